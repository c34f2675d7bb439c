<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, administrator</source>
        <translation>%1, beheerder</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>Last unlocked</source>
        <translation>Laatst ontgrendeld</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nobody would look after the store any more. Make somebody else an administrator first.</source>
        <translation>Dan beheert niemand de kluis meer. Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>The role “administrator” goes with looking after the store.</source>
        <translation>Bij de rol “beheerder” hoort dat iemand de kluis beheert.</translation>
    </message>
    <message>
        <source>This name is in use already. Choose another one.</source>
        <translation>Deze naam is al in gebruik. Kies een andere.</translation>
    </message>
    <message>
        <source>This team still has cases. Give them to another team first.</source>
        <translation>Dit team heeft nog casussen. Geef die eerst aan een ander team.</translation>
    </message>
    <message>
        <source>You cannot disable your own account. Another administrator can.</source>
        <translation>Uw eigen account kunt u niet uitschakelen. Een andere beheerder kan dat.</translation>
    </message>
    <message>
        <source>disabled since %1</source>
        <translation>uitgeschakeld sinds %1</translation>
    </message>
    <message>
        <source>first has to choose an own password</source>
        <translation>moet nog een eigen wachtwoord kiezen</translation>
    </message>
    <message>
        <source>has no password: give a new one</source>
        <translation>heeft geen wachtwoord: geef een nieuw</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nog nooit</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another Haven is making a backup there. Wait until it is ready and try again.</source>
        <translation>Een andere Haven maakt daar een back-up. Wacht tot die klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Backups that were made before may still hold it.</source>
        <translation>In back-ups van daarvoor kan hij nog staan.</translation>
    </message>
    <message>
        <source>Case %1 is destroyed.</source>
        <translation>Casus %1 is vernietigd.</translation>
    </message>
    <message>
        <source>No backup of this store holds it.</source>
        <translation>In geen back-up van deze kluis staat hij nog.</translation>
    </message>
    <message>
        <source>No backup was made: %1 cannot be reached, or what is on it cannot be read back. Connect the disk or the network, or choose another folder, and try again. Earlier backups stay as they are.</source>
        <translation>Er is geen back-up gemaakt: %1 is niet te bereiken, of wat erop staat is niet terug te lezen. Sluit de schijf of het netwerk aan, of kies een andere map, en probeer het opnieuw. Eerdere back-ups blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>No backup was made: Haven may not write in %1. Choose another folder, or ask whoever looks after this computer to allow it.</source>
        <translation>Er is geen back-up gemaakt: in %1 mag Haven niet schrijven. Kies een andere map, of vraag wie deze computer beheert om het toe te staan.</translation>
    </message>
    <message>
        <source>No backup was made: there is too little room in %1. Make room there, keep fewer backups, or choose another folder, and try again. Earlier backups stay as they are.</source>
        <translation>Er is geen back-up gemaakt: in %1 is te weinig ruimte. Maak daar ruimte, bewaar er minder, of kies een andere map, en probeer het opnieuw. Eerdere back-ups blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>These backups may still hold it, as far as they were kept: %1. They go as newer ones are made; remove them yourself where it has to be sooner.</source>
        <translation>In deze back-ups kan hij nog staan, voor zover ze zijn bewaard: %1. Ze verdwijnen als er nieuwere worden gemaakt; verwijder ze zelf als het eerder moet.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Access log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Accounts and teams</source>
        <translation>Accounts en teams</translation>
    </message>
    <message>
        <source>After how many minutes without keyboard or mouse Haven locks itself goes for everybody in this store, the language for this computer.</source>
        <translation>Na hoeveel minuten zonder toetsenbord of muis Haven zich vergrendelt, geldt voor iedereen in deze kluis; de taal geldt voor deze computer.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Choose a folder outside this computer and how often. Haven makes the backup while you go on working, reads it back, and only then counts it as good. “Stop” leaves nothing behind. A backup is put back on the page where a store is opened.</source>
        <translation>Kies een map buiten deze computer, en hoe vaak. Haven maakt de back-up terwijl u doorwerkt, leest die terug en rekent die pas dan als goed. “Stoppen” laat niets achter. Terugzetten doet u op de pagina waar een kluis opengaat.</translation>
    </message>
    <message>
        <source>Choose the file of the backup and a new folder, and fill in the name and password you had when it was made. Everything is read and checked first; only then the new store is there.</source>
        <translation>Kies het bestand van de back-up en een nieuwe map, en vul de naam en het wachtwoord in die u had toen ze werd gemaakt. Alles wordt eerst gelezen en gecontroleerd; pas dan is de nieuwe kluis er.</translation>
    </message>
    <message>
        <source>Closed cases that were kept for twenty years stand in the list. Destroying asks why and for the case number, and cannot be undone. Source: Jeugdwet, articles 7.3.8 and 7.3.9.</source>
        <translation>In de lijst staan afgesloten casussen die twintig jaar zijn bewaard. Vernietigen vraagt waarom en om het casusnummer, en is niet ongedaan te maken. Bron: Jeugdwet, artikelen 7.3.8 en 7.3.9.</translation>
    </message>
    <message>
        <source>Fill in what you look for and choose Show; everything that is filled in has to hold. Reading or changing the same thing several times within five minutes is one row. “Check the log” finds rows that were removed or changed. Source: NEN 7513.</source>
        <translation>Vul in wat u zoekt en kies Tonen; alles wat is ingevuld moet kloppen. Hetzelfde een paar keer lezen of wijzigen binnen vijf minuten is één regel. “Logboek controleren” vindt regels die zijn verwijderd of veranderd. Bron: NEN 7513.</translation>
    </message>
    <message>
        <source>Keeping and destroying</source>
        <translation>Bewaren en vernietigen</translation>
    </message>
    <message>
        <source>One account for each person. Add one with a password to begin with and hand that over; the person chooses another at the first unlocking. Whoever leaves is disabled: what was signed stays. Teams say who sees which cases. A case of somebody who left goes to others by its number. Renew the key when a copy of the store may be in the wrong hands.</source>
        <translation>Eén account per persoon. Voeg er een toe met een wachtwoord om mee te beginnen en geef dat door; bij de eerste keer ontgrendelen kiest de persoon een ander. Wie vertrekt, schakelt u uit: wat is ondertekend, blijft. Teams bepalen wie welke casussen ziet. Een casus van iemand die vertrok, gaat op nummer naar anderen. Vernieuw de sleutel als een kopie van de kluis in verkeerde handen kan zijn.</translation>
    </message>
    <message>
        <source>Putting back a backup</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Whose case it is decides who sees it. Record when consent is given or withdrawn; what is withdrawn stops what needs it. Below it stand until when the case is kept, who had access, and a copy of everything for the young person and the parents.</source>
        <translation>Van wie de casus is, bepaalt wie hem ziet. Leg vast wanneer toestemming is gegeven of ingetrokken; wat is ingetrokken, stopt wat die toestemming nodig heeft. Daaronder staat tot wanneer het dossier wordt bewaard en wie erin keek, en maakt u een kopie van alles voor de jongere en de ouders.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Access log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Printed by %1 on %2</source>
        <translation>Afgedrukt door %1 op %2</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>The talk sheet was not printed</source>
        <translation>Het gespreksblad is niet afgedrukt</translation>
    </message>
