"""A fact shows when somebody else has looked at it, and what a page told stays known."""

from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.models.signals import post_init
from tests.apps.outreach.told import (
    NOW,
    TODAY,
    a_colleague,
    a_manager,
    contracted,
    let_show,
    meals,
    proposed,
)

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.outreach.models import Fact, KnownSince, Verdict
from hemval.apps.outreach.queries import sheets_now, sheets_on, shown, waiting
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.outreach.services.facts import (
    FactRefusal,
    FactRefused,
    FactUnfit,
    propose_from_lists,
    review,
    take_back,
    withdraw,
)
from hemval.apps.providers.models import Provider, StatedFact
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.sheet import Standing
from hemval.core.comparison.stated import Unfit
from hemval.core.facts.provider_facts import FactKind

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def told(field: Compared = Compared.MEALS, now=NOW):
    (one,) = sheets_now(now)
    return next(cell for cell in one.sheet.cells if cell.field is field)


def test_what_is_proposed_does_not_show_until_another_has_looked_at_it():
    provider = contracted()
    row = proposed(provider, meals(), by=a_manager())
    assert told().standing is Standing.NOT_STATED
    review(facts=[row.pk], verdict=Verdict.SHOWN, remark="", actor=a_colleague(), now=NOW)
    assert told().standing is Standing.TOLD


def test_nobody_looks_at_what_she_has_proposed_herself():
    mine, manager = contracted(), a_manager()
    row = proposed(mine, meals(), by=manager)
    with pytest.raises(FactRefused) as refused:
        review(facts=[row.pk], verdict=Verdict.SHOWN, remark="", actor=manager, now=NOW)
    assert refused.value.why == FactRefusal.OWN
    assert waiting().count() == 1


def test_the_database_itself_shows_nothing_that_one_person_alone_has_seen():
    row = proposed(contracted(), meals(), by=a_manager())
    with pytest.raises(IntegrityError), transaction.atomic():
        Fact.objects.filter(pk=row.pk).update(
            verdict=Verdict.SHOWN.value, reviewed_at=NOW, reviewed_by=row.proposed_by
        )


def test_of_several_her_own_are_left_to_a_colleague():
    manager, colleague = a_manager(), a_colleague()
    rows = [
        proposed(contracted("U1"), meals(), by=manager),
        proposed(contracted("U2"), meals(), by=colleague),
    ]
    facts = [row.pk for row in rows]
    done = review(facts=facts, verdict=Verdict.SHOWN, remark="", actor=colleague, now=NOW)
    assert (done.settled, done.own) == (1, 1)
    assert [row.pk for row in waiting()] == [rows[1].pk]


def test_forty_facts_are_one_event_in_the_log():
    manager = a_manager()
    rows = [proposed(contracted(f"U{n}"), meals(), by=manager) for n in range(40)]
    before = Event.objects.count()
    facts = [row.pk for row in rows]
    review(facts=facts, verdict=Verdict.SHOWN, remark="", actor=a_colleague(), now=NOW)
    assert Event.objects.count() == before + 1
    assert not waiting().exists()


def test_what_is_not_shown_says_why():
    row = proposed(contracted(), meals(), by=a_manager())
    with pytest.raises(FactRefused):
        review(facts=[row.pk], verdict=Verdict.REFUSED, remark=" ", actor=a_colleague(), now=NOW)
    review(facts=[row.pk], verdict=Verdict.REFUSED, remark="Reklam.", actor=a_colleague(), now=NOW)
    row.refresh_from_db()
    assert (row.verdict, row.remark) == (Verdict.REFUSED.value, "Reklam.")
    assert told().standing is Standing.NOT_STATED


def test_a_fact_is_looked_at_once():
    row = let_show(contracted(), meals())
    with pytest.raises(FactRefused) as refused:
        review(facts=[row.pk], verdict=Verdict.REFUSED, remark="Nej", actor=a_colleague(), now=NOW)
    assert refused.value.why == FactRefusal.LOOKED_AT


def test_a_new_proposal_takes_the_place_of_one_that_waits():
    provider = contracted()
    first = proposed(provider, meals("Förra"), by=a_manager())
    second = proposed(provider, meals("Nya"), by=a_manager())
    first.refresh_from_db()
    assert first.verdict == Verdict.REPLACED.value
    assert [row.pk for row in waiting()] == [second.pk]


def test_what_cannot_be_told_is_refused_and_nothing_is_kept():
    with pytest.raises(FactUnfit) as unfit:
        proposed(contracted(), meals(as_of=TODAY + DAY), by=a_manager())
    assert unfit.value.why == Unfit.IN_THE_FUTURE
    assert not Fact.objects.exists()


