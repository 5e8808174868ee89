"""Pages of orders: those of who follows them, those given by hand, and the provider's own."""

from django.urls import path

from hemval.apps.placements.views import by_hand, changing, followed, own

app_name = "placements"
urlpatterns = [
    path("bestallningar/", followed.orders, name="orders"),
    path("bestallningar/utforare/<int:pk>/", followed.at_provider, name="at_provider"),
    path("bestallningar/<int:pk>/", followed.one, name="order"),
    path("bestallningar/for-hand/", by_hand.orders, name="by_hand"),
    path("bestallningar/for-hand/<int:pk>/", by_hand.one, name="by_hand_order"),
    path("bestallningar/for-hand/<int:pk>/steg/", by_hand.step, name="by_hand_step"),
    path("bestallningar/for-hand/<int:pk>/kan-inte/", by_hand.cannot, name="by_hand_cannot"),
    path("bestallningar/for-hand/<int:pk>/ta-hand-om/", by_hand.deal, name="by_hand_deal"),
    path("brukare/<int:pk>/byte/", changing.change, name="change"),
    path("brukare/<int:pk>/ledig-plats/", changing.offer, name="offer_place"),
    path("brukare/<int:pk>/ledig-plats/<int:place>/nej/", changing.decline, name="decline_place"),
    path("bestallningar/vara/", own.orders, name="own"),
    path("bestallningar/vara/ta-emot/", own.receive, name="own_receive"),
    path("bestallningar/vara/bekrafta/", own.confirm, name="own_confirm"),
    path("bestallningar/vara/<int:pk>/", own.one, name="own_order"),
    path("bestallningar/vara/<int:pk>/kan-inte/", own.cannot, name="own_cannot"),
]
