"""What today's answer means for a letter that was printed before."""

from hemval.core.correspondence.kinds import UnsentCode

_TIME_HAS_PASSED = frozenset(
    {
        UnsentCode.NOT_YET,
        UnsentCode.STAGE,
        UnsentCode.TOO_LATE,
        UnsentCode.NOT_CONCERNED,
        UnsentCode.OTHER_KIND,
    }
)


def still_holds(why: UnsentCode) -> bool:
    """Does a printed letter hold although none would be printed today?

    It does when nothing but time has passed: the last day, the stage of the round, an answer of
    hers that came. It does not when its facts are no longer so (she has died or moved, a later list
    contradicts it): then it is held, and is not posted if it still lies here.
    """
    return why in _TIME_HAS_PASSED
