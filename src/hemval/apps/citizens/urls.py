"""Pages for whoever has signed in, in Swedish; each language has its own prefix before them."""

from django.urls import path

from hemval.apps.citizens.views import (
    changing,
    choosing,
    contact,
    draw,
    letters,
    mandates,
    own,
    signing_in,
    together,
    whom,
)

app_name = "citizens"
urlpatterns = [
    path("", own.own, name="own"),
    path("logga-in/", signing_in.sign_in, name="sign_in"),
    path("legitimering/", signing_in.identity, name="identity"),
    path("legitimerad/", signing_in.identity_answer, name="identity_answer"),
    path("logga-ut/", signing_in.sign_out, name="sign_out"),
    path("utloggad/", signing_in.signed_out, name="signed_out"),
    path("for-vem/", whom.whom, name="whom"),
    path("ombud/", mandates.ask, name="ask"),
    path("besked/", contact.contact, name="contact"),
    path("tillsammans/", together.together, name="together"),
    path("vem-har-last/", own.readers, name="readers"),
    path("hjalp/", own.help_of_hers, name="help"),
    path("brev/", letters.letters, name="letters"),
    path("brev/<text:letter_key>/", letters.letter, name="letter"),
    path("byt/", changing.changes, name="changes"),
    path("byt/<text:nth>/", changing.change, name="change"),
    path("byt/<text:nth>/kvitto/", changing.changed, name="changed"),
    path("lottning/<text:round_key>/", draw.draw, name="draw"),
    path("lottning/<text:round_key>/rad/<text:nth>/", draw.row, name="draw_row"),
    path("lottning/<text:round_key>/fil/<text:file>/", draw.published, name="draw_paper"),
    path("utfall/<text:round_key>/", own.outcome, name="outcome"),
    path("val/<text:round_key>/", own.choices, name="choices"),
    path("val/<text:round_key>/kvitto/", choosing.receipt, name="receipt"),
    path("val/<text:round_key>/las-igenom/", choosing.read_back, name="read_back"),
    path("val/<text:round_key>/<text:part>/<text:nth>/", choosing.question, name="question"),
]
