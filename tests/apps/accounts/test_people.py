"""The administrator gives roles and ends them, and whoever has none can do nothing."""

from datetime import date

import pytest
from tests.office.asking import questions
from tests.office.people import a_provider, acting, browser_of, somebody

from hemval.apps.accounts.acts import Act, Role
from hemval.apps.accounts.models import MayReadProtected, RoleHeld, SecondFactor, User
from hemval.apps.accounts.services.sign_in import new_secret, set_second_factor
from hemval.apps.accounts.totp import code_of, step_at
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import Area
from hemval.apps.sealed_numbers import found_by
from hemval.core.identity import made_up_number

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client, moment):
    user = somebody(Role.ADMINISTRATOR, name="ada")
    client.force_login(user)
    return user


def acts() -> list[str]:
    return list(Event.objects.values_list("act", flat=True))


def page_of(client, user) -> str:
    return client.get(f"/kontor/medarbetare/{user.pk}/").content.decode()


def test_somebody_new_can_do_nothing_until_she_has_a_role(client, admin):
    client.post("/kontor/medarbetare/ny/", {"full_name": "Nils Ny", "username": "nils"})
    nils = User.objects.get(username="nils")
    assert not nils.has_usable_password()
    assert acting(nils).roles == frozenset()
    client.post(f"/kontor/medarbetare/{nils.pk}/roll/", {"role-role": "helpline"})
    assert acting(nils).may(Act.REGISTER_CHOICE)
    assert acts() == ["person_added", "role_given"]


@pytest.mark.parametrize("username", ["ADA", "ada"])
def test_a_user_name_is_one_persons_whatever_the_capitals(client, admin, username):
    answer = client.post("/kontor/medarbetare/ny/", {"full_name": "Ada Två", "username": username})
    assert "finns redan" in answer.content.decode()
    assert 'value="Ada Två"' in answer.content.decode()


def test_a_role_may_hold_in_one_area_and_on_some_days(client, admin, moment):
    area, user = Area.objects.create(key="n", name="Norr"), somebody()
    client.post(
        f"/kontor/medarbetare/{user.pk}/roll/",
        {
            "role-role": "case_manager",
            "role-area": area.pk,
            "role-starts": "2026-10-01",
            "role-ends": "2026-10-31",
        },
    )
    assert not acting(user, date(2026, 9, 30)).roles
    assert acting(user, date(2026, 10, 1)).areas_for(Act.READ_CLIENTS) == frozenset({area.pk})
    assert not acting(user, date(2026, 11, 1)).roles
    assert "Norr" in page_of(client, user)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"role": "provider"}, "Välj vilken utförare"),
        ({"role": "helpline", "provider": "1"}, "Bara rollen utförare"),
        ({"role": "helpline", "starts": "2026-10-02", "ends": "2026-10-01"}, "före den första"),
        ({"role": "queen"}, "giltigt alternativ"),
    ],
)
def test_a_role_that_cannot_be_is_told_and_nothing_is_given(client, admin, typed, told):
    user, provider = somebody(), a_provider()
    if "provider" in typed:
        typed = {**typed, "provider": provider.pk}
    typed = {f"role-{name}": value for name, value in typed.items()}
    answer = client.post(f"/kontor/medarbetare/{user.pk}/roll/", typed)
    assert told in answer.content.decode()
    assert not RoleHeld.objects.filter(user=user).exists()


def test_a_provider_answers_for_the_one_that_her_role_names(client, admin):
    user, provider = somebody(), a_provider()
    client.post(
        f"/kontor/medarbetare/{user.pk}/roll/",
        {"role-role": "provider", "role-provider": provider.pk},
    )
    assert acting(user).provider == provider.pk


def test_a_role_that_is_ended_ends_at_once_and_is_remembered(client, admin, moment):
    user = somebody(Role.CASE_MANAGER)
    held = RoleHeld.objects.get(user=user)
    client.post(f"/kontor/medarbetare/roll/{held.pk}/avsluta/")
    assert not acting(user).roles
    held.refresh_from_db()
    assert held.ends == date(2026, 8, 31)


