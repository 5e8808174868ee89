"""The sentences themselves, word for word; an editor's list."""

from datetime import date, time
from decimal import Decimal

import pytest
from tests.texts.describe.made import CAPACITY, TODAY, system, text

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.notice import DayOfMonth, OnClosedDay, WithinHours, WorkingDays
from hemval.core.system.areas import Area, PriceZone, Side, StreetRange
from hemval.core.system.capacity import (
    AdmissionRule,
    Cap,
    Capacity,
    Share,
    ShareBase,
    ShareIs,
    Unit,
)
from hemval.core.system.choice import (
    ChoiceMode,
    ChoiceWindow,
    CurrentPlaceRule,
    OrderBy,
    OrderRule,
    PlaceToday,
    WishRule,
)
from hemval.core.system.non_choice import (
    Draw,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Rotation,
    RotationStart,
)
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule, NoticeStart
from hemval.core.system.people import AgeExclusion, HousingExclusion
from hemval.core.system.presentation import Contact, PhoneHours
from hemval.core.system.procurement import ApplicationMode, ApplicationRule, YearlyWindow
from hemval.core.system.provisions import Part, Provision
from hemval.core.system.services import (
    AlarmAnswer,
    AlarmRule,
    Bundle,
    Category,
    Performer,
    Service,
)
from hemval.core.system.values import Percent, ProviderGroup
from hemval.texts.describe.statements import Teller
from hemval.texts.words import words

DAY, NIGHT = ClockHours.parse("07:00-23:00"), ClockHours.parse("23:00-07:00")
WHOLE_DAY = ClockHours(time(0), time(0))
OFFICE = ClockHours.parse("08:00-16:00")


def share(**facts):
    return Share(share=Percent(Decimal(20)), **({"share_is": ShareIs.CEILING} | facts))


