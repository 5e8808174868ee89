"""The plan of a round, the value that its draw is to rest on, and the day of an exercise."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import Any

from django import forms
from django.core.validators import RegexValidator

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.queries import latest_versions
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.planning import Planned
from hemval.apps.said import said
from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.round.waits import QUICKNET, first_from
from hemval.core.system.choice import OrderBy
from hemval.core.system.values import RoundKind
from hemval.files.lists.values import looks_like_personal_number

_IN_ORDER = ("announced", "opens", "closes", "effect")
_EXERCISE = "exercise"
_REAL = "real"
TAKEN_KEY = "ny"
"""The address where a round is set up, which no round can have."""


def _day(name: str, *, required: bool = False) -> forms.DateField:
    return forms.DateField(
        required=required,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        label=said(f"rounds-field-{name}"),
        help_text=said(f"rounds-help-{name}"),
    )


class PlanForm(forms.Form):
    """A round's plan."""

    version_id = forms.TypedChoiceField(coerce=int, label=said("rounds-field-version_id"))
    kind = forms.TypedChoiceField(coerce=RoundKind, label=said("rounds-field-kind"))
    leaving_id = forms.TypedChoiceField(
        coerce=int,
        required=False,
        empty_value=None,
        label=said("rounds-field-leaving_id"),
        help_text=said("rounds-help-leaving_id"),
    )
    announced = _day("announced")
    opens = _day("opens")
    closes = _day("closes")
    notify_by = _day("notify_by")
    effect = _day("effect", required=True)
    facts_on = _day("facts_on", required=True)
    share_base_on = _day("share_base_on")
    order_source = forms.ChoiceField(
        required=False,
        label=said("rounds-field-order_source"),
        help_text=said("rounds-help-order_source"),
    )
    temporary_performer_id = forms.TypedChoiceField(
        coerce=int,
        required=False,
        empty_value=None,
        label=said("rounds-field-temporary_performer_id"),
        help_text=said("rounds-help-temporary_performer_id"),
    )
    is_exercise = forms.TypedChoiceField(
        coerce=lambda value: value == _EXERCISE,
        label=said("rounds-field-is_exercise"),
        help_text=said("rounds-help-is_exercise"),
    )
    played_on = _day("played_on")

    def __init__(self, *args: Any, row: Round | None = None, **kwargs: Any) -> None:
        """Offer what there is; a round that is changed keeps its own rules among them."""
        if row is not None:
            kwargs["initial"] = _as_it_is(row)
        super().__init__(*args, **kwargs)
        providers = [("", said("rounds-nobody")), *Provider.objects.values_list("pk", "name")]
        self._offer("version_id", _versions(row))
        self._offer("kind", ((kind.value, said(f"rounds-kind-{kind}")) for kind in RoundKind))
        self._offer("leaving_id", providers)
        self._offer("temporary_performer_id", providers)
        orders = ((by.value, said(f"rounds-order-{by}")) for by in OrderBy)
        self._offer("order_source", (("", said("rounds-order-by-rules")), *orders))
        kinds = (_REAL, _EXERCISE)
        self._offer("is_exercise", ((one, said(f"rounds-is-{one}")) for one in kinds))

    def _offer(self, name: str, choices: Iterable[tuple[object, str]]) -> None:
        self.fields[name].choices = list(choices)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """See that the days stand in order, and that only an exercise is played."""
        cleaned: dict[str, Any] = super().clean() or {}
        known = [(name, cleaned[name]) for name in _IN_ORDER if cleaned.get(name)]
        for (_, before), (name, after) in pairwise(known):
            if after < before:
                self.add_error(name, said("rounds-fault-order", before=before))
        if not cleaned.get("is_exercise"):
            cleaned["played_on"] = None
        return cleaned

    def planned(self) -> Planned:
        """What was filled in."""
        told = {name: self.cleaned_data[name] for name in PlanForm.base_fields}
        return Planned(**told)


class NewRoundForm(PlanForm):
    """A new round: its plan, and what it is to be called."""

    key = forms.CharField(
        max_length=60,
        label=said("rounds-field-key"),
        help_text=said("rounds-help-key"),
        validators=[RegexValidator(r"\A[a-z0-9][a-z0-9-]*\Z", said("rounds-fault-key"))],
    )
    field_order = ("key",)

    def clean_key(self) -> str:
        """See that it tells of nobody, and is no other address."""
        key: str = self.cleaned_data["key"]
        if key == TAKEN_KEY or looks_like_personal_number(key):
            raise forms.ValidationError(said("rounds-fault-key"))
        return key


class DrawValueForm(forms.Form):
    """The public value that the draw is to rest on, which nobody can know yet."""

    source = forms.ChoiceField(label=said("rounds-field-source"))
    comes_at = forms.DateTimeField(
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        label=said("rounds-field-comes_at"),
        help_text=said("rounds-help-comes_at"),
    )
    names = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        label=said("rounds-field-names"),
        help_text=said("rounds-help-names"),
    )

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        """Offer the kinds of values; `now` is what no value may be older than."""
        super().__init__(*args, **kwargs)
        self._now = now
        offered = [(one.value, said(f"rounds-source-{one}")) for one in ValueSource]
        self.fields["source"].choices = offered  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """See that what the source needs is there, and that it is still to come."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("source") == ValueSource.DRAND:
            if "comes_at" in cleaned and (
                cleaned["comes_at"] is None or cleaned["comes_at"] <= self._now
            ):
                self.add_error("comes_at", said("rounds-fault-comes_at"))
        elif not _lines(cleaned.get("names", "")):
            self.add_error("names", said("rounds-fault-names"))
        return cleaned

    def value(self) -> NamedValue:
        """The value that was named."""
        if self.cleaned_data["source"] == ValueSource.RFC3797:
            names = _lines(self.cleaned_data["names"])
            return NamedValue(source=ValueSource.RFC3797, names=names)
        number = first_from(QUICKNET, self.cleaned_data["comes_at"])
        return NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=number)


class PlayedDayForm(forms.Form):
    """Which day it is in an exercise."""

    played_on = _day("played_on", required=True)


def _versions(row: Round | None) -> list[tuple[int, str]]:
    versions = list(latest_versions())
    if row is not None and row.version not in versions:
        versions.append(row.version)
    return [
        (
            one.pk,
            said(
                "rounds-version",
                system=system_of(one).identity.name.in_language("sv"),
                number=one.number,
            ),
        )
        for one in versions
    ]


def _as_it_is(row: Round) -> dict[str, Any]:
    told = {name: getattr(row, name) for name in PlanForm.base_fields}
    return {**told, "is_exercise": _EXERCISE if row.is_exercise else _REAL}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
