"""The office as it is deployed, in a process of its own."""

import os
import subprocess
import sys

import pytest

KEYS = {
    "HEMVAL_MODE": "production",
    "HEMVAL_SECRET_KEY": "mVq8jYx2dTz5rKw7nHb4cLf9sGp3aEu6oXi1yQk0vBtZ",
    "HEMVAL_DATABASE": "sqlite:///:memory:",
    "HEMVAL_NUMBER_KEYS": "a:" + "01" * 32,
    "HEMVAL_SEARCH_KEY": "02" * 32,
    "HEMVAL_LOG_KEYS": "test:" + "03" * 32,
    "HEMVAL_HOSTS": "hemval.example",
    "DJANGO_SETTINGS_MODULE": "hemval.web.settings",
}


def django(store: os.PathLike[str], *words: str) -> subprocess.CompletedProcess[str]:
    machine = {name: value for name, value in os.environ.items() if "DJANGO" not in name}
    told = {**machine, **KEYS, "HEMVAL_SECRET_KEY": KEYS["HEMVAL_SECRET_KEY"] * 2}
    return subprocess.run(
        [sys.executable, "-m", "django", *words],
        env={**told, "HEMVAL_STORE": str(store)},
        capture_output=True,
        text=True,
    )


def test_djangos_own_check_of_a_deployment_finds_nothing(tmp_path):
    checked = django(tmp_path, "check", "--deploy", "--fail-level", "WARNING")
    assert (checked.returncode, checked.stderr) == (0, "")


SHOWN = (
    "from django.conf import settings as s;"
    "print(s.SECURE_HSTS_SECONDS, s.SECURE_HSTS_INCLUDE_SUBDOMAINS, s.SECURE_HSTS_PRELOAD)"
)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({}, "31536000 False False"),
        ({"HEMVAL_HSTS": "subdomains"}, "31536000 True False"),
        ({"HEMVAL_HSTS": "preload"}, "31536000 True True"),
    ],
)
def test_other_names_are_bound_to_https_only_where_their_owner_says_so(
    tmp_path, monkeypatch, told, shown
):
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    assert django(tmp_path, "shell", "-v", "0", "-c", SHOWN).stdout.strip() == shown


def test_models_and_migrations_agree(tmp_path):
    made = django(tmp_path, "makemigrations", "--check", "--dry-run")
    assert made.returncode == 0, made.stdout
