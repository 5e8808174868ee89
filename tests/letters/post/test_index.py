"""The index: who gets what in which envelope, for people and for programs."""

import csv
import io
from dataclasses import replace

import pytest
from lxml import etree
from tests.letters.post.posted import (
    ANNOUNCEMENT,
    REMINDER,
    by_hand,
    copy,
    everybody,
    name_of,
    order,
    post,
    run_of,
    unsent,
)

from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.printed import LetterState
from hemval.letters.post.index import NAMESPACE, SCHEMA

FEW = {"people": 3, "kinds": (ANNOUNCEMENT,)}
NAMES = {None: NAMESPACE, "x": "http://www.w3.org/2001/XMLSchema"}


def three(**instead):
    return everybody(3, (ANNOUNCEMENT,), **instead)


def rows(folder):
    text = (folder / "index.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def document(folder):
    """The XML, after its schema has taken it."""
    read = etree.parse(folder / "index.xml")
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(read)
    return read.getroot()


def texts(element, name):
    return [one.text for one in element.iterfind(f".//{{{NAMESPACE}}}{name}")]


def test_the_list_and_the_xml_tell_the_same(tmp_path):
    strange = {"b2": lambda n, k: order(n, k, name='Å "<b>&" =1+1', large_print=True)}
    run = run_of(**FEW, enclosures={ANNOUNCEMENT: ("svarskuvert", "broschyr")})
    post(tmp_path / "l", three(**strange), run)
    post(tmp_path / "l", three(b3=lambda n, k: order(n, k, language="en")), run)
    root, listed = document(tmp_path / "l"), rows(tmp_path / "l")
    assert root.get("round") == "r1"
    assert [one.get("id") for one in root] == [one["Brev"] for one in listed]
    assert texts(root, "sha256") == [one["SHA-256"] for one in listed]
    assert texts(root, "replaces") == [one["Ersätter"] for one in listed if one["Ersätter"]]
    assert [one.get("state") for one in root] == [
        "in_force",
        "replaced",
        "replaced",
        "in_force",
        "in_force",
    ]
    assert {one["Bilagor"] for one in listed} == {"svarskuvert, broschyr", ""}


def test_a_name_that_begins_like_a_formula_is_text(tmp_path):
    post(tmp_path / "l", three(b1=lambda n, k: order(n, k, name="=1+1")), run_of(**FEW))
    assert rows(tmp_path / "l")[0]["Mottagare, rad 1"] == "'=1+1"
    assert texts(document(tmp_path / "l"), "line")[0] == "=1+1"


def test_a_line_break_in_a_name_is_a_space_as_it_is_on_paper(tmp_path):
    post(tmp_path / "l", three(b1=lambda n, k: order(n, k, name="Anna\nTest")), run_of(**FEW))
    assert rows(tmp_path / "l")[0]["Mottagare, rad 1"] == "Anna Test"


def test_letters_of_one_day_to_one_recipient_share_an_envelope(tmp_path):
    post(tmp_path / "l", everybody(3), run_of(people=3))
    found = {}
    for one in rows(tmp_path / "l"):
        found.setdefault(one["Mottagare, rad 1"], []).append(one["Kuvert"])
    # Each has two letters, of each kind one, and they go in one envelope of her own.
    assert {name: len(set(envelopes)) for name, envelopes in found.items()} == {
        name_of(number): 1 for number in (1, 2, 3)
    }
    assert len({envelopes[0] for envelopes in found.values()}) == 3


def test_nobody_shares_an_envelope_with_another_of_the_same_name_and_address(tmp_path):
    alike = {"b2": lambda n, k: order(n, k, name=name_of(1), address=order(1).address)}
    post(tmp_path / "l", three(**alike), run_of(**FEW))
    assert len({one["Kuvert"] for one in rows(tmp_path / "l")}) == 3


def test_copies_to_one_who_acts_for_two_go_in_one_envelope(tmp_path):
    def with_copy(number, kind):
        hers = order(number, kind)
        return hers, replace(copy(hers, "god-man-7"), address=order(9).address)

    post(tmp_path / "l", three(b1=with_copy, b2=with_copy), run_of(**FEW))
    copies = [one for one in rows(tmp_path / "l") if one["Mottagare, rad 1"] == "Bo Testsson"]
    assert len(copies) == 2
    assert len({one["Kuvert"] for one in copies}) == 1


def test_what_is_not_to_be_posted_has_neither_recipient_nor_envelope(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    died = three(b1=lambda n, k: unsent(n, UnsentCode.DIED, k))
    post(tmp_path / "l", died, run_of(**FEW))
    held = document(tmp_path / "l")[0]
    assert held.get("state") == "held"
    assert texts(held, "recipient") == texts(held, "envelope") == []
    assert rows(tmp_path / "l")[0]["Mottagare, rad 1"] == ""


def test_an_index_of_nothing_fits_its_schema(tmp_path):
    hidden = frozenset({"b0001", "b0002", "b0003"})
    post(
        tmp_path / "l",
        three(b1=by_hand, b2=by_hand, b3=by_hand),
        run_of(**FEW, hidden=hidden),
    )
    assert len(document(tmp_path / "l")) == len(rows(tmp_path / "l")) == 0


@pytest.mark.parametrize(("attribute", "values"), [("kind", LetterKind), ("state", LetterState)])
def test_the_schema_knows_every_kind_and_state(attribute, values):
    known = etree.parse(SCHEMA).iterfind(
        f".//x:attribute[@name='{attribute}']//x:enumeration", {"x": NAMES["x"]}
    )
    assert {one.get("value") for one in known} == {one.value for one in values}


def test_the_schema_refuses_what_is_no_index(tmp_path):
    post(tmp_path / "l", three(), run_of(**FEW))
    text = (tmp_path / "l" / "index.xml").read_bytes()
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    for old, new in ((b"<pages>1<", b"<pages>0<"), (b'kind="ann', b'kind="x'), (b"post_on", b"on")):
        assert not schema.validate(etree.fromstring(text.replace(old, new)))


def test_reminders_stand_beside_the_letters_of_other_kinds(tmp_path):
    post(tmp_path / "l", everybody(2), run_of(people=2))
    kinds = [one.get("kind") for one in document(tmp_path / "l")]
    assert kinds == [ANNOUNCEMENT, ANNOUNCEMENT, REMINDER, REMINDER]
