"""The app as Django knows it."""

from django.apps import AppConfig


class Jobs(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.jobs"
    label = "jobs"
    default_auto_field = "django.db.models.BigAutoField"
