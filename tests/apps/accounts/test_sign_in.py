"""Somebody with a password signs in with a code besides, and is locked out after wrong ones."""

import json
from functools import partial

import pytest
from tests.apps.accounts.conftest import PASSWORD
from tests.office.at_once import at_once

from hemval.apps.accounts.models import FailedSignIn, RecoveryCode, SecondFactor, User
from hemval.apps.accounts.services.sign_in import (
    MOST_FAILURES,
    RECOVERY_CODES,
    HasSecondFactor,
    Refusal,
    check_code,
    check_password,
    forget_failures,
    new_secret,
    set_second_factor,
)
from hemval.apps.accounts.totp import code_of, step_at
from hemval.apps.audit.models import Event

pytestmark = pytest.mark.django_db


@pytest.fixture
def secret(hanna, moment):
    secret = new_secret()
    code = code_of(secret, step_at(moment.now))
    assert set_second_factor(user=hanna, secret=secret, typed=code, now=moment.now)
    moment.pass_by(minutes=5)
    return secret


def give_password(client, password=PASSWORD, username="hanna", **more):
    typed = {"username": username, "password": password, **more}
    return client.post("/kontor/logga-in/", typed)


def is_in(client) -> bool:
    return client.get("/kontor/logga-in/kvar/").status_code == 303


def acts() -> list[str]:
    return list(Event.objects.values_list("act", flat=True))


def test_a_password_alone_lets_nobody_in(client, secret):
    assert give_password(client).url == "/kontor/logga-in/kod/"
    assert not is_in(client)


def test_password_and_code_let_her_in_to_where_she_was_going(client, secret, moment):
    give_password(client, next="/kontor/logg/?act=x")
    answer = client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now))})
    assert (answer.status_code, answer.url) == (303, "/kontor/logg/?act=x")
    assert is_in(client)
    assert acts()[-1] == "signed_in"


@pytest.mark.parametrize("wanted", ["//evil.example/", "https://evil.example/", "javascript:x"])
def test_nobody_is_sent_on_to_another_site(client, secret, moment, wanted):
    give_password(client, next=wanted)
    answer = client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now))})
    assert answer.url == "/kontor/"


def test_a_code_typed_with_a_space_is_taken(client, secret, moment):
    code = code_of(secret, step_at(moment.now))
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": f"{code[:3]} {code[3:]}"})
    assert is_in(client)


@pytest.mark.parametrize(("off", "taken"), [(-2, False), (-1, True), (1, True), (2, False)])
def test_a_clock_may_be_half_a_minute_wrong(client, secret, moment, off, taken):
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now) + off)})
    assert is_in(client) is taken


def test_a_code_is_taken_once(client, secret, moment):
    code = code_of(secret, step_at(moment.now))
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": code})
    client.post("/kontor/logga-ut/")
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": code})
    assert not is_in(client)


def test_the_code_must_come_within_ten_minutes_of_the_password(client, secret, moment):
    give_password(client)
    moment.pass_by(minutes=11)
    answer = client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now))})
    assert answer.url == "/kontor/logga-in/"
    assert not is_in(client)


def test_a_wrong_password_and_an_unknown_name_are_answered_alike(client, secret):
    wrong = give_password(client, "fel")
    unknown = give_password(client, "fel", "ingen")
    told = [str(one.context["form"].non_field_errors()) for one in (wrong, unknown)]
    assert told[0] == told[1]
    assert "stämmer inte" in told[0]


def test_what_was_typed_as_name_stays_and_the_password_does_not(client, secret):
    page = give_password(client, "hemligt-ord").content.decode()
    assert 'value="hanna"' in page
    assert "hemligt-ord" not in page


def test_five_wrong_lock_her_out_for_a_quarter_of_an_hour(client, secret, moment):
    for _ in range(5):
        give_password(client, "fel")
    assert "Vänta en kvart" in give_password(client).content.decode()
    moment.pass_by(minutes=16)
    assert give_password(client).status_code == 303


def test_wrong_codes_lock_her_out_too(client, secret, moment):
    give_password(client)
    for _ in range(5):
        client.post("/kontor/logga-in/kod/", {"code": "000000"})
    client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now))})
    assert not is_in(client)


def test_a_name_that_nobody_has_is_locked_out_alike(client, db, moment):
    for _ in range(5):
        give_password(client, "fel", "ingen")
    assert "Vänta en kvart" in give_password(client, "fel", "INGEN").content.decode()


def test_failures_are_forgotten_when_she_is_in(client, secret, moment):
    for _ in range(4):
        give_password(client, "fel")
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now))})
    assert not FailedSignIn.objects.exists()


def test_what_was_typed_where_the_name_should_be_stands_nowhere(client, secret, caplog):
    with caplog.at_level("INFO"):
        give_password(client, "fel", "mitt-lösenord-i-fel-fält")
    assert "mitt" not in str(list(FailedSignIn.objects.values())) + caplog.text


def test_the_log_tells_once_that_a_name_was_closed_however_often_it_is_tried(client, secret):
    before = Event.objects.count()
    for _ in range(12):
        give_password(client, "fel")
    (event,) = Event.objects.filter(number__gt=before)
    assert (event.act, event.subject_id) == ("sign_in_refused", str(User.objects.get().pk))


def test_nobody_fills_the_log_by_names_that_nobody_has(client, secret):
    before = Event.objects.count()
    for number in range(12):
        give_password(client, "fel", f"ingen{number}")
        give_password(client, "fel", "ingen")
    assert Event.objects.count() == before


