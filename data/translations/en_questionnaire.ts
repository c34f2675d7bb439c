<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::ConditionsPage</name>
    <message numerus="yes">
        <source>%1 Filling it in takes about %n minute(s).</source>
        <translation>
            <numerusform>%1 Filling it in takes about %n minute.</numerusform>
            <numerusform>%1 Filling it in takes about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::QuestionnairePage</name>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>%n difference left</numerusform>
            <numerusform>%n differences left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::ScaleSection</name>
    <message numerus="yes">
        <source>All %n item(s) answered.</source>
        <translation>
            <numerusform>The one item is answered (%n).</numerusform>
            <numerusform>All %n items answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) estimated from the others.</source>
        <translation>
            <numerusform>%n answer estimated from the others.</numerusform>
            <numerusform>%n answers estimated from the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what was answered counts; nothing was put in place of %n answer(s).</source>
        <translation>
            <numerusform>Only what was answered counts; nothing was put in place of %n answer.</numerusform>
            <numerusform>Only what was answered counts; nothing was put in place of %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::TogetherShell</name>
    <message numerus="yes">
        <source>That was not the passphrase. You can try again in %n second(s).</source>
        <translation>
            <numerusform>That was not the passphrase. You can try again in %n second.</numerusform>
            <numerusform>That was not the passphrase. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
