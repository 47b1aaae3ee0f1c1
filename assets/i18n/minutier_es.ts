<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>The donor&apos;s acceptance</source>
        <translation>La aceptación del donante</translation>
    </message>
    <message>
        <source>It is inferred from nothing: give the day, and the letter or message that says so.</source>
        <translation>No se deduce de nada: indique la fecha y la carta o el mensaje que la comunica.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consignar</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Carta o mensaje</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Assign an action</source>
        <translation>Asignar una acción</translation>
    </message>
    <message>
        <source>It comes back on each agenda until it is done.</source>
        <translation>Vuelve en cada orden del día hasta que esté hecha.</translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · vence %3</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Primero escriba algo.</translation>
    </message>
    <message>
        <source>Action assigned.</source>
        <translation>Acción asignada.</translation>
    </message>
    <message>
        <source>Progress reported.</source>
        <translation>Avance registrado.</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Qué debe hacerse</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Estado de avance</translation>
    </message>
    <message>
        <source>Kept as you type.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>A day such as %1.</source>
        <translation>Un día, por ejemplo %1.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ya está hecha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only its owner and the coordination say how far it is.</source>
        <translation>Solo la organización responsable y la coordinación dicen cómo va.</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>%1. Alt+Left and Alt+Right move it by a month.</source>
        <translation>%1. Alt+Izquierda y Alt+Derecha la mueven un mes.</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Change the activity</source>
        <translation>Modificar la actividad</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Agregar una actividad</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>Primero póngale un título.</translation>
    </message>
    <message>
        <source>Activity changed.</source>
        <translation>Actividad modificada.</translation>
    </message>
    <message>
        <source>Activity added.</source>
        <translation>Actividad agregada.</translation>
    </message>
    <message>
        <source>Take it out of this version</source>
        <translation>Quitarla de esta versión</translation>
    </message>
</context>
<context>
    <name>ActivityFields</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result it serves</source>
        <translation>Resultado al que contribuye</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>A day, a month such as 2020-10, or a year.</source>
        <translation>Un día, un mes como 2020-10 o un año.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Left empty while it is not known.</source>
        <translation>Se deja vacío mientras no se conozca.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as CAD.</source>
        <translation>Tres letras, como CAD.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>Uno por línea.</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>no budget stated</source>
        <translation>presupuesto sin indicar</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aún no hay actividades</translation>
    </message>
</context>
<context>
    <name>AddDocumentDialog</name>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Up to 50 MB. The register keeps a copy.</source>
        <translation>Hasta 50 MB. El registro guarda una copia.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Without one, the name of the file.</source>
        <translation>Si no, el nombre del archivo.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>The donor</source>
        <translation>El donante</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>The minutes are locked; what must be corrected is added to them.</source>
        <translation>El acta está cerrada; toda corrección se le agrega como adenda.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Add a point…</source>
        <translation>Agregar un punto…</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>El orden del día está vacío</translation>
    </message>
    <message>
        <source>Add what the committee must hear, discuss or decide.</source>
        <translation>Agregue lo que el comité debe escuchar, discutir o decidir.</translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>Add a point</source>
        <translation>Agregar un punto</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>Primero póngale un título.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Validation of a plan</source>
        <translation>Validación de un plan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Paper expected</source>
        <translation>Documento esperado</translation>
    </message>
    <message>
        <source>Named here, it is asked for until somebody attaches it.</source>
        <translation>Una vez nombrado aquí, se pide hasta que alguien lo adjunte.</translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation>Adjuntar un documento…</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Quitar del orden del día</translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation>Adjuntar un documento</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>Point %1, %2, %3, %n minute(s)</source>
        <translation>
            <numerusform>Punto %1, %2, %3, %n minuto</numerusform>
            <numerusform>Punto %1, %2, %3, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt and an arrow move it; Enter opens it.</source>
        <translation>Alt y una flecha lo mueven; Enter lo abre.</translation>
    </message>
    <message>
        <source>Minutes for point %1</source>
        <translation>Minutos para el punto %1</translation>
    </message>
</context>
<context>
    <name>AnnounceDialog</name>
    <message>
        <source>Announce a call for proposals</source>
        <translation>Anunciar una convocatoria</translation>
    </message>
    <message>
        <source>It is a draft until you open it; criteria and panel come next.</source>
        <translation>Es un borrador hasta que la abra; después vienen los criterios y el comité de selección.</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Registrar la convocatoria</translation>
    </message>
    <message>
        <source>Call entered as a draft.</source>
        <translation>Convocatoria registrada como borrador.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Abre el</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <source>Amount for each project</source>
        <translation>Monto por proyecto</translation>
    </message>
    <message>
        <source>Months each project lasts</source>
        <translation>Meses que dura cada proyecto</translation>
    </message>
    <message>
        <source>Decision that launched it</source>
        <translation>Decisión que la lanzó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Aceptada en parte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declinada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Needed: those who asked must know why.</source>
        <translation>Obligatorio: quienes lo pidieron deben saber por qué.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>A letter, a document&apos;s number; may stay empty.</source>
        <translation>Una carta, el número de un documento; opcional.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Will come</source>
        <translation>Asistirá</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>No asistirá</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Quórum: %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Answers by seat</source>
        <translation>Respuestas por puesto</translation>
    </message>
    <message>
        <source>Seats that were there answer once the minutes are circulated.</source>
        <translation>Los puestos presentes responden una vez distribuida el acta.</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Aprueba</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation>Comentario (%1)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>How many arrived</source>
        <translation>Cuántas llegaron</translation>
    </message>
    <message>
        <source>As the source says it: the register may hold fewer of them.</source>
        <translation>Como lo dice la fuente: el registro puede contener menos.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Guardar el número</translation>
    </message>
    <message>
        <source>Give the number first.</source>
        <translation>Primero indique el número.</translation>
    </message>
    <message>
        <source>Number kept.</source>
        <translation>Número guardado.</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Expresado como</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactamente</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>Proposals received</source>
        <translation>Propuestas recibidas</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>Action from this point</source>
        <translation>Acción derivada de este punto</translation>
    </message>
    <message>
        <source>Assign the action</source>
        <translation>Asignar la acción</translation>
    </message>
    <message>
        <source>%1 assigned.</source>
        <translation>%1 asignada.</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Qué debe hacerse</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>AwardDialog</name>
    <message>
        <source>Award the proposal</source>
        <translation>Adjudicar la propuesta</translation>
    </message>
    <message>
        <source>Select and award it</source>
        <translation>Seleccionar y adjudicar</translation>
    </message>
    <message>
        <source>Selected and awarded.</source>
        <translation>Seleccionada y adjudicada.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>In the other currency</source>
        <translation>En la otra moneda</translation>
    </message>
    <message>
        <source>As the source says it; it is not converted.</source>
        <translation>Como lo dice la fuente; no se convierte.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Adjudicada el</translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation>Hoy, si se deja vacío.</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Por cuál decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance of filled seats</source>
        <translation>Equilibrio de los puestos ocupados</translation>
    </message>
    <message numerus="yes">
        <source>%n titular(s), observers not counted</source>
        <translation>
            <numerusform>%n titular, sin contar observadores</numerusform>
            <numerusform>%n titulares, sin contar observadores</numerusform>
        </translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Por sector</translation>
    </message>
    <message>
        <source>By gender, where stated</source>
        <translation>Por género, si se indica</translation>
    </message>
</context>
<context>
    <name>BallotList</name>
    <message>
        <source>Votes of the seats that are there</source>
        <translation>Votos de los puestos presentes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Abstención</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Begin a register</source>
        <translation>Empezar un registro</translation>
    </message>
    <message>
        <source>Office that keeps it</source>
        <translation>Oficina que lo lleva</translation>
    </message>
    <message>
        <source>Country office, Tegucigalpa</source>
        <translation>Oficina nacional, Tegucigalpa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this folder.</source>
        <translation>Todo queda en esta computadora, en esta carpeta.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>Decisions and answers</source>
        <translation>Decisiones y respuestas</translation>
    </message>
</context>
<context>
    <name>BudgetTotals</name>
    <message>
        <source>Total, %1 before, %2 after, %3</source>
        <translation>Total, %1 antes, %2 después, %3</translation>
    </message>
    <message>
        <source>Total of the activities</source>
        <translation>Total de las actividades</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Open the call</source>
        <translation>Abrir la convocatoria</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Cerrar la convocatoria</translation>
    </message>
    <message>
        <source>Mark it decided</source>
        <translation>Marcar como decidida</translation>
    </message>
    <message>
        <source>Receive a proposal…</source>
        <translation>Recibir una propuesta…</translation>
    </message>
    <message>
        <source>Say how many arrived…</source>
        <translation>Decir cuántas llegaron…</translation>
    </message>
    <message>
        <source>See decision %1</source>
        <translation>Ver la decisión %1</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>Convocatorias</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Postpone the session?</source>
        <translation>¿Posponer la reunión?</translation>
    </message>
    <message>
        <source>Cancel the session?</source>
        <translation>¿Cancelar la reunión?</translation>
    </message>
    <message>
        <source>It keeps its agenda and answers; plan its new date when it is known.</source>
        <translation>Conserva su orden del día y sus respuestas; planifique la nueva fecha cuando se conozca.</translation>
    </message>
    <message>
        <source>It stays in the register as cancelled, with its reason. Its number is not used again.</source>
        <translation>Queda en el registro como cancelada, con su motivo. Su número no se vuelve a usar.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Mantener la reunión</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Primero indique por qué.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Plan a mandate…</source>
        <translation>Planificar un mandato…</translation>
    </message>
    <message>
        <source>Announce a call…</source>
        <translation>Anunciar una convocatoria…</translation>
    </message>
    <message>
        <source>Enter an initiative…</source>
        <translation>Registrar una iniciativa…</translation>
    </message>
    <message>
        <source>Raise a risk…</source>
        <translation>Señalar un riesgo…</translation>
    </message>
    <message>
        <source>Calls and mandates</source>
        <translation>Convocatorias y mandatos</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandatos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
</context>
<context>
    <name>CallsPane</name>
    <message>
        <source>No call for proposals yet</source>
        <translation>Aún no hay convocatorias</translation>
    </message>
    <message>
        <source>A call says what is asked, until when and for how much; then come the criteria, the panel, and the proposals.</source>
        <translation>Una convocatoria dice qué se pide, hasta cuándo y por cuánto; después vienen los criterios, el comité de selección y las propuestas.</translation>
    </message>
    <message>
        <source>Announce a call…</source>
        <translation>Anunciar una convocatoria…</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>%1: before “%2”, after “%3”</source>
        <translation>%1: antes “%2”, después “%3”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ChartBand</name>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Check in</source>
        <translation>Registrar asistencia</translation>
    </message>
    <message>
        <source>Two letters, then Enter</source>
        <translation>Dos letras, luego Enter</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Asistencia ya registrada</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter nothing else, or add a guest.</source>
        <translation>Nadie con ese nombre. Cambie lo escrito o agregue una persona invitada.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the session?</source>
        <translation>¿Cerrar la reunión?</translation>
    </message>
    <message>
        <source>%1. The quorum of the session and the presence of each seat are kept as they stand.</source>
        <translation>%1. El quórum de la reunión y la asistencia de cada puesto se conservan tal como están.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not treated: postponed to the next session.</source>
        <translation>
            <numerusform>%n punto sin tratar: pospuesto a la próxima reunión.</numerusform>
            <numerusform>%n puntos sin tratar: pospuestos a la próxima reunión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseIncidentDialog</name>
    <message>
        <source>%1 stays on record and is not changed any more.</source>
        <translation>%1 queda en el registro y ya no cambia.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar el incidente</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Incident closed.</source>
        <translation>Incidente cerrado.</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Change the terms…</source>
        <translation>Modificar los términos…</translation>
    </message>
    <message>
        <source>Fill a seat…</source>
        <translation>Ocupar un puesto…</translation>
    </message>
    <message>
        <source>This project has no committee yet</source>
        <translation>Este proyecto aún no tiene comité</translation>
    </message>
    <message>
        <source>Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.</source>
        <translation>Constitúyalo, defina sus términos y puestos, y planifique la primera reunión; toma un cuarto de hora.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Seats by sector</source>
        <translation>Puestos por sector</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare the plan, year %1</source>
        <translation>Comparar el plan, año %1</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation>Estas dos versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>This plan has one version. Draft another to change it.</source>
        <translation>Este plan tiene una sola versión. Prepare otra para modificarlo.</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Lift the condition</source>
        <translation>Levantar la condición</translation>
    </message>
    <message>
        <source>Give the proof</source>
        <translation>Presentar la prueba</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Keep the proof</source>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>Only a later decision lifts it; none was taken yet.</source>
        <translation>Solo una decisión posterior puede levantarla; aún no se ha tomado ninguna.</translation>
    </message>
    <message>
        <source>Say what proves it first.</source>
        <translation>Primero indique qué lo prueba.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo prueba</translation>
    </message>
    <message>
        <source>A document&apos;s number, a fact that can be checked. The committee lifts the condition later.</source>
        <translation>El número de un documento, un hecho verificable. El comité levantará la condición más adelante.</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Por cuál decisión</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Condition %1: %2</source>
        <translation>Condición %1: %2</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, a más tardar el %1</translation>
    </message>
    <message>
        <source>Take condition %1 out</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Agregar una condición</translation>
    </message>
    <message>
        <source>What must be proved</source>
        <translation>Qué debe probarse</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Condition due</source>
        <translation>Vencimiento de la condición</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation>Inscribir un consentimiento</translation>
    </message>
    <message>
        <source>%1 agreed to one purpose. Their face stays as it is: open it afterwards, if they asked for it.</source>
        <translation>%1 aceptó una finalidad. Su cara queda como está: ábrala después, si la persona lo pide.</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Inscribir el consentimiento</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentimiento inscrito.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>A qué</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>As your form names it, such as 2020-1.</source>
        <translation>Como la nombra su formulario, por ejemplo 2020-1.</translation>
    </message>
    <message>
        <source>The words they were given</source>
        <translation>El texto que se les entregó</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Who heard it; needed when it was given orally.</source>
        <translation>Quién lo oyó; necesario si se dio de palabra.</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>ConveneDialog</name>
    <message>
        <source>Convene the session?</source>
        <translation>¿Convocar la reunión?</translation>
    </message>
    <message>
        <source>%1 people and seats will each have an invitation, as PDF and as text to copy, in %2. The agenda stays open; the session is marked convened.</source>
        <translation>%1 personas y puestos tendrán cada uno una convocatoria, en PDF y en texto para copiar, en %2. El orden del día queda abierto; la reunión se marca como convocada.</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convocar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
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
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
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
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
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
        <translation>Haití</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
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
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>África subsahariana</translation>
    </message>
    <message>
        <source>North Africa</source>
        <translation>África del Norte</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>América Latina</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caribe</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Oriente Medio</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>América del Norte</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Where the project works</source>
        <translation>Dónde trabaja el proyecto</translation>
    </message>
    <message>
        <source>No country yet</source>
        <translation>Aún no hay países</translation>
    </message>
    <message>
        <source>Countries come from the project itself, from the places entered for it and from its mandates.</source>
        <translation>Los países provienen del propio proyecto, de los lugares registrados para él y de sus mandatos.</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandato</numerusform>
            <numerusform>%n mandatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CriterionDialog</name>
    <message>
        <source>Add a criterion</source>
        <translation>Agregar un criterio</translation>
    </message>
    <message>
        <source>What is asked no longer changes once the call has closed.</source>
        <translation>Lo que se pide ya no cambia una vez cerrada la convocatoria.</translation>
    </message>
    <message>
        <source>Add the criterion</source>
        <translation>Agregar el criterio</translation>
    </message>
    <message>
        <source>Criterion added.</source>
        <translation>Criterio agregado.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Qué se evalúa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Against the other criteria, 1 to 100.</source>
        <translation>Respecto a los demás criterios, de 1 a 100.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Máximo de puntos</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Report data</source>
        <translation>Registrar un dato</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Data reported; it waits to be verified.</source>
        <translation>Dato registrado; espera ser verificado.</translation>
    </message>
    <message>
        <source>Data kept as a draft.</source>
        <translation>Dato guardado como borrador.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Attendance lists, a report; may stay empty.</source>
        <translation>Listas de asistencia, un informe; opcional.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>What a reader must know of it; kept as you type.</source>
        <translation>Lo que debe saber quien lo lea; se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Submit it to be verified</source>
        <translation>Enviarlo a verificación</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>A day, a month (2021-07) or a year.</source>
        <translation>Un día, un mes (2021-07) o un año.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Decision on this point</source>
        <translation>Decisión sobre este punto</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 registrada.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Toma nota</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adoptada por</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Texto de la decisión</translation>
    </message>
    <message>
        <source>Plan it is about</source>
        <translation>Plan al que se refiere</translation>
    </message>
    <message>
        <source>The committee validates exactly this content; its fingerprint is kept with the decision.</source>
        <translation>El comité valida exactamente este contenido; su huella se guarda con la decisión.</translation>
    </message>
    <message>
        <source>No plan waits for the committee. Submit one under Action plan first.</source>
        <translation>Ningún plan espera al comité. Primero presente uno en Plan de acción.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Decisiones y recomendaciones</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de atraso</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recommendations answered</source>
        <translation>Recomendaciones respondidas</translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n nuevo miembro</numerusform>
            <numerusform>%n nuevos miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Since session %1</source>
        <translation>Desde la reunión %1</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Antes de la primera reunión</translation>
    </message>
    <message>
        <source>from point %1</source>
        <translation>desde el punto %1</translation>
    </message>
    <message>
        <source>left before point %1</source>
        <translation>se retiró antes del punto %1</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n persona presente</numerusform>
            <numerusform>%n personas presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Minutes (time)</source>
        <translation>Duración (min)</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Convocatoria: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>You are invited to this session. Please answer whether you will come, or name your alternate.</source>
        <translation>Se le convoca a esta reunión. Le rogamos indicar si asistirá o nombrar a su suplente.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Each member, by name or function</source>
        <translation>Cada miembro, por su nombre o cargo</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Acta: %1</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Language of record</source>
        <translation>Idioma que hace fe</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Copia para</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin redactar</translation>
    </message>
    <message>
        <source>Circulated on %1, answers by %2</source>
        <translation>Distribuida el %1, respuestas a más tardar el %2</translation>
    </message>
    <message>
        <source>Approved on %1, by silence at the end of the window</source>
        <translation>Aprobada el %1, por silencio al término del plazo</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Aprobada el %1</translation>
    </message>
    <message>
        <source>Draft, not circulated</source>
        <translation>Borrador, sin distribuir</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Decided, recommended, to do</source>
        <translation>Decidido, recomendado, por hacer</translation>
    </message>
    <message>
        <source>Answers to the minutes</source>
        <translation>Respuestas sobre el acta</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condición %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Aprueba</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Session pack: %1</source>
        <translation>Carpeta de la reunión: %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation>Ningún documento.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 a las %2 (%3)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Original text; not translated.</source>
        <translation>Texto original; sin traducir.</translation>
    </message>
    <message>
        <source>Translated from version %1 of %2: out of date.</source>
        <translation>Traducido de la versión %1 de %2: desactualizado.</translation>
    </message>
    <message>
        <source>Translation; the original is authoritative.</source>
        <translation>Traducción; el original hace fe.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) below %1 stand(s) as “&lt; %1”, so that nobody can be recognised.</source>
        <translation>
            <numerusform>%n conteo inferior a %1 figura como “&lt; %1”, para que nadie pueda ser reconocido.</numerusform>
            <numerusform>%n conteos inferiores a %1 figuran como “&lt; %1”, para que nadie pueda ser reconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) is/are not shown, because a small one could be worked out from it/them.</source>
        <translation>
            <numerusform>%n conteo no se muestra, porque de él podría deducirse uno pequeño.</numerusform>
            <numerusform>%n conteos no se muestran, porque de ellos podría deducirse uno pequeño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) stand(s) by sector, because naming could harm.</source>
        <translation>
            <numerusform>%n organización figura por su sector, porque nombrarla podría causar daño.</numerusform>
            <numerusform>%n organizaciones figuran por su sector, porque nombrarlas podría causar daño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A protected name was replaced in %n text(s).</source>
        <translation>
            <numerusform>Se reemplazó un nombre protegido en %n texto.</numerusform>
            <numerusform>Se reemplazó un nombre protegido en %n textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on data stay(s) within the committee.</source>
        <translation>
            <numerusform>%n nota sobre los datos queda dentro del comité.</numerusform>
            <numerusform>%n notas sobre los datos quedan dentro del comité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer report(s) of data is/are not verified yet, and not quoted.</source>
        <translation>
            <numerusform>%n dato más reciente aún no está verificado y no se cita.</numerusform>
            <numerusform>%n datos más recientes aún no están verificados y no se citan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>Lo que esta copia omite</translation>
    </message>
    <message>
        <source>Texts without an up-to-date translation stand in the language they were recorded in.</source>
        <translation>Los textos sin traducción al día figuran en el idioma en que se registraron.</translation>
    </message>
    <message>
        <source>This is the example register: published facts, and others that were invented for the example.</source>
        <translation>Este es el registro de ejemplo: hechos publicados y otros inventados para el ejemplo.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Presupuesto: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Socio: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Milestones: %1</source>
        <translation>Hitos: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descripción: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (otro)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Aún sin decisión</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Antes (%1)</translation>
    </message>
    <message>
        <source>After (%1)</source>
        <translation>Después (%1)</translation>
    </message>
    <message>
        <source>Decision behind it</source>
        <translation>Decisión de origen</translation>
    </message>
    <message>
        <source>Budget: %1 before, %2 after.</source>
        <translation>Presupuesto: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>Means of the project</source>
        <translation>Medios del proyecto</translation>
    </message>
    <message>
        <source>Evidence sheet: %1</source>
        <translation>Ficha de evidencia: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Annual plans</source>
        <translation>Planes de acción anuales</translation>
    </message>
    <message>
        <source>No annual plan is on record.</source>
        <translation>No consta ningún plan de acción anual en el registro.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2 (%3)</source>
        <translation>Qué cambió de %1 a %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is/are the same in both.</source>
        <translation>
            <numerusform>%n actividad es igual en ambas.</numerusform>
            <numerusform>%n actividades son iguales en ambas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amendments to the agreement</source>
        <translation>Enmiendas al convenio</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Results off track</source>
        <translation>Resultados desviados</translation>
    </message>
    <message>
        <source>No result is assessed as off track.</source>
        <translation>Ningún resultado está calificado como desviado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s) has/have data of the last twelve months.</source>
        <translation>
            <numerusform>Con datos de los últimos doce meses: %1 de %n resultado.</numerusform>
            <numerusform>Con datos de los últimos doce meses: %1 de %n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>No indicator is on record.</source>
        <translation>No consta ningún indicador en el registro.</translation>
    </message>
    <message>
        <source>The register this was copied from</source>
        <translation>El registro del que procede esta copia</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about this project</source>
        <translation>
            <numerusform>%n entrada sobre este proyecto</numerusform>
            <numerusform>%n entradas sobre este proyecto</numerusform>
        </translation>
    </message>
    <message>
        <source>, the last on %1</source>
        <translation>, la última el %1</translation>
    </message>
    <message>
        <source>Copied on</source>
        <translation>Copiado el</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Root of the journal</source>
        <translation>Raíz del historial</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the register can check that it agrees with itself and with this root.</source>
        <translation>Quien tenga una copia del registro puede verificar que concuerda consigo misma y con esta raíz.</translation>
    </message>
    <message>
        <source>Seal intact</source>
        <translation>Sello intacto</translation>
    </message>
    <message>
        <source>No seal: changed past the register</source>
        <translation>Sin sello: modificado al margen del registro</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>No validado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 abiertas de %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Donor&apos;s acceptance</source>
        <translation>Aceptación del donante</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation>Procedimiento escrito</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nuevo fin</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Length not stated</source>
        <translation>Duración sin indicar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Reported, not verified yet</source>
        <translation>Registrado, aún sin verificar</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Target revised on %1: %2</source>
        <translation>Meta revisada el %1: %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Meta vigente</translation>
    </message>
    <message>
        <source>Latest verified data</source>
        <translation>Último dato verificado</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Action plan, year %1</source>
        <translation>Plan de acción, año %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Redactado por</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Por qué esta versión</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>No activity yet.</source>
        <translation>Aún no hay actividades.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) without a budget; the totals leave them out.</source>
        <translation>
            <numerusform>%n actividad sin presupuesto; los totales no la incluyen.</numerusform>
            <numerusform>%n actividades sin presupuesto; los totales no las incluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Descriptions and milestones</source>
        <translation>Descripciones e hitos</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>%1, %2%</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Variance: %1</source>
        <translation>Variación: %1</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aún sin informe</translation>
    </message>
    <message>
        <source>Total in %1</source>
        <translation>Total en %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Responsible, partner</source>
        <translation>Responsable, socio</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Without a result of the logic model</source>
        <translation>Sin resultado del modelo lógico</translation>
    </message>
    <message numerus="yes">
        <source>Validated by the committee on %1, with %n condition(s) still open</source>
        <translation>
            <numerusform>Validado por el comité el %1, con %n condición aún abierta</numerusform>
            <numerusform>Validado por el comité el %1, con %n condiciones aún abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Validated by the committee on %1</source>
        <translation>Validado por el comité el %1</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>No seal: this is not what the committee decided on</source>
        <translation>Sin sello: no es aquello sobre lo que decidió el comité</translation>
    </message>
    <message>
        <source>A validation was given, but the content below was changed after it, past the register. Have the register checked: the check names what was changed.</source>
        <translation>Hubo una validación, pero el contenido que sigue se modificó después, al margen del registro. Haga verificar el registro: la verificación señala lo que se modificó.</translation>
    </message>
    <message>
        <source>Digest decided on</source>
        <translation>Huella al decidir</translation>
    </message>
    <message>
        <source>Digest of this content</source>
        <translation>Huella de este contenido</translation>
    </message>
    <message>
        <source>No longer validated: another version replaced it</source>
        <translation>Ya no está validada: otra versión la sustituyó</translation>
    </message>
    <message>
        <source>Version decided on</source>
        <translation>Versión decidida</translation>
    </message>
    <message>
        <source>Digest submitted</source>
        <translation>Huella al presentarla</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 del %2: %3</translation>
    </message>
    <message>
        <source>None: by written procedure</source>
        <translation>Ninguna: procedimiento escrito</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>Changed after the decision; no seal</source>
        <translation>Modificado tras la decisión; sin sello</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>No consta en el registro</translation>
    </message>
    <message>
        <source>On %1 by %2</source>
        <translation>El %1, por %2</translation>
    </message>
    <message>
        <source>, for a content that is not this one</source>
        <translation>, para un contenido que no es este</translation>
    </message>
    <message>
        <source>Yes, past the register</source>
        <translation>Sí, al margen del registro</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a decision</source>
        <translation>
            <numerusform>%n de ellos sin decisión</numerusform>
            <numerusform>%n de ellos sin decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>each with a decision</source>
        <translation>cada uno con una decisión</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Of which %1: %2</source>
        <translation>De los cuales %1: %2</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, held on %2</source>
        <translation>%1, celebrada el %2</translation>
    </message>
    <message>
        <source>%1, recommended · %2</source>
        <translation>%1, recomendado · %2</translation>
    </message>
    <message>
        <source>Intact: in its language of record, this is to the letter what the committee validated. Translations and the names of organisations are as they are today.</source>
        <translation>Intacto: en su idioma de origen, es a la letra lo que el comité validó. Las traducciones y los nombres de organizaciones son los de hoy.</translation>
    </message>
    <message>
        <source>No longer validated: the decision was revoked</source>
        <translation>Ya no está validado: la decisión fue revocada</translation>
    </message>
    <message numerus="yes">
        <source>No; %1 (%2) proposes %n change(s)</source>
        <translation>
            <numerusform>No; %1 (%2) propone %n cambio</numerusform>
            <numerusform>No; %1 (%2) propone %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>the evidence sheet of the project: plans, seals, changes, results, indicators</source>
        <translation>la ficha de evidencia del proyecto: planes, sellos, cambios, resultados, indicadores</translation>
    </message>
    <message>
        <source>this version of the plan, and whether it is validated</source>
        <translation>esta versión del plan, y si está validada</translation>
    </message>
    <message>
        <source>what changed between versions, and the decision behind it</source>
        <translation>qué cambió entre versiones, y la decisión que lo respalda</translation>
    </message>
    <message>
        <source>what touched each result, in the order of time</source>
        <translation>qué tocó cada resultado, en orden cronológico</translation>
    </message>
    <message>
        <source>the activities of this version</source>
        <translation>las actividades de esta versión</translation>
    </message>
    <message>
        <source>baselines, targets and verified data of the indicators</source>
        <translation>líneas de base, metas y datos verificados de los indicadores</translation>
    </message>
    <message>
        <source>what the committee decided</source>
        <translation>lo que decidió el comité</translation>
    </message>
    <message>
        <source>where the keys come from that signatures are checked with</source>
        <translation>de dónde vienen las claves con que se comprueban las firmas</translation>
    </message>
    <message>
        <source>the proof of the plan&apos;s validation, for minutier-verify</source>
        <translation>la prueba de la validación del plan, para minutier-verify</translation>
    </message>
    <message>
        <source>Action plan %1: what stands behind it</source>
        <translation>Plan de acción %1: lo que lo respalda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>every file with its size and its SHA-256</source>
        <translation>cada archivo con su tamaño y su SHA-256</translation>
    </message>
    <message>
        <source>The tables are CSV in UTF-8. An apostrophe before a cell keeps a spreadsheet from calculating it. A count that is hidden is empty, and the column “hidden” says how.</source>
        <translation>Las tablas son CSV en UTF-8. Un apóstrofo delante de una celda impide que una hoja de cálculo la calcule. Un número oculto está vacío, y la columna «hidden» dice cómo.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Cómo comprobar</translation>
    </message>
    <message>
        <source>Calculate the SHA-256 of each file, for example with “sha256sum”, and compare it with manifest.json. Compare the SHA-256 of manifest.json with the one you were told, by telephone or on paper.</source>
        <translation>Calcule el SHA-256 de cada archivo, por ejemplo con «sha256sum», y compárelo con manifest.json. Compare el SHA-256 de manifest.json con el que se le comunicó, por teléfono o en papel.</translation>
    </message>
    <message>
        <source>The policy, which holds the keys that signatures are checked with, was given to you apart from this pack by the committee&apos;s secretariat. Use that copy, and none that comes with a pack.</source>
        <translation>La política, que contiene las claves con que se comprueban las firmas, le fue entregada aparte de este paquete por la secretaría del comité. Use ese ejemplar, y ninguno que acompañe a un paquete.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) is/are not shown, because a small one could be worked out from it/them, here or with an earlier copy.</source>
        <translation>
            <numerusform>%n número no se muestra, porque de él podría deducirse uno pequeño, aquí o con una copia anterior.</numerusform>
            <numerusform>%n números no se muestran, porque de ellos podría deducirse uno pequeño, aquí o con una copia anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of data is/are not verified, and not quoted.</source>
        <translation>
            <numerusform>%n dato no está verificado, y no se cita.</numerusform>
            <numerusform>%n datos no están verificados, y no se citan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>Cabeza del registro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Keep this copy: a record that no longer begins with these entries, in this order, has another root.</source>
        <translation>Guarde esta copia: un registro que ya no empiece por estos asientos, en este orden, tendría otra raíz.</translation>
    </message>
    <message>
        <source>Head of the record: %1 entries, root %2</source>
        <translation>Cabeza del registro: %1 asientos, raíz %2</translation>
    </message>
    <message>
        <source>the office&apos;s key, to be compared with the one you were given; not proof by itself</source>
        <translation>la clave de la oficina, para compararla con la que le dieron; por sí sola no prueba nada</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Agregar un documento…</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Buscar documentos</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>No title and no file name holds these words.</source>
        <translation>Ningún título ni nombre de archivo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Papers for a session, annexes and proofs are kept here, each with its fingerprint.</source>
        <translation>Aquí se guardan los papeles de las reuniones, los anexos y las pruebas, cada uno con su huella.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Difusiones</translation>
    </message>
</context>
<context>
    <name>DonorAnswer</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n condición abierta</numerusform>
            <numerusform>%n condiciones abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonorAside</name>
    <message>
        <source>The donor&apos;s acceptance</source>
        <translation>La aceptación del donante</translation>
    </message>
    <message>
        <source>The committee&apos;s validation is no acceptance, and neither is the donor&apos;s presence.</source>
        <translation>La validación del comité no es una aceptación; la presencia del donante, tampoco.</translation>
    </message>
    <message>
        <source>Check this copy</source>
        <translation>Verificar esta copia</translation>
    </message>
    <message>
        <source>See the trace of the results</source>
        <translation>Ver el rastro de los resultados</translation>
    </message>
    <message>
        <source>People and organisations are shown as each chose to be: by name, by function, by sector, or only counted.</source>
        <translation>Las personas y organizaciones aparecen como cada una eligió: por nombre, por cargo, por sector o solo contadas.</translation>
    </message>
    <message>
        <source>Evidence sheet (PDF)…</source>
        <translation>Ficha de evidencia (PDF)…</translation>
    </message>
</context>
<context>
    <name>DonorChange</name>
    <message>
        <source>no decision yet</source>
        <translation>aún sin decisión</translation>
    </message>
</context>
<context>
    <name>DonorPage</name>
    <message>
        <source>Is the plan validated?</source>
        <translation>¿Está validado el plan?</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>No action plan on record</source>
        <translation>Ningún plan de acción en el registro</translation>
    </message>
    <message>
        <source>The project has opened no annual plan in this register, so the committee has validated none.</source>
        <translation>El proyecto no ha abierto ningún plan anual en este registro, así que el comité no ha validado ninguno.</translation>
    </message>
    <message>
        <source>From the validated version to the last one</source>
        <translation>De la versión validada a la última</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>evidence-%1.pdf</source>
        <translation>evidencia-%1.pdf</translation>
    </message>
