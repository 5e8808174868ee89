"""Columns and constraints that many tables share."""

from enum import StrEnum

from django.db.models import CheckConstraint, F, Q


def one_of(field: str, kinds: type[StrEnum], *, table: str, empty: bool = False) -> CheckConstraint:
    """A column holds one of the words of an enumeration; with `empty` it may also hold none."""
    allowed = [kind.value for kind in kinds] + ([""] if empty else [])
    return CheckConstraint(
        condition=Q(**{f"{field}__in": sorted(allowed)}), name=f"{table}_{field}_is_known"
    )


def in_order(earlier: str, later: str, *, table: str) -> CheckConstraint:
    """Two days or moments stand in order, where both are known; they may be the same."""
    known_and_wrong = Q(**{f"{later}__lt": F(earlier)})
    return CheckConstraint(condition=~known_and_wrong, name=f"{table}_{earlier}_before_{later}")


def only_after(later: str, earlier: str, *, table: str) -> CheckConstraint:
    """A moment is known only where the one that it rests on is known, and is not before it."""
    return CheckConstraint(
        condition=Q(**{f"{later}__isnull": True})
        | Q(**{f"{earlier}__isnull": False, f"{later}__gte": F(earlier)}),
        name=f"{table}_{later}_after_{earlier}",
    )
