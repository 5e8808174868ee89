"""Sign-in at an identity provider, by OpenID Connect as Swedish authorities have it."""
