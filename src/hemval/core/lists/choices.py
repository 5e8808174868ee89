"""Checks of choices: kept unless nobody can tell whose they are, or what is chosen."""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import replace
from datetime import date

from hemval.core.facts.choices import SELF, Choice
from hemval.core.lists.known import Known
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated
from hemval.core.round.days import ChoiceDays, RoundDays, may_begin_on
from hemval.core.system.rule import in_force_for
from hemval.core.system.system import System


def choice_key(choice: Choice) -> str:
    """What makes a choice another than the next."""
    return choice.id


def check_choices(
    days: RoundDays,
    known: Known,
    most: Mapping[str, int],
    representatives: Set[tuple[str, str]],
    choices: NumberedRows[Choice],
) -> RowFindings:
    """Give back choices that cannot be told apart, or name what is not there.

    A choice is somebody's will, so one that says nothing or two things at once, came too early or
    too late, has too many wishes or a day that nobody can begin on, or came from one of whom nobody
    knows the right to choose for her, is kept and said to be so; where need be a person decides.
    `most`: how many wishes may be stated for a bundle. `representatives`: the client and the id of
    everybody who acts for somebody.
    """
    found = RowFindings("choices")
    for row, other, choice in repeated(choices, choice_key):
        found.reject(row, "row-id-twice", "choice", client=choice.client, other=other)
    providers = {*known.providers.kept, *known.providers.rejected}
    for row, choice in choices:
        if choice.client not in known.clients.kept:
            found.check_client(row, choice.client, known.clients)
        if choice.bundle not in known.system.bundles:
            found.reject_unknown(
                row,
                "row-unknown-bundle",
                "bundle",
                choice.bundle,
                known.system.bundle_names,
                client=choice.client,
            )
        _check_wishes(row, choice, providers, known.providers.names, found)
        _check_answer(row, choice, most, found)
        _check_time(days.of_bundle(choice.bundle), row, choice, found)
        if choice.wanted_date is not None and not may_begin_on(choice.wanted_date, days.effect):
            found.warn(row, "row-no-day-to-begin", "wanted_date", client=choice.client)
        _check_who_chose(row, choice, representatives, found)
    return found


def _check_wishes(
    row: int, choice: Choice, providers: Set[str], names: str, found: RowFindings
) -> None:
    wishes, client = choice.wishes, choice.client
    for wish in wishes:
        if wish not in providers:
            found.reject_unknown(row, "row-unknown-provider", "wishes", wish, names, client=client)
    if len(wishes) > 1 and len(set(wishes)) < len(wishes):
        found.warn(row, "row-wish-twice", "wishes", client=client)


def _check_answer(row: int, choice: Choice, most: Mapping[str, int], found: RowFindings) -> None:
    wishes, client = choice.wishes, choice.client
    if choice.declines and wishes:
        found.warn(row, "row-wishes-and-declines", "declines", client=client)
    if not choice.declines and not wishes:
        found.warn(row, "row-no-answer", "wishes", client=client)
    if len(set(wishes)) > most.get(choice.bundle, len(wishes)):
        found.warn(row, "row-too-many-wishes", "wishes", client=client, most=most[choice.bundle])


def _check_time(days: ChoiceDays, row: int, choice: Choice, found: RowFindings) -> None:
    day = choice.arrived.day
    if days.is_early(day):
        found.warn(row, "row-choice-early", "arrived", client=choice.client)
    if days.is_late(day):
        found.warn(row, "row-choice-late", "arrived", client=choice.client)
    registered = choice.registered_at
    if registered is not None and choice.arrived.moment is not None:
        is_before = registered < choice.arrived.moment
    else:
        registered_day = registered.date() if registered else choice.registered_on
        is_before = registered_day is not None and registered_day < day
    if is_before:
        found.warn(row, "row-registered-before", "registered", client=choice.client)


def _check_who_chose(
    row: int, choice: Choice, representatives: Set[tuple[str, str]], found: RowFindings
) -> None:
    if choice.chosen_by == SELF:
        if choice.ground is not None:
            found.warn(row, "row-ground-for-self", "ground", client=choice.client)
    elif (choice.client, choice.chosen_by) not in representatives:
        found.warn(row, "row-unknown-representative", "chosen_by", client=choice.client)


def without_repeated_wishes(choice: Choice) -> Choice:
    """The choice with each provider wished for once, where she is wished for most."""
    wishes = tuple(dict.fromkeys(choice.wishes))
    return choice if len(wishes) == len(choice.wishes) else replace(choice, wishes=wishes)


def rejected_wishes(known: Known, choices: NumberedRows[Choice]) -> Counter[str]:
    """How many wishes name each provider whose own row was given back."""
    rejected = known.providers.rejected
    return Counter(wish for choice in choices.facts for wish in choice.wishes if wish in rejected)


def most_wishes(system: System, on: date) -> dict[str, int]:
    """How many wishes may be stated for each bundle on a day, where the system says."""
    return {
        bundle.id: rule.max_wishes
        for bundle in system.bundles
        for rule in in_force_for(system.wishes, bundle.id, on)
    }
