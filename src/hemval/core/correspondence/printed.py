"""What today's answer means for a letter that was printed before."""

from hemval.core.correspondence.kinds import FACTS_STAND, UnsentCode


def still_holds(why: UnsentCode) -> bool:
    """Does a printed letter hold although none would be printed today?

    It does when nothing but time has passed: the last day, the stage of the round, an answer of
    hers that came. It does not when its facts are no longer so (she has died or moved, a later list
    contradicts it): then it is held, and is not posted if it still lies here.
    """
    return why in FACTS_STAND
