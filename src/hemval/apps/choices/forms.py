"""What is filled in when somebody chooses."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from django import forms
from django.core.files.uploadedfile import UploadedFile

from hemval.apps.choices.client_in_round import ClientInRound
from hemval.apps.choices.offered import Offered, OfferedSelect
from hemval.apps.choices.services.registering import (
    Answer,
    ArrivedChoice,
    RegistrationRefused,
    Unlisted,
)
from hemval.apps.clients.models import Representative
from hemval.apps.providers.models import Provider
from hemval.apps.said import said_why
from hemval.core.dates.moments import Arrival, UnreadableTime, read_arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.registering import NotTaken
from hemval.core.system.choice import Channel
from hemval.texts.words import Words

CHANNELS = (Channel.PHONE, Channel.PAPER, Channel.VISIT)
"""How choices reach those who sit in the office."""
HERSELF, SOMEBODY_ELSE = "", "other"
_MOST_FIELDS = 5
"""So many wishes are asked for where the system does not say how many there may be."""
_LONGEST = 1000
_LARGEST_SCAN = 20_000_000
_BEGINS = {b"%PDF-": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG": "image/png"}


def _a_day() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class BundleFields:
    """The fields of one bundle on the form, for its template."""

    def __init__(self, form: "ChoiceForm", key: str, name: str) -> None:
        """Find them by their names."""
        self.key, self.name = key, name
        self.wishes = [form[one] for one in form.fields if one.startswith(f"{key}_wish_")]
        self.others = [
            form[f"{key}_{one}"]
            for one in ("declines", "wait", "date", "special")
            if f"{key}_{one}" in form.fields
        ]


class ChoiceForm(forms.Form):
    """How a choice came, who chose, and what she answers for each bundle that is hers."""

    channel = forms.ChoiceField(widget=forms.RadioSelect)
    day = forms.DateField(widget=_a_day())
    clock = forms.TimeField(
        required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    chosen_by = forms.ChoiceField(required=False)
    other_name = forms.CharField(required=False, max_length=_LONGEST)
    other_phone = forms.CharField(required=False, max_length=60)

    def __init__(
        self, *args: object, known: ClientInRound, acting: list[Representative], words: Words,
        moment: datetime, **kwargs: object,
    ) -> None:  # fmt: skip
        """Offer what she may choose, and those who act for her; `moment` is now in the round."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._words, self._moment = words, moment
        say = words.say
        for name in ("channel", "day", "clock", "chosen_by", "other_name", "other_phone"):
            self.fields[name].label = say(f"choices-field-{name}")
        for name in ("day", "clock", "other_name"):
            self.fields[name].help_text = say(f"choices-help-{name}")
        self.fields["channel"].initial = Channel.PHONE.value
        self.fields["day"].initial = today(moment)
        self.fields["channel"].choices = [  # type: ignore[attr-defined]
            (one.value, say(f"choices-channel-{one}")) for one in CHANNELS
        ]
        self.fields["chosen_by"].choices = [  # type: ignore[attr-defined]
            (HERSELF, say("choices-herself")),
            *((str(one.pk), _acting(one, words)) for one in acting),
            (SOMEBODY_ELSE, say("choices-somebody-else")),
        ]
        self._bundles = {one.id: one.name.in_language("sv") for one in known.system.bundles}
        self._offered = [one.bundle for one in known.invitation.openings]
        names = _names(known)
        for bundle in self._offered:
            self._add_bundle(bundle, known, names)

    def _add_bundle(self, bundle: str, known: ClientInRound, names: Mapping[str, str]) -> None:
        say = self._words.say
        hers = known.providers_for(bundle) or ()
        providers = [one for one in names if one in hers]
        held = known.held.get(bundle)
        today = set(held.performers) if held else set()
        options = [("", say("choices-no-wish"))]
        for one in providers:
            label = say("choices-has-today", provider=names[one]) if one in today else names[one]
            options.append((one, label))
        most = min(known.most.get(bundle, _MOST_FIELDS), len(providers))
        offered = Offered(options)
        for rank in range(1, most + 1):
            field = forms.ChoiceField(
                required=False, choices=offered.options, widget=OfferedSelect(offered)
            )
            field.label = say("choices-wish", rank=rank)
            if rank == 1 and bundle == self._offered[0] and not self.is_bound:
                field.widget.attrs["autofocus"] = True
            self.fields[f"{bundle}_wish_{rank}"] = field
        self._add_others(bundle, known)

    def _add_others(self, bundle: str, known: ClientInRound) -> None:
        rule = known.wish_rule(bundle)
        added: dict[str, forms.Field] = {"declines": forms.BooleanField(required=False)}
        if rule is not None and rule.wait_if_full:
            added["wait"] = forms.BooleanField(required=False)
        if rule is not None and rule.wanted_date:
            added["date"] = forms.DateField(required=False, widget=_a_day())
        added["special"] = forms.CharField(
            required=False, max_length=_LONGEST, widget=forms.Textarea(attrs={"rows": 2})
        )
        for name, field in added.items():
            field.label = self._words.say(f"choices-field-{name}")
            self.fields[f"{bundle}_{name}"] = field

    @property
    def bundles(self) -> list[BundleFields]:
        """The fields of each bundle."""
        return [BundleFields(self, one, self._bundles[one]) for one in self._offered]

    def clean(self) -> dict[str, object]:
        """Whoever is not in the list is asked for her name; something must be answered."""
        filled = super().clean() or self.cleaned_data
        say = self._words.say
        if filled.get("chosen_by") == SOMEBODY_ELSE and not filled.get("other_name"):
            self.add_error("other_name", say("choices-other-name-missing"))
        if filled.get("other_name") and filled.get("chosen_by") != SOMEBODY_ELSE:
            self.add_error("chosen_by", say("choices-other-name-chosen"))
        if filled.get("day") and not self.errors and self._arrival() is None:
            self.add_error("clock", say("choices-clock-unclear"))
        if not any(self._is_answered(one) for one in self._offered):
            self.add_error(None, say("choices-refused-no_answer"))
        return filled

    def _is_answered(self, bundle: str) -> bool:
        return bool(self._wishes(bundle)) or bool(self.cleaned_data.get(f"{bundle}_declines"))

    def _wishes(self, bundle: str) -> tuple[str, ...]:
        asked = (name for name in self.fields if name.startswith(f"{bundle}_wish_"))
        each = (self.cleaned_data.get(name) for name in asked)
        return tuple(one for one in each if one)

    def _arrival(self) -> Arrival | None:
        """When it arrived: by phone and on visits now, where no other time is said."""
        day: date = self.cleaned_data["day"]
        clock = self.cleaned_data.get("clock")
        moment = in_sweden(self._moment)
        if clock is None:
            is_now = day == today(moment) and self.cleaned_data["channel"] != Channel.PAPER
            return Arrival(day=day, moment=moment if is_now else None)
        try:
            return read_arrival(f"{day} {clock:%H:%M}")
        except UnreadableTime:
            return None

    def told(self) -> ArrivedChoice:
        """What was filled in; to be asked for when it is clean."""
        filled = self.cleaned_data
        by = filled["chosen_by"]
        unlisted = Unlisted(name=filled["other_name"], phone=filled["other_phone"])
        arrived = self._arrival()
        if arrived is None:
            raise ValueError("asked for before it is clean")
        return ArrivedChoice(
            answers=tuple(self._answers()),
            channel=Channel(self.cleaned_data["channel"]),
            arrived=arrived,
            chosen_by=int(by) if by not in {HERSELF, SOMEBODY_ELSE} else None,
            unlisted=unlisted if by == SOMEBODY_ELSE else None,
        )

    def _answers(self) -> Iterator[Answer]:
        filled = self.cleaned_data
        for bundle in self._offered:
            if self._is_answered(bundle):
                yield Answer(
                    bundle=bundle,
                    wishes=self._wishes(bundle),
                    declines=bool(filled.get(f"{bundle}_declines")),
                    wait_if_full=bool(filled.get(f"{bundle}_wait")),
                    wanted_date=filled.get(f"{bundle}_date"),
                    special_wishes=str(filled.get(f"{bundle}_special", "")),
                )

    def refuse(self, refused: RegistrationRefused) -> None:
        """Say at the right field why a choice cannot be taken down."""
        match refused.why:
            case NotTaken.NOT_ARRIVED:
                field = "day"
            case NotTaken.NO_DAY_TO_BEGIN:
                field = f"{refused.bundle}_date"
            case _:
                field = f"{refused.bundle}_wish_1"
        self.add_error(field if field in self.fields else None, said_why(refused))


