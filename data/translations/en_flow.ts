<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::ConditionsPage</name>
    <message numerus="yes">
        <source>%1 The talk takes about %n minute(s).</source>
        <translation>
            <numerusform>%1 The talk takes about %n minute.</numerusform>
            <numerusform>%1 The talk takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This carer should have known the youth for at least %n month(s).</source>
        <translation>
            <numerusform>This carer should have known the youth for at least %n month.</numerusform>
            <numerusform>This carer should have known the youth for at least %n months.</numerusform>
        </translation>
    </message>
</context>
</TS>
