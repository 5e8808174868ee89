"""Pages of the log."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import page
from hemval.apps.audit.forms import LogForm
from hemval.apps.audit.queries import log_page


@page(Act.READ_LOG)
def log(request: HttpRequest) -> HttpResponse:
    """What has been done and read, the newest first, as far as it names no person."""
    form = LogForm(request.GET, language="sv")
    sought = form.sought()
    found = log_page(sought)
    asked = {name: value for name, value in request.GET.items() if value and name != "before"}
    older = urlencode({**asked, "before": found.more_before}) if found.more_before else ""
    newest = f"?{urlencode(asked)}" if sought.before else ""
    context = {"form": form, "lines": found.lines, "older": older, "newest": newest}
    return render(request, "audit/log.html", context)
