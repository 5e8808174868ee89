"""Where the office sees how a client is told, and changes it."""

from django.urls import path

from hemval.apps.outbox import views

app_name = "outbox"
urlpatterns = [path("brukare/<int:pk>/besked/", views.contact, name="contact")]
