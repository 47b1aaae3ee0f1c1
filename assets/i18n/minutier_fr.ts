<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>The donor&apos;s acceptance</source>
        <translation>L&apos;acceptation du bailleur</translation>
    </message>
    <message>
        <source>It is inferred from nothing: give the day, and the letter or message that says so.</source>
        <translation>Elle ne se déduit de rien : indiquez la date, et la lettre ou le message qui la donne.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Lettre ou message</translation>
    </message>
</context>
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
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only its owner and the coordination say how far it is.</source>
        <translation>Seules l&apos;organisation responsable et la coordination disent où elle en est.</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>%1. Alt+Left and Alt+Right move it by a month.</source>
        <translation>%1. Alt+Gauche et Alt+Droite la déplacent d&apos;un mois.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Change the activity</source>
        <translation>Modifier l&apos;activité</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>Donnez-lui d&apos;abord un titre.</translation>
    </message>
    <message>
        <source>Activity changed.</source>
        <translation>Activité modifiée.</translation>
    </message>
    <message>
        <source>Activity added.</source>
        <translation>Activité ajoutée.</translation>
    </message>
    <message>
        <source>Take it out of this version</source>
        <translation>La retirer de cette version</translation>
    </message>
</context>
<context>
    <name>ActivityFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result it serves</source>
        <translation>Résultat qu&apos;elle sert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>A day, a month such as 2020-10, or a year.</source>
        <translation>Un jour, un mois comme 2020-10, ou une année.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Left empty while it is not known.</source>
        <translation>Laissé vide tant qu&apos;il n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, such as CAD.</source>
        <translation>Trois lettres, comme CAD.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>Un par ligne.</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>no budget stated</source>
        <translation>budget non précisé</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aucune activité</translation>
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
        <translation>Garder</translation>
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
    <name>AnnounceDialog</name>
    <message>
        <source>Announce a call for proposals</source>
        <translation>Annoncer un appel à projets</translation>
    </message>
    <message>
        <source>It is a draft until you open it; criteria and panel come next.</source>
        <translation>Il reste un brouillon jusqu&apos;à son ouverture ; les critères et le comité de sélection viennent ensuite.</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Inscrire l&apos;appel</translation>
    </message>
    <message>
        <source>Call entered as a draft.</source>
        <translation>Appel inscrit comme brouillon.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouverture le</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Clôture le</translation>
    </message>
    <message>
        <source>Amount for each project</source>
        <translation>Montant par projet</translation>
    </message>
    <message>
        <source>Months each project lasts</source>
        <translation>Durée de chaque projet, en mois</translation>
    </message>
    <message>
        <source>Decision that launched it</source>
        <translation>Décision qui l&apos;a lancé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Garder</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>How many arrived</source>
        <translation>Combien sont arrivés</translation>
    </message>
    <message>
        <source>As the source says it: the register may hold fewer of them.</source>
        <translation>Comme le dit la source : le registre peut en contenir moins.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Enregistrer le nombre</translation>
    </message>
    <message>
        <source>Give the number first.</source>
        <translation>Indiquez d&apos;abord le nombre.</translation>
    </message>
    <message>
        <source>Number kept.</source>
        <translation>Nombre enregistré.</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Formulé comme</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Proposals received</source>
        <translation>Projets proposés reçus</translation>
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
    <name>AwardDialog</name>
    <message>
        <source>Award the proposal</source>
        <translation>Attribuer le financement</translation>
    </message>
    <message>
        <source>Select and award it</source>
        <translation>Retenir et attribuer</translation>
    </message>
    <message>
        <source>Selected and awarded.</source>
        <translation>Projet retenu, financement attribué.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>In the other currency</source>
        <translation>Dans l&apos;autre devise</translation>
    </message>
    <message>
        <source>As the source says it; it is not converted.</source>
        <translation>Comme le dit la source ; aucune conversion.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Attribué le</translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation>Aujourd&apos;hui si laissé vide.</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Par quelle décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
    <name>BudgetTotals</name>
    <message>
        <source>Total, %1 before, %2 after, %3</source>
        <translation>Total, %1 avant, %2 après, %3</translation>
    </message>
    <message>
        <source>Total of the activities</source>
        <translation>Total des activités</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l&apos;appel</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Clore l&apos;appel</translation>
    </message>
    <message>
        <source>Mark it decided</source>
        <translation>Marquer comme décidé</translation>
    </message>
    <message>
        <source>Receive a proposal…</source>
        <translation>Recevoir un projet proposé…</translation>
    </message>
    <message>
        <source>Say how many arrived…</source>
        <translation>Dire combien sont arrivés…</translation>
    </message>
    <message>
        <source>See decision %1</source>
        <translation>Voir la décision %1</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
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
    <name>CallsPage</name>
    <message>
        <source>Plan a mandate…</source>
        <translation>Planifier un mandat…</translation>
    </message>
    <message>
        <source>Announce a call…</source>
        <translation>Annoncer un appel…</translation>
    </message>
    <message>
        <source>Enter an initiative…</source>
        <translation>Inscrire une initiative…</translation>
    </message>
    <message>
        <source>Raise a risk…</source>
        <translation>Signaler un risque…</translation>
    </message>
    <message>
        <source>Calls and mandates</source>
        <translation>Appels et mandats</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
</context>
<context>
    <name>CallsPane</name>
    <message>
        <source>No call for proposals yet</source>
        <translation>Aucun appel à projets</translation>
    </message>
    <message>
        <source>A call says what is asked, until when and for how much; then come the criteria, the panel, and the proposals.</source>
        <translation>Un appel dit ce qui est demandé, jusqu&apos;à quand et pour quel montant ; viennent ensuite les critères, le comité de sélection et les projets proposés.</translation>
    </message>
    <message>
        <source>Announce a call…</source>
        <translation>Annoncer un appel…</translation>
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
    <name>ChartBand</name>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
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
        <translation>Terminé</translation>
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
    <name>CloseIncidentDialog</name>
    <message>
        <source>%1 stays on record and is not changed any more.</source>
        <translation>%1 reste au registre et ne change plus.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Clore l&apos;incident</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Incident closed.</source>
        <translation>Incident clos.</translation>
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
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare the plan, year %1</source>
        <translation>Comparer le plan, année %1</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation>Ces deux versions disent la même chose.</translation>
    </message>
    <message>
        <source>This plan has one version. Draft another to change it.</source>
        <translation>Ce plan n&apos;a qu&apos;une version. Préparez-en une autre pour le modifier.</translation>
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
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation>Inscrire un consentement</translation>
    </message>
    <message>
        <source>%1 agreed to one purpose. Their face stays as it is: open it afterwards, if they asked for it.</source>
        <translation>%1 a accepté une finalité. Son visage reste tel quel : ouvrez-le ensuite, si la personne le demande.</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Inscrire le consentement</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentement inscrit.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Version du texte</translation>
    </message>
    <message>
        <source>As your form names it, such as 2020-1.</source>
        <translation>Comme votre formulaire la nomme, par exemple 2020-1.</translation>
    </message>
    <message>
        <source>The words they were given</source>
        <translation>Le texte qui leur a été remis</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Who heard it; needed when it was given orally.</source>
        <translation>Qui l&apos;a entendu ; nécessaire s&apos;il a été donné de vive voix.</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
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
    <name>Country</name>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Afrique subsaharienne</translation>
    </message>
    <message>
        <source>North Africa</source>
        <translation>Afrique du Nord</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Amérique latine</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caraïbes</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Moyen-Orient</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Where the project works</source>
        <translation>Où le projet intervient</translation>
    </message>
    <message>
        <source>No country yet</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>Countries come from the project itself, from the places entered for it and from its mandates.</source>
        <translation>Les pays viennent du projet lui-même, des lieux inscrits pour lui et de ses mandats.</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>CriterionDialog</name>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>What is asked no longer changes once the call has closed.</source>
        <translation>Ce qui est demandé ne change plus une fois l&apos;appel clos.</translation>
    </message>
    <message>
        <source>Add the criterion</source>
        <translation>Ajouter le critère</translation>
    </message>
    <message>
        <source>Criterion added.</source>
        <translation>Critère ajouté.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Ce qui est jugé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Against the other criteria, 1 to 100.</source>
        <translation>Par rapport aux autres critères, de 1 à 100.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Maximum de points</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Report data</source>
        <translation>Saisir une donnée</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Data reported; it waits to be verified.</source>
        <translation>Donnée saisie ; elle attend d&apos;être vérifiée.</translation>
    </message>
    <message>
        <source>Data kept as a draft.</source>
        <translation>Donnée gardée comme brouillon.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Attendance lists, a report; may stay empty.</source>
        <translation>Listes de présence, un rapport ; facultatif.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What a reader must know of it; kept as you type.</source>
        <translation>Ce que le lectorat doit en savoir ; enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>Submit it to be verified</source>
        <translation>La soumettre à vérification</translation>
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
    <name>DayLine</name>
    <message>
        <source>A day, a month (2021-07) or a year.</source>
        <translation>Un jour, un mois (2021-07) ou une année.</translation>
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
    <message>
        <source>Plan it is about</source>
        <translation>Plan concerné</translation>
    </message>
    <message>
        <source>The committee validates exactly this content; its fingerprint is kept with the decision.</source>
        <translation>Le comité valide exactement ce contenu ; son empreinte est gardée avec la décision.</translation>
    </message>
    <message>
        <source>No plan waits for the committee. Submit one under Action plan first.</source>
        <translation>Aucun plan n&apos;attend le comité. Soumettez-en d&apos;abord un sous Plan d&apos;action.</translation>
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
        <translation>Quoi</translation>
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
        <translation>Terminé</translation>
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
    <message numerus="yes">
        <source>%n count(s) below %1 stand(s) as “&lt; %1”, so that nobody can be recognised.</source>
        <translation>
            <numerusform>%n nombre inférieur à %1 est remplacé par « &lt; %1 », pour que personne ne puisse être reconnu.</numerusform>
            <numerusform>%n nombres inférieurs à %1 sont remplacés par « &lt; %1 », pour que personne ne puisse être reconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) is/are not shown, because a small one could be worked out from it/them.</source>
        <translation>
            <numerusform>%n nombre n&apos;est pas affiché, car il permettrait d&apos;en déduire un petit.</numerusform>
            <numerusform>%n nombres ne sont pas affichés, car ils permettraient d&apos;en déduire un petit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) stand(s) by sector, because naming could harm.</source>
        <translation>
            <numerusform>%n organisation figure par son secteur, car la nommer pourrait nuire.</numerusform>
            <numerusform>%n organisations figurent par leur secteur, car les nommer pourrait nuire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A protected name was replaced in %n text(s).</source>
        <translation>
            <numerusform>Un nom protégé a été remplacé dans %n texte.</numerusform>
            <numerusform>Un nom protégé a été remplacé dans %n textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on data stay(s) within the committee.</source>
        <translation>
            <numerusform>%n note sur les données reste au sein du comité.</numerusform>
            <numerusform>%n notes sur les données restent au sein du comité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer report(s) of data is/are not verified yet, and not quoted.</source>
        <translation>
            <numerusform>%n donnée plus récente n&apos;est pas encore vérifiée et n&apos;est pas citée.</numerusform>
            <numerusform>%n données plus récentes ne sont pas encore vérifiées et ne sont pas citées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>Ce que cette copie omet</translation>
    </message>
    <message>
        <source>Texts without an up-to-date translation stand in the language they were recorded in.</source>
        <translation>Les textes sans traduction à jour figurent dans la langue où ils ont été consignés.</translation>
    </message>
    <message>
        <source>This is the example register: published facts, and others that were invented for the example.</source>
        <translation>Ceci est le registre d&apos;exemple : des faits publiés, et d&apos;autres inventés pour l&apos;exemple.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titre : %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget : %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partenaire : %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu : %1</translation>
    </message>
    <message>
        <source>Milestones: %1</source>
        <translation>Jalons : %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Description : %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (un autre)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Aucune décision à ce jour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Avant (%1)</translation>
    </message>
    <message>
        <source>After (%1)</source>
        <translation>Après (%1)</translation>
    </message>
    <message>
        <source>Decision behind it</source>
        <translation>Décision à l&apos;origine</translation>
    </message>
    <message>
        <source>Budget: %1 before, %2 after.</source>
        <translation>Budget : %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Means of the project</source>
        <translation>Moyens du projet</translation>
    </message>
    <message>
        <source>Evidence sheet: %1</source>
        <translation>Fiche de preuve : %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Mis en œuvre par</translation>
    </message>
    <message>
        <source>Annual plans</source>
        <translation>Plans d&apos;action annuels</translation>
    </message>
    <message>
        <source>No annual plan is on record.</source>
        <translation>Aucun plan d&apos;action annuel n&apos;est au registre.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2 (%3)</source>
        <translation>Ce qui a changé de %1 à %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is/are the same in both.</source>
        <translation>
            <numerusform>%n activité est identique dans les deux.</numerusform>
            <numerusform>%n activités sont identiques dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amendments to the agreement</source>
        <translation>Avenants à l&apos;accord</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Results off track</source>
        <translation>Résultats hors trajectoire</translation>
    </message>
    <message>
        <source>No result is assessed as off track.</source>
        <translation>Aucun résultat n&apos;est évalué hors trajectoire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s) has/have data of the last twelve months.</source>
        <translation>
            <numerusform>Données des douze derniers mois : %1 sur %n résultat.</numerusform>
            <numerusform>Données des douze derniers mois : %1 sur %n résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>No indicator is on record.</source>
        <translation>Aucun indicateur n&apos;est au registre.</translation>
    </message>
    <message>
        <source>The register this was copied from</source>
        <translation>Le registre d&apos;où vient cette copie</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about this project</source>
        <translation>
            <numerusform>%n entrée sur ce projet</numerusform>
            <numerusform>%n entrées sur ce projet</numerusform>
        </translation>
    </message>
    <message>
        <source>, the last on %1</source>
        <translation>, la dernière le %1</translation>
    </message>
    <message>
        <source>Copied on</source>
        <translation>Copié le</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Root of the journal</source>
        <translation>Racine du journal</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the register can check that it agrees with itself and with this root.</source>
        <translation>Quiconque détient une copie du registre peut vérifier qu&apos;elle concorde avec elle-même et avec cette racine.</translation>
    </message>
    <message>
        <source>Seal intact</source>
        <translation>Sceau intact</translation>
    </message>
    <message>
        <source>No seal: changed past the register</source>
        <translation>Sans sceau : modifié hors du registre</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 ouvertes sur %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Donor&apos;s acceptance</source>
        <translation>Acceptation du bailleur</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation>Procédure écrite</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nouvelle fin</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Length not stated</source>
        <translation>Durée non précisée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reported, not verified yet</source>
        <translation>Saisie, pas encore vérifiée</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aucune donnée à ce jour</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Target revised on %1: %2</source>
        <translation>Cible révisée le %1 : %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Donnée de base</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Cible en vigueur</translation>
    </message>
    <message>
        <source>Latest verified data</source>
        <translation>Dernière donnée vérifiée</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Action plan, year %1</source>
        <translation>Plan d&apos;action, année %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise le</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Pourquoi cette version</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>No activity yet.</source>
        <translation>Aucune activité.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) without a budget; the totals leave them out.</source>
        <translation>
            <numerusform>%n activité sans budget ; les totaux ne la comptent pas.</numerusform>
            <numerusform>%n activités sans budget ; les totaux ne les comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Descriptions and milestones</source>
        <translation>Descriptions et jalons</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>%1, %2%</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Variance: %1</source>
        <translation>Écart : %1</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aucun compte rendu</translation>
    </message>
    <message>
        <source>Total in %1</source>
        <translation>Total en %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Responsible, partner</source>
        <translation>Responsable, partenaire</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Without a result of the logic model</source>
        <translation>Sans résultat du modèle logique</translation>
    </message>
    <message numerus="yes">
        <source>Validated by the committee on %1, with %n condition(s) still open</source>
        <translation>
            <numerusform>Validé par le comité le %1, avec %n réserve encore ouverte</numerusform>
            <numerusform>Validé par le comité le %1, avec %n réserves encore ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Validated by the committee on %1</source>
        <translation>Validé par le comité le %1</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>No seal: this is not what the committee decided on</source>
        <translation>Sans sceau : ce n&apos;est pas ce dont le comité a décidé</translation>
    </message>
    <message>
        <source>A validation was given, but the content below was changed after it, past the register. Have the register checked: the check names what was changed.</source>
        <translation>Une validation a été donnée, mais le contenu ci-dessous a été modifié ensuite, hors du registre. Faites vérifier le registre : la vérification désigne ce qui a été modifié.</translation>
    </message>
    <message>
        <source>Digest decided on</source>
        <translation>Empreinte au moment de la décision</translation>
    </message>
    <message>
        <source>Digest of this content</source>
        <translation>Empreinte de ce contenu</translation>
    </message>
    <message>
        <source>No longer validated: another version replaced it</source>
        <translation>N&apos;est plus validée : une autre version l&apos;a remplacée</translation>
    </message>
    <message>
        <source>Version decided on</source>
        <translation>Version décidée</translation>
    </message>
    <message>
        <source>Digest submitted</source>
        <translation>Empreinte à la soumission</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 du %2 : %3</translation>
    </message>
    <message>
        <source>None: by written procedure</source>
        <translation>Aucune : procédure écrite</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>Changed after the decision; no seal</source>
        <translation>Modifié après la décision ; sans sceau</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>Pas au registre</translation>
    </message>
    <message>
        <source>On %1 by %2</source>
        <translation>Le %1, par %2</translation>
    </message>
    <message>
        <source>, for a content that is not this one</source>
        <translation>, pour un contenu qui n&apos;est pas celui-ci</translation>
    </message>
    <message>
        <source>Yes, past the register</source>
        <translation>Oui, hors du registre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a decision</source>
        <translation>
            <numerusform>dont %n sans décision</numerusform>
            <numerusform>dont %n sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>each with a decision</source>
        <translation>chacun avec une décision</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Of which %1: %2</source>
        <translation>Dont %1 : %2</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>%1, held on %2</source>
        <translation>%1, tenue le %2</translation>
    </message>
    <message>
        <source>%1, recommended · %2</source>
        <translation>%1, recommandé · %2</translation>
    </message>
    <message>
        <source>Intact: in its language of record, this is to the letter what the committee validated. Translations and the names of organisations are as they are today.</source>
        <translation>Intact : dans sa langue d&apos;origine, c&apos;est à la lettre ce que le comité a validé. Les traductions et les noms d&apos;organisations sont ceux d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>No longer validated: the decision was revoked</source>
        <translation>N&apos;est plus validé : la décision a été révoquée</translation>
    </message>
    <message numerus="yes">
        <source>No; %1 (%2) proposes %n change(s)</source>
        <translation>
            <numerusform>Non; %1 (%2) propose %n changement</numerusform>
            <numerusform>Non; %1 (%2) propose %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>the evidence sheet of the project: plans, seals, changes, results, indicators</source>
        <translation>la fiche de preuves du projet : plans, sceaux, changements, résultats, indicateurs</translation>
    </message>
    <message>
        <source>this version of the plan, and whether it is validated</source>
        <translation>cette version du plan, et si elle est validée</translation>
    </message>
    <message>
        <source>what changed between versions, and the decision behind it</source>
        <translation>ce qui a changé d&apos;une version à l&apos;autre, et la décision qui le fonde</translation>
    </message>
    <message>
        <source>what touched each result, in the order of time</source>
        <translation>ce qui a touché chaque résultat, dans l&apos;ordre du temps</translation>
    </message>
    <message>
        <source>the activities of this version</source>
        <translation>les activités de cette version</translation>
    </message>
    <message>
        <source>baselines, targets and verified data of the indicators</source>
        <translation>données de base, cibles et données vérifiées des indicateurs</translation>
    </message>
    <message>
        <source>what the committee decided</source>
        <translation>ce que le comité a décidé</translation>
    </message>
    <message>
        <source>where the keys come from that signatures are checked with</source>
        <translation>d&apos;où viennent les clés qui servent à vérifier les signatures</translation>
    </message>
    <message>
        <source>the proof of the plan&apos;s validation, for minutier-verify</source>
        <translation>la preuve de la validation du plan, pour minutier-verify</translation>
    </message>
    <message>
        <source>Action plan %1: what stands behind it</source>
        <translation>Plan d&apos;action %1 : ce qui le fonde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>every file with its size and its SHA-256</source>
        <translation>chaque fichier avec sa taille et son SHA-256</translation>
    </message>
    <message>
        <source>The tables are CSV in UTF-8. An apostrophe before a cell keeps a spreadsheet from calculating it. A count that is hidden is empty, and the column “hidden” says how.</source>
        <translation>Les tableaux sont des CSV en UTF-8. Une apostrophe devant une cellule empêche un tableur de la calculer. Un nombre masqué est vide, et la colonne « hidden » dit comment.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Comment vérifier</translation>
    </message>
    <message>
        <source>Calculate the SHA-256 of each file, for example with “sha256sum”, and compare it with manifest.json. Compare the SHA-256 of manifest.json with the one you were told, by telephone or on paper.</source>
        <translation>Calculez le SHA-256 de chaque fichier, par exemple avec « sha256sum », et comparez-le avec manifest.json. Comparez le SHA-256 de manifest.json avec celui qui vous a été communiqué, par téléphone ou sur papier.</translation>
    </message>
    <message>
        <source>The policy, which holds the keys that signatures are checked with, was given to you apart from this pack by the committee&apos;s secretariat. Use that copy, and none that comes with a pack.</source>
        <translation>La politique, qui contient les clés servant à vérifier les signatures, vous a été remise à part de ce dossier par le secrétariat du comité. Servez-vous de cet exemplaire, et d&apos;aucun qui accompagne un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) is/are not shown, because a small one could be worked out from it/them, here or with an earlier copy.</source>
        <translation>
            <numerusform>%n nombre n&apos;est pas montré, car on pourrait en déduire un petit nombre, ici ou avec une copie antérieure.</numerusform>
            <numerusform>%n nombres ne sont pas montrés, car on pourrait en déduire un petit nombre, ici ou avec une copie antérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of data is/are not verified, and not quoted.</source>
        <translation>
            <numerusform>%n donnée n&apos;est pas vérifiée, et n&apos;est pas citée.</numerusform>
            <numerusform>%n données ne sont pas vérifiées, et ne sont pas citées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>Tête du registre</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Keep this copy: a record that no longer begins with these entries, in this order, has another root.</source>
        <translation>Gardez cette copie : un registre qui ne commencerait plus par ces entrées, dans cet ordre, aurait une autre racine.</translation>
    </message>
    <message>
        <source>Head of the record: %1 entries, root %2</source>
        <translation>Tête du registre : %1 entrées, racine %2</translation>
    </message>
    <message>
        <source>the office&apos;s key, to be compared with the one you were given; not proof by itself</source>
        <translation>la clé du bureau, à comparer avec celle qui vous a été donnée ; elle ne prouve rien à elle seule</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
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
    <message>
        <source>Releases</source>
        <translation>Diffusions</translation>
    </message>
