"""How a municipality's lists are written, where that differs from the ordinary: `[lists]`."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSettings:
    """The table `[lists]` of `round.toml`; everything in it may be left out.

    A list's own name stands for the file that holds it. `aliases`: the municipality's headings and
    the columns they mean. `delimiter` and `encoding` are found out when they are empty.
    `no_protection_columns`: the list of clients says nothing of who is protected, and somebody
    answers for that.
    """

    clients: str = ""
    representatives: str = ""
    services: str = ""
    providers: str = ""
    caps: str = ""
    choices: str = ""
    distances: str = ""
    rotation: str = ""
    provider_facts: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict)
    delimiter: str = ""
    encoding: str = ""
    no_protection_columns: bool = False

    def file_of(self, list_id: str) -> str:
        """The name of the file that was stated for a list, or empty."""
        return str(getattr(self, list_id))
