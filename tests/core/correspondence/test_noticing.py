"""Each person gets her notice in exactly one form, or it is known what must come first."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.correspondence.later_examples import agreed_change, event
from tests.core.correspondence.letter_examples import PARENT, addressee, terms_of
from tests.core.placement.explained_examples import GOES_ON, HER, SPOUSE, TERMS
from tests.core.placement.explained_outcomes import EXAMPLES

from hemval.core.claims.claims import Standing
from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.kinds import LetterKind, NoticeForm, UnsentCode
from hemval.core.correspondence.kinds import Standing as LetterStanding
from hemval.core.correspondence.noticing import notice, notice_section
from hemval.core.correspondence.order import Unsent
from hemval.core.dates.period import Period
from hemval.core.explanation.kept import KeptLeftOut, KeptRowsLost, KeptWithdrawal
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Opening, Outcome
from hemval.core.placement.placements import HelpedBy, PlacementCode, QueuePlace
from hemval.core.placement.recheck import ChangeCode
from hemval.core.reason import Reason
from hemval.core.system.values import ProviderGroup

ON = date(2024, 12, 2)
BUNDLE = "hemtjanst"
BY_TITLE = {one.title: one for one in EXAMPLES}
REACHED, IN_VAIN = Called(on=ON, is_reached=True), Called(on=ON, is_reached=False)
AGREED = Called(on=ON, is_reached=True, agreed="almen")
IN_LINE = (QueuePlace(provider="bjorken", place=3),)
EACH = pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.title)
TO_CALL = {PlacementCode.WISH_NOT_MET, PlacementCode.WISH_GONE}
TO_DECIDE = {
    PlacementCode.NO_ROOM,
    PlacementCode.NO_DISTANCE,
    PlacementCode.NO_RULE,
    PlacementCode.WAITS_FOR_DECISION,
    PlacementCode.WAITS_FOR_LOOK,
    PlacementCode.NOT_ASKED,
}


PROVIDERS = tuple(
    Provider(id=one, name=name, group=ProviderGroup.PRIVATE, licence="made up")
    for one, name in TERMS.names.items()
)


@pytest.fixture(scope="module")
def terms():
    return terms_of("botkyrka", providers=PROVIDERS)


def section(example, terms, called=None, *, to=None, **calls):
    """The section of her notice; `calls` are those of others, by client."""
    placement = example.placement
    told = {one.replace("_", "-"): {placement.bundle: call} for one, call in calls.items()}
    if called:
        told[HER] = {placement.bundle: called}
    her = to or addressee(terms, client=HER)
    return notice_section(her, placement, example.explanation, told, terms)


def with_explanation(example, placement=None, **changes):
    """The same example with another explanation, and another placement."""

    class Other:
        title = example.title

    Other.placement = placement or example.placement
    Other.explanation = replace(example.explanation, **changes)
    return Other


def noticed(terms, *kept, calls=None, events=(), **changes):
    to = addressee(terms, client=HER, **changes)
    explanations = {one.placement.bundle: one.explanation for one in kept if hasattr(one, "title")}
    held = [getattr(one, "placement", one) for one in kept]
    return notice(to, held, explanations, terms, ON, {HER: calls or {}}, events)


def in_another_bundle(example):
    """The same outcome for a second kind of help."""

    class Other:
        title = example.title
        placement = replace(example.placement, bundle="mat")
        explanation = replace(example.explanation, bundle="mat")

    return Other


def test_the_examples_have_every_outcome_there_is():
    assert {one.code for one in EXAMPLES} == {*PlacementCode}


@EACH
@pytest.mark.parametrize("called", [None, REACHED, IN_VAIN, AGREED], ids=["", "reached", "-", "+"])
def test_every_outcome_gives_one_form_or_what_must_come_first(example, called, terms):
    if example.code is PlacementCode.OUTSIDE:
        assert noticed(terms, example).standing is LetterStanding.NOT_SENT
        return
    found = section(example, terms, called)
    if isinstance(found, UnsentCode):
        waits_for_call = example.code in TO_CALL and called is None
        assert found is (UnsentCode.CALL_FIRST if waits_for_call else UnsentCode.DECIDE_FIRST)
        says_another = called is AGREED and example.placement.provider != AGREED.agreed
        assert example.code in TO_CALL | TO_DECIDE or says_another
    else:
        assert found.form in NoticeForm
        assert (found.called is not None) == (example.code in TO_CALL | TO_DECIDE)
        assert found.settled.provider or found.form in (NoticeForm.NOT_MET, NoticeForm.IN_QUEUE)


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("Her first wish", NoticeForm.FIRST_WISH),
        ("A later wish; the first was full", NoticeForm.LATER_WISH),
        ("Stays, as she wished", NoticeForm.STAYS),
        ("Silent; keeps her provider", NoticeForm.STAYS),
        ("Declined; the municipality's own unit", NoticeForm.BY_RULE),
        ("Silent; drawn by lot", NoticeForm.BY_RULE),
        ("A mistake was put right", NoticeForm.FIRST_WISH),
        (
            "A mistake was put right, and she who did not choose keeps what she was told of",
            NoticeForm.BY_RULE,
        ),
    ],
)
def test_the_form_is_what_the_round_came_to(title, form, terms):
    assert section(BY_TITLE[title], terms).form is form


def test_one_who_keeps_her_place_while_she_waits_for_another_is_told_that_she_waits(terms):
    stays = BY_TITLE["Stays; too little time was left"]
    waits = with_explanation(stays, replace(stays.placement, queue=IN_LINE), queue=IN_LINE)
    assert section(waits, terms).form is NoticeForm.IN_QUEUE
    assert section(replace(stays, queue=()), terms).form is NoticeForm.STAYS


@pytest.mark.parametrize("called", [REACHED, IN_VAIN])
@pytest.mark.parametrize("queue", [(), IN_LINE], ids=["no queue", "a queue"])
def test_after_the_call_one_without_a_place_is_told_how_it_went(called, queue, terms):
    example = replace(BY_TITLE["No place; she is rung"], queue=queue)
    found = section(example, terms, called)
    assert found.form is (NoticeForm.IN_QUEUE if queue else NoticeForm.NOT_MET)
    assert found.called == called


def test_whom_she_agreed_to_begins_on_the_day_that_holds_for_all_if_there_is_time(terms):
    # Called on Monday 2 December; five weekdays are over long before the effect on 7 January.
    found = section(BY_TITLE["No place; she is rung"], terms, AGREED)
    assert (found.settled.provider, found.settled.starts) == ("almen", terms.effect)


def test_until_then_whoever_helps_her_goes_on_through_the_day_before(terms):
    example = replace(BY_TITLE["No place; she is rung"], temporary=GOES_ON)
    helped = with_explanation(example, helped_by=(HelpedBy(provider="ceder"),))
    found = section(helped, terms, AGREED)
    assert [(one.provider, one.last) for one in found.settled.helped_by] == [
        ("ceder", date(2025, 1, 6))
    ]


def test_one_who_agrees_to_keep_whom_she_has_has_no_first_day(terms):
    example = replace(BY_TITLE["No place; she is rung"], today="almen")
    settled = section(example, terms, AGREED).settled
    assert (settled.provider, settled.starts, settled.helped_by) == ("almen", None, ())


def test_what_was_agreed_settles_what_a_person_was_to_decide(terms):
    for code in TO_DECIDE:
        example = next(one for one in EXAMPLES if one.code is code)
        assert section(example, terms) is UnsentCode.DECIDE_FIRST
        assert section(example, terms, REACHED) is UnsentCode.DECIDE_FIRST
        assert section(example, terms, AGREED).form is NoticeForm.AGREED


def test_one_parted_from_whom_she_lives_with_is_called_and_then_told_of_the_place_she_has(terms):
    example = BY_TITLE["Her first wish"]
    parted = with_explanation(example, replace(example.placement, is_parted=True))
    assert section(parted, terms) is UnsentCode.CALL_FIRST
    for called in (REACHED, IN_VAIN):
        found = section(parted, terms, called)
        assert (found.form, found.called) == (NoticeForm.FIRST_WISH, None)
        assert found.is_parted
    agreed = section(parted, terms, AGREED)
    assert (agreed.form, agreed.settled.provider) == (NoticeForm.AGREED, "almen")
    assert not agreed.is_parted


def test_a_call_to_one_who_has_her_place_changes_nothing_unless_it_says_something_else(terms):
    example = BY_TITLE["Her first wish"]
    same = replace(AGREED, agreed=example.provider)
    for called in (REACHED, IN_VAIN, same):
        assert section(example, terms, called) == section(example, terms)
    assert section(example, terms, AGREED) is UnsentCode.DECIDE_FIRST


@pytest.mark.parametrize(
    "changes",
    [
        {"areas": ("a2",)},
        {"bundles": ("mat",)},
        {"contract": Period(None, date(2025, 1, 6))},
        {"contract": Period(date(2025, 1, 8), None)},
        {"status": ProviderStatus.LEAVING, "status_from": date(2025, 1, 7)},
        {"licence": ""},
    ],
    ids=["area", "bundle", "contract ended", "contract not begun", "leaves", "no licence"],
)
def test_no_notice_gives_her_a_provider_that_cannot_be_hers(changes, terms):
    # Whom she agreed to begins on the day of effect, 7 January 2025.
    others = tuple(one for one in PROVIDERS if one.id != "almen")
    almen = next(one for one in PROVIDERS if one.id == "almen")
    unlike = replace(terms, providers=(*others, replace(almen, **changes)))
    her = addressee(unlike, client=HER, area="a1")
    for title in ("No place; she is rung", "Something about her choice is unclear"):
        assert section(BY_TITLE[title], unlike, AGREED, to=her) is UnsentCode.NOT_HERS
        assert section(BY_TITLE[title], terms, AGREED, to=her).settled.provider == "almen"


def test_the_provider_that_a_round_is_held_for_since_it_leaves_cannot_be_hers(terms):
    leaves = replace(terms, leaving="almen")
    assert section(BY_TITLE["No place; she is rung"], leaves, AGREED) is UnsentCode.NOT_HERS


def test_one_may_keep_whom_she_has_where_nobody_new_can_have_it_but_not_one_that_leaves(terms):
    almen = next(one for one in PROVIDERS if one.id == "almen")
    elsewhere = replace(terms, providers=(replace(almen, areas=("a2",)),))
    her = addressee(terms, client=HER, area="a1")
    keeps = replace(BY_TITLE["No place; she is rung"], today="almen")
    assert section(keeps, elsewhere, AGREED, to=her).settled.provider == "almen"
    leaves = replace(elsewhere, leaving="almen")
    assert section(keeps, leaves, AGREED, to=her) is UnsentCode.NOT_HERS


def test_of_a_protected_person_whose_area_is_not_known_her_choices_tell_who_can_be_hers(terms):
    almen = next(one for one in PROVIDERS if one.id == "almen")
    somewhere = replace(terms, providers=(replace(almen, areas=("a2",)),))
    her = addressee(terms, client=HER, is_protected=True, openings=())
    may = replace(her, openings=(Opening(bundle=BUNDLE, providers=("almen",)),))
    unmet = BY_TITLE["No place; she is rung"]
    assert section(unmet, somewhere, AGREED, to=her) is UnsentCode.NOT_HERS
    assert section(unmet, somewhere, AGREED, to=may).settled.provider == "almen"


def test_no_letter_both_gives_her_a_provider_and_leaves_her_in_its_queue(terms):
    waits = (*IN_LINE, QueuePlace(provider="almen", place=2))
    unmet = BY_TITLE["No place; she is rung"]
    found = section(with_explanation(unmet, queue=waits), terms, AGREED)
    assert found.settled.queue == IN_LINE


@pytest.mark.parametrize(
    ("event_", "queue"),
    [
        (event("left_queue", "2024-12-01", client=HER, provider="bjorken"), ()),
        (agreed_change("2024-12-01", client=HER, leaving="ceder", provider="bjorken"), ()),
        (event("left_queue", "2024-12-03", client=HER, provider="bjorken"), IN_LINE),
        (event("left_queue", "2024-12-01", client=HER, provider="almen"), IN_LINE),
    ],
    ids=["she has left it", "she has come there", "after the letter", "another queue"],
)
def test_a_queue_that_she_has_left_is_not_told_of(event_, queue, terms):
    unmet = BY_TITLE["No place; she is rung"]
    waits = with_explanation(unmet, replace(unmet.placement, queue=IN_LINE), queue=IN_LINE)
    (order,) = noticed(terms, waits, calls={BUNDLE: REACHED}, events=(event_,))
    (told,) = order.facts.sections
    assert told.settled.queue == queue
    assert told.form is (NoticeForm.IN_QUEUE if queue else NoticeForm.NOT_MET)


@pytest.mark.parametrize(
    ("hers", "spouses", "found"),
    [
        (None, None, UnsentCode.CALL_FIRST),
        (None, AGREED, UnsentCode.CALL_FIRST),
        (AGREED, None, UnsentCode.DECIDE_FIRST),
        (REACHED, None, UnsentCode.DECIDE_FIRST),
        (REACHED, AGREED, UnsentCode.DECIDE_FIRST),
        (AGREED, REACHED, UnsentCode.DECIDE_FIRST),
        (AGREED, replace(AGREED, agreed="bjorken"), UnsentCode.DECIDE_FIRST),
        (AGREED, replace(AGREED, starts=date(2024, 12, 16)), UnsentCode.DECIDE_FIRST),
        (AGREED, AGREED, "almen"),
        (REACHED, REACHED, ""),
        (REACHED, IN_VAIN, ""),
    ],
)
def test_those_placed_as_one_are_told_when_all_have_been_called_and_say_the_same(
    hers, spouses, found, terms
):
    couple = replace(BY_TITLE["No place; she is rung"], clients=(HER, SPOUSE))
    others = {SPOUSE.replace("-", "_"): spouses} if spouses else {}
    told = section(couple, terms, hers, **others)
    assert (told if isinstance(told, UnsentCode) else told.settled.provider) == found


def test_one_whom_the_round_found_nobody_for_is_helped_as_today_until_it_begins(terms):
    waits = replace(BY_TITLE["Something about her choice is unclear"], today="ceder")
    settled = section(waits, terms, AGREED).settled
    assert settled.helped_by == (HelpedBy(provider="ceder", last=date(2025, 1, 6)),)


def test_the_place_that_the_round_gave_her_fills_the_days_until_the_agreed_one_begins(terms):
    # Effect 7 January 2025 with bjorken; almen from 20 January, a Monday.
    example = BY_TITLE["Her first wish"]
    effect = date(2025, 1, 7)
    parted = with_explanation(
        example,
        replace(example.placement, is_parted=True),
        starts=effect,
        helped_by=(HelpedBy(provider="ceder", last=date(2025, 1, 6)),),
    )
    later = section(parted, terms, replace(AGREED, starts=date(2025, 1, 20))).settled
    assert later.helped_by == (
        HelpedBy(provider="ceder", last=date(2025, 1, 6)),
        HelpedBy(provider="bjorken", first=effect, last=date(2025, 1, 19)),
    )
    # Before the day of effect, Monday 16 December: ceder through the 15th, and bjorken never.
    early = section(parted, terms, replace(AGREED, starts=date(2024, 12, 16))).settled
    assert early.helped_by == (HelpedBy(provider="ceder", last=date(2024, 12, 15)),)


def test_one_letter_covers_all_her_bundles_and_waits_until_each_is_settled(terms):
    first = BY_TITLE["Her first wish"]
    (order,) = noticed(terms, first, in_another_bundle(BY_TITLE["Stays, as she wished"]))
    told = [(one.explanation.bundle, one.form) for one in order.facts.sections]
    assert told == [(BUNDLE, NoticeForm.FIRST_WISH), ("mat", NoticeForm.STAYS)]
    unmet = in_another_bundle(BY_TITLE["No place; she is rung"])
    assert noticed(terms, first, unmet).why is UnsentCode.CALL_FIRST
    assert len(noticed(terms, first, unmet, calls={"mat": REACHED})) == 1


def test_where_bundles_wait_for_different_things_the_call_is_told_of(terms):
    undecided = BY_TITLE["Something about her choice is unclear"]
    unmet = in_another_bundle(BY_TITLE["No place; she is rung"])
    assert noticed(terms, undecided, unmet).why is UnsentCode.CALL_FIRST


def test_bundles_stand_in_the_order_of_the_system(terms):
    names = {"mat": terms.bundles[BUNDLE], BUNDLE: terms.bundles[BUNDLE]}
    (order,) = noticed(
        replace(terms, bundles=names),
        BY_TITLE["Her first wish"],
        in_another_bundle(BY_TITLE["Her first wish"]),
    )
    assert [one.explanation.bundle for one in order.facts.sections] == ["mat", BUNDLE]


def test_a_bundle_that_she_no_longer_has_is_not_told_of(terms):
    gone = KeptWithdrawal(client=HER, bundle="mat", claim="c", why=ChangeCode.NO_LONGER_GRANTED)
    (order,) = noticed(terms, BY_TITLE["Her first wish"], gone)
    assert [one.explanation.bundle for one in order.facts.sections] == [BUNDLE]


@pytest.mark.parametrize(
    ("kept", "why"),
    [
        (KeptWithdrawal(client=HER, bundle="a", claim="c", why=ChangeCode.DIED), UnsentCode.DIED),
        (
            KeptWithdrawal(client=HER, bundle="a", claim="c", why=ChangeCode.MOVED_OUT),
            UnsentCode.MOVED_OUT,
        ),
        (
            KeptWithdrawal(client=HER, bundle="a", claim="c", why=ChangeCode.NO_LONGER_GRANTED),
            UnsentCode.NOT_CONCERNED,
        ),
        (KeptRowsLost(client=HER), UnsentCode.DECIDE_FIRST),
        (
            KeptLeftOut(client=HER, reasons=(Reason(code=LeftOutCode.HOUSING),)),
            UnsentCode.LEFT_OUT,
        ),
        (KeptLeftOut(client=HER, reasons=(Reason(code=LeftOutCode.DIED),)), UnsentCode.DIED),
    ],
    ids=["died", "moved", "no longer granted", "rows lost", "left out", "died, left out"],
)
def test_one_without_a_place_is_told_nothing_and_why_is_known(kept, why, terms):
    assert noticed(terms, kept).why is why


def test_before_places_are_given_nobody_has_a_notice(terms):
    assert noticed(terms).why is UnsentCode.STAGE


def test_one_outside_the_round_gets_none_even_where_no_rule_gives_her_a_provider(terms):
    outside = replace(BY_TITLE["Silent; no rule"], standing=Standing.OUTSIDE)
    assert noticed(terms, outside).standing is LetterStanding.NOT_SENT


def test_what_the_invitation_holds_back_is_held_back(terms):
    example = BY_TITLE["Her first wish"]
    left_out = {"outcome": Outcome.LEFT_OUT, "left_out": LeftOutCode.DIED}
    assert noticed(terms, example, **left_out).why is UnsentCode.DIED
    concerns = (ConcernCode.PROTECTION_UNCERTAIN,)
    looked = noticed(terms, example, outcome=Outcome.LOOK_FIRST, letter_waits=concerns)
    assert looked == Unsent(
        kind=LetterKind.NOTICE, client=HER, why=UnsentCode.LOOK_FIRST, concerns=concerns
    )


def test_a_protected_persons_notice_has_no_name_and_no_copy(terms):
    (order,) = noticed(terms, BY_TITLE["Her first wish"], is_protected=True, acting=(PARENT,))
    assert order.is_by_hand
    assert (order.name, order.about, order.recipient) == ("", "", "")
