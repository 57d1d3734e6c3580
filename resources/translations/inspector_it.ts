<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Camera on the network</source>
        <translation>Telecamera in rete</translation>
    </message>
    <message>
        <source>Address of its stream</source>
        <translation>Indirizzo del flusso</translation>
    </message>
    <message>
        <source>rtsp:// or http://, as in the camera’s manual</source>
        <translation>rtsp:// o http://, come nel manuale della telecamera</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Usa telecamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This is no address: it must begin with rtsp:// or http://</source>
        <translation>Non è un indirizzo: deve iniziare con rtsp:// o http://</translation>
    </message>
</context>
<context>
    <name>AlignmentSettings</name>
    <message>
        <source>Find each part, wherever it lies</source>
        <translation>Trovare ogni pezzo, ovunque sia</translation>
    </message>
    <message>
        <source>Needed where parts are shifted or turned. A part that is not found gets no verdict.</source>
        <translation>Serve se i pezzi sono spostati o ruotati. Un pezzo non trovato resta senza esito.</translation>
    </message>
    <message>
        <source>Refuse parts that lie wrong side up</source>
        <translation>Rifiutare i pezzi capovolti</translation>
    </message>
    <message>
        <source>Leave it out for a pattern that looks the same in a mirror</source>
        <translation>Da omettere se il modello è uguale allo specchio</translation>
    </message>
    <message>
        <source>A part that matches less is not found, and gets no verdict</source>
        <translation>Un pezzo che corrisponde meno non viene trovato e resta senza esito</translation>
    </message>
    <message>
        <source>Lowest match accepted</source>
        <translation>Corrispondenza minima</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>Parts turned further are not found; a small turn is found more surely, and sooner</source>
        <translation>I pezzi più ruotati non si trovano; una rotazione piccola si trova con più certezza e prima</translation>
    </message>
    <message>
        <source>Largest turn</source>
        <translation>Rotazione max</translation>
    </message>
</context>
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
        <source>code not read</source>
        <translation>codice non letto</translation>
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
        <source>Start it with its button</source>
        <translation>Avviare con il suo pulsante</translation>
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
        <source>Looking for the source …</source>
        <translation>Ricerca della sorgente …</translation>
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
        <source>No pictures</source>
        <translation>Senza immagini</translation>
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
    <name>CameraPage</name>
    <message>
        <source>The line is running and has the camera to itself.</source>
        <translation>La linea è attiva e tiene per sé la telecamera.</translation>
    </message>
    <message>
        <source>Stop it to set the camera.</source>
        <translation>Fermarla per regolare la telecamera.</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>Ferma la linea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>Non arrivano più immagini.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Scegli fonte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>As it was before you came here, or stored last</source>
        <translation>Com'era prima di venire qui, o all'ultimo salvataggio</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Store for this camera</source>
        <translation>Salva per la telecamera</translation>
    </message>
    <message>
        <source>There is nothing to set on this source.</source>
        <translation>Su questa fonte non c'è nulla da regolare.</translation>
    </message>
    <message>
        <source>The camera is being opened …</source>
        <translation>Apertura della telecamera …</translation>
    </message>
    <message>
        <source>No source yet. Choose one above.</source>
        <translation>Ancora nessuna fonte: sceglierla sopra.</translation>
    </message>
    <message>
        <source>Waiting for a signal on {line}</source>
        <translation>In attesa di un segnale su {line}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Non ancora salvato</translation>
    </message>
    <message>
        <source>Same view as the recipe</source>
        <translation>Stessa vista della ricetta</translation>
    </message>
    <message>
        <source>Recipe’s picture</source>
        <translation>Immagine ricetta</translation>
    </message>
    <message>
        <source>Load a recipe to put the camera back where it was.</source>
        <translation>Caricare una ricetta per rimettere la telecamera dov'era.</translation>
    </message>
    <message>
        <source>Move the camera until nothing is seen double</source>
        <translation>Muovere la telecamera finché nulla si vede doppio</translation>
    </message>
    <message>
        <source>The recipe’s pictures have another size: {width} × {height}</source>
        <translation>Le immagini della ricetta hanno un'altra misura: {width} × {height}</translation>
    </message>
    <message>
        <source>{rate} pictures per second</source>
        <translation>{rate} immagini al secondo</translation>
    </message>
</context>
<context>
    <name>CameraSettingsForm</name>
    <message>
        <source>Takes pictures</source>
        <translation>Acquisisce</translation>
    </message>
    <message>
        <source>Signal line</source>
        <translation>Linea segnale</translation>
    </message>
    <message>
        <source>When the signal</source>
        <translation>Se il segnale</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Formato pixel</translation>
    </message>
    <message>
        <source>continuously</source>
        <translation>di continuo</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a richiesta</translation>
    </message>
    <message>
        <source>on a signal</source>
        <translation>su segnale</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>scende</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Guadagno</translation>
    </message>
    <message>
        <source>More gain is more noise: expose longer or light better first</source>
        <translation>Più guadagno è più rumore: prima esporre più a lungo o illuminare meglio</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Immagini al secondo</translation>
    </message>
    <message>
        <source>White: red</source>
        <translation>Bianco: rosso</translation>
    </message>
    <message>
        <source>White: green</source>
        <translation>Bianco: verde</translation>
    </message>
    <message>
        <source>White: blue</source>
        <translation>Bianco: blu</translation>
    </message>
    <message>
        <source>Values from black to white</source>
        <translation>Valori dal nero al bianco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Fixed for every picture: nothing is ever stretched to fit its own picture</source>
        <translation>Fissi per ogni immagine: nessuna viene mai adattata a sé stessa</translation>
    </message>
    <message>
        <source>Region of the sensor</source>
        <translation>Area del sensore</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Whole sensor</source>
        <translation>Sensore intero</translation>
    </message>
    <message>
        <source>Pixels outside it are not sent</source>
        <translation>I pixel all'esterno non vengono inviati</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Like those taken so far</source>
        <translation>Come quelle già acquisite</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>Prendi questa immagine</translation>
    </message>
    <message>
        <source>Keep the part in view as a good one (Space)</source>
        <translation>Tenere come buono il pezzo in vista (barra spaziatrice)</translation>
    </message>
    <message>
        <source>Take every part</source>
        <translation>Prendi ogni pezzo</translation>
    </message>
    <message>
        <source>Take one every</source>
        <translation>Una ogni</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next</source>
        <translation>Secondi da un'immagine alla successiva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>{count} acquisite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What was taken is kept.</source>
        <translation>Le immagini acquisite restano salvate.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Non c'è ancora una fonte.</translation>
    </message>
    <message>
        <source>Choose one on the Inspect screen, then come back.</source>
        <translation>Sceglierne una in «Ispeziona», poi tornare qui.</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>Non arrivano più immagini.</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Un errore ha fermato la telecamera.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Stored pictures</source>
        <translation>Immagini salvate</translation>
    </message>
    <message>
        <source>Light, focus and place</source>
        <translation>Luce, nitidezza e posizione</translation>
    </message>
    <message>
        <source>Good part</source>
        <translation>Pezzo buono</translation>
    </message>
    <message>
        <source>Good part {number} of {of}</source>
        <translation>Pezzo buono {number} di {of}</translation>
    </message>
    <message>
        <source>Bad part</source>
        <translation>Pezzo difettoso</translation>
    </message>
    <message>
        <source>Bad part {number} of {of}</source>
        <translation>Pezzo difettoso {number} di {of}</translation>
    </message>
    <message>
        <source>Judging the stored pictures …</source>
        <translation>Giudizio delle immagini salvate …</translation>
    </message>
    <message>
        <source>Put in: a good part</source>
        <translation>Inserire: un pezzo buono</translation>
    </message>
    <message>
        <source>Its picture must be as bright, as sharp and in the place as when it was taught.</source>
        <translation>L'immagine deve avere luminosità, nitidezza e posizione come all'insegnamento.</translation>
    </message>
    <message>
        <source>Put in: the known good part</source>
        <translation>Inserire: il campione buono</translation>
    </message>
    <message>
        <source>Put in: known good part {number} of {of}</source>
        <translation>Inserire: campione buono {number} di {of}</translation>
    </message>
    <message>
        <source>It must pass.</source>
        <translation>Deve passare.</translation>
    </message>
    <message>
        <source>Put in: the known bad part</source>
        <translation>Inserire: il campione difettoso</translation>
    </message>
    <message>
        <source>Put in: known bad part {number} of {of}</source>
        <translation>Inserire: campione difettoso {number} di {of}</translation>
    </message>
    <message>
        <source>It must fail.</source>
        <translation>Deve essere scartato.</translation>
    </message>
    <message>
        <source>Stored pictures did not give their verdicts</source>
        <translation>Le immagini salvate non hanno dato l'esito previsto</translation>
    </message>
    <message>
        <source>Choose another version of the recipe, or call the engineer.</source>
        <translation>Scegliere un'altra versione della ricetta, o chiamare il tecnico.</translation>
    </message>
    <message>
        <source>The picture is not as it was taught</source>
        <translation>L'immagine non è come all'insegnamento</translation>
    </message>
    <message>
        <source>Check the lamp, the lens and where the part lies, then try again.</source>
        <translation>Controllare lampada, obiettivo e posizione del pezzo, poi riprovare.</translation>
    </message>
    <message>
        <source>The good part was not accepted</source>
        <translation>Il pezzo buono non è stato accettato</translation>
    </message>
    <message>
        <source>The bad part was not rejected</source>
        <translation>Il pezzo difettoso non è stato scartato</translation>
    </message>
    <message>
        <source>Is it the right part, clean and in its place? Then try again, or call the engineer.</source>
        <translation>È il pezzo giusto, pulito e al suo posto? Allora riprovare, o chiamare il tecnico.</translation>
    </message>
    <message>
        <source>1 stored picture gave its verdict</source>
        <translation>1 immagine salvata ha dato l'esito previsto</translation>
    </message>
    <message>
        <source>{count} stored pictures gave their verdicts</source>
        <translation>{count} immagini salvate hanno dato l'esito previsto</translation>
    </message>
    <message>
        <source>No picture of a good part is stored</source>
        <translation>Nessuna immagine di un pezzo buono è salvata</translation>
    </message>
    <message>
        <source>No picture of a bad part is stored</source>
        <translation>Nessuna immagine di un pezzo difettoso è salvata</translation>
    </message>
    <message>
        <source>{name}: cannot be read</source>
        <translation>{name}: non leggibile</translation>
    </message>
    <message>
        <source>{name}: {verdict}, it must be {expected}</source>
        <translation>{name}: {verdict}, deve essere {expected}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Place, across</source>
        <translation>Posizione orizzontale</translation>
    </message>
    <message>
        <source>Place, up and down</source>
        <translation>Posizione verticale</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Rotazione</translation>
    </message>
    <message>
        <source>{name}: the part was not found</source>
        <translation>{name}: il pezzo non è stato trovato</translation>
    </message>
    <message>
        <source>{name}: {value} of usual, {low} to {high} allowed</source>
        <translation>{name}: {value} del solito, ammesso da {low} a {high}</translation>
    </message>
    <message>
        <source>{name}: off by {value}, {allowed} allowed</source>
        <translation>{name}: differenza {value}, ammessa {allowed}</translation>
    </message>
