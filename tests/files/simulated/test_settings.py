"""The language of `--set`: each form of it, and each fault."""

from dataclasses import replace

import pytest
from tests.cli.round_folders import LISTS, write_folder

from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.choice import OrderBy, PlaceToday
from hemval.core.system.rule import in_force
from hemval.core.system.values import ProviderGroup
from hemval.files.faulty import FaultyFile
from hemval.files.round_folder import read_round
from hemval.files.simulated.changed_rules import changed_rules
from hemval.files.simulated.changing import SUPPOSED
from hemval.files.simulated.setting import SettingRefused, Step, read_setting
from hemval.files.system_file import system_document


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    caps = {"caps": ["provider;cap;valid_from", "P1;100;2020-01-01"]}
    path = write_folder(tmp_path_factory.mktemp("settings") / "round", **(LISTS | caps))
    return path, read_round(path)


def tried(folder, *texts):
    path, read = folder
    document = system_document(path, read.facts.plan.system)
    return changed_rules(document, read.system, read.facts, tuple(map(read_setting, texts)))


def in_system(folder, *texts):
    """What the changed system has in force on the day of effect."""
    system = tried(folder, *texts).system
    effect = folder[1].facts.plan.effect
    (capacity,) = in_force(system.capacity, effect) or (None,)
    return system, effect, capacity


def shares(capacity, effect):
    found = [one for one in in_force(capacity.shares, effect) if not one.target]
    return {one.group: str(one.share) for one in found}


@pytest.mark.parametrize(
    ("text", "steps", "value"),
    [
        ("order.by=received", (Step(key="order"), Step(key="by")), "received"),
        ("capacity . share [ private ] = 30 %",
         (Step(key="capacity"), Step(key="share", which="private")), "30 %"),
        ("caps[P1@north]=none", (Step(key="caps", which="P1@north"),), None),
        ('order.by="received"', (Step(key="order"), Step(key="by")), "received"),
        ("capacity.overrun=0", (Step(key="capacity"), Step(key="overrun")), 0),
        ("wishes[b]=2", (Step(key="wishes", which="b"),), 2),
    ],
)  # fmt: skip
def test_a_setting_is_read_as_the_system_file_writes_it(text, steps, value):
    setting = read_setting(text)
    assert (setting.steps, setting.value, setting.text) == (steps, value, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("order.by", "no-value"),
        ("order.by=", "no-value"),
        ("=3", "not-a-path"),
        ("order..by=3", "not-a-path"),
        ("order[x=3", "not-a-path"),
        ("ordre.by=received", "not-this-near"),
        ("contact.phone=1", "not-this"),
    ],
)
def test_what_is_no_setting_is_refused(text, code):
    with pytest.raises(SettingRefused) as refused:
        read_setting(text)
    assert (refused.value.code, refused.value.text) == (code, text)


def test_a_share_is_changed_and_the_other_of_two_gets_the_rest(folder):
    _, effect, capacity = in_system(folder, "capacity.share[private]=30 %")
    assert shares(capacity, effect) == {
        ProviderGroup.PRIVATE: "30 %",
        ProviderGroup.MUNICIPAL: "70 %",
    }


def test_a_share_can_be_taken_away(folder):
    _, effect, capacity = in_system(folder, "capacity.share[municipal]=none")
    assert shares(capacity, effect) == {ProviderGroup.PRIVATE: "20 %"}


@pytest.mark.parametrize(
    ("text", "holder"),
    [("capacity.cap[P1]=100", ("P1", None)), ("capacity.cap[P1@omrade-1]=100", ("P1", "omrade-1"))],
)
def test_a_cap_that_is_not_there_is_added(folder, text, holder):
    _, effect, capacity = in_system(folder, text)
    (cap,) = in_force(capacity.caps, effect)
    assert (cap.provider, cap.area, cap.amount) == (*holder, 100)


