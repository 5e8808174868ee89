"""Each person gets her notice in exactly one form, or it is known what must come first."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.correspondence.letter_examples import PARENT, addressee, terms_of
from tests.core.placement.explained_examples import GOES_ON, HER
from tests.core.placement.explained_outcomes import EXAMPLES

from hemval.core.claims.claims import Standing
from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.kinds import LetterKind, NoticeForm, UnsentCode
from hemval.core.correspondence.kinds import Standing as LetterStanding
from hemval.core.correspondence.noticing import notice, notice_section
from hemval.core.correspondence.order import Unsent
from hemval.core.explanation.kept import KeptLeftOut, KeptRowsLost, KeptWithdrawal
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Outcome
from hemval.core.placement.placements import HelpedBy, PlacementCode, QueuePlace
from hemval.core.placement.recheck import ChangeCode
from hemval.core.reason import Reason

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


@pytest.fixture(scope="module")
def terms():
    return terms_of("botkyrka")


def section(example, terms, called=None):
    return notice_section(example.placement, example.explanation, called, terms)


def noticed(terms, *kept, calls=None, **changes):
    to = addressee(terms, client=HER, **changes)
    explanations = {one.placement.bundle: one.explanation for one in kept if hasattr(one, "title")}
    held = [getattr(one, "placement", one) for one in kept]
    return notice(to, held, explanations, terms, ON, calls or {})


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
        assert example.code in TO_CALL | TO_DECIDE
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
    placement = replace(stays.placement, queue=IN_LINE)
    explanation = replace(stays.explanation, queue=IN_LINE)
    assert notice_section(placement, explanation, None, terms).form is NoticeForm.IN_QUEUE
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
    explanation = replace(example.explanation, helped_by=(HelpedBy(provider="ceder"),))
    found = notice_section(example.placement, explanation, AGREED, terms)
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
    parted = replace(example.placement, is_parted=True)
    assert notice_section(parted, example.explanation, None, terms) is UnsentCode.CALL_FIRST
    for called in (REACHED, IN_VAIN):
        found = notice_section(parted, example.explanation, called, terms)
        assert (found.form, found.called) == (NoticeForm.FIRST_WISH, None)
        assert found.is_parted
    agreed = notice_section(parted, example.explanation, AGREED, terms)
    assert (agreed.form, agreed.settled.provider) == (NoticeForm.AGREED, "almen")
    assert not agreed.is_parted


def test_a_call_to_one_who_has_her_place_changes_nothing_in_her_notice(terms):
    example = BY_TITLE["Her first wish"]
    assert section(example, terms, AGREED) == section(example, terms)


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