</context>
<context>
    <name>CheckGate</name>
    <message>
        <source>The check before production is due.</source>
        <translation>La verifica pre-produzione è da fare.</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and start it again: the check opens by itself.</source>
        <translation>Fermare la linea quando conviene e riavviarla: la verifica si apre da sola.</translation>
    </message>
    <message>
        <source>Start without the check</source>
        <translation>Avviare senza verifica</translation>
    </message>
    <message>
        <source>The line stops: this recipe has to be checked before it judges</source>
        <translation>La linea si ferma: questa ricetta va verificata prima che giudichi</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Waiting for the camera …</source>
        <translation>In attesa della telecamera …</translation>
    </message>
    <message>
        <source>The check goes on once it is there.</source>
        <translation>La verifica continua appena è disponibile.</translation>
    </message>
    <message>
        <source>Waiting for the trigger of the line …</source>
        <translation>In attesa del trigger della linea …</translation>
    </message>
    <message>
        <source>Let the part pass the camera.</source>
        <translation>Far passare il pezzo davanti alla telecamera.</translation>
    </message>
    <message>
        <source>Taking the picture …</source>
        <translation>Acquisizione dell'immagine …</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>Giudizio …</translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>Tutto superato</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmata</translation>
    </message>
    <message>
        <source>The line starts.</source>
        <translation>La linea si avvia.</translation>
    </message>
    <message>
        <source>Put pictures of known good and bad parts into “good” and “bad” of {folder}.</source>
        <translation>Mettere immagini di campioni buoni e difettosi in «good» e «bad» di {folder}.</translation>
    </message>
    <message>
        <source>The check could not go on</source>
        <translation>La verifica non può continuare</translation>
    </message>
    <message>
        <source>{name} signs, and the line starts.</source>
        <translation>{name} firma, e la linea si avvia.</translation>
    </message>
    <message>
        <source>Sign in to sign the check; the line then starts.</source>
        <translation>Accedere per firmare la verifica; poi la linea si avvia.</translation>
    </message>
    <message>
        <source>It goes into the records, and the line starts.</source>
        <translation>Va nel registro, e la linea si avvia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sign and start</source>
        <translation>Firma e avvia</translation>
    </message>
    <message>
        <source>Check this part</source>
        <translation>Verifica il pezzo</translation>
    </message>
    <message>
        <source>a new shift</source>
        <translation>nuovo turno</translation>
    </message>
    <message>
        <source>another recipe</source>
        <translation>altra ricetta</translation>
    </message>
    <message>
        <source>Inspector was started</source>
        <translation>Inspector avviato</translation>
    </message>
    <message>
        <source>Check before production</source>
        <translation>Verifica pre-produzione</translation>
    </message>
    <message>
        <source>Engineer: start anyway</source>
        <translation>Tecnico: avviare comunque</translation>
    </message>
    <message>
        <source>Leave the check; the line does not start (Esc)</source>
        <translation>Lasciare la verifica; la linea non si avvia (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>No check yet</source>
        <translation>Ancora nessuna verifica</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Postazione {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Firmata da {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superata</translation>
    </message>
    <message>
        <source>Started anyway</source>
        <translation>Avvio comunque</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non superata</translation>
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
    <name>DecisionPanel</name>
    <message>
        <source>Rejected rightly: what is it?</source>
        <translation>Scarto giusto: che cos'è?</translation>
    </message>
    <message>
        <source>The part is good: why was it rejected?</source>
        <translation>Il pezzo è buono: perché è stato scartato?</translation>
    </message>
    <message>
        <source>Was the verdict right?</source>
        <translation>L'esito era giusto?</translation>
    </message>
    <message>
        <source>B  Confirm</source>
        <translation>B  Conferma</translation>
    </message>
    <message>
        <source>The part is bad (B)</source>
        <translation>Il pezzo è difettoso (B)</translation>
    </message>
    <message>
        <source>G  It is good</source>
        <translation>G  È buono</translation>
    </message>
    <message>
        <source>Overrule the verdict; the engineer can teach the part as good (G)</source>
        <translation>Smentire l'esito; il tecnico può insegnare il pezzo come buono (G)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Motivo con parole proprie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Senza motivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The records can only be viewed here.</source>
        <translation>Qui il registro si può solo consultare.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>da {name}</translation>
    </message>
    <message>
        <source>It waits for the engineer, who can teach it as good.</source>
        <translation>Attende il tecnico, che può insegnarlo come buono.</translation>
    </message>
    <message>
        <source>Learned as a good part: {version}</source>
        <translation>Appreso come pezzo buono: {version}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>altra misura</translation>
    </message>
    <message>
        <source>part not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>unlike the rest</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>sfocata</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>troppo chiara</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>troppo scura</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contrastata</translation>
    </message>
    <message>
        <source>low contrast</source>
        <translation>slavata</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>altri colori</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>stesso scatto</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>{size} pixels; those that are learned have {other}. It cannot be learned with them.</source>
        <translation>{size} pixel; quelle apprese ne hanno {other}. Non si può apprendere con esse.</translation>
    </message>
    <message>
        <source>The part is not found in the picture.</source>
        <translation>Il pezzo non si trova nell'immagine.</translation>
    </message>
    <message>
        <source>Something here is unlike the other good parts. Is it a defect? Then exclude it.</source>
        <translation>Qui qualcosa è diverso dagli altri pezzi buoni. È un difetto? Allora escluderla.</translation>
    </message>
    <message>
        <source>Less sharp than the rest: {value} of the usual.</source>
        <translation>Meno nitida delle altre: {value} del solito.</translation>
    </message>
    <message>
        <source>Mean brightness {value}; the others have about {usual} of 255.</source>
        <translation>Luminosità media {value}; le altre hanno circa {usual} su 255.</translation>
    </message>
    <message>
        <source>Contrast {value}; the others have about {usual}.</source>
        <translation>Contrasto {value}; le altre hanno circa {usual}.</translation>
    </message>
    <message>
        <source>Grey among coloured pictures, or the other way round.</source>
        <translation>Grigia fra immagini a colori, o viceversa.</translation>
    </message>
    <message>
        <source>Almost the same picture as {other}. One part taken twice proves no more than once.</source>
        <translation>Quasi la stessa immagine di {other}. Lo stesso pezzo due volte non prova più di una.</translation>
    </message>
    <message>
        <source>A copy of {other}. It is learned once.</source>
        <translation>Una copia di {other}. Se ne apprende una sola.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Brush</source>
        <translation>Pennello</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Graffio</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Macchia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Altro pezzo</translation>
    </message>
    <message>
        <source>With the keys: the arrows move the tool, the space bar sets it down and lifts it.</source>
        <translation>Con i tasti: le frecce muovono lo strumento, la barra spaziatrice lo posa e lo alza.</translation>
    </message>
    <message>
        <source>Part to draw on</source>
        <translation>Pezzo su cui disegnare</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Dimensione dello strumento</translation>
    </message>
    <message>
        <source>Contrast of the tool</source>
        <translation>Contrasto dello strumento</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Misura {size}</translation>
    </message>
    <message>
        <source>Contrast {percent}</source>
        <translation>Contrasto {percent}</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>Scores rise with it.</source>
        <translation>I punteggi salgono di pari passo.</translation>
    </message>
    <message>
        <source>(Compared with the first {count} good parts.)</source>
        <translation>(Rispetto ai primi {count} pezzi buoni.)</translation>
    </message>
    <message>
        <source>Parts or their place have changed: scores are {amount} nearer to the review limit.</source>
        <translation>I pezzi o la loro posizione sono cambiati: i punteggi sono più vicini al limite di revisione ({amount}).</translation>
    </message>
    <message>
        <source>Light and sharpness are as usual. Check camera and fixture, then the parts.</source>
        <translation>Luce e nitidezza sono come al solito. Controllare telecamera e supporto, poi i pezzi.</translation>
    </message>
    <message>
        <source>The light fades: {amount} darker than when it was taught.</source>
        <translation>La luce cala: più scura che all'insegnamento ({amount}).</translation>
    </message>
    <message>
        <source>Clean or replace the lamp; check exposure and aperture.</source>
        <translation>Pulire o sostituire la lampada; controllare esposizione e diaframma.</translation>
    </message>
    <message>
        <source>The light is {amount} brighter than when it was taught.</source>
        <translation>La luce è più forte che all'insegnamento ({amount}).</translation>
    </message>
    <message>
        <source>Check lamp and exposure, and keep other light away.</source>
        <translation>Controllare lampada ed esposizione, e tenere lontana altra luce.</translation>
    </message>
    <message>
        <source>The picture is {amount} less sharp than when it was taught.</source>
        <translation>L'immagine è meno nitida che all'insegnamento ({amount}).</translation>
    </message>
    <message>
        <source>Clean the lens, or focus it again.</source>
        <translation>Pulire l'obiettivo, o rimetterlo a fuoco.</translation>
    </message>
    <message>
        <source>The picture is {amount} sharper or noisier than when it was taught.</source>
        <translation>L'immagine è più nitida o rumorosa che all'insegnamento ({amount}).</translation>
    </message>
    <message>
        <source>Check the lens, and the camera’s gain.</source>
        <translation>Controllare l'obiettivo e il guadagno della telecamera.</translation>
    </message>
    <message>
        <source>The camera or the fixture has moved by {amount}.</source>
        <translation>La telecamera o il supporto si è spostato di {amount}.</translation>
    </message>
    <message>
        <source>Put it back and fasten it, or teach a new version.</source>
        <translation>Rimettere a posto e fissare, o insegnare una nuova versione.</translation>
    </message>
    <message>
        <source>The camera or the fixture has turned by {amount}.</source>
        <translation>La telecamera o il supporto è ruotato di {amount}.</translation>
    </message>
    <message>
        <source>The parts have changed: scores are {amount} nearer to the review limit.</source>
        <translation>I pezzi sono cambiati: i punteggi sono più vicini al limite di revisione ({amount}).</translation>
    </message>
    <message>
        <source>The pictures are as usual. If the parts are good, teach them, too.</source>
        <translation>Le immagini sono come al solito. Se i pezzi sono buoni, insegnare anche questi.</translation>
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
    <name>EngineerPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the line (Esc)</source>
        <translation>Torna alla linea (Esc)</translation>
    </message>
</context>
<context>
    <name>EngineerPages</name>
    <message>
        <source>Set the camera</source>
        <translation>Regolare telecamera</translation>
    </message>
    <message>
        <source>Set line and trigger</source>
        <translation>Regolare linea e trigger</translation>
    </message>
</context>
<context>
    <name>Enough</name>
    <message>
        <source>{count} more are needed before anything can be learned.</source>
        <translation>Ne servono altre {count} prima di poter apprendere.</translation>
    </message>
    <message>
        <source>One more is needed before anything can be learned.</source>
        <translation>Ne serve un'altra prima di poter apprendere.</translation>
    </message>
    <message>
        <source>50 or more make limits that one can trust.</source>
        <translation>Con 50 o più i limiti sono affidabili.</translation>
    </message>
    <message>
        <source>{count} pictures can prove at most 1 in {rate} good parts rejected.</source>
        <translation>{count} immagini possono provare: al massimo 1 su {rate} pezzi buoni scartato.</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>È più che sufficiente.</translation>
    </message>
    <message>
        <source>{count} more would prove 1 in {rate}; best from other days and batches.</source>
        <translation>Altre {count} proverebbero 1 su {rate}; meglio di altri giorni e lotti.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Export the parts in view</source>
        <translation>Esporta i pezzi in vista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write all parts that the filter finds to a CSV or Parquet file</source>
        <translation>Scrivere in un file CSV o Parquet tutti i pezzi trovati dal filtro</translation>
    </message>
    <message>
        <source>Stop · {count} written</source>
        <translation>Ferma · {count} scritti</translation>
    </message>
    <message>
        <source>Stop the export; no file is left behind</source>
        <translation>Fermare l'esportazione; non resta alcun file</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Part id</source>
        <translation>ID pezzo</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numero pezzo</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Limits of then</source>
        <translation>Limiti di allora</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Part found</source>
        <translation>Pezzo trovato</translation>
    </message>
    <message>
        <source>Inspected in</source>
        <translation>Ispezione in</translation>
    </message>
    <message>
        <source>Picture to record</source>
        <translation>Da immagine a registro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Impost. telecamera</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>code not readable</source>
        <translation>codice illeggibile</translation>
    </message>
    <message>
        <source>fail {fail}</source>
        <translation>scarto {fail}</translation>
    </message>
    <message>
        <source>review {review} ({share}) · fail {fail}</source>
        <translation>rivedere {review} ({share}) · scarto {fail}</translation>
    </message>
    <message>
        <source>code {code}, </source>
        <translation>codice {code}, </translation>
    </message>
    <message>
        <source>waited {wait}, prepared {prepare}, network {infer}, judged {judge}</source>
        <translation>attesa {wait}, preparazione {prepare}, rete {infer}, giudizio {judge}</translation>
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
    <name>Faults</name>
    <message>
        <source>The source of the pictures has failed.</source>
        <translation>La fonte delle immagini non funziona.</translation>
    </message>
    <message>
        <source>Check its cable, its power or its folder, then try again.</source>
        <translation>Controllare cavo, alimentazione o cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>This recipe cannot be used.</source>
        <translation>Questa ricetta non si può usare.</translation>
    </message>
    <message>
        <source>Choose another one, or call the engineer.</source>
        <translation>Sceglierne un'altra, o chiamare il tecnico.</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>Il computer non può più ispezionare.</translation>
    </message>
    <message>
        <source>Restart it; if that does not help, call the engineer.</source>
        <translation>Riavviarlo; se non basta, chiamare il tecnico.</translation>
    </message>
    <message>
        <source>The records database cannot be reached; parts are kept on this computer.</source>
        <translation>La banca dati del registro non risponde; i pezzi si conservano su questo computer.</translation>
    </message>
    <message>
        <source>Call the engineer before too many wait.</source>
        <translation>Chiamare il tecnico prima che siano troppi in attesa.</translation>
    </message>
    <message>
        <source>Pictures are not kept at present. Parts are still recorded.</source>
        <translation>Per ora le immagini non si conservano. I pezzi si registrano ancora.</translation>
    </message>
    <message>
        <source>Make room on the disk, or call the engineer.</source>
        <translation>Liberare spazio su disco, o chiamare il tecnico.</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>I pezzi non si possono registrare.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Liberare spazio su disco, poi riprovare.</translation>
    </message>
    <message>
        <source>A picture cannot be used.</source>
        <translation>Un'immagine non si può usare.</translation>
    </message>
    <message>
        <source>Check the source of the pictures.</source>
        <translation>Controllare la fonte delle immagini.</translation>
    </message>
    <message>
        <source>The line’s controller cannot be reached.</source>
        <translation>Il controllo della linea non risponde.</translation>
    </message>
    <message>
        <source>Check its connection, then try again.</source>
        <translation>Controllare il collegamento, poi riprovare.</translation>
    </message>
    <message>
        <source>Triggers cannot be received.</source>
        <translation>I trigger non si possono ricevere.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>Un'impostazione non si può usare.</translation>
    </message>
    <message>
        <source>Call the engineer.</source>
        <translation>Chiamare il tecnico.</translation>
    </message>
    <message>
        <source>A part has no picture. The camera goes on.</source>
        <translation>Un pezzo è senza immagine. La telecamera continua.</translation>
    </message>
    <message>
        <source>If it happens again, check the camera’s cable, or trigger less often.</source>
        <translation>Se accade di nuovo, controllare il cavo della telecamera o ridurre la frequenza dei trigger.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Qualcosa è andato storto.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 in {count}</source>
        <translation>1 su {count}</translation>
    </message>
    <message>
        <source>measuring the time …</source>
        <translation>misura del tempo …</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>quasi finito</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>ancora circa {count} secondi</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>ancora circa un minuto</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>ancora circa {count} minuti</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>ancora circa {duration}</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>parts</source>
        <translation>pezzi</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>resa</translation>
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
        <source>no verdict</source>
        <translation>senza esito</translation>
    </message>
    <message>
        <source>overruled of {count} decided</source>
        <translation>smentiti su {count} decisi</translation>
    </message>
    <message>
        <source>p95, picture to record</source>
        <translation>p95, da immagine a registro</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All products</source>
        <translation>Tutti i prodotti</translation>
    </message>
    <message>
        <source>    version {number}</source>
        <translation>    versione {number}</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Ogni operatore</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Ogni linea</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Questo turno</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Dal – al</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Part, trigger or number</source>
        <translation>Pezzo, trigger o numero</translation>
    </message>
    <message>
        <source>Search for a part</source>
        <translation>Cerca un pezzo</translation>
    </message>
    <message>
        <source>The whole id as it was scanned, or the number of the part (Ctrl+F)</source>
        <translation>L'ID intero com'è stato scansionato, o il numero del pezzo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only parts with this verdict; several can be chosen</source>
        <translation>Solo pezzi con questo esito; se ne possono scegliere vari</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Score from, per cent of the fail limit</source>
        <translation>Punteggio da, in percento del limite di scarto</translation>
    </message>
    <message>
        <source>Score below, per cent of the fail limit</source>
        <translation>Punteggio sotto, in percento del limite di scarto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Show all parts of all times</source>
        <translation>Mostrare tutti i pezzi di sempre</translation>
    </message>
</context>
<context>
    <name>FinenessSettings</name>
    <message>
        <source>More shows smaller defects and takes longer</source>
        <translation>Di più mostra difetti più piccoli e richiede più tempo</translation>
    </message>
    <message>
        <source>Working resolution</source>
        <translation>Risoluzione di lavoro</translation>
    </message>
    <message>
        <source>For small defects in large pictures: each tile is looked at in the working resolution</source>
        <translation>Per difetti piccoli in immagini grandi: ogni riquadro si guarda nella risoluzione di lavoro</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Finer than the picture itself: less shows as much, and is quicker.</source>
        <translation>Più fine dell'immagine stessa: di meno mostra altrettanto ed è più veloce.</translation>
    </message>
    <message>
        <source>Measuring what a part takes …</source>
        <translation>Misura del tempo per pezzo …</translation>
    </message>
    <message>
        <source>{method}: about {time} a part on this PC, at most {count} parts a minute.</source>
        <translation>{method}: circa {time} a pezzo su questo PC, al massimo {count} pezzi al minuto.</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Learn</source>
        <translation>Apprendi</translation>
    </message>
    <message>
        <source>Wait until the good parts are learned.</source>
        <translation>Attendere che i pezzi buoni siano appresi.</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Prima apprendere i pezzi buoni.</translation>
    </message>
    <message>
        <source>Learning the good parts</source>
        <translation>Apprendimento dei pezzi buoni</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Che cosa è stato appreso</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Non è ancora appreso nulla.</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Lettura di quanto appreso …</translation>
    </message>
    <message>
        <source>Learning what good parts have in common …</source>
        <translation>Si apprende ciò che i pezzi buoni hanno in comune …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Si ferma …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Apprendi di nuovo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Not learned: {count} of {total} pictures. {reason}</source>
        <translation>Non apprese: {count} immagini su {total}. {reason}</translation>
    </message>
    <message>
        <source>Learned in {duration}. The limits rest on parts judged before they were learned.</source>
        <translation>Appreso in {duration}. I limiti si basano su pezzi giudicati prima di essere appresi.</translation>
    </message>
</context>
<context>
    <name>FitResult</name>
    <message>
        <source>good parts learned, {count} held out</source>
        <translation>pezzi buoni appresi, {count} tenuti da parte</translation>
    </message>
    <message>
        <source>good parts learned</source>
        <translation>pezzi buoni appresi</translation>
    </message>
    <message>
        <source>for one part · {device}</source>
        <translation>per un pezzo · {device}</translation>
    </message>
</context>
<context>
    <name>FitStages</name>
    <message>
        <source>Reading the pictures</source>
        <translation>Lettura delle immagini</translation>
    </message>
    <message>
        <source>Describing each place of each part</source>
        <translation>Descrizione di ogni punto di ogni pezzo</translation>
    </message>
    <message>
        <source>Learning what is usual at each place</source>
        <translation>Apprendimento del solito di ogni punto</translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation>Scelta di cosa ricordare</translation>
    </message>
    <message>
        <source>Judging parts that were left out</source>
        <translation>Giudizio dei pezzi tenuti da parte</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Learning the usual errors</source>
        <translation>Apprendimento degli scostamenti soliti</translation>
    </message>
    <message>
        <source>Making it ready to inspect</source>
        <translation>Preparazione per ispezionare</translation>
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
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>Verdicts are shown and counted, not recorded</source>
        <translation>Gli esiti si mostrano e si contano, non si registrano</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>Every part is recorded</source>
        <translation>Ogni pezzo viene registrato</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>Every part is kept on this computer; the database has not got the last ones yet</source>
        <translation>Ogni pezzo è conservato su questo computer; alla banca dati mancano ancora gli ultimi</translation>
    </message>
    <message>
        <source>Parts wait to be recorded</source>
        <translation>Pezzi in attesa di registrazione</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{failed} has failed; {device} goes on</source>
        <translation>{failed} si è guastato; continua {device}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Trigger a part (T)</source>
        <translation>Trigger a un pezzo (T)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>{name} is at the station</source>
        <translation>{name} è alla postazione</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>Accedere alla postazione</translation>
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
        <source>Settings</source>
        <translation>Impostazioni</translation>
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
    <name>HeatScale</name>
    <message>
        <source>Where the heat begins</source>
        <translation>Dove inizia il calore</translation>
    </message>
    <message>
        <source>Drag the knob to where the heat should begin; a double click sets it to the limits</source>
        <translation>Trascinare la manopola dove deve iniziare il calore; un doppio clic la riporta ai limiti</translation>
    </message>
    <message>
        <source>begins at {percent}</source>
        <translation>inizia a {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>scarto {percent}</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
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
    <name>HistogramPanel</name>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>media {value}</translation>
    </message>
    <message>
        <source>{percent} % of it {colour}</source>
        <translation>{percent} % è {colour}</translation>
    </message>
    <message>
        <source>pure white</source>
        <translation>bianco puro</translation>
    </message>
    <message>
        <source>pure black</source>
        <translation>nero puro</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>Include again</source>
        <translation>Includi di nuovo</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Do not learn from this picture (E or Del)</source>
        <translation>Non apprendere da questa immagine (E o Canc)</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>È buono</translation>
    </message>
    <message>
        <source>Keep it although it stands out (K)</source>
        <translation>Mantenere anche se si distingue (K)</translation>
    </message>
    <message>
        <source>Press a picture to look at it.</source>
        <translation>Premere un'immagine per guardarla.</translation>
    </message>
    <message>
        <source>Excluded: it is not learned.</source>
        <translation>Esclusa: non si apprende.</translation>
    </message>
    <message>
        <source>Kept by you: it is learned.</source>
        <translation>Mantenuta a mano: si apprende.</translation>
    </message>
    <message>
        <source>Nothing stands out. It is learned.</source>
        <translation>Nulla si distingue. Si apprende.</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Good images</source>
        <translation>Immagini buone</translation>
    </message>
    <message>
        <source>Choose a folder of good pictures first</source>
        <translation>Scegliere prima una cartella di immagini buone</translation>
    </message>
    <message>
        <source>The pictures are being checked …</source>
        <translation>Controllo delle immagini …</translation>
    </message>
    <message>
        <source>At least {count} good pictures are needed</source>
        <translation>Servono almeno {count} immagini buone</translation>
    </message>
    <message>
        <source>Pictures unlike the rest are still being looked for</source>
        <translation>Si cercano ancora immagini diverse dalle altre</translation>
    </message>
    <message>
        <source>Look at the suspects first, or go on as it is</source>
        <translation>Guardare prima le sospette, o proseguire così</translation>
    </message>
    <message>
        <source>Pictures of good parts</source>
        <translation>Immagini di pezzi buoni</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>In vista</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Scegli una cartella …</translation>
    </message>
    <message>
        <source>From the live source</source>
        <translation>Dalla fonte in diretta</translation>
    </message>
    <message>
        <source>Folder of good pictures</source>
        <translation>Cartella di immagini buone</translation>
    </message>
    <message>
        <source>Let go to learn from these</source>
        <translation>Rilasciare per apprendere da queste</translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation>{count} file e cartelle</translation>
    </message>
    <message>
        <source>{count} to learn</source>
        <translation>{count} da apprendere</translation>
    </message>
    <message>
        <source>{count} suspect</source>
        <translation>{count} sospette</translation>
    </message>
    <message>
        <source>{count} excluded</source>
        <translation>{count} escluse</translation>
    </message>
    <message>
        <source>{count} unusable</source>
        <translation>{count} inutilizzabili</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>confronto …</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>controllo …</translation>
    </message>
    <message>
        <source>checked {done} of {total} …</source>
        <translation>controllate {done} di {total} …</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Si guardano le immagini …</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Qui non ci sono immagini</translation>
    </message>
    <message>
        <source>Choose a folder that holds pictures, such as PNG, JPEG, BMP or TIFF files</source>
        <translation>Scegliere una cartella con immagini, per esempio file PNG, JPEG, BMP o TIFF</translation>
    </message>
    <message>
        <source>{count} of {total} pictures have another size and are not learned.</source>
        <translation>{count} di {total} immagini hanno un'altra dimensione e non vengono apprese.</translation>
    </message>
    <message>
        <source>Learned are those of {width} × {height} pixels. Are they the ones that the line takes?</source>
        <translation>Si apprendono quelle di {width} × {height} pixel. Sono quelle che riprende la linea?</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Scegli un'altra cartella …</translation>
    </message>
    <message>
        <source>Drop a folder of good pictures here</source>
        <translation>Lasciare qui una cartella di immagini buone</translation>
    </message>
    <message>
        <source>Good parts only, as the camera sees them on the line. 50 or more make a good start.</source>
        <translation>Solo pezzi buoni, come la telecamera li vede sulla linea. 50 o più sono un buon inizio.</translation>
    </message>
    <message>
        <source>The pictures have {count} different sizes.</source>
        <translation>Le immagini hanno {count} misure diverse.</translation>
    </message>
    <message>
        <source>Only pictures of one size can be learned together: those of one camera and setting.</source>
        <translation>Si apprendono insieme solo immagini della stessa misura: di una sola telecamera e impostazione.</translation>
    </message>
    <message>
        <source>None of these files can be read.</source>
        <translation>Nessuno di questi file è leggibile.</translation>
    </message>
    <message>
        <source>Press one to see why, or choose another folder.</source>
        <translation>Premerne uno per vedere il motivo, o scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>Too few good pictures: {count}.</source>
        <translation>Troppo poche immagini buone: {count}.</translation>
    </message>
    <message>
        <source>Add some, or capture them from the live source.</source>
        <translation>Aggiungerne altre, o acquisirle dalla fonte in diretta.</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>Un errore ha fermato l'ispezione.</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>Il pezzo {number} non è stato ispezionato.</translation>
    </message>
    <message>
        <source>{device} has failed. The inspection goes on with {other}.</source>
        <translation>{device} si è guastato. L'ispezione continua con {other}.</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and restart the computer. ({reason})</source>
        <translation>Fermare la linea appena possibile e riavviare il computer. ({reason})</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys act on the other line</source>
        <translation>Usare i tasti per l'altra linea</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Avviare o fermare la linea</translation>
    </message>
    <message>
        <source>Trigger a part</source>
        <translation>Trigger a un pezzo</translation>
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
        <source>Confirm or overrule a rejected part</source>
        <translation>Confermare o smentire uno scarto</translation>
    </message>
    <message>
        <source>Choose another recipe</source>
        <translation>Scegliere un'altra ricetta</translation>
    </message>
    <message>
        <source>Heat on or off</source>
        <translation>Calore sì o no</translation>
    </message>
    <message>
        <source>Hold: compare with the bare picture</source>
        <translation>Tenere premuto: confrontare con l'immagine nuda</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Mostrare l'immagine intera</translation>
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
    <name>LastEnd</name>
    <message>
        <source>Inspector, started on {day} at {clock}, ended by a fault of the program.</source>
        <translation>Inspector, avviato il {day} alle {clock}, si è chiuso per un errore del programma.</translation>
    </message>
    <message>
        <source>No saved data was lost. Send {file} to support.</source>
        <translation>Nessun dato salvato è andato perso. Inviare {file} all'assistenza.</translation>
    </message>
    <message>
        <source>Inspector, started on {day} at {clock}, was never closed: a power cut, or ended from outside.</source>
        <translation>Inspector, avviato il {day} alle {clock}, non è mai stato chiuso: mancanza di corrente, o terminato dall'esterno.</translation>
    </message>
    <message>
        <source>Nothing is left to do. The log is {file}.</source>
        <translation>Non c'è altro da fare. Il log è {file}.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Parts of Inspector cannot be loaded.</source>
        <translation>Alcune parti di Inspector non si possono caricare.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Prima apprendere i pezzi buoni.</translation>
    </message>
    <message>
        <source>Keep these limits</source>
        <translation>Mantieni questi limiti</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Lettura di quanto appreso …</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Non è ancora appreso nulla.</translation>
    </message>
    <message>
        <source>That is no limit: it must be above 0.</source>
        <translation>Non è un limite: deve essere sopra 0.</translation>
    </message>
    <message>
        <source>Pictures of defects</source>
        <translation>Immagini di difetti</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>{count} defect pictures</source>
        <translation>{count} immagini di difetti</translation>
    </message>
    <message>
        <source>Back to the scores</source>
        <translation>Torna ai punteggi</translation>
    </message>
    <message>
        <source>Where do good parts end?</source>
        <translation>Dove finiscono i pezzi buoni?</translation>
    </message>
    <message>
        <source>Draw a defect on a good part</source>
        <translation>Disegnare un difetto su un pezzo buono</translation>
    </message>
    <message>
        <source>The smallest defect that is found</source>
        <translation>Il difetto più piccolo che si trova</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>difetto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>{count} held-out good parts</source>
        <translation>{count} pezzi buoni non appresi</translation>
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
        <source>Parts come every {every}; this computer needs {needed} for one.</source>
        <translation>I pezzi arrivano ogni {every}; a questo computer ne serve {needed} per uno.</translation>
    </message>
    <message>
        <source>Slow the line down to {count} parts a minute, or parts will get no verdict.</source>
        <translation>Rallentare la linea a {count} pezzi al minuto, o dei pezzi resteranno senza esito.</translation>
    </message>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>Pezzo {number} in vista, la linea continua</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>Pezzo {number} in vista</translation>
    </message>
    <message>
        <source>Part {number} failed, 1 more waits</source>
        <translation>Pezzo {number} scartato, un altro in attesa</translation>
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
    <name>LineForm</name>
    <message>
        <source>How parts are taken</source>
        <translation>Acquisizione dei pezzi</translation>
    </message>
    <message>
        <source>What triggers a part</source>
        <translation>Trigger dei pezzi</translation>
    </message>
    <message>
        <source>When Inspector starts</source>
        <translation>All'avvio di Inspector</translation>
    </message>
    <message>
        <source>Parts that may wait</source>
        <translation>Pezzi in attesa, max</translation>
    </message>
    <message>
        <source>One more gets no verdict, with the reason.</source>
        <translation>Uno in più resta senza esito, con il motivo.</translation>
    </message>
    <message>
        <source>Longest time for a part</source>
        <translation>Tempo massimo per pezzo</translation>
    </message>
    <message>
        <source>A later verdict is thrown away: no verdict.</source>
        <translation>Un esito arrivato dopo non vale: nessun esito.</translation>
    </message>
    <message>
        <source>Wait for the picture</source>
        <translation>Attesa dell'immagine</translation>
    </message>
    <message>
        <source>From the trigger on; longer than the camera exposes.</source>
        <translation>Dal trigger in poi; più lunga dell'esposizione della telecamera.</translation>
    </message>
    <message>
        <source>Look for a lost camera</source>
        <translation>Cercare telecamera persa</translation>
    </message>
    <message>
        <source>The line goes on meanwhile. Off: its loss stops the line.</source>
        <translation>Intanto la linea continua. Spento: se si perde, la linea si ferma.</translation>
    </message>
    <message>
        <source>Read ids from codes</source>
        <translation>Leggere ID dai codici</translation>
    </message>
    <message>
        <source>In the picture, where the trigger brings no id of the part.</source>
        <translation>Nell'immagine, se il trigger non porta l'ID del pezzo.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>A barre</translation>
    </message>
    <message>
        <source>By itself every</source>
        <translation>Automatico ogni</translation>
    </message>
    <message>
        <source>Beside the key T and the button.</source>
        <translation>Oltre al tasto T e al pulsante.</translation>
    </message>
    <message>
        <source>Over the network, port</source>
        <translation>Dalla rete, porta</translation>
    </message>
    <message>
        <source>A controller asks, and is told the verdict (TCP).</source>
        <translation>Il controllo della linea chiede e riceve l'esito (TCP).</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Chi può chiedere</translation>
    </message>
    <message>
        <source>The network needs no password: only on that of the line.</source>
        <translation>La rete non chiede password: solo su quella della linea.</translation>
    </message>
    <message>
        <source>Folder: one picture per trigger</source>
        <translation>Cartella: un'immagine per trigger</translation>
    </message>
    <message>
        <source>Off: one after the other by themselves.</source>
        <translation>Spento: una dopo l'altra da sole.</translation>
    </message>
    <message>
        <source>Folder: least time between parts</source>
        <translation>Cartella: tempo min. fra i pezzi</translation>
    </message>
    <message>
        <source>Folder: begin again at its end</source>
        <translation>Cartella: alla fine ricominciare</translation>
    </message>
    <message>
        <source>Name of this line</source>
        <translation>Nome di questa linea</translation>
    </message>
    <message>
        <source>On the screen and in the records.</source>
        <translation>Sullo schermo e nel registro.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Pictures come from</source>
        <translation>Fonte delle immagini</translation>
    </message>
    <message>
        <source>The operator chooses the source</source>
        <translation>L'operatore sceglie la fonte</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Avvio automatico</translation>
    </message>
    <message>
        <source>As soon as recipe and source are ready.</source>
        <translation>Appena ricetta e fonte sono pronte.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La rete</translation>
    </message>
    <message>
        <source>The operator chooses</source>
        <translation>Sceglie l'operatore</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scegli …</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Look again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>Le modifiche fatte qui non sono ancora salvate.</translation>
    </message>
    <message>
        <source>Save it, or leave it as it was.</source>
        <translation>Salvarle o lasciare tutto com'era.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Uscire senza salvare</translation>
    </message>
    <message>
        <source>It takes effect when the line is started the next time.</source>
        <translation>Vale dal prossimo avvio della linea.</translation>
    </message>
    <message>
        <source>Close Inspector and start it again: it has another number of lines then.</source>
        <translation>Chiudere e riavviare Inspector: avrà un altro numero di linee.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Line and trigger</source>
        <translation>Linea e trigger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Com'è nel file</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Togli la seconda linea</translation>
    </message>
    <message>
        <source>Add a second line</source>
        <translation>Aggiungi una linea</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Change the source</source>
        <translation>Cambia fonte</translation>
    </message>
    <message>
        <source>This part was not rejected: choose a rejected one first</source>
        <translation>Questo pezzo non è stato scartato: scegliere prima uno scarto</translation>
    </message>
    <message>
        <source>Set all counters to zero? {count} parts were counted.</source>
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
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>La ricetta {name} non è stata caricata.</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>on parts it learns</source>
        <translation>sui pezzi appresi</translation>
    </message>
    <message>
        <source>on parts it does not</source>
        <translation>sui pezzi non appresi</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>waiting for its turn …</source>
        <translation>in attesa del suo turno …</translation>
    </message>
    <message>
        <source>{found} of {count} defects found · AUROC {auroc}</source>
        <translation>trovati {found} difetti su {count} · AUROC {auroc}</translation>
    </message>
    <message>
        <source>No synthetic stain was found reliably.</source>
        <translation>Nessuna macchia artificiale trovata con certezza.</translation>
    </message>
    <message>
        <source>Finds stains from {size}</source>
        <translation>Trova macchie da {size}</translation>
    </message>
    <message>
        <source>to learn</source>
        <translation>per apprendere</translation>
    </message>
    <message>
        <source>per part</source>
        <translation>a pezzo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>misura …</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation>Impostazioni di {method}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Confronta tutti</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ferma il confronto</translation>
    </message>
    <message>
        <source>Learn with all three and see how they do</source>
        <translation>Apprendere con tutti e tre e vedere i risultati</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Parts that vary, or lie a little differently each time</source>
        <translation>Pezzi che variano, o posti ogni volta un po' diversamente</translation>
    </message>
    <message>
        <source>Parts that always lie in the same place</source>
        <translation>Pezzi sempre nella stessa posizione</translation>
    </message>
    <message>
        <source>Plain surfaces and fine, regular textures</source>
        <translation>Superfici lisce e trame fini e regolari</translation>
    </message>
    <message>
        <source>Remembers what good parts look like, and looks for anything that it has never seen anywhere.</source>
        <translation>Ricorda l'aspetto dei pezzi buoni e cerca tutto ciò che non ha mai visto in nessun punto.</translation>
    </message>
    <message>
        <source>Learns what is usual at each place of the picture. Fastest; each part must be in place.</source>
        <translation>Apprende cosa è solito in ogni punto dell'immagine. Il più veloce; ogni pezzo deve stare al suo posto.</translation>
    </message>
    <message>
        <source>Learns to redraw good parts, and shows where redrawing fails. Needs many pictures and time.</source>
        <translation>Impara a ridisegnare i pezzi buoni e mostra dove non riesce. Servono molte immagini e tempo.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrato</translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation>Più sensibile</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Proprie</translation>
    </message>
    <message>
        <source>A smaller picture: quickest for each part, the smallest defects may be missed.</source>
        <translation>Un'immagine più piccola: la più rapida per pezzo, i difetti minimi possono sfuggire.</translation>
    </message>
    <message>
        <source>For most products.</source>
        <translation>Per la maggior parte dei prodotti.</translation>
    </message>
    <message>
        <source>A larger picture: sees smaller defects, takes longer for each part.</source>
        <translation>Un'immagine più grande: vede difetti più piccoli, richiede più tempo per pezzo.</translation>
    </message>
    <message>
        <source>Settings that you changed under Advanced.</source>
        <translation>Impostazioni modificate in «Avanzate».</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Inspect</source>
        <translation>Ispeziona</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Insegna</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
</context>
<context>
    <name>NearestParts</name>
    <message>
        <source>The parts nearest to the limits</source>
        <translation>I pezzi più vicini ai limiti</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>difetto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
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
        <translation>Una ricetta dice com'è un pezzo buono</translation>
    </message>
    <message>
        <source>Pictures of good parts are all it takes</source>
        <translation>Bastano immagini di pezzi buoni</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Ancora nessuna ricetta</translation>
    </message>
    <message>
        <source>Teach a product</source>
        <translation>Insegna un prodotto</translation>
    </message>
    <message>
        <source>A camera, or a folder of pictures</source>
        <translation>Una telecamera o una cartella di immagini</translation>
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
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>Questo non è un numero.</translation>
    </message>
    <message>
        <source>Only whole numbers are possible.</source>
        <translation>Sono possibili solo numeri interi.</translation>
    </message>
    <message>
        <source>Above {low}, up to {high}.</source>
        <translation>Oltre {low}, fino a {high}.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Da {low} a {high}.</translation>
    </message>
    <message>
        <source>Above {low}.</source>
        <translation>Oltre {low}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>Almeno {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>Al massimo {high}.</translation>
    </message>
</context>
<context>
    <name>OneCamera</name>
    <message>
        <source>The camera does not answer.</source>
        <translation>La telecamera non risponde.</translation>
    </message>
    <message>
        <source>Take it off its power for some seconds.</source>
        <translation>Staccarle la corrente per alcuni secondi.</translation>
    </message>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Un errore ha fermato la telecamera.</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>Who is at the station?</source>
        <translation>Chi è alla postazione?</translation>
    </message>
    <message>
        <source>Scan your badge, touch your name or type it.</source>
        <translation>Scansionare il badge, toccare il proprio nome o digitarlo.</translation>
    </message>
    <message>
        <source>The line starts once somebody has signed in.</source>
        <translation>La linea si avvia appena qualcuno accede.</translation>
    </message>
    <message>
        <source>Signed in: {name}.</source>
        <translation>Accesso: {name}.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Nome o badge</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Lasciare tutto com'è (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>OtherRule</name>
    <message>
        <source>Good parts rejected: at most 1 in …</source>
        <translation>Pezzi buoni scartati: al massimo 1 su …</translation>
    </message>
    <message>
        <source>Mean + deviations</source>
        <translation>Media + deviazioni</translation>
    </message>
    <message>
        <source>Percentile of the good parts</source>
        <translation>Percentile dei pezzi buoni</translation>
    </message>
    <message>
        <source>Best F1 with the defects</source>
        <translation>Miglior F1 con i difetti</translation>
    </message>
    <message>
        <source>Share of the defects found</source>
        <translation>Quota di difetti trovati</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Altra regola</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>1 in</source>
        <translation>1 su</translation>
    </message>
    <message>
        <source>good parts</source>
        <translation>pezzi buoni</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>Pezzi buoni da rivedere</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Senza revisione</translation>
    </message>
    <message>
        <source>The limit is estimated from the good parts; the sentence above says what they prove.</source>
        <translation>Il limite è stimato dai pezzi buoni; la frase sopra dice che cosa provano.</translation>
    </message>
    <message>
        <source>The highest limit that still finds that share of the defects at hand.</source>
        <translation>Il limite più alto che trova ancora quella quota dei difetti disponibili.</translation>
    </message>
    <message>
        <source>Says little where the scores are skewed: look at what it promises.</source>
        <translation>Dice poco se i punteggi sono asimmetrici: guardare cosa promette.</translation>
    </message>
    <message>
        <source>Of the good parts that were not learned; 100 % is the worst of them.</source>
        <translation>Dei pezzi buoni non appresi; 100 % è il peggiore.</translation>
    </message>
    <message>
        <source>Fits the defects at hand; others may look different.</source>
        <translation>Adatto ai difetti disponibili; altri possono apparire diversi.</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Why may production start anyway?</source>
        <translation>Perché la produzione può avviarsi comunque?</translation>
    </message>
    <message>
        <source>The reason stands in the records, with all that was found.</source>
        <translation>Il motivo resta nel registro, con tutto ciò che si è trovato.</translation>
    </message>
    <message>
        <source>Challenge part is worn or missing</source>
        <translation>Pezzo campione usurato o mancante</translation>
    </message>
    <message>
        <source>Light or camera was set anew</source>
        <translation>Luce o telecamera regolate di nuovo</translation>
    </message>
    <message>
        <source>Parts are inspected by hand as well</source>
        <translation>Pezzi ispezionati anche a mano</translation>
    </message>
    <message>
        <source>Trial run, nothing is delivered</source>
        <translation>Prova, non si consegna nulla</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>Let production start</source>
        <translation>Avvia la produzione</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Torna alla verifica</translation>
    </message>
</context>
<context>
    <name>PartGallery</name>
    <message>
        <source>no picture</source>
        <translation>senza immagine</translation>
    </message>
    <message>
        <source>picture not kept</source>
        <translation>immagine non tenuta</translation>
    </message>
    <message>
        <source>picture gone</source>
        <translation>immagine persa</translation>
    </message>
    <message>
        <source>Parts as pictures</source>
        <translation>Pezzi come immagini</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pezzo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sarebbe</translation>
    </message>
    <message>
        <source>Parts as a table</source>
        <translation>Pezzi come tabella</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>The camera gave no picture</source>
        <translation>La telecamera non ha dato immagini</translation>
    </message>
    <message>
        <source>The picture was not kept</source>
        <translation>L'immagine non è stata conservata</translation>
    </message>
    <message>
        <source>Of parts that passed, only a sample is kept. All else about the part is here.</source>
        <translation>Dei pezzi buoni si conserva solo un campione. Tutto il resto sul pezzo è qui.</translation>
    </message>
    <message>
        <source>The picture is no longer there</source>
        <translation>L'immagine non c'è più</translation>
    </message>
    <message>
        <source>It was removed to make room, or the disk with the pictures is not connected.</source>
        <translation>È stata tolta per fare spazio, o il disco con le immagini non è collegato.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all'elenco</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Torna all'elenco (Esc)</translation>
    </message>
    <message>
        <source>The newer part (←)</source>
        <translation>Il pezzo dopo (←)</translation>
    </message>
    <message>
        <source>The older part (→)</source>
        <translation>Il pezzo di prima (→)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} di {count}</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Che cosa se ne sa</translation>
    </message>
    <message>
        <source>Version {number}, of then</source>
        <translation>Versione {number}, di allora</translation>
    </message>
    <message>
        <source>Version {number}, now</source>
        <translation>Versione {number}, ora</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>1 part was exported</source>
        <translation>Esportato 1 pezzo</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>Esportati {count} pezzi</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 pezzo</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} pezzi</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Conteggio …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No parts are recorded yet</source>
        <translation>Ancora nessun pezzo registrato</translation>
    </message>
    <message>
        <source>Every part that the line inspects will be found here, with its picture if it was rejected.</source>
        <translation>Qui si troverà ogni pezzo ispezionato dalla linea, con la sua immagine se è stato scartato.</translation>
    </message>
    <message>
        <source>No part matches</source>
        <translation>Nessun pezzo trovato</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>Scegliere un altro periodo, o chiedere di meno.</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Mostra ogni pezzo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>With what was recorded meanwhile (F5)</source>
        <translation>Con quanto registrato nel frattempo (F5)</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>{file} is no picture that can be read.</source>
        <translation>{file} non è un'immagine leggibile.</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Foto del prodotto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Scegli un'immagine …</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Senza foto</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Lasciare qui un'immagine</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Part {number} · small picture, the full one is no longer in memory</source>
        <translation>Pezzo {number} · immagine ridotta, l'intera non è più in memoria</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Torna in diretta</translation>
    </message>
    <message>
        <source>Show the newest part again (Esc)</source>
        <translation>Mostrare di nuovo l'ultimo pezzo (Esc)</translation>
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
        <source>Right or wrong?</source>
        <translation>Giusto o no?</translation>
    </message>
    <message>
        <source>Confirm or overrule this verdict, in the history (D)</source>
        <translation>Confermare o smentire questo esito, nello storico (D)</translation>
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
        <translation>Quanto il calore copre l'immagine</translation>
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
        <translation>Tenere premuto per l'immagine nuda (C)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Show the whole picture (F)</source>
        <translation>Mostrare l'immagine intera (F)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show every pixel of the picture (1)</source>
        <translation>Mostrare ogni pixel dell'immagine (1)</translation>
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
        <translation>Cancella l'ultima cifra</translation>
    </message>
    <message>
        <source>{purpose}: wrong PIN</source>
        <translation>{purpose}: PIN errato</translation>
    </message>
    <message>
        <source>{purpose}: engineer's PIN</source>
        <translation>{purpose}: PIN del tecnico</translation>
    </message>
</context>
<context>
    <name>ProcessView</name>
    <message>
        <source>At least eight passed parts are needed.</source>
        <translation>Servono almeno otto pezzi passati.</translation>
    </message>
    <message>
        <source>Score, per cent of the fail limit</source>
        <translation>Punteggio, in percento del limite di scarto</translation>
    </message>
    <message>
        <source>Brightness, per cent of the usual</source>
        <translation>Luminosità, in percento del solito</translation>
    </message>
    <message>
        <source>Sharpness, per cent of the usual</source>
        <translation>Nitidezza, in percento del solito</translation>
    </message>
    <message>
        <source>Position, pixels from the usual place</source>
        <translation>Posizione, pixel dal punto solito</translation>
    </message>
    <message>
        <source>Too few scores were kept when it was taught.</source>
        <translation>All'insegnamento si sono conservati troppo pochi punteggi.</translation>
    </message>
    <message>
        <source>This recipe does not look for the part’s position.</source>
        <translation>Questa ricetta non cerca la posizione del pezzo.</translation>
    </message>
    <message>
        <source>usual: the first {count} parts, for {recipe} does not know</source>
        <translation>solito: i primi {count} pezzi, {recipe} non lo conosce</translation>
    </message>
    <message>
        <source>usual: the good images of {recipe}</source>
        <translation>solito: le immagini buone di {recipe}</translation>
    </message>
    <message>
        <source>Moving average of the parts that passed · band: warned of beyond it</source>
        <translation>Media mobile dei pezzi passati · fascia: oltre si avvisa</translation>
    </message>
    <message>
        <source>mark: warned of on the line</source>
        <translation>segno: avviso sulla linea</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Give the product a name first</source>
        <translation>Dare prima un nome al prodotto</translation>
    </message>
    <message>
        <source>Give the product another name</source>
        <translation>Dare un altro nome al prodotto</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un nuovo prodotto</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>Una nuova versione, dalla versione {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As people call it, or its barcode</source>
        <translation>Come lo si chiama, o il suo codice a barre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lamp, lens, shift, why a new version: whatever helps later</source>
        <translation>Lampada, obiettivo, turno, perché una nuova versione: ciò che servirà poi</translation>
    </message>
    <message>
        <source>Photo, if you like</source>
        <translation>Foto, se si vuole</translation>
    </message>
    <message>
        <source>Shown where a recipe is chosen. Without one it is the first good picture.</source>
        <translation>Appare dove si sceglie una ricetta. Senza foto è la prima immagine buona.</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already. Go back and press New version to teach it again.</source>
        <translation>La ricetta «{name}» esiste già. Tornare indietro e premere «Nuova versione» per insegnarla di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” is being taught already. Go back and press Go on, or use another name.</source>
        <translation>«{name}» è già in corso. Tornare indietro e premere «Continua», o usare un altro nome.</translation>
    </message>
    <message>
        <source>The name is too long: up to 64 characters.</source>
        <translation>Il nome è troppo lungo: al massimo 64 caratteri.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, hyphens and dots; begin and end with a letter or digit.</source>
        <translation>Usare lettere, cifre, spazi, trattini e punti; iniziare e finire con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>Operators choose the product by this name, or scan it as a barcode.</source>
        <translation>Con questo nome si sceglie il prodotto, o lo si scansiona come codice a barre.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>At most {share} of the good parts rejected, 95 % sure.</source>
        <translation>Pezzi buoni scartati: al massimo {share}, sicuro al 95 %.</translation>
    </message>
    <message>
        <source>At most {one_in} good parts rejected, 95 % sure.</source>
        <translation>Pezzi buoni scartati: al massimo {one_in}, sicuro al 95 %.</translation>
    </message>
    <message>
        <source>The one defect is found.</source>
        <translation>L'unico difetto viene trovato.</translation>
    </message>
    <message>
        <source>All {count} defects found.</source>
        <translation>Trovati tutti i {count} difetti.</translation>
    </message>
    <message>
        <source>{missed} of {count} defects missed.</source>
        <translation>Difetti non trovati: {missed} su {count}.</translation>
    </message>
    <message>
        <source>1 of the {count} good parts that were not learned is above the limit;</source>
        <translation>1 dei {count} pezzi buoni non appresi supera il limite;</translation>
    </message>
    <message>
        <source>{rejected} of the {count} good parts that were not learned are above the limit;</source>
        <translation>{rejected} dei {count} pezzi buoni non appresi superano il limite;</translation>
    </message>
    <message>
        <source>{count} good parts cannot prove less than that.</source>
        <translation>Con {count} pezzi buoni non si può provare di più.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail of their scores.</source>
        <translation>Il valore atteso ({expected}) è stimato dai loro punteggi più alti.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail; {missing} more good images would prove it.</source>
        <translation>Il valore atteso ({expected}) è stimato dai punteggi più alti; altre {missing} immagini buone lo proverebbero.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail: too rare to be proved with images.</source>
        <translation>Il valore atteso ({expected}) è stimato dai punteggi più alti: troppo raro per provarlo con immagini.</translation>
    </message>
    <message>
        <source>That is little to go by: teach more good images before you rely on it.</source>
        <translation>È poco: insegnare più immagini buone prima di farci affidamento.</translation>
    </message>
    <message>
        <source>where the true {expected} limit lies, 95 % sure</source>
        <translation>vero limite per {expected}, sicuro al 95 %</translation>
    </message>
    <message>
        <source>no defect pictures</source>
        <translation>nessuna immagine di difetti</translation>
    </message>
    <message>
        <source>{expected} (up to {upper})</source>
        <translation>{expected} (fino a {upper})</translation>
    </message>
    <message>
        <source>of new ones about {expected} will be. More good images would make that surer.</source>
        <translation>dei nuovi sarà circa {expected}. Più immagini buone lo renderebbero più sicuro.</translation>
    </message>
    <message>
        <source>{missed} of {count} ({low} – {high})</source>
        <translation>{missed} su {count} ({low} – {high})</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What the limit promises</source>
        <translation>Che cosa promette il limite</translation>
    </message>
    <message>
        <source>Reject at most one good part in {count}</source>
        <translation>Scartare al massimo un pezzo buono su {count}</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Altro …</translation>
    </message>
    <message>
        <source>Another share, or another rule</source>
        <translation>Un'altra quota, o un'altra regola</translation>
    </message>
    <message>
        <source>Good parts rejected, expected</source>
        <translation>Pezzi buoni scartati, attesi</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>Pezzi buoni da rivedere</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>Difetti non trovati</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Would a defect be found?</source>
        <translation>Un difetto si troverebbe?</translation>
    </message>
    <message>
        <source>Your defect pictures</source>
        <translation>Immagini di difetti</translation>
    </message>
    <message>
        <source>Draw a scratch or a stain on a good part: the heat follows your stroke.</source>
        <translation>Disegnare un graffio o una macchia su un pezzo buono: il calore segue il tratto.</translation>
    </message>
    <message>
        <source>Smallest found here</source>
        <translation>Minimo trovato qui</translation>
    </message>
    <message>
        <source>Draw a defect</source>
        <translation>Disegna un difetto</translation>
    </message>
    <message>
        <source>Sensitivity test</source>
        <translation>Test di sensibilità</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Cartella …</translation>
    </message>
    <message>
        <source>Choose a folder of pictures of defects</source>
        <translation>Scegliere una cartella di immagini di difetti</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Miglior F1</translation>
    </message>
    <message>
        <source>The limit that tells good parts and these defects apart best</source>
        <translation>Il limite che distingue meglio i pezzi buoni da questi difetti</translation>
    </message>
    <message>
        <source>Find all</source>
        <translation>Trova tutti</translation>
    </message>
    <message>
        <source>The highest limit that finds all of these defects</source>
        <translation>Il limite più alto che trova tutti questi difetti</translation>
    </message>
    <message>
        <source>Defects found against good parts rejected</source>
        <translation>Difetti trovati rispetto ai pezzi buoni scartati</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This picture cannot be judged.</source>
        <translation>Questa immagine non si può giudicare.</translation>
    </message>
    <message>
        <source>The part was not found in the picture.</source>
        <translation>Il pezzo non è stato trovato nell'immagine.</translation>
    </message>
    <message>
        <source>The camera gave no picture of this part.</source>
        <translation>La telecamera non ha dato immagini di questo pezzo.</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>I pezzi arrivano più in fretta di quanto si possano ispezionare.</translation>
    </message>
    <message>
        <source>There was no verdict within the time limit.</source>
        <translation>Nessun esito entro il tempo limite.</translation>
    </message>
    <message>
        <source>The line was stopped before this part was inspected.</source>
        <translation>La linea è stata fermata prima dell'ispezione di questo pezzo.</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>Il computer non può più ispezionare.</translation>
    </message>
    <message>
        <source>The recipe gave no usable values. Calibrate a new version.</source>
        <translation>La ricetta non ha dato valori utilizzabili. Insegnare una nuova versione.</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>I pezzi non si possono registrare.</translation>
    </message>
    <message>
        <source>A fault of the program. Call the engineer.</source>
        <translation>Un errore del programma. Chiamare il tecnico.</translation>
    </message>
    <message>
        <source>This part could not be inspected.</source>
        <translation>Questo pezzo non è stato ispezionato.</translation>
    </message>
    <message>
        <source>Scratch or crack</source>
        <translation>Graffio o crepa</translation>
    </message>
    <message>
        <source>Dent or deformation</source>
        <translation>Ammaccato o deformato</translation>
    </message>
    <message>
        <source>Stain or foreign matter</source>
        <translation>Macchia o corpo estraneo</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Manca qualcosa</translation>
    </message>
    <message>
        <source>Reflection or light</source>
        <translation>Riflesso o luce</translation>
    </message>
    <message>
        <source>Dust, wiped off</source>
        <translation>Polvere, tolta</translation>
    </message>
    <message>
        <source>Permitted mark</source>
        <translation>Segno ammesso</translation>
    </message>
    <message>
        <source>Lay in a wrong place</source>
        <translation>Era fuori posto</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>Cambia ricetta</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>Nessuna ricetta si chiama «{name}»</translation>
    </message>
    <message>
        <source>{recipe} is still being loaded. Scan again in a moment</source>
        <translation>{recipe} è ancora in caricamento. Scansionare di nuovo fra un momento</translation>
    </message>
    <message>
        <source>{recipe} is loaded already</source>
        <translation>{recipe} è già caricata</translation>
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
        <translation>Lasciare tutto com'è (Esc)</translation>
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
        <source>version {number} · loaded</source>
        <translation>versione {number} · caricata</translation>
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
    <name>Records</name>
    <message>
        <source>Part {number}</source>
        <translation>Pezzo {number}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>smentito</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appreso</translation>
    </message>
</context>
<context>
    <name>RecordsHeader</name>
    <message>
        <source>running {recipe}</source>
        <translation>attiva con {recipe}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pezzi</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Smentiti</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistica</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Rigiudica</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Ripetibilità</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>{count} of the parts have no picture any more.</source>
        <translation>Pezzi che non hanno più l'immagine: {count}.</translation>
    </message>
    <message>
        <source>They cannot be learned and stay on the list; press B on each to take it off.</source>
        <translation>Non si possono apprendere e restano nell'elenco; premere B su ognuno per toglierlo.</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>Good parts that are judged whenever the recipe is loaded, each also with a defect drawn on it: their scores must come out the same. Take parts that look typical; those right at a limit are left out.</source>
        <translation>Pezzi buoni giudicati a ogni caricamento della ricetta, ognuno anche con un difetto disegnato sopra: i loro punteggi devono restare uguali. Prendere pezzi dall'aspetto tipico; quelli proprio a ridosso di un limite restano esclusi.</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Lascia al programma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>the program's choice</source>
        <translation>scelta del programma</translation>
    </message>
    <message>
        <source>{count} chosen, no more</source>
        <translation>{count} scelti, non di più</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} scelti</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Region</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>The pattern is not found even where it was drawn: draw another</source>
        <translation>Il modello non si trova neppure dove è stato disegnato: disegnarne un altro</translation>
    </message>
    <message>
        <source>All of the picture is inspected: that is right for most products</source>
        <translation>Si ispeziona tutta l'immagine: va bene per la maggior parte dei prodotti</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Che cosa si ispeziona</translation>
    </message>
    <message>
        <source>What the detector sees</source>
        <translation>Che cosa vede il rilevatore</translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation>L'immagine precedente (Pag su)</translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation>L'immagine successiva (Pag giù)</translation>
    </message>
    <message>
        <source>Blend the reference over the picture: what does not lie on it is seen twice</source>
        <translation>Sovrapporre il riferimento all'immagine: ciò che non coincide si vede doppio</translation>
    </message>
    <message>
        <source>Ghost of the reference</source>
        <translation>Sovrapponi riferimento</translation>
    </message>
    <message>
        <source>smallest defect that can show: {size} pixels</source>
        <translation>difetto minimo visibile: {size} pixel</translation>
    </message>
    <message>
        <source>found, match {percent}</source>
        <translation>trovato, {percent} uguale</translation>
    </message>
    <message>
        <source>not found, match {percent}</source>
        <translation>non trovato, {percent} uguale</translation>
    </message>
    <message>
        <source>{number} of {count} · {name}</source>
        <translation>{number} di {count} · {name}</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>l'area disegnata</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>il modello</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>tutta l'immagine</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} da ignorare</translation>
    </message>
</context>
<context>
    <name>RegionTools</name>
    <message>
        <source>Inspect</source>
        <translation>Ispeziona</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Draw what is inspected; without it, all of the picture is</source>
        <translation>Disegnare ciò che si ispeziona; altrimenti è tutta l'immagine</translation>
    </message>
    <message>
        <source>Draw what is left out, such as a print that changes</source>
        <translation>Disegnare ciò che si ignora, per esempio una stampa che cambia</translation>
    </message>
    <message>
        <source>Draw by what each part is found: something with edges that every part has</source>
        <translation>Disegnare ciò da cui si trova ogni pezzo: qualcosa con bordi presente su ogni pezzo</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rettangolo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellisse</translation>
    </message>
    <message>
        <source>Polygon: a corner a click, a double click closes it</source>
        <translation>Poligono: un clic per vertice, un doppio clic lo chiude</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete the shape (Del)</source>
        <translation>Elimina la forma (Canc)</translation>
    </message>
</context>
<context>
    <name>RejudgePage</name>
    <message>
        <source>As many parts would pass as did.</source>
        <translation>Passerebbero tanti pezzi quanti allora.</translation>
    </message>
    <message>
        <source>{freed} of {before} parts that failed or were in review would pass. {caught} that passed would not.</source>
        <translation>Di {before} pezzi scartati o da rivedere, {freed} passerebbero. Di quelli passati, {caught} non passerebbero.</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>Esito di allora, e quale sarebbe</translation>
    </message>
    <message>
        <source>the newest {count}</source>
        <translation>gli ultimi {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Conteggio …</translation>
    </message>
    <message>
        <source>No verdict would change</source>
        <translation>Nessun esito cambierebbe</translation>
    </message>
    <message>
        <source>Move the limits: each part is judged again by the score it was kept with.</source>
        <translation>Spostare i limiti: ogni pezzo è giudicato di nuovo con il punteggio registrato.</translation>
    </message>
    <message>
        <source>Limits to try</source>
        <translation>Limiti da provare</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The limits of then</source>
        <translation>I limiti di allora</translation>
    </message>
    <message>
        <source>In per cent of the fail limit that each part was judged by. Nothing in the records changes; to use other limits on the line, choose Teach, then Change the limits.</source>
        <translation>In percento del limite di scarto con cui ogni pezzo è stato giudicato. Nel registro nulla cambia; per usare altri limiti sulla linea, scegliere «Insegna», poi «Cambia i limiti».</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>Rivedere da</translation>
    </message>
    <message>
        <source>Fail from</source>
        <translation>Scarto da</translation>
    </message>
</context>
<context>
    <name>RejudgeVersionPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Export both verdicts</source>
        <translation>Esporta entrambi gli esiti</translation>
    </message>
    <message>
        <source>1 part was exported</source>
        <translation>Esportato 1 pezzo</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>Esportati {count} pezzi</translation>
    </message>
    <message>
        <source>No version is there</source>
        <translation>Nessuna versione</translation>
    </message>
    <message>
        <source>The version that is to judge</source>
        <translation>La versione che deve giudicare</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Conteggio …</translation>
    </message>
    <message>
        <source>The filter finds 1 part; with a picture: {pictured}.</source>
        <translation>Il filtro trova 1 pezzo; con immagine: {pictured}.</translation>
    </message>
    <message>
        <source>The filter finds {parts} parts; with a picture: {pictured}.</source>
        <translation>Il filtro trova {parts} pezzi; con immagine: {pictured}.</translation>
    </message>
    <message>
        <source>Judge 1 part again</source>
        <translation>Rigiudica 1 pezzo</translation>
    </message>
    <message>
        <source>Judge {count} parts again</source>
        <translation>Rigiudica {count} pezzi</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Rigiudica</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Fermato dopo {done} di {total}.</translation>
    </message>
    <message>
        <source>Loading the version …</source>
        <translation>Caricamento della versione …</translation>
    </message>
    <message>
        <source>The part keeps its verdict.</source>
        <translation>Il pezzo mantiene il suo esito.</translation>
    </message>
    <message>
        <source>Of {count} parts {changed} change: {ways}.</source>
        <translation>Di {count} pezzi ne cambiano {changed}: {ways}.</translation>
    </message>
    <message>
        <source>Of {count} parts none changes its verdict.</source>
        <translation>Di {count} pezzi nessuno cambia esito.</translation>
    </message>
    <message>
        <source>Of {count} parts 1 changes: {ways}.</source>
        <translation>Di {count} pezzi ne cambia 1: {ways}.</translation>
    </message>
    <message>
        <source>1 picture is gone or damaged.</source>
        <translation>1 immagine è persa o danneggiata.</translation>
    </message>
    <message>
        <source>{count} pictures are gone or damaged.</source>
        <translation>{count} immagini sono perse o danneggiate.</translation>
    </message>
    <message>
        <source>1 part has no picture and is left out: of those that pass only a sample is kept.</source>
        <translation>1 pezzo non ha immagine e resta escluso: di quelli passati si conserva solo un campione.</translation>
    </message>
    <message>
        <source>{count} parts have no picture and are left out: of those that pass only a sample is kept.</source>
        <translation>{count} pezzi non hanno immagine e restano esclusi: di quelli passati si conserva solo un campione.</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>Esito di allora, e quale sarebbe</translation>
    </message>
    <message>
        <source>Verdict of then, and by version {number}</source>
        <translation>Esito di allora, e con la versione {number}</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>Giudizio …</translation>
    </message>
    <message>
        <source>Parts whose verdict changes appear here.</source>
        <translation>Qui appaiono i pezzi il cui esito cambia.</translation>
    </message>
    <message>
        <source>No verdict changes</source>
        <translation>Nessun esito cambia</translation>
    </message>
    <message>
        <source>The other version judges each of these parts as it was judged.</source>
        <translation>L'altra versione giudica ognuno di questi pezzi come allora.</translation>
    </message>
    <message>
        <source>What would another version have said?</source>
        <translation>Che cosa avrebbe detto un'altra versione?</translation>
    </message>
    <message>
        <source>The kept pictures are inspected again by the version chosen here. Nothing in the records changes, and the line goes first.</source>
        <translation>La versione scelta qui ispeziona di nuovo le immagini conservate. Nel registro nulla cambia, e la linea ha la precedenza.</translation>
    </message>
    <message>
        <source>Version to try</source>
        <translation>Versione da provare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>What was judged until then stays in view</source>
        <translation>Quanto giudicato fino ad allora resta in vista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write both verdicts of all these parts to a CSV or Parquet file</source>
        <translation>Scrivere in un file CSV o Parquet entrambi gli esiti di tutti questi pezzi</translation>
    </message>
</context>
<context>
    <name>RepeatabilityPage</name>
    <message>
        <source>The study “{name}” was not ended.</source>
        <translation>Lo studio «{name}» non è stato concluso.</translation>
    </message>
    <message>
        <source>Each part of the line still belongs to it, until it is complete.</source>
        <translation>Ogni pezzo della linea ne fa ancora parte, finché lo studio non è completo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>The study is complete: {count} inspections.</source>
        <translation>Lo studio è completo: {count} ispezioni.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Looking for parts that were inspected several times …</source>
        <translation>Ricerca di pezzi ispezionati più volte …</translation>
    </message>
    <message>
        <source>No part was inspected for this study</source>
        <translation>Nessun pezzo ispezionato per questo studio</translation>
    </message>
    <message>
        <source>It was ended before the line had inspected one.</source>
        <translation>È stato concluso prima che la linea ne ispezionasse uno.</translation>
    </message>
    <message>
        <source>Show repeated parts</source>
        <translation>Mostra pezzi ripetuti</translation>
    </message>
    <message>
        <source>No part was inspected more than once</source>
        <translation>Nessun pezzo ispezionato più di una volta</translation>
    </message>
    <message>
        <source>Parts with an id are found here once the same version inspected them again. Or run a study: the station says which part to put in.</source>
        <translation>Qui si trovano i pezzi con ID appena la stessa versione li ha ispezionati di nuovo. Oppure avviare uno studio: la postazione dice quale pezzo inserire.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuovo studio</translation>
    </message>
    <message>
        <source>Parts inspected several times</source>
        <translation>Pezzi ispezionati più volte</translation>
    </message>
    <message>
        <source>Choose a study that was run, or what the filter finds</source>
        <translation>Scegliere uno studio già svolto, o ciò che trova il filtro</translation>
    </message>
    <message>
        <source>The same parts again and again: the station says which one to put in</source>
        <translation>Gli stessi pezzi più volte: la postazione dice quale inserire</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection report</source>
        <translation>Rapporto di ispezione</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Il file {path} non si può scrivere.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Scegliere un'altra cartella, o liberare spazio su disco.</translation>
    </message>
    <message>
        <source>Parts by hour</source>
        <translation>Pezzi per ora</translation>
    </message>
    <message>
        <source>Parts by shift</source>
        <translation>Pezzi per turno</translation>
    </message>
    <message>
        <source>Scores, in percent of the fail limit</source>
        <translation>Punteggi, in percento del limite di scarto</translation>
    </message>
    <message>
        <source>Date, name</source>
        <translation>Data, nome</translation>
    </message>
    <message>
        <source>Parts that were not passed</source>
        <translation>Pezzi non passati</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>pezzi</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>resa</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>smentiti</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 su 100 entro</translation>
    </message>
    <message>
        <source>Checks before production</source>
        <translation>Verifiche pre-produzione</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Senza immagine</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Pagina {number} di {total}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superata</translation>
    </message>
    <message>
        <source>started without: {reason}</source>
        <translation>avvio comunque: {reason}</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non superata</translation>
    </message>
</context>
<context>
    <name>RocChart</name>
    <message>
        <source>defects found ↑</source>
        <translation>difetti trovati ↑</translation>
    </message>
    <message>
        <source>good rejected →</source>
        <translation>buoni scartati →</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvataggio …</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Lettura di quanto appreso …</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Prima apprendere i pezzi buoni.</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Avvia la linea</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Vai alla linea</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Salva come PDF …</translation>
    </message>
    <message>
        <source>References …</source>
        <translation>Riferimenti …</translation>
    </message>
    <message>
        <source>Choose the good parts that are judged whenever the recipe is loaded</source>
        <translation>Scegliere i pezzi buoni giudicati a ogni caricamento della ricetta</translation>
    </message>
    <message>
        <source>The line runs {name} · version {number}; it changes between two parts, without a stop.</source>
        <translation>La linea usa {name} · versione {number}; cambia fra due pezzi, senza fermarsi.</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <translation>Come verrà salvata</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Put it on the line at once</source>
        <translation>Usare subito sulla linea</translation>
    </message>
    <message>
        <source>Hold failed parts on the screen</source>
        <translation>Tenere gli scarti sullo schermo</translation>
    </message>
    <message>
        <source>Each stays in view until somebody acknowledges it.</source>
        <translation>Ognuno resta in vista finché qualcuno lo conferma.</translation>
    </message>
    <message>
        <source>The line inspects with it from the next start on.</source>
        <translation>La linea ispeziona con essa dal prossimo avvio.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Come è salvata</translation>
    </message>
    <message>
        <source>Version {number} is saved.</source>
        <translation>La versione {number} è salvata.</translation>
    </message>
    <message>
        <source>The line inspects with it from the next part on.</source>
        <translation>La linea ispeziona con essa dal prossimo pezzo.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>Una nuova versione, dalla versione {number}</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un nuovo prodotto</translation>
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
    <name>ScoreHistogram</name>
    <message>
        <source>fail</source>
        <translation>scarto</translation>
    </message>
    <message>
        <source>review</source>
        <translation>rivedere</translation>
    </message>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} oltre ›</translation>
    </message>
</context>
<context>
    <name>ScoreMarks</name>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} oltre ›</translation>
    </message>
</context>
<context>
    <name>ScorePlot</name>
    <message>
        <source>Review limit</source>
        <translation>Limite di revisione</translation>
    </message>
    <message>
        <source>Fail limit</source>
        <translation>Limite di scarto</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys; with Shift in small steps</source>
        <translation>Trascinare, o spostare con i tasti freccia; con Maiusc a piccoli passi</translation>
    </message>
    <message>
        <source>Review {percent}</source>
        <translation>Rivedere {percent}</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>good, not used for learning</source>
        <translation>buoni, non appresi</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>difetti</translation>
    </message>
    <message>
        <source>% of the limit</source>
        <translation>% del limite</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>Nearest to the limits</source>
        <translation>I più vicini ai limiti</translation>
    </message>
    <message>
        <source>drag a limit and watch them change</source>
        <translation>trascinare un limite e osservare</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calore</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
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
        <source>fault, see Inspect</source>
        <translation>guasto, vedi Ispeziona</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
</context>
<context>
    <name>SecondVerdictList</name>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Scratch</source>
        <translation>Graffio</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Macchia</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Ammaccatura</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Particella</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>non si trova</translation>
    </message>
    <message>
        <source>{size} wide</source>
        <translation>{size} di larghezza</translation>
    </message>
    <message>
        <source>found from {size}</source>
        <translation>si trova da {size}</translation>
    </message>
    <message>
        <source>not found at any size</source>
        <translation>non si trova a nessuna misura</translation>
    </message>
</context>
<context>
    <name>SensitivityView</name>
    <message>
        <source>Synthetic defects are put on good parts and judged at this limit …</source>
        <translation>Difetti artificiali vengono posti su pezzi buoni e giudicati con questo limite …</translation>
    </message>
    <message>
        <source>Puts synthetic defects of several kinds, sizes and contrasts on good parts.</source>
        <translation>Pone su pezzi buoni difetti artificiali di vario tipo, misura e contrasto.</translation>
    </message>
    <message>
        <source>The limit was moved since: test again to see what it finds now.</source>
        <translation>Il limite è stato spostato: ripetere il test per vedere che cosa trova ora.</translation>
    </message>
    <message>
        <source>Per cent of {count} good parts on which the defect is found at this limit.</source>
        <translation>Percentuale di {count} pezzi buoni su cui il difetto si trova con questo limite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Ripeti il test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Across: size in pixels of the picture. Upwards: contrast.</source>
        <translation>In orizzontale: misura in pixel dell'immagine. In verticale: contrasto.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Torna al valore predefinito</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Working resolution</source>
        <translation>Risoluzione di lavoro</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Levigatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numerico</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>File dei pesi</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 dei pesi</translation>
    </message>
    <message>
        <source>Feature levels</source>
        <translation>Livelli di feature</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>Feature conservate</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Covarianza</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Memory while learning</source>
        <translation>Memoria per apprendere</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Vicinato</translation>
    </message>
    <message>
        <source>Patches remembered</source>
        <translation>Patch ricordate</translation>
    </message>
    <message>
        <source>Share remembered</source>
        <translation>Quota ricordata</translation>
    </message>
    <message>
        <source>Choice of patches</source>
        <translation>Scelta delle patch</translation>
    </message>
    <message>
        <source>Patches to choose from</source>
        <translation>Patch fra cui scegliere</translation>
    </message>
    <message>
        <source>Re-weighting</source>
        <translation>Ripesatura</translation>
    </message>
    <message>
        <source>Rounds of held-out scores</source>
        <translation>Giri di verifica incrociata</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Passi di addestramento</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Dimensione del batch</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Pazienza</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Size inside the network</source>
        <translation>Misura nella rete</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Collo di bottiglia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Usual errors</source>
        <translation>Scostamenti soliti</translation>
    </message>
    <message>
        <source>Side of a square with as many pixels as the picture that is inspected.</source>
        <translation>Lato di un quadrato con tanti pixel quanti l'immagine ispezionata.</translation>
    </message>
    <message>
        <source>Of the heat. Empty: what suits the method.</source>
        <translation>Del calore. Vuoto: ciò che si adatta al metodo.</translation>
    </message>
    <message>
        <source>Another one makes other random choices.</source>
        <translation>Un altro produce altre scelte casuali.</translation>
    </message>
    <message>
        <source>bf16 is quicker, and used only if it changes no verdict.</source>
        <translation>bf16 è più veloce, e si usa solo se non cambia alcun esito.</translation>
    </message>
    <message>
        <source>timm name of the network that describes the picture.</source>
        <translation>Nome timm della rete che descrive l'immagine.</translation>
    </message>
    <message>
        <source>For a backbone whose weights are not installed.</source>
        <translation>Per un backbone i cui pesi non sono installati.</translation>
    </message>
    <message>
        <source>Required with a weights file.</source>
        <translation>Necessario con un file dei pesi.</translation>
    </message>
    <message>
        <source>Steps between places, in pixels: small ones see small defects.</source>
        <translation>Passi fra i punti, in pixel: quelli piccoli vedono difetti piccoli.</translation>
    </message>
    <message>
        <source>Of each place, chosen at random.</source>
        <translation>Per ogni punto, scelte a caso.</translation>
    </message>
    <message>
        <source>How it is kept sound with few pictures.</source>
        <translation>Come resta stabile con poche immagini.</translation>
    </message>
    <message>
        <source>Variance added, as a share of the mean variance.</source>
        <translation>Varianza aggiunta, come quota della varianza media.</translation>
    </message>
    <message>
        <source>For features; what does not fit is computed again.</source>
        <translation>Per le feature; ciò che non ci sta si ricalcola.</translation>
    </message>
    <message>
        <source>Places averaged around each place, per side; odd.</source>
        <translation>Punti mediati attorno a ogni punto, per lato; dispari.</translation>
    </message>
    <message>
        <source>At most. More see finer differences and take longer.</source>
        <translation>Al massimo. Di più vedono differenze più fini e richiedono più tempo.</translation>
    </message>
    <message>
        <source>Of all patches; replaces their number.</source>
        <translation>Di tutte le patch; sostituisce il loro numero.</translation>
    </message>
    <message>
        <source>By coverage, or at random: quicker, but rare looks are lost.</source>
        <translation>Per copertura, o a caso: più rapida, ma gli aspetti rari si perdono.</translation>
    </message>
    <message>
        <source>Drawn at random before the choice, for each one remembered.</source>
        <translation>Estratte a caso prima della scelta, per ognuna ricordata.</translation>
    </message>
    <message>
        <source>Neighbours for the re-weighted score of the paper; 0 leaves it out.</source>
        <translation>Vicini per il punteggio ripesato dell'articolo; 0 lo omette.</translation>
    </message>
    <message>
        <source>The good parts are split into so many; each is judged by the others.</source>
        <translation>I pezzi buoni si dividono in tanti gruppi; ognuno è giudicato dagli altri.</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Ciò che l'addestramento riduce.</translation>
    </message>
    <message>
        <source>At most.</source>
        <translation>Al massimo.</translation>
    </message>
    <message>
        <source>Pictures in a step.</source>
        <translation>Immagini per passo.</translation>
    </message>
    <message>
        <source>At the start of training.</source>
        <translation>All'inizio dell'addestramento.</translation>
    </message>
    <message>
        <source>How the learning rate falls.</source>
        <translation>Come cala il tasso di apprendimento.</translation>
    </message>
    <message>
        <source>Steps without progress before training stops.</source>
        <translation>Passi senza progressi prima che l'addestramento finisca.</translation>
    </message>
    <message>
        <source>A narrow bottleneck, or a net with shortcuts.</source>
        <translation>Un collo di bottiglia stretto, o una rete con scorciatoie.</translation>
    </message>
    <message>
        <source>Of the longer side.</source>
        <translation>Del lato più lungo.</translation>
    </message>
    <message>
        <source>Channels of the first level, doubled at each one below.</source>
        <translation>Canali del primo livello, raddoppiati a ogni livello sotto.</translation>
    </message>
    <message>
        <source>Numbers that describe a part. Without shortcuts only.</source>
        <translation>Numeri che descrivono un pezzo. Solo senza scorciatoie.</translation>
    </message>
    <message>
        <source>Of the part to how it was redrawn.</source>
        <translation>Fra il pezzo e il suo ridisegno.</translation>
    </message>
    <message>
        <source>Judge each place by the error usual there.</source>
        <translation>Giudicare ogni punto dal suo scostamento solito.</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>ridge</translation>
    </message>
    <message>
        <source>by coverage</source>
        <translation>per copertura</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>a caso</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>collo di bottiglia</translation>
    </message>
    <message>
        <source>with shortcuts</source>
        <translation>con scorciatoie</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>assoluta</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>quadratica</translation>
    </message>
    <message>
        <source>smoothly</source>
        <translation>gradualmente</translation>
    </message>
    <message>
        <source>when it stalls</source>
        <translation>se ristagna</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Something must be entered here.</source>
        <translation>Qui occorre un valore.</translation>
    </message>
    <message>
        <source>Enter whole numbers, with commas between them.</source>
        <translation>Inserire numeri interi, separati da virgole.</translation>
    </message>
    <message>
        <source>This does not have the form that is wanted.</source>
        <translation>Non ha la forma richiesta.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Set the camera …</source>
        <translation>Regola telecamera …</translation>
    </message>
    <message>
        <source>Line and trigger …</source>
        <translation>Linea e trigger …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>No sounds</source>
        <translation>Nessun suono</translation>
    </message>
    <message>
        <source>Sound for rejected parts</source>
        <translation>Suono per gli scarti</translation>
    </message>
    <message>
        <source>Sound for every part</source>
        <translation>Suono per ogni pezzo</translation>
    </message>
    <message>
        <source>This computer has no player for sounds</source>
        <translation>Questo computer non può riprodurre suoni</translation>
    </message>
    <message>
        <source>No sound: {reason}</source>
        <translation>Nessun suono: {reason}</translation>
    </message>
</context>
<context>
    <name>SharpnessPanel</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Turn the lens until the bar is longest</source>
        <translation>Girare l'obiettivo finché la barra è più lunga</translation>
    </message>
    <message>
        <source>{percent} % of the best</source>
        <translation>{percent} % del massimo</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, and the limits</source>
        <translation>Punteggi di pezzi buoni non appresi, e i limiti</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, of defects, and the limits</source>
        <translation>Punteggi di pezzi buoni non appresi, dei difetti, e i limiti</translation>
    </message>
</context>
<context>
    <name>ShiftChecker</name>
    <message>
        <source>The check was stopped by an error.</source>
        <translation>Un errore ha fermato la verifica.</translation>
    </message>
    <message>
        <source>No picture came.</source>
        <translation>Non è arrivata nessuna immagine.</translation>
    </message>
    <message>
        <source>Check the camera and its trigger, then try again.</source>
        <translation>Controllare la telecamera e il suo trigger, poi riprovare.</translation>
    </message>
    <message>
        <source>The source has no more pictures.</source>
        <translation>La fonte non ha altre immagini.</translation>
    </message>
    <message>
        <source>It begins again by itself.</source>
        <translation>Ricomincia da sola.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has signed in</source>
        <translation>Accesso: {name}</translation>
    </message>
    <message>
        <source>A new shift: {name} was signed out</source>
        <translation>Nuovo turno: accesso di {name} chiuso</translation>
    </message>
    <message>
        <source>Nobody used the station for a while: {name} was signed out</source>
        <translation>Postazione inutilizzata da un po': accesso di {name} chiuso</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Scegli una cartella …</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Osserva cartella …</translation>
    </message>
    <message>
        <source>Play a video …</source>
        <translation>Riproduci video …</translation>
    </message>
    <message>
        <source>Camera on the network …</source>
        <translation>Telecamera in rete …</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>Ricerca di telecamere …</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Nessuna telecamera collegata</translation>
    </message>
    <message>
        <source>{kind}: not installed</source>
        <translation>{kind}: non installato</translation>
    </message>
    <message>
        <source>{kind}: cannot be used</source>
        <translation>{kind}: non utilizzabile</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Cartella di immagini</translation>
    </message>
    <message>
        <source>Folder that pictures are written into</source>
        <translation>Cartella in cui si scrivono le immagini</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>New pictures in {folder}</source>
        <translation>Nuove immagini in {folder}</translation>
    </message>
    <message>
        <source>USB camera {number}</source>
        <translation>Telecamera USB {number}</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window</source>
        <translation>Apertura della finestra</translation>
    </message>
    <message>
        <source>Loading what inspects the parts</source>
        <translation>Caricamento dell'ispezione</translation>
    </message>
    <message>
        <source>Warming up {recipe}</source>
        <translation>Riscaldamento di {recipe}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
</context>
<context>
    <name>SpotBars</name>
    <message>
        <source>elsewhere</source>
        <translation>altrove</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Teach a product</source>
        <translation>Insegnare un prodotto</translation>
    </message>
    <message>
        <source>Pictures of good parts are all it takes. The line goes on meanwhile.</source>
        <translation>Bastano immagini di pezzi buoni. Intanto la linea continua.</translation>
    </message>
    <message>
        <source>Teach a new product</source>
        <translation>Insegna un nuovo prodotto</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Apertura di {name} …</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Non ancora finiti</translation>
    </message>
    <message>
        <source>Products that are known</source>
        <translation>Prodotti conosciuti</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Elimina la bozza</translation>
    </message>
    <message>
        <source>learning done, at {page}</source>
        <translation>appreso, fermo a «{page}»</translation>
    </message>
    <message>
        <source>at {page}</source>
        <translation>fermo a «{page}»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
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
        <source>Change the limits</source>
        <translation>Cambia i limiti</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nuova versione</translation>
    </message>
    <message>
        <source>Discard the draft of {name}? The pictures stay where they are.</source>
        <translation>Eliminare la bozza di {name}? Le immagini restano dove sono.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
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
        <translation>Fermarla prima di avviarne un'altra.</translation>
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
        <source>Teach a product</source>
        <translation>Insegnare un prodotto</translation>
    </message>
    <message>
        <source>Teach overruled parts as good</source>
        <translation>Insegnare gli smentiti come buoni</translation>
    </message>
    <message>
        <source>Teach opens as soon as Inspector is ready</source>
        <translation>«Insegna» si apre appena Inspector è pronto</translation>
    </message>
    <message>
        <source>“{text}” came without Enter. Set the scanner to end each barcode with Enter</source>
        <translation>«{text}» è arrivato senza Invio. Impostare lo scanner perché termini ogni codice con Invio</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Report of the parts in view</source>
        <translation>Rapporto dei pezzi in vista</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>Il rapporto è scritto: 1 pagina</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>Il rapporto è scritto: {count} pagine</translation>
    </message>
    <message>
        <source>line: good parts when {recipe} was taught</source>
        <translation>linea: pezzi buoni all'insegnamento di {recipe}</translation>
    </message>
    <message>
        <source>Where the defects lie</source>
        <translation>Dove sono i difetti</translation>
    </message>
    <message>
        <source>{defects} defects on {parts} parts</source>
        <translation>{defects} difetti su {parts} pezzi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Conteggio …</translation>
    </message>
    <message>
        <source>No part to count</source>
        <translation>Niente da contare</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>Scegliere un altro periodo, o chiedere di meno.</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Mostra ogni pezzo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>A PDF of these figures, with the rejected parts, for a shift or a lot</source>
        <translation>Un PDF di questi dati, con i pezzi scartati, per un turno o un lotto</translation>
    </message>
    <message>
        <source>Parts, and the share that did not pass</source>
        <translation>Pezzi, e la quota non passata</translation>
    </message>
    <message>
        <source>Scores, per cent of the fail limit</source>
        <translation>Punteggi, in percento del limite di scarto</translation>
    </message>
    <message>
        <source>No part of these has a defect.</source>
        <translation>Nessuno di questi pezzi ha un difetto.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Whether light, lens, camera and parts are still as usual</source>
        <translation>Se luce, obiettivo, telecamera e pezzi sono ancora come al solito</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Part</source>
        <translation>Pezzo</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Noto come</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviazione</translation>
    </message>
    <message>
        <source>To limit</source>
        <translation>Al limite</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischio</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>scarto</translation>
    </message>
    <message>
        <source>review</source>
        <translation>rivedere</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} su {of}</translation>
    </message>
    <message>
        <source>repeatability sᵣ</source>
        <translation>ripetibilità sᵣ</translation>
    </message>
    <message>
        <source>spread of a part, 6 sᵣ</source>
        <translation>dispersione di un pezzo, 6 sᵣ</translation>
    </message>
    <message>
        <source>of the fail limit</source>
        <translation>del limite di scarto</translation>
    </message>
    <message>
        <source>nearest to a limit</source>
        <translation>più vicino a un limite</translation>
    </message>
    <message>
        <source>always the same verdict</source>
        <translation>sempre lo stesso esito</translation>
    </message>
    <message>
        <source>agreement, Fleiss' kappa</source>
        <translation>concordanza, kappa di Fleiss</translation>
    </message>
    <message>
        <source>kappa {kappa} · missed {missed} · false {stopped}</source>
        <translation>kappa {kappa} · sfuggiti {missed} · falsi {stopped}</translation>
    </message>
    <message>
        <source>right by what they are</source>
        <translation>giusti per ciò che sono</translation>
    </message>
    <message>
        <source>There is nothing to report: no part was inspected twice.</source>
        <translation>Niente da riportare: nessun pezzo è stato ispezionato due volte.</translation>
    </message>
    <message>
        <source>Choose another time, or run a study.</source>
        <translation>Scegliere un altro periodo, o avviare uno studio.</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Ripetibilità</translation>
    </message>
    <message>
        <source>Scores are in per cent of the fail limit. sᵣ: repeatability standard deviation, pooled over the parts. To limit: distance of a part's mean to the limit where its verdict changes. Risk: that its next inspection gives another verdict, for normally distributed scores of equal spread (Student's t). Bands: three sᵣ to both sides of a limit.</source>
        <translation>Punteggi in percento del limite di scarto. sᵣ: deviazione standard di ripetibilità, combinata su tutti i pezzi. Al limite: distanza della media di un pezzo dal limite dove cambia il suo esito. Rischio: che la sua prossima ispezione dia un altro esito, per punteggi a distribuzione normale di pari dispersione (t di Student). Fasce: tre sᵣ ai due lati di un limite.</translation>
    </message>
    <message>
        <source>Intervals of 95 %: chi-square for sᵣ, Clopper-Pearson for shares, large-sample variance over parts for kappa. Missed: defective parts that were passed at least once. False: good parts that were not passed at least once.</source>
        <translation>Intervalli al 95 %: chi quadrato per sᵣ, Clopper-Pearson per le quote, varianza per grandi campioni sui pezzi per kappa. Sfuggiti: pezzi difettosi passati almeno una volta. Falsi: pezzi buoni non passati almeno una volta.</translation>
    </message>
    <message>
        <source>needs two parts</source>
        <translation>servono due pezzi</translation>
    </message>
    <message>
        <source>needs two kinds of verdict</source>
        <translation>servono due tipi di esito</translation>
    </message>
    <message>
        <source>no interval: all agree</source>
        <translation>nessun intervallo: concordi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>difettoso</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Pezzo {number}</translation>
    </message>
    <message>
        <source>No part was inspected twice yet.</source>
        <translation>Ancora nessun pezzo ispezionato due volte.</translation>
    </message>
    <message>
        <source>No score differs at all: the pictures were the same ones, not new ones of the parts.</source>
        <translation>Nessun punteggio cambia: le immagini erano le stesse, non nuove immagini dei pezzi.</translation>
    </message>
    <message>
        <source>1 inspection gave no verdict; that counts as a disagreement.</source>
        <translation>1 ispezione non ha dato esito; conta come discordanza.</translation>
    </message>
    <message>
        <source>{count} inspections gave no verdict; each counts as a disagreement.</source>
        <translation>{count} ispezioni non hanno dato esito; ognuna conta come discordanza.</translation>
    </message>
    <message>
        <source>The scores of {part} spread more than those of the others; without it sᵣ would be {deviation}.</source>
        <translation>I punteggi di {part} sono più dispersi degli altri; senza, sᵣ sarebbe {deviation}.</translation>
    </message>
    <message>
        <source>{count} parts have fewer than the {planned} repetitions that were planned.</source>
        <translation>Pezzi con meno delle {planned} ripetizioni previste: {count}.</translation>
    </message>
    <message>
        <source>{count} inspections do not count: of another version, with other limits, of another camera or station.</source>
        <translation>Ispezioni che non contano: {count}, di un'altra versione, con altri limiti, di un'altra telecamera o postazione.</translation>
    </message>
    <message>
        <source>{parts} parts, {times} times each</source>
        <translation>{parts} pezzi, {times} volte ciascuno</translation>
    </message>
    <message>
        <source>The part kept its verdict in {times} repetitions.</source>
        <translation>Il pezzo ha mantenuto l'esito in {times} ripetizioni.</translation>
    </message>
    <message>
        <source>The part changed its verdict in {times} repetitions.</source>
        <translation>Il pezzo ha cambiato esito in {times} ripetizioni.</translation>
    </message>
    <message>
        <source>None of {parts} parts changed its verdict in {times} repetitions.</source>
        <translation>Nessuno di {parts} pezzi ha cambiato esito in {times} ripetizioni.</translation>
    </message>
    <message>
        <source>{changed} of {parts} parts changed their verdict in {times} repetitions.</source>
        <translation>Pezzi che hanno cambiato esito in {times} ripetizioni: {changed} su {parts}.</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is {count} repeatability deviations away.</source>
        <translation>Il pezzo più vicino a un limite, {part}, ne dista {count} deviazioni di ripetibilità.</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is only {count} repeatability deviations away: its next verdict would be another one with a risk of {risk}.</source>
        <translation>Il pezzo più vicino a un limite, {part}, ne dista solo {count} deviazioni di ripetibilità: il suo prossimo esito sarebbe un altro con un rischio di {risk}.</translation>
    </message>
