"""Of whom the file of a print batch tells: also of those whose letters have left it to go again."""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from hemval.apps.correspondence.models import Batch, Letter


def letters_told_in(batch: Batch) -> QuerySet[Letter]:
    """The letters that were printed in a batch, wherever they are by now."""
    ever = Q(batch=batch) | Q(returns__batch=batch)
    return Letter.objects.filter(pk__in=Letter.objects.filter(ever).order_by().values("pk"))


def batches_that_tell_of(letters: QuerySet[Letter] | Collection[Letter]) -> QuerySet[Batch]:
    """The batches that any of some letters was ever printed in."""
    ever = Q(letters__in=letters) | Q(returns__letter__in=letters)
    return Batch.objects.filter(pk__in=Batch.objects.filter(ever).order_by().values("pk"))
