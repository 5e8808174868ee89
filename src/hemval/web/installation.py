"""Making Django ready in a process that is no web server, as the machine says that it is to run."""

import os

import django

from hemval.web.environment import Environment, environment


def set_up() -> Environment:
    """Read how Hemval is to run and make everything ready; raises SettingsRefused."""
    found = environment(os.environ)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hemval.web.settings")
    django.setup()
    return found
