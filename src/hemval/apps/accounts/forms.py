"""What people fill in to sign in."""

from django import forms

from hemval.apps.said import said


class PasswordForm(forms.Form):
    """Name and password."""

    username = forms.CharField(
        label=said("accounts-username"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label=said("accounts-password"),
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class CodeForm(forms.Form):
    """The code of an authenticator app, or one that stands on paper."""

    code = forms.CharField(
        label=said("accounts-code"),
        help_text=said("accounts-code-help"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autofocus": True}),
    )
