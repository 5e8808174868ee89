"""Where pages are: the office's all under `/kontor/`, so that its cookie goes nowhere else.

What citizens read is at the root, once for each language.
"""

from collections.abc import Mapping
from importlib import import_module

from django.urls import include, path
from django.urls.resolvers import URLPattern, URLResolver

from hemval.apps.page_language import OFFICE, PREFIXES, PREFIXES_SIGNED_IN
from hemval.apps.public import elsewhere
from hemval.apps.url_parts import register_url_parts
from hemval.web import errors, health, start, stories

handler400, handler403 = errors.not_understood, errors.not_allowed
handler404, handler500 = errors.not_found, errors.at_fault

register_url_parts()
_OFFICE: list[URLPattern | URLResolver] = [
    path("", start.start, name="start"),
    path("", include("hemval.apps.accounts.urls")),
    path("", include("hemval.apps.audit.urls")),
    path("", include("hemval.apps.allocation.urls")),
    path("", include("hemval.apps.calls.urls")),
    path("", include("hemval.apps.choices.urls")),
    path("", include("hemval.apps.citizens.office_urls")),
    path("", include("hemval.apps.figures.urls")),
    path("", include("hemval.apps.helpline.urls")),
    path("", include("hemval.apps.rounds.urls")),
    path("", include("hemval.apps.correspondence.urls")),
    path("", include("hemval.apps.jobs.urls")),
    path("", include("hemval.apps.outbox.urls")),
    path("", include("hemval.apps.outreach.urls")),
    path("", include("hemval.apps.placements.urls")),
    path("", include("hemval.apps.tasks.urls")),
    path("", include("hemval.apps.providers.urls")),
    path("", include("hemval.apps.transfers.urls")),
    path("", include("hemval.apps.choice_system.urls")),
    path("", include("hemval.apps.simulations.urls")),
]


def in_every_language(
    front: str, module: str, prefixes: Mapping[str, str] = PREFIXES
) -> list[URLResolver]:
    """The same addresses behind the prefix of each language; `front` is what stands before it."""
    name = import_module(module).app_name
    return [
        path(
            front + prefix, include(module, namespace=name if not prefix else f"{name}-{language}")
        )
        for language, prefix in prefixes.items()
    ]


urlpatterns: list[URLPattern | URLResolver] = [
    path("favicon.ico", start.icon, name="icon"),
    path("halsa/", health.health, name="health"),
    path("matvarden/", health.metrics, name="metrics"),
    path(OFFICE.removeprefix("/"), include(_OFFICE)),
    path("jag/prova/", stories.stories, name="stories"),
    *in_every_language("jag/", "hemval.apps.citizens.urls", PREFIXES_SIGNED_IN),
    *(
        path(f"jag/{PREFIXES[one]}{rest}", elsewhere.not_in_language, name=f"not_in_{one}")
        for one in PREFIXES.keys() - PREFIXES_SIGNED_IN
        for rest in ("", "<rest:rest>")
    ),
    *in_every_language("", "hemval.apps.public.urls"),
]
