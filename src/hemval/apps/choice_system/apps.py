"""The app as Django knows it."""

from django.apps import AppConfig


class ChoiceSystem(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.choice_system"
    label = "choice_system"
    default_auto_field = "django.db.models.BigAutoField"
