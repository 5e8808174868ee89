"""A message says that something has happened, in her language, and nothing of her."""

import pytest
from django.conf import settings
from tests.office.a_round import a_round
from tests.office.outbox import NOW

from hemval.apps.clients.models import Client, Representative
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.outbox.wording import worded
from hemval.apps.providers.models import Provider
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kinds import MessageKind
from hemval.core.contact.length import message_parts
from hemval.texts.languages import CITIZEN_LANGUAGES


@pytest.fixture
def her(db) -> Client:
    a_round(clients=4)
    return Client.objects.exclude(given_name="").first()


def message(
    client: Client, kind: MessageKind, way: ContactWay, language: str, acting=None
) -> Message:
    """A message that is not stored."""
    return Message(
        key="0" * 32,
        kind=kind.value,
        client=client,
        acting=acting,
        about_id=1,
        facts={"receipts": "7K3QF-9XW2A, 4MHTR-8YPLD"} if kind in _WITH_RECEIPT else {},
        language=language,
        way=way.value,
        to=ContactAddress(pk=7, client=client, way=way.value, salt="salt"),
        written_at=NOW,
    )


_WITH_RECEIPT = (MessageKind.RECEIVED, MessageKind.WAITS, MessageKind.CHOSEN_FOR)


def every_message(client: Client):
    acting = Representative(pk=9, client=client, name="Gode Man")
    for kind in MessageKind:
        for way in (ContactWay.EMAIL, ContactWay.SMS):
            for language in CITIZEN_LANGUAGES:
                for by in (None, acting) if kind is not MessageKind.CONFIRM else (None,):
                    yield message(client, kind, way, language, by)


def test_no_message_tells_of_her_her_help_or_her_provider(her):
    names = {her.given_name, her.family_name, her.key, her.street, "Gode Man"} - {""}
    names |= set(Provider.objects.values_list("name", flat=True))
    help_ = {"hemtjänst", "home care", "kotihoito", "kotipalvelu", "biståndsbeslut", "larm"}
    for one in every_message(her):
        said = worded(one, NOW)
        text = f"{said.subject} {said.text}"
        assert [name for name in names if name in text] == [], one.kind
        assert [word for word in help_ if word in text.lower()] == [], one.kind


def test_every_message_says_where_to_read_more_but_a_code(her):
    for one in every_message(her):
        text = worded(one, NOW).text
        has_page = f"{settings.HEMVAL.messages.site}/jag/" in text
        assert has_page is (one.kind != MessageKind.CONFIRM), text


def test_a_text_message_is_of_at_most_two_parts_and_has_no_wide_letters(her):
    for one in every_message(her):
        if one.way == ContactWay.SMS:
            text = worded(one, NOW).text
            assert message_parts(text) <= 2, text
            assert message_parts(text) == -(-len(text) // 153) or len(text) <= 160, text


def test_each_language_says_it_in_its_own_words(her):
    said = {
        language: worded(message(her, MessageKind.DECIDED, ContactWay.EMAIL, language), NOW).text
        for language in CITIZEN_LANGUAGES
    }
    assert len(set(said.values())) == len(CITIZEN_LANGUAGES)
    assert "There is a notice for you" in said["en"]
    assert "/jag/fi/" in said["fi"]


def test_a_receipt_has_the_number_of_each_choice(her):
    text = worded(message(her, MessageKind.RECEIVED, ContactWay.SMS, "sv"), NOW).text
    assert "7K3QF-9XW2A, 4MHTR-8YPLD" in text
