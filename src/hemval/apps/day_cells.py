"""Days as cells: how what is kept of lists, and of what was told, has them."""

from datetime import date


def day_cell(day: date | None) -> str | None:
    """A day as a cell."""
    return day.isoformat() if day else None


def cell_day(cell: str | None) -> date | None:
    """The day of a cell."""
    return date.fromisoformat(cell) if cell else None