</context>
<context>
    <name>StudyFigures</name>
    <message>
        <source>right by what they are</source>
        <translation>giusti per ciò che sono</translation>
    </message>
    <message>
        <source>click what a part is known as</source>
        <translation>clic nella colonna «Noto come»</translation>
    </message>
</context>
<context>
    <name>StudyFiles</name>
    <message>
        <source>Export the study</source>
        <translation>Esporta lo studio</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Rapporto dello studio</translation>
    </message>
    <message>
        <source>A table of known parts</source>
        <translation>Una tabella di pezzi noti</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Tabella (*.csv *.txt)</translation>
    </message>
    <message>
        <source>1 inspection was exported</source>
        <translation>Esportata 1 ispezione</translation>
    </message>
    <message>
        <source>{count} inspections were exported</source>
        <translation>Esportate {count} ispezioni</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>Il rapporto è scritto: 1 pagina</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>Il rapporto è scritto: {count} pagine</translation>
    </message>
    <message>
        <source>Known parts</source>
        <translation>Pezzi noti</translation>
    </message>
    <message>
        <source>A table that says which parts are good and which defective: part, good or defective in each line</source>
        <translation>Una tabella che dice quali pezzi sono buoni e quali difettosi: in ogni riga il pezzo e «good» o «defective»</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Every inspection of the study as a CSV file</source>
        <translation>Ogni ispezione dello studio in un file CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>What is shown here as a PDF</source>
        <translation>Ciò che si vede qui in un PDF</translation>
    </message>
