<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Document</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left before point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes (time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to this session. Please answer whether you will come, or name your alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member, by name or function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated on %1, answers by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1, by silence at the end of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, recommended, to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session pack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original text; not translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from version %1 of %2: out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation; the original is authoritative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session opened on %1 at %2 (%3). Form: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was still under way when this draft was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session closed at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (postponed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is expected by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(due by %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sector(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: quorum met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; the terms state no quorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>There is no option “--%1”. Type “minutierctl --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Type “minutierctl commands”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments name “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments hold half a character at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are not UTF-8 at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments hold a control character at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at byte %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are nested too deeply at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the arguments at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object; it cannot be read from byte %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is one object: {&quot;command&quot;: …, &quot;arguments&quot;: {…}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --lines, each line names its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: minutierctl %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms state no rule on how often the committee meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s): the session was due by %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to hold a session: by %1, convened by %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late or due soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: %1 entries, %2 records and %3 files agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write conditions as FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More follows: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search --by time or --by relevance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made an empty register for %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the example register in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office: %1 · tables: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report: minutes, pack, invitation or brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format: pdf, odt or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an audience among: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write it: --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not make a copy for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutier-report is missing beside minutierctl. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the moment as 2021-06-21T15:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a limit of 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option “--%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language among: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do. Type “minutierctl --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. Type “minutierctl --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text between quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2020-09-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id such as 018f4e2a-7c31-7000-8000-3f0a5b6c7d8e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes written in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may list 200 words at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lists words without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes its arguments as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no argument “%2”. It takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another command already has this number on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that leaves no note is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example cannot be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That belongs to another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Ask for the right to write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a register. Choose another folder, or restore a backup into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number seats from 1 to 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 exists: %2. Choose number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms from %1 are in force already. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That seat is in another committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That seat has a titular. End that membership first, or appoint an alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person holds this place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name or a function; a function is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an adopted decision takes conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation %1 is closed. Issue a new one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the session that decides, or a written procedure with the day it closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day the written procedure closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written procedure is still open. Record it once it has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is recorded as proposed, adopted, deferred, rejected or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the conditions, each with who must meet it and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are given only where it was put to the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat that was not there cannot vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat votes once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These votes do not carry it. Record it as rejected or deferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is lifted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a later decision that was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan cannot be validated without quorum. Check in another seat, or defer the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the decision that supersedes or revokes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a later decision can replace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1 is not adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1 is closed. Assign a new one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are not approved yet. Edit them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the point a length of 1 to 600 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That point is not on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer accepted or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 is not waiting for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are not waiting for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a later session of the same committee, under way or held, can approve these minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the minutes first, so that seats can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat commented. Settle its comment and ask it to approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats have approved. Silence approves after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats have approved, and silence approves nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are approved and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That attendance is of another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is: a person, a seat, or a guest&apos;s function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody leaves before arriving. Choose a later point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose postponed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes were circulated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close session %1 before its minutes circulate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 is not under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 is convened already, or over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hour has passed. Choose another date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty. Add a point before convening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits on this committee yet. Appoint somebody before convening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That invitation is for another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is not invited to this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 is open already, or over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That point is postponed or removed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a point not yet treated can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That point is on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That point is not on the agenda of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is left. Close the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a login without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login “%1” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register belongs to %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone by its city, such as America/Tegucigalpa; “%1” is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the instant as 2021-06-21T15:00:00.000Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign an amendment with its date and the new end of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the country as its two-letter ISO code, such as HN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a length of 1 to 120 months, or leave it empty while it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone by its city, such as America/Tegucigalpa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another project has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file&apos;s own name, without folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That document is in the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That document is retired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is its language of record. Revise the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as a year, a month or a day: 2020, 2020-09 or 2020-09-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date between 1900 and 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half a character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a hidden character that turns its direction. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a control character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten the text to %Ln characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the time as a day and an hour: 2020-09-03T09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks in %1 skip that hour. Choose one hour later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the organisation concerned, or the coordination, may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the coordination may do this. Ask the committee&apos;s secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the seat this person holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observer holds no seat. Leave the seat empty, or appoint an alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A membership cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 to 52 sessions a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a notice of 0 to 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an approval window of 1 to 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a quorum of 1 to 500 seats, or leave it empty for no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a quorum of 1 to %1 sectors, or leave it empty for no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sectors among: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms cannot end before they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1 no longer takes this step. Record a new decision instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason, so that the committee can weigh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation %1 is already past that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what must be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the session a length of 5 minutes to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 is under way. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 was held. Plan the next one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 will not take place. Plan another one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 has not begun. Open it, then record what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are approved and locked. Add an addendum to correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1 is closed. Request a new one to change the agreement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1 is already past that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project a code of 2 to 24 capitals, digits and dashes, such as HN-TRAITE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each country as its two-letter ISO code, such as HN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ODT could not be made. Try the PDF form, which holds the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. Try the ODT form, which holds the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the journal is damaged. Run “minutierctl verify”, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concerns two projects, or a project and the office. Make one change for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of table scripts was changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of ledger %1 does not match its %2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands of device %1 are missing from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of file %1 are not the ones that were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered at entry %1: what it says is not what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered at entry %1: its list of records is not the one that was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in its table, but no entry of the journal made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not in the project whose journal made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was changed past the journal: its %3 is not what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was entered, and is no longer in its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2 in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several projects have a %1. Write the project before it, such as HN-TRAITE/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a day in the current year, as QLocale formats it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour has passed and the session was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time zone set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten the agenda by %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes planned for a session of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Agenda, %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n open item(s) on the agenda</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions, recommendations and actions not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not closed is on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1, paper announced and absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill seats: quorum needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier minutes to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the minutes of %1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Notice of %1 days, in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The notice of %1 days has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convene by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come once it is convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask seats that have not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough seats will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to something that is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register refuses a value of this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing in this register. Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Free some space, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Keep it as it is, and restore a backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be read or written. Nothing was changed; try again, then run “minutierctl doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without its tables. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was made by another build of the program, before version 1.0. Open it with that build, or make the example again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was made by a newer version of Minutier. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already holds a register. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that the disk is there and that you may write on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register in %1. Make one with “minutierctl init”, or the example with “minutierctl demo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk may be full. Free some space, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this register open for writing. Close it there, or make the change in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this since you read it. Read it again, then make your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name which %1 is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written past the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of document %1 is not the one that was added. Run “minutierctl verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is not a text that can be translated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shield</name>
    <message>
        <source>A participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>every command, or one command&apos;s arguments as JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs a command, its arguments as JSON on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the session ready, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which seats were there, against the terms of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when the committee must meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is late or due soon, yours first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened since the committee last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit trail, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks every entry, tree, record and file against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record with what hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds words in every text and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes an empty register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a register with the example projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office, ledgers and how much they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutierctl: everything the register of a steering committee can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilateral organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each project year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborating organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person and on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