</context>
<context>
    <name>DonorYears</name>
    <message>
        <source>Plans by year</source>
        <translation>Planes por año</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft a new version</source>
        <translation>Preparar una nueva versión</translation>
    </message>
    <message>
        <source>It begins with the activities of the last version, and is not validated until the committee says so.</source>
        <translation>Parte de las actividades de la última versión y no está validada hasta que el comité lo diga.</translation>
    </message>
    <message>
        <source>Draft it</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Qué cambia y por qué</translation>
    </message>
    <message>
        <source>The committee and the donor read this first.</source>
        <translation>El comité y el donante leen esto primero.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Part in a project</source>
        <translation>Participación en un proyecto</translation>
    </message>
    <message>
        <source>Agreement amendment</source>
        <translation>Enmienda al convenio</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Términos de referencia</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Paragraph of minutes</source>
        <translation>Párrafo de acta</translation>
    </message>
    <message>
        <source>Answer to minutes</source>
        <translation>Respuesta sobre un acta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Answer to a recommendation</source>
        <translation>Respuesta a una recomendación</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Logic model</source>
        <translation>Modelo lógico</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Actual data</source>
        <translation>Dato real</translation>
    </message>
    <message>
        <source>Part of a count</source>
        <translation>Parte de un conteo</translation>
    </message>
    <message>
        <source>Judgement of progress</source>
        <translation>Valoración del avance</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Versión de un plan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Report on an activity</source>
        <translation>Informe sobre una actividad</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Donor&apos;s acceptance</source>
        <translation>Aceptación del donante</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Convocatoria de propuestas</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Member of a panel</source>
        <translation>Miembro de un panel</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Assessment of a risk</source>
        <translation>Evaluación de un riesgo</translation>
    </message>
    <message>
        <source>Published fact</source>
        <translation>Hecho publicado</translation>
    </message>
    <message>
        <source>Link of a decision</source>
        <translation>Vínculo de una decisión</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Period of retention</source>
        <translation>Plazo de conservación</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Record the answer…</source>
        <translation>Registrar la respuesta…</translation>
    </message>
    <message>
        <source>Mark as carried out</source>
        <translation>Marcar como ejecutada</translation>
    </message>
    <message>
        <source>Marked as carried out.</source>
        <translation>Marcada como ejecutada.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>EntryConditions</name>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>Give the proof…</source>
        <translation>Presentar la prueba…</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Levantar…</translation>
    </message>
</context>
<context>
    <name>EntryProofCard</name>
    <message>
        <source>What proves this</source>
        <translation>Qué lo prueba</translation>
    </message>
    <message>
        <source>In its ledger</source>
        <translation>En su libro</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Signed head</source>
        <translation>Cabeza firmada</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Sign the head now</source>
        <translation>Firmar la cabeza ahora</translation>
    </message>
    <message>
        <source>Save a proof of this entry…</source>
        <translation>Guardar una prueba de este asiento…</translation>
    </message>
</context>
<context>
    <name>EntryProofDialog</name>
    <message>
        <source>Proof of entry %1</source>
        <translation>Prueba del asiento %1</translation>
    </message>
    <message>
        <source>It shows that this entry stands under the signed head. It opens no value, so it names nobody.</source>
        <translation>Muestra que este asiento está bajo la cabeza firmada. No abre ningún valor: no nombra a nadie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>No wider than this account may read.</source>
        <translation>No más amplio de lo que esta cuenta puede leer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Entries the reader verified before</source>
        <translation>Entradas que el lector ya verificó</translation>
    </message>
    <message>
        <source>Optional. Their last check says how many; the proof then shows that the ledger only grew since.</source>
        <translation>Opcional. Su última verificación dice cuántas; la prueba muestra entonces que desde entonces el libro solo creció.</translation>
    </message>
</context>
<context>
    <name>EntryResponses</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The committee is satisfied.</source>
        <translation>El comité está satisfecho.</translation>
    </message>
    <message>
        <source>The committee is not satisfied.</source>
        <translation>El comité no está satisfecho.</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfecho</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>No satisfecho</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>This text has authority.</source>
        <translation>Este texto hace fe.</translation>
    </message>
    <message>
        <source>Keep the translation</source>
        <translation>Guardar la traducción</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traducir…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Confirm the erasure</source>
        <translation>Confirmar la supresión</translation>
    </message>
    <message>
        <source>Ask for the erasure</source>
        <translation>Pedir la supresión</translation>
    </message>
    <message>
        <source>The key of everything personal about %1 is destroyed: name, function, contact, notes. It cannot be taken back. Delete older backups and letters as well.</source>
        <translation>Se destruye la clave de todo lo personal de %1: nombre, función, contacto, notas. No se puede deshacer. Borre también las copias y las cartas antiguas.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. Another account of the office must confirm that everything personal about %1 goes for good.</source>
        <translation>Todavía no se borra nada. Otra cuenta de la oficina debe confirmar que todo lo personal de %1 desaparece para siempre.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>What was typed names this person in the records below. Nothing hides it there once the name is erased: correct them first.</source>
        <translation>Lo que se escribió nombra a esta persona en los registros siguientes. Una vez borrado el nombre, nada lo oculta allí: corríjalos antes.</translation>
    </message>
    <message>
        <source>Looking through what was typed…</source>
        <translation>Buscando en lo que se escribió…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the minutes</source>
        <translation>Exportar el acta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ODT, to edit</source>
        <translation>ODT, editable</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>The donor</source>
        <translation>El donante</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <source>Everything is shown. Do not send it on.</source>
        <translation>Se muestra todo. No lo reenvíe.</translation>
    </message>
    <message>
        <source>Seats at risk are shown by sector.</source>
        <translation>Los puestos en riesgo se muestran por sector.</translation>
    </message>
    <message>
        <source>No name is shown; notes are left out.</source>
        <translation>No se muestra ningún nombre; se omiten las notas.</translation>
    </message>
    <message>
        <source>People are only counted; notes are left out.</source>
        <translation>Las personas solo se cuentan; se omiten las notas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>realizada el</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>day and hour</source>
        <translation>día y hora</translation>
    </message>
    <message>
        <source>hour in UTC</source>
        <translation>hora en UTC</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>duración en minutos</translation>
    </message>
    <message>
        <source>minutes planned</source>
        <translation>minutos previstos</translation>
    </message>
    <message>
        <source>seconds spent</source>
        <translation>segundos usados</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>paper expected</source>
        <translation>papel anunciado</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motivos</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>arrived at</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>arrived at point</source>
        <translation>llegó en el punto</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>left at point</source>
        <translation>salió en el punto</translation>
    </message>
    <message>
        <source>answered at</source>
        <translation>respondido el</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>respondido el</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>voto</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>formulada por</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>session</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>acta</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>point under way</source>
        <translation>punto en curso</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>reemplazada por</translation>
    </message>
    <message>
        <source>lifted by</source>
        <translation>levantada por</translation>
    </message>
    <message>
        <source>record</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>carried from</source>
        <translation>traído de</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>begins on</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>decidida el</translation>
    </message>
    <message>
        <source>recorded at</source>
        <translation>registrada el</translation>
    </message>
    <message>
        <source>circulated at</source>
        <translation>distribuida el</translation>
    </message>
    <message>
        <source>answers until</source>
        <translation>respuestas hasta</translation>
    </message>
    <message>
        <source>approved at</source>
        <translation>aprobada el</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>aprobada por</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>adoptada por</translation>
    </message>
    <message>
        <source>convened at</source>
        <translation>convocada el</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>abierta a las</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>cerrada a las</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>enviada el</translation>
    </message>
    <message>
        <source>begun at</source>
        <translation>empezado a las</translation>
    </message>
    <message>
        <source>added at</source>
        <translation>añadido el</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>firmado el</translation>
    </message>
    <message>
        <source>requested on</source>
        <translation>solicitado el</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>sectores</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>se muestra como</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigla</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>papeles</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>persona invitada</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quórum</translation>
    </message>
    <message>
        <source>seats for a quorum</source>
        <translation>puestos para el quórum</translation>
    </message>
    <message>
        <source>sectors for a quorum</source>
        <translation>sectores para el quórum</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>sessions in a period</source>
        <translation>reuniones por periodo</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>días de aviso</translation>
    </message>
    <message>
        <source>days to approve</source>
        <translation>días para aprobar</translation>
    </message>
    <message>
        <source>decision rule</source>
        <translation>regla de decisión</translation>
    </message>
    <message>
        <source>when silent</source>
        <translation>en caso de silencio</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lectores</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>form of the file</source>
        <translation>formato del archivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>login</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>day of the example</source>
        <translation>día del ejemplo</translation>
    </message>
    <message>
        <source>of revision</source>
        <translation>de la revisión</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>under</source>
        <translation>depende de</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>kind of data</source>
        <translation>tipo de dato</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>unidad de medida</translation>
    </message>
    <message>
        <source>of whom or what</source>
        <translation>de quién o de qué</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>numerador</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>denominador</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>fijada el</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>reemplaza a</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>exactness</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>calificación</translation>
    </message>
    <message>
        <source>assessed on</source>
        <translation>valorado el</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>adoptado el</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimensión</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>actual data</source>
        <translation>dato real</translation>
    </message>
    <message>
        <source>version of the plan</source>
        <translation>versión del plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>basada en</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autoría</translation>
    </message>
    <message>
        <source>submitted on</source>
        <translation>presentada el</translation>
    </message>
    <message>
        <source>validated on</source>
        <translation>validada el</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>aceptada el</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donante</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>hitos</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>percentage done</source>
        <translation>porcentaje realizado</translation>
    </message>
    <message>
        <source>why it is not as planned</source>
        <translation>motivo de la variación</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>informado el</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>enmienda</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>part of the world</source>
        <translation>región del mundo</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>persona voluntaria</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>especialidad</translation>
    </message>
    <message>
        <source>opens on</source>
        <translation>abre el</translation>
    </message>
    <message>
        <source>proposals received</source>
        <translation>propuestas recibidas</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>monto</translation>
    </message>
    <message>
        <source>call for proposals</source>
        <translation>convocatoria</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ponderación</translation>
    </message>
    <message>
        <source>most points</source>
        <translation>máximo de puntos</translation>
    </message>
    <message>
        <source>member of the panel</source>
        <translation>integrante del comité de selección</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>declarado el</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterio</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>recibida el</translation>
    </message>
    <message>
        <source>amount in the other currency</source>
        <translation>monto en la otra moneda</translation>
    </message>
    <message>
        <source>other currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>awarded on</source>
        <translation>adjudicado el</translation>
    </message>
    <message>
        <source>shared resources</source>
        <translation>recursos compartidos</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impacto</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>propósito</translation>
    </message>
    <message>
        <source>least count</source>
        <translation>número mínimo mostrado</translation>
    </message>
    <message>
        <source>digest of the manifest</source>
        <translation>huella del manifiesto</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>números</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retirada el</translation>
    </message>
    <message>
        <source>erased on</source>
        <translation>borrado el</translation>
    </message>
    <message>
        <source>erasure asked by</source>
        <translation>borrado pedido por</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clave pública</translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation>aceptó</translation>
    </message>
    <message>
        <source>version of the wording</source>
        <translation>versión del texto</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>dado el</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>cómo se dio</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>testigo</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>inscrito por</translation>
    </message>
    <message>
        <source>class of data</source>
        <translation>categoría de datos</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>discovered on</source>
        <translation>descubierto el</translation>
    </message>
    <message>
        <source>hour of the discovery</source>
        <translation>hora del descubrimiento</translation>
    </message>
    <message>
        <source>discovered at</source>
        <translation>descubierto a las</translation>
    </message>
    <message>
        <source>reported by</source>
        <translation>comunicado por</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>people concerned</source>
        <translation>personas afectadas</translation>
    </message>
    <message>
        <source>who is concerned</source>
        <translation>quién está afectado</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>a quién se avisó</translation>
    </message>
    <message>
        <source>told on</source>
        <translation>avisada el</translation>
    </message>
    <message>
        <source>hour at which it was told</source>
        <translation>hora del aviso</translation>
    </message>
    <message>
        <source>notice to the authority</source>
        <translation>aviso a la autoridad</translation>
    </message>
    <message>
        <source>authority told at</source>
        <translation>autoridad avisada a las</translation>
    </message>
    <message>
        <source>why it need not be told</source>
        <translation>por qué no hace falta avisar</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>cerrado el</translation>
    </message>
    <message>
        <source>former names</source>
        <translation>nombres anteriores</translation>
    </message>
</context>
<context>
    <name>GuestField</name>
    <message>
        <source>Guest, by function</source>
        <translation>Persona invitada, por cargo</translation>
    </message>
</context>
<context>
    <name>HalfCircle</name>
    <message>
        <source>%1 seats, %2 filled</source>
        <translation>%1 puestos, %2 ocupados</translation>
    </message>
    <message numerus="yes">
        <source>seats, %n filled</source>
        <translation>
            <numerusform>puestos, %n ocupado</numerusform>
            <numerusform>puestos, %n ocupados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Close the session…</source>
        <translation>Cerrar la reunión…</translation>
    </message>
    <message>
        <source>The session is convened</source>
        <translation>La reunión está convocada</translation>
    </message>
    <message>
        <source>The session is not convened yet</source>
        <translation>La reunión aún no está convocada</translation>
    </message>
    <message>
        <source>Open it when people are there; the clock of the first point starts when you take it up.</source>
        <translation>Ábrala cuando los miembros estén presentes; el cronómetro del primer punto arranca cuando usted lo inicia.</translation>
    </message>
    <message>
        <source>Convene it first; letters leave only then.</source>
        <translation>Convóquela primero; las cartas solo salen entonces.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Preparar la reunión</translation>
    </message>
</context>
<context>
    <name>HolderDialog</name>
    <message>
        <source>Seat %1: %2</source>
        <translation>Puesto %1: %2</translation>
    </message>
    <message>
        <source>Nobody holds this seat yet.</source>
        <translation>Nadie ocupa aún este puesto.</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Designar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Seat filled.</source>
        <translation>Puesto ocupado.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>Titular</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What people know the seat by: “head of the women&apos;s shelter”. It is enough.</source>
        <translation>Aquello por lo que se conoce el puesto: “dirección del refugio de mujeres”. Es suficiente.</translation>
    </message>
    <message>
        <source>Name, if the person agrees</source>
        <translation>Nombre, si la persona está de acuerdo</translation>
    </message>
    <message>
        <source>Stays in the office; it is never shown to the donor or in public.</source>
        <translation>Se queda en la oficina; nunca se muestra al donante ni al público.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation>Hoy, si se deja vacío.</translation>
    </message>
    <message>
        <source>Shown outside the office, at most</source>
        <translation>Visible fuera de la oficina, como máximo</translation>
    </message>
    <message>
        <source>Changed at once; the strictest of seat, person and organisation counts.</source>
        <translation>Cambia de inmediato; se aplica la regla más estricta (puesto, persona u organización).</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Function only</source>
        <translation>Solo el cargo</translation>
    </message>
    <message>
        <source>Organisation only</source>
        <translation>Solo la organización</translation>
    </message>
    <message>
        <source>Sector only</source>
        <translation>Solo el sector</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Solo el conteo</translation>
    </message>
    <message>
        <source>Visibility changed.</source>
        <translation>Visibilidad modificada.</translation>
    </message>
    <message>
        <source>End the titular&apos;s term today</source>
        <translation>Terminar hoy el período del titular</translation>
    </message>
    <message>
        <source>The titular&apos;s term ended.</source>
        <translation>El período del titular terminó.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Assign an action…</source>
        <translation>Asignar una acción…</translation>
    </message>
    <message>
        <source>This project has no committee yet</source>
        <translation>Este proyecto aún no tiene comité</translation>
    </message>
    <message>
        <source>Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.</source>
        <translation>Constitúyalo, defina sus términos y puestos, y planifique la primera reunión; toma un cuarto de hora.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a table of activities</source>
        <translation>Importar una tabla de actividades</translation>
    </message>
    <message>
        <source>A CSV file with a heading row: code, title, type, result, starts_on, ends_on, responsible, partner, budget, currency. A code the draft knows changes that activity.</source>
        <translation>Un archivo CSV con una fila de encabezado: code, title, type, result, starts_on, ends_on, responsible, partner, budget, currency. Un código que ya está en el borrador modifica esa actividad.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing to import, or lines are refused.</source>
        <translation>No hay nada que importar o hay líneas rechazadas.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>The table was imported.</source>
        <translation>La tabla se importó.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Lo que haría cada línea</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Report an incident</source>
        <translation>Comunicar un incidente</translation>
    </message>
    <message>
        <source>Write what is known now and complete it later. What you write is sealed and never leaves the office.</source>
        <translation>Escriba lo que se sabe y complételo después. Lo que escriba queda sellado y nunca sale de la oficina.</translation>
    </message>
    <message>
        <source>Report the incident</source>
        <translation>Comunicar el incidente</translation>
    </message>
    <message>
        <source>Incident reported.</source>
        <translation>Incidente comunicado.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Descubierto el</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>As 14:30, where the office is. Without it the 72 hours run from midnight.</source>
        <translation>Como 14:30, en la hora de la oficina. Sin ella, las 72 horas corren desde medianoche.</translation>
    </message>
    <message>
        <source>How many people are concerned</source>
        <translation>Cuántas personas están afectadas</translation>
    </message>
    <message>
        <source>Who of the register</source>
        <translation>Quién del registro</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>What was done: %1</source>
        <translation>Qué se hizo: %1</translation>
    </message>
    <message>
        <source>Who was told: %1</source>
        <translation>A quién se avisó: %1</translation>
    </message>
    <message>
        <source>Write down measures…</source>
        <translation>Anotar las medidas…</translation>
    </message>
    <message>
        <source>Tell the authority…</source>
        <translation>Avisar a la autoridad…</translation>
    </message>
    <message>
        <source>Correct the notice…</source>
        <translation>Corregir el aviso…</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Cerrar…</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>never leaves the office</source>
        <translation>nunca sale de la oficina</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Comunicar un incidente…</translation>
    </message>
    <message>
        <source>What happened is locked</source>
        <translation>Lo que pasó está bloqueado</translation>
    </message>
    <message>
        <source>The keys of this register are not here: incidents can be counted, and not read. Nothing is lost; put the keys back.</source>
        <translation>Las claves de este registro no están aquí: los incidentes se cuentan, pero no se leen. No se pierde nada; vuelva a poner las claves.</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Ningún incidente</translation>
    </message>
    <message>
        <source>Only the office reads this page</source>
        <translation>Solo la oficina lee esta página</translation>
    </message>
    <message>
        <source>A name disclosed, a lost telephone, a letter to the wrong person: enter it within the hour. The authority is to be told within 72 hours.</source>
        <translation>Un nombre divulgado, un teléfono perdido, una carta a la persona equivocada: inscríbalo en la hora. Hay que avisar a la autoridad en 72 horas.</translation>
    </message>
    <message>
        <source>Incidents stay with the coordination.</source>
        <translation>Los incidentes quedan en la coordinación.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Told in words; nothing was told yet.</source>
        <translation>Indicador cualitativo; aún no consta nada.</translation>
    </message>
    <message>
        <source>No data yet: report the first to see how it goes.</source>
        <translation>Aún sin datos: registre el primero para ver cómo va.</translation>
    </message>
    <message>
        <source>Report data…</source>
        <translation>Registrar un dato…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Fijar una meta…</translation>
    </message>
    <message>
        <source>Show as a drawing</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Ocultar la tabla</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Add an indicator</source>
        <translation>Agregar un indicador</translation>
    </message>
    <message>
        <source>Add a means of the project</source>
        <translation>Agregar un medio del proyecto</translation>
    </message>
    <message>
        <source>Neutral words, without a direction or a target in them: “People trained”.</source>
        <translation>Palabras neutras, sin dirección ni meta: “Personas capacitadas”.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Indicator added.</source>
        <translation>Indicador agregado.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>Required. Kept as you type.</source>
        <translation>Obligatorio. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Tipo de dato</translation>
    </message>
    <message>
        <source>A percentage keeps its numerator and its denominator.</source>
        <translation>Un porcentaje conserva su numerador y su denominador.</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>De quién o de qué</translation>
    </message>
    <message>
        <source>The unit of analysis, such as “women trained”; may stay empty.</source>
        <translation>La unidad de análisis, como “mujeres capacitadas”; opcional.</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Recolección</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where the data comes from; may stay empty.</source>
        <translation>De dónde vienen los datos; opcional.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>IndicatorFacts</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Targets and data</source>
        <translation>Metas y datos</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>Enter an initiative</source>
        <translation>Registrar una iniciativa</translation>
    </message>
    <message>
        <source>Enter the initiative</source>
        <translation>Registrar la iniciativa</translation>
    </message>
    <message>
        <source>Initiative entered.</source>
        <translation>Iniciativa registrada.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it tries out</source>
        <translation>Qué pone a prueba</translation>
    </message>
    <message>
        <source>What it shares</source>
        <translation>Qué comparte</translation>
    </message>
    <message>
        <source>One on each line: a guide, a method, a course.</source>
        <translation>Uno por línea: una guía, un método, un curso.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué estado está</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>InitiativeRow</name>
    <message>
        <source>It shares</source>
        <translation>Comparte</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Aún no comparte nada</translation>
    </message>
    <message>
        <source>Put it on trial</source>
        <translation>Ponerla a prueba</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>Adoptarla</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
</context>
<context>
    <name>InitiativesPane</name>
    <message>
        <source>Search initiatives</source>
        <translation>Buscar iniciativas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>Aún no hay iniciativas</translation>
    </message>
    <message>
        <source>No initiative holds these words.</source>
        <translation>Ninguna iniciativa contiene estas palabras.</translation>
    </message>
    <message>
        <source>What partners of the social lab try out is entered with what it shares: a guide, a method, a course.</source>
        <translation>Lo que los socios del laboratorio social ponen a prueba se registra con lo que comparte: una guía, un método, un curso.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Enter an initiative…</source>
        <translation>Registrar una iniciativa…</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Kept at each keystroke</source>
        <translation>Se guarda con cada tecla</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Primero escriba el texto.</translation>
    </message>
</context>
<context>
    <name>InterestDialog</name>
    <message>
        <source>Declare an interest</source>
        <translation>Declarar un interés</translation>
    </message>
    <message>
        <source>From then on this member gives no points there; those given before are set aside.</source>
        <translation>Desde entonces, esta persona no da puntos ahí; los que ya dio se apartan.</translation>
    </message>
    <message>
        <source>Note the interest</source>
        <translation>Anotar el interés</translation>
    </message>
    <message>
        <source>Interest noted.</source>
        <translation>Interés anotado.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>Toda la convocatoria</translation>
    </message>
    <message>
        <source>What the interest is</source>
        <translation>Cuál es el interés</translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>Under way, point %1 of %2</source>
        <translation>En curso, punto %1 de %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>excede %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation>sin tiempo previsto</translation>
    </message>
</context>
<context>
    <name>JournalEntryCard</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Su historial</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>About</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Toda la oficina</translation>
    </message>
    <message>
        <source>Show every change</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
</context>
<context>
    <name>JournalHeader</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>No entry</source>
        <translation>Ninguna entrada</translation>
    </message>
    <message>
        <source>Nothing of this kind was changed yet.</source>
        <translation>Aún no se ha cambiado nada de este tipo.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What changed in this record, and who changed it</source>
        <translation>Qué cambió en esta ficha y quién lo cambió</translation>
    </message>
    <message>
        <source>Every change, in order; nothing is erased</source>
        <translation>Todo cambio, en orden, sin borrar nada</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>JudgingCard</name>
    <message>
        <source>How it is judged</source>
        <translation>Cómo se evalúa</translation>
    </message>
    <message>
        <source>No criterion yet. Say what the proposals are judged on before the call closes.</source>
        <translation>Aún no hay criterios. Diga con qué se evalúan las propuestas antes de que cierre la convocatoria.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>El comité de selección</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Agregar un criterio…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Agregar un integrante…</translation>
    </message>
    <message>
        <source>Declare an interest…</source>
        <translation>Declarar un interés…</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys and names</source>
        <translation>Claves y nombres</translation>
    </message>
    <message>
        <source>Copy the keys</source>
        <translation>Copiar las claves</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Keep in the keyring of this computer…</source>
        <translation>Guardar en el llavero de este equipo…</translation>
    </message>
    <message>
        <source>Keep in the keyring of this computer</source>
        <translation>Guardar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Keep in a plain file…</source>
        <translation>Guardar en un archivo sin cifrar…</translation>
    </message>
    <message>
        <source>Lock the names</source>
        <translation>Bloquear los nombres</translation>
    </message>
    <message>
        <source>Locked names leave the window. Texts that are kept as you type come back with them.</source>
        <translation>Bloqueados, los nombres salen de la ventana. Los textos que se guardan mientras escribe vuelven con ellos.</translation>
    </message>
    <message>
        <source>After %1 minutes without a touch</source>
        <translation>Tras %1 minutos sin actividad</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Copy of the keys</source>
        <translation>Copia de las claves</translation>
    </message>
    <message>
        <source>No backup holds the keys, and nothing opens the names without them. Keep a copy in a safe place, apart from the backups.</source>
        <translation>Ninguna copia de seguridad contiene las claves, y nada abre los nombres sin ellas. Guarde una copia en un lugar seguro, lejos de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Copy the keys…</source>
        <translation>Copiar las claves…</translation>
    </message>
    <message>
        <source>Last copied here: %1</source>
        <translation>Última copia aquí: %1</translation>
    </message>
    <message>
        <source>Not copied from this window yet</source>
        <translation>Aún no copiadas desde esta ventana</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
</context>
<context>
    <name>LastChangesCard</name>
    <message>
        <source>Last changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el historial</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Late and due soon</source>
        <translation>Atrasado o por vencer</translation>
    </message>
    <message>
        <source>%1, mine first</source>
        <translation>%1, primero lo mío</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>No hay nada atrasado</translation>
    </message>
    <message>
        <source>Actions, answers and conditions show here fourteen days before they are due.</source>
        <translation>Las acciones, respuestas y condiciones aparecen aquí catorce días antes de vencer.</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>a mi cargo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Root of %1</source>
        <translation>Raíz de %1</translation>
    </message>
</context>
<context>
    <name>LedgersCard</name>
    <message>
        <source>Heads of the ledgers</source>
        <translation>Cabezas de los libros</translation>
    </message>
    <message>
        <source>What is signed and kept outside, on paper or with a reader, cannot be changed unseen.</source>
        <translation>Lo que está firmado y se guarda fuera, en papel o con un lector, no puede cambiarse sin que se vea.</translation>
    </message>
    <message>
        <source>The office&apos;s key</source>
        <translation>La clave de la oficina</translation>
    </message>
    <message>
        <source>Sign the heads now</source>
        <translation>Firmar las cabezas ahora</translation>
    </message>
    <message>
        <source>The heads are signed.</source>
        <translation>Las cabezas están firmadas.</translation>
    </message>
    <message>
        <source>Save the policy for readers…</source>
        <translation>Guardar la política para los lectores…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link a decision</source>
        <translation>Vincular una decisión</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Nothing was decided in this project yet.</source>
        <translation>Todavía no se ha decidido nada en este proyecto.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Vínculo agregado.</translation>
    </message>
    <message>
        <source>Decision or recommendation</source>
        <translation>Decisión o recomendación</translation>
    </message>
    <message>
        <source>What it does to the result</source>
        <translation>Efecto en el resultado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Opcional.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MandateCard</name>
    <message>
        <source>It has begun</source>
        <translation>Marcar como iniciado</translation>
    </message>
    <message>
        <source>It is completed</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancelarlo…</translation>
    </message>
    <message>
        <source>Interrupt it…</source>
        <translation>Interrumpirlo…</translation>
    </message>
    <message>
        <source>Cancel the mandate</source>
        <translation>Cancelar el mandato</translation>
    </message>
    <message>
        <source>Interrupt the mandate</source>
        <translation>Interrumpir el mandato</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>MandateClockCard</name>
    <message>
        <source>Mandate clock</source>
        <translation>Reloj del mandato</translation>
    </message>
    <message>
        <source>last valid</source>
        <translation>última válida</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>a más tardar</translation>
    </message>
</context>
<context>
    <name>MandateDialog</name>
    <message>
        <source>Plan a mandate</source>
        <translation>Planificar un mandato</translation>
    </message>
    <message>
        <source>It may be planned before anybody is found, and entered after it has ended.</source>
        <translation>Puede planificarse antes de encontrar a alguien y registrarse una vez terminado.</translation>
    </message>
    <message>
        <source>Enter the mandate</source>
        <translation>Registrar el mandato</translation>
    </message>
    <message>
        <source>Mandate entered.</source>
        <translation>Mandato registrado.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Persona voluntaria</translation>
    </message>
    <message>
        <source>Or somebody new, by function</source>
        <translation>O alguien nuevo, por su función</translation>
    </message>
    <message>
        <source>A name is not needed: “Adviser in child protection”.</source>
        <translation>No hace falta un nombre: “Asesoría en protección de la niñez”.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué estado está</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elegir un país</translation>
    </message>
</context>
<context>
    <name>MandateFilters</name>
    <message>
        <source>Search mandates</source>
        <translation>Buscar mandatos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Por inicio</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Por socio</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>MandateTimeline</name>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandatos</translation>
    </message>
</context>
<context>
    <name>MandatesPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No mandate yet</source>
        <translation>Aún no hay mandatos</translation>
    </message>
    <message>
        <source>No mandate passes these filters.</source>
        <translation>Ningún mandato cumple estos filtros.</translation>
    </message>
    <message>
        <source>A mandate says what a volunteer does, with which partner, where and when. It may be planned before anybody is found.</source>
        <translation>Un mandato dice qué hace una persona voluntaria, con qué socio, dónde y cuándo. Puede planificarse antes de encontrar a alguien.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Plan a mandate…</source>
        <translation>Planificar un mandato…</translation>
    </message>
</context>
<context>
    <name>MeansLane</name>
    <message>
        <source>Means of the project</source>
        <translation>Medios del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresDialog</name>
    <message>
        <source>Measures taken</source>
        <translation>Medidas tomadas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Measures kept.</source>
        <translation>Medidas guardadas.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Who was told, and when</source>
        <translation>A quién se avisó, y cuándo</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No session is planned</source>
        <translation>No hay ninguna reunión planificada</translation>
    </message>
    <message>
        <source>Plan the next one; what is not closed comes onto its agenda by itself.</source>
        <translation>Planifique la próxima; lo que no está cerrado pasa por sí solo a su orden del día.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las reuniones</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planificar una reunión…</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>Plan the first one; its agenda, answers and papers gather here.</source>
        <translation>Planifique la primera; aquí se reúnen su orden del día, sus respuestas y sus documentos.</translation>
    </message>
    <message>
        <source>Form the committee first.</source>
        <translation>Primero constituya el comité.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The session opened on %1 at %2 (%3). Form: %4.</source>
        <translation>La reunión se abrió el %1 a las %2 (%3). Forma: %4.</translation>
    </message>
    <message>
        <source>The session was still under way when this draft was made.</source>
        <translation>La reunión seguía en curso cuando se elaboró este borrador.</translation>
    </message>
    <message>
        <source>The session closed at %1 (%2).</source>
        <translation>La reunión se cerró a las %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (postponed)</source>
        <translation>%1 (pospuesto)</translation>
    </message>
    <message>
        <source>%1 (%2, %3). %4</source>
        <translation>%1 (%2, %3). %4</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Condición %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>An answer is expected by %1.</source>
        <translation>Se espera una respuesta a más tardar el %1.</translation>
    </message>
    <message>
        <source>(due by %1)</source>
        <translation>(vence: %1)</translation>
    </message>
    <message>
        <source>The session closed on %1 at %2 (%3).</source>
        <translation>La reunión se cerró el %1 a las %2 (%3).</translation>
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
        <translation>Monto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>NewRegisterPage</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Términos de referencia</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Primera reunión</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar después</translation>
    </message>
    <message>
        <source>Only the coordination begins a project</source>
        <translation>Solo la coordinación empieza un proyecto</translation>
    </message>
    <message>
        <source>Its committee, its terms and its first session are entered by the secretariat.</source>
        <translation>Su comité, sus términos de referencia y su primera reunión los registra la secretaría.</translation>
    </message>
</context>
<context>
    <name>NextSessionCard</name>
    <message>
        <source>No session is planned</source>
        <translation>No hay ninguna reunión planificada</translation>
    </message>
    <message>
        <source>Plan the next one; what is not closed comes onto its agenda by itself.</source>
        <translation>Planifique la próxima; lo que no está cerrado pasa por sí solo a su orden del día.</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planificar una reunión…</translation>
    </message>
    <message>
        <source>Session under way</source>
        <translation>Reunión en curso</translation>
    </message>
    <message>
        <source>Next session, %1</source>
        <translation>Próxima reunión, %1</translation>
    </message>
    <message>
        <source>Hold the session</source>
        <translation>Celebrar la reunión</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Preparar la reunión</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>See the session</source>
        <translation>Ver la reunión</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Devolver…</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes on this point</source>
        <translation>Notas sobre este punto</translation>
    </message>
    <message>
        <source>Kept as you type.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>%1: the authority is to be told within 72 hours, unless nobody is likely to be harmed.</source>
        <translation>%1: hay que avisar a la autoridad en 72 horas, salvo si nadie corre riesgo.</translation>
    </message>
    <message>
        <source>Notice to the authority</source>
        <translation>Aviso a la autoridad</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Notice kept.</source>
        <translation>Aviso guardado.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Se avisó a la autoridad</translation>
    </message>
    <message>
        <source>It need not be told</source>
        <translation>No hace falta avisarla</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Avisada el</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>As 14:30, where the office is.</source>
        <translation>Como 14:30, en la hora de la oficina.</translation>
    </message>
    <message>
        <source>Why it need not be told</source>
        <translation>Por qué no hace falta avisar</translation>
    </message>
</context>
<context>
    <name>PackChoiceCard</name>
    <message>
        <source>What is looked at</source>
        <translation>Lo que se examina</translation>
    </message>
    <message>
        <source>Pack (.zip or its manifest.json) or proof (.mproof)</source>
        <translation>Paquete (.zip o su manifest.json) o prueba (.mproof)</translation>
    </message>
    <message>
        <source>Packs and proofs (*.zip *.mproof manifest.json)</source>
        <translation>Paquetes y pruebas (*.zip *.mproof manifest.json)</translation>
    </message>
    <message>
        <source>Policy the office gave you (.mpolicy)</source>
        <translation>Política que le dio la oficina (.mpolicy)</translation>
    </message>
    <message>
        <source>the one remembered for this office</source>
        <translation>la recordada para esta oficina</translation>
    </message>
    <message>
        <source>Policies (*.mpolicy)</source>
        <translation>Políticas (*.mpolicy)</translation>
    </message>
