"""Whatever anybody sends to a page for citizens it answers in words, and is never at fault.

Every address and every field of its forms is tried with what browsers never send and others do, and
what Hypothesis finds besides. On SQLite and on PostgreSQL, which refuse different signs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.test import Client as Browser
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.office.a_round import choosers, in_window, open_round
from tests.office.citizens import browser_of, providers_of, with_letter
from tests.office.forms import FIELDS
from tests.office.made_once import made_once
from tests.office.moment import standing_still
from tests.office.pages import ALL_PAGES, METHODS, Page

from hemval.apps.citizens.models import TriedCode
from hemval.apps.rounds.models import Round

pytestmark = pytest.mark.django_db
PAGES = [page for page in ALL_PAGES if page.name.startswith(("public:", "citizens:"))]
SENT_TO = [page for page in PAGES if "POST" in page.methods and page.name != "citizens:sign_out"]
LONG = 20_000
ODD = (
    *("", " ", "\0", "a\0b", "\ud800", "\U0010ffff", "\u202e", "½", "٣", "𝟙", "ﬀ", "e\u0301"),
    *("-1", "0", "1" * 400, "9" * 19, "1e9", "NaN", "0x10", "1.5", "null", "[]", "{}", "%", "%zz"),
    *("' OR 1=1 --", "<script>", "{{ 7 }}", "{% now %}", "../../etc/passwd", "a" * LONG),
    *("add:", "add:\0", "up:x", "2026-02-30", "0000-00-00", "99999-01-01", "2026-9-8"),
)
HEADERS = (
    {"HTTP_ACCEPT_LANGUAGE": "å" * 500},
    {"HTTP_ACCEPT_LANGUAGE": "sv;q=x,,;;=,*;q=9999999999999999999"},
    {"HTTP_RANGE": "bytes=5-2,-9,99999999999999999999-"},
    {"HTTP_IF_NONE_MATCH": '"\0", W/", *'},
    {"HTTP_IF_MODIFIED_SINCE": "Thu, 99 Foo 9999 99:99:99 GMT"},
    {"HTTP_COOKIE": "hemval-jag=\xed\xa0\x80; hemval-jag-legitimering=x; csrftoken==;;"},
    {"HTTP_COOKIE": "hemval-jag=" + "f" * 9000},
    {"HTTP_X_FORWARDED_FOR": "\0, '; DROP TABLE x"},
    {"HTTP_REFERER": "http://[::1"},
    {"HTTP_ACCEPT": "application/" + "x" * 5000},
    {"REMOTE_ADDR": ""},
    {"QUERY_STRING": "%ff%fe=%00&&==&u=1&u=%ED%A0%80"},
    {"QUERY_STRING": "&".join(f"u={one}" for one in range(900))},
)
BODIES = (
    (b"", "multipart/form-data; boundary=x"),
    (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
    (b"code=\xff\xfe&do=%ff", "application/x-www-form-urlencoded; charset=utf-16"),
    (b"code=a", "application/x-www-form-urlencoded; charset=nonsense"),
    (b"\xff" * 900, "application/json"),
    (b"{}", ""),
    ("&".join(f"a{one}=1" for one in range(1200)).encode(), "application/x-www-form-urlencoded"),
)
TOLD = {200, 303, 304, 400, 403, 404, 405, 413, 422}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosing:
    """A round that is open, and the browser of somebody who has begun to choose in it."""

    round: Round
    hers: Browser
    nobody: Browser


@pytest.fixture(scope="module")
def choosing(django_db_setup, django_db_blocker) -> Iterator[Choosing]:
    with (
        made_once(django_db_blocker),
        pytest.MonkeyPatch.context() as patch,
    ):
        row = open_round()
        now = standing_still(patch, in_window(row, day=2)).now
        her = choosers(row)[0]
        with_letter(her, row, now)
        hers = browser_of(her, now)
        url = f"/jag/val/{row.key}/onskemal/1/"
        assert hers.post(url, {"do": f"add:{providers_of(row, her)[0]}"}).status_code == 303
        yield Choosing(round=row, hers=hers, nobody=Browser(raise_request_exception=False))


def url_of(page: Page, row: Round, part: str = "") -> str:
    """Its address: of the round, with `part` in every place that is text."""
    usual = {"round_key": row.key, "part": "onskemal", "nth": "1", "order": "1", "file": "public"}
    if part:
        usual = dict.fromkeys(re.findall(r"<text:(\w+)>", page.route), part)
    return page.at(usual)


def told(answer) -> str:
    """What is wrong with an answer: nothing, if it says what is wrong in words, or leads on."""
    body = b"".join(answer) if answer.streaming else answer.content
    if answer.status_code not in TOLD:
        return f"{answer.status_code}"
    if answer.request["REQUEST_METHOD"] == "HEAD":
        return ""
    is_page = answer.headers.get("Content-Type", "").startswith("text/html")
    is_in_words = b"<h1" in body if is_page else bool(body)
    return "" if answer.status_code in {303, 304, 405} or is_in_words else "nothing is said"


def asked(browser: Browser, method: str, url: str, **more: object) -> str:
    """Send something; gives what is wrong with what comes back."""
    with transaction.atomic():
        fault = told(browser.generic(method, url, **more))
        TriedCode.objects.all().delete()
        transaction.set_rollback(True)
    return f"{method} {url[:60]!r} {str(more)[:80]}: {fault}" if fault else ""


def test_no_method_and_no_header_makes_a_page_fail(choosing: Choosing) -> None:
    wrong = []
    for page in PAGES:
        url = url_of(page, choosing.round)
        tries = [(method, {}) for method in METHODS if page.name != "citizens:sign_out"]
        tries += [("GET", one) for one in HEADERS]
        wrong += [asked(choosing.hers, method, url, **more) for method, more in tries]
    assert [one for one in wrong if one] == []


def test_no_part_of_an_address_makes_a_page_fail(choosing: Choosing) -> None:
    with_text = [page for page in PAGES if "<text:" in page.route]
    assert len(with_text) >= 10
    wrong = [
        asked(choosing.hers, "GET", url_of(page, choosing.round, part))
        for page, part in product(
            with_text, ("%00", "%ED%A0%80", "%FF", "½", "1" * 400, "a" * 2000)
        )
    ]
    assert [one for one in wrong if one] == []


def test_no_body_makes_a_page_fail(choosing: Choosing) -> None:
    wrong = [
        asked(browser, "POST", url_of(page, choosing.round), data=body, content_type=kind)
        for page, (body, kind), browser in product(
            SENT_TO, BODIES, (choosing.hers, choosing.nobody)
        )
    ]
    assert [one for one in wrong if one] == []


def test_an_unknown_host_is_refused_and_nothing_more(choosing: Choosing) -> None:
    for host in ("evil.example", "a" * 300, "[::1", "å.example"):
        answer = choosing.nobody.get("/", headers={"Host": host})
        assert answer.status_code == 400, host


def everything_odd(pages: list[Page], row: Round, values: tuple[str, ...]) -> Iterator[tuple]:
    """Each page with each odd value in all its fields at once."""
    for page, value in product(pages, values):
        yield url_of(page, row), dict.fromkeys(FIELDS, value)


def test_no_odd_value_makes_a_form_or_a_question_fail(choosing: Choosing) -> None:
    wrong = []
    for url, fields in everything_odd(SENT_TO, choosing.round, ODD):
        wrong.append(_posted(choosing.hers, url, fields))
    open_ones = [page for page in PAGES if page.name.startswith("public:")]
    for url, fields in everything_odd(open_ones, choosing.round, ("\0", "\ud800", "9" * 19, "½")):
        wrong.append(asked(choosing.nobody, "GET", f"{url}?{_written(fields)}"))
    assert [one for one in wrong if one] == []


def _written(fields: dict[str, str]) -> str:
    return urlencode(fields, errors="surrogatepass")


def _posted(browser: Browser, url: str, fields: dict[str, str]) -> str:
    kind = "application/x-www-form-urlencoded"
    return asked(browser, "POST", url, data=_written(fields).encode(), content_type=kind)


ANYTHING = st.text(max_size=60) | st.text("0123456789-:+. åÅ\0\ud800", max_size=40)
SEARCHING = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def wrong_answers(choosing: Choosing, fields: dict[str, str], places: list[Page]) -> list[str]:
    """What is wrong with the answers of those who are sent the fields."""
    told = [_posted(choosing.hers, url_of(page, choosing.round), fields) for page in places]
    return [one for one in told if one]


@given(fields=st.dictionaries(st.sampled_from(FIELDS), ANYTHING, max_size=5))
@example(fields={"number": "20261301", "phone": "\ud800", "ground": "guardian"})
@settings(SEARCHING, max_examples=4)
def test_whatever_is_written_in_a_form_it_is_answered(choosing: Choosing, fields) -> None:
    assert wrong_answers(choosing, fields, SENT_TO) == []


@pytest.mark.full
@given(fields=st.dictionaries(st.sampled_from(FIELDS), ANYTHING, max_size=8), data=st.data())
@settings(SEARCHING, max_examples=400)
def test_whatever_is_written_in_any_form_of_many_it_is_answered(
    choosing: Choosing, fields, data
) -> None:
    assert wrong_answers(choosing, fields, [data.draw(st.sampled_from(SENT_TO))]) == []
