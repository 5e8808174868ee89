"""What is told of providers so that people can compare them, from a row's values."""

from typing import Any

from hemval.core.facts.provider_facts import LONGEST, ProviderFact, fact_value, form_of
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.values import Read
from hemval.files.tables.cells import BadCell


def provider_fact_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the list of facts is read."""
    return {
        "provider": read.id,
        "fact": read.fact,
        "value": read.text,
        "answers": read.whole,
        "as_of": read.day,
        "source": read.shared,
    }


def build_provider_fact(values: dict[str, Any]) -> ProviderFact:
    """One fact of one provider. Raises BadCell where the value is not one of its kind."""
    values["kind"] = kind = values.pop("fact")
    text = values.pop("value", None) or ""
    value = fact_value(kind, text) if kind and text else text
    if value is None:
        raise BadCell(f"row-fact-{form_of(kind)}", "value", most=LONGEST)
    return ProviderFact(**values, value=value)
