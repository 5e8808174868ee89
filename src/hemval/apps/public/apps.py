"""The app as Django knows it."""

from django.apps import AppConfig


class Public(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.public"
    label = "public"
    default_auto_field = "django.db.models.BigAutoField"
