"""What others made and we carry along is what they published, to the byte."""

import hashlib
from pathlib import Path

import pytest
from tests.house_rules.tree import SOURCE, TESTS

VENDORED = (SOURCE / "web" / "static" / "vendor", TESTS / "browser" / "vendor")


@pytest.mark.parametrize("folder", VENDORED, ids=lambda folder: folder.parent.name)
def test_every_file_is_in_the_list_of_checksums(folder: Path) -> None:
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    told = {name.removeprefix("./"): digest for digest, name in (line.split() for line in lines)}
    there = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "SHA256SUMS"
    }
    assert told == there


def test_every_package_has_its_licence() -> None:
    packages = [folder for folder in VENDORED[0].iterdir() if folder.is_dir()]
    assert packages
    assert all(any(one.name.startswith("LICENSE") for one in p.iterdir()) for p in packages)
