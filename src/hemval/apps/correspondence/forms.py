"""What people fill in at letters."""

from collections.abc import Sequence
from datetime import date

from django import forms

from hemval.apps.said import reader_words, said
from hemval.core.correspondence.kinds import LetterKind

_LONGEST = 500


class PrintForm(forms.Form):
    """Which kind of letter is to be printed, and on which day it is posted."""

    kind = forms.TypedChoiceField(label=said("mail-kind"), coerce=LetterKind)
    on = forms.DateField(
        label=said("mail-post-on"),
        help_text=said("mail-post-on-help"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"required": said("mail-post-on-missing")},
    )

    def __init__(
        self, *args: object, kinds: Sequence[LetterKind], today: date, **kwargs: object
    ) -> None:
        """Offer the kinds that the round has."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["on"].initial = today
        self.fields["kind"].choices = kind_choices(kinds)  # type: ignore[attr-defined]


class FindForm(forms.Form):
    """The number that stands on a letter."""

    number = forms.CharField(
        label=said("mail-find-number"),
        max_length=20,
        error_messages={"required": said("mail-find-missing")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def clean_number(self) -> str:
        """The number as it is kept."""
        typed: str = self.cleaned_data["number"]
        return "".join(sign for sign in typed.upper() if sign.isalnum())


class ReturnForm(forms.Form):
    """That a letter has come back."""

    remark = forms.CharField(
        label=said("mail-return-remark"),
        help_text=said("mail-return-remark-help"),
        required=False,
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class SettleForm(forms.Form):
    """What was done about a letter that came back."""

    how = forms.CharField(
        label=said("mail-settle-how"),
        help_text=said("mail-settle-how-help"),
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": said("mail-settle-how-missing")},
    )
    send_again = forms.TypedChoiceField(
        label=said("mail-settle-again"),
        coerce=lambda chosen: chosen == "again",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Offer to send it again or not."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        say = reader_words().say
        self.fields["send_again"].choices = [  # type: ignore[attr-defined]
            ("not", say("mail-settle-not")),
            ("again", say("mail-settle-again-yes")),
        ]


class HandOverForm(forms.Form):
    """How a protected person has got her letter."""

    how = forms.CharField(
        label=said("mail-hand-how"),
        help_text=said("mail-hand-how-help"),
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": said("mail-hand-how-missing")},
    )


def kind_choices(kinds: Sequence[LetterKind]) -> list[tuple[str, str]]:
    """Kinds of letters to choose among."""
    say = reader_words().say
    return [(kind.value, say(f"post-kind-{kind}")) for kind in kinds]
