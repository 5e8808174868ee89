"""The app as Django knows it."""

from django.apps import AppConfig


class Helpline(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.helpline"
    label = "helpline"
    default_auto_field = "django.db.models.BigAutoField"
