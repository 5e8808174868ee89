import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("allocation", "0001_initial"),
        ("providers", "0001_initial"),
        ("rounds", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Call",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reason", models.CharField(max_length=40)),
                ("rank", models.PositiveIntegerField()),
                ("claim", models.CharField(db_index=True, max_length=80)),
                ("size", models.PositiveIntegerField()),
                ("leaves", models.JSONField(default=dict)),
                ("told", models.JSONField(default=dict)),
                ("call_by", models.DateField(null=True)),
                ("taken_at", models.DateTimeField(null=True)),
                ("call_back_at", models.DateTimeField(null=True)),
                ("reached_at", models.DateTimeField(null=True)),
                ("agreed_starts", models.DateField(null=True)),
                ("leaf", models.CharField(blank=True, default="", max_length=130)),
                ("took", models.PositiveIntegerField(default=0)),
                ("has_agreed_to_stay", models.BooleanField(default=False)),
                ("closed_at", models.DateTimeField(null=True)),
                ("closed_for", models.CharField(blank=True, default="", max_length=20)),
                (
                    "agreed",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
                (
                    "given",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="call",
                        to="allocation.given",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="rounds.round",
                    ),
                ),
                (
                    "taken_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("rank", "id"),
            },
        ),
        migrations.CreateModel(
            name="Attempt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("outcome", models.CharField(max_length=30)),
                ("remark", models.TextField(blank=True, default="")),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "call",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attempts",
                        to="calls.call",
                    ),
                ),
            ],
            options={
                "ordering": ("call", "at", "id"),
            },
        ),
        migrations.AddIndex(
            model_name="call",
            index=models.Index(
                condition=models.Q(("closed_at__isnull", True)),
                fields=["call_by", "rank", "id"],
                name="call_waiting",
            ),
        ),
        migrations.AddIndex(
            model_name="call",
            index=models.Index(fields=["round", "closed_at"], name="call_counted"),
        ),
        migrations.AddIndex(
            model_name="call",
            index=models.Index(
                condition=models.Q(("agreed__isnull", False)), fields=["round"], name="call_agreed"
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(("closed_for__in", ["", "died", "ended", "moved"])),
                name="call_closed_for_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closed_for", ""),
                    models.Q(("agreed__isnull", True), ("closed_at__isnull", False)),
                    _connector="OR",
                ),
                name="call_closed_for_nothing_agreed",
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("taken_at__isnull", True), ("taken_by__isnull", True)),
                    models.Q(("taken_at__isnull", False), ("taken_by__isnull", False)),
                    _connector="OR",
                ),
                name="call_taken_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("agreed__isnull", True), ("reached_at__isnull", False), _connector="OR"
                ),
                name="call_agreed_when_reached",
            ),
        ),
        migrations.AddConstraint(
            model_name="attempt",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "outcome__in",
                        ["agreed", "as_given", "call_back", "keeps", "not_reached", "other"],
                    )
                ),
                name="attempt_outcome_is_known",
            ),
        ),
    ]
