<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::CaseBulk</name>
    <message numerus="yes">
        <source>Assign %n case(s) to a colleague…</source>
        <translation>
            <numerusform>Assign %n case to a colleague…</numerusform>
            <numerusform>Assign %n cases to a colleague…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of work of %n case(s)…</source>
        <translation>
            <numerusform>List of work of %n case…</numerusform>
            <numerusform>List of work of %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take yourself off %n case(s)?</source>
        <translation>
            <numerusform>Take yourself off %n case?</numerusform>
            <numerusform>Take yourself off %n cases?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to go</source>
        <translation>
            <numerusform>%n case to go</numerusform>
            <numerusform>%n cases to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1.</source>
        <translation>
            <numerusform>%n case assigned to %1.</numerusform>
            <numerusform>%n cases assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were not: %1</source>
        <translation>
            <numerusform>%n case was not: %1</numerusform>
            <numerusform>%n cases were not: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
