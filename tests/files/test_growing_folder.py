"""A folder that grows stage by stage: each stage is there wholly, or the one before it is."""

import json
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from tests.files.whole_folders import contents, leftovers, put

from hemval.files.folder_manifest import read_manifest
from hemval.files.whole_folder import (
    FolderRefused,
    Written,
    carry_over,
    grow_whole,
    protected_part,
    write_for_owner,
)

FIRST = {"a.csv": "a", "secret/key.json": "k", "summary.json": "1"}
SECOND = FIRST | {"b.csv": "b", "certificate.json": "c", "summary.json": "2"}


def stage(texts, *, after=None):
    """Adds what is new in a stage to what stands, once."""

    def grow(standing: Path | None, new: Path) -> bool:
        assert (contents(standing) if standing else None) in (after, texts)
        if standing and contents(standing) == texts:
            return False
        if standing:
            carry_over(standing, new, but={"summary.json"})
        for name, text in texts.items():
            if not (new / name).exists():
                if "/" in name:
                    protected_part(new, name.partition("/")[0])
                write_for_owner(new / name, text)
        return True

    return grow


first = stage(FIRST)
second = stage(SECOND, after=FIRST)


def grown(target, grow, **options):
    return grow_whole(target, grow, kind="grows", **options)


def test_the_next_stage_follows_unasked_and_keeps_what_stood(tmp_path):
    target = tmp_path / "out"
    assert grown(target, first) is Written.NEW
    before = (target / "a.csv").stat().st_mtime_ns
    assert grown(target, second) is Written.REPLACED
    assert contents(target) == SECOND
    assert (target / "a.csv").stat().st_mtime_ns == before
    assert sorted(read_manifest(target).files) == sorted(SECOND)
    assert leftovers(target) == []


def test_a_stage_that_is_done_is_not_done_again(tmp_path):
    grown(tmp_path / "out", first)
    assert grown(tmp_path / "out", first) is Written.UNCHANGED
    assert contents(tmp_path / "out") == FIRST
    assert leftovers(tmp_path / "out") == []


def test_what_stood_is_copied_where_the_disk_cannot_have_one_file_twice(tmp_path, monkeypatch):
    def cannot(*_names):
        raise PermissionError

    grown(tmp_path / "out", first)
    monkeypatch.setattr("os.link", cannot)
    grown(tmp_path / "out", second)
    assert contents(tmp_path / "out") == SECOND


def test_what_somebody_has_changed_is_never_followed(tmp_path):
    grown(tmp_path / "out", first)
    (tmp_path / "out" / "a.csv").write_text("mine")
    with pytest.raises(FolderRefused) as refused:
        grown(tmp_path / "out", second)
    assert (refused.value.code, refused.value.names) == ("changed", ("a.csv",))
    assert (tmp_path / "out" / "a.csv").read_text() == "mine"


def test_a_refusal_gives_way_and_a_result_of_another_kind_does_not(tmp_path):
    put(tmp_path / "refusal", {"rejected.csv": "r"}, is_replaceable=True)
    assert grown(tmp_path / "refusal", first) is Written.REPLACED
    assert contents(tmp_path / "refusal") == FIRST
    put(tmp_path / "other")
    with pytest.raises(FolderRefused) as refused:
        grown(tmp_path / "other", first)
    assert refused.value.code == "another_kind"


def test_when_growing_fails_the_stage_before_stands(tmp_path):
    def fails(_standing, new):
        (new / "half.csv").write_text("half")
        raise OSError("no space left")

    grown(tmp_path / "out", first)
    with pytest.raises(OSError, match="no space"):
        grown(tmp_path / "out", fails)
    assert contents(tmp_path / "out") == FIRST
    assert leftovers(tmp_path / "out") == []


def test_secrets_and_the_certificate_are_for_their_owner_alone(tmp_path):
    grown(tmp_path / "out", first)
    grown(tmp_path / "out", second)
    modes = {
        name: stat.S_IMODE((tmp_path / "out" / name).stat().st_mode)
        for name in ("secret", "secret/key.json", "certificate.json")
    }
    assert modes == {"secret": 0o700, "secret/key.json": 0o600, "certificate.json": 0o600}


def test_what_is_protected_deep_down_is_for_its_owner_alone(tmp_path):
    def grow(_standing, new):
        (new / "lists" / "protected").mkdir(parents=True)
        (new / "lists" / "protected" / "a.csv").write_text("a")
        return True

    grown(tmp_path / "out", grow)
    modes = [
        stat.S_IMODE((tmp_path / "out" / "lists" / name).stat().st_mode)
        for name in ("protected", "protected/a.csv")
    ]
    assert modes == [0o700, 0o600]


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.files.test_growing_folder import grown, second

target, fatal = Path(sys.argv[1]), int(sys.argv[2])
steps = 0

def step(name):
    global steps
    if steps == fatal:
        os.kill(os.getpid(), signal.SIGKILL)
    steps += 1

print(grown(target, second, step=step))
"""


def test_killed_at_any_step_leaves_one_stage_or_the_next_and_the_same_again_completes(tmp_path):
    fatal, killed = 0, True
    seen = set()
    while killed:
        target = tmp_path / f"{fatal}" / "out"
        grown(target, first)
        arguments = [sys.executable, "-c", KILLED, str(target), str(fatal)]
        ran = subprocess.run(arguments, capture_output=True, text=True, check=False)
        killed = ran.returncode == -signal.SIGKILL
        assert killed or ran.returncode == 0, ran.stderr
        if target.exists():
            left = contents(target)
            assert left in (FIRST, SECOND)
            seen.add(json.dumps(left))
        grown(target, second)
        assert contents(target) == SECOND
        assert leftovers(target) == []
        fatal += 1
    assert fatal > 9
    assert len(seen) == 2
