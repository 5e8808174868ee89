"""Languages by what people call them: in Swedish, in English, in the language itself, or by code.

The names are those of Unicode's CLDR; what it lacks (easy-read Swedish, Swedish sign language, and
*another*) is in the catalogue.
"""

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

OTHER = "other"
"""A language that nobody has named, or that has no code; a person sees to it."""
_OWN_WORDS = ("sv-easy", "swl", OTHER)
_COMMON = (
    *("sv", "fi", "en", "ar", "so", "fa", "ku", "tr", "pl", "bs", "hr", "sr", "sq", "ro"),
    *("es", "de", "ru", "uk", "el", "hu", "et", "th", "vi", "zh", "swl"),
)
"""Those that are shown to somebody who wrote what is none."""
_BETWEEN = "|"


def language_code(text: str) -> str | None:
    """The code of a language that was named or coded; None when nobody knows it.

    >>> language_code("Svenska"), language_code("Finnish"), language_code("pt-BR")
    ('sv', 'fi', 'pt-br')
    """
    key = " ".join(text.casefold().replace("_", "-").split())
    if key in _named():
        return _named()[key]
    if key.partition("-")[0] in _codes():
        return key
    return _own_names().get(key)


def common_languages() -> str:
    """Some languages with their codes, to be shown to somebody who wrote another."""
    swedish = words("sv")
    told = (f"{language_name(code, 'sv')} ({code})" for code in _COMMON)
    return ", ".join((*told, swedish.say(f"column-value-language-{OTHER}").split(_BETWEEN)[0]))


def language_name(code: str, language: str) -> str:
    """What a language is called in another; the code itself where nobody has named it."""
    if code in _OWN_WORDS:
        return words(language).say(f"column-value-language-{code}").split(_BETWEEN)[0]
    return str(words(language).locale.languages.get(code) or code)


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code in map(str, words("sv").locale.languages) if code.isalpha())


@cache
def _named() -> dict[str, str]:
    named: dict[str, str] = {}
    for language in STAFF_LANGUAGES:
        for code in _OWN_WORDS:
            said = words(language).say(f"column-value-language-{code}")
            named |= dict.fromkeys(said.casefold().split(_BETWEEN), code)
        for code, name in words(language).locale.languages.items():
            named.setdefault(str(name).casefold(), str(code).replace("_", "-").casefold())
    return named | {code: code for code in _OWN_WORDS}


@cache
def _own_names() -> dict[str, str]:
    """What each language calls itself; two hundred small files, read only when needed."""
    names: dict[str, str] = {}
    for code in locale_identifiers():
        if code in _codes():
            try:
                own = Locale.parse(code).language_name
            except (UnknownLocaleError, ValueError):
                continue
            if own:
                names.setdefault(own.casefold(), code)
    return names
