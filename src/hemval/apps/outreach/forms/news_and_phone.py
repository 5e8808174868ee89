"""What is filled in about news and phone hours."""

from django import forms

from hemval.apps.said import said
from hemval.core.dates.hours import ClockHours
from hemval.core.system.values import LocalText
from hemval.texts.languages import PUBLIC_LANGUAGES

_LONGEST = 600
_WORDS_AT = {language: f"words_{language.replace('-', '_')}" for language in PUBLIC_LANGUAGES}
_MOST_STRETCHES = 4


def _day(label: str) -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=said(label), widget=widget)


class NewsForm(forms.Form):
    """News in each language, and between which days it is told."""

    starts = _day("facts-news-starts")
    ends = _day("facts-news-ends")

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Ask in Swedish, and in the other languages for whoever can."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for language, at in _WORDS_AT.items():
            self.fields[at] = forms.CharField(
                required=language == "sv",
                max_length=_LONGEST,
                widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
                label=said(f"facts-words-{language}"),
            )
        self.order_fields([*_WORDS_AT.values(), "starts", "ends"])

    def clean(self) -> None:
        """It cannot end before it begins."""
        first, last = self.cleaned_data.get("starts"), self.cleaned_data.get("ends")
        if first and last and last < first:
            self.add_error("ends", said("facts-news-wrong-days"))

    def words(self) -> LocalText:
        """The news as it was written."""
        texts = {one: self.cleaned_data[at].strip() for one, at in _WORDS_AT.items()}
        return LocalText(tuple((one, text) for one, text in texts.items() if text))


class PhoneDayForm(forms.Form):
    """When the phone is answered on a day: hours, not at all, or as usual."""

    day = _day("facts-phone-day")
    how = forms.ChoiceField(
        label=said("facts-phone-how"),
        widget=forms.RadioSelect,
        choices=[
            ("closed", said("facts-phone-closed")),
            ("hours", said("facts-phone-other-hours")),
            ("usual", said("facts-phone-usual")),
        ],
    )
    hours = forms.CharField(
        required=False,
        max_length=80,
        label=said("facts-phone-hours"),
        help_text=said("facts-phone-hours-help"),
    )

    def clean(self) -> None:
        """Hours are such, where they are asked for."""
        self.stretches: tuple[ClockHours, ...] | None = ()
        how = self.cleaned_data.get("how")
        if how == "usual":
            self.stretches = None
        if how != "hours":
            return
        parts = [one for one in self.cleaned_data.get("hours", "").split(",") if one.strip()]
        try:
            self.stretches = tuple(ClockHours.parse(one) for one in parts)
        except ValueError:
            self.stretches = ()
        if not self.stretches or len(self.stretches) > _MOST_STRETCHES:
            self.add_error("hours", said("facts-phone-not-hours"))
