"""The guide says what the rules in force say, who decided them, and what nobody has decided."""

import re
from datetime import date, time
from itertools import product

import pytest
from django.test import Client
from tests.apps.public.pages import ABOUT, ADDED, NAMES, SYSTEMS, load, read
from tests.letters.lix import lix
from tests.office.a_round import a_round

from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.choice_system.services import add_version
from hemval.apps.page_language import PREFIXES, address
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import at
from hemval.files.system_file import load_system
from hemval.web import moment

pytestmark = pytest.mark.django_db


def on(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    """It is noon that day."""
    monkeypatch.setattr(moment.clock, "now", lambda: at(day, time(12)))


def a_real_round() -> Round:
    """A round that people have been invited to."""
    row = a_round(clients=10)
    Round.objects.update(
        is_exercise=False, played_on=None, invited_at=at(date(2020, 9, 1), time(8))
    )
    return row


@pytest.mark.parametrize(("key", "language"), [*product(SYSTEMS, PREFIXES)])
def test_every_page_tells_of_every_system_in_every_language(
    client: Client, key: str, language: str
) -> None:
    load(key)
    for name in NAMES:
        told = read(client, language, name)
        assert len(told) >= 2, name
        assert not [one for one in told if "{" in one or "None" in one], name


def test_before_any_rules_are_known_the_pages_say_so(client: Client) -> None:
    for name in NAMES:
        assert any("inte lagt in sina regler" in one for one in read(client, "sv", name)), name


def test_several_systems_are_told_one_by_one(client: Client) -> None:
    load("botkyrka", "soderhamn")
    told = read(client, "sv", "public:silent")
    assert "Ökad valmöjlighet inom hemtjänsten" in told
    assert [one for one in told if "kundval" in one.casefold()]


def test_a_municipality_without_a_choice_says_so_and_promises_none(client: Client) -> None:
    load("norberg")
    told = " ".join(read(client, "sv", "public:start"))
    assert "går det inte att välja" in told
    assert "kan du som har hemtjänst välja" not in told


def test_a_decided_rule_names_who_decided_it(client: Client) -> None:
    load("botkyrka")
    told = read(client, "sv", "public:silent")
    assert "Bestämt av vård- och omsorgsnämnden" in told
    assert [one for one in told if one.startswith("Beslutet i korthet: Uppdragsbeskrivning")]


def test_what_nobody_has_decided_is_told_as_that(client: Client) -> None:
    load("botkyrka")
    assert "Inte bestämt än" in read(client, "sv", "public:silent")
    assert "Not decided yet" in read(client, "en", "public:silent")
    assert "Inte bestämt än" not in read(client, "sv", "public:change")


def test_swedish_on_a_finnish_page_is_marked_as_swedish(client: Client) -> None:
    load("botkyrka")
    told = client.get("/fi/om-du-inte-valjer/").content.decode()
    assert 'Päättäjä: <bdi lang="sv">vård- och omsorgsnämnden</bdi>' in told
    assert 'lang="sv">' not in client.get("/lattlast/om-du-inte-valjer/").content.decode().replace(
        '<html lang="sv">', ""
    ).replace('lang="sv" hreflang', "")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2020, 9, 20), "Sista dagen är onsdag den 30 september 2020."),
        (date(2020, 9, 20), "Det är 10 dagar kvar."),
        (date(2020, 9, 29), "Det är en dag kvar."),
        (date(2020, 9, 30), "Det är i dag."),
        (date(2020, 10, 1), "Valet stängde den 30 september 2020."),
    ],
)
def test_the_days_of_the_round_are_told_and_counted(
    client: Client, monkeypatch: pytest.MonkeyPatch, day: date, said: str
) -> None:
    a_real_round()
    on(monkeypatch, day)
    for name in ("public:start", "public:when"):
        assert [one for one in read(client, "sv", name) if said in one], name


