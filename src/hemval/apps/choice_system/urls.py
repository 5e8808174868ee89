"""Pages of what the municipality has decided."""

from django.urls import path

from hemval.apps.choice_system import views

app_name = "choice_system"
urlpatterns = [
    path("regler/", views.systems, name="list"),
    path("regler/ny/", views.add, name="add"),
    path("regler/<int:pk>/", views.version, name="version"),
    path("regler/<int:pk>/andringar/", views.changes, name="changes"),
    path("regler/<int:pk>/fil/", views.file, name="file"),
]
