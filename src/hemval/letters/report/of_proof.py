"""What a report tells of grounds and proof: rules, the draw, how to verify, and limits."""

from collections.abc import Iterator, Mapping

from hemval.core.reporting.round_report import ProofShown, RoundReport, RuleShown
from hemval.core.system.rule import Kind
from hemval.letters.paper import Block, Bullets, Heading, Paragraph, Run, Said, Table, said
from hemval.texts.words import Words

CODE = "zxx"
"""The language of what is in none: commands and digests (ISO 639-2)."""
_TOLD_KINDS = (Kind.DECIDED, Kind.PRACTICE, Kind.UNKNOWN)
_GROUP = 8
_COMMANDS = {
    "public": "hemval verify --public public.json --commitment commitment.json",
    "row": "hemval verify --public public.json --row row.json",
    "auditor": "hemval verify certificate.json --commitment commitment.json --public public.json",
}
_OF_DECISION = {
    "decision": "hemval verify --public public.json --decision decision.json",
    "by_hand": "hemval verify certificate.json --by-hand by_hand.json --decision decision.json",
}
_LIMITS = ("stayed", "care", "silent", "lists", "wishes", "protected", "later")


class OfProof:
    """Tells of grounds and proof in one language."""

    def __init__(self, report: RoundReport, proof: ProofShown, words: Words) -> None:
        """Take the report, what proves its round, and the reader's words."""
        self._report = report
        self._proof = proof
        self._words = words
        self._say = words.say

    def rules(self) -> Iterator[Block]:
        """Which rules rest on which decision, and which on assumption."""
        rules, say = self._report.rules, self._say
        by_kind = {kind: [one for one in rules if one.kind == kind] for kind in _TOLD_KINDS}
        yield self._heading("rules")
        counts = {kind.value: str(len(told)) for kind, told in by_kind.items()}
        text = say("report-rules-lead", rules=str(len(rules)), **counts)
        yield Paragraph(text=said(text), lead=True)
        if by_kind[Kind.UNKNOWN]:
            yield Paragraph(text=said(say("report-rules-honest")))
        for kind, told in by_kind.items():
            if told:
                yield Heading(level=3, text=said(say(f"report-rules-{kind}")))
                yield Bullets(items=tuple(self._rule(one) for one in told))

    def draw(self) -> Iterator[Block]:
        """How the order was drawn."""
        draw, say = self._proof.draw, self._say
        yield self._heading("draw")
        yield Paragraph(text=said(say("report-draw-lead")))
        value = say(
            f"report-draw-step-value-{draw.source}", round=draw.round, names=", ".join(draw.names)
        )
        steps = (say("report-draw-step-locked"), value, say("report-draw-step-order"))
        yield Bullets(items=tuple(map(said, steps)), is_numbered=True)
        told = {
            say("report-draw-digest"): draw.digest,
            say("report-draw-commitment"): draw.commitment,
            say("report-draw-chain"): draw.chain,
            say("report-draw-value"): draw.value,
            say("report-draw-secret"): draw.secret,
            say("report-draw-seed"): draw.seed,
        }
        yield self._digests("draw", ("task", "sha256"), told)

    def verify(self) -> Iterator[Block]:
        """How anybody can verify the round."""
        report, proof, say = self._report, self._proof, self._say
        yield self._heading("verify")
        yield Paragraph(text=said(say("report-verify-lead")))
        steps = [said(say("report-verify-step-commitment"))]
        commands = _COMMANDS if self._report.by_hand is None else _COMMANDS | _OF_DECISION
        for name, command in commands.items():
            text = say(f"report-verify-step-{name}")
            steps.append((Run(text=f"{text} "), Run(text=command, language=CODE)))
        yield Bullets(items=tuple(steps), is_numbered=True)
        yield Paragraph(text=said(say("report-verify-files")))
        root = say("report-draw-root", rows=str(proof.rows))
        told = {
            **proof.files,
            say("report-draw-system"): report.system_sha256,
            root: proof.merkle_root,
        }
        yield self._digests("files", ("file", "sha256"), told)
        if report.correction is not None:
            digest = in_groups(report.correction.certificate)
            yield Paragraph(text=said(say("report-verify-corrects", certificate=digest)))

    def limits(self) -> Iterator[Block]:
        """What the figures do not say."""
        yield self._heading("limits")
        yield Bullets(items=tuple(said(self._say(f"report-limit-{one}")) for one in _LIMITS))

    def _rule(self, rule: RuleShown) -> Said:
        """The rule, and then what it rests on: a decision by name, or why it is assumed."""
        says, why = self._in_language(rule.says), self._in_language(rule.assumption)
        if rule.kind == Kind.UNKNOWN and why:
            because = self._say("report-rules-because")
            return (Run(text=f"{says} "), Run(text=because, strong=True), Run(text=f" {why}"))
        return (Run(text=f"{says} "), Run(text=self._in_language(rule.rests_on), strong=True))

    def _in_language(self, by: Mapping[str, str]) -> str:
        return by.get(self._words.language) or by.get("sv", "")

    def _heading(self, name: str) -> Heading:
        return Heading(level=2, text=said(self._say(f"report-heading-{name}")))

    def _digests(self, name: str, columns: tuple[str, str], told: Mapping[str, str]) -> Table:
        return Table(
            caption=said(self._say(f"report-table-{name}")),
            columns=tuple(said(self._say(f"report-column-{one}")) for one in columns),
            rows=tuple(
                (said(label), said(in_groups(digest), language=CODE))
                for label, digest in told.items()
                if digest
            ),
            shares=(2, 3),
        )


def in_groups(digest: str) -> str:
    """A digest in groups that an eye can follow, and that a line can be broken between."""
    return " ".join(digest[place : place + _GROUP] for place in range(0, len(digest), _GROUP))
