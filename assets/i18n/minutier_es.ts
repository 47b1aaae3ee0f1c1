<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionDialog</name>
    <message>
        <source>Assign an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back on each agenda until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type.</source>
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
        <source>A day such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are locked; what must be corrected is added to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the committee must hear, discuss or decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named here, it is asked for until somebody attaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>Point %1, %2, %3, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alt and an arrow move it; Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for point %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: those who asked must know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, a document&apos;s number; may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Answers by seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that were there answer once the minutes are circulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>Action from this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done</source>
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
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance of filled seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n titular(s), observers not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By gender, where stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotList</name>
    <message>
        <source>Votes of the seats that are there</source>
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
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>Decisions and answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Postpone the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its agenda and answers; plan its new date when it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the register as cancelled, with its reason. Its number is not used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name. Enter nothing else, or add a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The quorum of the session and the presence of each seat are kept as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not treated: postponed to the next session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Change the terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no committee yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Lift the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a later decision lifts it; none was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what proves it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document&apos;s number, a fact that can be checked. The committee lifts the condition later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Condition %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take condition %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConveneDialog</name>
    <message>
        <source>Convene the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people and seats will each have an invitation, as PDF and as text to copy, in %2. The agenda stays open; the session is marked convened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Decision on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
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
        <source>Adopted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
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
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>EntryActions</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Record the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryConditions</name>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryResponses</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee is satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee is not satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODT, to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is shown. Do not send it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats at risk are shown by sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is shown; notes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are only counted; notes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestField</name>
    <message>
        <source>Guest, by function</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HalfCircle</name>
    <message>
        <source>%1 seats, %2 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>seats, %n filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Close the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not convened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it when people are there; the clock of the first point starts when you take it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convene it first; letters leave only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderDialog</name>
    <message>
        <source>Seat %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds this seat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
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
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people know the seat by: “head of the women&apos;s shelter”. It is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if the person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the office; it is never shown to the donor or in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown outside the office, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at once; the strictest of seat, person and organisation counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and function</source>
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
        <source>Only counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the titular&apos;s term today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The titular&apos;s term ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no committee yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at each keystroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>Under way, point %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
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
    <name>LastChangesCard</name>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Late and due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mine first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, answers and conditions show here fourteen days before they are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MandateClockCard</name>
    <message>
        <source>Mandate clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No session is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next one; what is not closed comes onto its agenda by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first one; its agenda, answers and papers gather here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form the committee first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
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
    <name>MinutesField</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSessionCard</name>
    <message>
        <source>No session is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next one; what is not closed comes onto its agenda by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything, do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to… or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphRow</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the date or the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those invited are told only when you write to them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not closed comes onto its agenda by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and hour first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
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
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>More about this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date or the length…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves before “Convene”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened; letters are in %1.</source>
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
        <source>Minutes circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Leaves at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
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
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each invitee gets it with their own name or function; nothing has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>Project %1: %2</source>
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
    <message>
        <source>attendance was not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message numerus="yes">
        <source>%n person(s), observers not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Each red line leads to where it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessRing</name>
    <message>
        <source>%1 of %2 checks done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendForm</name>
    <message>
        <source>Recommendation on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock as approved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are drawn from the agenda, the attendance, the decisions and the actions; every paragraph can then be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are drawn from what was recorded, once the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the minutes as approved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that were there then answer within the days the terms give. Paragraphs can no longer be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer change; a later correction is an addendum with its own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Search decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterHeader</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision or recommendation passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a session decides or recommends is recorded while it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningAgenda</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone this point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningItem</name>
    <message>
        <source>No point is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the first point when people are seated; its clock starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its minutes are under “Record”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
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
    <message>
        <source>The window could not be made. A part of Qt is missing; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the example register in a throwaway folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, fr or es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark, contrast-light, contrast-dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text in percent: 100, 150 or 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the clock, for pictures and tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a picture of the page, then ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of a steering committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>a day in full, for QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day without its weekday, for QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of this year, short, for QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day of another year, short, for QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>an hour, for QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an hour in a city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days late, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in %1 d</source>
        <comment>days left, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: begin with the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is no sector. Write institution, civil society, donor or implementer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste at least one line: organisation; function; sector.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Add a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat belongs to an organisation or a group; who holds it comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organisation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One the register knows, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s name when left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Multilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people are at risk if named: show the sector only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatListCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the seats the terms of reference provide for, vacant or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders and visibility…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats marked with a shield are shown by sector elsewhere; the total stays %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatMark</name>
    <message>
        <source>Seat %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
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
    <name>StageChips</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Change the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions held before that day keep the terms they were held under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New terms in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each project year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum, in seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum, in sectors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go to… or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything, do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>named the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave an organisation a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered a signed amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered a refused amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formed the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointed a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convened a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a point back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took up a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulated the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted an answer to the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked a decision executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showed a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifted a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implemented a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised a translation</source>
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
<context>
    <name>minutier::AgendaListModel</name>
    <message>
        <source>New points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition to lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed from an earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>planned length of a session&apos;s whole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now point %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 removed from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::ApprovalListModel</name>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approves, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats that approved, of those that were there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::AttendanceListModel</name>
    <message>
        <source>%1, alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checked in, late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::BriefView</name>
    <message>
        <source>Since session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::CommitteeView</name>
    <message numerus="yes">
        <source>%n woman(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of reference in force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms of reference yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a year at least</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>seats and sectors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::DocumentListModel</name>
    <message>
        <source>The file is larger than 50 MB. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken out of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::JournalListModel</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::MandateStatus</name>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be held soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>day(s) past the date of the yearly session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) to hold the yearly session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convene by %1 at the latest (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MeetingLetters</name>
    <message>
        <source>Writing invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n letter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n invitation(s) into %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the session pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::MeetingListModel</name>
    <message>
        <source>Minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::MeetingView</name>
    <message>
        <source>%1 of the steering committee</source>
        <comment>a session by its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short. Check in another, or hold the session without quorum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sector is missing. Check in one of its seats, or hold the session without quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms state no quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seats, sectors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MinutesListModel</name>
    <message>
        <source>The minutes are not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated on %1; seats answer until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1, by silence at the end of the window. Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1. Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft. Edit any paragraph, then circulate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::NewRegisterForm</name>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::ReadinessModel</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to settle before convening.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RegisterEntryView</name>
    <message>
        <source>Not translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from version %1 of %2: out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written procedure closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::RegisterListModel</name>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions, %2 recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::SeatForm</name>
    <message>
        <source>That seat has no titular.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutier::SeatListModel</name>
    <message>
        <source>to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titular to appoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alternate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n vacant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::VerificationView</name>
    <message>
        <source>Checking the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, %2 records and %3 files agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
