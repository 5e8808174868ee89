"""The app as Django knows it."""

from django.apps import AppConfig


class Disposal(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.disposal"
    label = "disposal"
    default_auto_field = "django.db.models.BigAutoField"
