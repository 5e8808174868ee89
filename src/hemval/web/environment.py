"""What the machine tells of how Hemval is to run: the variables that begin with `HEMVAL_`.

Everything that is missing or cannot be is told at once, each by its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from hemval.web.message_settings import MessageSettings, message_settings
from hemval.web.open_data_settings import OpenDataSettings, open_data_settings
from hemval.web.setting_faults import SettingFault, SettingsRefused

_SHORTEST_KEY = 50
_KEY_OF_NUMBERS = 32
_LONGEST_ID = 40
_PROXIES = tuple("123456789")
_SQLITE_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "temp_store": "MEMORY",
    "mmap_size": 134_217_728,
    "journal_size_limit": 67_108_864,
    "cache_size": -20_000,
}
_POSTGRESQL_SETTINGS = {
    # Pages are many short questions: translating each to machine code, or sharing one among
    # processes, costs more than it gives, and a disk of today reads anywhere at nearly one price.
    "jit": "off",
    "max_parallel_workers_per_gather": 0,
    "random_page_cost": 1.1,
}
_OF_STAFF = ("HEMVAL_OIDC_ISSUER", "HEMVAL_OIDC_CLIENT_ID", "HEMVAL_OIDC_CLIENT_SECRET")
_OF_CITIZENS = (
    "HEMVAL_CITIZEN_OIDC_ISSUER",
    "HEMVAL_CITIZEN_OIDC_CLIENT_ID",
    "HEMVAL_CITIZEN_OIDC_CLIENT_SECRET",
)
"""What must be told of an identity provider; the rest is called alike."""
_PERSONAL_NUMBER = "https://id.oidc.se/claim/personalIdentityNumber"
"""What the Swedish profile of OpenID Connect calls a personal number."""
_POSTGRES = {"postgresql", "postgres"}


Word = TypeVar("Word", bound=StrEnum)


class Mode(StrEnum):
    """What the installation is for."""

    PRODUCTION = "production"
    DEMO = "demo"
    """Made-up people alone; anybody signs in as whom she likes."""
    TEST = "test"


class Hsts(StrEnum):
    """For which names browsers are told never to come without https."""

    HOST = "host"
    SUBDOMAINS = "subdomains"
    PRELOAD = "preload"
    """Those beneath it too, and before anybody has come: browsers' makers are asked to keep it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenId:
    """An identity provider, of staff or of citizens, and what its claims are called."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str = ""
    subject_claim: str = "sub"
    name_claim: str = "name"
    acr: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """How Hemval is to run.

    `number_keys`: keys of personal numbers by their ids, the newest first, and `log_keys` those
    that the log is sealed with. `store`: the folder of
    letters, scans and lists. `hosts`: the names that the office answers to. `metrics_token`: the
    word that opens the page of figures; without it there is none. `open_id` is where staff show who
    they are, and `citizen_open_id` where citizens do. `proxies`: how many of the municipality's
    stand in front, each of which adds to X-Forwarded-For. `accessibility_reviewed`: the
    day when somebody last went through the citizens' pages and found all that the law asks for.
    `messages`: by what people are told that something has happened. `open_data`: whose the
    open data is.
    """

    mode: Mode
    secret_key: str = field(repr=False)
    database: Mapping[str, object] = field(repr=False)
    number_keys: tuple[tuple[str, bytes], ...] = field(repr=False)
    search_key: bytes = field(repr=False)
    log_keys: tuple[tuple[str, bytes], ...] = field(repr=False)
    store: Path
    hosts: tuple[str, ...] = ()
    open_id: OpenId | None = None
    citizen_open_id: OpenId | None = None
    metrics_token: str = field(default="", repr=False)
    is_behind_https: bool = True
    proxies: int = 1
    hsts: Hsts = Hsts.HOST
    accessibility_reviewed: date | None = None
    messages: MessageSettings = MessageSettings()
    open_data: OpenDataSettings = OpenDataSettings()


def environment(told: Mapping[str, str]) -> Environment:
    """Read how Hemval is to run; raises SettingsRefused with all that is wrong."""
    faults: dict[str, SettingFault] = {}
    mode = _one_of(Mode, told, "HEMVAL_MODE", Mode.PRODUCTION, faults)
    secret = _secret(told, faults)
    database = _database(told, faults)
    keys = _keys(told, "HEMVAL_NUMBER_KEYS", faults)
    log_keys = _keys(told, "HEMVAL_LOG_KEYS", faults)
    search = _key(told, "HEMVAL_SEARCH_KEY", faults)
    store = told.get("HEMVAL_STORE", "")
    if not store:
        faults["HEMVAL_STORE"] = SettingFault.MISSING
    hosts = tuple(one.strip() for one in told.get("HEMVAL_HOSTS", "").split(",") if one.strip())
    if not hosts and mode is Mode.PRODUCTION:
        faults["HEMVAL_HOSTS"] = SettingFault.MISSING
    open_id = _open_id(told, faults, _OF_STAFF, subject="sub")
    citizens = _open_id(told, faults, _OF_CITIZENS, subject=_PERSONAL_NUMBER)
    if citizens and not citizens.acr and mode is Mode.PRODUCTION:
        faults["HEMVAL_CITIZEN_OIDC_ACR"] = SettingFault.MISSING
    proxies = _proxies(told, faults)
    reviewed = _day(told, "HEMVAL_ACCESSIBILITY_REVIEWED", faults)
    hsts = _one_of(Hsts, told, "HEMVAL_HSTS", Hsts.HOST, faults)
    site = f"https://{hosts[0]}" if hosts else "http://localhost:8000"
    messages = message_settings(told, faults, is_real=mode is Mode.PRODUCTION, site=site)
    open_data = open_data_settings(told, faults)
    if faults:
        raise SettingsRefused(faults)
    return Environment(
        mode=mode,
        secret_key=secret,
        database=database,
        number_keys=keys,
        search_key=search,
        log_keys=log_keys,
        store=Path(store),
        hosts=hosts or ("localhost", "127.0.0.1", "testserver"),
        open_id=open_id,
        citizen_open_id=citizens,
        metrics_token=told.get("HEMVAL_METRICS_TOKEN", ""),
        is_behind_https=mode is Mode.PRODUCTION,
        proxies=proxies,
        hsts=hsts,
        accessibility_reviewed=reviewed,
        messages=messages,
        open_data=open_data,
    )


def _one_of(
    kinds: type[Word],
    told: Mapping[str, str],
    name: str,
    otherwise: Word,
    faults: dict[str, SettingFault],
) -> Word:
    try:
        return kinds(told.get(name, otherwise.value))
    except ValueError:
        faults[name] = SettingFault.UNKNOWN
        return otherwise


def _day(told: Mapping[str, str], name: str, faults: dict[str, SettingFault]) -> date | None:
    try:
        return date.fromisoformat(told[name]) if told.get(name) else None
    except ValueError:
        faults[name] = SettingFault.NOT_A_DAY
        return None


def _proxies(told: Mapping[str, str], faults: dict[str, SettingFault]) -> int:
    text = told.get("HEMVAL_PROXIES", "1")
    if text in _PROXIES:
        return int(text)
    faults["HEMVAL_PROXIES"] = SettingFault.UNKNOWN
    return 1


def _secret(told: Mapping[str, str], faults: dict[str, SettingFault]) -> str:
    secret = told.get("HEMVAL_SECRET_KEY", "")
    if not secret:
        faults["HEMVAL_SECRET_KEY"] = SettingFault.MISSING
    elif len(secret) < _SHORTEST_KEY:
        faults["HEMVAL_SECRET_KEY"] = SettingFault.TOO_SHORT
    return secret


def _key(told: Mapping[str, str], name: str, faults: dict[str, SettingFault]) -> bytes:
    if not told.get(name):
        faults[name] = SettingFault.MISSING
        return b""
    return _as_key(told[name], name, faults)


def _as_key(text: str, name: str, faults: dict[str, SettingFault]) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != _KEY_OF_NUMBERS:
        faults[name] = SettingFault.NOT_A_KEY
    return key


def _keys(
    told: Mapping[str, str], name: str, faults: dict[str, SettingFault]
) -> tuple[tuple[str, bytes], ...]:
    """Keys by their ids, the newest first."""
    written = [one.strip() for one in told.get(name, "").split(",") if one.strip()]
    if not written:
        faults[name] = SettingFault.MISSING
    keys = []
    for one in written:
        key_id, _, text = one.partition(":")
        keys.append((key_id, _as_key(text, name, faults)))
        if not 1 <= len(key_id) <= _LONGEST_ID:
            faults[name] = SettingFault.NOT_A_KEY
    if len({key_id for key_id, _ in keys}) != len(keys):
        faults[name] = SettingFault.NOT_A_KEY
    return tuple(keys)


def _database(told: Mapping[str, str], faults: dict[str, SettingFault]) -> dict[str, object]:
    name = "HEMVAL_DATABASE"
    address = urlsplit(told.get(name, ""))
    if not told.get(name):
        faults[name] = SettingFault.MISSING
        return {}
    if address.scheme == "sqlite":
        return sqlite(unquote(address.path))
    if address.scheme in _POSTGRES:
        settings = _POSTGRESQL_SETTINGS.items()
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(address.path.lstrip("/")),
            "USER": unquote(address.username or ""),
            "PASSWORD": unquote(address.password or ""),
            "HOST": unquote(address.hostname or ""),
            "PORT": str(address.port or ""),
            "OPTIONS": {
                "pool": True,
                "options": " ".join(f"--{name}={value}" for name, value in settings),
            },
        }
    faults[name] = SettingFault.NOT_A_DATABASE
    return {}


def sqlite(path: str) -> dict[str, object]:
    """The settings of an SQLite database that many may write to at once.

    A write waits for the one before it instead of failing, since a transaction takes the lock when
    it begins; and what is committed stands when the machine loses its power. A thread keeps the
    file open from one request to the next: to open it means to read all that it is made of, and
    when it is closed, other threads may lose what they have locked (`held_open`).
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": ";".join(
                f"PRAGMA {name}={value}" for name, value in _SQLITE_PRAGMAS.items()
            ),
        },
    }


def _open_id(
    told: Mapping[str, str],
    faults: dict[str, SettingFault],
    names: tuple[str, str, str],
    *,
    subject: str,
) -> OpenId | None:
    issuer, *_ = found = [told.get(name, "") for name in names]
    if not issuer:
        return None
    faults.update(
        {name: SettingFault.MISSING for name, value in zip(names, found, strict=True) if not value}
    )
    front = names[0].removesuffix("_ISSUER")
    return OpenId(
        issuer=issuer,
        client_id=found[1],
        client_secret=found[2],
        name=told.get(f"{front}_NAME", ""),
        subject_claim=told.get(f"{front}_SUBJECT_CLAIM", subject),
        name_claim=told.get(f"{front}_NAME_CLAIM", "name"),
        acr=tuple(told.get(f"{front}_ACR", "").split()),
    )
