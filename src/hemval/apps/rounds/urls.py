"""Pages of rounds. What is done with one round stands under its own address."""

from django.urls import path

from hemval.apps.rounds.views import rounds

app_name = "rounds"
urlpatterns = [
    path("omgangar/", rounds.rounds, name="list"),
    path("omgangar/<str:round_key>/", rounds.one, name="one"),
]