</context>
<context>
    <name>PackFilesCard</name>
    <message>
        <source>Files of the pack</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Digest of the manifest: compare it with the one you were told.</source>
        <translation>Huella del manifiesto: compárela con la que le dijeron.</translation>
    </message>
    <message>
        <source>Digest of the manifest</source>
        <translation>Huella del manifiesto</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>A pack or a proof that was handed over</source>
        <translation>Un paquete o una prueba que le entregaron</translation>
    </message>
    <message>
        <source>Read only; nothing in it is believed without being counted again</source>
        <translation>Solo lectura; nada se cree sin volver a contarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This pack holds no proof: its plan is not validated, or the office made it without its keys.</source>
        <translation>Este paquete no contiene prueba: su plan no está validado, o la oficina lo hizo sin sus claves.</translation>
    </message>
    <message>
        <source>The proof of this pack is missing, so nothing of it can be verified. Ask the office for the pack again.</source>
        <translation>Falta la prueba de este paquete, así que nada de él se puede verificar. Pida de nuevo el paquete a la oficina.</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Nothing can be shown here yet</source>
        <translation>Aún no se puede mostrar nada aquí</translation>
    </message>
    <message>
        <source>Check the whole record</source>
        <translation>Comprobar todo el registro</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything, do anything</source>
        <translation>Ir a todo, hacer todo</translation>
    </message>
    <message>
        <source>Go to… or do…</source>
        <translation>Ir a… o hacer…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n elemento encontrado</numerusform>
            <numerusform>%n elementos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>No se encontró nada. Pruebe con el comienzo de una palabra.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Add a member of the panel</source>
        <translation>Agregar un integrante del comité de selección</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Agregar el integrante</translation>
    </message>
    <message>
        <source>Member added.</source>
        <translation>Integrante agregado.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Or organisation</source>
        <translation>U organización</translation>
    </message>
</context>
<context>
    <name>ParagraphRow</name>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>grupo de edad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>status</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>niñas</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>niños</translation>
    </message>
    <message>
        <source>children</source>
        <translation>niñas y niños</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jóvenes</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>mujeres y niñas</translation>
    </message>
    <message>
        <source>women or girls</source>
        <translation>mujeres o niñas</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>By sex, by age, by place: a gap is shown as “not specified”.</source>
        <translation>Por sexo, por edad, por lugar: una diferencia se muestra como “sin especificar”.</translation>
    </message>
    <message>
        <source>Say what it is made of</source>
        <translation>Desglosar el valor</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra parte</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>How the parts relate</source>
        <translation>Relación entre las partes</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>se suma</translation>
    </message>
    <message>
        <source>of which</source>
        <translation>de los cuales</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Quitar esta parte</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Keep the keys in a plain file</source>
        <translation>Guardar las claves en un archivo sin cifrar</translation>
    </message>
    <message>
        <source>Keep the keys in the keyring</source>
        <translation>Guardar las claves en el llavero</translation>
    </message>
    <message>
        <source>A passphrase for the copy</source>
        <translation>Una frase de contraseña para la copia</translation>
    </message>
    <message>
        <source>The names then open with it alone. Nobody can find it again: write it down and keep it in a safe place, apart from this computer.</source>
        <translation>Después los nombres solo se abren con ella. Nadie puede recuperarla: anótela y guárdela en un lugar seguro, lejos de este equipo.</translation>
    </message>
    <message>
        <source>The keys stay the same: whoever has an older copy of them and its passphrase still opens the names.</source>
        <translation>Las claves siguen siendo las mismas: quien tenga una copia anterior y su frase de contraseña aún abre los nombres.</translation>
    </message>
    <message>
        <source>Whoever can read the folder of the register can then read the names.</source>
        <translation>Quien pueda leer la carpeta del registro podrá leer entonces los nombres.</translation>
    </message>
    <message>
        <source>The names then open with your session on this computer, and nowhere else. Copy the keys first.</source>
        <translation>Después los nombres se abren con su reunión en este equipo, y en ningún otro. Copie antes las claves.</translation>
    </message>
    <message>
        <source>Only this computer opens the keys as they are. The copy opens anywhere with the passphrase you choose here.</source>
        <translation>Solo este equipo abre las claves tal como están. La copia se abre en cualquier parte con la frase de contraseña que elija aquí.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Elegir esta frase</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Mover las claves</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>La frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Names are locked</source>
        <translation>Los nombres están bloqueados</translation>
    </message>
    <message>
        <source>The keys of this register are not here: names, functions and contacts cannot be read. Nothing is lost; put the keys back.</source>
        <translation>Las claves de este registro no están aquí: no se leen nombres, funciones ni contactos. No se pierde nada; vuelva a poner las claves.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Past their period</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Nobody passes these filters.</source>
        <translation>Nadie pasa estos filtros.</translation>
    </message>
    <message>
        <source>Whoever sits on the committee, keeps its minutes or volunteers is here. A function is enough; no name is needed.</source>
        <translation>Aquí está quien participa en el comité, lleva el acta o hace un mandato. Basta una función; no hace falta el nombre.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Only the office reads this page</source>
        <translation>Solo la oficina lee esta página</translation>
    </message>
    <message>
        <source>Names, consents and periods stay with the coordination. Lists and documents show people as the shield allows.</source>
        <translation>Nombres, consentimientos y plazos quedan en la coordinación. Las listas y los documentos muestran a las personas como permite el escudo.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Set the period</source>
        <translation>Fijar el plazo</translation>
    </message>
    <message>
        <source>Keep this period</source>
        <translation>Guardar este plazo</translation>
    </message>
    <message>
        <source>Period kept.</source>
        <translation>Plazo guardado.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>The legal basis, or the reason</source>
        <translation>La base legal, o la razón</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>May be shown, at most</source>
        <translation>Se puede mostrar, como máximo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Inscribir un consentimiento…</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Ningún consentimiento inscrito</translation>
    </message>
    <message>
        <source>Without one, their name stays in the office; their function may be read by members and the donor.</source>
        <translation>Sin consentimiento, el nombre queda en la oficina; los miembros y el donante pueden leer la función.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Ask for erasure…</source>
        <translation>Pedir la supresión…</translation>
    </message>
    <message>
        <source>Confirm erasure…</source>
        <translation>Confirmar la supresión…</translation>
    </message>
    <message>
        <source>Unlock the names to change it.</source>
        <translation>Desbloquee los nombres para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>A function is enough. What you type about a person is sealed in the file, and goes if they are erased.</source>
        <translation>Basta una función. Lo que escriba de una persona queda sellado en el archivo, y desaparece si se la borra.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Persona añadida.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May stay empty. It leaves the office only with a consent to its publication.</source>
        <translation>Puede quedar vacío. Solo sale de la oficina con un consentimiento a su publicación.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Where an invitation goes.</source>
        <translation>Adónde va una convocatoria.</translation>
    </message>
</context>
<context>
    <name>PersonReads</name>
    <message>
        <source>What is read of them</source>
        <translation>Lo que lee cada cual</translation>
    </message>
</context>
<context>
    <name>PlanChangeHeader</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>PlanChangeRow</name>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>aún sin decisión</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decisión</translation>
    </message>
</context>
<context>
    <name>PlanChangeSide</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>PlanConditions</name>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the date or the length</source>
        <translation>Modificar la fecha o la duración</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Those invited are told only when you write to them again.</source>
        <translation>Las personas invitadas solo se enteran cuando usted les escribe de nuevo.</translation>
    </message>
    <message>
        <source>What is not closed comes onto its agenda by itself.</source>
        <translation>Lo que no está cerrado pasa por sí solo a su orden del día.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Day and hour first.</source>
        <translation>Primero indique el día y la hora.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of the committee.</source>
        <translation>Hora del comité.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrida</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lugar o enlace</translation>
    </message>
    <message>
        <source>May wait.</source>
        <translation>Puede esperar.</translation>
    </message>
</context>
<context>
    <name>PlanNextCard</name>
    <message>
        <source>%1, not validated</source>
        <translation>%1, no validada</translation>
    </message>
    <message>
        <source>Compare with the validated one</source>
        <translation>Comparar con la validada</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Time line</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Agregar una actividad…</translation>
    </message>
    <message>
        <source>Submit to the committee</source>
        <translation>Presentar al comité</translation>
    </message>
    <message>
        <source>Submitted. Its content is frozen under a fingerprint.</source>
        <translation>Plan presentado. Su contenido queda fijado bajo una huella.</translation>
    </message>
    <message>
        <source>Draft a new version…</source>
        <translation>Preparar una nueva versión…</translation>
    </message>
    <message>
        <source>Open the last version</source>
        <translation>Abrir la última versión</translation>
    </message>
    <message>
        <source>No action plan yet</source>
        <translation>Aún no hay plan de acción</translation>
    </message>
    <message>
        <source>Open the plan of the year, add its activities and submit it: the committee then validates exactly what it read.</source>
        <translation>Abra el plan del año, agregue sus actividades y preséntelo: el comité valida entonces exactamente lo que leyó.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
</context>
<context>
    <name>PlanSealCard</name>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n condición abierta</numerusform>
            <numerusform>%n condiciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>The committee&apos;s validation is no acceptance.</source>
        <translation>La validación del comité no es una aceptación.</translation>
    </message>
    <message>
        <source>Record the acceptance…</source>
        <translation>Registrar la aceptación…</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Serving no result</source>
        <translation>Sin resultado asociado</translation>
    </message>
</context>
<context>
    <name>PlanStatusCard</name>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>Open the plan of the year and add its activities.</source>
        <translation>Abra el plan del año y agregue sus actividades.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) open</source>
        <translation>
            <numerusform>%n condición abierta</numerusform>
            <numerusform>%n condiciones abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aún no hay actividades</translation>
    </message>
    <message>
        <source>Each activity says what is done, when, by whom, for how much, and which result it serves.</source>
        <translation>Cada actividad dice qué se hace, cuándo, quién, por cuánto y a qué resultado contribuye.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
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
        <translation>Abrir el año siguiente</translation>
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
        <translation>Aún no es de confianza.</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Clave de la oficina</translation>
    </message>
    <message>
        <source>I compared it: it is the same</source>
        <translation>La comparé: es la misma</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>More about this session</source>
        <translation>Más acciones para esta reunión</translation>
    </message>
    <message>
        <source>Change the date or the length…</source>
        <translation>Cambiar la fecha o la duración…</translation>
    </message>
    <message>
        <source>Postpone the session…</source>
        <translation>Posponer la reunión…</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Cancelar la reunión…</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Convene…</source>
        <translation>Convocar…</translation>
    </message>
    <message>
        <source>Preview the pack</source>
        <translation>Previsualizar la carpeta de la reunión</translation>
    </message>
    <message>
        <source>Preview the invitation</source>
        <translation>Previsualizar la convocatoria</translation>
    </message>
    <message>
        <source>Nothing leaves before “Convene”.</source>
        <translation>Nada sale antes de “Convocar”.</translation>
    </message>
    <message>
        <source>Convened; letters are in %1.</source>
        <translation>Reunión convocada; las cartas están en %1.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convocada</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En reunión</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation>Acta circulada</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Acta aprobada</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Leaves at this point</source>
        <translation>Sale en este punto</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Anular la asistencia</translation>
    </message>
    <message>
        <source>Comes back at this point</source>
        <translation>Regresa en este punto</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar asistencia</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ausente con excusa</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview of the pack</source>
        <translation>Vista previa de la carpeta de la reunión</translation>
    </message>
    <message>
        <source>Preview of the invitation</source>
        <translation>Vista previa de la convocatoria</translation>
    </message>
    <message>
        <source>Each invitee gets it with their own name or function; nothing has left.</source>
        <translation>Cada persona invitada recibe su ejemplar, con su nombre o su función; todavía no ha salido nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>A short code names the project in every number: HN-TRAITE/D-2021-001.</source>
        <translation>Un código corto nombra el proyecto en cada número: HN-TRAITE/D-2021-001.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Título del proyecto</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>Idioma del registro</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Sessions are dated in this zone: type a city, then pick.</source>
        <translation>Las reuniones se fechan en esta zona: escriba una ciudad y elija.</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Nombre del comité</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité directivo</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>Project %1: %2</source>
        <translation>Proyecto %1: %2</translation>
    </message>
</context>
<context>
    <name>ProofChoiceCard</name>
    <message>
        <source>A proof somebody handed over</source>
        <translation>Una prueba que alguien entregó</translation>
    </message>
    <message>
        <source>Choose the proof, or drop it here with the policy the office gave you another way. It is examined without this register.</source>
        <translation>Elija la prueba, o suéltela aquí con la política que la oficina le dio por otra vía. Se examina sin este registro.</translation>
    </message>
    <message>
        <source>Proof (.mproof)</source>
        <translation>Prueba (.mproof)</translation>
    </message>
    <message>
        <source>Proofs (*.mproof)</source>
        <translation>Pruebas (*.mproof)</translation>
    </message>
    <message>
        <source>Policy (.mpolicy)</source>
        <translation>Política (.mpolicy)</translation>
    </message>
    <message>
        <source>the one remembered for this office</source>
        <translation>la recordada para esta oficina</translation>
    </message>
    <message>
        <source>Policies (*.mpolicy)</source>
        <translation>Políticas (*.mpolicy)</translation>
    </message>
    <message>
        <source>Examine the proof</source>
        <translation>Examinar la prueba</translation>
    </message>
</context>
<context>
    <name>ProofOutcome</name>
    <message>
        <source>Examining…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>The panel recommends</source>
        <translation>El comité de selección recomienda</translation>
    </message>
    <message>
        <source>What it was given</source>
        <translation>Lo que se le adjudicó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Buscar propuestas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Por puntos</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Por monto</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No proposal in the register</source>
        <translation>Ninguna propuesta en el registro</translation>
    </message>
    <message>
        <source>No proposal holds these words.</source>
        <translation>Ninguna propuesta contiene estas palabras.</translation>
    </message>
    <message>
        <source>Once the call is open, each proposal that arrives is entered here; its author may stay unnamed.</source>
        <translation>Una vez abierta la convocatoria, cada propuesta que llega se registra aquí; su autor puede quedar sin nombrar.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ProposalPoints</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>given %1</source>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>solicita %1</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>puntos: %1</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>aún sin puntos</translation>
    </message>
    <message>
        <source>given</source>
        <translation>otorgado</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
</context>
<context>
    <name>ProposalSteps</name>
    <message>
        <source>Award it…</source>
        <translation>Adjudicarla…</translation>
    </message>
    <message>
        <source>Give points…</source>
        <translation>Dar puntos…</translation>
    </message>
    <message>
        <source>Recommend it…</source>
        <translation>Recomendarla…</translation>
    </message>
    <message>
        <source>Decline it…</source>
        <translation>No seleccionarla…</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Marcar como iniciado</translation>
    </message>
    <message>
        <source>It is completed</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancelarlo…</translation>
    </message>
    <message>
        <source>The panel recommends it</source>
        <translation>El comité de selección la recomienda</translation>
    </message>
    <message>
        <source>In the panel&apos;s words</source>
        <translation>En palabras del comité</translation>
    </message>
    <message>
        <source>Note the recommendation</source>
        <translation>Anotar la recomendación</translation>
    </message>
    <message>
        <source>Decline the proposal</source>
        <translation>No seleccionar la propuesta</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>No seleccionarla</translation>
    </message>
    <message>
        <source>Cancel the project that was selected</source>
        <translation>Cancelar el proyecto seleccionado</translation>
    </message>
    <message>
        <source>Cancel the project</source>
        <translation>Cancelar el proyecto</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 de %n puesto</numerusform>
            <numerusform>%1 de %n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sector(s)</source>
        <translation>
            <numerusform>%1 de %n sector</numerusform>
            <numerusform>%1 de %n sectores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: quorum met</source>
        <translation>%1, %2: hay quórum</translation>
    </message>
    <message>
        <source>%1, %2: no quorum</source>
        <translation>%1, %2: no hay quórum</translation>
    </message>
    <message>
        <source>%1, %2; the terms state no quorum</source>
        <translation>%1, %2; los términos de referencia no fijan quórum</translation>
    </message>
    <message>
        <source>attendance was not recorded</source>
        <translation>no se registró la asistencia</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message numerus="yes">
        <source>%n person(s) there in all</source>
        <translation>
            <numerusform>%n persona presente en total</numerusform>
            <numerusform>%n personas presentes en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of the register</source>
        <translation>Secciones del registro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Calls and mandates</source>
        <translation>Convocatorias</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation>
            <numerusform>%1, %n en espera de usted</numerusform>
            <numerusform>%1, %n en espera de usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Assess the progress</source>
        <translation>Valorar el avance</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Assessed.</source>
        <translation>Valoración guardada.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>What the data shows</source>
        <translation>Lo que muestran los datos</translation>
    </message>
    <message>
        <source>Required: a rating without its reason says nothing.</source>
        <translation>Obligatorio: una calificación sin motivo no dice nada.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Today where it stays empty.</source>
        <translation>Hoy, si se deja vacío.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Each red line leads to where it is settled.</source>
        <translation>Cada línea roja lleva a donde se resuelve.</translation>
    </message>
</context>
<context>
    <name>ReadinessRing</name>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 de %2 verificaciones hechas</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>Receive a proposal</source>
        <translation>Recibir una propuesta</translation>
    </message>
    <message>
        <source>Enter the proposal</source>
        <translation>Registrar la propuesta</translation>
    </message>
    <message>
        <source>Proposal received.</source>
        <translation>Propuesta recibida.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesta por</translation>
    </message>
    <message>
        <source>Leave it unnamed where naming it could harm.</source>
        <translation>No la nombre si hacerlo pudiera causar daño.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Monto solicitado</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Today when left empty.</source>
        <translation>Hoy, si se deja vacío.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>RecommendForm</name>
    <message>
        <source>Recommendation on this point</source>
        <translation>Recomendación sobre este punto</translation>
    </message>
    <message>
        <source>Record the recommendation</source>
        <translation>Registrar la recomendación</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>%1 registrada.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the recommendation</source>
        <translation>Texto de la recomendación</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Formulada por</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>El comité</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Plazo de respuesta</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>Circular…</translation>
    </message>
    <message>
        <source>Lock as approved…</source>
        <translation>Bloquear como aprobada…</translation>
    </message>
    <message>
        <source>The minutes are not written yet</source>
        <translation>El acta todavía no está redactada</translation>
    </message>
    <message>
        <source>The session is not over</source>
        <translation>La reunión no ha terminado</translation>
    </message>
    <message>
        <source>They are drawn from the agenda, the attendance, the decisions and the actions; every paragraph can then be edited.</source>
        <translation>Se elabora a partir del orden del día, la asistencia, las decisiones y las acciones; después se puede editar cada párrafo.</translation>
    </message>
    <message>
        <source>Minutes are drawn from what was recorded, once the session is closed.</source>
        <translation>El acta se elabora a partir de lo registrado, una vez cerrada la reunión.</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Redactar el acta</translation>
    </message>
    <message>
        <source>Circulate the minutes?</source>
        <translation>¿Circular el acta?</translation>
    </message>
    <message>
        <source>Lock the minutes as approved?</source>
        <translation>¿Bloquear el acta como aprobada?</translation>
    </message>
    <message>
        <source>Seats that were there then answer within the days the terms give. Paragraphs can no longer be edited.</source>
        <translation>Los puestos que estuvieron presentes responden después en el plazo que fijan los términos de referencia. Los párrafos ya no se pueden editar.</translation>
    </message>
    <message>
        <source>They can no longer change; a later correction is an addendum with its own number.</source>
        <translation>Ya no puede cambiar; toda corrección posterior es una adenda con su propio número.</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Search decisions</source>
        <translation>Buscar decisiones</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
</context>
<context>
    <name>RegisterHeader</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Todavía no se ha decidido nada</translation>
    </message>
    <message>
        <source>No decision or recommendation passes these filters.</source>
        <translation>Ninguna decisión ni recomendación pasa estos filtros.</translation>
    </message>
    <message>
        <source>What a session decides or recommends is recorded while it is held.</source>
        <translation>Lo que una reunión decide o recomienda se registra mientras se celebra.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Decisiones y recomendaciones</translation>
    </message>
</context>
<context>
    <name>ReleaseChoiceCard</name>
    <message>
        <source>No plan to hand out</source>
        <translation>Ningún plan que entregar</translation>
    </message>
    <message>
        <source>Open an action plan first; a pack is about one version of it.</source>
        <translation>Abra primero un plan de acción; un paquete trata de una de sus versiones.</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versión del plan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>No name of a person; no count of people below 5.</source>
        <translation>Ningún nombre de persona; ningún conteo de personas inferior a 5.</translation>
    </message>
    <message>
        <source>People are only counted; no count of people below 10.</source>
        <translation>Las personas solo se cuentan; ningún conteo inferior a 10.</translation>
    </message>
    <message>
        <source>What members read; seats at risk stand by sector.</source>
        <translation>Lo que leen los miembros; los puestos en riesgo figuran por sector.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>See what stays behind</source>
        <translation>Ver qué se retiene</translation>
    </message>
</context>
<context>
    <name>ReleaseOutCard</name>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Stands in the register, not in the pack.</source>
        <translation>Figura en el registro, no en el paquete.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>One file (.zip)</source>
        <translation>Un solo archivo (.zip)</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Una carpeta nueva</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation>Dónde se escribe el paquete</translation>
    </message>
</context>
<context>
    <name>ReleasePreviewCard</name>
    <message>
        <source>Making the pack to look at it; nothing is written…</source>
        <translation>Se compone el paquete para examinarlo; no se escribe nada…</translation>
    </message>
    <message>
        <source>This pack cannot be made.</source>
        <translation>Este paquete no se puede componer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay(s) behind or stand(s) otherwise in the pack:</source>
        <translation>
            <numerusform>%n elemento se retiene o figura de otro modo en el paquete:</numerusform>
            <numerusform>%n elementos se retienen o figuran de otro modo en el paquete:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to stay behind: this pack holds all that was asked for.</source>
        <translation>Nada tiene que retenerse: este paquete contiene todo lo pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n archivo: %1</numerusform>
            <numerusform>%n archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who is described without a name is not found by a program. Read a pack before you send it.</source>
        <translation>Ningún programa encuentra a una persona descrita sin nombre. Lea el paquete antes de enviarlo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Elegir otra cosa</translation>
    </message>
</context>
<context>
    <name>ReleaseResult</name>
    <message>
        <source>The pack is made, read back and inspected…</source>
        <translation>El paquete se compone, se relee y se inspecciona…</translation>
    </message>
    <message>
        <source>Handed out as %1.</source>
        <translation>Entregado como %1.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>No se entregó nada.</translation>
    </message>
    <message>
        <source>Tell the reader this digest of the manifest by another way, by telephone or on paper:</source>
        <translation>Comunique al lector esta huella del manifiesto por otra vía, por teléfono o en papel:</translation>
    </message>
    <message>
        <source>Digest of the manifest</source>
        <translation>Huella del manifiesto</translation>
    </message>
</context>
<context>
    <name>ReleaseRow</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirada: %1</translation>
    </message>
    <message>
        <source>Digest of the manifest of %1</source>
        <translation>Huella del manifiesto de %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>ReleaseWizard</name>
    <message>
        <source>What and for whom</source>
        <translation>Qué y para quién</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Lo que se retiene</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Hand out a pack</source>
        <translation>Entregar un paquete</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Difusiones</translation>
    </message>
    <message>
        <source>What has left cannot be called back: look first</source>
        <translation>Lo que salió no se puede recuperar: mire primero</translation>
    </message>
    <message>
        <source>What was handed out, to whom, under which digest</source>
        <translation>Qué se entregó, a quién, con qué huella</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Hand out a pack…</source>
        <translation>Entregar un paquete…</translation>
    </message>
    <message>
        <source>Nothing was handed out yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>A pack holds one version of the plan for the donor or the public: documents, tables and the proof, without what must not leave.</source>
        <translation>Un paquete contiene una versión del plan para el donante o el público: documentos, tablas y la prueba, sin lo que no debe salir.</translation>
    </message>
</context>
<context>
    <name>RemovalTable</name>
    <message>
        <source>What stays behind</source>
        <translation>Lo que se retiene</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Figura en su lugar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Progress reported.</source>
        <translation>Avance registrado.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué estado está</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>Porcentaje realizado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Why it is not as planned</source>
        <translation>Por qué no va como estaba previsto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Add a result</source>
        <translation>Agregar un resultado</translation>
    </message>
    <message>
        <source>Write it as a change that came about, not as an activity.</source>
        <translation>Redáctelo como un cambio logrado, no como una actividad.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Conduce a</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Required. Kept as you type.</source>
        <translation>Obligatorio. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Short and stable, such as 1110.</source>
        <translation>Corto y estable, como 1110.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Nobody judged its progress yet.</source>
        <translation>Nadie ha valorado aún su avance.</translation>
    </message>
    <message>
        <source>What the project brings; it leads to no single result.</source>
        <translation>Lo que aporta el proyecto; no conduce a un resultado en particular.</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Valorar…</translation>
    </message>
    <message>
        <source>Link a decision…</source>
        <translation>Vincular una decisión…</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>Agregar un indicador…</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ResultsActions</name>
    <message>
        <source>Back to the model</source>
        <translation>Volver al modelo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>To look at, %1</source>
        <translation>Por revisar, %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A result…</source>
        <translation>Un resultado…</translation>
    </message>
    <message>
        <source>A means of the project…</source>
        <translation>Un medio del proyecto…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No logic model yet</source>
        <translation>Aún no hay modelo lógico</translation>
    </message>
    <message>
        <source>Begin with the ultimate outcome: the change in people&apos;s lives that the project works for. Outcomes and outputs that lead to it follow, then their indicators.</source>
        <translation>Empiece por el resultado final: el cambio en la vida de las personas que busca el proyecto. Siguen los resultados y productos que conducen a él y luego sus indicadores.</translation>
    </message>
    <message>
        <source>Add the ultimate outcome…</source>
        <translation>Agregar el resultado final…</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>To invite somebody while they sit, and to settle what was left open.</source>
        <translation>Para convocar a quien participa, y resolver lo que quedó abierto.</translation>
    </message>
    <message>
        <source>To show who decided, for as long as the agreement may be audited.</source>
        <translation>Para mostrar quién decidió, mientras el acuerdo pueda auditarse.</translation>
    </message>
    <message>
        <source>To settle doubts about a quorum; who sat for which seat stays on record.</source>
        <translation>Para aclarar dudas sobre un quórum; quién ocupó qué puesto queda en el registro.</translation>
    </message>
    <message>
        <source>To write the minutes; once they are approved, the minutes say what counts.</source>
        <translation>Para redactar el acta; una vez aprobada, ella dice lo que cuenta.</translation>
    </message>
    <message>
        <source>To show that notice was given in time.</source>
        <translation>Para mostrar que se convocó a tiempo.</translation>
    </message>
    <message>
        <source>To confirm a mandate to the volunteer, and to the donor who paid for it.</source>
        <translation>Para acreditar un mandato ante la persona voluntaria, y ante el donante que lo pagó.</translation>
    </message>
    <message>
        <source>To show that what was published had been agreed to at the time.</source>
        <translation>Para mostrar que lo publicado se había aceptado entonces.</translation>
    </message>
    <message>
        <source>the end of the last term</source>
        <translation>el fin del último período</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la reunión</translation>
    </message>
    <message>
        <source>the end of the mandate</source>
        <translation>el fin del mandato</translation>
    </message>
    <message>
        <source>the withdrawal</source>
        <translation>el retiro</translation>
    </message>
    <message>
        <source>To show the authority what happened, and what was done about it.</source>
        <translation>Para mostrar a la autoridad qué pasó y qué se hizo.</translation>
    </message>
    <message>
        <source>To ask again whether they still agree; until then the consent holds.</source>
        <translation>Para volver a preguntar si la persona sigue de acuerdo; hasta entonces el consentimiento vale.</translation>
    </message>
    <message>
        <source>the day it was closed</source>
        <translation>el día en que se cerró</translation>
    </message>
    <message>
        <source>the day it was given</source>
        <translation>el día en que se dio</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Set the period…</source>
        <translation>Fijar el plazo…</translation>
    </message>
    <message>
        <source>%1 Usual period; the office has set none of its own.</source>
        <translation>%1 Plazo usual; la oficina no ha fijado el suyo.</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message>
        <source>Nothing is erased by itself. A line leads to the person, whom two people of the office erase together.</source>
        <translation>Nada se borra solo. Una línea lleva a la persona, que dos cuentas de la oficina borran juntas.</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>To the person</source>
        <translation>Ver la persona</translation>
    </message>
    <message>
        <source>To the session</source>
        <translation>Ver la reunión</translation>
    </message>
    <message>
        <source>To the incidents</source>
        <translation>A los incidentes</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Give the data back</source>
        <translation>Devolver el dato</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Por qué se devuelve</translation>
    </message>
    <message>
        <source>Required: say what is to be checked or corrected.</source>
        <translation>Obligatorio: diga qué hay que revisar o corregir.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Data on outcomes</source>
        <translation>Datos sobre los resultados</translation>
    </message>
    <message>
        <source>The model has no outcome yet.</source>
        <translation>El modelo aún no tiene resultados.</translation>
    </message>
    <message>
        <source>Off track, without a decision</source>
        <translation>Desviados, sin decisión</translation>
    </message>
    <message>
        <source>A decision answers for each result that is off track.</source>
        <translation>Una decisión responde por cada resultado desviado.</translation>
    </message>
    <message>
        <source>Decisions without a result</source>
        <translation>Decisiones sin resultado</translation>
    </message>
    <message>
        <source>Each decision leads to a result.</source>
        <translation>Cada decisión conduce a un resultado.</translation>
    </message>
    <message>
        <source>On the model</source>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>The model is as results-based management has it.</source>
        <translation>El modelo se ajusta a la gestión basada en resultados.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
</context>
<context>
    <name>RiskAssessDialog</name>
    <message>
        <source>Judge the risk</source>
        <translation>Valorar el riesgo</translation>
    </message>
    <message>
        <source>Keep the judgement</source>
        <translation>Guardar la valoración</translation>
    </message>
    <message>
        <source>Judgement kept.</source>
        <translation>Valoración guardada.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Raise a risk</source>
        <translation>Señalar un riesgo</translation>
    </message>
    <message>
        <source>Then judge how likely and how grave it is.</source>
        <translation>Después valore su probabilidad y su gravedad.</translation>
    </message>
    <message>
        <source>Raise the risk</source>
        <translation>Señalar el riesgo</translation>
    </message>
    <message>
        <source>Risk raised.</source>
        <translation>Riesgo señalado.</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Qué puede ocurrir</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>What it threatens</source>
        <translation>Qué amenaza</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Quién le da seguimiento</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>threatens result %1</source>
        <translation>amenaza el resultado %1</translation>
    </message>
    <message>
        <source>threatens the whole project</source>
        <translation>amenaza todo el proyecto</translation>
    </message>
    <message>
        <source>watched by %1</source>
        <translation>seguimiento: %1</translation>
    </message>
    <message>
        <source>What is done: %1</source>
        <translation>Qué se hace: %1</translation>
    </message>
    <message>
        <source>Judge it again…</source>
        <translation>Valorarlo de nuevo…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RiskSquare</name>
    <message>
        <source>Likelihood and impact</source>
        <translation>Probabilidad e impacto</translation>
    </message>
    <message>
        <source>Likelihood, upwards to almost certain</source>
        <translation>Probabilidad, hacia arriba hasta casi seguro</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Impact, from slight to grave</source>
        <translation>Impacto, de insignificante a grave</translation>
    </message>
</context>
<context>
    <name>RisksPane</name>
    <message>
        <source>No risk raised yet</source>
        <translation>Aún no hay riesgos señalados</translation>
    </message>
    <message>
        <source>A risk says what may happen and who watches it. It is judged again whenever things change, and every judgement stays.</source>
        <translation>Un riesgo dice qué puede ocurrir y quién le da seguimiento. Se vuelve a valorar cuando algo cambia, y cada valoración queda.</translation>
    </message>
    <message>
        <source>Raise a risk…</source>
        <translation>Señalar un riesgo…</translation>
    </message>
</context>
<context>
    <name>RunningAgenda</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Point %1, %2, %3</source>
        <translation>Punto %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minuto previsto</numerusform>
            <numerusform>%n minutos previstos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Postpone this point</source>
        <translation>Posponer este punto</translation>
    </message>