def test_a_role_that_never_began_is_taken_away(client, admin):
    user = somebody(Role.CASE_MANAGER)
    RoleHeld.objects.filter(user=user).update(starts=date(2026, 9, 1))
    client.post(f"/kontor/medarbetare/roll/{RoleHeld.objects.get(user=user).pk}/avsluta/")
    assert not RoleHeld.objects.filter(user=user).exists()
    assert acts() == ["role_ended"]


def test_somebody_can_always_give_roles(client, admin):
    mine = RoleHeld.objects.get(user=admin)
    answer = client.post(f"/kontor/medarbetare/roll/{mine.pk}/avsluta/", follow=True)
    assert "ingen kunna dela ut roller" in answer.content.decode()
    answer = client.post(f"/kontor/medarbetare/{admin.pk}/stang/", follow=True)
    assert "ingen kunna dela ut roller" in answer.content.decode()
    assert acting(admin).may(Act.GIVE_ROLES)
    assert acts() == []


def test_one_of_two_administrators_may_leave(client, admin):
    other = somebody(Role.ADMINISTRATOR)
    client.post(f"/kontor/medarbetare/{other.pk}/stang/")
    other.refresh_from_db()
    assert not other.is_active


def test_an_administrator_whose_role_ends_does_not_count_as_the_one_who_is_left(client, admin):
    other = somebody(Role.ADMINISTRATOR)
    RoleHeld.objects.filter(user=other).update(ends=date(2026, 9, 2))
    client.post(f"/kontor/medarbetare/{admin.pk}/stang/")
    admin.refresh_from_db()
    assert admin.is_active


def test_only_who_is_named_reads_of_protected_persons_from_her_day_on(client, admin):
    user = somebody(Role.CASE_MANAGER)
    client.post(f"/kontor/medarbetare/{user.pk}/skyddade/", {"naming-starts": "2026-09-15"})
    assert not acting(user, date(2026, 9, 14)).may(Act.READ_PROTECTED)
    assert acting(user, date(2026, 9, 15)).may(Act.READ_PROTECTED)
    assert acts() == ["named_for_protected"]


def test_a_naming_that_is_ended_ends_at_once(client, admin):
    user = somebody(Role.CASE_MANAGER, reads_protected=True)
    naming = MayReadProtected.objects.get(user=user)
    client.post(f"/kontor/medarbetare/skyddade/{naming.pk}/avsluta/")
    assert not acting(user).may(Act.READ_PROTECTED)


def test_whoever_has_left_is_out_at_her_next_page(client, admin, hanna):
    browser = browser_of(hanna)
    client.post(f"/kontor/medarbetare/{hanna.pk}/stang/")
    assert browser.get("/kontor/logga-in/kvar/").status_code == 302
    client.post(f"/kontor/medarbetare/{hanna.pk}/oppna/")
    browser.force_login(User.objects.get(pk=hanna.pk))
    assert browser.get("/kontor/logga-in/kvar/").status_code == 303


def link_of(client, user) -> str:
    shown = client.post(f"/kontor/medarbetare/{user.pk}/lank/").context["link"]
    return shown.removeprefix("http://testserver")


def test_she_chooses_her_password_by_a_link_that_works_once(client, admin):
    user = somebody(name="nils")
    link = link_of(client, user)
    typed = {"password": "en katt på ett tak", "again": "en katt på ett tak"}
    assert client.post(link, typed).url == "/kontor/logga-in/"
    user.refresh_from_db()
    assert user.check_password("en katt på ett tak")
    assert client.get(link).status_code == 404
    assert acts() == ["start_link_made", "password_chosen"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"password": "kort", "again": "kort"}, "12 tecken"),
        ({"password": "en katt på ett tak", "again": "en hund på ett tak"}, "inte lika"),
        ({"password": "qwerty123456", "again": "qwerty123456"}, "vanligt"),
    ],
    ids=["short", "different", "common"],
)
def test_a_password_that_will_not_do_is_told(client, admin, typed, told):
    user = somebody(name="nils")
    assert told in client.post(link_of(client, user), typed).content.decode()
    user.refresh_from_db()
    assert not user.has_usable_password()