def test_what_is_taken_back_shows_no_more_and_neither_does_what_it_came_after():
    provider = contracted()
    let_show(provider, meals("Förra"))
    row = let_show(provider, meals("Nya"), now=NOW + DAY)
    later = NOW + 2 * DAY
    take_back(fact=row.pk, because="Det stämmer inte.", actor=a_manager(), now=later)
    assert told(now=later).standing is Standing.NOT_STATED
    assert shown([provider.pk], NOW + DAY)[provider.pk]["meals"] == row


def test_only_what_shows_is_taken_back_and_with_a_reason():
    provider = contracted()
    old = let_show(provider, meals("Förra"))
    row = let_show(provider, meals("Nya"), now=NOW + DAY)
    manager, later = a_manager(), NOW + 2 * DAY
    with pytest.raises(FactRefused) as refused:
        take_back(fact=old.pk, because="Gammal", actor=manager, now=later)
    assert refused.value.why == FactRefusal.NOT_SHOWN
    with pytest.raises(FactRefused) as refused:
        take_back(fact=row.pk, because=" ", actor=manager, now=later)
    assert refused.value.why == FactRefusal.WITHOUT_REASON


def test_each_step_is_in_the_log():
    row = let_show(contracted(), meals())
    take_back(fact=row.pk, because="Fel", actor=a_manager(), now=NOW)
    acts = list(Event.objects.order_by("number").values_list("act", flat=True))
    assert acts == [Deed.FACT_PROPOSED, Deed.FACTS_REVIEWED, Deed.FACT_TAKEN_BACK]


def test_the_page_of_a_day_that_is_over_says_what_it_said_then():
    provider = contracted()
    begin_day(NOW)
    let_show(provider, meals("Förra"))
    begin_day(NOW + DAY)
    let_show(provider, meals("Nya"), now=NOW + DAY)
    provider.name = "Ett annat namn"
    provider.save()
    begin_day(NOW + 2 * DAY)
    first, second, third = (sheets_on(TODAY + n * DAY) for n in range(3))
    said = [
        next(cell.value.in_language("sv") for cell in one.sheet.cells if cell.field == "meals")
        for (one,) in (first, second, third)
    ]
    assert said == ["Förra", "Nya", "Nya"]
    assert [one[0].provider.name for one in (first, second, third)] == [
        "Hemtjänst U1",
        "Hemtjänst U1",
        "Ett annat namn",
    ]


def test_of_a_day_before_anything_was_kept_nothing_is_told():
    contracted()
    begin_day(NOW)
    assert sheets_on(TODAY - DAY) == []


def test_of_a_day_that_is_over_no_more_is_read_than_the_last_of_each_provider():
    one, other = contracted(), contracted("U2")
    begin_day(NOW)
    for days in range(5):
        let_show(one, meals(f"Mat {days}"), now=NOW + days * DAY)
    before = KnownSince.objects.get(provider=one)
    for days in range(1, 30):
        KnownSince.objects.create(provider=one, day=TODAY + days * DAY, values=before.values)
    with read_rows(KnownSince) as known, read_rows(Fact) as facts:
        several = sheets_on(TODAY + 20 * DAY)
    assert [row.day for row in known] == [TODAY + 20 * DAY, TODAY]
    assert [row.words["sv"] for row in facts] == ["Mat 4"]
    assert [row.pk for row in several] == [one.pk, other.pk]
    with read_rows(KnownSince) as known:
        assert sheets_on(TODAY + 3 * DAY, Provider.objects.filter(pk=other.pk))[0].pk == other.pk
    assert [row.provider_id for row in known] == [other.pk]


@contextmanager
def read_rows(model):
    """The rows of a model that are read meanwhile."""
    found = []

    def note(instance, **_):
        found.append(instance)

    post_init.connect(note, sender=model)
    try:
        yield found
    finally:
        post_init.disconnect(note, sender=model)


def test_a_provider_without_a_contract_on_the_day_is_not_told_of():
    provider = contracted()
    provider.contracts.update(ends=TODAY - DAY)
    assert sheets_now(NOW) == []


def listed(provider, kind=FactKind.STAFF_MET, value="12", on=TODAY, **more):
    StatedFact.objects.create(
        provider=provider, kind=kind.value, value=value, told_on=on, source="Listan", **more
    )


