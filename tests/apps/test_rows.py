"""Who may read of whom: no page names a person to somebody who may not read of her.

The matrix holds who comes in to a page (`test_matrix`); this holds whose rows stand on it. Every
page is opened by every kind of user, with the rows of people of two areas, some of them protected:
before the round, since it, or by whom they live with. Each has names that nobody else has.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import pytest
from django.db.models import QuerySet
from django.test import Client as Browser
from tests.apps.calls.called import want_what_is_full
from tests.apps.correspondence.conftest import IN_THIS_PROCESS, unset, unset_batch
from tests.office.a_draw import CLOSED, closed_to_decided, manager
from tests.office.a_round import a_round
from tests.office.made_once import made_once
from tests.office.pages import ALL_PAGES, Page
from tests.office.people import browser_of, somebody

from hemval.apps import store
from hemval.apps.accounts.acts import MAY, Act, Role
from hemval.apps.accounts.models import RoleHeld, User
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.audit.models import Review
from hemval.apps.calls.models import Call
from hemval.apps.choice_system.models import Area, LoadedMap, SystemVersion
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.citizens.models import Mandate
from hemval.apps.clients.models import Client, Household
from hemval.apps.correspondence import batching
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.correspondence.services import ask_to_print
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.worker import Worker
from hemval.apps.outreach.models import Fact
from hemval.apps.placements.models import Order
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.simulations.models import Simulation
from hemval.apps.swedish_order import order_key
from hemval.apps.tasks.models import Note, Task, TaskKind
from hemval.apps.tasks.services import make_task
from hemval.apps.transfers.models import Export, Import
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.facts.clients import Ground
from hemval.core.placement.by_hand import HandGround
from hemval.letters.post import pressroom

pytestmark = pytest.mark.django_db
HERE, ELSEWHERE = "here", "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A client, and what of a page tells that it is about her."""

    pk: int
    area: str
    is_apart: bool
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A decided round, its people, and some of each kind whose rows are opened one by one."""

    round: Round
    people: tuple[Somebody, ...]
    opened: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Somebody who looks, and what she may read."""

    role: Role
    area: str | None = None
    is_named: bool = False

    def __str__(self) -> str:
        named = " named" if self.is_named else ""
        return f"{self.role} {self.area or 'everywhere'}{named}"

    def may_read(self, one: Somebody) -> bool:
        """May she read of that client?"""
        is_in_her_area = self.area in (None, one.area)
        return self.role in MAY[Act.READ_CLIENTS] and is_in_her_area and self._may_open(one)

    def _may_open(self, one: Somebody) -> bool:
        return not one.is_apart or (self.is_named and self.role in MAY[Act.READ_PROTECTED])


VIEWERS = (
    *(Viewer(role=role) for role in Role if role is not Role.PROVIDER),
    *(Viewer(role=role, area=HERE) for role in sorted(MAY[Act.READ_CLIENTS])),
    Viewer(role=Role.CASE_MANAGER, area=HERE, is_named=True),
    Viewer(role=Role.ROUND_MANAGER, area=HERE, is_named=True),
    Viewer(role=Role.HELPLINE, is_named=True),
)


@pytest.fixture(scope="module")
def office(django_db_setup, django_db_blocker) -> Iterator[Office]:
    """An office in which everybody has rows of every kind, made once."""
    with made_once(django_db_blocker), pytest.MonkeyPatch.context() as patch:
        patch.setattr(pressroom, "print_one", unset)
        patch.setattr(batching, "print_as_one", unset_batch)
        yield _an_office()


def _an_office() -> Office:
    row = a_round(clients=60, choices=True)
    want_what_is_full(row)
    _rename()
    before = _who_have_chosen(row)[0]
    _protect([before])
    row = closed_to_decided(row, manager(), manager())
    _print(row)
    Order.objects.update(seen_at=CLOSED)
    _move_to_two_areas()
    placed = _with_order_and_letter()
    since, housemate = placed[:2]
    Client.objects.filter(pk__in=[since, housemate]).update(
        household=Household.objects.create(key="home")
    )
    _protect([since])
    like_others = {*_of_each_area(placed[2:]), *_of_each_area(_to_be_called())}
    opened = [before, since, housemate, *sorted(like_others)]
    for pk in opened:
        _say_something_of(pk, row)
    apart = {before, since, housemate} | _protected()
    people = [
        Somebody(
            pk=one.pk,
            area=str(one.area and one.area.key),
            is_apart=one.pk in apart,
            tokens=(one.family_name, one.given_name, one.street, one.key),
        )
        for one in Client.objects.select_related("area")
    ]
    return Office(round=row, people=tuple(people), opened=tuple(opened))


