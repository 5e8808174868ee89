"""What a round keeps of each person, so that it can be explained: `secret/claims.json`.

It is JSON (`hemval-claims/1`): an object with the round's terms and rules, and a list of what is
kept, in which each entry stands on a line of its own. So one person's is found without reading the
others. It holds who is who behind the claims of the certificate and what each wished for, so its
owner alone may read it; no name, number, address or area of a person is in it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from hemval.core.claims.claims import ClaimBasis, GoneWish, Standing, WishGone
from hemval.core.explanation.kept import (
    Kept,
    KeptLeftOut,
    KeptRowsLost,
    KeptWithdrawal,
    is_protected,
)
from hemval.core.explanation.terms import RoundTerms
from hemval.core.invitation.outcome import LeftOutCode, LeftOutReason
from hemval.core.placement.placements import (
    Heard,
    HelpedBy,
    Placement,
    PlacementCode,
    QueuePlace,
    Temporary,
    TemporaryGround,
)
from hemval.core.placement.put_right import FaultLay, GaveWay, PutRight, PutRightCode
from hemval.core.placement.recheck import ChangeCode
from hemval.core.reason import Fact, Reason, RuleRef
from hemval.core.system.values import LocalText
from hemval.files.explained.claims_terms import (
    RuleNumbers,
    Told,
    day_read,
    day_told,
    rule_of,
    rule_read,
    terms_read,
    terms_told,
    words_read,
    words_told,
)

CLAIMS = "claims.json"
CLAIMS_FORMAT = "hemval-claims/1"
_END = "]}\n"


class ClaimsUnreadable(Exception):
    """The file is not what Hemval writes."""


def write_claims(path: Path, terms: RoundTerms, kept: Sequence[Kept]) -> int:
    """Write what is kept, in the order given; says how many entries that is.

    It writes an ordinary file: whoever calls it keeps it from others.
    """
    write = ClaimsTold(terms, kept)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_as_json(write.head()).removesuffix("]}"))
        between = "\n"
        for one in kept:
            file.write(between)
            file.write(_as_json(write.entry(one)))
            between = ",\n"
        file.write(f"\n{_END}")
    return len(kept)


class KeptClaims:
    """Reads a file of what was kept, the terms at once and the entries when they are asked for."""

    def __init__(self, path: Path) -> None:
        """Read the terms. Raises ClaimsUnreadable, and OSError."""
        self._path = path
        with path.open(encoding="utf-8") as file:
            try:
                self._read = ClaimsRead(json.loads(f"{file.readline()}{_END}"))
            except (ValueError, ClaimsUnreadable):
                raise ClaimsUnreadable(path) from None
        self.terms = self._read.terms

    def of(self, client: str) -> tuple[Kept, ...]:
        """What is kept of one client; every line is looked at, whether or not one is found."""
        wanted = _as_json(client)
        return tuple(one for one in self._entries(wanted) if one.client == client)

    def all(self) -> Iterator[Kept]:
        """Everything that is kept, in the order it was written."""
        return self._entries("")

    def hidden(self) -> frozenset[str]:
        """Whom named staff alone may read of."""
        return frozenset(one.client for one in self.all() if is_protected(one))

    def _entries(self, wanted: str) -> Iterator[Kept]:
        with self._path.open(encoding="utf-8") as file:
            next(file)
            for line in file:
                if wanted in line and line != _END:
                    try:
                        yield self._read.entry(json.loads(line.rstrip(",\n")))
                    except (ValueError, ClaimsUnreadable):
                        raise ClaimsUnreadable(self._path) from None


class ClaimsRead:
    """Reads entries by the head that stands before them, from a file or from elsewhere."""

    def __init__(self, head: Told) -> None:
        """Read the terms and the rules. Raises ClaimsUnreadable."""
        try:
            if head["format"] != CLAIMS_FORMAT:
                raise ClaimsUnreadable(CLAIMS)
            self._rules = [rule_read(one) for one in head["rules"]]
            self.terms = terms_read(head["terms"], self._rules)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            raise ClaimsUnreadable(CLAIMS) from None

    def entry(self, entry: Told) -> Kept:
        """What an entry says. Raises ClaimsUnreadable."""
        try:
            return _read(entry, self._rules)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            raise ClaimsUnreadable(CLAIMS) from None


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rules(terms: RoundTerms, kept: Iterable[Kept]) -> Iterator[RuleRef | None]:
    for bundle in terms.bundles.values():
        yield bundle.order_rule
        yield bundle.room_rule
        yield from bundle.cap_rules.values()
    for one in kept:
        if isinstance(one, Placement):
            yield one.rule or one.basis.rule
        elif isinstance(one, KeptLeftOut):
            yield from (reason.rule for reason in one.reasons)


class ClaimsTold:
    """Writes the head, and entries that are read by it; what is empty or as usual is left out."""

    def __init__(self, terms: RoundTerms, kept: Iterable[Kept]) -> None:
        """Number the rules of the terms, and of everything that is `kept`."""
        self._terms = terms
        self._rules = RuleNumbers(_rules(terms, kept))

    def head(self) -> Told:
        """What stands before the entries."""
        return {
            "format": CLAIMS_FORMAT,
            "terms": terms_told(self._terms, self._rules),
            "rules": self._rules.told(),
            "kept": [],
        }

    def entry(self, one: Kept) -> Told:
        """What is kept of one person and bundle."""
        entry: Told = {"client": one.client}
        if is_protected(one):
            entry["protected"] = True
        if isinstance(one, Placement):
            entry.update(self._placement(one))
        elif isinstance(one, KeptWithdrawal):
            entry.update(bundle=one.bundle, claim=one.claim, withdrawn=one.why.value)
        elif isinstance(one, KeptRowsLost):
            entry["rows_lost"] = True
        else:
            entry["left_out"] = [self._reason(reason) for reason in one.reasons]
        return entry

    def _placement(self, one: Placement) -> Iterator[tuple[str, Any]]:
        basis = one.basis
        yield from (("bundle", one.bundle), ("claim", basis.claim), ("code", one.code.value))
        yield "standing", basis.standing.value
        temporary = one.temporary
        may_be = {
            "clients": basis.clients if len(basis.clients) > 1 else (),
            "stated": basis.stated,
            "gone": [(gone.number, gone.provider, gone.why.value) for gone in basis.gone],
            "waits": basis.waits_if_full,
            "today": basis.today,
            "is_day_tied": basis.is_day_tied,
            "provider": one.provider,
            "wish": one.wish,
            "starts": day_told(one.starts),
            "temporary": _temporary_told(temporary) if temporary else None,
            "queue": [(place.provider, place.place, place.area) for place in one.queue],
            "put_right": _put_right_told(one.put_right) if one.put_right else None,
            "parted": one.is_parted,
            "helped_by": [
                (helper.provider, day_told(helper.first), day_told(helper.last))
                for helper in one.helped_by
            ],
            "heard": _heard_told(one.heard) if one.heard else None,
        }
        yield from ((name, value) for name, value in may_be.items() if value)
        yield "size", basis.size
        yield "rule", self._rules.of(one.rule or basis.rule)

    def _reason(self, reason: LeftOutReason) -> Told:
        return {
            "code": reason.code.value,
            "facts": {name: _fact_told(fact) for name, fact in reason.facts.items()},
            "rule": self._rules.of(reason.rule),
        }


def _read(entry: Told, rules: list[RuleRef]) -> Kept:
    client, is_hidden = entry["client"], entry.get("protected", False)
    if "rows_lost" in entry:
        return KeptRowsLost(client=client, is_protected=is_hidden)
    if "left_out" in entry:
        reasons = tuple(_reason_read(one, rules) for one in entry["left_out"])
        return KeptLeftOut(client=client, reasons=reasons, is_protected=is_hidden)
    if "withdrawn" in entry:
        return KeptWithdrawal(
            client=client,
            bundle=entry["bundle"],
            claim=entry["claim"],
            why=ChangeCode(entry["withdrawn"]),
            is_protected=is_hidden,
        )
    return _placement_read(entry, client, is_hidden, rules)


def _placement_read(entry: Told, client: str, is_hidden: bool, rules: list[RuleRef]) -> Placement:
    rule = rule_of(entry["rule"], rules)
    temporary = entry.get("temporary")
    return Placement(
        client=client,
        bundle=entry["bundle"],
        basis=ClaimBasis(
            claim=entry["claim"],
            bundle=entry["bundle"],
            clients=tuple(entry.get("clients", (client,))),
            area="",
            standing=Standing(entry["standing"]),
            is_protected=is_hidden,
            stated=tuple(entry.get("stated", ())),
            gone=tuple(
                GoneWish(number=number, provider=provider, why=WishGone(why))
                for number, provider, why in entry.get("gone", ())
            ),
            waits_if_full=entry.get("waits", False),
            today=entry.get("today", ""),
            is_day_tied=entry.get("is_day_tied", False),
            size=entry["size"],
            rule=rule,
        ),
        code=PlacementCode(entry["code"]),
        provider=entry.get("provider", ""),
        wish=entry.get("wish"),
        starts=day_read(entry.get("starts")),
        temporary=_temporary_read(temporary) if temporary else None,
        queue=tuple(
            QueuePlace(provider=provider, place=place, area=area)
            for provider, place, area in entry.get("queue", ())
        ),
        rule=rule,
        put_right=_put_right_read(entry["put_right"]) if "put_right" in entry else None,
        is_parted=entry.get("parted", False),
        helped_by=tuple(
            HelpedBy(provider=provider, first=day_read(first), last=day_read(last))
            for provider, first, last in entry.get("helped_by", ())
        ),
        heard=_heard_read(entry["heard"]) if "heard" in entry else None,
    )


def _heard_told(one: Heard) -> Told:
    return {
        "declined": one.declined,
        "came": day_told(one.came),
        "closed": day_told(one.closed),
        "is_change": one.is_change,
    }


def _heard_read(told: Told) -> Heard:
    return Heard(
        declined=told["declined"],
        came=day_read(told["came"]),
        closed=day_read(told["closed"]),
        is_change=told["is_change"],
    )


def _put_right_told(one: PutRight) -> Told:
    return {
        "code": one.code.value,
        "lay": one.lay.value,
        "promised": one.promised,
        "right": one.right,
        "gave_way": one.gave_way.value if one.gave_way else None,
    }


def _put_right_read(told: Told) -> PutRight:
    return PutRight(
        code=PutRightCode(told["code"]),
        lay=FaultLay(told["lay"]),
        promised=told["promised"],
        right=told["right"],
        gave_way=GaveWay(told["gave_way"]) if told["gave_way"] else None,
    )


def _temporary_told(one: Temporary) -> Sequence[str | None]:
    return one.provider, one.ground.value, day_told(one.first)


def _temporary_read(told: Sequence[str]) -> Temporary:
    provider, ground, first = told
    return Temporary(provider=provider, ground=TemporaryGround(ground), first=day_read(first))


def _reason_read(told: Told, rules: list[RuleRef]) -> LeftOutReason:
    facts = {name: _fact_read(fact) for name, fact in told["facts"].items()}
    return Reason(code=LeftOutCode(told["code"]), facts=facts, rule=rule_of(told["rule"], rules))


def _fact_told(fact: Fact) -> object:
    if isinstance(fact, LocalText):
        return {"words": words_told(fact)}
    return {"day": fact.isoformat()} if isinstance(fact, date) else fact


def _fact_read(told: Any) -> Fact:
    if isinstance(told, dict):
        return words_read(told["words"]) if "words" in told else date.fromisoformat(told["day"])
    fact: Fact = told
    return fact
