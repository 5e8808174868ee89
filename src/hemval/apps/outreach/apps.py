"""The app as Django knows it."""

from django.apps import AppConfig


class Outreach(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.outreach"
    label = "outreach"
    default_auto_field = "django.db.models.BigAutoField"
