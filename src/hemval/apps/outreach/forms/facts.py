"""What is filled in about a fact of a provider."""

from django import forms

from hemval.apps.said import said
from hemval.core.comparison.fields import ASKED_OF_PEOPLE, FORMS, Compared, Form
from hemval.core.comparison.stated import NO, YES, Stated, Unfit, kept_value
from hemval.core.system.values import LocalText
from hemval.texts.languages import PUBLIC_LANGUAGES

_LONGEST = 200
_WORDS_AT = {language: f"words_{language.replace('-', '_')}" for language in PUBLIC_LANGUAGES}
_PLACE_OF = {
    Unfit.WITHOUT_SWEDISH: "words_sv",
    Unfit.TOO_LONG: "words_sv",
    Unfit.WITHOUT_ANSWERS: "answers",
    Unfit.WITHOUT_SOURCE: "source",
    Unfit.IN_THE_FUTURE: "as_of",
}


class FactForm(forms.Form):
    """One fact: its value or words, as of when, and who says so."""

    value = forms.CharField(required=False, max_length=60)
    as_of = forms.DateField(
        label=said("facts-as-of"),
        help_text=said("facts-as-of-help"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    answers = forms.IntegerField(
        required=False, min_value=0, max_value=100_000, label=said("facts-answers")
    )
    source = forms.CharField(
        max_length=_LONGEST, label=said("facts-source"), help_text=said("facts-source-help")
    )

    def __init__(self, *args: object, field: Compared, **kwargs: object) -> None:
        """Ask for what is told of that fact, and nothing else."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._field, form = field, FORMS[field]
        if form is Form.WORDS:
            del self.fields["value"]
        elif form is Form.YES_OR_NO:
            answers = [
                ("", said("facts-in-words")),
                (YES, said("facts-yes")),
                (NO, said("facts-no")),
            ]
            self.fields["value"] = forms.ChoiceField(
                required=False, choices=answers, widget=forms.RadioSelect
            )
        if "value" in self.fields:
            self.fields["value"].label = said("facts-value")
            self.fields["value"].help_text = said(f"facts-form-{form}")
        if field not in ASKED_OF_PEOPLE:
            del self.fields["answers"]
        if form in {Form.WORDS, Form.YES_OR_NO}:
            self._ask_for_words()
        self.order_fields(["value", *_WORDS_AT.values(), "answers", "as_of", "source"])

    def _ask_for_words(self) -> None:
        for language, name in _WORDS_AT.items():
            self.fields[name] = forms.CharField(
                required=False,
                max_length=_LONGEST,
                widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
                label=said(f"facts-words-{language}"),
            )

    def stated(self) -> Stated:
        """The fact as it was filled in; what is none of its kind is kept as it was typed."""
        filled = self.cleaned_data
        typed = " ".join(filled.get("value", "").split())
        texts = {one: " ".join(filled.get(at, "").split()) for one, at in _WORDS_AT.items()}
        given = tuple((language, text) for language, text in texts.items() if text)
        return Stated(
            field=self._field,
            value=kept_value(self._field, typed) or typed,
            words=LocalText(given) if given else None,
            answers=filled.get("answers"),
            as_of=filled["as_of"],
            source=filled["source"],
        )

    def cannot_take(self, why: Unfit, said: str) -> None:
        """Say at the right place why it cannot be told."""
        at = _PLACE_OF.get(why, "value")
        place = at if at in self.fields else "words_sv"
        self.add_error(place, said)


def filled_as(stated: Stated) -> dict[str, object]:
    """What stands in the form when a fact is to be changed: all but who says so, and when."""
    words = dict(stated.words.by_language) if stated.words else {}
    texts = {at: words.get(language, "") for language, at in _WORDS_AT.items()}
    return {"value": stated.value, "answers": stated.answers, **texts}


class ReasonForm(forms.Form):
    """Why a fact is not shown, or shows no more."""

    reason = forms.CharField(
        max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), label=said("facts-reason")
    )


class TakeBackForm(ReasonForm):
    """Why a fact shows no more, and whether the pages of past days are to leave it out too."""

    for_every_day = forms.BooleanField(
        required=False,
        label=said("facts-for-every-day"),
        help_text=said("facts-for-every-day-help"),
    )
