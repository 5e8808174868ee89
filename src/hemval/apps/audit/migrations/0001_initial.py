import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="ChainHead",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveBigIntegerField(default=0)),
                (
                    "digest",
                    models.CharField(
                        default="0000000000000000000000000000000000000000000000000000000000000000",
                        max_length=64,
                    ),
                ),
                ("seal", models.CharField(blank=True, default="", max_length=64)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("pk", 1)), name="chain_head_is_one")
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveBigIntegerField(unique=True)),
                ("at", models.DateTimeField(db_index=True)),
                ("actor", models.PositiveBigIntegerField(db_index=True, null=True)),
                ("act", models.CharField(db_index=True, max_length=60)),
                ("subject", models.CharField(blank=True, default="", max_length=60)),
                ("subject_id", models.CharField(blank=True, default="", max_length=60)),
                ("client", models.PositiveBigIntegerField(db_index=True, null=True)),
                ("contents_digest", models.CharField(max_length=64)),
                ("sealed_with", models.CharField(max_length=40)),
                ("digest", models.CharField(max_length=64, unique=True)),
            ],
            options={
                "ordering": ("number",),
                "indexes": [
                    models.Index(fields=["subject", "subject_id"], name="event_subject"),
                    models.Index(fields=["client", "-number"], name="event_client"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)), name="event_number_from_1"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Review",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateField()),
                ("until", models.DateField()),
                ("size", models.PositiveIntegerField()),
                ("seed", models.CharField(max_length=64)),
                ("begun_at", models.DateTimeField()),
                ("begun_by", models.PositiveBigIntegerField()),
            ],
            options={
                "ordering": ("-begun_at", "-id"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until__lt", models.F("since")), _negated=True),
                        name="review_since_before_until",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Contents",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("salt", models.CharField(blank=True, max_length=32)),
                ("text", models.TextField(blank=True)),
                ("erased_in", models.PositiveBigIntegerField(null=True)),
                (
                    "event",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contents",
                        to="audit.event",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("erased_in__isnull", True),
                                models.Q(("salt", ""), _negated=True),
                                models.Q(("text", ""), _negated=True),
                            ),
                            models.Q(("erased_in__isnull", False), ("salt", ""), ("text", "")),
                            _connector="OR",
                        ),
                        name="contents_whole_or_erased",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewedEvent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveBigIntegerField()),
                ("verdict", models.CharField(blank=True, default="", max_length=20)),
                ("remark", models.TextField(blank=True, default="")),
                ("looked_at", models.DateTimeField(null=True)),
                ("looked_by", models.PositiveBigIntegerField(null=True)),
                (
                    "review",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="events",
                        to="audit.review",
                    ),
                ),
            ],
            options={
                "ordering": ("review", "number"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("review", "number"), name="reviewed_event_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("verdict__in", ["", "in_order", "to_ask"])),
                        name="reviewed_event_verdict_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("looked_at__isnull", True), ("verdict", "")),
                            models.Q(
                                models.Q(("verdict", ""), _negated=True),
                                ("looked_at__isnull", False),
                                ("looked_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="reviewed_event_looked_at",
                    ),
                ],
            },
        ),
    ]