</context>
<context>
    <name>RunningItem</name>
    <message>
        <source>No point is under way</source>
        <translation>No hay ningún punto en curso</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La reunión ha terminado</translation>
    </message>
    <message>
        <source>Take up the first point when people are seated; its clock starts then.</source>
        <translation>Aborde el primer punto cuando todas las personas estén en su lugar; su cronómetro arranca entonces.</translation>
    </message>
    <message>
        <source>Its minutes are under “Record”.</source>
        <translation>Su acta está en “Consignar”.</translation>
    </message>
    <message>
        <source>Take up the next point</source>
        <translation>Abordar el punto siguiente</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>There is no option “--%1”. Type “minutierctl --help”.</source>
        <translation>La opción “--%1” no existe. Escriba “minutierctl --help”.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>La opción “--%1” requiere un valor.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type “minutierctl commands”.</source>
        <translation>El comando “%1” no existe. Escriba “minutierctl commands”.</translation>
    </message>
    <message>
        <source>The arguments name “%1” twice.</source>
        <translation>Los argumentos nombran “%1” dos veces.</translation>
    </message>
    <message>
        <source>The arguments hold half a character at byte %1.</source>
        <translation>Los argumentos contienen medio carácter en el byte %1.</translation>
    </message>
    <message>
        <source>The arguments are not UTF-8 at byte %1.</source>
        <translation>Los argumentos no están en UTF-8 en el byte %1.</translation>
    </message>
    <message>
        <source>The arguments hold a control character at byte %1.</source>
        <translation>Los argumentos contienen un carácter de control en el byte %1.</translation>
    </message>
    <message>
        <source>The number at byte %1 is too large.</source>
        <translation>El número en el byte %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The arguments are nested too deeply at byte %1.</source>
        <translation>Los argumentos están anidados con demasiada profundidad en el byte %1.</translation>
    </message>
    <message>
        <source>Something follows the arguments at byte %1.</source>
        <translation>Hay algo después de los argumentos en el byte %1.</translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object; it cannot be read from byte %1 on.</source>
        <translation>Indique los argumentos como un solo objeto JSON; no se puede leer a partir del byte %1.</translation>
    </message>
    <message>
        <source>Each line is one object: {&quot;command&quot;: …, &quot;arguments&quot;: {…}}.</source>
        <translation>Cada línea es un objeto: {&quot;command&quot;: …, &quot;arguments&quot;: {…}}.</translation>
    </message>
    <message>
        <source>With --lines, each line names its command.</source>
        <translation>Con --lines, cada línea nombra su comando.</translation>
    </message>
    <message>
        <source>Type: minutierctl %1 %2</source>
        <translation>Escriba: minutierctl %1 %2</translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object on standard input.</source>
        <translation>Indique los argumentos como un solo objeto JSON en la entrada estándar.</translation>
    </message>
    <message>
        <source>Give the arguments as one JSON object.</source>
        <translation>Indique los argumentos como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>The terms state no rule on how often the committee meets.</source>
        <translation>Los términos de referencia no fijan ninguna regla sobre la frecuencia de las reuniones del comité.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s): the session was due by %1.</source>
        <translation>
            <numerusform>Atraso de %n día: la reunión debía celebrarse a más tardar el %1.</numerusform>
            <numerusform>Atraso de %n días: la reunión debía celebrarse a más tardar el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to hold a session: by %1, convened by %2.</source>
        <translation>
            <numerusform>Queda %n día para celebrar una reunión: a más tardar el %1, convocada a más tardar el %2.</numerusform>
            <numerusform>Quedan %n días para celebrar una reunión: a más tardar el %1, convocada a más tardar el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late or due soon.</source>
        <translation>No hay nada atrasado ni por vencer pronto.</translation>
    </message>
    <message>
        <source>Since session %1</source>
        <translation>Desde la reunión %1</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Antes de la primera reunión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Give the number of an entry.</source>
        <translation>Indique el número de una entrada.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>La entidad “%1” no existe.</translation>
    </message>
    <message>
        <source>Intact: %1 entries, %2 records and %3 files agree.</source>
        <translation>Íntegro: %1 entradas, %2 fichas y %3 archivos concuerdan.</translation>
    </message>
    <message>
        <source>There is no entity “%1”. Choose one of: %2.</source>
        <translation>La entidad “%1” no existe. Elija entre: %2.</translation>
    </message>
    <message>
        <source>Write conditions as FIELD=VALUE.</source>
        <translation>Escriba las condiciones como FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía no hay nada.</translation>
    </message>
    <message>
        <source>More follows: --after %1</source>
        <translation>Hay más: --after %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Made an empty register for %1 in %2.</source>
        <translation>Se creó un registro vacío para %1 en %2.</translation>
    </message>
    <message>
        <source>Made the example register in %1.</source>
        <translation>Se creó el registro de ejemplo en %1.</translation>
    </message>
    <message>
        <source>Office: %1 · tables: %2</source>
        <translation>Oficina: %1 · tablas: %2</translation>
    </message>
    <message>
        <source>Choose an audience among: %1.</source>
        <translation>Elija un público entre: %1.</translation>
    </message>
    <message>
        <source>Say where to write it: --out FILE.</source>
        <translation>Indique dónde escribirlo: --out FILE.</translation>
    </message>
    <message>
        <source>You may not make a copy for “%1”.</source>
        <translation>Usted no puede hacer una copia para “%1”.</translation>
    </message>
    <message>
        <source>minutier-report is missing beside minutierctl. Install the program again.</source>
        <translation>Falta minutier-report junto a minutierctl. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>Write the moment as 2021-06-21T15:00:00Z.</source>
        <translation>Escriba el momento como 2021-06-21T15:00:00Z.</translation>
    </message>
    <message>
        <source>Choose a limit of 1 to 1000.</source>
        <translation>Elija un límite de 1 a 1000.</translation>
    </message>
    <message>
        <source>“%1” has no option “--%2”.</source>
        <translation>“%1” no tiene la opción “--%2”.</translation>
    </message>
    <message>
        <source>Choose a language among: %1.</source>
        <translation>Elija un idioma entre: %1.</translation>
    </message>
    <message>
        <source>Say what to do. Type “minutierctl --help”.</source>
        <translation>Indique qué hacer. Escriba “minutierctl --help”.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Type “minutierctl --help”.</source>
        <translation>El verbo “%1” no existe. Escriba “minutierctl --help”.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” debe ser %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Choose one of: %3.</source>
        <translation>“%1” no puede ser “%2”. Elija entre: %3.</translation>
    </message>
    <message>
        <source>text between quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a date such as 2020-09-03</source>
        <translation>una fecha como 2020-09-03</translation>
    </message>
    <message>
        <source>an id such as 018f4e2a-7c31-7000-8000-3f0a5b6c7d8e</source>
        <translation>un identificador como 018f4e2a-7c31-7000-8000-3f0a5b6c7d8e</translation>
    </message>
    <message>
        <source>bytes written in base64</source>
        <translation>bytes escritos en base64</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>una lista de palabras</translation>
    </message>
    <message>
        <source>“%1” may list 200 words at most.</source>
        <translation>“%1” puede contener 200 palabras como máximo.</translation>
    </message>
    <message>
        <source>“%1” lists words without spaces.</source>
        <translation>“%1” es una lista de palabras sin espacios.</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Complete “%1”.</translation>
    </message>
    <message>
        <source>%1 takes its arguments as one JSON object.</source>
        <translation>%1 recibe sus argumentos como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>%1 has no argument “%2”. It takes: %3.</source>
        <translation>%1 no tiene el argumento “%2”. Argumentos aceptados: %3.</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>Another command already has this number on this device.</source>
        <translation>Otro comando ya tiene este número en este dispositivo.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Esto no cambia nada.</translation>
    </message>
    <message>
        <source>A change that leaves no note is undone.</source>
        <translation>Un cambio que no deja nota se deshace.</translation>
    </message>
    <message>
        <source>The example cannot be read. Install the program again.</source>
        <translation>No se puede leer el ejemplo. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>That belongs to another project.</source>
        <translation>Eso pertenece a otro proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Ask for the right to write there, or choose another folder.</source>
        <translation>No se puede escribir en %1. Pida permiso para escribir allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Mi oficina</translation>
    </message>
    <message>
        <source>Committee secretariat</source>
        <translation>Secretaría del comité</translation>
    </message>
    <message>
        <source>%1 is not a register. Choose another folder, or restore a backup into a new one.</source>
        <translation>%1 no es un registro. Elija otra carpeta o restaure un respaldo en una nueva.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one of: %2.</source>
        <translation>La cuenta “%1” no existe. Elija entre: %2.</translation>
    </message>
    <message>
        <source>Number seats from 1 to 500.</source>
        <translation>Numere los puestos de 1 a 500.</translation>
    </message>
    <message>
        <source>Seat %1 exists: %2. Choose number %3.</source>
        <translation>El puesto %1 existe: %2. Elija el número %3.</translation>
    </message>
    <message>
        <source>Terms from %1 are in force already. Choose a later day.</source>
        <translation>Ya hay términos de referencia en vigor desde el %1. Elija una fecha posterior.</translation>
    </message>
    <message>
        <source>That seat is in another committee.</source>
        <translation>Ese puesto está en otro comité.</translation>
    </message>
    <message>
        <source>That seat has a titular. End that membership first, or appoint an alternate.</source>
        <translation>Ese puesto ya tiene titular. Termine primero esa membresía o nombre suplente.</translation>
    </message>
    <message>
        <source>That person holds this place already.</source>
        <translation>Esa persona ya ocupa ese lugar.</translation>
    </message>
    <message>
        <source>Give a name or a function; a function is enough.</source>
        <translation>Indique un nombre o una función; basta una función.</translation>
    </message>
    <message>
        <source>A seat cannot end before it begins.</source>
        <translation>Un puesto no puede terminar antes de comenzar.</translation>
    </message>
    <message>
        <source>Only an adopted decision takes conditions.</source>
        <translation>Solo una decisión adoptada admite condiciones.</translation>
    </message>
    <message>
        <source>Recommendation %1 is closed. Issue a new one instead.</source>
        <translation>La recomendación %1 está cerrada. Emita una nueva en su lugar.</translation>
    </message>
    <message>
        <source>Name the session that decides, or a written procedure with the day it closed.</source>
        <translation>Indique la reunión que decide, o un procedimiento escrito con el día en que se cerró.</translation>
    </message>
    <message>
        <source>Give the day the written procedure closed.</source>
        <translation>Indique el día en que se cerró el procedimiento escrito.</translation>
    </message>
    <message>
        <source>The written procedure is still open. Record it once it has closed.</source>
        <translation>El procedimiento escrito sigue abierto. Regístrelo cuando se haya cerrado.</translation>
    </message>
    <message>
        <source>A decision is recorded as proposed, adopted, deferred, rejected or withdrawn.</source>
        <translation>Una decisión se registra como propuesta, adoptada, aplazada, rechazada o retirada.</translation>
    </message>
    <message>
        <source>State the conditions, each with who must meet it and by when.</source>
        <translation>Enuncie las condiciones, cada una con quién debe cumplirla y para cuándo.</translation>
    </message>
    <message>
        <source>Votes are given only where it was put to the vote.</source>
        <translation>Los votos se indican solo cuando se sometió a votación.</translation>
    </message>
    <message>
        <source>A seat that was not there cannot vote.</source>
        <translation>Un puesto que no estuvo presente no puede votar.</translation>
    </message>
    <message>
        <source>Each seat votes once.</source>
        <translation>Cada puesto vota una vez.</translation>
    </message>
    <message>
        <source>These votes do not carry it. Record it as rejected or deferred.</source>
        <translation>Estos votos no bastan para adoptarla. Regístrela como rechazada o aplazada.</translation>
    </message>
    <message>
        <source>This condition is lifted already.</source>
        <translation>Esta condición ya está levantada.</translation>
    </message>
    <message>
        <source>Name a later decision that was adopted.</source>
        <translation>Indique una decisión posterior que haya sido adoptada.</translation>
    </message>
    <message>
        <source>A plan cannot be validated without quorum. Check in another seat, or defer the decision.</source>
        <translation>Un plan no se puede validar sin quórum. Registre la llegada de otro puesto o aplace la decisión.</translation>
    </message>
    <message>
        <source>Name the decision that supersedes or revokes it.</source>
        <translation>Indique la decisión que la sustituye o la revoca.</translation>
    </message>
    <message>
        <source>Only a later decision can replace %1.</source>
        <translation>Solo una decisión posterior puede sustituir a %1.</translation>
    </message>
    <message>
        <source>Decision %1 is not adopted.</source>
        <translation>La decisión %1 no está adoptada.</translation>
    </message>
    <message>
        <source>Action %1 is closed already.</source>
        <translation>La acción %1 ya está cerrada.</translation>
    </message>
    <message>
        <source>Action %1 is closed. Assign a new one instead.</source>
        <translation>La acción %1 está cerrada. Asigne una nueva en su lugar.</translation>
    </message>
    <message>
        <source>These minutes are not approved yet. Edit them instead.</source>
        <translation>Esta acta todavía no está aprobada. Edítela en su lugar.</translation>
    </message>
    <message>
        <source>Choose a place from 1 to %1.</source>
        <translation>Elija un lugar de 1 a %1.</translation>
    </message>
    <message>
        <source>Give the point a length of 1 to 600 minutes.</source>
        <translation>Dé al punto una duración de 1 a 600 minutos.</translation>
    </message>
    <message>
        <source>That point is not on the agenda.</source>
        <translation>Ese punto no está en el orden del día.</translation>
    </message>
    <message>
        <source>Answer accepted or declined.</source>
        <translation>Responda “accepted” (aceptada) o “declined” (rechazada).</translation>
    </message>
    <message>
        <source>Session %1 is not waiting for answers.</source>
        <translation>La reunión %1 no espera respuestas.</translation>
    </message>
    <message>
        <source>These minutes are not waiting for answers.</source>
        <translation>Esta acta no espera respuestas.</translation>
    </message>
    <message>
        <source>Only a later session of the same committee, under way or held, can approve these minutes.</source>
        <translation>Solo una reunión posterior del mismo comité, en curso o celebrada, puede aprobar esta acta.</translation>
    </message>
    <message>
        <source>Circulate the minutes first, so that seats can answer.</source>
        <translation>Circule primero el acta, para que los puestos puedan responder.</translation>
    </message>
    <message>
        <source>A seat commented. Settle its comment and ask it to approve.</source>
        <translation>Un puesto hizo un comentario. Resuélvalo y pida a ese puesto que apruebe.</translation>
    </message>
    <message>
        <source>%1 of %2 seats have approved. Silence approves after %3.</source>
        <translation>%1 de %2 puestos han aprobado. El silencio equivale a aprobación después del %3.</translation>
    </message>
    <message>
        <source>%1 of %2 seats have approved, and silence approves nothing here.</source>
        <translation>%1 de %2 puestos han aprobado, y aquí el silencio no equivale a aprobación.</translation>
    </message>
    <message>
        <source>These minutes are approved and locked.</source>
        <translation>Esta acta está aprobada y bloqueada.</translation>
    </message>
    <message>
        <source>That attendance is of another session.</source>
        <translation>Esa asistencia es de otra reunión.</translation>
    </message>
    <message>
        <source>Say who it is: a person, a seat, or a guest&apos;s function.</source>
        <translation>Indique de quién se trata: una persona, un puesto o la función de una persona invitada.</translation>
    </message>
    <message>
        <source>Nobody leaves before arriving. Choose a later point.</source>
        <translation>Nadie se retira antes de llegar. Elija un punto posterior.</translation>
    </message>
    <message>
        <source>Choose postponed or cancelled.</source>
        <translation>Elija “postponed” (pospuesta) o “cancelled” (cancelada).</translation>
    </message>
    <message>
        <source>These minutes were circulated already.</source>
        <translation>Esta acta ya fue circulada.</translation>
    </message>
    <message>
        <source>Close session %1 before its minutes circulate.</source>
        <translation>Cierre la reunión %1 antes de circular su acta.</translation>
    </message>
    <message>
        <source>Session %1 is not under way.</source>
        <translation>La reunión %1 no está en curso.</translation>
    </message>
    <message>
        <source>Session %1 is convened already, or over.</source>
        <translation>La reunión %1 ya está convocada o ha terminado.</translation>
    </message>
    <message>
        <source>That hour has passed. Choose another date first.</source>
        <translation>Esa hora ya pasó. Elija primero otra fecha.</translation>
    </message>
    <message>
        <source>The agenda is empty. Add a point before convening.</source>
        <translation>El orden del día está vacío. Agregue un punto antes de convocar.</translation>
    </message>
    <message>
        <source>Nobody sits on this committee yet. Appoint somebody before convening.</source>
        <translation>Nadie integra todavía este comité. Nombre a alguien antes de convocar.</translation>
    </message>
    <message>
        <source>That invitation is for another session.</source>
        <translation>Esa convocatoria es para otra reunión.</translation>
    </message>
    <message>
        <source>That person is not invited to this session.</source>
        <translation>Esa persona no está convocada a esta reunión.</translation>
    </message>
    <message>
        <source>Session %1 is open already, or over.</source>
        <translation>La reunión %1 ya está abierta o ha terminado.</translation>
    </message>
    <message>
        <source>That point is postponed or removed already.</source>
        <translation>Ese punto ya está pospuesto o retirado.</translation>
    </message>
    <message>
        <source>Only a point not yet treated can be removed.</source>
        <translation>Solo se puede retirar un punto que aún no se ha tratado.</translation>
    </message>
    <message>
        <source>That point is on the agenda.</source>
        <translation>Ese punto está en el orden del día.</translation>
    </message>
    <message>
        <source>That point is not on the agenda of %1.</source>
        <translation>Ese punto no está en el orden del día de %1.</translation>
    </message>
    <message>
        <source>Open session %1 first.</source>
        <translation>Abra primero la reunión %1.</translation>
    </message>
    <message>
        <source>No point is left. Close the session.</source>
        <translation>No queda ningún punto. Cierre la reunión.</translation>
    </message>
    <message>
        <source>Choose a login without spaces.</source>
        <translation>Elija un nombre de usuario sin espacios.</translation>
    </message>
    <message>
        <source>The login “%1” is taken.</source>
        <translation>El nombre de usuario “%1” ya está en uso.</translation>
    </message>
    <message>
        <source>This register belongs to %1 already.</source>
        <translation>Este registro ya pertenece a %1.</translation>
    </message>
    <message>
        <source>Choose a time zone by its city, such as America/Tegucigalpa; “%1” is not one.</source>
        <translation>Elija una zona horaria por su ciudad, como America/Tegucigalpa; “%1” no lo es.</translation>
    </message>
    <message>
        <source>Write the instant as 2021-06-21T15:00:00.000Z.</source>
        <translation>Escriba el instante como 2021-06-21T15:00:00.000Z.</translation>
    </message>
    <message>
        <source>Sign an amendment with its date and the new end of the project.</source>
        <translation>Para firmar una enmienda, indique su fecha y el nuevo fin del proyecto.</translation>
    </message>
    <message>
        <source>Write the country as its two-letter ISO code, such as HN.</source>
        <translation>Escriba el país con su código ISO de dos letras, como HN.</translation>
    </message>
    <message>
        <source>Give a length of 1 to 120 months, or leave it empty while it is not known.</source>
        <translation>Indique una duración de 1 a 120 meses, o déjela vacía mientras no se conozca.</translation>
    </message>
    <message>
        <source>Choose a time zone by its city, such as America/Tegucigalpa.</source>
        <translation>Elija una zona horaria por su ciudad, como America/Tegucigalpa.</translation>
    </message>
    <message>
        <source>Another project has the code %1.</source>
        <translation>Otro proyecto tiene el código %1.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>El archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Choose a smaller one.</source>
        <translation>El archivo supera los 50 MB. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>Give the file&apos;s own name, without folders.</source>
        <translation>Indique solo el nombre del archivo, sin carpetas.</translation>
    </message>
    <message>
        <source>That document is in the lists.</source>
        <translation>Ese documento está en las listas.</translation>
    </message>
    <message>
        <source>That document is retired already.</source>
        <translation>Ese documento ya está retirado.</translation>
    </message>
    <message>
        <source>That is its language of record. Revise the text itself.</source>
        <translation>Ese es su idioma que hace fe. Revise el texto mismo.</translation>
    </message>
    <message>
        <source>Write the date as a year, a month or a day: 2020, 2020-09 or 2020-09-03.</source>
        <translation>Escriba la fecha como año, mes o día: 2020, 2020-09 o 2020-09-03.</translation>
    </message>
    <message>
        <source>Choose a date between 1900 and 2200.</source>
        <translation>Elija una fecha entre 1900 y 2200.</translation>
    </message>
    <message>
        <source>The text holds half a character. Type it again.</source>
        <translation>El texto contiene medio carácter. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The text holds a hidden character that turns its direction. Type it again.</source>
        <translation>El texto contiene un carácter oculto que cambia su dirección. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Keep this on one line.</source>
        <translation>Mantenga esto en una sola línea.</translation>
    </message>
    <message>
        <source>The text holds a control character. Type it again.</source>
        <translation>El texto contiene un carácter de control. Escríbalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the text to %Ln characters.</source>
        <translation>
            <numerusform>Acorte el texto a %Ln carácter.</numerusform>
            <numerusform>Acorte el texto a %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the time as a day and an hour: 2020-09-03T09:00.</source>
        <translation>Escriba la hora como un día y una hora: 2020-09-03T09:00.</translation>
    </message>
    <message>
        <source>The clocks in %1 skip that hour. Choose one hour later.</source>
        <translation>Los relojes de %1 saltan esa hora. Elija una hora más tarde.</translation>
    </message>
    <message>
        <source>Only the organisation concerned, or the coordination, may do this.</source>
        <translation>Solo la organización interesada, o la coordinación, puede hacer esto.</translation>
    </message>
    <message>
        <source>Only the coordination may do this. Ask the committee&apos;s secretariat.</source>
        <translation>Solo la coordinación puede hacer esto. Consulte a la secretaría del comité.</translation>
    </message>
    <message>
        <source>Choose the seat this person holds.</source>
        <translation>Elija el puesto que ocupa esta persona.</translation>
    </message>
    <message>
        <source>An observer holds no seat. Leave the seat empty, or appoint an alternate.</source>
        <translation>Quien observa no ocupa ningún puesto. Deje el puesto vacío o nombre suplente.</translation>
    </message>
    <message>
        <source>A membership cannot end before it begins.</source>
        <translation>Una membresía no puede terminar antes de comenzar.</translation>
    </message>
    <message>
        <source>Ask for 1 to 52 sessions a year.</source>
        <translation>Pida de 1 a 52 reuniones al año.</translation>
    </message>
    <message>
        <source>Choose a notice of 0 to 180 days.</source>
        <translation>Elija un plazo de convocatoria de 0 a 180 días.</translation>
    </message>
    <message>
        <source>Choose an approval window of 1 to 180 days.</source>
        <translation>Elija un plazo de aprobación de 1 a 180 días.</translation>
    </message>
    <message>
        <source>Choose a quorum of 1 to 500 seats, or leave it empty for no rule.</source>
        <translation>Elija un quórum de 1 a 500 puestos, o déjelo vacío si no hay regla.</translation>
    </message>
    <message>
        <source>Choose a quorum of 1 to %1 sectors, or leave it empty for no rule.</source>
        <translation>Elija un quórum de 1 a %1 sectores, o déjelo vacío si no hay regla.</translation>
    </message>
    <message>
        <source>Choose sectors among: %1.</source>
        <translation>Elija sectores entre: %1.</translation>
    </message>
    <message>
        <source>Terms cannot end before they begin.</source>
        <translation>Los términos de referencia no pueden terminar antes de comenzar.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Escriba lo que se decidió.</translation>
    </message>
    <message>
        <source>Decision %1 no longer takes this step. Record a new decision instead.</source>
        <translation>La decisión %1 ya no admite este paso. Registre una nueva decisión en su lugar.</translation>
    </message>
    <message>
        <source>Write what is recommended.</source>
        <translation>Escriba lo que se recomienda.</translation>
    </message>
    <message>
        <source>Give the reason, so that the committee can weigh it.</source>
        <translation>Indique el motivo, para que el comité pueda valorarlo.</translation>
    </message>
    <message>
        <source>Recommendation %1 is already past that step.</source>
        <translation>La recomendación %1 ya superó ese paso.</translation>
    </message>
    <message>
        <source>Write what must be done.</source>
        <translation>Escriba lo que se debe hacer.</translation>
    </message>
    <message>
        <source>Give the session a length of 5 minutes to 24 hours.</source>
        <translation>Dé a la reunión una duración de 5 minutos a 24 horas.</translation>
    </message>
    <message>
        <source>Session %1 is under way. Close it first.</source>
        <translation>La reunión %1 está en curso. Ciérrela primero.</translation>
    </message>
    <message>
        <source>Session %1 was held. Plan the next one instead.</source>
        <translation>La reunión %1 ya se celebró. Planifique la siguiente en su lugar.</translation>
    </message>
    <message>
        <source>Session %1 will not take place. Plan another one instead.</source>
        <translation>La reunión %1 no se celebrará. Planifique otra en su lugar.</translation>
    </message>
    <message>
        <source>Session %1 has not begun. Open it, then record what it does.</source>
        <translation>La reunión %1 no ha comenzado. Ábrala y registre después lo que haga.</translation>
    </message>
    <message>
        <source>These minutes are approved and locked. Add an addendum to correct them.</source>
        <translation>Esta acta está aprobada y bloqueada. Agregue una adenda para corregirla.</translation>
    </message>
    <message>
        <source>Amendment %1 is closed. Request a new one to change the agreement again.</source>
        <translation>La enmienda %1 está cerrada. Solicite una nueva para volver a modificar el acuerdo.</translation>
    </message>
    <message>
        <source>Amendment %1 is already past that step.</source>
        <translation>La enmienda %1 ya superó ese paso.</translation>
    </message>
    <message>
        <source>Give the project a code of 2 to 24 capitals, digits and dashes, such as HN-TRAITE.</source>
        <translation>Dé al proyecto un código de 2 a 24 mayúsculas, cifras y guiones, como HN-TRAITE.</translation>
    </message>
    <message>
        <source>Write each country as its two-letter ISO code, such as HN.</source>
        <translation>Escriba cada país con su código ISO de dos letras, como HN.</translation>
    </message>
    <message>
        <source>The project cannot end before it starts.</source>
        <translation>El proyecto no puede terminar antes de comenzar.</translation>
    </message>
    <message>
        <source>The ODT could not be made. Try the PDF form, which holds the same text.</source>
        <translation>No se pudo generar el archivo ODT. Pruebe el formato PDF, que contiene el mismo texto.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Try the ODT form, which holds the same text.</source>
        <translation>No se pudo generar el archivo PDF. Pruebe el formato ODT, que contiene el mismo texto.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta de %1. Elija otra ubicación.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and that the disk is not full.</source>
        <translation>No se pudo escribir %1. Verifique que se pueda escribir en la carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The head of the journal is damaged. Run “minutierctl verify”, and restore a backup.</source>
        <translation>La cabecera del historial está dañada. Ejecute “minutierctl verify” y restaure un respaldo.</translation>
    </message>
    <message>
        <source>This concerns two projects, or a project and the office. Make one change for each.</source>
        <translation>Esto concierne a dos proyectos, o a un proyecto y a la oficina. Haga un cambio para cada uno.</translation>
    </message>
    <message>
        <source>The list of table scripts was changed: %1.</source>
        <translation>Se modificó la lista de scripts de tablas: %1.</translation>
    </message>
    <message>
        <source>The head of ledger %1 does not match its %2 entries.</source>
        <translation>La cabecera del libro %1 no coincide con sus %2 entradas.</translation>
    </message>
    <message>
        <source>Commands of device %1 are missing from the journal.</source>
        <translation>Faltan comandos del dispositivo %1 en el historial.</translation>
    </message>
    <message>
        <source>The bytes of file %1 are not the ones that were added.</source>
        <translation>Los bytes del archivo %1 no son los que se agregaron.</translation>
    </message>
    <message>
        <source>Entry %1 is missing from the journal.</source>
        <translation>Falta la entrada %1 en el historial.</translation>
    </message>
    <message>
        <source>Altered at entry %1.</source>
        <translation>Alterado en la entrada %1.</translation>
    </message>
    <message>
        <source>Altered at entry %1: what it says is not what was entered.</source>
        <translation>Alterado en la entrada %1: lo que dice no es lo que se ingresó.</translation>
    </message>
    <message>
        <source>Altered at entry %1: its list of records is not the one that was entered.</source>
        <translation>Alterado en la entrada %1: su lista de fichas no es la que se ingresó.</translation>
    </message>
    <message>
        <source>%1 %2 is in its table, but no entry of the journal made it.</source>
        <translation>%1 %2 está en su tabla, pero no procede de ninguna entrada del historial.</translation>
    </message>
    <message>
        <source>%1 %2 is not in the project whose journal made it.</source>
        <translation>%1 %2 no está en el proyecto del historial de la que procede.</translation>
    </message>
    <message>
        <source>%1 %2 was changed past the journal: its %3 is not what was entered.</source>
        <translation>%1 %2 cambió al margen del historial: su campo %3 no es lo que se ingresó.</translation>
    </message>
    <message>
        <source>%1 %2 was entered, and is no longer in its table.</source>
        <translation>%1 %2 consta en el historial, pero ya no está en su tabla.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in this register.</source>
        <translation>%1 %2 no existe en este registro.</translation>
    </message>
    <message>
        <source>Several projects have a %1. Write the project before it, such as HN-TRAITE/%1.</source>
        <translation>Varios proyectos tienen una referencia %1. Escriba antes el proyecto, como HN-TRAITE/%1.</translation>
    </message>
    <message>
        <source>Approve the minutes of %1</source>
        <translation>Aprobar el acta de %1</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a day in the current year, as QLocale formats it</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Choose a date to come</source>
        <translation>Elegir una fecha futura</translation>
    </message>
    <message>
        <source>The hour has passed and the session was not opened</source>
        <translation>La hora ya pasó y la reunión no se abrió</translation>
    </message>
    <message>
        <source>Date and time zone set</source>
        <translation>Fecha y zona horaria fijadas</translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Agregar un punto al orden del día</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the agenda by %n minute(s)</source>
        <translation>
            <numerusform>Acortar el orden del día en %n minuto</numerusform>
            <numerusform>Acortar el orden del día en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes planned for a session of %2</source>
        <translation>%1 minutos previstos para una reunión de %2</translation>
    </message>
    <message numerus="yes">
        <source>Agenda, %n point(s)</source>
        <translation>
            <numerusform>Orden del día, %n punto</numerusform>
            <numerusform>Orden del día, %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n open item(s) on the agenda</source>
        <translation>
            <numerusform>Incluir %n asunto pendiente en el orden del día</numerusform>
            <numerusform>Incluir %n asuntos pendientes en el orden del día</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions, recommendations and actions not closed</source>
        <translation>Condiciones, recomendaciones y acciones sin cerrar</translation>
    </message>
    <message>
        <source>What is not closed is on the agenda</source>
        <translation>Lo que no está cerrado está en el orden del día</translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation>Adjuntar: %1</translation>
    </message>
    <message>
        <source>Point %1, paper announced and absent</source>
        <translation>Punto %1, documento anunciado y ausente</translation>
    </message>
    <message>
        <source>Papers attached</source>
        <translation>Documentos adjuntos</translation>
    </message>
    <message>
        <source>No paper is expected</source>
        <translation>No se espera ningún documento</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) filled</source>
        <translation>
            <numerusform>%1 de %n puesto ocupado</numerusform>
            <numerusform>%1 de %n puestos ocupados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill seats: quorum needs %1</source>
        <translation>Ocupar puestos: el quórum exige %1</translation>
    </message>
    <message>
        <source>No earlier minutes to approve</source>
        <translation>No hay ninguna acta anterior por aprobar</translation>
    </message>
    <message>
        <source>Minutes of %1 approved</source>
        <translation>Acta de %1 aprobada</translation>
    </message>
    <message>
        <source>Have the minutes of %1 approved</source>
        <translation>Hacer aprobar el acta de %1</translation>
    </message>
    <message>
        <source>They are not approved yet</source>
        <translation>Todavía no está aprobada</translation>
    </message>
    <message>
        <source>They are not written yet</source>
        <translation>Todavía no está redactada</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convocada</translation>
    </message>
    <message numerus="yes">
        <source>Notice of %1 days, in %n day(s)</source>
        <translation>
            <numerusform>Plazo de convocatoria de %1 días, dentro de %n día</numerusform>
            <numerusform>Plazo de convocatoria de %1 días, dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice of %1 days has passed</source>
        <translation>El plazo de convocatoria de %1 días ya pasó</translation>
    </message>
    <message>
        <source>Convene by %1</source>
        <translation>Convocar a más tardar el %1</translation>
    </message>
    <message>
        <source>Answers come once it is convened</source>
        <translation>Las respuestas llegan una vez convocada la reunión</translation>
    </message>
    <message>
        <source>Ask seats that have not answered</source>
        <translation>Consultar a los puestos que no han respondido</translation>
    </message>
    <message>
        <source>Enough seats will come</source>
        <translation>Asistirán suficientes puestos</translation>
    </message>
    <message>
        <source>This is already in the register.</source>
        <translation>Esto ya está en el registro.</translation>
    </message>
    <message>
        <source>It points to something that is not in the register.</source>
        <translation>Remite a algo que no está en el registro.</translation>
    </message>
    <message>
        <source>The register refuses a value of this form.</source>
        <translation>El registro no admite un valor de esta forma.</translation>
    </message>
    <message>
        <source>Another program is writing in this register. Wait until it has finished, then try again.</source>
        <translation>Otro programa está escribiendo en este registro. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Free some space, then try again. Nothing is lost.</source>
        <translation>El disco está lleno, por lo que no se escribió nada. Libere espacio e inténtelo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Keep it as it is, and restore a backup into a new folder.</source>
        <translation>%1 está dañado o incompleto. Consérvelo tal como está y restaure un respaldo en una carpeta nueva.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>No se puede abrir %1. Verifique que la carpeta exista y que usted pueda leerla.</translation>
    </message>
    <message>
        <source>The register could not be read or written. Nothing was changed; try again, then run “minutierctl doctor”.</source>
        <translation>No se pudo leer o escribir el registro. No se modificó nada; inténtelo de nuevo y luego ejecute “minutierctl doctor”.</translation>
    </message>
    <message>
        <source>This program was built without its tables. Install it again.</source>
        <translation>Este programa se compiló sin sus tablas. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>This register was made by another build of the program, before version 1.0. Open it with that build, or make the example again.</source>
        <translation>Este registro se creó con otra compilación del programa, anterior a la versión 1.0. Ábralo con esa compilación o cree de nuevo el ejemplo.</translation>
    </message>
    <message>
        <source>This register was made by a newer version of Minutier. Install that version to open it.</source>
        <translation>Este registro se creó con una versión más reciente de Minutier. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>%1 already holds a register. Choose an empty folder.</source>
        <translation>%1 ya contiene un registro. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that the disk is there and that you may write on it.</source>
        <translation>No se puede crear la carpeta %1. Verifique que el disco esté presente y que usted pueda escribir en él.</translation>
    </message>
    <message>
        <source>There is no register in %1. Make one with “minutierctl init”, or the example with “minutierctl demo”.</source>
        <translation>No hay ningún registro en %1. Cree uno con “minutierctl init”, o el ejemplo con “minutierctl demo”.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk may be full. Free some space, then try again. Nothing is lost.</source>
        <translation>No se puede escribir %1: es posible que el disco esté lleno. Libere espacio e inténtelo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>%1 has this register open for writing. Close it there, or make the change in it.</source>
        <translation>%1 tiene este registro abierto para escritura. Ciérrelo allí o haga el cambio en ese programa.</translation>
    </message>
    <message>
        <source>Someone changed this since you read it. Read it again, then make your change.</source>
        <translation>Alguien modificó esto desde que usted lo leyó. Léalo de nuevo y haga después su cambio.</translation>
    </message>
    <message>
        <source>Name which %1 is meant.</source>
        <translation>Indique de qué elemento se trata (%1).</translation>
    </message>
    <message>
        <source>Nothing is written past the journal.</source>
        <translation>Nada se escribe al margen del historial.</translation>
    </message>
    <message>
        <source>The file of document %1 is not the one that was added. Run “minutierctl verify”.</source>
        <translation>El archivo del documento %1 no es el que se agregó. Ejecute “minutierctl verify”.</translation>
    </message>
    <message>
        <source>%1 of %2 is not a text that can be translated.</source>
        <translation>%1 de %2 no es un texto que se pueda traducir.</translation>
    </message>
    <message>
        <source>The window could not be made. A part of Qt is missing; install the program again.</source>
        <translation>No se pudo crear la ventana. Falta un componente de Qt; instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>Folder of the register.</source>
        <translation>Carpeta del registro.</translation>
    </message>
    <message>
        <source>Opens the example register in a throwaway folder.</source>
        <translation>Abre el registro de ejemplo en una carpeta desechable.</translation>
    </message>
    <message>
        <source>Language: en, fr or es.</source>
        <translation>Idioma: en, fr o es.</translation>
    </message>
    <message>
        <source>light, dark, contrast-light, contrast-dark or system.</source>
        <translation>light, dark, contrast-light, contrast-dark o system.</translation>
    </message>
    <message>
        <source>Opens on this page.</source>
        <translation>Se abre en esta página.</translation>
    </message>
    <message>
        <source>Opens on this record.</source>
        <translation>Se abre en esta ficha.</translation>
    </message>
    <message>
        <source>Replaces the clock, for pictures and tests.</source>
        <translation>Sustituye el reloj, para capturas y pruebas.</translation>
    </message>
    <message>
        <source>Writes a picture of the page, then ends.</source>
        <translation>Guarda una imagen de la página y termina.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It takes %3.</source>
        <translation>--%1 no acepta “%2”. Valores admitidos: %3.</translation>
    </message>
    <message>
        <source>The register of a steering committee.</source>
        <translation>El registro de un comité directivo.</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>a day in full, for QLocale</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day without its weekday, for QLocale</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days late, short</comment>
        <translation>%1 d de atraso</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due in %1 d</source>
        <comment>days left, short</comment>
        <translation>en %1 d</translation>
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
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>Este registro está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Operación deshecha.</translation>
    </message>
    <message>
        <source>Line %1: begin with the organisation.</source>
        <translation>Línea %1: comience por la organización.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no sector. Write institution, civil society, donor or implementer.</source>
        <translation>Línea %1: “%2” no es un sector. Escriba institución, sociedad civil, donante o entidad ejecutora.</translation>
    </message>
    <message>
        <source>Paste at least one line: organisation; function; sector.</source>
        <translation>Pegue al menos una línea: organización; función; sector.</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2 entries, %3 records.</source>
        <translation>Se escribió %1 y se releyó: %2 entradas, %3 fichas.</translation>
    </message>
    <message>
        <source>Restored %1 entries and %2 records into %3.</source>
        <translation>Se restauraron %1 entradas y %2 fichas en %3.</translation>
    </message>
    <message>
        <source>Made a synthetic register in %1.</source>
        <translation>Se hizo un registro sintético en %1.</translation>
    </message>
    <message>
        <source>The option “--%1” is not written with “=”.</source>
        <translation>La opción “--%1” no se escribe con “=”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The document could not be made. Try another form of it.</source>
        <translation>No se pudo hacer el documento. Pruebe otra forma.</translation>
    </message>
    <message>
        <source>Size of the text in percent: 75 to 300.</source>
        <translation>Tamaño del texto en por ciento: 75 a 300.</translation>
    </message>
    <message>
        <source>Stopped. The register keeps what was made so far.</source>
        <translation>Detenido. El registro conserva lo hecho hasta ahora.</translation>
    </message>
    <message>
        <source>Decisions need sessions. Give --meetings a number from 1 on.</source>
        <translation>Las decisiones necesitan reuniones. Dé a --meetings un número desde 1.</translation>
    </message>
    <message>
        <source>Entries need sessions. Give --meetings a number from 1 on.</source>
        <translation>Las entradas necesitan reuniones. Dé a --meetings un número desde 1.</translation>
    </message>
    <message>
        <source>Choose 1 to 999 projects.</source>
        <translation>Elija de 1 a 999 proyectos.</translation>
    </message>
    <message>
        <source>Choose sizes of 0 or more.</source>
        <translation>Elija tamaños de 0 o más.</translation>
    </message>
    <message>
        <source>Session %1 was not held yet, so there are no minutes. Its papers are in the pack.</source>
        <translation>La reunión %1 aún no se ha celebrado: no tiene acta. Sus papeles están en la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder, the right to write there and the space left.</source>
        <translation>No se puede escribir %1. Revise la carpeta, el permiso de escritura y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 is not a backup of a register. Choose another file.</source>
        <translation>%1 no es la copia de un registro. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se modificó nada.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The register itself is not intact, so no backup was made: %1</source>
        <translation>El registro mismo no está intacto, así que no se hizo copia: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>This backup is not intact and was not restored: %1</source>
        <translation>Esta copia no está intacta y no se restauró: %1</translation>
    </message>
    <message>
        <source>Keep this folder as it is, and restore the last backup into a new one with “minutierctl restore”.</source>
        <translation>Conserve esta carpeta como está y restaure la última copia en una nueva con “minutierctl restore”.</translation>
    </message>
    <message>
        <source>%1 decision(s) belong to a session that was never opened.</source>
        <translation>%1 decisión(es) son de una reunión que nunca se abrió.</translation>
    </message>
    <message>
        <source>%1 decision(s) have neither a session nor the closing date of a written procedure.</source>
        <translation>%1 decisión(es) no tienen reunión ni fecha de cierre de un procedimiento escrito.</translation>
    </message>
    <message>
        <source>%1 decision(s) of a session do not say how its quorum was found.</source>
        <translation>%1 decisión(es) de una reunión no dicen cómo se estableció su quórum.</translation>
    </message>
    <message>
        <source>%1 seat(s) have two titulars at once.</source>
        <translation>%1 puesto(s) tienen dos titulares a la vez.</translation>
    </message>
    <message>
        <source>%1 approved minutes belong to a session that is not held.</source>
        <translation>%1 acta(s) aprobada(s) son de una reunión que no se ha celebrado.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>%1 record(s) point to records that are gone.</source>
        <translation>%1 ficha(s) remiten a fichas desaparecidas.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>El archivo está entero.</translation>
    </message>
    <message>
        <source>The tables are those of this version.</source>
        <translation>Las tablas son las de esta versión.</translation>
    </message>
    <message>
        <source>The tables are older than this version.</source>
        <translation>Las tablas son más antiguas que esta versión.</translation>
    </message>
    <message>
        <source>Open the register once where it may be written; it brings itself up to date.</source>
        <translation>Abra el registro una vez donde se pueda escribir; se pondrá al día.</translation>
    </message>
    <message>
        <source>Every rule of the register holds.</source>
        <translation>Se cumplen todas las reglas del registro.</translation>
    </message>
    <message>
        <source>Search knows every decision and recommendation.</source>
        <translation>La búsqueda conoce cada decisión y recomendación.</translation>
    </message>
    <message>
        <source>Search and register do not hold the same decisions.</source>
        <translation>La búsqueda y el registro no tienen las mismas decisiones.</translation>
    </message>
    <message>
        <source>The last entry is dated after this computer&apos;s clock.</source>
        <translation>La última entrada es posterior al reloj de esta computadora.</translation>
    </message>
    <message>
        <source>Check the date and hour of this computer before recording anything.</source>
        <translation>Revise la fecha y la hora de esta computadora antes de registrar nada.</translation>
    </message>
    <message>
        <source>The clock agrees with the journal.</source>
        <translation>El reloj concuerda con el historial.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the register.</source>
        <translation>Otros usuarios de esta computadora pueden leer el registro.</translation>
    </message>
    <message>
        <source>Type: chmod -R go-rwx %1</source>
        <translation>Escriba: chmod -R go-rwx %1</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>El disco está casi lleno.</translation>
    </message>
    <message>
        <source>Free some space before the next session.</source>
        <translation>Libere espacio antes de la próxima reunión.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>There is no field “%2” in %1.</source>
        <translation>No hay campo “%2” en %1.</translation>
    </message>
    <message>
        <source>Only the office may take a whole copy.</source>
        <translation>Solo la oficina puede tomar una copia entera.</translation>
    </message>
    <message>
        <source>%1 lies in the folder of a register, where nothing else is written. Choose another folder.</source>
        <translation>%1 está en la carpeta de un registro, donde no se escribe nada más. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file was rebuilt outside Minutier: %1.</source>
        <translation>El archivo se rehízo fuera de Minutier: %1.</translation>
    </message>
    <message>
        <source>The file was rebuilt outside Minutier: %1 is gone.</source>
        <translation>El archivo se rehízo fuera de Minutier: falta %1.</translation>
    </message>
    <message>
        <source>Line %1: the fourth word may only be “at risk”.</source>
        <translation>Línea %1: la cuarta palabra solo puede ser “en riesgo”.</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>aún sin decisión</translation>
    </message>
    <message>
        <source>Budget in %1: %2 before, %3 after</source>
        <translation>Presupuesto en %1: %2 antes, %3 después</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message>
        <source>Sealed: the content is the one that was validated.</source>
        <translation>Sello intacto: el contenido es el que se validó.</translation>
    </message>
    <message>
        <source>No seal: the content is no longer the one that was validated.</source>
        <translation>Sin sello: el contenido ya no es el que se validó.</translation>
    </message>
    <message>
        <source>Not validated by the committee.</source>
        <translation>No validado por el comité.</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Reunión %1: %2</translation>
    </message>
    <message>
        <source>Condition %1 (%2): %3</source>
        <translation>Condición %1 (%2): %3</translation>
    </message>
    <message>
        <source>Accepted by the donor on %1</source>
        <translation>Aceptado por el donante el %1</translation>
    </message>
    <message>
        <source>No acceptance by the donor is on record.</source>
        <translation>No consta ninguna aceptación del donante.</translation>
    </message>
    <message numerus="yes">
        <source>Unchanged itself; %1 proposes %n change(s) and is not validated.</source>
        <translation>
            <numerusform>Esta versión no ha cambiado; %1 propone %n cambio y no está validada.</numerusform>
            <numerusform>Esta versión no ha cambiado; %1 propone %n cambios y no está validada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed since.</source>
        <translation>Sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>%1 has no action plan for year %2.</source>
        <translation>%1 no tiene plan de acción para el año %2.</translation>
    </message>
    <message>
        <source>Choose a report: minutes, pack, invitation, brief, plan or evidence.</source>
        <translation>Elija un informe: minutes, pack, invitation, brief, plan o evidence.</translation>
    </message>
    <message>
        <source>Nothing has touched this result yet.</source>
        <translation>Nada ha tocado aún este resultado.</translation>
    </message>
    <message>
        <source>a number such as 24906 or 12.5</source>
        <translation>un número como 24906 o 12.5</translation>
    </message>
    <message>
        <source>Give a year between 1900 and 2200.</source>
        <translation>Indique un año entre 1900 y 2200.</translation>
    </message>
    <message>
        <source>Give a weight of 1 to 100.</source>
        <translation>Indique una ponderación de 1 a 100.</translation>
    </message>
    <message>
        <source>Give from 1 to 100 as the most points.</source>
        <translation>Indique de 1 a 100 como máximo de puntos.</translation>
    </message>
    <message>
        <source>The project names that place already.</source>
        <translation>El proyecto ya menciona ese lugar.</translation>
    </message>
    <message>
        <source>Award %1 no longer takes this step.</source>
        <translation>El proyecto seleccionado %1 ya no admite este paso.</translation>
    </message>
    <message>
        <source>Say why it is not as planned.</source>
        <translation>Indique por qué no es como estaba previsto.</translation>
    </message>
    <message>
        <source>Proposal %1 has its award already.</source>
        <translation>La propuesta %1 ya está adjudicada.</translation>
    </message>
    <message>
        <source>Give a length of at least one month.</source>
        <translation>Indique una duración de al menos un mes.</translation>
    </message>
    <message>
        <source>That is no member of the panel of call %1.</source>
        <translation>No integra el comité de selección de la convocatoria %1.</translation>
    </message>
    <message>
        <source>That proposal answers another call than %1.</source>
        <translation>Esa propuesta responde a otra convocatoria que %1.</translation>
    </message>
    <message>
        <source>A mandate that is not to be has no place in the register.</source>
        <translation>Un mandato que no se realizará no tiene lugar en el registro.</translation>
    </message>
    <message>
        <source>The terms of call %1 no longer change.</source>
        <translation>Las bases de la convocatoria %1 ya no cambian.</translation>
    </message>
    <message>
        <source>A number of proposals cannot be negative.</source>
        <translation>Un número de propuestas no puede ser negativo.</translation>
    </message>
    <message>
        <source>Proposal %1 no longer takes this step.</source>
        <translation>La propuesta %1 ya no admite este paso.</translation>
    </message>
    <message>
        <source>Who declared an interest in a proposal gives it no points.</source>
        <translation>Quien declaró un interés en una propuesta no le da puntos.</translation>
    </message>
    <message>
        <source>Call %1 is not judged on that.</source>
        <translation>La convocatoria %1 no se evalúa con ese criterio.</translation>
    </message>
    <message>
        <source>Give from 0 to %1 points.</source>
        <translation>Dé de 0 a %1 puntos.</translation>
    </message>
    <message>
        <source>Name the person or the organisation that judges.</source>
        <translation>Indique la persona o la organización que evalúa.</translation>
    </message>
    <message>
        <source>That is a member of the panel already.</source>
        <translation>Ya forma parte del comité de selección.</translation>
    </message>
    <message>
        <source>Name the session that the point of the agenda is of.</source>
        <translation>Indique la reunión a la que pertenece ese punto del orden del día.</translation>
    </message>
    <message>
        <source>Risk %1 is closed; open it again first.</source>
        <translation>El riesgo %1 está cerrado; primero reábralo.</translation>
    </message>
    <message>
        <source>Plan %1 is a draft. Submit it first.</source>
        <translation>El plan %1 es un borrador. Primero preséntelo.</translation>
    </message>
    <message>
        <source>This donor accepted %1 already.</source>
        <translation>Este donante ya aceptó %1.</translation>
    </message>
    <message>
        <source>Version %1 is still open. Finish it before drafting another.</source>
        <translation>La versión %1 sigue abierta. Termínela antes de preparar otra.</translation>
    </message>
    <message>
        <source>That version belongs to another plan.</source>
        <translation>Esa versión pertenece a otro plan.</translation>
    </message>
    <message>
        <source>Give the year of the project, 1 being the first.</source>
        <translation>Indique el año del proyecto; 1 es el primero.</translation>
    </message>
    <message>
        <source>Year %1 has its plan already. Draft a new version of it.</source>
        <translation>El año %1 ya tiene su plan. Prepare una nueva versión.</translation>
    </message>
    <message>
        <source>Action plan, year %1</source>
        <translation>Plan de acción, año %1</translation>
    </message>
    <message>
        <source>There is an activity %1 already.</source>
        <translation>Ya hay una actividad %1.</translation>
    </message>
    <message>
        <source>The content of plan %1 is no longer what was submitted. Draft a new version.</source>
        <translation>El contenido del plan %1 ya no es el que se presentó. Prepare una nueva versión.</translation>
    </message>
    <message>
        <source>That organisation is no donor of this project.</source>
        <translation>Esa organización no es donante de este proyecto.</translation>
    </message>
    <message>
        <source>No validated version is there to replace.</source>
        <translation>No hay ninguna versión validada que reemplazar.</translation>
    </message>
    <message>
        <source>Version %1 of this year is validated already. Say that the new one replaces it.</source>
        <translation>La versión %1 de este año ya está validada. Indique que la nueva la reemplaza.</translation>
    </message>
    <message>
        <source>Only a validation speaks of a plan version.</source>
        <translation>Solo una validación se refiere a una versión del plan.</translation>
    </message>
    <message>
        <source>Say which submitted plan version it validates.</source>
        <translation>Indique qué versión presentada del plan valida.</translation>
    </message>
    <message>
        <source>A percentage is between 0 and 100.</source>
        <translation>Un porcentaje está entre 0 y 100.</translation>
    </message>
    <message>
        <source>Name the organisation that wrote the plan and submits it.</source>
        <translation>Indique la organización que redactó el plan y lo presenta.</translation>
    </message>
    <message>
        <source>A plan without activities cannot be submitted.</source>
        <translation>Un plan sin actividades no se puede presentar.</translation>
    </message>
    <message>
        <source>There is an indicator %1 already.</source>
        <translation>Ya hay un indicador %1.</translation>
    </message>
    <message>
        <source>There is a result %1 already.</source>
        <translation>Ya hay un resultado %1.</translation>
    </message>
    <message>
        <source>Say why the logic model changes.</source>
        <translation>Indique por qué cambia el modelo lógico.</translation>
    </message>
    <message>
        <source>The logic model is the one of version %1.</source>
        <translation>El modelo lógico es el de la versión %1.</translation>
    </message>
    <message>
        <source>Say why it is returned.</source>
        <translation>Indique por qué se devuelve.</translation>
    </message>
    <message>
        <source>A plan is validated by recording the decision as a validation of it.</source>
        <translation>Un plan se valida registrando la decisión como su validación.</translation>
    </message>
    <message>
        <source>A link stays within its project or its programme.</source>
        <translation>Un vínculo queda dentro de su proyecto o su programa.</translation>
    </message>
    <message>
        <source>A logic model has one ultimate outcome: %1 is there already.</source>
        <translation>Un modelo lógico tiene un solo resultado final: ya está %1.</translation>
    </message>
    <message>
        <source>This data was submitted. Ask for it to be returned, or report it anew.</source>
        <translation>Este dato ya se presentó. Pida que se devuelva o regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>Give the value, or describe it in words.</source>
        <translation>Indique el valor o descríbalo en palabras.</translation>
    </message>
    <message>
        <source>That is set for another indicator.</source>
        <translation>Eso está fijado para otro indicador.</translation>
    </message>
    <message>
        <source>Say why it changes: what was set before stays on record.</source>
        <translation>Indique por qué cambia: lo fijado antes queda en el registro.</translation>
    </message>
    <message>
        <source>That one was replaced already. Replace the one in force.</source>
        <translation>Esa ya fue reemplazada. Reemplace la vigente.</translation>
    </message>
    <message>
        <source>This is set already for that period. Say which one the new one replaces, and why.</source>
        <translation>Ya hay una fijada para ese período. Indique cuál reemplaza la nueva y por qué.</translation>
    </message>
    <message>
        <source>This link was taken back already.</source>
        <translation>Este vínculo ya se retiró.</translation>
    </message>
    <message>
        <source>What a validation speaks of is not taken back. Supersede the decision.</source>
        <translation>Aquello a lo que se refiere una validación no se retira. Sustituya la decisión.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as 24906 or 12.5, without spaces and with a point.</source>
        <translation>“%1” no es un número. Escríbalo como 24906 o 12.5, sin espacios y con punto.</translation>
    </message>
    <message>
        <source>Give a code of 1 to 24 letters, digits, points and dashes, such as %1.</source>
        <translation>Indique un código de 1 a 24 letras, cifras, puntos y guiones, como %1.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>A call cannot close before it opens.</source>
        <translation>Una convocatoria no puede cerrarse antes de abrirse.</translation>
    </message>
    <message>
        <source>Call %1 no longer takes this step.</source>
        <translation>La convocatoria %1 ya no admite este paso.</translation>
    </message>
    <message>
        <source>Call %1 has closed; what it is judged on no longer changes.</source>
        <translation>La convocatoria %1 está cerrada; sus criterios ya no cambian.</translation>
    </message>
    <message>
        <source>Open call %1 before it receives proposals.</source>
        <translation>Abra la convocatoria %1 antes de que reciba propuestas.</translation>
    </message>
    <message>
        <source>Call %1 is over.</source>
        <translation>La convocatoria %1 ha terminado.</translation>
    </message>
    <message>
        <source>Close the call, or note that the panel recommends proposal %1, before it is selected.</source>
        <translation>Cierre la convocatoria, o anote que el comité de selección recomienda la propuesta %1, antes de seleccionarla.</translation>
    </message>
    <message>
        <source>Mandate %1 no longer takes this step.</source>
        <translation>El mandato %1 ya no admite este paso.</translation>
    </message>
    <message>
        <source>Give an amount together with its currency.</source>
        <translation>Indique el monto junto con su moneda.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un monto no puede ser negativo.</translation>
    </message>
    <message>
        <source>Write the currency as its three-letter ISO code, such as CAD.</source>
        <translation>Escriba la moneda con su código ISO de tres letras, como CAD.</translation>
    </message>
    <message>
        <source>Give a likelihood of 1 (rare) to 5 (almost certain).</source>
        <translation>Indique una probabilidad de 1 (raro) a 5 (casi seguro).</translation>
    </message>
    <message>
        <source>Give an impact of 1 (slight) to 5 (grave).</source>
        <translation>Indique un impacto de 1 (insignificante) a 5 (grave).</translation>
    </message>
    <message>
        <source>Plan %1 is no draft any more.</source>
        <translation>El plan %1 ya no es un borrador.</translation>
    </message>
    <message>
        <source>Plan %1 no longer takes this step. Draft a new version instead.</source>
        <translation>El plan %1 ya no admite este paso. Prepare una nueva versión en su lugar.</translation>
    </message>
    <message>
        <source>Plan %1 is frozen since it was submitted. Draft a new version to change it.</source>
        <translation>El plan %1 está fijado desde que se presentó. Prepare una nueva versión para modificarlo.</translation>
    </message>
    <message>
        <source>A budget is not below zero.</source>
        <translation>Un presupuesto no es inferior a cero.</translation>
    </message>
    <message>
        <source>Give a budget together with its currency.</source>
        <translation>Indique el presupuesto junto con su moneda.</translation>
    </message>
    <message>
        <source>The author of a plan does not validate it alone: another seat must have been there to decide.</source>
        <translation>El autor de un plan no lo valida solo: otro puesto debe haber estado presente para decidir.</translation>
    </message>
    <message>
        <source>Name the decision or the recommendation it comes from: one of them.</source>
        <translation>Indique la decisión o la recomendación de la que proviene: una de las dos.</translation>
    </message>
    <message>
        <source>A link points to one thing: a result, an indicator, a target, a plan version, an activity, an amendment or a risk.</source>
        <translation>Un vínculo apunta a una sola cosa: un resultado, un indicador, una meta, una versión del plan, una actividad, una enmienda o un riesgo.</translation>
    </message>
    <message>
        <source>A logic model has one ultimate outcome; this one has %1.</source>
        <translation>Un modelo lógico tiene un solo resultado final; este tiene %1.</translation>
    </message>
    <message>
        <source>%1 leads to a result that is no longer in the model.</source>
        <translation>%1 conduce a un resultado que ya no está en el modelo.</translation>
    </message>
    <message>
        <source>%1 has %2 intermediate outcomes; 2 or 3 are usual.</source>
        <translation>Resultados intermedios de %1: %2; lo usual es 2 o 3.</translation>
    </message>
    <message>
        <source>%1 has %2 immediate outcomes; 2 are usual.</source>
        <translation>Resultados inmediatos de %1: %2; lo usual es 2.</translation>
    </message>
    <message>
        <source>%1 has %2 outputs; 1 to 3 are usual.</source>
        <translation>Productos de %1: %2; lo usual es de 1 a 3.</translation>
    </message>
    <message>
        <source>%1 has no indicator.</source>
        <translation>%1 no tiene indicadores.</translation>
    </message>
    <message>
        <source>%1 has %2 indicators; at most %3 are usual.</source>
        <translation>Indicadores de %1: %2; lo usual es %3 como máximo.</translation>
    </message>
    <message>
        <source>Give the whole that the percentage is of: a percentage without its base says nothing.</source>
        <translation>Indique el total del porcentaje: un porcentaje sin su base no dice nada.</translation>
    </message>
    <message>
        <source>The part cannot be larger than the whole.</source>
        <translation>La parte no puede ser mayor que el total.</translation>
    </message>
    <message>
        <source>%1 of %2 is not %3 %. Correct one of the three.</source>
        <translation>%1 de %2 no es %3 %. Corrija uno de los tres.</translation>
    </message>
    <message>
        <source>This indicator is told in words, without a number.</source>
        <translation>Este indicador es cualitativo: en palabras, sin número.</translation>
    </message>
    <message>
        <source>Only a percentage has a numerator and a denominator. Give the value alone.</source>
        <translation>Solo un porcentaje tiene numerador y denominador. Indique solo el valor.</translation>
    </message>
    <message>
        <source>Name each part and its dimension, such as women and sex.</source>
        <translation>Nombre cada parte y su dimensión, como mujeres y sexo.</translation>
    </message>
    <message>
        <source>“%1” is a percentage of a whole that is missing.</source>
        <translation>“%1” es un porcentaje de un total que falta.</translation>
    </message>
    <message>
        <source>Give “%1” as a number, or as a percentage between 0 and 100.</source>
        <translation>Indique “%1” como número o como porcentaje entre 0 y 100.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1” es inferior a cero.</translation>
    </message>
    <message>
        <source>“%1” is larger than the whole.</source>
        <translation>“%1” es mayor que el total.</translation>
    </message>
    <message>
        <source>The parts of “%1” either add up to the whole or may overlap, not both.</source>
        <translation>Las partes de “%1” se suman hasta el total o pueden solaparse, no ambas cosas.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” se indica dos veces.</translation>
    </message>
    <message>
        <source>The parts of “%1” add up to more than the whole.</source>
        <translation>La suma de las partes de “%1” supera el total.</translation>
    </message>
    <message>
        <source>This data no longer takes this step. Report it anew instead.</source>
        <translation>Este dato ya no admite este paso. Regístrelo de nuevo en su lugar.</translation>
    </message>
    <message>
        <source>The ultimate outcome hangs on nothing.</source>
        <translation>El resultado final no depende de ningún otro.</translation>
    </message>
    <message>
        <source>Say which result it leads to.</source>
        <translation>Indique a qué resultado conduce.</translation>
    </message>
    <message>
        <source>A result leads to one of a level above: %1 is not.</source>
        <translation>Un resultado conduce a otro de nivel superior: %1 no lo es.</translation>
    </message>
    <message>
        <source>A result cannot lead to itself, near or far.</source>
        <translation>Un resultado no puede conducir a sí mismo, directa o indirectamente.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day until another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To begin, %1</source>
        <comment>12 d late</comment>
        <translation>Por iniciar, %1</translation>
    </message>
    <message>
        <source>To close, %1</source>
        <comment>12 d late</comment>
        <translation>Por cerrar, %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>no volunteer</comment>
        <translation>nadie por ahora</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Ext.</source>
        <comment>extension of a plan, short</comment>
        <translation>Prórr.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>of which %1</source>
        <comment>a part that may overlap with others</comment>
        <translation>de los cuales %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>By %1, of %2</source>
        <comment>a dimension, the whole</comment>
        <translation>Por %1, de %2</translation>
    </message>
    <message>
        <source>Only two versions of one plan are compared.</source>
        <translation>Solo se comparan dos versiones de un mismo plan.</translation>
    </message>
    <message>
        <source>Plan of year %1, version %2, submitted</source>
        <translation>Plan del año %1, versión %2, presentada</translation>
    </message>
    <message>
        <source>Plan of year %1, version %2, validated</source>
        <translation>Plan del año %1, versión %2, validada</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target or baseline, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reported without a number</source>
        <translation>Registrado sin número</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Session to come</source>
        <translation>Reunión próxima</translation>
    </message>
    <message>
        <source>Agreement amendment</source>
        <translation>Enmienda al convenio</translation>
    </message>
    <message>
        <source>Plan submitted</source>
        <translation>Plan presentado</translation>
    </message>
    <message>
        <source>Plan validated</source>
        <translation>Plan validado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Actual data</source>
        <translation>Dato real</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Point %1 of the session to come</source>
        <translation>Punto %1 de la próxima reunión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a percentage of a whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a percentage, its numerator and its denominator</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>No plan is being drafted. Draft a version first.</source>
        <translation>No hay ningún plan en preparación. Primero prepare una versión.</translation>
    </message>
    <message>
        <source>Several plans are being drafted. Name one with --draft or --project.</source>
        <translation>Hay varios planes en preparación. Indique uno con --draft o --project.</translation>
    </message>
    <message>
        <source>This version imports “csv” tables “--into activities”.</source>
        <translation>Esta versión importa tablas “csv” “--into activities”.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the lines that are refused, and import again.</source>
        <translation>No se importó nada: corrija las líneas rechazadas e importe de nuevo.</translation>
    </message>
    <message>
        <source>The table has a column “%1” that no activity has.</source>
        <translation>La tabla tiene una columna “%1” que ninguna actividad tiene.</translation>
    </message>
    <message>
        <source>The table needs a column “title”.</source>
        <translation>La tabla necesita una columna “title”.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <translation>Ninguna organización se llama “%1”.</translation>
    </message>
    <message>
        <source>No result has the code “%1”.</source>
        <translation>Ningún resultado tiene el código “%1”.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the heading row.</source>
        <translation>La línea %1 tiene más celdas que la fila de encabezado.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Esta tabla está vacía.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed.</source>
        <translation>La comilla abierta en la línea %1 nunca se cierra.</translation>
    </message>
    <message>
        <source>This table is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>Esta tabla no está en UTF-8. Guárdela como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a whole</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>The plan of this year is closed with version %1. Open the plan of another year.</source>
        <translation>El plan de este año está cerrado con la versión %1. Abra el plan de otro año.</translation>
    </message>
    <message>
        <source>Another record has that id. Leave the id out, or choose another.</source>
        <translation>Otra ficha tiene ese identificador. Omítalo o elija otro.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as %2 or %3.</source>
        <translation>“%1” no es un número. Escríbalo como %2 o %3.</translation>
    </message>
    <message>
        <source>Another titular holds that seat from %1 on. Choose a day before.</source>
        <translation>Otra persona titular ocupa ese puesto desde el %1. Elija un día anterior.</translation>
    </message>
    <message>
        <source>Close session %1 before its minutes are approved.</source>
        <translation>Cierre la reunión %1 antes de aprobar su acta.</translation>
    </message>
    <message>
        <source>%1 plan(s) have two validated versions at once.</source>
        <translation>%1 plan(es) tienen dos versiones validadas a la vez.</translation>
    </message>
    <message>
        <source>%1 validated version(s) have no decision that stands, or another content than the one validated.</source>
        <translation>%1 versión(es) validada(s) no tienen una decisión vigente, o tienen otro contenido que el validado.</translation>
    </message>
    <message>
        <source>%1 link(s) do not join one decision or recommendation to one target.</source>
        <translation>%1 vínculo(s) no unen una decisión o recomendación con un solo objeto.</translation>
    </message>
    <message>
        <source>%1 percentage(s) are given without their base.</source>
        <translation>%1 porcentaje(s) se dan sin su base.</translation>
    </message>
    <message>
        <source>%1 figure(s) are smaller than one of their parts.</source>
        <translation>%1 cifra(s) son menores que una de sus partes.</translation>
    </message>
    <message>
        <source>%1 project(s) have two ultimate outcomes.</source>
        <translation>%1 proyecto(s) tienen dos resultados finales.</translation>
    </message>
    <message>
        <source>Opens for this account.</source>
        <translation>Abre para esta cuenta.</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, recomendado</translation>
    </message>
    <message>
        <source>%1 would be added, %2 changed, %3 left as they are. Nothing was written.</source>
        <translation>Se añadirían %1, se cambiarían %2 y %3 quedarían como están. No se escribió nada.</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 left as they are.</source>
        <translation>Importación: %1 añadidas, %2 cambiadas, %3 sin cambios.</translation>
    </message>
    <message>
        <source>Decision %1 of %2: %3, %4</source>
        <translation>Decisión %1 del %2: %3, %4</translation>
    </message>
    <message>
        <source>The seat “%1” did not exist on the day the procedure closed.</source>
        <translation>El puesto «%1» no existía el día en que se cerró el procedimiento escrito.</translation>
    </message>
    <message>
        <source>A written procedure decided these words. Record another decision that supersedes it.</source>
        <translation>Estas palabras se decidieron por procedimiento escrito. Registre otra decisión que la sustituya.</translation>
    </message>
    <message>
        <source>The committee did not take plan %1. Accept the version it validates.</source>
        <translation>El comité no adoptó el plan %1. Acepte la versión que valide.</translation>
    </message>
    <message>
        <source>A donor accepts a plan between the day it was submitted and today.</source>
        <translation>Un donante acepta un plan entre el día de su presentación y hoy.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Keep one of them.</source>
        <translation>Las columnas «%1» y «%2» dicen lo mismo. Conserve una de ellas.</translation>
    </message>
    <message>
        <source>“%1” can be read as two numbers. Write thousands without a point or comma: 42000 or 42000.00.</source>
        <translation>«%1» puede leerse de dos maneras. Escriba los miles sin punto ni coma: 42000 o 42000.00.</translation>
    </message>
    <message>
        <source>There is no activity in this file: it ends with its heading row.</source>
        <translation>No hay ninguna actividad en este archivo: termina en su línea de encabezado.</translation>
    </message>
    <message>
        <source>Several lines have the code %1: %2.</source>
        <translation>Varias líneas tienen el código %1: %2.</translation>
    </message>
    <message>
        <source>Activity %1 was taken out of this draft. Put it back, or give this line another code.</source>
        <translation>La actividad %1 se retiró de este borrador. Devuélvala al borrador o dé otro código a esta línea.</translation>
    </message>
    <message>
        <source>Empties: %1.</source>
        <translation>Vacía: %1.</translation>
    </message>
    <message>
        <source>Plan %1 was submitted after the day the procedure closed.</source>
        <translation>El plan %1 se presentó después del cierre del procedimiento escrito.</translation>
    </message>
    <message>
        <source>Say which seats answered the procedure, and what each answered.</source>
        <translation>Indique qué puestos respondieron al procedimiento y qué respondió cada uno.</translation>
    </message>
    <message>
        <source>Line %1 has fewer cells than the heading row.</source>
        <translation>La línea %1 tiene menos celdas que la línea de encabezado.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte, which no text does. Save the table as “CSV UTF-8”.</source>
        <translation>La línea %1 contiene un byte nulo, que ningún texto contiene. Guarde la tabla como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Make it first, or choose another.</source>
        <translation>La carpeta de %1 no existe. Créela primero, o elija otra.</translation>
    </message>
    <message>
        <source>Proposal %1 was awarded. Cancel its award before the call.</source>
        <translation>La propuesta %1 fue financiada. Anule ese financiamiento antes que la convocatoria.</translation>
    </message>
    <message>
        <source>An award cannot be made on a day to come.</source>
        <translation>Un financiamiento no se concede un día por venir.</translation>
    </message>
    <message>
        <source>%1 was decided on %2. Nothing is awarded before that.</source>
        <translation>%1 se tomó el %2. No se concede nada antes.</translation>
    </message>
    <message>
        <source>This member declared that interest already.</source>
        <translation>Este miembro ya declaró ese interés.</translation>
    </message>
    <message>
        <source>Proposal %1 comes from this member&apos;s own organisation. Let the others judge it.</source>
        <translation>La propuesta %1 viene de la propia organización de este miembro. Deje que la juzguen los demás.</translation>
    </message>
    <message>
        <source>What is done stands at 100 percent.</source>
        <translation>Lo que está terminado está al 100 %.</translation>
    </message>
    <message>
        <source>Result %1 was taken out of the model. Choose one that is in it.</source>
        <translation>El resultado %1 se retiró del modelo. Elija uno que esté en él.</translation>
    </message>
    <message>
        <source>%1 is far from the years of project %2. Give a date from %3 to %4.</source>
        <translation>%1 está lejos de los años del proyecto %2. Indique una fecha de %3 a %4.</translation>
    </message>
    <message>
        <source>This period begins on %1, which is still to come. Data is of what has been.</source>
        <translation>Este período empieza el %1, fecha aún por venir. Un dato es de lo que ya ocurrió.</translation>
    </message>
    <message>
        <source>A target is set today or was set before, not later.</source>
        <translation>Una meta se fija hoy o se fijó antes, no después.</translation>
    </message>
    <message>
        <source>A proposal cannot arrive on a day to come.</source>
        <translation>Una propuesta no puede llegar un día por venir.</translation>
    </message>
    <message>
        <source>Call %1 opens on %2. Give the day the proposal arrived.</source>
        <translation>La convocatoria %1 abre el %2. Indique el día en que llegó la propuesta.</translation>
    </message>
    <message>
        <source>Call %1 closed on %2. Give the day the proposal arrived, or change when the call closes.</source>
        <translation>La convocatoria %1 cerró el %2. Indique el día en que llegó la propuesta, o cambie la fecha de cierre.</translation>
    </message>
    <message>
        <source>Call %1 gives each project %2 %3 at most.</source>
        <translation>La convocatoria %1 da a cada proyecto %2 %3 como máximo.</translation>
    </message>
    <message>
        <source>Call %1 opens on %2. Nothing is awarded before that.</source>
        <translation>La convocatoria %1 abre el %2. No se concede nada antes.</translation>
    </message>
    <message>
        <source>This mandate ends on %1. Correct its end first, or complete it then.</source>
        <translation>Este mandato termina el %1. Corrija primero su fin, o dé el mandato por terminado en esa fecha.</translation>
    </message>
    <message>
        <source>Give the part, or the percentage: the whole alone says nothing.</source>
        <translation>Indique la parte o el porcentaje: el total por sí solo no dice nada.</translation>
    </message>
    <message>
        <source>A count is not below zero.</source>
        <translation>Un número contado no es inferior a cero.</translation>
    </message>
    <message>
        <source>What it replaces was set on %1, later than this. Give the day it was changed.</source>
        <translation>Lo que sustituye se fijó el %1, después de esta fecha. Indique el día del cambio.</translation>
    </message>
    <message>
        <source>“%1” holds numbers, and “%2” is none.</source>
        <translation>«%1» contiene números, y «%2» no lo es.</translation>
    </message>
    <message>
        <source>The keys of this register are not here, and no head was signed before. Put the file “keys” back.</source>
        <translation>Las claves de este registro no están aquí, y antes no se firmó ninguna cabeza. Ponga de nuevo el archivo «keys».</translation>
    </message>
    <message>
        <source>Wrote the policy to %1. Give it to the reader by another way than the proofs.</source>
        <translation>Política escrita en %1. Désela al lector por otra vía que las pruebas.</translation>
    </message>
    <message>
        <source>Give the number of the entry; “minutierctl journal” shows it.</source>
        <translation>Dé el número del asiento; «minutierctl journal» lo muestra.</translation>
    </message>
    <message>
        <source>A plan, a decision or an entry can be proved; “%1” is none.</source>
        <translation>Se puede probar un plan, una decisión o un asiento; «%1» no lo es.</translation>
    </message>
    <message>
        <source>Say where to write it with --out FILE.mproof.</source>
        <translation>Indique dónde escribirlo con --out ARCHIVO.mproof.</translation>
    </message>
    <message>
        <source>You may not hand out more than you may read.</source>
        <translation>No puede entregar más de lo que puede leer.</translation>
    </message>
    <message>
        <source>Wrote %1, under the signed head at %2 entries. Check it with “minutier-verify %1 --policy FILE”.</source>
        <translation>%1 escrito, bajo la cabeza firmada con %2 asientos. Compruébelo con «minutier-verify %1 --policy ARCHIVO».</translation>
    </message>
    <message>
        <source>Asked for. Another account must type the same to erase: nothing is erased yet.</source>
        <translation>Pedido. Otra cuenta debe escribir lo mismo para borrar: aún no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Erased: the key of this person&apos;s data is destroyed. Delete older backups and letters as well.</source>
        <translation>Borrado: la clave de los datos de esta persona está destruida. Elimine también las copias y cartas anteriores.</translation>
    </message>
    <message>
        <source>Choose what is released: plan.</source>
        <translation>Elija qué se difunde: plan.</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirada el %1</translation>
    </message>
    <message>
        <source>Nothing has been released yet.</source>
        <translation>Todavía no se ha difundido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack could not be written.</source>
        <translation>No se pudo escribir el paquete.</translation>
    </message>
    <message>
        <source>Released as %1. Tell the reader the SHA-256 of the manifest by another way: %2</source>
        <translation>Difundido como %1. Comunique al lector el SHA-256 del manifiesto por otra vía: %2</translation>
    </message>
    <message>
        <source>What was personal about this person is erased already.</source>
        <translation>Lo personal de esta persona ya está borrado.</translation>
    </message>
    <message>
        <source>Nobody asked for this. Ask for it first; then another account erases.</source>
        <translation>Nadie lo ha pedido. Pídalo primero; después borra otra cuenta.</translation>
    </message>
    <message>
        <source>You asked for this erasure, so another account must do it.</source>
        <translation>Usted pidió este borrado: otra cuenta debe hacerlo.</translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation>Eso no es una clave pública.</translation>
    </message>
    <message>
        <source>What stays in the office is not released. Choose members, donor or public.</source>
        <translation>Lo que queda en la oficina no se difunde. Elija members, donor o public.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the pack&apos;s manifest: 64 digits, 0 to 9 and a to f.</source>
        <translation>Indique el SHA-256 del manifiesto del paquete: 64 dígitos, de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>The counts of a release are canonical JSON.</source>
        <translation>Los números de una difusión van en JSON canónico.</translation>
    </message>
    <message>
        <source>That release is withdrawn already.</source>
        <translation>Esa difusión ya está retirada.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose a name that is not taken.</source>
        <translation>%1 ya existe. Elija un nombre libre.</translation>
    </message>
    <message>
        <source>Something protected was found in the name of a file, so nothing was handed over.</source>
        <translation>Hay algo protegido en el nombre de un archivo: no se entregó nada.</translation>
    </message>
    <message>
        <source>The pack could not be read back, so nothing was handed over.</source>
        <translation>No se pudo releer el paquete: no se entregó nada.</translation>
    </message>
    <message>
        <source>The pack could not be put together. Try a folder instead of a zip.</source>
        <translation>No se pudo armar el paquete. Pruebe con una carpeta en lugar de un zip.</translation>
    </message>
    <message>
        <source>A PDF of the pack could not be checked, so nothing was handed over.</source>
        <translation>No se pudo comprobar un PDF del paquete: no se entregó nada.</translation>
    </message>
    <message>
        <source>Something protected was found in %1, so nothing was handed over. Look for a name or a contact among what people typed, correct it, and release again.</source>
        <translation>Hay algo protegido en %1: no se entregó nada. Busque un nombre o un contacto en lo que se escribió, corríjalo y difunda de nuevo.</translation>
    </message>
    <message>
        <source>This register is not the one whose head was signed at %1 entries. Nothing was signed. Run “minutierctl verify”, and restore the newest backup.</source>
        <translation>Este registro no es aquel cuya cabeza se firmó con %1 asientos. No se firmó nada. Ejecute «minutierctl verify» y restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>The keys beside this register are not its office&apos;s. Put the right file back.</source>
        <translation>Las claves junto a este registro no son las de su oficina. Ponga el archivo correcto.</translation>
    </message>
    <message>
        <source>This ledger has no entry yet.</source>
        <translation>Este libro aún no tiene asientos.</translation>
    </message>
    <message>
        <source>The tree kept for ledger %1 is not the one its entries make.</source>
        <translation>El árbol guardado del libro %1 no es el que forman sus asientos.</translation>
    </message>
    <message>
        <source>The signed head of ledger %1 at %2 entries is not one this office signed.</source>
        <translation>La cabeza firmada del libro %1 con %2 asientos no la firmó esta oficina.</translation>
    </message>
    <message>
        <source>Ledger %1 is not the one whose head was signed at %2 entries: something before it was changed or cut off.</source>
        <translation>El libro %1 no es aquel cuya cabeza se firmó con %2 asientos: algo anterior fue cambiado o cortado.</translation>
    </message>
    <message>
        <source>The key kept for %1 is not the one its data was sealed with.</source>
        <translation>La clave guardada de %1 no es la que selló sus datos.</translation>
    </message>
    <message>
        <source>There is no entry %1 under the head that was signed.</source>
        <translation>No hay asiento %1 bajo la cabeza firmada.</translation>
    </message>
    <message>
        <source>There is no entry about %1 in this register.</source>
        <translation>Ningún asiento de este registro trata de %1.</translation>
    </message>
    <message>
        <source>This register was begun without keys, so its heads are not signed.</source>
        <translation>Este registro se empezó sin claves: sus cabezas no se firman.</translation>
    </message>
    <message>
        <source>%1 does not hold the keys of a register. Put the right file back.</source>
        <translation>%1 no contiene las claves de un registro. Ponga el archivo correcto.</translation>
    </message>
    <message>
        <source>That is not the passphrase of these keys.</source>
        <translation>Esa no es la frase de paso de estas claves.</translation>
    </message>
    <message>
        <source>This computer has not the memory that a passphrase needs (256 MB).</source>
        <translation>Esta computadora no tiene la memoria que necesita una frase de paso (256 MB).</translation>
    </message>
    <message>
        <source>Sealed data was altered past the register. Run “minutierctl verify”, and restore a backup.</source>
        <translation>Datos sellados fueron alterados fuera del registro. Ejecute «minutierctl verify» y restaure una copia.</translation>
    </message>
    <message>
        <source>The keys of this register are not here, so nothing personal can be written. Put the file “keys” back beside it, or give its passphrase.</source>
        <translation>Las claves de este registro no están aquí, así que no se puede escribir nada personal. Vuelva a poner el archivo «keys» junto a él, o dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>The proof of a validated plan is signed and added when the pack is handed out.</source>
        <translation>La prueba de un plan validado se firma y se añade cuando se entrega el paquete.</translation>
    </message>
    <message>
        <source>The keys are not here: nothing personal is read or written, and no head is signed.</source>
        <translation>Las claves no están aquí: no se lee ni se escribe nada personal, y no se firma ninguna cabeza.</translation>
    </message>
    <message>
        <source>Put the file “keys” back beside the register, or give its passphrase.</source>
        <translation>Vuelva a poner el archivo «keys» junto al registro, o dé su frase de contraseña.</translation>
    </message>
    <message>
        <source>The keys lie behind a passphrase.</source>
        <translation>Las claves están protegidas por una frase de contraseña.</translation>
    </message>
    <message>
        <source>Only the office signs its heads.</source>
        <translation>Solo la oficina firma sus cabezas.</translation>
    </message>
    <message>
        <source>%1 part(s) about people stay shut: they are erased, or the keys are not here.</source>
        <translation>%1 parte(s) sobre personas siguen cerradas: están borradas, o las claves no están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Intact: %n new entries agree with what was checked here before.</source>
        <translation>
            <numerusform>Íntegro: %n entrada nueva concuerda con lo que se había verificado aquí.</numerusform>
            <numerusform>Íntegro: %n entradas nuevas concuerdan con lo que se había verificado aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: the tree over %n entries is the one they make.</source>
        <translation>
            <numerusform>Íntegro: el árbol de %n entrada es el que ella da.</numerusform>
            <numerusform>Íntegro: el árbol de %n entradas es el que ellas dan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) carry no signature: they were made on a machine without its keys.</source>
        <translation>
            <numerusform>%n entrada no lleva firma: se hizo en una máquina sin sus claves.</numerusform>
            <numerusform>%n entradas no llevan firma: se hicieron en una máquina sin sus claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the new passphrase on standard input, on one line.</source>
        <translation>Dé la nueva frase de contraseña por la entrada estándar, en una línea.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nueva frase de contraseña:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Otra vez:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Las dos no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>They are open in this call.</source>
        <translation>Están abiertas en esta llamada.</translation>
    </message>
    <message>
        <source>They are not open.</source>
        <translation>No están abiertas.</translation>
    </message>
    <message>
        <source>Choose a passphrase with “minutierctl keys passphrase”.</source>
        <translation>Elija una frase de contraseña con «minutierctl keys passphrase».</translation>
    </message>
    <message>
        <source>Give the passphrase that the keys have now in MINUTIER_PASSPHRASE.</source>
        <translation>Dé en MINUTIER_PASSPHRASE la frase de contraseña actual de las claves.</translation>
    </message>
    <message>
        <source>Only the office says where its keys lie.</source>
        <translation>Solo la oficina decide dónde están sus claves.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) from %2, %3 past, %4 soon</source>
        <comment>class of data, event, counts</comment>
        <translation>
            <numerusform>%1: %n mes desde %2, %3 vencidos, %4 pronto</numerusform>
            <numerusform>%1: %n meses desde %2, %3 vencidos, %4 pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: kept until %2, over</source>
        <comment>person or session, day</comment>
        <translation>  %1: se guarda hasta el %2, vencido</translation>
    </message>
    <message>
        <source>  %1: kept until %2</source>
        <comment>person or session, day</comment>
        <translation>  %1: se guarda hasta el %2</translation>
    </message>
    <message>
        <source>Only the office may read this.</source>
        <translation>Solo la oficina puede leer esto.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: “minutierctl erase PERSON” is asked for by two accounts.</source>
        <translation>Nada se borra solo: dos cuentas piden «minutierctl erase PERSON».</translation>
    </message>
    <message>
        <source>Policy that a pack or a proof is examined by.</source>
        <translation>Política con la que se examina un paquete o una prueba.</translation>
    </message>
    <message>
        <source>A pack (folder or .zip) or a proof (.mproof) to look at.</source>
        <translation>Un paquete (carpeta o .zip) o una prueba (.mproof) que examinar.</translation>
    </message>
    <message>
        <source>The file could not be rewritten: traces of what was erased may stay in it (%1). Make room on the disk, back up, and restore the copy into a new folder.</source>
        <translation>No se pudo reescribir el archivo: pueden quedar en él rastros de lo borrado (%1). Libere espacio en el disco, haga una copia de seguridad y restáurela en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Say first whether the authority was told of %1, or why it need not be.</source>
        <translation>Diga primero si se avisó a la autoridad de %1, o por qué no hace falta.</translation>
    </message>
    <message>
        <source>Write down the measures taken about %1, then close it.</source>
        <translation>Anote las medidas tomadas sobre %1 y después ciérrelo.</translation>
    </message>
    <message>
        <source>An incident is closed between the day it was discovered and today.</source>
        <translation>Un incidente se cierra entre el día en que se descubrió y hoy.</translation>
    </message>
    <message>
        <source>Give the day, as 2020-09-03.</source>
        <translation>Dé el día, como 2020-09-03.</translation>
    </message>
    <message>
        <source>Give the day to which this hour belongs.</source>
        <translation>Dé el día de esa hora.</translation>
    </message>
    <message>
        <source>Give the hour as 14:30.</source>
        <translation>Dé la hora como 14:30.</translation>
    </message>
    <message>
        <source>That is still to come. Give the day and hour at which it was.</source>
        <translation>Eso aún está por venir. Dé el día y la hora en que fue.</translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation>Un número no puede ser negativo.</translation>
    </message>
    <message>
        <source>“%1” is no person of this register.</source>
        <translation>«%1» no es una persona de este registro.</translation>
    </message>
    <message>
        <source>Incident %1 is closed.</source>
        <translation>El incidente %1 está cerrado.</translation>
    </message>
    <message>
        <source>Say when the authority was told, or why it need not be: one of the two.</source>
        <translation>Diga cuándo se avisó a la autoridad, o por qué no hace falta: una de las dos cosas.</translation>
    </message>
    <message>
        <source>It cannot be told before it was discovered.</source>
        <translation>No se la puede avisar antes del descubrimiento.</translation>
    </message>
    <message>
        <source>Give the day they agreed; it cannot be after today.</source>
        <translation>Dé el día en que aceptó; no puede ser después de hoy.</translation>
    </message>
    <message>
        <source>Name who heard it: a consent given orally needs a witness.</source>
        <translation>Nombre a quien lo oyó: un consentimiento dado de palabra necesita un testigo.</translation>
    </message>
    <message>
        <source>They agreed to this wording already. Record the consent to another wording, or withdraw this one.</source>
        <translation>La persona ya aceptó este texto. Inscriba el consentimiento a otro texto, o retire este.</translation>
    </message>
    <message>
        <source>Give a number of months between 0 and 1200.</source>
        <translation>Dé un número de meses entre 0 y 1200.</translation>
    </message>
    <message>
        <source>That consent is withdrawn already.</source>
        <translation>Ese consentimiento ya está retirado.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: it is damaged, or larger than any pack.</source>
        <translation>%1 no se puede descomprimir: está dañado o es más grande que cualquier paquete.</translation>
    </message>
    <message>
        <source>The pack could not be unpacked: the disk may be full.</source>
        <translation>No se pudo descomprimir el paquete: quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>%1 is not there. Choose a pack or a proof.</source>
        <translation>%1 no está. Elija un paquete o una prueba.</translation>
    </message>
    <message>
        <source>%1 is no pack and no proof. Choose a folder, a .zip or a .mproof.</source>
        <translation>%1 no es ni un paquete ni una prueba. Elija una carpeta, un .zip o un .mproof.</translation>
    </message>
    <message>
        <source>%1 is no pack: it has no manifest that can be read, and no proof.</source>
        <translation>%1 no es un paquete: no tiene manifiesto legible ni prueba.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed over.</source>
        <translation>Detenido. No se entregó nada.</translation>
    </message>
    <message>
        <source>This register is not the one that was checked here at %1 entries: an older copy was put in its place, or something was changed. Nothing was signed. Put the newest copy back, or ask who has it.</source>
        <translation>Este registro no es el que se había verificado aquí con %1 entradas: se puso en su lugar una copia más antigua, o algo se cambió. No se firmó nada. Vuelva a poner la copia más reciente, o pregunte quién la tiene.</translation>
    </message>
    <message>
        <source>This is not what was checked here before: the first %1 entries of the ledger were changed, or an older copy was put in the place of the register.</source>
        <translation>No es lo que se había verificado aquí: se cambiaron las primeras %1 entradas del registro, o se puso en su lugar una copia más antigua.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed outside Minutier: %1.</source>
        <translation>El archivo está dañado o se cambió fuera de Minutier: %1.</translation>
    </message>
    <message>
        <source>Entry %1 was not signed by the machine that it names.</source>
        <translation>La entrada %1 no fue firmada por la máquina que nombra.</translation>
    </message>
    <message>
        <source>The names are locked. Unlock them first.</source>
        <translation>Los nombres están bloqueados. Desbloquéelos primero.</translation>
    </message>
    <message>
        <source>The office has signed no head of this ledger yet. Ask the coordinator to sign it.</source>
        <translation>La oficina aún no ha firmado ninguna cabeza de este libro. Pida a la coordinación que la firme.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Donor&apos;s acceptance</source>
        <translation>Aceptación del donante</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>%1 person(s) are shown by a consent that is not in force.</source>
        <translation>%1 persona(s) se muestran por un consentimiento que no está vigente.</translation>
    </message>
    <message>
        <source>Choose a passphrase with “minutierctl keys passphrase”, and copy the file “keys” to a safe place: no backup holds it.</source>
        <translation>Elija una frase de contraseña con «minutierctl keys passphrase» y copie el archivo «keys» en un lugar seguro: ninguna copia de seguridad lo contiene.</translation>
    </message>
    <message>
        <source>The keys are not open: nothing personal is read or written, and no head is signed.</source>
        <translation>Las claves no están abiertas: no se lee ni se escribe nada personal, y no se firma ninguna cabeza.</translation>
    </message>
    <message>
        <source>Give the passphrase of the keys in MINUTIER_PASSPHRASE, or in the window.</source>
        <translation>Dé la frase de contraseña de las claves en MINUTIER_PASSPHRASE o en la ventana.</translation>
    </message>
    <message>
        <source>Copy them to a safe place: no backup holds them.</source>
        <translation>Cópielas en un lugar seguro: ninguna copia de seguridad las contiene.</translation>
    </message>
    <message>
        <source>Names, functions, contacts, genders and notes about people are sealed in this register. Everything else can be read by whoever holds it: keep the computer locked and its disk encrypted.</source>
        <translation>Los nombres, funciones, contactos, géneros y notas sobre las personas están sellados en este registro. Todo lo demás puede leerlo quien lo tenga: mantenga el equipo bloqueado y su disco cifrado.</translation>
    </message>
    <message>
        <source>Entry %1 is not there, or cannot be read. Check the whole record.</source>
        <translation>El asiento %1 no está, o no se puede leer. Compruebe todo el registro.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters: four words that do not belong together.</source>
        <translation>Elija una frase de contraseña de al menos %1 caracteres: cuatro palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>The file “keys” does not hold the keys of a register.</source>
        <translation>El archivo «keys» no contiene las claves de un registro.</translation>
    </message>
    <message>
        <source>The keys lie in a plain file: whoever can read this folder can read the names.</source>
        <translation>Las claves están en un archivo sin cifrar: quien pueda leer esta carpeta puede leer los nombres.</translation>
    </message>
    <message>
        <source>The keys lie in the keyring of this computer, which opens with its owner&apos;s session.</source>
        <translation>Las claves están en el llavero de este equipo, que se abre con la reunión de su propietario.</translation>
    </message>
    <message>
        <source>The keys of this register lie in the keyring of the desktop, which does not answer here. Open the register in the window, or type this in its session.</source>
        <translation>Las claves de este registro están en el llavero del escritorio, que no responde aquí. Abra el registro en la ventana, o escriba esto en su reunión.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Choose a passphrase, or open a session of the desktop.</source>
        <translation>El llavero de este equipo no responde. Elija una frase de contraseña, o abra una reunión del escritorio.</translation>
    </message>
    <message>
        <source>minutier-keyring is missing beside this program. Install the program again.</source>
        <translation>Falta minutier-keyring junto a este programa. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The keyring was not opened. Open it and try again.</source>
        <translation>El llavero no se abrió. Ábralo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold what opens these keys. Put a copy of the keys back.</source>
        <translation>El llavero de este equipo no contiene lo que abre estas claves. Vuelva a poner una copia de las claves.</translation>
    </message>
    <message>
        <source>Only the office hands out proofs of single entries.</source>
        <translation>Solo la oficina entrega pruebas de entradas aisladas.</translation>
    </message>
    <message>
        <source>The keys of this register are not open: this copy stands without the names.</source>
        <translation>Las claves de este registro no están abiertas: esta copia va sin los nombres.</translation>
    </message>
    <message>
        <source>No head of this ledger was signed yet. Ask the office to sign one.</source>
        <translation>Todavía no se firmó ninguna cabeza de este libro. Pida a la oficina que firme una.</translation>
    </message>
    <message>
        <source>This register is not intact, so nothing was handed out: %1</source>
        <translation>Este registro no está íntegro, por eso no se entregó nada: %1</translation>
    </message>
    <message>
        <source>%1 The release %2 is entered although nothing left: withdraw it.</source>
        <translation>%1 La difusión %2 está inscrita aunque no salió nada: retírela.</translation>
    </message>
    <message>
        <source>The copy is whole, but do not throw older ones away. %1 Type “minutierctl verify”.</source>
        <translation>La copia está completa, pero no tire las anteriores. %1 Escriba «minutierctl verify».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija entre: %1.</translation>
    </message>
    <message>
        <source>Give what the page before said after “--after”.</source>
        <translation>Indique lo que la página anterior decía después de «--after».</translation>
    </message>
    <message>
        <source>Give a number of 0 to 10000000.</source>
        <translation>Indique un número de 0 a 10000000.</translation>
    </message>
    <message>
        <source>“--%1 %2” cannot be read. %3</source>
        <translation>«--%1 %2» no se puede leer. %3</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>tal como salió</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not of this pack</source>
        <translation>ajeno al paquete</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This pack is not as it left. %1</source>
        <translation>Este paquete no está como salió. %1</translation>
    </message>
    <message>
        <source>This is another pack than you were told of: the SHA-256 of its manifest is %1.</source>
        <translation>No es el paquete que le anunciaron: el SHA-256 de su manifiesto es %1.</translation>
    </message>
    <message>
        <source>Whole. Compare the SHA-256 of its manifest with the one you were told: %1</source>
        <translation>Completo. Compare el SHA-256 de su manifiesto con el que le dijeron: %1</translation>
    </message>
    <message>
        <source>Whole, and the pack you were told of.</source>
        <translation>Completo, y es el paquete anunciado.</translation>
    </message>
    <message>
        <source>  %1: consent to be renewed since %2</source>
        <comment>person, day</comment>
        <translation>  %1: consentimiento por renovar desde el %2</translation>
    </message>
    <message>
        <source>  %1: consent to be renewed by %2</source>
        <comment>person, day</comment>
        <translation>  %1: consentimiento por renovar antes del %2</translation>
    </message>
    <message>
        <source>There is no register in %1. Begin one here, or choose the folder that holds it.</source>
        <translation>No hay ningún registro en %1. Empiece uno aquí, o elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>There is no “%1” in this register to show.</source>
        <translation>No hay ningún «%1» que mostrar en este registro.</translation>
    </message>
    <message>
        <source>%1 is a proof and no pack. Examine it with minutier-verify.</source>
        <translation>%1 es una prueba y no un paquete. Examínela con minutier-verify.</translation>
    </message>
    <message>
        <source>minutier-report makes the documents and packs for minutierctl, which calls it. Type “minutierctl report”, “minutierctl release” or “minutierctl inspect” instead.</source>
        <translation>minutier-report prepara los documentos y los paquetes para minutierctl, que lo llama. Escriba más bien «minutierctl report», «minutierctl release» o «minutierctl inspect».</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file.</source>
        <translation>Termina con 0 hecho, 1 rechazado por una regla, 2 mal escrito, 3 no encontrado, 4 conflicto, 5 almacenamiento o archivo.</translation>
    </message>
    <message>
        <source>Somebody is named twice. Name each person once.</source>
        <translation>Alguien está nombrado dos veces. Nombre a cada persona una vez.</translation>
    </message>
    <message>
        <source>Give the day on which it was told, as 2020-09-03.</source>
        <translation>Indique el día en que se le avisó, como 2020-09-03.</translation>
    </message>
    <message>
        <source>%1 is no pack: more lies there than any pack holds. Open the folder of the pack itself.</source>
        <translation>%1 no es un paquete: hay allí más archivos de los que contiene cualquier paquete. Abra la carpeta del paquete mismo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose the file again.</source>
        <translation>%1 no se puede leer. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>In %1 the files lie in folders. Unpack it, and open the folder of the pack itself.</source>
        <translation>En %1 los archivos están dentro de carpetas. Descomprímalo y abra la carpeta del paquete mismo.</translation>
    </message>
    <message>
        <source>%1 is no pack: it holds two files of one name.</source>
        <translation>%1 no es un paquete: contiene dos archivos con el mismo nombre.</translation>
    </message>
    <message>
        <source>The head that was signed here at %1 entries is not in the register any more: it was taken out, or an older copy was put in the place of the register.</source>
        <translation>La cabeza que se firmó aquí con %1 entradas ya no está en el registro: fue retirada, o se puso una copia más antigua en lugar del registro.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month or a year</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>a partir del %1</translation>
    </message>
    <message>
        <source>Nobody can have verified a state of %1 entries: this ledger has %2. Ask the reader for the number again.</source>
        <translation>Nadie puede haber verificado un estado de %1 entradas: este libro tiene %2. Pida de nuevo el número al lector.</translation>
    </message>
    <message>
        <source>Consent to be renewed: %1</source>
        <translation>Consentimiento por renovar: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase with at least %1 different characters: this one is guessed at once.</source>
        <translation>Elija una frase de contraseña con al menos %1 caracteres distintos: esta se adivina enseguida.</translation>
    </message>
    <message>
        <source>A passphrase holds letters, digits, spaces and signs that are typed; take the others out.</source>
        <translation>Una frase de contraseña contiene letras, cifras, espacios y signos que se teclean; quite los demás.</translation>
    </message>
    <message>
        <source>A name that must not leave cannot be opened here, so it cannot be looked for. Run “minutierctl verify”.</source>
        <translation>Un nombre que no debe salir no puede abrirse aquí, así que no puede buscarse. Ejecute «minutierctl verify».</translation>
    </message>
    <message>
        <source>Give how many entries the reader verified before.</source>
        <translation>Dé el número de asientos (entries) que el lector comprobó antes.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>While the keys of this register are not open, the names that must not leave cannot be looked for in what people typed. Give the passphrase, or put the file “keys” back.</source>
        <translation>Mientras las claves de este registro no estén abiertas, los nombres que no deben salir no se pueden buscar en lo que se escribió. Dé la frase de paso, o ponga de nuevo el archivo «keys».</translation>
    </message>
    <message>
        <source>What this computer kept for itself could not be read and was set aside as %1: what was typed and not entered, and how far the record had been checked here. Check it against a head kept elsewhere, then delete that file.</source>
        <translation>Lo que este equipo guardaba para sí no se pudo leer y se apartó como %1: lo escrito y no registrado, y hasta dónde se había comprobado aquí el registro. Compruébelo con una cabeza guardada en otro lugar y después elimine ese archivo.</translation>
    </message>
    <message>
        <source>What was typed names this person in: %1. Nothing hides it there once the name is erased.</source>
        <translation>Lo que se escribió nombra a esta persona en: %1. Una vez borrado el nombre, nada lo oculta allí.</translation>
    </message>
    <message>
        <source>The keys of this register are not open: what was entered now is not signed.</source>
        <translation>Las claves de este registro no están abiertas: lo que se acaba de registrar no está firmado.</translation>
    </message>
    <message>
        <source>%1 is no pack: a file in it has a name that no pack uses.</source>
        <translation>%1 no es un paquete: un archivo tiene un nombre que ningún paquete usa.</translation>
    </message>
    <message>
        <source>%1 holds the keys of a register. Choose another name.</source>
        <translation>%1 contiene las claves de un registro. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is larger than a table of activities can be (20 MB).</source>
        <translation>%1 es mayor de lo que puede ser una tabla de actividades (20 MB).</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Give points</source>
        <translation>Dar puntos</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>Guardar los puntos</translation>
    </message>
    <message>
        <source>Points kept.</source>
        <translation>Puntos guardados.</translation>
    </message>
    <message>
        <source>Who gives them</source>
        <translation>Quién los da</translation>
    </message>
    <message>
        <source>0 to %1 points.</source>
        <translation>De 0 a %1 puntos.</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Add a seat</source>
        <translation>Agregar un puesto</translation>
    </message>
    <message>
        <source>A seat belongs to an organisation or a group; who holds it comes next.</source>
        <translation>Un puesto pertenece a una organización o a un grupo; quién lo ocupa se indica después.</translation>
    </message>
    <message>
        <source>Add the seat</source>
        <translation>Agregar el puesto</translation>
    </message>
    <message>
        <source>Name the organisation first.</source>
        <translation>Indique primero la organización.</translation>
    </message>
    <message>
        <source>Seat added.</source>
        <translation>Puesto agregado.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>One the register knows, or a new one.</source>
        <translation>Una del registro o una nueva.</translation>
    </message>
    <message>
        <source>Title of the seat</source>
        <translation>Denominación del puesto</translation>
    </message>
    <message>
        <source>The organisation&apos;s name when left empty.</source>
        <translation>Si se deja vacío, el nombre de la organización.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>State institution</source>
        <translation>Institución del Estado</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Entidad ejecutora</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation>Organismo multilateral</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Institución académica</translation>
    </message>
    <message>
        <source>Its people are at risk if named: show the sector only</source>
        <translation>Sus integrantes corren riesgo si se les nombra: mostrar solo el sector</translation>
    </message>
