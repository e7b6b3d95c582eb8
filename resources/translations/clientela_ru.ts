<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>%1, average</source>
        <comment>head of a column</comment>
        <translation>%1, в среднем</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>of an address or a link</comment>
        <translation>вид</translation>
    </message>
    <message>
        <source>label</source>
        <comment>of a phone or an e-mail</comment>
        <translation>метка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a part of a card, %2 which of its texts: &quot;Address: Town&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Согласие на %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a card</comment>
        <translation>добавлена</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a card</comment>
        <translation>изменена</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a card</comment>
        <translation>удалена</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежде</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Карточка %1</translation>
    </message>
    <message>
        <source>It was deleted since, and stays so.</source>
        <translation>С тех пор это удалено, так и останется.</translation>
    </message>
    <message>
        <source>It is there again already, and stays as it is.</source>
        <translation>Это уже снова есть и останется как есть.</translation>
    </message>
    <message>
        <source>A list is grouped by one field.</source>
        <translation>Список группируется по одному полю.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Phone, e-mail or web address</source>
        <translation>Телефон, e-mail или веб-адрес</translation>
    </message>
    <message>
        <source>It stays: something that was entered later belongs to it.</source>
        <translation>Остаётся: к этому относится то, что внесено позже.</translation>
    </message>
    <message>
        <source>What it refers to is gone.</source>
        <translation>Того, на что это ссылается, больше нет.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a card</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>somebody is left out</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Named on the letter of</source>
        <translation>Назван в письме</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По эл. почте</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По SMS</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>исключены: %1</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet of a workbook that says what the list is</comment>
        <translation>О списке</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>the group without a value</comment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>%1 (weeks)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (по неделям)</translation>
    </message>
    <message>
        <source>%1 (months)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (по месяцам)</translation>
    </message>
    <message>
        <source>%1 (quarters)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (по кварталам)</translation>
    </message>
    <message>
        <source>%1 (years)</source>
        <comment>a date, put together by</comment>
        <translation>%1 (по годам)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>a day, the Monday of it</comment>
        <translation>Неделя с %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>“%1” is no date that has weeks, months, quarters and years.</source>
        <translation>«%1» — не дата, у которой есть недели, месяцы, кварталы и годы.</translation>
    </message>
    <message>
        <source>Total, each counted once</source>
        <comment>of groups that overlap, by tags</comment>
        <translation>Итого, каждый учтён один раз</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>it would be larger than is allowed here</source>
        <translation>он был бы больше допустимого</translation>
    </message>
    <message>
        <source>this folder or file may not be written</source>
        <translation>в эту папку или файл нельзя записывать</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>есть папка с таким именем</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>the program that reads it has stopped</source>
        <translation>читающая программа остановилась</translation>
    </message>
    <message>
        <source>Nothing more could be written to standard output: %1.</source>
        <translation>В стандартный вывод больше нельзя было писать: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Прежнее содержимое не изменилось.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Освободите место на диске или выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>%1 is a customer file, which nothing is written over.</source>
        <translation>%1 — это файл клиентов, поверх него ничего не записывается.</translation>
    </message>
    <message>
        <source>%1 belongs to a customer file, which nothing is written over.</source>
        <translation>%1 относится к файлу клиентов, поверх него ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The card is as it was.</source>
        <translation>Карточка осталась как была.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Look for the file and add it again.</source>
        <translation>Найдите файл и добавьте его ещё раз.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>Add the files in it one by one.</source>
        <translation>Добавьте файлы из неё по одному.</translation>
    </message>
    <message>
        <source>%1 has %2; a file on a card may have %3.</source>
        <translation>%1 занимает %2; файл в карточке может занимать до %3.</translation>
    </message>
    <message>
        <source>Make it smaller, or note on the card where it is kept.</source>
        <translation>Уменьшите его или запишите в карточке, где он хранится.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program is writing to the backups in %1.</source>
        <translation>В резервные копии в %1 пишет другая программа.</translation>
    </message>
    <message>
        <source>Your file is safe and holds all that was saved.</source>
        <translation>Ваш файл цел и содержит всё, что было сохранено.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>it would be larger than is allowed here</source>
        <translation>он стал бы больше, чем здесь разрешено</translation>
    </message>
    <message>
        <source>this folder or file may not be written</source>
        <translation>в эту папку или файл нельзя писать</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>папки больше нет</translation>
    </message>
    <message>
        <source>The backup %1 could not be written: %2.</source>
        <translation>Не удалось записать резервную копию %1: %2.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose another folder for backups.</source>
        <translation>Освободите место на этом диске или выберите другую папку для копий.</translation>
    </message>
    <message>
        <source>Connect the disk or mend the folder, or choose another folder for backups.</source>
        <translation>Подключите диск или исправьте папку, либо выберите другую папку для копий.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read: %2.</source>
        <translation>Не удалось прочитать резервную копию %1: %2.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>её больше нет</translation>
    </message>
    <message>
        <source>Connect the disk of the backups, or take another backup.</source>
        <translation>Подключите диск с копиями или возьмите другую копию.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>Резервная копия %1 повреждена.</translation>
    </message>
    <message>
        <source>Take another backup, and make a new one now.</source>
        <translation>Возьмите другую копию и сделайте сейчас новую.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <translation>%1 с тех пор изменён.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Restore the other changes into a file of their own.</source>
        <translation>Восстановите другие изменения в отдельный файл.</translation>
    </message>
    <message>
        <source>The backups no longer hold these changes.</source>
        <translation>В резервных копиях больше нет этих изменений.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged after change %2.</source>
        <translation>Резервная копия %1 повреждена после изменения %2.</translation>
    </message>
    <message>
        <source>What stands before that is safe.</source>
        <translation>То, что было до него, цело.</translation>
    </message>
    <message>
        <source>Restore r%1, or a later snapshot.</source>
        <translation>Восстановите r%1 или более позднюю копию.</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>первая</translation>
    </message>
    <message>
        <source>the file took another way</source>
        <translation>файл пошёл другим путём</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>много изменений</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before cards were merged</source>
        <translation>перед объединением карточек</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>after an update</source>
        <translation>после обновления</translation>
    </message>
    <message>
        <source>after an erasure</source>
        <translation>после стирания данных</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>another one was damaged</source>
        <translation>другая была повреждена</translation>
    </message>
    <message>
        <source>Consents withdrawn since then</source>
        <translation>Согласия, отозванные с тех пор</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>В %1 нет резервных копий.</translation>
    </message>
    <message>
        <source>Look for the folder of the backups on other disks.</source>
        <translation>Поищите папку с копиями на других дисках.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>The snapshot of these backups is gone.</source>
        <translation>Основной копии этих изменений больше нет.</translation>
    </message>
    <message>
        <source>The oldest backup is of %1, change %2.</source>
        <translation>Самая старая копия — от %1, изменение %2.</translation>
    </message>
    <message>
        <source>Choose that moment or a later one.</source>
        <translation>Выберите этот момент или более поздний.</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1.</source>
        <translation>В копиях есть изменения до %1.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Выберите одно из них.</translation>
    </message>
    <message>
        <source>“%1” is neither a backup nor a moment.</source>
        <translation>«%1» — не копия и не момент времени.</translation>
    </message>
    <message>
        <source>Give an ID that --list shows, a change such as r123, or a time such as 2025-11-22T10:42.</source>
        <translation>Укажите ID из --list, изменение, например r123, или время, например 2025-11-22T10:42.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged, and so is every one before it.</source>
        <translation>Копия %1 повреждена, как и все до неё.</translation>
    </message>
    <message>
        <source>Take a later backup, or one from another disk.</source>
        <translation>Возьмите более позднюю копию или копию с другого диска.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>структура повреждена</translation>
    </message>
    <message>
        <source>it stands at another change than it should</source>
        <translation>содержит не то изменение, которое должна</translation>
    </message>
    <message>
        <source>it holds another number of cards than it should</source>
        <translation>содержит не столько карточек, сколько должна</translation>
    </message>
    <message>
        <source>A backup was made and is not whole: %1.</source>
        <translation>Сделанная копия не цела: %1.</translation>
    </message>
    <message>
        <source>Check the disk of the backups, and the file itself.</source>
        <translation>Проверьте диск с копиями и сам файл.</translation>
    </message>
    <message>
        <source>some of its rows name others that are not there</source>
        <translation>некоторые строки ссылаются на отсутствующие</translation>
    </message>
    <message>
        <source>its log is broken at change %1</source>
        <translation>журнал нарушен на изменении %1</translation>
    </message>
    <message>
        <source>the end of its changes was cut off</source>
        <translation>конец изменений обрезан</translation>
    </message>
    <message>
        <source>it is not whole: half of this backup is missing</source>
        <translation>копия не цела: не хватает половины</translation>
    </message>
    <message>
        <source>its beginning is damaged</source>
        <translation>начало повреждено</translation>
    </message>
    <message>
        <source>it is damaged after change %1</source>
        <translation>повреждена после изменения %1</translation>
    </message>
    <message>
        <source>The backups of this file are not encrypted.</source>
        <translation>Резервные копии этого файла не зашифрованы.</translation>
    </message>
    <message>
        <source>Encrypting a backup</source>
        <translation>Шифрование резервной копии</translation>
    </message>
    <message>
        <source>Decrypting a backup</source>
        <translation>Расшифровка резервной копии</translation>
    </message>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>Шифрование на этом компьютере не работает.</translation>
    </message>
    <message>
        <source>Install Clientela again from its package.</source>
        <translation>Установите Clientela заново из её пакета.</translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase.</source>
        <translation>Не хватает памяти, чтобы проверить парольную фразу.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file passphrase.key of the backups is damaged.</source>
        <translation>Файл passphrase.key резервных копий повреждён.</translation>
    </message>
    <message>
        <source>The backups were not changed.</source>
        <translation>Резервные копии не изменены.</translation>
    </message>
    <message>
        <source>Bring it back from another copy of the folder, or open the customer file, which has the key.</source>
        <translation>Верните его из другой копии папки или откройте файл клиентов: в нём есть ключ.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these backups.</source>
        <translation>Это не парольная фраза этих резервных копий.</translation>
    </message>
    <message>
        <source>Mind capital letters, spaces and the language of the keyboard.</source>
        <translation>Обратите внимание на заглавные буквы, пробелы и раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>Парольная фраза короче %1 знаков.</translation>
    </message>
    <message>
        <source>Take four or five words that nobody would guess.</source>
        <translation>Возьмите четыре-пять слов, которых никто не угадает.</translation>
    </message>
    <message>
        <source>The passphrase file %1 could not be read: %2.</source>
        <translation>Файл парольной фразы %1 не читается: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Проверьте имя и кому разрешено его читать.</translation>
    </message>
    <message>
        <source>The passphrase file %1 has no passphrase in its first line.</source>
        <translation>В первой строке файла %1 нет парольной фразы.</translation>
    </message>
    <message>
        <source>The backups in %1 are encrypted, and this file does not have their key.</source>
        <translation>Резервные копии в %1 зашифрованы, а ключа в этом файле нет.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>В них ничего не изменено.</translation>
    </message>
    <message>
        <source>Give their passphrase: File, Backups in the window, --passphrase-file F on the command line.</source>
        <translation>Введите их парольную фразу: «Файл», «Резервные копии» в окне, --passphrase-file F в командной строке.</translation>
    </message>
    <message>
        <source>Encrypt them first, by giving a passphrase.</source>
        <translation>Сначала зашифруйте их, указав парольную фразу.</translation>
    </message>
    <message>
        <source>Customers erased since then</source>
        <translation>Клиенты, стёртые с тех пор</translation>
    </message>
    <message>
        <source>This backup is of another continuation of the file, not of the one that is open.</source>
        <translation>Эта копия относится к другому продолжению файла, а не к открытому.</translation>
    </message>
    <message>
        <source>Restore it as a file of its own.</source>
        <translation>Восстановите её отдельным файлом.</translation>
    </message>
    <message>
        <source>%1 (damaged %2)</source>
        <extracomment>a file&apos;s name: %1 the name of the customer file, %2 a moment; put aside because it is damaged</extracomment>
        <translation>%1 (повреждён %2)</translation>
    </message>
    <message>
        <source>before the log was thinned</source>
        <translation>до прореживания журнала</translation>
    </message>
    <message>
        <source>after the log was thinned</source>
        <translation>после прореживания журнала</translation>
    </message>
    <message>
        <source>it is not what it was when it was made</source>
        <translation>он уже не тот, каким был создан</translation>
    </message>
    <message>
        <source>before the file was put back</source>
        <translation>перед возвратом файла к прежнему состоянию</translation>
    </message>
    <message>
        <source>an index does not agree with its table</source>
        <translation>указатель не соответствует своей таблице</translation>
    </message>
    <message>
        <source>Nothing was changed; backups go where they went.</source>
        <translation>Ничего не изменено; копии сохраняются туда же, куда и раньше.</translation>
    </message>
    <message>
        <source>Copying the backups</source>
        <translation>Копируются резервные копии</translation>
    </message>
    <message>
        <source>%1 holds other backups already, one of them with the name %2.</source>
        <translation>В %1 уже лежат другие резервные копии, одна из них с именем %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Освободите там место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The backups do not fit there: they take %1, and of the %2 that are free %3 are left to others.</source>
        <extracomment>%1 to %3 sizes on disk</extracomment>
        <translation>Копии там не поместятся: они занимают %1, а из свободных %2 другим остаётся %3.</translation>
    </message>
</context>
<context>
    <name>BackupsMove</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 сейчас недоступна.</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n earlier backup(s) along?</source>
        <translation>
            <numerusform>Взять с собой %n прежнюю копию?</numerusform>
            <numerusform>Взять с собой %n прежние копии?</numerusform>
            <numerusform>Взять с собой %n прежних копий?</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 in %2, and stay there, too. From the new folder every past day is found as before.</source>
        <extracomment>%1 a size on disk, %2 a folder</extracomment>
        <translation>Они занимают %1 в %2 и останутся и там. Из новой папки каждый прошлый день найдётся, как раньше.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Copy them along</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Copying the backups</source>
        <translation>Копируются резервные копии</translation>
    </message>
    <message>
        <source>The earlier backups cannot go along</source>
        <translation>Прежние копии взять с собой нельзя</translation>
    </message>
    <message>
        <source>%1 They stay in %2.</source>
        <extracomment>%1 why not, %2 a folder</extracomment>
        <translation>%1 Они остаются в %2.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Продолжить без них</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Копии сохраняются в %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>Скопирована %n прежняя копия; она осталась и в %1.</numerusform>
            <numerusform>Скопированы %n прежние копии; они остались и в %1.</numerusform>
            <numerusform>Скопировано %n прежних копий; они остались и в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>Today&apos;s file is not open any more.</source>
        <translation>Сегодняшний файл больше не открыт.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open it, and look at this day from there.</source>
        <translation>Откройте его и посмотрите этот день оттуда.</translation>
    </message>
    <message>
        <source>This backup is of another continuation of the file, not of the one that is open.</source>
        <translation>Эта копия относится к другому продолжению файла, а не к открытому.</translation>
    </message>
    <message>
        <source>Restore it as a file of its own.</source>
        <translation>Восстановите её отдельным файлом.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The file is as it was on %1.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Файл такой, каким был %1.</translation>
    </message>
    <message>
        <source>The whole file put back to %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Весь файл возвращён к состоянию на %1</translation>
    </message>
    <message>
        <source>Putting the file back</source>
        <translation>Возврат файла</translation>
    </message>
    <message>
        <source>Put the whole file back to %1?</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Вернуть весь файл к состоянию на %1?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done since are taken back:</source>
        <translation>
            <numerusform>Отменяется %Ln действие, сделанное с тех пор:</numerusform>
            <numerusform>Отменяются %Ln действия, сделанные с тех пор:</numerusform>
            <numerusform>Отменяются %Ln действий, сделанных с тех пор:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices that were made final stay, and so do the customers and products that they name. Consents stay as they are, and whoever was erased stays erased. A backup of today&apos;s file is made before. It is one action, which can be undone.</source>
        <translation>Окончательные счета остаются, как и клиенты и товары, которые в них названы. Согласия остаются как есть, а удалённые навсегда остаются удалёнными. Перед этим делается копия сегодняшнего файла. Это одно действие, и его можно отменить.</translation>
    </message>
    <message>
        <source>Most of it is “%1”. That alone can be undone, too: in today&apos;s file, under File, What was done.</source>
        <translation>Основная часть — «%1». Можно отменить и только её: в сегодняшнем файле, Файл, Что было сделано.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1: %2 again, instead of %3</source>
        <extracomment>%1 a field of a card, %2 its value of then in quotes, %3 that of today</extracomment>
        <translation>%1: снова %2 вместо %3</translation>
    </message>
    <message>
        <source>The card is gone from today&apos;s file. It returns with all that belonged to it.</source>
        <translation>В сегодняшнем файле этой карточки нет. Она вернётся со всем, что к ней относилось.</translation>
    </message>
    <message>
        <source>The card itself says today what it said then.</source>
        <translation>На самой карточке сегодня то же, что и тогда.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are gone today and return with all that belonged to them.</source>
        <translation>
            <numerusform>%Ln карточки сегодня нет, она вернётся со всем, что к ней относилось.</numerusform>
            <numerusform>%Ln карточек сегодня нет, они вернутся со всем, что к ним относилось.</numerusform>
            <numerusform>%Ln карточек сегодня нет, они вернутся со всем, что к ним относилось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something else today, and say again what they said then.</source>
        <translation>
            <numerusform>%Ln карточка сегодня другая, на ней снова будет то, что было тогда.</numerusform>
            <numerusform>%Ln карточки сегодня другие, на них снова будет то, что было тогда.</numerusform>
            <numerusform>%Ln карточек сегодня другие, на них снова будет то, что было тогда.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards themselves say today what they said then.</source>
        <translation>На самих карточках сегодня то же, что и тогда.</translation>
    </message>
    <message>
        <source>Bring %1 back into today&apos;s file?</source>
        <translation>Вернуть карточку «%1» в сегодняшний файл?</translation>
    </message>
    <message>
        <source>Calls, tasks and documents that are gone return, those that are there stay as they are. Consents that were withdrawn stay withdrawn. It is one action, which can be undone.</source>
        <translation>Пропавшие звонки, задачи и документы вернутся, имеющиеся останутся как есть. Отозванные согласия остаются отозванными. Это одно действие, и его можно отменить.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back as of %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>Возвращена %Ln карточка на %1</numerusform>
            <numerusform>Возвращены %Ln карточки на %1</numerusform>
            <numerusform>Возвращено %Ln карточек на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln card(s) back into today&apos;s file?</source>
        <translation>
            <numerusform>Вернуть %Ln карточку в сегодняшний файл?</numerusform>
            <numerusform>Вернуть %Ln карточки в сегодняшний файл?</numerusform>
            <numerusform>Вернуть %Ln карточек в сегодняшний файл?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>Осталось %Ln изменение, потому что что-то стало окончательным.</numerusform>
            <numerusform>Осталось %Ln изменения, потому что что-то стало окончательным.</numerusform>
            <numerusform>Осталось %Ln изменений, потому что что-то стало окончательным.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Works for and belongs to</source>
        <translation>Где работает и состоит</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part and its label: Phone, mobile</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Карточке нужно имя.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>%1, order</source>
        <translation>%1, порядок</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Последний заказ</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>%1 this year</source>
        <translation>%1 в этом году</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 просрочено</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Следующая задача</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>из 5</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Подтвердить сегодня</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>когда-нибудь</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Called here %1.</source>
        <translation>Был звонок сюда: %1.</translation>
    </message>
    <message>
        <source>Called here %1, spoke with %2.</source>
        <translation>Был звонок сюда: %1, разговор вёл(а) %2.</translation>
    </message>
    <message>
        <source>Was called %1.</source>
        <translation>Был звонок от нас: %1.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <translation>Звонок: %1, %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>the customer, and when</comment>
        <translation>Пришло сообщение: %1.</translation>
    </message>
    <message>
        <source>Was written to %1.</source>
        <translation>Мы писали: %1.</translation>
    </message>
    <message>
        <source>%1 wrote %2.</source>
        <translation>Письмо: %1, %2.</translation>
    </message>
    <message>
        <source>Met %1.</source>
        <comment>when</comment>
        <translation>Встреча: %1.</translation>
    </message>
    <message>
        <source>Met %1 %2.</source>
        <comment>whom and when</comment>
        <translation>Встреча с %1: %2.</translation>
    </message>
    <message>
        <source>Got an offer %1.</source>
        <translation>Получено предложение: %1.</translation>
    </message>
    <message>
        <source>%1 made an offer %2.</source>
        <translation>Предложение: %1, %2.</translation>
    </message>
    <message>
        <source>Asked something %1.</source>
        <translation>Был вопрос: %1.</translation>
    </message>
    <message>
        <source>Open complaint.</source>
        <translation>Открытая жалоба.</translation>
    </message>
    <message>
        <source>Show complaint</source>
        <translation>Показать жалобу</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>an entry of the timeline</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>No advertising by %1.</source>
        <comment>channels</comment>
        <translation>Никакой рекламы: %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Показать подтверждение</translation>
    </message>
    <message>
        <source>%1 overdue.</source>
        <translation>Просрочено %1.</translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <comment>an invoice that is overdue, the day</comment>
        <translation>Самый старый — с %1.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Показать счёт</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of the wanted fields are filled in</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>ask: %1</source>
        <comment>the next question to a customer, a field</comment>
        <translation>спросить: %1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <comment>fields</comment>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>%1 has taken the call.</source>
        <translation>Звонком занимается %1.</translation>
    </message>
    <message>
        <source>Since %1, and not yet written down.</source>
        <comment>a time</comment>
        <translation>С %1, ещё не записано.</translation>
    </message>
    <message>
        <source>The next one from %1.</source>
        <comment>a day</comment>
        <translation>Следующий с %1.</translation>
    </message>
    <message>
        <source>By the address: %1.</source>
        <comment>a proposed territory or representative</comment>
        <translation>По адресу: %1.</translation>
    </message>
    <message>
        <source>Moving along: %1.</source>
        <comment>names</comment>
        <translation>Переезжают вместе: %1.</translation>
    </message>
    <message>
        <source>Move alone</source>
        <comment>the others stay at the old address</comment>
        <translation>Переехать без них</translation>
    </message>
    <message>
        <source>Also at the old address: %1.</source>
        <comment>names</comment>
        <translation>По старому адресу также: %1.</translation>
    </message>
    <message>
        <source>Move together</source>
        <comment>the others come along to the new address</comment>
        <translation>Переехать вместе</translation>
    </message>
    <message>
        <source>%1 lives here: %2</source>
        <comment>a name and an address</comment>
        <translation>%1 живёт здесь: %2</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Взять этот адрес</translation>
    </message>
    <message>
        <source>The address is also noted for %1.</source>
        <comment>names</comment>
        <translation>Адрес будет записан и для: %1.</translation>
    </message>
    <message>
        <source>Only here</source>
        <comment>an address is not given to the others</comment>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>No address yet: %1</source>
        <comment>names</comment>
        <translation>Пока без адреса: %1</translation>
    </message>
    <message>
        <source>Same address</source>
        <comment>gives it to the others of a household</comment>
        <translation>Тот же адрес</translation>
    </message>
    <message>
        <source>Was called for %1 %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Звонили по рассылке %1: %2.</translation>
    </message>
    <message>
        <source>Got the mailing %1 %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Рассылка %1 получена: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them mailing(s). The next contact from %1.</source>
        <translation>
            <numerusform>Из них %n рассылка. Следующий контакт с %1.</numerusform>
            <numerusform>Из них %n рассылки. Следующий контакт с %1.</numerusform>
            <numerusform>Из них %n рассылок. Следующий контакт с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a consent came from</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Linked to its card.</source>
        <translation>Связано с её карточкой.</translation>
    </message>
    <message>
        <source>This company has a card.</source>
        <translation>У этой компании есть карточка.</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Contact person</source>
        <comment>section of a company&apos;s card</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a person, for a company</comment>
        <translation>Работает в</translation>
    </message>
    <message>
        <source>%1 lives here, too.</source>
        <comment>a name</comment>
        <translation>%1 тоже живёт здесь.</translation>
    </message>
    <message>
        <source>Same household</source>
        <comment>ties two people who live at one address</comment>
        <translation>Одна семья</translation>
    </message>
    <message>
        <source>Lost because</source>
        <comment>a customer; the reason follows</comment>
        <translation>Потерян, потому что</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Lost because, and the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody says yet why.</source>
        <comment>a customer was lost</comment>
        <translation>Пока никто не сказал почему.</translation>
    </message>
    <message>
        <source>Say why…</source>
        <comment>a customer was lost</comment>
        <translation>Сказать почему…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a card and its stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>why a customer was lost</comment>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>On the phone %1.</source>
        <extracomment>the customer, and when</extracomment>
        <translation>Разговор по телефону %1.</translation>
    </message>
    <message>
        <source>On the phone with %1 %2.</source>
        <extracomment>the customer; with whom of us, and when</extracomment>
        <translation>Разговор по телефону, %1, %2.</translation>
    </message>
    <message>
        <source>An e-mail %1.</source>
        <comment>when</comment>
        <translation>Письмо по почте %1.</translation>
    </message>
    <message>
        <source>A text message %1.</source>
        <comment>when</comment>
        <translation>СМС %1.</translation>
    </message>
    <message>
        <source>A letter %1.</source>
        <comment>when</comment>
        <translation>Письмо %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Same household, other address: %1, %2</source>
        <comment>a name and an address</comment>
        <translation>Одна семья, другой адрес: %1, %2</translation>
    </message>
    <message>
        <source>Another address: %1</source>
        <comment>names</comment>
        <translation>Другой адрес: %1</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>where a customer came from</comment>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>The card began with a call.</source>
        <comment>why a source is proposed</comment>
        <translation>Карточка началась со звонка.</translation>
    </message>
    <message>
        <source>%1 repeats it</source>
        <comment>a key, and the last order</comment>
        <translation>%1 — повторить его</translation>
    </message>
    <message>
        <source>Called here %1, spoke with you.</source>
        <comment>the customer, and when</comment>
        <translation>Был звонок сюда: %1, разговор вели вы.</translation>
    </message>
    <message>
        <source>You were on the phone %1.</source>
        <comment>when</comment>
        <translation>Вы говорили по телефону: %1.</translation>
    </message>
    <message>
        <source>You called %1.</source>
        <comment>when</comment>
        <translation>Вы звонили: %1.</translation>
    </message>
    <message>
        <source>You wrote %1.</source>
        <comment>when</comment>
        <translation>Вы писали: %1.</translation>
    </message>
    <message>
        <source>You met %1.</source>
        <comment>when</comment>
        <translation>Вы встречались: %1.</translation>
    </message>
    <message>
        <source>You made an offer %1.</source>
        <comment>when</comment>
        <translation>Вы сделали предложение: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in %1 days, the limit is %2.</source>
        <extracomment>%1 and %2 are numbers: 4 contacts in 30 days, the limit is 2</extracomment>
        <translation>
            <numerusform>%n контакт за %1 дн., предел — %2.</numerusform>
            <numerusform>%n контакта за %1 дн., предел — %2.</numerusform>
            <numerusform>%n контактов за %1 дн., предел — %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPresence</name>
    <message>
        <source>This card was erased for good.</source>
        <translation>Эта карточка стёрта окончательно.</translation>
    </message>
    <message>
        <source>This card is archived. Bring it back first.</source>
        <translation>Эта карточка в архиве. Сначала верните её.</translation>
    </message>
    <message>
        <source>This card was deleted. Bring it back first.</source>
        <translation>Эта карточка удалена. Сначала верните её.</translation>
    </message>
    <message>
        <source>This card is archived.</source>
        <translation>Эта карточка в архиве.</translation>
    </message>
    <message>
        <source>This card was deleted.</source>
        <translation>Эта карточка удалена.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>This card was archived (%1).</source>
        <comment>%1 a time or day</comment>
        <translation>Эта карточка отправлена в архив (%1).</translation>
    </message>
    <message>
        <source>This card was archived by %1 (%2).</source>
        <comment>%1 a person, %2 a time or day</comment>
        <translation>Эту карточку отправил в архив %1 (%2).</translation>
    </message>
    <message>
        <source>This card was deleted (%1).</source>
        <translation>Эта карточка удалена (%1).</translation>
    </message>
    <message>
        <source>This card was deleted by %1 (%2).</source>
        <translation>Эту карточку удалил(а) %1 (%2).</translation>
    </message>
    <message>
        <source>This card was archived with “%2” (%1).</source>
        <extracomment>%1 a time or day, %2 an action of the log</extracomment>
        <translation>Эта карточка отправлена в архив действием «%2» (%1).</translation>
    </message>
    <message>
        <source>This card was archived with “%3” by %1 (%2).</source>
        <extracomment>%1 a person, %2 a time or day, %3 an action of the log</extracomment>
        <translation>Эта карточка отправлена в архив действием «%3», %1 (%2).</translation>
    </message>
    <message>
        <source>This card went with “%2” (%1).</source>
        <extracomment>%1 a time or day, %2 an action of the log</extracomment>
        <translation>Эта карточка исчезла с действием «%2» (%1).</translation>
    </message>
    <message>
        <source>This card went with “%3” by %1 (%2).</source>
        <extracomment>%1 a person, %2 a time or day, %3 an action of the log</extracomment>
        <translation>Эта карточка исчезла с действием «%3» (%1, %2).</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option --%1.</source>
        <translation>Параметра --%1 нет.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Может быть, --%1?</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 указан дважды.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 не принимает значения.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 требует значения: --%1 %2.</translation>
    </message>
    <message>
        <source>No customer goes by “%1”.</source>
        <translation>Клиента «%1» нет.</translation>
    </message>
    <message>
        <source>Give the card&apos;s number, external id, e-mail or name.</source>
        <translation>Укажите номер карточки, внешний номер, e-mail или имя.</translation>
    </message>
    <message>
        <source>“%1” is more than one customer: %2.</source>
        <translation>«%1» — это несколько клиентов: %2.</translation>
    </message>
    <message>
        <source>Give the card&apos;s number.</source>
        <translation>Укажите номер карточки.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Клиента %1 нет.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>Номера %1 нет ни у кого.</translation>
    </message>
    <message>
        <source>    last order: %1 %2, %3, %4</source>
        <translation>    последний заказ: %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from 0 to %2, not “%3”.</source>
        <translation>--%1 требует целое число от 0 до %2, а не «%3».</translation>
    </message>
    <message>
        <source>undo: </source>
        <translation>отмена: </translation>
    </message>
    <message>
        <source>redo: </source>
        <translation>повтор: </translation>
    </message>
    <message>
        <source>--customer wants the number of a card.</source>
        <translation>--customer требует номер карточки.</translation>
    </message>
    <message>
        <source>undo wants the number of a revision, as log prints it.</source>
        <translation>undo требует номер записи, как его печатает log.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because later actions changed the same fields.</source>
        <translation>«%1» нельзя отменить: более поздние действия изменили те же поля.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undo the later actions first.</source>
        <translation>Сначала отмените более поздние действия.</translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that is not there</source>
        <translation>%1, строка %2: ссылается на строку %3, которой нет</translation>
    </message>
    <message>
        <source>The log is broken at revision %1.</source>
        <translation>Журнал нарушен на записи %1.</translation>
    </message>
    <message>
        <source>Keep a copy of the file before anything else is done to it.</source>
        <translation>Прежде всего сделайте копию файла.</translation>
    </message>
    <message>
        <source>... and %1 more.</source>
        <translation>... и ещё %1.</translation>
    </message>
    <message>
        <source>import wants --as customers, --as sales or --as products.</source>
        <translation>import требует --as customers, --as sales или --as products.</translation>
    </message>
    <message>
        <source>--rejects must not name %1 itself.</source>
        <translation>--rejects не должен называть сам %1.</translation>
    </message>
    <message>
        <source>Would be: %1.</source>
        <translation>Получилось бы: %1.</translation>
    </message>
    <message>
        <source>Without --rejects, a bad row stops the import.</source>
        <translation>Без --rejects плохая строка останавливает загрузку.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Запись %1: %2</translation>
    </message>
    <message>
        <source>--of wants customers, documents, interactions, tasks or products, not “%1”.</source>
        <translation>--of требует customers, documents, interactions, tasks или products, а не «%1».</translation>
    </message>
    <message>
        <source>There is no saved list named “%1”.</source>
        <translation>Сохранённого списка «%1» нет.</translation>
    </message>
    <message>
        <source>--limit wants a whole number, not “%1”.</source>
        <translation>--limit требует целое число, а не «%1».</translation>
    </message>
    <message>
        <source>Give an expression or --saved NAME. An empty expression, &quot;&quot;, is everybody.</source>
        <translation>Дайте выражение или --saved ИМЯ. Пустое выражение, &quot;&quot;, — это все.</translation>
    </message>
    <message>
        <source>--format xlsx wants --output FILE.xlsx.</source>
        <translation>--format xlsx требует --output ФАЙЛ.xlsx.</translation>
    </message>
    <message>
        <source>No sheet goes by “%1”.</source>
        <translation>Листа «%1» нет.</translation>
    </message>
    <message>
        <source>labels wants --sheet &quot;BRAND PART&quot; and --output F.pdf.</source>
        <translation>labels требует --sheet &quot;МАРКА НОМЕР&quot; и --output F.pdf.</translation>
    </message>
    <message>
        <source>--start wants the number of a label, counted from 1.</source>
        <translation>--start требует номер наклейки, считая с 1.</translation>
    </message>
    <message>
        <source>%1 has %2 labels, --start %3 is beyond the last.</source>
        <translation>На %1 наклеек: %2, --start %3 — за последней.</translation>
    </message>
    <message>
        <source>labels, %1</source>
        <translation>наклейки, %1</translation>
    </message>
    <message>
        <source>customer %1 does not fit: %2</source>
        <translation>клиент %1 не помещается: %2</translation>
    </message>
    <message>
        <source>There is nothing to print: the list has no customer who takes post.</source>
        <translation>Печатать нечего: в списке никто не получает почту.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>There is no document with the number %1.</source>
        <translation>Документа с номером %1 нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents have this number; the newest is taken.</source>
        <translation>
            <numerusform>Этот номер у %n документа; взят самый новый.</numerusform>
            <numerusform>Этот номер у %n документов; взят самый новый.</numerusform>
            <numerusform>Этот номер у %n документов; взят самый новый.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: clientela-cli %1 %2</source>
        <translation>Вызов: clientela-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 needs more words.</source>
        <translation>%1 требует ещё слов.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation>%1 не принимает «%2».</translation>
    </message>
    <message>
        <source>--today wants a date such as 2025-11-22, not “%1”.</source>
        <translation>--today требует дату вроде 2025-11-22, а не «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>clientela-cli --help names them all.</source>
        <translation>clientela-cli --help назовёт все.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Прервано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed.</source>
        <translation>Не хватает памяти. Ничего не изменено.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>Every change from r%1 to r%2 can be restored.</source>
        <translation>Можно восстановить любое изменение от r%1 до r%2.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>В %1 нет резервных копий.</translation>
    </message>
    <message>
        <source>clientela-cli backup FILE makes one.</source>
        <translation>clientela-cli backup FILE создаёт копию.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged.</source>
        <translation>
            <numerusform>%n копия повреждена.</numerusform>
            <numerusform>%n копии повреждены.</numerusform>
            <numerusform>%n копий повреждено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are whole; nothing was changed.</source>
        <translation>Остальные целы; ничего не изменено.</translation>
    </message>
    <message>
        <source>Make a new one now: clientela-cli backup FILE.</source>
        <translation>Сделайте сейчас новую: clientela-cli backup FILE.</translation>
    </message>
    <message>
        <source>There is no backup %1 in %2.</source>
        <translation>В %2 нет копии %1.</translation>
    </message>
    <message>
        <source>--list shows them all.</source>
        <translation>--list показывает все.</translation>
    </message>
    <message>
        <source>%1 is damaged and was passed over.</source>
        <translation>%1 повреждена и пропущена.</translation>
    </message>
    <message>
        <source>The backups hold nothing that this file does not have.</source>
        <translation>В копиях нет ничего, чего нет в этом файле.</translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Копии сохраняются в %1</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2; both are kept.</source>
        <translation>В копиях есть изменения до %1, в этом файле только до %2; сохраняется и то и другое.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 и --%2 несовместимы.</translation>
    </message>
    <message>
        <source>--to goes with --restore.</source>
        <translation>--to используется с --restore.</translation>
    </message>
    <message>
        <source>The backups hold another continuation of this file; it is kept, and backups go on beside it.</source>
        <translation>В копиях есть другое продолжение этого файла; оно сохранено, копии продолжаются рядом.</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2. Nothing is lost: clientela-cli backup FILE --replay brings them back.</source>
        <translation>В копиях есть изменения до %1, в этом файле только до %2. Ничего не потеряно: clientela-cli backup FILE --replay вернёт их.</translation>
    </message>
    <message>
        <source>%1  whole, changes on top: %2</source>
        <translation>%1  цела, изменений сверху: %2</translation>
    </message>
    <message>
        <source>%1 is the file as of change %2 (backup %3, changes after it: %4).</source>
        <translation>%1 — это файл на момент изменения %2 (копия %3, изменений после неё: %4).</translation>
    </message>
    <message>
        <source>“%1” cannot be done again, because later actions changed the same fields.</source>
        <translation>«%1» нельзя повторить: более поздние действия изменили те же поля.</translation>
    </message>
    <message>
        <source>Revision %1: done again: %2</source>
        <translation>Ревизия %1: повторено: %2</translation>
    </message>
    <message>
        <source>Revision %1: undone: %2</source>
        <translation>Ревизия %1: отменено: %2</translation>
    </message>
    <message>
        <source>--map wants &quot;Header=field&quot;, not “%1”.</source>
        <translation>--map ожидает &quot;Заголовок=поле&quot;, а не «%1».</translation>
    </message>
    <message>
        <source>--format vcard writes customers, without --group.</source>
        <translation>--format vcard записывает клиентов, без --group.</translation>
    </message>
    <message>
        <source>Revision %1: %2 on %3</source>
        <translation>Ревизия %1: %2 на %3</translation>
    </message>
    <message>
        <source>This is not a valid electronic invoice yet. It lacks %1.</source>
        <translation>Это ещё не действительный электронный счёт. Не хватает: %1.</translation>
    </message>
    <message>
        <source>--format pdf wants --output F.pdf.</source>
        <translation>--format pdf требует --output F.pdf.</translation>
    </message>
    <message>
        <source>--format wants table or json, not “%1”.</source>
        <translation>--format ожидает table или json, а не «%1».</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифрована</translation>
    </message>
    <message>
        <source>From now on all backups are encrypted, older ones too. Without the passphrase and without the customer file nobody can open them, so keep both in different places.</source>
        <translation>Теперь все резервные копии зашифрованы, и старые тоже. Без парольной фразы и без файла клиентов их никто не откроет: храните то и другое в разных местах.</translation>
    </message>
    <message>
        <source>Copies of the backups that were made before still open with the old passphrase.</source>
        <translation>Дубликаты, снятые с копий раньше, открываются по-прежнему старой парольной фразой.</translation>
    </message>
    <message>
        <source>From now on backups are not encrypted, older ones neither.</source>
        <translation>Теперь резервные копии не шифруются, и старые тоже не зашифрованы.</translation>
    </message>
    <message>
        <source>--%1 wants a date such as 2025-11-22.</source>
        <translation>--%1 требует дату, например 2025-11-22.</translation>
    </message>
    <message>
        <source>Nobody at work here goes by “%1”.</source>
        <translation>Здесь никто не работает под именем «%1».</translation>
    </message>
    <message>
        <source>log without --by shows who did what.</source>
        <translation>log без --by показывает, кто что сделал.</translation>
    </message>
    <message>
        <source>--averages goes with --group FIELD.</source>
        <translation>--averages указывается вместе с --group ПОЛЕ.</translation>
    </message>
    <message>
        <source>Give an expression or --saved NAME, whose customers others are to resemble.</source>
        <translation>Укажите выражение или --saved ИМЯ: на этих клиентов должны быть похожи другие.</translation>
    </message>
    <message>
        <source>“%1” is no field that customers can be compared by.</source>
        <translation>«%1» не поле, по которому можно сравнивать клиентов.</translation>
    </message>
    <message>
        <source>Nothing tells them apart from the others, more than chance would.</source>
        <translation>Ничто не отличает их от остальных сильнее, чем случай.</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Добавлен файл: %1</translation>
    </message>
    <message>
        <source>Files added: %1</source>
        <translation>Добавлено файлов: %1</translation>
    </message>
    <message>
        <source>%1 is on this card already.</source>
        <translation>%1 уже есть в этой карточке.</translation>
    </message>
    <message>
        <source>There is no file %1 on this card.</source>
        <translation>В этой карточке нет файла %1.</translation>
    </message>
    <message>
        <source>The same call without --save lists its files.</source>
        <translation>Та же команда без --save покажет её файлы.</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>Содержимое файла %1 повреждено.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Restore a backup into a file of its own and save it from there.</source>
        <translation>Восстановите резервную копию в отдельный файл и сохраните его оттуда.</translation>
    </message>
    <message>
        <source>--save ID and --output F go together.</source>
        <translation>--save ID и --output F указываются вместе.</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <translation>удаляется %1</translation>
    </message>
    <message>
        <source>--card goes with --restore and without --to: the card comes back into FILE.</source>
        <translation>--card употребляется с --restore и без --to: карточка возвращается в FILE.</translation>
    </message>
    <message>
        <source>compare wants --from: a change such as r123, a time, or the ID of a backup.</source>
        <translation>compare требует --from: изменение вроде r123, время или ID резервной копии.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to раньше, чем --from.</translation>
    </message>
    <message>
        <source>Change the two.</source>
        <translation>Поменяйте их местами.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Cards added: %1, changed: %2, gone: %3.</source>
        <translation>Карточек добавлено: %1, изменено: %2, удалено: %3.</translation>
    </message>
    <message>
        <source>Card %1:</source>
        <translation>Карточка %1:</translation>
    </message>
    <message>
        <source>Nothing was changed. Without --dry-run it is done.</source>
        <translation>Ничего не изменено. Без --dry-run это будет сделано.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>changed since; the undo would remove it</source>
        <translation>изменено с тех пор; отмена убрала бы это</translation>
    </message>
    <message>
        <source>now %1, the undo would bring %2</source>
        <translation>сейчас %1, отмена вернула бы %2</translation>
    </message>
    <message>
        <source>--keep-later leaves these as they are and takes the rest back; --force takes them back, too.</source>
        <translation>--keep-later оставляет их как есть и отменяет остальное; --force отменяет и их.</translation>
    </message>
    <message>
        <source>Its backups are encrypted: clientela-cli backup FILE --list --passphrase-file F.</source>
        <translation>Его резервные копии зашифрованы: clientela-cli backup FILE --list --passphrase-file F.</translation>
    </message>
    <message>
        <source>Its backups hold everything up to change %1: clientela-cli backup FILE --restore r%1 --to NEW.</source>
        <translation>Его резервные копии хранят всё до изменения %1: clientela-cli backup FILE --restore r%1 --to NEW.</translation>
    </message>
    <message>
        <source>What can be read is saved by clientela-cli check FILE --salvage NEW.</source>
        <translation>То, что читается, спасает clientela-cli check FILE --salvage NEW.</translation>
    </message>
    <message>
        <source>It is in %1; the damaged file was not touched.</source>
        <translation>Это в %1; повреждённый файл не тронут.</translation>
    </message>
    <message>
        <source>No customer goes by “%1”, neither now nor then.</source>
        <translation>Клиента «%1» нет ни сейчас, ни тогда.</translation>
    </message>
    <message>
        <source>compare --from TIME names the cards that are gone since.</source>
        <translation>compare --from TIME называет карточки, удалённые с тех пор.</translation>
    </message>
    <message>
        <source>Usage: clientela-cli [--today YYYY-MM-DD] [--as USER] [--passphrase-file F] [--take-over] COMMAND ...</source>
        <translation>Использование: clientela-cli [--today ГГГГ-ММ-ДД] [--as ИМЯ] [--passphrase-file F] [--take-over] КОМАНДА ...</translation>
    </message>
    <message>
        <source>If it is certain that nobody works in it there, give --take-over.</source>
        <translation>Если точно известно, что там в нём никто не работает, укажите --take-over.</translation>
    </message>
    <message>
        <source>A copy of it is read.</source>
        <translation>Читается его копия.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>The log: %1</source>
        <translation>Журнал: %1</translation>
    </message>
    <message>
        <source>--before names a day that is still to come.</source>
        <translation>--before называет день, который ещё не наступил.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Выберите более ранний день.</translation>
    </message>
    <message>
        <source>--restore wants --to F, the name of the file to make, --card CUSTOMER, or --whole.</source>
        <translation>Для --restore нужны --to F (имя создаваемого файла), --card КЛИЕНТ или --whole.</translation>
    </message>
    <message>
        <source>“%1” does not say how many are kept. Give some of: %2.</source>
        <translation>«%1» не говорит, сколько копий хранить. Укажите что-нибудь из: %2.</translation>
    </message>
    <message>
        <source>Backups are kept: %1</source>
        <translation>Копии хранятся: %1</translation>
    </message>
    <message>
        <source>--whole goes with --restore alone: all of FILE is put back to that moment.</source>
        <translation>--whole используется только с --restore: весь FILE возвращается к тому моменту.</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>Список не сохранён.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Дайте ему другое название.</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Сохранить список «%1»</translation>
    </message>
    <message>
        <source>The whole file put back to change %1</source>
        <translation>Весь файл возвращён к изменению %1</translation>
    </message>
    <message>
        <source>--format wants %1, not “%2”.</source>
        <translation>--format принимает %1, а не «%2».</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>--as says twice what the file holds: import it once for each.</source>
        <translation>--as дважды говорит, что в файле: импортируйте его по разу для каждого.</translation>
    </message>
    <message>
        <source>--map is given twice for “%1”.</source>
        <translation>--map указан дважды для «%1».</translation>
    </message>
    <message>
        <source>--header wants yes, no or auto.</source>
        <translation>--header принимает yes, no или auto.</translation>
    </message>
    <message>
        <source>Nothing more could be written to standard output: %1.</source>
        <translation>В стандартный вывод больше нельзя было писать: %1.</translation>
    </message>
    <message>
        <source>Whole: %1, %2, %3.</source>
        <translation>Файл цел: %1, %2, %3.</translation>
    </message>
    <message>
        <source>The earlier backups stay in %1 and could not go along: %2</source>
        <translation>Прежние копии остаются в %1, скопировать их не удалось: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>Скопирована %n прежняя копия; она осталась и в %1.</numerusform>
            <numerusform>Скопированы %n прежние копии; они остались и в %1.</numerusform>
            <numerusform>Скопировано %n прежних копий; они остались и в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have the number %1.</source>
        <translation>
            <numerusform>Номер %1 имеет %n документ.</numerusform>
            <numerusform>Номер %1 имеют %n документа.</numerusform>
            <numerusform>Номер %1 имеют %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the payment in the window, on the right one.</source>
        <translation>Запишите платёж в окне, на нужном документе.</translation>
    </message>
    <message>
        <source>--date wants a day as 2025-11-22.</source>
        <translation>Для --date нужен день вида 2025-11-22.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 1234.50.</source>
        <translation>«%1» — это не сумма. Пишите так: 1234.50.</translation>
    </message>
    <message>
        <source>Nothing is to be paid of %1.</source>
        <translation>По %1 платить нечего.</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <translation>Платёж %1: %2</translation>
    </message>
    <message>
        <source>Still due: %1</source>
        <translation>Ещё к оплате: %1</translation>
    </message>
    <message>
        <source>Done, but the backups are not up to date: %1</source>
        <translation>Сделано, но резервные копии отстают: %1</translation>
    </message>
    <message>
        <source>The next command or window brings them up to date.</source>
        <translation>Следующая команда или окно обновит их.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Не хватает памяти.</translation>
    </message>
    <message>
        <source>No snapshot could be made before it: %1</source>
        <translation>Копию перед этим сделать не удалось: %1</translation>
    </message>
    <message>
        <source>--for wants post, email, sms or phone, not “%1”.</source>
        <translation>Для --for нужно post, email, sms или phone, а не «%1».</translation>
    </message>
    <message>
        <source>--for goes with a list of customers, without --group and --limit.</source>
        <translation>--for задаётся со списком клиентов, без --group и --limit.</translation>
    </message>
    <message>
        <source>What was asked is done and saved all the same.</source>
        <translation>То, о чём просили, всё же сделано и сохранено.</translation>
    </message>
    <message>
        <source>Nothing of the kind “%1” was done in this file. What was done: %2.</source>
        <translation>В этом файле не делалось ничего вида «%1». Делалось: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back whole, because of what was done later.</source>
        <translation>«%1» нельзя отменить целиком из-за того, что сделано позже.</translation>
    </message>
    <message>
        <source>Some of it stays, because something that was entered later belongs to it.</source>
        <translation>Часть остаётся, потому что к ней относится то, что внесено позже.</translation>
    </message>
    <message>
        <source>But its backups hold changes up to %1, and it only those up to %2. Nothing is lost: clientela-cli backup FILE --replay brings them back.</source>
        <translation>Но в его резервных копиях есть изменения до %1, а в нём — только до %2. Ничего не потеряно: clientela-cli backup FILE --replay вернёт их.</translation>
    </message>
    <message>
        <source>Others may read the passphrase file %1. Take that right away: chmod 600.</source>
        <translation>Файл с парольной фразой %1 могут прочитать другие. Лишите их этого права: chmod 600.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>Нет %1.</translation>
    </message>
    <message>
        <source>Connect its disk to bring them here later.</source>
        <translation>Подключите этот диск, чтобы перенести их сюда позже.</translation>
    </message>
    <message>
        <source>The file was renamed: its backups are still in %1, and take the new name when it is changed next.</source>
        <translation>Файл переименован: его резервные копии ещё в %1 и получат новое имя при следующем изменении.</translation>
    </message>
    <message>
        <source>--left-out goes with --for.</source>
        <translation>--left-out указывается вместе с --for.</translation>
    </message>
    <message>
        <source>--left-out wants a file of its own, such as left-out.csv.</source>
        <translation>--left-out требует отдельного файла, например left-out.csv.</translation>
    </message>
    <message>
        <source>who is left out, %1</source>
        <translation>кто исключён, %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>--group cannot be put in the order “%1”. There are: %2.</source>
        <translation>Группы --group нельзя расставить в порядке «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>--sort is not heeded with --group; the order of groups stands behind the field: --group &apos;region; -sum spent&apos;.</source>
        <translation>--sort не учитывается с --group; порядок групп пишется после поля: --group &apos;region; -sum spent&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Наклейки для %Ln клиента</numerusform>
            <numerusform>Наклейки для %Ln клиентов</numerusform>
            <numerusform>Наклейки для %Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln этикетка</numerusform>
            <numerusform>%Ln этикетки</numerusform>
            <numerusform>%Ln этикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln странице</numerusform>
            <numerusform>%Ln страницах</numerusform>
            <numerusform>%Ln страницах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>по %Ln</numerusform>
            <numerusform>по %Ln</numerusform>
            <numerusform>по %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went out</source>
        <translation>
            <numerusform>вышел %Ln</numerusform>
            <numerusform>вышло %Ln</numerusform>
            <numerusform>вышло %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>исключён %Ln</numerusform>
            <numerusform>исключено %Ln</numerusform>
            <numerusform>исключено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back</source>
        <translation>
            <numerusform>Возвращена %Ln карточка</numerusform>
            <numerusform>Возвращены %Ln карточки</numerusform>
            <numerusform>Возвращено %Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %Ln customer(s)</source>
        <translation>
            <numerusform>Выгрузка %Ln клиента</numerusform>
            <numerusform>Выгрузка %Ln клиентов</numerusform>
            <numerusform>Выгрузка %Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>--mailing goes with --for post, email or sms, and with --output FILE.</source>
        <translation>--mailing используется с --for post, email или sms и с --output FILE.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карточка</numerusform>
            <numerusform>%Ln карточки</numerusform>
            <numerusform>%Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) erased since then are erased in it, too.</source>
        <translation>
            <numerusform>%Ln клиент, стёртый с тех пор, стёрт и в ней.</numerusform>
            <numerusform>%Ln клиента, стёртые с тех пор, стёрты и в ней.</numerusform>
            <numerusform>%Ln клиентов, стёртых с тех пор, стёрто и в ней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) withdrawn since then stay withdrawn.</source>
        <translation>
            <numerusform>%Ln отозванное с тех пор согласие остаётся отозванным.</numerusform>
            <numerusform>%Ln отозванных с тех пор согласия остаются отозванными.</numerusform>
            <numerusform>%Ln отозванных с тех пор согласий остаются отозванными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were brought back.</source>
        <translation>
            <numerusform>Возвращено %Ln изменение.</numerusform>
            <numerusform>Возвращены %Ln изменения.</numerusform>
            <numerusform>Возвращено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since were taken back, too.</source>
        <translation>
            <numerusform>Отменено и %Ln поле, изменённое с тех пор.</numerusform>
            <numerusform>Отменены и %Ln поля, изменённые с тех пор.</numerusform>
            <numerusform>Отменено и %Ln полей, изменённых с тех пор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since stay as they are.</source>
        <translation>
            <numerusform>%Ln поле, изменённое с тех пор, остаётся как есть.</numerusform>
            <numerusform>%Ln поля, изменённые с тех пор, остаются как есть.</numerusform>
            <numerusform>%Ln полей, изменённых с тех пор, остаются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln запись журнала</numerusform>
            <numerusform>%Ln записи журнала</numerusform>
            <numerusform>%Ln записей журнала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) were found.</source>
        <translation>
            <numerusform>Найдена %Ln ошибка.</numerusform>
            <numerusform>Найдены %Ln ошибки.</numerusform>
            <numerusform>Найдено %Ln ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>Осталось %Ln изменение, потому что что-то стало окончательным.</numerusform>
            <numerusform>Осталось %Ln изменения, потому что что-то стало окончательным.</numerusform>
            <numerusform>Осталось %Ln изменений, потому что что-то стало окончательным.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--today wants a date such as 2025-11-24.</source>
        <translation>--today требует дату вроде 2025-11-24.</translation>
    </message>
    <message>
        <source>--pictures wants a folder.</source>
        <translation>--pictures требует папку.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Параметра %1 нет.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Открыть можно только один файл сразу.</translation>
    </message>
    <message>
        <source>--pictures wants a file to show.</source>
        <translation>--pictures требует файл для показа.</translation>
    </message>
    <message>
        <source>Usage: clientela [--today YYYY-MM-DD] [--caller NUMBER] [--pictures FOLDER] [FILE]</source>
        <translation>Использование: clientela [--today ГГГГ-ММ-ДД] [--caller НОМЕР] [--pictures ПАПКА] [ФАЙЛ]</translation>
    </message>
    <message>
        <source>--caller wants a phone number.</source>
        <translation>Для --caller нужен номер телефона.</translation>
    </message>
    <message>
        <source>Clientela runs, but no file is open in it.</source>
        <translation>Clientela запущена, но файл в ней не открыт.</translation>
    </message>
