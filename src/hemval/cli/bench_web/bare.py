"""The yardstick: a view that finds one row by its number, and says its id."""

from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

application = get_wsgi_application()

from hemval.apps.clients.models import Client  # noqa: E402 - which Django must know of first


def client(request: HttpRequest, pk: int) -> HttpResponse:
    """One query, by an index."""
    return HttpResponse(Client.objects.values_list("key", flat=True).get(pk=pk))


urlpatterns = [path("<int:pk>/", client)]
