"""Ways to count the days until somebody else begins."""

from hypothesis import strategies as st

from hemval.core.dates.notice import (
    CalendarDays,
    DayOfMonth,
    Months,
    NextWorkingDay,
    OnClosedDay,
    Weeks,
    WorkingDays,
)

COUNTS = st.one_of(
    st.builds(
        WorkingDays,
        days=st.integers(1, 20),
        day_one_included=st.booleans(),
        on_closed_day=st.sampled_from(OnClosedDay),
    ),
    st.builds(CalendarDays, days=st.integers(1, 60), on_closed_day=st.sampled_from(OnClosedDay)),
    st.builds(DayOfMonth, day=st.integers(1, 28), months_after=st.integers(1, 3)),
    st.builds(Weeks, weeks=st.integers(1, 8), on_closed_day=st.sampled_from(OnClosedDay)),
    st.builds(Months, months=st.integers(1, 4)),
    st.just(NextWorkingDay()),
)
