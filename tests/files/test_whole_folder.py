"""A folder that is there wholly or not at all, whatever happens."""

import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from hashlib import sha256
from pathlib import Path

import pytest
from tests.files.whole_folders import LISTS, contents, leftovers, put, writer

from hemval.files.folder_manifest import MANIFEST, read_manifest
from hemval.files.whole_folder import FolderRefused, Written, protected_part, write_whole

OTHERS = {"a.csv": "other", "new.csv": "n", "protected/c.csv": "secret"}


def test_a_new_folder_is_written_with_a_manifest_and_nothing_beside_it(tmp_path):
    target = tmp_path / "far" / "out"
    assert put(target) is Written.NEW
    assert contents(target) == LISTS
    assert leftovers(target) == []
    manifest = read_manifest(target)
    assert (manifest.kind, sorted(manifest.files)) == ("test", sorted(LISTS))


def test_an_empty_folder_is_filled(tmp_path):
    (tmp_path / "out").mkdir()
    assert put(tmp_path / "out") is Written.NEW
    assert contents(tmp_path / "out") == LISTS


def test_the_same_again_changes_nothing_and_says_so(tmp_path):
    put(tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    assert put(tmp_path / "out") is Written.UNCHANGED
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == before
    assert leftovers(tmp_path / "out") == []


def test_another_result_is_not_overwritten_unasked(tmp_path):
    put(tmp_path / "out")
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out", OTHERS)
    assert refused.value.code == "different"
    assert refused.value.names == ("a.csv", "deep/b.csv", "new.csv")
    assert contents(tmp_path / "out") == LISTS
    assert leftovers(tmp_path / "out") == []


def test_another_result_is_replaced_when_asked(tmp_path):
    put(tmp_path / "out")
    assert put(tmp_path / "out", OTHERS, replace=True) is Written.REPLACED
    assert contents(tmp_path / "out") == OTHERS
    assert leftovers(tmp_path / "out") == []


def test_a_refusal_is_replaced_unasked(tmp_path):
    put(tmp_path / "out", {"rejected.csv": "r"}, is_replaceable=True)
    assert put(tmp_path / "out") is Written.REPLACED
    assert contents(tmp_path / "out") == LISTS


@pytest.mark.parametrize("replace", [False, True], ids=["unasked", "asked to replace"])
@pytest.mark.parametrize("is_replaceable", [False, True], ids=["a result", "a refusal"])
def test_what_somebody_has_made_notes_in_is_never_replaced(tmp_path, replace, is_replaceable):
    put(tmp_path / "out", {"rejected.csv": "r"}, is_replaceable=is_replaceable)
    (tmp_path / "out" / "rejected.csv").write_text("r, mended")
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out", replace=replace)
    assert (refused.value.code, refused.value.names) == ("changed", ("rejected.csv",))
    assert (tmp_path / "out" / "rejected.csv").read_text() == "r, mended"


def test_a_result_of_another_kind_is_never_replaced(tmp_path):
    write_whole(tmp_path / "out", writer(LISTS), kind="made up round")
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out", OTHERS, replace=True)
    assert refused.value.code == "another_kind"
    assert contents(tmp_path / "out") == LISTS


def test_a_refusal_of_another_kind_is_replaced(tmp_path):
    write_whole(tmp_path / "out", writer(LISTS), kind="refused", is_replaceable=True)
    assert put(tmp_path / "out", OTHERS) is Written.REPLACED


@pytest.mark.parametrize("out", ["round", "round/out", "."], ids=["it", "within it", "around it"])
def test_a_folder_that_is_read_is_never_written_over(tmp_path, out):
    put(tmp_path / "round")
    with pytest.raises(FolderRefused) as refused:
        write_whole(
            tmp_path / out,
            writer(OTHERS),
            kind="test",
            replace=True,
            apart_from=(tmp_path / "round",),
        )
    assert refused.value.code == "not_apart"
    assert contents(tmp_path / "round") == LISTS


def test_the_root_of_the_disk_and_a_ring_of_links_are_no_folders_to_write(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    for target in (Path(tmp_path.anchor), tmp_path / "a"):
        with pytest.raises(FolderRefused):
            put(target)


@pytest.mark.parametrize("what", ["old", "new"])
@pytest.mark.parametrize("is_link", [False, True], ids=["a file", "a link"])
def test_what_stands_beside_and_is_not_ours_is_not_touched(tmp_path, what, is_link):
    beside = tmp_path / f".out.hemval-{what}"
    if is_link:
        beside.symlink_to(tmp_path / "elsewhere")
    else:
        beside.write_text("mine")
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out")
    assert (refused.value.code, refused.value.names) == ("leftover", (beside.name,))
    assert beside.is_symlink() or beside.read_text() == "mine"


@pytest.mark.parametrize("replace", [False, True], ids=["unasked", "asked to replace"])
@pytest.mark.parametrize("has_ours", [False, True], ids=["theirs alone", "beside ours"])
def test_files_of_others_are_never_touched(tmp_path, replace, has_ours):
    if has_ours:
        put(tmp_path / "out")
    (tmp_path / "out").mkdir(exist_ok=True)
    (tmp_path / "out" / "thesis.txt").write_text("mine")
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out", OTHERS, replace=replace)
    assert (refused.value.code, refused.value.names) == ("not_ours", ("thesis.txt",))
    assert (tmp_path / "out" / "thesis.txt").read_text() == "mine"


def test_a_file_in_the_way_is_refused(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out")
    assert refused.value.code == "not_a_folder"


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"format": "other/1"}', '{"format": "hemval-folder/1"}']
)
def test_a_manifest_that_is_not_ours_makes_nothing_ours(tmp_path, text):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / MANIFEST).write_text(text)
    with pytest.raises(FolderRefused):
        put(tmp_path / "out", replace=True)