</context>
<context>
    <name>StudyResultView</name>
    <message>
        <source>Parts of the study, sorted by score</source>
        <translation>Pezzi dello studio, ordinati per punteggio</translation>
    </message>
</context>
<context>
    <name>StudyRun</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} di {of}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Pezzo {number}</translation>
    </message>
    <message>
        <source>time {number} of {count}</source>
        <translation>volta {number} di {count}</translation>
    </message>
    <message>
        <source>Nothing is inspected yet.</source>
        <translation>Ancora nulla di ispezionato.</translation>
    </message>
    <message>
        <source>Last: part {part}, time {number}: {verdict}.</source>
        <translation>Ultimo: pezzo {part}, volta {number}: {verdict}.</translation>
    </message>
    <message>
        <source>The id of part {numbers} was not the same each time: was another part put in?</source>
        <translation>L'ID del pezzo {numbers} non era sempre lo stesso: è stato inserito un altro pezzo?</translation>
    </message>
    <message>
        <source>{count} parts do not count: the recipe, its limits or the camera were changed.</source>
        <translation>Pezzi che non contano: {count}; la ricetta, i suoi limiti o la telecamera sono cambiati.</translation>
    </message>
    <message>
        <source>The line stands still. Start it in Inspect; the study waits.</source>
        <translation>La linea è ferma. Avviarla in «Ispeziona»; lo studio attende.</translation>
    </message>
    <message>
        <source>Put this part in and inspect it, or let the line's trigger do it.</source>
        <translation>Inserire questo pezzo e ispezionarlo, o lasciar fare al trigger della linea.</translation>
    </message>
    <message>
        <source>Put this part in; the next part of the line is taken for it.</source>
        <translation>Inserire questo pezzo; il prossimo pezzo della linea vale come questo.</translation>
    </message>
    <message>
        <source>Put in now</source>
        <translation>Inserire ora</translation>
    </message>
    <message>
        <source>Inspect this part</source>
        <translation>Ispeziona il pezzo</translation>
    </message>
    <message>
        <source>Trigger the line (Enter)</source>
        <translation>Trigger alla linea (Invio)</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Annulla l'ultimo</translation>
    </message>
    <message>
        <source>It was the wrong part; its place is filled anew (Backspace)</source>
        <translation>Era il pezzo sbagliato; il suo posto si riempie di nuovo (Backspace)</translation>
    </message>
    <message>
        <source>End the study</source>
        <translation>Concludi studio</translation>
    </message>
    <message>
        <source>What was inspected so far counts; nothing is lost</source>
        <translation>Quanto ispezionato finora conta; nulla va perso</translation>
    </message>
