"""Pages of the call list."""

from django.urls import path

from hemval.apps.rounds.views import calling

urlpatterns = [
    path("ringlista/", calling.calls, name="calls"),
    path("ringlista/<int:pk>/", calling.one, name="call"),
    path("ringlista/<int:pk>/ta/", calling.take, name="call_take"),
    path("ringlista/<int:pk>/lamna/", calling.leave, name="call_leave"),
    path("ringlista/<int:pk>/svar/", calling.said_in_call, name="call_said"),
]
