"""The app as Django knows it."""

from django.apps import AppConfig


class Correspondence(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.correspondence"
    label = "correspondence"
    default_auto_field = "django.db.models.BigAutoField"
