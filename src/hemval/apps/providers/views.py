"""Who performs home care: the same facts of all of them."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, page
from hemval.apps.providers import queries
from hemval.apps.providers.models import Provider
from hemval.apps.said import reader_words
from hemval.core.dates.zone import today
from hemval.core.facts.provider_facts import FactKind
from hemval.files.lists.headings import alternatives


@page(Act.READ_PROVIDERS)
def providers(request: StaffRequest) -> HttpResponse:
    """Every provider in order of name, municipal and private alike."""
    found = queries.listed(today(request.now))
    rows = [(one, _word("group", one.row.group), _word("status", one.status)) for one in found]
    may_import = request.actor.may(Act.IMPORT_LISTS)
    return render(request, "providers/list.html", {"providers": rows, "may_import": may_import})


@page(Act.READ_PROVIDERS)
def provider(request: StaffRequest, pk: int) -> HttpResponse:
    """One provider: contract, licence, caps, and what people are told when they compare."""
    found = queries.provider(pk, today(request.now))
    if found is None:
        raise Http404
    context = {
        "one": found,
        "group": _word("group", found.row.group),
        "status": _word("status", found.status),
        "facts": _facts(found.row),
    }
    return render(request, "providers/one.html", context)


def _facts(row: Provider) -> list[tuple[str, object]]:
    order = {kind.value: place for place, kind in enumerate(FactKind)}
    told = sorted(row.facts.all(), key=lambda one: order[one.kind])
    return [(_word("fact", one.kind), one) for one in told]


def _word(kind: str, value: str) -> str:
    return alternatives(f"column-value-{kind}-{value}", reader_words())[0].capitalize()
