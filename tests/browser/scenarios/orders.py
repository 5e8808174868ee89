"""What providers answer, and what is done about it."""

from collections.abc import Iterator

from tests.browser.scenarios.colleague import Colleague
from tests.browser.scenarios.conftest import SignsIn
from tests.browser.scenarios.town import Town

from hemval.apps.placements.models import UNANSWERED, Order
from hemval.apps.providers.models import Provider


def at_providers(town: Town, signs_in: SignsIn) -> Iterator[Colleague]:
    """Somebody at each provider that has orders to answer."""
    waiting = Order.objects.filter(UNANSWERED, placement__round=town.row)
    for provider in Provider.objects.filter(orders__in=waiting).distinct():
        yield signs_in(provider.name)


def opens_the_orders(provider: Colleague) -> None:
    """See what the municipality has ordered."""
    provider.goes_to("Våra beställningar")
    if provider.page.get_by_role("button", name="Öppna").count():
        provider.presses("Öppna")
        provider.sees("Bekräfta de ikryssade")


def one_provider_cannot(town: Town, signs_in: SignsIn, because: str) -> None:
    """One of them cannot take on one person, and says why."""
    provider = next(at_providers(town, signs_in))
    opens_the_orders(provider)
    provider.page.get_by_role("main").get_by_role("row").nth(1).get_by_role("link").click()
    provider.unfolds("Vi kan inte")
    provider.writes("Därför kan vi inte", because)
    provider.presses("Skicka till handläggaren")
    provider.sees("Kan inte utföras")


def providers_confirm(town: Town, signs_in: SignsIn) -> None:
    """All of them tick what they will do."""
    for provider in at_providers(town, signs_in):
        opens_the_orders(provider)
        for box in provider.page.get_by_role("checkbox").all():
            box.check()
        provider.presses("Bekräfta de ikryssade")
        provider.sees("bekräftad")


def deals_with_what_nobody_can(bo: Colleague, how: str) -> None:
    """The case manager calls the provider, and writes what they came to."""
    bo.goes_to("Beställningar")
    waiting = bo.page.get_by_role("main").get_by_role("row").filter(has_text="Kan inte utföras")
    waiting.get_by_role("link").first.click()
    bo.writes("Så löstes det", how)
    bo.presses("Spara")
    bo.sees("Beställningen är omhändertagen")
