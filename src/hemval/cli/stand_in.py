"""`hemval stand-in`: an identity provider to try things with, where everybody is made up."""

from collections.abc import Sequence
from typing import Annotated
from wsgiref.simple_server import make_server

import typer

from hemval import clock
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.office_call import migrated_office
from hemval.cli.speech import say
from hemval.web.environment import Mode


def stand_in(
    who: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help=say("accounts-stand-in-who"))
    ] = None,
    citizens: Annotated[
        bool, typer.Option("--citizens", help=say("accounts-stand-in-citizens"))
    ] = False,
    port: Annotated[int, typer.Option("--port", help=say("accounts-stand-in-port"))] = 8009,
) -> None:
    """Let anybody be anybody, until somebody says stop; refuses where there are real people."""
    found = migrated_office()
    if found.mode is Mode.PRODUCTION:
        typer.echo(say("accounts-stand-in-refused"), err=True)
        raise typer.Exit(BAD_INPUT)
    from hemval.integrations.openid.stand_in import StandIn, Stood

    address = f"http://127.0.0.1:{port}"
    told = found.citizen_open_id if citizens else found.open_id
    if told is None or told.issuer != address:
        front = "HEMVAL_CITIZEN_OIDC" if citizens else "HEMVAL_OIDC"
        typer.echo(say("accounts-stand-in-not-set", address=address, front=front), err=True)
        raise typer.Exit(BAD_INPUT)
    known = _citizens() if citizens else _staff(who or ())
    people = tuple(
        Stood(name=name, claims={told.subject_claim: subject}) for name, subject in known
    )
    provider = StandIn(
        issuer=address,
        client_id=told.client_id,
        client_secret=told.client_secret,
        people=people,
        now=clock.now,
        is_production=False,
    )
    typer.echo(say("accounts-stand-in-serves", address=address, people=len(people)), err=True)
    make_server("127.0.0.1", port, provider).serve_forever()


def _staff(who: Sequence[str]) -> Sequence[tuple[str, str]]:
    from hemval.apps.accounts.queries import known_elsewhere

    return known_elsewhere(who)


def _citizens() -> Sequence[tuple[str, str]]:
    """Those of the stories who have electronic identification."""
    from hemval.web.made_up.whom_to_be import whom_to_be

    return [(one.name, one.number) for one in whom_to_be(clock.now())]
