"""The system file's format, told to an editor and to a reader."""

from hemval.core.system.rule import BundleRule, Rule
from hemval.core.system.system import System
from hemval.files.system_format_1 import FORMAT, KEY_NAMES
from hemval.files.toml.reference import Reference
from hemval.files.toml.schema import Schema, json_schema
from hemval.texts.words import Words


def system_schema(words: Words) -> Schema:
    """The JSON Schema (2020-12) of the newest format, its keys described in one language."""
    return json_schema(System, KEY_NAMES, words, format_name=FORMAT)


def system_reference(words: Words) -> str:
    """The page that tells every key of the newest format, as Markdown."""
    reference = Reference(KEY_NAMES, words, common=(Rule, BundleRule))
    return reference.markdown(System, format_name=FORMAT)