def _rename() -> None:
    """Everybody has names that nobody else has."""
    for at, one in enumerate(Client.objects.order_by("pk")):
        one.given_name, one.family_name = f"Gnamn{at:03}x", f"Fnamn{at:03}x"
        one.street = f"Gatan{at:03}x"
        one.order_key = order_key(f"{one.family_name} {one.given_name}")
        one.save()


def _move_to_two_areas() -> None:
    for at, key in enumerate((HERE, ELSEWHERE)):
        area = Area.objects.create(key=key, name=key)
        some = list(Client.objects.order_by("pk").values_list("pk", flat=True))[at::2]
        Client.objects.filter(pk__in=some).update(area=area)
        Given.objects.filter(client__in=some).update(area=area)


def _who_have_chosen(row: Round) -> list[int]:
    chosen = Choice.objects.filter(
        round=row, client__in=Client.objects.exclude(pk__in=_protected())
    )
    return list(dict.fromkeys(chosen.order_by("pk").values_list("client", flat=True)))


def _protected() -> set[int]:
    marked = Client.objects.exclude(confidentiality_marked_from=None)
    registered = Client.objects.exclude(protected_registration_from=None)
    return {one.pk for one in [*marked, *registered]}


def _protect(pks: Iterable[int]) -> None:
    Client.objects.filter(pk__in=pks).update(confidentiality_marked_from=CLOSED.date())


def _with_order_and_letter() -> list[int]:
    ordered = Order.objects.values("placement__client")
    written = Letter.objects.values("client")
    both = Client.objects.filter(pk__in=ordered).filter(pk__in=written)
    return _like_others(both)


def _to_be_called() -> list[int]:
    return _like_others(Client.objects.filter(given__call__isnull=False))


def _like_others(clients: QuerySet[Client]) -> list[int]:
    rest = clients.exclude(pk__in=_protected()).distinct().order_by("pk")
    return list(rest.values_list("pk", flat=True))


def _of_each_area(pks: list[int]) -> list[int]:
    """The first of each area."""
    some = Client.objects.filter(pk__in=pks, household=None).order_by("pk")
    return [some.filter(area__key=key).values_list("pk", flat=True)[0] for key in (HERE, ELSEWHERE)]


def _say_something_of(pk: int, row: Round) -> None:
    about, by = Client.objects.get(pk=pk), User.objects.earliest("pk")
    for kind in (TaskKind.OWN, TaskKind.NEWLY_PROTECTED, TaskKind.ORDER_REFUSED):
        make_task(kind=kind, now=CLOSED, client=about, round=row, facts={"text": about.family_name})
    Note.objects.create(client=about, text=about.given_name, at=CLOSED, by=by)
    Mandate.objects.create(
        client=about,
        number_digest="f" * 64,
        name=about.family_name,
        ground=Ground.POWER_OF_ATTORNEY.value,
        asked_at=CLOSED,
    )
    for choice in Choice.objects.filter(client=pk)[:1]:
        scan = store.put(b"%PDF-1.7")
        Scan.objects.create(
            choice=choice, sha256=scan, kind="application/pdf", size=8, added_at=CLOSED
        )
    for given in Given.objects.filter(client=pk)[:1]:
        HandPlacement.objects.create(
            round=row,
            client=about,
            bundle=given.bundle,
            provider=given.provider or Provider.objects.earliest("pk"),
            starts=row.effect or CLOSED.date(),
            was=given.outcome,
            is_exception=True,
            ground=HandGround.ASKED.value,
            because=about.family_name,
            proposed_at=CLOSED,
            proposed_by=by,
            proposed_as=Role.ROUND_MANAGER.value,
        )


def _print(row: Round) -> None:
    actor = manager("prints")
    ask_to_print(row=row, kinds=(LetterKind.NOTICE,), on=CLOSED.date(), actor=actor, now=CLOSED)
    Worker(name="prints", kinds=IN_THIS_PROCESS, now=lambda: CLOSED).run_one()


