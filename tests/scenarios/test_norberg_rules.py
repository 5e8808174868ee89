"""Norberg: home care by the municipality alone; nothing to choose, and much to develop.

Sources: kommunchefens svar på en insändare ("Nej, vi har inte mörkat hemtjänstrapporten"),
Fagersta-Posten and SVT (January 2020).
"""

from datetime import date

import pytest

from hemval.core.system.choice import ChoiceMode
from hemval.core.system.clauses import Topic
from hemval.core.system.offered import offers_choice_on
from hemval.core.system.procurement import ApplicationMode, Basis
from hemval.core.system.rule import in_force
from hemval.core.system.system import System

A_DAY = date(2021, 1, 1)


def test_there_is_nothing_to_choose_and_the_file_says_so_first(norberg: System) -> None:
    assert not offers_choice_on(norberg, A_DAY)
    assert norberg.identity.about.in_language("sv").startswith("I Norberg finns inget att välja")
    assert "nothing to choose" in norberg.identity.about.in_language("en")
    (choice,) = in_force(norberg.choice, A_DAY)
    assert choice.mode is ChoiceMode.NEVER


def test_the_municipality_does_everything_itself(norberg: System) -> None:
    (procurement,) = in_force(norberg.procurement, A_DAY)
    (application,) = in_force(norberg.application, A_DAY)
    assert procurement.basis is Basis.IN_HOUSE
    assert application.mode is ApplicationMode.NONE
    assert not any(service.is_open_to_choice for service in norberg.services)
    assert norberg.identity.typical_private_providers == 0


def test_no_political_decision_on_choice_is_found(norberg: System) -> None:
    assert norberg.decisions == ()


@pytest.mark.parametrize(
    ("clause", "topic", "said"),
    [
        ("verksamhetsanalys", Topic.DEVELOPMENT, "ansvariga cheferna borde"),
        ("offentlig-rapport", Topic.INFORMATION, "offentlig"),
        ("behovsinriktat-arbetssatt", Topic.DEVELOPMENT, "behovsinriktat och systematiskt"),
        ("dialog-med-anhoriga", Topic.DEVELOPMENT, "anhöriga"),
        ("vilka-som-deltar", Topic.DEVELOPMENT, "fackliga organisationer"),
        ("rapportering", Topic.FOLLOW_UP, "sociala utskottet"),
        ("revision-av-upphandling", Topic.FOLLOW_UP, "individ- och familjeomsorgen"),
        ("upphandlingssamverkan-upphor", Topic.CONTRACT, "från årsskiftet"),
        ("kontinuitet-2019", Topic.FOLLOW_UP, "25 olika medarbetare på 14 dagar"),
    ],
)
def test_the_file_carries_what_norberg_does_have(
    norberg: System, clause: str, topic: Topic, said: str
) -> None:
    (found,) = (one for one in norberg.clauses if one.id == clause)
    assert found.topic is topic
    assert said in found.text.in_language("sv")