</context>
<context>
    <name>StudySetup</name>
    <message>
        <source>Study of {day}</source>
        <translation>Studio {day}</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>Dare un nome allo studio.</translation>
    </message>
    <message>
        <source>All parts in turn, then all of them again in the same order.</source>
        <translation>Tutti i pezzi uno dopo l'altro, poi di nuovo tutti nello stesso ordine.</translation>
    </message>
    <message>
        <source>Each part as often as it takes, then the next one.</source>
        <translation>Ogni pezzo tutte le volte previste, poi il prossimo.</translation>
    </message>
    <message>
        <source>Number the parts and lay them out in this order. The next {count} parts of the line belong to the study. Take each part out and put it in again, as the line does. Choose parts near the limits too, good and defective ones.</source>
        <translation>Numerare i pezzi e disporli in quest'ordine. I prossimi {count} pezzi della linea appartengono allo studio. Togliere ogni pezzo e inserirlo di nuovo, come fa la linea. Scegliere anche pezzi vicini ai limiti, buoni e difettosi.</translation>
    </message>
    <message>
        <source>New study: the same parts again and again</source>
        <translation>Nuovo studio: gli stessi pezzi più volte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pezzi</translation>
    </message>
    <message>
        <source>Times each</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>In rounds</source>
        <translation>A giri</translation>
    </message>
    <message>
        <source>Each part in a row</source>
        <translation>Ogni pezzo di seguito</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>What the part is known to be; a click changes it (G good, D defective)</source>
        <translation>Come è noto il pezzo; un clic lo cambia (G buono, D difettoso)</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Good images</source>
        <translation>Immagini buone</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Si ispeziona</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Allineamento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>Rivedere da</translation>
    </message>
    <message>
        <source>Good parts rejected</source>
        <translation>Pezzi buoni scartati</translation>
    </message>
    <message>
        <source>{missed} of {count}</source>
        <translation>{missed} su {count}</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>Difetti non trovati</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{count} learned</source>
        <translation>{count} apprese</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} escluse</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>l'area disegnata</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>il modello</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>tutta l'immagine</translation>
    </message>
    <message>
        <source>{count} shapes ignored</source>
        <translation>{count} forme ignorate</translation>
    </message>
    <message>
        <source>{count} × {count} tiles</source>
        <translation>{count} × {count} riquadri</translation>
    </message>
    <message>
        <source>none: parts always lie in the same place</source>
        <translation>nessuno: pezzi sempre nella stessa posizione</translation>
    </message>
    <message>
        <source>each part is found by its pattern, lowest match {percent}</source>
        <translation>ogni pezzo si trova dal suo modello, corrispondenza minima {percent}</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>{method} · {time} a part on {device}</source>
        <translation>{method} · {time} a pezzo su {device}</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>{percent} del limite di scarto</translation>
    </message>
    <message>
        <source>good parts and copies with a defect, judged at every loading</source>
        <translation>pezzi buoni e copie con un difetto, giudicati a ogni caricamento</translation>
    </message>
    <message>
        <source>{count} chosen pictures, judged at every loading</source>
        <translation>{count} immagini scelte, giudicate a ogni caricamento</translation>
    </message>
    <message>
        <source>{one_in} good parts rejected</source>
        <translation>pezzi buoni scartati: {one_in}</translation>
    </message>
    <message>
        <source>mean + {value} σ</source>
        <translation>media + {value} σ</translation>
    </message>
    <message>
        <source>percentile {value}</source>
        <translation>percentile {value}</translation>
    </message>
    <message>
        <source>the best F1</source>
        <translation>miglior F1</translation>
    </message>
    <message>
        <source>{share} of the defects found</source>
        <translation>difetti trovati: {share}</translation>
    </message>
