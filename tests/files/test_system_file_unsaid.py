"""What a system file need not say: how firmly a rule stands, and the sources of its decision."""

import pytest
from tests.files.finding import found_in
from tests.files.small_system import SMALL, edited, with_parts

from hemval.core.system.changes import changes
from hemval.core.system.rule import Kind
from hemval.core.system.system import System
from hemval.core.system.values import LocalText
from hemval.files.system_file import read_system_bytes


def small(text: str) -> System:
    """The system that a text describes."""
    return read_system_bytes(text.encode(), file="system.toml").system


def order(*lines: str) -> str:
    """The small system with an order that rests on some lines."""
    return with_parts({"order": "\n".join(("[order]", *lines, 'by = "lottery"', "", ""))})


DECISION, SOURCE = 'decision = "kf"', 'source = ["routine"]'
ASSUMPTION = 'assumption = "Ingen har sagt något."'


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        pytest.param([DECISION], Kind.DECIDED, id="a decision"),
        pytest.param([DECISION, SOURCE], Kind.DECIDED, id="a decision that a source tells of"),
        pytest.param([SOURCE], Kind.PRACTICE, id="a source alone"),
        pytest.param([ASSUMPTION], Kind.UNKNOWN, id="an assumption"),
        pytest.param([ASSUMPTION, SOURCE], Kind.UNKNOWN, id="an assumption from a source"),
        pytest.param(['kind = "proposed"', DECISION], Kind.PROPOSED, id="a proposal says so"),
        pytest.param(['kind = "proposed"', SOURCE], Kind.PROPOSED, id="a proposal in a source"),
        pytest.param(['kind = "practice"', DECISION], Kind.PRACTICE, id="what is written counts"),
        pytest.param(
            ['kind = "unknown"', DECISION, ASSUMPTION], Kind.UNKNOWN, id="so it does of an unknown"
        ),
    ],
)
def test_a_rule_stands_as_firmly_as_what_it_rests_on(lines: list[str], kind: Kind) -> None:
    assert small(order(*lines)).order[0].kind is kind


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        pytest.param([], "fault-decided-without-decision", id="nothing at all"),
        pytest.param(["source = []"], "fault-decided-without-decision", id="no source in the list"),
        pytest.param([DECISION, ASSUMPTION], "fault-assumption-but-known", id="decided, and not"),
    ],
)
def test_a_rule_that_rests_on_nothing_or_on_both_is_refused(lines: list[str], code: str) -> None:
    assert [found for found, _ in found_in(order(*lines))] == [code]


def test_written_or_not_the_system_is_the_same() -> None:
    written = small(order('kind = "practice"', SOURCE))
    unsaid = small(order(SOURCE))
    assert written == unsaid
    assert changes(written, unsaid) == ()


SOURCED = edited(('about = "Valfrihet införs"', f'about = "Valfrihet införs"\n{SOURCE}'))


def test_a_rule_without_sources_has_those_of_its_decision() -> None:
    system = small(SOURCED)
    assert system.order[0].source == ("routine",)
    assert system.non_choice.new[0].source == ("routine",)
    assert system.capacity[0].shares[1].source == ("routine",)
    assert small(SMALL).order[0].source == ()


def test_a_rule_with_a_source_of_its_own_keeps_to_it() -> None:
    more = '[[source]]\nid = "minutes"\ntitle = "Protokoll"\npublisher = "Exempelby kommun"\n'
    text = SOURCED.replace("[order]\n", '[order]\nsource = ["minutes"]\n') + more
    assert small(text).order[0].source == ("minutes",)


def test_a_decisions_source_that_is_missing_is_one_fault_and_not_one_for_each_rule() -> None:
    text = edited(('about = "Valfrihet införs"', 'about = "Valfrihet införs"\nsource = ["xyz"]'))
    assert [code for code, _ in found_in(text)] == ["fault-no-such-source"]


def test_a_share_that_assumes_something_is_unknown_though_its_capacity_is_decided() -> None:
    shares = f"""\
[[capacity.share]]
{ASSUMPTION}
group = "private"
share = "20 %"

[[capacity.share]]
source = ["routine"]
group = "municipal"
share = "80 %"

"""
    unknown, inherited = small(with_parts({"shares": shares})).capacity[0].shares
    assert (unknown.kind, unknown.decision) == (Kind.UNKNOWN, None)
    assert unknown.assumption == LocalText.swedish("Ingen har sagt något.")
    assert (inherited.kind, inherited.decision) == (Kind.DECIDED, "kf")
    assert inherited.source == ("routine",)
