"""Each client as her letters need to know her, and nothing of her care."""

from dataclasses import dataclass

from hemval.core.correspondence.kinds import Role
from hemval.core.facts.clients import Address, Ground
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Opening, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class ActingFor:
    """One who acts for a client on a checked ground, and gets her letters or a copy of them.

    `role`: does the letter itself go to the one who acts, or a copy?
    """

    id: str
    ground: Ground
    name: str
    address: Address
    role: Role = Role.COPY


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One row of the clients' list, as letters need to know her.

    `outcome` is what the round is to her whether or not she is protected. Of a protected one
    neither name, address nor those who act for her are here: nothing can reach paper that is not
    known. `letter_waits` are the concerns that keep her letter. `answered` are the bundles for
    which something has come from her. `language` is what she reads; `letter_language` what her
    letters are written in. `is_written_to` is false where all her letters go to those who act for
    her.
    """

    client: str
    outcome: Outcome
    is_protected: bool = False
    left_out: LeftOutCode | None = None
    letter_waits: tuple[ConcernCode, ...] = ()
    name: str = ""
    address: Address = Address()
    language: str
    letter_language: str
    large_print: bool = False
    area: str = ""
    openings: tuple[Opening, ...] = ()
    answered: tuple[str, ...] = ()
    acting: tuple[ActingFor, ...] = ()
    is_written_to: bool = True
