<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1, average</source>
        <comment>head of a column</comment>
        <translation>%1, media</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>of an address or a link</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>label</source>
        <comment>of a phone or an e-mail</comment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a part of a card, %2 which of its texts: &quot;Address: Town&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consentimiento para %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a card</comment>
        <translation>añadida</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a card</comment>
        <translation>modificada</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a card</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
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
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ficha %1</translation>
    </message>
    <message>
        <source>It was deleted since, and stays so.</source>
        <translation>Se eliminó después, y así queda.</translation>
    </message>
    <message>
        <source>It is there again already, and stays as it is.</source>
        <translation>Ya está de nuevo, y queda como está.</translation>
    </message>
    <message>
        <source>A list is grouped by one field.</source>
        <translation>Una lista se agrupa por un solo campo.</translation>
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
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Phone, e-mail or web address</source>
        <translation>Teléfono, correo o dirección web</translation>
    </message>
    <message>
        <source>It stays: something that was entered later belongs to it.</source>
        <translation>Se queda: algo introducido después le pertenece.</translation>
    </message>
    <message>
        <source>What it refers to is gone.</source>
        <translation>Aquello a lo que se refiere ya no está.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a card</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>somebody is left out</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Named on the letter of</source>
        <translation>Figura en la carta de</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Con una llamada</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>excluidos: %1</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet of a workbook that says what the list is</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the group without a value</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 (weeks)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (semanas)</translation>
    </message>
    <message>
        <source>%1 (months)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (meses)</translation>
    </message>
    <message>
        <source>%1 (quarters)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (trimestres)</translation>
    </message>
    <message>
        <source>%1 (years)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (años)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>a day, the Monday of it</comment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date that has weeks, months, quarters and years.</source>
        <translation>“%1” no es una fecha con semanas, meses, trimestres y años.</translation>
    </message>
    <message>
        <source>Total, each counted once</source>
        <comment>of groups that overlap, by tags</comment>
        <translation>Total, contados una vez</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it would be larger than is allowed here</source>
        <translation>sería más grande de lo permitido aquí</translation>
    </message>
    <message>
        <source>this folder or file may not be written</source>
        <translation>no se puede escribir en esta carpeta o archivo</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco solo se puede leer</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the program that reads it has stopped</source>
        <translation>el programa que lo lee se ha detenido</translation>
    </message>
    <message>
        <source>Nothing more could be written to standard output: %1.</source>
        <translation>No se pudo escribir más en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Haz sitio en el disco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>%1 is a customer file, which nothing is written over.</source>
        <translation>%1 es un archivo de clientes: no se escribe nada encima.</translation>
    </message>
    <message>
        <source>%1 belongs to a customer file, which nothing is written over.</source>
        <translation>%1 pertenece a un archivo de clientes: no se escribe nada encima.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The card is as it was.</source>
        <translation>La ficha sigue como estaba.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>Look for the file and add it again.</source>
        <translation>Busca el archivo y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Add the files in it one by one.</source>
        <translation>Añade uno por uno los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 has %2; a file on a card may have %3.</source>
        <translation>%1 ocupa %2; un archivo en una ficha puede llegar a %3.</translation>
    </message>
    <message>
        <source>Make it smaller, or note on the card where it is kept.</source>
        <translation>Hazlo más pequeño, o anota en la ficha dónde se guarda.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program is writing to the backups in %1.</source>
        <translation>Otro programa está escribiendo en las copias de seguridad de %1.</translation>
    </message>
    <message>
        <source>Your file is safe and holds all that was saved.</source>
        <translation>Su archivo está a salvo y contiene todo lo guardado.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it would be larger than is allowed here</source>
        <translation>sería más grande de lo permitido aquí</translation>
    </message>
    <message>
        <source>this folder or file may not be written</source>
        <translation>no se puede escribir en esta carpeta o archivo</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>la carpeta ya no está</translation>
    </message>
    <message>
        <source>The backup %1 could not be written: %2.</source>
        <translation>No se pudo escribir la copia de seguridad %1: %2.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose another folder for backups.</source>
        <translation>Libere espacio en ese disco o elija otra carpeta para las copias.</translation>
    </message>
    <message>
        <source>Connect the disk or mend the folder, or choose another folder for backups.</source>
        <translation>Conecte el disco o arregle la carpeta, o elija otra carpeta para las copias.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read: %2.</source>
        <translation>No se pudo leer la copia de seguridad %1: %2.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Connect the disk of the backups, or take another backup.</source>
        <translation>Conecte el disco de las copias o use otra copia.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>La copia de seguridad %1 está dañada.</translation>
    </message>
    <message>
        <source>Take another backup, and make a new one now.</source>
        <translation>Use otra copia y haga una nueva ahora.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <translation>%1 se modificó desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore the other changes into a file of their own.</source>
        <translation>Restaure los otros cambios en un archivo aparte.</translation>
    </message>
    <message>
        <source>The backups no longer hold these changes.</source>
        <translation>Las copias ya no contienen estos cambios.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged after change %2.</source>
        <translation>La copia %1 está dañada después del cambio %2.</translation>
    </message>
    <message>
        <source>What stands before that is safe.</source>
        <translation>Lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>Restore r%1, or a later snapshot.</source>
        <translation>Restaure r%1 o una copia posterior.</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>the file took another way</source>
        <translation>el archivo tomó otro camino</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>muchos cambios</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before cards were merged</source>
        <translation>antes de combinar fichas</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>after an update</source>
        <translation>después de una actualización</translation>
    </message>
    <message>
        <source>after an erasure</source>
        <translation>después de un borrado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>another one was damaged</source>
        <translation>otra estaba dañada</translation>
    </message>
    <message>
        <source>Consents withdrawn since then</source>
        <translation>Consentimientos retirados desde entonces</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>No hay copias de seguridad en %1.</translation>
    </message>
    <message>
        <source>Look for the folder of the backups on other disks.</source>
        <translation>Busque la carpeta de las copias en otros discos.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The snapshot of these backups is gone.</source>
        <translation>La copia base de estas copias ya no está.</translation>
    </message>
    <message>
        <source>The oldest backup is of %1, change %2.</source>
        <translation>La copia más antigua es de %1, cambio %2.</translation>
    </message>
    <message>
        <source>Choose that moment or a later one.</source>
        <translation>Elija ese momento o uno posterior.</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1.</source>
        <translation>Las copias contienen cambios hasta el %1.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija uno de estos.</translation>
    </message>
    <message>
        <source>“%1” is neither a backup nor a moment.</source>
        <translation>“%1” no es ni una copia ni un momento.</translation>
    </message>
    <message>
        <source>Give an ID that --list shows, a change such as r123, or a time such as 2025-11-22T10:42.</source>
        <translation>Indique un ID que muestre --list, un cambio como r123 o una hora como 2025-11-22T10:42.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged, and so is every one before it.</source>
        <translation>La copia %1 está dañada, y todas las anteriores también.</translation>
    </message>
    <message>
        <source>Take a later backup, or one from another disk.</source>
        <translation>Use una copia posterior o una de otro disco.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>su estructura está dañada</translation>
    </message>
    <message>
        <source>it stands at another change than it should</source>
        <translation>está en otro cambio del que debería</translation>
    </message>
    <message>
        <source>it holds another number of cards than it should</source>
        <translation>contiene otro número de fichas del que debería</translation>
    </message>
    <message>
        <source>A backup was made and is not whole: %1.</source>
        <translation>Se hizo una copia pero no está íntegra: %1.</translation>
    </message>
    <message>
        <source>Check the disk of the backups, and the file itself.</source>
        <translation>Compruebe el disco de las copias y el propio archivo.</translation>
    </message>
    <message>
        <source>some of its rows name others that are not there</source>
        <translation>algunas filas nombran otras que no están</translation>
    </message>
    <message>
        <source>its log is broken at change %1</source>
        <translation>su registro está roto en el cambio %1</translation>
    </message>
    <message>
        <source>the end of its changes was cut off</source>
        <translation>se cortó el final de sus cambios</translation>
    </message>
    <message>
        <source>it is not whole: half of this backup is missing</source>
        <translation>no está íntegra: falta la mitad de esta copia</translation>
    </message>
    <message>
        <source>its beginning is damaged</source>
        <translation>su comienzo está dañado</translation>
    </message>
    <message>
        <source>it is damaged after change %1</source>
        <translation>está dañada después del cambio %1</translation>
    </message>
    <message>
        <source>The backups of this file are not encrypted.</source>
        <translation>Las copias de este archivo no están cifradas.</translation>
    </message>
    <message>
        <source>Encrypting a backup</source>
        <translation>Cifrando una copia</translation>
    </message>
    <message>
        <source>Decrypting a backup</source>
        <translation>Descifrando una copia</translation>
    </message>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>El cifrado no funciona en este ordenador.</translation>
    </message>
    <message>
        <source>Install Clientela again from its package.</source>
        <translation>Vuelva a instalar Clientela desde su paquete.</translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase.</source>
        <translation>No hay memoria suficiente para probar la contraseña.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file passphrase.key of the backups is damaged.</source>
        <translation>El archivo passphrase.key de las copias está dañado.</translation>
    </message>
    <message>
        <source>The backups were not changed.</source>
        <translation>Las copias no se han modificado.</translation>
    </message>
    <message>
        <source>Bring it back from another copy of the folder, or open the customer file, which has the key.</source>
        <translation>Recupérelo de otra copia de la carpeta, o abra el archivo de clientes, que tiene la clave.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these backups.</source>
        <translation>Esta no es la contraseña de estas copias.</translation>
    </message>
    <message>
        <source>Mind capital letters, spaces and the language of the keyboard.</source>
        <translation>Atención a las mayúsculas, los espacios y el idioma del teclado.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La contraseña tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>Take four or five words that nobody would guess.</source>
        <translation>Elija cuatro o cinco palabras que nadie adivinaría.</translation>
    </message>
    <message>
        <source>The passphrase file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo de la contraseña %1: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>The passphrase file %1 has no passphrase in its first line.</source>
        <translation>El archivo %1 no tiene ninguna contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>The backups in %1 are encrypted, and this file does not have their key.</source>
        <translation>Las copias de %1 están cifradas y este archivo no tiene su clave.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>No se ha modificado nada en ellas.</translation>
    </message>
    <message>
        <source>Give their passphrase: File, Backups in the window, --passphrase-file F on the command line.</source>
        <translation>Indique su contraseña: Archivo, Copias en la ventana, --passphrase-file F en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Encrypt them first, by giving a passphrase.</source>
        <translation>Cífrelas antes, indicando una contraseña.</translation>
    </message>
    <message>
        <source>Customers erased since then</source>
        <translation>Clientes borrados desde entonces</translation>
    </message>
    <message>
        <source>This backup is of another continuation of the file, not of the one that is open.</source>
        <translation>Esta copia es de otra continuación del archivo, no de la que está abierta.</translation>
    </message>
    <message>
        <source>Restore it as a file of its own.</source>
        <translation>Restáurala como archivo aparte.</translation>
    </message>
    <message>
        <source>%1 (damaged %2)</source>
        <extracomment>a file&apos;s name: %1 the name of the customer file, %2 a moment; put aside because it is damaged</extracomment>
        <translation>%1 (dañado %2)</translation>
    </message>
    <message>
        <source>before the log was thinned</source>
        <translation>antes de aligerar el registro</translation>
    </message>
    <message>
        <source>after the log was thinned</source>
        <translation>después de aligerar el registro</translation>
    </message>
    <message>
        <source>it is not what it was when it was made</source>
        <translation>ya no es lo que era cuando se hizo</translation>
    </message>
    <message>
        <source>before the file was put back</source>
        <translation>antes de que se devolviera el archivo a un momento anterior</translation>
    </message>
    <message>
        <source>an index does not agree with its table</source>
        <translation>un índice no coincide con su tabla</translation>
    </message>
    <message>
        <source>Nothing was changed; backups go where they went.</source>
        <translation>No se ha cambiado nada; las copias van adonde iban.</translation>
    </message>
    <message>
        <source>Copying the backups</source>
        <translation>Copiando las copias de seguridad</translation>
    </message>
    <message>
        <source>%1 holds other backups already, one of them with the name %2.</source>
        <translation>%1 ya contiene otras copias de seguridad, una de ellas con el nombre %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libere espacio ahí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backups do not fit there: they take %1, and of the %2 that are free %3 are left to others.</source>
        <extracomment>%1 to %3 sizes on disk</extracomment>
        <translation>Las copias no caben ahí: ocupan %1, y de los %2 libres se dejan %3 para otros.</translation>
    </message>
</context>
<context>
    <name>BackupsMove</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n earlier backup(s) along?</source>
        <translation>
            <numerusform>¿Llevar %n copia anterior?</numerusform>
            <numerusform>¿Llevar las %n copias anteriores?</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 in %2, and stay there, too. From the new folder every past day is found as before.</source>
        <extracomment>%1 a size on disk, %2 a folder</extracomment>
        <translation>Ocupan %1 en %2, y también se quedan ahí. Desde la carpeta nueva se encuentra cada día pasado como antes.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Copy them along</source>
        <translation>Copiarlas</translation>
    </message>
    <message>
        <source>Copying the backups</source>
        <translation>Copiando las copias de seguridad</translation>
    </message>
    <message>
        <source>The earlier backups cannot go along</source>
        <translation>Las copias anteriores no se pueden llevar</translation>
    </message>
    <message>
        <source>%1 They stay in %2.</source>
        <extracomment>%1 why not, %2 a folder</extracomment>
        <translation>%1 Se quedan en %2.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Seguir sin ellas</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Las copias van a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>Se ha copiado %n copia anterior; también se queda en %1.</numerusform>
            <numerusform>Se han copiado %n copias anteriores; también se quedan en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>Today&apos;s file is not open any more.</source>
        <translation>El archivo de hoy ya no está abierto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Open it, and look at this day from there.</source>
        <translation>Ábrelo y mira este día desde allí.</translation>
    </message>
    <message>
        <source>This backup is of another continuation of the file, not of the one that is open.</source>
        <translation>Esta copia es de otra continuación del archivo, no de la que está abierta.</translation>
    </message>
    <message>
        <source>Restore it as a file of its own.</source>
        <translation>Restáurala como archivo aparte.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The file is as it was on %1.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>El archivo está como estaba el %1.</translation>
    </message>
    <message>
        <source>The whole file put back to %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Archivo entero devuelto al %1</translation>
    </message>
    <message>
        <source>Putting the file back</source>
        <translation>Devolviendo el archivo</translation>
    </message>
    <message>
        <source>Put the whole file back to %1?</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>¿Devolver el archivo entero al %1?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done since are taken back:</source>
        <translation>
            <numerusform>Se deshace %Ln acción hecha desde entonces:</numerusform>
            <numerusform>Se deshacen %Ln acciones hechas desde entonces:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices that were made final stay, and so do the customers and products that they name. Consents stay as they are, and whoever was erased stays erased. A backup of today&apos;s file is made before. It is one action, which can be undone.</source>
        <translation>Las facturas definitivas se quedan, y con ellas los clientes y productos que nombran. Los consentimientos se quedan como están, y quien fue borrado sigue borrado. Antes se hace una copia del archivo de hoy. Es una sola acción, que se puede deshacer.</translation>
    </message>
    <message>
        <source>Most of it is “%1”. That alone can be undone, too: in today&apos;s file, under File, What was done.</source>
        <translation>La mayor parte es «%1». También se puede deshacer solo eso: en el archivo de hoy, en Archivo, Lo que se hizo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 again, instead of %3</source>
        <extracomment>%1 a field of a card, %2 its value of then in quotes, %3 that of today</extracomment>
        <translation>%1: de nuevo %2, en lugar de %3</translation>
    </message>
    <message>
        <source>The card is gone from today&apos;s file. It returns with all that belonged to it.</source>
        <translation>La ficha ya no está en el archivo de hoy. Vuelve con todo lo que le pertenecía.</translation>
    </message>
    <message>
        <source>The card itself says today what it said then.</source>
        <translation>La ficha dice hoy lo mismo que entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are gone today and return with all that belonged to them.</source>
        <translation>
            <numerusform>%Ln ficha ya no está hoy y vuelve con todo lo que le pertenecía.</numerusform>
            <numerusform>%Ln fichas ya no están hoy y vuelven con todo lo que les pertenecía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something else today, and say again what they said then.</source>
        <translation>
            <numerusform>%Ln ficha dice hoy otra cosa y vuelve a decir lo de entonces.</numerusform>
            <numerusform>%Ln fichas dicen hoy otra cosa y vuelven a decir lo de entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards themselves say today what they said then.</source>
        <translation>Las fichas dicen hoy lo mismo que entonces.</translation>
    </message>
    <message>
        <source>Bring %1 back into today&apos;s file?</source>
        <translation>¿Recuperar %1 en el archivo de hoy?</translation>
    </message>
    <message>
        <source>Calls, tasks and documents that are gone return, those that are there stay as they are. Consents that were withdrawn stay withdrawn. It is one action, which can be undone.</source>
        <translation>Las llamadas, tareas y documentos que ya no están vuelven; los que están se quedan como están. Los consentimientos retirados siguen retirados. Es una sola acción, que se puede deshacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back as of %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>%Ln ficha recuperada a fecha de %1</numerusform>
            <numerusform>%Ln fichas recuperadas a fecha de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln card(s) back into today&apos;s file?</source>
        <translation>
            <numerusform>¿Recuperar %Ln ficha en el archivo de hoy?</numerusform>
            <numerusform>¿Recuperar %Ln fichas en el archivo de hoy?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>Queda %Ln cambio, porque algo se hizo definitivo.</numerusform>
            <numerusform>Quedan %Ln cambios, porque algo se hizo definitivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Works for and belongs to</source>
        <translation>Trabaja para y pertenece a</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part and its label: Phone, mobile</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Una ficha necesita un nombre.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>%1, order</source>
        <translation>%1, orden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>%1 this year</source>
        <translation>%1 este año</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 vencidos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Próxima tarea</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>de 5</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Confirmar hoy</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>algún día</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Called here %1.</source>
        <translation>Llamó aquí %1.</translation>
    </message>
    <message>
        <source>Called here %1, spoke with %2.</source>
        <translation>Llamó aquí %1, habló con %2.</translation>
    </message>
    <message>
        <source>Was called %1.</source>
        <translation>Contacto por teléfono %1.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <translation>%1 llamó %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>the customer, and when</comment>
        <translation>Escribió %1.</translation>
    </message>
    <message>
        <source>Was written to %1.</source>
        <translation>Contacto por escrito %1.</translation>
    </message>
    <message>
        <source>%1 wrote %2.</source>
        <translation>%1 escribió %2.</translation>
    </message>
    <message>
        <source>Met %1.</source>
        <comment>when</comment>
        <translation>Encuentro %1.</translation>
    </message>
    <message>
        <source>Met %1 %2.</source>
        <comment>whom and when</comment>
        <translation>Encuentro con %1 %2.</translation>
    </message>
    <message>
        <source>Got an offer %1.</source>
        <translation>Oferta recibida %1.</translation>
    </message>
    <message>
        <source>%1 made an offer %2.</source>
        <translation>%1 hizo una oferta %2.</translation>
    </message>
    <message>
        <source>Asked something %1.</source>
        <translation>Hizo una pregunta %1.</translation>
    </message>
    <message>
        <source>Open complaint.</source>
        <translation>Queja abierta.</translation>
    </message>
    <message>
        <source>Show complaint</source>
        <translation>Mostrar la queja</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>an entry of the timeline</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No advertising by %1.</source>
        <comment>channels</comment>
        <translation>Nada de publicidad por %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Retirado el %1.</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Mostrar la prueba</translation>
    </message>
    <message>
        <source>%1 overdue.</source>
        <translation>%1 vencidos.</translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <comment>an invoice that is overdue, the day</comment>
        <translation>La más antigua desde el %1.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Mostrar la factura</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compleción</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of the wanted fields are filled in</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>ask: %1</source>
        <comment>the next question to a customer, a field</comment>
        <translation>preguntar: %1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <comment>fields</comment>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>%1 has taken the call.</source>
        <translation>De la llamada se encarga %1.</translation>
    </message>
    <message>
        <source>Since %1, and not yet written down.</source>
        <comment>a time</comment>
        <translation>Desde las %1, aún sin anotar.</translation>
    </message>
    <message>
        <source>The next one from %1.</source>
        <comment>a day</comment>
        <translation>El próximo a partir del %1.</translation>
    </message>
    <message>
        <source>By the address: %1.</source>
        <comment>a proposed territory or representative</comment>
        <translation>Según la dirección: %1.</translation>
    </message>
    <message>
        <source>Moving along: %1.</source>
        <comment>names</comment>
        <translation>Se mudan también: %1.</translation>
    </message>
    <message>
        <source>Move alone</source>
        <comment>the others stay at the old address</comment>
        <translation>Mudar solo esta ficha</translation>
    </message>
    <message>
        <source>Also at the old address: %1.</source>
        <comment>names</comment>
        <translation>También en la dirección anterior: %1.</translation>
    </message>
    <message>
        <source>Move together</source>
        <comment>the others come along to the new address</comment>
        <translation>Mudar juntos</translation>
    </message>
    <message>
        <source>%1 lives here: %2</source>
        <comment>a name and an address</comment>
        <translation>%1 vive aquí: %2</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>The address is also noted for %1.</source>
        <comment>names</comment>
        <translation>La dirección se anota también para %1.</translation>
    </message>
    <message>
        <source>Only here</source>
        <comment>an address is not given to the others</comment>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>No address yet: %1</source>
        <comment>names</comment>
        <translation>Aún sin dirección: %1</translation>
    </message>
    <message>
        <source>Same address</source>
        <comment>gives it to the others of a household</comment>
        <translation>Misma dirección</translation>
    </message>
    <message>
        <source>Was called for %1 %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Se llamó por %1 %2.</translation>
    </message>
    <message>
        <source>Got the mailing %1 %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Recibió el envío %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them mailing(s). The next contact from %1.</source>
        <translation>
            <numerusform>%n es un envío. El próximo contacto desde el %1.</numerusform>
            <numerusform>%n son envíos. El próximo contacto desde el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a consent came from</comment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Linked to its card.</source>
        <translation>Vinculado a su ficha.</translation>
    </message>
    <message>
        <source>This company has a card.</source>
        <translation>Esta empresa tiene ficha.</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Vincular las dos</translation>
    </message>
    <message>
        <source>Contact person</source>
        <comment>section of a company&apos;s card</comment>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a person, for a company</comment>
        <translation>Trabaja para</translation>
    </message>
    <message>
        <source>%1 lives here, too.</source>
        <comment>a name</comment>
        <translation>%1 también vive aquí.</translation>
    </message>
    <message>
        <source>Same household</source>
        <comment>ties two people who live at one address</comment>
        <translation>Mismo hogar</translation>
    </message>
    <message>
        <source>Lost because</source>
        <comment>a customer; the reason follows</comment>
        <translation>Perdido porque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Lost because, and the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody says yet why.</source>
        <comment>a customer was lost</comment>
        <translation>Nadie ha dicho todavía por qué.</translation>
    </message>
    <message>
        <source>Say why…</source>
        <comment>a customer was lost</comment>
        <translation>Decir por qué…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a card and its stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>why a customer was lost</comment>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>On the phone %1.</source>
        <extracomment>the customer, and when</extracomment>
        <translation>Al teléfono %1.</translation>
    </message>
    <message>
        <source>On the phone with %1 %2.</source>
        <extracomment>the customer; with whom of us, and when</extracomment>
        <translation>Al teléfono con %1 %2.</translation>
    </message>
    <message>
        <source>An e-mail %1.</source>
        <comment>when</comment>
        <translation>Un correo %1.</translation>
    </message>
    <message>
        <source>A text message %1.</source>
        <comment>when</comment>
        <translation>Un mensaje de texto %1.</translation>
    </message>
    <message>
        <source>A letter %1.</source>
        <comment>when</comment>
        <translation>Una carta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Same household, other address: %1, %2</source>
        <comment>a name and an address</comment>
        <translation>Mismo hogar, otra dirección: %1, %2</translation>
    </message>
    <message>
        <source>Another address: %1</source>
        <comment>names</comment>
        <translation>Otra dirección: %1</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>where a customer came from</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>The card began with a call.</source>
        <comment>why a source is proposed</comment>
        <translation>La ficha empezó con una llamada.</translation>
    </message>
    <message>
        <source>%1 repeats it</source>
        <comment>a key, and the last order</comment>
        <translation>%1 lo repite</translation>
    </message>
    <message>
        <source>Called here %1, spoke with you.</source>
        <comment>the customer, and when</comment>
        <translation>Llamó aquí %1, habló contigo.</translation>
    </message>
    <message>
        <source>You were on the phone %1.</source>
        <comment>when</comment>
        <translation>Hablaste por teléfono %1.</translation>
    </message>
    <message>
        <source>You called %1.</source>
        <comment>when</comment>
        <translation>Llamaste %1.</translation>
    </message>
    <message>
        <source>You wrote %1.</source>
        <comment>when</comment>
        <translation>Escribiste %1.</translation>
    </message>
    <message>
        <source>You met %1.</source>
        <comment>when</comment>
        <translation>Os encontrasteis %1.</translation>
    </message>
    <message>
        <source>You made an offer %1.</source>
        <comment>when</comment>
        <translation>Hiciste una oferta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in %1 days, the limit is %2.</source>
        <extracomment>%1 and %2 are numbers: 4 contacts in 30 days, the limit is 2</extracomment>
        <translation>
            <numerusform>%n contacto en %1 días, el límite es %2.</numerusform>
            <numerusform>%n contactos en %1 días, el límite es %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPresence</name>
    <message>
        <source>This card was erased for good.</source>
        <translation>Esta ficha se borró definitivamente.</translation>
    </message>
    <message>
        <source>This card is archived. Bring it back first.</source>
        <translation>Esta ficha está archivada. Primero recupérela.</translation>
    </message>
    <message>
        <source>This card was deleted. Bring it back first.</source>
        <translation>Esta ficha se ha eliminado. Primero recupérela.</translation>
    </message>
    <message>
        <source>This card is archived.</source>
        <translation>Esta ficha está archivada.</translation>
    </message>
    <message>
        <source>This card was deleted.</source>
        <translation>Esta ficha se ha eliminado.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>This card was archived (%1).</source>
        <comment>%1 a time or day</comment>
        <translation>Esta ficha se archivó (%1).</translation>
    </message>
    <message>
        <source>This card was archived by %1 (%2).</source>
        <comment>%1 a person, %2 a time or day</comment>
        <translation>%1 archivó esta ficha (%2).</translation>
    </message>
    <message>
        <source>This card was deleted (%1).</source>
        <translation>Esta ficha se ha eliminado (%1).</translation>
    </message>
    <message>
        <source>This card was deleted by %1 (%2).</source>
        <translation>Esta ficha la ha eliminado %1 (%2).</translation>
    </message>
    <message>
        <source>This card was archived with “%2” (%1).</source>
        <extracomment>%1 a time or day, %2 an action of the log</extracomment>
        <translation>Esta ficha se archivó con «%2» (%1).</translation>
    </message>
    <message>
        <source>This card was archived with “%3” by %1 (%2).</source>
        <extracomment>%1 a person, %2 a time or day, %3 an action of the log</extracomment>
        <translation>Esta ficha se archivó con «%3», por %1 (%2).</translation>
    </message>
    <message>
        <source>This card went with “%2” (%1).</source>
        <extracomment>%1 a time or day, %2 an action of the log</extracomment>
        <translation>Esta ficha desapareció con «%2» (%1).</translation>
    </message>
    <message>
        <source>This card went with “%3” by %1 (%2).</source>
        <extracomment>%1 a person, %2 a time or day, %3 an action of the log</extracomment>
        <translation>Esta ficha desapareció con «%3» de %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option --%1.</source>
        <translation>No hay ninguna opción --%1.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>¿Querías decir --%1?</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 se da dos veces.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 necesita un valor: --%1 %2.</translation>
    </message>
    <message>
        <source>No customer goes by “%1”.</source>
        <translation>Ningún cliente responde a “%1”.</translation>
    </message>
    <message>
        <source>Give the card&apos;s number, external id, e-mail or name.</source>
        <translation>Da el número de la ficha, el externo, el e-mail o el nombre.</translation>
    </message>
    <message>
        <source>“%1” is more than one customer: %2.</source>
        <translation>“%1” es más de un cliente: %2.</translation>
    </message>
    <message>
        <source>Give the card&apos;s number.</source>
        <translation>Da el número de la ficha.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>No hay ningún cliente %1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>Nadie tiene el número %1.</translation>
    </message>
    <message>
        <source>    last order: %1 %2, %3, %4</source>
        <translation>    último pedido: %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from 0 to %2, not “%3”.</source>
        <translation>--%1 pide un número entero de 0 a %2, no “%3”.</translation>
    </message>
    <message>
        <source>undo: </source>
        <translation>deshacer: </translation>
    </message>
    <message>
        <source>redo: </source>
        <translation>rehacer: </translation>
    </message>
    <message>
        <source>--customer wants the number of a card.</source>
        <translation>--customer pide el número de una ficha.</translation>
    </message>
    <message>
        <source>undo wants the number of a revision, as log prints it.</source>
        <translation>undo pide el número de una revisión, como lo imprime log.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because later actions changed the same fields.</source>
        <translation>“%1” no se puede deshacer, porque acciones posteriores cambiaron los mismos campos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo the later actions first.</source>
        <translation>Deshaz primero las acciones posteriores.</translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that is not there</source>
        <translation>%1, fila %2: se refiere a una fila de %3 que no está</translation>
    </message>
    <message>
        <source>The log is broken at revision %1.</source>
        <translation>El registro está roto en la revisión %1.</translation>
    </message>
    <message>
        <source>Keep a copy of the file before anything else is done to it.</source>
        <translation>Haz una copia del archivo antes de nada.</translation>
    </message>
    <message>
        <source>... and %1 more.</source>
        <translation>... y %1 más.</translation>
    </message>
    <message>
        <source>import wants --as customers, --as sales or --as products.</source>
        <translation>import pide --as customers, --as sales o --as products.</translation>
    </message>
    <message>
        <source>--rejects must not name %1 itself.</source>
        <translation>--rejects no debe nombrar el propio %1.</translation>
    </message>
    <message>
        <source>Would be: %1.</source>
        <translation>Sería: %1.</translation>
    </message>
    <message>
        <source>Without --rejects, a bad row stops the import.</source>
        <translation>Sin --rejects, una fila mala detiene la importación.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Revisión %1: %2</translation>
    </message>
    <message>
        <source>--of wants customers, documents, interactions, tasks or products, not “%1”.</source>
        <translation>--of pide customers, documents, interactions, tasks o products, no “%1”.</translation>
    </message>
    <message>
        <source>There is no saved list named “%1”.</source>
        <translation>No hay una lista guardada llamada “%1”.</translation>
    </message>
    <message>
        <source>--limit wants a whole number, not “%1”.</source>
        <translation>--limit pide un número entero, no “%1”.</translation>
    </message>
    <message>
        <source>Give an expression or --saved NAME. An empty expression, &quot;&quot;, is everybody.</source>
        <translation>Da una expresión o --saved NOMBRE. Una expresión vacía, &quot;&quot;, son todos.</translation>
    </message>
    <message>
        <source>--format xlsx wants --output FILE.xlsx.</source>
        <translation>--format xlsx pide --output ARCHIVO.xlsx.</translation>
    </message>
    <message>
        <source>No sheet goes by “%1”.</source>
        <translation>Ninguna hoja responde a “%1”.</translation>
    </message>
    <message>
        <source>labels wants --sheet &quot;BRAND PART&quot; and --output F.pdf.</source>
        <translation>labels pide --sheet &quot;MARCA NÚMERO&quot; y --output F.pdf.</translation>
    </message>
    <message>
        <source>--start wants the number of a label, counted from 1.</source>
        <translation>--start pide el número de una etiqueta, contando desde 1.</translation>
    </message>
    <message>
        <source>%1 has %2 labels, --start %3 is beyond the last.</source>
        <translation>%1 tiene %2 etiquetas, --start %3 pasa de la última.</translation>
    </message>
    <message>
        <source>labels, %1</source>
        <translation>etiquetas, %1</translation>
    </message>
    <message>
        <source>customer %1 does not fit: %2</source>
        <translation>el cliente %1 no cabe: %2</translation>
    </message>
    <message>
        <source>There is nothing to print: the list has no customer who takes post.</source>
        <translation>No hay nada que imprimir: en la lista ningún cliente recibe correo.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>There is no document with the number %1.</source>
        <translation>No hay ningún documento con el número %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents have this number; the newest is taken.</source>
        <translation>
            <numerusform>%n documento tiene este número; se toma el más reciente.</numerusform>
            <numerusform>%n documentos tienen este número; se toma el más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: clientela-cli %1 %2</source>
        <translation>Uso: clientela-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 needs more words.</source>
        <translation>%1 necesita más palabras.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation>%1 no acepta “%2”.</translation>
    </message>
    <message>
        <source>--today wants a date such as 2025-11-22, not “%1”.</source>
        <translation>--today pide una fecha como 2025-11-22, no “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ninguna orden “%1”.</translation>
    </message>
    <message>
        <source>clientela-cli --help names them all.</source>
        <translation>clientela-cli --help las nombra todas.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Querías decir %1?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed.</source>
        <translation>No hay memoria suficiente. No se cambió nada.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>Every change from r%1 to r%2 can be restored.</source>
        <translation>Se puede restaurar cualquier cambio de r%1 a r%2.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>No hay copias de seguridad en %1.</translation>
    </message>
    <message>
        <source>clientela-cli backup FILE makes one.</source>
        <translation>clientela-cli backup FILE hace una.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged.</source>
        <translation>
            <numerusform>%n copia está dañada.</numerusform>
            <numerusform>%n copias están dañadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are whole; nothing was changed.</source>
        <translation>Las demás están íntegras; no se cambió nada.</translation>
    </message>
    <message>
        <source>Make a new one now: clientela-cli backup FILE.</source>
        <translation>Haga una nueva ahora: clientela-cli backup FILE.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>No hay ninguna copia %1 en %2.</translation>
    </message>
    <message>
        <source>--list shows them all.</source>
        <translation>--list las muestra todas.</translation>
    </message>
    <message>
        <source>%1 is damaged and was passed over.</source>
        <translation>%1 está dañada y se pasó por alto.</translation>
    </message>
    <message>
        <source>The backups hold nothing that this file does not have.</source>
        <translation>Las copias no contienen nada que este archivo no tenga.</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Las copias van a %1</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2; both are kept.</source>
        <translation>Las copias contienen cambios hasta el %1, este archivo solo hasta el %2; se conservan ambos.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 y --%2 no se combinan.</translation>
    </message>
    <message>
        <source>--to goes with --restore.</source>
        <translation>--to se usa con --restore.</translation>
    </message>
    <message>
        <source>The backups hold another continuation of this file; it is kept, and backups go on beside it.</source>
        <translation>Las copias contienen otra continuación de este archivo; se conserva y las copias siguen al lado.</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2. Nothing is lost: clientela-cli backup FILE --replay brings them back.</source>
        <translation>Las copias contienen cambios hasta el %1, este archivo solo hasta el %2. No se ha perdido nada: clientela-cli backup FILE --replay los recupera.</translation>
    </message>
    <message>
        <source>%1  whole, changes on top: %2</source>
        <translation>%1  íntegra, cambios posteriores: %2</translation>
    </message>
    <message>
        <source>%1 is the file as of change %2 (backup %3, changes after it: %4).</source>
        <translation>%1 es el archivo en el cambio %2 (copia %3, cambios posteriores: %4).</translation>
    </message>
    <message>
        <source>“%1” cannot be done again, because later actions changed the same fields.</source>
        <translation>«%1» no se puede rehacer, porque acciones posteriores cambiaron los mismos campos.</translation>
    </message>
    <message>
        <source>Revision %1: done again: %2</source>
        <translation>Revisión %1: rehecha: %2</translation>
    </message>
    <message>
        <source>Revision %1: undone: %2</source>
        <translation>Revisión %1: deshecha: %2</translation>
    </message>
    <message>
        <source>--map wants &quot;Header=field&quot;, not “%1”.</source>
        <translation>--map espera &quot;Encabezado=campo&quot;, no «%1».</translation>
    </message>
    <message>
        <source>--format vcard writes customers, without --group.</source>
        <translation>--format vcard escribe clientes, sin --group.</translation>
    </message>
    <message>
        <source>Revision %1: %2 on %3</source>
        <translation>Revisión %1: %2 en %3</translation>
    </message>
    <message>
        <source>This is not a valid electronic invoice yet. It lacks %1.</source>
        <translation>Todavía no es una factura electrónica válida. Le falta: %1.</translation>
    </message>
    <message>
        <source>--format pdf wants --output F.pdf.</source>
        <translation>--format pdf espera --output F.pdf.</translation>
    </message>
    <message>
        <source>--format wants table or json, not “%1”.</source>
        <translation>--format espera table o json, no «%1».</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>From now on all backups are encrypted, older ones too. Without the passphrase and without the customer file nobody can open them, so keep both in different places.</source>
        <translation>Desde ahora todas las copias están cifradas, también las antiguas. Sin la contraseña y sin el archivo de clientes nadie puede abrirlas: guarde ambos en lugares distintos.</translation>
    </message>
    <message>
        <source>Copies of the backups that were made before still open with the old passphrase.</source>
        <translation>Los duplicados de las copias hechos antes se siguen abriendo con la contraseña anterior.</translation>
    </message>
    <message>
        <source>From now on backups are not encrypted, older ones neither.</source>
        <translation>Desde ahora las copias no están cifradas, tampoco las antiguas.</translation>
    </message>
    <message>
        <source>--%1 wants a date such as 2025-11-22.</source>
        <translation>--%1 requiere una fecha como 2025-11-22.</translation>
    </message>
    <message>
        <source>Nobody at work here goes by “%1”.</source>
        <translation>Aquí no trabaja nadie llamado “%1”.</translation>
    </message>
    <message>
        <source>log without --by shows who did what.</source>
        <translation>log sin --by muestra quién hizo qué.</translation>
    </message>
    <message>
        <source>--averages goes with --group FIELD.</source>
        <translation>--averages va con --group CAMPO.</translation>
    </message>
    <message>
        <source>Give an expression or --saved NAME, whose customers others are to resemble.</source>
        <translation>Indique una expresión o --saved NOMBRE, a cuyos clientes otros deben parecerse.</translation>
    </message>
    <message>
        <source>“%1” is no field that customers can be compared by.</source>
        <translation>«%1» no es un campo con el que comparar clientes.</translation>
    </message>
    <message>
        <source>Nothing tells them apart from the others, more than chance would.</source>
        <translation>Nada los distingue de los demás más que el azar.</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Archivo añadido: %1</translation>
    </message>
    <message>
        <source>Files added: %1</source>
        <translation>Archivos añadidos: %1</translation>
    </message>
    <message>
        <source>%1 is on this card already.</source>
        <translation>%1 ya está en esta ficha.</translation>
    </message>
    <message>
        <source>There is no file %1 on this card.</source>
        <translation>En esta ficha no hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>The same call without --save lists its files.</source>
        <translation>La misma orden sin --save muestra sus archivos.</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>El contenido de %1 está dañado.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Restore a backup into a file of its own and save it from there.</source>
        <translation>Restaura una copia de seguridad en un archivo aparte y guárdalo desde allí.</translation>
    </message>
    <message>
        <source>--save ID and --output F go together.</source>
        <translation>--save ID y --output F van juntos.</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <translation>se elimina el %1</translation>
    </message>
    <message>
        <source>--card goes with --restore and without --to: the card comes back into FILE.</source>
        <translation>--card va con --restore y sin --to: la ficha vuelve a FILE.</translation>
    </message>
    <message>
        <source>compare wants --from: a change such as r123, a time, or the ID of a backup.</source>
        <translation>compare pide --from: un cambio como r123, una hora o el ID de una copia.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to es anterior a --from.</translation>
    </message>
    <message>
        <source>Change the two.</source>
        <translation>Intercámbialos.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Cards added: %1, changed: %2, gone: %3.</source>
        <translation>Fichas añadidas: %1, modificadas: %2, eliminadas: %3.</translation>
    </message>
    <message>
        <source>Card %1:</source>
        <translation>Ficha %1:</translation>
    </message>
    <message>
        <source>Nothing was changed. Without --dry-run it is done.</source>
        <translation>No se ha cambiado nada. Sin --dry-run se hace.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>changed since; the undo would remove it</source>
        <translation>modificado después; deshacer lo quitaría</translation>
    </message>
    <message>
        <source>now %1, the undo would bring %2</source>
        <translation>ahora %1, deshacer traería %2</translation>
    </message>
    <message>
        <source>--keep-later leaves these as they are and takes the rest back; --force takes them back, too.</source>
        <translation>--keep-later deja estos como están y deshace lo demás; --force los deshace también.</translation>
    </message>
    <message>
        <source>Its backups are encrypted: clientela-cli backup FILE --list --passphrase-file F.</source>
        <translation>Sus copias están cifradas: clientela-cli backup FILE --list --passphrase-file F.</translation>
    </message>
    <message>
        <source>Its backups hold everything up to change %1: clientela-cli backup FILE --restore r%1 --to NEW.</source>
        <translation>Sus copias guardan todo hasta el cambio %1: clientela-cli backup FILE --restore r%1 --to NEW.</translation>
    </message>
    <message>
        <source>What can be read is saved by clientela-cli check FILE --salvage NEW.</source>
        <translation>Lo que se puede leer se guarda con clientela-cli check FILE --salvage NEW.</translation>
    </message>
    <message>
        <source>It is in %1; the damaged file was not touched.</source>
        <translation>Está en %1; el archivo dañado no se ha tocado.</translation>
    </message>
    <message>
        <source>No customer goes by “%1”, neither now nor then.</source>
        <translation>Ningún cliente responde a «%1», ni ahora ni entonces.</translation>
    </message>
    <message>
        <source>compare --from TIME names the cards that are gone since.</source>
        <translation>compare --from TIME nombra las fichas eliminadas desde entonces.</translation>
    </message>
    <message>
        <source>Usage: clientela-cli [--today YYYY-MM-DD] [--as USER] [--passphrase-file F] [--take-over] COMMAND ...</source>
        <translation>Uso: clientela-cli [--today AAAA-MM-DD] [--as USUARIO] [--passphrase-file F] [--take-over] ORDEN ...</translation>
    </message>
    <message>
        <source>If it is certain that nobody works in it there, give --take-over.</source>
        <translation>Si es seguro que nadie trabaja en él allí, use --take-over.</translation>
    </message>
    <message>
        <source>A copy of it is read.</source>
        <translation>Se lee una copia.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>The log: %1</source>
        <translation>El registro: %1</translation>
    </message>
    <message>
        <source>--before names a day that is still to come.</source>
        <translation>--before indica un día que aún está por venir.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Elija un día anterior.</translation>
    </message>
    <message>
        <source>--restore wants --to F, the name of the file to make, --card CUSTOMER, or --whole.</source>
        <translation>--restore necesita --to F, el nombre del archivo que se creará, --card CLIENTE o --whole.</translation>
    </message>
    <message>
        <source>“%1” does not say how many are kept. Give some of: %2.</source>
        <translation>«%1» no dice cuántas se conservan. Indica algunos de: %2.</translation>
    </message>
    <message>
        <source>Backups are kept: %1</source>
        <translation>Copias que se conservan: %1</translation>
    </message>
    <message>
        <source>--whole goes with --restore alone: all of FILE is put back to that moment.</source>
        <translation>--whole va solo con --restore: todo el ARCHIVO se devuelve a ese momento.</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>La lista no se ha guardado.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Ponle otro nombre.</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Guardar la lista “%1”</translation>
    </message>
    <message>
        <source>The whole file put back to change %1</source>
        <translation>Archivo entero devuelto al cambio %1</translation>
    </message>
    <message>
        <source>--format wants %1, not “%2”.</source>
        <translation>--format requiere %1, no «%2».</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>--as says twice what the file holds: import it once for each.</source>
        <translation>--as dice dos veces qué contiene el archivo: impórtelo una vez por cada una.</translation>
    </message>
    <message>
        <source>--map is given twice for “%1”.</source>
        <translation>--map se indica dos veces para «%1».</translation>
    </message>
    <message>
        <source>--header wants yes, no or auto.</source>
        <translation>--header admite yes, no o auto.</translation>
    </message>
    <message>
        <source>Nothing more could be written to standard output: %1.</source>
        <translation>No se pudo escribir más en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>Whole: %1, %2, %3.</source>
        <translation>Íntegro: %1, %2, %3.</translation>
    </message>
    <message>
        <source>The earlier backups stay in %1 and could not go along: %2</source>
        <translation>Las copias anteriores se quedan en %1, no se han podido copiar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>Se ha copiado %n copia anterior; también se queda en %1.</numerusform>
            <numerusform>Se han copiado %n copias anteriores; también se quedan en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have the number %1.</source>
        <translation>
            <numerusform>%n documento tiene el número %1.</numerusform>
            <numerusform>%n documentos tienen el número %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the payment in the window, on the right one.</source>
        <translation>Registre el pago en la ventana, en el correcto.</translation>
    </message>
    <message>
        <source>--date wants a day as 2025-11-22.</source>
        <translation>--date pide un día como 2025-11-22.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 1234.50.</source>
        <translation>«%1» no es un importe. Escríbalo como 1234.50.</translation>
    </message>
    <message>
        <source>Nothing is to be paid of %1.</source>
        <translation>No hay nada por pagar de %1.</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <translation>Pago de %1: %2</translation>
    </message>
    <message>
        <source>Still due: %1</source>
        <translation>Aún por pagar: %1</translation>
    </message>
    <message>
        <source>Done, but the backups are not up to date: %1</source>
        <translation>Hecho, pero las copias de seguridad no están al día: %1</translation>
    </message>
    <message>
        <source>The next command or window brings them up to date.</source>
        <translation>La próxima orden o ventana las pone al día.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>No snapshot could be made before it: %1</source>
        <translation>Antes no se pudo hacer una copia: %1</translation>
    </message>
    <message>
        <source>--for wants post, email, sms or phone, not “%1”.</source>
        <translation>--for espera post, email, sms o phone, no «%1».</translation>
    </message>
    <message>
        <source>--for goes with a list of customers, without --group and --limit.</source>
        <translation>--for va con una lista de clientes, sin --group ni --limit.</translation>
    </message>
    <message>
        <source>What was asked is done and saved all the same.</source>
        <translation>Lo pedido está hecho y guardado de todos modos.</translation>
    </message>
    <message>
        <source>Nothing of the kind “%1” was done in this file. What was done: %2.</source>
        <translation>En este archivo no se hizo nada del tipo «%1». Se hizo: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back whole, because of what was done later.</source>
        <translation>«%1» no se puede deshacer del todo, por lo que se hizo después.</translation>
    </message>
    <message>
        <source>Some of it stays, because something that was entered later belongs to it.</source>
        <translation>Una parte se queda, porque algo introducido después le pertenece.</translation>
    </message>
    <message>
        <source>But its backups hold changes up to %1, and it only those up to %2. Nothing is lost: clientela-cli backup FILE --replay brings them back.</source>
        <translation>Pero sus copias contienen cambios hasta %1, y el archivo solo hasta %2. No se ha perdido nada: clientela-cli backup FILE --replay los recupera.</translation>
    </message>
    <message>
        <source>Others may read the passphrase file %1. Take that right away: chmod 600.</source>
        <translation>Otros pueden leer el archivo de la contraseña %1. Quítales ese derecho: chmod 600.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>Connect its disk to bring them here later.</source>
        <translation>Conecta su disco para traerlas aquí más tarde.</translation>
    </message>
    <message>
        <source>The file was renamed: its backups are still in %1, and take the new name when it is changed next.</source>
        <translation>El archivo se renombró: sus copias de seguridad siguen en %1 y toman el nombre nuevo con el próximo cambio.</translation>
    </message>
    <message>
        <source>--left-out goes with --for.</source>
        <translation>--left-out va con --for.</translation>
    </message>
    <message>
        <source>--left-out wants a file of its own, such as left-out.csv.</source>
        <translation>--left-out quiere un archivo propio, como left-out.csv.</translation>
    </message>
    <message>
        <source>who is left out, %1</source>
        <translation>quién queda fuera, %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>--group cannot be put in the order “%1”. There are: %2.</source>
        <translation>--group no puede ponerse en el orden “%1”. Hay: %2.</translation>
    </message>
    <message>
        <source>--sort is not heeded with --group; the order of groups stands behind the field: --group &apos;region; -sum spent&apos;.</source>
        <translation>--sort no se tiene en cuenta con --group; el orden de los grupos va detrás del campo: --group &apos;region; -sum spent&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Etiquetas para %Ln cliente</numerusform>
            <numerusform>Etiquetas para %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>de %Ln</numerusform>
            <numerusform>de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went out</source>
        <translation>
            <numerusform>%Ln salió</numerusform>
            <numerusform>%Ln salieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln excluido</numerusform>
            <numerusform>%Ln excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back</source>
        <translation>
            <numerusform>%Ln ficha recuperada</numerusform>
            <numerusform>%Ln fichas recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %Ln customer(s)</source>
        <translation>
            <numerusform>Exportación de %Ln cliente</numerusform>
            <numerusform>Exportación de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>--mailing goes with --for post, email or sms, and with --output FILE.</source>
        <translation>--mailing va con --for post, email o sms, y con --output FILE.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) erased since then are erased in it, too.</source>
        <translation>
            <numerusform>%Ln cliente borrado desde entonces está borrado también en ella.</numerusform>
            <numerusform>%Ln clientes borrados desde entonces están borrados también en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) withdrawn since then stay withdrawn.</source>
        <translation>
            <numerusform>%Ln consentimiento retirado desde entonces sigue retirado.</numerusform>
            <numerusform>%Ln consentimientos retirados desde entonces siguen retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were brought back.</source>
        <translation>
            <numerusform>Se recuperó %Ln cambio.</numerusform>
            <numerusform>Se recuperaron %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since were taken back, too.</source>
        <translation>
            <numerusform>También se deshizo %Ln campo modificado después.</numerusform>
            <numerusform>También se deshicieron %Ln campos modificados después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since stay as they are.</source>
        <translation>
            <numerusform>%Ln campo modificado después queda como está.</numerusform>
            <numerusform>%Ln campos modificados después quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln revisión</numerusform>
            <numerusform>%Ln revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) were found.</source>
        <translation>
            <numerusform>Se encontró %Ln fallo.</numerusform>
            <numerusform>Se encontraron %Ln fallos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>Queda %Ln cambio, porque algo se hizo definitivo.</numerusform>
            <numerusform>Quedan %Ln cambios, porque algo se hizo definitivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--today wants a date such as 2025-11-24.</source>
        <translation>--today pide una fecha como 2025-11-24.</translation>
    </message>
    <message>
        <source>--pictures wants a folder.</source>
        <translation>--pictures pide una carpeta.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No hay ninguna opción %1.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Solo se puede abrir un archivo a la vez.</translation>
    </message>
    <message>
        <source>--pictures wants a file to show.</source>
        <translation>--pictures pide un archivo que mostrar.</translation>
    </message>
    <message>
        <source>Usage: clientela [--today YYYY-MM-DD] [--caller NUMBER] [--pictures FOLDER] [FILE]</source>
        <translation>Uso: clientela [--today AAAA-MM-DD] [--caller NÚMERO] [--pictures CARPETA] [ARCHIVO]</translation>
    </message>
    <message>
        <source>--caller wants a phone number.</source>
        <translation>--caller necesita un número de teléfono.</translation>
    </message>
    <message>
        <source>Clientela runs, but no file is open in it.</source>
        <translation>Clientela está abierto, pero sin ningún archivo.</translation>
    </message>
