<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Banner</name>
    <message>
        <source>Score {percent} of the limit</source>
        <translation>Punteggio {percent} del limite</translation>
    </message>
    <message>
        <source>No abnormal region</source>
        <translation>Nessuna zona anomala</translation>
    </message>
    <message>
        <source>1 abnormal region</source>
        <translation>1 zona anomala</translation>
    </message>
    <message>
        <source>{count} abnormal regions</source>
        <translation>{count} zone anomale</translation>
    </message>
    <message>
        <source>inspected in {time}</source>
        <translation>ispezione in {time}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Pezzo {number}</translation>
    </message>
    <message>
        <source>line runs on</source>
        <translation>la linea continua</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>pezzo precedente</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>da confermare</translation>
    </message>
    <message>
        <source>Last part {number}: {verdict} at {time}</source>
        <translation>Ultimo pezzo {number}: {verdict} alle {time}</translation>
    </message>
    <message>
        <source>Loading {recipe}</source>
        <translation>Caricamento di {recipe}</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>CARICA</translation>
    </message>
    <message>
        <source>Checking its files and its reference parts</source>
        <translation>Controllo dei file e dei pezzi di riferimento</translation>
    </message>
    <message>
        <source>NO RECIPE</source>
        <translation>NESSUNA RICETTA</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Niente da ispezionare</translation>
    </message>
    <message>
        <source>Choose a recipe, or teach a product</source>
        <translation>Scegliere una ricetta o insegnare un prodotto</translation>
    </message>
    <message>
        <source>NO SOURCE</source>
        <translation>NESSUNA FONTE</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>Da dove arrivano le immagini?</translation>
    </message>
    <message>
        <source>Choose a source to start</source>
        <translation>Scegliere una fonte per avviare</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>The line stands still</source>
        <translation>La linea è ferma</translation>
    </message>
    <message>
        <source>Start it with the Space key</source>
        <translation>Avviare con la barra spaziatrice</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>FINITO</translation>
    </message>
    <message>
        <source>{source} has no more parts</source>
        <translation>{source} non ha altri pezzi</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>FERMATO</translation>
    </message>
    <message>
        <source>The line has stopped</source>
        <translation>La linea si è fermata</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>IN ATTESA</translation>
    </message>
    <message>
        <source>Waiting for part {number}</source>
        <translation>In attesa del pezzo {number}</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Un errore ha fermato la telecamera.</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>I pezzi arrivano più in fretta di quanto si possano ispezionare.</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>La linea è stata chiusa prima dell&apos;ispezione di questo pezzo.</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message>
        <source>Since {time}</source>
        <translation>Dalle {time}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>ispezionati</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ buoni</translation>
    </message>
    <message>
        <source>✕ fail</source>
        <translation>✕ scarti</translation>
    </message>
    <message>
        <source>? review</source>
        <translation>? da rivedere</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>resa</translation>
    </message>
    <message>
        <source>parts / min</source>
        <translation>pezzi / min</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>senza esito</translation>
    </message>
    <message>
        <source>p95 · {device}</source>
        <translation>p95 · {device}</translation>
    </message>
</context>
<context>
    <name>EngineerLock</name>
    <message>
        <source>Leave the full screen</source>
        <translation>Esci dallo schermo intero</translation>
    </message>
    <message>
        <source>Close Inspector</source>
        <translation>Chiudi Inspector</translation>
    </message>
</context>
<context>
    <name>FaultStrip</name>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>The last parts</source>
        <translation>Gli ultimi pezzi</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Loading {recipe} …</source>
        <translation>Carica {recipe} …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Scegli una ricetta</translation>
    </message>
    <message>
        <source>{name} · version {version}</source>
        <translation>{name} · versione {version}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>insegnata {day}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Scegli fonte</translation>
    </message>
    <message>
        <source>{source}
Stop the line to change it</source>
        <translation>{source}
