"""Loading a system file."""

from django import forms

from hemval.apps.said import said

_MOST_BYTES = 2 << 20
_BYTE_ORDER = b"\xef\xbb\xbf"


class SystemFileForm(forms.Form):
    """A system file, and a word on why it is new."""

    file = forms.FileField(
        label=said("systems-file"),
        help_text=said("systems-file-help"),
        widget=forms.ClearableFileInput(attrs={"accept": ".toml"}),
        error_messages={
            "required": said("systems-file-missing"),
            "empty": said("systems-file-missing"),
        },
    )

    def text(self) -> bytes | None:
        """What stands in the file; None where it is too large to be one.

        Marks of byte order and of ended lines are made alike: a wording is one, however it is kept.
        """
        file = self.cleaned_data["file"]
        if file.size > _MOST_BYTES:
            return None
        return bytes(file.read()).removeprefix(_BYTE_ORDER).replace(b"\r\n", b"\n")


class AddForm(forms.Form):
    """A system file that was looked at, and a word on why it is new."""

    text = forms.CharField(widget=forms.HiddenInput, strip=False)
    name = forms.CharField(widget=forms.HiddenInput, max_length=200)
    remark = forms.CharField(
        label=said("systems-remark"),
        help_text=said("systems-remark-help"),
        required=False,
        max_length=400,
    )
