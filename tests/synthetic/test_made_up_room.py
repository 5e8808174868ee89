"""Made-up rounds carry what an allocation needs: caps, turns, distances, and what happens later."""

import csv
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from tests.synthetic.systems import BEGINNING, RUNNING

from hemval.core.claims.caps import Capacities
from hemval.core.facts.clients import Client
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.system.capacity import AdmissionRule, Capacity, Share, ShareBase, Unit
from hemval.core.system.non_choice import Nearest, NonChoice, Rotation, RotationStart
from hemval.core.system.system import System
from hemval.core.system.values import Percent, ProviderGroup
from hemval.files.round_result import work_through
from hemval.files.system_file import load_system
from hemval.synthetic.folder import write_round_folder
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

NEAREST = replace(BEGINNING, non_choice=NonChoice(existing=(Nearest(),)))
SHARED = replace(
    BEGINNING,
    capacity=(
        Capacity(
            unit=Unit.HOURS_PER_MONTH,
            rule=AdmissionRule.SOFT,
            share_base=ShareBase.ALL_GRANTED_HOURS,
            shares=(
                Share(share=Percent(Decimal(20)), group=ProviderGroup.PRIVATE),
                Share(share=Percent(Decimal(80)), group=ProviderGroup.MUNICIPAL),
                Share(share=Percent(Decimal(50)), group=ProviderGroup.PRIVATE, target=True),
            ),
        ),
    ),
)


def rotating(**rule: object) -> System:
    turn = Rotation(**rule)  # type: ignore[arg-type]
    return replace(BEGINNING, non_choice=NonChoice(new=(turn,)))


def made(system: System, *, clients: int = 300, seed: int = 1) -> RoundFacts:
    return MadeUpRound(Recipe(system=system, clients=clients, seed=seed)).facts()


# --- Caps -----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_caps_of_a_group_together_make_about_its_share(seed: int) -> None:
    system = load_system("botkyrka").system
    facts = made(system, clients=1500, seed=seed)
    (bundle,) = {one.id for one in system.bundles}
    services = {service for one in system.bundles for service in one.services}
    capacity = Capacities(system, facts).of_bundle(bundle, services, is_only=True)
    assert capacity.base is not None
    share = capacity.base.amount * 20 / 100
    together = sum(int(cap.amount * 60) for cap in facts.caps)
    assert len(facts.caps) == 4
    assert together == pytest.approx(share, rel=0.1)


def test_only_those_of_the_group_part_its_share_and_a_goal_is_not_parted() -> None:
    facts = made(SHARED)
    groups = {provider.id: provider.group for provider in facts.providers}
    assert {groups[cap.provider] for cap in facts.caps} == {ProviderGroup.PRIVATE}
    # 300 × (1 - 0.19 with an alarm only) × 0.95 still there × 33 hours × 20 % = 1,520 hours.
    assert sum(cap.amount for cap in facts.caps) == pytest.approx(1520, rel=0.02)


def test_a_share_that_a_provider_has_is_not_parted_anew() -> None:
    (capacity,) = SHARED.capacity
    own = Share(share=Percent(Decimal(5)), provider="P01")
    system = replace(SHARED, capacity=(replace(capacity, shares=(*capacity.shares, own)),))
    assert made(system).caps == ()


def test_nobody_has_a_cap_where_room_is_not_counted() -> None:
    assert made(RUNNING).caps == ()
    none = replace(BEGINNING, capacity=(Capacity(unit=Unit.NONE, provider_states_cap=True),))
    assert made(none).caps == ()


def test_the_best_known_of_the_private_is_wished_for_by_more_than_it_has_room_for() -> None:
    facts = made(load_system("botkyrka").system, clients=1850)
    minutes: dict[str, int] = {}
    for grant in facts.grants:
        minutes[grant.client] = minutes.get(grant.client, 0) + (grant.minutes_per_month or 0)
    last = {choice.client: choice for choice in facts.choices}
    wished = sum(minutes[one.client] for one in last.values() if one.wishes[:1] == ("P01",))
    room = next(cap.amount * 60 for cap in facts.caps if cap.provider == "P01")
    assert wished > room


# --- The answer to silence ------------------------------------------------------------------


def test_distances_are_there_only_where_somebody_is_to_get_the_nearest() -> None:
    assert made(BEGINNING).distances == ()
    assert len(made(NEAREST).distances) > 300


def test_each_has_a_way_to_each_provider_of_her_area() -> None:
    facts = made(NEAREST)
    assert len({(one.client, one.provider) for one in facts.distances}) == len(facts.distances)
    assert all(isinstance(one, Distance) and 0 < one.metres < 16_000 for one in facts.distances)
    municipal = {one.client for one in facts.distances if one.provider == "KOMMUNAL"}
    assert municipal == {one.client for one in facts.distances}


def test_a_rotation_list_is_laid_as_its_rule_says_with_one_provider_in_turn() -> None:
    facts = made(rotating(start=RotationStart.ALPHABETICAL))
    names = {provider.id: provider.name.casefold() for provider in facts.providers}
    assert [one.place for one in facts.rotation] == [1, 2, 3, 4, 5]
    listed = [names[one.provider] for one in facts.rotation]
    assert listed == sorted(listed)
    assert sum(one.is_next for one in facts.rotation) == 1


