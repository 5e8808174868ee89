"""Numbers as the page writes them: whole, as the language writes them, few ones held back."""

from babel.numbers import format_decimal, format_percent

from hemval.core.simulation.figures import Spread
from hemval.texts.words import Words


class Amounts:
    """Writes numbers in one language."""

    def __init__(self, words: Words) -> None:
        """Choose the words."""
        self._words = words

    def whole(self, number: float | None) -> str:
        """A number of people or hours; None is held back."""
        if number is None:
            return self._words.say("simulation-few")
        return str(format_decimal(round(number), locale=self._words.locale))

    def ranged(self, number: int | None, spread: Spread) -> str:
        """A mean with where nine draws of ten lie, where they differ and may be told."""
        if number is None or spread.low == spread.high:
            return self.whole(number)
        low, high = self.whole(spread.low), self.whole(spread.high)
        return self._words.say("simulation-range", mean=self.whole(number), low=low, high=high)

    def share(self, part: int | None, whole: int | None) -> str:
        """A share in per cent; held back where the part is, and none of nothing."""
        if part is None or whole is None:
            return self._words.say("simulation-few")
        if not whole:
            return self._words.say("simulation-nobody")
        return str(format_percent(part / whole, format=None, locale=self._words.locale))

    def difference(self, decided: float | None, changed: float | None) -> str:
        """How much more or less than today, with its sign."""
        if decided is None or changed is None:
            return self._words.say("simulation-few")
        by = round(changed) - round(decided)
        sign = "+" if by > 0 else "\N{MINUS SIGN}" if by < 0 else "±"
        return f"{sign}{self.whole(abs(by))}"
