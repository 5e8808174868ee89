"""The pages of the guide, in the order that one reads them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hemval.apps.public.guide.acting import acting
from hemval.apps.public.guide.after import after
from hemval.apps.public.guide.change import change
from hemval.apps.public.guide.complaint import complaint
from hemval.apps.public.guide.how import how
from hemval.apps.public.guide.same import same
from hemval.apps.public.guide.section import Section
from hemval.apps.public.guide.silent import silent
from hemval.apps.public.guide.when import when
from hemval.apps.public.guide.who import who
from hemval.apps.public.system_today import SystemToday
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """A page of the guide: its name, its address, and what it tells of a choice system."""

    name: str
    path: str
    tells: Callable[[SystemToday, Words], Iterator[Section]]

    @property
    def title(self) -> str:
        """The name of its heading in the catalogue."""
        return f"public-{self.name}-title"

    @property
    def line(self) -> str:
        """The name of what is said of it where one can go to it."""
        return f"public-{self.name}-line"


GUIDE = (
    GuidePage(name="who", path="vem-far-valja", tells=who),
    GuidePage(name="how", path="sa-valjer-du", tells=how),
    GuidePage(name="when", path="nar-kan-du-valja", tells=when),
    GuidePage(name="silent", path="om-du-inte-valjer", tells=silent),
    GuidePage(name="same", path="samma-hjalp", tells=same),
    GuidePage(name="after", path="det-har-hander-sedan", tells=after),
    GuidePage(name="change", path="byta-senare", tells=change),
    GuidePage(name="acting", path="for-narstaende", tells=acting),
    GuidePage(name="complaint", path="om-du-inte-ar-nojd", tells=complaint),
)
