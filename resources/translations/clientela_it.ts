<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>%1, average</source>
        <comment>head of a column</comment>
        <translation>%1, media</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>of an address or a link</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>label</source>
        <comment>of a phone or an e-mail</comment>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a part of a card, %2 which of its texts: &quot;Address: Town&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consenso a %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>revocato</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a card</comment>
        <translation>aggiunta</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a card</comment>
        <translation>modificata</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a card</comment>
        <translation>eliminata</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Scheda %1</translation>
    </message>
    <message>
        <source>It was deleted since, and stays so.</source>
        <translation>Nel frattempo è stato eliminato, e resta così.</translation>
    </message>
    <message>
        <source>It is there again already, and stays as it is.</source>
        <translation>C’è già di nuovo, e resta com’è.</translation>
    </message>
    <message>
        <source>A list is grouped by one field.</source>
        <translation>Un elenco si raggruppa per un solo campo.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Phone, e-mail or web address</source>
        <translation>Telefono, e-mail o indirizzo web</translation>
    </message>
    <message>
        <source>It stays: something that was entered later belongs to it.</source>
        <translation>Resta: gli appartiene qualcosa inserito in seguito.</translation>
    </message>
    <message>
        <source>What it refers to is gone.</source>
        <translation>Ciò a cui si riferisce non c&apos;è più.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a card</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>somebody is left out</comment>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Named on the letter of</source>
        <translation>Nominato sulla lettera di</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per posta</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Con una telefonata</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>esclusi: %1</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet of a workbook that says what the list is</comment>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the group without a value</comment>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1 (weeks)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (settimane)</translation>
    </message>
    <message>
        <source>%1 (months)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (mesi)</translation>
    </message>
    <message>
        <source>%1 (quarters)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (trimestri)</translation>
    </message>
    <message>
        <source>%1 (years)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (anni)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>a day, the Monday of it</comment>
        <translation>Settimana dal %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date that has weeks, months, quarters and years.</source>
        <translation>“%1” non è una data con settimane, mesi, trimestri e anni.</translation>
    </message>
    <message>
        <source>Total, each counted once</source>
        <comment>of groups that overlap, by tags</comment>
        <translation>Totale, contati una volta</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>it would be larger than is allowed here</source>
        <translation>sarebbe più grande di quanto qui è permesso</translation>
    </message>
    <message>
        <source>this folder or file may not be written</source>
        <translation>questa cartella o questo file non si può scrivere</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>il disco si può solo leggere</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>non c&apos;è una cartella simile</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>c&apos;è una cartella con questo nome</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>il nome è troppo lungo</translation>
    </message>
    <message>
        <source>the program that reads it has stopped</source>
        <translation>il programma che lo legge si è fermato</translation>
    </message>
    <message>
        <source>Nothing more could be written to standard output: %1.</source>
        <translation>Sullo standard output non si è potuto scrivere altro: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 non si è potuto scrivere: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Ciò che c&apos;era prima è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Fai spazio sul disco, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Scegli un&apos;altra cartella o un altro nome.</translation>
    </message>
    <message>
        <source>%1 is a customer file, which nothing is written over.</source>
        <translation>%1 è un file clienti: non vi si scrive sopra nulla.</translation>
    </message>
    <message>
        <source>%1 belongs to a customer file, which nothing is written over.</source>
        <translation>%1 appartiene a un file clienti: non vi si scrive sopra nulla.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The card is as it was.</source>
        <translation>La scheda è rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 non c&apos;è.</translation>
    </message>
    <message>
        <source>Look for the file and add it again.</source>
        <translation>Cerca il file e aggiungilo di nuovo.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>Add the files in it one by one.</source>
        <translation>Aggiungi uno per uno i file che contiene.</translation>
    </message>
    <message>
        <source>%1 has %2; a file on a card may have %3.</source>
        <translation>%1 occupa %2; un file su una scheda può arrivare a %3.</translation>
    </message>
    <message>
        <source>Make it smaller, or note on the card where it is kept.</source>
        <translation>Riducilo, o annota sulla scheda dove si trova.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non può essere letto: %2.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program is writing to the backups in %1.</source>
        <translation>Un altro programma sta scrivendo nei backup in %1.</translation>
    </message>
    <message>
        <source>Your file is safe and holds all that was saved.</source>
        <translation>Il file è al sicuro e contiene tutto ciò che è stato salvato.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Riprova tra un minuto.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>it would be larger than is allowed here</source>
        <translation>sarebbe più grande di quanto consentito qui</translation>
    </message>
    <message>
        <source>this folder or file may not be written</source>
        <translation>questa cartella o questo file non si può scrivere</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>il disco è di sola lettura</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>la cartella non c&apos;è più</translation>
    </message>
    <message>
        <source>The backup %1 could not be written: %2.</source>
        <translation>Non è stato possibile scrivere il backup %1: %2.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose another folder for backups.</source>
        <translation>Libera spazio su quel disco o scegli un&apos;altra cartella per i backup.</translation>
    </message>
    <message>
        <source>Connect the disk or mend the folder, or choose another folder for backups.</source>
        <translation>Collega il disco o ripristina la cartella, oppure scegli un&apos;altra cartella per i backup.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read: %2.</source>
        <translation>Non è stato possibile leggere il backup %1: %2.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>non c&apos;è più</translation>
    </message>
    <message>
        <source>Connect the disk of the backups, or take another backup.</source>
        <translation>Collega il disco dei backup o usa un altro backup.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>Il backup %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Take another backup, and make a new one now.</source>
        <translation>Usa un altro backup e fanne subito uno nuovo.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <translation>%1 è stato modificato nel frattempo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Restore the other changes into a file of their own.</source>
        <translation>Ripristina le altre modifiche in un file a parte.</translation>
    </message>
    <message>
        <source>The backups no longer hold these changes.</source>
        <translation>I backup non contengono più queste modifiche.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged after change %2.</source>
        <translation>Il backup %1 è danneggiato dopo la modifica %2.</translation>
    </message>
    <message>
        <source>What stands before that is safe.</source>
        <translation>Ciò che viene prima è al sicuro.</translation>
    </message>
    <message>
        <source>Restore r%1, or a later snapshot.</source>
        <translation>Ripristina r%1 o una copia successiva.</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>il primo</translation>
    </message>
    <message>
        <source>the file took another way</source>
        <translation>il file ha preso un&apos;altra strada</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>giornaliero</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>molte modifiche</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>prima di un&apos;importazione</translation>
    </message>
    <message>
        <source>before cards were merged</source>
        <translation>prima di unire schede</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>prima di un aggiornamento</translation>
    </message>
    <message>
        <source>after an update</source>
        <translation>dopo un aggiornamento</translation>
    </message>
    <message>
        <source>after an erasure</source>
        <translation>dopo una cancellazione</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>another one was damaged</source>
        <translation>un altro era danneggiato</translation>
    </message>
    <message>
        <source>Consents withdrawn since then</source>
        <translation>Consensi revocati nel frattempo</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>Non ci sono backup in %1.</translation>
    </message>
    <message>
        <source>Look for the folder of the backups on other disks.</source>
        <translation>Cerca la cartella dei backup su altri dischi.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>The snapshot of these backups is gone.</source>
        <translation>La copia di base di questi backup non c&apos;è più.</translation>
    </message>
    <message>
        <source>The oldest backup is of %1, change %2.</source>
        <translation>Il backup più vecchio è del %1, modifica %2.</translation>
    </message>
    <message>
        <source>Choose that moment or a later one.</source>
        <translation>Scegli quel momento o uno successivo.</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1.</source>
        <translation>I backup contengono modifiche fino alla %1.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Scegline una.</translation>
    </message>
    <message>
        <source>“%1” is neither a backup nor a moment.</source>
        <translation>“%1” non è né un backup né un momento.</translation>
    </message>
    <message>
        <source>Give an ID that --list shows, a change such as r123, or a time such as 2025-11-22T10:42.</source>
        <translation>Indica un ID mostrato da --list, una modifica come r123 o un momento come 2025-11-22T10:42.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged, and so is every one before it.</source>
        <translation>La copia %1 è danneggiata, e così tutte le precedenti.</translation>
    </message>
    <message>
        <source>Take a later backup, or one from another disk.</source>
        <translation>Usa un backup successivo o uno da un altro disco.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Backup in corso</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>la struttura è danneggiata</translation>
    </message>
    <message>
        <source>it stands at another change than it should</source>
        <translation>è fermo a una modifica diversa da quella attesa</translation>
    </message>
    <message>
        <source>it holds another number of cards than it should</source>
        <translation>contiene un numero di schede diverso da quello atteso</translation>
    </message>
    <message>
        <source>A backup was made and is not whole: %1.</source>
        <translation>Un backup è stato fatto ma non è integro: %1.</translation>
    </message>
    <message>
        <source>Check the disk of the backups, and the file itself.</source>
        <translation>Controlla il disco dei backup e il file stesso.</translation>
    </message>
    <message>
        <source>some of its rows name others that are not there</source>
        <translation>alcune righe ne nominano altre che mancano</translation>
    </message>
    <message>
        <source>its log is broken at change %1</source>
        <translation>il registro è interrotto alla modifica %1</translation>
    </message>
    <message>
        <source>the end of its changes was cut off</source>
        <translation>la fine delle modifiche è stata troncata</translation>
    </message>
    <message>
        <source>it is not whole: half of this backup is missing</source>
        <translation>non è integro: manca metà di questo backup</translation>
    </message>
    <message>
        <source>its beginning is damaged</source>
        <translation>l&apos;inizio è danneggiato</translation>
    </message>
    <message>
        <source>it is damaged after change %1</source>
        <translation>è danneggiato dopo la modifica %1</translation>
    </message>
    <message>
        <source>The backups of this file are not encrypted.</source>
        <translation>I backup di questo file non sono cifrati.</translation>
    </message>
    <message>
        <source>Encrypting a backup</source>
        <translation>Cifratura di un backup</translation>
    </message>
    <message>
        <source>Decrypting a backup</source>
        <translation>Decifratura di un backup</translation>
    </message>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>La cifratura non funziona su questo computer.</translation>
    </message>
    <message>
        <source>Install Clientela again from its package.</source>
        <translation>Installa di nuovo Clientela dal suo pacchetto.</translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase.</source>
        <translation>Non c’è abbastanza memoria per provare la frase segreta.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <source>The file passphrase.key of the backups is damaged.</source>
        <translation>Il file passphrase.key dei backup è danneggiato.</translation>
    </message>
    <message>
        <source>The backups were not changed.</source>
        <translation>I backup non sono stati modificati.</translation>
    </message>
    <message>
        <source>Bring it back from another copy of the folder, or open the customer file, which has the key.</source>
        <translation>Riprendilo da un’altra copia della cartella, o apri il file dei clienti, che ha la chiave.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these backups.</source>
        <translation>Questa non è la frase segreta di questi backup.</translation>
    </message>
    <message>
        <source>Mind capital letters, spaces and the language of the keyboard.</source>
        <translation>Attenzione a maiuscole, spazi e lingua della tastiera.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La frase segreta ha meno di %1 caratteri.</translation>
    </message>
    <message>
        <source>Take four or five words that nobody would guess.</source>
        <translation>Prendi quattro o cinque parole che nessuno indovinerebbe.</translation>
    </message>
    <message>
        <source>The passphrase file %1 could not be read: %2.</source>
        <translation>Il file della frase segreta %1 non si può leggere: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Controlla il nome e chi può leggerlo.</translation>
    </message>
    <message>
        <source>The passphrase file %1 has no passphrase in its first line.</source>
        <translation>Il file %1 non ha una frase segreta nella prima riga.</translation>
    </message>
    <message>
        <source>The backups in %1 are encrypted, and this file does not have their key.</source>
        <translation>I backup in %1 sono cifrati, e questo file non ha la loro chiave.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>In esse niente è stato modificato.</translation>
    </message>
    <message>
        <source>Give their passphrase: File, Backups in the window, --passphrase-file F on the command line.</source>
        <translation>Dai la loro frase segreta: File, Backup nella finestra, --passphrase-file F nella riga di comando.</translation>
    </message>
    <message>
        <source>Encrypt them first, by giving a passphrase.</source>
        <translation>Cifrale prima, indicando una frase segreta.</translation>
    </message>
    <message>
        <source>Customers erased since then</source>
        <translation>Clienti cancellati da allora</translation>
    </message>
    <message>
        <source>This backup is of another continuation of the file, not of the one that is open.</source>
        <translation>Questo backup è di un’altra continuazione del file, non di quella aperta.</translation>
    </message>
    <message>
        <source>Restore it as a file of its own.</source>
        <translation>Ripristinalo come file a sé.</translation>
    </message>
    <message>
        <source>%1 (damaged %2)</source>
        <extracomment>a file&apos;s name: %1 the name of the customer file, %2 a moment; put aside because it is damaged</extracomment>
        <translation>%1 (danneggiato %2)</translation>
    </message>
    <message>
        <source>before the log was thinned</source>
        <translation>prima di sfoltire il registro</translation>
    </message>
    <message>
        <source>after the log was thinned</source>
        <translation>dopo aver sfoltito il registro</translation>
    </message>
    <message>
        <source>it is not what it was when it was made</source>
        <translation>non è più quello che era quando è stato creato</translation>
    </message>
    <message>
        <source>before the file was put back</source>
        <translation>prima che il file fosse riportato indietro</translation>
    </message>
    <message>
        <source>an index does not agree with its table</source>
        <translation>un indice non corrisponde alla sua tabella</translation>
    </message>
    <message>
        <source>Nothing was changed; backups go where they went.</source>
        <translation>Nulla è cambiato; i backup vanno dove andavano.</translation>
    </message>
    <message>
        <source>Copying the backups</source>
        <translation>Copia dei backup in corso</translation>
    </message>
    <message>
        <source>%1 holds other backups already, one of them with the name %2.</source>
        <translation>%1 contiene già altri backup, uno con il nome %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libera spazio lì, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The backups do not fit there: they take %1, and of the %2 that are free %3 are left to others.</source>
        <extracomment>%1 to %3 sizes on disk</extracomment>
        <translation>I backup non ci stanno: occupano %1, e dei %2 liberi %3 restano ad altri.</translation>
    </message>
</context>
<context>
    <name>BackupsMove</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 non c&apos;è.</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n earlier backup(s) along?</source>
        <translation>
            <numerusform>Portare con sé %n backup precedente?</numerusform>
            <numerusform>Portare con sé i %n backup precedenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 in %2, and stay there, too. From the new folder every past day is found as before.</source>
        <extracomment>%1 a size on disk, %2 a folder</extracomment>
        <translation>Occupano %1 in %2, e restano anche lì. Dalla nuova cartella si ritrova ogni giorno passato come prima.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Copy them along</source>
        <translation>Copiale</translation>
    </message>
    <message>
        <source>Copying the backups</source>
        <translation>Copia dei backup in corso</translation>
    </message>
    <message>
        <source>The earlier backups cannot go along</source>
        <translation>I backup precedenti non si possono portare con sé</translation>
    </message>
    <message>
        <source>%1 They stay in %2.</source>
        <extracomment>%1 why not, %2 a folder</extracomment>
        <translation>%1 Restano in %2.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Continua senza</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>I backup vanno in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>%n backup precedente è stato copiato; resta anche in %1.</numerusform>
            <numerusform>%n backup precedenti sono stati copiati; restano anche in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>Today&apos;s file is not open any more.</source>
        <translation>Il file di oggi non è più aperto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Open it, and look at this day from there.</source>
        <translation>Aprilo, e guarda questo giorno da lì.</translation>
    </message>
    <message>
        <source>This backup is of another continuation of the file, not of the one that is open.</source>
        <translation>Questo backup è di un’altra continuazione del file, non di quella aperta.</translation>
    </message>
    <message>
        <source>Restore it as a file of its own.</source>
        <translation>Ripristinalo come file a sé.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Riporta</translation>
    </message>
    <message>
        <source>The file is as it was on %1.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Il file è com&apos;era il %1.</translation>
    </message>
    <message>
        <source>The whole file put back to %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Intero file riportato al %1</translation>
    </message>
    <message>
        <source>Putting the file back</source>
        <translation>Ritorno del file allo stato di prima</translation>
    </message>
    <message>
        <source>Put the whole file back to %1?</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Riportare l&apos;intero file al %1?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Riporta indietro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done since are taken back:</source>
        <translation>
            <numerusform>Viene annullata %Ln azione fatta da allora:</numerusform>
            <numerusform>Vengono annullate %Ln azioni fatte da allora:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, di %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e un&apos;altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices that were made final stay, and so do the customers and products that they name. Consents stay as they are, and whoever was erased stays erased. A backup of today&apos;s file is made before. It is one action, which can be undone.</source>
        <translation>Le fatture rese definitive restano, e con loro i clienti e i prodotti che nominano. I consensi restano come sono, e chi è stato cancellato resta cancellato. Prima si fa un backup del file di oggi. È una sola azione, che si può annullare.</translation>
    </message>
    <message>
        <source>Most of it is “%1”. That alone can be undone, too: in today&apos;s file, under File, What was done.</source>
        <translation>Il grosso è «%1». Si può annullare anche solo quella: nel file di oggi, sotto File, Che cosa è stato fatto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>%1: %2 again, instead of %3</source>
        <extracomment>%1 a field of a card, %2 its value of then in quotes, %3 that of today</extracomment>
        <translation>%1: di nuovo %2, invece di %3</translation>
    </message>
    <message>
        <source>The card is gone from today&apos;s file. It returns with all that belonged to it.</source>
        <translation>La scheda non c&apos;è più nel file di oggi. Torna con tutto quello che le apparteneva.</translation>
    </message>
    <message>
        <source>The card itself says today what it said then.</source>
        <translation>La scheda in sé dice oggi quello che diceva allora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are gone today and return with all that belonged to them.</source>
        <translation>
            <numerusform>%Ln scheda oggi non c&apos;è più e torna con tutto quello che le apparteneva.</numerusform>
            <numerusform>%Ln schede oggi non ci sono più e tornano con tutto quello che apparteneva loro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something else today, and say again what they said then.</source>
        <translation>
            <numerusform>%Ln scheda oggi dice altro e torna a dire quello che diceva allora.</numerusform>
            <numerusform>%Ln schede oggi dicono altro e tornano a dire quello che dicevano allora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards themselves say today what they said then.</source>
        <translation>Le schede in sé dicono oggi quello che dicevano allora.</translation>
    </message>
    <message>
        <source>Bring %1 back into today&apos;s file?</source>
        <translation>Riportare %1 nel file di oggi?</translation>
    </message>
    <message>
        <source>Calls, tasks and documents that are gone return, those that are there stay as they are. Consents that were withdrawn stay withdrawn. It is one action, which can be undone.</source>
        <translation>Chiamate, attività e documenti che non ci sono più tornano, quelli che ci sono restano come sono. I consensi ritirati restano ritirati. È una sola azione, che si può annullare.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back as of %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>%Ln scheda ripresa al %1</numerusform>
            <numerusform>%Ln schede riprese al %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln card(s) back into today&apos;s file?</source>
        <translation>
            <numerusform>Riportare %Ln scheda nel file di oggi?</numerusform>
            <numerusform>Riportare %Ln schede nel file di oggi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>Resta %Ln modifica, perché qualcosa è stato reso definitivo.</numerusform>
            <numerusform>Restano %Ln modifiche, perché qualcosa è stato reso definitivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Works for and belongs to</source>
        <translation>Lavora per e fa parte di</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part and its label: Phone, mobile</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Una scheda ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>%1, order</source>
        <translation>%1, ordine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Ultimo ordine</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spesa</translation>
    </message>
    <message>
        <source>%1 this year</source>
        <translation>%1 quest&apos;anno</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 scaduti</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Prossima attività</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>su 5</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Verifica oggi</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>un giorno</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Called here %1.</source>
        <translation>Ha chiamato qui %1.</translation>
    </message>
    <message>
        <source>Called here %1, spoke with %2.</source>
        <translation>Ha chiamato qui %1, ha parlato con %2.</translation>
    </message>
    <message>
        <source>Was called %1.</source>
        <translation>Contatto telefonico %1.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <translation>%1 ha chiamato %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>the customer, and when</comment>
        <translation>Ha scritto %1.</translation>
    </message>
    <message>
        <source>Was written to %1.</source>
        <translation>Contatto scritto %1.</translation>
    </message>
    <message>
        <source>%1 wrote %2.</source>
        <translation>%1 ha scritto %2.</translation>
    </message>
    <message>
        <source>Met %1.</source>
        <comment>when</comment>
        <translation>Incontro %1.</translation>
    </message>
    <message>
        <source>Met %1 %2.</source>
        <comment>whom and when</comment>
        <translation>Incontro con %1 %2.</translation>
    </message>
    <message>
        <source>Got an offer %1.</source>
        <translation>Offerta ricevuta %1.</translation>
    </message>
    <message>
        <source>%1 made an offer %2.</source>
        <translation>%1 ha fatto un&apos;offerta %2.</translation>
    </message>
    <message>
        <source>Asked something %1.</source>
        <translation>Ha fatto una domanda %1.</translation>
    </message>
    <message>
        <source>Open complaint.</source>
        <translation>Reclamo aperto.</translation>
    </message>
    <message>
        <source>Show complaint</source>
        <translation>Mostra il reclamo</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>an entry of the timeline</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>No advertising by %1.</source>
        <comment>channels</comment>
        <translation>Niente pubblicità per %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Revocato il %1.</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Mostra la prova</translation>
    </message>
    <message>
        <source>%1 overdue.</source>
        <translation>%1 scaduti.</translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <comment>an invoice that is overdue, the day</comment>
        <translation>La più vecchia dal %1.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Mostra la fattura</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completezza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of the wanted fields are filled in</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>ask: %1</source>
        <comment>the next question to a customer, a field</comment>
        <translation>chiedere: %1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <comment>fields</comment>
        <translation>Manca: %1</translation>
    </message>
    <message>
        <source>%1 has taken the call.</source>
        <translation>Della chiamata si occupa %1.</translation>
    </message>
    <message>
        <source>Since %1, and not yet written down.</source>
        <comment>a time</comment>
        <translation>Dalle %1, non ancora annotata.</translation>
    </message>
    <message>
        <source>The next one from %1.</source>
        <comment>a day</comment>
        <translation>Il prossimo dal %1.</translation>
    </message>
    <message>
        <source>By the address: %1.</source>
        <comment>a proposed territory or representative</comment>
        <translation>In base all&apos;indirizzo: %1.</translation>
    </message>
    <message>
        <source>Moving along: %1.</source>
        <comment>names</comment>
        <translation>Si trasferiscono insieme: %1.</translation>
    </message>
    <message>
        <source>Move alone</source>
        <comment>the others stay at the old address</comment>
        <translation>Trasferisci solo questa scheda</translation>
    </message>
    <message>
        <source>Also at the old address: %1.</source>
        <comment>names</comment>
        <translation>Anche al vecchio indirizzo: %1.</translation>
    </message>
    <message>
        <source>Move together</source>
        <comment>the others come along to the new address</comment>
        <translation>Trasferisci insieme</translation>
    </message>
    <message>
        <source>%1 lives here: %2</source>
        <comment>a name and an address</comment>
        <translation>%1 abita qui: %2</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usa questo indirizzo</translation>
    </message>
    <message>
        <source>The address is also noted for %1.</source>
        <comment>names</comment>
        <translation>L&apos;indirizzo vale anche per %1.</translation>
    </message>
    <message>
        <source>Only here</source>
        <comment>an address is not given to the others</comment>
        <translation>Solo qui</translation>
    </message>
    <message>
        <source>No address yet: %1</source>
        <comment>names</comment>
        <translation>Ancora senza indirizzo: %1</translation>
    </message>
    <message>
        <source>Same address</source>
        <comment>gives it to the others of a household</comment>
        <translation>Stesso indirizzo</translation>
    </message>
    <message>
        <source>Was called for %1 %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Chiamata per %1 %2.</translation>
    </message>
    <message>
        <source>Got the mailing %1 %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Ha ricevuto il mailing %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them mailing(s). The next contact from %1.</source>
        <translation>
            <numerusform>%n è un mailing. Il prossimo contatto dal %1.</numerusform>
            <numerusform>%n sono mailing. Il prossimo contatto dal %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a consent came from</comment>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Linked to its card.</source>
        <translation>Collegato alla sua scheda.</translation>
    </message>
    <message>
        <source>This company has a card.</source>
        <translation>Questa azienda ha una scheda.</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Collega le due</translation>
    </message>
    <message>
        <source>Contact person</source>
        <comment>section of a company&apos;s card</comment>
        <translation>Persona di contatto</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a person, for a company</comment>
        <translation>Lavora per</translation>
    </message>
    <message>
        <source>%1 lives here, too.</source>
        <comment>a name</comment>
        <translation>Anche %1 abita qui.</translation>
    </message>
    <message>
        <source>Same household</source>
        <comment>ties two people who live at one address</comment>
        <translation>Stessa famiglia</translation>
    </message>
    <message>
        <source>Lost because</source>
        <comment>a customer; the reason follows</comment>
        <translation>Perso perché</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Lost because, and the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody says yet why.</source>
        <comment>a customer was lost</comment>
        <translation>Nessuno ha ancora detto perché.</translation>
    </message>
    <message>
        <source>Say why…</source>
        <comment>a customer was lost</comment>
        <translation>Di&apos; perché…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a card and its stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>why a customer was lost</comment>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>On the phone %1.</source>
        <extracomment>the customer, and when</extracomment>
        <translation>Al telefono %1.</translation>
    </message>
    <message>
        <source>On the phone with %1 %2.</source>
        <extracomment>the customer; with whom of us, and when</extracomment>
        <translation>Al telefono con %1 %2.</translation>
    </message>
    <message>
        <source>An e-mail %1.</source>
        <comment>when</comment>
        <translation>Un&apos;e-mail %1.</translation>
    </message>
    <message>
        <source>A text message %1.</source>
        <comment>when</comment>
        <translation>Un messaggio %1.</translation>
    </message>
    <message>
        <source>A letter %1.</source>
        <comment>when</comment>
        <translation>Una lettera %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln risposta</numerusform>
            <numerusform>%Ln risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Same household, other address: %1, %2</source>
        <comment>a name and an address</comment>
        <translation>Stessa famiglia, altro indirizzo: %1, %2</translation>
    </message>
    <message>
        <source>Another address: %1</source>
        <comment>names</comment>
        <translation>Altro indirizzo: %1</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>where a customer came from</comment>
        <translation>Telefonata</translation>
    </message>
    <message>
        <source>The card began with a call.</source>
        <comment>why a source is proposed</comment>
        <translation>La scheda è nata da una telefonata.</translation>
    </message>
    <message>
        <source>%1 repeats it</source>
        <comment>a key, and the last order</comment>
        <translation>%1 lo ripete</translation>
    </message>
    <message>
        <source>Called here %1, spoke with you.</source>
        <comment>the customer, and when</comment>
        <translation>Ha chiamato qui %1, ha parlato con te.</translation>
    </message>
    <message>
        <source>You were on the phone %1.</source>
        <comment>when</comment>
        <translation>Sei stato al telefono %1.</translation>
    </message>
    <message>
        <source>You called %1.</source>
        <comment>when</comment>
        <translation>Hai chiamato %1.</translation>
    </message>
    <message>
        <source>You wrote %1.</source>
        <comment>when</comment>
        <translation>Hai scritto %1.</translation>
    </message>
    <message>
        <source>You met %1.</source>
        <comment>when</comment>
        <translation>Vi siete incontrati %1.</translation>
    </message>
    <message>
        <source>You made an offer %1.</source>
        <comment>when</comment>
        <translation>Hai fatto un&apos;offerta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in %1 days, the limit is %2.</source>
        <extracomment>%1 and %2 are numbers: 4 contacts in 30 days, the limit is 2</extracomment>
        <translation>
            <numerusform>%n contatto in %1 giorni, il limite è %2.</numerusform>
            <numerusform>%n contatti in %1 giorni, il limite è %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPresence</name>
    <message>
        <source>This card was erased for good.</source>
        <translation>Questa scheda è stata cancellata definitivamente.</translation>
    </message>
    <message>
        <source>This card is archived. Bring it back first.</source>
        <translation>Questa scheda è archiviata. Prima ripristinala.</translation>
    </message>
    <message>
        <source>This card was deleted. Bring it back first.</source>
        <translation>Questa scheda è stata eliminata. Prima ripristinala.</translation>
    </message>
    <message>
        <source>This card is archived.</source>
        <translation>Questa scheda è archiviata.</translation>
    </message>
    <message>
        <source>This card was deleted.</source>
        <translation>Questa scheda è stata eliminata.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>This card was archived (%1).</source>
        <comment>%1 a time or day</comment>
        <translation>Questa scheda è stata archiviata (%1).</translation>
    </message>
    <message>
        <source>This card was archived by %1 (%2).</source>
        <comment>%1 a person, %2 a time or day</comment>
        <translation>Questa scheda è stata archiviata da %1 (%2).</translation>
    </message>
    <message>
        <source>This card was deleted (%1).</source>
        <translation>Questa scheda è stata eliminata (%1).</translation>
    </message>
    <message>
        <source>This card was deleted by %1 (%2).</source>
        <translation>Questa scheda è stata eliminata da %1 (%2).</translation>
    </message>
    <message>
        <source>This card was archived with “%2” (%1).</source>
        <extracomment>%1 a time or day, %2 an action of the log</extracomment>
        <translation>Questa scheda è stata archiviata con «%2» (%1).</translation>
    </message>
    <message>
        <source>This card was archived with “%3” by %1 (%2).</source>
        <extracomment>%1 a person, %2 a time or day, %3 an action of the log</extracomment>
        <translation>Questa scheda è stata archiviata con «%3» da %1 (%2).</translation>
    </message>
    <message>
        <source>This card went with “%2” (%1).</source>
        <extracomment>%1 a time or day, %2 an action of the log</extracomment>
        <translation>Questa scheda se n’è andata con «%2» (%1).</translation>
    </message>
    <message>
        <source>This card went with “%3” by %1 (%2).</source>
        <extracomment>%1 a person, %2 a time or day, %3 an action of the log</extracomment>
        <translation>Questa scheda se n’è andata con «%3» di %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option --%1.</source>
        <translation>Non c&apos;è un&apos;opzione --%1.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Intendevi --%1?</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 è dato due volte.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 non accetta valori.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 ha bisogno di un valore: --%1 %2.</translation>
    </message>
    <message>
        <source>No customer goes by “%1”.</source>
        <translation>Nessun cliente risponde a “%1”.</translation>
    </message>
    <message>
        <source>Give the card&apos;s number, external id, e-mail or name.</source>
        <translation>Dai il numero della scheda, il numero esterno, l&apos;e-mail o il nome.</translation>
    </message>
    <message>
        <source>“%1” is more than one customer: %2.</source>
        <translation>“%1” è più di un cliente: %2.</translation>
    </message>
    <message>
        <source>Give the card&apos;s number.</source>
        <translation>Dai il numero della scheda.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Non c&apos;è un cliente %1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non si è trovato niente.</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>Nessuno ha il numero %1.</translation>
    </message>
    <message>
        <source>    last order: %1 %2, %3, %4</source>
        <translation>    ultimo ordine: %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from 0 to %2, not “%3”.</source>
        <translation>--%1 vuole un numero intero da 0 a %2, non “%3”.</translation>
    </message>
    <message>
        <source>undo: </source>
        <translation>annulla: </translation>
    </message>
    <message>
        <source>redo: </source>
        <translation>ripeti: </translation>
    </message>
    <message>
        <source>--customer wants the number of a card.</source>
        <translation>--customer vuole il numero di una scheda.</translation>
    </message>
    <message>
        <source>undo wants the number of a revision, as log prints it.</source>
        <translation>undo vuole il numero di una revisione, come lo stampa log.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because later actions changed the same fields.</source>
        <translation>“%1” non si può annullare, perché azioni successive hanno modificato gli stessi campi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niente è stato modificato.</translation>
    </message>
    <message>
        <source>Undo the later actions first.</source>
        <translation>Prima annulla le azioni successive.</translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that is not there</source>
        <translation>%1, riga %2: si riferisce a una riga di %3 che non c&apos;è</translation>
    </message>
    <message>
        <source>The log is broken at revision %1.</source>
        <translation>Il registro è interrotto alla revisione %1.</translation>
    </message>
    <message>
        <source>Keep a copy of the file before anything else is done to it.</source>
        <translation>Fai una copia del file prima di ogni altra cosa.</translation>
    </message>
    <message>
        <source>... and %1 more.</source>
        <translation>... e altri %1.</translation>
    </message>
    <message>
        <source>import wants --as customers, --as sales or --as products.</source>
        <translation>import vuole --as customers, --as sales o --as products.</translation>
    </message>
    <message>
        <source>--rejects must not name %1 itself.</source>
        <translation>--rejects non deve nominare %1 stesso.</translation>
    </message>
    <message>
        <source>Would be: %1.</source>
        <translation>Sarebbe: %1.</translation>
    </message>
    <message>
        <source>Without --rejects, a bad row stops the import.</source>
        <translation>Senza --rejects, una riga sbagliata ferma l&apos;importazione.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Revisione %1: %2</translation>
    </message>
    <message>
        <source>--of wants customers, documents, interactions, tasks or products, not “%1”.</source>
        <translation>--of vuole customers, documents, interactions, tasks o products, non “%1”.</translation>
    </message>
    <message>
        <source>There is no saved list named “%1”.</source>
        <translation>Non c&apos;è un elenco salvato di nome “%1”.</translation>
    </message>
    <message>
        <source>--limit wants a whole number, not “%1”.</source>
        <translation>--limit vuole un numero intero, non “%1”.</translation>
    </message>
    <message>
        <source>Give an expression or --saved NAME. An empty expression, &quot;&quot;, is everybody.</source>
        <translation>Dai un&apos;espressione o --saved NOME. Un&apos;espressione vuota, &quot;&quot;, è tutti.</translation>
    </message>
    <message>
        <source>--format xlsx wants --output FILE.xlsx.</source>
        <translation>--format xlsx vuole --output FILE.xlsx.</translation>
    </message>
    <message>
        <source>No sheet goes by “%1”.</source>
        <translation>Nessun foglio risponde a “%1”.</translation>
    </message>
    <message>
        <source>labels wants --sheet &quot;BRAND PART&quot; and --output F.pdf.</source>
        <translation>labels vuole --sheet &quot;MARCA NUMERO&quot; e --output F.pdf.</translation>
    </message>
    <message>
        <source>--start wants the number of a label, counted from 1.</source>
        <translation>--start vuole il numero di un&apos;etichetta, contando da 1.</translation>
    </message>
    <message>
        <source>%1 has %2 labels, --start %3 is beyond the last.</source>
        <translation>%1 ha %2 etichette, --start %3 è oltre l&apos;ultima.</translation>
    </message>
    <message>
        <source>labels, %1</source>
        <translation>etichette, %1</translation>
    </message>
    <message>
        <source>customer %1 does not fit: %2</source>
        <translation>il cliente %1 non ci sta: %2</translation>
    </message>
    <message>
        <source>There is nothing to print: the list has no customer who takes post.</source>
        <translation>Non c&apos;è niente da stampare: nell&apos;elenco nessun cliente riceve posta.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>There is no document with the number %1.</source>
        <translation>Non c&apos;è un documento con il numero %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents have this number; the newest is taken.</source>
        <translation>
            <numerusform>%n documento ha questo numero; si prende il più recente.</numerusform>
            <numerusform>%n documenti hanno questo numero; si prende il più recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: clientela-cli %1 %2</source>
        <translation>Uso: clientela-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 needs more words.</source>
        <translation>%1 ha bisogno di altre parole.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation>%1 non accetta “%2”.</translation>
    </message>
    <message>
        <source>--today wants a date such as 2025-11-22, not “%1”.</source>
        <translation>--today vuole una data come 2025-11-22, non “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Non c&apos;è un comando “%1”.</translation>
    </message>
    <message>
        <source>clientela-cli --help names them all.</source>
        <translation>clientela-cli --help li nomina tutti.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendevi %1?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrotto. Niente è stato modificato.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed.</source>
        <translation>La memoria non basta. Niente è stato modificato.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fissato</translation>
    </message>
    <message>
        <source>Every change from r%1 to r%2 can be restored.</source>
        <translation>Si può ripristinare ogni modifica da r%1 a r%2.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>Non ci sono backup in %1.</translation>
    </message>
    <message>
        <source>clientela-cli backup FILE makes one.</source>
        <translation>clientela-cli backup FILE ne fa uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged.</source>
        <translation>
            <numerusform>%n backup è danneggiato.</numerusform>
            <numerusform>%n backup sono danneggiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are whole; nothing was changed.</source>
        <translation>Gli altri sono integri; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Make a new one now: clientela-cli backup FILE.</source>
        <translation>Fanne subito uno nuovo: clientela-cli backup FILE.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>Non c&apos;è nessun backup %1 in %2.</translation>
    </message>
    <message>
        <source>--list shows them all.</source>
        <translation>--list li mostra tutti.</translation>
    </message>
    <message>
        <source>%1 is damaged and was passed over.</source>
        <translation>%1 è danneggiato ed è stato saltato.</translation>
    </message>
    <message>
        <source>The backups hold nothing that this file does not have.</source>
        <translation>I backup non contengono nulla che questo file non abbia.</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>I backup vanno in %1</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2; both are kept.</source>
        <translation>I backup contengono modifiche fino alla %1, questo file solo fino alla %2; si conservano entrambi.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 e --%2 non si combinano.</translation>
    </message>
    <message>
        <source>--to goes with --restore.</source>
        <translation>--to si usa con --restore.</translation>
    </message>
    <message>
        <source>The backups hold another continuation of this file; it is kept, and backups go on beside it.</source>
        <translation>I backup contengono un altro seguito di questo file; viene conservato e i backup proseguono accanto.</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2. Nothing is lost: clientela-cli backup FILE --replay brings them back.</source>
        <translation>I backup contengono modifiche fino alla %1, questo file solo fino alla %2. Nulla è perduto: clientela-cli backup FILE --replay le recupera.</translation>
    </message>
    <message>
        <source>%1  whole, changes on top: %2</source>
        <translation>%1  integro, modifiche successive: %2</translation>
    </message>
    <message>
        <source>%1 is the file as of change %2 (backup %3, changes after it: %4).</source>
        <translation>%1 è il file alla modifica %2 (backup %3, modifiche successive: %4).</translation>
    </message>
    <message>
        <source>“%1” cannot be done again, because later actions changed the same fields.</source>
        <translation>«%1» non si può ripetere, perché azioni successive hanno cambiato gli stessi campi.</translation>
    </message>
    <message>
        <source>Revision %1: done again: %2</source>
        <translation>Revisione %1: ripetuta: %2</translation>
    </message>
    <message>
        <source>Revision %1: undone: %2</source>
        <translation>Revisione %1: annullata: %2</translation>
    </message>
    <message>
        <source>--map wants &quot;Header=field&quot;, not “%1”.</source>
        <translation>--map vuole &quot;Intestazione=campo&quot;, non «%1».</translation>
    </message>
    <message>
        <source>--format vcard writes customers, without --group.</source>
        <translation>--format vcard scrive clienti, senza --group.</translation>
    </message>
    <message>
        <source>Revision %1: %2 on %3</source>
        <translation>Revisione %1: %2 su %3</translation>
    </message>
    <message>
        <source>This is not a valid electronic invoice yet. It lacks %1.</source>
        <translation>Questa non è ancora una fattura elettronica valida. Le manca: %1.</translation>
    </message>
    <message>
        <source>--format pdf wants --output F.pdf.</source>
        <translation>--format pdf vuole --output F.pdf.</translation>
    </message>
    <message>
        <source>--format wants table or json, not “%1”.</source>
        <translation>--format vuole table o json, non «%1».</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrata</translation>
    </message>
    <message>
        <source>From now on all backups are encrypted, older ones too. Without the passphrase and without the customer file nobody can open them, so keep both in different places.</source>
        <translation>D’ora in poi tutti i backup sono cifrati, anche i vecchi. Senza la frase segreta e senza il file dei clienti nessuno può aprirli: conserva le due cose in posti diversi.</translation>
    </message>
    <message>
        <source>Copies of the backups that were made before still open with the old passphrase.</source>
        <translation>Le copie dei backup fatte prima si aprono ancora con la vecchia frase segreta.</translation>
    </message>
    <message>
        <source>From now on backups are not encrypted, older ones neither.</source>
        <translation>D’ora in poi i backup non sono cifrati, nemmeno i vecchi.</translation>
    </message>
    <message>
        <source>--%1 wants a date such as 2025-11-22.</source>
        <translation>--%1 vuole una data come 2025-11-22.</translation>
    </message>
    <message>
        <source>Nobody at work here goes by “%1”.</source>
        <translation>Qui nessuno che lavora si chiama “%1”.</translation>
    </message>
    <message>
        <source>log without --by shows who did what.</source>
        <translation>log senza --by mostra chi ha fatto che cosa.</translation>
    </message>
    <message>
        <source>--averages goes with --group FIELD.</source>
        <translation>--averages va con --group CAMPO.</translation>
    </message>
    <message>
        <source>Give an expression or --saved NAME, whose customers others are to resemble.</source>
        <translation>Indica un&apos;espressione o --saved NOME, ai cui clienti altri devono somigliare.</translation>
    </message>
    <message>
        <source>“%1” is no field that customers can be compared by.</source>
        <translation>«%1» non è un campo con cui confrontare i clienti.</translation>
    </message>
    <message>
        <source>Nothing tells them apart from the others, more than chance would.</source>
        <translation>Niente li distingue dagli altri più di quanto farebbe il caso.</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>File aggiunto: %1</translation>
    </message>
    <message>
        <source>Files added: %1</source>
        <translation>File aggiunti: %1</translation>
    </message>
    <message>
        <source>%1 is on this card already.</source>
        <translation>%1 è già su questa scheda.</translation>
    </message>
    <message>
        <source>There is no file %1 on this card.</source>
        <translation>Su questa scheda non c&apos;è il file %1.</translation>
    </message>
    <message>
        <source>The same call without --save lists its files.</source>
        <translation>Lo stesso comando senza --save elenca i suoi file.</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>Il contenuto di %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Restore a backup into a file of its own and save it from there.</source>
        <translation>Ripristina un backup in un file a parte e salvalo da lì.</translation>
    </message>
    <message>
        <source>--save ID and --output F go together.</source>
        <translation>--save ID e --output F vanno insieme.</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <translation>eliminato il %1</translation>
    </message>
    <message>
        <source>--card goes with --restore and without --to: the card comes back into FILE.</source>
        <translation>--card va con --restore e senza --to: la scheda torna in FILE.</translation>
    </message>
    <message>
        <source>compare wants --from: a change such as r123, a time, or the ID of a backup.</source>
        <translation>compare vuole --from: una modifica come r123, un’ora o l’ID di un backup.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to viene prima di --from.</translation>
    </message>
    <message>
        <source>Change the two.</source>
        <translation>Scambiali.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Non c’è nessuna differenza.</translation>
    </message>
    <message>
        <source>Cards added: %1, changed: %2, gone: %3.</source>
        <translation>Schede aggiunte: %1, modificate: %2, eliminate: %3.</translation>
    </message>
    <message>
        <source>Card %1:</source>
        <translation>Scheda %1:</translation>
    </message>
    <message>
        <source>Nothing was changed. Without --dry-run it is done.</source>
        <translation>Nulla è stato modificato. Senza --dry-run viene eseguito.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>changed since; the undo would remove it</source>
        <translation>modificato nel frattempo; l’annullamento lo toglierebbe</translation>
    </message>
    <message>
        <source>now %1, the undo would bring %2</source>
        <translation>ora %1, l’annullamento porterebbe %2</translation>
    </message>
    <message>
        <source>--keep-later leaves these as they are and takes the rest back; --force takes them back, too.</source>
        <translation>--keep-later lascia questi come sono e annulla il resto; --force annulla anche questi.</translation>
    </message>
    <message>
        <source>Its backups are encrypted: clientela-cli backup FILE --list --passphrase-file F.</source>
        <translation>I suoi backup sono cifrati: clientela-cli backup FILE --list --passphrase-file F.</translation>
    </message>
    <message>
        <source>Its backups hold everything up to change %1: clientela-cli backup FILE --restore r%1 --to NEW.</source>
        <translation>I suoi backup contengono tutto fino alla modifica %1: clientela-cli backup FILE --restore r%1 --to NEW.</translation>
    </message>
    <message>
        <source>What can be read is saved by clientela-cli check FILE --salvage NEW.</source>
        <translation>Ciò che si legge si salva con clientela-cli check FILE --salvage NEW.</translation>
    </message>
    <message>
        <source>It is in %1; the damaged file was not touched.</source>
        <translation>È in %1; il file danneggiato non è stato toccato.</translation>
    </message>
    <message>
        <source>No customer goes by “%1”, neither now nor then.</source>
        <translation>Nessun cliente risponde a «%1», né ora né allora.</translation>
    </message>
    <message>
        <source>compare --from TIME names the cards that are gone since.</source>
        <translation>compare --from TIME elenca le schede eliminate da allora.</translation>
    </message>
    <message>
        <source>Usage: clientela-cli [--today YYYY-MM-DD] [--as USER] [--passphrase-file F] [--take-over] COMMAND ...</source>
        <translation>Uso: clientela-cli [--today AAAA-MM-GG] [--as UTENTE] [--passphrase-file F] [--take-over] COMANDO ...</translation>
    </message>
    <message>
        <source>If it is certain that nobody works in it there, give --take-over.</source>
        <translation>Se è certo che lì nessuno ci lavora, usare --take-over.</translation>
    </message>
    <message>
        <source>A copy of it is read.</source>
        <translation>Se ne legge una copia.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Esporta in %1</translation>
    </message>
    <message>
        <source>The log: %1</source>
        <translation>Il registro: %1</translation>
    </message>
    <message>
        <source>--before names a day that is still to come.</source>
        <translation>--before indica un giorno che deve ancora venire.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Scegliere un giorno precedente.</translation>
    </message>
    <message>
        <source>--restore wants --to F, the name of the file to make, --card CUSTOMER, or --whole.</source>
        <translation>--restore vuole --to F, il nome del file da creare, --card CLIENTE, oppure --whole.</translation>
    </message>
    <message>
        <source>“%1” does not say how many are kept. Give some of: %2.</source>
        <translation>«%1» non dice quanti se ne conservano. Indica alcuni di: %2.</translation>
    </message>
    <message>
        <source>Backups are kept: %1</source>
        <translation>Backup conservati: %1</translation>
    </message>
    <message>
        <source>--whole goes with --restore alone: all of FILE is put back to that moment.</source>
        <translation>--whole va solo con --restore: l&apos;intero FILE viene riportato a quel momento.</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>L&apos;elenco non è stato salvato.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dagli un altro nome.</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Salva l&apos;elenco “%1”</translation>
    </message>
    <message>
        <source>The whole file put back to change %1</source>
        <translation>Intero file riportato alla modifica %1</translation>
    </message>
    <message>
        <source>--format wants %1, not “%2”.</source>
        <translation>--format vuole %1, non «%2».</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>--as says twice what the file holds: import it once for each.</source>
        <translation>--as dice due volte che cosa contiene il file: importalo una volta per ciascuna.</translation>
    </message>
    <message>
        <source>--map is given twice for “%1”.</source>
        <translation>--map è indicato due volte per «%1».</translation>
    </message>
    <message>
        <source>--header wants yes, no or auto.</source>
        <translation>--header vuole yes, no o auto.</translation>
    </message>
    <message>
        <source>Nothing more could be written to standard output: %1.</source>
        <translation>Sullo standard output non si è potuto scrivere altro: %1.</translation>
    </message>
    <message>
        <source>Whole: %1, %2, %3.</source>
        <translation>Integro: %1, %2, %3.</translation>
    </message>
    <message>
        <source>The earlier backups stay in %1 and could not go along: %2</source>
        <translation>I backup precedenti restano in %1, non è stato possibile copiarli: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>%n backup precedente è stato copiato; resta anche in %1.</numerusform>
            <numerusform>%n backup precedenti sono stati copiati; restano anche in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have the number %1.</source>
        <translation>
            <numerusform>%n documento ha il numero %1.</numerusform>
            <numerusform>%n documenti hanno il numero %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the payment in the window, on the right one.</source>
        <translation>Registra il pagamento nella finestra, su quello giusto.</translation>
    </message>
    <message>
        <source>--date wants a day as 2025-11-22.</source>
        <translation>--date vuole un giorno come 2025-11-22.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 1234.50.</source>
        <translation>«%1» non è un importo. Scrivilo come 1234.50.</translation>
    </message>
    <message>
        <source>Nothing is to be paid of %1.</source>
        <translation>Di %1 non c&apos;è nulla da pagare.</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <translation>Pagamento di %1: %2</translation>
    </message>
    <message>
        <source>Still due: %1</source>
        <translation>Ancora da pagare: %1</translation>
    </message>
    <message>
        <source>Done, but the backups are not up to date: %1</source>
        <translation>Fatto, ma i backup non sono aggiornati: %1</translation>
    </message>
    <message>
        <source>The next command or window brings them up to date.</source>
        <translation>Il prossimo comando o la prossima finestra le aggiorna.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La memoria non basta.</translation>
    </message>
    <message>
        <source>No snapshot could be made before it: %1</source>
        <translation>Prima non si è potuto fare una copia: %1</translation>
    </message>
    <message>
        <source>--for wants post, email, sms or phone, not “%1”.</source>
        <translation>--for vuole post, email, sms o phone, non «%1».</translation>
    </message>
    <message>
        <source>--for goes with a list of customers, without --group and --limit.</source>
        <translation>--for va con un elenco di clienti, senza --group e --limit.</translation>
    </message>
    <message>
        <source>What was asked is done and saved all the same.</source>
        <translation>Quanto richiesto è comunque fatto e salvato.</translation>
    </message>
    <message>
        <source>Nothing of the kind “%1” was done in this file. What was done: %2.</source>
        <translation>In questo file non è stato fatto nulla del tipo “%1”. È stato fatto: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back whole, because of what was done later.</source>
        <translation>“%1” non può essere annullato per intero, per via di ciò che è stato fatto in seguito.</translation>
    </message>
    <message>
        <source>Some of it stays, because something that was entered later belongs to it.</source>
        <translation>Una parte resta, perché le appartiene qualcosa inserito in seguito.</translation>
    </message>
    <message>
        <source>But its backups hold changes up to %1, and it only those up to %2. Nothing is lost: clientela-cli backup FILE --replay brings them back.</source>
        <translation>Ma i suoi backup contengono modifiche fino a %1, il file solo fino a %2. Nulla è perso: clientela-cli backup FILE --replay le riporta.</translation>
    </message>
    <message>
        <source>Others may read the passphrase file %1. Take that right away: chmod 600.</source>
        <translation>Altri possono leggere il file della passphrase %1. Togli loro questo diritto: chmod 600.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 non c&apos;è.</translation>
    </message>
    <message>
        <source>Connect its disk to bring them here later.</source>
        <translation>Collega il disco per portarli qui in un secondo momento.</translation>
    </message>
    <message>
        <source>The file was renamed: its backups are still in %1, and take the new name when it is changed next.</source>
        <translation>Il file è stato rinominato: i suoi backup sono ancora in %1 e prendono il nuovo nome alla prossima modifica.</translation>
    </message>
    <message>
        <source>--left-out goes with --for.</source>
        <translation>--left-out va con --for.</translation>
    </message>
    <message>
        <source>--left-out wants a file of its own, such as left-out.csv.</source>
        <translation>--left-out vuole un file suo, per esempio left-out.csv.</translation>
    </message>
    <message>
        <source>who is left out, %1</source>
        <translation>chi resta fuori, %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviata</translation>
    </message>
    <message>
        <source>--group cannot be put in the order “%1”. There are: %2.</source>
        <translation>--group non può stare nell’ordine “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>--sort is not heeded with --group; the order of groups stands behind the field: --group &apos;region; -sum spent&apos;.</source>
        <translation>--sort non vale con --group; l’ordine dei gruppi sta dopo il campo: --group &apos;region; -sum spent&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Etichette per %Ln cliente</numerusform>
            <numerusform>Etichette per %Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etichetta</numerusform>
            <numerusform>%Ln etichette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>su %Ln</numerusform>
            <numerusform>su %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went out</source>
        <translation>
            <numerusform>%Ln uscito</numerusform>
            <numerusform>%Ln usciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln escluso</numerusform>
            <numerusform>%Ln esclusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back</source>
        <translation>
            <numerusform>%Ln scheda ripresa</numerusform>
            <numerusform>%Ln schede riprese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %Ln customer(s)</source>
        <translation>
            <numerusform>Esportazione di %Ln cliente</numerusform>
            <numerusform>Esportazione di %Ln clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>--mailing goes with --for post, email or sms, and with --output FILE.</source>
        <translation>--mailing va con --for post, email o sms, e con --output FILE.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln scheda</numerusform>
            <numerusform>%Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) erased since then are erased in it, too.</source>
        <translation>
            <numerusform>%Ln cliente cancellato da allora è cancellato anche in essa.</numerusform>
            <numerusform>%Ln clienti cancellati da allora sono cancellati anche in essa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) withdrawn since then stay withdrawn.</source>
        <translation>
            <numerusform>%Ln consenso revocato nel frattempo resta revocato.</numerusform>
            <numerusform>%Ln consensi revocati nel frattempo restano revocati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were brought back.</source>
        <translation>
            <numerusform>%Ln modifica è stata recuperata.</numerusform>
            <numerusform>%Ln modifiche sono state recuperate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since were taken back, too.</source>
        <translation>
            <numerusform>%Ln campo modificato nel frattempo è stato annullato anch&apos;esso.</numerusform>
            <numerusform>%Ln campi modificati nel frattempo sono stati annullati anch&apos;essi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since stay as they are.</source>
        <translation>
            <numerusform>%Ln campo modificato nel frattempo resta com&apos;è.</numerusform>
            <numerusform>%Ln campi modificati nel frattempo restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln revisione</numerusform>
            <numerusform>%Ln revisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) were found.</source>
        <translation>
            <numerusform>Trovato %Ln difetto.</numerusform>
            <numerusform>Trovati %Ln difetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>Resta %Ln modifica, perché qualcosa è stato reso definitivo.</numerusform>
            <numerusform>Restano %Ln modifiche, perché qualcosa è stato reso definitivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--today wants a date such as 2025-11-24.</source>
        <translation>--today vuole una data come 2025-11-24.</translation>
    </message>
    <message>
        <source>--pictures wants a folder.</source>
        <translation>--pictures vuole una cartella.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Non c&apos;è un&apos;opzione %1.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Si può aprire un solo file alla volta.</translation>
    </message>
    <message>
        <source>--pictures wants a file to show.</source>
        <translation>--pictures vuole un file da mostrare.</translation>
    </message>
    <message>
        <source>Usage: clientela [--today YYYY-MM-DD] [--caller NUMBER] [--pictures FOLDER] [FILE]</source>
        <translation>Uso: clientela [--today AAAA-MM-GG] [--caller NUMERO] [--pictures CARTELLA] [FILE]</translation>
    </message>
    <message>
        <source>--caller wants a phone number.</source>
        <translation>--caller richiede un numero di telefono.</translation>
    </message>
    <message>
        <source>Clientela runs, but no file is open in it.</source>
        <translation>Clientela è aperto, ma senza nessun file.</translation>
    </message>
