"""Pages of signing in and of who may do what."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from hemval.apps.accounts.views.sign_in import sign_in

app_name = "accounts"
urlpatterns = [
    path("logga-in/", sign_in, name="sign_in"),
    path("logga-ut/", LogoutView.as_view(next_page="/logga-in/"), name="sign_out"),
]
