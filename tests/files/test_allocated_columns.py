"""The page about the lists of an allocated round tells of every file and every column."""

import pytest
from tests.cli.running import made_up, run
from tests.house_rules.tree import ROOT
from tests.scenarios.dirty_rounds import read

PAGE = (ROOT / "docs" / "systemansvarig" / "fordelningens-listor.md").read_text("utf-8")
OF_OTHER_STAGES = {"certificate.json", "public.json", "commitment.json", "draw.json"}


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = made_up(tmp_path_factory.mktemp("columns") / "round", clients=40)
    assert run("run", folder, "--out", folder.with_name("out"), "--lang", "sv").exit_code == 0
    return folder.with_name("out")


def lists(out):
    return [*out.glob("*.csv"), *(out / "protected").glob("*.csv"), *(out / "providers").iterdir()]


def test_every_column_is_told_of(out):
    missing = {(path.name, text) for path in lists(out) for text in read(path)[0]
               if text not in PAGE}  # fmt: skip
    assert missing == set()


def test_every_file_is_told_of(out):
    names = {path.name for path in [*out.glob("*.csv"), *out.glob("*.json")]}
    names -= {*OF_OTHER_STAGES, "manifest.json"}
    assert [name for name in sorted(names) if f"`{name}`" not in PAGE] == []


def test_the_lists_are_written_in_english_too(out):
    again = out.with_name("english")
    assert run("run", out.with_name("round"), "--out", again, "--lang", "en").exit_code == 0
    assert read(again / "call_list.csv")[0][:3] == ["Call as no", "Why", "Given name"]
    swedish = {path.name: len(read(path)) for path in lists(out)}
    assert {path.name: len(read(path)) for path in lists(again)} == swedish
