<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>haven::gui::GridPanel</name>
    <message numerus="yes">
        <source>%n line(s) found no row here and were not pasted.</source>
        <translation>
            <numerusform>%n line found no row here and was not pasted.</numerusform>
            <numerusform>%n lines found no row here and were not pasted.</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>haven::gui::ReviewStep</name>
    <message numerus="yes">
        <source>%n thing(s) are not in order yet. Choose one to go there.</source>
        <translation>
            <numerusform>%n thing is not in order yet. Choose it to go there.</numerusform>
            <numerusform>%n things are not in order yet. Choose one to go there.</numerusform>
        </translation>
    </message>
</context>
</TS>