</context>
<context>
    <name>DonorAnswer</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n réserve ouverte</numerusform>
            <numerusform>%n réserves ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonorAside</name>
    <message>
        <source>The donor&apos;s acceptance</source>
        <translation>L&apos;acceptation du bailleur</translation>
    </message>
    <message>
        <source>The committee&apos;s validation is no acceptance, and neither is the donor&apos;s presence.</source>
        <translation>La validation du comité ne vaut pas acceptation, la présence du bailleur non plus.</translation>
    </message>
    <message>
        <source>Check this copy</source>
        <translation>Vérifier cette copie</translation>
    </message>
    <message>
        <source>See the trace of the results</source>
        <translation>Voir la trace des résultats</translation>
    </message>
    <message>
        <source>People and organisations are shown as each chose to be: by name, by function, by sector, or only counted.</source>
        <translation>Les personnes et les organisations apparaissent comme chacune l&apos;a choisi : par le nom, la fonction, le secteur, ou seulement comptées.</translation>
    </message>
    <message>
        <source>Evidence sheet (PDF)…</source>
        <translation>Fiche de preuve (PDF)…</translation>
    </message>
</context>
<context>
    <name>DonorChange</name>
    <message>
        <source>no decision yet</source>
        <translation>aucune décision à ce jour</translation>
    </message>
</context>
<context>
    <name>DonorPage</name>
    <message>
        <source>Is the plan validated?</source>
        <translation>Le plan est-il validé ?</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>No action plan on record</source>
        <translation>Aucun plan d&apos;action au registre</translation>
    </message>
    <message>
        <source>The project has opened no annual plan in this register, so the committee has validated none.</source>
        <translation>Le projet n&apos;a ouvert aucun plan annuel dans ce registre ; le comité n&apos;en a donc validé aucun.</translation>
    </message>
    <message>
        <source>From the validated version to the last one</source>
        <translation>De la version validée à la dernière</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>evidence-%1.pdf</source>
        <translation>preuve-%1.pdf</translation>
    </message>
</context>
<context>
    <name>DonorYears</name>
    <message>
        <source>Plans by year</source>
        <translation>Plans par année</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft a new version</source>
        <translation>Préparer une nouvelle version</translation>
    </message>
    <message>
        <source>It begins with the activities of the last version, and is not validated until the committee says so.</source>
        <translation>Elle part des activités de la dernière version et n&apos;est pas validée tant que le comité ne l&apos;a pas dit.</translation>
    </message>
    <message>
        <source>Draft it</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Ce qui change, et pourquoi</translation>
    </message>
    <message>
        <source>The committee and the donor read this first.</source>
        <translation>Le comité et le bailleur lisent ceci d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Part in a project</source>
        <translation>Participation à un projet</translation>
    </message>
    <message>
        <source>Agreement amendment</source>
        <translation>Avenant à l&apos;accord</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandat du comité</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Qualité de membre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Paragraph of minutes</source>
        <translation>Paragraphe de procès-verbal</translation>
    </message>
    <message>
        <source>Answer to minutes</source>
        <translation>Réponse sur un procès-verbal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Answer to a recommendation</source>
        <translation>Réponse à une recommandation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Logic model</source>
        <translation>Modèle logique</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Actual data</source>
        <translation>Donnée réelle</translation>
    </message>
    <message>
        <source>Part of a count</source>
        <translation>Partie d&apos;un compte</translation>
    </message>
    <message>
        <source>Judgement of progress</source>
        <translation>Appréciation du progrès</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d&apos;action</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Version d&apos;un plan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Report on an activity</source>
        <translation>Rapport sur une activité</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Donor&apos;s acceptance</source>
        <translation>Acceptation du bailleur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Appel à propositions</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Member of a panel</source>
        <translation>Membre d&apos;un jury</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d&apos;intérêts</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Assessment of a risk</source>
        <translation>Évaluation d&apos;un risque</translation>
    </message>
    <message>
        <source>Published fact</source>
        <translation>Fait publié</translation>
    </message>
    <message>
        <source>Link of a decision</source>
        <translation>Lien d&apos;une décision</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Period of retention</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
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
    <name>EntryProofCard</name>
    <message>
        <source>What proves this</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>In its ledger</source>
        <translation>Dans son livre</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Signed head</source>
        <translation>Tête signée</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Comprise</translation>
    </message>
    <message>
        <source>Sign the head now</source>
        <translation>Signer la tête maintenant</translation>
    </message>
    <message>
        <source>Save a proof of this entry…</source>
        <translation>Enregistrer une preuve de cette entrée…</translation>
    </message>
