"""Her letters, as they were sent."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render

from hemval.apps.accounts.pages import READING
from hemval.apps.citizens.letters import letters_of
from hemval.apps.citizens.pages import CitizenRequest, citizen_page
from hemval.apps.correspondence.kept_files import NotKept, pdf_of
from hemval.apps.downloads import shown
from hemval.apps.said import reader_words


@citizen_page("citizens:letters", methods=READING)
def letters(request: CitizenRequest) -> HttpResponse:
    """Which letters have gone to her, and when."""
    return render(request, "citizens/letters.html", {"letters": letters_of(request.visit)})


@citizen_page("citizens:letter", methods=READING)
def letter(request: CitizenRequest, letter_key: str) -> HttpResponse:
    """One of them, to the byte; anybody else's is not there."""
    row = get_object_or_404(letters_of(request.visit), key=letter_key)
    try:
        contents = pdf_of(row)
    except NotKept:
        raise Http404 from None
    return shown(contents, f"{reader_words().say('mypage-letter-file')}-{row.dated}.pdf")