</context>
<context>
    <name>CsvDetection</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 non si è potuto leggere: %2.</translation>
    </message>
    <message>
        <source>it is a workbook or an archive, not a CSV file</source>
        <translation>è una cartella di lavoro o un archivio compresso, non un file CSV</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save the sheet as CSV.</source>
        <translation>Aprilo nel programma da cui viene e salva il foglio come CSV.</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>non è un file di testo</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Scegli un file CSV.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>there is nothing in it but empty lines</source>
        <translation>contiene solo righe vuote</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>non si può aprire</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>non c&apos;è un file simile</translation>
    </message>
    <message>
        <source>its first line does not name the columns</source>
        <translation>la prima riga non nomina le colonne</translation>
    </message>
    <message>
        <source>there is a line with the columns&apos; names, but nothing below it</source>
        <translation>c&apos;è una riga con i nomi delle colonne, ma sotto niente</translation>
    </message>
    <message>
        <source>it is no file that can be read twice</source>
        <translation>non è un file che si possa leggere due volte</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Salvalo prima come file.</translation>
    </message>
    <message>
        <source>Put a line with the columns&apos; names on top, or name them by their place: --header no --map &quot;Column 1=name&quot;.</source>
        <translation>Metti in cima una riga con i nomi delle colonne, oppure indicale per posizione: --header no --map &quot;Column 1=name&quot;.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1 could not be read: it is a folder.</source>
        <translation>%1 non si è potuto leggere: è una cartella.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 non si è potuto leggere: %2.</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>non si può aprire</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>non c&apos;è un file simile</translation>
    </message>
    <message>
        <source>%1 could not be read: there is no encoding called %2.</source>
        <translation>%1 non si è potuto leggere: non c&apos;è una codifica di nome %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: the quote that opens column %2 of line %3 is never closed.</source>
        <translation>%1 non si è potuto leggere: le virgolette che aprono la colonna %2 della riga %3 non si chiudono mai.</translation>
    </message>
    <message>
        <source>Close the quote in that line, or remove it.</source>
        <translation>Chiudi le virgolette in quella riga, o toglile.</translation>
    </message>
    <message>
        <source>%1 could not be read: line %2 is longer than %3 MB.</source>
        <translation>%1 non si è potuto leggere: la riga %2 è più lunga di %3 MB.</translation>
    </message>
    <message>
        <source>Look whether a quote in that line is not closed.</source>
        <translation>Guarda se in quella riga ci sono virgolette non chiuse.</translation>
    </message>
    <message>
        <source>%1 could not be read further than line %2: %3.</source>
        <translation>%1 non si è potuto leggere oltre la riga %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read: column %2 of line %3 is longer than %4 MB.</source>
        <translation>%1 non si è potuto leggere: la colonna %2 della riga %3 è più lunga di %4 MB.</translation>
    </message>
    <message>
        <source>%1 could not be read: line %2 has more than %3 columns.</source>
        <translation>%1 non si è potuto leggere: la riga %2 ha più di %3 colonne.</translation>
    </message>
    <message>
        <source>Look whether it is a table, with one customer a line.</source>
        <translation>Guarda se è una tabella, con un cliente per riga.</translation>
    </message>
    <message>
        <source>The number of columns is %1, that of the first line %2.</source>
        <translation>Le colonne sono %1, quelle della prima riga %2.</translation>
    </message>
    <message>
        <source>Column %1 holds a NUL byte, which is no text.</source>
        <translation>La colonna %1 contiene un byte NUL, che non è testo.</translation>
    </message>
    <message>
        <source>Column %1 holds bytes that are no %2 text.</source>
        <translation>La colonna %1 contiene byte che non sono testo %2.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This postal code does not look like one of that country.</source>
        <translation>Questo CAP non sembra di quel paese.</translation>
    </message>
    <message>
        <source>The check digit of this VAT number is wrong.</source>
        <translation>La cifra di controllo di questa partita IVA è sbagliata.</translation>
    </message>
    <message>
        <source>The check digit of this tax code is wrong.</source>
        <translation>Il carattere di controllo di questo codice fiscale è sbagliato.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Questo giorno deve ancora venire.</translation>
    </message>
    <message>
        <source>That is more than 120 years ago.</source>
        <translation>È più di 120 anni fa.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Questa non è una data.</translation>
    </message>
    <message>
        <source>Without a name this card is hard to find again.</source>
        <translation>Senza nome questa scheda è difficile da ritrovare.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant.</source>
        <comment>the domain of an e-mail address</comment>
        <translation>Forse si intendeva %1.</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>La cifra di controllo è giusta.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. Everybody who opens the file reads it.</source>
        <translation>Sembra il numero di una carta di pagamento. Lo legge chiunque apra il file.</translation>
    </message>
    <message>
        <source>This looks like a password. Everybody who opens the file reads it.</source>
        <translation>Sembra una password. La legge chiunque apra il file.</translation>
    </message>
    <message>
        <source>“%1” does not fit the new kind of “%2”.</source>
        <translation>“%1” non si adatta al nuovo tipo di “%2”.</translation>
    </message>
    <message>
        <source>The field stays what it was; no card was changed.</source>
        <translation>Il campo resta com&apos;era; nessuna scheda è stata cambiata.</translation>
    </message>
    <message>
        <source>Mend these values first, or make a new field.</source>
        <translation>Correggere prima questi valori, oppure creare un nuovo campo.</translation>
    </message>
    <message>
        <source>The cards cannot be brought back: something else refers to what would go.</source>
        <translation>Le schede non si possono riprendere: qualcos’altro fa riferimento a ciò che verrebbe tolto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Undo what was done to them since, one by one.</source>
        <translation>Annulla una per una le modifiche fatte da allora.</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>Non sembra un indirizzo web.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN are wrong.</source>
        <translation>Le cifre di controllo di questo IBAN sono errate.</translation>
    </message>
    <message>
        <source>This does not look like an IBAN.</source>
        <translation>Non sembra un IBAN.</translation>
    </message>
    <message>
        <source>This does not look like a VAT number of that country.</source>
        <translation>Non sembra una partita IVA di quel paese.</translation>
    </message>
    <message>
        <source>This does not look like a tax code of that country.</source>
        <translation>Non sembra un codice fiscale di quel paese.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are back.</source>
        <translation>
            <numerusform>%Ln scheda è tornata.</numerusform>
            <numerusform>%Ln schede sono tornate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say again what they said then.</source>
        <translation>
            <numerusform>%Ln scheda dice di nuovo ciò che diceva allora.</numerusform>
            <numerusform>%Ln schede dicono di nuovo ciò che dicevano allora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) had not changed.</source>
        <translation>
            <numerusform>%Ln scheda non era cambiata.</numerusform>
            <numerusform>%Ln schede non erano cambiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were not there then.</source>
        <translation>
            <numerusform>%Ln scheda allora non c&apos;era.</numerusform>
            <numerusform>%Ln schede allora non c&apos;erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that name what is gone or final were left out.</source>
        <translation>
            <numerusform>%Ln elemento che nomina qualcosa di eliminato o definitivo è stato tralasciato.</numerusform>
            <numerusform>%Ln elementi che nominano qualcosa di eliminato o definitivo sono stati tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more do not fit the new kind of “%2”.</source>
        <translation>
            <numerusform>“%1” e ancora %Ln valore non si adattano al nuovo tipo di “%2”.</numerusform>
            <numerusform>“%1” e altri %Ln valori non si adattano al nuovo tipo di “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo data were not written: %1 already has customers.</source>
        <translation>I dati di prova non sono stati scritti: %1 ha già clienti.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>Choose a new file for the demo.</source>
        <translation>Scegli un file nuovo per la prova.</translation>
    </message>
    <message>
        <source>Planning the demo</source>
        <translation>Preparazione della prova</translation>
    </message>
    <message>
        <source>Writing the demo</source>
        <translation>Scrittura della prova</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordinamento</translation>
    </message>
    <message>
        <source>The demo&apos;s word list %1 could not be read.</source>
        <translation>L&apos;elenco di parole %1 della prova non si è potuto leggere.</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Nessun file è stato modificato.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installa di nuovo il programma.</translation>
    </message>
</context>
<context>
    <name>EraseCards</name>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Cancellare %1 per sempre?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Verifica di ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Tieni la scheda</translation>
    </message>
    <message>
        <source>Keep the cards</source>
        <translation>Tieni le schede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased; final documents stay in the archive</source>
        <translation>
            <numerusform>%Ln scheda cancellata; i documenti definitivi restano nell&apos;archivio</numerusform>
            <numerusform>%Ln schede cancellate; i documenti definitivi restano nell&apos;archivio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased</source>
        <translation>
            <numerusform>%Ln scheda cancellata</numerusform>
            <numerusform>%Ln schede cancellate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln card(s) for good?</source>
        <translation>
            <numerusform>Cancellare %Ln scheda per sempre?</numerusform>
            <numerusform>Cancellare %Ln schede per sempre?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>These go for good: %1; and what the log says of them.</source>
        <translation>Se ne vanno per sempre: %1; e ciò che ne dice il registro.</translation>
    </message>
    <message>
        <source>These stay, because the law wants them kept: %1. They stand in the archive under a card that says nothing else.</source>
        <translation>Restano, perché la legge ne impone la conservazione: %1. Si trovano nell&apos;archivio sotto una scheda che non dice altro.</translation>
    </message>
    <message>
        <source>Backups of before hold it until %1 and are deleted then, pinned ones too; a copy that is restored from them forgets it at once. Delete by hand what was exported or copied elsewhere.</source>
        <translation>I backup precedenti lo conservano fino al %1 e poi vengono eliminati, anche quelli fissati; una copia ripristinata da essi lo dimentica subito. Elimina a mano ciò che è stato esportato o copiato altrove.</translation>
    </message>
    <message>
        <source>Nothing brings it back: no undo, no history, no backup.</source>
        <translation>Niente lo riporta: né annulla, né cronologia, né backup.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln card(s) for good</source>
        <translation>
            <numerusform>%Ln scheda cancellata per sempre</numerusform>
            <numerusform>%Ln schede cancellate per sempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contatto</numerusform>
            <numerusform>%Ln contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln attività</numerusform>
            <numerusform>%Ln attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln pagamento</numerusform>
            <numerusform>%Ln pagamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all that %Ln card(s) say</source>
        <translation>
            <numerusform>tutto ciò che dice %Ln scheda</numerusform>
            <numerusform>tutto ciò che dicono %Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln entry(s) such as phones, addresses and tags</source>
        <translation>
            <numerusform>con %Ln voce come telefoni, indirizzi ed etichette</numerusform>
            <numerusform>con %Ln voci come telefoni, indirizzi ed etichette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) that were made final, with the name and address on them</source>
        <translation>
            <numerusform>%Ln documento reso definitivo, con il nome e l&apos;indirizzo che vi compaiono</numerusform>
            <numerusform>%Ln documenti resi definitivi, con il nome e l&apos;indirizzo che vi compaiono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) of them</source>
        <translation>
            <numerusform>%Ln loro pagamento</numerusform>
            <numerusform>%Ln loro pagamenti</numerusform>
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
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessato</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
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
        <translation>Posta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Ci lavora</translation>
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
        <translation>Riceve la posta</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome proprio</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Compleanno</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Professione</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>Categoria sociale</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>Fascia di reddito</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Passatempi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Lavora per</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma giuridica</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Fatturato</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Addetti</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canale preferito</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Rappresentante</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concorrenti</translation>
    </message>
    <message>
        <source>Payment terms, days</source>
        <translation>Pagamento, giorni</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Numero esterno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creata</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificata da</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviata</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Collegati</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Companies worked for</source>
        <translation>Aziende per cui lavora</translation>
    </message>
    <message>
        <source>More</source>
        <comment>group of the user&apos;s own fields</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Care of</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Via, seconda riga</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefono ufficio</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefono casa</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Altro telefono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Home street</source>
        <translation>Via, casa</translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation>CAP, casa</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Città, casa</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Regione, casa</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Paese, casa</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Via, consegna</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>CAP, consegna</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Città, consegna</translation>
    </message>
    <message>
        <source>Delivery region</source>
        <translation>Regione, consegna</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Paese, consegna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” non è tra le scelte.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Scegli tra %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” non è un numero.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” non è una data.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Scrivilo come %1.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>“%1” non è un paese.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” non è una lingua.</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>what was said or written</comment>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatta il</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Last contact by</source>
        <translation>Ultimo contatto di</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclami</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Reclami aperti</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Prossima attività</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>May be e-mailed</source>
        <translation>E-mail consentita</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>SMS consentiti</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Chiamate consentite</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Posta consentita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Recensione</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ringraziamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Lasciato cadere</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Emesso</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Metodo di pagamento</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numero cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s town</source>
        <translation>Città del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s region</source>
        <translation>Regione del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>Paese del cliente</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Sconto concesso</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Ancora dovuto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Codice prodotto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Discount as a fraction</source>
        <translation>Sconto come frazione</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Aliquota IVA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spesa</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Acquisto medio</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primo acquisto</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Ultimo acquisto</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Quantità acquistata</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Preventivi</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Preventivo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bolla di consegna</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of a column: name of an amount, sign of the currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Si ripete ogni</translation>
    </message>
    <message>
        <source>Repeats by</source>
        <translation>Unità della ripetizione</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiamare</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>a promised one</comment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Fine contratto</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Tasso di cambio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>application/pdf</comment>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Aggiunto il</translation>
    </message>
    <message>
        <source>Photo of the card</source>
        <translation>Foto della scheda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» è un numero troppo grande.</translation>
    </message>
    <message>
        <source>Material sent</source>
        <translation>Materiale inviato</translation>
    </message>
    <message>
        <source>Material awaited</source>
        <translation>Materiale atteso</translation>
    </message>
    <message>
        <source>Spent without VAT</source>
        <translation>Speso senza IVA</translation>
    </message>
    <message>
        <source>Number for SMS</source>
        <translation>Numero per SMS</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>Mese dell’anno</translation>
    </message>
    <message>
        <source>Customer&apos;s open tasks</source>
        <translation>Attività aperte del cliente</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>Un indirizzo e-mail ha una @.</translation>
    </message>
    <message>
        <source>There is more than one @.</source>
        <translation>C&apos;è più di una @.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Manca il nome prima della @.</translation>
    </message>
    <message>
        <source>The part before the @ has a sign that cannot stand there.</source>
        <translation>La parte prima della @ ha un segno che lì non può stare.</translation>
    </message>
    <message>
        <source>The part after the @ is missing.</source>
        <translation>Manca la parte dopo la @.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain such as “example.com”.</source>
        <translation>La parte dopo la @ non è un dominio come “example.com”.</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <comment>phone number and its extension</comment>
        <translation>%1 int. %2</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Questo non è un numero di telefono.</translation>
    </message>
    <message>
        <source>No country has this country code.</source>
        <translation>Nessun paese ha questo prefisso.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Il numero è troppo corto.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Il numero è troppo lungo.</translation>
    </message>
    <message>
        <source>No phone company of that country gives out such a number.</source>
        <translation>Nessun operatore di quel paese assegna un numero simile.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 scheda</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 fattura</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 prodotto</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niente è stato importato.</translation>
    </message>
    <message>
        <source>Correct the row, or set bad rows aside and import the rest.</source>
        <translation>Correggi la riga, o metti da parte le righe sbagliate e importa il resto.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 non ha righe.</translation>
    </message>
    <message>
        <source>Import of %1, %2</source>
        <translation>Importazione di %1, %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 da aggiornare</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 senza modifiche</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 fuori</translation>
    </message>
    <message>
        <source>Several cards have “%1”.</source>
        <translation>Più schede hanno “%1”.</translation>
    </message>
    <message>
        <source>There is neither a name nor an e-mail address nor a phone number.</source>
        <translation>Non c&apos;è né un nome né un&apos;e-mail né un telefono.</translation>
    </message>
    <message>
        <source>There is no card number %1.</source>
        <translation>Non c&apos;è una scheda numero %1.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a file.</source>
        <translation>%1 non si può riempire da un file.</translation>
    </message>
    <message>
        <source>It follows from other fields.</source>
        <translation>Segue da altri campi.</translation>
    </message>
    <message>
        <source>There is no field “%1” to import into.</source>
        <translation>Non c&apos;è un campo “%1” in cui importare.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendevi %1?</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both fill %3.</source>
        <translation>%1 e %2 non possono riempire entrambi %3.</translation>
    </message>
    <message>
        <source>--map wants &quot;Header=field&quot;, not “%1”.</source>
        <translation>--map vuole &quot;Intestazione=campo&quot;, non “%1”.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Il file non ha una colonna “%1”.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Ha %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Intendevi “%1”?</translation>
    </message>
    <message>
        <source>The file has several columns “%1”.</source>
        <translation>Il file ha più colonne “%1”.</translation>
    </message>
    <message>
        <source>Sales are not matched with what is in the file.</source>
        <translation>Le vendite non si confrontano con ciò che c&apos;è nel file.</translation>
    </message>
    <message>
        <source>Import customers or products with a match.</source>
        <translation>Importa clienti o prodotti con un confronto.</translation>
    </message>
    <message>
        <source>Products are matched by code or name, not by “%1”.</source>
        <translation>I prodotti si confrontano per codice o nome, non per “%1”.</translation>
    </message>
    <message>
        <source>Cards cannot be matched by %1.</source>
        <translation>Le schede non si possono confrontare per %1.</translation>
    </message>
    <message>
        <source>No column of the file fills %1, by which the rows are to be matched.</source>
        <translation>Nessuna colonna del file riempie %1, per cui si devono confrontare le righe.</translation>
    </message>
    <message>
        <source>Say which one does: --map &quot;Header=%1&quot;.</source>
        <translation>Di&apos; quale lo fa: --map &quot;Intestazione=%1&quot;.</translation>
    </message>
    <message>
        <source>No column of the file fills %1.</source>
        <translation>Nessuna colonna del file riempie %1.</translation>
    </message>
    <message>
        <source>Say which of %1 does: --map &quot;Header=%2&quot;.</source>
        <translation>Di&apos; quale tra %1 lo fa: --map &quot;Intestazione=%2&quot;.</translation>
    </message>
    <message>
        <source>%1 (%2?)</source>
        <comment>a column and the field it may mean</comment>
        <translation>%1 (%2?)</translation>
    </message>
    <message>
        <source>%1 can be read in two ways; %2 is taken as %3.</source>
        <translation>%1 si può leggere in due modi; %2 è inteso come %3.</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>prima il mese</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>prima il giorno</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgola decimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimale</translation>
    </message>
    <message>
        <source>%1 holds small numbers: if 0.15 means 15 %, map it to discount_fraction.</source>
        <translation>%1 contiene numeri piccoli: se 0.15 vuol dire 15 %, assegnalo a discount_fraction.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Lasciato fuori: %1.</translation>
    </message>
    <message>
        <source>Several products have “%1”.</source>
        <translation>Più prodotti hanno “%1”.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Non c&apos;è un nome.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, riga %2, %3: %4</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Non c&apos;è un numero.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Non c&apos;è un cliente.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Non c&apos;è una data.</translation>
    </message>
    <message>
        <source>Number %1 is of %2 and of %3.</source>
        <translation>Il numero %1 è di %2 e di %3.</translation>
    </message>
    <message>
        <source>There is no price.</source>
        <translation>Non c&apos;è un prezzo.</translation>
    </message>
    <message>
        <source>A discount is from 0 to 100 %.</source>
        <translation>Uno sconto va da 0 a 100 %.</translation>
    </message>
    <message>
        <source>A VAT rate is from 0 to 100 %.</source>
        <translation>Un&apos;aliquota IVA va da 0 a 100 %.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>Non c&apos;è un cliente “%1”.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”.</source>
        <translation>Più clienti si chiamano “%1”.</translation>
    </message>
    <message>
        <source>Line %1, of the same number, cannot be imported.</source>
        <translation>La riga %1, dello stesso numero, non si può importare.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” non è una data.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” non è un numero.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” non è un numero intero.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” non è nessuno di %2.</translation>
    </message>
    <message>
        <source>A field of your own begins with x_, then small letters, digits and _.</source>
        <translation>Un campo proprio comincia con x_, poi lettere minuscole, cifre e _.</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 is in the file already.</source>
        <translation>La fattura %1 del %2 è già nel file.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>“%1” non è una valuta.</translation>
    </message>
    <message>
        <source>The file is kept in %1, and there is no rate of exchange for %2.</source>
        <translation>Il file è tenuto in %1 e manca il tasso di cambio per %2.</translation>
    </message>
    <message>
        <source>1 credit note</source>
        <translation>1 nota di credito</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>invoices and credit notes</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Only customers have fields of your own. There are %1.</source>
        <translation>Solo i clienti hanno campi propri. Ci sono %1.</translation>
    </message>
    <message>
        <source>--map is given twice for “%1”.</source>
        <translation>--map è indicato due volte per «%1».</translation>
    </message>
    <message>
        <source>%1 holds small numbers: %2 is taken as %2 %. If a share is meant, multiply the column by 100 first.</source>
        <translation>%1 contiene numeri piccoli: %2 si intende %2 %. Se è una quota, moltiplica prima la colonna per 100.</translation>
    </message>
    <message>
        <source>Line %1 has fewer columns than the first line; the last ones stay empty.</source>
        <translation>La riga %1 ha meno colonne della prima riga; le ultime restano vuote.</translation>
    </message>
    <message>
        <source>Line %1: of “%2” the parts beside it were taken, and the rest is left out.</source>
        <translation>Riga %1: di «%2» sono state prese le parti accanto; il resto è escluso.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no country that is known; it is kept as it is written.</source>
        <translation>Riga %1: «%2» non è un paese conosciuto; resta come è scritto.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not look like an e-mail address; it is kept all the same.</source>
        <translation>Riga %1: «%2» non sembra un indirizzo e-mail; viene conservato comunque.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not look like a phone number; it is kept all the same.</source>
        <translation>Riga %1: «%2» non sembra un numero di telefono; viene conservato comunque.</translation>
    </message>
    <message>
        <source>Line %1: %2 is an odd day to be born; it is kept all the same.</source>
        <translation>Riga %1: %2 è una data di nascita strana; viene conservata comunque.</translation>
    </message>
    <message>
        <source>Line %1: %2 is a day that is yet to come; the sale counts from then on.</source>
        <translation>Riga %1: %2 è un giorno futuro; la vendita conta da allora.</translation>
    </message>
    <message>
        <source>Line %1 has no quantity: it is taken as 1.</source>
        <translation>La riga %1 non ha quantità: si intende 1.</translation>
    </message>
    <message>
        <source>Rows like it: %1.</source>
        <translation>Righe come questa: %1.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» è un numero troppo grande.</translation>
    </message>
    <message>
        <source>%1 could not be copied to be read: %2.</source>
        <translation>Non è stato possibile copiare %1 per leggerlo: %2.</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Salvalo prima come file.</translation>
    </message>
    <message>
        <source>Several rows have “%1”.</source>
        <translation>Più righe hanno “%1”.</translation>
    </message>
    <message>
        <source>The letters are taken as %1, and could be of another encoding: look at names with accents.</source>
        <translation>Le lettere sono lette come %1 e potrebbero avere un&apos;altra codifica: guarda i nomi con accenti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln scheda</numerusform>
            <numerusform>%Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln fattura</numerusform>
            <numerusform>%Ln fatture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln prodotto</numerusform>
            <numerusform>%Ln prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit notes</source>
        <translation>
            <numerusform>%Ln nota di credito</numerusform>
            <numerusform>%Ln note di credito</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Esporta in %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Esporta l&apos;elenco</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>Esportata %Ln riga in %1</numerusform>
            <numerusform>Esportate %Ln righe in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 non è stato scritto</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura di %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copiata %Ln riga</numerusform>
            <numerusform>Copiate %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia in corso</translation>
    </message>
    <message>
        <source>PDF table (*.pdf)</source>
        <translation>Tabella PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vCards for address books (*.vcf)</source>
        <translation>vCard per rubriche (*.vcf)</translation>
    </message>
    <message>
        <source>The cards could not be copied: %1.</source>
        <translation>Impossibile copiare le schede: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Esportarle in un file.</translation>
    </message>
    <message>
        <source>Copied as vCard: the first %1 of %2</source>
        <translation>Copiate come vCard: le prime %1 di %2</translation>
    </message>
    <message>
        <source>Mailing “%1”</source>
        <translation>Invio «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln card(s) to %1, with notes and birthdays</source>
        <translation>
            <numerusform>%Ln scheda esportata in %1, con note e compleanno</numerusform>
            <numerusform>%Ln schede esportate in %1, con note e compleanni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln card(s) as vCard, with notes and birthdays</source>
        <translation>
            <numerusform>%Ln scheda copiata come vCard, con note e compleanno</numerusform>
            <numerusform>%Ln schede copiate come vCard, con note e compleanni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Save list</source>
        <translation>Salva elenco</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome dell&apos;elenco</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Salva l&apos;elenco “%1”</translation>
    </message>
    <message>
        <source>Saved list “%1”</source>
        <translation>Elenco “%1” salvato</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list was not saved.</source>
        <translation>L&apos;elenco non è stato salvato.</translation>
    </message>
    <message>
        <source>The list has no name.</source>
        <translation>L&apos;elenco non ha nome.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
    <message>
        <source>There is a list “%1” already.</source>
        <translation>C&apos;è già un elenco “%1”.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dagli un altro nome.</translation>
    </message>
    <message>
        <source>“%1” is a list of documents.</source>
        <translation>“%1” è un elenco di documenti.</translation>
    </message>
    <message>
        <source>“%1” is a list of tasks.</source>
        <translation>“%1” è un elenco di attività.</translation>
    </message>
    <message>
        <source>“%1” is a list of contacts.</source>
        <translation>“%1” è un elenco di contatti.</translation>
    </message>
    <message>
        <source>“%1” is a list of products.</source>
        <translation>“%1” è un elenco di prodotti.</translation>
    </message>
    <message>
        <source>“%1” is a list of customers.</source>
        <translation>“%1” è un elenco di clienti.</translation>
    </message>
    <message>
        <source>There is no saved list named “%1”.</source>
        <translation>Non c&apos;è un elenco salvato di nome “%1”.</translation>
    </message>
    <message>
        <source>It can be asked for in lists of customers only.</source>
        <translation>Si può richiamare solo in elenchi di clienti.</translation>
    </message>
    <message>
        <source>Ask for it in a list of the same records, or in parentheses that are about them, as in invoices(in list &quot;Unpaid&quot;) &gt; 0.</source>
        <translation>Richiamalo in un elenco dello stesso tipo, o fra parentesi che ne parlano, come in invoices(in list &quot;Unpaid&quot;) &gt; 0.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <comment>one without a name, by its number</comment>
        <translation>Scheda %1</translation>
    </message>
    <message>
        <source>on the letter of %1</source>
        <comment>beside the name of who lives there, too</comment>
        <translation>sulla lettera di %1</translation>
    </message>
    <message>
        <source>wants no post</source>
        <comment>beside a name</comment>
        <translation>non vuole posta</translation>
    </message>
    <message>
        <source>wants no e-mail</source>
        <comment>beside a name</comment>
        <translation>non vuole e-mail</translation>
    </message>
    <message>
        <source>wants no SMS</source>
        <comment>beside a name</comment>
        <translation>non vuole SMS</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <comment>beside a name</comment>
        <translation>non vuole telefonate</translation>
    </message>
    <message>
        <source>has no postal address</source>
        <comment>beside a name</comment>
        <translation>non ha indirizzo postale</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <comment>beside a name</comment>
        <translation>non ha indirizzo e-mail</translation>
    </message>
    <message>
        <source>has no phone</source>
        <comment>beside a name</comment>
        <translation>non ha telefono</translation>
    </message>
    <message>
        <source>was contacted often enough lately</source>
        <comment>beside a name</comment>
        <translation>è stato contattato abbastanza di recente</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>how something left the house</comment>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>how something left the house</comment>
        <translation>Posta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>how something left the house</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>how something left the house</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>how something left the house</comment>
        <translation>Chiamate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no post</source>
        <translation>
            <numerusform>%Ln non vuole posta</numerusform>
            <numerusform>%Ln non vogliono posta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no e-mail</source>
        <translation>
            <numerusform>%Ln non vuole e-mail</numerusform>
            <numerusform>%Ln non vogliono e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no SMS</source>
        <translation>
            <numerusform>%Ln non vuole SMS</numerusform>
            <numerusform>%Ln non vogliono SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no calls</source>
        <translation>
            <numerusform>%Ln non vuole chiamate</numerusform>
            <numerusform>%Ln non vogliono chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln non ha un indirizzo postale</numerusform>
            <numerusform>%Ln non hanno un indirizzo postale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln non ha un indirizzo e-mail</numerusform>
            <numerusform>%Ln non hanno un indirizzo e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone</source>
        <translation>
            <numerusform>%Ln non ha un telefono</numerusform>
            <numerusform>%Ln non hanno un telefono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were contacted often enough lately</source>
        <translation>
            <numerusform>%Ln è già stato contattato abbastanza</numerusform>
            <numerusform>%Ln sono già stati contattati abbastanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named on the letter of their household</source>
        <translation>
            <numerusform>%Ln è nella lettera del suo nucleo</numerusform>
            <numerusform>%Ln sono nella lettera del loro nucleo</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>how something left the house</comment>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Customers who were on the list on %1</source>
        <translation>Clienti che erano nella lista il %1</translation>
    </message>
    <message>
        <source>What was on the list on %1</source>
        <translation>Ciò che era nella lista il %1</translation>
    </message>
    <message>
        <source>has no mobile phone</source>
        <comment>beside a name</comment>
        <translation>non ha un cellulare</translation>
    </message>
    <message>
        <source>was never asked</source>
        <comment>beside a name</comment>
        <translation>non è mai stato chiesto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no mobile phone</source>
        <translation>
            <numerusform>%Ln non ha un cellulare</numerusform>
            <numerusform>%Ln non hanno un cellulare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were never asked</source>
        <translation>
            <numerusform>a %Ln non è mai stato chiesto</numerusform>
            <numerusform>a %Ln non è mai stato chiesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never asked</source>
        <translation>
            <numerusform>a %Ln di loro non è mai stato chiesto</numerusform>
            <numerusform>a %Ln di loro non è mai stato chiesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <comment>behind how many people went out</comment>
        <translation>
            <numerusform>in %Ln lettera</numerusform>
            <numerusform>in %Ln lettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have “%1” already: it went out today</source>
        <translation>
            <numerusform>%Ln di loro ha già «%1»: è partito oggi</numerusform>
            <numerusform>%Ln di loro hanno già «%1»: è partito oggi</numerusform>
        </translation>
    </message>
    <message>
        <source>has an address that does not fit</source>
        <comment>beside a name</comment>
        <translation>ha un indirizzo che non ci sta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an address that does not fit</source>
        <translation>
            <numerusform>%Ln ha un indirizzo che non ci sta</numerusform>
            <numerusform>%Ln hanno un indirizzo che non ci sta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) get(s) more than one letter: their cards say different addresses</source>
        <translation>
            <numerusform>%Ln famiglia riceve più di una lettera: le sue schede hanno indirizzi diversi</numerusform>
            <numerusform>%Ln famiglie ricevono più di una lettera: le loro schede hanno indirizzi diversi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogThinning</name>
    <message numerus="yes">
        <source>Log thinned before %1, %Ln change(s)</source>
        <extracomment>a line of the log: %1 is a day</extracomment>
        <translation>
            <numerusform>Registro sfoltito prima del %1, %Ln modifica</numerusform>
            <numerusform>Registro sfoltito prima del %1, %Ln modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), %1</source>
        <extracomment>%1 is a size such as 3 MB</extracomment>
        <translation>
            <numerusform>%Ln modifica, %1</numerusform>
            <numerusform>%Ln modifiche, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) a change</source>
        <translation>
            <numerusform>%Ln byte a modifica</numerusform>
            <numerusform>%Ln byte a modifica</numerusform>
        </translation>
    </message>
    <message>
        <source>in detail since %1</source>
        <translation>in dettaglio dal %1</translation>
    </message>
    <message>
        <source>Nothing from before %1 is left that could be thinned.</source>
        <translation>Non resta nulla di prima del %1 che si possa sfoltire.</translation>
    </message>
    <message>
        <source>%1 of the file become free for what comes.</source>
        <extracomment>%1 is a size such as 12 MB</extracomment>
        <translation>%1 del file si liberano per quel che verrà.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from before %1 can no longer be undone, compared or brought back from the file.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln modifica di prima del %1 non potrà più essere annullata, confrontata o ripresa dal file.</numerusform>
            <numerusform>%Ln modifiche di prima del %1 non potranno più essere annullate, confrontate o riprese dal file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did what, and when, stays in the log, and so does everything on the cards.</source>
        <translation>Chi ha fatto che cosa, e quando, resta nel registro, e così tutto quel che sta sulle schede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay whole, because they hold the last that is known of something deleted.</source>
        <translation>
            <numerusform>%Ln modifica resta intera, perché conserva l&apos;ultima cosa che si sa di qualcosa di eliminato.</numerusform>
            <numerusform>%Ln modifiche restano intere, perché conservano l&apos;ultima cosa che si sa di qualcosa di eliminato.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before; backups that hold the detail stay.</source>
        <translation>Prima si fa un backup; i backup che conservano i dettagli restano.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Began to work with this file</source>
        <translation>Ha iniziato a lavorare con questo file</translation>
    </message>
