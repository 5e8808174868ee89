"""The comparison and the form: the same of everybody, and no box for what there is not."""

from dataclasses import replace

import pytest
from tests.letters.kinds.printed_examples import (
    FACTS,
    LANGUAGES,
    STAMP,
    fact,
    paper,
    papers,
    somebody,
    terms_in,
    text,
)

from hemval.core.comparison.fields import Compared
from hemval.core.comparison.stated import listed_of_each
from hemval.core.facts.provider_facts import FactKind
from hemval.core.facts.providers import Provider
from hemval.core.system.choice import Channel, JointPlacementRule, Together
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.rule import Kind
from hemval.core.system.values import ProviderGroup
from hemval.letters.paper import NewPage, Pairs, Ranks, Table, Ticks, WriteOn
from hemval.letters.typeset.press import Press
from hemval.texts.words import words


def _plain(said):
    return "".join(run.text for run in said)


def _cells(one):
    """What the comparison says: by provider, then by row."""
    found = {}
    for table in [block for block in one.blocks if isinstance(block, Table)]:
        names = [_plain(column) for column in table.columns[1:]]
        for label, *cells in table.rows:
            for name, cell in zip(names, cells, strict=True):
                found.setdefault(name, {})[_plain(label)] = _plain(cell)
    return found


def _questions(one):
    return [block for block in one.blocks if isinstance(block, Ticks | Ranks)]


def _options(block):
    return [_plain(option) for option in block.options]


def _many(terms, count, wishes=1):
    """The same round with so many providers, and so many wishes."""
    providers = tuple(
        Provider(id=f"p{n}", name=f"Utförare {n}", group=ProviderGroup.PRIVATE)
        for n in range(count)
    )
    (rule, *_) = terms.system.wishes
    rule = replace(rule, max_wishes=wishes, valid_to=None)
    system = replace(terms.system, wishes=(rule,))
    return replace(terms, providers=providers, stated={}, system=system)


def _paper_of(terms, **changes):
    ids = tuple(one.id for one in terms.providers)
    to = somebody(terms, **changes)
    to = replace(to, openings=tuple(replace(one, providers=ids) for one in to.openings))
    (one,) = papers("offer", to, terms)
    return one


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_is_told_of_each_provider_in_the_same_order_whoever_runs_it(language):
    rows = [list(told) for told in _cells(paper("offer", language=language)).values()]
    assert len(rows) == 3
    assert rows[0] == rows[1] == rows[2]


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (3, [3]), (4, [2, 2]), (7, [3, 2, 2])])
def test_providers_stand_side_by_side_three_at_most_and_evenly(count, sizes):
    one = _paper_of(_many(terms_in("botkyrka"), count))
    tables = [block for block in one.blocks if isinstance(block, Table)]
    assert [len(table.columns) - 1 for table in tables] == sizes


def test_large_print_has_two_side_by_side():
    one = _paper_of(_many(terms_in("botkyrka"), 3), large_print=True)
    tables = [block for block in one.blocks if isinstance(block, Table)]
    assert [len(table.columns) - 1 for table in tables] == [2, 1]


def test_what_the_list_of_providers_tells_is_in_the_comparison():
    told = _cells(paper("offer"))
    assert (
        told["Domherren Övningshemtjänst HB"]
        | {
            "Vem som driver": "Företag (handelsbolag)",
            "Tar emot nya": "Ja",
            "Telefon": "040-628 04 27",
            "Språk": "svenska, somaliska",
            "Avtal med kommunen": "Till den 5 november 2025",
            "Tillstånd från Ivo": "Ja, nummer ÖVNING-0001",
        }
        == told["Domherren Övningshemtjänst HB"]
    )
    assert (
        told["Kommunens övningshemtjänst"]["Tillstånd från Ivo"] == "Behövs inte, kommunen driver"
    )
    full = told["Stiftelsen Björktrasten Övningsomsorg"]
    assert (full["Tar emot nya"], full["Språk"]) == ("Nej, fullt just nu", "Ej uppgivet")


def test_facts_are_told_with_their_year_and_who_says_so():
    one = paper("offer")
    told = _cells(one)["Kommunens övningshemtjänst"]
    assert told["Personal med vårdutbildning"] == "87,5 procent (2024)"
    assert told["Nöjda med hjälpen"] == "81 procent av 140 som svarade, 2024"
    assert told["Tider för hjälp"] == "Klockan 7.00–23.00"
    assert "Källor: Socialstyrelsen: Vad tycker" in text(one)


def test_what_a_provider_has_not_stated_is_shown_as_not_stated():
    told = _cells(paper("offer"))["Stiftelsen Björktrasten Övningsomsorg"]
    assert told["Mat och måltider"] == told["Nöjda med hjälpen"] == "Ej uppgivet"