</context>
<context>
    <name>CsvDetection</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>it is a workbook or an archive, not a CSV file</source>
        <translation>это книга или архив, а не файл CSV</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save the sheet as CSV.</source>
        <translation>Откройте его в исходной программе и сохраните лист как CSV.</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>это не текстовый файл</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Выберите файл CSV.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>there is nothing in it but empty lines</source>
        <translation>в нём только пустые строки</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>его нельзя открыть</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>its first line does not name the columns</source>
        <translation>первая строка не называет столбцы</translation>
    </message>
    <message>
        <source>there is a line with the columns&apos; names, but nothing below it</source>
        <translation>есть строка с названиями столбцов, но под ней ничего</translation>
    </message>
    <message>
        <source>it is no file that can be read twice</source>
        <translation>это не файл, который можно прочитать дважды</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Сначала сохраните его как файл.</translation>
    </message>
    <message>
        <source>Put a line with the columns&apos; names on top, or name them by their place: --header no --map &quot;Column 1=name&quot;.</source>
        <translation>Добавьте сверху строку с именами столбцов или укажите их по порядку: --header no --map &quot;Column 1=name&quot;.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1 could not be read: it is a folder.</source>
        <translation>Не удалось прочитать %1: это папка.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>его нельзя открыть</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>%1 could not be read: there is no encoding called %2.</source>
        <translation>Не удалось прочитать %1: кодировки %2 нет.</translation>
    </message>
    <message>
        <source>%1 could not be read: the quote that opens column %2 of line %3 is never closed.</source>
        <translation>Не удалось прочитать %1: кавычка, открывающая столбец %2 строки %3, не закрыта.</translation>
    </message>
    <message>
        <source>Close the quote in that line, or remove it.</source>
        <translation>Закройте кавычку в этой строке или уберите её.</translation>
    </message>
    <message>
        <source>%1 could not be read: line %2 is longer than %3 MB.</source>
        <translation>Не удалось прочитать %1: строка %2 длиннее %3 МБ.</translation>
    </message>
    <message>
        <source>Look whether a quote in that line is not closed.</source>
        <translation>Проверьте, нет ли в этой строке незакрытой кавычки.</translation>
    </message>
    <message>
        <source>%1 could not be read further than line %2: %3.</source>
        <translation>Не удалось прочитать %1 дальше строки %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read: column %2 of line %3 is longer than %4 MB.</source>
        <translation>Не удалось прочитать %1: столбец %2 строки %3 длиннее %4 МБ.</translation>
    </message>
    <message>
        <source>%1 could not be read: line %2 has more than %3 columns.</source>
        <translation>Не удалось прочитать %1: в строке %2 больше %3 столбцов.</translation>
    </message>
    <message>
        <source>Look whether it is a table, with one customer a line.</source>
        <translation>Проверьте, таблица ли это, с одним клиентом в строке.</translation>
    </message>
    <message>
        <source>The number of columns is %1, that of the first line %2.</source>
        <translation>Столбцов здесь %1, а в первой строке %2.</translation>
    </message>
    <message>
        <source>Column %1 holds a NUL byte, which is no text.</source>
        <translation>В столбце %1 есть нулевой байт, а это не текст.</translation>
    </message>
    <message>
        <source>Column %1 holds bytes that are no %2 text.</source>
        <translation>В столбце %1 есть байты, которые не являются текстом %2.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This postal code does not look like one of that country.</source>
        <translation>Этот индекс не похож на индекс этой страны.</translation>
    </message>
    <message>
        <source>The check digit of this VAT number is wrong.</source>
        <translation>Контрольная цифра этого номера НДС неверна.</translation>
    </message>
    <message>
        <source>The check digit of this tax code is wrong.</source>
        <translation>Контрольная цифра этого налогового кода неверна.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>That is more than 120 years ago.</source>
        <translation>Это больше 120 лет назад.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>Without a name this card is hard to find again.</source>
        <translation>Без имени эту карточку трудно будет найти.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant.</source>
        <comment>the domain of an e-mail address</comment>
        <translation>Возможно, имелось в виду %1.</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>Контрольная цифра верна.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. Everybody who opens the file reads it.</source>
        <translation>Похоже на номер платёжной карты. Его прочтёт каждый, кто откроет файл.</translation>
    </message>
    <message>
        <source>This looks like a password. Everybody who opens the file reads it.</source>
        <translation>Похоже на пароль. Его прочтёт каждый, кто откроет файл.</translation>
    </message>
    <message>
        <source>“%1” does not fit the new kind of “%2”.</source>
        <translation>«%1» не подходит к новому виду поля «%2».</translation>
    </message>
    <message>
        <source>The field stays what it was; no card was changed.</source>
        <translation>Поле осталось прежним; ни одна карточка не изменена.</translation>
    </message>
    <message>
        <source>Mend these values first, or make a new field.</source>
        <translation>Сначала исправьте эти значения или создайте новое поле.</translation>
    </message>
    <message>
        <source>The cards cannot be brought back: something else refers to what would go.</source>
        <translation>Карточки нельзя вернуть: на то, что пришлось бы убрать, ссылается что-то другое.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undo what was done to them since, one by one.</source>
        <translation>Отмените по одному изменения, сделанные с тех пор.</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>Это не похоже на адрес сайта.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN are wrong.</source>
        <translation>Контрольные цифры этого IBAN неверны.</translation>
    </message>
    <message>
        <source>This does not look like an IBAN.</source>
        <translation>Это не похоже на IBAN.</translation>
    </message>
    <message>
        <source>This does not look like a VAT number of that country.</source>
        <translation>Это не похоже на номер НДС той страны.</translation>
    </message>
    <message>
        <source>This does not look like a tax code of that country.</source>
        <translation>Это не похоже на налоговый номер той страны.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are back.</source>
        <translation>
            <numerusform>Вернулась %Ln карточка.</numerusform>
            <numerusform>Вернулись %Ln карточки.</numerusform>
            <numerusform>Вернулось %Ln карточек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say again what they said then.</source>
        <translation>
            <numerusform>%Ln карточка снова такая, как тогда.</numerusform>
            <numerusform>%Ln карточки снова такие, как тогда.</numerusform>
            <numerusform>%Ln карточек снова такие, как тогда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) had not changed.</source>
        <translation>
            <numerusform>%Ln карточка не менялась.</numerusform>
            <numerusform>%Ln карточки не менялись.</numerusform>
            <numerusform>%Ln карточек не менялись.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were not there then.</source>
        <translation>
            <numerusform>%Ln карточки тогда не было.</numerusform>
            <numerusform>%Ln карточек тогда не было.</numerusform>
            <numerusform>%Ln карточек тогда не было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that name what is gone or final were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln запись, которая ссылается на удалённое или окончательное.</numerusform>
            <numerusform>Пропущены %Ln записи, которые ссылаются на удалённое или окончательное.</numerusform>
            <numerusform>Пропущено %Ln записей, которые ссылаются на удалённое или окончательное.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more do not fit the new kind of “%2”.</source>
        <translation>
            <numerusform>«%1» и ещё %Ln значение не подходят к новому виду поля «%2».</numerusform>
            <numerusform>«%1» и ещё %Ln значения не подходят к новому виду поля «%2».</numerusform>
            <numerusform>«%1» и ещё %Ln значений не подходят к новому виду поля «%2».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo data were not written: %1 already has customers.</source>
        <translation>Пробные данные не записаны: в %1 уже есть клиенты.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Файл не изменён.</translation>
    </message>
    <message>
        <source>Choose a new file for the demo.</source>
        <translation>Выберите новый файл для пробы.</translation>
    </message>
    <message>
        <source>Planning the demo</source>
        <translation>Подготовка пробных данных</translation>
    </message>
    <message>
        <source>Writing the demo</source>
        <translation>Запись пробных данных</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>The demo&apos;s word list %1 could not be read.</source>
        <translation>Не удалось прочитать список слов %1 пробных данных.</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Ни один файл не изменён.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>EraseCards</name>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Стереть %1 навсегда?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Проверка того, что есть</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Оставить карточку</translation>
    </message>
    <message>
        <source>Keep the cards</source>
        <translation>Оставить карточки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased; final documents stay in the archive</source>
        <translation>
            <numerusform>Стёрта %Ln карточка; окончательные документы остаются в архиве</numerusform>
            <numerusform>Стёрты %Ln карточки; окончательные документы остаются в архиве</numerusform>
            <numerusform>Стёрто %Ln карточек; окончательные документы остаются в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased</source>
        <translation>
            <numerusform>Стёрта %Ln карточка</numerusform>
            <numerusform>Стёрты %Ln карточки</numerusform>
            <numerusform>Стёрто %Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln card(s) for good?</source>
        <translation>
            <numerusform>Стереть %Ln карточку навсегда?</numerusform>
            <numerusform>Стереть %Ln карточки навсегда?</numerusform>
            <numerusform>Стереть %Ln карточек навсегда?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>These go for good: %1; and what the log says of them.</source>
        <translation>Исчезнет навсегда: %1; и то, что говорит об этом журнал.</translation>
    </message>
    <message>
        <source>These stay, because the law wants them kept: %1. They stand in the archive under a card that says nothing else.</source>
        <translation>Останется, потому что закон требует хранения: %1. Это лежит в архиве под карточкой, в которой больше ничего нет.</translation>
    </message>
    <message>
        <source>Backups of before hold it until %1 and are deleted then, pinned ones too; a copy that is restored from them forgets it at once. Delete by hand what was exported or copied elsewhere.</source>
        <translation>Прежние резервные копии хранят это до %1 и затем удаляются, закреплённые тоже; восстановленное из них сразу это забывает. То, что было экспортировано или скопировано, удалите вручную.</translation>
    </message>
    <message>
        <source>Nothing brings it back: no undo, no history, no backup.</source>
        <translation>Ничто этого не вернёт: ни отмена, ни история, ни резервная копия.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln card(s) for good</source>
        <translation>
            <numerusform>Навсегда стёрта %Ln карточка</numerusform>
            <numerusform>Навсегда стёрты %Ln карточки</numerusform>
            <numerusform>Навсегда стёрто %Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакта</numerusform>
            <numerusform>%Ln контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln платёж</numerusform>
            <numerusform>%Ln платежа</numerusform>
            <numerusform>%Ln платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all that %Ln card(s) say</source>
        <translation>
            <numerusform>всё, что есть в %Ln карточке</numerusform>
            <numerusform>всё, что есть в %Ln карточках</numerusform>
            <numerusform>всё, что есть в %Ln карточках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln entry(s) such as phones, addresses and tags</source>
        <translation>
            <numerusform>с %Ln записью, такой как телефоны, адреса и метки</numerusform>
            <numerusform>с %Ln записями, такими как телефоны, адреса и метки</numerusform>
            <numerusform>с %Ln записями, такими как телефоны, адреса и метки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) that were made final, with the name and address on them</source>
        <translation>
            <numerusform>%Ln окончательный документ с именем и адресом в нём</numerusform>
            <numerusform>%Ln окончательных документа с именем и адресом в них</numerusform>
            <numerusform>%Ln окончательных документов с именем и адресом в них</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) of them</source>
        <translation>
            <numerusform>%Ln платёж по ним</numerusform>
            <numerusform>%Ln платежа по ним</numerusform>
            <numerusform>%Ln платежей по ним</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Возможный</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Интересуется</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Для счетов</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Работает там</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Руководит</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Платит</translation>
    </message>
    <message>
        <source>Receives post</source>
        <translation>Получает почту</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прозвище</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>Социальная группа</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>Уровень дохода</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Увлечения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Сотрудников</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер НДС</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Удобный канал</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Потенциал</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Конкуренты</translation>
    </message>
    <message>
        <source>Payment terms, days</source>
        <translation>Срок оплаты, дней</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кем изменено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связанные</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Companies worked for</source>
        <translation>Места работы</translation>
    </message>
    <message>
        <source>More</source>
        <comment>group of the user&apos;s own fields</comment>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Care of</source>
        <translation>Для передачи</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Улица, вторая строка</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Домашний телефон</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Home street</source>
        <translation>Улица, домашняя</translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation>Индекс, домашний</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Город, домашний</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Регион, домашний</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Страна, домашняя</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Улица доставки</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>Индекс доставки</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Город доставки</translation>
    </message>
    <message>
        <source>Delivery region</source>
        <translation>Регион доставки</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Страна доставки</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» нет среди вариантов.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Выберите из: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Напишите так: %1.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>«%1» — не страна.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«%1» — не язык.</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>what was said or written</comment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Интерес</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Last contact by</source>
        <translation>Кто связывался последним</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Открытые жалобы</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Следующая задача</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>May be e-mailed</source>
        <translation>Можно писать по e-mail</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>Можно слать СМС</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Можно звонить</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Можно писать почтой</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Где создан</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s town</source>
        <translation>Город клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s region</source>
        <translation>Регион клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>Страна клиента</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Сумма скидки</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Номер строки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Discount as a fraction</source>
        <translation>Скидка долей</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Средняя покупка</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Коммерческие предложения</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Коммерческое предложение</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Кредит-нота</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательный</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В другом месте</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of a column: name of an amount, sign of the currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Повторять каждые</translation>
    </message>
    <message>
        <source>Repeats by</source>
        <translation>Единица повтора</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>a promised one</comment>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Конец договора</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Курс обмена</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>application/pdf</comment>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Photo of the card</source>
        <translation>Фото карточки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>Число «%1» слишком велико.</translation>
    </message>
    <message>
        <source>Material sent</source>
        <translation>Отправленные материалы</translation>
    </message>
    <message>
        <source>Material awaited</source>
        <translation>Ожидаемые материалы</translation>
    </message>
    <message>
        <source>Spent without VAT</source>
        <translation>Потрачено без НДС</translation>
    </message>
    <message>
        <source>Number for SMS</source>
        <translation>Номер для SMS</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>Месяц года</translation>
    </message>
    <message>
        <source>Customer&apos;s open tasks</source>
        <translation>Открытые задачи клиента</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>В адресе e-mail есть знак @.</translation>
    </message>
    <message>
        <source>There is more than one @.</source>
        <translation>Знак @ встречается несколько раз.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Нет имени перед @.</translation>
    </message>
    <message>
        <source>The part before the @ has a sign that cannot stand there.</source>
        <translation>В части перед @ есть недопустимый знак.</translation>
    </message>
    <message>
        <source>The part after the @ is missing.</source>
        <translation>Нет части после @.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain such as “example.com”.</source>
        <translation>Часть после @ — не домен вроде «example.com».</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <comment>phone number and its extension</comment>
        <translation>%1 доб. %2</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>No country has this country code.</source>
        <translation>Такого кода страны нет.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Номер слишком короткий.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
    <message>
        <source>No phone company of that country gives out such a number.</source>
        <translation>Операторы этой страны таких номеров не выдают.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Importing %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 карточка</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 счёт</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 товар</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не загружено.</translation>
    </message>
    <message>
        <source>Correct the row, or set bad rows aside and import the rest.</source>
        <translation>Исправьте строку или отложите плохие строки и загрузите остальное.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>В %1 нет строк.</translation>
    </message>
    <message>
        <source>Import of %1, %2</source>
        <translation>Загрузка %1, %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>добавление: %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>создание: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>обновление: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>не принято: %1</translation>
    </message>
    <message>
        <source>Several cards have “%1”.</source>
        <translation>«%1» есть в нескольких карточках.</translation>
    </message>
    <message>
        <source>There is neither a name nor an e-mail address nor a phone number.</source>
        <translation>Нет ни имени, ни e-mail, ни телефона.</translation>
    </message>
    <message>
        <source>There is no card number %1.</source>
        <translation>Карточки с номером %1 нет.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a file.</source>
        <translation>%1 нельзя заполнить из файла.</translation>
    </message>
    <message>
        <source>It follows from other fields.</source>
        <translation>Оно следует из других полей.</translation>
    </message>
    <message>
        <source>There is no field “%1” to import into.</source>
        <translation>Поля «%1» для загрузки нет.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both fill %3.</source>
        <translation>%1 и %2 не могут вместе заполнять %3.</translation>
    </message>
    <message>
        <source>--map wants &quot;Header=field&quot;, not “%1”.</source>
        <translation>--map требует &quot;Заголовок=поле&quot;, а не «%1».</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>В файле нет столбца «%1».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>В нём есть: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>The file has several columns “%1”.</source>
        <translation>В файле несколько столбцов «%1».</translation>
    </message>
    <message>
        <source>Sales are not matched with what is in the file.</source>
        <translation>Продажи не сопоставляются с тем, что есть в файле.</translation>
    </message>
    <message>
        <source>Import customers or products with a match.</source>
        <translation>Сопоставляйте при загрузке клиентов или товаров.</translation>
    </message>
    <message>
        <source>Products are matched by code or name, not by “%1”.</source>
        <translation>Товары сопоставляются по коду или названию, а не по «%1».</translation>
    </message>
    <message>
        <source>Cards cannot be matched by %1.</source>
        <translation>Карточки нельзя сопоставить по: %1.</translation>
    </message>
    <message>
        <source>No column of the file fills %1, by which the rows are to be matched.</source>
        <translation>Ни один столбец файла не заполняет %1, по которому сопоставляются строки.</translation>
    </message>
    <message>
        <source>Say which one does: --map &quot;Header=%1&quot;.</source>
        <translation>Укажите какой: --map &quot;Заголовок=%1&quot;.</translation>
    </message>
    <message>
        <source>No column of the file fills %1.</source>
        <translation>Ни один столбец файла не заполняет %1.</translation>
    </message>
    <message>
        <source>Say which of %1 does: --map &quot;Header=%2&quot;.</source>
        <translation>Укажите, какой из %1: --map &quot;Заголовок=%2&quot;.</translation>
    </message>
    <message>
        <source>%1 (%2?)</source>
        <comment>a column and the field it may mean</comment>
        <translation>%1 (%2?)</translation>
    </message>
    <message>
        <source>%1 can be read in two ways; %2 is taken as %3.</source>
        <translation>%1 можно прочесть двояко; %2 понято как %3.</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>десятичная запятая</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>десятичная точка</translation>
    </message>
    <message>
        <source>%1 holds small numbers: if 0.15 means 15 %, map it to discount_fraction.</source>
        <translation>%1 содержит малые числа: если 0.15 значит 15 %, назначьте discount_fraction.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Пропущено: %1.</translation>
    </message>
    <message>
        <source>Several products have “%1”.</source>
        <translation>«%1» есть у нескольких товаров.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Нет имени.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, строка %2, %3: %4</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Нет номера.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Нет клиента.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Нет даты.</translation>
    </message>
    <message>
        <source>Number %1 is of %2 and of %3.</source>
        <translation>Номер %1 принадлежит и %2, и %3.</translation>
    </message>
    <message>
        <source>There is no price.</source>
        <translation>Нет цены.</translation>
    </message>
    <message>
        <source>A discount is from 0 to 100 %.</source>
        <translation>Скидка бывает от 0 до 100 %.</translation>
    </message>
    <message>
        <source>A VAT rate is from 0 to 100 %.</source>
        <translation>Ставка НДС бывает от 0 до 100 %.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>Клиента «%1» нет.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”.</source>
        <translation>Несколько клиентов называются «%1».</translation>
    </message>
    <message>
        <source>Line %1, of the same number, cannot be imported.</source>
        <translation>Строку %1 с тем же номером нельзя загрузить.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» — ничто из: %2.</translation>
    </message>
    <message>
        <source>A field of your own begins with x_, then small letters, digits and _.</source>
        <translation>Собственное поле начинается с x_, далее строчные латинские буквы, цифры и _.</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 is in the file already.</source>
        <translation>Счёт %1 от %2 уже есть в файле.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>«%1» — это не валюта.</translation>
    </message>
    <message>
        <source>The file is kept in %1, and there is no rate of exchange for %2.</source>
        <translation>Файл ведётся в %1, а курса для %2 нет.</translation>
    </message>
    <message>
        <source>1 credit note</source>
        <translation>1 кредит-нота</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>invoices and credit notes</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Only customers have fields of your own. There are %1.</source>
        <translation>Собственные поля есть только у клиентов. Имеются: %1.</translation>
    </message>
    <message>
        <source>--map is given twice for “%1”.</source>
        <translation>--map указан дважды для «%1».</translation>
    </message>
    <message>
        <source>%1 holds small numbers: %2 is taken as %2 %. If a share is meant, multiply the column by 100 first.</source>
        <translation>%1 содержит малые числа: %2 понимается как %2 %. Если это доля, сначала умножьте столбец на 100.</translation>
    </message>
    <message>
        <source>Line %1 has fewer columns than the first line; the last ones stay empty.</source>
        <translation>В строке %1 меньше столбцов, чем в первой; последние остаются пустыми.</translation>
    </message>
    <message>
        <source>Line %1: of “%2” the parts beside it were taken, and the rest is left out.</source>
        <translation>Строка %1: из «%2» взяты части, указанные рядом; остальное опущено.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no country that is known; it is kept as it is written.</source>
        <translation>Строка %1: страна «%2» неизвестна; она сохранена как написана.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not look like an e-mail address; it is kept all the same.</source>
        <translation>Строка %1: «%2» не похоже на адрес электронной почты; всё же сохранено.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not look like a phone number; it is kept all the same.</source>
        <translation>Строка %1: «%2» не похоже на номер телефона; всё же сохранено.</translation>
    </message>
    <message>
        <source>Line %1: %2 is an odd day to be born; it is kept all the same.</source>
        <translation>Строка %1: %2 — странная дата рождения; всё же сохранена.</translation>
    </message>
    <message>
        <source>Line %1: %2 is a day that is yet to come; the sale counts from then on.</source>
        <translation>Строка %1: день %2 ещё не наступил; продажа учитывается с этого дня.</translation>
    </message>
    <message>
        <source>Line %1 has no quantity: it is taken as 1.</source>
        <translation>В строке %1 нет количества: принято за 1.</translation>
    </message>
    <message>
        <source>Rows like it: %1.</source>
        <translation>Таких строк: %1.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>Число «%1» слишком велико.</translation>
    </message>
    <message>
        <source>%1 could not be copied to be read: %2.</source>
        <translation>Не удалось скопировать %1 для чтения: %2.</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Сначала сохраните его как файл.</translation>
    </message>
    <message>
        <source>Several rows have “%1”.</source>
        <translation>«%1» есть в нескольких строках.</translation>
    </message>
    <message>
        <source>The letters are taken as %1, and could be of another encoding: look at names with accents.</source>
        <translation>Буквы прочитаны как %1, но кодировка может быть другой: посмотрите на имена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln карточка</numerusform>
            <numerusform>%Ln карточки</numerusform>
            <numerusform>%Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln счёт</numerusform>
            <numerusform>%Ln счёта</numerusform>
            <numerusform>%Ln счетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln товар</numerusform>
            <numerusform>%Ln товара</numerusform>
            <numerusform>%Ln товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln позиция</numerusform>
            <numerusform>%Ln позиции</numerusform>
            <numerusform>%Ln позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit notes</source>
        <translation>
            <numerusform>%Ln кредит-нота</numerusform>
            <numerusform>%Ln кредит-ноты</numerusform>
            <numerusform>%Ln кредит-нот</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln строка выгружена в %1</numerusform>
            <numerusform>%Ln строки выгружены в %1</numerusform>
            <numerusform>%Ln строк выгружено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>Файл %1 не записан</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись файла %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопировано %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>PDF table (*.pdf)</source>
        <translation>Таблица PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vCards for address books (*.vcf)</source>
        <translation>vCard для адресных книг (*.vcf)</translation>
    </message>
    <message>
        <source>The cards could not be copied: %1.</source>
        <translation>Карточки не удалось скопировать: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Выгрузите их в файл.</translation>
    </message>
    <message>
        <source>Copied as vCard: the first %1 of %2</source>
        <translation>Скопировано в формате vCard: первые %1 из %2</translation>
    </message>
    <message>
        <source>Mailing “%1”</source>
        <translation>Рассылка «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln card(s) to %1, with notes and birthdays</source>
        <translation>
            <numerusform>%Ln карточка выгружена в %1, с заметками и днём рождения</numerusform>
            <numerusform>%Ln карточки выгружены в %1, с заметками и днями рождения</numerusform>
            <numerusform>%Ln карточек выгружено в %1, с заметками и днями рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln card(s) as vCard, with notes and birthdays</source>
        <translation>
            <numerusform>Скопирована %Ln карточка как vCard, с заметками и днём рождения</numerusform>
            <numerusform>Скопировано %Ln карточки как vCard, с заметками и днями рождения</numerusform>
            <numerusform>Скопировано %Ln карточек как vCard, с заметками и днями рождения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Сохранить список «%1»</translation>
    </message>
    <message>
        <source>Saved list “%1”</source>
        <translation>Список «%1» сохранён</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list was not saved.</source>
        <translation>Список не сохранён.</translation>
    </message>
    <message>
        <source>The list has no name.</source>
        <translation>У списка нет названия.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте ему название.</translation>
    </message>
    <message>
        <source>There is a list “%1” already.</source>
        <translation>Список «%1» уже есть.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Дайте ему другое название.</translation>
    </message>
    <message>
        <source>“%1” is a list of documents.</source>
        <translation>«%1» — список документов.</translation>
    </message>
    <message>
        <source>“%1” is a list of tasks.</source>
        <translation>«%1» — список задач.</translation>
    </message>
    <message>
        <source>“%1” is a list of contacts.</source>
        <translation>«%1» — список контактов.</translation>
    </message>
    <message>
        <source>“%1” is a list of products.</source>
        <translation>«%1» — список товаров.</translation>
    </message>
    <message>
        <source>“%1” is a list of customers.</source>
        <translation>«%1» — список клиентов.</translation>
    </message>
    <message>
        <source>There is no saved list named “%1”.</source>
        <translation>Сохранённого списка «%1» нет.</translation>
    </message>
    <message>
        <source>It can be asked for in lists of customers only.</source>
        <translation>Его можно использовать только в списках клиентов.</translation>
    </message>
    <message>
        <source>Ask for it in a list of the same records, or in parentheses that are about them, as in invoices(in list &quot;Unpaid&quot;) &gt; 0.</source>
        <translation>Используйте его в списке тех же записей или в скобках, которые о них, например invoices(in list &quot;Unpaid&quot;) &gt; 0.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <comment>one without a name, by its number</comment>
        <translation>Карточка %1</translation>
    </message>
    <message>
        <source>on the letter of %1</source>
        <comment>beside the name of who lives there, too</comment>
        <translation>в письме: %1</translation>
    </message>
    <message>
        <source>wants no post</source>
        <comment>beside a name</comment>
        <translation>не хочет писем по почте</translation>
    </message>
    <message>
        <source>wants no e-mail</source>
        <comment>beside a name</comment>
        <translation>не хочет электронных писем</translation>
    </message>
    <message>
        <source>wants no SMS</source>
        <comment>beside a name</comment>
        <translation>не хочет SMS</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <comment>beside a name</comment>
        <translation>не хочет звонков</translation>
    </message>
    <message>
        <source>has no postal address</source>
        <comment>beside a name</comment>
        <translation>нет почтового адреса</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <comment>beside a name</comment>
        <translation>нет адреса эл. почты</translation>
    </message>
    <message>
        <source>has no phone</source>
        <comment>beside a name</comment>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>was contacted often enough lately</source>
        <comment>beside a name</comment>
        <translation>недавно связывались достаточно часто</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>how something left the house</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>how something left the house</comment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>how something left the house</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>how something left the house</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>how something left the house</comment>
        <translation>Звонки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no post</source>
        <translation>
            <numerusform>%Ln не хочет почты</numerusform>
            <numerusform>%Ln не хотят почты</numerusform>
            <numerusform>%Ln не хотят почты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no e-mail</source>
        <translation>
            <numerusform>%Ln не хочет e-mail</numerusform>
            <numerusform>%Ln не хотят e-mail</numerusform>
            <numerusform>%Ln не хотят e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no SMS</source>
        <translation>
            <numerusform>%Ln не хочет СМС</numerusform>
            <numerusform>%Ln не хотят СМС</numerusform>
            <numerusform>%Ln не хотят СМС</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no calls</source>
        <translation>
            <numerusform>%Ln не хочет звонков</numerusform>
            <numerusform>%Ln не хотят звонков</numerusform>
            <numerusform>%Ln не хотят звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln без почтового адреса</numerusform>
            <numerusform>%Ln без почтового адреса</numerusform>
            <numerusform>%Ln без почтового адреса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln без адреса e-mail</numerusform>
            <numerusform>%Ln без адреса e-mail</numerusform>
            <numerusform>%Ln без адреса e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone</source>
        <translation>
            <numerusform>%Ln без телефона</numerusform>
            <numerusform>%Ln без телефона</numerusform>
            <numerusform>%Ln без телефона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were contacted often enough lately</source>
        <translation>
            <numerusform>с %Ln уже связывались достаточно</numerusform>
            <numerusform>с %Ln уже связывались достаточно</numerusform>
            <numerusform>с %Ln уже связывались достаточно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named on the letter of their household</source>
        <translation>
            <numerusform>%Ln указан в письме своей семьи</numerusform>
            <numerusform>%Ln указаны в письме своей семьи</numerusform>
            <numerusform>%Ln указаны в письме своей семьи</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>how something left the house</comment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Customers who were on the list on %1</source>
        <translation>Клиенты, которые были в списке %1</translation>
    </message>
    <message>
        <source>What was on the list on %1</source>
        <translation>Что было в списке %1</translation>
    </message>
    <message>
        <source>has no mobile phone</source>
        <comment>beside a name</comment>
        <translation>нет мобильного телефона</translation>
    </message>
    <message>
        <source>was never asked</source>
        <comment>beside a name</comment>
        <translation>никогда не спрашивали</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no mobile phone</source>
        <translation>
            <numerusform>%Ln без мобильного телефона</numerusform>
            <numerusform>%Ln без мобильного телефона</numerusform>
            <numerusform>%Ln без мобильного телефона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were never asked</source>
        <translation>
            <numerusform>%Ln никогда не спрашивали</numerusform>
            <numerusform>%Ln никогда не спрашивали</numerusform>
            <numerusform>%Ln никогда не спрашивали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never asked</source>
        <translation>
            <numerusform>%Ln из них никогда не спрашивали</numerusform>
            <numerusform>%Ln из них никогда не спрашивали</numerusform>
            <numerusform>%Ln из них никогда не спрашивали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <comment>behind how many people went out</comment>
        <translation>
            <numerusform>в %Ln письме</numerusform>
            <numerusform>в %Ln письмах</numerusform>
            <numerusform>в %Ln письмах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have “%1” already: it went out today</source>
        <translation>
            <numerusform>У %Ln из них уже есть «%1»: отправлено сегодня</numerusform>
            <numerusform>У %Ln из них уже есть «%1»: отправлено сегодня</numerusform>
            <numerusform>У %Ln из них уже есть «%1»: отправлено сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>has an address that does not fit</source>
        <comment>beside a name</comment>
        <translation>адрес не помещается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an address that does not fit</source>
        <translation>
            <numerusform>у %Ln адрес не помещается</numerusform>
            <numerusform>у %Ln адрес не помещается</numerusform>
            <numerusform>у %Ln адрес не помещается</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) get(s) more than one letter: their cards say different addresses</source>
        <translation>
            <numerusform>%Ln семья получит больше одного письма: в карточках разные адреса</numerusform>
            <numerusform>%Ln семьи получат больше одного письма: в карточках разные адреса</numerusform>
            <numerusform>%Ln семей получат больше одного письма: в карточках разные адреса</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogThinning</name>
    <message numerus="yes">
        <source>Log thinned before %1, %Ln change(s)</source>
        <extracomment>a line of the log: %1 is a day</extracomment>
        <translation>
            <numerusform>Журнал прорежен до %1, %Ln изменение</numerusform>
            <numerusform>Журнал прорежен до %1, %Ln изменения</numerusform>
            <numerusform>Журнал прорежен до %1, %Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), %1</source>
        <extracomment>%1 is a size such as 3 MB</extracomment>
        <translation>
            <numerusform>%Ln изменение, %1</numerusform>
            <numerusform>%Ln изменения, %1</numerusform>
            <numerusform>%Ln изменений, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) a change</source>
        <translation>
            <numerusform>%Ln байт на изменение</numerusform>
            <numerusform>%Ln байта на изменение</numerusform>
            <numerusform>%Ln байт на изменение</numerusform>
        </translation>
    </message>
    <message>
        <source>in detail since %1</source>
        <translation>подробно с %1</translation>
    </message>
    <message>
        <source>Nothing from before %1 is left that could be thinned.</source>
        <translation>До %1 не осталось ничего, что можно было бы проредить.</translation>
    </message>
    <message>
        <source>%1 of the file become free for what comes.</source>
        <extracomment>%1 is a size such as 12 MB</extracomment>
        <translation>В файле освободится %1 для будущих записей.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from before %1 can no longer be undone, compared or brought back from the file.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln изменение до %1 больше нельзя будет отменить, сравнить или вернуть из файла.</numerusform>
            <numerusform>%Ln изменения до %1 больше нельзя будет отменить, сравнить или вернуть из файла.</numerusform>
            <numerusform>%Ln изменений до %1 больше нельзя будет отменить, сравнить или вернуть из файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did what, and when, stays in the log, and so does everything on the cards.</source>
        <translation>Кто, что и когда сделал, остаётся в журнале, как и всё, что есть в карточках.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay whole, because they hold the last that is known of something deleted.</source>
        <translation>
            <numerusform>%Ln изменение остаётся целиком: в нём последнее, что известно об удалённом.</numerusform>
            <numerusform>%Ln изменения остаются целиком: в них последнее, что известно об удалённом.</numerusform>
            <numerusform>%Ln изменений остаются целиком: в них последнее, что известно об удалённом.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before; backups that hold the detail stay.</source>
        <translation>Перед этим делается резервная копия; копии с подробностями остаются.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Began to work with this file</source>
        <translation>Начало работы с этим файлом</translation>
    </message>
