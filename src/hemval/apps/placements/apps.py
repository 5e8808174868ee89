"""The app as Django knows it."""

from django.apps import AppConfig


class Placements(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.placements"
    label = "placements"
    default_auto_field = "django.db.models.BigAutoField"
