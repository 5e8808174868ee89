"""The time that it is for everybody, moved by the test alone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from hemval import clock


@dataclass
class Moment:
    """What time it is, until it is moved."""

    now: datetime

    def pass_by(self, **how_long: float) -> None:
        """Let time pass."""
        self.now += timedelta(**how_long)


def standing_still(monkeypatch: pytest.MonkeyPatch, now: datetime) -> Moment:
    """Let time stand still at a moment."""
    moment = Moment(now)
    monkeypatch.setattr(clock, "now", lambda: moment.now)
    return moment
