"""A small round folder for Botkyrka's system, with made-up people, to check and invite from."""

from pathlib import Path

PLAN = """\
format = "hemval-round/1"
id = "small-round"
system = "botkyrka"
kind = "introduction"
facts_on = 2020-08-31
announced = 2020-08-18
opens = 2020-09-01
closes = 2020-09-30
share_base_on = 2020-08-31
notify_by = 2020-12-15
effect = 2021-01-04
order_source = "lottery"
is_exercise = true
"""
ADDRESS = "Provgatan 1;99001;Provstad"
LISTS = {
    "clients": [
        "client;personal_number;given_name;family_name;street;postal_code;town;key_code;"
        "household;together;confidentiality_marked_from;died;needs_attention;"
        "protected_registration_from",
        f"B1;19360501X001;Anna;Provsson;{ADDRESS};101;;;;;;",
        f"B2;19360501X002;Berta;Provsson;{ADDRESS};101;;;;2020-08-01;;",
        "B3;19360501X003;Cecilia;Provsson;Provgatan 1;99099;Provstad;;;;;;;",
        "B4;19360501X004;Hemlig;Gömdqvist;Dolda stigen 9;99009;Gömstad;201;H1;ja;2019-01-01;;;",
        "B5;19360501X005;Make;Gömdqvist;Dolda stigen 9;99009;Gömstad;201;H1;ja;;;;",
        "B6;19360501X006;Fia;Provsson;Provgatan 2;99010;Provstad;201;;;;;ja;",
        f"B7;19360501X007;Gun;Provsson;{ADDRESS};101;;;;;;",
    ],
    "services": [
        "client;service;minutes_per_month;decision;performer",
        *(f"B{number};omvardnad;600;D{number};OWN" for number in range(1, 7)),
        "B7;natt;600;D7;OWN",
    ],
    "providers": [
        "provider;name;group;areas;bundles;licence;contract_from",
        "OWN;Egen regi;municipal;*;*;;",
        "P1;Aster;private;omrade-1;*;IVO-1;2020-11-01",
        "P2;Björk;private;omrade-2;*;IVO-2;2020-11-01",
    ],
    "representatives": [
        "client;representative;ground;name;street;postal_code;town;document_checked_by;"
        "document_checked_on",
        f"B1;F1;guardian;Ombud Ett;{ADDRESS};handl01;2020-01-01",
        f"B6;F2;unclear;Ombud Två;{ADDRESS};;",
        f"B4;F4;guardian;Ombud Fyra;{ADDRESS};handl01;2020-01-01",
    ],
    "choices": [
        "choice;client;bundle;channel;arrived;wishes;chosen_by;ground",
        "V1;B1;hemtjanst;paper;2020-09-10 10:00;P1;;",
        "V2;B1;hemtjanst;phone;2020-09-11 10:00;OWN;F1;guardian",
        "V3;B4;hemtjanst;paper;2020-09-10;P2;;",
        "V4;B4;hemtjanst;paper;2020-09-10;OWN;;",
        "V5;B6;hemtjanst;web;2020-10-02;P2;;",
    ],
}


def write_folder(folder: Path, *, plan: str = PLAN, **changed: list[str]) -> Path:
    """Write the folder; `changed` replaces lists by name."""
    folder.mkdir(parents=True)
    (folder / "round.toml").write_text(plan, encoding="utf-8")
    for name, lines in (LISTS | changed).items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def with_a_bad_row(name: str, row: str) -> dict[str, list[str]]:
    """The lists with one more row in one of them."""
    return {name: [*LISTS[name], row]}
