"""Pages of providers."""

from django.urls import path

from hemval.apps.providers import views

app_name = "providers"
urlpatterns = [
    path("utforare/", views.providers, name="list"),
    path("utforare/<int:pk>/", views.provider, name="one"),
]
