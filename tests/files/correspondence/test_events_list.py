"""The list of what has happened since: taken whole, or given back row by row with the reason."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.core.correspondence.letter_examples import PROVIDERS, addressee, terms_of
from tests.files.lists.round_folders import sentences_of

from hemval.core.dates.period import Period
from hemval.core.facts.events import EventKind
from hemval.core.facts.providers import ProviderStatus
from hemval.files.correspondence.events_list import read_events
from hemval.files.faulty import FaultyFile
from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.headings import alternatives, heading, list_name
from hemval.files.lists.rejected import finding_sentence
from hemval.files.lists.settings import ListSettings
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "systemansvarig" / "det-som-hander-sedan.md").read_text(encoding="utf-8")
SWEDISH = words("sv")
COLUMN = re.compile(r"^\| `(\w+)` \| ([^|]+?) \| ((?:[^|]|\\\|)*)\|$", re.MULTILINE)
HEADINGS = [column.name for column in EVERY_LIST["events"]]
TERMS = terms_of("botkyrka")
PEOPLE = (
    *(addressee(TERMS, client=f"b{number}") for number in range(1, 4)),
    addressee(TERMS, client="b4", is_protected=True, name=""),
)
CALL = {"event": "h1", "client": "b1", "bundle": "hemtjanst", "what": "nådd", "day": "2024-12-02"}
CHANGE = CALL | {"what": "byte bestämt", "provider": "p", "leaving": "m"}
FREE = CALL | {"what": "plats ledig", "provider": "p", "answer_by": "2024-12-16"}
QUEUED = CALL | {"what": "ställd i kö", "provider": "p"}
AGREED = CALL | {"provider": "p"}


def written(path, *rows, names=HEADINGS):
    """A list of events with these rows."""
    lines = (";".join(str(row.get(name, "")) for name in names) for row in rows)
    path.write_text("\n".join([";".join(names), *lines]) + "\n", encoding="utf-8")
    return path


def read(tmp_path, *rows, names=HEADINGS, settings=None, people=PEOPLE, terms=TERMS):
    """What comes of a list."""
    path = written(tmp_path / "events.csv", *rows, names=names)
    return read_events(path, settings or ListSettings(), people=people, terms=terms)


def with_p(**changes):
    """The same round, with another p."""
    others = tuple(one for one in PROVIDERS if one.id != "p")
    (p,) = (one for one in PROVIDERS if one.id == "p")
    return replace(TERMS, providers=(*others, replace(p, **changes)))


def codes(found):
    """Why rows could not be taken, by row and column."""
    return [(one.row, one.column, one.code) for one in found.rejected]


@pytest.mark.parametrize("row", [CALL, CHANGE, FREE, QUEUED])
def test_an_event_that_tells_what_it_must_is_taken(tmp_path, row):
    found = read(tmp_path, row)
    assert (found.rejected, found.warnings, found.rows) == ((), (), 1)
    assert found.events[0].client == "b1"
    assert len(found.digest) == len("0" * 64)


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("kind", EventKind)
def test_every_event_is_known_by_all_its_words(tmp_path, language, kind):
    row = {EventKind.CHANGE_AGREED: CHANGE, EventKind.PLACE_FREE: FREE}.get(kind, QUEUED)
    if kind in {EventKind.REACHED, EventKind.NOT_REACHED}:
        row = CALL
    names = alternatives(f"column-value-event-{kind.value}", words(language))
    rows = [
        row | {"event": f"h{n}", "client": f"b{n}", "what": word} for n, word in enumerate(names, 1)
    ]
    assert [one.kind for one in read(tmp_path, *rows).events] == [kind] * len(names)


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        (CALL | {"client": "b9"}, "client", "row-unknown-client"),
        (CALL | {"bundle": "städ"}, "bundle", "row-unknown-bundle"),
        (CALL | {"provider": "x"}, "provider", "row-unknown-provider"),
        (CALL | {"what": "kanske"}, "what", "row-not-a-choice"),
        (CALL | {"what": ""}, "what", "row-empty"),
        (CALL | {"day": "2/12 2024"}, "day", "row-moment-form"),
        (CALL | {"leaving": "m"}, "leaving", "row-not-for-event"),
        (CALL | {"starts": "2024-12-20"}, "provider", "row-event-lacks"),
        (CALL | {"what": "inte nådd", "provider": "p"}, "provider", "row-not-for-event"),
        (CHANGE | {"provider": ""}, "provider", "row-event-lacks"),
        (CHANGE | {"leaving": ""}, "leaving", "row-event-lacks"),
        (CHANGE | {"leaving": "p"}, "leaving", "row-change-to-same"),
        (CHANGE | {"leaving": "x"}, "leaving", "row-unknown-provider"),
        (CHANGE | {"starts": "2024-12-02"}, "starts", "row-starts-before-told"),
        (CHANGE | {"starts": "2034-12-20"}, "starts", "row-far-after-event"),
        (FREE | {"answer_by": "2034-12-20"}, "answer_by", "row-far-after-event"),
        (CHANGE | {"answer_by": "2024-12-20"}, "answer_by", "row-not-for-event"),
        (FREE | {"answer_by": ""}, "answer_by", "row-event-lacks"),
        (FREE | {"answer_by": "2024-12-02"}, "answer_by", "row-answer-before-told"),
        (QUEUED | {"provider": ""}, "provider", "row-event-lacks"),
        (QUEUED | {"starts": "2024-12-20"}, "starts", "row-not-for-event"),
    ],
)
def test_an_event_that_nothing_can_follow_from_is_given_back(tmp_path, change, column, code):
    found = read(tmp_path, change)
    assert codes(found) == [(2, column, code)]
    assert found.events == ()
    for language in STAFF_LANGUAGES:
        assert finding_sentence(found.rejected[0], words(language))


ELSEWHERE = {"areas": ("a2",)}
OTHER_HELP = {"bundles": ("mat",)}
ENDED = {"contract": Period(None, date(2024, 12, 1))}
NO_LICENCE = {"licence": ""}
LEAVES = {"status": ProviderStatus.LEAVING}


@pytest.mark.parametrize(
    ("unlike", "code", "rows"),
    [
        (ELSEWHERE, "row-provider-not_in_area", [CHANGE, FREE, QUEUED]),
        (OTHER_HELP, "row-provider-not_for_bundle", [CHANGE, FREE, QUEUED]),
        (ENDED, "row-provider-no_contract", [CHANGE, FREE, QUEUED, AGREED]),
        (NO_LICENCE, "row-provider-no_licence", [CHANGE, FREE, QUEUED, AGREED]),
        (LEAVES, "row-provider-leaving", [CHANGE, FREE, QUEUED, AGREED]),
    ],
    ids=["area", "bundle", "contract", "licence", "leaves"],
)
def test_a_provider_that_cannot_be_hers_is_given_back_in_words(tmp_path, unlike, code, rows):
    people = [replace(one, area="" if one.is_protected else "a1") for one in PEOPLE]
    for row in rows:
        found = read(tmp_path, row, people=people, terms=with_p(**unlike))
        assert codes(found) == [(2, "provider", code)]
        assert all(finding_sentence(found.rejected[0], words(one)) for one in STAFF_LANGUAGES)


def test_what_is_not_surely_impossible_is_left_to_the_letter(tmp_path):
    people = [replace(one, area="" if one.is_protected else "a1") for one in PEOPLE]
    # She may have agreed to keep one that nobody new where she lives can have.
    for unlike in (ELSEWHERE, OTHER_HELP):
        assert codes(read(tmp_path, AGREED, people=people, terms=with_p(**unlike))) == []
    # Where she lives who is protected the round does not tell.
    hidden = CHANGE | {"client": "b4"}
    assert codes(read(tmp_path, hidden, people=people, terms=with_p(**ELSEWHERE))) == []
    # A contract may begin before the day that the rule counts to.
    soon = with_p(contract=Period(date(2024, 12, 5), None))
    assert codes(read(tmp_path, CHANGE, people=people, terms=soon)) == []
    assert codes(read(tmp_path, CHANGE | {"starts": "2024-12-04"}, terms=soon)) == [
        (2, "provider", "row-provider-no_contract")
    ]


def test_one_may_leave_the_queue_of_a_provider_that_leaves(tmp_path):
    assert codes(read(tmp_path, QUEUED | {"what": "lämnat kön"}, terms=with_p(**LEAVES))) == []


def test_all_that_is_wrong_with_a_row_is_told_at_once_and_the_others_are_taken(tmp_path):
    bad = CHANGE | {"event": "h2", "client": "b9", "bundle": "x", "leaving": ""}
    found = read(tmp_path, CALL, bad)
    assert [column for _, column, _ in codes(found)] == ["bundle", "client", "leaving"]
    assert [one.id for one in found.events] == ["h1"]


def test_an_id_that_stands_twice_is_nobody_knows_which(tmp_path):
    found = read(tmp_path, CALL, CALL | {"client": "b2"})
    assert codes(found) == [(2, "event", "row-id-twice"), (3, "event", "row-id-twice")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CALL | {"provider": "p"}, CALL | {"provider": "q"}),
        (CALL | {"provider": "p"}, CALL),
        (CALL | {"provider": "p", "day": "2024-12-02 10:00"}, CALL),
        (CHANGE, CHANGE),
        (FREE, FREE),
        (QUEUED, QUEUED | {"what": "lämnat kön"}),
    ],
    ids=["two providers", "one and none", "an hour and a day", "changes", "places", "the queue"],
)
def test_two_that_may_have_come_in_either_order_are_both_given_back(tmp_path, one, other):
    found = read(tmp_path, one, other | {"event": "h2"})
    assert codes(found) == [(2, "day", "row-order-unsure"), (3, "day", "row-order-unsure")]
    assert [row.facts["other"] for row in found.rejected] == [3, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CALL, CALL),
        (CALL | {"what": "inte nådd"}, CALL | {"what": "inte nådd"}),
        (CALL, CALL | {"what": "inte nådd"}),
        (
            CALL | {"provider": "p", "day": "2024-12-02 10:00"},
            CALL | {"day": "2024-12-02 10:01"},
        ),
        (QUEUED, QUEUED | {"what": "lämnat kön", "provider": "q"}),
        (CHANGE, CHANGE | {"client": "b2"}),
    ],
    ids=["the same", "in vain twice", "in vain and reached", "hours", "two queues", "two people"],
)
def test_two_on_one_day_are_taken_when_it_does_not_matter_or_is_known(tmp_path, one, other):
    found = read(tmp_path, one, other | {"event": "h2"})
    assert (codes(found), len(found.events)) == ([], 2)


def test_nothing_is_told_of_a_protected_person_but_the_row(tmp_path):
    bad = CHANGE | {"client": "b4", "leaving": "x", "registered_by": "Hemliga Testsson"}
    (told,) = read(tmp_path, bad).rejected
    assert (told.row, told.column, told.client, told.value) == (2, "leaving", "", "")


def test_an_id_that_no_list_has_may_be_a_protected_persons(tmp_path):
    (told,) = read(tmp_path, CALL | {"client": "b44"}).rejected
    assert (told.code, told.client) == ("row-unknown-client", "")


def test_no_id_may_be_a_personal_number(tmp_path):
    (told,) = read(tmp_path, CALL | {"client": "19360504Q007"}).rejected
    assert (told.column, told.code) == ("client", "row-id-is-personal-number")
    assert "0504Q007" not in repr(told)


def test_a_list_without_its_columns_is_refused_whole(tmp_path):
    with pytest.raises(FaultyFile) as refused:
        read(tmp_path, CALL, names=["event", "client", "day"])
    assert [one.fault.code for one in refused.value.faults] == ["list-column-missing"] * 2
    assert sentences_of(refused.value)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(FaultyFile):
        read_events(tmp_path / "no.csv", ListSettings(), people=PEOPLE, terms=TERMS)


def test_a_municipality_may_have_words_of_its_own(tmp_path):
    names = ["Ärende" if name == "event" else name for name in HEADINGS]
    settings = ListSettings(aliases={"Ärende": "event"})
    assert (
        read(tmp_path, CALL | {"Ärende": "h7"}, names=names, settings=settings).events[0].id == "h7"
    )


def test_the_page_tells_of_every_column_and_every_event():
    title = f"## {list_name('events', SWEDISH)} (`events`)"
    assert title in PAGE
    told = [(name, text, "måste finnas" in of) for name, text, of in COLUMN.findall(PAGE)]
    assert told == [
        (column.name, heading("events", column.name, SWEDISH), column.required)
        for column in EVERY_LIST["events"]
    ]
    for kind in EventKind:
        word = alternatives(f"column-value-event-{kind.value}", SWEDISH)[0]
        assert f"| {word} (`{kind.value}`) |" in PAGE


def test_the_example_of_the_page_can_be_taken_whole(tmp_path):
    example = re.search(r"```csv\n(.*?)```", PAGE, re.DOTALL)
    path = tmp_path / "events.csv"
    path.write_text(example[1], encoding="utf-8")
    terms = replace(
        TERMS,
        system=replace(
            TERMS.system,
            bundles=(*TERMS.system.bundles, replace(TERMS.system.bundles[0], id="home_care")),
        ),
        providers=tuple(
            replace(one, id=id_) for one, id_ in zip(PROVIDERS, ("u1", "u2", "u3"), strict=True)
        ),
    )
    found = read_events(path, ListSettings(), people=PEOPLE, terms=terms)
    assert (codes(found), found.rows) == ([], 4)