</context>
<context>
    <name>SeatListCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a seat…</source>
        <translation>Agregar un puesto…</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Aún no hay puestos</translation>
    </message>
    <message>
        <source>Add the seats the terms of reference provide for, vacant or not.</source>
        <translation>Agregue los puestos previstos en los términos de referencia, vacantes o no.</translation>
    </message>
    <message>
        <source>Seat %1, %2, %3</source>
        <translation>Puesto %1, %2, %3</translation>
    </message>
    <message>
        <source>Fill this seat…</source>
        <translation>Cubrir este puesto…</translation>
    </message>
    <message>
        <source>Holders and visibility…</source>
        <translation>Personas y visibilidad…</translation>
    </message>
    <message>
        <source>Seats marked with a shield are shown by sector elsewhere; the total stays %1.</source>
        <translation>Los puestos marcados con un escudo se muestran por sector en las demás partes; el total sigue siendo %1.</translation>
    </message>
</context>
<context>
    <name>SeatMark</name>
    <message>
        <source>Seat %1, %2, %3</source>
        <translation>Puesto %1, %2, %3</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
</context>
<context>
    <name>SeatsStep</name>
    <message>
        <source>Make the seats</source>
        <translation>Crear los puestos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>One seat a line: organisation; function; sector. Write no names. Add “at risk” as a fourth word where an organisation must not be recognised outside the office.</source>
        <translation>Un puesto por línea: organización; función; sector. No escriba nombres. Añada “en riesgo” como cuarta palabra si la organización no debe reconocerse fuera de la oficina.</translation>
    </message>
    <message>
        <source>Supreme Court; Judge&apos;s delegate; institution
