"""Pages of signing in and of who may do what."""

from django.urls import path

from hemval.apps.accounts.views import kept, second_factor, sign_in

app_name = "accounts"
urlpatterns = [
    path("logga-in/", sign_in.sign_in, name="sign_in"),
    path("logga-in/kod/", sign_in.code, name="code"),
    path("logga-in/andra-faktor/", second_factor.set_up, name="set_second_factor"),
    path("logga-in/som/", sign_in.sign_in_as, name="sign_in_as"),
    path("logga-in/kvar/", kept.kept, name="kept"),
    path("logga-ut/", sign_in.sign_out, name="sign_out"),
]