</context>
<context>
    <name>OwingCards</name>
    <message numerus="yes">
        <source>%n of them owe(s) %1. Delete all the same?</source>
        <translation>
            <numerusform>%n из них должен %1. Всё равно удалить?</numerusform>
            <numerusform>%n из них должны %1. Всё равно удалить?</numerusform>
            <numerusform>%n из них должны %1. Всё равно удалить?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owes %2. Archive all the same?</source>
        <comment>a customer, an amount</comment>
        <translation>%1: долг %2. Всё равно убрать в архив?</translation>
    </message>
    <message>
        <source>%1 owes %2. Delete all the same?</source>
        <comment>a customer, an amount</comment>
        <translation>%1: долг %2. Всё равно удалить?</translation>
    </message>
    <message>
        <source>Who leaves the lists is easily forgotten. What is due stays due, and cards can be brought back.</source>
        <translation>Кто уходит из списков, о том легко забыть. Долг остаётся долгом, а карточки можно вернуть.</translation>
    </message>
    <message>
        <source>Keep the cards</source>
        <translation>Оставить карточки</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Оставить карточку</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <comment>a page of the sidebar</comment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>a page of the sidebar</comment>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>a page of the sidebar</comment>
        <translation>Товары</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a page of the sidebar</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a page of the sidebar</comment>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page of the sidebar</comment>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The label sheets of %1 could not be read: %2.</source>
        <translation>Не удалось прочитать листы наклеек из %1: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>Laying out labels</source>
        <translation>Вёрстка наклеек</translation>
    </message>
    <message>
        <source>No font of this computer has the letter “%1”.</source>
        <translation>Ни в одном шрифте этого компьютера нет буквы «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n address lines, the label takes %1.</source>
        <translation>
            <numerusform>%n строка адреса, на наклейку входит %1.</numerusform>
            <numerusform>%n строки адреса, на наклейку входит %1.</numerusform>
            <numerusform>%n строк адреса, на наклейку входит %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too wide by %2 mm at %3 pt.</source>
        <translation>«%1» шире на %2 мм при %3 пт.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: wrapped, the address needs %n lines more than the label takes.</source>
        <translation>
            <numerusform>«%1» — слишком длинно: с переносом адресу нужна ещё %n строка сверх наклейки.</numerusform>
            <numerusform>«%1» — слишком длинно: с переносом адресу нужны ещё %n строки сверх наклейки.</numerusform>
            <numerusform>«%1» — слишком длинно: с переносом адресу нужно ещё %n строк сверх наклейки.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per %2, %3 × %4 mm</source>
        <comment>labels per paper size, width and height of one</comment>
        <translation>%1 на %2, %3 × %4 мм</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of this sheet run off the paper.</source>
        <translation>
            <numerusform>%n наклейка этого листа выходит за край бумаги.</numerusform>
            <numerusform>%n наклейки этого листа выходят за край бумаги.</numerusform>
            <numerusform>%n наклеек этого листа выходят за край бумаги.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of this sheet overlap.</source>
        <translation>Наклейки этого листа перекрываются.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>No label sheets were found in %1.</source>
        <translation>В %1 не найдено листов наклеек.</translation>
    </message>
    <message>
        <source>Install the package glabels-data, which describes them.</source>
        <translation>Установите пакет glabels-data, который их описывает.</translation>
    </message>
    <message>
        <source>the system&apos;s data folders</source>
        <translation>папки данных системы</translation>
    </message>
    <message>
        <source>There is no label sheet “%1”.</source>
        <translation>Листа наклеек «%1» нет.</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>Ближайшие: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>PastFile</name>
    <message>
        <source>There is no place for the file of then: %1 cannot be written.</source>
        <translation>Нет места для прежнего файла: в %1 нельзя писать.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Make room on that disk, or restore a copy to another one.</source>
        <translation>Освободите место на этом диске или восстановите копию на другой.</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1 is called %2 from now on</source>
        <translation>%1: теперь имя %2</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Phones, e-mail and web addresses</source>
        <translation>Телефоны, электронная почта и сайты</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Стадии</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no, withdrawn</source>
        <translation>нет, отозвано</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Everything held on %1</source>
        <comment>title of a paper</comment>
        <translation>Всё, что хранится: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a business and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Advertising</source>
        <comment>what a consent is for</comment>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Entered by us</source>
        <comment>where a consent came from</comment>
        <translation>Внесено нами</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a consent came from</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of a file</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with VAT</source>
        <comment>an amount</comment>
        <translation>%1 с НДС</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>Не удалось создать %1.</translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Ни одного снимка не сохранено.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Не удалось открыть %1.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>In the list “%1”: %2</source>
        <translation>В списке «%1»: %2</translation>
    </message>
    <message>
        <source>The list is nested more than %1 levels deep, with the lists in it.</source>
        <translation>Вложенность списка вместе с его списками больше %1.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>Списка «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” takes nothing in parentheses.</source>
        <translation>«%1» не принимает ничего в скобках.</translation>
    </message>
    <message>
        <source>Parentheses belong to counts, sums and dates of what happened, such as spent(last 30 days).</source>
        <translation>Скобки нужны счётам, суммам и датам событий, например spent(last 30 days).</translation>
    </message>
    <message>
        <source>“%1” cannot be limited to days.</source>
        <translation>«%1» нельзя ограничить днями.</translation>
    </message>
    <message>
        <source>It counts what has no date.</source>
        <translation>Считается то, у чего нет даты.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>“%1” is asked of customers: put it outside the parentheses.</source>
        <translation>«%1» спрашивают о клиентах: вынесите за скобки.</translation>
    </message>
    <message>
        <source>It is asked inside parentheses, as in %1(%2 = ...).</source>
        <translation>Спрашивают в скобках, как в %1(%2 = ...).</translation>
    </message>
    <message>
        <source>There is no field “%1” to ask of here.</source>
        <translation>Поля «%1» здесь нет.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>Данных вида «%1» нет.</translation>
    </message>
    <message>
        <source>“within” asks for a date, and “%1” holds %2.</source>
        <translation>«within» требует дату, а «%1» содержит %2.</translation>
    </message>
    <message>
        <source>Limit it to days in its parentheses: %1(last 30 days).</source>
        <translation>Ограничьте днями в скобках: %1(last 30 days).</translation>
    </message>
    <message>
        <source>“top” and “bottom” rank numbers and dates, and “%1” holds %2.</source>
        <translation>«top» и «bottom» упорядочивают числа и даты, а «%1» содержит %2.</translation>
    </message>
    <message>
        <source>“top” and “bottom” cannot stand inside parentheses.</source>
        <translation>«top» и «bottom» не могут стоять в скобках.</translation>
    </message>
    <message>
        <source>Rank the whole instead, as in spent(last year) in top 20 percent.</source>
        <translation>Упорядочите целое, как в spent(last year) in top 20 percent.</translation>
    </message>
    <message>
        <source>Expected more than 0 and at most 100 percent.</source>
        <translation>Ожидается больше 0 и не больше 100 процентов.</translation>
    </message>
    <message>
        <source>Expected a whole number from 1.</source>
        <translation>Ожидается целое число от 1.</translation>
    </message>
    <message>
        <source>Or a share: top 20 percent.</source>
        <translation>Или долю: top 20 percent.</translation>
    </message>
    <message>
        <source>Only texts are searched for parts, and “%1” holds %2.</source>
        <translation>Части ищут только в текстах, а «%1» содержит %2.</translation>
    </message>
    <message>
        <source>Compare it by “=” or “in”.</source>
        <translation>Сравнивайте через «=» или «in».</translation>
    </message>
    <message>
        <source>“%1” has no order: it holds %2.</source>
        <translation>У «%1» нет порядка: содержит %2.</translation>
    </message>
    <message>
        <source>Compare it by “=”, “!=” or “in”.</source>
        <translation>Сравнивайте через «=», «!=» или «in».</translation>
    </message>
    <message>
        <source>To compare with the field, write %1().</source>
        <translation>Чтобы сравнить с полем, пишите %1().</translation>
    </message>
    <message>
        <source>“%1,%2” is no number: there is a comma in it.</source>
        <translation>«%1,%2» — не число: в нём запятая.</translation>
    </message>
    <message>
        <source>Numbers are written with a point and without separators: %1.</source>
        <translation>Числа пишутся с точкой и без разделителей: %1.</translation>
    </message>
    <message>
        <source>Expected a text here, not a field.</source>
        <translation>Здесь ожидается текст, а не поле.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with another field.</source>
        <translation>«%1» нельзя сравнить с другим полем.</translation>
    </message>
    <message>
        <source>“%1” holds %2, and “%3” holds %4.</source>
        <translation>«%1» содержит %2, а «%3» содержит %4.</translation>
    </message>
    <message>
        <source>Compare fields of one kind.</source>
        <translation>Сравнивайте поля одного вида.</translation>
    </message>
    <message>
        <source>Only numbers can be multiplied.</source>
        <translation>Умножать можно только числа.</translation>
    </message>
    <message>
        <source>Leave out “%1 *”.</source>
        <translation>Уберите «%1 *».</translation>
    </message>
    <message>
        <source>“%1” is no factor to multiply by.</source>
        <translation>На «%1» нельзя умножить.</translation>
    </message>
    <message>
        <source>Write a number up to a million, with at most %1 decimals.</source>
        <translation>Напишите число до миллиона, знаков после точки не больше %1.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>The text that begins with %1 has no closing quote.</source>
        <translation>У текста, который начинается с %1, нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>Put a quote behind its last word.</source>
        <translation>Поставьте кавычку после последнего слова.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be read.</source>
        <translation>Здесь знак, который нельзя прочесть.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Удалите его.</translation>
    </message>
    <message>
        <source>The list ends where %1 is expected.</source>
        <translation>Список кончается там, где ожидается %1.</translation>
    </message>
    <message>
        <source>Expected %1 here, not “%2”.</source>
        <translation>Здесь ожидается %1, а не «%2».</translation>
    </message>
    <message>
        <source>“%1” is no number: there is a comma in it.</source>
        <translation>«%1» — не число: в нём запятая.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>Numbers are written with a point and without separators: 1000 or 500.50.</source>
        <translation>Числа пишутся с точкой и без разделителей: 1000 или 500.50.</translation>
    </message>
    <message>
        <source>“%1” is compared with numbers, like 500 or 500.50.</source>
        <translation>«%1» сравнивается с числами, например 500 или 500.50.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» — слишком большое число.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2025-11-22, or “within last 30 days”.</source>
        <translation>Пишите год, месяц и день, например 2025-11-22, или «within last 30 days».</translation>
    </message>
    <message>
        <source>“%1” is none of the words for “%2”.</source>
        <translation>«%1» нет среди слов для «%2».</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Напишите одно из: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is yes, no or empty.</source>
        <translation>«%1» — это yes, no или empty.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>«%1» — не страна.</translation>
    </message>
    <message>
        <source>Write its name or its code, like IT.</source>
        <translation>Напишите название или код, например IT.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«%1» — не язык.</translation>
    </message>
    <message>
        <source>Write its name or its code, like it.</source>
        <translation>Напишите название или код, например it.</translation>
    </message>
    <message>
        <source>“today” is a date, and “%1” holds %2.</source>
        <translation>«today» — дата, а «%1» содержит %2.</translation>
    </message>
    <message>
        <source>Put the word in quotes if it is the text: &quot;today&quot;.</source>
        <translation>Возьмите слово в кавычки, если это текст: &quot;today&quot;.</translation>
    </message>
    <message>
        <source>“me” is a person, and “%1” holds %2.</source>
        <translation>«me» — человек, а «%1» содержит %2.</translation>
    </message>
    <message>
        <source>It is not known who “me” is.</source>
        <translation>Неизвестно, кто такой «me».</translation>
    </message>
    <message>
        <source>Say who is at work, or write the name.</source>
        <translation>Укажите, кто работает, или напишите имя.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>одно из нескольких слов</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>процент</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Nothing compares with an empty text.</source>
        <translation>С пустым текстом ничего не сравнивают.</translation>
    </message>
    <message>
        <source>Write “%1 is empty” or “%1 is not empty”.</source>
        <translation>Пишите «%1 is empty» или «%1 is not empty».</translation>
    </message>
    <message>
        <source>Expected a comma or the end here, not “%1”.</source>
        <translation>Здесь ожидается запятая или конец, а не «%1».</translation>
    </message>
    <message>
        <source>There is no “(” that this “)” closes.</source>
        <translation>Нет «(», которую закрывает эта «)».</translation>
    </message>
    <message>
        <source>Delete it, or open it further left.</source>
        <translation>Удалите её или откройте левее.</translation>
    </message>
    <message>
        <source>A comma stands only inside “( )”.</source>
        <translation>Запятая стоит только внутри «( )».</translation>
    </message>
    <message>
        <source>Join conditions with “and” or “or”.</source>
        <translation>Соединяйте условия через «and» или «or».</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>«and», «or» или конец</translation>
    </message>
    <message>
        <source>The list is nested more than %1 levels deep here.</source>
        <translation>Здесь вложенность списка больше %1.</translation>
    </message>
    <message>
        <source>Leave out parentheses, or keep a part as a list of its own.</source>
        <translation>Уберите скобки или вынесите часть в отдельный список.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Эта «(» не закрыта.</translation>
    </message>
    <message>
        <source>Put a “)” behind what it holds.</source>
        <translation>Поставьте «)» после её содержимого.</translation>
    </message>
    <message>
        <source>“and”, “or” or “)”</source>
        <translation>«and», «or» или «)»</translation>
    </message>
    <message>
        <source>the name of a list, in quotes</source>
        <translation>название списка в кавычках</translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation>«empty»</translation>
    </message>
    <message>
        <source>“empty” or “not empty”</source>
        <translation>«empty» или «not empty»</translation>
    </message>
    <message>
        <source>Compare with a value by “=” or “!=”.</source>
        <translation>Сравнивайте со значением через «=» или «!=».</translation>
    </message>
    <message>
        <source>“%1” is no comparison.</source>
        <translation>«%1» — не сравнение.</translation>
    </message>
    <message>
        <source>Write one of =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>Напишите одно из =, !=, &lt;, &lt;=, &gt; и &gt;=.</translation>
    </message>
    <message>
        <source>Write “%1”.</source>
        <translation>Напишите «%1».</translation>
    </message>
    <message>
        <source>“and” and the upper value</source>
        <translation>«and» и верхнее значение</translation>
    </message>
    <message>
        <source>“in list” stands without a field before it.</source>
        <translation>«in list» стоит без поля впереди.</translation>
    </message>
    <message>
        <source>Write: in list &quot;Name of the list&quot;.</source>
        <translation>Пишите: in list &quot;Название списка&quot;.</translation>
    </message>
    <message>
        <source>“(”, “top” or “bottom”</source>
        <translation>«(», «top» или «bottom»</translation>
    </message>
    <message>
        <source>Write the values in parentheses: in (a, b).</source>
        <translation>Пишите значения в скобках: in (a, b).</translation>
    </message>
    <message>
        <source>“with”</source>
        <translation>«with»</translation>
    </message>
    <message>
        <source>a comparison such as =, &lt;, contains, in, within or is empty</source>
        <translation>сравнение вроде =, &lt;, contains, in, within или is empty</translation>
    </message>
    <message>
        <source>A “-” before a column has no meaning.</source>
        <translation>«-» перед столбцом ничего не значит.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Уберите его.</translation>
    </message>
    <message>
        <source>Expected the name of a field here, not a text.</source>
        <translation>Здесь ожидается название поля, а не текст.</translation>
    </message>
    <message>
        <source>Texts stand on the right of a comparison: city = &quot;Lucca&quot;.</source>
        <translation>Тексты стоят справа от сравнения: city = &quot;Lucca&quot;.</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>название поля</translation>
    </message>
    <message>
        <source>“,”, “and”, “or” or “)”</source>
        <translation>«,», «and», «or» или «)»</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>«,» или «)»</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>Put it in quotes if it is the value: &quot;%1&quot;.</source>
        <translation>Возьмите в кавычки, если это значение: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A text stands in double quotes.</source>
        <translation>Текст стоит в двойных кавычках.</translation>
    </message>
    <message>
        <source>Write it like this: &quot;Lucca&quot;.</source>
        <translation>Пишите так: &quot;Lucca&quot;.</translation>
    </message>
    <message>
        <source>a number before “*”</source>
        <translation>число перед «*»</translation>
    </message>
    <message>
        <source>a field with parentheses</source>
        <translation>поле со скобками</translation>
    </message>
    <message>
        <source>Write it like this: 0.5 * spent(last year).</source>
        <translation>Пишите так: 0.5 * spent(last year).</translation>
    </message>
    <message>
        <source>“%1” needs parentheses here.</source>
        <translation>Здесь «%1» нужны скобки.</translation>
    </message>
    <message>
        <source>Write “%1()”.</source>
        <translation>Пишите «%1()».</translation>
    </message>
    <message>
        <source>Put a text of several words in quotes: %1.</source>
        <translation>Возьмите текст из нескольких слов в кавычки: %1.</translation>
    </message>
    <message>
        <source>Put “and” or “or” between two conditions.</source>
        <translation>Поставьте «and» или «or» между условиями.</translation>
    </message>
    <message>
        <source>Write: in top 20 percent.</source>
        <translation>Пишите: in top 20 percent.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>целое число от 1 до %1</translation>
    </message>
    <message>
        <source>“days”, “weeks”, “months” or “years”</source>
        <translation>«days», «weeks», «months» или «years»</translation>
    </message>
    <message>
        <source>a date such as 2025-11-22</source>
        <translation>дата вроде 2025-11-22</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2025-11-22.</source>
        <translation>Пишите год, месяц и день, например 2025-11-22.</translation>
    </message>
    <message>
        <source>“to” and a date</source>
        <translation>«to» и дата</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>Период кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Поменяйте даты местами.</translation>
    </message>
    <message>
        <source>days such as “last 30 days”, “this month”, “since 2025-01-01” or “today”</source>
        <translation>дни вроде «last 30 days», «this month», «since 2025-01-01» или «today»</translation>
    </message>
    <message>
        <source>a number of days or “week”, “month”, “quarter”, “year”</source>
        <translation>число дней или «week», «month», «quarter», «year»</translation>
    </message>
    <message>
        <source>“week”, “month”, “quarter” or “year”</source>
        <translation>«week», «month», «quarter» или «year»</translation>
    </message>
    <message>
        <source>“than”</source>
        <translation>«than»</translation>
    </message>
    <message>
        <source>“ago”</source>
        <translation>«ago»</translation>
    </message>
    <message>
        <source>The list has more than %1 conditions and values.</source>
        <translation>В списке больше %1 условий и значений.</translation>
    </message>
    <message>
        <source>Tag customers in parts, and ask for the tag.</source>
        <translation>Пометьте клиентов меткой по частям и спросите по метке.</translation>
    </message>
    <message>
        <source>is not on</source>
        <comment>a date</comment>
        <translation>не равна</translation>
    </message>
    <message>
        <source>is on</source>
        <comment>a date</comment>
        <translation>равна</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a date</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>не позже</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a date</comment>
        <translation>после</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>не между</translation>
    </message>
    <message>
        <source>between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ни одно из</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>не начинается с</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>не заканчивается на</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>заканчивается на</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>не в период</translation>
    </message>
    <message>
        <source>within</source>
        <translation>в период</translation>
    </message>
    <message>
        <source>not among the highest</source>
        <translation>не среди наибольших</translation>
    </message>
    <message>
        <source>among the highest</source>
        <translation>среди наибольших</translation>
    </message>
    <message>
        <source>not among the lowest</source>
        <translation>не среди наименьших</translation>
    </message>
    <message>
        <source>among the lowest</source>
        <translation>среди наименьших</translation>
    </message>
    <message>
        <source>is not on the list</source>
        <translation>не в списке</translation>
    </message>
    <message>
        <source>is on the list</source>
        <translation>в списке</translation>
    </message>
    <message>
        <source>“%1” names a currency, and all amounts of a list are in the file&apos;s: %2.</source>
        <translation>«%1» называет валюту, а все суммы списка — в валюте файла: %2.</translation>
    </message>
    <message>
        <source>Write the number alone. What was sold in another currency counts at the rate of its day.</source>
        <translation>Напишите только число. Продажи в другой валюте считаются по курсу своего дня.</translation>
    </message>
    <message>
        <source>“%1” stands in too many parentheses to ask more of it.</source>
        <translation>«%1» стоит внутри слишком многих скобок, чтобы спросить о нём ещё что-то.</translation>
    </message>
    <message>
        <source>Conditions on related records stand in each other at most %1 deep.</source>
        <translation>Условия на связанные записи вкладываются друг в друга не глубже чем на %1.</translation>
    </message>
    <message>
        <source>Write a number alone: %1. A text of several words stands in quotes: %2.</source>
        <translation>Напишите одно число: %1. Текст из нескольких слов стоит в кавычках: %2.</translation>
    </message>
    <message>
        <source>not among the latest</source>
        <comment>dates</comment>
        <translation>не среди самых поздних</translation>
    </message>
    <message>
        <source>among the latest</source>
        <comment>dates</comment>
        <translation>среди самых поздних</translation>
    </message>
    <message>
        <source>not among the earliest</source>
        <comment>dates</comment>
        <translation>не среди самых ранних</translation>
    </message>
    <message>
        <source>among the earliest</source>
        <comment>dates</comment>
        <translation>среди самых ранних</translation>
    </message>
    <message>
        <source>top, best, most, biggest, first</source>
        <comment>other words for: among the highest</comment>
        <translation>топ, лучшие, больше всего, крупнейшие, первые</translation>
    </message>
    <message>
        <source>bottom, worst, least, fewest, smallest</source>
        <comment>other words for: among the lowest</comment>
        <translation>последние, худшие, меньше всего, минимум</translation>
    </message>
    <message>
        <source>do not include</source>
        <comment>tags</comment>
        <translation>не включают</translation>
    </message>
    <message>
        <source>include</source>
        <comment>tags</comment>
        <translation>включают</translation>
    </message>
    <message>
        <source>include none of</source>
        <comment>tags</comment>
        <translation>не включают ни одного из</translation>
    </message>
    <message>
        <source>include one of</source>
        <comment>tags</comment>
        <translation>включают одно из</translation>
    </message>
    <message>
        <source>The list “%1” asks for itself.</source>
        <translation>Список «%1» обращается к самому себе.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”</source>
        <translation>«%1» обращается к «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, а %2</translation>
    </message>
    <message>
        <source>A list cannot contain itself: %1.</source>
        <translation>Список не может содержать самого себя: %1.</translation>
    </message>
    <message>
        <source>Take it out of itself.</source>
        <translation>Уберите его из него самого.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Уберите один из них.</translation>
    </message>
