"""Pages of what is told the public."""

from django.urls import path

from hemval.apps.outreach.views import facts, own, telling

app_name = "outreach"
urlpatterns = [
    path("information/", facts.overview, name="overview"),
    path("information/granska/", facts.to_look_at, name="review"),
    path("information/granska/<int:pk>/", facts.refuse, name="refuse"),
    path("information/hamta/", facts.from_lists, name="from_lists"),
    path("information/utforare/<int:pk>/", facts.provider, name="provider"),
    path("information/utforare/<int:pk>/<text:field>/", facts.state, name="state"),
    path("information/uppgift/<int:pk>/", facts.end, name="end"),
    path("information/egna/", own.own, name="own"),
    path("information/egna/<text:field>/", own.state_own, name="state_own"),
    path("information/nyheter/", telling.news, name="news"),
    path("information/nyheter/<int:pk>/avsluta/", telling.stop_news, name="end_news"),
    path("information/telefontider/", telling.phone, name="phone"),
]
