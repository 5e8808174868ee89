"""Pages of figures."""

from django.urls import path

from hemval.apps.figures import views

app_name = "figures"
urlpatterns = [
    path("omgangar/<text:round_key>/siffror/", views.figures, name="round"),
    path("omgangar/<text:round_key>/siffror/val.csv", views.arrivals_file, name="arrivals"),
]
