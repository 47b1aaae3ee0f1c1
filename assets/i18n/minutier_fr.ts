<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionDialog</name>
    <message>
        <source>Assign an action</source>
        <translation>Assigner une action</translation>
    </message>
    <message>
        <source>It comes back on each agenda until it is done.</source>
        <translation>Elle revient à chaque ordre du jour jusqu&apos;à ce qu&apos;elle soit faite.</translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · échéance %3</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assigner</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rendre compte</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <source>Action assigned.</source>
        <translation>Action assignée.</translation>
    </message>
    <message>
        <source>Progress reported.</source>
        <translation>Avancement consigné.</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>État d&apos;avancement</translation>
    </message>
    <message>
        <source>Kept as you type.</source>
        <translation>Enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>A day such as %1.</source>
        <translation>Un jour, par exemple %1.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C&apos;est fait</translation>
    </message>
</context>
<context>
    <name>AddDocumentDialog</name>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Up to 50 MB. The register keeps a copy.</source>
        <translation>Jusqu&apos;à 50 Mo. Le registre en garde une copie.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Without one, the name of the file.</source>
        <translation>À défaut, le nom du fichier.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>The donor</source>
        <translation>Le bailleur</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>The minutes are locked; what must be corrected is added to them.</source>
        <translation>Le procès-verbal est verrouillé ; toute correction s&apos;y ajoute par addendum.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Add a point…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>L&apos;ordre du jour est vide</translation>
    </message>
    <message>
        <source>Add what the committee must hear, discuss or decide.</source>
        <translation>Ajoutez ce que le comité doit entendre, discuter ou décider.</translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Point à l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>Donnez-lui d&apos;abord un titre.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Validation of a plan</source>
        <translation>Validation d&apos;un plan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Paper expected</source>
        <translation>Document attendu</translation>
    </message>
    <message>
        <source>Named here, it is asked for until somebody attaches it.</source>
        <translation>Une fois nommé ici, il est demandé jusqu&apos;à ce que quelqu&apos;un le joigne.</translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Retirer de l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation>Joindre un document</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>Point %1, %2, %3, %n minute(s)</source>
        <translation>
            <numerusform>Point %1, %2, %3, %n minute</numerusform>
            <numerusform>Point %1, %2, %3, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt and an arrow move it; Enter opens it.</source>
        <translation>Alt et une flèche le déplacent ; Entrée l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Minutes for point %1</source>
        <translation>Minutes pour le point %1</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Needed: those who asked must know why.</source>
        <translation>Obligatoire : celles et ceux qui l&apos;ont demandé doivent savoir pourquoi.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>A letter, a document&apos;s number; may stay empty.</source>
        <translation>Une lettre, le numéro d&apos;un document ; facultatif.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Will come</source>
        <translation>Participera</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>Ne participera pas</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Quorum : %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Answers by seat</source>
        <translation>Réponses par siège</translation>
    </message>
    <message>
        <source>Seats that were there answer once the minutes are circulated.</source>
        <translation>Les sièges présents répondent une fois le procès-verbal diffusé.</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Approuve</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation>Commentaire (%1)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>Action from this point</source>
        <translation>Action issue de ce point</translation>
    </message>
    <message>
        <source>Assign the action</source>
        <translation>Assigner l&apos;action</translation>
    </message>
    <message>
        <source>%1 assigned.</source>
        <translation>%1 assignée.</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance of filled seats</source>
        <translation>Équilibre des sièges pourvus</translation>
    </message>
    <message numerus="yes">
        <source>%n titular(s), observers not counted</source>
        <translation>
            <numerusform>%n titulaire, sans compter les observateurs</numerusform>
            <numerusform>%n titulaires, sans compter les observateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By gender, where stated</source>
        <translation>Par genre, si indiqué</translation>
    </message>
</context>
<context>
    <name>BallotList</name>
    <message>
        <source>Votes of the seats that are there</source>
        <translation>Votes des sièges présents</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Abstention</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Begin a register</source>
        <translation>Commencer un registre</translation>
    </message>
    <message>
        <source>Office that keeps it</source>
        <translation>Bureau qui le tient</translation>
    </message>
    <message>
        <source>Country office, Tegucigalpa</source>
        <translation>Bureau national, Tegucigalpa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this folder.</source>
        <translation>Tout reste sur cet ordinateur, dans ce dossier.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>Decisions and answers</source>
        <translation>Décisions et réponses</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Postpone the session?</source>
        <translation>Reporter la réunion ?</translation>
    </message>
    <message>
        <source>Cancel the session?</source>
        <translation>Annuler la réunion ?</translation>
    </message>
    <message>
        <source>It keeps its agenda and answers; plan its new date when it is known.</source>
        <translation>Elle conserve son ordre du jour et ses réponses ; planifiez sa nouvelle date lorsqu&apos;elle sera connue.</translation>
    </message>
    <message>
        <source>It stays in the register as cancelled, with its reason. Its number is not used again.</source>
        <translation>Elle reste au registre comme annulée, avec son motif. Son numéro ne sera pas réutilisé.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Maintenir la réunion</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indiquez d&apos;abord pourquoi.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>%1: before “%2”, after “%3”</source>
        <translation>%1 : avant « %2 », après « %3 »</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Check in</source>
        <translation>Pointer la présence</translation>
    </message>
    <message>
        <source>Two letters, then Enter</source>
        <translation>Deux lettres, puis Entrée</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Présence déjà pointée</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter nothing else, or add a guest.</source>
        <translation>Personne de ce nom. Modifiez la saisie ou ajoutez une personne invitée.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the session?</source>
        <translation>Clore la réunion ?</translation>
    </message>
    <message>
        <source>%1. The quorum of the session and the presence of each seat are kept as they stand.</source>
        <translation>%1. Le quorum de la réunion et la présence de chaque siège sont conservés en l&apos;état.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not treated: postponed to the next session.</source>
        <translation>
            <numerusform>%n point non traité : reporté à la prochaine réunion.</numerusform>
            <numerusform>%n points non traités : reportés à la prochaine réunion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Change the terms…</source>
        <translation>Modifier le mandat…</translation>
    </message>
    <message>
        <source>Fill a seat…</source>
        <translation>Pourvoir un siège…</translation>
    </message>
    <message>
        <source>This project has no committee yet</source>
        <translation>Ce projet n&apos;a pas encore de comité</translation>
    </message>
    <message>
        <source>Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.</source>
        <translation>Constituez-le, définissez son mandat et ses sièges, puis planifiez la première réunion ; comptez un quart d&apos;heure.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Seats by sector</source>
        <translation>Sièges par secteur</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Lift the condition</source>
        <translation>Lever la réserve</translation>
    </message>
    <message>
        <source>Give the proof</source>
        <translation>Fournir la preuve</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Keep the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Only a later decision lifts it; none was taken yet.</source>
        <translation>Seule une décision ultérieure peut la lever ; aucune n&apos;a encore été prise.</translation>
    </message>
    <message>
        <source>Say what proves it first.</source>
        <translation>Indiquez d&apos;abord ce qui le prouve.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>A document&apos;s number, a fact that can be checked. The committee lifts the condition later.</source>
        <translation>Le numéro d&apos;un document, un fait vérifiable. Le comité lèvera la réserve plus tard.</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Par quelle décision</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Condition %1: %2</source>
        <translation>Réserve %1 : %2</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, au plus tard le %1</translation>
    </message>
    <message>
        <source>Take condition %1 out</source>
        <translation>Retirer la réserve %1</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une réserve</translation>
    </message>
    <message>
        <source>What must be proved</source>
        <translation>Ce qu&apos;il faut prouver</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Condition due</source>
        <translation>Échéance de la réserve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ConveneDialog</name>
    <message>
        <source>Convene the session?</source>
        <translation>Convoquer la réunion ?</translation>
    </message>
    <message>
        <source>%1 people and seats will each have an invitation, as PDF and as text to copy, in %2. The agenda stays open; the session is marked convened.</source>
        <translation>%1 personnes et sièges auront chacun une convocation, en PDF et en texte à copier, dans %2. L&apos;ordre du jour reste ouvert ; la réunion est marquée comme convoquée.</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Decision on this point</source>
        <translation>Décision sur ce point</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 consignée.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Prise d&apos;acte</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adoptée par</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Texte de la décision</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Décisions et recommandations</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Recommendations answered</source>
        <translation>Recommandations ayant reçu réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n nouveau membre</numerusform>
            <numerusform>%n nouveaux membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Since session %1</source>
        <translation>Depuis la réunion %1</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Avant la première réunion</translation>
    </message>
    <message>
        <source>from point %1</source>
        <translation>à partir du point %1</translation>
    </message>
    <message>
        <source>left before point %1</source>
        <translation>départ avant le point %1</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Minutes (time)</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Convocation : %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>You are invited to this session. Please answer whether you will come, or name your alternate.</source>
        <translation>Nous vous convions à cette réunion. Veuillez indiquer si vous y participerez, ou désigner votre suppléance.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Each member, by name or function</source>
        <translation>Chaque membre, par son nom ou sa fonction</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Procès-verbal : %1</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Language of record</source>
        <translation>Langue faisant foi</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Copie pour</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore rédigé</translation>
    </message>
    <message>
        <source>Circulated on %1, answers by %2</source>
        <translation>Diffusé le %1, réponses au plus tard le %2</translation>
    </message>
    <message>
        <source>Approved on %1, by silence at the end of the window</source>
        <translation>Approuvé le %1, par silence au terme du délai</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Approuvé le %1</translation>
    </message>
    <message>
        <source>Draft, not circulated</source>
        <translation>Brouillon, non diffusé</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Decided, recommended, to do</source>
        <translation>Décidé, recommandé, à faire</translation>
    </message>
    <message>
        <source>Answers to the minutes</source>
        <translation>Réponses sur le procès-verbal</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Réserve %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Approuve</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Session pack: %1</source>
        <translation>Dossier de réunion : %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation>Aucun document.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Original text; not translated.</source>
        <translation>Texte original ; non traduit.</translation>
    </message>
    <message>
        <source>Translated from version %1 of %2: out of date.</source>
        <translation>Traduit de la version %1 sur %2 : n&apos;est plus à jour.</translation>
    </message>
    <message>
        <source>Translation; the original is authoritative.</source>
        <translation>Traduction ; l&apos;original fait foi.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>More about %1</source>
        <translation>Autres gestes sur %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Chercher un document</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>No title and no file name holds these words.</source>
        <translation>Aucun titre ni nom de fichier ne contient ces mots.</translation>
    </message>
    <message>
        <source>Papers for a session, annexes and proofs are kept here, each with its fingerprint.</source>
        <translation>Les pièces des réunions, les annexes et les preuves sont gardées ici, chacune avec son empreinte.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Record the answer…</source>
        <translation>Consigner la réponse…</translation>
    </message>
    <message>
        <source>Mark as carried out</source>
        <translation>Marquer comme exécutée</translation>
    </message>
    <message>
        <source>Marked as carried out.</source>
        <translation>Marquée comme exécutée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>EntryConditions</name>
    <message>
        <source>Conditions</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve : %1</translation>
    </message>
    <message>
        <source>Give the proof…</source>
        <translation>Fournir la preuve…</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Lever…</translation>
    </message>
</context>
<context>
    <name>EntryResponses</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The committee is satisfied.</source>
        <translation>Le comité est satisfait.</translation>
    </message>
    <message>
        <source>The committee is not satisfied.</source>
        <translation>Le comité n&apos;est pas satisfait.</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Non satisfait</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>This text has authority.</source>
        <translation>Ce texte fait foi.</translation>
    </message>
    <message>
        <source>Keep the translation</source>
        <translation>Enregistrer la traduction</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traduire…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the minutes</source>
        <translation>Exporter le procès-verbal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ODT, to edit</source>
        <translation>ODT, modifiable</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>The donor</source>
        <translation>Le bailleur</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Everything is shown. Do not send it on.</source>
        <translation>Tout est affiché. À ne pas transmettre.</translation>
    </message>
    <message>
        <source>Seats at risk are shown by sector.</source>
        <translation>Les sièges à risque sont désignés par leur secteur.</translation>
    </message>
    <message>
        <source>No name is shown; notes are left out.</source>
        <translation>Aucun nom n&apos;est affiché ; les notes sont omises.</translation>
    </message>
    <message>
        <source>People are only counted; notes are left out.</source>
        <translation>Les personnes sont seulement comptées ; les notes sont omises.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>réalisée le</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>day and hour</source>
        <translation>jour et heure</translation>
    </message>
    <message>
        <source>hour in UTC</source>
        <translation>heure en UTC</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>durée en minutes</translation>
    </message>
    <message>
        <source>minutes planned</source>
        <translation>minutes prévues</translation>
    </message>
    <message>
        <source>seconds spent</source>
        <translation>secondes passées</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>position</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>paper expected</source>
        <translation>pièce annoncée</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motifs</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>arrived at</source>
        <translation>arrivée à</translation>
    </message>
    <message>
        <source>arrived at point</source>
        <translation>arrivée au point</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>départ à</translation>
    </message>
    <message>
        <source>left at point</source>
        <translation>départ au point</translation>
    </message>
    <message>
        <source>answered at</source>
        <translation>répondu le</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>répondu le</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>formulée par</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>siège</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>session</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>procès-verbal</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>point under way</source>
        <translation>point en cours</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>remplacée par</translation>
    </message>
    <message>
        <source>lifted by</source>
        <translation>levée par</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>carried from</source>
        <translation>reconduit de</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu&apos;à</translation>
    </message>
    <message>
        <source>begins on</source>
        <translation>début</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>décidée le</translation>
    </message>
    <message>
        <source>recorded at</source>
        <translation>consignée le</translation>
    </message>
    <message>
        <source>circulated at</source>
        <translation>diffusé le</translation>
    </message>
    <message>
        <source>answers until</source>
        <translation>réponses jusqu&apos;au</translation>
    </message>
    <message>
        <source>approved at</source>
        <translation>approuvé le</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>approuvé par</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>adoptée par</translation>
    </message>
    <message>
        <source>convened at</source>
        <translation>convoquée le</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>ouverte à</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>close à</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>envoyée le</translation>
    </message>
    <message>
        <source>begun at</source>
        <translation>commencé à</translation>
    </message>
    <message>
        <source>added at</source>
        <translation>ajouté le</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>signé le</translation>
    </message>
    <message>
        <source>requested on</source>
        <translation>demandé le</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>secteurs</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>personne invitée</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>seats for a quorum</source>
        <translation>sièges pour le quorum</translation>
    </message>
    <message>
        <source>sectors for a quorum</source>
        <translation>secteurs pour le quorum</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>sessions in a period</source>
        <translation>réunions par période</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>jours de préavis</translation>
    </message>
    <message>
        <source>days to approve</source>
        <translation>jours pour approuver</translation>
    </message>
    <message>
        <source>decision rule</source>
        <translation>règle de décision</translation>
    </message>
    <message>
        <source>when silent</source>
        <translation>en cas de silence</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lectorat</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>form of the file</source>
        <translation>format du fichier</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>hors usage</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>day of the example</source>
        <translation>jour de l&apos;exemple</translation>
    </message>
    <message>
        <source>of revision</source>
        <translation>de la révision</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