def test_each_area_has_a_rotation_list_of_those_who_serve_it_where_the_rule_says_so() -> None:
    facts = made(rotating(per_area=True, groups=(ProviderGroup.PRIVATE,)))
    providers = {provider.id: provider for provider in facts.providers}
    assert {one.area for one in facts.rotation} == {area.id for area in BEGINNING.areas}
    for one in facts.rotation:
        assert isinstance(one, RotationPlace)
        assert providers[one.provider].group is ProviderGroup.PRIVATE
        assert {"*", one.area} & set(providers[one.provider].areas)


@pytest.mark.parametrize(
    ("system", "name"),
    [(NEAREST, "distances"), (rotating(), "rotation")],
    ids=["distances", "rotation"],
)
def test_a_list_that_few_ask_for_is_written_only_for_them(
    tmp_path: Path, system: System, name: str
) -> None:
    written = write_round_folder(MadeUpRound(Recipe(system=system, clients=40)), tmp_path)
    assert len(rows(tmp_path / f"{name}.csv")) == written.rows[name] > 0
    assert len([path for path in tmp_path.iterdir() if path.suffix == ".csv"]) == 8


# --- What happens later ---------------------------------------------------------------------


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def later_round(folder: Path, *, clients: int = 2000, dirty: float = 0.0) -> MadeUpRound:
    recipe = Recipe(system=load_system("botkyrka").system, clients=clients, dirty=dirty, later=True)
    round_ = MadeUpRound(recipe)
    folder.mkdir()
    write_round_folder(round_, folder)
    return round_


def test_later_lists_tell_of_the_same_people_and_of_what_has_happened_since(
    tmp_path: Path,
) -> None:
    later_round(tmp_path / "round")
    before = rows(tmp_path / "round" / "clients.csv")
    after = rows(tmp_path / "round" / "later" / "clients.csv")
    what_happens = {"Avliden", "Utflyttad", "Sekretessmarkering från"}
    changed = set()
    for one, other in zip(before, after, strict=True):
        differs = {name for name, cell in one.items() if other[name] != cell}
        assert len(differs) <= 1
        assert differs <= what_happens
        assert all(one[name] == "" for name in differs)
        changed |= differs
    assert changed == what_happens


def test_what_happens_later_happens_after_the_lists_and_before_everybody_is_told() -> None:
    recipe = Recipe(system=load_system("botkyrka").system, clients=2000, later=True)
    round_ = MadeUpRound(recipe)
    plan = round_.plan
    assert plan.notify_by is not None
    days = set()
    for chapter in round_.chapters():
        for one, (later, grants) in zip(chapter.clients, chapter.later, strict=True):
            days |= {_gone(later)} - {_gone(one)}
            ended = {grant.period.last for grant in grants}
            days |= ended - {g.period.last for g in chapter.grants if g.client == one.id}
    assert len(days) > 10
    assert all(day and plan.facts_on < day < plan.notify_by for day in days)


def _gone(client: Client) -> object:
    return client.died or client.moved_out or client.protection.confidentiality_marked_from


def test_later_lists_change_nothing_in_the_others(tmp_path: Path) -> None:
    later_round(tmp_path / "with", clients=200)
    system = load_system("botkyrka").system
    (tmp_path / "without").mkdir()
    write_round_folder(MadeUpRound(Recipe(system=system, clients=200)), tmp_path / "without")
    without = {path.name: path.read_bytes() for path in (tmp_path / "without").iterdir()}
    assert without == {name: (tmp_path / "with" / name).read_bytes() for name in without}


def test_later_lists_are_clean_and_disturb_no_reading_of_the_round(tmp_path: Path) -> None:
    later_round(tmp_path / "round", clients=200, dirty=0.2)
    result = work_through(tmp_path / "round")
    assert result.outcome.totals.rows >= 200
    assert all("later" not in name for name in result.inputs)
    stains = rows_of_dirt(tmp_path / "round" / "dirt.csv")
    soiled = {row[0] for row in stains}
    assert soiled >= {"clients", "services"}
    assert len(rows(tmp_path / "round" / "later" / "clients.csv")) == 200


def rows_of_dirt(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))[1:]


def test_a_month_is_the_measure_of_what_happens_later() -> None:
    recipe = Recipe(system=load_system("botkyrka").system, clients=4000, later=True)
    round_ = MadeUpRound(recipe)
    plan = round_.plan
    assert plan.notify_by is not None
    months = (plan.notify_by - timedelta(days=1) - plan.facts_on).days / 30
    died = sum(
        later.died is not None and one.died is None
        for chapter in round_.chapters()
        for one, (later, _) in zip(chapter.clients, chapter.later, strict=True)
    )
    # 1.2 % a month of 4,000, for 2.3 months: about 110.
    assert died == pytest.approx(4000 * 0.012 * months, rel=0.25)
