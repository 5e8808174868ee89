"""What people fill in at the log."""

from django import forms

from hemval.apps.accounts.queries import everybody
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.queries import Sought
from hemval.texts.words import words


class LogForm(forms.Form):
    """Which events to show."""

    since = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
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
        self.fields["client"].help_text = say("audit-filter-client-help")
        deeds = sorted((say(f"audit-deed-{deed}"), deed.value) for deed in Deed)
        all_of_them = ("", say("audit-filter-all"))
        self.fields["act"].choices = [all_of_them, *((code, told) for told, code in deeds)]  # type: ignore[attr-defined]
        self.fields["actor"].choices = [all_of_them, *everybody()]  # type: ignore[attr-defined]

    def sought(self) -> Sought:
        """What was filled in; nothing where it cannot be."""
        return Sought(**self.cleaned_data) if self.is_valid() else Sought()
