"""The app as Django knows it."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class Audit(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.apps.audit"
    label = "audit"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have the guards of the log put up after every migrate."""
        from hemval.apps.audit.guards import put_up_after_migrate

        post_migrate.connect(put_up_after_migrate, sender=self)