def test_a_last_day_is_spoken_of_only_where_there_is_one(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_real_round()
    told = "Du kan ändra dig fram till sista dagen."
    assert told not in read(client, "sv", "public:how")
    on(monkeypatch, date(2020, 9, 20))
    assert told in read(client, "sv", "public:how")


def test_a_round_that_nobody_has_been_told_of_is_not_told_here(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_real_round()
    Round.objects.update(invited_at=None, announced=None)
    on(monkeypatch, date(2020, 9, 20))
    assert "30 september" not in " ".join(read(client, "sv", "public:when"))


def test_an_exercise_is_shown_to_nobody_but_in_a_demo(
    client: Client, monkeypatch: pytest.MonkeyPatch, settings
) -> None:
    a_real_round()
    Round.objects.update(is_exercise=True)
    on(monkeypatch, date(2020, 9, 20))
    assert "30 september" not in " ".join(read(client, "sv", "public:when"))
    settings.NOBODY_IS_REAL = True
    assert "30 september" in " ".join(read(client, "sv", "public:when"))


def test_where_one_may_choose_at_any_time_there_is_no_last_day(client: Client) -> None:
    load("botkyrka")
    assert "Det finns ingen sista dag." in " ".join(read(client, "sv", "public:start"))


def test_every_way_that_the_system_allows_is_told(client: Client) -> None:
    load("botkyrka")
    told = read(client, "sv", "public:how")
    ways = [
        one for one in told if one in {"På webben", "På papper", "Per telefon", "Vid ett besök"}
    ]
    assert sorted(ways) == ["Per telefon", "På papper", "På webben", "Vid ett besök"]
    assert "Med e-post" not in told


IDENTITY = "hemval.integrations.openid.client.for_citizens"


@pytest.mark.parametrize("language", PREFIXES)
def test_whoever_can_sign_in_is_led_there_in_the_language_that_she_reads(
    client: Client, language: str
) -> None:
    load("botkyrka")
    page = client.get(address(language, "public:how")).content.decode()
    told = page[page.index("<main") : page.index("</main>")]
    assert f'href="{address(language, "citizens:sign_in")}"' in told
    assert f'href="{address(language, "public:brochures")}"' in told


def test_identification_is_told_of_only_where_it_is_switched_on(client: Client, settings) -> None:
    load("botkyrka")
    with_code = "Logga in här på webbplatsen med koden i ditt brev och de fyra sista tecknen"
    assert [one for one in read(client, "sv", "public:how") if one.startswith(with_code)]
    settings.CITIZEN_IDENTITY_PROVIDER = IDENTITY
    told = read(client, "sv", "public:how")
    assert [one for one in told if "med e-legitimation" in one]
    assert not [one for one in told if one.startswith(with_code)]


def test_nobody_is_sent_to_the_web_who_could_not_sign_in_there(client: Client, settings) -> None:
    """Neither by a code nor by identification: then she calls, also with the code of a letter."""
    text = load_system("botkyrka").source.decode("utf-8")
    text, cut = re.subn(r"\n\[letter_code_sign_in\]\n.*?\nsecond_fact[^\n]*", "", text, flags=re.S)
    assert cut == 1
    text = text.replace('channels = ["web",', 'channels = ["web", "letter_code",')
    add_version(text=text, file="no-code.toml", added_by=None, now=ADDED)
    page = client.get(address("sv", "public:how")).content.decode()
    told = page[page.index("<main") : page.index("</main>")]
    assert "På webben" not in told
    assert "/jag/" not in told
    assert "Säg den när du ringer." in told
    assert "Per telefon" in told
    settings.CITIZEN_IDENTITY_PROVIDER = IDENTITY
    assert "På webben" in read(client, "sv", "public:how")


@pytest.mark.parametrize(("language", "most"), [("sv", 40), ("sv-easy", 25)])
def test_the_pages_are_easy_to_read(client: Client, language: str, most: float) -> None:
    """By LIX, page by page; what decisions and services are called is the municipality's own."""
    load("botkyrka")
    named = {one.name.in_language(language) for one in load_system("botkyrka").system.services}
    for name in (*NAMES, *ABOUT):
        lines = [one for one in read(client, language, name) if one not in named]
        told = [one for one in lines if not one.startswith("Beslutet")]
        assert lix(told) <= most, (name, round(lix(told), 1))


@pytest.mark.parametrize("name", NAMES)
def test_a_page_takes_as_few_questions_however_much_there_is(
    client: Client, django_assert_max_num_queries, name: str
) -> None:
    load("botkyrka", "soderhamn", "sundsvall")
    read(client, "sv", name)
    with django_assert_max_num_queries(5):
        read(client, "sv", name)


def test_a_new_wording_of_the_rules_is_told_at_once(client: Client) -> None:
    load("botkyrka")
    assert "Botkyrka" in " ".join(read(client, "sv", "public:start"))
    row = SystemVersion.objects.get()
    text = row.text.replace('municipality = "Botkyrka"', 'municipality = "Övningsby"')
    add_version(text=text, file="new", added_by=None, now=row.added_at)
    assert "I Övningsby kan du" in " ".join(read(client, "sv", "public:start"))
