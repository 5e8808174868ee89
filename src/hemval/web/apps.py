"""The frame as Django knows it: its templates, its files and its template tags."""

from django.apps import AppConfig


class Web(AppConfig):
    """Known to Django by its folder."""

    name = "hemval.web"
    label = "web"
