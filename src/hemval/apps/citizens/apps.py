"""The app as Django knows it."""

from django.apps import AppConfig


class Citizens(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.citizens"
    label = "citizens"
    default_auto_field = "django.db.models.BigAutoField"