</context>
<context>
    <name>GuestField</name>
    <message>
        <source>Guest, by function</source>
        <translation>Personne invitée, par fonction</translation>
    </message>
</context>
<context>
    <name>HalfCircle</name>
    <message>
        <source>%1 seats, %2 filled</source>
        <translation>%1 sièges, %2 pourvus</translation>
    </message>
    <message numerus="yes">
        <source>seats, %n filled</source>
        <translation>
            <numerusform>sièges, dont %n pourvu</numerusform>
            <numerusform>sièges, dont %n pourvus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Close the session…</source>
        <translation>Clore la réunion…</translation>
    </message>
    <message>
        <source>The session is convened</source>
        <translation>La réunion est convoquée</translation>
    </message>
    <message>
        <source>The session is not convened yet</source>
        <translation>La réunion n&apos;est pas encore convoquée</translation>
    </message>
    <message>
        <source>Open it when people are there; the clock of the first point starts when you take it up.</source>
        <translation>Ouvrez-la quand les membres sont là ; le chronomètre du premier point démarre lorsque vous l&apos;abordez.</translation>
    </message>
    <message>
        <source>Convene it first; letters leave only then.</source>
        <translation>Convoquez-la d&apos;abord ; les lettres ne partent qu&apos;à ce moment.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Préparer la réunion</translation>
    </message>
</context>
<context>
    <name>HolderDialog</name>
    <message>
        <source>Seat %1: %2</source>
        <translation>Siège %1 : %2</translation>
    </message>
    <message>
        <source>Nobody holds this seat yet.</source>
        <translation>Personne n&apos;occupe encore ce siège.</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Désigner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Seat filled.</source>
        <translation>Siège pourvu.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>À titre de</translation>
    </message>
    <message>
        <source>Titular</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What people know the seat by: “head of the women&apos;s shelter”. It is enough.</source>
        <translation>Ce par quoi le siège est connu : « direction du refuge pour femmes ». Cela suffit.</translation>
    </message>
    <message>
        <source>Name, if the person agrees</source>
        <translation>Nom, si la personne y consent</translation>
    </message>
    <message>
        <source>Stays in the office; it is never shown to the donor or in public.</source>
        <translation>Reste au bureau ; n&apos;est jamais montré au bailleur ni au public.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation>Aujourd&apos;hui si laissé vide.</translation>
    </message>
    <message>
        <source>Shown outside the office, at most</source>
        <translation>Visible hors du bureau, au plus</translation>
    </message>
    <message>
        <source>Changed at once; the strictest of seat, person and organisation counts.</source>
        <translation>Modification immédiate ; la règle la plus stricte (siège, personne ou organisation) s&apos;applique.</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Function only</source>
        <translation>Fonction seulement</translation>
    </message>
    <message>
        <source>Organisation only</source>
        <translation>Organisation seulement</translation>
    </message>
    <message>
        <source>Sector only</source>
        <translation>Secteur seulement</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Décompte seulement</translation>
    </message>
    <message>
        <source>Visibility changed.</source>
        <translation>Visibilité modifiée.</translation>
    </message>
    <message>
        <source>End the titular&apos;s term today</source>
        <translation>Mettre fin aujourd&apos;hui au mandat de titulaire</translation>
    </message>
    <message>
        <source>The titular&apos;s term ended.</source>
        <translation>Le mandat de titulaire a pris fin.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Assign an action…</source>
        <translation>Assigner une action…</translation>
    </message>
    <message>
        <source>This project has no committee yet</source>
        <translation>Ce projet n&apos;a pas encore de comité</translation>
    </message>
    <message>
        <source>Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.</source>
        <translation>Constituez-le, définissez son mandat et ses sièges, puis planifiez la première réunion ; comptez un quart d&apos;heure.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Kept at each keystroke</source>
        <translation>Enregistré à chaque frappe</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Rédigez d&apos;abord le texte.</translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>Under way, point %1 of %2</source>
        <translation>En cours, point %1 sur %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>dépasse %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation>aucune durée prévue</translation>
    </message>
</context>
<context>
    <name>JournalEntryCard</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Son historique</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>Show every change</source>
        <translation>Montrer tous les changements</translation>
    </message>
</context>
<context>
    <name>JournalHeader</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>No entry</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>Nothing of this kind was changed yet.</source>
        <translation>Rien de tel n&apos;a encore été changé.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What changed in this record, and who changed it</source>
        <translation>Ce qui a changé dans cette fiche, et par qui</translation>
    </message>
    <message>
        <source>Every change, in order; nothing is erased</source>
        <translation>Tout changement, dans l&apos;ordre, sans effacement</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Intact.</source>
        <translation>Intact.</translation>
    </message>
    <message>
        <source>Altered outside Minutier.</source>
        <translation>Modifié hors de Minutier.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>La vérification n&apos;a pas pu aboutir.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
</context>
<context>
    <name>LastChangesCard</name>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Late and due soon</source>
        <translation>En retard ou à échéance proche</translation>
    </message>
    <message>
        <source>%1, mine first</source>
        <translation>%1, les miennes en premier</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Rien n&apos;est en retard</translation>
    </message>
    <message>
        <source>Actions, answers and conditions show here fourteen days before they are due.</source>
        <translation>Les actions, réponses et réserves s&apos;affichent ici quatorze jours avant leur échéance.</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>à ma charge</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MandateClockCard</name>
    <message>
        <source>Mandate clock</source>
        <translation>Horloge du mandat</translation>
    </message>
    <message>
        <source>last valid</source>
        <translation>dernière valide</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>au plus tard</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No session is planned</source>
        <translation>Aucune réunion n&apos;est planifiée</translation>
    </message>
    <message>
        <source>Plan the next one; what is not closed comes onto its agenda by itself.</source>
        <translation>Planifiez la prochaine ; ce qui n&apos;est pas clos s&apos;inscrit de lui-même à son ordre du jour.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les réunions</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Réunions</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planifier une réunion…</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aucune réunion pour l&apos;instant</translation>
    </message>
    <message>
        <source>Plan the first one; its agenda, answers and papers gather here.</source>
        <translation>Planifiez la première ; son ordre du jour, ses réponses et ses documents se rassemblent ici.</translation>
    </message>
    <message>
        <source>Form the committee first.</source>
        <translation>Constituez d&apos;abord le comité.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The session opened on %1 at %2 (%3). Form: %4.</source>
        <translation>La réunion a été ouverte le %1 à %2 (%3). Forme : %4.</translation>
    </message>
    <message>
        <source>The session was still under way when this draft was made.</source>
        <translation>La réunion était encore en cours lorsque ce brouillon a été établi.</translation>
    </message>
    <message>
        <source>The session closed at %1 (%2).</source>
        <translation>La réunion a été close à %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (postponed)</source>
        <translation>%1 (reporté)</translation>
    </message>
    <message>
        <source>%1 (%2, %3). %4</source>
        <translation>%1 (%2, %3). %4</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Réserve %1 : %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>An answer is expected by %1.</source>
        <translation>Une réponse est attendue au plus tard le %1.</translation>
    </message>
    <message>
        <source>(due by %1)</source>
        <translation>(échéance : %1)</translation>
    </message>
    <message>
        <source>The session closed on %1 at %2 (%3).</source>
        <translation>La réunion a été close le %1 à %2 (%3).</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>NewRegisterPage</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Première réunion</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
</context>
<context>
    <name>NextSessionCard</name>
    <message>
        <source>No session is planned</source>
        <translation>Aucune réunion n&apos;est planifiée</translation>
    </message>
    <message>
        <source>Plan the next one; what is not closed comes onto its agenda by itself.</source>
        <translation>Planifiez la prochaine ; ce qui n&apos;est pas clos s&apos;inscrit de lui-même à son ordre du jour.</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planifier une réunion…</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Réunion en cours</translation>
    </message>
    <message>
        <source>Next session, %1</source>
        <translation>Prochaine réunion, %1</translation>
    </message>
    <message>
        <source>Hold the session</source>
        <translation>Tenir la réunion</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Préparer la réunion</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les réunions</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes on this point</source>
        <translation>Notes sur ce point</translation>
    </message>
    <message>
        <source>Kept as you type.</source>
        <translation>Enregistré au fil de la saisie.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything, do anything</source>
        <translation>Aller partout, tout faire</translation>
    </message>
    <message>
        <source>Go to… or do…</source>
        <translation>Aller à… ou faire…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n élément trouvé</numerusform>
            <numerusform>%n éléments trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Rien trouvé. Essayez le début d&apos;un mot.</translation>
    </message>
</context>
<context>
    <name>ParagraphRow</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the date or the length</source>
        <translation>Modifier la date ou la durée</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une réunion</translation>
    </message>
    <message>
        <source>Those invited are told only when you write to them again.</source>
        <translation>Les personnes invitées ne l&apos;apprennent que lorsque vous leur écrivez de nouveau.</translation>
    </message>
    <message>
        <source>What is not closed comes onto its agenda by itself.</source>
        <translation>Ce qui n&apos;est pas clos s&apos;inscrit de lui-même à son ordre du jour.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Day and hour first.</source>
        <translation>Indiquez d&apos;abord le jour et l&apos;heure.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of the committee.</source>
        <translation>Heure du comité.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lieu ou lien</translation>
    </message>
    <message>
        <source>May wait.</source>
        <translation>Peut attendre.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>More about this session</source>
        <translation>Plus d&apos;actions pour cette réunion</translation>
    </message>
    <message>
        <source>Change the date or the length…</source>
        <translation>Changer la date ou la durée…</translation>
    </message>
    <message>
        <source>Postpone the session…</source>
        <translation>Reporter la réunion…</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Annuler la réunion…</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Convene…</source>
        <translation>Convoquer…</translation>
    </message>
    <message>
        <source>Preview the pack</source>
        <translation>Prévisualiser le dossier de réunion</translation>
    </message>
    <message>
        <source>Preview the invitation</source>
        <translation>Prévisualiser la convocation</translation>
    </message>
    <message>
        <source>Nothing leaves before “Convene”.</source>
        <translation>Rien ne part avant « Convoquer ».</translation>
    </message>
    <message>
        <source>Convened; letters are in %1.</source>
        <translation>Réunion convoquée ; les lettres sont dans %1.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation>Procès-verbal diffusé</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Procès-verbal approuvé</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Leaves at this point</source>
        <translation>Départ à ce point</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Annuler la présence</translation>
    </message>
    <message>
        <source>Comes back at this point</source>
        <translation>Retour à ce point</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Pointer la présence</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Absence excusée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview of the pack</source>
        <translation>Aperçu du dossier de réunion</translation>
    </message>
    <message>
        <source>Preview of the invitation</source>
        <translation>Aperçu de la convocation</translation>
    </message>
    <message>
        <source>Each invitee gets it with their own name or function; nothing has left.</source>
        <translation>Chaque personne invitée reçoit son exemplaire, à son nom ou à sa fonction ; rien n&apos;est encore parti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>A short code names the project in every number: HN-TRAITE/D-2021-001.</source>
        <translation>Un code court désigne le projet dans chaque numéro : HN-TRAITE/D-2021-001.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>Langue du registre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Sessions are dated in this zone: type a city, then pick.</source>
        <translation>Les réunions sont datées dans ce fuseau : tapez une ville, puis choisissez.</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Nom du comité</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>Project %1: %2</source>
        <translation>Projet %1 : %2</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 sur %n siège</numerusform>
            <numerusform>%1 sur %n sièges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sector(s)</source>
        <translation>
            <numerusform>%1 sur %n secteur</numerusform>
            <numerusform>%1 sur %n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: quorum met</source>
        <translation>%1, %2 : quorum atteint</translation>
    </message>
    <message>
        <source>%1, %2: no quorum</source>
        <translation>%1, %2 : quorum non atteint</translation>
    </message>
    <message>
        <source>%1, %2; the terms state no quorum</source>
        <translation>%1, %2 ; le mandat ne fixe pas de quorum</translation>
    </message>
    <message>
        <source>attendance was not recorded</source>
        <translation>la présence n&apos;a pas été consignée</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message numerus="yes">
        <source>%n person(s) there in all</source>
        <translation>
            <numerusform>%n personne présente en tout</numerusform>
            <numerusform>%n personnes présentes en tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of the register</source>
        <translation>Rubriques du registre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation>
            <numerusform>%1, %n vous attend</numerusform>
            <numerusform>%1, %n vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Each red line leads to where it is settled.</source>
        <translation>Chaque ligne rouge mène à l&apos;endroit où la régler.</translation>
    </message>