@pytest.mark.parametrize(("answers", "is_shown"), [(11, False), (12, True)])
def test_a_result_that_too_few_stand_behind_is_held_back_by_the_municipalitys_own_rule(
    answers, is_shown
):
    terms = terms_in("botkyrka", stated=listed_of_each((fact("m", "satisfaction", "99", answers),)))
    rule = ComparisonRule(kind=Kind.UNKNOWN, fewest_answers=12, old_after_months=60)
    terms = replace(terms, system=replace(terms.system, comparison=(rule,)))
    told = _cells(paper("offer", terms=terms))["Kommunens övningshemtjänst"]["Nöjda med hjälpen"]
    assert told.startswith("99 procent") == is_shown
    assert (told == "Visas inte, för få har svarat") != is_shown


def test_a_round_without_facts_compares_what_is_known_and_asks_of_nothing_else():
    rows = _cells(paper("offer", terms=terms_in("botkyrka", stated={})))
    labels = [*rows["Kommunens övningshemtjänst"]]
    assert labels == [
        *("Vem som driver", "Språk", "Tar emot nya", "Telefon"),
        *("Tillstånd från Ivo", "Avtal med kommunen"),
    ]


def test_a_letter_has_the_facts_of_the_public_pages_in_their_order_and_words():
    facts = tuple(fact("m", kind, {"hours": "07:00-22:00"}.get(kind, "12")) for kind in FactKind)
    rows = _cells(paper("offer", terms=terms_in("botkyrka", stated=listed_of_each(facts))))
    told = [words("sv").say(f"compare-field-{one}") for one in Compared]
    labels = [*rows["Kommunens övningshemtjänst"]]
    assert labels == [one for one in told if one in labels]
    said_elsewhere = {Compared.AREAS, Compared.SERVICES, Compared.MANAGER}
    assert len(labels) == len(told) - len(said_elsewhere)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FactKind)
def test_every_kind_of_fact_can_be_told_in_every_language(kind, language):
    value = {"hours": "07:00-22:00"}.get(kind, "12")
    terms = terms_in("botkyrka", stated=listed_of_each((fact("m", kind, value),)))
    cells = _cells(paper("offer", terms=terms, language=language))["Kommunens övningshemtjänst"]
    label = words(language).say(f"compare-field-{kind}")
    assert cells[label] != words(language).say("compare-not-stated")
    assert len(cells) == 7


def test_words_of_a_provider_are_marked_as_swedish_in_other_languages():
    one = paper("offer", language="en")
    runs = [run for block in one.blocks for said in block.sayings for run in said]
    (run,) = [run for run in runs if run.text == "Lagar mat hemma hos dig"]
    assert run.language == "sv"


def test_words_of_a_provider_are_said_to_be_in_swedish_in_other_languages():
    told = {
        language: _cells(paper("offer", language=language))["Kommunens övningshemtjänst"]
        for language in LANGUAGES
    }
    label = {language: words(language).say("compare-field-meals") for language in LANGUAGES}
    assert told["sv"][label["sv"]] == told["sv-easy"][label["sv-easy"]] == "Lagar mat hemma hos dig"
    assert told["en"][label["en"]] == "Lagar mat hemma hos dig (in Swedish)"
    assert told["fi"][label["fi"]] == "Lagar mat hemma hos dig (ruotsiksi)"


def test_what_the_municipality_has_not_told_is_not_said_to_be_the_providers_silence():
    terms = terms_in("botkyrka", stated=listed_of_each((fact("m", "follow_up", "Inga brister"),)))
    told = _cells(paper("offer", terms=terms))["Domherren Övningshemtjänst HB"]
    assert told["Kommunens kontroll"] == "Ingen uppgift från kommunen"


def test_the_form_has_the_providers_in_the_order_of_the_comparison():
    one = paper("offer")
    (first, *_) = _questions(one)
    assert _options(first)[:-1] == [*_cells(one)]


def test_the_comparison_says_that_its_order_is_drawn_and_can_be_proved():
    assert "lottad för just dig" in text(paper("offer"))
    assert "Kommunen kan visa att lottningen gick rätt till." in text(paper("offer"))


def test_the_form_stands_on_a_sheet_of_its_own_with_code_last_day_and_address():
    one = paper("offer")
    sheets = [place for place, block in enumerate(one.blocks) if block == NewPage(is_sheet=True)]
    (start,) = sheets
    form = one.blocks[start:]
    (head,) = [block for block in form if isinstance(block, Pairs)]
    told = {_plain(label): _plain(value) for label, value in head.rows}
    assert told["Skicka den till"] == "Botkyrka kommun, 147 85 Tumba"
    assert told["Blanketten gäller"] == "Astrid Testsson"
    assert told["Kod"] in text(one)
    assert "senast den 30 september 2024" in "".join(
        _plain(said) for block in form for said in block.sayings
    )