</context>
<context>
    <name>CsvDetection</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>it is a workbook or an archive, not a CSV file</source>
        <translation>es un libro o un archivo comprimido, no un CSV</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save the sheet as CSV.</source>
        <translation>Ábrelo en el programa del que viene y guarda la hoja como CSV.</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Elige un archivo CSV.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>there is nothing in it but empty lines</source>
        <translation>solo tiene líneas vacías</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>its first line does not name the columns</source>
        <translation>su primera línea no nombra las columnas</translation>
    </message>
    <message>
        <source>there is a line with the columns&apos; names, but nothing below it</source>
        <translation>hay una línea con los nombres de las columnas, pero nada debajo</translation>
    </message>
    <message>
        <source>it is no file that can be read twice</source>
        <translation>no es un archivo que se pueda leer dos veces</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Guárdelo antes como archivo.</translation>
    </message>
    <message>
        <source>Put a line with the columns&apos; names on top, or name them by their place: --header no --map &quot;Column 1=name&quot;.</source>
        <translation>Ponga arriba una línea con los nombres de las columnas o indíquelas por su posición: --header no --map &quot;Column 1=name&quot;.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1 could not be read: it is a folder.</source>
        <translation>No se pudo leer %1: es una carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>%1 could not be read: there is no encoding called %2.</source>
        <translation>No se pudo leer %1: no hay ninguna codificación llamada %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: the quote that opens column %2 of line %3 is never closed.</source>
        <translation>No se pudo leer %1: las comillas que abren la columna %2 de la línea %3 no se cierran.</translation>
    </message>
    <message>
        <source>Close the quote in that line, or remove it.</source>
        <translation>Cierra las comillas de esa línea, o quítalas.</translation>
    </message>
    <message>
        <source>%1 could not be read: line %2 is longer than %3 MB.</source>
        <translation>No se pudo leer %1: la línea %2 tiene más de %3 MB.</translation>
    </message>
    <message>
        <source>Look whether a quote in that line is not closed.</source>
        <translation>Mira si en esa línea hay comillas sin cerrar.</translation>
    </message>
    <message>
        <source>%1 could not be read further than line %2: %3.</source>
        <translation>No se pudo leer %1 más allá de la línea %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read: column %2 of line %3 is longer than %4 MB.</source>
        <translation>No se pudo leer %1: la columna %2 de la línea %3 tiene más de %4 MB.</translation>
    </message>
    <message>
        <source>%1 could not be read: line %2 has more than %3 columns.</source>
        <translation>No se pudo leer %1: la línea %2 tiene más de %3 columnas.</translation>
    </message>
    <message>
        <source>Look whether it is a table, with one customer a line.</source>
        <translation>Mira si es una tabla, con un cliente por línea.</translation>
    </message>
    <message>
        <source>The number of columns is %1, that of the first line %2.</source>
        <translation>El número de columnas es %1, el de la primera línea %2.</translation>
    </message>
    <message>
        <source>Column %1 holds a NUL byte, which is no text.</source>
        <translation>La columna %1 contiene un byte NUL, que no es texto.</translation>
    </message>
    <message>
        <source>Column %1 holds bytes that are no %2 text.</source>
        <translation>La columna %1 contiene bytes que no son texto %2.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This postal code does not look like one of that country.</source>
        <translation>Este código postal no parece de ese país.</translation>
    </message>
    <message>
        <source>The check digit of this VAT number is wrong.</source>
        <translation>El dígito de control de este NIF-IVA es erróneo.</translation>
    </message>
    <message>
        <source>The check digit of this tax code is wrong.</source>
        <translation>El dígito de control de este código fiscal es erróneo.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>That is more than 120 years ago.</source>
        <translation>Es hace más de 120 años.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Without a name this card is hard to find again.</source>
        <translation>Sin nombre esta ficha es difícil de encontrar.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant.</source>
        <comment>the domain of an e-mail address</comment>
        <translation>Quizá se quería decir %1.</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>El dígito de control es correcto.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. Everybody who opens the file reads it.</source>
        <translation>Parece el número de una tarjeta de pago. Lo lee cualquiera que abra el archivo.</translation>
    </message>
    <message>
        <source>This looks like a password. Everybody who opens the file reads it.</source>
        <translation>Parece una contraseña. La lee cualquiera que abra el archivo.</translation>
    </message>
    <message>
        <source>“%1” does not fit the new kind of “%2”.</source>
        <translation>“%1” no encaja en el nuevo tipo de “%2”.</translation>
    </message>
    <message>
        <source>The field stays what it was; no card was changed.</source>
        <translation>El campo queda como estaba; no se cambió ninguna ficha.</translation>
    </message>
    <message>
        <source>Mend these values first, or make a new field.</source>
        <translation>Corrija antes estos valores o cree un campo nuevo.</translation>
    </message>
    <message>
        <source>The cards cannot be brought back: something else refers to what would go.</source>
        <translation>Las fichas no se pueden recuperar: otra cosa hace referencia a lo que se quitaría.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo what was done to them since, one by one.</source>
        <translation>Deshaz uno por uno los cambios hechos desde entonces.</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>Esto no parece una dirección web.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN are wrong.</source>
        <translation>Los dígitos de control de este IBAN son incorrectos.</translation>
    </message>
    <message>
        <source>This does not look like an IBAN.</source>
        <translation>Esto no parece un IBAN.</translation>
    </message>
    <message>
        <source>This does not look like a VAT number of that country.</source>
        <translation>No parece un número de IVA de ese país.</translation>
    </message>
    <message>
        <source>This does not look like a tax code of that country.</source>
        <translation>No parece un código fiscal de ese país.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are back.</source>
        <translation>
            <numerusform>%Ln ficha ha vuelto.</numerusform>
            <numerusform>%Ln fichas han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say again what they said then.</source>
        <translation>
            <numerusform>%Ln ficha dice otra vez lo que decía entonces.</numerusform>
            <numerusform>%Ln fichas dicen otra vez lo que decían entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) had not changed.</source>
        <translation>
            <numerusform>%Ln ficha no había cambiado.</numerusform>
            <numerusform>%Ln fichas no habían cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were not there then.</source>
        <translation>
            <numerusform>%Ln ficha no existía entonces.</numerusform>
            <numerusform>%Ln fichas no existían entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that name what is gone or final were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln elemento que nombra algo eliminado o definitivo.</numerusform>
            <numerusform>Se omitieron %Ln elementos que nombran algo eliminado o definitivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more do not fit the new kind of “%2”.</source>
        <translation>
            <numerusform>“%1” y %Ln valor más no encajan en el nuevo tipo de “%2”.</numerusform>
            <numerusform>“%1” y %Ln valores más no encajan en el nuevo tipo de “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo data were not written: %1 already has customers.</source>
        <translation>Los datos de prueba no se escribieron: %1 ya tiene clientes.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>El archivo no se cambió.</translation>
    </message>
    <message>
        <source>Choose a new file for the demo.</source>
        <translation>Elige un archivo nuevo para la prueba.</translation>
    </message>
    <message>
        <source>Planning the demo</source>
        <translation>Preparando la prueba</translation>
    </message>
    <message>
        <source>Writing the demo</source>
        <translation>Escribiendo la prueba</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <source>The demo&apos;s word list %1 could not be read.</source>
        <translation>No se pudo leer la lista de palabras %1 de la prueba.</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>No se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instala de nuevo el programa.</translation>
    </message>
</context>
<context>
    <name>EraseCards</name>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar %1 para siempre?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Mirando qué hay</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Conservar la ficha</translation>
    </message>
    <message>
        <source>Keep the cards</source>
        <translation>Conservar las fichas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased; final documents stay in the archive</source>
        <translation>
            <numerusform>%Ln ficha borrada; los documentos definitivos quedan en el archivo</numerusform>
            <numerusform>%Ln fichas borradas; los documentos definitivos quedan en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased</source>
        <translation>
            <numerusform>%Ln ficha borrada</numerusform>
            <numerusform>%Ln fichas borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln card(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %Ln ficha para siempre?</numerusform>
            <numerusform>¿Borrar %Ln fichas para siempre?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>These go for good: %1; and what the log says of them.</source>
        <translation>Desaparecen para siempre: %1; y lo que dice de ello el registro.</translation>
    </message>
    <message>
        <source>These stay, because the law wants them kept: %1. They stand in the archive under a card that says nothing else.</source>
        <translation>Se quedan, porque la ley obliga a conservarlos: %1. Están en el archivo, en una ficha que no dice nada más.</translation>
    </message>
    <message>
        <source>Backups of before hold it until %1 and are deleted then, pinned ones too; a copy that is restored from them forgets it at once. Delete by hand what was exported or copied elsewhere.</source>
        <translation>Las copias anteriores lo guardan hasta el %1 y luego se eliminan, también las fijadas; lo que se restaure de ellas lo olvida enseguida. Elimina a mano lo que se exportó o copió a otros sitios.</translation>
    </message>
    <message>
        <source>Nothing brings it back: no undo, no history, no backup.</source>
        <translation>Nada lo devuelve: ni deshacer, ni el historial, ni una copia.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln card(s) for good</source>
        <translation>
            <numerusform>%Ln ficha borrada para siempre</numerusform>
            <numerusform>%Ln fichas borradas para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln pago</numerusform>
            <numerusform>%Ln pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all that %Ln card(s) say</source>
        <translation>
            <numerusform>todo lo que dice %Ln ficha</numerusform>
            <numerusform>todo lo que dicen %Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln entry(s) such as phones, addresses and tags</source>
        <translation>
            <numerusform>con %Ln dato como teléfonos, direcciones y etiquetas</numerusform>
            <numerusform>con %Ln datos como teléfonos, direcciones y etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) that were made final, with the name and address on them</source>
        <translation>
            <numerusform>%Ln documento definitivo, con el nombre y la dirección que figuran en él</numerusform>
            <numerusform>%Ln documentos definitivos, con el nombre y la dirección que figuran en ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) of them</source>
        <translation>
            <numerusform>%Ln pago de ellos</numerusform>
            <numerusform>%Ln pagos de ellos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Trabaja allí</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Receives post</source>
        <translation>Recibe el correo</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>Categoría social</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>Nivel de ingresos</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Trabaja para</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Facturación anual</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Código fiscal</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Payment terms, days</source>
        <translation>Plazo de pago, días</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Número externo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificada por</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies worked for</source>
        <translation>Empresas donde trabaja</translation>
    </message>
    <message>
        <source>More</source>
        <comment>group of the user&apos;s own fields</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Care of</source>
        <translation>A la atención de</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Home street</source>
        <translation>Calle, casa</translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation>Código postal, casa</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Población, casa</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Región, casa</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País, casa</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Calle, entrega</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>Código postal, entrega</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Población, entrega</translation>
    </message>
    <message>
        <source>Delivery region</source>
        <translation>Región, entrega</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>País, entrega</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” no está entre las opciones.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elige entre %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Escríbelo como %1.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>“%1” no es un país.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” no es un idioma.</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>what was said or written</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Last contact by</source>
        <translation>Último contacto de</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Reclamaciones abiertas</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Próxima tarea</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>May be e-mailed</source>
        <translation>Acepta e-mails</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>Acepta SMS</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Acepta llamadas</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Acepta correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s town</source>
        <translation>Población del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s region</source>
        <translation>Región del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>País del cliente</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Descuento aplicado</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Código de producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount as a fraction</source>
        <translation>Descuento como fracción</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Tipo de IVA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Compra media</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Cantidad comprada</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Factura rectificativa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of a column: name of an amount, sign of the currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Se repite cada</translation>
    </message>
    <message>
        <source>Repeats by</source>
        <translation>Unidad de repetición</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>a promised one</comment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Fin de contrato</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>application/pdf</comment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Photo of the card</source>
        <translation>Foto de la ficha</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» es un número demasiado grande.</translation>
    </message>
    <message>
        <source>Material sent</source>
        <translation>Material enviado</translation>
    </message>
    <message>
        <source>Material awaited</source>
        <translation>Material esperado</translation>
    </message>
    <message>
        <source>Spent without VAT</source>
        <translation>Gastado sin IVA</translation>
    </message>
    <message>
        <source>Number for SMS</source>
        <translation>Número para SMS</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>Mes del año</translation>
    </message>
    <message>
        <source>Customer&apos;s open tasks</source>
        <translation>Tareas abiertas del cliente</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>Una dirección de e-mail lleva una @.</translation>
    </message>
    <message>
        <source>There is more than one @.</source>
        <translation>Hay más de una @.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Falta el nombre antes de la @.</translation>
    </message>
    <message>
        <source>The part before the @ has a sign that cannot stand there.</source>
        <translation>La parte antes de la @ tiene un signo que no puede estar ahí.</translation>
    </message>
    <message>
        <source>The part after the @ is missing.</source>
        <translation>Falta la parte después de la @.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain such as “example.com”.</source>
        <translation>La parte después de la @ no es un dominio como “example.com”.</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <comment>phone number and its extension</comment>
        <translation>%1 ext. %2</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>No country has this country code.</source>
        <translation>Ningún país tiene este prefijo.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>El número es demasiado corto.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>El número es demasiado largo.</translation>
    </message>
    <message>
        <source>No phone company of that country gives out such a number.</source>
        <translation>Ningún operador de ese país da un número así.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 ficha</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 factura</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 producto</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Correct the row, or set bad rows aside and import the rest.</source>
        <translation>Corrige la fila, o aparta las filas malas e importa el resto.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 no tiene filas.</translation>
    </message>
    <message>
        <source>Import of %1, %2</source>
        <translation>Importación de %1, %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>altas: %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>creación de %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>actualizaciones: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 fuera</translation>
    </message>
    <message>
        <source>Several cards have “%1”.</source>
        <translation>Varias fichas tienen “%1”.</translation>
    </message>
    <message>
        <source>There is neither a name nor an e-mail address nor a phone number.</source>
        <translation>No hay nombre, ni e-mail, ni teléfono.</translation>
    </message>
    <message>
        <source>There is no card number %1.</source>
        <translation>No hay ninguna ficha con el número %1.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a file.</source>
        <translation>%1 no se puede rellenar desde un archivo.</translation>
    </message>
    <message>
        <source>It follows from other fields.</source>
        <translation>Se deduce de otros campos.</translation>
    </message>
    <message>
        <source>There is no field “%1” to import into.</source>
        <translation>No hay un campo “%1” al que importar.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Querías decir %1?</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both fill %3.</source>
        <translation>%1 y %2 no pueden rellenar ambos %3.</translation>
    </message>
    <message>
        <source>--map wants &quot;Header=field&quot;, not “%1”.</source>
        <translation>--map pide &quot;Cabecera=campo&quot;, no “%1”.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene la columna “%1”.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tiene %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Querías decir “%1”?</translation>
    </message>
    <message>
        <source>The file has several columns “%1”.</source>
        <translation>El archivo tiene varias columnas “%1”.</translation>
    </message>
    <message>
        <source>Sales are not matched with what is in the file.</source>
        <translation>Las ventas no se comparan con lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>Import customers or products with a match.</source>
        <translation>Importa clientes o productos con una comparación.</translation>
    </message>
    <message>
        <source>Products are matched by code or name, not by “%1”.</source>
        <translation>Los productos se comparan por código o nombre, no por “%1”.</translation>
    </message>
    <message>
        <source>Cards cannot be matched by %1.</source>
        <translation>Las fichas no se pueden comparar por %1.</translation>
    </message>
    <message>
        <source>No column of the file fills %1, by which the rows are to be matched.</source>
        <translation>Ninguna columna del archivo rellena %1, por el que se comparan las filas.</translation>
    </message>
    <message>
        <source>Say which one does: --map &quot;Header=%1&quot;.</source>
        <translation>Di cuál lo hace: --map &quot;Cabecera=%1&quot;.</translation>
    </message>
    <message>
        <source>No column of the file fills %1.</source>
        <translation>Ninguna columna del archivo rellena %1.</translation>
    </message>
    <message>
        <source>Say which of %1 does: --map &quot;Header=%2&quot;.</source>
        <translation>Di cuál de %1 lo hace: --map &quot;Cabecera=%2&quot;.</translation>
    </message>
    <message>
        <source>%1 (%2?)</source>
        <comment>a column and the field it may mean</comment>
        <translation>%1 (¿%2?)</translation>
    </message>
    <message>
        <source>%1 can be read in two ways; %2 is taken as %3.</source>
        <translation>%1 se puede leer de dos formas; %2 se toma como %3.</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>%1 holds small numbers: if 0.15 means 15 %, map it to discount_fraction.</source>
        <translation>%1 contiene números pequeños: si 0.15 es el 15 %, asígnalo a discount_fraction.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Dejado fuera: %1.</translation>
    </message>
    <message>
        <source>Several products have “%1”.</source>
        <translation>Varios productos tienen “%1”.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, línea %2, %3: %4</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>No hay número.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>No hay cliente.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>No hay fecha.</translation>
    </message>
    <message>
        <source>Number %1 is of %2 and of %3.</source>
        <translation>El número %1 es de %2 y de %3.</translation>
    </message>
    <message>
        <source>There is no price.</source>
        <translation>No hay precio.</translation>
    </message>
    <message>
        <source>A discount is from 0 to 100 %.</source>
        <translation>Un descuento va de 0 a 100 %.</translation>
    </message>
    <message>
        <source>A VAT rate is from 0 to 100 %.</source>
        <translation>Un tipo de IVA va de 0 a 100 %.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>No hay ningún cliente “%1”.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”.</source>
        <translation>Varios clientes se llaman “%1”.</translation>
    </message>
    <message>
        <source>Line %1, of the same number, cannot be imported.</source>
        <translation>La línea %1, del mismo número, no se puede importar.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” no es ninguno de %2.</translation>
    </message>
    <message>
        <source>A field of your own begins with x_, then small letters, digits and _.</source>
        <translation>Un campo propio empieza por x_, seguido de minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 is in the file already.</source>
        <translation>La factura %1 del %2 ya está en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>«%1» no es una moneda.</translation>
    </message>
    <message>
        <source>The file is kept in %1, and there is no rate of exchange for %2.</source>
        <translation>El archivo se lleva en %1 y falta el tipo de cambio de %2.</translation>
    </message>
    <message>
        <source>1 credit note</source>
        <translation>1 factura rectificativa</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>invoices and credit notes</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Only customers have fields of your own. There are %1.</source>
        <translation>Solo los clientes tienen campos propios. Hay %1.</translation>
    </message>
    <message>
        <source>--map is given twice for “%1”.</source>
        <translation>--map se indica dos veces para «%1».</translation>
    </message>
    <message>
        <source>%1 holds small numbers: %2 is taken as %2 %. If a share is meant, multiply the column by 100 first.</source>
        <translation>%1 contiene números pequeños: %2 se toma como %2 %. Si es una fracción, multiplique antes la columna por 100.</translation>
    </message>
    <message>
        <source>Line %1 has fewer columns than the first line; the last ones stay empty.</source>
        <translation>La línea %1 tiene menos columnas que la primera; las últimas quedan vacías.</translation>
    </message>
    <message>
        <source>Line %1: of “%2” the parts beside it were taken, and the rest is left out.</source>
        <translation>Línea %1: de «%2» se tomaron las partes que están al lado; el resto se omite.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no country that is known; it is kept as it is written.</source>
        <translation>Línea %1: «%2» no es un país conocido; se conserva tal como está escrito.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not look like an e-mail address; it is kept all the same.</source>
        <translation>Línea %1: «%2» no parece una dirección de correo; se conserva de todos modos.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not look like a phone number; it is kept all the same.</source>
        <translation>Línea %1: «%2» no parece un número de teléfono; se conserva de todos modos.</translation>
    </message>
    <message>
        <source>Line %1: %2 is an odd day to be born; it is kept all the same.</source>
        <translation>Línea %1: %2 es una fecha de nacimiento extraña; se conserva de todos modos.</translation>
    </message>
    <message>
        <source>Line %1: %2 is a day that is yet to come; the sale counts from then on.</source>
        <translation>Línea %1: %2 es un día futuro; la venta cuenta a partir de entonces.</translation>
    </message>
    <message>
        <source>Line %1 has no quantity: it is taken as 1.</source>
        <translation>La línea %1 no tiene cantidad: se toma como 1.</translation>
    </message>
    <message>
        <source>Rows like it: %1.</source>
        <translation>Filas como esta: %1.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» es un número demasiado grande.</translation>
    </message>
    <message>
        <source>%1 could not be copied to be read: %2.</source>
        <translation>No se pudo copiar %1 para leerlo: %2.</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Guárdelo antes como archivo.</translation>
    </message>
    <message>
        <source>Several rows have “%1”.</source>
        <translation>Varias filas tienen «%1».</translation>
    </message>
    <message>
        <source>The letters are taken as %1, and could be of another encoding: look at names with accents.</source>
        <translation>Las letras se leen como %1 y podrían tener otra codificación: mira los nombres con acentos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit notes</source>
        <translation>
            <numerusform>%Ln factura rectificativa</numerusform>
            <numerusform>%Ln facturas rectificativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>Exportada %Ln fila a %1</numerusform>
            <numerusform>Exportadas %Ln filas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se ha escrito</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copiada %Ln fila</numerusform>
            <numerusform>Copiadas %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>PDF table (*.pdf)</source>
        <translation>Tabla PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vCards for address books (*.vcf)</source>
        <translation>vCard para agendas (*.vcf)</translation>
    </message>
    <message>
        <source>The cards could not be copied: %1.</source>
        <translation>No se pudieron copiar las fichas: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>Copied as vCard: the first %1 of %2</source>
        <translation>Copiadas como vCard: las primeras %1 de %2</translation>
    </message>
    <message>
        <source>Mailing “%1”</source>
        <translation>Envío «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln card(s) to %1, with notes and birthdays</source>
        <translation>
            <numerusform>%Ln ficha exportada a %1, con notas y cumpleaños</numerusform>
            <numerusform>%Ln fichas exportadas a %1, con notas y cumpleaños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln card(s) as vCard, with notes and birthdays</source>
        <translation>
            <numerusform>%Ln ficha copiada como vCard, con notas y cumpleaños</numerusform>
            <numerusform>%Ln fichas copiadas como vCard, con notas y cumpleaños</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Guardar la lista “%1”</translation>
    </message>
    <message>
        <source>Saved list “%1”</source>
        <translation>Lista “%1” guardada</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list was not saved.</source>
        <translation>La lista no se ha guardado.</translation>
    </message>
    <message>
        <source>The list has no name.</source>
        <translation>La lista no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>There is a list “%1” already.</source>
        <translation>Ya existe una lista “%1”.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Ponle otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a list of documents.</source>
        <translation>“%1” es una lista de documentos.</translation>
    </message>
    <message>
        <source>“%1” is a list of tasks.</source>
        <translation>“%1” es una lista de tareas.</translation>
    </message>
    <message>
        <source>“%1” is a list of contacts.</source>
        <translation>“%1” es una lista de contactos.</translation>
    </message>
    <message>
        <source>“%1” is a list of products.</source>
        <translation>“%1” es una lista de productos.</translation>
    </message>
    <message>
        <source>“%1” is a list of customers.</source>
        <translation>“%1” es una lista de clientes.</translation>
    </message>
    <message>
        <source>There is no saved list named “%1”.</source>
        <translation>No hay una lista guardada llamada “%1”.</translation>
    </message>
    <message>
        <source>It can be asked for in lists of customers only.</source>
        <translation>Solo se puede usar en listas de clientes.</translation>
    </message>
    <message>
        <source>Ask for it in a list of the same records, or in parentheses that are about them, as in invoices(in list &quot;Unpaid&quot;) &gt; 0.</source>
        <translation>Úsela en una lista del mismo tipo, o entre paréntesis que traten de ello, como en invoices(in list &quot;Unpaid&quot;) &gt; 0.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <comment>one without a name, by its number</comment>
        <translation>Ficha %1</translation>
    </message>
    <message>
        <source>on the letter of %1</source>
        <comment>beside the name of who lives there, too</comment>
        <translation>en la carta de %1</translation>
    </message>
    <message>
        <source>wants no post</source>
        <comment>beside a name</comment>
        <translation>no quiere correo postal</translation>
    </message>
    <message>
        <source>wants no e-mail</source>
        <comment>beside a name</comment>
        <translation>no quiere correos electrónicos</translation>
    </message>
    <message>
        <source>wants no SMS</source>
        <comment>beside a name</comment>
        <translation>no quiere SMS</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <comment>beside a name</comment>
        <translation>no quiere llamadas</translation>
    </message>
    <message>
        <source>has no postal address</source>
        <comment>beside a name</comment>
        <translation>no tiene dirección postal</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <comment>beside a name</comment>
        <translation>no tiene dirección de correo</translation>
    </message>
    <message>
        <source>has no phone</source>
        <comment>beside a name</comment>
        <translation>no tiene teléfono</translation>
    </message>
    <message>
        <source>was contacted often enough lately</source>
        <comment>beside a name</comment>
        <translation>ya se le contactó bastante últimamente</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>how something left the house</comment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>how something left the house</comment>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>how something left the house</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>how something left the house</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>how something left the house</comment>
        <translation>Llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no post</source>
        <translation>
            <numerusform>%Ln no quiere correo</numerusform>
            <numerusform>%Ln no quieren correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no e-mail</source>
        <translation>
            <numerusform>%Ln no quiere e-mails</numerusform>
            <numerusform>%Ln no quieren e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no SMS</source>
        <translation>
            <numerusform>%Ln no quiere SMS</numerusform>
            <numerusform>%Ln no quieren SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no calls</source>
        <translation>
            <numerusform>%Ln no quiere llamadas</numerusform>
            <numerusform>%Ln no quieren llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln no tiene dirección postal</numerusform>
            <numerusform>%Ln no tienen dirección postal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln no tiene e-mail</numerusform>
            <numerusform>%Ln no tienen e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone</source>
        <translation>
            <numerusform>%Ln no tiene teléfono</numerusform>
            <numerusform>%Ln no tienen teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were contacted often enough lately</source>
        <translation>
            <numerusform>%Ln ya recibió bastantes contactos</numerusform>
            <numerusform>%Ln ya recibieron bastantes contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named on the letter of their household</source>
        <translation>
            <numerusform>%Ln figura en la carta de su hogar</numerusform>
            <numerusform>%Ln figuran en la carta de su hogar</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>how something left the house</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Customers who were on the list on %1</source>
        <translation>Clientes que estaban en la lista el %1</translation>
    </message>
    <message>
        <source>What was on the list on %1</source>
        <translation>Lo que estaba en la lista el %1</translation>
    </message>
    <message>
        <source>has no mobile phone</source>
        <comment>beside a name</comment>
        <translation>no tiene móvil</translation>
    </message>
    <message>
        <source>was never asked</source>
        <comment>beside a name</comment>
        <translation>nunca se le preguntó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no mobile phone</source>
        <translation>
            <numerusform>%Ln no tiene móvil</numerusform>
            <numerusform>%Ln no tienen móvil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were never asked</source>
        <translation>
            <numerusform>a %Ln nunca se le preguntó</numerusform>
            <numerusform>a %Ln nunca se les preguntó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never asked</source>
        <translation>
            <numerusform>a %Ln de ellos nunca se le preguntó</numerusform>
            <numerusform>a %Ln de ellos nunca se les preguntó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <comment>behind how many people went out</comment>
        <translation>
            <numerusform>en %Ln carta</numerusform>
            <numerusform>en %Ln cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have “%1” already: it went out today</source>
        <translation>
            <numerusform>%Ln de ellos ya tiene «%1»: salió hoy</numerusform>
            <numerusform>%Ln de ellos ya tienen «%1»: salió hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>has an address that does not fit</source>
        <comment>beside a name</comment>
        <translation>tiene una dirección que no cabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an address that does not fit</source>
        <translation>
            <numerusform>%Ln tiene una dirección que no cabe</numerusform>
            <numerusform>%Ln tienen una dirección que no cabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) get(s) more than one letter: their cards say different addresses</source>
        <translation>
            <numerusform>%Ln hogar recibe más de una carta: sus fichas tienen direcciones distintas</numerusform>
            <numerusform>%Ln hogares reciben más de una carta: sus fichas tienen direcciones distintas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogThinning</name>
    <message numerus="yes">
        <source>Log thinned before %1, %Ln change(s)</source>
        <extracomment>a line of the log: %1 is a day</extracomment>
        <translation>
            <numerusform>Registro aligerado antes del %1, %Ln cambio</numerusform>
            <numerusform>Registro aligerado antes del %1, %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), %1</source>
        <extracomment>%1 is a size such as 3 MB</extracomment>
        <translation>
            <numerusform>%Ln cambio, %1</numerusform>
            <numerusform>%Ln cambios, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) a change</source>
        <translation>
            <numerusform>%Ln byte por cambio</numerusform>
            <numerusform>%Ln bytes por cambio</numerusform>
        </translation>
    </message>
    <message>
        <source>in detail since %1</source>
        <translation>con detalle desde el %1</translation>
    </message>
    <message>
        <source>Nothing from before %1 is left that could be thinned.</source>
        <translation>No queda nada de antes del %1 que se pueda aligerar.</translation>
    </message>
    <message>
        <source>%1 of the file become free for what comes.</source>
        <extracomment>%1 is a size such as 12 MB</extracomment>
        <translation>Se liberan %1 del archivo para lo que venga.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from before %1 can no longer be undone, compared or brought back from the file.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln cambio de antes del %1 ya no se podrá deshacer, comparar ni recuperar del archivo.</numerusform>
            <numerusform>%Ln cambios de antes del %1 ya no se podrán deshacer, comparar ni recuperar del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did what, and when, stays in the log, and so does everything on the cards.</source>
        <translation>Quién hizo qué, y cuándo, queda en el registro, y también todo lo que está en las fichas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay whole, because they hold the last that is known of something deleted.</source>
        <translation>
            <numerusform>%Ln cambio queda entero, porque guarda lo último que se sabe de algo eliminado.</numerusform>
            <numerusform>%Ln cambios quedan enteros, porque guardan lo último que se sabe de algo eliminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before; backups that hold the detail stay.</source>
        <translation>Antes se hace una copia de seguridad; las copias que guardan el detalle quedan.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Began to work with this file</source>
        <translation>Empezó a trabajar con este archivo</translation>
    </message>
