"""What people fill in about clients."""

from django import forms

from hemval.apps.said import reader_words

_LONGEST = 200


class ReasonForm(forms.Form):
    """Why somebody named opens a protected person."""

    reason = forms.CharField(max_length=_LONGEST, min_length=3)

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Say what is asked."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        say = reader_words().say
        self.fields["reason"].label = say("clients-reason")
        self.fields["reason"].help_text = say("clients-reason-help")
