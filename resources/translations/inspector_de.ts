<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Camera on the network</source>
        <translation>Kamera im Netz</translation>
    </message>
    <message>
        <source>Address of its stream</source>
        <translation>Adresse ihres Streams</translation>
    </message>
    <message>
        <source>rtsp:// or http://, as in the camera’s manual</source>
        <translation>rtsp:// oder http://, wie im Handbuch der Kamera</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Diese Kamera nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is no address: it must begin with rtsp:// or http://</source>
        <translation>Das ist keine Adresse: sie muss mit rtsp:// oder http:// beginnen</translation>
    </message>
</context>
<context>
    <name>AlignmentSettings</name>
    <message>
        <source>Find each part, wherever it lies</source>
        <translation>Jedes Teil finden, wo es auch liegt</translation>
    </message>
    <message>
        <source>Needed where parts are shifted or turned. A part that is not found gets no verdict.</source>
        <translation>Nötig, wenn Teile verschoben oder gedreht liegen. Ein nicht gefundenes Teil bekommt kein Urteil.</translation>
    </message>
    <message>
        <source>Refuse parts that lie wrong side up</source>
        <translation>Teile abweisen, die falsch herum liegen</translation>
    </message>
    <message>
        <source>Leave it out for a pattern that looks the same in a mirror</source>
        <translation>Weglassen bei einem Muster, das gespiegelt gleich aussieht</translation>
    </message>
    <message>
        <source>A part that matches less is not found, and gets no verdict</source>
        <translation>Ein Teil mit weniger Übereinstimmung wird nicht gefunden und bekommt kein Urteil</translation>
    </message>
    <message>
        <source>Lowest match accepted</source>
        <translation>Kleinste Übereinstimmung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Parts turned further are not found; a small turn is found more surely, and sooner</source>
        <translation>Weiter gedrehte Teile werden nicht gefunden; eine kleine Drehung wird sicherer und schneller gefunden</translation>
    </message>
    <message>
        <source>Largest turn</source>
        <translation>Größte Drehung</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Score {percent} of the limit</source>
        <translation>Wert {percent} der Grenze</translation>
    </message>
    <message>
        <source>No abnormal region</source>
        <translation>Keine auffällige Stelle</translation>
    </message>
    <message>
        <source>1 abnormal region</source>
        <translation>1 auffällige Stelle</translation>
    </message>
    <message>
        <source>{count} abnormal regions</source>
        <translation>{count} auffällige Stellen</translation>
    </message>
    <message>
        <source>inspected in {time}</source>
        <translation>geprüft in {time}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>code not read</source>
        <translation>Code nicht gelesen</translation>
    </message>
    <message>
        <source>line runs on</source>
        <translation>Linie läuft weiter</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>zu quittieren</translation>
    </message>
    <message>
        <source>Last part {number}: {verdict} at {time}</source>
        <translation>Letztes Teil {number}: {verdict} um {time}</translation>
    </message>
    <message>
        <source>Loading {recipe}</source>
        <translation>{recipe} wird geladen</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>LÄDT</translation>
    </message>
    <message>
        <source>Checking its files and its reference parts</source>
        <translation>Dateien und Referenzteile werden geprüft</translation>
    </message>
    <message>
        <source>NO RECIPE</source>
        <translation>KEIN REZEPT</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Choose a recipe, or teach a product</source>
        <translation>Rezept wählen oder ein Produkt einlernen</translation>
    </message>
    <message>
        <source>NO SOURCE</source>
        <translation>KEINE QUELLE</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>Woher kommen die Bilder?</translation>
    </message>
    <message>
        <source>Choose a source to start</source>
        <translation>Zum Starten eine Quelle wählen</translation>
    </message>
    <message>
        <source>Start it with its button</source>
        <translation>Start mit der Schaltfläche</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>The line stands still</source>
        <translation>Die Linie steht</translation>
    </message>
    <message>
        <source>Looking for the source …</source>
        <translation>Die Quelle wird gesucht …</translation>
    </message>
    <message>
        <source>Start it with the Space key</source>
        <translation>Start mit der Leertaste</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>{source} has no more parts</source>
        <translation>{source} hat keine weiteren Teile</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <source>The line has stopped</source>
        <translation>Die Linie hat angehalten</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>Waiting for part {number}</source>
        <translation>Wartet auf Teil {number}</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>The line is running and has the camera to itself.</source>
        <translation>Die Linie läuft und hat die Kamera für sich.</translation>
    </message>
    <message>
        <source>Stop it to set the camera.</source>
        <translation>Zum Einstellen der Kamera die Linie stoppen.</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>Linie stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>Es kommen keine Bilder mehr.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As it was before you came here, or stored last</source>
        <translation>Wie es vorher war oder zuletzt gespeichert wurde</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store for this camera</source>
        <translation>Für diese Kamera speichern</translation>
    </message>
    <message>
        <source>There is nothing to set on this source.</source>
        <translation>An dieser Quelle ist nichts einzustellen.</translation>
    </message>
    <message>
        <source>The camera is being opened …</source>
        <translation>Die Kamera wird geöffnet …</translation>
    </message>
    <message>
        <source>No source yet. Choose one above.</source>
        <translation>Noch keine Quelle. Oben eine wählen.</translation>
    </message>
    <message>
        <source>Waiting for a signal on {line}</source>
        <translation>Wartet auf ein Signal an {line}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Same view as the recipe</source>
        <translation>Gleiche Ansicht wie das Rezept</translation>
    </message>
    <message>
        <source>Recipe’s picture</source>
        <translation>Bild des Rezepts</translation>
    </message>
    <message>
        <source>Load a recipe to put the camera back where it was.</source>
        <translation>Ein Rezept laden, um die Kamera wieder an ihren Platz zu bringen.</translation>
    </message>
    <message>
        <source>Move the camera until nothing is seen double</source>
        <translation>Die Kamera bewegen, bis nichts mehr doppelt zu sehen ist</translation>
    </message>
    <message>
        <source>The recipe’s pictures have another size: {width} × {height}</source>
        <translation>Die Bilder des Rezepts sind anders groß: {width} × {height}</translation>
    </message>
    <message>
        <source>{rate} pictures per second</source>
        <translation>{rate} Bilder pro Sekunde</translation>
    </message>
</context>
<context>
    <name>CameraSettingsForm</name>
    <message>
        <source>Takes pictures</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Signal line</source>
        <translation>Signalleitung</translation>
    </message>
    <message>
        <source>When the signal</source>
        <translation>Wenn das Signal</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Pixelformat</translation>
    </message>
    <message>
        <source>continuously</source>
        <translation>fortlaufend</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anforderung</translation>
    </message>
    <message>
        <source>on a signal</source>
        <translation>auf ein Signal</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>More gain is more noise: expose longer or light better first</source>
        <translation>Mehr Verstärkung rauscht mehr: erst länger belichten oder besser beleuchten</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>White: red</source>
        <translation>Weiß: Rot</translation>
    </message>
    <message>
        <source>White: green</source>
        <translation>Weiß: Grün</translation>
    </message>
    <message>
        <source>White: blue</source>
        <translation>Weiß: Blau</translation>
    </message>
    <message>
        <source>Values from black to white</source>
        <translation>Werte von Schwarz bis Weiß</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Fixed for every picture: nothing is ever stretched to fit its own picture</source>
        <translation>Fest für jedes Bild: kein Bild wird je für sich gespreizt</translation>
    </message>
    <message>
        <source>Region of the sensor</source>
        <translation>Bereich des Sensors</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Whole sensor</source>
        <translation>Ganzer Sensor</translation>
    </message>
    <message>
        <source>Pixels outside it are not sent</source>
        <translation>Pixel außerhalb werden nicht übertragen</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Like those taken so far</source>
        <translation>Wie die bisher aufgenommenen</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>Dieses Bild nehmen</translation>
    </message>
    <message>
        <source>Keep the part in view as a good one (Space)</source>
        <translation>Das gezeigte Teil als gutes behalten (Leertaste)</translation>
    </message>
    <message>
        <source>Take every part</source>
        <translation>Jedes Teil nehmen</translation>
    </message>
    <message>
        <source>Take one every</source>
        <translation>Eins aufnehmen alle</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next</source>
        <translation>Sekunden von einem Bild zum nächsten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>{count} aufgenommen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>What was taken is kept.</source>
        <translation>Was aufgenommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Es gibt noch keine Quelle.</translation>
    </message>
    <message>
        <source>Choose one on the Inspect screen, then come back.</source>
        <translation>Unter „Prüfung“ eine wählen, dann zurückkommen.</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>Es kommen keine Bilder mehr.</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Ein Fehler hat die Kamera angehalten.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Stored pictures</source>
        <translation>Gespeicherte Bilder</translation>
    </message>
    <message>
        <source>Light, focus and place</source>
        <translation>Licht, Schärfe und Lage</translation>
    </message>
    <message>
        <source>Good part</source>
        <translation>Gutteil</translation>
    </message>
    <message>
        <source>Good part {number} of {of}</source>
        <translation>Gutteil {number} von {of}</translation>
    </message>
    <message>
        <source>Bad part</source>
        <translation>Schlechtteil</translation>
    </message>
    <message>
        <source>Bad part {number} of {of}</source>
        <translation>Schlechtteil {number} von {of}</translation>
    </message>
    <message>
        <source>Judging the stored pictures …</source>
        <translation>Gespeicherte Bilder werden beurteilt …</translation>
    </message>
    <message>
        <source>Put in: a good part</source>
        <translation>Einlegen: ein Gutteil</translation>
    </message>
    <message>
        <source>Its picture must be as bright, as sharp and in the place as when it was taught.</source>
        <translation>Helligkeit, Schärfe und Lage im Bild müssen sein wie beim Einlernen.</translation>
    </message>
    <message>
        <source>Put in: the known good part</source>
        <translation>Einlegen: das bekannte Gutteil</translation>
    </message>
    <message>
        <source>Put in: known good part {number} of {of}</source>
        <translation>Einlegen: bekanntes Gutteil {number} von {of}</translation>
    </message>
    <message>
        <source>It must pass.</source>
        <translation>Es muss GUT ergeben.</translation>
    </message>
    <message>
        <source>Put in: the known bad part</source>
        <translation>Einlegen: das bekannte Schlechtteil</translation>
    </message>
    <message>
        <source>Put in: known bad part {number} of {of}</source>
        <translation>Einlegen: bekanntes Schlechtteil {number} von {of}</translation>
    </message>
    <message>
        <source>It must fail.</source>
        <translation>Es muss SCHLECHT ergeben.</translation>
    </message>
    <message>
        <source>Stored pictures did not give their verdicts</source>
        <translation>Gespeicherte Bilder ergaben nicht ihr Urteil</translation>
    </message>
    <message>
        <source>Choose another version of the recipe, or call the engineer.</source>
        <translation>Eine andere Version des Rezepts wählen oder den Techniker rufen.</translation>
    </message>
    <message>
        <source>The picture is not as it was taught</source>
        <translation>Das Bild ist nicht wie beim Einlernen</translation>
    </message>
    <message>
        <source>Check the lamp, the lens and where the part lies, then try again.</source>
        <translation>Lampe, Objektiv und Lage des Teils prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The good part was not accepted</source>
        <translation>Das Gutteil wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The bad part was not rejected</source>
        <translation>Das Schlechtteil wurde nicht abgewiesen</translation>
    </message>
    <message>
        <source>Is it the right part, clean and in its place? Then try again, or call the engineer.</source>
        <translation>Ist es das richtige Teil, sauber und an seinem Platz? Dann nochmals versuchen oder den Techniker rufen.</translation>
    </message>
    <message>
        <source>1 stored picture gave its verdict</source>
        <translation>1 gespeichertes Bild ergab sein Urteil</translation>
    </message>
    <message>
        <source>{count} stored pictures gave their verdicts</source>
        <translation>{count} gespeicherte Bilder ergaben ihr Urteil</translation>
    </message>
    <message>
        <source>No picture of a good part is stored</source>
        <translation>Kein Bild eines Gutteils gespeichert</translation>
    </message>
    <message>
        <source>No picture of a bad part is stored</source>
        <translation>Kein Bild eines Schlechtteils gespeichert</translation>
    </message>
    <message>
        <source>{name}: cannot be read</source>
        <translation>{name}: nicht lesbar</translation>
    </message>
    <message>
        <source>{name}: {verdict}, it must be {expected}</source>
        <translation>{name}: {verdict}, verlangt ist {expected}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Place, across</source>
        <translation>Lage waagrecht</translation>
    </message>
    <message>
        <source>Place, up and down</source>
        <translation>Lage senkrecht</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>{name}: the part was not found</source>
        <translation>{name}: Teil nicht gefunden</translation>
    </message>
    <message>
        <source>{name}: {value} of usual, {low} to {high} allowed</source>
        <translation>{name}: {value} des Üblichen, erlaubt {low} bis {high}</translation>
    </message>
    <message>
        <source>{name}: off by {value}, {allowed} allowed</source>
        <translation>{name}: Abweichung {value}, erlaubt {allowed}</translation>
    </message>
