"""Who the letters of the specimen book are to, and whom they tell of: nobody who exists."""

from dataclasses import dataclass, replace

from hemval.core.correspondence.addressee import ActingFor, Addressee
from hemval.core.correspondence.kinds import Role
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.clients import Address, Ground
from hemval.core.facts.providers import Provider
from hemval.core.invitation.outcome import Opening, Outcome
from hemval.core.system.values import ProviderGroup

CLIENT = "B0000001"
_HOME = Address(street="Låtsasgatan 5", apartment="1103", postal_code="99001", town="Övningsby")
_OFFICE = Address(street="Påhittsvägen 12", postal_code="99002", town="Övningsby")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Whom the letters tell of: her provider today, and two that she may choose instead."""

    terms: LetterTerms
    today: Provider
    first: Provider
    second: Provider

    @property
    def bundles(self) -> tuple[str, ...]:
        """What she may choose, as the system has it."""
        return tuple(self.terms.bundles)

    @property
    def bundle(self) -> str:
        """The bundle that most letters tell of."""
        return self.bundles[0]


class TooFewProviders(ValueError):
    """There is no provider to tell of."""


def cast_of(terms: LetterTerms) -> Cast:
    """The providers of a round in their parts. Raises TooFewProviders."""
    municipal = [one for one in terms.providers if one.group is ProviderGroup.MUNICIPAL]
    others = [one for one in terms.providers if one.group is not ProviderGroup.MUNICIPAL]
    if not terms.providers or not terms.bundles:
        raise TooFewProviders
    today = (municipal or others)[0]
    chosen = [*(one for one in others if one is not today), today, today]
    return Cast(terms=terms, today=today, first=chosen[0], second=chosen[1])


def client(cast: Cast, language: str) -> Addressee:
    """She who gets the letters."""
    openings = tuple(
        Opening(
            bundle=bundle,
            providers=tuple(one.id for one in providers),
            today=cast.today.id if cast.today in providers else "",
        )
        for bundle in cast.bundles
        if (providers := [one for one in cast.terms.providers if _has(one, bundle)])
    )
    return Addressee(
        client=CLIENT,
        outcome=Outcome.INVITED,
        name="Astrid Exempelsson",
        address=_HOME,
        language=language,
        letter_language=language,
        area=next(iter(cast.terms.areas), ""),
        openings=openings,
    )


def with_a_copy(one: Addressee) -> Addressee:
    """The same, with a god man who gets copies."""
    return replace(one, acting=(_acting(Ground.GUARDIAN, Role.COPY),))


def as_a_child(one: Addressee) -> Addressee:
    """The same as a child, whose letters go to a parent."""
    return replace(one, acting=(_acting(Ground.PARENT, Role.INSTEAD),), is_written_to=False)


def _acting(ground: Ground, role: Role) -> ActingFor:
    return ActingFor(
        id="F0000001", ground=ground, name="Bo Exempelsson", address=_OFFICE, role=role
    )


def _has(provider: Provider, bundle: str) -> bool:
    return "*" in provider.bundles or bundle in provider.bundles
