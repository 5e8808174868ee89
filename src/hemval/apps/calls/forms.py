"""What is noted when somebody has been called."""

from collections.abc import Iterable
from datetime import datetime

from django import forms
from django.core.exceptions import ValidationError

from hemval.apps.calls.models import CallOutcome
from hemval.apps.said import said
from hemval.core.dates.zone import in_sweden

_LONGEST = 2000
_AGREED = f"{CallOutcome.AGREED}:"
_ALWAYS = (CallOutcome.OTHER, CallOutcome.CALL_BACK, CallOutcome.NOT_REACHED)


class CallForm(forms.Form):
    """What came of a call: one who has room, or something else, and what that needs."""

    answer = forms.ChoiceField(widget=forms.RadioSelect, label=said("calls-answer"))
    starts = forms.DateField(
        required=False,
        label=said("calls-starts"),
        help_text=said("calls-starts-help"),
        widget=forms.DateInput(attrs={"type": "date"}),
    )
    back_at = forms.DateTimeField(
        required=False,
        label=said("calls-back-at"),
        help_text=said("calls-back-at-help"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    remark = forms.CharField(
        required=False,
        max_length=_LONGEST,
        label=said("calls-remark"),
        help_text=said("calls-remark-help"),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(
        self,
        *args: object,
        offered: Iterable[tuple[str, str]],
        kept: str,
        may_let_stand: bool,
        now: datetime,
        **kwargs: object,
    ) -> None:
        """Offer the providers that have room, in the order they are given.

        `kept` is the name of the one that she may keep to, empty where she has none.
        """
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._now = now
        self._facts = {"provider": kept}
        may = ((CallOutcome.KEEPS, bool(kept)), (CallOutcome.AS_GIVEN, may_let_stand))
        self._others = (*(one for one, is_so in may if is_so), *_ALWAYS)
        self.offer(offered)

    def offer(self, providers: Iterable[tuple[str, str]]) -> None:
        """Offer providers that have room, by id and name, before everything else."""
        self.fields["answer"].choices = [  # type: ignore[attr-defined]
            *((f"{_AGREED}{key}", name) for key, name in providers),
            *((one.value, said(f"calls-answer-{one}", **self._facts)) for one in self._others),
        ]

    def clean_back_at(self) -> datetime | None:
        """A time to call back is to come."""
        at: datetime | None = self.cleaned_data["back_at"]
        if at is not None and at <= self._now:
            raise ValidationError(said("calls-fault-back_at-past"))
        return in_sweden(at) if at is not None else None

    def clean(self) -> dict[str, object]:
        """What an answer needs is there."""
        told = self.cleaned_data
        answer = told.get("answer", "")
        if answer == CallOutcome.CALL_BACK and not told.get("back_at") and "back_at" in told:
            self.add_error("back_at", said("calls-fault-back_at"))
        if answer == CallOutcome.OTHER and not told.get("remark"):
            self.add_error("remark", said("calls-fault-remark"))
        return told

    @property
    def outcome(self) -> CallOutcome:
        """What came of it, when the form is valid."""
        return CallOutcome(self.cleaned_data["answer"].partition(":")[0])

    @property
    def agreed(self) -> str:
        """The id of the provider that she agreed to."""
        provider: str = self.cleaned_data["answer"].partition(":")[2]
        return provider
