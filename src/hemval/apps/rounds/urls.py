"""Pages of rounds. What is done with one round stands under its own address."""

from django.urls import path

from hemval.apps.rounds.views import beginning, inviting, planning, rounds

app_name = "rounds"
urlpatterns = [
    path("omgangar/", rounds.rounds, name="list"),
    path("omgangar/ny/", planning.new, name="new"),
    path("omgangar/<text:round_key>/", rounds.one, name="one"),
    path("omgangar/<text:round_key>/plan/", planning.plan, name="plan"),
    path("omgangar/<text:round_key>/kontrollera/", planning.check, name="check"),
    path("omgangar/<text:round_key>/tak/", planning.caps, name="caps"),
    path("omgangar/<text:round_key>/tak/bekrafta/", planning.confirm_caps, name="confirm_caps"),
    path("omgangar/<text:round_key>/varde/", planning.draw_value, name="draw_value"),
    path("omgangar/<text:round_key>/ovningsdag/", planning.played_day, name="played_day"),
    path("omgangar/<text:round_key>/inbjudna/", inviting.invited, name="invited"),
    path("omgangar/<text:round_key>/bjud-in/", inviting.invite, name="invite"),
    path("omgangar/<text:round_key>/post/", inviting.sign_off, name="sign_off"),
    path("omgangar/<text:round_key>/post/ta-tillbaka/", inviting.take_back, name="take_back"),
    path("omgangar/<text:round_key>/galler/", beginning.begin, name="begin"),
]
