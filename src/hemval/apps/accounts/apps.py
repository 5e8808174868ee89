"""The app as Django knows it."""

from django.apps import AppConfig


class Accounts(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
