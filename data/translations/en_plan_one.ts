<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>haven::gui::DecisionForm</name>
        <message numerus="yes">
            <source>and %n more; see “Still needed”</source>
            <translation>
                <numerusform>and %n more; see “Still needed”</numerusform>
                <numerusform>and %n more; see “Still needed”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ReasonsCard</name>
        <message numerus="yes">
            <source>%n of them hold(s): step 2 is open.</source>
            <translation>
                <numerusform>%n of them holds: step 2 is open.</numerusform>
                <numerusform>%n of them hold: step 2 is open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::FollowUpPanel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue since %1 (%n day(s))</source>
            <translation>
                <numerusform>overdue since %1 (%n day)</numerusform>
                <numerusform>overdue since %1 (%n days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, in %n day</numerusform>
                <numerusform>%1, in %n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
