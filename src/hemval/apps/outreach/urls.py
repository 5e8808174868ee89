"""Pages of what is told the public."""

from django.urls import path

from hemval.apps.outreach.views import facts, news_and_phone, own

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
    path("information/nyheter/", news_and_phone.news, name="news"),
    path("information/nyheter/<int:pk>/avsluta/", news_and_phone.stop_news, name="end_news"),
    path("information/telefontider/", news_and_phone.phone, name="phone"),
]
