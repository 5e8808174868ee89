"""Made-up facts of providers: read back as they were made, and some left out, as in life."""

from fractions import Fraction
from pathlib import Path

from hemval.core.facts.provider_facts import FactKind, fact_value
from hemval.files.round_folder import read_round
from hemval.files.system_file import load_system
from hemval.synthetic.folder import write_round_folder
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe


def _made_up(seed: int = 1, dirty: float = 0.0) -> MadeUpRound:
    system = load_system("botkyrka").system
    return MadeUpRound(Recipe(system=system, clients=20, seed=seed, dirty=dirty))


def test_the_same_seed_gives_the_same_facts_and_another_gives_others() -> None:
    assert _made_up().provider_facts == _made_up().provider_facts
    assert _made_up().provider_facts != _made_up(seed=2).provider_facts


def test_every_kind_is_told_of_and_no_provider_tells_of_all() -> None:
    facts = [fact for seed in range(20) for fact in _made_up(seed).provider_facts]
    assert {fact.kind for fact in facts} == set(FactKind)
    # Five providers in each of 20 rounds, and 12 kinds: 1 200 if all told of all.
    assert 900 < len(facts) < 1_150


def test_facts_are_written_so_that_they_are_read_back_as_they_were_made(tmp_path: Path) -> None:
    made_up = _made_up()
    write_round_folder(made_up, tmp_path)
    assert read_round(tmp_path).facts.provider_facts == made_up.provider_facts
    assert all(fact_value(one.kind, one.value) == one.value for one in made_up.provider_facts)


def test_no_dirt_is_made_in_what_somebody_writes_by_hand(tmp_path: Path) -> None:
    made_up = _made_up(dirty=0.9)
    written = write_round_folder(made_up, tmp_path)
    assert written.rows["provider_facts"] == len(made_up.provider_facts)
    stains = (tmp_path / "dirt.csv").read_text(encoding="utf-8-sig")
    assert "provider_facts" not in stains


def test_a_share_of_those_who_answered_is_one_that_so_many_can_come_to() -> None:
    facts = [fact for seed in range(20) for fact in _made_up(seed).provider_facts]
    asked = [(int(fact.value), fact.answers) for fact in facts if fact.answers is not None]
    # Of 8 who answered, 6 are 75 per cent and 7 are 87.5: none is 80.
    assert all(
        any(abs(Fraction(100 * n, of) - share) <= Fraction(1, 2) for n in range(of + 1))
        for share, of in asked
    )
    assert len({of for _, of in asked}) > 20