</context>
<context>
    <name>OwingCards</name>
    <message numerus="yes">
        <source>%n of them owe(s) %1. Delete all the same?</source>
        <translation>
            <numerusform>%n di loro deve %1. Eliminare lo stesso?</numerusform>
            <numerusform>%n di loro devono %1. Eliminare lo stesso?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owes %2. Archive all the same?</source>
        <comment>a customer, an amount</comment>
        <translation>%1 deve %2. Archiviare lo stesso?</translation>
    </message>
    <message>
        <source>%1 owes %2. Delete all the same?</source>
        <comment>a customer, an amount</comment>
        <translation>%1 deve %2. Eliminare lo stesso?</translation>
    </message>
    <message>
        <source>Who leaves the lists is easily forgotten. What is due stays due, and cards can be brought back.</source>
        <translation>Chi esce dagli elenchi si dimentica facilmente. Il dovuto resta dovuto, e le schede si possono riportare indietro.</translation>
    </message>
    <message>
        <source>Keep the cards</source>
        <translation>Tieni le schede</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Tieni la scheda</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <comment>a page of the sidebar</comment>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>a page of the sidebar</comment>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>a page of the sidebar</comment>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a page of the sidebar</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a page of the sidebar</comment>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page of the sidebar</comment>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The label sheets of %1 could not be read: %2.</source>
        <translation>I fogli di etichette di %1 non si sono potuti leggere: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>Laying out labels</source>
        <translation>Composizione delle etichette</translation>
    </message>
    <message>
        <source>No font of this computer has the letter “%1”.</source>
        <translation>Nessun carattere di questo computer ha la lettera “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n address lines, the label takes %1.</source>
        <translation>
            <numerusform>%n riga d&apos;indirizzo, l&apos;etichetta ne tiene %1.</numerusform>
            <numerusform>%n righe d&apos;indirizzo, l&apos;etichetta ne tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too wide by %2 mm at %3 pt.</source>
        <translation>“%1” è troppo largo di %2 mm a %3 pt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: wrapped, the address needs %n lines more than the label takes.</source>
        <translation>
            <numerusform>“%1” è troppo lungo: andando a capo, l&apos;indirizzo chiede %n riga in più di quante ne tiene l&apos;etichetta.</numerusform>
            <numerusform>“%1” è troppo lungo: andando a capo, l&apos;indirizzo chiede %n righe in più di quante ne tiene l&apos;etichetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per %2, %3 × %4 mm</source>
        <comment>labels per paper size, width and height of one</comment>
        <translation>%1 per %2, %3 × %4 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of this sheet run off the paper.</source>
        <translation>
            <numerusform>%n etichetta di questo foglio esce dalla carta.</numerusform>
            <numerusform>%n etichette di questo foglio escono dalla carta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of this sheet overlap.</source>
        <translation>Le etichette di questo foglio si sovrappongono.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura di %1</translation>
    </message>
    <message>
        <source>No label sheets were found in %1.</source>
        <translation>In %1 non si sono trovati fogli di etichette.</translation>
    </message>
    <message>
        <source>Install the package glabels-data, which describes them.</source>
        <translation>Installa il pacchetto glabels-data, che li descrive.</translation>
    </message>
    <message>
        <source>the system&apos;s data folders</source>
        <translation>le cartelle dei dati di sistema</translation>
    </message>
    <message>
        <source>There is no label sheet “%1”.</source>
        <translation>Non c&apos;è un foglio di etichette “%1”.</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>I più simili sono: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>PastFile</name>
    <message>
        <source>There is no place for the file of then: %1 cannot be written.</source>
        <translation>Non c’è posto per il file di allora: %1 non è scrivibile.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Make room on that disk, or restore a copy to another one.</source>
        <translation>Fai spazio su quel disco, o ripristina una copia su un altro.</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1 is called %2 from now on</source>
        <translation>%1 d&apos;ora in poi si chiama %2</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Phones, e-mail and web addresses</source>
        <translation>Telefoni, e-mail e indirizzi web</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numero o indirizzo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>In relazione con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no, withdrawn</source>
        <translation>no, revocato</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La scheda</translation>
    </message>
    <message>
        <source>Everything held on %1</source>
        <comment>title of a paper</comment>
        <translation>Tutto ciò che è conservato su %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a business and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Advertising</source>
        <comment>what a consent is for</comment>
        <translation>Pubblicità</translation>
    </message>
    <message>
        <source>Entered by us</source>
        <comment>where a consent came from</comment>
        <translation>Inserito da noi</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a consent came from</comment>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of a file</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with VAT</source>
        <comment>an amount</comment>
        <translation>%1 IVA inclusa</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 non si è potuto creare.</translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Nessuna immagine è stata salvata.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 non si è potuto aprire.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>In the list “%1”: %2</source>
        <translation>Nell&apos;elenco “%1”: %2</translation>
    </message>
    <message>
        <source>The list is nested more than %1 levels deep, with the lists in it.</source>
        <translation>L&apos;elenco ha più di %1 livelli, con gli elenchi che contiene.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>Non c&apos;è un elenco “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes nothing in parentheses.</source>
        <translation>“%1” non vuole parentesi.</translation>
    </message>
    <message>
        <source>Parentheses belong to counts, sums and dates of what happened, such as spent(last 30 days).</source>
        <translation>Le parentesi sono per conteggi, somme e date di ciò che è successo, come spent(last 30 days).</translation>
    </message>
    <message>
        <source>“%1” cannot be limited to days.</source>
        <translation>“%1” non si può limitare a giorni.</translation>
    </message>
    <message>
        <source>It counts what has no date.</source>
        <translation>Conta ciò che non ha data.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Intendevi “%1”?</translation>
    </message>
    <message>
        <source>“%1” is asked of customers: put it outside the parentheses.</source>
        <translation>“%1” si chiede di clienti: mettilo fuori dalle parentesi.</translation>
    </message>
    <message>
        <source>It is asked inside parentheses, as in %1(%2 = ...).</source>
        <translation>Si chiede dentro parentesi, come in %1(%2 = ...).</translation>
    </message>
    <message>
        <source>There is no field “%1” to ask of here.</source>
        <translation>Qui non c&apos;è un campo “%1” da chiedere.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Non c&apos;è un campo “%1”.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>Non ci sono dati del tipo “%1”.</translation>
    </message>
    <message>
        <source>“within” asks for a date, and “%1” holds %2.</source>
        <translation>“within” chiede una data, e “%1” contiene %2.</translation>
    </message>
    <message>
        <source>Limit it to days in its parentheses: %1(last 30 days).</source>
        <translation>Limitalo a giorni nelle sue parentesi: %1(last 30 days).</translation>
    </message>
    <message>
        <source>“top” and “bottom” rank numbers and dates, and “%1” holds %2.</source>
        <translation>“top” e “bottom” ordinano numeri e date, e “%1” contiene %2.</translation>
    </message>
    <message>
        <source>“top” and “bottom” cannot stand inside parentheses.</source>
        <translation>“top” e “bottom” non possono stare tra parentesi.</translation>
    </message>
    <message>
        <source>Rank the whole instead, as in spent(last year) in top 20 percent.</source>
        <translation>Ordina il tutto, come in spent(last year) in top 20 percent.</translation>
    </message>
    <message>
        <source>Expected more than 0 and at most 100 percent.</source>
        <translation>Ci si aspetta più di 0 e al massimo 100 per cento.</translation>
    </message>
    <message>
        <source>Expected a whole number from 1.</source>
        <translation>Ci si aspetta un numero intero da 1.</translation>
    </message>
    <message>
        <source>Or a share: top 20 percent.</source>
        <translation>O una quota: top 20 percent.</translation>
    </message>
    <message>
        <source>Only texts are searched for parts, and “%1” holds %2.</source>
        <translation>Solo nei testi si cercano parti, e “%1” contiene %2.</translation>
    </message>
    <message>
        <source>Compare it by “=” or “in”.</source>
        <translation>Confrontalo con “=” o “in”.</translation>
    </message>
    <message>
        <source>“%1” has no order: it holds %2.</source>
        <translation>“%1” non ha un ordine: contiene %2.</translation>
    </message>
    <message>
        <source>Compare it by “=”, “!=” or “in”.</source>
        <translation>Confrontalo con “=”, “!=” o “in”.</translation>
    </message>
    <message>
        <source>To compare with the field, write %1().</source>
        <translation>Per confrontare con il campo, scrivi %1().</translation>
    </message>
    <message>
        <source>“%1,%2” is no number: there is a comma in it.</source>
        <translation>“%1,%2” non è un numero: contiene una virgola.</translation>
    </message>
    <message>
        <source>Numbers are written with a point and without separators: %1.</source>
        <translation>I numeri si scrivono con il punto e senza separatori: %1.</translation>
    </message>
    <message>
        <source>Expected a text here, not a field.</source>
        <translation>Qui ci si aspetta un testo, non un campo.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with another field.</source>
        <translation>“%1” non si può confrontare con un altro campo.</translation>
    </message>
    <message>
        <source>“%1” holds %2, and “%3” holds %4.</source>
        <translation>“%1” contiene %2, e “%3” contiene %4.</translation>
    </message>
    <message>
        <source>Compare fields of one kind.</source>
        <translation>Confronta campi dello stesso tipo.</translation>
    </message>
    <message>
        <source>Only numbers can be multiplied.</source>
        <translation>Solo i numeri si possono moltiplicare.</translation>
    </message>
    <message>
        <source>Leave out “%1 *”.</source>
        <translation>Togli “%1 *”.</translation>
    </message>
    <message>
        <source>“%1” is no factor to multiply by.</source>
        <translation>“%1” non è un fattore per cui moltiplicare.</translation>
    </message>
    <message>
        <source>Write a number up to a million, with at most %1 decimals.</source>
        <translation>Scrivi un numero fino a un milione, con al massimo %1 decimali.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fine</translation>
    </message>
    <message>
        <source>The text that begins with %1 has no closing quote.</source>
        <translation>Il testo che comincia con %1 non ha virgolette di chiusura.</translation>
    </message>
    <message>
        <source>Put a quote behind its last word.</source>
        <translation>Metti le virgolette dopo la sua ultima parola.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be read.</source>
        <translation>Qui c&apos;è un carattere che non si può leggere.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Cancellalo.</translation>
    </message>
    <message>
        <source>The list ends where %1 is expected.</source>
        <translation>L&apos;elenco finisce dove ci si aspetta %1.</translation>
    </message>
    <message>
        <source>Expected %1 here, not “%2”.</source>
        <translation>Qui ci si aspetta %1, non “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no number: there is a comma in it.</source>
        <translation>“%1” non è un numero: contiene una virgola.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” non è un numero.</translation>
    </message>
    <message>
        <source>Numbers are written with a point and without separators: 1000 or 500.50.</source>
        <translation>I numeri si scrivono con il punto e senza separatori: 1000 o 500.50.</translation>
    </message>
    <message>
        <source>“%1” is compared with numbers, like 500 or 500.50.</source>
        <translation>“%1” si confronta con numeri, come 500 o 500.50.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>“%1” è un numero troppo grande.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” non è una data.</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2025-11-22, or “within last 30 days”.</source>
        <translation>Scrivi anno, mese e giorno, come 2025-11-22, o “within last 30 days”.</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”.</source>
        <translation>“%1” non è tra le parole per “%2”.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Scrivi una di: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>“%1” is yes, no or empty.</source>
        <translation>“%1” è yes, no o empty.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>“%1” non è un paese.</translation>
    </message>
    <message>
        <source>Write its name or its code, like IT.</source>
        <translation>Scrivine il nome o il codice, come IT.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” non è una lingua.</translation>
    </message>
    <message>
        <source>Write its name or its code, like it.</source>
        <translation>Scrivine il nome o il codice, come it.</translation>
    </message>
    <message>
        <source>“today” is a date, and “%1” holds %2.</source>
        <translation>“today” è una data, e “%1” contiene %2.</translation>
    </message>
    <message>
        <source>Put the word in quotes if it is the text: &quot;today&quot;.</source>
        <translation>Metti la parola tra virgolette se è il testo: &quot;today&quot;.</translation>
    </message>
    <message>
        <source>“me” is a person, and “%1” holds %2.</source>
        <translation>“me” è una persona, e “%1” contiene %2.</translation>
    </message>
    <message>
        <source>It is not known who “me” is.</source>
        <translation>Non si sa chi sia “me”.</translation>
    </message>
    <message>
        <source>Say who is at work, or write the name.</source>
        <translation>Di&apos; chi è al lavoro, o scrivi il nome.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una data</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>una tra più parole</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importo</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>una percentuale</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>un paese</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>una lingua</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>Nothing compares with an empty text.</source>
        <translation>Niente si confronta con un testo vuoto.</translation>
    </message>
    <message>
        <source>Write “%1 is empty” or “%1 is not empty”.</source>
        <translation>Scrivi “%1 is empty” o “%1 is not empty”.</translation>
    </message>
    <message>
        <source>Expected a comma or the end here, not “%1”.</source>
        <translation>Qui ci si aspetta una virgola o la fine, non “%1”.</translation>
    </message>
    <message>
        <source>There is no “(” that this “)” closes.</source>
        <translation>Non c&apos;è una “(” che questa “)” chiuda.</translation>
    </message>
    <message>
        <source>Delete it, or open it further left.</source>
        <translation>Cancellala, o aprila più a sinistra.</translation>
    </message>
    <message>
        <source>A comma stands only inside “( )”.</source>
        <translation>Una virgola sta solo dentro “( )”.</translation>
    </message>
    <message>
        <source>Join conditions with “and” or “or”.</source>
        <translation>Unisci le condizioni con “and” o “or”.</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>“and”, “or” o la fine</translation>
    </message>
    <message>
        <source>The list is nested more than %1 levels deep here.</source>
        <translation>Qui l&apos;elenco ha più di %1 livelli.</translation>
    </message>
    <message>
        <source>Leave out parentheses, or keep a part as a list of its own.</source>
        <translation>Togli parentesi, o salva una parte come elenco a sé.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Questa “(” non è chiusa.</translation>
    </message>
    <message>
        <source>Put a “)” behind what it holds.</source>
        <translation>Metti una “)” dopo ciò che contiene.</translation>
    </message>
    <message>
        <source>“and”, “or” or “)”</source>
        <translation>“and”, “or” o “)”</translation>
    </message>
    <message>
        <source>the name of a list, in quotes</source>
        <translation>il nome di un elenco, tra virgolette</translation>
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
        <translation>Confronta con un valore per “=” o “!=”.</translation>
    </message>
    <message>
        <source>“%1” is no comparison.</source>
        <translation>“%1” non è un confronto.</translation>
    </message>
    <message>
        <source>Write one of =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>Scrivi uno di =, !=, &lt;, &lt;=, &gt; e &gt;=.</translation>
    </message>
    <message>
        <source>Write “%1”.</source>
        <translation>Scrivi “%1”.</translation>
    </message>
    <message>
        <source>“and” and the upper value</source>
        <translation>“and” e il valore superiore</translation>
    </message>
    <message>
        <source>“in list” stands without a field before it.</source>
        <translation>“in list” sta senza un campo davanti.</translation>
    </message>
    <message>
        <source>Write: in list &quot;Name of the list&quot;.</source>
        <translation>Scrivi: in list &quot;Nome dell&apos;elenco&quot;.</translation>
    </message>
    <message>
        <source>“(”, “top” or “bottom”</source>
        <translation>“(”, “top” o “bottom”</translation>
    </message>
    <message>
        <source>Write the values in parentheses: in (a, b).</source>
        <translation>Scrivi i valori tra parentesi: in (a, b).</translation>
    </message>
    <message>
        <source>“with”</source>
        <translation>“with”</translation>
    </message>
    <message>
        <source>a comparison such as =, &lt;, contains, in, within or is empty</source>
        <translation>un confronto come =, &lt;, contains, in, within o is empty</translation>
    </message>
    <message>
        <source>A “-” before a column has no meaning.</source>
        <translation>Un “-” davanti a una colonna non ha senso.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Toglilo.</translation>
    </message>
    <message>
        <source>Expected the name of a field here, not a text.</source>
        <translation>Qui ci si aspetta il nome di un campo, non un testo.</translation>
    </message>
    <message>
        <source>Texts stand on the right of a comparison: city = &quot;Lucca&quot;.</source>
        <translation>I testi stanno a destra di un confronto: city = &quot;Lucca&quot;.</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>il nome di un campo</translation>
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
        <translation>un valore</translation>
    </message>
    <message>
        <source>Put it in quotes if it is the value: &quot;%1&quot;.</source>
        <translation>Mettilo tra virgolette se è il valore: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A text stands in double quotes.</source>
        <translation>Un testo sta tra virgolette doppie.</translation>
    </message>
    <message>
        <source>Write it like this: &quot;Lucca&quot;.</source>
        <translation>Scrivilo così: &quot;Lucca&quot;.</translation>
    </message>
    <message>
        <source>a number before “*”</source>
        <translation>un numero prima di “*”</translation>
    </message>
    <message>
        <source>a field with parentheses</source>
        <translation>un campo con parentesi</translation>
    </message>
    <message>
        <source>Write it like this: 0.5 * spent(last year).</source>
        <translation>Scrivilo così: 0.5 * spent(last year).</translation>
    </message>
    <message>
        <source>“%1” needs parentheses here.</source>
        <translation>Qui “%1” ha bisogno di parentesi.</translation>
    </message>
    <message>
        <source>Write “%1()”.</source>
        <translation>Scrivi “%1()”.</translation>
    </message>
    <message>
        <source>Put a text of several words in quotes: %1.</source>
        <translation>Metti tra virgolette un testo di più parole: %1.</translation>
    </message>
    <message>
        <source>Put “and” or “or” between two conditions.</source>
        <translation>Metti “and” o “or” tra due condizioni.</translation>
    </message>
    <message>
        <source>Write: in top 20 percent.</source>
        <translation>Scrivi: in top 20 percent.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un numero intero da 1 a %1</translation>
    </message>
    <message>
        <source>“days”, “weeks”, “months” or “years”</source>
        <translation>“days”, “weeks”, “months” o “years”</translation>
    </message>
    <message>
        <source>a date such as 2025-11-22</source>
        <translation>una data come 2025-11-22</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2025-11-22.</source>
        <translation>Scrivi anno, mese e giorno, come 2025-11-22.</translation>
    </message>
    <message>
        <source>“to” and a date</source>
        <translation>“to” e una data</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>Il periodo finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Scambia le due date.</translation>
    </message>
    <message>
        <source>days such as “last 30 days”, “this month”, “since 2025-01-01” or “today”</source>
        <translation>giorni come “last 30 days”, “this month”, “since 2025-01-01” o “today”</translation>
    </message>
    <message>
        <source>a number of days or “week”, “month”, “quarter”, “year”</source>
        <translation>un numero di giorni o “week”, “month”, “quarter”, “year”</translation>
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
        <translation>L&apos;elenco ha più di %1 condizioni e valori.</translation>
    </message>
    <message>
        <source>Tag customers in parts, and ask for the tag.</source>
        <translation>Dai un&apos;etichetta ai clienti un po&apos; alla volta, e chiedi l&apos;etichetta.</translation>
    </message>
    <message>
        <source>is not on</source>
        <comment>a date</comment>
        <translation>non è il</translation>
    </message>
    <message>
        <source>is on</source>
        <comment>a date</comment>
        <translation>è il</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a date</comment>
        <translation>prima del</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>meno di</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>fino al</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a date</comment>
        <translation>dopo il</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>più di</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>dal</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>non tra</translation>
    </message>
    <message>
        <source>between</source>
        <translation>tra</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>non è nessuno di</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>è uno di</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>non contiene</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>non inizia con</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>inizia con</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>non finisce con</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finisce con</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>è noto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>non entro</translation>
    </message>
    <message>
        <source>within</source>
        <translation>entro</translation>
    </message>
    <message>
        <source>not among the highest</source>
        <translation>non tra i più alti</translation>
    </message>
    <message>
        <source>among the highest</source>
        <translation>tra i più alti</translation>
    </message>
    <message>
        <source>not among the lowest</source>
        <translation>non tra i più bassi</translation>
    </message>
    <message>
        <source>among the lowest</source>
        <translation>tra i più bassi</translation>
    </message>
    <message>
        <source>is not on the list</source>
        <translation>non è nell&apos;elenco</translation>
    </message>
    <message>
        <source>is on the list</source>
        <translation>è nell&apos;elenco</translation>
    </message>
    <message>
        <source>“%1” names a currency, and all amounts of a list are in the file&apos;s: %2.</source>
        <translation>“%1” indica una valuta, ma tutti gli importi di un elenco sono in quella del file: %2.</translation>
    </message>
    <message>
        <source>Write the number alone. What was sold in another currency counts at the rate of its day.</source>
        <translation>Scriva solo il numero. Le vendite in un’altra valuta contano al cambio del loro giorno.</translation>
    </message>
    <message>
        <source>“%1” stands in too many parentheses to ask more of it.</source>
        <translation>«%1» è dentro troppe parentesi per chiedere altro.</translation>
    </message>
    <message>
        <source>Conditions on related records stand in each other at most %1 deep.</source>
        <translation>Le condizioni sui dati collegati si possono annidare al massimo %1 volte.</translation>
    </message>
    <message>
        <source>Write a number alone: %1. A text of several words stands in quotes: %2.</source>
        <translation>Scrivi il numero da solo: %1. Un testo di più parole sta fra virgolette: %2.</translation>
    </message>
    <message>
        <source>not among the latest</source>
        <comment>dates</comment>
        <translation>non tra le più recenti</translation>
    </message>
    <message>
        <source>among the latest</source>
        <comment>dates</comment>
        <translation>tra le più recenti</translation>
    </message>
    <message>
        <source>not among the earliest</source>
        <comment>dates</comment>
        <translation>non tra le più lontane</translation>
    </message>
    <message>
        <source>among the earliest</source>
        <comment>dates</comment>
        <translation>tra le più lontane</translation>
    </message>
    <message>
        <source>top, best, most, biggest, first</source>
        <comment>other words for: among the highest</comment>
        <translation>top, migliori, massimo, più, primi</translation>
    </message>
    <message>
        <source>bottom, worst, least, fewest, smallest</source>
        <comment>other words for: among the lowest</comment>
        <translation>ultimi, peggiori, minimo, meno</translation>
    </message>
    <message>
        <source>do not include</source>
        <comment>tags</comment>
        <translation>non includono</translation>
    </message>
    <message>
        <source>include</source>
        <comment>tags</comment>
        <translation>includono</translation>
    </message>
    <message>
        <source>include none of</source>
        <comment>tags</comment>
        <translation>non includono nessuno di</translation>
    </message>
    <message>
        <source>include one of</source>
        <comment>tags</comment>
        <translation>includono uno di</translation>
    </message>
    <message>
        <source>The list “%1” asks for itself.</source>
        <translation>L’elenco “%1” chiede se stesso.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”</source>
        <translation>“%1” chiede “%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>A list cannot contain itself: %1.</source>
        <translation>Un elenco non può contenere se stesso: %1.</translation>
    </message>
    <message>
        <source>Take it out of itself.</source>
        <translation>Toglilo da se stesso.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Togline uno.</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Another reason…</source>
        <translation>Altro motivo…</translation>
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
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Documents that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Documenti che soddisfano</translation>
    </message>
    <message>
        <source>documents</source>
        <comment>the highest 20 documents</comment>
        <translation>documenti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Tutte le attività</translation>
    </message>
    <message>
        <source>Tasks that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Attività che soddisfano</translation>
    </message>
    <message>
        <source>tasks</source>
        <comment>the highest 20 tasks</comment>
        <translation>attività</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln attività</numerusform>
            <numerusform>%Ln attività</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Contatti che soddisfano</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>the highest 20 contacts</comment>
        <translation>contatti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contatto</numerusform>
            <numerusform>%Ln contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Products that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Prodotti che soddisfano</translation>
    </message>
    <message>
        <source>products</source>
        <comment>the highest 20 products</comment>
        <translation>prodotti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln prodotto</numerusform>
            <numerusform>%Ln prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Clienti che soddisfano</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>the highest 20 customers</comment>
        <translation>clienti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>over lists of them</comment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tutti i documenti</translation>
    </message>
    <message>
        <source>Changes as documents change</source>
        <translation>Cambia con i documenti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>over lists of them</comment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Changes as tasks change</source>
        <translation>Cambia con le attività</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>over lists of them</comment>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Changes as contacts change</source>
        <translation>Cambia con i contatti</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>over lists of them</comment>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tutti i prodotti</translation>
    </message>
    <message>
        <source>Changes as products change</source>
        <translation>Cambia con i prodotti</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>over lists of them</comment>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>Changes as customers change</source>
        <translation>Cambia con i clienti</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Document %1 was made final and cannot be changed.</source>
        <translation>Il documento %1 è definitivo e non si può modificare.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niente è stato modificato.</translation>
    </message>
    <message>
        <source>Make a credit note for it instead.</source>
        <translation>Fai invece una nota di credito.</translation>
    </message>
    <message>
        <source>This document is no longer in the file.</source>
        <translation>Questo documento non è più nel file.</translation>
    </message>
    <message>
        <source>Only own invoices, receipts and credit notes are made final.</source>
        <translation>Si rendono definitive solo fatture, ricevute e note di credito proprie.</translation>
    </message>
    <message>
        <source>A document without lines cannot be made final.</source>
        <translation>Un documento senza righe non può diventare definitivo.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Prima aggiungi una riga.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>“%1” non è una valuta.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>Indicare le sue tre lettere, ad esempio EUR.</translation>
    </message>
    <message>
        <source>There is no rate of exchange for %1.</source>
        <translation>Manca il tasso di cambio per %1.</translation>
    </message>
    <message>
        <source>Give the rate of the document&apos;s day.</source>
        <translation>Indicare il cambio del giorno del documento.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>L&apos;importo è troppo grande.</translation>
    </message>
    <message>
        <source>Look at the quantity and the price.</source>
        <translation>Controlla la quantità e il prezzo.</translation>
    </message>
    <message>
        <source>Document %1 cannot be put into this state.</source>
        <translation>Il documento %1 non può essere messo in questo stato.</translation>
    </message>
    <message>
        <source>Only own quotes, orders and deliveries are issued with a number.</source>
        <translation>Solo preventivi, ordini e consegne propri si emettono con un numero.</translation>
    </message>
    <message>
        <source>Document %1 was issued already.</source>
        <translation>Il documento %1 è già stato emesso.</translation>
    </message>
    <message>
        <source>A document without lines cannot be issued.</source>
        <translation>Un documento senza righe non può essere emesso.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Phones, e-mails and web addresses</source>
        <translation>Telefoni, e-mail e siti web</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Lines of documents</source>
        <translation>Righe dei documenti</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>%1: %2, all of them</source>
        <translation>%1: %2, tutti</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: %2 salvati, %3 perduti</translation>
    </message>
    <message>
        <source>%1: %2 saved, some may be lost</source>
        <translation>%1: %2 salvati, alcuni forse perduti</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Scheda perduta</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Si è potuto leggere tutto.</translation>
    </message>
    <message>
        <source>Not everything could be read. What there is now:</source>
        <translation>Non si è potuto leggere tutto. Ecco che cosa c&apos;è ora:</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Altre voci</translation>
    </message>
    <message>
        <source>History and undo go on.</source>
        <translation>Cronologia e annullamento continuano.</translation>
    </message>
    <message>
        <source>The log could not be read whole: history and undo begin anew.</source>
        <translation>Il registro non si legge per intero: cronologia e annullamento ricominciano da capo.</translation>
    </message>
    <message>
        <source>The file had lost the list of what it holds; what was what had to be told by its shape. Look the cards over before you go on with them.</source>
        <translation>Il file aveva perso l&apos;elenco di ciò che contiene; che cosa fosse che cosa si è dovuto riconoscere dalla forma. Controlla le schede prima di continuare a lavorarci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are lost that documents or other entries name; an empty one named “Lost card” stands in for each.</source>
        <translation>
            <numerusform>È perduta %Ln scheda nominata da documenti o altre voci; al suo posto ce n&apos;è una vuota, «Scheda perduta».</numerusform>
            <numerusform>Sono perdute %Ln schede nominate da documenti o altre voci; al posto di ognuna ce n&apos;è una vuota, «Scheda perduta».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were left out, because they belong to something that is lost.</source>
        <translation>
            <numerusform>%Ln voce è stata tralasciata perché appartiene a qualcosa di perduto.</numerusform>
            <numerusform>%Ln voci sono state tralasciate perché appartengono a qualcosa di perduto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no. %1</source>
        <extracomment>beside a name in the search box: its number was typed</extracomment>
        <translation>n. %1</translation>
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
        <translation>non sono nell’elenco “%1”</translation>
    </message>
    <message>
        <source>are on the list “%1”</source>
        <translation>sono nell’elenco “%1”</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the name of a product or category, as the language sets it apart</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>an amount</comment>
        <translation>più di %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>an amount</comment>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>an amount</comment>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>an amount</comment>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <comment>an amount</comment>
        <translation>esattamente %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two amounts</comment>
        <translation>fra %1 e %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two bounds of an amount</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>spent most</source>
        <translation>hanno speso di più</translation>
    </message>
    <message>
        <source>are among the %1% who %2</source>
        <comment>the 20% who spent most</comment>
        <translation>rientrano nel %1% di quelli che %2</translation>
    </message>
    <message>
        <source>are among the %1 who %2</source>
        <comment>the 20 who spent most</comment>
        <translation>sono fra i %1 che %2</translation>
    </message>
    <message>
        <source>bought something, but for %1</source>
        <comment>less than €500.00</comment>
        <translation>hanno comprato qualcosa, ma per %1</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>more than €500.00</comment>
        <translation>hanno speso %1</translation>
    </message>
    <message>
        <source>spent %1 on %2</source>
        <comment>more than €500.00, a product</comment>
        <translation>hanno speso %1 per %2</translation>
    </message>
    <message>
        <source>spent less %1 than %2</source>
        <comment>this year, last year</comment>
        <translation>hanno speso %1 meno che %2</translation>
    </message>
    <message>
        <source>spent more %1 than %2</source>
        <comment>this year, last year</comment>
        <translation>hanno speso %1 più che %2</translation>
    </message>
    <message>
        <source>spent %1 less than %2 % of what they spent %3</source>
        <comment>this year, 50, last year</comment>
        <translation>hanno speso %1 meno del %2 % di quanto hanno speso %3</translation>
    </message>
    <message>
        <source>spent %1 more than %2 % of what they spent %3</source>
        <comment>this year, 50, last year</comment>
        <translation>hanno speso %1 più del %2 % di quanto hanno speso %3</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>hanno comprato una volta</translation>
    </message>
    <message>
        <source>bought %1 once</source>
        <translation>hanno comprato %1 una volta</translation>
    </message>
    <message>
        <source>bought at most once</source>
        <translation>hanno comprato al massimo una volta</translation>
    </message>
    <message>
        <source>bought %1 at most once</source>
        <translation>hanno comprato %1 al massimo una volta</translation>
    </message>
    <message>
        <source>never bought anything</source>
        <translation>non hanno mai comprato niente</translation>
    </message>
    <message>
        <source>never bought %1</source>
        <translation>non hanno mai comprato %1</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>non hanno comprato niente</translation>
    </message>
    <message>
        <source>did not buy %1</source>
        <translation>non hanno comprato %1</translation>
    </message>
    <message>
        <source>bought something</source>
        <translation>hanno comprato qualcosa</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>hanno comprato %1</translation>
    </message>
    <message numerus="yes">
        <source>bought %n times</source>
        <translation>
            <numerusform>hanno comprato %n volta</numerusform>
            <numerusform>hanno comprato %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 %n times</source>
        <translation>
            <numerusform>hanno comprato %1 %n volta</numerusform>
            <numerusform>hanno comprato %1 %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at least %n times</source>
        <translation>
            <numerusform>hanno comprato almeno %n volta</numerusform>
            <numerusform>hanno comprato almeno %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at least %n times</source>
        <translation>
            <numerusform>hanno comprato %1 almeno %n volta</numerusform>
            <numerusform>hanno comprato %1 almeno %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at most %n times</source>
        <translation>
            <numerusform>hanno comprato al massimo %n volta</numerusform>
            <numerusform>hanno comprato al massimo %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at most %n times</source>
        <translation>
            <numerusform>hanno comprato %1 al massimo %n volta</numerusform>
            <numerusform>hanno comprato %1 al massimo %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>still owe something</source>
        <translation>devono ancora qualcosa</translation>
    </message>
    <message>
        <source>still owe %1</source>
        <comment>an amount</comment>
        <translation>devono ancora %1</translation>
    </message>
    <message>
        <source>still owe something that was due %1</source>
        <comment>when</comment>
        <translation>devono ancora qualcosa che scadeva %1</translation>
    </message>
    <message>
        <source>still owe %1 that was due %2</source>
        <comment>an amount, when</comment>
        <translation>devono ancora %1 in scadenza %2</translation>
    </message>
    <message>
        <source>were in touch once</source>
        <translation>hanno avuto un contatto con noi</translation>
    </message>
    <message>
        <source>were in touch at most once</source>
        <translation>hanno avuto al massimo un contatto con noi</translation>
    </message>
    <message>
        <source>were never in touch</source>
        <translation>non hanno mai avuto contatti con noi</translation>
    </message>
    <message>
        <source>were not in touch</source>
        <translation>non hanno avuto contatti con noi</translation>
    </message>
    <message>
        <source>were in touch</source>
        <translation>hanno avuto contatti con noi</translation>
    </message>
    <message numerus="yes">
        <source>were in touch %n times</source>
        <translation>
            <numerusform>hanno avuto %n contatto con noi</numerusform>
            <numerusform>hanno avuto %n contatti con noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at least %n times</source>
        <translation>
            <numerusform>hanno avuto almeno %n contatto con noi</numerusform>
            <numerusform>hanno avuto almeno %n contatti con noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at most %n times</source>
        <translation>
            <numerusform>hanno avuto al massimo %n contatto con noi</numerusform>
            <numerusform>hanno avuto al massimo %n contatti con noi</numerusform>
        </translation>
    </message>
    <message>
        <source>have no quote without an answer</source>
        <translation>non hanno preventivi senza risposta</translation>
    </message>
    <message>
        <source>have a quote without an answer</source>
        <translation>hanno un preventivo senza risposta</translation>
    </message>
    <message>
        <source>have a quote without an answer that was made %1</source>
        <comment>when</comment>
        <translation>hanno un preventivo senza risposta fatto %1</translation>
    </message>
    <message>
        <source>have an open complaint</source>
        <translation>hanno un reclamo aperto</translation>
    </message>
    <message>
        <source>have no open complaint</source>
        <translation>non hanno reclami aperti</translation>
    </message>
    <message>
        <source>have nobody on file who decides</source>
        <translation>non hanno sulla scheda nessuno che decida</translation>
    </message>
    <message>
        <source>have somebody on file who decides</source>
        <translation>hanno sulla scheda qualcuno che decide</translation>
    </message>
    <message>
        <source>have a card that nobody confirmed %1</source>
        <comment>when</comment>
        <translation>hanno una scheda che nessuno ha confermato %1</translation>
    </message>
    <message>
        <source>have a card that was confirmed %1</source>
        <comment>when</comment>
        <translation>hanno una scheda confermata %1</translation>
    </message>
    <message>
        <source>last bought %1 %2</source>
        <comment>a product, when</comment>
        <translation>hanno comprato %1 per l’ultima volta %2</translation>
    </message>
    <message>
        <source>bought for the first time %1</source>
        <comment>when</comment>
        <translation>hanno comprato per la prima volta %1</translation>
    </message>
    <message>
        <source>were last in touch %1</source>
        <comment>when</comment>
        <translation>hanno avuto l’ultimo contatto con noi %1</translation>
    </message>
    <message>
        <source>have a task that is due %1</source>
        <comment>when</comment>
        <translation>hanno un’attività in scadenza %1</translation>
    </message>
    <message>
        <source>have their birthday %1</source>
        <comment>when</comment>
        <translation>compiono gli anni %1</translation>
    </message>
    <message>
        <source>have a card that was made %1</source>
        <comment>when</comment>
        <translation>hanno una scheda creata %1</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>hanno un numero di telefono</translation>
    </message>
    <message>
        <source>have no phone number</source>
        <translation>non hanno un numero di telefono</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>hanno un indirizzo e-mail</translation>
    </message>
    <message>
        <source>have no e-mail address</source>
        <translation>non hanno un indirizzo e-mail</translation>
    </message>
    <message>
        <source>have a street in their address</source>
        <translation>hanno una via nell’indirizzo</translation>
    </message>
    <message>
        <source>have no street in their address</source>
        <translation>non hanno una via nell’indirizzo</translation>
    </message>
    <message>
        <source>have a town in their address</source>
        <translation>hanno una località nell’indirizzo</translation>
    </message>
    <message>
        <source>have no town in their address</source>
        <translation>non hanno una località nell’indirizzo</translation>
    </message>
    <message>
        <source>have not said whether they accept %1</source>
        <comment>letters</comment>
        <translation>non hanno detto se accettano %1</translation>
    </message>
    <message>
        <source>e-mails</source>
        <comment>that they accept</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>text messages</source>
        <comment>that they accept</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone calls</source>
        <comment>that they accept</comment>
        <translation>telefonate</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>that they accept</comment>
        <translation>lettere</translation>
    </message>
    <message>
        <source>have not agreed to %1</source>
        <comment>letters</comment>
        <translation>non hanno dato il consenso a ricevere %1</translation>
    </message>
    <message>
        <source>accept %1</source>
        <comment>letters</comment>
        <translation>accettano %1</translation>
    </message>
    <message>
        <source>have not refused %1</source>
        <comment>letters</comment>
        <translation>non hanno rifiutato %1</translation>
    </message>
    <message>
        <source>do not accept %1</source>
        <comment>letters</comment>
        <translation>non accettano %1</translation>
    </message>
    <message numerus="yes">
        <source>are older than %n</source>
        <translation>
            <numerusform>hanno più di %n anno</numerusform>
            <numerusform>hanno più di %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are at least %n years old</source>
        <translation>
            <numerusform>hanno almeno %n anno</numerusform>
            <numerusform>hanno almeno %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are younger than %n</source>
        <translation>
            <numerusform>hanno meno di %n anno</numerusform>
            <numerusform>hanno meno di %n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>have a turnover of %1</source>
        <comment>more than €1,000,000.00</comment>
        <translation>hanno un fatturato di %1</translation>
    </message>
    <message>
        <source>have a workforce of %1</source>
        <comment>more than 20</comment>
        <translation>hanno un organico di %1</translation>
    </message>
    <message>
        <source>do not carry the tag %1</source>
        <translation>non hanno l’etichetta %1</translation>
    </message>
    <message>
        <source>carry the tag %1</source>
        <translation>hanno l’etichetta %1</translation>
    </message>
    <message>
        <source>are in the region %1</source>
        <translation>sono nella regione %1</translation>
    </message>
    <message>
        <source>are in the country %1</source>
        <translation>sono in %1</translation>
    </message>
    <message>
        <source>belong to the territory %1</source>
        <translation>appartengono alla zona %1</translation>
    </message>
    <message>
        <source>are looked after by %1</source>
        <comment>a person</comment>
        <translation>hanno come referente %1</translation>
    </message>
    <message>
        <source>work in the sector %1</source>
        <translation>operano nel settore %1</translation>
    </message>
    <message>
        <source>came to us through %1</source>
        <comment>a source</comment>
        <translation>ci hanno conosciuto tramite %1</translation>
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
        <translation>Donne</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>who a list is of</comment>
        <translation>Uomini</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>who a list is of</comment>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>Private persons</source>
        <comment>who a list is of</comment>
        <translation>Privati</translation>
    </message>
    <message>
        <source>Prospects</source>
        <comment>who a list is of</comment>
        <translation>Interessati</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>who a list is of</comment>
        <translation>Nominativi da qualificare</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <comment>who a list is of</comment>
        <translation>Clienti persi</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>who a list is of</comment>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what customers did</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what customers did</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>%1 who %2</source>
        <comment>Women who live in Rome</comment>
        <translation>%1 che %2</translation>
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
            <numerusform>nell’ultimo %n giorno</numerusform>
            <numerusform>negli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n weeks</source>
        <translation>
            <numerusform>nell’ultima %n settimana</numerusform>
            <numerusform>nelle ultime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n months</source>
        <translation>
            <numerusform>nell’ultimo %n mese</numerusform>
            <numerusform>negli ultimi %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n years</source>
        <translation>
            <numerusform>nell’ultimo %n anno</numerusform>
            <numerusform>negli ultimi %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n days</source>
        <translation>
            <numerusform>nel prossimo %n giorno</numerusform>
            <numerusform>nei prossimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n weeks</source>
        <translation>
            <numerusform>nella prossima %n settimana</numerusform>
            <numerusform>nelle prossime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n months</source>
        <translation>
            <numerusform>nel prossimo %n mese</numerusform>
            <numerusform>nei prossimi %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n years</source>
        <translation>
            <numerusform>nel prossimo %n anno</numerusform>
            <numerusform>nei prossimi %n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>nell’ultimo giorno</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>nell’ultima settimana</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>nell’ultimo mese</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>nell’ultimo anno</translation>
    </message>
    <message>
        <source>in the next day</source>
        <translation>nel prossimo giorno</translation>
    </message>
    <message>
        <source>in the next week</source>
        <translation>nella prossima settimana</translation>
    </message>
    <message>
        <source>in the next month</source>
        <translation>nel prossimo mese</translation>
    </message>
    <message>
        <source>in the next year</source>
        <translation>nel prossimo anno</translation>
    </message>
    <message>
        <source>this week</source>
        <comment>when something was done</comment>
        <translation>questa settimana</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>when something was done</comment>
        <translation>questo mese</translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>when something was done</comment>
        <translation>in questo trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when something was done</comment>
        <translation>quest’anno</translation>
    </message>
    <message>
        <source>last week</source>
        <comment>when something was done</comment>
        <translation>la settimana scorsa</translation>
    </message>
    <message>
        <source>last month</source>
        <comment>when something was done</comment>
        <translation>il mese scorso</translation>
    </message>
    <message>
        <source>last quarter</source>
        <comment>when something was done</comment>
        <translation>nel trimestre scorso</translation>
    </message>
    <message>
        <source>last year</source>
        <comment>when something was done</comment>
        <translation>l’anno scorso</translation>
    </message>
    <message>
        <source>next week</source>
        <comment>when something is due</comment>
        <translation>la settimana prossima</translation>
    </message>
    <message>
        <source>next month</source>
        <comment>when something is due</comment>
        <translation>il mese prossimo</translation>
    </message>
    <message>
        <source>next quarter</source>
        <comment>when something is due</comment>
        <translation>nel trimestre prossimo</translation>
    </message>
    <message>
        <source>next year</source>
        <comment>when something is due</comment>
        <translation>l’anno prossimo</translation>
    </message>
    <message>
        <source>spent less on %1 %2 than %3</source>
        <comment>a product, this year, last year</comment>
        <translation>hanno speso per %1 meno %2 che %3</translation>
    </message>
    <message>
        <source>spent more on %1 %2 than %3</source>
        <comment>a product, this year, last year</comment>
        <translation>hanno speso per %1 più %2 che %3</translation>
    </message>
    <message>
        <source>decide</source>
        <comment>people of a company</comment>
        <translation>decidono</translation>
    </message>
    <message>
        <source>manage the company</source>
        <comment>people of a company</comment>
        <translation>dirigono l’azienda</translation>
    </message>
    <message>
        <source>pay its invoices</source>
        <comment>people of a company</comment>
        <translation>ne pagano le fatture</translation>
    </message>
    <message>
        <source>have people on file who %1</source>
        <comment>spent more than €100.00</comment>
        <translation>hanno sulla scheda persone che %1</translation>
    </message>
    <message>
        <source>have no people on file who %1</source>
        <comment>spent more than €100.00</comment>
        <translation>non hanno sulla scheda persone che %1</translation>
    </message>
    <message numerus="yes">
        <source>have at least %n people on file who %1</source>
        <translation>
            <numerusform>hanno sulla scheda almeno %n persona che %1</numerusform>
            <numerusform>hanno sulla scheda almeno %n persone che %1</numerusform>
        </translation>
    </message>
    <message>
        <source>work for companies that %1</source>
        <comment>spent more than €100.00</comment>
        <translation>lavorano per aziende che %1</translation>
    </message>
    <message>
        <source>do not work for companies that %1</source>
        <comment>spent more than €100.00</comment>
        <translation>non lavorano per aziende che %1</translation>
    </message>
    <message>
        <source>are not among the %1% who %2</source>
        <comment>the 20% who spent most</comment>
        <translation>non rientrano nel %1% di quelli che %2</translation>
    </message>
    <message>
        <source>are not among the %1 who %2</source>
        <comment>the 20 who spent most</comment>
        <translation>non rientrano fra i %1 che %2</translation>
    </message>
    <message>
        <source>were given a quote</source>
        <translation>hanno ricevuto un preventivo</translation>
    </message>
    <message>
        <source>were given no quote</source>
        <translation>non hanno ricevuto preventivi</translation>
    </message>
    <message>
        <source>made a complaint</source>
        <translation>hanno fatto un reclamo</translation>
    </message>
    <message>
        <source>made no complaint</source>
        <translation>non hanno fatto reclami</translation>
    </message>
    <message>
        <source>were picked one by one (%1)</source>
        <comment>how many</comment>
        <translation>figurano fra le schede scelte una per una (%1)</translation>
    </message>
    <message>
        <source>have said whether they accept %1</source>
        <comment>letters</comment>
        <translation>hanno detto se accettano %1</translation>
    </message>
    <message>
        <source>have “%1” filled in</source>
        <comment>the name of a field</comment>
        <translation>hanno il campo “%1” compilato</translation>
    </message>
    <message>
        <source>have “%1” empty</source>
        <comment>the name of a field</comment>
        <translation>hanno il campo “%1” vuoto</translation>
    </message>
    <message>
        <source>are not in the stage %1</source>
        <translation>non sono nella fase %1</translation>
    </message>
    <message>
        <source>are in the stage %1</source>
        <translation>sono nella fase %1</translation>
    </message>
    <message>
        <source>are not women</source>
        <translation>non sono donne</translation>
    </message>
    <message>
        <source>are women</source>
        <translation>sono donne</translation>
    </message>
    <message>
        <source>are not men</source>
        <translation>non sono uomini</translation>
    </message>
    <message>
        <source>are men</source>
        <translation>sono uomini</translation>
    </message>
    <message>
        <source>are not companies</source>
        <translation>non sono aziende</translation>
    </message>
    <message>
        <source>are companies</source>
        <translation>sono aziende</translation>
    </message>
    <message>
        <source>are not private persons</source>
        <translation>non sono privati</translation>
    </message>
    <message>
        <source>are private persons</source>
        <translation>sono privati</translation>
    </message>
    <message>
        <source>are not in the region %1</source>
        <translation>non sono nella regione %1</translation>
    </message>
    <message>
        <source>are not in the country %1</source>
        <translation>non sono in %1</translation>
    </message>
    <message>
        <source>do not belong to the territory %1</source>
        <translation>non appartengono alla zona %1</translation>
    </message>
    <message>
        <source>are not looked after by %1</source>
        <comment>a person</comment>
        <translation>non hanno come referente %1</translation>
    </message>
    <message>
        <source>do not work in the sector %1</source>
        <translation>non operano nel settore %1</translation>
    </message>
    <message>
        <source>did not come to us through %1</source>
        <comment>a source</comment>
        <translation>non ci hanno conosciuto tramite %1</translation>
    </message>
    <message>
        <source>work there</source>
        <comment>people of a company</comment>
        <translation>ci lavorano</translation>
    </message>
    <message>
        <source>are not among the cards left out by hand (%1)</source>
        <comment>how many</comment>
        <translation>non figurano fra le schede escluse a mano (%1)</translation>
    </message>
    <message>
        <source>carry no tag that contains “%1”</source>
        <translation>non hanno etichette che contengono “%1”</translation>
    </message>
    <message>
        <source>carry a tag that contains “%1”</source>
        <translation>hanno un’etichetta che contiene “%1”</translation>
    </message>
    <message>
        <source>do not have “%1” in “%2”</source>
        <comment>a text, the name of a field</comment>
        <translation>non hanno “%1” nel campo “%2”</translation>
    </message>
    <message>
        <source>have “%1” in “%2”</source>
        <comment>a text, the name of a field</comment>
        <translation>hanno “%1” nel campo “%2”</translation>
    </message>
    <message>
        <source>%1; added by hand: %2</source>
        <comment>a sentence, how many cards</comment>
        <translation>%1; aggiunte a mano: %2</translation>
    </message>
    <message>
        <source>%1; left out by hand: %2</source>
        <comment>a sentence, how many cards</comment>
        <translation>%1; escluse a mano: %2</translation>
    </message>
    <message>
        <source>are between %1 and %2 years old</source>
        <translation>hanno fra %1 e %2 anni</translation>
    </message>
    <message numerus="yes">
        <source>are at most %n years old</source>
        <translation>
            <numerusform>hanno al massimo %n anno</numerusform>
            <numerusform>hanno al massimo %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are %n years old</source>
        <translation>
            <numerusform>hanno %n anno</numerusform>
            <numerusform>hanno %n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>have nothing in “%1” that starts with “%2”</source>
        <translation>non hanno nel campo “%1” un testo che inizia con “%2”</translation>
    </message>
    <message>
        <source>have something in “%1” that starts with “%2”</source>
        <translation>hanno nel campo “%1” un testo che inizia con “%2”</translation>
    </message>
    <message>
        <source>have nothing in “%1” that ends with “%2”</source>
        <translation>non hanno nel campo “%1” un testo che finisce con “%2”</translation>
    </message>
    <message>
        <source>have something in “%1” that ends with “%2”</source>
        <translation>hanno nel campo “%1” un testo che finisce con “%2”</translation>
    </message>
    <message>
        <source>do not have %1 as “%2”</source>
        <comment>a value, the name of a field</comment>
        <translation>non hanno %1 nel campo “%2”</translation>
    </message>
    <message>
        <source>have %1 as “%2”</source>
        <comment>a value, the name of a field</comment>
        <translation>hanno %1 nel campo “%2”</translation>
    </message>
    <message>
        <source>have no date in “%1” that falls %2</source>
        <comment>in the last 30 days; before 3 Nov 2025</comment>
        <translation>non hanno nel campo “%1” una data che cade %2</translation>
    </message>
    <message>
        <source>have a date in “%1” that falls %2</source>
        <comment>in the last 30 days; before 3 Nov 2025</comment>
        <translation>hanno nel campo “%1” una data che cade %2</translation>
    </message>
    <message>
        <source>do not have a value of %1 in “%2”</source>
        <comment>more than €500.00, the name of a field</comment>
        <translation>non hanno %1 nel campo “%2”</translation>
    </message>
    <message>
        <source>have a value of %1 in “%2”</source>
        <comment>more than €500.00, the name of a field</comment>
        <translation>hanno %1 nel campo “%2”</translation>
    </message>
    <message>
        <source>do not have %1 entries under “%2”</source>
        <comment>more than 3, a field that counts</comment>
        <translation>non hanno %1 voci sotto “%2”</translation>
    </message>
    <message>
        <source>have %1 entries under “%2”</source>
        <comment>more than 3, a field that counts</comment>
        <translation>hanno %1 voci sotto “%2”</translation>
    </message>
    <message>
        <source>have exactly one entry under “%1”</source>
        <comment>a field that counts</comment>
        <translation>hanno esattamente una voce sotto “%1”</translation>
    </message>
    <message>
        <source>have at most one entry under “%1”</source>
        <comment>a field that counts</comment>
        <translation>hanno al massimo una voce sotto “%1”</translation>
    </message>
    <message>
        <source>have no entries under “%1”</source>
        <comment>a field that counts</comment>
        <translation>non hanno voci sotto “%1”</translation>
    </message>
    <message>
        <source>have entries under “%1”</source>
        <comment>a field that counts</comment>
        <translation>hanno voci sotto “%1”</translation>
    </message>
    <message numerus="yes">
        <source>have exactly %n entries under “%1”</source>
        <translation>
            <numerusform>hanno esattamente %n voce sotto “%1”</numerusform>
            <numerusform>hanno esattamente %n voci sotto “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at least %n entries under “%1”</source>
        <translation>
            <numerusform>hanno almeno %n voce sotto “%1”</numerusform>
            <numerusform>hanno almeno %n voci sotto “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at most %n entries under “%1”</source>
        <translation>
            <numerusform>hanno al massimo %n voce sotto “%1”</numerusform>
            <numerusform>hanno al massimo %n voci sotto “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>do not have “%1” ticked</source>
        <comment>the name of a field</comment>
        <translation>non hanno la casella “%1” spuntata</translation>
    </message>
    <message>
        <source>have “%1” ticked</source>
        <comment>the name of a field</comment>
        <translation>hanno la casella “%1” spuntata</translation>
    </message>
    <message>
        <source>do not have “%1” left unticked</source>
        <comment>the name of a field</comment>
        <translation>non hanno la casella “%1” lasciata senza spunta</translation>
    </message>
    <message>
        <source>have “%1” left unticked</source>
        <comment>the name of a field</comment>
        <translation>hanno la casella “%1” senza spunta</translation>
    </message>
    <message>
        <source>are not among the %1% with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non rientrano nel %1% con le date più recenti nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1% with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>rientrano nel %1% con le date più recenti nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1 with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non sono fra i %1 con le date più recenti nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1 with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>sono fra i %1 con le date più recenti nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1% with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non rientrano nel %1% con i valori più alti nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1% with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>rientrano nel %1% con i valori più alti nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1 with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non sono fra i %1 con i valori più alti nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1 with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>sono fra i %1 con i valori più alti nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1% with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non rientrano nel %1% con le date più lontane nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1% with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>rientrano nel %1% con le date più lontane nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1 with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non sono fra i %1 con le date più lontane nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1 with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>sono fra i %1 con le date più lontane nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1% with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non rientrano nel %1% con i valori più bassi nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1% with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>rientrano nel %1% con i valori più bassi nel campo “%2”</translation>
    </message>
    <message>
        <source>are not among the %1 with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>non sono fra i %1 con i valori più bassi nel campo “%2”</translation>
    </message>
    <message>
        <source>are among the %1 with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>sono fra i %1 con i valori più bassi nel campo “%2”</translation>
    </message>
    <message>
        <source>before today</source>
        <comment>when something is</comment>
        <translation>prima di oggi</translation>
    </message>
    <message>
        <source>until today</source>
        <comment>when something is</comment>
        <translation>fino a oggi</translation>
    </message>
    <message>
        <source>after today</source>
        <comment>when something is</comment>
        <translation>dopo oggi</translation>
    </message>
    <message>
        <source>from today on</source>
        <comment>when something is</comment>
        <translation>da oggi in poi</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something is</comment>
        <translation>oggi</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>fra %1 e %2</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>another field that is a day</comment>
        <translation>prima di “%1”</translation>
    </message>
    <message>
        <source>until “%1”</source>
        <comment>another field that is a day</comment>
        <translation>fino a “%1”</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>another field that is a day</comment>
        <translation>dopo “%1”</translation>
    </message>
    <message>
        <source>from “%1” on</source>
        <comment>another field that is a day</comment>
        <translation>da “%1” in poi</translation>
    </message>
    <message>
        <source>on the same day as “%1”</source>
        <comment>another field that is a day</comment>
        <translation>nello stesso giorno di “%1”</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>prima del %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>dopo il %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>dal %1 in poi</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>il %1</translation>
    </message>
    <message>
        <source>were not made %1</source>
        <comment>documents, and when</comment>
        <translation>non hanno una data che cade %1</translation>
    </message>
    <message>
        <source>were made %1</source>
        <comment>documents, and when</comment>
        <translation>hanno una data che cade %1</translation>
    </message>
    <message>
        <source>are not due %1</source>
        <comment>tasks, and when</comment>
        <translation>non sono in scadenza %1</translation>
    </message>
    <message>
        <source>are due %1</source>
        <comment>tasks, and when</comment>
        <translation>sono in scadenza %1</translation>
    </message>
    <message>
        <source>did not take place %1</source>
        <comment>calls and letters, and when</comment>
        <translation>non hanno avuto luogo %1</translation>
    </message>
    <message>
        <source>took place %1</source>
        <comment>calls and letters, and when</comment>
        <translation>hanno avuto luogo %1</translation>
    </message>
    <message>
        <source>are not paid in full</source>
        <comment>documents</comment>
        <translation>hanno ancora qualcosa da pagare</translation>
    </message>
    <message>
        <source>have nothing left to pay</source>
        <comment>documents</comment>
        <translation>non hanno più niente da pagare</translation>
    </message>
    <message>
        <source>have %1 left to pay</source>
        <comment>documents: more than €500.00</comment>
        <translation>hanno ancora %1 da pagare</translation>
    </message>
    <message>
        <source>come to %1</source>
        <comment>documents: more than €500.00</comment>
        <translation>ammontano a %1</translation>
    </message>
    <message>
        <source>are not of the kind %1</source>
        <comment>documents, tasks: invoice</comment>
        <translation>non sono del tipo %1</translation>
    </message>
    <message>
        <source>are of the kind %1</source>
        <comment>documents, tasks: invoice</comment>
        <translation>sono del tipo %1</translation>
    </message>
    <message>
        <source>are not in the category %1</source>
        <comment>products</comment>
        <translation>non sono nella categoria %1</translation>
    </message>
    <message>
        <source>are in the category %1</source>
        <comment>products</comment>
        <translation>sono nella categoria %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <comment>what a list is of</comment>
        <translation>Preventivi</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>what a list is of</comment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <comment>what a list is of</comment>
        <translation>Documenti di trasporto</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>what a list is of</comment>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>what a list is of</comment>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <comment>what a list is of</comment>
        <translation>Note di credito</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>what a list is of</comment>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>what a list is of</comment>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>E-mails</source>
        <comment>what a list is of</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>what a list is of</comment>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>what a list is of</comment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Offers</source>
        <comment>what a list is of</comment>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>what a list is of</comment>
        <translation>Reclami</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>what a list is of</comment>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>what a list is of</comment>
        <translation>Recensioni</translation>
    </message>
    <message>
        <source>Surveys</source>
        <comment>what a list is of</comment>
        <translation>Sondaggi</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <comment>what a list is of</comment>
        <translation>Attività aperte</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <comment>what a list is of</comment>
        <translation>Attività concluse</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>what a list is of</comment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>what a list is of</comment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>calls and letters: what a list is of</comment>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>what a list is of</comment>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>did not make their last purchase %1</source>
        <comment>when</comment>
        <translation>non hanno fatto l’ultimo acquisto %1</translation>
    </message>
    <message>
        <source>did not make their first purchase %1</source>
        <comment>when</comment>
        <translation>non hanno fatto il primo acquisto %1</translation>
    </message>
    <message>
        <source>did not have their last contact with us %1</source>
        <comment>when</comment>
        <translation>non hanno avuto l’ultimo contatto con noi %1</translation>
    </message>
    <message>
        <source>have no next task that is due %1</source>
        <comment>when</comment>
        <translation>non hanno come prossima attività una in scadenza %1</translation>
    </message>
    <message>
        <source>do not have their birthday %1</source>
        <comment>when</comment>
        <translation>non compiono gli anni %1</translation>
    </message>
    <message>
        <source>do not have a card that was made %1</source>
        <comment>when</comment>
        <translation>non hanno una scheda creata %1</translation>
    </message>
    <message>
        <source>%1 that %2</source>
        <comment>Invoices that are not paid in full</comment>
        <translation>%1 che %2</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tutti i documenti</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Tutte le attività</translation>
    </message>
    <message>
        <source>All contacts</source>
        <comment>calls and letters</comment>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tutti i prodotti</translation>
    </message>
    <message>
        <source>have bought before</source>
        <translation>hanno già acquistato</translation>
    </message>
    <message>
        <source>were called once</source>
        <translation>sono stati chiamati una volta</translation>
    </message>
    <message>
        <source>were called at most once</source>
        <translation>sono stati chiamati al massimo una volta</translation>
    </message>
    <message>
        <source>were never called</source>
        <translation>non sono mai stati chiamati</translation>
    </message>
    <message>
        <source>were not called</source>
        <translation>non sono stati chiamati</translation>
    </message>
    <message>
        <source>were called</source>
        <translation>sono stati chiamati</translation>
    </message>
    <message numerus="yes">
        <source>were called %n times</source>
        <translation>
            <numerusform>sono stati chiamati %n volta</numerusform>
            <numerusform>sono stati chiamati %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at least %n times</source>
        <translation>
            <numerusform>sono stati chiamati almeno %n volta</numerusform>
            <numerusform>sono stati chiamati almeno %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at most %n times</source>
        <translation>
            <numerusform>sono stati chiamati al massimo %n volta</numerusform>
            <numerusform>sono stati chiamati al massimo %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>by phone</source>
        <comment>were in touch</comment>
        <translation>per telefono</translation>
    </message>
    <message>
        <source>by letter</source>
        <comment>were in touch</comment>
        <translation>per lettera</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <comment>were in touch</comment>
        <translation>via e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>were in touch</comment>
        <translation>via SMS</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <comment>were in touch</comment>
        <translation>in un incontro</translation>
    </message>
    <message>
        <source>during a visit</source>
        <comment>were in touch</comment>
        <translation>durante una visita</translation>
    </message>
    <message>
        <source>are in %1</source>
        <comment>a town</comment>
        <translation>sono a %1</translation>
    </message>
    <message>
        <source>are not in %1</source>
        <comment>a town</comment>
        <translation>non sono a %1</translation>
    </message>
    <message>
        <source>spent least</source>
        <translation>hanno speso di meno</translation>
    </message>
    <message>
        <source>spent most on %1</source>
        <comment>a product</comment>
        <translation>hanno speso di più per %1</translation>
    </message>
    <message>
        <source>spent least on %1</source>
        <comment>a product</comment>
        <translation>hanno speso di meno per %1</translation>
    </message>
    <message>
        <source>spent less on %1 than on %2</source>
        <comment>two products</comment>
        <translation>hanno speso meno per %1 che per %2</translation>
    </message>
    <message>
        <source>spent more on %1 than on %2</source>
        <comment>two products</comment>
        <translation>hanno speso più per %1 che per %2</translation>
    </message>
    <message>
        <source>%1 but nothing %2</source>
        <comment>bought Pizza last year, this year</comment>
        <translation>%1, ma niente %2</translation>
    </message>
    <message>
        <source>%1 but not %2</source>
        <comment>bought Pizza last year, this year</comment>
        <translation>%1, ma non %2</translation>
    </message>
    <message>
        <source>%1 but never %2</source>
        <comment>bought one product, another</comment>
        <translation>%1, ma mai %2</translation>
    </message>
    <message>
        <source>%1 but not %2</source>
        <comment>bought one product last year, another</comment>
        <translation>%1, ma non %2</translation>
    </message>
    <message>
        <source>%1 but not %2 %3</source>
        <comment>bought one product last year, another, this year</comment>
        <translation>%1, ma non %2 %3</translation>
    </message>
    <message>
        <source>received a discount</source>
        <translation>hanno ricevuto uno sconto</translation>
    </message>
    <message>
        <source>received no discount</source>
        <translation>non hanno ricevuto sconti</translation>
    </message>
    <message>
        <source>bought %1 units of %2</source>
        <comment>more than 10, a product</comment>
        <translation>hanno comprato %1 unità di %2</translation>
    </message>
    <message>
        <source>spent %1 without VAT</source>
        <comment>more than €500.00</comment>
        <translation>hanno speso %1 IVA esclusa</translation>
    </message>
    <message>
        <source>spent %1 without VAT on %2</source>
        <comment>more than €500.00, a product</comment>
        <translation>hanno speso %1 IVA esclusa per %2</translation>
    </message>
    <message>
        <source>received discounts of %1</source>
        <comment>more than €50.00</comment>
        <translation>hanno ricevuto sconti per %1</translation>
    </message>
    <message>
        <source>spent %1 per purchase on average</source>
        <comment>more than €50.00</comment>
        <translation>hanno speso in media %1 per acquisto</translation>
    </message>
    <message>
        <source>were due %1</source>
        <comment>tasks, and when</comment>
        <translation>scadevano %1</translation>
    </message>
    <message>
        <source>were to be paid %1</source>
        <comment>documents, and when</comment>
        <translation>erano da pagare %1</translation>
    </message>
    <message>
        <source>are to be paid %1</source>
        <comment>documents, and when</comment>
        <translation>sono da pagare %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <comment>products: more than €5.00</comment>
        <translation>costano %1</translation>
    </message>
    <message>
        <source>went out from us</source>
        <comment>calls and letters</comment>
        <translation>sono partiti da noi</translation>
    </message>
    <message>
        <source>came in to us</source>
        <comment>calls and letters</comment>
        <translation>sono arrivati da loro</translation>
    </message>
    <message>
        <source>were not handled by %1</source>
        <comment>calls and letters, a person</comment>
        <translation>non sono a cura di %1</translation>
    </message>
    <message>
        <source>were handled by %1</source>
        <comment>calls and letters, a person</comment>
        <translation>sono a cura di %1</translation>
    </message>
    <message>
        <source>do not have the status %1</source>
        <comment>documents, tasks: the state they are in</comment>
        <translation>non sono nello stato %1</translation>
    </message>
    <message>
        <source>have the status %1</source>
        <comment>documents, tasks: the state they are in</comment>
        <translation>sono nello stato %1</translation>
    </message>
    <message>
        <source>placed an order</source>
        <translation>hanno fatto un ordine</translation>
    </message>
    <message>
        <source>received an invoice</source>
        <translation>hanno ricevuto una fattura</translation>
    </message>
    <message>
        <source>placed no order</source>
        <translation>non hanno fatto ordini</translation>
    </message>
    <message>
        <source>received no invoice</source>
        <translation>non hanno ricevuto fatture</translation>
    </message>
    <message>
        <source>have neither a phone number nor an e-mail address</source>
        <translation>non hanno né un numero di telefono né un indirizzo e-mail</translation>
    </message>
    <message>
        <source>have an open task</source>
        <translation>hanno un’attività aperta</translation>
    </message>
    <message>
        <source>have no open task</source>
        <translation>non hanno attività aperte</translation>
    </message>
    <message>
        <source>have an open task that was due %1</source>
        <comment>when</comment>
        <translation>hanno un’attività aperta scaduta %1</translation>
    </message>
    <message>
        <source>have no open task that was due %1</source>
        <comment>when</comment>
        <translation>non hanno attività aperte scadute %1</translation>
    </message>
    <message>
        <source>have an open task that is due %1</source>
        <comment>when</comment>
        <translation>hanno un’attività aperta in scadenza %1</translation>
    </message>
    <message>
        <source>have no open task that is due %1</source>
        <comment>when</comment>
        <translation>non hanno attività aperte in scadenza %1</translation>
    </message>
    <message>
        <source>last bought %1</source>
        <comment>on which days</comment>
        <translation>hanno fatto l’ultimo acquisto %1</translation>
    </message>
    <message>
        <source>bought %1 for the first time %2</source>
        <comment>a product, when</comment>
        <translation>hanno comprato %1 per la prima volta %2</translation>
    </message>
    <message>
        <source>spent nothing</source>
        <translation>non hanno speso nulla</translation>
    </message>
    <message>
        <source>spent nothing on %1</source>
        <comment>a product</comment>
        <translation>non hanno speso nulla per %1</translation>
    </message>
    <message>
        <source>spent money</source>
        <translation>hanno speso qualcosa</translation>
    </message>
    <message>
        <source>spent money on %1</source>
        <comment>a product</comment>
        <translation>hanno speso qualcosa per %1</translation>
    </message>
    <message>
        <source>have a customer with open tasks</source>
        <comment>calls and letters</comment>
        <translation>riguardano un cliente con attività aperte</translation>
    </message>
    <message>
        <source>have a customer without open tasks</source>
        <comment>calls and letters</comment>
        <translation>riguardano un cliente senza attività aperte</translation>
    </message>
    <message>
        <source>%1 (drafts included)</source>
        <comment>Invoices that come to more than €500.00</comment>
        <translation>%1 (bozze comprese)</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settled: %1</source>
        <comment>a complaint; what it was about</comment>
        <translation>Risolto: %1</translation>
    </message>
    <message>
        <source>How was it settled? May stay empty</source>
        <translation>Com&apos;è stato risolto? Può restare vuoto</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a complaint; a button</comment>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>a complaint; a button</comment>
        <translation>Lascia aperto</translation>
    </message>
</context>
<context>
    <name>StarterLists</name>
    <message>
        <source>Customers by value</source>
        <comment>folder of lists</comment>
        <translation>Clienti per valore</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Clienti migliori</translation>
    </message>
    <message>
        <source>The fifth that spent most in a year</source>
        <translation>Il quinto che ha speso di più in un anno</translation>
    </message>
    <message>
        <source>Key customers</source>
        <translation>Clienti chiave</translation>
    </message>
    <message>
        <source>From 5,000 a year; change the amount to your own</source>
        <translation>Da 5.000 l&apos;anno; cambia l&apos;importo con il tuo</translation>
    </message>
    <message>
        <source>Average customers</source>
        <translation>Clienti medi</translation>
    </message>
    <message>
        <source>From 500 to 5,000 a year; change the amounts to your own</source>
        <translation>Da 500 a 5.000 l&apos;anno; cambia gli importi con i tuoi</translation>
    </message>
    <message>
        <source>Occasional customers</source>
        <translation>Clienti occasionali</translation>
    </message>
    <message>
        <source>Below 500 a year; change the amount to your own</source>
        <translation>Sotto 500 l&apos;anno; cambia l&apos;importo con il tuo</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Un solo acquisto</translation>
    </message>
    <message>
        <source>One purchase only: worth a second invitation</source>
        <translation>Un solo acquisto: vale un secondo invito</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clienti nuovi</translation>
    </message>
    <message>
        <source>First purchase within three months</source>
        <translation>Primo acquisto negli ultimi tre mesi</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <comment>folder of lists</comment>
        <translation>Restare in contatto</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Diventati silenziosi</translation>
    </message>
    <message>
        <source>Bought often within a year, and nothing for three months</source>
        <translation>Acquisti frequenti in un anno, e niente da tre mesi</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Persi di vista</translation>
    </message>
    <message>
        <source>No purchase for a year</source>
        <translation>Nessun acquisto da un anno</translation>
    </message>
    <message>
        <source>Spending less than last year</source>
        <translation>Spendono meno dell&apos;anno scorso</translation>
    </message>
    <message>
        <source>Less than half of last year so far</source>
        <translation>Finora meno della metà dell&apos;anno scorso</translation>
    </message>
    <message>
        <source>Birthdays next week</source>
        <translation>Compleanni della prossima settimana</translation>
    </message>
    <message>
        <source>Whom to wish well</source>
        <translation>A chi fare gli auguri</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Mai contattati</translation>
    </message>
    <message>
        <source>Customers nobody has called or written to</source>
        <translation>Clienti che nessuno ha chiamato e a cui nessuno ha scritto</translation>
    </message>
    <message>
        <source>Not contacted for half a year</source>
        <translation>Non contattati da sei mesi</translation>
    </message>
    <message>
        <source>The last call or letter is long ago</source>
        <translation>L&apos;ultima chiamata o lettera è lontana</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>folder of lists</comment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Prospects to call back</source>
        <translation>Interessati da richiamare</translation>
    </message>
    <message>
        <source>Nobody spoke to them for a month</source>
        <translation>Nessuno li sente da un mese</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Contatti da valutare</translation>
    </message>
    <message>
        <source>Cards that are not looked into yet</source>
        <translation>Schede ancora da guardare</translation>
    </message>
    <message>
        <source>Unanswered quotes</source>
        <translation>Preventivi senza risposta</translation>
    </message>
    <message>
        <source>An offer is open for two weeks</source>
        <translation>Un&apos;offerta è aperta da due settimane</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Reclami aperti</translation>
    </message>
    <message>
        <source>Answer these first</source>
        <translation>Rispondi prima a questi</translation>
    </message>
    <message>
        <source>Who owes what was due before today</source>
        <translation>Chi deve ciò che scadeva prima di oggi</translation>
    </message>
    <message>
        <source>Care of the cards</source>
        <comment>folder of lists</comment>
        <translation>Cura delle schede</translation>
    </message>
    <message>
        <source>Incomplete cards</source>
        <translation>Schede incomplete</translation>
    </message>
    <message>
        <source>No way to reach them, or no full address</source>
        <translation>Nessun modo di raggiungerli, o indirizzo incompleto</translation>
    </message>
    <message>
        <source>Due for confirming</source>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>Nobody has confirmed the card for a year</source>
        <translation>Nessuno ha confermato la scheda da un anno</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Senza consenso</translation>
    </message>
    <message>
        <source>Nobody has asked them yet how they may be written to</source>
        <translation>Nessuno ha ancora chiesto come si può scrivere loro</translation>
    </message>
    <message>
        <source>Companies nobody decides for</source>
        <translation>Aziende senza chi decide</translation>
    </message>
    <message>
        <source>Find out who decides there</source>
        <translation>Scopri chi decide lì</translation>
    </message>
    <message>
        <source>Late payers</source>
        <translation>Pagano in ritardo</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This revision names %1, which the file does not have.</source>
        <translation>Questa revisione nomina %1, che il file non ha.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niente è stato modificato.</translation>
    </message>
    <message>
        <source>Undo it with the version of Clientela that wrote it.</source>
        <translation>Annullala con la versione di Clientela che l&apos;ha scritta.</translation>
    </message>
    <message>
        <source>A revision of the customer file is damaged.</source>
        <translation>Una revisione del file clienti è danneggiata.</translation>
    </message>
    <message>
        <source>Check the file, and restore it from a backup if need be.</source>
        <translation>Controlla il file e, se serve, ripristinalo da un backup.</translation>
    </message>
    <message>
        <source>This installation is broken: Qt brings a SQLite of its own.</source>
        <translation>Questa installazione è guasta: Qt porta una SQLite propria.</translation>
    </message>
    <message>
        <source>No file was opened.</source>
        <translation>Nessun file è stato aperto.</translation>
    </message>
    <message>
        <source>Install Clientela again from its package.</source>
        <translation>Installa di nuovo Clientela dal suo pacchetto.</translation>
    </message>
    <message>
        <source>%1 was last written by an older version of Clientela.</source>
        <translation>%1 è stato scritto l&apos;ultima volta da una versione più vecchia di Clientela.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Non è stato modificato.</translation>
    </message>
    <message>
        <source>Open it once to write, which brings it up to date.</source>
        <translation>Aprilo una volta in scrittura: così si aggiorna.</translation>
    </message>
    <message>
        <source>Bringing summaries up to date</source>
        <translation>Aggiornamento dei riepiloghi</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Il lavoro è stato interrotto.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La memoria non basta per questo.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <source>Something went wrong inside Clientela.</source>
        <translation>Qualcosa è andato storto dentro Clientela.</translation>
    </message>
    <message>
        <source>Try again, and report it if it happens again.</source>
        <translation>Riprova, e segnalalo se succede ancora.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 non si può scrivere.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or open it to read only.</source>
        <translation>Controlla i permessi del file e della cartella, o aprilo in sola lettura.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Non c&apos;è un file %1.</translation>
    </message>
    <message>
        <source>Check the name, or make a new file.</source>
        <translation>Controlla il nome, o crea un file nuovo.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>Non puoi leggere %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Controlla i permessi del file.</translation>
    </message>
    <message>
        <source>%1 is empty, with 0 bytes.</source>
        <translation>%1 è vuoto, con 0 byte.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new file.</source>
        <translation>Ripristinalo da un backup, o crea un file nuovo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing.</source>
        <translation>%1 è danneggiato: manca la fine.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Ripristinalo da un backup.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 esiste già.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Aprilo, o scegli un altro nome.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Non c&apos;è una cartella %1.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Nessun file è stato creato.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Crea prima la cartella, o scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Nella cartella %1 non si può scrivere.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Scegli un&apos;altra cartella, o controlla i suoi permessi.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date.</source>
        <translation>%1 non si è potuto aggiornare.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>È com&apos;era prima.</translation>
    </message>
    <message>
        <source>Nothing in it is lost.</source>
        <translation>Dentro non si è perso niente.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it last, and report this problem.</source>
        <translation>Aprilo con la versione che l&apos;ha scritto per ultima, e segnala il problema.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Clientela.</source>
        <translation>%1 è stato scritto da una versione più nuova di Clientela.</translation>
    </message>
    <message>
        <source>Update Clientela and open it again.</source>
        <translation>Aggiorna Clientela e aprilo di nuovo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Il disco di %1 è pieno.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Fai spazio sul disco e riprova.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Controlla i permessi del file e della cartella.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>Un altro programma sta scrivendo %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Riprova tra un momento.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Non vi è stato scritto niente.</translation>
    </message>
    <message>
        <source>%1 is not a Clientela file.</source>
        <translation>%1 non è un file di Clientela.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 non si può aprire.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Controlla che esista e che tu possa leggerlo.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 non si è potuto leggere o scrivere.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk.</source>
        <translation>Riprova; se succede ancora, controlla il disco.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>Non c&apos;è una revisione %1.</translation>
    </message>
    <message>
        <source>Look up its number in the log.</source>
        <translation>Cerca il suo numero nel registro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undone already.</source>
        <translation>&quot;%1&quot; è già annullato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not undone.</source>
        <translation>&quot;%1&quot; non è annullato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is part of a document that was made final.</source>
        <translation>&quot;%1&quot; non si può annullare: fa parte di un documento definitivo.</translation>
    </message>
    <message>
        <source>Make a counter-document instead, such as a credit note.</source>
        <translation>Fai invece un documento contrario, come una nota di credito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what it wrote is kept for good.</source>
        <translation>&quot;%1&quot; non si può annullare: ciò che ha scritto si conserva per sempre.</translation>
    </message>
    <message>
        <source>Enter the opposite, such as a new consent or a credit note.</source>
        <translation>Inserisci il contrario, come un nuovo consenso o una nota di credito.</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Creazione degli indici</translation>
    </message>
    <message>
        <source>Backed up changes do not fit %1.</source>
        <translation>Le modifiche del backup non corrispondono a %1.</translation>
    </message>
    <message>
        <source>Restore an earlier backup.</source>
        <translation>Ripristina un backup precedente.</translation>
    </message>
    <message>
        <source>%1 is an encrypted backup.</source>
        <translation>%1 è un backup cifrato.</translation>
    </message>
    <message>
        <source>Restore a copy of it with its passphrase: clientela-cli backup FILE --restore ID --to F --passphrase-file P.</source>
        <translation>Ripristinane una copia con la sua frase segreta: clientela-cli backup FILE --restore ID --to F --passphrase-file P.</translation>
    </message>
    <message>
        <source>There is nothing to erase: the card is gone already.</source>
        <translation>Non c&apos;è nulla da cancellare: la scheda non c&apos;è già più.</translation>
    </message>
    <message>
        <source>Change to a card that was erased</source>
        <translation>Modifica a una scheda cancellata</translation>
    </message>
    <message>
        <source>“%1” is neither a change nor a moment.</source>
        <translation>«%1» non è né una modifica né un momento.</translation>
    </message>
    <message>
        <source>Give a change such as r123, or a time such as 2025-11-22T10:42.</source>
        <translation>Indica una modifica come r123 o un’ora come 2025-11-22T10:42.</translation>
    </message>
    <message>
        <source>Reading what was changed</source>
        <translation>Lettura delle modifiche</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvataggio di ciò che si legge</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>In %1 non si legge più nulla.</translation>
    </message>
    <message>
        <source>It was not changed, and no new file was made.</source>
        <translation>Non è stato modificato e non è stato creato alcun file nuovo.</translation>
    </message>
    <message>
        <source>Look for backups, also on other disks, and for copies of the file.</source>
        <translation>Cerca i backup, anche su altri dischi, e copie del file.</translation>
    </message>
    <message>
        <source>Copying what is there</source>
        <translation>Copia di ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Rimozione delle ultime tracce</translation>
    </message>
    <message>
        <source>What was erased still lies in unused parts of %1: %2</source>
        <translation>Ciò che è stato cancellato si trova ancora in parti inutilizzate di %1: %2</translation>
    </message>
    <message>
        <source>No card shows it, and nothing else was changed.</source>
        <translation>Nessuna scheda lo mostra e nient&apos;altro è stato modificato.</translation>
    </message>
    <message>
        <source>It is tried again by itself; close other windows of this file, and make room on the disk if it is full.</source>
        <translation>Si riprova da sé; chiudi le altre finestre di questo file e libera spazio sul disco se è pieno.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>Non è stato possibile creare %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, and check that its folder may be written.</source>
        <translation>Fai spazio sul disco e controlla che si possa scrivere nella sua cartella.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Esame del file</translation>
    </message>
    <message>
        <source>Going through the log</source>
        <translation>Esame del registro</translation>
    </message>
    <message>
        <source>The log is thinned up to a day that is over, not up to one that is still to come.</source>
        <translation>Il registro si sfoltisce fino a un giorno passato, non fino a uno che deve ancora venire.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Scegliere un giorno precedente.</translation>
    </message>
    <message>
        <source>The log holds nothing from before that day that could be thinned.</source>
        <translation>Il registro non contiene nulla di prima di quel giorno che si possa sfoltire.</translation>
    </message>
    <message>
        <source>What was changed before %1 is no longer in the file in detail: the log was thinned.</source>
        <translation>Quel che fu modificato prima del %1 non è più nel file in dettaglio: il registro è stato sfoltito.</translation>
    </message>
    <message>
        <source>Backups from before the thinning hold it.</source>
        <translation>I backup fatti prima dello sfoltimento lo conservano.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copia del file</translation>
    </message>
    <message>
        <source>%1 could not be copied: it is damaged, or written to without a pause.</source>
        <translation>Non è stato possibile copiare %1: è danneggiato, o ci si scrive senza sosta.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Riprova tra un minuto.</translation>
    </message>
    <message>
        <source>%1 is on a shared disk whose folder you may not write.</source>
        <translation>%1 è su un disco condiviso nella cui cartella non si può scrivere.</translation>
    </message>
    <message>
        <source>Open it to read only, or check the permissions of its folder.</source>
        <translation>Aprirlo in sola lettura, o controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>%1 is on a shared disk that cannot be written.</source>
        <translation>%1 è su un disco condiviso che non si può scrivere.</translation>
    </message>
    <message>
        <source>Check whether that disk is full, then open the file again.</source>
        <translation>Controllare se il disco è pieno, poi riaprire il file.</translation>
    </message>
    <message>
        <source>%1 is just being opened by somebody else.</source>
        <translation>Qualcun altro sta aprendo %1 proprio ora.</translation>
    </message>
    <message>
        <source>%1 was open on this computer by %2 since %3, and was not closed: that program has ended.</source>
        <extracomment>%1 a file, %2 a person, %3 a time</extracomment>
        <translation>%1 era aperto su questo computer da %2 dal %3 e non è stato chiuso: quel programma è terminato.</translation>
    </message>
    <message>
        <source>Take it over to go on with it.</source>
        <translation>Prenderlo in carico per continuare.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4, and nothing was heard from there since %5.</source>
        <extracomment>%1 a file, %2 a computer, %3 a person, %4 and %5 times</extracomment>
        <translation>%1 è aperto su %2 da %3 dal %4, e da lì non si sa più nulla dal %5.</translation>
    </message>
    <message>
        <source>Take it over if it is certain that it is not open there any more.</source>
        <translation>Prenderlo in carico se è certo che lì non è più aperto.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4.</source>
        <extracomment>%1 a file, %2 a computer, %3 a person, %4 a time</extracomment>
        <translation>%1 è aperto su %2 da %3 dal %4.</translation>
    </message>
    <message>
        <source>It can be written here as soon as it is closed there.</source>
        <translation>Qui si potrà scrivere appena lì sarà chiuso.</translation>
    </message>
    <message>
        <source>%1 was taken over on %2 by %3.</source>
        <translation>%1 è stato preso in carico su %2 da %3.</translation>
    </message>
    <message>
        <source>What was saved before that is in the file; this change is not.</source>
        <translation>Quel che fu salvato prima è nel file; questa modifica no.</translation>
    </message>
    <message>
        <source>Open the file again, as soon as it is closed there.</source>
        <translation>Riaprire il file appena lì sarà chiuso.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: nothing could be made beside it.</source>
        <translation>%1 non può essere aperto: non è stato possibile creare nulla accanto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: the log was thinned since, and does not hold what was there before.</source>
        <translation>&quot;%1&quot; non si può annullare: il registro è stato sfoltito nel frattempo e non conserva quel che c&apos;era prima.</translation>
    </message>
    <message>
        <source>Backups from before the thinning hold it; cards can be brought back from them.</source>
        <translation>I backup fatti prima dello sfoltimento lo conservano; da lì si possono riprendere le schede.</translation>
    </message>
    <message>
        <source>All that was saved is in the file. What is being typed here is kept as a draft.</source>
        <translation>Tutto ciò che è stato salvato è nel file. Quello che si sta scrivendo qui è conservato come bozza.</translation>
    </message>
    <message>
        <source>Open the file again to read it, and to write as soon as it is closed there.</source>
        <translation>Riapri il file per leggerlo, e per scriverci appena là viene chiuso.</translation>
    </message>
    <message>
        <source>Taking back what was done since</source>
        <translation>Annullamento di quanto è stato fatto da allora</translation>
    </message>
    <message>
        <source>The file cannot be put back: something that stays refers to what would go.</source>
        <translation>Il file non può essere riportato indietro: qualcosa che resta fa riferimento a ciò che sparirebbe.</translation>
    </message>
    <message>
        <source>Bring single cards back, or restore that day as a file of its own.</source>
        <translation>Riporta indietro singole schede, oppure ripristina quel giorno come file a sé.</translation>
    </message>
    <message>
        <source>Nothing was done since then that could be taken back.</source>
        <translation>Da allora non è stato fatto nulla che si possa annullare.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>Non c&apos;è più spazio per i file temporanei.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds them, and try again.</source>
        <translation>Liberate spazio sul disco che li contiene e riprovate.</translation>
    </message>
    <message>
        <source>Finding the tables</source>
        <translation>Ricerca delle tabelle</translation>
    </message>
    <message>
        <source>No new file was made.</source>
        <translation>Non è stato creato alcun nuovo file.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Controlla il nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what was entered later belongs to it.</source>
        <translation>&quot;%1&quot; non può essere annullato: gli appartiene ciò che è stato inserito in seguito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done again: what was entered later belongs to what would go.</source>
        <translation>&quot;%1&quot; non può essere rifatto: ciò che è stato inserito in seguito appartiene a quanto sparirebbe.</translation>
    </message>
    <message>
        <source>Undo the later actions first.</source>
        <translation>Annulla prima le azioni successive.</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; is left to take back: who it was about was erased.</source>
        <translation>Di &quot;%1&quot; non resta nulla da annullare: la persona a cui si riferiva è stata cancellata.</translation>
    </message>
    <message>
        <source>%1 may have been written elsewhere while this computer slept or did not reach the disk.</source>
        <translation>È possibile che %1 sia stato modificato altrove mentre questo computer era in sospensione o non raggiungeva il disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written just now: its disk is not reached, or its lock is gone.</source>
        <translation>%1 ora non può essere scritto: il suo disco non è raggiungibile, o il suo blocco non c’è più.</translation>
    </message>
    <message>
        <source>Check the connection to the disk, and try again in a minute.</source>
        <translation>Controlla il collegamento al disco e riprova fra un minuto.</translation>
    </message>
    <message>
        <source>%1 is not where it was opened any more.</source>
        <translation>%1 non è più dove è stato aperto.</translation>
    </message>
    <message>
        <source>Check the connection to its disk; if it was renamed or moved, open it where it is now.</source>
        <translation>Controlla il collegamento al suo disco; se è stato rinominato o spostato, aprilo dove si trova ora.</translation>
    </message>
</context>
<context>
    <name>TaskTemplates</name>
    <message>
        <source>Thanks: write to ${name} tomorrow</source>
        <translation>Ringraziamento: scrivere a ${name} domani</translation>
    </message>
    <message>
        <source>Ask ${name} whether all is well in 2 weeks</source>
        <translation>Chiedere a ${name} se va tutto bene tra 2 settimane</translation>
    </message>
    <message>
        <source>Call about the offer in 1 week</source>
        <translation>Chiamare per l&apos;offerta tra 1 settimana</translation>
    </message>
    <message>
        <source>Enquiry of ${name}: answer tomorrow</source>
        <translation>Richiesta di ${name}: rispondere domani</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message>
        <source>“%1” is no postal code and no range such as 51-53.</source>
        <translation>“%1” non è un codice postale né un intervallo come 51-53.</translation>
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
        <translation>Della chiamata si occupa %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>kind of contact and when</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 by %2 %3.</source>
        <comment>kind of contact, who and when</comment>
        <translation>%1 di %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>lately</comment>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>tasks</comment>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>tasks</comment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Promised for the next days</source>
        <translation>Promesse dei prossimi giorni</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiamare</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Non oggi</translation>
    </message>
    <message>
        <source>Some day</source>
        <comment>tasks without a date</comment>
        <translation>Prima o poi</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Compleanni della settimana</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
    <message numerus="yes">
        <source>turns %n today</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>compie oggi %n anno</numerusform>
            <numerusform>compie oggi %n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Fatture scadute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many and how much in all</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cards to confirm</source>
        <translation>Schede da confermare</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>to confirm cards</comment>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>%1 · Awaited: %2</source>
        <comment>what was said, and the material that is to come</comment>
        <translation>%1 · In attesa: %2</translation>
    </message>
    <message>
        <source>Mailing “%1” %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Mailing «%1» %2.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>material that customers are to send</comment>
        <translation>In attesa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln giorno di ritardo</numerusform>
            <numerusform>%Ln giorni di ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>an amount, and how long it is overdue</comment>
        <translation>
            <numerusform>%1, %Ln giorno</numerusform>
            <numerusform>%1, %Ln giorni</numerusform>
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
        <translation>%1, in entrata</translation>
    </message>
    <message>
        <source>%1, outgoing</source>
        <comment>a call that we made</comment>
        <translation>%1, in uscita</translation>
    </message>
</context>
<context>
    <name>Ubl</name>
    <message>
        <source>the name of your business</source>
        <translation>il nome della tua azienda</translation>
    </message>
    <message>
        <source>your VAT number</source>
        <translation>la tua partita IVA</translation>
    </message>
    <message>
        <source>your VAT number or tax code</source>
        <translation>la tua partita IVA o il codice fiscale</translation>
    </message>
    <message>
        <source>the name of the customer</source>
        <translation>il nome del cliente</translation>
    </message>
    <message>
        <source>the number of the document</source>
        <translation>il numero del documento</translation>
    </message>
    <message>
        <source>the day it is due or its terms of payment</source>
        <translation>la scadenza o i termini di pagamento</translation>
    </message>
    <message>
        <source>Only final invoices and credit notes can be written as electronic invoices.</source>
        <translation>Solo fatture e note di credito definitive si possono scrivere come fatture elettroniche.</translation>
    </message>
    <message>
        <source>Write this one as PDF.</source>
        <translation>Scrivi questo documento come PDF.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>ultimo %n giorno</numerusform>
            <numerusform>ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <translation>
            <numerusform>ultima %n settimana</numerusform>
            <numerusform>ultime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <translation>
            <numerusform>ultimo %n mese</numerusform>
            <numerusform>ultimi %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n years</source>
        <translation>
            <numerusform>ultimo %n anno</numerusform>
            <numerusform>ultimi %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>prossimo %n giorno</numerusform>
            <numerusform>prossimi %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n weeks</source>
        <translation>
            <numerusform>prossima %n settimana</numerusform>
            <numerusform>prossime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n months</source>
        <translation>
            <numerusform>prossimo %n mese</numerusform>
            <numerusform>prossimi %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n years</source>
        <translation>
            <numerusform>prossimo %n anno</numerusform>
            <numerusform>prossimi %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>più di %n giorno fa</numerusform>
            <numerusform>più di %n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n weeks ago</source>
        <translation>
            <numerusform>più di %n settimana fa</numerusform>
            <numerusform>più di %n settimane fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n months ago</source>
        <translation>
            <numerusform>più di %n mese fa</numerusform>
            <numerusform>più di %n mesi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years ago</source>
        <translation>
            <numerusform>più di %n anno fa</numerusform>
            <numerusform>più di %n anni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>this week</source>
        <translation>questa settimana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>questo mese</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>questo trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>quest&apos;anno</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>settimana scorsa</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mese scorso</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>trimestre scorso</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>anno scorso</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>settimana prossima</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>mese prossimo</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>trimestre prossimo</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>anno prossimo</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a date</comment>
        <translation>prima del %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>dates</comment>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a factor times a field</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not on the list “%1”</source>
        <translation>non nell&apos;elenco “%1”</translation>
    </message>
    <message>
        <source>on the list “%1”</source>
        <translation>nell&apos;elenco “%1”</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: non %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less than %2</source>
        <translation>%1: meno di %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: al massimo %2</translation>
    </message>
    <message>
        <source>%1: more than %2</source>
        <translation>%1: più di %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: almeno %2</translation>
    </message>
    <message>
        <source>%1: not from %2 to %3</source>
        <translation>%1: non da %2 a %3</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: da %2 a %3</translation>
    </message>
    <message>
        <source>%1: does not contain “%2”</source>
        <translation>%1: non contiene “%2”</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1: contiene “%2”</translation>
    </message>
    <message>
        <source>%1: does not start with “%2”</source>
        <translation>%1: non inizia con “%2”</translation>
    </message>
    <message>
        <source>%1: starts with “%2”</source>
        <translation>%1: inizia con “%2”</translation>
    </message>
    <message>
        <source>%1: does not end with “%2”</source>
        <translation>%1: non finisce con “%2”</translation>
    </message>
    <message>
        <source>%1: ends with “%2”</source>
        <translation>%1: finisce con “%2”</translation>
    </message>
    <message>
        <source>%1: known</source>
        <translation>%1: presente</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vuoto</translation>
    </message>
    <message>
        <source>%1: not among the highest %2</source>
        <translation>%1: non tra i più alti, %2</translation>
    </message>
    <message>
        <source>%1: not among the lowest %2</source>
        <translation>%1: non tra i più bassi, %2</translation>
    </message>
    <message>
        <source>%1: among the highest %2</source>
        <translation>%1: tra i più alti, %2</translation>
    </message>
    <message>
        <source>%1: among the lowest %2</source>
        <translation>%1: tra i più bassi, %2</translation>
    </message>
    <message>
        <source>(at least one of: %1)</source>
        <comment>conditions</comment>
        <translation>(almeno uno di: %1)</translation>
    </message>
    <message>
        <source>(none of: %1)</source>
        <comment>conditions</comment>
        <translation>(nessuno di: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>further values of a condition</comment>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <comment>a condition</comment>
        <translation>%1, o vuoto</translation>
    </message>
    <message>
        <source>left out by hand: %1</source>
        <comment>how many</comment>
        <translation>escluse a mano: %1</translation>
    </message>
    <message>
        <source>picked one by one: %1</source>
        <comment>how many</comment>
        <translation>scelte una per una: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n senza nome</numerusform>
            <numerusform>%n senza nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the file</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n non è più nel file</numerusform>
            <numerusform>%n non sono più nel file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n no longer in the file</source>
        <comment>names, and cards that are gone</comment>
        <translation>
            <numerusform>%1; %n non è più nel file</numerusform>
            <numerusform>%1; %n non sono più nel file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a field, days</comment>
        <translation>%1: non %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not in the period “%2”</source>
        <translation>%1: fuori dal periodo “%2”</translation>
    </message>
    <message>
        <source>%1: not among the latest %2</source>
        <translation>%1: non tra le più recenti, %2</translation>
    </message>
    <message>
        <source>%1: not among the earliest %2</source>
        <translation>%1: non tra le più lontane, %2</translation>
    </message>
    <message>
        <source>%1: among the latest %2</source>
        <translation>%1: tra le più recenti, %2</translation>
    </message>
    <message>
        <source>%1: among the earliest %2</source>
        <translation>%1: tra le più lontane, %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
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
        <translation>la memoria non basta</translation>
    </message>
    <message>
        <source>no sheet could be made in %1</source>
        <translation>non si è potuto creare un foglio in %1</translation>
    </message>
    <message>
        <source>a sheet holds %1 columns</source>
        <translation>un foglio contiene %1 colonne</translation>
    </message>
    <message>
        <source>%1 could not be written: a sheet of Excel holds %2 rows, and there are more.</source>
        <translation>%1 non si è potuto scrivere: un foglio Excel contiene %2 righe, e ce ne sono di più.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Ciò che c&apos;era prima è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Write CSV instead, or narrow the list down.</source>
        <translation>Scrivi CSV, o restringi l&apos;elenco.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 non si è potuto scrivere: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Fai spazio sul disco, o scegli un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>clientela::backup::Keeper</name>
    <message>
        <source>The backup %1 is damaged: %2.</source>
        <translation>Il backup %1 è danneggiato: %2.</translation>
    </message>
    <message>
        <source>Your file is safe, and a new backup of it was made.</source>
        <translation>Il file è al sicuro e ne è stato fatto un nuovo backup.</translation>
    </message>
    <message>
        <source>Check the disk of the backups.</source>
        <translation>Controlla il disco dei backup.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuovo file…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Apri un file…</translation>
    </message>
    <message>
        <source>&amp;Look around with made-up data</source>
        <translation>Da&amp;i un&apos;occhiata con dati inventati</translation>
    </message>
    <message>
        <source>&amp;Bring in a file…</source>
        <translation>Im&amp;porta un file…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Esporta l&apos;elenco…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Es&amp;ci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Trova…</translation>
    </message>
    <message>
        <source>&amp;Who is calling…</source>
        <translation>&amp;Chi chiama…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Pre&amp;vious of the list</source>
        <translation>P&amp;recedente dell&apos;elenco</translation>
    </message>
    <message>
        <source>&amp;Next of the list</source>
        <translation>Succ&amp;essivo dell&apos;elenco</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Conta di nuovo</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Parte successiva della finestra</translation>
    </message>
    <message>
        <source>Previous &amp;part of the window</source>
        <translation>Par&amp;te precedente della finestra</translation>
    </message>
    <message>
        <source>&amp;Slim sidebar</source>
        <translation>Barra laterale &amp;stretta</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra dei &amp;menu</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Schermo i&amp;ntero</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Tutti i &amp;tasti</translation>
    </message>
    <message>
        <source>Open the menu “&amp;New”</source>
        <translation>Apri il menu “&amp;Nuovo”</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Apri il &amp;menu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Attività</translation>
    </message>
    <message>
        <source>&amp;Desktop tells of due tasks</source>
        <translation>Il &amp;desktop avvisa delle attività in scadenza</translation>
    </message>
    <message>
        <source>Bu&amp;siness and settings</source>
        <translation>A&amp;zienda e impostazioni</translation>
    </message>
    <message>
        <source>Bac&amp;kups, past days, what was done</source>
        <translation>Bac&amp;kup, giorni passati, che cosa è stato fatto</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupModel</name>
    <message>
        <source>Yes, %1</source>
        <translation>Sì, %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>behind the reason of a backup</comment>
        <translation>fissato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>the reason of a backup</comment>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Tested by restoring</source>
        <translation>Provato ripristinando</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>behind the reason of a backup that holds somebody who was erased since; %1 is a day</extracomment>
        <translation>eliminato il %1</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Ultima modifica contenuta</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupStatus</name>
    <message>
        <source>Backed up just now</source>
        <translation>Backup appena fatto</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Backup fatto %n minuto fa</numerusform>
            <numerusform>Backup fatto %n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Backup fatto %n ora fa</numerusform>
            <numerusform>Backup fatto %n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Backup fatto %n giorno fa</numerusform>
            <numerusform>Backup fatto %n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not backed up since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Nessun backup dalle %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>The backups hold later changes</source>
        <translation>I backup contengono modifiche più recenti</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Ancora nessun backup</translation>
    </message>
    <message>
        <source>Where the backups are, and what is in them</source>
        <translation>Dove sono i backup, e che cosa contengono</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup ora</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Ripristina una copia…</translation>
    </message>
    <message>
        <source>Bring back the later changes</source>
        <translation>Recupera le modifiche più recenti</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2. Nothing is lost. Bring them back before you change anything.</source>
        <translation>I backup contengono modifiche fino alla %1, questo file solo fino alla %2. Nulla è perduto. Recuperale prima di modificare qualcosa.</translation>
    </message>
    <message>
        <source>A folder on another disk is safer.</source>
        <translation>Una cartella su un altro disco è più sicura.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Backup fatto</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Ripristina una copia</translation>
    </message>
    <message>
        <source>%1 of %2.clientela</source>
        <extracomment>a file&apos;s name: %1 the name of the customer file, %2 a day</extracomment>
        <translation>%1 del %2.clientela</translation>
    </message>
    <message>
        <source>Clientela file (*.clientela)</source>
        <translation>File di Clientela (*.clientela)</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>Ripristinato come %1</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dove si conservano i backup</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifra…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Dai la frase segreta…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Frase segreta…</translation>
    </message>
    <message>
        <source>The passphrase is another one now</source>
        <translation>La frase segreta ora è un’altra</translation>
    </message>
    <message>
        <source>Backups are encrypted now</source>
        <translation>Ora i backup sono cifrati</translation>
    </message>
    <message>
        <source>Backups are not encrypted any more</source>
        <translation>I backup non sono più cifrati</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>How long…</source>
        <translation>Per quanto…</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Confronta con oggi</translation>
    </message>
    <message>
        <source>Every change is added to %1 as soon as it is saved: each moment in between can be brought back, too.</source>
        <translation>Ogni modifica si aggiunge a %1 appena salvata: si può tornare anche a ogni momento intermedio.</translation>
    </message>
    <message>
        <source>All in this folder is encrypted.</source>
        <translation>Tutto in questa cartella è cifrato.</translation>
    </message>
    <message>
        <source>Stop encrypting the backups?</source>
        <translation>Non cifrare più i backup?</translation>
    </message>
    <message>
        <source>They become readable, older ones too, for everybody who gets at their folder.</source>
        <translation>Diventano leggibili, anche le più vecchie, per chiunque arrivi alla loro cartella.</translation>
    </message>
    <message>
        <source>Leave them encrypted</source>
        <translation>Lasciale cifrate</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Non cifrare più</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are back</source>
        <translation>
            <numerusform>%Ln modifica recuperata</numerusform>
            <numerusform>%Ln modifiche recuperate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>cross of a banner</comment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BringIn</name>
    <message>
        <source>Bring in a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>Tables and e-mails (*.csv *.tsv *.txt *.eml)</source>
        <translation>Tabelle ed e-mail (*.csv *.tsv *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 cannot be brought in together with other files.</source>
        <translation>%1 non può essere importato insieme ad altri file.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Choose one table, or e-mails only.</source>
        <translation>Scegli una sola tabella, o solo e-mail.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BuilderPage</name>
    <message>
        <source>Name and folder</source>
        <translation>Nome e cartella</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salva elenco</translation>
    </message>
    <message>
        <source>The text is not understood. The rows show the last list that was.</source>
        <translation>Il testo non è compreso. Le righe mostrano l&apos;ultimo elenco che lo era.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Come testo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Understood. Counting…</source>
        <translation>Compreso. Conteggio…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nuovo elenco</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Frozen: these cards, whatever changes</source>
        <translation>Fisso: queste schede, qualunque cosa cambi</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Salva elenco “%1”</translation>
    </message>
    <message>
        <source>Saved list “%1”</source>
        <translation>Elenco “%1” salvato</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Nessuno è nell&apos;elenco.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n cards are on the list.</source>
        <translation>
            <numerusform>Nell&apos;elenco c&apos;è più di %n scheda.</numerusform>
            <numerusform>Nell&apos;elenco ci sono più di %n schede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>L&apos;elenco non è stato salvato.</translation>
    </message>
    <message>
        <source>Freeze a part of it, or let it change.</source>
        <translation>Fissane una parte, o lascia che cambi.</translation>
    </message>
    <message>
        <source>Frozen on %1: these cards, whatever changes</source>
        <translation>Congelata il %1: queste schede, qualunque cosa cambi</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <comment>how many there are</comment>
        <translation>Capito: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Frozen on %1: these, whatever changes</source>
        <translation>Fissato il %1: questi, qualunque cosa cambi</translation>
    </message>
    <message>
        <source>Frozen: these, whatever changes</source>
        <translation>Fisso: questi, qualunque cosa cambi</translation>
    </message>
    <message>
        <source>Nothing is on the list.</source>
        <translation>L&apos;elenco è vuoto.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n entries.</source>
        <translation>
            <numerusform>L&apos;elenco ha più di %n voce.</numerusform>
            <numerusform>L&apos;elenco ha più di %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is as you left it, and not saved.</source>
        <translation>L’elenco è come l’hai lasciato, e non è salvato.</translation>
    </message>
    <message>
        <source>Undo these changes</source>
        <translation>Annulla queste modifiche</translation>
    </message>
    <message>
        <source>Change of the conditions</source>
        <translation>Modifica delle condizioni</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>Saved list “%1” without %n row(s) that have no value</source>
        <translation>
            <numerusform>Elenco “%1” salvato senza %n riga a cui manca il valore</numerusform>
            <numerusform>Elenco “%1” salvato senza %n righe a cui manca il valore</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the one you began</source>
        <translation>Continua quello iniziato</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a list that was begun</comment>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Begun and not saved: %1</source>
        <comment>a list in words</comment>
        <translation>Iniziato e non salvato: %1</translation>
    </message>
    <message>
        <source>Discarded a list that was begun</source>
        <translation>Scartato un elenco iniziato</translation>
    </message>
    <message>
        <source>Frozen on %1: %2</source>
        <comment>a day, a list in words</comment>
        <translation>Congelato il %1: %2</translation>
    </message>
    <message>
        <source>The text is not understood</source>
        <translation>Il testo non è compreso</translation>
    </message>
    <message>
        <source>The text of the list is not understood.</source>
        <translation>Il testo della lista non è compreso.</translation>
    </message>
    <message>
        <source>Nothing was done with the list before it.</source>
        <translation>Con la lista precedente non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Put the text right, or change the rows, and do it again.</source>
        <translation>Correggi il testo o cambia le righe, e ripeti.</translation>
    </message>
    <message>
        <source>The list “%1” has this name.</source>
        <translation>La lista «%1» ha questo nome.</translation>
    </message>
    <message>
        <source>It was not frozen, so that its conditions are not lost.</source>
        <translation>Non è stata congelata, perché le sue condizioni non vadano perse.</translation>
    </message>
    <message>
        <source>Give the frozen copy a name of its own.</source>
        <translation>Dai alla copia congelata un nome proprio.</translation>
    </message>
    <message>
        <source>The list is saved as it is</source>
        <translation>L’elenco è salvato così com’è</translation>
    </message>
    <message>
        <source>“%1” is saved as it is</source>
        <translation>“%1” è salvato così com’è</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>a list</comment>
        <translation>Non compreso</translation>
    </message>
    <message>
        <source>Waits until the text is understood</source>
        <translation>In attesa che il testo sia comprensibile</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BulkEditDialog</name>
    <message>
        <source>Edit cards</source>
        <translation>Modifica schede</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Che cosa &amp;fare</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valore</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln card(s)</source>
        <translation>
            <numerusform>Cambia %Ln scheda</numerusform>
            <numerusform>Cambia %Ln schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lascia come sono</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Lettura delle schede…</translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation>Aggiungi questo valore</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation>Togli questo valore</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no value</comment>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Which value?</source>
        <translation>Quale valore?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the cards would change</source>
        <translation>
            <numerusform>Cambierebbe %Ln scheda</numerusform>
            <numerusform>Cambierebbero %Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln è già così</numerusform>
            <numerusform>%Ln sono già così</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no such field (persons or companies)</source>
        <translation>
            <numerusform>%Ln non ha questo campo (persona o azienda)</numerusform>
            <numerusform>%Ln non hanno questo campo (persone o aziende)</numerusform>
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
            <numerusform>e un&apos;altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Modifica «%1» di %Ln scheda</numerusform>
            <numerusform>Modifica «%1» di %Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Cambiato «%1» di %Ln scheda</numerusform>
            <numerusform>Cambiato «%1» di %Ln schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the cards</source>
        <translation>Modifica delle schede</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>S&amp;vuota il campo</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <comment>customers were lost</comment>
        <translation>Perch&amp;é</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln scheda</numerusform>
            <numerusform>%Ln schede</numerusform>
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
        <translation>Di&apos; perché…</translation>
    </message>
    <message>
        <source>Nobody says yet why they are lost.</source>
        <translation>Nessuno ha ancora detto perché sono persi.</translation>
    </message>
    <message>
        <source>“%1”: no card has this yet</source>
        <comment>a value that is typed</comment>
        <translation>“%1”: nessuna scheda lo ha ancora</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BusinessDialog</name>
    <message>
        <source>Your business</source>
        <translation>La tua azienda</translation>
    </message>
    <message>
        <source>Printed on invoices and other papers. Kept in the file.</source>
        <translation>Si stampa su fatture e altre carte. Sta nel file.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>Partita I&amp;VA</translation>
    </message>
    <message>
        <source>&amp;Tax code</source>
        <translation>&amp;Codice fiscale</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefono</translation>
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
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>B&amp;anca</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Lingua delle carte</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Val&amp;uta</translation>
    </message>
    <message>
        <source>The file holds amounts in this currency already.</source>
        <translation>Il file contiene già importi in questa valuta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>The check digit of this VAT number is wrong.</source>
        <translation>La cifra di controllo di questa partita IVA è sbagliata.</translation>
    </message>
    <message>
        <source>This does not look like a VAT number of that country.</source>
        <translation>Non sembra una partita IVA di quel paese.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CallerBox</name>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Phone number of who is calling</source>
        <translation>Numero di telefono di chi chiama</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Chi potrebbe chiamare</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Chi chiama?</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>ancora nessun ordine</translation>
    </message>
    <message>
        <source>last order %1, %2</source>
        <translation>ultimo ordine %1, %2</translation>
    </message>
    <message>
        <source>New customer, phone %1</source>
        <translation>Nuovo cliente, telefono %1</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>archiviata</translation>
    </message>
    <message>
        <source>Keep typing: more digits say who it is.</source>
        <translation>Continua a digitare: altre cifre dicono chi è.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAddressBlock</name>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Seconda riga</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Care of</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Togli indirizzo</translation>
    </message>
    <message>
        <source>Used for</source>
        <comment>what an address is for: billing</comment>
        <translation>Serve per</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>who live in a town</comment>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>by the phone number</source>
        <comment>why an address is in that country</comment>
        <translation>dal numero di telefono</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAttachments</name>
    <message>
        <source>Keep on the card of %1</source>
        <translation>Conserva sulla scheda di %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>warnings of a card</comment>
        <translation>
            <numerusform>ancora %n</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardCallLine</name>
    <message>
        <source>%1 is calling</source>
        <comment>a phone number</comment>
        <translation>Sta chiamando %1</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <comment>of a customer who calls</comment>
        <translation>Ancora nessun ordine</translation>
    </message>
    <message>
        <source>Last order %1: %2</source>
        <comment>of a customer who calls: the day, and how much</comment>
        <extracomment>of a customer who calls: %1 the day, %2 what it was, %3 how much</extracomment>
        <translation>Ultimo ordine %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Last order %1: %2 and %n more, %3</source>
        <translation>
            <numerusform>Ultimo ordine %1: %2 e %n altro, %3</numerusform>
            <numerusform>Ultimo ordine %1: %2 e altri %n, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1: %2, %3</source>
        <comment>of a customer who calls</comment>
        <translation>Ultimo ordine %1: %2, %3</translation>
    </message>
    <message>
        <source>No address yet</source>
        <comment>of a customer who calls</comment>
        <translation>Ancora nessun indirizzo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardConflictDialog</name>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>%1 changed this card while you were editing</source>
        <translation>%1 ha modificato questa scheda mentre la modificavi</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what the card shall say.</source>
        <translation>Niente è perso. Scegli che cosa deve dire la scheda.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who changed a card, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, whose value, the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuo</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tutti i miei</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Tutti gli altrui</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>Salva questa scelta</translation>
    </message>
    <message>
        <source>✓ %1 (taken over)</source>
        <translation>✓ %1 (ripreso)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Consenso di %1</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a consent</comment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a consent</comment>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Modulo firmato</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Modulo web</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Per iscritto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Where the form is kept, the time of the call, the address of the web page</source>
        <translation>Dove si conserva il modulo, l&apos;ora della chiamata, l&apos;indirizzo della pagina web</translation>
    </message>
    <message>
        <source>What is recorded here stays: nobody changes or undoes it, and a later entry takes its place.</source>
        <translation>Ciò che si registra qui resta: nessuno lo cambia o lo annulla, e una registrazione successiva ne prende il posto.</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canale</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Scopo</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>C&amp;onsenso</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Co&amp;me</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>Non registrare</translation>
    </message>
    <message>
        <source>Advertising</source>
        <comment>what a consent is for</comment>
        <translation>Pubblicità</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ciò che è stato registrato</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>dato</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>revocato</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Quel giorno deve ancora venire.</translation>
    </message>
    <message>
        <source>No day that is understood. Type one like 12.11.2025, or yesterday.</source>
        <translation>Nessun giorno comprensibile. Scrivere per esempio 12/11/2025, o ieri.</translation>
    </message>
    <message>
        <source>%1. What was recorded for %2 is newer and stands.</source>
        <comment>two days, of a consent</comment>
        <translation>%1. Vale quanto registrato per il %2, che è più recente.</translation>
    </message>
    <message>
        <source>Without how it was given nobody can prove it. Press Record again to keep it so.</source>
        <translation>Senza il come, nessuno può provare che è stato dato. Premi ancora Registra per lasciarlo così.</translation>
    </message>
    <message>
        <source>Without how it was given nobody can prove it.</source>
        <translation>Senza il come, nessuno può provare che è stato dato.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardContact</name>
    <message>
        <source>Contact with %1</source>
        <translation>Contatto con %1</translation>
    </message>
    <message>
        <source>The others see that you are on it</source>
        <translation>Gli altri vedono che te ne occupi tu</translation>
    </message>
    <message>
        <source>%1 has taken this call at %2. Pressing once more takes it over.</source>
        <translation>%1 si occupa di questa chiamata dalle %2. Premendo ancora la prendi tu.</translation>
    </message>
    <message>
        <source>No program here makes calls; copied %1</source>
        <comment>a phone number</comment>
        <translation>Nessun programma qui fa chiamate; copiato %1</translation>
    </message>
    <message>
        <source>The others see that you are on it. %1</source>
        <comment>a sentence</comment>
        <translation>Gli altri vedono che te ne occupi tu. %1</translation>
    </message>
    <message>
        <source>No program of this computer writes e-mails</source>
        <translation>Nessun programma di questo computer scrive e-mail</translation>
    </message>
    <message>
        <source>What you write is logged all the same. Copy %1 for the place where you write e-mails.</source>
        <translation>Quello che scrivi si annota comunque. Copia %1 per il programma o il sito in cui scrivi le e-mail.</translation>
    </message>
    <message>
        <source>Copy nothing</source>
        <translation>Non copiare</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiato %1</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>Nessun contatto con %1</translation>
    </message>
    <message>
        <source>Taking on the contact with %1</source>
        <translation>Presa in carico del contatto con %1</translation>
    </message>
    <message>
        <source>The others see that you are not on it any more</source>
        <translation>Gli altri vedono che non te ne occupi più</translation>
    </message>
    <message>
        <source>You are not on this call.</source>
        <comment>nothing is given back</comment>
        <translation>Di questa chiamata non ti occupi tu.</translation>
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
        <translation>&amp;Ripeti l’ultimo ordine</translation>
    </message>
    <message>
        <source>&amp;Payment…</source>
        <translation>&amp;Pagamento…</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Preventivo</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Consegna</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Fattura</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nuovo documento</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 non deve nulla.</translation>
    </message>
    <message>
        <source>New document for %1</source>
        <translation>Nuovo documento per %1</translation>
    </message>
    <message>
        <source>There is no order to repeat yet.</source>
        <translation>Non c’è ancora un ordine da ripetere.</translation>
    </message>
    <message>
        <source>The last order of %1 again</source>
        <translation>Di nuovo l’ultimo ordine di %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDraftKeeper</name>
    <message>
        <source>Discarded %1</source>
        <comment>a new card that was not saved</comment>
        <translation>Scartata: %1</translation>
    </message>
    <message>
        <source>a card without a name</source>
        <translation>una scheda senza nome</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDuplicates</name>
    <message>
        <source>Perhaps here already</source>
        <translation>Forse c&apos;è già</translation>
    </message>
    <message>
        <source>You can save anyway.</source>
        <translation>Si può salvare comunque.</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>stesso telefono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>stessa e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome simile</translation>
    </message>
    <message>
        <source>Last order %1, %2</source>
        <comment>date and amount</comment>
        <translation>Ultimo ordine %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a card that may be the same</comment>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Add what I typed</source>
        <translation>Aggiungi quanto scritto</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>archiviata</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardEntryLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Tipo di contatto</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Cos&apos;è successo?</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interesse: %1</translation>
    </message>
    <message>
        <source>satisfied: %1 of 5</source>
        <translation>soddisfazione: %1 su 5</translation>
    </message>
    <message>
        <source>some day</source>
        <comment>a task without a date</comment>
        <translation>un giorno</translation>
    </message>
    <message>
        <source>Task: %1, %2</source>
        <comment>what and when</comment>
        <translation>Attività: %1, %2</translation>
    </message>
    <message>
        <source>Task: %1, %2, %3</source>
        <comment>what, when and who</comment>
        <translation>Attività: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a day, and how a task repeats</comment>
        <translation>%1, poi %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>material</comment>
        <translation>Inviato: %1</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <comment>material</comment>
        <translation>In attesa: %1</translation>
    </message>
    <message>
        <source>From the customer</source>
        <comment>who called whom</comment>
        <translation>Dal cliente</translation>
    </message>
    <message>
        <source>From us</source>
        <comment>who called whom</comment>
        <translation>Da noi</translation>
    </message>
    <message>
        <source>What stands before the first colon is what it was about, behind it the outcome; “not reached” is one, too. #word is what they liked, +word what was sent, &lt;word what is awaited (&quot;several words&quot; in quotes), &gt;words a task to follow with its day, 4/5 or 9/10 how satisfied they are, 6 min how long it took. “They called” or “we called” at the beginning says who called whom. Alt+Down opens the kinds, or the first letters of one and a colon choose it: “compl: ”.</source>
        <translation>Prima dei primi due punti sta di che si trattava, dopo l&apos;esito; anche «non raggiunto» ne è uno. #parola è ciò che è piaciuto, +parola ciò che è stato inviato, &lt;parola ciò che si attende (&quot;più parole&quot; tra virgolette), &gt;parole un&apos;attività da fare poi con il suo giorno, 4/5 o 9/10 quanto è soddisfatto, 6 min quanto è durato. «Ha chiamato» o «abbiamo chiamato» all&apos;inizio dice chi ha chiamato chi. Alt+Giù apre i tipi, oppure le prime lettere di uno e i due punti lo scelgono: «recl: ».</translation>
    </message>
    <message>
        <source>e.g. Hampers: wants 60 #panettone +catalogue &lt;photos 4/5 &gt;call friday · the outcome behind the colon, or “not reached” · %1: %2</source>
        <comment>what a line may say; the beginning of a kind, and the kind</comment>
        <translation>es. Cesti: ne vuole 60 #panettone +catalogo &lt;foto 4/5 &gt;chiamare venerdì · l&apos;esito dopo i due punti, o «non raggiunto» · %1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <comment>of a contact</comment>
        <translation>Esito: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldChooser</name>
    <message>
        <source>Add a field</source>
        <translation>Aggiungi un campo</translation>
    </message>
    <message>
        <source>Name of a field</source>
        <translation>Nome di un campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field and its section</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Company or person</source>
        <comment>to be linked to this card</comment>
        <translation>Azienda o persona</translation>
    </message>
    <message>
        <source>New field “%1”…</source>
        <comment>a name that no field has</comment>
        <translation>Nuovo campo «%1»…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldsDialog</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Testo lungo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Più scelte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Scelte, una per riga</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campi propri</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campi propri</translation>
    </message>
    <message>
        <source>They stand on every card, in lists, imports and exports at once.</source>
        <translation>Stanno subito su ogni scheda, negli elenchi, nelle importazioni e nelle esportazioni.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>More</source>
        <comment>group of the user&apos;s own fields</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>New field %1</source>
        <translation>Nuovo campo %1</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>Modifica campo %1</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>Rimozione campo %1</translation>
    </message>
    <message>
        <source>Order of own fields</source>
        <translation>Ordine dei campi propri</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 non è ancora salvato.</translation>
    </message>
    <message>
        <source>%1 is not made yet.</source>
        <translation>%1 non è ancora creato.</translation>
    </message>
    <message>
        <source>“%1” does that; closing once more leaves it.</source>
        <translation>Lo fa «%1»; chiudendo ancora una volta si lascia così.</translation>
    </message>
    <message>
        <source>Undo in the window brings it back.</source>
        <translation>Annulla nella finestra lo riporta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something here.</source>
        <comment>how many cards use a field</comment>
        <translation>
            <numerusform>%Ln scheda ha un valore qui.</numerusform>
            <numerusform>%Ln schede hanno un valore qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1; %Ln card(s) used it</source>
        <translation>
            <numerusform>%1 rimosso; lo usava %Ln scheda</numerusform>
            <numerusform>%1 rimosso; lo usavano %Ln schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oices, one a line</source>
        <translation>Sc&amp;elte, una per riga</translation>
    </message>
    <message>
        <source>Show these &amp;cards</source>
        <comment>whose values do not fit</comment>
        <translation>Mostra &amp;queste schede</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Remove field</source>
        <translation>&amp;Rimuovi campo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>N&amp;ew field</source>
        <translation>N&amp;uovo campo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Sec&amp;tion</source>
        <translation>Se&amp;zione</translation>
    </message>
    <message>
        <source>&amp;Make field</source>
        <translation>&amp;Crea campo</translation>
    </message>
    <message>
        <source>Do not fit “%1”</source>
        <comment>cards, and the name of a field</comment>
        <translation>Non adatti a «%1»</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Non c’è ancora niente da scegliere.</translation>
    </message>
    <message>
        <source>Write the choices, one a line.</source>
        <translation>Scrivi le scelte, una per riga.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFigures</name>
    <message>
        <source>More figures</source>
        <translation>Altre cifre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFiles</name>
    <message>
        <source>Files on this card</source>
        <translation>File su questa scheda</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a file in a preview</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Apri con il suo programma</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>No longer the photo of this card</source>
        <translation>Non più la foto di questa scheda</translation>
    </message>
    <message>
        <source>Use as the photo of this card</source>
        <translation>Usa come foto di questa scheda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFilesModel</name>
    <message>
        <source>photo of the card</source>
        <translation>foto della scheda</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <comment>a file and who added it</comment>
        <translation>%1, aggiunto da %2</translation>
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
        <translation>Cifre</translation>
    </message>
    <message>
        <source>History of this card</source>
        <translation>Storia di questa scheda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>One more phone, e-mail or address</source>
        <translation>Un altro telefono, e-mail o indirizzo</translation>
    </message>
    <message>
        <source>This part up</source>
        <translation>Questa voce in su</translation>
    </message>
    <message>
        <source>This part down</source>
        <translation>Questa voce in giù</translation>
    </message>
    <message>
        <source>Make this part the primary one</source>
        <translation>Rendi principale questa voce</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Togli questa voce</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <comment>a phone, an address or a linked person</comment>
        <translation>Tolto: %1</translation>
    </message>
    <message>
        <source>Label of this phone, e-mail or web address</source>
        <translation>Etichetta di questo telefono, e-mail o sito</translation>
    </message>
    <message>
        <source>Take what the hint offers</source>
        <translation>Accetta il suggerimento</translation>
    </message>
    <message>
        <source>Put the value from before back</source>
        <translation>Rimetti il valore di prima</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHead</name>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un&apos;etichetta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ancora senza nome</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>age and profession</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>profession and company</comment>
        <translation>%1 presso %2</translation>
    </message>
    <message>
        <source>territory %1</source>
        <translation>zona %1</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>seguito da %1</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>a button</comment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>In the head of a card: the customer does not want them.</extracomment>
        <translation>niente telefonate</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <extracomment>In the head of a card: the customer does not want it.</extracomment>
        <translation>niente e-mail</translation>
    </message>
    <message>
        <source>no text messages</source>
        <extracomment>In the head of a card: the customer does not want them.</extracomment>
        <translation>niente messaggi</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>In the head of a card: the customer does not want it.</extracomment>
        <translation>niente posta</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHistoryDialog</name>
    <message>
        <source>Field, value or name</source>
        <translation>Campo, valore o nome</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Storia di %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and which of its texts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consenso a %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>revocato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
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
        <translation>Troppe modifiche per elencarle qui.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ancora nessuna modifica.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Modifiche precedenti</translation>
    </message>
    <message>
        <source>The log was thinned: what was changed then is not kept.</source>
        <translation>Il registro è stato sfoltito: quel che fu modificato allora non è conservato.</translation>
    </message>
    <message>
        <source>Bring back this value</source>
        <translation>Ripristina questo valore</translation>
    </message>
    <message>
        <source>Card as it was after this</source>
        <translation>Scheda com&apos;era dopo</translation>
    </message>
    <message>
        <source>%1, whole</source>
        <comment>all of a long text of before or after</comment>
        <translation>%1, per intero</translation>
    </message>
    <message>
        <source>A consent is given again by the person alone.</source>
        <translation>Un consenso può ridarlo solo la persona.</translation>
    </message>
    <message>
        <source>Who belongs together is said on the card.</source>
        <translation>I legami si indicano sulla scheda.</translation>
    </message>
    <message>
        <source>An address that came or went is brought back with the card as it was.</source>
        <translation>Un indirizzo aggiunto o tolto torna con la scheda com&apos;era.</translation>
    </message>
    <message>
        <source>That is what the card says now.</source>
        <translation>È quello che la scheda dice ora.</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <comment>a value of before</comment>
        <translation>Ripristina «%1»</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <comment>a phone, a tag</comment>
        <translation>Togli di nuovo</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <comment>a field</comment>
        <translation>Svuota di nuovo</translation>
    </message>
    <message>
        <source>The card has unsaved changes. The value is put among them, and saved with them.</source>
        <translation>La scheda ha modifiche non salvate. Il valore si aggiunge a quelle e si salva con quelle.</translation>
    </message>
    <message>
        <source>Card as it was before this</source>
        <translation>Scheda com&apos;era prima</translation>
    </message>
    <message>
        <source>Save or revert the unsaved changes first.</source>
        <translation>Prima salva o annulla le modifiche non salvate.</translation>
    </message>
    <message>
        <source>%1: empty again</source>
        <extracomment>%1 is a field: &quot;Notes&quot;</extracomment>
        <translation>%1: di nuovo vuoto</translation>
    </message>
    <message>
        <source>%1: “%2” again</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: di nuovo «%2»</translation>
    </message>
    <message>
        <source>note</source>
        <comment>of a linked person</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>role</source>
        <comment>of a linked person</comment>
        <translation>ruolo</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivia %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHoldLine</name>
    <message>
        <source>You are on this call since %1.</source>
        <comment>a time; the others see it</comment>
        <translation>Ti occupi di questa chiamata dalle %1.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <comment>a call that one has taken</comment>
        <translation>Lasciala agli altri</translation>
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
        <translation>Nuovo cliente %1</translation>
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
        <translation>Azienda</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Annota un contatto</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Verifica oggi</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Aggiungi un campo…</translation>
    </message>
    <message>
        <source>Copy postal address</source>
        <translation>Copia l&apos;indirizzo postale</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Elimina scheda</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Nuova, non salvata</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n modifica non salvata</numerusform>
            <numerusform>%n modifiche non salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to mend</source>
        <translation>
            <numerusform>%1, %n da correggere</numerusform>
            <numerusform>%1, %n da correggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Nuovo cliente %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica di %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminazione di %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1: eliminazione fatta</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Verifica di %1</translation>
    </message>
    <message>
        <source>This card has no address.</source>
        <translation>Questa scheda non ha un indirizzo.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Indirizzo copiato</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1: salvataggio fatto</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>%1: salvataggio di %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a card&apos;s place in its list</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Own fields…</source>
        <translation>Campi propri…</translation>
    </message>
    <message>
        <source>Save and begin the next new card</source>
        <translation>Salva e inizia la prossima scheda nuova</translation>
    </message>
    <message>
        <source>Open card %1 of those that may be the same</source>
        <translation>Apri la scheda %1 tra quelle forse uguali</translation>
    </message>
    <message>
        <source>History of this card</source>
        <translation>Storia di questa scheda</translation>
    </message>
    <message>
        <source>Call, and tell the others</source>
        <translation>Chiama e avvisa gli altri</translation>
    </message>
    <message>
        <source>Give the call back to the others</source>
        <translation>Lascia la chiamata agli altri</translation>
    </message>
    <message>
        <source>Everything we hold…</source>
        <translation>Tutto ciò che conserviamo…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Bring back into today&apos;s file…</source>
        <translation>Riporta nel file di oggi…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Cancella per sempre…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1 is a card&apos;s name, %2 a day and a time</extracomment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>The card says what it said then already</source>
        <translation>La scheda dice già ciò che diceva allora</translation>
    </message>
    <message>
        <source>The card is as of %1 again</source>
        <translation>La scheda è di nuovo com’era il %1</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registra un consenso…</translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Copia come vCard</translation>
    </message>
    <message>
        <source>Same address: %1</source>
        <comment>names of a household, whose addresses were saved, too</comment>
        <translation>Stesso indirizzo: %1</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Alla sezione successiva</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>Alla sezione precedente</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>what was put into a card: Notes: “Likes olives” again</comment>
        <translation>%1, non ancora salvato</translation>
    </message>
    <message>
        <source>%1 as it was before %2</source>
        <translation>%1 com&apos;era prima del %2</translation>
    </message>
    <message>
        <source>The card is as it was before %1 again</source>
        <translation>La scheda è di nuovo com&apos;era prima del %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>a card without a name</source>
        <translation>una scheda senza nome</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <comment>a new card that was not saved</comment>
        <translation>Non finita: %1</translation>
    </message>
    <message>
        <source>typed until %1, not saved</source>
        <comment>an unfinished card</comment>
        <translation>digitata fino a: %1, non salvata</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>an unfinished card</comment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>an unfinished card</comment>
        <translation>Scarta</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of a deleted card</source>
        <translation>
            <numerusform>%n modifica non salvata di una scheda eliminata</numerusform>
            <numerusform>%n modifiche non salvate di una scheda eliminata</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back and save</source>
        <translation>Ripristina e salva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What you typed is kept here and not saved.</source>
        <translation>Ciò che hai scritto resta qui e non è salvato.</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Ripristinala con le mie modifiche</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ripristinala</translation>
    </message>
    <message>
        <source>Discard what I typed</source>
        <translation>Scarta ciò che ho scritto</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Ripristino di %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a card that was deleted</comment>
        <translation>%1 è di nuovo qui</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of an archived card</source>
        <translation>
            <numerusform>%n modifica non salvata di una scheda archiviata</numerusform>
            <numerusform>%n modifiche non salvate di una scheda archiviata</numerusform>
        </translation>
    </message>
    <message>
        <source>A label can be printed once the card is saved.</source>
        <translation>L&apos;etichetta si può stampare quando la scheda è salvata.</translation>
    </message>
    <message>
        <source>A deleted card has no label.</source>
        <translation>Una scheda eliminata non ha etichetta.</translation>
    </message>
    <message>
        <source>An archived card has no label.</source>
        <translation>Una scheda archiviata non ha etichetta.</translation>
    </message>
    <message>
        <source>It is on no list.</source>
        <comment>a card that is archived</comment>
        <translation>Non è in nessun elenco.</translation>
    </message>
    <message>
        <source>This e-mail is from %1.</source>
        <translation>Questa e-mail è di %1.</translation>
    </message>
    <message>
        <source>That is an address of %1.</source>
        <comment>name of a card</comment>
        <translation>È un indirizzo di %1.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <extracomment>an e-mail that was kept on another card than its sender&apos;s</extracomment>
        <translation>Spostala lì</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <comment>an e-mail</comment>
        <translation>Lasciala qui</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message>
        <source>This card is archived already: final documents name it.</source>
        <translation>Questa scheda è già archiviata: documenti definitivi la nominano.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivia %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <comment>what was typed on a card</comment>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>What was typed here until %1 stands in the card again: save it, or revert it.</source>
        <translation>Ciò che è stato scritto qui fino a %1 è di nuovo nella scheda: salvalo o ripristina.</translation>
    </message>
    <message>
        <source>Archive card</source>
        <translation>Archivia scheda</translation>
    </message>
    <message>
        <source>Final documents name it: it leaves all lists. The search box finds it, to bring it back.</source>
        <translation>Documenti definitivi la nominano: esce da tutti gli elenchi. La casella di ricerca la trova, per ripristinarla.</translation>
    </message>
    <message>
        <source>With all that is on it. It can be brought back: by Undo, or later from what was done.</source>
        <translation>Con tutto ciò che contiene. Si può ripristinare: con Annulla, o più tardi da ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>%1 is archived: final documents name this card. The search finds it.</source>
        <translation>%1 è in archivio: documenti definitivi nominano questa scheda. La ricerca la trova.</translation>
    </message>
    <message>
        <source>Saved: consent for %1.</source>
        <comment>ways of writing to somebody</comment>
        <translation>Salvato: consenso per %1.</translation>
    </message>
    <message>
        <source>How was it given? %1 asks that, so that it can be proven.</source>
        <comment>a key</comment>
        <translation>Come è stato dato? %1 lo chiede, perché si possa provare.</translation>
    </message>
    <message>
        <source>Say how…</source>
        <comment>a consent was given</comment>
        <translation>Di&apos; come…</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <comment>a consent without a proof</comment>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what is behind a figure</comment>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPersonFinder</name>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Add a company or person</source>
        <translation>Aggiungi un&apos;azienda o una persona</translation>
    </message>
    <message>
        <source>new card of a person</source>
        <translation>nuova scheda di una persona</translation>
    </message>
    <message>
        <source>new card of a company</source>
        <translation>nuova scheda di un’azienda</translation>
    </message>
    <message>
        <source>Not linked yet: choose a card while you type.</source>
        <translation>Non ancora collegato: scegli una scheda mentre scrivi.</translation>
    </message>
    <message>
        <source>New card “%1”</source>
        <translation>Nuova scheda «%1»</translation>
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
        <translation>Scollega</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Ruolo: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPointEdit</name>
    <message>
        <source>Make primary</source>
        <translation>Rendi principale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>label</source>
        <comment>of a phone without one</comment>
        <translation>nome</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <comment>of a phone: mobile</comment>
        <translation>Scegli l&apos;etichetta</translation>
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
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Ripristina %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPrivacy</name>
    <message>
        <source>Consent of %1</source>
        <translation>Consenso di %1</translation>
    </message>
    <message>
        <source>The consent is recorded</source>
        <translation>Il consenso è registrato</translation>
    </message>
    <message>
        <source>Everything we hold on %1</source>
        <translation>Tutto ciò che conserviamo su %1</translation>
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
        <translation>Tutto ciò che è conservato su %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1: salvataggio fatto</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 non è stato scritto</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura di %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardRow</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardSheet</name>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Company or person</source>
        <comment>to be linked to this card</comment>
        <translation>Azienda o persona</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <comment>a phone or an address that was just taken off</comment>
        <translation>Rimetti %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTabs</name>
    <message>
        <source>More sections</source>
        <translation>Altre sezioni</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un&apos;etichetta</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Togli l&apos;etichetta %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTagsRow</name>
    <message>
        <source>new: %1</source>
        <comment>tags that no card has yet</comment>
        <translation>nuova: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTasks</name>
    <message>
        <source>Task from a template</source>
        <translation>Attività da un modello</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Modifica i modelli…</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Attività: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTimeline</name>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Non è ancora successo niente.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Cerca in ciò che è successo</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>letters, e-mails, text messages and campaigns</comment>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Niente di questo tipo.</translation>
    </message>
    <message>
        <source>Changing a task</source>
        <translation>Modifica di un&apos;attività</translation>
    </message>
    <message>
        <source>Changing what was logged</source>
        <translation>Modifica di quanto registrato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ticks a task</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>closes a complaint</comment>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Show the e-mail</source>
        <translation>Mostra l&apos;e-mail</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Rimanda a domani</translation>
    </message>
    <message>
        <source>Put off to Monday</source>
        <translation>Rimanda a lunedì</translation>
    </message>
    <message>
        <source>What was typed waits in the line of its card.</source>
        <comment>the line that logs a contact</comment>
        <translation>Ciò che è stato scritto attende nella riga della sua scheda.</translation>
    </message>
    <message>
        <source>Settled…</source>
        <comment>closes a complaint</comment>
        <translation>Risolto…</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <comment>what somebody began to change</comment>
        <translation>Lasciato com&apos;era</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <comment>what somebody began to change</comment>
        <translation>Lasciato com&apos;era: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
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
        <translation>Aperto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a document</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pagamento %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Consent to %1 given</source>
        <translation>Consenso per %1 dato</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>Consenso per %1 ritirato</translation>
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
        <translation>Fase: da %1 a %2</translation>
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
        <translation>%1, scadenza %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a satisfaction score</comment>
        <translation>%1 su 5</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <comment>material that the customer is to send</comment>
        <translation>In attesa: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <comment>material that the customer was to send</comment>
        <translation>Arrivato: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>material, with a contact</comment>
        <translation>Inviato: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Interesse: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>day of a letter that came, and who wrote it</comment>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>%1, incoming</source>
        <comment>a call that the customer made</comment>
        <translation>%1, in entrata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln giorno di ritardo</numerusform>
            <numerusform>%Ln giorni di ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>scaduta da %Ln giorno</numerusform>
            <numerusform>scaduta da %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, outgoing</source>
        <comment>a call that we made</comment>
        <translation>%1, in uscita</translation>
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
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, compleanno oggi</translation>
    </message>
    <message numerus="yes">
        <source>%1, birthday in %n days</source>
        <translation>
            <numerusform>%1, compleanno tra %n giorno</numerusform>
            <numerusform>%1, compleanno tra %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CheckableHeader</name>
    <message>
        <source>Then also by</source>
        <translation>Poi anche per</translation>
    </message>
    <message>
        <source>Click: sort by it. Shift+click: by it as well, after what it is sorted by.</source>
        <translation>Clic: ordina per questa colonna. Maiusc+clic: anche per questa, dopo quelle per cui è già ordinato.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Trova un campo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Alt Up</source>
        <translation>Alt Su</translation>
    </message>
    <message>
        <source>Alt Down</source>
        <translation>Alt Giù</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Mostra colonne</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ComparePage</name>
    <message>
        <source>The second moment is before the first.</source>
        <translation>Il secondo momento viene prima del primo.</translation>
    </message>
    <message>
        <source>Change the two.</source>
        <translation>Scambiali.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Say from when. What was changed since, field by field, stands here then.</source>
        <translation>Indica da quando. Qui si leggerà, campo per campo, ciò che è cambiato da allora.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Che cosa è diverso</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Apri la scheda</translation>
    </message>
    <message>
        <source>Look at the file as of the first moment</source>
        <translation>Guarda il file al primo momento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards added: %L1, changed: %L2, gone: %L3</source>
        <translation>Schede aggiunte: %L1, modificate: %L2, eliminate: %L3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Nothing differs on any card.</source>
        <translation>Nessuna scheda è diversa.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines are shown; the export has all of them.</source>
        <translation>
            <numerusform>È mostrata la prima riga; l’esportazione le ha tutte.</numerusform>
            <numerusform>Sono mostrate le prime %Ln righe; l’esportazione le ha tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone. Look at the file as of the first moment to bring the card back.</source>
        <translation>%1 non c’è più. Guarda il file al primo momento per riportare la scheda.</translation>
    </message>
    <message>
        <source>Export what changed</source>
        <translation>Esporta ciò che è cambiato</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>a file&apos;s name</comment>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 non è stato scritto</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Esportato in %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura di %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Esporta in %1</translation>
    </message>
    <message>
        <source>Name, field, value or person</source>
        <translation>Nome, campo, valore o persona</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ConditionEditor</name>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Scegli un campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Elenchi salvati</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Scegli un valore</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Scegli i valori</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>per cento</translation>
    </message>
    <message>
        <source>Percent or number</source>
        <translation>Percentuale o numero</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Scegli un elenco</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fattore</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Altro campo</translation>
    </message>
    <message>
        <source>Conditions in the list language</source>
        <translation>Condizioni nel linguaggio degli elenchi</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dove</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Altre condizioni</translation>
    </message>
    <message>
        <source>Compare with another field</source>
        <translation>Confronta con un altro campo</translation>
    </message>
    <message>
        <source>Compare with a value</source>
        <translation>Confronta con un valore</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <comment>whoever is at work, by name</comment>
        <translation>io (%1)</translation>
    </message>
    <message>
        <source>More conditions on the other field</source>
        <translation>Altre condizioni sull’altro campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valore</numerusform>
            <numerusform>%Ln valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>of a customer, picked by name</comment>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <comment>a card that was picked by hand</comment>
        <translation>Non è più nel file</translation>
    </message>
    <message>
        <source>No list is chosen: this row does not count</source>
        <translation>Nessun elenco scelto: questa riga non conta</translation>
    </message>
    <message>
        <source>A value is missing: this row does not count</source>
        <translation>Manca un valore: questa riga non conta</translation>
    </message>
    <message>
        <source>No customer has “%1”</source>
        <translation>Nessun cliente ha “%1”</translation>
    </message>
    <message>
        <source>Nothing in the file has “%1”</source>
        <translation>Niente nel file ha “%1”</translation>
    </message>
    <message>
        <source>no customer has it</source>
        <comment>a value</comment>
        <translation>nessun cliente ce l’ha</translation>
    </message>
    <message>
        <source>nothing in the file has it</source>
        <comment>a value</comment>
        <translation>niente nel file ce l’ha</translation>
    </message>
    <message>
        <source>“%1” instead</source>
        <comment>another spelling of a value</comment>
        <translation>Invece “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) as of %1</source>
        <translation>
            <numerusform>%Ln scheda al %1</numerusform>
            <numerusform>%Ln schede al %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as of %1</source>
        <comment>records, a day</comment>
        <translation>
            <numerusform>%Ln al %1</numerusform>
            <numerusform>%Ln al %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Nessun cliente ha %1 e %Ln altro</numerusform>
            <numerusform>Nessun cliente ha %1 e %Ln altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the file has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Niente nel file ha %1 e %Ln altro</numerusform>
            <numerusform>Niente nel file ha %1 e %Ln altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ContactCapDialog</name>
    <message>
        <source>Limit of contacts</source>
        <translation>Limite dei contatti</translation>
    </message>
    <message>
        <source>Calls, letters, e-mails, visits and offers to one customer. The card warns, and lists for advertising leave out who had as many.</source>
        <translation>Chiamate, lettere, e-mail, visite e offerte a un cliente. La scheda avverte, e gli elenchi pubblicitari escludono chi ne ha avuti altrettanti.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of contacts</comment>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Contacts with one customer</source>
        <translation>Contatti con un cliente</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Entro giorni</translation>
    </message>
    <message>
        <source>Contacts at &amp;most</source>
        <translation>Contatti al &amp;massimo</translation>
    </message>
    <message>
        <source>in</source>
        <comment>so many contacts in so many days</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>at most %1 in %2 days</source>
        <comment>contacts with one customer</comment>
        <translation>al massimo %1 in %2 giorni</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ContactsPage</name>
    <message>
        <source>No contacts yet</source>
        <translation>Ancora nessun contatto</translation>
    </message>
    <message>
        <source>Calls, letters, visits and complaints are written down on a card (Ctrl+J).</source>
        <translation>Chiamate, lettere, visite e reclami si annotano su una scheda (Ctrl+J).</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Reclami aperti</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mie</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>In attesa</translation>
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
        <translation>Telefono noto</translation>
    </message>
    <message>
        <source>E-mail allowed</source>
        <translation>E-mail consentita</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Pagamento scaduto</translation>
    </message>
    <message>
        <source>Quiet 90 days</source>
        <translation>Silenzioso da 90 giorni</translation>
    </message>
    <message>
        <source>Spent over 500 in 30 days</source>
        <translation>Spesa oltre 500 in 30 giorni</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Apri scheda</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ancora nessun cliente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln customer(s)</source>
        <translation>
            <numerusform>Elimina %Ln cliente</numerusform>
            <numerusform>Elimina %Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln customer(s)</source>
        <translation>
            <numerusform>Eliminato %Ln cliente</numerusform>
            <numerusform>Eliminati %Ln clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>List language</source>
        <translation>Linguaggio degli elenchi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The card in short beside the table</source>
        <translation>La scheda in breve accanto alla tabella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 di %Ln cliente</numerusform>
            <numerusform>%1 di %Ln clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this card on the list?</source>
        <translation>Perché questa scheda è nell&apos;elenco?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Task for each</source>
        <translation>Attività per ciascuno</translation>
    </message>
    <message>
        <source>Keep the e-mail on the card that has its address</source>
        <translation>Conserva l&apos;e-mail sulla scheda che ha il suo indirizzo</translation>
    </message>
    <message>
        <source>Bring back into today&apos;s file…</source>
        <translation>Riporta nel file di oggi…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Cancella per sempre…</translation>
    </message>
    <message>
        <source>More than %1 cards are not erased in one go.</source>
        <translation>Non si cancellano più di %1 schede alla volta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Select fewer. Delete takes away any number, and can be undone.</source>
        <translation>Selezionane meno. Elimina ne toglie quante vuoi e si può annullare.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Copy postal addresses</source>
        <translation>Copia gli indirizzi postali</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln address(es)</source>
        <translation>
            <numerusform>%Ln indirizzo copiato</numerusform>
            <numerusform>%Ln indirizzi copiati</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Copia come vCard</translation>
    </message>
    <message>
        <source>Cards that final documents name go to the archive instead. All can be brought back.</source>
        <translation>Le schede nominate in documenti definitivi vanno invece nell&apos;archivio. Tutte si possono ripristinare.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customer(s)</source>
        <translation>
            <numerusform>Archivia %Ln cliente</numerusform>
            <numerusform>Archivia %Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into the archive: final documents name them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%Ln va nell&apos;archivio: documenti definitivi lo nominano</numerusform>
            <numerusform>%Ln vanno nell&apos;archivio: documenti definitivi li nominano</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salva elenco</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Desk</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niente è stato modificato.</translation>
    </message>
    <message>
        <source>Undo the later changes first.</source>
        <translation>Prima annulla le modifiche successive.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>This file is open to read only.</source>
        <translation>Questo file è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Open it from a place where you may write.</source>
        <translation>Aprilo da dove puoi scrivere.</translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Rimozione delle ultime tracce</translation>
    </message>
    <message>
        <source>This is the file as of %1, which is only read.</source>
        <translation>Questo è il file al %1, di sola lettura.</translation>
    </message>
    <message>
        <source>Make the change in today&apos;s file.</source>
        <translation>Fai la modifica nel file di oggi.</translation>
    </message>
    <message>
        <source>Open the file again to write as soon as that is over.</source>
        <translation>Riaprire il file per scrivere appena sarà passato.</translation>
    </message>
    <message>
        <source>the undo of “%1”</source>
        <extracomment>after &quot;Undo:&quot; in the menu; %1 is the title of an action that somebody undid out of its turn</extracomment>
        <translation>l&apos;annullamento di «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it refers to is gone.</source>
        <translation>Non è possibile annullare «%1»: ciò a cui si riferisce non c&apos;è più.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DifferenceModel</name>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Valuta</translation>
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
        <translation>Tasso di cambio: %1 per 1 %2</translation>
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
        <translation>Prodotto o testo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Prezzo %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DocumentPage</name>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Questo documento non c&apos;è più.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Rappresentante</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>IVA %1 su %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1: salvataggio fatto</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Stampato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
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
        <translation>Riga</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Elimina bozza</translation>
    </message>
    <message>
        <source>Invoice from it</source>
        <translation>Fattura da questo</translation>
    </message>
    <message>
        <source>“%1” is no number that fits here.</source>
        <translation>“%1” non è un numero adatto qui.</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Rendi definitiva…</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” non è una data.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica di %1</translation>
    </message>
    <message>
        <source>%1 changed this draft meanwhile.</source>
        <translation>%1 ha modificato intanto questa bozza.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Ciò che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>Save once more to write it over, or go back to look at theirs.</source>
        <translation>Salva ancora per sostituirla, o torna indietro per vedere l’altra.</translation>
    </message>
    <message>
        <source>A document without lines cannot be made final.</source>
        <translation>Un documento senza righe non può diventare definitivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Prima aggiungi una riga.</translation>
    </message>
    <message>
        <source>Make %1 %2 final?</source>
        <comment>kind and number of a document</comment>
        <translation>Rendere definitivo: %1 %2?</translation>
    </message>
    <message>
        <source>It is dated %1 and cannot be changed afterwards; a credit note takes it back.</source>
        <translation>Porta la data %1 e dopo non si può modificare; si annulla con una nota di credito.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Lascia come bozza</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Rendi definitivo</translation>
    </message>
    <message>
        <source>Make final: %1</source>
        <translation>Reso definitivo: %1</translation>
    </message>
    <message>
        <source>Final: %1</source>
        <translation>Definitivo: %1</translation>
    </message>
    <message>
        <source>Delete draft: %1</source>
        <translation>Elimina bozza: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Bozza eliminata</translation>
    </message>
    <message>
        <source>“%1” is no rate of exchange.</source>
        <translation>“%1” non è un tasso di cambio.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>%1, at %2 %3</source>
        <comment>a currency and its rate in the file&apos;s</comment>
        <translation>%1, a %2 %3</translation>
    </message>
    <message>
        <source>Counts as %1</source>
        <translation>Conta come %1</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Nota di credito per %1</translation>
    </message>
    <message>
        <source>Open the credit note</source>
        <translation>Apri la nota di credito</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Pagamento…</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n payment(s)</source>
        <translation>
            <numerusform>%1 in %n pagamento</numerusform>
            <numerusform>%1 in %n pagamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Ancora da pagare</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a document and its customer</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <comment>an amount and a document</comment>
        <translation>Pagamento di %1: %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>of a quote: accepted, an order from it; a menu</comment>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 what begins (Invoice), %2 the document that it is made of (Quote 2025/7)</extracomment>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1 from it</source>
        <comment>a kind of document</comment>
        <translation>%1 da questo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a document (Quote 2025/7), %2 its new state (Accepted)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <comment>of a quote; reasons follow in a menu</comment>
        <translation>Rifiutato perché</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>a quote</comment>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Repeat as an order</source>
        <comment>the same lines again</comment>
        <translation>Ripeti come ordine</translation>
    </message>
    <message>
        <source>%1 again</source>
        <extracomment>%1 a document (Receipt 2025/7), which is ordered once more</extracomment>
        <translation>Di nuovo %1</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>a button: a quote, an order or a delivery gets its number</comment>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <comment>a draft of a document, which gets its number</comment>
        <translation>Emissione: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Emesso: %1</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>of a quote, a day</comment>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Line removed: %1</source>
        <comment>of a document</comment>
        <translation>Riga tolta: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>an invoice, by a credit note</comment>
        <translation>Saldata</translation>
    </message>
    <message>
        <source>%1 by credit note %2</source>
        <comment>an amount and a number</comment>
        <translation>%1 dalla nota di credito %2</translation>
    </message>
    <message>
        <source>Settles</source>
        <comment>a credit note, its invoice</comment>
        <translation>Salda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount and the number of an invoice</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <comment>money</comment>
        <translation>Da restituire</translation>
    </message>
    <message>
        <source>%1 is not final yet: nothing is due before.</source>
        <comment>a document</comment>
        <translation>%1 non è ancora definitivo: prima non c’è niente da pagare.</translation>
    </message>
    <message>
        <source>%1 is not what is paid: its invoice is.</source>
        <comment>an order</comment>
        <translation>%1 non si paga: si paga la sua fattura.</translation>
    </message>
    <message>
        <source>%1 came in settled: its payments are not followed here.</source>
        <comment>a document</comment>
        <translation>%1 è arrivato già saldato: i suoi pagamenti non si seguono qui.</translation>
    </message>
    <message>
        <source>Nothing is left to be paid of %1.</source>
        <comment>a document</comment>
        <translation>Di %1 non resta niente da pagare.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DraftsBanner</name>
    <message>
        <source>a new customer</source>
        <translation>un nuovo cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved last time.</source>
        <translation>
            <numerusform>%n scheda non salvata l&apos;ultima volta.</numerusform>
            <numerusform>%n schede non salvate l&apos;ultima volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a card that was not saved</comment>
        <translation>Apri</translation>
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
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileActions</name>
    <message>
        <source>These are more files than fit at once.</source>
        <translation>Sono più file di quanti ne entrino in una volta.</translation>
    </message>
    <message>
        <source>The card is as it was.</source>
        <translation>La scheda è rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>Add them in several goes.</source>
        <translation>Aggiungili in più volte.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept on a card.</source>
        <translation>%1 è troppo grande per essere conservato su una scheda.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>File aggiunto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file aggiunto</numerusform>
            <numerusform>%n file aggiunti</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail kept: %1</source>
        <translation>E-mail conservata: %1</translation>
    </message>
    <message>
        <source>%1 is on this card already.</source>
        <translation>%1 è già su questa scheda.</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 non è un&apos;immagine.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>Scegli un file JPEG o PNG.</translation>
    </message>
    <message>
        <source>Add a file to this card</source>
        <translation>Aggiungi un file a questa scheda</translation>
    </message>
    <message>
        <source>Photo of this card</source>
        <translation>Foto di questa scheda</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Immagini (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no e-mail that can be read.</source>
        <translation>%1 non è un&apos;e-mail leggibile.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>Drop it on the card that it belongs to; there every file is kept.</source>
        <translation>Trascinalo sulla scheda a cui appartiene: lì si conserva ogni file.</translation>
    </message>
    <message>
        <source>No card has the address %1.</source>
        <translation>Nessuna scheda ha l&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>Whose e-mail is it?</source>
        <translation>Di chi è l&apos;e-mail?</translation>
    </message>
    <message>
        <source>Several cards have an address of “%1”. The others can be chosen by dropping it on them.</source>
        <translation>Più schede hanno un indirizzo di “%1”. Le altre si scelgono trascinandola su di esse.</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <comment>an e-mail is kept on no card</comment>
        <translation>Di nessuno</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>Il contenuto di %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Backups of an earlier day may hold it whole.</source>
        <translation>I backup di un giorno precedente possono averlo intatto.</translation>
    </message>
    <message>
        <source>Restore one into a file of its own and look there.</source>
        <translation>Ripristinane una in un file a parte e guarda lì.</translation>
    </message>
    <message>
        <source>%1 is a program; it can be saved only.</source>
        <translation>%1 è un programma; si può solo salvare.</translation>
    </message>
    <message>
        <source>%1 could not be handed to its program.</source>
        <translation>Non è stato possibile passare %1 al suo programma.</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>Salvalo e aprilo da lì.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Restore a backup into a file of its own and look there.</source>
        <translation>Ripristina un backup in un file a parte e guarda lì.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Rimosso: %1</translation>
    </message>
    <message>
        <source>No longer the photo: %1</source>
        <translation>Non più la foto: %1</translation>
    </message>
    <message>
        <source>E-mail put on the card of %1</source>
        <translation>E-mail spostata sulla scheda di %1</translation>
    </message>
    <message>
        <source>What was sent by them was not kept.</source>
        <comment>e-mails</comment>
        <translation>Ciò che hanno inviato non è stato conservato.</translation>
    </message>
    <message>
        <source>Choose one of them alone to make a card for it.</source>
        <comment>e-mails</comment>
        <translation>Scegline una sola per creare la sua scheda.</translation>
    </message>
    <message>
        <source>It is kept on a new card as soon as you save that, or on another once it has the address.</source>
        <comment>an e-mail</comment>
        <translation>Viene conservata in una nuova scheda appena la salvi, o in un&apos;altra quando avrà l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <comment>an e-mail</comment>
        <translation>Non conservarla</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>On the card of %1</source>
        <comment>an e-mail</comment>
        <translation>Sulla scheda di %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileOpening</name>
    <message>
        <source>%1 was not closed properly last time</source>
        <translation>%1 l&apos;ultima volta non è stato chiuso bene</translation>
    </message>
    <message>
        <source>It is looked through before it is shown. All that was saved is in it. Cancel shows it to read only meanwhile.</source>
        <translation>Viene esaminato prima di essere mostrato. Tutto quel che fu salvato c&apos;è. Annulla intanto lo mostra in sola lettura.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Esame del file</translation>
    </message>
    <message>
        <source>The file was left open last time and not looked through to its end.</source>
        <translation>L&apos;ultima volta il file è rimasto aperto e non è stato esaminato fino in fondo.</translation>
    </message>
    <message>
        <source>The file lies on a shared disk and may be in use.</source>
        <translation>Il file è su un disco condiviso e potrebbe essere in uso.</translation>
    </message>
    <message>
        <source>Somebody else is just opening the file.</source>
        <translation>Qualcun altro sta aprendo il file proprio ora.</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3.</source>
        <extracomment>%1 is a person, %2 a computer, %3 a moment</extracomment>
        <translation>%1 lo tiene aperto su %2 dal %3.</translation>
    </message>
    <message>
        <source>A copy of it is made on this computer, to be read.</source>
        <translation>Se ne fa una copia su questo computer, da leggere.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copia del file</translation>
    </message>
    <message>
        <source>%1 was not closed here</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 qui non è stato chiuso</translation>
    </message>
    <message>
        <source>Is the file still open on %1?</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>Il file è ancora aperto su %1?</translation>
    </message>
    <message>
        <source>%1 has had it open on this computer since %2, and that program has ended. All that was saved is in it.</source>
        <extracomment>%1 is a person, %2 a moment</extracomment>
        <translation>%1 lo teneva aperto su questo computer dal %2, e quel programma è terminato. Tutto quel che fu salvato c&apos;è.</translation>
    </message>
    <message>
        <source>%1 Nothing was heard from there since %2. Whoever still works in it there could save nothing more.</source>
        <extracomment>%1 is a sentence: who has it open, where and since when; %2 is a moment</extracomment>
        <translation>%1 Da lì non si sa più nulla dal %2. Chi lì ci lavorasse ancora non potrebbe più salvare nulla.</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Leggere una copia</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Aprirlo qui</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Prenderlo in carico</translation>
    </message>
    <message>
        <source>%1 is brought up to date</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 viene aggiornato</translation>
    </message>
    <message>
        <source>An older version of Clientela wrote it. A backup of it as it is comes first.</source>
        <translation>È stato scritto da una versione precedente di Clientela. Prima se ne fa un backup così com&apos;è.</translation>
    </message>
    <message>
        <source>Bringing the file up to date</source>
        <translation>Aggiornamento del file</translation>
    </message>
    <message>
        <source>%1 is not up to date yet.</source>
        <translation>%1 non è ancora aggiornato.</translation>
    </message>
    <message>
        <source>Nothing in it is lost.</source>
        <translation>Dentro non si è perso niente.</translation>
    </message>
    <message>
        <source>Open it again: then it is finished.</source>
        <translation>Aprilo di nuovo: allora viene completato.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePage</name>
    <message>
        <source>Business</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
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
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Ancora senza nome</translation>
    </message>
    <message>
        <source>Version %1 of the file format</source>
        <translation>Versione %1 del formato</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Edit your business</source>
        <translation>Modifica la tua azienda</translation>
    </message>
    <message>
        <source>Edit the business</source>
        <translation>Modifica dell&apos;azienda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshness of the cards…</source>
        <translation>Freschezza delle schede…</translation>
    </message>
    <message>
        <source>Edit the freshness of the cards</source>
        <translation>Modifica la freschezza delle schede</translation>
    </message>
    <message>
        <source>Templates of tasks…</source>
        <translation>Modelli di attività…</translation>
    </message>
    <message>
        <source>Territories…</source>
        <translation>Zone…</translation>
    </message>
    <message>
        <source>Edit the territories</source>
        <translation>Modifica le zone</translation>
    </message>
    <message>
        <source>Thin the log…</source>
        <translation>Sfoltire il registro…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>File and business</source>
        <translation>File e azienda</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte della pagina</translation>
    </message>
    <message>
        <source>Limit of contacts…</source>
        <translation>Limite dei contatti…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>with one customer</comment>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Edit the limit of contacts</source>
        <translation>Modifica il limite dei contatti</translation>
    </message>
    <message>
        <source>Your business is saved</source>
        <translation>La tua azienda è salvata</translation>
    </message>
    <message>
        <source>The limit of contacts is saved</source>
        <translation>Il limite dei contatti è salvato</translation>
    </message>
    <message>
        <source>The freshness of the cards is saved</source>
        <translation>La freschezza delle schede è salvata</translation>
    </message>
    <message>
        <source>The territories are saved</source>
        <translation>Le zone sono salvate</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePreview</name>
    <message>
        <source>From</source>
        <comment>sender of an e-mail</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipient of an e-mail</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Apri con il suo programma</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>Il contenuto di %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Backups of an earlier day may hold it whole.</source>
        <translation>I backup di un giorno precedente possono averlo intatto.</translation>
    </message>
    <message>
        <source>Restore one into a file of its own and look there.</source>
        <translation>Ripristinane una in un file a parte e guarda lì.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: %1</source>
        <translation>Questa immagine non può essere mostrata: %1</translation>
    </message>
    <message>
        <source>This is no e-mail that can be read.</source>
        <translation>Questa non è un&apos;e-mail leggibile.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Per questo tipo di file non c&apos;è anteprima.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileRescue</name>
    <message>
        <source>There are no backups of this file in %1.</source>
        <translation>Non ci sono backup di questo file in %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them, or the disk that it is on.</source>
        <translation>Scegli la cartella che li contiene o il disco su cui si trova.</translation>
    </message>
    <message>
        <source>It is back from the backups</source>
        <translation>È tornato dai backup</translation>
    </message>
    <message>
        <source>It is back; the damaged one is called %1</source>
        <translation>È tornato; quello danneggiato si chiama %1</translation>
    </message>
    <message>
        <source>The head of %1 is damaged.</source>
        <translation>L&apos;intestazione di %1 è danneggiata.</translation>
    </message>
    <message>
        <source>The file comes back</source>
        <translation>Il file ritorna</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>Bringing it back from the backups</source>
        <translation>Recupero dai backup</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salva ciò che si legge</translation>
    </message>
    <message>
        <source>%1 saved.clientela</source>
        <extracomment>a file&apos;s name; %1 is the name of the damaged customer file</extracomment>
        <translation>%1 salvato.clientela</translation>
    </message>
    <message>
        <source>Customer files (*.clientela)</source>
        <translation>File clienti (*.clientela)</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Si salva ciò che si legge</translation>
    </message>
    <message>
        <source>The damaged file is not touched.</source>
        <translation>Il file danneggiato non viene toccato.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvataggio di ciò che si legge</translation>
    </message>
    <message>
        <source>The folder that holds the backups</source>
        <translation>La cartella che contiene i backup</translation>
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
        <translation>Lingua degli elenchi (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Shift+O)</source>
        <translation>Colonne (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salva elenco</translation>
    </message>
    <message>
        <source>List language</source>
        <translation>Lingua degli elenchi</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln altro filtro</numerusform>
            <numerusform>%Ln altri filtri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter shows them</source>
        <translation>
            <numerusform>%Ln corrisponde, Invio lo mostra</numerusform>
            <numerusform>%Ln corrispondono, Invio li mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Conditions, each with its count (Ctrl+B)</source>
        <translation>Condizioni, ognuna con il suo conteggio (Ctrl+B)</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <comment>a filter: all that the search box found</comment>
        <translation>Ricerca «%1»</translation>
    </message>
    <message>
        <source>What is filtered, to come back to (%1)</source>
        <translation>Quello che è filtrato, per tornarci (%1)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterChip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>cards left if the filter is on</comment>
        <translation>
            <numerusform>ne resta %Ln</numerusform>
            <numerusform>ne restano %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterPopup</name>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>inizia con</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>è noto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>oltre</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>under</source>
        <translation>sotto</translation>
    </message>
    <message>
        <source>within</source>
        <translation>entro</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>non entro</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Aggiungi filtro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Give a value to compare with.</source>
        <translation>Dai un valore con cui confrontare.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FoldingRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>buttons of a row that found no room</comment>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FreshnessDialog</name>
    <message>
        <source>How fresh cards are</source>
        <translation>Freschezza delle schede</translation>
    </message>
    <message>
        <source>After so many days a card wants to be confirmed. The page of the day leads to those, Ctrl+K confirms.</source>
        <translation>Dopo questi giorni una scheda va confermata. La pagina del giorno porta a quelle schede, Ctrl+K conferma.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a card wants to be confirmed</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation>Di &amp;solito</translation>
    </message>
    <message>
        <source>as usually</source>
        <translation>come di solito</translation>
    </message>
    <message>
        <source>vip 90, press 180</source>
        <translation>vip 90, stampa 180</translation>
    </message>
    <message>
        <source>Tags with their days, which come before the stage.</source>
        <translation>Etichette con i loro giorni, che valgono prima della fase.</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etichette</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Che cosa chiedere</translation>
    </message>
    <message>
        <source>&amp;What to ask, the most wanted first. Alt+Up and Alt+Down move.</source>
        <translation>&amp;Che cosa chiedere, il più utile per primo. Alt+Su e Alt+Giù spostano.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> giorni</translation>
    </message>
    <message>
        <source>“%1” is no tag with its days, such as “%2”.</source>
        <translation>“%1” non è un’etichetta con i suoi giorni, come “%2”.</translation>
    </message>
    <message>
        <source>No card has the tag “%1”.</source>
        <translation>Nessuna scheda ha l’etichetta “%1”.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportColumnsModel</name>
    <message>
        <source>Leave out</source>
        <translation>Lascia fuori</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nuovo campo “%1”</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Numero della scheda</translation>
    </message>
    <message>
        <source>%1 (new field)</source>
        <translation>%1 (nuovo campo)</translation>
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation>%1 riempie: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a field that a column may mean</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Riempie</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportFieldDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Campo per %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportOutcome</name>
    <message>
        <source>Look here</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Che cosa succederà</translation>
    </message>
    <message>
        <source>The file is large. Its rows can be tried out before anything is imported.</source>
        <translation>Il file è grande. Le righe si possono provare prima di importare qualcosa.</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>Prova tutte le righe</translation>
    </message>
    <message>
        <source>Save them</source>
        <translation>Salvale</translation>
    </message>
    <message>
        <source>Writes them to a file with line, field and reason. Mend it there, then import it again.</source>
        <translation>Le scrive in un file con riga, campo e motivo. Correggile lì, poi importale di nuovo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>E altri %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln scheda nuova</numerusform>
            <numerusform>%Ln schede nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new invoice(s)</source>
        <translation>
            <numerusform>%Ln fattura nuova</numerusform>
            <numerusform>%Ln fatture nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) on them</source>
        <translation>
            <numerusform>con %Ln riga</numerusform>
            <numerusform>con %Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s)</source>
        <translation>
            <numerusform>%Ln prodotto nuovo</numerusform>
            <numerusform>%Ln prodotti nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln da aggiornare</numerusform>
            <numerusform>%Ln da aggiornare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are already</source>
        <translation>
            <numerusform>%Ln già uguale</numerusform>
            <numerusform>%Ln già uguali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln riga lasciata fuori</numerusform>
            <numerusform>%Ln righe lasciate fuori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new credit note(s)</source>
        <translation>
            <numerusform>%Ln nuova nota di credito</numerusform>
            <numerusform>%Ln nuove note di credito</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Bring in customers, sales or products</source>
        <translation>Importa clienti, vendite o prodotti</translation>
    </message>
    <message>
        <source>From a CSV file, as spreadsheets and shops write it. Undo takes an import back whole.</source>
        <translation>Da un file CSV, come lo scrivono fogli di calcolo e negozi. Annulla riprende indietro tutta l&apos;importazione.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Nothing is imported before you have seen what would happen.</source>
        <translation>Niente viene importato prima che tu abbia visto che cosa succederebbe.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>File CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose the column that fills it.</source>
        <translation>Scegli la colonna che lo riempie.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Salva le righe lasciate fuori</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <translation>%1 lasciate fuori.csv</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>%1 is the file that is being imported.</source>
        <translation>%1 è il file che si sta importando.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Niente è stato scritto.</translation>
    </message>
    <message>
        <source>Give the left out rows another name.</source>
        <translation>Dai un altro nome alle righe lasciate fuori.</translation>
    </message>
    <message>
        <source>Import of %1 cancelled, nothing was changed</source>
        <translation>Importazione di %1 interrotta, niente è stato modificato</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 of %2 columns are filled in</source>
        <translation>%1 di %2 colonne sono compilate</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Salvata %Ln riga in %1</numerusform>
            <numerusform>Salvate %Ln righe in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln card(s)</source>
        <translation>
            <numerusform>Importa %Ln scheda</numerusform>
            <numerusform>Importa %Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln invoice(s)</source>
        <translation>
            <numerusform>Importa %Ln fattura</numerusform>
            <numerusform>Importa %Ln fatture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln product(s)</source>
        <translation>
            <numerusform>Importa %Ln prodotto</numerusform>
            <numerusform>Importa %Ln prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an e-mail and no table.</source>
        <translation>%1 è un&apos;e-mail e non una tabella.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Bring in a file (Ctrl+I) keeps it on the card that has its address.</source>
        <translation>Importa un file (Ctrl+I) la conserva nella scheda che ha il suo indirizzo.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportRun</name>
    <message>
        <source>Trying all rows</source>
        <translation>Prova di tutte le righe</translation>
    </message>
    <message>
        <source>Saving rows</source>
        <translation>Salvataggio delle righe</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportSettings</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirillico (Windows-1251)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Greco (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16, as Excel saves Unicode text</source>
        <translation>UTF-16, come Excel salva il testo Unicode</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirillico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cirillico (DOS 866)</translation>
    </message>
    <message>
        <source>Western (DOS 850)</source>
        <translation>Occidentale (DOS 850)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Occidentale (Mac)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>Cirillico (Mac)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>First line is the head</source>
        <translation>La prima riga è l&apos;intestazione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>It is read as</source>
        <translation>Come si legge</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Giorno, mese, anno</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mese, giorno, anno</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Anno, mese, giorno</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettere</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Tra le colonne</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numeri</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Rows that are here already</source>
        <translation>Righe che ci sono già</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Confronta per</translation>
    </message>
    <message>
        <source>The file has no column of numbers.</source>
        <translation>Il file non ha colonne di numeri.</translation>
    </message>
    <message>
        <source>The file has no column of dates.</source>
        <translation>Il file non ha colonne di date.</translation>
    </message>
    <message>
        <source>Every row is a new one</source>
        <translation>Ogni riga è nuova</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Trovato: %1</translation>
    </message>
    <message>
        <source>Each number makes one invoice. Customers are found by their number, e-mail or name.</source>
        <translation>Ogni numero fa una fattura. I clienti si trovano per numero, e-mail o nome.</translation>
    </message>
    <message>
        <source>Rows are added even where the same customer is here already.</source>
        <translation>Le righe si aggiungono anche se lo stesso cliente c&apos;è già.</translation>
    </message>
    <message>
        <source>Rows with the same value are brought up to date; the others are added. Empty cells change nothing.</source>
        <translation>Le righe con lo stesso valore si aggiornano; le altre si aggiungono. Le celle vuote non cambiano niente.</translation>
    </message>
    <message>
        <source>Rows are added even where the same product is here already.</source>
        <translation>Le righe si aggiungono anche se lo stesso prodotto c&apos;è già.</translation>
    </message>
    <message>
        <source>No numbers</source>
        <comment>in place of how numbers are written</comment>
        <translation>Nessun numero</translation>
    </message>
    <message>
        <source>No dates</source>
        <comment>in place of how dates are written</comment>
        <translation>Nessuna data</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportTables</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Prime righe</translation>
    </message>
</context>
<context>
    <name>clientela::ui::KeepDialog</name>
    <message>
        <source>How long backups are kept</source>
        <translation>Per quanto si conservano i backup</translation>
    </message>
    <message>
        <source>Of older snapshots only the first of each period stays, and one a year for ever. Pinned ones stay whatever their age. Every single change can be brought back all the same.</source>
        <translation>Delle copie più vecchie resta solo la prima di ogni periodo, e una all&apos;anno per sempre. Quelle fissate restano qualunque sia la loro età. Ogni singola modifica si può comunque recuperare.</translation>
    </message>
    <message>
        <source>One an hour, for so many &amp;hours</source>
        <translation>Una all&apos;ora, per quante &amp;ore</translation>
    </message>
    <message>
        <source>One a day, for so many &amp;days</source>
        <translation>Una al giorno, per quanti &amp;giorni</translation>
    </message>
    <message>
        <source>One a week, for so many &amp;weeks</source>
        <translation>Una a settimana, per quante &amp;settimane</translation>
    </message>
    <message>
        <source>One a month, for so many &amp;months</source>
        <translation>Una al mese, per quanti &amp;mesi</translation>
    </message>
    <message>
        <source>So many of the &amp;newest in any case</source>
        <translation>Quante delle più &amp;recenti in ogni caso</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Conserva così</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Non cambiare nulla</translation>
    </message>
    <message>
        <source>One an hour is kept for %1 h, one a day for %2 days, one a week for %3 weeks, one a month for %4 months, one a year for ever.</source>
        <extracomment>how long backups are kept: numbers of hours, days, weeks and months</extracomment>
        <translation>Se ne conserva uno all&apos;ora per %1 ore, uno al giorno per %2 giorni, uno a settimana per %3 settimane, uno al mese per %4 mesi, uno all&apos;anno per sempre.</translation>
    </message>
    <message>
        <source>From the next backup on they are kept so</source>
        <translation>Dal prossimo backup in poi si conservano così</translation>
    </message>
</context>
<context>
    <name>clientela::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Cerca un tasto</translation>
    </message>
    <message>
        <source>No key has “%1” in it</source>
        <translation>Nessun tasto contiene «%1»</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Al campo successivo</translation>
    </message>
    <message>
        <source>To the field before</source>
        <translation>Al campo precedente</translation>
    </message>
    <message>
        <source>Open the choices of a box</source>
        <translation>Apri le scelte di una casella</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Chiudi questa finestra</translation>
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
        <translation>Lettura degli indirizzi</translation>
    </message>
    <message>
        <source>Brand or number of the sheet</source>
        <translation>Marca o numero del foglio</translation>
    </message>
    <message>
        <source>Shrink long addresses to 6 pt</source>
        <translation>Riduci gli indirizzi lunghi (6 pt)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fogli</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>Start at &amp;label</source>
        <translation>Inizia dall&apos;&amp;etichetta</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Click labels that are used already: they stay free.</source>
        <translation>Fai clic sulle etichette già usate: restano libere.</translation>
    </message>
    <message>
        <source>labels, %1</source>
        <translation>etichette, %1</translation>
    </message>
    <message>
        <source>Everybody on the list gets a label.</source>
        <translation>Tutti quelli dell&apos;elenco hanno un&apos;etichetta.</translation>
    </message>
    <message>
        <source>Cards that do not fit are not printed. Printing is noted in the file&apos;s log of releases.</source>
        <translation>Le schede che non ci stanno non si stampano. La stampa è annotata nel registro del file.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Salva le etichette</translation>
    </message>
    <message>
        <source>Labels.pdf</source>
        <translation>Etichette.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>labels, %1, %2</source>
        <translation>etichette, %1, %2</translation>
    </message>
    <message>
        <source>labels, %1, printed</source>
        <translation>etichette, %1, stampate</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s)</source>
        <translation>
            <numerusform>Stampa %Ln pagina</numerusform>
            <numerusform>Stampa %Ln pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not fit</source>
        <translation>
            <numerusform>%Ln non ci sta</numerusform>
            <numerusform>%Ln non ci stanno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln lasciato fuori</numerusform>
            <numerusform>%Ln lasciati fuori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) left on the last sheet</source>
        <translation>
            <numerusform>%Ln etichetta resta sull&apos;ultimo foglio</numerusform>
            <numerusform>%Ln etichette restano sull&apos;ultimo foglio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Etichette per %Ln cliente</numerusform>
            <numerusform>Etichette per %Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln page(s) to %1</source>
        <translation>
            <numerusform>Salvata %Ln pagina in %1</numerusform>
            <numerusform>Salvate %Ln pagine in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>Stampata %Ln pagina</numerusform>
            <numerusform>Stampate %Ln pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln etichetta</numerusform>
            <numerusform>%Ln etichette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers on the list</source>
        <translation>
            <numerusform>%Ln cliente nell’elenco</numerusform>
            <numerusform>%Ln clienti nell’elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>Non c&apos;è nessuna etichetta da stampare.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Nessuno è in questo elenco.</translation>
    </message>
    <message numerus="yes">
        <source>Of those who get a label, %Ln were never asked whether they want post.</source>
        <translation>
            <numerusform>A %Ln di chi riceve un’etichetta non è mai stato chiesto se vuole posta.</numerusform>
            <numerusform>A %Ln di chi riceve un’etichetta non è mai stato chiesto se vuole posta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutList</name>
    <message>
        <source>Open the card</source>
        <translation>Apri la scheda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Chi resta fuori, e perché</translation>
    </message>
    <message>
        <source>Save them all to a file…</source>
        <translation>Salvali tutti in un file…</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nessuno resta fuori.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receive(s) nothing of their own:</source>
        <translation>
            <numerusform>%Ln non riceve nulla a suo nome:</numerusform>
            <numerusform>%Ln non ricevono nulla a loro nome:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln escluso:</numerusform>
            <numerusform>%Ln esclusi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save who is left out</source>
        <translation>Salvare chi resta fuori</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a file&apos;s name</comment>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 non è stato scritto</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln name(s) to %1</source>
        <translation>
            <numerusform>Scritto %Ln nome in %1</numerusform>
            <numerusform>Scritti %Ln nomi in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Scrittura di %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Esporta in %1</translation>
    </message>
    <message>
        <source>who is left out, %1</source>
        <comment>for the log</comment>
        <translation>chi resta fuori, %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>head over reasons</comment>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LineCompleter</name>
    <message>
        <source>Offers</source>
        <translation>Proposte</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListDialog</name>
    <message>
        <source>Frozen: the cards that are on it today</source>
        <translation>Fisso: le schede che ci sono oggi</translation>
    </message>
    <message>
        <source>Pin it to the sidebar</source>
        <translation>Fissalo nella barra laterale</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salva elenco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Frozen: what is on it today</source>
        <translation>Fisso: quello che contiene oggi</translation>
    </message>
    <message>
        <source>A copy under its own name; the list stays as it is.</source>
        <translation>Una copia con un nome proprio; la lista resta com&apos;è.</translation>
    </message>
    <message>
        <source>Save as a new list; “%1” stays as it is</source>
        <translation>Salva come nuova lista; «%1» resta com&apos;è</translation>
    </message>
    <message>
        <source>Rename “%1”, and change it</source>
        <translation>Rinomina «%1» e modificala</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Rinomina «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListGroups</name>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <comment>an average</comment>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a group without a value</comment>
        <translation>(vuoto)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>cards of a group</comment>
        <translation>
            <numerusform>%Ln altra</numerusform>
            <numerusform>altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>Ordina per %1</translation>
    </message>
    <message>
        <source>What has several values counts in the group of each, and once in the total.</source>
        <translation>Chi ha più valori conta nel gruppo di ciascuno, e una sola volta nel totale.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListResult</name>
    <message>
        <source>Group by</source>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Customers on the list</source>
        <translation>Clienti nell&apos;elenco</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Apri scheda</translation>
    </message>
    <message>
        <source>Why is this card on the list?</source>
        <translation>Perché questa scheda è nell&apos;elenco?</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field</comment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Task for each</source>
        <translation>Attività per ciascuno</translation>
    </message>
    <message>
        <source>Who resembles them?</source>
        <translation>Chi assomiglia a loro?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Perché è qui?</translation>
    </message>
    <message>
        <source>Export for a mailing or calls…</source>
        <translation>Esporta per un invio o per telefonate…</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>In questo elenco non c’è nessuno</translation>
    </message>
    <message>
        <source>Nothing is on this list</source>
        <translation>In questo elenco non c’è niente</translation>
    </message>
    <message>
        <source>“so far” says which condition leaves none. Space on a row switches it off.</source>
        <translation>«fin qui» dice quale condizione non lascia nessuno. Spazio su una riga la disattiva.</translation>
    </message>
    <message>
        <source>Do with the selected rows, or with all on the list</source>
        <translation>Agisci sulle righe selezionate, o su tutto l’elenco</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1, %Ln in selezione</numerusform>
            <numerusform>%1, %Ln in selezione</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns (Ctrl+Shift+O)</source>
        <translation>Colonne (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Leave out by hand</source>
        <translation>Escludi a mano</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListTextBox</name>
    <message>
        <source>List as text</source>
        <translation>Elenco come testo</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completamento</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsMenu</name>
    <message>
        <source>Filtered</source>
        <translation>Con filtri</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Which customers do you want to see together?</source>
        <translation>Quali clienti vuoi vedere insieme?</translation>
    </message>
    <message>
        <source>A list finds them by what you know of them, and stays up to date.</source>
        <translation>Un elenco li trova da ciò che sai di loro, e resta aggiornato.</translation>
    </message>
    <message>
        <source>Add the usual lists</source>
        <translation>Aggiungi gli elenchi usuali</translation>
    </message>
    <message>
        <source>Best customers, birthdays, overdue and more, to change as you like.</source>
        <translation>Clienti migliori, compleanni, scaduti e altro, da cambiare a piacere.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nuovo elenco</translation>
    </message>
    <message>
        <source>Choose the conditions yourself.</source>
        <translation>Scegli tu le condizioni.</translation>
    </message>
    <message>
        <source>On any of them</source>
        <translation>In almeno uno</translation>
    </message>
    <message>
        <source>On all of them</source>
        <translation>In tutti</translation>
    </message>
    <message>
        <source>On the first, not on the others</source>
        <translation>Nel primo, non negli altri</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Pin to the sidebar, or unpin</source>
        <translation>Fissa nella barra laterale, o togli</translation>
    </message>
    <message>
        <source>Use in a new list</source>
        <translation>Usa in un nuovo elenco</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Senza cartella</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fisso</translation>
    </message>
    <message>
        <source>Pinned to the sidebar</source>
        <translation>Fissato nella barra laterale</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compreso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n elenco</numerusform>
            <numerusform>%n elenchi</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the usual lists</source>
        <translation>Elenchi usuali aggiunti</translation>
    </message>
    <message>
        <source>Pinned “%1”</source>
        <translation>“%1” fissato</translation>
    </message>
    <message>
        <source>Unpinned “%1”</source>
        <translation>“%1” tolto</translation>
    </message>
    <message>
        <source>“%1” is used in: %2.</source>
        <translation>“%1” è usato in: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Niente è stato eliminato.</translation>
    </message>
    <message>
        <source>Take it out of these lists first.</source>
        <translation>Toglilo prima da questi elenchi.</translation>
    </message>
    <message>
        <source>Deleted list “%1”</source>
        <translation>Elenco “%1” eliminato</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n list(s)</source>
        <translation>
            <numerusform>%n elenco eliminato</numerusform>
            <numerusform>%n elenchi eliminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new list of the selected ones</source>
        <translation>Fa un nuovo elenco da quelli selezionati</translation>
    </message>
    <message>
        <source>Select several lists first: Ctrl+click, or Shift and the arrow keys</source>
        <translation>Prima seleziona più elenchi: Ctrl+clic, oppure Maiusc e le frecce</translation>
    </message>
    <message>
        <source>Frozen on %1</source>
        <translation>Congelata il %1</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>Only lists of the same records go together, and these are of different ones</source>
        <translation>Si uniscono solo elenchi dello stesso tipo, e questi sono di tipi diversi</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>how many are on a list</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Trova un elenco</translation>
    </message>
    <message>
        <source>no list</source>
        <comment>that has what is typed in its name</comment>
        <translation>nessun elenco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists that are found, of all</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) found</source>
        <translation>
            <numerusform>%n elenco trovato</numerusform>
            <numerusform>%n elenchi trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has “%1” in it</source>
        <translation>Nessun elenco contiene “%1”</translation>
    </message>
    <message>
        <source>Lists are found by their names and by what they are about.</source>
        <translation>Gli elenchi si trovano per nome e per ciò di cui trattano.</translation>
    </message>
    <message>
        <source>Show all lists</source>
        <translation>Mostra tutti gli elenchi</translation>
    </message>
    <message>
        <source>Esc in the box does it, too.</source>
        <translation>Lo fa anche Esc nella casella.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogFilter</name>
    <message>
        <source>Edits</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminazioni</translation>
    </message>
    <message>
        <source>Merged cards</source>
        <translation>Schede unite</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Esportazioni</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>New people at work</source>
        <translation>Nuove persone al lavoro</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Quando è stato fatto</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Tutte le azioni</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’anno scorso</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Contacts written down</source>
        <translation>Contatti annotati</translation>
    </message>
    <message>
        <source>Calls taken on</source>
        <translation>Telefonate prese in carico</translation>
    </message>
    <message>
        <source>Files on cards</source>
        <translation>File sulle schede</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Documents made final</source>
        <translation>Documenti resi definitivi</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Cancellati per sempre</translation>
    </message>
    <message>
        <source>The log thinned</source>
        <translation>Registro sfoltito</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Da un giorno a un altro</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” non è una data.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Il primo giorno è dopo l’ultimo.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Actions undone</source>
        <translation>Azioni annullate</translation>
    </message>
    <message>
        <source>Actions done again</source>
        <translation>Azioni ripetute</translation>
    </message>
    <message>
        <source>Cards and files put back</source>
        <translation>Schede e file ripristinati</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogSection</name>
    <message>
        <source>Undo this…</source>
        <translation>Annulla questa…</translation>
    </message>
    <message>
        <source>Look at the file as it was after this</source>
        <translation>Guarda il file com’era dopo questa azione</translation>
    </message>
    <message>
        <source>Look at the file as it was before this</source>
        <translation>Guarda il file com&apos;era prima</translation>
    </message>
    <message>
        <source>What changed since this</source>
        <translation>Che cosa è cambiato da qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Look at a past day…</source>
        <translation>Guarda un giorno passato…</translation>
    </message>
    <message>
        <source>What changed between two moments…</source>
        <translation>Che cosa è cambiato tra due momenti…</translation>
    </message>
    <message>
        <source>Choose an action in the list first.</source>
        <translation>Prima scegli un&apos;azione nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The log was thinned: what was there before this is not kept in it any more.</source>
        <translation>Il registro è stato sfoltito: quel che c&apos;era prima di questo non vi è più conservato.</translation>
    </message>
    <message>
        <source>This is undone already.</source>
        <translation>È già annullata.</translation>
    </message>
    <message>
        <source>Nothing of this can be undone.</source>
        <translation>Di questo non si può annullare nulla.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Annullare «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>It was done on %1, on %Ln card(s).</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>È stata fatta il %1, su %Ln scheda.</numerusform>
            <numerusform>È stata fatta il %1, su %Ln schede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did it on %2, on %Ln card(s).</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>
            <numerusform>Fatta da %1 il %2, su %Ln scheda.</numerusform>
            <numerusform>Fatta da %1 il %2, su %Ln schede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done later stays.</source>
        <translation>Tutto quello che è stato fatto dopo resta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of these were changed later: you will be asked which to keep. Everything else that was done later stays.</source>
        <translation>
            <numerusform>%Ln di questi valori è stato cambiato dopo: ti sarà chiesto quale tenere. Tutto il resto fatto dopo resta.</numerusform>
            <numerusform>%Ln di questi valori sono stati cambiati dopo: ti sarà chiesto quali tenere. Tutto il resto fatto dopo resta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What left the house…</source>
        <translation>Che cosa è uscito…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingDialog</name>
    <message>
        <source>Export for a mailing or calls</source>
        <translation>Esporta per un invio o per telefonate</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per posta</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Con una telefonata</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Come si raggiungono</translation>
    </message>
    <message>
        <source>&amp;How they are reached</source>
        <translation>Come si &amp;raggiungono</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Export nothing</source>
        <translation>Non esportare</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) go out</source>
        <translation>
            <numerusform>Esce %Ln scheda</numerusform>
            <numerusform>Escono %Ln schede</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a reason</comment>
        <translation>esclusi: %1</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Nessuno è in questo elenco.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s): a household at one address has one row, with the names of all</source>
        <translation>
            <numerusform>in %Ln lettera: un nucleo familiare allo stesso indirizzo ha una riga, con i nomi di tutti</numerusform>
            <numerusform>in %Ln lettere: un nucleo familiare allo stesso indirizzo ha una riga, con i nomi di tutti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would go out.</source>
        <translation>Non uscirebbe nessuno.</translation>
    </message>
    <message>
        <source>A call is noted when it was made.</source>
        <translation>Una chiamata si annota quando è stata fatta.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingNote</name>
    <message>
        <source>&amp;Note it on their cards as</source>
        <translation>&amp;Annotalo sulle loro schede come</translation>
    </message>
    <message>
        <source>It then counts for the limit on contacts and stands in the history of each card. Undo takes it back.</source>
        <translation>Così conta per il limite dei contatti e compare nella cronologia di ogni scheda. Annulla lo toglie.</translation>
    </message>
    <message>
        <source>Name of the mailing</source>
        <translation>Nome dell&apos;invio</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MainWindow</name>
    <message>
        <source>Customer files (*.clientela)</source>
        <translation>File clienti (*.clientela)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Aspe&amp;tto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>New customer file</source>
        <translation>Nuovo file clienti</translation>
    </message>
    <message>
        <source>Customers.clientela</source>
        <comment>suggested name of a new file</comment>
        <translation>Clienti.clientela</translation>
    </message>
    <message>
        <source>Open a customer file</source>
        <translation>Apri un file clienti</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Import of northwind.csv, 91 cards&quot;</extracomment>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>A part of %1 is damaged.</source>
        <translation>Una parte di %1 è danneggiata.</translation>
    </message>
    <message>
        <source>What can be read is shown, and the backups are apart from it.</source>
        <translation>Si mostra ciò che si legge, e i backup ne sono separati.</translation>
    </message>
    <message>
        <source>Do not enter more here: bring the file back from the backups, or save what can be read.</source>
        <translation>Non inserire altro qui: riporta il file dai backup o salva ciò che si legge.</translation>
    </message>
    <message>
        <source>Go on for now</source>
        <translation>Per ora continua</translation>
    </message>
    <message>
        <source>Show the ways out</source>
        <translation>Mostra le vie d&apos;uscita</translation>
    </message>
    <message>
        <source>A pastry shop opens</source>
        <translation>Apre una pasticceria</translation>
    </message>
    <message>
        <source>2,000 made-up customers with three years of sales are being written.</source>
        <translation>Si scrivono 2.000 clienti inventati con tre anni di vendite.</translation>
    </message>
    <message>
        <source>Making the demo file</source>
        <translation>Creazione del file di prova</translation>
    </message>
    <message>
        <source>Bringing the file of then</source>
        <translation>Ripresa del file di allora</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Chiudi questa finestra</translation>
    </message>
    <message>
        <source>%1 as of %2, to be read only</source>
        <extracomment>a window&apos;s title: %1 the name of a customer file, %2 a day and a time</extracomment>
        <translation>%1 al %2, di sola lettura</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>Questa &amp;pagina</translation>
    </message>
    <message>
        <source>This page has nothing to print.</source>
        <translation>Questa pagina non ha nulla da stampare.</translation>
    </message>
    <message>
        <source>%1 is calling. Ctrl+L shows the card.</source>
        <comment>a name, or a number</comment>
        <translation>%1 sta chiamando. Ctrl+L mostra la scheda.</translation>
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
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MomentEdit</name>
    <message>
        <source>yesterday, 12 Nov, 12 Nov 10:42</source>
        <translation>ieri, 12 nov, 12 nov 10:42</translation>
    </message>
    <message>
        <source>This is neither a day nor a time.</source>
        <translation>Questo non è né un giorno né un’ora.</translation>
    </message>
    <message>
        <source>After change %1</source>
        <translation>Dopo la modifica %1</translation>
    </message>
    <message>
        <source>At the end of %1</source>
        <translation>Alla fine del %1</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Scegli un giorno</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Deve ancora venire.</translation>
    </message>
    <message>
        <source>There is no backup of then: the oldest is of %1.</source>
        <translation>Di allora non c&apos;è un backup: il più vecchio è del %1.</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Prima della prima modifica</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Questa modifica non esiste.</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <extracomment>%1 is the title of an action of the log</extracomment>
        <translation>Dopo «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::NoMatchPage</name>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Nessuno corrisponde a questo filtro</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Niente corrisponde a questo filtro</translation>
    </message>
    <message numerus="yes">
        <source>Nobody matches all %Ln filters</source>
        <translation>
            <numerusform>Nessuno corrisponde al filtro</numerusform>
            <numerusform>Nessuno corrisponde a tutti i %Ln filtri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %Ln filters</source>
        <translation>
            <numerusform>Niente corrisponde al filtro</numerusform>
            <numerusform>Niente corrisponde a tutti i %Ln filtri</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Togli «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers match the rest.</source>
        <translation>
            <numerusform>%Ln cliente corrisponde al resto.</numerusform>
            <numerusform>%Ln clienti corrispondono al resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the rest.</source>
        <translation>
            <numerusform>%Ln corrisponde al resto.</numerusform>
            <numerusform>%Ln corrispondono al resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Togli tutti i filtri</translation>
    </message>
    <message>
        <source>Everybody is shown again.</source>
        <translation>Si vedono di nuovo tutti.</translation>
    </message>
    <message>
        <source>All are shown again.</source>
        <translation>Si vede di nuovo tutto.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::OutlineLine</name>
    <message>
        <source>Any of</source>
        <translation>Almeno una di</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Nessuna di</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Row is on</source>
        <translation>Riga attiva</translation>
    </message>
    <message>
        <source>Cards that fit this row alone</source>
        <translation>Schede che rispondono a questa sola riga</translation>
    </message>
    <message>
        <source>Cards left so far</source>
        <translation>Schede rimaste fin qui</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Condition into this group</source>
        <translation>Condizione in questo gruppo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selezionata</translation>
    </message>
