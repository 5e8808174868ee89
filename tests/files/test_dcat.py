"""A catalogue says the same as RDF/XML and as Turtle, and nothing in a name can break either."""

import re
from xml.etree import ElementTree

from hemval.files.dcat import Iri, Literal, Node, as_rdf_xml, as_turtle

ODD = 'Hem & "Hjärta" <AB> \\ på\nnästa rad'
NODES = (
    Node(
        address="https://x.example/#a",
        kind="dcat:Dataset",
        told=(
            ("dcterms:title", Literal(text=ODD, language="sv")),
            ("dcterms:publisher", Iri(address="https://x.example/?a=1&b=2")),
        ),
    ),
)
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def test_rdf_xml_has_each_node_with_its_address_and_what_is_known_of_it():
    [node] = ElementTree.fromstring(as_rdf_xml(NODES))  # noqa: S314 - our own
    assert node.tag == "{http://www.w3.org/ns/dcat#}Dataset"
    assert node.get(f"{_RDF}about") == "https://x.example/#a"
    title, publisher = node
    assert title.text == ODD
    assert title.get("{http://www.w3.org/XML/1998/namespace}lang") == "sv"
    assert publisher.get(f"{_RDF}resource") == "https://x.example/?a=1&b=2"


def test_turtle_says_the_same_on_one_line_each():
    told = as_turtle(NODES).decode()
    assert "<https://x.example/#a> a dcat:Dataset ;" in told
    assert """dcterms:title "Hem & \\"Hjärta\\" <AB> \\\\ på\\nnästa rad"@sv ;""" in told
    assert "dcterms:publisher <https://x.example/?a=1&b=2> ." in told


def test_every_prefix_that_turtle_uses_is_explained():
    told = as_turtle(NODES).decode()
    explained = set(re.findall(r"@prefix (\w+):", told))
    used = set(re.findall(r"^  (\w+):|a (\w+):", told, re.MULTILINE))
    assert {one for pair in used for one in pair if one} <= explained
