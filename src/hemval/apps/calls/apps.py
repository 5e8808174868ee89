"""The app as Django knows it."""

from django.apps import AppConfig


class Calls(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.calls"
    label = "calls"
    default_auto_field = "django.db.models.BigAutoField"
