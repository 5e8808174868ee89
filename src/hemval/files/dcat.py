"""A catalogue of open data as data portals harvest it: DCAT-AP-SE 3, as RDF/XML and as Turtle.

What is said is a few nodes, each with an address of its own and what is known of it: portals take
no nodes without addresses. The two forms say the same. RDF/XML is what the Swedish data portal
harvests; Turtle is what people read.

Source: DCAT-AP-SE 3.0.1, docs.dataportal.se.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
}
for _name, _at in _NAMESPACES.items():
    register_namespace(_name, _at)
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Iri:
    """Something that has an address."""

    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal:
    """Words, and the language that they are in; a name or a form is in none."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Something that is described: its address, what it is, and what is known of it."""

    address: str
    kind: str
    told: tuple[tuple[str, Iri | Literal], ...]


def as_rdf_xml(nodes: Iterable[Node]) -> bytes:
    """The nodes as RDF/XML."""
    root = Element(_tag("rdf:RDF"))
    for node in nodes:
        about = {_tag("rdf:about"): node.address}
        described = SubElement(root, _tag(node.kind), about)
        for name, value in node.told:
            _add(described, name, value)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def as_turtle(nodes: Iterable[Node]) -> bytes:
    """The nodes as Turtle."""
    lines = [f"@prefix {name}: <{at}> ." for name, at in _NAMESPACES.items()]
    for node in nodes:
        each = [f"a {node.kind}", *(f"{name} {_term(value)}" for name, value in node.told)]
        lines.append(f"\n<{node.address}> " + " ;\n  ".join(each) + " .")
    return "\n".join((*lines, "")).encode("utf-8")


def _add(described: Element, name: str, value: Iri | Literal) -> None:
    told = SubElement(described, _tag(name))
    match value:
        case Iri():
            told.set(_tag("rdf:resource"), value.address)
        case Literal():
            told.text = value.text
            if value.language:
                told.set(_LANG, value.language)


def _term(value: Iri | Literal) -> str:
    match value:
        case Iri():
            return f"<{value.address}>"
        case Literal():
            text = value.text.replace("\\", "\\\\").replace('"', '\\"')
            text = text.replace("\n", "\\n").replace("\r", "\\r")
            return f'"{text}"' + (f"@{value.language}" if value.language else "")


def _tag(name: str) -> str:
    space, _, rest = name.partition(":")
    return f"{{{_NAMESPACES[space]}}}{rest}"
