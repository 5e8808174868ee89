"""What whoever answers a call fills in."""

from django import forms

from hemval.apps.said import said

_LONGEST = 200
_LONGEST_NOTE = 4000


class SearchForm(forms.Form):
    """What a caller says of who she is; a reason only where protected persons are sought too."""

    words = forms.CharField(
        max_length=_LONGEST,
        label=said("clients-search-words"),
        help_text=said("clients-search-help"),
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autofocus": True, "spellcheck": "false"}
        ),
    )
    reason = forms.CharField(
        max_length=_LONGEST,
        required=False,
        label=said("clients-search-reason"),
        help_text=said("clients-search-reason-help"),
    )

    def __init__(self, *args: object, with_reason: bool, **kwargs: object) -> None:
        """Ask for a reason of those who may give one."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if not with_reason:
            del self.fields["reason"]


class NoteForm(forms.Form):
    """A note of a client."""

    text = forms.CharField(
        max_length=_LONGEST_NOTE,
        label=said("clients-note-text"),
        help_text=said("clients-note-help"),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
