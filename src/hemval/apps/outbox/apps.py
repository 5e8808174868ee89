"""The app as Django knows it."""

from django.apps import AppConfig


class Outbox(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.outbox"
    label = "outbox"
    default_auto_field = "django.db.models.BigAutoField"
