"""Whatever refuses a stage or a value, it is said in words and never as a traceback."""

from pathlib import Path

import pytest

from hemval.cli.run_summary import refusal_sentence
from hemval.core.stages.standing import StageRefusal, StageRefused


@pytest.mark.parametrize("code", StageRefusal)
def test_every_refusal_of_a_stage_can_be_said(code):
    error = StageRefused(code, names=("clients.csv",), round_id="R1", rows=2)
    sentence = refusal_sentence(error, Path("round"), Path("out"))
    assert len(sentence.split()) > 3
    assert "{" not in sentence


def test_a_code_that_no_sentence_belongs_to_is_a_fault_in_the_program():
    with pytest.raises(ValueError, match="waits"):
        StageRefused("waits")
