"""A letter goes only as far as it still holds: each change since, for each kind of letter."""

from dataclasses import replace
from itertools import permutations

import pytest
from tests.core.correspondence.later_examples import BUNDLE, day
from tests.core.correspondence.letter_examples import ADDRESS, addressee, terms_of

from hemval.core.claims.claims import Standing as ClaimStanding
from hemval.core.correspondence.addressing import as_known_now, hidden_addressee
from hemval.core.correspondence.facts import (
    AnnouncementFacts,
    Called,
    ChangeFacts,
    ChoiceDays,
    LeavingFacts,
    NoticeFacts,
    NoticeSection,
    OfferFacts,
    PlaceFreeFacts,
    ReceiptFacts,
    Received,
    ReminderFacts,
)
from hemval.core.correspondence.holding import bundles_told, held, looked_again
from hemval.core.correspondence.kinds import LetterKind, NoticeForm, UnsentCode
from hemval.core.correspondence.order import Unsent
from hemval.core.correspondence.sending import orders_to
from hemval.core.explanation.explanation import Explanation
from hemval.core.facts.clients import Address
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Opening
from hemval.core.placement.placements import PlacementCode
from hemval.core.placement.recheck import ChangeCode, ChangeSince
from hemval.core.system.choice import Channel

OTHER = "stad"
TO = addressee(terms_of("botkyrka"))


def section(form=NoticeForm.BY_RULE, bundle=BUNDLE, **facts):
    """One section of a notice: she comes to p."""
    explanation = Explanation(
        client="c1",
        bundle=bundle,
        code=PlacementCode.SILENT_MUNICIPAL,
        standing=ClaimStanding.SILENT,
        provider="p",
        today="m",
        starts=day("2025-01-07"),
    )
    return NoticeSection(form=form, explanation=explanation, **facts)


DAYS = ChoiceDays(effect=day("2025-01-07"))
FACTS = {
    LetterKind.ANNOUNCEMENT: AnnouncementFacts(bundles=(BUNDLE,), days=DAYS),
    LetterKind.LEAVING: LeavingFacts(provider="m", last_day=None, bundles=(BUNDLE,), days=DAYS),
    LetterKind.OFFER: OfferFacts(
        openings=(Opening(bundle=BUNDLE, providers=("m", "p")),), area="north", code="x", days=DAYS
    ),
    LetterKind.REMINDER: ReminderFacts(bundles=(BUNDLE,), code="x", days=DAYS),
    LetterKind.RECEIPT: ReceiptFacts(
        received=(
            Received(number="x", bundle=BUNDLE, channel=Channel.PHONE, came=day("2024-10-01")),
        ),
        days=DAYS,
    ),
    LetterKind.NOTICE: NoticeFacts(sections=(section(),)),
    LetterKind.CHANGE: ChangeFacts(
        bundle=BUNDLE,
        told=day("2025-04-28"),
        leaving="m",
        last_day=day("2025-05-04"),
        coming="p",
        starts=day("2025-05-05"),
    ),
    LetterKind.PLACE_FREE: PlaceFreeFacts(
        bundle=BUNDLE, provider="p", today="m", answer_by=day("2025-05-05")
    ),
}


def order(kind, *, to=TO, facts=None):
    """A letter of a kind to her."""
    (one,) = orders_to(to, kind, facts or FACTS[kind], occurrence="h1")
    return one


def since(code, **facts):
    """A change for her since the lists were frozen."""
    return ChangeSince(client="c1", code=ChangeCode(code), **facts)


def why(kind, *changes, now=TO, facts=None):
    """Why a letter is held; empty when it goes."""
    found = held(order(kind, facts=facts), changes, now)
    if found is None:
        return ""
    assert (found.kind, found.client, found.occurrence) == (kind, "c1", "h1")
    return found.why.value


EVERY = set(LetterKind)
ASKING = {LetterKind.ANNOUNCEMENT, LetterKind.LEAVING, LetterKind.OFFER, LetterKind.REMINDER}
NAMING = EVERY - ASKING - {LetterKind.RECEIPT} | {LetterKind.OFFER}
TABLE = {
    # The change since -> which kinds it holds -> as what.
    since("died"): (EVERY, "died"),
    since("moved_out"): (EVERY, "moved_out"),
    since("no_longer_granted", bundle=BUNDLE): (EVERY, "left_out"),
    since("no_longer_granted", bundle=OTHER): (set(), ""),
    since("protected"): (EVERY, "lists_changed"),
    since("new_client", bundle=BUNDLE): (set(), ""),
    since("new_grant", bundle=OTHER): (set(), ""),
    since("needs_attention"): ({LetterKind.NOTICE}, "look_first"),
    since("needs_attention", bundle=BUNDLE): ({LetterKind.NOTICE}, "look_first"),
    since("needs_attention", bundle=OTHER): (set(), ""),
    since("left_out"): (ASKING, "lists_changed"),
    since("area", before="north", now="south"): (NAMING, "lists_changed"),
    since("minutes", bundle=BUNDLE, before="600", now="900"): (set(), ""),
    since("performer", bundle=BUNDLE, before="m", now="q"): (
        EVERY - ASKING - {LetterKind.RECEIPT} | {LetterKind.LEAVING},
        "lists_changed",
    ),
    since("performer", bundle=OTHER, before="m", now="q"): (set(), ""),
    since("not_listed"): (EVERY, "lists_changed"),
    since("row_rejected", bundle=BUNDLE): (EVERY, "lists_changed"),
    since("row_rejected", bundle=OTHER): (set(), ""),
}


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("change", TABLE, ids=lambda one: f"{one.code}-{one.bundle}")
def test_what_a_change_since_means_for_each_kind_of_letter(change, kind):
    kinds, code = TABLE[change]
    assert why(kind, change) == (code if kind in kinds else "")


