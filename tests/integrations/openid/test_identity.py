"""Staff sign in at an identity provider, and nothing but its own answer is taken."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit
from wsgiref.simple_server import make_server

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import override_settings
from tests.integrations.openid.answered import Silent, answered
from tests.office.people import somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.digests import subject_digest
from hemval.apps.audit.models import Event
from hemval.integrations.openid import asking
from hemval.integrations.openid.stand_in import RefusedInProduction, StandIn, Stood
from hemval.web.environment import OpenId

pytestmark = pytest.mark.django_db
HSA = "https://id.example/claim/hsaId"
STRONG, WEAK = "http://id.example/loa3", "http://id.example/loa1"


@pytest.fixture(scope="module")
def served() -> Iterator[StandIn]:
    holder: list[StandIn] = []
    server = make_server("127.0.0.1", 0, lambda *call: holder[0](*call), handler_class=Silent)
    issuer = f"http://127.0.0.1:{server.server_port}"
    people = (
        Stood(name="Hanna", claims={HSA: "SE-1"}),
        Stood(name="Ingen", claims={HSA: "SE-9"}),
        Stood(name="Utan id", claims={}),
    )
    holder.append(
        StandIn(
            issuer=issuer,
            client_id="hemval",
            client_secret="secret word",  # noqa: S106
            people=people,
            now=clock.now,
            is_production=False,
        )
    )
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield holder[0]
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def told(served: StandIn) -> OpenId:
    return OpenId(
        issuer=served.issuer,
        client_id=served.client_id,
        client_secret=served.client_secret,
        name="Kommunens inloggning",
        subject_claim=HSA,
        acr=(STRONG,),
    )


@pytest.fixture
def office(told, settings):
    settings.HEMVAL = replace(settings.HEMVAL, open_id=told)
    settings.IDENTITY_PROVIDER = "hemval.integrations.openid.client.from_settings"
    user = somebody(Role.HELPLINE, name="hanna")
    user.subject_digest = subject_digest("SE-1")
    user.save()
    return user


def signed_in(client) -> bool:
    return client.get("/kontor/logga-in/kvar/").status_code == 303


def begun(client, wanted: str = "/") -> str:
    return client.get("/kontor/logga-in/tjanst/", {"next": wanted}).url


def refused(client, back: str) -> str:
    """What she is told, and that she is not in."""
    page = client.get(back, follow=True).content.decode()
    assert not signed_in(client)
    return page


def test_she_comes_back_signed_in_where_she_was_going(client, office):
    answer = client.get(answered(begun(client, "/kontor/logg/?act=x")))
    assert (answer.status_code, answer.url) == (303, "/kontor/logg/?act=x")
    assert signed_in(client)
    assert Event.objects.get(act="signed_in").actor == office.pk


def test_the_first_page_offers_it_by_name(client, office):
    assert "Logga in med Kommunens inloggning" in client.get("/kontor/logga-in/").content.decode()


def test_what_is_asked_follows_the_swedish_profile(client, office):
    asked = dict(parse_qsl(urlsplit(begun(client)).query))
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["acr_values"] == STRONG
    assert HSA in asked["claims"]
    assert min(len(asked["state"]), len(asked["nonce"])) >= 40


def test_each_sign_in_has_secrets_of_its_own(client, office):
    one, other = (dict(parse_qsl(urlsplit(begun(client)).query)) for _ in range(2))
    for name in ("state", "nonce", "code_challenge"):
        assert one[name] != other[name]


def test_somebody_who_does_not_work_here_is_told_so_and_fills_no_log(client, office):
    assert "inte medarbetare här" in refused(client, answered(begun(client), person=1))
    assert not Event.objects.exists()


def test_somebody_who_has_left_is_not_let_in(client, office):
    office.is_active = False
    office.save()
    assert "inte medarbetare här" in refused(client, answered(begun(client)))


def test_an_identity_without_the_claim_lets_nobody_in(client, office):
    assert "svarar inte som den ska" in refused(client, answered(begun(client), person=2))


def test_a_weaker_way_to_sign_in_is_refused(client, office):
    back = answered(begun(client), acr_values=WEAK)
    assert "inte är säkert nog" in refused(client, back)


def test_an_answer_to_another_question_is_refused(client, office):
    first = answered(begun(client))
    begun(client)
    assert "ett annat fönster" in refused(client, first)


def test_an_answer_is_taken_once(client, office):
    back = answered(begun(client))
    client.get(back)
    client.post("/kontor/logga-ut/")
    assert client.get(back).url == "/kontor/logga-in/"
    assert not signed_in(client)


def test_an_answer_without_a_question_is_refused(client, office):
    assert client.get("/kontor/logga-in/tjanst/svar/?code=x&state=y").url == "/kontor/logga-in/"


def test_a_token_with_another_nonce_is_refused(client, office):
    assert "ett annat fönster" in refused(client, answered(begun(client), nonce="another"))


def test_a_code_that_is_stolen_is_worth_nothing_without_the_verifier(client, office):
    back = answered(begun(client), code_challenge="another")
    assert "svarar inte som den ska" in refused(client, back)


def test_no_to_the_sign_in_is_told(client, office):
    state = dict(parse_qsl(urlsplit(begun(client)).query))["state"]
    back = f"/kontor/logga-in/tjanst/svar/?error=access_denied&state={state}"
    assert "avbröts" in refused(client, back)


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "https://evil.example"},
        {"aud": "another"},
        {"exp": 0},
        {"nonce": None},
        {"azp": "another"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_token_that_is_not_for_us_now_is_refused(client, office, served, monkeypatch, changed):
    whole = jwt.encode

    def altered(claims, *rest, **more):
        kept = {name: value for name, value in {**claims, **changed}.items() if value is not None}
        return whole(kept, *rest, **more)

    back = answered(begun(client))
    monkeypatch.setattr(jwt, "encode", altered)
    assert "ett annat fönster" in refused(client, back)


@pytest.mark.parametrize("algorithm", ["RS256", "none", "HS256"])
def test_a_token_that_somebody_else_signed_is_refused(client, office, monkeypatch, algorithm):
    whole = jwt.encode
    keys = {
        "RS256": rsa.generate_private_key(public_exponent=65537, key_size=2048),
        "none": None,
        "HS256": "secret word of at least thirty-two bytes",
    }

    def altered(claims, key, **more):
        return whole(claims, keys[algorithm], **{**more, "algorithm": algorithm})

    back = answered(begun(client))
    monkeypatch.setattr(jwt, "encode", altered)
    assert "ett annat fönster" in refused(client, back)


def test_a_new_key_of_the_provider_is_fetched_when_a_token_names_it(
    client, office, served, monkeypatch
):
    client.get(answered(begun(client)))
    client.post("/kontor/logga-ut/")
    monkeypatch.setattr(asking, "ANEW_AFTER", 0)
    new, whole = rsa.generate_private_key(public_exponent=65537, key_size=2048), jwt.encode
    public = jwt.algorithms.RSAAlgorithm.to_jwk(new.public_key(), as_dict=True)
    keys = {"keys": [{**public, "kid": "new", "use": "sig", "alg": "RS256"}]}
    monkeypatch.setattr(StandIn, "_published", lambda _: keys)
    monkeypatch.setattr(
        jwt,
        "encode",
        lambda claims, _, **more: whole(claims, new, **{**more, "headers": {"kid": "new"}}),
    )
    client.get(answered(begun(client)))
    assert signed_in(client)


def test_a_provider_that_does_not_answer_is_told(client, office, settings, told):
    dead = replace(told, issuer="http://127.0.0.1:9")
    settings.HEMVAL = replace(settings.HEMVAL, open_id=dead)
    page = client.get("/kontor/logga-in/tjanst/", follow=True).content.decode()
    assert "svarar inte som den ska" in page


@pytest.mark.parametrize("issuer", ["http://id.example", "file://localhost/etc/passwd"])
def test_nothing_is_asked_in_the_clear_or_elsewhere(client, office, settings, told, issuer):
    settings.HEMVAL = replace(settings.HEMVAL, open_id=replace(told, issuer=issuer))
    began = time.monotonic()
    page = client.get("/kontor/logga-in/tjanst/", follow=True).content.decode()
    assert "svarar inte som den ska" in page
    assert time.monotonic() - began < timedelta(seconds=5).total_seconds()


@override_settings(IDENTITY_PROVIDER="")
def test_an_installation_without_one_has_no_such_page(client, db):
    assert client.get("/kontor/logga-in/tjanst/").status_code == 404
    assert "tjanst" not in client.get("/kontor/logga-in/").content.decode()


def test_what_she_typed_comes_back_after_she_has_signed_in_there_too(client, office, monkeypatch):
    client.get(answered(begun(client)))
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(minutes=31))
    client.post("/kontor/logga-in/kvar/", {"text": "Ringde"})
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(seconds=1))
    assert client.get(answered(begun(client))).url == "/kontor/logga-in/kvar/"


def test_the_stand_in_never_starts_in_production(served):
    with pytest.raises(RefusedInProduction):
        StandIn(
            issuer=served.issuer,
            client_id="hemval",
            client_secret="x",  # noqa: S106
            people=(),
            now=clock.now,
            is_production=True,
        )
