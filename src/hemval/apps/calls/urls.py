"""Pages of the call list."""

from django.urls import path

from hemval.apps.calls import views

app_name = "calls"
urlpatterns = [
    path("ringlista/", views.calls, name="list"),
    path("ringlista/<int:pk>/", views.one, name="one"),
    path("ringlista/<int:pk>/ta/", views.take, name="take"),
    path("ringlista/<int:pk>/lamna/", views.leave, name="leave"),
    path("ringlista/<int:pk>/svar/", views.said_in_call, name="said"),
]
