import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("choice_system", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Provider",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=60, unique=True)),
                ("name", models.CharField(max_length=200)),
                ("order_key", models.CharField(db_index=True, max_length=120)),
                ("group", models.CharField(max_length=20)),
                ("licence", models.CharField(blank=True, default="", max_length=60)),
                ("licence_date", models.DateField(null=True)),
                ("status", models.CharField(default="open", max_length=20)),
                ("status_from", models.DateField(null=True)),
                ("languages", models.JSONField(default=list)),
                ("phone", models.CharField(blank=True, default="", max_length=60)),
                ("email", models.CharField(blank=True, default="", max_length=254)),
            ],
            options={
                "ordering": ("order_key", "key"),
            },
        ),
        migrations.CreateModel(
            name="Supplier",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                ("organisation_number", models.CharField(blank=True, default="", max_length=12)),
                ("number_cipher", models.BinaryField(null=True)),
                ("number_digest", models.CharField(max_length=64, null=True, unique=True)),
                ("legal_form", models.CharField(blank=True, default="", max_length=60)),
            ],
        ),
        migrations.CreateModel(
            name="RotationPlace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("place", models.PositiveIntegerField()),
                ("is_next", models.BooleanField(default=False)),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
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
                "ordering": ("place", "id"),
            },
        ),
        migrations.AddField(
            model_name="provider",
            name="supplier",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="units",
                to="providers.supplier",
            ),
        ),
        migrations.CreateModel(
            name="Contract",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("starts", models.DateField(null=True)),
                ("ends", models.DateField(null=True)),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contracts",
                        to="providers.provider",
                    ),
                ),
            ],
            options={
                "ordering": ("provider", "id"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends__lt", models.F("starts")), _negated=True),
                        name="contract_starts_before_ends",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Cap",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12)),
                ("starts", models.DateField(null=True)),
                ("ends", models.DateField(null=True)),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="choice_system.bundle",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="caps",
                        to="providers.provider",
                    ),
                ),
            ],
            options={
                "ordering": ("provider", "id"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)), name="cap_amount_not_negative"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends__lt", models.F("starts")), _negated=True),
                        name="cap_starts_before_ends",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatedFact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=30)),
                ("value", models.TextField()),
                ("answers", models.PositiveIntegerField(null=True)),
                ("source", models.TextField(blank=True, default="")),
                ("told_on", models.DateField()),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="facts",
                        to="providers.provider",
                    ),
                ),
            ],
            options={
                "ordering": ("provider", "kind", "told_on"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "care_education",
                                    "clients",
                                    "competence",
                                    "complaints",
                                    "extra_services",
                                    "fixed_contact",
                                    "follow_up",
                                    "hours",
                                    "meals",
                                    "phone_hours",
                                    "satisfaction",
                                    "staff_met",
                                ],
                            )
                        ),
                        name="stated_fact_kind_is_known",
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="provider",
            constraint=models.CheckConstraint(
                condition=models.Q(("group__in", ["municipal", "nonprofit", "private"])),
                name="provider_group_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="provider",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["full", "leaving", "open", "warned"])),
                name="provider_status_is_known",
            ),
        ),
    ]
