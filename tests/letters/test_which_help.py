"""A later letter names the help it is about only where there is more than one to tell apart."""

import pytest
from tests.letters.later_letters import KINDS, paper, round_of, text_of

from hemval.letters.kinds.wording import short_name


@pytest.mark.parametrize("kind", KINDS)
def test_the_help_is_named_where_it_could_be_another_and_not_else(kind):
    # In Botkyrka one bundle holds home care and alarm, of which she may have the alarm alone.
    (only,) = round_of("botkyrka").bundles.values()
    first, *others = (short_name(one) for one in round_of("soderhamn").bundles.values())
    alone = text_of(paper(kind, round_of("botkyrka")))
    among = text_of(paper(kind, round_of("soderhamn")))
    assert only.in_language("sv").lower() not in alone.lower()
    assert first.in_language("sv").lower() in among
    assert not [one for one in others if one.in_language("sv").lower() in among]