</context>
<context>
    <name>ReadinessRing</name>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 vérifications faites sur %2</translation>
    </message>
</context>
<context>
    <name>RecommendForm</name>
    <message>
        <source>Recommendation on this point</source>
        <translation>Recommandation sur ce point</translation>
    </message>
    <message>
        <source>Record the recommendation</source>
        <translation>Consigner la recommandation</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 consignée.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the recommendation</source>
        <translation>Texte de la recommandation</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Formulée par</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Le comité</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Échéance de réponse</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>Diffuser…</translation>
    </message>
    <message>
        <source>Lock as approved…</source>
        <translation>Verrouiller comme approuvé…</translation>
    </message>
    <message>
        <source>The minutes are not written yet</source>
        <translation>Le procès-verbal n&apos;est pas encore rédigé</translation>
    </message>
    <message>
        <source>The session is not over</source>
        <translation>La réunion n&apos;est pas terminée</translation>
    </message>
    <message>
        <source>They are drawn from the agenda, the attendance, the decisions and the actions; every paragraph can then be edited.</source>
        <translation>Il est établi à partir de l&apos;ordre du jour, des présences, des décisions et des actions ; chaque paragraphe peut ensuite être modifié.</translation>
    </message>
    <message>
        <source>Minutes are drawn from what was recorded, once the session is closed.</source>
        <translation>Le procès-verbal est établi à partir de ce qui a été consigné, une fois la réunion close.</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Rédiger le procès-verbal</translation>
    </message>
    <message>
        <source>Circulate the minutes?</source>
        <translation>Diffuser le procès-verbal ?</translation>
    </message>
    <message>
        <source>Lock the minutes as approved?</source>
        <translation>Verrouiller le procès-verbal comme approuvé ?</translation>
    </message>
    <message>
        <source>Seats that were there then answer within the days the terms give. Paragraphs can no longer be edited.</source>
        <translation>Les sièges qui étaient présents répondent ensuite dans le délai fixé par le mandat. Les paragraphes ne peuvent plus être modifiés.</translation>
    </message>
    <message>
        <source>They can no longer change; a later correction is an addendum with its own number.</source>
        <translation>Il ne peut plus changer ; toute correction ultérieure est un additif portant son propre numéro.</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Search decisions</source>
        <translation>Rechercher des décisions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>RegisterHeader</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Rien n&apos;a encore été décidé</translation>
    </message>
    <message>
        <source>No decision or recommendation passes these filters.</source>
        <translation>Aucune décision ni recommandation ne passe ces filtres.</translation>
    </message>
    <message>
        <source>What a session decides or recommends is recorded while it is held.</source>
        <translation>Ce qu&apos;une réunion décide ou recommande est consigné pendant qu&apos;elle se tient.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Décisions et recommandations</translation>
    </message>
</context>
<context>
    <name>RunningAgenda</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Point %1, %2, %3</source>
        <translation>Point %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute prévue</numerusform>
            <numerusform>%n minutes prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Postpone this point</source>
        <translation>Reporter ce point</translation>
    </message>
