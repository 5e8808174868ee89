import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("allocation", "0001_initial"),
        ("providers", "0001_initial"),
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
                    ("outcome__in", ["agreed", "call_back", "keeps", "not_reached", "other"])
                ),
                name="attempt_outcome_is_known",
            ),
        ),
    ]
