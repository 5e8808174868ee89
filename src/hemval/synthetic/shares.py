"""How common things are: every share that the made-up people are drawn with, and why it is so.

"Assumed" marks what no source was found for; the figure is then chosen to make every case appear in
a list of a thousand, and nothing may be concluded from it about the real world.
"""

from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel
from hemval.core.system.services import Category
from hemval.synthetic.draws import Quantiles, Weighted

AGES = Weighted(
    {
        # Under 65: 22,000 of 259,000 with home care (Socialstyrelsen, 1 October 2019) = 8.5 %.
        # How the rest spread is assumed: most are between 80 and 95.
        (2, 17): 0.3,
        (18, 44): 2.2,
        (45, 64): 6.0,
        (65, 74): 12.0,
        (75, 79): 14.0,
        (80, 84): 21.0,
        (85, 89): 23.0,
        (90, 94): 15.5,
        (95, 99): 5.3,
        (100, 104): 0.6,
        (105, 108): 0.1,
    }
)
LEGAL_AGE = 18
YOUNGEST_TEST_PERSON, OLDEST_TEST_PERSON = 18, 108

WOMEN = 0.66
"""Assumed: about two of three with home care are women."""

COUPLES = 0.05
"""Assumed: households where two have home care, of all households."""
THREE_TOGETHER = 0.02
"""Assumed: of households with more than one client, those with a third (a sibling)."""
OLDEST_CHANGES = 9
"""Assumed: how many years at most a second client of a household is older or younger."""
ASKS_TOGETHER = Weighted({"both": 55.0, "one": 20.0, "neither": 15.0, "not_said": 10.0})
"""Assumed: whether those who live together have asked to be placed together."""
QUARRELS = 0.15
"""Assumed: couples who both ask to be together and then wish for different providers."""

NAMES_FROM = {
    # Assumed: the lists need each alphabet and way of naming more than a true share.
    "swedish": 82.0,
    "finnish": 6.0,
    "balkan": 3.5,
    "arabic": 3.5,
    "polish": 2.5,
    "somali": 1.5,
    "persian": 1.0,
}
OWN_LANGUAGE = 0.25
"""Assumed: of those with a language besides Swedish, those whose papers are in it."""
NEEDS_INTERPRETER = 0.5
"""Assumed: of those whose papers are in another language, those who also need an interpreter."""
EASY_READ = 0.02
"""Assumed."""
LARGE_PRINT = 0.07
"""Assumed."""
NEEDS_ATTENTION = 0.03
"""Assumed: somebody must look before anything is decided by rule; often dementia
(Socialstyrelsen 2015 on those who do not choose)."""
PROTECTED = 0.002
"""About one in five hundred, more than in the population, so that every list has somebody."""
PROTECTED_LATER = 0.1
"""Assumed: of the protected, those whose flag begins after the day the lists tell of."""
DIES_IN_A_MONTH = 0.012
"""Assumed: about one in seven dies in a year."""
MOVES_IN_A_MONTH = 0.002
"""Assumed."""
PROTECTED_IN_A_MONTH = 0.001
DECISIONS_END_IN_A_MONTH = 0.004
"""Assumed, both: who gets protection, and whose decisions end, after the lists of a round."""

HAS_PHONE = 0.93
HAS_MOBILE = 0.35
HAS_EMAIL = 0.18
HAS_CARE_OF = 0.01
IN_A_BLOCK = 0.6
LEFT_OUT_HOUSING = 0.06
"""Assumed, all five: phone, mobile among them, e-mail, care-of, apartment; and the housing that
a system leaves out."""

ALARM_ONLY = 3_340 / (14_102 + 3_340)
"""Stockholm, January 2017: 3,340 with an alarm alone, beside 14,102 with home care."""
ALARM_WITH_CARE = (13_931 - 3_340) / 14_102
"""Stockholm, January 2017: 13,931 alarms, of whom 3,340 alone."""
BOOKING_ONLY = 0.03
"""Assumed: only services without needs assessment (socialtjänstlagen 2025:400, 11 kap. 5 §)."""
BOOKING_FROM_AGE = 75
MOST_BOOKED_MINUTES = 6 * 60
"""Botkyrka's guidelines of 2025-06-16: everyone of 75 or more, at most six hours a month."""
MEAN_MINUTES = 33 * 60
"""Söderhamn: about 18,000 hours a month for about 540 clients = 33 hours each."""
MOST_MINUTES = 31 * 24 * 60
"""No month is longer than this."""

