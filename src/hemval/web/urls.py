"""Where pages are."""

from django.urls import include, path
from django.urls.resolvers import URLPattern, URLResolver

from hemval.web import start

urlpatterns: list[URLPattern | URLResolver] = [
    path("", start.start, name="start"),
    path("", include("hemval.apps.accounts.urls")),
    path("", include("hemval.apps.audit.urls")),
    path("", include("hemval.apps.jobs.urls")),
]
