"""What comes next after a check or an invitation, as sentences."""

from collections.abc import Iterator

from hemval.cli.speech import say
from hemval.core.round.outcome import RoundOutcome, Stop


def next_after_check(outcome: RoundOutcome, *, is_written: bool) -> Iterator[str]:
    """What to do after a check; nobody is invited before what stops the round is mended."""
    stops = outcome.stops(accept_rejected=False)
    yield from _mend(outcome)
    if is_written:
        yield from _decide(outcome)
    elif Stop.REJECTED in stops or outcome.choice_totals.to_decide:
        yield say("round-next-write")
    if not stops:
        yield say("round-next-invite")


def next_after_invitation(outcome: RoundOutcome) -> Iterator[str]:
    """What to do with the lists of an invitation."""
    if looked_at := len(outcome.looked_at):
        yield say("round-next-look", clients=looked_at, waiting=outcome.waiting)
    yield from _decide(outcome)
    if outcome.has_protected:
        yield say("round-next-protected")
    yield say("round-next-letters")


def _mend(outcome: RoundOutcome) -> Iterator[str]:
    stops = outcome.stops(accept_rejected=False)
    if Stop.WRONG in stops:
        yield say("round-next-mend-plan")
    if Stop.REJECTED in stops:
        yield say("round-next-mend")


def _decide(outcome: RoundOutcome) -> Iterator[str]:
    if choices := outcome.choice_totals.to_decide:
        yield say("round-next-decide", choices=choices)