HAS_CATEGORY = {
    # Assumed: how many of those with home care have each kind of service.
    Category.PERSONAL_CARE: 0.72,
    Category.DOMESTIC_SERVICE: 0.78,
    Category.DELEGATED_HEALTH_CARE: 0.25,
    Category.NIGHT: 0.08,
    Category.MEALS: 0.25,
    Category.ESCORT: 0.06,
    Category.RESPITE: 0.03,
    Category.ACTIVITY: 0.10,
}
RELATIVE_TIME = {
    # Assumed: how much time each kind takes beside the others; the whole is then brought to
    # MEAN_MINUTES. Meals are delivered, not counted in hours.
    Category.PERSONAL_CARE: 36.0,
    Category.DOMESTIC_SERVICE: 7.0,
    Category.DELEGATED_HEALTH_CARE: 6.0,
    Category.NIGHT: 18.0,
    Category.ESCORT: 4.0,
    Category.RESPITE: 12.0,
    Category.ACTIVITY: 4.0,
}
NOT_IN_HOURS = frozenset({Category.ALARM, Category.MEALS})
SKEW = Quantiles(
    # Assumed: a few have very much. The amounts are in tenths of the median.
    [
        (0.0, 0.5),
        (0.1, 2.0),
        (0.25, 4.5),
        (0.5, 10.0),
        (0.75, 20.0),
        (0.9, 36.0),
        (0.97, 58.0),
        (1.0, 95.0),
    ]
)
ZERO_MINUTES = 0.005
"""Assumed: a service that is granted with no time of its own."""
ENDED_EARLIER = 0.015
BEGINS_LATER = 0.005
HAS_LAST_DAY = 0.35
"""Assumed, all three: a service that has ended, has not begun, or is granted for a time."""
STILL_HERE = 0.95
"""Of those drawn with home care, about so many still have it on the day that shares are counted of:
the others have died, moved, or had their services ended."""

PRIVATE_TODAY = 0.17
"""17 % of home care for those over 65 (Socialstyrelsen, 1 October 2019)."""
NOBODY_TODAY = 0.01
"""Assumed: granted, not yet begun."""

REPRESENTED = Weighted(
    # Assumed: of a hundred grown clients, how many have somebody who acts on each ground.
    {
        None: 87.0,
        Ground.GUARDIAN: 4.0,
        Ground.ADMINISTRATOR: 0.8,
        Ground.LASTING_POWER: 2.0,
        Ground.POWER_OF_ATTORNEY: 3.0,
        Ground.NEXT_OF_KIN: 2.2,
        Ground.UNCLEAR: 1.0,
    }
)
HAS_SECOND_REPRESENTATIVE = 0.05
PAPER_CHECKED = 0.85
REPRESENTATIVE_HAS_NUMBER = 0.8
REPRESENTATIVE_CHOOSES = 0.6
"""Assumed, all four; the last: of clients who have one and from whom an answer comes."""

ANSWERS = 0.5
"""Barely half make an active choice (SOU 2014:2, as reported in Arbetet 2014-01-16)."""
DECLINES = 0.05
"""Assumed: of those who answer, those who write that they do not wish to choose."""
PREFERS_TODAYS = 0.45
PREFERS_TODAYS_AT_FIRST = 0.25
"""Assumed, both: of those who answer and have a provider, those who first wish for the same. When
choice is new all have the municipal unit, and more of those who answer do so for something else."""
ONE_WISH_LESS = 0.35
"""Assumed: at each further wish, those who write no more."""
WAITS = 0.4
CHANGES_HER_MIND = 0.04
SAME_MOMENT = 0.03
SOMEBODY_ELSE_LATER = 0.6
"""Assumed; the last two of those from whom more than one answer has come."""
LATE = 0.02
MOST_DAYS_LATE = 6
LAST_WEEK = 0.3
PAPER_WITHOUT_TIME = 0.8
REGISTERED_DAY_ONLY = 0.1
DAY_ONLY = 0.3
WANTED_DATE = 0.04
SPECIAL_WISHES = 0.08
CHOOSES_UNASKED = 0.002
"""Assumed, all; the last: of those who are left out, those who answer all the same."""
CHANNELS = {
    # Assumed.
    Channel.PAPER: 45.0,
    Channel.PHONE: 25.0,
    Channel.WEB: 14.0,
    Channel.LETTER_CODE: 10.0,
    Channel.VISIT: 4.0,
    Channel.EMAIL: 2.0,
}

MUNICIPAL_POPULARITY = 2.5
"""Assumed: how much more the municipal unit is wished for than the first of the private ones,
whose popularity falls as 1, 1/2, 1/3, … (Zipf)."""
MUNICIPAL_POPULARITY_AT_FIRST = 1.0
"""Assumed: the same when choice is new; then the best known of the private ones is wished for by
more than it has room for, so that a round has wishes that are refused, queues and calls to make."""
ROOM_STATED = 0.25
"""Assumed: of everybody, so many have the private providers room for together, where each states
its own cap: some more than the 17 % that they perform for."""
LARGEST_AREA = 3.0
"""Assumed: how many times as many people the largest area may have as the smallest. Which one is
large is drawn for the seed: no system file tells, and their order in it means nothing."""
NO_SIZE_KNOWN = 1000
NO_PRIVATE_KNOWN = 3
WHOLE_AREA = 0.7
"""Assumed: in a system where providers pick areas, how many areas of all each picks."""
