"""Pages of other rules tried beside a round's own."""

from django.urls import path

from hemval.apps.simulations import views

app_name = "simulations"
_AT = "omgangar/<text:round_key>/prova/"
urlpatterns = [
    path(_AT, views.simulations, name="list"),
    path(f"{_AT}ny/", views.ask, name="ask"),
    path(f"{_AT}<int:pk>/", views.simulation, name="one"),
    path(f"{_AT}<int:pk>/<text:name>.csv", views.table, name="table"),
]