</context>
<context>
    <name>RunningItem</name>
    <message>
        <source>No point is under way</source>
        <translation>Aucun point n&apos;est en cours</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La réunion est terminée</translation>
    </message>
    <message>
        <source>Take up the first point when people are seated; its clock starts then.</source>
        <translation>Abordez le premier point une fois tout le monde en place ; son chronomètre démarre alors.</translation>
    </message>
    <message>
        <source>Its minutes are under “Record”.</source>
        <translation>Son procès-verbal se trouve sous « Consigner ».</translation>
    </message>
    <message>
        <source>Take up the next point</source>
        <translation>Aborder le point suivant</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>There is no option “--%1”. Type “minutierctl --help”.</source>
        <translation>L&apos;option « --%1 » n&apos;existe pas. Tapez « minutierctl --help ».</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>L&apos;option « --%1 » demande une valeur.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type “minutierctl commands”.</source>
        <translation>La commande « %1 » n&apos;existe pas. Tapez « minutierctl commands ».</translation>
    </message>
    <message>
        <source>The arguments name “%1” twice.</source>
        <translation>Les arguments nomment « %1 » deux fois.</translation>
    </message>
    <message>
        <source>The arguments hold half a character at byte %1.</source>
        <translation>Les arguments contiennent un demi-caractère à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The arguments are not UTF-8 at byte %1.</source>
        <translation>Les arguments ne sont pas en UTF-8 à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The arguments hold a control character at byte %1.</source>
        <translation>Les arguments contiennent un caractère de contrôle à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The number at byte %1 is too large.</source>
        <translation>Le nombre à l&apos;octet %1 est trop grand.</translation>
    </message>
    <message>
        <source>The arguments are nested too deeply at byte %1.</source>
        <translation>Les arguments sont imbriqués trop profondément à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>Something follows the arguments at byte %1.</source>
        <translation>Quelque chose suit les arguments à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object; it cannot be read from byte %1 on.</source>
        <translation>Donnez les arguments sous la forme d&apos;un seul objet JSON ; il est illisible à partir de l&apos;octet %1.</translation>
    </message>
    <message>
        <source>Each line is one object: {&quot;command&quot;: …, &quot;arguments&quot;: {…}}.</source>
        <translation>Chaque ligne est un objet : {&quot;command&quot;: …, &quot;arguments&quot;: {…}}.</translation>
    </message>
    <message>
        <source>With --lines, each line names its command.</source>
        <translation>Avec --lines, chaque ligne nomme sa commande.</translation>
    </message>
    <message>
        <source>Type: minutierctl %1 %2</source>
        <translation>Tapez : minutierctl %1 %2</translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object on standard input.</source>
        <translation>Donnez les arguments sous la forme d&apos;un seul objet JSON sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object.</source>
        <translation>Donnez les arguments sous la forme d&apos;un seul objet JSON.</translation>
    </message>
    <message>
        <source>The terms state no rule on how often the committee meets.</source>
        <translation>Le mandat ne fixe aucune règle sur la fréquence des réunions du comité.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s): the session was due by %1.</source>
        <translation>
            <numerusform>En retard de %n jour : la réunion devait se tenir au plus tard le %1.</numerusform>
            <numerusform>En retard de %n jours : la réunion devait se tenir au plus tard le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to hold a session: by %1, convened by %2.</source>
        <translation>
            <numerusform>Il reste %n jour pour tenir une réunion : au plus tard le %1, convoquée au plus tard le %2.</numerusform>
            <numerusform>Il reste %n jours pour tenir une réunion : au plus tard le %1, convoquée au plus tard le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late or due soon.</source>
        <translation>Rien n&apos;est en retard ni proche de l&apos;échéance.</translation>
    </message>
    <message>
        <source>Since session %1</source>
        <translation>Depuis la réunion %1</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Avant la première réunion</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Give the number of an entry.</source>
        <translation>Indiquez le numéro d&apos;une entrée.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>L&apos;entité « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Intact: %1 entries, %2 records and %3 files agree.</source>
        <translation>Intact : %1 entrées, %2 fiches et %3 fichiers concordent.</translation>
    </message>
    <message>
        <source>There is no entity “%1”. Choose one of: %2.</source>
        <translation>L&apos;entité « %1 » n&apos;existe pas. Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>Write conditions as FIELD=VALUE.</source>
        <translation>Écrivez les conditions sous la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>More follows: --after %1</source>
        <translation>La suite : --after %1</translation>
    </message>
    <message>
        <source>Search --by time or --by relevance.</source>
        <translation>Recherchez avec --by time ou --by relevance.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Made an empty register for %1 in %2.</source>
        <translation>Registre vide créé pour %1 dans %2.</translation>
    </message>
    <message>
        <source>Made the example register in %1.</source>
        <translation>Registre d&apos;exemple créé dans %1.</translation>
    </message>
    <message>
        <source>Office: %1 · tables: %2</source>
        <translation>Bureau : %1 · tables : %2</translation>
    </message>
    <message>
        <source>Choose a report: minutes, pack, invitation or brief.</source>
        <translation>Choisissez un rapport : minutes, pack, invitation ou brief.</translation>
    </message>
    <message>
        <source>Choose a format: pdf, odt or html.</source>
        <translation>Choisissez un format : pdf, odt ou html.</translation>
    </message>
    <message>
        <source>Choose an audience among: %1.</source>
        <translation>Choisissez un public parmi : %1.</translation>
    </message>
    <message>
        <source>Say where to write it: --out FILE.</source>
        <translation>Indiquez où l&apos;écrire : --out FILE.</translation>
    </message>
    <message>
        <source>You may not make a copy for “%1”.</source>
        <translation>Vous n&apos;avez pas le droit de faire une copie pour « %1 ».</translation>
    </message>
    <message>
        <source>minutier-report is missing beside minutierctl. Install the program again.</source>
        <translation>minutier-report manque à côté de minutierctl. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Write the moment as 2021-06-21T15:00:00Z.</source>
        <translation>Écrivez le moment sous la forme 2021-06-21T15:00:00Z.</translation>
    </message>
    <message>
        <source>Choose a limit of 1 to 1000.</source>
        <translation>Choisissez une limite de 1 à 1000.</translation>
    </message>
    <message>
        <source>“%1” has no option “--%2”.</source>
        <translation>« %1 » n&apos;a pas d&apos;option « --%2 ».</translation>
    </message>
    <message>
        <source>Choose a language among: %1.</source>
        <translation>Choisissez une langue parmi : %1.</translation>
    </message>
    <message>
        <source>Say what to do. Type “minutierctl --help”.</source>
        <translation>Dites ce qu&apos;il faut faire. Tapez « minutierctl --help ».</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Type “minutierctl --help”.</source>
        <translation>Le verbe « %1 » n&apos;existe pas. Tapez « minutierctl --help ».</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>« %1 » doit être %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Choose one of: %3.</source>
        <translation>« %1 » ne peut pas être « %2 ». Choisissez parmi : %3.</translation>
    </message>
    <message>
        <source>text between quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a date such as 2020-09-03</source>
        <translation>une date comme 2020-09-03</translation>
    </message>
    <message>
        <source>an id such as 018f4e2a-7c31-7000-8000-3f0a5b6c7d8e</source>
        <translation>un identifiant comme 018f4e2a-7c31-7000-8000-3f0a5b6c7d8e</translation>
    </message>
    <message>
        <source>bytes written in base64</source>
        <translation>des octets écrits en base64</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>une liste de mots</translation>
    </message>
    <message>
        <source>“%1” may list 200 words at most.</source>
        <translation>« %1 » peut contenir 200 mots au plus.</translation>
    </message>
    <message>
        <source>“%1” lists words without spaces.</source>
        <translation>« %1 » est une liste de mots sans espaces.</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>un mot</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Remplissez « %1 ».</translation>
    </message>
    <message>
        <source>%1 takes its arguments as one JSON object.</source>
        <translation>%1 prend ses arguments sous la forme d&apos;un seul objet JSON.</translation>
    </message>
    <message>
        <source>%1 has no argument “%2”. It takes: %3.</source>
        <translation>%1 n&apos;a pas d&apos;argument « %2 ». Arguments acceptés : %3.</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d&apos;objets</translation>
    </message>
    <message>
        <source>Another command already has this number on this device.</source>
        <translation>Une autre commande porte déjà ce numéro sur cet appareil.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Cela ne change rien.</translation>
    </message>
    <message>
        <source>A change that leaves no note is undone.</source>
        <translation>Une modification qui ne laisse pas de note est annulée.</translation>
    </message>
    <message>
        <source>The example cannot be read. Install the program again.</source>
        <translation>L&apos;exemple est illisible. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>That belongs to another project.</source>
        <translation>Cela appartient à un autre projet.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Ask for the right to write there, or choose another folder.</source>
        <translation>Impossible d&apos;écrire dans %1. Demandez le droit d&apos;y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Mon bureau</translation>
    </message>
    <message>
        <source>Committee secretariat</source>
        <translation>Secrétariat du comité</translation>
    </message>
    <message>
        <source>%1 is not a register. Choose another folder, or restore a backup into a new one.</source>
        <translation>%1 n&apos;est pas un registre. Choisissez un autre dossier, ou restaurez une sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one of: %2.</source>
        <translation>Le compte « %1 » n&apos;existe pas. Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>Number seats from 1 to 500.</source>
        <translation>Numérotez les sièges de 1 à 500.</translation>
    </message>
    <message>
        <source>Seat %1 exists: %2. Choose number %3.</source>
        <translation>Le siège %1 existe : %2. Choisissez le numéro %3.</translation>
    </message>
    <message>
        <source>Terms from %1 are in force already. Choose a later day.</source>
        <translation>Un mandat est déjà en vigueur depuis le %1. Choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>That seat is in another committee.</source>
        <translation>Ce siège est dans un autre comité.</translation>
    </message>
    <message>
        <source>That seat has a titular. End that membership first, or appoint an alternate.</source>
        <translation>Ce siège a déjà une personne titulaire. Mettez d&apos;abord fin à cette adhésion, ou nommez une personne suppléante.</translation>
    </message>
    <message>
        <source>That person holds this place already.</source>
        <translation>Cette personne occupe déjà cette place.</translation>
    </message>
    <message>
        <source>Give a name or a function; a function is enough.</source>
        <translation>Indiquez un nom ou une fonction ; une fonction suffit.</translation>
    </message>
    <message>
        <source>A seat cannot end before it begins.</source>
        <translation>Un siège ne peut pas prendre fin avant de commencer.</translation>
    </message>
    <message>
        <source>Only an adopted decision takes conditions.</source>
        <translation>Seule une décision adoptée peut recevoir des réserves.</translation>
    </message>
    <message>
        <source>Recommendation %1 is closed. Issue a new one instead.</source>
        <translation>La recommandation %1 est close. Formulez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>Name the session that decides, or a written procedure with the day it closed.</source>
        <translation>Indiquez la réunion qui décide, ou une procédure écrite avec le jour de sa clôture.</translation>
    </message>
    <message>
        <source>Give the day the written procedure closed.</source>
        <translation>Indiquez le jour de clôture de la procédure écrite.</translation>
    </message>
    <message>
        <source>The written procedure is still open. Record it once it has closed.</source>
        <translation>La procédure écrite est encore ouverte. Consignez-la une fois close.</translation>
    </message>
    <message>
        <source>A decision is recorded as proposed, adopted, deferred, rejected or withdrawn.</source>
        <translation>Une décision est consignée comme proposée, adoptée, différée, rejetée ou retirée.</translation>
    </message>
    <message>
        <source>State the conditions, each with who must meet it and by when.</source>
        <translation>Énoncez les réserves, chacune avec qui doit la lever et pour quand.</translation>
    </message>
    <message>
        <source>Votes are given only where it was put to the vote.</source>
        <translation>Les voix ne s&apos;indiquent que s&apos;il y a eu vote.</translation>
    </message>
    <message>
        <source>A seat that was not there cannot vote.</source>
        <translation>Un siège qui n&apos;était pas présent ne peut pas voter.</translation>
    </message>
    <message>
        <source>Each seat votes once.</source>
        <translation>Chaque siège vote une fois.</translation>
    </message>
    <message>
        <source>These votes do not carry it. Record it as rejected or deferred.</source>
        <translation>Ces voix ne suffisent pas pour l&apos;adopter. Consignez-la comme rejetée ou différée.</translation>
    </message>
    <message>
        <source>This condition is lifted already.</source>
        <translation>Cette réserve est déjà levée.</translation>
    </message>
    <message>
        <source>Name a later decision that was adopted.</source>
        <translation>Indiquez une décision ultérieure qui a été adoptée.</translation>
    </message>
    <message>
        <source>A plan cannot be validated without quorum. Check in another seat, or defer the decision.</source>
        <translation>Un plan ne peut pas être validé sans quorum. Enregistrez la présence d&apos;un autre siège, ou différez la décision.</translation>
    </message>
    <message>
        <source>Name the decision that supersedes or revokes it.</source>
        <translation>Indiquez la décision qui la remplace ou la révoque.</translation>
    </message>
    <message>
        <source>Only a later decision can replace %1.</source>
        <translation>Seule une décision ultérieure peut remplacer %1.</translation>
    </message>
    <message>
        <source>Decision %1 is not adopted.</source>
        <translation>La décision %1 n&apos;est pas adoptée.</translation>
    </message>
    <message>
        <source>Action %1 is closed already.</source>
        <translation>L&apos;action %1 est déjà close.</translation>
    </message>
    <message>
        <source>Action %1 is closed. Assign a new one instead.</source>
        <translation>L&apos;action %1 est close. Confiez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>These minutes are not approved yet. Edit them instead.</source>
        <translation>Ce procès-verbal n&apos;est pas encore approuvé. Modifiez-le plutôt.</translation>
    </message>
    <message>
        <source>Choose a place from 1 to %1.</source>
        <translation>Choisissez une place de 1 à %1.</translation>
    </message>
    <message>
        <source>Give the point a length of 1 to 600 minutes.</source>
        <translation>Donnez au point une durée de 1 à 600 minutes.</translation>
    </message>
    <message>
        <source>That point is not on the agenda.</source>
        <translation>Ce point n&apos;est pas à l&apos;ordre du jour.</translation>
    </message>
    <message>
        <source>Answer accepted or declined.</source>
        <translation>Répondez « accepted » (acceptée) ou « declined » (déclinée).</translation>
    </message>
    <message>
        <source>Session %1 is not waiting for answers.</source>
        <translation>La réunion %1 n&apos;attend pas de réponses.</translation>
    </message>
    <message>
        <source>These minutes are not waiting for answers.</source>
        <translation>Ce procès-verbal n&apos;attend pas de réponses.</translation>
    </message>
    <message>
        <source>Only a later session of the same committee, under way or held, can approve these minutes.</source>
        <translation>Seule une réunion ultérieure du même comité, en cours ou tenue, peut approuver ce procès-verbal.</translation>
    </message>
    <message>
        <source>Circulate the minutes first, so that seats can answer.</source>
        <translation>Diffusez d&apos;abord le procès-verbal, pour que les sièges puissent répondre.</translation>
    </message>
    <message>
        <source>A seat commented. Settle its comment and ask it to approve.</source>
        <translation>Un siège a fait un commentaire. Réglez-le et demandez à ce siège d&apos;approuver.</translation>
    </message>
    <message>
        <source>%1 of %2 seats have approved. Silence approves after %3.</source>
        <translation>%1 sièges sur %2 ont approuvé. Le silence vaut approbation après le %3.</translation>
    </message>
    <message>
        <source>%1 of %2 seats have approved, and silence approves nothing here.</source>
        <translation>%1 sièges sur %2 ont approuvé, et ici le silence ne vaut pas approbation.</translation>
    </message>
    <message>
        <source>These minutes are approved and locked.</source>
        <translation>Ce procès-verbal est approuvé et verrouillé.</translation>
    </message>
    <message>
        <source>That attendance is of another session.</source>
        <translation>Cette présence relève d&apos;une autre réunion.</translation>
    </message>
    <message>
        <source>Say who it is: a person, a seat, or a guest&apos;s function.</source>
        <translation>Indiquez de qui il s&apos;agit : une personne, un siège ou la fonction d&apos;une personne invitée.</translation>
    </message>
    <message>
        <source>Nobody leaves before arriving. Choose a later point.</source>
        <translation>Personne ne part avant d&apos;arriver. Choisissez un point ultérieur.</translation>
    </message>
    <message>
        <source>Choose postponed or cancelled.</source>
        <translation>Choisissez « postponed » (reportée) ou « cancelled » (annulée).</translation>
    </message>
    <message>
        <source>These minutes were circulated already.</source>
        <translation>Ce procès-verbal a déjà été diffusé.</translation>
    </message>
    <message>
        <source>Close session %1 before its minutes circulate.</source>
        <translation>Clôturez la réunion %1 avant de diffuser son procès-verbal.</translation>
    </message>
    <message>
        <source>Session %1 is not under way.</source>
        <translation>La réunion %1 n&apos;est pas en cours.</translation>
    </message>
    <message>
        <source>Session %1 is convened already, or over.</source>
        <translation>La réunion %1 est déjà convoquée, ou terminée.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose another date first.</source>
        <translation>Cette heure est passée. Choisissez d&apos;abord une autre date.</translation>
    </message>
    <message>
        <source>The agenda is empty. Add a point before convening.</source>
        <translation>L&apos;ordre du jour est vide. Ajoutez un point avant de convoquer.</translation>
    </message>
    <message>
        <source>Nobody sits on this committee yet. Appoint somebody before convening.</source>
        <translation>Personne ne siège encore à ce comité. Nommez quelqu&apos;un avant de convoquer.</translation>
    </message>
    <message>
        <source>That invitation is for another session.</source>
        <translation>Cette convocation concerne une autre réunion.</translation>
    </message>
    <message>
        <source>That person is not invited to this session.</source>
        <translation>Cette personne n&apos;est pas convoquée à cette réunion.</translation>
    </message>
    <message>
        <source>Session %1 is open already, or over.</source>
        <translation>La réunion %1 est déjà ouverte, ou terminée.</translation>
    </message>
    <message>
        <source>That point is postponed or removed already.</source>
        <translation>Ce point est déjà reporté ou retiré.</translation>
    </message>
    <message>
        <source>Only a point not yet treated can be removed.</source>
        <translation>Seul un point pas encore traité peut être retiré.</translation>
    </message>
    <message>
        <source>That point is on the agenda.</source>
        <translation>Ce point est à l&apos;ordre du jour.</translation>
    </message>
    <message>
        <source>That point is not on the agenda of %1.</source>
        <translation>Ce point n&apos;est pas à l&apos;ordre du jour de %1.</translation>
    </message>
    <message>
        <source>Open session %1 first.</source>
        <translation>Ouvrez d&apos;abord la réunion %1.</translation>
    </message>
    <message>
        <source>No point is left. Close the session.</source>
        <translation>Il ne reste aucun point. Clôturez la réunion.</translation>
    </message>
    <message>
        <source>Choose a login without spaces.</source>
        <translation>Choisissez un identifiant sans espaces.</translation>
    </message>
    <message>
        <source>The login “%1” is taken.</source>
        <translation>L&apos;identifiant « %1 » est déjà pris.</translation>
    </message>
    <message>
        <source>This register belongs to %1 already.</source>
        <translation>Ce registre appartient déjà à %1.</translation>
    </message>
    <message>
        <source>Choose a time zone by its city, such as America/Tegucigalpa; “%1” is not one.</source>
        <translation>Choisissez un fuseau horaire par sa ville, comme America/Tegucigalpa ; « %1 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Write the instant as 2021-06-21T15:00:00.000Z.</source>
        <translation>Écrivez l&apos;instant sous la forme 2021-06-21T15:00:00.000Z.</translation>
    </message>
    <message>
        <source>Sign an amendment with its date and the new end of the project.</source>
        <translation>Pour signer un avenant, indiquez sa date et la nouvelle fin du projet.</translation>
    </message>
    <message>
        <source>Write the country as its two-letter ISO code, such as HN.</source>
        <translation>Écrivez le pays par son code ISO à deux lettres, comme HN.</translation>
    </message>
    <message>
        <source>Give a length of 1 to 120 months, or leave it empty while it is not known.</source>
        <translation>Indiquez une durée de 1 à 120 mois, ou laissez-la vide tant qu&apos;elle n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Choose a time zone by its city, such as America/Tegucigalpa.</source>
        <translation>Choisissez un fuseau horaire par sa ville, comme America/Tegucigalpa.</translation>
    </message>
    <message>
        <source>Another project has the code %1.</source>
        <translation>Un autre projet porte le code %1.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Le fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Choose a smaller one.</source>
        <translation>Le fichier dépasse 50 Mo. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Give the file&apos;s own name, without folders.</source>
        <translation>Indiquez le nom du fichier seul, sans dossiers.</translation>
    </message>
    <message>
        <source>That document is in the lists.</source>
        <translation>Ce document figure dans les listes.</translation>
    </message>
    <message>
        <source>That document is retired already.</source>
        <translation>Ce document est déjà retiré.</translation>
    </message>
    <message>
        <source>That is its language of record. Revise the text itself.</source>
        <translation>C&apos;est sa langue faisant foi. Révisez le texte lui-même.</translation>
    </message>
    <message>
        <source>Write the date as a year, a month or a day: 2020, 2020-09 or 2020-09-03.</source>
        <translation>Écrivez la date comme une année, un mois ou un jour : 2020, 2020-09 ou 2020-09-03.</translation>
    </message>
    <message>
        <source>Choose a date between 1900 and 2200.</source>
        <translation>Choisissez une date entre 1900 et 2200.</translation>
    </message>
    <message>
        <source>The text holds half a character. Type it again.</source>
        <translation>Le texte contient un demi-caractère. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The text holds a hidden character that turns its direction. Type it again.</source>
        <translation>Le texte contient un caractère caché qui en inverse le sens de lecture. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Keep this on one line.</source>
        <translation>Gardez ce texte sur une seule ligne.</translation>
    </message>
    <message>
        <source>The text holds a control character. Type it again.</source>
        <translation>Le texte contient un caractère de contrôle. Saisissez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the text to %Ln characters.</source>
        <translation>
            <numerusform>Raccourcissez le texte à %Ln caractère.</numerusform>
            <numerusform>Raccourcissez le texte à %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the time as a day and an hour: 2020-09-03T09:00.</source>
        <translation>Écrivez l&apos;heure comme un jour et une heure : 2020-09-03T09:00.</translation>
    </message>
    <message>
        <source>The clocks in %1 skip that hour. Choose one hour later.</source>
        <translation>Les horloges de %1 sautent cette heure. Choisissez une heure plus tard.</translation>
    </message>
    <message>
        <source>Only the organisation concerned, or the coordination, may do this.</source>
        <translation>Seule l&apos;organisation concernée, ou la coordination, peut faire cela.</translation>
    </message>
    <message>
        <source>Only the coordination may do this. Ask the committee&apos;s secretariat.</source>
        <translation>Seule la coordination peut faire cela. Adressez-vous au secrétariat du comité.</translation>
    </message>
    <message>
        <source>Choose the seat this person holds.</source>
        <translation>Choisissez le siège qu&apos;occupe cette personne.</translation>
    </message>
    <message>
        <source>An observer holds no seat. Leave the seat empty, or appoint an alternate.</source>
        <translation>Un observateur n&apos;occupe pas de siège. Laissez le siège vide, ou nommez une personne suppléante.</translation>
    </message>
    <message>
        <source>A membership cannot end before it begins.</source>
        <translation>Une adhésion ne peut pas prendre fin avant de commencer.</translation>
    </message>
    <message>
        <source>Ask for 1 to 52 sessions a year.</source>
        <translation>Demandez de 1 à 52 réunions par an.</translation>
    </message>
    <message>
        <source>Choose a notice of 0 to 180 days.</source>
        <translation>Choisissez un délai de convocation de 0 à 180 jours.</translation>
    </message>
    <message>
        <source>Choose an approval window of 1 to 180 days.</source>
        <translation>Choisissez un délai d&apos;approbation de 1 à 180 jours.</translation>
    </message>
    <message>
        <source>Choose a quorum of 1 to 500 seats, or leave it empty for no rule.</source>
        <translation>Choisissez un quorum de 1 à 500 sièges, ou laissez-le vide s&apos;il n&apos;y a pas de règle.</translation>
    </message>
    <message>
        <source>Choose a quorum of 1 to %1 sectors, or leave it empty for no rule.</source>
        <translation>Choisissez un quorum de 1 à %1 secteurs, ou laissez-le vide s&apos;il n&apos;y a pas de règle.</translation>
    </message>
    <message>
        <source>Choose sectors among: %1.</source>
        <translation>Choisissez des secteurs parmi : %1.</translation>
    </message>
    <message>
        <source>Terms cannot end before they begin.</source>
        <translation>Un mandat ne peut pas prendre fin avant de commencer.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Écrivez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Decision %1 no longer takes this step. Record a new decision instead.</source>
        <translation>La décision %1 n&apos;admet plus cette étape. Consignez plutôt une nouvelle décision.</translation>
    </message>
    <message>
        <source>Write what is recommended.</source>
        <translation>Écrivez ce qui est recommandé.</translation>
    </message>
    <message>
        <source>Give the reason, so that the committee can weigh it.</source>
        <translation>Donnez le motif, pour que le comité puisse l&apos;apprécier.</translation>
    </message>
    <message>
        <source>Recommendation %1 is already past that step.</source>
        <translation>La recommandation %1 a déjà dépassé cette étape.</translation>
    </message>
    <message>
        <source>Write what must be done.</source>
        <translation>Écrivez ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>Give the session a length of 5 minutes to 24 hours.</source>
        <translation>Donnez à la réunion une durée de 5 minutes à 24 heures.</translation>
    </message>
    <message>
        <source>Session %1 is under way. Close it first.</source>
        <translation>La réunion %1 est en cours. Clôturez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Session %1 was held. Plan the next one instead.</source>
        <translation>La réunion %1 a été tenue. Planifiez plutôt la suivante.</translation>
    </message>
    <message>
        <source>Session %1 will not take place. Plan another one instead.</source>
        <translation>La réunion %1 n&apos;aura pas lieu. Planifiez-en plutôt une autre.</translation>
    </message>
    <message>
        <source>Session %1 has not begun. Open it, then record what it does.</source>
        <translation>La réunion %1 n&apos;a pas commencé. Ouvrez-la, puis consignez ce qu&apos;elle fait.</translation>
    </message>
    <message>
        <source>These minutes are approved and locked. Add an addendum to correct them.</source>
        <translation>Ce procès-verbal est approuvé et verrouillé. Ajoutez un additif pour le corriger.</translation>
    </message>
    <message>
        <source>Amendment %1 is closed. Request a new one to change the agreement again.</source>
        <translation>L&apos;avenant %1 est clos. Demandez-en un nouveau pour modifier encore l&apos;accord.</translation>
    </message>
    <message>
        <source>Amendment %1 is already past that step.</source>
        <translation>L&apos;avenant %1 a déjà dépassé cette étape.</translation>
    </message>
    <message>
        <source>Give the project a code of 2 to 24 capitals, digits and dashes, such as HN-TRAITE.</source>
        <translation>Donnez au projet un code de 2 à 24 majuscules, chiffres et tirets, comme HN-TRAITE.</translation>
    </message>
    <message>
        <source>Write each country as its two-letter ISO code, such as HN.</source>
        <translation>Écrivez chaque pays par son code ISO à deux lettres, comme HN.</translation>
    </message>
    <message>
        <source>The project cannot end before it starts.</source>
        <translation>Le projet ne peut pas prendre fin avant de commencer.</translation>
    </message>
    <message>
        <source>The ODT could not be made. Try the PDF form, which holds the same text.</source>
        <translation>Le fichier ODT n&apos;a pas pu être produit. Essayez le format PDF, qui contient le même texte.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Try the ODT form, which holds the same text.</source>
        <translation>Le fichier PDF n&apos;a pas pu être produit. Essayez le format ODT, qui contient le même texte.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Choose another place.</source>
        <translation>Le dossier de %1 ne peut pas être créé. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and that the disk is not full.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez que le dossier est accessible en écriture et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>The head of the journal is damaged. Run “minutierctl verify”, and restore a backup.</source>
        <translation>La tête du journal est endommagée. Lancez « minutierctl verify », et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This concerns two projects, or a project and the office. Make one change for each.</source>
        <translation>Cela concerne deux projets, ou un projet et le bureau. Faites une modification pour chacun.</translation>
    </message>
    <message>
        <source>The list of table scripts was changed: %1.</source>
        <translation>La liste des scripts de tables a été modifiée : %1.</translation>
    </message>
    <message>
        <source>The head of ledger %1 does not match its %2 entries.</source>
        <translation>La tête du livre %1 ne correspond pas à ses %2 entrées.</translation>
    </message>
    <message>
        <source>Commands of device %1 are missing from the journal.</source>
        <translation>Des commandes de l&apos;appareil %1 manquent au journal.</translation>
    </message>
    <message>
        <source>The bytes of file %1 are not the ones that were added.</source>
        <translation>Les octets du fichier %1 ne sont pas ceux qui ont été ajoutés.</translation>
    </message>
    <message>
        <source>Entry %1 is missing from the journal.</source>
        <translation>L&apos;entrée %1 manque au journal.</translation>
    </message>
    <message>
        <source>Altered at entry %1.</source>
        <translation>Altéré à l&apos;entrée %1.</translation>
    </message>
    <message>
        <source>Altered at entry %1: what it says is not what was entered.</source>
        <translation>Altéré à l&apos;entrée %1 : ce qu&apos;elle dit n&apos;est pas ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Altered at entry %1: its list of records is not the one that was entered.</source>
        <translation>Altéré à l&apos;entrée %1 : sa liste de fiches n&apos;est pas celle qui a été saisie.</translation>
    </message>
    <message>
        <source>%1 %2 is in its table, but no entry of the journal made it.</source>
        <translation>%1 %2 figure dans sa table, mais aucune entrée du journal n&apos;en est l&apos;origine.</translation>
    </message>
    <message>
        <source>%1 %2 is not in the project whose journal made it.</source>
        <translation>%1 %2 n&apos;est pas dans le projet du journal dont il provient.</translation>
    </message>
    <message>
        <source>%1 %2 was changed past the journal: its %3 is not what was entered.</source>
        <translation>%1 %2 a changé hors du journal : son champ %3 n&apos;est pas ce qui a été saisi.</translation>
    </message>
    <message>
        <source>%1 %2 was entered, and is no longer in its table.</source>
        <translation>%1 %2 figure au journal, mais n&apos;est plus dans sa table.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in this register.</source>
        <translation>%1 %2 n&apos;existe pas dans ce registre.</translation>
    </message>
    <message>
        <source>Several projects have a %1. Write the project before it, such as HN-TRAITE/%1.</source>
        <translation>Plusieurs projets ont une référence %1. Écrivez le projet devant, comme HN-TRAITE/%1.</translation>
    </message>
    <message>
        <source>Approve the minutes of %1</source>
        <translation>Approuver le procès-verbal de %1</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a day in the current year, as QLocale formats it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Choose a date to come</source>
        <translation>Choisir une date à venir</translation>
    </message>
    <message>
        <source>The hour has passed and the session was not opened</source>
        <translation>L&apos;heure est passée et la réunion n&apos;a pas été ouverte</translation>
    </message>
    <message>
        <source>Date and time zone set</source>
        <translation>Date et fuseau horaire fixés</translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Ajouter un point à l&apos;ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the agenda by %n minute(s)</source>
        <translation>
            <numerusform>Raccourcir l&apos;ordre du jour de %n minute</numerusform>
            <numerusform>Raccourcir l&apos;ordre du jour de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes planned for a session of %2</source>
        <translation>%1 minutes prévues pour une réunion de %2</translation>
    </message>
    <message numerus="yes">
        <source>Agenda, %n point(s)</source>
        <translation>
            <numerusform>Ordre du jour, %n point</numerusform>
            <numerusform>Ordre du jour, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n open item(s) on the agenda</source>
        <translation>
            <numerusform>Inscrire %n élément en suspens à l&apos;ordre du jour</numerusform>
            <numerusform>Inscrire %n éléments en suspens à l&apos;ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions, recommendations and actions not closed</source>
        <translation>Réserves, recommandations et actions non closes</translation>
    </message>
    <message>
        <source>What is not closed is on the agenda</source>
        <translation>Ce qui n&apos;est pas clos est à l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation>Joindre : %1</translation>
    </message>
    <message>
        <source>Point %1, paper announced and absent</source>
        <translation>Point %1, document annoncé et absent</translation>
    </message>
    <message>
        <source>Papers attached</source>
        <translation>Documents joints</translation>
    </message>
    <message>
        <source>No paper is expected</source>
        <translation>Aucun document n&apos;est attendu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) filled</source>
        <translation>
            <numerusform>%1 sur %n siège pourvu</numerusform>
            <numerusform>%1 sur %n sièges pourvus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill seats: quorum needs %1</source>
        <translation>Pourvoir des sièges : le quorum en exige %1</translation>
    </message>
    <message>
        <source>No earlier minutes to approve</source>
        <translation>Aucun procès-verbal antérieur à approuver</translation>
    </message>
    <message>
        <source>Minutes of %1 approved</source>
        <translation>Procès-verbal de %1 approuvé</translation>
    </message>
    <message>
        <source>Have the minutes of %1 approved</source>
        <translation>Faire approuver le procès-verbal de %1</translation>
    </message>
    <message>
        <source>They are not approved yet</source>
        <translation>Il n&apos;est pas encore approuvé</translation>
    </message>
    <message>
        <source>They are not written yet</source>
        <translation>Il n&apos;est pas encore rédigé</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message numerus="yes">
        <source>Notice of %1 days, in %n day(s)</source>
        <translation>
            <numerusform>Délai de convocation de %1 jours, dans %n jour</numerusform>
            <numerusform>Délai de convocation de %1 jours, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice of %1 days has passed</source>
        <translation>Le délai de convocation de %1 jours est dépassé</translation>
    </message>
    <message>
        <source>Convene by %1</source>
        <translation>Convoquer au plus tard le %1</translation>
    </message>
    <message>
        <source>Answers come once it is convened</source>
        <translation>Les réponses arrivent une fois la réunion convoquée</translation>
    </message>
    <message>
        <source>Ask seats that have not answered</source>
        <translation>Relancer les sièges qui n&apos;ont pas répondu</translation>
    </message>
    <message>
        <source>Enough seats will come</source>
        <translation>Assez de sièges seront représentés</translation>
    </message>
    <message>
        <source>This is already in the register.</source>
        <translation>C&apos;est déjà dans le registre.</translation>
    </message>
    <message>
        <source>It points to something that is not in the register.</source>
        <translation>Cela renvoie à un élément qui n&apos;est pas dans le registre.</translation>
    </message>
    <message>
        <source>The register refuses a value of this form.</source>
        <translation>Le registre refuse une valeur de cette forme.</translation>
    </message>
    <message>
        <source>Another program is writing in this register. Wait until it has finished, then try again.</source>
        <translation>Un autre programme écrit dans ce registre. Attendez qu&apos;il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Free some space, then try again. Nothing is lost.</source>
        <translation>Le disque est plein, rien n&apos;a donc été écrit. Libérez de l&apos;espace, puis réessayez. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Keep it as it is, and restore a backup into a new folder.</source>
        <translation>%1 est endommagé ou tronqué. Gardez-le tel quel, et restaurez une sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que le dossier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The register could not be read or written. Nothing was changed; try again, then run “minutierctl doctor”.</source>
        <translation>Le registre n&apos;a pas pu être lu ou écrit. Rien n&apos;a été modifié ; réessayez, puis lancez « minutierctl doctor ».</translation>
    </message>
    <message>
        <source>This program was built without its tables. Install it again.</source>
        <translation>Ce programme a été compilé sans ses tables. Réinstallez-le.</translation>
    </message>
    <message>
        <source>This register was made by another build of the program, before version 1.0. Open it with that build, or make the example again.</source>
        <translation>Ce registre a été créé par une autre compilation du programme, antérieure à la version 1.0. Ouvrez-le avec cette compilation, ou recréez l&apos;exemple.</translation>
    </message>
    <message>
        <source>This register was made by a newer version of Minutier. Install that version to open it.</source>
        <translation>Ce registre a été créé par une version plus récente de Minutier. Installez cette version pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>%1 already holds a register. Choose an empty folder.</source>
        <translation>%1 contient déjà un registre. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that the disk is there and that you may write on it.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez que le disque est là et que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>There is no register in %1. Make one with “minutierctl init”, or the example with “minutierctl demo”.</source>
        <translation>Il n&apos;y a pas de registre dans %1. Créez-en un avec « minutierctl init », ou l&apos;exemple avec « minutierctl demo ».</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk may be full. Free some space, then try again. Nothing is lost.</source>
        <translation>%1 ne peut pas être écrit : le disque est peut-être plein. Libérez de l&apos;espace, puis réessayez. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>%1 has this register open for writing. Close it there, or make the change in it.</source>
        <translation>%1 tient ce registre ouvert en écriture. Fermez-le là, ou faites-y la modification.</translation>
    </message>
    <message>
        <source>Someone changed this since you read it. Read it again, then make your change.</source>
        <translation>Quelqu&apos;un a modifié cela depuis que vous l&apos;avez lu. Relisez-le, puis faites votre modification.</translation>
    </message>
    <message>
        <source>Name which %1 is meant.</source>
        <translation>Précisez de quel élément il s&apos;agit (%1).</translation>
    </message>
    <message>
        <source>Nothing is written past the journal.</source>
        <translation>Rien ne s&apos;écrit hors du journal.</translation>
    </message>
    <message>
        <source>The file of document %1 is not the one that was added. Run “minutierctl verify”.</source>
        <translation>Le fichier du document %1 n&apos;est pas celui qui a été ajouté. Lancez « minutierctl verify ».</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text that can be translated.</source>
        <translation>%1 de %2 n&apos;est pas un texte qui peut être traduit.</translation>
    </message>
    <message>
        <source>The window could not be made. A part of Qt is missing; install the program again.</source>
        <translation>La fenêtre n&apos;a pas pu être créée. Un composant de Qt manque ; réinstallez le programme.</translation>
    </message>
    <message>
        <source>Folder of the register.</source>
        <translation>Dossier du registre.</translation>
    </message>
    <message>
        <source>Opens the example register in a throwaway folder.</source>
        <translation>Ouvre le registre d&apos;exemple dans un dossier jetable.</translation>
    </message>
    <message>
        <source>Language: en, fr or es.</source>
        <translation>Langue : en, fr ou es.</translation>
    </message>
    <message>
        <source>light, dark, contrast-light, contrast-dark or system.</source>
        <translation>light, dark, contrast-light, contrast-dark ou system.</translation>
    </message>
    <message>
        <source>Opens on this page.</source>
        <translation>S&apos;ouvre sur cette page.</translation>
    </message>
    <message>
        <source>Opens on this record.</source>
        <translation>S&apos;ouvre sur cette fiche.</translation>
    </message>
    <message>
        <source>Replaces the clock, for pictures and tests.</source>
        <translation>Remplace l&apos;horloge, pour les captures et les essais.</translation>
    </message>
    <message>
        <source>Writes a picture of the page, then ends.</source>
        <translation>Enregistre une image de la page, puis se termine.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It takes %3.</source>
        <translation>--%1 n&apos;accepte pas « %2 ». Valeurs admises : %3.</translation>
    </message>
    <message>
        <source>The register of a steering committee.</source>
        <translation>Le registre d&apos;un comité de pilotage.</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>a day in full, for QLocale</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day without its weekday, for QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of this year, short, for QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day of another year, short, for QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>an hour, for QLocale</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an hour in a city</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days late, short</comment>
        <translation>%1 j de retard</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd&apos;hui</translation>
    </message>
    <message>
        <source>due in %1 d</source>
        <comment>days left, short</comment>
        <translation>dans %1 j</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>Ce registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>Line %1: begin with the organisation.</source>
        <translation>Ligne %1 : commencez par l&apos;organisation.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no sector. Write institution, civil society, donor or implementer.</source>
        <translation>Ligne %1 : « %2 » n&apos;est pas un secteur. Écrivez institution, société civile, bailleur ou organisme d&apos;exécution.</translation>
    </message>
    <message>
        <source>Paste at least one line: organisation; function; sector.</source>
        <translation>Collez au moins une ligne : organisation ; fonction ; secteur.</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2 entries, %3 records.</source>
        <translation>%1 a été écrit et relu : %2 entrées, %3 fiches.</translation>
    </message>
    <message>
        <source>Restored %1 entries and %2 records into %3.</source>
        <translation>%1 entrées et %2 fiches restaurées dans %3.</translation>
    </message>
    <message>
        <source>Give --%1 a number of 0 to 10000000.</source>
        <translation>Donnez à --%1 un nombre de 0 à 10000000.</translation>
    </message>
    <message>
        <source>Made a synthetic register in %1.</source>
        <translation>Un registre de synthèse a été fait dans %1.</translation>
    </message>
    <message>
        <source>The option “--%1” is not written with “=”.</source>
        <translation>L&apos;option « --%1 » ne s&apos;écrit pas avec « = ».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The document could not be made. Try another form of it.</source>
        <translation>Le document n&apos;a pas pu être fait. Essayez une autre forme.</translation>
    </message>
    <message>
        <source>Size of the text in percent: 75 to 300.</source>
        <translation>Taille du texte en pour cent : 75 à 300.</translation>
    </message>
    <message>
        <source>Stopped. The register keeps what was made so far.</source>
        <translation>Arrêté. Le registre garde ce qui a été fait jusque-là.</translation>
    </message>
    <message>
        <source>Decisions need sessions. Give --meetings a number from 1 on.</source>
        <translation>Les décisions demandent des réunions. Donnez à --meetings un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Entries need sessions. Give --meetings a number from 1 on.</source>
        <translation>Les entrées demandent des réunions. Donnez à --meetings un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Choose 1 to 999 projects.</source>
        <translation>Choisissez de 1 à 999 projets.</translation>
    </message>
    <message>
        <source>Choose sizes of 0 or more.</source>
        <translation>Choisissez des tailles de 0 ou plus.</translation>
    </message>
    <message>
        <source>Session %1 was not held yet, so there are no minutes. Its papers are in the pack.</source>
        <translation>La réunion %1 n&apos;a pas encore été tenue : elle n&apos;a pas de procès-verbal. Ses pièces sont dans le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder, the right to write there and the space left.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez le dossier, le droit d&apos;y écrire et la place restante.</translation>
    </message>
    <message>
        <source>%1 is not a backup of a register. Choose another file.</source>
        <translation>%1 n&apos;est pas la sauvegarde d&apos;un registre. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The register itself is not intact, so no backup was made: %1</source>
        <translation>Le registre lui-même n&apos;est pas intact ; aucune sauvegarde n&apos;a été faite : %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This backup is not intact and was not restored: %1</source>
        <translation>Cette sauvegarde n&apos;est pas intacte et n&apos;a pas été restaurée : %1</translation>
    </message>
    <message>
        <source>Keep this folder as it is, and restore the last backup into a new one with “minutierctl restore”.</source>
        <translation>Gardez ce dossier tel quel et restaurez la dernière sauvegarde dans un nouveau avec « minutierctl restore ».</translation>
    </message>
    <message>
        <source>%1 decision(s) belong to a session that was never opened.</source>
        <translation>%1 décision(s) relèvent d&apos;une réunion qui n&apos;a jamais été ouverte.</translation>
    </message>
    <message>
        <source>%1 decision(s) have neither a session nor the closing date of a written procedure.</source>
        <translation>%1 décision(s) n&apos;ont ni réunion ni date de clôture d&apos;une procédure écrite.</translation>
    </message>
    <message>
        <source>%1 decision(s) of a session do not say how its quorum was found.</source>
        <translation>%1 décision(s) d&apos;une réunion ne disent pas comment son quorum a été établi.</translation>
    </message>
    <message>
        <source>%1 seat(s) have two titulars at once.</source>
        <translation>%1 siège(s) ont deux titulaires à la fois.</translation>
    </message>
    <message>
        <source>%1 approved minutes belong to a session that is not held.</source>
        <translation>%1 procès-verbal(aux) approuvé(s) relèvent d&apos;une réunion qui n&apos;est pas tenue.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est abîmé : %1.</translation>
    </message>
    <message>
        <source>%1 record(s) point to records that are gone.</source>
        <translation>%1 fiche(s) renvoient à des fiches disparues.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Le fichier est entier.</translation>
    </message>
    <message>
        <source>The tables are those of this version.</source>
        <translation>Les tables sont celles de cette version.</translation>
    </message>
    <message>
        <source>The tables are older than this version.</source>
        <translation>Les tables sont plus anciennes que cette version.</translation>
    </message>
    <message>
        <source>Open the register once where it may be written; it brings itself up to date.</source>
        <translation>Ouvrez le registre une fois là où il peut être écrit ; il se met à jour.</translation>
    </message>
    <message>
        <source>Every rule of the register holds.</source>
        <translation>Toutes les règles du registre sont respectées.</translation>
    </message>
    <message>
        <source>Search knows every decision and recommendation.</source>
        <translation>La recherche connaît chaque décision et recommandation.</translation>
    </message>
    <message>
        <source>Search and register do not hold the same decisions.</source>
        <translation>La recherche et le registre n&apos;ont pas les mêmes décisions.</translation>
    </message>
    <message>
        <source>The last entry is dated after this computer&apos;s clock.</source>
        <translation>La dernière entrée est datée après l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the date and hour of this computer before recording anything.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur avant de consigner quoi que ce soit.</translation>
    </message>
    <message>
        <source>The clock agrees with the journal.</source>
        <translation>L&apos;horloge s&apos;accorde avec le journal.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the register.</source>
        <translation>D&apos;autres utilisateurs de cet ordinateur peuvent lire le registre.</translation>
    </message>
    <message>
        <source>Type: chmod -R go-rwx %1</source>
        <translation>Tapez : chmod -R go-rwx %1</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Le disque est presque plein.</translation>
    </message>
    <message>
        <source>Free some space before the next session.</source>
        <translation>Libérez de la place avant la prochaine réunion.</translation>
    </message>
    <message>
        <source>Whoever holds this file can read all of it: keep the computer locked and its disk encrypted.</source>
        <translation>Qui détient ce fichier peut tout y lire : gardez l&apos;ordinateur verrouillé et son disque chiffré.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>There is no field “%2” in %1.</source>
        <translation>Il n&apos;y a pas de champ « %2 » dans %1.</translation>
    </message>
    <message>
        <source>Only the office may take a whole copy.</source>
        <translation>Seul le bureau peut prendre une copie entière.</translation>
    </message>
    <message>
        <source>Say whose account acts after --as.</source>
        <translation>Dites quel compte agit après --as.</translation>
    </message>
    <message>
        <source>%1 lies in the folder of a register, where nothing else is written. Choose another folder.</source>
        <translation>%1 se trouve dans le dossier d&apos;un registre, où rien d&apos;autre ne s&apos;écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file was rebuilt outside Minutier: %1.</source>
        <translation>Le fichier a été refait hors de Minutier : %1.</translation>
    </message>
    <message>
        <source>The file was rebuilt outside Minutier: %1 is gone.</source>
        <translation>Le fichier a été refait hors de Minutier : %1 manque.</translation>
    </message>
    <message>
        <source>Line %1: the fourth word may only be “at risk”.</source>
        <translation>Ligne %1 : le quatrième mot ne peut être que « à risque ».</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>A seat belongs to an organisation or a group; who holds it comes next.</source>
        <translation>Un siège appartient à une organisation ou à un groupe ; qui l&apos;occupe se précise ensuite.</translation>
    </message>
    <message>
        <source>Add the seat</source>
        <translation>Ajouter le siège</translation>
    </message>
    <message>
        <source>Name the organisation first.</source>
        <translation>Indiquez d&apos;abord l&apos;organisation.</translation>
    </message>
    <message>
        <source>Seat added.</source>
        <translation>Siège ajouté.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>One the register knows, or a new one.</source>
        <translation>Une organisation du registre, ou une nouvelle.</translation>
    </message>
    <message>
        <source>Title of the seat</source>
        <translation>Intitulé du siège</translation>
    </message>
    <message>
        <source>The organisation&apos;s name when left empty.</source>
        <translation>Si vide, le nom de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>State institution</source>
        <translation>Institution de l&apos;État</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Organisme d&apos;exécution</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation>Organisation multilatérale</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Établissement universitaire</translation>
    </message>
    <message>
        <source>Its people are at risk if named: show the sector only</source>
        <translation>Nommer ses membres les mettrait en danger : afficher le secteur seulement</translation>
    </message>