Women&apos;s collective; Spokesperson; civil society; at risk
Embassy; First secretary; donor</source>
        <translation>Corte Suprema; Delegada del juez; institución
Colectivo de mujeres; Vocera; sociedad civil; en riesgo
Embajada; Primera secretaría; donante</translation>
    </message>
</context>
<context>
    <name>SessionStep</name>
    <message>
        <source>Its agenda, answers and papers gather on its own page, and invitations are written from there.</source>
        <translation>El orden del día, las respuestas y los papeles se reúnen en su página, desde donde se escriben las invitaciones.</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>Programar la reunión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrida</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Open the folder of a register</source>
        <translation>Abrir la carpeta de un registro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Writes as</source>
        <translation>Escribe como</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Abrir otra carpeta…</translation>
    </message>
    <message>
        <source>Start another project…</source>
        <translation>Empezar otro proyecto…</translation>
    </message>
</context>
<context>
    <name>Shield</name>
    <message>
        <source>A participant</source>
        <translation>Una persona participante</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <translation>%1, puesto %2</translation>
    </message>
    <message>
        <source>A seat</source>
        <translation>Un puesto</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Persona borrada</translation>
    </message>
</context>
<context>
    <name>StageChips</name>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Celebrar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consignar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the folder of a register</source>
        <translation>Abrir la carpeta de un registro</translation>
    </message>
    <message>
        <source>The register of your steering committee: who sits on it, what it decided, on what, and what became of it.</source>
        <translation>El registro de su comité directivo: quién lo integra, qué decidió, sobre qué, y qué pasó después.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>A real project in Honduras, with its sessions of 2019 and 2020. Try anything: it is a copy.</source>
        <translation>Un proyecto real en Honduras, con sus reuniones de 2019 y 2020. Pruebe todo: es una copia.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>A register made before, in its folder on this computer.</source>
        <translation>Un registro ya hecho, en su carpeta de esta computadora.</translation>
    </message>
    <message>
        <source>Open a pack or a proof</source>
        <translation>Abrir un paquete o una prueba</translation>
    </message>
    <message>
        <source>Something the office handed you: see whether the plan was validated and whether anything was altered. No register is needed.</source>
        <translation>Lo que la oficina le entregó: vea si el plan fue validado y si algo se alteró. No hace falta ningún registro.</translation>
    </message>
    <message>
        <source>Open a pack or a proof…</source>
        <translation>Abrir un paquete o una prueba…</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Revise a target</source>
        <translation>Revisar una meta</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fijar una meta</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Kept. The one before stays in the record.</source>
        <translation>Guardado. La anterior queda en el registro.</translation>
    </message>
    <message>
        <source>It replaces</source>
        <translation>Reemplaza a</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Target: where it should arrive</source>
        <translation>Meta: el valor por alcanzar</translation>
    </message>
    <message>
        <source>Baseline: where it begins</source>
        <translation>Línea de base: el valor de partida</translation>
    </message>
    <message>
        <source>Why it is revised</source>
        <translation>Por qué se revisa</translation>
    </message>
    <message>
        <source>Needed: those who read the target later must know.</source>
        <translation>Obligatorio: quien lea la meta más adelante debe saberlo.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso previo</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Change the terms of reference</source>
        <translation>Modificar los términos de referencia</translation>
    </message>
    <message>
        <source>Sessions held before that day keep the terms they were held under.</source>
        <translation>Las reuniones celebradas antes de ese día siguen regidas por los términos entonces vigentes.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Say from which day first.</source>
        <translation>Indique primero desde qué día rigen.</translation>
    </message>
    <message>
        <source>New terms in force.</source>
        <translation>Nuevos términos en vigor.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Vigentes desde</translation>
    </message>
    <message>
        <source>The committee meets</source>
        <translation>El comité se reúne</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>In every twelve months</source>
        <translation>Cada doce meses</translation>
    </message>
    <message>
        <source>In each project year</source>
        <translation>Cada año del proyecto</translation>
    </message>
    <message>
        <source>In each calendar year</source>
        <translation>Cada año calendario</translation>
    </message>
    <message>
        <source>Sessions, at least</source>
        <translation>Reuniones, como mínimo</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de aviso previo</translation>
    </message>
    <message>
        <source>Quorum, in seats</source>
        <translation>Quórum, en puestos</translation>
    </message>
    <message>
        <source>Empty: no rule.</source>
        <translation>Vacío: sin regla.</translation>
    </message>
    <message>
        <source>Quorum, in sectors</source>
        <translation>Quórum, en sectores</translation>
    </message>
