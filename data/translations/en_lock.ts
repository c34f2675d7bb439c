<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::OwnAccountLog</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s).</source>
        <translation>
            <numerusform>The newest %n row.</numerusform>
            <numerusform>The newest %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::PassphraseFields</name>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 of at least %n character.</numerusform>
            <numerusform>%1 of at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters: long enough.</source>
        <translation>
            <numerusform>%n character: long enough.</numerusform>
            <numerusform>%n characters: long enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::TogetherShell</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
