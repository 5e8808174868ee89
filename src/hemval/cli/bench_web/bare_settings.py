"""Django with the office's database and nothing of the office: one view that asks one question."""

from hemval.web.settings import *  # noqa: F403

MIDDLEWARE = []
ROOT_URLCONF = "hemval.cli.bench_web.bare"