</context>
<context>
    <name>CheckGate</name>
    <message>
        <source>The check before production is due.</source>
        <translation>Die Kontrolle vor der Produktion ist fällig.</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and start it again: the check opens by itself.</source>
        <translation>Die Linie bei Gelegenheit stoppen und wieder starten: Die Kontrolle öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Start without the check</source>
        <translation>Ohne Kontrolle starten</translation>
    </message>
    <message>
        <source>The line stops: this recipe has to be checked before it judges</source>
        <translation>Die Linie stoppt: Dieses Rezept ist vor dem Prüfen zu kontrollieren</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Wartet auf die Kamera …</translation>
    </message>
    <message>
        <source>The check goes on once it is there.</source>
        <translation>Die Kontrolle geht weiter, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Waiting for the trigger of the line …</source>
        <translation>Wartet auf den Auslöser der Linie …</translation>
    </message>
    <message>
        <source>Let the part pass the camera.</source>
        <translation>Das Teil an der Kamera vorbeiführen.</translation>
    </message>
    <message>
        <source>Taking the picture …</source>
        <translation>Bild wird aufgenommen …</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>Wird beurteilt …</translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>Alles bestanden</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>The line starts.</source>
        <translation>Die Linie startet.</translation>
    </message>
    <message>
        <source>Put pictures of known good and bad parts into “good” and “bad” of {folder}.</source>
        <translation>Bilder bekannter Gut- und Schlechtteile in „good“ und „bad“ von {folder} legen.</translation>
    </message>
    <message>
        <source>The check could not go on</source>
        <translation>Kontrolle unterbrochen</translation>
    </message>
    <message>
        <source>{name} signs, and the line starts.</source>
        <translation>{name} zeichnet ab, und die Linie startet.</translation>
    </message>
    <message>
        <source>Sign in to sign the check; the line then starts.</source>
        <translation>Zum Abzeichnen anmelden; dann startet die Linie.</translation>
    </message>
    <message>
        <source>It goes into the records, and the line starts.</source>
        <translation>Die Kontrolle wird aufgezeichnet, und die Linie startet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Sign and start</source>
        <translation>Abzeichnen, starten</translation>
    </message>
    <message>
        <source>Check this part</source>
        <translation>Teil kontrollieren</translation>
    </message>
    <message>
        <source>a new shift</source>
        <translation>neue Schicht</translation>
    </message>
    <message>
        <source>another recipe</source>
        <translation>anderes Rezept</translation>
    </message>
    <message>
        <source>Inspector was started</source>
        <translation>Inspector wurde gestartet</translation>
    </message>
    <message>
        <source>Check before production</source>
        <translation>Kontrolle vor Produktion</translation>
    </message>
    <message>
        <source>Engineer: start anyway</source>
        <translation>Techniker: trotzdem starten</translation>
    </message>
    <message>
        <source>Leave the check; the line does not start (Esc)</source>
        <translation>Die Kontrolle verlassen; die Linie startet nicht (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>No check yet</source>
        <translation>Noch keine Kontrolle</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Station {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Abgezeichnet: {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Started anyway</source>
        <translation>Trotzdem gestartet</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ gut</translation>
    </message>
    <message>
        <source>✕ fail</source>
        <translation>✕ schlecht</translation>
    </message>
    <message>
        <source>? review</source>
        <translation>? prüfen</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>Gutanteil</translation>
    </message>
    <message>
        <source>parts / min</source>
        <translation>Teile / min</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>ohne Urteil</translation>
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
        <translation>Zu Recht abgewiesen: was ist es?</translation>
    </message>
    <message>
        <source>The part is good: why was it rejected?</source>
        <translation>Das Teil ist gut: warum wurde es abgewiesen?</translation>
    </message>
    <message>
        <source>Was the verdict right?</source>
        <translation>War das Urteil richtig?</translation>
    </message>
    <message>
        <source>B  Confirm</source>
        <translation>B  Bestätigen</translation>
    </message>
    <message>
        <source>The part is bad (B)</source>
        <translation>Das Teil ist schlecht (B)</translation>
    </message>
    <message>
        <source>G  It is good</source>
        <translation>G  Es ist gut</translation>
    </message>
    <message>
        <source>Overrule the verdict; the engineer can teach the part as good (G)</source>
        <translation>Das Urteil verwerfen; der Techniker kann das Teil als gut lernen lassen (G)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Mit eigenen Worten</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Grund mit eigenen Worten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The records can only be viewed here.</source>
        <translation>Die Aufzeichnungen können hier nur angesehen werden.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>It waits for the engineer, who can teach it as good.</source>
        <translation>Es wartet auf den Techniker, der es als gut lernen lassen kann.</translation>
    </message>
    <message>
        <source>Learned as a good part: {version}</source>
        <translation>Als Gutteil gelernt: {version}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>andere Größe</translation>
    </message>
    <message>
        <source>part not found</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>unlike the rest</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>viel Kontrast</translation>
    </message>
    <message>
        <source>low contrast</source>
        <translation>kontrastarm</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>andere Farben</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>{size} pixels; those that are learned have {other}. It cannot be learned with them.</source>
        <translation>{size} Pixel; die gelernten haben {other}. Es kann nicht mit ihnen gelernt werden.</translation>
    </message>
    <message>
        <source>The part is not found in the picture.</source>
        <translation>Das Teil wird im Bild nicht gefunden.</translation>
    </message>
    <message>
        <source>Something here is unlike the other good parts. Is it a defect? Then exclude it.</source>
        <translation>Etwas ist hier anders als bei den übrigen guten Teilen. Ist es ein Fehler? Dann ausschließen.</translation>
    </message>
    <message>
        <source>Less sharp than the rest: {value} of the usual.</source>
        <translation>Weniger scharf als die anderen: {value} des Üblichen.</translation>
    </message>
    <message>
        <source>Mean brightness {value}; the others have about {usual} of 255.</source>
        <translation>Mittlere Helligkeit {value}; die anderen haben etwa {usual} von 255.</translation>
    </message>
    <message>
        <source>Contrast {value}; the others have about {usual}.</source>
        <translation>Kontrast {value}; die anderen haben etwa {usual}.</translation>
    </message>
    <message>
        <source>Grey among coloured pictures, or the other way round.</source>
        <translation>Grau unter farbigen Bildern, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Almost the same picture as {other}. One part taken twice proves no more than once.</source>
        <translation>Fast dasselbe Bild wie {other}. Dasselbe Teil zweimal beweist nicht mehr als einmal.</translation>
    </message>
    <message>
        <source>A copy of {other}. It is learned once.</source>
        <translation>Eine Kopie von {other}. Gelernt wird nur eines.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Anderes Teil</translation>
    </message>
    <message>
        <source>With the keys: the arrows move the tool, the space bar sets it down and lifts it.</source>
        <translation>Mit Tasten: Pfeile bewegen das Werkzeug, die Leertaste setzt es auf und hebt es ab.</translation>
    </message>
    <message>
        <source>Part to draw on</source>
        <translation>Teil zum Zeichnen</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Größe des Werkzeugs</translation>
    </message>
    <message>
        <source>Contrast of the tool</source>
        <translation>Kontrast des Werkzeugs</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Größe {size}</translation>
    </message>
    <message>
        <source>Contrast {percent}</source>
        <translation>Kontrast {percent}</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>Scores rise with it.</source>
        <translation>Die Werte steigen mit.</translation>
    </message>
    <message>
        <source>(Compared with the first {count} good parts.)</source>
        <translation>(Verglichen mit den ersten {count} Gutteilen.)</translation>
    </message>
    <message>
        <source>Parts or their place have changed: scores are {amount} nearer to the review limit.</source>
        <translation>Teile oder ihre Lage haben sich geändert: Die Werte liegen um {amount} näher an der Prüfgrenze.</translation>
    </message>
    <message>
        <source>Light and sharpness are as usual. Check camera and fixture, then the parts.</source>
        <translation>Licht und Schärfe sind wie üblich. Kamera und Vorrichtung prüfen, dann die Teile.</translation>
    </message>
    <message>
        <source>The light fades: {amount} darker than when it was taught.</source>
        <translation>Das Licht lässt nach: {amount} dunkler als beim Einlernen.</translation>
    </message>
    <message>
        <source>Clean or replace the lamp; check exposure and aperture.</source>
        <translation>Lampe reinigen oder ersetzen; Belichtung und Blende prüfen.</translation>
    </message>
    <message>
        <source>The light is {amount} brighter than when it was taught.</source>
        <translation>Das Licht ist {amount} heller als beim Einlernen.</translation>
    </message>
    <message>
        <source>Check lamp and exposure, and keep other light away.</source>
        <translation>Lampe und Belichtung prüfen und Fremdlicht fernhalten.</translation>
    </message>
    <message>
        <source>The picture is {amount} less sharp than when it was taught.</source>
        <translation>Das Bild ist {amount} weniger scharf als beim Einlernen.</translation>
    </message>
    <message>
        <source>Clean the lens, or focus it again.</source>
        <translation>Das Objektiv reinigen oder neu scharf stellen.</translation>
    </message>
    <message>
        <source>The picture is {amount} sharper or noisier than when it was taught.</source>
        <translation>Das Bild ist {amount} schärfer oder verrauschter als beim Einlernen.</translation>
    </message>
    <message>
        <source>Check the lens, and the camera’s gain.</source>
        <translation>Das Objektiv und die Verstärkung der Kamera prüfen.</translation>
    </message>
    <message>
        <source>The camera or the fixture has moved by {amount}.</source>
        <translation>Kamera oder Vorrichtung hat sich um {amount} verschoben.</translation>
    </message>
    <message>
        <source>Put it back and fasten it, or teach a new version.</source>
        <translation>Wieder an ihren Platz bringen und befestigen oder eine neue Version einlernen.</translation>
    </message>
    <message>
        <source>The camera or the fixture has turned by {amount}.</source>
        <translation>Kamera oder Vorrichtung hat sich um {amount} gedreht.</translation>
    </message>
    <message>
        <source>The parts have changed: scores are {amount} nearer to the review limit.</source>
        <translation>Die Teile haben sich geändert: Die Werte liegen um {amount} näher an der Prüfgrenze.</translation>
    </message>
    <message>
        <source>The pictures are as usual. If the parts are good, teach them, too.</source>
        <translation>Die Bilder sind wie üblich. Sind die Teile gut, auch sie einlernen.</translation>
    </message>
</context>
<context>
    <name>EngineerLock</name>
    <message>
        <source>Leave the full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Close Inspector</source>
        <translation>Inspector schließen</translation>
    </message>
</context>
<context>
    <name>EngineerPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the line (Esc)</source>
        <translation>Zurück zur Linie (Esc)</translation>
    </message>
</context>
<context>
    <name>EngineerPages</name>
    <message>
        <source>Set the camera</source>
        <translation>Kamera einstellen</translation>
    </message>
    <message>
        <source>Set line and trigger</source>
        <translation>Linie und Auslöser einstellen</translation>
    </message>
</context>
<context>
    <name>Enough</name>
    <message>
        <source>{count} more are needed before anything can be learned.</source>
        <translation>Es fehlen noch {count}, bevor etwas gelernt werden kann.</translation>
    </message>
    <message>
        <source>One more is needed before anything can be learned.</source>
        <translation>Es fehlt noch eines, bevor etwas gelernt werden kann.</translation>
    </message>
    <message>
        <source>50 or more make limits that one can trust.</source>
        <translation>50 oder mehr ergeben verlässliche Grenzen.</translation>
    </message>
    <message>
        <source>{count} pictures can prove at most 1 in {rate} good parts rejected.</source>
        <translation>{count} Bilder können beweisen: höchstens 1 von {rate} guten Teilen aussortiert.</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Das ist reichlich.</translation>
    </message>
    <message>
        <source>{count} more would prove 1 in {rate}; best from other days and batches.</source>
        <translation>{count} mehr würden 1 von {rate} beweisen; am besten von anderen Tagen und Chargen.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the parts in view</source>
        <translation>Die gezeigten Teile exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write all parts that the filter finds to a CSV or Parquet file</source>
        <translation>Alle Teile, die der Filter findet, in eine CSV- oder Parquet-Datei schreiben</translation>
    </message>
    <message>
        <source>Stop · {count} written</source>
        <translation>Stopp · {count} geschrieben</translation>
    </message>
    <message>
        <source>Stop the export; no file is left behind</source>
        <translation>Den Export stoppen; es bleibt keine Datei zurück</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Part id</source>
        <translation>Teile-ID</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Limits of then</source>
        <translation>Damalige Grenzen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Part found</source>
        <translation>Teil gefunden</translation>
    </message>
    <message>
        <source>Inspected in</source>
        <translation>Geprüft in</translation>
    </message>
    <message>
        <source>Picture to record</source>
        <translation>Bild bis Eintrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Kameraeinstellungen</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>code not readable</source>
        <translation>Code nicht lesbar</translation>
    </message>
    <message>
        <source>fail {fail}</source>
        <translation>schlecht {fail}</translation>
    </message>
    <message>
        <source>review {review} ({share}) · fail {fail}</source>
        <translation>prüfen {review} ({share}) · schlecht {fail}</translation>
    </message>
    <message>
        <source>code {code}, </source>
        <translation>Code {code}, </translation>
    </message>
    <message>
        <source>waited {wait}, prepared {prepare}, network {infer}, judged {judge}</source>
        <translation>gewartet {wait}, vorbereitet {prepare}, Netz {infer}, beurteilt {judge}</translation>
    </message>
</context>
<context>
    <name>FaultStrip</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The source of the pictures has failed.</source>
        <translation>Die Bildquelle ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check its cable, its power or its folder, then try again.</source>
        <translation>Kabel, Strom oder Ordner prüfen, dann nochmals versuchen.</translation>
    </message>
    <message>
        <source>This recipe cannot be used.</source>
        <translation>Dieses Rezept ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose another one, or call the engineer.</source>
        <translation>Ein anderes wählen oder den Techniker rufen.</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>Der Rechner kann nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>Restart it; if that does not help, call the engineer.</source>
        <translation>Neu starten; hilft das nicht, den Techniker rufen.</translation>
    </message>
    <message>
        <source>The records database cannot be reached; parts are kept on this computer.</source>
        <translation>Die Datenbank ist nicht erreichbar; die Teile werden auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>Call the engineer before too many wait.</source>
        <translation>Den Techniker rufen, bevor zu viele warten.</translation>
    </message>
    <message>
        <source>Pictures are not kept at present. Parts are still recorded.</source>
        <translation>Bilder werden zurzeit nicht aufbewahrt. Teile werden weiter aufgezeichnet.</translation>
    </message>
    <message>
        <source>Make room on the disk, or call the engineer.</source>
        <translation>Platz auf der Platte schaffen oder den Techniker rufen.</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>Teile können nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Platz auf der Festplatte schaffen, dann nochmals versuchen.</translation>
    </message>
    <message>
        <source>A picture cannot be used.</source>
        <translation>Ein Bild ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check the source of the pictures.</source>
        <translation>Die Bildquelle prüfen.</translation>
    </message>
    <message>
        <source>The line’s controller cannot be reached.</source>
        <translation>Die Liniensteuerung ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check its connection, then try again.</source>
        <translation>Verbindung prüfen, dann nochmals versuchen.</translation>
    </message>
    <message>
        <source>Triggers cannot be received.</source>
        <translation>Auslöser können nicht empfangen werden.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>Eine Einstellung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Call the engineer.</source>
        <translation>Den Techniker rufen.</translation>
    </message>
    <message>
        <source>A part has no picture. The camera goes on.</source>
        <translation>Ein Teil hat kein Bild. Die Kamera läuft weiter.</translation>
    </message>
    <message>
        <source>If it happens again, check the camera’s cable, or trigger less often.</source>
        <translation>Wenn es wieder vorkommt, das Kabel der Kamera prüfen oder seltener auslösen.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 in {count}</source>
        <translation>1 von {count}</translation>
    </message>
    <message>
        <source>measuring the time …</source>
        <translation>die Zeit wird gemessen …</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>noch etwa {count} Sekunden</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>noch etwa {count} Minuten</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>Gutanteil</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ gut</translation>
    </message>
    <message>
        <source>✕ fail</source>
        <translation>✕ schlecht</translation>
    </message>
    <message>
        <source>? review</source>
        <translation>? prüfen</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>ohne Urteil</translation>
    </message>
    <message>
        <source>overruled of {count} decided</source>
        <translation>von {count} widerrufen</translation>
    </message>
    <message>
        <source>p95, picture to record</source>
        <translation>p95, Bild bis Eintrag</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>The last parts</source>
        <translation>Die letzten Teile</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>    version {number}</source>
        <translation>    Version {number}</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle Bediener</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Linien</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Part, trigger or number</source>
        <translation>Teil, Auslöser oder Nummer</translation>
    </message>
    <message>
        <source>Search for a part</source>
        <translation>Ein Teil suchen</translation>
    </message>
    <message>
        <source>The whole id as it was scanned, or the number of the part (Ctrl+F)</source>
        <translation>Die ganze ID, wie sie gescannt wurde, oder die Nummer des Teils (Strg+F)</translation>
    </message>
    <message>
        <source>Only parts with this verdict; several can be chosen</source>
        <translation>Nur Teile mit diesem Urteil; mehrere sind möglich</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Score from, per cent of the fail limit</source>
        <translation>Wert ab, in Prozent der Schlechtgrenze</translation>
    </message>
    <message>
        <source>Score below, per cent of the fail limit</source>
        <translation>Wert unter, in Prozent der Schlechtgrenze</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all parts of all times</source>
        <translation>Alle Teile aller Zeiten zeigen</translation>
    </message>
</context>
<context>
    <name>FinenessSettings</name>
    <message>
        <source>More shows smaller defects and takes longer</source>
        <translation>Mehr zeigt kleinere Fehler und dauert länger</translation>
    </message>
    <message>
        <source>Working resolution</source>
        <translation>Arbeitsauflösung</translation>
    </message>
    <message>
        <source>For small defects in large pictures: each tile is looked at in the working resolution</source>
        <translation>Für kleine Fehler in großen Bildern: jede Kachel wird in der Arbeitsauflösung betrachtet</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Finer than the picture itself: less shows as much, and is quicker.</source>
        <translation>Feiner als das Bild selbst: weniger zeigt ebenso viel und ist schneller.</translation>
    </message>
    <message>
        <source>Measuring what a part takes …</source>
        <translation>Es wird gemessen, wie lange ein Teil braucht …</translation>
    </message>
    <message>
        <source>{method}: about {time} a part on this PC, at most {count} parts a minute.</source>
        <translation>{method}: etwa {time} je Teil auf diesem PC, höchstens {count} Teile pro Minute.</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Wait until the good parts are learned.</source>
        <translation>Warten, bis die guten Teile gelernt sind.</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Zuerst die guten Teile lernen.</translation>
    </message>
    <message>
        <source>Learning the good parts</source>
        <translation>Die guten Teile werden gelernt</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Noch ist nichts gelernt.</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Das Gelernte wird gelesen …</translation>
    </message>
    <message>
        <source>Learning what good parts have in common …</source>
        <translation>Gelernt wird, was gute Teile gemeinsam haben …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Neu lernen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Not learned: {count} of {total} pictures. {reason}</source>
        <translation>Nicht gelernt: {count} von {total} Bildern. {reason}</translation>
    </message>
    <message>
        <source>Learned in {duration}. The limits rest on parts judged before they were learned.</source>
        <translation>Gelernt in {duration}. Die Grenzen beruhen auf Teilen, die beurteilt wurden, bevor sie gelernt waren.</translation>
    </message>
</context>
<context>
    <name>FitResult</name>
    <message>
        <source>good parts learned, {count} held out</source>
        <translation>gute Teile gelernt, {count} zurückgehalten</translation>
    </message>
    <message>
        <source>good parts learned</source>
        <translation>gute Teile gelernt</translation>
    </message>
    <message>
        <source>for one part · {device}</source>
        <translation>für ein Teil · {device}</translation>
    </message>
</context>
<context>
    <name>FitStages</name>
    <message>
        <source>Reading the pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Describing each place of each part</source>
        <translation>Jede Stelle jedes Teils wird beschrieben</translation>
    </message>
    <message>
        <source>Learning what is usual at each place</source>
        <translation>Das Übliche jeder Stelle wird gelernt</translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation>Auswahl, was gemerkt wird</translation>
    </message>
    <message>
        <source>Judging parts that were left out</source>
        <translation>Ausgelassene Teile werden beurteilt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Learning the usual errors</source>
        <translation>Übliche Abweichungen werden gelernt</translation>
    </message>
    <message>
        <source>Making it ready to inspect</source>
        <translation>Prüfung wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Loading {recipe} …</source>
        <translation>{recipe} lädt …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>{name} · version {version}</source>
        <translation>{name} · Version {version}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>eingelernt {day}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>{source}
Stop the line to change it</source>
        <translation>{source}
Zum Ändern die Linie stoppen</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>Linie stoppen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Linie starten</translation>
    </message>
    <message>
        <source>Choose a recipe and a source first</source>
        <translation>Zuerst Rezept und Quelle wählen</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Verdicts are shown and counted, not recorded</source>
        <translation>Urteile werden gezeigt und gezählt, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Every part is recorded</source>
        <translation>Jedes Teil wird aufgezeichnet</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>Every part is kept on this computer; the database has not got the last ones yet</source>
        <translation>Jedes Teil ist auf diesem Rechner aufbewahrt; der Datenbank fehlen noch die letzten</translation>
    </message>
    <message>
        <source>Parts wait to be recorded</source>
        <translation>Teile warten auf die Aufzeichnung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{failed} has failed; {device} goes on</source>
        <translation>{failed} ist ausgefallen; {device} arbeitet weiter</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Trigger a part (T)</source>
        <translation>Ein Teil auslösen (T)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>{name} is at the station</source>
        <translation>{name} ist an der Station</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>An der Station anmelden</translation>
    </message>
    <message>
        <source>stall {time}</source>
        <translation>Stillstand {time}</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Alle Tasten (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heat against the limits</source>
        <translation>Wärmebild gegen die Grenzen</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>review {percent}</source>
        <translation>prüfen {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>schlecht {percent}</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>Where the heat begins</source>
        <translation>Wo das Wärmebild beginnt</translation>
    </message>
    <message>
        <source>Drag the knob to where the heat should begin; a double click sets it to the limits</source>
        <translation>Den Knopf dorthin ziehen, wo das Wärmebild beginnen soll; ein Doppelklick setzt ihn nach den Grenzen</translation>
    </message>
    <message>
        <source>begins at {percent}</source>
        <translation>beginnt bei {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>schlecht {percent}</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>Mittel {value}</translation>
    </message>
    <message>
        <source>{percent} % of it {colour}</source>
        <translation>{percent} % davon {colour}</translation>
    </message>
    <message>
        <source>pure white</source>
        <translation>reines Weiß</translation>
    </message>
    <message>
        <source>pure black</source>
        <translation>reines Schwarz</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>Include again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Do not learn from this picture (E or Del)</source>
        <translation>Aus diesem Bild nicht lernen (E oder Entf)</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>Es ist gut</translation>
    </message>
    <message>
        <source>Keep it although it stands out (K)</source>
        <translation>Behalten, obwohl es auffällt (K)</translation>
    </message>
    <message>
        <source>Press a picture to look at it.</source>
        <translation>Ein Bild antippen, um es anzusehen.</translation>
    </message>
    <message>
        <source>Excluded: it is not learned.</source>
        <translation>Ausgeschlossen: Es wird nicht gelernt.</translation>
    </message>
    <message>
        <source>Kept by you: it is learned.</source>
        <translation>Von Hand behalten: Es wird gelernt.</translation>
    </message>
    <message>
        <source>Nothing stands out. It is learned.</source>
        <translation>Nichts fällt auf. Es wird gelernt.</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Good images</source>
        <translation>Gute Bilder</translation>
    </message>
    <message>
        <source>Choose a folder of good pictures first</source>
        <translation>Zuerst einen Ordner mit guten Bildern wählen</translation>
    </message>
    <message>
        <source>The pictures are being checked …</source>
        <translation>Die Bilder werden geprüft …</translation>
    </message>
    <message>
        <source>At least {count} good pictures are needed</source>
        <translation>Mindestens {count} gute Bilder sind nötig</translation>
    </message>
    <message>
        <source>Pictures unlike the rest are still being looked for</source>
        <translation>Bilder, die anders sind als die übrigen, werden noch gesucht</translation>
    </message>
    <message>
        <source>Look at the suspects first, or go on as it is</source>
        <translation>Erst die verdächtigen ansehen oder so weitergehen</translation>
    </message>
    <message>
        <source>Pictures of good parts</source>
        <translation>Bilder guter Teile</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>From the live source</source>
        <translation>Von der Live-Quelle</translation>
    </message>
    <message>
        <source>Folder of good pictures</source>
        <translation>Ordner mit guten Bildern</translation>
    </message>
    <message>
        <source>Let go to learn from these</source>
        <translation>Loslassen, um aus diesen zu lernen</translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation>{count} Dateien und Ordner</translation>
    </message>
    <message>
        <source>{count} to learn</source>
        <translation>{count} zu lernen</translation>
    </message>
    <message>
        <source>{count} suspect</source>
        <translation>{count} verdächtig</translation>
    </message>
    <message>
        <source>{count} excluded</source>
        <translation>{count} ausgeschlossen</translation>
    </message>
    <message>
        <source>{count} unusable</source>
        <translation>{count} unbrauchbar</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>vergleicht …</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>checked {done} of {total} …</source>
        <translation>{done} von {total} geprüft …</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Die Bilder werden angesehen …</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Hier sind keine Bilder</translation>
    </message>
    <message>
        <source>Choose a folder that holds pictures, such as PNG, JPEG, BMP or TIFF files</source>
        <translation>Einen Ordner mit Bildern wählen, etwa PNG-, JPEG-, BMP- oder TIFF-Dateien</translation>
    </message>
    <message>
        <source>{count} of {total} pictures have another size and are not learned.</source>
        <translation>{count} von {total} Bildern haben eine andere Größe und werden nicht gelernt.</translation>
    </message>
    <message>
        <source>Learned are those of {width} × {height} pixels. Are they the ones that the line takes?</source>
        <translation>Gelernt werden die mit {width} × {height} Pixeln. Sind es die, die die Linie aufnimmt?</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Drop a folder of good pictures here</source>
        <translation>Einen Ordner mit guten Bildern hier ablegen</translation>
    </message>
    <message>
        <source>Good parts only, as the camera sees them on the line. 50 or more make a good start.</source>
        <translation>Nur gute Teile, wie die Kamera sie auf der Linie sieht. 50 oder mehr sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>The pictures have {count} different sizes.</source>
        <translation>Die Bilder haben {count} verschiedene Größen.</translation>
    </message>
    <message>
        <source>Only pictures of one size can be learned together: those of one camera and setting.</source>
        <translation>Nur Bilder einer Größe lassen sich zusammen lernen: die von einer Kamera mit einer Einstellung.</translation>
    </message>
    <message>
        <source>None of these files can be read.</source>
        <translation>Keine dieser Dateien ist lesbar.</translation>
    </message>
    <message>
        <source>Press one to see why, or choose another folder.</source>
        <translation>Eine antippen, um den Grund zu sehen, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Too few good pictures: {count}.</source>
        <translation>Zu wenige gute Bilder: {count}.</translation>
    </message>
    <message>
        <source>Add some, or capture them from the live source.</source>
        <translation>Weitere hinzufügen oder von der Live-Quelle aufnehmen.</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>Ein Fehler hat die Prüfung angehalten.</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>Teil {number} konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>{device} has failed. The inspection goes on with {other}.</source>
        <translation>{device} ist ausgefallen. Die Prüfung geht mit {other} weiter.</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and restart the computer. ({reason})</source>
        <translation>Die Linie bei Gelegenheit stoppen und den Rechner neu starten. ({reason})</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys act on the other line</source>
        <translation>Tasten gelten für die andere Linie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Linie starten oder stoppen</translation>
    </message>
    <message>
        <source>Trigger a part</source>
        <translation>Ein Teil auslösen</translation>
    </message>
    <message>
        <source>Look back through the last parts</source>
        <translation>Durch die letzten Teile zurückblättern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live part</source>
        <translation>Zurück zum aktuellen Teil</translation>
    </message>
    <message>
        <source>Acknowledge a failed part or a fault</source>
        <translation>Schlechtes Teil oder Störung quittieren</translation>
    </message>
    <message>
        <source>Confirm or overrule a rejected part</source>
        <translation>Ein abgewiesenes Teil bestätigen oder sein Urteil widerrufen</translation>
    </message>
    <message>
        <source>Choose another recipe</source>
        <translation>Anderes Rezept wählen</translation>
    </message>
    <message>
        <source>Heat on or off</source>
        <translation>Wärmebild ein oder aus</translation>
    </message>
    <message>
        <source>Hold: compare with the bare picture</source>
        <translation>Halten: mit dem bloßen Bild vergleichen</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Ganzes Bild zeigen</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Jeden Pixel zeigen</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
        <source>Show or hide this help</source>
        <translation>Diese Hilfe zeigen oder schließen</translation>
    </message>
</context>
<context>
    <name>LastEnd</name>
    <message>
        <source>Inspector, started on {day} at {clock}, ended by a fault of the program.</source>
        <translation>Inspector, gestartet am {day} um {clock}, wurde durch einen Programmfehler beendet.</translation>
    </message>
    <message>
        <source>No saved data was lost. Send {file} to support.</source>
        <translation>Gespeicherte Daten gingen nicht verloren. {file} an den Support senden.</translation>
    </message>
    <message>
        <source>Inspector, started on {day} at {clock}, was never closed: a power cut, or ended from outside.</source>
        <translation>Inspector, gestartet am {day} um {clock}, wurde nie geschlossen: Stromausfall oder von außen beendet.</translation>
    </message>
    <message>
        <source>Nothing is left to do. The log is {file}.</source>
        <translation>Es ist nichts weiter zu tun. Das Protokoll ist {file}.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Parts of Inspector cannot be loaded.</source>
        <translation>Teile von Inspector können nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Zuerst die guten Teile lernen.</translation>
    </message>
    <message>
        <source>Keep these limits</source>
        <translation>Diese Grenzen behalten</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Das Gelernte wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Noch ist nichts gelernt.</translation>
    </message>
    <message>
        <source>That is no limit: it must be above 0.</source>
        <translation>Das ist keine Grenze: sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Pictures of defects</source>
        <translation>Bilder von Fehlern</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>{count} defect pictures</source>
        <translation>{count} Fehlerbilder</translation>
    </message>
    <message>
        <source>Back to the scores</source>
        <translation>Zurück zu den Werten</translation>
    </message>
    <message>
        <source>Where do good parts end?</source>
        <translation>Wo enden die guten Teile?</translation>
    </message>
    <message>
        <source>Draw a defect on a good part</source>
        <translation>Einen Fehler auf ein gutes Teil zeichnen</translation>
    </message>
    <message>
        <source>The smallest defect that is found</source>
        <translation>Der kleinste Fehler, der gefunden wird</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>{count} held-out good parts</source>
        <translation>{count} gute Teile, nicht gelernt</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>This is a fault of the program. The details are in {folder}.</source>
        <translation>Das ist ein Fehler des Programms. Näheres steht in {folder}.</translation>
    </message>
</context>
<context>
    <name>LineDisplay</name>
    <message>
        <source>Parts come every {every}; this computer needs {needed} for one.</source>
        <translation>Teile kommen alle {every}; dieser Rechner braucht {needed} für eines.</translation>
    </message>
    <message>
        <source>Slow the line down to {count} parts a minute, or parts will get no verdict.</source>
        <translation>Die Linie auf {count} Teile pro Minute verlangsamen, sonst bleiben Teile ohne Urteil.</translation>
    </message>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>Blick auf Teil {number}, Linie läuft weiter</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>Blick auf Teil {number}</translation>
    </message>
    <message>
        <source>Part {number} failed, 1 more waits</source>
        <translation>Teil {number} ist schlecht, 1 weiteres wartet</translation>
    </message>
    <message>
        <source>Part {number} failed, {count} more wait</source>
        <translation>Teil {number} ist schlecht, {count} weitere warten</translation>
    </message>
    <message>
        <source>Part {number} failed</source>
        <translation>Teil {number} ist schlecht</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>How parts are taken</source>
        <translation>Aufnahme der Teile</translation>
    </message>
    <message>
        <source>What triggers a part</source>
        <translation>Was ein Teil auslöst</translation>
    </message>
    <message>
        <source>When Inspector starts</source>
        <translation>Wenn Inspector startet</translation>
    </message>
    <message>
        <source>Parts that may wait</source>
        <translation>Teile, die warten dürfen</translation>
    </message>
    <message>
        <source>One more gets no verdict, with the reason.</source>
        <translation>Ein weiteres bekommt kein Urteil, mit Grund.</translation>
    </message>
    <message>
        <source>Longest time for a part</source>
        <translation>Längste Zeit je Teil</translation>
    </message>
    <message>
        <source>A later verdict is thrown away: no verdict.</source>
        <translation>Ein späteres Urteil zählt nicht: kein Urteil.</translation>
    </message>
    <message>
        <source>Wait for the picture</source>
        <translation>Auf das Bild warten</translation>
    </message>
    <message>
        <source>From the trigger on; longer than the camera exposes.</source>
        <translation>Ab dem Auslöser; länger, als die Kamera belichtet.</translation>
    </message>
    <message>
        <source>Look for a lost camera</source>
        <translation>Verlorene Kamera suchen</translation>
    </message>
    <message>
        <source>The line goes on meanwhile. Off: its loss stops the line.</source>
        <translation>Die Linie läuft solange weiter. Aus: Fällt die Kamera aus, stoppt die Linie.</translation>
    </message>
    <message>
        <source>Read ids from codes</source>
        <translation>IDs aus Codes lesen</translation>
    </message>
    <message>
        <source>In the picture, where the trigger brings no id of the part.</source>
        <translation>Im Bild, wenn der Auslöser keine Teile-ID bringt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Jeder Code</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>By itself every</source>
        <translation>Von selbst alle</translation>
    </message>
    <message>
        <source>Beside the key T and the button.</source>
        <translation>Zusätzlich zu Taste T und Schaltfläche.</translation>
    </message>
    <message>
        <source>Over the network, port</source>
        <translation>Über das Netz, Port</translation>
    </message>
    <message>
        <source>A controller asks, and is told the verdict (TCP).</source>
        <translation>Eine Steuerung fragt und bekommt das Urteil (TCP).</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wer fragen darf</translation>
    </message>
    <message>
        <source>The network needs no password: only on that of the line.</source>
        <translation>Ohne Passwort: nur im Netz der Linie freigeben.</translation>
    </message>
    <message>
        <source>Folder: one picture per trigger</source>
        <translation>Ordner: je Auslöser ein Bild</translation>
    </message>
    <message>
        <source>Off: one after the other by themselves.</source>
        <translation>Aus: eins nach dem anderen, von selbst.</translation>
    </message>
    <message>
        <source>Folder: least time between parts</source>
        <translation>Ordner: Mindestzeit zwischen Teilen</translation>
    </message>
    <message>
        <source>Folder: begin again at its end</source>
        <translation>Ordner: am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Name of this line</source>
        <translation>Name dieser Linie</translation>
    </message>
    <message>
        <source>On the screen and in the records.</source>
        <translation>Auf dem Bildschirm und in den Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Pictures come from</source>
        <translation>Bilder kommen von</translation>
    </message>
    <message>
        <source>The operator chooses the source</source>
        <translation>Der Bediener wählt die Quelle</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Von selbst starten</translation>
    </message>
    <message>
        <source>As soon as recipe and source are ready.</source>
        <translation>Sobald Rezept und Quelle bereit sind.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The operator chooses</source>
        <translation>Der Bediener wählt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Look again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>Was hier geändert wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it, or leave it as it was.</source>
        <translation>Speichern oder lassen, wie es war.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>It takes effect when the line is started the next time.</source>
        <translation>Es gilt ab dem nächsten Start der Linie.</translation>
    </message>
    <message>
        <source>Close Inspector and start it again: it has another number of lines then.</source>
        <translation>Inspector schließen und neu starten: Die Zahl der Linien ist dann eine andere.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Line and trigger</source>
        <translation>Linie und Auslöser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Zweite Linie entfernen</translation>
    </message>
    <message>
        <source>Add a second line</source>
        <translation>Zweite Linie anlegen</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Change the source</source>
        <translation>Quelle wechseln</translation>
    </message>
    <message>
        <source>This part was not rejected: choose a rejected one first</source>
        <translation>Dieses Teil wurde nicht abgewiesen: zuerst ein abgewiesenes wählen</translation>
    </message>
    <message>
        <source>Set all counters to zero? {count} parts were counted.</source>
        <translation>Alle Zähler nullen? {count} Teile wurden gezählt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Weiterzählen</translation>
    </message>
</context>
<context>
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>Das Rezept {name} konnte nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>on parts it learns</source>
        <translation>an gelernten Teilen</translation>
    </message>
    <message>
        <source>on parts it does not</source>
        <translation>an nicht gelernten</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>waiting for its turn …</source>
        <translation>kommt noch an die Reihe …</translation>
    </message>
    <message>
        <source>{found} of {count} defects found · AUROC {auroc}</source>
        <translation>{found} von {count} Fehlern gefunden · AUROC {auroc}</translation>
    </message>
    <message>
        <source>No synthetic stain was found reliably.</source>
        <translation>Kein künstlicher Fleck wurde sicher gefunden.</translation>
    </message>
    <message>
        <source>Finds stains from {size}</source>
        <translation>Findet Flecken ab {size}</translation>
    </message>
    <message>
        <source>to learn</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>per part</source>
        <translation>je Teil</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>wird gemessen …</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation>Einstellungen von {method}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Alle vergleichen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich stoppen</translation>
    </message>
    <message>
        <source>Learn with all three and see how they do</source>
        <translation>Mit allen dreien lernen und das Ergebnis vergleichen</translation>
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
        <translation>Teile, die variieren oder jedes Mal etwas anders liegen</translation>
    </message>
    <message>
        <source>Parts that always lie in the same place</source>
        <translation>Teile, die immer an derselben Stelle liegen</translation>
    </message>
    <message>
        <source>Plain surfaces and fine, regular textures</source>
        <translation>Glatte Flächen und feine, regelmäßige Strukturen</translation>
    </message>
    <message>
        <source>Remembers what good parts look like, and looks for anything that it has never seen anywhere.</source>
        <translation>Merkt sich, wie gute Teile aussehen, und sucht alles, was es noch nirgends gesehen hat.</translation>
    </message>
    <message>
        <source>Learns what is usual at each place of the picture. Fastest; each part must be in place.</source>
        <translation>Lernt, was an jeder Stelle des Bildes üblich ist. Am schnellsten; jedes Teil muss richtig liegen.</translation>
    </message>
    <message>
        <source>Learns to redraw good parts, and shows where redrawing fails. Needs many pictures and time.</source>
        <translation>Lernt, gute Teile nachzuzeichnen, und zeigt, wo das misslingt. Braucht viele Bilder und Zeit.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation>Empfindlich</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>A smaller picture: quickest for each part, the smallest defects may be missed.</source>
        <translation>Ein kleineres Bild: am schnellsten je Teil, kleinste Fehler können entgehen.</translation>
    </message>
    <message>
        <source>For most products.</source>
        <translation>Für die meisten Produkte.</translation>
    </message>
    <message>
        <source>A larger picture: sees smaller defects, takes longer for each part.</source>
        <translation>Ein größeres Bild: sieht kleinere Fehler, braucht je Teil länger.</translation>
    </message>
    <message>
        <source>Settings that you changed under Advanced.</source>
        <translation>Einstellungen, die unter „Erweitert“ geändert wurden.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Einlernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>NearestParts</name>
    <message>
        <source>The parts nearest to the limits</source>
        <translation>Die Teile, die den Grenzen am nächsten liegen</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Its reference parts are inspected first, to be sure it still judges as it did</source>
        <translation>Zuerst werden seine Referenzteile geprüft: Es muss noch urteilen wie beim Einlernen</translation>
    </message>
    <message>
        <source>Loading the recipe …</source>
        <translation>Das Rezept wird geladen …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>A recipe says what a good part looks like</source>
        <translation>Ein Rezept sagt, wie ein gutes Teil aussieht</translation>
    </message>
    <message>
        <source>Pictures of good parts are all it takes</source>
        <translation>Es braucht nur Bilder guter Teile</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Noch kein Rezept</translation>
    </message>
    <message>
        <source>Teach a product</source>
        <translation>Produkt einlernen</translation>
    </message>
    <message>
        <source>A camera, or a folder of pictures</source>
        <translation>Eine Kamera oder ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>Waiting for the first part</source>
        <translation>Wartet auf das erste Teil</translation>
    </message>
    <message>
        <source>Pictures come from {source}</source>
        <translation>Die Bilder kommen aus {source}</translation>
    </message>
    <message>
        <source>Ready to inspect</source>
        <translation>Bereit zum Prüfen</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Linie starten</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Only whole numbers are possible.</source>
        <translation>Nur ganze Zahlen sind möglich.</translation>
    </message>
    <message>
        <source>Above {low}, up to {high}.</source>
        <translation>Über {low}, bis {high}.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Above {low}.</source>
        <translation>Über {low}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>Mindestens {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>Höchstens {high}.</translation>
    </message>
</context>
<context>
    <name>OneCamera</name>
    <message>
        <source>The camera does not answer.</source>
        <translation>Die Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>Take it off its power for some seconds.</source>
        <translation>Sie einige Sekunden vom Strom trennen.</translation>
    </message>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Ein Fehler hat die Kamera angehalten.</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>Who is at the station?</source>
        <translation>Wer ist an der Station?</translation>
    </message>
    <message>
        <source>Scan your badge, touch your name or type it.</source>
        <translation>Ausweis scannen, Namen antippen oder eingeben.</translation>
    </message>
    <message>
        <source>The line starts once somebody has signed in.</source>
        <translation>Die Linie startet, sobald jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Signed in: {name}.</source>
        <translation>Angemeldet: {name}.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Name oder Ausweis</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OtherRule</name>
    <message>
        <source>Good parts rejected: at most 1 in …</source>
        <translation>Gute Teile aussortiert: höchstens 1 von …</translation>
    </message>
    <message>
        <source>Mean + deviations</source>
        <translation>Mittelwert + Abweichungen</translation>
    </message>
    <message>
        <source>Percentile of the good parts</source>
        <translation>Perzentil der guten Teile</translation>
    </message>
    <message>
        <source>Best F1 with the defects</source>
        <translation>Bestes F1 mit den Fehlern</translation>
    </message>
    <message>
        <source>Share of the defects found</source>
        <translation>Anteil gefundener Fehler</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Andere Regel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>1 in</source>
        <translation>1 von</translation>
    </message>
    <message>
        <source>good parts</source>
        <translation>guten Teilen</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>Gute Teile zum Nachprüfen</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Kein Nachprüfen</translation>
    </message>
    <message>
        <source>The limit is estimated from the good parts; the sentence above says what they prove.</source>
        <translation>Die Grenze ist aus den Gutteilen geschätzt; der Satz oben sagt, was sie beweisen.</translation>
    </message>
    <message>
        <source>The highest limit that still finds that share of the defects at hand.</source>
        <translation>Die höchste Grenze, die diesen Anteil der vorhandenen Fehler noch findet.</translation>
    </message>
    <message>
        <source>Says little where the scores are skewed: look at what it promises.</source>
        <translation>Sagt wenig, wenn die Werte schief verteilt sind: auf das Versprechen achten.</translation>
    </message>
    <message>
        <source>Of the good parts that were not learned; 100 % is the worst of them.</source>
        <translation>Der nicht gelernten guten Teile; 100 % ist das schlechteste davon.</translation>
    </message>
    <message>
        <source>Fits the defects at hand; others may look different.</source>
        <translation>Passt zu den vorhandenen Fehlern; andere können anders aussehen.</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Why may production start anyway?</source>
        <translation>Warum darf die Produktion trotzdem starten?</translation>
    </message>
    <message>
        <source>The reason stands in the records, with all that was found.</source>
        <translation>Der Grund steht in den Aufzeichnungen, mit allem, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Challenge part is worn or missing</source>
        <translation>Kontrollteil verschlissen oder fehlt</translation>
    </message>
    <message>
        <source>Light or camera was set anew</source>
        <translation>Licht oder Kamera neu eingestellt</translation>
    </message>
    <message>
        <source>Parts are inspected by hand as well</source>
        <translation>Teile werden auch von Hand geprüft</translation>
    </message>
    <message>
        <source>Trial run, nothing is delivered</source>
        <translation>Probelauf, nichts wird geliefert</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Let production start</source>
        <translation>Produktion starten</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Zurück zur Kontrolle</translation>
    </message>
</context>
<context>
    <name>PartGallery</name>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>picture not kept</source>
        <translation>Bild nicht aufbewahrt</translation>
    </message>
    <message>
        <source>picture gone</source>
        <translation>Bild fort</translation>
    </message>
    <message>
        <source>Parts as pictures</source>
        <translation>Teile als Bilder</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
    <message>
        <source>Parts as a table</source>
        <translation>Teile als Tabelle</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>The camera gave no picture</source>
        <translation>Die Kamera gab kein Bild</translation>
    </message>
    <message>
        <source>The picture was not kept</source>
        <translation>Das Bild wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Of parts that passed, only a sample is kept. All else about the part is here.</source>
        <translation>Von guten Teilen wird nur eine Stichprobe aufbewahrt. Alles andere zum Teil steht hier.</translation>
    </message>
    <message>
        <source>The picture is no longer there</source>
        <translation>Das Bild ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed to make room, or the disk with the pictures is not connected.</source>
        <translation>Es wurde gelöscht, um Platz zu schaffen, oder die Platte mit den Bildern ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>The newer part (←)</source>
        <translation>Das neuere Teil (←)</translation>
    </message>
    <message>
        <source>The older part (→)</source>
        <translation>Das ältere Teil (→)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was davon bekannt ist</translation>
    </message>
    <message>
        <source>Version {number}, of then</source>
        <translation>Version {number}, damals</translation>
    </message>
    <message>
        <source>Version {number}, now</source>
        <translation>Version {number}, jetzt</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>1 part was exported</source>
        <translation>1 Teil wurde exportiert</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>{count} Teile wurden exportiert</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>No parts are recorded yet</source>
        <translation>Noch keine Teile aufgezeichnet</translation>
    </message>
    <message>
        <source>Every part that the line inspects will be found here, with its picture if it was rejected.</source>
        <translation>Jedes Teil, das die Linie prüft, wird hier zu finden sein, mit Bild, wenn es abgewiesen wurde.</translation>
    </message>
    <message>
        <source>No part matches</source>
        <translation>Kein Teil passt</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>Eine andere Zeit wählen oder weniger verlangen.</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Alle Teile zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>With what was recorded meanwhile (F5)</source>
        <translation>Mit dem, was inzwischen aufgezeichnet wurde (F5)</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>{file} is no picture that can be read.</source>
        <translation>{file} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Foto des Produkts</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Ohne Foto</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Part {number} · small picture, the full one is no longer in memory</source>
        <translation>Teil {number} · kleines Bild, das große ist nicht mehr im Speicher</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zum aktuellen Teil</translation>
    </message>
    <message>
        <source>Show the newest part again (Esc)</source>
        <translation>Wieder das neueste Teil zeigen (Esc)</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>This part is dealt with (A)</source>
        <translation>Dieses Teil ist erledigt (A)</translation>
    </message>
    <message>
        <source>Right or wrong?</source>
        <translation>Richtig oder falsch?</translation>
    </message>
    <message>
        <source>Confirm or overrule this verdict, in the history (D)</source>
        <translation>Dieses Urteil im Verlauf bestätigen oder widerrufen (D)</translation>
    </message>
    <message>
        <source>Part {number} has no picture</source>
        <translation>Teil {number} hat kein Bild</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Heat off</source>
        <translation>Wärme aus</translation>
    </message>
    <message>
        <source>Show or hide the heat (H)</source>
        <translation>Wärmebild zeigen oder verbergen (H)</translation>
    </message>
    <message>
        <source>How strong the heat covers the picture</source>
        <translation>Wie stark das Wärmebild das Bild deckt</translation>
    </message>
    <message>
        <source>Strength of the heat</source>
        <translation>Stärke des Wärmebilds</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold to see the bare picture (C)</source>
        <translation>Halten, um das bloße Bild zu sehen (C)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture (F)</source>
        <translation>Ganzes Bild zeigen (F)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show every pixel of the picture (1)</source>
        <translation>Jeden Pixel des Bildes zeigen (1)</translation>
    </message>
    <message>
        <source>Heat {percent}</source>
        <translation>Wärme {percent}</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>{purpose}: wrong PIN</source>
        <translation>{purpose}: falsche PIN</translation>
    </message>
    <message>
        <source>{purpose}: engineer's PIN</source>
        <translation>{purpose}: PIN des Technikers</translation>
    </message>
</context>
<context>
    <name>ProcessView</name>
    <message>
        <source>At least eight passed parts are needed.</source>
        <translation>Mindestens acht gute Teile sind nötig.</translation>
    </message>
    <message>
        <source>Score, per cent of the fail limit</source>
        <translation>Wert, Prozent der Schlechtgrenze</translation>
    </message>
    <message>
        <source>Brightness, per cent of the usual</source>
        <translation>Helligkeit, Prozent des Üblichen</translation>
    </message>
    <message>
        <source>Sharpness, per cent of the usual</source>
        <translation>Schärfe, Prozent des Üblichen</translation>
    </message>
    <message>
        <source>Position, pixels from the usual place</source>
        <translation>Lage, Pixel vom üblichen Platz</translation>
    </message>
    <message>
        <source>Too few scores were kept when it was taught.</source>
        <translation>Beim Einlernen wurden zu wenige Werte aufbewahrt.</translation>
    </message>
    <message>
        <source>This recipe does not look for the part’s position.</source>
        <translation>Dieses Rezept sucht die Lage des Teils nicht.</translation>
    </message>
    <message>
        <source>usual: the first {count} parts, for {recipe} does not know</source>
        <translation>üblich: die ersten {count} Teile, denn {recipe} kennt es nicht</translation>
    </message>
    <message>
        <source>usual: the good images of {recipe}</source>
        <translation>üblich: die guten Bilder von {recipe}</translation>
    </message>
    <message>
        <source>Moving average of the parts that passed · band: warned of beyond it</source>
        <translation>Gleitender Mittelwert der guten Teile · Band: außerhalb wird gewarnt</translation>
    </message>
    <message>
        <source>mark: warned of on the line</source>
        <translation>Marke: an der Linie gewarnt</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Give the product a name first</source>
        <translation>Dem Produkt zuerst einen Namen geben</translation>
    </message>
    <message>
        <source>Give the product another name</source>
        <translation>Dem Produkt einen anderen Namen geben</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Ein neues Produkt</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>Eine neue Version, aus Version {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call it, or its barcode</source>
        <translation>Wie man es nennt, oder sein Barcode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Lamp, lens, shift, why a new version: whatever helps later</source>
        <translation>Lampe, Objektiv, Schicht, warum eine neue Version: was später hilft</translation>
    </message>
    <message>
        <source>Photo, if you like</source>
        <translation>Foto, falls gewünscht</translation>
    </message>
    <message>
        <source>Shown where a recipe is chosen. Without one it is the first good picture.</source>
        <translation>Erscheint, wo ein Rezept gewählt wird. Ohne Foto ist es das erste gute Bild.</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already. Go back and press New version to teach it again.</source>
        <translation>Das Rezept „{name}“ gibt es schon. Zurückgehen und „Neue Version“ drücken, um es neu einzulernen.</translation>
    </message>
    <message>
        <source>“{name}” is being taught already. Go back and press Go on, or use another name.</source>
        <translation>„{name}“ wird schon eingelernt. Zurückgehen und „Fortsetzen“ drücken oder einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <source>The name is too long: up to 64 characters.</source>
        <translation>Der Name ist zu lang: höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, hyphens and dots; begin and end with a letter or digit.</source>
        <translation>Buchstaben, Ziffern, Leerzeichen, Bindestriche und Punkte; am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Operators choose the product by this name, or scan it as a barcode.</source>
        <translation>Unter diesem Namen wird das Produkt gewählt oder als Barcode gescannt.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>At most {share} of the good parts rejected, 95 % sure.</source>
        <translation>Höchstens {share} der guten Teile aussortiert, zu 95 % sicher.</translation>
    </message>
    <message>
        <source>At most {one_in} good parts rejected, 95 % sure.</source>
        <translation>Höchstens {one_in} guten Teilen aussortiert, zu 95 % sicher.</translation>
    </message>
    <message>
        <source>The one defect is found.</source>
        <translation>Der eine Fehler wird gefunden.</translation>
    </message>
    <message>
        <source>All {count} defects found.</source>
        <translation>Alle {count} Fehler gefunden.</translation>
    </message>
    <message>
        <source>{missed} of {count} defects missed.</source>
        <translation>{missed} von {count} Fehlern nicht gefunden.</translation>
    </message>
    <message>
        <source>1 of the {count} good parts that were not learned is above the limit;</source>
        <translation>1 der {count} nicht gelernten Gutteile liegt über der Grenze;</translation>
    </message>
    <message>
        <source>{rejected} of the {count} good parts that were not learned are above the limit;</source>
        <translation>{rejected} der {count} nicht gelernten Gutteile liegen über der Grenze;</translation>
    </message>
    <message>
        <source>{count} good parts cannot prove less than that.</source>
        <translation>Mehr lässt sich mit {count} guten Teilen nicht beweisen.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail of their scores.</source>
        <translation>Die erwarteten {expected} sind aus ihren höchsten Werten geschätzt.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail; {missing} more good images would prove it.</source>
        <translation>Die erwarteten {expected} sind aus den höchsten Werten geschätzt; {missing} gute Bilder mehr würden sie beweisen.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail: too rare to be proved with images.</source>
        <translation>Die erwarteten {expected} sind aus den höchsten Werten geschätzt: zu selten, um es mit Bildern zu beweisen.</translation>
    </message>
    <message>
        <source>That is little to go by: teach more good images before you rely on it.</source>
        <translation>Das ist wenig: mehr gute Bilder einlernen, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>where the true {expected} limit lies, 95 % sure</source>
        <translation>wo die wahre Grenze für {expected} liegt, zu 95 % sicher</translation>
    </message>
    <message>
        <source>no defect pictures</source>
        <translation>keine Fehlerbilder</translation>
    </message>
    <message>
        <source>{expected} (up to {upper})</source>
        <translation>{expected} (bis {upper})</translation>
    </message>
    <message>
        <source>of new ones about {expected} will be. More good images would make that surer.</source>
        <translation>von neuen werden es etwa {expected} sein. Mehr gute Bilder machten das sicherer.</translation>
    </message>
    <message>
        <source>{missed} of {count} ({low} – {high})</source>
        <translation>{missed} von {count} ({low} – {high})</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What the limit promises</source>
        <translation>Was die Grenze verspricht</translation>
    </message>
    <message>
        <source>Reject at most one good part in {count}</source>
        <translation>Höchstens ein gutes Teil von {count} aussortieren</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Another share, or another rule</source>
        <translation>Ein anderer Anteil oder eine andere Regel</translation>
    </message>
    <message>
        <source>Good parts rejected, expected</source>
        <translation>Gute Teile aussortiert, erwartet</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>Gute Teile zum Nachprüfen</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>Fehler nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Would a defect be found?</source>
        <translation>Würde ein Fehler gefunden?</translation>
    </message>
    <message>
        <source>Your defect pictures</source>
        <translation>Ihre Fehlerbilder</translation>
    </message>
    <message>
        <source>Draw a scratch or a stain on a good part: the heat follows your stroke.</source>
        <translation>Einen Kratzer oder Fleck auf ein gutes Teil zeichnen: Das Wärmebild folgt dem Strich.</translation>
    </message>
    <message>
        <source>Smallest found here</source>
        <translation>Hier gefunden ab</translation>
    </message>
    <message>
        <source>Draw a defect</source>
        <translation>Fehler zeichnen</translation>
    </message>
    <message>
        <source>Sensitivity test</source>
        <translation>Empfindlichkeit testen</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Choose a folder of pictures of defects</source>
        <translation>Einen Ordner mit Bildern von Fehlern wählen</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Bestes F1</translation>
    </message>
    <message>
        <source>The limit that tells good parts and these defects apart best</source>
        <translation>Die Grenze, die gute Teile und diese Fehler am besten trennt</translation>
    </message>
    <message>
        <source>Find all</source>
        <translation>Alle finden</translation>
    </message>
    <message>
        <source>The highest limit that finds all of these defects</source>
        <translation>Die höchste Grenze, die alle diese Fehler findet</translation>
    </message>
    <message>
        <source>Defects found against good parts rejected</source>
        <translation>Gefundene Fehler gegen aussortierte gute Teile</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This picture cannot be judged.</source>
        <translation>Dieses Bild kann nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>The part was not found in the picture.</source>
        <translation>Das Teil wurde im Bild nicht gefunden.</translation>
    </message>
    <message>
        <source>The camera gave no picture of this part.</source>
        <translation>Die Kamera gab kein Bild von diesem Teil.</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>Teile kommen schneller, als sie geprüft werden können.</translation>
    </message>
    <message>
        <source>There was no verdict within the time limit.</source>
        <translation>Innerhalb der Zeitgrenze gab es kein Urteil.</translation>
    </message>
    <message>
        <source>The line was stopped before this part was inspected.</source>
        <translation>Die Linie wurde gestoppt, bevor dieses Teil geprüft war.</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>Der Rechner kann nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>The recipe gave no usable values. Calibrate a new version.</source>
        <translation>Das Rezept gab keine brauchbaren Werte. Eine neue Version einlernen.</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>Teile können nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>A fault of the program. Call the engineer.</source>
        <translation>Ein Programmfehler. Den Techniker rufen.</translation>
    </message>
    <message>
        <source>This part could not be inspected.</source>
        <translation>Dieses Teil konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Scratch or crack</source>
        <translation>Kratzer oder Riss</translation>
    </message>
    <message>
        <source>Dent or deformation</source>
        <translation>Delle oder Verformung</translation>
    </message>
    <message>
        <source>Stain or foreign matter</source>
        <translation>Fleck oder Fremdkörper</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Reflection or light</source>
        <translation>Reflex oder Licht</translation>
    </message>
    <message>
        <source>Dust, wiped off</source>
        <translation>Staub, abgewischt</translation>
    </message>
    <message>
        <source>Permitted mark</source>
        <translation>Zulässige Spur</translation>
    </message>
    <message>
        <source>Lay in a wrong place</source>
        <translation>Lag am falschen Platz</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>Rezept wechseln</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>Kein Rezept heißt „{name}“</translation>
    </message>
    <message>
        <source>{recipe} is still being loaded. Scan again in a moment</source>
        <translation>{recipe} wird noch geladen. Gleich noch einmal scannen</translation>
    </message>
    <message>
        <source>{recipe} is loaded already</source>
        <translation>{recipe} ist schon geladen</translation>
    </message>
    <message>
        <source>Inspect with {new} instead of {old}?</source>
        <translation>Mit {new} statt {old} prüfen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Name or barcode</source>
        <translation>Name oder Barcode</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>version {number} · loaded</source>
        <translation>Version {number} · geladen</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>eingelernt {day}</translation>
    </message>
    <message>
        <source>is loaded</source>
        <translation>ist geladen</translation>
    </message>
    <message>
        <source>No recipe yet: teach a product first</source>
        <translation>Noch kein Rezept: zuerst ein Produkt einlernen</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>Kein Rezept heißt „{name}“</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
</context>
<context>
    <name>RecordsHeader</name>
    <message>
        <source>running {recipe}</source>
        <translation>läuft mit {recipe}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Wiederholbarkeit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>{count} of the parts have no picture any more.</source>
        <translation>{count} der Teile haben kein Bild mehr.</translation>
    </message>
    <message>
        <source>They cannot be learned and stay on the list; press B on each to take it off.</source>
        <translation>Sie können nicht gelernt werden und bleiben auf der Liste; mit B wird ein Teil gestrichen.</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Good parts that are judged whenever the recipe is loaded, each also with a defect drawn on it: their scores must come out the same. Take parts that look typical; those right at a limit are left out.</source>
        <translation>Gutteile, die bei jedem Laden des Rezepts beurteilt werden, jedes auch mit einem aufgemalten Fehler: ihre Werte müssen wieder dieselben sein. Typische Teile nehmen; die dicht an einer Grenze werden ausgelassen.</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Dem Programm überlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>the program's choice</source>
        <translation>Wahl des Programms</translation>
    </message>
    <message>
        <source>{count} chosen, no more</source>
        <translation>{count} gewählt, mehr nicht</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>The pattern is not found even where it was drawn: draw another</source>
        <translation>Das Muster wird nicht einmal gefunden, wo es gezeichnet wurde: ein anderes zeichnen</translation>
    </message>
    <message>
        <source>All of the picture is inspected: that is right for most products</source>
        <translation>Das ganze Bild wird geprüft: Für die meisten Produkte ist das richtig</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What the detector sees</source>
        <translation>Was der Detektor sieht</translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation>Das vorige Bild (Bild auf)</translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation>Das nächste Bild (Bild ab)</translation>
    </message>
    <message>
        <source>Blend the reference over the picture: what does not lie on it is seen twice</source>
        <translation>Die Referenz über das Bild blenden: Was nicht aufeinanderliegt, erscheint doppelt</translation>
    </message>
    <message>
        <source>Ghost of the reference</source>
        <translation>Referenz einblenden</translation>
    </message>
    <message>
        <source>smallest defect that can show: {size} pixels</source>
        <translation>kleinster sichtbarer Fehler: {size} Pixel</translation>
    </message>
    <message>
        <source>found, match {percent}</source>
        <translation>gefunden, {percent} gleich</translation>
    </message>
    <message>
        <source>not found, match {percent}</source>
        <translation>nicht gefunden, {percent} gleich</translation>
    </message>
    <message>
        <source>{number} of {count} · {name}</source>
        <translation>{number} von {count} · {name}</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>der gezeichnete Bereich</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>das Muster</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} ausgelassen</translation>
    </message>
</context>
<context>
    <name>RegionTools</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Draw what is inspected; without it, all of the picture is</source>
        <translation>Zeichnen, was geprüft wird; sonst ist es das ganze Bild</translation>
    </message>
    <message>
        <source>Draw what is left out, such as a print that changes</source>
        <translation>Zeichnen, was ausgelassen wird, etwa ein wechselnder Aufdruck</translation>
    </message>
    <message>
        <source>Draw by what each part is found: something with edges that every part has</source>
        <translation>Zeichnen, woran jedes Teil gefunden wird: etwas mit Kanten, das jedes Teil hat</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Polygon: a corner a click, a double click closes it</source>
        <translation>Polygon: je Klick eine Ecke, ein Doppelklick schließt es</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Delete the shape (Del)</source>
        <translation>Form löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>RejudgePage</name>
    <message>
        <source>As many parts would pass as did.</source>
        <translation>Es wären ebenso viele Teile gut.</translation>
    </message>
    <message>
        <source>{freed} of {before} parts that failed or were in review would pass. {caught} that passed would not.</source>
        <translation>{freed} von {before} schlechten oder zu prüfenden Teilen wären gut. {caught} gute wären es nicht.</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>Damaliges Urteil, und wie es wäre</translation>
    </message>
    <message>
        <source>the newest {count}</source>
        <translation>die neuesten {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No verdict would change</source>
        <translation>Kein Urteil würde sich ändern</translation>
    </message>
    <message>
        <source>Move the limits: each part is judged again by the score it was kept with.</source>
        <translation>Die Grenzen bewegen: jedes Teil wird nach seinem aufgezeichneten Wert neu beurteilt.</translation>
    </message>
    <message>
        <source>Limits to try</source>
        <translation>Grenzen zur Probe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The limits of then</source>
        <translation>Die damaligen Grenzen</translation>
    </message>
    <message>
        <source>In per cent of the fail limit that each part was judged by. Nothing in the records changes; to use other limits on the line, choose Teach, then Change the limits.</source>
        <translation>In Prozent der Schlechtgrenze, nach der jedes Teil beurteilt wurde. An den Aufzeichnungen ändert sich nichts; für andere Grenzen auf der Linie: Einlernen, dann Grenzen ändern.</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>Prüfen ab</translation>
    </message>
    <message>
        <source>Fail from</source>
        <translation>Schlecht ab</translation>
    </message>
</context>
<context>
    <name>RejudgeVersionPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export both verdicts</source>
        <translation>Beide Urteile exportieren</translation>
    </message>
    <message>
        <source>1 part was exported</source>
        <translation>1 Teil wurde exportiert</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>{count} Teile wurden exportiert</translation>
    </message>
    <message>
        <source>No version is there</source>
        <translation>Keine Version da</translation>
    </message>
    <message>
        <source>The version that is to judge</source>
        <translation>Die Version, die urteilen soll</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>The filter finds 1 part; with a picture: {pictured}.</source>
        <translation>Der Filter findet 1 Teil; mit Bild: {pictured}.</translation>
    </message>
    <message>
        <source>The filter finds {parts} parts; with a picture: {pictured}.</source>
        <translation>Der Filter findet {parts} Teile; mit Bild: {pictured}.</translation>
    </message>
    <message>
        <source>Judge 1 part again</source>
        <translation>1 Teil neu beurteilen</translation>
    </message>
    <message>
        <source>Judge {count} parts again</source>
        <translation>{count} Teile neu beurteilen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Gestoppt nach {done} von {total}.</translation>
    </message>
    <message>
        <source>Loading the version …</source>
        <translation>Version wird geladen …</translation>
    </message>
    <message>
        <source>The part keeps its verdict.</source>
        <translation>Das Teil behält sein Urteil.</translation>
    </message>
    <message>
        <source>Of {count} parts {changed} change: {ways}.</source>
        <translation>Von {count} Teilen ändern sich {changed}: {ways}.</translation>
    </message>
    <message>
        <source>Of {count} parts none changes its verdict.</source>
        <translation>Von {count} Teilen ändert keines sein Urteil.</translation>
    </message>
    <message>
        <source>Of {count} parts 1 changes: {ways}.</source>
        <translation>Von {count} Teilen ändert sich 1: {ways}.</translation>
    </message>
    <message>
        <source>1 picture is gone or damaged.</source>
        <translation>1 Bild fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{count} pictures are gone or damaged.</source>
        <translation>{count} Bilder fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>1 part has no picture and is left out: of those that pass only a sample is kept.</source>
        <translation>1 Teil hat kein Bild und wird ausgelassen: Von guten wird nur eine Stichprobe aufbewahrt.</translation>
    </message>
    <message>
        <source>{count} parts have no picture and are left out: of those that pass only a sample is kept.</source>
        <translation>{count} Teile haben kein Bild und werden ausgelassen: Von guten wird nur eine Stichprobe aufbewahrt.</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>Damaliges Urteil, und wie es wäre</translation>
    </message>
    <message>
        <source>Verdict of then, and by version {number}</source>
        <translation>Damaliges Urteil, und mit Version {number}</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>Wird beurteilt …</translation>
    </message>
    <message>
        <source>Parts whose verdict changes appear here.</source>
        <translation>Teile, deren Urteil sich ändert, erscheinen hier.</translation>
    </message>
    <message>
        <source>No verdict changes</source>
        <translation>Kein Urteil ändert sich</translation>
    </message>
    <message>
        <source>The other version judges each of these parts as it was judged.</source>
        <translation>Die andere Version beurteilt jedes dieser Teile wie damals.</translation>
    </message>
    <message>
        <source>What would another version have said?</source>
        <translation>Was hätte eine andere Version gesagt?</translation>
    </message>
    <message>
        <source>The kept pictures are inspected again by the version chosen here. Nothing in the records changes, and the line goes first.</source>
        <translation>Die aufbewahrten Bilder werden mit der hier gewählten Version neu geprüft. An den Aufzeichnungen ändert sich nichts, und die Linie hat Vorrang.</translation>
    </message>
    <message>
        <source>Version to try</source>
        <translation>Version zur Probe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What was judged until then stays in view</source>
        <translation>Was bis dahin beurteilt ist, bleibt sichtbar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write both verdicts of all these parts to a CSV or Parquet file</source>
        <translation>Beide Urteile all dieser Teile in eine CSV- oder Parquet-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>RepeatabilityPage</name>
    <message>
        <source>The study “{name}” was not ended.</source>
        <translation>Die Studie „{name}“ wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Each part of the line still belongs to it, until it is complete.</source>
        <translation>Jedes Teil der Linie gehört noch zu ihr, bis sie vollständig ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The study is complete: {count} inspections.</source>
        <translation>Die Studie ist vollständig: {count} Prüfungen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Looking for parts that were inspected several times …</source>
        <translation>Mehrfach geprüfte Teile werden gesucht …</translation>
    </message>
    <message>
        <source>No part was inspected for this study</source>
        <translation>Für diese Studie wurde kein Teil geprüft</translation>
    </message>
    <message>
        <source>It was ended before the line had inspected one.</source>
        <translation>Sie wurde beendet, bevor die Linie eines geprüft hatte.</translation>
    </message>
    <message>
        <source>Show repeated parts</source>
        <translation>Mehrfach geprüfte zeigen</translation>
    </message>
    <message>
        <source>No part was inspected more than once</source>
        <translation>Kein Teil wurde mehrfach geprüft</translation>
    </message>
    <message>
        <source>Parts with an id are found here once the same version inspected them again. Or run a study: the station says which part to put in.</source>
        <translation>Teile mit ID erscheinen hier, sobald dieselbe Version sie erneut geprüft hat. Oder eine Studie durchführen: Die Station sagt, welches Teil einzulegen ist.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Parts inspected several times</source>
        <translation>Mehrfach geprüfte Teile</translation>
    </message>
    <message>
        <source>Choose a study that was run, or what the filter finds</source>
        <translation>Eine durchgeführte Studie wählen oder was der Filter findet</translation>
    </message>
    <message>
        <source>The same parts again and again: the station says which one to put in</source>
        <translation>Dieselben Teile immer wieder: Die Station sagt, welches einzulegen ist</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Einen anderen Ordner wählen oder Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>Parts by hour</source>
        <translation>Teile nach Stunden</translation>
    </message>
    <message>
        <source>Parts by shift</source>
        <translation>Teile nach Schichten</translation>
    </message>
    <message>
        <source>Scores, in percent of the fail limit</source>
        <translation>Werte, in Prozent der Schlechtgrenze</translation>
    </message>
    <message>
        <source>Date, name</source>
        <translation>Datum, Name</translation>
    </message>
    <message>
        <source>Parts that were not passed</source>
        <translation>Teile, die nicht gut waren</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>Gutanteil</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 von 100 binnen</translation>
    </message>
    <message>
        <source>Checks before production</source>
        <translation>Kontrollen vor Produktion</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>started without: {reason}</source>
        <translation>ohne gestartet: {reason}</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>RocChart</name>
    <message>
        <source>defects found ↑</source>
        <translation>Fehler gefunden ↑</translation>
    </message>
    <message>
        <source>good rejected →</source>
        <translation>gute aussortiert →</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Das Gelernte wird gelesen …</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Zuerst die guten Teile lernen.</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Linie starten</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Zur Linie</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>References …</source>
        <translation>Referenzen …</translation>
    </message>
    <message>
        <source>Choose the good parts that are judged whenever the recipe is loaded</source>
        <translation>Die Gutteile wählen, die bei jedem Laden des Rezepts beurteilt werden</translation>
    </message>
    <message>
        <source>The line runs {name} · version {number}; it changes between two parts, without a stop.</source>
        <translation>Die Linie läuft mit {name} · Version {number}; sie wechselt zwischen zwei Teilen, ohne Stopp.</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <translation>So wird es gespeichert</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Put it on the line at once</source>
        <translation>Gleich auf der Linie einsetzen</translation>
    </message>
    <message>
        <source>Hold failed parts on the screen</source>
        <translation>Schlechte Teile im Bild halten</translation>
    </message>
    <message>
        <source>Each stays in view until somebody acknowledges it.</source>
        <translation>Jedes bleibt sichtbar, bis es jemand quittiert.</translation>
    </message>
    <message>
        <source>The line inspects with it from the next start on.</source>
        <translation>Die Linie prüft damit ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>So ist es gespeichert</translation>
    </message>
    <message>
        <source>Version {number} is saved.</source>
        <translation>Version {number} ist gespeichert.</translation>
    </message>
    <message>
        <source>The line inspects with it from the next part on.</source>
        <translation>Die Linie prüft damit ab dem nächsten Teil.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>Eine neue Version, aus Version {number}</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Ein neues Produkt</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>{percent} der Schlechtgrenze</translation>
    </message>
</context>
<context>
    <name>ScoreHistogram</name>
    <message>
        <source>fail</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} weitere ›</translation>
    </message>
</context>
<context>
    <name>ScoreMarks</name>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} weitere ›</translation>
    </message>
</context>
<context>
    <name>ScorePlot</name>
    <message>
        <source>Review limit</source>
        <translation>Prüfgrenze</translation>
    </message>
    <message>
        <source>Fail limit</source>
        <translation>Schlechtgrenze</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys; with Shift in small steps</source>
        <translation>Ziehen oder mit den Pfeiltasten bewegen; mit Umschalt in kleinen Schritten</translation>
    </message>
    <message>
        <source>Review {percent}</source>
        <translation>Prüfen {percent}</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>good, not used for learning</source>
        <translation>gut, nicht gelernt</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>% of the limit</source>
        <translation>% der Grenze</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>Nearest to the limits</source>
        <translation>Den Grenzen am nächsten</translation>
    </message>
    <message>
        <source>drag a limit and watch them change</source>
        <translation>eine Grenze ziehen und zusehen, wie sie sich ändern</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>fault, see Inspect</source>
        <translation>Störung, siehe Prüfung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
</context>
<context>
    <name>SecondVerdictList</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Scratch</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Delle</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{size} wide</source>
        <translation>{size} breit</translation>
    </message>
    <message>
        <source>found from {size}</source>
        <translation>gefunden ab {size}</translation>
    </message>
    <message>
        <source>not found at any size</source>
        <translation>in keiner Größe gefunden</translation>
    </message>
</context>
<context>
    <name>SensitivityView</name>
    <message>
        <source>Synthetic defects are put on good parts and judged at this limit …</source>
        <translation>Künstliche Fehler werden auf gute Teile gesetzt und mit dieser Grenze beurteilt …</translation>
    </message>
    <message>
        <source>Puts synthetic defects of several kinds, sizes and contrasts on good parts.</source>
        <translation>Setzt künstliche Fehler verschiedener Art, Größe und Kontraste auf gute Teile.</translation>
    </message>
    <message>
        <source>The limit was moved since: test again to see what it finds now.</source>
        <translation>Die Grenze wurde seither verschoben: neu testen, um zu sehen, was sie jetzt findet.</translation>
    </message>
    <message>
        <source>Per cent of {count} good parts on which the defect is found at this limit.</source>
        <translation>Prozent von {count} guten Teilen, auf denen der Fehler mit dieser Grenze gefunden wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Neu testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Across: size in pixels of the picture. Upwards: contrast.</source>
        <translation>Quer: Größe in Pixeln des Bildes. Aufwärts: Kontrast.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Working resolution</source>
        <translation>Arbeitsauflösung</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 der Gewichte</translation>
    </message>
    <message>
        <source>Feature levels</source>
        <translation>Merkmalsebenen</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>Behaltene Merkmale</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Memory while learning</source>
        <translation>Speicher beim Lernen</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>Patches remembered</source>
        <translation>Gemerkte Patches</translation>
    </message>
    <message>
        <source>Share remembered</source>
        <translation>Gemerkter Anteil</translation>
    </message>
    <message>
        <source>Choice of patches</source>
        <translation>Auswahl der Patches</translation>
    </message>
    <message>
        <source>Patches to choose from</source>
        <translation>Patches zur Auswahl</translation>
    </message>
    <message>
        <source>Re-weighting</source>
        <translation>Neugewichtung</translation>
    </message>
    <message>
        <source>Rounds of held-out scores</source>
        <translation>Runden der Kreuzprüfung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Size inside the network</source>
        <translation>Größe im Netz</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Usual errors</source>
        <translation>Übliche Abweichungen</translation>
    </message>
    <message>
        <source>Side of a square with as many pixels as the picture that is inspected.</source>
        <translation>Seite eines Quadrats mit so vielen Pixeln wie das geprüfte Bild.</translation>
    </message>
    <message>
        <source>Of the heat. Empty: what suits the method.</source>
        <translation>Des Wärmebilds. Leer: was zur Methode passt.</translation>
    </message>
    <message>
        <source>Another one makes other random choices.</source>
        <translation>Ein anderer führt zu anderen Zufallsentscheidungen.</translation>
    </message>
    <message>
        <source>bf16 is quicker, and used only if it changes no verdict.</source>
        <translation>bf16 ist schneller und wird nur benutzt, wenn es kein Urteil ändert.</translation>
    </message>
    <message>
        <source>timm name of the network that describes the picture.</source>
        <translation>timm-Name des Netzes, das das Bild beschreibt.</translation>
    </message>
    <message>
        <source>For a backbone whose weights are not installed.</source>
        <translation>Für ein Backbone, dessen Gewichte nicht installiert sind.</translation>
    </message>
    <message>
        <source>Required with a weights file.</source>
        <translation>Bei einer Gewichtsdatei nötig.</translation>
    </message>
    <message>
        <source>Steps between places, in pixels: small ones see small defects.</source>
        <translation>Schritte zwischen Stellen, in Pixeln: kleine sehen kleine Fehler.</translation>
    </message>
    <message>
        <source>Of each place, chosen at random.</source>
        <translation>Je Stelle, zufällig gewählt.</translation>
    </message>
    <message>
        <source>How it is kept sound with few pictures.</source>
        <translation>Wie sie bei wenigen Bildern stabil bleibt.</translation>
    </message>
    <message>
        <source>Variance added, as a share of the mean variance.</source>
        <translation>Zusätzliche Varianz, als Anteil der mittleren Varianz.</translation>
    </message>
    <message>
        <source>For features; what does not fit is computed again.</source>
        <translation>Für Merkmale; was nicht hineinpasst, wird neu berechnet.</translation>
    </message>
    <message>
        <source>Places averaged around each place, per side; odd.</source>
        <translation>Um jede Stelle gemittelte Stellen, je Seite; ungerade.</translation>
    </message>
    <message>
        <source>At most. More see finer differences and take longer.</source>
        <translation>Höchstens. Mehr sehen feinere Unterschiede und dauern länger.</translation>
    </message>
    <message>
        <source>Of all patches; replaces their number.</source>
        <translation>Von allen Patches; ersetzt ihre Anzahl.</translation>
    </message>
    <message>
        <source>By coverage, or at random: quicker, but rare looks are lost.</source>
        <translation>Nach Abdeckung, oder zufällig: schneller, aber seltenes Aussehen geht verloren.</translation>
    </message>
    <message>
        <source>Drawn at random before the choice, for each one remembered.</source>
        <translation>Vor der Auswahl zufällig gezogen, für jeden gemerkten.</translation>
    </message>
    <message>
        <source>Neighbours for the re-weighted score of the paper; 0 leaves it out.</source>
        <translation>Nachbarn für den neu gewichteten Wert der Veröffentlichung; 0 lässt ihn weg.</translation>
    </message>
    <message>
        <source>The good parts are split into so many; each is judged by the others.</source>
        <translation>In so viele Gruppen werden die guten Teile geteilt; jede wird von den anderen beurteilt.</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Was das Training verkleinert.</translation>
    </message>
    <message>
        <source>At most.</source>
        <translation>Höchstens.</translation>
    </message>
    <message>
        <source>Pictures in a step.</source>
        <translation>Bilder je Schritt.</translation>
    </message>
    <message>
        <source>At the start of training.</source>
        <translation>Zu Beginn des Trainings.</translation>
    </message>
    <message>
        <source>How the learning rate falls.</source>
        <translation>Wie die Lernrate sinkt.</translation>
    </message>
    <message>
        <source>Steps without progress before training stops.</source>
        <translation>Schritte ohne Fortschritt, bis das Training endet.</translation>
    </message>
    <message>
        <source>A narrow bottleneck, or a net with shortcuts.</source>
        <translation>Ein schmaler Engpass oder ein Netz mit Abkürzungen.</translation>
    </message>
    <message>
        <source>Of the longer side.</source>
        <translation>Der längeren Seite.</translation>
    </message>
    <message>
        <source>Channels of the first level, doubled at each one below.</source>
        <translation>Kanäle der ersten Ebene, auf jeder tieferen verdoppelt.</translation>
    </message>
    <message>
        <source>Numbers that describe a part. Without shortcuts only.</source>
        <translation>Zahlen, die ein Teil beschreiben. Nur ohne Abkürzungen.</translation>
    </message>
    <message>
        <source>Of the part to how it was redrawn.</source>
        <translation>Zwischen Teil und Nachzeichnung.</translation>
    </message>
    <message>
        <source>Judge each place by the error usual there.</source>
        <translation>Jede Stelle an ihrer üblichen Abweichung messen.</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>by coverage</source>
        <translation>nach Abdeckung</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>with shortcuts</source>
        <translation>mit Abkürzungen</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>quadriert</translation>
    </message>
    <message>
        <source>smoothly</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>when it stalls</source>
        <translation>bei Stillstand</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Something must be entered here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>Enter whole numbers, with commas between them.</source>
        <translation>Ganze Zahlen eingeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>This does not have the form that is wanted.</source>
        <translation>Das hat nicht die verlangte Form.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Set the camera …</source>
        <translation>Kamera einstellen …</translation>
    </message>
    <message>
        <source>Line and trigger …</source>
        <translation>Linie und Auslöser …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>No sounds</source>
        <translation>Keine Töne</translation>
    </message>
    <message>
        <source>Sound for rejected parts</source>
        <translation>Ton bei schlechten Teilen</translation>
    </message>
    <message>
        <source>Sound for every part</source>
        <translation>Ton bei jedem Teil</translation>
    </message>
    <message>
        <source>This computer has no player for sounds</source>
        <translation>Dieser Rechner kann keine Töne abspielen</translation>
    </message>
    <message>
        <source>No sound: {reason}</source>
        <translation>Kein Ton: {reason}</translation>
    </message>
</context>
<context>
    <name>SharpnessPanel</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Turn the lens until the bar is longest</source>
        <translation>Am Objektiv drehen, bis der Balken am längsten ist</translation>
    </message>
    <message>
        <source>{percent} % of the best</source>
        <translation>{percent} % vom Besten</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, and the limits</source>
        <translation>Werte nicht gelernter guter Teile und die Grenzen</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, of defects, and the limits</source>
        <translation>Werte nicht gelernter guter Teile, der Fehler und die Grenzen</translation>
    </message>
</context>
<context>
    <name>ShiftChecker</name>
    <message>
        <source>The check was stopped by an error.</source>
        <translation>Ein Fehler hat die Kontrolle angehalten.</translation>
    </message>
    <message>
        <source>No picture came.</source>
        <translation>Es kam kein Bild.</translation>
    </message>
    <message>
        <source>Check the camera and its trigger, then try again.</source>
        <translation>Kamera und Auslöser prüfen, dann nochmals versuchen.</translation>
    </message>
    <message>
        <source>The source has no more pictures.</source>
        <translation>Die Quelle hat keine weiteren Bilder.</translation>
    </message>
    <message>
        <source>It begins again by itself.</source>
        <translation>Sie beginnt von selbst neu.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has signed in</source>
        <translation>{name} ist angemeldet</translation>
    </message>
    <message>
        <source>A new shift: {name} was signed out</source>
        <translation>Neue Schicht: {name} wurde abgemeldet</translation>
    </message>
    <message>
        <source>Nobody used the station for a while: {name} was signed out</source>
        <translation>Die Station war eine Weile unbenutzt: {name} wurde abgemeldet</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Einen Ordner beobachten …</translation>
    </message>
    <message>
        <source>Play a video …</source>
        <translation>Ein Video abspielen …</translation>
    </message>
    <message>
        <source>Camera on the network …</source>
        <translation>Kamera im Netz …</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>Kameras werden gesucht …</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>{kind}: not installed</source>
        <translation>{kind}: nicht installiert</translation>
    </message>
    <message>
        <source>{kind}: cannot be used</source>
        <translation>{kind}: nicht benutzbar</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Folder that pictures are written into</source>
        <translation>Ordner, in den Bilder geschrieben werden</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
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
        <translation>Neue Bilder in {folder}</translation>
    </message>
    <message>
        <source>USB camera {number}</source>
        <translation>USB-Kamera {number}</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window</source>
        <translation>Das Fenster wird geöffnet</translation>
    </message>
    <message>
        <source>Loading what inspects the parts</source>
        <translation>Die Prüfung wird geladen</translation>
    </message>
    <message>
        <source>Warming up {recipe}</source>
        <translation>{recipe} läuft sich warm</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>SpotBars</name>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Teach a product</source>
        <translation>Produkt einlernen</translation>
    </message>
    <message>
        <source>Pictures of good parts are all it takes. The line goes on meanwhile.</source>
        <translation>Es braucht nur Bilder guter Teile. Die Linie läuft solange weiter.</translation>
    </message>
    <message>
        <source>Teach a new product</source>
        <translation>Neues Produkt einlernen</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Products that are known</source>
        <translation>Bekannte Produkte</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>learning done, at {page}</source>
        <translation>gelernt, bei „{page}“</translation>
    </message>
    <message>
        <source>at {page}</source>
        <translation>bei „{page}“</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>eingelernt {day}</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Discard the draft of {name}? The pictures stay where they are.</source>
        <translation>Den Entwurf von {name} verwerfen? Die Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>StationController</name>
    <message>
        <source>The line is already running.</source>
        <translation>Die Linie läuft schon.</translation>
    </message>
    <message>
        <source>Stop it before you start another.</source>
        <translation>Erst stoppen, dann neu starten.</translation>
    </message>
    <message>
        <source>The line is still stopping.</source>
        <translation>Die Linie stoppt noch.</translation>
    </message>
    <message>
        <source>Start again in a moment.</source>
        <translation>Gleich noch einmal starten.</translation>
    </message>
    <message>
        <source>The recipe is still being loaded.</source>
        <translation>Das Rezept wird noch geladen.</translation>
    </message>
    <message>
        <source>No recipe is loaded.</source>
        <translation>Kein Rezept ist geladen.</translation>
    </message>
    <message>
        <source>Choose a recipe, then start.</source>
        <translation>Rezept wählen, dann starten.</translation>
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
        <translation>Produkt einlernen</translation>
    </message>
    <message>
        <source>Teach overruled parts as good</source>
        <translation>Verworfene als gut lernen</translation>
    </message>
    <message>
        <source>Teach opens as soon as Inspector is ready</source>
        <translation>Das Einlernen öffnet sich, sobald Inspector bereit ist</translation>
    </message>
    <message>
        <source>“{text}” came without Enter. Set the scanner to end each barcode with Enter</source>
        <translation>„{text}“ kam ohne Eingabetaste. Den Scanner so einstellen, dass er jeden Barcode mit Enter abschließt</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Report of the parts in view</source>
        <translation>Bericht über die gezeigten Teile</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>Der Bericht ist geschrieben: 1 Seite</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>Der Bericht ist geschrieben: {count} Seiten</translation>
    </message>
    <message>
        <source>line: good parts when {recipe} was taught</source>
        <translation>Linie: Gutteile beim Einlernen von {recipe}</translation>
    </message>
    <message>
        <source>Where the defects lie</source>
        <translation>Wo die Fehler liegen</translation>
    </message>
    <message>
        <source>{defects} defects on {parts} parts</source>
        <translation>{defects} Fehler auf {parts} Teilen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No part to count</source>
        <translation>Kein Teil zu zählen</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>Eine andere Zeit wählen oder weniger verlangen.</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Alle Teile zeigen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A PDF of these figures, with the rejected parts, for a shift or a lot</source>
        <translation>Ein PDF dieser Zahlen mit den abgewiesenen Teilen, für eine Schicht oder ein Los</translation>
    </message>
    <message>
        <source>Parts, and the share that did not pass</source>
        <translation>Teile, und der Anteil, der nicht gut war</translation>
    </message>
    <message>
        <source>Scores, per cent of the fail limit</source>
        <translation>Werte, Prozent der Schlechtgrenze</translation>
    </message>
    <message>
        <source>No part of these has a defect.</source>
        <translation>Keines dieser Teile hat einen Fehler.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Whether light, lens, camera and parts are still as usual</source>
        <translation>Ob Licht, Objektiv, Kamera und Teile noch wie üblich sind</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>To limit</source>
        <translation>Zur Grenze</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} von {of}</translation>
    </message>
    <message>
        <source>repeatability sᵣ</source>
        <translation>Wiederholbarkeit sᵣ</translation>
    </message>
    <message>
        <source>spread of a part, 6 sᵣ</source>
        <translation>Streubreite je Teil, 6 sᵣ</translation>
    </message>
    <message>
        <source>of the fail limit</source>
        <translation>der Schlechtgrenze</translation>
    </message>
    <message>
        <source>nearest to a limit</source>
        <translation>der Grenze am nächsten</translation>
    </message>
    <message>
        <source>always the same verdict</source>
        <translation>immer dasselbe Urteil</translation>
    </message>
    <message>
        <source>agreement, Fleiss' kappa</source>
        <translation>Einigkeit, Fleiss-Kappa</translation>
    </message>
    <message>
        <source>kappa {kappa} · missed {missed} · false {stopped}</source>
        <translation>Kappa {kappa} · Schlupf {missed} · falsch {stopped}</translation>
    </message>
    <message>
        <source>right by what they are</source>
        <translation>stets richtig beurteilt</translation>
    </message>
    <message>
        <source>There is nothing to report: no part was inspected twice.</source>
        <translation>Es gibt nichts zu berichten: Kein Teil wurde zweimal geprüft.</translation>
    </message>
    <message>
        <source>Choose another time, or run a study.</source>
        <translation>Eine andere Zeit wählen oder eine Studie durchführen.</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Wiederholbarkeit</translation>
    </message>
    <message>
        <source>Scores are in per cent of the fail limit. sᵣ: repeatability standard deviation, pooled over the parts. To limit: distance of a part's mean to the limit where its verdict changes. Risk: that its next inspection gives another verdict, for normally distributed scores of equal spread (Student's t). Bands: three sᵣ to both sides of a limit.</source>
        <translation>Werte in Prozent der Schlechtgrenze. sᵣ: Wiederholstandardabweichung, über die Teile zusammengefasst. Zur Grenze: Abstand des Mittels eines Teils zu der Grenze, an der sein Urteil wechselt. Risiko: dass seine nächste Prüfung ein anderes Urteil ergibt, für normalverteilte Werte gleicher Streuung (Student-t). Bänder: drei sᵣ zu beiden Seiten einer Grenze.</translation>
    </message>
    <message>
        <source>Intervals of 95 %: chi-square for sᵣ, Clopper-Pearson for shares, large-sample variance over parts for kappa. Missed: defective parts that were passed at least once. False: good parts that were not passed at least once.</source>
        <translation>Intervalle zu 95 %: Chi-Quadrat für sᵣ, Clopper-Pearson für Anteile, asymptotische Varianz über die Teile für Kappa. Schlupf: fehlerhafte Teile, die mindestens einmal als gut beurteilt wurden. Falsch: gute Teile, die mindestens einmal nicht als gut beurteilt wurden.</translation>
    </message>
    <message>
        <source>needs two parts</source>
        <translation>braucht zwei Teile</translation>
    </message>
    <message>
        <source>needs two kinds of verdict</source>
        <translation>braucht zweierlei Urteile</translation>
    </message>
    <message>
        <source>no interval: all agree</source>
        <translation>kein Intervall: alle gleich</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>No part was inspected twice yet.</source>
        <translation>Noch kein Teil wurde zweimal geprüft.</translation>
    </message>
    <message>
        <source>No score differs at all: the pictures were the same ones, not new ones of the parts.</source>
        <translation>Kein Wert weicht ab: Es waren dieselben Bilder, keine neuen der Teile.</translation>
    </message>
    <message>
        <source>1 inspection gave no verdict; that counts as a disagreement.</source>
        <translation>1 Prüfung ergab kein Urteil; das zählt als uneinig.</translation>
    </message>
    <message>
        <source>{count} inspections gave no verdict; each counts as a disagreement.</source>
        <translation>{count} Prüfungen ergaben kein Urteil; jede zählt als uneinig.</translation>
    </message>
    <message>
        <source>The scores of {part} spread more than those of the others; without it sᵣ would be {deviation}.</source>
        <translation>Die Werte von {part} streuen mehr als die der anderen; ohne dieses Teil wäre sᵣ {deviation}.</translation>
    </message>
    <message>
        <source>{count} parts have fewer than the {planned} repetitions that were planned.</source>
        <translation>Teile mit weniger als den geplanten {planned} Wiederholungen: {count}.</translation>
    </message>
    <message>
        <source>{count} inspections do not count: of another version, with other limits, of another camera or station.</source>
        <translation>Nicht gezählte Prüfungen: {count}; von anderer Version, mit anderen Grenzen, von anderer Kamera oder Station.</translation>
    </message>
    <message>
        <source>{parts} parts, {times} times each</source>
        <translation>{parts} Teile, je {times}-mal</translation>
    </message>
    <message>
        <source>The part kept its verdict in {times} repetitions.</source>
        <translation>Das Teil behielt sein Urteil in {times} Wiederholungen.</translation>
    </message>
    <message>
        <source>The part changed its verdict in {times} repetitions.</source>
        <translation>Das Teil änderte sein Urteil in {times} Wiederholungen.</translation>
    </message>
    <message>
        <source>None of {parts} parts changed its verdict in {times} repetitions.</source>
        <translation>Keines von {parts} Teilen änderte sein Urteil in {times} Wiederholungen.</translation>
    </message>
    <message>
        <source>{changed} of {parts} parts changed their verdict in {times} repetitions.</source>
        <translation>Bei {changed} von {parts} Teilen änderte sich das Urteil in {times} Wiederholungen.</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is {count} repeatability deviations away.</source>
        <translation>Am nächsten an einer Grenze liegt {part}, {count} sᵣ entfernt.</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is only {count} repeatability deviations away: its next verdict would be another one with a risk of {risk}.</source>
        <translation>Am nächsten an einer Grenze liegt {part}, nur {count} sᵣ entfernt: Das nächste Urteil wäre mit einem Risiko von {risk} ein anderes.</translation>
    </message>
</context>
<context>
    <name>StudyFigures</name>
    <message>
        <source>right by what they are</source>
        <translation>stets richtig beurteilt</translation>
    </message>
    <message>
        <source>click what a part is known as</source>
        <translation>anklicken, was ein Teil ist</translation>
    </message>
</context>
<context>
    <name>StudyFiles</name>
    <message>
        <source>Export the study</source>
        <translation>Studie exportieren</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Bericht der Studie</translation>
    </message>
    <message>
        <source>A table of known parts</source>
        <translation>Eine Tabelle bekannter Teile</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Tabelle (*.csv *.txt)</translation>
    </message>
    <message>
        <source>1 inspection was exported</source>
        <translation>1 Prüfung wurde exportiert</translation>
    </message>
    <message>
        <source>{count} inspections were exported</source>
        <translation>{count} Prüfungen wurden exportiert</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>Der Bericht ist geschrieben: 1 Seite</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>Der Bericht ist geschrieben: {count} Seiten</translation>
    </message>
    <message>
        <source>Known parts</source>
        <translation>Bekannte Teile</translation>
    </message>
    <message>
        <source>A table that says which parts are good and which defective: part, good or defective in each line</source>
        <translation>Eine Tabelle, welche Teile gut und welche fehlerhaft sind: je Zeile Teil, good oder defective</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every inspection of the study as a CSV file</source>
        <translation>Jede Prüfung der Studie als CSV-Datei</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What is shown here as a PDF</source>
        <translation>Das hier Gezeigte als PDF</translation>
    </message>
</context>
<context>
    <name>StudyResultView</name>
    <message>
        <source>Parts of the study, sorted by score</source>
        <translation>Teile der Studie, nach Wert sortiert</translation>
    </message>
</context>
<context>
    <name>StudyRun</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} von {of}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>time {number} of {count}</source>
        <translation>{number}. Mal von {count}</translation>
    </message>
    <message>
        <source>Nothing is inspected yet.</source>
        <translation>Noch ist nichts geprüft.</translation>
    </message>
    <message>
        <source>Last: part {part}, time {number}: {verdict}.</source>
        <translation>Zuletzt: Teil {part}, {number}. Mal: {verdict}.</translation>
    </message>
    <message>
        <source>The id of part {numbers} was not the same each time: was another part put in?</source>
        <translation>Die ID von Teil {numbers} war nicht jedes Mal gleich: Wurde ein anderes Teil eingelegt?</translation>
    </message>
    <message>
        <source>{count} parts do not count: the recipe, its limits or the camera were changed.</source>
        <translation>Nicht gezählte Teile: {count}; Rezept, Grenzen oder Kamera wurden geändert.</translation>
    </message>
    <message>
        <source>The line stands still. Start it in Inspect; the study waits.</source>
        <translation>Die Linie steht. Unter „Prüfung“ starten; die Studie wartet.</translation>
    </message>
    <message>
        <source>Put this part in and inspect it, or let the line's trigger do it.</source>
        <translation>Dieses Teil einlegen und prüfen oder das dem Auslöser der Linie überlassen.</translation>
    </message>
    <message>
        <source>Put this part in; the next part of the line is taken for it.</source>
        <translation>Dieses Teil einlegen; das nächste Teil der Linie gilt dafür.</translation>
    </message>
    <message>
        <source>Put in now</source>
        <translation>Jetzt einlegen</translation>
    </message>
    <message>
        <source>Inspect this part</source>
        <translation>Dieses Teil prüfen</translation>
    </message>
    <message>
        <source>Trigger the line (Enter)</source>
        <translation>Die Linie auslösen (Enter)</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Letztes zurücknehmen</translation>
    </message>
    <message>
        <source>It was the wrong part; its place is filled anew (Backspace)</source>
        <translation>Es war das falsche Teil; sein Platz wird neu gefüllt (Backspace)</translation>
    </message>
    <message>
        <source>End the study</source>
        <translation>Studie beenden</translation>
    </message>
    <message>
        <source>What was inspected so far counts; nothing is lost</source>
        <translation>Was bisher geprüft ist, zählt; nichts geht verloren</translation>
    </message>
</context>
<context>
    <name>StudySetup</name>
    <message>
        <source>Study of {day}</source>
        <translation>Studie vom {day}</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>Der Studie einen Namen geben.</translation>
    </message>
    <message>
        <source>All parts in turn, then all of them again in the same order.</source>
        <translation>Alle Teile der Reihe nach, dann alle nochmals in derselben Folge.</translation>
    </message>
    <message>
        <source>Each part as often as it takes, then the next one.</source>
        <translation>Jedes Teil so oft wie nötig, dann das nächste.</translation>
    </message>
    <message>
        <source>Number the parts and lay them out in this order. The next {count} parts of the line belong to the study. Take each part out and put it in again, as the line does. Choose parts near the limits too, good and defective ones.</source>
        <translation>Die Teile nummerieren und in dieser Folge auslegen. Die nächsten {count} Teile der Linie gehören zur Studie. Jedes Teil herausnehmen und neu einlegen, wie es die Linie tut. Auch Teile nahe den Grenzen wählen, gute und fehlerhafte.</translation>
    </message>
    <message>
        <source>New study: the same parts again and again</source>
        <translation>Neue Studie: dieselben Teile immer wieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Times each</source>
        <translation>Mal je Teil</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>In rounds</source>
        <translation>In Runden</translation>
    </message>
    <message>
        <source>Each part in a row</source>
        <translation>Jedes Teil in Folge</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>What the part is known to be; a click changes it (G good, D defective)</source>
        <translation>Was das Teil bekanntlich ist; ein Klick ändert es (G gut, D fehlerhaft)</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Good images</source>
        <translation>Gute Bilder</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft wird</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>Prüfen ab</translation>
    </message>
    <message>
        <source>Good parts rejected</source>
        <translation>Gute Teile aussortiert</translation>
    </message>
    <message>
        <source>{missed} of {count}</source>
        <translation>{missed} von {count}</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>Fehler nicht gefunden</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{count} learned</source>
        <translation>{count} gelernt</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>der gezeichnete Bereich</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>das Muster</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>{count} shapes ignored</source>
        <translation>{count} Formen ausgelassen</translation>
    </message>
    <message>
        <source>{count} × {count} tiles</source>
        <translation>{count} × {count} Kacheln</translation>
    </message>
    <message>
        <source>none: parts always lie in the same place</source>
        <translation>keine: Teile liegen immer an derselben Stelle</translation>
    </message>
    <message>
        <source>each part is found by its pattern, lowest match {percent}</source>
        <translation>jedes Teil wird an seinem Muster gefunden, kleinste Übereinstimmung {percent}</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>{method} · {time} a part on {device}</source>
        <translation>{method} · {time} je Teil auf {device}</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>{percent} der Schlechtgrenze</translation>
    </message>
    <message>
        <source>good parts and copies with a defect, judged at every loading</source>
        <translation>gute Teile und Kopien mit einem Fehler, bei jedem Laden beurteilt</translation>
    </message>
    <message>
        <source>{count} chosen pictures, judged at every loading</source>
        <translation>{count} gewählte Bilder, bei jedem Laden beurteilt</translation>
    </message>
    <message>
        <source>{one_in} good parts rejected</source>
        <translation>{one_in} guten Teilen aussortiert</translation>
    </message>
    <message>
        <source>mean + {value} σ</source>
        <translation>Mittelwert + {value} σ</translation>
    </message>
    <message>
        <source>percentile {value}</source>
        <translation>Perzentil {value}</translation>
    </message>
    <message>
        <source>the best F1</source>
        <translation>bestes F1</translation>
    </message>
    <message>
        <source>{share} of the defects found</source>
        <translation>{share} der Fehler gefunden</translation>
    </message>
</context>
<context>
    <name>TeachHeader</name>
    <message>
        <source>running version {number}</source>
        <translation>läuft mit Version {number}</translation>
    </message>
    <message>
        <source>running {name} · version {number}</source>
        <translation>läuft mit {name} · Version {number}</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Eingelernt wird</translation>
    </message>
    <message>
        <source>new version, from version {number}</source>
        <translation>neue Version, aus Version {number}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TeachScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Left)</source>
        <translation>Die vorige Seite (Strg+Links)</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Right)</source>
        <translation>Weiter (Strg+Rechts)</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Last {count} parts</source>
        <translation>Letzte {count} Teile</translation>
    </message>
    <message>
        <source>score / limit</source>
        <translation>Wert / Grenze</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Compared with the version in use</source>
        <translation>Verglichen mit der eingesetzten Version</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Across: the version in use. Upwards: the new one. Per cent of the fail limit.</source>
        <translation>Waagrecht: eingesetzte Version. Senkrecht: neue. In Prozent der Schlechtgrenze.</translation>
    </message>
    <message>
        <source>Comparing on the same pictures …</source>
        <translation>Vergleich an denselben Bildern …</translation>
    </message>
    <message>
        <source>Comparing on the same pictures: {done} of {total}</source>
        <translation>Vergleich an denselben Bildern: {done} von {total}</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>Der Vergleich war nicht möglich.</translation>
    </message>
    <message>
        <source>None of the pictures can be judged any more: nothing is compared.</source>
        <translation>Kein Bild lässt sich mehr beurteilen: Nichts ist verglichen.</translation>
    </message>
    <message>
        <source>Another verdict on {changed} of {count} pictures: now {verdicts}.</source>
        <translation>Anderes Urteil bei {changed} von {count} Bildern: jetzt {verdicts}.</translation>
    </message>
    <message>
        <source>No verdict changes on {count} pictures.</source>
        <translation>Bei {count} Bildern ändert sich kein Urteil.</translation>
    </message>
    <message>
        <source>Defects that pass now: {count}.</source>
        <translation>Fehler, die jetzt als gut gelten: {count}.</translation>
    </message>
    <message>
        <source>Not compared, because they cannot be judged: {count}.</source>
        <translation>Nicht verglichen, da nicht zu beurteilen: {count}.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Overruled: 1 part of {product} waits for the engineer</source>
        <translation>Widerrufen: 1 Teil von {product} wartet auf den Techniker</translation>
    </message>
    <message>
        <source>Overruled: {count} parts of {product} wait for the engineer</source>
        <translation>Widerrufen: {count} Teile von {product} warten auf den Techniker</translation>
    </message>
    <message>
        <source>They were rejected and somebody says they are good. Look at each: what is learned as good passes from then on. B takes a part off this list.</source>
        <translation>Sie wurden abgewiesen, und jemand sagt, sie sind gut. Jedes ansehen: was als gut gelernt ist, kommt von da an durch. B nimmt ein Teil von der Liste.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} are shown.</source>
        <translation>Die neuesten {shown} von {count} werden gezeigt.</translation>
    </message>
    <message>
        <source>Teach them as good</source>
        <translation>Als gut lernen</translation>
    </message>
    <message>
        <source>A new version of the product begins with these pictures among the good ones</source>
        <translation>Eine neue Version des Produkts beginnt mit diesen Bildern unter den guten</translation>
    </message>
    <message>
        <source>No overruled part waits</source>
        <translation>Kein widerrufenes Teil wartet</translation>
    </message>
    <message>
        <source>A rejected part that is good: open it, press G, and the engineer finds it here.</source>
        <translation>Ein abgewiesenes Teil, das gut ist: öffnen, G drücken, und der Techniker findet es hier.</translation>
    </message>
</context>
<context>
    <name>WaysToJudge</name>
    <message>
        <source>Other limits</source>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Andere Version</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>PASS</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>KEIN URTEIL</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
</context>
<context>
    <name>_FaultRow</name>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>{count} times {since}</source>
        <translation>{count}-mal {since}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_ScoreScale</name>
    <message>
        <source>fail</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>good parts when taught</source>
        <translation>gute Teile beim Einlernen</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>This could not be done.</source>
        <translation>Das war nicht möglich.</translation>
    </message>
</context>
</TS>
