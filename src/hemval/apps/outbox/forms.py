"""How somebody is to be told, as a colleague writes it down while she speaks with her."""

from collections.abc import Sequence
from typing import Any

from django import forms

from hemval.apps.outbox.carrying import ways_there_are
from hemval.apps.outbox.languages import languages_offered
from hemval.apps.outbox.queries import Contact
from hemval.apps.said import reader_words, said
from hemval.core.contact.addresses import ContactWay, NotAnAddress, address_typed

HERSELF = "herself"
_LONGEST = 254


class ContactForm(forms.Form):
    """Who is told, how, where, and in which language."""

    who = forms.ChoiceField(label=said("clients-told-who"), widget=forms.RadioSelect)
    way = forms.ChoiceField(label=said("clients-told-way"), widget=forms.RadioSelect)
    place = forms.CharField(
        max_length=_LONGEST,
        required=False,
        label=said("clients-told-place"),
        help_text=said("clients-told-place-help"),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    language = forms.ChoiceField(label=said("clients-told-language"))

    def __init__(
        self, *args: Any, contacts: Sequence[Contact], language: str, **kwargs: Any
    ) -> None:
        """`contacts` are those who may be told; `language` is what the client reads."""
        super().__init__(*args, **kwargs)
        self._now = {str(one.acting or HERSELF): one.way for one in contacts}
        say = reader_words().say
        people = [
            (str(one.acting or HERSELF), one.name or say("clients-told-herself"))
            for one in contacts
        ]
        ways = [one.value for one in (*ways_there_are(), ContactWay.LETTER)]
        offered = [(one.code, one.name) for one in languages_offered()]
        self.fields["who"].choices = people  # type: ignore[attr-defined]
        self.fields["who"].initial = HERSELF
        self.fields["way"].choices = [(one, say(f"clients-told-way-{one}")) for one in ways]  # type: ignore[attr-defined]
        self.fields["way"].initial = contacts[0].way.value
        self.fields["language"].choices = offered  # type: ignore[attr-defined]
        self.fields["language"].initial = language or "sv"

    def clean(self) -> dict[str, Any]:
        """An address that something can be sent to, where she is not told by letter.

        None is needed where the way stays as it is: then the language alone is changed.
        """
        sent = super().clean() or self.cleaned_data
        way = sent.get("way")
        stays = not sent.get("place") and self._now.get(sent.get("who", "")) == way
        if way in {ContactWay.EMAIL, ContactWay.SMS} and not stays:
            try:
                sent["place"] = address_typed(ContactWay(way), sent.get("place", ""))
            except NotAnAddress:
                self.add_error("place", reader_words().say(f"clients-told-wrong-{way}"))
        return sent
