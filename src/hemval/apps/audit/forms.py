"""What people fill in at the log."""

from datetime import date
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator

from hemval.apps.accounts.queries import everybody
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Verdict
from hemval.apps.audit.queries import Sought
from hemval.apps.said import said
from hemval.texts.words import words


def _day(**told: Any) -> forms.DateField:
    """A day on which the log can have had an event."""
    return forms.DateField(
        widget=forms.DateInput(attrs={"type": "date"}),
        validators=[MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2999, 12, 31))],
        **told,
    )


class LogForm(forms.Form):
    """Which events to show."""

    since = _day(required=False)
    until = _day(required=False)
    actor = forms.TypedChoiceField(required=False, coerce=int, empty_value=None)
    act = forms.TypedChoiceField(required=False, empty_value=None)
    client = forms.IntegerField(required=False, min_value=1)
    before = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args: object, language: str, **kwargs: object) -> None:
        """Offer who works here, and every kind of event, in a language."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        say = words(language).say
        for name in ("since", "until", "actor", "act", "client"):
            self.fields[name].label = say(f"audit-filter-{name}")
        deeds = sorted((say(f"audit-deed-{deed}"), deed.value) for deed in Deed)
        all_of_them = ("", say("audit-filter-all"))
        self.fields["act"].choices = [all_of_them, *((code, told) for told, code in deeds)]  # type: ignore[attr-defined]
        self.fields["actor"].choices = [all_of_them, *everybody()]  # type: ignore[attr-defined]

    def sought(self) -> Sought:
        """What was filled in; nothing where it cannot be."""
        return Sought(**self.cleaned_data) if self.is_valid() else Sought()


class ReviewForm(forms.Form):
    """From which days to draw, and how many."""

    since = _day(label=said("audit-filter-since"))
    until = _day(label=said("audit-filter-until"))
    size = forms.IntegerField(
        label=said("audit-review-size"),
        help_text=said("audit-review-size-help"),
        min_value=1,
        max_value=100,
        initial=10,
    )

    def clean(self) -> dict[str, object]:
        """The days stand in order."""
        told = super().clean() or {}
        if "since" in told and "until" in told and told["until"] < told["since"]:
            self.add_error("until", said("accounts-ends-before"))
        return told


class VerdictForm(forms.Form):
    """What somebody found at one event."""

    verdict = forms.TypedChoiceField(
        coerce=Verdict, choices=[(one.value, one.value) for one in Verdict]
    )
    remark = forms.CharField(required=False, max_length=2000)
