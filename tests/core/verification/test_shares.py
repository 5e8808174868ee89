"""What shares were counted of, as it was published before the draw, is counted again."""

from copy import deepcopy

import pytest
from tests.core.verification.made_up_certificates import random_papers
from tests.core.verification.verified import wrong_in

from hemval.core.verification.checker import verify_certificate

PAPERS = random_papers(3)
NAME = "bundle 0"


def wrong(change):
    """What is found wrong where the first cap of a bundle is told to be a share, changed."""
    commitment = deepcopy(PAPERS.commitment)
    node = next(one for one in commitment["bundles"][NAME]["nodes"] if one["capacity"] is not None)
    # A share of 100 percent of as much as the cap is.
    cap = {"node": node["id"], "provider": None, "group": "private", "area": None,
           "share": "100 %", "capacity": node["capacity"]}  # fmt: skip
    share = {"base": "clients", "on": "2020-09-30", "unit": "clients", "not_open": 0,
             "amount": node["capacity"], "caps": [cap]}  # fmt: skip
    change(share, cap)
    commitment["shares"] = {NAME: share}
    report = verify_certificate(PAPERS.certificate, commitment=commitment)
    return [*wrong_in(report).get("commitment", ())]


def test_caps_that_are_the_shares_they_say_hold():
    assert wrong(lambda share, cap: None) == []


def test_a_commitment_without_shares_holds():
    papers = deepcopy(PAPERS.commitment)
    papers.pop("shares")
    assert verify_certificate(PAPERS.certificate, commitment=papers).holds


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda share, cap: share.update(amount=share["amount"] + 7), ["capacity"]),
        (lambda share, cap: cap.update(share="50 %"), ["capacity"]),
        (lambda share, cap: cap.update(node="nobody"), ["node"]),
        (
            lambda share, cap: (
                cap.update(capacity=cap["capacity"] + 1),
                share.update(amount=share["amount"] + 1),
            ),
            ["node"],
        ),
    ],
    ids=["amount", "share", "node", "both"],
)
def test_a_cap_that_is_not_the_share_it_says_is_found(change, found):
    assert wrong(change) == [f"shares.{NAME}.caps.0.{part}" for part in found]


@pytest.mark.parametrize("share", ["lots", "20", "-1 %", "1e9 %", "1/3 %", 20])
def test_a_share_that_cannot_be_read_is_no_promise(share):
    assert wrong(lambda _, cap: cap.update(share=share)) != []