@pytest.mark.parametrize(("wishes", "block"), [(1, Ticks), (3, Ranks)])
def test_one_wish_is_a_tick_and_several_are_numbers(wishes, block):
    one = _paper_of(_many(terms_in("botkyrka"), 4, wishes))
    (first, *_) = _questions(one)
    assert type(first) is block
    assert ("högst 3" in _plain(first.question)) == (wishes == 3)
    assert text(one).count("Jag vill inte välja.") == 1


def test_no_more_wishes_are_asked_for_than_there_are_providers():
    one = _paper_of(_many(terms_in("botkyrka"), 2, 5))
    assert "högst 2" in _plain(_questions(one)[0].question)


def test_each_kind_of_help_has_its_own_question_and_its_own_way_to_decline():
    one = paper("offer", "soderhamn")
    *choices, more = _questions(one)
    assert [_plain(each.question) for each in choices] == [
        "Jag väljer för service. Sätt ett kryss.",
        "Jag väljer för omvårdnad. Sätt ett kryss.",
        "Jag väljer för matdistribution. Sätt ett kryss.",
    ]
    assert all(_options(each)[-1] == "Jag vill inte välja." for each in choices)
    assert "Jag vill inte välja." not in _options(more)


@pytest.mark.parametrize("system", ["botkyrka", "sundsvall", "soderhamn", "norrkoping"])
def test_there_is_a_box_to_wait_only_where_there_is_a_queue(system):
    terms = terms_in(system)
    contact = tuple(
        replace(one, postal_address=("99001 Övningsby",)) for one in terms.system.contact
    )
    terms = replace(terms, system=replace(terms.system, contact=contact))
    has_queue = any(rule.wait_if_full for rule in terms.system.wishes)
    one = paper("offer", terms=terms)
    *_, more = _questions(one)
    assert any("vänta på en plats" in one for one in _options(more)) == has_queue
    assert ("Du kan också vänta på en plats" in text(one)) == has_queue


def test_there_is_a_box_for_a_couple_only_where_they_can_be_placed_together():
    terms = terms_in("botkyrka")
    never = replace(terms.system, joint_placement=(JointPlacementRule(together=Together.NEVER),))
    assert "den jag bor med" in text(paper("offer", terms=terms))
    assert "Ni väljer var för sig." in text(paper("offer", terms=terms))
    assert "Ni väljer" not in text(paper("offer", terms=replace(terms, system=never)))
    assert "den jag bor med" not in text(paper("offer", terms=replace(terms, system=never)))


def test_nothing_is_said_of_full_providers_where_there_are_no_caps():
    assert "Om det är fullt" in text(paper("offer", "botkyrka"))
    assert "Om det är fullt" not in text(paper("offer", "norrkoping"))


def test_the_area_is_told_where_there_are_several():
    assert "Område 1, där du bor" in text(paper("offer", "botkyrka"))
    assert "där du bor" not in text(paper("offer", "soderhamn"))


def test_one_signs_and_says_on_what_ground_for_another():
    labels = [
        _plain(label)
        for block in paper("offer").blocks
        if isinstance(block, WriteOn)
        for label in block.labels
    ]
    assert labels[1:] == [
        *("Tolk eller annat språk", "Jag vill helst börja den"),
        *("Namnteckning", "Datum"),
        *("Namn med tydliga bokstäver", "Telefon till den vi kan ringa"),
        "Namn, om du skriver under för någon annan",
        "Det som ger dig rätt, till exempel god man eller fullmakt",
    ]


def test_the_signature_of_the_letter_stands_before_what_follows_it():
    one = paper("offer")
    told = text(one)
    signed = told.index("Vård- och omsorgsförvaltningen, Botkyrka kommun")
    assert signed < told.index("De här kan du välja mellan")
    assert one.signature == ()


def test_a_form_that_can_only_be_filled_in_on_paper_is_sent_where_paper_is_a_way():
    terms = terms_in("botkyrka")
    (rule, *_) = terms.system.wishes
    by_phone = replace(rule, channels=(Channel.PHONE,), valid_to=None)
    terms = replace(terms, system=replace(terms.system, wishes=(by_phone,)))
    assert not _questions(paper("offer", terms=terms))


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_names_can_be_printed(large_print, language):
    long = "Bergslagens Omsorgskooperativ för Personlig Assistans och Hemtjänst ekonomisk förening"
    terms = terms_in("botkyrka")
    providers = tuple(replace(one, name=f"{long} {one.id}") for one in terms.providers)
    terms = replace(terms, providers=providers, stated=listed_of_each(FACTS))
    name = "Maria-Magdalena Elisabeth von Knorring af Björkenheim-Testsson"
    one = paper("offer", terms=terms, language=language, large_print=large_print, name=name)
    assert Press().print(one, STAMP.dated).pages > 1


def test_an_offer_without_a_last_day_says_so():
    terms = terms_in("soderhamn", closes=None)
    told = text(paper("offer", terms=terms))
    assert "Du kan välja när du vill." in told
    assert "senast" not in told
