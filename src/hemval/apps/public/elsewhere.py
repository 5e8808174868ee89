"""Pages for who is signed in, in a language that they are not in."""

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.public_pages import PublicRequest, public_page


@public_page()
def not_in_language(request: PublicRequest, **_asked: str) -> HttpResponse:
    """That the page is not in the language of its address, how to choose anyway, and where it is.

    It tells nothing of whoever asks, and so is the same for everybody.
    """
    return render(request, "public/elsewhere.html")
