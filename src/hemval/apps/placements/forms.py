"""What people fill in at orders."""

from collections.abc import Sequence
from datetime import date

from django import forms

from hemval.apps.said import said

_LONGEST = 2000


_DAY = {"type": "date"}
Choices = Sequence[tuple[int, str]]


class WhyForm(forms.Form):
    """Why something is done, in somebody's own words."""

    why = forms.CharField(
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": said("orders-fault-why")},
    )


class CannotForm(WhyForm):
    """Why a provider cannot do what it is asked to."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Ask in the words of an order."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["why"].label = said("orders-cannot-why")
        self.fields["why"].help_text = said("orders-cannot-why-help")


class DealForm(WhyForm):
    """How somebody has dealt with an order."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Ask in the words of an order."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["why"].label = said("orders-deal-how")
        self.fields["why"].help_text = said("orders-deal-how-help")


class ToProviderForm(forms.Form):
    """Which help, and with which provider."""

    bundle = forms.TypedChoiceField(coerce=int, label=said("orders-bundle"))
    provider = forms.TypedChoiceField(coerce=int)

    def __init__(
        self, *args: object, bundles: Choices, providers: Choices, **kwargs: object
    ) -> None:
        """Offer what she has, and who there is."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["bundle"].choices = bundles  # type: ignore[attr-defined]
        self.fields["provider"].choices = [  # type: ignore[attr-defined]
            ("", said("orders-choose-provider")),
            *providers,
        ]


class ChangeForm(ToProviderForm):
    """A change of provider; `shown` is the first day that was shown, when it is confirmed."""

    told = forms.DateField(
        label=said("orders-change-told"),
        help_text=said("orders-change-told-help"),
        widget=forms.DateInput(attrs=_DAY, format="%Y-%m-%d"),
    )
    agreed = forms.DateField(
        required=False,
        label=said("orders-change-agreed"),
        help_text=said("orders-change-agreed-help"),
        widget=forms.DateInput(attrs=_DAY, format="%Y-%m-%d"),
    )
    although_full = forms.CharField(
        required=False,
        max_length=_LONGEST,
        label=said("orders-change-although"),
        help_text=said("orders-change-although-help"),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Ask in the words of a change."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["provider"].label = said("orders-change-to")


class OfferForm(ToProviderForm):
    """A place that is free, and by when she answers."""

    answer_by = forms.DateField(
        label=said("orders-offer-by"),
        widget=forms.DateInput(attrs=_DAY, format="%Y-%m-%d"),
    )

    def __init__(self, *args: object, today: date, **kwargs: object) -> None:
        """Ask in the words of a free place."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["provider"].label = said("orders-offer-at")
        self._today = today

    def clean_answer_by(self) -> date:
        """A day that has not passed."""
        answer_by: date = self.cleaned_data["answer_by"]
        if answer_by < self._today:
            raise forms.ValidationError(str(said("orders-offer-passed")))
        return answer_by