</context>
<context>
    <name>ReasonMenu</name>
    <message>
        <source>Another reason…</source>
        <translation>Другая причина…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Documents that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Документы, для которых верно</translation>
    </message>
    <message>
        <source>documents</source>
        <comment>the highest 20 documents</comment>
        <translation>документов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>Tasks that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Задачи, для которых верно</translation>
    </message>
    <message>
        <source>tasks</source>
        <comment>the highest 20 tasks</comment>
        <translation>задач</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Контакты, для которых верно</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>the highest 20 contacts</comment>
        <translation>контактов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакта</numerusform>
            <numerusform>%Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Products that match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Товары, для которых верно</translation>
    </message>
    <message>
        <source>products</source>
        <comment>the highest 20 products</comment>
        <translation>товаров</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln товар</numerusform>
            <numerusform>%Ln товара</numerusform>
            <numerusform>%Ln товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <comment>before: all of, any of, none of</comment>
        <translation>Клиенты, для которых верно</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>the highest 20 customers</comment>
        <translation>клиентов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>over lists of them</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Changes as documents change</source>
        <translation>Меняется вместе с документами</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>over lists of them</comment>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Changes as tasks change</source>
        <translation>Меняется вместе с задачами</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>over lists of them</comment>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Changes as contacts change</source>
        <translation>Меняется вместе с контактами</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>over lists of them</comment>
        <translation>Товары</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>Changes as products change</source>
        <translation>Меняется вместе с товарами</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>over lists of them</comment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Changes as customers change</source>
        <translation>Меняется вместе с клиентами</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Document %1 was made final and cannot be changed.</source>
        <translation>Документ %1 окончательный, изменить его нельзя.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Make a credit note for it instead.</source>
        <translation>Вместо этого оформите кредит-ноту.</translation>
    </message>
    <message>
        <source>This document is no longer in the file.</source>
        <translation>Этого документа больше нет в файле.</translation>
    </message>
    <message>
        <source>Only own invoices, receipts and credit notes are made final.</source>
        <translation>Окончательными бывают только свои счета, чеки и кредит-ноты.</translation>
    </message>
    <message>
        <source>A document without lines cannot be made final.</source>
        <translation>Документ без строк нельзя сделать окончательным.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Сначала добавьте строку.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>«%1» — это не валюта.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>Укажите её три буквы, например EUR.</translation>
    </message>
    <message>
        <source>There is no rate of exchange for %1.</source>
        <translation>Нет курса для %1.</translation>
    </message>
    <message>
        <source>Give the rate of the document&apos;s day.</source>
        <translation>Укажите курс на день документа.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Сумма слишком велика.</translation>
    </message>
    <message>
        <source>Look at the quantity and the price.</source>
        <translation>Проверьте количество и цену.</translation>
    </message>
    <message>
        <source>Document %1 cannot be put into this state.</source>
        <translation>Документ %1 нельзя перевести в это состояние.</translation>
    </message>
    <message>
        <source>Only own quotes, orders and deliveries are issued with a number.</source>
        <translation>С номером выставляются только собственные предложения, заказы и накладные.</translation>
    </message>
    <message>
        <source>Document %1 was issued already.</source>
        <translation>Документ %1 уже выставлен.</translation>
    </message>
    <message>
        <source>A document without lines cannot be issued.</source>
        <translation>Документ без строк нельзя выставить.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Phones, e-mails and web addresses</source>
        <translation>Телефоны, адреса почты и сайты</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Lines of documents</source>
        <translation>Строки документов</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>%1: %2, all of them</source>
        <translation>%1: %2, все</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: спасено %2, потеряно %3</translation>
    </message>
    <message>
        <source>%1: %2 saved, some may be lost</source>
        <translation>%1: спасено %2, часть, возможно, потеряна</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Утерянная карточка</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Всё удалось прочитать.</translation>
    </message>
    <message>
        <source>Not everything could be read. What there is now:</source>
        <translation>Прочитать удалось не всё. Вот что есть теперь:</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Прочие записи</translation>
    </message>
    <message>
        <source>History and undo go on.</source>
        <translation>История и отмена продолжаются.</translation>
    </message>
    <message>
        <source>The log could not be read whole: history and undo begin anew.</source>
        <translation>Журнал не читается целиком: история и отмена начинаются заново.</translation>
    </message>
    <message>
        <source>The file had lost the list of what it holds; what was what had to be told by its shape. Look the cards over before you go on with them.</source>
        <translation>Файл утратил перечень своего содержимого; что есть что, пришлось определять по виду данных. Просмотрите карточки, прежде чем продолжать с ними работать.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are lost that documents or other entries name; an empty one named “Lost card” stands in for each.</source>
        <translation>
            <numerusform>Потеряна %Ln карточка, которую называют документы или другие записи; вместо неё стоит пустая «Утерянная карточка».</numerusform>
            <numerusform>Потеряны %Ln карточки, которые называют документы или другие записи; вместо каждой стоит пустая «Утерянная карточка».</numerusform>
            <numerusform>Потеряно %Ln карточек, которые называют документы или другие записи; вместо каждой стоит пустая «Утерянная карточка».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were left out, because they belong to something that is lost.</source>
        <translation>
            <numerusform>Опущена %Ln запись: она относится к тому, что потеряно.</numerusform>
            <numerusform>Опущены %Ln записи: они относятся к тому, что потеряно.</numerusform>
            <numerusform>Опущено %Ln записей: они относятся к тому, что потеряно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no. %1</source>
        <extracomment>beside a name in the search box: its number was typed</extracomment>
        <translation>№ %1</translation>
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
        <translation>не входят в список «%1»</translation>
    </message>
    <message>
        <source>are on the list “%1”</source>
        <translation>входят в список «%1»</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the name of a product or category, as the language sets it apart</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>an amount</comment>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>an amount</comment>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>an amount</comment>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>an amount</comment>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <comment>an amount</comment>
        <translation>ровно %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two amounts</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two bounds of an amount</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>spent most</source>
        <translation>больше всех потратил</translation>
    </message>
    <message>
        <source>are among the %1% who %2</source>
        <comment>the 20% who spent most</comment>
        <translation>входят в %1 % тех, кто %2</translation>
    </message>
    <message>
        <source>are among the %1 who %2</source>
        <comment>the 20 who spent most</comment>
        <translation>входят в число тех %1, кто %2</translation>
    </message>
    <message>
        <source>bought something, but for %1</source>
        <comment>less than €500.00</comment>
        <translation>что-то купили, но на сумму %1</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>more than €500.00</comment>
        <translation>потратили %1</translation>
    </message>
    <message>
        <source>spent %1 on %2</source>
        <comment>more than €500.00, a product</comment>
        <translation>потратили %1 на %2</translation>
    </message>
    <message>
        <source>spent less %1 than %2</source>
        <comment>this year, last year</comment>
        <translation>потратили %1 меньше, чем %2</translation>
    </message>
    <message>
        <source>spent more %1 than %2</source>
        <comment>this year, last year</comment>
        <translation>потратили %1 больше, чем %2</translation>
    </message>
    <message>
        <source>spent %1 less than %2 % of what they spent %3</source>
        <comment>this year, 50, last year</comment>
        <translation>потратили %1 меньше %2 % того, что потратили %3</translation>
    </message>
    <message>
        <source>spent %1 more than %2 % of what they spent %3</source>
        <comment>this year, 50, last year</comment>
        <translation>потратили %1 больше %2 % того, что потратили %3</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>купили один раз</translation>
    </message>
    <message>
        <source>bought %1 once</source>
        <translation>купили %1 один раз</translation>
    </message>
    <message>
        <source>bought at most once</source>
        <translation>покупали не больше одного раза</translation>
    </message>
    <message>
        <source>bought %1 at most once</source>
        <translation>покупали %1 не больше одного раза</translation>
    </message>
    <message>
        <source>never bought anything</source>
        <translation>никогда ничего не покупали</translation>
    </message>
    <message>
        <source>never bought %1</source>
        <translation>никогда не покупали %1</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>ничего не купили</translation>
    </message>
    <message>
        <source>did not buy %1</source>
        <translation>не покупали %1</translation>
    </message>
    <message>
        <source>bought something</source>
        <translation>что-то купили</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>купили %1</translation>
    </message>
    <message numerus="yes">
        <source>bought %n times</source>
        <translation>
            <numerusform>покупали %n раз</numerusform>
            <numerusform>покупали %n раза</numerusform>
            <numerusform>покупали %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 %n times</source>
        <translation>
            <numerusform>покупали %1 %n раз</numerusform>
            <numerusform>покупали %1 %n раза</numerusform>
            <numerusform>покупали %1 %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at least %n times</source>
        <translation>
            <numerusform>покупали не меньше %n раза</numerusform>
            <numerusform>покупали не меньше %n раз</numerusform>
            <numerusform>покупали не меньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at least %n times</source>
        <translation>
            <numerusform>покупали %1 не меньше %n раза</numerusform>
            <numerusform>покупали %1 не меньше %n раз</numerusform>
            <numerusform>покупали %1 не меньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at most %n times</source>
        <translation>
            <numerusform>покупали не больше %n раза</numerusform>
            <numerusform>покупали не больше %n раз</numerusform>
            <numerusform>покупали не больше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at most %n times</source>
        <translation>
            <numerusform>покупали %1 не больше %n раза</numerusform>
            <numerusform>покупали %1 не больше %n раз</numerusform>
            <numerusform>покупали %1 не больше %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>still owe something</source>
        <translation>ещё что-то должны</translation>
    </message>
    <message>
        <source>still owe %1</source>
        <comment>an amount</comment>
        <translation>ещё должны %1</translation>
    </message>
    <message>
        <source>still owe something that was due %1</source>
        <comment>when</comment>
        <translation>ещё должны то, что надо было заплатить %1</translation>
    </message>
    <message>
        <source>still owe %1 that was due %2</source>
        <comment>an amount, when</comment>
        <translation>ещё должны %1, которые надо было заплатить %2</translation>
    </message>
    <message>
        <source>were in touch once</source>
        <translation>общались с нами один раз</translation>
    </message>
    <message>
        <source>were in touch at most once</source>
        <translation>общались с нами не больше одного раза</translation>
    </message>
    <message>
        <source>were never in touch</source>
        <translation>никогда не общались с нами</translation>
    </message>
    <message>
        <source>were not in touch</source>
        <translation>не общались с нами</translation>
    </message>
    <message>
        <source>were in touch</source>
        <translation>общались с нами</translation>
    </message>
    <message numerus="yes">
        <source>were in touch %n times</source>
        <translation>
            <numerusform>общались с нами %n раз</numerusform>
            <numerusform>общались с нами %n раза</numerusform>
            <numerusform>общались с нами %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at least %n times</source>
        <translation>
            <numerusform>общались с нами не меньше %n раза</numerusform>
            <numerusform>общались с нами не меньше %n раз</numerusform>
            <numerusform>общались с нами не меньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at most %n times</source>
        <translation>
            <numerusform>общались с нами не больше %n раза</numerusform>
            <numerusform>общались с нами не больше %n раз</numerusform>
            <numerusform>общались с нами не больше %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>have no quote without an answer</source>
        <translation>не оставили без ответа ни одного коммерческого предложения</translation>
    </message>
    <message>
        <source>have a quote without an answer</source>
        <translation>не ответили на коммерческое предложение</translation>
    </message>
    <message>
        <source>have a quote without an answer that was made %1</source>
        <comment>when</comment>
        <translation>не ответили на коммерческое предложение, сделанное %1</translation>
    </message>
    <message>
        <source>have an open complaint</source>
        <translation>ждут ответа на жалобу</translation>
    </message>
    <message>
        <source>have no open complaint</source>
        <translation>не ждут ответа на жалобу</translation>
    </message>
    <message>
        <source>have nobody on file who decides</source>
        <translation>записаны без лица, принимающего решения</translation>
    </message>
    <message>
        <source>have somebody on file who decides</source>
        <translation>записаны с лицом, принимающим решения</translation>
    </message>
    <message>
        <source>have a card that nobody confirmed %1</source>
        <comment>when</comment>
        <translation>не проходили сверку данных %1</translation>
    </message>
    <message>
        <source>have a card that was confirmed %1</source>
        <comment>when</comment>
        <translation>прошли сверку данных %1</translation>
    </message>
    <message>
        <source>last bought %1 %2</source>
        <comment>a product, when</comment>
        <translation>последний раз купили %1 %2</translation>
    </message>
    <message>
        <source>bought for the first time %1</source>
        <comment>when</comment>
        <translation>впервые что-то купили %1</translation>
    </message>
    <message>
        <source>were last in touch %1</source>
        <comment>when</comment>
        <translation>последний раз общались с нами %1</translation>
    </message>
    <message>
        <source>have a task that is due %1</source>
        <comment>when</comment>
        <translation>связаны с задачей, которую надо выполнить %1</translation>
    </message>
    <message>
        <source>have their birthday %1</source>
        <comment>when</comment>
        <translation>празднуют день рождения %1</translation>
    </message>
    <message>
        <source>have a card that was made %1</source>
        <comment>when</comment>
        <translation>занесены в базу %1</translation>
    </message>
    <message>
        <source>have a phone number</source>
        <translation>указали телефон</translation>
    </message>
    <message>
        <source>have no phone number</source>
        <translation>не указали телефон</translation>
    </message>
    <message>
        <source>have an e-mail address</source>
        <translation>указали e-mail</translation>
    </message>
    <message>
        <source>have no e-mail address</source>
        <translation>не указали e-mail</translation>
    </message>
    <message>
        <source>have a street in their address</source>
        <translation>указали улицу в адресе</translation>
    </message>
    <message>
        <source>have no street in their address</source>
        <translation>не указали улицу в адресе</translation>
    </message>
    <message>
        <source>have a town in their address</source>
        <translation>указали город в адресе</translation>
    </message>
    <message>
        <source>have no town in their address</source>
        <translation>не указали город в адресе</translation>
    </message>
    <message>
        <source>have not said whether they accept %1</source>
        <comment>letters</comment>
        <translation>не сказали, согласны ли на %1</translation>
    </message>
    <message>
        <source>e-mails</source>
        <comment>that they accept</comment>
        <translation>электронные письма</translation>
    </message>
    <message>
        <source>text messages</source>
        <comment>that they accept</comment>
        <translation>СМС</translation>
    </message>
    <message>
        <source>phone calls</source>
        <comment>that they accept</comment>
        <translation>звонки</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>that they accept</comment>
        <translation>письма по почте</translation>
    </message>
    <message>
        <source>have not agreed to %1</source>
        <comment>letters</comment>
        <translation>не дали согласия на %1</translation>
    </message>
    <message>
        <source>accept %1</source>
        <comment>letters</comment>
        <translation>согласны на %1</translation>
    </message>
    <message>
        <source>have not refused %1</source>
        <comment>letters</comment>
        <translation>не отказались получать %1</translation>
    </message>
    <message>
        <source>do not accept %1</source>
        <comment>letters</comment>
        <translation>не согласны на %1</translation>
    </message>
    <message numerus="yes">
        <source>are older than %n</source>
        <translation>
            <numerusform>старше %n года</numerusform>
            <numerusform>старше %n лет</numerusform>
            <numerusform>старше %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are at least %n years old</source>
        <translation>
            <numerusform>не моложе %n года</numerusform>
            <numerusform>не моложе %n лет</numerusform>
            <numerusform>не моложе %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are younger than %n</source>
        <translation>
            <numerusform>моложе %n года</numerusform>
            <numerusform>моложе %n лет</numerusform>
            <numerusform>моложе %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>have a turnover of %1</source>
        <comment>more than €1,000,000.00</comment>
        <translation>имеют оборот %1</translation>
    </message>
    <message>
        <source>have a workforce of %1</source>
        <comment>more than 20</comment>
        <translation>насчитывают %1 сотрудников</translation>
    </message>
    <message>
        <source>do not carry the tag %1</source>
        <translation>не отмечены меткой «%1»</translation>
    </message>
    <message>
        <source>carry the tag %1</source>
        <translation>отмечены меткой «%1»</translation>
    </message>
    <message>
        <source>are in the region %1</source>
        <translation>находятся в регионе %1</translation>
    </message>
    <message>
        <source>are in the country %1</source>
        <translation>находятся в стране %1</translation>
    </message>
    <message>
        <source>belong to the territory %1</source>
        <translation>относятся к району «%1»</translation>
    </message>
    <message>
        <source>are looked after by %1</source>
        <comment>a person</comment>
        <translation>закреплены за сотрудником %1</translation>
    </message>
    <message>
        <source>work in the sector %1</source>
        <translation>работают в отрасли «%1»</translation>
    </message>
    <message>
        <source>came to us through %1</source>
        <comment>a source</comment>
        <translation>узнали о нас через источник «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>alternatives</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>who a list is of</comment>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>who a list is of</comment>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>who a list is of</comment>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Private persons</source>
        <comment>who a list is of</comment>
        <translation>Частные лица</translation>
    </message>
    <message>
        <source>Prospects</source>
        <comment>who a list is of</comment>
        <translation>Интересующиеся</translation>
    </message>
    <message>
        <source>Suspects</source>
        <comment>who a list is of</comment>
        <translation>Непроверенные контакты</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <comment>who a list is of</comment>
        <translation>Потерянные клиенты</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>who a list is of</comment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what customers did</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what customers did</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>%1 who %2</source>
        <comment>Women who live in Rome</comment>
        <translation>%1, которые %2</translation>
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
            <numerusform>за последний %n день</numerusform>
            <numerusform>за последние %n дня</numerusform>
            <numerusform>за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n weeks</source>
        <translation>
            <numerusform>за последнюю %n неделю</numerusform>
            <numerusform>за последние %n недели</numerusform>
            <numerusform>за последние %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n months</source>
        <translation>
            <numerusform>за последний %n месяц</numerusform>
            <numerusform>за последние %n месяца</numerusform>
            <numerusform>за последние %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n years</source>
        <translation>
            <numerusform>за последний %n год</numerusform>
            <numerusform>за последние %n года</numerusform>
            <numerusform>за последние %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n days</source>
        <translation>
            <numerusform>в ближайший %n день</numerusform>
            <numerusform>в ближайшие %n дня</numerusform>
            <numerusform>в ближайшие %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n weeks</source>
        <translation>
            <numerusform>в ближайшую %n неделю</numerusform>
            <numerusform>в ближайшие %n недели</numerusform>
            <numerusform>в ближайшие %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n months</source>
        <translation>
            <numerusform>в ближайший %n месяц</numerusform>
            <numerusform>в ближайшие %n месяца</numerusform>
            <numerusform>в ближайшие %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n years</source>
        <translation>
            <numerusform>в ближайший %n год</numerusform>
            <numerusform>в ближайшие %n года</numerusform>
            <numerusform>в ближайшие %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>за последний день</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>за последнюю неделю</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>за последний месяц</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>за последний год</translation>
    </message>
    <message>
        <source>in the next day</source>
        <translation>в ближайший день</translation>
    </message>
    <message>
        <source>in the next week</source>
        <translation>в ближайшую неделю</translation>
    </message>
    <message>
        <source>in the next month</source>
        <translation>в ближайший месяц</translation>
    </message>
    <message>
        <source>in the next year</source>
        <translation>в ближайший год</translation>
    </message>
    <message>
        <source>this week</source>
        <comment>when something was done</comment>
        <translation>на этой неделе</translation>
    </message>
    <message>
        <source>this month</source>
        <comment>when something was done</comment>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>this quarter</source>
        <comment>when something was done</comment>
        <translation>в этом квартале</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when something was done</comment>
        <translation>в этом году</translation>
    </message>
    <message>
        <source>last week</source>
        <comment>when something was done</comment>
        <translation>на прошлой неделе</translation>
    </message>
    <message>
        <source>last month</source>
        <comment>when something was done</comment>
        <translation>в прошлом месяце</translation>
    </message>
    <message>
        <source>last quarter</source>
        <comment>when something was done</comment>
        <translation>в прошлом квартале</translation>
    </message>
    <message>
        <source>last year</source>
        <comment>when something was done</comment>
        <translation>в прошлом году</translation>
    </message>
    <message>
        <source>next week</source>
        <comment>when something is due</comment>
        <translation>на следующей неделе</translation>
    </message>
    <message>
        <source>next month</source>
        <comment>when something is due</comment>
        <translation>в следующем месяце</translation>
    </message>
    <message>
        <source>next quarter</source>
        <comment>when something is due</comment>
        <translation>в следующем квартале</translation>
    </message>
    <message>
        <source>next year</source>
        <comment>when something is due</comment>
        <translation>в следующем году</translation>
    </message>
    <message>
        <source>spent less on %1 %2 than %3</source>
        <comment>a product, this year, last year</comment>
        <translation>потратили на %1 меньше %2, чем %3</translation>
    </message>
    <message>
        <source>spent more on %1 %2 than %3</source>
        <comment>a product, this year, last year</comment>
        <translation>потратили на %1 больше %2, чем %3</translation>
    </message>
    <message>
        <source>decide</source>
        <comment>people of a company</comment>
        <translation>принимают решения</translation>
    </message>
    <message>
        <source>manage the company</source>
        <comment>people of a company</comment>
        <translation>руководят компанией</translation>
    </message>
    <message>
        <source>pay its invoices</source>
        <comment>people of a company</comment>
        <translation>оплачивают её счета</translation>
    </message>
    <message>
        <source>have people on file who %1</source>
        <comment>spent more than €100.00</comment>
        <translation>связаны в базе с людьми, которые %1</translation>
    </message>
    <message>
        <source>have no people on file who %1</source>
        <comment>spent more than €100.00</comment>
        <translation>не связаны в базе с людьми, которые %1</translation>
    </message>
    <message numerus="yes">
        <source>have at least %n people on file who %1</source>
        <translation>
            <numerusform>связаны в базе с людьми (не меньше %n), которые %1</numerusform>
            <numerusform>связаны в базе с людьми (не меньше %n), которые %1</numerusform>
            <numerusform>связаны в базе с людьми (не меньше %n), которые %1</numerusform>
        </translation>
    </message>
    <message>
        <source>work for companies that %1</source>
        <comment>spent more than €100.00</comment>
        <translation>работают в компаниях, которые %1</translation>
    </message>
    <message>
        <source>do not work for companies that %1</source>
        <comment>spent more than €100.00</comment>
        <translation>не работают в компаниях, которые %1</translation>
    </message>
    <message>
        <source>are not among the %1% who %2</source>
        <comment>the 20% who spent most</comment>
        <translation>не входят в %1 % тех, кто %2</translation>
    </message>
    <message>
        <source>are not among the %1 who %2</source>
        <comment>the 20 who spent most</comment>
        <translation>не входят в число тех %1, кто %2</translation>
    </message>
    <message>
        <source>were given a quote</source>
        <translation>получили коммерческое предложение</translation>
    </message>
    <message>
        <source>were given no quote</source>
        <translation>не получали коммерческих предложений</translation>
    </message>
    <message>
        <source>made a complaint</source>
        <translation>жаловались</translation>
    </message>
    <message>
        <source>made no complaint</source>
        <translation>не жаловались</translation>
    </message>
    <message>
        <source>were picked one by one (%1)</source>
        <comment>how many</comment>
        <translation>выбраны поимённо (%1)</translation>
    </message>
    <message>
        <source>have said whether they accept %1</source>
        <comment>letters</comment>
        <translation>сказали, согласны ли на %1</translation>
    </message>
    <message>
        <source>have “%1” filled in</source>
        <comment>the name of a field</comment>
        <translation>записаны с заполненным полем «%1»</translation>
    </message>
    <message>
        <source>have “%1” empty</source>
        <comment>the name of a field</comment>
        <translation>записаны с пустым полем «%1»</translation>
    </message>
    <message>
        <source>are not in the stage %1</source>
        <translation>не находятся на стадии «%1»</translation>
    </message>
    <message>
        <source>are in the stage %1</source>
        <translation>находятся на стадии «%1»</translation>
    </message>
    <message>
        <source>are not women</source>
        <translation>не являются женщинами</translation>
    </message>
    <message>
        <source>are women</source>
        <translation>являются женщинами</translation>
    </message>
    <message>
        <source>are not men</source>
        <translation>не являются мужчинами</translation>
    </message>
    <message>
        <source>are men</source>
        <translation>являются мужчинами</translation>
    </message>
    <message>
        <source>are not companies</source>
        <translation>не являются компаниями</translation>
    </message>
    <message>
        <source>are companies</source>
        <translation>являются компаниями</translation>
    </message>
    <message>
        <source>are not private persons</source>
        <translation>не являются частными лицами</translation>
    </message>
    <message>
        <source>are private persons</source>
        <translation>являются частными лицами</translation>
    </message>
    <message>
        <source>are not in the region %1</source>
        <translation>не находятся в регионе %1</translation>
    </message>
    <message>
        <source>are not in the country %1</source>
        <translation>не находятся в стране %1</translation>
    </message>
    <message>
        <source>do not belong to the territory %1</source>
        <translation>не относятся к району «%1»</translation>
    </message>
    <message>
        <source>are not looked after by %1</source>
        <comment>a person</comment>
        <translation>не закреплены за сотрудником %1</translation>
    </message>
    <message>
        <source>do not work in the sector %1</source>
        <translation>не работают в отрасли «%1»</translation>
    </message>
    <message>
        <source>did not come to us through %1</source>
        <comment>a source</comment>
        <translation>узнали о нас не через источник «%1»</translation>
    </message>
    <message>
        <source>work there</source>
        <comment>people of a company</comment>
        <translation>там работают</translation>
    </message>
    <message>
        <source>are not among the cards left out by hand (%1)</source>
        <comment>how many</comment>
        <translation>не исключены вручную (%1)</translation>
    </message>
    <message>
        <source>carry no tag that contains “%1”</source>
        <translation>не отмечены меткой, в которой есть «%1»</translation>
    </message>
    <message>
        <source>carry a tag that contains “%1”</source>
        <translation>отмечены меткой, в которой есть «%1»</translation>
    </message>
    <message>
        <source>do not have “%1” in “%2”</source>
        <comment>a text, the name of a field</comment>
        <translation>записаны без «%1» в поле «%2»</translation>
    </message>
    <message>
        <source>have “%1” in “%2”</source>
        <comment>a text, the name of a field</comment>
        <translation>записаны с «%1» в поле «%2»</translation>
    </message>
    <message>
        <source>%1; added by hand: %2</source>
        <comment>a sentence, how many cards</comment>
        <translation>%1; добавлено вручную: %2</translation>
    </message>
    <message>
        <source>%1; left out by hand: %2</source>
        <comment>a sentence, how many cards</comment>
        <translation>%1; исключено вручную: %2</translation>
    </message>
    <message>
        <source>are between %1 and %2 years old</source>
        <translation>имеют возраст от %1 до %2 лет</translation>
    </message>
    <message numerus="yes">
        <source>are at most %n years old</source>
        <translation>
            <numerusform>не старше %n года</numerusform>
            <numerusform>не старше %n лет</numerusform>
            <numerusform>не старше %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are %n years old</source>
        <translation>
            <numerusform>имеют возраст %n год</numerusform>
            <numerusform>имеют возраст %n года</numerusform>
            <numerusform>имеют возраст %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>have nothing in “%1” that starts with “%2”</source>
        <translation>записаны без текста в поле «%1», который начинается с «%2»</translation>
    </message>
    <message>
        <source>have something in “%1” that starts with “%2”</source>
        <translation>записаны с текстом в поле «%1», который начинается с «%2»</translation>
    </message>
    <message>
        <source>have nothing in “%1” that ends with “%2”</source>
        <translation>записаны без текста в поле «%1», который заканчивается на «%2»</translation>
    </message>
    <message>
        <source>have something in “%1” that ends with “%2”</source>
        <translation>записаны с текстом в поле «%1», который заканчивается на «%2»</translation>
    </message>
    <message>
        <source>do not have %1 as “%2”</source>
        <comment>a value, the name of a field</comment>
        <translation>записаны не со значением «%1» в поле «%2»</translation>
    </message>
    <message>
        <source>have %1 as “%2”</source>
        <comment>a value, the name of a field</comment>
        <translation>записаны со значением «%1» в поле «%2»</translation>
    </message>
    <message>
        <source>have no date in “%1” that falls %2</source>
        <comment>in the last 30 days; before 3 Nov 2025</comment>
        <translation>записаны без даты в поле «%1» %2</translation>
    </message>
    <message>
        <source>have a date in “%1” that falls %2</source>
        <comment>in the last 30 days; before 3 Nov 2025</comment>
        <translation>записаны с датой в поле «%1» %2</translation>
    </message>
    <message>
        <source>do not have a value of %1 in “%2”</source>
        <comment>more than €500.00, the name of a field</comment>
        <translation>записаны не со значением %1 в поле «%2»</translation>
    </message>
    <message>
        <source>have a value of %1 in “%2”</source>
        <comment>more than €500.00, the name of a field</comment>
        <translation>записаны со значением %1 в поле «%2»</translation>
    </message>
    <message>
        <source>do not have %1 entries under “%2”</source>
        <comment>more than 3, a field that counts</comment>
        <translation>имеют записей в «%2» не %1</translation>
    </message>
    <message>
        <source>have %1 entries under “%2”</source>
        <comment>more than 3, a field that counts</comment>
        <translation>имеют записей в «%2»: %1</translation>
    </message>
    <message>
        <source>have exactly one entry under “%1”</source>
        <comment>a field that counts</comment>
        <translation>имеют ровно одну запись в «%1»</translation>
    </message>
    <message>
        <source>have at most one entry under “%1”</source>
        <comment>a field that counts</comment>
        <translation>имеют не больше одной записи в «%1»</translation>
    </message>
    <message>
        <source>have no entries under “%1”</source>
        <comment>a field that counts</comment>
        <translation>не имеют записей в «%1»</translation>
    </message>
    <message>
        <source>have entries under “%1”</source>
        <comment>a field that counts</comment>
        <translation>имеют записи в «%1»</translation>
    </message>
    <message numerus="yes">
        <source>have exactly %n entries under “%1”</source>
        <translation>
            <numerusform>имеют ровно %n запись в «%1»</numerusform>
            <numerusform>имеют ровно %n записи в «%1»</numerusform>
            <numerusform>имеют ровно %n записей в «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at least %n entries under “%1”</source>
        <translation>
            <numerusform>имеют не меньше %n записи в «%1»</numerusform>
            <numerusform>имеют не меньше %n записей в «%1»</numerusform>
            <numerusform>имеют не меньше %n записей в «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at most %n entries under “%1”</source>
        <translation>
            <numerusform>имеют не больше %n записи в «%1»</numerusform>
            <numerusform>имеют не больше %n записей в «%1»</numerusform>
            <numerusform>имеют не больше %n записей в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>do not have “%1” ticked</source>
        <comment>the name of a field</comment>
        <translation>записаны без отметки в поле «%1»</translation>
    </message>
    <message>
        <source>have “%1” ticked</source>
        <comment>the name of a field</comment>
        <translation>записаны с отметкой в поле «%1»</translation>
    </message>
    <message>
        <source>do not have “%1” left unticked</source>
        <comment>the name of a field</comment>
        <translation>записаны не с пустой отметкой в поле «%1»</translation>
    </message>
    <message>
        <source>have “%1” left unticked</source>
        <comment>the name of a field</comment>
        <translation>записаны с пустой отметкой в поле «%1»</translation>
    </message>
    <message>
        <source>are not among the %1% with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в %1 % с самыми поздними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в %1 % с самыми поздними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в число %1 с самыми поздними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the latest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в число %1 с самыми поздними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are not among the %1% with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в %1 % с наибольшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в %1 % с наибольшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в число %1 с наибольшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the highest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в число %1 с наибольшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are not among the %1% with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в %1 % с самыми ранними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в %1 % с самыми ранними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в число %1 с самыми ранними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the earliest dates in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в число %1 с самыми ранними датами в поле «%2»</translation>
    </message>
    <message>
        <source>are not among the %1% with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в %1 % с наименьшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are among the %1% with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в %1 % с наименьшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are not among the %1 with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>не входят в число %1 с наименьшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>are among the %1 with the lowest values in “%2”</source>
        <comment>20, the name of a field</comment>
        <translation>входят в число %1 с наименьшими значениями поля «%2»</translation>
    </message>
    <message>
        <source>before today</source>
        <comment>when something is</comment>
        <translation>до сегодняшнего дня</translation>
    </message>
    <message>
        <source>until today</source>
        <comment>when something is</comment>
        <translation>не позже сегодняшнего дня</translation>
    </message>
    <message>
        <source>after today</source>
        <comment>when something is</comment>
        <translation>после сегодняшнего дня</translation>
    </message>
    <message>
        <source>from today on</source>
        <comment>when something is</comment>
        <translation>начиная с сегодняшнего дня</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something is</comment>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>another field that is a day</comment>
        <translation>до «%1»</translation>
    </message>
    <message>
        <source>until “%1”</source>
        <comment>another field that is a day</comment>
        <translation>не позже «%1»</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>another field that is a day</comment>
        <translation>после «%1»</translation>
    </message>
    <message>
        <source>from “%1” on</source>
        <comment>another field that is a day</comment>
        <translation>начиная с «%1»</translation>
    </message>
    <message>
        <source>on the same day as “%1”</source>
        <comment>another field that is a day</comment>
        <translation>в тот же день, что и «%1»</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>не позже %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>после %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>начиная с %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>were not made %1</source>
        <comment>documents, and when</comment>
        <translation>составлены не %1</translation>
    </message>
    <message>
        <source>were made %1</source>
        <comment>documents, and when</comment>
        <translation>составлены %1</translation>
    </message>
    <message>
        <source>are not due %1</source>
        <comment>tasks, and when</comment>
        <translation>надо выполнить не %1</translation>
    </message>
    <message>
        <source>are due %1</source>
        <comment>tasks, and when</comment>
        <translation>надо выполнить %1</translation>
    </message>
    <message>
        <source>did not take place %1</source>
        <comment>calls and letters, and when</comment>
        <translation>состоялись не %1</translation>
    </message>
    <message>
        <source>took place %1</source>
        <comment>calls and letters, and when</comment>
        <translation>состоялись %1</translation>
    </message>
    <message>
        <source>are not paid in full</source>
        <comment>documents</comment>
        <translation>оплачены не полностью</translation>
    </message>
    <message>
        <source>have nothing left to pay</source>
        <comment>documents</comment>
        <translation>оплачены полностью</translation>
    </message>
    <message>
        <source>have %1 left to pay</source>
        <comment>documents: more than €500.00</comment>
        <translation>имеют остаток к оплате %1</translation>
    </message>
    <message>
        <source>come to %1</source>
        <comment>documents: more than €500.00</comment>
        <translation>составляют %1</translation>
    </message>
    <message>
        <source>are not of the kind %1</source>
        <comment>documents, tasks: invoice</comment>
        <translation>не относятся к виду «%1»</translation>
    </message>
    <message>
        <source>are of the kind %1</source>
        <comment>documents, tasks: invoice</comment>
        <translation>относятся к виду «%1»</translation>
    </message>
    <message>
        <source>are not in the category %1</source>
        <comment>products</comment>
        <translation>не входят в категорию «%1»</translation>
    </message>
    <message>
        <source>are in the category %1</source>
        <comment>products</comment>
        <translation>входят в категорию «%1»</translation>
    </message>
    <message>
        <source>Quotes</source>
        <comment>what a list is of</comment>
        <translation>Коммерческие предложения</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>what a list is of</comment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <comment>what a list is of</comment>
        <translation>Накладные</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>what a list is of</comment>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>what a list is of</comment>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <comment>what a list is of</comment>
        <translation>Кредит-ноты</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>what a list is of</comment>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>what a list is of</comment>
        <translation>Письма</translation>
    </message>
    <message>
        <source>E-mails</source>
        <comment>what a list is of</comment>
        <translation>Электронные письма</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>what a list is of</comment>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>what a list is of</comment>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Offers</source>
        <comment>what a list is of</comment>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>what a list is of</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>what a list is of</comment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>what a list is of</comment>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Surveys</source>
        <comment>what a list is of</comment>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <comment>what a list is of</comment>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>Finished tasks</source>
        <comment>what a list is of</comment>
        <translation>Выполненные задачи</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>what a list is of</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>what a list is of</comment>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>calls and letters: what a list is of</comment>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>what a list is of</comment>
        <translation>Товары</translation>
    </message>
    <message>
        <source>did not make their last purchase %1</source>
        <comment>when</comment>
        <translation>совершили последнюю покупку не %1</translation>
    </message>
    <message>
        <source>did not make their first purchase %1</source>
        <comment>when</comment>
        <translation>совершили первую покупку не %1</translation>
    </message>
    <message>
        <source>did not have their last contact with us %1</source>
        <comment>when</comment>
        <translation>последний раз общались с нами не %1</translation>
    </message>
    <message>
        <source>have no next task that is due %1</source>
        <comment>when</comment>
        <translation>не связаны с ближайшей задачей, которую надо выполнить %1</translation>
    </message>
    <message>
        <source>do not have their birthday %1</source>
        <comment>when</comment>
        <translation>не празднуют день рождения %1</translation>
    </message>
    <message>
        <source>do not have a card that was made %1</source>
        <comment>when</comment>
        <translation>занесены в базу не %1</translation>
    </message>
    <message>
        <source>%1 that %2</source>
        <comment>Invoices that are not paid in full</comment>
        <translation>%1, которые %2</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>All contacts</source>
        <comment>calls and letters</comment>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>have bought before</source>
        <translation>уже покупали</translation>
    </message>
    <message>
        <source>were called once</source>
        <translation>получили от нас один звонок</translation>
    </message>
    <message>
        <source>were called at most once</source>
        <translation>получили от нас не больше одного звонка</translation>
    </message>
    <message>
        <source>were never called</source>
        <translation>никогда не получали от нас звонков</translation>
    </message>
    <message>
        <source>were not called</source>
        <translation>не получали от нас звонков</translation>
    </message>
    <message>
        <source>were called</source>
        <translation>получали от нас звонки</translation>
    </message>
    <message numerus="yes">
        <source>were called %n times</source>
        <translation>
            <numerusform>получили от нас %n звонок</numerusform>
            <numerusform>получили от нас %n звонка</numerusform>
            <numerusform>получили от нас %n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at least %n times</source>
        <translation>
            <numerusform>получили от нас не меньше %n звонка</numerusform>
            <numerusform>получили от нас не меньше %n звонков</numerusform>
            <numerusform>получили от нас не меньше %n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at most %n times</source>
        <translation>
            <numerusform>получили от нас не больше %n звонка</numerusform>
            <numerusform>получили от нас не больше %n звонков</numerusform>
            <numerusform>получили от нас не больше %n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>by phone</source>
        <comment>were in touch</comment>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by letter</source>
        <comment>were in touch</comment>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <comment>were in touch</comment>
        <translation>по электронной почте</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>were in touch</comment>
        <translation>по SMS</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <comment>were in touch</comment>
        <translation>на встрече</translation>
    </message>
    <message>
        <source>during a visit</source>
        <comment>were in touch</comment>
        <translation>во время визита</translation>
    </message>
    <message>
        <source>are in %1</source>
        <comment>a town</comment>
        <translation>находятся в городе %1</translation>
    </message>
    <message>
        <source>are not in %1</source>
        <comment>a town</comment>
        <translation>не находятся в городе %1</translation>
    </message>
    <message>
        <source>spent least</source>
        <translation>меньше всех потратил</translation>
    </message>
    <message>
        <source>spent most on %1</source>
        <comment>a product</comment>
        <translation>больше всех потратил на %1</translation>
    </message>
    <message>
        <source>spent least on %1</source>
        <comment>a product</comment>
        <translation>меньше всех потратил на %1</translation>
    </message>
    <message>
        <source>spent less on %1 than on %2</source>
        <comment>two products</comment>
        <translation>потратили на %1 меньше, чем на %2</translation>
    </message>
    <message>
        <source>spent more on %1 than on %2</source>
        <comment>two products</comment>
        <translation>потратили на %1 больше, чем на %2</translation>
    </message>
    <message>
        <source>%1 but nothing %2</source>
        <comment>bought Pizza last year, this year</comment>
        <translation>%1, но ничего %2</translation>
    </message>
    <message>
        <source>%1 but not %2</source>
        <comment>bought Pizza last year, this year</comment>
        <translation>%1, но не %2</translation>
    </message>
    <message>
        <source>%1 but never %2</source>
        <comment>bought one product, another</comment>
        <translation>%1, но никогда не покупали %2</translation>
    </message>
    <message>
        <source>%1 but not %2</source>
        <comment>bought one product last year, another</comment>
        <translation>%1, но не %2</translation>
    </message>
    <message>
        <source>%1 but not %2 %3</source>
        <comment>bought one product last year, another, this year</comment>
        <translation>%1, но не %2 %3</translation>
    </message>
    <message>
        <source>received a discount</source>
        <translation>получили скидку</translation>
    </message>
    <message>
        <source>received no discount</source>
        <translation>не получали скидок</translation>
    </message>
    <message>
        <source>bought %1 units of %2</source>
        <comment>more than 10, a product</comment>
        <translation>купили %2 в количестве %1</translation>
    </message>
    <message>
        <source>spent %1 without VAT</source>
        <comment>more than €500.00</comment>
        <translation>потратили %1 без НДС</translation>
    </message>
    <message>
        <source>spent %1 without VAT on %2</source>
        <comment>more than €500.00, a product</comment>
        <translation>потратили %1 без НДС на %2</translation>
    </message>
    <message>
        <source>received discounts of %1</source>
        <comment>more than €50.00</comment>
        <translation>получили скидки на сумму %1</translation>
    </message>
    <message>
        <source>spent %1 per purchase on average</source>
        <comment>more than €50.00</comment>
        <translation>тратили в среднем %1 за покупку</translation>
    </message>
    <message>
        <source>were due %1</source>
        <comment>tasks, and when</comment>
        <translation>надо было выполнить %1</translation>
    </message>
    <message>
        <source>were to be paid %1</source>
        <comment>documents, and when</comment>
        <translation>надо было оплатить %1</translation>
    </message>
    <message>
        <source>are to be paid %1</source>
        <comment>documents, and when</comment>
        <translation>надо оплатить %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <comment>products: more than €5.00</comment>
        <translation>стоят %1</translation>
    </message>
    <message>
        <source>went out from us</source>
        <comment>calls and letters</comment>
        <translation>исходили от нас</translation>
    </message>
    <message>
        <source>came in to us</source>
        <comment>calls and letters</comment>
        <translation>исходили от них</translation>
    </message>
    <message>
        <source>were not handled by %1</source>
        <comment>calls and letters, a person</comment>
        <translation>записаны не за сотрудником «%1»</translation>
    </message>
    <message>
        <source>were handled by %1</source>
        <comment>calls and letters, a person</comment>
        <translation>записаны за сотрудником «%1»</translation>
    </message>
    <message>
        <source>do not have the status %1</source>
        <comment>documents, tasks: the state they are in</comment>
        <translation>не находятся в состоянии «%1»</translation>
    </message>
    <message>
        <source>have the status %1</source>
        <comment>documents, tasks: the state they are in</comment>
        <translation>находятся в состоянии «%1»</translation>
    </message>
    <message>
        <source>placed an order</source>
        <translation>сделали заказ</translation>
    </message>
    <message>
        <source>received an invoice</source>
        <translation>получили счёт</translation>
    </message>
    <message>
        <source>placed no order</source>
        <translation>не делали заказов</translation>
    </message>
    <message>
        <source>received no invoice</source>
        <translation>не получали счетов</translation>
    </message>
    <message>
        <source>have neither a phone number nor an e-mail address</source>
        <translation>не указали ни телефона, ни e-mail</translation>
    </message>
    <message>
        <source>have an open task</source>
        <translation>ждут выполнения открытой задачи</translation>
    </message>
    <message>
        <source>have no open task</source>
        <translation>не связаны с открытыми задачами</translation>
    </message>
    <message>
        <source>have an open task that was due %1</source>
        <comment>when</comment>
        <translation>связаны с открытой задачей, срок которой был %1</translation>
    </message>
    <message>
        <source>have no open task that was due %1</source>
        <comment>when</comment>
        <translation>не связаны с открытыми задачами, срок которых был %1</translation>
    </message>
    <message>
        <source>have an open task that is due %1</source>
        <comment>when</comment>
        <translation>связаны с открытой задачей со сроком %1</translation>
    </message>
    <message>
        <source>have no open task that is due %1</source>
        <comment>when</comment>
        <translation>не связаны с открытыми задачами со сроком %1</translation>
    </message>
    <message>
        <source>last bought %1</source>
        <comment>on which days</comment>
        <translation>последний раз что-то купили %1</translation>
    </message>
    <message>
        <source>bought %1 for the first time %2</source>
        <comment>a product, when</comment>
        <translation>впервые купили %1 %2</translation>
    </message>
    <message>
        <source>spent nothing</source>
        <translation>ничего не потратили</translation>
    </message>
    <message>
        <source>spent nothing on %1</source>
        <comment>a product</comment>
        <translation>ничего не потратили на %1</translation>
    </message>
    <message>
        <source>spent money</source>
        <translation>потратили деньги</translation>
    </message>
    <message>
        <source>spent money on %1</source>
        <comment>a product</comment>
        <translation>потратили деньги на %1</translation>
    </message>
    <message>
        <source>have a customer with open tasks</source>
        <comment>calls and letters</comment>
        <translation>относятся к клиенту с открытыми задачами</translation>
    </message>
    <message>
        <source>have a customer without open tasks</source>
        <comment>calls and letters</comment>
        <translation>относятся к клиенту без открытых задач</translation>
    </message>
    <message>
        <source>%1 (drafts included)</source>
        <comment>Invoices that come to more than €500.00</comment>
        <translation>%1 (включая черновики)</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settled: %1</source>
        <comment>a complaint; what it was about</comment>
        <translation>Улажено: %1</translation>
    </message>
    <message>
        <source>How was it settled? May stay empty</source>
        <translation>Как улажено? Можно оставить пустым</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a complaint; a button</comment>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>a complaint; a button</comment>
        <translation>Оставить открытым</translation>
    </message>
