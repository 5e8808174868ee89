"""What the commands of letters read first: the round, its lists, and what has happened since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import typer

from hemval.cli.letters_options import refuse
from hemval.cli.round_call import worked_through
from hemval.cli.round_progress import Doing
from hemval.cli.speech import language, say, speech
from hemval.clock import today
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.facts.events import Event
from hemval.files.correspondence.events_list import EventsRead, read_events
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.correspondence.seen_since import SeenSince, see_since
from hemval.files.lists.rejected import column_heading, finding_sentence
from hemval.files.lists.settings import ListSettings
from hemval.letters.post.letters_beside import letters_by_default, letters_of
from hemval.letters.post.letters_run import LettersRun
from hemval.texts.words import words

_MOST_TOLD = 20
"""How many rows that cannot be taken are told of, one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersCall:
    """One call of a command of letters: which round, where to, and what is to be looked at.

    `lists` is the folder of the round's lists, and `later` gives later lists by what they list.
    """

    out: Path
    to: Path | None = None
    kinds: tuple[LetterKind, ...] = ()
    language: str = ""
    on: date | None = None
    events: Path | None = None
    lists: Path | None = None
    later: Mapping[str, Path] = field(default_factory=dict)
    accept_rejected: bool = False

    @property
    def letters(self) -> Path:
        """The folder of the letters, or where they would be if it were known."""
        return self.to or letters_by_default(self.out) or letters_of(self.out)

    @property
    def given(self) -> tuple[str, ...]:
        """Where the letters are and what is to be looked at, as it is typed the next time too."""
        later = {f"--{name}": path for name, path in self.later.items()}
        paths = {"--to": self.to, "--events": self.events, "--round": self.lists, **later}
        typed = (word for name, path in paths.items() if path for word in (name, str(path)))
        return (*typed, *(("--accept-rejected",) if self.accept_rejected else ()))

    def run(self, told: Doing) -> LettersRun:
        """Read everything that letters are ordered from.

        Raises NoLetters, FaultyFile and StageRefused; what is typed wrongly ends the command.
        """
        if self.later and self.lists is None:
            refuse("letters-refused-later_alone")
        if self.letters.resolve().is_relative_to(self.out.resolve()):
            refuse("letters-refused-within", folder=str(self.out), letters=str(self.letters))
        opened = LetterRound(self.out)
        if self.to is None and letters_by_default(self.out) is None:
            earlier = str(letters_of(self.out.with_name("OUT")))
            refuse("letters-refused-correction", folder=str(self.out), letters=earlier)
        return LettersRun(
            round=opened,
            letters=self.letters,
            words=words(language()),
            today=today(),
            on=self.on,
            kinds=self.kinds,
            language=self.language,
            events=self._events(opened, told),
            seen=self._seen(opened, told),
            later=frozenset(self.later),
        )

    def _seen(self, opened: LetterRound, told: Doing) -> SeenSince | None:
        if self.lists is None:
            return None
        work = worked_through(self.lists, told, accept_rejected=self.accept_rejected, lang=None)
        return see_since(opened, work, self.later, progress=told.reading)

    def _events(self, opened: LetterRound, told: Doing) -> tuple[Event, ...] | None:
        if self.events is None:
            return None
        if not self.events.is_file():
            refuse("letters-refused-no_events", file=str(self.events))
        read = read_events(
            self.events,
            ListSettings(),
            people=opened.addressees(),
            terms=opened.terms,
            progress=told.reading,
        )
        if read.rejected:
            self._tell_rejected(read, self.events)
        return read.events

    def _tell_rejected(self, read: EventsRead, path: Path) -> None:
        """Say which rows cannot be taken, and stop unless somebody has accepted it."""
        for one in read.rejected[:_MOST_TOLD]:
            column = column_heading(one, speech()) or "none"
            where = say("letters-event-row", row=one.row, column=column)
            typer.echo(f"{where} {finding_sentence(one, speech())}", err=True)
        rows = len({one.row for one in read.rejected})
        if not self.accept_rejected:
            refuse("letters-refused-events", file=path.name, rows=rows)
        typer.echo(say("letters-events-accepted", file=path.name, rows=rows), err=True)
