"""The description of the files that data portals harvest (DCAT-AP-SE)."""

from collections.abc import Iterator
from dataclasses import dataclass

from hemval.apps.page_language import address
from hemval.apps.public.open_lists.files import DATASETS, FORMS
from hemval.files.dcat import Iri, Literal, Node
from hemval.files.open_lists import LICENCE
from hemval.texts.languages import html_language
from hemval.texts.words import words

_EUROPE = "http://publications.europa.eu/resource/authority"
_LANGUAGES = ("sv", "en", "fi")
_CODES = {"sv": "SWE", "en": "ENG", "fi": "FIN"}
_THEMES = ("HEAL", "SOCI", "GOVE")
"""Health, population and society, government and public sector."""
_Told = tuple[tuple[str, Iri | Literal], ...]
_LOCAL_AUTHORITY = "http://purl.org/adms/publishertype/LocalAuthority"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Whose the data is. `address`: what stands for it elsewhere on the web, if anything does."""

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoAnswers:
    """Whom to ask about the data; `dials` is a number as a phone dials it."""

    name: str
    email: str
    dials: str = ""


def catalogue(root: str, publisher: Publisher, asked: WhoAnswers | None) -> tuple[Node, ...]:
    """The catalogue with its data sets; `root` is the address of the website, without its path."""
    home = root + address("sv", "public:open_data")
    whose = Iri(address=publisher.address or f"{home}#publisher")
    nodes = [_catalogue(home, root, whose), _publisher(whose, publisher.name)]
    if asked is not None:
        nodes.append(_contact(home, asked))
    for dataset in DATASETS:
        nodes.append(_dataset(home, dataset, whose, has_contact=asked is not None))
        nodes.extend(_distributions(home, root, dataset))
    return tuple(nodes)


def _catalogue(home: str, root: str, whose: Iri) -> Node:
    told: _Told = (
        *_in_languages("dcterms:title", "open-catalogue-title"),
        *_in_languages("dcterms:description", "open-lead"),
        ("dcterms:publisher", whose),
        ("dcterms:license", Iri(address=LICENCE)),
        ("dcterms:language", Iri(address=f"{_EUROPE}/language/SWE")),
        ("dcat:themeTaxonomy", Iri(address=f"{_EUROPE}/data-theme")),
        ("foaf:homepage", Iri(address=root + address("sv", "public:start"))),
        *(("dcat:dataset", Iri(address=f"{home}#{one}")) for one in DATASETS),
    )
    return Node(address=f"{home}#catalogue", kind="dcat:Catalog", told=told)


def _publisher(whose: Iri, name: str) -> Node:
    told: _Told = (
        ("foaf:name", Literal(text=name)),
        ("dcterms:type", Iri(address=_LOCAL_AUTHORITY)),
    )
    return Node(address=whose.address, kind="foaf:Agent", told=told)


def _contact(home: str, asked: WhoAnswers) -> Node:
    told: list[tuple[str, Iri | Literal]] = [
        ("vcard:fn", Literal(text=asked.name)),
        ("vcard:hasEmail", Iri(address=f"mailto:{asked.email}")),
    ]
    if asked.dials:
        told.append(("vcard:hasTelephone", Iri(address=f"tel:{asked.dials}")))
    return Node(address=f"{home}#contact", kind="vcard:Organization", told=tuple(told))


def _dataset(home: str, dataset: str, whose: Iri, *, has_contact: bool) -> Node:
    contact: _Told = (("dcat:contactPoint", Iri(address=f"{home}#contact")),) if has_contact else ()
    told: _Told = (
        *_in_languages("dcterms:title", f"open-{dataset}-title"),
        *_in_languages("dcterms:description", f"open-{dataset}-what"),
        ("dcterms:publisher", whose),
        *contact,
        *_in_languages("dcat:keyword", "open-keyword"),
        *(("dcat:theme", Iri(address=f"{_EUROPE}/data-theme/{one}")) for one in _THEMES),
        ("dcterms:accrualPeriodicity", Iri(address=f"{_EUROPE}/frequency/DAILY")),
        ("dcterms:accessRights", Iri(address=f"{_EUROPE}/access-right/PUBLIC")),
        *(
            ("dcterms:language", Iri(address=f"{_EUROPE}/language/{_CODES[one]}"))
            for one in _LANGUAGES
        ),
        ("dcat:landingPage", Iri(address=home)),
        *(("dcat:distribution", Iri(address=f"{home}#{dataset}-{one}")) for one in FORMS),
    )
    return Node(address=f"{home}#{dataset}", kind="dcat:Dataset", told=told)


def _distributions(home: str, root: str, dataset: str) -> Iterator[Node]:
    for form, kind in FORMS.items():
        at = root + address("sv", f"public:open_{dataset}_{form}")
        told: _Told = (
            *_in_languages("dcterms:title", f"open-form-{form}"),
            ("dcat:accessURL", Iri(address=at)),
            ("dcat:downloadURL", Iri(address=at)),
            ("dcterms:format", Literal(text=kind)),
            ("dcterms:license", Iri(address=LICENCE)),
            ("foaf:page", Iri(address=home)),
        )
        yield Node(address=f"{home}#{dataset}-{form}", kind="dcat:Distribution", told=told)


def _in_languages(name: str, message: str) -> _Told:
    return tuple(
        (name, Literal(text=words(one).say(message), language=html_language(one)))
        for one in _LANGUAGES
    )
