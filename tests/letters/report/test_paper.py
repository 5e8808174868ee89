"""The report on paper: tagged, the same each time, and read without trouble by a layman."""

import re
from itertools import takewhile

import outloud
import pdfua
import pytest
from tests.letters.reading import tags_of

from hemval.core.reporting.round_report import round_report
from hemval.letters.paper import NewPage, Paragraph
from hemval.letters.report.telling import report_paper
from hemval.letters.report.writing import write_report
from hemval.texts.words import words

SV = words("sv")
LIX_OF_FIRST_PAGE = 45


@pytest.fixture(scope="module")
def written(summaries, press, tmp_path_factory):
    folders = {}
    for name in ("botkyrka", "soderhamn", "norberg", "corrected"):
        folder = tmp_path_factory.mktemp(name)
        write_report(summaries[name], folder, SV, press=press)
        folders[name] = folder
    return folders


def test_the_same_summary_gives_the_same_bytes(summaries, written, tmp_path):
    pdf, page = write_report(summaries["soderhamn"], tmp_path, SV)
    assert pdf.read_bytes() == (written["soderhamn"] / "report.pdf").read_bytes()
    assert page.read_bytes() == (written["soderhamn"] / "report.html").read_bytes()


@pytest.mark.parametrize("name", ["botkyrka", "corrected", "norberg"])
def test_pdfua_and_outloud_find_nothing(written, name):
    path = str(written[name] / "report.pdf")
    assert list(pdfua.validate(path).findings) == []
    found = [one for one in outloud.check(path).findings if str(one.severity).endswith("ERROR")]
    assert found == []


def test_drawings_have_their_words_and_tables_their_headings(written, tmp_path):
    tags = tags_of((written["botkyrka"] / "report.pdf").read_bytes(), tmp_path)
    drawings = [tag for tag in tags if tag.name == "Figure"]
    assert len(drawings) == 3
    assert all(len(tag.alt) > 40 for tag in drawings)
    headings = [int(tag.name[1]) for tag in tags if re.fullmatch("H[1-6]", tag.name)]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert {tag.name for tag in tags} >= {"Table", "TH", "TD", "L", "P"}


def lix(text):
    """Words to a sentence, and long words to a hundred (Björnsson 1968)."""
    told = re.findall(r"[^\W\d_]+", text)
    sentences = len(re.findall(r"[.!?:](?:\s|$)", text)) or 1
    return len(told) / sentences + 100 * sum(len(one) > 6 for one in told) / len(told)


def test_the_measure_of_readability_counts_as_it_should():
    # 6 words in 2 sentences is 3; one of 6 is longer than six letters, 16.7; together 19.7.
    assert lix("Vi ses snart. Platserna är här.") == pytest.approx(3 + 100 / 6)


@pytest.mark.parametrize("name", ["botkyrka", "soderhamn", "norrkoping", "sundsvall"])
def test_the_first_page_is_plain_swedish(summaries, name):
    blocks = report_paper(round_report(summaries[name]), SV).blocks
    first = takewhile(lambda one: not isinstance(one, NewPage), blocks)
    told = [one.text[0].text for one in first if isinstance(one, Paragraph)]
    assert lix(" ".join(told)) <= LIX_OF_FIRST_PAGE


def test_the_first_page_is_all_that_who_is_in_a_hurry_needs(written, tmp_path):
    import pymupdf

    page = pymupdf.open(written["botkyrka"] / "report.pdf")[0].get_text()
    for word in ("Omgången i korthet", "personer är med", "första önskemål", "Alla"):
        assert word in page
    assert "Vad som hände med önskemålen" not in page