</context>
<context>
    <name>StarterLists</name>
    <message>
        <source>Customers by value</source>
        <comment>folder of lists</comment>
        <translation>Клиенты по ценности</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Лучшие клиенты</translation>
    </message>
    <message>
        <source>The fifth that spent most in a year</source>
        <translation>Пятая часть, потратившая больше всех за год</translation>
    </message>
    <message>
        <source>Key customers</source>
        <translation>Ключевые клиенты</translation>
    </message>
    <message>
        <source>From 5,000 a year; change the amount to your own</source>
        <translation>От 5000 в год; поставьте свою сумму</translation>
    </message>
    <message>
        <source>Average customers</source>
        <translation>Средние клиенты</translation>
    </message>
    <message>
        <source>From 500 to 5,000 a year; change the amounts to your own</source>
        <translation>От 500 до 5000 в год; поставьте свои суммы</translation>
    </message>
    <message>
        <source>Occasional customers</source>
        <translation>Случайные клиенты</translation>
    </message>
    <message>
        <source>Below 500 a year; change the amount to your own</source>
        <translation>Меньше 500 в год; поставьте свою сумму</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Купили один раз</translation>
    </message>
    <message>
        <source>One purchase only: worth a second invitation</source>
        <translation>Одна покупка: стоит пригласить ещё раз</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>First purchase within three months</source>
        <translation>Первая покупка за три месяца</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <comment>folder of lists</comment>
        <translation>Не терять связь</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Замолчали</translation>
    </message>
    <message>
        <source>Bought often within a year, and nothing for three months</source>
        <translation>Частые покупки за год и ничего за три месяца</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Ушедшие</translation>
    </message>
    <message>
        <source>No purchase for a year</source>
        <translation>Ни одной покупки за год</translation>
    </message>
    <message>
        <source>Spending less than last year</source>
        <translation>Тратят меньше, чем в прошлом году</translation>
    </message>
    <message>
        <source>Less than half of last year so far</source>
        <translation>Пока меньше половины прошлого года</translation>
    </message>
    <message>
        <source>Birthdays next week</source>
        <translation>Дни рождения на неделе</translation>
    </message>
    <message>
        <source>Whom to wish well</source>
        <translation>Кого поздравить</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Ни одного контакта</translation>
    </message>
    <message>
        <source>Customers nobody has called or written to</source>
        <translation>Клиенты, которым никто не звонил и не писал</translation>
    </message>
    <message>
        <source>Not contacted for half a year</source>
        <translation>Полгода без контакта</translation>
    </message>
    <message>
        <source>The last call or letter is long ago</source>
        <translation>Последний звонок или письмо были давно</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>folder of lists</comment>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Prospects to call back</source>
        <translation>Перезвонить интересующимся</translation>
    </message>
    <message>
        <source>Nobody spoke to them for a month</source>
        <translation>Никто не говорил с ними месяц</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Новые контакты</translation>
    </message>
    <message>
        <source>Cards that are not looked into yet</source>
        <translation>Карточки, которые ещё не смотрели</translation>
    </message>
    <message>
        <source>Unanswered quotes</source>
        <translation>Предложения без ответа</translation>
    </message>
    <message>
        <source>An offer is open for two weeks</source>
        <translation>Предложение открыто две недели</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Открытые жалобы</translation>
    </message>
    <message>
        <source>Answer these first</source>
        <translation>Ответьте сначала на эти</translation>
    </message>
    <message>
        <source>Who owes what was due before today</source>
        <translation>Кто должен то, что надо было оплатить до сегодня</translation>
    </message>
    <message>
        <source>Care of the cards</source>
        <comment>folder of lists</comment>
        <translation>Порядок в карточках</translation>
    </message>
    <message>
        <source>Incomplete cards</source>
        <translation>Неполные карточки</translation>
    </message>
    <message>
        <source>No way to reach them, or no full address</source>
        <translation>Нет способа связаться или неполный адрес</translation>
    </message>
    <message>
        <source>Due for confirming</source>
        <translation>Пора подтвердить</translation>
    </message>
    <message>
        <source>Nobody has confirmed the card for a year</source>
        <translation>Карточку не подтверждали год</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Без согласия</translation>
    </message>
    <message>
        <source>Nobody has asked them yet how they may be written to</source>
        <translation>Их ещё не спросили, как им можно писать</translation>
    </message>
    <message>
        <source>Companies nobody decides for</source>
        <translation>Компании, где неизвестно, кто решает</translation>
    </message>
    <message>
        <source>Find out who decides there</source>
        <translation>Узнайте, кто там решает</translation>
    </message>
    <message>
        <source>Late payers</source>
        <translation>Платят с опозданием</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This revision names %1, which the file does not have.</source>
        <translation>Эта запись журнала называет %1, чего в файле нет.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undo it with the version of Clientela that wrote it.</source>
        <translation>Отмените её той версией Clientela, что её записала.</translation>
    </message>
    <message>
        <source>A revision of the customer file is damaged.</source>
        <translation>Запись журнала файла клиентов повреждена.</translation>
    </message>
    <message>
        <source>Check the file, and restore it from a backup if need be.</source>
        <translation>Проверьте файл и при необходимости восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>This installation is broken: Qt brings a SQLite of its own.</source>
        <translation>Установка нарушена: Qt использует свою SQLite.</translation>
    </message>
    <message>
        <source>No file was opened.</source>
        <translation>Ни один файл не открыт.</translation>
    </message>
    <message>
        <source>Install Clientela again from its package.</source>
        <translation>Установите Clientela заново из её пакета.</translation>
    </message>
    <message>
        <source>%1 was last written by an older version of Clientela.</source>
        <translation>%1 в последний раз записан более старой версией Clientela.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Он не изменён.</translation>
    </message>
    <message>
        <source>Open it once to write, which brings it up to date.</source>
        <translation>Откройте его один раз для записи, и он обновится.</translation>
    </message>
    <message>
        <source>Bringing summaries up to date</source>
        <translation>Обновление сводок</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Работа прервана.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для этого не хватает памяти.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Something went wrong inside Clientela.</source>
        <translation>Внутри Clientela что-то пошло не так.</translation>
    </message>
    <message>
        <source>Try again, and report it if it happens again.</source>
        <translation>Попробуйте снова и сообщите, если повторится.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>В %1 нельзя записывать.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or open it to read only.</source>
        <translation>Проверьте права на файл и папку или откройте только для чтения.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Check the name, or make a new file.</source>
        <translation>Проверьте имя или создайте новый файл.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>Вам нельзя читать %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Проверьте права на файл.</translation>
    </message>
    <message>
        <source>%1 is empty, with 0 bytes.</source>
        <translation>%1 пуст, в нём 0 байт.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new file.</source>
        <translation>Восстановите его из резервной копии или создайте новый.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing.</source>
        <translation>%1 повреждён: нет его конца.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 уже есть.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Откройте его или выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Файл не создан.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Сначала создайте папку или выберите другую.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>В папку %1 нельзя записывать.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Выберите другую папку или проверьте её права.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date.</source>
        <translation>Не удалось обновить %1.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Он такой, как был.</translation>
    </message>
    <message>
        <source>Nothing in it is lost.</source>
        <translation>В нём ничего не потеряно.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it last, and report this problem.</source>
        <translation>Откройте его версией, которая писала его последней, и сообщите о проблеме.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Clientela.</source>
        <translation>%1 записан более новой версией Clientela.</translation>
    </message>
    <message>
        <source>Update Clientela and open it again.</source>
        <translation>Обновите Clientela и откройте его снова.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Диск, где %1, заполнен.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Проверьте права на файл и папку.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 повреждён.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>В него ничего не записано.</translation>
    </message>
    <message>
        <source>%1 is not a Clientela file.</source>
        <translation>%1 — не файл Clientela.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 нельзя открыть.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Проверьте, что он есть и вам можно его читать.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>Не удалось прочитать или записать %1.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk.</source>
        <translation>Попробуйте снова; если повторится, проверьте диск.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>Записи %1 нет.</translation>
    </message>
    <message>
        <source>Look up its number in the log.</source>
        <translation>Найдите её номер в журнале.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is undone already.</source>
        <translation>&quot;%1&quot; уже отменено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not undone.</source>
        <translation>&quot;%1&quot; не отменено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is part of a document that was made final.</source>
        <translation>&quot;%1&quot; нельзя отменить: это часть окончательного документа.</translation>
    </message>
    <message>
        <source>Make a counter-document instead, such as a credit note.</source>
        <translation>Вместо этого оформите обратный документ, например кредит-ноту.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what it wrote is kept for good.</source>
        <translation>&quot;%1&quot; нельзя отменить: записанное хранится всегда.</translation>
    </message>
    <message>
        <source>Enter the opposite, such as a new consent or a credit note.</source>
        <translation>Введите обратное, например новое согласие или кредит-ноту.</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Построение индексов</translation>
    </message>
    <message>
        <source>Backed up changes do not fit %1.</source>
        <translation>Изменения из копии не подходят к %1.</translation>
    </message>
    <message>
        <source>Restore an earlier backup.</source>
        <translation>Восстановите более раннюю копию.</translation>
    </message>
    <message>
        <source>%1 is an encrypted backup.</source>
        <translation>%1 — зашифрованная резервная копия.</translation>
    </message>
    <message>
        <source>Restore a copy of it with its passphrase: clientela-cli backup FILE --restore ID --to F --passphrase-file P.</source>
        <translation>Восстановите её с парольной фразой: clientela-cli backup FILE --restore ID --to F --passphrase-file P.</translation>
    </message>
    <message>
        <source>There is nothing to erase: the card is gone already.</source>
        <translation>Стирать нечего: карточки уже нет.</translation>
    </message>
    <message>
        <source>Change to a card that was erased</source>
        <translation>Изменение стёртой карточки</translation>
    </message>
    <message>
        <source>“%1” is neither a change nor a moment.</source>
        <translation>«%1» — это ни изменение, ни момент.</translation>
    </message>
    <message>
        <source>Give a change such as r123, or a time such as 2025-11-22T10:42.</source>
        <translation>Укажите изменение вроде r123 или время вроде 2025-11-22T10:42.</translation>
    </message>
    <message>
        <source>Reading what was changed</source>
        <translation>Чтение изменений</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Спасение того, что читается</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>В %1 больше ничего нельзя прочитать.</translation>
    </message>
    <message>
        <source>It was not changed, and no new file was made.</source>
        <translation>Он не изменён, новый файл не создан.</translation>
    </message>
    <message>
        <source>Look for backups, also on other disks, and for copies of the file.</source>
        <translation>Поищите резервные копии, в том числе на других дисках, и копии файла.</translation>
    </message>
    <message>
        <source>Copying what is there</source>
        <translation>Копирование того, что есть</translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Удаление последних следов</translation>
    </message>
    <message>
        <source>What was erased still lies in unused parts of %1: %2</source>
        <translation>Стёртое ещё лежит в неиспользуемых частях файла %1: %2</translation>
    </message>
    <message>
        <source>No card shows it, and nothing else was changed.</source>
        <translation>Ни одна карточка его не показывает, больше ничего не изменено.</translation>
    </message>
    <message>
        <source>It is tried again by itself; close other windows of this file, and make room on the disk if it is full.</source>
        <translation>Попытка повторится сама; закройте другие окна этого файла и освободите место на диске, если он заполнен.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>Не удалось создать %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, and check that its folder may be written.</source>
        <translation>Освободите место на диске и проверьте, что в эту папку можно писать.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Going through the log</source>
        <translation>Просмотр журнала</translation>
    </message>
    <message>
        <source>The log is thinned up to a day that is over, not up to one that is still to come.</source>
        <translation>Журнал прореживают до прошедшего дня, а не до того, который ещё не наступил.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Выберите более ранний день.</translation>
    </message>
    <message>
        <source>The log holds nothing from before that day that could be thinned.</source>
        <translation>В журнале нет ничего до этого дня, что можно было бы проредить.</translation>
    </message>
    <message>
        <source>What was changed before %1 is no longer in the file in detail: the log was thinned.</source>
        <translation>Подробностей изменений до %1 в файле больше нет: журнал был прорежен.</translation>
    </message>
    <message>
        <source>Backups from before the thinning hold it.</source>
        <translation>Они есть в резервных копиях, сделанных до этого.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Копирование файла</translation>
    </message>
    <message>
        <source>%1 could not be copied: it is damaged, or written to without a pause.</source>
        <translation>Не удалось скопировать %1: он повреждён или в него непрерывно пишут.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>%1 is on a shared disk whose folder you may not write.</source>
        <translation>%1 лежит на общем диске в папке, где у вас нет права записи.</translation>
    </message>
    <message>
        <source>Open it to read only, or check the permissions of its folder.</source>
        <translation>Откройте его только для чтения или проверьте права на папку.</translation>
    </message>
    <message>
        <source>%1 is on a shared disk that cannot be written.</source>
        <translation>%1 лежит на общем диске, на который нельзя записать.</translation>
    </message>
    <message>
        <source>Check whether that disk is full, then open the file again.</source>
        <translation>Проверьте, не заполнен ли диск, и откройте файл снова.</translation>
    </message>
    <message>
        <source>%1 is just being opened by somebody else.</source>
        <translation>%1 прямо сейчас открывает кто-то другой.</translation>
    </message>
    <message>
        <source>%1 was open on this computer by %2 since %3, and was not closed: that program has ended.</source>
        <extracomment>%1 a file, %2 a person, %3 a time</extracomment>
        <translation>%1 с %3 был открыт на этом компьютере (%2) и не был закрыт: та программа завершилась.</translation>
    </message>
    <message>
        <source>Take it over to go on with it.</source>
        <translation>Примите его, чтобы продолжить.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4, and nothing was heard from there since %5.</source>
        <extracomment>%1 a file, %2 a computer, %3 a person, %4 and %5 times</extracomment>
        <translation>%1 с %4 открыт на %2 (%3), и с %5 оттуда ничего не слышно.</translation>
    </message>
    <message>
        <source>Take it over if it is certain that it is not open there any more.</source>
        <translation>Примите его, если точно известно, что там он больше не открыт.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4.</source>
        <extracomment>%1 a file, %2 a computer, %3 a person, %4 a time</extracomment>
        <translation>%1 с %4 открыт на %2 (%3).</translation>
    </message>
    <message>
        <source>It can be written here as soon as it is closed there.</source>
        <translation>Здесь его можно будет изменять, как только его закроют там.</translation>
    </message>
    <message>
        <source>%1 was taken over on %2 by %3.</source>
        <translation>%1 принят на %2 (%3).</translation>
    </message>
    <message>
        <source>What was saved before that is in the file; this change is not.</source>
        <translation>Сохранённое до этого есть в файле; этого изменения в нём нет.</translation>
    </message>
    <message>
        <source>Open the file again, as soon as it is closed there.</source>
        <translation>Откройте файл снова, как только его закроют там.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: nothing could be made beside it.</source>
        <translation>%1 не удаётся открыть: рядом с ним ничего нельзя создать.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: the log was thinned since, and does not hold what was there before.</source>
        <translation>«%1» нельзя отменить: с тех пор журнал был прорежен, и прежних значений в нём нет.</translation>
    </message>
    <message>
        <source>Backups from before the thinning hold it; cards can be brought back from them.</source>
        <translation>Они есть в резервных копиях, сделанных до этого; из них можно вернуть карточки.</translation>
    </message>
    <message>
        <source>All that was saved is in the file. What is being typed here is kept as a draft.</source>
        <translation>Всё сохранённое есть в файле. То, что набирается здесь, хранится как черновик.</translation>
    </message>
    <message>
        <source>Open the file again to read it, and to write as soon as it is closed there.</source>
        <translation>Откройте файл снова, чтобы читать его, а писать — как только его закроют там.</translation>
    </message>
    <message>
        <source>Taking back what was done since</source>
        <translation>Отмена всего, что было сделано с тех пор</translation>
    </message>
    <message>
        <source>The file cannot be put back: something that stays refers to what would go.</source>
        <translation>Файл нельзя вернуть: что-то из остающегося ссылается на то, что исчезло бы.</translation>
    </message>
    <message>
        <source>Bring single cards back, or restore that day as a file of its own.</source>
        <translation>Верните отдельные карточки или восстановите тот день отдельным файлом.</translation>
    </message>
    <message>
        <source>Nothing was done since then that could be taken back.</source>
        <translation>С тех пор не было сделано ничего, что можно отменить.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>Не осталось места для временных файлов.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds them, and try again.</source>
        <translation>Освободите место на диске, где они лежат, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Finding the tables</source>
        <translation>Поиск таблиц</translation>
    </message>
    <message>
        <source>No new file was made.</source>
        <translation>Новый файл не создан.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what was entered later belongs to it.</source>
        <translation>«%1» нельзя отменить: к этому относится внесённое позже.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done again: what was entered later belongs to what would go.</source>
        <translation>«%1» нельзя повторить: внесённое позже относится к тому, что исчезло бы.</translation>
    </message>
    <message>
        <source>Undo the later actions first.</source>
        <translation>Сначала отмените более поздние действия.</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; is left to take back: who it was about was erased.</source>
        <translation>От действия «%1» ничего не осталось: тот, к кому оно относилось, стёрт.</translation>
    </message>
    <message>
        <source>%1 may have been written elsewhere while this computer slept or did not reach the disk.</source>
        <translation>Файл %1 мог быть изменён на другом компьютере, пока этот был в режиме сна или диск был недоступен.</translation>
    </message>
    <message>
        <source>%1 cannot be written just now: its disk is not reached, or its lock is gone.</source>
        <translation>%1 сейчас нельзя записать: его диск недоступен, или его блокировки больше нет.</translation>
    </message>
    <message>
        <source>Check the connection to the disk, and try again in a minute.</source>
        <translation>Проверьте соединение с диском и повторите через минуту.</translation>
    </message>
    <message>
        <source>%1 is not where it was opened any more.</source>
        <translation>%1 больше не там, где он был открыт.</translation>
    </message>
    <message>
        <source>Check the connection to its disk; if it was renamed or moved, open it where it is now.</source>
        <translation>Проверьте соединение с его диском; если он переименован или перемещён, откройте его там, где он теперь.</translation>
    </message>
</context>
<context>
    <name>TaskTemplates</name>
    <message>
        <source>Thanks: write to ${name} tomorrow</source>
        <translation>Благодарность: написать ${name} завтра</translation>
    </message>
    <message>
        <source>Ask ${name} whether all is well in 2 weeks</source>
        <translation>Спросить у ${name}, всё ли в порядке, через 2 недели</translation>
    </message>
    <message>
        <source>Call about the offer in 1 week</source>
        <translation>Позвонить по поводу предложения через 1 неделю</translation>
    </message>
    <message>
        <source>Enquiry of ${name}: answer tomorrow</source>
        <translation>Запрос от ${name}: ответить завтра</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message>
        <source>“%1” is no postal code and no range such as 51-53.</source>
        <translation>«%1» — не индекс и не диапазон вроде 51-53.</translation>
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
        <translation>Звонком занимается %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>kind of contact and when</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 by %2 %3.</source>
        <comment>kind of contact, who and when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>lately</comment>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>tasks</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>tasks</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Promised for the next days</source>
        <translation>Обещано на ближайшие дни</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Не сегодня</translation>
    </message>
    <message>
        <source>Some day</source>
        <comment>tasks without a date</comment>
        <translation>Когда-нибудь</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Дни рождения на неделе</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message numerus="yes">
        <source>turns %n today</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>сегодня исполняется %n год</numerusform>
            <numerusform>сегодня исполняется %n года</numerusform>
            <numerusform>сегодня исполняется %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Просроченные счета</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many and how much in all</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cards to confirm</source>
        <translation>Карточки для подтверждения</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>to confirm cards</comment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>%1 · Awaited: %2</source>
        <comment>what was said, and the material that is to come</comment>
        <translation>%1 · Ожидается: %2</translation>
    </message>
    <message>
        <source>Mailing “%1” %2.</source>
        <comment>name of a campaign and when</comment>
        <translation>Рассылка «%1» %2.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>material that customers are to send</comment>
        <translation>Ожидается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln день просрочки</numerusform>
            <numerusform>%Ln дня просрочки</numerusform>
            <numerusform>%Ln дней просрочки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>an amount, and how long it is overdue</comment>
        <translation>
            <numerusform>%1, %Ln день</numerusform>
            <numerusform>%1, %Ln дня</numerusform>
            <numerusform>%1, %Ln дней</numerusform>
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
        <translation>%1, входящий</translation>
    </message>
    <message>
        <source>%1, outgoing</source>
        <comment>a call that we made</comment>
        <translation>%1, исходящий</translation>
    </message>
