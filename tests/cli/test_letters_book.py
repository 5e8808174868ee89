"""`hemval letters book`: what whoever approves letters reads, of a system or of a round."""

import pymupdf
import pytest
from tests.cli.running import everything, made_up, run, write_norberg

OF_BOTKYRKA = {"sv", "sv-easy", "en", "fi", "staff-sv", "staff-en"}


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The book of a system: what the command said, and its folder."""
    to = tmp_path_factory.mktemp("book") / "book"
    result = run("letters", "book", "botkyrka", "--to", to)
    assert result.exit_code == 0, result.output
    return result.stdout, to


def pages_of(path):
    with pymupdf.open(path) as pdf:
        return [" ".join(page.get_text().split()) for page in pdf]


def books(folder):
    return {path.stem for path in folder.glob("*.pdf")}


def test_there_is_a_book_of_letters_for_each_language_and_one_of_papers_for_staff(printed):
    told, to = printed
    assert books(to) == OF_BOTKYRKA
    for name in OF_BOTKYRKA:
        assert f"{to / name}.pdf: " in told


def test_a_book_is_short_enough_to_be_read_and_each_specimen_has_its_number(printed):
    pages = pages_of(printed[1] / "sv.pdf")
    numbers = [int(page.partition("PROV ")[2].split()[0]) for page in pages if "PROV " in page]
    assert sorted(set(numbers)) == [*range(1, max(numbers) + 1)]
    assert 15 <= max(numbers) <= 35


def test_staff_see_what_providers_callers_and_the_committee_get(printed):
    text = " ".join(pages_of(printed[1] / "staff-sv.pdf"))
    for title in ("Kommer till", "Är kvar hos", "Slutar hos", "Ringlista", "För hand", "Så gick"):
        assert title in text


def test_letters_have_facts_to_compare_providers_by(printed):
    text = " ".join(pages_of(printed[1] / "sv.pdf"))
    assert "Avtal med kommunen" in text
    assert "Jämför utförarna" in text


def test_the_same_system_gives_the_same_bytes(printed, tmp_path):
    again = run("letters", "book", "botkyrka", "--lang", "sv", "--to", tmp_path / "book")
    assert again.exit_code == 0, again.output
    for name in ("sv.pdf", "staff-sv.pdf"):
        assert (tmp_path / "book" / name).read_bytes() == (printed[1] / name).read_bytes()


def test_a_language_that_is_asked_for_is_written_though_it_is_not_offered(tmp_path):
    result = run("letters", "book", "soderhamn", "--lang", "ar", "--to", tmp_path / "book")
    assert result.exit_code == 0, result.output
    assert books(tmp_path / "book") == {"ar"}


def test_the_book_of_a_round_tells_its_own_days_and_providers(tmp_path):
    lists, out = made_up(tmp_path / "r", "sundsvall", clients=24, seed=7), tmp_path / "out"
    assert run("run", lists, "--out", out).exit_code == 0
    before = everything(out)
    result = run("letters", "book", out, "--lang", "sv", "--to", tmp_path / "book")
    assert result.exit_code == 0, result.output
    assert "sundsvall-2012-7" in pages_of(tmp_path / "book" / "sv.pdf")[0]
    assert everything(out) == before


@pytest.mark.parametrize("command", ["book", "test-sheet"])
def test_a_system_is_found_by_its_name_though_a_folder_is_called_the_same(
    tmp_path, monkeypatch, command
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "soderhamn").mkdir()
    lang = ["--lang", "en"] if command == "book" else []
    done = run("letters", command, "soderhamn", *lang, "--to", tmp_path / "made.pdf")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "made.pdf").exists()


class TestRefusals:
    """Nothing is written over what somebody else has made, nor where there is nothing to show."""

    def test_a_folder_with_files_of_ones_own(self, printed, tmp_path):
        mine = tmp_path / "mine"
        mine.mkdir()
        (mine / "sv.pdf").write_bytes(b"%PDF-1.7 Typst, and mine")
        result = run("letters", "book", "botkyrka", "--lang", "en", "--to", mine)
        assert result.exit_code == 2
        assert everything(mine) == {"sv.pdf": b"%PDF-1.7 Typst, and mine"}

    def test_a_book_that_somebody_has_written_in(self, tmp_path):
        asked = ("letters", "book", "soderhamn", "--lang", "fi", "--to", tmp_path / "book")
        assert run(*asked).exit_code == 0
        (tmp_path / "book" / "fi.pdf").write_bytes(b"with my remarks")
        assert run(*asked).exit_code == 2
        assert (tmp_path / "book" / "fi.pdf").read_bytes() == b"with my remarks"

    @pytest.mark.parametrize("of", ["system", "round"])
    def test_where_nobody_can_choose_there_is_nothing_to_show(self, tmp_path, of):
        given = "norberg"
        if of == "round":
            given = tmp_path / "out"
            assert run("run", write_norberg(tmp_path / "r"), "--out", given).exit_code == 0
        result = run("letters", "book", given, "--to", tmp_path / "book")
        assert result.exit_code == 2
        assert "inget att välja" in result.stderr
        assert not (tmp_path / "book").exists()

    def test_within_the_folder_of_the_round(self, tmp_path):
        lists, out = made_up(tmp_path / "r", "soderhamn", clients=10), tmp_path / "out"
        assert run("run", lists, "--out", out).exit_code == 0
        before = everything(out)
        assert run("letters", "book", out, "--to", out / "book").exit_code == 2
        assert everything(out) == before

    def test_a_system_that_is_none(self, tmp_path):
        result = run("letters", "book", "nowhere", "--to", tmp_path / "book")
        assert result.exit_code == 2
        assert not (tmp_path / "book").exists()