</context>
<context>
    <name>SeatListCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a seat…</source>
        <translation>Ajouter un siège…</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Aucun siège</translation>
    </message>
    <message>
        <source>Add the seats the terms of reference provide for, vacant or not.</source>
        <translation>Ajoutez les sièges prévus par le mandat, vacants ou non.</translation>
    </message>
    <message>
        <source>Seat %1, %2, %3</source>
        <translation>Siège %1, %2, %3</translation>
    </message>
    <message>
        <source>Fill this seat…</source>
        <translation>Pourvoir ce siège…</translation>
    </message>
    <message>
        <source>Holders and visibility…</source>
        <translation>Personnes et visibilité…</translation>
    </message>
    <message>
        <source>Seats marked with a shield are shown by sector elsewhere; the total stays %1.</source>
        <translation>Les sièges marqués d&apos;un bouclier sont affichés par secteur ailleurs ; le total reste de %1.</translation>
    </message>
</context>
<context>
    <name>SeatMark</name>
    <message>
        <source>Seat %1, %2, %3</source>
        <translation>Siège %1, %2, %3</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
</context>
<context>
    <name>SeatsStep</name>
    <message>
        <source>Make the seats</source>
        <translation>Créer les sièges</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>One seat a line: organisation; function; sector. Write no names. Add “at risk” as a fourth word where an organisation must not be recognised outside the office.</source>
        <translation>Un siège par ligne : organisation ; fonction ; secteur. N&apos;écrivez aucun nom. Ajoutez « à risque » en quatrième mot si l&apos;organisation ne doit pas être reconnue hors du bureau.</translation>
    </message>
    <message>
        <source>Supreme Court; Judge&apos;s delegate; institution