class ScanForm(forms.Form):
    """A form on paper, as it was scanned."""

    scan = forms.FileField()

    def __init__(self, *args: object, words: Words, **kwargs: object) -> None:
        """Say what is taken."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._words = words
        self.fields["scan"].label = words.say("choices-scan")
        self.fields["scan"].help_text = words.say("choices-scan-help")
        self.fields["scan"].widget.attrs["accept"] = ".pdf,.jpg,.jpeg,.png"

    def clean_scan(self) -> "UploadedFile[bytes]":
        """A PDF or a picture, told by how it begins, and not too large."""
        sent: UploadedFile[bytes] = self.cleaned_data["scan"]
        if (sent.size or 0) > _LARGEST_SCAN:
            raise forms.ValidationError(self._words.say("choices-scan-too-large"))
        if kind_of(sent) is None:
            raise forms.ValidationError(self._words.say("choices-scan-unknown"))
        return sent


class SettleForm(forms.Form):
    """Which choice counts, and why."""

    counts = forms.ChoiceField(widget=forms.RadioSelect)
    because = forms.CharField(max_length=_LONGEST, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(
        self, *args: object, choices: list[tuple[str, str]], words: Words, **kwargs: object
    ) -> None:
        """Offer the choices that may count, and none of them."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for name in ("counts", "because"):
            self.fields[name].label = words.say(f"choices-settle-{name}")
        self.fields["because"].help_text = words.say("choices-settle-because-help")
        self.fields["counts"].choices = choices  # type: ignore[attr-defined]


def kind_of(sent: "UploadedFile[bytes]") -> str | None:
    """Of which kind a file is by its first bytes, None where it is none that is taken."""
    sent.seek(0)
    beginning = sent.read(8)
    sent.seek(0)
    return next((kind for first, kind in _BEGINS.items() if beginning.startswith(first)), None)


def _acting(one: Representative, words: Words) -> str:
    ground = words.say(f"choices-ground-{one.ground}")
    return words.say("choices-acting", name=one.name or one.key, ground=ground)


def _names(known: ClientInRound) -> dict[str, str]:
    """What providers are called, in Swedish order."""
    ids = [one.id for one in known.facts.providers]
    rows = Provider.objects.filter(key__in=ids).order_by("order_key", "key")
    return dict(rows.values_list("key", "name"))
