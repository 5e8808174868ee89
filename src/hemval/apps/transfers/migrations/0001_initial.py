import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Export",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("asked_at", models.DateTimeField()),
                ("since", models.DateTimeField(null=True)),
                ("until", models.DateTimeField()),
                ("made_at", models.DateTimeField(null=True)),
                ("rows", models.PositiveIntegerField(default=0)),
                ("sha256", models.CharField(blank=True, default="", max_length=64)),
                ("file_name", models.CharField(blank=True, default="", max_length=120)),
                (
                    "asked_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("-asked_at", "-id"),
            },
        ),
        migrations.CreateModel(
            name="Import",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("list", models.CharField(max_length=20)),
                ("file_name", models.CharField(max_length=200)),
                ("sha256", models.CharField(max_length=64)),
                ("stored", models.CharField(blank=True, default="", max_length=64)),
                ("size", models.PositiveBigIntegerField()),
                ("columns", models.JSONField(default=dict)),
                ("sent_at", models.DateTimeField()),
                ("read_at", models.DateTimeField(null=True)),
                ("counts", models.JSONField(default=dict)),
                ("taken_at", models.DateTimeField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                ("set_aside_at", models.DateTimeField(null=True)),
                (
                    "sent_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("-sent_at", "-id"),
            },
        ),
        migrations.CreateModel(
            name="RememberedColumn",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("list", models.CharField(max_length=20)),
                ("column", models.CharField(max_length=60)),
                ("heading", models.CharField(max_length=200)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "list__in",
                                [
                                    "caps",
                                    "choices",
                                    "clients",
                                    "placements",
                                    "provider_facts",
                                    "providers",
                                    "representatives",
                                    "services",
                                ],
                            )
                        ),
                        name="remembered_column_list_is_known",
                    ),
                    models.UniqueConstraint(
                        fields=("list", "column"), name="remembered_column_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StagedRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("line", models.PositiveIntegerField()),
                ("key", models.CharField(blank=True, default="", max_length=120)),
                ("verdict", models.CharField(max_length=10)),
                ("cells", models.JSONField(default=dict)),
                ("before", models.JSONField(null=True)),
                ("faults", models.JSONField(default=list)),
                ("is_hidden", models.BooleanField(default=False)),
                ("taken_at", models.DateTimeField(null=True)),
                (
                    "of",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="transfers.import",
                    ),
                ),
            ],
            options={
                "ordering": ("of", "line"),
            },
        ),
        migrations.AddConstraint(
            model_name="import",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "list__in",
                        [
                            "caps",
                            "choices",
                            "clients",
                            "placements",
                            "provider_facts",
                            "providers",
                            "representatives",
                            "services",
                        ],
                    )
                ),
                name="import_list_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="import",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("taken_at__isnull", True),
                    models.Q(("read_at__isnull", False), ("taken_at__gte", models.F("read_at"))),
                    _connector="OR",
                ),
                name="import_taken_at_after_read_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="import",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("undone_at__isnull", True),
                    models.Q(("taken_at__isnull", False), ("undone_at__gte", models.F("taken_at"))),
                    _connector="OR",
                ),
                name="import_undone_at_after_taken_at",
            ),
        ),
        migrations.AddIndex(
            model_name="stagedrow",
            index=models.Index(fields=["of", "verdict", "line"], name="staged_verdict"),
        ),
        migrations.AddIndex(
            model_name="stagedrow",
            index=models.Index(fields=["of", "key"], name="staged_key"),
        ),
        migrations.AddConstraint(
            model_name="stagedrow",
            constraint=models.CheckConstraint(
                condition=models.Q(("verdict__in", ["changed", "gone", "new", "same", "wrong"])),
                name="staged_row_verdict_is_known",
            ),
        ),
    ]
