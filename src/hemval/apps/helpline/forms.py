"""What whoever answers a call fills in."""

from django import forms

from hemval.texts.words import words

_LONGEST = 200


class SearchForm(forms.Form):
    """What a caller says of who she is; a reason only where protected persons are sought too."""

    words = forms.CharField(max_length=_LONGEST)
    reason = forms.CharField(max_length=_LONGEST, required=False)

    def __init__(self, *args: object, with_reason: bool, **kwargs: object) -> None:
        """Ask for a reason of those who may give one."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        say = words("sv").say
        field = self.fields["words"]
        field.label, field.help_text = say("clients-search-words"), say("clients-search-help")
        field.widget.attrs |= {"autocomplete": "off", "autofocus": True, "spellcheck": "false"}
        if with_reason:
            self.fields["reason"].label = say("clients-search-reason")
            self.fields["reason"].help_text = say("clients-search-reason-help")
        else:
            del self.fields["reason"]


class NoteForm(forms.Form):
    """A note of a client."""

    text = forms.CharField(max_length=4000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Say what is asked."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        say = words("sv").say
        self.fields["text"].label = say("clients-note-text")
        self.fields["text"].help_text = say("clients-note-help")