PK_OF = {
    "accounts:person": "people",
    "allocation:by_hand_answer": "by_hand",
    "allocation:given": "given",
    "allocation:propose": "given",
    "audit:review": "reviews",
    "calls:one": "calls",
    "choice_system:changes": "systems",
    "choice_system:file": "systems",
    "choice_system:map_file": "maps",
    "choice_system:version": "systems",
    "choices:receipt": "choices",
    "choices:register": "clients",
    "choices:scanned": "scans",
    "choices:settle": "choices",
    "clients:one": "clients",
    "correspondence:addresses": "batches",
    "correspondence:batch": "batches",
    "correspondence:by_number": "letters",
    "jobs:progress": "jobs",
    "outbox:contact": "clients",
    "outreach:end": "facts",
    "outreach:provider": "providers",
    "outreach:refuse": "facts",
    "outreach:state": "providers",
    "mandates:one": "mandates",
    "placements:at_provider": "providers",
    "placements:by_hand_order": "orders",
    "placements:change": "clients",
    "placements:order": "orders",
    "placements:own_cannot": "orders",
    "placements:own_order": "orders",
    "providers:one": "providers",
    **{
        f"public{language}:{page}": "providers"
        for language in ("", "-sv-easy", "-en", "-fi", "-ar")
        for page in ("provider", "provider_on_day", "provider_some_day")
    },
    "simulations:one": "simulations",
    "simulations:table": "simulations",
    "tasks:one": "tasks",
    "tasks:write_for": "clients",
    "transfers:columns": "imports",
    "transfers:export": "exports",
    "transfers:import": "imports",
    "transfers:rows": "imports",
    "transfers:wrong": "imports",
}
"""Whose number stands in the address of each page that has one: a new one is added here."""
OF_NO_ROW = {
    **{
        f"{space}:{page}": {"part": ["onskemal"], "nth": ["1"], "file": ["public"]}
        for space in ("citizens", "citizens-sv-easy", "citizens-en", "citizens-fi")
        for page in ("question", "change", "changed", "draw_row", "draw_paper")
    },
    "accounts:start": {"uid": ["a"], "token": ["a"]},
    "correspondence:specimen": {"situation": ["a"]},
    "correspondence:waiting": {"kind": [LetterKind.NOTICE.value]},
    "outreach:state": {"field": ["meals"]},
    "outreach:state_own": {"field": ["meals"]},
    "simulations:table": {"name": ["a"]},
    "transfers:rows": {"verdict": ["new"]},
    **{
        f"public{language}:{page}": {
            "area": ["a"],
            "day": ["2020-09-08"],
            "size": ["vanlig"],
            "key": ["a"],
            "order": ["1"],
        }
        for language in ("", "-sv-easy", "-en", "-fi", "-ar")
        for page in (
            "area",
            "area_providers",
            "area_providers_in_order",
            "open_data_on_day",
            "open_facts_csv_on_day",
            "open_facts_json_on_day",
            "open_providers_csv_on_day",
            "open_providers_json_on_day",
            "provider_on_day",
            "providers_in_order",
            "brochure",
        )
    },
}
"""What else stands in the address of a page."""


def rows_of(office: Office) -> dict[str, list[object]]:
    """The numbers of rows of those who are opened, by what they are of."""
    who = office.opened
    found = {
        "by_hand": HandPlacement.objects.filter(client__in=who),
        "calls": Call.objects.filter(given__client__in=who),
        "choices": Choice.objects.filter(client__in=who),
        "clients": Client.objects.filter(pk__in=who),
        "given": Given.objects.filter(client__in=who),
        "letters": Letter.objects.filter(client__in=who),
        "orders": Order.objects.filter(placement__client__in=who),
        "scans": Scan.objects.filter(choice__client__in=who),
        "tasks": Task.objects.filter(client__in=who),
        "mandates": Mandate.objects.filter(client__in=who),
        "batches": Batch.objects.all(),
        "exports": Export.objects.all(),
        "facts": Fact.objects.all(),
        "imports": Import.objects.all(),
        "jobs": Job.objects.all()[:1],
        "maps": LoadedMap.objects.all(),
        "people": User.objects.all()[:1],
        "providers": Provider.objects.all()[:2],
        "reviews": Review.objects.all(),
        "simulations": Simulation.objects.all(),
        "systems": SystemVersion.objects.all()[:1],
    }
    return {name: list(rows.values_list("pk", flat=True)) for name, rows in found.items()}