</context>
<context>
    <name>OwingCards</name>
    <message numerus="yes">
        <source>%n of them owe(s) %1. Delete all the same?</source>
        <translation>
            <numerusform>%n de ellos debe %1. ¿Eliminar de todos modos?</numerusform>
            <numerusform>%n de ellos deben %1. ¿Eliminar de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owes %2. Archive all the same?</source>
        <comment>a customer, an amount</comment>
        <translation>%1 debe %2. ¿Archivar de todos modos?</translation>
    </message>
    <message>
        <source>%1 owes %2. Delete all the same?</source>
        <comment>a customer, an amount</comment>
        <translation>%1 debe %2. ¿Eliminar de todos modos?</translation>
    </message>
    <message>
        <source>Who leaves the lists is easily forgotten. What is due stays due, and cards can be brought back.</source>
        <translation>Quien sale de las listas se olvida con facilidad. Lo debido sigue debido, y las fichas se pueden recuperar.</translation>
    </message>
    <message>
        <source>Keep the cards</source>
        <translation>Conservar las fichas</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Conservar la ficha</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <comment>a page of the sidebar</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>a page of the sidebar</comment>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>a page of the sidebar</comment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a page of the sidebar</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a page of the sidebar</comment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page of the sidebar</comment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The label sheets of %1 could not be read: %2.</source>
        <translation>No se pudieron leer las hojas de etiquetas de %1: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Laying out labels</source>
        <translation>Componiendo las etiquetas</translation>
    </message>
    <message>
        <source>No font of this computer has the letter “%1”.</source>
        <translation>Ninguna fuente de este ordenador tiene la letra “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n address lines, the label takes %1.</source>
        <translation>
            <numerusform>%n línea de dirección, en la etiqueta caben %1.</numerusform>
            <numerusform>%n líneas de dirección, en la etiqueta caben %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too wide by %2 mm at %3 pt.</source>
        <translation>“%1” es %2 mm demasiado ancho a %3 pt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: wrapped, the address needs %n lines more than the label takes.</source>
        <translation>
            <numerusform>“%1” es demasiado largo: partida, la dirección pide %n línea más de las que caben.</numerusform>
            <numerusform>“%1” es demasiado largo: partida, la dirección pide %n líneas más de las que caben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per %2, %3 × %4 mm</source>
        <comment>labels per paper size, width and height of one</comment>
        <translation>%1 por %2, %3 × %4 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of this sheet run off the paper.</source>
        <translation>
            <numerusform>%n etiqueta de esta hoja se sale del papel.</numerusform>
            <numerusform>%n etiquetas de esta hoja se salen del papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of this sheet overlap.</source>
        <translation>Las etiquetas de esta hoja se solapan.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>No label sheets were found in %1.</source>
        <translation>No se encontraron hojas de etiquetas en %1.</translation>
    </message>
    <message>
        <source>Install the package glabels-data, which describes them.</source>
        <translation>Instala el paquete glabels-data, que las describe.</translation>
    </message>
    <message>
        <source>the system&apos;s data folders</source>
        <translation>las carpetas de datos del sistema</translation>
    </message>
    <message>
        <source>There is no label sheet “%1”.</source>
        <translation>No hay ninguna hoja de etiquetas “%1”.</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>Las más parecidas son: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PastFile</name>
    <message>
        <source>There is no place for the file of then: %1 cannot be written.</source>
        <translation>No hay sitio para el archivo de entonces: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Make room on that disk, or restore a copy to another one.</source>
        <translation>Haz sitio en ese disco o restaura una copia en otro.</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1 is called %2 from now on</source>
        <translation>%1 se llama %2 desde ahora</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Phones, e-mail and web addresses</source>
        <translation>Teléfonos, correos y direcciones web</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Relacionado con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, withdrawn</source>
        <translation>no, retirado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>Everything held on %1</source>
        <comment>title of a paper</comment>
        <translation>Todo lo que se guarda sobre %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a business and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Advertising</source>
        <comment>what a consent is for</comment>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Entered by us</source>
        <comment>where a consent came from</comment>
        <translation>Introducido por nosotros</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a consent came from</comment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of a file</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with VAT</source>
        <comment>an amount</comment>
        <translation>%1 con IVA</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>No se guardó ninguna imagen.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>In the list “%1”: %2</source>
        <translation>En la lista “%1”: %2</translation>
    </message>
    <message>
        <source>The list is nested more than %1 levels deep, with the lists in it.</source>
        <translation>La lista tiene más de %1 niveles, con las listas que contiene.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>No hay ninguna lista “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes nothing in parentheses.</source>
        <translation>“%1” no lleva nada entre paréntesis.</translation>
    </message>
    <message>
        <source>Parentheses belong to counts, sums and dates of what happened, such as spent(last 30 days).</source>
        <translation>Los paréntesis son para recuentos, sumas y fechas de lo ocurrido, como spent(last 30 days).</translation>
    </message>
    <message>
        <source>“%1” cannot be limited to days.</source>
        <translation>“%1” no se puede limitar a días.</translation>
    </message>
    <message>
        <source>It counts what has no date.</source>
        <translation>Cuenta lo que no tiene fecha.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Querías decir “%1”?</translation>
    </message>
    <message>
        <source>“%1” is asked of customers: put it outside the parentheses.</source>
        <translation>“%1” se pregunta de clientes: ponlo fuera del paréntesis.</translation>
    </message>
    <message>
        <source>It is asked inside parentheses, as in %1(%2 = ...).</source>
        <translation>Se pregunta entre paréntesis, como en %1(%2 = ...).</translation>
    </message>
    <message>
        <source>There is no field “%1” to ask of here.</source>
        <translation>Aquí no hay un campo “%1” por el que preguntar.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo “%1”.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>No hay datos del tipo “%1”.</translation>
    </message>
    <message>
        <source>“within” asks for a date, and “%1” holds %2.</source>
        <translation>“within” pide una fecha, y “%1” contiene %2.</translation>
    </message>
    <message>
        <source>Limit it to days in its parentheses: %1(last 30 days).</source>
        <translation>Limítalo a días en su paréntesis: %1(last 30 days).</translation>
    </message>
    <message>
        <source>“top” and “bottom” rank numbers and dates, and “%1” holds %2.</source>
        <translation>“top” y “bottom” ordenan números y fechas, y “%1” contiene %2.</translation>
    </message>
    <message>
        <source>“top” and “bottom” cannot stand inside parentheses.</source>
        <translation>“top” y “bottom” no pueden ir entre paréntesis.</translation>
    </message>
    <message>
        <source>Rank the whole instead, as in spent(last year) in top 20 percent.</source>
        <translation>Ordena el conjunto, como en spent(last year) in top 20 percent.</translation>
    </message>
    <message>
        <source>Expected more than 0 and at most 100 percent.</source>
        <translation>Se espera más de 0 y como mucho 100 por ciento.</translation>
    </message>
    <message>
        <source>Expected a whole number from 1.</source>
        <translation>Se espera un número entero desde 1.</translation>
    </message>
    <message>
        <source>Or a share: top 20 percent.</source>
        <translation>O una parte: top 20 percent.</translation>
    </message>
    <message>
        <source>Only texts are searched for parts, and “%1” holds %2.</source>
        <translation>Solo en los textos se buscan partes, y “%1” contiene %2.</translation>
    </message>
    <message>
        <source>Compare it by “=” or “in”.</source>
        <translation>Compáralo con “=” o “in”.</translation>
    </message>
    <message>
        <source>“%1” has no order: it holds %2.</source>
        <translation>“%1” no tiene orden: contiene %2.</translation>
    </message>
    <message>
        <source>Compare it by “=”, “!=” or “in”.</source>
        <translation>Compáralo con “=”, “!=” o “in”.</translation>
    </message>
    <message>
        <source>To compare with the field, write %1().</source>
        <translation>Para comparar con el campo, escribe %1().</translation>
    </message>
    <message>
        <source>“%1,%2” is no number: there is a comma in it.</source>
        <translation>“%1,%2” no es un número: lleva una coma.</translation>
    </message>
    <message>
        <source>Numbers are written with a point and without separators: %1.</source>
        <translation>Los números se escriben con punto y sin separadores: %1.</translation>
    </message>
    <message>
        <source>Expected a text here, not a field.</source>
        <translation>Aquí se espera un texto, no un campo.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with another field.</source>
        <translation>“%1” no se puede comparar con otro campo.</translation>
    </message>
    <message>
        <source>“%1” holds %2, and “%3” holds %4.</source>
        <translation>“%1” contiene %2, y “%3” contiene %4.</translation>
    </message>
    <message>
        <source>Compare fields of one kind.</source>
        <translation>Compara campos del mismo tipo.</translation>
    </message>
    <message>
        <source>Only numbers can be multiplied.</source>
        <translation>Solo se pueden multiplicar números.</translation>
    </message>
    <message>
        <source>Leave out “%1 *”.</source>
        <translation>Quita “%1 *”.</translation>
    </message>
    <message>
        <source>“%1” is no factor to multiply by.</source>
        <translation>“%1” no es un factor por el que multiplicar.</translation>
    </message>
    <message>
        <source>Write a number up to a million, with at most %1 decimals.</source>
        <translation>Escribe un número hasta un millón, con %1 decimales como mucho.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>The text that begins with %1 has no closing quote.</source>
        <translation>El texto que empieza por %1 no tiene comillas de cierre.</translation>
    </message>
    <message>
        <source>Put a quote behind its last word.</source>
        <translation>Pon comillas tras su última palabra.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be read.</source>
        <translation>Aquí hay un carácter que no se puede leer.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Bórralo.</translation>
    </message>
    <message>
        <source>The list ends where %1 is expected.</source>
        <translation>La lista termina donde se espera %1.</translation>
    </message>
    <message>
        <source>Expected %1 here, not “%2”.</source>
        <translation>Aquí se espera %1, no “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no number: there is a comma in it.</source>
        <translation>“%1” no es un número: lleva una coma.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>Numbers are written with a point and without separators: 1000 or 500.50.</source>
        <translation>Los números se escriben con punto y sin separadores: 1000 o 500.50.</translation>
    </message>
    <message>
        <source>“%1” is compared with numbers, like 500 or 500.50.</source>
        <translation>“%1” se compara con números, como 500 o 500.50.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>“%1” es un número demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2025-11-22, or “within last 30 days”.</source>
        <translation>Escribe año, mes y día, como 2025-11-22, o “within last 30 days”.</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”.</source>
        <translation>“%1” no está entre las palabras de “%2”.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escribe una de: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is yes, no or empty.</source>
        <translation>“%1” es yes, no o empty.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>“%1” no es un país.</translation>
    </message>
    <message>
        <source>Write its name or its code, like IT.</source>
        <translation>Escribe su nombre o su código, como IT.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” no es un idioma.</translation>
    </message>
    <message>
        <source>Write its name or its code, like it.</source>
        <translation>Escribe su nombre o su código, como it.</translation>
    </message>
    <message>
        <source>“today” is a date, and “%1” holds %2.</source>
        <translation>“today” es una fecha, y “%1” contiene %2.</translation>
    </message>
    <message>
        <source>Put the word in quotes if it is the text: &quot;today&quot;.</source>
        <translation>Pon la palabra entre comillas si es el texto: &quot;today&quot;.</translation>
    </message>
    <message>
        <source>“me” is a person, and “%1” holds %2.</source>
        <translation>“me” es una persona, y “%1” contiene %2.</translation>
    </message>
    <message>
        <source>It is not known who “me” is.</source>
        <translation>No se sabe quién es “me”.</translation>
    </message>
    <message>
        <source>Say who is at work, or write the name.</source>
        <translation>Di quién trabaja, o escribe el nombre.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>una de varias palabras</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>un porcentaje</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>un país</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>un idioma</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Nothing compares with an empty text.</source>
        <translation>Nada se compara con un texto vacío.</translation>
    </message>
    <message>
        <source>Write “%1 is empty” or “%1 is not empty”.</source>
        <translation>Escribe “%1 is empty” o “%1 is not empty”.</translation>
    </message>
    <message>
        <source>Expected a comma or the end here, not “%1”.</source>
        <translation>Aquí se espera una coma o el final, no “%1”.</translation>
    </message>
    <message>
        <source>There is no “(” that this “)” closes.</source>
        <translation>No hay un “(” que este “)” cierre.</translation>
    </message>
    <message>
        <source>Delete it, or open it further left.</source>
        <translation>Bórralo, o ábrelo más a la izquierda.</translation>
    </message>
    <message>
        <source>A comma stands only inside “( )”.</source>
        <translation>Una coma va solo dentro de “( )”.</translation>
    </message>
    <message>
        <source>Join conditions with “and” or “or”.</source>
        <translation>Une las condiciones con “and” u “or”.</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>“and”, “or” o el final</translation>
    </message>
    <message>
        <source>The list is nested more than %1 levels deep here.</source>
        <translation>Aquí la lista tiene más de %1 niveles.</translation>
    </message>
    <message>
        <source>Leave out parentheses, or keep a part as a list of its own.</source>
        <translation>Quita paréntesis, o guarda una parte como lista propia.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Este “(” no se cierra.</translation>
    </message>
    <message>
        <source>Put a “)” behind what it holds.</source>
        <translation>Pon un “)” detrás de lo que contiene.</translation>
    </message>
    <message>
        <source>“and”, “or” or “)”</source>
        <translation>“and”, “or” o “)”</translation>
    </message>
    <message>
        <source>the name of a list, in quotes</source>
        <translation>el nombre de una lista, entre comillas</translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation>“empty”</translation>
    </message>
    <message>
        <source>“empty” or “not empty”</source>
        <translation>“empty” o “not empty”</translation>
    </message>
    <message>
        <source>Compare with a value by “=” or “!=”.</source>
        <translation>Compara con un valor por “=” o “!=”.</translation>
    </message>
    <message>
        <source>“%1” is no comparison.</source>
        <translation>“%1” no es una comparación.</translation>
    </message>
    <message>
        <source>Write one of =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>Escribe uno de =, !=, &lt;, &lt;=, &gt; y &gt;=.</translation>
    </message>
    <message>
        <source>Write “%1”.</source>
        <translation>Escribe “%1”.</translation>
    </message>
    <message>
        <source>“and” and the upper value</source>
        <translation>“and” y el valor superior</translation>
    </message>
    <message>
        <source>“in list” stands without a field before it.</source>
        <translation>“in list” va sin un campo delante.</translation>
    </message>
    <message>
        <source>Write: in list &quot;Name of the list&quot;.</source>
        <translation>Escribe: in list &quot;Nombre de la lista&quot;.</translation>
    </message>
    <message>
        <source>“(”, “top” or “bottom”</source>
        <translation>“(”, “top” o “bottom”</translation>
    </message>
    <message>
        <source>Write the values in parentheses: in (a, b).</source>
        <translation>Escribe los valores entre paréntesis: in (a, b).</translation>
    </message>
    <message>
        <source>“with”</source>
        <translation>“with”</translation>
    </message>
    <message>
        <source>a comparison such as =, &lt;, contains, in, within or is empty</source>
        <translation>una comparación como =, &lt;, contains, in, within o is empty</translation>
    </message>
    <message>
        <source>A “-” before a column has no meaning.</source>
        <translation>Un “-” delante de una columna no tiene sentido.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>Expected the name of a field here, not a text.</source>
        <translation>Aquí se espera el nombre de un campo, no un texto.</translation>
    </message>
    <message>
        <source>Texts stand on the right of a comparison: city = &quot;Lucca&quot;.</source>
        <translation>Los textos van a la derecha de una comparación: city = &quot;Lucca&quot;.</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>el nombre de un campo</translation>
    </message>
    <message>
        <source>“,”, “and”, “or” or “)”</source>
        <translation>“,”, “and”, “or” o “)”</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>“,” o “)”</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>Put it in quotes if it is the value: &quot;%1&quot;.</source>
        <translation>Ponlo entre comillas si es el valor: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A text stands in double quotes.</source>
        <translation>Un texto va entre comillas dobles.</translation>
    </message>
    <message>
        <source>Write it like this: &quot;Lucca&quot;.</source>
        <translation>Escríbelo así: &quot;Lucca&quot;.</translation>
    </message>
    <message>
        <source>a number before “*”</source>
        <translation>un número delante de “*”</translation>
    </message>
    <message>
        <source>a field with parentheses</source>
        <translation>un campo con paréntesis</translation>
    </message>
    <message>
        <source>Write it like this: 0.5 * spent(last year).</source>
        <translation>Escríbelo así: 0.5 * spent(last year).</translation>
    </message>
    <message>
        <source>“%1” needs parentheses here.</source>
        <translation>Aquí “%1” necesita paréntesis.</translation>
    </message>
    <message>
        <source>Write “%1()”.</source>
        <translation>Escribe “%1()”.</translation>
    </message>
    <message>
        <source>Put a text of several words in quotes: %1.</source>
        <translation>Pon entre comillas un texto de varias palabras: %1.</translation>
    </message>
    <message>
        <source>Put “and” or “or” between two conditions.</source>
        <translation>Pon “and” u “or” entre dos condiciones.</translation>
    </message>
    <message>
        <source>Write: in top 20 percent.</source>
        <translation>Escribe: in top 20 percent.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>“days”, “weeks”, “months” or “years”</source>
        <translation>“days”, “weeks”, “months” o “years”</translation>
    </message>
    <message>
        <source>a date such as 2025-11-22</source>
        <translation>una fecha como 2025-11-22</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2025-11-22.</source>
        <translation>Escribe año, mes y día, como 2025-11-22.</translation>
    </message>
    <message>
        <source>“to” and a date</source>
        <translation>“to” y una fecha</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Intercambia las dos fechas.</translation>
    </message>
    <message>
        <source>days such as “last 30 days”, “this month”, “since 2025-01-01” or “today”</source>
        <translation>días como “last 30 days”, “this month”, “since 2025-01-01” o “today”</translation>
    </message>
    <message>
        <source>a number of days or “week”, “month”, “quarter”, “year”</source>
        <translation>un número de días o “week”, “month”, “quarter”, “year”</translation>
    </message>
    <message>
        <source>“week”, “month”, “quarter” or “year”</source>
        <translation>“week”, “month”, “quarter” o “year”</translation>
    </message>
    <message>
        <source>“than”</source>
        <translation>“than”</translation>
    </message>
    <message>
        <source>“ago”</source>
        <translation>“ago”</translation>
    </message>
    <message>
        <source>The list has more than %1 conditions and values.</source>
        <translation>La lista tiene más de %1 condiciones y valores.</translation>
    </message>
    <message>
        <source>Tag customers in parts, and ask for the tag.</source>
        <translation>Pon una etiqueta a los clientes por partes y pregunta por la etiqueta.</translation>
    </message>
    <message>
        <source>is not on</source>
        <comment>a date</comment>
        <translation>no es el</translation>
    </message>
    <message>
        <source>is on</source>
        <comment>a date</comment>
        <translation>es el</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a date</comment>
        <translation>antes del</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a date</comment>
        <translation>después del</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>desde el</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>no entre</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>no empieza por</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>no termina en</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>no dentro de</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro de</translation>
    </message>
    <message>
        <source>not among the highest</source>
        <translation>no entre los más altos</translation>
    </message>
    <message>
        <source>among the highest</source>
        <translation>entre los más altos</translation>
    </message>
    <message>
        <source>not among the lowest</source>
        <translation>no entre los más bajos</translation>
    </message>
    <message>
        <source>among the lowest</source>
        <translation>entre los más bajos</translation>
    </message>
    <message>
        <source>is not on the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>is on the list</source>
        <translation>está en la lista</translation>
    </message>
    <message>
        <source>“%1” names a currency, and all amounts of a list are in the file&apos;s: %2.</source>
        <translation>«%1» indica una moneda, pero todos los importes de una lista están en la del archivo: %2.</translation>
    </message>
    <message>
        <source>Write the number alone. What was sold in another currency counts at the rate of its day.</source>
        <translation>Escriba solo el número. Lo vendido en otra moneda cuenta al cambio de su día.</translation>
    </message>
    <message>
        <source>“%1” stands in too many parentheses to ask more of it.</source>
        <translation>«%1» está dentro de demasiados paréntesis para preguntar más.</translation>
    </message>
    <message>
        <source>Conditions on related records stand in each other at most %1 deep.</source>
        <translation>Las condiciones sobre datos relacionados se pueden anidar como máximo %1 veces.</translation>
    </message>
    <message>
        <source>Write a number alone: %1. A text of several words stands in quotes: %2.</source>
        <translation>Escribe el número solo: %1. Un texto de varias palabras va entre comillas: %2.</translation>
    </message>
    <message>
        <source>not among the latest</source>
        <comment>dates</comment>
        <translation>no entre las más recientes</translation>
    </message>
    <message>
        <source>among the latest</source>
        <comment>dates</comment>
        <translation>entre las más recientes</translation>
    </message>
    <message>
        <source>not among the earliest</source>
        <comment>dates</comment>
        <translation>no entre las más antiguas</translation>
    </message>
    <message>
        <source>among the earliest</source>
        <comment>dates</comment>
        <translation>entre las más antiguas</translation>
    </message>
    <message>
        <source>top, best, most, biggest, first</source>
        <comment>other words for: among the highest</comment>
        <translation>top, mejores, máximo, más, primeros</translation>
    </message>
    <message>
        <source>bottom, worst, least, fewest, smallest</source>
        <comment>other words for: among the lowest</comment>
        <translation>últimos, peores, mínimo, menos</translation>
    </message>
    <message>
        <source>do not include</source>
        <comment>tags</comment>
        <translation>no incluyen</translation>
    </message>
    <message>
        <source>include</source>
        <comment>tags</comment>
        <translation>incluyen</translation>
    </message>
    <message>
        <source>include none of</source>
        <comment>tags</comment>
        <translation>no incluyen ninguno de</translation>
    </message>
    <message>
        <source>include one of</source>
        <comment>tags</comment>
        <translation>incluyen uno de</translation>
    </message>
    <message>
        <source>The list “%1” asks for itself.</source>
        <translation>La lista «%1» se pide a sí misma.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”</source>
        <translation>«%1» pide «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>A list cannot contain itself: %1.</source>
        <translation>Una lista no puede contenerse a sí misma: %1.</translation>
    </message>
    <message>
        <source>Take it out of itself.</source>
        <translation>Sácala de sí misma.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quita una de ellas.</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Documents that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Documentos que cumplen</translation>
    </message>
    <message>
        <source>documents</source>
        <comment>the highest 20 documents</comment>
        <translation>documentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Tasks that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Tareas que cumplen</translation>
    </message>
    <message>
        <source>tasks</source>
        <comment>the highest 20 tasks</comment>
        <translation>tareas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Contactos que cumplen</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>the highest 20 contacts</comment>
        <translation>contactos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Productos que cumplen</translation>
    </message>
    <message>
        <source>products</source>
        <comment>the highest 20 products</comment>
        <translation>productos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Clientes que cumplen</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>the highest 20 customers</comment>
        <translation>clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>over lists of them</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Changes as documents change</source>
        <translation>Cambia con los documentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>over lists of them</comment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Changes as tasks change</source>
        <translation>Cambia con las tareas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>over lists of them</comment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Changes as contacts change</source>
        <translation>Cambia con los contactos</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>over lists of them</comment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>Changes as products change</source>
        <translation>Cambia con los productos</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>over lists of them</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Changes as customers change</source>
        <translation>Cambia con los clientes</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Document %1 was made final and cannot be changed.</source>
        <translation>El documento %1 es definitivo y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Make a credit note for it instead.</source>
        <translation>Haz en su lugar una factura rectificativa.</translation>
    </message>
    <message>
        <source>This document is no longer in the file.</source>
        <translation>Este documento ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Only own invoices, receipts and credit notes are made final.</source>
        <translation>Solo se hacen definitivas las facturas, recibos y rectificativas propios.</translation>
    </message>
    <message>
        <source>A document without lines cannot be made final.</source>
        <translation>Un documento sin líneas no puede hacerse definitivo.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Añade primero una línea.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>«%1» no es una moneda.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>Indique sus tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>There is no rate of exchange for %1.</source>
        <translation>Falta el tipo de cambio de %1.</translation>
    </message>
    <message>
        <source>Give the rate of the document&apos;s day.</source>
        <translation>Indique el cambio del día del documento.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>El importe es demasiado grande.</translation>
    </message>
    <message>
        <source>Look at the quantity and the price.</source>
        <translation>Revise la cantidad y el precio.</translation>
    </message>
    <message>
        <source>Document %1 cannot be put into this state.</source>
        <translation>El documento %1 no puede pasar a este estado.</translation>
    </message>
    <message>
        <source>Only own quotes, orders and deliveries are issued with a number.</source>
        <translation>Solo los presupuestos, pedidos y entregas propios se emiten con número.</translation>
    </message>
    <message>
        <source>Document %1 was issued already.</source>
        <translation>El documento %1 ya se emitió.</translation>
    </message>
    <message>
        <source>A document without lines cannot be issued.</source>
        <translation>Un documento sin líneas no se puede emitir.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Phones, e-mails and web addresses</source>
        <translation>Teléfonos, correos y páginas web</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Lines of documents</source>
        <translation>Líneas de documentos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>%1: %2, all of them</source>
        <translation>%1: %2, todos</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: %2 guardados, %3 perdidos</translation>
    </message>
    <message>
        <source>%1: %2 saved, some may be lost</source>
        <translation>%1: %2 guardados, algunos quizá perdidos</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Ficha perdida</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Se ha podido leer todo.</translation>
    </message>
    <message>
        <source>Not everything could be read. What there is now:</source>
        <translation>No se ha podido leer todo. Lo que hay ahora:</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>History and undo go on.</source>
        <translation>El historial y deshacer continúan.</translation>
    </message>
    <message>
        <source>The log could not be read whole: history and undo begin anew.</source>
        <translation>El registro no se puede leer entero: el historial y deshacer empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The file had lost the list of what it holds; what was what had to be told by its shape. Look the cards over before you go on with them.</source>
        <translation>El archivo había perdido la lista de lo que contiene; hubo que reconocer por su forma qué era cada cosa. Revise las fichas antes de seguir trabajando con ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are lost that documents or other entries name; an empty one named “Lost card” stands in for each.</source>
        <translation>
            <numerusform>Se ha perdido %Ln ficha que nombran documentos u otros datos; en su lugar hay una vacía, «Ficha perdida».</numerusform>
            <numerusform>Se han perdido %Ln fichas que nombran documentos u otros datos; en lugar de cada una hay una vacía, «Ficha perdida».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were left out, because they belong to something that is lost.</source>
        <translation>
            <numerusform>Se ha omitido %Ln dato porque pertenece a algo perdido.</numerusform>
            <numerusform>Se han omitido %Ln datos porque pertenecen a algo perdido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no. %1</source>
        <extracomment>beside a name in the search box: its number was typed</extracomment>
        <translation>n.º %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 %2</source>
        <comment>what they did, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>are not on the list “%1”</source>
        <translation>no están en la lista «%1»</translation>
    </message>
    <message>
        <source>are on the list “%1”</source>
        <translation>están en la lista «%1»</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the name of a product or category, as the language sets it apart</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>an amount</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>an amount</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>an amount</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>an amount</comment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <comment>an amount</comment>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two amounts</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two bounds of an amount</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>spent most</source>
        <translation>más gastaron</translation>
    </message>
    <message>
        <source>are among the %1% who %2</source>
        <comment>the 20% who spent most</comment>
        <translation>están entre el %1 % de los que %2</translation>
    </message>
    <message>
        <source>are among the %1 who %2</source>
        <comment>the 20 who spent most</comment>
        <translation>están entre los %1 que %2</translation>
    </message>
    <message>
        <source>bought something, but for %1</source>
        <comment>less than €500.00</comment>
        <translation>compraron algo, pero por %1</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>more than €500.00</comment>
        <translation>gastaron %1</translation>
    </message>
    <message>
        <source>spent %1 on %2</source>
        <comment>more than €500.00, a product</comment>
        <translation>gastaron %1 en %2</translation>
    </message>
    <message>
        <source>spent less %1 than %2</source>
        <comment>this year, last year</comment>
        <translation>gastaron menos %1 que %2</translation>
    </message>
    <message>
        <source>spent more %1 than %2</source>
        <comment>this year, last year</comment>
        <translation>gastaron más %1 que %2</translation>
    </message>
    <message>
        <source>spent %1 less than %2 % of what they spent %3</source>
        <comment>this year, 50, last year</comment>
        <translation>gastaron %1 menos del %2 % de lo que gastaron %3</translation>
    </message>
    <message>
        <source>spent %1 more than %2 % of what they spent %3</source>
        <comment>this year, 50, last year</comment>
        <translation>gastaron %1 más del %2 % de lo que gastaron %3</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>compraron una vez</translation>
    </message>
    <message>
        <source>bought %1 once</source>
        <translation>compraron %1 una vez</translation>
    </message>
    <message>
        <source>bought at most once</source>
        <translation>compraron como máximo una vez</translation>
    </message>
    <message>
        <source>bought %1 at most once</source>
        <translation>compraron %1 como máximo una vez</translation>
    </message>
    <message>
        <source>never bought anything</source>
        <translation>nunca compraron nada</translation>
    </message>
    <message>
        <source>never bought %1</source>
        <translation>nunca compraron %1</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>no compraron nada</translation>
    </message>
    <message>
        <source>did not buy %1</source>
        <translation>no compraron %1</translation>
    </message>
    <message>
        <source>bought something</source>
        <translation>compraron algo</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>compraron %1</translation>
    </message>
    <message numerus="yes">
        <source>bought %n times</source>
        <translation>
            <numerusform>compraron %n vez</numerusform>
            <numerusform>compraron %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 %n times</source>
        <translation>
            <numerusform>compraron %1 %n vez</numerusform>
            <numerusform>compraron %1 %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at least %n times</source>
        <translation>
            <numerusform>compraron al menos %n vez</numerusform>
            <numerusform>compraron al menos %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at least %n times</source>
        <translation>
            <numerusform>compraron %1 al menos %n vez</numerusform>
            <numerusform>compraron %1 al menos %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at most %n times</source>
        <translation>
            <numerusform>compraron como máximo %n vez</numerusform>
            <numerusform>compraron como máximo %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at most %n times</source>
        <translation>
            <numerusform>compraron %1 como máximo %n vez</numerusform>
            <numerusform>compraron %1 como máximo %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>still owe something</source>
        <translation>aún deben algo</translation>
    </message>
    <message>
        <source>still owe %1</source>
        <comment>an amount</comment>
        <translation>aún deben %1</translation>
    </message>
    <message>
        <source>still owe something that was due %1</source>
        <comment>when</comment>
        <translation>aún deben algo que vencía %1</translation>
    </message>
    <message>
        <source>still owe %1 that was due %2</source>
        <comment>an amount, when</comment>
        <translation>aún deben %1 que vencía %2</translation>
    </message>
    <message>
        <source>were in touch once</source>
        <translation>han estado en contacto con nosotros una vez</translation>
    </message>
    <message>
        <source>were in touch at most once</source>
        <translation>han estado en contacto con nosotros como máximo una vez</translation>
    </message>
    <message>
        <source>were never in touch</source>
        <translation>nunca han estado en contacto con nosotros</translation>
    </message>
    <message>
        <source>were not in touch</source>
        <translation>no han estado en contacto con nosotros</translation>
    </message>
    <message>
        <source>were in touch</source>
        <translation>han estado en contacto con nosotros</translation>
    </message>
    <message numerus="yes">
        <source>were in touch %n times</source>
        <translation>
            <numerusform>han estado en contacto con nosotros %n vez</numerusform>
            <numerusform>han estado en contacto con nosotros %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at least %n times</source>
        <translation>
            <numerusform>han estado en contacto con nosotros al menos %n vez</numerusform>
            <numerusform>han estado en contacto con nosotros al menos %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at most %n times</source>
        <translation>
            <numerusform>han estado en contacto con nosotros como máximo %n vez</numerusform>
            <numerusform>han estado en contacto con nosotros como máximo %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>have no quote without an answer</source>
        <translation>no tienen presupuestos sin respuesta</translation>
    </message>
    <message>
        <source>have a quote without an answer</source>
        <translation>tienen un presupuesto sin respuesta</translation>
    </message>
    <message>
        <source>have a quote without an answer that was made %1</source>
        <comment>when</comment>
        <translation>tienen un presupuesto sin respuesta hecho %1</translation>
    </message>
    <message>
        <source>have an open complaint</source>
        <translation>tienen una reclamación abierta</translation>
    </message>
    <message>
        <source>have no open complaint</source>
        <translation>no tienen reclamaciones abiertas</translation>
    </message>
    <message>
        <source>have nobody on file who decides</source>
        <translation>no tienen a nadie registrado que decida</translation>
    </message>
    <message>
        <source>have somebody on file who decides</source>
        <translation>tienen a alguien registrado que decide</translation>
    </message>
    <message>
        <source>have a card that nobody confirmed %1</source>
        <comment>when</comment>
        <translation>tienen una ficha que nadie ha confirmado %1</translation>
    </message>
    <message>
        <source>have a card that was confirmed %1</source>
        <comment>when</comment>
        <translation>tienen una ficha confirmada %1</translation>
    </message>
    <message>
        <source>last bought %1 %2</source>
        <comment>a product, when</comment>
        <translation>compraron %1 por última vez %2</translation>
    </message>
    <message>
        <source>bought for the first time %1</source>
        <comment>when</comment>
        <translation>compraron por primera vez %1</translation>
    </message>
    <message>
        <source>were last in touch %1</source>
        <comment>when</comment>
        <translation>estuvieron en contacto por última vez %1</translation>
    </message>
    <message>
        <source>have a task that is due %1</source>
        <comment>when</comment>
        <translation>tienen una tarea que vence %1</translation>
    </message>
    <message>
        <source>have their birthday %1</source>
        <comment>when</comment>
        <translation>cumplen años %1</translation>
    </message>
    <message>
        <source>have a card that was made %1</source>
        <comment>when</comment>
        <translation>tienen una ficha creada %1</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>tienen teléfono</translation>
    </message>
    <message>
        <source>have no phone number</source>
        <translation>no tienen teléfono</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>tienen correo electrónico</translation>
    </message>
    <message>
        <source>have no e-mail address</source>
        <translation>no tienen correo electrónico</translation>
    </message>
    <message>
        <source>have a street in their address</source>
        <translation>tienen calle en la dirección</translation>
    </message>
    <message>
        <source>have no street in their address</source>
        <translation>no tienen calle en la dirección</translation>
    </message>
    <message>
        <source>have a town in their address</source>
        <translation>tienen población en la dirección</translation>
    </message>
    <message>
        <source>have no town in their address</source>
        <translation>no tienen población en la dirección</translation>
    </message>
    <message>
        <source>have not said whether they accept %1</source>
        <comment>letters</comment>
        <translation>no han dicho si aceptan %1</translation>
    </message>
    <message>
        <source>e-mails</source>
        <comment>that they accept</comment>
        <translation>correos electrónicos</translation>
    </message>
    <message>
        <source>text messages</source>
        <comment>that they accept</comment>
        <translation>mensajes de texto</translation>
    </message>
    <message>
        <source>phone calls</source>
        <comment>that they accept</comment>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>that they accept</comment>
        <translation>cartas</translation>
    </message>
    <message>
        <source>have not agreed to %1</source>
        <comment>letters</comment>
        <translation>no han aceptado %1</translation>
    </message>
    <message>
        <source>accept %1</source>
        <comment>letters</comment>
        <translation>aceptan %1</translation>
    </message>
    <message>
        <source>have not refused %1</source>
        <comment>letters</comment>
        <translation>no han rechazado %1</translation>
    </message>
    <message>
        <source>do not accept %1</source>
        <comment>letters</comment>
        <translation>no aceptan %1</translation>
    </message>
    <message numerus="yes">
        <source>are older than %n</source>
        <translation>
            <numerusform>tienen más de %n año</numerusform>
            <numerusform>tienen más de %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are at least %n years old</source>
        <translation>
            <numerusform>tienen al menos %n año</numerusform>
            <numerusform>tienen al menos %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are younger than %n</source>
        <translation>
            <numerusform>tienen menos de %n año</numerusform>
            <numerusform>tienen menos de %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>have a turnover of %1</source>
        <comment>more than €1,000,000.00</comment>
        <translation>facturan %1</translation>
    </message>
    <message>
        <source>have a workforce of %1</source>
        <comment>more than 20</comment>
        <translation>tienen una plantilla de %1</translation>
    </message>
    <message>
        <source>do not carry the tag %1</source>
        <translation>no llevan la etiqueta %1</translation>
    </message>
    <message>
        <source>carry the tag %1</source>
        <translation>llevan la etiqueta %1</translation>
    </message>
    <message>
        <source>are in the region %1</source>
        <translation>están en la región %1</translation>
    </message>
    <message>
        <source>are in the country %1</source>
        <translation>están en %1</translation>
    </message>
    <message>
        <source>belong to the territory %1</source>
        <translation>pertenecen a la zona %1</translation>
    </message>
    <message>
        <source>are looked after by %1</source>
        <comment>a person</comment>
        <translation>tienen como responsable a %1</translation>
    </message>
    <message>
        <source>work in the sector %1</source>
        <translation>son del sector %1</translation>
    </message>
    <message>
        <source>came to us through %1</source>
        <comment>a source</comment>
        <translation>llegaron a nosotros a través de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alternatives</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>who a list is of</comment>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>who a list is of</comment>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>who a list is of</comment>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Private persons</source>
        <comment>who a list is of</comment>
        <translation>Particulares</translation>
    </message>
    <message>
        <source>Prospects</source>
        <comment>who a list is of</comment>
        <translation>Interesados</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>who a list is of</comment>
        <translation>Contactos por calificar</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <comment>who a list is of</comment>
        <translation>Clientes perdidos</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>who a list is of</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what customers did</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what customers did</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>%1 who %2</source>
        <comment>Women who live in Rome</comment>
        <translation>%1 que %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who a list is of, and conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a sentence, and further conditions</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>en el último %n día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n weeks</source>
        <translation>
            <numerusform>en la última %n semana</numerusform>
            <numerusform>en las últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n months</source>
        <translation>
            <numerusform>en el último %n mes</numerusform>
            <numerusform>en los últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n years</source>
        <translation>
            <numerusform>en el último %n año</numerusform>
            <numerusform>en los últimos %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n days</source>
        <translation>
            <numerusform>en el próximo %n día</numerusform>
            <numerusform>en los próximos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n weeks</source>
        <translation>
            <numerusform>en la próxima %n semana</numerusform>
            <numerusform>en las próximas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n months</source>
        <translation>
            <numerusform>en el próximo %n mes</numerusform>
            <numerusform>en los próximos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n years</source>
        <translation>
            <numerusform>en el próximo %n año</numerusform>
            <numerusform>en los próximos %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>en el último día</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>en la última semana</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>en el último mes</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>en el último año</translation>
    </message>
    <message>
        <source>in the next day</source>
        <translation>en el próximo día</translation>
    </message>
    <message>
        <source>in the next week</source>
        <translation>en la próxima semana</translation>
    </message>
    <message>
        <source>in the next month</source>
        <translation>en el próximo mes</translation>
    </message>
    <message>
        <source>in the next year</source>
        <translation>en el próximo año</translation>
    </message>
    <message>
        <source>this week</source>
        <comment>when something was done</comment>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>when something was done</comment>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>when something was done</comment>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when something was done</comment>
        <translation>este año</translation>
    </message>
    <message>
        <source>last week</source>
        <comment>when something was done</comment>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>last month</source>
        <comment>when something was done</comment>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>last quarter</source>
        <comment>when something was done</comment>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>last year</source>
        <comment>when something was done</comment>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>next week</source>
        <comment>when something is due</comment>
        <translation>la semana próxima</translation>
    </message>
    <message>
        <source>next month</source>
        <comment>when something is due</comment>
        <translation>el mes próximo</translation>
    </message>
    <message>
        <source>next quarter</source>
        <comment>when something is due</comment>
        <translation>el trimestre próximo</translation>
    </message>
    <message>
        <source>next year</source>
        <comment>when something is due</comment>
        <translation>el año próximo</translation>
    </message>
    <message>
        <source>spent less on %1 %2 than %3</source>
        <comment>a product, this year, last year</comment>
        <translation>gastaron en %1 menos %2 que %3</translation>
    </message>
    <message>
        <source>spent more on %1 %2 than %3</source>
        <comment>a product, this year, last year</comment>
        <translation>gastaron en %1 más %2 que %3</translation>
    </message>
    <message>
        <source>decide</source>
        <comment>people of a company</comment>
        <translation>deciden</translation>
    </message>
    <message>
        <source>manage the company</source>
        <comment>people of a company</comment>
        <translation>dirigen la empresa</translation>
    </message>
    <message>
        <source>pay its invoices</source>
        <comment>people of a company</comment>
        <translation>pagan sus facturas</translation>
    </message>
    <message>
        <source>have people on file who %1</source>
        <comment>spent more than €100.00</comment>
        <translation>tienen registradas personas que %1</translation>
    </message>
    <message>
        <source>have no people on file who %1</source>
        <comment>spent more than €100.00</comment>
        <translation>no tienen registradas personas que %1</translation>
    </message>
    <message numerus="yes">
        <source>have at least %n people on file who %1</source>
        <translation>
            <numerusform>tienen registrada al menos %n persona que %1</numerusform>
            <numerusform>tienen registradas al menos %n personas que %1</numerusform>
        </translation>
    </message>
    <message>
        <source>work for companies that %1</source>
        <comment>spent more than €100.00</comment>
        <translation>trabajan para empresas que %1</translation>
    </message>
    <message>
        <source>do not work for companies that %1</source>
        <comment>spent more than €100.00</comment>
        <translation>no trabajan para empresas que %1</translation>
    </message>
    <message>
        <source>are not among the %1% who %2</source>
        <comment>the 20% who spent most</comment>
        <translation>no están entre el %1 % de los que %2</translation>
    </message>
    <message>
        <source>are not among the %1 who %2</source>
        <comment>the 20 who spent most</comment>
        <translation>no están entre los %1 que %2</translation>
    </message>
    <message>
        <source>were given a quote</source>
        <translation>recibieron un presupuesto</translation>
    </message>
    <message>
        <source>were given no quote</source>
        <translation>no recibieron ningún presupuesto</translation>
    </message>
    <message>
        <source>made a complaint</source>
        <translation>presentaron una reclamación</translation>
    </message>
    <message>
        <source>made no complaint</source>
        <translation>no presentaron ninguna reclamación</translation>
    </message>
    <message>
        <source>were picked one by one (%1)</source>
        <comment>how many</comment>
        <translation>figuran entre las fichas elegidas una a una (%1)</translation>
    </message>
    <message>
        <source>have said whether they accept %1</source>
        <comment>letters</comment>
        <translation>han dicho si aceptan %1</translation>
    </message>
    <message>
        <source>have “%1” filled in</source>
        <comment>the name of a field</comment>
        <translation>tienen rellenado el campo «%1»</translation>
    </message>
    <message>
        <source>have “%1” empty</source>
        <comment>the name of a field</comment>
        <translation>tienen vacío el campo «%1»</translation>
    </message>
    <message>
        <source>are not in the stage %1</source>
        <translation>no están en la fase %1</translation>
    </message>
    <message>
        <source>are in the stage %1</source>
        <translation>están en la fase %1</translation>
    </message>
    <message>
        <source>are not women</source>
        <translation>no son mujeres</translation>
    </message>
    <message>
        <source>are women</source>
        <translation>son mujeres</translation>
    </message>
    <message>
        <source>are not men</source>
        <translation>no son hombres</translation>
    </message>
    <message>
        <source>are men</source>
        <translation>son hombres</translation>
    </message>
    <message>
        <source>are not companies</source>
        <translation>no son empresas</translation>
    </message>
    <message>
        <source>are companies</source>
        <translation>son empresas</translation>
    </message>
    <message>
        <source>are not private persons</source>
        <translation>no son particulares</translation>
    </message>
    <message>
        <source>are private persons</source>
        <translation>son particulares</translation>
    </message>
    <message>
        <source>are not in the region %1</source>
        <translation>no están en la región %1</translation>
    </message>
    <message>
        <source>are not in the country %1</source>
        <translation>no están en %1</translation>
    </message>
    <message>
        <source>do not belong to the territory %1</source>
        <translation>no pertenecen a la zona %1</translation>
    </message>
    <message>
        <source>are not looked after by %1</source>
        <comment>a person</comment>
        <translation>no tienen como responsable a %1</translation>
    </message>
    <message>
        <source>do not work in the sector %1</source>
        <translation>no son del sector %1</translation>
    </message>
    <message>
        <source>did not come to us through %1</source>
        <comment>a source</comment>
        <translation>no llegaron a nosotros a través de %1</translation>
    </message>
    <message>
        <source>work there</source>
        <comment>people of a company</comment>
        <translation>trabajan allí</translation>
    </message>
    <message>
        <source>are not among the cards left out by hand (%1)</source>
        <comment>how many</comment>
        <translation>no figuran entre las fichas excluidas a mano (%1)</translation>
    </message>
    <message>
        <source>carry no tag that contains “%1”</source>
        <translation>no llevan ninguna etiqueta que contenga «%1»</translation>
    </message>
    <message>
        <source>carry a tag that contains “%1”</source>
        <translation>llevan una etiqueta que contiene «%1»</translation>
    </message>
    <message>
        <source>do not have “%1” in “%2”</source>
        <comment>a text, the name of a field</comment>
        <translation>no tienen «%1» en el campo «%2»</translation>
    </message>
    <message>
        <source>have “%1” in “%2”</source>
        <comment>a text, the name of a field</comment>
        <translation>tienen «%1» en el campo «%2»</translation>
    </message>
    <message>
        <source>%1; added by hand: %2</source>
        <comment>a sentence, how many cards</comment>
        <translation>%1; añadidas a mano: %2</translation>
    </message>
    <message>
        <source>%1; left out by hand: %2</source>
        <comment>a sentence, how many cards</comment>
        <translation>%1; excluidas a mano: %2</translation>
    </message>
    <message>
        <source>are between %1 and %2 years old</source>
        <translation>tienen entre %1 y %2 años</translation>
    </message>
    <message numerus="yes">
        <source>are at most %n years old</source>
        <translation>
            <numerusform>tienen como máximo %n año</numerusform>
            <numerusform>tienen como máximo %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are %n years old</source>
        <translation>
            <numerusform>tienen %n año</numerusform>
            <numerusform>tienen %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>have nothing in “%1” that starts with “%2”</source>
        <translation>no tienen en el campo «%1» un texto que empiece por «%2»</translation>
    </message>
    <message>
        <source>have something in “%1” that starts with “%2”</source>
        <translation>tienen en el campo «%1» un texto que empieza por «%2»</translation>
    </message>
    <message>
        <source>have nothing in “%1” that ends with “%2”</source>
        <translation>no tienen en el campo «%1» un texto que termine en «%2»</translation>
    </message>
    <message>
        <source>have something in “%1” that ends with “%2”</source>
        <translation>tienen en el campo «%1» un texto que termina en «%2»</translation>
    </message>
    <message>
        <source>do not have %1 as “%2”</source>
        <comment>a value, the name of a field</comment>
        <translation>no tienen %1 en el campo «%2»</translation>
    </message>
    <message>
        <source>have %1 as “%2”</source>
        <comment>a value, the name of a field</comment>
        <translation>tienen %1 en el campo «%2»</translation>
    </message>
    <message>
        <source>have no date in “%1” that falls %2</source>
        <comment>in the last 30 days; before 3 Nov 2025</comment>
        <translation>no tienen en el campo «%1» una fecha que caiga %2</translation>
    </message>
    <message>
        <source>have a date in “%1” that falls %2</source>
        <comment>in the last 30 days; before 3 Nov 2025</comment>
        <translation>tienen en el campo «%1» una fecha que cae %2</translation>
    </message>
    <message>
        <source>do not have a value of %1 in “%2”</source>
        <comment>more than €500.00, the name of a field</comment>
        <translation>no tienen %1 en el campo «%2»</translation>
    </message>
    <message>
        <source>have a value of %1 in “%2”</source>
        <comment>more than €500.00, the name of a field</comment>
        <translation>tienen %1 en el campo «%2»</translation>
    </message>
    <message>
        <source>do not have %1 entries under “%2”</source>
        <comment>more than 3, a field that counts</comment>
        <translation>no tienen %1 entradas en «%2»</translation>
    </message>
    <message>
        <source>have %1 entries under “%2”</source>
        <comment>more than 3, a field that counts</comment>
        <translation>tienen %1 entradas en «%2»</translation>
    </message>
    <message>
        <source>have exactly one entry under “%1”</source>
        <comment>a field that counts</comment>
        <translation>tienen exactamente una entrada en «%1»</translation>
    </message>
    <message>
        <source>have at most one entry under “%1”</source>
        <comment>a field that counts</comment>
        <translation>tienen como máximo una entrada en «%1»</translation>
    </message>
    <message>
        <source>have no entries under “%1”</source>
        <comment>a field that counts</comment>
        <translation>no tienen entradas en «%1»</translation>
    </message>
    <message>
        <source>have entries under “%1”</source>
        <comment>a field that counts</comment>
        <translation>tienen entradas en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>have exactly %n entries under “%1”</source>
        <translation>
            <numerusform>tienen exactamente %n entrada en «%1»</numerusform>
            <numerusform>tienen exactamente %n entradas en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at least %n entries under “%1”</source>
        <translation>
            <numerusform>tienen al menos %n entrada en «%1»</numerusform>
            <numerusform>tienen al menos %n entradas en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at most %n entries under “%1”</source>
        <translation>
            <numerusform>tienen como máximo %n entrada en «%1»</numerusform>
            <numerusform>tienen como máximo %n entradas en «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>do not have “%1” ticked</source>
        <comment>the name of a field</comment>
        <translation>no tienen marcada la casilla «%1»</translation>
    </message>
    <message>
        <source>have “%1” ticked</source>
        <comment>the name of a field</comment>
        <translation>tienen marcada la casilla «%1»</translation>
    </message>
    <message>
        <source>do not have “%1” left unticked</source>
        <comment>the name of a field</comment>
        <translation>no tienen sin marcar la casilla «%1»</translation>
    </message>
    <message>
        <source>have “%1” left unticked</source>
        <comment>the name of a field</comment>
        <translation>tienen sin marcar la casilla «%1»</translation>
    </message>
    <message>
        <source>are not among the %1% with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre el %1 % con las fechas más recientes en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre el %1 % con las fechas más recientes en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre los %1 con las fechas más recientes en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre los %1 con las fechas más recientes en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1% with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre el %1 % con los valores más altos en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre el %1 % con los valores más altos en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre los %1 con los valores más altos en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre los %1 con los valores más altos en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1% with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre el %1 % con las fechas más antiguas en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre el %1 % con las fechas más antiguas en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre los %1 con las fechas más antiguas en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre los %1 con las fechas más antiguas en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1% with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre el %1 % con los valores más bajos en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre el %1 % con los valores más bajos en el campo «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>no están entre los %1 con los valores más bajos en el campo «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>están entre los %1 con los valores más bajos en el campo «%2»</translation>
    </message>
    <message>
        <source>before today</source>
        <comment>when something is</comment>
        <translation>antes de hoy</translation>
    </message>
    <message>
        <source>until today</source>
        <comment>when something is</comment>
        <translation>hasta hoy</translation>
    </message>
    <message>
        <source>after today</source>
        <comment>when something is</comment>
        <translation>después de hoy</translation>
    </message>
    <message>
        <source>from today on</source>
        <comment>when something is</comment>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something is</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>another field that is a day</comment>
        <translation>antes de «%1»</translation>
    </message>
    <message>
        <source>until “%1”</source>
        <comment>another field that is a day</comment>
        <translation>hasta «%1»</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>another field that is a day</comment>
        <translation>después de «%1»</translation>
    </message>
    <message>
        <source>from “%1” on</source>
        <comment>another field that is a day</comment>
        <translation>desde «%1»</translation>
    </message>
    <message>
        <source>on the same day as “%1”</source>
        <comment>another field that is a day</comment>
        <translation>el mismo día que «%1»</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>después del %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>were not made %1</source>
        <comment>documents, and when</comment>
        <translation>no se hicieron %1</translation>
    </message>
    <message>
        <source>were made %1</source>
        <comment>documents, and when</comment>
        <translation>se hicieron %1</translation>
    </message>
    <message>
        <source>are not due %1</source>
        <comment>tasks, and when</comment>
        <translation>no vencen %1</translation>
    </message>
    <message>
        <source>are due %1</source>
        <comment>tasks, and when</comment>
        <translation>vencen %1</translation>
    </message>
    <message>
        <source>did not take place %1</source>
        <comment>calls and letters, and when</comment>
        <translation>no tuvieron lugar %1</translation>
    </message>
    <message>
        <source>took place %1</source>
        <comment>calls and letters, and when</comment>
        <translation>tuvieron lugar %1</translation>
    </message>
    <message>
        <source>are not paid in full</source>
        <comment>documents</comment>
        <translation>tienen algo pendiente de pago</translation>
    </message>
    <message>
        <source>have nothing left to pay</source>
        <comment>documents</comment>
        <translation>no tienen nada pendiente de pago</translation>
    </message>
    <message>
        <source>have %1 left to pay</source>
        <comment>documents: more than €500.00</comment>
        <translation>tienen %1 pendientes de pago</translation>
    </message>
    <message>
        <source>come to %1</source>
        <comment>documents: more than €500.00</comment>
        <translation>suman %1</translation>
    </message>
    <message>
        <source>are not of the kind %1</source>
        <comment>documents, tasks: invoice</comment>
        <translation>no son del tipo %1</translation>
    </message>
    <message>
        <source>are of the kind %1</source>
        <comment>documents, tasks: invoice</comment>
        <translation>son del tipo %1</translation>
    </message>
    <message>
        <source>are not in the category %1</source>
        <comment>products</comment>
        <translation>no están en la categoría %1</translation>
    </message>
    <message>
        <source>are in the category %1</source>
        <comment>products</comment>
        <translation>están en la categoría %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <comment>what a list is of</comment>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>what a list is of</comment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <comment>what a list is of</comment>
        <translation>Albaranes</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>what a list is of</comment>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>what a list is of</comment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <comment>what a list is of</comment>
        <translation>Notas de crédito</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>what a list is of</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>what a list is of</comment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <comment>what a list is of</comment>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>what a list is of</comment>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>what a list is of</comment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Offers</source>
        <comment>what a list is of</comment>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>what a list is of</comment>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>what a list is of</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>what a list is of</comment>
        <translation>Reseñas</translation>
    </message>
    <message>
        <source>Surveys</source>
        <comment>what a list is of</comment>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <comment>what a list is of</comment>
        <translation>Tareas abiertas</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <comment>what a list is of</comment>
        <translation>Tareas terminadas</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>what a list is of</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>what a list is of</comment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>calls and letters: what a list is of</comment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>what a list is of</comment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>did not make their last purchase %1</source>
        <comment>when</comment>
        <translation>no hicieron su última compra %1</translation>
    </message>
    <message>
        <source>did not make their first purchase %1</source>
        <comment>when</comment>
        <translation>no hicieron su primera compra %1</translation>
    </message>
    <message>
        <source>did not have their last contact with us %1</source>
        <comment>when</comment>
        <translation>no tuvieron su último contacto con nosotros %1</translation>
    </message>
    <message>
        <source>have no next task that is due %1</source>
        <comment>when</comment>
        <translation>no tienen como próxima tarea una que venza %1</translation>
    </message>
    <message>
        <source>do not have their birthday %1</source>
        <comment>when</comment>
        <translation>no cumplen años %1</translation>
    </message>
    <message>
        <source>do not have a card that was made %1</source>
        <comment>when</comment>
        <translation>no tienen una ficha creada %1</translation>
    </message>
    <message>
        <source>%1 that %2</source>
        <comment>Invoices that are not paid in full</comment>
        <translation>%1 que %2</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>All contacts</source>
        <comment>calls and letters</comment>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>have bought before</source>
        <translation>compraron alguna vez</translation>
    </message>
    <message>
        <source>were called once</source>
        <translation>fueron llamados una vez</translation>
    </message>
    <message>
        <source>were called at most once</source>
        <translation>fueron llamados como máximo una vez</translation>
    </message>
    <message>
        <source>were never called</source>
        <translation>nunca fueron llamados</translation>
    </message>
    <message>
        <source>were not called</source>
        <translation>no fueron llamados</translation>
    </message>
    <message>
        <source>were called</source>
        <translation>fueron llamados</translation>
    </message>
    <message numerus="yes">
        <source>were called %n times</source>
        <translation>
            <numerusform>fueron llamados %n vez</numerusform>
            <numerusform>fueron llamados %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at least %n times</source>
        <translation>
            <numerusform>fueron llamados al menos %n vez</numerusform>
            <numerusform>fueron llamados al menos %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at most %n times</source>
        <translation>
            <numerusform>fueron llamados como máximo %n vez</numerusform>
            <numerusform>fueron llamados como máximo %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>by phone</source>
        <comment>were in touch</comment>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by letter</source>
        <comment>were in touch</comment>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <comment>were in touch</comment>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>were in touch</comment>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <comment>were in touch</comment>
        <translation>en una reunión</translation>
    </message>
    <message>
        <source>during a visit</source>
        <comment>were in touch</comment>
        <translation>durante una visita</translation>
    </message>
    <message>
        <source>are in %1</source>
        <comment>a town</comment>
        <translation>están en %1</translation>
    </message>
    <message>
        <source>are not in %1</source>
        <comment>a town</comment>
        <translation>no están en %1</translation>
    </message>
    <message>
        <source>spent least</source>
        <translation>menos gastaron</translation>
    </message>
    <message>
        <source>spent most on %1</source>
        <comment>a product</comment>
        <translation>más gastaron en %1</translation>
    </message>
    <message>
        <source>spent least on %1</source>
        <comment>a product</comment>
        <translation>menos gastaron en %1</translation>
    </message>
    <message>
        <source>spent less on %1 than on %2</source>
        <comment>two products</comment>
        <translation>gastaron menos en %1 que en %2</translation>
    </message>
    <message>
        <source>spent more on %1 than on %2</source>
        <comment>two products</comment>
        <translation>gastaron más en %1 que en %2</translation>
    </message>
    <message>
        <source>%1 but nothing %2</source>
        <comment>bought Pizza last year, this year</comment>
        <translation>%1, pero nada %2</translation>
    </message>
    <message>
        <source>%1 but not %2</source>
        <comment>bought Pizza last year, this year</comment>
        <translation>%1, pero no %2</translation>
    </message>
    <message>
        <source>%1 but never %2</source>
        <comment>bought one product, another</comment>
        <translation>%1, pero nunca %2</translation>
    </message>
    <message>
        <source>%1 but not %2</source>
        <comment>bought one product last year, another</comment>
        <translation>%1, pero no %2</translation>
    </message>
    <message>
        <source>%1 but not %2 %3</source>
        <comment>bought one product last year, another, this year</comment>
        <translation>%1, pero no %2 %3</translation>
    </message>
    <message>
        <source>received a discount</source>
        <translation>recibieron algún descuento</translation>
    </message>
    <message>
        <source>received no discount</source>
        <translation>no recibieron descuentos</translation>
    </message>
    <message>
        <source>bought %1 units of %2</source>
        <comment>more than 10, a product</comment>
        <translation>compraron %1 unidades de %2</translation>
    </message>
    <message>
        <source>spent %1 without VAT</source>
        <comment>more than €500.00</comment>
        <translation>gastaron %1 sin IVA</translation>
    </message>
    <message>
        <source>spent %1 without VAT on %2</source>
        <comment>more than €500.00, a product</comment>
        <translation>gastaron %1 sin IVA en %2</translation>
    </message>
    <message>
        <source>received discounts of %1</source>
        <comment>more than €50.00</comment>
        <translation>recibieron descuentos por %1</translation>
    </message>
    <message>
        <source>spent %1 per purchase on average</source>
        <comment>more than €50.00</comment>
        <translation>gastaron de media %1 por compra</translation>
    </message>
    <message>
        <source>were due %1</source>
        <comment>tasks, and when</comment>
        <translation>vencían %1</translation>
    </message>
    <message>
        <source>were to be paid %1</source>
        <comment>documents, and when</comment>
        <translation>se debían pagar %1</translation>
    </message>
    <message>
        <source>are to be paid %1</source>
        <comment>documents, and when</comment>
        <translation>se han de pagar %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <comment>products: more than €5.00</comment>
        <translation>cuestan %1</translation>
    </message>
    <message>
        <source>went out from us</source>
        <comment>calls and letters</comment>
        <translation>salieron de nosotros</translation>
    </message>
    <message>
        <source>came in to us</source>
        <comment>calls and letters</comment>
        <translation>llegaron de ellos</translation>
    </message>
    <message>
        <source>were not handled by %1</source>
        <comment>calls and letters, a person</comment>
        <translation>no corrieron a cargo de %1</translation>
    </message>
    <message>
        <source>were handled by %1</source>
        <comment>calls and letters, a person</comment>
        <translation>corrieron a cargo de %1</translation>
    </message>
    <message>
        <source>do not have the status %1</source>
        <comment>documents, tasks: the state they are in</comment>
        <translation>no están en el estado %1</translation>
    </message>
    <message>
        <source>have the status %1</source>
        <comment>documents, tasks: the state they are in</comment>
        <translation>están en el estado %1</translation>
    </message>
    <message>
        <source>placed an order</source>
        <translation>encargaron un pedido</translation>
    </message>
    <message>
        <source>received an invoice</source>
        <translation>recibieron una factura</translation>
    </message>
    <message>
        <source>placed no order</source>
        <translation>no encargaron ningún pedido</translation>
    </message>
    <message>
        <source>received no invoice</source>
        <translation>no recibieron facturas</translation>
    </message>
    <message>
        <source>have neither a phone number nor an e-mail address</source>
        <translation>no tienen ni teléfono ni correo electrónico</translation>
    </message>
    <message>
        <source>have an open task</source>
        <translation>tienen una tarea abierta</translation>
    </message>
    <message>
        <source>have no open task</source>
        <translation>no tienen tareas abiertas</translation>
    </message>
    <message>
        <source>have an open task that was due %1</source>
        <comment>when</comment>
        <translation>tienen una tarea abierta que venció %1</translation>
    </message>
    <message>
        <source>have no open task that was due %1</source>
        <comment>when</comment>
        <translation>no tienen tareas abiertas que vencieron %1</translation>
    </message>
    <message>
        <source>have an open task that is due %1</source>
        <comment>when</comment>
        <translation>tienen una tarea abierta que vence %1</translation>
    </message>
    <message>
        <source>have no open task that is due %1</source>
        <comment>when</comment>
        <translation>no tienen tareas abiertas que vencen %1</translation>
    </message>
    <message>
        <source>last bought %1</source>
        <comment>on which days</comment>
        <translation>compraron por última vez %1</translation>
    </message>
    <message>
        <source>bought %1 for the first time %2</source>
        <comment>a product, when</comment>
        <translation>compraron %1 por primera vez %2</translation>
    </message>
    <message>
        <source>spent nothing</source>
        <translation>no gastaron nada</translation>
    </message>
    <message>
        <source>spent nothing on %1</source>
        <comment>a product</comment>
        <translation>no gastaron nada en %1</translation>
    </message>
    <message>
        <source>spent money</source>
        <translation>gastaron algo</translation>
    </message>
    <message>
        <source>spent money on %1</source>
        <comment>a product</comment>
        <translation>gastaron algo en %1</translation>
    </message>
    <message>
        <source>have a customer with open tasks</source>
        <comment>calls and letters</comment>
        <translation>son de un cliente con tareas abiertas</translation>
    </message>
    <message>
        <source>have a customer without open tasks</source>
        <comment>calls and letters</comment>
        <translation>son de un cliente sin tareas abiertas</translation>
    </message>
    <message>
        <source>%1 (drafts included)</source>
        <comment>Invoices that come to more than €500.00</comment>
        <translation>%1 (borradores incluidos)</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settled: %1</source>
        <comment>a complaint; what it was about</comment>
        <translation>Resuelto: %1</translation>
    </message>
    <message>
        <source>How was it settled? May stay empty</source>
        <translation>¿Cómo se resolvió? Puede quedar vacío</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a complaint; a button</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>a complaint; a button</comment>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>StarterLists</name>
    <message>
        <source>Customers by value</source>
        <comment>folder of lists</comment>
        <translation>Clientes por valor</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Mejores clientes</translation>
    </message>
    <message>
        <source>The fifth that spent most in a year</source>
        <translation>La quinta parte que más gastó en un año</translation>
    </message>
    <message>
        <source>Key customers</source>
        <translation>Clientes clave</translation>
    </message>
    <message>
        <source>From 5,000 a year; change the amount to your own</source>
        <translation>Desde 5.000 al año; cambia el importe por el tuyo</translation>
    </message>
    <message>
        <source>Average customers</source>
        <translation>Clientes medios</translation>
    </message>
    <message>
        <source>From 500 to 5,000 a year; change the amounts to your own</source>
        <translation>De 500 a 5.000 al año; cambia los importes por los tuyos</translation>
    </message>
    <message>
        <source>Occasional customers</source>
        <translation>Clientes ocasionales</translation>
    </message>
    <message>
        <source>Below 500 a year; change the amount to your own</source>
        <translation>Menos de 500 al año; cambia el importe por el tuyo</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Una sola compra</translation>
    </message>
    <message>
        <source>One purchase only: worth a second invitation</source>
        <translation>Una sola compra: merece una segunda invitación</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>First purchase within three months</source>
        <translation>Primera compra en los últimos tres meses</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <comment>folder of lists</comment>
        <translation>Seguir en contacto</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Bought often within a year, and nothing for three months</source>
        <translation>Compras frecuentes en un año, y nada desde hace tres meses</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>No purchase for a year</source>
        <translation>Ninguna compra desde hace un año</translation>
    </message>
    <message>
        <source>Spending less than last year</source>
        <translation>Gastan menos que el año pasado</translation>
    </message>
    <message>
        <source>Less than half of last year so far</source>
        <translation>Hasta ahora menos de la mitad del año pasado</translation>
    </message>
    <message>
        <source>Birthdays next week</source>
        <translation>Cumpleaños de la próxima semana</translation>
    </message>
    <message>
        <source>Whom to wish well</source>
        <translation>A quién felicitar</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Nunca contactados</translation>
    </message>
    <message>
        <source>Customers nobody has called or written to</source>
        <translation>Clientes a quienes nadie ha llamado ni escrito</translation>
    </message>
    <message>
        <source>Not contacted for half a year</source>
        <translation>Sin contacto desde hace medio año</translation>
    </message>
    <message>
        <source>The last call or letter is long ago</source>
        <translation>La última llamada o carta queda lejos</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>folder of lists</comment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Prospects to call back</source>
        <translation>Interesados a los que llamar</translation>
    </message>
    <message>
        <source>Nobody spoke to them for a month</source>
        <translation>Nadie habla con ellos desde hace un mes</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Contactos por valorar</translation>
    </message>
    <message>
        <source>Cards that are not looked into yet</source>
        <translation>Fichas aún sin revisar</translation>
    </message>
    <message>
        <source>Unanswered quotes</source>
        <translation>Presupuestos sin respuesta</translation>
    </message>
    <message>
        <source>An offer is open for two weeks</source>
        <translation>Una oferta lleva dos semanas abierta</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Quejas abiertas</translation>
    </message>
    <message>
        <source>Answer these first</source>
        <translation>Responde primero a estas</translation>
    </message>
    <message>
        <source>Who owes what was due before today</source>
        <translation>Quién debe lo que vencía antes de hoy</translation>
    </message>
    <message>
        <source>Care of the cards</source>
        <comment>folder of lists</comment>
        <translation>Cuidado de las fichas</translation>
    </message>
    <message>
        <source>Incomplete cards</source>
        <translation>Fichas incompletas</translation>
    </message>
    <message>
        <source>No way to reach them, or no full address</source>
        <translation>Sin forma de contacto, o dirección incompleta</translation>
    </message>
    <message>
        <source>Due for confirming</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Nobody has confirmed the card for a year</source>
        <translation>Nadie ha confirmado la ficha en un año</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Nobody has asked them yet how they may be written to</source>
        <translation>Nadie les ha preguntado aún cómo se les puede escribir</translation>
    </message>
    <message>
        <source>Companies nobody decides for</source>
        <translation>Empresas sin quien decida</translation>
    </message>
    <message>
        <source>Find out who decides there</source>
        <translation>Averigua quién decide allí</translation>
    </message>
    <message>
        <source>Late payers</source>
        <translation>Pagan tarde</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This revision names %1, which the file does not have.</source>
        <translation>Esta revisión nombra %1, que el archivo no tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo it with the version of Clientela that wrote it.</source>
        <translation>Deshazla con la versión de Clientela que la escribió.</translation>
    </message>
    <message>
        <source>A revision of the customer file is damaged.</source>
        <translation>Una revisión del archivo de clientes está dañada.</translation>
    </message>
    <message>
        <source>Check the file, and restore it from a backup if need be.</source>
        <translation>Comprueba el archivo y, si hace falta, recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This installation is broken: Qt brings a SQLite of its own.</source>
        <translation>Esta instalación está rota: Qt trae su propio SQLite.</translation>
    </message>
    <message>
        <source>No file was opened.</source>
        <translation>No se abrió ningún archivo.</translation>
    </message>
    <message>
        <source>Install Clientela again from its package.</source>
        <translation>Instala Clientela de nuevo desde su paquete.</translation>
    </message>
    <message>
        <source>%1 was last written by an older version of Clientela.</source>
        <translation>%1 se escribió por última vez con una versión anterior de Clientela.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se cambió.</translation>
    </message>
    <message>
        <source>Open it once to write, which brings it up to date.</source>
        <translation>Ábrelo una vez para escribir, y quedará al día.</translation>
    </message>
    <message>
        <source>Bringing summaries up to date</source>
        <translation>Actualizando resúmenes</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Clientela.</source>
        <translation>Algo salió mal dentro de Clientela.</translation>
    </message>
    <message>
        <source>Try again, and report it if it happens again.</source>
        <translation>Inténtalo de nuevo, e informa si vuelve a pasar.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or open it to read only.</source>
        <translation>Comprueba los permisos del archivo y su carpeta, o ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the name, or make a new file.</source>
        <translation>Comprueba el nombre, o crea un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>No puedes leer %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>%1 is empty, with 0 bytes.</source>
        <translation>%1 está vacío, con 0 bytes.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new file.</source>
        <translation>Recupéralo de una copia de seguridad, o crea un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing.</source>
        <translation>%1 está dañado: falta el final.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ábrelo, o elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>No se creó ningún archivo.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Crea primero la carpeta, o elige otra.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Elige otra carpeta, o comprueba sus permisos.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date.</source>
        <translation>No se pudo actualizar %1.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>Nothing in it is lost.</source>
        <translation>No se ha perdido nada de él.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it last, and report this problem.</source>
        <translation>Ábrelo con la última versión que lo escribió e informa del problema.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Clientela.</source>
        <translation>%1 se escribió con una versión más nueva de Clientela.</translation>
    </message>
    <message>
        <source>Update Clientela and open it again.</source>
        <translation>Actualiza Clientela y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>El disco de %1 está lleno.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Haz sitio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Comprueba los permisos del archivo y su carpeta.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>Otro programa está escribiendo %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>No se escribió nada en él.</translation>
    </message>
    <message>
        <source>%1 is not a Clientela file.</source>
        <translation>%1 no es un archivo de Clientela.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Comprueba que existe y que puedes leerlo.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>No se pudo leer o escribir %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk.</source>
        <translation>Inténtalo de nuevo; si se repite, comprueba el disco.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>No hay ninguna revisión %1.</translation>
    </message>
    <message>
        <source>Look up its number in the log.</source>
        <translation>Busca su número en el registro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undone already.</source>
        <translation>&quot;%1&quot; ya está deshecho.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not undone.</source>
        <translation>&quot;%1&quot; no está deshecho.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is part of a document that was made final.</source>
        <translation>&quot;%1&quot; no se puede deshacer: es parte de un documento definitivo.</translation>
    </message>
    <message>
        <source>Make a counter-document instead, such as a credit note.</source>
        <translation>Haz en su lugar un documento contrario, como una factura rectificativa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what it wrote is kept for good.</source>
        <translation>&quot;%1&quot; no se puede deshacer: lo que escribió se guarda para siempre.</translation>
    </message>
    <message>
        <source>Enter the opposite, such as a new consent or a credit note.</source>
        <translation>Escribe lo contrario, como un nuevo consentimiento o una rectificativa.</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Creando índices</translation>
    </message>
    <message>
        <source>Backed up changes do not fit %1.</source>
        <translation>Los cambios de la copia no encajan con %1.</translation>
    </message>
    <message>
        <source>Restore an earlier backup.</source>
        <translation>Restaure una copia anterior.</translation>
    </message>
    <message>
        <source>%1 is an encrypted backup.</source>
        <translation>%1 es una copia de seguridad cifrada.</translation>
    </message>
    <message>
        <source>Restore a copy of it with its passphrase: clientela-cli backup FILE --restore ID --to F --passphrase-file P.</source>
        <translation>Restaure un duplicado con su contraseña: clientela-cli backup FILE --restore ID --to F --passphrase-file P.</translation>
    </message>
    <message>
        <source>There is nothing to erase: the card is gone already.</source>
        <translation>No hay nada que borrar: la ficha ya no existe.</translation>
    </message>
    <message>
        <source>Change to a card that was erased</source>
        <translation>Cambio en una ficha borrada</translation>
    </message>
    <message>
        <source>“%1” is neither a change nor a moment.</source>
        <translation>«%1» no es ni un cambio ni un momento.</translation>
    </message>
    <message>
        <source>Give a change such as r123, or a time such as 2025-11-22T10:42.</source>
        <translation>Indica un cambio como r123 o una hora como 2025-11-22T10:42.</translation>
    </message>
    <message>
        <source>Reading what was changed</source>
        <translation>Leyendo los cambios</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>Ya no se puede leer nada en %1.</translation>
    </message>
    <message>
        <source>It was not changed, and no new file was made.</source>
        <translation>No se cambió y no se creó ningún archivo nuevo.</translation>
    </message>
    <message>
        <source>Look for backups, also on other disks, and for copies of the file.</source>
        <translation>Busca copias de seguridad, también en otros discos, y copias del archivo.</translation>
    </message>
    <message>
        <source>Copying what is there</source>
        <translation>Copiando lo que hay</translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Eliminando los últimos rastros</translation>
    </message>
    <message>
        <source>What was erased still lies in unused parts of %1: %2</source>
        <translation>Lo borrado sigue en partes sin usar de %1: %2</translation>
    </message>
    <message>
        <source>No card shows it, and nothing else was changed.</source>
        <translation>Ninguna ficha lo muestra y no se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>It is tried again by itself; close other windows of this file, and make room on the disk if it is full.</source>
        <translation>Se vuelve a intentar solo; cierra las demás ventanas de este archivo y libera espacio si el disco está lleno.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, and check that its folder may be written.</source>
        <translation>Haz sitio en el disco y comprueba que se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Going through the log</source>
        <translation>Recorriendo el registro</translation>
    </message>
    <message>
        <source>The log is thinned up to a day that is over, not up to one that is still to come.</source>
        <translation>El registro se aligera hasta un día pasado, no hasta uno que aún está por venir.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Elija un día anterior.</translation>
    </message>
    <message>
        <source>The log holds nothing from before that day that could be thinned.</source>
        <translation>El registro no contiene nada de antes de ese día que se pueda aligerar.</translation>
    </message>
    <message>
        <source>What was changed before %1 is no longer in the file in detail: the log was thinned.</source>
        <translation>Lo que se cambió antes del %1 ya no está con detalle en el archivo: el registro se aligeró.</translation>
    </message>
    <message>
        <source>Backups from before the thinning hold it.</source>
        <translation>Las copias de seguridad de antes lo guardan.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copiando el archivo</translation>
    </message>
    <message>
        <source>%1 could not be copied: it is damaged, or written to without a pause.</source>
        <translation>No se pudo copiar %1: está dañado, o se escribe en él sin pausa.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 is on a shared disk whose folder you may not write.</source>
        <translation>%1 está en un disco compartido en cuya carpeta no puede escribir.</translation>
    </message>
    <message>
        <source>Open it to read only, or check the permissions of its folder.</source>
        <translation>Ábralo solo para leer, o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>%1 is on a shared disk that cannot be written.</source>
        <translation>%1 está en un disco compartido en el que no se puede escribir.</translation>
    </message>
    <message>
        <source>Check whether that disk is full, then open the file again.</source>
        <translation>Compruebe si ese disco está lleno y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>%1 is just being opened by somebody else.</source>
        <translation>Otra persona está abriendo %1 en este momento.</translation>
    </message>
    <message>
        <source>%1 was open on this computer by %2 since %3, and was not closed: that program has ended.</source>
        <extracomment>%1 a file, %2 a person, %3 a time</extracomment>
        <translation>%2 tenía %1 abierto en este equipo desde %3 y no se cerró: ese programa ha terminado.</translation>
    </message>
    <message>
        <source>Take it over to go on with it.</source>
        <translation>Tómelo a su cargo para seguir con él.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4, and nothing was heard from there since %5.</source>
        <extracomment>%1 a file, %2 a computer, %3 a person, %4 and %5 times</extracomment>
        <translation>%3 tiene %1 abierto en %2 desde %4, y desde %5 no se sabe nada de allí.</translation>
    </message>
    <message>
        <source>Take it over if it is certain that it is not open there any more.</source>
        <translation>Tómelo a su cargo si es seguro que ya no está abierto allí.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4.</source>
        <extracomment>%1 a file, %2 a computer, %3 a person, %4 a time</extracomment>
        <translation>%3 tiene %1 abierto en %2 desde %4.</translation>
    </message>
    <message>
        <source>It can be written here as soon as it is closed there.</source>
        <translation>Aquí se podrá escribir en cuanto se cierre allí.</translation>
    </message>
    <message>
        <source>%1 was taken over on %2 by %3.</source>
        <translation>%3 tomó a su cargo %1 en %2.</translation>
    </message>
    <message>
        <source>What was saved before that is in the file; this change is not.</source>
        <translation>Lo que se guardó antes está en el archivo; este cambio, no.</translation>
    </message>
    <message>
        <source>Open the file again, as soon as it is closed there.</source>
        <translation>Vuelva a abrir el archivo en cuanto se cierre allí.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: nothing could be made beside it.</source>
        <translation>%1 no se puede abrir: no se pudo crear nada a su lado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: the log was thinned since, and does not hold what was there before.</source>
        <translation>&quot;%1&quot; no se puede deshacer: el registro se aligeró desde entonces y no guarda lo que había antes.</translation>
    </message>
    <message>
        <source>Backups from before the thinning hold it; cards can be brought back from them.</source>
        <translation>Las copias de seguridad de antes lo guardan; de ellas se pueden recuperar fichas.</translation>
    </message>
    <message>
        <source>All that was saved is in the file. What is being typed here is kept as a draft.</source>
        <translation>Todo lo que se guardó está en el archivo. Lo que se está escribiendo aquí se conserva como borrador.</translation>
    </message>
    <message>
        <source>Open the file again to read it, and to write as soon as it is closed there.</source>
        <translation>Vuelve a abrir el archivo para leerlo, y para escribir en él en cuanto se cierre allí.</translation>
    </message>
    <message>
        <source>Taking back what was done since</source>
        <translation>Deshaciendo lo que se hizo desde entonces</translation>
    </message>
    <message>
        <source>The file cannot be put back: something that stays refers to what would go.</source>
        <translation>No se puede devolver el archivo: algo que se queda hace referencia a lo que desaparecería.</translation>
    </message>
    <message>
        <source>Bring single cards back, or restore that day as a file of its own.</source>
        <translation>Recupera fichas sueltas, o restaura ese día como un archivo aparte.</translation>
    </message>
    <message>
        <source>Nothing was done since then that could be taken back.</source>
        <translation>Desde entonces no se hizo nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>No queda espacio para los archivos temporales.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds them, and try again.</source>
        <translation>Libere espacio en el disco que los contiene e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Finding the tables</source>
        <translation>Buscando las tablas</translation>
    </message>
    <message>
        <source>No new file was made.</source>
        <translation>No se creó ningún archivo nuevo.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Comprueba el nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what was entered later belongs to it.</source>
        <translation>«%1» no se puede deshacer: lo introducido después le pertenece.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done again: what was entered later belongs to what would go.</source>
        <translation>«%1» no se puede rehacer: lo introducido después pertenece a lo que desaparecería.</translation>
    </message>
    <message>
        <source>Undo the later actions first.</source>
        <translation>Deshaz antes las acciones posteriores.</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; is left to take back: who it was about was erased.</source>
        <translation>De &quot;%1&quot; no queda nada que deshacer: la persona a la que se refería fue borrada.</translation>
    </message>
    <message>
        <source>%1 may have been written elsewhere while this computer slept or did not reach the disk.</source>
        <translation>Es posible que %1 se haya modificado en otro lugar mientras este equipo estaba en suspensión o no alcanzaba el disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written just now: its disk is not reached, or its lock is gone.</source>
        <translation>%1 no se puede escribir ahora: no se llega a su disco, o su bloqueo ya no está.</translation>
    </message>
    <message>
        <source>Check the connection to the disk, and try again in a minute.</source>
        <translation>Comprueba la conexión con el disco y vuelve a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>%1 is not where it was opened any more.</source>
        <translation>%1 ya no está donde se abrió.</translation>
    </message>
    <message>
        <source>Check the connection to its disk; if it was renamed or moved, open it where it is now.</source>
        <translation>Comprueba la conexión con su disco; si se renombró o se movió, ábrelo donde está ahora.</translation>
    </message>
