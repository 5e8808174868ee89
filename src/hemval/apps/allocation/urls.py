"""Pages of a round's last steps: frozen, drawn, given places, reviewed, decided."""

from django.urls import path

from hemval.apps.allocation.papers import PaperName
from hemval.apps.allocation.views import by_hand, deciding, drawing, papers, reviewing

app_name = "allocation"
_ONE = "omgangar/<text:round_key>"

urlpatterns = [
    path(f"{_ONE}/las/", drawing.freeze, name="freeze"),
    path(f"{_ONE}/dra/", drawing.draw, name="draw"),
    path(f"{_ONE}/fordela/", drawing.allocate, name="allocate"),
    path(f"{_ONE}/granska/", reviewing.review, name="review"),
    path(f"{_ONE}/granska/<int:pk>/", reviewing.given, name="given"),
    path(f"{_ONE}/granska/<int:pk>/for-hand/", by_hand.propose, name="propose"),
    path(f"{_ONE}/for-hand/", by_hand.placed, name="by_hand"),
    path(f"{_ONE}/for-hand/<int:pk>/", by_hand.answer, name="by_hand_answer"),
    path(f"{_ONE}/beslut/", deciding.decide, name="decide"),
    path(f"{_ONE}/bevis/", papers.papers, name="papers"),
    path(
        f"{_ONE}/bevis/lofte.json",
        papers.published,
        {"name": PaperName.COMMITMENT},
        name="paper_commitment",
    ),
    path(
        f"{_ONE}/bevis/dragning.json",
        papers.published,
        {"name": PaperName.DRAW},
        name="paper_draw",
    ),
    path(
        f"{_ONE}/bevis/offentligt.json",
        papers.published,
        {"name": PaperName.PUBLIC},
        name="paper_public",
    ),
    path(
        f"{_ONE}/bevis/beslut.json",
        papers.published,
        {"name": PaperName.DECISION},
        name="paper_decision",
    ),
    path(f"{_ONE}/bevis/rapport.pdf", papers.report, {"kind": "pdf"}, name="report_pdf"),
    path(f"{_ONE}/bevis/rapport.html", papers.report, {"kind": "html"}, name="report_html"),
    path(
        f"{_ONE}/bevis/intyg.json",
        papers.audited,
        {"name": PaperName.CERTIFICATE},
        name="paper_certificate",
    ),
    path(
        f"{_ONE}/bevis/for-hand.json",
        papers.audited,
        {"name": PaperName.BY_HAND},
        name="paper_by_hand",
    ),
]
