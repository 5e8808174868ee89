"""The report as one page for a browser: it asks for nothing else, and needs no script.

The papers' own font goes with it, with the letters that the page has.
"""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from fontTools.subset import Options, Subsetter, load_font, save_font
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hemval.core.reporting.round_report import RoundReport
from hemval.letters.paper import Block, Heading, NewPage, Picture, Said
from hemval.letters.report.of_proof import CODE
from hemval.letters.report.telling import kicker, report_blocks
from hemval.letters.typeset.fonts import FONTS
from hemval.texts.languages import html_language
from hemval.texts.words import Words

ON_SCREEN = 320
"""How wide plots are on a page: the labels can still be read on a telephone."""
GENERATOR = "hemval-report/1"
"""What a page of this kind says that it is, so that it can be replaced by one that is newer."""
_SECTION = 2
_FONTS = ((400, "NotoSans-Regular.ttf"), (700, "NotoSans-Bold.ttf"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A block, what it is called, an id of its own, and its drawing if it is one."""

    block: Block
    id: str

    @property
    def named(self) -> str:
        """What kind of block it is."""
        return type(self.block).__name__

    @property
    def svg(self) -> Markup:
        """The drawing: our own, in which every text is escaped."""
        return Markup(self.block.svg if isinstance(self.block, Picture) else "")  # noqa: S704


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of the second level and all under it."""

    id: str
    heading: Said
    blocks: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole page. `opening` stands before the first section."""

    language: str
    title: str
    kicker: str
    dated: str
    mark: str
    contents: str
    skip: str
    opening: tuple[Shown, ...]
    sections: tuple[Section, ...]


def report_page(report: RoundReport, words: Words) -> str:
    """The report as HTML."""
    opening, sections = _parted(report_blocks(report, words, width=ON_SCREEN))
    page = Page(
        language=html_language(words.language),
        title=words.say("report-file-title", round=report.round, municipality=report.municipality),
        kicker=kicker(report, words),
        dated=words.say("report-dated", day=report.facts_on),
        mark=words.say("letter-exercise") if report.is_exercise else "",
        contents=words.say("report-contents"),
        skip=words.say("report-skip"),
        opening=opening,
        sections=sections,
    )
    surroundings = Environment(
        loader=PackageLoader("hemval.letters.report", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = surroundings.get_template("report.html.jinja")
    needed = "".join(
        sorted(set(template.render(page=page, code=CODE, fonts=(), generator=GENERATOR)))
    )
    fonts = [(weight, _encoded(name, needed)) for weight, name in _FONTS]
    return template.render(page=page, code=CODE, fonts=fonts, generator=GENERATOR).strip() + "\n"


def _parted(blocks: Iterable[Block]) -> tuple[tuple[Shown, ...], tuple[Section, ...]]:
    opening: list[Shown] = []
    parts: list[tuple[Said, list[Shown]]] = []
    for place, block in enumerate(one for one in blocks if not isinstance(one, NewPage)):
        if isinstance(block, Heading) and block.level == _SECTION:
            parts.append((block.text, []))
        else:
            (parts[-1][1] if parts else opening).append(Shown(block=block, id=f"b{place}"))
    sections = tuple(
        Section(id=f"s{number}", heading=heading, blocks=tuple(inner))
        for number, (heading, inner) in enumerate(parts, start=1)
    )
    return tuple(opening), sections


def _encoded(name: str, letters: str) -> str:
    """So much of a font as the page needs, the same on every machine."""
    options = Options(flavor="woff", layout_features=["kern", "tnum"], recalc_timestamp=False)
    chosen = Subsetter(options)
    chosen.populate(text=letters)
    written = BytesIO()
    with load_font(str(FONTS / name), options) as font:
        chosen.subset(font)
        save_font(font, written, options)
    return b64encode(written.getvalue()).decode("ascii")
