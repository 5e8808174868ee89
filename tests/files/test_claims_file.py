"""`secret/claims.json`: what is kept comes back as it was, each person's on a line of her own."""

import json
from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.explained_examples import HER, SPOUSE, TERMS
from tests.core.placement.explained_outcomes import EXAMPLES

from hemval.core.explanation.kept import KeptLeftOut, KeptWithdrawal
from hemval.core.invitation.outcome import LeftOutCode
from hemval.core.placement.recheck import ChangeCode
from hemval.core.reason import Reason, RuleRef
from hemval.core.system.provisions import Part
from hemval.core.system.values import LocalText
from hemval.files.explained.claims_file import ClaimsUnreadable, KeptClaims, write_claims

RULE = RuleRef(
    part=Part.EXCLUSIONS,
    about=(("who", "housing"), ("housing", "servicehus")),
    since=date(2012, 9, 1),
    decision="namnd",
)
LEFT_OUT = KeptLeftOut(
    client="k-0001",
    reasons=(
        Reason(
            code=LeftOutCode.DECISION_ENDED,
            facts={
                "day": date(2020, 9, 30),
                "why": LocalText((("sv", "För att"), ("en", "Because"))),
                "at_any_time": 1,
                "word": "ord",
            },
            rule=RULE,
        ),
        Reason(code=LeftOutCode.DIED),
    ),
    is_protected=True,
)
GONE = KeptWithdrawal(
    client="k-0002", bundle="hemtjanst", claim="c" * 64, why=ChangeCode.DIED, is_protected=True
)


def placements():
    """One placement for each example, each of another client."""
    for number, example in enumerate(EXAMPLES):
        placement = example.placement
        basis = replace(placement.basis, area="", is_protected=number % 2 == 0)
        clients = tuple(f"k-{number}" if one == HER else one for one in basis.clients)
        yield replace(
            placement,
            client=f"k-{number}",
            basis=replace(basis, clients=clients),
            rule=placement.basis.rule,
            is_parted=number % 3 == 0,
        )


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "claims.json"
    assert write_claims(path, TERMS, (*placements(), LEFT_OUT, GONE)) == len(EXAMPLES) + 2
    return path


def test_everything_comes_back_as_it_was(file):
    assert tuple(KeptClaims(file).all()) == (*placements(), LEFT_OUT, GONE)


def test_the_terms_come_back_with_the_decisions_that_rules_name(file):
    assert KeptClaims(file).terms == TERMS


def test_a_decision_that_no_rule_names_is_not_kept(tmp_path):
    path = tmp_path / "claims.json"
    bundle = replace(TERMS.bundles["hemtjanst"], order_rule=None)
    write_claims(path, replace(TERMS, bundles={"hemtjanst": bundle}), ())
    assert [*TERMS.decisions] == ["namnd", "fullmaktige"]
    assert [*KeptClaims(path).terms.decisions] == ["fullmaktige"]


def test_it_is_json_with_each_entry_on_a_line_of_its_own(file):
    text = file.read_text(encoding="utf-8")
    told = json.loads(text)
    assert told["format"] == "hemval-claims/1"
    assert [json.loads(line.rstrip(",")) for line in text.splitlines()[1:-1]] == told["kept"]
    assert len(told["kept"]) == len(EXAMPLES) + 2


def test_with_nobody_to_keep_it_is_still_json(tmp_path):
    path = tmp_path / "claims.json"
    write_claims(path, TERMS, ())
    assert json.loads(path.read_text(encoding="utf-8"))["kept"] == []
    assert list(KeptClaims(path).all()) == []
    assert KeptClaims(path).of("k-1") == ()


def test_one_client_is_found_and_not_those_whose_entry_only_names_her(file):
    kept = KeptClaims(file)
    joint = next(n for n, one in enumerate(EXAMPLES) if SPOUSE in one.clients)
    (found,) = kept.of(f"k-{joint}")
    assert found.client == f"k-{joint}"
    assert SPOUSE in found.basis.clients
    assert kept.of(SPOUSE) == ()
    assert kept.of("k-") == ()


@pytest.mark.parametrize("name", ['k"1', "k\\1", "k\n1", "ö1", "]}", "k,1", "\u2028k"])
def test_an_id_of_any_letters_is_found(tmp_path, name):
    path = tmp_path / "claims.json"
    write_claims(path, TERMS, (replace(GONE, client=name), replace(GONE, client="k-9")))
    assert [one.client for one in KeptClaims(path).of(name)] == [name]
    assert len(list(KeptClaims(path).all())) == 2


def test_a_rule_that_many_rest_on_is_written_once(file):
    told = json.loads(file.read_text(encoding="utf-8"))
    rules = [json.dumps(rule) for rule in told["rules"]]
    assert len(rules) == len(set(rules))
    assert {entry["rule"] for entry in told["kept"] if "rule" in entry} > {None, 2}


def test_no_area_of_anybody_is_kept(tmp_path):
    path = tmp_path / "claims.json"
    write_claims(path, replace(TERMS, areas={}), [one.placement for one in EXAMPLES])
    assert "norr" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]\n",
        "nothing\n",
        '{"format":"hemval-claims/2","terms":{},"rules":[],"kept":[\n]}\n',
        '{"format":"hemval-claims/1","kept":[\n]}\n',
    ],
)
def test_what_is_no_such_file_is_refused(tmp_path, text):
    path = tmp_path / "claims.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClaimsUnreadable):
        KeptClaims(path)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ('"code":"first_wish"', '"code":"best_wish"'),
        ('"standing":', '"stood":'),
        ('"rule":2', '"rule":99'),
        ('"client":"k-0",', '"client":"k-0"'),
    ],
)
def test_an_entry_that_is_not_as_it_was_written_is_refused(file, was, becomes):
    text = file.read_text(encoding="utf-8")
    assert was in text
    file.write_text(text.replace(was, becomes), encoding="utf-8")
    with pytest.raises(ClaimsUnreadable):
        list(KeptClaims(file).all())
