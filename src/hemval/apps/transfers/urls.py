"""Pages of lists that come in and go out."""

from django.urls import path

from hemval.apps.transfers import views

app_name = "transfers"
urlpatterns = [
    path("listor/", views.imports, name="imports"),
    path("listor/uttag/", views.exports, name="exports"),
    path("listor/uttag/<int:pk>/", views.export_file, name="export"),
    path("listor/<int:pk>/", views.one_import, name="import"),
    path("listor/<int:pk>/kolumner/", views.columns, name="columns"),
    path("listor/<int:pk>/rader/<str:verdict>/", views.rows, name="rows"),
    path("listor/<int:pk>/fel.csv", views.wrong, name="wrong"),
    path("listor/<int:pk>/for-in/", views.take, name="take"),
    path("listor/<int:pk>/angra/", views.undo, name="undo"),
    path("listor/<int:pk>/lagg-undan/", views.set_aside, name="set_aside"),
]
