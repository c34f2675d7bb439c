<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>haven::gui::PlanOverview</name>
        <message numerus="yes">
            <source>Not filled in yet: %n</source>
            <translation>
                <numerusform>Not filled in yet: %n</numerusform>
                <numerusform>Not filled in yet: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still needed first: %n</source>
            <translation>
                <numerusform>Still needed first: %n</numerusform>
                <numerusform>Still needed first: %n</numerusform>
            </translation>
        </message>
    </context>
</TS>