</context>
<context>
    <name>TermsStep</name>
    <message>
        <source>As the signed terms say. Leave the quorum empty where they say nothing: sessions then show who was there, without claiming one.</source>
        <translation>Como dicen los términos firmados. Deje vacío el quórum si no dicen nada: las reuniones muestran entonces quién estuvo, sin afirmarlo.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Vigentes desde</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se reúne</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>In every twelve months</source>
        <translation>Cada doce meses</translation>
    </message>
    <message>
        <source>In each project year</source>
        <translation>Cada año del proyecto</translation>
    </message>
    <message>
        <source>In each calendar year</source>
        <translation>Cada año calendario</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de aviso previo</translation>
    </message>
    <message>
        <source>Seats for a quorum</source>
        <translation>Puestos para el quórum</translation>
    </message>
    <message>
        <source>Sectors for a quorum</source>
        <translation>Sectores para el quórum</translation>
    </message>
</context>
<context>
    <name>TodayFlag</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go to… or do…</source>
        <translation>Ir a… o hacer…</translation>
    </message>
    <message>
        <source>Go to anything, do anything</source>
        <translation>Ir a todo, hacer todo</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>Trace</source>
        <translation>Rastro</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Mostrar %n anterior</numerusform>
            <numerusform>Mostrar %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has touched this result yet. Link a decision, put it in a plan, set a target or report data.</source>
        <translation>Nada ha tocado aún este resultado. Vincule una decisión, inclúyalo en un plan, fije una meta o registre un dato.</translation>
    </message>
</context>
<context>
    <name>UnlockBanner</name>
    <message>
        <source>The names are locked</source>
        <translation>Los nombres están bloqueados</translation>
    </message>
    <message>
        <source>Everything else can be read. Open them with the keyring of this computer to read names and to write.</source>
        <translation>Todo lo demás se puede leer. Ábralos con el llavero de este equipo para leer los nombres y para escribir.</translation>
    </message>
    <message>
        <source>Everything else can be read. Type the passphrase to read names and to write.</source>
        <translation>Todo lo demás se puede leer. Escriba la frase de contraseña para leer los nombres y para escribir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open with the keyring</source>
        <translation>Abrir con el llavero</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>What people typed may hold names. Open them to read it.</source>
        <translation>Lo que se escribió puede contener nombres. Ábralos para leerlo.</translation>
    </message>
</context>
<context>
    <name>ValidationCard</name>
    <message>
        <source>The validation, counted again</source>
        <translation>La validación, contada de nuevo</translation>
    </message>
</context>
<context>
    <name>ValueFields</name>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>De cuántos</translation>
    </message>
    <message>
        <source>As the source says it</source>
        <translation>Como lo dice la fuente</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>May stay empty: the two numbers make it.</source>
        <translation>Opcional: los dos números lo dan.</translation>
    </message>
    <message>
        <source>Leave it empty where it is missing; 0 says none.</source>
        <translation>Déjelo vacío si falta; 0 significa ninguno.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>2021, 2021-06 or 2021-06-30.</source>
        <translation>2021, 2021-06 o 2021-06-30.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>named the office</source>
        <translation>dio nombre a la oficina</translation>
    </message>
    <message>
        <source>registered a machine</source>
        <translation>registró un equipo</translation>
    </message>
    <message>
        <source>opened an account</source>
        <translation>abrió una cuenta</translation>
    </message>
    <message>
        <source>added an organisation</source>
        <translation>agregó una organización</translation>
    </message>
    <message>
        <source>revised an organisation</source>
        <translation>revisó una organización</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>agregó una persona</translation>
    </message>
    <message>
        <source>revised a person</source>
        <translation>revisó una persona</translation>
    </message>
    <message>
        <source>added a programme</source>
        <translation>agregó un programa</translation>
    </message>
    <message>
        <source>started the project</source>
        <translation>inició el proyecto</translation>
    </message>
    <message>
        <source>revised the project</source>
        <translation>revisó el proyecto</translation>
    </message>
    <message>
        <source>gave an organisation a role</source>
        <translation>dio un rol a una organización</translation>
    </message>
    <message>
        <source>requested an amendment</source>
        <translation>solicitó una enmienda</translation>
    </message>
    <message>
        <source>noted an amendment</source>
        <translation>tomó nota de una enmienda</translation>
    </message>
    <message>
        <source>sent an amendment</source>
        <translation>envió una enmienda</translation>
    </message>
    <message>
        <source>entered a signed amendment</source>
        <translation>registró una enmienda firmada</translation>
    </message>
    <message>
        <source>entered a refused amendment</source>
        <translation>registró una enmienda rechazada</translation>
    </message>
    <message>
        <source>formed the committee</source>
        <translation>conformó el comité</translation>
    </message>
    <message>
        <source>adopted terms of reference</source>
        <translation>adoptó los términos de referencia</translation>
    </message>
    <message>
        <source>added a seat</source>
        <translation>agregó un puesto</translation>
    </message>
    <message>
        <source>revised a seat</source>
        <translation>revisó un puesto</translation>
    </message>
    <message>
        <source>retired a seat</source>
        <translation>retiró un puesto</translation>
    </message>
    <message>
        <source>appointed a member</source>
        <translation>nombró a un miembro</translation>
    </message>
    <message>
        <source>ended a membership</source>
        <translation>puso fin a una membresía</translation>
    </message>
    <message>
        <source>planned a session</source>
        <translation>planificó una reunión</translation>
    </message>
    <message>
        <source>moved a session</source>
        <translation>cambió la fecha de una reunión</translation>
    </message>
    <message>
        <source>convened a session</source>
        <translation>convocó una reunión</translation>
    </message>
    <message>
        <source>postponed a session</source>
        <translation>aplazó una reunión</translation>
    </message>
    <message>
        <source>cancelled a session</source>
        <translation>canceló una reunión</translation>
    </message>
    <message>
        <source>opened a session</source>
        <translation>abrió una reunión</translation>
    </message>
    <message>
        <source>closed a session</source>
        <translation>cerró una reunión</translation>
    </message>
    <message>
        <source>added a point</source>
        <translation>agregó un punto</translation>
    </message>
    <message>
        <source>changed a point</source>
        <translation>modificó un punto</translation>
    </message>
    <message>
        <source>moved a point</source>
        <translation>movió un punto</translation>
    </message>
    <message>
        <source>removed a point</source>
        <translation>retiró un punto</translation>
    </message>
    <message>
        <source>put a point back</source>
        <translation>restableció un punto</translation>
    </message>
    <message>
        <source>took up a point</source>
        <translation>abordó un punto</translation>
    </message>
    <message>
        <source>postponed a point</source>
        <translation>aplazó un punto</translation>
    </message>
    <message>
        <source>took notes</source>
        <translation>tomó notas</translation>
    </message>
    <message>
        <source>noted an answer</source>
        <translation>anotó una respuesta</translation>
    </message>
    <message>
        <source>marked attendance</source>
        <translation>registró una asistencia</translation>
    </message>
    <message>
        <source>wrote the minutes</source>
        <translation>redactó el acta</translation>
    </message>
    <message>
        <source>circulated the minutes</source>
        <translation>distribuyó el acta</translation>
    </message>
    <message>
        <source>noted an answer to the minutes</source>
        <translation>anotó una respuesta al acta</translation>
    </message>
    <message>
        <source>approved the minutes</source>
        <translation>aprobó el acta</translation>
    </message>
    <message>
        <source>edited a paragraph</source>
        <translation>editó un párrafo</translation>
    </message>
    <message>
        <source>added an addendum</source>
        <translation>agregó una adenda</translation>
    </message>
    <message>
        <source>recorded a decision</source>
        <translation>consignó una decisión</translation>
    </message>
    <message>
        <source>revised a decision</source>
        <translation>revisó una decisión</translation>
    </message>
    <message>
        <source>adopted a decision</source>
        <translation>adoptó una decisión</translation>
    </message>
    <message>
        <source>marked a decision executed</source>
        <translation>marcó una decisión como ejecutada</translation>
    </message>
    <message>
        <source>deferred a decision</source>
        <translation>aplazó una decisión</translation>
    </message>
    <message>
        <source>rejected a decision</source>
        <translation>rechazó una decisión</translation>
    </message>
    <message>
        <source>withdrew a decision</source>
        <translation>retiró una decisión</translation>
    </message>
    <message>
        <source>superseded a decision</source>
        <translation>sustituyó una decisión</translation>
    </message>
    <message>
        <source>revoked a decision</source>
        <translation>revocó una decisión</translation>
    </message>
    <message>
        <source>added a condition</source>
        <translation>agregó una condición</translation>
    </message>
    <message>
        <source>showed a proof</source>
        <translation>presentó una prueba</translation>
    </message>
    <message>
        <source>lifted a condition</source>
        <translation>levantó una condición</translation>
    </message>
    <message>
        <source>issued a recommendation</source>
        <translation>emitió una recomendación</translation>
    </message>
    <message>
        <source>answered a recommendation</source>
        <translation>respondió a una recomendación</translation>
    </message>
    <message>
        <source>began a recommendation</source>
        <translation>comenzó una recomendación</translation>
    </message>
    <message>
        <source>implemented a recommendation</source>
        <translation>implementó una recomendación</translation>
    </message>
    <message>
        <source>closed a recommendation</source>
        <translation>cerró una recomendación</translation>
    </message>
    <message>
        <source>judged an answer</source>
        <translation>valoró una respuesta</translation>
    </message>
    <message>
        <source>assigned an action</source>
        <translation>asignó una acción</translation>
    </message>
    <message>
        <source>changed an action</source>
        <translation>modificó una acción</translation>
    </message>
    <message>
        <source>reopened an action</source>
        <translation>reabrió una acción</translation>
    </message>
    <message>
        <source>reported progress</source>
        <translation>informó de los avances</translation>
    </message>
    <message>
        <source>did an action</source>
        <translation>realizó una acción</translation>
    </message>
    <message>
        <source>dropped an action</source>
        <translation>descartó una acción</translation>
    </message>
    <message>
        <source>added a document</source>
        <translation>agregó un documento</translation>
    </message>
    <message>
        <source>retired a document</source>
        <translation>retiró un documento</translation>
    </message>
    <message>
        <source>restored a document</source>
        <translation>restableció un documento</translation>
    </message>
    <message>
        <source>added a translation</source>
        <translation>agregó una traducción</translation>
    </message>
    <message>
        <source>revised a translation</source>
        <translation>revisó una traducción</translation>
    </message>
    <message>
        <source>opened a plan</source>
        <translation>abrió un plan</translation>
    </message>
    <message>
        <source>drafted a version of the plan</source>
        <translation>preparó una versión del plan</translation>
    </message>
    <message>
        <source>submitted the plan</source>
        <translation>presentó el plan</translation>
    </message>
    <message>
        <source>entered the donor&apos;s acceptance</source>
        <translation>registró la aceptación del donante</translation>
    </message>
    <message>
        <source>closed the plan</source>
        <translation>cerró el plan</translation>
    </message>
    <message>
        <source>added an activity</source>
        <translation>agregó una actividad</translation>
    </message>
    <message>
        <source>changed an activity</source>
        <translation>modificó una actividad</translation>
    </message>
    <message>
        <source>dropped an activity</source>
        <translation>descartó una actividad</translation>
    </message>
    <message>
        <source>put an activity back</source>
        <translation>restableció una actividad</translation>
    </message>
    <message>
        <source>reported on an activity</source>
        <translation>informó de una actividad</translation>
    </message>
    <message>
        <source>added a result</source>
        <translation>agregó un resultado</translation>
    </message>
    <message>
        <source>changed a result</source>
        <translation>modificó un resultado</translation>
    </message>
    <message>
        <source>assessed a result</source>
        <translation>valoró un resultado</translation>
    </message>
    <message>
        <source>adopted the logic model</source>
        <translation>adoptó el modelo lógico</translation>
    </message>
    <message>
        <source>added an indicator</source>
        <translation>agregó un indicador</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>modificó un indicador</translation>
    </message>
    <message>
        <source>set a baseline</source>
        <translation>fijó una línea de base</translation>
    </message>
    <message>
        <source>revised a baseline</source>
        <translation>revisó una línea de base</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>fijó una meta</translation>
    </message>
    <message>
        <source>revised a target</source>
        <translation>revisó una meta</translation>
    </message>
    <message>
        <source>entered actual data</source>
        <translation>registró un dato real</translation>
    </message>
    <message>
        <source>changed actual data</source>
        <translation>modificó un dato real</translation>
    </message>
    <message>
        <source>submitted actual data</source>
        <translation>presentó un dato real</translation>
    </message>
    <message>
        <source>verified actual data</source>
        <translation>verificó un dato real</translation>
    </message>
    <message>
        <source>returned actual data</source>
        <translation>devolvió un dato real</translation>
    </message>
    <message>
        <source>took actual data up again</source>
        <translation>retomó un dato real</translation>
    </message>
    <message>
        <source>linked a decision</source>
        <translation>vinculó una decisión</translation>
    </message>
    <message>
        <source>took a link back</source>
        <translation>retiró un vínculo</translation>
    </message>
    <message>
        <source>added a place</source>
        <translation>agregó un lugar</translation>
    </message>
    <message>
        <source>entered a mandate</source>
        <translation>registró un mandato</translation>
    </message>
    <message>
        <source>changed a mandate</source>
        <translation>modificó un mandato</translation>
    </message>
    <message>
        <source>began a mandate</source>
        <translation>inició un mandato</translation>
    </message>
    <message>
        <source>completed a mandate</source>
        <translation>terminó un mandato</translation>
    </message>
    <message>
        <source>interrupted a mandate</source>
        <translation>interrumpió un mandato</translation>
    </message>
    <message>
        <source>cancelled a mandate</source>
        <translation>canceló un mandato</translation>
    </message>
    <message>
        <source>prepared a call for proposals</source>
        <translation>preparó una convocatoria</translation>
    </message>
    <message>
        <source>changed a call for proposals</source>
        <translation>modificó una convocatoria</translation>
    </message>
    <message>
        <source>opened a call for proposals</source>
        <translation>abrió una convocatoria</translation>
    </message>
    <message>
        <source>closed a call for proposals</source>
        <translation>cerró una convocatoria</translation>
    </message>
    <message>
        <source>decided a call for proposals</source>
        <translation>marcó una convocatoria como decidida</translation>
    </message>
    <message>
        <source>cancelled a call for proposals</source>
        <translation>canceló una convocatoria</translation>
    </message>
    <message>
        <source>added a criterion</source>
        <translation>agregó un criterio</translation>
    </message>
    <message>
        <source>named a member of the panel</source>
        <translation>designó un integrante del comité de selección</translation>
    </message>
    <message>
        <source>noted a conflict of interest</source>
        <translation>anotó un conflicto de intereses</translation>
    </message>
    <message>
        <source>received a proposal</source>
        <translation>recibió una propuesta</translation>
    </message>
    <message>
        <source>gave a proposal points</source>
        <translation>dio puntos a una propuesta</translation>
    </message>
    <message>
        <source>recommended a proposal</source>
        <translation>recomendó una propuesta</translation>
    </message>
    <message>
        <source>selected a proposal</source>
        <translation>seleccionó una propuesta</translation>
    </message>
    <message>
        <source>declined a proposal</source>
        <translation>no seleccionó una propuesta</translation>
    </message>
    <message>
        <source>noted that a proposal was withdrawn</source>
        <translation>anotó el retiro de una propuesta</translation>
    </message>
    <message>
        <source>awarded a proposal</source>
        <translation>adjudicó una propuesta</translation>
    </message>
    <message>
        <source>began a selected project</source>
        <translation>inició un proyecto seleccionado</translation>
    </message>
    <message>
        <source>completed a selected project</source>
        <translation>terminó un proyecto seleccionado</translation>
    </message>
    <message>
        <source>cancelled a selected project</source>
        <translation>canceló un proyecto seleccionado</translation>
    </message>
    <message>
        <source>entered an initiative</source>
        <translation>registró una iniciativa</translation>
    </message>
    <message>
        <source>changed an initiative</source>
        <translation>modificó una iniciativa</translation>
    </message>
    <message>
        <source>raised a risk</source>
        <translation>señaló un riesgo</translation>
    </message>
    <message>
        <source>changed a risk</source>
        <translation>modificó un riesgo</translation>
    </message>
    <message>
        <source>assessed a risk</source>
        <translation>valoró un riesgo</translation>
    </message>
    <message>
        <source>entered a published fact</source>
        <translation>registró un hecho publicado</translation>
    </message>
    <message>
        <source>corrected a published fact</source>
        <translation>corrigió un hecho publicado</translation>
    </message>
    <message>
        <source>asked that a person be erased</source>
        <translation>pidió borrar a una persona</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation>borró a una persona</translation>
    </message>
    <message>
        <source>released a pack</source>
        <translation>difundió un paquete</translation>
    </message>
    <message>
        <source>withdrew a pack</source>
        <translation>retiró un paquete</translation>
    </message>
    <message>
        <source>recorded a consent</source>
        <translation>inscribió un consentimiento</translation>
    </message>
    <message>
        <source>withdrew a consent</source>
        <translation>retiró un consentimiento</translation>
    </message>
    <message>
        <source>set how long data is kept</source>
        <translation>fijó un plazo de conservación</translation>
    </message>
    <message>
        <source>reported an incident</source>
        <translation>comunicó un incidente</translation>
    </message>
    <message>
        <source>revised an incident</source>
        <translation>completó un incidente</translation>
    </message>
    <message>
        <source>settled the notice of an incident</source>
        <translation>resolvió el aviso de un incidente</translation>
    </message>
    <message>
        <source>closed an incident</source>
        <translation>cerró un incidente</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>every command, or one command&apos;s arguments as JSON Schema</source>
        <translation>todos los comandos, o los argumentos de un comando como JSON Schema</translation>
    </message>
    <message>
        <source>runs a command, its arguments as JSON on standard input</source>
        <translation>ejecuta un comando, con sus argumentos en JSON por la entrada estándar</translation>
    </message>
    <message>
        <source>is the session ready, and what is missing</source>
        <translation>si la reunión está lista, y qué falta</translation>
    </message>
    <message>
        <source>which seats were there, against the terms of that day</source>
        <translation>los puestos presentes, según los términos vigentes ese día</translation>
    </message>
    <message>
        <source>by when the committee must meet</source>
        <translation>la fecha límite para que el comité se reúna</translation>
    </message>
    <message>
        <source>what is late or due soon, yours first</source>
        <translation>lo atrasado o próximo a vencer, lo suyo primero</translation>
    </message>
    <message>
        <source>what happened since the committee last met</source>
        <translation>lo ocurrido desde la última reunión del comité</translation>
    </message>
    <message>
        <source>the audit trail, oldest first</source>
        <translation>la pista de auditoría, de la entrada más antigua a la más reciente</translation>
    </message>
    <message>
        <source>checks every entry, tree, record and file against each other</source>
        <translation>coteja entre sí todas las entradas, árboles, fichas y archivos</translation>
    </message>
    <message>
        <source>a page of an entity</source>
        <translation>una página de una entidad</translation>
    </message>
    <message>
        <source>one record with what hangs on it</source>
        <translation>una ficha con todo lo que depende de ella</translation>
    </message>
    <message>
        <source>finds words in every text and language</source>
        <translation>busca palabras en todos los textos e idiomas</translation>
    </message>
    <message>
        <source>makes an empty register</source>
        <translation>crea un registro vacío</translation>
    </message>
    <message>
        <source>makes a register with the example projects</source>
        <translation>crea un registro con los proyectos de ejemplo</translation>
    </message>
    <message>
        <source>office, ledgers and how much they hold</source>
        <translation>la oficina, los libros y cuánto contienen</translation>
    </message>
    <message>
        <source>writes a document</source>
        <translation>produce un documento</translation>
    </message>
    <message>
        <source>minutierctl: everything the register of a steering committee can do.</source>
        <translation>minutierctl: todo lo que permite el registro de un comité directivo.</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file.</source>
        <translation>Código de salida: 0 hecho, 1 rechazado por una regla, 2 mal escrito, 3 no encontrado, 4 conflicto, 5 almacenamiento o archivo.</translation>
    </message>
    <message>
        <source>writes a whole copy to a file and reads it back</source>
        <translation>escribe una copia entera en un archivo y la relee</translation>
    </message>
    <message>
        <source>puts a copy into a folder that holds no register</source>
        <translation>pone una copia en una carpeta sin registro</translation>
    </message>
    <message>
        <source>examines the register and says what to do</source>
        <translation>examina el registro y dice qué hacer</translation>
    </message>
    <message>
        <source>makes a synthetic register for measuring</source>
        <translation>hace un registro sintético para medir</translation>
    </message>
    <message>
        <source>was the plan of a year validated, by whom, on what, and has it changed since</source>
        <translation>si se validó el plan de un año, quién, sobre qué, y si ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>what differs between two versions of a plan, and which decision is behind it</source>
        <translation>qué difiere entre dos versiones de un plan y qué decisión lo origina</translation>
    </message>
    <message>
        <source>what touched a result: decisions, plans, targets, data</source>
        <translation>lo que tocó un resultado: decisiones, planes, metas, datos</translation>
    </message>
    <message>
        <source>reads a table into a draft, all or nothing; --dry-run only says what would change</source>
        <translation>lee una tabla en un borrador, todo o nada; --dry-run solo dice qué cambiaría</translation>
    </message>
    <message>
        <source>signs and prints the head of a ledger</source>
        <translation>firma y muestra la cabeza de un libro</translation>
    </message>
    <message>
        <source>writes a proof that minutier-verify checks without this register</source>
        <translation>escribe una prueba que minutier-verify comprueba sin este registro</translation>
    </message>
    <message>
        <source>writes the reader&apos;s policy: which office, which keys</source>
        <translation>escribe la política del lector: qué oficina, qué claves</translation>
    </message>
    <message>
        <source>erases all that is personal about somebody; two accounts must ask</source>
        <translation>borra todo lo personal de alguien; deben pedirlo dos cuentas</translation>
    </message>
    <message>
        <source>hands out a pack: documents, open data, manifest, and nothing protected</source>
        <translation>entrega un paquete: documentos, datos abiertos, manifiesto, y nada protegido</translation>
    </message>
    <message>
        <source>what was handed out, to whom, under which digest</source>
        <translation>qué se entregó, a quién, con qué huella</translation>
    </message>
    <message>
        <source>where the keys lie; puts them behind a passphrase, in a plain file, in the keyring</source>
        <translation>dónde están las claves; las pone tras una frase de contraseña, sin cifrar o en el llavero</translation>
    </message>
    <message>
        <source>what personal data is past its period, or soon will be</source>
        <translation>qué datos personales superan su plazo, o pronto</translation>
    </message>
    <message>
        <source>holds a pack that was received against its manifest; needs no register</source>
        <translation>compara un paquete recibido con su manifiesto; no necesita registro</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>The whole record</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>Reads every entry, every record and every file again, and compares them with each other and with the signed heads. Nothing is changed.</source>
        <translation>Relee cada asiento, cada ficha y cada archivo, y los compara entre sí y con las cabezas firmadas. No se cambia nada.</translation>
    </message>
    <message>
        <source>Every entry, every record and every signed head agrees.</source>
        <translation>Cada asiento, cada ficha y cada cabeza firmada concuerdan.</translation>
    </message>
    <message>
        <source>Altered outside Minutier.</source>
        <translation>Alterado fuera de Minutier.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>La comprobación no se pudo terminar.</translation>
    </message>
    <message>
        <source>Keep this copy as it is, as evidence, and ask for another one.</source>
        <translation>Guarde esta copia tal cual, como prueba, y pida otra.</translation>
    </message>
    <message>
        <source>The first difference</source>
        <translation>La primera diferencia</translation>
    </message>
    <message numerus="yes">
        <source>%n further difference(s)</source>
        <translation>
            <numerusform>%n diferencia más</numerusform>
            <numerusform>%n diferencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the entry in the journal</source>
        <translation>Abrir el asiento en el historial</translation>
    </message>
    <message>
        <source>Open its history</source>
        <translation>Abrir su historial</translation>
    </message>
    <message>
        <source>Check the whole record</source>
        <translation>Comprobar todo el registro</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Whether this record, or a proof somebody handed over, is what was entered</source>
        <translation>Si este registro, o una prueba que alguien entregó, es lo que se registró</translation>
    </message>
</context>
<context>
    <name>VerifyProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>A</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Primero indique por qué.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>WithdrawConsentDialog</name>
    <message>
        <source>%1: withdrawn at once, for every wording. A face more open than what stands is closed. Documents already handed out stay as they are.</source>
        <translation>%1: retirado de inmediato, para todos los textos. Una cara más abierta que lo que sigue aceptado se cierra. Los documentos ya entregados quedan como están.</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirar un consentimiento</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Consentimiento retirado.</translation>
    </message>
    <message>
        <source>Why, if they said</source>
        <translation>Por qué, si la persona lo dice</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>The copy that left is still out there: tell whoever has it. Its counts stay known to later packs.</source>
        <translation>La copia que salió sigue fuera: avise a quien la tenga. Sus conteos siguen conocidos para los paquetes posteriores.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State institution</source>
        <translation>Institución del Estado</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Entidad ejecutora</translation>
    </message>
    <message>
        <source>Multilateral organisation</source>
        <translation>Organismo multilateral</translation>
    </message>
    <message>
        <source>Academic institution</source>
        <translation>Institución académica</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>State institutions</source>
        <translation>Instituciones del Estado</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Academia</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Function only</source>
        <translation>Solo el cargo</translation>
    </message>
    <message>
        <source>Organisation only</source>
        <translation>Solo la organización</translation>
    </message>
    <message>
        <source>Sector only</source>
        <translation>Solo el sector</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Solo conteo</translation>
    </message>
    <message>
        <source>Titular</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Noted by the committee</source>
        <translation>El comité tomó nota</translation>
    </message>
    <message>
        <source>Sent to the donor</source>
        <translation>Enviada al donante</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Session paper</source>
        <translation>Documento de reunión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Office only</source>
        <translation>Solo la oficina</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>Any twelve months</source>
        <translation>Cada doce meses</translation>
    </message>
    <message>
        <source>Each project year</source>
        <translation>Cada año del proyecto</translation>
    </message>
    <message>
        <source>Each calendar year</source>
        <translation>Cada año calendario</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Mayoría simple</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Dos tercios</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Collaborating organisation</source>
        <translation>Organización colaboradora</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Toma nota</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation>Procedimiento escrito</translation>
    </message>
    <message>
        <source>Condition open</source>
        <translation>Condición abierta</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>Prueba presentada</translation>
    </message>
    <message>
        <source>Condition lifted</source>
        <translation>Condición levantada</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Abstención</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>En espera de respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Implementada</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>No implementada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceptada en parte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declinada</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convocada</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En reunión</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Para más adelante</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>In person and on line</source>
        <translation>Presencial y en línea</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para información</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por tratar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convocatoria emitida</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Asistirá</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>No asistirá</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ausente con excusa</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Distribuida</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionada</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validada</translation>
    </message>
    <message>
        <source>Validated with conditions</source>
        <translation>Validada con condiciones</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Training kit</source>
        <translation>Kit de formación</translation>
    </message>
    <message>
        <source>Audiovisual tool</source>
        <translation>Herramienta audiovisual</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Volunteer mandate</source>
        <translation>Mandato de cooperación voluntaria</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Re-costed</source>
        <translation>Con nuevo costo</translation>
    </message>
    <message>
        <source>Re-assigned</source>
        <translation>Reasignada</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulada</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>niñas</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>niños</translation>
    </message>
    <message>
        <source>children</source>
        <translation>niñas y niños</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jóvenes</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>personas adultas</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>mujeres y niñas</translation>
    </message>
    <message>
        <source>women or girls</source>
        <translation>mujeres o niñas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Ultimate outcome</source>
        <translation>Resultado final</translation>
    </message>
    <message>
        <source>Intermediate outcome</source>
        <translation>Resultado intermedio</translation>
    </message>
    <message>
        <source>Immediate outcome</source>
        <translation>Resultado inmediato</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Should rise</source>
        <translation>Debe aumentar</translation>
    </message>
    <message>
        <source>Should fall</source>
        <translation>Debe disminuir</translation>
    </message>
    <message>
        <source>Should hold</source>
        <translation>Debe mantenerse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Cualitativo</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Dos veces al año</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactamente</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Parts of the whole</source>
        <translation>Partes del total</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>De los cuales</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Encaminado</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Desviado</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>No logrado</translation>
    </message>
    <message>
        <source>Validates</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Modifies</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Prioritises</source>
        <translation>Priorización</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Financiamiento</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Domain of the partners</source>
        <translation>Ámbito de los socios</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Fuentes divergentes</translation>
    </message>
    <message>
        <source>Publication of the name</source>
        <translation>Publicación del nombre</translation>
    </message>
    <message>
        <source>Publication of the function</source>
        <translation>Publicación de la función</translation>
    </message>
    <message>
        <source>Photograph and voice</source>
        <translation>Fotografía y voz</translation>
    </message>
    <message>
        <source>Contact by the committee</source>
        <translation>Contacto por el comité</translation>
    </message>
    <message>
        <source>Sharing with the donor</source>
        <translation>Compartir con el donante</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Orally, with a witness</source>
        <translation>De palabra, con un testigo</translation>
    </message>
    <message>
        <source>On line, in a form</source>
        <translation>En línea, con un formulario</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Names and functions of delegates</source>
        <translation>Nombres y funciones de delegados</translation>
    </message>
    <message>
        <source>Details of attendance</source>
        <translation>Detalles de asistencia</translation>
    </message>
    <message>
        <source>Notes of sessions</source>
        <translation>Notas de reunión</translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Cartas de convocatoria</translation>
    </message>
    <message>
        <source>Names of volunteers</source>
        <translation>Nombres de voluntarios</translation>
    </message>
    <message>
        <source>Withdrawn consents</source>
        <translation>Consentimientos retirados</translation>
    </message>
    <message>
        <source>Name disclosed</source>
        <translation>Nombre divulgado</translation>
    </message>
    <message>
        <source>Device lost or stolen</source>
        <translation>Aparato perdido o robado</translation>
    </message>
    <message>
        <source>Sent to the wrong person</source>
        <translation>Enviado a la persona equivocada</translation>
    </message>
    <message>
        <source>Access without a right</source>
        <translation>Acceso sin derecho</translation>
    </message>
    <message>
        <source>Loss of data</source>
        <translation>Pérdida de datos</translation>
    </message>
    <message>
        <source>Little harm</source>
        <translation>Poco daño</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serio</translation>
    </message>
    <message>
        <source>Grave: people may be in danger</source>
        <translation>Grave: puede haber personas en peligro</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Autoridad avisada</translation>
    </message>
    <message>
        <source>Notice not due</source>
        <translation>Aviso no debido</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>Consentimientos vigentes</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>minutier::ActivityForm</name>
    <message>
        <source>Write the percentage as a whole number, such as 40.</source>
        <translation>Escriba el porcentaje como número entero, como 40.</translation>
    </message>
</context>
<context>
    <name>minutier::ActivityImport</name>
    <message>
        <source>added</source>
        <translation>agregada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they are, %4 refused</source>
        <translation>agregadas: %1, modificadas: %2, sin cambios: %3, rechazadas: %4</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
</context>
<context>
    <name>minutier::ActivityListModel</name>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
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
        <translation>sin fechas</translation>
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
        <translation>Puntos nuevos</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>Paper expected: %1</source>
        <translation>Documento esperado: %1</translation>
    </message>
    <message>
        <source>Condition to lift</source>
        <translation>Condición por levantar</translation>
    </message>
    <message>
        <source>Recommendation to follow up</source>
        <translation>Recomendación en seguimiento</translation>
    </message>
    <message>
        <source>Action not done</source>
        <translation>Acción no realizada</translation>
    </message>
    <message>
        <source>Postponed from an earlier session</source>
        <translation>Aplazado de una reunión anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>planned length of a session&apos;s whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>sin margen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 de margen</translation>
    </message>
    <message>
        <source>Now point %1.</source>
        <translation>Ahora es el punto %1.</translation>
    </message>
    <message>
        <source>Point %1 removed from the agenda</source>
        <translation>Punto %1 retirado del orden del día</translation>
    </message>