def test_what_the_list_says_otherwise_waits_for_review_and_is_fetched_once():
    provider = contracted()
    listed(provider)
    manager = a_manager()
    assert propose_from_lists(actor=manager, now=NOW) == 1
    assert propose_from_lists(actor=manager, now=NOW) == 0
    (row,) = waiting()
    assert (row.field, row.value, row.source) == ("staff_met", "12", "Listan")


def test_what_shows_already_is_not_fetched_again():
    provider = contracted()
    listed(provider)
    propose_from_lists(actor=a_manager(), now=NOW)
    facts = [row.pk for row in waiting()]
    review(facts=facts, verdict=Verdict.SHOWN, remark="", actor=a_colleague(), now=NOW)
    assert propose_from_lists(actor=a_manager(), now=NOW) == 0


def test_of_two_in_the_list_the_later_is_fetched_and_what_cannot_be_told_is_left():
    provider = contracted()
    listed(provider, value="15", on=date(2025, 1, 1))
    listed(provider, value="12")
    listed(provider, kind=FactKind.SATISFACTION, value="80")
    listed(provider, kind=FactKind.HOURS, value="07:00-22:00", on=TODAY + DAY)
    assert propose_from_lists(actor=a_manager(), now=NOW) == 1
    assert [row.value for row in waiting()] == ["12"]


def cells(day: date) -> dict[str, str]:
    """How each fact of the one provider stood on a day."""
    (one,) = sheets_on(day)
    return {cell.field.value: cell.standing.value for cell in one.sheet.cells}


def test_what_is_withdrawn_is_told_for_no_day_and_the_day_says_that_something_was():
    provider = contracted()
    begin_day(NOW)
    row = let_show(provider, meals("Ring Anna."), now=NOW)
    withdraw(fact=row.pk, because="Skyddade uppgifter.", actor=a_manager(), now=NOW + 2 * DAY)
    assert cells(TODAY)["meals"] == Standing.WITHDRAWN
    assert cells(TODAY + DAY)["meals"] == Standing.WITHDRAWN
    assert cells(TODAY + 2 * DAY)["meals"] == Standing.NOT_STATED
    assert told(now=NOW + 2 * DAY).standing is Standing.NOT_STATED
    assert shown([provider.pk], NOW + DAY)[provider.pk] == {}


def test_one_that_another_came_after_or_that_was_taken_back_can_be_withdrawn_too():
    provider, later = contracted(), NOW + 3 * DAY
    begin_day(NOW)
    first = let_show(provider, meals("Förra"))
    second = let_show(provider, meals("Nya"), now=NOW + DAY)
    take_back(fact=second.pk, because="Gammal", actor=a_manager(), now=NOW + 2 * DAY)
    for row in (first, second):
        withdraw(fact=row.pk, because="Namn", actor=a_manager(), now=later)
    assert cells(TODAY)["meals"] == cells(TODAY + DAY)["meals"] == Standing.WITHDRAWN
    second.refresh_from_db()
    assert (second.ended_at, second.withdrawn_at) == (NOW + 2 * DAY, later)


def test_one_that_another_came_after_is_withdrawn_and_the_other_still_shows():
    provider = contracted()
    first = let_show(provider, meals("Förra"))
    let_show(provider, meals("Nya"), now=NOW + DAY)
    withdraw(fact=first.pk, because="Namn", actor=a_manager(), now=NOW + 2 * DAY)
    assert told(now=NOW + 2 * DAY).standing is Standing.TOLD


def test_what_never_showed_or_is_withdrawn_already_is_not_withdrawn():
    provider, manager = contracted(), a_manager()
    waits = proposed(provider, meals(), by=manager)
    with pytest.raises(FactRefused) as refused:
        withdraw(fact=waits.pk, because="Namn", actor=manager, now=NOW)
    assert refused.value.why == FactRefusal.NOT_SHOWN
    row = let_show(provider, meals("Andra"))
    with pytest.raises(FactRefused) as refused:
        withdraw(fact=row.pk, because=" ", actor=manager, now=NOW)
    assert refused.value.why == FactRefusal.WITHOUT_REASON
    withdraw(fact=row.pk, because="Namn", actor=manager, now=NOW)
    with pytest.raises(FactRefused) as refused:
        withdraw(fact=row.pk, because="Namn", actor=manager, now=NOW)
    assert refused.value.why == FactRefusal.NOT_SHOWN


def test_the_database_itself_has_nothing_withdrawn_that_is_not_taken_back():
    row = let_show(contracted(), meals())
    with pytest.raises(IntegrityError), transaction.atomic():
        Fact.objects.filter(pk=row.pk).update(withdrawn_at=NOW, withdrawn_by=row.proposed_by)
