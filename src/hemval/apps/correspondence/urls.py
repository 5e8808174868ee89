"""Pages of letters."""

from django.urls import path

from hemval.apps.correspondence.views import batches, letters, rounds, specimens

app_name = "correspondence"
urlpatterns = [
    path("brev/", rounds.rounds, name="list"),
    path("brev/sok/", rounds.find, name="find"),
    path("brev/omgang/<text:round_key>/", rounds.one, name="round"),
    path("brev/omgang/<text:round_key>/skriv-ut/", rounds.print_kind, name="print"),
    path("brev/omgang/<text:round_key>/ga-igenom/", rounds.count_again, name="count"),
    path("brev/omgang/<text:round_key>/prov/", specimens.every, name="specimens"),
    path("brev/omgang/<text:round_key>/prov/<text:situation>/", specimens.one, name="specimen"),
    path("brev/omgang/<text:round_key>/returer/", letters.back, name="back"),
    path("brev/omgang/<text:round_key>/for-hand/", letters.by_hand, name="by_hand"),
    path("brev/omgang/<text:round_key>/slag/<text:kind>/", rounds.waiting, name="waiting"),
    path("brev/tryckbunt/<int:pk>/tryckfil.pdf", batches.pdf, name="batch"),
    path("brev/tryckbunt/<int:pk>/adresser.csv", batches.addresses, name="addresses"),
    path("brev/tryckbunt/<int:pk>/skickad/", batches.sent, name="sent"),
    path("brev/nummer/<int:pk>/", letters.by_number, name="by_number"),
    path("brev/<text:letter_key>/", letters.one, name="letter"),
    path("brev/<text:letter_key>/brev.pdf", letters.pdf, name="pdf"),
    path("brev/<text:letter_key>/retur/", letters.returned, name="returned"),
    path("brev/<text:letter_key>/atgard/", letters.settled, name="settled"),
    path("brev/<text:letter_key>/ordnat/", letters.handed_over, name="handed_over"),
]
