"""Styles and fonts are packed beforehand, and kept by browsers until they are other."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.finders import get_finders
from django.core.files.storage import Storage
from whitenoise import WhiteNoise

from hemval.web.static_files import PackedFiles

STYLE = "hemval/public.css"


@pytest.fixture
def gathered(tmp_path: Path) -> PackedFiles:
    """All files, gathered as when the office begins to serve."""
    files = PackedFiles(location=str(tmp_path), base_url="/static/")
    paths: dict[str, tuple[Storage, str]] = {}
    for finder in get_finders():
        for path, where in finder.list([]):
            with where.open(path) as told:
                files.save(path, told)
            paths[path] = (files, path)
    faults = [fault for _, _, fault in files.post_process(paths) if isinstance(fault, Exception)]
    assert faults == []
    return PackedFiles(location=str(tmp_path), base_url="/static/")


def test_a_file_is_named_by_what_it_holds(gathered: PackedFiles):
    assert re.fullmatch(r"/static/hemval/public\.[0-9a-f]{12}\.css", gathered.url(STYLE))


def test_a_style_is_packed_beforehand_and_asks_for_fonts_by_names_that_are_there(
    gathered: PackedFiles, tmp_path: Path
):
    style = tmp_path / gathered.stored_name(STYLE)
    told = style.read_bytes()
    assert gzip.decompress(style.with_name(f"{style.name}.gz").read_bytes()) == told
    fonts = re.findall(r"url\(\"?([^\")]+\.woff2)", told.decode())
    assert fonts
    for font in fonts:
        assert re.search(r"\.[0-9a-f]{12}\.woff2$", font)
        assert (style.parent / font).is_file()


def test_browsers_get_it_packed_and_may_keep_it_for_good(gathered: PackedFiles, tmp_path: Path):
    url = gathered.url(STYLE)
    served = WhiteNoise(lambda *_: [], immutable_file_test=lambda _, asked: asked == url)
    served.add_files(str(tmp_path), prefix="/static/")
    answer = served.files[url].get_response("GET", {"HTTP_ACCEPT_ENCODING": "gzip"})
    headers = dict(answer.headers)
    if answer.file is not None:
        answer.file.close()
    assert headers["Content-Encoding"] == "gzip"
    assert "immutable" in headers["Cache-Control"]


def test_a_file_that_is_not_gathered_is_found_by_its_own_name(tmp_path: Path):
    assert PackedFiles(location=str(tmp_path), base_url="/static/").url(STYLE) == f"/static/{STYLE}"
