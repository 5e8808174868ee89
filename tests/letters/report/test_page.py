"""The page can be read by everybody: headings in order, tables that say what they are, contrast."""

import re

import pytest
from tests.letters.report.reading_pages import colours_of, contrast, tree_of

from hemval.core.reporting.round_report import round_report
from hemval.letters.report.page import report_page
from hemval.texts.words import words

ROUNDS = ("botkyrka", "soderhamn", "norberg", "corrected")
BODY_TEXT, LARGE_OR_DRAWN = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""


@pytest.fixture(scope="module")
def pages(summaries):
    return {
        (name, language): report_page(round_report(summaries[name]), words(language))
        for name in ROUNDS
        for language in ("sv", "en")
    }


each_page = pytest.mark.parametrize("page", [(n, lang) for n in ROUNDS for lang in ("sv", "en")])


@each_page
def test_the_page_says_its_language_and_its_title(pages, page):
    root = tree_of(pages[page])
    assert root.all("html")[0].attributes["lang"] == page[1]
    assert root.all("title")[0].text
    assert len(root.all("h1")) == len(root.all("main")) == len(root.all("header")) == 1


@each_page
def test_no_level_of_headings_is_skipped(pages, page):
    levels = [int(one.name[1]) for one in tree_of(pages[page]).all("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


@each_page
def test_every_table_has_a_caption_and_headings_that_say_of_what(pages, page):
    root = tree_of(pages[page])
    for table in root.all("table"):
        assert table.all("caption")[0].text
        assert {one.attributes["scope"] for one in table.all("thead")[0].all("th")} == {"col"}
        for row in table.all("tbody")[0].all("tr"):
            assert [one.attributes["scope"] for one in row.all("th")] == ["row"]
            assert len(row.all("th", "td")) == len(table.all("thead")[0].all("th"))
    assert len(root.all("table")) >= (0 if page[0] == "norberg" else 6)


@each_page
def test_what_is_pointed_at_is_there_and_once(pages, page):
    root = tree_of(pages[page])
    everything = root.all(*set(re.findall(r"<([a-z0-9]+)", pages[page])))
    ids = [one.attributes["id"] for one in everything if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    for one in everything:
        for name in ("aria-labelledby", "aria-describedby"):
            assert set(one.attributes.get(name, "").split()) <= set(ids)
        if one.attributes.get("href", "").startswith("#"):
            assert one.attributes["href"][1:] in ids
    assert set(re.findall(r"url\(#([^)]*)\)", pages[page])) <= set(ids)


@each_page
def test_every_drawing_says_what_it_shows(pages, page):
    drawings = tree_of(pages[page]).all("svg")
    assert all(one.attributes["role"] == "img" for one in drawings)
    assert all(one.all("title")[0].text and one.all("desc")[0].text for one in drawings)
    assert bool(drawings) is (page[0] != "norberg")


@each_page
def test_the_page_asks_for_nothing_and_runs_nothing(pages, page):
    html = pages[page]
    names = {one.name for one in tree_of(html).all("script", "link", "img", "iframe", "object")}
    assert names == set()
    addresses = set(re.findall(r"""(?:src|href|url)[=(]["']?([^"')\s>]*)""", html))
    assert all(one.startswith(("#", "data:font/woff")) for one in addresses)
    assert set(re.findall(r"https?://[^\s\"'<]*", html)) <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"\son[a-z]+=", re.sub(r"base64,[^)]*", "", html))


def test_what_the_municipality_writes_is_text_and_nothing_else(pages):
    assert "Val på &lt;blankett&gt; var fel inskrivna." in pages["corrected", "sv"]


@pytest.mark.parametrize("shown", ["light", "dark", "print"])
def test_text_and_bars_stand_out_from_what_is_behind_them(pages, shown):
    of = colours_of(pages["botkyrka", "sv"])[shown]
    for text in ("ink", "muted", "main"):
        for ground in ("paper", "wash"):
            assert contrast(of[text], of[ground]) >= BODY_TEXT, (text, ground)
    assert contrast(of["full"], of["paper"]) >= BODY_TEXT  # Links too.
    assert contrast(of["stripe"], of["ground"]) >= LARGE_OR_DRAWN
    assert contrast(of["pale"], of["full"]) >= LARGE_OR_DRAWN
    assert contrast(of["ink"], of["pale"]) >= LARGE_OR_DRAWN  # The line around each bar.


def test_the_contrast_is_that_of_the_standard():
    # WCAG 2.2: black on white is 21 to 1, and #767676 on white the darkest grey that is enough.
    assert contrast("#000000", "#fff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_nothing_is_wider_than_a_narrow_telephone_but_what_scrolls_by_itself(pages):
    html = pages["soderhamn", "sv"]
    root = tree_of(html)
    assert all(one.parent.attributes.get("class") == "scroll" for one in root.all("table"))
    assert all(one.parent.attributes.get("tabindex") == "0" for one in root.all("table"))
    assert ".plot{display:block;width:100%" in html
    assert not re.search(r"[;{](?:min-)?width:\d+(?:px|rem)", html)
