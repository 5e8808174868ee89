"""How choices come in: by phone, on paper, and from somebody whom no list knows."""

from tests.browser.scenarios.colleague import Colleague
from tests.browser.scenarios.town import Town

from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.clients.models import Client

SOMEBODY_ELSE = "Någon annan, som inte finns i listan"
A_FORM_ON_PAPER = b"%PDF-1.4\n%a form that somebody has signed\n%%EOF\n"


def who_have_not_chosen(town: Town, how_many: int, *, bundles: int = 1) -> list[Client]:
    """Some of those whom the round asks for so many bundles, and who have not answered."""
    row = town.row
    silent = Client.objects.exclude(choices__round=row).select_related("area", "household")
    asked = (
        one
        for one in silent.order_by("key")
        if not one.is_protected and len(client_in_round(row, one).invitation.openings) == bundles
    )
    return [next(asked) for _ in range(how_many)]


def chooses_by_phone(hilda: Colleague, client: Client) -> None:
    """The caller wishes for another provider in each bundle; it is read back, and has a number."""
    hilda.finds(client.key)
    hilda.follows("Registrera val")
    wished: list[str] = []
    for field in hilda.page.get_by_label("I första hand").all():
        _, *offered = field.locator("option").all_inner_texts()
        wished.append(next(one for one in offered if one not in wished))
        field.select_option(label=wished[-1])
    hilda.presses("Gå vidare och läs upp")
    hilda.sees("Stämmer det?")
    hilda.presses("Stämmer, registrera")
    hilda.sees("Tack. Ditt val är registrerat.")


def declines_on_paper(hilda: Colleague, client: Client) -> None:
    """A form came by post: it counts from the day that it came, and is kept as it was scanned."""
    hilda.finds(client.key)
    hilda.follows("Registrera val")
    hilda.ticks("Vill inte välja")
    hilda.ticks("Papper")
    hilda.presses("Gå vidare och läs upp")
    hilda.presses("Stämmer, registrera")
    hilda.adds("Inskannad blankett", "blankett.pdf", A_FORM_ON_PAPER, "application/pdf")
    hilda.presses("Lägg till")
    hilda.sees("Blanketten är sparad vid valet.")


def daughter_calls(hilda: Colleague, client: Client) -> None:
    """Nobody knows that she may choose: it is written down, and waits for a case manager."""
    hilda.finds(client.key)
    hilda.follows("Registrera val")
    hilda.page.get_by_label("I första hand").select_option(index=1)
    hilda.picks("Vem valde?", SOMEBODY_ELSE)
    hilda.unfolds(SOMEBODY_ELSE)
    hilda.writes("Namn på den som valde", "Anna, dotter")
    hilda.presses("Gå vidare och läs upp")
    hilda.presses("Stämmer, registrera")
    hilda.sees("Väntar på handläggare")


def settles_what_waits(bo: Colleague, because: str) -> None:
    """The case manager has called, and says which choice counts and why."""
    bo.goes_to("Att göra")
    bo.follows("Avgör ett val")
    bo.follows("Avgör")
    bo.ticks("Val ")
    bo.writes("Skäl", because)
    bo.presses("Avgör")
