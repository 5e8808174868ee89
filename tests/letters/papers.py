"""Made-up papers for the tests of letters: nobody in them exists."""

from dataclasses import replace
from decimal import Decimal

from hemval.letters.paper import (
    Block,
    Box,
    Bullets,
    Code,
    Figures,
    Heading,
    NewPage,
    Pairs,
    Paper,
    Paragraph,
    Picture,
    Ranks,
    Run,
    Table,
    Ticks,
    Window,
    WriteOn,
    said,
)

RIGHT = Window(
    left=Decimal(108),
    top=Decimal(47),
    width=Decimal(90),
    height=Decimal(35),
    folds=(Decimal("148.5"),),
)
"""A window to the right, and one fold."""
LEFT = Window(
    left=Decimal(20),
    top=Decimal(50),
    width=Decimal(95),
    height=Decimal(35),
    folds=(Decimal(99), Decimal(198)),
)
"""A window to the left, and two folds."""
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30">'
    '<rect x="0" y="5" width="80" height="20" fill="#1f3a5f"/></svg>'
)

COMPARISON = Table(
    caption=said("De som du kan välja mellan"),
    columns=(said("Utförare"), said("Språk"), said("Telefon"), said("Personalkontinuitet")),
    rows=tuple(
        (said(name), said(languages), said(phone), said(staff))
        for name, languages, phone, staff in (
            ("Kommunens hemtjänst", "svenska, finska, arabiska", "08-465 00 01", "13 personer"),
            ("Omsorg på Ängen AB", "svenska", "08-465 00 02", "11 personer"),
            ("Källa & Granne hemtjänst", "svenska, spanska", "08-465 00 03", "15 personer"),
        )
    ),
    shares=(3, 3, 2, 2),
)
QUESTIONS = Box(
    heading=said("Har du frågor?"),
    blocks=(
        Paragraph(
            text=(
                Run(text="Ring oss på "),
                Run(text="08-465 00 00", strong=True),
                Run(text=". Vi svarar måndag till fredag klockan 9–15."),
            )
        ),
        Paragraph(text=said("Voit puhua kanssamme suomea.", language="fi")),
    ),
)
OPENING: tuple[Block, ...] = (
    Heading(text=said("Du kan välja vem som utför din hemtjänst"), level=1),
    Paragraph(
        text=said("Välj senast söndagen den 15 november. Väljer du inte, har du kvar den du har."),
        lead=True,
    ),
    Paragraph(
        text=said(
            "Din hjälp, dina timmar och din avgift är som förut. Det enda som kan bli nytt är vem "
            "som kommer hem till dig."
        )
    ),
    Pairs(
        rows=(
            (said("Sista dag att välja"), said("15 november 2026")),
            (said("Ny utförare börjar"), said("1 februari 2027")),
            (said("Du har i dag"), said("Kommunens hemtjänst, 08-465 00 01")),
        )
    ),
)
LETTER_BLOCKS: tuple[Block, ...] = (
    *OPENING,
    Heading(text=said("Så väljer du")),
    Bullets(
        items=(
            said("Ring oss, så skriver vi ned ditt val."),
            said("Fyll i blanketten och skicka den i svarskuvertet."),
            said("Välj på webben med koden här under."),
        ),
        is_numbered=True,
    ),
    Code(
        label=said("Din kod"),
        code="K7FM-3XQ9-T2",
        qr="https://val.example.se/K7FM3XQ9T2",
        alt="QR-kod till sidan där du väljer",
    ),
    QUESTIONS,
    NewPage(),
    Heading(text=said("Jämför dem som du kan välja")),
    COMPARISON,
)
FORM_BLOCKS: tuple[Block, ...] = (
    NewPage(is_sheet=True),
    Heading(text=said("Mitt val av hemtjänst")),
    Ticks(
        question=said("Kryssa i en ruta."),
        options=(said("Jag vill ha kvar den jag har"), said("Jag vill välja, se här under")),
    ),
    Ranks(
        question=said("Skriv 1 vid den du helst vill ha, och 2 vid den du vill ha därnäst."),
        options=(
            said("Kommunens hemtjänst"),
            said("Omsorg på Ängen AB"),
            said("Källa & Granne hemtjänst"),
        ),
    ),
    WriteOn(labels=(said("Namnteckning"),)),
    WriteOn(labels=(said("Ort"), said("Datum")), is_side_by_side=True),
)
EVERY_BLOCK: tuple[Block, ...] = (
    *LETTER_BLOCKS,
    Heading(text=said("Vad vi ser framför oss"), level=3),
    Bullets(items=(said("Inget är bestämt."), said("Allt kan ändras."))),
    Figures(
        rows=(
            (said("312"), said("personer får brev om att de kan välja.")),
            (said("98 %"), said("får det de helst vill ha.")),
        )
    ),
    Table(
        caption=said("Platser"),
        columns=(said("Utförare"), said("Platser"), said("Lediga")),
        rows=((said("Kommunens hemtjänst"), said("140"), said("12")),),
        has_numbers=True,
    ),
    Picture(svg=DRAWING, alt="Två av tre har valt", caption=said("Val till och med i går")),
    *FORM_BLOCKS,
)

