import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("choice_system", "0001_initial"),
        ("providers", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Household",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=60, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Client",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("care_of", models.CharField(blank=True, default="", max_length=120)),
                ("street", models.CharField(blank=True, default="", max_length=120)),
                ("apartment", models.CharField(blank=True, default="", max_length=20)),
                ("postal_code", models.CharField(blank=True, default="", max_length=12)),
                ("town", models.CharField(blank=True, default="", max_length=80)),
                ("country", models.CharField(blank=True, default="", max_length=80)),
                ("key", models.CharField(max_length=60, unique=True)),
                ("number_cipher", models.BinaryField(null=True)),
                ("number_digest", models.CharField(max_length=64, null=True, unique=True)),
                ("birth_date", models.DateField(null=True)),
                ("given_name", models.CharField(blank=True, default="", max_length=120)),
                ("family_name", models.CharField(blank=True, default="", max_length=120)),
                ("order_key", models.CharField(blank=True, default="", max_length=120)),
                ("key_code", models.CharField(blank=True, default="", max_length=20)),
                ("phone", models.CharField(blank=True, default="", max_length=60)),
                ("email", models.CharField(blank=True, default="", max_length=254)),
                ("housing", models.CharField(blank=True, default="", max_length=60)),
                ("asks_together", models.BooleanField(null=True)),
                ("says_together", models.BooleanField(null=True)),
                ("language", models.CharField(blank=True, default="", max_length=20)),
                ("says_language", models.CharField(blank=True, default="", max_length=20)),
                ("interpreter", models.CharField(blank=True, default="", max_length=60)),
                ("large_print", models.BooleanField(default=False)),
                ("needs_attention", models.BooleanField(default=False)),
                ("confidentiality_marked_from", models.DateField(null=True)),
                ("protected_registration_from", models.DateField(null=True)),
                ("died", models.DateField(null=True)),
                ("moved_out", models.DateField(null=True)),
                ("gone_since", models.DateField(null=True)),
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
                    "household",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="members",
                        to="clients.household",
                    ),
                ),
            ],
            options={
                "ordering": ("order_key", "key"),
            },
        ),
        migrations.CreateModel(
            name="Representative",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("care_of", models.CharField(blank=True, default="", max_length=120)),
                ("street", models.CharField(blank=True, default="", max_length=120)),
                ("apartment", models.CharField(blank=True, default="", max_length=20)),
                ("postal_code", models.CharField(blank=True, default="", max_length=12)),
                ("town", models.CharField(blank=True, default="", max_length=80)),
                ("country", models.CharField(blank=True, default="", max_length=80)),
                ("key", models.CharField(max_length=60)),
                ("ground", models.CharField(max_length=30)),
                ("number_cipher", models.BinaryField(null=True)),
                ("number_digest", models.CharField(max_length=64, null=True)),
                ("name", models.CharField(blank=True, default="", max_length=200)),
                ("phone", models.CharField(blank=True, default="", max_length=60)),
                ("email", models.CharField(blank=True, default="", max_length=254)),
                ("scope", models.TextField(blank=True, default="")),
                ("starts", models.DateField(null=True)),
                ("ends", models.DateField(null=True)),
                ("document_checked_by", models.CharField(blank=True, default="", max_length=200)),
                ("document_checked_on", models.DateField(null=True)),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="representatives",
                        to="clients.client",
                    ),
                ),
            ],
            options={
                "ordering": ("client", "key"),
            },
        ),
        migrations.CreateModel(
            name="SearchedName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=60)),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="searched_names",
                        to="clients.client",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Distance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("metres", models.PositiveIntegerField()),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="distances",
                        to="clients.client",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="providers.provider",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("client", "provider"), name="distance_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Grant",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("minutes_per_month", models.PositiveIntegerField(null=True)),
                ("decision", models.CharField(blank=True, default="", max_length=60)),
                ("decided_on", models.DateField(null=True)),
                ("is_booking", models.BooleanField(default=False)),
                ("starts", models.DateField(null=True)),
                ("ends", models.DateField(null=True)),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="grants",
                        to="clients.client",
                    ),
                ),
                (
                    "performer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="performed_grants",
                        to="providers.provider",
                    ),
                ),
                (
                    "service",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.service",
                    ),
                ),
            ],
            options={
                "ordering": ("client", "service", "starts"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends__lt", models.F("starts")), _negated=True),
                        name="grant_starts_before_ends",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_booking", False), ("decision", ""), _connector="OR"
                        ),
                        name="grant_booking_has_no_decision",
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="client",
            index=models.Index(fields=["order_key", "key"], name="client_order"),
        ),
        migrations.AddIndex(
            model_name="client",
            index=models.Index(fields=["postal_code", "street"], name="client_home"),
        ),
        migrations.AddIndex(
            model_name="client",
            index=models.Index(fields=["area", "order_key"], name="client_area_order"),
        ),
        migrations.AddIndex(
            model_name="representative",
            index=models.Index(
                condition=models.Q(("number_digest__isnull", False)),
                fields=["number_digest"],
                name="representative_number",
            ),
        ),
        migrations.AddConstraint(
            model_name="representative",
            constraint=models.UniqueConstraint(
                fields=("client", "key"), name="representative_key_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="representative",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ground__in",
                        [
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
                name="representative_ground_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="representative",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends__lt", models.F("starts")), _negated=True),
                name="representative_starts_before_ends",
            ),
        ),
        migrations.AddConstraint(
            model_name="searchedname",
            constraint=models.UniqueConstraint(fields=("key", "client"), name="searched_name_once"),
        ),
        migrations.AddConstraint(
            model_name="searchedname",
            constraint=models.CheckConstraint(
                condition=models.Q(("key", ""), _negated=True), name="searched_name_says_something"
            ),
        ),
        migrations.AddIndex(
            model_name="client",
            index=models.Index(
                condition=models.Q(("confidentiality_marked_from__isnull", False)),
                fields=["confidentiality_marked_from"],
                name="client_confidential",
            ),
        ),
        migrations.AddIndex(
            model_name="client",
            index=models.Index(
                condition=models.Q(("protected_registration_from__isnull", False)),
                fields=["protected_registration_from"],
                name="client_protected",
            ),
        ),
        migrations.AddIndex(
            model_name="client",
            index=models.Index(
                django.db.models.functions.text.Upper("key"), name="client_key_in_any_case"
            ),
        ),
    ]
