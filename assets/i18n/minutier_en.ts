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
    <name>CountryRow</name>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
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
    <message numerus="yes">
        <source>%n count(s) below %1 stand(s) as “&lt; %1”, so that nobody can be recognised.</source>
        <translation>
            <numerusform>%n count below %1 stands as “&lt; %1”, so that nobody can be recognised.</numerusform>
            <numerusform>%n counts below %1 stand as “&lt; %1”, so that nobody can be recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) is/are not shown, because a small one could be worked out from it/them.</source>
        <translation>
            <numerusform>%n count is not shown, because a small one could be worked out from it.</numerusform>
            <numerusform>%n counts are not shown, because a small one could be worked out from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) stand(s) by sector, because naming could harm.</source>
        <translation>
            <numerusform>%n organisation stands by sector, because naming could harm.</numerusform>
            <numerusform>%n organisations stand by sector, because naming could harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A protected name was replaced in %n text(s).</source>
        <translation>
            <numerusform>A protected name was replaced in %n text.</numerusform>
            <numerusform>A protected name was replaced in %n texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on data stay(s) within the committee.</source>
        <translation>
            <numerusform>%n note on data stays within the committee.</numerusform>
            <numerusform>%n notes on data stay within the committee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer report(s) of data is/are not verified yet, and not quoted.</source>
        <translation>
            <numerusform>%n newer report of data is not verified yet, and not quoted.</numerusform>
            <numerusform>%n newer reports of data are not verified yet, and not quoted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is/are the same in both.</source>
        <translation>
            <numerusform>%n activity is the same in both.</numerusform>
            <numerusform>%n activities are the same in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s) has/have data of the last twelve months.</source>
        <translation>
            <numerusform>%1 of %n outcome has data of the last twelve months.</numerusform>
            <numerusform>%1 of %n outcomes have data of the last twelve months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about this project</source>
        <translation>
            <numerusform>%n entry about this project</numerusform>
            <numerusform>%n entries about this project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) without a budget; the totals leave them out.</source>
        <translation>
            <numerusform>%n activity without a budget; the totals leave it out.</numerusform>
            <numerusform>%n activities without a budget; the totals leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validated by the committee on %1, with %n condition(s) still open</source>
        <translation>
            <numerusform>Validated by the committee on %1, with %n condition still open</numerusform>
            <numerusform>Validated by the committee on %1, with %n conditions still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a decision</source>
        <translation>
            <numerusform>%n of them without a decision</numerusform>
            <numerusform>%n of them without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No; %1 (%2) proposes %n change(s)</source>
        <translation>
            <numerusform>No; %1 (%2) proposes %n change</numerusform>
            <numerusform>No; %1 (%2) proposes %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) is/are not shown, because a small one could be worked out from it/them, here or with an earlier copy.</source>
        <translation>
            <numerusform>%n count is not shown, because a small one could be worked out from it, here or with an earlier copy.</numerusform>
            <numerusform>%n counts are not shown, because a small one could be worked out from them, here or with an earlier copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of data is/are not verified, and not quoted.</source>
        <translation>
            <numerusform>%n report of data is not verified, and not quoted.</numerusform>
            <numerusform>%n reports of data are not verified, and not quoted.</numerusform>
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
    <name>DonorAnswer</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n condition open</numerusform>
            <numerusform>%n conditions open</numerusform>
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
    <name>MeansLane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>PackFilesCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
    <name>PlanSealCard</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n condition open</numerusform>
            <numerusform>%n conditions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStatusCard</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n condition open</numerusform>
            <numerusform>%n conditions open</numerusform>
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
    <name>ReleasePreviewCard</name>
    <message numerus="yes">
        <source>%n thing(s) stay(s) behind or stand(s) otherwise in the pack:</source>
        <translation>
            <numerusform>%n thing stays behind or stands otherwise in the pack:</numerusform>
            <numerusform>%n things stay behind or stand otherwise in the pack:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files: %1</numerusform>
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
    <message numerus="yes">
        <source>Unchanged itself; %1 proposes %n change(s) and is not validated.</source>
        <translation>
            <numerusform>Unchanged itself; %1 proposes %n change and is not validated.</numerusform>
            <numerusform>Unchanged itself; %1 proposes %n changes and is not validated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: %n new entries agree with what was checked here before.</source>
        <translation>
            <numerusform>Intact: %n new entry agrees with what was checked here before.</numerusform>
            <numerusform>Intact: %n new entries agree with what was checked here before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: the tree over %n entries is the one they make.</source>
        <translation>
            <numerusform>Intact: the tree over %n entry is the one it makes.</numerusform>
            <numerusform>Intact: the tree over %n entries is the one they make.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) carry no signature: they were made on a machine without its keys.</source>
        <translation>
            <numerusform>%n entry carries no signature: it was made on a machine without its keys.</numerusform>
            <numerusform>%n entries carry no signature: they were made on a machine without its keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) from %2, %3 past, %4 soon</source>
        <comment>class of data, event, counts</comment>
        <translation>
            <numerusform>%1: %n month from %2, %3 past, %4 soon</numerusform>
            <numerusform>%1: %n months from %2, %3 past, %4 soon</numerusform>
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
    <name>TraceCard</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message numerus="yes">
        <source>%n further difference(s)</source>
        <translation>
            <numerusform>%n further difference</numerusform>
            <numerusform>%n further differences</numerusform>
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
    <name>minutier::CallView</name>
    <message numerus="yes">
        <source>%n project(s) selected of %1 received</source>
        <comment>a number, such as about 10</comment>
        <translation>
            <numerusform>%n project selected of %1 received</numerusform>
            <numerusform>%n projects selected of %1 received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
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
    <name>minutier::CountryListModel</name>
    <message numerus="yes">
        <source>%n base(s)</source>
        <translation>
            <numerusform>%n base</numerusform>
            <numerusform>%n bases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::IncidentListModel</name>
    <message numerus="yes">
        <source>%n hour(s) left to tell the authority, until %1</source>
        <translation>
            <numerusform>%n hour left to tell the authority, until %1</numerusform>
            <numerusform>%n hours left to tell the authority, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) concerned</source>
        <translation>
            <numerusform>%n person concerned</numerusform>
            <numerusform>%n people concerned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::InitiativeListModel</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MandateListModel</name>
    <message numerus="yes">
        <source>%n mandate(s) under way</source>
        <translation>
            <numerusform>%n mandate under way</numerusform>
            <numerusform>%n mandates under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n interrupted</numerusform>
            <numerusform>%n interrupted</numerusform>
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
    <name>minutier::NamedPlacesView</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
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
    <name>minutier::PeopleListModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed that their name be published</source>
        <translation>
            <numerusform>%n agreed that their name be published</numerusform>
            <numerusform>%n agreed that their name be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk if named</source>
        <translation>
            <numerusform>%n at risk if named</numerusform>
            <numerusform>%n at risk if named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::PlanComparisonModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a decision</source>
        <translation>
            <numerusform>%1, %n without a decision</numerusform>
            <numerusform>%1, %n without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>added</numerusform>
            <numerusform>added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dropped</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>dropped</numerusform>
            <numerusform>dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>moved</numerusform>
            <numerusform>moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reworded</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>reworded</numerusform>
            <numerusform>reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>unchanged</numerusform>
            <numerusform>unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>re-costed</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>re-costed</numerusform>
            <numerusform>re-costed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>re-assigned</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>re-assigned</numerusform>
            <numerusform>re-assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::PlanView</name>
    <message numerus="yes">
        <source>version %1 proposes %n change(s)</source>
        <translation>
            <numerusform>version %1 proposes %n change</numerusform>
            <numerusform>version %1 proposes %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %2, %n activity(ies)</source>
        <translation>
            <numerusform>Version %1, %2, %n activity</numerusform>
            <numerusform>Version %1, %2, %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::ProofReading</name>
    <message numerus="yes">
        <source>%n entry(ies), root %1</source>
        <translation>
            <numerusform>%n entry, root %1</numerusform>
            <numerusform>%n entries, root %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::ProposalView</name>
    <message numerus="yes">
        <source>%n score(s) given before set aside.</source>
        <translation>
            <numerusform>%n score given before set aside.</numerusform>
            <numerusform>%n scores given before set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
    <name>minutier::RegisterKeys</name>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Too short: %n more character.</numerusform>
            <numerusform>Too short: %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::ReleaseForm</name>
    <message numerus="yes">
        <source>Nothing protected was found in %n file(s).</source>
        <translation>
            <numerusform>Nothing protected was found in %n file.</numerusform>
            <numerusform>Nothing protected was found in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of data</source>
        <translation>
            <numerusform>%n report of data</numerusform>
            <numerusform>%n reports of data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::ResultListModel</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s) have data of the last twelve months.</source>
        <translation>
            <numerusform>%1 of %n outcome has data of the last twelve months.</numerusform>
            <numerusform>%1 of %n outcomes have data of the last twelve months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RetentionListModel</name>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <comment>months, event</comment>
        <translation>
            <numerusform>%n month from %1</numerusform>
            <numerusform>%n months from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n past</numerusform>
            <numerusform>%n past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n soon</numerusform>
            <numerusform>%n soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept longer than they should be</source>
        <translation>
            <numerusform>%n thing kept longer than it should be</numerusform>
            <numerusform>%n things kept longer than they should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consents of %n person(s) to be renewed</source>
        <translation>
            <numerusform>consents of %n person to be renewed</numerusform>
            <numerusform>consents of %n persons to be renewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RiskListModel</name>
    <message numerus="yes">
        <source>%n open risk(s)</source>
        <translation>
            <numerusform>%n open risk</numerusform>
            <numerusform>%n open risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n high</numerusform>
            <numerusform>%n high</numerusform>
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
<context>
    <name>minutier::TraceListModel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::VerificationView</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of entries could not be opened: they are about people who were erased, or the keys are not here. Their digests agree.</source>
        <translation>
            <numerusform>%n part of an entry could not be opened: it is about somebody who was erased, or the keys are not here. Its digest agrees.</numerusform>
            <numerusform>%n parts of entries could not be opened: they are about people who were erased, or the keys are not here. Their digests agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signed up to entry %1, %n newer</source>
        <translation>
            <numerusform>signed up to entry %1, %n newer</numerusform>
            <numerusform>signed up to entry %1, %n newer</numerusform>
        </translation>
    </message>
</context>
</TS>