LETTER = Paper(
    language="sv",
    locale="sv-SE",
    title="Du kan välja hemtjänst",
    sender=("Lillby kommun", "Vård- och omsorgsförvaltningen", "147 85 Lillby"),
    recipient=("Qvintilia Övningsdotter", "Lekgatan 2 lgh 1102", "990 01  Öre"),
    dated="12 oktober 2026",
    reference="Brevets nummer: 7QK2-PX4M",
    blocks=LETTER_BLOCKS,
    signature=("Enheten för val av hemtjänst", "Lillby kommun"),
    footer=(
        said("Would you like this letter in English? Call 08-465 00 00.", language="en"),
        said("Haluatko kirjeen suomeksi? Soita 08-465 00 00.", language="fi"),
        said("هل تريد الرسالة بالعربية؟ اتصل على 08-465 00 00.", language="ar"),
    ),
    page_of="Sida {page} av {pages}",
    window=RIGHT,
)
"""A realistic letter of two pages: a code with QR, and a table."""
WHOLE = replace(LETTER, blocks=EVERY_BLOCK, mark="ÖVNING")
"""A letter with every kind of block, of an exercise, with a form to tear off."""

ARABIC = replace(
    LETTER,
    language="ar",
    locale="ar",
    is_right_to_left=True,
    title="يمكنك اختيار الرعاية المنزلية",
    dated="12 أكتوبر 2026",
    reference="رقم الرسالة: 7QK2-PX4M",
    blocks=(
        Heading(text=said("يمكنك اختيار من يقدم لك الرعاية المنزلية"), level=1),
        Paragraph(
            text=said("اختر قبل يوم الأحد 15 نوفمبر. إذا لم تختر، يبقى مقدم الرعاية الحالي."),
            lead=True,
        ),
        Pairs(
            rows=(
                (said("آخر يوم للاختيار"), said("15 نوفمبر 2026")),
                (said("الهاتف"), said("\u206808-465 00 00\u2069")),
            )
        ),
        Bullets(items=(said("اتصل بنا."), said("املأ الاستمارة.")), is_numbered=True),
        Code(
            label=said("رمزك"),
            code="K7FM-3XQ9-T2",
            qr="https://val.example.se/K7FM3XQ9T2",
            alt="رمز للصفحة التي تختار فيها",
        ),
        Box(
            heading=said("هل لديك أسئلة؟"),
            blocks=(
                Paragraph(
                    text=said("اتصل بنا على \u206808-465 00 00\u2069 من الاثنين إلى الجمعة.")
                ),
                Paragraph(text=said("Kommunen svarar också på svenska.", language="sv")),
            ),
        ),
        Table(
            caption=said("من يمكنك الاختيار بينهم"),
            columns=(said("مقدم الرعاية"), said("اللغات"), said("الهاتف")),
            rows=(
                (
                    said("Kommunens hemtjänst", language="sv"),
                    said("السويدية والعربية"),
                    said("\u206808-465 00 01\u2069"),
                ),
            ),
        ),
        Ticks(question=said("ضع علامة في مربع واحد."), options=(said("أحتفظ بمن لدي"),)),
        WriteOn(labels=(said("التوقيع"),)),
    ),
    signature=("وحدة الرعاية المنزلية",),
    footer=(said("Vill du ha brevet på svenska? Ring 08-465 00 00.", language="sv"),),
    page_of="صفحة {page} من {pages}",
    mark="تمرين",
)
"""A letter that is read from the right."""
SHEET = replace(
    LETTER,
    window=None,
    recipient=(),
    is_wide=True,
    title="De som ska ringas",
    blocks=(Heading(text=said("De som ska ringas"), level=1), COMPARISON),
)
"""A sheet that lies down, and that nobody folds."""
