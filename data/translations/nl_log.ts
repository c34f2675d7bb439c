<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>LogText</name>
        <message>
            <source>made</source>
            <translation>gemaakt</translation>
        </message>
        <message>
            <source>read</source>
            <translation>ingezien</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>completed or signed</source>
            <translation>afgerond of ondertekend</translation>
        </message>
        <message>
            <source>thrown away</source>
            <translation>weggegooid</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>teruggehaald</translation>
        </message>
        <message>
            <source>searched</source>
            <translation>gezocht</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>afgedrukt</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>uitgevoerd naar bestand</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>ontgrendeld</translation>
        </message>
        <message>
            <source>could not get in</source>
            <translation>toegang mislukt</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>vergrendeld</translation>
        </message>
        <message>
            <source>opened in emergency</source>
            <translation>noodtoegang</translation>
        </message>
        <message>
            <source>backed up</source>
            <translation>reservekopie gemaakt</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>teruggezet</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>gecontroleerd</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>vernietigd</translation>
        </message>
        <message>
            <source>case</source>
            <translation>dossier</translation>
        </message>
        <message>
            <source>details of the youth</source>
            <translation>gegevens van de jeugdige</translation>
        </message>
        <message>
            <source>carer</source>
            <translation>verzorger</translation>
        </message>
        <message>
            <source>form</source>
            <translation>formulier</translation>
        </message>
        <message>
            <source>answer in the plan</source>
            <translation>antwoord in het stappenplan</translation>
        </message>
        <message>
            <source>outcome from elsewhere</source>
            <translation>uitkomst van elders</translation>
        </message>
        <message>
            <source>event on the time line</source>
            <translation>gebeurtenis op de tijdlijn</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>besluit</translation>
        </message>
        <message>
            <source>choice of help</source>
            <translation>keuze van hulp</translation>
        </message>
        <message>
            <source>end of chosen help</source>
            <translation>einde van gekozen hulp</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>brief</translation>
        </message>
        <message>
            <source>report</source>
            <translation>verslag</translation>
        </message>
        <message>
            <source>sheet for a talk</source>
            <translation>gespreksblad</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>toestemming</translation>
        </message>
        <message>
            <source>whose case it is</source>
            <translation>van wie het dossier is</translation>
        </message>
        <message>
            <source>licence pack</source>
            <translation>licentiepakket</translation>
        </message>
        <message>
            <source>licence pack being entered</source>
            <translation>licentiepakket in invoer</translation>
        </message>
        <message>
            <source>the organisation's own list</source>
            <translation>eigen lijst van de organisatie</translation>
        </message>
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>wachtwoord</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>sleutelbestand</translation>
        </message>
        <message>
            <source>recovery code</source>
            <translation>herstelcode</translation>
        </message>
        <message>
            <source>key of the store</source>
            <translation>sleutel van de kluis</translation>
        </message>
        <message>
            <source>team</source>
            <translation>team</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>instellingen</translation>
        </message>
        <message>
            <source>store</source>
            <translation>kluis</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>reservekopie</translation>
        </message>
        <message>
            <source>access log</source>
            <translation>logboek</translation>
        </message>
        <message>
            <source>cases past their time</source>
            <translation>dossiers waarvan de bewaartijd om is</translation>
        </message>
        <message>
            <source>list of work</source>
            <translation>werklijst</translation>
        </message>
        <message>
            <source>numbers of the caseload</source>
            <translation>aantallen casussen</translation>
        </message>
        <message>
            <source>own caseload</source>
            <translation>eigen caseload</translation>
        </message>
        <message>
            <source>own team</source>
            <translation>eigen team</translation>
        </message>
        <message>
            <source>emergency access</source>
            <translation>noodtoegang</translation>
        </message>
        <message>
            <source>looks after the store</source>
            <translation>beheer</translation>
        </message>
        <message>
            <source>own account</source>
            <translation>eigen account</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>werkt hier</translation>
        </message>
        <message>
            <source>Row %1 is gone, though later rows are there.</source>
            <translation>Regel %1 is weg, terwijl er latere regels zijn.</translation>
        </message>
        <message>
            <source>Row %1 is not what was written, or what stood before it is not.</source>
            <translation>Regel %1 is niet wat er geschreven is, of wat ervoor stond is dat niet.</translation>
        </message>
        <message>
            <source>From row %1 on the log was cut off.</source>
            <translation>Vanaf regel %1 is het logboek afgebroken.</translation>
        </message>
        <message>
            <source>The end of the log, at row %1, is not the end that was kept beside it.</source>
            <translation>Het einde van het logboek, bij regel %1, is niet het einde dat ernaast bewaard is.</translation>
        </message>
        <message>
            <source>Row %1 is not the one that was noted down or that a backup was made at.</source>
            <translation>Regel %1 is niet de regel die genoteerd is of waarbij een reservekopie is gemaakt.</translation>
        </message>
        <message>
            <source>decision that waits for a second person</source>
            <translation>besluit dat op een tweede persoon wacht</translation>
        </message>
    </context>
    <context>
        <name>HavenCli</name>
        <message>
            <source>The access log: who did what, when and on which ground</source>
            <translation>Het logboek: wie deed wat, wanneer en op welke grond</translation>
        </message>
        <message>
            <source>Of one case, by its number</source>
            <translation>Van één dossier, met het nummer</translation>
        </message>
        <message>
            <source>From this day on (yyyy-mm-dd, UTC)</source>
            <translation>Vanaf deze dag (jjjj-mm-dd, UTC)</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>Tot en met deze dag</translation>
        </message>
        <message>
            <source>Of one account, by its name</source>
            <translation>Van één account, met de naam</translation>
        </message>
        <message>
            <source>Of one kind, for example read</source>
            <translation>Van één soort, bijvoorbeeld read</translation>
        </message>
        <message>
            <source>CSV file to write</source>
            <translation>CSV-bestand om te schrijven</translation>
        </message>
        <message>
            <source>Find removed and altered rows</source>
            <translation>Verwijderde en veranderde regels opsporen</translation>
        </message>
        <message>
            <source>The end of the log as it was noted down before, COUNT:HASH</source>
            <translation>Het einde van het logboek zoals dat eerder genoteerd is, AANTAL:HASH</translation>
        </message>
        <message>
            <source>%1  %2  %3 (%4): %5: %6</source>
            <translation>%1  %2  %3 (%4): %5: %6</translation>
        </message>
        <message>
            <source>; case %1</source>
            <translation>; dossier %1</translation>
        </message>
        <message>
            <source>Rows in the log: %1</source>
            <translation>Regels in het logboek: %1</translation>
        </message>
        <message>
            <source>End of the log, to note down elsewhere: %1</source>
            <translation>Einde van het logboek, om elders te noteren: %1</translation>
        </message>
        <message>
            <source>ok: no row was removed or altered.</source>
            <translation>ok: er is geen regel verwijderd of veranderd.</translation>
        </message>
        <message>
            <source>Rows of the access log: %1; entries on access, consent and backups: %2</source>
            <translation>Regels in het logboek: %1; vermeldingen van toegang, toestemming en reservekopieën: %2</translation>
        </message>
    </context>
</TS>
