"""Everybody of a round explained in one go is explained as when she alone is asked about."""

from collections import Counter

import pytest
from tests.cli.running import made_up, run

from hemval.core.explanation import of_round
from hemval.core.explanation.kept import Kept
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.files.explained.claims_file import KeptClaims
from hemval.files.explained.explained_round import ExplainedRound


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """Botkyrka: many have a wish that is not met."""
    lists = made_up(tmp_path_factory.mktemp("each") / "round", clients=300, seed=7)
    result = run("run", lists, "--out", lists.with_name("out"))
    assert result.exit_code == 0, result.output
    return lists.with_name("out")


def everything_kept(out) -> list[Kept]:
    return [*KeptClaims(out / "secret" / "claims.json").all()]


def test_everybody_comes_once_by_client_with_all_that_is_kept_of_her(out):
    each = [*ExplainedRound(out).each()]
    clients = [client for client, _, _ in each]
    assert clients == sorted({*clients})
    assert [one for _, kept, _ in each for one in kept] == everything_kept(out)


def test_each_is_explained_as_when_she_alone_is_asked_about(out):
    round_ = ExplainedRound(out)
    codes = Counter()
    for client, kept, explanations in round_.each():
        placed = [one for one in kept if isinstance(one, Placement)]
        assert {*explanations} == {one.bundle for one in placed}
        for one in placed:
            assert explanations[one.bundle].client == client
            assert explanations[one.bundle] == round_.explanation(one)
            codes[one.code] += 1
    assert codes[PlacementCode.WISH_NOT_MET] > 0


def test_where_too_many_would_have_to_be_tried_no_other_number_is_told(out, monkeypatch):
    monkeypatch.setattr(of_round, "_MOST_CLAIMS_SOLVED_FOR_ALL", 0)
    told = [
        wish.other
        for _, _, explanations in ExplainedRound(out).each()
        for one in explanations.values()
        for wish in one.wishes
    ]
    assert told
    assert not [other for other in told if other is not None and other.number is not None]
