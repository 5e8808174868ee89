"""Who is left out, one row each: what she is told, the rule behind it, and who decided it."""

from collections.abc import Iterable, Iterator

from hemval.core.invitation.outcome import Invitation, LeftOutCode, LeftOutReason
from hemval.core.round.outcome import RoundOutcome
from hemval.texts.invitations import Sentences
from hemval.texts.rules_behind import RulesBehind
from hemval.texts.words import Words

COLUMNS = ("client", "reason", "also", "rule", "rests_on", "rule_decision", "reason_code")
_BETWEEN = "; "


class LeftOutRows:
    """Writes the rows; a few reasons are had by tens of thousands."""

    def __init__(self, outcome: RoundOutcome, words: Words, sentences: Sentences) -> None:
        """Take the words, and the sentences that the one who is left out is told."""
        self._sentences = sentences
        self._rules = RulesBehind(outcome.system, outcome.days.effect, words)
        self._short = {code: words.say(f"round-short-{code}") for code in LeftOutCode}

    def rows(self, left_out: Iterable[Invitation]) -> Iterator[tuple[str, ...]]:
        """The cells of `COLUMNS` for each."""
        for one in left_out:
            told, *others = one.reasons
            yield (
                one.client.id,
                self._sentences.reason(told),
                _BETWEEN.join(self._short[other.code] for other in others),
                *self._behind(told),
                _BETWEEN.join(reason.code for reason in one.reasons),
            )

    def _behind(self, reason: LeftOutReason) -> tuple[str, str, str]:
        rules = self._rules
        return rules.rule(reason.rule), rules.rests_on(reason), rules.decision(reason.decision)
