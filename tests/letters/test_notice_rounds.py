"""Made-up rounds of each municipality: everybody has one notice, or it is known why not."""

import json
from collections import Counter
from datetime import date

import pytest
from tests.cli.running import made_up, run, write_norberg

from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.kinds import Standing, UnsentCode
from hemval.core.correspondence.noticing import notice
from hemval.core.correspondence.order import Unsent
from hemval.core.correspondence.stamp import Stamp
from hemval.core.placement.placements import Placement
from hemval.files.correspondence.letter_round import LetterRound
from hemval.letters.kinds.notice import compose
from hemval.letters.paper import words_of
from hemval.texts.languages import LANGUAGES
from hemval.texts.words import words

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping", "norberg")


@pytest.fixture(scope="module", params=SYSTEMS)
def round_(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param) / "round"
    if request.param == "norberg":
        lists = write_norberg(folder)
    else:
        lists = made_up(folder, request.param, clients=60, seed=4)
    result = run("run", lists, "--out", lists.with_name("out"))
    assert result.exit_code == 0, result.output
    return LetterRound(lists.with_name("out"))


def noticed(round_, call=None):
    """Each person of the round with her notice, or why there is none."""
    on = round_.terms.effect
    for to, kept, explanations in round_.explained_people():
        open_ = [one.bundle for one in kept if isinstance(one, Placement) and one.is_called_first]
        hers = dict.fromkeys(open_, call) if call else {}
        placed = [one for one in kept if isinstance(one, Placement)]
        calls = dict.fromkeys((one for each in placed for one in each.basis.clients), hers)
        yield to, kept, notice(to, kept, explanations, round_.terms, on, calls)


@pytest.mark.parametrize("is_called", [False, True])
def test_everybody_has_one_letter_or_waits_or_is_sent_none(round_, is_called):
    call = Called(on=date(2012, 1, 1), is_reached=False) if is_called else None
    stands = Counter()
    for to, kept, found in noticed(round_, call):
        if isinstance(found, Unsent):
            stands[found.standing] += 1
            assert found.client == to.client
            assert found.why is not UnsentCode.CALL_FIRST or not is_called
            continue
        stands[Standing.BY_HAND if to.is_protected else Standing.SENT] += 1
        assert {one.client for one in found} == {to.client}
        told = [one.explanation.bundle for one in found[0].facts.sections]
        placed = [one.bundle for one in kept if isinstance(one, Placement)]
        assert sorted(told) == sorted({*told})
        assert {*told} <= {*placed}
    assert sum(stands.values()) == len([*round_.addressees()])


def test_every_letter_can_be_written_in_every_language_and_tells_of_nobody_else(round_):
    people = [*round_.addressees()]
    for to, _, found in noticed(round_, Called(on=date(2012, 1, 1), is_reached=False)):
        if isinstance(found, Unsent):
            continue
        stamp = Stamp(id="AAAA-1111", dated=round_.terms.effect)
        others = {one.name for one in people if one.name and one.name != to.name}
        for language in LANGUAGES:
            text = " ".join(words_of(compose(found[0], round_.terms, words(language), stamp)))
            assert not {one for one in people if one.client in text}
            assert not {one for one in others if one in text}


def test_what_a_notice_tells_is_what_the_round_keeps(round_):
    path = round_.folder / "secret" / "claims.json"
    kept_ids = set()
    if path.is_file():
        kept_ids = {one["client"] for one in json.loads(path.read_text("utf-8"))["kept"]}
    for to, kept, found in noticed(round_):
        if not isinstance(found, Unsent):
            assert to.client in kept_ids
            by_bundle = {one.bundle: one for one in kept if isinstance(one, Placement)}
            for section in found[0].facts.sections:
                placement = by_bundle[section.explanation.bundle]
                assert section.settled.provider == placement.provider
                assert section.settled.starts == placement.starts