def test_the_log_tells_how_many_were_wrong_before_she_came_in(client, secret, moment):
    for _ in range(3):
        give_password(client, "fel")
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": code_of(secret, step_at(moment.now))})
    event = Event.objects.get(act="signed_in")
    assert json.loads(event.contents.text) == {"way": "code", "failures": 3}


@pytest.mark.django_db(transaction=True)
def test_many_guesses_at_once_are_no_more_than_many_in_a_row(hanna, moment):
    def guess(number: int) -> Refusal | User:
        return check_password(username="hanna", password=f"fel {number}", now=moment.now)

    told = at_once([partial(guess, number) for number in range(24)])
    assert told.count(Refusal.WRONG) == MOST_FAILURES
    assert told.count(Refusal.LOCKED) == 24 - MOST_FAILURES
    assert Event.objects.filter(act="sign_in_refused").count() == 1


def test_failures_that_keep_nobody_out_are_forgotten(client, secret, moment):
    give_password(client, "fel")
    moment.pass_by(minutes=14)
    forget_failures(now=moment.now)
    assert FailedSignIn.objects.exists()
    moment.pass_by(minutes=1)
    forget_failures(now=moment.now)
    assert not FailedSignIn.objects.exists()


def test_another_with_her_password_takes_no_second_factors_place(hanna, secret, moment):
    other = new_secret()
    with pytest.raises(HasSecondFactor):
        set_second_factor(
            user=hanna, secret=other, typed=code_of(other, step_at(moment.now)), now=moment.now
        )


@pytest.mark.parametrize("code", ["١٢٣٤٥٦", "\ud800", "123456" * 3])  # noqa: RUF001
def test_a_code_of_other_signs_is_wrong_and_nothing_else(hanna, secret, moment, code):
    assert check_code(user=hanna, typed=code, now=moment.now) is Refusal.WRONG


def test_whoever_has_no_second_factor_is_let_in_by_no_code(client, hanna, moment):
    give_password(client)
    client.post("/kontor/logga-in/kod/", {"code": "000000"})
    assert not is_in(client)


def test_whoever_has_left_is_not_let_in(client, secret, hanna):
    hanna.is_active = False
    hanna.save()
    assert "stämmer inte" in give_password(client).content.decode()


def test_signing_out_needs_a_press_and_ends_the_session(client, hanna):
    client.force_login(hanna)
    assert client.get("/kontor/logga-ut/").status_code == 405
    client.post("/kontor/logga-ut/")
    assert not is_in(client)


def test_the_first_time_she_sets_up_her_second_factor(client, hanna, moment):
    assert give_password(client).url == "/kontor/logga-in/andra-faktor/"
    shown = client.get("/kontor/logga-in/andra-faktor/").context["secret"].replace(" ", "")
    answer = client.post(
        "/kontor/logga-in/andra-faktor/", {"code": code_of(shown, step_at(moment.now))}
    )
    assert len(answer.context["codes"]) == RECOVERY_CODES
    assert is_in(client)
    assert acts() == ["second_factor_set", "signed_in"]


def test_a_wrong_code_sets_nothing_up_and_the_picture_stays(client, hanna, moment):
    give_password(client)
    first = client.get("/kontor/logga-in/andra-faktor/").context["secret"]
    answer = client.post("/kontor/logga-in/andra-faktor/", {"code": "000000"})
    assert answer.context["secret"] == first
    assert not SecondFactor.objects.exists()


def test_whoever_has_a_second_factor_cannot_set_up_another_by_her_password(client, secret):
    give_password(client)
    assert client.get("/kontor/logga-in/andra-faktor/").url == "/kontor/logga-in/"


def test_nobody_sets_up_a_second_factor_without_a_password(client, hanna):
    assert client.get("/kontor/logga-in/andra-faktor/").url == "/kontor/logga-in/"


def test_a_recovery_code_lets_her_in_once(client, hanna, moment):
    secret = new_secret()
    codes = set_second_factor(
        user=hanna, secret=secret, typed=code_of(secret, step_at(moment.now)), now=moment.now
    )
    for expected in (True, False):
        give_password(client)
        client.post("/kontor/logga-in/kod/", {"code": codes[0].lower()})
        assert is_in(client) is expected
        client.post("/kontor/logga-ut/")
    assert "recovery_code_used" in acts()


def test_neither_secret_nor_codes_stand_in_the_database_as_they_are(hanna, secret):
    factor = SecondFactor.objects.get()
    assert secret.encode() not in bytes(factor.secret_cipher)
    assert all(len(code.digest) == 64 for code in RecoveryCode.objects.all())


def test_in_a_demonstration_one_chooses_whom_to_be(client, hanna, settings):
    settings.DEMO_SIGN_IN = True
    assert "Hanna" in client.get("/kontor/logga-in/").content.decode()
    client.post("/kontor/logga-in/som/", {"person": hanna.pk})
    assert is_in(client)


def test_elsewhere_nobody_chooses_whom_to_be(client, hanna):
    assert "Hanna" not in client.get("/kontor/logga-in/").content.decode()
    client.post("/kontor/logga-in/som/", {"person": hanna.pk})
    assert not is_in(client)


def test_a_browser_may_tell_our_own_forms_where_they_come_from(client, db):
    # With "no-referrer" browsers send every form from "null", which the check of forms refuses.
    assert client.get("/kontor/logga-in/").headers["Referrer-Policy"] == "same-origin"
