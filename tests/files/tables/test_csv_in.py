"""CSV from whatever wrote it: encodings, delimiters, quotes, line endings, and files that lie."""

import csv
import io
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.lists.round_folders import sentences_of

from hemval.files.csv_out import write_csv
from hemval.files.faulty import FaultyFile
from hemval.files.tables.cells import clean
from hemval.files.tables.csv_in import open_csv
from hemval.files.tables.open_table import open_table
from hemval.files.tables.table import BrokenRow


def opened(tmp_path, data: bytes, name: str = "list.csv", **options):
    path = tmp_path / name
    path.write_bytes(data)
    return open_table(path, **options)


def rows(tmp_path, data: bytes, **options):
    table = opened(tmp_path, data, **options)
    return [list(table.headings), *(cells for _, cells in table.rows)]


def refused(tmp_path, data: bytes, name: str = "list.csv", **options):
    with pytest.raises(FaultyFile) as error:
        list(opened(tmp_path, data, name, **options).rows)
    (one,) = error.value.faults
    assert sentences_of(error.value)
    return one.fault.code, one.line


SWEDISH = "namn;ort\r\nÅsa;Hörby\r\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(SWEDISH.encode(), id="UTF-8"),
        pytest.param(SWEDISH.encode("utf-8-sig"), id="UTF-8 with a byte order mark"),
        pytest.param(SWEDISH.encode("cp1252"), id="Windows-1252"),
        pytest.param(SWEDISH.replace(";", ",").encode(), id="commas"),
        pytest.param(SWEDISH.replace(";", "\t").encode(), id="tabs"),
        pytest.param(SWEDISH.replace("\r\n", "\n").encode(), id="line feeds"),
        pytest.param(SWEDISH.replace("\r\n", "\r").encode(), id="carriage returns"),
        pytest.param(SWEDISH.rstrip().encode(), id="no line ending at the end"),
        pytest.param(("\r\n".join(['"namn";"ort"', '"Åsa";"Hörby"'])).encode(), id="quotes"),
        pytest.param(("sep=;\r\n" + SWEDISH).encode(), id="Excel's line for the delimiter"),
    ],
)
def test_the_same_list_however_it_is_written(tmp_path, data):
    assert rows(tmp_path, data) == [["namn", "ort"], ["Åsa", "Hörby"]]


def test_rows_are_counted_as_a_spreadsheet_does(tmp_path):
    data = b'a;b\r\n1;"two\r\nlines"\r\n\r\n2;x\r\n'
    assert list(opened(tmp_path, data).rows) == [(2, ["1", "two\r\nlines"]), (4, ["2", "x"])]


def test_a_delimiter_inside_quotes_is_text(tmp_path):
    assert rows(tmp_path, b'"a,b,c,d";e\n"1,2";3\n') == [["a,b,c,d", "e"], ["1,2", "3"]]


def test_a_row_with_broken_quotes_does_not_stop_the_rows_after_it(tmp_path):
    table = opened(tmp_path, b'a;b\n"x"y;z\n1;2\n')
    assert list(table.rows) == [(2, BrokenRow("row-broken-quotes", '"x"y\nz\n')), (3, ["1", "2"])]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        pytest.param(b"", "list-empty", None, id="empty"),
        pytest.param("a;b\r\n".encode("utf-16"), "list-utf-16", None, id="UTF-16"),
        pytest.param(
            "a;b\r\n1;2\r\n".encode("utf-16-le"), "list-utf-16", None, id="UTF-16 without a mark"
        ),
        pytest.param(b"a;b\n1;\x81\n", "list-neither-encoding", 2, id="neither encoding"),
        pytest.param(
            "a\nÅsa\n".encode() + "Åsa\n".encode("cp1252"), "list-mixed-encodings", 3, id="both"
        ),
        pytest.param(b'a;b\n1;"2\n3;4\n', "list-quote-not-closed", 2, id="an open quote"),
        pytest.param(
            b'a;b\n1;"' + b"x;y\n" * 50_000, "list-quote-not-closed", 2, id="a long open quote"
        ),
        pytest.param(b'"a"b;c\n', "list-broken-headings", 1, id="broken headings"),
        pytest.param(b"PK\x03\x04rest", "list-not-csv", None, id="a workbook under another name"),
        pytest.param(b"%PDF-1.7", "list-not-csv", None, id="a PDF under another name"),
        pytest.param(b"\xd0\xcf\x11\xe0", "list-old-or-locked", None, id="an old workbook"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_line(tmp_path, data, code, line):
    assert refused(tmp_path, data) == (code, line)


def test_a_stated_encoding_is_held_to(tmp_path):
    data = SWEDISH.encode("cp1252")
    assert refused(tmp_path, data, encoding="utf-8-sig") == ("list-not-utf-8", 2)
    assert rows(tmp_path, SWEDISH.encode(), encoding="cp1252")[1] == ["Ã…sa", "HÃ¶rby"]


def test_a_stated_delimiter_is_held_to(tmp_path):
    assert rows(tmp_path, b"a|b;c\n1|2;3\n", delimiter="|") == [["a", "b;c"], ["1", "2;3"]]


def test_what_is_not_a_file_is_refused(tmp_path):
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "broken.csv").symlink_to(tmp_path / "nothing")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    for name, code in {
        "folder.csv": "list-is-folder",
        "broken.csv": "list-missing",
        "loop.csv": "list-not-a-file",
        "none.csv": "list-missing",
    }.items():
        with pytest.raises(FaultyFile) as error:
            open_table(tmp_path / name)
        assert [one.fault.code for one in error.value.faults] == [code]


def test_a_file_of_another_kind_is_refused(tmp_path):
    assert refused(tmp_path, b"a;b\n", "list.ods") == ("list-wrong-kind", None)
    assert refused(tmp_path, b"a;b\n", "list.xlsx") == ("list-not-xlsx", None)
    assert refused(tmp_path, b"", "list.xlsx") == ("list-empty", None)


LETTERS = st.text(st.characters(codec="cp1252", exclude_categories=["Cc", "Cf"]), max_size=12)
TABLES = st.lists(st.lists(LETTERS, min_size=3, max_size=3), min_size=1, max_size=6)


@given(
    TABLES,
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["\r\n", "\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
)
def test_every_table_comes_back_as_it_was(tmp_path_factory, table, encoding, delimiter, end, quote):
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quote)
    writer.writerows([["client", "service", "decision"], *table])
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    stated = {"utf-8": "utf-8-sig"}.get(encoding, encoding)
    assert [cells for _, cells in open_csv(path, encoding=stated).rows] == table
    assert next(iter(open_csv(path, encoding=stated).headings)) == "client"


TYPED = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="'\N{REPLACEMENT CHARACTER}Ã")
    | st.just(" ")
)


@given(st.lists(st.lists(TYPED, min_size=2, max_size=2), max_size=5))
def test_what_hemval_writes_hemval_reads(tmp_path_factory, table):
    """Spaces become single ones, and letters are composed, as in any list."""
    typed = [[normalize("NFC", " ".join(cell.split())) for cell in row] for row in table]
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    write_csv(path, ["client", "service"], typed)
    read = [[clean(cell) for cell in cells] for _, cells in open_csv(path).rows]
    assert read == typed
