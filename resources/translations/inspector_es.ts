<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Camera on the network</source>
        <translation>Cámara en red</translation>
    </message>
    <message>
        <source>Address of its stream</source>
        <translation>Dirección de su stream</translation>
    </message>
    <message>
        <source>rtsp:// or http://, as in the camera’s manual</source>
        <translation>rtsp:// o http://, según el manual de la cámara</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Usar esta cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is no address: it must begin with rtsp:// or http://</source>
        <translation>Esto no es una dirección: debe empezar por rtsp:// o http://</translation>
    </message>
</context>
<context>
    <name>AlignmentSettings</name>
    <message>
        <source>Find each part, wherever it lies</source>
        <translation>Buscar cada pieza, esté donde esté</translation>
    </message>
    <message>
        <source>Needed where parts are shifted or turned. A part that is not found gets no verdict.</source>
        <translation>Necesario si las piezas se desplazan o giran. Una pieza no hallada queda sin veredicto.</translation>
    </message>
    <message>
        <source>Refuse parts that lie wrong side up</source>
        <translation>No admitir piezas boca abajo</translation>
    </message>
    <message>
        <source>Leave it out for a pattern that looks the same in a mirror</source>
        <translation>Omítalo si el patrón se ve igual en un espejo</translation>
    </message>
    <message>
        <source>A part that matches less is not found, and gets no verdict</source>
        <translation>Una pieza que coincide menos no se halla y queda sin veredicto</translation>
    </message>
    <message>
        <source>Lowest match accepted</source>
        <translation>Coincidencia mínima</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Parts turned further are not found; a small turn is found more surely, and sooner</source>
        <translation>Las piezas más giradas no se hallan; un giro pequeño se halla con más seguridad y antes</translation>
    </message>
    <message>
        <source>Largest turn</source>
        <translation>Giro máximo</translation>
    </message>
</context>
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
        <source>code not read</source>
        <translation>código no leído</translation>
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
        <source>Start it with its button</source>
        <translation>Iníciela con su botón</translation>
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
        <source>Looking for the source …</source>
        <translation>Buscando la fuente …</translation>
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
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
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
    <name>CameraPage</name>
    <message>
        <source>The line is running and has the camera to itself.</source>
        <translation>La línea está en marcha y ocupa la cámara.</translation>
    </message>
    <message>
        <source>Stop it to set the camera.</source>
        <translation>Párela para ajustar la cámara.</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>Parar la línea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>No llegan más imágenes.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir origen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As it was before you came here, or stored last</source>
        <translation>Como estaba antes de entrar aquí o al guardar por última vez</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store for this camera</source>
        <translation>Guardar para esta cámara</translation>
    </message>
    <message>
        <source>There is nothing to set on this source.</source>
        <translation>En este origen no hay nada que ajustar.</translation>
    </message>
    <message>
        <source>The camera is being opened …</source>
        <translation>Abriendo la cámara …</translation>
    </message>
    <message>
        <source>No source yet. Choose one above.</source>
        <translation>Aún no hay origen. Elija uno arriba.</translation>
    </message>
    <message>
        <source>Waiting for a signal on {line}</source>
        <translation>Esperando una señal en {line}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Same view as the recipe</source>
        <translation>Misma vista que la receta</translation>
    </message>
    <message>
        <source>Recipe’s picture</source>
        <translation>Imagen de la receta</translation>
    </message>
    <message>
        <source>Load a recipe to put the camera back where it was.</source>
        <translation>Cargue una receta para volver a poner la cámara donde estaba.</translation>
    </message>
    <message>
        <source>Move the camera until nothing is seen double</source>
        <translation>Mueva la cámara hasta que nada se vea doble</translation>
    </message>
    <message>
        <source>The recipe’s pictures have another size: {width} × {height}</source>
        <translation>Las imágenes de la receta tienen otro tamaño: {width} × {height}</translation>
    </message>
    <message>
        <source>{rate} pictures per second</source>
        <translation>{rate} imágenes por segundo</translation>
    </message>
</context>
<context>
    <name>CameraSettingsForm</name>
    <message>
        <source>Takes pictures</source>
        <translation>Toma imágenes</translation>
    </message>
    <message>
        <source>Signal line</source>
        <translation>Línea de señal</translation>
    </message>
    <message>
        <source>When the signal</source>
        <translation>Cuando la señal</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Formato de píxel</translation>
    </message>
    <message>
        <source>continuously</source>
        <translation>de continuo</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>on a signal</source>
        <translation>con una señal</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>More gain is more noise: expose longer or light better first</source>
        <translation>Más ganancia es más ruido: antes exponga más tiempo o ilumine mejor</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>White: red</source>
        <translation>Blanco: rojo</translation>
    </message>
    <message>
        <source>White: green</source>
        <translation>Blanco: verde</translation>
    </message>
    <message>
        <source>White: blue</source>
        <translation>Blanco: azul</translation>
    </message>
    <message>
        <source>Values from black to white</source>
        <translation>Valores de negro a blanco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo el rango</translation>
    </message>
    <message>
        <source>Fixed for every picture: nothing is ever stretched to fit its own picture</source>
        <translation>Fijo para todas las imágenes: ninguna se reescala nunca por sí sola</translation>
    </message>
    <message>
        <source>Region of the sensor</source>
        <translation>Zona del sensor</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Whole sensor</source>
        <translation>Todo el sensor</translation>
    </message>
    <message>
        <source>Pixels outside it are not sent</source>
        <translation>Los píxeles de fuera no se envían</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Like those taken so far</source>
        <translation>Como las tomadas hasta ahora</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>Tomar esta imagen</translation>
    </message>
    <message>
        <source>Keep the part in view as a good one (Space)</source>
        <translation>Guardar la pieza a la vista como buena (espacio)</translation>
    </message>
    <message>
        <source>Take every part</source>
        <translation>Tomar todas las piezas</translation>
    </message>
    <message>
        <source>Take one every</source>
        <translation>Tomar una cada</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next</source>
        <translation>Segundos de una imagen a la siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>tomadas: {count}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was taken is kept.</source>
        <translation>Lo ya tomado se conserva.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Aún no hay origen.</translation>
    </message>
    <message>
        <source>Choose one on the Inspect screen, then come back.</source>
        <translation>Elija uno en la pantalla Inspeccionar y vuelva.</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>No llegan más imágenes.</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Un error ha parado la cámara.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Stored pictures</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Light, focus and place</source>
        <translation>Luz, nitidez y posición</translation>
    </message>
    <message>
        <source>Good part</source>
        <translation>Pieza buena</translation>
    </message>
    <message>
        <source>Good part {number} of {of}</source>
        <translation>Pieza buena {number} de {of}</translation>
    </message>
    <message>
        <source>Bad part</source>
        <translation>Pieza mala</translation>
    </message>
    <message>
        <source>Bad part {number} of {of}</source>
        <translation>Pieza mala {number} de {of}</translation>
    </message>
    <message>
        <source>Judging the stored pictures …</source>
        <translation>Juzgando las imágenes guardadas …</translation>
    </message>
    <message>
        <source>Put in: a good part</source>
        <translation>Coloque: una pieza buena</translation>
    </message>
    <message>
        <source>Its picture must be as bright, as sharp and in the place as when it was taught.</source>
        <translation>La imagen debe tener el brillo, la nitidez y la posición de cuando se enseñó.</translation>
    </message>
    <message>
        <source>Put in: the known good part</source>
        <translation>Coloque: la pieza patrón buena</translation>
    </message>
    <message>
        <source>Put in: known good part {number} of {of}</source>
        <translation>Coloque: pieza patrón buena {number} de {of}</translation>
    </message>
    <message>
        <source>It must pass.</source>
        <translation>Debe salir apta.</translation>
    </message>
    <message>
        <source>Put in: the known bad part</source>
        <translation>Coloque: la pieza patrón mala</translation>
    </message>
    <message>
        <source>Put in: known bad part {number} of {of}</source>
        <translation>Coloque: pieza patrón mala {number} de {of}</translation>
    </message>
    <message>
        <source>It must fail.</source>
        <translation>Debe rechazarse.</translation>
    </message>
    <message>
        <source>Stored pictures did not give their verdicts</source>
        <translation>Las imágenes guardadas no dieron el veredicto previsto</translation>
    </message>
    <message>
        <source>Choose another version of the recipe, or call the engineer.</source>
        <translation>Elija otra versión de la receta o llame al técnico.</translation>
    </message>
    <message>
        <source>The picture is not as it was taught</source>
        <translation>La imagen no es como al enseñar</translation>
    </message>
    <message>
        <source>Check the lamp, the lens and where the part lies, then try again.</source>
        <translation>Revise la lámpara, el objetivo y la posición de la pieza, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The good part was not accepted</source>
        <translation>La pieza buena no se aceptó</translation>
    </message>
    <message>
        <source>The bad part was not rejected</source>
        <translation>La pieza mala no se rechazó</translation>
    </message>
    <message>
        <source>Is it the right part, clean and in its place? Then try again, or call the engineer.</source>
        <translation>¿Es la pieza correcta, limpia y en su sitio? Entonces reintente o llame al técnico.</translation>
    </message>
    <message>
        <source>1 stored picture gave its verdict</source>
        <translation>1 imagen guardada dio el veredicto previsto</translation>
    </message>
    <message>
        <source>{count} stored pictures gave their verdicts</source>
        <translation>{count} imágenes guardadas dieron el veredicto previsto</translation>
    </message>
    <message>
        <source>No picture of a good part is stored</source>
        <translation>No hay imagen guardada de una pieza buena</translation>
    </message>
    <message>
        <source>No picture of a bad part is stored</source>
        <translation>No hay imagen guardada de una pieza mala</translation>
    </message>
    <message>
        <source>{name}: cannot be read</source>
        <translation>{name}: no se puede leer</translation>
    </message>
    <message>
        <source>{name}: {verdict}, it must be {expected}</source>
        <translation>{name}: {verdict}, debe ser {expected}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Place, across</source>
        <translation>Posición horizontal</translation>
    </message>
    <message>
        <source>Place, up and down</source>
        <translation>Posición vertical</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>{name}: the part was not found</source>
        <translation>{name}: no se halló la pieza</translation>
    </message>
    <message>
        <source>{name}: {value} of usual, {low} to {high} allowed</source>
        <translation>{name}: {value} de lo normal, permitido de {low} a {high}</translation>
    </message>
    <message>
        <source>{name}: off by {value}, {allowed} allowed</source>
        <translation>{name}: desvío de {value}, permitido {allowed}</translation>
    </message>
