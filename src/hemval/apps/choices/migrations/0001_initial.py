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
            name="Choice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=60)),
                ("declines", models.BooleanField(default=False)),
                ("wait_if_full", models.BooleanField(default=False)),
                ("wanted_date", models.DateField(null=True)),
                ("special_wishes", models.TextField(blank=True, default="")),
                ("channel", models.CharField(max_length=20)),
                ("arrived_at", models.DateTimeField()),
                ("is_whole_day", models.BooleanField(default=False)),
                ("registered_at", models.DateTimeField(null=True)),
                ("registered_on", models.DateField(null=True)),
                ("registrar", models.CharField(blank=True, default="", max_length=120)),
                ("ground", models.CharField(blank=True, default="", max_length=30)),
                ("held_for", models.CharField(blank=True, default="", max_length=40)),
                ("released_at", models.DateTimeField(null=True)),
                ("set_aside_at", models.DateTimeField(null=True)),
                ("settled_because", models.TextField(blank=True, default="")),
                (
                    "bundle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "chosen_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="clients.representative",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="choices",
                        to="clients.client",
                    ),
                ),
                (
                    "registered_by",
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
                        related_name="choices",
                        to="rounds.round",
                    ),
                ),
                (
                    "settled_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("round", "client", "bundle", "arrived_at", "id"),
            },
        ),
        migrations.CreateModel(
            name="Scan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("kind", models.CharField(max_length=40)),
                ("size", models.PositiveIntegerField()),
                ("added_at", models.DateTimeField()),
                (
                    "choice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="scans",
                        to="choices.choice",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Wish",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("rank", models.PositiveSmallIntegerField()),
                (
                    "choice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="wishes",
                        to="choices.choice",
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
                "ordering": ("choice", "rank"),
            },
        ),
        migrations.AddIndex(
            model_name="choice",
            index=models.Index(fields=["round", "arrived_at", "channel"], name="choice_arrived"),
        ),
        migrations.AddIndex(
            model_name="choice",
            index=models.Index(
                condition=models.Q(("declines", False), ("set_aside_at__isnull", True)),
                fields=["round", "client", "bundle"],
                name="choice_chosen",
            ),
        ),
        migrations.AddIndex(
            model_name="choice",
            index=models.Index(
                condition=models.Q(("released_at__isnull", True), ("set_aside_at__isnull", True)),
                fields=["held_for", "round", "registered_at"],
                name="choice_waits",
            ),
        ),
        migrations.AddIndex(
            model_name="choice",
            index=models.Index(fields=["client", "round"], name="choice_client"),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.UniqueConstraint(fields=("round", "key"), name="choice_key_once"),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("channel__in", ["email", "letter_code", "paper", "phone", "visit", "web"])
                ),
                name="choice_channel_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ground__in",
                        [
                            "",
                            "administrator",
                            "guardian",
                            "lasting_power",
                            "next_of_kin",
                            "parent",
                            "power_of_attorney",
                            "unclear",
                        ],
                    )
                ),
                name="choice_ground_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("released_at__isnull", True), ("set_aside_at__isnull", True), _connector="OR"
                ),
                name="choice_settled_one_way",
            ),
        ),
        migrations.AddConstraint(
            model_name="scan",
            constraint=models.UniqueConstraint(fields=("choice", "sha256"), name="scan_once"),
        ),
        migrations.AddConstraint(
            model_name="wish",
            constraint=models.UniqueConstraint(fields=("choice", "rank"), name="wish_rank_once"),
        ),
        migrations.AddConstraint(
            model_name="wish",
            constraint=models.UniqueConstraint(
                fields=("choice", "provider"), name="wish_provider_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="wish",
            constraint=models.CheckConstraint(
                condition=models.Q(("rank__gte", 1)), name="wish_rank_from_1"
            ),
        ),
    ]
