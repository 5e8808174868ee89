"""What messages tell."""

from enum import StrEnum


class MessageKind(StrEnum):
    """What a message tells; its words are `told-…-what`, and `told-…-acting` to who acts."""

    CONFIRM = "confirm"
    """The code that shows that an address is hers."""
    MOVED = "moved"
    """How she is told was changed; it goes where she was told before."""
    RECEIVED = "received"
    """Her choice has come: the receipt."""
    WAITS = "waits"
    """The same, of a choice that a case manager looks at first."""
    CHOSEN_FOR = "chosen_for"
    """Somebody who acts for her has chosen."""
    SETTLED = "settled"
    """A case manager has said which choice counts."""
    ASKED_TO_ACT = "asked_to_act"
    MAY_ACT = "may_act"
    DECIDED = "decided"
    NEW_LETTER = "new_letter"
