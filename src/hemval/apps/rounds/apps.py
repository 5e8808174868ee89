"""The app as Django knows it."""

from django.apps import AppConfig


class Rounds(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.rounds"
    label = "rounds"
    default_auto_field = "django.db.models.BigAutoField"