</context>
<context>
    <name>haven::gui::AccountForm</name>
    <message>
        <source>Accounts, backups, the access log and settings. Whoever only does that has the role “administrator” and sees nothing of a case.</source>
        <translation>Accounts, back-ups, het logboek en de instellingen. Wie alleen dat doet, heeft de rol “beheerder” en ziet niets van een casus.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Kies de rol.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Looks after the store (administrator)</source>
        <translation>Beheert de kluis (beheerder)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>The role decides what somebody may do in the three-step plan of the guideline. It is a fact about the person, not a choice.</source>
        <translation>De rol bepaalt wat iemand mag doen in het stappenplan van de richtlijn. Het is een gegeven over de persoon, geen keuze.</translation>
    </message>
</context>
<context>
    <name>haven::gui::AccountSheet</name>
    <message>
        <source>Account of %1</source>
        <translation>Account van %1</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>For one person. Everything that happens in the store is logged with that name.</source>
        <translation>Voor één persoon. Alles wat in de kluis gebeurt, komt met die naam in het logboek.</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Dit wachtwoord geven</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>%1 weer toelaten</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Nieuw wachtwoord voor %1</translation>
    </message>
    <message>
        <source>The account works again from now on, with the password below.</source>
        <translation>Het account werkt vanaf nu weer, met het wachtwoord hieronder.</translation>
    </message>
    <message>
        <source>What was signed before keeps the name, role and registrations of then.</source>
        <translation>Wat eerder is ondertekend, houdt de naam, rol en registraties van toen.</translation>
    </message>
    <message>
        <source>You do not need the password of before, and cannot see it. It opens nothing any more from now on; neither does a key file, if one is in use.</source>
        <translation>Het vorige wachtwoord hebt u niet nodig en kunt u niet zien. Het opent vanaf nu niets meer; een sleutelbestand, als dat in gebruik is, ook niet.</translation>
    </message>
