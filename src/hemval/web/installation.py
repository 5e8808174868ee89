"""Making Django ready in a process that is no web server, as the machine says that it is to run."""

import os

import django

from hemval.web.environment import Environment, environment


def set_up() -> Environment:
    """Read how Hemval is to run and make everything ready; raises SettingsRefused.

    What this process writes from now on is for its owner alone.
    """
    found = environment(os.environ)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hemval.web.settings")
    os.umask(0o077)
    django.setup()
    return found