def addresses(page: Page, office: Office, rows: Mapping[str, Sequence[object]]) -> Iterator[str]:
    """The addresses of a page, one for each row that it may be opened of."""
    letters = Letter.objects.filter(client__in=office.opened).values_list("key", flat=True)
    of_no_row = OF_NO_ROW.get(page.name, {})
    values: dict[str, Sequence[object]] = {
        "round_key": [office.round.key],
        "letter_key": list(letters),
        "rest": ["a"],
        "pk": rows[PK_OF[page.name]] if page.name in PK_OF else [],
        **of_no_row,
    }
    for told in product(*(values[place] for place in page.places)):
        yield page.at({place: str(one) for place, one in zip(page.places, told, strict=True)})


def told_of(browser: Browser, office: Office) -> Iterator[tuple[str, str]]:
    """Every page that somebody may read, and every search, with what it says."""
    rows = rows_of(office)
    for page in ALL_PAGES:
        if "GET" in page.methods:
            for url in addresses(page, office, rows):
                yield url, said(browser.get(url))
    for words in {token for pk in office.opened for token in _of(office, pk).tokens}:
        for reason in ("", "Ringer om valet"):
            answer = browser.post("/kontor/brukare/", {"words": words, "reason": reason})
            yield f"search {words}", said(answer).replace(f'value="{words}"', "")


def said(answer) -> str:
    """What an answer says; that it is a fault of the office is never an answer."""
    assert answer.status_code < 500, answer.request["PATH_INFO"]
    return b"".join(answer).decode("utf-8", "replace")


def _of(office: Office, pk: int) -> Somebody:
    return next(one for one in office.people if one.pk == pk)


def the_user(viewer: Viewer) -> User:
    """Somebody who is what a viewer is."""
    area = Area.objects.get(key=viewer.area) if viewer.area else None
    return somebody(viewer.role, area=area, reads_protected=viewer.is_named)


@pytest.mark.parametrize("viewer", VIEWERS, ids=str)
def test_no_page_names_a_person_to_somebody_who_may_not_read_of_her(viewer, office):
    browser = Browser()
    user = the_user(viewer)
    browser.force_login(user)
    hidden = {token for one in office.people if not viewer.may_read(one) for token in one.tokens}
    named = []
    for url, text in told_of(browser, office):
        named += [(url, token) for token in sorted(hidden) if token in text]
        if url == "/kontor/logga-ut/":
            browser.force_login(user)
    assert named == []


def test_everybody_who_may_reads_of_somebody(office):
    """What is walked tells of persons at all, to those who may read of them."""
    browser = browser_of(the_user(Viewer(role=Role.CASE_MANAGER)))
    text = "".join(text for _, text in told_of(browser, office))
    like_others = [one for one in office.people if not one.is_apart and one.pk in office.opened]
    assert len(like_others) == 4
    assert all(token in text for one in like_others for token in one.tokens)


def test_a_provider_reads_of_its_own_alone_and_of_nobody_who_is_protected(office):
    like_others = [one.pk for one in office.people if not one.is_apart]
    order = Order.objects.filter(placement__client__in=like_others).earliest("pk")
    user = User.objects.create_user(username="provider")
    RoleHeld.objects.create(
        user=user, role=Role.PROVIDER.value, provider=order.provider, given_at=CLOSED
    )
    browser = browser_of(user)
    hers = set(
        Order.objects.filter(provider=order.provider).values_list("placement__client", flat=True)
    )
    hidden = {
        token for one in office.people if one.is_apart or one.pk not in hers for token in one.tokens
    }
    told = [text for _, text in told_of(browser, office)]
    assert [token for token in sorted(hidden) if token in "".join(told)] == []
    own = said(browser.get(f"/kontor/bestallningar/vara/{order.pk}/"))
    assert _of(office, order.placement.client_id).tokens[0] in own


def test_every_page_with_a_number_says_whose_it_is():
    with_number = {page.name for page in ALL_PAGES if "GET" in page.methods and "pk" in page.places}
    assert with_number == set(PK_OF)


def test_there_are_rows_to_open_of_every_kind(office):
    kinds = {
        "by_hand",
        "calls",
        "choices",
        "given",
        "letters",
        "orders",
        "scans",
        "tasks",
        "batches",
    }
    rows = rows_of(office)
    assert {kind for kind in kinds if not rows[kind]} == set()
