"""The kinds of letters, and what may come of one for a person."""

from enum import StrEnum


class LetterKind(StrEnum):
    """What a letter to a client is for; of each kind and occurrence she has one in force."""

    ANNOUNCEMENT = "announcement"
    """That a choice is coming, and what happens if nothing is done."""
    LEAVING = "leaving"
    """That her provider leaves, and that she may choose another."""
    OFFER = "offer"
    """How to choose, by when, among whom; with the form."""
    REMINDER = "reminder"
    """That the last day comes near; to those of whom nothing has come."""
    NOTICE = "notice"
    """The outcome (besked): who performs from when, and why. It is no care decision."""
    CHANGE = "change"
    """That a change of provider is confirmed, with its dates."""
    RECEIPT = "receipt"
    """That her choice has come (kvitto); to those who have asked to have it by letter."""
    PLACE_FREE = "place_free"
    """That a place is free with the provider she waits for."""


class NoticeForm(StrEnum):
    """What the notice tells of one bundle."""

    FIRST_WISH = "first_wish"
    LATER_WISH = "later_wish"
    NOT_MET = "not_met"
    """None of her wishes was met; she has been called before the letter goes."""
    BY_RULE = "by_rule"
    """She did not choose, and the rule for the silent (ickevalsalternativet) placed her."""
    STAYS = "stays"
    """She keeps the provider she has, by wish, by silence or by her place there."""
    IN_QUEUE = "in_queue"
    """She has no wish met, and waits in a queue."""
    AGREED = "agreed"
    """No rule gave her a place; she has agreed to a provider when she was called."""


class Standing(StrEnum):
    """What has become of one kind of letter for one person: exactly one of these."""

    SENT = "sent"
    """It is printed for the post."""
    BY_HAND = "by_hand"
    """It is printed without name and address, and named staff see to it."""
    WAITS = "waits"
    """It is to go, and something must come first."""
    NOT_SENT = "not_sent"
    """None is to go to her."""


class Role(StrEnum):
    """In what capacity somebody gets a letter."""

    CLIENT = "client"
    """She herself."""
    INSTEAD = "instead"
    """Somebody in her place: a child's parent or god man."""
    COPY = "copy"
    """Somebody who acts for her and gets a copy."""


class UnsentCode(StrEnum):
    """Why a letter waits or is not sent; each has its sentence in the domain `unsent`."""

    # It waits.
    READY = "ready"
    """Nothing keeps it, and it has not been printed."""
    NOT_YET = "not_yet"
    """Its first day has not come (`until` tells it)."""
    STAGE = "stage"
    """The round has not come so far."""
    LOOK_FIRST = "look_first"
    """Somebody is to look first (`concerns` tell at what)."""
    CALL_FIRST = "call_first"
    """She is to be called first."""
    DECIDE_FIRST = "decide_first"
    """A person is to decide first."""
    NO_ADDRESS = "no_address"
    """There is no address that the post can use."""
    UNPRINTABLE = "unprintable"
    """Something of hers cannot be printed as it stands, such as an unknown character."""
    LISTS_CHANGED = "lists_changed"
    """A later list contradicts what the letter would tell."""
    NO_RULE = "no_rule"
    """The system has no rule that gives the letter's days, and nobody has said them."""
    DAY_AGAINST_RULE = "day_against_rule"
    """A day that was agreed is one that the system's rules do not allow."""
    NOT_HERS = "not_hers"
    """The provider that was noted cannot be hers: it does not work where she lives, does not give
    that help, has no contract or leaves."""
    NO_SUCH_HELP = "no_such_help"
    """As far as the round tells she does not have the help that it is about."""

    # It is not sent.
    LEFT_OUT = "left_out"
    """She is not in the round (`left_out` tells why)."""
    NOT_CONCERNED = "not_concerned"
    """This letter is not for one like her (who has answered, who is outside the round)."""
    DIED = "died"
    MOVED_OUT = "moved_out"
    TOO_LATE = "too_late"
    """Its last day has passed."""
    ROW_REJECTED = "row_rejected"
    """Her row in the list could not be taken."""
    OTHER_KIND = "other_kind"
    """In such a round another letter tells it."""
    OVERTAKEN = "overtaken"
    """Something has happened since that takes its place."""
    NOT_IN_QUEUE = "not_in_queue"
    """She does not wait for that provider."""


WAITING = frozenset(
    {
        UnsentCode.READY,
        UnsentCode.NOT_YET,
        UnsentCode.STAGE,
        UnsentCode.LOOK_FIRST,
        UnsentCode.CALL_FIRST,
        UnsentCode.DECIDE_FIRST,
        UnsentCode.NO_ADDRESS,
        UnsentCode.UNPRINTABLE,
        UnsentCode.LISTS_CHANGED,
        UnsentCode.NO_RULE,
        UnsentCode.DAY_AGAINST_RULE,
        UnsentCode.NOT_HERS,
        UnsentCode.NO_SUCH_HELP,
    }
)
"""What is behind a letter that waits; by all others it is not sent."""
TAKES_TIME = frozenset({UnsentCode.NOT_YET, UnsentCode.STAGE})
"""What passes without anybody doing anything about a letter."""
A_PERSON_FIRST = WAITING - TAKES_TIME - {UnsentCode.READY}
"""What somebody must see to before a letter can go."""
FACTS_STAND = TAKES_TIME | {
    UnsentCode.TOO_LATE,
    UnsentCode.NOT_CONCERNED,
    UnsentCode.OTHER_KIND,
}
"""What nothing but time is behind: what was printed before holds all the same."""
FIRST_OF_A_NOTICE = (
    UnsentCode.CALL_FIRST,
    UnsentCode.DECIDE_FIRST,
    UnsentCode.NOT_HERS,
    UnsentCode.DAY_AGAINST_RULE,
    UnsentCode.NO_RULE,
)
"""What may have to come before a notice; of several the one that stands first here is told."""