</context>
<context>
    <name>Ubl</name>
    <message>
        <source>the name of your business</source>
        <translation>название вашей организации</translation>
    </message>
    <message>
        <source>your VAT number</source>
        <translation>ваш номер НДС</translation>
    </message>
    <message>
        <source>your VAT number or tax code</source>
        <translation>ваш номер НДС или налоговый номер</translation>
    </message>
    <message>
        <source>the name of the customer</source>
        <translation>имя клиента</translation>
    </message>
    <message>
        <source>the number of the document</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>the day it is due or its terms of payment</source>
        <translation>срок или условия оплаты</translation>
    </message>
    <message>
        <source>Only final invoices and credit notes can be written as electronic invoices.</source>
        <translation>В виде электронных счетов можно записать только окончательные счета и кредит-ноты.</translation>
    </message>
    <message>
        <source>Write this one as PDF.</source>
        <translation>Запишите этот документ в PDF.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>последний %n день</numerusform>
            <numerusform>последние %n дня</numerusform>
            <numerusform>последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <translation>
            <numerusform>последняя %n неделя</numerusform>
            <numerusform>последние %n недели</numerusform>
            <numerusform>последние %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <translation>
            <numerusform>последний %n месяц</numerusform>
            <numerusform>последние %n месяца</numerusform>
            <numerusform>последние %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n years</source>
        <translation>
            <numerusform>последний %n год</numerusform>
            <numerusform>последние %n года</numerusform>
            <numerusform>последние %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>следующий %n день</numerusform>
            <numerusform>следующие %n дня</numerusform>
            <numerusform>следующие %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n weeks</source>
        <translation>
            <numerusform>следующая %n неделя</numerusform>
            <numerusform>следующие %n недели</numerusform>
            <numerusform>следующие %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n months</source>
        <translation>
            <numerusform>следующий %n месяц</numerusform>
            <numerusform>следующие %n месяца</numerusform>
            <numerusform>следующие %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n years</source>
        <translation>
            <numerusform>следующий %n год</numerusform>
            <numerusform>следующие %n года</numerusform>
            <numerusform>следующие %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>более %n дня назад</numerusform>
            <numerusform>более %n дней назад</numerusform>
            <numerusform>более %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n weeks ago</source>
        <translation>
            <numerusform>более %n недели назад</numerusform>
            <numerusform>более %n недель назад</numerusform>
            <numerusform>более %n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n months ago</source>
        <translation>
            <numerusform>более %n месяца назад</numerusform>
            <numerusform>более %n месяцев назад</numerusform>
            <numerusform>более %n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years ago</source>
        <translation>
            <numerusform>более %n года назад</numerusform>
            <numerusform>более %n лет назад</numerusform>
            <numerusform>более %n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>этот квартал</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>прошлая неделя</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>прошлый квартал</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>следующая неделя</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>следующий месяц</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>следующий квартал</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>следующий год</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a date</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>dates</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a factor times a field</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not on the list “%1”</source>
        <translation>не в списке «%1»</translation>
    </message>
    <message>
        <source>on the list “%1”</source>
        <translation>в списке «%1»</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less than %2</source>
        <translation>%1: меньше %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: не больше %2</translation>
    </message>
    <message>
        <source>%1: more than %2</source>
        <translation>%1: больше %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: не меньше %2</translation>
    </message>
    <message>
        <source>%1: not from %2 to %3</source>
        <translation>%1: не от %2 до %3</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: от %2 до %3</translation>
    </message>
    <message>
        <source>%1: does not contain “%2”</source>
        <translation>%1: не содержит «%2»</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1: содержит «%2»</translation>
    </message>
    <message>
        <source>%1: does not start with “%2”</source>
        <translation>%1: не начинается с «%2»</translation>
    </message>
    <message>
        <source>%1: starts with “%2”</source>
        <translation>%1: начинается с «%2»</translation>
    </message>
    <message>
        <source>%1: does not end with “%2”</source>
        <translation>%1: не заканчивается на «%2»</translation>
    </message>
    <message>
        <source>%1: ends with “%2”</source>
        <translation>%1: заканчивается на «%2»</translation>
    </message>
    <message>
        <source>%1: known</source>
        <translation>%1: указано</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: пусто</translation>
    </message>
    <message>
        <source>%1: not among the highest %2</source>
        <translation>%1: не среди наибольших, %2</translation>
    </message>
    <message>
        <source>%1: not among the lowest %2</source>
        <translation>%1: не среди наименьших, %2</translation>
    </message>
    <message>
        <source>%1: among the highest %2</source>
        <translation>%1: среди наибольших, %2</translation>
    </message>
    <message>
        <source>%1: among the lowest %2</source>
        <translation>%1: среди наименьших, %2</translation>
    </message>
    <message>
        <source>(at least one of: %1)</source>
        <comment>conditions</comment>
        <translation>(хотя бы одно из: %1)</translation>
    </message>
    <message>
        <source>(none of: %1)</source>
        <comment>conditions</comment>
        <translation>(ни одно из: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>further values of a condition</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or empty</source>
        <comment>a condition</comment>
        <translation>%1 или пусто</translation>
    </message>
    <message>
        <source>left out by hand: %1</source>
        <comment>how many</comment>
        <translation>исключено вручную: %1</translation>
    </message>
    <message>
        <source>picked one by one: %1</source>
        <comment>how many</comment>
        <translation>выбрано поимённо: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n без имени</numerusform>
            <numerusform>%n без имени</numerusform>
            <numerusform>%n без имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the file</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n больше нет в файле</numerusform>
            <numerusform>%n больше нет в файле</numerusform>
            <numerusform>%n больше нет в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n no longer in the file</source>
        <comment>names, and cards that are gone</comment>
        <translation>
            <numerusform>%1; %n больше нет в файле</numerusform>
            <numerusform>%1; %n больше нет в файле</numerusform>
            <numerusform>%1; %n больше нет в файле</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a field, days</comment>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not in the period “%2”</source>
        <translation>%1: вне периода «%2»</translation>
    </message>
    <message>
        <source>%1: not among the latest %2</source>
        <translation>%1: не среди самых поздних, %2</translation>
    </message>
    <message>
        <source>%1: not among the earliest %2</source>
        <translation>%1: не среди самых ранних, %2</translation>
    </message>
    <message>
        <source>%1: among the latest %2</source>
        <translation>%1: среди самых поздних, %2</translation>
    </message>
    <message>
        <source>%1: among the earliest %2</source>
        <translation>%1: среди самых ранних, %2</translation>
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
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>no sheet could be made in %1</source>
        <translation>не удалось создать лист в %1</translation>
    </message>
    <message>
        <source>a sheet holds %1 columns</source>
        <translation>лист вмещает столбцов: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: a sheet of Excel holds %2 rows, and there are more.</source>
        <translation>Не удалось записать %1: лист Excel вмещает %2 строк, а их больше.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Прежнее содержимое не изменилось.</translation>
    </message>
    <message>
        <source>Write CSV instead, or narrow the list down.</source>
        <translation>Запишите CSV или сузьте список.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Освободите место на диске или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>clientela::backup::Keeper</name>
    <message>
        <source>The backup %1 is damaged: %2.</source>
        <translation>Копия %1 повреждена: %2.</translation>
    </message>
    <message>
        <source>Your file is safe, and a new backup of it was made.</source>
        <translation>Ваш файл цел, сделана новая резервная копия.</translation>
    </message>
    <message>
        <source>Check the disk of the backups.</source>
        <translation>Проверьте диск с копиями.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новый файл…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>&amp;Look around with made-up data</source>
        <translation>Ос&amp;мотреться на вымышленных данных</translation>
    </message>
    <message>
        <source>&amp;Bring in a file…</source>
        <translation>&amp;Загрузить файл…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Who is calling…</source>
        <translation>&amp;Кто звонит…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Pre&amp;vious of the list</source>
        <translation>&amp;Предыдущий в списке</translation>
    </message>
    <message>
        <source>&amp;Next of the list</source>
        <translation>&amp;Следующий в списке</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Пересчитать &amp;заново</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>С&amp;ледующая часть окна</translation>
    </message>
    <message>
        <source>Previous &amp;part of the window</source>
        <translation>Предыдущая &amp;часть окна</translation>
    </message>
    <message>
        <source>&amp;Slim sidebar</source>
        <translation>&amp;Узкая боковая панель</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Строка &amp;меню</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Все &amp;клавиши</translation>
    </message>
    <message>
        <source>Open the menu “&amp;New”</source>
        <translation>Открыть меню «&amp;Новое»</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Открыть &amp;меню</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новое</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Задача</translation>
    </message>
    <message>
        <source>&amp;Desktop tells of due tasks</source>
        <translation>Рабочий стол &amp;напоминает о задачах</translation>
    </message>
    <message>
        <source>Bu&amp;siness and settings</source>
        <translation>&amp;Фирма и настройки</translation>
    </message>
    <message>
        <source>Bac&amp;kups, past days, what was done</source>
        <translation>&amp;Резервные копии, прошлые дни, что сделано</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupModel</name>
    <message>
        <source>Yes, %1</source>
        <translation>Да, %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>behind the reason of a backup</comment>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>the reason of a backup</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tested by restoring</source>
        <translation>Проверена восстановлением</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>behind the reason of a backup that holds somebody who was erased since; %1 is a day</extracomment>
        <translation>удаляется %1</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Последнее изменение в ней</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupStatus</name>
    <message>
        <source>Backed up just now</source>
        <translation>Копия сделана только что</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Копия сделана %n минуту назад</numerusform>
            <numerusform>Копия сделана %n минуты назад</numerusform>
            <numerusform>Копия сделана %n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Копия сделана %n час назад</numerusform>
            <numerusform>Копия сделана %n часа назад</numerusform>
            <numerusform>Копия сделана %n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Копия сделана %n день назад</numerusform>
            <numerusform>Копия сделана %n дня назад</numerusform>
            <numerusform>Копия сделана %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Not backed up since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Без копии с %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The backups hold later changes</source>
        <translation>В копиях есть более поздние изменения</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Копии ещё нет</translation>
    </message>
    <message>
        <source>Where the backups are, and what is in them</source>
        <translation>Где резервные копии и что в них</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Bring back the later changes</source>
        <translation>Вернуть более поздние изменения</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The backups hold changes up to %1, this file only up to %2. Nothing is lost. Bring them back before you change anything.</source>
        <translation>В копиях есть изменения до %1, в этом файле только до %2. Ничего не потеряно. Верните их, прежде чем что-либо менять.</translation>
    </message>
    <message>
        <source>A folder on another disk is safer.</source>
        <translation>Папка на другом диске надёжнее.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Копия сделана</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>%1 of %2.clientela</source>
        <extracomment>a file&apos;s name: %1 the name of the customer file, %2 a day</extracomment>
        <translation>%1 от %2.clientela</translation>
    </message>
    <message>
        <source>Clientela file (*.clientela)</source>
        <translation>Файл Clientela (*.clientela)</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>Восстановлено как %1</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Где хранятся копии</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Зашифровать…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Ввести парольную фразу…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Парольная фраза…</translation>
    </message>
    <message>
        <source>The passphrase is another one now</source>
        <translation>Парольная фраза изменена</translation>
    </message>
    <message>
        <source>Backups are encrypted now</source>
        <translation>Резервные копии теперь шифруются</translation>
    </message>
    <message>
        <source>Backups are not encrypted any more</source>
        <translation>Резервные копии больше не шифруются</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Заглянуть внутрь</translation>
    </message>
    <message>
        <source>How long…</source>
        <translation>Как долго…</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Сравнить с сегодняшним</translation>
    </message>
    <message>
        <source>Every change is added to %1 as soon as it is saved: each moment in between can be brought back, too.</source>
        <translation>Каждое изменение попадает в %1, как только сохранено: вернуть можно и любой момент между копиями.</translation>
    </message>
    <message>
        <source>All in this folder is encrypted.</source>
        <translation>Всё в этой папке зашифровано.</translation>
    </message>
    <message>
        <source>Stop encrypting the backups?</source>
        <translation>Больше не шифровать резервные копии?</translation>
    </message>
    <message>
        <source>They become readable, older ones too, for everybody who gets at their folder.</source>
        <translation>Их, и прежние тоже, сможет прочесть всякий, кто доберётся до папки.</translation>
    </message>
    <message>
        <source>Leave them encrypted</source>
        <translation>Оставить зашифрованными</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Не шифровать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are back</source>
        <translation>
            <numerusform>Возвращено %Ln изменение</numerusform>
            <numerusform>Возвращены %Ln изменения</numerusform>
            <numerusform>Возвращено %Ln изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>cross of a banner</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BringIn</name>
    <message>
        <source>Bring in a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>Tables and e-mails (*.csv *.tsv *.txt *.eml)</source>
        <translation>Таблицы и письма (*.csv *.tsv *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be brought in together with other files.</source>
        <translation>%1 нельзя загрузить вместе с другими файлами.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Ничего не загружено.</translation>
    </message>
    <message>
        <source>Choose one table, or e-mails only.</source>
        <translation>Выберите одну таблицу или только письма.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BuilderPage</name>
    <message>
        <source>Name and folder</source>
        <translation>Название и папка</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>The text is not understood. The rows show the last list that was.</source>
        <translation>Текст непонятен. Строки показывают последний понятный список.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Understood. Counting…</source>
        <translation>Понятно. Идёт подсчёт…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Frozen: these cards, whatever changes</source>
        <translation>Закреплён: эти карточки, что бы ни менялось</translation>
    </message>
    <message>
        <source>Save list “%1”</source>
        <translation>Сохранить список «%1»</translation>
    </message>
    <message>
        <source>Saved list “%1”</source>
        <translation>Список «%1» сохранён</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>В списке никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n cards are on the list.</source>
        <translation>
            <numerusform>В списке больше %n карточки.</numerusform>
            <numerusform>В списке больше %n карточек.</numerusform>
            <numerusform>В списке больше %n карточек.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>Список не сохранён.</translation>
    </message>
    <message>
        <source>Freeze a part of it, or let it change.</source>
        <translation>Закрепите часть или оставьте меняющимся.</translation>
    </message>
    <message>
        <source>Frozen on %1: these cards, whatever changes</source>
        <translation>Заморожен %1: эти карточки, что бы ни менялось</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <comment>how many there are</comment>
        <translation>Понятно: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Frozen on %1: these, whatever changes</source>
        <translation>Закреплён %1: только эти, что бы ни менялось</translation>
    </message>
    <message>
        <source>Frozen: these, whatever changes</source>
        <translation>Закреплён: только эти, что бы ни менялось</translation>
    </message>
    <message>
        <source>Nothing is on the list.</source>
        <translation>Список пуст.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n entries.</source>
        <translation>
            <numerusform>В списке больше %n записи.</numerusform>
            <numerusform>В списке больше %n записей.</numerusform>
            <numerusform>В списке больше %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is as you left it, and not saved.</source>
        <translation>Список такой, каким вы его оставили, и не сохранён.</translation>
    </message>
    <message>
        <source>Undo these changes</source>
        <translation>Отменить эти изменения</translation>
    </message>
    <message>
        <source>Change of the conditions</source>
        <translation>Изменение условий</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>Saved list “%1” without %n row(s) that have no value</source>
        <translation>
            <numerusform>Список «%1» сохранён без %n строки, в которой нет значения</numerusform>
            <numerusform>Список «%1» сохранён без %n строк, в которых нет значения</numerusform>
            <numerusform>Список «%1» сохранён без %n строк, в которых нет значения</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the one you began</source>
        <translation>Продолжить начатый</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a list that was begun</comment>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Begun and not saved: %1</source>
        <comment>a list in words</comment>
        <translation>Начат и не сохранён: %1</translation>
    </message>
    <message>
        <source>Discarded a list that was begun</source>
        <translation>Отброшен начатый список</translation>
    </message>
    <message>
        <source>Frozen on %1: %2</source>
        <comment>a day, a list in words</comment>
        <translation>Заморожен %1: %2</translation>
    </message>
    <message>
        <source>The text is not understood</source>
        <translation>Текст непонятен</translation>
    </message>
    <message>
        <source>The text of the list is not understood.</source>
        <translation>Текст списка непонятен.</translation>
    </message>
    <message>
        <source>Nothing was done with the list before it.</source>
        <translation>С прежним списком ничего не сделано.</translation>
    </message>
    <message>
        <source>Put the text right, or change the rows, and do it again.</source>
        <translation>Исправьте текст или измените строки и повторите.</translation>
    </message>
    <message>
        <source>The list “%1” has this name.</source>
        <translation>У списка «%1» это имя.</translation>
    </message>
    <message>
        <source>It was not frozen, so that its conditions are not lost.</source>
        <translation>Он не заморожен, чтобы не потерять его условия.</translation>
    </message>
    <message>
        <source>Give the frozen copy a name of its own.</source>
        <translation>Дайте замороженной копии своё имя.</translation>
    </message>
    <message>
        <source>The list is saved as it is</source>
        <translation>Список сохранён в этом виде</translation>
    </message>
    <message>
        <source>“%1” is saved as it is</source>
        <translation>Список «%1» сохранён в этом виде</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>a list</comment>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>Waits until the text is understood</source>
        <translation>Ждёт, пока текст не станет понятен</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BulkEditDialog</name>
    <message>
        <source>Edit cards</source>
        <translation>Изменить карточки</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Что сделать</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln card(s)</source>
        <translation>
            <numerusform>Изменить %Ln карточку</numerusform>
            <numerusform>Изменить %Ln карточки</numerusform>
            <numerusform>Изменить %Ln карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Чтение карточек…</translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation>Добавить это значение</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation>Убрать это значение</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no value</comment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Which value?</source>
        <translation>Какое значение?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the cards would change</source>
        <translation>
            <numerusform>Изменится %Ln карточка</numerusform>
            <numerusform>Изменятся %Ln карточки</numerusform>
            <numerusform>Изменится %Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln уже такая</numerusform>
            <numerusform>%Ln уже такие</numerusform>
            <numerusform>%Ln уже такие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no such field (persons or companies)</source>
        <translation>
            <numerusform>у %Ln нет такого поля (люди или компании)</numerusform>
            <numerusform>у %Ln нет такого поля (люди или компании)</numerusform>
            <numerusform>у %Ln нет такого поля (люди или компании)</numerusform>
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
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Изменение «%1» в %Ln карточке</numerusform>
            <numerusform>Изменение «%1» в %Ln карточках</numerusform>
            <numerusform>Изменение «%1» в %Ln карточках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>«%1» изменено в %Ln карточке</numerusform>
            <numerusform>«%1» изменено в %Ln карточках</numerusform>
            <numerusform>«%1» изменено в %Ln карточках</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the cards</source>
        <translation>Изменение карточек</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>&amp;Очистить поле</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <comment>customers were lost</comment>
        <translation>Поче&amp;му</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карточка</numerusform>
            <numerusform>%Ln карточки</numerusform>
            <numerusform>%Ln карточек</numerusform>
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
        <translation>Сказать почему…</translation>
    </message>
    <message>
        <source>Nobody says yet why they are lost.</source>
        <translation>Пока никто не сказал, почему они потеряны.</translation>
    </message>
    <message>
        <source>“%1”: no card has this yet</source>
        <comment>a value that is typed</comment>
        <translation>«%1»: такого ещё нет ни на одной карточке</translation>
    </message>
</context>
<context>
    <name>clientela::ui::BusinessDialog</name>
    <message>
        <source>Your business</source>
        <translation>Ваше предприятие</translation>
    </message>
    <message>
        <source>Printed on invoices and other papers. Kept in the file.</source>
        <translation>Печатается на счетах и других бумагах. Хранится в файле.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Наз&amp;вание</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>Номер &amp;НДС</translation>
    </message>
    <message>
        <source>&amp;Tax code</source>
        <translation>&amp;ИНН</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>&amp;Сайт</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Банк</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Ст&amp;рана</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>&amp;Язык бумаг</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Ва&amp;люта</translation>
    </message>
    <message>
        <source>The file holds amounts in this currency already.</source>
        <translation>В файле уже есть суммы в этой валюте.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>The check digit of this VAT number is wrong.</source>
        <translation>Контрольная цифра этого номера НДС неверна.</translation>
    </message>
    <message>
        <source>This does not look like a VAT number of that country.</source>
        <translation>Это не похоже на номер НДС той страны.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CallerBox</name>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Phone number of who is calling</source>
        <translation>Номер телефона звонящего</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Кто может звонить</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>заказов ещё нет</translation>
    </message>
    <message>
        <source>last order %1, %2</source>
        <translation>последний заказ %1, %2</translation>
    </message>
    <message>
        <source>New customer, phone %1</source>
        <translation>Новый клиент, телефон %1</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Keep typing: more digits say who it is.</source>
        <translation>Продолжайте вводить: по следующим цифрам станет ясно, кто это.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAddressBlock</name>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Вторая строка</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Care of</source>
        <translation>Для передачи</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Убрать адрес</translation>
    </message>
    <message>
        <source>Used for</source>
        <comment>what an address is for: billing</comment>
        <translation>Для чего</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>who live in a town</comment>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>by the phone number</source>
        <comment>why an address is in that country</comment>
        <translation>по номеру телефона</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAttachments</name>
    <message>
        <source>Keep on the card of %1</source>
        <translation>Сохранить в карточке: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>warnings of a card</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardCallLine</name>
    <message>
        <source>%1 is calling</source>
        <comment>a phone number</comment>
        <translation>Звонит %1</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <comment>of a customer who calls</comment>
        <translation>Заказов ещё нет</translation>
    </message>
    <message>
        <source>Last order %1: %2</source>
        <comment>of a customer who calls: the day, and how much</comment>
        <extracomment>of a customer who calls: %1 the day, %2 what it was, %3 how much</extracomment>
        <translation>Последний заказ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Last order %1: %2 and %n more, %3</source>
        <translation>
            <numerusform>Последний заказ %1: %2 и ещё %n, %3</numerusform>
            <numerusform>Последний заказ %1: %2 и ещё %n, %3</numerusform>
            <numerusform>Последний заказ %1: %2 и ещё %n, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1: %2, %3</source>
        <comment>of a customer who calls</comment>
        <translation>Последний заказ %1: %2, %3</translation>
    </message>
    <message>
        <source>No address yet</source>
        <comment>of a customer who calls</comment>
        <translation>Адреса ещё нет</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardConflictDialog</name>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>%1 changed this card while you were editing</source>
        <translation>%1: карточка изменена, пока вы её правили</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what the card shall say.</source>
        <translation>Ничего не потеряно. Выберите, что оставить в карточке.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who changed a card, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, whose value, the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Всё моё</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Всё чужое</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>Сохранить этот выбор</translation>
    </message>
    <message>
        <source>✓ %1 (taken over)</source>
        <translation>✓ %1 (принято)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a consent</comment>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a consent</comment>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Подписанный бланк</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Форма на сайте</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Where the form is kept, the time of the call, the address of the web page</source>
        <translation>Где лежит бланк, время звонка, адрес страницы</translation>
    </message>
    <message>
        <source>What is recorded here stays: nobody changes or undoes it, and a later entry takes its place.</source>
        <translation>Записанное здесь остаётся: никто его не изменит и не отменит, а более поздняя запись его заменит.</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>&amp;Согласие</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Ка&amp;к</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Подтверждение</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Advertising</source>
        <comment>what a consent is for</comment>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>дано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>No day that is understood. Type one like 12.11.2025, or yesterday.</source>
        <translation>День непонятен. Напишите, например, 12.11.2025 или вчера.</translation>
    </message>
    <message>
        <source>%1. What was recorded for %2 is newer and stands.</source>
        <comment>two days, of a consent</comment>
        <translation>%1. Действует более поздняя запись: %2.</translation>
    </message>
    <message>
        <source>Without how it was given nobody can prove it. Press Record again to keep it so.</source>
        <translation>Без указания, как оно дано, никто его не докажет. Нажмите «Записать» ещё раз, чтобы оставить так.</translation>
    </message>
    <message>
        <source>Without how it was given nobody can prove it.</source>
        <translation>Без указания, как оно дано, никто его не докажет.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardContact</name>
    <message>
        <source>Contact with %1</source>
        <translation>Связаться: %1</translation>
    </message>
    <message>
        <source>The others see that you are on it</source>
        <translation>Остальные видят, что этим занимаетесь вы</translation>
    </message>
    <message>
        <source>%1 has taken this call at %2. Pressing once more takes it over.</source>
        <translation>%1 занимается этим звонком с %2. Нажмите ещё раз, чтобы взять его себе.</translation>
    </message>
    <message>
        <source>No program here makes calls; copied %1</source>
        <comment>a phone number</comment>
        <translation>Здесь нет программы для звонков; скопировано: %1</translation>
    </message>
    <message>
        <source>The others see that you are on it. %1</source>
        <comment>a sentence</comment>
        <translation>Остальные видят, что этим занимаетесь вы. %1</translation>
    </message>
    <message>
        <source>No program of this computer writes e-mails</source>
        <translation>Ни одна программа этого компьютера не пишет писем</translation>
    </message>
    <message>
        <source>What you write is logged all the same. Copy %1 for the place where you write e-mails.</source>
        <translation>То, что вы напишете, всё равно можно отметить. Скопируйте %1 туда, где вы пишете письма.</translation>
    </message>
    <message>
        <source>Copy nothing</source>
        <translation>Не копировать</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>Не связываться: %1</translation>
    </message>
    <message>
        <source>Taking on the contact with %1</source>
        <translation>Взять на себя связь с %1</translation>
    </message>
    <message>
        <source>The others see that you are not on it any more</source>
        <translation>Остальные видят, что вы этим больше не занимаетесь</translation>
    </message>
    <message>
        <source>You are not on this call.</source>
        <comment>nothing is given back</comment>
        <translation>Этим звонком занимаетесь не вы.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDocuments</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>&amp;Repeat the last order</source>
        <translation>По&amp;вторить последний заказ</translation>
    </message>
    <message>
        <source>&amp;Payment…</source>
        <translation>&amp;Платёж…</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Предложение</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Заказ</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Накладная</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Счёт</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>За %1 нет долгов.</translation>
    </message>
    <message>
        <source>New document for %1</source>
        <translation>Новый документ: %1</translation>
    </message>
    <message>
        <source>There is no order to repeat yet.</source>
        <translation>Заказов для повтора пока нет.</translation>
    </message>
    <message>
        <source>The last order of %1 again</source>
        <translation>Снова последний заказ: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDraftKeeper</name>
    <message>
        <source>Discarded %1</source>
        <comment>a new card that was not saved</comment>
        <translation>Отброшено: %1</translation>
    </message>
    <message>
        <source>a card without a name</source>
        <translation>карточка без имени</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardDuplicates</name>
    <message>
        <source>Perhaps here already</source>
        <translation>Возможно, уже есть</translation>
    </message>
    <message>
        <source>You can save anyway.</source>
        <translation>Сохранить можно и так.</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>Last order %1, %2</source>
        <comment>date and amount</comment>
        <translation>Последний заказ %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a card that may be the same</comment>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Add what I typed</source>
        <translation>Добавить введённое</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>в архиве</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardEntryLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Вид контакта</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что было?</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Интерес: %1</translation>
    </message>
    <message>
        <source>satisfied: %1 of 5</source>
        <translation>довольство: %1 из 5</translation>
    </message>
    <message>
        <source>some day</source>
        <comment>a task without a date</comment>
        <translation>когда-нибудь</translation>
    </message>
    <message>
        <source>Task: %1, %2</source>
        <comment>what and when</comment>
        <translation>Задача: %1, %2</translation>
    </message>
    <message>
        <source>Task: %1, %2, %3</source>
        <comment>what, when and who</comment>
        <translation>Задача: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a day, and how a task repeats</comment>
        <translation>%1, затем %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>material</comment>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <comment>material</comment>
        <translation>Ожидается: %1</translation>
    </message>
    <message>
        <source>From the customer</source>
        <comment>who called whom</comment>
        <translation>От клиента</translation>
    </message>
    <message>
        <source>From us</source>
        <comment>who called whom</comment>
        <translation>От нас</translation>
    </message>
    <message>
        <source>What stands before the first colon is what it was about, behind it the outcome; “not reached” is one, too. #word is what they liked, +word what was sent, &lt;word what is awaited (&quot;several words&quot; in quotes), &gt;words a task to follow with its day, 4/5 or 9/10 how satisfied they are, 6 min how long it took. “They called” or “we called” at the beginning says who called whom. Alt+Down opens the kinds, or the first letters of one and a colon choose it: “compl: ”.</source>
        <translation>До первого двоеточия — о чём шла речь, после него — итог; «не дозвонились» — тоже итог. #слово — что понравилось, +слово — что отправлено, &lt;слово — чего ждут (&quot;несколько слов&quot; в кавычках), &gt;слова — задача с днём, 4/5 или 9/10 — насколько доволен, 6 мин — сколько длилось. «Они звонили» или «мы звонили» в начале говорит, кто кому звонил. Alt+Вниз открывает виды, или первые буквы вида и двоеточие выбирают его: «жал: ».</translation>
    </message>
    <message>
        <source>e.g. Hampers: wants 60 #panettone +catalogue &lt;photos 4/5 &gt;call friday · the outcome behind the colon, or “not reached” · %1: %2</source>
        <comment>what a line may say; the beginning of a kind, and the kind</comment>
        <translation>напр. Корзины: хочет 60 #панеттоне +каталог &lt;фото 4/5 &gt;позвонить пятница · после двоеточия итог, или «не дозвонились» · %1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <comment>of a contact</comment>
        <translation>Итог: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldChooser</name>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Name of a field</source>
        <translation>Название поля</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field and its section</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Company or person</source>
        <comment>to be linked to this card</comment>
        <translation>Компания или человек</translation>
    </message>
    <message>
        <source>New field “%1”…</source>
        <comment>a name that no field has</comment>
        <translation>Новое поле «%1»…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldsDialog</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Длинный текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Варианты, по одному в строке</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>They stand on every card, in lists, imports and exports at once.</source>
        <translation>Они сразу есть на каждой карточке, в списках, импорте и экспорте.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>More</source>
        <comment>group of the user&apos;s own fields</comment>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Полю нужно название.</translation>
    </message>
    <message>
        <source>New field %1</source>
        <translation>Новое поле %1</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>Изменение поля %1</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>Удаление поля %1</translation>
    </message>
    <message>
        <source>Order of own fields</source>
        <translation>Порядок своих полей</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1: ещё не сохранено.</translation>
    </message>
    <message>
        <source>%1 is not made yet.</source>
        <translation>%1: ещё не создано.</translation>
    </message>
    <message>
        <source>“%1” does that; closing once more leaves it.</source>
        <translation>Для этого есть «%1»; ещё раз «Закрыть» — оставить как есть.</translation>
    </message>
    <message>
        <source>Undo in the window brings it back.</source>
        <translation>Отмена в окне вернёт его.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something here.</source>
        <comment>how many cards use a field</comment>
        <translation>
            <numerusform>Заполнено на %Ln карточке.</numerusform>
            <numerusform>Заполнено на %Ln карточках.</numerusform>
            <numerusform>Заполнено на %Ln карточках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1; %Ln card(s) used it</source>
        <translation>
            <numerusform>Поле %1 убрано; было на %Ln карточке</numerusform>
            <numerusform>Поле %1 убрано; было на %Ln карточках</numerusform>
            <numerusform>Поле %1 убрано; было на %Ln карточках</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oices, one a line</source>
        <translation>&amp;Варианты, по одному в строке</translation>
    </message>
    <message>
        <source>Show these &amp;cards</source>
        <comment>whose values do not fit</comment>
        <translation>Показать эти &amp;карточки</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Remove field</source>
        <translation>&amp;Убрать поле</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>N&amp;ew field</source>
        <translation>Нов&amp;ое поле</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Наз&amp;вание</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Sec&amp;tion</source>
        <translation>&amp;Раздел</translation>
    </message>
    <message>
        <source>&amp;Make field</source>
        <translation>Создать &amp;поле</translation>
    </message>
    <message>
        <source>Do not fit “%1”</source>
        <comment>cards, and the name of a field</comment>
        <translation>Не подходят для «%1»</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Выбирать пока не из чего.</translation>
    </message>
    <message>
        <source>Write the choices, one a line.</source>
        <translation>Напишите варианты, по одному в строке.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFigures</name>
    <message>
        <source>More figures</source>
        <translation>Другие показатели</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFiles</name>
    <message>
        <source>Files on this card</source>
        <translation>Файлы этой карточки</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a file in a preview</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Открыть в своей программе</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>No longer the photo of this card</source>
        <translation>Больше не фото этой карточки</translation>
    </message>
    <message>
        <source>Use as the photo of this card</source>
        <translation>Сделать фото этой карточки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFilesModel</name>
    <message>
        <source>photo of the card</source>
        <translation>фото карточки</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <comment>a file and who added it</comment>
        <translation>%1, добавил(а) %2</translation>
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
        <translation>Показатели</translation>
    </message>
    <message>
        <source>History of this card</source>
        <translation>История этой карточки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>One more phone, e-mail or address</source>
        <translation>Ещё один телефон, адрес почты или адрес</translation>
    </message>
    <message>
        <source>This part up</source>
        <translation>Эту строку выше</translation>
    </message>
    <message>
        <source>This part down</source>
        <translation>Эту строку ниже</translation>
    </message>
    <message>
        <source>Make this part the primary one</source>
        <translation>Сделать эту строку основной</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <comment>a phone, an address or a linked person</comment>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Label of this phone, e-mail or web address</source>
        <translation>Метка этого телефона, адреса почты или сайта</translation>
    </message>
    <message>
        <source>Take what the hint offers</source>
        <translation>Принять предложенное в подсказке</translation>
    </message>
    <message>
        <source>Put the value from before back</source>
        <translation>Вернуть прежнее значение</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHead</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Пока без имени</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Стадия: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>age and profession</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>profession and company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>territory %1</source>
        <translation>район %1</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>ведёт %1</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>a button</comment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>In the head of a card: the customer does not want them.</extracomment>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <extracomment>In the head of a card: the customer does not want it.</extracomment>
        <translation>не писать на почту</translation>
    </message>
    <message>
        <source>no text messages</source>
        <extracomment>In the head of a card: the customer does not want them.</extracomment>
        <translation>не слать сообщения</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>In the head of a card: the customer does not want it.</extracomment>
        <translation>без бумажных писем</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHistoryDialog</name>
    <message>
        <source>Field, value or name</source>
        <translation>Поле, значение или имя</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>История: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part and which of its texts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
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
        <translation>Изменений слишком много, чтобы перечислить их здесь.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Изменений ещё не было.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Более ранние изменения</translation>
    </message>
    <message>
        <source>The log was thinned: what was changed then is not kept.</source>
        <translation>Журнал был прорежен: что тогда изменили, не сохранилось.</translation>
    </message>
    <message>
        <source>Bring back this value</source>
        <translation>Вернуть это значение</translation>
    </message>
    <message>
        <source>Card as it was after this</source>
        <translation>Карточка как после этого</translation>
    </message>
    <message>
        <source>%1, whole</source>
        <comment>all of a long text of before or after</comment>
        <translation>%1, целиком</translation>
    </message>
    <message>
        <source>A consent is given again by the person alone.</source>
        <translation>Согласие снова даёт только сам человек.</translation>
    </message>
    <message>
        <source>Who belongs together is said on the card.</source>
        <translation>Связи указываются на карточке.</translation>
    </message>
    <message>
        <source>An address that came or went is brought back with the card as it was.</source>
        <translation>Добавленный или убранный адрес возвращается вместе со всей карточкой.</translation>
    </message>
    <message>
        <source>That is what the card says now.</source>
        <translation>Так и написано на карточке сейчас.</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <comment>a value of before</comment>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>Take it away again</source>
        <comment>a phone, a tag</comment>
        <translation>Снова убрать</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <comment>a field</comment>
        <translation>Снова очистить</translation>
    </message>
    <message>
        <source>The card has unsaved changes. The value is put among them, and saved with them.</source>
        <translation>На карточке есть несохранённые изменения. Значение добавится к ним и сохранится вместе с ними.</translation>
    </message>
    <message>
        <source>Card as it was before this</source>
        <translation>Карточка как до этого</translation>
    </message>
    <message>
        <source>Save or revert the unsaved changes first.</source>
        <translation>Сначала сохраните или отмените несохранённые изменения.</translation>
    </message>
    <message>
        <source>%1: empty again</source>
        <extracomment>%1 is a field: &quot;Notes&quot;</extracomment>
        <translation>%1: снова пусто</translation>
    </message>
    <message>
        <source>%1: “%2” again</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: снова «%2»</translation>
    </message>
    <message>
        <source>note</source>
        <comment>of a linked person</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>role</source>
        <comment>of a linked person</comment>
        <translation>роль</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>В архив: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardHoldLine</name>
    <message>
        <source>You are on this call since %1.</source>
        <comment>a time; the others see it</comment>
        <translation>Вы занимаетесь этим звонком с %1.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <comment>a call that one has taken</comment>
        <translation>Оставить другим</translation>
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
        <translation>Новый клиент: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPage</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Подтвердить сегодня</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Добавить поле…</translation>
    </message>
    <message>
        <source>Copy postal address</source>
        <translation>Копировать почтовый адрес</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Удалить карточку</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>Новая, не сохранена</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n несохранённое изменение</numerusform>
            <numerusform>%n несохранённых изменения</numerusform>
            <numerusform>%n несохранённых изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to mend</source>
        <translation>
            <numerusform>%1, исправить: %n</numerusform>
            <numerusform>%1, исправить: %n</numerusform>
            <numerusform>%1, исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Новый клиент: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Правка: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>This card has no address.</source>
        <translation>В этой карточке нет адреса.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адрес скопирован</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>Сохранено: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a card&apos;s place in its list</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Own fields…</source>
        <translation>Свои поля…</translation>
    </message>
    <message>
        <source>Save and begin the next new card</source>
        <translation>Сохранить и начать следующую новую карточку</translation>
    </message>
    <message>
        <source>Open card %1 of those that may be the same</source>
        <translation>Открыть карточку %1 из возможных двойников</translation>
    </message>
    <message>
        <source>History of this card</source>
        <translation>История этой карточки</translation>
    </message>
    <message>
        <source>Call, and tell the others</source>
        <translation>Позвонить и сказать остальным</translation>
    </message>
    <message>
        <source>Give the call back to the others</source>
        <translation>Оставить звонок другим</translation>
    </message>
    <message>
        <source>Everything we hold…</source>
        <translation>Всё, что у нас есть…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <source>Bring back into today&apos;s file…</source>
        <translation>Вернуть в сегодняшний файл…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1 is a card&apos;s name, %2 a day and a time</extracomment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>The card says what it said then already</source>
        <translation>Карточка и так такая, как тогда</translation>
    </message>
    <message>
        <source>The card is as of %1 again</source>
        <translation>Карточка снова такая, как %1</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Записать согласие…</translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Копировать как vCard</translation>
    </message>
    <message>
        <source>Same address: %1</source>
        <comment>names of a household, whose addresses were saved, too</comment>
        <translation>Тот же адрес: %1</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>К следующему разделу</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>К предыдущему разделу</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>what was put into a card: Notes: “Likes olives” again</comment>
        <translation>%1, ещё не сохранено</translation>
    </message>
    <message>
        <source>%1 as it was before %2</source>
        <translation>%1: как до %2</translation>
    </message>
    <message>
        <source>The card is as it was before %1 again</source>
        <translation>Карточка снова такая, какой была до %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>a card without a name</source>
        <translation>карточка без имени</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <comment>a new card that was not saved</comment>
        <translation>Не закончено: %1</translation>
    </message>
    <message>
        <source>typed until %1, not saved</source>
        <comment>an unfinished card</comment>
        <translation>набрано до %1, не сохранено</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>an unfinished card</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>an unfinished card</comment>
        <translation>Отбросить</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of a deleted card</source>
        <translation>
            <numerusform>%n несохранённое изменение удалённой карточки</numerusform>
            <numerusform>%n несохранённых изменения удалённой карточки</numerusform>
            <numerusform>%n несохранённых изменений удалённой карточки</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back and save</source>
        <translation>Вернуть и сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What you typed is kept here and not saved.</source>
        <translation>То, что вы набрали, остаётся здесь и не сохранено.</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Вернуть с моими изменениями</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Discard what I typed</source>
        <translation>Отбросить набранное</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a card that was deleted</comment>
        <translation>%1 снова здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of an archived card</source>
        <translation>
            <numerusform>%n несохранённое изменение архивной карточки</numerusform>
            <numerusform>%n несохранённых изменения архивной карточки</numerusform>
            <numerusform>%n несохранённых изменений архивной карточки</numerusform>
        </translation>
    </message>
    <message>
        <source>A label can be printed once the card is saved.</source>
        <translation>Этикетку можно напечатать, когда карточка сохранена.</translation>
    </message>
    <message>
        <source>A deleted card has no label.</source>
        <translation>У удалённой карточки нет этикетки.</translation>
    </message>
    <message>
        <source>An archived card has no label.</source>
        <translation>У архивной карточки нет этикетки.</translation>
    </message>
    <message>
        <source>It is on no list.</source>
        <comment>a card that is archived</comment>
        <translation>Её нет ни в одном списке.</translation>
    </message>
    <message>
        <source>This e-mail is from %1.</source>
        <translation>Это письмо от %1.</translation>
    </message>
    <message>
        <source>That is an address of %1.</source>
        <comment>name of a card</comment>
        <translation>Это адрес карточки %1.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <extracomment>an e-mail that was kept on another card than its sender&apos;s</extracomment>
        <translation>Перенести туда</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <comment>an e-mail</comment>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>This card is archived already: final documents name it.</source>
        <translation>Эта карточка уже в архиве: её называют окончательные документы.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>В архив: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <comment>what was typed on a card</comment>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>What was typed here until %1 stands in the card again: save it, or revert it.</source>
        <translation>Введённое здесь до %1 снова стоит в карточке: сохраните или верните как было.</translation>
    </message>
    <message>
        <source>Archive card</source>
        <translation>Убрать карточку в архив</translation>
    </message>
    <message>
        <source>Final documents name it: it leaves all lists. The search box finds it, to bring it back.</source>
        <translation>Её называют окончательные документы: она уйдёт из всех списков. Поиск её находит, и её можно вернуть.</translation>
    </message>
    <message>
        <source>With all that is on it. It can be brought back: by Undo, or later from what was done.</source>
        <translation>Со всем, что на ней есть. Её можно вернуть: кнопкой «Отменить» или позже из списка сделанного.</translation>
    </message>
    <message>
        <source>%1 is archived: final documents name this card. The search finds it.</source>
        <translation>%1 в архиве: карточка названа в окончательных документах. Поиск её находит.</translation>
    </message>
    <message>
        <source>Saved: consent for %1.</source>
        <comment>ways of writing to somebody</comment>
        <translation>Сохранено: согласие на %1.</translation>
    </message>
    <message>
        <source>How was it given? %1 asks that, so that it can be proven.</source>
        <comment>a key</comment>
        <translation>Как его дали? %1 спросит об этом, чтобы его можно было доказать.</translation>
    </message>
    <message>
        <source>Say how…</source>
        <comment>a consent was given</comment>
        <translation>Сказать как…</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <comment>a consent without a proof</comment>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what is behind a figure</comment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPersonFinder</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a company or person</source>
        <translation>Добавить компанию или человека</translation>
    </message>
    <message>
        <source>new card of a person</source>
        <translation>новая карточка человека</translation>
    </message>
    <message>
        <source>new card of a company</source>
        <translation>новая карточка компании</translation>
    </message>
    <message>
        <source>Not linked yet: choose a card while you type.</source>
        <translation>Ещё не связано: выберите карточку, пока набираете.</translation>
    </message>
    <message>
        <source>New card “%1”</source>
        <translation>Новая карточка «%1»</translation>
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
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Роль: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPointEdit</name>
    <message>
        <source>Make primary</source>
        <translation>Сделать основным</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>label</source>
        <comment>of a phone without one</comment>
        <translation>подпись</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <comment>of a phone: mobile</comment>
        <translation>Выбрать метку</translation>
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
        <translation>Без подписи</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Вернуть %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPrivacy</name>
    <message>
        <source>Consent of %1</source>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>The consent is recorded</source>
        <translation>Согласие записано</translation>
    </message>
    <message>
        <source>Everything we hold on %1</source>
        <translation>Всё, что у нас есть: %1</translation>
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
        <translation>Всё, что хранится: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>Файл %1 не записан</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardRow</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardSheet</name>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Company or person</source>
        <comment>to be linked to this card</comment>
        <translation>Компания или человек</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <comment>a phone or an address that was just taken off</comment>
        <translation>Вернуть %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTabs</name>
    <message>
        <source>More sections</source>
        <translation>Другие разделы</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Убрать метку %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTagsRow</name>
    <message>
        <source>new: %1</source>
        <comment>tags that no card has yet</comment>
        <translation>новая: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTasks</name>
    <message>
        <source>Task from a template</source>
        <translation>Задача по шаблону</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Изменить шаблоны…</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Задача: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTimeline</name>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Искать в событиях</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>letters, e-mails, text messages and campaigns</comment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Ничего такого.</translation>
    </message>
    <message>
        <source>Changing a task</source>
        <translation>Изменение задачи</translation>
    </message>
    <message>
        <source>Changing what was logged</source>
        <translation>Изменение записанного</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ticks a task</comment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>closes a complaint</comment>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show the e-mail</source>
        <translation>Показать письмо</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Отложить на завтра</translation>
    </message>
    <message>
        <source>Put off to Monday</source>
        <translation>Отложить на понедельник</translation>
    </message>
    <message>
        <source>What was typed waits in the line of its card.</source>
        <comment>the line that logs a contact</comment>
        <translation>Набранное ждёт в строке своей карточки.</translation>
    </message>
    <message>
        <source>Settled…</source>
        <comment>closes a complaint</comment>
        <translation>Улажено…</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <comment>what somebody began to change</comment>
        <translation>Оставлено как было</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <comment>what somebody began to change</comment>
        <translation>Оставлено как было: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
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
        <translation>Открыто</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a document</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Платёж %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Стадия: %1</translation>
    </message>
    <message>
        <source>Consent to %1 given</source>
        <translation>Согласие дано: %1</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>Согласие отозвано: %1</translation>
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
        <translation>Стадия: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>a call and how long it took</comment>
        <translation>
            <numerusform>%1, %n мин</numerusform>
            <numerusform>%1, %n мин</numerusform>
            <numerusform>%1, %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>an amount and when it is to be paid</comment>
        <translation>%1, срок %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a satisfaction score</comment>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>Awaited: %1</source>
        <comment>material that the customer is to send</comment>
        <translation>Ожидается: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <comment>material that the customer was to send</comment>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>material, with a contact</comment>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Интерес: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>day of a letter that came, and who wrote it</comment>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>%1, incoming</source>
        <comment>a call that the customer made</comment>
        <translation>%1, входящий</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln день просрочки</numerusform>
            <numerusform>%Ln дня просрочки</numerusform>
            <numerusform>%Ln дней просрочки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>просрочено на %Ln день</numerusform>
            <numerusform>просрочено на %Ln дня</numerusform>
            <numerusform>просрочено на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, outgoing</source>
        <comment>a call that we made</comment>
        <translation>%1, исходящий</translation>
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
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, день рождения сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1, birthday in %n days</source>
        <translation>
            <numerusform>%1, день рождения через %n день</numerusform>
            <numerusform>%1, день рождения через %n дня</numerusform>
            <numerusform>%1, день рождения через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CheckableHeader</name>
    <message>
        <source>Then also by</source>
        <translation>Затем также по</translation>
    </message>
    <message>
        <source>Click: sort by it. Shift+click: by it as well, after what it is sorted by.</source>
        <translation>Щелчок: сортировать по этому столбцу. Shift+щелчок: ещё и по нему, после уже выбранных.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Alt Up</source>
        <translation>Alt Вверх</translation>
    </message>
    <message>
        <source>Alt Down</source>
        <translation>Alt Вниз</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Показать столбцы</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Оставить как было</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ComparePage</name>
    <message>
        <source>The second moment is before the first.</source>
        <translation>Второй момент раньше первого.</translation>
    </message>
    <message>
        <source>Change the two.</source>
        <translation>Поменяйте их местами.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Say from when. What was changed since, field by field, stands here then.</source>
        <translation>Укажите, с какого момента. Здесь будет видно, поле за полем, что изменилось с тех пор.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Look at the file as of the first moment</source>
        <translation>Посмотреть файл на первый момент</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards added: %L1, changed: %L2, gone: %L3</source>
        <translation>Карточек добавлено: %L1, изменено: %L2, удалено: %L3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Nothing differs on any card.</source>
        <translation>Ни одна карточка не отличается.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines are shown; the export has all of them.</source>
        <translation>
            <numerusform>Показана первая %Ln строка; в экспорте есть все.</numerusform>
            <numerusform>Показаны первые %Ln строки; в экспорте есть все.</numerusform>
            <numerusform>Показаны первые %Ln строк; в экспорте есть все.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone. Look at the file as of the first moment to bring the card back.</source>
        <translation>Карточки %1 больше нет. Чтобы вернуть её, посмотрите файл на первый момент.</translation>
    </message>
    <message>
        <source>Export what changed</source>
        <translation>Экспорт изменений</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>a file&apos;s name</comment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 не записан</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Экспортировано в %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>Name, field, value or person</source>
        <translation>Имя, поле, значение или кто</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ConditionEditor</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Выберите поле</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation>и</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Выберите значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Выберите значения</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процентов</translation>
    </message>
    <message>
        <source>Percent or number</source>
        <translation>Проценты или число</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выберите список</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Множитель</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Другое поле</translation>
    </message>
    <message>
        <source>Conditions in the list language</source>
        <translation>Условия на языке списков</translation>
    </message>
    <message>
        <source>where</source>
        <translation>где</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Ещё условия</translation>
    </message>
    <message>
        <source>Compare with another field</source>
        <translation>Сравнить с другим полем</translation>
    </message>
    <message>
        <source>Compare with a value</source>
        <translation>Сравнить со значением</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <comment>whoever is at work, by name</comment>
        <translation>я (%1)</translation>
    </message>
    <message>
        <source>More conditions on the other field</source>
        <translation>Ещё условия на другое поле</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln значение</numerusform>
            <numerusform>%Ln значения</numerusform>
            <numerusform>%Ln значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>of a customer, picked by name</comment>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <comment>a card that was picked by hand</comment>
        <translation>Больше нет в файле</translation>
    </message>
    <message>
        <source>No list is chosen: this row does not count</source>
        <translation>Список не выбран: эта строка не учитывается</translation>
    </message>
    <message>
        <source>A value is missing: this row does not count</source>
        <translation>Не хватает значения: эта строка не учитывается</translation>
    </message>
    <message>
        <source>No customer has “%1”</source>
        <translation>Ни у одного клиента нет «%1»</translation>
    </message>
    <message>
        <source>Nothing in the file has “%1”</source>
        <translation>В файле нигде нет «%1»</translation>
    </message>
    <message>
        <source>no customer has it</source>
        <comment>a value</comment>
        <translation>ни у одного клиента</translation>
    </message>
    <message>
        <source>nothing in the file has it</source>
        <comment>a value</comment>
        <translation>в файле нигде нет</translation>
    </message>
    <message>
        <source>“%1” instead</source>
        <comment>another spelling of a value</comment>
        <translation>«%1» вместо этого</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) as of %1</source>
        <translation>
            <numerusform>%Ln карточка на %1</numerusform>
            <numerusform>%Ln карточки на %1</numerusform>
            <numerusform>%Ln карточек на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as of %1</source>
        <comment>records, a day</comment>
        <translation>
            <numerusform>%Ln на %1</numerusform>
            <numerusform>%Ln на %1</numerusform>
            <numerusform>%Ln на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Ни у одного клиента нет %1 и ещё %Ln</numerusform>
            <numerusform>Ни у одного клиента нет %1 и ещё %Ln</numerusform>
            <numerusform>Ни у одного клиента нет %1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the file has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Ни у чего в файле нет %1 и ещё %Ln</numerusform>
            <numerusform>Ни у чего в файле нет %1 и ещё %Ln</numerusform>
            <numerusform>Ни у чего в файле нет %1 и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ContactCapDialog</name>
    <message>
        <source>Limit of contacts</source>
        <translation>Предел контактов</translation>
    </message>
    <message>
        <source>Calls, letters, e-mails, visits and offers to one customer. The card warns, and lists for advertising leave out who had as many.</source>
        <translation>Звонки, письма, визиты и предложения одному клиенту. Карточка предупредит, а рекламные списки пропустят тех, у кого их уже столько.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of contacts</comment>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Contacts with one customer</source>
        <translation>Контакты с одним клиентом</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>Contacts at &amp;most</source>
        <translation>Контактов не &amp;больше</translation>
    </message>
    <message>
        <source>in</source>
        <comment>so many contacts in so many days</comment>
        <translation>за</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>at most %1 in %2 days</source>
        <comment>contacts with one customer</comment>
        <translation>не больше %1 за %2 дн.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ContactsPage</name>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Calls, letters, visits and complaints are written down on a card (Ctrl+J).</source>
        <translation>Звонки, письма, визиты и жалобы записываются в карточке (Ctrl+J).</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Открытые жалобы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ожидается</translation>
    </message>
</context>
<context>
    <name>clientela::ui::CustomersPage</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>Телефон известен</translation>
    </message>
    <message>
        <source>E-mail allowed</source>
        <translation>E-mail разрешён</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Есть просрочка</translation>
    </message>
    <message>
        <source>Quiet 90 days</source>
        <translation>Молчит 90 дней</translation>
    </message>
    <message>
        <source>Spent over 500 in 30 days</source>
        <translation>Больше 500 за 30 дней</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln customer(s)</source>
        <translation>
            <numerusform>Удалить %Ln клиента</numerusform>
            <numerusform>Удалить %Ln клиентов</numerusform>
            <numerusform>Удалить %Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln customer(s)</source>
        <translation>
            <numerusform>Удалён %Ln клиент</numerusform>
            <numerusform>Удалены %Ln клиента</numerusform>
            <numerusform>Удалены %Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>List language</source>
        <translation>Язык списков</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>The card in short beside the table</source>
        <translation>Карточка кратко рядом с таблицей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 из %Ln клиента</numerusform>
            <numerusform>%1 из %Ln клиентов</numerusform>
            <numerusform>%1 из %Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this card on the list?</source>
        <translation>Почему эта карточка в списке?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Task for each</source>
        <translation>Задача каждому</translation>
    </message>
    <message>
        <source>Keep the e-mail on the card that has its address</source>
        <translation>Сохранить письмо в карточке с этим адресом</translation>
    </message>
    <message>
        <source>Bring back into today&apos;s file…</source>
        <translation>Вернуть в сегодняшний файл…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>More than %1 cards are not erased in one go.</source>
        <translation>Больше %1 карточек за один раз не стирают.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Select fewer. Delete takes away any number, and can be undone.</source>
        <translation>Выберите меньше. «Удалить» убирает сколько угодно, и это можно отменить.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Copy postal addresses</source>
        <translation>Скопировать почтовые адреса</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln address(es)</source>
        <translation>
            <numerusform>Скопирован %Ln адрес</numerusform>
            <numerusform>Скопировано %Ln адреса</numerusform>
            <numerusform>Скопировано %Ln адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Копировать как vCard</translation>
    </message>
    <message>
        <source>Cards that final documents name go to the archive instead. All can be brought back.</source>
        <translation>Карточки, названные в окончательных документах, уходят вместо этого в архив. Вернуть можно все.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customer(s)</source>
        <translation>
            <numerusform>В архив: %Ln клиент</numerusform>
            <numerusform>В архив: %Ln клиента</numerusform>
            <numerusform>В архив: %Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into the archive: final documents name them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%Ln в архиве: назван в окончательных документах</numerusform>
            <numerusform>%Ln в архиве: названы в окончательных документах</numerusform>
            <numerusform>%Ln в архиве: названы в окончательных документах</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Desk</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undo the later changes first.</source>
        <translation>Сначала отмените более поздние изменения.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>This file is open to read only.</source>
        <translation>Этот файл открыт только для чтения.</translation>
    </message>
    <message>
        <source>Open it from a place where you may write.</source>
        <translation>Откройте его там, где можно записывать.</translation>
    </message>
    <message>
        <source>Removing the last traces</source>
        <translation>Удаление последних следов</translation>
    </message>
    <message>
        <source>This is the file as of %1, which is only read.</source>
        <translation>Это файл на %1, только для чтения.</translation>
    </message>
    <message>
        <source>Make the change in today&apos;s file.</source>
        <translation>Внесите изменение в сегодняшний файл.</translation>
    </message>
    <message>
        <source>Open the file again to write as soon as that is over.</source>
        <translation>Откройте файл снова для записи, когда это закончится.</translation>
    </message>
    <message>
        <source>the undo of “%1”</source>
        <extracomment>after &quot;Undo:&quot; in the menu; %1 is the title of an action that somebody undid out of its turn</extracomment>
        <translation>отмену «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it refers to is gone.</source>
        <translation>Нельзя отменить «%1»: того, на что это ссылается, больше нет.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DifferenceModel</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежде</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
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
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>what one unit of a currency is worth</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>Rate of exchange: %1 for 1 %2</source>
        <translation>Курс: %1 за 1 %2</translation>
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
        <translation>Товар или текст</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Цена, %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Без НДС, %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DocumentPage</name>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Этого документа больше нет.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>НДС %1 от %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Напечатано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
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
        <translation>Строка</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Invoice from it</source>
        <translation>Счёт по нему</translation>
    </message>
    <message>
        <source>“%1” is no number that fits here.</source>
        <translation>«%1» не подходит сюда как число.</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Сделать окончательным…</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Правка: %1</translation>
    </message>
    <message>
        <source>%1 changed this draft meanwhile.</source>
        <translation>%1 тем временем изменил(а) этот черновик.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Введённое вами осталось здесь.</translation>
    </message>
    <message>
        <source>Save once more to write it over, or go back to look at theirs.</source>
        <translation>Сохраните ещё раз, чтобы заменить, или вернитесь, чтобы посмотреть чужой вариант.</translation>
    </message>
    <message>
        <source>A document without lines cannot be made final.</source>
        <translation>Документ без строк нельзя сделать окончательным.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Сначала добавьте строку.</translation>
    </message>
    <message>
        <source>Make %1 %2 final?</source>
        <comment>kind and number of a document</comment>
        <translation>Сделать окончательным: %1 %2?</translation>
    </message>
    <message>
        <source>It is dated %1 and cannot be changed afterwards; a credit note takes it back.</source>
        <translation>Дата — %1, потом изменить нельзя; отменяется кредитовым авизо.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Оставить черновиком</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Сделать окончательным</translation>
    </message>
    <message>
        <source>Make final: %1</source>
        <translation>Сделать окончательным: %1</translation>
    </message>
    <message>
        <source>Final: %1</source>
        <translation>Окончательный: %1</translation>
    </message>
    <message>
        <source>Delete draft: %1</source>
        <translation>Удалить черновик: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>“%1” is no rate of exchange.</source>
        <translation>«%1» — это не курс.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>%1, at %2 %3</source>
        <comment>a currency and its rate in the file&apos;s</comment>
        <translation>%1, по %2 %3</translation>
    </message>
    <message>
        <source>Counts as %1</source>
        <translation>Учитывается как %1</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Кредит-нота</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Кредит-нота к документу %1</translation>
    </message>
    <message>
        <source>Open the credit note</source>
        <translation>Открыть кредит-ноту</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Платёж…</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n payment(s)</source>
        <translation>
            <numerusform>%1, %n платёж</numerusform>
            <numerusform>%1, %n платежа</numerusform>
            <numerusform>%1, %n платежей</numerusform>
        </translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Ещё к оплате</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a document and its customer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <comment>an amount and a document</comment>
        <translation>Платёж %1: %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>of a quote: accepted, an order from it; a menu</comment>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 what begins (Invoice), %2 the document that it is made of (Quote 2025/7)</extracomment>
        <translation>%1 по документу %2</translation>
    </message>
    <message>
        <source>%1 from it</source>
        <comment>a kind of document</comment>
        <translation>%1 по нему</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a document (Quote 2025/7), %2 its new state (Accepted)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <comment>of a quote; reasons follow in a menu</comment>
        <translation>Отклонено, потому что</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>a quote</comment>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Repeat as an order</source>
        <comment>the same lines again</comment>
        <translation>Повторить как заказ</translation>
    </message>
    <message>
        <source>%1 again</source>
        <extracomment>%1 a document (Receipt 2025/7), which is ordered once more</extracomment>
        <translation>Снова: %1</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>a button: a quote, an order or a delivery gets its number</comment>
        <translation>Выставить</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <comment>a draft of a document, which gets its number</comment>
        <translation>Выставить: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Выставлен документ: %1</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>of a quote, a day</comment>
        <translation>Действительно до</translation>
    </message>
    <message>
        <source>Line removed: %1</source>
        <comment>of a document</comment>
        <translation>Строка убрана: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>an invoice, by a credit note</comment>
        <translation>Погашено</translation>
    </message>
    <message>
        <source>%1 by credit note %2</source>
        <comment>an amount and a number</comment>
        <translation>%1 кредит-нотой %2</translation>
    </message>
    <message>
        <source>Settles</source>
        <comment>a credit note, its invoice</comment>
        <translation>Погашает</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount and the number of an invoice</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <comment>money</comment>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>%1 is not final yet: nothing is due before.</source>
        <comment>a document</comment>
        <translation>%1: ещё не окончательный документ, до этого платить нечего.</translation>
    </message>
    <message>
        <source>%1 is not what is paid: its invoice is.</source>
        <comment>an order</comment>
        <translation>%1: оплачивается не это, а счёт по нему.</translation>
    </message>
    <message>
        <source>%1 came in settled: its payments are not followed here.</source>
        <comment>a document</comment>
        <translation>%1: пришёл уже оплаченным, его платежи здесь не ведутся.</translation>
    </message>
    <message>
        <source>Nothing is left to be paid of %1.</source>
        <comment>a document</comment>
        <translation>%1: платить больше нечего.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::DraftsBanner</name>
    <message>
        <source>a new customer</source>
        <translation>новый клиент</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved last time.</source>
        <translation>
            <numerusform>В прошлый раз не сохранена %n карточка.</numerusform>
            <numerusform>В прошлый раз не сохранены %n карточки.</numerusform>
            <numerusform>В прошлый раз не сохранено %n карточек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a card that was not saved</comment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FieldRow</name>
    <message>
        <source>was %1</source>
        <comment>the value before an edit</comment>
        <translation>было %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>puts a field&apos;s old value back</comment>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileActions</name>
    <message>
        <source>These are more files than fit at once.</source>
        <translation>Это больше файлов, чем помещается за раз.</translation>
    </message>
    <message>
        <source>The card is as it was.</source>
        <translation>Карточка осталась как была.</translation>
    </message>
    <message>
        <source>Add them in several goes.</source>
        <translation>Добавьте их в несколько приёмов.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept on a card.</source>
        <translation>%1 слишком велик для карточки.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Добавлен файл: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>Добавлен %n файл</numerusform>
            <numerusform>Добавлено %n файла</numerusform>
            <numerusform>Добавлено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail kept: %1</source>
        <translation>Письмо сохранено: %1</translation>
    </message>
    <message>
        <source>%1 is on this card already.</source>
        <translation>%1 уже есть в этой карточке.</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 — не изображение.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>Выберите файл JPEG или PNG.</translation>
    </message>
    <message>
        <source>Add a file to this card</source>
        <translation>Добавить файл в эту карточку</translation>
    </message>
    <message>
        <source>Photo of this card</source>
        <translation>Фото этой карточки</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no e-mail that can be read.</source>
        <translation>%1 — не письмо, которое можно прочитать.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Drop it on the card that it belongs to; there every file is kept.</source>
        <translation>Перетащите его на нужную карточку: там сохраняется любой файл.</translation>
    </message>
    <message>
        <source>No card has the address %1.</source>
        <translation>Ни в одной карточке нет адреса %1.</translation>
    </message>
    <message>
        <source>Whose e-mail is it?</source>
        <translation>Чьё это письмо?</translation>
    </message>
    <message>
        <source>Several cards have an address of “%1”. The others can be chosen by dropping it on them.</source>
        <translation>Адрес письма «%1» есть в нескольких карточках. Остальные можно выбрать, перетащив письмо на них.</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <comment>an e-mail is kept on no card</comment>
        <translation>Ничьё</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>Содержимое файла %1 повреждено.</translation>
    </message>
    <message>
        <source>Backups of an earlier day may hold it whole.</source>
        <translation>В копиях за более ранний день он может быть целым.</translation>
    </message>
    <message>
        <source>Restore one into a file of its own and look there.</source>
        <translation>Восстановите одну из них в отдельный файл и посмотрите там.</translation>
    </message>
    <message>
        <source>%1 is a program; it can be saved only.</source>
        <translation>%1 — программа; её можно только сохранить.</translation>
    </message>
    <message>
        <source>%1 could not be handed to its program.</source>
        <translation>Не удалось передать %1 его программе.</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>Сохраните его и откройте оттуда.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Сохранить %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Restore a backup into a file of its own and look there.</source>
        <translation>Восстановите резервную копию в отдельный файл и посмотрите там.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>No longer the photo: %1</source>
        <translation>Больше не фото: %1</translation>
    </message>
    <message>
        <source>E-mail put on the card of %1</source>
        <translation>Письмо перенесено в карточку %1</translation>
    </message>
    <message>
        <source>What was sent by them was not kept.</source>
        <comment>e-mails</comment>
        <translation>То, что они прислали, не сохранено.</translation>
    </message>
    <message>
        <source>Choose one of them alone to make a card for it.</source>
        <comment>e-mails</comment>
        <translation>Выберите одно из писем, чтобы завести для него карточку.</translation>
    </message>
    <message>
        <source>It is kept on a new card as soon as you save that, or on another once it has the address.</source>
        <comment>an e-mail</comment>
        <translation>Письмо сохранится в новой карточке, как только вы её сохраните, или в другой, когда в ней появится этот адрес.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <comment>an e-mail</comment>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карточка</translation>
    </message>
    <message>
        <source>On the card of %1</source>
        <comment>an e-mail</comment>
        <translation>В карточку: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileOpening</name>
    <message>
        <source>%1 was not closed properly last time</source>
        <translation>В прошлый раз %1 не был закрыт как следует</translation>
    </message>
    <message>
        <source>It is looked through before it is shown. All that was saved is in it. Cancel shows it to read only meanwhile.</source>
        <translation>Перед показом файл просматривается. Всё сохранённое в нём есть. «Отмена» пока покажет его только для чтения.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>The file was left open last time and not looked through to its end.</source>
        <translation>В прошлый раз файл остался открытым и не был просмотрен до конца.</translation>
    </message>
    <message>
        <source>The file lies on a shared disk and may be in use.</source>
        <translation>Файл лежит на общем диске и, возможно, кем-то открыт.</translation>
    </message>
    <message>
        <source>Somebody else is just opening the file.</source>
        <translation>Файл прямо сейчас открывает кто-то другой.</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3.</source>
        <extracomment>%1 is a person, %2 a computer, %3 a moment</extracomment>
        <translation>%1 держит его открытым на %2 с %3.</translation>
    </message>
    <message>
        <source>A copy of it is made on this computer, to be read.</source>
        <translation>На этом компьютере делается его копия для чтения.</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Копирование файла</translation>
    </message>
    <message>
        <source>%1 was not closed here</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 не был здесь закрыт</translation>
    </message>
    <message>
        <source>Is the file still open on %1?</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>Файл всё ещё открыт на %1?</translation>
    </message>
    <message>
        <source>%1 has had it open on this computer since %2, and that program has ended. All that was saved is in it.</source>
        <extracomment>%1 is a person, %2 a moment</extracomment>
        <translation>%1 держит его открытым на этом компьютере с %2, но та программа завершилась. Всё сохранённое в нём есть.</translation>
    </message>
    <message>
        <source>%1 Nothing was heard from there since %2. Whoever still works in it there could save nothing more.</source>
        <extracomment>%1 is a sentence: who has it open, where and since when; %2 is a moment</extracomment>
        <translation>%1 С %2 оттуда ничего не слышно. Кто ещё работает с ним там, ничего больше не сможет сохранить.</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Читать копию</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Принять файл</translation>
    </message>
    <message>
        <source>%1 is brought up to date</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл %1 приводится к новой версии</translation>
    </message>
    <message>
        <source>An older version of Clientela wrote it. A backup of it as it is comes first.</source>
        <translation>Его записала прежняя версия Clientela. Сначала делается его резервная копия в нынешнем виде.</translation>
    </message>
    <message>
        <source>Bringing the file up to date</source>
        <translation>Файл приводится к новой версии</translation>
    </message>
    <message>
        <source>%1 is not up to date yet.</source>
        <translation>Файл %1 ещё не приведён к новой версии.</translation>
    </message>
    <message>
        <source>Nothing in it is lost.</source>
        <translation>В нём ничего не потеряно.</translation>
    </message>
    <message>
        <source>Open it again: then it is finished.</source>
        <translation>Откройте его снова: тогда работа будет завершена.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePage</name>
    <message>
        <source>Business</source>
        <translation>Предприятие</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Пока без названия</translation>
    </message>
    <message>
        <source>Version %1 of the file format</source>
        <translation>Версия формата %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit your business</source>
        <translation>Изменить данные предприятия</translation>
    </message>
    <message>
        <source>Edit the business</source>
        <translation>Правка данных предприятия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshness of the cards…</source>
        <translation>Свежесть карточек…</translation>
    </message>
    <message>
        <source>Edit the freshness of the cards</source>
        <translation>Изменить свежесть карточек</translation>
    </message>
    <message>
        <source>Templates of tasks…</source>
        <translation>Шаблоны задач…</translation>
    </message>
    <message>
        <source>Territories…</source>
        <translation>Районы…</translation>
    </message>
    <message>
        <source>Edit the territories</source>
        <translation>Изменение районов</translation>
    </message>
    <message>
        <source>Thin the log…</source>
        <translation>Проредить журнал…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>File and business</source>
        <translation>Файл и фирма</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Часть страницы</translation>
    </message>
    <message>
        <source>Limit of contacts…</source>
        <translation>Предел контактов…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>with one customer</comment>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Edit the limit of contacts</source>
        <translation>Изменить предел контактов</translation>
    </message>
    <message>
        <source>Your business is saved</source>
        <translation>Данные вашего предприятия сохранены</translation>
    </message>
    <message>
        <source>The limit of contacts is saved</source>
        <translation>Предел контактов сохранён</translation>
    </message>
    <message>
        <source>The freshness of the cards is saved</source>
        <translation>Свежесть карточек сохранена</translation>
    </message>
    <message>
        <source>The territories are saved</source>
        <translation>Районы сохранены</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePreview</name>
    <message>
        <source>From</source>
        <comment>sender of an e-mail</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipient of an e-mail</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Открыть в своей программе</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The content of %1 is damaged.</source>
        <translation>Содержимое файла %1 повреждено.</translation>
    </message>
    <message>
        <source>Backups of an earlier day may hold it whole.</source>
        <translation>В копиях за более ранний день он может быть целым.</translation>
    </message>
    <message>
        <source>Restore one into a file of its own and look there.</source>
        <translation>Восстановите одну из них в отдельный файл и посмотрите там.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: %1</source>
        <translation>Это изображение нельзя показать: %1</translation>
    </message>
    <message>
        <source>This is no e-mail that can be read.</source>
        <translation>Это не письмо, которое можно прочитать.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Для файлов такого вида нет предпросмотра.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileRescue</name>
    <message>
        <source>There are no backups of this file in %1.</source>
        <translation>В %1 нет резервных копий этого файла.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them, or the disk that it is on.</source>
        <translation>Выберите папку с ними или диск, на котором она лежит.</translation>
    </message>
    <message>
        <source>It is back from the backups</source>
        <translation>Он возвращён из резервных копий</translation>
    </message>
    <message>
        <source>It is back; the damaged one is called %1</source>
        <translation>Он возвращён; повреждённый называется %1</translation>
    </message>
    <message>
        <source>The head of %1 is damaged.</source>
        <translation>Заголовок файла %1 повреждён.</translation>
    </message>
    <message>
        <source>The file comes back</source>
        <translation>Файл возвращается</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Из %1</translation>
    </message>
    <message>
        <source>Bringing it back from the backups</source>
        <translation>Возвращение из резервных копий</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Спасти то, что читается</translation>
    </message>
    <message>
        <source>%1 saved.clientela</source>
        <extracomment>a file&apos;s name; %1 is the name of the damaged customer file</extracomment>
        <translation>%1 спасённый.clientela</translation>
    </message>
    <message>
        <source>Customer files (*.clientela)</source>
        <translation>Файлы клиентов (*.clientela)</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Спасается то, что читается</translation>
    </message>
    <message>
        <source>The damaged file is not touched.</source>
        <translation>Повреждённый файл не трогается.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Спасение того, что читается</translation>
    </message>
    <message>
        <source>The folder that holds the backups</source>
        <translation>Папка с резервными копиями</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>List language (Ctrl+Shift+F)</source>
        <translation>Язык списков (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Shift+O)</source>
        <translation>Столбцы (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>List language</source>
        <translation>Язык списков</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>ещё %Ln фильтр</numerusform>
            <numerusform>ещё %Ln фильтра</numerusform>
            <numerusform>ещё %Ln фильтров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter shows them</source>
        <translation>
            <numerusform>Подходит %Ln, Enter покажет</numerusform>
            <numerusform>Подходят %Ln, Enter покажет</numerusform>
            <numerusform>Подходят %Ln, Enter покажет</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Conditions, each with its count (Ctrl+B)</source>
        <translation>Условия, каждое со своим числом (Ctrl+B)</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <comment>a filter: all that the search box found</comment>
        <translation>Поиск: «%1»</translation>
    </message>
    <message>
        <source>What is filtered, to come back to (%1)</source>
        <translation>То, что отфильтровано, чтобы вернуться к нему (%1)</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterChip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>cards left if the filter is on</comment>
        <translation>
            <numerusform>останется %Ln</numerusform>
            <numerusform>останутся %Ln</numerusform>
            <numerusform>останется %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterPopup</name>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>over</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>under</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>within</source>
        <translation>в пределах</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>не в пределах</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Give a value to compare with.</source>
        <translation>Укажите значение для сравнения.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::FoldingRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>buttons of a row that found no room</comment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FreshnessDialog</name>
    <message>
        <source>How fresh cards are</source>
        <translation>Свежесть карточек</translation>
    </message>
    <message>
        <source>After so many days a card wants to be confirmed. The page of the day leads to those, Ctrl+K confirms.</source>
        <translation>Через столько дней карточку пора подтвердить. Страница дня ведёт к таким карточкам, Ctrl+K подтверждает.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a card wants to be confirmed</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>&amp;Usually</source>
        <translation>О&amp;бычно</translation>
    </message>
    <message>
        <source>as usually</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>vip 90, press 180</source>
        <translation>vip 90, пресса 180</translation>
    </message>
    <message>
        <source>Tags with their days, which come before the stage.</source>
        <translation>Метки и их дни; они важнее стадии.</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>О чём спросить</translation>
    </message>
    <message>
        <source>&amp;What to ask, the most wanted first. Alt+Up and Alt+Down move.</source>
        <translation>&amp;О чём спросить, самое нужное первым. Alt+Вверх и Alt+Вниз перемещают.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>“%1” is no tag with its days, such as “%2”.</source>
        <translation>«%1» — не метка с числом дней, как «%2».</translation>
    </message>
    <message>
        <source>No card has the tag “%1”.</source>
        <translation>Ни на одной карточке нет метки «%1».</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportColumnsModel</name>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Новое поле «%1»</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Номер карточки</translation>
    </message>
    <message>
        <source>%1 (new field)</source>
        <translation>%1 (новое поле)</translation>
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation>%1 заполняет: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a field that a column may mean</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Заполняет</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportFieldDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Поле для %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportOutcome</name>
    <message>
        <source>Look here</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>The file is large. Its rows can be tried out before anything is imported.</source>
        <translation>Файл большой. Строки можно проверить, прежде чем что-то загружать.</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>Проверить все строки</translation>
    </message>
    <message>
        <source>Save them</source>
        <translation>Сохранить их</translation>
    </message>
    <message>
        <source>Writes them to a file with line, field and reason. Mend it there, then import it again.</source>
        <translation>Записывает их в файл со строкой, полем и причиной. Исправьте их там и загрузите снова.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>И ещё %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln новая карточка</numerusform>
            <numerusform>%Ln новые карточки</numerusform>
            <numerusform>%Ln новых карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new invoice(s)</source>
        <translation>
            <numerusform>%Ln новый счёт</numerusform>
            <numerusform>%Ln новых счёта</numerusform>
            <numerusform>%Ln новых счетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) on them</source>
        <translation>
            <numerusform>в них %Ln строка</numerusform>
            <numerusform>в них %Ln строки</numerusform>
            <numerusform>в них %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s)</source>
        <translation>
            <numerusform>%Ln новый товар</numerusform>
            <numerusform>%Ln новых товара</numerusform>
            <numerusform>%Ln новых товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln обновится</numerusform>
            <numerusform>%Ln обновятся</numerusform>
            <numerusform>%Ln обновятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are already</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln строка пропущена</numerusform>
            <numerusform>%Ln строки пропущены</numerusform>
            <numerusform>%Ln строк пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new credit note(s)</source>
        <translation>
            <numerusform>%Ln новая кредит-нота</numerusform>
            <numerusform>%Ln новые кредит-ноты</numerusform>
            <numerusform>%Ln новых кредит-нот</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Bring in customers, sales or products</source>
        <translation>Загрузите клиентов, продажи или товары</translation>
    </message>
    <message>
        <source>From a CSV file, as spreadsheets and shops write it. Undo takes an import back whole.</source>
        <translation>Из файла CSV, как его пишут таблицы и магазины. Отмена убирает всю загрузку целиком.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Nothing is imported before you have seen what would happen.</source>
        <translation>Ничего не загрузится, пока вы не увидите, что произойдёт.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Файлы CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the column that fills it.</source>
        <translation>Выберите столбец, который его заполняет.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Сохранить пропущенные строки</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <translation>%1 пропущенные.csv</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>%1 is the file that is being imported.</source>
        <translation>%1 — это загружаемый файл.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Give the left out rows another name.</source>
        <translation>Дайте пропущенным строкам другое имя.</translation>
    </message>
    <message>
        <source>Import of %1 cancelled, nothing was changed</source>
        <translation>Загрузка %1 прервана, ничего не изменено</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Загрузить %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 of %2 columns are filled in</source>
        <translation>Заполнено столбцов: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln строка сохранена в %1</numerusform>
            <numerusform>%Ln строки сохранены в %1</numerusform>
            <numerusform>%Ln строк сохранено в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln card(s)</source>
        <translation>
            <numerusform>Загрузить %Ln карточку</numerusform>
            <numerusform>Загрузить %Ln карточки</numerusform>
            <numerusform>Загрузить %Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln invoice(s)</source>
        <translation>
            <numerusform>Загрузить %Ln счёт</numerusform>
            <numerusform>Загрузить %Ln счёта</numerusform>
            <numerusform>Загрузить %Ln счетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln product(s)</source>
        <translation>
            <numerusform>Загрузить %Ln товар</numerusform>
            <numerusform>Загрузить %Ln товара</numerusform>
            <numerusform>Загрузить %Ln товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an e-mail and no table.</source>
        <translation>%1 — это письмо, а не таблица.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Ничего не загружено.</translation>
    </message>
    <message>
        <source>Bring in a file (Ctrl+I) keeps it on the card that has its address.</source>
        <translation>«Загрузить файл» (Ctrl+I) сохранит его в карточке с этим адресом.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportRun</name>
    <message>
        <source>Trying all rows</source>
        <translation>Проверка всех строк</translation>
    </message>
    <message>
        <source>Saving rows</source>
        <translation>Сохранение строк</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загрузка %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportSettings</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Западная (Windows-1252)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Центральноевропейская (Windows-1250)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Греческая (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Турецкая (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16, as Excel saves Unicode text</source>
        <translation>UTF-16, как Excel сохраняет текст Юникод</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Кириллица (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Кириллица (DOS 866)</translation>
    </message>
    <message>
        <source>Western (DOS 850)</source>
        <translation>Западная (DOS 850)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Западная (Mac)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>Кириллица (Mac)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>First line is the head</source>
        <translation>Первая строка — заголовки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>It is read as</source>
        <translation>Как читать</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Год, месяц, день</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Буквы</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Между столбцами</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>Rows that are here already</source>
        <translation>Строки, которые уже есть</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Сопоставлять по</translation>
    </message>
    <message>
        <source>The file has no column of numbers.</source>
        <translation>В файле нет столбца с числами.</translation>
    </message>
    <message>
        <source>The file has no column of dates.</source>
        <translation>В файле нет столбца с датами.</translation>
    </message>
    <message>
        <source>Every row is a new one</source>
        <translation>Каждая строка новая</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Each number makes one invoice. Customers are found by their number, e-mail or name.</source>
        <translation>Каждый номер даёт один счёт. Клиенты находятся по номеру, e-mail или имени.</translation>
    </message>
    <message>
        <source>Rows are added even where the same customer is here already.</source>
        <translation>Строки добавляются, даже если такой клиент уже есть.</translation>
    </message>
    <message>
        <source>Rows with the same value are brought up to date; the others are added. Empty cells change nothing.</source>
        <translation>Строки с тем же значением обновляются, остальные добавляются. Пустые ячейки ничего не меняют.</translation>
    </message>
    <message>
        <source>Rows are added even where the same product is here already.</source>
        <translation>Строки добавляются, даже если такой товар уже есть.</translation>
    </message>
    <message>
        <source>No numbers</source>
        <comment>in place of how numbers are written</comment>
        <translation>Нет чисел</translation>
    </message>
    <message>
        <source>No dates</source>
        <comment>in place of how dates are written</comment>
        <translation>Нет дат</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportTables</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
</context>
<context>
    <name>clientela::ui::KeepDialog</name>
    <message>
        <source>How long backups are kept</source>
        <translation>Сколько хранятся резервные копии</translation>
    </message>
    <message>
        <source>Of older snapshots only the first of each period stays, and one a year for ever. Pinned ones stay whatever their age. Every single change can be brought back all the same.</source>
        <translation>Из старых копий остаётся только первая за каждый период и одна в год навсегда. Закреплённые остаются в любом возрасте. Каждое отдельное изменение всё равно можно вернуть.</translation>
    </message>
    <message>
        <source>One an hour, for so many &amp;hours</source>
        <translation>По одной в час, сколько &amp;часов</translation>
    </message>
    <message>
        <source>One a day, for so many &amp;days</source>
        <translation>По одной в день, сколько &amp;дней</translation>
    </message>
    <message>
        <source>One a week, for so many &amp;weeks</source>
        <translation>По одной в неделю, сколько &amp;недель</translation>
    </message>
    <message>
        <source>One a month, for so many &amp;months</source>
        <translation>По одной в месяц, сколько &amp;месяцев</translation>
    </message>
    <message>
        <source>So many of the &amp;newest in any case</source>
        <translation>Сколько самых &amp;новых в любом случае</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Хранить так</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>One an hour is kept for %1 h, one a day for %2 days, one a week for %3 weeks, one a month for %4 months, one a year for ever.</source>
        <extracomment>how long backups are kept: numbers of hours, days, weeks and months</extracomment>
        <translation>Хранится по одной в час за %1 ч, по одной в день за %2 дн., по одной в неделю за %3 нед., по одной в месяц за %4 мес. и по одной в год навсегда.</translation>
    </message>
    <message>
        <source>From the next backup on they are kept so</source>
        <translation>Так они будут храниться начиная со следующей копии</translation>
    </message>
</context>
<context>
    <name>clientela::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Найти клавишу</translation>
    </message>
    <message>
        <source>No key has “%1” in it</source>
        <translation>Нет клавиши, в которой было бы «%1»</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>К следующему полю</translation>
    </message>
    <message>
        <source>To the field before</source>
        <translation>К предыдущему полю</translation>
    </message>
    <message>
        <source>Open the choices of a box</source>
        <translation>Открыть варианты поля со списком</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
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
        <translation>Чтение адресов</translation>
    </message>
    <message>
        <source>Brand or number of the sheet</source>
        <translation>Марка или номер листа</translation>
    </message>
    <message>
        <source>Shrink long addresses to 6 pt</source>
        <translation>Сжимать длинные адреса (6 пт)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>Start at &amp;label</source>
        <translation>Начать с &amp;наклейки</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Копии</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Click labels that are used already: they stay free.</source>
        <translation>Щёлкните по использованным наклейкам: они останутся пустыми.</translation>
    </message>
    <message>
        <source>labels, %1</source>
        <translation>наклейки, %1</translation>
    </message>
    <message>
        <source>Everybody on the list gets a label.</source>
        <translation>Наклейку получит каждый из списка.</translation>
    </message>
    <message>
        <source>Cards that do not fit are not printed. Printing is noted in the file&apos;s log of releases.</source>
        <translation>Карточки, которые не помещаются, не печатаются. Печать отмечается в журнале файла.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Сохранить наклейки</translation>
    </message>
    <message>
        <source>Labels.pdf</source>
        <translation>Наклейки.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>labels, %1, %2</source>
        <translation>наклейки, %1, %2</translation>
    </message>
    <message>
        <source>labels, %1, printed</source>
        <translation>наклейки, %1, напечатаны</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln page(s)</source>
        <translation>
            <numerusform>Печатать %Ln страницу</numerusform>
            <numerusform>Печатать %Ln страницы</numerusform>
            <numerusform>Печатать %Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not fit</source>
        <translation>
            <numerusform>%Ln не помещается</numerusform>
            <numerusform>%Ln не помещаются</numerusform>
            <numerusform>%Ln не помещаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущен</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) left on the last sheet</source>
        <translation>
            <numerusform>%Ln наклейка останется на последнем листе</numerusform>
            <numerusform>%Ln наклейки останутся на последнем листе</numerusform>
            <numerusform>%Ln наклеек останется на последнем листе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Наклейки для %Ln клиента</numerusform>
            <numerusform>Наклейки для %Ln клиентов</numerusform>
            <numerusform>Наклейки для %Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln page(s) to %1</source>
        <translation>
            <numerusform>%Ln страница сохранена в %1</numerusform>
            <numerusform>%Ln страницы сохранены в %1</numerusform>
            <numerusform>%Ln страниц сохранено в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>Напечатана %Ln страница</numerusform>
            <numerusform>Напечатаны %Ln страницы</numerusform>
            <numerusform>Напечатано %Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln этикетка</numerusform>
            <numerusform>%Ln этикетки</numerusform>
            <numerusform>%Ln этикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers on the list</source>
        <translation>
            <numerusform>%Ln клиент в списке</numerusform>
            <numerusform>%Ln клиента в списке</numerusform>
            <numerusform>%Ln клиентов в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>Нет ни одной наклейки для печати.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>В этом списке никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>Of those who get a label, %Ln were never asked whether they want post.</source>
        <translation>
            <numerusform>Из тех, кому печатается наклейка, %Ln никогда не спрашивали о согласии на почту.</numerusform>
            <numerusform>Из тех, кому печатается наклейка, %Ln никогда не спрашивали о согласии на почту.</numerusform>
            <numerusform>Из тех, кому печатается наклейка, %Ln никогда не спрашивали о согласии на почту.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutList</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Кто исключён и почему</translation>
    </message>
    <message>
        <source>Save them all to a file…</source>
        <translation>Сохранить всех в файл…</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Никто не исключён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receive(s) nothing of their own:</source>
        <translation>
            <numerusform>%Ln сам ничего не получает:</numerusform>
            <numerusform>%Ln сами ничего не получают:</numerusform>
            <numerusform>%Ln сами ничего не получают:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>Исключён %Ln:</numerusform>
            <numerusform>Исключено %Ln:</numerusform>
            <numerusform>Исключено %Ln:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Save who is left out</source>
        <translation>Сохранить, кто исключён</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a file&apos;s name</comment>
        <translation>Исключены</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 не записан</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln name(s) to %1</source>
        <translation>
            <numerusform>Записано %Ln имя в %1</numerusform>
            <numerusform>Записано %Ln имени в %1</numerusform>
            <numerusform>Записано %Ln имён в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>who is left out, %1</source>
        <comment>for the log</comment>
        <translation>кто исключён, %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>head over reasons</comment>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LineCompleter</name>
    <message>
        <source>Offers</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListDialog</name>
    <message>
        <source>Frozen: the cards that are on it today</source>
        <translation>Закреплён: карточки, которые в нём сегодня</translation>
    </message>
    <message>
        <source>Pin it to the sidebar</source>
        <translation>Закрепить на боковой панели</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Frozen: what is on it today</source>
        <translation>Закреплён: то, что в нём сегодня</translation>
    </message>
    <message>
        <source>A copy under its own name; the list stays as it is.</source>
        <translation>Копия под своим именем; список остаётся как есть.</translation>
    </message>
    <message>
        <source>Save as a new list; “%1” stays as it is</source>
        <translation>Сохранить как новый список; «%1» останется как есть</translation>
    </message>
    <message>
        <source>Rename “%1”, and change it</source>
        <translation>Переименовать «%1» и изменить его</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Переименовать «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListGroups</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <comment>an average</comment>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a group without a value</comment>
        <translation>(пусто)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>cards of a group</comment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>Сортировать: %1</translation>
    </message>
    <message>
        <source>What has several values counts in the group of each, and once in the total.</source>
        <translation>У кого несколько значений, тот учтён в группе каждого и один раз в итоге.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListResult</name>
    <message>
        <source>Group by</source>
        <translation>Сгруппировать по</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Customers on the list</source>
        <translation>Клиенты в списке</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Why is this card on the list?</source>
        <translation>Почему эта карточка в списке?</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field</comment>
        <translation>По полю «%1»</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Task for each</source>
        <translation>Задача каждому</translation>
    </message>
    <message>
        <source>Who resembles them?</source>
        <translation>Кто на них похож?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Почему это здесь?</translation>
    </message>
    <message>
        <source>Export for a mailing or calls…</source>
        <translation>Экспорт для рассылки или звонков…</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>В этом списке никого нет</translation>
    </message>
    <message>
        <source>Nothing is on this list</source>
        <translation>В этом списке ничего нет</translation>
    </message>
    <message>
        <source>“so far” says which condition leaves none. Space on a row switches it off.</source>
        <translation>Столбец «осталось» показывает, после какого условия никого не остаётся. Пробел отключает строку.</translation>
    </message>
    <message>
        <source>Do with the selected rows, or with all on the list</source>
        <translation>Действия с выбранными строками или со всем списком</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1, выбрана %Ln</numerusform>
            <numerusform>%1, выбрано %Ln</numerusform>
            <numerusform>%1, выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns (Ctrl+Shift+O)</source>
        <translation>Столбцы (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Leave out by hand</source>
        <translation>Исключить вручную</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListTextBox</name>
    <message>
        <source>List as text</source>
        <translation>Список текстом</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Дополнение</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsMenu</name>
    <message>
        <source>Filtered</source>
        <translation>С фильтром</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Which customers do you want to see together?</source>
        <translation>Каких клиентов показать вместе?</translation>
    </message>
    <message>
        <source>A list finds them by what you know of them, and stays up to date.</source>
        <translation>Список находит их по тому, что о них известно, и всегда актуален.</translation>
    </message>
    <message>
        <source>Add the usual lists</source>
        <translation>Добавить обычные списки</translation>
    </message>
    <message>
        <source>Best customers, birthdays, overdue and more, to change as you like.</source>
        <translation>Лучшие клиенты, дни рождения, долги и другие: измените их под себя.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Choose the conditions yourself.</source>
        <translation>Выберите условия сами.</translation>
    </message>
    <message>
        <source>On any of them</source>
        <translation>В любом из них</translation>
    </message>
    <message>
        <source>On all of them</source>
        <translation>Во всех из них</translation>
    </message>
    <message>
        <source>On the first, not on the others</source>
        <translation>В первом, но не в остальных</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Pin to the sidebar, or unpin</source>
        <translation>Закрепить на панели или открепить</translation>
    </message>
    <message>
        <source>Use in a new list</source>
        <translation>Использовать в новом списке</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О списке</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Закреплён</translation>
    </message>
    <message>
        <source>Pinned to the sidebar</source>
        <translation>Закреплён на панели</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>непонятен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n список</numerusform>
            <numerusform>%n списка</numerusform>
            <numerusform>%n списков</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the usual lists</source>
        <translation>Обычные списки добавлены</translation>
    </message>
    <message>
        <source>Pinned “%1”</source>
        <translation>Закреплён «%1»</translation>
    </message>
    <message>
        <source>Unpinned “%1”</source>
        <translation>Откреплён «%1»</translation>
    </message>
    <message>
        <source>“%1” is used in: %2.</source>
        <translation>«%1» используется в: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Take it out of these lists first.</source>
        <translation>Сначала уберите его из этих списков.</translation>
    </message>
    <message>
        <source>Deleted list “%1”</source>
        <translation>Список «%1» удалён</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n list(s)</source>
        <translation>
            <numerusform>Удалён %n список</numerusform>
            <numerusform>Удалено %n списка</numerusform>
            <numerusform>Удалено %n списков</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new list of the selected ones</source>
        <translation>Создаёт новый список из выбранных</translation>
    </message>
    <message>
        <source>Select several lists first: Ctrl+click, or Shift and the arrow keys</source>
        <translation>Сначала выберите несколько списков: Ctrl+щелчок или Shift и стрелки</translation>
    </message>
    <message>
        <source>Frozen on %1</source>
        <translation>Заморожен %1</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>Only lists of the same records go together, and these are of different ones</source>
        <translation>Объединяются только списки одинаковых записей, а эти — разных</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>how many are on a list</comment>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Найти список</translation>
    </message>
    <message>
        <source>no list</source>
        <comment>that has what is typed in its name</comment>
        <translation>нет списка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists that are found, of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) found</source>
        <translation>
            <numerusform>Найден %n список</numerusform>
            <numerusform>Найдено %n списка</numerusform>
            <numerusform>Найдено %n списков</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has “%1” in it</source>
        <translation>Ни в одном списке нет «%1»</translation>
    </message>
    <message>
        <source>Lists are found by their names and by what they are about.</source>
        <translation>Списки ищутся по названию и по описанию.</translation>
    </message>
    <message>
        <source>Show all lists</source>
        <translation>Показать все списки</translation>
    </message>
    <message>
        <source>Esc in the box does it, too.</source>
        <translation>То же делает Esc в поле поиска.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogFilter</name>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Удаления</translation>
    </message>
    <message>
        <source>Merged cards</source>
        <translation>Объединённые карточки</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>New people at work</source>
        <translation>Новые люди за работой</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Когда сделано</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Contacts written down</source>
        <translation>Записанные контакты</translation>
    </message>
    <message>
        <source>Calls taken on</source>
        <translation>Взятые на себя звонки</translation>
    </message>
    <message>
        <source>Files on cards</source>
        <translation>Файлы на карточках</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Documents made final</source>
        <translation>Окончательно оформленные документы</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стёртые навсегда</translation>
    </message>
    <message>
        <source>The log thinned</source>
        <translation>Прореженный журнал</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>С одного дня по другой</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Первый день позже последнего.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Actions undone</source>
        <translation>Отменённые действия</translation>
    </message>
    <message>
        <source>Actions done again</source>
        <translation>Повторённые действия</translation>
    </message>
    <message>
        <source>Cards and files put back</source>
        <translation>Возвращённые карточки и файлы</translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogSection</name>
    <message>
        <source>Undo this…</source>
        <translation>Отменить это…</translation>
    </message>
    <message>
        <source>Look at the file as it was after this</source>
        <translation>Посмотреть файл, каким он стал после этого</translation>
    </message>
    <message>
        <source>Look at the file as it was before this</source>
        <translation>Посмотреть файл, каким он был до этого</translation>
    </message>
    <message>
        <source>What changed since this</source>
        <translation>Что изменилось после этого</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>Look at a past day…</source>
        <translation>Посмотреть прошлый день…</translation>
    </message>
    <message>
        <source>What changed between two moments…</source>
        <translation>Что изменилось между двумя моментами…</translation>
    </message>
    <message>
        <source>Choose an action in the list first.</source>
        <translation>Сначала выберите действие в списке.</translation>
    </message>
    <message>
        <source>The log was thinned: what was there before this is not kept in it any more.</source>
        <translation>Журнал был прорежен: того, что было до этого, в нём больше нет.</translation>
    </message>
    <message>
        <source>This is undone already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>Nothing of this can be undone.</source>
        <translation>Здесь нечего отменять.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Отменить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>It was done on %1, on %Ln card(s).</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>Сделано %1, на %Ln карточке.</numerusform>
            <numerusform>Сделано %1, на %Ln карточках.</numerusform>
            <numerusform>Сделано %1, на %Ln карточках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did it on %2, on %Ln card(s).</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>
            <numerusform>Кто: %1, когда: %2, на %Ln карточке.</numerusform>
            <numerusform>Кто: %1, когда: %2, на %Ln карточках.</numerusform>
            <numerusform>Кто: %1, когда: %2, на %Ln карточках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done later stays.</source>
        <translation>Всё, что сделано позже, остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of these were changed later: you will be asked which to keep. Everything else that was done later stays.</source>
        <translation>
            <numerusform>%Ln из этих значений изменено позже: вас спросят, какое оставить. Всё прочее, сделанное позже, остаётся.</numerusform>
            <numerusform>%Ln из этих значений изменены позже: вас спросят, какие оставить. Всё прочее, сделанное позже, остаётся.</numerusform>
            <numerusform>%Ln из этих значений изменены позже: вас спросят, какие оставить. Всё прочее, сделанное позже, остаётся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What left the house…</source>
        <translation>Что вышло наружу…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingDialog</name>
    <message>
        <source>Export for a mailing or calls</source>
        <translation>Экспорт для рассылки или звонков</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По эл. почте</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По SMS</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Как с ними связаться</translation>
    </message>
    <message>
        <source>&amp;How they are reached</source>
        <translation>Как с ними св&amp;язаться</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Export nothing</source>
        <translation>Не экспортировать</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) go out</source>
        <translation>
            <numerusform>Выходит %Ln карточка</numerusform>
            <numerusform>Выходят %Ln карточки</numerusform>
            <numerusform>Выходит %Ln карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a reason</comment>
        <translation>не включены: %1</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>В этом списке никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s): a household at one address has one row, with the names of all</source>
        <translation>
            <numerusform>в %Ln письме: у семьи по одному адресу одна строка с именами всех</numerusform>
            <numerusform>в %Ln письмах: у семьи по одному адресу одна строка с именами всех</numerusform>
            <numerusform>в %Ln письмах: у семьи по одному адресу одна строка с именами всех</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would go out.</source>
        <translation>Никто не вышел бы.</translation>
    </message>
    <message>
        <source>A call is noted when it was made.</source>
        <translation>Звонок отмечают, когда он сделан.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingNote</name>
    <message>
        <source>&amp;Note it on their cards as</source>
        <translation>&amp;Отметить на их карточках как</translation>
    </message>
    <message>
        <source>It then counts for the limit on contacts and stands in the history of each card. Undo takes it back.</source>
        <translation>Тогда это учитывается в пределе обращений и видно в истории каждой карточки. Отмена это убирает.</translation>
    </message>
    <message>
        <source>Name of the mailing</source>
        <translation>Название рассылки</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MainWindow</name>
    <message>
        <source>Customer files (*.clientela)</source>
        <translation>Файлы клиентов (*.clientela)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>New customer file</source>
        <translation>Новый файл клиентов</translation>
    </message>
    <message>
        <source>Customers.clientela</source>
        <comment>suggested name of a new file</comment>
        <translation>Клиенты.clientela</translation>
    </message>
    <message>
        <source>Open a customer file</source>
        <translation>Открыть файл клиентов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Import of northwind.csv, 91 cards&quot;</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>A part of %1 is damaged.</source>
        <translation>Часть файла %1 повреждена.</translation>
    </message>
    <message>
        <source>What can be read is shown, and the backups are apart from it.</source>
        <translation>Показывается то, что читается, а резервные копии лежат отдельно.</translation>
    </message>
    <message>
        <source>Do not enter more here: bring the file back from the backups, or save what can be read.</source>
        <translation>Больше здесь ничего не вводите: верните файл из резервных копий или спасите то, что читается.</translation>
    </message>
    <message>
        <source>Go on for now</source>
        <translation>Пока продолжить</translation>
    </message>
    <message>
        <source>Show the ways out</source>
        <translation>Показать выходы</translation>
    </message>
    <message>
        <source>A pastry shop opens</source>
        <translation>Открывается кондитерская</translation>
    </message>
    <message>
        <source>2,000 made-up customers with three years of sales are being written.</source>
        <translation>Записываются 2000 вымышленных клиентов с продажами за три года.</translation>
    </message>
    <message>
        <source>Making the demo file</source>
        <translation>Создание пробного файла</translation>
    </message>
    <message>
        <source>Bringing the file of then</source>
        <translation>Восстановление прежнего файла</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Закрыть это окно</translation>
    </message>
    <message>
        <source>%1 as of %2, to be read only</source>
        <extracomment>a window&apos;s title: %1 the name of a customer file, %2 a day and a time</extracomment>
        <translation>%1 на %2, только для чтения</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>&amp;Эта страница</translation>
    </message>
    <message>
        <source>This page has nothing to print.</source>
        <translation>На этой странице нечего печатать.</translation>
    </message>
    <message>
        <source>%1 is calling. Ctrl+L shows the card.</source>
        <comment>a name, or a number</comment>
        <translation>Звонит %1. Ctrl+L покажет карточку.</translation>
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
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>clientela::ui::MomentEdit</name>
    <message>
        <source>yesterday, 12 Nov, 12 Nov 10:42</source>
        <translation>вчера, 12 ноя, 12 ноя 10:42</translation>
    </message>
    <message>
        <source>This is neither a day nor a time.</source>
        <translation>Это ни день, ни время.</translation>
    </message>
    <message>
        <source>After change %1</source>
        <translation>После изменения %1</translation>
    </message>
    <message>
        <source>At the end of %1</source>
        <translation>В конце дня %1</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Это ещё впереди.</translation>
    </message>
    <message>
        <source>There is no backup of then: the oldest is of %1.</source>
        <translation>Копии за то время нет: самая старая от %1.</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>До первого изменения</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>Такого изменения нет.</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <extracomment>%1 is the title of an action of the log</extracomment>
        <translation>После «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ui::NoMatchPage</name>
    <message>
        <source>Nobody matches this filter</source>
        <translation>Никто не подходит под этот фильтр</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Ничего не подходит под этот фильтр</translation>
    </message>
    <message numerus="yes">
        <source>Nobody matches all %Ln filters</source>
        <translation>
            <numerusform>Никто не подходит под %Ln фильтр</numerusform>
            <numerusform>Никто не подходит сразу под %Ln фильтра</numerusform>
            <numerusform>Никто не подходит сразу под %Ln фильтров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %Ln filters</source>
        <translation>
            <numerusform>Ничего не подходит под %Ln фильтр</numerusform>
            <numerusform>Ничего не подходит сразу под %Ln фильтра</numerusform>
            <numerusform>Ничего не подходит сразу под %Ln фильтров</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers match the rest.</source>
        <translation>
            <numerusform>Под остальные подходит %Ln клиент.</numerusform>
            <numerusform>Под остальные подходят %Ln клиента.</numerusform>
            <numerusform>Под остальные подходят %Ln клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the rest.</source>
        <translation>
            <numerusform>Под остальные подходит %Ln.</numerusform>
            <numerusform>Под остальные подходят %Ln.</numerusform>
            <numerusform>Под остальные подходят %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source>Everybody is shown again.</source>
        <translation>Снова будут показаны все.</translation>
    </message>
    <message>
        <source>All are shown again.</source>
        <translation>Снова будет показано всё.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::OutlineLine</name>
    <message>
        <source>Any of</source>
        <translation>Любое из</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Ни одно из</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Всё из</translation>
    </message>
    <message>
        <source>Row is on</source>
        <translation>Строка включена</translation>
    </message>
    <message>
        <source>Cards that fit this row alone</source>
        <translation>Карточки, подходящие только под эту строку</translation>
    </message>
    <message>
        <source>Cards left so far</source>
        <translation>Осталось карточек на этой строке</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Condition into this group</source>
        <translation>Условие в эту группу</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выбрана</translation>
    </message>
