<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>haven::gui::AccountsPage</name>
    <message>
        <source>The password or code that stood here was shown only once and is kept nowhere. If it was not handed over or written down, give another.</source>
        <translation>Het wachtwoord of de code die hier stond was maar één keer te zien en wordt nergens bewaard. Is hij niet doorgegeven of opgeschreven, geef dan een andere.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CasesPage</name>
    <message>
        <source>Open a case of another team…</source>
        <translation>Casus van een ander team openen…</translation>
    </message>
</context>
<context>
    <name>haven::gui::EmergencyPage</name>
    <message>
        <source>Case number</source>
        <translation>Casusnummer</translation>
    </message>
    <message>
        <source>As 2026-0001.</source>
        <translation>Zoals 2026-0001.</translation>
    </message>
    <message>
        <source>Why you have to see this case now</source>
        <translation>Waarom u deze casus nu moet zien</translation>
    </message>
    <message>
        <source>Open a case of another team</source>
        <translation>Casus van een ander team openen</translation>
    </message>
    <message>
        <source>For when a child cannot wait until a colleague whose case it is can be reached.</source>
        <translation>Voor als een kind niet kan wachten tot een collega van wie de casus is bereikbaar is.</translation>
    </message>
    <message>
        <source>This is written down</source>
        <translation>Dit wordt vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>Your name, the moment and that it was emergency access stand in the access log; your reason stands with the case, for those whose case it is. The case stays open to you for %n hours. You can read it and write what you observe; to conclude, to decide and to make reports is left to those whose case it is.</source>
        <translation>
            <numerusform>Uw naam, het moment en dat het noodtoegang was komen in het toegangslogboek; uw reden staat bij de casus, voor wie de casus is. De casus blijft %n uur voor u open. U kunt erin lezen en vastleggen wat u waarneemt; concluderen, beslissen en rapporten maken blijft aan wie de casus is.</numerusform>
            <numerusform>Uw naam, het moment en dat het noodtoegang was komen in het toegangslogboek; uw reden staat bij de casus, voor wie de casus is. De casus blijft %n uur voor u open. U kunt erin lezen en vastleggen wat u waarneemt; concluderen, beslissen en rapporten maken blijft aan wie de casus is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open and write it down</source>
        <translation>Openen en vastleggen</translation>
    </message>
    <message>
        <source>Fill in the number of the case.</source>
        <translation>Vul het nummer van de casus in.</translation>
    </message>
    <message>
        <source>Say why. Without a reason it stays closed.</source>
        <translation>Zeg waarom. Zonder reden blijft de casus dicht.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Er is geen casus met dit nummer.</translation>
    </message>
    <message>
        <source>Emergency access until %1, reason: %2</source>
        <translation>Noodtoegang tot %1, reden: %2</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Noodtoegang</translation>
    </message>
</context>
<context>
    <name>haven::gui::KeyFileField</name>
    <message>
        <source>Choose the key file…</source>
        <translation>Sleutelbestand kiezen…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>The file on your stick that opens the store together with your password.</source>
        <translation>Het bestand op uw stick dat samen met uw wachtwoord de kluis opent.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>haven::gui::LockNotice</name>
    <message>
        <source>Haven locks within a minute. Any key keeps it open.</source>
        <translation>Haven vergrendelt binnen een minuut. Elke toets houdt het open.</translation>
    </message>
</context>
<context>
    <name>haven::gui::MainWindow</name>
    <message>
        <source>My account: %1</source>
        <translation>Mijn account: %1</translation>
    </message>
    <message>
        <source>Where you were cannot be opened any more</source>
        <translation>De plek waar u was kan niet meer worden geopend</translation>
    </message>
    <message>
        <source>Something was changed while Haven was locked</source>
        <translation>Er is iets gewijzigd terwijl Haven vergrendeld was</translation>
    </message>
    <message>
        <source>What stands there now is newer than what you typed.</source>
        <translation>Wat er nu staat is nieuwer dan wat u typte.</translation>
    </message>
    <message>
        <source>You had typed:</source>
        <translation>U had getypt:</translation>
    </message>
