<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>haven::gui::CaseViews</name>
    <message>
        <source>All cases</source>
        <translation>Alle casussen</translation>
    </message>
    <message>
        <source>Mine, overdue</source>
        <translation>Van mij, te laat</translation>
    </message>
    <message>
        <source>Waiting for a conclusion</source>
        <translation>Wacht op een conclusie</translation>
    </message>
    <message>
        <source>In step 3</source>
        <translation>In stap 3</translation>
    </message>
    <message>
        <source>LSVG 16 or more</source>
        <translation>LSVG 16 of meer</translation>
    </message>
    <message>
        <source>No day to look again</source>
        <translation>Zonder dag om weer te kijken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Bewaar deze weergave…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Verwijder deze weergave</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>The chips and the order are kept by this name, for you alone. Words in the search field are not.</source>
        <translation>Wat er gekozen is en de volgorde worden onder deze naam bewaard, alleen voor u. Woorden in het zoekveld niet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Bewaard als “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” is removed. No case changed.</source>
        <translation>De weergave “%1” is verwijderd. Aan geen casus is iets veranderd.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseBulk</name>
    <message>
        <source>a form to finish</source>
        <translation>formulier afmaken</translation>
    </message>
    <message>
        <source>conclude</source>
        <translation>afronden</translation>
    </message>
    <message>
        <source>set a day to look again</source>
        <translation>dag afspreken om opnieuw te kijken</translation>
    </message>
    <message>
        <source>Assign to a colleague…</source>
        <translation>Toewijzen aan collega…</translation>
    </message>
    <message>
        <source>List of work…</source>
        <translation>Werklijst…</translation>
    </message>
    <message>
        <source>Colleague who will work in the chosen cases too</source>
        <translation>Collega die ook in de gekozen casussen gaat werken</translation>
    </message>
    <message>
        <source>Take me off these cases</source>
        <translation>Haal mij van deze casussen af</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Met namen</translation>
    </message>
    <message>
        <source>A list lies on desks and travels in bags. Without names it has the case numbers.</source>
        <translation>Een lijst ligt op bureaus en gaat mee in tassen. Zonder namen staan de casusnummers erop.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s) to a colleague…</source>
        <translation>
            <numerusform>%n casus toewijzen aan collega…</numerusform>
            <numerusform>%n casussen toewijzen aan collega…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of work of %n case(s)…</source>
        <translation>
            <numerusform>Werklijst van %n casus…</numerusform>
            <numerusform>Werklijst van %n casussen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take yourself off %n case(s)?</source>
        <translation>
            <numerusform>Uzelf van %n casus afhalen?</numerusform>
            <numerusform>Uzelf van %n casussen afhalen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not of your team leave your list, and you open them only in an emergency, with a reason that is logged.</source>
        <translation>Wat niet van uw team is gaat van uw lijst af, en opent u alleen nog in een noodgeval, met een reden die wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Assign, and take me off</source>
        <translation>Toewijzen, en mij eraf halen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to go</source>
        <translation>
            <numerusform>nog %n casus</numerusform>
            <numerusform>nog %n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1.</source>
        <translation>
            <numerusform>%n casus toegewezen aan %1.</numerusform>
            <numerusform>%n casussen toegewezen aan %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were not: %1</source>
        <translation>
            <numerusform>%n casus niet: %1</numerusform>
            <numerusform>%n casussen niet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %1 cases for a list.</source>
        <translation>Kies hoogstens %1 casussen voor een lijst.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>list-of-work.pdf</source>
        <translation>werklijst.pdf</translation>
    </message>
    <message>
        <source>Save the list of work</source>
        <translation>De werklijst opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
</TS>
