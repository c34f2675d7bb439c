<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>TalkSheet</name>
        <message>
            <source>Talk sheet</source>
            <translation>Gespreksblad</translation>
        </message>
        <message>
            <source>Should the sheet carry the name %1? Without a name it tells nothing when it is left somewhere.</source>
            <translation>Moet de naam %1 op het blad staan? Zonder naam vertelt het niets als het ergens blijft liggen.</translation>
        </message>
        <message>
            <source>With first name</source>
            <translation>Met voornaam</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Zonder naam</translation>
        </message>
        <message>
            <source>talk-sheet-%1.pdf</source>
            <translation>gespreksblad-%1.pdf</translation>
        </message>
        <message>
            <source>Save the talk sheet as PDF</source>
            <translation>Gespreksblad bewaren als PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-bestanden (*.pdf)</translation>
        </message>
        <message>
            <source>The talk sheet was not saved</source>
            <translation>Het gespreksblad is niet bewaard</translation>
        </message>
        <message>
            <source>Print the sheet now, or save it as a PDF?</source>
            <translation>Het blad nu afdrukken, of bewaren als PDF?</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als PDF…</translation>
        </message>
    </context>
</TS>
