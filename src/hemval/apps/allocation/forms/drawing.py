"""The public value that a round is drawn by, as somebody has looked it up."""

from typing import Any

from django import forms

from hemval.apps.said import said
from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.lottery.public_value import ExerciseValue, PublicValue
from hemval.files.stages.public_value_file import ValueRefused, value_from

_SOURCE = "source_"


class DrawForm(forms.Form):
    """What was published: of drand two fields, else one for each source; in an exercise none."""

    def __init__(self, *args: Any, named: NamedValue | None, **kwargs: Any) -> None:
        """Ask for what `named` needs; None is an exercise, whose value everybody knows."""
        super().__init__(*args, **kwargs)
        self._named = named
        self.value: PublicValue = ExerciseValue()
        if named is None:
            return
        if named.source is ValueSource.DRAND:
            self.fields["randomness"] = _text("draws-field-randomness", "draws-help-randomness")
            self.fields["signature"] = _text("draws-field-signature", "draws-help-signature")
            return
        for number, name in enumerate(named.names):
            field = _text("draws-field-numbers", "draws-help-numbers", source=name)
            self.fields[f"{_SOURCE}{number}"] = field

    def clean(self) -> dict[str, Any]:
        """See that it is the value that was named."""
        cleaned: dict[str, Any] = super().clean() or {}
        if self._named is None or self.errors:
            return cleaned
        try:
            self.value = value_from(self._told(cleaned, self._named), self._named)
        except ValueRefused as refused:
            raise forms.ValidationError(said(f"draws-value-{refused.code}")) from None
        return cleaned

    @staticmethod
    def _told(cleaned: dict[str, Any], named: NamedValue) -> dict[str, object]:
        if named.source is ValueSource.DRAND:
            typed = {name: cleaned[name].strip() for name in ("randomness", "signature")}
            return {"round": named.round, **typed}
        return {name: cleaned[f"{_SOURCE}{number}"] for number, name in enumerate(named.names)}


def _text(label: str, help_text: str, **facts: str) -> forms.CharField:
    return forms.CharField(
        max_length=1000,
        label=said(label, **facts),
        help_text=said(help_text),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
