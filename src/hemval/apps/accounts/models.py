"""People who work with choices, and in which roles."""

from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.utils.crypto import salted_hmac

from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.models import Area
from hemval.apps.columns import in_order, one_of
from hemval.apps.providers.models import Provider


class User(AbstractUser):
    """Somebody who signs in. What she may do follows from her roles, not Django's permissions.

    `subject_digest`: the keyed digest of what the identity provider (OpenID Connect) calls her,
    which may be her personal number. `sessions_ended`: how often all her sessions have been ended.
    """

    subject_digest = models.CharField(max_length=64, null=True, unique=True)
    sessions_ended = models.PositiveIntegerField(default=0)
    full_name = models.CharField(max_length=120, blank=True, default="")
    language = models.CharField(max_length=20, blank=True, default="")

    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        """Name her as her colleagues do."""
        return self.full_name or self.username

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """What a session must hold to be hers: another when her sessions are ended."""
        told = f"{self.password} {self.sessions_ended}"
        return salted_hmac("hemval.session", told, secret, algorithm="sha256").hexdigest()


class RoleHeld(models.Model):
    """A role that somebody has on some days; of no area, it holds for all of them.

    A role as provider is held for one provider, whose clients and orders alone she sees.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="roles_held")
    role = models.CharField(max_length=20)
    area = models.ForeignKey(Area, null=True, on_delete=models.PROTECT, related_name="+")
    provider = models.ForeignKey(Provider, null=True, on_delete=models.PROTECT, related_name="+")
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    given_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    class Meta:
        """A provider's role names the provider, and no other role does."""

        ordering = ("user", "role", "id")
        constraints = (
            one_of("role", Role, table="role_held"),
            in_order("starts", "ends", table="role_held"),
            CheckConstraint(
                condition=Q(role=Role.PROVIDER.value, provider__isnull=False)
                | (~Q(role=Role.PROVIDER.value) & Q(provider__isnull=True)),
                name="role_held_provider_named",
            ),
        )

    def __str__(self) -> str:
        """Name it by the role."""
        return self.role


class MayReadProtected(models.Model):
    """Somebody who is named to handle people with protected identity, on some days."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="may_read_protected")
    starts = models.DateField()
    ends = models.DateField(null=True)
    named_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    named_at = models.DateTimeField()

    class Meta:
        """Its days stand in order."""

        constraints = (in_order("starts", "ends", table="may_read_protected"),)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"named {self.pk}"


class SecondFactor(models.Model):
    """The authenticator app of somebody with a password (tvåfaktorsinloggning).

    The secret is kept encrypted. `last_step` is the half minute of the code that was used last:
    none before it is taken again.
    """

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="second_factor")
    secret_cipher = models.BinaryField()
    confirmed_at = models.DateTimeField()
    last_step = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        """Name it by its number."""
        return f"factor {self.pk}"


class RecoveryCode(models.Model):
    """One code to sign in with when the telephone is gone (reservkod); it works once."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="recovery_codes")
    digest = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True)

    class Meta:
        """Found by its digest."""

        constraints = (
            UniqueConstraint(fields=("user", "digest"), name="recovery_code_digest_once"),
        )

    def __str__(self) -> str:
        """Name it by its number."""
        return f"code {self.pk}"


class FailedSignIn(models.Model):
    """Wrong passwords and codes in a row, by the keyed digest of the name that was typed.

    The name itself is not kept, since people type passwords where names should be. A try is
    counted before it is known to be wrong, and taken off when it was right: so many at once are
    no more than so many in a row.
    """

    name_digest = models.CharField(max_length=64, unique=True)
    tries = models.PositiveSmallIntegerField(default=0)
    latest_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        """Name it by its number."""
        return f"failures {self.pk}"
