"""Pages of tasks."""

from django.urls import path

from hemval.apps.tasks import views

app_name = "tasks"
urlpatterns = [
    path("uppgifter/", views.tasks, name="list"),
    path("uppgifter/ny/", views.write, name="write"),
    path("uppgifter/ny/<int:pk>/", views.write_for, name="write_for"),
    path("uppgifter/<int:pk>/", views.one, name="one"),
    path("uppgifter/<int:pk>/ta/", views.take, name="take"),
    path("uppgifter/<int:pk>/lamna/", views.hand_on, name="hand_on"),
    path("uppgifter/<int:pk>/klar/", views.finish, name="done"),
]
