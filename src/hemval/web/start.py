"""The first page of whoever is signed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import page


@page(Act.SEE_START)
def start(request: HttpRequest) -> HttpResponse:
    """What is unseen or overdue, first."""
    return render(request, "start.html")
