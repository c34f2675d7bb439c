<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>haven::gui::Timeline</name>
        <message numerus="yes">
            <source>%1: %n answer(s)</source>
            <translation>
                <numerusform>%1: %n answer</numerusform>
                <numerusform>%1: %n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineBand</name>
        <message numerus="yes">
            <source>From %1 to %2: %n in sight</source>
            <translation>
                <numerusform>From %1 to %2: %n in sight</numerusform>
                <numerusform>From %1 to %2: %n in sight</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineCompare</name>
        <message numerus="yes">
            <source>%n step(s) higher</source>
            <translation>
                <numerusform>%n step higher</numerusform>
                <numerusform>%n steps higher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) lower</source>
            <translation>
                <numerusform>%n step lower</numerusform>
                <numerusform>%n steps lower</numerusform>
            </translation>
        </message>
    </context>
</TS>
