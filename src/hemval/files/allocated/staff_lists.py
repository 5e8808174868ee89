"""The lists that case managers work by: who goes where, whom to call, who waits, what to decide.

Each is written twice: of people whom anybody at the desk may read of, and, for named staff alone,
of those who are protected.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from hemval.core.claims.remarks import Remark
from hemval.core.invitation.outcome import Invitation
from hemval.core.placement.placements import Placement, Temporary
from hemval.core.placement.working_lists import InQueue, ToCall
from hemval.files.allocated.cells import Cells, Row
from hemval.texts.language_names import language_name
from hemval.texts.rules_behind import RulesBehind

ALLOCATION = (
    *("client", "bundle", "bundle_name", "area", "area_name"),
    *("from_provider", "from_name", "to_provider", "to_name", "wish", "outcome", "starts"),
    *("for_now", "for_now_name", "minutes_per_month"),
    *("rule", "rests_on", "rule_decision", "reason_code"),
)
CALLS = (
    *("rank", "call", "given_name", "family_name", "phone", "acting", "language", "interpreter"),
    *("wished", "room", "today_name", "performer_name", "waits", "wanted_date", "bundle_name"),
    *("area_name", "client", "bundle", "reason_code"),
)
QUEUE = (
    *("provider", "provider_name", "place", "client", "bundle", "bundle_name", "area_name"),
    *("since", "performer_name", "minutes_per_month"),
)
TO_DECIDE = (
    *("client", "bundle", "bundle_name", "area_name", "reason", "meanwhile", "choices"),
    "reason_code",
)
TEMPORARY = (
    *("client", "bundle", "bundle_name", "area_name", "performer", "performer_name", "rests"),
    *("from", "to", "outcome", "reason_code"),
)
LOOK_AT = ("client", "bundle", "bundle_name", "concern", "reason_code")


def allocation_rows(
    placements: Iterable[Placement], cells: Cells, rules: RulesBehind
) -> Iterator[Row]:
    """Who goes where and why, one row for each client and bundle."""
    for one in placements:
        basis = one.basis
        rule = one.rule or basis.rule
        yield (
            one.client,
            one.bundle,
            cells.bundle(one.bundle),
            basis.area,
            cells.area(basis.area),
            basis.today,
            cells.provider(basis.today),
            one.provider,
            cells.provider(one.provider),
            str(one.wish or ""),
            cells.sentences.outcome(one),
            cells.day(one.starts),
            *cells.temporary(one),
            cells.minutes(one),
            rules.rule(rule),
            cells.sentences.first(f"round-rests-on-{rule.kind}") if rule else "",
            rules.decision(rule.decision) if rule else "",
            one.code.value,
        )


def call_rows(calls: Iterable[ToCall], cells: Cells) -> Iterator[Row]:
    """Whom to call, the first first."""
    for one in calls:
        yield (
            str(one.rank),
            cells.sentences.why_called(one),
            one.given_name,
            one.family_name,
            cells.sentences.phone(one.phone),
            cells.sentences.acting(one.acting),
            language_name(one.language, cells.words.language),
            one.interpreter,
            cells.sentences.wished(one),
            cells.sentences.room(one.room, one.unit),
            cells.provider(one.today) or cells.sentences.nobody(),
            cells.provider(one.performer),
            cells.yes_no(is_so=one.waits),
            cells.day(one.wanted),
            cells.bundle(one.bundle),
            cells.area(one.area),
            one.client,
            one.bundle,
            one.reason.value,
        )


def queue_rows(queue: Iterable[InQueue], cells: Cells) -> Iterator[Row]:
    """Those who asked to wait, by provider, area where its room is counted by area, and place.

    A number that is missing is somebody whom named staff alone may read of.
    """
    for one in queue:
        yield (
            one.provider,
            cells.provider(one.provider),
            str(one.place),
            one.client,
            one.bundle,
            cells.bundle(one.bundle),
            cells.area(one.area),
            f"{one.moment:%Y-%m-%d %H:%M:%S}" if one.moment else cells.day(one.day),
            cells.provider(one.performer),
            str(one.minutes),
        )


def decide_rows(
    placements: Iterable[Placement], lost: Iterable[Invitation], cells: Cells
) -> Iterator[Row]:
    """What a person decides; first those of whom rows were lost, then whom nobody helps today."""
    yield from (_lost(one, cells) for one in lost)
    waiting = (one for one in placements if one.must_be_decided)
    for one in sorted(waiting, key=lambda one: (one.basis.today != "", one.client, one.bundle)):
        choice, concerns = one.basis.choice, cells.people[one.client].concerns
        why = choice.undecided if choice else ()
        yield (
            one.client,
            one.bundle,
            cells.bundle(one.bundle),
            cells.area(one.basis.area),
            cells.sentences.must_decide(one, why, concerns),
            cells.sentences.meanwhile(one),
            cells.sentences.choices(choice.kept if choice else ()),
            one.code.value,
        )


def temporary_rows(placements: Sequence[Placement], cells: Cells) -> Iterator[Row]:
    """Who performs for those who have no place yet, or nobody until their place begins."""
    for one in placements:
        if one.temporary is not None:
            yield _temporary(one, one.temporary, one.temporary.first, None, cells)
    for one in placements:
        if (before := one.before) is not None:
            meanwhile = Temporary(provider=before.provider, ground=before.ground)
            yield _temporary(one, meanwhile, before.first, before.last, cells)


def look_at_rows(remarks: Iterable[Remark], cells: Cells) -> Iterator[Row]:
    """What a person should look at about single clients, though it stops nothing."""
    for one in remarks:
        yield (
            one.client,
            one.bundle,
            cells.bundle(one.bundle),
            cells.words.say(f"allocated-look-{one.code}", provider=cells.provider(one.provider)),
            one.code.value,
        )


def _lost(one: Invitation, cells: Cells) -> Row:
    say, chosen = cells.words.say, cells.choices_of(one.client.id)
    return (
        one.client.id,
        "",
        "",
        cells.area(one.area),
        say("allocated-decide-rows_lost"),
        say("allocated-meanwhile-rows_lost"),
        cells.sentences.choices(chosen),
        "rows_lost",
    )


def _temporary(
    one: Placement, temporary: Temporary, first: date | None, last: date | None, cells: Cells
) -> Row:
    return (
        one.client,
        one.bundle,
        cells.bundle(one.bundle),
        cells.area(one.basis.area),
        temporary.provider,
        cells.provider(temporary.provider),
        cells.sentences.ground(temporary),
        cells.day(first),
        cells.day(last),
        cells.sentences.outcome(one),
        one.code.value,
    )
