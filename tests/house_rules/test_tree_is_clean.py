"""Nothing in the tree belongs to one machine, is left undone, or tells of a real person."""

import re
from collections.abc import Iterable, Iterator

import pytest
from tests.house_rules.tree import SOURCE, tracked_texts

from hemval.core.identity import NotANumber, PersonalNumber

# The patterns are put together here, so that this file does not find itself.
MACHINE_PATH = re.compile(
    r"(?<![\w.$)}/-])/(?:home|work|Users|tmp|root|mnt|var/tmp|private)/[\w.-]+|\b[A-Z]:\\"
    + r"Users\\"
)
REGISTRY = re.compile(
    "|".join(
        rf"\b{host}\b"
        for host in (
            r"pypi\." + "org", r"files\.pythonhosted\." + "org", r"registry\.npmjs\." + "org",
            r"deb\.debian\." + "org", r"proxy\.golang\." + "org", r"index\." + r"crates\.io",
        )
    )
)  # fmt: skip
LEFT_UNDONE = re.compile(
    "|".join((r"\bTO" + r"DO\b", r"\bFIX" + r"ME\b", r"\bX" + r"XX\b", r"mark\.sk" + "ip",
              r"pytest\.sk" + r"ip\b", r"mark\.xf" + "ail", r"pytest\.xf" + r"ail\b",
              r"import" + r"orskip"))
)  # fmt: skip
TWELVE_DIGITS = re.compile(r"(?<!\d)(?:18|19|20)\d{6}[-+ ]?\d{4}(?!\d)")
Texts = Iterable[tuple[str, str]]


def places(texts: Texts, pattern: re.Pattern[str]) -> Iterator[str]:
    """Where in the files a pattern stands, by line."""
    for name, text in texts:
        for number, line in enumerate(text.splitlines(), start=1):
            if found := pattern.search(line):
                yield f"{name}:{number} {found[0]}"


def personal_numbers(texts: Texts, published: frozenset[str]) -> Iterator[str]:
    """Where a number stands that a person could have; only the place, never the number."""
    for name, text in texts:
        for number, line in enumerate(text.splitlines(), start=1):
            for found in TWELVE_DIGITS.finditer(line):
                digits = re.sub(r"\D", "", found[0])
                if digits not in published and _could_be_a_persons(digits):
                    yield f"{name}:{number}"


def _could_be_a_persons(digits: str) -> bool:
    try:
        PersonalNumber.parse(digits)
    except NotANumber:
        return False
    return True


def published_test_numbers() -> frozenset[str]:
    """The numbers that Skatteverket has published for tests, as they stand in the package."""
    text = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("test_numbers.txt"))
    return frozenset(re.sub(r"\D", "", found) for found in TWELVE_DIGITS.findall(text))


def test_no_path_of_a_machine_is_in_the_tree():
    assert list(places(tracked_texts(), MACHINE_PATH)) == []


def test_no_host_of_a_registry_is_in_the_tree():
    assert list(places(tracked_texts(), REGISTRY)) == []


def test_nothing_is_left_undone_or_passed_over():
    assert list(places(tracked_texts(), LEFT_UNDONE)) == []


def test_no_number_that_a_person_could_have_is_in_the_tree():
    assert list(personal_numbers(tracked_texts(), published_test_numbers())) == []


def test_the_published_test_numbers_are_as_many_as_they_were_when_they_were_copied():
    assert 0 < len(published_test_numbers()) <= 200


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (MACHINE_PATH, "open('/ho" + "me/anna/x')"),
        (MACHINE_PATH, "see /wo" + "rk/main"),
        (MACHINE_PATH, "C:\\Us" + "ers\\anna"),
        (REGISTRY, "https://py" + "pi.org/simple"),
        (REGISTRY, "http://deb.deb" + "ian.org/debian"),
        (LEFT_UNDONE, "# TO" + "DO later"),
        (LEFT_UNDONE, "@pytest.mark.sk" + "ip"),
        (LEFT_UNDONE, "@pytest.mark.xf" + "ail(reason='')"),
    ],
)
def test_what_does_not_belong_is_found(pattern, text):
    assert len(list(places([("a.py", f"fine\n{text}")], pattern))) == 1


@pytest.mark.parametrize(
    "text", ["a web page, https://example.se/ho" + "me/x", "src/wo" + "rk/x", "$(VENV)/tm" + "p/x"]
)
def test_a_path_that_is_no_machines_is_let_be(text):
    assert list(places([("a.md", text)], MACHINE_PATH)) == []


A_PUBLISHED_NUMBER = "18910307" + "9803"


@pytest.mark.parametrize("written", ["{}{}", "{}-{}", "{} {}", "{}+{}"])
def test_a_number_that_a_person_could_have_is_found_without_being_quoted(written):
    text = written.format(A_PUBLISHED_NUMBER[:8], A_PUBLISHED_NUMBER[8:])
    assert list(personal_numbers([("a.csv", text)], frozenset())) == ["a.csv:1"]


def test_a_published_test_number_is_let_be():
    published = frozenset({A_PUBLISHED_NUMBER})
    assert list(personal_numbers([("a.csv", A_PUBLISHED_NUMBER)], published)) == []


@pytest.mark.parametrize("text", ["18910307" + "9804", "189103079803" + "0", "1891030X" + "9803"])
def test_a_number_that_nobody_can_have_is_let_be(text):
    assert list(personal_numbers([("a.csv", text)], frozenset())) == []
