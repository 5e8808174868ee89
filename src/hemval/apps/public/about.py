"""Pages about the website itself: who can use it, and what it keeps of whoever does."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.public.guide.section import Section, section
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.letters.paper import Paragraph, said
from hemval.texts.words import Words

_OF_DATA = ("visit", "choose", "who", "ground", "rights", "protected")


@public_page()
def accessibility(request: PublicRequest) -> HttpResponse:
    """The statement that the law asks for (lagen 2018:1937, 13 §).

    Whose it is, how far the law is met, what is not, how that is known and since when, how to tell
    of faults or ask for another form, and where to complain.
    """
    systems = latest_systems()
    municipality = systems[0].identity.municipality if systems else ""
    told = tuple(_accessibility(municipality, reader_words()))
    return _about(request, "public-accessibility-title", told)


@public_page()
def data(request: PublicRequest) -> HttpResponse:
    """What is kept of whoever reads and of whoever chooses, why, and who may see it."""
    words = reader_words()
    told = tuple(
        section(words, f"public-data-{one}", f"public-data-{one}-what") for one in _OF_DATA
    )
    return _about(request, "public-data-title", told)


def _about(request: PublicRequest, title: str, told: tuple[Section, ...]) -> HttpResponse:
    return render(request, "public/about.html", {"title": title, "sections": told})


def _accessibility(municipality: str, words: Words) -> Iterator[Section]:
    reviewed = settings.ACCESSIBILITY_REVIEWED
    whose = words.say("public-accessibility-whose-unnamed")
    if municipality:
        whose = words.say("public-accessibility-whose", municipality=municipality)
    yield Section(blocks=(Paragraph(text=said(whose), lead=True),))
    met = "public-accessibility-full" if reviewed else "public-accessibility-partly"
    yield section(words, "public-accessibility-status", met)
    no_faults, own = "public-accessibility-no-faults", "public-accessibility-own-words"
    yield section(words, "public-accessibility-faults", no_faults, own)
    since = words.say("public-accessibility-not-reviewed")
    if reviewed:
        since = words.say("public-accessibility-reviewed", day=reviewed)
    tested = (words.say("public-accessibility-tested-how"), since)
    yield Section(
        heading=said(words.say("public-accessibility-tested")),
        blocks=tuple(Paragraph(text=said(one)) for one in tested),
    )
    yield section(words, "public-accessibility-tell", "public-accessibility-tell-how")
    yield section(words, "public-accessibility-report", "public-accessibility-report-how")
