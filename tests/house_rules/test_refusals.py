"""Every code that something is refused by has its sentence, and every such sentence its code."""

import ast
from collections.abc import Iterable, Iterator
from enum import StrEnum

import pytest
from tests.house_rules.texts import CATALOGUE, messages
from tests.house_rules.tree import SOURCE, modules

from hemval.apps.accounts.services.people import PersonRefusal
from hemval.apps.accounts.services.sign_in import Refusal
from hemval.apps.allocation.services.by_hand import HandRefusal
from hemval.apps.calls.services.calling import CallRefusal
from hemval.apps.choices.services.settling import SettleRefusal
from hemval.apps.correspondence.services import MailRefusal
from hemval.apps.disposal.services import DisposalRefusal
from hemval.apps.outbox.services.addresses import AddressRefusal
from hemval.apps.outreach.services.facts import FactRefusal
from hemval.apps.placements.services.answering import OrderRefusal
from hemval.apps.placements.services.changing import NoChange
from hemval.apps.rounds.refusing import RoundRefusal
from hemval.apps.tasks.services import TaskRefusal
from hemval.apps.transfers.exports.services import ExportRefusal
from hemval.apps.transfers.imports.refusing import ImportRefusal
from hemval.core.comparison.stated import Unfit
from hemval.core.correspondence.change_days import NoDays
from hemval.core.handover import ChangeRefusal
from hemval.core.lottery.public_value import ValueFault
from hemval.core.people.gone import Gone
from hemval.core.registering import NotTaken
from hemval.core.round.lacking import Lack, WaitsFor
from hemval.core.stages.deciding import ReviewRefusal
from hemval.core.stages.standing import StageRefusal
from hemval.files.simulated.setting import SettingRefusal
from hemval.files.stages.public_value_file import ValueRefusal
from hemval.files.whole_file import FileRefusal
from hemval.files.whole_folder import FolderRefusal

Codes = tuple[type[StrEnum], ...]
FAMILIES: dict[str, tuple[Codes, frozenset[str]]] = {
    "accounts-person-refused-": ((PersonRefusal,), frozenset()),
    "accounts-refused-": ((Refusal,), frozenset({"wrong-code"})),
    "calls-refused-": ((CallRefusal,), frozenset()),
    "choices-refused-": ((NotTaken,), frozenset()),
    "choices-settle-refused-": ((SettleRefusal,), frozenset()),
    "disposal-refused-": ((DisposalRefusal,), frozenset()),
    "draws-hand-refused-": ((HandRefusal,), frozenset()),
    "draws-refused-": ((StageRefusal,), frozenset({"by", "disposed_of", "done"})),
    "draws-review-refused-": ((ReviewRefusal,), frozenset()),
    "facts-refused-": ((FactRefusal,), frozenset()),
    "facts-unfit-": ((Unfit,), frozenset()),
    "folder-": ((FolderRefusal,), frozenset({"unwritable"})),
    "mail-refused-": ((MailRefusal,), frozenset({"nothing_to_choose"})),
    "orders-change-refused-": ((NoChange, NoDays, Gone, ChangeRefusal), frozenset()),
    "orders-order-refused-": ((OrderRefusal,), frozenset()),
    "problem-out-": ((FileRefusal,), frozenset({"unwritable"})),
    "rounds-lacks-": ((Lack, WaitsFor), frozenset({"since"})),
    "rounds-refused-": ((RoundRefusal,), frozenset()),
    "run-refused-": ((StageRefusal,), frozenset({"wrong", "rejected"})),
    "run-value-": ((ValueRefusal, ValueFault), frozenset({"refused", "file", "folder"})),
    "run-waits-": ((WaitsFor,), frozenset({"choices", "closing_day"})),
    "simulation-no-": (
        (SettingRefusal,),
        frozenset({"more-wishes", "today", "changed", "rule", "cap"}),
    ),
    "tasks-refused-": ((TaskRefusal,), frozenset()),
    "told-refused-": ((AddressRefusal,), frozenset()),
    "transfers-export-refused-": ((ExportRefusal,), frozenset()),
    "transfers-refused-": ((ImportRefusal,), frozenset({"round_frozen", "file"})),
}
"""The beginning of the sentences of each kind of codes, and the ends that are of something else."""


def unlike(prefix: str, codes: Iterable[str], others: frozenset[str], told: set[str]) -> set[str]:
    """What is a code without a sentence, or a sentence without a code."""
    sentences = {name.removeprefix(prefix) for name in told if name.startswith(prefix)}
    return set(codes) ^ (sentences - others)


def not_tied() -> Iterator[str]:
    """Each enum of refusals by the edge that no family of sentences is held to."""
    known = {codes.__name__ for kinds, _ in FAMILIES.values() for codes in kinds}
    for place in ("files", "apps"):
        for module in modules(SOURCE / place):
            for node in module.nodes:
                if isinstance(node, ast.ClassDef) and node.name.endswith("Refusal"):
                    yield from () if node.name in known else (f"{module.name}: {node.name}",)


def calls_with_text(name: str) -> Iterator[str]:
    """Each text that something is called with first, or one of two."""
    for module in modules(SOURCE):
        for node in module.nodes:
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name and node.args:
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value


@pytest.mark.parametrize("prefix", FAMILIES)
def test_every_code_has_its_sentence_and_every_sentence_its_code(prefix):
    kinds, others = FAMILIES[prefix]
    told = {message.name for message in messages(CATALOGUE) if message.language == "sv"}
    codes = [code.value for kind in kinds for code in kind]
    assert unlike(prefix, codes, others, told) == set()


def test_every_kind_of_refusal_is_held_to_its_sentences():
    assert list(not_tied()) == []


def test_every_stage_is_refused_by_a_known_code():
    known = {code.value for code in StageRefusal}
    raised = set(calls_with_text("StageRefused"))
    assert raised <= known, raised - known


def test_a_code_without_a_sentence_and_a_sentence_without_a_code_are_found():
    told = {"run-refused-a", "run-refused-b", "run-refused-wrong", "run-value-d"}
    assert unlike("run-refused-", ["a", "c"], frozenset({"wrong"}), told) == {"b", "c"}
