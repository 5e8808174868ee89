"""What people fill in to sign in, and to say who works here."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.choice_system.models import Area
from hemval.apps.providers.models import Provider
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


class PersonForm(forms.Form):
    """Somebody new."""

    full_name = forms.CharField(label=said("accounts-full-name"), max_length=120)
    username = forms.CharField(
        label=said("accounts-username"),
        help_text=said("accounts-username-help"),
        max_length=150,
        validators=[User.username_validator],
        error_messages={"invalid": said("accounts-username-wrong")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none"}),
    )
    subject = forms.CharField(
        label=said("accounts-subject"),
        help_text=said("accounts-subject-help"),
        max_length=255,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none"}),
    )


class DaysForm(forms.Form):
    """From when and until when."""

    starts = forms.DateField(
        label=said("accounts-starts"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    ends = forms.DateField(
        label=said("accounts-ends"),
        help_text=said("accounts-ends-help"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )

    def clean(self) -> dict[str, Any]:
        """The days stand in order."""
        told = super().clean() or {}
        starts, ends = told.get("starts"), told.get("ends")
        if starts and ends and ends < starts:
            self.add_error("ends", said("accounts-ends-before"))
        return told


class RoleForm(DaysForm):
    """A role, where it holds and when."""

    role = forms.TypedChoiceField(label=said("accounts-role"), coerce=Role)
    area = forms.ModelChoiceField(
        label=said("accounts-area"),
        queryset=Area.objects.all(),
        required=False,
        empty_label=said("accounts-area-all"),
    )
    provider = forms.ModelChoiceField(
        label=said("accounts-provider"),
        help_text=said("accounts-provider-help"),
        queryset=Provider.objects.all(),
        required=False,
        empty_label=said("accounts-provider-none"),
    )
    field_order = ("role", "area", "provider", "starts", "ends")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer every role."""
        super().__init__(*args, **kwargs)
        roles = self.fields["role"]
        assert isinstance(roles, forms.TypedChoiceField)  # noqa: S101
        roles.choices = [(role.value, said(f"accounts-role-{role}")) for role in Role]

    def clean(self) -> dict[str, Any]:
        """A provider's role names the provider, and no other role does."""
        told = super().clean()
        is_provider = told.get("role") is Role.PROVIDER
        if is_provider and not told.get("provider"):
            self.add_error("provider", said("accounts-provider-missing"))
        if not is_provider and told.get("provider"):
            self.add_error("provider", said("accounts-provider-wrong"))
        if is_provider and told.get("area"):
            self.add_error("area", said("accounts-area-wrong"))
        return told


class NewPasswordForm(forms.Form):
    """A password, twice."""

    password = forms.CharField(
        label=said("accounts-new-password"),
        help_text=said("accounts-new-password-help"),
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label=said("accounts-new-password-again"),
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        """Whose it is, since it must not be like her name."""
        super().__init__(*args, **kwargs)
        self._user = user

    def clean_password(self) -> str:
        """It is long, and not one that everybody has."""
        password: str = self.cleaned_data["password"]
        validate_password(password, self._user)
        return password

    def clean(self) -> dict[str, Any]:
        """Both are the same."""
        told = super().clean() or {}
        if told.get("password") and told.get("again") and told["password"] != told["again"]:
            self.add_error("again", said("accounts-new-password-differs"))
        return told