SENTENCES = [
    (
        "the silent keep what they have",
        Part.NON_CHOICE_EXISTING,
        KeepCurrent(),
        "Den som redan har hemtjänst och inte väljer får behålla den utförare hon har.",
        "Those who already have home care and do not choose keep the provider they have.",
    ),
    (
        "the new and silent get the municipality",
        Part.NON_CHOICE_NEW,
        Municipal(),
        "Den som är ny och inte väljer får kommunens egen hemtjänst.",
        "Those who are new and do not choose get the municipality’s own unit.",
    ),
    (
        "the silent get the most room, in one bundle",
        Part.NON_CHOICE_EXISTING,
        LargestFreeCapacity(bundles=("care",)),
        "Den som redan har hemtjänst och inte väljer får den utförare som har mest ledigt utrymme; "
        "hur utrymmena jämförs sägs inte i filen. Det gäller bara omvårdnad.",
        "Those who already have home care and do not choose get the provider with the most room "
        "left; how room is compared the file does not say. This is for care only.",
    ),
    (
        "a rotation list among private firms",
        Part.NON_CHOICE_NEW,
        Rotation(
            groups=(ProviderGroup.PRIVATE,),
            per_area=True,
            start=RotationStart.ALPHABETICAL,
            joins_month_after_approval=True,
        ),
        "Den som är ny och inte väljer får nästa utförare på en turordningslista; den som är full "
        "hoppas över och kommer tillbaka när den har plats. Varje område har sin egen lista. "
        "Listan läggs från början i bokstavsordning. På listan står privata utförare. "
        "En ny utförare kommer med månaden efter att den har godkänts.",
        "Those who are new and do not choose get the next provider on a rotation list; one that is "
        "full is passed over and comes back when it has room. Each area has a list of its own. "
        "The list is first laid in alphabetical order. On the list stand private providers. "
        "A new provider joins the month after its approval.",
    ),
    (
        "a rotation list of which nothing more is said",
        Part.NON_CHOICE_NEW,
        Rotation(),
        "Den som är ny och inte väljer får nästa utförare på en turordningslista; den som är full "
        "hoppas över och kommer tillbaka när den har plats.",
        None,
    ),
    (
        "a draw of which nothing more is said",
        Part.NON_CHOICE_NEW,
        Draw(),
        "Den som är ny och inte väljer får en utförare genom lottning bland dem som finns där hon "
        "bor.",
        None,
    ),
    (
        "a share",
        Part.SHARES,
        share(group=ProviderGroup.PRIVATE),
        "Högst 20 procent av alla beviljade timmar kan gå till privata utförare.",
        "At most 20 per cent of all granted hours may go to private providers.",
    ),
    (
        "a share of which nothing more is said",
        Part.SHARES,
        share(group=ProviderGroup.PRIVATE, share_is=None),
        "20 procent av alla beviljade timmar är avsatta för privata utförare. (Filen säger inte om "
        "det är högst, minst eller precis så mycket; Hemval räknar med högst.)",
        None,
    ),
    (
        "a share that is guaranteed",
        Part.SHARES,
        share(group=ProviderGroup.PRIVATE, share_is=ShareIs.FLOOR),
        "Minst 20 procent av alla beviljade timmar ska gå till privata utförare.",
        "At least 20 per cent of all granted hours is to go to private providers.",
    ),
    (
        "a share of a provider in an area",
        Part.SHARES,
        share(provider="Linden", area="north"),
        "Högst 20 procent av alla beviljade timmar kan gå till utföraren Linden i Norra byn.",
        "At most 20 per cent of all granted hours may go to the provider Linden in Norra byn.",
    ),
    (
        "a goal",
        Part.SHARES,
        share(group=ProviderGroup.PRIVATE, target=True),
        "På sikt kan högst 20 procent av alla beviljade timmar gå till privata utförare. "
        "Det är ett mål för senare år och styr inte fördelningen nu.",
        "In time at most 20 per cent of all granted hours may go to private providers. "
        "This is a goal for later years and does not govern the allocation now.",
    ),
    (
        "a cap in hours",
        Part.CAPS,
        Cap(amount=Decimal("1200.5"), provider="Linden"),
        "Högst 1\N{NO-BREAK SPACE}200,5 timmar per månad kan gå till utföraren Linden.",
        "At most 1,200.5 hours per month may go to the provider Linden.",
    ),
    (
        "room in hours, with an overrun",
        Part.CAPACITY,
        Capacity(
            unit=Unit.HOURS_PER_MONTH,
            rule=AdmissionRule.SOFT,
            overrun=Decimal(200),
            share_base=ShareBase.ALL_GRANTED_HOURS,
            recomputed_monthly=True,
        ),
        "Utrymmet räknas i beviljade timmar per månad. Andelarna räknas på alla beviljade timmar. "
        "De räknas om varje månad. Så länge något utrymme är kvar släpps den som står på tur in, "
        "även om taket då överskrids. Taket får överskridas med högst 200 timmar per månad.",
        "Room is counted in granted hours per month. Shares are counted on all granted hours. They "
        "are counted anew every month. As long as any room is left the next in turn is let in, "
        "even if the cap is then exceeded. The cap may be exceeded by at most 200 hours per month.",
    ),
    (
        "no cap",
        Part.CAPACITY,
        Capacity(unit=Unit.NONE),
        "Det finns inget tak: en utförare tar emot alla som väljer den.",
        "There is no cap: a provider takes everybody who chooses it.",
    ),
    (
        "a window within a year",
        Part.CHOICE,
        ChoiceWindow(
            mode=ChoiceMode.WINDOW,
            opens=date(2020, 9, 1),
            closes=date(2020, 9, 30),
            first_effect=date(2021, 1, 4),
        ),
        "Man väljer från och med den 1 september till och med den 30 september 2020. "
        "De som byter får sin nya utförare den 4 januari 2021.",
        "People choose from 1 September to 30 September 2020. "
        "Those who change get their new provider on 4 January 2021.",
    ),
    (
        "one wish and a queue",
        Part.WISHES,
        WishRule(max_wishes=1, wait_if_full=True),
        "Man anger en utförare. Är den önskade utföraren full kan man ställa sig i kö dit.",
        "People name one provider. If the provider is full, one may wait in a queue for it.",
    ),
    (
        "a lottery",
        Part.ORDER,
        OrderRule(by=OrderBy.LOTTERY),
        "När en utförare inte kan ta emot alla avgör lotten vem som går först.",
        "When a provider cannot take everybody, who comes first is drawn by lot.",
    ),
    (
        "today's place is protected",
        Part.CURRENT_PLACE,
        CurrentPlaceRule(chooser=PlaceToday.PROTECTED, silent=PlaceToday.PROTECTED),
        "Ingen blir av med den utförare hon har i dag, vare sig hon väljer eller inte.",
        "Nobody loses the provider they have today, whether they choose or not.",
    ),
    (
        "five working days, day one included (Botkyrka)",
        Part.NOTICES,
        NoticeRule(
            of=NoticeOf.CHANGE_OF_PROVIDER,
            bound=Bound.EXACT,
            starts=NoticeStart.BOTH_TOLD,
            count=WorkingDays(
                days=5, day_one_included=True, on_closed_day=OnClosedDay.NEXT_WORKING_DAY
            ),
        ),
        "Ett byte av utförare börjar gälla dagen efter att 5 arbetsdagar har gått, räknat från den "
        "dag då både personen och utföraren som lämnas har fått veta. Den dagen räknas som dag "
        "ett. Är den uträknade dagen en lördag, söndag eller helgdag gäller i stället närmast "
        "följande arbetsdag.",
        "A change of provider takes effect on the day after 5 working days have passed, counted "
        "from the day both the person and the provider that is left have been told. That day "
        "counts as day one. If the counted day is a Saturday, Sunday or public holiday, the next "
        "working day holds instead.",
    ),
    (
        "five working days of which nothing more is said",
        Part.NOTICES,
        NoticeRule(of=NoticeOf.CHANGE_OF_PROVIDER, bound=Bound.EARLIEST, count=WorkingDays(days=5)),
        "Ett byte av utförare börjar gälla tidigast dagen efter att 5 arbetsdagar har gått, räknat "
        "från anmälan. (Filen säger inte vilken dag som är dag ett; Hemval räknar från dagen "
        "efter.) (Filen säger inte vad som gäller om den uträknade dagen är en lördag, söndag "
        "eller helgdag; Hemval räknar med närmast följande arbetsdag.)",
        None,
    ),
    (
        "by the 20th (Norrköping)",
        Part.NOTICES,
        NoticeRule(
            of=NoticeOf.CHANGE_OF_PROVIDER,
            bound=Bound.LATEST,
            count=DayOfMonth(day=20, months_after=2),
        ),
        "Ett byte av utförare börjar gälla senast den 1 i andra månaden efter anmälan, och en "
        "månad senare för den som hör av sig efter den 20.",
        "A change of provider takes effect at the latest on the first of the second month after "
        "the report, and a month later for those who are in touch after day 20 of the month.",
    ),
    (
        "within 24 hours",
        Part.NOTICES,
        NoticeRule(
            of=NoticeOf.START_OF_SERVICE,
            bound=Bound.LATEST,
            count=WithinHours(hours=24),
        ),
        "Hjälpen börjar inom 24 timmar från beställningen.",
        "Help starts within 24 hours of the order.",
    ),
    (
        "the alarm by day and by night",
        Part.ALARM,
        AlarmRule(
            installs=Performer.ALARM_GROUP,
            answers=(
                AlarmAnswer(hours=DAY, by=Performer.CHOSEN_PROVIDER),
                AlarmAnswer(hours=NIGHT, by=Performer.MUNICIPAL),
            ),
            on_site_within_minutes=30,
        ),
        "Kommunens larmgrupp installerar trygghetslarmet. Ett larm besvaras klockan 07.00–23.00 av "
        "den valda utföraren och klockan 23.00–07.00 av kommunen. "
        "Någon ska vara på plats inom 30 minuter.",
        "The municipality’s alarm group installs the safety alarm. An alarm is answered "
        "07:00–23:00 by the chosen provider and 23:00–07:00 by the municipality. "
        "Somebody is to be there within 30 minutes.",
    ),
    (
        "the alarm around the clock",
        Part.ALARM,
        AlarmRule(
            installs=Performer.MUNICIPAL,
            answers=(AlarmAnswer(hours=WHOLE_DAY, by=Performer.MUNICIPAL),),
        ),
        "Kommunen installerar trygghetslarmet. Ett larm besvaras dygnet runt av kommunen.",
        "The municipality installs the safety alarm. "
        "An alarm is answered around the clock by the municipality.",
    ),
    (
        "a service that says its category by its name",
        Part.SERVICES,
        Service(
            id="care", name=text("Personlig omvårdnad"), category=Category.PERSONAL_CARE, hours=DAY
        ),
        "Den enskilde väljer vem som utför personlig omvårdnad (klockan 07.00–23.00).",
        None,
    ),
    (
        "a service that nobody chooses",
        Part.SERVICES,
        Service(
            id="night",
            name=text("Tillsyn på natten", "Night watch"),
            category=Category.NIGHT,
            hours=NIGHT,
            performed_by=Performer.MUNICIPAL,
        ),
        "Kommunen sköter alltid tillsyn på natten (klockan 23.00–07.00); det går inte att välja "
        "någon annan. Insatsen räknas till nattinsatser.",
        "Night watch is always provided by the municipality (23:00–07:00); nobody else can be "
        "chosen. It counts as night care.",
    ),
    (
        "a bundle of two services",
        Part.BUNDLES,
        Bundle(id="all", name=text("Hemtjänst", "Home care"), services=("care", "wash")),
        "Den som väljer utförare för hemtjänst väljer en och samma för omvårdnad och tvätt.",
        "Those who choose a provider for home care choose one and the same for care and laundry.",
    ),
    (
        "key codes and streets",
        Part.AREAS,
        Area(
            id="east",
            name=text("Östra byn"),
            key_codes=("101-199", "205"),
            streets=(
                StreetRange(street="Storgatan", first=2, last=40, side=Side.EVEN),
                StreetRange(street="Ängsvägen"),
            ),
        ),
        "Östra byn omfattar nyckelkoderna 101–199 och 205, Storgatan 2–40 (jämna nummer) samt "
        "Ängsvägen.",
        None,
    ),
    (
        "the whole municipality",
        Part.AREAS,
        Area(id="all", name=text("Hela bygden"), whole_municipality=True),
        "Hela kommunen är ett enda område, kallat ”Hela bygden”.",
        "The whole municipality is one single area, called “Hela bygden”.",
    ),
    (
        "a price zone that nobody has drawn",
        Part.PRICE_ZONES,
        PriceZone(id="z", name=text("Zon 1")),
        "Zon 1 är en priszon; vilka adresser som hör dit sägs inte. "
        "Zonen bestämmer priset, aldrig vem som går att välja.",
        None,
    ),
    (
        "left out for housing",
        Part.EXCLUSIONS,
        HousingExclusion(housing=("servicehus",), reason=text("Servicehusen ingår inte")),
        "Den som bor i servicehus bjuds inte in. Skälet: Servicehusen ingår inte.",
        None,
    ),
    (
        "left out for age",
        Part.EXCLUSIONS,
        AgeExclusion(under=18, over=100, reason=text("Därför.")),
        "Den som är yngre än 18 år eller äldre än 100 år bjuds inte in. Skälet: Därför.",
        None,
    ),
    (
        "two windows a year",
        Part.APPLICATION,
        ApplicationRule(
            mode=ApplicationMode.WINDOWS,
            yearly=(
                YearlyWindow(apply_by=DayOfYear(2, 1), start=DayOfYear(5, 1)),
                YearlyWindow(apply_by=DayOfYear(9, 1), start=DayOfYear(1, 1), years_after=1),
            ),
            answer_within_months=3,
        ),
        "En utförare kan ansöka under bestämda perioder. Den som ansöker senast den 1 februari kan "
        "börja den 1 maj. Den som ansöker senast den 1 september kan börja den 1 januari året "
        "därpå. Svar på en ansökan kommer inom 3 månader.",
        "A provider may apply during set periods. Those who apply by 1 February can start on "
        "1 May. Those who apply by 1 September can start on 1 January the year after. "
        "An application is answered within 3 months.",
    ),
    (
        "a phone that is open Monday to Thursday and Friday",
        Part.CONTACT,
        Contact(
            name=text("Telefonlinjen"),
            phone="08-465 004 01",
            phone_hours=(
                PhoneHours(weekdays=(1, 2, 3, 4), hours=OFFICE),
                PhoneHours(weekdays=(5,), hours=ClockHours.parse("08:00-14:00")),
            ),
        ),
        "Telefonlinjen svarar på frågor. Telefonnumret är 08-465 004 01. Telefonen är öppen "
        "måndag–torsdag klockan 08.00–16.00 och fredag klockan 08.00–14.00.",
        None,
    ),
]


def told(part, thing, language):
    around = CAPACITY if part in (Part.SHARES, Part.CAPS) else None
    provision = Provision(part=part, thing=thing, capacity=around)
    return Teller(system(), TODAY, words(language)).statement(provision).text


@pytest.mark.parametrize(
    ("part", "thing", "swedish"),
    [pytest.param(part, thing, sv, id=name) for name, part, thing, sv, _ in SENTENCES],
)
def test_a_rule_in_swedish(part, thing, swedish):
    assert told(part, thing, "sv") == swedish


@pytest.mark.parametrize(
    ("part", "thing", "english"),
    [pytest.param(part, thing, en, id=name) for name, part, thing, _, en in SENTENCES if en],
)
def test_a_rule_in_english(part, thing, english):
    assert told(part, thing, "en") == english


def test_a_rule_for_every_bundle_does_not_name_them():
    rule = OrderRule(by=OrderBy.LOTTERY, bundles=("care", "wash"))
    assert told(Part.ORDER, rule, "sv") == told(Part.ORDER, OrderRule(by=OrderBy.LOTTERY), "sv")
