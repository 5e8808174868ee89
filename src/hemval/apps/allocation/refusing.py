"""Why a round is not frozen, drawn or allocated."""

from hemval.apps.refused import Refused


class DrawRefused(Refused):
    """A stage of a round is not done; its codes are those of `core.stages.standing.StageRefusal`.

    Besides those `disposed_of`: what it would rest on has been destroyed.
    """

    words = "draws-refused-"
