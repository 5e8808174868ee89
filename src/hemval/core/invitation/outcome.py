"""What an invitation can come to, as values; the words are in `hemval.texts`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from hemval.core.facts.clients import Client, Representative
from hemval.core.reason import NO_FACTS, Fact, Reason


class Outcome(StrEnum):
    """Where a row of the clients' list stands in the totals: in exactly one of these."""

    INVITED = "invited"
    """The letter goes."""
    LOOK_FIRST = "look_first"
    """She is to be invited, and the letter waits until somebody has looked."""
    LEFT_OUT = "left_out"
    """No letter, for a reason that can be told her."""
    PROTECTED = "protected"
    """Handled by named staff alone; what else she is stands only in their own file."""
    REJECTED = "rejected"
    """The row could not be taken."""


class LeftOutCode(StrEnum):
    """Why somebody is left out, the weightiest first: the first that holds is the one told."""

    DIED = "died"
    MOVED_OUT = "moved_out"
    NOTHING_TO_CHOOSE = "nothing_to_choose"
    """The municipality alone performs home care."""
    NO_SERVICE = "no_service"
    DECISION_ENDED = "decision_ended"
    """What she had ended before the day the lists tell of."""
    DECISION_ENDS_BEFORE = "decision_ends_before"
    """What she has ends before the choice would take effect."""
    BEGINS_LATER = "begins_later"
    """What she is granted begins after the day the choice would take effect."""
    HOUSING = "housing"
    AGE = "age"
    ALARM_ONLY = "alarm_only"
    BOOKING_ONLY = "booking_only"
    NEVER_OPEN = "never_open"
    """All she has is of a kind nobody may choose the performer of (nights)."""
    NOT_IN_ROUND = "not_in_round"
    """What she has can be chosen at other times, or in another way, than in this round."""
    STAYS_WITH_PROVIDER = "stays_with_provider"
    """The round is for those whose provider leaves, and hers does not."""


class Waits(StrEnum):
    """What waits until somebody has looked."""

    LETTER = "letter"
    """Nothing is sent: it could be wrong, or go to the wrong place."""
    COPY = "copy"
    """Her own letter goes; the copy to the one who acts for her does not."""
    NOTHING = "nothing"
    """The letter goes; somebody should look before she is placed."""


class ConcernCode(StrEnum):
    """Why a person is to look, in the order they are listed."""

    NEEDS_ATTENTION = "needs_attention"
    SERVICES_REJECTED = "services_rejected"
    """A row of what she is granted could not be taken."""
    PROTECTION_UNCERTAIN = "protection_uncertain"
    """A row that could not be read may be of somebody protected who lives with her, or acts for
    her."""
    UNKNOWN_SERVICE = "unknown_service"
    DECISION_MAY_BE_PROLONGED = "decision_may_be_prolonged"
    BIRTH_DATE_MISSING = "birth_date_missing"
    AREA_UNKNOWN = "area_unknown"
    AREA_AMBIGUOUS = "area_ambiguous"
    NO_PROVIDER = "no_provider"
    ADDRESS_MISSING = "address_missing"
    LANGUAGE_NOT_OFFERED = "language_not_offered"
    MINOR_WITHOUT_PARENT = "minor_without_parent"
    REPRESENTATIVES_REJECTED = "representatives_rejected"
    """A row of those who act for her could not be taken."""
    REPRESENTATIVE_UNCLEAR = "representative_unclear"
    REPRESENTATIVE_NEXT_OF_KIN = "representative_next_of_kin"
    REPRESENTATIVE_UNCHECKED = "representative_unchecked"
    REPRESENTATIVE_EXPIRED = "representative_expired"
    REPRESENTATIVE_OF_ADULT = "representative_of_adult"
    REPRESENTATIVE_FOR_PROPERTY = "representative_for_property"
    TOGETHER_ALONE = "together_alone"
    """She asks to be with somebody of her household, and no other who is invited asks the same."""


WAITING: Mapping[ConcernCode, Waits] = MappingProxyType(
    {
        ConcernCode.NEEDS_ATTENTION: Waits.NOTHING,
        ConcernCode.SERVICES_REJECTED: Waits.LETTER,
        ConcernCode.PROTECTION_UNCERTAIN: Waits.LETTER,
        ConcernCode.UNKNOWN_SERVICE: Waits.LETTER,
        ConcernCode.DECISION_MAY_BE_PROLONGED: Waits.NOTHING,
        ConcernCode.BIRTH_DATE_MISSING: Waits.LETTER,
        ConcernCode.AREA_UNKNOWN: Waits.LETTER,
        ConcernCode.AREA_AMBIGUOUS: Waits.LETTER,
        ConcernCode.NO_PROVIDER: Waits.LETTER,
        ConcernCode.ADDRESS_MISSING: Waits.LETTER,
        ConcernCode.LANGUAGE_NOT_OFFERED: Waits.NOTHING,
        ConcernCode.MINOR_WITHOUT_PARENT: Waits.LETTER,
        ConcernCode.REPRESENTATIVES_REJECTED: Waits.COPY,
        ConcernCode.REPRESENTATIVE_UNCLEAR: Waits.COPY,
        ConcernCode.REPRESENTATIVE_NEXT_OF_KIN: Waits.COPY,
        ConcernCode.REPRESENTATIVE_UNCHECKED: Waits.COPY,
        ConcernCode.REPRESENTATIVE_EXPIRED: Waits.COPY,
        ConcernCode.REPRESENTATIVE_OF_ADULT: Waits.COPY,
        ConcernCode.REPRESENTATIVE_FOR_PROPERTY: Waits.COPY,
        ConcernCode.TOGETHER_ALONE: Waits.NOTHING,
    }
)
"""What waits for each: the letter when its content or its way would be a guess, else as little as
can be, for one who gets her letter late has less time to choose."""


LeftOutReason = Reason[LeftOutCode]
"""Why somebody is left out; no rule of the municipality is behind it where she has died."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """Something that a person is to look at, and what waits for it."""

    code: ConcernCode
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)

    @property
    def waits(self) -> Waits:
        """What waits until somebody has looked."""
        return WAITING[self.code]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A bundle that a person may choose for, and the providers she may choose, by id.

    `today` is which of them performs it for her today, so that she may choose to keep that one;
    empty where none of them does, where several do, or where it is not to be told.
    """

    bundle: str
    providers: tuple[str, ...]
    today: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What the round means to one client.

    `outcome` is what she would be if she were not protected; `counted_as` is where she is counted.
    `area` is empty when it is not known. `language` is what she reads, `letter_language` what the
    letter is written in. `copies_to` act for her on a checked ground and get a copy; to a child the
    letter goes to them instead (`to_representatives`).
    """

    client: Client
    outcome: Outcome
    is_protected: bool = False
    area: str = ""
    openings: tuple[Opening, ...] = ()
    reasons: tuple[LeftOutReason, ...] = ()
    concerns: tuple[Concern, ...] = ()
    language: str
    letter_language: str
    copies_to: tuple[Representative, ...] = ()
    to_representatives: bool = False

    @property
    def counted_as(self) -> Outcome:
        """Where she stands in lists and totals."""
        return Outcome.PROTECTED if self.is_protected else self.outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitations:
    """What the round means to each row of the clients' list, by client id.

    `rejected` counts the rows of that list that could not be taken: nobody disappears.
    """

    each: tuple[Invitation, ...]
    rejected: int = 0
