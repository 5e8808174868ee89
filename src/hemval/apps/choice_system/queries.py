"""What is asked of what the municipality has decided."""

from django.db.models import Max, OuterRef, QuerySet, Subquery

from hemval.apps.choice_system.models import SystemVersion


def latest_versions() -> QuerySet[SystemVersion]:
    """The latest wording of each choice system, in order of id."""
    last = (
        SystemVersion.objects.filter(system=OuterRef("system"))
        .values("system")
        .annotate(last=Max("number"))
        .values("last")
    )
    latest = SystemVersion.objects.filter(number=Subquery(last)).select_related("system")
    return latest.order_by("system__key")
