"""Files that are no lists are refused in words, and nothing is kept of them."""

import io
import zipfile

import pytest
import xlsxwriter
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, a_system, client_row, read, send
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.transfers.imports.sent_file import fit_name
from hemval.apps.transfers.models import Import

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser() -> Browser:
    a_system()
    return browser_of(somebody(Role.ROUND_MANAGER, name="rut"))


def refused(browser: Browser, data: bytes, name: str, status: int = 422) -> str:
    sent = {"list": "clients", "file": SimpleUploadedFile(name, data)}
    answer = browser.post("/kontor/listor/", sent)
    assert answer.status_code == status
    assert not Import.objects.exists()
    return answer.content.decode()


def workbook(cell: str | None = None) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        for row, line in enumerate((CLIENTS + client_row("B1")).split("\r\n")):
            sheet.write_row(row, 0, line.split(";"))
        if cell:
            sheet.write_formula(1, 2, cell)
    return out.getvalue()


def bomb() -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook())) as book,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as worse,
    ):
        for part in book.namelist():
            data = book.read(part)
            worse.writestr(part, data + b" " * (60 << 20) if "sheet1" in part else data)
    return out.getvalue()


def test_a_workbook_is_read(browser):
    assert send(browser, "clients", workbook(), "lista.xlsx").columns["places"]["client"] == 0


def test_a_workbook_with_formulas_is_refused_with_their_place(browser):
    assert "C2" in refused(browser, workbook('=HYPERLINK("http://x")'), "lista.xlsx")


def test_a_workbook_with_macros_is_refused(browser):
    assert "xlsm" in refused(browser, workbook(), "lista.xlsm")


def test_a_workbook_that_swells_is_refused(browser):
    assert "orimligt mycket" in refused(browser, bomb(), "lista.xlsx")


def test_what_calls_itself_a_list_and_is_none_is_refused(browser):
    assert "något annat" in refused(browser, b"%PDF-1.7 ...", "lista.csv")
    assert "tom" in refused(browser, b"", "lista.csv")


def test_a_file_that_is_too_large_is_refused_before_it_is_kept(browser, monkeypatch):
    monkeypatch.setattr("hemval.web.uploads.MOST_BYTES", 1000)
    monkeypatch.setattr("hemval.apps.transfers.views.imports.MOST_BYTES", 1000)
    told = refused(browser, b"x" * 5000, "lista.csv", status=413)
    assert "togs inte emot" in told
    assert "Välj en fil" not in told


def test_what_was_chosen_is_kept_when_a_file_is_refused(browser):
    told = refused(browser, b"", "lista.csv")
    assert '<option value="clients" selected>' in told


def test_a_formula_in_a_csv_is_text_and_goes_out_as_text(browser):
    sent = read(browser, "clients", CLIENTS + client_row("B1", name="=1+1;Berg", area="=2"))
    told = browser.get(f"/kontor/listor/{sent.pk}/fel.csv").content.decode("utf-8-sig")
    assert '"=' not in told


def test_a_file_name_that_may_be_a_persons_number_is_not_kept():
    from hemval.apps.transfers.models import ListKind

    assert fit_name("brukare 2021-01.csv", ListKind.CLIENTS) == "brukare 2021-01.csv"
    assert fit_name("19360504-0007.csv", ListKind.CLIENTS) == "clients.csv"
    assert fit_name("../../etc/x.CSV", ListKind.CLIENTS) == "x.csv"


def test_nothing_of_a_refused_file_stays_in_the_store(browser):
    before = sorted(settings.MEDIA_ROOT.rglob("*"))
    refused(browser, b"%PDF-1.7 ...", "lista.csv")
    assert sorted(settings.MEDIA_ROOT.rglob("*")) == before
