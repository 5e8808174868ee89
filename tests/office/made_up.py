"""A made-up municipality in an office: `python -m tests.office.made_up DATABASE SYSTEM CLIENTS`."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from hemval.files.system_file import load_system

_BY_POSTAL_CODE = (
    (r"Namn, nyckelkoder och \\\npostnummer är ", r"Namn och nyckelkoder är \\\n"),
    (r"Name, key codes and \\\npostal codes are ", r"Name and key codes are \\\n"),
    (r"postal_codes = .*\n", ""),
)
"""What the rules of a municipality say of its made-up postal codes, and the same without them."""


def by_key_codes_alone(system: str, folder: Path) -> Path:
    """The rules of a municipality whose areas no postal code tells, as a file in a folder.

    What comes of a draw follows from the rules to the byte. These stay as they were when tests
    were written that look at who got what.
    """
    text = load_system(system).source.decode("utf-8")
    for told, untold in _BY_POSTAL_CODE:
        text = re.sub(told, untold, text)
    file = folder / f"{system}.toml"
    file.write_text(text, encoding="utf-8")
    return file


def made_up_lists(system: str, clients: int, *, seed: int = 1) -> Path:
    """A round folder of made-up lists, in a folder of its own."""
    place = Path(tempfile.mkdtemp(prefix="hemval-made-up-"))
    folder = place / "round"
    rules = str(by_key_codes_alone(system, place)) if system == "botkyrka" else system
    asked = ("generate", rules, "--clients", str(clients), "--seed", str(seed))
    subprocess.run(
        [sys.executable, "-m", "hemval", *asked, "--out", str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return folder


def take(folder: Path) -> str:
    """Take the lists of a round folder into the office; give the round's id."""
    from hemval import clock
    from hemval.apps.transfers.taking import take_round
    from hemval.files.round_folder import read_round

    read = read_round(folder)
    return take_round(read.facts, read.system, now=clock.now()).round.key


def main(database: str, system: str, clients: str) -> None:
    """Make an office with a round, and somebody of each role: name and password are the role."""
    os.environ["HEMVAL_TEST_DATABASE"] = f"sqlite:///{Path(database).resolve()}"
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.office.settings"
    import django

    django.setup()
    from django.core.management import call_command
    from tests.office.people import somebody

    from hemval.apps.accounts.acts import Role

    call_command("migrate", verbosity=0)
    key = take(made_up_lists(system, int(clients)))
    for role in Role:
        if role is not Role.PROVIDER:
            user = somebody(role, name=role.value)
            user.set_password(role.value)
            user.save()
    sys.stdout.write(f"{database}: {key}; sign in as {', '.join(role.value for role in Role)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
