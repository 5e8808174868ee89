"""What to change, as somebody fills it in: nothing where it is to stay as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField

from hemval.apps.providers.models import Provider
from hemval.apps.said import said
from hemval.apps.simulations.questions import (
    GROUPS,
    OVERRUN,
    SHARES,
    WISHES,
    Group,
    Question,
    Typed,
    has_shares,
    today,
)
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind
from hemval.files.simulated.setting import OWN_CAPS
from hemval.texts.describe.statements import Teller

DRAWS = (50, 100, 200, 500, 1000)
USUAL_DRAWS = 200
MOST_SETTINGS = 20
_MORE = "more"
_CAP_OF, _CAP = "cap_of", "cap"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldGroup:
    """Fields that stand together: what they are about, and what holds today."""

    name: str
    today: str
    fields: tuple[BoundField, ...]


class TryForm(forms.Form):
    """Which rules to change, and how many draws to play."""

    def __init__(self, *args: Any, teller: Teller, kind: RoundKind, **kwargs: Any) -> None:
        """Ask about what the round's own rules have; `teller` tells what holds in such a round."""
        super().__init__(*args, **kwargs)
        self._teller = teller
        self._kind = kind
        self._groups = tuple(_asked(group, teller.system) for group in GROUPS)
        for group in self._groups:
            for question in group.questions:
                self.fields[question.name] = _field(question)
        self._add_caps()
        self.fields[_MORE] = forms.CharField(
            required=False,
            max_length=2000,
            widget=forms.Textarea(attrs={"rows": 3, "spellcheck": "false"}),
            label=said("simulations-field-more"),
            help_text=said("simulations-help-more"),
        )
        self.fields["draws"] = forms.TypedChoiceField(
            coerce=int,
            choices=[(one, one) for one in DRAWS],
            initial=USUAL_DRAWS,
            label=said("simulations-field-draws"),
            help_text=said("simulations-help-draws"),
        )

    def _add_caps(self) -> None:
        each = Provider.objects.order_by("order_key").values_list("key", "name")
        self.fields[_CAP_OF] = forms.ChoiceField(
            required=False,
            choices=[("", said("simulations-nobody")), *each],
            label=said("simulations-field-cap_of"),
        )
        self.fields[_CAP] = _typed(_CAP)

    def groups(self) -> Iterator[FieldGroup]:
        """The fields as they stand on the page."""
        for group in self._groups:
            names = [one.name for one in group.questions]
            yield FieldGroup(
                name=group.name,
                today=today(group, self._teller, self._kind),
                fields=tuple(self[name] for name in names),
            )
        yield FieldGroup(name="caps", today="", fields=(self[_CAP_OF], self[_CAP]))

    def clean(self) -> dict[str, Any]:
        """See that something is changed, and that a cap is somebody's."""
        cleaned: dict[str, Any] = super().clean() or {}
        if bool(cleaned.get(_CAP_OF)) != bool(cleaned.get(_CAP)):
            self.add_error(_CAP if cleaned.get(_CAP_OF) else _CAP_OF, said("simulations-fault-cap"))
        elif not self.errors:
            settings = list(self.settings())
            if not settings:
                raise forms.ValidationError(said("simulations-fault-nothing"))
            if len(settings) > MOST_SETTINGS:
                raise forms.ValidationError(said("simulations-fault-many", most=MOST_SETTINGS))
        return cleaned

    def settings(self) -> tuple[str, ...]:
        """The changes that were filled in, each once."""
        return tuple(dict.fromkeys(setting for _, setting in self._told()))

    def field_of(self, setting: str) -> str | None:
        """The field that a change was filled in by."""
        return next((name for name, told in self._told() if told == setting), None)

    def _told(self) -> Iterator[tuple[str, str]]:
        cleaned = self.cleaned_data
        for question in (one for group in self._groups for one in group.questions):
            answer = str(cleaned.get(question.name) or "").strip()
            if answer and isinstance(question, Typed):
                yield question.name, f"{question.path}={answer}"
            elif answer and isinstance(question, Question):
                chosen = next(one for one in question.options if one.value == answer)
                yield from ((question.name, setting) for setting in chosen.settings)
        if cleaned.get(_CAP_OF) and cleaned.get(_CAP):
            yield _CAP, f"{OWN_CAPS}[{cleaned[_CAP_OF]}]={cleaned[_CAP].strip()}"
        for line in str(cleaned.get(_MORE) or "").splitlines():
            if line.strip():
                yield _MORE, line.strip()


def _asked(group: Group, system: System) -> Group:
    """A group without what the round's rules know nothing of."""
    if has_shares(system):
        return group
    questions = tuple(one for one in group.questions if one not in SHARES)
    return Group(name=group.name, parts=group.parts, questions=questions)


def _field(question: Question | Typed) -> forms.Field:
    if isinstance(question, Typed):
        return _typed(question.name)
    choices = [(one.value, said(one.message)) for one in question.options]
    return forms.ChoiceField(
        required=False,
        choices=[("", said("simulations-as-today")), *choices],
        label=said(f"simulations-field-{question.name}"),
    )


def _typed(name: str) -> forms.CharField:
    is_number = name in {OVERRUN.name, WISHES.name, _CAP}
    return forms.CharField(
        required=False,
        max_length=20,
        label=said(f"simulations-field-{name}"),
        help_text=said(f"simulations-help-{'number' if is_number else 'share'}"),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
