"""What made-up people wish for, how often they change their minds, and how late they are."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import at
from hemval.core.facts.choices import SELF, Choice
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.choice import Channel, WishRule
from hemval.core.system.values import RoundKind
from hemval.synthetic import shares
from hemval.synthetic.acting import case_manager
from hemval.synthetic.draws import Draws, Weighted
from hemval.synthetic.names import words_for
from hemval.synthetic.needs import Needs
from hemval.synthetic.providers import Supply
from hemval.synthetic.recipe import Recipe, wish_rule

_LAST_DAYS = 7
_FIRST_MINUTE, _LAST_MINUTE = 7 * 60, 21 * 60 - 1
_OFFICE_OPENS, _OFFICE_CLOSES = 8 * 60, 16 * 60
_REGISTERED_WITHIN_DAYS = 3
_CHANNELS_UNSAID = (Channel.PAPER, Channel.PHONE, Channel.VISIT)
_BY_STAFF = frozenset({Channel.PAPER, Channel.PHONE, Channel.VISIT, Channel.EMAIL})


class ChoiceDrawer:
    """Draws the choices of one client after another, as they came in."""

    def __init__(self, recipe: Recipe, plan: RoundPlan, supply: Supply) -> None:
        """Find out how many wishes each bundle has room for, and how a choice can be sent."""
        system = recipe.system
        self._draws = Draws(recipe.seed, "choices")
        self._answers = recipe.answers
        self._plan = plan
        self._supply = supply
        self._rules = {b.id: wish_rule(system, b.id, plan.effect) for b in system.bundles}
        self._channels = {b: _channels(rule) for b, rule in self._rules.items()}
        self._offered: dict[tuple[str, str], Weighted[str] | None] = {}
        self._prefers_todays = (
            shares.PREFERS_TODAYS_AT_FIRST
            if plan.kind is RoundKind.INTRODUCTION
            else shares.PREFERS_TODAYS
        )
        self._opens = plan.opens or plan.facts_on
        self._closes = plan.closes or plan.facts_on
        self._made = 0

    def for_client(
        self,
        client: Client,
        area: str,
        needs: Needs,
        representatives: Sequence[Representative],
        *,
        is_left_out: bool,
        like: Sequence[Choice] = (),
    ) -> list[Choice]:
        """Every choice of the client; `like`: those of the one she wants to be together with."""
        if not self._draws.chance(shares.CHOOSES_UNASKED if is_left_out else self._answers):
            return []
        choices: list[Choice] = []
        for bundle, todays in needs.open_bundles:
            same = next((c.wishes for c in like if c.bundle == bundle and c.wishes), ())
            wishes = same or self._wishes(area, bundle, todays)
            if wishes:
                first = self._choice(client, bundle, wishes, representatives)
                choices.append(first)
                if self._draws.chance(shares.CHANGES_HER_MIND):
                    other = self._wishes(area, bundle, "")
                    choices.append(self._again(first, other or wishes, representatives))
        gone = client.died or client.moved_out
        return [choice for choice in choices if gone is None or choice.arrived.day <= gone]

    def _wishes(self, area: str, bundle: str, todays: str) -> tuple[str, ...]:
        """Wishes in order: each next one drawn among those that are left (Plackett-Luce)."""
        key = (area, bundle)
        if key not in self._offered:
            self._offered[key] = self._supply.offered(area, bundle)
        offered = self._offered[key]
        if offered is None:
            return ()
        draws = self._draws
        stays = todays in offered.things and draws.chance(self._prefers_todays)
        wishes = [todays if stays else offered.draw(draws)]
        most = min(self._rules[bundle].max_wishes, len(offered.things))
        while len(wishes) < most and not draws.chance(shares.ONE_WISH_LESS):
            wish = offered.draw(draws)
            while wish in wishes:
                wish = offered.draw(draws)
            wishes.append(wish)
        return tuple(wishes)

    def _choice(
        self,
        client: Client,
        bundle: str,
        wishes: tuple[str, ...],
        representatives: Sequence[Representative],
    ) -> Choice:
        draws = self._draws
        declines = draws.chance(shares.DECLINES)
        acting = (
            representatives[0]
            if representatives and draws.chance(shares.REPRESENTATIVE_CHOOSES)
            else None
        )
        channel = self._channels[bundle].draw(draws)
        arrived = self._arrived(channel)
        registered = self._registered(arrived) if channel in _BY_STAFF else arrived.moment
        day_only = registered is not None and draws.chance(shares.REGISTERED_DAY_ONLY)
        return Choice(
            id=self._next_id(),
            client=client.id,
            bundle=bundle,
            wishes=() if declines else wishes,
            declines=declines,
            wait_if_full=(
                bool(self._rules[bundle].wait_if_full)
                and not declines
                and draws.chance(shares.WAITS)
            ),
            wanted_date=self._wanted_date(),
            special_wishes=(
                draws.one_of(words_for("special_wishes"))
                if draws.chance(shares.SPECIAL_WISHES)
                else ""
            ),
            channel=channel,
            arrived=arrived,
            registered_at=None if day_only else registered,
            registered_on=registered.date() if registered and day_only else None,
            registered_by=case_manager(draws) if channel in _BY_STAFF else "",
            chosen_by=acting.id if acting else SELF,
            ground=acting.ground if acting else None,
        )

    def _again(
        self,
        first: Choice,
        wishes: tuple[str, ...],
        representatives: Sequence[Representative],
    ) -> Choice:
        """A further choice: later, now and then at the same moment, or by somebody else."""
        draws = self._draws
        arrived = first.arrived if draws.chance(shares.SAME_MOMENT) else self._after(first.arrived)
        other = representatives[-1] if representatives else None
        by_other = other is not None and draws.chance(shares.SOMEBODY_ELSE_LATER)
        acting = other if by_other and first.chosen_by == SELF else None
        keeps = not by_other
        return Choice(
            id=self._next_id(),
            client=first.client,
            bundle=first.bundle,
            wishes=wishes,
            wait_if_full=first.wait_if_full,
            channel=first.channel,
            arrived=arrived,
            registered_at=self._registered(arrived),
            registered_by=case_manager(draws),
            chosen_by=first.chosen_by if keeps else acting.id if acting else SELF,
            ground=first.ground if keeps else acting.ground if acting else None,
        )

    def _next_id(self) -> str:
        self._made += 1
        return f"V{self._made:07}"

    def _arrived(self, channel: Channel) -> Arrival:
        """Evenly over the window, with more in the last week, a few after it."""
        draws = self._draws
        if draws.chance(shares.LATE):
            day = self._closes + timedelta(days=draws.between(1, shares.MOST_DAYS_LATE))
        elif draws.chance(shares.LAST_WEEK):
            earliest = max(self._opens, self._closes - timedelta(days=_LAST_DAYS - 1))
            day = earliest + timedelta(days=draws.below((self._closes - earliest).days + 1))
        else:
            day = self._opens + timedelta(days=draws.below((self._closes - self._opens).days + 1))
        if channel is Channel.PAPER and draws.chance(shares.PAPER_WITHOUT_TIME):
            return Arrival(day=day)
        return _at(day, draws.between(_FIRST_MINUTE, _LAST_MINUTE))

    def _after(self, arrival: Arrival) -> Arrival:
        last = self._closes + timedelta(days=shares.MOST_DAYS_LATE)
        days = self._draws.between(0, max(0, (last - arrival.day).days))
        day = arrival.day + timedelta(days=days)
        if arrival.moment is None and self._draws.chance(shares.DAY_ONLY):
            return Arrival(day=day)
        if arrival.moment is not None and days == 0:
            now = arrival.moment.hour * 60 + arrival.moment.minute
            return _at(day, self._draws.between(now, _LAST_MINUTE))
        return _at(day, self._draws.between(_FIRST_MINUTE, _LAST_MINUTE))

    def _registered(self, arrived: Arrival) -> datetime:
        """Written down in office hours, on one of the days after."""
        day = arrived.day + timedelta(days=self._draws.between(1, _REGISTERED_WITHIN_DAYS))
        minute = self._draws.between(_OFFICE_OPENS, _OFFICE_CLOSES)
        return _moment(day, minute)

    def _wanted_date(self) -> date | None:
        if not self._draws.chance(shares.WANTED_DATE):
            return None
        return self._plan.effect + timedelta(days=self._draws.between(0, _LAST_DAYS * 4))


def _at(day: date, minute: int) -> Arrival:
    return Arrival(day=day, moment=_moment(day, minute))


def _moment(day: date, minute: int) -> datetime:
    return at(day, time(minute // 60, minute % 60))


def _channels(rule: WishRule) -> Weighted[Channel]:
    channels = rule.channels or _CHANNELS_UNSAID
    return Weighted({channel: shares.CHANNELS[channel] for channel in channels})
