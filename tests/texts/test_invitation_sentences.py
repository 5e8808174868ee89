"""Why, as sentences, in every language a reader may ask for."""

from datetime import date

import pytest

from hemval.core.choosing import Undecided
from hemval.core.dates.workdays import Closed
from hemval.core.invitation.outcome import Concern, ConcernCode, LeftOutCode, Waits
from hemval.core.people.representation import Doubt
from hemval.core.reason import Reason
from hemval.core.round.findings import Finding, FindingCode
from hemval.core.round.timeline import Stage, Tense
from hemval.core.system.values import LocalText
from hemval.texts.invitations import Sentences
from hemval.texts.languages import LANGUAGES, STAFF_LANGUAGES
from hemval.texts.words import words

DAY = date(2020, 12, 31)
WHY = LocalText((("sv", "Servicehusen ingår inte."), ("en", "Servicehus is not included.")))
FACTS = {"day": DAY, "why": WHY}
CONCERN_FACTS = {
    "service": "städ",
    "day": DAY,
    "bundle": WHY,
    "language": "so",
    "representative": "F1",
}
DAYS = (
    "announced",
    "closes",
    "earliest",
    "effect",
    "facts_on",
    "notify_by",
    "opens",
    "rule",
    "share_base_on",
)
FINDING_FACTS = dict.fromkeys(DAYS, DAY) | {
    "bundle": WHY,
    "area": WHY,
    "leaving": "P1",
    "last": DAY,
    "on": DAY,
    "provider": "alfa",
    "by": "lottery",
    "written": "lottery",
    "year": "1999",
    "rows": 3,
    "closed": Closed.EPIPHANY,
    "persons": 2,
    "days": 1,
    "base": 2756,
    "not_open": 169,
    "choices": 14,
    "claims": 1,
    "distances": 3,
    "one_provider": "Alfa",
    "one_group": "",
    "one_area": "",
    "other_provider": "",
    "other_group": "private",
    "other_area": "Nord",
    "share": "20 %",
    "chain": "52db9ba7",
    "round": "33000000",
    "day": DAY,
    "latest": DAY,
    "whose_provider": "",
    "whose_group": "private",
    "whose_area": "",
    "used": 410,
    "cap": 400,
    "unit": "hours_per_month",
    "wishes": 3,
    "households": 2,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", LeftOutCode)
def test_every_reason_can_be_said_to_the_person_in_her_language(code, language):
    sentence = Sentences(words(language)).reason(Reason(code=code, facts=FACTS))
    assert sentence.endswith(".")
    if language != "sv":
        assert sentence != Sentences(words("sv")).reason(Reason(code=code, facts=FACTS))


def test_the_municipalitys_own_words_stand_in_the_reason():
    reason = Reason(code=LeftOutCode.HOUSING, facts={"why": WHY})
    assert Sentences(words("sv")).reason(reason) == (
        "Du får inget brev om val nu, eftersom valet inte gäller den boendeform som du bor i. "
        "Servicehusen ingår inte."
    )
    assert "Servicehus is not included." in Sentences(words("en")).reason(reason)


@pytest.mark.parametrize("language", ["fi", "sv-easy", "ar"])
def test_what_the_municipality_has_not_said_in_her_language_is_left_out(language):
    plain = Reason(code=LeftOutCode.HOUSING)
    with_why = Reason(code=LeftOutCode.HOUSING, facts={"why": WHY})
    sentences = Sentences(words(language))
    assert sentences.reason(with_why) == sentences.reason(plain)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("sv", "Stämmer det inte? Ring 08-000 00."),
        ("sv-easy", "Är något fel? Ring 08-000 00."),
        ("en", "Is this wrong? Call 08-000 00."),
        ("fi", "Onko tässä virhe? Soita numeroon 08-000 00."),
        ("ar", "هل هناك خطأ؟ يرجى الاتصال بالرقم \u206808-000 00\u2069."),
    ],
)
def test_she_is_told_where_to_call_if_it_is_wrong(language, told):
    reason = Reason(code=LeftOutCode.NO_SERVICE)
    assert Sentences(words(language), phone="08-000 00").reason(reason).endswith(told)
    assert told not in Sentences(words(language)).reason(reason)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("sv", "Du kan byta utförare när du vill."),
        ("sv-easy", "Du kan byta utförare när du vill."),
        ("en", "You can change provider whenever you want."),
        ("fi", "Voit vaihtaa palveluntuottajaa milloin haluat."),
        ("ar", "يمكنك تغيير مقدّم الخدمة متى شئت."),
    ],
)
@pytest.mark.parametrize("at_any_time", [0, 1])
def test_where_people_may_choose_at_any_time_she_is_told_so(language, told, at_any_time):
    facts = {"at_any_time": at_any_time}
    reason = Reason(code=LeftOutCode.STAYS_WITH_PROVIDER, facts=facts)
    assert (told in Sentences(words(language)).reason(reason)) is bool(at_any_time)


