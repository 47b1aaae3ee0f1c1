<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n new member</numerusform>
            <numerusform>%n new members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n person present</numerusform>
            <numerusform>%n persons present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 of %n seat</numerusform>
            <numerusform>%1 of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sector(s)</source>
        <translation>
            <numerusform>%1 of %n sector</numerusform>
            <numerusform>%1 of %n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>Overdue by %n day(s): the session was due by %1.</source>
        <translation>
            <numerusform>Overdue by %n day: the session was due by %1.</numerusform>
            <numerusform>Overdue by %n days: the session was due by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to hold a session: by %1, convened by %2.</source>
        <translation>
            <numerusform>%n day left to hold a session: by %1, convened by %2.</numerusform>
            <numerusform>%n days left to hold a session: by %1, convened by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten the text to %Ln characters.</source>
        <translation>
            <numerusform>Shorten the text to %Ln character.</numerusform>
            <numerusform>Shorten the text to %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten the agenda by %n minute(s)</source>
        <translation>
            <numerusform>Shorten the agenda by %n minute</numerusform>
            <numerusform>Shorten the agenda by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda, %n point(s)</source>
        <translation>
            <numerusform>Agenda, %n point</numerusform>
            <numerusform>Agenda, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n open item(s) on the agenda</source>
        <translation>
            <numerusform>Put %n open item on the agenda</numerusform>
            <numerusform>Put %n open items on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) filled</source>
        <translation>
            <numerusform>%1 of %n seat filled</numerusform>
            <numerusform>%1 of %n seats filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice of %1 days, in %n day(s)</source>
        <translation>
            <numerusform>Notice of %1 days, in %n day</numerusform>
            <numerusform>Notice of %1 days, in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
