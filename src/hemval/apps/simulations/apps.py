"""The app as Django knows it."""

from django.apps import AppConfig


class Simulations(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.simulations"
    label = "simulations"
    default_auto_field = "django.db.models.BigAutoField"