</context>
<context>
    <name>haven::gui::AccountsPage</name>
    <message>
        <source>%1 cannot open the store any more from now on, not with a password and not with a key file. What was written and signed stays, with the name. Cases that are only of %1 have to go to a colleague. You can let %1 in again later.</source>
        <translation>%1 kan de kluis vanaf nu niet meer openen, met een wachtwoord niet en met een sleutelbestand niet. Wat is geschreven en ondertekend blijft, met de naam. Casussen die alleen van %1 zijn, moeten naar een collega. U kunt %1 later weer toelaten.</translation>
    </message>
    <message>
        <source>%1 cannot open this store any more. But whoever took a copy of the store along, with its key still in the memory of a computer, could read what is written from now on in a later copy. Renewing the key ends that. You can also do it later, here.</source>
        <translation>%1 kan deze kluis niet meer openen. Maar wie een kopie van de kluis meenam en de sleutel wist te bewaren, zou ook een latere kopie kunnen lezen. De sleutel vernieuwen maakt daar een eind aan. Dat kan ook later, hier.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Accounts and teams</source>
        <translation>Accounts en teams</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Terug ernaar</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Het account van %1 uitschakelen?</translation>
    </message>
    <message>
        <source>Disabled: %1.</source>
        <translation>Uitgeschakeld: %1.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Uitschakelen…</translation>
    </message>
    <message>
        <source>Everybody who works in this store has an account of their own: who did what is then known.</source>
        <translation>Iedereen die in deze kluis werkt heeft een eigen account: zo is bekend wie wat deed.</translation>
    </message>
    <message>
        <source>It cannot be shown again. If it was not handed over or written down, another one has to be made.</source>
        <translation>Het is niet opnieuw te zien. Is het niet doorgegeven of opgeschreven, dan moet er een nieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>Key and recovery code</source>
        <translation>Sleutel en herstelcode</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Leave what is shown only once?</source>
        <translation>Weggaan van wat maar één keer te zien is?</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>Weer toelaten…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nieuw wachtwoord…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nieuwe herstelcode…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the team %1?</source>
        <translation>Het team %1 verwijderen?</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Sleutel vernieuwen…</translation>
    </message>
    <message>
        <source>The accounts of its members stay. A team that still has cases is not removed.</source>
        <translation>De accounts van de leden blijven. Een team dat nog casussen heeft, wordt niet verwijderd.</translation>
    </message>
    <message>
        <source>The team is kept.</source>
        <translation>Het team is bewaard.</translation>
    </message>
    <message>
        <source>The team is removed.</source>
        <translation>Het team is verwijderd.</translation>
    </message>
    <message>
        <source>With the recovery code somebody who forgot a password comes in. Renew the key of the store when somebody who left may have taken a copy of it along, or when a computer with the store on it is lost.</source>
        <translation>Met de herstelcode komt iemand binnen die zijn wachtwoord vergat. Vernieuw de sleutel van de kluis als iemand die vertrok er misschien een kopie van meenam, of als een computer met de kluis erop kwijt is.</translation>
    </message>
</context>
<context>
    <name>haven::gui::AdminPage</name>
    <message>
        <source>Access log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Accounts and teams</source>
        <translation>Accounts en teams</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Keeping and destroying</source>
        <translation>Bewaren en vernietigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>haven::gui::BackupLine</name>
    <message>
        <source>Backup being made</source>
        <translation>Back-up wordt gemaakt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look why the backup failed</source>
        <translation>Bekijken waarom de back-up niet lukte</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Back-up wordt gemaakt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making the backup</source>
        <translation>Stoppen met de back-up</translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>De back-up is niet gelukt</translation>
    </message>
