"""The whole report as blocks, for paper and page alike: for the reader in a hurry first."""

from collections.abc import Iterable, Iterator

from hemval.core.reporting.round_report import BundleShown, RoundReport
from hemval.letters.paper import Block, Figures, Heading, NewPage, Paper, said
from hemval.letters.report.of_bundle import OfBundle
from hemval.letters.report.of_proof import OfProof
from hemval.letters.report.of_round import OfRound
from hemval.texts.languages import LOCALES
from hemval.texts.words import Words

ON_PAPER = 560
"""How wide plots are on paper: there is room for labels beside their numbers."""


def report_paper(report: RoundReport, words: Words) -> Paper:
    """The report as a paper. It has no window: nobody gets it by post."""
    return Paper(
        language=words.language,
        locale=LOCALES[words.language],
        title=words.say("report-file-title", round=report.round, municipality=report.municipality),
        sender=(kicker(report, words),),
        dated=words.say("report-dated", day=report.facts_on),
        blocks=tuple(report_blocks(report, words, width=ON_PAPER)),
        page_of=words.say("letter-page", page="{page}", pages="{pages}"),
        mark=words.say("letter-exercise") if report.is_exercise else "",
    )


def kicker(report: RoundReport, words: Words) -> str:
    """Which system and which round."""
    system = report.system.get(words.language) or report.system.get("sv", "")
    return words.say("report-kicker", system=system, round=report.round)


def report_blocks(report: RoundReport, words: Words, *, width: int) -> Iterator[Block]:
    """Everything that the report says, in reading order; plots are drawn `width` wide."""
    of_round = OfRound(report, words)
    yield from of_round.head()
    yield from of_round.in_short()
    if report.proof is None:
        return
    of_proof = OfProof(report, report.proof, words)
    put_right = tuple(of_round.correction())
    yield from put_right or (NewPage(),)
    yield from _of_bundles(report, words, of_round, width)
    yield from of_round.work()
    yield from of_round.by_hand()
    yield from of_round.changes()
    yield from of_proof.rules()
    yield from of_proof.draw()
    yield from of_proof.verify()
    yield from of_proof.limits()


def _of_bundles(
    report: RoundReport, words: Words, of_round: OfRound, width: int
) -> Iterator[Block]:
    if len(report.bundles) == 1:
        told = OfBundle(report, report.bundles[0], words, width=width)
        yield of_round.heading("outcomes")
        yield from told.outcomes()
        yield of_round.heading("providers")
        yield from told.providers()
        yield from told.moves()
        yield of_round.heading("areas")
        yield from told.areas()
        return
    for bundle in report.bundles:
        yield from _of_one(report, bundle, words, of_round, width)


def _of_one(
    report: RoundReport, bundle: BundleShown, words: Words, of_round: OfRound, width: int
) -> Iterator[Block]:
    """A bundle among several: its own section, with its own figures first."""
    told = OfBundle(report, bundle, words, width=width)
    yield NewPage()
    yield Heading(level=2, text=said(told.name))
    yield Figures(rows=of_round.of_wishes(bundle))
    parts: Iterable[tuple[str, Iterator[Block]]] = (
        ("outcomes", told.outcomes()),
        ("providers", told.providers()),
        ("", told.moves()),
        ("areas", told.areas()),
    )
    for name, blocks in parts:
        if name:
            yield Heading(level=3, text=of_round.heading(name).text)
        yield from blocks
