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
</TS>
