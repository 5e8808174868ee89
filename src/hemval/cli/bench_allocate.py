"""`hemval bench allocate`: how fast problems are solved from arrays, and with how much memory."""

import json
from typing import Annotated, Any

import typer

from hemval.cli.bench import machine
from hemval.cli.speech import say


def bench_allocate(
    share: Annotated[
        float, typer.Option("--share", min=0.001, max=1.0, help=say("bench-allocate-share"))
    ] = 1.0,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-allocate-seed"))] = 1,
    peers: Annotated[bool, typer.Option("--peers", help=say("bench-allocate-peers"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=say("bench-json"))] = False,
) -> None:
    """Make up problems as arrays, solve them, and tell what it took."""
    from hemval.cli.bench_allocate_cases import draws_figures, every_case  # Arrays load slowly.
    from hemval.cli.bench_allocate_peers import beside_the_peers

    result: dict[str, Any] = {"machine": machine(), "seed": seed, "share": share}
    result["cases"] = [*every_case(share, seed)]
    result["draws"] = [*draws_figures(share, seed)]
    if peers:
        result["peers"] = [*beside_the_peers(share, seed)]
    if as_json:
        typer.echo(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print_allocate_figures(result)


def print_allocate_figures(result: dict[str, Any]) -> None:
    """Print what was measured, for a person."""
    on = result["machine"]
    typer.echo(
        say("bench-machine", cores=on["cores"], processor=on["processor"], python=on["python"])
    )
    for case in result["cases"]:
        typer.echo(_case_line(case))
    for case in result["draws"]:
        typer.echo(
            say(
                "bench-allocate-draws",
                rule=case["rule"],
                method=case["method"],
                claims=case["claims"],
                leaves=case["leaves"],
                draws=case["draws"],
                seconds=f"{case['seconds']:.2f}",
            )
        )
    for peer in result.get("peers", ()):
        typer.echo(_peer_line(peer))


def _case_line(case: dict[str, Any]) -> str:
    return say(
        "bench-allocate-case",
        rule=case["rule"],
        method=case["method"],
        levels=case["levels"],
        silent=round(100 * case["silent"]),
        claims=case["claims"],
        leaves=case["leaves"],
        wishes=case["wishes"],
        seconds=f"{case['seconds']:.3f}",
        bytes=case["bytes_per_claim"],
        unplaced=case["unplaced"],
    )


def _peer_line(peer: dict[str, Any]) -> str:
    told = {"name": peer["name"], "claims": peer["claims"], "leaves": peer["leaves"]}
    match peer["outcome"]:
        case "solved":
            return say(
                "bench-allocate-peer-solved",
                **told,
                build=f"{peer['build_seconds']:.3f}",
                solve=f"{peer['solve_seconds']:.3f}",
                unplaced=peer["unplaced"],
                same="yes" if peer["is_the_same"] else "no",
            )
        case "stopped":
            return say("bench-allocate-peer-stopped", **told, seconds=peer["limit_seconds"])
        case "failed":
            return say("bench-allocate-peer-failed", **told, said=peer["said"])
    return say("bench-allocate-peer-absent", **told)
