"""Nobody is held back, and no rule is set, without a word of why; and nobody believes otherwise."""

import pytest
from tests.apps.disposal.conftest import NOW, died

from hemval.apps.disposal.models import DisposalRule, Hold
from hemval.apps.disposal.services import DisposalRefusal, DisposalRefused, hold, set_rule

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("because", ["", "  \n"])
def test_one_is_not_held_back_without_a_reason_and_that_is_what_is_answered(row, rule, because):
    her = died(row)
    with pytest.raises(DisposalRefused) as refused:
        hold(client=her.key, because=because, now=NOW)
    assert refused.value.why is DisposalRefusal.NO_REASON
    assert not Hold.objects.exists()


def test_one_who_is_held_back_already_is_said_to_be(row, rule):
    her = died(row)
    hold(client=her.key, because="Tvist i domstol", now=NOW)
    with pytest.raises(DisposalRefused) as refused:
        hold(client=her.key, because="Igen", now=NOW)
    assert refused.value.why is DisposalRefusal.HELD_ALREADY


@pytest.mark.parametrize("decision", ["", "  "])
def test_a_rule_is_not_set_without_the_decision_that_it_rests_on(decision):
    with pytest.raises(DisposalRefused) as refused:
        set_rule(years=5, sample_days=(), decision=decision, now=NOW)
    assert refused.value.why is DisposalRefusal.NO_DECISION
    assert not DisposalRule.objects.exists()