</context>
<context>
    <name>haven::gui::BackupPage</name>
    <message>
        <source>A backup is put back in a new folder, never over the store that is there. Lock Haven and choose “Put back a backup” on the page where you open the store: choose the file, a new folder, and fill in your name and the password that you had when the backup was made. Try it once, before you need it.</source>
        <translation>Een back-up wordt teruggezet in een nieuwe map, nooit over de kluis die er is. Vergrendel Haven en kies “Back-up terugzetten” op de pagina waar u de kluis opent: kies het bestand en een nieuwe map, en vul uw naam in en het wachtwoord dat u had toen de back-up werd gemaakt. Probeer het een keer, voordat u het nodig hebt.</translation>
    </message>
    <message>
        <source>An encrypted copy of the whole store in one file. It opens with the passwords and the recovery code that were in force when it was made.</source>
        <translation>Een versleutelde kopie van de hele kluis in één bestand. Die gaat open met de wachtwoorden en de herstelcode van het moment waarop ze is gemaakt.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Backup being made</source>
        <translation>Back-up wordt gemaakt</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Gemaakte back-ups</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Choose a place outside this computer: a network folder or a disk that is kept elsewhere. A backup beside the store is lost with it.</source>
        <translation>Kies een plek buiten deze computer: een netwerkmap, of een schijf die elders ligt. Een back-up naast de kluis gaat samen met de kluis verloren.</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Om de hoeveel dagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>Folder for this backup</source>
        <translation>Map voor deze back-up</translation>
    </message>
    <message>
        <source>From now on backups go there.</source>
        <translation>Back-ups gaan vanaf nu daarheen.</translation>
    </message>
    <message>
        <source>How many to keep</source>
        <translation>Hoeveel bewaren</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Made and read back</source>
        <translation>Gemaakt en teruggelezen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Er is nog geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Nog geen plek gekozen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Nothing is backed up by itself as long as no place is chosen.</source>
        <translation>Zolang er geen plek is gekozen, gaat er niets vanzelf.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Older ones that Haven made there are removed.</source>
        <translation>Oudere die Haven daar maakte, worden verwijderd.</translation>
    </message>
    <message>
        <source>Place and rhythm</source>
        <translation>Plek en ritme</translation>
    </message>
    <message>
        <source>Putting one back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making the backup</source>
        <translation>Stoppen met de back-up</translation>
    </message>
    <message>
        <source>That is too long ago: see whether the place below can be reached.</source>
        <translation>Dat is te lang geleden: kijk of de plek hieronder bereikbaar is.</translation>
    </message>
    <message>
        <source>The last good backup was made on %1.</source>
        <translation>De laatste goede back-up is gemaakt op %1.</translation>
    </message>
</context>
<context>
    <name>haven::gui::BackupReminder</name>
    <message>
        <source>The last good backup is old: it was made on %1. What was written since is lost when this computer is.</source>
        <translation>De laatste goede back-up is oud: gemaakt op %1. Wat daarna is geschreven, gaat met deze computer verloren.</translation>
    </message>
    <message>
        <source>There is no backup yet. Everything is lost when this computer is.</source>
        <translation>Er is nog geen back-up. Alles gaat met deze computer verloren.</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>Naar de back-ups</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseFilePage</name>
    <message>
        <source>Members of the team and the colleagues named here see the case and work in it.</source>
        <translation>Leden van het team en de collega's die hier staan, zien de casus en werken erin.</translation>
    </message>
    <message>
        <source>The case is given away.</source>
        <translation>De casus is overgedragen.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Van wie de casus is</translation>
    </message>
    <message>
        <source>Whose case it is, what was agreed to, how long it is kept and who had access.</source>
        <translation>Van wie de casus is, waarmee is ingestemd, hoelang het dossier wordt bewaard en wie erin keek.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseHandOver</name>
    <message>
        <source>A case to another team or colleague</source>
        <translation>Een casus naar een ander team of een collega</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Casusnummer</translation>
    </message>
    <message>
        <source>For when somebody has left. By its number alone; nothing of the case is shown.</source>
        <translation>Voor als iemand is vertrokken. Alleen op nummer; van de casus is niets te zien.</translation>
    </message>
    <message>
        <source>Show whose case it is</source>
        <translation>Tonen van wie de casus is</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseHolders</name>
    <message>
        <source>%1 (account disabled)</source>
        <translation>%1 (account uitgeschakeld)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>And by name</source>
        <translation>En met naam</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Give this case away?</source>
        <translation>Deze casus overdragen?</translation>
    </message>
    <message>
        <source>Keep whose case it is</source>
        <translation>Bewaren van wie de casus is</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Geen team</translation>
    </message>
    <message>
        <source>Somebody has to be left: choose a team that has members, or a colleague.</source>
        <translation>Er moet iemand overblijven: kies een team met leden, of een collega.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>You are none of those whose case it is then: it leaves your list, and you open it only in an emergency, with a reason that is logged.</source>
        <translation>De casus is dan niet meer van u: hij verdwijnt uit uw lijst, en u opent hem alleen nog in nood, met een reden die in het logboek komt.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseLog</name>
    <message>
        <source>%1, %2, until %3: %4</source>
        <translation>%1, %2, tot %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n regel.</numerusform>
            <numerusform>%n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of elsewhere opened this case in an emergency.</source>
        <translation>Niemand van elders opende deze casus in nood.</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>In nood geopend</translation>
    </message>
    <message>
        <source>Show who had access</source>
        <translation>Tonen wie erin keek</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s). An administrator sees older ones.</source>
        <translation>
            <numerusform>De nieuwste %n regel. Een beheerder ziet oudere.</numerusform>
            <numerusform>De nieuwste %n regels. Een beheerder ziet oudere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who had access</source>
        <translation>Wie keek mee</translation>
    </message>
