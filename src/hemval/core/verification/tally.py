"""Keeps count of what has been checked, over all bundles."""

from collections.abc import Collection

from hemval.core.verification.report import Check, CheckName, check_of


class Tally:
    """What each check was of, and for whom it did not hold."""

    def __init__(self) -> None:
        """Begin with nothing checked."""
        self._count: dict[CheckName, int] = {}
        self._wrong: dict[CheckName, list[str]] = {}
        self.left: set[CheckName] = set()

    def check(self, name: CheckName, count: int, wrong: Collection[str] = ()) -> bool:
        """Note a check of so many; does it hold?"""
        self._count[name] = self._count.get(name, 0) + count
        self._wrong.setdefault(name, []).extend(wrong)
        return not wrong

    def one(self, name: CheckName, holds: bool, where: str) -> bool:
        """Note a check of one thing."""
        return self.check(name, 1, () if holds else (where,))

    def leave(self, *names: CheckName) -> None:
        """Note that some could not be checked, or not everywhere."""
        self.left.update(names)

    @property
    def checks(self) -> tuple[Check, ...]:
        """Everything that was checked, in order; what there was nothing of is left out."""
        return tuple(
            check_of(name, self._count[name], self._wrong[name])
            for name in CheckName
            if self._count.get(name) or self._wrong.get(name)
        )

    @property
    def not_checked(self) -> tuple[CheckName, ...]:
        """Everything that could not be checked, in order."""
        return tuple(name for name in CheckName if name in self.left)