Women&apos;s collective; Spokesperson; civil society; at risk
Embassy; First secretary; donor</source>
        <translation>Cour suprême; Déléguée du juge; institution
Collectif de femmes; Porte-parole; société civile; à risque
Ambassade; Premier secrétariat; bailleur</translation>
    </message>
</context>
<context>
    <name>SessionStep</name>
    <message>
        <source>Its agenda, answers and papers gather on its own page, and invitations are written from there.</source>
        <translation>L&apos;ordre du jour, les réponses et les pièces se rassemblent sur sa page, d&apos;où partent les invitations.</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>Prévoir la réunion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Open the folder of a register</source>
        <translation>Ouvrir le dossier d&apos;un registre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Writes as</source>
        <translation>Écrit en tant que</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Start another project…</source>
        <translation>Commencer un autre projet…</translation>
    </message>
</context>
<context>
    <name>Shield</name>
    <message>
        <source>A participant</source>
        <translation>Une personne participante</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <translation>%1, siège %2</translation>
    </message>
    <message>
        <source>A seat</source>
        <translation>Un siège</translation>
    </message>
</context>
<context>
    <name>StageChips</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the folder of a register</source>
        <translation>Ouvrir le dossier d&apos;un registre</translation>
    </message>
    <message>
        <source>The register of your steering committee: who sits on it, what it decided, on what, and what became of it.</source>
        <translation>Le registre de votre comité de pilotage : qui y siège, ce qu&apos;il a décidé, sur quoi, et ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voir l&apos;exemple</translation>
    </message>
    <message>
        <source>A real project in Honduras, with its sessions of 2019 and 2020. Try anything: it is a copy.</source>
        <translation>Un vrai projet au Honduras, avec ses réunions de 2019 et 2020. Essayez tout : c&apos;est une copie.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Ouvrir un autre dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>A register made before, in its folder on this computer.</source>
        <translation>Un registre déjà fait, dans son dossier sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Change the terms of reference</source>
        <translation>Modifier le mandat</translation>
    </message>
    <message>
        <source>Sessions held before that day keep the terms they were held under.</source>
        <translation>Les réunions tenues avant cette date restent régies par le mandat alors en vigueur.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Say from which day first.</source>
        <translation>Indiquez d&apos;abord la date d&apos;entrée en vigueur.</translation>
    </message>
    <message>
        <source>New terms in force.</source>
        <translation>Nouveau mandat en vigueur.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>The committee meets</source>
        <translation>Le comité se réunit</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>In every twelve months</source>
        <translation>Par période de douze mois</translation>
    </message>
    <message>
        <source>In each project year</source>
        <translation>Par année du projet</translation>
    </message>
    <message>
        <source>In each calendar year</source>
        <translation>Par année civile</translation>
    </message>
    <message>
        <source>Sessions, at least</source>
        <translation>Réunions, au moins</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Jours de préavis</translation>
    </message>
    <message>
        <source>Quorum, in seats</source>
        <translation>Quorum, en sièges</translation>
    </message>
    <message>
        <source>Empty: no rule.</source>
        <translation>Vide : aucune règle.</translation>
    </message>
    <message>
        <source>Quorum, in sectors</source>
        <translation>Quorum, en secteurs</translation>
    </message>