def test_the_table_has_every_change_there_is():
    assert {one.code for one in TABLE} == set(ChangeCode)


def test_a_letter_goes_when_nothing_has_changed():
    assert [why(kind) for kind in LetterKind] == [""] * len(LetterKind)


def test_a_change_for_somebody_else_holds_nothing_of_hers():
    other = replace(since("died"), client="c2")
    assert [why(kind, other) for kind in LetterKind] == [""] * len(LetterKind)


def test_the_weightiest_change_is_the_one_told_whatever_their_order():
    changes = [since("area"), since("died"), since("performer", bundle=BUNDLE, now="q")]
    assert {why(LetterKind.NOTICE, *one) for one in permutations(changes)} == {"died"}


def test_a_letter_of_more_than_what_has_ended_waits():
    both = NoticeFacts(sections=(section(), section(bundle=OTHER)))
    ended = [since("no_longer_granted", bundle=one) for one in (BUNDLE, OTHER)]
    assert why(LetterKind.NOTICE, ended[0], facts=both) == UnsentCode.LISTS_CHANGED
    assert why(LetterKind.NOTICE, *ended, facts=both) == UnsentCode.LEFT_OUT


def test_why_a_letter_about_what_has_ended_is_not_sent_is_told():
    found = held(order(LetterKind.OFFER), [since("no_longer_granted", bundle=BUNDLE)], TO)
    assert found.left_out is LeftOutCode.DECISION_ENDED


def test_one_who_needs_attention_is_told_what_she_has_chosen_herself():
    chose = NoticeFacts(sections=(section(NoticeForm.FIRST_WISH),))
    assert why(LetterKind.NOTICE, since("needs_attention"), facts=chose) == ""
    found = held(order(LetterKind.NOTICE), [since("needs_attention")], TO)
    assert found.concerns == (ConcernCode.NEEDS_ATTENTION,)


@pytest.mark.parametrize(
    ("kind", "now"),
    [
        (LetterKind.LEAVING, "m"),
        (LetterKind.NOTICE, "p"),
        (LetterKind.CHANGE, "p"),
        (LetterKind.CHANGE, "m"),
        (LetterKind.PLACE_FREE, "m"),
    ],
)
def test_another_performer_today_holds_nothing_when_it_is_what_the_letter_tells(kind, now):
    assert why(kind, since("performer", bundle=BUNDLE, before="q", now=now)) == ""


def test_whom_she_agreed_to_may_have_begun_already():
    call = Called(on=day("2024-12-02"), is_reached=True, agreed="q")
    agreed = NoticeFacts(sections=(section(NoticeForm.NOT_MET, called=call),))
    has_begun = since("performer", bundle=BUNDLE, before="m", now="q")
    assert why(LetterKind.NOTICE, has_begun, facts=agreed) == ""


def test_one_whom_no_later_list_has_gets_nothing_until_somebody_has_looked():
    assert {why(kind, now=None) for kind in LetterKind} == {UnsentCode.LISTS_CHANGED}


def test_a_letter_in_clear_never_goes_to_one_who_is_protected_now():
    hidden = hidden_addressee(TO)
    assert {why(kind, now=hidden) for kind in LetterKind} == {UnsentCode.LISTS_CHANGED}


def test_whoever_is_protected_since_gets_her_letter_by_hand():
    hidden = hidden_addressee(TO)
    one = order(LetterKind.NOTICE, to=hidden)
    assert held(one, [since("protected", is_protected=True)], hidden) is None
    assert (one.is_by_hand, one.name, one.address) == (True, "", Address())


def test_a_new_address_is_the_same_place_and_another_letter():
    moved = replace(ADDRESS, street="Nya gatan 7")
    then = order(LetterKind.NOTICE)
    now = as_known_now(TO, replace(TO, address=moved))
    letters = looked_again((order(LetterKind.NOTICE, to=now),), (), now)
    assert letters[0].place == then.place
    assert (letters[0].address, letters[0] == then) == (moved, False)


def test_what_is_not_sent_anyway_stays_so():
    unsent = Unsent(kind=LetterKind.OFFER, client="c1", why=UnsentCode.TOO_LATE)
    assert looked_again(unsent, [since("died")], None) is unsent
    assert looked_again((order(LetterKind.OFFER),), [since("died")], TO).why is UnsentCode.DIED


@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_of_letter_says_which_bundles_it_tells_of(kind):
    assert bundles_told(FACTS[kind]) == {BUNDLE}
