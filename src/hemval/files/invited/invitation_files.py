"""The files of an invitation: who gets a letter, who does not and why, and who is to be looked at.

What is told of a protected person stands under `protected/` and nowhere else.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from hemval.core.choosing import CountedChoice
from hemval.core.facts.choices import SELF, Choice
from hemval.core.facts.clients import Address, Client, Representative
from hemval.core.facts.rejected import RowWarning
from hemval.core.invitation.outcome import Invitation, Outcome
from hemval.files.csv_out import write_csv
from hemval.files.invited import left_out_file, opening_cells
from hemval.files.invited.totals_file import write_totals
from hemval.files.lists.columns import SEPARATOR
from hemval.files.lists.headings import alternatives
from hemval.files.lists.rejected import write_rejected
from hemval.files.round_result import RoundResult
from hemval.files.whole_folder import protected_part
from hemval.texts.invitations import Sentences
from hemval.texts.words import Words

INVITED = "invited.csv"
COPIES = "copies.csv"
LEFT_OUT = "left_out.csv"
LOOK_AT = "look_at.csv"
TO_DECIDE = "to_decide.csv"
LATE = "late.csv"
CHANGES = "changes.csv"
REMARKS = "remarks.csv"
REJECTED = "rejected.csv"
TOTALS = "totals.csv"
PROTECTED = "protected.csv"

_ADDRESS = ("care_of", "street", "apartment", "postal_code", "town", "country")
_PERSON = ("client", "given_name", "family_name", *_ADDRESS)
_LETTER = ("letter_language", "large_print", "interpreter", "area", "area_name")
_INVITED = (*_PERSON, *_LETTER, *opening_cells.COLUMNS, "letter_to", "representatives")
_COPIES = ("client", "representative", "ground", "representatives-name", *_ADDRESS)
_LOOK_AT = ("client", "outcome", "concern", "waits", "reason_code")
_CHOICE = ("choice", "arrived", "channel", "chosen_by", "ground", "wishes")
_ANSWER = (*_CHOICE, "wish_names", "declines")
_TO_DECIDE = ("client", "bundle", "reason", *_ANSWER, "reason_code")
_LATE = ("client", "bundle", *_ANSWER)
_PROTECTED = (*_INVITED, "language", "outcome", "reason", "reason_code", "concern")

Row = tuple[str, ...]


class InvitationWriter:
    """Writes the files of one result in one language; the same result gives the same bytes."""

    def __init__(self, result: RoundResult, words: Words) -> None:
        """Look up the fixed words once."""
        self._result = result
        self._words = words
        self._sentences = Sentences(words, phone=result.outcome.phone)
        self._fixed: dict[str, str] = {}
        providers = result.outcome.facts.providers
        self._providers = {one.id: one.name or one.id for one in providers}
        each = result.outcome.invitations.each
        self._ordinary = [one for one in each if not one.is_protected]
        self._protected = [one for one in each if one.is_protected]
        self._hidden = {one.client.id for one in self._protected}

    def write(self, folder: Path, told: Callable[[str], None]) -> dict[str, int]:
        """Write every file of the result, and give the rows of each; `told` hears its name."""
        files: dict[str, int] = {}
        for name, write in self._files():
            told(name)
            files[name] = write(folder / name)
        inner = protected_part(folder)
        for name, write in self._protected_files():
            told(name)
            files[f"{inner.name}/{name}"] = write(inner / name)
        return files

    def write_what_stops(self, folder: Path, *, with_choices: bool) -> dict[str, int]:
        """Write what is to be mended, and what is to be decided where that was asked for."""
        files = {REJECTED: self._rejected(folder / REJECTED)}
        if with_choices:
            files[REMARKS] = self._remarks(folder / REMARKS, self._result.read.warnings)
            files[TO_DECIDE] = self._to_decide(folder / TO_DECIDE)
            if self._hidden:
                inner = protected_part(folder)
                for name, write in self._protected_files_to_mend():
                    files[f"{inner.name}/{name}"] = write(inner / name)
        return files

    def _files(self) -> Iterator[tuple[str, Callable[[Path], int]]]:
        yield INVITED, lambda path: self._csv(path, _INVITED, self._invited(self._letters()))
        yield COPIES, lambda path: self._csv(path, _COPIES, self._copies(self._letters()))
        yield LEFT_OUT, lambda path: self._csv(path, left_out_file.COLUMNS, self._left_out())
        yield LOOK_AT, lambda path: self._csv(path, _LOOK_AT, self._look_at())
        yield TO_DECIDE, self._to_decide
        yield LATE, lambda path: self._csv(path, _LATE, self._late(hidden=False))
        yield CHANGES, lambda path: self._csv(path, _LATE, self._changes(hidden=False))
        yield REJECTED, self._rejected
        yield REMARKS, lambda path: self._remarks(path, self._result.read.warnings)
        yield TOTALS, lambda path: write_totals(path, self._result.outcome, self._words)

    def _protected_files(self) -> Iterator[tuple[str, Callable[[Path], int]]]:
        protected = self._protected
        yield PROTECTED, lambda path: self._csv(path, _PROTECTED, self._of_protected())
        yield COPIES, lambda path: self._csv(path, _COPIES, self._copies(protected))
        yield LATE, lambda path: self._csv(path, _LATE, self._late(hidden=True))
        yield CHANGES, lambda path: self._csv(path, _LATE, self._changes(hidden=True))
        yield from self._protected_files_to_mend()

    def _protected_files_to_mend(self) -> Iterator[tuple[str, Callable[[Path], int]]]:
        yield TO_DECIDE, lambda path: self._to_decide(path, hidden=True)
        yield REMARKS, lambda path: self._remarks(path, self._result.read.protected_warnings)

    def _csv(self, path: Path, columns: Sequence[str], rows: Iterable[Row]) -> int:
        return write_csv(path, [self._heading(name) for name in columns], rows)

    def _heading(self, name: str) -> str:
        own = f"round-column-{name}"
        if self._words.has(own):
            return self._words.say(own)
        return alternatives(f"column-{name}", self._words)[0]

    def _say(self, message: str) -> str:
        if message not in self._fixed:
            self._fixed[message] = alternatives(message, self._words)[0]
        return self._fixed[message]

    def _letters(self) -> list[Invitation]:
        return [one for one in self._ordinary if one.outcome is Outcome.INVITED]

    def _invited(self, invitations: Iterable[Invitation]) -> Iterator[Row]:
        yes, no = self._say("column-value-yes"), self._say("column-value-no")
        outcome, language = self._result.outcome, self._words.language
        openings = opening_cells.OpeningCells(outcome, language)
        areas = {id: name.in_language(language) for id, name in outcome.area_names.items()}
        to_client = self._say("round-letter-to-client")
        to_representatives = self._say("round-letter-to-representatives")
        for one in invitations:
            yield (
                *_person(one.client),
                one.letter_language,
                yes if one.client.large_print else no,
                one.client.interpreter,
                one.area,
                areas.get(one.area, ""),
                *openings.written(one.openings),
                to_representatives if one.to_representatives else to_client,
                SEPARATOR.join(copy.id for copy in one.copies_to),
            )

    def _copies(self, invitations: Iterable[Invitation]) -> Iterator[Row]:
        for one in invitations:
            for copy in one.copies_to:
                yield (one.client.id, *self._representative(copy))

    def _representative(self, copy: Representative) -> Row:
        ground = self._say(f"column-value-ground-{copy.ground}")
        return (copy.id, ground, copy.name, *_address(copy.address))

    def _left_out(self) -> Iterator[Row]:
        left_out = (one for one in self._ordinary if one.outcome is Outcome.LEFT_OUT)
        rows = left_out_file.LeftOutRows(self._result.outcome, self._words, self._sentences)
        return rows.rows(left_out)

    def _look_at(self) -> Iterator[Row]:
        for one in self._ordinary:
            for concern in one.concerns:
                yield (
                    one.client.id,
                    self._say(f"round-outcome-{one.outcome}"),
                    self._sentences.concern(concern),
                    self._sentences.waits(concern),
                    concern.code,
                )

    def _of_protected(self) -> Iterator[Row]:
        rows = self._invited(self._protected)
        for one, row in zip(self._protected, rows, strict=True):
            told = one.reasons if one.outcome is Outcome.LEFT_OUT else ()
            yield (
                *row,
                one.language,
                self._say(f"round-outcome-{one.outcome}"),
                self._sentences.reason(told[0]) if told else "",
                SEPARATOR.join(reason.code for reason in told),
                " ".join(map(self._sentences.concern, one.concerns)),
            )

    def _to_decide(self, path: Path, *, hidden: bool = False) -> int:
        return self._csv(path, _TO_DECIDE, self._undecided(hidden=hidden))

    def _undecided(self, *, hidden: bool) -> Iterator[Row]:
        for standing in self._standing(hidden=hidden):
            if standing.must_be_decided:
                why = " ".join(map(self._sentences.undecided, standing.undecided))
                codes = SEPARATOR.join(standing.undecided)
                for choice in standing.to_decide:
                    yield (*_whose(standing), why, *self._choice(choice), codes)

    def _late(self, *, hidden: bool) -> Iterator[Row]:
        for standing in self._standing(hidden=hidden):
            for choice in standing.late:
                yield (*_whose(standing), *self._choice(choice))

    def _changes(self, *, hidden: bool) -> Iterator[Row]:
        for standing in self._standing(hidden=hidden):
            for choice in standing.changes:
                yield (*_whose(standing), *self._choice(choice))

    def _standing(self, *, hidden: bool) -> Iterator[CountedChoice]:
        for standing in self._result.outcome.choices:
            if (standing.client in self._hidden) is hidden:
                yield standing

    def _choice(self, choice: Choice) -> Row:
        moment = choice.arrived.moment
        return (
            choice.id,
            f"{moment:%Y-%m-%d %H:%M:%S}" if moment else choice.arrived.day.isoformat(),
            self._say(f"column-value-channel-{choice.channel}"),
            self._say("round-chosen-by-self") if choice.chosen_by == SELF else choice.chosen_by,
            self._say(f"column-value-ground-{choice.ground}") if choice.ground else "",
            SEPARATOR.join(choice.wishes),
            SEPARATOR.join(self._providers.get(wish, wish) for wish in choice.wishes),
            self._say("column-value-yes" if choice.declines else "column-value-no"),
        )

    def _rejected(self, path: Path) -> int:
        return write_rejected(path, self._result.read.rejected, self._words)

    def _remarks(self, path: Path, remarks: Iterable[RowWarning]) -> int:
        return write_rejected(path, remarks, self._words)


def _whose(standing: CountedChoice) -> Row:
    return standing.client, standing.bundle


def _person(client: Client) -> Row:
    return (client.id, client.given_name, client.family_name, *_address(client.address))


def _address(address: Address) -> Row:
    return (
        address.care_of,
        address.street,
        address.apartment,
        address.postal_code,
        address.town,
        address.country,
    )