</context>
<context>
    <name>haven::gui::OwnAccountPage</name>
    <message>
        <source>My account</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Who you are in Haven, and what you come in with.</source>
        <translation>Wie u in Haven bent, en waarmee u binnenkomt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Looks after this store as well</source>
        <translation>Beheert ook deze kluis</translation>
    </message>
    <message>
        <source>No registration is kept with your account.</source>
        <translation>Bij uw account staat geen registratie.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Geregistreerd: %1</translation>
    </message>
    <message>
        <source>Is this not right? Whoever looks after this store can change it.</source>
        <translation>Klopt dit niet? Wie deze kluis beheert kan het wijzigen.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Uw wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Password you have now</source>
        <translation>Wachtwoord dat u nu hebt</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>A key file beside your password</source>
        <translation>Een sleutelbestand naast uw wachtwoord</translation>
    </message>
    <message>
        <source>A key file is a small file on a stick. With one, the store opens for you only with the password and the stick together: a password that was overseen or guessed is no use to anybody without it.</source>
        <translation>Een sleutelbestand is een klein bestand op een stick. Daarmee gaat de kluis voor u alleen open met wachtwoord en stick samen: wie uw wachtwoord afkijkt of raadt, heeft er zonder de stick niets aan.</translation>
    </message>
    <message>
        <source>If the stick is lost you cannot come in by yourself. Keep a copy of the file on a second stick in a safe place. Without a copy, whoever looks after this store can give you a new password; the lost file opens nothing any more then.</source>
        <translation>Raakt de stick kwijt, dan komt u zelf niet meer binnen. Bewaar een kopie van het bestand op een tweede stick op een veilige plek. Zonder kopie kan wie deze kluis beheert u een nieuw wachtwoord geven; het verloren bestand opent dan niets meer.</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Een sleutelbestand gebruiken…</translation>
    </message>
    <message>
        <source>Stop using the key file…</source>
        <translation>Stoppen met het sleutelbestand…</translation>
    </message>
    <message>
        <source>You use a key file.</source>
        <translation>U gebruikt een sleutelbestand.</translation>
    </message>
    <message>
        <source>You use no key file.</source>
        <translation>U gebruikt geen sleutelbestand.</translation>
    </message>
    <message>
        <source>Fill in the password you have now.</source>
        <translation>Vul het wachtwoord in dat u nu hebt.</translation>
    </message>
    <message>
        <source>This is not the password you have now.</source>
        <translation>Dit is niet het wachtwoord dat u nu hebt.</translation>
    </message>
    <message>
        <source>Your password is changed. From now on only the new one opens the store for you.</source>
        <translation>Uw wachtwoord is gewijzigd. Vanaf nu opent alleen het nieuwe de kluis voor u.</translation>
    </message>
    <message>
        <source>Where to put the key file</source>
        <translation>Waar het sleutelbestand komt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Een sleutelbestand gebruiken</translation>
    </message>
    <message>
        <source>From the next time on you need this file beside your password. Put it on a stick that you take along, not on this computer.</source>
        <translation>Vanaf de volgende keer hebt u dit bestand nodig naast uw wachtwoord. Zet het op een stick die u meeneemt, niet op deze computer.</translation>
    </message>
    <message>
        <source>The key file was written: %1. Make a copy of it now and keep that apart.</source>
        <translation>Het sleutelbestand is gemaakt: %1. Maak er nu een kopie van en bewaar die apart.</translation>
    </message>
    <message>
        <source>Stop using the key file</source>
        <translation>Stoppen met het sleutelbestand</translation>
    </message>
    <message>
        <source>From then on your password alone opens the store for you.</source>
        <translation>Daarna opent uw wachtwoord alleen de kluis voor u.</translation>
    </message>
    <message>
        <source>The key file is no longer needed. You can remove it from your stick.</source>
        <translation>Het sleutelbestand is niet meer nodig. U kunt het van uw stick verwijderen.</translation>
    </message>
    <message>
        <source>That was not your password. Nothing was changed.</source>
        <translation>Dat was niet uw wachtwoord. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>haven::gui::PassphraseFields</name>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nieuw wachtwoord nog een keer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 van minstens %n teken.</numerusform>
            <numerusform>%1 van minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters: long enough.</source>
        <translation>
            <numerusform>%n teken: lang genoeg.</numerusform>
            <numerusform>%n tekens: lang genoeg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::PlanDesk</name>
    <message>
        <source>With emergency access this stays as it is. It is filled in by those whose case it is.</source>
        <translation>Met noodtoegang blijft dit zoals het is. Het wordt ingevuld door wie de casus is.</translation>
    </message>
</context>
<context>
    <name>haven::gui::OwnAccountLog</name>
    <message>
        <source>Show what I did last</source>
        <translation>Toon wat ik het laatst deed</translation>
    </message>
    <message>
        <source>What happened under your name</source>
        <translation>Wat er onder uw naam gebeurde</translation>
    </message>
    <message>
        <source>Is there something that you did not do? Change your password, and tell whoever looks after this store.</source>
        <translation>Staat er iets bij dat u niet deed? Wijzig uw wachtwoord en meld het aan wie deze kluis beheert.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s).</source>
        <translation>
            <numerusform>De nieuwste %n regel.</numerusform>
            <numerusform>De nieuwste %n regels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n regel.</numerusform>
            <numerusform>%n regels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::TogetherShell</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>U kunt het over %n seconde opnieuw proberen.</numerusform>
            <numerusform>U kunt het over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::UnlockPage</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Kies een eigen wachtwoord</translation>
    </message>
    <message>
        <source>The one you came in with was given to you, so somebody else knows it. From now on only you do.</source>
        <translation>Het wachtwoord waarmee u binnenkwam kreeg u van iemand anders, die het dus ook kent. Vanaf nu kent alleen u het.</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Bewaren en verder</translation>
    </message>
    <message>
        <source>Haven is locked</source>
        <translation>Haven is vergrendeld</translation>
    </message>
    <message>
        <source>Fill in your password to go on where you were.</source>
        <translation>Vul uw wachtwoord in om verder te gaan waar u was.</translation>
    </message>
    <message>
        <source>The name, the password and the key file do not belong together. Check all three and try again.</source>
        <translation>De naam, het wachtwoord en het sleutelbestand horen niet bij elkaar. Kijk ze alle drie na en probeer het opnieuw.</translation>
    </message>
</context>
</TS>
