"""The draw of a frozen round by the public value that it named."""

from hemval.core.lottery.canonical import Document
from hemval.core.lottery.public_value import PublicValue
from hemval.core.lottery.published import draw_document
from hemval.core.stages.frozen import Frozen


def drawn(frozen: Frozen, value: PublicValue) -> Document:
    """The draw that follows from what was frozen and a value, as it is published.

    Raises BadValue where the value cannot be right, and ValueError where it is another than the one
    that was named before anybody could know it: whoever draws could else choose among outcomes.
    """
    if value.name != frozen.named:
        raise ValueError("a round is drawn by the public value that it named")
    return draw_document(
        round_id=frozen.round_id,
        is_exercise=frozen.is_exercise,
        digest=frozen.digest,
        secret=frozen.secrets.lottery,
        public_value=value,
    )
