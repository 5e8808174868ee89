"""Pages of what has been done and read."""

from django.urls import path

from hemval.apps.audit import views

app_name = "audit"
urlpatterns = [
    path("logg/", views.log, name="log"),
    path("logggranskning/", views.reviews, name="reviews"),
    path("logggranskning/<int:pk>/", views.review, name="review"),
    path("logggranskning/<int:pk>/<int:number>/", views.judge, name="judge"),
]
