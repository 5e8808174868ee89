"""What the people of the stories have done before anybody tries them."""

from datetime import datetime

from hemval.apps.citizens.models import Mandate, Way
from hemval.apps.citizens.services.mandates import AskedMandate, ask_to_act, settle_mandate
from hemval.apps.citizens.services.signing_in import by_identity
from hemval.apps.citizens.visits import begin_visit, end_visit, visit_of
from hemval.apps.clients.models import Representative
from hemval.core.facts.clients import Ground
from hemval.synthetic.stories import GUARDIAN, Part, people
from hemval.web.made_up.days import later
from hemval.web.made_up.staff import Staff

_ASKED, _SETTLED = -6, -4


def let_guardian_act(staff: Staff, now: datetime) -> None:
    """The god man has asked to act for his three, and the case manager knows him from a list."""
    guardian, asked = people()[Part.GUARDIAN], later(now, _ASKED)
    who = by_identity(number=guardian.number.text, name=guardian.name, now=asked)
    visit = visit_of(begin_visit(way=Way.IDENTITY, who=who, now=asked)) if who else None
    if visit is None:
        return
    for part in guardian.guards:
        wanted = AskedMandate(
            number=people()[part].number, ground=Ground.GUARDIAN, phone=guardian.phone
        )
        ask_to_act(visit=visit, asked=wanted, now=asked)
    end_visit(visit=visit, now=asked)
    for mandate in Mandate.objects.filter(number_digest=visit.number_digest):
        known_as = Representative.objects.get(client=mandate.client_id, key=GUARDIAN)
        settle_mandate(
            mandate=mandate.pk,
            known_as=known_as.pk,
            is_approved=True,
            actor=staff.case_manager,
            now=later(now, _SETTLED),
        )