</context>
<context>
    <name>TermsStep</name>
    <message>
        <source>As the signed terms say. Leave the quorum empty where they say nothing: sessions then show who was there, without claiming one.</source>
        <translation>Comme le dit le mandat signé. Laissez le quorum vide s&apos;il n&apos;en dit rien : les réunions montrent alors qui était là, sans en affirmer un.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se réunit</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>In every twelve months</source>
        <translation>Par période de douze mois</translation>
    </message>
    <message>
        <source>In each project year</source>
        <translation>Par année du projet</translation>
    </message>
    <message>
        <source>In each calendar year</source>
        <translation>Par année civile</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Jours de préavis</translation>
    </message>
    <message>
        <source>Seats for a quorum</source>
        <translation>Sièges pour le quorum</translation>
    </message>
    <message>
        <source>Sectors for a quorum</source>
        <translation>Secteurs pour le quorum</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go to… or do…</source>
        <translation>Aller à… ou faire…</translation>
    </message>
    <message>
        <source>Go to anything, do anything</source>
        <translation>Aller partout, tout faire</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>named the office</source>
        <translation>a donné un nom au bureau</translation>
    </message>
    <message>
        <source>registered a machine</source>
        <translation>a enregistré un appareil</translation>
    </message>
    <message>
        <source>opened an account</source>
        <translation>a ouvert un compte</translation>
    </message>
    <message>
        <source>added an organisation</source>
        <translation>a ajouté une organisation</translation>
    </message>
    <message>
        <source>revised an organisation</source>
        <translation>a révisé une organisation</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>a ajouté une personne</translation>
    </message>
    <message>
        <source>revised a person</source>
        <translation>a révisé une personne</translation>
    </message>
    <message>
        <source>added a programme</source>
        <translation>a ajouté un programme</translation>
    </message>
    <message>
        <source>started the project</source>
        <translation>a démarré le projet</translation>
    </message>
    <message>
        <source>revised the project</source>
        <translation>a révisé le projet</translation>
    </message>
    <message>
        <source>gave an organisation a role</source>
        <translation>a donné un rôle à une organisation</translation>
    </message>
    <message>
        <source>requested an amendment</source>
        <translation>a demandé un avenant</translation>
    </message>
    <message>
        <source>noted an amendment</source>
        <translation>a pris note d&apos;un avenant</translation>
    </message>
    <message>
        <source>sent an amendment</source>
        <translation>a envoyé un avenant</translation>
    </message>
    <message>
        <source>entered a signed amendment</source>
        <translation>a inscrit un avenant signé</translation>
    </message>
    <message>
        <source>entered a refused amendment</source>
        <translation>a inscrit un avenant refusé</translation>
    </message>
    <message>
        <source>formed the committee</source>
        <translation>a constitué le comité</translation>
    </message>
    <message>
        <source>adopted terms of reference</source>
        <translation>a adopté le mandat</translation>
    </message>
    <message>
        <source>added a seat</source>
        <translation>a ajouté un siège</translation>
    </message>
    <message>
        <source>revised a seat</source>
        <translation>a révisé un siège</translation>
    </message>
    <message>
        <source>retired a seat</source>
        <translation>a retiré un siège</translation>
    </message>
    <message>
        <source>appointed a member</source>
        <translation>a nommé un membre</translation>
    </message>
    <message>
        <source>ended a membership</source>
        <translation>a mis fin à une adhésion</translation>
    </message>
    <message>
        <source>planned a session</source>
        <translation>a planifié une réunion</translation>
    </message>
    <message>
        <source>moved a session</source>
        <translation>a déplacé une réunion</translation>
    </message>
    <message>
        <source>convened a session</source>
        <translation>a convoqué une réunion</translation>
    </message>
    <message>
        <source>postponed a session</source>
        <translation>a reporté une réunion</translation>
    </message>
    <message>
        <source>cancelled a session</source>
        <translation>a annulé une réunion</translation>
    </message>
    <message>
        <source>opened a session</source>
        <translation>a ouvert une réunion</translation>
    </message>
    <message>
        <source>closed a session</source>
        <translation>a clos une réunion</translation>
    </message>
    <message>
        <source>added a point</source>
        <translation>a ajouté un point</translation>
    </message>
    <message>
        <source>changed a point</source>
        <translation>a modifié un point</translation>
    </message>
    <message>
        <source>moved a point</source>
        <translation>a déplacé un point</translation>
    </message>
    <message>
        <source>removed a point</source>
        <translation>a retiré un point</translation>
    </message>
    <message>
        <source>put a point back</source>
        <translation>a rétabli un point</translation>
    </message>
    <message>
        <source>took up a point</source>
        <translation>a abordé un point</translation>
    </message>
    <message>
        <source>postponed a point</source>
        <translation>a reporté un point</translation>
    </message>
    <message>
        <source>took notes</source>
        <translation>a pris des notes</translation>
    </message>
    <message>
        <source>noted an answer</source>
        <translation>a noté une réponse</translation>
    </message>
    <message>
        <source>marked attendance</source>
        <translation>a noté une présence</translation>
    </message>
    <message>
        <source>wrote the minutes</source>
        <translation>a rédigé le procès-verbal</translation>
    </message>
    <message>
        <source>circulated the minutes</source>
        <translation>a diffusé le procès-verbal</translation>
    </message>
    <message>
        <source>noted an answer to the minutes</source>
        <translation>a noté une réponse au procès-verbal</translation>
    </message>
    <message>
        <source>approved the minutes</source>
        <translation>a approuvé le procès-verbal</translation>
    </message>
    <message>
        <source>edited a paragraph</source>
        <translation>a modifié un paragraphe</translation>
    </message>
    <message>
        <source>added an addendum</source>
        <translation>a ajouté un addendum</translation>
    </message>
    <message>
        <source>recorded a decision</source>
        <translation>a consigné une décision</translation>
    </message>
    <message>
        <source>revised a decision</source>
        <translation>a révisé une décision</translation>
    </message>
    <message>
        <source>adopted a decision</source>
        <translation>a adopté une décision</translation>
    </message>
    <message>
        <source>marked a decision executed</source>
        <translation>a marqué une décision comme exécutée</translation>
    </message>
    <message>
        <source>deferred a decision</source>
        <translation>a différé une décision</translation>
    </message>
    <message>
        <source>rejected a decision</source>
        <translation>a rejeté une décision</translation>
    </message>
    <message>
        <source>withdrew a decision</source>
        <translation>a retiré une décision</translation>
    </message>
    <message>
        <source>superseded a decision</source>
        <translation>a remplacé une décision</translation>
    </message>
    <message>
        <source>revoked a decision</source>
        <translation>a révoqué une décision</translation>
    </message>
    <message>
        <source>added a condition</source>
        <translation>a ajouté une réserve</translation>
    </message>
    <message>
        <source>showed a proof</source>
        <translation>a fourni une preuve</translation>
    </message>
    <message>
        <source>lifted a condition</source>
        <translation>a levé une réserve</translation>
    </message>
    <message>
        <source>issued a recommendation</source>
        <translation>a émis une recommandation</translation>
    </message>
    <message>
        <source>answered a recommendation</source>
        <translation>a répondu à une recommandation</translation>
    </message>
    <message>
        <source>began a recommendation</source>
        <translation>a entamé une recommandation</translation>
    </message>
    <message>
        <source>implemented a recommendation</source>
        <translation>a mis en œuvre une recommandation</translation>
    </message>
    <message>
        <source>closed a recommendation</source>
        <translation>a clos une recommandation</translation>
    </message>
    <message>
        <source>judged an answer</source>
        <translation>a évalué une réponse</translation>
    </message>
    <message>
        <source>assigned an action</source>
        <translation>a attribué une action</translation>
    </message>
    <message>
        <source>changed an action</source>
        <translation>a modifié une action</translation>
    </message>
    <message>
        <source>reopened an action</source>
        <translation>a rouvert une action</translation>
    </message>
    <message>
        <source>reported progress</source>
        <translation>a rendu compte de l&apos;avancement</translation>
    </message>
    <message>
        <source>did an action</source>
        <translation>a réalisé une action</translation>
    </message>
    <message>
        <source>dropped an action</source>
        <translation>a abandonné une action</translation>
    </message>
    <message>
        <source>added a document</source>
        <translation>a ajouté un document</translation>
    </message>
    <message>
        <source>retired a document</source>
        <translation>a retiré un document</translation>
    </message>
    <message>
        <source>restored a document</source>
        <translation>a rétabli un document</translation>
    </message>
    <message>
        <source>added a translation</source>
        <translation>a ajouté une traduction</translation>
    </message>
    <message>
        <source>revised a translation</source>
        <translation>a révisé une traduction</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>every command, or one command&apos;s arguments as JSON Schema</source>
        <translation>toutes les commandes, ou les arguments d&apos;une commande en JSON Schema</translation>
    </message>
    <message>
        <source>runs a command, its arguments as JSON on standard input</source>
        <translation>exécute une commande, ses arguments en JSON sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>is the session ready, and what is missing</source>
        <translation>si la réunion est prête, et ce qui manque</translation>
    </message>
    <message>
        <source>which seats were there, against the terms of that day</source>
        <translation>les sièges présents, au regard du mandat en vigueur ce jour-là</translation>
    </message>
    <message>
        <source>by when the committee must meet</source>
        <translation>la date limite à laquelle le comité doit se réunir</translation>
    </message>
    <message>
        <source>what is late or due soon, yours first</source>
        <translation>ce qui est en retard ou arrive à échéance, vos éléments d&apos;abord</translation>
    </message>
    <message>
        <source>what happened since the committee last met</source>
        <translation>ce qui s&apos;est passé depuis la dernière réunion du comité</translation>
    </message>
    <message>
        <source>the audit trail, oldest first</source>
        <translation>la piste d&apos;audit, de la plus ancienne entrée à la plus récente</translation>
    </message>
    <message>
        <source>checks every entry, tree, record and file against each other</source>
        <translation>recoupe toutes les entrées, tous les arbres, toutes les fiches et tous les fichiers</translation>
    </message>
    <message>
        <source>a page of an entity</source>
        <translation>une page d&apos;une entité</translation>
    </message>
    <message>
        <source>one record with what hangs on it</source>
        <translation>une fiche et tout ce qui s&apos;y rattache</translation>
    </message>
    <message>
        <source>finds words in every text and language</source>
        <translation>cherche des mots dans tous les textes et toutes les langues</translation>
    </message>
    <message>
        <source>makes an empty register</source>
        <translation>crée un registre vide</translation>
    </message>
    <message>
        <source>makes a register with the example projects</source>
        <translation>crée un registre avec les projets d&apos;exemple</translation>
    </message>
    <message>
        <source>office, ledgers and how much they hold</source>
        <translation>le bureau, les livres et leur volume</translation>
    </message>
    <message>
        <source>writes a document</source>
        <translation>produit un document</translation>
    </message>
    <message>
        <source>minutierctl: everything the register of a steering committee can do.</source>
        <translation>minutierctl : tout ce que permet le registre d&apos;un comité de pilotage.</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file.</source>
        <translation>Code de sortie : 0 fait, 1 refusé par une règle, 2 saisie incorrecte, 3 introuvable, 4 conflit, 5 stockage ou fichier.</translation>
    </message>
    <message>
        <source>writes a whole copy to a file and reads it back</source>
        <translation>écrit une copie entière dans un fichier et la relit</translation>
    </message>
    <message>
        <source>puts a copy into a folder that holds no register</source>
        <translation>place une copie dans un dossier qui n&apos;a pas de registre</translation>
    </message>
    <message>
        <source>examines the register and says what to do</source>
        <translation>examine le registre et dit quoi faire</translation>
    </message>
    <message>
        <source>makes a synthetic register for measuring</source>
        <translation>fait un registre de synthèse pour mesurer</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State institution</source>
        <translation>Institution de l&apos;État</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Organisme d&apos;exécution</translation>
    </message>
    <message>
        <source>Multilateral organisation</source>
        <translation>Organisation multilatérale</translation>
    </message>
    <message>
        <source>Academic institution</source>
        <translation>Établissement universitaire</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>State institutions</source>
        <translation>Institutions de l&apos;État</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Milieu universitaire</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Function only</source>
        <translation>Fonction seulement</translation>
    </message>
    <message>
        <source>Organisation only</source>
        <translation>Organisation seulement</translation>
    </message>
    <message>
        <source>Sector only</source>
        <translation>Secteur seulement</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Comptage seulement</translation>
    </message>
    <message>
        <source>Titular</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Noted by the committee</source>
        <translation>Noté par le comité</translation>
    </message>
    <message>
        <source>Sent to the donor</source>
        <translation>Envoyé au bailleur</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Session paper</source>
        <translation>Document de réunion</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Office only</source>
        <translation>Bureau seulement</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Any twelve months</source>
        <translation>Toute période de douze mois</translation>
    </message>
    <message>
        <source>Each project year</source>
        <translation>Chaque année du projet</translation>
    </message>
    <message>
        <source>Each calendar year</source>
        <translation>Chaque année civile</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Majorité simple</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Deux tiers</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Collaborating organisation</source>
        <translation>Organisation collaboratrice</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Prise d&apos;acte</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>Avec réserves</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Exécutée</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation>Procédure écrite</translation>
    </message>
    <message>
        <source>Condition open</source>
        <translation>Réserve ouverte</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>Preuve fournie</translation>
    </message>
    <message>
        <source>Condition lifted</source>
        <translation>Réserve levée</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non mise en œuvre</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>In person and on line</source>
        <translation>En personne et en ligne</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convocation émise</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Participera</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>Ne participera pas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Absence excusée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>minutier::AgendaListModel</name>
    <message>
        <source>New points</source>
        <translation>Nouveaux points</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Points reconduits</translation>
    </message>
    <message>
        <source>Paper expected: %1</source>
        <translation>Document attendu : %1</translation>
    </message>
    <message>
        <source>Condition to lift</source>
        <translation>Réserve à lever</translation>
    </message>
    <message>
        <source>Recommendation to follow up</source>
        <translation>Recommandation à suivre</translation>
    </message>
    <message>
        <source>Action not done</source>
        <translation>Action non réalisée</translation>
    </message>
    <message>
        <source>Postponed from an earlier session</source>
        <translation>Reporté d&apos;une réunion antérieure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>planned length of a session&apos;s whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>aucune marge</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 de marge</translation>
    </message>
    <message>
        <source>Now point %1.</source>
        <translation>C&apos;est maintenant le point %1.</translation>
    </message>
    <message>
        <source>Point %1 removed from the agenda</source>
        <translation>Point %1 retiré de l&apos;ordre du jour</translation>
    </message>
