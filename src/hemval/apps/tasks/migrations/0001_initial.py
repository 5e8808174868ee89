import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("clients", "0001_initial"),
        ("rounds", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Note",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField()),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="clients.client",
                    ),
                ),
            ],
            options={
                "ordering": ("-at", "-id"),
            },
        ),
        migrations.CreateModel(
            name="Task",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=30)),
                ("about", models.CharField(blank=True, default="", max_length=40)),
                ("about_id", models.PositiveBigIntegerField(null=True)),
                ("facts", models.JSONField(default=dict)),
                ("due", models.DateField(null=True)),
                ("made_at", models.DateTimeField()),
                ("seen_at", models.DateTimeField(null=True)),
                ("done_at", models.DateTimeField(null=True)),
                ("done_how", models.TextField(blank=True, default="")),
                (
                    "client",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to="clients.client",
                    ),
                ),
                (
                    "done_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("due", "made_at", "id"),
                "indexes": [models.Index(fields=["owner", "done_at", "due"], name="task_owner")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "call_back",
                                    "choice_held",
                                    "decide",
                                    "decision_ended",
                                    "died",
                                    "letter_by_hand",
                                    "letter_returned",
                                    "list_contradicts",
                                    "log_sample",
                                    "moved",
                                    "newly_protected",
                                    "order_by_hand",
                                    "order_refused",
                                    "order_unseen",
                                    "own",
                                ],
                            )
                        ),
                        name="task_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("done_at__isnull", True),
                            models.Q(
                                ("done_at__gte", models.F("made_at")), ("made_at__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="task_done_at_after_made_at",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("about_id__isnull", False), ("done_at__isnull", True)),
                        fields=("kind", "about", "about_id"),
                        name="task_once",
                    ),
                ],
            },
        ),
    ]
