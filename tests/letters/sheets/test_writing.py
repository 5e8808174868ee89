"""All sheets of a round in their folder: the same each time, with nobody hidden in any."""

import re
from dataclasses import replace
from datetime import date
from hashlib import sha256
from types import SimpleNamespace

import outloud
import pdfua
import pytest
from tests.letters.reading import shown
from tests.letters.sheets.tight_rounds import table

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.placement.lists_since import Since
from hemval.core.placement.provider_lists import Move
from hemval.files.allocated.provider_files import list_names
from hemval.letters.post.folder import letter_folder
from hemval.letters.sheets.by_hand_sheet import HandLetter
from hemval.letters.sheets.sheet import in_groups
from hemval.letters.sheets.writing import CALL_SHEET, HAND_SHEET, RoundSheets, write_sheets

DAY = date(2020, 12, 1)
OF_HERS = re.compile(r"Xhemlig|Xgömd|Xdold|Xort|070-99900")


@pytest.fixture(scope="module")
def round_sheets(opened, hidden):
    letters = tuple(
        HandLetter(client=client, kind=LetterKind.NOTICE, id=f"K7P4{number:04}")
        for number, client in enumerate(sorted(hidden))
    )
    return RoundSheets(opened=opened, made_on=DAY, key=b"k" * 32, by_hand=letters)


def write(round_sheets, root, press):
    with letter_folder(root) as folder:
        return write_sheets(round_sheets, folder, press)


@pytest.fixture(scope="module")
def written(round_sheets, press, tmp_path_factory):
    root = tmp_path_factory.mktemp("sheets") / "letters"
    return root, write(round_sheets, root, press)


def texts(root, names):
    """Every word of each sheet as it is shown, page by page."""
    return {name: [page.get_text() for page in shown((root / name).read_bytes())] for name in names}


def test_there_is_a_sheet_of_all_that_the_lists_tell(lists, written):
    root, names = written
    wanted = {CALL_SHEET, HAND_SHEET}
    for id, rows in lists.by_provider().items():
        moves = {row.move for row in rows}
        wanted.add(f"papers/providers/{id}-coming.pdf")
        if Move.STAYS in moves:
            wanted.add(f"papers/providers/{id}-staying.pdf")
        if Move.LEAVES in moves:
            wanted.add(f"papers/providers/{id}-leaving.pdf")
    assert set(names) == wanted
    assert {path.relative_to(root).as_posix() for path in root.rglob("*.pdf")} == wanted


def test_nothing_of_a_protected_person_is_in_any_byte(written, hidden):
    root, names = written
    for name, pages in texts(root, names).items():
        whole = " ".join(pages)
        assert OF_HERS.search(whole) is None, name
        assert OF_HERS.search((root / name).read_bytes().decode("latin-1")) is None, name
        ids = {client for client in hidden if client in whole}
        assert ids == (hidden if name == HAND_SHEET else set()), name


def test_each_page_tells_who_may_read_it_from_which_round_and_that_it_is_an_exercise(
    written, opened, sheets
):
    root, names = written
    say = sheets.words.say
    readers = {CALL_SHEET: "caller", HAND_SHEET: "named"}
    for name, pages in texts(root, names).items():
        told = say(f"sheet-readers-{readers.get(name, 'provider')}")
        for number, page in enumerate(pages, 1):
            seen = " ".join(page.split())
            assert told in seen, (name, number)
            assert opened.round_id in seen
            assert "ÖVNING" in seen
            assert f"Sida {number} av {len(pages)}" in seen


def test_each_sheet_tells_the_list_it_was_made_from(out, lists, written):
    root, names = written
    listed = list_names(lists.providers).items()
    of_provider = {f"papers/providers/{id}-coming.pdf": out / name for id, name in listed}
    sources = {**of_provider, CALL_SHEET: out / "call_list.csv",
               HAND_SHEET: out / "protected" / "providers.csv"}  # fmt: skip
    told = texts(root, names)
    for name, path in sources.items():
        digest = in_groups(sha256(path.read_bytes()).hexdigest())
        # A reader of PDF may see a space between two letters that are set a little apart.
        assert "".join(digest.split()) in "".join("".join(told[name]).split())


@pytest.mark.parametrize("name", [CALL_SHEET, HAND_SHEET, "papers/providers/P01-coming.pdf"])
def test_pdfua_and_outloud_find_no_error(written, name):
    root, _ = written
    assert list(pdfua.validate(str(root / name)).findings) == []
    found = outloud.check(str(root / name)).findings
    assert [one for one in found if str(one.severity).endswith("ERROR")] == []


def test_the_same_round_and_day_give_the_same_bytes(round_sheets, written, press, tmp_path):
    root, names = written
    again = write(round_sheets, tmp_path / "again", press)
    assert again == names
    assert all((root / n).read_bytes() == (tmp_path / "again" / n).read_bytes() for n in names)


def test_one_protected_since_is_in_no_sheet_but_that_of_named_staff(
    out, lists, round_sheets, press, tmp_path
):
    called = table(out / "call_list.csv")[0]
    leaves = next(r for r in lists.by_provider()["KOMMUNAL"] if r.move is Move.LEAVES)
    since = frozenset({called["Brukar-id"], leaves.client})
    names = write(replace(round_sheets, since=Since(hidden=since)), tmp_path / "since", press)
    secret = [called["Förnamn"] + " " + called["Efternamn"], leaves.name]
    for name, pages in texts(tmp_path / "since", names).items():
        whole = " ".join(" ".join(pages).split())
        assert not [word for word in secret if word in whole], name
        ids = {client for client in since if client in whole}
        assert ids == (since if name == HAND_SHEET else set()), name
        if name == HAND_SHEET:
            assert "Till Kommunens övningshemtjänst" in whole


def test_a_sheet_that_is_no_longer_made_is_taken_away(round_sheets, written, press, tmp_path):
    root = tmp_path / "later"
    first = write(round_sheets, root, press)
    (root / "papers" / "providers" / "GONE-leaving.pdf").write_bytes(b"%PDF old")
    (root / "secret" / "ledger.jsonl").touch()
    assert write(round_sheets, root, press) == first
    assert not (root / "papers" / "providers" / "GONE-leaving.pdf").exists()


def test_until_places_are_given_there_is_only_what_is_done_by_hand(round_sheets, opened):
    invited = SimpleNamespace(is_allocated=False, terms=opened.terms)
    names = [name for name, _ in replace(round_sheets, opened=invited).papers()]
    assert names == [HAND_SHEET]


def test_the_sheets_are_their_owners_alone(written):
    root, names = written
    assert {oct((root / name).stat().st_mode & 0o777) for name in names} == {"0o600"}
    assert oct((root / HAND_SHEET).parent.stat().st_mode & 0o777) == "0o700"


def test_the_sheets_are_written_in_english_too(round_sheets, press, tmp_path):
    names = write(replace(round_sheets, language="en"), tmp_path / "english", press)
    told = texts(tmp_path / "english", names)
    assert "Coming to" in told["papers/providers/P01-coming.pdf"][0]
    assert "Before you ring" in told[CALL_SHEET][0]
    assert "How it is done" in told[HAND_SHEET][0]
