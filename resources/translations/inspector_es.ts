<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Banner</name>
    <message>
        <source>Score {percent} of the limit</source>
        <translation>Valor {percent} del límite</translation>
    </message>
    <message>
        <source>No abnormal region</source>
        <translation>Ninguna zona anómala</translation>
    </message>
    <message>
        <source>1 abnormal region</source>
        <translation>1 zona anómala</translation>
    </message>
    <message>
        <source>{count} abnormal regions</source>
        <translation>{count} zonas anómalas</translation>
    </message>
    <message>
        <source>inspected in {time}</source>
        <translation>inspección en {time}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Pieza {number}</translation>
    </message>
    <message>
        <source>line runs on</source>
        <translation>la línea sigue</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>pieza anterior</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Last part {number}: {verdict} at {time}</source>
        <translation>Última pieza {number}: {verdict} a las {time}</translation>
    </message>
    <message>
        <source>Loading {recipe}</source>
        <translation>Cargando {recipe}</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>CARGANDO</translation>
    </message>
    <message>
        <source>Checking its files and its reference parts</source>
        <translation>Se comprueban los archivos y las piezas de referencia</translation>
    </message>
    <message>
        <source>NO RECIPE</source>
        <translation>SIN RECETA</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Nada que inspeccionar</translation>
    </message>
    <message>
        <source>Choose a recipe, or teach a product</source>
        <translation>Elija una receta o enseñe un producto</translation>
    </message>
    <message>
        <source>NO SOURCE</source>
        <translation>SIN ORIGEN</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>¿De dónde vienen las imágenes?</translation>
    </message>
    <message>
        <source>Choose a source to start</source>
        <translation>Elija un origen para empezar</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>The line stands still</source>
        <translation>La línea está parada</translation>
    </message>
    <message>
        <source>Start it with the Space key</source>
        <translation>Iníciela con la barra espaciadora</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>TERMINADO</translation>
    </message>
    <message>
        <source>{source} has no more parts</source>
        <translation>{source} no tiene más piezas</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>PARADO</translation>
    </message>
    <message>
        <source>The line has stopped</source>
        <translation>La línea se ha parado</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>EN ESPERA</translation>
    </message>
    <message>
        <source>Waiting for part {number}</source>
        <translation>Esperando la pieza {number}</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Un error ha parado la cámara.</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>Las piezas llegan más rápido de lo que se pueden inspeccionar.</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>La línea se cerró antes de inspeccionar esta pieza.</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message>
        <source>Since {time}</source>
        <translation>Desde las {time}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>A cero</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>inspeccionadas</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ aptas</translation>
    </message>
    <message>
        <source>✕ fail</source>
        <translation>✕ rechazadas</translation>
    </message>
    <message>
        <source>? review</source>
        <translation>? por revisar</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>parts / min</source>
        <translation>piezas / min</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
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
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Close Inspector</source>
        <translation>Cerrar Inspector</translation>
    </message>
</context>
<context>
    <name>FaultStrip</name>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>The last parts</source>
        <translation>Las últimas piezas</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Loading {recipe} …</source>
        <translation>Cargando {recipe} …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Elegir receta</translation>
    </message>
    <message>
        <source>{name} · version {version}</source>
        <translation>{name} · versión {version}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>enseñada {day}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir origen</translation>
    </message>
    <message>
        <source>{source}
Stop the line to change it</source>
        <translation>{source}
