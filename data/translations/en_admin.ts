<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::CaseLog</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s). An administrator sees older ones.</source>
        <translation>
            <numerusform>The newest %n row. An administrator sees older ones.</numerusform>
            <numerusform>The newest %n rows. An administrator sees older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::GivenPassphrase</name>
    <message numerus="yes">
        <source>Choose a password of at least %n characters.</source>
        <translation>
            <numerusform>Choose a password of at least %n character.</numerusform>
            <numerusform>Choose a password of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::LogPage</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n row(s), each as it was written.</source>
        <translation>
            <numerusform>The log is whole: %n row, as it was written.</numerusform>
            <numerusform>The log is whole: %n rows, each as it was written.</numerusform>
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
</TS>
