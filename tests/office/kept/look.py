"""Builds the database of a kept release, migrates it to the newest, and tells what does not hold.

`python -m tests.office.kept.look RELEASE.json` prints it as JSON; HEMVAL_TEST_DATABASE says which
database is used, an empty one.
"""

import json
import logging
import os
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.office.kept.release import Release, read
from tests.office.kept.rows import lost, take

MEANT_TO_DIFFER: dict[str, dict[str, str]] = {}
"""By release: the tables and columns that later migrations alter (`rounds.Round.kind`), and why."""
_MOST_OF_A_KIND = 1
_STORED = frozenset({"correspondence:batch", "correspondence:addresses", "correspondence:pdf"})
"""Addresses that hand out a file of the store, which is not kept."""


def main(file: str) -> None:
    """Look at one release."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.office.settings"
    import django

    django.setup()
    logging.getLogger("hemval").setLevel(logging.ERROR)
    release = read(Path(file))
    build(release)
    found = {
        "rows": rows_lost(release),
        "guards": guards_down(),
        "log": flaws_of_log(),
        "models": models_ahead(),
        "pages": pages_broken(),
    }
    json.dump(found, sys.stdout, ensure_ascii=False)


def build(release: Release) -> None:
    """The database as that release had it, then as it is now."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    ours = [tuple(one.split(".", 1)) for one in release.migrations]
    labels = {app for app, _ in ours}
    others = [one for one in executor.loader.graph.leaf_nodes() if one[0] not in labels]
    not_ours = [one for one in others if one[0] in {"auth", "contenttypes", "sessions"}]
    executor.migrate([*ours, *not_ours])
    executor = MigrationExecutor(connection)
    take(release.tables, executor.loader.project_state([*ours, *not_ours]).apps)
    call_command("migrate", verbosity=0)


def rows_lost(release: Release) -> list[str]:
    """Values of the release that are not what they were."""
    from django.apps import apps

    return list(lost(release.tables, apps, MEANT_TO_DIFFER.get(release.name, {})))


def guards_down() -> list[str]:
    """What does not keep the log as it should."""
    from django.db import DatabaseError, connection, transaction

    from hemval.apps.audit.guards import missing
    from hemval.apps.audit.models import Event

    down = list(missing(connection))
    for change in (lambda rows: rows.update(act="x"), lambda rows: rows._raw_delete("default")):
        try:
            with transaction.atomic():
                change(Event.objects.all())
            down.append("an event could be changed")
        except DatabaseError:
            continue
    return down


def flaws_of_log() -> list[str]:
    """Where the log is not whole."""
    from hemval.apps.audit.verification import verify

    return [f"{one.number} {one.flaw}" for one in verify().found]


def models_ahead() -> list[str]:
    """What the models say and no migration does."""
    from django.core.management import CommandError, call_command

    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    except (SystemExit, CommandError):
        return ["models differ from migrations"]
    return []


def pages_broken() -> list[str]:
    """Pages that one can go to and that do not answer, for somebody of each role."""
    from django.test import Client
    from django.test.utils import setup_test_environment

    from hemval.apps.accounts.acts import Role
    from hemval.apps.accounts.models import RoleHeld

    setup_test_environment()
    broken: list[str] = []
    for role in Role:
        held = RoleHeld.objects.filter(role=role.value, user__is_active=True)
        browser = Client(raise_request_exception=False)
        browser.force_login(held.earliest("pk").user)
        broken += [f"{role}: {one}" for one in _walk(browser)]
    return broken


def _walk(browser: Any) -> Iterator[str]:
    from django.urls import resolve

    waiting, seen, kinds = ["/kontor/"], {"/kontor/"}, dict[str, int]()
    while waiting:
        path = waiting.pop(0)
        kind = resolve(path).view_name
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > _MOST_OF_A_KIND or kind in _STORED:
            continue
        answer = browser.get(path)
        if answer.status_code in (302, 303) and not answer.url.startswith("/kontor/logga-in/"):
            waiting.append(urlsplit(answer.url).path)
            continue
        if answer.status_code != 200:
            yield f"{path} answers {answer.status_code}"
            continue
        if "html" not in answer["Content-Type"]:
            continue
        for target in _links(answer.content.decode()):
            if target not in seen and not target.startswith("/static/"):
                seen.add(target)
                waiting.append(target)


def _links(page: str) -> Iterator[str]:
    for href in re.findall(r'<a [^>]*href="(/[^"]+)"', page):
        yield urlsplit(unescape(href)).path


if __name__ == "__main__":
    main(*sys.argv[1:])
