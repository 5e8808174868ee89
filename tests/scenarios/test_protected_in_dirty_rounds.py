"""In dirty rounds, nothing of a protected person stands outside the files of named staff.

Each round is made up and soiled; then some people are made protected, tied to others in every way
there is, and their rows spoilt. Whatever is written for others is searched for their words.
"""

import random
import re

import pytest
from tests.scenarios.dirty_rounds import OF_HERS, PERSONAL_NUMBER, as_line, read
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.files.lists.columns import LISTS

QUICK = [(1, "soderhamn"), (2, "botkyrka")]
MANY = [
    (seed, system) for seed in range(3, 13) for system in ("soderhamn", "sundsvall", "botkyrka")
]
NAMES = [column.name for column in LISTS["clients"]]
ACTING = [column.name for column in LISTS["representatives"]]
PROTECTED = 8
FEW = 70
BREAKAGES = ("none", "postal code", "flag", "no id", "quotes", "wide", "cut", "sign", "twice")


def run(*arguments):
    return CliRunner().invoke(app, [*map(str, arguments)])


def broken(cells, how):
    """The line of a row, spoilt."""
    cells = dict(zip(NAMES, cells, strict=True))
    cells |= {
        "postal code": {"postal_code": "12", "country": ""},
        "flag": {"confidentiality_marked_from": "snart"},
        "no id": {"client": ""},
        "sign": {"phone": "0\u202e1"},
    }.get(how, {})
    line = as_line(cells.values())
    if how == "quotes":
        return line.replace(cells["street"], f'"{cells["street"]}" 1')
    if how == "wide":
        return line.replace(cells["street"], f"{cells['street']};1")
    if how == "cut":
        return line[: line.index(cells["town"])]
    return f"{line}\r\n{line}" if how == "twice" else line


def protect(folder, chance):
    """Make some people protected and tie others to them; give back the ids of the protected."""
    headings, *rows = read(folder / "clients.csv")
    rows = [row for row in rows if len(row) == len(NAMES)]
    acting_headings, *acting = read(folder / "representatives.csv")
    at = {name: place for place, name in enumerate(NAMES)}
    chosen = chance.sample(range(len(rows)), PROTECTED * 2)
    hers, others = chosen[:PROTECTED], chosen[PROTECTED:]
    lines = {}
    for n, (place, other) in enumerate(zip(hers, others, strict=True)):
        row, tied = rows[place], rows[other]
        home = {"street": f"Xdold{n} 1", "town": f"Xort{n}", "postal_code": "99910", "country": ""}
        changes = home | {
            "given_name": f"Xhemlig{n}",
            "family_name": f"Xgömd{n}",
            "household": f"XH{n}",
            "confidentiality_marked_from": "2016-01-01",
        }
        for name, text in changes.items():
            row[at[name]] = text
        tie = chance.choice(("household", "care of", "acts by id", "acts by name"))
        if tie == "household":
            for name, text in (home | {"household": f"XH{n}", "family_name": f"Xgömd{n}"}).items():
                tied[at[name]] = text
        elif tie == "care of":
            tied[at["care_of"]] = f"c/o Xhemlig{n} Xgömd{n}"
        else:
            acts = dict.fromkeys(ACTING, "") | home | {"client": tied[at["client"]]}
            acts |= {"ground": "god man", "document_checked_by": "h1", "representative": f"XF{n}"}
            acts |= {"document_checked_on": "2016-01-01", "name": f"Xgömd{n}, Xhemlig{n}"}
            if tie == "acts by id":
                acts["representative"] = row[at["client"]]
            acting.append(list(acts.values()))
        lines[place] = broken(row, chance.choice(BREAKAGES))
    text = [as_line(headings), *(lines.get(n, as_line(row)) for n, row in enumerate(rows))]
    (folder / "clients.csv").write_text("\r\n".join(text) + "\r\n", encoding="utf-8")
    text = map(as_line, [acting_headings, *acting])
    (folder / "representatives.csv").write_text("\r\n".join(text) + "\r\n", encoding="utf-8")
    return {rows[place][at["client"]] for place in hers} - {""}


def given_away(tmp_path, seed, system, clients):
    folder, out = tmp_path / "round", tmp_path / "out"
    made = run(
        "generate", system, "--clients", clients, "--seed", seed, "--dirty", "10%", "--out", folder
    )
    assert made.exit_code == 0, made.output
    ids = protect(folder, random.Random(seed))  # noqa: S311
    said = run("round", "invite", folder, "--out", out, "--accept-rejected", "--lang", "sv")
    assert said.exit_code == 0, said.output
    texts = {path.name: path.read_text("utf-8-sig") for path in out.iterdir() if path.is_file()}
    texts |= {"said": said.output, "said as JSON": run("round", "check", folder, "--json").output}
    hers = (out / "protected" / "protected.csv").read_text("utf-8-sig")
    assert OF_HERS.search(hers), "the round has nobody to protect"
    return [
        (name, found)
        for name, text in texts.items()
        for found in (
            *OF_HERS.findall(text),
            *PERSONAL_NUMBER.findall(text),
            *(line for line in text.splitlines() if not ids.isdisjoint(re.split(r"[^\w-]", line))),
        )
    ]


@pytest.mark.parametrize(("seed", "system"), QUICK)
def test_nothing_of_a_protected_person_stands_outside_her_own_files(tmp_path, seed, system):
    assert given_away(tmp_path, seed, system, FEW) == []


@pytest.mark.full
@pytest.mark.parametrize(("seed", "system"), MANY)
def test_nor_in_many_large_rounds(tmp_path, seed, system):
    assert given_away(tmp_path, seed, system, 2000) == []
