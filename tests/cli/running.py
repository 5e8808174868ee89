"""Made-up rounds to run: exercises as they are made up, and one that is real but for its people."""

from hashlib import sha256
from pathlib import Path

from tests.cli.round_folders import LISTS, PLAN, write_folder
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.files.system_file import load_system
from hemval.synthetic.folder import write_made_up
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping")
CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
FAR_ROUND = 500_000_000
"""A round of quicknet that comes in 2071."""
SIGNATURE = "5e" * 48
DRAND = f'source = "drand"\nchain = "{CHAIN}"\nround = {FAR_ROUND}'
DRAND_ANSWER = (
    f"round: {FAR_ROUND}\nsignature: {SIGNATURE}\n"
    f"randomness: {sha256(bytes.fromhex(SIGNATURE)).hexdigest()}\n"
)
NUMBERS = 'source = "rfc3797"\nfrom = ["Lotto", "Joker"]'
NUMBERS_ANSWER = "Lotto: 3 14 15 9\nJoker: 26535\n"
SIGNED = '[signed_off]\nby = "Enhetschefen"\non = 2020-10-02\n'


def run(*arguments: object):
    return CliRunner().invoke(app, [*map(str, arguments)])


def made_up(folder: Path, system: str = "botkyrka", *, clients: int = 60, **recipe) -> Path:
    """A round folder of nobody, an exercise."""
    recipe = Recipe(system=load_system(system).system, clients=clients, **recipe)
    write_made_up(MadeUpRound(recipe), folder, language="sv")
    (folder / "manifest.json").unlink()
    return folder


def write_norberg(folder: Path) -> Path:
    """A round folder of a municipality that performs all home care itself."""
    cells = ((";101;", ";;"), (";201;", ";;"))
    clients = LISTS["clients"]
    for was, becomes in cells:
        clients = [line.replace(was, becomes) for line in clients]
    return write_folder(
        folder,
        plan=PLAN.replace('"botkyrka"', '"norberg"'),
        clients=clients,
        services=["client;service;minutes_per_month;decision;performer"],
        providers=["provider;name;group;areas;bundles", "OWN;Egen regi;municipal;*;*"],
        representatives=LISTS["representatives"][:1],
        choices=LISTS["choices"][:1],
    )


def as_real(folder: Path, *, draw: str = DRAND, signed: str = SIGNED) -> Path:
    """The same round as one that is no exercise; nobody in it is real, and so nobody has a number.

    A made-up number is taken in exercises alone.
    """
    clients = folder / "clients.csv"
    lines = clients.read_text(encoding="utf-8-sig").splitlines()
    cells = [line.split(";") for line in lines[1:]]
    born = [";".join((row[0], "", "", "1938-09-01", *row[4:])) for row in cells]
    clients.write_text("\n".join((lines[0], *born)) + "\n", encoding="utf-8")
    _empty_column(folder / "representatives.csv", "Företrädarens personnummer")
    plan = folder / "round.toml"
    text = plan.read_text(encoding="utf-8").replace("is_exercise = true\n", "")
    named = f"\n[draw]\n{draw}\n" if draw else ""
    plan.write_text(f"{text}\n{signed}{named}", encoding="utf-8")
    return folder


def _empty_column(path: Path, name: str) -> None:
    rows = [line.split(";") for line in path.read_text(encoding="utf-8-sig").splitlines()]
    at = rows[0].index(name)
    for row in rows[1:]:
        row[at] = ""
    path.write_text("".join(";".join(row) + "\n" for row in rows), encoding="utf-8")


def change(path: Path, was: str, becomes: str) -> None:
    """Change a text in a file, where it stands first."""
    text = path.read_text(encoding="utf-8-sig")
    assert was in text
    path.write_text(text.replace(was, becomes, 1), encoding="utf-8")


def everything(folder: Path) -> dict[str, bytes]:
    """The bytes of every file, by its path."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
