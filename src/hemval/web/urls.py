"""Where pages are: the office's all under `/kontor/`, so that its cookie goes nowhere else."""

from django.urls import include, path
from django.urls.resolvers import URLPattern, URLResolver

from hemval.apps.addresses import let_addresses_have_text
from hemval.web import health, start

let_addresses_have_text()
_OFFICE: list[URLPattern | URLResolver] = [
    path("", start.start, name="start"),
    path("", include("hemval.apps.accounts.urls")),
    path("", include("hemval.apps.audit.urls")),
    path("", include("hemval.apps.allocation.urls")),
    path("", include("hemval.apps.calls.urls")),
    path("", include("hemval.apps.choices.urls")),
    path("", include("hemval.apps.figures.urls")),
    path("", include("hemval.apps.helpline.urls")),
    path("", include("hemval.apps.rounds.urls")),
    path("", include("hemval.apps.correspondence.urls")),
    path("", include("hemval.apps.jobs.urls")),
    path("", include("hemval.apps.placements.urls")),
    path("", include("hemval.apps.tasks.urls")),
    path("", include("hemval.apps.providers.urls")),
    path("", include("hemval.apps.transfers.urls")),
    path("", include("hemval.apps.choice_system.urls")),
    path("", include("hemval.apps.simulations.urls")),
]
urlpatterns: list[URLPattern | URLResolver] = [
    path("", start.to_the_office, name="root"),
    path("favicon.ico", start.icon, name="icon"),
    path("halsa/", health.health, name="health"),
    path("matvarden/", health.metrics, name="metrics"),
    path("kontor/", include(_OFFICE)),
]
