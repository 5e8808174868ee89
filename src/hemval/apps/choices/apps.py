"""The app as Django knows it."""

from django.apps import AppConfig


class Choices(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.choices"
    label = "choices"
    default_auto_field = "django.db.models.BigAutoField"
