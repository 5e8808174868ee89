"""Addresses of open data; each is behind the prefix of a language, for the words in the files."""

from django.urls import path

from hemval.apps.public.open_lists import files, page

_VIEWS = {"providers": files.providers, "facts": files.facts}

urlpatterns = [
    path("oppna-data/", page.open_data, name="open_data"),
    path("oppna-data/dag/", page.some_day, name="open_data_some_day"),
    path("oppna-data/dag/<text:day>/", page.open_data, name="open_data_on_day"),
    path("oppna-data/katalog.rdf", page.described, {"form": "rdf"}, name="open_rdf"),
    path("oppna-data/katalog.ttl", page.described, {"form": "ttl"}, name="open_ttl"),
    *(
        path(f"{folder}{file}.{form}", _VIEWS[data], {"form": form}, name=f"open_{data}_{form}{of}")
        for folder, of in (("oppna-data/", ""), ("oppna-data/dag/<text:day>/", "_on_day"))
        for data, file in files.DATASETS.items()
        for form in files.FORMS
    ),
]
