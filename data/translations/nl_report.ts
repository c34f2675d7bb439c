<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>haven::gui::ReportPage</name>
        <message>
            <source>Conclusion of step 2</source>
            <translation>Conclusie van stap 2</translation>
        </message>
        <message>
            <source>Decision of step 3</source>
            <translation>Besluit van stap 3</translation>
        </message>
        <message>
            <source>When is looked again</source>
            <translation>Wanneer opnieuw wordt gekeken</translation>
        </message>
        <message>
            <source>Introduction in own words</source>
            <translation>Inleiding in eigen woorden</translation>
        </message>
        <message>
            <source>Closing in own words</source>
            <translation>Slot in eigen woorden</translation>
        </message>
        <message>
            <source>When and with whom was talked</source>
            <translation>Wanneer en met wie is gesproken</translation>
        </message>
        <message>
            <source>What was talked about</source>
            <translation>Waarover is gesproken</translation>
        </message>
        <message>
            <source>Examples that were told</source>
            <translation>Voorbeelden die zijn verteld</translation>
        </message>
        <message>
            <source>Chosen help and what comes next</source>
            <translation>Gekozen hulp en hoe het verdergaat</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <source>For parents</source>
            <translation>Voor ouders</translation>
        </message>
        <message>
            <source>Examination of step 3</source>
            <translation>Onderzoek van stap 3</translation>
        </message>
        <message>
            <source>Referral letter</source>
            <translation>Verwijsbrief</translation>
        </message>
        <message>
            <source>Alt with the up and down arrow moves a section.</source>
            <translation>Alt met pijl omhoog of omlaag verplaatst een onderdeel.</translation>
        </message>
        <message>
            <source>Part of how this report was put together could not be read, and is left out.</source>
            <translation>Een deel van hoe dit verslag was samengesteld, kan niet worden gelezen en is weggelaten.</translation>
        </message>
        <message>
            <source>What you changed is not kept. %1</source>
            <translation>Wat u veranderde, is niet bewaard. %1</translation>
        </message>
        <message>
            <source>Is this report final?</source>
            <translation>Is dit verslag definitief?</translation>
        </message>
        <message>
            <source>A draft says CONCEPT on every page. A final report does not, and is as it is filed.</source>
            <translation>Op een concept staat op elke bladzijde CONCEPT. Op een definitief verslag niet: zo gaat het naar het dossier.</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Definitief</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Nothing was saved: no copy could be kept. %1</source>
            <translation>Er is niets opgeslagen: er kon geen kopie worden bewaard. %1</translation>
        </message>
        <message>
            <source>Saved as %1, as a draft.</source>
            <translation>Bewaard als %1, als concept.</translation>
        </message>
        <message>
            <source>Nothing was printed: no copy could be kept. %1</source>
            <translation>Er is niets afgedrukt: er kon geen kopie worden bewaard. %1</translation>
        </message>
        <message>
            <source>This file cannot be shown here. Save it again to look at it.</source>
            <translation>Dit bestand kan hier niet worden getoond. Sla het opnieuw op om het te bekijken.</translation>
        </message>
        <message>
            <source>Made before (%1)</source>
            <translation>Eerder gemaakt (%1)</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ComposerOptions</name>
        <message>
            <source>Referral letter…</source>
            <translation>Verwijsbrief…</translation>
        </message>
        <message>
            <source>A letter is written with the help it is about: choose the help under Interventions.</source>
            <translation>Een brief schrijft u bij de hulp waarover hij gaat: kies de hulp bij Interventies.</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>Welk verslag</translation>
        </message>
        <message>
            <source>About which relationship</source>
            <translation>Over welke relatie</translation>
        </message>
        <message>
            <source>All relationships</source>
            <translation>Alle relaties</translation>
        </message>
        <message>
            <source>With the total of the talk as a number</source>
            <translation>Met het totaal van het gesprek als getal</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Met namen</translation>
        </message>
        <message>
            <source>Without names or date of birth</source>
            <translation>Zonder namen en geboortedatum</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ComposerRow</name>
        <message>
            <source>Move “%1” up</source>
            <translation>‘%1’ omhoog</translation>
        </message>
        <message>
            <source>Move “%1” down</source>
            <translation>‘%1’ omlaag</translation>
        </message>
        <message>
            <source>Own text with “%1”</source>
            <translation>Eigen tekst bij ‘%1’</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>At most %1 characters. What is longer is not in the report.</source>
            <translation>Ten hoogste %1 tekens. Wat langer is, staat niet in het verslag.</translation>
        </message>
        <message>
            <source>This section is off: its text is kept and not in the report.</source>
            <translation>Dit onderdeel staat uit: de tekst blijft bewaard en staat niet in het verslag.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ComposerParts</name>
        <message>
            <source>Section %1 of %2</source>
            <translation>Onderdeel %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ReportCopies</name>
        <message>
            <source>Nothing was exported or printed of this case yet.</source>
            <translation>Van deze casus is nog niets opgeslagen of afgedrukt.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Save again…</source>
            <translation>Opnieuw opslaan…</translation>
        </message>
        <message>
            <source>Made before</source>
            <translation>Eerder gemaakt</translation>
        </message>
        <message>
            <source>Of everything that left Haven the very file is kept, with its fingerprint.</source>
            <translation>Van elk verslag dat Haven verliet, is precies dat bestand bewaard, met zijn vingerafdruk.</translation>
        </message>
        <message>
            <source>Reports made before</source>
            <translation>Eerder gemaakte verslagen</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>Terug naar het verslag</translation>
        </message>
        <message>
            <source>case-%1.pdf</source>
            <translation>casus-%1.pdf</translation>
        </message>
        <message>
            <source>The same file is saved as %1.</source>
            <translation>Hetzelfde bestand is bewaard als %1.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ReportCopiesModel</name>
        <message>
            <source>%1, without names</source>
            <translation>%1, zonder namen</translation>
        </message>
        <message>
            <source>final</source>
            <translation>definitief</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>afgedrukt</translation>
        </message>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Staat</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Door wie</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::KeptPdfView</name>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::LetterheadCard</name>
        <message>
            <source>The file is larger than 256 kB.</source>
            <translation>Het bestand is groter dan 256 kB.</translation>
        </message>
        <message>
            <source>This is no PNG or JPEG picture that can be read.</source>
            <translation>Dit is geen leesbare afbeelding (PNG of JPEG).</translation>
        </message>
        <message>
            <source>The picture is wider or higher than %1 pixels.</source>
            <translation>De afbeelding is breder of hoger dan %1 pixels.</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Logo kiezen…</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Logo weghalen</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Naam van de organisatie</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>A PNG or JPEG of at most 256 kB and %1 pixels wide and high.</source>
            <translation>Een PNG of JPEG van ten hoogste 256 kB en %1 pixels breed en hoog.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo kiezen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>No logo.</source>
            <translation>Geen logo.</translation>
        </message>
        <message>
            <source>The logo cannot be read.</source>
            <translation>Het logo kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>The logo, %1 by %2 pixels</source>
            <translation>Het logo, %1 bij %2 pixels</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::SettingsPage</name>
        <message>
            <source>At the top of reports</source>
            <translation>Boven aan verslagen</translation>
        </message>
    </context>
</TS>
