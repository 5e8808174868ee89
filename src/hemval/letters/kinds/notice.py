"""The notice (besked): who performs from when, why, what happens now, and what does not change.

It tells how a care decision is carried out and is never called a care decision. The outcome comes
first. What the municipality says itself stands in its own words; where it says nothing, the letter
tells whom to ask and promises nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from babel.lists import format_list

from hemval.core.correspondence.choosing_rules import choosing_rules
from hemval.core.correspondence.facts import Called, NoticeFacts, NoticeSection
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.quoting import quoted_in_round
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.explanation import Explanation, WhyNot
from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.placements import PlacementCode
from hemval.core.system.letter_texts import TOLD, WONDERED, LetterTopic, Telling
from hemval.letters.framing import framed
from hemval.letters.kinds.asking import asking_in_a_paragraph
from hemval.letters.kinds.wording import (
    about,
    facts_of,
    joined,
    own_words,
    short_name,
    told,
    within_sentence,
)
from hemval.letters.paper import Block, Box, Bullets, Heading, Paper, Paragraph, Said, said
from hemval.texts.placements import PlacementSentences
from hemval.texts.words import Words

_WISHED = frozenset({PlacementCode.FIRST_WISH, PlacementCode.STAYS_BY_WISH})
"""What needs no heading over its reason."""
_IN_A_PARAGRAPH = 200
"""Sentences that together have no more letters share a paragraph: a line for each would be jumpy,
and send many a notice to a second page."""
_A_WEEK = timedelta(days=7)
"""So long before the first day somebody should have been in touch with her."""


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The notice to one recipient."""
    sections = facts_of(order, NoticeFacts).sections
    if terms.explained is None:
        raise ValueError("a notice is told by what the round came to")
    notice = _Notice(terms, terms.explained, words, stamp.dated)
    title = words.say("notice-title")
    blocks = (Heading(text=said(title), level=1), *notice.blocks(sections))
    return framed(order, terms, words, stamp, title=title, blocks=blocks)


