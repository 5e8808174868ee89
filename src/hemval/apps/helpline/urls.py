"""Pages about clients."""

from django.urls import path

from hemval.apps.helpline.views import one, search

app_name = "clients"
urlpatterns = [
    path("brukare/", search.search, name="search"),
    path("brukare/<int:pk>/", one.one, name="one"),
    path("brukare/<int:pk>/skal/", one.give_reason, name="reason"),
    path("brukare/<int:pk>/tillsammans/", one.together, name="together"),
    path("brukare/<int:pk>/anteckning/", one.note, name="note"),
]
