"""A place by hand, and the answer to one that is proposed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from hemval.apps.allocation.rooms import ProviderRoom
from hemval.apps.said import said
from hemval.core.placement.by_hand import HandGround

_LONGEST = 1000
_MINUTES = 60


class ProposeForm(forms.Form):
    """Who is to perform from when, and why."""

    provider = forms.TypedChoiceField(
        coerce=int, widget=forms.RadioSelect, label=said("draws-field-provider")
    )
    starts = forms.DateField(
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        label=said("draws-field-starts"),
    )
    ground = forms.TypedChoiceField(
        coerce=HandGround,
        widget=forms.RadioSelect,
        choices=[(one.value, said(f"draws-ground-{one}")) for one in HandGround],
        label=said("draws-field-ground"),
        help_text=said("draws-help-ground"),
    )
    because = forms.CharField(
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
        label=said("draws-field-because"),
        help_text=said("draws-help-because"),
    )

    def __init__(
        self,
        *args: Any,
        rooms: Sequence[ProviderRoom],
        in_hours: bool,
        effect: date,
        **kwargs: Any,
    ) -> None:
        """Offer the providers that can take her on, each with the room that it has left."""
        super().__init__(*args, **kwargs)
        offered = [(room.provider, _told(room, in_hours=in_hours)) for room in rooms]
        self.fields["provider"].choices = offered  # type: ignore[attr-defined]
        self.fields["starts"].initial = effect


class AnswerForm(forms.Form):
    """Why a place by hand is refused."""

    because = forms.CharField(
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        label=said("draws-field-refused-because"),
    )


def _told(room: ProviderRoom, *, in_hours: bool) -> str:
    if room.left is None:
        return said("draws-room-no-limit", provider=room.name)
    if in_hours:
        message = "draws-room-hours" if room.has_room else "draws-room-little-hours"
        return said(message, provider=room.name, left=room.left // _MINUTES)
    message = "draws-room-clients" if room.has_room else "draws-room-little-clients"
    return said(message, provider=room.name, left=room.left)
