"""What the machine tells is read whole, and everything that is missing is named at once."""

import pytest

from hemval.web.environment import Mode, environment, sqlite
from hemval.web.setting_faults import SettingFault, SettingsRefused

WHOLE = {
    "HEMVAL_SECRET_KEY": "x" * 50,
    "HEMVAL_DATABASE": "sqlite:///srv/hemval/office.sqlite3",
    "HEMVAL_NUMBER_KEYS": "b:" + "11" * 32 + ",a:" + "22" * 32,
    "HEMVAL_SEARCH_KEY": "33" * 32,
    "HEMVAL_LOG_KEYS": "l:" + "44" * 32,
    "HEMVAL_STORE": "/srv/hemval/store",
    "HEMVAL_HOSTS": "hemval.example, val.example",
}


def faults(**changed):
    with pytest.raises(SettingsRefused) as refused:
        environment({**WHOLE, **changed})
    return refused.value.faults


def test_what_is_told_is_read():
    read = environment(WHOLE)
    assert read.mode is Mode.PRODUCTION
    assert read.is_behind_https
    assert read.number_keys == (("b", b"\x11" * 32), ("a", b"\x22" * 32))
    assert read.hosts == ("hemval.example", "val.example")
    assert read.open_id is None


def test_everything_that_is_missing_is_named_at_once():
    with pytest.raises(SettingsRefused) as refused:
        environment({})
    assert set(refused.value.faults) == set(WHOLE)
    assert set(refused.value.faults.values()) == {SettingFault.MISSING}


def test_no_secret_stands_in_what_is_refused_or_printed():
    with pytest.raises(SettingsRefused) as refused:
        environment({**WHOLE, "HEMVAL_SECRET_KEY": "short-secret"})
    assert "short-secret" not in str(refused.value)
    assert "x" * 50 not in repr(environment(WHOLE))
    assert "1111" not in repr(environment(WHOLE))


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("HEMVAL_SECRET_KEY", "x" * 49, SettingFault.TOO_SHORT),
        ("HEMVAL_SEARCH_KEY", "33" * 31, SettingFault.NOT_A_KEY),
        ("HEMVAL_SEARCH_KEY", "not hex", SettingFault.NOT_A_KEY),
        ("HEMVAL_NUMBER_KEYS", "a:" + "11" * 32 + ",a:" + "22" * 32, SettingFault.NOT_A_KEY),
        ("HEMVAL_LOG_KEYS", ":" + "11" * 32, SettingFault.NOT_A_KEY),
        ("HEMVAL_LOG_KEYS", "l" * 41 + ":" + "11" * 32, SettingFault.NOT_A_KEY),
        ("HEMVAL_MODE", "production ", SettingFault.UNKNOWN),
        ("HEMVAL_HSTS", "all", SettingFault.UNKNOWN),
        ("HEMVAL_ACCESSIBILITY_REVIEWED", "hösten", SettingFault.NOT_A_DAY),
        ("HEMVAL_DATABASE", "mysql://host/base", SettingFault.NOT_A_DATABASE),
    ],
)
def test_what_cannot_be_is_named(name, value, fault):
    assert faults(**{name: value}) == {name: fault}


def test_an_identity_provider_needs_its_client():
    assert set(faults(HEMVAL_OIDC_ISSUER="https://id.example")) == {
        "HEMVAL_OIDC_CLIENT_ID",
        "HEMVAL_OIDC_CLIENT_SECRET",
    }


def test_a_database_of_postgresql_is_read_from_its_address():
    read = environment({**WHOLE, "HEMVAL_DATABASE": "postgresql://anna:s%40k@db.example:5433/hv"})
    told = {name: read.database[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")}
    assert told == {
        "NAME": "hv",
        "USER": "anna",
        "PASSWORD": "s@k",
        "HOST": "db.example",
        "PORT": "5433",
    }


def test_a_thread_keeps_its_connection_to_a_file():
    assert sqlite("hemval.sqlite3")["CONN_MAX_AGE"] is None