def test_what_is_protected_can_be_read_by_its_owner_alone(tmp_path):
    put(tmp_path / "out")
    modes = {
        name: stat.S_IMODE((tmp_path / "out" / name).stat().st_mode)
        for name in ("protected", "protected/c.csv")
    }
    assert modes == {"protected": 0o700, "protected/c.csv": 0o600}


def modes_of(folder):
    return {
        path.relative_to(folder).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in (folder, *folder.rglob("*"))
    }


def test_nobody_but_the_owner_reads_a_folder_but_for_what_is_published(tmp_path):
    put(tmp_path / "out", {"a.csv": "a", "deep/b.csv": "b", "public.json": "{}"})
    modes = modes_of(tmp_path / "out")
    assert modes.pop("public.json") & 0o044
    assert modes == {
        ".": 0o700, "deep": 0o700, "a.csv": 0o600, "deep/b.csv": 0o600, "manifest.json": 0o600
    }  # fmt: skip


def test_a_folder_for_others_keeps_only_its_protected_part_from_them(tmp_path):
    put(tmp_path / "out", for_owner=False)
    closed = {name for name, mode in modes_of(tmp_path / "out").items() if not mode & 0o044}
    assert closed == {"protected", "protected/c.csv", "protected/manifest.json"}


def test_the_outer_manifest_has_nothing_that_a_protected_file_could_be_guessed_from(tmp_path):
    put(tmp_path / "one")
    put(tmp_path / "two", LISTS | {"protected/c.csv": "another", "protected/d.csv": "more"})
    outer = (tmp_path / "one" / MANIFEST).read_text(encoding="utf-8")
    assert outer == (tmp_path / "two" / MANIFEST).read_text(encoding="utf-8")
    assert sha256(b"secret").hexdigest() not in outer
    assert sha256(b"secret").hexdigest() in (tmp_path / "one/protected" / MANIFEST).read_text()


@pytest.mark.parametrize("name", ["c.csv", "manifest.json"])
@pytest.mark.parametrize("does", [Path.unlink, lambda path: path.write_text("mine")])
def test_a_protected_file_that_somebody_has_changed_is_never_replaced(tmp_path, name, does):
    put(tmp_path / "out")
    does(tmp_path / "out" / "protected" / name)
    with pytest.raises(FolderRefused) as refused:
        put(tmp_path / "out", OTHERS, replace=True)
    assert refused.value.code in {"changed", "not_ours"}


def test_the_protected_part_is_closed_before_anything_is_in_it(tmp_path):
    part = protected_part(tmp_path)
    assert stat.S_IMODE(part.stat().st_mode) == 0o700


