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
        ("HEMVAL_OPEN_DATA_PUBLISHER", "SE0000000000", SettingFault.NOT_A_WEB_ADDRESS),
        ("HEMVAL_OPEN_DATA_PUBLISHER", "http://portal.example/a>b", SettingFault.NOT_A_WEB_ADDRESS),
        ("HEMVAL_OPEN_DATA_EMAIL", "kommun.example", SettingFault.NOT_AN_ADDRESS),
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


CITIZENS = {
    "HEMVAL_CITIZEN_OIDC_ISSUER": "https://id.example",
    "HEMVAL_CITIZEN_OIDC_CLIENT_ID": "hemval",
    "HEMVAL_CITIZEN_OIDC_CLIENT_SECRET": "the-secret",
}


@pytest.mark.parametrize("acr", ["", "  "])
def test_in_earnest_it_is_said_by_what_level_of_assurance_citizens_come_in(acr):
    missing = {"HEMVAL_CITIZEN_OIDC_ACR": SettingFault.MISSING}
    assert faults(**CITIZENS, HEMVAL_CITIZEN_OIDC_ACR=acr) == missing
    demo = environment({**WHOLE, **CITIZENS, "HEMVAL_MODE": "demo"})
    assert demo.citizen_open_id is not None
    read = environment({**WHOLE, **CITIZENS, "HEMVAL_CITIZEN_OIDC_ACR": "loa3 loa4"})
    assert read.citizen_open_id is not None
    assert read.citizen_open_id.acr == ("loa3", "loa4")


def test_there_is_one_proxy_where_nothing_else_is_said():
    assert environment(WHOLE).proxies == 1
    assert environment({**WHOLE, "HEMVAL_PROXIES": "2"}).proxies == 2


@pytest.mark.parametrize("many", ["0", "-1", "10", "två", "", "1.5", "²"])
def test_proxies_are_a_number_of_them(many):
    assert faults(HEMVAL_PROXIES=many) == {"HEMVAL_PROXIES": SettingFault.UNKNOWN}


MAIL = {"HEMVAL_MAIL_HOST": "mail.example", "HEMVAL_MAIL_FROM": "svara-inte@kommun.example"}
SMS = {
    "HEMVAL_SMS_URL": "https://sms.example/send",
    "HEMVAL_SMS_FROM": "Kommunen",
    "HEMVAL_SMS_KEY": "the-key",
}


def test_what_messages_are_sent_by_is_read():
    read = environment({**WHOLE, **MAIL, **SMS, "HEMVAL_SMS_FIELDS": "sender, number, message"})
    mail, sms = read.messages.mail, read.messages.sms
    assert (mail.host, mail.port, mail.security) == ("mail.example", 587, "starttls")
    assert sms.fields == ("sender", "number", "message")
    assert read.messages.site == "https://hemval.example"
    assert "the-key" not in repr(read)


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"HEMVAL_MAIL_HOST": "mail.example"}, {"HEMVAL_MAIL_FROM": SettingFault.MISSING}),
        ({**MAIL, "HEMVAL_MAIL_USER": "h"}, {"HEMVAL_MAIL_PASSWORD": SettingFault.MISSING}),
        ({**MAIL, "HEMVAL_MAIL_PORT": "65536"}, {"HEMVAL_MAIL_PORT": SettingFault.UNKNOWN}),
        ({**MAIL, "HEMVAL_MAIL_PORT": "x"}, {"HEMVAL_MAIL_PORT": SettingFault.UNKNOWN}),
        ({**MAIL, "HEMVAL_MAIL_SECURITY": "ssl"}, {"HEMVAL_MAIL_SECURITY": SettingFault.UNKNOWN}),
        (
            {**MAIL, "HEMVAL_MAIL_FROM": "x@kommun.example\nBcc: y@z.example"},
            {"HEMVAL_MAIL_FROM": SettingFault.NOT_AN_ADDRESS},
        ),
        (
            {"HEMVAL_SMS_URL": "https://sms.example/"},
            {"HEMVAL_SMS_FROM": SettingFault.MISSING, "HEMVAL_SMS_KEY": SettingFault.MISSING},
        ),
        (
            {**SMS, "HEMVAL_SMS_URL": "http://sms.example/"},
            {"HEMVAL_SMS_URL": SettingFault.NOT_AN_ADDRESS},
        ),
        ({**SMS, "HEMVAL_SMS_FORMAT": "xml"}, {"HEMVAL_SMS_FORMAT": SettingFault.UNKNOWN}),
        ({**SMS, "HEMVAL_SMS_FIELDS": "to,to,text"}, {"HEMVAL_SMS_FIELDS": SettingFault.UNKNOWN}),
        ({"HEMVAL_SITE": "hemval.example"}, {"HEMVAL_SITE": SettingFault.NOT_AN_ADDRESS}),
        (
            {"HEMVAL_MESSAGES_FOLDER": "/srv/messages"},
            {"HEMVAL_MESSAGES_FOLDER": SettingFault.NOT_IN_PRODUCTION},
        ),
    ],
)
def test_what_messages_cannot_be_sent_by_is_named(told, named):
    assert faults(**told) == named


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
