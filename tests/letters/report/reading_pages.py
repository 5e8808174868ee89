"""Reads a page as a browser's tree: its elements, their attributes and their text."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_EMPTY = {"meta", "rect", "line", "link", "img", "br", "hr"}


@dataclass
class Element:
    """One element."""

    name: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Everything said within it, without what a drawing says of itself."""
        parts = [one if isinstance(one, str) else one.text for one in self.children]
        return " ".join(" ".join(parts).split())

    def all(self, *names: str) -> list["Element"]:
        """Each element below it by these names, in order."""
        found = []
        for one in self.children:
            if isinstance(one, Element):
                found += [one] if one.name in names else []
                found += one.all(*names)
        return found


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = self.here = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(element)
        if tag not in _EMPTY:
            self.here = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in _EMPTY:
            return
        assert self.here.name == tag, f"</{tag}> in <{self.here.name}>"
        assert self.here.parent is not None
        self.here = self.here.parent

    def handle_data(self, data: str) -> None:
        self.here.children.append(data)


def tree_of(html: str) -> Element:
    """The page; fails where an element is not closed where it should be."""
    tree = _Tree()
    tree.feed(html)
    assert tree.here is tree.root
    return tree.root


def colours_of(html: str) -> dict[str, dict[str, str]]:
    """The named colours of the style sheet, for light, dark and print."""
    blocks = re.findall(r":root\{([^}]*)\}", html)
    named = [dict(re.findall(r"--([a-z]+):(#[0-9a-f]{3,6})", block)) for block in blocks]
    return dict(zip(("light", "dark", "print"), named, strict=True))


def contrast(one: str, other: str) -> float:
    """How far apart two colours are in lightness (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * one for one in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