@pytest.mark.parametrize("uid", ["MQ", "!!", "A" * 300])
def test_a_link_that_was_made_up_opens_nothing(client, db, uid):
    assert client.get(f"/kontor/valkommen/{uid}/abc-def/").status_code == 404


def test_whoever_lost_her_telephone_sets_up_another(client, admin, hanna, moment):
    secret = new_secret()
    set_second_factor(
        user=hanna, secret=secret, typed=code_of(secret, step_at(moment.now)), now=moment.now
    )
    client.post(f"/kontor/medarbetare/{hanna.pk}/nollstall/")
    assert not SecondFactor.objects.exists()
    assert not hanna.recovery_codes.exists()


def test_what_the_identity_provider_calls_her_stands_nowhere_in_clear(client, admin):
    number = made_up_number(date(1980, 2, 3), 7).text
    typed = {"full_name": "Nils Ny", "username": "nils", "subject": number}
    client.post("/kontor/medarbetare/ny/", typed)
    nils = User.objects.get(username="nils")
    assert nils.subject_digest not in (None, found_by(number))
    assert number not in str(User.objects.values()) + page_of(client, nils)
    answer = client.post("/kontor/medarbetare/ny/", {**typed, "username": "other"})
    assert "redan det id:t" in answer.content.decode()


def test_a_role_that_ended_long_ago_is_not_made_longer(client, admin):
    user = somebody(Role.CASE_MANAGER, reads_protected=True)
    held, naming = RoleHeld.objects.get(user=user), MayReadProtected.objects.get(user=user)
    for row, path in ((held, "roll"), (naming, "skyddade")):
        row.ends = date(2025, 12, 31)
        row.save()
        answer = client.post(f"/kontor/medarbetare/{path}/{row.pk}/avsluta/", follow=True)
        assert "redan tagit slut" in answer.content.decode()
        row.refresh_from_db()
        assert row.ends == date(2025, 12, 31)
    assert acts() == []


@pytest.mark.parametrize("way", ["nollstall", "stang"])
def test_her_sessions_end_when_her_telephone_is_gone_or_her_account_is_closed(
    client, admin, hanna, way
):
    browser = browser_of(hanna)
    client.post(f"/kontor/medarbetare/{hanna.pk}/{way}/")
    client.post(f"/kontor/medarbetare/{hanna.pk}/oppna/")
    assert browser.get("/kontor/logga-in/kvar/").status_code == 302


def test_her_page_says_who_gave_her_each_role_and_who_named_her(client, admin, moment):
    user = somebody()
    client.post(f"/kontor/medarbetare/{user.pk}/roll/", {"role-role": "case_manager"})
    client.post(f"/kontor/medarbetare/{user.pk}/skyddade/", {"naming-starts": "2026-09-15"})
    person = client.get(f"/kontor/medarbetare/{user.pk}/").context["person"]
    given = [*person.roles, *person.namings]
    assert [(one.by, one.at) for one in given] == [("Ada", moment.now)] * 2
    told = " ".join(page_of(client, user).split())
    assert told.count("Ada, 1 september 2026") == 2


def test_the_list_asks_the_database_as_often_for_many_as_for_few(client, admin):
    few = len(questions(client, "/kontor/medarbetare/"))
    for number in range(30):
        somebody(Role.HELPLINE, Role.CASE_MANAGER, reads_protected=number % 2 == 0)
    assert len(questions(client, "/kontor/medarbetare/")) == few


def test_the_list_stands_in_swedish_order_and_those_who_left_stand_last(client, admin):
    for name in ("östen", "åsa", "ärla"):
        somebody(Role.HELPLINE, name=name)
    User.objects.filter(username="åsa").update(is_active=False)
    people = client.get("/kontor/medarbetare/").context["people"]
    assert [one.name for one in people] == ["Ada", "Ärla", "Östen", "Åsa"]
