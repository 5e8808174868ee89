"""Numbers as a report writes them; one that is withheld is said to be."""

from babel.numbers import format_decimal, format_percent

from hemval.texts.words import Words

MINUTES_OF_AN_HOUR = 60
_HUNDRED = 100


class Amounts:
    """Writes numbers in one language."""

    def __init__(self, words: Words) -> None:
        """Choose the words."""
        self._words = words
        self.language = words.language

    def whole(self, number: float | None) -> str:
        """A number of people; None is withheld."""
        if number is None:
            return self._words.say("report-withheld")
        return str(format_decimal(round(number), locale=self._words.locale))

    def used(self, amount: int | None, *, in_hours: bool) -> str:
        """What is used or may be used: persons, or minutes told as whole hours."""
        if amount is None or not in_hours:
            return self.whole(amount)
        return self.whole(amount / MINUTES_OF_AN_HOUR)

    def share(self, part: int, whole: int) -> str:
        """A share in whole per cent: all and none are said only of all and none."""
        percent = round(_HUNDRED * part / whole)
        if 0 < part < whole:
            percent = min(max(percent, 1), _HUNDRED - 1)
        elif part > whole:
            percent = max(percent, _HUNDRED + 1)
        return str(format_percent(percent / _HUNDRED, locale=self._words.locale))
