import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("choice_system", "0001_initial"),
        ("clients", "0001_initial"),
        ("providers", "0001_initial"),
        ("rounds", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Given",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_hidden", models.BooleanField(default=False)),
                ("outcome", models.CharField(max_length=40)),
                ("wish", models.PositiveSmallIntegerField(null=True)),
                ("starts", models.DateField(null=True)),
                ("claim", models.CharField(blank=True, default="", max_length=80)),
                ("leaf", models.CharField(blank=True, default="", max_length=130)),
                ("size", models.PositiveIntegerField(default=0)),
                ("call_reason", models.CharField(blank=True, default="", max_length=20)),
                ("in_queue", models.BooleanField(default=False)),
                ("explanation", models.JSONField()),
                ("decided_because", models.TextField(blank=True, default="")),
                (
                    "area",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.area",
                    ),
                ),
                (
                    "bundle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="given",
                        to="clients.client",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="given",
                        to="rounds.round",
                    ),
                ),
                (
                    "today",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
            ],
            options={
                "ordering": ("round", "client", "bundle"),
                "indexes": [
                    models.Index(
                        fields=[
                            "round",
                            "outcome",
                            "provider",
                            "area",
                            "bundle",
                            "call_reason",
                            "decided_by",
                            "starts",
                            "is_hidden",
                        ],
                        name="given_counted",
                    ),
                    models.Index(fields=["round", "wish", "outcome"], name="given_wish"),
                    models.Index(
                        condition=models.Q(("is_hidden", True)),
                        fields=["round"],
                        name="given_hidden",
                    ),
                    models.Index(
                        condition=models.Q(("in_queue", True)),
                        fields=["round"],
                        name="given_in_queue",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("round", "client", "bundle"), name="given_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("call_reason__in", ["", "apart", "wish_gone", "wish_not_met"])
                        ),
                        name="given_call_reason_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HandPlacement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("starts", models.DateField()),
                ("was", models.CharField(max_length=40)),
                ("is_exception", models.BooleanField()),
                ("ground", models.CharField(max_length=20)),
                ("because", models.TextField()),
                ("proposed_at", models.DateTimeField()),
                ("proposed_as", models.CharField(max_length=20)),
                ("confirmed_at", models.DateTimeField(null=True)),
                ("confirmed_as", models.CharField(blank=True, default="", max_length=20)),
                ("refused_at", models.DateTimeField(null=True)),
                ("refused_because", models.TextField(blank=True, default="")),
                (
                    "bundle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="by_hand",
                        to="clients.client",
                    ),
                ),
                (
                    "confirmed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
                (
                    "refused_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="by_hand",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("round", "proposed_at", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("refused_at__isnull", True)),
                        fields=("round", "client", "bundle"),
                        name="by_hand_stands_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("confirmed_by__isnull", True),
                            models.Q(("confirmed_by", models.F("proposed_by")), _negated=True),
                            _connector="OR",
                        ),
                        name="by_hand_by_two",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("confirmed_at__isnull", True), ("confirmed_by__isnull", True)
                            ),
                            models.Q(
                                ("confirmed_at__isnull", False), ("confirmed_by__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="by_hand_confirmed_by_somebody",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("refused_at__isnull", True),
                            ("refused_by__isnull", False),
                            _connector="OR",
                        ),
                        name="by_hand_refused_by_somebody",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("because", ""), _negated=True), name="by_hand_says_why"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "ground__in",
                                [
                                    "asked",
                                    "continuity",
                                    "fault",
                                    "home",
                                    "needs",
                                    "other",
                                    "provider",
                                ],
                            )
                        ),
                        name="by_hand_ground_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("proposed_as__in", ["case_manager", "round_manager"])),
                        name="by_hand_proposed_as_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("confirmed_as__in", ["", "case_manager", "round_manager"])
                        ),
                        name="by_hand_confirmed_as_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("confirmed_at__isnull", True),
                            models.Q(
                                ("confirmed_at__gte", models.F("proposed_at")),
                                ("proposed_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="by_hand_confirmed_at_after_proposed_at",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("refused_at__isnull", True),
                            models.Q(
                                ("proposed_at__isnull", False),
                                ("refused_at__gte", models.F("proposed_at")),
                            ),
                            _connector="OR",
                        ),
                        name="by_hand_refused_at_after_proposed_at",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("contents", models.BinaryField()),
                ("sha256", models.CharField(max_length=64)),
                ("is_secret", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("round", "name"),
                "constraints": [
                    models.UniqueConstraint(fields=("round", "name"), name="paper_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Room",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("nodes", models.JSONField()),
                ("leaves", models.JSONField(default=dict)),
                (
                    "bundle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rooms",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("round", "bundle"),
                "constraints": [
                    models.UniqueConstraint(fields=("round", "bundle"), name="room_once")
                ],
            },
        ),
    ]
