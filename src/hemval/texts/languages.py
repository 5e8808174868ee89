"""Which languages there are, and what stands in for a sentence that one of them lacks."""

LANGUAGES = ("sv", "sv-easy", "en", "fi", "ar")
"""Every language a reader can ask for; `sv-easy` is easy-read Swedish with sentences of its own."""

CITIZEN_LANGUAGES = ("sv", "sv-easy", "en", "fi")
"""What citizens read once they have signed in exists in these; letters speak Arabic too."""

PUBLIC_LANGUAGES = (*CITIZEN_LANGUAGES, "ar")
"""What anybody may read exists in these."""

STAFF_LANGUAGES = ("sv", "en")
"""What is read only by those who work with it exists in these."""

FALLBACKS = {"sv": (), "en": ("sv",), "sv-easy": ("sv",), "fi": ("sv",), "ar": ("en", "sv")}
LOCALES = {"sv": "sv-SE", "sv-easy": "sv-SE", "en": "en-GB", "fi": "fi-FI", "ar": "ar"}
RIGHT_TO_LEFT = frozenset({"ar"})


def html_language(language: str) -> str:
    """A language as HTML names it; easy-read Swedish is Swedish."""
    return LOCALES[language].partition("-")[0]
