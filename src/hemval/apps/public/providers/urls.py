"""Addresses of the pages about providers; none of them says anything of whoever asks."""

from django.urls import path

from hemval.apps.public.providers import listing, one, orders

urlpatterns = [
    path("utforare/", listing.in_some_order, name="providers"),
    path("utforare/ordning/<text:order>/", listing.in_order, name="providers_in_order"),
    path("utforare/omrade/<text:area>/", listing.in_some_order, name="area_providers"),
    path(
        "utforare/omrade/<text:area>/ordning/<text:order>/",
        listing.in_order,
        name="area_providers_in_order",
    ),
    path("utforare/jamfor/", one.compare, name="compare"),
    path("utforare/lottning/", orders.neutral_order, name="neutral_order"),
    path("utforare/<number:pk>/", one.provider, name="provider"),
    path("utforare/<number:pk>/dag/", one.some_day, name="provider_some_day"),
    path("utforare/<number:pk>/dag/<text:day>/", one.on_day, name="provider_on_day"),
]
