"""Whatever people write, it is sent to what they meant, or not at all."""

import pytest

from hemval.core.contact.addresses import (
    ContactWay,
    NotAnAddress,
    address_typed,
    email_address,
    masked,
    mobile_number,
)


@pytest.mark.parametrize(
    ("typed", "sent_to"),
    [
        ("070-174 06 05", "+46701740605"),
        ("0701740605", "+46701740605"),
        ("+46 (0)70 174 06 05", "+46701740605"),
        ("0046701740605", "+46701740605"),
        ("070\u2013174\u00a006\u00a005", "+46701740605"),
        ("+358 40 123 4567", "+358401234567"),
    ],
)
def test_a_mobile_number_is_known_however_it_is_written(typed, sent_to):
    assert mobile_number(typed) == sent_to


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "08-123 45 67",
        "07017406051",
        "070174060",
        "+46",
        "+460701740605",
        "1177",
        "0701740605; 0701740606",
        "\u0660701740605",
        "+1234567890123456",
        "sms:0701740605",
    ],
)
def test_what_is_no_mobile_number_is_refused(typed):
    with pytest.raises(NotAnAddress):
        mobile_number(typed)


@pytest.mark.parametrize(
    ("typed", "sent_to"),
    [
        ("astrid@exempel.se", "astrid@exempel.se"),
        ("  Astrid.Ek+val@EXEMPEL.se\n", "Astrid.Ek+val@exempel.se"),
        ("astrid@räksmörgås.example", "astrid@xn--rksmrgs-5wao1o.example"),
    ],
)
def test_an_address_is_kept_as_it_is_sent_to(typed, sent_to):
    assert email_address(typed) == sent_to


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "@",
        "astrid",
        "astrid@exempel",
        "astrid@exempel..se",
        "astrid@-exempel.se",
        "astrid..ek@exempel.se",
        ".astrid@exempel.se",
        "åsa@exempel.se",
        "<astrid@exempel.se>",
        "Astrid <astrid@exempel.se>",
        "astrid@exempel.se,eva@exempel.se",
        "astrid@exempel.se\nBcc: eva@exempel.se",
        "astrid\r\nBcc:eva@exempel.se",
        "astrid@exempel.se\0",
        "astrid@127.0.0.1",
        "astrid@[127.0.0.1]",
        "astrid@" + "x" * 70 + ".se",
        "a" * 65 + "@exempel.se",
        "a" * 60 + "@" + "x." * 100 + "se",
    ],
)
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(NotAnAddress):
        email_address(typed)


def test_a_letter_goes_to_no_place_that_is_typed():
    with pytest.raises(NotAnAddress):
        address_typed(ContactWay.LETTER, "Storgatan 1")


def test_a_masked_place_tells_nobody_where_it_is():
    assert masked(ContactWay.EMAIL, "astrid.ek@exempel.se") == "a…@e….se"
    assert masked(ContactWay.SMS, "+46701740605") == "…05"
