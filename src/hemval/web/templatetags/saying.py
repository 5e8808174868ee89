"""Words in templates: every sentence comes from the catalogue, in the reader's language."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from django import template
from django.forms.utils import flatatt
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from django.utils.safestring import SafeString

from hemval.apps.page_language import address as address_of
from hemval.apps.said import reader_words
from hemval.core.dates.zone import in_sweden, today
from hemval.letters.kinds.wording import SWEDISH
from hemval.letters.paper import Run
from hemval.texts.words import Value, Words, words

register = template.Library()


def _words(context: template.Context) -> Words:
    return words(context.get("language", "sv"))


@register.simple_tag(takes_context=True)
def say(context: template.Context, message: str, **facts: Value) -> str:
    """A sentence of the catalogue: `{% say "rounds-title" rounds=3 %}`."""
    return _words(context).say(message, **facts)


@register.simple_tag(takes_context=True)
def tell(context: template.Context, message: str, facts: Mapping[str, Value]) -> str:
    """A sentence that was kept as its name and its facts: `{% tell job.message job.facts %}`."""
    return _words(context).say(message, **facts)


@register.simple_tag(takes_context=True)
def address(context: template.Context, name: str, *args: object, **kwargs: object) -> str:
    """Where a page for citizens is, in the reader's language: `{% address "public:start" %}`."""
    return address_of(context.get("language") or "sv", name, *args, **kwargs)


@register.filter
def runs(text: Iterable[Run]) -> SafeString:
    """A sentence, with what is in another language than the page marked as that."""
    return format_html_join("", "{}", ((_run(one),) for one in text))


def _run(one: Run) -> SafeString:
    told = format_html("<strong>{}</strong>", one.text) if one.strong else escape(one.text)
    return in_language(told, one.language)


@register.filter
def in_language(text: str, language: str) -> SafeString:
    """Somebody's own words, marked with their language where it is not the page's.

    What is marked is kept apart from what stands around it, which may be read from the right.
    """
    if not language:
        return conditional_escape(text)
    return format_html("<bdi{}>{}</bdi>", flatatt({"lang": language}), text)


@register.filter
def swedish(name: str) -> SafeString:
    """A Swedish name, marked as that on a page in another language."""
    return in_language(name, "" if reader_words().locale.language == SWEDISH else SWEDISH)


@register.filter
def day(value: date | datetime | None) -> str:
    """A day as people write it, in Swedish 4 januari 2021; nothing for none."""
    if value is None:
        return ""
    on = today(value) if isinstance(value, datetime) else value
    return reader_words().date(on)


@register.filter
def moment(value: datetime | None) -> str:
    """A day and the time of it, in Swedish 4 januari 2021 kl. 9.05; nothing for none."""
    if value is None:
        return ""
    local = in_sweden(value)
    return reader_words().say("public-moment", day=today(local), clock=f"{local.hour}.{local:%M}")
