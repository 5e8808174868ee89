import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("choice_system", "0001_initial"),
        ("clients", "0001_initial"),
        ("providers", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Round",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=60, unique=True)),
                ("kind", models.CharField(max_length=20)),
                ("is_exercise", models.BooleanField(default=False)),
                ("played_on", models.DateField(null=True)),
                ("facts_on", models.DateField()),
                ("announced", models.DateField(null=True)),
                ("opens", models.DateField(null=True)),
                ("closes", models.DateField(null=True)),
                ("share_base_on", models.DateField(null=True)),
                ("notify_by", models.DateField(null=True)),
                ("effect", models.DateField()),
                ("order_source", models.CharField(blank=True, default="", max_length=20)),
                ("draw_value", models.JSONField(null=True)),
                ("set_up_at", models.DateTimeField()),
                ("invited_at", models.DateTimeField(null=True)),
                ("caps_confirmed_at", models.DateTimeField(null=True)),
                ("caps_digest", models.CharField(blank=True, default="", max_length=64)),
                ("signed_off_at", models.DateTimeField(null=True)),
                ("frozen_at", models.DateTimeField(null=True)),
                ("drawn_at", models.DateTimeField(null=True)),
                ("allocated_at", models.DateTimeField(null=True)),
                ("reviewed_at", models.DateTimeField(null=True)),
                ("decided_at", models.DateTimeField(null=True)),
                ("carried_out_at", models.DateTimeField(null=True)),
                ("in_effect_at", models.DateTimeField(null=True)),
                ("letter_key_cipher", models.BinaryField(null=True)),
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
                    "leaving",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
                (
                    "reviewed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "signed_off_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "temporary_performer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="choice_system.systemversion",
                    ),
                ),
            ],
            options={
                "ordering": ("-effect", "key"),
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("outcome", models.CharField(max_length=30)),
                ("reasons", models.JSONField(default=list)),
                (
                    "bundle",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="invitations",
                        to="clients.client",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="invitations",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("round", "client", "bundle"),
            },
        ),
        migrations.CreateModel(
            name="Check",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("made_at", models.DateTimeField()),
                ("contents", models.JSONField()),
                (
                    "round",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="check_made",
                        to="rounds.round",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["introduction", "provider_exit", "re_choice"])),
                name="round_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("order_source__in", ["", "decision_date", "lottery", "received"])
                ),
                name="round_order_source_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(("opens__lt", models.F("announced")), _negated=True),
                name="round_announced_before_opens",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(("closes__lt", models.F("opens")), _negated=True),
                name="round_opens_before_closes",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(("effect__lt", models.F("closes")), _negated=True),
                name="round_closes_before_effect",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("frozen_at__isnull", True),
                    models.Q(
                        ("frozen_at__gte", models.F("invited_at")), ("invited_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="round_frozen_at_after_invited_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("drawn_at__isnull", True),
                    models.Q(
                        ("drawn_at__gte", models.F("frozen_at")), ("frozen_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="round_drawn_at_after_frozen_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("allocated_at__isnull", True),
                    models.Q(
                        ("allocated_at__gte", models.F("drawn_at")), ("drawn_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="round_allocated_at_after_drawn_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("reviewed_at__isnull", True),
                    models.Q(
                        ("allocated_at__isnull", False),
                        ("reviewed_at__gte", models.F("allocated_at")),
                    ),
                    _connector="OR",
                ),
                name="round_reviewed_at_after_allocated_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("decided_at__isnull", True),
                    models.Q(
                        ("allocated_at__isnull", False),
                        ("decided_at__gte", models.F("allocated_at")),
                    ),
                    _connector="OR",
                ),
                name="round_decided_at_after_allocated_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("carried_out_at__isnull", True),
                    models.Q(
                        ("carried_out_at__gte", models.F("decided_at")),
                        ("decided_at__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="round_carried_out_at_after_decided_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("in_effect_at__isnull", True),
                    models.Q(
                        ("carried_out_at__isnull", False),
                        ("in_effect_at__gte", models.F("carried_out_at")),
                    ),
                    _connector="OR",
                ),
                name="round_in_effect_at_after_carried_out_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_exercise", True), ("played_on__isnull", True), _connector="OR"
                ),
                name="round_played_is_exercise",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("decided_at__isnull", True), ("decided_by__isnull", True)),
                    models.Q(("decided_at__isnull", False), ("decided_by__isnull", False)),
                    _connector="OR",
                ),
                name="round_decided_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.UniqueConstraint(
                fields=("round", "client", "bundle"), name="invitation_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("bundle__isnull", True)),
                fields=("round", "client"),
                name="invitation_of_nothing_once",
            ),
        ),
        migrations.AddIndex(
            model_name="invitation",
            index=models.Index(
                condition=models.Q(("bundle__isnull", False)),
                fields=["round", "outcome"],
                name="invitation_to_choose",
            ),
        ),
    ]
