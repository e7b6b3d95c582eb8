<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsMove</name>
    <message numerus="yes">
        <source>Take the %n earlier backup(s) along?</source>
        <translation>
            <numerusform>Take the %n earlier backup along?</numerusform>
            <numerusform>Take the %n earlier backups along?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>%n earlier backup went along; it also stays in %1.</numerusform>
            <numerusform>%n earlier backups went along; they also stay in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%Ln action(s) done since are taken back:</source>
        <translation>
            <numerusform>%Ln action done since is taken back:</numerusform>
            <numerusform>%Ln actions done since are taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are gone today and return with all that belonged to them.</source>
        <translation>
            <numerusform>%Ln card is gone today and returns with all that belonged to it.</numerusform>
            <numerusform>%Ln cards are gone today and return with all that belonged to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say something else today, and say again what they said then.</source>
        <translation>
            <numerusform>%Ln card says something else today, and says again what it said then.</numerusform>
            <numerusform>%Ln cards say something else today, and say again what they said then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back as of %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>%Ln card brought back as of %1</numerusform>
            <numerusform>%Ln cards brought back as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln card(s) back into today&apos;s file?</source>
        <translation>
            <numerusform>Bring %Ln card back into today&apos;s file?</numerusform>
            <numerusform>Bring %Ln cards back into today&apos;s file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>%Ln change stays, because something was made final.</numerusform>
            <numerusform>%Ln changes stay, because something was made final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them mailing(s). The next contact from %1.</source>
        <translation>
            <numerusform>%n of them is a mailing. The next contact from %1.</numerusform>
            <numerusform>%n of them are mailings. The next contact from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in %1 days, the limit is %2.</source>
        <extracomment>%1 and %2 are numbers: 4 contacts in 30 days, the limit is 2</extracomment>
        <translation>
            <numerusform>%n contact in %1 days, the limit is %2.</numerusform>
            <numerusform>%n contacts in %1 days, the limit is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n documents have this number; the newest is taken.</source>
        <translation>
            <numerusform>%n document has this number; the newest is taken.</numerusform>
            <numerusform>%n documents have this number; the newest is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged.</source>
        <translation>
            <numerusform>%n backup is damaged.</numerusform>
            <numerusform>%n backups are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) went along; they also stay in %1.</source>
        <translation>
            <numerusform>%n earlier backup went along; it also stays in %1.</numerusform>
            <numerusform>%n earlier backups went along; they also stay in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have the number %1.</source>
        <translation>
            <numerusform>%n document has the number %1.</numerusform>
            <numerusform>%n documents have the number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Labels for %Ln customer</numerusform>
            <numerusform>Labels for %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>of %Ln</numerusform>
            <numerusform>of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went out</source>
        <translation>
            <numerusform>%Ln went out</numerusform>
            <numerusform>%Ln went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) brought back</source>
        <translation>
            <numerusform>%Ln card brought back</numerusform>
            <numerusform>%Ln cards brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %Ln customer(s)</source>
        <translation>
            <numerusform>Export of %Ln customer</numerusform>
            <numerusform>Export of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) erased since then are erased in it, too.</source>
        <translation>
            <numerusform>%Ln customer erased since then is erased in it, too.</numerusform>
            <numerusform>%Ln customers erased since then are erased in it, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) withdrawn since then stay withdrawn.</source>
        <translation>
            <numerusform>%Ln consent withdrawn since then stays withdrawn.</numerusform>
            <numerusform>%Ln consents withdrawn since then stay withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were brought back.</source>
        <translation>
            <numerusform>%Ln change was brought back.</numerusform>
            <numerusform>%Ln changes were brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since were taken back, too.</source>
        <translation>
            <numerusform>%Ln field that was changed since was taken back, too.</numerusform>
            <numerusform>%Ln fields that were changed since were taken back, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that were changed since stay as they are.</source>
        <translation>
            <numerusform>%Ln field that was changed since stays as it is.</numerusform>
            <numerusform>%Ln fields that were changed since stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln revision</numerusform>
            <numerusform>%Ln revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) were found.</source>
        <translation>
            <numerusform>%Ln fault was found.</numerusform>
            <numerusform>%Ln faults were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay, because something was made final.</source>
        <translation>
            <numerusform>%Ln change stays, because something was made final.</numerusform>
            <numerusform>%Ln changes stay, because something was made final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%Ln card(s) are back.</source>
        <translation>
            <numerusform>%Ln card is back.</numerusform>
            <numerusform>%Ln cards are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) say again what they said then.</source>
        <translation>
            <numerusform>%Ln card says again what it said then.</numerusform>
            <numerusform>%Ln cards say again what they said then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) had not changed.</source>
        <translation>
            <numerusform>%Ln card had not changed.</numerusform>
            <numerusform>%Ln cards had not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were not there then.</source>
        <translation>
            <numerusform>%Ln card was not there then.</numerusform>
            <numerusform>%Ln cards were not there then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that name what is gone or final were left out.</source>
        <translation>
            <numerusform>%Ln thing that names what is gone or final was left out.</numerusform>
            <numerusform>%Ln things that name what is gone or final were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more do not fit the new kind of “%2”.</source>
        <translation>
            <numerusform>“%1” and %Ln more do not fit the new kind of “%2”.</numerusform>
            <numerusform>“%1” and %Ln more do not fit the new kind of “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseCards</name>
    <message numerus="yes">
        <source>%Ln card(s) erased; final documents stay in the archive</source>
        <translation>
            <numerusform>%Ln card erased; final documents stay in the archive</numerusform>
            <numerusform>%Ln cards erased; final documents stay in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased</source>
        <translation>
            <numerusform>%Ln card erased</numerusform>
            <numerusform>%Ln cards erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln card(s) for good?</source>
        <translation>
            <numerusform>Erase %Ln card for good?</numerusform>
            <numerusform>Erase %Ln cards for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased %Ln card(s) for good</source>
        <translation>
            <numerusform>Erased %Ln card for good</numerusform>
            <numerusform>Erased %Ln cards for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all that %Ln card(s) say</source>
        <translation>
            <numerusform>all that %Ln card says</numerusform>
            <numerusform>all that %Ln cards say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln entry(s) such as phones, addresses and tags</source>
        <translation>
            <numerusform>with %Ln entry such as a phone, an address or a tag</numerusform>
            <numerusform>with %Ln entries such as phones, addresses and tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) that were made final, with the name and address on them</source>
        <translation>
            <numerusform>%Ln document that was made final, with the name and address on it</numerusform>
            <numerusform>%Ln documents that were made final, with the name and address on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) of them</source>
        <translation>
            <numerusform>%Ln payment of them</numerusform>
            <numerusform>%Ln payments of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit notes</source>
        <translation>
            <numerusform>%Ln credit note</numerusform>
            <numerusform>%Ln credit notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln row to %1</numerusform>
            <numerusform>Exported %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln card(s) to %1, with notes and birthdays</source>
        <translation>
            <numerusform>Exported %Ln card to %1, with notes and birthday</numerusform>
            <numerusform>Exported %Ln cards to %1, with notes and birthdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln card(s) as vCard, with notes and birthdays</source>
        <translation>
            <numerusform>Copied %Ln card as vCard, with notes and birthday</numerusform>
            <numerusform>Copied %Ln cards as vCard, with notes and birthdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln want no post</source>
        <translation>
            <numerusform>%Ln wants no post</numerusform>
            <numerusform>%Ln want no post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no e-mail</source>
        <translation>
            <numerusform>%Ln wants no e-mail</numerusform>
            <numerusform>%Ln want no e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no SMS</source>
        <translation>
            <numerusform>%Ln wants no SMS</numerusform>
            <numerusform>%Ln want no SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want no calls</source>
        <translation>
            <numerusform>%Ln wants no calls</numerusform>
            <numerusform>%Ln want no calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln has no postal address</numerusform>
            <numerusform>%Ln have no postal address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln has no e-mail address</numerusform>
            <numerusform>%Ln have no e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone</source>
        <translation>
            <numerusform>%Ln has no phone</numerusform>
            <numerusform>%Ln have no phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were contacted often enough lately</source>
        <translation>
            <numerusform>%Ln was contacted often enough lately</numerusform>
            <numerusform>%Ln were contacted often enough lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named on the letter of their household</source>
        <translation>
            <numerusform>%Ln is named on the letter of their household</numerusform>
            <numerusform>%Ln are named on the letter of their household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no mobile phone</source>
        <translation>
            <numerusform>%Ln has no mobile phone</numerusform>
            <numerusform>%Ln have no mobile phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were never asked</source>
        <translation>
            <numerusform>%Ln was never asked</numerusform>
            <numerusform>%Ln were never asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never asked</source>
        <translation>
            <numerusform>%Ln of them was never asked</numerusform>
            <numerusform>%Ln of them were never asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s)</source>
        <comment>behind how many people went out</comment>
        <translation>
            <numerusform>in %Ln letter</numerusform>
            <numerusform>in %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have “%1” already: it went out today</source>
        <translation>
            <numerusform>%Ln of them has “%1” already: it went out today</numerusform>
            <numerusform>%Ln of them have “%1” already: it went out today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an address that does not fit</source>
        <translation>
            <numerusform>%Ln has an address that does not fit</numerusform>
            <numerusform>%Ln have an address that does not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) get(s) more than one letter: their cards say different addresses</source>
        <translation>
            <numerusform>%Ln household gets more than one letter: its cards say different addresses</numerusform>
            <numerusform>%Ln households get more than one letter: their cards say different addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogThinning</name>
    <message numerus="yes">
        <source>Log thinned before %1, %Ln change(s)</source>
        <extracomment>a line of the log: %1 is a day</extracomment>
        <translation>
            <numerusform>Log thinned before %1, %Ln change</numerusform>
            <numerusform>Log thinned before %1, %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), %1</source>
        <extracomment>%1 is a size such as 3 MB</extracomment>
        <translation>
            <numerusform>%Ln change, %1</numerusform>
            <numerusform>%Ln changes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) a change</source>
        <translation>
            <numerusform>%Ln byte a change</numerusform>
            <numerusform>%Ln bytes a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from before %1 can no longer be undone, compared or brought back from the file.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln change from before %1 can no longer be undone, compared or brought back from the file.</numerusform>
            <numerusform>%Ln changes from before %1 can no longer be undone, compared or brought back from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) stay whole, because they hold the last that is known of something deleted.</source>
        <translation>
            <numerusform>%Ln change stays whole, because it holds the last that is known of something deleted.</numerusform>
            <numerusform>%Ln changes stay whole, because they hold the last that is known of something deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwingCards</name>
    <message numerus="yes">
        <source>%n of them owe(s) %1. Delete all the same?</source>
        <translation>
            <numerusform>%n of them owes %1. Delete all the same?</numerusform>
            <numerusform>%n of them owe %1. Delete all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n address lines, the label takes %1.</source>
        <translation>
            <numerusform>%n address line, the label takes %1.</numerusform>
            <numerusform>%n address lines, the label takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: wrapped, the address needs %n lines more than the label takes.</source>
        <translation>
            <numerusform>“%1” is too long: wrapped, the address needs %n line more than the label takes.</numerusform>
            <numerusform>“%1” is too long: wrapped, the address needs %n lines more than the label takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels of this sheet run off the paper.</source>
        <translation>
            <numerusform>%n label of this sheet runs off the paper.</numerusform>
            <numerusform>%n labels of this sheet run off the paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message numerus="yes">
        <source>%Ln card(s) are lost that documents or other entries name; an empty one named “Lost card” stands in for each.</source>
        <translation>
            <numerusform>%Ln card is lost that documents or other entries name; an empty one named “Lost card” stands in for it.</numerusform>
            <numerusform>%Ln cards are lost that documents or other entries name; an empty one named “Lost card” stands in for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were left out, because they belong to something that is lost.</source>
        <translation>
            <numerusform>%Ln entry was left out, because it belongs to something that is lost.</numerusform>
            <numerusform>%Ln entries were left out, because they belong to something that is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>bought %n times</source>
        <translation>
            <numerusform>bought %n time</numerusform>
            <numerusform>bought %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 %n times</source>
        <translation>
            <numerusform>bought %1 %n time</numerusform>
            <numerusform>bought %1 %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at least %n times</source>
        <translation>
            <numerusform>bought at least %n time</numerusform>
            <numerusform>bought at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at least %n times</source>
        <translation>
            <numerusform>bought %1 at least %n time</numerusform>
            <numerusform>bought %1 at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought at most %n times</source>
        <translation>
            <numerusform>bought at most %n time</numerusform>
            <numerusform>bought at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought %1 at most %n times</source>
        <translation>
            <numerusform>bought %1 at most %n time</numerusform>
            <numerusform>bought %1 at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch %n times</source>
        <translation>
            <numerusform>were in touch %n time</numerusform>
            <numerusform>were in touch %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at least %n times</source>
        <translation>
            <numerusform>were in touch at least %n time</numerusform>
            <numerusform>were in touch at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were in touch at most %n times</source>
        <translation>
            <numerusform>were in touch at most %n time</numerusform>
            <numerusform>were in touch at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are older than %n</source>
        <translation>
            <numerusform>are older than %n</numerusform>
            <numerusform>are older than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are at least %n years old</source>
        <translation>
            <numerusform>are at least %n year old</numerusform>
            <numerusform>are at least %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are younger than %n</source>
        <translation>
            <numerusform>are younger than %n</numerusform>
            <numerusform>are younger than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n weeks</source>
        <translation>
            <numerusform>in the last %n week</numerusform>
            <numerusform>in the last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n months</source>
        <translation>
            <numerusform>in the last %n month</numerusform>
            <numerusform>in the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n years</source>
        <translation>
            <numerusform>in the last %n year</numerusform>
            <numerusform>in the last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n days</source>
        <translation>
            <numerusform>in the next %n day</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n weeks</source>
        <translation>
            <numerusform>in the next %n week</numerusform>
            <numerusform>in the next %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n months</source>
        <translation>
            <numerusform>in the next %n month</numerusform>
            <numerusform>in the next %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n years</source>
        <translation>
            <numerusform>in the next %n year</numerusform>
            <numerusform>in the next %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at least %n people on file who %1</source>
        <translation>
            <numerusform>have at least %n person on file who %1</numerusform>
            <numerusform>have at least %n people on file who %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are at most %n years old</source>
        <translation>
            <numerusform>are at most %n year old</numerusform>
            <numerusform>are at most %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are %n years old</source>
        <translation>
            <numerusform>are %n year old</numerusform>
            <numerusform>are %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have exactly %n entries under “%1”</source>
        <translation>
            <numerusform>have exactly %n entry under “%1”</numerusform>
            <numerusform>have exactly %n entries under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at least %n entries under “%1”</source>
        <translation>
            <numerusform>have at least %n entry under “%1”</numerusform>
            <numerusform>have at least %n entries under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have at most %n entries under “%1”</source>
        <translation>
            <numerusform>have at most %n entry under “%1”</numerusform>
            <numerusform>have at most %n entries under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called %n times</source>
        <translation>
            <numerusform>were called %n time</numerusform>
            <numerusform>were called %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at least %n times</source>
        <translation>
            <numerusform>were called at least %n time</numerusform>
            <numerusform>were called at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were called at most %n times</source>
        <translation>
            <numerusform>were called at most %n time</numerusform>
            <numerusform>were called at most %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>lately</comment>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n today</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>turns %n today</numerusform>
            <numerusform>turns %n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>an amount, and how long it is overdue</comment>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <translation>
            <numerusform>last %n week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n years</source>
        <translation>
            <numerusform>last %n year</numerusform>
            <numerusform>last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n weeks</source>
        <translation>
            <numerusform>next %n week</numerusform>
            <numerusform>next %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n months</source>
        <translation>
            <numerusform>next %n month</numerusform>
            <numerusform>next %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n years</source>
        <translation>
            <numerusform>next %n year</numerusform>
            <numerusform>next %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>more than %n day ago</numerusform>
            <numerusform>more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n weeks ago</source>
        <translation>
            <numerusform>more than %n week ago</numerusform>
            <numerusform>more than %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n months ago</source>
        <translation>
            <numerusform>more than %n month ago</numerusform>
            <numerusform>more than %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n years ago</source>
        <translation>
            <numerusform>more than %n year ago</numerusform>
            <numerusform>more than %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>further values of a condition</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the file</source>
        <comment>of cards picked by hand</comment>
        <translation>
            <numerusform>%n no longer in the file</numerusform>
            <numerusform>%n no longer in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n no longer in the file</source>
        <comment>names, and cards that are gone</comment>
        <translation>
            <numerusform>%1; %n no longer in the file</numerusform>
            <numerusform>%1; %n no longer in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupStatus</name>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Backed up %n minute ago</numerusform>
            <numerusform>Backed up %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Backed up %n hour ago</numerusform>
            <numerusform>Backed up %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Backed up %n day ago</numerusform>
            <numerusform>Backed up %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::BackupsSection</name>
    <message numerus="yes">
        <source>%Ln change(s) are back</source>
        <translation>
            <numerusform>%Ln change is back</numerusform>
            <numerusform>%Ln changes are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::BuilderPage</name>
    <message numerus="yes">
        <source>More than %n cards are on the list.</source>
        <translation>
            <numerusform>More than %n card is on the list.</numerusform>
            <numerusform>More than %n cards are on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n entries.</source>
        <translation>
            <numerusform>The list has more than %n entry.</numerusform>
            <numerusform>The list has more than %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved list “%1” without %n row(s) that have no value</source>
        <translation>
            <numerusform>Saved list “%1” without %n row that has no value</numerusform>
            <numerusform>Saved list “%1” without %n rows that have no value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %Ln card(s)</source>
        <translation>
            <numerusform>Change %Ln card</numerusform>
            <numerusform>Change %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the cards would change</source>
        <translation>
            <numerusform>%Ln of the cards would change</numerusform>
            <numerusform>%Ln of the cards would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln is so already</numerusform>
            <numerusform>%Ln are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no such field (persons or companies)</source>
        <translation>
            <numerusform>%Ln has no such field (person or company)</numerusform>
            <numerusform>%Ln have no such field (persons or companies)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Edit “%1” of %Ln card</numerusform>
            <numerusform>Edit “%1” of %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed “%1” of %Ln card(s)</source>
        <translation>
            <numerusform>Changed “%1” of %Ln card</numerusform>
            <numerusform>Changed “%1” of %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardAddressBlock</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>who live in a town</comment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>warnings of a card</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardCallLine</name>
    <message numerus="yes">
        <source>Last order %1: %2 and %n more, %3</source>
        <translation>
            <numerusform>Last order %1: %2 and %n more, %3</numerusform>
            <numerusform>Last order %1: %2 and %n more, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardFieldsDialog</name>
    <message numerus="yes">
        <source>%Ln card(s) say something here.</source>
        <comment>how many cards use a field</comment>
        <translation>
            <numerusform>%Ln card says something here.</numerusform>
            <numerusform>%Ln cards say something here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1; %Ln card(s) used it</source>
        <translation>
            <numerusform>Removed %1; %Ln card used it</numerusform>
            <numerusform>Removed %1; %Ln cards used it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to mend</source>
        <translation>
            <numerusform>%1, %n to mend</numerusform>
            <numerusform>%1, %n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of a deleted card</source>
        <translation>
            <numerusform>%n unsaved change of a deleted card</numerusform>
            <numerusform>%n unsaved changes of a deleted card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) of an archived card</source>
        <translation>
            <numerusform>%n unsaved change of an archived card</numerusform>
            <numerusform>%n unsaved changes of an archived card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardTimelineModel</name>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>a call and how long it took</comment>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CardValueRow</name>
    <message numerus="yes">
        <source>%n years</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, birthday in %n days</source>
        <translation>
            <numerusform>%1, birthday in %n day</numerusform>
            <numerusform>%1, birthday in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ComparePage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines are shown; the export has all of them.</source>
        <translation>
            <numerusform>The first line is shown; the export has all of them.</numerusform>
            <numerusform>The first %Ln lines are shown; the export has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ConditionEditor</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) as of %1</source>
        <translation>
            <numerusform>%Ln card as of %1</numerusform>
            <numerusform>%Ln cards as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as of %1</source>
        <comment>records, a day</comment>
        <translation>
            <numerusform>%Ln as of %1</numerusform>
            <numerusform>%Ln as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>No customer has %1 and %Ln more</numerusform>
            <numerusform>No customer has %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the file has %1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>Nothing in the file has %1 and %Ln more</numerusform>
            <numerusform>Nothing in the file has %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::CustomersPage</name>
    <message numerus="yes">
        <source>Delete %Ln customer(s)</source>
        <translation>
            <numerusform>Delete %Ln customer</numerusform>
            <numerusform>Delete %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln customer(s)</source>
        <translation>
            <numerusform>Deleted %Ln customer</numerusform>
            <numerusform>Deleted %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln address(es)</source>
        <translation>
            <numerusform>Copied %Ln address</numerusform>
            <numerusform>Copied %Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln customer(s)</source>
        <translation>
            <numerusform>Archive %Ln customer</numerusform>
            <numerusform>Archive %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into the archive: final documents name them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%Ln put into the archive: final documents name it</numerusform>
            <numerusform>%Ln put into the archive: final documents name them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::DocumentPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n payment(s)</source>
        <translation>
            <numerusform>%1 in %n payment</numerusform>
            <numerusform>%1 in %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::DraftsBanner</name>
    <message numerus="yes">
        <source>%n card(s) not saved last time.</source>
        <translation>
            <numerusform>%n card not saved last time.</numerusform>
            <numerusform>%n cards not saved last time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FileActions</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilePage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln more filter</numerusform>
            <numerusform>%Ln more filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match, Enter shows them</source>
        <translation>
            <numerusform>%Ln matches, Enter shows it</numerusform>
            <numerusform>%Ln match, Enter shows them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FilterChip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>cards left if the filter is on</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::FoldingRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>buttons of a row that found no room</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportOutcome</name>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln new card</numerusform>
            <numerusform>%Ln new cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new invoice(s)</source>
        <translation>
            <numerusform>%Ln new invoice</numerusform>
            <numerusform>%Ln new invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) on them</source>
        <translation>
            <numerusform>%Ln line on them</numerusform>
            <numerusform>%Ln lines on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s)</source>
        <translation>
            <numerusform>%Ln new product</numerusform>
            <numerusform>%Ln new products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln brought up to date</numerusform>
            <numerusform>%Ln brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are already</source>
        <translation>
            <numerusform>%Ln as it is already</numerusform>
            <numerusform>%Ln as they are already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new credit note(s)</source>
        <translation>
            <numerusform>%Ln new credit note</numerusform>
            <numerusform>%Ln new credit notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ImportPage</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln card(s)</source>
        <translation>
            <numerusform>Import %Ln card</numerusform>
            <numerusform>Import %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln invoice(s)</source>
        <translation>
            <numerusform>Import %Ln invoice</numerusform>
            <numerusform>Import %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln product(s)</source>
        <translation>
            <numerusform>Import %Ln product</numerusform>
            <numerusform>Import %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::LabelsPage</name>
    <message numerus="yes">
        <source>Print %Ln page(s)</source>
        <translation>
            <numerusform>Print %Ln page</numerusform>
            <numerusform>Print %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not fit</source>
        <translation>
            <numerusform>%Ln does not fit</numerusform>
            <numerusform>%Ln do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) left on the last sheet</source>
        <translation>
            <numerusform>%Ln label left on the last sheet</numerusform>
            <numerusform>%Ln labels left on the last sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels for %Ln customer(s)</source>
        <translation>
            <numerusform>Labels for %Ln customer</numerusform>
            <numerusform>Labels for %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln page(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln page to %1</numerusform>
            <numerusform>Saved %Ln pages to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>Printed %Ln page</numerusform>
            <numerusform>Printed %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers on the list</source>
        <translation>
            <numerusform>%Ln customer on the list</numerusform>
            <numerusform>%Ln customers on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those who get a label, %Ln were never asked whether they want post.</source>
        <translation>
            <numerusform>Of those who get a label, %Ln was never asked whether they want post.</numerusform>
            <numerusform>Of those who get a label, %Ln were never asked whether they want post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::LeftOutList</name>
    <message numerus="yes">
        <source>%Ln receive(s) nothing of their own:</source>
        <translation>
            <numerusform>%Ln receives nothing of their own:</numerusform>
            <numerusform>%Ln receive nothing of their own:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln left out:</numerusform>
            <numerusform>%Ln left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln name(s) to %1</source>
        <translation>
            <numerusform>Wrote %Ln name to %1</numerusform>
            <numerusform>Wrote %Ln names to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListGroups</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>cards of a group</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListResult</name>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ListsPage</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n list(s)</source>
        <translation>
            <numerusform>Deleted %n list</numerusform>
            <numerusform>Deleted %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) found</source>
        <translation>
            <numerusform>%n list found</numerusform>
            <numerusform>%n lists found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::LogSection</name>
    <message numerus="yes">
        <source>It was done on %1, on %Ln card(s).</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>
            <numerusform>It was done on %1, on %Ln card.</numerusform>
            <numerusform>It was done on %1, on %Ln cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did it on %2, on %Ln card(s).</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>
            <numerusform>%1 did it on %2, on %Ln card.</numerusform>
            <numerusform>%1 did it on %2, on %Ln cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of these were changed later: you will be asked which to keep. Everything else that was done later stays.</source>
        <translation>
            <numerusform>%Ln value of these was changed later: you will be asked which to keep. Everything else that was done later stays.</numerusform>
            <numerusform>%Ln values of these were changed later: you will be asked which to keep. Everything else that was done later stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::MailingDialog</name>
    <message numerus="yes">
        <source>%Ln card(s) go out</source>
        <translation>
            <numerusform>%Ln card goes out</numerusform>
            <numerusform>%Ln cards go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln letter(s): a household at one address has one row, with the names of all</source>
        <translation>
            <numerusform>in %Ln letter: a household at one address has one row, with the names of all</numerusform>
            <numerusform>in %Ln letters: a household at one address has one row, with the names of all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::NoMatchPage</name>
    <message numerus="yes">
        <source>Nobody matches all %Ln filters</source>
        <translation>
            <numerusform>Nobody matches the filter</numerusform>
            <numerusform>Nobody matches all %Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches all %Ln filters</source>
        <translation>
            <numerusform>Nothing matches the filter</numerusform>
            <numerusform>Nothing matches all %Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers match the rest.</source>
        <translation>
            <numerusform>%Ln customer matches the rest.</numerusform>
            <numerusform>%Ln customers match the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the rest.</source>
        <translation>
            <numerusform>%Ln matches the rest.</numerusform>
            <numerusform>%Ln match the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s); four or five words that nobody would guess are better.</source>
        <translation>
            <numerusform>At least %n character; four or five words that nobody would guess are better.</numerusform>
            <numerusform>At least %n characters; four or five words that nobody would guess are better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::PeekPanel</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>files of a card</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::PickPopup</name>
    <message numerus="yes">
        <source>All %n values</source>
        <comment>that were typed or pasted</comment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>All %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ReleasesDialog</name>
    <message numerus="yes">
        <source>Counts and sums of %Ln, without saying whom they are of.</source>
        <comment>records of a list</comment>
        <translation>
            <numerusform>Counts and sums of %Ln, without saying whose they are.</numerusform>
            <numerusform>Counts and sums of %Ln, without saying whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those who went out, %Ln had never been asked.</source>
        <translation>
            <numerusform>Of those who went out, %Ln had never been asked.</numerusform>
            <numerusform>Of those who went out, %Ln had never been asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::Reminders</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>after the number of tasks due</comment>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks that are due</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ResemblanceDialog</name>
    <message numerus="yes">
        <source>%Ln others resemble them</source>
        <translation>
            <numerusform>%Ln other resembles them</numerusform>
            <numerusform>%Ln others resemble them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::Sidebar</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n card(s) not saved</source>
        <translation>
            <numerusform>%n card not saved</numerusform>
            <numerusform>%n cards not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) not saved</source>
        <translation>
            <numerusform>%n list not saved</numerusform>
            <numerusform>%n lists not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::TasksDialog</name>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>Add %Ln task</numerusform>
            <numerusform>Add %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %Ln customer(s)</source>
        <translation>
            <numerusform>Task “%1” for %Ln customer</numerusform>
            <numerusform>Task “%1” for %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln task(s)</source>
        <translation>
            <numerusform>Added %Ln task</numerusform>
            <numerusform>Added %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::ThinningDialog</name>
    <message numerus="yes">
        <source>Keep every detail of the log for %n year(s)</source>
        <translation>
            <numerusform>Keep every detail of the log for %n year</numerusform>
            <numerusform>Keep every detail of the log for %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::TodayPage</name>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln task due</numerusform>
            <numerusform>%Ln tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %1, %Ln task(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Next: %1, %Ln task.</numerusform>
            <numerusform>Next: %1, %Ln tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::UndoConflictDialog</name>
    <message numerus="yes">
        <source>%Ln more field(s) stay as they are, unless you take all back.</source>
        <translation>
            <numerusform>%Ln more field stays as it is, unless you take all back.</numerusform>
            <numerusform>%Ln more fields stay as they are, unless you take all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln value(s) were changed later.</source>
        <translation>
            <numerusform>Its %Ln value was changed later.</numerusform>
            <numerusform>Its %Ln values were changed later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its %1 values were changed later.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>
            <numerusform>%Ln of its %1 values was changed later.</numerusform>
            <numerusform>%Ln of its %1 values were changed later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ui::WhyPane</name>
    <message numerus="yes">
        <source>and %n others</source>
        <comment>behind a few names</comment>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
</TS>
