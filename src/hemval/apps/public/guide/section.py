"""A stretch of a page: a heading, what stands under it, and who has decided it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hemval.apps.public.system_today import SystemToday
from hemval.core.system.rule import Kind, Rule
from hemval.letters.kinds.wording import told, within_sentence
from hemval.letters.paper import Block, Paragraph, Said, said
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What a rule rests on: in one line, and more for whoever opens it.

    `is_settled`: somebody has decided it. What nobody has is told as that.
    """

    line: Said
    more: tuple[Said, ...] = ()
    is_settled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadsTo:
    """A page that one can go to from what is told: the name of its address, and the words."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What is told under one heading; without one it belongs to what stands before it."""

    heading: Said = ()
    blocks: tuple[Block, ...]
    behind: tuple[Behind, ...] = ()
    leads_to: LeadsTo | None = None


def section(words: Words, heading: str, *messages: str, behind: tuple[Behind, ...] = ()) -> Section:
    """A heading and a paragraph for each sentence, by their names in the catalogue."""
    blocks = tuple(Paragraph(text=said(words.say(one))) for one in messages)
    return Section(heading=said(words.say(heading)), blocks=blocks, behind=behind)


def behind(rules: Iterable[Rule], choice: SystemToday, words: Words) -> tuple[Behind, ...]:
    """Who decided each rule, each decision once."""
    return tuple(dict.fromkeys(_behind(one, choice, words) for one in rules))


def _behind(rule: Rule, choice: SystemToday, words: Words) -> Behind:
    decision = choice.decisions.get(rule.decision or "")
    if rule.kind is Kind.DECIDED and decision is not None:
        return _decided(decision.id, choice, words)
    if rule.kind is Kind.UNKNOWN:
        line = said(words.say("public-behind-unknown"))
        why = (said(words.say("public-behind-unknown-why")),)
        return Behind(line=line, more=why, is_settled=False)
    more = (said(words.say("public-behind-practice-why")), *_sources(rule, choice, words))
    return Behind(line=said(words.say("public-behind-practice")), more=more, is_settled=True)


def _decided(name: str, choice: SystemToday, words: Words) -> Behind:
    decision = choice.decisions[name]
    body, when = within_sentence(decision.body), decision.date
    if when is not None and when.is_whole_day:
        day = date.fromisoformat(when.text)
        line = told(words, "public-behind-decided-on", body=body, day=day)
    else:
        line = told(words, "public-behind-decided", body=body)
    more = [told(words, "public-behind-about", about=decision.about)]
    if decision.diary_number:
        more.append(told(words, "public-behind-number", number=decision.diary_number))
    return Behind(line=line, more=tuple(more), is_settled=True)


def _sources(rule: Rule, choice: SystemToday, words: Words) -> tuple[Said, ...]:
    named = {one.id: one for one in choice.system.sources}
    return tuple(
        told(words, "public-behind-source", title=named[one].title, publisher=named[one].publisher)
        for one in rule.source
        if one in named
    )
