<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>Point %1, %2, %3, %n minute(s)</source>
        <translation>
            <numerusform>Point %1, %2, %3, %n minute</numerusform>
            <numerusform>Point %1, %2, %3, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message numerus="yes">
        <source>%n titular(s), observers not counted</source>
        <translation>
            <numerusform>%n titular, observers not counted</numerusform>
            <numerusform>%n titulars, observers not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%n point(s) not treated: postponed to the next session.</source>
        <translation>
            <numerusform>%n point not treated: postponed to the next session.</numerusform>
            <numerusform>%n points not treated: postponed to the next session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
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
            <numerusform>%n people present</numerusform>
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
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HalfCircle</name>
    <message numerus="yes">
        <source>seats, %n filled</source>
        <translation>
            <numerusform>seats, %n filled</numerusform>
            <numerusform>seats, %n filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
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
    <name>QuorumCard</name>
    <message numerus="yes">
        <source>%n person(s) there in all</source>
        <translation>
            <numerusform>%n person there in all</numerusform>
            <numerusform>%n people there in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation>
            <numerusform>%1, %n waiting for you</numerusform>
            <numerusform>%1, %n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningAgenda</name>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
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
            <numerusform>Shorten the text to %Ln characters.</numerusform>
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
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatListCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::BriefView</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n action done</numerusform>
            <numerusform>%n actions done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) received</source>
        <translation>
            <numerusform>%n answer received</numerusform>
            <numerusform>%n answers received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) late</source>
        <translation>
            <numerusform>%n thing late</numerusform>
            <numerusform>%n things late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n new member</numerusform>
            <numerusform>%n new members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::CommitteeView</name>
    <message numerus="yes">
        <source>%n woman(s)</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(s)</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n not stated</numerusform>
            <numerusform>%n not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a year at least</source>
        <translation>
            <numerusform>%n session a year at least</numerusform>
            <numerusform>%n sessions a year at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MandateStatus</name>
    <message numerus="yes">
        <source>day(s) past the date of the yearly session</source>
        <translation>
            <numerusform>day past the date of the yearly session</numerusform>
            <numerusform>days past the date of the yearly session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) to hold the yearly session</source>
        <translation>
            <numerusform>day to hold the yearly session</numerusform>
            <numerusform>days to hold the yearly session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MeetingLetters</name>
    <message numerus="yes">
        <source>Stopped after %n letter(s).</source>
        <translation>
            <numerusform>Stopped after %n letter.</numerusform>
            <numerusform>Stopped after %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n invitation(s) into %1.</source>
        <translation>
            <numerusform>Wrote %n invitation into %1.</numerusform>
            <numerusform>Wrote %n invitations into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MeetingView</name>
    <message numerus="yes">
        <source>%n seat(s) short. Check in another, or hold the session without quorum.</source>
        <translation>
            <numerusform>%n seat short. Check in another, or hold the session without quorum.</numerusform>
            <numerusform>%n seats short. Check in another, or hold the session without quorum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::NewRegisterForm</name>
    <message numerus="yes">
        <source>%n seat(s) will be made.</source>
        <translation>
            <numerusform>%n seat will be made.</numerusform>
            <numerusform>%n seats will be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::ReadinessModel</name>
    <message numerus="yes">
        <source>%n point(s) to settle before convening.</source>
        <translation>
            <numerusform>%n point to settle before convening.</numerusform>
            <numerusform>%n points to settle before convening.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::SeatListModel</name>
    <message numerus="yes">
        <source>%n alternate(s)</source>
        <translation>
            <numerusform>%n alternate</numerusform>
            <numerusform>%n alternates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n vacant</source>
        <translation>
            <numerusform>%1 of %2, %n vacant</numerusform>
            <numerusform>%1 of %2, %n vacant</numerusform>
        </translation>
    </message>
</context>
</TS>
