"""The app as Django knows it."""

from django.apps import AppConfig


class Allocation(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.allocation"
    label = "allocation"
    default_auto_field = "django.db.models.BigAutoField"
