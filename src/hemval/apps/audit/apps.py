"""The app as Django knows it."""

from django.apps import AppConfig


class Audit(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.audit"
    label = "audit"
    default_auto_field = "django.db.models.BigAutoField"
