<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>The line stands still</source>
        <translation>Die Linie steht</translation>
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
        <source>WAITING</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>Waiting for part {number}</source>
        <translation>Wartet auf Teil {number}</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Ein Fehler hat die Kamera angehalten.</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>Teile kommen schneller, als sie geprüft werden können.</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>Die Linie wurde beendet, bevor dieses Teil geprüft war.</translation>
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
    <name>FaultStrip</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
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
        <source>Device</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
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
        <source>Colours and language</source>
        <translation>Farben und Sprache</translation>
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
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>Ein Fehler hat die Prüfung angehalten.</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>Die Linie wurde beendet, bevor dieses Teil geprüft war.</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>Teil {number} konnte nicht geprüft werden.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Linie starten oder stoppen</translation>
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
    <name>Line</name>
    <message>
        <source>This is a fault of the program. The details are in {folder}.</source>
        <translation>Das ist ein Fehler des Programms. Näheres steht in {folder}.</translation>
    </message>
</context>
<context>
    <name>LineDisplay</name>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>Blick auf Teil {number}, Linie läuft weiter</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>Blick auf Teil {number}</translation>
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
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>Das Rezept {name} konnte nicht geladen werden.</translation>
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
        <source>Teach a product from pictures of good parts:
inspector calibrate NAME --good FOLDER</source>
        <translation>Ein Produkt aus Bildern guter Teile einlernen:
inspector calibrate NAME --good ORDNER</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Noch kein Rezept</translation>
    </message>
    <message>
        <source>A folder of pictures, or whatever else delivers them</source>
        <translation>Ein Ordner mit Bildern oder was sonst welche liefert</translation>
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
    <name>PicturePane</name>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Part {number} · small picture, the full one is no longer in memory</source>
        <translation>Teil {number} · kleines Bild, das große ist nicht mehr im Speicher</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
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
        <source>{purpose}: engineer&apos;s PIN</source>
        <translation>{purpose}: PIN des Technikers</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>Rezept wechseln</translation>
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
    <name>SettingsMenu</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
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
        <source>Change the source</source>
        <translation>Quelle wechseln</translation>
    </message>
    <message>
        <source>Set all counters to nought? {count} parts were counted.</source>
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
</TS>
