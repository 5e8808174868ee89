"""Where the office says whether somebody may act for a client."""

from django.urls import path

from hemval.apps.citizens.views import mandates

app_name = "mandates"
urlpatterns = [path("ombud/<int:pk>/", mandates.settle, name="one")]
