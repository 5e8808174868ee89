"""Seven stories of people who choose, each from beginning to end as they meet it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from html import unescape
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

import pytest
from tests.browser.scenarios.choosing import chooses_by_phone, settles_what_waits
from tests.browser.scenarios.town import Town, town
from tests.office.citizens import last_four, with_letter
from tests.office.people import acting

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Draft, Mandate
from hemval.apps.citizens.services.mandates import look_up_asked
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.models import Client
from hemval.apps.outbox.models import Message
from hemval.apps.outbox.queries import contact_of
from hemval.apps.sealed_numbers import found_by
from hemval.apps.transfers.exports.services import ask_for_export
from hemval.apps.transfers.exports.writing import ExportForm, ExportKind, file_of
from hemval.apps.transfers.models import Export
from hemval.core.contact.addresses import ContactWay
from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel
from hemval.core.system.values import RoundKind
from hemval.synthetic.stories import Part, people
from hemval.web.made_up.staff import let_work_be_done

pytestmark = pytest.mark.django_db


@contextmanager
def where_one_may_wish_for_three() -> Iterator[Town]:
    """A municipality that lets people state three wishes."""
    text = files("hemval.systems").joinpath("botkyrka.toml").read_text(encoding="utf-8")
    text = text.replace("max_wishes = 1", "max_wishes = 3")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "stories.toml"
        file.write_text(text, encoding="utf-8")
        with town(str(file), 60, RoundKind.RE_CHOICE, has_stories=True) as made:
            yield made


IN = where_one_may_wish_for_three


NOT_FOLLOWED = re.compile(
    r"/(kontor|jag|static|lattlast|en|fi|ar)/|/utforare/ordning/(?!a/|1/)|.*jamfor|.*/dag/"
)
"""What is not for anybody, what is the same in other languages, and orders, comparisons and days
without end."""


def person(part: Part) -> Client:
    """The client who somebody of the stories is."""
    digest = found_by(people()[part].number.text)
    return Client.objects.select_related("area", "household").get(number_digest=digest)


def who_has_not_chosen(part: Part) -> Client:
    """The same, before she has chosen: stories are told in any order, and two are of Astrid."""
    her = person(part)
    Choice.objects.filter(client=her).delete()
    Draft.objects.filter(client=her).delete()
    return her


def wished(client: Client) -> list[list[str]]:
    """What she has wished for in each of her choices, in the order that they came."""
    choices = Choice.objects.filter(client=client).order_by("arrived_at", "id")
    return [[wish.provider.name for wish in one.wishes.order_by("rank")] for one in choices]


def everything_that_anybody_may_read(town: Town) -> Iterator[tuple[str, str]]:
    """Every public page and file in Swedish, followed from the first; one order of providers."""
    waiting, seen = ["/"], {"/"}
    while waiting:
        path = waiting.pop()
        with urlopen(f"{town.url}{path}", timeout=20) as answer:  # noqa: S310 - our own
            told = answer.read().decode("utf-8", "replace")
        yield path, told
        found = {unescape(one).split("#")[0] for one in re.findall(r'href="(/[^"]*)"', told)}
        for link in sorted(found - seen):
            seen.add(link)
            if not NOT_FOLLOWED.match(link):
                waiting.append(link)


def every_list_that_is_written_out() -> Iterator[tuple[str, str]]:
    """Each list that the office writes for other systems, as its file says it."""
    now, manager = clock.now(), acting(User.objects.get(username=Role.ROUND_MANAGER.value))
    for kind in ExportKind:
        asked = ask_for_export(
            kind=kind, form=ExportForm.CSV, only_new=False, actor=manager, now=now
        )
        let_work_be_done(now)
        yield kind.value, file_of(Export.objects.get(pk=asked.pk)).decode("utf-8", "replace")


def test_astrid_who_is_86_chooses_on_her_phone_with_the_code_of_her_letter(town, at_home):
    her = who_has_not_chosen(Part.ASTRID)
    code = with_letter(her, town.row, clock.now())
    astrid = at_home(on_a_phone=True)

    astrid.comes_with_her_letter(code.lower().replace("-", " "), "0000")
    astrid.sees("Det gick inte att logga in")
    astrid.comes_with_her_letter(code.lower().replace("-", " "), last_four(her))
    astrid.is_here_for_herself()
    astrid.sees("Din sida", "Du har inte valt än.")

    first, second, *_ = astrid.begins_to_choose()
    assert not astrid.has_to_scroll_sideways()
    astrid.wishes_for(first, second)
    astrid.presses(f"Flytta upp {second}")
    astrid.reads_back()
    assert not astrid.has_to_scroll_sideways()
    number = astrid.sends()

    astrid.goes_home()
    astrid.sees("Det här valet gäller.", number)
    assert wished(her)[-1] == [second, first]
    astrid.leaves()
    astrid.sees("Du är utloggad")


def test_her_daughter_chooses_for_her_when_the_office_has_seen_her_power_of_attorney(
    town, at_home, signs_in
):
    astrid, karin, bo = at_home(), at_home(), signs_in("Bo Handläggare")
    astrid.identifies_herself("Astrid Lindvall")
    hers, another, *_ = astrid.begins_to_choose()
    astrid.chooses(hers)

    karin.identifies_herself("Karin Lindvall")
    karin.sees("Vi hittar inget att välja för dig")
    karin.follows("Välj åt någon annan")
    karin.writes("Personnummer", people()[Part.ASTRID].number.text)
    karin.ticks("Jag har en fullmakt")
    karin.writes("Telefonnummer", "070-174 06 20")
    karin.presses("Skicka begäran")
    karin.sees("Vi har tagit emot din begäran")
    karin.does_not_see("Astrid")
    look_up_asked(now=clock.now())  # As the worker does, a second later.

    bo.goes_to("Att göra")
    bo.follows("Någon vill välja åt en brukare")
    bo.follows("Till begäran")
    bo.ticks("Jag har sett pappret")
    bo.presses("Spara")
    bo.sees("Får välja, som Karin Lindvall.")

    karin.identifies_herself("Karin Lindvall")
    karin.is_here_for("Astrid Lindvall")
    karin.begins_to_choose()
    karin.wishes_for(another)
    karin.reads_back()
    karin.sees("Någon annan har också valt åt dig")
    karin.sends()
    karin.sees("En handläggare ska avgöra om valet gäller.")
    assert Choice.objects.filter(client=person(Part.ASTRID), ground=Ground.POWER_OF_ATTORNEY)

    settles_what_waits(bo, "Astrid och Karin har talat med varandra och är överens.")
    astrid.goes_home()
    astrid.sees("Vem får välja åt dig?", "Karin Lindvall")


def test_a_god_man_chooses_for_one_of_his_three_at_a_time(town, at_home):
    goran = at_home()
    goran.identifies_herself("Göran Godmark")
    goran.sees("Elsa Tallbacka", "Nils Björkdal", "Maj Granlund")
    assert not Mandate.objects.filter(representative__name="Göran Godmark").exists()

    goran.is_here_for("Elsa Tallbacka")
    goran.does_not_see("Nils Björkdal", "Maj Granlund")
    first, second, *_ = goran.begins_to_choose()
    goran.sees("Du väljer åt Elsa Tallbacka")
    goran.chooses(first)

    goran.goes_home()
    goran.follows("Byt vem det gäller")
    goran.is_here_for("Nils Björkdal")
    goran.does_not_see("Elsa Tallbacka", "Det här har du valt")
    goran.begins_to_choose()
    goran.presses("Jag vill inte välja")
    goran.reads_back()
    goran.sends()

    for part in (Part.WARD_ELSA, Part.WARD_NILS):
        (choice,) = Choice.objects.filter(client=person(part))
        assert (choice.chosen_by.name, choice.ground) == ("Göran Godmark", Ground.GUARDIAN.value)
        assert not choice.is_waiting
    assert wished(person(Part.WARD_ELSA)) == [[first]]
    assert wished(person(Part.WARD_NILS)) == [[]]
    assert wished(person(Part.WARD_MAJ)) == []


def test_a_man_who_only_calls_chooses_and_is_told_by_letter_alone(town, signs_in):
    sixten, hilda = person(Part.CALLS), signs_in("Hilda")
    chooses_by_phone(hilda, sixten)
    hilda.finds(sixten.key)
    hilda.sees("Sixten Ringberg", "Får besked så här", "med brev")

    (choice,) = Choice.objects.filter(client=sixten)
    assert choice.channel == Channel.PHONE.value
    assert contact_of(sixten).way is ContactWay.LETTER
    assert not Message.objects.filter(client=sixten, due_at__isnull=False).exists()


def test_spouses_who_do_not_agree_choose_apart_and_see_nothing_of_each_other(town, at_home):
    bertil, gunvor = at_home(), at_home(on_a_phone=True)
    bertil.identifies_herself("Bertil Sjövik")
    first, second, *_ = bertil.begins_to_choose()
    bertil.chooses(first)
    bertil.follows("Säg om du vill ha samma utförare")
    bertil.presses("Jag vill ha samma utförare")
    bertil.sees("Det gäller först när den du bor med också har sagt det.")

    gunvor.identifies_herself("Gunvor Sjövik")
    gunvor.sees("Den du bor med vill att ni får samma utförare.")
    gunvor.does_not_see("Bertil", "Det här har du valt")
    gunvor.follows("Säg om du vill ha samma utförare")
    gunvor.presses("Nej, jag väljer bara för mig själv")
    gunvor.sees("Du har svarat nej.")
    gunvor.chooses(second)

    bertil.goes_home()
    bertil.sees("Det gäller först när den du bor med också har sagt det.")
    bertil.does_not_see(second, "Gunvor", "Du har svarat nej")
    husband, wife = (client_of(person(part)) for part in (Part.HUSBAND, Part.WIFE))
    assert (husband.asks_together, wife.asks_together) == (True, False)
    assert (wished(person(Part.HUSBAND)), wished(person(Part.WIFE))) == ([[first]], [[second]])


def test_one_who_changes_his_mind_five_times_and_once_too_late(town, at_home, monkeypatch):
    ivar = at_home()
    ivar.identifies_herself("Ivar Vankelius")
    first, second, *_ = ivar.begins_to_choose()
    minds = [[first], [second], [first, second], [second, first], [first], [second]]
    for mind in minds:
        ivar.chooses(*mind)
        ivar.sees("Det här valet gäller.")

    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + timedelta(days=1))
    ivar.identifies_herself("Ivar Vankelius")
    ivar.sees("Sista dagen att välja har gått.")
    ivar.begins_to_choose()
    ivar.wishes_for(first)
    ivar.reads_back()
    ivar.sees("Valperioden är över. Det här räknas som en önskan att byta utförare.")
    ivar.sends()
    ivar.sees("Det är en önskan att byta.")

    ivar.goes_home()
    ivar.follows("Se allt som du har valt")
    ivar.sees("Det här valet gäller.", "Det är en önskan att byta.", "Ett senare val gäller")
    assert wished(person(Part.CHANGES)) == [*minds, [first]]


def test_a_protected_person_chooses_as_others_do_and_nothing_tells_where_she_is(
    town, at_home, signs_in, caplog
):
    her, dagny, hilda = person(Part.PROTECTED), at_home(), signs_in("Hilda")
    hers = ("Skymning", people()[Part.PROTECTED].number.text, her.street, her.key)
    caplog.set_level("INFO")
    dagny.identifies_herself("Dagny Skymning")
    first, *_ = dagny.begins_to_choose()
    dagny.chooses(first)
    dagny.sees("Det här valet gäller.")
    dagny.leaves()

    for words in (her.key, "Skymning"):
        hilda.finds(words)
        told = hilda.page.get_by_role("main").inner_text()
        assert not [one for one in hers if one in told.replace(words, "")], words
    pages = dict(everything_that_anybody_may_read(town))
    assert len(pages) > 20
    lists = list(every_list_that_is_written_out())
    assert lists
    for what, told in (*pages.items(), *lists, ("the log", caplog.text)):
        assert not [one for one in hers if one in told], what
    assert wished(her) == [[first]]
