"""Equal values are held once."""

from datetime import date

from hemval.apps.shared_values import SharedValues
from hemval.core.dates.period import Period


def test_of_equal_values_the_first_is_given_for_all():
    shared = SharedValues()
    first = shared(Period(date(2021, 1, 4)))
    assert shared(Period(date(2021, 1, 4))) is first
    assert shared(Period(date(2021, 1, 5))) == Period(date(2021, 1, 5))
    assert shared(None) is None
