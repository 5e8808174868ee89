"""The app as Django knows it."""

from django.apps import AppConfig


class Transfers(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.transfers"
    label = "transfers"
    default_auto_field = "django.db.models.BigAutoField"
