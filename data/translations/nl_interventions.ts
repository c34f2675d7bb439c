<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AgeReason</name>
        <message>
            <source>no bounds</source>
            <translation>geen grenzen</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>up to and including %1</source>
            <translation>t/m %1</translation>
        </message>
        <message>
            <source>%1 up to and including %2</source>
            <translation>%1 t/m %2</translation>
        </message>
        <message>
            <source>no lower bound</source>
            <translation>geen ondergrens</translation>
        </message>
        <message>
            <source>no upper bound</source>
            <translation>geen bovengrens</translation>
        </message>
        <message>
            <source>&quot;%1&quot; (also readable as up to and including %2)</source>
            <translation>&quot;%1&quot; (ook te lezen als t/m %2)</translation>
        </message>
        <message>
            <source>, %1 states elsewhere %2</source>
            <translation>, %1 noemt elders %2</translation>
        </message>
        <message>
            <source>, %1 states %2</source>
            <translation>, %1 noemt %2</translation>
        </message>
        <message>
            <source>up to and including about %1</source>
            <translation>t/m ongeveer %1</translation>
        </message>
        <message>
            <source>age %1 mo falls within %2</source>
            <translation>leeftijd %1 mnd valt binnen %2</translation>
        </message>
        <message>
            <source> according to %1</source>
            <translation> volgens %1</translation>
        </message>
        <message>
            <source>age %1 mo falls outside the recommended %2</source>
            <translation>leeftijd %1 mnd valt buiten de aanbevolen %2</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>ongeveer %1</translation>
        </message>
        <message>
            <source>age %1 mo is above the highest age that is stated (%2)</source>
            <translation>leeftijd %1 mnd ligt boven de hoogste leeftijd die genoemd wordt (%2)</translation>
        </message>
        <message>
            <source>age %1 mo is %2 mo below the lowest age that is stated</source>
            <translation>leeftijd %1 mnd ligt %2 mnd onder de laagste leeftijd die genoemd wordt</translation>
        </message>
        <message>
            <source>the stage of life fits: %1</source>
            <translation>de levensfase past: %1</translation>
        </message>
        <message>
            <source>meant for another stage of life: %1</source>
            <translation>bedoeld voor een andere levensfase: %1</translation>
        </message>
        <message>
            <source>it goes on at age %1 mo, but is begun earlier (%2)</source>
            <translation>loopt op de leeftijd van %1 mnd nog door, maar begint eerder (%2)</translation>
        </message>
        <message>
            <source>within %1 mo the age falls in the recommended range (%2)</source>
            <translation>binnen %1 mnd valt de leeftijd binnen de aanbevolen %2</translation>
        </message>
        <message>
            <source>no source states an age</source>
            <translation>geen bron noemt een leeftijd</translation>
        </message>
    </context>
    <context>
        <name>Interventions</name>
        <message>
            <source>fits</source>
            <translation>past</translation>
        </message>
        <message>
            <source>nearly fits</source>
            <translation>past bijna</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>past niet</translation>
        </message>
        <message>
            <source>there is an emotionally available person to attach to</source>
            <translation>er is een emotioneel beschikbare gehechtheidspersoon</translation>
        </message>
        <message>
            <source>there is a safe, stable place</source>
            <translation>er is een veilige, stabiele plek</translation>
        </message>
        <message>
            <source>there is no maltreatment or neglect, or it has stopped</source>
            <translation>er is geen mishandeling of verwaarlozing, of die is gestopt</translation>
        </message>
        <message>
            <source>the situation of parent and youth is reasonably stable</source>
            <translation>de situatie van ouder en jeugdige is redelijk stabiel</translation>
        </message>
        <message>
            <source>the carer is not under extreme stress</source>
            <translation>de verzorger staat niet onder extreme spanning</translation>
        </message>
        <message>
            <source>the carer wants to and can dwell on what the child feels</source>
            <translation>de verzorger wil en kan stilstaan bij wat het kind voelt</translation>
        </message>
        <message>
            <source>asks for no particular risk, according to %2</source>
            <translation>vraagt geen bijzonder risico, volgens %2</translation>
        </message>
        <message>
            <source>%1, according to %2</source>
            <translation>%1, volgens %2</translation>
        </message>
        <message>
            <source>meant for %1, according to %2; that is not known yet</source>
            <translation>bedoeld bij %1, volgens %2; of dat speelt, is nog niet bekend</translation>
        </message>
        <message>
            <source>meant for %1, according to %2; that does not hold</source>
            <translation>bedoeld bij %1, volgens %2; dat speelt niet</translation>
        </message>
        <message>
            <source>studied with %1, according to %2</source>
            <translation>onderzocht bij %1, volgens %2</translation>
        </message>
        <message>
            <source>offered here: %1, according to %2</source>
            <translation>hier aangeboden: %1, volgens %2</translation>
        </message>
        <message>
            <source>offered elsewhere: %1, according to %2</source>
            <translation>elders aangeboden: %1, volgens %2</translation>
        </message>
        <message>
            <source>no source says where it is offered</source>
            <translation>geen bron zegt waar het wordt aangeboden</translation>
        </message>
        <message>
            <source>offered here, according to the organisation&apos;s own list</source>
            <translation>wordt hier aangeboden, volgens de eigen lijst van de organisatie</translation>
        </message>
        <message>
            <source>not offered here, according to the organisation&apos;s own list</source>
            <translation>wordt hier niet aangeboden, volgens de eigen lijst van de organisatie</translation>
        </message>
        <message>
            <source>if this holds: %1</source>
            <translation>als dit speelt: %1</translation>
        </message>
        <message>
            <source>by referring to %1</source>
            <translation>door te verwijzen naar %1</translation>
        </message>
        <message>
            <source>first needed: %1</source>
            <translation>eerst nodig: %1</translation>
        </message>
        <message>
            <source>preventive help works best when it begins after six months; that bars no earlier beginning</source>
            <translation>preventieve hulp werkt vooral goed als zij na zes maanden begint; dat sluit eerder beginnen niet uit</translation>
        </message>
        <message>
            <source>more than sixteen sessions; most studies favour shorter help, but not all</source>
            <translation>meer dan zestien bijeenkomsten; de meeste studies wijzen naar kortere hulp, maar niet alle</translation>
        </message>
        <message>
            <source>fewer than sixteen sessions; most studies favour that, but not all</source>
            <translation>minder dan zestien bijeenkomsten; de meeste studies wijzen die kant op, maar niet alle</translation>
        </message>
        <message>
            <source>works with video feedback, which is more effective than help without; only by someone trained in it</source>
            <translation>werkt met videofeedback, wat effectiever is dan hulp zonder; alleen door wie daarin getraind is</translation>
        </message>
        <message>
            <source>works on sensitive parenting, which is preferred</source>
            <translation>werkt aan sensitief opvoedgedrag, wat de voorkeur heeft</translation>
        </message>
        <message>
            <source>baby massage makes help for depressed mothers more effective</source>
            <translation>babymassage maakt hulp aan moeders met een depressie effectiever</translation>
        </message>
        <message>
            <source>the guideline files it as preventive help for younger children</source>
            <translation>de richtlijn deelt het in bij preventieve hulp voor jongere kinderen</translation>
        </message>
        <message>
            <source>the guideline files it as treatment from seven years on</source>
            <translation>de richtlijn deelt het in bij behandeling vanaf zeven jaar</translation>
        </message>
        <message>
            <source>at seven years both preventive help and treatment come in question</source>
            <translation>bij zevenjarigen komen preventieve hulp en behandeling allebei in aanmerking</translation>
        </message>
        <message>
            <source>treatment: offered or indicated by a specialised behavioural scientist</source>
            <translation>behandeling: aangeboden of geïndiceerd door een gespecialiseerde gedragswetenschapper</translation>
        </message>
        <message>
            <source>only if %1; that is not known yet</source>
            <translation>alleen als dit zo is: %1; dat is nog niet bekend</translation>
        </message>
        <message>
            <source>treating carer and child together is preferred; without the carer&apos;s active cooperation treatment of the child alone makes no sense</source>
            <translation>verzorger en kind samen behandelen heeft de voorkeur; het kind alleen behandelen vraagt actieve medewerking van de verzorger</translation>
        </message>
        <message>
            <source>one meta-analysis of such help for foster and adoptive families found an effect on care and behaviour, not on attachment itself</source>
            <translation>één meta-analyse van zulke hulp voor pleeg- en adoptiegezinnen vond een effect op opvoeding en gedrag, niet op de gehechtheid zelf</translation>
        </message>
        <message>
            <source>extra treatment of behaviour, beside help for the relationship: PCIT for younger, multisystemic therapy for older children</source>
            <translation>extra behandeling van gedrag, naast hulp voor de relatie: PCIT voor jongere, multisysteemtherapie voor oudere kinderen</translation>
        </message>
        <message>
            <source>the recognition has expired; check the current DEJ entry</source>
            <translation>de erkenning is verlopen; kijk wat de DEJ nu vermeldt</translation>
        </message>
        <message>
            <source>%1, and also %2</source>
            <translation>%1, en daarbij ook %2</translation>
        </message>
        <message>
            <source>outside the JGZ</source>
            <translation>hulp buiten de JGZ</translation>
        </message>
        <message>
            <source>pregnancy</source>
            <translation>zwangerschap</translation>
        </message>
        <message>
            <source>from pregnancy on</source>
            <translation>vanaf de zwangerschap</translation>
        </message>
        <message>
            <source>first year</source>
            <translation>eerste jaar</translation>
        </message>
        <message>
            <source>%1 up to and including %2 years</source>
            <translation>%1 t/m %2 jaar</translation>
        </message>
        <message>
            <source>up to and including %1 years</source>
            <translation>t/m %1 jaar</translation>
        </message>
        <message>
            <source>from %1 years</source>
            <translation>vanaf %1 jaar</translation>
        </message>
        <message>
            <source>Not met: %1.</source>
            <translation>Niet in orde: %1.</translation>
        </message>
        <message>
            <source>Not known yet: %1.</source>
            <translation>Nog niet bekend: %1.</translation>
        </message>
        <message>
            <source>Here: %1.</source>
            <translation>Hier: %1.</translation>
        </message>
        <message>
            <source>Here: preventive help comes first.</source>
            <translation>Hier: preventieve hulp ligt voor de hand.</translation>
        </message>
        <message>
            <source>Here: treatment comes first.</source>
            <translation>Hier: behandeling ligt voor de hand.</translation>
        </message>
        <message>
            <source>Here: seven years old, both come in question.</source>
            <translation>Hier: zeven jaar oud, allebei komen in aanmerking.</translation>
        </message>
        <message>
            <source>Here: the first variant holds, (a), (b) and (c) together.</source>
            <translation>Hier: de eerste variant geldt, (a), (b) en (c) samen.</translation>
        </message>
        <message>
            <source>Here: the second variant holds, (d) by itself.</source>
            <translation>Hier: de tweede variant geldt, (d) op zichzelf.</translation>
        </message>
        <message>
            <source>First what fits, then what nearly fits, then the rest. Within that: first what the sources support most, then what the guideline files for this age, then by name. The order is no advice on this youth: you choose, together with parents and youth.</source>
            <translation>Eerst wat past, dan wat bijna past, dan de rest. Daarbinnen: eerst wat volgens de bronnen het sterkst is onderbouwd, dan wat de richtlijn bij deze leeftijd indeelt, dan op naam. De volgorde zegt niet wat voor deze jeugdige goed is: je kiest zelf, samen met ouders en jeugdige.</translation>
        </message>
        <message>
            <source>from %1 months</source>
            <translation>vanaf %1 maanden</translation>
        </message>
        <message>
            <source>up to and including %1 months</source>
            <translation>tot en met %1 maanden</translation>
        </message>
        <message>
            <source>%1 up to and including %2 months</source>
            <translation>%1 tot en met %2 maanden</translation>
        </message>
        <message>
            <source>for this group (%1) it may make sense to begin around birth</source>
            <translation>bij deze groep (%1) kan beginnen rond de geboorte zinvol zijn</translation>
        </message>
    </context>
    <context>
        <name>WordLists</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
</TS>