</context>
<context>
    <name>TaskTemplates</name>
    <message>
        <source>Thanks: write to ${name} tomorrow</source>
        <translation>Agradecimiento: escribir a ${name} mañana</translation>
    </message>
    <message>
        <source>Ask ${name} whether all is well in 2 weeks</source>
        <translation>Preguntar a ${name} si todo va bien en 2 semanas</translation>
    </message>
    <message>
        <source>Call about the offer in 1 week</source>
        <translation>Llamar por la oferta en 1 semana</translation>
    </message>
    <message>
        <source>Enquiry of ${name}: answer tomorrow</source>
        <translation>Consulta de ${name}: responder mañana</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message>
        <source>“%1” is no postal code and no range such as 51-53.</source>
        <translation>«%1» no es un código postal ni un intervalo como 51-53.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1, %2</source>
        <comment>when, and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a customer, and how the task repeats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind, number and amount of a document</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of contact and what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has taken the call, %2.</source>
        <comment>who and at what time</comment>
        <translation>De la llamada se encarga %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>kind of contact and when</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 by %2 %3.</source>
        <comment>kind of contact, who and when</comment>
        <translation>%1 de %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>lately</comment>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>tasks</comment>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>tasks</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Promised for the next days</source>
        <translation>Prometido para los próximos días</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Some day</source>
        <comment>tasks without a date</comment>
        <translation>Algún día</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Cumpleaños de la semana</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message numerus="yes">
        <source>turns %n today</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>cumple hoy %n año</numerusform>
            <numerusform>cumple hoy %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Facturas vencidas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many and how much in all</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cards to confirm</source>
        <translation>Fichas por confirmar</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>to confirm cards</comment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>%1 · Awaited: %2</source>
        <comment>what was said, and the material that is to come</comment>
        <translation>%1 · Se espera: %2</translation>
    </message>
    <message>
        <source>Mailing “%1” %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Envío «%1» %2.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>material that customers are to send</comment>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>an amount, and how long it is overdue</comment>
        <translation>
            <numerusform>%1, %Ln día</numerusform>
            <numerusform>%1, %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a contact was about, and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, incoming</source>
        <comment>a call that the customer made</comment>
        <translation>%1, entrante</translation>
    </message>
    <message>
        <source>%1, outgoing</source>
        <comment>a call that we made</comment>
        <translation>%1, saliente</translation>
    </message>
