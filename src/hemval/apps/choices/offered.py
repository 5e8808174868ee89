"""A list of providers to choose from, drawn once for each wish."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe


class Offered:
    """Whom one may wish for, as values and labels, put into HTML once for all wishes."""

    def __init__(self, options: Iterable[tuple[str, str]]) -> None:
        """Put each into HTML, in the order that they are offered."""
        self.options = tuple(options)
        self._html = format_html_join("", '<option value="{}">{}</option>', self.options)

    def html(self, chosen: str) -> SafeString:
        """The options, the one that is chosen marked."""
        begins = format_html('<option value="{}"', chosen)
        return mark_safe(self._html.replace(begins, f"{begins} selected", 1))  # noqa: S308 - escaped


class OfferedSelect(forms.Select):
    """A list that may be of hundreds: drawn as others are, without a template for each option."""

    template_name = "choices/offered.html"

    def __init__(self, offered: Offered) -> None:
        """Keep what is offered."""
        super().__init__()
        self._offered = offered

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """What its template is drawn from: the options as they are, and not one by one."""
        context = forms.Widget.get_context(self, name, value, attrs)
        chosen = "" if value is None else str(value)
        return {**context, "options": self._offered.html(chosen)}
