<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::NumbersPage</name>
    <message numerus="yes">
        <source>Being counted: %n case(s) are still being looked at.</source>
        <translation>
            <numerusform>Being counted: %n case is still being looked at.</numerusform>
            <numerusform>Being counted: %n cases are still being looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