</context>
<context>
    <name>haven::gui::CasePage</name>
    <message>
        <source>The file</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>haven::gui::ConsentPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (recorded by %3, %4)</source>
        <translation>%1: %2 (vastgelegd door %3, %4)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Kies een van de twee.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Alles wat is vastgelegd</translation>
    </message>
    <message>
        <source>Fill in the day as dd-mm-yyyy.</source>
        <translation>Vul de dag in als dd-mm-jjjj.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>Gegeven of ingetrokken</translation>
    </message>
    <message>
        <source>Name, and who that is: “Anna, mother”.</source>
        <translation>Naam, en wie dat is: “Anna, moeder”.</translation>
    </message>
    <message>
        <source>No form is begun, gone on with or made final.</source>
        <translation>Er wordt geen afname begonnen, voortgezet of definitief gemaakt.</translation>
    </message>
    <message>
        <source>No report or letter leaves the store. What the young person and the parents ask for themselves does.</source>
        <translation>Er gaat geen verslag of brief de kluis uit. Wat de jongere en de ouders voor zichzelf vragen, wel.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Opmerking (mag leeg blijven)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Record consent given or withdrawn</source>
        <translation>Toestemming of intrekking vastleggen</translation>
    </message>
    <message>
        <source>Reports and letters to others</source>
        <translation>Verslagen en brieven naar anderen</translation>
    </message>
    <message>
        <source>Say who gave or withdrew it.</source>
        <translation>Vul in wie de toestemming gaf of introk.</translation>
    </message>
    <message>
        <source>Screening with the parents</source>
        <translation>Screenen met de ouders</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Deze dag ligt in de toekomst.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>given on %1 by %2</source>
        <translation>gegeven op %1 door %2</translation>
    </message>
    <message>
        <source>nothing recorded here</source>
        <translation>hier is niets vastgelegd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>withdrawn on %1 by %2</source>
        <translation>ingetrokken op %1 door %2</translation>
    </message>
</context>
<context>
    <name>haven::gui::DestroyCase</name>
    <message>
        <source>Choose why.</source>
        <translation>Kies waarom.</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Voorgoed vernietigen</translation>
    </message>
    <message>
        <source>Everything of case %1 is lost for good: who it is about, every form with its answers and versions, what was written in the steps, decisions, chosen help, letters and the time line. Nobody can bring it back, except from a backup that was made before: those are told afterwards. What stays is that there was a case with this number, and the rows of the access log, which hold nothing of its content.</source>
        <translation>Alles van casus %1 gaat voorgoed verloren: over wie het gaat, elke afname met antwoorden en versies, wat in de stappen is geschreven, besluiten, gekozen hulp, brieven en de tijdlijn. Niemand kan het terughalen, behalve uit een back-up van daarvoor: welke dat zijn, leest u daarna. Wat blijft, is dat er een casus met dit nummer was, en de regels in het logboek, waarin niets van de inhoud staat.</translation>
    </message>
    <message>
        <source>It is an example</source>
        <translation>Het is een voorbeeld</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>The time to keep it has passed</source>
        <translation>De bewaartermijn is voorbij</translation>
    </message>
    <message>
        <source>The young person or the parents asked for it in writing</source>
        <translation>De jongere of de ouders vroegen er schriftelijk om</translation>
    </message>
    <message>
        <source>Type the case number</source>
        <translation>Typ het casusnummer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>haven::gui::GivenPassphrase</name>
    <message numerus="yes">
        <source>Choose a password of at least %n characters.</source>
        <translation>
            <numerusform>Kies een wachtwoord van ten minste %n teken.</numerusform>
            <numerusform>Kies een wachtwoord van ten minste %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Haven asks for one of their own at the first unlocking. Yours then opens nothing any more.</source>
        <translation>Bij de eerste keer ontgrendelen vraagt Haven om een eigen wachtwoord. Dit wachtwoord opent daarna niets meer.</translation>
    </message>
    <message>
        <source>Make up another one</source>
        <translation>Een ander bedenken</translation>
    </message>
    <message>
        <source>Password to begin with</source>
        <translation>Wachtwoord om mee te beginnen</translation>
    </message>