def test_a_language_is_told_by_its_name():
    concern = Concern(code=ConcernCode.LANGUAGE_NOT_OFFERED, facts={"language": "fi"})
    assert "finska" in Sentences(words("sv")).concern(concern)


@pytest.mark.parametrize(
    ("language", "day"),
    [("sv", "31 december 2020"), ("en", "31 December 2020"), ("fi", "31. joulukuuta 2020")],
)
def test_a_day_is_written_as_the_language_writes_it(language, day):
    reason = Reason(code=LeftOutCode.DECISION_ENDED, facts={"day": DAY})
    assert day in Sentences(words(language)).reason(reason)


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_everything_that_staff_read_can_be_said(language):
    sentences = Sentences(words(language))
    said = [
        *(sentences.concern(Concern(code=code, facts=CONCERN_FACTS)) for code in ConcernCode),
        *(sentences.undecided(reason) for reason in (*Undecided, *Doubt)),
        *(
            sentences.finding(
                Finding(code=code, stage=Stage.EFFECT, key="effect", facts=FINDING_FACTS)
            )
            for code in FindingCode
        ),
    ]
    assert all(sentence[-1] in ".?" for sentence in said)
    assert len(set(said)) == len(said)


def overrun(provider, group, area):
    facts = {"whose_provider": provider, "whose_group": group, "whose_area": area}
    code, all_facts = FindingCode.ROOM_OVERRUN, FINDING_FACTS | facts
    return Finding(code=code, stage=Stage.FROZEN, key="capacity", facts=all_facts)


@pytest.mark.parametrize(
    ("holder", "told"),
    [
        (("Alfa", "", ""), "hos Alfa tar 410 timmar"),
        (("Alfa", "", WHY), "hos Alfa i Servicehusen ingår inte. tar"),
        (("", "private", ""), "hos de privata utförarna tar"),
        (("", "nonprofit", "Norr"), "hos de idéburna utförarna i Norr tar"),
        (("", "", "Norr"), "hos utförarna i Norr tar"),
        (("", "", ""), "hos alla utförare tar"),
    ],
)
def test_whose_room_it_is_is_told_in_words_and_never_as_a_selector(holder, told):
    sentence = Sentences(words("sv")).finding(overrun(*holder))
    assert told in sentence
    assert "=" not in sentence


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_stages_standings_and_what_waits_have_names(language):
    spoken = words(language)
    for stage in Stage:
        assert spoken.say(f"round-stage-{stage}")
    for standing in Tense:
        assert spoken.say(f"round-tense-{standing}")
    for waits in Waits:
        assert spoken.say(f"round-waits-{waits}")
    for code in LeftOutCode:
        assert spoken.say(f"round-short-{code}")


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("code", ConcernCode)
def test_what_a_letter_waits_for_has_a_short_name_for_the_totals(code, language):
    waits = Concern(code=code).waits is Waits.LETTER
    assert words(language).has(f"round-short-concern-{code}") is waits


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("sv", "31 december 2020. Det är nyårsafton,"),
        ("en", "31 December 2020. That is New Year's Eve,"),
    ],
)
def test_the_holiday_is_named_when_nobody_may_start_on_it(language, named):
    code, facts = FindingCode.EFFECT_ON_CLOSED_DAY, {"effect": DAY, "closed": Closed.NEW_YEARS_EVE}
    finding = Finding(code=code, stage=Stage.EFFECT, key="effect", facts=facts)
    assert named in Sentences(words(language)).finding(finding)
