"""`hemval explain`: why it came out as it did for one person of a round that is allocated."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.options import in_any_language
from hemval.cli.printing import Printer
from hemval.cli.speech import language, say
from hemval.core.explanation.kept import OF_NO_BUNDLE, Kept
from hemval.files.explained.explained_round import ExplainedRound, NotExplained
from hemval.files.explained.explanation_json import explanations_told, kept_told
from hemval.files.lists.quoting import shareable_id
from hemval.files.whole_folder import write_for_owner
from hemval.texts.kept import KeptSentences
from hemval.texts.words import words

_NOT_SHOWN = "…"
"""Stands for what was typed, where it may be a personal number."""


def explain(
    out: Annotated[Path, typer.Argument(help=say("explain-help-out"))],
    client: Annotated[str, typer.Option("--client", help=say("explain-help-client"))],
    bundle: Annotated[str | None, typer.Option("--bundle", help=say("explain-help-bundle"))] = None,
    lang: Annotated[str | None, in_any_language(say("explain-help-lang"))] = None,
    row: Annotated[Path | None, typer.Option("--row", help=say("explain-help-row"))] = None,
    all_agree: Annotated[
        bool, typer.Option("--all-agree", help=say("explain-help-all-agree"))
    ] = False,
    protected: Annotated[
        bool, typer.Option("--protected", help=say("explain-help-protected"))
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help=say("explain-help-json"))] = False,
) -> None:
    """Explain one person's outcome, and write her row of the certificate if asked to."""
    is_joint = False
    if row is not None and _is_within(row, out):
        _refuse("explain-row-within", file=str(row), folder=str(out))
    try:
        with without_collecting():
            explained = ExplainedRound(out)
            kept = _of_bundle(explained.kept(client, protected=protected), client, bundle)
            if row is not None:
                is_joint = _write_row(explained, kept, client, row, all_agree=all_agree)
            _print(explained, kept, client, lang or language(), as_json=as_json)
    except NotExplained as error:
        _refuse(f"explain-{error.code}", folder=str(out), name=error.name)
    if row is not None and not as_json:
        written = "explain-row-written-joint" if is_joint else "explain-row-written"
        typer.echo(say(written, file=str(row), folder=str(out)))


def _is_within(file: Path, folder: Path) -> bool:
    """Would the file stand in the folder, whatever links lead there?"""
    try:
        return file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        return False  # It cannot be written either, and is then told of.


def _of_bundle(kept: Sequence[Kept], client: str, bundle: str | None) -> Sequence[Kept]:
    if not kept:
        _refuse("explain-unknown", client=shareable_id(client) or _NOT_SHOWN)
    if bundle is None:
        return kept
    found = [one for one in kept if not isinstance(one, OF_NO_BUNDLE) and one.bundle == bundle]
    if not found:
        _refuse("explain-other-bundle", client=client, bundle=bundle, bundles=_bundles(kept))
    return found


def _bundles(kept: Sequence[Kept]) -> str:
    return ", ".join(one.bundle for one in kept if not isinstance(one, OF_NO_BUNDLE)) or "–"


def _print(
    explained: ExplainedRound, kept: Sequence[Kept], client: str, lang: str, *, as_json: bool
) -> None:
    sentences = KeptSentences(explained.terms, words(lang))
    told = [(one, explained.explanation(one)) for one in kept]
    if as_json:
        entries = [kept_told(one, why, sentences.told(one, why)) for one, why in told]
        document = explanations_told(explained.terms, client, lang, entries)
        typer.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    printer = Printer()
    if explained.terms.is_exercise:
        printer.line(words(lang).say("outcome-exercise"))
        printer.blank()
    for one, why in told:
        for paragraph in sentences.told(one, why):
            printer.line(paragraph)
            printer.blank()


def _write_row(
    explained: ExplainedRound, kept: Sequence[Kept], client: str, file: Path, *, all_agree: bool
) -> bool:
    """Write it; says whether it tells of others too, which is written only if all agree."""
    drawn = [one for one in kept if not isinstance(one, OF_NO_BUNDLE)]
    if len(drawn) > 1:
        _refuse("explain-row-of-which", client=client, bundles=_bundles(kept))
    row = explained.row(drawn[0]) if drawn else None
    if row is None:
        _refuse("explain-no-row", client=client)
    is_joint = explained.row_tells_of_others(drawn[0])
    if is_joint and not all_agree:
        _refuse("explain-row-joint", client=client)
    try:
        write_for_owner(file, f"{json.dumps(row, ensure_ascii=False, indent=2)}\n")
    except FileExistsError:
        _refuse("explain-row-exists", file=str(file))
    except OSError as error:
        _refuse("explain-row-unwritable", file=str(file), said=error.strerror or "")
    return is_joint


def _refuse(message: str, **facts: str) -> NoReturn:
    typer.echo(say(message, **facts), err=True)
    raise typer.Exit(BAD_INPUT)
