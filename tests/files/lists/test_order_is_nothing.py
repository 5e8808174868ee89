"""The order of rows makes no difference to what is known."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.files.lists.round_folders import (
    ACTING,
    CAP,
    CHOICE,
    CLIENT,
    MUNICIPAL,
    PRIVATE,
    SERVICE,
    write_folder,
)

from hemval.files.round_folder import read_round

CLIENTS = [CLIENT, *({"client": f"b{n}"} for n in range(2, 6)), {"client": "b5"}]
SERVICES = [
    *(SERVICE | {"client": f"b{n}"} for n in range(1, 7)),
    SERVICE | {"service": "cleaning"},
    SERVICE | {"decision": "d2"},
    SERVICE | {"client": "b2"},
]
CHOICES = [
    *(CHOICE | {"choice": f"v{n}", "client": f"b{n}"} for n in range(1, 5)),
    CHOICE | {"choice": "v9", "arrived": "2020-10-20"},
    CHOICE | {"choice": "v9", "wishes": ""},
]
FIRMS = [MUNICIPAL, PRIVATE, PRIVATE | {"provider": "u3", "licence": ""}]
ACTS = [ACTING, ACTING | {"client": "b2"}, ACTING | {"client": "b2", "representative": "f2"}]
CAPS = [CAP, CAP | {"provider": "u1"}, CAP | {"bundle": "home_care"}]


@given(st.randoms(use_true_random=False))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_shuffled_lists_tell_the_same(tmp_path, random):
    lists = {
        "clients": CLIENTS,
        "services": SERVICES,
        "choices": CHOICES,
        "providers": FIRMS,
        "representatives": ACTS,
        "caps": CAPS,
    }
    straight = read_round(write_folder(tmp_path, **lists))
    shuffled = read_round(
        write_folder(
            tmp_path, **{name: random.sample(rows, len(rows)) for name, rows in lists.items()}
        )
    )
    assert shuffled.facts == straight.facts
    assert shuffled.rows == straight.rows
    for found in ("rejected", "warnings"):
        one, other = getattr(straight, found), getattr(shuffled, found)
        assert sorted((f.list, f.code, f.client) for f in one) == sorted(
            (f.list, f.code, f.client) for f in other
        )
    assert len(shuffled.losses.clients) == len(straight.losses.clients) == 2