class _Notice:
    """Lays the notices of one round in one language."""

    def __init__(
        self, terms: LetterTerms, explained: RoundTerms, words: Words, dated: date
    ) -> None:
        self._terms = terms
        self._explained = explained
        self._words = words
        self._dated = dated
        self._say = words.say
        self._sentences = PlacementSentences(explained, words, in_letter=True)
        self._providers = {one.id: one for one in terms.providers}

    def blocks(self, sections: tuple[NoticeSection, ...]) -> Iterator[Block]:
        """What is told of each kind of help, and then what is the same for all of it."""
        alike = self._told_alike(sections)
        if len(alike) > 1:
            yield self._paragraph(self._say("notice-several"))
        for each_alike in alike:
            yield from self._of_alike(each_alike, is_all=len(alike) == 1)
        bundles = tuple(one.explanation.bundle for one in sections)
        each = tuple(one.settled for one in sections)
        yield from self._happens(each)
        yield Heading(text=said(self._say("notice-good-to-know")))
        yield Bullets(items=tuple(self._good_to_know(each, bundles)))
        appeal = self._text(LetterTopic.APPEAL, bundles)
        if appeal:
            yield Heading(text=said(self._say("notice-appeal")))
            yield Paragraph(text=appeal)
        yield asking_in_a_paragraph(self._terms, self._words)

    def _told_alike(self, sections: tuple[NoticeSection, ...]) -> list[tuple[NoticeSection, ...]]:
        """The sections, those together of which the very same is told.

        Three kinds of help that all stay as they are, are one thing to read and not three.
        """
        alike: dict[tuple[Block, ...], list[NoticeSection]] = {}
        for section in sections:
            alike.setdefault(tuple(self._section(section, level=2)), []).append(section)
        return [tuple(each) for each in alike.values()]

    def _of_alike(self, alike: tuple[NoticeSection, ...], *, is_all: bool) -> Iterator[Block]:
        """What is told of one kind of help, or of several at once, under their names."""
        bundles = tuple(one.explanation.bundle for one in alike)
        summary, *rest = self._section(alike[0], level=2 if is_all else 3)
        if not is_all:
            first, *others = (self._explained.bundles[one].name for one in bundles)
            names = (short_name(first), *map(within_sentence, others))
            yield Heading(text=told(self._words, "notice-names", bundles=names))
        yield summary
        if is_all and len(bundles) > 1:
            yield from about(self._words, "notice-about", self._terms, bundles)
        yield from rest

    def _section(self, section: NoticeSection, *, level: int) -> Iterator[Block]:
        one = section.settled
        why = tuple(self._why(section))
        if len(why) == 1 and _is_plain(section):
            yield self._summary(section, *why)
        else:
            yield self._summary(section)
            yield Heading(text=said(self._say("notice-why")), level=level)
            yield from map(self._paragraph, _run_together(why))
        yield from self._queue(one, level)

    def _summary(self, section: NoticeSection, *besides: str) -> Block:
        """Who, from when, and on which phone: what is to be found again at a glance."""
        one = section.settled
        who = self._sentences.who(one, is_settled=section.is_agreed)
        lead = (who, *self._meanwhile(one), *besides)
        blocks = [Paragraph(text=said(" ".join(lead)), lead=True)]
        helps = one.provider or next((each.provider for each in one.helped_by), "")
        provider = self._providers.get(helps)
        if provider is not None and provider.phone:
            number = self._say("notice-phone", provider=provider.name, phone=provider.phone)
            blocks.append(Paragraph(text=said(number, strong=True)))
        return Box(blocks=tuple(blocks))

    def _good_to_know(
        self, each: tuple[Explanation, ...], bundles: tuple[str, ...]
    ) -> Iterator[Said]:
        """What does not change, and how she may change later."""
        if all(one.provider and one.provider == one.today for one in each):
            yield said(self._say("notice-nothing-to-do"))
        yield said(self._say("outcome-changes-nothing-else"))
        placed = tuple(one.bundle for one in each if one.provider)
        for text in (self._text(LetterTopic.FEE, bundles), self._later(placed)):
            if text:
                yield text

    def _later(self, bundles: tuple[str, ...]) -> Said:
        """That one may change later, and how; in the municipality's words where it has them.

        One who has nobody yet has nobody to change from.
        """
        if not bundles:
            return ()
        own = self._text(LetterTopic.CHANGE, bundles)
        if own:
            return own
        goes_on = all(self._explained.bundles[bundle].goes_on for bundle in bundles)
        return said(self._say("notice-later" if goes_on else "notice-later-ask"))

    def _meanwhile(self, one: Explanation) -> Iterator[str]:
        """Who helps one who has nobody yet, and that she may choose."""
        if one.provider:
            return
        for helper in one.helped_by:
            name = self._name(helper.provider)
            if helper.first is None:
                yield self._say("notice-helps-meanwhile", provider=name)
            else:
                yield self._say("outcome-meanwhile-from", provider=name, first=helper.first)
        phone = self._terms.phone
        if phone:
            yield self._say("notice-choose-another", phone=phone)
        else:
            yield self._say("notice-choose-another-ask")

    def _why(self, section: NoticeSection) -> Iterator[str]:
        """Why it came out so, how a call went, and what she may do about it."""
        one = section.explanation
        yield from self._sentences.reason(one)
        late = one.heard is not None and one.heard.came is not None
        if late and one.heard is not None and not one.heard.is_change:
            yield self._say("notice-still-late")
        if section.is_parted:
            yield self._say("notice-parted")
        yield from self._call(section.called)
        yield from self._may_queue(section.settled)

    def _call(self, called: Called | None) -> Iterator[str]:
        if called is None:
            return
        if called.agreed:
            name = self._name(called.agreed)
            yield self._say("notice-called-agreed", day=called.on, provider=name)
        else:
            message = "notice-called-nobody" if called.is_reached else "notice-called-in-vain"
            yield self._say(message, day=called.on)

    def _may_queue(self, one: Explanation) -> Iterator[str]:
        """How she gets into the queue to one that was full, where there is one."""
        if not (self._terms.phone and choosing_rules(self._terms, one.bundle).may_wait):
            return
        waits = {one.provider, *(place.provider for place in one.queue)}
        for wish in one.wishes:
            if isinstance(wish.why, WhyNot) and wish.provider not in waits:
                name = self._name(wish.provider)
                yield self._say("notice-may-queue", provider=name, phone=self._terms.phone)

    def _queue(self, one: Explanation, level: int) -> Iterator[Block]:
        if one.queue:
            yield Heading(text=said(self._say("notice-queue")), level=level)
            yield from map(self._paragraph, self._sentences.queue(one))
            own = self._text(LetterTopic.QUEUE, (one.bundle,))
            keeps = one.provider and one.provider == one.today
            name = self._name(one.provider)
            meanwhile = self._say("notice-queue-meanwhile", provider=name) if keeps else ""
            told_besides = joined(own, said(meanwhile) if meanwhile else ())
            if told_besides:
                yield Paragraph(text=told_besides)

    def _happens(self, each: tuple[Explanation, ...]) -> Iterator[Block]:
        """What happens with keys, alarm and first visit; nothing where she keeps whom she has."""
        new = [one for one in each if one.provider and one.provider != one.today]
        if new:
            yield Heading(text=said(self._say("notice-happens")))
            items = (*self._told_of_new(new), *self._wonder(new))
            yield Bullets(items=items) if len(items) > 1 else Paragraph(text=items[0])

    def _told_of_new(self, new: list[Explanation]) -> Iterator[Said]:
        """The municipality's words; those who will be in touch may not be, and she is told so."""
        bundles = tuple(one.bundle for one in new)
        for topic in TOLD[Telling.COMES]:
            text = self._text(topic, bundles)
            if text and topic is LetterTopic.FIRST_VISIT:
                yield joined(text, self._not_heard(new))
            elif text:
                yield text

    def _not_heard(self, new: list[Explanation]) -> Said:
        """What she does where nobody is in touch; not where the day is so near already."""
        first = min((one.starts for one in new if one.starts is not None), default=None)
        is_time = first is not None and self._dated < first - _A_WEEK
        return said(self._say("notice-not-heard")) if is_time else ()

    def _wonder(self, new: list[Explanation]) -> Iterator[Said]:
        """Whom to ask of what the municipality says nothing of."""
        bundles = tuple(one.bundle for one in new)
        unsaid = [topic for topic in WONDERED if not self._text(topic, bundles)]
        if unsaid:
            what = self._any_of(self._say(f"notice-of-{topic}") for topic in unsaid)
            names = dict.fromkeys(self._name(one.provider) for one in new)
            yield said(self._say("notice-wonder", what=what, provider=self._any_of(names)))

    def _any_of(self, names: Iterable[str]) -> str:
        return str(format_list([*names], style="or", locale=self._words.locale))

    def _text(self, topic: LetterTopic, bundles: tuple[str, ...]) -> Said:
        """The municipality's words on a topic."""
        text = quoted_in_round(self._terms, topic, bundles)
        return own_words(text, self._words) if text is not None else ()

    def _name(self, provider: str) -> str:
        return self._explained.names.get(provider, provider)

    def _paragraph(self, text: str) -> Paragraph:
        return Paragraph(text=said(text))


def _is_plain(section: NoticeSection) -> bool:
    """Did she get what she wished for, so that the reason is one sentence among the first?"""
    return section.explanation.code in _WISHED and section.explanation.put_right is None


def _run_together(sentences: Iterable[str]) -> Iterator[str]:
    """The sentences in order, the short ones after each other."""
    paragraph = ""
    for one in sentences:
        if paragraph and len(paragraph) + len(one) >= _IN_A_PARAGRAPH:
            yield paragraph
            paragraph = one
        else:
            paragraph = f"{paragraph} {one}".strip()
    if paragraph:
        yield paragraph