def test_each_rule_that_decides_a_place_can_be_changed(folder):
    system, effect, capacity = in_system(
        folder,
        "capacity.rule=closing",
        "order=received",
        "current_place.chooser=protected",
        "non_choice.existing=municipal",
        "non_choice.new.measure=share_of_cap",
        "joint_placement=never",
    )
    assert (capacity.rule, capacity.overrun) == (AdmissionRule.CLOSING, None)
    assert [one.by for one in in_force(system.order, effect)] == [OrderBy.RECEIVED]
    assert in_force(system.current_place, effect)[0].chooser is PlaceToday.PROTECTED
    assert [one.rule for one in in_force(system.non_choice.existing, effect)] == ["municipal"]
    assert [one.measure for one in in_force(system.non_choice.new, effect)] == ["share_of_cap"]
    assert capacity.decision == SUPPOSED


def test_a_key_and_a_whole_rule_can_be_taken_away(folder):
    _, _, without = in_system(folder, "capacity.overrun=none")
    assert without.overrun is None
    assert in_system(folder, "capacity=none")[2] is None


def test_wishes_are_those_of_the_day_that_people_are_asked(folder):
    system = tried(folder, "wishes[hemtjanst].max_wishes=3").system
    opens = folder[1].facts.plan.opens
    asked = [rule.max_wishes for rule in in_force(system.wishes, opens)]
    assert asked == [3]


def test_what_holds_on_other_days_is_let_be(folder):
    system, effect, _ = in_system(folder, "capacity.share[private]=30 %")
    before = folder[1].system.system
    later = replace(folder[1].facts.plan, effect=effect.replace(year=2026)).effect
    assert in_force(system.capacity, later)[0].shares == in_force(before.capacity, later)[0].shares


def test_a_providers_own_cap_is_of_the_list(folder):
    amounts = [cap.amount for cap in tried(folder, "caps[P1]=120").facts.caps]
    assert amounts == [120]
    assert tried(folder, "caps[P1]=none").facts.caps == ()
    added = tried(folder, "caps[P2@omrade-2]=7.5").facts.caps
    assert [(cap.provider, cap.area, str(cap.amount)) for cap in added][1:] == [
        ("P2", "omrade-2", "7.5")
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("non_choice=municipal", "whose-silence"),
        ("non_choice.all=municipal", "whose-silence"),
        ("capacity.share[private].share.more=1", "too-deep"),
        ("current_place=protected", "needs-key"),
        ("capacity.cap[P1]=none", "nothing-there"),
        ("capacity.share=30 %", "which-one"),
        ("capacity.cap=30", "name-one"),
        ("capacity[nothing].rule=soft", "unknown-which"),
        ("caps=120", "whose-cap"),
        ("caps[P9]=120", "unknown-provider"),
        ("caps[P2]=none", "nothing-there"),
        ("caps[P1]=many", "not-an-amount"),
        ("caps[P1]=-1", "not-an-amount"),
    ],
)
def test_what_cannot_be_tried_says_why(folder, text, code):
    with pytest.raises(SettingRefused) as refused:
        tried(folder, text)
    assert (refused.value.code, refused.value.text) == (code, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("capacity.share[private]=130 %", "fault-share-over-all"),
        ("order.by=loterry", "fault-unknown-alternative-near"),
        ("capacity.overrrun=1", "fault-unknown-key-near"),
        ("non_choice.existing=keep_curent", "fault-unknown-alternative-near"),
        ("capacity.rule=soft_", "fault-unknown-alternative-near"),
    ],
)
def test_what_the_system_file_could_not_say_is_told_with_the_setting(folder, text, code):
    with pytest.raises(FaultyFile) as faulty:
        tried(folder, "wishes=2", text)
    found = {(one.fault.code, one.file) for one in faulty.value.faults}
    assert (code, f"--set '{text}'") in found


@pytest.mark.parametrize(
    "text",
    ["capacity.share[privat]=30 %", "capacity.cap[P9]=100", "capacity.cap[P9@north]=100"],
)
def test_a_share_or_cap_of_nobody_is_refused(folder, text):
    with pytest.raises(SettingRefused) as refused:
        tried(folder, text)
    assert "private" in refused.value.facts["known"]
