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
            name="Batch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("language", models.CharField(max_length=20)),
                ("dated", models.DateField()),
                ("made_at", models.DateTimeField()),
                ("sha256", models.CharField(max_length=64)),
                ("letters_counted", models.PositiveIntegerField()),
                ("sheets", models.PositiveIntegerField()),
                ("made_anew_at", models.DateTimeField(null=True)),
                ("disposed_at", models.DateTimeField(null=True)),
                ("sent_at", models.DateTimeField(null=True)),
                (
                    "round",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="batches",
                        to="rounds.round",
                    ),
                ),
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
                "ordering": ("-made_at", "-id"),
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=20, unique=True)),
                ("facts_key", models.CharField(max_length=20)),
                ("kind", models.CharField(max_length=20)),
                ("occurrence", models.CharField(blank=True, default="", max_length=80)),
                ("recipient", models.CharField(blank=True, default="", max_length=60)),
                ("role", models.CharField(max_length=20)),
                ("language", models.CharField(max_length=20)),
                ("code", models.CharField(blank=True, default="", max_length=20)),
                ("by_hand", models.BooleanField(default=False)),
                ("order", models.JSONField()),
                ("terms", models.CharField(max_length=64)),
                ("dated", models.DateField()),
                ("printed_at", models.DateTimeField()),
                ("pages", models.PositiveSmallIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("sent_at", models.DateTimeField(null=True)),
                ("returned_at", models.DateTimeField(null=True)),
                ("held_at", models.DateTimeField(null=True)),
                ("held_because", models.CharField(blank=True, default="", max_length=20)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "batch",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="correspondence.batch",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="clients.client",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="correspondence.letter",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("id",),
            },
        ),
        migrations.CreateModel(
            name="Return",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("was_sent_at", models.DateTimeField()),
                ("noted_at", models.DateTimeField()),
                ("remark", models.TextField(blank=True, default="")),
                ("dealt_with_at", models.DateTimeField(null=True)),
                ("dealt_with", models.TextField(blank=True, default="")),
                (
                    "batch",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="returns",
                        to="correspondence.batch",
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
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="returns",
                        to="correspondence.letter",
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
            ],
            options={
                "ordering": ("-noted_at", "-id"),
            },
        ),
        migrations.CreateModel(
            name="RoundPost",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("counted_at", models.DateTimeField(null=True)),
                ("control", models.JSONField(default=dict)),
                (
                    "round",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="post",
                        to="rounds.round",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Unprinted",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("occurrence", models.CharField(blank=True, default="", max_length=80)),
                ("recipient", models.CharField(blank=True, default="", max_length=60)),
                ("standing", models.CharField(max_length=20)),
                ("why", models.CharField(max_length=30)),
                ("until", models.DateField(null=True)),
                ("told", models.JSONField(default=dict)),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="unprinted",
                        to="clients.client",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="unprinted",
                        to="rounds.round",
                    ),
                ),
            ],
            options={
                "ordering": ("client", "kind"),
            },
        ),
        migrations.AddConstraint(
            model_name="batch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "announcement",
                            "change",
                            "leaving",
                            "notice",
                            "offer",
                            "place_free",
                            "reminder",
                        ],
                    )
                ),
                name="batch_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="batch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("sent_at__isnull", True),
                    models.Q(("made_at__isnull", False), ("sent_at__gte", models.F("made_at"))),
                    _connector="OR",
                ),
                name="batch_sent_at_after_made_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="batch",
            constraint=models.CheckConstraint(
                condition=models.Q(("sha256", ""), _negated=True), name="batch_has_file"
            ),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(fields=["round", "kind", "language"], name="letter_round_kind"),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(fields=["client", "-printed_at"], name="letter_client"),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(fields=["code"], name="letter_code"),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(
                fields=["round", "by_hand", "held_at", "sent_at"], name="letter_counted"
            ),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(
                condition=models.Q(("held_at__isnull", True), ("sent_at__isnull", True)),
                fields=["round", "kind", "by_hand"],
                name="letter_to_send",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "announcement",
                            "change",
                            "leaving",
                            "notice",
                            "offer",
                            "place_free",
                            "reminder",
                        ],
                    )
                ),
                name="letter_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(("role__in", ["client", "copy", "instead"])),
                name="letter_role_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("sent_at__isnull", True),
                    models.Q(
                        ("printed_at__isnull", False), ("sent_at__gte", models.F("printed_at"))
                    ),
                    _connector="OR",
                ),
                name="letter_sent_at_after_printed_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("returned_at__isnull", True),
                    models.Q(("returned_at__gte", models.F("sent_at")), ("sent_at__isnull", False)),
                    _connector="OR",
                ),
                name="letter_returned_at_after_sent_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("withdrawn_at__isnull", True), ("held_at__isnull", False), _connector="OR"
                ),
                name="letter_withdrawn_is_held",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("held_at__isnull", True), ("held_because", "")),
                    models.Q(
                        ("held_at__isnull", False),
                        ("held_because__in", ["changed", "died", "moved", "protected"]),
                    ),
                    _connector="OR",
                ),
                name="letter_held_says_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("withdrawn_at__isnull", False),
                    models.Q(("sha256", ""), _negated=True),
                    _connector="OR",
                ),
                name="letter_has_file",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(("by_hand", False), ("batch__isnull", True), _connector="OR"),
                name="letter_by_hand_in_no_batch",
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(
                condition=models.Q(("held_at__isnull", True), ("replaced_by__isnull", True)),
                fields=("round", "client", "kind", "occurrence", "recipient"),
                name="letter_of_a_kind_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="return",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("noted_at__isnull", True),
                    models.Q(
                        ("noted_at__gte", models.F("was_sent_at")), ("was_sent_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="return_noted_at_after_was_sent_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="return",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("dealt_with_at__isnull", True),
                    models.Q(
                        ("dealt_with_at__gte", models.F("noted_at")), ("noted_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="return_dealt_with_at_after_noted_at",
            ),
        ),
        migrations.AddConstraint(
            model_name="return",
            constraint=models.UniqueConstraint(
                condition=models.Q(("dealt_with_at__isnull", True)),
                fields=("letter",),
                name="return_open_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="return",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("dealt_with", ""),
                        ("dealt_with_at__isnull", True),
                        ("dealt_with_by__isnull", True),
                    ),
                    models.Q(
                        ("dealt_with_at__isnull", False),
                        ("dealt_with_by__isnull", False),
                        models.Q(("dealt_with", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="return_says_how",
            ),
        ),
        migrations.AddIndex(
            model_name="unprinted",
            index=models.Index(fields=["round", "kind", "why"], name="unprinted_why"),
        ),
        migrations.AddConstraint(
            model_name="unprinted",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "announcement",
                            "change",
                            "leaving",
                            "notice",
                            "offer",
                            "place_free",
                            "reminder",
                        ],
                    )
                ),
                name="unprinted_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="unprinted",
            constraint=models.CheckConstraint(
                condition=models.Q(("standing__in", ["by_hand", "not_sent", "sent", "waits"])),
                name="unprinted_standing_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="unprinted",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "why__in",
                        [
                            "call_first",
                            "day_against_rule",
                            "decide_first",
                            "died",
                            "left_out",
                            "lists_changed",
                            "look_first",
                            "moved_out",
                            "no_address",
                            "no_rule",
                            "no_such_help",
                            "not_concerned",
                            "not_hers",
                            "not_in_queue",
                            "not_yet",
                            "other_kind",
                            "overtaken",
                            "ready",
                            "row_rejected",
                            "stage",
                            "too_late",
                            "unprintable",
                        ],
                    )
                ),
                name="unprinted_why_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="unprinted",
            constraint=models.UniqueConstraint(
                fields=("round", "client", "kind", "occurrence", "recipient"), name="unprinted_once"
            ),
        ),
    ]
