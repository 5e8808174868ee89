"""Pages of lists that come in and go out."""

from django.urls import path

from hemval.apps.transfers.views import exports, imports

app_name = "transfers"
urlpatterns = [
    path("listor/", imports.imports, name="imports"),
    path("listor/uttag/", exports.exports, name="exports"),
    path("listor/uttag/<int:pk>/", exports.export_file, name="export"),
    path("listor/<int:pk>/", imports.one_import, name="import"),
    path("listor/<int:pk>/kolumner/", imports.columns, name="columns"),
    path("listor/<int:pk>/rader/<text:verdict>/", imports.rows, name="rows"),
    path("listor/<int:pk>/fel.csv", imports.wrong, name="wrong"),
    path("listor/<int:pk>/for-in/", imports.take, name="take"),
    path("listor/<int:pk>/angra/", imports.undo, name="undo"),
    path("listor/<int:pk>/lagg-undan/", imports.set_aside, name="set_aside"),
]
