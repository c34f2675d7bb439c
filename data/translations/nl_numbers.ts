<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>NumbersWords</name>
    <message>
        <source>less than 2 weeks</source>
        <translation>minder dan 2 weken</translation>
    </message>
    <message>
        <source>2 to 6 weeks</source>
        <translation>2 tot 6 weken</translation>
    </message>
    <message>
        <source>6 weeks to 3 months</source>
        <translation>6 weken tot 3 maanden</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 tot 6 maanden</translation>
    </message>
    <message>
        <source>6 months or longer</source>
        <translation>6 maanden of langer</translation>
    </message>
    <message>
        <source>0 and 1 year</source>
        <translation>0 en 1 jaar</translation>
    </message>
    <message>
        <source>2 to 5 years</source>
        <translation>2 tot en met 5 jaar</translation>
    </message>
    <message>
        <source>6 to 12 years</source>
        <translation>6 tot en met 12 jaar</translation>
    </message>
    <message>
        <source>13 to 17 years</source>
        <translation>13 tot en met 17 jaar</translation>
    </message>
    <message>
        <source>18 years and older</source>
        <translation>18 jaar en ouder</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>geen team</translation>
    </message>
    <message>
        <source>Open cases, by where they stand</source>
        <translation>Open casussen, naar waar ze staan</translation>
    </message>
    <message>
        <source>Open cases, by how long ago something was decided</source>
        <translation>Open casussen, naar hoe lang geleden iets is besloten</translation>
    </message>
    <message>
        <source>Open cases, by age</source>
        <translation>Open casussen, naar leeftijd</translation>
    </message>
    <message>
        <source>Conclusions of step 2 in the last twelve months</source>
        <translation>Conclusies van stap 2 in de laatste twaalf maanden</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Gesloten casussen</translation>
    </message>
    <message>
        <source>Since the last decision of the plan, or since the case was opened.</source>
        <translation>Sinds het laatste besluit in het stappenplan, of sinds de casus is geopend.</translation>
    </message>
    <message>
        <source>2 to 5 and 6 to 12 years are the ages of the questionnaires.</source>
        <translation>2 tot en met 5 en 6 tot en met 12 jaar zijn de leeftijden van de vragenlijsten.</translation>
    </message>
    <message>
        <source>The last one of each round; of cases that were closed since, too.</source>
        <translation>De laatste van elke ronde; ook van casussen die daarna zijn gesloten.</translation>
    </message>
    <message>
        <source>small teams</source>
        <translation>kleine teams</translation>
    </message>
    <message>
        <source>Small teams, counted together: %1.</source>
        <translation>Kleine teams, samen geteld: %1.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Half of them longer ago than (days)</source>
        <translation>De helft langer geleden dan (dagen)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
</context>
<context>
    <name>haven::gui::NumbersPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>How many cases there are of what kind. Groups under five are not shown, nor what would give them away: nobody can be told from these numbers.</source>
        <translation>Hoeveel casussen er zijn, en waar ze staan. Groepen kleiner dan vijf worden niet getoond, en ook niet wat ze zou verraden: niemand is uit deze aantallen te herkennen.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat er geteld is</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Er wordt geteld…</translation>
    </message>
    <message numerus="yes">
        <source>Being counted: %n case(s) are still being looked at.</source>
        <translation>
            <numerusform>Er wordt geteld: nog %n casus wordt bekeken.</numerusform>
            <numerusform>Er wordt geteld: nog %n casussen worden bekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in no team. Numbers are shown of the teams you are in; an administrator sees all.</source>
        <translation>U zit in geen team. U ziet de aantallen van uw eigen teams; een beheerder ziet alles.</translation>
    </message>
    <message>
        <source>Only made-up example cases are here; these are counted.</source>
        <translation>Er zijn alleen verzonnen voorbeeldcasussen; die zijn geteld.</translation>
    </message>
    <message>
        <source>Every case but made-up examples, as it stands today.</source>
        <translation>Alle casussen behalve verzonnen voorbeelden, zoals ze er vandaag voor staan.</translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>aantallen.csv</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>De aantallen opslaan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>haven::gui::AdminPage</name>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>A professional sees the teams he or she is in, an administrator sees all of them. “Not shown” stands where a group is under five, or where such a group could be worked out from it; teams too small to be shown share a column. In the CSV file such a number is empty.</source>
        <translation>Een professional ziet de eigen teams, een beheerder ziet ze alle. “Niet getoond” staat er waar een groep kleiner is dan vijf, of waar zo'n groep eruit af te leiden is; teams die te klein zijn om te tonen delen een kolom. In het CSV-bestand is zo'n aantal leeg.</translation>
    </message>
</context>
</TS>