</context>
<context>
    <name>clientela::ui::OutlineView</name>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>All, any or none of the rows</source>
        <translation>Все, любая или ни одна из строк</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>отдельно</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a row that is switched off</comment>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>Condition below</source>
        <translation>Условие ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Make a group of it</source>
        <translation>Сделать группой</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Распустить группу</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <source>Paste below</source>
        <translation>Вставить ниже</translation>
    </message>
    <message>
        <source>Copy below</source>
        <translation>Повторить ниже</translation>
    </message>
    <message>
        <source>Show the cards that fit it alone</source>
        <translation>Показать карточки только по этой строке</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Make a group of the selected rows</source>
        <translation>Объединить выбранные строки в группу</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Вынести из группы</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaperPane</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Мельче (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>По размеру</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Нет страниц</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PassphraseDialog</name>
    <message>
        <source>Encrypted backups</source>
        <translation>Зашифрованные копии</translation>
    </message>
    <message>
        <source>The backups in this folder are encrypted. With their passphrase this file adds to them and can restore from them.</source>
        <translation>Резервные копии в этой папке зашифрованы. С их парольной фразой этот файл дополняет их и может из них восстанавливать.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Encrypt the backups</source>
        <translation>Зашифровать резервные копии</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Парольная фраза резервных копий</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показывать набранное</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or five words that nobody would guess are better.</source>
        <translation>
            <numerusform>Не меньше %n знака; лучше четыре-пять слов, которых никто не угадает.</numerusform>
            <numerusform>Не меньше %n знаков; лучше четыре-пять слов, которых никто не угадает.</numerusform>
            <numerusform>Не меньше %n знаков; лучше четыре-пять слов, которых никто не угадает.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Наберите её ещё раз.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Фразы совпадают.</translation>
    </message>
    <message>
        <source>Older backups in this folder are encrypted too, so that a copy in the cloud tells nobody anything. Either the passphrase or this customer file opens them. Should this file be lost, only the passphrase does: keep it on paper, in another place.</source>
        <translation>Шифруются и прежние копии в этой папке, чтобы копия в облаке никому ничего не сказала. Их открывает парольная фраза или этот файл клиентов. Если файл пропадёт, то только фраза: храните её на бумаге, в другом месте.</translation>
    </message>
    <message>
        <source>Copies of the backups that were made before still open with the old passphrase. It is not asked for here: this customer file opens its backups by itself.</source>
        <translation>Сделанные раньше копии всё ещё открываются прежней фразой. Здесь она не нужна: этот файл клиентов открывает свои копии сам.</translation>
    </message>
    <message>
        <source>Stop encrypting…</source>
        <translation>Не шифровать…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PastDialog</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Look at a past day</source>
        <translation>Посмотреть прошлый день</translation>
    </message>
    <message>
        <source>The file as it was then opens in a window of its own, to be read. Today&apos;s file stays as it is.</source>
        <translation>Файл, каким он был тогда, откроется в отдельном окне только для чтения. Сегодняшний файл останется как есть.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>The backups reach back to %1.</source>
        <translation>Резервные копии есть начиная с %1.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Резервных копий ещё нет.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PaymentDialog</name>
    <message>
        <source>Payment</source>
        <comment>money that came in</comment>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>%1: %2 to be paid.</source>
        <comment>a document with its customer, and an amount</comment>
        <translation>%1: к оплате %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Сумма</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <comment>cash, bank transfer</comment>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>Ничего не записывать</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» — это не сумма.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — это не дата.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <comment>a day</comment>
        <translation>%1 ещё не наступило.</translation>
    </message>
    <message>
        <source>%1; nothing is left to be paid.</source>
        <comment>a day</comment>
        <translation>%1; платить больше нечего.</translation>
    </message>
    <message>
        <source>%1; %2 more than is due.</source>
        <comment>a day and an amount</comment>
        <translation>%1; на %2 больше, чем нужно.</translation>
    </message>
    <message>
        <source>%1; %2 are left to be paid.</source>
        <comment>a day and an amount</comment>
        <translation>%1; остаётся заплатить %2.</translation>
    </message>
    <message>
        <source>%1, before the invoice of %2</source>
        <comment>two days</comment>
        <translation>%1, раньше счёта от %2</translation>
    </message>
    <message>
        <source>%1, before the receipt of %2</source>
        <comment>two days</comment>
        <translation>%1, раньше чека от %2</translation>
    </message>
    <message>
        <source>%1, before the document of %2</source>
        <comment>two days</comment>
        <translation>%1, раньше документа от %2</translation>
    </message>
    <message>
        <source>%1; %2 more than is due. Press Record again to take it so.</source>
        <comment>a day and an amount</comment>
        <translation>%1; на %2 больше, чем нужно. Нажмите «Записать» ещё раз, чтобы принять так.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PdfPages</name>
    <message>
        <source>This PDF has no pages.</source>
        <translation>В этом PDF нет страниц.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Эту страницу нельзя показать.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown here: poppler-utils is not installed.</source>
        <translation>PDF нельзя показать здесь: не установлен poppler-utils.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or locked with a password.</source>
        <translation>Этот PDF нельзя показать: он повреждён или закрыт паролем.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PeekPanel</name>
    <message>
        <source>The card in short</source>
        <translation>Карточка кратко</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Пока без имени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
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
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PersonButton</name>
    <message>
        <source>%1 is at work. Press to change.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Работает %1. Нажмите, чтобы сменить.</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Переименовать: %1…</translation>
    </message>
    <message>
        <source>Name of who is at work</source>
        <translation>Имя того, кто работает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person at work</comment>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::PickPopup</name>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in it</source>
        <translation>Здесь нет ничего с «%1»</translation>
    </message>
    <message>
        <source>no choice: %1</source>
        <comment>values that were pasted</comment>
        <translation>нет среди вариантов: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n values</source>
        <comment>that were typed or pasted</comment>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>Все %n значения</numerusform>
            <numerusform>Все %n значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>The disk may be back, or the other program done.</source>
        <translation>Возможно, диск снова на месте или другая программа закончила.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Открыть другой файл</translation>
    </message>
    <message>
        <source>Where it was moved to, or a copy.</source>
        <translation>На новом месте или копию.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Начать новый файл</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <translation>Этот останется как есть.</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <translation>Осмотреться на вымышленных данных</translation>
    </message>
    <message>
        <source>They are encrypted; the passphrase is asked for.</source>
        <translation>Они зашифрованы; спрашивается кодовая фраза.</translation>
    </message>
    <message>
        <source>As it was on %1, change %2.</source>
        <extracomment>%1 is a moment, %2 the number of a change</extracomment>
        <translation>Каким он был %1, изменение %2.</translation>
    </message>
    <message>
        <source>What is there now is kept, whatever you choose.</source>
        <translation>То, что есть сейчас, сохранится, что бы вы ни выбрали.</translation>
    </message>
    <message>
        <source>Bring it back from the backups</source>
        <translation>Вернуть из резервных копий</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Спасти то, что читается</translation>
    </message>
    <message>
        <source>Into a new file, with a report of what is lost.</source>
        <translation>В новый файл, с отчётом о потерянном.</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Look for backups elsewhere…</source>
        <translation>Искать копии в другом месте…</translation>
    </message>
    <message>
        <source>In a folder on another disk.</source>
        <translation>В папке на другом диске.</translation>
    </message>
    <message>
        <source>To look at it and copy from it. Nothing is written to it.</source>
        <translation>Чтобы просматривать и копировать из него. В него ничего не записывается.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProductsPage</name>
    <message>
        <source>No products yet</source>
        <translation>Товаров пока нет</translation>
    </message>
    <message>
        <source>They come with a file that you bring in, or with its sales.</source>
        <translation>Они появятся с загруженным файлом или с продажами из него.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <comment>a running job</comment>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress: done of total</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a job has taken so far</comment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordModel</name>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>The list was not read to its end. F5 begins again.</source>
        <translation>Список прочитан не до конца. F5 начнёт заново.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordTable</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Сортировать по…</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RecordsPage</name>
    <message>
        <source>List language</source>
        <translation>Язык списков</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Why is it in this table?</source>
        <translation>Почему это в этой таблице?</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesDialog</name>
    <message>
        <source>What left the house</source>
        <translation>Что вышло наружу</translation>
    </message>
    <message>
        <source>Exports, labels, mailings and what was told to a person: noted when it happened, for good.</source>
        <translation>Экспорт, наклейки, рассылки и то, что сообщено человеку: записано, когда это было, навсегда.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has left the house yet.</source>
        <translation>Ещё ничего не выходило.</translation>
    </message>
    <message>
        <source>All of it, without conditions.</source>
        <translation>Всё, без условий.</translation>
    </message>
    <message numerus="yes">
        <source>Counts and sums of %Ln, without saying whom they are of.</source>
        <comment>records of a list</comment>
        <translation>
            <numerusform>Количество и суммы по %Ln, без указания, чьи они.</numerusform>
            <numerusform>Количество и суммы по %Ln, без указания, чьи они.</numerusform>
            <numerusform>Количество и суммы по %Ln, без указания, чьи они.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Не включены: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of those who went out, %Ln had never been asked.</source>
        <translation>
            <numerusform>Из вышедших %Ln никогда не спрашивали.</numerusform>
            <numerusform>Из вышедших %Ln никогда не спрашивали.</numerusform>
            <numerusform>Из вышедших %Ln никогда не спрашивали.</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out: %1, %2</source>
        <comment>312, in 290 letters</comment>
        <translation>Вышло: %1, %2</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>List and file</source>
        <comment>what left the house</comment>
        <translation>Список и файл</translation>
    </message>
    <message>
        <source>How</source>
        <comment>something left the house</comment>
        <translation>Как</translation>
    </message>
    <message>
        <source>Went out</source>
        <comment>how many</comment>
        <translation>Вышло</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>how many</comment>
        <translation>Исключены</translation>
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
            <numerusform>Пора сделать: %n задача</numerusform>
            <numerusform>Пора сделать: %n задачи</numerusform>
            <numerusform>Пора сделать: %n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>after the number of tasks due</comment>
        <translation>
            <numerusform>%1, %n просрочено</numerusform>
            <numerusform>%1, %n просрочено</numerusform>
            <numerusform>%1, %n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks that are due</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через час</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ResemblanceDialog</name>
    <message>
        <source>Open as a list</source>
        <translation>Открыть как список</translation>
    </message>
    <message>
        <source>Who resembles them?</source>
        <translation>Кто на них похож?</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <translation>Сравниваемые поля</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Что их отличает</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Вне списка</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Во сколько раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>от %1 до %2 (не включая)</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 и больше</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no value</comment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>%1 on the list, %2 elsewhere</source>
        <comment>counts of customers</comment>
        <translation>%1 в списке, %2 вне его</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others resemble them</source>
        <translation>
            <numerusform>Похож ещё %Ln</numerusform>
            <numerusform>Похожи ещё %Ln</numerusform>
            <numerusform>Похожи ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells them apart from the others, more than chance would.</source>
        <translation>Ничто не отличает их от остальных сильнее, чем случай.</translation>
    </message>
    <message>
        <source>How sure</source>
        <comment>that something is no chance</comment>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>%1; not those on the list</source>
        <comment>a list in words</comment>
        <translation>%1; кроме тех, кто в списке</translation>
    </message>
    <message>
        <source>How sure it is that this is no chance: fairly sure, one time in a hundred it would be; sure, in a thousand; very sure, in ten thousand. Values that chance brings about more often are left out. Point at a word for its number (G², the log-likelihood ratio of Dunning 1993).</source>
        <translation>Насколько точно, что это не случайность: «скорее всего» — случайно так вышло бы один раз из ста, «точно» — из тысячи, «совершенно точно» — из десяти тысяч. Значения, которые чаще бывают случайно, не показаны. Наведите указатель на слово, чтобы увидеть число (G², отношение правдоподобия, Dunning 1993).</translation>
    </message>
    <message>
        <source>very sure</source>
        <comment>that something is no chance</comment>
        <translation>совершенно точно</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>that something is no chance</comment>
        <translation>точно</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <comment>that something is no chance</comment>
        <translation>скорее всего</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RevisionModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>undone since</source>
        <comment>behind an action in the log</comment>
        <translation>потом отменено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>thinned</source>
        <comment>behind an action in the log whose values are not kept any more</comment>
        <translation>прорежено</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>clientela::ui::RowGrip</name>
    <message>
        <source>What to do with this row</source>
        <translation>Что сделать с этой строкой</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SaidYes</name>
    <message>
        <source>Only those who said &amp;yes</source>
        <translation>Только те, кто &amp;согласился</translation>
    </message>
    <message>
        <source>Nobody is written to or called, so nobody is asked for a yes.</source>
        <translation>Никому не пишут и не звонят, поэтому согласие не требуется.</translation>
    </message>
    <message>
        <source>Advertising by e-mail and SMS needs a yes. Without it you may write to your own customers about goods like those they bought, if each message says how to end it: then take the tick away.</source>
        <translation>Для рекламы по e-mail и SMS нужно согласие. Без него можно писать своим клиентам о товарах, похожих на купленные, если в каждом сообщении сказано, как отказаться: тогда снимите галочку.</translation>
    </message>
    <message>
        <source>Letters and calls go to whoever did not say no. Who said neither yes nor no goes out, too, unless this is on.</source>
        <translation>Письма и звонки получают все, кто не отказался. Кто не сказал ни да, ни нет, тоже получает их, если здесь не стоит галочка.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SalesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Открытые предложения</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Quotes, orders, invoices and receipts come with a file that you bring in.</source>
        <translation>Предложения, заказы, счета и чеки появятся с загруженным файлом.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Не оплачено</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SalvagedPage</name>
    <message>
        <source>What could be read is in a new file</source>
        <translation>То, что удалось прочитать, — в новом файле</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Открыть новый файл</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SearchField</name>
    <message>
        <source>Search</source>
        <comment>name of the search box for screen readers</comment>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>last order %1, spent %2</source>
        <translation>последний заказ %1, потрачено %2</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>заказов ещё нет</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Новый клиент «%1»</translation>
    </message>
    <message>
        <source>New customer, phone %1</source>
        <translation>Новый клиент, телефон %1</translation>
    </message>
    <message>
        <source>New customer “%1”, phone %2</source>
        <translation>Новый клиент «%1», телефон %2</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>head of what can be done with the words searched for</comment>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Show all matches as a list</source>
        <translation>Показать все найденное списком</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>cards that were opened or spoken to last</comment>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <comment>head of what can be done instead</comment>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a card</comment>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>In the archive</source>
        <comment>head over cards</comment>
        <translation>В архиве</translation>
    </message>
</context>
<context>
    <name>clientela::ui::SelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Выбрать все %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ShareBanner</name>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Sidebar</name>
    <message>
        <source>Pages and lists</source>
        <translation>Страницы и списки</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Pinned lists</source>
        <translation>Закреплённые списки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Unpinned “%1”</source>
        <translation>Список «%1» откреплён</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Изменить список</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Изменено и не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln просрочена</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::StartPage</name>
    <message>
        <source>Your file</source>
        <translation>Ваш файл</translation>
    </message>
    <message>
        <source>Who are your customers?</source>
        <translation>Кто ваши клиенты?</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer.</source>
        <translation>Всё, что вы вводите, хранится в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>A table as CSV. You see it before it is saved.</source>
        <translation>Таблица в CSV. Вы увидите её до сохранения.</translation>
    </message>
    <message>
        <source>Enter the first customer</source>
        <translation>Ввести первого клиента</translation>
    </message>
    <message>
        <source>A name is enough.</source>
        <translation>Достаточно имени.</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <translation>Осмотреться на вымышленных данных</translation>
    </message>
    <message>
        <source>A pastry shop with 2,000 customers, in a file of its own.</source>
        <translation>Кондитерская с 2000 клиентов, в отдельном файле.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Its backups, made by themselves</source>
        <comment>over the folder they are in</comment>
        <translation>Его резервные копии, создаются сами</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>of who opened a new file</comment>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It stands beside what you do, for those who work with you.</source>
        <translation>Оно стоит рядом с тем, что вы делаете, для тех, кто работает с вами.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Открыт только для чтения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>Сохранено: %1 (%2)</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>As of %1, to be read only</source>
        <translation>На %1, только для чтения</translation>
    </message>
    <message>
        <source>On a shared disk, open here</source>
        <translation>На общем диске, открыт здесь</translation>
    </message>
    <message>
        <source>Nobody else can change the file until it is closed here; others read a copy of it.</source>
        <translation>Пока файл не закрыт здесь, никто другой не может его менять; остальные читают копию.</translation>
    </message>
    <message>
        <source>A copy, to be read only</source>
        <translation>Копия, только для чтения</translation>
    </message>
    <message>
        <source>Goes on with the card</source>
        <translation>Продолжить карточку</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved</source>
        <translation>
            <numerusform>%n карточка не сохранена</numerusform>
            <numerusform>%n карточки не сохранены</numerusform>
            <numerusform>%n карточек не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with the list</source>
        <translation>Продолжает работу со списком</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) not saved</source>
        <translation>
            <numerusform>%n список не сохранён</numerusform>
            <numerusform>%n списка не сохранены</numerusform>
            <numerusform>%n списков не сохранены</numerusform>
        </translation>
    </message>
    <message>
        <source>New list: %1</source>
        <comment>what it asks, in words</comment>
        <translation>Новый список: %1</translation>
    </message>
    <message>
        <source>Says which, and goes on with one</source>
        <translation>Показывает, какие, и продолжает с одним</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TaskTemplatesDialog</name>
    <message>
        <source>Templates of tasks</source>
        <translation>Шаблоны задач</translation>
    </message>
    <message>
        <source>One a line, as a task is written: its words, its day, @ and who does it. Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}.</source>
        <translation>По одному в строке, как пишется задача: слова, день, @ и кто её выполняет. Поля карточки пишутся как ${name}, ${given_name}, ${company_name}, ${representative}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>today: %1</source>
        <comment>the day that a template gives when it is used today</comment>
        <translation>сегодня: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>без дня</translation>
    </message>
    <message>
        <source>Edit the templates of tasks</source>
        <translation>Изменение шаблонов задач</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksDialog</name>
    <message>
        <source>Task for each</source>
        <translation>Задача каждому</translation>
    </message>
    <message>
        <source>Something done in the house</source>
        <translation>Работа внутри, без связи с ними</translation>
    </message>
    <message>
        <source>By a call</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По эл. почте</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По SMS</translation>
    </message>
    <message>
        <source>tomorrow, friday, in 2 weeks, 3 December</source>
        <translation>завтра, пятница, через 2 недели, 3 декабря</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>&amp;How they are reached</source>
        <translation>Как с ними св&amp;язаться</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Как с ними связаться</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>Добавить %Ln задачу</numerusform>
            <numerusform>Добавить %Ln задачи</numerusform>
            <numerusform>Добавить %Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Добавить задачи</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Это не дата.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a reason</comment>
        <translation>не включены: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <comment>for the log</comment>
        <translation>задачи: %1</translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %Ln customer(s)</source>
        <translation>
            <numerusform>Задача «%1» для %Ln клиента</numerusform>
            <numerusform>Задача «%1» для %Ln клиентов</numerusform>
            <numerusform>Задача «%1» для %Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln task(s)</source>
        <translation>
            <numerusform>Добавлена %Ln задача</numerusform>
            <numerusform>Добавлены %Ln задачи</numerusform>
            <numerusform>Добавлено %Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the tasks</source>
        <translation>Добавление задач</translation>
    </message>
    <message>
        <source>None</source>
        <comment>template of tasks</comment>
        <translation>Без шаблона</translation>
    </message>
    <message>
        <source>Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}.</source>
        <translation>Поля карточки пишутся так: ${name}, ${given_name}, ${company_name}, ${representative}.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>There is nobody to do it for.</source>
        <translation>Не для кого это делать.</translation>
    </message>
    <message>
        <source>Say what is to be done first.</source>
        <translation>Сначала напишите, что нужно сделать.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Задач пока нет</translation>
    </message>
    <message>
        <source>They are made on a card (Ctrl+T), with a call, or on the page Today.</source>
        <translation>Их заводят в карточке (Ctrl+T), при звонке или на странице «Сегодня».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Следующие 7 дней</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Done this month</source>
        <translation>Сделаны в этом месяце</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TerritoriesDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Territories and representatives</source>
        <translation>Районы и представители</translation>
    </message>
    <message>
        <source>By where a customer is, the card proposes a territory and who looks after them; nothing is filled in by itself. The first rule that fits counts. Postal codes may be beginnings and ranges: 50, 51-53.</source>
        <translation>По тому, где находится клиент, карточка предлагает район и представителя; само ничего не заполняется. Действует первое подходящее правило. Индексы можно задавать началом и диапазоном: 50, 51-53.</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Индексы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Убрать правило</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>«%1» — не страна.</translation>
    </message>
    <message>
        <source>Rule %1 does not say where.</source>
        <translation>Правило %1 не говорит, где.</translation>
    </message>
    <message>
        <source>Rule %1 proposes nothing.</source>
        <translation>Правило %1 ничего не предлагает.</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here yet.</source>
        <comment>a representative</comment>
        <translation>Здесь пока никого не зовут «%1».</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here. Perhaps %2 is meant.</source>
        <extracomment>both are names of persons</extracomment>
        <translation>Здесь никого не зовут «%1». Возможно, имеется в виду %2.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::ThinningDialog</name>
    <message>
        <source>Thin the log</source>
        <translation>Проредить журнал</translation>
    </message>
    <message>
        <source> years</source>
        <comment>after a number</comment>
        <translation> г.</translation>
    </message>
    <message>
        <source>of today only</source>
        <translation>только сегодняшнее</translation>
    </message>
    <message>
        <source>&amp;Keep every detail for</source>
        <translation>&amp;Хранить все подробности</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Сохранить всё</translation>
    </message>
    <message>
        <source>Going through the log…</source>
        <translation>Просмотр журнала…</translation>
    </message>
    <message numerus="yes">
        <source>Keep every detail of the log for %n year(s)</source>
        <translation>
            <numerusform>Хранить все подробности журнала %n год</numerusform>
            <numerusform>Хранить все подробности журнала %n года</numerusform>
            <numerusform>Хранить все подробности журнала %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is thinned: %1 became free</source>
        <translation>Журнал прорежен: освободилось %1</translation>
    </message>
    <message>
        <source>Thinning the log</source>
        <translation>Прореживание журнала</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TimelineActs</name>
    <message>
        <source>Task: %1</source>
        <translation>Задача: %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of contact and what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change task: %1</source>
        <translation>Изменение задачи: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Снова открыто: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Улажено: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <comment>a day and a task</comment>
        <translation>Отложено на %1: %2</translation>
    </message>
    <message>
        <source>Deleted the task %1</source>
        <translation>Задача %1 удалена</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Toast</name>
    <message>
        <source>Undo</source>
        <comment>in a toast</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>cross of a toast</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayDelegate</name>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>puts a task off</comment>
        <translation>Завтра</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayPage</name>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Whom to think of</source>
        <translation>О ком подумать</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>tasks</comment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Чьи задачи</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>a button</comment>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Отложить на завтра</translation>
    </message>
    <message>
        <source>Call, and tell the others</source>
        <translation>Позвонить и сказать остальным</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation>На сегодня ничего.</translation>
    </message>
    <message>
        <source>A task made on a card, or here, shows on its day.</source>
        <translation>Задача, созданная на карточке или здесь, появится в свой день.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Улажено: %1</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <comment>a day and a task</comment>
        <translation>Отложено на %1: %2</translation>
    </message>
    <message>
        <source>Deleted the task %1</source>
        <translation>Задача %1 удалена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ticks a task</comment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Put off to Monday</source>
        <translation>Отложить на понедельник</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Задача: %1</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln задача на сегодня</numerusform>
            <numerusform>%Ln задачи на сегодня</numerusform>
            <numerusform>%Ln задач на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln просрочена</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %1, %Ln task(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Далее: %1, %Ln задача.</numerusform>
            <numerusform>Далее: %1, %Ln задачи.</numerusform>
            <numerusform>Далее: %1, %Ln задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled…</source>
        <translation>Улажено…</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <comment>a task that was being typed</comment>
        <translation>Не записано: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayTaskLine</name>
    <message>
        <source>What is to be done? friday, every 2 weeks, @who</source>
        <translation>Что сделать? пятница, каждые 2 недели, @кто</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
</context>
<context>
    <name>clientela::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, document…</source>
        <translation>Имя, телефон, e-mail, документ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
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
        <translation>Итого</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>figures of a table</comment>
        <translation>Итого: %1</translation>
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
        <translation>Повторить «%1»</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Отменить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) stay as they are, unless you take all back.</source>
        <translation>
            <numerusform>Ещё %Ln поле останется как есть, если не отменить всё.</numerusform>
            <numerusform>Ещё %Ln поля останутся как есть, если не отменить всё.</numerusform>
            <numerusform>Ещё %Ln полей останутся как есть, если не отменить всё.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>What doing it again would bring</source>
        <translation>Что даст повтор</translation>
    </message>
    <message>
        <source>What the undo would bring</source>
        <translation>Что вернёт отмена</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, which of its values, the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>stays, as it was changed since</source>
        <translation>остаётся, как изменено с тех пор</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Keep all as they are</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Do it like this</source>
        <translation>Повторить так</translation>
    </message>
    <message>
        <source>Undo like this</source>
        <translation>Отменить так</translation>
    </message>
    <message>
        <source>Choose what shall stand there; the rest of it is taken back. What was done later and has nothing to do with it stays. Whatever you choose can be undone, too.</source>
        <translation>Выберите, что должно остаться; прочее будет отменено. Сделанное позже и не связанное с этим остаётся. Любой выбор тоже можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln value(s) were changed later.</source>
        <translation>
            <numerusform>Его %Ln значение изменено позже.</numerusform>
            <numerusform>Его %Ln значения изменены позже.</numerusform>
            <numerusform>Его %Ln значений изменены позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its %1 values were changed later.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%Ln из его значений (всего %1) изменено позже.</numerusform>
            <numerusform>%Ln из его значений (всего %1) изменены позже.</numerusform>
            <numerusform>%Ln из его значений (всего %1) изменены позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Отменить правку</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <comment>a value, since</comment>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>изменения: %1, %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>What is listed here stays as it is, with all that belongs to it; the rest is taken back. What was done later stays. This can be undone, too.</source>
        <translation>То, что перечислено здесь, остаётся как есть со всем, что к нему относится; остальное отменяется. Сделанное позже остаётся. И это можно отменить.</translation>
    </message>