Fermare la linea per cambiarla</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>Ferma la linea</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Si ferma …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Avvia la linea</translation>
    </message>
    <message>
        <source>Choose a recipe and a source first</source>
        <translation>Scegliere prima ricetta e fonte</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>vedi sotto</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>collegata</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>si apre</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non pronta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ferma</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>carica</translation>
    </message>
    <message>
        <source>running</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>si ferma</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>guasto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>stall {time}</source>
        <translation>blocco {time}</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Tutti i tasti (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>Colori e lingua</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heat against the limits</source>
        <translation>Calore rispetto ai limiti</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>review {percent}</source>
        <translation>rivedere {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>scarto {percent}</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>Un errore ha fermato l&apos;ispezione.</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>La linea è stata chiusa prima dell&apos;ispezione di questo pezzo.</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>Il pezzo {number} non è stato ispezionato.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Avviare o fermare la linea</translation>
    </message>
    <message>
        <source>Look back through the last parts</source>
        <translation>Scorrere gli ultimi pezzi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live part</source>
        <translation>Tornare al pezzo attuale</translation>
    </message>
    <message>
        <source>Acknowledge a failed part or a fault</source>
        <translation>Confermare uno scarto o un guasto</translation>
    </message>
    <message>
        <source>Choose another recipe</source>
        <translation>Scegliere un&apos;altra ricetta</translation>
    </message>
    <message>
        <source>Heat on or off</source>
        <translation>Calore sì o no</translation>
    </message>
    <message>
        <source>Hold: compare with the bare picture</source>
        <translation>Tenere premuto: confrontare con l&apos;immagine nuda</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Mostrare l&apos;immagine intera</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Mostrare ogni pixel</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Ingrandire o ridurre</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Schermo intero sì o no</translation>
    </message>
    <message>
        <source>Show or hide this help</source>
        <translation>Mostrare o chiudere questo aiuto</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>This is a fault of the program. The details are in {folder}.</source>
        <translation>È un errore del programma. I dettagli sono in {folder}.</translation>
    </message>
</context>
<context>
    <name>LineDisplay</name>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>Pezzo {number} in vista, la linea continua</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>Pezzo {number} in vista</translation>
    </message>
    <message>
        <source>Part {number} failed, {count} more wait</source>
        <translation>Pezzo {number} scartato, altri {count} in attesa</translation>
    </message>
    <message>
        <source>Part {number} failed</source>
        <translation>Pezzo {number} scartato</translation>
    </message>
</context>
<context>
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>La ricetta {name} non è stata caricata.</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Its reference parts are inspected first, to be sure it still judges as it did</source>
        <translation>Prima si ispezionano i suoi pezzi di riferimento: deve giudicare come allora</translation>
    </message>
    <message>
        <source>Loading the recipe …</source>
        <translation>Caricamento della ricetta …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Scegli una ricetta</translation>
    </message>
    <message>
        <source>A recipe says what a good part looks like</source>
        <translation>Una ricetta dice com&apos;è un pezzo buono</translation>
    </message>
    <message>
        <source>Teach a product from pictures of good parts:
inspector calibrate NAME --good FOLDER</source>
        <translation>Insegnare un prodotto con immagini di pezzi buoni:
inspector calibrate NOME --good CARTELLA</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Ancora nessuna ricetta</translation>
    </message>
    <message>
        <source>A folder of pictures, or whatever else delivers them</source>
        <translation>Una cartella di immagini, o altro che le fornisca</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Scegli fonte</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ancora nessuna fonte</translation>
    </message>
    <message>
        <source>Waiting for the first part</source>
        <translation>In attesa del primo pezzo</translation>
    </message>
    <message>
        <source>Pictures come from {source}</source>
        <translation>Le immagini arrivano da {source}</translation>
    </message>
    <message>
        <source>Ready to inspect</source>
        <translation>Pronto per ispezionare</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Avvia la linea</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Part {number}</source>
        <translation>Pezzo {number}</translation>
    </message>
    <message>
        <source>Part {number} · small picture, the full one is no longer in memory</source>
        <translation>Pezzo {number} · immagine ridotta, l&apos;intera non è più in memoria</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Torna in diretta</translation>
    </message>
    <message>
        <source>Show the newest part again (Esc)</source>
        <translation>Mostrare di nuovo l&apos;ultimo pezzo (Esc)</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>This part is dealt with (A)</source>
        <translation>Questo pezzo è sistemato (A)</translation>
    </message>
    <message>
        <source>Part {number} has no picture</source>
        <translation>Il pezzo {number} non ha immagine</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Heat off</source>
        <translation>Calore no</translation>
    </message>
    <message>
        <source>Show or hide the heat (H)</source>
        <translation>Mostrare o nascondere il calore (H)</translation>
    </message>
    <message>
        <source>How strong the heat covers the picture</source>
        <translation>Quanto il calore copre l&apos;immagine</translation>
    </message>
    <message>
        <source>Strength of the heat</source>
        <translation>Intensità del calore</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Hold to see the bare picture (C)</source>
        <translation>Tenere premuto per l&apos;immagine nuda (C)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Show the whole picture (F)</source>
        <translation>Mostrare l&apos;immagine intera (F)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show every pixel of the picture (1)</source>
        <translation>Mostrare ogni pixel dell&apos;immagine (1)</translation>
    </message>
    <message>
        <source>Heat {percent}</source>
        <translation>Calore {percent}</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>{purpose}: wrong PIN</source>
        <translation>{purpose}: PIN errato</translation>
    </message>
    <message>
        <source>{purpose}: engineer&apos;s PIN</source>
        <translation>{purpose}: PIN del tecnico</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>Cambia ricetta</translation>
    </message>
    <message>
        <source>Inspect with {new} instead of {old}?</source>
        <translation>Ispezionare con {new} invece di {old}?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Name or barcode</source>
        <translation>Nome o codice a barre</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Lasciare tutto com&apos;è (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versione {number}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>insegnata {day}</translation>
    </message>
    <message>
        <source>is loaded</source>
        <translation>è caricata</translation>
    </message>
    <message>
        <source>No recipe yet: teach a product first</source>
        <translation>Ancora nessuna ricetta: insegnare prima un prodotto</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>Nessuna ricetta si chiama «{name}»</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>nessun punteggio</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>{percent} del limite di scarto</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Scegli una cartella …</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Cartella di immagini</translation>
    </message>
</context>
<context>
    <name>StationController</name>
    <message>
        <source>The line is already running.</source>
        <translation>La linea è già attiva.</translation>
    </message>
    <message>
        <source>Stop it before you start another.</source>
        <translation>Fermarla prima di avviarne un&apos;altra.</translation>
    </message>
    <message>
        <source>The line is still stopping.</source>
        <translation>La linea si sta ancora fermando.</translation>
    </message>
    <message>
        <source>Start again in a moment.</source>
        <translation>Riavviare fra un momento.</translation>
    </message>
    <message>
        <source>The recipe is still being loaded.</source>
        <translation>La ricetta è ancora in caricamento.</translation>
    </message>
    <message>
        <source>No recipe is loaded.</source>
        <translation>Nessuna ricetta è caricata.</translation>
    </message>
    <message>
        <source>Choose a recipe, then start.</source>
        <translation>Scegliere una ricetta, poi avviare.</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Cambia fonte</translation>
    </message>
    <message>
        <source>Set all counters to nought? {count} parts were counted.</source>
        <translation>Azzerare tutti i contatori? Pezzi contati: {count}.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Continua a contare</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Last {count} parts</source>
        <translation>Ultimi {count} pezzi</translation>
    </message>
    <message>
        <source>score / limit</source>
        <translation>punteggio / limite</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>PASS</source>
        <translation>BUONO</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>RIVEDERE</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>SCARTO</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>NESSUN ESITO</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} fa</translation>
    </message>
</context>
<context>
    <name>_FaultRow</name>
    <message>
        <source>since {time}</source>
        <translation>dalle {time}</translation>
    </message>
    <message>
        <source>{count} times {since}</source>
        <translation>{count} volte {since}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>_ScoreScale</name>
    <message>
        <source>fail</source>
        <translation>scarto</translation>
    </message>
    <message>
        <source>review</source>
        <translation>rivedere</translation>
    </message>
    <message>
        <source>good parts when taught</source>
        <translation>pezzi buoni all&apos;insegnamento</translation>
    </message>
</context>
</TS>
