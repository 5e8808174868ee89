"""Where a request comes from, to count tries by; it is kept by its keyed digest alone."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

_OF_ONE_HOME = 64
"""The bits of an IPv6 address that are one connection's: the rest it chooses as it likes."""
_BEHIND = tuple(
    ip_network(one)
    for one in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "::/127",
        "fc00::/7",
        "fe80::/10",
    )
)
"""Networks that a proxy, or a whole town behind one, may come from. Källa: RFC 6890."""


def remote_address(request: HttpRequest) -> str:
    """The address that a request comes from, as tries are counted by it; empty where none is known.

    An address of a private network is nobody's: it is a proxy's, and counting by it would close
    the door to all who come by that proxy.
    """
    if settings.HEMVAL.is_behind_https:
        return counted_as(passed_on_for(request))
    return counted_as(str(request.META.get("REMOTE_ADDR", "")))


def passed_on_for(request: HttpRequest) -> str:
    """Whom the outermost of the installation's own proxies was asked by; empty where none says so.

    Each proxy adds whom it was asked by last. What stands before that anybody may have written.
    """
    told = [one.strip() for one in request.headers.get("X-Forwarded-For", "").split(",")]
    proxies = settings.HEMVAL.proxies
    return told[-proxies] if len(told) >= proxies else ""


def counted_as(told: str) -> str:
    """An address as tries are counted by it: one connection is one, whatever it calls itself.

    >>> counted_as("2001:db8:1:2:3:4:5:6"), counted_as("[2001:db8:1:2::7]:443")
    ('2001:db8:1:2::/64', '2001:db8:1:2::/64')
    >>> counted_as("192.0.2.7:51000"), counted_as("::ffff:192.0.2.7"), counted_as("10.0.0.1")
    ('192.0.2.7', '192.0.2.7', '')
    """
    found = _address(told)
    if found is None or any(found in one for one in _BEHIND):
        return ""
    if isinstance(found, IPv6Address):
        return str(IPv6Network((found, _OF_ONE_HOME), strict=False))
    return str(found)


def _address(told: str) -> IPv4Address | IPv6Address | None:
    """An address, with the port that some proxies write after it taken away."""
    plain = told.partition("]")[0].removeprefix("[") if told.startswith("[") else told
    if plain.count(":") == 1:
        plain = plain.partition(":")[0]
    try:
        found = ip_address(plain.partition("%")[0])
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
