"""What is frozen follows from the lists and the secrets alone, and tells nobody what they are."""

import hmac
from dataclasses import replace
from hashlib import sha256

import pytest
from tests.core.stages.rounds import CHOICES, INPUTS, SECRETS, SYSTEM, led, outcome_of, wishes

from hemval.core.claims.problems import round_problems
from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.lottery.public_value import DrandRound, ExerciseValue
from hemval.core.stages.drawn import drawn
from hemval.core.stages.frozen import RoundSecrets, frozen_round, named_in, real_secrets

BEACON = NamedValue(source=ValueSource.DRAND, chain="8a" * 32, round=7)
SIGNATURE = "0f" * 96


def frozen_from(outcome, secrets=SECRETS):
    problems = round_problems(outcome, secrets.receipt_key)
    return frozen_round(outcome, problems, secrets, system=SYSTEM, inputs=INPUTS)


def test_the_same_lists_and_secrets_freeze_to_the_same():
    assert frozen_from(outcome_of()) == frozen_from(outcome_of())


@pytest.mark.parametrize(
    "other",
    [
        outcome_of(choices=(*CHOICES[:2], wishes("c3", "birch", "aster"))),
        outcome_of(room=2),
        outcome_of(id="r2"),
    ],
    ids=["a wish", "a cap", "the round"],
)
def test_whatever_decides_a_place_changes_what_is_promised(other):
    assert frozen_from(other).frozen.digest != frozen_from(outcome_of()).frozen.digest


def test_the_promise_binds_the_secret_without_telling_it():
    promise = led().frozen.promise
    assert promise["commitment"] == sha256(SECRETS.lottery).hexdigest()
    assert SECRETS.lottery.hex() not in str(promise)
    assert SECRETS.receipt_key.hex() not in str(promise)


def test_another_secret_promises_the_same_lists_and_another_draw():
    other = replace(SECRETS, lottery=bytes(32))
    one, two = frozen_from(outcome_of()), frozen_from(outcome_of(), other)
    assert one.frozen.digest == two.frozen.digest
    assert one.promise["commitment"] != two.promise["commitment"]
    value = ExerciseValue()
    assert drawn(one.frozen, value)["seed"] != drawn(two.frozen, value)["seed"]


def test_the_seed_follows_from_what_was_promised_and_the_value():
    frozen = led().frozen.frozen
    # docs/rules/certificate.md: SHA-256 of the purpose, D, the secret and the value.
    expected = sha256(
        b"hemval-lottery-1"
        + bytes.fromhex(frozen.digest)
        + SECRETS.lottery
        + sha256(b"EXERCISE").digest()
    )
    assert drawn(frozen, ExerciseValue())["seed"] == expected.hexdigest()


def test_a_real_round_that_names_no_value_is_not_frozen():
    with pytest.raises(ValueError, match="names a public value"):
        frozen_from(outcome_of(is_exercise=False))


def test_a_round_is_drawn_by_the_value_it_named_and_by_no_other():
    outcome = outcome_of(is_exercise=False, draw=BEACON)
    frozen = frozen_from(outcome).frozen
    assert frozen.named == named_in(outcome.facts.plan)
    assert frozen.named_value == BEACON
    value = sha256(bytes.fromhex(SIGNATURE)).hexdigest()
    named = DrandRound(chain="8a" * 32, round=7, signature=SIGNATURE, randomness=value)
    assert drawn(frozen, named)["public_value"] == named.document
    for other in (replace(named, round=8), ExerciseValue()):
        with pytest.raises(ValueError, match="that it named"):
            drawn(frozen, other)


def test_an_exercise_waits_for_no_value():
    assert led().frozen.frozen.named_value is None


@pytest.mark.parametrize("count", [0, 32, 63, 65])
def test_two_secrets_need_bytes_for_both(count):
    with pytest.raises(ValueError, match="two secrets"):
        real_secrets(bytes(count))


def test_the_secrets_are_the_bytes_that_were_given_and_are_never_shown():
    secrets = real_secrets(bytes(range(64)))
    assert secrets == RoundSecrets(lottery=bytes(range(32)), receipt_key=bytes(range(32, 64)))
    assert repr(secrets) == "RoundSecrets()"


def test_a_later_list_is_known_again_by_whoever_has_the_key_alone():
    told = SECRETS.known_by({"clients": "ab" * 32})
    expected = hmac.new(SECRETS.receipt_key, b"ab" * 32, "sha256").hexdigest()
    assert told == {"clients": expected}
    assert replace(SECRETS, receipt_key=bytes(32)).known_by({"clients": "ab" * 32}) != told