</context>
<context>
    <name>EntryProofDialog</name>
    <message>
        <source>Proof of entry %1</source>
        <translation>Preuve de l&apos;entrée %1</translation>
    </message>
    <message>
        <source>It shows that this entry stands under the signed head. It opens no value, so it names nobody.</source>
        <translation>Elle montre que cette entrée figure sous la tête signée. Elle n&apos;ouvre aucune valeur : elle ne nomme donc personne.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>No wider than this account may read.</source>
        <translation>Pas plus large que ce que ce compte peut lire.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Entries the reader verified before</source>
        <translation>Entrées déjà vérifiées par le lecteur</translation>
    </message>
    <message>
        <source>Optional. Their last check says how many; the proof then shows that the ledger only grew since.</source>
        <translation>Facultatif. Sa dernière vérification dit combien ; la preuve montre alors que le livre n&apos;a fait que croître depuis.</translation>
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
    <name>EraseDialog</name>
    <message>
        <source>Confirm the erasure</source>
        <translation>Confirmer l&apos;effacement</translation>
    </message>
    <message>
        <source>Ask for the erasure</source>
        <translation>Demander l&apos;effacement</translation>
    </message>
    <message>
        <source>The key of everything personal about %1 is destroyed: name, function, contact, notes. It cannot be taken back. Delete older backups and letters as well.</source>
        <translation>La clé de tout ce qui est personnel chez %1 est détruite : nom, fonction, contact, notes. On ne peut pas revenir en arrière. Supprimez aussi les anciennes sauvegardes et les lettres.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. Another account of the office must confirm that everything personal about %1 goes for good.</source>
        <translation>Rien n&apos;est encore effacé. Un autre compte du bureau doit confirmer que tout ce qui est personnel chez %1 disparaît pour de bon.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>What was typed names this person in the records below. Nothing hides it there once the name is erased: correct them first.</source>
        <translation>Ce qui a été saisi nomme cette personne dans les éléments ci-dessous. Une fois le nom effacé, rien ne l&apos;y cache plus : corrigez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Looking through what was typed…</source>
        <translation>Recherche dans ce qui a été saisi…</translation>
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
    <message>
        <source>under</source>
        <translation>rattaché à</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>kind of data</source>
        <translation>type de donnée</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>unité de mesure</translation>
    </message>
    <message>
        <source>of whom or what</source>
        <translation>de qui ou de quoi</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>numérateur</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>dénominateur</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>fixée le</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>exactness</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>assessed on</source>
        <translation>évalué le</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>adopté le</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimension</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proportion</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>actual data</source>
        <translation>donnée réelle</translation>
    </message>
    <message>
        <source>version of the plan</source>
        <translation>version du plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>author</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>submitted on</source>
        <translation>soumise le</translation>
    </message>
    <message>
        <source>validated on</source>
        <translation>validée le</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>acceptée le</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>bailleur</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>jalons</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>percentage done</source>
        <translation>pourcentage réalisé</translation>
    </message>
    <message>
        <source>why it is not as planned</source>
        <translation>motif de l&apos;écart</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>rendu compte le</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>avenant</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>part of the world</source>
        <translation>région du monde</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volontaire</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>expertise</translation>
    </message>
    <message>
        <source>opens on</source>
        <translation>ouverture le</translation>
    </message>
    <message>
        <source>proposals received</source>
        <translation>projets proposés reçus</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>call for proposals</source>
        <translation>appel à projets</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>pondération</translation>
    </message>
    <message>
        <source>most points</source>
        <translation>maximum de points</translation>
    </message>
    <message>
        <source>member of the panel</source>
        <translation>membre du comité de sélection</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>projet proposé</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>déclaré le</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>reçu le</translation>
    </message>
    <message>
        <source>amount in the other currency</source>
        <translation>montant dans l&apos;autre devise</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>autre devise</translation>
    </message>
    <message>
        <source>awarded on</source>
        <translation>attribué le</translation>
    </message>
    <message>
        <source>shared resources</source>
        <translation>ressources partagées</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>but</translation>
    </message>
    <message>
        <source>least count</source>
        <translation>plus petit nombre montré</translation>
    </message>
    <message>
        <source>digest of the manifest</source>
        <translation>empreinte du manifeste</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retirée le</translation>
    </message>
    <message>
        <source>erased on</source>
        <translation>effacé le</translation>
    </message>
    <message>
        <source>erasure asked by</source>
        <translation>effacement demandé par</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clé publique</translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation>a accepté</translation>
    </message>
    <message>
        <source>version of the wording</source>
        <translation>version du texte</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>donné le</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>comment il a été donné</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>inscrit par</translation>
    </message>
    <message>
        <source>class of data</source>
        <translation>catégorie de données</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>discovered on</source>
        <translation>découvert le</translation>
    </message>
    <message>
        <source>hour of the discovery</source>
        <translation>heure de la découverte</translation>
    </message>
    <message>
        <source>discovered at</source>
        <translation>découvert à</translation>
    </message>
    <message>
        <source>reported by</source>
        <translation>signalé par</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>people concerned</source>
        <translation>personnes touchées</translation>
    </message>
    <message>
        <source>who is concerned</source>
        <translation>qui est touché</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>qui a été prévenu</translation>
    </message>
    <message>
        <source>told on</source>
        <translation>prévenue le</translation>
    </message>
    <message>
        <source>hour at which it was told</source>
        <translation>heure de l&apos;avis</translation>
    </message>
    <message>
        <source>notice to the authority</source>
        <translation>avis à l&apos;autorité</translation>
    </message>
    <message>
        <source>authority told at</source>
        <translation>autorité prévenue à</translation>
    </message>
    <message>
        <source>why it need not be told</source>
        <translation>pourquoi l&apos;avis n&apos;est pas dû</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>clos le</translation>
    </message>
    <message>
        <source>former names</source>
        <translation>anciens noms</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import a table of activities</source>
        <translation>Importer un tableau d&apos;activités</translation>
    </message>
    <message>
        <source>A CSV file with a heading row: code, title, type, result, starts_on, ends_on, responsible, partner, budget, currency. A code the draft knows changes that activity.</source>
        <translation>Un fichier CSV avec une ligne d&apos;en-tête : code, title, type, result, starts_on, ends_on, responsible, partner, budget, currency. Un code déjà dans le brouillon modifie cette activité.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing to import, or lines are refused.</source>
        <translation>Rien à importer, ou des lignes sont refusées.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>Le tableau a été importé.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Ce que ferait chaque ligne</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tableaux (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Report an incident</source>
        <translation>Signaler un incident</translation>
    </message>
    <message>
        <source>Write what is known now and complete it later. What you write is sealed and never leaves the office.</source>
        <translation>Écrivez ce que vous savez, complétez plus tard. Ce que vous écrivez est scellé et ne quitte jamais le bureau.</translation>
    </message>
    <message>
        <source>Report the incident</source>
        <translation>Signaler l&apos;incident</translation>
    </message>
    <message>
        <source>Incident reported.</source>
        <translation>Incident signalé.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Découvert le</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>As 14:30, where the office is. Without it the 72 hours run from midnight.</source>
        <translation>Comme 14:30, à l&apos;heure du bureau. Sans elle, les 72 heures courent depuis minuit.</translation>
    </message>
    <message>
        <source>How many people are concerned</source>
        <translation>Combien de personnes sont touchées</translation>
    </message>
    <message>
        <source>Who of the register</source>
        <translation>Qui, dans le registre</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>What was done: %1</source>
        <translation>Ce qui a été fait : %1</translation>
    </message>
    <message>
        <source>Who was told: %1</source>
        <translation>Qui a été prévenu : %1</translation>
    </message>
    <message>
        <source>Write down measures…</source>
        <translation>Noter les mesures…</translation>
    </message>
    <message>
        <source>Tell the authority…</source>
        <translation>Prévenir l&apos;autorité…</translation>
    </message>
    <message>
        <source>Correct the notice…</source>
        <translation>Corriger l&apos;avis…</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Clore…</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>never leaves the office</source>
        <translation>ne quitte jamais le bureau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Signaler un incident…</translation>
    </message>
    <message>
        <source>What happened is locked</source>
        <translation>Ce qui s&apos;est passé est verrouillé</translation>
    </message>
    <message>
        <source>The keys of this register are not here: incidents can be counted, and not read. Nothing is lost; put the keys back.</source>
        <translation>Les clés de ce registre ne sont pas là : on peut compter les incidents, pas les lire. Rien n&apos;est perdu ; remettez les clés.</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>Only the office reads this page</source>
        <translation>Seul le bureau lit cette page</translation>
    </message>
    <message>
        <source>A name disclosed, a lost telephone, a letter to the wrong person: enter it within the hour. The authority is to be told within 72 hours.</source>
        <translation>Un nom divulgué, un téléphone perdu, une lettre à la mauvaise personne : inscrivez-le dans l&apos;heure. L&apos;autorité doit être prévenue dans les 72 heures.</translation>
    </message>
    <message>
        <source>Incidents stay with the coordination.</source>
        <translation>Les incidents restent à la coordination.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Told in words; nothing was told yet.</source>
        <translation>Indicateur qualitatif ; rien n&apos;est encore consigné.</translation>
    </message>
    <message>
        <source>No data yet: report the first to see how it goes.</source>
        <translation>Aucune donnée : saisissez la première pour voir l&apos;évolution.</translation>
    </message>
    <message>
        <source>Report data…</source>
        <translation>Saisir une donnée…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Fixer une cible…</translation>
    </message>
    <message>
        <source>Show as a drawing</source>
        <translation>Montrer en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Masquer le tableau</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Add a means of the project</source>
        <translation>Ajouter un moyen du projet</translation>
    </message>
    <message>
        <source>Neutral words, without a direction or a target in them: “People trained”.</source>
        <translation>Des mots neutres, sans sens ni cible : « Personnes formées ».</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Indicator added.</source>
        <translation>Indicateur ajouté.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Required. Kept as you type.</source>
        <translation>Obligatoire. Enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Type de donnée</translation>
    </message>
    <message>
        <source>A percentage keeps its numerator and its denominator.</source>
        <translation>Un pourcentage garde son numérateur et son dénominateur.</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>De qui ou de quoi</translation>
    </message>
    <message>
        <source>The unit of analysis, such as “women trained”; may stay empty.</source>
        <translation>L&apos;unité d&apos;analyse, comme « femmes formées » ; facultatif.</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the data comes from; may stay empty.</source>
        <translation>D&apos;où viennent les données ; facultatif.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>IndicatorFacts</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Targets and data</source>
        <translation>Cibles et données</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>Enter an initiative</source>
        <translation>Inscrire une initiative</translation>
    </message>
    <message>
        <source>Enter the initiative</source>
        <translation>Inscrire l&apos;initiative</translation>
    </message>
    <message>
        <source>Initiative entered.</source>
        <translation>Initiative inscrite.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it tries out</source>
        <translation>Ce qu&apos;elle expérimente</translation>
    </message>
    <message>
        <source>What it shares</source>
        <translation>Ce qu&apos;elle partage</translation>
    </message>
    <message>
        <source>One on each line: a guide, a method, a course.</source>
        <translation>Un par ligne : un guide, une méthode, un cours.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l&apos;essai</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>InitiativeRow</name>
    <message>
        <source>It shares</source>
        <translation>Elle partage</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Rien de partagé pour le moment</translation>
    </message>
    <message>
        <source>Put it on trial</source>
        <translation>La mettre à l&apos;essai</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>L&apos;adopter</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>Search initiatives</source>
        <translation>Rechercher des initiatives</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>Aucune initiative</translation>
    </message>
    <message>
        <source>No initiative holds these words.</source>
        <translation>Aucune initiative ne contient ces mots.</translation>
    </message>
    <message>
        <source>What partners of the social lab try out is entered with what it shares: a guide, a method, a course.</source>
        <translation>Ce que les partenaires du laboratoire social expérimentent s&apos;inscrit avec ce qui en est partagé : un guide, une méthode, un cours.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Enter an initiative…</source>
        <translation>Inscrire une initiative…</translation>
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
    <name>InterestDialog</name>
    <message>
        <source>Declare an interest</source>
        <translation>Déclarer un intérêt</translation>
    </message>
    <message>
        <source>From then on this member gives no points there; those given before are set aside.</source>
        <translation>Dès lors, ce membre n&apos;y donne plus de points ; ceux déjà donnés sont écartés.</translation>
    </message>
    <message>
        <source>Note the interest</source>
        <translation>Noter l&apos;intérêt</translation>
    </message>
    <message>
        <source>Interest noted.</source>
        <translation>Intérêt noté.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Dans quoi</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>Tout l&apos;appel</translation>
    </message>
    <message>
        <source>What the interest is</source>
        <translation>Nature de cet intérêt</translation>
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
        <translation>Quoi</translation>
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
</context>
<context>
    <name>JudgingCard</name>
    <message>
        <source>How it is judged</source>
        <translation>Comment il est jugé</translation>
    </message>
    <message>
        <source>No criterion yet. Say what the proposals are judged on before the call closes.</source>
        <translation>Aucun critère. Dites sur quoi les projets proposés sont jugés avant la clôture de l&apos;appel.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Le comité de sélection</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Ajouter un critère…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Declare an interest…</source>
        <translation>Déclarer un intérêt…</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys and names</source>
        <translation>Clés et noms</translation>
    </message>
    <message>
        <source>Copy the keys</source>
        <translation>Copier les clés</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Keep in the keyring of this computer…</source>
        <translation>Garder dans le trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Keep in the keyring of this computer</source>
        <translation>Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep in a plain file…</source>
        <translation>Garder dans un fichier en clair…</translation>
    </message>
    <message>
        <source>Lock the names</source>
        <translation>Verrouiller les noms</translation>
    </message>
    <message>
        <source>Locked names leave the window. Texts that are kept as you type come back with them.</source>
        <translation>Verrouillés, les noms quittent la fenêtre. Les textes gardés pendant la frappe reviennent avec eux.</translation>
    </message>
    <message>
        <source>After %1 minutes without a touch</source>
        <translation>Après %1 minutes sans activité</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Copy of the keys</source>
        <translation>Copie des clés</translation>
    </message>
    <message>
        <source>No backup holds the keys, and nothing opens the names without them. Keep a copy in a safe place, apart from the backups.</source>
        <translation>Aucune sauvegarde ne contient les clés, et rien n&apos;ouvre les noms sans elles. Gardez-en une copie en lieu sûr, loin des sauvegardes.</translation>
    </message>
    <message>
        <source>Copy the keys…</source>
        <translation>Copier les clés…</translation>
    </message>
    <message>
        <source>Last copied here: %1</source>
        <translation>Dernière copie ici : %1</translation>
    </message>
    <message>
        <source>Not copied from this window yet</source>
        <translation>Pas encore copiées depuis cette fenêtre</translation>
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
    <name>LedgerHead</name>
    <message>
        <source>Root of %1</source>
        <translation>Racine de %1</translation>
    </message>
</context>
<context>
    <name>LedgersCard</name>
    <message>
        <source>Heads of the ledgers</source>
        <translation>Têtes des livres</translation>
    </message>
    <message>
        <source>What is signed and kept outside, on paper or with a reader, cannot be changed unseen.</source>
        <translation>Ce qui est signé et gardé au dehors, sur papier ou chez un lecteur, ne peut être changé à l&apos;insu de tous.</translation>
    </message>
    <message>
        <source>The office&apos;s key</source>
        <translation>La clé du bureau</translation>
    </message>
    <message>
        <source>Sign the heads now</source>
        <translation>Signer les têtes maintenant</translation>
    </message>
    <message>
        <source>The heads are signed.</source>
        <translation>Les têtes sont signées.</translation>
    </message>
    <message>
        <source>Save the policy for readers…</source>
        <translation>Enregistrer la politique pour les lecteurs…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link a decision</source>
        <translation>Lier une décision</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Nothing was decided in this project yet.</source>
        <translation>Rien n&apos;a encore été décidé dans ce projet.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Lien ajouté.</translation>
    </message>
    <message>
        <source>Decision or recommendation</source>
        <translation>Décision ou recommandation</translation>
    </message>
    <message>
        <source>What it does to the result</source>
        <translation>Effet sur le résultat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Facultatif.</translation>
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
    <name>MandateCard</name>
    <message>
        <source>It has begun</source>
        <translation>Marquer comme commencé</translation>
    </message>
    <message>
        <source>It is completed</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>L&apos;annuler…</translation>
    </message>
    <message>
        <source>Interrupt it…</source>
        <translation>L&apos;interrompre…</translation>
    </message>
    <message>
        <source>Cancel the mandate</source>
        <translation>Annuler le mandat</translation>
    </message>
    <message>
        <source>Interrupt the mandate</source>
        <translation>Interrompre le mandat</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
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
    <name>MandateDialog</name>
    <message>
        <source>Plan a mandate</source>
        <translation>Planifier un mandat</translation>
    </message>
    <message>
        <source>It may be planned before anybody is found, and entered after it has ended.</source>
        <translation>Il peut être planifié avant d&apos;avoir trouvé quelqu&apos;un, et inscrit une fois terminé.</translation>
    </message>
    <message>
        <source>Enter the mandate</source>
        <translation>Inscrire le mandat</translation>
    </message>
    <message>
        <source>Mandate entered.</source>
        <translation>Mandat inscrit.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Or somebody new, by function</source>
        <translation>Ou quelqu&apos;un de nouveau, par sa fonction</translation>
    </message>
    <message>
        <source>A name is not needed: “Adviser in child protection”.</source>
        <translation>Le nom n&apos;est pas nécessaire : « Conseil en protection de l&apos;enfance ».</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
</context>
<context>
    <name>MandateFilters</name>
    <message>
        <source>Search mandates</source>
        <translation>Rechercher des mandats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Par début</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Par partenaire</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>MandateTimeline</name>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
</context>
<context>
    <name>MandatesPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No mandate yet</source>
        <translation>Aucun mandat</translation>
    </message>
    <message>
        <source>No mandate passes these filters.</source>
        <translation>Aucun mandat ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>A mandate says what a volunteer does, with which partner, where and when. It may be planned before anybody is found.</source>
        <translation>Un mandat dit ce que fait une personne volontaire, avec quel partenaire, où et quand. Il peut être planifié avant d&apos;avoir trouvé quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Plan a mandate…</source>
        <translation>Planifier un mandat…</translation>
    </message>
</context>
<context>
    <name>MeansLane</name>
    <message>
        <source>Means of the project</source>
        <translation>Moyens du projet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresDialog</name>
    <message>
        <source>Measures taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Measures kept.</source>
        <translation>Mesures gardées.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who was told, and when</source>
        <translation>Qui a été prévenu, et quand</translation>
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
    <name>MoneyLine</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
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
    <message>
        <source>Only the coordination begins a project</source>
        <translation>Seule la coordination commence un projet</translation>
    </message>
    <message>
        <source>Its committee, its terms and its first session are entered by the secretariat.</source>
        <translation>Son comité, son mandat et sa première réunion sont saisis par le secrétariat.</translation>
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
    <message>
        <source>See the session</source>
        <translation>Voir la réunion</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Renvoyer…</translation>
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
    <name>NoticeDialog</name>
    <message>
        <source>%1: the authority is to be told within 72 hours, unless nobody is likely to be harmed.</source>
        <translation>%1 : l&apos;autorité doit être prévenue dans les 72 heures, sauf si personne ne risque d&apos;en souffrir.</translation>
    </message>
    <message>
        <source>Notice to the authority</source>
        <translation>Avis à l&apos;autorité</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Notice kept.</source>
        <translation>Avis gardé.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>L&apos;autorité a été prévenue</translation>
    </message>
    <message>
        <source>It need not be told</source>
        <translation>Elle n&apos;a pas à l&apos;être</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Prévenue le</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>As 14:30, where the office is.</source>
        <translation>Comme 14:30, à l&apos;heure du bureau.</translation>
    </message>
    <message>
        <source>Why it need not be told</source>
        <translation>Pourquoi l&apos;avis n&apos;est pas dû</translation>
    </message>
</context>
<context>
    <name>PackChoiceCard</name>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>Pack (.zip or its manifest.json) or proof (.mproof)</source>
        <translation>Dossier (.zip ou son manifest.json) ou preuve (.mproof)</translation>
    </message>
    <message>
        <source>Packs and proofs (*.zip *.mproof manifest.json)</source>
        <translation>Dossiers et preuves (*.zip *.mproof manifest.json)</translation>
    </message>
    <message>
        <source>Policy the office gave you (.mpolicy)</source>
        <translation>Politique que le bureau vous a remise (.mpolicy)</translation>
    </message>
    <message>
        <source>the one remembered for this office</source>
        <translation>celle retenue pour ce bureau</translation>
    </message>
    <message>
        <source>Policies (*.mpolicy)</source>
        <translation>Politiques (*.mpolicy)</translation>
    </message>
</context>
<context>
    <name>PackFilesCard</name>
    <message>
        <source>Files of the pack</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Digest of the manifest: compare it with the one you were told.</source>
        <translation>Empreinte du manifeste : comparez-la avec celle qu&apos;on vous a dite.</translation>
    </message>
    <message>
        <source>Digest of the manifest</source>
        <translation>Empreinte du manifeste</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>A pack or a proof that was handed over</source>
        <translation>Un dossier ou une preuve qui vous a été remis</translation>
    </message>
    <message>
        <source>Read only; nothing in it is believed without being counted again</source>
        <translation>Lecture seule ; rien n&apos;y est cru sans être recompté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This pack holds no proof: its plan is not validated, or the office made it without its keys.</source>
        <translation>Ce dossier ne contient pas de preuve : son plan n&apos;est pas validé, ou le bureau l&apos;a fait sans ses clés.</translation>
    </message>
    <message>
        <source>The proof of this pack is missing, so nothing of it can be verified. Ask the office for the pack again.</source>
        <translation>La preuve de ce dossier manque : rien ne peut en être vérifié. Redemandez le dossier au bureau.</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Nothing can be shown here yet</source>
        <translation>Rien ne peut encore être montré ici</translation>
    </message>
    <message>
        <source>Check the whole record</source>
        <translation>Vérifier tout le registre</translation>
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
    <name>PanelDialog</name>
    <message>
        <source>Add a member of the panel</source>
        <translation>Ajouter un membre du comité de sélection</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Member added.</source>
        <translation>Membre ajouté.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Or organisation</source>
        <translation>Ou organisation</translation>
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
        <translation>Garder</translation>
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
    <name>Part</name>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>groupe d&apos;âge</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>filles</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>garçons</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>femmes et filles</translation>
    </message>
    <message>
        <source>women or girls</source>
        <translation>femmes ou filles</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>By sex, by age, by place: a gap is shown as “not specified”.</source>
        <translation>Par sexe, par âge, par lieu : un écart est affiché comme « non précisé ».</translation>
    </message>
    <message>
        <source>Say what it is made of</source>
        <translation>Ventiler la valeur</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Une autre partie</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>How the parts relate</source>
        <translation>Rapport entre les parties</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>s&apos;additionne</translation>
    </message>
    <message>
        <source>of which</source>
        <translation>dont</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Retirer cette partie</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Keep the keys in a plain file</source>
        <translation>Garder les clés dans un fichier en clair</translation>
    </message>
    <message>
        <source>Keep the keys in the keyring</source>
        <translation>Garder les clés dans le trousseau</translation>
    </message>
    <message>
        <source>A passphrase for the copy</source>
        <translation>Une phrase de passe pour la copie</translation>
    </message>
    <message>
        <source>The names then open with it alone. Nobody can find it again: write it down and keep it in a safe place, apart from this computer.</source>
        <translation>Les noms ne s&apos;ouvrent ensuite qu&apos;avec elle. Personne ne peut la retrouver : notez-la et gardez-la en lieu sûr, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keys stay the same: whoever has an older copy of them and its passphrase still opens the names.</source>
        <translation>Les clés restent les mêmes : qui en a une copie plus ancienne et sa phrase de passe ouvre encore les noms.</translation>
    </message>
    <message>
        <source>Whoever can read the folder of the register can then read the names.</source>
        <translation>Qui peut lire le dossier du registre pourra alors lire les noms.</translation>
    </message>
    <message>
        <source>The names then open with your session on this computer, and nowhere else. Copy the keys first.</source>
        <translation>Les noms s&apos;ouvrent ensuite avec votre session sur cet ordinateur, et nulle part ailleurs. Copiez d&apos;abord les clés.</translation>
    </message>
    <message>
        <source>Only this computer opens the keys as they are. The copy opens anywhere with the passphrase you choose here.</source>
        <translation>Seul cet ordinateur ouvre les clés telles quelles. La copie s&apos;ouvre partout avec la phrase de passe choisie ici.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Choisir cette phrase</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Déplacer les clés</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Tapez d&apos;abord la phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>La phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Names are locked</source>
        <translation>Les noms sont verrouillés</translation>
    </message>
    <message>
        <source>The keys of this register are not here: names, functions and contacts cannot be read. Nothing is lost; put the keys back.</source>
        <translation>Les clés de ce registre ne sont pas là : on ne peut lire ni noms, ni fonctions, ni contacts. Rien n&apos;est perdu ; remettez les clés.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Past their period</source>
        <translation>Au-delà de la durée</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>Nobody passes these filters.</source>
        <translation>Personne ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Whoever sits on the committee, keeps its minutes or volunteers is here. A function is enough; no name is needed.</source>
        <translation>Qui siège au comité, en tient le procès-verbal ou fait un mandat est ici. Une fonction suffit ; aucun nom n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Only the office reads this page</source>
        <translation>Seul le bureau lit cette page</translation>
    </message>
    <message>
        <source>Names, consents and periods stay with the coordination. Lists and documents show people as the shield allows.</source>
        <translation>Noms, consentements et durées restent à la coordination. Les listes et les documents montrent les personnes comme le bouclier le permet.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Set the period</source>
        <translation>Fixer la durée</translation>
    </message>
    <message>
        <source>Keep this period</source>
        <translation>Garder cette durée</translation>
    </message>
    <message>
        <source>Period kept.</source>
        <translation>Durée gardée.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The legal basis, or the reason</source>
        <translation>La base légale, ou la raison</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>May be shown, at most</source>
        <translation>Peut être montré, au plus</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Inscrire un consentement…</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Aucun consentement inscrit</translation>
    </message>
    <message>
        <source>Without one, their name stays in the office; their function may be read by members and the donor.</source>
        <translation>Sans consentement, le nom reste au bureau ; les membres et le bailleur peuvent lire la fonction.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Ask for erasure…</source>
        <translation>Demander l&apos;effacement…</translation>
    </message>
    <message>
        <source>Confirm erasure…</source>
        <translation>Confirmer l&apos;effacement…</translation>
    </message>
    <message>
        <source>Unlock the names to change it.</source>
        <translation>Déverrouillez les noms pour le changer.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>A function is enough. What you type about a person is sealed in the file, and goes if they are erased.</source>
        <translation>Une fonction suffit. Ce que vous écrivez d&apos;une personne est scellé dans le fichier, et disparaît si on l&apos;efface.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Personne ajoutée.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>May stay empty. It leaves the office only with a consent to its publication.</source>
        <translation>Peut rester vide. Il ne quitte le bureau qu&apos;avec un consentement à sa publication.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Where an invitation goes.</source>
        <translation>Où part une convocation.</translation>
    </message>
</context>
<context>
    <name>PersonReads</name>
    <message>
        <source>What is read of them</source>
        <translation>Ce que chacun lit</translation>
    </message>
</context>
<context>
    <name>PlanChangeHeader</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>PlanChangeRow</name>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>aucune décision à ce jour</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sans décision</translation>
    </message>
</context>
<context>
    <name>PlanChangeSide</name>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
</context>
<context>
    <name>PlanConditions</name>
    <message>
        <source>Conditions</source>
        <translation>Réserves</translation>
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
    <name>PlanNextCard</name>
    <message>
        <source>%1, not validated</source>
        <translation>%1, non validée</translation>
    </message>
    <message>
        <source>Compare with the validated one</source>
        <translation>Comparer avec la validée</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Time line</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Ajouter une activité…</translation>
    </message>
    <message>
        <source>Submit to the committee</source>
        <translation>Soumettre au comité</translation>
    </message>
    <message>
        <source>Submitted. Its content is frozen under a fingerprint.</source>
        <translation>Plan soumis. Son contenu est figé sous une empreinte.</translation>
    </message>
    <message>
        <source>Draft a new version…</source>
        <translation>Préparer une nouvelle version…</translation>
    </message>
    <message>
        <source>Open the last version</source>
        <translation>Ouvrir la dernière version</translation>
    </message>
    <message>
        <source>No action plan yet</source>
        <translation>Aucun plan d&apos;action</translation>
    </message>
    <message>
        <source>Open the plan of the year, add its activities and submit it: the committee then validates exactly what it read.</source>
        <translation>Ouvrez le plan de l&apos;année, ajoutez ses activités et soumettez-le : le comité valide alors exactement ce qu&apos;il a lu.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
</context>
<context>
    <name>PlanSealCard</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n réserve ouverte</numerusform>
            <numerusform>%n réserves ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>The committee&apos;s validation is no acceptance.</source>
        <translation>La validation du comité ne vaut pas acceptation.</translation>
    </message>
    <message>
        <source>Record the acceptance…</source>
        <translation>Consigner l&apos;acceptation…</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Serving no result</source>
        <translation>Ne servant aucun résultat</translation>
    </message>
</context>
<context>
    <name>PlanStatusCard</name>
    <message>
        <source>Action plan</source>
        <translation>Plan d&apos;action</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aucun plan</translation>
    </message>
    <message>
        <source>Open the plan of the year and add its activities.</source>
        <translation>Ouvrez le plan de l&apos;année et ajoutez ses activités.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n réserve ouverte</numerusform>
            <numerusform>%n réserves ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aucune activité</translation>
    </message>
    <message>
        <source>Each activity says what is done, when, by whom, for how much, and which result it serves.</source>
        <translation>Chaque activité dit ce qui est fait, quand, par qui, pour combien et quel résultat elle sert.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>PlanYears</name>
    <message>
        <source>Open the next year</source>
        <translation>Ouvrir l&apos;année suivante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PolicyNote</name>
    <message>
        <source>Not trusted yet.</source>
        <translation>Pas encore digne de confiance.</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Clé du bureau</translation>
    </message>
    <message>
        <source>I compared it: it is the same</source>
        <translation>Je l&apos;ai comparée : c&apos;est la même</translation>
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
    <name>ProofChoiceCard</name>
    <message>
        <source>A proof somebody handed over</source>
        <translation>Une preuve remise par quelqu&apos;un</translation>
    </message>
    <message>
        <source>Choose the proof, or drop it here with the policy the office gave you another way. It is examined without this register.</source>
        <translation>Choisissez la preuve, ou déposez-la ici avec la politique que le bureau vous a remise par une autre voie. Elle est examinée sans ce registre.</translation>
    </message>
    <message>
        <source>Proof (.mproof)</source>
        <translation>Preuve (.mproof)</translation>
    </message>
    <message>
        <source>Proofs (*.mproof)</source>
        <translation>Preuves (*.mproof)</translation>
    </message>
    <message>
        <source>Policy (.mpolicy)</source>
        <translation>Politique (.mpolicy)</translation>
    </message>
    <message>
        <source>the one remembered for this office</source>
        <translation>celle retenue pour ce bureau</translation>
    </message>
    <message>
        <source>Policies (*.mpolicy)</source>
        <translation>Politiques (*.mpolicy)</translation>
    </message>
    <message>
        <source>Examine the proof</source>
        <translation>Examiner la preuve</translation>
    </message>
</context>
<context>
    <name>ProofOutcome</name>
    <message>
        <source>Examining…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>The panel recommends</source>
        <translation>Le comité de sélection recommande</translation>
    </message>
    <message>
        <source>What it was given</source>
        <translation>Ce qui lui a été attribué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Projets proposés</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Rechercher des projets</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Par points</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No proposal in the register</source>
        <translation>Aucun projet proposé au registre</translation>
    </message>
    <message>
        <source>No proposal holds these words.</source>
        <translation>Aucun projet proposé ne contient ces mots.</translation>
    </message>
    <message>
        <source>Once the call is open, each proposal that arrives is entered here; its author may stay unnamed.</source>
        <translation>Une fois l&apos;appel ouvert, chaque projet proposé qui arrive est inscrit ici ; son auteur peut rester anonyme.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ProposalPoints</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>given %1</source>
        <translation>reçoit %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>points : %1</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>aucun point pour le moment</translation>
    </message>
    <message>
        <source>given</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
</context>
<context>
    <name>ProposalSteps</name>
    <message>
        <source>Award it…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Give points…</source>
        <translation>Donner des points…</translation>
    </message>
    <message>
        <source>Recommend it…</source>
        <translation>Le recommander…</translation>
    </message>
    <message>
        <source>Decline it…</source>
        <translation>Ne pas le retenir…</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Marquer comme commencé</translation>
    </message>
    <message>
        <source>It is completed</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>L&apos;annuler…</translation>
    </message>
    <message>
        <source>The panel recommends it</source>
        <translation>Le comité de sélection le recommande</translation>
    </message>
    <message>
        <source>In the panel&apos;s words</source>
        <translation>Dans les mots du comité</translation>
    </message>
    <message>
        <source>Note the recommendation</source>
        <translation>Noter la recommandation</translation>
    </message>
    <message>
        <source>Decline the proposal</source>
        <translation>Ne pas retenir le projet proposé</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>Ne pas le retenir</translation>
    </message>
    <message>
        <source>Cancel the project that was selected</source>
        <translation>Annuler le projet retenu</translation>
    </message>
    <message>
        <source>Cancel the project</source>
        <translation>Annuler le projet</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
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
    <message>
        <source>Action plan</source>
        <translation>Plan d&apos;action</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Calls and mandates</source>
        <translation>Appels et mandats</translation>
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
    <name>RatingDialog</name>
    <message>
        <source>Assess the progress</source>
        <translation>Évaluer l&apos;avancement</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Assessed.</source>
        <translation>Évaluation enregistrée.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>What the data shows</source>
        <translation>Ce que montrent les données</translation>
    </message>
    <message>
        <source>Required: a rating without its reason says nothing.</source>
        <translation>Obligatoire : une cote sans motif ne dit rien.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Today where it stays empty.</source>
        <translation>Aujourd&apos;hui si laissé vide.</translation>
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
    <name>ReceiveDialog</name>
    <message>
        <source>Receive a proposal</source>
        <translation>Recevoir un projet proposé</translation>
    </message>
    <message>
        <source>Enter the proposal</source>
        <translation>Inscrire le projet proposé</translation>
    </message>
    <message>
        <source>Proposal received.</source>
        <translation>Projet proposé reçu.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Leave it unnamed where naming it could harm.</source>
        <translation>Ne le nommez pas si cela pourrait nuire.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation>Aujourd&apos;hui si laissé vide.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Genre</translation>
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
    <name>ReleaseChoiceCard</name>
    <message>
        <source>No plan to hand out</source>
        <translation>Aucun plan à remettre</translation>
    </message>
    <message>
        <source>Open an action plan first; a pack is about one version of it.</source>
        <translation>Ouvrez d&apos;abord un plan d&apos;action ; un dossier porte sur une de ses versions.</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version du plan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>No name of a person; no count of people below 5.</source>
        <translation>Aucun nom de personne ; aucun compte de personnes inférieur à 5.</translation>
    </message>
    <message>
        <source>People are only counted; no count of people below 10.</source>
        <translation>Les personnes sont seulement comptées ; aucun compte inférieur à 10.</translation>
    </message>
    <message>
        <source>What members read; seats at risk stand by sector.</source>
        <translation>Ce que lisent les membres ; les sièges à risque figurent par secteur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>See what stays behind</source>
        <translation>Voir ce qui est retenu</translation>
    </message>
</context>
<context>
    <name>ReleaseOutCard</name>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Stands in the register, not in the pack.</source>
        <translation>Figure dans le registre, pas dans le dossier.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Un seul fichier (.zip)</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Un nouveau répertoire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation>Où le dossier est écrit</translation>
    </message>
</context>
<context>
    <name>ReleasePreviewCard</name>
    <message>
        <source>Making the pack to look at it; nothing is written…</source>
        <translation>Le dossier est composé pour être examiné ; rien n&apos;est écrit…</translation>
    </message>
    <message>
        <source>This pack cannot be made.</source>
        <translation>Ce dossier ne peut être composé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay(s) behind or stand(s) otherwise in the pack:</source>
        <translation>
            <numerusform>%n élément est retenu ou figure autrement dans le dossier :</numerusform>
            <numerusform>%n éléments sont retenus ou figurent autrement dans le dossier :</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to stay behind: this pack holds all that was asked for.</source>
        <translation>Rien n&apos;a besoin d&apos;être retenu : ce dossier contient tout ce qui est demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n fichier : %1</numerusform>
            <numerusform>%n fichiers : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who is described without a name is not found by a program. Read a pack before you send it.</source>
        <translation>Une personne décrite sans être nommée n&apos;est trouvée par aucun programme. Relisez un dossier avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Choisir autrement</translation>
    </message>
</context>
<context>
    <name>ReleaseResult</name>
    <message>
        <source>The pack is made, read back and inspected…</source>
        <translation>Le dossier est composé, relu et inspecté…</translation>
    </message>
    <message>
        <source>Handed out as %1.</source>
        <translation>Remis sous %1.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>Rien n&apos;a été remis.</translation>
    </message>
    <message>
        <source>Tell the reader this digest of the manifest by another way, by telephone or on paper:</source>
        <translation>Communiquez au lecteur cette empreinte du manifeste par une autre voie, par téléphone ou sur papier :</translation>
    </message>
    <message>
        <source>Digest of the manifest</source>
        <translation>Empreinte du manifeste</translation>
    </message>
</context>
<context>
    <name>ReleaseRow</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirée : %1</translation>
    </message>
    <message>
        <source>Digest of the manifest of %1</source>
        <translation>Empreinte du manifeste de %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>ReleaseWizard</name>
    <message>
        <source>What and for whom</source>
        <translation>Quoi et pour qui</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Remise</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Hand out a pack</source>
        <translation>Remettre un dossier</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>What has left cannot be called back: look first</source>
        <translation>Ce qui est parti ne se rappelle pas : regardez d&apos;abord</translation>
    </message>
    <message>
        <source>What was handed out, to whom, under which digest</source>
        <translation>Ce qui a été remis, à qui, sous quelle empreinte</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Hand out a pack…</source>
        <translation>Remettre un dossier…</translation>
    </message>
    <message>
        <source>Nothing was handed out yet</source>
        <translation>Rien n&apos;a encore été remis</translation>
    </message>
    <message>
        <source>A pack holds one version of the plan for the donor or the public: documents, tables and the proof, without what must not leave.</source>
        <translation>Un dossier contient une version du plan pour le bailleur ou le public : documents, tableaux et preuve, sans ce qui ne doit pas sortir.</translation>
    </message>
</context>
<context>
    <name>RemovalTable</name>
    <message>
        <source>What stays behind</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Figure à la place</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rendre compte</translation>
    </message>
    <message>
        <source>Progress reported.</source>
        <translation>Avancement consigné.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>Pourcentage réalisé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Why it is not as planned</source>
        <translation>Motif de l&apos;écart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Add a result</source>
        <translation>Ajouter un résultat</translation>
    </message>
    <message>
        <source>Write it as a change that came about, not as an activity.</source>
        <translation>Formulez-le comme un changement survenu, non comme une activité.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Il mène à</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Required. Kept as you type.</source>
        <translation>Obligatoire. Enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short and stable, such as 1110.</source>
        <translation>Court et stable, comme 1110.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Nobody judged its progress yet.</source>
        <translation>Personne n&apos;a encore évalué son avancement.</translation>
    </message>
    <message>
        <source>What the project brings; it leads to no single result.</source>
        <translation>Ce que le projet apporte ; ne mène à aucun résultat en particulier.</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Link a decision…</source>
        <translation>Lier une décision…</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>Ajouter un indicateur…</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ResultsActions</name>
    <message>
        <source>Back to the model</source>
        <translation>Retour au modèle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>To look at, %1</source>
        <translation>À revoir, %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A result…</source>
        <translation>Un résultat…</translation>
    </message>
    <message>
        <source>A means of the project…</source>
        <translation>Un moyen du projet…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No logic model yet</source>
        <translation>Aucun modèle logique</translation>
    </message>
    <message>
        <source>Begin with the ultimate outcome: the change in people&apos;s lives that the project works for. Outcomes and outputs that lead to it follow, then their indicators.</source>
        <translation>Commencez par le résultat ultime : le changement dans la vie des gens que vise le projet. Suivent les résultats et les extrants qui y mènent, puis leurs indicateurs.</translation>
    </message>
    <message>
        <source>Add the ultimate outcome…</source>
        <translation>Ajouter le résultat ultime…</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>To invite somebody while they sit, and to settle what was left open.</source>
        <translation>Pour convoquer qui siège, et régler ce qui reste ouvert.</translation>
    </message>
    <message>
        <source>To show who decided, for as long as the agreement may be audited.</source>
        <translation>Pour montrer qui a décidé, tant que l&apos;accord peut être vérifié.</translation>
    </message>
    <message>
        <source>To settle doubts about a quorum; who sat for which seat stays on record.</source>
        <translation>Pour lever un doute sur un quorum ; qui a occupé quel siège reste au registre.</translation>
    </message>
    <message>
        <source>To write the minutes; once they are approved, the minutes say what counts.</source>
        <translation>Pour écrire le procès-verbal ; une fois approuvé, il dit ce qui compte.</translation>
    </message>
    <message>
        <source>To show that notice was given in time.</source>
        <translation>Pour montrer que la convocation est partie à temps.</translation>
    </message>
    <message>
        <source>To confirm a mandate to the volunteer, and to the donor who paid for it.</source>
        <translation>Pour attester un mandat auprès du volontaire, et du bailleur qui l&apos;a payé.</translation>
    </message>
    <message>
        <source>To show that what was published had been agreed to at the time.</source>
        <translation>Pour montrer que ce qui a paru avait alors été accepté.</translation>
    </message>
    <message>
        <source>the end of the last term</source>
        <translation>la fin du dernier mandat</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la réunion</translation>
    </message>
    <message>
        <source>the end of the mandate</source>
        <translation>la fin du mandat</translation>
    </message>
    <message>
        <source>the withdrawal</source>
        <translation>le retrait</translation>
    </message>
    <message>
        <source>To show the authority what happened, and what was done about it.</source>
        <translation>Pour montrer à l&apos;autorité ce qui s&apos;est passé et ce qui a été fait.</translation>
    </message>
    <message>
        <source>To ask again whether they still agree; until then the consent holds.</source>
        <translation>Pour redemander si la personne est toujours d&apos;accord ; jusque-là, le consentement tient.</translation>
    </message>
    <message>
        <source>the day it was closed</source>
        <translation>le jour où il a été clos</translation>
    </message>
    <message>
        <source>the day it was given</source>
        <translation>le jour où il a été donné</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Set the period…</source>
        <translation>Fixer la durée…</translation>
    </message>
    <message>
        <source>%1 Usual period; the office has set none of its own.</source>
        <translation>%1 Durée usuelle ; le bureau n&apos;a pas fixé la sienne.</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message>
        <source>Nothing is erased by itself. A line leads to the person, whom two people of the office erase together.</source>
        <translation>Rien ne s&apos;efface tout seul. Une ligne mène à la personne, que deux comptes du bureau effacent ensemble.</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>To the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>To the session</source>
        <translation>Voir la réunion</translation>
    </message>
    <message>
        <source>To the incidents</source>
        <translation>Vers les incidents</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Give the data back</source>
        <translation>Renvoyer la donnée</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Motif du renvoi</translation>
    </message>
    <message>
        <source>Required: say what is to be checked or corrected.</source>
        <translation>Obligatoire : dites ce qui est à vérifier ou à corriger.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Data on outcomes</source>
        <translation>Données sur les résultats</translation>
    </message>
    <message>
        <source>The model has no outcome yet.</source>
        <translation>Le modèle n&apos;a encore aucun résultat.</translation>
    </message>
    <message>
        <source>Off track, without a decision</source>
        <translation>Hors trajectoire, sans décision</translation>
    </message>
    <message>
        <source>A decision answers for each result that is off track.</source>
        <translation>Une décision répond de chaque résultat hors trajectoire.</translation>
    </message>
    <message>
        <source>Decisions without a result</source>
        <translation>Décisions sans résultat</translation>
    </message>
    <message>
        <source>Each decision leads to a result.</source>
        <translation>Chaque décision mène à un résultat.</translation>
    </message>
    <message>
        <source>On the model</source>
        <translation>Sur le modèle</translation>
    </message>
    <message>
        <source>The model is as results-based management has it.</source>
        <translation>Le modèle est conforme à la gestion axée sur les résultats.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>RiskAssessDialog</name>
    <message>
        <source>Judge the risk</source>
        <translation>Évaluer le risque</translation>
    </message>
    <message>
        <source>Keep the judgement</source>
        <translation>Enregistrer l&apos;évaluation</translation>
    </message>
    <message>
        <source>Judgement kept.</source>
        <translation>Évaluation enregistrée.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qui est fait pour y répondre</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Raise a risk</source>
        <translation>Signaler un risque</translation>
    </message>
    <message>
        <source>Then judge how likely and how grave it is.</source>
        <translation>Évaluez ensuite sa probabilité et sa gravité.</translation>
    </message>
    <message>
        <source>Raise the risk</source>
        <translation>Signaler le risque</translation>
    </message>
    <message>
        <source>Risk raised.</source>
        <translation>Risque signalé.</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Ce qui peut arriver</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>What it threatens</source>
        <translation>Ce qu&apos;il menace</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Qui le suit</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>threatens result %1</source>
        <translation>menace le résultat %1</translation>
    </message>
    <message>
        <source>threatens the whole project</source>
        <translation>menace tout le projet</translation>
    </message>
    <message>
        <source>watched by %1</source>
        <translation>suivi : %1</translation>
    </message>
    <message>
        <source>What is done: %1</source>
        <translation>Ce qui est fait : %1</translation>
    </message>
    <message>
        <source>Judge it again…</source>
        <translation>L&apos;évaluer de nouveau…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
</context>
<context>
    <name>RiskSquare</name>
    <message>
        <source>Likelihood and impact</source>
        <translation>Probabilité et impact</translation>
    </message>
    <message>
        <source>Likelihood, upwards to almost certain</source>
        <translation>Probabilité, vers le haut jusqu&apos;à presque certain</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Impact, from slight to grave</source>
        <translation>Impact, de négligeable à grave</translation>
    </message>
</context>
<context>
    <name>RisksPane</name>
    <message>
        <source>No risk raised yet</source>
        <translation>Aucun risque signalé</translation>
    </message>
    <message>
        <source>A risk says what may happen and who watches it. It is judged again whenever things change, and every judgement stays.</source>
        <translation>Un risque dit ce qui peut arriver et qui le suit. Il est réévalué dès que la situation change, et chaque évaluation reste.</translation>
    </message>
    <message>
        <source>Raise a risk…</source>
        <translation>Signaler un risque…</translation>
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
        <translation>Terminé</translation>
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
    <message>
        <source>no decision yet</source>
        <translation>aucune décision à ce jour</translation>
    </message>
    <message>
        <source>Budget in %1: %2 before, %3 after</source>
        <translation>Budget en %1 : %2 avant, %3 après</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Sealed: the content is the one that was validated.</source>
        <translation>Sceau intact : le contenu est celui qui a été validé.</translation>
    </message>
    <message>
        <source>No seal: the content is no longer the one that was validated.</source>
        <translation>Sans sceau : le contenu n&apos;est plus celui qui a été validé.</translation>
    </message>
    <message>
        <source>Not validated by the committee.</source>
        <translation>Non validé par le comité.</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Réunion %1 : %2</translation>
    </message>
    <message>
        <source>Condition %1 (%2): %3</source>
        <translation>Réserve %1 (%2) : %3</translation>
    </message>
    <message>
        <source>Accepted by the donor on %1</source>
        <translation>Accepté par le bailleur le %1</translation>
    </message>
    <message>
        <source>No acceptance by the donor is on record.</source>
        <translation>Aucune acceptation du bailleur n&apos;est au registre.</translation>
    </message>
    <message numerus="yes">
        <source>Unchanged itself; %1 proposes %n change(s) and is not validated.</source>
        <translation>
            <numerusform>Cette version n&apos;a pas changé ; %1 propose %n changement et n&apos;est pas validée.</numerusform>
            <numerusform>Cette version n&apos;a pas changé ; %1 propose %n changements et n&apos;est pas validée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed since.</source>
        <translation>Inchangé depuis.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>%1 has no action plan for year %2.</source>
        <translation>%1 n&apos;a pas de plan d&apos;action pour l&apos;année %2.</translation>
    </message>
    <message>
        <source>Choose a report: minutes, pack, invitation, brief, plan or evidence.</source>
        <translation>Choisissez un rapport : minutes, pack, invitation, brief, plan ou evidence.</translation>
    </message>
    <message>
        <source>Nothing has touched this result yet.</source>
        <translation>Rien n&apos;a encore touché ce résultat.</translation>
    </message>
    <message>
        <source>a number such as 24906 or 12.5</source>
        <translation>un nombre comme 24906 ou 12.5</translation>
    </message>
    <message>
        <source>Give a year between 1900 and 2200.</source>
        <translation>Indiquez une année entre 1900 et 2200.</translation>
    </message>
    <message>
        <source>Give a weight of 1 to 100.</source>
        <translation>Indiquez une pondération de 1 à 100.</translation>
    </message>
    <message>
        <source>Give from 1 to 100 as the most points.</source>
        <translation>Indiquez de 1 à 100 comme maximum de points.</translation>
    </message>
    <message>
        <source>The project names that place already.</source>
        <translation>Le projet mentionne déjà ce lieu.</translation>
    </message>
    <message>
        <source>Award %1 no longer takes this step.</source>
        <translation>Le projet retenu %1 n&apos;admet plus cette étape.</translation>
    </message>
    <message>
        <source>Say why it is not as planned.</source>
        <translation>Indiquez pourquoi ce n&apos;est pas comme prévu.</translation>
    </message>
    <message>
        <source>Proposal %1 has its award already.</source>
        <translation>Le projet proposé %1 a déjà son attribution.</translation>
    </message>
    <message>
        <source>Give a length of at least one month.</source>
        <translation>Indiquez une durée d&apos;au moins un mois.</translation>
    </message>
    <message>
        <source>That is no member of the panel of call %1.</source>
        <translation>Ce n&apos;est pas un membre du comité de sélection de l&apos;appel %1.</translation>
    </message>
    <message>
        <source>That proposal answers another call than %1.</source>
        <translation>Ce projet proposé répond à un autre appel que %1.</translation>
    </message>
    <message>
        <source>A mandate that is not to be has no place in the register.</source>
        <translation>Un mandat qui n&apos;aura pas lieu n&apos;a pas sa place au registre.</translation>
    </message>
    <message>
        <source>The terms of call %1 no longer change.</source>
        <translation>Les conditions de l&apos;appel %1 ne changent plus.</translation>
    </message>
    <message>
        <source>A number of proposals cannot be negative.</source>
        <translation>Un nombre de projets proposés ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Proposal %1 no longer takes this step.</source>
        <translation>Le projet proposé %1 n&apos;admet plus cette étape.</translation>
    </message>
    <message>
        <source>Who declared an interest in a proposal gives it no points.</source>
        <translation>Qui a déclaré un intérêt dans un projet proposé ne lui donne pas de points.</translation>
    </message>
    <message>
        <source>Call %1 is not judged on that.</source>
        <translation>L&apos;appel %1 n&apos;est pas jugé sur ce critère.</translation>
    </message>
    <message>
        <source>Give from 0 to %1 points.</source>
        <translation>Donnez de 0 à %1 points.</translation>
    </message>
    <message>
        <source>Name the person or the organisation that judges.</source>
        <translation>Indiquez la personne ou l&apos;organisation qui juge.</translation>
    </message>
    <message>
        <source>That is a member of the panel already.</source>
        <translation>Ce membre fait déjà partie du comité de sélection.</translation>
    </message>
    <message>
        <source>Name the session that the point of the agenda is of.</source>
        <translation>Indiquez la réunion dont relève ce point de l&apos;ordre du jour.</translation>
    </message>
    <message>
        <source>Risk %1 is closed; open it again first.</source>
        <translation>Le risque %1 est clos ; rouvrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Plan %1 is a draft. Submit it first.</source>
        <translation>Le plan %1 est un brouillon. Soumettez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>This donor accepted %1 already.</source>
        <translation>Ce bailleur a déjà accepté %1.</translation>
    </message>
    <message>
        <source>Version %1 is still open. Finish it before drafting another.</source>
        <translation>La version %1 est encore ouverte. Terminez-la avant d&apos;en préparer une autre.</translation>
    </message>
    <message>
        <source>That version belongs to another plan.</source>
        <translation>Cette version appartient à un autre plan.</translation>
    </message>
    <message>
        <source>Give the year of the project, 1 being the first.</source>
        <translation>Indiquez l&apos;année du projet, 1 étant la première.</translation>
    </message>
    <message>
        <source>Year %1 has its plan already. Draft a new version of it.</source>
        <translation>L&apos;année %1 a déjà son plan. Préparez-en une nouvelle version.</translation>
    </message>
    <message>
        <source>Action plan, year %1</source>
        <translation>Plan d&apos;action, année %1</translation>
    </message>
    <message>
        <source>There is an activity %1 already.</source>
        <translation>Il y a déjà une activité %1.</translation>
    </message>
    <message>
        <source>The content of plan %1 is no longer what was submitted. Draft a new version.</source>
        <translation>Le contenu du plan %1 n&apos;est plus celui qui a été soumis. Préparez une nouvelle version.</translation>
    </message>
    <message>
        <source>That organisation is no donor of this project.</source>
        <translation>Cette organisation n&apos;est pas un bailleur de ce projet.</translation>
    </message>
    <message>
        <source>No validated version is there to replace.</source>
        <translation>Il n&apos;y a aucune version validée à remplacer.</translation>
    </message>
    <message>
        <source>Version %1 of this year is validated already. Say that the new one replaces it.</source>
        <translation>La version %1 de cette année est déjà validée. Indiquez que la nouvelle la remplace.</translation>
    </message>
    <message>
        <source>Only a validation speaks of a plan version.</source>
        <translation>Seule une validation porte sur une version de plan.</translation>
    </message>
    <message>
        <source>Say which submitted plan version it validates.</source>
        <translation>Indiquez quelle version soumise du plan elle valide.</translation>
    </message>
    <message>
        <source>A percentage is between 0 and 100.</source>
        <translation>Un pourcentage est entre 0 et 100.</translation>
    </message>
    <message>
        <source>Name the organisation that wrote the plan and submits it.</source>
        <translation>Indiquez l&apos;organisation qui a rédigé le plan et le soumet.</translation>
    </message>
    <message>
        <source>A plan without activities cannot be submitted.</source>
        <translation>Un plan sans activités ne peut pas être soumis.</translation>
    </message>
    <message>
        <source>There is an indicator %1 already.</source>
        <translation>Il y a déjà un indicateur %1.</translation>
    </message>
    <message>
        <source>There is a result %1 already.</source>
        <translation>Il y a déjà un résultat %1.</translation>
    </message>
    <message>
        <source>Say why the logic model changes.</source>
        <translation>Indiquez pourquoi le modèle logique change.</translation>
    </message>
    <message>
        <source>The logic model is the one of version %1.</source>
        <translation>Le modèle logique est celui de la version %1.</translation>
    </message>
    <message>
        <source>Say why it is returned.</source>
        <translation>Indiquez le motif du renvoi.</translation>
    </message>
    <message>
        <source>A plan is validated by recording the decision as a validation of it.</source>
        <translation>Un plan est validé en consignant la décision comme sa validation.</translation>
    </message>
    <message>
        <source>A link stays within its project or its programme.</source>
        <translation>Un lien reste dans son projet ou son programme.</translation>
    </message>
    <message>
        <source>A logic model has one ultimate outcome: %1 is there already.</source>
        <translation>Un modèle logique a un seul résultat ultime : il y a déjà %1.</translation>
    </message>
    <message>
        <source>This data was submitted. Ask for it to be returned, or report it anew.</source>
        <translation>Cette donnée a été soumise. Demandez son renvoi ou saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Give the value, or describe it in words.</source>
        <translation>Indiquez la valeur, ou décrivez-la en mots.</translation>
    </message>
    <message>
        <source>That is set for another indicator.</source>
        <translation>Cela est fixé pour un autre indicateur.</translation>
    </message>
    <message>
        <source>Say why it changes: what was set before stays on record.</source>
        <translation>Indiquez pourquoi cela change : ce qui était fixé avant reste au registre.</translation>
    </message>
    <message>
        <source>That one was replaced already. Replace the one in force.</source>
        <translation>Celle-là a déjà été remplacée. Remplacez celle en vigueur.</translation>
    </message>
    <message>
        <source>This is set already for that period. Say which one the new one replaces, and why.</source>
        <translation>Une valeur est déjà fixée pour cette période. Indiquez laquelle la nouvelle remplace, et pourquoi.</translation>
    </message>
    <message>
        <source>This link was taken back already.</source>
        <translation>Ce lien a déjà été retiré.</translation>
    </message>
    <message>
        <source>What a validation speaks of is not taken back. Supersede the decision.</source>
        <translation>Ce sur quoi porte une validation ne se retire pas. Remplacez la décision.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as 24906 or 12.5, without spaces and with a point.</source>
        <translation>« %1 » n&apos;est pas un nombre. Écrivez-le comme 24906 ou 12.5, sans espaces et avec un point.</translation>
    </message>
    <message>
        <source>Give a code of 1 to 24 letters, digits, points and dashes, such as %1.</source>
        <translation>Indiquez un code de 1 à 24 lettres, chiffres, points et tirets, comme %1.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>A call cannot close before it opens.</source>
        <translation>Un appel ne peut pas se clore avant de s&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Call %1 no longer takes this step.</source>
        <translation>L&apos;appel %1 n&apos;admet plus cette étape.</translation>
    </message>
    <message>
        <source>Call %1 has closed; what it is judged on no longer changes.</source>
        <translation>L&apos;appel %1 est clos ; ses critères ne changent plus.</translation>
    </message>
    <message>
        <source>Open call %1 before it receives proposals.</source>
        <translation>Ouvrez l&apos;appel %1 avant qu&apos;il reçoive des projets proposés.</translation>
    </message>
    <message>
        <source>Call %1 is over.</source>
        <translation>L&apos;appel %1 est terminé.</translation>
    </message>
    <message>
        <source>Close the call, or note that the panel recommends proposal %1, before it is selected.</source>
        <translation>Clôturez l&apos;appel, ou notez que le comité de sélection recommande le projet proposé %1, avant de le retenir.</translation>
    </message>
    <message>
        <source>Mandate %1 no longer takes this step.</source>
        <translation>Le mandat %1 n&apos;admet plus cette étape.</translation>
    </message>
    <message>
        <source>Give an amount together with its currency.</source>
        <translation>Indiquez le montant avec sa devise.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Write the currency as its three-letter ISO code, such as CAD.</source>
        <translation>Écrivez la devise par son code ISO de trois lettres, comme CAD.</translation>
    </message>
    <message>
        <source>Give a likelihood of 1 (rare) to 5 (almost certain).</source>
        <translation>Indiquez une probabilité de 1 (rare) à 5 (presque certain).</translation>
    </message>
    <message>
        <source>Give an impact of 1 (slight) to 5 (grave).</source>
        <translation>Indiquez un impact de 1 (négligeable) à 5 (grave).</translation>
    </message>
    <message>
        <source>Plan %1 is no draft any more.</source>
        <translation>Le plan %1 n&apos;est plus un brouillon.</translation>
    </message>
    <message>
        <source>Plan %1 no longer takes this step. Draft a new version instead.</source>
        <translation>Le plan %1 n&apos;admet plus cette étape. Préparez plutôt une nouvelle version.</translation>
    </message>
    <message>
        <source>Plan %1 is frozen since it was submitted. Draft a new version to change it.</source>
        <translation>Le plan %1 est figé depuis sa soumission. Préparez une nouvelle version pour le modifier.</translation>
    </message>
    <message>
        <source>A budget is not below zero.</source>
        <translation>Un budget n&apos;est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>Give a budget together with its currency.</source>
        <translation>Indiquez le budget avec sa devise.</translation>
    </message>
    <message>
        <source>The author of a plan does not validate it alone: another seat must have been there to decide.</source>
        <translation>L&apos;auteur d&apos;un plan ne le valide pas seul : un autre siège doit avoir été présent pour décider.</translation>
    </message>
    <message>
        <source>Name the decision or the recommendation it comes from: one of them.</source>
        <translation>Indiquez la décision ou la recommandation dont il vient : l&apos;une des deux.</translation>
    </message>
    <message>
        <source>A link points to one thing: a result, an indicator, a target, a plan version, an activity, an amendment or a risk.</source>
        <translation>Un lien désigne une seule chose : un résultat, un indicateur, une cible, une version de plan, une activité, un avenant ou un risque.</translation>
    </message>
    <message>
        <source>A logic model has one ultimate outcome; this one has %1.</source>
        <translation>Un modèle logique a un seul résultat ultime ; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>%1 leads to a result that is no longer in the model.</source>
        <translation>%1 mène à un résultat qui n&apos;est plus dans le modèle.</translation>
    </message>
    <message>
        <source>%1 has %2 intermediate outcomes; 2 or 3 are usual.</source>
        <translation>Résultats intermédiaires de %1 : %2 ; 2 ou 3 sont habituels.</translation>
    </message>
    <message>
        <source>%1 has %2 immediate outcomes; 2 are usual.</source>
        <translation>Résultats immédiats de %1 : %2 ; 2 sont habituels.</translation>
    </message>
    <message>
        <source>%1 has %2 outputs; 1 to 3 are usual.</source>
        <translation>Extrants de %1 : %2 ; 1 à 3 sont habituels.</translation>
    </message>
    <message>
        <source>%1 has no indicator.</source>
        <translation>%1 n&apos;a aucun indicateur.</translation>
    </message>
    <message>
        <source>%1 has %2 indicators; at most %3 are usual.</source>
        <translation>Indicateurs de %1 : %2 ; %3 au plus sont habituels.</translation>
    </message>
    <message>
        <source>Give the whole that the percentage is of: a percentage without its base says nothing.</source>
        <translation>Indiquez le total sur lequel porte le pourcentage : un pourcentage sans sa base ne dit rien.</translation>
    </message>
    <message>
        <source>The part cannot be larger than the whole.</source>
        <translation>La partie ne peut pas dépasser le total.</translation>
    </message>
    <message>
        <source>%1 of %2 is not %3 %. Correct one of the three.</source>
        <translation>%1 sur %2 ne font pas %3 %. Corrigez l&apos;un des trois.</translation>
    </message>
    <message>
        <source>This indicator is told in words, without a number.</source>
        <translation>Cet indicateur est qualitatif : en mots, sans nombre.</translation>
    </message>
    <message>
        <source>Only a percentage has a numerator and a denominator. Give the value alone.</source>
        <translation>Seul un pourcentage a un numérateur et un dénominateur. Indiquez la valeur seule.</translation>
    </message>
    <message>
        <source>Name each part and its dimension, such as women and sex.</source>
        <translation>Nommez chaque partie et sa dimension, comme femmes et sexe.</translation>
    </message>
    <message>
        <source>“%1” is a percentage of a whole that is missing.</source>
        <translation>« %1 » est un pourcentage d&apos;un total qui manque.</translation>
    </message>
    <message>
        <source>Give “%1” as a number, or as a percentage between 0 and 100.</source>
        <translation>Indiquez « %1 » comme nombre, ou comme pourcentage entre 0 et 100.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>« %1 » est inférieur à zéro.</translation>
    </message>
    <message>
        <source>“%1” is larger than the whole.</source>
        <translation>« %1 » dépasse le total.</translation>
    </message>
    <message>
        <source>The parts of “%1” either add up to the whole or may overlap, not both.</source>
        <translation>Les parties de « %1 » s&apos;additionnent pour former le total ou peuvent se recouper, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>« %1 » est indiqué deux fois.</translation>
    </message>
    <message>
        <source>The parts of “%1” add up to more than the whole.</source>
        <translation>La somme des parties de « %1 » dépasse le total.</translation>
    </message>
    <message>
        <source>This data no longer takes this step. Report it anew instead.</source>
        <translation>Cette donnée n&apos;admet plus cette étape. Saisissez-la plutôt de nouveau.</translation>
    </message>
    <message>
        <source>The ultimate outcome hangs on nothing.</source>
        <translation>Le résultat ultime n&apos;est rattaché à rien.</translation>
    </message>
    <message>
        <source>Say which result it leads to.</source>
        <translation>Indiquez à quel résultat il mène.</translation>
    </message>
    <message>
        <source>A result leads to one of a level above: %1 is not.</source>
        <translation>Un résultat mène à un résultat de niveau supérieur : %1 ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>A result cannot lead to itself, near or far.</source>
        <translation>Un résultat ne peut pas mener à lui-même, directement ou non.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day until another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To begin, %1</source>
        <comment>12 d late</comment>
        <translation>À commencer, %1</translation>
    </message>
    <message>
        <source>To close, %1</source>
        <comment>12 d late</comment>
        <translation>À clore, %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>no volunteer</comment>
        <translation>personne pour le moment</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Projet proposé %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Ext.</source>
        <comment>extension of a plan, short</comment>
        <translation>Prol.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>of which %1</source>
        <comment>a part that may overlap with others</comment>
        <translation>dont %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>By %1, of %2</source>
        <comment>a dimension, the whole</comment>
        <translation>Par %1, sur %2</translation>
    </message>
    <message>
        <source>Only two versions of one plan are compared.</source>
        <translation>Seules deux versions d&apos;un même plan se comparent.</translation>
    </message>
    <message>
        <source>Plan of year %1, version %2, submitted</source>
        <translation>Plan de l&apos;année %1, version %2, soumise</translation>
    </message>
    <message>
        <source>Plan of year %1, version %2, validated</source>
        <translation>Plan de l&apos;année %1, version %2, validée</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target or baseline, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Reported without a number</source>
        <translation>Consigné sans nombre</translation>
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
        <source>Session to come</source>
        <translation>Réunion à venir</translation>
    </message>
    <message>
        <source>Agreement amendment</source>
        <translation>Avenant à l&apos;accord</translation>
    </message>
    <message>
        <source>Plan submitted</source>
        <translation>Plan soumis</translation>
    </message>
    <message>
        <source>Plan validated</source>
        <translation>Plan validé</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixée</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisée</translation>
    </message>
    <message>
        <source>Actual data</source>
        <translation>Donnée réelle</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Point %1 of the session to come</source>
        <translation>Point %1 de la réunion à venir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a percentage of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a percentage, its numerator and its denominator</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>No plan is being drafted. Draft a version first.</source>
        <translation>Aucun plan n&apos;est en préparation. Préparez d&apos;abord une version.</translation>
    </message>
    <message>
        <source>Several plans are being drafted. Name one with --draft or --project.</source>
        <translation>Plusieurs plans sont en préparation. Désignez-en un avec --draft ou --project.</translation>
    </message>
    <message>
        <source>This version imports “csv” tables “--into activities”.</source>
        <translation>Cette version importe des tableaux « csv » « --into activities ».</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the lines that are refused, and import again.</source>
        <translation>Rien n&apos;a été importé : corrigez les lignes refusées, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The table has a column “%1” that no activity has.</source>
        <translation>Le tableau a une colonne « %1 » qu&apos;aucune activité n&apos;a.</translation>
    </message>
    <message>
        <source>The table needs a column “title”.</source>
        <translation>Il faut au tableau une colonne « title ».</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <translation>Aucune organisation ne s&apos;appelle « %1 ».</translation>
    </message>
    <message>
        <source>No result has the code “%1”.</source>
        <translation>Aucun résultat n&apos;a le code « %1 ».</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the heading row.</source>
        <translation>La ligne %1 a plus de cellules que la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Ce tableau est vide.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed.</source>
        <translation>Le guillemet ouvert à la ligne %1 n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>This table is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>Ce tableau n&apos;est pas en UTF-8. Enregistrez-le en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a whole</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The plan of this year is closed with version %1. Open the plan of another year.</source>
        <translation>Le plan de cette année est clos avec la version %1. Ouvrez le plan d&apos;une autre année.</translation>
    </message>
    <message>
        <source>Another record has that id. Leave the id out, or choose another.</source>
        <translation>Une autre fiche a cet identifiant. Omettez l&apos;identifiant, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as %2 or %3.</source>
        <translation>« %1 » n&apos;est pas un nombre. Écrivez-le comme %2 ou %3.</translation>
    </message>
    <message>
        <source>Another titular holds that seat from %1 on. Choose a day before.</source>
        <translation>Une autre personne titulaire occupe ce siège à compter du %1. Choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>Close session %1 before its minutes are approved.</source>
        <translation>Clôturez la réunion %1 avant d&apos;approuver son procès-verbal.</translation>
    </message>
    <message>
        <source>%1 plan(s) have two validated versions at once.</source>
        <translation>%1 plan(s) ont deux versions validées à la fois.</translation>
    </message>
    <message>
        <source>%1 validated version(s) have no decision that stands, or another content than the one validated.</source>
        <translation>%1 version(s) validée(s) n&apos;ont pas de décision en vigueur, ou ont un autre contenu que celui validé.</translation>
    </message>
    <message>
        <source>%1 link(s) do not join one decision or recommendation to one target.</source>
        <translation>%1 lien(s) ne relient pas une décision ou une recommandation à un seul objet.</translation>
    </message>
    <message>
        <source>%1 percentage(s) are given without their base.</source>
        <translation>%1 pourcentage(s) sont donnés sans leur base.</translation>
    </message>
    <message>
        <source>%1 figure(s) are smaller than one of their parts.</source>
        <translation>%1 chiffre(s) sont plus petits que l&apos;une de leurs parties.</translation>
    </message>
    <message>
        <source>%1 project(s) have two ultimate outcomes.</source>
        <translation>%1 projet(s) ont deux résultats ultimes.</translation>
    </message>
    <message>
        <source>Opens for this account.</source>
        <translation>Ouvre pour ce compte.</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, recommandé</translation>
    </message>
    <message>
        <source>%1 would be added, %2 changed, %3 left as they are. Nothing was written.</source>
        <translation>%1 seraient ajoutées, %2 modifiées, %3 laissées telles quelles. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 left as they are.</source>
        <translation>Importation : %1 ajoutées, %2 modifiées, %3 laissées telles quelles.</translation>
    </message>
    <message>
        <source>Decision %1 of %2: %3, %4</source>
        <translation>Décision %1 du %2 : %3, %4</translation>
    </message>
    <message>
        <source>The seat “%1” did not exist on the day the procedure closed.</source>
        <translation>Le siège « %1 » n&apos;existait pas le jour où la consultation écrite s&apos;est close.</translation>
    </message>
    <message>
        <source>A written procedure decided these words. Record another decision that supersedes it.</source>
        <translation>Ces mots ont été décidés par consultation écrite. Consignez une autre décision qui la remplace.</translation>
    </message>
    <message>
        <source>The committee did not take plan %1. Accept the version it validates.</source>
        <translation>Le comité n&apos;a pas retenu le plan %1. Acceptez la version qu&apos;il valide.</translation>
    </message>
    <message>
        <source>A donor accepts a plan between the day it was submitted and today.</source>
        <translation>Un bailleur accepte un plan entre le jour de sa soumission et aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Keep one of them.</source>
        <translation>Les colonnes « %1 » et « %2 » disent la même chose. Gardez-en une.</translation>
    </message>
    <message>
        <source>“%1” can be read as two numbers. Write thousands without a point or comma: 42000 or 42000.00.</source>
        <translation>« %1 » peut se lire de deux façons. Écrivez les milliers sans point ni virgule : 42000 ou 42000.00.</translation>
    </message>
    <message>
        <source>There is no activity in this file: it ends with its heading row.</source>
        <translation>Il n&apos;y a aucune activité dans ce fichier : il s&apos;arrête à sa ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Several lines have the code %1: %2.</source>
        <translation>Plusieurs lignes ont le code %1 : %2.</translation>
    </message>
    <message>
        <source>Activity %1 was taken out of this draft. Put it back, or give this line another code.</source>
        <translation>L&apos;activité %1 a été retirée de ce projet de plan. Remettez-la, ou donnez un autre code à cette ligne.</translation>
    </message>
    <message>
        <source>Empties: %1.</source>
        <translation>Vide : %1.</translation>
    </message>
    <message>
        <source>Plan %1 was submitted after the day the procedure closed.</source>
        <translation>Le plan %1 a été soumis après la clôture de la consultation écrite.</translation>
    </message>
    <message>
        <source>Say which seats answered the procedure, and what each answered.</source>
        <translation>Indiquez quels sièges ont répondu à la consultation, et ce que chacun a répondu.</translation>
    </message>
    <message>
        <source>Line %1 has fewer cells than the heading row.</source>
        <translation>La ligne %1 a moins de cellules que la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte, which no text does. Save the table as “CSV UTF-8”.</source>
        <translation>La ligne %1 contient un octet nul, ce qu&apos;aucun texte ne contient. Enregistrez le tableau au format « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Make it first, or choose another.</source>
        <translation>Le dossier de %1 n&apos;existe pas. Créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Proposal %1 was awarded. Cancel its award before the call.</source>
        <translation>La proposition %1 a été financée. Annulez ce financement avant l&apos;appel.</translation>
    </message>
    <message>
        <source>An award cannot be made on a day to come.</source>
        <translation>Un financement ne s&apos;accorde pas un jour à venir.</translation>
    </message>
    <message>
        <source>%1 was decided on %2. Nothing is awarded before that.</source>
        <translation>%1 a été prise le %2. Rien n&apos;est accordé avant.</translation>
    </message>
    <message>
        <source>This member declared that interest already.</source>
        <translation>Ce membre a déjà déclaré cet intérêt.</translation>
    </message>
    <message>
        <source>Proposal %1 comes from this member&apos;s own organisation. Let the others judge it.</source>
        <translation>La proposition %1 vient de l&apos;organisation de ce membre. Laissez les autres la juger.</translation>
    </message>
    <message>
        <source>What is done stands at 100 percent.</source>
        <translation>Ce qui est terminé est à 100 %.</translation>
    </message>
    <message>
        <source>Result %1 was taken out of the model. Choose one that is in it.</source>
        <translation>Le résultat %1 a été retiré du modèle. Choisissez-en un qui y figure.</translation>
    </message>
    <message>
        <source>%1 is far from the years of project %2. Give a date from %3 to %4.</source>
        <translation>%1 est loin des années du projet %2. Donnez une date de %3 à %4.</translation>
    </message>
    <message>
        <source>This period begins on %1, which is still to come. Data is of what has been.</source>
        <translation>Cette période commence le %1, date encore à venir. Une donnée porte sur ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>A target is set today or was set before, not later.</source>
        <translation>Une cible est fixée aujourd&apos;hui ou l&apos;a été avant, pas plus tard.</translation>
    </message>
    <message>
        <source>A proposal cannot arrive on a day to come.</source>
        <translation>Une proposition ne peut pas arriver un jour à venir.</translation>
    </message>
    <message>
        <source>Call %1 opens on %2. Give the day the proposal arrived.</source>
        <translation>L&apos;appel %1 ouvre le %2. Indiquez le jour où la proposition est arrivée.</translation>
    </message>
    <message>
        <source>Call %1 closed on %2. Give the day the proposal arrived, or change when the call closes.</source>
        <translation>L&apos;appel %1 a fermé le %2. Indiquez le jour où la proposition est arrivée, ou changez la date de clôture.</translation>
    </message>
    <message>
        <source>Call %1 gives each project %2 %3 at most.</source>
        <translation>L&apos;appel %1 donne à chaque projet %2 %3 au plus.</translation>
    </message>
    <message>
        <source>Call %1 opens on %2. Nothing is awarded before that.</source>
        <translation>L&apos;appel %1 ouvre le %2. Rien n&apos;est accordé avant.</translation>
    </message>
    <message>
        <source>This mandate ends on %1. Correct its end first, or complete it then.</source>
        <translation>Ce mandat se termine le %1. Corrigez d&apos;abord sa fin, ou déclarez-le terminé à cette date.</translation>
    </message>
    <message>
        <source>Give the part, or the percentage: the whole alone says nothing.</source>
        <translation>Donnez la partie, ou le pourcentage : le tout seul ne dit rien.</translation>
    </message>
    <message>
        <source>A count is not below zero.</source>
        <translation>Un nombre compté n&apos;est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>What it replaces was set on %1, later than this. Give the day it was changed.</source>
        <translation>Ce qu&apos;elle remplace a été fixé le %1, après cette date. Indiquez le jour du changement.</translation>
    </message>
    <message>
        <source>“%1” holds numbers, and “%2” is none.</source>
        <translation>« %1 » contient des nombres, et « %2 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The keys of this register are not here, and no head was signed before. Put the file “keys” back.</source>
        <translation>Les clés de ce registre ne sont pas ici, et aucune tête n&apos;a été signée auparavant. Remettez le fichier « keys ».</translation>
    </message>
    <message>
        <source>Wrote the policy to %1. Give it to the reader by another way than the proofs.</source>
        <translation>Règle écrite dans %1. Remettez-la au lecteur par une autre voie que les preuves.</translation>
    </message>
    <message>
        <source>Give the number of the entry; “minutierctl journal” shows it.</source>
        <translation>Donnez le numéro de l&apos;entrée ; « minutierctl journal » le montre.</translation>
    </message>
    <message>
        <source>A plan, a decision or an entry can be proved; “%1” is none.</source>
        <translation>On peut prouver un plan, une décision ou une entrée ; « %1 » n&apos;en est pas.</translation>
    </message>
    <message>
        <source>Say where to write it with --out FILE.mproof.</source>
        <translation>Indiquez où l&apos;écrire avec --out FICHIER.mproof.</translation>
    </message>
    <message>
        <source>You may not hand out more than you may read.</source>
        <translation>Vous ne pouvez pas remettre plus que ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Wrote %1, under the signed head at %2 entries. Check it with “minutier-verify %1 --policy FILE”.</source>
        <translation>%1 écrit, sous la tête signée à %2 entrées. Vérifiez avec « minutier-verify %1 --policy FICHIER ».</translation>
    </message>
    <message>
        <source>Asked for. Another account must type the same to erase: nothing is erased yet.</source>
        <translation>Demandé. Un autre compte doit taper la même chose pour effacer : rien n&apos;est encore effacé.</translation>
    </message>
    <message>
        <source>Erased: the key of this person&apos;s data is destroyed. Delete older backups and letters as well.</source>
        <translation>Effacé : la clé des données de cette personne est détruite. Supprimez aussi les anciennes sauvegardes et lettres.</translation>
    </message>
    <message>
        <source>Choose what is released: plan.</source>
        <translation>Choisissez ce qui est diffusé : plan.</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirée le %1</translation>
    </message>
    <message>
        <source>Nothing has been released yet.</source>
        <translation>Rien n&apos;a encore été diffusé.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack could not be written.</source>
        <translation>Le dossier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Released as %1. Tell the reader the SHA-256 of the manifest by another way: %2</source>
        <translation>Diffusé sous %1. Communiquez au lecteur le SHA-256 du manifeste par une autre voie : %2</translation>
    </message>
    <message>
        <source>What was personal about this person is erased already.</source>
        <translation>Ce qui était personnel chez cette personne est déjà effacé.</translation>
    </message>
    <message>
        <source>Nobody asked for this. Ask for it first; then another account erases.</source>
        <translation>Personne ne l&apos;a demandé. Demandez-le d&apos;abord; un autre compte efface ensuite.</translation>
    </message>
    <message>
        <source>You asked for this erasure, so another account must do it.</source>
        <translation>Vous avez demandé cet effacement : un autre compte doit le faire.</translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation>Ce n&apos;est pas une clé publique.</translation>
    </message>
    <message>
        <source>What stays in the office is not released. Choose members, donor or public.</source>
        <translation>Ce qui reste au bureau ne se diffuse pas. Choisissez members, donor ou public.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the pack&apos;s manifest: 64 digits, 0 to 9 and a to f.</source>
        <translation>Donnez le SHA-256 du manifeste du dossier : 64 chiffres, de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>The counts of a release are canonical JSON.</source>
        <translation>Les nombres d&apos;une diffusion sont en JSON canonique.</translation>
    </message>
    <message>
        <source>That release is withdrawn already.</source>
        <translation>Cette diffusion est déjà retirée.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose a name that is not taken.</source>
        <translation>%1 existe déjà. Choisissez un nom libre.</translation>
    </message>
    <message>
        <source>Something protected was found in the name of a file, so nothing was handed over.</source>
        <translation>Un élément protégé se trouve dans le nom d&apos;un fichier : rien n&apos;a été remis.</translation>
    </message>
    <message>
        <source>The pack could not be read back, so nothing was handed over.</source>
        <translation>Le dossier n&apos;a pas pu être relu : rien n&apos;a été remis.</translation>
    </message>
    <message>
        <source>The pack could not be put together. Try a folder instead of a zip.</source>
        <translation>Le dossier n&apos;a pas pu être assemblé. Essayez un répertoire au lieu d&apos;un zip.</translation>
    </message>
    <message>
        <source>A PDF of the pack could not be checked, so nothing was handed over.</source>
        <translation>Un PDF du dossier n&apos;a pas pu être vérifié : rien n&apos;a été remis.</translation>
    </message>
    <message>
        <source>Something protected was found in %1, so nothing was handed over. Look for a name or a contact among what people typed, correct it, and release again.</source>
        <translation>Un élément protégé se trouve dans %1 : rien n&apos;a été remis. Cherchez un nom ou un contact dans ce qui a été saisi, corrigez-le, puis diffusez de nouveau.</translation>
    </message>
    <message>
        <source>This register is not the one whose head was signed at %1 entries. Nothing was signed. Run “minutierctl verify”, and restore the newest backup.</source>
        <translation>Ce registre n&apos;est pas celui dont la tête a été signée à %1 entrées. Rien n&apos;a été signé. Lancez « minutierctl verify » et restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The keys beside this register are not its office&apos;s. Put the right file back.</source>
        <translation>Les clés à côté de ce registre ne sont pas celles de son bureau. Remettez le bon fichier.</translation>
    </message>
    <message>
        <source>This ledger has no entry yet.</source>
        <translation>Ce grand livre n&apos;a pas encore d&apos;entrée.</translation>
    </message>
    <message>
        <source>The tree kept for ledger %1 is not the one its entries make.</source>
        <translation>L&apos;arbre conservé pour le grand livre %1 n&apos;est pas celui que font ses entrées.</translation>
    </message>
    <message>
        <source>The signed head of ledger %1 at %2 entries is not one this office signed.</source>
        <translation>La tête signée du grand livre %1 à %2 entrées n&apos;a pas été signée par ce bureau.</translation>
    </message>
    <message>
        <source>Ledger %1 is not the one whose head was signed at %2 entries: something before it was changed or cut off.</source>
        <translation>Le grand livre %1 n&apos;est pas celui dont la tête a été signée à %2 entrées : quelque chose d&apos;antérieur a été changé ou coupé.</translation>
    </message>
    <message>
        <source>The key kept for %1 is not the one its data was sealed with.</source>
        <translation>La clé conservée pour %1 n&apos;est pas celle qui a scellé ses données.</translation>
    </message>
    <message>
        <source>There is no entry %1 under the head that was signed.</source>
        <translation>Il n&apos;y a pas d&apos;entrée %1 sous la tête signée.</translation>
    </message>
    <message>
        <source>There is no entry about %1 in this register.</source>
        <translation>Aucune entrée de ce registre ne porte sur %1.</translation>
    </message>
    <message>
        <source>This register was begun without keys, so its heads are not signed.</source>
        <translation>Ce registre a été commencé sans clés : ses têtes ne sont pas signées.</translation>
    </message>
    <message>
        <source>%1 does not hold the keys of a register. Put the right file back.</source>
        <translation>%1 ne contient pas les clés d&apos;un registre. Remettez le bon fichier.</translation>
    </message>
    <message>
        <source>That is not the passphrase of these keys.</source>
        <translation>Ce n&apos;est pas la phrase de passe de ces clés.</translation>
    </message>
    <message>
        <source>This computer has not the memory that a passphrase needs (256 MB).</source>
        <translation>Cet ordinateur n&apos;a pas la mémoire qu&apos;il faut pour une phrase de passe (256 Mo).</translation>
    </message>
    <message>
        <source>Sealed data was altered past the register. Run “minutierctl verify”, and restore a backup.</source>
        <translation>Des données scellées ont été altérées hors du registre. Lancez « minutierctl verify » et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The keys of this register are not here, so nothing personal can be written. Put the file “keys” back beside it, or give its passphrase.</source>
        <translation>Les clés de ce registre ne sont pas ici : rien de personnel ne peut être écrit. Remettez le fichier « keys » à côté, ou donnez sa phrase de passe.</translation>
    </message>
    <message>
        <source>The proof of a validated plan is signed and added when the pack is handed out.</source>
        <translation>La preuve d&apos;un plan validé est signée et ajoutée quand le dossier est remis.</translation>
    </message>
    <message>
        <source>The keys are not here: nothing personal is read or written, and no head is signed.</source>
        <translation>Les clés ne sont pas ici : rien de personnel n&apos;est lu ni écrit, et aucune tête n&apos;est signée.</translation>
    </message>
    <message>
        <source>Put the file “keys” back beside the register, or give its passphrase.</source>
        <translation>Remettez le fichier « keys » à côté du registre, ou donnez sa phrase de passe.</translation>
    </message>
    <message>
        <source>The keys lie behind a passphrase.</source>
        <translation>Les clés sont derrière une phrase de passe.</translation>
    </message>
    <message>
        <source>Only the office signs its heads.</source>
        <translation>Seul le bureau signe ses têtes.</translation>
    </message>
    <message>
        <source>%1 part(s) about people stay shut: they are erased, or the keys are not here.</source>
        <translation>%1 partie(s) au sujet de personnes restent fermées : elles sont effacées, ou les clés ne sont pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>Intact: %n new entries agree with what was checked here before.</source>
        <translation>
            <numerusform>Intact : %n nouvelle entrée concorde avec ce qui avait été vérifié ici.</numerusform>
            <numerusform>Intact : %n nouvelles entrées concordent avec ce qui avait été vérifié ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: the tree over %n entries is the one they make.</source>
        <translation>
            <numerusform>Intact : l&apos;arbre de %n entrée est celui qu&apos;elle donne.</numerusform>
            <numerusform>Intact : l&apos;arbre de %n entrées est celui qu&apos;elles donnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) carry no signature: they were made on a machine without its keys.</source>
        <translation>
            <numerusform>%n entrée ne porte pas de signature : elle a été faite sur une machine sans ses clés.</numerusform>
            <numerusform>%n entrées ne portent pas de signature : elles ont été faites sur une machine sans ses clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the new passphrase on standard input, on one line.</source>
        <translation>Donnez la nouvelle phrase de passe sur l&apos;entrée standard, sur une ligne.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase de passe :</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois :</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Les deux ne sont pas les mêmes. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>They are open in this call.</source>
        <translation>Elles sont ouvertes dans cet appel.</translation>
    </message>
    <message>
        <source>They are not open.</source>
        <translation>Elles ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>Choose a passphrase with “minutierctl keys passphrase”.</source>
        <translation>Choisissez une phrase de passe avec « minutierctl keys passphrase ».</translation>
    </message>
    <message>
        <source>Give the passphrase that the keys have now in MINUTIER_PASSPHRASE.</source>
        <translation>Donnez dans MINUTIER_PASSPHRASE la phrase de passe actuelle des clés.</translation>
    </message>
    <message>
        <source>Only the office says where its keys lie.</source>
        <translation>Seul le bureau décide où sont ses clés.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) from %2, %3 past, %4 soon</source>
        <comment>class of data, event, counts</comment>
        <translation>
            <numerusform>%1 : %n mois depuis %2, %3 dépassés, %4 bientôt</numerusform>
            <numerusform>%1 : %n mois depuis %2, %3 dépassés, %4 bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: kept until %2, over</source>
        <comment>person or session, day</comment>
        <translation>  %1 : à garder jusqu&apos;au %2, dépassé</translation>
    </message>
    <message>
        <source>  %1: kept until %2</source>
        <comment>person or session, day</comment>
        <translation>  %1 : à garder jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Only the office may read this.</source>
        <translation>Seul le bureau peut lire ceci.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: “minutierctl erase PERSON” is asked for by two accounts.</source>
        <translation>Rien ne s&apos;efface tout seul : deux comptes demandent « minutierctl erase PERSON ».</translation>
    </message>
    <message>
        <source>Policy that a pack or a proof is examined by.</source>
        <translation>Politique par laquelle un dossier ou une preuve est examiné.</translation>
    </message>
    <message>
        <source>A pack (folder or .zip) or a proof (.mproof) to look at.</source>
        <translation>Un dossier de diffusion (répertoire ou .zip) ou une preuve (.mproof) à examiner.</translation>
    </message>
    <message>
        <source>The file could not be rewritten: traces of what was erased may stay in it (%1). Make room on the disk, back up, and restore the copy into a new folder.</source>
        <translation>Le fichier n&apos;a pas pu être réécrit : des traces de ce qui a été effacé peuvent y rester (%1). Libérez de la place sur le disque, sauvegardez, et restaurez la copie dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Say first whether the authority was told of %1, or why it need not be.</source>
        <translation>Dites d&apos;abord si l&apos;autorité a été prévenue de %1, ou pourquoi l&apos;avis n&apos;est pas dû.</translation>
    </message>
    <message>
        <source>Write down the measures taken about %1, then close it.</source>
        <translation>Notez les mesures prises pour %1, puis clôturez.</translation>
    </message>
    <message>
        <source>An incident is closed between the day it was discovered and today.</source>
        <translation>Un incident se clôt entre le jour de sa découverte et aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Give the day, as 2020-09-03.</source>
        <translation>Donnez le jour, comme 2020-09-03.</translation>
    </message>
    <message>
        <source>Give the day to which this hour belongs.</source>
        <translation>Donnez le jour de cette heure.</translation>
    </message>
    <message>
        <source>Give the hour as 14:30.</source>
        <translation>Donnez l&apos;heure comme 14:30.</translation>
    </message>
    <message>
        <source>That is still to come. Give the day and hour at which it was.</source>
        <translation>C&apos;est encore à venir. Donnez le jour et l&apos;heure où cela s&apos;est passé.</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>Un nombre ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” is no person of this register.</source>
        <translation>« %1 » n&apos;est pas une personne de ce registre.</translation>
    </message>
    <message>
        <source>Incident %1 is closed.</source>
        <translation>L&apos;incident %1 est clos.</translation>
    </message>
    <message>
        <source>Say when the authority was told, or why it need not be: one of the two.</source>
        <translation>Dites quand l&apos;autorité a été prévenue, ou pourquoi l&apos;avis n&apos;est pas dû : l&apos;un des deux.</translation>
    </message>
    <message>
        <source>It cannot be told before it was discovered.</source>
        <translation>On ne peut pas la prévenir avant la découverte.</translation>
    </message>
    <message>
        <source>Give the day they agreed; it cannot be after today.</source>
        <translation>Donnez le jour de l&apos;accord ; il ne peut pas être après aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Name who heard it: a consent given orally needs a witness.</source>
        <translation>Nommez qui l&apos;a entendu : un consentement donné de vive voix demande un témoin.</translation>
    </message>
    <message>
        <source>They agreed to this wording already. Record the consent to another wording, or withdraw this one.</source>
        <translation>La personne a déjà accepté ce texte. Inscrivez l&apos;accord à un autre texte, ou retirez celui-ci.</translation>
    </message>
    <message>
        <source>Give a number of months between 0 and 1200.</source>
        <translation>Donnez un nombre de mois entre 0 et 1200.</translation>
    </message>
    <message>
        <source>That consent is withdrawn already.</source>
        <translation>Ce consentement est déjà retiré.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: it is damaged, or larger than any pack.</source>
        <translation>%1 ne peut être décompressé : il est abîmé, ou plus grand qu&apos;aucun dossier de diffusion.</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: the disk may be full.</source>
        <translation>Le dossier n&apos;a pas pu être décompressé : le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>%1 is not there. Choose a pack or a proof.</source>
        <translation>%1 n&apos;est pas là. Choisissez un dossier ou une preuve.</translation>
    </message>
    <message>
        <source>%1 is no pack and no proof. Choose a folder, a .zip or a .mproof.</source>
        <translation>%1 n&apos;est ni un dossier de diffusion ni une preuve. Choisissez un répertoire, un .zip ou un .mproof.</translation>
    </message>
    <message>
        <source>%1 is no pack: it has no manifest that can be read, and no proof.</source>
        <translation>%1 n&apos;est pas un dossier de diffusion : il n&apos;a ni manifeste lisible ni preuve.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed over.</source>
        <translation>Arrêté. Rien n&apos;a été remis.</translation>
    </message>
    <message>
        <source>This register is not the one that was checked here at %1 entries: an older copy was put in its place, or something was changed. Nothing was signed. Put the newest copy back, or ask who has it.</source>
        <translation>Ce registre n&apos;est pas celui qui avait été vérifié ici à %1 entrées : une copie plus ancienne a été mise à sa place, ou quelque chose a été modifié. Rien n&apos;a été signé. Remettez la copie la plus récente, ou demandez qui la détient.</translation>
    </message>
    <message>
        <source>This is not what was checked here before: the first %1 entries of the ledger were changed, or an older copy was put in the place of the register.</source>
        <translation>Ce n&apos;est pas ce qui avait été vérifié ici : les %1 premières entrées du registre ont été modifiées, ou une copie plus ancienne a été mise à la place.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed outside Minutier: %1.</source>
        <translation>Le fichier est endommagé ou a été modifié hors de Minutier : %1.</translation>
    </message>
    <message>
        <source>Entry %1 was not signed by the machine that it names.</source>
        <translation>L&apos;entrée %1 n&apos;a pas été signée par la machine qu&apos;elle nomme.</translation>
    </message>
    <message>
        <source>The names are locked. Unlock them first.</source>
        <translation>Les noms sont verrouillés. Déverrouillez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The office has signed no head of this ledger yet. Ask the coordinator to sign it.</source>
        <translation>Le bureau n&apos;a encore signé aucune tête de ce livre. Demandez à la coordination de la signer.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Donor&apos;s acceptance</source>
        <translation>Acceptation du bailleur</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>%1 person(s) are shown by a consent that is not in force.</source>
        <translation>%1 personne(s) sont montrées par un consentement qui n&apos;est pas en vigueur.</translation>
    </message>
    <message>
        <source>Choose a passphrase with “minutierctl keys passphrase”, and copy the file “keys” to a safe place: no backup holds it.</source>
        <translation>Choisissez une phrase de passe avec « minutierctl keys passphrase », et copiez le fichier « keys » en lieu sûr : aucune sauvegarde ne le contient.</translation>
    </message>
    <message>
        <source>The keys are not open: nothing personal is read or written, and no head is signed.</source>
        <translation>Les clés ne sont pas ouvertes : rien de personnel n&apos;est lu ni écrit, et aucune tête n&apos;est signée.</translation>
    </message>
    <message>
        <source>Give the passphrase of the keys in MINUTIER_PASSPHRASE, or in the window.</source>
        <translation>Donnez la phrase de passe des clés dans MINUTIER_PASSPHRASE, ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>Copy them to a safe place: no backup holds them.</source>
        <translation>Copiez-les en lieu sûr : aucune sauvegarde ne les contient.</translation>
    </message>
    <message>
        <source>Names, functions, contacts, genders and notes about people are sealed in this register. Everything else can be read by whoever holds it: keep the computer locked and its disk encrypted.</source>
        <translation>Les noms, fonctions, contacts, genres et notes sur les personnes sont scellés dans ce registre. Tout le reste peut être lu par qui le détient : gardez l&apos;ordinateur verrouillé et son disque chiffré.</translation>
    </message>
    <message>
        <source>Entry %1 is not there, or cannot be read. Check the whole record.</source>
        <translation>L&apos;entrée %1 n&apos;est pas là, ou ne peut être lue. Vérifiez tout le registre.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters: four words that do not belong together.</source>
        <translation>Choisissez une phrase de passe d&apos;au moins %1 caractères : quatre mots qui n&apos;ont rien à voir ensemble.</translation>
    </message>
    <message>
        <source>The file “keys” does not hold the keys of a register.</source>
        <translation>Le fichier « keys » ne contient pas les clés d&apos;un registre.</translation>
    </message>
    <message>
        <source>The keys lie in a plain file: whoever can read this folder can read the names.</source>
        <translation>Les clés sont dans un fichier en clair : qui peut lire ce dossier peut lire les noms.</translation>
    </message>
    <message>
        <source>The keys lie in the keyring of this computer, which opens with its owner&apos;s session.</source>
        <translation>Les clés sont dans le trousseau de cet ordinateur, qui s&apos;ouvre avec la session de son propriétaire.</translation>
    </message>
    <message>
        <source>The keys of this register lie in the keyring of the desktop, which does not answer here. Open the register in the window, or type this in its session.</source>
        <translation>Les clés de ce registre sont dans le trousseau du bureau, qui ne répond pas ici. Ouvrez le registre dans la fenêtre, ou tapez ceci dans sa session.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Choose a passphrase, or open a session of the desktop.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Choisissez une phrase de passe, ou ouvrez une session du bureau.</translation>
    </message>
    <message>
        <source>minutier-keyring is missing beside this program. Install the program again.</source>
        <translation>minutier-keyring manque à côté de ce programme. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The keyring was not opened. Open it and try again.</source>
        <translation>Le trousseau n&apos;a pas été ouvert. Ouvrez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold what opens these keys. Put a copy of the keys back.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas ce qui ouvre ces clés. Remettez une copie des clés.</translation>
    </message>
    <message>
        <source>Only the office hands out proofs of single entries.</source>
        <translation>Seul le bureau remet des preuves d&apos;entrées isolées.</translation>
    </message>
    <message>
        <source>The keys of this register are not open: this copy stands without the names.</source>
        <translation>Les clés de ce registre ne sont pas ouvertes : cette copie est sans les noms.</translation>
    </message>
    <message>
        <source>No head of this ledger was signed yet. Ask the office to sign one.</source>
        <translation>Aucune tête de ce livre n&apos;a encore été signée. Demandez au bureau d&apos;en signer une.</translation>
    </message>
    <message>
        <source>This register is not intact, so nothing was handed out: %1</source>
        <translation>Ce registre n&apos;est pas intègre ; rien n&apos;a été remis : %1</translation>
    </message>
    <message>
        <source>%1 The release %2 is entered although nothing left: withdraw it.</source>
        <translation>%1 La diffusion %2 est inscrite bien que rien ne soit parti : retirez-la.</translation>
    </message>
    <message>
        <source>The copy is whole, but do not throw older ones away. %1 Type “minutierctl verify”.</source>
        <translation>La copie est complète, mais ne jetez pas les plus anciennes. %1 Tapez « minutierctl verify ».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>Give what the page before said after “--after”.</source>
        <translation>Indiquez ce que la page précédente disait après « --after ».</translation>
    </message>
    <message>
        <source>Give a number of 0 to 10000000.</source>
        <translation>Indiquez un nombre de 0 à 10000000.</translation>
    </message>
    <message>
        <source>“--%1 %2” cannot be read. %3</source>
        <translation>« --%1 %2 » ne peut pas être lu. %3</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>tel que remis</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>altéré</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not of this pack</source>
        <translation>étranger au dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This pack is not as it left. %1</source>
        <translation>Ce dossier n&apos;est pas tel qu&apos;il a été remis. %1</translation>
    </message>
    <message>
        <source>This is another pack than you were told of: the SHA-256 of its manifest is %1.</source>
        <translation>Ce n&apos;est pas le dossier qui vous a été annoncé : le SHA-256 de son manifeste est %1.</translation>
    </message>
    <message>
        <source>Whole. Compare the SHA-256 of its manifest with the one you were told: %1</source>
        <translation>Complet. Comparez le SHA-256 de son manifeste avec celui qui vous a été dit : %1</translation>
    </message>
    <message>
        <source>Whole, and the pack you were told of.</source>
        <translation>Complet, et c&apos;est bien le dossier annoncé.</translation>
    </message>
    <message>
        <source>  %1: consent to be renewed since %2</source>
        <comment>person, day</comment>
        <translation>  %1 : consentement à renouveler depuis le %2</translation>
    </message>
    <message>
        <source>  %1: consent to be renewed by %2</source>
        <comment>person, day</comment>
        <translation>  %1 : consentement à renouveler d&apos;ici au %2</translation>
    </message>
    <message>
        <source>There is no register in %1. Begin one here, or choose the folder that holds it.</source>
        <translation>Il n&apos;y a pas de registre dans %1. Commencez-en un ici, ou choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>There is no “%1” in this register to show.</source>
        <translation>Il n&apos;y a pas de « %1 » à montrer dans ce registre.</translation>
    </message>
    <message>
        <source>%1 is a proof and no pack. Examine it with minutier-verify.</source>
        <translation>%1 est une preuve et non un dossier de diffusion. Examinez-la avec minutier-verify.</translation>
    </message>
    <message>
        <source>minutier-report makes the documents and packs for minutierctl, which calls it. Type “minutierctl report”, “minutierctl release” or “minutierctl inspect” instead.</source>
        <translation>minutier-report prépare les documents et les dossiers de diffusion pour minutierctl, qui l&apos;appelle. Tapez plutôt « minutierctl report », « minutierctl release » ou « minutierctl inspect ».</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file.</source>
        <translation>Finit par 0 fait, 1 refusé par une règle, 2 mal saisi, 3 introuvable, 4 conflit, 5 stockage ou fichier.</translation>
    </message>
    <message>
        <source>Somebody is named twice. Name each person once.</source>
        <translation>Quelqu&apos;un est nommé deux fois. Nommez chaque personne une fois.</translation>
    </message>
    <message>
        <source>Give the day on which it was told, as 2020-09-03.</source>
        <translation>Indiquez le jour où elle a été prévenue, comme 2020-09-03.</translation>
    </message>
    <message>
        <source>%1 is no pack: more lies there than any pack holds. Open the folder of the pack itself.</source>
        <translation>%1 n&apos;est pas un dossier de diffusion : il s&apos;y trouve plus de fichiers que dans aucun dossier. Ouvrez le répertoire du dossier de diffusion lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose the file again.</source>
        <translation>%1 ne peut être lu. Choisissez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>In %1 the files lie in folders. Unpack it, and open the folder of the pack itself.</source>
        <translation>Dans %1, les fichiers sont rangés dans des répertoires. Décompressez-le et ouvrez le répertoire du dossier de diffusion lui-même.</translation>
    </message>
    <message>
        <source>%1 is no pack: it holds two files of one name.</source>
        <translation>%1 n&apos;est pas un dossier de diffusion : il contient deux fichiers du même nom.</translation>
    </message>
    <message>
        <source>The head that was signed here at %1 entries is not in the register any more: it was taken out, or an older copy was put in the place of the register.</source>
        <translation>La tête qui avait été signée ici à %1 entrées n&apos;est plus dans le registre : elle en a été retirée, ou une copie plus ancienne a été mise à la place du registre.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month or a year</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a day</comment>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Nobody can have verified a state of %1 entries: this ledger has %2. Ask the reader for the number again.</source>
        <translation>Personne ne peut avoir vérifié un état de %1 entrées : ce livre en a %2. Redemandez le nombre au lecteur.</translation>
    </message>
    <message>
        <source>Consent to be renewed: %1</source>
        <translation>Consentement à renouveler : %1</translation>
    </message>
    <message>
        <source>Choose a passphrase with at least %1 different characters: this one is guessed at once.</source>
        <translation>Choisissez une phrase de passe d&apos;au moins %1 caractères différents : celle-ci se devine aussitôt.</translation>
    </message>
    <message>
        <source>A passphrase holds letters, digits, spaces and signs that are typed; take the others out.</source>
        <translation>Une phrase de passe contient des lettres, des chiffres, des espaces et des signes que l&apos;on tape ; enlevez les autres.</translation>
    </message>
    <message>
        <source>A name that must not leave cannot be opened here, so it cannot be looked for. Run “minutierctl verify”.</source>
        <translation>Un nom qui ne doit pas sortir ne peut pas être ouvert ici ; il ne peut donc pas être recherché. Lancez « minutierctl verify ».</translation>
    </message>
    <message>
        <source>Give how many entries the reader verified before.</source>
        <translation>Donnez le nombre d&apos;entrées (entries) que le lecteur a vérifiées auparavant.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>While the keys of this register are not open, the names that must not leave cannot be looked for in what people typed. Give the passphrase, or put the file “keys” back.</source>
        <translation>Tant que les clés de ce registre ne sont pas ouvertes, les noms qui ne doivent pas sortir ne peuvent pas être cherchés dans ce qui a été saisi. Donnez la phrase de passe, ou remettez le fichier « keys ».</translation>
    </message>
    <message>
        <source>What this computer kept for itself could not be read and was set aside as %1: what was typed and not entered, and how far the record had been checked here. Check it against a head kept elsewhere, then delete that file.</source>
        <translation>Ce que cet ordinateur gardait pour lui n&apos;a pas pu être lu et a été mis de côté sous %1 : ce qui était saisi sans être enregistré, et jusqu&apos;où le registre avait été vérifié ici. Vérifiez-le avec une tête gardée ailleurs, puis supprimez ce fichier.</translation>
    </message>
    <message>
        <source>What was typed names this person in: %1. Nothing hides it there once the name is erased.</source>
        <translation>Ce qui a été saisi nomme cette personne dans : %1. Une fois le nom effacé, rien ne l&apos;y cache plus.</translation>
    </message>
    <message>
        <source>The keys of this register are not open: what was entered now is not signed.</source>
        <translation>Les clés de ce registre ne sont pas ouvertes : ce qui vient d&apos;être saisi n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>%1 is no pack: a file in it has a name that no pack uses.</source>
        <translation>%1 n&apos;est pas un dossier de diffusion : un fichier y porte un nom qu&apos;aucun dossier n&apos;emploie.</translation>
    </message>
    <message>
        <source>%1 holds the keys of a register. Choose another name.</source>
        <translation>%1 contient les clés d&apos;un registre. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is larger than a table of activities can be (20 MB).</source>
        <translation>%1 dépasse la taille d&apos;un tableau d&apos;activités (20 Mo).</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Give points</source>
        <translation>Donner des points</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>Enregistrer les points</translation>
    </message>
    <message>
        <source>Points kept.</source>
        <translation>Points enregistrés.</translation>
    </message>
    <message>
        <source>Who gives them</source>
        <translation>Qui les donne</translation>
    </message>
    <message>
        <source>0 to %1 points.</source>
        <translation>De 0 à %1 points.</translation>
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
    <message>
        <source>Erased person</source>
        <translation>Personne effacée</translation>
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
    <message>
        <source>Open a pack or a proof</source>
        <translation>Ouvrir un dossier de diffusion ou une preuve</translation>
    </message>
    <message>
        <source>Something the office handed you: see whether the plan was validated and whether anything was altered. No register is needed.</source>
        <translation>Ce que le bureau vous a remis : voyez si le plan a été validé et si quelque chose a été altéré. Aucun registre n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Open a pack or a proof…</source>
        <translation>Ouvrir un dossier ou une preuve…</translation>
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
    <name>TargetDialog</name>
    <message>
        <source>Revise a target</source>
        <translation>Réviser une cible</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fixer une cible</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Kept. The one before stays in the record.</source>
        <translation>C&apos;est enregistré. La précédente reste au registre.</translation>
    </message>
    <message>
        <source>It replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Target: where it should arrive</source>
        <translation>Cible : la valeur à atteindre</translation>
    </message>
    <message>
        <source>Baseline: where it begins</source>
        <translation>Donnée de base : la valeur de départ</translation>
    </message>
    <message>
        <source>Why it is revised</source>
        <translation>Motif de la révision</translation>
    </message>
    <message>
        <source>Needed: those who read the target later must know.</source>
        <translation>Obligatoire : qui lira la cible plus tard doit le savoir.</translation>
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
    <name>TodayFlag</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
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
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Montrer %n plus ancien</numerusform>
            <numerusform>Montrer %n plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has touched this result yet. Link a decision, put it in a plan, set a target or report data.</source>
        <translation>Rien n&apos;a encore touché ce résultat. Liez une décision, inscrivez-le dans un plan, fixez une cible ou saisissez une donnée.</translation>
    </message>
