<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::AgeLine</name>
    <message numerus="yes">
        <source>%n month(s) before birth</source>
        <translation>
            <numerusform>%n month before birth</numerusform>
            <numerusform>%n months before birth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::CareSaid</name>
    <message numerus="yes">
        <source>waiting time %n week(s)</source>
        <translation>
            <numerusform>waiting time %n week</numerusform>
            <numerusform>waiting time %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