Pare la línea para cambiarlo</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>Parar la línea</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Iniciar la línea</translation>
    </message>
    <message>
        <source>Choose a recipe and a source first</source>
        <translation>Elija antes receta y origen</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>ver abajo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>avería</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>stall {time}</source>
        <translation>bloqueo {time}</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>Todas las teclas (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>Colores e idioma</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heat against the limits</source>
        <translation>Calor respecto a los límites</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>review {percent}</source>
        <translation>revisar {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>rechazo {percent}</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>Un error ha parado la inspección.</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>La línea se cerró antes de inspeccionar esta pieza.</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>No se pudo inspeccionar la pieza {number}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Iniciar o parar la línea</translation>
    </message>
    <message>
        <source>Look back through the last parts</source>
        <translation>Repasar las últimas piezas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live part</source>
        <translation>Volver a la pieza actual</translation>
    </message>
    <message>
        <source>Acknowledge a failed part or a fault</source>
        <translation>Confirmar un rechazo o una avería</translation>
    </message>
    <message>
        <source>Choose another recipe</source>
        <translation>Elegir otra receta</translation>
    </message>
    <message>
        <source>Heat on or off</source>
        <translation>Calor sí o no</translation>
    </message>
    <message>
        <source>Hold: compare with the bare picture</source>
        <translation>Mantener: comparar con la imagen sola</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Mostrar cada píxel</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Pantalla completa sí o no</translation>
    </message>
    <message>
        <source>Show or hide this help</source>
        <translation>Mostrar u ocultar esta ayuda</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>This is a fault of the program. The details are in {folder}.</source>
        <translation>Es un fallo del programa. Los detalles están en {folder}.</translation>
    </message>
</context>
<context>
    <name>LineDisplay</name>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>Viendo la pieza {number}, la línea sigue</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>Viendo la pieza {number}</translation>
    </message>
    <message>
        <source>Part {number} failed, {count} more wait</source>
        <translation>Pieza {number} rechazada, {count} más esperan</translation>
    </message>
    <message>
        <source>Part {number} failed</source>
        <translation>Pieza {number} rechazada</translation>
    </message>
</context>
<context>
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>No se pudo cargar la receta {name}.</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Its reference parts are inspected first, to be sure it still judges as it did</source>
        <translation>Primero se inspeccionan sus piezas de referencia: debe juzgar igual que entonces</translation>
    </message>
    <message>
        <source>Loading the recipe …</source>
        <translation>Cargando la receta …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Elegir receta</translation>
    </message>
    <message>
        <source>A recipe says what a good part looks like</source>
        <translation>Una receta dice cómo es una pieza buena</translation>
    </message>
    <message>
        <source>Teach a product from pictures of good parts:
inspector calibrate NAME --good FOLDER</source>
        <translation>Enseñe un producto con imágenes de piezas buenas:
inspector calibrate NOMBRE --good CARPETA</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Aún no hay receta</translation>
    </message>
    <message>
        <source>A folder of pictures, or whatever else delivers them</source>
        <translation>Una carpeta de imágenes u otra cosa que las entregue</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir origen</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aún no hay origen</translation>
    </message>
    <message>
        <source>Waiting for the first part</source>
        <translation>Esperando la primera pieza</translation>
    </message>
    <message>
        <source>Pictures come from {source}</source>
        <translation>Las imágenes vienen de {source}</translation>
    </message>
    <message>
        <source>Ready to inspect</source>
        <translation>Listo para inspeccionar</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Iniciar la línea</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Part {number}</source>
        <translation>Pieza {number}</translation>
    </message>
    <message>
        <source>Part {number} · small picture, the full one is no longer in memory</source>
        <translation>Pieza {number} · imagen reducida, la completa ya no está en memoria</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Show the newest part again (Esc)</source>
        <translation>Mostrar de nuevo la última pieza (Esc)</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>This part is dealt with (A)</source>
        <translation>Esta pieza está atendida (A)</translation>
    </message>
    <message>
        <source>Part {number} has no picture</source>
        <translation>La pieza {number} no tiene imagen</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Heat off</source>
        <translation>Calor no</translation>
    </message>
    <message>
        <source>Show or hide the heat (H)</source>
        <translation>Mostrar u ocultar el calor (H)</translation>
    </message>
    <message>
        <source>How strong the heat covers the picture</source>
        <translation>Cuánto cubre el calor la imagen</translation>
    </message>
    <message>
        <source>Strength of the heat</source>
        <translation>Intensidad del calor</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold to see the bare picture (C)</source>
        <translation>Mantener para ver la imagen sola (C)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole picture (F)</source>
        <translation>Mostrar la imagen entera (F)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show every pixel of the picture (1)</source>
        <translation>Mostrar cada píxel de la imagen (1)</translation>
    </message>
    <message>
        <source>Heat {percent}</source>
        <translation>Calor {percent}</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>{purpose}: wrong PIN</source>
        <translation>{purpose}: PIN incorrecto</translation>
    </message>
    <message>
        <source>{purpose}: engineer&apos;s PIN</source>
        <translation>{purpose}: PIN del técnico</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>Cambiar la receta</translation>
    </message>
    <message>
        <source>Inspect with {new} instead of {old}?</source>
        <translation>¿Inspeccionar con {new} en vez de {old}?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Name or barcode</source>
        <translation>Nombre o código de barras</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>enseñada {day}</translation>
    </message>
    <message>
        <source>is loaded</source>
        <translation>está cargada</translation>
    </message>
    <message>
        <source>No recipe yet: teach a product first</source>
        <translation>Aún no hay receta: enseñe antes un producto</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>Ninguna receta se llama «{name}»</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>{percent} del límite de rechazo</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
</context>
<context>
    <name>StationController</name>
    <message>
        <source>The line is already running.</source>
        <translation>La línea ya está en marcha.</translation>
    </message>
    <message>
        <source>Stop it before you start another.</source>
        <translation>Párela antes de iniciar otra.</translation>
    </message>
    <message>
        <source>The line is still stopping.</source>
        <translation>La línea aún se está parando.</translation>
    </message>
    <message>
        <source>Start again in a moment.</source>
        <translation>Inicie de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The recipe is still being loaded.</source>
        <translation>La receta aún se está cargando.</translation>
    </message>
    <message>
        <source>No recipe is loaded.</source>
        <translation>No hay receta cargada.</translation>
    </message>
    <message>
        <source>Choose a recipe, then start.</source>
        <translation>Elija una receta y luego inicie.</translation>
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
        <translation>Cambiar el origen</translation>
    </message>
    <message>
        <source>Set all counters to nought? {count} parts were counted.</source>
        <translation>¿Poner a cero los contadores? Piezas contadas: {count}.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>A cero</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Seguir contando</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Last {count} parts</source>
        <translation>Últimas {count} piezas</translation>
    </message>
    <message>
        <source>score / limit</source>
        <translation>valor / límite</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>PASS</source>
        <translation>APTA</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>REVISAR</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>RECHAZADA</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>SIN VEREDICTO</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>hace {age}</translation>
    </message>
</context>
<context>
    <name>_FaultRow</name>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>{count} times {since}</source>
        <translation>{count} veces {since}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>_ScoreScale</name>
    <message>
        <source>fail</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>good parts when taught</source>
        <translation>piezas buenas al enseñar</translation>
    </message>
</context>
</TS>