</context>
<context>
    <name>UnlockBanner</name>
    <message>
        <source>The names are locked</source>
        <translation>Les noms sont verrouillés</translation>
    </message>
    <message>
        <source>Everything else can be read. Open them with the keyring of this computer to read names and to write.</source>
        <translation>Tout le reste se lit. Ouvrez-les avec le trousseau de cet ordinateur pour lire les noms et pour écrire.</translation>
    </message>
    <message>
        <source>Everything else can be read. Type the passphrase to read names and to write.</source>
        <translation>Tout le reste se lit. Tapez la phrase de passe pour lire les noms et pour écrire.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Open with the keyring</source>
        <translation>Ouvrir avec le trousseau</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>What people typed may hold names. Open them to read it.</source>
        <translation>Ce qui a été saisi peut contenir des noms. Ouvrez-les pour le lire.</translation>
    </message>
</context>
<context>
    <name>ValidationCard</name>
    <message>
        <source>The validation, counted again</source>
        <translation>La validation, recomptée</translation>
    </message>
</context>
<context>
    <name>ValueFields</name>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>Sur combien</translation>
    </message>
    <message>
        <source>As the source says it</source>
        <translation>Comme le dit la source</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>May stay empty: the two numbers make it.</source>
        <translation>Facultatif : les deux nombres le donnent.</translation>
    </message>
    <message>
        <source>Leave it empty where it is missing; 0 says none.</source>
        <translation>Laissez vide si la valeur manque ; 0 veut dire aucun.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>2021, 2021-06 or 2021-06-30.</source>
        <translation>2021, 2021-06 ou 2021-06-30.</translation>
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
    <message>
        <source>opened a plan</source>
        <translation>a ouvert un plan</translation>
    </message>
    <message>
        <source>drafted a version of the plan</source>
        <translation>a préparé une version du plan</translation>
    </message>
    <message>
        <source>submitted the plan</source>
        <translation>a soumis le plan</translation>
    </message>
    <message>
        <source>entered the donor&apos;s acceptance</source>
        <translation>a inscrit l&apos;acceptation du bailleur</translation>
    </message>
    <message>
        <source>closed the plan</source>
        <translation>a clos le plan</translation>
    </message>
    <message>
        <source>added an activity</source>
        <translation>a ajouté une activité</translation>
    </message>
    <message>
        <source>changed an activity</source>
        <translation>a modifié une activité</translation>
    </message>
    <message>
        <source>dropped an activity</source>
        <translation>a abandonné une activité</translation>
    </message>
    <message>
        <source>put an activity back</source>
        <translation>a rétabli une activité</translation>
    </message>
    <message>
        <source>reported on an activity</source>
        <translation>a rendu compte d&apos;une activité</translation>
    </message>
    <message>
        <source>added a result</source>
        <translation>a ajouté un résultat</translation>
    </message>
    <message>
        <source>changed a result</source>
        <translation>a modifié un résultat</translation>
    </message>
    <message>
        <source>assessed a result</source>
        <translation>a évalué un résultat</translation>
    </message>
    <message>
        <source>adopted the logic model</source>
        <translation>a adopté le modèle logique</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>a ajouté un indicateur</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>a modifié un indicateur</translation>
    </message>
    <message>
        <source>set a baseline</source>
        <translation>a fixé une donnée de base</translation>
    </message>
    <message>
        <source>revised a baseline</source>
        <translation>a révisé une donnée de base</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>a fixé une cible</translation>
    </message>
    <message>
        <source>revised a target</source>
        <translation>a révisé une cible</translation>
    </message>
    <message>
        <source>entered actual data</source>
        <translation>a saisi une donnée réelle</translation>
    </message>
    <message>
        <source>changed actual data</source>
        <translation>a modifié une donnée réelle</translation>
    </message>
    <message>
        <source>submitted actual data</source>
        <translation>a soumis une donnée réelle</translation>
    </message>
    <message>
        <source>verified actual data</source>
        <translation>a vérifié une donnée réelle</translation>
    </message>
    <message>
        <source>returned actual data</source>
        <translation>a renvoyé une donnée réelle</translation>
    </message>
    <message>
        <source>took actual data up again</source>
        <translation>a repris une donnée réelle</translation>
    </message>
    <message>
        <source>linked a decision</source>
        <translation>a lié une décision</translation>
    </message>
    <message>
        <source>took a link back</source>
        <translation>a retiré un lien</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>a ajouté un lieu</translation>
    </message>
    <message>
        <source>entered a mandate</source>
        <translation>a inscrit un mandat</translation>
    </message>
    <message>
        <source>changed a mandate</source>
        <translation>a modifié un mandat</translation>
    </message>
    <message>
        <source>began a mandate</source>
        <translation>a commencé un mandat</translation>
    </message>
    <message>
        <source>completed a mandate</source>
        <translation>a terminé un mandat</translation>
    </message>
    <message>
        <source>interrupted a mandate</source>
        <translation>a interrompu un mandat</translation>
    </message>
    <message>
        <source>cancelled a mandate</source>
        <translation>a annulé un mandat</translation>
    </message>
    <message>
        <source>prepared a call for proposals</source>
        <translation>a préparé un appel à projets</translation>
    </message>
    <message>
        <source>changed a call for proposals</source>
        <translation>a modifié un appel à projets</translation>
    </message>
    <message>
        <source>opened a call for proposals</source>
        <translation>a ouvert un appel à projets</translation>
    </message>
    <message>
        <source>closed a call for proposals</source>
        <translation>a clos un appel à projets</translation>
    </message>
    <message>
        <source>decided a call for proposals</source>
        <translation>a marqué un appel à projets comme décidé</translation>
    </message>
    <message>
        <source>cancelled a call for proposals</source>
        <translation>a annulé un appel à projets</translation>
    </message>
    <message>
        <source>added a criterion</source>
        <translation>a ajouté un critère</translation>
    </message>
    <message>
        <source>named a member of the panel</source>
        <translation>a désigné un membre du comité de sélection</translation>
    </message>
    <message>
        <source>noted a conflict of interest</source>
        <translation>a noté un conflit d&apos;intérêts</translation>
    </message>
    <message>
        <source>received a proposal</source>
        <translation>a reçu un projet proposé</translation>
    </message>
    <message>
        <source>gave a proposal points</source>
        <translation>a donné des points à un projet proposé</translation>
    </message>
    <message>
        <source>recommended a proposal</source>
        <translation>a recommandé un projet proposé</translation>
    </message>
    <message>
        <source>selected a proposal</source>
        <translation>a retenu un projet proposé</translation>
    </message>
    <message>
        <source>declined a proposal</source>
        <translation>n&apos;a pas retenu un projet proposé</translation>
    </message>
    <message>
        <source>noted that a proposal was withdrawn</source>
        <translation>a noté le retrait d&apos;un projet proposé</translation>
    </message>
    <message>
        <source>awarded a proposal</source>
        <translation>a attribué un financement</translation>
    </message>
    <message>
        <source>began a selected project</source>
        <translation>a commencé un projet retenu</translation>
    </message>
    <message>
        <source>completed a selected project</source>
        <translation>a terminé un projet retenu</translation>
    </message>
    <message>
        <source>cancelled a selected project</source>
        <translation>a annulé un projet retenu</translation>
    </message>
    <message>
        <source>entered an initiative</source>
        <translation>a inscrit une initiative</translation>
    </message>
    <message>
        <source>changed an initiative</source>
        <translation>a modifié une initiative</translation>
    </message>
    <message>
        <source>raised a risk</source>
        <translation>a signalé un risque</translation>
    </message>
    <message>
        <source>changed a risk</source>
        <translation>a modifié un risque</translation>
    </message>
    <message>
        <source>assessed a risk</source>
        <translation>a évalué un risque</translation>
    </message>
    <message>
        <source>entered a published fact</source>
        <translation>a inscrit un fait publié</translation>
    </message>
    <message>
        <source>corrected a published fact</source>
        <translation>a corrigé un fait publié</translation>
    </message>
    <message>
        <source>asked that a person be erased</source>
        <translation>a demandé l&apos;effacement d&apos;une personne</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation>a effacé une personne</translation>
    </message>
    <message>
        <source>released a pack</source>
        <translation>a diffusé un dossier</translation>
    </message>
    <message>
        <source>withdrew a pack</source>
        <translation>a retiré un dossier</translation>
    </message>
    <message>
        <source>recorded a consent</source>
        <translation>a inscrit un consentement</translation>
    </message>
    <message>
        <source>withdrew a consent</source>
        <translation>a retiré un consentement</translation>
    </message>
    <message>
        <source>set how long data is kept</source>
        <translation>a fixé une durée de conservation</translation>
    </message>
    <message>
        <source>reported an incident</source>
        <translation>a signalé un incident</translation>
    </message>
    <message>
        <source>revised an incident</source>
        <translation>a complété un incident</translation>
    </message>
    <message>
        <source>settled the notice of an incident</source>
        <translation>a réglé l&apos;avis d&apos;un incident</translation>
    </message>
    <message>
        <source>closed an incident</source>
        <translation>a clos un incident</translation>
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
    <message>
        <source>was the plan of a year validated, by whom, on what, and has it changed since</source>
        <translation>si le plan d&apos;une année a été validé, par qui, sur quoi, et s&apos;il a changé depuis</translation>
    </message>
    <message>
        <source>what differs between two versions of a plan, and which decision is behind it</source>
        <translation>ce qui diffère entre deux versions d&apos;un plan, et quelle décision en est à l&apos;origine</translation>
    </message>
    <message>
        <source>what touched a result: decisions, plans, targets, data</source>
        <translation>ce qui a touché un résultat : décisions, plans, cibles, données</translation>
    </message>
    <message>
        <source>reads a table into a draft, all or nothing; --dry-run only says what would change</source>
        <translation>lit un tableau dans un brouillon, tout ou rien ; --dry-run dit seulement ce qui changerait</translation>
    </message>
    <message>
        <source>signs and prints the head of a ledger</source>
        <translation>signe et affiche la tête d&apos;un grand livre</translation>
    </message>
    <message>
        <source>writes a proof that minutier-verify checks without this register</source>
        <translation>écrit une preuve que minutier-verify contrôle sans ce registre</translation>
    </message>
    <message>
        <source>writes the reader&apos;s policy: which office, which keys</source>
        <translation>écrit la règle du lecteur : quel bureau, quelles clés</translation>
    </message>
    <message>
        <source>erases all that is personal about somebody; two accounts must ask</source>
        <translation>efface tout ce qui est personnel chez quelqu&apos;un ; deux comptes doivent le demander</translation>
    </message>
    <message>
        <source>hands out a pack: documents, open data, manifest, and nothing protected</source>
        <translation>remet un dossier : documents, données ouvertes, manifeste, et rien de protégé</translation>
    </message>
    <message>
        <source>what was handed out, to whom, under which digest</source>
        <translation>ce qui a été remis, à qui, sous quelle empreinte</translation>
    </message>
    <message>
        <source>where the keys lie; puts them behind a passphrase, in a plain file, in the keyring</source>
        <translation>où sont les clés ; les met derrière une phrase de passe, en clair, dans le trousseau</translation>
    </message>
    <message>
        <source>what personal data is past its period, or soon will be</source>
        <translation>quelles données personnelles dépassent leur durée, ou bientôt</translation>
    </message>
    <message>
        <source>holds a pack that was received against its manifest; needs no register</source>
        <translation>confronte un dossier reçu à son manifeste ; ne demande aucun registre</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>The whole record</source>
        <translation>Tout le registre</translation>
    </message>
    <message>
        <source>Reads every entry, every record and every file again, and compares them with each other and with the signed heads. Nothing is changed.</source>
        <translation>Relit chaque entrée, chaque fiche et chaque fichier, et les compare entre eux et avec les têtes signées. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>Every entry, every record and every signed head agrees.</source>
        <translation>Chaque entrée, chaque fiche et chaque tête signée concordent.</translation>
    </message>
    <message>
        <source>Altered outside Minutier.</source>
        <translation>Altéré hors de Minutier.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>La vérification n&apos;a pas pu être menée à terme.</translation>
    </message>
    <message>
        <source>Keep this copy as it is, as evidence, and ask for another one.</source>
        <translation>Gardez cette copie telle quelle, comme preuve, et demandez-en une autre.</translation>
    </message>
    <message>
        <source>The first difference</source>
        <translation>La première différence</translation>
    </message>
    <message numerus="yes">
        <source>%n further difference(s)</source>
        <translation>
            <numerusform>%n autre différence</numerusform>
            <numerusform>%n autres différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the entry in the journal</source>
        <translation>Ouvrir l&apos;entrée dans le journal</translation>
    </message>
    <message>
        <source>Open its history</source>
        <translation>Ouvrir son historique</translation>
    </message>
    <message>
        <source>Check the whole record</source>
        <translation>Vérifier tout le registre</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Whether this record, or a proof somebody handed over, is what was entered</source>
        <translation>Si ce registre, ou une preuve remise par quelqu&apos;un, est bien ce qui a été saisi</translation>
    </message>