</context>
<context>
    <name>minutier::ApprovalListModel</name>
    <message>
        <source>silent</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>approves, %1</source>
        <translation>approuve, %1</translation>
    </message>
    <message>
        <source>comments, %1</source>
        <translation>commente, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats that approved, of those that were there</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>minutier::AttendanceListModel</name>
    <message>
        <source>%1, alternate</source>
        <translation>%1, suppléance</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a quitté</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>arrivée tardive</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>to check in</source>
        <translation>à pointer</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>n&apos;y était pas</translation>
    </message>
    <message>
        <source>%1 checked in.</source>
        <translation>Présence notée : %1.</translation>
    </message>
    <message>
        <source>%1 checked in, late.</source>
        <translation>Présence notée, avec retard : %1.</translation>
    </message>
</context>
<context>
    <name>minutier::BriefView</name>
    <message>
        <source>Since session %1</source>
        <translation>Depuis la réunion %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n action réalisée</numerusform>
            <numerusform>%n actions réalisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) received</source>
        <translation>
            <numerusform>%n réponse reçue</numerusform>
            <numerusform>%n réponses reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) late</source>
        <translation>
            <numerusform>%n élément en retard</numerusform>
            <numerusform>%n éléments en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n nouveau membre</numerusform>
            <numerusform>%n nouveaux membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::CommitteeView</name>
    <message numerus="yes">
        <source>%n woman(s)</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(s)</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n sans précision</numerusform>
            <numerusform>%n sans précision</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of reference in force since %1</source>
        <translation>Mandat en vigueur depuis le %1</translation>
    </message>
    <message>
        <source>No terms of reference yet</source>
        <translation>Aucun mandat pour l&apos;instant</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a year at least</source>
        <translation>
            <numerusform>%n réunion par an au moins</numerusform>
            <numerusform>%n réunions par an au moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>seats and sectors</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n secteur</numerusform>
            <numerusform>%n secteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::DocumentListModel</name>
    <message>
        <source>The file is larger than 50 MB. Choose a smaller one.</source>
        <translation>Le fichier dépasse 50 Mo. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>%1 taken out of the list</source>
        <translation>Document %1 retiré de la liste</translation>
    </message>
</context>
<context>
    <name>minutier::JournalListModel</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
</context>
<context>
    <name>minutier::MandateStatus</name>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>To be held soon</source>
        <translation>À tenir bientôt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>day(s) past the date of the yearly session</source>
        <translation>
            <numerusform>jour de retard sur la date de la réunion annuelle</numerusform>
            <numerusform>jours de retard sur la date de la réunion annuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) to hold the yearly session</source>
        <translation>
            <numerusform>jour pour tenir la réunion annuelle</numerusform>
            <numerusform>jours pour tenir la réunion annuelle</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Convene by %1 at the latest (%2).</source>
        <translation>Convoquez au plus tard le %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MeetingLetters</name>
    <message>
        <source>Writing invitations</source>
        <translation>Production des convocations</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n letter(s).</source>
        <translation>
            <numerusform>Arrêt après %n lettre.</numerusform>
            <numerusform>Arrêt après %n lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n invitation(s) into %1.</source>
        <translation>
            <numerusform>%n convocation enregistrée dans %1.</numerusform>
            <numerusform>%n convocations enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the session pack</source>
        <translation>Production du dossier de réunion</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
</context>
<context>
    <name>minutier::MeetingListModel</name>
    <message>
        <source>Minutes approved</source>
        <translation>Procès-verbal approuvé</translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation>Procès-verbal diffusé</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Procès-verbal en brouillon</translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation>Procès-verbal à rédiger</translation>
    </message>
</context>
<context>
    <name>minutier::MeetingView</name>
    <message>
        <source>%1 of the steering committee</source>
        <comment>a session by its number</comment>
        <translation>%1 du comité de pilotage</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short. Check in another, or hold the session without quorum.</source>
        <translation>
            <numerusform>Il manque %n siège. Notez une autre présence ou tenez la réunion sans quorum.</numerusform>
            <numerusform>Il manque %n sièges. Notez d&apos;autres présences ou tenez la réunion sans quorum.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sector is missing. Check in one of its seats, or hold the session without quorum.</source>
        <translation>Il manque un secteur. Notez la présence d&apos;un de ses sièges ou tenez la réunion sans quorum.</translation>
    </message>
    <message>
        <source>The terms state no quorum.</source>
        <translation>Le mandat ne prévoit aucun quorum.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seats, sectors</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n secteur</numerusform>
            <numerusform>%n secteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MinutesListModel</name>
    <message>
        <source>The minutes are not written yet.</source>
        <translation>Le procès-verbal n&apos;est pas encore rédigé.</translation>
    </message>
    <message>
        <source>Circulated on %1; seats answer until %2.</source>
        <translation>Diffusé le %1 ; les sièges répondent jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>Approved on %1, by silence at the end of the window. Locked.</source>
        <translation>Approuvé le %1, par silence à l&apos;expiration du délai. Verrouillé.</translation>
    </message>
    <message>
        <source>Approved on %1. Locked.</source>
        <translation>Approuvé le %1. Verrouillé.</translation>
    </message>
    <message>
        <source>Draft. Edit any paragraph, then circulate.</source>
        <translation>Brouillon. Modifiez les paragraphes voulus, puis diffusez.</translation>
    </message>
    <message>
        <source>Writing the minutes</source>
        <translation>Production du procès-verbal</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
</context>
<context>
    <name>minutier::NewRegisterForm</name>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be made.</source>
        <translation>
            <numerusform>%n siège sera créé.</numerusform>
            <numerusform>%n sièges seront créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate of %1</source>
        <translation>Délégation, %1</translation>
    </message>
</context>
<context>
    <name>minutier::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>Préparer la prochaine réunion</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planifier une réunion…</translation>
    </message>
    <message>
        <source>Assign an action…</source>
        <translation>Assigner une action…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Vérifier le registre</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
</context>
<context>
    <name>minutier::ReadinessModel</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Presque prête</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Il ne reste rien à régler.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to settle before convening.</source>
        <translation>
            <numerusform>%n point à régler avant de convoquer.</numerusform>
            <numerusform>%n points à régler avant de convoquer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RegisterEntryView</name>
    <message>
        <source>Not translated yet.</source>
        <translation>Pas encore traduit.</translation>
    </message>
    <message>
        <source>Translated from version %1 of %2: out of date.</source>
        <translation>Traduit de la version %1 sur %2 : n&apos;est plus à jour.</translation>
    </message>
    <message>
        <source>due by %1, %2</source>
        <translation>échéance le %1, %2</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>written procedure closed on %1</source>
        <translation>procédure écrite close le %1</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adoptée par</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained</source>
        <translation>%1 pour, %2 contre, abstentions : %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Formulée par</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>minutier::RegisterListModel</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 decisions, %2 recommendations</source>
        <translation>%1 décisions, %2 recommandations</translation>
    </message>
</context>
<context>
    <name>minutier::SeatForm</name>
    <message>
        <source>That seat has no titular.</source>
        <translation>Ce siège n&apos;a pas de titulaire.</translation>
    </message>
</context>
<context>
    <name>minutier::SeatListModel</name>
    <message>
        <source>to fill</source>
        <translation>à pourvoir</translation>
    </message>
    <message>
        <source>shown by sector</source>
        <translation>affiché par secteur</translation>
    </message>
    <message>
        <source>titular to appoint</source>
        <translation>titulaire à nommer</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>sans suppléance</translation>
    </message>
    <message numerus="yes">
        <source>%n alternate(s)</source>
        <translation>
            <numerusform>%n suppléance</numerusform>
            <numerusform>%n suppléances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>pourvus : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n vacant</source>
        <translation>
            <numerusform>%1 sur %2, %n vacant</numerusform>
            <numerusform>%1 sur %2, %n vacants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::VerificationView</name>
    <message>
        <source>Checking the register</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 entries, %2 records and %3 files agree.</source>
        <translation>%1 entrées, %2 fiches et %3 fichiers concordent.</translation>
    </message>
</context>
</TS>
