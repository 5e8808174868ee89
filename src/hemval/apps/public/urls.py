"""Pages that anybody reads, in Swedish; each language has them behind a prefix of its own."""

from django.urls import path

from hemval.apps.public import views

app_name = "public"
urlpatterns = [
    path("", views.start, name="start"),
]
