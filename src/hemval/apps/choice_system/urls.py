"""Pages of what the municipality has decided."""

from django.urls import path

from hemval.apps.choice_system import map_pages, views

app_name = "choice_system"
urlpatterns = [
    path("regler/", views.systems, name="list"),
    path("regler/ny/", views.add, name="add"),
    path("regler/karta/", map_pages.shown_map, name="map"),
    path("regler/karta/ny/", map_pages.load, name="load_map"),
    path("regler/karta/<int:pk>/", map_pages.map_file, name="map_file"),
    path("regler/<int:pk>/", views.version, name="version"),
    path("regler/<int:pk>/andringar/", views.changes, name="changes"),
    path("regler/<int:pk>/fil/", views.file, name="file"),
]
