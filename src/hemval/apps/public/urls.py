"""Pages that anybody reads, in Swedish; each language has them behind a prefix of its own."""

from django.urls import path

from hemval.apps.public import about, areas, brochures, views
from hemval.apps.public.guide.pages import GUIDE
from hemval.apps.public.open_lists import urls as open_lists
from hemval.apps.public.providers import urls as providers

app_name = "public"
urlpatterns = [
    path("", views.start, name="start"),
    path("omraden/", areas.areas, name="areas"),
    path("omraden/<text:key>/", areas.area, name="area"),
    *(path(f"{one.path}/", views.guide, {"at": at}, name=one.name) for at, one in enumerate(GUIDE)),
    *providers.urlpatterns,
    *open_lists.urlpatterns,
    path("broschyr/", brochures.brochures, name="brochures"),
    path("broschyr/<text:area>/<text:size>.pdf", brochures.brochure, name="brochure"),
    path("tillganglighet/", about.accessibility, name="accessibility"),
    path("uppgifter/", about.data, name="data"),
]
