"""The app as Django knows it."""

from django.apps import AppConfig


class Clients(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.clients"
    label = "clients"
    default_auto_field = "django.db.models.BigAutoField"