</context>
<context>
    <name>VerifyProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>VersionPair</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indiquez d&apos;abord pourquoi.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>C&apos;est enregistré.</translation>
    </message>
</context>
<context>
    <name>WithdrawConsentDialog</name>
    <message>
        <source>%1: withdrawn at once, for every wording. A face more open than what stands is closed. Documents already handed out stay as they are.</source>
        <translation>%1 : retiré tout de suite, pour tous les textes. Un visage plus ouvert que ce qui reste accepté se ferme. Les documents déjà remis restent tels quels.</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Consentement retiré.</translation>
    </message>
    <message>
        <source>Why, if they said</source>
        <translation>Pourquoi, si la personne le dit</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The copy that left is still out there: tell whoever has it. Its counts stay known to later packs.</source>
        <translation>La copie partie est toujours dehors : prévenez qui la détient. Ses comptes restent connus des dossiers suivants.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Retiré</translation>
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
        <translation>Terminé</translation>
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
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l&apos;essai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Validated with conditions</source>
        <translation>Validée avec réserves</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Training kit</source>
        <translation>Trousse de formation</translation>
    </message>
    <message>
        <source>Audiovisual tool</source>
        <translation>Outil audiovisuel</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Appel à projets</translation>
    </message>
    <message>
        <source>Volunteer mandate</source>
        <translation>Mandat de coopération volontaire</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Décalée</translation>
    </message>
    <message>
        <source>Re-costed</source>
        <translation>Rechiffrée</translation>
    </message>
    <message>
        <source>Re-assigned</source>
        <translation>Réattribuée</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulée</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>filles</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>garçons</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultes</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>femmes et filles</translation>
    </message>
    <message>
        <source>women or girls</source>
        <translation>femmes ou filles</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Groupe d&apos;âge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Ultimate outcome</source>
        <translation>Résultat ultime</translation>
    </message>
    <message>
        <source>Intermediate outcome</source>
        <translation>Résultat intermédiaire</translation>
    </message>
    <message>
        <source>Immediate outcome</source>
        <translation>Résultat immédiat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Extrant</translation>
    </message>
    <message>
        <source>Should rise</source>
        <translation>Doit augmenter</translation>
    </message>
    <message>
        <source>Should fall</source>
        <translation>Doit diminuer</translation>
    </message>
    <message>
        <source>Should hold</source>
        <translation>Doit rester stable</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Qualitatif</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Deux fois par an</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Donnée de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Parts of the whole</source>
        <translation>Parties du total</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Hors trajectoire</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Validates</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Modifies</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Prioritises</source>
        <translation>Priorisation</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Domain of the partners</source>
        <translation>Domaine des partenaires</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Sources divergentes</translation>
    </message>
    <message>
        <source>Publication of the name</source>
        <translation>Publication du nom</translation>
    </message>
    <message>
        <source>Publication of the function</source>
        <translation>Publication de la fonction</translation>
    </message>
    <message>
        <source>Photograph and voice</source>
        <translation>Photographie et voix</translation>
    </message>
    <message>
        <source>Contact by the committee</source>
        <translation>Contact par le comité</translation>
    </message>
    <message>
        <source>Sharing with the donor</source>
        <translation>Partage avec le bailleur</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Orally, with a witness</source>
        <translation>De vive voix, avec un témoin</translation>
    </message>
    <message>
        <source>On line, in a form</source>
        <translation>En ligne, par un formulaire</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Names and functions of delegates</source>
        <translation>Noms et fonctions des délégués</translation>
    </message>
    <message>
        <source>Details of attendance</source>
        <translation>Détails de présence</translation>
    </message>
    <message>
        <source>Notes of sessions</source>
        <translation>Notes de réunion</translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Lettres de convocation</translation>
    </message>
    <message>
        <source>Names of volunteers</source>
        <translation>Noms des volontaires</translation>
    </message>
    <message>
        <source>Withdrawn consents</source>
        <translation>Consentements retirés</translation>
    </message>
    <message>
        <source>Name disclosed</source>
        <translation>Nom divulgué</translation>
    </message>
    <message>
        <source>Device lost or stolen</source>
        <translation>Appareil perdu ou volé</translation>
    </message>
    <message>
        <source>Sent to the wrong person</source>
        <translation>Envoyé à la mauvaise personne</translation>
    </message>
    <message>
        <source>Access without a right</source>
        <translation>Accès sans droit</translation>
    </message>
    <message>
        <source>Loss of data</source>
        <translation>Perte de données</translation>
    </message>
    <message>
        <source>Little harm</source>
        <translation>Peu de tort</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Grave: people may be in danger</source>
        <translation>Grave : des personnes peuvent être en danger</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Autorité prévenue</translation>
    </message>
    <message>
        <source>Notice not due</source>
        <translation>Avis non dû</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>Consentements en vigueur</translation>
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
    <name>minutier::ActivityForm</name>
    <message>
        <source>Write the percentage as a whole number, such as 40.</source>
        <translation>Écrivez le pourcentage en nombre entier, comme 40.</translation>
    </message>