</context>
<context>
    <name>clientela::ui::OutlineView</name>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>All, any or none of the rows</source>
        <translation>Tutte, alcune o nessuna delle righe</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>da sola</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>fin qui</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a row that is switched off</comment>
        <translation>spenta</translation>
    </message>
    <message>
        <source>Condition below</source>
        <translation>Condizione sotto</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Make a group of it</source>
        <translation>Fanne un gruppo</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Sciogli il gruppo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Paste below</source>
        <translation>Incolla sotto</translation>
    </message>
    <message>
        <source>Copy below</source>
        <translation>Duplica sotto</translation>
    </message>
    <message>
        <source>Show the cards that fit it alone</source>
        <translation>Mostra le schede che rispondono a questa sola</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Make a group of the selected rows</source>
        <translation>Fai un gruppo delle righe selezionate</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Togli dal gruppo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaperPane</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Pagina precedente (Pag Su)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Pagina successiva (Pag Giù)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Più piccolo (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Più grande (+)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Nessuna pagina</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PassphraseDialog</name>
    <message>
        <source>Encrypted backups</source>
        <translation>Backup cifrati</translation>
    </message>
    <message>
        <source>The backups in this folder are encrypted. With their passphrase this file adds to them and can restore from them.</source>
        <translation>I backup in questa cartella sono cifrati. Con la loro frase segreta questo file vi aggiunge e può ripristinarne.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation>Cifra i backup</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Frase segreta dei backup</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La stessa di nuovo</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra ciò che si scrive</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or five words that nobody would guess are better.</source>
        <translation>
            <numerusform>Almeno %n carattere; meglio quattro o cinque parole che nessuno indovinerebbe.</numerusform>
            <numerusform>Almeno %n caratteri; meglio quattro o cinque parole che nessuno indovinerebbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Scrivila ancora una volta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Le due sono uguali.</translation>
    </message>
    <message>
        <source>Older backups in this folder are encrypted too, so that a copy in the cloud tells nobody anything. Either the passphrase or this customer file opens them. Should this file be lost, only the passphrase does: keep it on paper, in another place.</source>
        <translation>Anche i backup più vecchi in questa cartella vengono cifrati, così una copia nel cloud non dice niente a nessuno. Li apre la frase segreta oppure questo file dei clienti. Se il file va perso, solo la frase segreta: conservala su carta, in un altro posto.</translation>
    </message>
    <message>
        <source>Copies of the backups that were made before still open with the old passphrase. It is not asked for here: this customer file opens its backups by itself.</source>
        <translation>Le copie dei backup fatte prima si aprono ancora con la vecchia frase segreta. Qui non viene chiesta: questo file dei clienti apre da sé i suoi backup.</translation>
    </message>
    <message>
        <source>Stop encrypting…</source>
        <translation>Non cifrare più…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PastDialog</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Look at a past day</source>
        <translation>Guarda un giorno passato</translation>
    </message>
    <message>
        <source>The file as it was then opens in a window of its own, to be read. Today&apos;s file stays as it is.</source>
        <translation>Il file com’era allora si apre in una finestra propria, di sola lettura. Il file di oggi resta com’è.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>The backups reach back to %1.</source>
        <translation>I backup arrivano fino al %1.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Non ci sono ancora backup.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaymentDialog</name>
    <message>
        <source>Payment</source>
        <comment>money that came in</comment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>%1: %2 to be paid.</source>
        <comment>a document with its customer, and an amount</comment>
        <translation>%1: da pagare %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <comment>cash, bank transfer</comment>
        <translation>&amp;Come</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>Non registrare</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» non è un importo.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» non è una data.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <comment>a day</comment>
        <translation>%1 deve ancora venire.</translation>
    </message>
    <message>
        <source>%1; nothing is left to be paid.</source>
        <comment>a day</comment>
        <translation>%1; non resta nulla da pagare.</translation>
    </message>
    <message>
        <source>%1; %2 more than is due.</source>
        <comment>a day and an amount</comment>
        <translation>%1; %2 più del dovuto.</translation>
    </message>
    <message>
        <source>%1; %2 are left to be paid.</source>
        <comment>a day and an amount</comment>
        <translation>%1; restano da pagare %2.</translation>
    </message>
    <message>
        <source>%1, before the invoice of %2</source>
        <comment>two days</comment>
        <translation>%1, prima della fattura del %2</translation>
    </message>
    <message>
        <source>%1, before the receipt of %2</source>
        <comment>two days</comment>
        <translation>%1, prima della ricevuta del %2</translation>
    </message>
    <message>
        <source>%1, before the document of %2</source>
        <comment>two days</comment>
        <translation>%1, prima del documento del %2</translation>
    </message>
    <message>
        <source>%1; %2 more than is due. Press Record again to take it so.</source>
        <comment>a day and an amount</comment>
        <translation>%1; %2 più del dovuto. Premi ancora Registra per prenderlo così.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PdfPages</name>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Questo PDF non ha pagine.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Questa pagina non può essere mostrata.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown here: poppler-utils is not installed.</source>
        <translation>I PDF non possono essere mostrati qui: poppler-utils non è installato.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or locked with a password.</source>
        <translation>Questo PDF non può essere mostrato: è danneggiato o protetto da una password.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PeekPanel</name>
    <message>
        <source>The card in short</source>
        <translation>La scheda in breve</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ancora senza nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%Ln anno</numerusform>
            <numerusform>%Ln anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
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
            <numerusform>ancora %Ln</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PersonButton</name>
    <message>
        <source>%1 is at work. Press to change.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 è al lavoro. Premi per cambiare.</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Rinomina %1…</translation>
    </message>
    <message>
        <source>Name of who is at work</source>
        <translation>Nome di chi lavora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person at work</comment>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Mantieni %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PickPopup</name>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in it</source>
        <translation>Niente qui contiene “%1”</translation>
    </message>
    <message>
        <source>no choice: %1</source>
        <comment>values that were pasted</comment>
        <translation>non previsti: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n values</source>
        <comment>that were typed or pasted</comment>
        <translation>
            <numerusform>%n valore</numerusform>
            <numerusform>Tutti i %n valori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The disk may be back, or the other program done.</source>
        <translation>Forse il disco è tornato, o l&apos;altro programma ha finito.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Apri un altro file</translation>
    </message>
    <message>
        <source>Where it was moved to, or a copy.</source>
        <translation>Dove è stato spostato, o una copia.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Comincia un file nuovo</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <translation>Questo resta com&apos;è.</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <translation>Dai un&apos;occhiata con dati inventati</translation>
    </message>
    <message>
        <source>They are encrypted; the passphrase is asked for.</source>
        <translation>Sono cifrati; viene chiesta la frase segreta.</translation>
    </message>
    <message>
        <source>As it was on %1, change %2.</source>
        <extracomment>%1 is a moment, %2 the number of a change</extracomment>
        <translation>Com&apos;era il %1, modifica %2.</translation>
    </message>
    <message>
        <source>What is there now is kept, whatever you choose.</source>
        <translation>Ciò che c&apos;è ora resta, qualunque cosa tu scelga.</translation>
    </message>
    <message>
        <source>Bring it back from the backups</source>
        <translation>Riportalo dai backup</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salva ciò che si legge</translation>
    </message>
    <message>
        <source>Into a new file, with a report of what is lost.</source>
        <translation>In un file nuovo, con un resoconto di ciò che è perduto.</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Aprilo in sola lettura</translation>
    </message>
    <message>
        <source>Look for backups elsewhere…</source>
        <translation>Cerca i backup altrove…</translation>
    </message>
    <message>
        <source>In a folder on another disk.</source>
        <translation>In una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>To look at it and copy from it. Nothing is written to it.</source>
        <translation>Per consultarlo e copiarne i dati. Non vi viene scritto nulla.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProductsPage</name>
    <message>
        <source>No products yet</source>
        <translation>Ancora nessun prodotto</translation>
    </message>
    <message>
        <source>They come with a file that you bring in, or with its sales.</source>
        <translation>Arrivano con un file importato, o con le sue vendite.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <comment>a running job</comment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress: done of total</comment>
        <translation>%1 di %2</translation>
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
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lettura dell&apos;elenco</translation>
    </message>
    <message>
        <source>The list was not read to its end. F5 begins again.</source>
        <translation>L&apos;elenco non è stato letto fino in fondo. F5 ricomincia.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordTable</name>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Ordina per…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordsPage</name>
    <message>
        <source>List language</source>
        <translation>Linguaggio degli elenchi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Why is it in this table?</source>
        <translation>Perché è in questa tabella?</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesDialog</name>
    <message>
        <source>What left the house</source>
        <translation>Che cosa è uscito</translation>
    </message>
    <message>
        <source>Exports, labels, mailings and what was told to a person: noted when it happened, for good.</source>
        <translation>Esportazioni, etichette, invii e ciò che è stato comunicato a una persona: annotati quando sono avvenuti, per sempre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing has left the house yet.</source>
        <translation>Non è ancora uscito nulla.</translation>
    </message>
    <message>
        <source>All of it, without conditions.</source>
        <translation>Tutto, senza condizioni.</translation>
    </message>
    <message numerus="yes">
        <source>Counts and sums of %Ln, without saying whom they are of.</source>
        <comment>records of a list</comment>
        <translation>
            <numerusform>Conteggi e somme di %Ln, senza dire di chi.</numerusform>
            <numerusform>Conteggi e somme di %Ln, senza dire di chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Esclusi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of those who went out, %Ln had never been asked.</source>
        <translation>
            <numerusform>Tra gli usciti, a %Ln non era mai stato chiesto.</numerusform>
            <numerusform>Tra gli usciti, a %Ln non era mai stato chiesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out: %1, %2</source>
        <comment>312, in 290 letters</comment>
        <translation>Usciti: %1, %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>List and file</source>
        <comment>what left the house</comment>
        <translation>Lista e file</translation>
    </message>
    <message>
        <source>How</source>
        <comment>something left the house</comment>
        <translation>Come</translation>
    </message>
    <message>
        <source>Went out</source>
        <comment>how many</comment>
        <translation>Usciti</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>how many</comment>
        <translation>Esclusi</translation>
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
            <numerusform>%n attività da fare</numerusform>
            <numerusform>%n attività da fare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>after the number of tasks due</comment>
        <translation>
            <numerusform>%1, %n in ritardo</numerusform>
            <numerusform>%1, %n in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks that are due</comment>
        <translation>
            <numerusform>e altra %n</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Tra un&apos;ora</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ResemblanceDialog</name>
    <message>
        <source>Open as a list</source>
        <translation>Apri come elenco</translation>
    </message>
    <message>
        <source>Who resembles them?</source>
        <translation>Chi assomiglia a loro?</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <translation>Campi da confrontare</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Che cosa li distingue</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Nell’elenco</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto in corso…</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>da %1 a meno di %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 e oltre</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no value</comment>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1 on the list, %2 elsewhere</source>
        <comment>counts of customers</comment>
        <translation>%1 nell’elenco, %2 altrove</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others resemble them</source>
        <translation>
            <numerusform>%Ln altro assomiglia a loro</numerusform>
            <numerusform>Altri %Ln assomigliano a loro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells them apart from the others, more than chance would.</source>
        <translation>Niente li distingue dagli altri più di quanto farebbe il caso.</translation>
    </message>
    <message>
        <source>How sure</source>
        <comment>that something is no chance</comment>
        <translation>Quanto è certo</translation>
    </message>
    <message>
        <source>%1; not those on the list</source>
        <comment>a list in words</comment>
        <translation>%1; non chi è nella lista</translation>
    </message>
    <message>
        <source>How sure it is that this is no chance: fairly sure, one time in a hundred it would be; sure, in a thousand; very sure, in ten thousand. Values that chance brings about more often are left out. Point at a word for its number (G², the log-likelihood ratio of Dunning 1993).</source>
        <translation>Quanto è sicuro che non sia un caso: abbastanza sicuro, lo sarebbe una volta su cento; sicuro, una su mille; molto sicuro, una su diecimila. I valori che il caso produce più spesso sono omessi. Punta su una parola per vederne il numero (G², il rapporto di verosimiglianza di Dunning 1993).</translation>
    </message>
    <message>
        <source>very sure</source>
        <comment>that something is no chance</comment>
        <translation>molto sicuro</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>that something is no chance</comment>
        <translation>sicuro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <comment>that something is no chance</comment>
        <translation>abbastanza sicuro</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RevisionModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rifatto: %1</translation>
    </message>
    <message>
        <source>undone since</source>
        <comment>behind an action in the log</comment>
        <translation>poi annullato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>thinned</source>
        <comment>behind an action in the log whose values are not kept any more</comment>
        <translation>sfoltito</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RowGrip</name>
    <message>
        <source>What to do with this row</source>
        <translation>Cosa fare con questa riga</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SaidYes</name>
    <message>
        <source>Only those who said &amp;yes</source>
        <translation>Solo chi ha detto &amp;sì</translation>
    </message>
    <message>
        <source>Nobody is written to or called, so nobody is asked for a yes.</source>
        <translation>Non si scrive né si telefona a nessuno, quindi non serve alcun sì.</translation>
    </message>
    <message>
        <source>Advertising by e-mail and SMS needs a yes. Without it you may write to your own customers about goods like those they bought, if each message says how to end it: then take the tick away.</source>
        <translation>La pubblicità per e-mail e SMS richiede un sì. Senza, si può scrivere ai propri clienti di prodotti simili a quelli acquistati, se ogni messaggio dice come non riceverne più: in tal caso togli la spunta.</translation>
    </message>
    <message>
        <source>Letters and calls go to whoever did not say no. Who said neither yes nor no goes out, too, unless this is on.</source>
        <translation>Lettere e telefonate vanno a chi non ha detto di no. Chi non ha detto né sì né no è compreso, se questa casella non è spuntata.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SalesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Preventivi aperti</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest&apos;anno</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ancora nessun documento</translation>
    </message>
    <message>
        <source>Quotes, orders, invoices and receipts come with a file that you bring in.</source>
        <translation>Preventivi, ordini, fatture e ricevute arrivano con un file importato.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Da incassare</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SalvagedPage</name>
    <message>
        <source>What could be read is in a new file</source>
        <translation>Ciò che si è letto è in un file nuovo</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Apri il file nuovo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SearchField</name>
    <message>
        <source>Search</source>
        <comment>name of the search box for screen readers</comment>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>last order %1, spent %2</source>
        <translation>ultimo ordine %1, spesa %2</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>ancora nessun ordine</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Nuovo cliente “%1”</translation>
    </message>
    <message>
        <source>New customer, phone %1</source>
        <translation>Nuovo cliente, telefono %1</translation>
    </message>
    <message>
        <source>New customer “%1”, phone %2</source>
        <translation>Nuovo cliente “%1”, telefono %2</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>head of what can be done with the words searched for</comment>
        <translation>Fai</translation>
    </message>
    <message>
        <source>Show all matches as a list</source>
        <translation>Mostra tutti i risultati come elenco</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>cards that were opened or spoken to last</comment>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <comment>head of what can be done instead</comment>
        <translation>Non si trova nulla</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>archiviata</translation>
    </message>
    <message>
        <source>In the archive</source>
        <comment>head over cards</comment>
        <translation>In archivio</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Togli la selezione (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selezionati</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleziona tutti i %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ShareBanner</name>
    <message>
        <source>Open it again</source>
        <translation>Riaprilo</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Sidebar</name>
    <message>
        <source>Pages and lists</source>
        <translation>Pagine ed elenchi</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pinned lists</source>
        <translation>Elenchi fissati</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Togli dai fissati</translation>
    </message>
    <message>
        <source>Unpinned “%1”</source>
        <translation>“%1” tolto dai fissati</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Modifica elenco</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Modificato e non salvato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln in ritardo</numerusform>
            <numerusform>%Ln in ritardo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::StartPage</name>
    <message>
        <source>Your file</source>
        <translation>Il tuo file</translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>Chi sono i tuoi clienti?</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer.</source>
        <translation>Tutto quello che inserisci resta in un solo file su questo computer.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>A table as CSV. You see it before it is saved.</source>
        <translation>Una tabella come CSV. La vedi prima che sia salvata.</translation>
    </message>
    <message>
        <source>Enter the first customer</source>
        <translation>Inserisci il primo cliente</translation>
    </message>
    <message>
        <source>A name is enough.</source>
        <translation>Basta un nome.</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <translation>Dai un&apos;occhiata con dati inventati</translation>
    </message>
    <message>
        <source>A pastry shop with 2,000 customers, in a file of its own.</source>
        <translation>Una pasticceria con 2.000 clienti, in un file a sé.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ancora nessun cliente</translation>
    </message>
    <message>
        <source>Its backups, made by themselves</source>
        <comment>over the folder they are in</comment>
        <translation>I suoi backup, fatti da soli</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>of who opened a new file</comment>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>It stands beside what you do, for those who work with you.</source>
        <translation>Compare accanto a ciò che fai, per chi lavora con te.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Aperto in sola lettura</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1: salvataggio di %2</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Tutte le modifiche sono salvate</translation>
    </message>
    <message>
        <source>As of %1, to be read only</source>
        <translation>Al %1, di sola lettura</translation>
    </message>
    <message>
        <source>On a shared disk, open here</source>
        <translation>Su un disco condiviso, aperto qui</translation>
    </message>
    <message>
        <source>Nobody else can change the file until it is closed here; others read a copy of it.</source>
        <translation>Nessun altro può modificare il file finché qui non viene chiuso; gli altri ne leggono una copia.</translation>
    </message>
    <message>
        <source>A copy, to be read only</source>
        <translation>Una copia, in sola lettura</translation>
    </message>
    <message>
        <source>Goes on with the card</source>
        <translation>Continua con la scheda</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved</source>
        <translation>
            <numerusform>%n scheda non salvata</numerusform>
            <numerusform>%n schede non salvate</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with the list</source>
        <translation>Continua con la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) not saved</source>
        <translation>
            <numerusform>%n elenco non salvato</numerusform>
            <numerusform>%n elenchi non salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>New list: %1</source>
        <comment>what it asks, in words</comment>
        <translation>Nuovo elenco: %1</translation>
    </message>
    <message>
        <source>Says which, and goes on with one</source>
        <translation>Dice quali, e prosegue con uno</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TaskTemplatesDialog</name>
    <message>
        <source>Templates of tasks</source>
        <translation>Modelli di attività</translation>
    </message>
    <message>
        <source>One a line, as a task is written: its words, its day, @ and who does it. Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}.</source>
        <translation>Uno per riga, come si scrive un&apos;attività: le parole, il giorno, @ e chi la fa. I campi della scheda si scrivono ${name}, ${given_name}, ${company_name}, ${representative}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>today: %1</source>
        <comment>the day that a template gives when it is used today</comment>
        <translation>oggi: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>senza giorno</translation>
    </message>
    <message>
        <source>Edit the templates of tasks</source>
        <translation>Modifica i modelli di attività</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksDialog</name>
    <message>
        <source>Task for each</source>
        <translation>Attività per ciascuno</translation>
    </message>
    <message>
        <source>Something done in the house</source>
        <translation>Qualcosa da fare in casa</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>Con una telefonata</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per posta</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>tomorrow, friday, in 2 weeks, 3 December</source>
        <translation>domani, venerdì, tra 2 settimane, 3 dicembre</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Che cosa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
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
        <translation>&amp;Scadenza</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Da parte di</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da parte di</translation>
    </message>
    <message>
        <source>&amp;How they are reached</source>
        <translation>Come si &amp;raggiungono</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Come si raggiungono</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>Aggiungi %Ln attività</numerusform>
            <numerusform>Aggiungi %Ln attività</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Aggiungi attività</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>Non aggiungere</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Questo non è un giorno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln attività</numerusform>
            <numerusform>%Ln attività</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a reason</comment>
        <translation>esclusi: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <comment>for the log</comment>
        <translation>attività: %1</translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %Ln customer(s)</source>
        <translation>
            <numerusform>Attività «%1» per %Ln cliente</numerusform>
            <numerusform>Attività «%1» per %Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln task(s)</source>
        <translation>
            <numerusform>Aggiunta %Ln attività</numerusform>
            <numerusform>Aggiunte %Ln attività</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the tasks</source>
        <translation>Aggiunta delle attività</translation>
    </message>
    <message>
        <source>None</source>
        <comment>template of tasks</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}.</source>
        <translation>I campi della scheda si scrivono ${name}, ${given_name}, ${company_name}, ${representative}.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>There is nobody to do it for.</source>
        <translation>Non c&apos;è nessuno per cui farlo.</translation>
    </message>
    <message>
        <source>Say what is to be done first.</source>
        <translation>Prima scrivi che cosa c&apos;è da fare.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksPage</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Ancora nessuna attività</translation>
    </message>
    <message>
        <source>They are made on a card (Ctrl+T), with a call, or on the page Today.</source>
        <translation>Nascono su una scheda (Ctrl+T), con una chiamata o nella pagina Oggi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Prossimi 7 giorni</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mie</translation>
    </message>
    <message>
        <source>Done this month</source>
        <translation>Fatte questo mese</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TerritoriesDialog</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Territories and representatives</source>
        <translation>Zone e rappresentanti</translation>
    </message>
    <message>
        <source>By where a customer is, the card proposes a territory and who looks after them; nothing is filled in by itself. The first rule that fits counts. Postal codes may be beginnings and ranges: 50, 51-53.</source>
        <translation>In base a dove si trova un cliente, la scheda propone una zona e chi lo segue; nulla si compila da sé. Vale la prima regola adatta. I codici postali possono essere inizi e intervalli: 50, 51-53.</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Codici postali</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Rappresentante</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Rimuovi la regola</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Aggiungi una regola</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>“%1” non è un Paese.</translation>
    </message>
    <message>
        <source>Rule %1 does not say where.</source>
        <translation>La regola %1 non dice dove.</translation>
    </message>
    <message>
        <source>Rule %1 proposes nothing.</source>
        <translation>La regola %1 non propone nulla.</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here yet.</source>
        <comment>a representative</comment>
        <translation>Qui nessuno si chiama ancora “%1”.</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here. Perhaps %2 is meant.</source>
        <extracomment>both are names of persons</extracomment>
        <translation>Qui nessuno si chiama “%1”. Forse si intende %2.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ThinningDialog</name>
    <message>
        <source>Thin the log</source>
        <translation>Sfoltire il registro</translation>
    </message>
    <message>
        <source> years</source>
        <comment>after a number</comment>
        <translation> anni</translation>
    </message>
    <message>
        <source>of today only</source>
        <translation>solo di oggi</translation>
    </message>
    <message>
        <source>&amp;Keep every detail for</source>
        <translation>&amp;Conservare ogni dettaglio per</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservare tutto</translation>
    </message>
    <message>
        <source>Going through the log…</source>
        <translation>Esame del registro…</translation>
    </message>
    <message numerus="yes">
        <source>Keep every detail of the log for %n year(s)</source>
        <translation>
            <numerusform>Conservare ogni dettaglio del registro per %n anno</numerusform>
            <numerusform>Conservare ogni dettaglio del registro per %n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is thinned: %1 became free</source>
        <translation>Il registro è sfoltito: si sono liberati %1</translation>
    </message>
    <message>
        <source>Thinning the log</source>
        <translation>Sfoltimento del registro</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TimelineActs</name>
    <message>
        <source>Task: %1</source>
        <translation>Attività: %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Registrato: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of contact and what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change task: %1</source>
        <translation>Modifica attività: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Di nuovo aperto: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Risolto: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <comment>a day and a task</comment>
        <translation>Rimandata a %1: %2</translation>
    </message>
    <message>
        <source>Deleted the task %1</source>
        <translation>Attività %1 eliminata</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminato: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Toast</name>
    <message>
        <source>Undo</source>
        <comment>in a toast</comment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>cross of a toast</comment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayDelegate</name>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>puts a task off</comment>
        <translation>Domani</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayPage</name>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Whom to think of</source>
        <translation>A chi pensare</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>tasks</comment>
        <translation>Mie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Attività di chi</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>a button</comment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nuova attività</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Rimanda a domani</translation>
    </message>
    <message>
        <source>Call, and tell the others</source>
        <translation>Chiama e avvisa gli altri</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation>Niente da fare.</translation>
    </message>
    <message>
        <source>A task made on a card, or here, shows on its day.</source>
        <translation>Un’attività creata su una scheda, o qui, appare nel suo giorno.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Risolto: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <comment>a day and a task</comment>
        <translation>Rimandata a %1: %2</translation>
    </message>
    <message>
        <source>Deleted the task %1</source>
        <translation>Attività %1 eliminata</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ticks a task</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Put off to Monday</source>
        <translation>Rimanda a lunedì</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Attività: %1</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Tutte le attività</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln attività da fare</numerusform>
            <numerusform>%Ln attività da fare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln in ritardo</numerusform>
            <numerusform>%Ln in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %1, %Ln task(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Prossima: %1, %Ln attività.</numerusform>
            <numerusform>Prossime: %1, %Ln attività.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled…</source>
        <translation>Risolto…</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <comment>a task that was being typed</comment>
        <translation>Non annotato: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayTaskLine</name>
    <message>
        <source>What is to be done? friday, every 2 weeks, @who</source>
        <translation>Che cosa c’è da fare? venerdì, ogni 2 settimane, @chi</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nuova attività</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, document…</source>
        <translation>Nome, telefono, e-mail, documento…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
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
        <translation>Totale</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>figures of a table</comment>
        <translation>Totale: %1</translation>
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
        <translation>Ripeti «%1»</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annulla «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) stay as they are, unless you take all back.</source>
        <translation>
            <numerusform>Un altro campo resta com’è, a meno che tu non annulli tutto.</numerusform>
            <numerusform>Altri %Ln campi restano come sono, a meno che tu non annulli tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Com’è ora</translation>
    </message>
    <message>
        <source>What doing it again would bring</source>
        <translation>Ciò che porterebbe il ripetere</translation>
    </message>
    <message>
        <source>What the undo would bring</source>
        <translation>Ciò che porterebbe l’annullamento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, which of its values, the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>stays, as it was changed since</source>
        <translation>resta, com’è stato modificato nel frattempo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>Keep all as they are</source>
        <translation>Lascia tutto com’è</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Annulla tutto</translation>
    </message>
    <message>
        <source>Do it like this</source>
        <translation>Ripeti così</translation>
    </message>
    <message>
        <source>Undo like this</source>
        <translation>Annulla così</translation>
    </message>
    <message>
        <source>Choose what shall stand there; the rest of it is taken back. What was done later and has nothing to do with it stays. Whatever you choose can be undone, too.</source>
        <translation>Scegli che cosa deve restare; il resto viene annullato. Quello che è stato fatto dopo e non c&apos;entra resta. Qualunque scelta si può a sua volta annullare.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln value(s) were changed later.</source>
        <translation>
            <numerusform>Il suo valore è stato cambiato dopo.</numerusform>
            <numerusform>I suoi %Ln valori sono stati cambiati dopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its %1 values were changed later.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%Ln dei suoi %1 valori è stato cambiato dopo.</numerusform>
            <numerusform>%Ln dei suoi %1 valori sono stati cambiati dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annulla l&apos;importazione</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Annulla la modifica</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annulla l&apos;eliminazione</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Annulla l&apos;unione</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <comment>a value, since</comment>
        <translation>cambiato il %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>cambiato da %1, %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>What is listed here stays as it is, with all that belongs to it; the rest is taken back. What was done later stays. This can be undone, too.</source>
        <translation>Ciò che è elencato qui resta com&apos;è, con tutto ciò che gli appartiene; il resto viene annullato. Ciò che è stato fatto in seguito resta. Anche questo si può annullare.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::WhyPane</name>
    <message>
        <source>Open card</source>
        <translation>Apri scheda</translation>
    </message>
    <message>
        <source>A card to ask about</source>
        <translation>Una scheda di cui chiedere</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Scegli una scheda</translation>
    </message>
    <message>
        <source>Why is a card on the list, or not?</source>
        <translation>Perché una scheda è nell&apos;elenco, o no?</translation>
    </message>
    <message>
        <source>Why is this company here?</source>
        <translation>Perché questa azienda è qui?</translation>
    </message>
    <message>
        <source>Why is this company not here?</source>
        <translation>Perché questa azienda non è qui?</translation>
    </message>
    <message>
        <source>Why is she here?</source>
        <translation>Perché lei è qui?</translation>
    </message>
    <message>
        <source>Why is she not here?</source>
        <translation>Perché lei non è qui?</translation>
    </message>
    <message>
        <source>Why is he here?</source>
        <translation>Perché lui è qui?</translation>
    </message>
    <message>
        <source>Why is he not here?</source>
        <translation>Perché lui non è qui?</translation>
    </message>
    <message>
        <source>Why is this card here?</source>
        <translation>Perché questa scheda è qui?</translation>
    </message>
    <message>
        <source>Why is this card not here?</source>
        <translation>Perché questa scheda non è qui?</translation>
    </message>
    <message>
        <source>Leave out by hand</source>
        <translation>Escludi a mano</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Aggiungi a mano</translation>
    </message>
    <message>
        <source>There is no such card any more.</source>
        <translation>Questa scheda non c&apos;è più.</translation>
    </message>
    <message>
        <source>The card is in the archive.</source>
        <translation>La scheda è in archivio.</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Almeno uno di questi</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tutti questi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>an amount</comment>
        <translation>mancano %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 di troppo</translation>
    </message>
    <message>
        <source>The list is everybody.</source>
        <translation>L&apos;elenco comprende tutti.</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Risponde: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Non risponde: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <comment>what a condition asks of a field</comment>
        <translation>Richiesto: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Why is something on the list, or not?</source>
        <translation>Perché qualcosa è nell’elenco, o non c’è?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Perché è qui?</translation>
    </message>
    <message>
        <source>Why is it not here?</source>
        <translation>Perché non è qui?</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Non c’è più.</translation>
    </message>
    <message>
        <source>The list is all of them.</source>
        <translation>L’elenco li comprende tutti.</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <comment>somebody&apos;s name</comment>
        <translation>Apri la scheda di %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <comment>behind a few names</comment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of these</source>
        <translation>Non tutti questi</translation>
    </message>
    <message>
        <source>Not left out by hand</source>
        <translation>Non esclusa a mano</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Esclusa a mano</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Scelta a mano</translation>
    </message>
    <message>
        <source>Not picked by hand</source>
        <translation>Non scelta a mano</translation>
    </message>
    <message>
        <source>the last of them: %1</source>
        <comment>an amount</comment>
        <translation>l’ultimo di loro: %1</translation>
    </message>
    <message>
        <source>Was on the list on %1</source>
        <comment>a day</comment>
        <translation>Era nell’elenco il %1</translation>
    </message>
    <message>
        <source>Was on the list on %1, and left out by hand since</source>
        <comment>a day</comment>
        <translation>Era nell’elenco il %1, poi esclusa a mano</translation>
    </message>
    <message>
        <source>Was not on the list on %1, and added by hand since</source>
        <comment>a day</comment>
        <translation>Non era nell’elenco il %1, poi aggiunta a mano</translation>
    </message>
    <message>
        <source>Was not on the list on %1</source>
        <comment>a day</comment>
        <translation>Non era nell’elenco il %1</translation>
    </message>
    <message>
        <source>Today on “%1”, which it was frozen from</source>
        <translation>Oggi è in “%1”, da cui è stato congelato</translation>
    </message>
    <message>
        <source>Today not on “%1”, which it was frozen from</source>
        <translation>Oggi non è in “%1”, da cui è stato congelato</translation>
    </message>
    <message>
        <source>Added by hand since</source>
        <comment>a card, to a list that was frozen</comment>
        <translation>Aggiunta a mano in seguito</translation>
    </message>
    <message>
        <source>Not added by hand since</source>
        <comment>a card, to a list that was frozen</comment>
        <translation>Non aggiunta a mano in seguito</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Workplace</name>
    <message>
        <source>Open to read only.</source>
        <translation>Aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Qui non si può modificare niente.</translation>
    </message>
    <message>
        <source>The file as of %1.</source>
        <translation>Il file al %1.</translation>
    </message>
    <message>
        <source>It is only read: nothing can be changed here. Cards can be brought back into today&apos;s file.</source>
        <translation>È di sola lettura: qui non si può cambiare nulla. Le schede si possono riportare nel file di oggi.</translation>
    </message>
    <message>
        <source>To today&apos;s file</source>
        <translation>Al file di oggi</translation>
    </message>
    <message>
        <source>This is a copy of it, to be read only. As soon as it is closed there, it can be opened here.</source>
        <translation>Questa ne è una copia, in sola lettura. Appena lì sarà chiuso, si potrà aprire qui.</translation>
    </message>
    <message>
        <source>Nothing can be changed here until it was.</source>
        <translation>Finché non lo sarà, qui non si può cambiare nulla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Look through it now</source>
        <translation>Esaminarlo ora</translation>
    </message>
    <message>
        <source>Put the whole file back…</source>
        <translation>Riporta indietro l&apos;intero file…</translation>
    </message>
    <message>
        <source>Make a credit note</source>
        <translation>Crea una nota di credito</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>in a toast</comment>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Nothing typed here is left to undo. Once more undoes: %1</source>
        <translation>Qui non c&apos;è altro di scritto da annullare. Ancora una volta annulla: %1</translation>
    </message>
</context>
</TS>
