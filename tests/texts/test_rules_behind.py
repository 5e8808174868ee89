"""The rule behind a reason, as a case manager reads it."""

from datetime import date

import pytest

from hemval.core.invitation.outcome import LeftOutCode
from hemval.core.reason import Reason, RuleRef
from hemval.core.system.provisions import Part
from hemval.files.system_file import load_system
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.rules_behind import RulesBehind
from hemval.texts.words import words

SUNDSVALL = load_system("sundsvall").system
SODERHAMN = load_system("soderhamn").system


def behind(system, on, language="sv"):
    return RulesBehind(system, on, words(language))


def test_a_rule_is_told_in_words():
    (rule,) = (one for one in SUNDSVALL.exclusions if one.who == "housing")
    ref = RuleRef.to(Part.EXCLUSIONS, rule)
    told = behind(SUNDSVALL, date(2012, 10, 1))
    assert told.rule(ref) == "Den som bor i servicehus bjuds inte in."
    assert told.rests_on(Reason(code=LeftOutCode.HOUSING, rule=ref)) == "Praxis"


def test_a_rule_that_the_system_no_longer_has_is_told_by_its_name():
    gone = RuleRef(part=Part.EXCLUSIONS, about=(("who", "age"),))
    told = behind(SUNDSVALL, date(2012, 10, 1))
    assert (told.rule(gone), told.rule(None)) == ("exclusions who=age", "")


def test_a_decision_is_told_by_its_body_and_day():
    (rule,) = (one for one in SODERHAMN.exclusions if one.who == "alarm_only")
    told = behind(SODERHAMN, date(2018, 1, 1)).decision(rule.decision)
    assert "kommunfullmäktige" in told
    assert rule.decision not in told
    assert behind(SODERHAMN, date(2018, 1, 1)).decision("") == ""


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_what_rests_on_no_rule_rests_on_the_lists_or_the_kind_of_round(language):
    told = behind(SUNDSVALL, date(2012, 10, 1), language)
    said = {told.rests_on(Reason(code=code)) for code in LeftOutCode}
    assert len(said) == 2
