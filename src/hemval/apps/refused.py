"""What somebody asked for and is not done: one way to say so, whatever it was."""

from typing import ClassVar


class Refused(Exception):
    """What was asked for is not done, and nothing is changed.

    A service that refuses for reasons of its own has a subclass, whose `words` its sentences begin
    with; `why` is then a code, which ends them. By itself `why` is the name of a whole sentence.
    `facts` are what the sentence tells besides, of work or of staff: never of a client.
    `hemval.apps.said.said_why` puts it into words.
    """

    words: ClassVar[str] = ""

    def __init__(self, why: str, /, **facts: str | int) -> None:
        """Keep why, and what its sentence needs."""
        super().__init__(f"{self.words}{why}")
        self.why = why
        self.facts = facts

    @property
    def message(self) -> str:
        """The name of the sentence in the catalogue."""
        return f"{self.words}{self.why}"
