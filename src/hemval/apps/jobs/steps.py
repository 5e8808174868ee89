"""What long work may be doing, as its page tells it."""

from enum import StrEnum


class Step(StrEnum):
    """Where a piece of work is; its words are `jobs-step-…`."""

    READING = "reading"
    COMPARING = "comparing"
    PREPARING = "preparing"
    DRAWING = "drawing"
    STORING = "storing"
    UNDOING = "undoing"
    PRINTING = "printing"
    WRITING = "writing"