</context>
<context>
    <name>minutier::ApprovalListModel</name>
    <message>
        <source>silent</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>approves, %1</source>
        <translation>aprueba, %1</translation>
    </message>
    <message>
        <source>comments, %1</source>
        <translation>comenta, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats that approved, of those that were there</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>minutier::AttendanceListModel</name>
    <message>
        <source>%1, alternate</source>
        <translation>%1, suplente</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>to check in</source>
        <translation>por registrar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no estuvo</translation>
    </message>
    <message>
        <source>%1 checked in.</source>
        <translation>Asistencia registrada: %1.</translation>
    </message>
    <message>
        <source>%1 checked in, late.</source>
        <translation>Asistencia registrada, con retraso: %1.</translation>
    </message>
</context>
<context>
    <name>minutier::BriefView</name>
    <message>
        <source>Since session %1</source>
        <translation>Desde la reunión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n acción realizada</numerusform>
            <numerusform>%n acciones realizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) received</source>
        <translation>
            <numerusform>%n respuesta recibida</numerusform>
            <numerusform>%n respuestas recibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) late</source>
        <translation>
            <numerusform>%n asunto atrasado</numerusform>
            <numerusform>%n asuntos atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n nuevo miembro</numerusform>
            <numerusform>%n nuevos miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::CallView</name>
    <message>
        <source>No proposal received yet</source>
        <translation>Aún no se han recibido propuestas</translation>
    </message>
    <message>
        <source>Proposals received: %1</source>
        <comment>a number, such as about 10</comment>
        <translation>Propuestas recibidas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) selected of %1 received</source>
        <comment>a number, such as about 10</comment>
        <translation>
            <numerusform>%n proyecto seleccionado de %1 recibidos</numerusform>
            <numerusform>%n proyectos seleccionados de %1 recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Each project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el registro</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>weight %1, up to %2 points</source>
        <translation>ponderación %1, hasta %2 puntos</translation>
    </message>
    <message>
        <source>Interest declared in the whole call: gives no points</source>
        <translation>Interés declarado en toda la convocatoria: no da puntos</translation>
    </message>
    <message>
        <source>Interest declared in %1: gives it no points</source>
        <translation>Interés declarado en %1: no le da puntos</translation>
    </message>
</context>
<context>
    <name>minutier::CareForm</name>
    <message>
        <source>No organisation</source>
        <translation>Ninguna organización</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>Nadie del registro</translation>
    </message>
</context>
<context>
    <name>minutier::CommitteeView</name>
    <message numerus="yes">
        <source>%n woman(s)</source>
        <translation>
            <numerusform>%n mujer</numerusform>
            <numerusform>%n mujeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(s)</source>
        <translation>
            <numerusform>%n hombre</numerusform>
            <numerusform>%n hombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n de otro género</numerusform>
            <numerusform>%n de otro género</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not stated</source>
        <translation>
            <numerusform>%n sin indicar</numerusform>
            <numerusform>%n sin indicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of reference in force since %1</source>
        <translation>Términos de referencia vigentes desde el %1</translation>
    </message>
    <message>
        <source>No terms of reference yet</source>
        <translation>Aún no hay términos de referencia</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a year at least</source>
        <translation>
            <numerusform>%n reunión al año como mínimo</numerusform>
            <numerusform>%n reuniones al año como mínimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>seats and sectors</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms in force since %1</source>
        <comment>a month or a year</comment>
        <translation>Términos de referencia vigentes desde %1</translation>
    </message>
</context>
<context>
    <name>minutier::CooperationForm</name>
    <message>
        <source>Not named</source>
        <translation>Sin nombrar</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Give points on one criterion at least.</source>
        <translation>Dé puntos en al menos un criterio.</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Ninguna decisión</translation>
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
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
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
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1 (replaces version %2)</source>
        <translation>%1 (reemplaza la versión %2)</translation>
    </message>
</context>
<context>
    <name>minutier::DocumentListModel</name>
    <message>
        <source>The file is larger than 50 MB. Choose a smaller one.</source>
        <translation>El archivo supera los 50 MB. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>%1 taken out of the list</source>
        <translation>Documento %1 retirado de la lista</translation>
    </message>
</context>
<context>
    <name>minutier::EntryProofView</name>
    <message>
        <source>number %1, the ledger has %2</source>
        <translation>número %1, el libro tiene %2</translation>
    </message>
    <message>
        <source>The signature holds</source>
        <translation>La firma es correcta</translation>
    </message>
    <message>
        <source>The signature is false</source>
        <translation>La firma es falsa</translation>
    </message>
    <message>
        <source>Its key is not known</source>
        <translation>Su clave no se conoce</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Under the signed head of %1 entries, the last of %2</source>
        <translation>Bajo la cabeza firmada de %1 asientos, el último del %2</translation>
    </message>
    <message>
        <source>The signed head does not hold it</source>
        <translation>La cabeza firmada no lo contiene</translation>
    </message>
    <message>
        <source>Not yet under a signed head</source>
        <translation>Aún no está bajo una cabeza firmada</translation>
    </message>
    <message>
        <source>Check the whole record: something before the signed head was changed.</source>
        <translation>Compruebe todo el registro: algo anterior a la cabeza firmada fue cambiado.</translation>
    </message>
    <message>
        <source>Sign the head now, and keep a copy of it outside: from then on nothing before it can be changed unseen.</source>
        <translation>Firme la cabeza ahora y guarde una copia fuera: desde entonces, nada anterior puede cambiarse sin que se vea.</translation>
    </message>
    <message>
        <source>Ask the coordinator to sign the head.</source>
        <translation>Pida a la coordinación que firme la cabeza.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>Write the number of entries that the reader verified, such as 120.</source>
        <translation>Escriba el número de entradas que el lector verificó, por ejemplo 120.</translation>
    </message>
</context>
<context>
    <name>minutier::IncidentListModel</name>
    <message>
        <source>What happened is locked: the keys are not here.</source>
        <translation>Lo que pasó está bloqueado: las claves no están aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Authority told on %1</source>
        <translation>Autoridad avisada el %1</translation>
    </message>
    <message>
        <source>The authority need not be told</source>
        <translation>No hace falta avisar a la autoridad</translation>
    </message>
    <message>
        <source>The authority need not be told: %1</source>
        <translation>No hace falta avisar a la autoridad: %1</translation>
    </message>
    <message>
        <source>72 hours over since %1: tell the authority, and say why so late</source>
        <translation>72 horas vencidas desde el %1: avise a la autoridad, y diga por qué tan tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left to tell the authority, until %1</source>
        <translation>
            <numerusform>%n hora para avisar a la autoridad, hasta el %1</numerusform>
            <numerusform>%n horas para avisar a la autoridad, hasta el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) concerned</source>
        <translation>
            <numerusform>%n persona afectada</numerusform>
            <numerusform>%n personas afectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n incidente abierto</numerusform>
            <numerusform>%n incidentes abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>No open incident</source>
        <translation>Ningún incidente abierto</translation>
    </message>
    <message>
        <source>discovered %1</source>
        <comment>on a day</comment>
        <translation>descubierto %1</translation>
    </message>
    <message>
        <source>discovered %1 at %2</source>
        <comment>on a day</comment>
        <translation>descubierto %1 a las %2</translation>
    </message>
    <message>
        <source>Authority told %1</source>
        <comment>on a day</comment>
        <translation>Autoridad avisada %1</translation>
    </message>
</context>
<context>
    <name>minutier::IndicatorListModel</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value, the end of its period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Target revised: %1</source>
        <translation>Meta revisada: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>minutier::InitiativeListModel</name>
    <message>
        <source>the whole project</source>
        <translation>todo el proyecto</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n iniciativa</numerusform>
            <numerusform>%n iniciativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::JournalListModel</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
</context>
<context>
    <name>minutier::MandateListModel</name>
    <message numerus="yes">
        <source>%n mandate(s) under way</source>
        <translation>
            <numerusform>%n mandato en curso</numerusform>
            <numerusform>%n mandatos en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planificado</numerusform>
            <numerusform>%n planificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n interrumpido</numerusform>
            <numerusform>%n interrumpidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandate yet</source>
        <translation>Sin mandatos</translation>
    </message>
</context>
<context>
    <name>minutier::MandateStatus</name>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>To be held soon</source>
        <translation>Por celebrarse pronto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con atraso</translation>
    </message>
    <message numerus="yes">
        <source>day(s) past the date of the yearly session</source>
        <translation>
            <numerusform>día de atraso respecto a la fecha de la reunión anual</numerusform>
            <numerusform>días de atraso respecto a la fecha de la reunión anual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) to hold the yearly session</source>
        <translation>
            <numerusform>día para celebrar la reunión anual</numerusform>
            <numerusform>días para celebrar la reunión anual</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Convene by %1 at the latest (%2).</source>
        <translation>Convoque a más tardar el %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MandateView</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Persona voluntaria</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>minutier::MeasureForm</name>
    <message>
        <source>None: it is a new one</source>
        <translation>Ninguna: es una nueva</translation>
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
        <translation>Elaborando las convocatorias</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n letter(s).</source>
        <translation>
            <numerusform>Se detuvo tras %n carta.</numerusform>
            <numerusform>Se detuvo tras %n cartas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n invitation(s) into %1.</source>
        <translation>
            <numerusform>%n convocatoria guardada en %1.</numerusform>
            <numerusform>%n convocatorias guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the session pack</source>
        <translation>Elaborando la carpeta de la reunión</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
</context>
<context>
    <name>minutier::MeetingListModel</name>
    <message>
        <source>Minutes approved</source>
        <translation>Acta aprobada</translation>
    </message>
    <message>
        <source>Minutes circulated</source>
        <translation>Acta circulada</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Acta en borrador</translation>
    </message>
    <message>
        <source>Minutes to write</source>
        <translation>Acta por redactar</translation>
    </message>
</context>
<context>
    <name>minutier::MeetingView</name>
    <message>
        <source>%1 of the steering committee</source>
        <comment>a session by its number</comment>
        <translation>%1 del comité directivo</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short. Check in another, or hold the session without quorum.</source>
        <translation>
            <numerusform>Falta %n puesto. Registre otra asistencia o celebre la reunión sin quórum.</numerusform>
            <numerusform>Faltan %n puestos. Registre otras asistencias o celebre la reunión sin quórum.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sector is missing. Check in one of its seats, or hold the session without quorum.</source>
        <translation>Falta un sector. Registre la asistencia de uno de sus puestos o celebre la reunión sin quórum.</translation>
    </message>
    <message>
        <source>The terms state no quorum.</source>
        <translation>Los términos no prevén quórum.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
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
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::MinutesListModel</name>
    <message>
        <source>The minutes are not written yet.</source>
        <translation>El acta aún no está redactada.</translation>
    </message>
    <message>
        <source>Circulated on %1; seats answer until %2.</source>
        <translation>Distribuida el %1; los puestos responden hasta el %2.</translation>
    </message>
    <message>
        <source>Approved on %1, by silence at the end of the window. Locked.</source>
        <translation>Aprobada el %1, por silencio al vencer el plazo. Cerrada.</translation>
    </message>
    <message>
        <source>Approved on %1. Locked.</source>
        <translation>Aprobada el %1. Cerrada.</translation>
    </message>
    <message>
        <source>Draft. Edit any paragraph, then circulate.</source>
        <translation>Borrador. Edite cualquier párrafo y luego distribuya el acta.</translation>
    </message>
    <message>
        <source>Writing the minutes</source>
        <translation>Elaborando el acta</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
</context>
<context>
    <name>minutier::NamedPlacesView</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what was typed</source>
        <translation>Búsqueda en lo que se escribió</translation>
    </message>
    <message>
        <source>Something else is under way. Wait for its end, then open this again.</source>
        <translation>Hay otra tarea en curso. Espere a que termine y vuelva a abrir esto.</translation>
    </message>
</context>
<context>
    <name>minutier::NewRegisterForm</name>
    <message>
        <source>Steering committee</source>
        <translation>Comité directivo</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be made.</source>
        <translation>
            <numerusform>Se creará %n puesto.</numerusform>
            <numerusform>Se crearán %n puestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate of %1</source>
        <translation>Delegación de %1</translation>
    </message>
</context>
<context>
    <name>minutier::PackReading</name>
    <message>
        <source>Reading the pack</source>
        <translation>Lectura del paquete</translation>
    </message>
    <message>
        <source>%1, for: %2, made on %3</source>
        <translation>%1, para: %2, hecho el %3</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>tal como salió</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not of this pack</source>
        <translation>ajeno al paquete</translation>
    </message>
    <message>
        <source>The manifest cannot be read: it was altered.</source>
        <translation>El manifiesto no se puede leer: fue alterado.</translation>
    </message>
    <message>
        <source>The manifest is missing.</source>
        <translation>Falta el manifiesto.</translation>
    </message>
    <message>
        <source>Without it nothing says which files belong to the pack. Ask the office for it again, and keep this one.</source>
        <translation>Sin él nada dice qué archivos son del paquete. Pídalo de nuevo a la oficina y conserve este.</translation>
    </message>
    <message>
        <source>Altered after it left: %1.</source>
        <translation>Alterado después de la entrega: %1.</translation>
    </message>
    <message>
        <source>Do not rely on these files. Ask the office for the pack again, and keep this one.</source>
        <translation>No se fíe de estos archivos. Pida otra vez el paquete a la oficina y conserve este.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>What left with the pack is no longer in it. Ask the office for the pack again, and keep this one.</source>
        <translation>Lo que salió con el paquete ya no está en él. Pida de nuevo el paquete a la oficina y conserve este.</translation>
    </message>
    <message>
        <source>Not of this pack: %1.</source>
        <translation>Ajeno al paquete: %1.</translation>
    </message>
    <message>
        <source>It came to lie here after the pack was made: nothing speaks for it.</source>
        <translation>Se puso aquí después de prepararse el paquete: nada lo respalda.</translation>
    </message>
    <message>
        <source>The proof is verified, but nothing says which files belong to it.</source>
        <translation>La prueba está verificada, pero nada dice qué archivos van con ella.</translation>
    </message>
    <message>
        <source>The proof is verified, but files beside it were altered.</source>
        <translation>La prueba está verificada, pero se alteraron archivos a su lado.</translation>
    </message>
    <message>
        <source>The proof is verified, but not every file beside it is of this pack.</source>
        <translation>La prueba está verificada, pero hay junto a ella archivos ajenos al paquete.</translation>
    </message>
    <message>
        <source>The proof is verified, but files beside it are missing.</source>
        <translation>La prueba está verificada, pero faltan archivos del paquete.</translation>
    </message>
</context>
<context>
    <name>minutier::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>Preparar la próxima reunión</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planificar una reunión…</translation>
    </message>
    <message>
        <source>Assign an action…</source>
        <translation>Asignar una acción…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Agregar un documento…</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Compare two versions of the plan</source>
        <translation>Comparar dos versiones del plan</translation>
    </message>
    <message>
        <source>Donor view: was the plan validated?</source>
        <translation>Vista del donante: ¿se validó el plan?</translation>
    </message>
    <message>
        <source>Calls and mandates</source>
        <translation>Convocatorias y mandatos</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>Agregar un resultado…</translation>
    </message>
    <message>
        <source>Plan a mandate…</source>
        <translation>Planificar un mandato…</translation>
    </message>
    <message>
        <source>Announce a call…</source>
        <translation>Anunciar una convocatoria…</translation>
    </message>
    <message>
        <source>People and consents</source>
        <translation>Personas y consentimientos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Check a proof somebody handed over</source>
        <translation>Comprobar una prueba que alguien entregó</translation>
    </message>
    <message>
        <source>Open a pack that was handed over</source>
        <translation>Abrir un paquete que fue entregado</translation>
    </message>
    <message>
        <source>Releases: what was handed out</source>
        <translation>Difusiones: lo que se entregó</translation>
    </message>
    <message>
        <source>Hand out a pack…</source>
        <translation>Entregar un paquete…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Comunicar un incidente…</translation>
    </message>
    <message>
        <source>See what is kept too long</source>
        <translation>Ver lo que se guarda demasiado</translation>
    </message>
    <message>
        <source>Lock the names</source>
        <translation>Bloquear los nombres</translation>
    </message>
    <message>
        <source>Unlock the names…</source>
        <translation>Desbloquear los nombres…</translation>
    </message>
</context>
<context>
    <name>minutier::PeopleListModel</name>
    <message>
        <source>Name locked</source>
        <translation>Nombre bloqueado</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donante</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>audiences, what they read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Erasure asked for</source>
        <translation>Supresión pedida</translation>
    </message>
    <message>
        <source>Past its period</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed that their name be published</source>
        <translation>
            <numerusform>%n acepta que se publique su nombre</numerusform>
            <numerusform>%n aceptan que se publique su nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk if named</source>
        <translation>
            <numerusform>%n en riesgo si se la nombra</numerusform>
            <numerusform>%n en riesgo si se las nombra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::PersonView</name>
    <message>
        <source>Sits at seat %1</source>
        <translation>Ocupa el puesto %1</translation>
    </message>
    <message>
        <source>Sits nowhere today</source>
        <translation>Hoy no ocupa ningún puesto</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>The donor</source>
        <translation>El donante</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <source>The label of their seat is stricter than theirs, and holds.</source>
        <translation>La etiqueta de su puesto es más estricta, y prevalece.</translation>
    </message>
    <message>
        <source>The label of their organisation is stricter than theirs, and holds.</source>
        <translation>La etiqueta de su organización es más estricta, y prevalece.</translation>
    </message>
    <message>
        <source>The full name leaves the office only with a consent to its publication.</source>
        <translation>El nombre solo sale de la oficina con un consentimiento a su publicación.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it was given, witness</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Erased on %1. What they decided with others stays, and still verifies.</source>
        <translation>Borrado el %1. Lo que decidió con otros queda, y aún se verifica.</translation>
    </message>
    <message>
        <source>%1 asked for it. If you confirm, their data can never be read again, here or in a copy.</source>
        <translation>Lo pidió %1. Si confirma, estos datos no se podrán leer nunca más, ni aquí ni en una copia.</translation>
    </message>
    <message>
        <source>You asked for it. Another account of the office must confirm: nobody erases alone.</source>
        <translation>Usted lo pidió. Otra cuenta de la oficina debe confirmar: nadie borra a solas.</translation>
    </message>
    <message>
        <source>Two people of the office erase together: one asks, another confirms. Nothing is erased by itself.</source>
        <translation>Dos cuentas de la oficina borran juntas: una pide, otra confirma. Nada se borra solo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how, on which day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; withdrawn %2</source>
        <translation>%1; retirado %2</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>Por renovar</translation>
    </message>
    <message>
        <source>Earlier, here: %1. Outside the office it is hidden wherever it was typed.</source>
        <translation>Antes, aquí: %1. Fuera de la oficina se oculta dondequiera que se escribió.</translation>
    </message>
</context>
<context>
    <name>minutier::PlanComparisonModel</name>
    <message>
        <source>An extension without stated length is requested, not signed. The project&apos;s end has not changed.</source>
        <translation>Se solicitó una prórroga sin duración indicada; no está firmada. El fin del proyecto no ha cambiado.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each with a decision</source>
        <translation>%1, cada uno con una decisión</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a decision</source>
        <translation>
            <numerusform>%1, %n sin decisión</numerusform>
            <numerusform>%1, %n sin decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferencia %1</translation>
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
            <numerusform>agregada</numerusform>
            <numerusform>agregada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dropped</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>retirada</numerusform>
            <numerusform>retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>desplazada</numerusform>
            <numerusform>desplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reworded</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>reformulada</numerusform>
            <numerusform>reformuladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>sin cambios</numerusform>
            <numerusform>sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>re-costed</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>con otro costo</numerusform>
            <numerusform>con otro costo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>re-assigned</source>
        <comment>so many activities</comment>
        <translation>
            <numerusform>reasignada</numerusform>
            <numerusform>reasignadas</numerusform>
        </translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
</context>
<context>
    <name>minutier::PlanView</name>
    <message>
        <source>version %1, %2</source>
        <translation>versión %1, %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Año %1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>versión %1: %2</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 de %2 puestos</translation>
    </message>
    <message>
        <source>%1 of %2 sectors, %3</source>
        <translation>%1 de %2 sectores, %3</translation>
    </message>
    <message>
        <source>met</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>no fingerprint before it is submitted</source>
        <translation>sin huella antes de presentarla</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>huella %1</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>the content was touched</source>
        <translation>se tocó el contenido</translation>
    </message>
    <message numerus="yes">
        <source>version %1 proposes %n change(s)</source>
        <translation>
            <numerusform>la versión %1 propone %n cambio</numerusform>
            <numerusform>la versión %1 propone %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint recomputed just now</source>
        <translation>huella recalculada ahora mismo</translation>
    </message>
    <message>
        <source>Action plan, year %1</source>
        <translation>Plan de acción, año %1</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %2, %n activity(ies)</source>
        <translation>
            <numerusform>Versión %1, %2, %n actividad</numerusform>
            <numerusform>Versión %1, %2, %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Validated by the committee on %1</source>
        <translation>Validado por el comité el %1</translation>
    </message>
    <message>
        <source>Altered since it was validated</source>
        <translation>Alterado desde su validación</translation>
    </message>
    <message>
        <source>Not validated by the committee</source>
        <translation>No validado por el comité</translation>
    </message>
    <message>
        <source>Its state: %1.</source>
        <translation>Su estado: %1.</translation>
    </message>
    <message>
        <source>The content is no longer the one that was validated. Verify the register, and restore a backup.</source>
        <translation>El contenido ya no es el que se validó. Verifique el registro y restaure una copia.</translation>
    </message>
    <message>
        <source>Unchanged since.</source>
        <translation>Sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>Unchanged since. A version %1 is being drafted; it is not validated.</source>
        <translation>Sin cambios desde entonces. Se prepara una versión %1; no está validada.</translation>
    </message>
    <message>
        <source>Unchanged since. A version %1 is proposed; it is not validated.</source>
        <translation>Sin cambios desde entonces. Se propone una versión %1; no está validada.</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>No consta en el registro</translation>
    </message>
    <message>
        <source>Writing the evidence sheet</source>
        <translation>Se escribe la ficha de evidencia</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <comment>on a day</comment>
        <translation>Aceptado %1</translation>
    </message>
    <message>
        <source>Accepted %1: %2</source>
        <comment>on a day</comment>
        <translation>Aceptado %1: %2</translation>
    </message>
</context>
<context>
    <name>minutier::ProofReading</name>
    <message>
        <source>%1 cannot be read. Choose the file again.</source>
        <translation>%1 no se puede leer. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no policy. Ask the office for it; its file ends with .mpolicy.</source>
        <translation>%1 no es una política. Pídala a la oficina; su archivo termina en .mpolicy.</translation>
    </message>
    <message>
        <source>Examining the proof</source>
        <translation>Examen de la prueba</translation>
    </message>
    <message>
        <source>Choose the policy that this office gave you. Without it nothing says whose signatures count.</source>
        <translation>Elija la política que esta oficina le dio. Sin ella, nada dice qué firmas cuentan.</translation>
    </message>
    <message>
        <source>It holds together, under a key that you have not compared yet.</source>
        <translation>Es coherente, bajo una clave que usted aún no ha comparado.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), root %1</source>
        <translation>
            <numerusform>%n asiento, raíz %1</numerusform>
            <numerusform>%n asientos, raíz %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Examined by the policy you chose; it is remembered for this office.</source>
        <translation>Examinada según la política que usted eligió; se recuerda para esta oficina.</translation>
    </message>
    <message>
        <source>Examined by the policy you chose before for this office.</source>
        <translation>Examinada según la política que eligió antes para esta oficina.</translation>
    </message>
    <message>
        <source>The policy came in the same pack: compare its key with what the office gave you by another way.</source>
        <translation>La política vino en el mismo paquete: compare su clave con lo que la oficina le dio por otra vía.</translation>
    </message>
    <message>
        <source>The policy %1 is not there. Choose it again.</source>
        <translation>La política %1 no está ahí. Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read. See whether you may open it, or choose it again.</source>
        <translation>La política %1 no se puede leer. Vea si puede abrirla o elíjala de nuevo.</translation>
    </message>
    <message>
        <source>%1 begins with a byte order mark, so it is not as the office made it. Ask for it again.</source>
        <translation>%1 empieza con una marca de orden de bytes, así que no está como lo hizo la oficina. Pídalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>minutier::ProposalListModel</name>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>minutier::ProposalView</name>
    <message>
        <source>Proposed by</source>
        <translation>Propuesta por</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>aún sin puntos</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 declared an interest and gives it no points.</source>
        <translation>%1 declaró un interés y no le da puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) given before set aside.</source>
        <translation>
            <numerusform>%n puntaje dado antes se apartó.</numerusform>
            <numerusform>%n puntajes dados antes se apartaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>Equivale a</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>minutier::ReadinessModel</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Casi lista</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está lista</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>No queda nada por resolver.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to settle before convening.</source>
        <translation>
            <numerusform>%n punto por resolver antes de convocar.</numerusform>
            <numerusform>%n puntos por resolver antes de convocar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RegisterEntryView</name>
    <message>
        <source>Not translated yet.</source>
        <translation>Aún sin traducir.</translation>
    </message>
    <message>
        <source>Translated from version %1 of %2: out of date.</source>
        <translation>Traducido de la versión %1 de %2: desactualizado.</translation>
    </message>
    <message>
        <source>due by %1, %2</source>
        <translation>vence el %1, %2</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adoptada por</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained</source>
        <translation>%1 a favor, %2 en contra, abstenciones: %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Formulada por</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>written procedure closed %1</source>
        <comment>on a day</comment>
        <translation>procedimiento escrito cerrado %1</translation>
    </message>
</context>
<context>
    <name>minutier::RegisterKeys</name>
    <message>
        <source>Not here</source>
        <translation>No están aquí</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se pueden leer</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>En un archivo sin cifrar</translation>
    </message>
    <message>
        <source>Behind a passphrase</source>
        <translation>Tras una frase de contraseña</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read the names.</source>
        <translation>Quien pueda leer esta carpeta puede leer los nombres.</translation>
    </message>
    <message>
        <source>The names open with the passphrase. Nobody can find it again once it is forgotten.</source>
        <translation>Los nombres se abren con la frase de contraseña. Nadie puede recuperarla si se olvida.</translation>
    </message>
    <message>
        <source>The names open with your session on this computer. A copy of the folder opens nowhere else.</source>
        <translation>Los nombres se abren con su reunión en este equipo. Una copia de la carpeta no se abre en ningún otro.</translation>
    </message>
    <message>
        <source>Type the same passphrase as above.</source>
        <translation>Escriba la misma frase de contraseña que arriba.</translation>
    </message>
    <message>
        <source>The keys were copied to %1.</source>
        <translation>Las claves se copiaron en %1.</translation>
    </message>
    <message>
        <source>At least %1 characters. Four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Al menos %1 caracteres. Cuatro o cinco palabras que no tengan que ver entre sí se recuerdan bien.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Demasiado corta: falta %n carácter.</numerusform>
            <numerusform>Demasiado corta: faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. A few more words make it strong.</source>
        <translation>Suficientemente larga. Unas palabras más la hacen fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
</context>
<context>
    <name>minutier::RegisterListModel</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 decisions, %2 recommendations</source>
        <translation>%1 decisiones, %2 recomendaciones</translation>
    </message>
</context>
<context>
    <name>minutier::ReleaseForm</name>
    <message>
        <source>Year %1, version %2: %3</source>
        <translation>Año %1, versión %2: %3</translation>
    </message>
    <message>
        <source>Something else is still being made. Try again when it is done.</source>
        <translation>Otra cosa sigue en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Looking at what stays behind</source>
        <translation>Examen de lo que se retiene</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Composición del paquete</translation>
    </message>
    <message>
        <source>This register is open for reading only, so nothing was handed over.</source>
        <translation>Este registro está abierto solo para lectura: no se entregó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing protected was found in %n file(s).</source>
        <translation>
            <numerusform>No se encontró nada protegido en %n archivo.</numerusform>
            <numerusform>No se encontró nada protegido en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>a small count: somebody could be recognised</source>
        <translation>un número pequeño: alguien podría ser reconocido</translation>
    </message>
    <message>
        <source>a small count could be worked out from it</source>
        <translation>de él podría deducirse un número pequeño</translation>
    </message>
    <message>
        <source>naming it could harm</source>
        <translation>nombrarla podría causar daño</translation>
    </message>
    <message>
        <source>a protected name that somebody typed</source>
        <translation>un nombre protegido que alguien escribió</translation>
    </message>
    <message>
        <source>notes on data stay within the committee</source>
        <translation>las notas sobre los datos quedan dentro del comité</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of data</source>
        <translation>
            <numerusform>%n informe de datos</numerusform>
            <numerusform>%n informes de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>minutier::ReleaseListModel</name>
    <message>
        <source>handed out</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirada el %1</translation>
    </message>
</context>
<context>
    <name>minutier::ResultForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Choose the decision or the recommendation.</source>
        <translation>Elija la decisión o la recomendación.</translation>
    </message>
</context>
<context>
    <name>minutier::ResultListModel</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Sin indicador</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an indicator, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ultimate, %2 intermediate, %3 immediate, %4 outputs</source>
        <translation>finales: %1, intermedios: %2, inmediatos: %3, productos: %4</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedios</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Inmediatos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s) have data of the last twelve months.</source>
        <translation>
            <numerusform>Con datos de los últimos doce meses: %1 de %n resultado.</numerusform>
            <numerusform>Con datos de los últimos doce meses: %1 de %n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only outputs speak for %1.</source>
        <translation>Para %1, solo los productos tienen datos.</translation>
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
        <translation>Medios del proyecto</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>%1 Assessed %2.</source>
        <comment>a judgement, on its day</comment>
        <translation>%1 Evaluado %2.</translation>
    </message>
</context>
<context>
    <name>minutier::RetentionListModel</name>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <comment>months, event</comment>
        <translation>
            <numerusform>%n mes desde %1</numerusform>
            <numerusform>%n meses desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada vence</translation>
    </message>
    <message>
        <source>was to be kept until %1</source>
        <translation>se debía guardar hasta el %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>se guarda hasta el %1</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept longer than they should be</source>
        <translation>
            <numerusform>%n dato guardado demasiado tiempo</numerusform>
            <numerusform>%n datos guardados demasiado tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept longer than it should be</source>
        <translation>Nada se guarda demasiado tiempo</translation>
    </message>
    <message>
        <source>to be renewed since %1</source>
        <translation>por renovar desde el %1</translation>
    </message>
    <message>
        <source>to be renewed by %1</source>
        <translation>por renovar antes del %1</translation>
    </message>
    <message numerus="yes">
        <source>consents of %n person(s) to be renewed</source>
        <translation>
            <numerusform>consentimientos de %n persona por renovar</numerusform>
            <numerusform>consentimientos de %n personas por renovar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::RiskListModel</name>
    <message>
        <source>Rare</source>
        <translation>Raro</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Poco probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Casi seguro</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Insignificante</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin valorar</translation>
    </message>
    <message>
        <source>%1 (%2 of 5), %3 (%4 of 5), judged on %5</source>
        <comment>likelihood, impact, day</comment>
        <translation>%1 (%2 de 5), %3 (%4 de 5), valorado el %5</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s)</source>
        <translation>
            <numerusform>%n riesgo abierto</numerusform>
            <numerusform>%n riesgos abiertos</numerusform>
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
            <numerusform>%n alto</numerusform>
            <numerusform>%n altos</numerusform>
        </translation>
    </message>
    <message>
        <source>heavier than %1</source>
        <comment>on a day</comment>
        <translation>más grave que en la evaluación hecha %1</translation>
    </message>
    <message>
        <source>lighter than %1</source>
        <comment>on a day</comment>
        <translation>más leve que en la evaluación hecha %1</translation>
    </message>
    <message>
        <source>as heavy as %1</source>
        <comment>on a day</comment>
        <translation>tan grave como en la evaluación hecha %1</translation>
    </message>
</context>
<context>
    <name>minutier::SeatForm</name>
    <message>
        <source>That seat has no titular.</source>
        <translation>Ese puesto no tiene titular.</translation>
    </message>
</context>
<context>
    <name>minutier::SeatListModel</name>
    <message>
        <source>to fill</source>
        <translation>por cubrir</translation>
    </message>
    <message>
        <source>shown by sector</source>
        <translation>se muestra por sector</translation>
    </message>
    <message>
        <source>titular to appoint</source>
        <translation>titular por nombrar</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>sin suplente</translation>
    </message>
    <message numerus="yes">
        <source>%n alternate(s)</source>
        <translation>
            <numerusform>%n suplente</numerusform>
            <numerusform>%n suplentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>cubiertos: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n vacant</source>
        <translation>
            <numerusform>%1 de %2, %n vacante</numerusform>
            <numerusform>%1 de %2, %n vacantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutier::TraceListModel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to come</source>
        <translation>%1, %2 por venir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of an event, what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>minutier::VerificationView</name>
    <message>
        <source>Checking the register</source>
        <translation>Verificando el registro</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se modificó nada.</translation>
    </message>
    <message>
        <source>%1 entries, %2 records and %3 files agree.</source>
        <translation>%1 entradas, %2 fichas y %3 archivos concuerdan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 of %2 entries and records read</source>
        <translation>%1 de %2 asientos y fichas leídos</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>unos segundos más</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>falta alrededor de %n segundo</numerusform>
            <numerusform>faltan unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta alrededor de %n minuto</numerusform>
            <numerusform>faltan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of entries could not be opened: they are about people who were erased, or the keys are not here. Their digests agree.</source>
        <translation>
            <numerusform>No se pudo abrir %n parte de un asiento: trata de una persona borrada, o las claves no están aquí. Su huella concuerda.</numerusform>
            <numerusform>No se pudieron abrir %n partes de asientos: tratan de personas borradas, o las claves no están aquí. Sus huellas concuerdan.</numerusform>
        </translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>ficha %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by the office</source>
        <translation>firmada por la oficina</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>aún sin firmar</translation>
    </message>
    <message numerus="yes">
        <source>signed up to entry %1, %n newer</source>
        <translation>
            <numerusform>firmada hasta el asiento %1, %n más reciente</numerusform>
            <numerusform>firmada hasta el asiento %1, %n más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote the policy to %1. Hand it over by another way than the proofs.</source>
        <translation>Política escrita en %1. Entréguela por otra vía que las pruebas.</translation>
    </message>
</context>
</TS>
