"""What holds for every system that comes with Hemval, whatever its municipality has decided."""

import re
import tomllib
from collections.abc import Callable
from datetime import date
from importlib.resources import files

import pytest

from hemval.core.fault import Path
from hemval.core.system.decision import Decision
from hemval.core.system.offered import offers_choice_on
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import System
from hemval.core.system.values import LocalText
from hemval.core.system.walk import all_of
from hemval.files.system_file import ReadSystem, shipped_systems
from hemval.texts.languages import LANGUAGES

CODES = {  # SCB, kommunkoder, of those that have been looked up by hand
    "botkyrka": "0127",
    "norberg": "1962",
    "norrkoping": "0581",
    "soderhamn": "2182",
    "sundsvall": "2281",
}
REMARKS = {
    "norrkoping": ["fault-windows-under-lov"],
    "soderhamn": ["fault-windows-under-lov", "fault-phone-without-hours"],
    "sundsvall": ["fault-nowhere-to-send", "fault-phone-without-hours"],
}
FOR_FICTION = re.compile(  # Post- och telestyrelsen: nummer för böcker, filmer och dylikt
    r"^(031-390 06 \d\d|040-628 04 \d\d|08-465 004 \d\d|0980-319 2\d\d)$"
)
A_PHONE_NUMBER = re.compile(r"\b0\d{1,3}\s*-\s*\d[\d ]{4,}\d")
LONGEST_LINE = 120
A_DAY = date(2026, 1, 1)

Shipped = Callable[[str], ReadSystem]
of_each_system = pytest.mark.parametrize("name", shipped_systems())


def test_the_five_that_started_it_are_shipped() -> None:
    assert CODES.keys() <= {*shipped_systems()}


@of_each_system
def test_a_shipped_file_has_no_fault_and_no_legal_risk(name: str, shipped: Shipped) -> None:
    # LOV without shares and without choosing among private firms, LOU, and in-house: none of the
    # five holds a rule that Konkurrensverket (2019:2) or LOV 8 kap. speaks against.
    # Two municipalities say that providers apply in windows, which LOV 3 kap. calls for a look at.
    assert [found.fault.code for found in shipped(name).warnings] == REMARKS.get(name, [])


@of_each_system
def test_the_municipality_has_its_code(name: str, shipped: Shipped) -> None:
    code = shipped(name).system.identity.municipality_code
    assert code == CODES.get(name, code)


@of_each_system
def test_what_a_committee_reads_is_in_swedish_and_english(name: str, shipped: Shipped) -> None:
    found = [*all_of(shipped(name).system, LocalText)]
    texts = [text for path, text in found if not _is_for_a_citizen(path)]
    assert texts
    assert [text for text in texts if {*text.languages()} != {"sv", "en"}] == []


def _is_for_a_citizen(path: Path) -> bool:
    return path[-1] == "reason" or (path[0], path[-1]) in {
        ("letter_texts", "text"),
        ("bundles", "name"),
    }


@of_each_system
def test_what_may_be_chosen_has_a_name_in_each_language(name: str, shipped: Shipped) -> None:
    # Easy Swedish may call it what ordinary Swedish does.
    for bundle in shipped(name).system.bundles:
        assert {*LANGUAGES} - {*bundle.name.languages()} <= {"sv-easy"}


@of_each_system
def test_what_letters_say_is_said_in_every_language(name: str, shipped: Shipped) -> None:
    for rule in shipped(name).system.letter_texts:
        assert rule.text.languages() == LANGUAGES


@of_each_system
def test_why_one_is_left_out_is_said_in_every_language_offered(name: str, shipped: Shipped) -> None:
    system = shipped(name).system
    offered = {language for rule in system.languages for language in rule.offered}
    for exclusion in system.exclusions:
        assert {*exclusion.reason.languages()} == offered


@of_each_system
def test_every_rule_says_what_it_rests_on(name: str, shipped: Shipped) -> None:
    system = shipped(name).system
    for path, rule in all_of(system, Rule):
        match rule.kind:
            case Kind.DECIDED:
                assert rule.decision, path
            case Kind.UNKNOWN:
                assert rule.assumption, path
            case _:
                assert rule.source, path


@of_each_system
def test_no_rule_is_in_force_before_somebody_decided_it(name: str, shipped: Shipped) -> None:
    system = shipped(name).system
    starts = min((one.first_effect for one in system.choice if one.first_effect), default=date.max)
    days = {one.id: one.date for one in system.decisions if one.date and one.date.is_whole_day}
    for path, rule in all_of(system, Rule):
        if rule.kind is Kind.DECIDED and rule.decision in days:
            decided = date.fromisoformat(str(days[rule.decision]))
            assert decided <= (rule.valid_from or starts), path


@of_each_system
def test_no_source_and_no_decision_stands_without_a_rule(name: str, shipped: Shipped) -> None:
    system = shipped(name).system
    rules = [rule for _, rule in all_of(system, Rule)]
    decisions = [decision for _, decision in all_of(system, Decision)]
    read = {source for rule in rules for source in rule.source}
    read |= {source for decision in decisions for source in decision.source}
    assert read == {source.id for source in system.sources}
    assert {decision.id for decision in decisions} == {r.decision for r in rules if r.decision}


@of_each_system
def test_nobody_real_can_be_called_or_written_to(name: str, shipped: Shipped) -> None:
    (contact,) = shipped(name).system.contact
    assert contact.phone
    assert FOR_FICTION.match(contact.phone)
    assert contact.email
    assert contact.email.endswith(".example")
    said = contact.assumption or contact.note
    assert said
    assert "Post- och telestyrelsen" in said.in_language("sv")
    assert A_PHONE_NUMBER.findall(_text(name)) == [contact.phone]


@of_each_system
def test_a_file_is_laid_out_as_the_others_and_fits_the_page(name: str) -> None:
    text = _text(name)
    assert text.startswith('format = "hemval-system/1"\n')
    assert max(map(len, text.splitlines())) <= LONGEST_LINE
    order = list(tomllib.loads(_text("botkyrka")) | {"price_zone": ()})
    order.insert(order.index("area") + 1, order.pop(order.index("price_zone")))
    order.insert(order.index("area") + 2, "exclusion")
    order.insert(order.index("geography") + 1, "offering")
    keys = list(tomllib.loads(text))
    assert keys == [key for key in order if key in keys]


@of_each_system
def test_only_a_system_with_something_to_choose_has_rules_of_choice(
    name: str, shipped: Shipped
) -> None:
    system = shipped(name).system
    offers = offers_choice_on(system, A_DAY)
    assert bool(system.wishes) is offers
    assert bool(system.order) is offers
    assert bool(system.capacity) is offers
    assert bool(system.non_choice.existing and system.non_choice.new) is offers
    assert _has_round_rules(system) is offers


def _has_round_rules(system: System) -> bool:
    return bool(system.current_place and system.joint_placement and system.notices)


def _text(name: str) -> str:
    return files("hemval.systems").joinpath(f"{name}.toml").read_text(encoding="utf-8")
