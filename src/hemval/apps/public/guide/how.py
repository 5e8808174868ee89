"""How one chooses: every way that the municipality allows, each told as fully as the others."""

from collections.abc import Iterator

from django.conf import settings

from hemval.apps.public.guide.section import LeadsTo, Section, behind
from hemval.apps.public.guide.who import nothing_to_choose
from hemval.apps.public.system_today import SystemToday
from hemval.core.correspondence.choosing_rules import (
    ChoosingRules,
    asks_together,
    channels_of_all,
    choosing_rules,
)
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.signing_in import letter_code_rule
from hemval.core.system.choice import Channel
from hemval.core.system.rule import in_force_for
from hemval.letters.paper import Block, Bullets, Paragraph, said
from hemval.texts.words import Words

_TO_SIGN_IN = LeadsTo(name="citizens:sign_in", words="public-place-sign-in")
_TO_BROCHURES = LeadsTo(name="public:brochures", words="brochure-page")


def how(choice: SystemToday, words: Words) -> Iterator[Section]:
    """The ways, what one can wish for, and what is done where there is no room."""
    if not choice.bundles:
        yield nothing_to_choose(choice, words)
        return
    rules = {one: choosing_rules(choice.terms, one) for one in choice.bundles}
    ways = [one for one in channels_of_all(rules.values()) if _is_told(one, choice)]
    first = "public-how-alike" if ways else "public-how-unknown"
    yield Section(blocks=(Paragraph(text=said(words.say(first)), lead=True),))
    for way in ways:
        heading = said(words.say(f"public-how-{way}"))
        leads_to = _TO_SIGN_IN if way is Channel.WEB else None
        yield Section(heading=heading, blocks=tuple(_way(way, choice, words)), leads_to=leads_to)
    yield _wishes(choice, rules, words)


def _is_told(way: Channel, choice: SystemToday) -> bool:
    """Whether that way is open: nobody is sent to the web who could not sign in there."""
    if way is Channel.WEB:
        return _has_identity() or _code_lets_in(choice)
    return way is not Channel.EMAIL or bool(_email(choice))


def _has_identity() -> bool:
    return bool(settings.CITIZEN_IDENTITY_PROVIDER)


def _code_lets_in(choice: SystemToday) -> bool:
    return letter_code_rule(choice.system, choice.on) is not None


def _web(choice: SystemToday, words: Words) -> Iterator[Block]:
    with_code = letter_code_rule(choice.system, choice.on)
    if _has_identity():
        yield Paragraph(text=said(words.say("public-how-web-do")))
    if with_code is not None:
        only = "" if _has_identity() else "only-"
        message = f"public-how-web-code-{only}{with_code.second_fact}"
        yield Paragraph(text=said(words.say(message)))
    if choice.days is not None and choice.days.overall.closes is not None:
        yield Paragraph(text=said(words.say("public-how-web-change")))


def _way(way: Channel, choice: SystemToday, words: Words) -> Iterator[Block]:
    if way is Channel.WEB:
        yield from _web(choice, words)
    elif way is Channel.LETTER_CODE and not _code_lets_in(choice):
        yield Paragraph(text=said(words.say("public-how-letter_code-call")))
    elif way is Channel.PHONE and choice.terms.phone:
        yield Paragraph(text=said(words.say("public-how-phone-do", phone=choice.terms.phone)))
    elif way is Channel.PHONE:
        yield Paragraph(text=said(words.say("public-how-phone-ask")))
    elif way is Channel.EMAIL:
        yield Paragraph(text=said(words.say("public-how-email-do", email=_email(choice))))
    else:
        yield Paragraph(text=said(words.say(f"public-how-{way}-do")))
    contact = whom_to_ask(choice.terms)
    if way is Channel.PAPER and contact is not None and contact.postal_address:
        lines = ", ".join(contact.postal_address)
        yield Paragraph(text=said(f"{words.say('public-how-paper-to')}: {lines}."))


def _email(choice: SystemToday) -> str:
    contact = whom_to_ask(choice.terms)
    return (contact.email or "") if contact is not None else ""


def _wishes(choice: SystemToday, rules: dict[str, ChoosingRules], words: Words) -> Section:
    told = list(_may_wish(choice, rules, words))
    asked_on = choice.terms.asked_on
    found = [one for each in rules for one in in_force_for(choice.system.wishes, each, asked_on)]
    return Section(
        heading=said(words.say("public-how-wishes")),
        blocks=(Bullets(items=tuple(said(one) for one in dict.fromkeys(told))),),
        behind=behind(found, choice, words),
        leads_to=_TO_BROCHURES,
    )


def _may_wish(choice: SystemToday, rules: dict[str, ChoosingRules], words: Words) -> Iterator[str]:
    for one in rules.values():
        yield words.say("public-how-wishes-most", wishes=one.wishes)
        if one.may_be_full:
            after = "keeps-or-contact" if one.keeps_place else "contact"
            full = words.say("offer-full-may-be")
            yield f"{full} {words.say(f'offer-full-{after}')}"
        if one.may_wait:
            yield words.say("public-how-wait")
    if asks_together(choice.terms):
        yield words.say("offer-together")
    yield words.say("public-how-neutral")
