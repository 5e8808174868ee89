"""The app as Django knows it."""

from django.apps import AppConfig


class Figures(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.figures"
    label = "figures"
    default_auto_field = "django.db.models.BigAutoField"