</context>
<context>
    <name>clientela::ui::WhyPane</name>
    <message>
        <source>Open card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>A card to ask about</source>
        <translation>Карточка, о которой спросить</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Выберите карточку</translation>
    </message>
    <message>
        <source>Why is a card on the list, or not?</source>
        <translation>Почему карточка в списке или нет?</translation>
    </message>
    <message>
        <source>Why is this company here?</source>
        <translation>Почему эта компания здесь?</translation>
    </message>
    <message>
        <source>Why is this company not here?</source>
        <translation>Почему этой компании здесь нет?</translation>
    </message>
    <message>
        <source>Why is she here?</source>
        <translation>Почему она здесь?</translation>
    </message>
    <message>
        <source>Why is she not here?</source>
        <translation>Почему её здесь нет?</translation>
    </message>
    <message>
        <source>Why is he here?</source>
        <translation>Почему он здесь?</translation>
    </message>
    <message>
        <source>Why is he not here?</source>
        <translation>Почему его здесь нет?</translation>
    </message>
    <message>
        <source>Why is this card here?</source>
        <translation>Почему эта карточка здесь?</translation>
    </message>
    <message>
        <source>Why is this card not here?</source>
        <translation>Почему этой карточки здесь нет?</translation>
    </message>
    <message>
        <source>Leave out by hand</source>
        <translation>Исключить вручную</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>There is no such card any more.</source>
        <translation>Такой карточки больше нет.</translation>
    </message>
    <message>
        <source>The card is in the archive.</source>
        <translation>Карточка в архиве.</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Хотя бы одно из этих</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ни одно из этих</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Всё это</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>an amount</comment>
        <translation>не хватает %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>больше на %1</translation>
    </message>
    <message>
        <source>The list is everybody.</source>
        <translation>В списке все.</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Подходит: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Не подходит: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <comment>what a condition asks of a field</comment>
        <translation>Нужно: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Why is something on the list, or not?</source>
        <translation>Почему что-то есть в списке или его нет?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Почему это здесь?</translation>
    </message>
    <message>
        <source>Why is it not here?</source>
        <translation>Почему этого здесь нет?</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>The list is all of them.</source>
        <translation>В списке все.</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <comment>somebody&apos;s name</comment>
        <translation>Открыть карточку: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <comment>behind a few names</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of these</source>
        <translation>Не все из этих</translation>
    </message>
    <message>
        <source>Not left out by hand</source>
        <translation>Не исключена вручную</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Исключена вручную</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Выбрана вручную</translation>
    </message>
    <message>
        <source>Not picked by hand</source>
        <translation>Не выбрана вручную</translation>
    </message>
    <message>
        <source>the last of them: %1</source>
        <comment>an amount</comment>
        <translation>последний из них: %1</translation>
    </message>
    <message>
        <source>Was on the list on %1</source>
        <comment>a day</comment>
        <translation>Карточка была в списке %1</translation>
    </message>
    <message>
        <source>Was on the list on %1, and left out by hand since</source>
        <comment>a day</comment>
        <translation>Карточка была в списке %1, потом исключена вручную</translation>
    </message>
    <message>
        <source>Was not on the list on %1, and added by hand since</source>
        <comment>a day</comment>
        <translation>Карточки не было в списке %1, потом добавлена вручную</translation>
    </message>
    <message>
        <source>Was not on the list on %1</source>
        <comment>a day</comment>
        <translation>Карточки не было в списке %1</translation>
    </message>
    <message>
        <source>Today on “%1”, which it was frozen from</source>
        <translation>Сегодня — в списке «%1», с которого сделан снимок</translation>
    </message>
    <message>
        <source>Today not on “%1”, which it was frozen from</source>
        <translation>Сегодня — не в списке «%1», с которого сделан снимок</translation>
    </message>
    <message>
        <source>Added by hand since</source>
        <comment>a card, to a list that was frozen</comment>
        <translation>Добавлена вручную позже</translation>
    </message>
    <message>
        <source>Not added by hand since</source>
        <comment>a card, to a list that was frozen</comment>
        <translation>Не добавлялась вручную позже</translation>
    </message>
</context>
<context>
    <name>clientela::ui::Workplace</name>
    <message>
        <source>Open to read only.</source>
        <translation>Открыт только для чтения.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>The file as of %1.</source>
        <translation>Файл на %1.</translation>
    </message>
    <message>
        <source>It is only read: nothing can be changed here. Cards can be brought back into today&apos;s file.</source>
        <translation>Только для чтения: здесь ничего нельзя изменить. Карточки можно вернуть в сегодняшний файл.</translation>
    </message>
    <message>
        <source>To today&apos;s file</source>
        <translation>К сегодняшнему файлу</translation>
    </message>
    <message>
        <source>This is a copy of it, to be read only. As soon as it is closed there, it can be opened here.</source>
        <translation>Это его копия, только для чтения. Как только его закроют там, его можно будет открыть здесь.</translation>
    </message>
    <message>
        <source>Nothing can be changed here until it was.</source>
        <translation>Пока это не сделано, здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Look through it now</source>
        <translation>Просмотреть сейчас</translation>
    </message>
    <message>
        <source>Put the whole file back…</source>
        <translation>Вернуть весь файл…</translation>
    </message>
    <message>
        <source>Make a credit note</source>
        <translation>Составить кредит-ноту</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>in a toast</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing typed here is left to undo. Once more undoes: %1</source>
        <translation>Из введённого здесь отменять больше нечего. Ещё раз — и отменится: %1</translation>
    </message>
</context>
</TS>