</context>
<context>
    <name>minutier::ActivityImport</name>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they are, %4 refused</source>
        <translation>ajoutées : %1, modifiées : %2, inchangées : %3, refusées : %4</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
</context>
<context>
    <name>minutier::ActivityListModel</name>
    <message>
        <source>planned</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a day to a day</comment>
        <translation>%1 – %2</translation>
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
    <name>minutier::CallView</name>
    <message>
        <source>No proposal received yet</source>
        <translation>Aucun projet proposé reçu</translation>
    </message>
    <message>
        <source>Proposals received: %1</source>
        <comment>a number, such as about 10</comment>
        <translation>Projets proposés reçus : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) selected of %1 received</source>
        <comment>a number, such as about 10</comment>
        <translation>
            <numerusform>%n projet retenu sur %1 reçus</numerusform>
            <numerusform>%n projets retenus sur %1 reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Each project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n projet proposé</numerusform>
            <numerusform>%n projets proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>weight %1, up to %2 points</source>
        <translation>pondération %1, jusqu&apos;à %2 points</translation>
    </message>
    <message>
        <source>Interest declared in the whole call: gives no points</source>
        <translation>Intérêt déclaré dans tout l&apos;appel : ne donne pas de points</translation>
    </message>
    <message>
        <source>Interest declared in %1: gives it no points</source>
        <translation>Intérêt déclaré dans %1 : ne lui donne pas de points</translation>
    </message>
