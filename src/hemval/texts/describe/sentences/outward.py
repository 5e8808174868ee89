"""Languages, contact, letters, and rules in the municipality's own words."""

from collections.abc import Iterator

from hemval.core.system.clauses import Clause
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.letter_recipients import LetterRecipient
from hemval.core.system.letter_texts import LetterText
from hemval.core.system.presentation import Appearance, Contact, Envelope, LanguageRule
from hemval.texts.describe.phrases import Phrases, begun, number


def languages(rule: LanguageRule, phrases: Phrases) -> Iterator[str]:
    """The languages of letters and pages."""
    names = [phrases.say(f"show-language-{language}") for language in rule.offered]
    yield phrases.say("show-languages", languages=phrases.all_of(names))
    if rule.administrative_area_for:
        minority = [phrases.say(f"show-minority-{one}") for one in rule.administrative_area_for]
        yield phrases.say("show-administrative-area", languages=phrases.all_of(minority))


def contact(rule: Contact, phrases: Phrases) -> Iterator[str]:
    """Whom to ask, how, and when."""
    yield phrases.say("show-contact", name=phrases.own(rule.name))
    ways = [
        phrases.say(message, at=at)
        for message, at in (
            ("show-phone", rule.phone),
            ("show-email", rule.email),
            ("show-web", rule.web),
            ("show-choose-at", rule.choose_at),
        )
        if at
    ]
    if ways:
        yield begun(phrases.all_of(ways)) + "."
    if rule.postal_address:
        yield phrases.say("show-postal-address", address=", ".join(rule.postal_address))
    if rule.phone_hours:
        hours = [
            phrases.say(
                "show-phone-hours",
                days=phrases.weekdays(one.weekdays),
                hours=phrases.hours(one.hours),
            )
            for one in rule.phone_hours
        ]
        yield phrases.say("show-phone-open", hours=phrases.all_of(hours))


def comparison(rule: ComparisonRule, phrases: Phrases) -> Iterator[str]:
    """When facts of providers are held back, and when they are old."""
    yield phrases.say("show-comparison-fewest", answers=rule.fewest_answers)
    yield phrases.say("show-comparison-old", months=rule.old_after_months)
    if not rule.counts_room:
        yield phrases.say("show-comparison-no-room")


def envelope(rule: Envelope, phrases: Phrases) -> Iterator[str]:
    """Where the window of the envelope is, and where the sheet is folded."""
    yield phrases.say(
        "show-envelope",
        width=number(rule.window_width),
        height=number(rule.window_height),
        left=number(rule.window_left),
        top=number(rule.window_top),
    )
    if rule.folds:
        folds = [phrases.say("show-millimetres", amount=number(fold)) for fold in rule.folds]
        yield phrases.say("show-folds", folds=phrases.all_of(folds))


def appearance(rule: Appearance, phrases: Phrases) -> Iterator[str]:
    """The colours and the signature of letters and pages."""
    yield phrases.say("show-colour-main", colour=rule.main.hex)
    if rule.support is not None:
        yield phrases.say("show-colour-support", colour=rule.support.hex)
    if rule.neutral is not None:
        yield phrases.say("show-colour-neutral", colour=rule.neutral.hex)
    if rule.logo is not None:
        yield phrases.say("show-logo", logo=rule.logo)
    if rule.signature is not None:
        yield phrases.say("show-signature", signature=phrases.own(rule.signature))


def letter_text(rule: LetterText, phrases: Phrases) -> Iterator[str]:
    """What letters say of a topic."""
    topic = phrases.say(f"show-letter-topic-{rule.topic}")
    yield phrases.say("show-letter-text", topic=topic, text=phrases.sentence(rule.text))


def letter_recipient(rule: LetterRecipient, phrases: Phrases) -> Iterator[str]:
    """Whom letters go to where somebody acts for the client."""
    yield phrases.say(
        f"show-letter-to-{rule.original}", ground=phrases.say(f"show-acting-{rule.ground}")
    )
    yield phrases.say(f"show-letter-{'copy' if rule.copy else 'no-copy'}-{rule.original}")


def clause(rule: Clause, phrases: Phrases) -> Iterator[str]:
    """A rule as the municipality has put it."""
    yield phrases.sentence(rule.text)
