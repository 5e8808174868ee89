"""Forms of lists: which list, and which column stands where."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django import forms

from hemval.apps.said import reader_words, said
from hemval.apps.transfers.exports.writing import ExportForm, ExportKind
from hemval.apps.transfers.imports.columns import Columns, wish_column
from hemval.apps.transfers.models import ListKind
from hemval.files.lists.columns import EVERY_LIST, PROTECTION_COLUMNS
from hemval.files.lists.headings import (
    MOST_WISH_COLUMNS,
    heading,
    heading_of_wish,
    list_name,
)

_NO_PROTECTION = "no_protection"


class SendInForm(forms.Form):
    """A list and its file."""

    list = forms.ChoiceField(label=said("transfers-which-list"))
    file = forms.FileField(
        label=said("transfers-file"),
        help_text=said("transfers-file-help"),
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.xlsx"}),
        error_messages={
            "required": said("transfers-file-missing"),
            "empty": said("list-empty"),
            "max_length": said("transfers-file-name-too-long"),
        },
        max_length=200,
    )

    round = forms.ChoiceField(
        label=said("transfers-of-round"), help_text=said("transfers-of-round-help"), required=False
    )

    def __init__(self, *args: Any, rounds: Mapping[int, str], **kwargs: Any) -> None:
        """Offer the lists in the order that they build on each other, and rounds by their ids.

        Without a round that takes choices there is nothing to read choices into.
        """
        super().__init__(*args, **kwargs)
        in_words = reader_words()
        kinds = [kind for kind in ListKind if rounds or kind is not ListKind.CHOICES]
        self._offer("list", [(kind.value, list_name(kind.value, in_words)) for kind in kinds])
        if rounds:
            none = ("", said("transfers-of-no-round"))
            self._offer("round", [none, *((str(pk), key) for pk, key in rounds.items())])
        else:
            del self.fields["round"]

    def _offer(self, name: str, offered: Sequence[tuple[str, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = [*offered]

    def clean(self) -> dict[str, Any]:
        """Choices are of a round, and nothing else is."""
        cleaned = super().clean() or {}
        is_of_round = cleaned.get("list") == ListKind.CHOICES.value
        if is_of_round and "round" in cleaned and not cleaned["round"]:
            self.add_error("round", said("transfers-of-round-missing"))
        return cleaned

    @property
    def of_round(self) -> int | None:
        """The row number of the round that the list is of; of a form that is valid."""
        is_of_round = self.cleaned_data["list"] == ListKind.CHOICES.value
        return int(self.cleaned_data["round"]) if is_of_round else None


class ExportListForm(forms.Form):
    """What to write out, and as what."""

    kind = forms.ChoiceField(label=said("transfers-export-which"))
    form = forms.ChoiceField(label=said("transfers-export-as"))
    only_new = forms.BooleanField(
        label=said("transfers-export-only-new"),
        help_text=said("transfers-export-only-new-help"),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer what there is."""
        super().__init__(*args, **kwargs)
        for name, kinds in (("kind", ExportKind), ("form", ExportForm)):
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = [(one.value, said(f"transfers-export-{one}")) for one in kinds]


class ColumnsForm(forms.Form):
    """For each heading of a file, the column that it stands for."""

    def __init__(self, *args: Any, kind: ListKind, columns: Columns, **kwargs: Any) -> None:
        """Propose the columns as they were found."""
        super().__init__(*args, **kwargs)
        self._headings = columns.headings
        self._places = frozenset(columns.places.values())
        in_words = reader_words()
        offered = [("", said("transfers-column-unused"))]
        offered += [
            (one.name, heading(kind.value, one.name, in_words)) for one in EVERY_LIST[kind.value]
        ]
        if kind is ListKind.CHOICES:
            offered += [
                (wish_column(number), heading_of_wish(number, in_words))
                for number in range(1, MOST_WISH_COLUMNS + 1)
            ]
        at = {place: name for name, place in columns.places.items()}
        for place, text in enumerate(columns.headings):
            if text.strip():
                self.fields[_name(place)] = forms.ChoiceField(
                    label=text, choices=offered, required=False, initial=at.get(place, "")
                )
        if kind is ListKind.CLIENTS and not all(
            name in columns.places for name in PROTECTION_COLUMNS
        ):
            self.fields[_NO_PROTECTION] = forms.BooleanField(
                label=said("transfers-no-protection"),
                help_text=said("transfers-no-protection-help"),
                required=False,
            )

    @property
    def unmatched(self) -> list[forms.BoundField]:
        """The headings that no column was found for."""
        return [field for place, field in self._fields() if place not in self._places]

    @property
    def matched(self) -> list[forms.BoundField]:
        """The headings that a column was found for."""
        return [field for place, field in self._fields() if place in self._places]

    def _fields(self) -> Iterator[tuple[int, forms.BoundField]]:
        for place in range(len(self._headings)):
            if _name(place) in self.fields:
                yield place, self[_name(place)]

    def clean(self) -> dict[str, Any]:
        """Each column stands under one heading."""
        cleaned = super().clean() or {}
        seen: dict[str, str] = {}
        for place in range(len(self._headings)):
            column = cleaned.get(_name(place))
            if column and column in seen:
                other = seen[column]
                self.add_error(_name(place), said("transfers-column-twice", heading=other))
            elif column:
                seen[column] = self._headings[place]
        return cleaned

    def columns(self) -> Columns:
        """What was said; of a form that is valid."""
        return Columns(
            headings=self._headings,
            places={
                column: place
                for place in range(len(self._headings))
                if (column := self.cleaned_data.get(_name(place)))
            },
            no_protection=self.cleaned_data.get(_NO_PROTECTION, False),
        )


def _name(place: int) -> str:
    return f"column_{place}"
