"""A round's folder, opened so that its letters can be written from it alone."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.since import ChangeKey
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept
from hemval.core.placement.recheck import ChangeCode
from hemval.core.round.findings import FindingCode
from hemval.core.round.waits import Reached
from hemval.core.stages.standing import StageRefused
from hemval.files.correspondence.changes_file import (
    CHANGES_KNOWN,
    ChangesUnreadable,
    read_changes_known,
)
from hemval.files.correspondence.people_file import PEOPLE, PeopleUnreadable, read_people
from hemval.files.correspondence.terms_file import (
    SYSTEM,
    TERMS,
    OtherSystem,
    TermsUnreadable,
    read_terms,
)
from hemval.files.explained.claims_file import CLAIMS
from hemval.files.explained.explained_round import Explained, ExplainedRound, NotExplained
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.invited.summary_file import ROUND_FORMAT, SUMMARY, SUMMARY_FORMAT
from hemval.files.round_corrected import CORRECTS
from hemval.files.stages.round_stages import INVITATIONS
from hemval.files.stages.round_standing import CERTIFICATE, standing_in

ExplainedPerson = tuple[Addressee, tuple[Kept, ...], Mapping[str, Explanation]]
"""One person, what is kept of her, and why each of her placements came out so, by bundle."""


class NoLetters(Exception):
    """A folder from which no letters can be written.

    `code` is the end of the message's name: `no_folder`, `not_a_round` (Hemval did not write it, or
    it holds something else), `only_invited` (it holds an invitation alone, and no round), `refused`
    (the round was refused), `older` (an earlier Hemval wrote it, which kept nothing for letters),
    `other_system` (the system file is not the one the round was held by), `unreadable` (a file of
    it is not what Hemval writes). `name` is the file.
    """

    def __init__(self, code: str, name: str = "") -> None:
        """Keep what the sentence needs."""
        super().__init__(code)
        self.code = code
        self.name = name


class LetterRound:
    """A round's folder with all that its letters tell, asked for a person at a time."""

    def __init__(self, folder: Path) -> None:
        """Read what holds for all letters. Raises NoLetters."""
        self.folder = folder
        self.summary = _summary(folder)
        try:
            self.reached: Reached = standing_in(folder).reached
        except StageRefused as error:
            raise NoLetters("unreadable", ", ".join(error.names)) from None
        terms = self._read_terms()
        explained = self.explained.terms if self.explained else None
        self.terms: LetterTerms = replace(terms, explained=explained)

    @property
    def round_id(self) -> str:
        """The id of the round."""
        return self.terms.round

    @cached_property
    def certificate(self) -> str:
        """The SHA-256 of its certificate; empty until places are given. Raises NoLetters."""
        if not self.is_allocated:
            return ""
        try:
            return sha256((self.folder / CERTIFICATE).read_bytes()).hexdigest()
        except OSError:
            raise NoLetters("unreadable", CERTIFICATE) from None

    @property
    def corrected(self) -> frozenset[str]:
        """The SHA-256 of each certificate that it puts right, and that those before it did."""
        kept = self.folder / CORRECTS
        before = (one.name for one in kept.iterdir()) if kept.is_dir() else ()
        told = self.summary.get("corrects") or {}
        return frozenset({*before, *filter(None, (told.get("certificate"),))})

    @property
    def is_allocated(self) -> bool:
        """Have places been given?"""
        return self.reached is Reached.ALLOCATED

    @cached_property
    def is_nothing_to_choose(self) -> bool:
        """Does the municipality perform all home care itself, so that nobody is asked anything?"""
        path = self.folder / INVITATIONS / SUMMARY
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            codes = {one["code"] for one in told["findings"]}
        except (OSError, ValueError, KeyError, TypeError):
            raise NoLetters("unreadable", f"{INVITATIONS}/{SUMMARY}") from None
        return FindingCode.NOTHING_TO_CHOOSE in codes

    def addressees(self) -> Iterator[Addressee]:
        """Everybody of the round, by client id. Raises NoLetters."""
        path = self.folder / UNPUBLISHED / PEOPLE
        try:
            yield from read_people(path, self.round_id)
        except (PeopleUnreadable, OSError, ValueError):
            raise NoLetters("unreadable", f"{UNPUBLISHED}/{PEOPLE}") from None

    def explained_people(self) -> Iterator[ExplainedPerson]:
        """Everybody with what the round came to for her and why, by client id.

        Protected people too; nothing is kept of anybody until places are given. What is kept stands
        in the same order as the people, and is read side by side. Raises NoLetters.
        """
        each = self._explained_each()
        following = next(each, None)
        for one in self.addressees():
            kept: tuple[Kept, ...] = ()
            explanations: Mapping[str, Explanation] = {}
            if following is not None and following[0] <= one.client:
                if following[0] < one.client:
                    raise NoLetters("unreadable", f"{UNPUBLISHED}/{CLAIMS}")
                _, kept, explanations = following
                following = next(each, None)
            yield one, kept, explanations
        if following is not None:
            raise NoLetters("unreadable", f"{UNPUBLISHED}/{PEOPLE}")

    @cached_property
    def explained(self) -> ExplainedRound | None:
        """Why it came out as it did for each; None until places are given. Raises NoLetters."""
        if not self.is_allocated:
            return None
        try:
            return ExplainedRound(self.folder)
        except NotExplained as error:
            raise NoLetters("unreadable", error.name) from None

    @cached_property
    def changes_known(self) -> frozenset[ChangeKey]:
        """What later lists had told when places were given. Raises NoLetters."""
        try:
            return read_changes_known(self.folder / UNPUBLISHED / CHANGES_KNOWN)
        except ChangesUnreadable:
            raise NoLetters("unreadable", f"{UNPUBLISHED}/{CHANGES_KNOWN}") from None

    @cached_property
    def ended_known(self) -> Mapping[str, frozenset[str]]:
        """The bundles that had ended when places were given, by client. Raises NoLetters."""
        found: dict[str, frozenset[str]] = {}
        for client, code, bundle, _ in self.changes_known:
            if code == ChangeCode.NO_LONGER_GRANTED:
                found[client] = found.get(client, frozenset()) | {bundle}
        return found

    def _explained_each(self) -> Iterator[Explained]:
        try:
            yield from self.explained.each() if self.explained else ()
        except NotExplained as error:
            raise NoLetters("unreadable", error.name) from None

    def _read_terms(self) -> LetterTerms:
        path, system = self.folder / UNPUBLISHED / TERMS, self.folder / SYSTEM
        if not path.is_file() or not (self.folder / UNPUBLISHED / PEOPLE).is_file():
            raise NoLetters("older")
        try:
            terms, digest = read_terms(path, system)
        except OtherSystem:
            raise NoLetters("other_system", SYSTEM) from None
        except (TermsUnreadable, OSError, ValueError):
            raise NoLetters("unreadable", f"{UNPUBLISHED}/{TERMS}") from None
        if terms.round != self.summary["round"]:
            raise NoLetters("unreadable", f"{UNPUBLISHED}/{TERMS}")
        if digest != self.summary["system"]["sha256"]:
            raise NoLetters("other_system", SYSTEM)
        return terms


def _summary(folder: Path) -> Mapping[str, Any]:
    """What the summary of a round's folder says. Raises NoLetters where there is no round."""
    if not folder.is_dir():
        raise NoLetters("no_folder")
    try:
        told: Mapping[str, Any] = json.loads((folder / SUMMARY).read_text(encoding="utf-8"))
        kind, state, _ = told["format"], told["state"], told["system"]["sha256"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise NoLetters("not_a_round") from None
    if kind == SUMMARY_FORMAT:
        raise NoLetters("only_invited" if state == "invited" else "refused")
    if kind != ROUND_FORMAT:
        raise NoLetters("not_a_round")
    return told
