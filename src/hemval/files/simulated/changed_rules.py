"""The rules to try: the system file and the round's caps as they would be after the changes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from hemval.core.claims.caps import EVERY
from hemval.core.facts.providers import ProviderCap
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.fault import Path
from hemval.core.round.days import round_days
from hemval.core.simulation.simulated import ChangedRules
from hemval.core.system.values import ProviderGroup
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.simulated.changing import ROOMS, Holding, changed_values
from hemval.files.simulated.setting import Setting, SettingRefusal, SettingRefused
from hemval.files.system_file import ReadSystem, read_document
from hemval.files.toml.document import Document


def changed_rules(
    document: Document, decided: ReadSystem, facts: RoundFacts, settings: tuple[Setting, ...]
) -> ChangedRules:
    """Read the rules to try, from what the file of the decided ones holds.

    Raises SettingRefused, and FaultyFile told with the settings.
    """
    plan = facts.plan
    of_system = tuple(one for one in settings if not one.is_own_cap)
    for setting in of_system:
        _check_whose_room(setting, [one.id for one in facts.providers])
    asked_on = round_days(decided.system, plan).asked_on
    holding = Holding(effect=plan.effect, asked_on=asked_on, kind=plan.kind)
    values, touched = changed_values(document.values, of_system, holding)
    try:
        system, warnings = read_document(replace(document, values=values))
    except FaultyFile as error:
        told = tuple(_told(one, touched, of_system) for one in error.faults)
        raise FaultyFile(told) from None
    known = {(one.fault.code, one.fault.path) for one in decided.warnings}
    for setting in settings:
        if setting.is_own_cap:
            facts = replace(facts, caps=tuple(_caps(facts, setting)))
    return ChangedRules(
        system=system,
        facts=facts,
        warnings=tuple(
            one.fault for one in warnings if (one.fault.code, one.fault.path) not in known
        ),
    )


def _told(
    found: LocatedFault, touched: Mapping[Path, Setting], settings: Iterable[Setting]
) -> LocatedFault:
    """A fault as the user can mend it: by the setting that leads to it."""
    path = found.fault.path
    own = [one.text for where, one in touched.items() if _begins(path, where)]
    texts = own or [one.text for one in settings]
    named = " ".join(f"--set '{text}'" for text in dict.fromkeys(texts))
    return LocatedFault(fault=found.fault, file=named)


def _begins(path: Path, where: Path) -> bool:
    """Is a path within another? One of the two may leave out the place of an only table."""
    names = [step for step in path if isinstance(step, str)]
    wanted = [step for step in where if isinstance(step, str)]
    places = [step for step in path if isinstance(step, int)]
    least = [step for step in where if isinstance(step, int)]
    is_there = not places or not least or places[: len(least)] == least[: len(places)]
    return names[: len(wanted)] == wanted and is_there


def _check_whose_room(setting: Setting, providers: Sequence[str]) -> None:
    """A share or cap of nobody would change nothing, and be told as if that were the answer."""
    groups = [group.value for group in ProviderGroup]
    for step in setting.steps:
        whose = step.which.partition("@")[0]
        if step.key in ROOMS and whose and whose not in (*groups, *providers):
            known = ", ".join((*groups, *providers))
            raise SettingRefused(
                SettingRefusal.UNKNOWN_PROVIDER, setting.text, which=whose, known=known
            )


def _caps(facts: RoundFacts, setting: Setting) -> Iterable[ProviderCap]:
    """The providers' own caps after a setting such as `caps[P01]=120`."""
    (step, *rest) = setting.steps
    provider, _, area = step.which.partition("@")
    if rest or not provider:
        raise SettingRefused(SettingRefusal.WHOSE_CAP, setting.text)
    known = [one.id for one in facts.providers]
    if provider not in known:
        raise SettingRefused(
            SettingRefusal.UNKNOWN_PROVIDER, setting.text, which=provider, known=", ".join(known)
        )
    effect, area = facts.plan.effect, area or EVERY
    meant = [
        cap
        for cap in facts.caps
        if cap.provider == provider and cap.area == area and cap.period.holds(effect)
    ]
    if setting.value is None:
        if not meant:
            raise SettingRefused(SettingRefusal.NOTHING_THERE, setting.text, key="caps")
        return [cap for cap in facts.caps if cap not in meant]
    amount = _amount(setting)
    if not meant:
        return [*facts.caps, ProviderCap(provider=provider, area=area, amount=amount)]
    return [replace(cap, amount=amount) if cap in meant else cap for cap in facts.caps]


def _amount(setting: Setting) -> Decimal:
    try:
        amount = Decimal(str(setting.value))
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        raise SettingRefused(SettingRefusal.NOT_AN_AMOUNT, setting.text, value=str(setting.value))
    return amount