</context>
<context>
    <name>haven::gui::HandOver</name>
    <message>
        <source>At the first unlocking Haven asks for a password of one's own. From then on only that person knows it.</source>
        <translation>Bij de eerste keer ontgrendelen vraagt Haven om een eigen wachtwoord. Vanaf dan kent alleen die persoon het.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>Hand this password over</source>
        <translation>Geef dit wachtwoord door</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Het is doorgegeven</translation>
    </message>
    <message>
        <source>It is shown only now. Give it personally or by telephone, not by mail and not on a note that stays.</source>
        <translation>Het is alleen nu te zien. Geef het persoonlijk of per telefoon door, niet per mail en niet op een briefje dat blijft liggen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>haven::gui::KeptUntil</name>
    <message>
        <source>Destroy this case</source>
        <translation>Deze casus vernietigen</translation>
    </message>
    <message>
        <source>Destroying: %1</source>
        <translation>Vernietigen: %1</translation>
    </message>
    <message>
        <source>Destroying: this case is open. Close it first, under “After the steps”.</source>
        <translation>Vernietigen: deze casus is open. Sluit hem eerst af, bij ‘Na de stappen’.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hoelang het dossier wordt bewaard</translation>
    </message>
    <message>
        <source>Last changed on %1 and kept until %2: that day has come. It may be destroyed.</source>
        <translation>Laatst gewijzigd op %1 en bewaard tot %2: die dag is gekomen. Het dossier mag worden vernietigd.</translation>
    </message>
    <message>
        <source>Last changed on %1: it is kept until %2. Source: Jeugdwet, article 7.3.8.</source>
        <translation>Laatst gewijzigd op %1: het dossier wordt bewaard tot %2. Bron: Jeugdwet, artikel 7.3.8.</translation>
    </message>
    <message>
        <source>The case is open. Twenty years count from the last change, so far %1: it would be kept until %2. Source: Jeugdwet, article 7.3.8.</source>
        <translation>De casus staat open. De twintig jaar tellen vanaf de laatste wijziging, tot nu toe %1: dan wordt het dossier bewaard tot %2. Bron: Jeugdwet, artikel 7.3.8.</translation>
    </message>
    <message>
        <source>This is an example; it may be destroyed at any time.</source>
        <translation>Dit is een voorbeeld; het mag altijd worden vernietigd.</translation>
    </message>
</context>
<context>
    <name>haven::gui::KeySheet</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Keep the new recovery code</source>
        <translation>Bewaar de nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Nieuwe code maken</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Renew the key now</source>
        <translation>Sleutel nu vernieuwen</translation>
    </message>
    <message>
        <source>Renew the key of the store</source>
        <translation>De sleutel van de kluis vernieuwen</translation>
    </message>
    <message>
        <source>The code of before opens nothing any more. The new one is shown once. Make one when the code is lost or somebody may have seen it.</source>
        <translation>De vorige code opent niets meer. De nieuwe is één keer te zien. Maak een nieuwe als de code kwijt is of iemand die misschien heeft gezien.</translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation>De nieuwe herstelcode geldt.</translation>
    </message>
    <message>
        <source>The old code no longer works. This one is shown only now.</source>
        <translation>De oude code werkt niet meer. Deze is alleen nu te zien.</translation>
    </message>
    <message>
        <source>The store has a new key and a new recovery code.</source>
        <translation>De kluis heeft een nieuwe sleutel en een nieuwe herstelcode.</translation>
    </message>
    <message>
        <source>The whole store is encrypted anew, with a new key. A key that somebody took along then opens nothing that is written from now on. Everybody's password goes on working. Copies and backups made before stay readable with the passwords of then. It takes about as long as copying the store; meanwhile Haven does nothing else. Whatever happens, the power cut off included, the store can be opened afterwards.</source>
        <translation>De hele kluis wordt opnieuw versleuteld, met een nieuwe sleutel. Een sleutel die iemand meenam, opent dan niets van wat vanaf nu wordt geschreven. Ieders wachtwoord blijft werken. Kopieën en back-ups van daarvoor blijven leesbaar met de wachtwoorden van toen. Het duurt ongeveer zo lang als de kluis kopiëren; Haven doet intussen niets anders. Wat er ook gebeurt, ook als de stroom uitvalt, de kluis gaat daarna open.</translation>
    </message>
