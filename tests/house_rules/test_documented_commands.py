"""Every command and make target that the pages show can be run as it stands there."""

import re
import shlex
from collections.abc import Iterable, Iterator

import pytest
import typer
from tests.house_rules.tree import ROOT
from typer.testing import CliRunner

from hemval.cli.main import app

FENCE = re.compile(r"^```(?:sh|console|bash)\n(.*?)^```", re.MULTILINE | re.DOTALL)
IN_TEXT = re.compile(r"`((?:hemval|make) [^`\n]+)`")
Pages = Iterable[tuple[str, str]]


def commands_shown(pages: Pages) -> Iterator[tuple[str, str]]:
    """Each command line of a page, from its blocks and from its running text."""
    for name, text in pages:
        for block in FENCE.findall(text):
            for line in re.sub(r"\\\n\s*", "", block).splitlines():
                command = line.removeprefix("$ ").partition(" #")[0].strip()
                if command.startswith(("hemval ", "make ")):
                    yield name, command
        for command in IN_TEXT.findall(text):
            yield name, command


def wrong_commands(pages: Pages, command_line: typer.Typer, targets: set[str]) -> Iterator[str]:
    """Each command shown that is not there, or has no such option."""
    top = typer.main.get_command(command_line)
    for name, line in commands_shown(pages):
        program, *words = shlex.split(line)
        if program == "make":
            complaint = next((f"no target {word}" for word in words if word not in targets), "")
        else:
            complaint = _complaint(top, words)
        if complaint:
            yield f"{name}: {line}: {complaint}"


def _complaint(command: object, words: list[str]) -> str:
    options = {"--help", *_options(command)}
    for word in words:
        subcommands = getattr(command, "commands", {})
        if word.startswith("--"):
            if word.partition("=")[0] not in options:
                return f"no option {word}"
        elif subcommands:
            default = getattr(command, "default_command", "")
            if word not in subcommands and default not in subcommands:
                return f"no command {word}"
            command = subcommands[word if word in subcommands else default]
            options = {"--help", *_options(command)}
    return ""


def _options(command: object) -> Iterator[str]:
    for parameter in getattr(command, "params", []):
        yield from parameter.opts
        yield from parameter.secondary_opts


def pages() -> Iterator[tuple[str, str]]:
    """The pages a reader meets."""
    for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def make_targets() -> set[str]:
    """What the Makefile can make."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", text, re.MULTILINE))


def all_commands(command: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Each command and subcommand, as the words that call it."""
    yield path
    for name, inner in getattr(command, "commands", {}).items():
        yield from all_commands(inner, (*path, name))


def test_every_command_that_is_shown_is_there():
    assert list(wrong_commands(pages(), app, make_targets())) == []


@pytest.mark.parametrize(
    "path", list(all_commands(typer.main.get_command(app))), ids=lambda path: " ".join(path)
)
def test_every_command_can_be_asked_for_help(path):
    answer = CliRunner().invoke(app, [*path, "--help"])
    assert answer.exit_code == 0
    assert len(answer.output) > 100


def test_every_make_target_is_told_of_by_make_help():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    described = set(re.findall(r"^([a-z-]+):.*## ", text, re.MULTILINE))
    assert make_targets() == described


planted = typer.Typer()
planted_group = typer.Typer()
planted.add_typer(planted_group, name="round")


@planted_group.command("check")
def _check(folder: str, lang: str = "sv") -> None: ...


@planted_group.command("invite")
def _invite(folder: str) -> None: ...


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("```sh\nhemval round check A --lang en\nmake test\n```", []),
        ("```sh\nhemval round solve A\n```", ["a.md: hemval round solve A: no command solve"]),
        ("Run `hemval rund check A`.", ["a.md: hemval rund check A: no command rund"]),
        ("`hemval round check A --deep`", ["a.md: hemval round check A --deep: no option --deep"]),
        ("`make tests`", ["a.md: make tests: no target tests"]),
        (
            "```console\n$ hemval round \\\n    solve\n```",
            ["a.md: hemval round solve: no command solve"],
        ),
    ],
)
def test_a_command_that_is_not_there_is_found(page, found):
    assert list(wrong_commands([("a.md", page)], planted, {"test"})) == found
