"""What is typed to sign in, as it is kept: by keyed digests alone, each kind apart.

What an identity provider calls somebody may be her personal number. People type passwords where
names should be. Neither stands anywhere in clear, and no digest is that of a client.
"""

from hemval.apps.sealed_numbers import found_by


def subject_digest(subject: str) -> str:
    """Of what the identity provider calls somebody."""
    return _digest("subject", subject)


def name_digest(username: str) -> str:
    """Of a name that was typed, whatever the capitals."""
    return _digest("name", username.strip().casefold())


def code_digest(code: str) -> str:
    """Of a code on paper, however it is typed."""
    return _digest("code", "".join(one for one in code.upper() if one.isalnum()))


def _digest(kind: str, text: str) -> str:
    return found_by(f"{kind} {text.encode('unicode_escape').decode('ascii')}")
