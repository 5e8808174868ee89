"""Is all well: one page for whatever watches the installation, and one of figures."""

import os
from functools import cache

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import Http404, HttpResponse, JsonResponse
from django.utils.crypto import constant_time_compare

from hemval.apps.accounts.pages import StaffRequest, open_page
from hemval.apps.jobs.queries import Standing, standing
from hemval.web.measured import COUNTS
from hemval.web.proxies import NAMELESS

WAITS_TOO_LONG = 300
"""Seconds that work may wait before it seems that no worker lives."""


@open_page()
def health(request: StaffRequest) -> HttpResponse:
    """What the installation rests on, and whether each is well; 503 where one is not.

    The worker and the proxy are only told of: pages go on without the one, and the other is not
    ours to mend.
    """
    told = {"database": "ok", "migrations": "ok", "store": "ok", "worker": "ok", "proxy": "ok"}
    try:
        if not is_migrated():
            told["migrations"] = "not_migrated"
        else:
            work = standing(request.now)
            if work.oldest_waits > WAITS_TOO_LONG:
                told["worker"] = "waits"
    except DatabaseError:
        told["database"] = "no_answer"
    if not os.access(settings.MEDIA_ROOT, os.W_OK):
        told["store"] = "not_writable"
    if NAMELESS.lately(request.now):
        told["proxy"] = "no_address"
    is_well = {told[one] for one in ("database", "migrations", "store")} == {"ok"}
    return JsonResponse(told, status=200 if is_well else 503)


@open_page()
def metrics(request: StaffRequest) -> HttpResponse:
    """Figures of the machine as Prometheus reads them, for whoever has the word for it.

    There is no such page where HEMVAL_METRICS_TOKEN is not set, or is not what was sent.
    """
    token = settings.HEMVAL.metrics_token
    sent = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not token or not constant_time_compare(sent, token):
        raise Http404
    lines = [*COUNTS.told(), *_of_work(standing(request.now))]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain")


def is_migrated() -> bool:
    """Has the database the shape that this version of Hemval needs? Raises DatabaseError."""
    applied = set(MigrationRecorder(connection).applied_migrations())
    return _needed() <= applied


@cache
def _needed() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None).graph.nodes)


def _of_work(work: Standing) -> list[str]:
    return [
        f'hemval_work{{state="waiting"}} {work.waiting}',
        f'hemval_work{{state="under_way"}} {work.under_way}',
        f'hemval_work{{state="failed"}} {work.failed}',
        f"hemval_oldest_work_seconds {work.oldest_waits}",
    ]
