"""What is granted, what is chosen together, and the safety alarm."""

from collections.abc import Iterator

from hemval.core.system.services import AlarmRule, Bundle, Performer, Service
from hemval.texts.describe.phrases import Phrases, begun, short, within


def service(rule: Service, phrases: Phrases) -> Iterator[str]:
    """Whether anybody may choose who performs a service, and during which hours."""
    facts = {"name": within(phrases.own(rule.name)), "category": rule.category.value}
    message = "show-service-open"
    if rule.performed_by is not None:
        message = "show-service-closed"
        facts["performer"] = _performer(rule.performed_by, phrases)
    if rule.hours is not None:
        message = f"{message}-hours"
        facts["hours"] = phrases.hours(rule.hours)
    yield begun(phrases.say(message, **facts))
    category = phrases.say(f"show-category-{rule.category}")
    if category.casefold() not in facts["name"].casefold():
        yield phrases.say("show-of-category", category=category)


def bundle(rule: Bundle, phrases: Phrases) -> Iterator[str]:
    """What one wish and one performer cover."""
    name, services = within(phrases.own(rule.name)), phrases.services(rule.services)
    if len(rule.services) > 1:
        yield phrases.say("show-bundle-many", name=name, services=services)
    elif short(name) == services:
        yield phrases.say("show-bundle-itself", name=name)
    else:
        yield phrases.say("show-bundle-one", name=name, services=services)


def alarm(rule: AlarmRule, phrases: Phrases) -> Iterator[str]:
    """Who installs the alarm, who answers it when, and how soon somebody is there."""
    yield phrases.say("show-alarm-installs", who=begun(_performer(rule.installs, phrases)))
    if rule.answers:
        answers = [
            phrases.say(
                "show-alarm-answer",
                hours=phrases.hours(one.hours),
                who=_performer(one.by, phrases),
            )
            for one in rule.answers
        ]
        yield phrases.say("show-alarm-answers", answers=phrases.all_of(answers))
    if rule.when_providers_differ is not None:
        who = _performer(rule.when_providers_differ, phrases)
        yield phrases.say("show-alarm-differ", who=who)
    if rule.on_site_within_minutes is not None:
        yield phrases.say("show-alarm-on-site", minutes=rule.on_site_within_minutes)


def _performer(who: Performer, phrases: Phrases) -> str:
    return phrases.say(f"show-performer-{who}")
