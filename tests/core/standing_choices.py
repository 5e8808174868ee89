"""Choices of one person, and which of them stand."""

from datetime import date

from tests.core.round_examples import CLOSES, OPENS, a_client, a_plan, a_representative, a_system

from hemval.core.choosing import Circumstances, counted_choices
from hemval.core.dates.moments import Arrival
from hemval.core.facts.clients import Ground
from hemval.core.round.days import round_days

SON = a_representative(id_="son", ground=Ground.POWER_OF_ATTORNEY)
LATE = Arrival(day=date(2020, 10, 1))
BY_SON = {"chosen_by": "son", "ground": Ground.POWER_OF_ATTORNEY}
DAUGHTER = a_representative(id_="daughter", ground=Ground.LASTING_POWER)


def stand(
    *choices,
    representatives=(SON, DAUGHTER),
    client=None,
    opens=OPENS,
    closes=CLOSES,
    settled=frozenset(),
):
    """What becomes of one person's choices for one bundle."""
    client = client or a_client()
    circumstances = Circumstances(
        clients={client.id: client},
        representatives={(one.client, one.id): one for one in representatives},
        days=round_days(a_system(), a_plan(opens=opens, closes=closes)),
        settled=settled,
    )
    (standing,) = counted_choices(choices, circumstances)
    return standing
