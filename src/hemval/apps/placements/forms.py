"""What people fill in at orders."""

from django import forms

from hemval.apps.said import said

_LONGEST = 2000


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
