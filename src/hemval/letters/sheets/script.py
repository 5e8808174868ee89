"""What is said in a call, word for word and in order, on paper and on a screen alike."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from hemval.core.placement.calling import CallReason
from hemval.core.placement.working_lists import InQueue, ToCall
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """Says what is said in calls of one round; providers and bundles are named by their ids.

    `phone` is where she may call back to know that it is the municipality. `is_reserved`: what she
    agrees to is hers at once; on paper somebody else may come before her.
    """

    words: Words
    provider: Callable[[str], str]
    bundle: Callable[[str], str]
    effect: date
    phone: str = ""
    is_reserved: bool = False

    def said(
        self,
        call: ToCall,
        name: str,
        places: Iterable[InQueue] = (),
        *,
        waits_for: str = "",
        is_to_acting: bool = False,
    ) -> Iterator[str]:
        """What is said to herself, or of her to one who acts for her.

        `places` are hers in queues; `waits_for` is a full provider that she may begin to wait for.
        """

        def speak(about: str, **facts: str | int) -> str:
            of_her = f"sheet-say-acting-{about}"
            message = of_her if is_to_acting and self.words.has(of_her) else f"sheet-say-{about}"
            return self.words.say(message, name=name, **facts)

        yield speak("hello")
        if self.phone:
            yield speak("proof", phone=self.phone)
        yield speak("time")
        yield speak(call.reason.value, bundle=self.bundle(call.bundle))
        if call.is_joint:
            yield speak("joint")
        if call.performer:
            provider, today = self.provider(call.performer), self.provider(call.today)
            effect = self.words.date(self.effect)
            yield speak(who_helps(call), provider=provider, today=today, effect=effect)
        yield speak("unchanged")
        for place in places:
            yield speak("queue", provider=self.provider(place.provider), place=place.place)
        yield speak("room" if call.room else "no-room")
        if waits_for:
            yield speak("may-wait", provider=waits_for)
        yield speak("think")
        if not (self.is_reserved and call.room):
            yield speak("no-promise")


def who_helps(call: ToCall) -> str:
    """Who helps her: for now, or, where she has a place already, today and from the new day."""
    if call.reason is not CallReason.APART:
        return "now"
    return "now-apart" if call.today == call.performer else "later-apart"
