"""The app as Django knows it."""

from django.apps import AppConfig


class Providers(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.providers"
    label = "providers"
    default_auto_field = "django.db.models.BigAutoField"
