<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::PackFaultsPage</name>
    <message numerus="yes">
        <source>Nothing of %1 was added: %n thing(s) in it cannot be right.</source>
        <translation>
            <numerusform>Nothing of %1 was added: %n thing in it cannot be right.</numerusform>
            <numerusform>Nothing of %1 was added: %n things in it cannot be right.</numerusform>
        </translation>
    </message>
</context>
</TS>
