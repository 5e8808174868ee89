"""A round in numbers: everybody in exactly one place, the protected as nothing else."""

from collections import Counter

from tests.core.placement.placed_examples import a_basis, a_placement, granted
from tests.core.round_examples import EFFECT

from hemval.core.placement.counting import (
    Fared,
    ProviderNumbers,
    bundle_numbers,
    client_numbers,
    fared,
)
from hemval.core.placement.placements import PlacementCode
from hemval.core.placement.provider_lists import provider_lines
from hemval.core.placement.recheck import ChangeCode, ChangeSince


def test_every_code_fares_somehow_and_waits_where_she_has_no_place():
    groups = {code: fared(a_placement(code=code)) for code in PlacementCode}
    assert Counter(groups.values()) == {
        Fared.GOT_WISH: 3,
        Fared.STAYS_UNMET: 2,
        Fared.STAYS_SILENT: 1,
        Fared.PLACED_BY_RULE: 6,  # one by a promise, who did not wish for it and has it not today
        Fared.WAITS: 8,
        Fared.OUTSIDE: 1,
    }
    assert groups[PlacementCode.WISH_NOT_MET] is Fared.WAITS


def test_every_row_of_the_list_stands_in_one_place():
    # c1 is in the round for one bundle and outside it for another: she is in it. c2 has all
    # outside. c3 was drawn and has died. c4 has nothing. c5 is new. c6 is protected. Of c7 rows
    # were lost. c8 had nothing and has died. Two rows could not be taken: ten in all.
    ordinary = [a_placement("c1"), a_placement("c1", "outside"), a_placement("c2", "outside")]
    changes = [
        ChangeSince(client="c3", code=ChangeCode.DIED),
        ChangeSince(client="c5", code=ChangeCode.NEW_CLIENT, bundle="home_care"),
        ChangeSince(client="c8", code=ChangeCode.DIED, had_claim=False),
    ]
    counted = client_numbers(
        ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"],
        [*ordinary, a_placement("c5", "not_asked")],
        changes,
        hidden=frozenset({"c6"}),
        lost=("c6", "c7"),
        rejected=2,
    )
    assert counted == {
        "in_round": 1,
        "outside": 1,
        "withdrawn": 1,
        "rows_lost": 1,
        "no_bundle": 2,
        "new": 1,
        "protected": 1,
        "rejected": 2,
    }


def test_a_bundle_and_its_providers_count_those_who_are_given():
    ordinary = [
        a_placement("c1"),
        a_placement("c2", "later_wish", wish=2, provider="birch", starts=EFFECT),
        a_placement("c3", "stays_silent", a_basis("c3", area="south"), provider="own"),
    ]
    held = granted("c1") | granted("c2") | granted("c3", "own")
    lines = provider_lines(ordinary, held, EFFECT)
    counted = bundle_numbers(ordinary, lines, {"c1": "sv", "c2": "fi", "c3": "sv"})
    assert counted.placements == 3
    assert sum(counted.by_code.values()) == 3
    assert counted.by_wish == {1: 1, 2: 1}
    assert {name: sum(row.values()) for name, row in counted.by_area.items()} == {
        "north": 2,
        "south": 1,
    }
    assert {name: row["got_wish"] for name, row in counted.by_language.items()} == {
        "fi": 1,
        "sv": 1,
    }
    # Ten hours each; c1 and c2 leave own, and c3 stays.
    assert counted.by_provider == {
        "aster": ProviderNumbers(comes=1, minutes=600),
        "birch": ProviderNumbers(comes=1, minutes=600),
        "own": ProviderNumbers(stays=1, leaves=2, minutes=600),
    }
