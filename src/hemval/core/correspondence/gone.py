"""Those who have died or moved from the municipality: nothing goes to them, whoever tells it.

The list of a round tells it as a reason to leave her out, and a later list as a change.
"""

from collections.abc import Mapping
from types import MappingProxyType

from hemval.core.correspondence.kinds import UnsentCode
from hemval.core.invitation.outcome import LeftOutCode
from hemval.core.placement.recheck import ChangeCode

GONE: Mapping[LeftOutCode, UnsentCode] = MappingProxyType(
    {LeftOutCode.DIED: UnsentCode.DIED, LeftOutCode.MOVED_OUT: UnsentCode.MOVED_OUT}
)
"""Why nothing goes to one who was left out since she is gone."""
GONE_SINCE: Mapping[ChangeCode, UnsentCode] = MappingProxyType(
    {ChangeCode.DIED: UnsentCode.DIED, ChangeCode.MOVED_OUT: UnsentCode.MOVED_OUT}
)
"""Why nothing goes to one who is gone since the round."""
AS_CHANGE: Mapping[LeftOutCode, ChangeCode] = MappingProxyType(
    {LeftOutCode.DIED: ChangeCode.DIED, LeftOutCode.MOVED_OUT: ChangeCode.MOVED_OUT}
)
"""What a later list that leaves her out so tells of her."""