</context>
<context>
    <name>minutier::CareForm</name>
    <message>
        <source>No organisation</source>
        <translation>Aucune organisation</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>Personne du registre</translation>
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
    <message>
        <source>Terms in force since %1</source>
        <comment>a month or a year</comment>
        <translation>Mandat en vigueur depuis %1</translation>
    </message>
</context>
<context>
    <name>minutier::CooperationForm</name>
    <message>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Give points on one criterion at least.</source>
        <translation>Donnez des points à un critère au moins.</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Aucune décision</translation>
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
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>countries, bases</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>minutier::DecisionForm</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 (replaces version %2)</source>
        <translation>%1 (remplace la version %2)</translation>
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
    <name>minutier::EntryProofView</name>
    <message>
        <source>number %1, the ledger has %2</source>
        <translation>numéro %1, le livre en compte %2</translation>
    </message>
    <message>
        <source>The signature holds</source>
        <translation>La signature est juste</translation>
    </message>
    <message>
        <source>The signature is false</source>
        <translation>La signature est fausse</translation>
    </message>
    <message>
        <source>Its key is not known</source>
        <translation>Sa clé n&apos;est pas connue</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Aucune signature</translation>
    </message>
    <message>
        <source>Under the signed head of %1 entries, the last of %2</source>
        <translation>Sous la tête signée de %1 entrées, la dernière du %2</translation>
    </message>
    <message>
        <source>The signed head does not hold it</source>
        <translation>La tête signée ne la contient pas</translation>
    </message>
    <message>
        <source>Not yet under a signed head</source>
        <translation>Pas encore sous une tête signée</translation>
    </message>
    <message>
        <source>Check the whole record: something before the signed head was changed.</source>
        <translation>Vérifiez tout le registre : quelque chose a été changé avant la tête signée.</translation>
    </message>
    <message>
        <source>Sign the head now, and keep a copy of it outside: from then on nothing before it can be changed unseen.</source>
        <translation>Signez la tête maintenant et gardez-en une copie au dehors : dès lors, rien d&apos;antérieur ne peut être changé à l&apos;insu de tous.</translation>
    </message>
    <message>
        <source>Ask the coordinator to sign the head.</source>
        <translation>Demandez à la coordination de signer la tête.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Write the number of entries that the reader verified, such as 120.</source>
        <translation>Écrivez le nombre d&apos;entrées que le lecteur a vérifiées, par exemple 120.</translation>
    </message>
</context>
<context>
    <name>minutier::IncidentListModel</name>
    <message>
        <source>What happened is locked: the keys are not here.</source>
        <translation>Ce qui s&apos;est passé est verrouillé : les clés ne sont pas là.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Authority told on %1</source>
        <translation>Autorité prévenue le %1</translation>
    </message>
    <message>
        <source>The authority need not be told</source>
        <translation>L&apos;autorité n&apos;a pas à être prévenue</translation>
    </message>
    <message>
        <source>The authority need not be told: %1</source>
        <translation>L&apos;autorité n&apos;a pas à être prévenue : %1</translation>
    </message>
    <message>
        <source>72 hours over since %1: tell the authority, and say why so late</source>
        <translation>72 heures dépassées depuis le %1 : prévenez l&apos;autorité, et dites pourquoi si tard</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left to tell the authority, until %1</source>
        <translation>
            <numerusform>%n heure pour prévenir l&apos;autorité, jusqu&apos;au %1</numerusform>
            <numerusform>%n heures pour prévenir l&apos;autorité, jusqu&apos;au %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) concerned</source>
        <translation>
            <numerusform>%n personne touchée</numerusform>
            <numerusform>%n personnes touchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n incident ouvert</numerusform>
            <numerusform>%n incidents ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>No open incident</source>
        <translation>Aucun incident ouvert</translation>
    </message>
    <message>
        <source>discovered %1</source>
        <comment>on a day</comment>
        <translation>découvert %1</translation>
    </message>
    <message>
        <source>discovered %1 at %2</source>
        <comment>on a day</comment>
        <translation>découvert %1 à %2</translation>
    </message>
    <message>
        <source>Authority told %1</source>
        <comment>on a day</comment>
        <translation>Autorité prévenue %1</translation>
    </message>
