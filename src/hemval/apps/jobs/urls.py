"""Pages of long work."""

from django.urls import path

from hemval.apps.jobs import views

app_name = "jobs"
urlpatterns = [
    path("arbeten/", views.jobs, name="list"),
    path("arbeten/<int:pk>/", views.job, name="progress"),
    path("arbeten/<int:pk>/stoppa/", views.stop, name="stop"),
]