</context>
<context>
    <name>Ubl</name>
    <message>
        <source>the name of your business</source>
        <translation>el nombre de tu empresa</translation>
    </message>
    <message>
        <source>your VAT number</source>
        <translation>tu número de IVA</translation>
    </message>
    <message>
        <source>your VAT number or tax code</source>
        <translation>tu número de IVA o tu NIF</translation>
    </message>
    <message>
        <source>the name of the customer</source>
        <translation>el nombre del cliente</translation>
    </message>
    <message>
        <source>the number of the document</source>
        <translation>el número del documento</translation>
    </message>
    <message>
        <source>the day it is due or its terms of payment</source>
        <translation>el vencimiento o las condiciones de pago</translation>
    </message>
    <message>
        <source>Only final invoices and credit notes can be written as electronic invoices.</source>
        <translation>Solo las facturas y notas de abono definitivas se pueden escribir como facturas electrónicas.</translation>
    </message>
    <message>
        <source>Write this one as PDF.</source>
        <translation>Escribe este documento como PDF.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>último %n día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <translation>
            <numerusform>última %n semana</numerusform>
            <numerusform>últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <translation>
            <numerusform>último %n mes</numerusform>
            <numerusform>últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n years</source>
        <translation>
            <numerusform>último %n año</numerusform>
            <numerusform>últimos %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>próximo %n día</numerusform>
            <numerusform>próximos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n weeks</source>
        <translation>
            <numerusform>próxima %n semana</numerusform>
            <numerusform>próximas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n months</source>
        <translation>
            <numerusform>próximo %n mes</numerusform>
            <numerusform>próximos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n years</source>
        <translation>
            <numerusform>próximo %n año</numerusform>
            <numerusform>próximos %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>hace más de %n día</numerusform>
            <numerusform>hace más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n weeks ago</source>
        <translation>
            <numerusform>hace más de %n semana</numerusform>
            <numerusform>hace más de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n months ago</source>
        <translation>
            <numerusform>hace más de %n mes</numerusform>
            <numerusform>hace más de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years ago</source>
        <translation>
            <numerusform>hace más de %n año</numerusform>
            <numerusform>hace más de %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana pasada</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mes pasado</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>trimestre pasado</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>año pasado</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>próxima semana</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>próximo mes</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>próximo trimestre</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>próximo año</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a date</comment>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a factor times a field</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not on the list “%1”</source>
        <translation>no está en la lista “%1”</translation>
    </message>
    <message>
        <source>on the list “%1”</source>
        <translation>en la lista “%1”</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: no %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less than %2</source>
        <translation>%1: menos de %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: como máximo %2</translation>
    </message>
    <message>
        <source>%1: more than %2</source>
        <translation>%1: más de %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: al menos %2</translation>
    </message>
    <message>
        <source>%1: not from %2 to %3</source>
        <translation>%1: no de %2 a %3</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: does not contain “%2”</source>
        <translation>%1: no contiene “%2”</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1: contiene “%2”</translation>
    </message>
    <message>
        <source>%1: does not start with “%2”</source>
        <translation>%1: no empieza por “%2”</translation>
    </message>
    <message>
        <source>%1: starts with “%2”</source>
        <translation>%1: empieza por “%2”</translation>
    </message>
    <message>
        <source>%1: does not end with “%2”</source>
        <translation>%1: no termina en “%2”</translation>
    </message>
    <message>
        <source>%1: ends with “%2”</source>
        <translation>%1: termina en “%2”</translation>
    </message>
    <message>
        <source>%1: known</source>
        <translation>%1: conocido</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1: not among the highest %2</source>
        <translation>%1: no entre los más altos, %2</translation>
    </message>
    <message>
        <source>%1: not among the lowest %2</source>
        <translation>%1: no entre los más bajos, %2</translation>
    </message>
    <message>
        <source>%1: among the highest %2</source>
        <translation>%1: entre los más altos, %2</translation>
    </message>
    <message>
        <source>%1: among the lowest %2</source>
        <translation>%1: entre los más bajos, %2</translation>
    </message>
    <message>
        <source>(at least one of: %1)</source>
        <comment>conditions</comment>
        <translation>(al menos uno de: %1)</translation>
    </message>
    <message>
        <source>(none of: %1)</source>
        <comment>conditions</comment>
        <translation>(ninguno de: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>further values of a condition</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>otros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <comment>a condition</comment>
        <translation>%1, o vacío</translation>
    </message>
    <message>
        <source>left out by hand: %1</source>
        <comment>how many</comment>
        <translation>excluidas a mano: %1</translation>
    </message>
    <message>
        <source>picked one by one: %1</source>
        <comment>how many</comment>
        <translation>elegidas una a una: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n sin nombre</numerusform>
            <numerusform>%n sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the file</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n ya no está en el archivo</numerusform>
            <numerusform>%n ya no están en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n no longer in the file</source>
        <comment>names, and cards that are gone</comment>
        <translation>
            <numerusform>%1; %n ya no está en el archivo</numerusform>
            <numerusform>%1; %n ya no están en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a field, days</comment>
        <translation>%1: no %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not in the period “%2”</source>
        <translation>%1: fuera del periodo «%2»</translation>
    </message>
    <message>
        <source>%1: not among the latest %2</source>
        <translation>%1: no entre las más recientes, %2</translation>
    </message>
    <message>
        <source>%1: not among the earliest %2</source>
        <translation>%1: no entre las más antiguas, %2</translation>
    </message>
    <message>
        <source>%1: among the latest %2</source>
        <translation>%1: entre las más recientes, %2</translation>
    </message>
    <message>
        <source>%1: among the earliest %2</source>
        <translation>%1: entre las más antiguas, %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a day, a later day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>the memory is not enough</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>no sheet could be made in %1</source>
        <translation>no se pudo crear una hoja en %1</translation>
    </message>
    <message>
        <source>a sheet holds %1 columns</source>
        <translation>una hoja admite %1 columnas</translation>
    </message>
    <message>
        <source>%1 could not be written: a sheet of Excel holds %2 rows, and there are more.</source>
        <translation>No se pudo escribir %1: una hoja de Excel admite %2 filas, y hay más.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>Write CSV instead, or narrow the list down.</source>
        <translation>Escribe CSV, o reduce la lista.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Haz sitio en el disco o elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>clientela::backup::Keeper</name>
    <message>
        <source>The backup %1 is damaged: %2.</source>
        <translation>La copia %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>Your file is safe, and a new backup of it was made.</source>
        <translation>Su archivo está a salvo y se ha hecho una copia nueva.</translation>
    </message>
    <message>
        <source>Check the disk of the backups.</source>
        <translation>Compruebe el disco de las copias.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuevo archivo…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Look around with made-up data</source>
        <translation>Echar &amp;un vistazo con datos inventados</translation>
    </message>
    <message>
        <source>&amp;Bring in a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exportar la lista…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Who is calling…</source>
        <translation>¿&amp;Quién llama?…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Pre&amp;vious of the list</source>
        <translation>A&amp;nterior de la lista</translation>
    </message>
    <message>
        <source>&amp;Next of the list</source>
        <translation>&amp;Siguiente de la lista</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Contar de nuevo</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte siguien&amp;te de la ventana</translation>
    </message>
    <message>
        <source>Previous &amp;part of the window</source>
        <translation>&amp;Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Slim sidebar</source>
        <translation>Barra &amp;lateral estrecha</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
        <source>Open the menu “&amp;New”</source>
        <translation>Abrir el menú “&amp;Nuevo”</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Abrir el &amp;menú</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Desktop tells of due tasks</source>
        <translation>El &amp;escritorio avisa de las tareas pendientes</translation>
    </message>
    <message>
        <source>Bu&amp;siness and settings</source>
        <translation>Ne&amp;gocio y ajustes</translation>
    </message>
    <message>
        <source>Bac&amp;kups, past days, what was done</source>
        <translation>&amp;Copias de seguridad, días pasados, qué se ha hecho</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupModel</name>
    <message>
        <source>Yes, %1</source>
        <translation>Sí, %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>behind the reason of a backup</comment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>the reason of a backup</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tested by restoring</source>
        <translation>Probada restaurando</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>behind the reason of a backup that holds somebody who was erased since; %1 is a day</extracomment>
        <translation>se elimina el %1</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Último cambio que contiene</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupStatus</name>
    <message>
        <source>Backed up just now</source>
        <translation>Copia hecha ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Copia hecha hace %n minuto</numerusform>
            <numerusform>Copia hecha hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Copia hecha hace %n hora</numerusform>
            <numerusform>Copia hecha hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Copia hecha hace %n día</numerusform>
            <numerusform>Copia hecha hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not backed up since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Sin copia desde las %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The backups hold later changes</source>
        <translation>Las copias contienen cambios posteriores</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo copia…</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Where the backups are, and what is in them</source>
        <translation>Dónde están las copias de seguridad y qué contienen</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Bring back the later changes</source>
        <translation>Recuperar los cambios posteriores</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2. Nothing is lost. Bring them back before you change anything.</source>
        <translation>Las copias contienen cambios hasta el %1, este archivo solo hasta el %2. No se ha perdido nada. Recupérelos antes de cambiar algo.</translation>
    </message>
    <message>
        <source>A folder on another disk is safer.</source>
        <translation>Una carpeta en otro disco es más segura.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>%1 of %2.clientela</source>
        <extracomment>a file&apos;s name: %1 the name of the customer file, %2 a day</extracomment>
        <translation>%1 del %2.clientela</translation>
    </message>
    <message>
        <source>Clientela file (*.clientela)</source>
        <translation>Archivo de Clientela (*.clientela)</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>Restaurado como %1</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dónde se guardan las copias</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Indicar la contraseña…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Contraseña…</translation>
    </message>
    <message>
        <source>The passphrase is another one now</source>
        <translation>La contraseña ya es otra</translation>
    </message>
    <message>
        <source>Backups are encrypted now</source>
        <translation>Las copias ya están cifradas</translation>
    </message>
    <message>
        <source>Backups are not encrypted any more</source>
        <translation>Las copias ya no están cifradas</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>How long…</source>
        <translation>Cuánto tiempo…</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Comparar con hoy</translation>
    </message>
    <message>
        <source>Every change is added to %1 as soon as it is saved: each moment in between can be brought back, too.</source>
        <translation>Cada cambio se añade a %1 en cuanto se guarda: también se puede volver a cada momento intermedio.</translation>
    </message>
    <message>
        <source>All in this folder is encrypted.</source>
        <translation>Todo en esta carpeta está cifrado.</translation>
    </message>
    <message>
        <source>Stop encrypting the backups?</source>
        <translation>¿Dejar de cifrar las copias de seguridad?</translation>
    </message>
    <message>
        <source>They become readable, older ones too, for everybody who gets at their folder.</source>
        <translation>Pasan a ser legibles, también las antiguas, para quien llegue a su carpeta.</translation>
    </message>
    <message>
        <source>Leave them encrypted</source>
        <translation>Dejarlas cifradas</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Dejar de cifrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are back</source>
        <translation>
            <numerusform>%Ln cambio recuperado</numerusform>
            <numerusform>%Ln cambios recuperados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>cross of a banner</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BringIn</name>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Tables and e-mails (*.csv *.tsv *.txt *.eml)</source>
        <translation>Tablas y correos (*.csv *.tsv *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be brought in together with other files.</source>
        <translation>%1 no se puede importar junto con otros archivos.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Choose one table, or e-mails only.</source>
        <translation>Elige una sola tabla, o solo correos.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BuilderPage</name>
    <message>
        <source>Name and folder</source>
        <translation>Nombre y carpeta</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>The text is not understood. The rows show the last list that was.</source>
        <translation>El texto no se entiende. Las filas muestran la última lista que sí se entendía.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Understood. Counting…</source>
        <translation>Entendido. Contando…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Frozen: these cards, whatever changes</source>
        <translation>Fija: estas fichas, cambie lo que cambie</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Guardar lista “%1”</translation>
    </message>
    <message>
        <source>Saved list “%1”</source>
        <translation>Lista “%1” guardada</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>No hay nadie en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n cards are on the list.</source>
        <translation>
            <numerusform>En la lista hay más de %n ficha.</numerusform>
            <numerusform>En la lista hay más de %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>La lista no se ha guardado.</translation>
    </message>
    <message>
        <source>Freeze a part of it, or let it change.</source>
        <translation>Fija una parte, o deja que cambie.</translation>
    </message>
    <message>
        <source>Frozen on %1: these cards, whatever changes</source>
        <translation>Congelada el %1: estas fichas, cambie lo que cambie</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <comment>how many there are</comment>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Frozen on %1: these, whatever changes</source>
        <translation>Fijada el %1: estos, cambie lo que cambie</translation>
    </message>
    <message>
        <source>Frozen: these, whatever changes</source>
        <translation>Fija: estos, cambie lo que cambie</translation>
    </message>
    <message>
        <source>Nothing is on the list.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n entries.</source>
        <translation>
            <numerusform>La lista tiene más de %n elemento.</numerusform>
            <numerusform>La lista tiene más de %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is as you left it, and not saved.</source>
        <translation>La lista está como la dejaste, sin guardar.</translation>
    </message>
    <message>
        <source>Undo these changes</source>
        <translation>Deshacer estos cambios</translation>
    </message>
    <message>
        <source>Change of the conditions</source>
        <translation>Cambio de las condiciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>Saved list “%1” without %n row(s) that have no value</source>
        <translation>
            <numerusform>Lista «%1» guardada sin %n fila a la que le falta el valor</numerusform>
            <numerusform>Lista «%1» guardada sin %n filas a las que les falta el valor</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the one you began</source>
        <translation>Continuar la que empezó</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a list that was begun</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Begun and not saved: %1</source>
        <comment>a list in words</comment>
        <translation>Empezada y no guardada: %1</translation>
    </message>
    <message>
        <source>Discarded a list that was begun</source>
        <translation>Se descartó una lista empezada</translation>
    </message>
    <message>
        <source>Frozen on %1: %2</source>
        <comment>a day, a list in words</comment>
        <translation>Congelada el %1: %2</translation>
    </message>
    <message>
        <source>The text is not understood</source>
        <translation>No se entiende el texto</translation>
    </message>
    <message>
        <source>The text of the list is not understood.</source>
        <translation>No se entiende el texto de la lista.</translation>
    </message>
    <message>
        <source>Nothing was done with the list before it.</source>
        <translation>No se hizo nada con la lista anterior.</translation>
    </message>
    <message>
        <source>Put the text right, or change the rows, and do it again.</source>
        <translation>Corrija el texto o cambie las filas y repita.</translation>
    </message>
    <message>
        <source>The list “%1” has this name.</source>
        <translation>La lista «%1» tiene este nombre.</translation>
    </message>
    <message>
        <source>It was not frozen, so that its conditions are not lost.</source>
        <translation>No se congeló, para no perder sus condiciones.</translation>
    </message>
    <message>
        <source>Give the frozen copy a name of its own.</source>
        <translation>Dé a la copia congelada un nombre propio.</translation>
    </message>
    <message>
        <source>The list is saved as it is</source>
        <translation>La lista está guardada tal como está</translation>
    </message>
    <message>
        <source>“%1” is saved as it is</source>
        <translation>«%1» está guardada tal como está</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>a list</comment>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>Waits until the text is understood</source>
        <translation>A la espera de que se entienda el texto</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BulkEditDialog</name>
    <message>
        <source>Edit cards</source>
        <translation>Editar fichas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln card(s)</source>
        <translation>
            <numerusform>Cambiar %Ln ficha</numerusform>
            <numerusform>Cambiar %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejar como están</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Leyendo las fichas…</translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation>Añadir este valor</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation>Quitar este valor</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no value</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Which value?</source>
        <translation>¿Qué valor?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the cards would change</source>
        <translation>
            <numerusform>Cambiaría %Ln ficha</numerusform>
            <numerusform>Cambiarían %Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln ya está así</numerusform>
            <numerusform>%Ln ya están así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no such field (persons or companies)</source>
        <translation>
            <numerusform>%Ln no tiene ese campo (persona o empresa)</numerusform>
            <numerusform>%Ln no tienen ese campo (personas o empresas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Editar «%1» de %Ln ficha</numerusform>
            <numerusform>Editar «%1» de %Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Cambiado «%1» de %Ln ficha</numerusform>
            <numerusform>Cambiado «%1» de %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the cards</source>
        <translation>Cambiando las fichas</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>&amp;Vaciar el campo</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <comment>customers were lost</comment>
        <translation>Po&amp;r qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Lost because, and the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say why…</source>
        <comment>customers are lost</comment>
        <translation>Decir por qué…</translation>
    </message>
    <message>
        <source>Nobody says yet why they are lost.</source>
        <translation>Nadie ha dicho todavía por qué se han perdido.</translation>
    </message>
    <message>
        <source>“%1”: no card has this yet</source>
        <comment>a value that is typed</comment>
        <translation>“%1”: ninguna ficha lo tiene todavía</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BusinessDialog</name>
    <message>
        <source>Your business</source>
        <translation>Tu negocio</translation>
    </message>
    <message>
        <source>Printed on invoices and other papers. Kept in the file.</source>
        <translation>Se imprime en facturas y otros papeles. Está en el archivo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>NIF-I&amp;VA</translation>
    </message>
    <message>
        <source>&amp;Tax code</source>
        <translation>&amp;Código fiscal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>&amp;Web</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>IBA&amp;N</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Banco</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Idioma de los papeles</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>The file holds amounts in this currency already.</source>
        <translation>El archivo ya contiene importes en esta moneda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>The check digit of this VAT number is wrong.</source>
        <translation>El dígito de control de este NIF-IVA es erróneo.</translation>
    </message>
    <message>
        <source>This does not look like a VAT number of that country.</source>
        <translation>No parece un número de IVA de ese país.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CallerBox</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Phone number of who is calling</source>
        <translation>Número de teléfono de quien llama</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Quién puede ser</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>¿Quién llama?</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>sin pedidos todavía</translation>
    </message>
    <message>
        <source>last order %1, %2</source>
        <translation>último pedido %1, %2</translation>
    </message>
    <message>
        <source>New customer, phone %1</source>
        <translation>Nuevo cliente, teléfono %1</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>Keep typing: more digits say who it is.</source>
        <translation>Siga escribiendo: con más cifras se sabe quién es.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAddressBlock</name>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Care of</source>
        <translation>A la atención de</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Quitar dirección</translation>
    </message>
    <message>
        <source>Used for</source>
        <comment>what an address is for: billing</comment>
        <translation>Sirve para</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>who live in a town</comment>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>by the phone number</source>
        <comment>why an address is in that country</comment>
        <translation>por el número de teléfono</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAttachments</name>
    <message>
        <source>Keep on the card of %1</source>
        <translation>Guardar en la ficha de %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>warnings of a card</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardCallLine</name>
    <message>
        <source>%1 is calling</source>
        <comment>a phone number</comment>
        <translation>Llama %1</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <comment>of a customer who calls</comment>
        <translation>Aún sin pedidos</translation>
    </message>
    <message>
        <source>Last order %1: %2</source>
        <comment>of a customer who calls: the day, and how much</comment>
        <extracomment>of a customer who calls: %1 the day, %2 what it was, %3 how much</extracomment>
        <translation>Último pedido %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Last order %1: %2 and %n more, %3</source>
        <translation>
            <numerusform>Último pedido %1: %2 y %n más, %3</numerusform>
            <numerusform>Último pedido %1: %2 y %n más, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1: %2, %3</source>
        <comment>of a customer who calls</comment>
        <translation>Último pedido %1: %2, %3</translation>
    </message>
    <message>
        <source>No address yet</source>
        <comment>of a customer who calls</comment>
        <translation>Aún sin dirección</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardConflictDialog</name>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>%1 changed this card while you were editing</source>
        <translation>%1 cambió esta ficha mientras la editabas</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what the card shall say.</source>
        <translation>No se pierde nada. Elige qué debe decir la ficha.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who changed a card, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, whose value, the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todo lo suyo</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>Guardar esta elección</translation>
    </message>
    <message>
        <source>✓ %1 (taken over)</source>
        <translation>✓ %1 (tomado)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Consentimiento de %1</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a consent</comment>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a consent</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulario firmado</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulario web</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Where the form is kept, the time of the call, the address of the web page</source>
        <translation>Dónde se guarda el formulario, la hora de la llamada, la dirección de la página web</translation>
    </message>
    <message>
        <source>What is recorded here stays: nobody changes or undoes it, and a later entry takes its place.</source>
        <translation>Lo que se registra aquí permanece: nadie lo cambia ni lo deshace, y un registro posterior ocupa su lugar.</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>C&amp;onsentimiento</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>P&amp;rueba</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>No registrar nada</translation>
    </message>
    <message>
        <source>Advertising</source>
        <comment>what a consent is for</comment>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Lo registrado</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>dado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>No day that is understood. Type one like 12.11.2025, or yesterday.</source>
        <translation>No se entiende el día. Escriba por ejemplo 12/11/2025, o ayer.</translation>
    </message>
    <message>
        <source>%1. What was recorded for %2 is newer and stands.</source>
        <comment>two days, of a consent</comment>
        <translation>%1. Lo registrado para el %2 es más reciente y es lo que vale.</translation>
    </message>
    <message>
        <source>Without how it was given nobody can prove it. Press Record again to keep it so.</source>
        <translation>Sin el cómo, nadie puede probar que se dio. Pulsa Registrar otra vez para dejarlo así.</translation>
    </message>
    <message>
        <source>Without how it was given nobody can prove it.</source>
        <translation>Sin el cómo, nadie puede probar que se dio.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardContact</name>
    <message>
        <source>Contact with %1</source>
        <translation>Contacto con %1</translation>
    </message>
    <message>
        <source>The others see that you are on it</source>
        <translation>Los demás ven que te encargas tú</translation>
    </message>
    <message>
        <source>%1 has taken this call at %2. Pressing once more takes it over.</source>
        <translation>%1 se encarga de esta llamada desde las %2. Al pulsar otra vez, pasa a ti.</translation>
    </message>
    <message>
        <source>No program here makes calls; copied %1</source>
        <comment>a phone number</comment>
        <translation>Ningún programa hace llamadas aquí; copiado %1</translation>
    </message>
    <message>
        <source>The others see that you are on it. %1</source>
        <comment>a sentence</comment>
        <translation>Los demás ven que usted se ocupa. %1</translation>
    </message>
    <message>
        <source>No program of this computer writes e-mails</source>
        <translation>Ningún programa de este equipo escribe correos</translation>
    </message>
    <message>
        <source>What you write is logged all the same. Copy %1 for the place where you write e-mails.</source>
        <translation>Lo que escriba se anota igualmente. Copie %1 para el lugar donde escribe sus correos.</translation>
    </message>
    <message>
        <source>Copy nothing</source>
        <translation>No copiar nada</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se ha copiado %1</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>Sin contacto con %1</translation>
    </message>
    <message>
        <source>Taking on the contact with %1</source>
        <translation>Hacerse cargo del contacto con %1</translation>
    </message>
    <message>
        <source>The others see that you are not on it any more</source>
        <translation>Los demás ven que ya no te encargas tú</translation>
    </message>
    <message>
        <source>You are not on this call.</source>
        <comment>nothing is given back</comment>
        <translation>De esta llamada no te encargas tú.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDocuments</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>&amp;Repeat the last order</source>
        <translation>&amp;Repetir el último pedido</translation>
    </message>
    <message>
        <source>&amp;Payment…</source>
        <translation>&amp;Pago…</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>P&amp;edido</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>E&amp;ntrega</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Factura</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 no debe nada.</translation>
    </message>
    <message>
        <source>New document for %1</source>
        <translation>Documento nuevo para %1</translation>
    </message>
    <message>
        <source>There is no order to repeat yet.</source>
        <translation>Todavía no hay un pedido que repetir.</translation>
    </message>
    <message>
        <source>The last order of %1 again</source>
        <translation>Otra vez el último pedido de %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDraftKeeper</name>
    <message>
        <source>Discarded %1</source>
        <comment>a new card that was not saved</comment>
        <translation>Descartada: %1</translation>
    </message>
    <message>
        <source>a card without a name</source>
        <translation>una ficha sin nombre</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDuplicates</name>
    <message>
        <source>Perhaps here already</source>
        <translation>Quizá ya está</translation>
    </message>
    <message>
        <source>You can save anyway.</source>
        <translation>Se puede guardar de todos modos.</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>Last order %1, %2</source>
        <comment>date and amount</comment>
        <translation>Último pedido %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a card that may be the same</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Add what I typed</source>
        <translation>Añadir lo escrito</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>archivada</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardEntryLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Tipo de contacto</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interés: %1</translation>
    </message>
    <message>
        <source>satisfied: %1 of 5</source>
        <translation>satisfacción: %1 de 5</translation>
    </message>
    <message>
        <source>some day</source>
        <comment>a task without a date</comment>
        <translation>algún día</translation>
    </message>
    <message>
        <source>Task: %1, %2</source>
        <comment>what and when</comment>
        <translation>Tarea: %1, %2</translation>
    </message>
    <message>
        <source>Task: %1, %2, %3</source>
        <comment>what, when and who</comment>
        <translation>Tarea: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a day, and how a task repeats</comment>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>material</comment>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <comment>material</comment>
        <translation>Se espera: %1</translation>
    </message>
    <message>
        <source>From the customer</source>
        <comment>who called whom</comment>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>From us</source>
        <comment>who called whom</comment>
        <translation>De nosotros</translation>
    </message>
    <message>
        <source>What stands before the first colon is what it was about, behind it the outcome; “not reached” is one, too. #word is what they liked, +word what was sent, &lt;word what is awaited (&quot;several words&quot; in quotes), &gt;words a task to follow with its day, 4/5 or 9/10 how satisfied they are, 6 min how long it took. “They called” or “we called” at the beginning says who called whom. Alt+Down opens the kinds, or the first letters of one and a colon choose it: “compl: ”.</source>
        <translation>Antes de los primeros dos puntos está de qué se trataba, detrás el resultado; «no contesta» también lo es. #palabra es lo que gustó, +palabra lo que se envió, &lt;palabra lo que se espera (&quot;varias palabras&quot; entre comillas), &gt;palabras una tarea posterior con su día, 4/5 o 9/10 lo satisfecho que está, 6 min cuánto duró. «Ha llamado» o «hemos llamado» al principio dice quién llamó a quién. Alt+Abajo abre los tipos, o las primeras letras de uno y dos puntos lo eligen: «quej: ».</translation>
    </message>
    <message>
        <source>e.g. Hampers: wants 60 #panettone +catalogue &lt;photos 4/5 &gt;call friday · the outcome behind the colon, or “not reached” · %1: %2</source>
        <comment>what a line may say; the beginning of a kind, and the kind</comment>
        <translation>p. ej. Cestas: quiere 60 #panettone +catálogo &lt;fotos 4/5 &gt;llamar viernes · el resultado tras los dos puntos, o «no contesta» · %1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <comment>of a contact</comment>
        <translation>Resultado: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldChooser</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Name of a field</source>
        <translation>Nombre de un campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field and its section</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Company or person</source>
        <comment>to be linked to this card</comment>
        <translation>Empresa o persona</translation>
    </message>
    <message>
        <source>New field “%1”…</source>
        <comment>a name that no field has</comment>
        <translation>Campo nuevo «%1»…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldsDialog</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Varias opciones</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Opciones, una por línea</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>They stand on every card, in lists, imports and exports at once.</source>
        <translation>Están enseguida en cada ficha, en listas, importaciones y exportaciones.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>More</source>
        <comment>group of the user&apos;s own fields</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>New field %1</source>
        <translation>Campo nuevo %1</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>Cambio del campo %1</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>Eliminación del campo %1</translation>
    </message>
    <message>
        <source>Order of own fields</source>
        <translation>Orden de los campos propios</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 todavía no está guardado.</translation>
    </message>
    <message>
        <source>%1 is not made yet.</source>
        <translation>%1 todavía no está creado.</translation>
    </message>
    <message>
        <source>“%1” does that; closing once more leaves it.</source>
        <translation>Lo hace «%1»; al cerrar otra vez se deja así.</translation>
    </message>
    <message>
        <source>Undo in the window brings it back.</source>
        <translation>Deshacer en la ventana lo recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something here.</source>
        <comment>how many cards use a field</comment>
        <translation>
            <numerusform>%Ln ficha dice algo aquí.</numerusform>
            <numerusform>%Ln fichas dicen algo aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1; %Ln card(s) used it</source>
        <translation>
            <numerusform>%1 eliminado; lo usaba %Ln ficha</numerusform>
            <numerusform>%1 eliminado; lo usaban %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oices, one a line</source>
        <translation>&amp;Opciones, una por línea</translation>
    </message>
    <message>
        <source>Show these &amp;cards</source>
        <comment>whose values do not fit</comment>
        <translation>Mostrar estas &amp;fichas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Remove field</source>
        <translation>&amp;Quitar campo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>N&amp;ew field</source>
        <translation>Campo n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Sec&amp;tion</source>
        <translation>S&amp;ección</translation>
    </message>
    <message>
        <source>&amp;Make field</source>
        <translation>&amp;Crear campo</translation>
    </message>
    <message>
        <source>Do not fit “%1”</source>
        <comment>cards, and the name of a field</comment>
        <translation>No encajan en «%1»</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Todavía no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Write the choices, one a line.</source>
        <translation>Escribe las opciones, una por línea.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFigures</name>
    <message>
        <source>More figures</source>
        <translation>Más cifras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFiles</name>
    <message>
        <source>Files on this card</source>
        <translation>Archivos de esta ficha</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a file in a preview</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Abrir con su programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>No longer the photo of this card</source>
        <translation>Dejar de usar como foto de esta ficha</translation>
    </message>
    <message>
        <source>Use as the photo of this card</source>
        <translation>Usar como foto de esta ficha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFilesModel</name>
    <message>
        <source>photo of the card</source>
        <translation>foto de la ficha</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <comment>a file and who added it</comment>
        <translation>%1, añadido por %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, and its size and day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardForm</name>
    <message>
        <source>Figures</source>
        <comment>section of a card</comment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>History of this card</source>
        <translation>Historia de esta ficha</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>One more phone, e-mail or address</source>
        <translation>Otro teléfono, correo o dirección</translation>
    </message>
    <message>
        <source>This part up</source>
        <translation>Subir esta parte</translation>
    </message>
    <message>
        <source>This part down</source>
        <translation>Bajar esta parte</translation>
    </message>
    <message>
        <source>Make this part the primary one</source>
        <translation>Hacer principal esta parte</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <comment>a phone, an address or a linked person</comment>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Label of this phone, e-mail or web address</source>
        <translation>Etiqueta de este teléfono, correo o web</translation>
    </message>
    <message>
        <source>Take what the hint offers</source>
        <translation>Aceptar lo que propone el aviso</translation>
    </message>
    <message>
        <source>Put the value from before back</source>
        <translation>Devolver el valor anterior</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHead</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>age and profession</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>profession and company</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>territory %1</source>
        <translation>zona %1</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>a cargo de %1</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>a button</comment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>In the head of a card: the customer does not want them.</extracomment>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <extracomment>In the head of a card: the customer does not want it.</extracomment>
        <translation>sin correo electrónico</translation>
    </message>
    <message>
        <source>no text messages</source>
        <extracomment>In the head of a card: the customer does not want them.</extracomment>
        <translation>sin mensajes</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>In the head of a card: the customer does not want it.</extracomment>
        <translation>sin correo postal</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHistoryDialog</name>
    <message>
        <source>Field, value or name</source>
        <translation>Campo, valor o nombre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historia de %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and which of its texts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consentimiento para %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who and what was done</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Too much changed to be listed here.</source>
        <translation>Demasiados cambios para enumerarlos aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Todavía sin cambios.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Cambios anteriores</translation>
    </message>
    <message>
        <source>The log was thinned: what was changed then is not kept.</source>
        <translation>El registro se aligeró: lo que se cambió entonces no se conserva.</translation>
    </message>
    <message>
        <source>Bring back this value</source>
        <translation>Recuperar este valor</translation>
    </message>
    <message>
        <source>Card as it was after this</source>
        <translation>Ficha como quedó después</translation>
    </message>
    <message>
        <source>%1, whole</source>
        <comment>all of a long text of before or after</comment>
        <translation>%1, completo</translation>
    </message>
    <message>
        <source>A consent is given again by the person alone.</source>
        <translation>Un consentimiento solo lo vuelve a dar la persona.</translation>
    </message>
    <message>
        <source>Who belongs together is said on the card.</source>
        <translation>Los vínculos se indican en la ficha.</translation>
    </message>
    <message>
        <source>An address that came or went is brought back with the card as it was.</source>
        <translation>Una dirección añadida o quitada vuelve con la ficha tal como estaba.</translation>
    </message>
    <message>
        <source>That is what the card says now.</source>
        <translation>Es lo que dice la ficha ahora.</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <comment>a value of before</comment>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <comment>a phone, a tag</comment>
        <translation>Quitar de nuevo</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <comment>a field</comment>
        <translation>Vaciar de nuevo</translation>
    </message>
    <message>
        <source>The card has unsaved changes. The value is put among them, and saved with them.</source>
        <translation>La ficha tiene cambios sin guardar. El valor se añade a ellos y se guarda con ellos.</translation>
    </message>
    <message>
        <source>Card as it was before this</source>
        <translation>Ficha como estaba antes</translation>
    </message>
    <message>
        <source>Save or revert the unsaved changes first.</source>
        <translation>Guarda o descarta primero los cambios sin guardar.</translation>
    </message>
    <message>
        <source>%1: empty again</source>
        <extracomment>%1 is a field: &quot;Notes&quot;</extracomment>
        <translation>%1: vacío de nuevo</translation>
    </message>
    <message>
        <source>%1: “%2” again</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: de nuevo «%2»</translation>
    </message>
    <message>
        <source>note</source>
        <comment>of a linked person</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>role</source>
        <comment>of a linked person</comment>
        <translation>función</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar a %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHoldLine</name>
    <message>
        <source>You are on this call since %1.</source>
        <comment>a time; the others see it</comment>
        <translation>Te encargas de esta llamada desde las %1.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <comment>a call that one has taken</comment>
        <translation>Dejarla a los demás</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a link does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardLookups</name>
    <message>
        <source>New customer %1</source>
        <translation>Nuevo cliente %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPage</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Confirmar hoy</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Añadir un campo…</translation>
    </message>
    <message>
        <source>Copy postal address</source>
        <translation>Copiar la dirección postal</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Eliminar ficha</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nueva, sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to mend</source>
        <translation>
            <numerusform>%1, %n por corregir</numerusform>
            <numerusform>%1, %n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Nuevo cliente %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edición de %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminación hecha: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmación de %1</translation>
    </message>
    <message>
        <source>This card has no address.</source>
        <translation>Esta ficha no tiene dirección.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>Guardado: %1, por %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a card&apos;s place in its list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Own fields…</source>
        <translation>Campos propios…</translation>
    </message>
    <message>
        <source>Save and begin the next new card</source>
        <translation>Guardar y empezar la siguiente ficha nueva</translation>
    </message>
    <message>
        <source>Open card %1 of those that may be the same</source>
        <translation>Abrir la ficha %1 de las que pueden ser la misma</translation>
    </message>
    <message>
        <source>History of this card</source>
        <translation>Historia de esta ficha</translation>
    </message>
    <message>
        <source>Call, and tell the others</source>
        <translation>Llamar y avisar a los demás</translation>
    </message>
    <message>
        <source>Give the call back to the others</source>
        <translation>Dejar la llamada a los demás</translation>
    </message>
    <message>
        <source>Everything we hold…</source>
        <translation>Todo lo que guardamos…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Bring back into today&apos;s file…</source>
        <translation>Recuperar en el archivo de hoy…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1 is a card&apos;s name, %2 a day and a time</extracomment>
        <translation>%1 a fecha de %2</translation>
    </message>
    <message>
        <source>The card says what it said then already</source>
        <translation>La ficha ya dice lo que decía entonces</translation>
    </message>
    <message>
        <source>The card is as of %1 again</source>
        <translation>La ficha vuelve a ser la del %1</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrar un consentimiento…</translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Copiar como vCard</translation>
    </message>
    <message>
        <source>Same address: %1</source>
        <comment>names of a household, whose addresses were saved, too</comment>
        <translation>Misma dirección: %1</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>A la sección siguiente</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>A la sección anterior</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>what was put into a card: Notes: “Likes olives” again</comment>
        <translation>%1, aún sin guardar</translation>
    </message>
    <message>
        <source>%1 as it was before %2</source>
        <translation>%1 como estaba antes del %2</translation>
    </message>
    <message>
        <source>The card is as it was before %1 again</source>
        <translation>La ficha vuelve a estar como antes del %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>a card without a name</source>
        <translation>una ficha sin nombre</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <comment>a new card that was not saved</comment>
        <translation>Sin terminar: %1</translation>
    </message>
    <message>
        <source>typed until %1, not saved</source>
        <comment>an unfinished card</comment>
        <translation>escrita hasta %1, sin guardar</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>an unfinished card</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>an unfinished card</comment>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of a deleted card</source>
        <translation>
            <numerusform>%n cambio sin guardar de una ficha eliminada</numerusform>
            <numerusform>%n cambios sin guardar de una ficha eliminada</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back and save</source>
        <translation>Recuperar y guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you typed is kept here and not saved.</source>
        <translation>Lo que escribiste queda aquí y no está guardado.</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Recuperarla con mis cambios</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Discard what I typed</source>
        <translation>Descartar lo que escribí</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a card that was deleted</comment>
        <translation>%1 está de vuelta</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of an archived card</source>
        <translation>
            <numerusform>%n cambio sin guardar de una ficha archivada</numerusform>
            <numerusform>%n cambios sin guardar de una ficha archivada</numerusform>
        </translation>
    </message>
    <message>
        <source>A label can be printed once the card is saved.</source>
        <translation>La etiqueta se puede imprimir cuando la ficha esté guardada.</translation>
    </message>
    <message>
        <source>A deleted card has no label.</source>
        <translation>Una ficha eliminada no tiene etiqueta.</translation>
    </message>
    <message>
        <source>An archived card has no label.</source>
        <translation>Una ficha archivada no tiene etiqueta.</translation>
    </message>
    <message>
        <source>It is on no list.</source>
        <comment>a card that is archived</comment>
        <translation>No está en ninguna lista.</translation>
    </message>
    <message>
        <source>This e-mail is from %1.</source>
        <translation>Este correo es de %1.</translation>
    </message>
    <message>
        <source>That is an address of %1.</source>
        <comment>name of a card</comment>
        <translation>Es una dirección de %1.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <extracomment>an e-mail that was kept on another card than its sender&apos;s</extracomment>
        <translation>Ponerlo allí</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <comment>an e-mail</comment>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>This card is archived already: final documents name it.</source>
        <translation>Esta ficha ya está archivada: documentos definitivos la nombran.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar a %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <comment>what was typed on a card</comment>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>What was typed here until %1 stands in the card again: save it, or revert it.</source>
        <translation>Lo que se escribió aquí hasta %1 está otra vez en la ficha: guárdalo o reviértelo.</translation>
    </message>
    <message>
        <source>Archive card</source>
        <translation>Archivar ficha</translation>
    </message>
    <message>
        <source>Final documents name it: it leaves all lists. The search box finds it, to bring it back.</source>
        <translation>Documentos definitivos la nombran: sale de todas las listas. El buscador la encuentra, para recuperarla.</translation>
    </message>
    <message>
        <source>With all that is on it. It can be brought back: by Undo, or later from what was done.</source>
        <translation>Con todo lo que contiene. Se puede recuperar: con Deshacer, o más tarde desde lo que se hizo.</translation>
    </message>
    <message>
        <source>%1 is archived: final documents name this card. The search finds it.</source>
        <translation>%1 queda en el archivo: hay documentos definitivos con esta ficha. La búsqueda la encuentra.</translation>
    </message>
    <message>
        <source>Saved: consent for %1.</source>
        <comment>ways of writing to somebody</comment>
        <translation>Guardado: consentimiento para %1.</translation>
    </message>
    <message>
        <source>How was it given? %1 asks that, so that it can be proven.</source>
        <comment>a key</comment>
        <translation>¿Cómo se dio? %1 lo pregunta, para que se pueda probar.</translation>
    </message>
    <message>
        <source>Say how…</source>
        <comment>a consent was given</comment>
        <translation>Decir cómo…</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <comment>a consent without a proof</comment>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what is behind a figure</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPersonFinder</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add a company or person</source>
        <translation>Añadir una empresa o persona</translation>
    </message>
    <message>
        <source>new card of a person</source>
        <translation>ficha nueva de una persona</translation>
    </message>
    <message>
        <source>new card of a company</source>
        <translation>ficha nueva de una empresa</translation>
    </message>
    <message>
        <source>Not linked yet: choose a card while you type.</source>
        <translation>Aún no vinculado: elige una ficha mientras escribes.</translation>
    </message>
    <message>
        <source>New card “%1”</source>
        <translation>Ficha nueva «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPersonRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a linked person and their role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Untie</source>
        <comment>takes the link between two cards away</comment>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Papel: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPointEdit</name>
    <message>
        <source>Make primary</source>
        <translation>Hacer principal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>label</source>
        <comment>of a phone without one</comment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <comment>of a phone: mobile</comment>
        <translation>Elegir la etiqueta</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPointRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a country and a phone number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPrivacy</name>
    <message>
        <source>Consent of %1</source>
        <translation>Consentimiento de %1</translation>
    </message>
    <message>
        <source>The consent is recorded</source>
        <translation>El consentimiento queda registrado</translation>
    </message>
    <message>
        <source>Everything we hold on %1</source>
        <translation>Todo lo que guardamos sobre %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything held on %1</source>
        <translation>Todo lo que se guarda sobre %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se ha escrito</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardRow</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardSheet</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Company or person</source>
        <comment>to be linked to this card</comment>
        <translation>Empresa o persona</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <comment>a phone or an address that was just taken off</comment>
        <translation>Volver a poner %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTabs</name>
    <message>
        <source>More sections</source>
        <translation>Más secciones</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTagsRow</name>
    <message>
        <source>new: %1</source>
        <comment>tags that no card has yet</comment>
        <translation>nueva: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTasks</name>
    <message>
        <source>Task from a template</source>
        <translation>Tarea a partir de una plantilla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Cambiar las plantillas…</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTimeline</name>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Buscar en lo que pasó</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>letters, e-mails, text messages and campaigns</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>Changing a task</source>
        <translation>Cambiando una tarea</translation>
    </message>
    <message>
        <source>Changing what was logged</source>
        <translation>Cambiando lo anotado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ticks a task</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>closes a complaint</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show the e-mail</source>
        <translation>Mostrar el correo</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Aplazar a mañana</translation>
    </message>
    <message>
        <source>Put off to Monday</source>
        <translation>Aplazar al lunes</translation>
    </message>
    <message>
        <source>What was typed waits in the line of its card.</source>
        <comment>the line that logs a contact</comment>
        <translation>Lo escrito espera en la línea de su ficha.</translation>
    </message>
    <message>
        <source>Settled…</source>
        <comment>closes a complaint</comment>
        <translation>Resuelto…</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <comment>what somebody began to change</comment>
        <translation>Dejado como estaba</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <comment>what somebody began to change</comment>
        <translation>Dejado como estaba: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTimelineModel</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year, as a heading</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>things still to be done or answered</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a document</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>Consent to %1 given</source>
        <translation>Consentimiento para %1 dado</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>Consentimiento para %1 retirado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a contact was about, and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage: %1 to %2</source>
        <comment>a change</comment>
        <translation>Fase: de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>a call and how long it took</comment>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>an amount and when it is to be paid</comment>
        <translation>%1, vence el %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a satisfaction score</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <comment>material that the customer is to send</comment>
        <translation>Se espera: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <comment>material that the customer was to send</comment>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>material, with a contact</comment>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interés: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>day of a letter that came, and who wrote it</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, incoming</source>
        <comment>a call that the customer made</comment>
        <translation>%1, entrante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>vencida hace %Ln día</numerusform>
            <numerusform>vencida hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, outgoing</source>
        <comment>a call that we made</comment>
        <translation>%1, saliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a task repeats, and its note</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardValueRow</name>
    <message numerus="yes">
        <source>%n years</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, cumpleaños hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1, birthday in %n days</source>
        <translation>
            <numerusform>%1, cumpleaños en %n día</numerusform>
            <numerusform>%1, cumpleaños en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CheckableHeader</name>
    <message>
        <source>Then also by</source>
        <translation>Después también por</translation>
    </message>
    <message>
        <source>Click: sort by it. Shift+click: by it as well, after what it is sorted by.</source>
        <translation>Clic: ordena por esta columna. Mayús+clic: también por esta, después de las que ya ordenan.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt Up</source>
        <translation>Alt Arriba</translation>
    </message>
    <message>
        <source>Alt Down</source>
        <translation>Alt Abajo</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Mostrar columnas</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ComparePage</name>
    <message>
        <source>The second moment is before the first.</source>
        <translation>El segundo momento es anterior al primero.</translation>
    </message>
    <message>
        <source>Change the two.</source>
        <translation>Intercámbialos.</translation>
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
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Say from when. What was changed since, field by field, stands here then.</source>
        <translation>Di desde cuándo. Aquí se leerá, campo por campo, lo que cambió desde entonces.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Look at the file as of the first moment</source>
        <translation>Mirar el archivo en el primer momento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards added: %L1, changed: %L2, gone: %L3</source>
        <translation>Fichas añadidas: %L1, modificadas: %L2, eliminadas: %L3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing differs on any card.</source>
        <translation>Ninguna ficha difiere.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines are shown; the export has all of them.</source>
        <translation>
            <numerusform>Se muestra la primera línea; la exportación las tiene todas.</numerusform>
            <numerusform>Se muestran las primeras %Ln líneas; la exportación las tiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone. Look at the file as of the first moment to bring the card back.</source>
        <translation>%1 ya no está. Mira el archivo en el primer momento para recuperar la ficha.</translation>
    </message>
    <message>
        <source>Export what changed</source>
        <translation>Exportar lo que cambió</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>a file&apos;s name</comment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se escribió</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>Name, field, value or person</source>
        <translation>Nombre, campo, valor o persona</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ConditionEditor</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elige un campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Elige un valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Elige valores</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>Percent or number</source>
        <translation>Porcentaje o número</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elige una lista</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Conditions in the list language</source>
        <translation>Condiciones en el lenguaje de listas</translation>
    </message>
    <message>
        <source>where</source>
        <translation>donde</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Más condiciones</translation>
    </message>
    <message>
        <source>Compare with another field</source>
        <translation>Comparar con otro campo</translation>
    </message>
    <message>
        <source>Compare with a value</source>
        <translation>Comparar con un valor</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <comment>whoever is at work, by name</comment>
        <translation>yo (%1)</translation>
    </message>
    <message>
        <source>More conditions on the other field</source>
        <translation>Más condiciones sobre el otro campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>of a customer, picked by name</comment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <comment>a card that was picked by hand</comment>
        <translation>Ya no está en el archivo</translation>
    </message>
    <message>
        <source>No list is chosen: this row does not count</source>
        <translation>No se ha elegido ninguna lista: esta fila no cuenta</translation>
    </message>
    <message>
        <source>A value is missing: this row does not count</source>
        <translation>Falta un valor: esta fila no cuenta</translation>
    </message>
    <message>
        <source>No customer has “%1”</source>
        <translation>Ningún cliente tiene «%1»</translation>
    </message>
    <message>
        <source>Nothing in the file has “%1”</source>
        <translation>Nada en el archivo tiene «%1»</translation>
    </message>
    <message>
        <source>no customer has it</source>
        <comment>a value</comment>
        <translation>ningún cliente lo tiene</translation>
    </message>
    <message>
        <source>nothing in the file has it</source>
        <comment>a value</comment>
        <translation>nada en el archivo lo tiene</translation>
    </message>
    <message>
        <source>“%1” instead</source>
        <comment>another spelling of a value</comment>
        <translation>«%1» en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) as of %1</source>
        <translation>
            <numerusform>%Ln ficha a %1</numerusform>
            <numerusform>%Ln fichas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as of %1</source>
        <comment>records, a day</comment>
        <translation>
            <numerusform>%Ln a %1</numerusform>
            <numerusform>%Ln a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Ningún cliente tiene %1 y %Ln más</numerusform>
            <numerusform>Ningún cliente tiene %1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the file has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Nada en el archivo tiene %1 y %Ln más</numerusform>
            <numerusform>Nada en el archivo tiene %1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ContactCapDialog</name>
    <message>
        <source>Limit of contacts</source>
        <translation>Límite de contactos</translation>
    </message>
    <message>
        <source>Calls, letters, e-mails, visits and offers to one customer. The card warns, and lists for advertising leave out who had as many.</source>
        <translation>Llamadas, cartas, correos, visitas y ofertas a un cliente. La ficha avisa, y las listas de publicidad dejan fuera a quien ya tuvo tantos.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of contacts</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Contacts with one customer</source>
        <translation>Contactos con un cliente</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Contacts at &amp;most</source>
        <translation>Contactos como &amp;máximo</translation>
    </message>
    <message>
        <source>in</source>
        <comment>so many contacts in so many days</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>at most %1 in %2 days</source>
        <comment>contacts with one customer</comment>
        <translation>como máximo %1 en %2 días</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ContactsPage</name>
    <message>
        <source>No contacts yet</source>
        <translation>Todavía no hay contactos</translation>
    </message>
    <message>
        <source>Calls, letters, visits and complaints are written down on a card (Ctrl+J).</source>
        <translation>Las llamadas, cartas, visitas y quejas se anotan en una ficha (Ctrl+J).</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Quejas abiertas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CustomersPage</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>Teléfono conocido</translation>
    </message>
    <message>
        <source>E-mail allowed</source>
        <translation>E-mail permitido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Pago vencido</translation>
    </message>
    <message>
        <source>Quiet 90 days</source>
        <translation>En silencio 90 días</translation>
    </message>
    <message>
        <source>Spent over 500 in 30 days</source>
        <translation>Gasto de más de 500 en 30 días</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln customer(s)</source>
        <translation>
            <numerusform>Eliminar %Ln cliente</numerusform>
            <numerusform>Eliminar %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln customer(s)</source>
        <translation>
            <numerusform>Eliminado %Ln cliente</numerusform>
            <numerusform>Eliminados %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>List language</source>
        <translation>Lenguaje de listas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The card in short beside the table</source>
        <translation>La ficha en breve junto a la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 de %Ln cliente</numerusform>
            <numerusform>%1 de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this card on the list?</source>
        <translation>¿Por qué está esta ficha en la lista?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Task for each</source>
        <translation>Tarea para cada uno</translation>
    </message>
    <message>
        <source>Keep the e-mail on the card that has its address</source>
        <translation>Guardar el correo en la ficha que tiene su dirección</translation>
    </message>
    <message>
        <source>Bring back into today&apos;s file…</source>
        <translation>Recuperar en el archivo de hoy…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>More than %1 cards are not erased in one go.</source>
        <translation>No se borran más de %1 fichas de una vez.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Select fewer. Delete takes away any number, and can be undone.</source>
        <translation>Selecciona menos. Eliminar quita cuantas quieras y se puede deshacer.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Copy postal addresses</source>
        <translation>Copiar las direcciones postales</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln address(es)</source>
        <translation>
            <numerusform>%Ln dirección copiada</numerusform>
            <numerusform>%Ln direcciones copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Copiar como vCard</translation>
    </message>
    <message>
        <source>Cards that final documents name go to the archive instead. All can be brought back.</source>
        <translation>Las fichas con documentos definitivos pasan en cambio al archivo. Todas se pueden recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customer(s)</source>
        <translation>
            <numerusform>Archivar %Ln cliente</numerusform>
            <numerusform>Archivar %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into the archive: final documents name them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%Ln pasa al archivo: hay documentos definitivos con su ficha</numerusform>
            <numerusform>%Ln pasan al archivo: hay documentos definitivos con sus fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Desk</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo the later changes first.</source>
        <translation>Deshaz primero los cambios posteriores.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>This file is open to read only.</source>
        <translation>Este archivo está abierto solo para leer.</translation>
    </message>
    <message>
        <source>Open it from a place where you may write.</source>
        <translation>Ábrelo desde donde puedas escribir.</translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Eliminando los últimos rastros</translation>
    </message>
    <message>
        <source>This is the file as of %1, which is only read.</source>
        <translation>Este es el archivo a fecha de %1, solo para leer.</translation>
    </message>
    <message>
        <source>Make the change in today&apos;s file.</source>
        <translation>Haz el cambio en el archivo de hoy.</translation>
    </message>
    <message>
        <source>Open the file again to write as soon as that is over.</source>
        <translation>Vuelva a abrir el archivo para escribir en cuanto eso termine.</translation>
    </message>
    <message>
        <source>the undo of “%1”</source>
        <extracomment>after &quot;Undo:&quot; in the menu; %1 is the title of an action that somebody undid out of its turn</extracomment>
        <translation>la anulación de «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it refers to is gone.</source>
        <translation>No se puede deshacer «%1»: aquello a lo que se refiere ya no existe.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DifferenceModel</name>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
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
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DocumentCurrency</name>
    <message>
        <source>%1 – %2</source>
        <comment>code and name of a currency</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>what one unit of a currency is worth</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>Rate of exchange: %1 for 1 %2</source>
        <translation>Tipo de cambio: %1 por 1 %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DocumentLinesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>head of a column and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product or text</source>
        <translation>Producto o texto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Precio %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Neto %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DocumentPage</name>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Este documento ya no está.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>IVA %1 sobre %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a document</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>a button: a new line of a document</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>Invoice from it</source>
        <translation>Facturar</translation>
    </message>
    <message>
        <source>“%1” is no number that fits here.</source>
        <translation>“%1” no es un número válido aquí.</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Hacer definitiva…</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edición de %1</translation>
    </message>
    <message>
        <source>%1 changed this draft meanwhile.</source>
        <translation>%1 cambió este borrador entretanto.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Save once more to write it over, or go back to look at theirs.</source>
        <translation>Guarda otra vez para reemplazarlo, o vuelve atrás para ver el otro.</translation>
    </message>
    <message>
        <source>A document without lines cannot be made final.</source>
        <translation>Un documento sin líneas no puede hacerse definitivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Añade primero una línea.</translation>
    </message>
    <message>
        <source>Make %1 %2 final?</source>
        <comment>kind and number of a document</comment>
        <translation>¿Hacer definitivo: %1 %2?</translation>
    </message>
    <message>
        <source>It is dated %1 and cannot be changed afterwards; a credit note takes it back.</source>
        <translation>Lleva fecha %1 y después no se puede cambiar; se anula con una nota de abono.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Hacer definitivo</translation>
    </message>
    <message>
        <source>Make final: %1</source>
        <translation>Hecho definitivo: %1</translation>
    </message>
    <message>
        <source>Final: %1</source>
        <translation>Definitivo: %1</translation>
    </message>
    <message>
        <source>Delete draft: %1</source>
        <translation>Eliminar borrador: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Borrador eliminado</translation>
    </message>
    <message>
        <source>“%1” is no rate of exchange.</source>
        <translation>«%1» no es un tipo de cambio.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>%1, at %2 %3</source>
        <comment>a currency and its rate in the file&apos;s</comment>
        <translation>%1, a %2 %3</translation>
    </message>
    <message>
        <source>Counts as %1</source>
        <translation>Cuenta como %1</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Nota de crédito de %1</translation>
    </message>
    <message>
        <source>Open the credit note</source>
        <translation>Abrir la nota de crédito</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Pago…</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n payment(s)</source>
        <translation>
            <numerusform>%1 en %n pago</numerusform>
            <numerusform>%1 en %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Aún por pagar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a document and its customer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <comment>an amount and a document</comment>
        <translation>Pago de %1: %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>of a quote: accepted, an order from it; a menu</comment>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 what begins (Invoice), %2 the document that it is made of (Quote 2025/7)</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 from it</source>
        <comment>a kind of document</comment>
        <translation>%1 de este</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a document (Quote 2025/7), %2 its new state (Accepted)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <comment>of a quote; reasons follow in a menu</comment>
        <translation>Rechazado porque</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>a quote</comment>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Repeat as an order</source>
        <comment>the same lines again</comment>
        <translation>Repetir como pedido</translation>
    </message>
    <message>
        <source>%1 again</source>
        <extracomment>%1 a document (Receipt 2025/7), which is ordered once more</extracomment>
        <translation>%1 otra vez</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>a button: a quote, an order or a delivery gets its number</comment>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <comment>a draft of a document, which gets its number</comment>
        <translation>Emisión: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>of a quote, a day</comment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Line removed: %1</source>
        <comment>of a document</comment>
        <translation>Línea quitada: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>an invoice, by a credit note</comment>
        <translation>Saldada</translation>
    </message>
    <message>
        <source>%1 by credit note %2</source>
        <comment>an amount and a number</comment>
        <translation>%1 por la factura rectificativa %2</translation>
    </message>
    <message>
        <source>Settles</source>
        <comment>a credit note, its invoice</comment>
        <translation>Salda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount and the number of an invoice</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <comment>money</comment>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>%1 is not final yet: nothing is due before.</source>
        <comment>a document</comment>
        <translation>%1 aún no es definitivo: antes no hay nada que pagar.</translation>
    </message>
    <message>
        <source>%1 is not what is paid: its invoice is.</source>
        <comment>an order</comment>
        <translation>%1 no se paga: se paga su factura.</translation>
    </message>
    <message>
        <source>%1 came in settled: its payments are not followed here.</source>
        <comment>a document</comment>
        <translation>%1 llegó ya saldado: sus pagos no se siguen aquí.</translation>
    </message>
    <message>
        <source>Nothing is left to be paid of %1.</source>
        <comment>a document</comment>
        <translation>De %1 no queda nada por pagar.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DraftsBanner</name>
    <message>
        <source>a new customer</source>
        <translation>un cliente nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved last time.</source>
        <translation>
            <numerusform>%n ficha sin guardar la última vez.</numerusform>
            <numerusform>%n fichas sin guardar la última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a card that was not saved</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FieldRow</name>
    <message>
        <source>was %1</source>
        <comment>the value before an edit</comment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>puts a field&apos;s old value back</comment>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileActions</name>
    <message>
        <source>These are more files than fit at once.</source>
        <translation>Son más archivos de los que caben de una vez.</translation>
    </message>
    <message>
        <source>The card is as it was.</source>
        <translation>La ficha sigue como estaba.</translation>
    </message>
    <message>
        <source>Add them in several goes.</source>
        <translation>Añádelos en varias veces.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept on a card.</source>
        <translation>%1 es demasiado grande para guardarse en una ficha.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Archivo añadido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n archivo añadido</numerusform>
            <numerusform>%n archivos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail kept: %1</source>
        <translation>Correo guardado: %1</translation>
    </message>
    <message>
        <source>%1 is on this card already.</source>
        <translation>%1 ya está en esta ficha.</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 no es una imagen.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>Elige un archivo JPEG o PNG.</translation>
    </message>
    <message>
        <source>Add a file to this card</source>
        <translation>Añadir un archivo a esta ficha</translation>
    </message>
    <message>
        <source>Photo of this card</source>
        <translation>Foto de esta ficha</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no e-mail that can be read.</source>
        <translation>%1 no es un correo que se pueda leer.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Drop it on the card that it belongs to; there every file is kept.</source>
        <translation>Suéltalo en la ficha a la que pertenece: allí se guarda cualquier archivo.</translation>
    </message>
    <message>
        <source>No card has the address %1.</source>
        <translation>Ninguna ficha tiene la dirección %1.</translation>
    </message>
    <message>
        <source>Whose e-mail is it?</source>
        <translation>¿De quién es el correo?</translation>
    </message>
    <message>
        <source>Several cards have an address of “%1”. The others can be chosen by dropping it on them.</source>
        <translation>Varias fichas tienen una dirección de «%1». Las demás se eligen soltándolo en ellas.</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <comment>an e-mail is kept on no card</comment>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>El contenido de %1 está dañado.</translation>
    </message>
    <message>
        <source>Backups of an earlier day may hold it whole.</source>
        <translation>Las copias de un día anterior pueden tenerlo intacto.</translation>
    </message>
    <message>
        <source>Restore one into a file of its own and look there.</source>
        <translation>Restaura una en un archivo aparte y mira allí.</translation>
    </message>
    <message>
        <source>%1 is a program; it can be saved only.</source>
        <translation>%1 es un programa; solo se puede guardar.</translation>
    </message>
    <message>
        <source>%1 could not be handed to its program.</source>
        <translation>No se pudo pasar %1 a su programa.</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>Guárdalo y ábrelo desde allí.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Restore a backup into a file of its own and look there.</source>
        <translation>Restaura una copia de seguridad en un archivo aparte y mira allí.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>No longer the photo: %1</source>
        <translation>Ya no es la foto: %1</translation>
    </message>
    <message>
        <source>E-mail put on the card of %1</source>
        <translation>Correo puesto en la ficha de %1</translation>
    </message>
    <message>
        <source>What was sent by them was not kept.</source>
        <comment>e-mails</comment>
        <translation>Lo que enviaron no se ha guardado.</translation>
    </message>
    <message>
        <source>Choose one of them alone to make a card for it.</source>
        <comment>e-mails</comment>
        <translation>Elige uno solo para crear su ficha.</translation>
    </message>
    <message>
        <source>It is kept on a new card as soon as you save that, or on another once it has the address.</source>
        <comment>an e-mail</comment>
        <translation>Se guarda en una ficha nueva en cuanto la guardes, o en otra cuando tenga la dirección.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <comment>an e-mail</comment>
        <translation>No guardarlo</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>On the card of %1</source>
        <comment>an e-mail</comment>
        <translation>En la ficha de %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileOpening</name>
    <message>
        <source>%1 was not closed properly last time</source>
        <translation>%1 no se cerró bien la última vez</translation>
    </message>
    <message>
        <source>It is looked through before it is shown. All that was saved is in it. Cancel shows it to read only meanwhile.</source>
        <translation>Se revisa antes de mostrarlo. Todo lo que se guardó está en él. Cancelar lo muestra mientras tanto solo para leer.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>The file was left open last time and not looked through to its end.</source>
        <translation>La última vez el archivo quedó abierto y no se ha revisado hasta el final.</translation>
    </message>
    <message>
        <source>The file lies on a shared disk and may be in use.</source>
        <translation>El archivo está en un disco compartido y puede estar en uso.</translation>
    </message>
    <message>
        <source>Somebody else is just opening the file.</source>
        <translation>Otra persona está abriendo el archivo en este momento.</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3.</source>
        <extracomment>%1 is a person, %2 a computer, %3 a moment</extracomment>
        <translation>%1 lo tiene abierto en %2 desde el %3.</translation>
    </message>
    <message>
        <source>A copy of it is made on this computer, to be read.</source>
        <translation>Se hace una copia en este equipo, para leerla.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copiando el archivo</translation>
    </message>
    <message>
        <source>%1 was not closed here</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 no se cerró aquí</translation>
    </message>
    <message>
        <source>Is the file still open on %1?</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>¿Sigue abierto el archivo en %1?</translation>
    </message>
    <message>
        <source>%1 has had it open on this computer since %2, and that program has ended. All that was saved is in it.</source>
        <extracomment>%1 is a person, %2 a moment</extracomment>
        <translation>%1 lo tenía abierto en este equipo desde el %2, y ese programa ha terminado. Todo lo que se guardó está en él.</translation>
    </message>
    <message>
        <source>%1 Nothing was heard from there since %2. Whoever still works in it there could save nothing more.</source>
        <extracomment>%1 is a sentence: who has it open, where and since when; %2 is a moment</extracomment>
        <translation>%1 Desde el %2 no se sabe nada de allí. Quien aún trabaje en él allí no podría guardar nada más.</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Leer una copia</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo a cargo</translation>
    </message>
    <message>
        <source>%1 is brought up to date</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Se está actualizando %1</translation>
    </message>
    <message>
        <source>An older version of Clientela wrote it. A backup of it as it is comes first.</source>
        <translation>Lo escribió una versión anterior de Clientela. Antes se hace una copia de seguridad tal como está.</translation>
    </message>
    <message>
        <source>Bringing the file up to date</source>
        <translation>Actualización del archivo</translation>
    </message>
    <message>
        <source>%1 is not up to date yet.</source>
        <translation>%1 aún no está actualizado.</translation>
    </message>
    <message>
        <source>Nothing in it is lost.</source>
        <translation>No se ha perdido nada de lo que contiene.</translation>
    </message>
    <message>
        <source>Open it again: then it is finished.</source>
        <translation>Ábralo de nuevo: entonces se termina.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePage</name>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Version %1 of the file format</source>
        <translation>Versión %1 del formato</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit your business</source>
        <translation>Editar tu negocio</translation>
    </message>
    <message>
        <source>Edit the business</source>
        <translation>Edición del negocio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshness of the cards…</source>
        <translation>Frescura de las fichas…</translation>
    </message>
    <message>
        <source>Edit the freshness of the cards</source>
        <translation>Editar la frescura de las fichas</translation>
    </message>
    <message>
        <source>Templates of tasks…</source>
        <translation>Plantillas de tareas…</translation>
    </message>
    <message>
        <source>Territories…</source>
        <translation>Zonas…</translation>
    </message>
    <message>
        <source>Edit the territories</source>
        <translation>Modificar las zonas</translation>
    </message>
    <message>
        <source>Thin the log…</source>
        <translation>Aligerar el registro…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>File and business</source>
        <translation>Archivo y negocio</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte de la página</translation>
    </message>
    <message>
        <source>Limit of contacts…</source>
        <translation>Límite de contactos…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>with one customer</comment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Edit the limit of contacts</source>
        <translation>Editar el límite de contactos</translation>
    </message>
    <message>
        <source>Your business is saved</source>
        <translation>Tu negocio está guardado</translation>
    </message>
    <message>
        <source>The limit of contacts is saved</source>
        <translation>El límite de contactos está guardado</translation>
    </message>
    <message>
        <source>The freshness of the cards is saved</source>
        <translation>La frescura de las fichas está guardada</translation>
    </message>
    <message>
        <source>The territories are saved</source>
        <translation>Las zonas están guardadas</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePreview</name>
    <message>
        <source>From</source>
        <comment>sender of an e-mail</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipient of an e-mail</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Abrir con su programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>El contenido de %1 está dañado.</translation>
    </message>
    <message>
        <source>Backups of an earlier day may hold it whole.</source>
        <translation>Las copias de un día anterior pueden tenerlo intacto.</translation>
    </message>
    <message>
        <source>Restore one into a file of its own and look there.</source>
        <translation>Restaura una en un archivo aparte y mira allí.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: %1</source>
        <translation>Esta imagen no se puede mostrar: %1</translation>
    </message>
    <message>
        <source>This is no e-mail that can be read.</source>
        <translation>Este no es un correo que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>No hay vista previa para este tipo de archivo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileRescue</name>
    <message>
        <source>There are no backups of this file in %1.</source>
        <translation>No hay copias de este archivo en %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them, or the disk that it is on.</source>
        <translation>Elige la carpeta que las contiene o el disco en que está.</translation>
    </message>
    <message>
        <source>It is back from the backups</source>
        <translation>Ha vuelto de las copias</translation>
    </message>
    <message>
        <source>It is back; the damaged one is called %1</source>
        <translation>Ha vuelto; el dañado se llama %1</translation>
    </message>
    <message>
        <source>The head of %1 is damaged.</source>
        <translation>La cabecera de %1 está dañada.</translation>
    </message>
    <message>
        <source>The file comes back</source>
        <translation>El archivo vuelve</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Bringing it back from the backups</source>
        <translation>Recuperándolo de las copias</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>%1 saved.clientela</source>
        <extracomment>a file&apos;s name; %1 is the name of the damaged customer file</extracomment>
        <translation>%1 guardado.clientela</translation>
    </message>
    <message>
        <source>Customer files (*.clientela)</source>
        <translation>Archivos de clientes (*.clientela)</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Se guarda lo que se puede leer</translation>
    </message>
    <message>
        <source>The damaged file is not touched.</source>
        <translation>El archivo dañado no se toca.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>The folder that holds the backups</source>
        <translation>La carpeta que contiene las copias</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>List language (Ctrl+Shift+F)</source>
        <translation>Lenguaje de listas (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Shift+O)</source>
        <translation>Columnas (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>List language</source>
        <translation>Lenguaje de listas</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln filtro más</numerusform>
            <numerusform>%Ln filtros más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter shows them</source>
        <translation>
            <numerusform>%Ln coincide, Intro lo muestra</numerusform>
            <numerusform>%Ln coinciden, Intro los muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ningún resultado</translation>
    </message>
    <message>
        <source>Conditions, each with its count (Ctrl+B)</source>
        <translation>Condiciones, cada una con su recuento (Ctrl+B)</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <comment>a filter: all that the search box found</comment>
        <translation>Búsqueda «%1»</translation>
    </message>
    <message>
        <source>What is filtered, to come back to (%1)</source>
        <translation>Lo filtrado, para volver a ello (%1)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterChip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>cards left if the filter is on</comment>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterPopup</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>over</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>under</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro de</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>no dentro de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Give a value to compare with.</source>
        <translation>Da un valor con que comparar.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FoldingRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>buttons of a row that found no room</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FreshnessDialog</name>
    <message>
        <source>How fresh cards are</source>
        <translation>Frescura de las fichas</translation>
    </message>
    <message>
        <source>After so many days a card wants to be confirmed. The page of the day leads to those, Ctrl+K confirms.</source>
        <translation>Tras estos días conviene confirmar una ficha. La página del día lleva a ellas y Ctrl+K confirma.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a card wants to be confirmed</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation>&amp;Normalmente</translation>
    </message>
    <message>
        <source>as usually</source>
        <translation>como normalmente</translation>
    </message>
    <message>
        <source>vip 90, press 180</source>
        <translation>vip 90, prensa 180</translation>
    </message>
    <message>
        <source>Tags with their days, which come before the stage.</source>
        <translation>Etiquetas con sus días, que valen antes que la fase.</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>&amp;What to ask, the most wanted first. Alt+Up and Alt+Down move.</source>
        <translation>&amp;Qué preguntar, lo más útil primero. Alt+Arriba y Alt+Abajo mueven.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>“%1” is no tag with its days, such as “%2”.</source>
        <translation>«%1» no es una etiqueta con sus días, como «%2».</translation>
    </message>
    <message>
        <source>No card has the tag “%1”.</source>
        <translation>Ninguna ficha tiene la etiqueta «%1».</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportColumnsModel</name>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nuevo campo “%1”</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Número de la ficha</translation>
    </message>
    <message>
        <source>%1 (new field)</source>
        <translation>%1 (campo nuevo)</translation>
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation>%1 rellena: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a field that a column may mean</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Rellena</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportFieldDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Campo para %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportOutcome</name>
    <message>
        <source>Look here</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>The file is large. Its rows can be tried out before anything is imported.</source>
        <translation>El archivo es grande. Se pueden probar sus filas antes de importar nada.</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>Probar todas las filas</translation>
    </message>
    <message>
        <source>Save them</source>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>Writes them to a file with line, field and reason. Mend it there, then import it again.</source>
        <translation>Las escribe en un archivo con línea, campo y motivo. Corrígelas ahí e impórtalas de nuevo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln ficha nueva</numerusform>
            <numerusform>%Ln fichas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new invoice(s)</source>
        <translation>
            <numerusform>%Ln factura nueva</numerusform>
            <numerusform>%Ln facturas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) on them</source>
        <translation>
            <numerusform>con %Ln línea</numerusform>
            <numerusform>con %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s)</source>
        <translation>
            <numerusform>%Ln producto nuevo</numerusform>
            <numerusform>%Ln productos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln por actualizar</numerusform>
            <numerusform>%Ln por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are already</source>
        <translation>
            <numerusform>%Ln ya igual</numerusform>
            <numerusform>%Ln ya iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln fila dejada fuera</numerusform>
            <numerusform>%Ln filas dejadas fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new credit note(s)</source>
        <translation>
            <numerusform>%Ln nueva factura rectificativa</numerusform>
            <numerusform>%Ln nuevas facturas rectificativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring in customers, sales or products</source>
        <translation>Importa clientes, ventas o productos</translation>
    </message>
    <message>
        <source>From a CSV file, as spreadsheets and shops write it. Undo takes an import back whole.</source>
        <translation>De un archivo CSV, como lo escriben hojas de cálculo y tiendas. Deshacer retira la importación entera.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Nothing is imported before you have seen what would happen.</source>
        <translation>No se importa nada antes de que veas qué pasaría.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Archivos CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the column that fills it.</source>
        <translation>Elige la columna que lo rellena.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Guardar las filas dejadas fuera</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <translation>%1 dejadas fuera.csv</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>%1 is the file that is being imported.</source>
        <translation>%1 es el archivo que se está importando.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Give the left out rows another name.</source>
        <translation>Da otro nombre a las filas dejadas fuera.</translation>
    </message>
    <message>
        <source>Import of %1 cancelled, nothing was changed</source>
        <translation>Importación de %1 cancelada, no se cambió nada</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 of %2 columns are filled in</source>
        <translation>%1 de %2 columnas tienen datos</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Guardada %Ln fila en %1</numerusform>
            <numerusform>Guardadas %Ln filas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln card(s)</source>
        <translation>
            <numerusform>Importar %Ln ficha</numerusform>
            <numerusform>Importar %Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln invoice(s)</source>
        <translation>
            <numerusform>Importar %Ln factura</numerusform>
            <numerusform>Importar %Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln product(s)</source>
        <translation>
            <numerusform>Importar %Ln producto</numerusform>
            <numerusform>Importar %Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an e-mail and no table.</source>
        <translation>%1 es un correo y no una tabla.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Bring in a file (Ctrl+I) keeps it on the card that has its address.</source>
        <translation>Importar un archivo (Ctrl+I) lo guarda en la ficha que tiene su dirección.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportRun</name>
    <message>
        <source>Trying all rows</source>
        <translation>Probando todas las filas</translation>
    </message>
    <message>
        <source>Saving rows</source>
        <translation>Guardando filas</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportSettings</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16, as Excel saves Unicode text</source>
        <translation>UTF-16, como Excel guarda el texto Unicode</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
        <source>Western (DOS 850)</source>
        <translation>Occidental (DOS 850)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Occidental (Mac)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>Cirílico (Mac)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>First line is the head</source>
        <translation>La primera línea es la cabecera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>It is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Letras</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Entre columnas</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>Rows that are here already</source>
        <translation>Filas que ya están</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Comparar por</translation>
    </message>
    <message>
        <source>The file has no column of numbers.</source>
        <translation>El archivo no tiene columnas de números.</translation>
    </message>
    <message>
        <source>The file has no column of dates.</source>
        <translation>El archivo no tiene columnas de fechas.</translation>
    </message>
    <message>
        <source>Every row is a new one</source>
        <translation>Cada fila es nueva</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Hallado por: %1</translation>
    </message>
    <message>
        <source>Each number makes one invoice. Customers are found by their number, e-mail or name.</source>
        <translation>Cada número hace una factura. Los clientes se encuentran por número, e-mail o nombre.</translation>
    </message>
    <message>
        <source>Rows are added even where the same customer is here already.</source>
        <translation>Las filas se añaden aunque el mismo cliente ya esté.</translation>
    </message>
    <message>
        <source>Rows with the same value are brought up to date; the others are added. Empty cells change nothing.</source>
        <translation>Las filas con el mismo valor se actualizan; las demás se añaden. Las celdas vacías no cambian nada.</translation>
    </message>
    <message>
        <source>Rows are added even where the same product is here already.</source>
        <translation>Las filas se añaden aunque el mismo producto ya esté.</translation>
    </message>
    <message>
        <source>No numbers</source>
        <comment>in place of how numbers are written</comment>
        <translation>Sin números</translation>
    </message>
    <message>
        <source>No dates</source>
        <comment>in place of how dates are written</comment>
        <translation>Sin fechas</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportTables</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
</context>
<context>
    <name>clientela::ui::KeepDialog</name>
    <message>
        <source>How long backups are kept</source>
        <translation>Cuánto se conservan las copias</translation>
    </message>
    <message>
        <source>Of older snapshots only the first of each period stays, and one a year for ever. Pinned ones stay whatever their age. Every single change can be brought back all the same.</source>
        <translation>De las copias más antiguas solo queda la primera de cada período, y una al año para siempre. Las fijadas se quedan tengan la edad que tengan. Aun así, cada cambio se puede recuperar.</translation>
    </message>
    <message>
        <source>One an hour, for so many &amp;hours</source>
        <translation>Una por hora, durante cuántas &amp;horas</translation>
    </message>
    <message>
        <source>One a day, for so many &amp;days</source>
        <translation>Una por día, durante cuántos &amp;días</translation>
    </message>
    <message>
        <source>One a week, for so many &amp;weeks</source>
        <translation>Una por semana, durante cuántas &amp;semanas</translation>
    </message>
    <message>
        <source>One a month, for so many &amp;months</source>
        <translation>Una por mes, durante cuántos &amp;meses</translation>
    </message>
    <message>
        <source>So many of the &amp;newest in any case</source>
        <translation>Cuántas de las más &amp;recientes en todo caso</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Conservarlas así</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>One an hour is kept for %1 h, one a day for %2 days, one a week for %3 weeks, one a month for %4 months, one a year for ever.</source>
        <extracomment>how long backups are kept: numbers of hours, days, weeks and months</extracomment>
        <translation>Se conserva una por hora durante %1 h, una por día durante %2 días, una por semana durante %3 semanas, una por mes durante %4 meses y una por año para siempre.</translation>
    </message>
    <message>
        <source>From the next backup on they are kept so</source>
        <translation>A partir de la próxima copia se conservarán así</translation>
    </message>
</context>
<context>
    <name>clientela::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>No key has “%1” in it</source>
        <translation>Ninguna tecla contiene «%1»</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Al campo siguiente</translation>
    </message>
    <message>
        <source>To the field before</source>
        <translation>Al campo anterior</translation>
    </message>
    <message>
        <source>Open the choices of a box</source>
        <translation>Abrir las opciones de una casilla</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a key does, and more about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LabelsPage</name>
    <message>
        <source>Reading addresses</source>
        <translation>Leyendo direcciones</translation>
    </message>
    <message>
        <source>Brand or number of the sheet</source>
        <translation>Marca o número de la hoja</translation>
    </message>
    <message>
        <source>Shrink long addresses to 6 pt</source>
        <translation>Encoger direcciones largas (6 pt)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Start at &amp;label</source>
        <translation>Primera &amp;etiqueta</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Click labels that are used already: they stay free.</source>
        <translation>Haz clic en las etiquetas ya usadas: se dejan libres.</translation>
    </message>
    <message>
        <source>labels, %1</source>
        <translation>etiquetas, %1</translation>
    </message>
    <message>
        <source>Everybody on the list gets a label.</source>
        <translation>Todos los de la lista tienen etiqueta.</translation>
    </message>
    <message>
        <source>Cards that do not fit are not printed. Printing is noted in the file&apos;s log of releases.</source>
        <translation>Las fichas que no caben no se imprimen. La impresión se anota en el registro del archivo.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar las etiquetas</translation>
    </message>
    <message>
        <source>Labels.pdf</source>
        <translation>Etiquetas.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>labels, %1, %2</source>
        <translation>etiquetas, %1, %2</translation>
    </message>
    <message>
        <source>labels, %1, printed</source>
        <translation>etiquetas, %1, impresas</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s)</source>
        <translation>
            <numerusform>Imprimir %Ln página</numerusform>
            <numerusform>Imprimir %Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not fit</source>
        <translation>
            <numerusform>%Ln no cabe</numerusform>
            <numerusform>%Ln no caben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln dejado fuera</numerusform>
            <numerusform>%Ln dejados fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) left on the last sheet</source>
        <translation>
            <numerusform>%Ln etiqueta queda en la última hoja</numerusform>
            <numerusform>%Ln etiquetas quedan en la última hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Etiquetas para %Ln cliente</numerusform>
            <numerusform>Etiquetas para %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln page(s) to %1</source>
        <translation>
            <numerusform>Guardada %Ln página en %1</numerusform>
            <numerusform>Guardadas %Ln páginas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>Impresa %Ln página</numerusform>
            <numerusform>Impresas %Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers on the list</source>
        <translation>
            <numerusform>%Ln cliente en la lista</numerusform>
            <numerusform>%Ln clientes en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>No hay ninguna etiqueta que imprimir.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Nadie está en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>Of those who get a label, %Ln were never asked whether they want post.</source>
        <translation>
            <numerusform>A %Ln de quienes reciben etiqueta nunca se le preguntó si quiere correo.</numerusform>
            <numerusform>A %Ln de quienes reciben etiqueta nunca se les preguntó si quieren correo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutList</name>
    <message>
        <source>Open the card</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Quién queda fuera, y por qué</translation>
    </message>
    <message>
        <source>Save them all to a file…</source>
        <translation>Guardarlos todos en un archivo…</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nadie queda fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receive(s) nothing of their own:</source>
        <translation>
            <numerusform>%Ln no recibe nada a su nombre:</numerusform>
            <numerusform>%Ln no reciben nada a su nombre:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln excluido:</numerusform>
            <numerusform>%Ln excluidos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save who is left out</source>
        <translation>Guardar quién queda fuera</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a file&apos;s name</comment>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se escribió</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln name(s) to %1</source>
        <translation>
            <numerusform>Escrito %Ln nombre en %1</numerusform>
            <numerusform>Escritos %Ln nombres en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>who is left out, %1</source>
        <comment>for the log</comment>
        <translation>quién queda fuera, %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>head over reasons</comment>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LineCompleter</name>
    <message>
        <source>Offers</source>
        <translation>Propuestas</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListDialog</name>
    <message>
        <source>Frozen: the cards that are on it today</source>
        <translation>Fija: las fichas que hay hoy</translation>
    </message>
    <message>
        <source>Pin it to the sidebar</source>
        <translation>Anclarla en la barra lateral</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Frozen: what is on it today</source>
        <translation>Fija: lo que contiene hoy</translation>
    </message>
    <message>
        <source>A copy under its own name; the list stays as it is.</source>
        <translation>Una copia con nombre propio; la lista queda como está.</translation>
    </message>
    <message>
        <source>Save as a new list; “%1” stays as it is</source>
        <translation>Guardar como lista nueva; «%1» queda como está</translation>
    </message>
    <message>
        <source>Rename “%1”, and change it</source>
        <translation>Cambiar el nombre de «%1» y modificarla</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListGroups</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <comment>an average</comment>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a group without a value</comment>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>cards of a group</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>What has several values counts in the group of each, and once in the total.</source>
        <translation>Lo que tiene varios valores cuenta en el grupo de cada uno, y una sola vez en el total.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListResult</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Customers on the list</source>
        <translation>Clientes de la lista</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>Why is this card on the list?</source>
        <translation>¿Por qué está esta ficha en la lista?</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Task for each</source>
        <translation>Tarea para cada uno</translation>
    </message>
    <message>
        <source>Who resembles them?</source>
        <translation>¿Quién se les parece?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>Export for a mailing or calls…</source>
        <translation>Exportar para un envío o llamadas…</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>En esta lista no hay nadie</translation>
    </message>
    <message>
        <source>Nothing is on this list</source>
        <translation>En esta lista no hay nada</translation>
    </message>
    <message>
        <source>“so far” says which condition leaves none. Space on a row switches it off.</source>
        <translation>«hasta aquí» dice qué condición no deja a nadie. Espacio en una fila la desactiva.</translation>
    </message>
    <message>
        <source>Do with the selected rows, or with all on the list</source>
        <translation>Actuar sobre las filas seleccionadas o sobre toda la lista</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1, %Ln en la selección</numerusform>
            <numerusform>%1, %Ln en la selección</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns (Ctrl+Shift+O)</source>
        <translation>Columnas (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Leave out by hand</source>
        <translation>Excluir a mano</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListTextBox</name>
    <message>
        <source>List as text</source>
        <translation>Lista como texto</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completado</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsMenu</name>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Which customers do you want to see together?</source>
        <translation>¿Qué clientes quieres ver juntos?</translation>
    </message>
    <message>
        <source>A list finds them by what you know of them, and stays up to date.</source>
        <translation>Una lista los encuentra por lo que sabes de ellos, y se mantiene al día.</translation>
    </message>
    <message>
        <source>Add the usual lists</source>
        <translation>Añadir las listas habituales</translation>
    </message>
    <message>
        <source>Best customers, birthdays, overdue and more, to change as you like.</source>
        <translation>Mejores clientes, cumpleaños, vencidos y más, para cambiar a tu gusto.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Choose the conditions yourself.</source>
        <translation>Elige tú las condiciones.</translation>
    </message>
    <message>
        <source>On any of them</source>
        <translation>En alguna de ellas</translation>
    </message>
    <message>
        <source>On all of them</source>
        <translation>En todas ellas</translation>
    </message>
    <message>
        <source>On the first, not on the others</source>
        <translation>En la primera, no en las otras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pin to the sidebar, or unpin</source>
        <translation>Anclar en la barra lateral, o soltar</translation>
    </message>
    <message>
        <source>Use in a new list</source>
        <translation>Usar en una lista nueva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Pinned to the sidebar</source>
        <translation>Anclada en la barra lateral</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the usual lists</source>
        <translation>Listas habituales añadidas</translation>
    </message>
    <message>
        <source>Pinned “%1”</source>
        <translation>“%1” anclada</translation>
    </message>
    <message>
        <source>Unpinned “%1”</source>
        <translation>“%1” soltada</translation>
    </message>
    <message>
        <source>“%1” is used in: %2.</source>
        <translation>“%1” se usa en: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Take it out of these lists first.</source>
        <translation>Quítala primero de esas listas.</translation>
    </message>
    <message>
        <source>Deleted list “%1”</source>
        <translation>Lista “%1” eliminada</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n list(s)</source>
        <translation>
            <numerusform>%n lista eliminada</numerusform>
            <numerusform>%n listas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new list of the selected ones</source>
        <translation>Hace una lista nueva con las seleccionadas</translation>
    </message>
    <message>
        <source>Select several lists first: Ctrl+click, or Shift and the arrow keys</source>
        <translation>Primero seleccione varias listas: Ctrl+clic, o Mayús y las flechas</translation>
    </message>
    <message>
        <source>Frozen on %1</source>
        <translation>Congelada el %1</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Only lists of the same records go together, and these are of different ones</source>
        <translation>Solo se combinan listas del mismo tipo, y estas son de tipos distintos</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>how many are on a list</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Buscar una lista</translation>
    </message>
    <message>
        <source>no list</source>
        <comment>that has what is typed in its name</comment>
        <translation>ninguna lista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists that are found, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) found</source>
        <translation>
            <numerusform>%n lista encontrada</numerusform>
            <numerusform>%n listas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has “%1” in it</source>
        <translation>Ninguna lista contiene «%1»</translation>
    </message>
    <message>
        <source>Lists are found by their names and by what they are about.</source>
        <translation>Las listas se encuentran por su nombre y por lo que tratan.</translation>
    </message>
    <message>
        <source>Show all lists</source>
        <translation>Mostrar todas las listas</translation>
    </message>
    <message>
        <source>Esc in the box does it, too.</source>
        <translation>También lo hace Esc en el cuadro.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogFilter</name>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Merged cards</source>
        <translation>Fichas unidas</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New people at work</source>
        <translation>Nuevas personas en el trabajo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Contacts written down</source>
        <translation>Contactos anotados</translation>
    </message>
    <message>
        <source>Calls taken on</source>
        <translation>Llamadas asumidas</translation>
    </message>
    <message>
        <source>Files on cards</source>
        <translation>Archivos en fichas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents made final</source>
        <translation>Documentos hechos definitivos</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Borrados para siempre</translation>
    </message>
    <message>
        <source>The log thinned</source>
        <translation>Registro aligerado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Actions undone</source>
        <translation>Acciones deshechas</translation>
    </message>
    <message>
        <source>Actions done again</source>
        <translation>Acciones rehechas</translation>
    </message>
    <message>
        <source>Cards and files put back</source>
        <translation>Fichas y archivos recuperados</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogSection</name>
    <message>
        <source>Undo this…</source>
        <translation>Deshacer esto…</translation>
    </message>
    <message>
        <source>Look at the file as it was after this</source>
        <translation>Mirar el archivo como quedó después de esto</translation>
    </message>
    <message>
        <source>Look at the file as it was before this</source>
        <translation>Ver el archivo como estaba antes de esto</translation>
    </message>
    <message>
        <source>What changed since this</source>
        <translation>Qué cambió desde esto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>Look at a past day…</source>
        <translation>Mirar un día pasado…</translation>
    </message>
    <message>
        <source>What changed between two moments…</source>
        <translation>Qué cambió entre dos momentos…</translation>
    </message>
    <message>
        <source>Choose an action in the list first.</source>
        <translation>Elige primero una acción de la lista.</translation>
    </message>
    <message>
        <source>The log was thinned: what was there before this is not kept in it any more.</source>
        <translation>El registro se aligeró: lo que había antes de esto ya no se conserva en él.</translation>
    </message>
    <message>
        <source>This is undone already.</source>
        <translation>Ya está deshecho.</translation>
    </message>
    <message>
        <source>Nothing of this can be undone.</source>
        <translation>De esto no se puede deshacer nada.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>¿Deshacer «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>It was done on %1, on %Ln card(s).</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>Se hizo el %1, en %Ln ficha.</numerusform>
            <numerusform>Se hizo el %1, en %Ln fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did it on %2, on %Ln card(s).</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>
            <numerusform>Lo hizo %1 el %2, en %Ln ficha.</numerusform>
            <numerusform>Lo hizo %1 el %2, en %Ln fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done later stays.</source>
        <translation>Todo lo que se hizo después se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of these were changed later: you will be asked which to keep. Everything else that was done later stays.</source>
        <translation>
            <numerusform>%Ln de estos valores se cambió después: se te preguntará cuál conservar. Todo lo demás hecho después se queda.</numerusform>
            <numerusform>%Ln de estos valores se cambiaron después: se te preguntará cuáles conservar. Todo lo demás hecho después se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What left the house…</source>
        <translation>Qué salió de la casa…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingDialog</name>
    <message>
        <source>Export for a mailing or calls</source>
        <translation>Exportar para un envío o llamadas</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Con una llamada</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Cómo se les contacta</translation>
    </message>
    <message>
        <source>&amp;How they are reached</source>
        <translation>Có&amp;mo se les contacta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Export nothing</source>
        <translation>No exportar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) go out</source>
        <translation>
            <numerusform>Sale %Ln ficha</numerusform>
            <numerusform>Salen %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a reason</comment>
        <translation>excluidos: %1</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Nadie está en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s): a household at one address has one row, with the names of all</source>
        <translation>
            <numerusform>en %Ln carta: un hogar en una misma dirección tiene una fila, con los nombres de todos</numerusform>
            <numerusform>en %Ln cartas: un hogar en una misma dirección tiene una fila, con los nombres de todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would go out.</source>
        <translation>No saldría nadie.</translation>
    </message>
    <message>
        <source>A call is noted when it was made.</source>
        <translation>Una llamada se anota cuando se ha hecho.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingNote</name>
    <message>
        <source>&amp;Note it on their cards as</source>
        <translation>&amp;Anotarlo en sus fichas como</translation>
    </message>
    <message>
        <source>It then counts for the limit on contacts and stands in the history of each card. Undo takes it back.</source>
        <translation>Así cuenta para el límite de contactos y figura en el historial de cada ficha. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>Name of the mailing</source>
        <translation>Nombre del envío</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MainWindow</name>
    <message>
        <source>Customer files (*.clientela)</source>
        <translation>Archivos de clientes (*.clientela)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>New customer file</source>
        <translation>Nuevo archivo de clientes</translation>
    </message>
    <message>
        <source>Customers.clientela</source>
        <comment>suggested name of a new file</comment>
        <translation>Clientes.clientela</translation>
    </message>
    <message>
        <source>Open a customer file</source>
        <translation>Abrir un archivo de clientes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Import of northwind.csv, 91 cards&quot;</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>A part of %1 is damaged.</source>
        <translation>Una parte de %1 está dañada.</translation>
    </message>
    <message>
        <source>What can be read is shown, and the backups are apart from it.</source>
        <translation>Se muestra lo que se puede leer, y las copias están aparte.</translation>
    </message>
    <message>
        <source>Do not enter more here: bring the file back from the backups, or save what can be read.</source>
        <translation>No introduzcas más aquí: recupera el archivo de las copias o guarda lo que se puede leer.</translation>
    </message>
    <message>
        <source>Go on for now</source>
        <translation>Seguir por ahora</translation>
    </message>
    <message>
        <source>Show the ways out</source>
        <translation>Mostrar las salidas</translation>
    </message>
    <message>
        <source>A pastry shop opens</source>
        <translation>Abre una pastelería</translation>
    </message>
    <message>
        <source>2,000 made-up customers with three years of sales are being written.</source>
        <translation>Se escriben 2.000 clientes inventados con tres años de ventas.</translation>
    </message>
    <message>
        <source>Making the demo file</source>
        <translation>Creando el archivo de prueba</translation>
    </message>
    <message>
        <source>Bringing the file of then</source>
        <translation>Recuperando el archivo de entonces</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>%1 as of %2, to be read only</source>
        <extracomment>a window&apos;s title: %1 the name of a customer file, %2 a day and a time</extracomment>
        <translation>%1 a fecha de %2, solo para leer</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>Esta &amp;página</translation>
    </message>
    <message>
        <source>This page has nothing to print.</source>
        <translation>Esta página no tiene nada que imprimir.</translation>
    </message>
    <message>
        <source>%1 is calling. Ctrl+L shows the card.</source>
        <comment>a name, or a number</comment>
        <translation>Llama %1. Ctrl+L muestra la ficha.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a caller and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MessageDialog</name>
    <message>
        <source>Details</source>
        <comment>unfolds the details of an error</comment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MomentEdit</name>
    <message>
        <source>yesterday, 12 Nov, 12 Nov 10:42</source>
        <translation>ayer, 12 nov, 12 nov 10:42</translation>
    </message>
    <message>
        <source>This is neither a day nor a time.</source>
        <translation>Esto no es ni un día ni una hora.</translation>
    </message>
    <message>
        <source>After change %1</source>
        <translation>Después del cambio %1</translation>
    </message>
    <message>
        <source>At the end of %1</source>
        <translation>Al final del %1</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Eso aún está por venir.</translation>
    </message>
    <message>
        <source>There is no backup of then: the oldest is of %1.</source>
        <translation>De entonces no hay copia: la más antigua es del %1.</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Antes del primer cambio</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Ese cambio no existe.</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <extracomment>%1 is the title of an action of the log</extracomment>
        <translation>Después de «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::NoMatchPage</name>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Nadie cumple este filtro</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nada cumple este filtro</translation>
    </message>
    <message numerus="yes">
        <source>Nobody matches all %Ln filters</source>
        <translation>
            <numerusform>Nadie cumple el filtro</numerusform>
            <numerusform>Nadie cumple los %Ln filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %Ln filters</source>
        <translation>
            <numerusform>Nada cumple el filtro</numerusform>
            <numerusform>Nada cumple los %Ln filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers match the rest.</source>
        <translation>
            <numerusform>%Ln cliente cumple el resto.</numerusform>
            <numerusform>%Ln clientes cumplen el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the rest.</source>
        <translation>
            <numerusform>%Ln cumple el resto.</numerusform>
            <numerusform>%Ln cumplen el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Everybody is shown again.</source>
        <translation>Se muestran todos de nuevo.</translation>
    </message>
    <message>
        <source>All are shown again.</source>
        <translation>Se muestra todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::OutlineLine</name>
    <message>
        <source>Any of</source>
        <translation>Alguna de</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Ninguna de</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Row is on</source>
        <translation>Fila activa</translation>
    </message>
    <message>
        <source>Cards that fit this row alone</source>
        <translation>Fichas que cumplen solo esta fila</translation>
    </message>
    <message>
        <source>Cards left so far</source>
        <translation>Fichas que quedan hasta aquí</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Condition into this group</source>
        <translation>Condición en este grupo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