</context>
<context>
    <name>haven::gui::LogFilterForm</name>
    <message>
        <source>Case number</source>
        <translation>Casusnummer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Write a day as 21-11-2026.</source>
        <translation>Schrijf een dag als 21-11-2026.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>casus %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Op welke grond</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Waarmee</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>haven::gui::LogPage</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n regel.</numerusform>
            <numerusform>%n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>An end of the log that was noted down before (optional)</source>
        <translation>Een eerder genoteerd einde van het logboek (mag leeg blijven)</translation>
    </message>
    <message>
        <source>As it was shown then: a number, a colon, and letters and digits.</source>
        <translation>Zoals het toen op het scherm stond: een getal, een dubbele punt, en letters en cijfers.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Every row holds a fingerprint of the row before it. Checking finds a row that was removed, changed or moved. Note the end of the log down on paper now and then: with it, a log that was cut off is found as well.</source>
        <translation>In elke regel staat een vingerafdruk van de regel ervoor. De controle vindt een regel die is verwijderd, veranderd of verplaatst. Noteer het einde van het logboek af en toe op papier: daarmee wordt ook gevonden dat er aan het eind iets is afgeknipt.</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>Is het logboek heel?</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Bewaren als CSV…</translation>
    </message>
    <message>
        <source>Save the access log</source>
        <translation>Het logboek bewaren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Show older rows</source>
        <translation>Oudere regels tonen</translation>
    </message>
    <message>
        <source>Something is wrong with the log. Keep the store as it is, make a copy of the folder, and tell whoever is responsible for security.</source>
        <translation>Er klopt iets niet aan het logboek. Laat de kluis zoals die is, maak een kopie van de map, en meld het aan wie over de beveiliging gaat.</translation>
    </message>
    <message>
        <source>The log ends here; note it down: %1</source>
        <translation>Hier eindigt het logboek; noteer het: %1</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n row(s), each as it was written.</source>
        <translation>
            <numerusform>Het logboek is heel: %n regel, zoals geschreven.</numerusform>
            <numerusform>Het logboek is heel: %n regels, elk zoals geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s).</source>
        <translation>
            <numerusform>De nieuwste %n regel.</numerusform>
            <numerusform>De nieuwste %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no end of a log. Copy it as it was shown.</source>
        <translation>Dit is geen einde van een logboek. Neem het over zoals het op het scherm stond.</translation>
    </message>
    <message>
        <source>Who did what, when, with which case and on which ground. Nobody can change or remove a row. It holds no content. Looking at it is logged too.</source>
        <translation>Wie wat deed, wanneer, met welke casus en op welke grond. Niemand kan een regel veranderen of verwijderen. Er staat geen inhoud in. Dat u kijkt, komt er ook in.</translation>
    </message>
    <message>
        <source>access-log.csv</source>
        <translation>logboek.csv</translation>
    </message>
</context>
<context>
    <name>haven::gui::OverlayPage</name>
    <message>
        <source>Importing or removing a list: %1</source>
        <translation>Een lijst importeren of weghalen: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::PacksPage</name>
    <message>
        <source>Adding packs and putting them in use: %1</source>
        <translation>Pakketten toevoegen en in gebruik nemen: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::ReportPage</name>
    <message>
        <source>Consent for reports to others was withdrawn: nothing can be saved or printed. See “The file”.</source>
        <translation>De toestemming voor verslagen naar anderen is ingetrokken: opslaan en afdrukken kan niet. Zie “Dossier”.</translation>
    </message>
</context>
<context>
    <name>haven::gui::RestorePage</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Backups of Haven (*.havenbackup);;All files (*)</source>
        <translation>Back-ups van Haven (*.havenbackup);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Back-up kiezen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Kies een nieuwe map.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, with its whole path.</source>
        <translation>Kies een nieuwe of lege map, met het hele pad erbij.</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Kies het bestand van de back-up.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Sleutelbestand kiezen</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Sleutelbestand kiezen…</translation>
    </message>
    <message>
        <source>Fill in the password.</source>
        <translation>Vul het wachtwoord in.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>Made on %1; nothing in it is damaged as far as can be seen without a password.</source>
        <translation>Gemaakt op %1; voor zover zonder wachtwoord te zien is, is er niets beschadigd.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>New folder for the store</source>
        <translation>Nieuwe map voor de kluis</translation>
    </message>
    <message>
        <source>One that does not exist yet, or is empty.</source>
        <translation>Een die nog niet bestaat, of leeg is.</translation>
    </message>
    <message>
        <source>Only when your account opened with one.</source>
        <translation>Alleen als uw account daarmee openging.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Bezig met terugzetten…</translation>
    </message>
    <message>
        <source>The backup becomes a store of its own in a new folder. What is there now stays as it is.</source>
        <translation>De back-up wordt een eigen kluis in een nieuwe map. Wat er nu is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>The one you had when the backup was made.</source>
        <translation>Het wachtwoord dat u had toen de back-up werd gemaakt.</translation>
    </message>
