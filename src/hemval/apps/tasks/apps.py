"""The app as Django knows it."""

from django.apps import AppConfig


class Tasks(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.tasks"
    label = "tasks"
    default_auto_field = "django.db.models.BigAutoField"
