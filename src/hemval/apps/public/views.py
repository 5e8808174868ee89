"""Pages that anybody reads."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from hemval.apps.public_pages import public_page


@public_page()
def start(request: HttpRequest) -> HttpResponse:
    """What one can choose, and where to begin."""
    return render(request, "public/start.html")
