"""What docs/rules/letters.md tells, worked out by one who has the page and nothing else."""

import hmac
import json
import re
from datetime import date
from pathlib import Path

from hemval.core.correspondence.facts import ChoiceDays, ReminderFacts
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.letter_code import letter_code, letter_id
from hemval.core.correspondence.offering import neutral_order
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.printed import still_holds
from hemval.core.facts.clients import Address

DOCS = Path(__file__).parents[3] / "docs"
PAGE = (DOCS / "rules" / "letters.md").read_text(encoding="utf-8")
FOR_STAFF = (DOCS / "systemansvarig" / "skriv-breven.md").read_text(encoding="utf-8")
KEY = bytes(range(32))
HER = "B0000001"
CODE = re.compile(r"`(\w+)`")
CHARACTERS = "23456789BCDFGHJKMNPQRSTVWXZ"
CHECKS = f"{CHARACTERS}AE"


def digest(*about):
    """`H` of the page."""
    told = json.dumps({"": about}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.new(KEY, told.encode(), "sha256").digest()


def characters(of, length):
    number, found = int.from_bytes(of, "big"), ""
    for _ in range(length):
        number, place = divmod(number, 27)
        found += CHARACTERS[place]
    return found


def code_by_the_page():
    nine = characters(digest("hemval-letter-code-1", HER), 9)
    weighed = (weight * CHECKS.index(one) for weight, one in enumerate(nine, start=2))
    whole = nine + CHECKS[sum(weighed) % 29]
    return f"{whole[:5]}-{whole[5:]}"


def test_the_code_is_what_the_page_tells():
    assert code_by_the_page() == letter_code(KEY, HER)
    assert f"B0000001 has `{code_by_the_page()}`" in PAGE


def test_the_id_is_what_the_page_tells():
    shown = re.search(r"```json\n(.*)\n```", PAGE)
    assert shown
    hashed = hmac.new(KEY, shown[1].encode(), "sha256").digest()
    order = LetterOrder(
        kind=LetterKind.REMINDER,
        client=HER,
        name="Astrid Exempelsson",
        address=Address(street="Låtsasgatan 5", postal_code="99001", town="Övningsby"),
        language="sv",
        facts=ReminderFacts(
            bundles=("hemtjanst",),
            code=letter_code(KEY, HER),
            days=ChoiceDays(
                opens=date(2024, 9, 2), closes=date(2024, 9, 30), effect=date(2025, 1, 7)
            ),
        ),
    )
    assert characters(hashed, 10) == letter_id(KEY, order)
    assert f"is called `{letter_id(KEY, order)}`" in PAGE


def test_the_order_of_providers_is_what_the_page_tells():
    rows = re.findall(r"^\| `(\w+)` \| `(\w{16})` \| (\d) \|$", PAGE, re.MULTILINE)
    lots = {provider: digest("hemval-neutral-order-1", HER, provider) for provider, *_ in rows}
    assert [(provider, lots[provider].hex()[:16]) for provider, *_ in rows] == [
        (provider, lot) for provider, lot, _ in rows
    ]
    by_lot = tuple(sorted(lots, key=lots.__getitem__))
    assert tuple(provider for provider, *_ in rows) == by_lot
    assert neutral_order(KEY, HER, sorted(lots)) == by_lot


def test_the_odds_are_those_that_the_page_tells():
    ids, codes = 27**10, 27**9
    assert 6_500 < ids / (250_000**2 / 2) < 6_600
    assert 67_000 < codes / (15_000**2 / 2) < 68_000
    assert 240 < codes / (250_000**2 / 2) < 245
    assert 500_000_000 < codes / 15_000 < 510_000_000


def test_why_a_printed_letter_still_holds_is_told_code_by_code():
    told = re.search(r"only time has passed \((.*?)\)", PAGE)
    assert told
    assert set(CODE.findall(told[1])) == {one for one in UnsentCode if still_holds(one)}


def test_staff_are_told_what_each_reason_means():
    told = {code for line in FOR_STAFF.splitlines() for code in CODE.findall(line.split(" | ")[0])}
    assert {code.value for code in UnsentCode} - told == set()


def test_every_kind_of_letter_has_its_row():
    assert {f"| `{kind}` | " in PAGE for kind in LetterKind} == {True}
