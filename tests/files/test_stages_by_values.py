"""What the calls on values give is what the folder of a round holds, byte for byte."""

import json

from tests.cli.running import made_up, run

from hemval.core.certificate.public import public_document
from hemval.core.claims.problems import round_problems
from hemval.core.lottery.public_value import ExerciseValue
from hemval.core.stages.allocated import allocated_round
from hemval.core.stages.drawn import drawn
from hemval.core.stages.frozen import exercise_secrets, frozen_round
from hemval.core.stages.told import kept_of, terms_of
from hemval.files.explained.claims_file import CLAIMS, write_claims
from hemval.files.round_result import work_through
from hemval.files.stages.round_work import RoundWork
from hemval.texts.words import words


def test_a_folder_holds_what_the_same_calls_give_from_values_alone(tmp_path):
    folder, out = made_up(tmp_path / "lists", clients=80), tmp_path / "out"
    assert run("run", folder, "--out", out).exit_code == 0
    work = RoundWork(folder=folder, result=work_through(folder), words=words("sv"))
    outcome, secrets = work.result.outcome, exercise_secrets(work.round_id)
    problems = round_problems(outcome, secrets.receipt_key)
    frozen = frozen_round(outcome, problems, secrets, system=work.system, inputs=work.inputs)
    draw = drawn(frozen.frozen, ExerciseValue())
    allocated = allocated_round(outcome, problems, draw)
    certificate = allocated.certificate(work.system)
    assert json.loads((out / "commitment.json").read_bytes()) == frozen.promise
    assert json.loads((out / "draw.json").read_bytes()) == draw
    assert (out / "certificate.json").read_bytes() == certificate.as_bytes
    assert json.loads((out / "public.json").read_bytes()) == public_document(certificate)
    write_claims(tmp_path / "claims", terms_of(allocated), kept_of(allocated))
    assert (out / "secret" / CLAIMS).read_bytes() == (tmp_path / "claims").read_bytes()