</context>
<context>
    <name>minutier::IndicatorListModel</name>
    <message>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value, the end of its period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Target revised: %1</source>
        <translation>Cible révisée : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>minutier::InitiativeListModel</name>
    <message>
        <source>the whole project</source>
        <translation>tout le projet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
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
    <name>minutier::MandateListModel</name>
    <message numerus="yes">
        <source>%n mandate(s) under way</source>
        <translation>
            <numerusform>%n mandat en cours</numerusform>
            <numerusform>%n mandats en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planifié</numerusform>
            <numerusform>%n planifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n interrompu</numerusform>
            <numerusform>%n interrompus</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandate yet</source>
        <translation>Aucun mandat</translation>
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
    <name>minutier::MandateView</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>minutier::MeasureForm</name>
    <message>
        <source>None: it is a new one</source>
        <translation>Aucune : c&apos;en est une nouvelle</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>target, its value, its date</comment>
        <translation>%1 %2, %3</translation>
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
    <name>minutier::NamedPlacesView</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what was typed</source>
        <translation>Recherche dans ce qui a été saisi</translation>
    </message>
    <message>
        <source>Something else is under way. Wait for its end, then open this again.</source>
        <translation>Autre chose est en cours. Attendez la fin, puis rouvrez ceci.</translation>
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
    <name>minutier::PackReading</name>
    <message>
        <source>Reading the pack</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>%1, for: %2, made on %3</source>
        <translation>%1, pour : %2, fait le %3</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>tel que remis</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>altéré</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not of this pack</source>
        <translation>étranger au dossier</translation>
    </message>
    <message>
        <source>The manifest cannot be read: it was altered.</source>
        <translation>Le manifeste est illisible : il a été altéré.</translation>
    </message>
    <message>
        <source>The manifest is missing.</source>
        <translation>Le manifeste manque.</translation>
    </message>
    <message>
        <source>Without it nothing says which files belong to the pack. Ask the office for it again, and keep this one.</source>
        <translation>Sans lui, rien ne dit quels fichiers font partie du dossier. Redemandez-le au bureau, et gardez celui-ci.</translation>
    </message>
    <message>
        <source>Altered after it left: %1.</source>
        <translation>Altéré après la remise : %1.</translation>
    </message>
    <message>
        <source>Do not rely on these files. Ask the office for the pack again, and keep this one.</source>
        <translation>Ne vous fiez pas à ces fichiers. Redemandez le dossier au bureau, et gardez celui-ci.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquant : %1.</translation>
    </message>
    <message>
        <source>What left with the pack is no longer in it. Ask the office for the pack again, and keep this one.</source>
        <translation>Ce qui a été remis avec le dossier n&apos;y est plus. Redemandez le dossier au bureau, et gardez celui-ci.</translation>
    </message>
    <message>
        <source>Not of this pack: %1.</source>
        <translation>Étranger au dossier : %1.</translation>
    </message>
    <message>
        <source>It came to lie here after the pack was made: nothing speaks for it.</source>
        <translation>Cela a été déposé ici après la préparation du dossier : rien ne s&apos;en porte garant.</translation>
    </message>
    <message>
        <source>The proof is verified, but nothing says which files belong to it.</source>
        <translation>La preuve est vérifiée, mais rien ne dit quels fichiers vont avec elle.</translation>
    </message>
    <message>
        <source>The proof is verified, but files beside it were altered.</source>
        <translation>La preuve est vérifiée, mais des fichiers à côté ont été altérés.</translation>
    </message>
    <message>
        <source>The proof is verified, but not every file beside it is of this pack.</source>
        <translation>La preuve est vérifiée, mais des fichiers à côté d&apos;elle sont étrangers au dossier.</translation>
    </message>
    <message>
        <source>The proof is verified, but files beside it are missing.</source>
        <translation>La preuve est vérifiée, mais des fichiers du dossier manquent.</translation>
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
    <message>
        <source>Action plan</source>
        <translation>Plan d&apos;action</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Compare two versions of the plan</source>
        <translation>Comparer deux versions du plan</translation>
    </message>
    <message>
        <source>Donor view: was the plan validated?</source>
        <translation>Vue du bailleur : le plan a-t-il été validé ?</translation>
    </message>
    <message>
        <source>Calls and mandates</source>
        <translation>Appels et mandats</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>Ajouter un résultat…</translation>
    </message>
    <message>
        <source>Plan a mandate…</source>
        <translation>Planifier un mandat…</translation>
    </message>
    <message>
        <source>Announce a call…</source>
        <translation>Annoncer un appel…</translation>
    </message>
    <message>
        <source>People and consents</source>
        <translation>Personnes et consentements</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Check a proof somebody handed over</source>
        <translation>Vérifier une preuve remise par quelqu&apos;un</translation>
    </message>
    <message>
        <source>Open a pack that was handed over</source>
        <translation>Ouvrir un dossier qui a été remis</translation>
    </message>
    <message>
        <source>Releases: what was handed out</source>
        <translation>Diffusions : ce qui a été remis</translation>
    </message>
    <message>
        <source>Hand out a pack…</source>
        <translation>Remettre un dossier…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Signaler un incident…</translation>
    </message>
    <message>
        <source>See what is kept too long</source>
        <translation>Voir ce qui est gardé trop longtemps</translation>
    </message>
    <message>
        <source>Lock the names</source>
        <translation>Verrouiller les noms</translation>
    </message>
    <message>
        <source>Unlock the names…</source>
        <translation>Déverrouiller les noms…</translation>
    </message>
</context>
<context>
    <name>minutier::PeopleListModel</name>
    <message>
        <source>Name locked</source>
        <translation>Nom verrouillé</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>siège %1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>bailleur</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>audiences, what they read</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Erasure asked for</source>
        <translation>Effacement demandé</translation>
    </message>
    <message>
        <source>Past its period</source>
        <translation>Durée dépassée</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed that their name be published</source>
        <translation>
            <numerusform>%n accepte la publication de son nom</numerusform>
            <numerusform>%n acceptent la publication de leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk if named</source>
        <translation>
            <numerusform>%n à risque si on la nomme</numerusform>
            <numerusform>%n à risque si on les nomme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::PersonView</name>
    <message>
        <source>Sits at seat %1</source>
        <translation>Occupe le siège %1</translation>
    </message>
    <message>
        <source>Sits nowhere today</source>
        <translation>N&apos;occupe aucun siège aujourd&apos;hui</translation>
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
        <source>The label of their seat is stricter than theirs, and holds.</source>
        <translation>L&apos;étiquette de son siège est plus stricte, et l&apos;emporte.</translation>
    </message>
    <message>
        <source>The label of their organisation is stricter than theirs, and holds.</source>
        <translation>L&apos;étiquette de son organisation est plus stricte, et l&apos;emporte.</translation>
    </message>
    <message>
        <source>The full name leaves the office only with a consent to its publication.</source>
        <translation>Le nom ne quitte le bureau qu&apos;avec un consentement à sa publication.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was given, witness</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Erased on %1. What they decided with others stays, and still verifies.</source>
        <translation>Effacé le %1. Ce que la personne a décidé avec d&apos;autres reste, et se vérifie encore.</translation>
    </message>
    <message>
        <source>%1 asked for it. If you confirm, their data can never be read again, here or in a copy.</source>
        <translation>Demandé par %1. Si vous confirmez, ces données ne seront plus jamais lisibles, ni ici ni dans une copie.</translation>
    </message>
    <message>
        <source>You asked for it. Another account of the office must confirm: nobody erases alone.</source>
        <translation>Vous l&apos;avez demandé. Un autre compte du bureau doit confirmer : personne n&apos;efface seul.</translation>
    </message>
    <message>
        <source>Two people of the office erase together: one asks, another confirms. Nothing is erased by itself.</source>
        <translation>Deux comptes du bureau effacent ensemble : l&apos;un demande, l&apos;autre confirme. Rien ne s&apos;efface tout seul.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how, on which day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; withdrawn %2</source>
        <translation>%1 ; retiré %2</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Earlier, here: %1. Outside the office it is hidden wherever it was typed.</source>
        <translation>Auparavant, ici : %1. Hors du bureau, c&apos;est caché partout où cela a été saisi.</translation>
    </message>
</context>
<context>
    <name>minutier::PlanComparisonModel</name>
    <message>
        <source>An extension without stated length is requested, not signed. The project&apos;s end has not changed.</source>
        <translation>Une prolongation de durée non précisée est demandée, non signée. La fin du projet n&apos;a pas changé.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each with a decision</source>
        <translation>%1, chacun avec une décision</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a decision</source>
        <translation>
            <numerusform>%1, dont %n sans décision</numerusform>
            <numerusform>%1, dont %n sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>ajoutée</numerusform>
            <numerusform>ajoutée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dropped</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>retirée</numerusform>
            <numerusform>retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>décalée</numerusform>
            <numerusform>décalées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reworded</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>reformulée</numerusform>
            <numerusform>reformulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>inchangée</numerusform>
            <numerusform>inchangée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>re-costed</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>rechiffrée</numerusform>
            <numerusform>rechiffrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>re-assigned</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>réattribuée</numerusform>
            <numerusform>réattribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
</context>
<context>
    <name>minutier::PlanView</name>
    <message>
        <source>version %1, %2</source>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>version %1 : %2</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 sur %2 sièges</translation>
    </message>
    <message>
        <source>%1 of %2 sectors, %3</source>
        <translation>%1 sur %2 secteurs, %3</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>no fingerprint before it is submitted</source>
        <translation>pas d&apos;empreinte avant la soumission</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>the content was touched</source>
        <translation>le contenu a été touché</translation>
    </message>
    <message numerus="yes">
        <source>version %1 proposes %n change(s)</source>
        <translation>
            <numerusform>la version %1 propose %n changement</numerusform>
            <numerusform>la version %1 propose %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint recomputed just now</source>
        <translation>empreinte recalculée à l&apos;instant</translation>
    </message>
    <message>
        <source>Action plan, year %1</source>
        <translation>Plan d&apos;action, année %1</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d&apos;action</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %2, %n activity(ies)</source>
        <translation>
            <numerusform>Version %1, %2, %n activité</numerusform>
            <numerusform>Version %1, %2, %n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Validated by the committee on %1</source>
        <translation>Validé par le comité le %1</translation>
    </message>
    <message>
        <source>Altered since it was validated</source>
        <translation>Altéré depuis sa validation</translation>
    </message>
    <message>
        <source>Not validated by the committee</source>
        <translation>Non validé par le comité</translation>
    </message>
    <message>
        <source>Its state: %1.</source>
        <translation>Son état : %1.</translation>
    </message>
    <message>
        <source>The content is no longer the one that was validated. Verify the register, and restore a backup.</source>
        <translation>Le contenu n&apos;est plus celui qui a été validé. Vérifiez le registre et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Unchanged since.</source>
        <translation>Inchangé depuis.</translation>
    </message>
    <message>
        <source>Unchanged since. A version %1 is being drafted; it is not validated.</source>
        <translation>Inchangé depuis. Une version %1 est en préparation ; elle n&apos;est pas validée.</translation>
    </message>
    <message>
        <source>Unchanged since. A version %1 is proposed; it is not validated.</source>
        <translation>Inchangé depuis. Une version %1 est proposée ; elle n&apos;est pas validée.</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>Pas au registre</translation>
    </message>
    <message>
        <source>Writing the evidence sheet</source>
        <translation>Rédaction de la fiche de preuve</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <comment>on a day</comment>
        <translation>Accepté %1</translation>
    </message>
    <message>
        <source>Accepted %1: %2</source>
        <comment>on a day</comment>
        <translation>Accepté %1 : %2</translation>
    </message>
</context>
<context>
    <name>minutier::ProofReading</name>
    <message>
        <source>%1 cannot be read. Choose the file again.</source>
        <translation>%1 ne peut être lu. Choisissez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>%1 is no policy. Ask the office for it; its file ends with .mpolicy.</source>
        <translation>%1 n&apos;est pas une politique. Demandez-la au bureau ; son fichier finit par .mpolicy.</translation>
    </message>
    <message>
        <source>Examining the proof</source>
        <translation>Examen de la preuve</translation>
    </message>
    <message>
        <source>Choose the policy that this office gave you. Without it nothing says whose signatures count.</source>
        <translation>Choisissez la politique que ce bureau vous a remise. Sans elle, rien ne dit quelles signatures comptent.</translation>
    </message>
    <message>
        <source>It holds together, under a key that you have not compared yet.</source>
        <translation>Cela se tient, sous une clé que vous n&apos;avez pas encore comparée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), root %1</source>
        <translation>
            <numerusform>%n entrée, racine %1</numerusform>
            <numerusform>%n entrées, racine %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Examined by the policy you chose; it is remembered for this office.</source>
        <translation>Examinée selon la politique que vous avez choisie ; elle est retenue pour ce bureau.</translation>
    </message>
    <message>
        <source>Examined by the policy you chose before for this office.</source>
        <translation>Examinée selon la politique choisie auparavant pour ce bureau.</translation>
    </message>
    <message>
        <source>The policy came in the same pack: compare its key with what the office gave you by another way.</source>
        <translation>La politique est venue dans le même dossier : comparez sa clé avec ce que le bureau vous a remis par une autre voie.</translation>
    </message>
    <message>
        <source>The policy %1 is not there. Choose it again.</source>
        <translation>La politique %1 n&apos;est pas là. Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read. See whether you may open it, or choose it again.</source>
        <translation>La politique %1 ne peut être lue. Voyez si vous avez le droit de l&apos;ouvrir, ou choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 begins with a byte order mark, so it is not as the office made it. Ask for it again.</source>
        <translation>%1 commence par une marque d&apos;ordre des octets : le fichier n&apos;est plus tel que le bureau l&apos;a fait. Redemandez-le.</translation>
    </message>
</context>
<context>
    <name>minutier::ProposalListModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>minutier::ProposalView</name>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>aucun point pour le moment</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 points sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 declared an interest and gives it no points.</source>
        <translation>%1 a déclaré un intérêt et ne lui donne pas de points.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) given before set aside.</source>
        <translation>
            <numerusform>%n note donnée auparavant a été écartée.</numerusform>
            <numerusform>%n notes données auparavant ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>Soit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
    <message>
        <source>written procedure closed %1</source>
        <comment>on a day</comment>
        <translation>procédure écrite close %1</translation>
    </message>
</context>
<context>
    <name>minutier::RegisterKeys</name>
    <message>
        <source>Not here</source>
        <translation>Absentes</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>Dans un fichier en clair</translation>
    </message>
    <message>
        <source>Behind a passphrase</source>
        <translation>Derrière une phrase de passe</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read the names.</source>
        <translation>Qui peut lire ce dossier peut lire les noms.</translation>
    </message>
    <message>
        <source>The names open with the passphrase. Nobody can find it again once it is forgotten.</source>
        <translation>Les noms s&apos;ouvrent avec la phrase de passe. Personne ne peut la retrouver si elle est oubliée.</translation>
    </message>
    <message>
        <source>The names open with your session on this computer. A copy of the folder opens nowhere else.</source>
        <translation>Les noms s&apos;ouvrent avec votre session sur cet ordinateur. Une copie du dossier ne s&apos;ouvre nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Type the same passphrase as above.</source>
        <translation>Tapez la même phrase de passe que plus haut.</translation>
    </message>
    <message>
        <source>The keys were copied to %1.</source>
        <translation>Les clés ont été copiées dans %1.</translation>
    </message>
    <message>
        <source>At least %1 characters. Four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Au moins %1 caractères. Quatre ou cinq mots qui n&apos;ont rien à voir ensemble se retiennent bien.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Trop courte : encore %n caractère.</numerusform>
            <numerusform>Trop courte : encore %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. A few more words make it strong.</source>
        <translation>Assez longue. Quelques mots de plus la rendent forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très forte.</translation>
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
    <name>minutier::ReleaseForm</name>
    <message>
        <source>Year %1, version %2: %3</source>
        <translation>Année %1, version %2 : %3</translation>
    </message>
    <message>
        <source>Something else is still being made. Try again when it is done.</source>
        <translation>Autre chose est encore en cours. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Looking at what stays behind</source>
        <translation>Examen de ce qui est retenu</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Composition du dossier</translation>
    </message>
    <message>
        <source>This register is open for reading only, so nothing was handed over.</source>
        <translation>Ce registre est ouvert en lecture seule : rien n&apos;a été remis.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing protected was found in %n file(s).</source>
        <translation>
            <numerusform>Rien de protégé n&apos;a été trouvé dans %n fichier.</numerusform>
            <numerusform>Rien de protégé n&apos;a été trouvé dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>a small count: somebody could be recognised</source>
        <translation>un petit nombre : quelqu&apos;un pourrait être reconnu</translation>
    </message>
    <message>
        <source>a small count could be worked out from it</source>
        <translation>un petit nombre pourrait en être déduit</translation>
    </message>
    <message>
        <source>naming it could harm</source>
        <translation>la nommer pourrait nuire</translation>
    </message>
    <message>
        <source>a protected name that somebody typed</source>
        <translation>un nom protégé que quelqu&apos;un a saisi</translation>
    </message>
    <message>
        <source>notes on data stay within the committee</source>
        <translation>les notes sur les données restent au sein du comité</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of data</source>
        <translation>
            <numerusform>%n rapport de données</numerusform>
            <numerusform>%n rapports de données</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>minutier::ReleaseListModel</name>
    <message>
        <source>handed out</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirée le %1</translation>
    </message>
</context>
<context>
    <name>minutier::ResultForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>Choose the decision or the recommendation.</source>
        <translation>Choisissez la décision ou la recommandation.</translation>
    </message>
</context>
<context>
    <name>minutier::ResultListModel</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Sans indicateur</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an indicator, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ultimate, %2 intermediate, %3 immediate, %4 outputs</source>
        <translation>ultimes : %1, intermédiaires : %2, immédiats : %3, extrants : %4</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Ultime</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaires</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immédiats</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Extrants</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s) have data of the last twelve months.</source>
        <translation>
            <numerusform>Données des douze derniers mois : %1 sur %n résultat.</numerusform>
            <numerusform>Données des douze derniers mois : %1 sur %n résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only outputs speak for %1.</source>
        <translation>Pour %1, seuls des extrants ont des données.</translation>
    </message>
</context>
<context>
    <name>minutier::ResultView</name>
    <message>
        <source>%1 %2</source>
        <comment>the level of a result, its code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Means of the project</source>
        <translation>Moyens du projet</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>%1 Assessed %2.</source>
        <comment>a judgement, on its day</comment>
        <translation>%1 Évalué %2.</translation>
    </message>
</context>
<context>
    <name>minutier::RetentionListModel</name>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <comment>months, event</comment>
        <translation>
            <numerusform>%n mois depuis %1</numerusform>
            <numerusform>%n mois depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n dépassé</numerusform>
            <numerusform>%n dépassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n bientôt</numerusform>
            <numerusform>%n bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien à échéance</translation>
    </message>
    <message>
        <source>was to be kept until %1</source>
        <translation>était à garder jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>à garder jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept longer than they should be</source>
        <translation>
            <numerusform>%n donnée gardée trop longtemps</numerusform>
            <numerusform>%n données gardées trop longtemps</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept longer than it should be</source>
        <translation>Rien n&apos;est gardé trop longtemps</translation>
    </message>
    <message>
        <source>to be renewed since %1</source>
        <translation>à renouveler depuis le %1</translation>
    </message>
    <message>
        <source>to be renewed by %1</source>
        <translation>à renouveler d&apos;ici au %1</translation>
    </message>
    <message numerus="yes">
        <source>consents of %n person(s) to be renewed</source>
        <translation>
            <numerusform>consentements de %n personne à renouveler</numerusform>
            <numerusform>consentements de %n personnes à renouveler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RiskListModel</name>
    <message>
        <source>Rare</source>
        <translation>Rare</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Presque certain</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Négligeable</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>%1 (%2 of 5), %3 (%4 of 5), judged on %5</source>
        <comment>likelihood, impact, day</comment>
        <translation>%1 (%2 sur 5), %3 (%4 sur 5), évalué le %5</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s)</source>
        <translation>
            <numerusform>%n risque ouvert</numerusform>
            <numerusform>%n risques ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>risks, of which high</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n élevé</numerusform>
            <numerusform>%n élevés</numerusform>
        </translation>
    </message>
    <message>
        <source>heavier than %1</source>
        <comment>on a day</comment>
        <translation>plus lourd qu&apos;à l&apos;évaluation faite %1</translation>
    </message>
    <message>
        <source>lighter than %1</source>
        <comment>on a day</comment>
        <translation>plus léger qu&apos;à l&apos;évaluation faite %1</translation>
    </message>
    <message>
        <source>as heavy as %1</source>
        <comment>on a day</comment>
        <translation>aussi lourd qu&apos;à l&apos;évaluation faite %1</translation>
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
    <name>minutier::TraceListModel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to come</source>
        <translation>%1, %2 à venir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of an event, what it says</comment>
        <translation>%1 : %2</translation>
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
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 of %2 entries and records read</source>
        <translation>%1 entrées et fiches lues sur %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of entries could not be opened: they are about people who were erased, or the keys are not here. Their digests agree.</source>
        <translation>
            <numerusform>%n partie d&apos;entrée n&apos;a pas pu être ouverte : elle concerne une personne effacée, ou les clés ne sont pas ici. Son empreinte concorde.</numerusform>
            <numerusform>%n parties d&apos;entrées n&apos;ont pas pu être ouvertes : elles concernent des personnes effacées, ou les clés ne sont pas ici. Leurs empreintes concordent.</numerusform>
        </translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>fiche %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by the office</source>
        <translation>signée par le bureau</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signée</translation>
    </message>
    <message numerus="yes">
        <source>signed up to entry %1, %n newer</source>
        <translation>
            <numerusform>signée jusqu&apos;à l&apos;entrée %1, %n plus récente</numerusform>
            <numerusform>signée jusqu&apos;à l&apos;entrée %1, %n plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote the policy to %1. Hand it over by another way than the proofs.</source>
        <translation>Politique écrite dans %1. Remettez-la par une autre voie que les preuves.</translation>
    </message>
</context>
</TS>
