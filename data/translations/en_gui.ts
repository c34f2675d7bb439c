<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::CaseChips</name>
    <message numerus="yes">
        <source>Show only: %1, %n case(s)</source>
        <translation>
            <numerusform>Show only: %1, %n case</numerusform>
            <numerusform>Show only: %1, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseListModel</name>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is being brought up to date: %n case(s) to go</source>
        <translation>
            <numerusform>The list is being brought up to date: %n case to go</numerusform>
            <numerusform>The list is being brought up to date: %n cases to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::PassphraseFields</name>
    <message numerus="yes">
        <source>At least %n characters. A sentence of a few words is easy to remember and hard to guess.</source>
        <translation>
            <numerusform>At least %n character. A sentence of a few words is easy to remember and hard to guess.</numerusform>
            <numerusform>At least %n characters. A sentence of a few words is easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %n characters.</source>
        <translation>
            <numerusform>Choose a password of at least %n character.</numerusform>
            <numerusform>Choose a password of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::ReportPreview</name>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Preview, %n page</numerusform>
            <numerusform>Preview, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
