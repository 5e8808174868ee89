"""The chapters of the page, in the order a committee member asks."""

from dataclasses import dataclass

from hemval.core.system.provisions import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterPlan:
    """A chapter, and the parts of a system that it tells of."""

    id: str
    parts: tuple[Part, ...]


CHAPTERS = (
    ChapterPlan(id="what", parts=(Part.PROCUREMENT, Part.BUNDLES, Part.SERVICES)),
    ChapterPlan(id="who", parts=(Part.EXCLUSIONS,)),
    ChapterPlan(id="when", parts=(Part.CHOICE,)),
    ChapterPlan(id="how", parts=(Part.WISHES, Part.LETTER_CODE_SIGN_IN)),
    ChapterPlan(id="capacity", parts=(Part.CAPACITY, Part.SHARES, Part.CAPS)),
    ChapterPlan(id="order", parts=(Part.ORDER,)),
    ChapterPlan(id="today", parts=(Part.CURRENT_PLACE,)),
    ChapterPlan(id="silence", parts=(Part.NON_CHOICE_EXISTING, Part.NON_CHOICE_NEW)),
    ChapterPlan(id="together", parts=(Part.JOINT_PLACEMENT,)),
    ChapterPlan(id="deciding", parts=(Part.FOUR_EYES,)),
    ChapterPlan(id="notice", parts=(Part.NOTICES,)),
    ChapterPlan(id="alarm", parts=(Part.ALARM,)),
    ChapterPlan(id="areas", parts=(Part.AREAS, Part.PRICE_ZONES)),
    ChapterPlan(id="providers", parts=(Part.APPLICATION, Part.GEOGRAPHY, Part.OFFERING)),
    ChapterPlan(
        id="outward",
        parts=(
            Part.LANGUAGES,
            Part.CONTACT,
            Part.COMPARISON,
            Part.ENVELOPE,
            Part.APPEARANCE,
            Part.LETTER_TEXTS,
            Part.LETTER_RECIPIENTS,
        ),
    ),
    ChapterPlan(id="other", parts=(Part.CLAUSES,)),
    ChapterPlan(id="decisions", parts=(Part.DECISIONS,)),
    ChapterPlan(id="sources", parts=(Part.SOURCES,)),
)
"""Every part but the identity, which is the page's title and first paragraph."""

ABOUT_CHOICE = frozenset(
    {
        "who",
        "when",
        "how",
        "capacity",
        "order",
        "today",
        "silence",
        "together",
        "deciding",
        "notice",
    }
)
"""Chapters that are left out, when empty, where there is nothing to choose."""