</context>
<context>
    <name>clientela::ui::OutlineView</name>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>All, any or none of the rows</source>
        <translation>Todas, alguna o ninguna de las filas</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta aquí</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a row that is switched off</comment>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Condition below</source>
        <translation>Condición debajo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Make a group of it</source>
        <translation>Hacer un grupo</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Deshacer el grupo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Paste below</source>
        <translation>Pegar debajo</translation>
    </message>
    <message>
        <source>Copy below</source>
        <translation>Duplicar debajo</translation>
    </message>
    <message>
        <source>Show the cards that fit it alone</source>
        <translation>Mostrar las fichas que cumplen solo esta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make a group of the selected rows</source>
        <translation>Hacer un grupo con las filas seleccionadas</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaperPane</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PassphraseDialog</name>
    <message>
        <source>Encrypted backups</source>
        <translation>Copias cifradas</translation>
    </message>
    <message>
        <source>The backups in this folder are encrypted. With their passphrase this file adds to them and can restore from them.</source>
        <translation>Las copias de esta carpeta están cifradas. Con su contraseña este archivo añade a ellas y puede restaurar de ellas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation>Cifrar las copias</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Contraseña de las copias</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or five words that nobody would guess are better.</source>
        <translation>
            <numerusform>Al menos %n carácter; mejor cuatro o cinco palabras que nadie adivinaría.</numerusform>
            <numerusform>Al menos %n caracteres; mejor cuatro o cinco palabras que nadie adivinaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala una vez más.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>Older backups in this folder are encrypted too, so that a copy in the cloud tells nobody anything. Either the passphrase or this customer file opens them. Should this file be lost, only the passphrase does: keep it on paper, in another place.</source>
        <translation>También se cifran las copias antiguas de esta carpeta, para que una copia en la nube no diga nada a nadie. Las abre la contraseña o este fichero de clientes. Si el fichero se pierde, solo la contraseña: guárdela en papel, en otro sitio.</translation>
    </message>
    <message>
        <source>Copies of the backups that were made before still open with the old passphrase. It is not asked for here: this customer file opens its backups by itself.</source>
        <translation>Las copias hechas antes se siguen abriendo con la contraseña anterior. Aquí no se pide: este fichero de clientes abre sus copias por sí mismo.</translation>
    </message>
    <message>
        <source>Stop encrypting…</source>
        <translation>Dejar de cifrar…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PastDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Look at a past day</source>
        <translation>Mirar un día pasado</translation>
    </message>
    <message>
        <source>The file as it was then opens in a window of its own, to be read. Today&apos;s file stays as it is.</source>
        <translation>El archivo como era entonces se abre en su propia ventana, solo para leer. El archivo de hoy queda como está.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>The backups reach back to %1.</source>
        <translation>Las copias llegan hasta el %1.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Todavía no hay copias.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaymentDialog</name>
    <message>
        <source>Payment</source>
        <comment>money that came in</comment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1: %2 to be paid.</source>
        <comment>a document with its customer, and an amount</comment>
        <translation>%1: por pagar %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <comment>cash, bank transfer</comment>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>No registrar nada</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <comment>a day</comment>
        <translation>%1 aún está por llegar.</translation>
    </message>
    <message>
        <source>%1; nothing is left to be paid.</source>
        <comment>a day</comment>
        <translation>%1; no queda nada por pagar.</translation>
    </message>
    <message>
        <source>%1; %2 more than is due.</source>
        <comment>a day and an amount</comment>
        <translation>%1; %2 más de lo debido.</translation>
    </message>
    <message>
        <source>%1; %2 are left to be paid.</source>
        <comment>a day and an amount</comment>
        <translation>%1; quedan por pagar %2.</translation>
    </message>
    <message>
        <source>%1, before the invoice of %2</source>
        <comment>two days</comment>
        <translation>%1, antes de la factura del %2</translation>
    </message>
    <message>
        <source>%1, before the receipt of %2</source>
        <comment>two days</comment>
        <translation>%1, antes del recibo del %2</translation>
    </message>
    <message>
        <source>%1, before the document of %2</source>
        <comment>two days</comment>
        <translation>%1, antes del documento del %2</translation>
    </message>
    <message>
        <source>%1; %2 more than is due. Press Record again to take it so.</source>
        <comment>a day and an amount</comment>
        <translation>%1; %2 más de lo debido. Pulsa Registrar otra vez para tomarlo así.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PdfPages</name>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Esta página no se puede mostrar.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown here: poppler-utils is not installed.</source>
        <translation>Los PDF no se pueden mostrar aquí: poppler-utils no está instalado.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or locked with a password.</source>
        <translation>Este PDF no se puede mostrar: está dañado o protegido con contraseña.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PeekPanel</name>
    <message>
        <source>The card in short</source>
        <translation>La ficha en breve</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and what is said under it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>files of a card</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PersonButton</name>
    <message>
        <source>%1 is at work. Press to change.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Trabaja %1. Pulsa para cambiar.</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Cambiar el nombre de %1…</translation>
    </message>
    <message>
        <source>Name of who is at work</source>
        <translation>Nombre de quien trabaja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person at work</comment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Mantener %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PickPopup</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in it</source>
        <translation>Aquí no hay nada con «%1»</translation>
    </message>
    <message>
        <source>no choice: %1</source>
        <comment>values that were pasted</comment>
        <translation>no previstos: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n values</source>
        <comment>that were typed or pasted</comment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>Los %n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The disk may be back, or the other program done.</source>
        <translation>Quizá el disco ha vuelto o el otro programa ha acabado.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <source>Where it was moved to, or a copy.</source>
        <translation>Donde se movió, o una copia.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Empezar un archivo nuevo</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <translation>Este se queda como está.</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <translation>Echar un vistazo con datos inventados</translation>
    </message>
    <message>
        <source>They are encrypted; the passphrase is asked for.</source>
        <translation>Están cifradas; se pide la contraseña.</translation>
    </message>
    <message>
        <source>As it was on %1, change %2.</source>
        <extracomment>%1 is a moment, %2 the number of a change</extracomment>
        <translation>Como estaba el %1, cambio %2.</translation>
    </message>
    <message>
        <source>What is there now is kept, whatever you choose.</source>
        <translation>Lo que hay ahora se conserva, elijas lo que elijas.</translation>
    </message>
    <message>
        <source>Bring it back from the backups</source>
        <translation>Recuperarlo de las copias</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>Into a new file, with a report of what is lost.</source>
        <translation>En un archivo nuevo, con un informe de lo perdido.</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Abrirlo solo para leer</translation>
    </message>
    <message>
        <source>Look for backups elsewhere…</source>
        <translation>Buscar copias en otro sitio…</translation>
    </message>
    <message>
        <source>In a folder on another disk.</source>
        <translation>En una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>To look at it and copy from it. Nothing is written to it.</source>
        <translation>Para consultarlo y copiar datos. No se escribe nada en él.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProductsPage</name>
    <message>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>They come with a file that you bring in, or with its sales.</source>
        <translation>Llegan con un archivo que se importa o con sus ventas.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <comment>a running job</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress: done of total</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a job has taken so far</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordModel</name>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>The list was not read to its end. F5 begins again.</source>
        <translation>La lista no se leyó hasta el final. F5 vuelve a empezar.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordTable</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordsPage</name>
    <message>
        <source>List language</source>
        <translation>Lenguaje de listas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Why is it in this table?</source>
        <translation>¿Por qué está en esta tabla?</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesDialog</name>
    <message>
        <source>What left the house</source>
        <translation>Qué salió de la casa</translation>
    </message>
    <message>
        <source>Exports, labels, mailings and what was told to a person: noted when it happened, for good.</source>
        <translation>Exportaciones, etiquetas, envíos y lo que se comunicó a una persona: anotado cuando ocurrió, para siempre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has left the house yet.</source>
        <translation>Todavía no ha salido nada.</translation>
    </message>
    <message>
        <source>All of it, without conditions.</source>
        <translation>Todo, sin condiciones.</translation>
    </message>
    <message numerus="yes">
        <source>Counts and sums of %Ln, without saying whom they are of.</source>
        <comment>records of a list</comment>
        <translation>
            <numerusform>Recuentos y sumas de %Ln, sin decir de quién.</numerusform>
            <numerusform>Recuentos y sumas de %Ln, sin decir de quiénes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Excluidos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of those who went out, %Ln had never been asked.</source>
        <translation>
            <numerusform>De los que salieron, a %Ln nunca se le había preguntado.</numerusform>
            <numerusform>De los que salieron, a %Ln nunca se les había preguntado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out: %1, %2</source>
        <comment>312, in 290 letters</comment>
        <translation>Salieron: %1, %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>List and file</source>
        <comment>what left the house</comment>
        <translation>Lista y archivo</translation>
    </message>
    <message>
        <source>How</source>
        <comment>something left the house</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Went out</source>
        <comment>how many</comment>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>how many</comment>
        <translation>Excluidos</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Reminders</name>
    <message>
        <source>%1 – %2</source>
        <comment>a task and its customer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n tarea pendiente</numerusform>
            <numerusform>%n tareas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>after the number of tasks due</comment>
        <translation>
            <numerusform>%1, %n atrasada</numerusform>
            <numerusform>%1, %n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks that are due</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ResemblanceDialog</name>
    <message>
        <source>Open as a list</source>
        <translation>Abrir como lista</translation>
    </message>
    <message>
        <source>Who resembles them?</source>
        <translation>¿Quién se les parece?</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <translation>Campos que comparar</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Qué los distingue</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no value</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 on the list, %2 elsewhere</source>
        <comment>counts of customers</comment>
        <translation>%1 en la lista, %2 fuera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others resemble them</source>
        <translation>
            <numerusform>%Ln más se les parece</numerusform>
            <numerusform>Otros %Ln se les parecen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells them apart from the others, more than chance would.</source>
        <translation>Nada los distingue de los demás más que el azar.</translation>
    </message>
    <message>
        <source>How sure</source>
        <comment>that something is no chance</comment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>%1; not those on the list</source>
        <comment>a list in words</comment>
        <translation>%1; no los de la lista</translation>
    </message>
    <message>
        <source>How sure it is that this is no chance: fairly sure, one time in a hundred it would be; sure, in a thousand; very sure, in ten thousand. Values that chance brings about more often are left out. Point at a word for its number (G², the log-likelihood ratio of Dunning 1993).</source>
        <translation>Qué seguro es que no sea casualidad: bastante seguro, lo sería una vez de cada cien; seguro, una de cada mil; muy seguro, una de cada diez mil. Los valores que el azar produce más a menudo se omiten. Señale una palabra para ver su número (G², la razón de verosimilitud de Dunning 1993).</translation>
    </message>
    <message>
        <source>very sure</source>
        <comment>that something is no chance</comment>
        <translation>muy seguro</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>that something is no chance</comment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <comment>that something is no chance</comment>
        <translation>bastante seguro</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RevisionModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>undone since</source>
        <comment>behind an action in the log</comment>
        <translation>deshecho después</translation>
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
    <message>
        <source>thinned</source>
        <comment>behind an action in the log whose values are not kept any more</comment>
        <translation>aligerado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RowGrip</name>
    <message>
        <source>What to do with this row</source>
        <translation>Qué hacer con esta fila</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SaidYes</name>
    <message>
        <source>Only those who said &amp;yes</source>
        <translation>Solo quienes dijeron que &amp;sí</translation>
    </message>
    <message>
        <source>Nobody is written to or called, so nobody is asked for a yes.</source>
        <translation>No se escribe ni se llama a nadie, así que no hace falta ningún sí.</translation>
    </message>
    <message>
        <source>Advertising by e-mail and SMS needs a yes. Without it you may write to your own customers about goods like those they bought, if each message says how to end it: then take the tick away.</source>
        <translation>La publicidad por correo electrónico y SMS necesita un sí. Sin él puede escribir a sus propios clientes sobre productos parecidos a los que compraron, si cada mensaje dice cómo darse de baja: en ese caso quite la marca.</translation>
    </message>
    <message>
        <source>Letters and calls go to whoever did not say no. Who said neither yes nor no goes out, too, unless this is on.</source>
        <translation>Las cartas y llamadas van a quien no dijo que no. Quien no dijo ni sí ni no también se incluye, salvo que esto esté marcado.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SalesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Presupuestos abiertos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Quotes, orders, invoices and receipts come with a file that you bring in.</source>
        <translation>Presupuestos, pedidos, facturas y recibos llegan con un archivo que se importa.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Pendientes de cobro</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SalvagedPage</name>
    <message>
        <source>What could be read is in a new file</source>
        <translation>Lo que se pudo leer está en un archivo nuevo</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Abrir el archivo nuevo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SearchField</name>
    <message>
        <source>Search</source>
        <comment>name of the search box for screen readers</comment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>last order %1, spent %2</source>
        <translation>último pedido %1, gasto %2</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>sin pedidos todavía</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Nuevo cliente “%1”</translation>
    </message>
    <message>
        <source>New customer, phone %1</source>
        <translation>Nuevo cliente, teléfono %1</translation>
    </message>
    <message>
        <source>New customer “%1”, phone %2</source>
        <translation>Nuevo cliente “%1”, teléfono %2</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>head of what can be done with the words searched for</comment>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Show all matches as a list</source>
        <translation>Mostrar todos los resultados como lista</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>cards that were opened or spoken to last</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <comment>head of what can be done instead</comment>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>In the archive</source>
        <comment>head over cards</comment>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar los %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ShareBanner</name>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Sidebar</name>
    <message>
        <source>Pages and lists</source>
        <translation>Páginas y listas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Pinned lists</source>
        <translation>Listas fijadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Quitar de fijadas</translation>
    </message>
    <message>
        <source>Unpinned “%1”</source>
        <translation>“%1” quitada de fijadas</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Editar lista</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Con cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln atrasada</numerusform>
            <numerusform>%Ln atrasadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::StartPage</name>
    <message>
        <source>Your file</source>
        <translation>Tu archivo</translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>¿Quiénes son tus clientes?</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer.</source>
        <translation>Todo lo que escribes se queda en un archivo en este ordenador.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>A table as CSV. You see it before it is saved.</source>
        <translation>Una tabla como CSV. La ves antes de guardarla.</translation>
    </message>
    <message>
        <source>Enter the first customer</source>
        <translation>Escribir el primer cliente</translation>
    </message>
    <message>
        <source>A name is enough.</source>
        <translation>Basta un nombre.</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <translation>Echar un vistazo con datos inventados</translation>
    </message>
    <message>
        <source>A pastry shop with 2,000 customers, in a file of its own.</source>
        <translation>Una pastelería con 2.000 clientes, en su propio archivo.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>Its backups, made by themselves</source>
        <comment>over the folder they are in</comment>
        <translation>Sus copias de seguridad, hechas solas</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>of who opened a new file</comment>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>It stands beside what you do, for those who work with you.</source>
        <translation>Aparece junto a lo que haces, para quienes trabajan contigo.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>Guardado: %1, por %2</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
        <source>As of %1, to be read only</source>
        <translation>A fecha de %1, solo para leer</translation>
    </message>
    <message>
        <source>On a shared disk, open here</source>
        <translation>En un disco compartido, abierto aquí</translation>
    </message>
    <message>
        <source>Nobody else can change the file until it is closed here; others read a copy of it.</source>
        <translation>Nadie más puede cambiar el archivo hasta que se cierre aquí; los demás leen una copia.</translation>
    </message>
    <message>
        <source>A copy, to be read only</source>
        <translation>Una copia, solo para leer</translation>
    </message>
    <message>
        <source>Goes on with the card</source>
        <translation>Continúa con la ficha</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved</source>
        <translation>
            <numerusform>%n ficha sin guardar</numerusform>
            <numerusform>%n fichas sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with the list</source>
        <translation>Sigue con la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) not saved</source>
        <translation>
            <numerusform>%n lista sin guardar</numerusform>
            <numerusform>%n listas sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>New list: %1</source>
        <comment>what it asks, in words</comment>
        <translation>Lista nueva: %1</translation>
    </message>
    <message>
        <source>Says which, and goes on with one</source>
        <translation>Dice cuáles, y sigue con una</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TaskTemplatesDialog</name>
    <message>
        <source>Templates of tasks</source>
        <translation>Plantillas de tareas</translation>
    </message>
    <message>
        <source>One a line, as a task is written: its words, its day, @ and who does it. Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}.</source>
        <translation>Una por línea, como se escribe una tarea: las palabras, el día, @ y quién la hace. Los campos de la ficha se escriben ${name}, ${given_name}, ${company_name}, ${representative}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>today: %1</source>
        <comment>the day that a template gives when it is used today</comment>
        <translation>hoy: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>Edit the templates of tasks</source>
        <translation>Modificar las plantillas de tareas</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksDialog</name>
    <message>
        <source>Task for each</source>
        <translation>Tarea para cada uno</translation>
    </message>
    <message>
        <source>Something done in the house</source>
        <translation>Algo que se hace en la casa</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Con una llamada</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>tomorrow, friday, in 2 weeks, 3 December</source>
        <translation>mañana, viernes, en 2 semanas, 3 diciembre</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>&amp;How they are reached</source>
        <translation>Có&amp;mo se les contacta</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Cómo se les contacta</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>Añadir %Ln tarea</numerusform>
            <numerusform>Añadir %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Añadir tareas</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>No añadir ninguna</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Esto no es un día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a reason</comment>
        <translation>excluidos: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <comment>for the log</comment>
        <translation>tareas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %Ln customer(s)</source>
        <translation>
            <numerusform>Tarea «%1» para %Ln cliente</numerusform>
            <numerusform>Tarea «%1» para %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln task(s)</source>
        <translation>
            <numerusform>Añadida %Ln tarea</numerusform>
            <numerusform>Añadidas %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the tasks</source>
        <translation>Añadiendo las tareas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>template of tasks</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}.</source>
        <translation>Los campos de la ficha se escriben ${name}, ${given_name}, ${company_name}, ${representative}.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>P&amp;lantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>There is nobody to do it for.</source>
        <translation>No hay nadie para quien hacerlo.</translation>
    </message>
    <message>
        <source>Say what is to be done first.</source>
        <translation>Primero escribe qué hay que hacer.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Todavía no hay tareas</translation>
    </message>
    <message>
        <source>They are made on a card (Ctrl+T), with a call, or on the page Today.</source>
        <translation>Se crean en una ficha (Ctrl+T), con una llamada o en la página Hoy.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Done this month</source>
        <translation>Hechas este mes</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TerritoriesDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Territories and representatives</source>
        <translation>Zonas y representantes</translation>
    </message>
    <message>
        <source>By where a customer is, the card proposes a territory and who looks after them; nothing is filled in by itself. The first rule that fits counts. Postal codes may be beginnings and ranges: 50, 51-53.</source>
        <translation>Según dónde está un cliente, la ficha propone una zona y quién lo atiende; nada se rellena solo. Cuenta la primera regla que encaja. Los códigos postales pueden ser comienzos e intervalos: 50, 51-53.</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Códigos postales</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>«%1» no es un país.</translation>
    </message>
    <message>
        <source>Rule %1 does not say where.</source>
        <translation>La regla %1 no dice dónde.</translation>
    </message>
    <message>
        <source>Rule %1 proposes nothing.</source>
        <translation>La regla %1 no propone nada.</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here yet.</source>
        <comment>a representative</comment>
        <translation>Aquí nadie se llama todavía «%1».</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here. Perhaps %2 is meant.</source>
        <extracomment>both are names of persons</extracomment>
        <translation>Aquí nadie se llama «%1». Quizá se trate de %2.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ThinningDialog</name>
    <message>
        <source>Thin the log</source>
        <translation>Aligerar el registro</translation>
    </message>
    <message>
        <source> years</source>
        <comment>after a number</comment>
        <translation> años</translation>
    </message>
    <message>
        <source>of today only</source>
        <translation>solo de hoy</translation>
    </message>
    <message>
        <source>&amp;Keep every detail for</source>
        <translation>&amp;Conservar todo el detalle durante</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Going through the log…</source>
        <translation>Recorriendo el registro…</translation>
    </message>
    <message numerus="yes">
        <source>Keep every detail of the log for %n year(s)</source>
        <translation>
            <numerusform>Conservar todo el detalle del registro durante %n año</numerusform>
            <numerusform>Conservar todo el detalle del registro durante %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is thinned: %1 became free</source>
        <translation>El registro está aligerado: quedaron libres %1</translation>
    </message>
    <message>
        <source>Thinning the log</source>
        <translation>Aligerando el registro</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TimelineActs</name>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of contact and what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change task: %1</source>
        <translation>Cambio de tarea: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abierto de nuevo: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Resuelto: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <comment>a day and a task</comment>
        <translation>Aplazada a %1: %2</translation>
    </message>
    <message>
        <source>Deleted the task %1</source>
        <translation>Tarea %1 eliminada</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Toast</name>
    <message>
        <source>Undo</source>
        <comment>in a toast</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>cross of a toast</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayDelegate</name>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>puts a task off</comment>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayPage</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Whom to think of</source>
        <translation>En quién pensar</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>tasks</comment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tareas de quién</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>a button</comment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tarea nueva</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Aplazar a mañana</translation>
    </message>
    <message>
        <source>Call, and tell the others</source>
        <translation>Llamar y avisar a los demás</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation>Nada pendiente.</translation>
    </message>
    <message>
        <source>A task made on a card, or here, shows on its day.</source>
        <translation>Una tarea creada en una ficha, o aquí, aparece en su día.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Resuelto: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <comment>a day and a task</comment>
        <translation>Aplazada a %1: %2</translation>
    </message>
    <message>
        <source>Deleted the task %1</source>
        <translation>Tarea %1 eliminada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ticks a task</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Put off to Monday</source>
        <translation>Aplazar al lunes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln tarea pendiente</numerusform>
            <numerusform>%Ln tareas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln atrasada</numerusform>
            <numerusform>%Ln atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %1, %Ln task(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Próxima: %1, %Ln tarea.</numerusform>
            <numerusform>Próximas: %1, %Ln tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled…</source>
        <translation>Resuelto…</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <comment>a task that was being typed</comment>
        <translation>No anotado: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayTaskLine</name>
    <message>
        <source>What is to be done? friday, every 2 weeks, @who</source>
        <translation>¿Qué hay que hacer? viernes, cada 2 semanas, @quién</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tarea nueva</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, document…</source>
        <translation>Nombre, teléfono, e-mail, documento…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TotalsRow</name>
    <message>
        <source>Ø %1</source>
        <comment>an average</comment>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>figures of a table</comment>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::UndoConflictDialog</name>
    <message>
        <source>Do “%1” again</source>
        <translation>Rehacer «%1»</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) stay as they are, unless you take all back.</source>
        <translation>
            <numerusform>%Ln campo más queda como está, salvo que deshagas todo.</numerusform>
            <numerusform>%Ln campos más quedan como están, salvo que deshagas todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>What doing it again would bring</source>
        <translation>Lo que traería rehacer</translation>
    </message>
    <message>
        <source>What the undo would bring</source>
        <translation>Lo que traería deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, which of its values, the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>stays, as it was changed since</source>
        <translation>queda, como se modificó después</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Keep all as they are</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Do it like this</source>
        <translation>Rehacer así</translation>
    </message>
    <message>
        <source>Undo like this</source>
        <translation>Deshacer así</translation>
    </message>
    <message>
        <source>Choose what shall stand there; the rest of it is taken back. What was done later and has nothing to do with it stays. Whatever you choose can be undone, too.</source>
        <translation>Elige qué debe quedar; el resto se deshace. Lo que se hizo después y no tiene que ver se queda. Elijas lo que elijas, también se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln value(s) were changed later.</source>
        <translation>
            <numerusform>Su valor se cambió después.</numerusform>
            <numerusform>Sus %Ln valores se cambiaron después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its %1 values were changed later.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%Ln de sus %1 valores se cambió después.</numerusform>
            <numerusform>%Ln de sus %1 valores se cambiaron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Deshacer la unión</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <comment>a value, since</comment>
        <translation>cambiado el %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>cambiado por %1, %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What is listed here stays as it is, with all that belongs to it; the rest is taken back. What was done later stays. This can be undone, too.</source>
        <translation>Lo que figura aquí se queda como está, con todo lo que le pertenece; el resto se deshace. Lo hecho después se queda. También esto se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::WhyPane</name>
    <message>
        <source>Open card</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>A card to ask about</source>
        <translation>Una ficha por la que preguntar</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Elige una ficha</translation>
    </message>
    <message>
        <source>Why is a card on the list, or not?</source>
        <translation>¿Por qué está una ficha en la lista, o no?</translation>
    </message>
    <message>
        <source>Why is this company here?</source>
        <translation>¿Por qué está aquí esta empresa?</translation>
    </message>
    <message>
        <source>Why is this company not here?</source>
        <translation>¿Por qué no está aquí esta empresa?</translation>
    </message>
    <message>
        <source>Why is she here?</source>
        <translation>¿Por qué está ella aquí?</translation>
    </message>
    <message>
        <source>Why is she not here?</source>
        <translation>¿Por qué no está ella aquí?</translation>
    </message>
    <message>
        <source>Why is he here?</source>
        <translation>¿Por qué está él aquí?</translation>
    </message>
    <message>
        <source>Why is he not here?</source>
        <translation>¿Por qué no está él aquí?</translation>
    </message>
    <message>
        <source>Why is this card here?</source>
        <translation>¿Por qué está aquí esta ficha?</translation>
    </message>
    <message>
        <source>Why is this card not here?</source>
        <translation>¿Por qué no está aquí esta ficha?</translation>
    </message>
    <message>
        <source>Leave out by hand</source>
        <translation>Excluir a mano</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message>
        <source>There is no such card any more.</source>
        <translation>Esa ficha ya no existe.</translation>
    </message>
    <message>
        <source>The card is in the archive.</source>
        <translation>La ficha está en el archivo.</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Al menos uno de estos</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todos estos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>an amount</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>The list is everybody.</source>
        <translation>La lista incluye a todos.</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Cumple: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>No cumple: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <comment>what a condition asks of a field</comment>
        <translation>Se pide: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Why is something on the list, or not?</source>
        <translation>¿Por qué algo está en la lista, o no?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>Why is it not here?</source>
        <translation>¿Por qué no está aquí?</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>The list is all of them.</source>
        <translation>La lista los incluye todos.</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <comment>somebody&apos;s name</comment>
        <translation>Abrir la ficha de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <comment>behind a few names</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of these</source>
        <translation>No todos estos</translation>
    </message>
    <message>
        <source>Not left out by hand</source>
        <translation>No excluida a mano</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Excluida a mano</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Elegida a mano</translation>
    </message>
    <message>
        <source>Not picked by hand</source>
        <translation>No elegida a mano</translation>
    </message>
    <message>
        <source>the last of them: %1</source>
        <comment>an amount</comment>
        <translation>el último de ellos: %1</translation>
    </message>
    <message>
        <source>Was on the list on %1</source>
        <comment>a day</comment>
        <translation>Estaba en la lista el %1</translation>
    </message>
    <message>
        <source>Was on the list on %1, and left out by hand since</source>
        <comment>a day</comment>
        <translation>Estaba en la lista el %1 y después se excluyó a mano</translation>
    </message>
    <message>
        <source>Was not on the list on %1, and added by hand since</source>
        <comment>a day</comment>
        <translation>No estaba en la lista el %1 y después se añadió a mano</translation>
    </message>
    <message>
        <source>Was not on the list on %1</source>
        <comment>a day</comment>
        <translation>No estaba en la lista el %1</translation>
    </message>
    <message>
        <source>Today on “%1”, which it was frozen from</source>
        <translation>Hoy está en «%1», de la que se congeló</translation>
    </message>
    <message>
        <source>Today not on “%1”, which it was frozen from</source>
        <translation>Hoy no está en «%1», de la que se congeló</translation>
    </message>
    <message>
        <source>Added by hand since</source>
        <comment>a card, to a list that was frozen</comment>
        <translation>Añadida a mano después</translation>
    </message>
    <message>
        <source>Not added by hand since</source>
        <comment>a card, to a list that was frozen</comment>
        <translation>No añadida a mano después</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Workplace</name>
    <message>
        <source>Open to read only.</source>
        <translation>Abierto solo para leer.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The file as of %1.</source>
        <translation>El archivo a fecha de %1.</translation>
    </message>
    <message>
        <source>It is only read: nothing can be changed here. Cards can be brought back into today&apos;s file.</source>
        <translation>Es solo para leer: aquí no se puede cambiar nada. Las fichas se pueden recuperar en el archivo de hoy.</translation>
    </message>
    <message>
        <source>To today&apos;s file</source>
        <translation>Al archivo de hoy</translation>
    </message>
    <message>
        <source>This is a copy of it, to be read only. As soon as it is closed there, it can be opened here.</source>
        <translation>Esta es una copia, solo para leer. En cuanto se cierre allí, se podrá abrir aquí.</translation>
    </message>
    <message>
        <source>Nothing can be changed here until it was.</source>
        <translation>Hasta que se haga, aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look through it now</source>
        <translation>Revisarlo ahora</translation>
    </message>
    <message>
        <source>Put the whole file back…</source>
        <translation>Devolver el archivo entero…</translation>
    </message>
    <message>
        <source>Make a credit note</source>
        <translation>Hacer una nota de crédito</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>in a toast</comment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Nothing typed here is left to undo. Once more undoes: %1</source>
        <translation>Aquí no queda nada escrito que deshacer. Una vez más deshace: %1</translation>
    </message>
</context>
</TS>
