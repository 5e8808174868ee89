"""Letters are printed once, and everybody is told of."""

from datetime import timedelta
from hashlib import sha256

from tests.apps.correspondence.conftest import OPEN

from hemval.apps import store
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.batching import as_printed
from hemval.apps.correspondence.models import Batch, Letter, RoundPost, Unprinted
from hemval.apps.correspondence.services import send_batch
from hemval.apps.tasks.models import Task, TaskKind
from hemval.core.correspondence.kinds import LetterKind

OFFER = LetterKind.OFFER
NEXT_DAY = OPEN + timedelta(days=1)


def control(kind: LetterKind) -> dict[str, int]:
    return RoundPost.objects.get().control["kinds"][kind.value]


def add_up(kind: LetterKind) -> bool:
    told = control(kind)
    parts = sum(told[name] for name in ("sent", "by_hand", "waits", "not_sent"))
    return told["rows"] == parts == Client.objects.count()


def test_everybody_is_told_of_once_for_each_kind_of_letter(row, print_kinds):
    done = print_kinds(OFFER)
    assert done.message == "mail-printed"
    told = RoundPost.objects.get().control["kinds"]
    assert all(add_up(LetterKind(kind)) for kind in told)
    assert control(OFFER)["sent"] == 24
    hers = Letter.objects.filter(kind=OFFER, recipient="").values_list("client_id", flat=True)
    assert sorted(hers) == sorted(Client.objects.values_list("pk", flat=True))
    reminders = Unprinted.objects.filter(kind=LetterKind.REMINDER, recipient="")
    assert reminders.count() == 24


def test_what_is_printed_is_not_printed_again(row, print_kinds):
    print_kinds(OFFER)
    before = list(Letter.objects.values_list("key", "printed_at", "batch"))
    again = print_kinds(OFFER, on=NEXT_DAY.date(), now=NEXT_DAY)
    assert (again.facts["letters"], again.facts["batches"]) == (0, 0)
    assert list(Letter.objects.values_list("key", "printed_at", "batch")) == before


def test_every_letter_for_the_post_is_in_one_print_file(row, print_kinds):
    print_kinds(OFFER)
    in_files = [key for one in Batch.objects.all() for key in store.read(one.sha256).split()]
    assert sorted(in_files) == sorted(key.encode() for key in letters("key"))
    assert sum(Batch.objects.values_list("letters_counted", flat=True)) == len(in_files)


def letters(name: str) -> list[str]:
    return list(Letter.objects.values_list(name, flat=True))


def test_a_new_address_gives_another_letter_that_says_what_it_replaces(row, print_kinds):
    print_kinds(OFFER)
    old = Letter.objects.filter(recipient="").first()
    Client.objects.filter(pk=old.client_id).update(street="Nygatan 3")
    done = print_kinds(OFFER, on=NEXT_DAY.date(), now=NEXT_DAY)
    old.refresh_from_db()
    new = old.replaced_by
    assert done.facts["letters"] >= 1
    assert new is not None
    assert new.client_id == old.client_id
    assert store.read(new.sha256).decode().endswith(old.key)
    assert old.held_at == NEXT_DAY
    assert old.key.encode() not in store.read(Batch.objects.get(pk=old.batch_id).sha256)


def test_the_letter_of_one_who_has_died_is_held_and_taken_out_of_its_print_file(row, print_kinds):
    print_kinds(OFFER)
    letter = Letter.objects.filter(recipient="").first()
    batch = letter.batch
    Client.objects.filter(pk=letter.client_id).update(died=OPEN.date())
    print_kinds(OFFER, on=NEXT_DAY.date(), now=NEXT_DAY)
    letter.refresh_from_db()
    anew = Batch.objects.get(pk=batch.pk)
    assert letter.held_at == NEXT_DAY
    assert letter.key.encode() not in store.read(anew.sha256)
    assert anew.letters_counted < batch.letters_counted
    assert anew.made_anew_at == NEXT_DAY
    assert add_up(OFFER)


def test_a_print_file_that_is_sent_is_not_made_anew(row, actor, print_kinds):
    print_kinds(OFFER)
    letter = Letter.objects.filter(recipient="").first()
    send_batch(batch=letter.batch_id, actor=actor, now=OPEN)
    Client.objects.filter(pk=letter.client_id).update(died=OPEN.date())
    print_kinds(OFFER, on=NEXT_DAY.date(), now=NEXT_DAY)
    assert Batch.objects.get(pk=letter.batch_id).sha256 == letter.batch.sha256


def test_a_protected_persons_letter_has_no_name_and_is_seen_to_by_hand(row, print_kinds):
    client = Client.objects.first()
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=OPEN.date())
    print_kinds(OFFER)
    hers = Letter.objects.get(client=client)
    assert hers.by_hand
    assert hers.batch is None
    assert not {"name", "address", "about"} & set(hers.order)
    assert Task.objects.filter(kind=TaskKind.LETTER_BY_HAND, about_id=hers.pk).count() == 1
    assert add_up(OFFER)


def test_what_was_printed_in_clear_is_taken_back_when_she_becomes_protected(row, print_kinds):
    print_kinds(OFFER)
    letter = Letter.objects.filter(recipient="").first()
    file, in_batch = letter.sha256, letter.batch.sha256
    Client.objects.filter(pk=letter.client_id).update(confidentiality_marked_from=OPEN.date())
    print_kinds(OFFER, on=NEXT_DAY.date(), now=NEXT_DAY)
    letter.refresh_from_db()
    assert letter.withdrawn_at == NEXT_DAY
    assert not {"name", "address", "about"} & set(letter.order)
    for sha256_of in (file, in_batch):
        assert not is_kept(sha256_of)
    assert Letter.objects.filter(client=letter.client_id, by_hand=True).count() == 1


def is_kept(digest: str) -> bool:
    try:
        store.read(digest)
    except store.NotInStore:
        return False
    return True


def test_a_letter_is_printed_again_byte_for_byte_from_what_is_kept(row, print_kinds, as_pdf):
    Client.objects.exclude(pk=Client.objects.first().pk).update(died=OPEN.date())
    print_kinds(LetterKind.ANNOUNCEMENT, on=OPEN.date())
    letter = Letter.objects.filter(recipient="").get()
    Client.objects.update(given_name="Helt", street="Annan väg 1")
    pdf = store.read(letter.sha256)
    assert pdf.startswith(b"%PDF")
    batch = Batch.objects.filter(letters=letter).get()
    if batch.letters_counted == 1:
        assert sha256(as_printed([letter], row, is_apart=False)).hexdigest() == batch.sha256


def test_nobody_is_asked_to_see_to_a_letter_by_hand_that_no_longer_holds(row, print_kinds):
    client = Client.objects.first()
    Client.objects.filter(pk=client.pk).update(confidentiality_marked_from=OPEN.date())
    print_kinds(OFFER)
    Client.objects.filter(pk=client.pk).update(died=OPEN.date())
    print_kinds(OFFER, now=NEXT_DAY)
    assert Letter.objects.get(client=client).held_at == NEXT_DAY
    task = Task.objects.get(kind=TaskKind.LETTER_BY_HAND, client=client)
    assert task.done_at == NEXT_DAY


def test_one_who_stands_in_no_list_any_more_waits_for_nothing(row, print_kinds):
    print_kinds(OFFER)
    gone = Client.objects.first()
    Client.objects.filter(pk=gone.pk).update(gone_since=OPEN.date())
    print_kinds(OFFER, now=NEXT_DAY)
    assert not Unprinted.objects.filter(client=gone).exists()
    assert not Letter.objects.filter(client=gone, held_at=None).exists()
