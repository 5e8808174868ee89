"""Pages where choices are registered and settled."""

from django.urls import path

from hemval.apps.choices.views import registering, settling

app_name = "choices"
urlpatterns = [
    path("val/vantar/", settling.waiting, name="waiting"),
    path("val/avgor/<int:pk>/", settling.settle_choice, name="settle"),
    path("val/kvitto/<int:pk>/", registering.receipt, name="receipt"),
    path("val/kvitto/<int:pk>/blankett/", registering.scan, name="scan"),
    path("val/blankett/<int:pk>/", registering.scanned, name="scanned"),
    path("val/<text:round_key>/<int:pk>/", registering.register_choice, name="register"),
]