</context>
<context>
    <name>TeachHeader</name>
    <message>
        <source>running version {number}</source>
        <translation>attiva con versione {number}</translation>
    </message>
    <message>
        <source>running {name} · version {number}</source>
        <translation>attiva con {name} · versione {number}</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Si insegna</translation>
    </message>
    <message>
        <source>new version, from version {number}</source>
        <translation>nuova versione, dalla versione {number}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>TeachScreen</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Left)</source>
        <translation>La pagina precedente (Ctrl+Sinistra)</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Right)</source>
        <translation>Avanti (Ctrl+Destra)</translation>
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
    <name>VersionPanel</name>
    <message>
        <source>Compared with the version in use</source>
        <translation>Confronto con la versione in uso</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Confronta di nuovo</translation>
    </message>
    <message>
        <source>Across: the version in use. Upwards: the new one. Per cent of the fail limit.</source>
        <translation>In orizzontale: la versione in uso. In verticale: la nuova. In percento del limite di scarto.</translation>
    </message>
    <message>
        <source>Comparing on the same pictures …</source>
        <translation>Confronto sulle stesse immagini …</translation>
    </message>
    <message>
        <source>Comparing on the same pictures: {done} of {total}</source>
        <translation>Confronto sulle stesse immagini: {done} di {total}</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>Il confronto non è riuscito.</translation>
    </message>
    <message>
        <source>None of the pictures can be judged any more: nothing is compared.</source>
        <translation>Nessuna immagine si può più giudicare: nulla è confrontato.</translation>
    </message>
    <message>
        <source>Another verdict on {changed} of {count} pictures: now {verdicts}.</source>
        <translation>Esito diverso per {changed} immagini su {count}: ora {verdicts}.</translation>
    </message>
    <message>
        <source>No verdict changes on {count} pictures.</source>
        <translation>Nessun esito cambia su {count} immagini.</translation>
    </message>
    <message>
        <source>Defects that pass now: {count}.</source>
        <translation>Difetti che ora passano: {count}.</translation>
    </message>
    <message>
        <source>Not compared, because they cannot be judged: {count}.</source>
        <translation>Non confrontate, perché non giudicabili: {count}.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Overruled: 1 part of {product} waits for the engineer</source>
        <translation>Smentiti: 1 pezzo di {product} attende il tecnico</translation>
    </message>
    <message>
        <source>Overruled: {count} parts of {product} wait for the engineer</source>
        <translation>Smentiti: {count} pezzi di {product} attendono il tecnico</translation>
    </message>
    <message>
        <source>They were rejected and somebody says they are good. Look at each: what is learned as good passes from then on. B takes a part off this list.</source>
        <translation>Sono stati scartati e qualcuno dice che sono buoni. Guardarli uno per uno: ciò che si apprende come buono passa da allora in poi. B toglie un pezzo da questo elenco.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} are shown.</source>
        <translation>Si mostrano gli ultimi {shown} di {count}.</translation>
    </message>
    <message>
        <source>Teach them as good</source>
        <translation>Insegna come buoni</translation>
    </message>
    <message>
        <source>A new version of the product begins with these pictures among the good ones</source>
        <translation>Una nuova versione del prodotto inizia con queste immagini fra le buone</translation>
    </message>
    <message>
        <source>No overruled part waits</source>
        <translation>Nessuno smentito in attesa</translation>
    </message>
    <message>
        <source>A rejected part that is good: open it, press G, and the engineer finds it here.</source>
        <translation>Un pezzo scartato che è buono: aprirlo, premere G, e il tecnico lo trova qui.</translation>
    </message>
</context>
<context>
    <name>WaysToJudge</name>
    <message>
        <source>Other limits</source>
        <translation>Altri limiti</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Altra versione</translation>
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
        <translation>pezzi buoni all'insegnamento</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>This could not be done.</source>
        <translation>Non è stato possibile.</translation>
    </message>
</context>
</TS>
