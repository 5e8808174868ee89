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
            name="Placement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("starts", models.DateField()),
                ("others", models.JSONField(default=list)),
                ("cause", models.CharField(max_length=20)),
                ("reason", models.JSONField(default=dict)),
                ("made_at", models.DateTimeField()),
                ("withdrawn_at", models.DateTimeField(null=True)),
                ("withdrawn_because", models.TextField(blank=True, default="")),
                ("withdrawn_by_list", models.PositiveBigIntegerField(null=True)),
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
                        related_name="placements",
                        to="clients.client",
                    ),
                ),
                (
                    "made_by",
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
                        related_name="placements",
                        to="providers.provider",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="placements",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("client", "bundle", "starts"),
            },
        ),
        migrations.CreateModel(
            name="Order",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=10)),
                ("day", models.DateField()),
                ("made_at", models.DateTimeField()),
                ("see_by", models.DateTimeField()),
                ("seen_at", models.DateTimeField(null=True)),
                ("confirmed_at", models.DateTimeField(null=True)),
                ("refused_at", models.DateTimeField(null=True)),
                ("refused_because", models.TextField(blank=True, default="")),
                ("dealt_with_at", models.DateTimeField(null=True)),
                ("dealt_with_how", models.TextField(blank=True, default="")),
                ("first_message_at", models.DateTimeField(null=True)),
                ("second_message_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
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
                    "dealt_with_by",
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="orders",
                        to="providers.provider",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="rounds.round",
                    ),
                ),
                (
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="orders",
                        to="placements.placement",
                    ),
                ),
            ],
            options={
                "ordering": ("provider", "day", "id"),
            },
        ),
        migrations.CreateModel(
            name="FreePlace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("noted_at", models.DateTimeField()),
                ("answer_by", models.DateField()),
                ("declined_at", models.DateTimeField(null=True)),
                ("lapsed_at", models.DateTimeField(null=True)),
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
                        related_name="free_places",
                        to="clients.client",
                    ),
                ),
                (
                    "noted_by",
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
            ],
            options={
                "ordering": ("-noted_at", "-id"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("declined_at__isnull", True),
                            models.Q(
                                ("declined_at__gte", models.F("noted_at")),
                                ("noted_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="free_place_declined_at_after_noted_at",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("declined_at__isnull", True), ("lapsed_at__isnull", True)
                        ),
                        fields=("client", "bundle", "provider"),
                        name="free_place_offered_once",
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="placement",
            index=models.Index(fields=["provider", "starts"], name="placement_provider"),
        ),
        migrations.AddIndex(
            model_name="placement",
            index=models.Index(fields=["bundle", "round", "made_at"], name="placement_made"),
        ),
        migrations.AddIndex(
            model_name="placement",
            index=models.Index(
                condition=models.Q(("withdrawn_at__isnull", False)),
                fields=["bundle", "withdrawn_at"],
                name="placement_withdrawn",
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.UniqueConstraint(
                condition=models.Q(("withdrawn_at__isnull", True)),
                fields=("client", "bundle", "starts"),
                name="placement_begins_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("cause__in", ["by_hand", "change", "ended", "list", "queue", "round"])
                ),
                name="placement_cause_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("provider__isnull", False), ("cause", "ended"), _connector="OR"
                ),
                name="placement_ends_when_ended",
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("cause", "round"), _negated=True),
                    ("round__isnull", False),
                    _connector="OR",
                ),
                name="placement_of_a_round_names_it",
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("withdrawn_by_list__isnull", True),
                    ("withdrawn_at__isnull", False),
                    _connector="OR",
                ),
                name="placement_withdrawn_by_a_list",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(fields=["provider", "day"], name="order_provider_day"),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(
                    ("confirmed_at__isnull", True),
                    ("dealt_with_at__isnull", True),
                    ("refused_at__isnull", True),
                    ("withdrawn_at__isnull", True),
                ),
                fields=["see_by"],
                name="order_unanswered",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(
                    ("confirmed_at__isnull", True),
                    ("dealt_with_at__isnull", True),
                    ("refused_at__isnull", True),
                    ("withdrawn_at__isnull", True),
                    ("seen_at__isnull", True),
                ),
                fields=["provider", "see_by"],
                name="order_unseen",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(("seen_at__isnull", False), ("withdrawn_at__isnull", True)),
                fields=["provider", "day"],
                name="order_seen",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(
                    ("confirmed_at__isnull", True),
                    ("dealt_with_at__isnull", True),
                    ("refused_at__isnull", True),
                    ("withdrawn_at__isnull", True),
                ),
                fields=["round"],
                name="order_waits_in_round",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                condition=models.Q(
                    ("dealt_with_at__isnull", True),
                    ("refused_at__isnull", False),
                    ("withdrawn_at__isnull", True),
                ),
                fields=["refused_at", "round"],
                name="order_refused",
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                fields=[
                    "provider",
                    "withdrawn_at",
                    "dealt_with_at",
                    "confirmed_at",
                    "refused_at",
                    "see_by",
                    "seen_at",
                ],
                name="order_counted",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.UniqueConstraint(
                condition=models.Q(("withdrawn_at__isnull", True)),
                fields=("placement", "provider", "kind"),
                name="order_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["end", "more", "start"])),
                name="order_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("confirmed_at__isnull", True),
                    models.Q(
                        ("confirmed_at__gte", models.F("seen_at")), ("seen_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="order_confirmed_at_after_seen_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("refused_at__isnull", True),
                    models.Q(("refused_at__gte", models.F("seen_at")), ("seen_at__isnull", False)),
                    _connector="OR",
                ),
                name="order_refused_at_after_seen_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("second_message_at__isnull", True),
                    models.Q(
                        ("first_message_at__isnull", False),
                        ("second_message_at__gte", models.F("first_message_at")),
                    ),
                    _connector="OR",
                ),
                name="order_second_message_at_after_first_message_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("confirmed_at__isnull", True), ("refused_at__isnull", True), _connector="OR"
                ),
                name="order_answered_one_way",
            ),
        ),
    ]
