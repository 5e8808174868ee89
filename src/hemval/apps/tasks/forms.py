"""What people fill in about tasks."""

from django import forms

from hemval.apps.said import said

_LONGEST = 2000


class DoneForm(forms.Form):
    """How a task was done."""

    how = forms.CharField(
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        label=said("tasks-how"),
        help_text=said("tasks-how-help"),
    )


class HandOnForm(forms.Form):
    """Who is to have a task, and by when it is to be done."""

    owner = forms.TypedChoiceField(
        required=False, coerce=int, empty_value=None, label=said("tasks-owner")
    )
    due = forms.DateField(
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        label=said("tasks-due-day"),
    )

    def __init__(self, *args: object, people: list[tuple[int, str]], **kwargs: object) -> None:
        """Offer those who may have it, and nobody in particular."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        anybody = ("", said("tasks-anybody"))
        self.fields["owner"].choices = [anybody, *people]  # type: ignore[attr-defined]


class WriteForm(HandOnForm):
    """A task in somebody's own words."""

    text = forms.CharField(
        max_length=_LONGEST, widget=forms.Textarea(attrs={"rows": 3}), label=said("tasks-text")
    )
    field_order = ("text", "owner", "due")