</context>
<context>
    <name>CheckGate</name>
    <message>
        <source>The check before production is due.</source>
        <translation>El control antes de producir está pendiente.</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and start it again: the check opens by itself.</source>
        <translation>Pare la línea cuando le convenga e iníciela de nuevo: el control se abre solo.</translation>
    </message>
    <message>
        <source>Start without the check</source>
        <translation>Iniciar sin el control</translation>
    </message>
    <message>
        <source>The line stops: this recipe has to be checked before it judges</source>
        <translation>La línea se para: esta receta debe pasar el control antes de juzgar</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Esperando la cámara …</translation>
    </message>
    <message>
        <source>The check goes on once it is there.</source>
        <translation>El control sigue en cuanto esté disponible.</translation>
    </message>
    <message>
        <source>Waiting for the trigger of the line …</source>
        <translation>Esperando el disparo de la línea …</translation>
    </message>
    <message>
        <source>Let the part pass the camera.</source>
        <translation>Haga pasar la pieza ante la cámara.</translation>
    </message>
    <message>
        <source>Taking the picture …</source>
        <translation>Tomando la imagen …</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>Juzgando …</translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>Todo superado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>The line starts.</source>
        <translation>La línea se inicia.</translation>
    </message>
    <message>
        <source>Put pictures of known good and bad parts into “good” and “bad” of {folder}.</source>
        <translation>Ponga imágenes de piezas patrón buenas y malas en «good» y «bad» de {folder}.</translation>
    </message>
    <message>
        <source>The check could not go on</source>
        <translation>El control no pudo continuar</translation>
    </message>
    <message>
        <source>{name} signs, and the line starts.</source>
        <translation>{name} firma y la línea se inicia.</translation>
    </message>
    <message>
        <source>Sign in to sign the check; the line then starts.</source>
        <translation>Acceda para firmar el control; luego la línea se inicia.</translation>
    </message>
    <message>
        <source>It goes into the records, and the line starts.</source>
        <translation>Va al registro y la línea se inicia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign and start</source>
        <translation>Firmar e iniciar</translation>
    </message>
    <message>
        <source>Check this part</source>
        <translation>Controlar la pieza</translation>
    </message>
    <message>
        <source>a new shift</source>
        <translation>turno nuevo</translation>
    </message>
    <message>
        <source>another recipe</source>
        <translation>otra receta</translation>
    </message>
    <message>
        <source>Inspector was started</source>
        <translation>Inspector iniciado</translation>
    </message>
    <message>
        <source>Check before production</source>
        <translation>Control antes de producir</translation>
    </message>
    <message>
        <source>Engineer: start anyway</source>
        <translation>Técnico: iniciar igualmente</translation>
    </message>
    <message>
        <source>Leave the check; the line does not start (Esc)</source>
        <translation>Salir del control; la línea no se inicia (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>No check yet</source>
        <translation>Aún no hay controles</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Estación {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Firmado por {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Started anyway</source>
        <translation>Inicio de todos modos</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superado</translation>
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
    <name>DecisionPanel</name>
    <message>
        <source>Rejected rightly: what is it?</source>
        <translation>Bien rechazada: ¿qué es?</translation>
    </message>
    <message>
        <source>The part is good: why was it rejected?</source>
        <translation>La pieza es buena: ¿por qué se rechazó?</translation>
    </message>
    <message>
        <source>Was the verdict right?</source>
        <translation>¿Era correcto el veredicto?</translation>
    </message>
    <message>
        <source>B  Confirm</source>
        <translation>B  Confirmar</translation>
    </message>
    <message>
        <source>The part is bad (B)</source>
        <translation>La pieza es mala (B)</translation>
    </message>
    <message>
        <source>G  It is good</source>
        <translation>G  Es buena</translation>
    </message>
    <message>
        <source>Overrule the verdict; the engineer can teach the part as good (G)</source>
        <translation>Revocar el veredicto; el técnico puede enseñar la pieza como buena (G)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Motivo con sus palabras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The records can only be viewed here.</source>
        <translation>Aquí el registro solo se puede ver.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>It waits for the engineer, who can teach it as good.</source>
        <translation>Espera al técnico, que puede enseñarla como buena.</translation>
    </message>
    <message>
        <source>Learned as a good part: {version}</source>
        <translation>Aprendida como pieza buena: {version}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>otro tamaño</translation>
    </message>
    <message>
        <source>part not found</source>
        <translation>no hallada</translation>
    </message>
    <message>
        <source>unlike the rest</source>
        <translation>distinta</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>muy clara</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>muy oscura</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste alto</translation>
    </message>
    <message>
        <source>low contrast</source>
        <translation>contraste bajo</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>otros colores</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>misma toma</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>{size} pixels; those that are learned have {other}. It cannot be learned with them.</source>
        <translation>{size} píxeles; las que se aprenden tienen {other}. No puede aprenderse con ellas.</translation>
    </message>
    <message>
        <source>The part is not found in the picture.</source>
        <translation>No se encuentra la pieza en la imagen.</translation>
    </message>
    <message>
        <source>Something here is unlike the other good parts. Is it a defect? Then exclude it.</source>
        <translation>Algo aquí no es como en las demás piezas buenas. ¿Es un defecto? Entonces exclúyala.</translation>
    </message>
    <message>
        <source>Less sharp than the rest: {value} of the usual.</source>
        <translation>Menos nítida que el resto: {value} de lo normal.</translation>
    </message>
    <message>
        <source>Mean brightness {value}; the others have about {usual} of 255.</source>
        <translation>Brillo medio {value}; las demás, unos {usual} de 255.</translation>
    </message>
    <message>
        <source>Contrast {value}; the others have about {usual}.</source>
        <translation>Contraste {value}; las demás, unos {usual}.</translation>
    </message>
    <message>
        <source>Grey among coloured pictures, or the other way round.</source>
        <translation>Gris entre imágenes en color, o al revés.</translation>
    </message>
    <message>
        <source>Almost the same picture as {other}. One part taken twice proves no more than once.</source>
        <translation>Casi la misma imagen que {other}. Una pieza tomada dos veces no prueba más que una.</translation>
    </message>
    <message>
        <source>A copy of {other}. It is learned once.</source>
        <translation>Copia de {other}. Se aprende una sola vez.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Arañazo</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Mancha</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra pieza</translation>
    </message>
    <message>
        <source>With the keys: the arrows move the tool, the space bar sets it down and lifts it.</source>
        <translation>Con el teclado: las flechas mueven la herramienta; la barra espaciadora la baja y la levanta.</translation>
    </message>
    <message>
        <source>Part to draw on</source>
        <translation>Pieza donde dibujar</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Tamaño de la herramienta</translation>
    </message>
    <message>
        <source>Contrast of the tool</source>
        <translation>Contraste de la herramienta</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Tamaño {size}</translation>
    </message>
    <message>
        <source>Contrast {percent}</source>
        <translation>Contraste {percent}</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>Scores rise with it.</source>
        <translation>Los valores suben a la par.</translation>
    </message>
    <message>
        <source>(Compared with the first {count} good parts.)</source>
        <translation>(Respecto a las primeras {count} piezas buenas.)</translation>
    </message>
    <message>
        <source>Parts or their place have changed: scores are {amount} nearer to the review limit.</source>
        <translation>Las piezas o su posición han cambiado: los valores están un {amount} más cerca del límite de revisión.</translation>
    </message>
    <message>
        <source>Light and sharpness are as usual. Check camera and fixture, then the parts.</source>
        <translation>La luz y la nitidez son las normales. Revise la cámara y el soporte, luego las piezas.</translation>
    </message>
    <message>
        <source>The light fades: {amount} darker than when it was taught.</source>
        <translation>La luz baja: un {amount} más oscura que al enseñar.</translation>
    </message>
    <message>
        <source>Clean or replace the lamp; check exposure and aperture.</source>
        <translation>Limpie o cambie la lámpara; revise la exposición y el diafragma.</translation>
    </message>
    <message>
        <source>The light is {amount} brighter than when it was taught.</source>
        <translation>La luz es un {amount} más intensa que al enseñar.</translation>
    </message>
    <message>
        <source>Check lamp and exposure, and keep other light away.</source>
        <translation>Revise la lámpara y la exposición, y evite otra luz.</translation>
    </message>
    <message>
        <source>The picture is {amount} less sharp than when it was taught.</source>
        <translation>La imagen es un {amount} menos nítida que al enseñar.</translation>
    </message>
    <message>
        <source>Clean the lens, or focus it again.</source>
        <translation>Limpie la óptica o enfóquela de nuevo.</translation>
    </message>
    <message>
        <source>The picture is {amount} sharper or noisier than when it was taught.</source>
        <translation>La imagen es un {amount} más nítida o ruidosa que al enseñar.</translation>
    </message>
    <message>
        <source>Check the lens, and the camera’s gain.</source>
        <translation>Revise la óptica y la ganancia de la cámara.</translation>
    </message>
    <message>
        <source>The camera or the fixture has moved by {amount}.</source>
        <translation>La cámara o el soporte se ha movido {amount}.</translation>
    </message>
    <message>
        <source>Put it back and fasten it, or teach a new version.</source>
        <translation>Vuelva a colocarlo y fíjelo, o enseñe una versión nueva.</translation>
    </message>
    <message>
        <source>The camera or the fixture has turned by {amount}.</source>
        <translation>La cámara o el soporte ha girado {amount}.</translation>
    </message>
    <message>
        <source>The parts have changed: scores are {amount} nearer to the review limit.</source>
        <translation>Las piezas han cambiado: los valores están un {amount} más cerca del límite de revisión.</translation>
    </message>
    <message>
        <source>The pictures are as usual. If the parts are good, teach them, too.</source>
        <translation>Las imágenes son las normales. Si las piezas son buenas, enséñelas también.</translation>
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
    <name>EngineerPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the line (Esc)</source>
        <translation>Volver a la línea (Esc)</translation>
    </message>
</context>
<context>
    <name>EngineerPages</name>
    <message>
        <source>Set the camera</source>
        <translation>Ajustar la cámara</translation>
    </message>
    <message>
        <source>Set line and trigger</source>
        <translation>Ajustar línea y disparo</translation>
    </message>
</context>
<context>
    <name>Enough</name>
    <message>
        <source>{count} more are needed before anything can be learned.</source>
        <translation>Faltan {count} para poder aprender.</translation>
    </message>
    <message>
        <source>One more is needed before anything can be learned.</source>
        <translation>Falta una para poder aprender.</translation>
    </message>
    <message>
        <source>50 or more make limits that one can trust.</source>
        <translation>Con 50 o más, los límites son fiables.</translation>
    </message>
    <message>
        <source>{count} pictures can prove at most 1 in {rate} good parts rejected.</source>
        <translation>{count} imágenes pueden probar que se rechaza como máximo 1 de cada {rate} piezas buenas.</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>Es más que suficiente.</translation>
    </message>
    <message>
        <source>{count} more would prove 1 in {rate}; best from other days and batches.</source>
        <translation>Con {count} más se probaría 1 de cada {rate}; mejor de otros días y lotes.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export the parts in view</source>
        <translation>Exportar las piezas mostradas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write all parts that the filter finds to a CSV or Parquet file</source>
        <translation>Escribir todas las piezas que halla el filtro en un archivo CSV o Parquet</translation>
    </message>
    <message>
        <source>Stop · {count} written</source>
        <translation>Parar · {count} escritas</translation>
    </message>
    <message>
        <source>Stop the export; no file is left behind</source>
        <translation>Parar la exportación; no queda ningún archivo</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Part id</source>
        <translation>ID de pieza</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>N.º de pieza</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Limits of then</source>
        <translation>Límites de entonces</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Part found</source>
        <translation>Pieza hallada</translation>
    </message>
    <message>
        <source>Inspected in</source>
        <translation>Inspección en</translation>
    </message>
    <message>
        <source>Picture to record</source>
        <translation>Imagen a registro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Ajustes de cámara</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>code not readable</source>
        <translation>código ilegible</translation>
    </message>
    <message>
        <source>fail {fail}</source>
        <translation>rechazo {fail}</translation>
    </message>
    <message>
        <source>review {review} ({share}) · fail {fail}</source>
        <translation>revisar {review} ({share}) · rechazo {fail}</translation>
    </message>
    <message>
        <source>code {code}, </source>
        <translation>código {code}, </translation>
    </message>
    <message>
        <source>waited {wait}, prepared {prepare}, network {infer}, judged {judge}</source>
        <translation>espera {wait}, preparación {prepare}, red {infer}, juicio {judge}</translation>
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
    <name>Faults</name>
    <message>
        <source>The source of the pictures has failed.</source>
        <translation>Ha fallado el origen de las imágenes.</translation>
    </message>
    <message>
        <source>Check its cable, its power or its folder, then try again.</source>
        <translation>Revise el cable, la alimentación o la carpeta y reintente.</translation>
    </message>
    <message>
        <source>This recipe cannot be used.</source>
        <translation>No se puede usar esta receta.</translation>
    </message>
    <message>
        <source>Choose another one, or call the engineer.</source>
        <translation>Elija otra o llame al técnico.</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>El ordenador ya no puede inspeccionar.</translation>
    </message>
    <message>
        <source>Restart it; if that does not help, call the engineer.</source>
        <translation>Reinícielo; si no ayuda, llame al técnico.</translation>
    </message>
    <message>
        <source>The records database cannot be reached; parts are kept on this computer.</source>
        <translation>No se puede acceder a la base de datos del registro; las piezas se guardan en este ordenador.</translation>
    </message>
    <message>
        <source>Call the engineer before too many wait.</source>
        <translation>Llame al técnico antes de que esperen demasiadas.</translation>
    </message>
    <message>
        <source>Pictures are not kept at present. Parts are still recorded.</source>
        <translation>Ahora no se guardan imágenes. Las piezas se siguen registrando.</translation>
    </message>
    <message>
        <source>Make room on the disk, or call the engineer.</source>
        <translation>Libere espacio en el disco o llame al técnico.</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>No se pueden registrar las piezas.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco y reintente.</translation>
    </message>
    <message>
        <source>A picture cannot be used.</source>
        <translation>No se puede usar una imagen.</translation>
    </message>
    <message>
        <source>Check the source of the pictures.</source>
        <translation>Revise el origen de las imágenes.</translation>
    </message>
    <message>
        <source>The line’s controller cannot be reached.</source>
        <translation>No se puede avisar al control de la línea.</translation>
    </message>
    <message>
        <source>Check its connection, then try again.</source>
        <translation>Revise su conexión y reintente.</translation>
    </message>
    <message>
        <source>Triggers cannot be received.</source>
        <translation>No se pueden recibir disparos.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>No se puede usar un ajuste.</translation>
    </message>
    <message>
        <source>Call the engineer.</source>
        <translation>Llame al técnico.</translation>
    </message>
    <message>
        <source>A part has no picture. The camera goes on.</source>
        <translation>Una pieza quedó sin imagen. La cámara sigue.</translation>
    </message>
    <message>
        <source>If it happens again, check the camera’s cable, or trigger less often.</source>
        <translation>Si vuelve a ocurrir, revise el cable de la cámara o dispare con menos frecuencia.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 in {count}</source>
        <translation>1 de cada {count}</translation>
    </message>
    <message>
        <source>measuring the time …</source>
        <translation>midiendo el tiempo …</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>quedan unos {count} segundos</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda un minuto</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>quedan unos {count} minutos</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>queda cerca de {duration}</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>parts</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>rendimiento</translation>
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
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>overruled of {count} decided</source>
        <translation>revocadas de {count} decididas</translation>
    </message>
    <message>
        <source>p95, picture to record</source>
        <translation>p95, imagen a registro</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>    version {number}</source>
        <translation>    versión {number}</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Operarios: todos</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Líneas: todas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Part, trigger or number</source>
        <translation>Pieza, disparo o número</translation>
    </message>
    <message>
        <source>Search for a part</source>
        <translation>Buscar una pieza</translation>
    </message>
    <message>
        <source>The whole id as it was scanned, or the number of the part (Ctrl+F)</source>
        <translation>El ID completo tal como se leyó, o el número de la pieza (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only parts with this verdict; several can be chosen</source>
        <translation>Solo piezas con este veredicto; se pueden elegir varios</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Score from, per cent of the fail limit</source>
        <translation>Valor desde, en % del límite de rechazo</translation>
    </message>
    <message>
        <source>Score below, per cent of the fail limit</source>
        <translation>Valor por debajo de, en % del límite de rechazo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Show all parts of all times</source>
        <translation>Ver todas las piezas de siempre</translation>
    </message>
</context>
<context>
    <name>FinenessSettings</name>
    <message>
        <source>More shows smaller defects and takes longer</source>
        <translation>Con más se ven defectos menores y se tarda más</translation>
    </message>
    <message>
        <source>Working resolution</source>
        <translation>Resolución de trabajo</translation>
    </message>
    <message>
        <source>For small defects in large pictures: each tile is looked at in the working resolution</source>
        <translation>Para defectos pequeños en imágenes grandes: cada tesela se mira en la resolución de trabajo</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Finer than the picture itself: less shows as much, and is quicker.</source>
        <translation>Más fino que la propia imagen: con menos se ve lo mismo y es más rápido.</translation>
    </message>
    <message>
        <source>Measuring what a part takes …</source>
        <translation>Midiendo cuánto tarda una pieza …</translation>
    </message>
    <message>
        <source>{method}: about {time} a part on this PC, at most {count} parts a minute.</source>
        <translation>{method}: unos {time} por pieza en este PC, como máximo {count} piezas por minuto.</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Wait until the good parts are learned.</source>
        <translation>Espere a que se aprendan las piezas buenas.</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Aprenda antes las piezas buenas.</translation>
    </message>
    <message>
        <source>Learning the good parts</source>
        <translation>Aprender las piezas buenas</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Leyendo lo aprendido …</translation>
    </message>
    <message>
        <source>Learning what good parts have in common …</source>
        <translation>Aprendiendo qué tienen en común las piezas buenas …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not learned: {count} of {total} pictures. {reason}</source>
        <translation>Sin aprender: {count} de {total} imágenes. {reason}</translation>
    </message>
    <message>
        <source>Learned in {duration}. The limits rest on parts judged before they were learned.</source>
        <translation>Aprendido en {duration}. Los límites se basan en piezas juzgadas antes de aprenderlas.</translation>
    </message>
</context>
<context>
    <name>FitResult</name>
    <message>
        <source>good parts learned, {count} held out</source>
        <translation>piezas buenas aprendidas, {count} reservadas</translation>
    </message>
    <message>
        <source>good parts learned</source>
        <translation>piezas buenas aprendidas</translation>
    </message>
    <message>
        <source>for one part · {device}</source>
        <translation>por pieza · {device}</translation>
    </message>
</context>
<context>
    <name>FitStages</name>
    <message>
        <source>Reading the pictures</source>
        <translation>Leer las imágenes</translation>
    </message>
    <message>
        <source>Describing each place of each part</source>
        <translation>Describir cada punto de cada pieza</translation>
    </message>
    <message>
        <source>Learning what is usual at each place</source>
        <translation>Aprender lo normal en cada punto</translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation>Elegir qué recordar</translation>
    </message>
    <message>
        <source>Judging parts that were left out</source>
        <translation>Juzgar las piezas reservadas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Learning the usual errors</source>
        <translation>Aprender los errores habituales</translation>
    </message>
    <message>
        <source>Making it ready to inspect</source>
        <translation>Dejarlo listo para inspeccionar</translation>
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
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Verdicts are shown and counted, not recorded</source>
        <translation>Los veredictos se muestran y se cuentan, no se registran</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Every part is recorded</source>
        <translation>Se registra cada pieza</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>Every part is kept on this computer; the database has not got the last ones yet</source>
        <translation>Cada pieza está guardada en este ordenador; las últimas aún no están en la base de datos</translation>
    </message>
    <message>
        <source>Parts wait to be recorded</source>
        <translation>Hay piezas sin registrar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{failed} has failed; {device} goes on</source>
        <translation>{failed} ha fallado; sigue {device}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Trigger a part (T)</source>
        <translation>Disparar una toma (T)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Acceder</translation>
    </message>
    <message>
        <source>{name} is at the station</source>
        <translation>{name} está en la estación</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>Acceder en la estación</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
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
    <name>HeatScale</name>
    <message>
        <source>Where the heat begins</source>
        <translation>Dónde empieza el calor</translation>
    </message>
    <message>
        <source>Drag the knob to where the heat should begin; a double click sets it to the limits</source>
        <translation>Arrastre el botón hasta donde deba empezar el calor; con doble clic vuelve a los límites</translation>
    </message>
    <message>
        <source>begins at {percent}</source>
        <translation>empieza en {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>rechazo {percent}</translation>
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
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>media {value}</translation>
    </message>
    <message>
        <source>{percent} % of it {colour}</source>
        <translation>{percent} % es {colour}</translation>
    </message>
    <message>
        <source>pure white</source>
        <translation>blanco puro</translation>
    </message>
    <message>
        <source>pure black</source>
        <translation>negro puro</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>Include again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Do not learn from this picture (E or Del)</source>
        <translation>No aprender de esta imagen (E o Supr)</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>Es buena</translation>
    </message>
    <message>
        <source>Keep it although it stands out (K)</source>
        <translation>Conservarla aunque destaque (K)</translation>
    </message>
    <message>
        <source>Press a picture to look at it.</source>
        <translation>Pulse una imagen para verla.</translation>
    </message>
    <message>
        <source>Excluded: it is not learned.</source>
        <translation>Excluida: no se aprende.</translation>
    </message>
    <message>
        <source>Kept by you: it is learned.</source>
        <translation>Conservada por usted: se aprende.</translation>
    </message>
    <message>
        <source>Nothing stands out. It is learned.</source>
        <translation>Nada destaca. Se aprende.</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Good images</source>
        <translation>Imágenes buenas</translation>
    </message>
    <message>
        <source>Choose a folder of good pictures first</source>
        <translation>Elija antes una carpeta de imágenes buenas</translation>
    </message>
    <message>
        <source>The pictures are being checked …</source>
        <translation>Se comprueban las imágenes …</translation>
    </message>
    <message>
        <source>At least {count} good pictures are needed</source>
        <translation>Hacen falta al menos {count} imágenes buenas</translation>
    </message>
    <message>
        <source>Pictures unlike the rest are still being looked for</source>
        <translation>Aún se buscan imágenes distintas de las demás</translation>
    </message>
    <message>
        <source>Look at the suspects first, or go on as it is</source>
        <translation>Mire antes las sospechosas o continúe así</translation>
    </message>
    <message>
        <source>Pictures of good parts</source>
        <translation>Imágenes de piezas buenas</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>From the live source</source>
        <translation>Del origen en vivo</translation>
    </message>
    <message>
        <source>Folder of good pictures</source>
        <translation>Carpeta de imágenes buenas</translation>
    </message>
    <message>
        <source>Let go to learn from these</source>
        <translation>Suelte para aprender de estas</translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation>{count} archivos y carpetas</translation>
    </message>
    <message>
        <source>{count} to learn</source>
        <translation>por aprender: {count}</translation>
    </message>
    <message>
        <source>{count} suspect</source>
        <translation>sospechosas: {count}</translation>
    </message>
    <message>
        <source>{count} excluded</source>
        <translation>excluidas: {count}</translation>
    </message>
    <message>
        <source>{count} unusable</source>
        <translation>inservibles: {count}</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>comparando …</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>comprobando …</translation>
    </message>
    <message>
        <source>checked {done} of {total} …</source>
        <translation>comprobadas {done} de {total} …</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Mirando las imágenes …</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>Aquí no hay imágenes</translation>
    </message>
    <message>
        <source>Choose a folder that holds pictures, such as PNG, JPEG, BMP or TIFF files</source>
        <translation>Elija una carpeta con imágenes, p. ej. archivos PNG, JPEG, BMP o TIFF</translation>
    </message>
    <message>
        <source>{count} of {total} pictures have another size and are not learned.</source>
        <translation>{count} de {total} imágenes tienen otro tamaño y no se aprenden.</translation>
    </message>
    <message>
        <source>Learned are those of {width} × {height} pixels. Are they the ones that the line takes?</source>
        <translation>Se aprenden las de {width} × {height} píxeles. ¿Son las que toma la línea?</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Elegir otra carpeta …</translation>
    </message>
    <message>
        <source>Drop a folder of good pictures here</source>
        <translation>Suelte aquí una carpeta de imágenes buenas</translation>
    </message>
    <message>
        <source>Good parts only, as the camera sees them on the line. 50 or more make a good start.</source>
        <translation>Solo piezas buenas, tal como las ve la cámara en la línea. Con 50 o más se empieza bien.</translation>
    </message>
    <message>
        <source>The pictures have {count} different sizes.</source>
        <translation>Las imágenes tienen {count} tamaños distintos.</translation>
    </message>
    <message>
        <source>Only pictures of one size can be learned together: those of one camera and setting.</source>
        <translation>Solo se pueden aprender juntas imágenes de un mismo tamaño: de una cámara y un ajuste.</translation>
    </message>
    <message>
        <source>None of these files can be read.</source>
        <translation>No se puede leer ninguno de estos archivos.</translation>
    </message>
    <message>
        <source>Press one to see why, or choose another folder.</source>
        <translation>Pulse uno para ver por qué, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Too few good pictures: {count}.</source>
        <translation>Muy pocas imágenes buenas: {count}.</translation>
    </message>
    <message>
        <source>Add some, or capture them from the live source.</source>
        <translation>Añada más, o tómelas del origen en vivo.</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>Un error ha parado la inspección.</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>No se pudo inspeccionar la pieza {number}.</translation>
    </message>
    <message>
        <source>{device} has failed. The inspection goes on with {other}.</source>
        <translation>{device} ha fallado. La inspección sigue con {other}.</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and restart the computer. ({reason})</source>
        <translation>Pare la línea cuando le convenga y reinicie el ordenador. ({reason})</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys act on the other line</source>
        <translation>Usar las teclas en la otra línea</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>Iniciar o parar la línea</translation>
    </message>
    <message>
        <source>Trigger a part</source>
        <translation>Disparar una toma</translation>
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
        <source>Confirm or overrule a rejected part</source>
        <translation>Confirmar o revocar una pieza rechazada</translation>
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
    <name>LastEnd</name>
    <message>
        <source>Inspector, started on {day} at {clock}, ended by a fault of the program.</source>
        <translation>Inspector, iniciado el {day} a las {clock}, se cerró por un fallo del programa.</translation>
    </message>
    <message>
        <source>No saved data was lost. Send {file} to support.</source>
        <translation>No se perdieron datos guardados. Envíe {file} a soporte.</translation>
    </message>
    <message>
        <source>Inspector, started on {day} at {clock}, was never closed: a power cut, or ended from outside.</source>
        <translation>Inspector, iniciado el {day} a las {clock}, nunca se cerró: corte de corriente o cierre desde fuera.</translation>
    </message>
    <message>
        <source>Nothing is left to do. The log is {file}.</source>
        <translation>No hay nada más que hacer. El registro de sucesos es {file}.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Parts of Inspector cannot be loaded.</source>
        <translation>No se pueden cargar partes de Inspector.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Aprenda antes las piezas buenas.</translation>
    </message>
    <message>
        <source>Keep these limits</source>
        <translation>Usar estos límites</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Leyendo lo aprendido …</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>That is no limit: it must be above 0.</source>
        <translation>Eso no es un límite: debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>Pictures of defects</source>
        <translation>Imágenes de defectos</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>{count} defect pictures</source>
        <translation>imágenes de defectos: {count}</translation>
    </message>
    <message>
        <source>Back to the scores</source>
        <translation>Volver a los valores</translation>
    </message>
    <message>
        <source>Where do good parts end?</source>
        <translation>¿Dónde acaban las piezas buenas?</translation>
    </message>
    <message>
        <source>Draw a defect on a good part</source>
        <translation>Dibuje un defecto en una pieza buena</translation>
    </message>
    <message>
        <source>The smallest defect that is found</source>
        <translation>El menor defecto que se detecta</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>defecto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>{count} held-out good parts</source>
        <translation>{count} piezas buenas reservadas</translation>
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
        <source>Parts come every {every}; this computer needs {needed} for one.</source>
        <translation>Llega una pieza cada {every}; este ordenador necesita {needed} por pieza.</translation>
    </message>
    <message>
        <source>Slow the line down to {count} parts a minute, or parts will get no verdict.</source>
        <translation>Baje la línea a {count} piezas por minuto, o habrá piezas sin veredicto.</translation>
    </message>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>Viendo la pieza {number}, la línea sigue</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>Viendo la pieza {number}</translation>
    </message>
    <message>
        <source>Part {number} failed, 1 more waits</source>
        <translation>Pieza {number} rechazada, 1 más espera</translation>
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
    <name>LineForm</name>
    <message>
        <source>How parts are taken</source>
        <translation>Toma de las piezas</translation>
    </message>
    <message>
        <source>What triggers a part</source>
        <translation>Qué dispara una pieza</translation>
    </message>
    <message>
        <source>When Inspector starts</source>
        <translation>Al iniciar Inspector</translation>
    </message>
    <message>
        <source>Parts that may wait</source>
        <translation>Piezas en espera, máx.</translation>
    </message>
    <message>
        <source>One more gets no verdict, with the reason.</source>
        <translation>Una más queda sin veredicto, con el motivo.</translation>
    </message>
    <message>
        <source>Longest time for a part</source>
        <translation>Tiempo máximo por pieza</translation>
    </message>
    <message>
        <source>A later verdict is thrown away: no verdict.</source>
        <translation>Un veredicto posterior se descarta: sin veredicto.</translation>
    </message>
    <message>
        <source>Wait for the picture</source>
        <translation>Espera de la imagen</translation>
    </message>
    <message>
        <source>From the trigger on; longer than the camera exposes.</source>
        <translation>Desde el disparo; más que la exposición de la cámara.</translation>
    </message>
    <message>
        <source>Look for a lost camera</source>
        <translation>Buscar la cámara perdida</translation>
    </message>
    <message>
        <source>The line goes on meanwhile. Off: its loss stops the line.</source>
        <translation>Mientras, la línea sigue. No: si se pierde, la línea se para.</translation>
    </message>
    <message>
        <source>Read ids from codes</source>
        <translation>Leer ID de los códigos</translation>
    </message>
    <message>
        <source>In the picture, where the trigger brings no id of the part.</source>
        <translation>En la imagen, si el disparo no trae el ID de la pieza.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>De barras</translation>
    </message>
    <message>
        <source>By itself every</source>
        <translation>Automático cada</translation>
    </message>
    <message>
        <source>Beside the key T and the button.</source>
        <translation>Además de la tecla T y el botón.</translation>
    </message>
    <message>
        <source>Over the network, port</source>
        <translation>Por la red, puerto</translation>
    </message>
    <message>
        <source>A controller asks, and is told the verdict (TCP).</source>
        <translation>El control de la línea pregunta y recibe el veredicto (TCP).</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Quién puede pedir</translation>
    </message>
    <message>
        <source>The network needs no password: only on that of the line.</source>
        <translation>La red no pide contraseña: solo en la de la línea.</translation>
    </message>
    <message>
        <source>Folder: one picture per trigger</source>
        <translation>Carpeta: una imagen por disparo</translation>
    </message>
    <message>
        <source>Off: one after the other by themselves.</source>
        <translation>No: una tras otra por sí solas.</translation>
    </message>
    <message>
        <source>Folder: least time between parts</source>
        <translation>Carpeta: tiempo mín. entre piezas</translation>
    </message>
    <message>
        <source>Folder: begin again at its end</source>
        <translation>Carpeta: al final, volver a empezar</translation>
    </message>
    <message>
        <source>Name of this line</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>On the screen and in the records.</source>
        <translation>En pantalla y en el registro.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Pictures come from</source>
        <translation>Origen de las imágenes</translation>
    </message>
    <message>
        <source>The operator chooses the source</source>
        <translation>El operario elige el origen</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Inicio automático</translation>
    </message>
    <message>
        <source>As soon as recipe and source are ready.</source>
        <translation>En cuanto receta y origen estén listos.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The operator chooses</source>
        <translation>Elige el operario</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Look again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>Lo que se cambió aquí aún no está guardado.</translation>
    </message>
    <message>
        <source>Save it, or leave it as it was.</source>
        <translation>Guárdelo o déjelo como estaba.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>It takes effect when the line is started the next time.</source>
        <translation>Vale desde el próximo inicio de la línea.</translation>
    </message>
    <message>
        <source>Close Inspector and start it again: it has another number of lines then.</source>
        <translation>Cierre Inspector e inícielo de nuevo: tendrá otro número de líneas.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Line and trigger</source>
        <translation>Línea y disparo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está en el archivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Quitar la segunda línea</translation>
    </message>
    <message>
        <source>Add a second line</source>
        <translation>Añadir segunda línea</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Change the source</source>
        <translation>Cambiar el origen</translation>
    </message>
    <message>
        <source>This part was not rejected: choose a rejected one first</source>
        <translation>Esta pieza no fue rechazada: elija primero una rechazada</translation>
    </message>
    <message>
        <source>Set all counters to zero? {count} parts were counted.</source>
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
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>No se pudo cargar la receta {name}.</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>on parts it learns</source>
        <translation>en piezas que aprende</translation>
    </message>
    <message>
        <source>on parts it does not</source>
        <translation>en piezas que no aprende</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>waiting for its turn …</source>
        <translation>en espera de turno …</translation>
    </message>
    <message>
        <source>{found} of {count} defects found · AUROC {auroc}</source>
        <translation>{found} de {count} defectos detectados · AUROC {auroc}</translation>
    </message>
    <message>
        <source>No synthetic stain was found reliably.</source>
        <translation>Ninguna mancha sintética se detectó con fiabilidad.</translation>
    </message>
    <message>
        <source>Finds stains from {size}</source>
        <translation>Detecta manchas desde {size}</translation>
    </message>
    <message>
        <source>to learn</source>
        <translation>al aprender</translation>
    </message>
    <message>
        <source>per part</source>
        <translation>por pieza</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>midiendo …</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation>Ajustes de {method}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Learn with all three and see how they do</source>
        <translation>Aprender con los tres y ver cómo rinden</translation>
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
        <translation>Piezas que varían o no siempre están igual colocadas</translation>
    </message>
    <message>
        <source>Parts that always lie in the same place</source>
        <translation>Piezas siempre en el mismo sitio</translation>
    </message>
    <message>
        <source>Plain surfaces and fine, regular textures</source>
        <translation>Superficies lisas y texturas finas y regulares</translation>
    </message>
    <message>
        <source>Remembers what good parts look like, and looks for anything that it has never seen anywhere.</source>
        <translation>Recuerda cómo son las piezas buenas y busca lo que no ha visto nunca en ningún sitio.</translation>
    </message>
    <message>
        <source>Learns what is usual at each place of the picture. Fastest; each part must be in place.</source>
        <translation>Aprende lo normal en cada punto de la imagen. El más rápido; cada pieza debe estar en su sitio.</translation>
    </message>
    <message>
        <source>Learns to redraw good parts, and shows where redrawing fails. Needs many pictures and time.</source>
        <translation>Aprende a redibujar piezas buenas y muestra dónde no lo logra. Necesita muchas imágenes y tiempo.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation>Más sensible</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>A smaller picture: quickest for each part, the smallest defects may be missed.</source>
        <translation>Imagen más pequeña: lo más rápido por pieza; los menores defectos pueden escaparse.</translation>
    </message>
    <message>
        <source>For most products.</source>
        <translation>Para la mayoría de los productos.</translation>
    </message>
    <message>
        <source>A larger picture: sees smaller defects, takes longer for each part.</source>
        <translation>Imagen más grande: ve defectos menores y tarda más por pieza.</translation>
    </message>
    <message>
        <source>Settings that you changed under Advanced.</source>
        <translation>Ajustes que ha cambiado en Avanzado.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>NearestParts</name>
    <message>
        <source>The parts nearest to the limits</source>
        <translation>Las piezas más cercanas a los límites</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>defecto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
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
        <source>Pictures of good parts are all it takes</source>
        <translation>Bastan imágenes de piezas buenas</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Aún no hay receta</translation>
    </message>
    <message>
        <source>Teach a product</source>
        <translation>Enseñar un producto</translation>
    </message>
    <message>
        <source>A camera, or a folder of pictures</source>
        <translation>Una cámara o una carpeta de imágenes</translation>
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
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Only whole numbers are possible.</source>
        <translation>Solo se admiten números enteros.</translation>
    </message>
    <message>
        <source>Above {low}, up to {high}.</source>
        <translation>Más de {low}, hasta {high}.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
    <message>
        <source>Above {low}.</source>
        <translation>Más de {low}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>Al menos {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>Como máximo {high}.</translation>
    </message>
</context>
<context>
    <name>OneCamera</name>
    <message>
        <source>The camera does not answer.</source>
        <translation>La cámara no responde.</translation>
    </message>
    <message>
        <source>Take it off its power for some seconds.</source>
        <translation>Quítele la corriente unos segundos.</translation>
    </message>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>Un error ha parado la cámara.</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>Who is at the station?</source>
        <translation>¿Quién está en la estación?</translation>
    </message>
    <message>
        <source>Scan your badge, touch your name or type it.</source>
        <translation>Pase su tarjeta por el lector, toque su nombre o escríbalo.</translation>
    </message>
    <message>
        <source>The line starts once somebody has signed in.</source>
        <translation>La línea se inicia en cuanto alguien acceda.</translation>
    </message>
    <message>
        <source>Signed in: {name}.</source>
        <translation>Acceso: {name}.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Nombre o tarjeta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Acceder</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OtherRule</name>
    <message>
        <source>Good parts rejected: at most 1 in …</source>
        <translation>Buenas rechazadas: máximo 1 de …</translation>
    </message>
    <message>
        <source>Mean + deviations</source>
        <translation>Media + desviaciones</translation>
    </message>
    <message>
        <source>Percentile of the good parts</source>
        <translation>Percentil de las piezas buenas</translation>
    </message>
    <message>
        <source>Best F1 with the defects</source>
        <translation>Mejor F1 con los defectos</translation>
    </message>
    <message>
        <source>Share of the defects found</source>
        <translation>Parte de los defectos detectada</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Otra regla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>1 in</source>
        <translation>1 de</translation>
    </message>
    <message>
        <source>good parts</source>
        <translation>piezas buenas</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>Piezas buenas por revisar</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Sin revisión</translation>
    </message>
    <message>
        <source>The limit is estimated from the good parts; the sentence above says what they prove.</source>
        <translation>El límite se estima a partir de las piezas buenas; la frase de arriba dice qué prueban.</translation>
    </message>
    <message>
        <source>The highest limit that still finds that share of the defects at hand.</source>
        <translation>El límite más alto que aún detecta esa parte de los defectos dados.</translation>
    </message>
    <message>
        <source>Says little where the scores are skewed: look at what it promises.</source>
        <translation>Dice poco si los valores son asimétricos: mire qué promete.</translation>
    </message>
    <message>
        <source>Of the good parts that were not learned; 100 % is the worst of them.</source>
        <translation>De las piezas buenas no aprendidas; 100 % es la peor de ellas.</translation>
    </message>
    <message>
        <source>Fits the defects at hand; others may look different.</source>
        <translation>Se ajusta a los defectos dados; otros pueden ser distintos.</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Why may production start anyway?</source>
        <translation>¿Por qué puede iniciarse la producción de todos modos?</translation>
    </message>
    <message>
        <source>The reason stands in the records, with all that was found.</source>
        <translation>El motivo queda en el registro, con todo lo hallado.</translation>
    </message>
    <message>
        <source>Challenge part is worn or missing</source>
        <translation>Pieza patrón gastada o ausente</translation>
    </message>
    <message>
        <source>Light or camera was set anew</source>
        <translation>Luz o cámara reajustadas</translation>
    </message>
    <message>
        <source>Parts are inspected by hand as well</source>
        <translation>Piezas inspeccionadas también a mano</translation>
    </message>
    <message>
        <source>Trial run, nothing is delivered</source>
        <translation>Prueba, no se entrega nada</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Let production start</source>
        <translation>Iniciar la producción</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Volver al control</translation>
    </message>
</context>
<context>
    <name>PartGallery</name>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>picture not kept</source>
        <translation>imagen no guardada</translation>
    </message>
    <message>
        <source>picture gone</source>
        <translation>imagen perdida</translation>
    </message>
    <message>
        <source>Parts as pictures</source>
        <translation>Piezas en imágenes</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>Parts as a table</source>
        <translation>Piezas en tabla</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>The camera gave no picture</source>
        <translation>La cámara no dio imagen</translation>
    </message>
    <message>
        <source>The picture was not kept</source>
        <translation>La imagen no se guardó</translation>
    </message>
    <message>
        <source>Of parts that passed, only a sample is kept. All else about the part is here.</source>
        <translation>De las piezas aptas solo se guarda una muestra. Lo demás de la pieza está aquí.</translation>
    </message>
    <message>
        <source>The picture is no longer there</source>
        <translation>La imagen ya no está</translation>
    </message>
    <message>
        <source>It was removed to make room, or the disk with the pictures is not connected.</source>
        <translation>Se borró para liberar espacio, o el disco de las imágenes no está conectado.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>The newer part (←)</source>
        <translation>La pieza posterior (←)</translation>
    </message>
    <message>
        <source>The older part (→)</source>
        <translation>La pieza anterior (→)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de ella</translation>
    </message>
    <message>
        <source>Version {number}, of then</source>
        <translation>Versión {number}, de entonces</translation>
    </message>
    <message>
        <source>Version {number}, now</source>
        <translation>Versión {number}, ahora</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>1 part was exported</source>
        <translation>1 pieza exportada</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>{count} piezas exportadas</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 pieza</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} piezas</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No parts are recorded yet</source>
        <translation>Aún no hay piezas registradas</translation>
    </message>
    <message>
        <source>Every part that the line inspects will be found here, with its picture if it was rejected.</source>
        <translation>Aquí estará cada pieza que inspeccione la línea, con su imagen si se rechazó.</translation>
    </message>
    <message>
        <source>No part matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>Elija otras fechas o pida menos.</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>With what was recorded meanwhile (F5)</source>
        <translation>Con lo registrado entretanto (F5)</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>{file} is no picture that can be read.</source>
        <translation>{file} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Foto del producto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Elegir imagen …</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
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
        <source>Right or wrong?</source>
        <translation>¿Bien o mal?</translation>
    </message>
    <message>
        <source>Confirm or overrule this verdict, in the history (D)</source>
        <translation>Confirmar o revocar este veredicto, en el historial (D)</translation>
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
        <source>{purpose}: engineer's PIN</source>
        <translation>{purpose}: PIN del técnico</translation>
    </message>
</context>
<context>
    <name>ProcessView</name>
    <message>
        <source>At least eight passed parts are needed.</source>
        <translation>Hacen falta al menos ocho piezas aptas.</translation>
    </message>
    <message>
        <source>Score, per cent of the fail limit</source>
        <translation>Valor, en % del límite de rechazo</translation>
    </message>
    <message>
        <source>Brightness, per cent of the usual</source>
        <translation>Brillo, en % de lo normal</translation>
    </message>
    <message>
        <source>Sharpness, per cent of the usual</source>
        <translation>Nitidez, en % de lo normal</translation>
    </message>
    <message>
        <source>Position, pixels from the usual place</source>
        <translation>Posición, píxeles desde el sitio normal</translation>
    </message>
    <message>
        <source>Too few scores were kept when it was taught.</source>
        <translation>Al enseñar se guardaron muy pocos valores.</translation>
    </message>
    <message>
        <source>This recipe does not look for the part’s position.</source>
        <translation>Esta receta no busca la posición de la pieza.</translation>
    </message>
    <message>
        <source>usual: the first {count} parts, for {recipe} does not know</source>
        <translation>normal: las primeras {count} piezas, {recipe} no lo conoce</translation>
    </message>
    <message>
        <source>usual: the good images of {recipe}</source>
        <translation>normal: las imágenes buenas de {recipe}</translation>
    </message>
    <message>
        <source>Moving average of the parts that passed · band: warned of beyond it</source>
        <translation>Media móvil de las piezas aptas · banda: fuera de ella se avisa</translation>
    </message>
    <message>
        <source>mark: warned of on the line</source>
        <translation>marca: aviso en la línea</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Give the product a name first</source>
        <translation>Dé antes un nombre al producto</translation>
    </message>
    <message>
        <source>Give the product another name</source>
        <translation>Dé otro nombre al producto</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un producto nuevo</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>Una versión nueva, a partir de la {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people call it, or its barcode</source>
        <translation>Como se le llama, o su código de barras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lamp, lens, shift, why a new version: whatever helps later</source>
        <translation>Luz, óptica, turno, por qué otra versión: lo que ayude después</translation>
    </message>
    <message>
        <source>Photo, if you like</source>
        <translation>Foto, si quiere</translation>
    </message>
    <message>
        <source>Shown where a recipe is chosen. Without one it is the first good picture.</source>
        <translation>Se ve al elegir la receta. Si no hay, es la primera imagen buena.</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already. Go back and press New version to teach it again.</source>
        <translation>Ya existe la receta «{name}». Vuelva atrás y pulse Nueva versión para enseñarla de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is being taught already. Go back and press Go on, or use another name.</source>
        <translation>«{name}» ya se está enseñando. Vuelva atrás y pulse Continuar, o use otro nombre.</translation>
    </message>
    <message>
        <source>The name is too long: up to 64 characters.</source>
        <translation>El nombre es muy largo: máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, hyphens and dots; begin and end with a letter or digit.</source>
        <translation>Use letras, cifras, espacios, guiones y puntos; empiece y termine con letra o cifra.</translation>
    </message>
    <message>
        <source>Operators choose the product by this name, or scan it as a barcode.</source>
        <translation>Los operarios eligen el producto por este nombre o lo leen como código de barras.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>At most {share} of the good parts rejected, 95 % sure.</source>
        <translation>Se rechaza como máximo el {share} de las piezas buenas (95 % de certeza).</translation>
    </message>
    <message>
        <source>At most {one_in} good parts rejected, 95 % sure.</source>
        <translation>Se rechaza como máximo {one_in} piezas buenas (95 % de certeza).</translation>
    </message>
    <message>
        <source>The one defect is found.</source>
        <translation>Se detecta el único defecto.</translation>
    </message>
    <message>
        <source>All {count} defects found.</source>
        <translation>Se detectan los {count} defectos.</translation>
    </message>
    <message>
        <source>{missed} of {count} defects missed.</source>
        <translation>{missed} de {count} defectos sin detectar.</translation>
    </message>
    <message>
        <source>1 of the {count} good parts that were not learned is above the limit;</source>
        <translation>1 de las {count} piezas buenas no aprendidas supera el límite;</translation>
    </message>
    <message>
        <source>{rejected} of the {count} good parts that were not learned are above the limit;</source>
        <translation>{rejected} de las {count} piezas buenas no aprendidas superan el límite;</translation>
    </message>
    <message>
        <source>{count} good parts cannot prove less than that.</source>
        <translation>{count} piezas buenas no pueden probar menos que eso.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail of their scores.</source>
        <translation>El {expected} previsto se estima por la cola de sus valores.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail; {missing} more good images would prove it.</source>
        <translation>El {expected} previsto se estima por la cola; con {missing} imágenes buenas más se probaría.</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail: too rare to be proved with images.</source>
        <translation>El {expected} previsto se estima por la cola: demasiado raro para probarlo con imágenes.</translation>
    </message>
    <message>
        <source>That is little to go by: teach more good images before you rely on it.</source>
        <translation>Es poca base: enseñe más imágenes buenas antes de fiarse.</translation>
    </message>
    <message>
        <source>where the true {expected} limit lies, 95 % sure</source>
        <translation>límite real del {expected}, 95 % de certeza</translation>
    </message>
    <message>
        <source>no defect pictures</source>
        <translation>sin imágenes de defectos</translation>
    </message>
    <message>
        <source>{expected} (up to {upper})</source>
        <translation>{expected} (hasta {upper})</translation>
    </message>
    <message>
        <source>of new ones about {expected} will be. More good images would make that surer.</source>
        <translation>de las nuevas lo hará cerca del {expected}. Más imágenes buenas lo harían más seguro.</translation>
    </message>
    <message>
        <source>{missed} of {count} ({low} – {high})</source>
        <translation>{missed} de {count} ({low} – {high})</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What the limit promises</source>
        <translation>Lo que promete el límite</translation>
    </message>
    <message>
        <source>Reject at most one good part in {count}</source>
        <translation>Rechazar como máximo una pieza buena de cada {count}</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otra …</translation>
    </message>
    <message>
        <source>Another share, or another rule</source>
        <translation>Otra proporción u otra regla</translation>
    </message>
    <message>
        <source>Good parts rejected, expected</source>
        <translation>Buenas rechazadas, previsto</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>Buenas por revisar</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>Defectos sin detectar</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Would a defect be found?</source>
        <translation>¿Se detectaría un defecto?</translation>
    </message>
    <message>
        <source>Your defect pictures</source>
        <translation>Sus imágenes de defectos</translation>
    </message>
    <message>
        <source>Draw a scratch or a stain on a good part: the heat follows your stroke.</source>
        <translation>Dibuje un arañazo o una mancha en una pieza buena: el calor sigue su trazo.</translation>
    </message>
    <message>
        <source>Smallest found here</source>
        <translation>Lo menor detectado aquí</translation>
    </message>
    <message>
        <source>Draw a defect</source>
        <translation>Dibujar defecto</translation>
    </message>
    <message>
        <source>Sensitivity test</source>
        <translation>Test de sensibilidad</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Carpeta …</translation>
    </message>
    <message>
        <source>Choose a folder of pictures of defects</source>
        <translation>Elegir una carpeta de imágenes de defectos</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Mejor F1</translation>
    </message>
    <message>
        <source>The limit that tells good parts and these defects apart best</source>
        <translation>El límite que mejor separa las piezas buenas de estos defectos</translation>
    </message>
    <message>
        <source>Find all</source>
        <translation>Detectar todos</translation>
    </message>
    <message>
        <source>The highest limit that finds all of these defects</source>
        <translation>El límite más alto que detecta todos estos defectos</translation>
    </message>
    <message>
        <source>Defects found against good parts rejected</source>
        <translation>Defectos detectados frente a piezas buenas rechazadas</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This picture cannot be judged.</source>
        <translation>Esta imagen no se puede juzgar.</translation>
    </message>
    <message>
        <source>The part was not found in the picture.</source>
        <translation>No se halló la pieza en la imagen.</translation>
    </message>
    <message>
        <source>The camera gave no picture of this part.</source>
        <translation>La cámara no dio imagen de esta pieza.</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>Las piezas llegan más rápido de lo que se pueden inspeccionar.</translation>
    </message>
    <message>
        <source>There was no verdict within the time limit.</source>
        <translation>No hubo veredicto dentro del tiempo límite.</translation>
    </message>
    <message>
        <source>The line was stopped before this part was inspected.</source>
        <translation>La línea se paró antes de inspeccionar esta pieza.</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>El ordenador ya no puede inspeccionar.</translation>
    </message>
    <message>
        <source>The recipe gave no usable values. Calibrate a new version.</source>
        <translation>La receta no dio valores útiles. Calibre una versión nueva.</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>No se pueden registrar las piezas.</translation>
    </message>
    <message>
        <source>A fault of the program. Call the engineer.</source>
        <translation>Un fallo del programa. Llame al técnico.</translation>
    </message>
    <message>
        <source>This part could not be inspected.</source>
        <translation>No se pudo inspeccionar esta pieza.</translation>
    </message>
    <message>
        <source>Scratch or crack</source>
        <translation>Arañazo o grieta</translation>
    </message>
    <message>
        <source>Dent or deformation</source>
        <translation>Abolladura o deformación</translation>
    </message>
    <message>
        <source>Stain or foreign matter</source>
        <translation>Mancha o cuerpo extraño</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Reflection or light</source>
        <translation>Reflejo o luz</translation>
    </message>
    <message>
        <source>Dust, wiped off</source>
        <translation>Polvo, ya limpiado</translation>
    </message>
    <message>
        <source>Permitted mark</source>
        <translation>Marca permitida</translation>
    </message>
    <message>
        <source>Lay in a wrong place</source>
        <translation>Estaba mal colocada</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>Cambiar la receta</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>Ninguna receta se llama «{name}»</translation>
    </message>
    <message>
        <source>{recipe} is still being loaded. Scan again in a moment</source>
        <translation>{recipe} aún se está cargando. Lea el código de nuevo en un momento</translation>
    </message>
    <message>
        <source>{recipe} is loaded already</source>
        <translation>{recipe} ya está cargada</translation>
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
        <source>version {number} · loaded</source>
        <translation>versión {number} · cargada</translation>
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
    <name>Records</name>
    <message>
        <source>Part {number}</source>
        <translation>Pieza {number}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendida</translation>
    </message>
</context>
<context>
    <name>RecordsHeader</name>
    <message>
        <source>running {recipe}</source>
        <translation>en marcha, {recipe}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Revocadas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juzgar de nuevo</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Repetibilidad</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>{count} of the parts have no picture any more.</source>
        <translation>{count} de las piezas ya no tienen imagen.</translation>
    </message>
    <message>
        <source>They cannot be learned and stay on the list; press B on each to take it off.</source>
        <translation>No se pueden aprender y siguen en la lista; pulse B en cada una para quitarla.</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Good parts that are judged whenever the recipe is loaded, each also with a defect drawn on it: their scores must come out the same. Take parts that look typical; those right at a limit are left out.</source>
        <translation>Piezas buenas que se juzgan en cada carga de la receta, cada una también con un defecto dibujado: sus valores deben salir iguales. Tome piezas de aspecto típico; las que están justo en un límite se omiten.</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Dejarlo al programa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>the program's choice</source>
        <translation>elección del programa</translation>
    </message>
    <message>
        <source>{count} chosen, no more</source>
        <translation>elegidas: {count}, no más</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>elegidas: {count}</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>The pattern is not found even where it was drawn: draw another</source>
        <translation>El patrón no se encuentra ni donde se dibujó: dibuje otro</translation>
    </message>
    <message>
        <source>All of the picture is inspected: that is right for most products</source>
        <translation>Se inspecciona toda la imagen: es lo correcto para casi todos los productos</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Qué se inspecciona</translation>
    </message>
    <message>
        <source>What the detector sees</source>
        <translation>Lo que ve el detector</translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation>La imagen anterior (RePág)</translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation>La imagen siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Blend the reference over the picture: what does not lie on it is seen twice</source>
        <translation>Superponer la referencia a la imagen: lo que no coincide se ve doble</translation>
    </message>
    <message>
        <source>Ghost of the reference</source>
        <translation>Referencia superpuesta</translation>
    </message>
    <message>
        <source>smallest defect that can show: {size} pixels</source>
        <translation>menor defecto visible: {size} píxeles</translation>
    </message>
    <message>
        <source>found, match {percent}</source>
        <translation>hallada, coincidencia {percent}</translation>
    </message>
    <message>
        <source>not found, match {percent}</source>
        <translation>no hallada, coincidencia {percent}</translation>
    </message>
    <message>
        <source>{number} of {count} · {name}</source>
        <translation>{number} de {count} · {name}</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>la zona dibujada</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>el patrón</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>toda la imagen</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>ignoradas: {count}</translation>
    </message>
</context>
<context>
    <name>RegionTools</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Draw what is inspected; without it, all of the picture is</source>
        <translation>Dibuje qué se inspecciona; si no, es toda la imagen</translation>
    </message>
    <message>
        <source>Draw what is left out, such as a print that changes</source>
        <translation>Dibuje lo que se omite, p. ej. un texto impreso que cambia</translation>
    </message>
    <message>
        <source>Draw by what each part is found: something with edges that every part has</source>
        <translation>Dibuje por qué se busca cada pieza: algo con bordes que todas tengan</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Polygon: a corner a click, a double click closes it</source>
        <translation>Polígono: un clic por vértice, doble clic para cerrarlo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete the shape (Del)</source>
        <translation>Borrar la forma (Supr)</translation>
    </message>
</context>
<context>
    <name>RejudgePage</name>
    <message>
        <source>As many parts would pass as did.</source>
        <translation>Saldrían aptas tantas piezas como antes.</translation>
    </message>
    <message>
        <source>{freed} of {before} parts that failed or were in review would pass. {caught} that passed would not.</source>
        <translation>{freed} de {before} piezas rechazadas o por revisar saldrían aptas. {caught} aptas dejarían de serlo.</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>Veredicto de entonces y cuál sería</translation>
    </message>
    <message>
        <source>the newest {count}</source>
        <translation>las {count} más nuevas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>No verdict would change</source>
        <translation>Ningún veredicto cambiaría</translation>
    </message>
    <message>
        <source>Move the limits: each part is judged again by the score it was kept with.</source>
        <translation>Mueva los límites: cada pieza se juzga de nuevo por el valor con que se guardó.</translation>
    </message>
    <message>
        <source>Limits to try</source>
        <translation>Límites por probar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The limits of then</source>
        <translation>Los límites de entonces</translation>
    </message>
    <message>
        <source>In per cent of the fail limit that each part was judged by. Nothing in the records changes; to use other limits on the line, choose Teach, then Change the limits.</source>
        <translation>En % del límite de rechazo con que se juzgó cada pieza. Nada cambia en el registro; para usar otros límites en la línea, elija Enseñar y luego Cambiar límites.</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>Revisar desde</translation>
    </message>
    <message>
        <source>Fail from</source>
        <translation>Rechazo desde</translation>
    </message>
</context>
<context>
    <name>RejudgeVersionPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export both verdicts</source>
        <translation>Exportar ambos veredictos</translation>
    </message>
    <message>
        <source>1 part was exported</source>
        <translation>1 pieza exportada</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>{count} piezas exportadas</translation>
    </message>
    <message>
        <source>No version is there</source>
        <translation>No hay ninguna versión</translation>
    </message>
    <message>
        <source>The version that is to judge</source>
        <translation>La versión que debe juzgar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>The filter finds 1 part; with a picture: {pictured}.</source>
        <translation>El filtro halla 1 pieza; con imagen: {pictured}.</translation>
    </message>
    <message>
        <source>The filter finds {parts} parts; with a picture: {pictured}.</source>
        <translation>El filtro halla {parts} piezas; con imagen: {pictured}.</translation>
    </message>
    <message>
        <source>Judge 1 part again</source>
        <translation>Juzgar de nuevo 1 pieza</translation>
    </message>
    <message>
        <source>Judge {count} parts again</source>
        <translation>Juzgar de nuevo {count} piezas</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juzgar de nuevo</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Parado tras {done} de {total}.</translation>
    </message>
    <message>
        <source>Loading the version …</source>
        <translation>Cargando la versión …</translation>
    </message>
    <message>
        <source>The part keeps its verdict.</source>
        <translation>La pieza conserva su veredicto.</translation>
    </message>
    <message>
        <source>Of {count} parts {changed} change: {ways}.</source>
        <translation>De {count} piezas cambian {changed}: {ways}.</translation>
    </message>
    <message>
        <source>Of {count} parts none changes its verdict.</source>
        <translation>De {count} piezas ninguna cambia de veredicto.</translation>
    </message>
    <message>
        <source>Of {count} parts 1 changes: {ways}.</source>
        <translation>De {count} piezas cambia 1: {ways}.</translation>
    </message>
    <message>
        <source>1 picture is gone or damaged.</source>
        <translation>1 imagen está perdida o dañada.</translation>
    </message>
    <message>
        <source>{count} pictures are gone or damaged.</source>
        <translation>{count} imágenes están perdidas o dañadas.</translation>
    </message>
    <message>
        <source>1 part has no picture and is left out: of those that pass only a sample is kept.</source>
        <translation>1 pieza no tiene imagen y queda fuera: de las aptas solo se guarda una muestra.</translation>
    </message>
    <message>
        <source>{count} parts have no picture and are left out: of those that pass only a sample is kept.</source>
        <translation>{count} piezas no tienen imagen y quedan fuera: de las aptas solo se guarda una muestra.</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>Veredicto de entonces y cuál sería</translation>
    </message>
    <message>
        <source>Verdict of then, and by version {number}</source>
        <translation>Veredicto de entonces y con la versión {number}</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>Juzgando …</translation>
    </message>
    <message>
        <source>Parts whose verdict changes appear here.</source>
        <translation>Aquí aparecen las piezas cuyo veredicto cambia.</translation>
    </message>
    <message>
        <source>No verdict changes</source>
        <translation>Ningún veredicto cambia</translation>
    </message>
    <message>
        <source>The other version judges each of these parts as it was judged.</source>
        <translation>La otra versión juzga cada una de estas piezas igual que entonces.</translation>
    </message>
    <message>
        <source>What would another version have said?</source>
        <translation>¿Qué habría dicho otra versión?</translation>
    </message>
    <message>
        <source>The kept pictures are inspected again by the version chosen here. Nothing in the records changes, and the line goes first.</source>
        <translation>La versión elegida aquí inspecciona de nuevo las imágenes guardadas. Nada cambia en el registro, y la línea tiene prioridad.</translation>
    </message>
    <message>
        <source>Version to try</source>
        <translation>Versión por probar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What was judged until then stays in view</source>
        <translation>Lo juzgado hasta entonces sigue a la vista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write both verdicts of all these parts to a CSV or Parquet file</source>
        <translation>Escribir ambos veredictos de todas estas piezas en un archivo CSV o Parquet</translation>
    </message>
</context>
<context>
    <name>RepeatabilityPage</name>
    <message>
        <source>The study “{name}” was not ended.</source>
        <translation>El estudio «{name}» no se terminó.</translation>
    </message>
    <message>
        <source>Each part of the line still belongs to it, until it is complete.</source>
        <translation>Cada pieza de la línea aún forma parte de él, hasta que esté completo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The study is complete: {count} inspections.</source>
        <translation>El estudio está completo: {count} inspecciones.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for parts that were inspected several times …</source>
        <translation>Buscando piezas inspeccionadas varias veces …</translation>
    </message>
    <message>
        <source>No part was inspected for this study</source>
        <translation>No se inspeccionó ninguna pieza para este estudio</translation>
    </message>
    <message>
        <source>It was ended before the line had inspected one.</source>
        <translation>Se terminó antes de que la línea inspeccionara una.</translation>
    </message>
    <message>
        <source>Show repeated parts</source>
        <translation>Mostrar las repetidas</translation>
    </message>
    <message>
        <source>No part was inspected more than once</source>
        <translation>Ninguna pieza se inspeccionó más de una vez</translation>
    </message>
    <message>
        <source>Parts with an id are found here once the same version inspected them again. Or run a study: the station says which part to put in.</source>
        <translation>Aquí aparecen las piezas con ID cuando la misma versión las ha inspeccionado de nuevo. O inicie un estudio: la estación dice qué pieza colocar.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Parts inspected several times</source>
        <translation>Piezas inspeccionadas varias veces</translation>
    </message>
    <message>
        <source>Choose a study that was run, or what the filter finds</source>
        <translation>Elegir un estudio ya hecho, o lo que halla el filtro</translation>
    </message>
    <message>
        <source>The same parts again and again: the station says which one to put in</source>
        <translation>Las mismas piezas una y otra vez: la estación dice cuál colocar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection report</source>
        <translation>Informe de inspección</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>No se puede escribir el archivo {path}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Parts by hour</source>
        <translation>Piezas por hora</translation>
    </message>
    <message>
        <source>Parts by shift</source>
        <translation>Piezas por turno</translation>
    </message>
    <message>
        <source>Scores, in percent of the fail limit</source>
        <translation>Valores, en % del límite de rechazo</translation>
    </message>
    <message>
        <source>Date, name</source>
        <translation>Fecha, nombre</translation>
    </message>
    <message>
        <source>Parts that were not passed</source>
        <translation>Piezas que no salieron aptas</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>revocadas</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 de cada 100 en</translation>
    </message>
    <message>
        <source>Checks before production</source>
        <translation>Controles antes de producir</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>started without: {reason}</source>
        <translation>inicio de todos modos: {reason}</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
</context>
<context>
    <name>RocChart</name>
    <message>
        <source>defects found ↑</source>
        <translation>detectados ↑</translation>
    </message>
    <message>
        <source>good rejected →</source>
        <translation>buenas rechazadas →</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>Leyendo lo aprendido …</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>Aprenda antes las piezas buenas.</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Iniciar la línea</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar en PDF …</translation>
    </message>
    <message>
        <source>References …</source>
        <translation>Referencias …</translation>
    </message>
    <message>
        <source>Choose the good parts that are judged whenever the recipe is loaded</source>
        <translation>Elegir las piezas buenas que se juzgan en cada carga de la receta</translation>
    </message>
    <message>
        <source>The line runs {name} · version {number}; it changes between two parts, without a stop.</source>
        <translation>La línea usa {name} · versión {number}; cambia entre dos piezas, sin parar.</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <translation>Así se guardará</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Put it on the line at once</source>
        <translation>Usar en la línea de inmediato</translation>
    </message>
    <message>
        <source>Hold failed parts on the screen</source>
        <translation>Retener las piezas rechazadas en pantalla</translation>
    </message>
    <message>
        <source>Each stays in view until somebody acknowledges it.</source>
        <translation>Cada una sigue a la vista hasta que alguien la confirme.</translation>
    </message>
    <message>
        <source>The line inspects with it from the next start on.</source>
        <translation>La línea inspecciona con ella desde el próximo inicio.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Así se ha guardado</translation>
    </message>
    <message>
        <source>Version {number} is saved.</source>
        <translation>Versión {number} guardada.</translation>
    </message>
    <message>
        <source>The line inspects with it from the next part on.</source>
        <translation>La línea inspecciona con ella desde la próxima pieza.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>Una versión nueva, a partir de la {number}</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un producto nuevo</translation>
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
    <name>ScoreHistogram</name>
    <message>
        <source>fail</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} más allá ›</translation>
    </message>
</context>
<context>
    <name>ScoreMarks</name>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} más allá ›</translation>
    </message>
</context>
<context>
    <name>ScorePlot</name>
    <message>
        <source>Review limit</source>
        <translation>Límite de revisión</translation>
    </message>
    <message>
        <source>Fail limit</source>
        <translation>Límite de rechazo</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys; with Shift in small steps</source>
        <translation>Arrástrelo o muévalo con las flechas; con Mayús, a pasos pequeños</translation>
    </message>
    <message>
        <source>Review {percent}</source>
        <translation>Revisar {percent}</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>good, not used for learning</source>
        <translation>buenas, no usadas al aprender</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>defectos</translation>
    </message>
    <message>
        <source>% of the limit</source>
        <translation>% del límite</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>Nearest to the limits</source>
        <translation>Las más cercanas a los límites</translation>
    </message>
    <message>
        <source>drag a limit and watch them change</source>
        <translation>arrastre un límite y vea cómo cambian</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
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
        <source>fault, see Inspect</source>
        <translation>avería, ver Inspeccionar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>SecondVerdictList</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Scratch</source>
        <translation>Arañazo</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Mancha</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>Abolladura</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Partícula</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{size} wide</source>
        <translation>{size} de ancho</translation>
    </message>
    <message>
        <source>found from {size}</source>
        <translation>desde {size}</translation>
    </message>
    <message>
        <source>not found at any size</source>
        <translation>no se detecta</translation>
    </message>
</context>
<context>
    <name>SensitivityView</name>
    <message>
        <source>Synthetic defects are put on good parts and judged at this limit …</source>
        <translation>Se ponen defectos sintéticos en piezas buenas y se juzgan con este límite …</translation>
    </message>
    <message>
        <source>Puts synthetic defects of several kinds, sizes and contrasts on good parts.</source>
        <translation>Pone en piezas buenas defectos sintéticos de varios tipos, tamaños y contrastes.</translation>
    </message>
    <message>
        <source>The limit was moved since: test again to see what it finds now.</source>
        <translation>El límite se ha movido: pruebe otra vez para ver qué detecta ahora.</translation>
    </message>
    <message>
        <source>Per cent of {count} good parts on which the defect is found at this limit.</source>
        <translation>En qué porcentaje de {count} piezas buenas se detecta el defecto con este límite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Across: size in pixels of the picture. Upwards: contrast.</source>
        <translation>Horizontal: tamaño en píxeles de la imagen. Vertical: contraste.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor inicial</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Working resolution</source>
        <translation>Resolución de trabajo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Red base</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 de los pesos</translation>
    </message>
    <message>
        <source>Feature levels</source>
        <translation>Niveles de rasgos</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>Rasgos conservados</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Covarianza</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Cresta (ridge)</translation>
    </message>
    <message>
        <source>Memory while learning</source>
        <translation>Memoria al aprender</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Vecindad</translation>
    </message>
    <message>
        <source>Patches remembered</source>
        <translation>Fragmentos recordados</translation>
    </message>
    <message>
        <source>Share remembered</source>
        <translation>Parte recordada</translation>
    </message>
    <message>
        <source>Choice of patches</source>
        <translation>Elección de fragmentos</translation>
    </message>
    <message>
        <source>Patches to choose from</source>
        <translation>Fragmentos candidatos</translation>
    </message>
    <message>
        <source>Re-weighting</source>
        <translation>Reponderación</translation>
    </message>
    <message>
        <source>Rounds of held-out scores</source>
        <translation>Rondas con reservadas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Descenso</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Size inside the network</source>
        <translation>Tamaño en la red</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Usual errors</source>
        <translation>Errores habituales</translation>
    </message>
    <message>
        <source>Side of a square with as many pixels as the picture that is inspected.</source>
        <translation>Lado de un cuadrado con tantos píxeles como la imagen inspeccionada.</translation>
    </message>
    <message>
        <source>Of the heat. Empty: what suits the method.</source>
        <translation>Del calor. Vacío: lo adecuado al método.</translation>
    </message>
    <message>
        <source>Another one makes other random choices.</source>
        <translation>Con otra cambian las elecciones al azar.</translation>
    </message>
    <message>
        <source>bf16 is quicker, and used only if it changes no verdict.</source>
        <translation>bf16 es más rápido y solo se usa si no cambia ningún veredicto.</translation>
    </message>
    <message>
        <source>timm name of the network that describes the picture.</source>
        <translation>Nombre timm de la red que describe la imagen.</translation>
    </message>
    <message>
        <source>For a backbone whose weights are not installed.</source>
        <translation>Para una red base sin pesos instalados.</translation>
    </message>
    <message>
        <source>Required with a weights file.</source>
        <translation>Obligatorio con un archivo de pesos.</translation>
    </message>
    <message>
        <source>Steps between places, in pixels: small ones see small defects.</source>
        <translation>Distancia entre puntos, en píxeles: las cortas ven defectos pequeños.</translation>
    </message>
    <message>
        <source>Of each place, chosen at random.</source>
        <translation>De cada punto, elegidos al azar.</translation>
    </message>
    <message>
        <source>How it is kept sound with few pictures.</source>
        <translation>Cómo se mantiene estable con pocas imágenes.</translation>
    </message>
    <message>
        <source>Variance added, as a share of the mean variance.</source>
        <translation>Varianza añadida, como parte de la media.</translation>
    </message>
    <message>
        <source>For features; what does not fit is computed again.</source>
        <translation>Para los rasgos; lo que no cabe se recalcula.</translation>
    </message>
    <message>
        <source>Places averaged around each place, per side; odd.</source>
        <translation>Puntos promediados en torno a cada uno, por lado; impar.</translation>
    </message>
    <message>
        <source>At most. More see finer differences and take longer.</source>
        <translation>Como máximo. Más ven diferencias más finas y tardan más.</translation>
    </message>
    <message>
        <source>Of all patches; replaces their number.</source>
        <translation>De todos los fragmentos; sustituye su número.</translation>
    </message>
    <message>
        <source>By coverage, or at random: quicker, but rare looks are lost.</source>
        <translation>Por cobertura o al azar: más rápido, pero se pierde lo raro.</translation>
    </message>
    <message>
        <source>Drawn at random before the choice, for each one remembered.</source>
        <translation>Tomados al azar antes de elegir, por cada uno recordado.</translation>
    </message>
    <message>
        <source>Neighbours for the re-weighted score of the paper; 0 leaves it out.</source>
        <translation>Vecinos para el valor reponderado del artículo; 0 lo omite.</translation>
    </message>
    <message>
        <source>The good parts are split into so many; each is judged by the others.</source>
        <translation>Las piezas buenas se dividen en tantos grupos; a cada uno lo juzgan los demás.</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Lo que el entrenamiento reduce.</translation>
    </message>
    <message>
        <source>At most.</source>
        <translation>Como máximo.</translation>
    </message>
    <message>
        <source>Pictures in a step.</source>
        <translation>Imágenes por paso.</translation>
    </message>
    <message>
        <source>At the start of training.</source>
        <translation>Al empezar a entrenar.</translation>
    </message>
    <message>
        <source>How the learning rate falls.</source>
        <translation>Cómo baja la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Steps without progress before training stops.</source>
        <translation>Pasos sin avance hasta parar de entrenar.</translation>
    </message>
    <message>
        <source>A narrow bottleneck, or a net with shortcuts.</source>
        <translation>Un cuello de botella estrecho o una red con atajos.</translation>
    </message>
    <message>
        <source>Of the longer side.</source>
        <translation>Del lado más largo.</translation>
    </message>
    <message>
        <source>Channels of the first level, doubled at each one below.</source>
        <translation>Canales del primer nivel; se doblan en cada uno inferior.</translation>
    </message>
    <message>
        <source>Numbers that describe a part. Without shortcuts only.</source>
        <translation>Números que describen una pieza. Solo sin atajos.</translation>
    </message>
    <message>
        <source>Of the part to how it was redrawn.</source>
        <translation>De la pieza respecto a su redibujo.</translation>
    </message>
    <message>
        <source>Judge each place by the error usual there.</source>
        <translation>Juzgar cada punto por el error habitual en él.</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>cresta (ridge)</translation>
    </message>
    <message>
        <source>by coverage</source>
        <translation>por cobertura</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>cuello de botella</translation>
    </message>
    <message>
        <source>with shortcuts</source>
        <translation>con atajos</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absoluta</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>cuadrática</translation>
    </message>
    <message>
        <source>smoothly</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>when it stalls</source>
        <translation>al estancarse</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Something must be entered here.</source>
        <translation>Aquí hay que escribir algo.</translation>
    </message>
    <message>
        <source>Enter whole numbers, with commas between them.</source>
        <translation>Escriba números enteros separados por comas.</translation>
    </message>
    <message>
        <source>This does not have the form that is wanted.</source>
        <translation>El formato no es el esperado.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Set the camera …</source>
        <translation>Ajustar la cámara …</translation>
    </message>
    <message>
        <source>Line and trigger …</source>
        <translation>Línea y disparo …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>No sounds</source>
        <translation>Sin sonidos</translation>
    </message>
    <message>
        <source>Sound for rejected parts</source>
        <translation>Sonido al rechazar una pieza</translation>
    </message>
    <message>
        <source>Sound for every part</source>
        <translation>Sonido con cada pieza</translation>
    </message>
    <message>
        <source>This computer has no player for sounds</source>
        <translation>Este ordenador no puede reproducir sonidos</translation>
    </message>
    <message>
        <source>No sound: {reason}</source>
        <translation>Sin sonido: {reason}</translation>
    </message>
</context>
<context>
    <name>SharpnessPanel</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Turn the lens until the bar is longest</source>
        <translation>Gire la óptica hasta alargar la barra al máximo</translation>
    </message>
    <message>
        <source>{percent} % of the best</source>
        <translation>{percent} % del mejor valor</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, and the limits</source>
        <translation>Valores de piezas buenas no aprendidas, y los límites</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, of defects, and the limits</source>
        <translation>Valores de piezas buenas no aprendidas y de defectos, y los límites</translation>
    </message>
</context>
<context>
    <name>ShiftChecker</name>
    <message>
        <source>The check was stopped by an error.</source>
        <translation>Un error ha parado el control.</translation>
    </message>
    <message>
        <source>No picture came.</source>
        <translation>No llegó ninguna imagen.</translation>
    </message>
    <message>
        <source>Check the camera and its trigger, then try again.</source>
        <translation>Revise la cámara y su disparo y reintente.</translation>
    </message>
    <message>
        <source>The source has no more pictures.</source>
        <translation>El origen no tiene más imágenes.</translation>
    </message>
    <message>
        <source>It begins again by itself.</source>
        <translation>Empieza de nuevo por sí solo.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has signed in</source>
        <translation>Acceso: {name}</translation>
    </message>
    <message>
        <source>A new shift: {name} was signed out</source>
        <translation>Turno nuevo: acceso de {name} cerrado</translation>
    </message>
    <message>
        <source>Nobody used the station for a while: {name} was signed out</source>
        <translation>Nadie usó la estación un rato: acceso de {name} cerrado</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Vigilar carpeta …</translation>
    </message>
    <message>
        <source>Play a video …</source>
        <translation>Reproducir vídeo …</translation>
    </message>
    <message>
        <source>Camera on the network …</source>
        <translation>Cámara en red …</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>Buscando cámaras …</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Ninguna cámara conectada</translation>
    </message>
    <message>
        <source>{kind}: not installed</source>
        <translation>{kind}: no instalado</translation>
    </message>
    <message>
        <source>{kind}: cannot be used</source>
        <translation>{kind}: no se puede usar</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Folder that pictures are written into</source>
        <translation>Carpeta donde se escriben las imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>New pictures in {folder}</source>
        <translation>Imágenes nuevas en {folder}</translation>
    </message>
    <message>
        <source>USB camera {number}</source>
        <translation>Cámara USB {number}</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window</source>
        <translation>Abriendo la ventana</translation>
    </message>
    <message>
        <source>Loading what inspects the parts</source>
        <translation>Cargando la inspección</translation>
    </message>
    <message>
        <source>Warming up {recipe}</source>
        <translation>Preparando {recipe}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>SpotBars</name>
    <message>
        <source>elsewhere</source>
        <translation>otros sitios</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Teach a product</source>
        <translation>Enseñar un producto</translation>
    </message>
    <message>
        <source>Pictures of good parts are all it takes. The line goes on meanwhile.</source>
        <translation>Bastan imágenes de piezas buenas. Mientras, la línea sigue.</translation>
    </message>
    <message>
        <source>Teach a new product</source>
        <translation>Enseñar otro producto</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Abriendo {name} …</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Products that are known</source>
        <translation>Productos conocidos</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>learning done, at {page}</source>
        <translation>aprendido, en {page}</translation>
    </message>
    <message>
        <source>at {page}</source>
        <translation>en {page}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <source>Change the limits</source>
        <translation>Cambiar límites</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Discard the draft of {name}? The pictures stay where they are.</source>
        <translation>¿Descartar el borrador de {name}? Las imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
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
        <source>Teach a product</source>
        <translation>Enseñar un producto</translation>
    </message>
    <message>
        <source>Teach overruled parts as good</source>
        <translation>Enseñar las revocadas como buenas</translation>
    </message>
    <message>
        <source>Teach opens as soon as Inspector is ready</source>
        <translation>Enseñar se abre en cuanto Inspector esté listo</translation>
    </message>
    <message>
        <source>“{text}” came without Enter. Set the scanner to end each barcode with Enter</source>
        <translation>«{text}» llegó sin Intro. Configure el lector para acabar cada código con Intro</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Report of the parts in view</source>
        <translation>Informe de las piezas mostradas</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>Informe escrito: 1 página</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>Informe escrito: {count} páginas</translation>
    </message>
    <message>
        <source>line: good parts when {recipe} was taught</source>
        <translation>línea: piezas buenas al enseñar {recipe}</translation>
    </message>
    <message>
        <source>Where the defects lie</source>
        <translation>Dónde están los defectos</translation>
    </message>
    <message>
        <source>{defects} defects on {parts} parts</source>
        <translation>{defects} defectos en {parts} piezas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>No part to count</source>
        <translation>Sin piezas que contar</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>Elija otras fechas o pida menos.</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A PDF of these figures, with the rejected parts, for a shift or a lot</source>
        <translation>Un PDF de estas cifras, con las piezas rechazadas, para un turno o un lote</translation>
    </message>
    <message>
        <source>Parts, and the share that did not pass</source>
        <translation>Piezas, y la parte que no salió apta</translation>
    </message>
    <message>
        <source>Scores, per cent of the fail limit</source>
        <translation>Valores, en % del límite de rechazo</translation>
    </message>
    <message>
        <source>No part of these has a defect.</source>
        <translation>Ninguna de estas piezas tiene defectos.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Whether light, lens, camera and parts are still as usual</source>
        <translation>Si la luz, la óptica, la cámara y las piezas siguen como siempre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>To limit</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} de {of}</translation>
    </message>
    <message>
        <source>repeatability sᵣ</source>
        <translation>repetibilidad sᵣ</translation>
    </message>
    <message>
        <source>spread of a part, 6 sᵣ</source>
        <translation>dispersión de una pieza, 6 sᵣ</translation>
    </message>
    <message>
        <source>of the fail limit</source>
        <translation>del límite de rechazo</translation>
    </message>
    <message>
        <source>nearest to a limit</source>
        <translation>más cercana a un límite</translation>
    </message>
    <message>
        <source>always the same verdict</source>
        <translation>siempre el mismo veredicto</translation>
    </message>
    <message>
        <source>agreement, Fleiss' kappa</source>
        <translation>concordancia, kappa de Fleiss</translation>
    </message>
    <message>
        <source>kappa {kappa} · missed {missed} · false {stopped}</source>
        <translation>kappa {kappa} · escapadas {missed} · falsas {stopped}</translation>
    </message>
    <message>
        <source>right by what they are</source>
        <translation>bien según lo que son</translation>
    </message>
    <message>
        <source>There is nothing to report: no part was inspected twice.</source>
        <translation>No hay nada que informar: ninguna pieza se inspeccionó dos veces.</translation>
    </message>
    <message>
        <source>Choose another time, or run a study.</source>
        <translation>Elija otras fechas o inicie un estudio.</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Repetibilidad</translation>
    </message>
    <message>
        <source>Scores are in per cent of the fail limit. sᵣ: repeatability standard deviation, pooled over the parts. To limit: distance of a part's mean to the limit where its verdict changes. Risk: that its next inspection gives another verdict, for normally distributed scores of equal spread (Student's t). Bands: three sᵣ to both sides of a limit.</source>
        <translation>Los valores están en % del límite de rechazo. sᵣ: desviación típica de repetibilidad, combinada entre las piezas. Al límite: distancia de la media de una pieza al límite donde cambia su veredicto. Riesgo: que su próxima inspección dé otro veredicto, para valores con distribución normal de igual dispersión (t de Student). Bandas: tres sᵣ a ambos lados de un límite.</translation>
    </message>
    <message>
        <source>Intervals of 95 %: chi-square for sᵣ, Clopper-Pearson for shares, large-sample variance over parts for kappa. Missed: defective parts that were passed at least once. False: good parts that were not passed at least once.</source>
        <translation>Intervalos del 95 %: ji cuadrado para sᵣ, Clopper-Pearson para las proporciones, varianza para muestras grandes sobre las piezas para kappa. Escapadas: piezas defectuosas que salieron aptas al menos una vez. Falsas: piezas buenas que no salieron aptas al menos una vez.</translation>
    </message>
    <message>
        <source>needs two parts</source>
        <translation>requiere dos piezas</translation>
    </message>
    <message>
        <source>needs two kinds of verdict</source>
        <translation>requiere dos veredictos distintos</translation>
    </message>
    <message>
        <source>no interval: all agree</source>
        <translation>sin intervalo: coinciden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defectuosa</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Pieza {number}</translation>
    </message>
    <message>
        <source>No part was inspected twice yet.</source>
        <translation>Aún no se ha inspeccionado ninguna pieza dos veces.</translation>
    </message>
    <message>
        <source>No score differs at all: the pictures were the same ones, not new ones of the parts.</source>
        <translation>Ningún valor difiere: las imágenes eran las mismas, no otras nuevas de las piezas.</translation>
    </message>
    <message>
        <source>1 inspection gave no verdict; that counts as a disagreement.</source>
        <translation>1 inspección no dio veredicto; cuenta como discrepancia.</translation>
    </message>
    <message>
        <source>{count} inspections gave no verdict; each counts as a disagreement.</source>
        <translation>{count} inspecciones no dieron veredicto; cada una cuenta como discrepancia.</translation>
    </message>
    <message>
        <source>The scores of {part} spread more than those of the others; without it sᵣ would be {deviation}.</source>
        <translation>Los valores de {part} se dispersan más que los demás; sin ella, sᵣ sería {deviation}.</translation>
    </message>
    <message>
        <source>{count} parts have fewer than the {planned} repetitions that were planned.</source>
        <translation>Piezas con menos de las {planned} repeticiones previstas: {count}.</translation>
    </message>
    <message>
        <source>{count} inspections do not count: of another version, with other limits, of another camera or station.</source>
        <translation>Inspecciones que no cuentan: {count}, de otra versión, con otros límites, de otra cámara o estación.</translation>
    </message>
    <message>
        <source>{parts} parts, {times} times each</source>
        <translation>{parts} piezas, {times} veces cada una</translation>
    </message>
    <message>
        <source>The part kept its verdict in {times} repetitions.</source>
        <translation>La pieza conservó su veredicto en {times} repeticiones.</translation>
    </message>
    <message>
        <source>The part changed its verdict in {times} repetitions.</source>
        <translation>La pieza cambió de veredicto en {times} repeticiones.</translation>
    </message>
    <message>
        <source>None of {parts} parts changed its verdict in {times} repetitions.</source>
        <translation>Ninguna de {parts} piezas cambió de veredicto en {times} repeticiones.</translation>
    </message>
    <message>
        <source>{changed} of {parts} parts changed their verdict in {times} repetitions.</source>
        <translation>Piezas que cambiaron de veredicto en {times} repeticiones: {changed} de {parts}.</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is {count} repeatability deviations away.</source>
        <translation>La pieza más cercana a un límite, {part}, está a {count} desviaciones de repetibilidad.</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is only {count} repeatability deviations away: its next verdict would be another one with a risk of {risk}.</source>
        <translation>La pieza más cercana a un límite, {part}, está a solo {count} desviaciones de repetibilidad: su próximo veredicto sería otro con un riesgo de {risk}.</translation>
    </message>
</context>
<context>
    <name>StudyFigures</name>
    <message>
        <source>right by what they are</source>
        <translation>bien según lo que son</translation>
    </message>
    <message>
        <source>click what a part is known as</source>
        <translation>clic en la columna «Conocida»</translation>
    </message>
</context>
<context>
    <name>StudyFiles</name>
    <message>
        <source>Export the study</source>
        <translation>Exportar el estudio</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>Informe del estudio</translation>
    </message>
    <message>
        <source>A table of known parts</source>
        <translation>Una tabla de piezas conocidas</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Tabla (*.csv *.txt)</translation>
    </message>
    <message>
        <source>1 inspection was exported</source>
        <translation>1 inspección exportada</translation>
    </message>
    <message>
        <source>{count} inspections were exported</source>
        <translation>{count} inspecciones exportadas</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>Informe escrito: 1 página</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>Informe escrito: {count} páginas</translation>
    </message>
    <message>
        <source>Known parts</source>
        <translation>Piezas conocidas</translation>
    </message>
    <message>
        <source>A table that says which parts are good and which defective: part, good or defective in each line</source>
        <translation>Una tabla que dice qué piezas son buenas y cuáles defectuosas: en cada línea la pieza y «good» o «defective»</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Every inspection of the study as a CSV file</source>
        <translation>Cada inspección del estudio en un archivo CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What is shown here as a PDF</source>
        <translation>Lo que se muestra aquí en un PDF</translation>
    </message>
</context>
<context>
    <name>StudyResultView</name>
    <message>
        <source>Parts of the study, sorted by score</source>
        <translation>Piezas del estudio, ordenadas por valor</translation>
    </message>
</context>
<context>
    <name>StudyRun</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} de {of}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Pieza {number}</translation>
    </message>
    <message>
        <source>time {number} of {count}</source>
        <translation>vez {number} de {count}</translation>
    </message>
    <message>
        <source>Nothing is inspected yet.</source>
        <translation>Aún no se ha inspeccionado nada.</translation>
    </message>
    <message>
        <source>Last: part {part}, time {number}: {verdict}.</source>
        <translation>Última: pieza {part}, vez {number}: {verdict}.</translation>
    </message>
    <message>
        <source>The id of part {numbers} was not the same each time: was another part put in?</source>
        <translation>El ID de la pieza {numbers} no fue siempre el mismo: ¿se colocó otra pieza?</translation>
    </message>
    <message>
        <source>{count} parts do not count: the recipe, its limits or the camera were changed.</source>
        <translation>Piezas que no cuentan: {count}; se cambió la receta, sus límites o la cámara.</translation>
    </message>
    <message>
        <source>The line stands still. Start it in Inspect; the study waits.</source>
        <translation>La línea está parada. Iníciela en Inspeccionar; el estudio espera.</translation>
    </message>
    <message>
        <source>Put this part in and inspect it, or let the line's trigger do it.</source>
        <translation>Coloque esta pieza e inspecciónela, o deje que lo haga el disparo de la línea.</translation>
    </message>
    <message>
        <source>Put this part in; the next part of the line is taken for it.</source>
        <translation>Coloque esta pieza; la próxima pieza de la línea se toma por ella.</translation>
    </message>
    <message>
        <source>Put in now</source>
        <translation>Coloque ahora</translation>
    </message>
    <message>
        <source>Inspect this part</source>
        <translation>Inspeccionar la pieza</translation>
    </message>
    <message>
        <source>Trigger the line (Enter)</source>
        <translation>Disparar la línea (Intro)</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Deshacer la última</translation>
    </message>
    <message>
        <source>It was the wrong part; its place is filled anew (Backspace)</source>
        <translation>Era la pieza equivocada; su lugar se llena de nuevo (Retroceso)</translation>
    </message>
    <message>
        <source>End the study</source>
        <translation>Terminar estudio</translation>
    </message>
    <message>
        <source>What was inspected so far counts; nothing is lost</source>
        <translation>Lo inspeccionado hasta ahora cuenta; no se pierde nada</translation>
    </message>
</context>
<context>
    <name>StudySetup</name>
    <message>
        <source>Study of {day}</source>
        <translation>Estudio {day}</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>Dé un nombre al estudio.</translation>
    </message>
    <message>
        <source>All parts in turn, then all of them again in the same order.</source>
        <translation>Todas las piezas por turno, luego todas otra vez en el mismo orden.</translation>
    </message>
    <message>
        <source>Each part as often as it takes, then the next one.</source>
        <translation>Cada pieza todas las veces previstas, luego la siguiente.</translation>
    </message>
    <message>
        <source>Number the parts and lay them out in this order. The next {count} parts of the line belong to the study. Take each part out and put it in again, as the line does. Choose parts near the limits too, good and defective ones.</source>
        <translation>Numere las piezas y póngalas en este orden. Las próximas {count} piezas de la línea pertenecen al estudio. Saque cada pieza y vuelva a colocarla, como hace la línea. Elija también piezas cercanas a los límites, buenas y defectuosas.</translation>
    </message>
    <message>
        <source>New study: the same parts again and again</source>
        <translation>Nuevo estudio: las mismas piezas una y otra vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Times each</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>In rounds</source>
        <translation>Por rondas</translation>
    </message>
    <message>
        <source>Each part in a row</source>
        <translation>Cada pieza seguida</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>What the part is known to be; a click changes it (G good, D defective)</source>
        <translation>Lo que se sabe de la pieza; un clic lo cambia (G buena, D defectuosa)</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Good images</source>
        <translation>Imágenes buenas</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Se inspecciona</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>Revisar desde</translation>
    </message>
    <message>
        <source>Good parts rejected</source>
        <translation>Buenas rechazadas</translation>
    </message>
    <message>
        <source>{missed} of {count}</source>
        <translation>{missed} de {count}</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>Defectos sin detectar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{count} learned</source>
        <translation>{count} aprendidas</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} sin usar</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>la zona dibujada</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>el patrón</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>toda la imagen</translation>
    </message>
    <message>
        <source>{count} shapes ignored</source>
        <translation>formas ignoradas: {count}</translation>
    </message>
    <message>
        <source>{count} × {count} tiles</source>
        <translation>{count} × {count} teselas</translation>
    </message>
    <message>
        <source>none: parts always lie in the same place</source>
        <translation>ninguna: las piezas están siempre en el mismo sitio</translation>
    </message>
    <message>
        <source>each part is found by its pattern, lowest match {percent}</source>
        <translation>cada pieza se busca por su patrón, coincidencia mínima {percent}</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ajuste manual</translation>
    </message>
    <message>
        <source>{method} · {time} a part on {device}</source>
        <translation>{method} · {time} por pieza en {device}</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>{percent} del límite de rechazo</translation>
    </message>
    <message>
        <source>good parts and copies with a defect, judged at every loading</source>
        <translation>piezas buenas y copias con un defecto, juzgadas en cada carga</translation>
    </message>
    <message>
        <source>{count} chosen pictures, judged at every loading</source>
        <translation>imágenes elegidas ({count}), juzgadas en cada carga</translation>
    </message>
    <message>
        <source>{one_in} good parts rejected</source>
        <translation>rechazo de {one_in} piezas buenas</translation>
    </message>
    <message>
        <source>mean + {value} σ</source>
        <translation>media + {value} σ</translation>
    </message>
    <message>
        <source>percentile {value}</source>
        <translation>percentil {value}</translation>
    </message>
    <message>
        <source>the best F1</source>
        <translation>el mejor F1</translation>
    </message>
    <message>
        <source>{share} of the defects found</source>
        <translation>{share} de los defectos detectados</translation>
    </message>
