"""Pages of what has been done and read."""

from django.urls import path

from hemval.apps.audit import views

app_name = "audit"
urlpatterns = [
    path("logg/", views.log, name="log"),
    path("loggranskning/", views.reviews, name="reviews"),
    path("loggranskning/<int:pk>/", views.review, name="review"),
    path("loggranskning/<int:pk>/<int:number>/", views.judge, name="judge"),
]
