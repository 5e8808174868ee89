"""The languages in which pages are walked: Swedish always, the others with the whole tier."""

from collections.abc import Iterable

import pytest

from hemval.apps.page_language import PREFIXES, PREFIXES_SIGNED_IN


def _walked(languages: Iterable[str]) -> list[object]:
    return [pytest.param(one, marks=() if one == "sv" else pytest.mark.full) for one in languages]


OF_EVERYBODY = _walked(PREFIXES)
"""Those of pages that anybody reads."""
OF_CITIZENS = _walked(PREFIXES_SIGNED_IN)
"""Those of pages for citizens who have signed in."""