</context>
<context>
    <name>TeachHeader</name>
    <message>
        <source>running version {number}</source>
        <translation>en marcha, versión {number}</translation>
    </message>
    <message>
        <source>running {name} · version {number}</source>
        <translation>en marcha, {name} · versión {number}</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñando</translation>
    </message>
    <message>
        <source>new version, from version {number}</source>
        <translation>versión nueva, a partir de la {number}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TeachScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Left)</source>
        <translation>La página anterior (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Right)</source>
        <translation>Continuar (Ctrl+Derecha)</translation>
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
    <name>VersionPanel</name>
    <message>
        <source>Compared with the version in use</source>
        <translation>Comparación con la versión en uso</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Across: the version in use. Upwards: the new one. Per cent of the fail limit.</source>
        <translation>Horizontal: la versión en uso. Vertical: la nueva. En % del límite de rechazo.</translation>
    </message>
    <message>
        <source>Comparing on the same pictures …</source>
        <translation>Comparando con las mismas imágenes …</translation>
    </message>
    <message>
        <source>Comparing on the same pictures: {done} of {total}</source>
        <translation>Comparando con las mismas imágenes: {done} de {total}</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>No se han podido comparar.</translation>
    </message>
    <message>
        <source>None of the pictures can be judged any more: nothing is compared.</source>
        <translation>Ya no se puede juzgar ninguna imagen: no se compara nada.</translation>
    </message>
    <message>
        <source>Another verdict on {changed} of {count} pictures: now {verdicts}.</source>
        <translation>Otro veredicto en {changed} de {count} imágenes: ahora {verdicts}.</translation>
    </message>
    <message>
        <source>No verdict changes on {count} pictures.</source>
        <translation>Ningún veredicto cambia en {count} imágenes.</translation>
    </message>
    <message>
        <source>Defects that pass now: {count}.</source>
        <translation>Defectos que ahora pasan por aptos: {count}.</translation>
    </message>
    <message>
        <source>Not compared, because they cannot be judged: {count}.</source>
        <translation>Sin comparar, porque no se pueden juzgar: {count}.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Overruled: 1 part of {product} waits for the engineer</source>
        <translation>Revocadas: 1 pieza de {product} espera al técnico</translation>
    </message>
    <message>
        <source>Overruled: {count} parts of {product} wait for the engineer</source>
        <translation>Revocadas: {count} piezas de {product} esperan al técnico</translation>
    </message>
    <message>
        <source>They were rejected and somebody says they are good. Look at each: what is learned as good passes from then on. B takes a part off this list.</source>
        <translation>Se rechazaron y alguien dice que son buenas. Mírelas una a una: lo que se aprende como bueno sale apto desde entonces. B quita una pieza de esta lista.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} are shown.</source>
        <translation>Se muestran las {shown} más nuevas de {count}.</translation>
    </message>
    <message>
        <source>Teach them as good</source>
        <translation>Enseñar como buenas</translation>
    </message>
    <message>
        <source>A new version of the product begins with these pictures among the good ones</source>
        <translation>Una versión nueva del producto empieza con estas imágenes entre las buenas</translation>
    </message>
    <message>
        <source>No overruled part waits</source>
        <translation>Ninguna pieza revocada espera</translation>
    </message>
    <message>
        <source>A rejected part that is good: open it, press G, and the engineer finds it here.</source>
        <translation>Una pieza rechazada que es buena: ábrala, pulse G y el técnico la encuentra aquí.</translation>
    </message>
</context>
<context>
    <name>WaysToJudge</name>
    <message>
        <source>Other limits</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Otra versión</translation>
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
        <translation>RECHAZO</translation>
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
<context>
    <name>_Worker</name>
    <message>
        <source>This could not be done.</source>
        <translation>No se ha podido hacer.</translation>
    </message>
</context>
</TS>
