"""The steps of a round, as a round manager and a case manager take them one after the other."""

from tests.browser.scenarios.colleague import Colleague
from tests.browser.scenarios.town import Town

from hemval.apps.calls.models import Call
from hemval.apps.calls.room import with_room_now


def plays_the_day_after_closing(rut: Colleague) -> None:
    """It is an exercise: nobody has to wait until tomorrow."""
    rut.opens_the_round()
    rut.follows("Byt dag i övningen")
    rut.presses("när valet har stängt")
    rut.sees("Dagen i övningen är bytt")


def signs_off_the_post(rut: Colleague) -> None:
    rut.follows("Skriv under")
    rut.ticks("All post från sista dagen är registrerad")
    rut.presses("Skriv under")
    rut.sees("Du har skrivit under")


def locks_lists_and_choices(rut: Colleague) -> None:
    rut.follows("Gå till låsningen")
    rut.presses("Lås listor och val")
    rut.waits_for_the_worker()
    rut.sees("Listor och val är låsta. Löftet kan publiceras.")


def draws_the_order(rut: Colleague) -> None:
    rut.follows("Gå till dragningen")
    rut.presses("Dra ordningen")
    rut.sees("Ordningen är dragen. Nu kan platserna fördelas.")


def gives_the_places(rut: Colleague) -> None:
    rut.follows("Gå till fördelningen")
    rut.presses("Fördela platserna")
    rut.waits_for_the_worker()
    rut.sees("Granska fördelningen")


def reviews(bo: Colleague) -> None:
    bo.opens_the_round()
    bo.follows("Gå till granskningen")
    bo.presses("Skriv under på att fördelningen är granskad")
    bo.opens_the_round()
    bo.sees("Fördelningen är granskad")


def decides(rut: Colleague) -> None:
    rut.opens_the_round()
    rut.follows("Gå till beslutet")
    rut.presses("Besluta om fördelningen")
    rut.waits_for_the_worker()


def from_closing_to_decision(rut: Colleague, bo: Colleague) -> None:
    """Everything from the day after the last one to choose until it is decided who gets what."""
    plays_the_day_after_closing(rut)
    signs_off_the_post(rut)
    locks_lists_and_choices(rut)
    draws_the_order(rut)
    gives_the_places(rut)
    reviews(bo)
    decides(rut)


def lets_it_take_effect(rut: Colleague) -> None:
    rut.opens_the_round()
    rut.follows("Byt dag i övningen")
    rut.presses("när valet börjar gälla")
    rut.follows("Låt omgången gälla")
    rut.presses("Låt omgången gälla")
    rut.sees("Omgången gäller")


def who_can_be_offered_something(town: Town) -> list[Call]:
    """The calls to those who got nothing that they wished for, where somebody has room."""
    waiting = Call.objects.filter(given__round=town.row, closed_at__isnull=True)
    near = waiting.select_related("given__round", "given__bundle", "given__client")
    on = town.row.effect
    return [one for one in near.order_by("rank") if with_room_now(one, on=on).room]


def calls(hilda: Colleague, call: Call) -> None:
    """Take the call, agree on the first of those who have room, and read back what was said."""
    hilda.goes_to("Ringlista")
    hilda.follows(call.given.client.name)
    hilda.presses("Ta samtalet")
    hilda.sees("Säg så här")
    hilda.page.get_by_role("radio").first.check()
    hilda.presses("Spara")
    hilda.sees("Sparat.")