def test_the_same_texts_give_the_same_bytes(tmp_path):
    put(tmp_path / "one")
    put(tmp_path / "two")
    assert (tmp_path / "one" / MANIFEST).read_bytes() == (tmp_path / "two" / MANIFEST).read_bytes()


def test_when_writing_fails_nothing_has_happened(tmp_path):
    put(tmp_path / "out")

    def fails(folder):
        (folder / "half.csv").write_text("half")
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        write_whole(tmp_path / "out", fails, kind="test", replace=True)
    assert contents(tmp_path / "out") == LISTS
    assert leftovers(tmp_path / "out") == []


KILLED = """
import json, os, signal, sys
from pathlib import Path
from tests.files.whole_folders import writer
from hemval.files.whole_folder import write_whole

target, texts, fatal = Path(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
steps = 0

def step(name):
    global steps
    if steps == fatal:
        os.kill(os.getpid(), signal.SIGKILL)
    steps += 1

write_whole(target, writer(texts), kind="test", replace=True, step=step)
print(steps)
"""


def run_until(target, texts, fatal):
    arguments = [sys.executable, "-c", KILLED, str(target), json.dumps(texts), str(fatal)]
    return subprocess.run(arguments, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("had", [None, LISTS], ids=["nothing before", "an earlier result before"])
def test_killed_at_any_step_leaves_the_old_or_nothing_or_all_and_the_next_run_completes(
    tmp_path, had
):
    fatal, killed = 0, True
    while killed:
        target = tmp_path / f"{fatal}" / "out"
        if had:
            put(target, had)
        ran = run_until(target, OTHERS, fatal)
        killed = ran.returncode == -signal.SIGKILL
        assert killed or ran.returncode == 0, ran.stderr
        if target.exists():
            assert contents(target) in (had, OTHERS)
            assert read_manifest(target) is not None
        assert put(target, OTHERS, replace=True) in set(Written)
        assert contents(target) == OTHERS
        assert leftovers(target) == []
        fatal += 1
    assert fatal > (9 if had else 7)


def test_killed_between_the_two_renamings_the_old_comes_back_if_the_next_run_is_refused(tmp_path):
    target = tmp_path / "out"
    put(target, LISTS)
    for fatal in range(20):
        run_until(target, OTHERS, fatal)
        if not target.exists():
            break
    else:
        pytest.fail("no step stood between the renamings")
    with pytest.raises(FolderRefused):
        put(target, {"third.csv": "3"})
    assert contents(target) == LISTS


def test_a_lock_that_a_killed_run_left_stops_nobody(tmp_path):
    (tmp_path / ".out.hemval-lock").write_text("")
    assert put(tmp_path / "out") is Written.NEW
    assert leftovers(tmp_path / "out") == []


def test_the_second_of_two_waits_for_the_first(tmp_path):
    seen: list[str] = []
    first_is_in = threading.Event()

    def slow(folder):
        first_is_in.set()
        time.sleep(0.2)
        seen.append("first")
        writer(LISTS)(folder)

    def quick(folder):
        seen.append("second")
        writer(LISTS)(folder)

    outcomes = []
    first = threading.Thread(
        target=lambda: outcomes.append(write_whole(tmp_path / "out", slow, kind="test"))
    )
    first.start()
    assert first_is_in.wait(5)
    outcomes.append(write_whole(tmp_path / "out", quick, kind="test"))
    first.join()
    assert seen == ["first", "second"]
    assert outcomes == [Written.NEW, Written.UNCHANGED]


def test_many_at_once_never_make_a_mix(tmp_path):
    target = tmp_path / "out"
    running = [
        subprocess.Popen([sys.executable, "-c", KILLED, str(target), json.dumps(texts), "999"])
        for texts in (LISTS, OTHERS, LISTS, OTHERS)
    ]
    assert [process.wait(60) for process in running] == [0, 0, 0, 0]
    assert contents(target) in (LISTS, OTHERS)
    assert leftovers(target) == []


def test_a_link_to_a_folder_is_followed(tmp_path):
    (tmp_path / "real").mkdir()
    os.symlink(tmp_path / "real", tmp_path / "out")
    put(tmp_path / "out")
    assert contents(tmp_path / "real") == LISTS
    assert (tmp_path / "out").is_symlink()
