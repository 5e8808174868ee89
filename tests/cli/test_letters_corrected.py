"""The letters of a round that was put right go on among those of the round that it corrects."""

import json

from tests.cli.running import made_up, run
from tests.cli.test_letters import held


def test_letters_of_a_correction_are_not_begun_anew_without_a_word(tmp_path):
    out = held(made_up(tmp_path / "r", clients=6, seed=4), tmp_path / "out")
    path = out / "summary.json"
    summary = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(summary | {"corrects": {"certificate": "0" * 64}}), encoding="utf-8")
    refused = run("letters", out)
    assert refused.exit_code == 2
    assert "--to" in refused.stderr
    assert not out.with_name("out-letters").exists()
    assert run("letters", "status", out, "--to", tmp_path / "earlier-letters").exit_code == 0
