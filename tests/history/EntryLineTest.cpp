#include "history/EntryLine.h"
#include "history/NotReached.h"

#include <gtest/gtest.h>

namespace clientela::history {
namespace {

const QDate kSaturday(2025, 11, 22); // a Saturday

EntryLine read(const char* text) {
    const fields::Typing typing{QLocale(QLocale::English, QLocale::UnitedKingdom), {}, kSaturday};
    return readEntryLine(QString::fromUtf8(text), typing);
}

QString text(const char* words) { return QString::fromUtf8(words); }

TEST(EntryLines, AreWhatItWasAboutAndWhatCameOfIt) {
    const EntryLine plain = read("  Wants an offer   for 60 hampers. ");
    EXPECT_EQ(plain.subject, text("Wants an offer for 60 hampers."));
    EXPECT_TRUE(plain.outcome.isEmpty());
    EXPECT_TRUE(plain.hasContact());
    const EntryLine both = read("Hampers: will decide by Friday, at 10:30");
    EXPECT_EQ(both.subject, text("Hampers"));
    EXPECT_EQ(both.outcome, text("will decide by Friday, at 10:30"));
    EXPECT_EQ(read("Comes at 10:30").subject, text("Comes at 10:30")) << "a time is no colon";
}

TEST(EntryLines, CarryInterestScoreAndMinutes) {
    const EntryLine line = read("Tasting: liked it, 6 min #Cakes #\"Christmas hampers\" 4.5/5");
    EXPECT_EQ(line.interest, text("Cakes, Christmas hampers"));
    EXPECT_EQ(line.score, 4500);
    EXPECT_EQ(line.minutes, 6);
    EXPECT_EQ(line.subject, text("Tasting"));
    EXPECT_EQ(line.outcome, text("liked it"));
    EXPECT_EQ(read("Room 7/5, box #").score, std::nullopt) << "a score goes from 1 to 5";
    EXPECT_EQ(read("5.9/5").score, 5000);
}

TEST(EntryLines, HalveAScoreOfTen) {
    const EntryLine survey = read("9/10 loved the cake");
    EXPECT_EQ(survey.score, 4500);
    EXPECT_EQ(survey.subject, text("loved the cake"));
    EXPECT_EQ(read("Survey: 10/10.").score, 5000);
    EXPECT_EQ(read("Survey 7.5/10").score, 3750);
    EXPECT_EQ(read("1/10, never again").score, 1000) << "no score is less than 1 of 5";
    EXPECT_EQ(read("11/10, 0/10, 9/100, 9/10/2025").score, std::nullopt);
    const EntryLine day = read("Box crushed >ring her 3/12");
    EXPECT_EQ(day.score, std::nullopt);
    EXPECT_EQ(day.followUp->due, QDate(2025, 12, 3));
}

TEST(EntryLines, SayWhoCalledWhomInTheirFirstWords) {
    for (const char* line :
         {"they called", "They have just called: asked about hampers", "He phoned", "She e-mailed the list",
          "the customer rang", "called us about the bill", "Hampers: they called the shop first",
          "incoming call, angry", "Incoming: hampers", "ha chiamato per i cesti", "Ci ha scritto", "in entrata",
          "llamó por las cestas", "nos han escrito", "Llamada entrante", "позвонила нам", "Они звонили",
          "клиент написал: ждёт", "входящий: корзины"})
        EXPECT_EQ(read(line).direction, text("in")) << line;
    for (const char* line :
         {"we called", "I’ve called: nobody there", "We’ve just called", "called them back", "outgoing, no answer",
          "ho chiamato", "l’ho richiamata", "abbiamo scritto", "in uscita: cesti", "llamé", "le hemos escrito",
          "Я позвонил", "мы ему писали", "позвонила ей", "исходящий"})
        EXPECT_EQ(read(line).direction, text("out")) << line;
    for (const char* line : {"called about the hampers", "call", "Anna called", "they were called off",
                             "incoming goods were damaged", "Hampers, we called it a day", "позвонил", "", "icalled"})
        EXPECT_TRUE(read(line).direction.isEmpty()) << line;
}

TEST(EntryLines, TakeThatNobodyWasReachedAsWhatCameOfACall) {
    for (const auto& [said, about, outcome] : std::initializer_list<std::array<const char*, 3>>{
             {"not reached", "", "not reached"},
             {"Rang, not reached", "", "not reached"},
             {"No answer.", "", "No answer"},
             {"called and nobody answered", "", "nobody answered"},
             {"about hampers, rang, not reached", "about hampers", "not reached"},
             {"Hampers for Christmas no answer", "Hampers for Christmas", "no answer"},
             {"not reached, hampers", "hampers", "not reached"},
             {"Hampers: not reached", "Hampers", "not reached"},
             {"couldn’t reach him", "", "couldn’t reach him"},
             {"non raggiunta", "", "non raggiunta"},
             {"chiamata, non risponde", "", "non risponde"},
             {"cesti, non ha risposto", "cesti", "non ha risposto"},
             {"No contestó", "", "No contestó"},
             {"cestas, sin respuesta", "cestas", "sin respuesta"},
             {"не дозвонилась", "", "не дозвонилась"},
             {"Корзины, не берёт трубку", "Корзины", "не берёт трубку"}}) {
        const EntryLine line = read(said);
        EXPECT_EQ(line.subject, text(about)) << said;
        EXPECT_EQ(line.outcome, text(outcome)) << said;
        EXPECT_EQ(line.direction, text("out")) << said << ": we called";
        Interaction call;
        line.writeTo(call);
        EXPECT_TRUE(wasNotReached(call)) << said;
        EXPECT_EQ(read(entryLineOf(call).toUtf8().constData()).outcome, text(outcome)) << said;
    }
    const EntryLine planned = read("rang, not reached 2 min > call friday");
    EXPECT_EQ(planned.outcome, text("not reached"));
    EXPECT_EQ(planned.minutes, 2);
    EXPECT_EQ(planned.followUp->due, QDate(2025, 11, 28));
    EXPECT_EQ(read("they called, no answer").direction, text("in"));
    for (const char* line : {"no answer about the van yet", "she got no answer", "not reached the limit", "answered"})
        EXPECT_TRUE(read(line).outcome.isEmpty()) << line;
    const fields::Typing typing{QLocale(QLocale::English, QLocale::UnitedKingdom), {}, kSaturday};
    EXPECT_EQ(readEntryLine(text("no answer"), typing, u"complaint").subject, text("no answer")) << "theirs, of us";
}

TEST(EntryLines, AreAboutWhatFollowsTheSentenceThatSaysWhoCalled) {
    for (const char* line : {"they called: wants tart",
                             "They’ve just called: wants tart",
                             "They called us back: wants tart",
                             "called: wants tart",
                             "i called: wants tart",
                             "We called them: wants tart",
                             "phoned: wants tart",
                             "ha chiamato: wants tart",
                             "Mi ha chiamato : wants tart",
                             "ho chiamato: wants tart",
                             "chiamato: wants tart",
                             "llamó: wants tart",
                             "Nos han llamado: wants tart",
                             "llamé: wants tart",
                             "llamado: wants tart",
                             "они звонили: wants tart",
                             "Позвонила нам: wants tart",
                             "я позвонил: wants tart",
                             "позвонил: wants tart",
                             "incoming: wants tart"}) {
        EXPECT_EQ(read(line).subject, text("wants tart")) << line;
        EXPECT_TRUE(read(line).outcome.isEmpty()) << line;
    }
    EXPECT_EQ(read("they called: wants tart").direction, text("in"));
    EXPECT_EQ(read("i called: wants tart").direction, text("out"));
    EXPECT_EQ(read("позвонила нам: wants tart").direction, text("in"));
    EXPECT_TRUE(read("called: wants tart").direction.isEmpty()) << "it leaves open who did";
    const EntryLine both = read("they called: Hampers: wants 60");
    EXPECT_EQ(both.subject, text("Hampers"));
    EXPECT_EQ(both.outcome, text("wants 60"));
    EXPECT_EQ(read("they called:").subject, text("they called:")) << "there is nothing else";
    EXPECT_EQ(read("they called about the tart: wants 60").subject, text("they called about the tart"));
}

TEST(EntryLines, KeepTheSentenceThatSaysWhoCalledWhereItIsAllAndTakeTheWord) {
    EXPECT_EQ(read("They called").subject, text("They called"));
    const EntryLine word = read("incoming: Hampers: wants 60");
    EXPECT_EQ(word.subject, text("Hampers"));
    EXPECT_EQ(word.outcome, text("wants 60"));
    EXPECT_TRUE(read("incoming").hasContact());
    Interaction call;
    call.direction = text("in");
    read("Hampers: wants 70").writeTo(call);
    EXPECT_EQ(call.direction, text("in")) << "what a line does not say stays";
    read("we called: wants 70").writeTo(call);
    EXPECT_EQ(call.direction, text("out"));
    Interaction letter;
    letter.kind = text("email");
    letter.by = text("Anna");
    read("Hampers").writeTo(letter);
    EXPECT_EQ(letter.by, text("Anna"));
    read("they wrote: wants 60").writeTo(letter);
    EXPECT_TRUE(letter.by.isEmpty()) << "the customer wrote it";
    letter.by = text("Luigi Bianchi");
    read("they wrote: wants 70").writeTo(letter);
    EXPECT_EQ(letter.by, text("Luigi Bianchi")) << "who wrote it stays";
}

TEST(EntryLines, CarryWhatWasSentAndWhatIsAwaited) {
    const EntryLine line =
        read("Contract: wants a copy +\"price list\" +catalogue. <\"signed contract\" <ID, >remind friday");
    EXPECT_EQ(line.sent, text("price list, catalogue"));
    EXPECT_EQ(line.awaited, text("signed contract, ID"));
    EXPECT_EQ(line.subject, text("Contract"));
    EXPECT_EQ(line.followUp->title, text("remind"));
    EXPECT_TRUE(read("+catalogue").hasContact());
    const EntryLine none = read("Call +39 055 234 1187, a + b, I <3 cakes, C++ and x<y");
    EXPECT_TRUE(none.sent.isEmpty()) << none.sent.toStdString();
    EXPECT_TRUE(none.awaited.isEmpty()) << none.awaited.toStdString();
    EXPECT_EQ(read("Послали +каталог <договор").awaited, text("договор"));
}

TEST(EntryLines, KeepAContactOpenWhileSomethingIsAwaited) {
    Interaction call;
    read("Contract <\"signed copy\"").writeTo(call);
    EXPECT_EQ(call.status, text("open"));
    call.status = text("settled"); // it came
    read("Contract, two pages <\"signed copy\"").writeTo(call);
    EXPECT_EQ(call.status, text("settled")) << "another word about it does not ask for it again";
    read("Contract").writeTo(call);
    EXPECT_TRUE(call.status.isEmpty());
    Interaction question;
    question.kind = text("question");
    read("Opening hours?").writeTo(question);
    EXPECT_EQ(question.status, text("open"));
    question.status = text("settled");
    read("Opening hours on Sunday?").writeTo(question);
    EXPECT_EQ(question.status, text("settled"));
}

TEST(EntryLines, EndWithATaskAndItsDay) {
    const auto task = [](const char* line) { return read(line).followUp.value_or(EntryLine::FollowUp{}); };
    EXPECT_EQ(task("Called >send offer friday").title, text("send offer"));
    EXPECT_EQ(task("Called >send offer friday").due, QDate(2025, 11, 28));
    EXPECT_EQ(task("Called >tomorrow call back @Marco").due, QDate(2025, 11, 23));
    EXPECT_EQ(task("Called >tomorrow call back @Marco").title, text("call back"));
    EXPECT_EQ(task("Called >tomorrow call back @Marco").by, text("Marco"));
    EXPECT_EQ(task("> remind in 2 weeks @\"Anna Rosselli\"").due, QDate(2025, 12, 6));
    EXPECT_EQ(task("> remind in 2 weeks @\"Anna Rosselli\"").by, text("Anna Rosselli"));
    EXPECT_EQ(task("> bring 12 cakes 3 December").due, QDate(2025, 12, 3));
    EXPECT_FALSE(task("> some day").due.isValid());
    EXPECT_EQ(task("> wait 3 days").title, text("wait 3 days")) << "a day that is over is nothing to do";
    EXPECT_FALSE(read("Costs a > b? No: a>b").followUp->title.isEmpty());
    EXPECT_FALSE(read("a>b").followUp.has_value());
    EXPECT_FALSE(read("> call").hasContact());
}

TEST(EntryLines, TakeScoreAndInterestFromBehindTheTask) {
    const EntryLine line = read("Hampers: wants the catalogue >ring her tomorrow 4/5 #Christmas");
    EXPECT_EQ(line.score, 4000);
    EXPECT_EQ(line.interest, text("Christmas"));
    EXPECT_EQ(line.outcome, text("wants the catalogue"));
    EXPECT_EQ(line.followUp->title, text("ring her"));
    EXPECT_EQ(line.followUp->due, QDate(2025, 11, 23));
    const EntryLine before = read("Liked it #Cakes >4.5/5 ring tomorrow #\"Easter eggs\" @Marco");
    EXPECT_EQ(before.score, 4500);
    EXPECT_EQ(before.interest, text("Cakes, Easter eggs"));
    EXPECT_EQ(before.followUp->title, text("ring"));
    EXPECT_EQ(before.followUp->by, text("Marco"));
    EXPECT_EQ(read("Liked it >ring 4.5/5").followUp->title, text("ring"));
    EXPECT_EQ(read("Liked it >ring 4/5").score, 4000) << "that day is over";
    // Where it can only be the day of the task, it is.
    const fields::Typing spring{QLocale(QLocale::English, QLocale::UnitedKingdom), {}, QDate(2026, 4, 1)};
    const EntryLine day = readEntryLine(text("Liked it >ring 4/5"), spring);
    EXPECT_EQ(day.score, std::nullopt);
    EXPECT_EQ(day.followUp->due, QDate(2026, 5, 4));
    const EntryLine both = readEntryLine(text("Liked it 5/5 >ring 4/5"), spring);
    EXPECT_EQ(both.score, 5000);
    EXPECT_EQ(both.followUp->due, QDate(2026, 5, 4));
    // A line of nothing but a task logs no contact.
    const EntryLine task = read("> ask about #12 tomorrow");
    EXPECT_FALSE(task.hasContact());
    EXPECT_EQ(task.followUp->title, text("ask about #12"));
}

TEST(EntryLines, ReadBackWhatTheyWereWrittenFrom) {
    Interaction contact;
    read("Tasting: liked it, 6 min #Cakes #\"Christmas hampers\" 4.5/5 +menu +\"2025\" <\"no. 5\"").writeTo(contact);
    const QByteArray again = entryLineOf(contact).toUtf8();
    Interaction same;
    read(again.constData()).writeTo(same);
    EXPECT_EQ(same, contact) << again.toStdString();

    Task task;
    task.title = text("Send offer");
    task.due = QDate(2025, 11, 3);
    task.by = text("Anna Rosselli");
    const auto back = read(entryLineOf(task, QLocale(QLocale::English)).toUtf8().constData()).followUp;
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->title, task.title);
    EXPECT_EQ(back->due, task.due) << "with its year it may be over";
    EXPECT_EQ(back->by, task.by);
}

TEST(EntryLines, LeaveALongTextAlone) {
    Interaction letter;
    letter.subject = text("Your letter");
    letter.text = text("Dear Anna,\nthank you.");
    EXPECT_EQ(entryLineOf(letter), text("Your letter"));
    read("Your letter of May").writeTo(letter);
    EXPECT_EQ(letter.text, text("Dear Anna,\nthank you."));
    Interaction shortOne;
    shortOne.subject = text("Opening hours");
    shortOne.text = text("Asked for Sunday.");
    EXPECT_EQ(entryLineOf(shortOne), text("Opening hours: Asked for Sunday."));
    read("Opening hours: Asked for Sunday.").writeTo(shortOne);
    EXPECT_EQ(shortOne.outcome, text("Asked for Sunday."));
    EXPECT_TRUE(shortOne.text.isEmpty());
}

} // namespace
} // namespace clientela::history
