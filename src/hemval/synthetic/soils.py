"""What is done to a row to soil it, one small act each.

An act gives the rows that stand instead of the clean one, or None when the row has nothing that it
could soil; the clean row itself is left as it was.
"""

from collections.abc import Callable, Sequence

from hemval.synthetic.draws import Draws

Row = list[str]
Places = dict[str, int]
Soil = Callable[[Row, Places, Draws], "list[Row] | None"]


def put(column: str, *texts: str, where: Callable[[str], bool] = bool) -> Soil:
    """Write one of the texts in a cell, where the clean cell fits."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        place = places[column]
        if not where(row[place]):
            return None
        return [_with(row, place, draws.one_of(texts))]

    return soil


def change(column: str, turn: Callable[[str], str]) -> Soil:
    """Change what stands in a cell that is not empty."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        place = places[column]
        changed = turn(row[place])
        return [_with(row, place, changed)] if row[place] and changed != row[place] else None

    return soil


def swap(one: str, other: str) -> Soil:
    """Let two cells change places, where both have something in them."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        first, second = places[one], places[other]
        if not row[first] or not row[second]:
            return None
        return [_with(_with(row, first, row[second]), second, row[first])]

    return soil


def change_row(turn: Callable[[Row], Sequence[Row]]) -> Soil:
    """Change the row as a whole."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        return list(turn(row))

    return soil


def _with(row: Row, place: int, text: str) -> Row:
    return [*row[:place], text, *row[place + 1 :]]


def always(_: str) -> bool:
    """Any cell fits, the empty one too."""
    return True


def american(day: str) -> str:
    """10/13/2020: the thirteenth of October, as an American program writes it."""
    return f"{day[5:7]}/13/{day[:4]}" + day[10:]


def in_words(day: str) -> str:
    """13 sept 2020."""
    return f"{day[8:10]} sept {day[:4]}"


def thirtieth_of_february(day: str) -> str:
    """A day that no year has."""
    return f"{day[:4]}-02-30{day[10:]}"


def two_digit_year(day: str) -> str:
    """20-10-13: which of them is the year, nobody knows."""
    return day[2:]


def serial(day: str) -> str:
    """The number that Excel keeps instead of a day."""
    return str(36526 + int(day[2:4]) * 365 + int(day[5:7]) * 30)


def compact(day: str) -> str:
    """20201013, as databases write."""
    return day[:10].replace("-", "")


def upper(text: str) -> str:
    """LOUDLY."""
    return text.upper()


def spaced(text: str) -> str:
    """With spaces around it, as fields of fixed width leave."""
    return f"  {text} "


def no_break_space(text: str) -> str:
    """With spaces that do not look like spaces to a program, as pages on the web leave."""
    return f"\u00a0{text}\u00a0"
