"""Which language a request is answered in."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from hemval.apps.page_language import language_of


class LanguageMiddleware:
    """Answers in the language of the page's address, whatever the browser is set to."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Speak that language until it is answered."""
        with translation.override(language_of(request.path_info)):
            return self.get_response(request)