</context>
<context>
    <name>haven::gui::RetentionPage</name>
    <message>
        <source>A file is kept for twenty years after its last change. What has passed that is destroyed by people, case by case; Haven does not do so by itself.</source>
        <translation>Een dossier wordt twintig jaar na de laatste wijziging bewaard. Wat daarna weg mag, vernietigen mensen, casus voor casus; Haven doet dat niet vanzelf.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Casus %1: %2</translation>
    </message>
    <message>
        <source>Closed, and kept long enough</source>
        <translation>Afgesloten, en lang genoeg bewaard</translation>
    </message>
    <message>
        <source>Destroy case %1</source>
        <translation>Casus %1 vernietigen</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Destroyed cases</source>
        <translation>Vernietigde casussen</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Vernietigd op</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Keeping a case longer may be necessary, for instance because somebody else has an interest in it. Source: Jeugdwet, article 7.3.8. Destroying one earlier, on request of the young person or the parents, is done in the case itself (article 7.3.9).</source>
        <translation>Langer bewaren kan nodig zijn, bijvoorbeeld omdat iemand anders er belang bij heeft. Bron: Jeugdwet, artikel 7.3.8. Eerder vernietigen, op verzoek van de jongere of de ouders, gebeurt in de casus zelf (artikel 7.3.9).</translation>
    </message>
    <message>
        <source>Keeping and destroying</source>
        <translation>Bewaren en vernietigen</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>No closed case has been kept long enough to be destroyed.</source>
        <translation>Geen afgesloten casus is lang genoeg bewaard om te worden vernietigd.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>op verzoek</translation>
    </message>
    <message>
        <source>the time to keep it had passed</source>
        <translation>de bewaartermijn was voorbij</translation>
    </message>
</context>
<context>
    <name>haven::gui::SettingsPage</name>
    <message>
        <source>At most %1. A minute before, Haven says so.</source>
        <translation>Hoogstens %1. Een minuut van tevoren waarschuwt Haven.</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Wijzigingen worden meteen bewaard.</translation>
    </message>
    <message>
        <source>For everybody who works in this store</source>
        <translation>Voor iedereen die in deze kluis werkt</translation>
    </message>
    <message>
        <source>From the next start of Haven on. Instruments and reports stay Dutch.</source>
        <translation>Vanaf de volgende start van Haven. Instrumenten en verslagen blijven Nederlands.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Kept. The next start of Haven is in this language.</source>
        <translation>Bewaard. Haven start de volgende keer in deze taal.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Lock after how many minutes without keyboard or mouse</source>
        <translation>Vergrendelen na hoeveel minuten zonder toetsenbord of muis</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>haven::gui::SetupPage</name>
    <message>
        <source>Put back a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
</context>
<context>
    <name>haven::gui::TeamsPanel</name>
    <message>
        <source>A case is of a team, of colleagues who are named, or of both. Whoever is none of those opens it only in an emergency, with a reason that is logged.</source>
        <translation>Een casus is van een team, van collega's met naam, of van beide. Wie daar niet bij hoort, opent hem alleen in nood, met een reden die in het logboek komt.</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Team toevoegen…</translation>
    </message>
    <message>
        <source>Name and members…</source>
        <translation>Naam en leden…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
</context>
<context>
    <name>haven::gui::TeamsSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Team toevoegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Naam van het team</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nieuw team</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Who is a member sees every case of the team.</source>
        <translation>Wie lid is, ziet elke casus van het team.</translation>
    </message>
</context>
<context>
    <name>haven::gui::UnlockPage</name>
    <message>
        <source>Put back a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
</context>
<context>
    <name>haven::gui::WholeExport</name>
    <message>
        <source>Folder for the copy</source>
        <translation>Map voor de kopie</translation>
    </message>
    <message>
        <source>For inspection: everything of this case</source>
        <translation>Inzage: alles van deze casus</translation>
    </message>
    <message>
        <source>In this folder there is a copy of case %1 already. The new one takes its place.</source>
        <translation>In deze map staat al een kopie van casus %1. De nieuwe komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Look first whether something in it would harm the private life of somebody else. The files are not encrypted: do not mail them, hand them over or use the secure mail of your organisation, and remove them from this computer afterwards.</source>
        <translation>Kijk eerst of er iets in staat wat de persoonlijke levenssfeer van een ander schaadt. De bestanden zijn niet versleuteld: mail ze niet, geef ze af of gebruik de beveiligde mail van uw organisatie, en verwijder ze daarna van deze computer.</translation>
    </message>
    <message>
        <source>Made: %1.pdf and %1.json in %2.</source>
        <translation>Gemaakt: %1.pdf en %1.json in %2.</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>Kopie maken…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace the copy that is there?</source>
        <translation>De kopie die er staat vervangen?</translation>
    </message>
    <message>
        <source>The young person and the parents may read the file and get a copy (Jeugdwet, article 7.3.10). The copy holds everything: who it is about, every form in every version, all that was written and decided, letters, consent and who had access. It is made as pages (PDF) and as data (JSON), in a folder that you choose.</source>
        <translation>De jongere en de ouders mogen het dossier inzien en er een kopie van krijgen (Jeugdwet, artikel 7.3.10). In de kopie staat alles: over wie het gaat, elke afname in elke versie, alles wat is geschreven en besloten, brieven, toestemming en wie erin keek. Ze wordt gemaakt als pagina's (pdf) en als gegevens (JSON), in een map die u kiest.</translation>
    </message>
</context>
</TS>
