#include "ui/customers/CardFixture.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardPointRow.h"

#include "base/Job.h"
#include "demo/Demo.h"
#include "storage/CustomerFile.h"
#include "support/TestFile.h"
#include "ui/customers/CardConflictDialog.h"
#include "ui/customers/CardSaveBar.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/FieldRow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace clientela::test {

using customers::Card;
using ui::CardPage;
using ui::Place;

TEST_F(CardPageTest, AnEditIsMarkedSavedAsOneRevisionAndUndone) {
    open(card(id_));
    EXPECT_EQ(page_->statusWidget(), nullptr);
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante Poli"));
    ui::FieldRow& row = rowOf(field(QStringLiteral("Family name")));
    EXPECT_TRUE(row.isEdited());
    EXPECT_NE(find<QPushButton>(*page_, QStringLiteral("was Ferrante")), nullptr);
    EXPECT_NE(page_->statusWidget(), nullptr);

    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(saved(id_)->text(QStringLiteral("family_name")), QStringLiteral("Ferrante Poli"));
    EXPECT_EQ(desk_->undoText(), QStringLiteral("Edit Giulia Ferrante Poli"));
    EXPECT_EQ(page_->statusWidget(), nullptr);

    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return field(QStringLiteral("Family name")).text() == QStringLiteral("Ferrante"); }));
    desk_->redo();
    ASSERT_TRUE(
        waitFor([&] { return field(QStringLiteral("Family name")).text() == QStringLiteral("Ferrante Poli"); }));
}

TEST_F(CardPageTest, WhatIsTypedAndNotSavedIsTakenBackFieldByFieldBeforeAnythingThatWasSaved) {
    open(card(id_));
    const QString given = field(QStringLiteral("Given name")).text();
    const QString family = field(QStringLiteral("Family name")).text();
    typeInto(QStringLiteral("Given name"), QStringLiteral("Martaq"));
    press(*page_, QStringLiteral("Tab"));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Rossiq"));
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(page_->undoText(), QStringLiteral("Family name"));
    EXPECT_TRUE(page_->undo());
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), family);
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Martaq"));
    EXPECT_TRUE(page_->undo());
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), given);
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_FALSE(page_->undo()) << "now the last action that was saved";
    EXPECT_EQ(page_->redoText(), QStringLiteral("Given name"));
    EXPECT_TRUE(page_->redo());
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Martaq"));
    EXPECT_TRUE(page_->redo());
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Rossiq")) << "nothing typed is lost";
    EXPECT_FALSE(page_->redo());
    EXPECT_TRUE(page_->undo());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Maria"));
    EXPECT_FALSE(page_->redo()) << "who types on goes on from there";
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), family);
}

TEST_F(CardPageTest, WhatIsSavedIsUndoneAsAnActionAndNotAsTyping) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante Poli"));
    EXPECT_TRUE(field(QStringLiteral("Family name")).isUndoAvailable());
    page_->save();
    ASSERT_TRUE(settled());
    const QLineEdit& name = field(QStringLiteral("Family name"));
    EXPECT_FALSE(name.isUndoAvailable()) << "Ctrl+Z is the window's now";
    EXPECT_EQ(name.text(), QStringLiteral("Ferrante Poli"));
    EXPECT_EQ(name.cursorPosition(), name.text().size());
    EXPECT_FALSE(page_->editor().isDirty());
}

TEST_F(CardPageTest, WhoComesBackFromAnotherWindowTypesOnWhereTheyWere) {
    Card known = *saved(id_);
    known.set(QStringLiteral("job_title"), QStringLiteral("baker"));
    const qint64 other = put(known);
    open(card(other));
    QWidget elsewhere;
    const auto awayAndBack = [&] {
        test::show(elsewhere);
        elsewhere.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&elsewhere));
        page_->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page_.get()));
    };
    for (const char* name : {"Profession", "Family name"}) {
        QLineEdit& line = field(QLatin1String(name));
        const QString before = line.text();
        line.setFocus();
        line.end(false);
        type(*page_, QStringLiteral(" one"));
        awayAndBack();
        ASSERT_TRUE(line.hasFocus());
        type(*page_, QStringLiteral(" two"));
        EXPECT_EQ(line.text(), before + QStringLiteral(" one two")) << name;
    }
    QLineEdit& phone = *page_->findChild<ui::CardPointEdit*>();
    phone.setFocus();
    phone.end(false);
    type(*page_, QStringLiteral("1"));
    awayAndBack();
    type(*page_, QStringLiteral("2"));
    EXPECT_TRUE(phone.text().endsWith(QStringLiteral("12"))) << phone.text().toStdString();
}

TEST_F(CardPageTest, AFieldThatIsLookedForIsTypedOver) {
    open(card(id_));
    page_->findChild<ui::CardForm*>()->focusField(QStringLiteral("family_name"));
    type(*page_, QStringLiteral("Bianchi"));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Bianchi"));
}

TEST_F(CardPageTest, TheOldValueIsAClickAway) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    QPushButton* was = find<QPushButton>(*page_, QStringLiteral("was Ferrante"));
    ASSERT_NE(was, nullptr);
    click(*was);
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Ferrante"));
}

TEST_F(CardPageTest, RevertTakesEverythingBack) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    typeInto(QStringLiteral("Given name"), QStringLiteral("Anna"));
    EXPECT_EQ(page_->editor().changes().size(), 2);
    auto* bar = qobject_cast<ui::CardSaveBar*>(page_->statusWidget());
    ASSERT_NE(bar, nullptr);
    Q_EMIT bar->revertRequested();
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Giulia"));
}

TEST_F(CardPageTest, ADateThatDoesNotExistIsSaidBesideTheFieldAndNothingIsLost) {
    Place place = card(id_);
    place.field = QStringLiteral("birth_date");
    open(place);
    typeInto(QStringLiteral("Birth date"), QStringLiteral("31 Feb 1982"));
    press(*page_, QStringLiteral("Tab"));
    ui::FieldRow& row = rowOf(field(QStringLiteral("Birth date")));
    EXPECT_EQ(row.messageTone(), ui::Tone::Bad);
    page_->save();
    EXPECT_EQ(desk_->pendingChanges(), 0) << "refused: saving would lose what was typed";
    EXPECT_EQ(field(QStringLiteral("Birth date")).text(), QStringLiteral("31 Feb 1982"));

    typeInto(QStringLiteral("Birth date"), QStringLiteral("14/05/1982"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(saved(id_)->values.contains(QStringLiteral("birth_date")));
}

TEST_F(CardPageTest, ANationalPhoneIsKeptInE164) {
    open(card(id_));
    click(field<QPushButton>(QStringLiteral("Phone")));
    ASSERT_TRUE(waitFor([&] { return page_->editor().draft().contactPoints.size() == 2; }));
    type(*page_, QStringLiteral("055 218 9400"));
    page_->save();
    ASSERT_TRUE(settled());
    const Card after = *saved(id_);
    ASSERT_EQ(after.contactPoints.size(), 2U);
    EXPECT_EQ(after.contactPoints.back().normal, QStringLiteral("+390552189400"));
    EXPECT_EQ(after.contactPoints.back().value, QStringLiteral("055 218 9400"));
}

TEST_F(CardPageTest, KeysMakeAPhonePrimaryAndRemoveIt) {
    open(card(id_));
    click(field<QPushButton>(QStringLiteral("Phone")));
    type(*page_, QStringLiteral("055 218 9400"));
    press(*page_, QStringLiteral("Alt+Home"));
    EXPECT_EQ(page_->editor().draft().contactPoints.front().value, QStringLiteral("055 218 9400"));
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_EQ(page_->editor().draft().contactPoints.size(), 1U);
    EXPECT_FALSE(page_->editor().isDirty());
}

TEST_F(CardPageTest, ANewPersonIsTypedWithTheKeyboardAlone) {
    open(newCard());
    page_->focusFirst();
    type(*page_, QStringLiteral("Саша"));
    press(*page_, QStringLiteral("Return"));
    type(*page_, QStringLiteral("Волкова"));
    press(*page_, QStringLiteral("Return"));
    type(*page_, QStringLiteral("348 220 1187"));
    page_->save();
    ASSERT_TRUE(waitFor([&] { return page_->place().page == Place::Page::Card; }));
    const Card after = *saved(page_->place().id);
    EXPECT_EQ(after.text(QStringLiteral("family_name")), QStringLiteral("Волкова"));
    ASSERT_EQ(after.contactPoints.size(), 1U);
    EXPECT_EQ(after.contactPoints.front().normal, QStringLiteral("+393482201187"));
    EXPECT_EQ(desk_->undoText(), QStringLiteral("New customer Саша Волкова"));
}

TEST_F(CardPageTest, WhoSavesANewCardGoesOnInTheSameField) {
    open(newCard());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Saša"));
    typeInto(QStringLiteral("Phone, mobile"), QStringLiteral("348 220 1187"));
    press(*page_, QStringLiteral("Left"));
    page_->save();
    ASSERT_TRUE(waitFor([&] { return page_->place().page == Place::Page::Card; }));
    auto& phone = field(QStringLiteral("Phone, mobile"));
    ASSERT_TRUE(phone.hasFocus());
    EXPECT_FALSE(phone.hasSelectedText()) << "nothing is typed over";
    EXPECT_EQ(phone.cursorPosition(), phone.text().size() - 1);
    press(*page_, QStringLiteral("Ctrl+Return"));
    EXPECT_EQ(page_->editor().draft().contactPoints.size(), 2U) << "one phone more";
}

TEST_F(CardPageTest, WhoSavesANewCardInTheStreetGoesOnThere) {
    open(newCard());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Saša"));
    typeInto(QStringLiteral("Town"), QStringLiteral("Lucca"));
    typeInto(QStringLiteral("Street"), QStringLiteral("Via Roma 5"));
    page_->save();
    ASSERT_TRUE(waitFor([&] { return page_->place().page == Place::Page::Card; }));
    EXPECT_TRUE(field(QStringLiteral("Street")).hasFocus());
}

TEST_F(CardPageTest, WhereNoFieldHasTheFocusTheKeysOfTheFormWorkAllTheSame) {
    customers::Card card = *saved(id_);
    card.id = {};
    card.contactPoints.push_back({0, QStringLiteral("email"), {}, QStringLiteral("giulia@gmial.com"), {}, {}});
    open(test::card(put(card)));
    ASSERT_TRUE(page_->hasFocus());
    press(*page_, QStringLiteral("Alt+Return"));
    EXPECT_EQ(page_->editor().draft().primary(QStringLiteral("email"))->value, QStringLiteral("giulia@gmail.com"))
        << "the first hint that is shown";
    page_->setFocus();
    press(*page_, QStringLiteral("Ctrl+Return"));
    EXPECT_TRUE(find<QLineEdit>(*page_, QStringLiteral("Phone, mobile")) != nullptr);
    EXPECT_EQ(page_->editor().draft().contactPoints.size(), 3U);
}

TEST_F(CardPageTest, ANewCompanyHasItsOwnFields) {
    open(newCard());
    click(field<QWidget>(QStringLiteral("Company")));
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Title")), nullptr);
    typeInto(QStringLiteral("Company"), QStringLiteral("Mar Azul"));
    page_->save();
    ASSERT_TRUE(waitFor([&] { return page_->place().page == Place::Page::Card; }));
    EXPECT_TRUE(saved(page_->place().id)->isCompany());
}

TEST_F(CardPageTest, LettersThatFollowTheArrowsOfTheSwitchAreTheName) {
    open(newCard());
    type(*page_, QStringLiteral("Nel"));
    press(*page_, QStringLiteral("Shift+Tab"));
    press(*page_, QStringLiteral("Right"));
    EXPECT_TRUE(page_->editor().draft().isCompany());
    press(*page_, QStringLiteral("Left"));
    type(*page_, QStringLiteral("lo"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("given_name")), QStringLiteral("Nello"))
        << "it goes on where it was";
    press(*page_, QStringLiteral("Shift+Tab"));
    press(*page_, QStringLiteral("Right"));
    type(*page_, QStringLiteral("Trattoria"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("company_name")), QStringLiteral("Trattoria"));
}

TEST_F(CardPageTest, ANewCardNeedsAName) {
    open(newCard(QStringLiteral("348 220 1187")));
    EXPECT_EQ(page_->editor().draft().contactPoints.front().value, QStringLiteral("348 220 1187"));
    page_->save();
    EXPECT_EQ(desk_->pendingChanges(), 0);
    EXPECT_EQ(rowOf(field(QStringLiteral("Given name"))).messageTone(), ui::Tone::Bad);
}

TEST_F(CardPageTest, AStaleSaveAsksAndKeepsBothSides) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    {
        // Another program on the same file: this window does not hear of it.
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        const Card before = *saved(id_);
        Card theirs = before;
        theirs.set(QStringLiteral("family_name"), QStringLiteral("Ferranti"));
        theirs.set(QStringLiteral("stage"), QStringLiteral("customer"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Theirs")));
        repository.save(work, before, theirs);
        work.commit();
    }
    page_->save();
    ui::CardConflictDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = page_->findChild<ui::CardConflictDialog*>()) != nullptr; }));
    EXPECT_EQ(saved(id_)->text(QStringLiteral("family_name")), QStringLiteral("Ferranti"));
    grab(*dialog, QStringLiteral("card-conflict"));
    click(*find<QPushButton>(*dialog, QStringLiteral("Save this choice")));
    ASSERT_TRUE(settled());
    EXPECT_EQ(saved(id_)->text(QStringLiteral("family_name")), QStringLiteral("Poli"));
    EXPECT_EQ(saved(id_)->text(QStringLiteral("stage")), QStringLiteral("customer")) << "theirs alone: taken over";
}

TEST_F(CardPageTest, AChangeOfAnotherFieldAppearsWhileEditing) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
    const Card before = *saved(id_);
    Card after = before;
    after.set(QStringLiteral("given_name"), QStringLiteral("Anna"));
    desk_->change(
        QStringLiteral("edit"), QStringLiteral("Another window"),
        [=](storage::UnitOfWork& work) -> Result<CustomerId> { return repository.save(work, before, after); },
        page_.get(), [](const Result<storage::Written<CustomerId>>&) {});
    ASSERT_TRUE(waitFor([&] { return field(QStringLiteral("Given name")).text() == QStringLiteral("Anna"); }));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli"));
    page_->save();
    ASSERT_TRUE(settled()) << "what was taken over is no conflict";
    EXPECT_EQ(saved(id_)->text(QStringLiteral("given_name")), QStringLiteral("Anna"));
    EXPECT_EQ(saved(id_)->text(QStringLiteral("family_name")), QStringLiteral("Poli"));
}

TEST_F(CardPageTest, InANarrowWindowTheTimelineIsATab) {
    open(card(id_));
    page_->resize(760, 600);
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*page_, QStringLiteral("What happened?")) == nullptr; }));
    click(field<QAbstractButton>(QStringLiteral("What happened")));
    EXPECT_NE(find<ui::CardEntryText>(*page_, QStringLiteral("What happened?")), nullptr);
    click(field<QAbstractButton>(QStringLiteral("Card")));
    EXPECT_NE(find<QLineEdit>(*page_, QStringLiteral("Family name")), nullptr);
}

TEST_F(CardPageTest, FieldsThatFollowFromOthersAreOnlyRead) {
    open(card(id_));
    const QLineEdit& number = field(QStringLiteral("Number"));
    EXPECT_EQ(number.text(), QString::number(id_));
    EXPECT_TRUE(number.isReadOnly());
}

TEST_F(CardPageTest, LeavingKeepsTheDraft) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    page_->show(newCard());
    EXPECT_TRUE(desk_->drafts().has(id_));
    page_->show(card(id_));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli"));
    EXPECT_TRUE(page_->editor().isDirty());
}

TEST_F(CardPageTest, ADeletedCardSaysSoAndComesBackByUndo) {
    open(card(id_));
    QSignalSpy gone(desk_.get(), &ui::Desk::goRequested);
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Delete card")) action->trigger();
    ASSERT_TRUE(waitFor([&] { return gone.count() == 1; }));
    EXPECT_FALSE(saved(id_).has_value());
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return saved(id_).has_value(); }));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Ferrante"));
}

TEST_F(CardPageTest, ACardThatFinalDocumentsNameIsArchivedAndSaysSoBefore) {
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("final"), QStringLiteral("An invoice")));
        work.connection().execute(
            QStringLiteral(
                "INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged, "
                "discount_given, receivable, sealed) "
                "VALUES ('invoice', 'final', 'own', ?, '2025-01-01', 0, 0, 0, 0, 1, '2025-01-01T00:00:00Z')"),
            id_);
        work.commit();
    }
    QString told;
    QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [&](const QString& text) { told = text; });
    open(card(id_));
    const auto actions = page_->actions();
    const auto named = [&](const char* text) -> QAction* {
        for (QAction* action : actions)
            if (action->text() == QString::fromUtf8(text)) return action;
        return nullptr;
    };
    EXPECT_EQ(named("Delete card"), nullptr) << "it is not what would be done";
    QAction* archive = named("Archive card");
    ASSERT_NE(archive, nullptr);
    EXPECT_TRUE(archive->toolTip().contains(QStringLiteral("to bring it back"))) << archive->toolTip().toStdString();
    archive->trigger();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told,
              QStringLiteral("Giulia Ferrante is archived: final documents name this card. The search finds it."));
}

TEST_F(CardPageTest, AContactIsLoggedWithEnter) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("Wants an offer for 60 hampers"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] {
        storage::Rows rows = desk_->connection().query(QStringLiteral("SELECT count(*) FROM interaction"));
        return rows.next() && rows.integer(0) == 1;
    }));
    EXPECT_TRUE(field<ui::CardEntryText>(QStringLiteral("What happened?")).text().isEmpty());
}

TEST_F(CardPageTest, TabWalksTheFormInReadingOrder) {
    open(card(id_));
    QLineEdit& first = field(QStringLiteral("Given name"));
    first.setFocus();
    int before = first.mapTo(page_.get(), QPoint()).y();
    for (int i = 0; i < 6; ++i) {
        press(*page_, QStringLiteral("Tab"));
        const QWidget* now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        EXPECT_FALSE(now->accessibleName().isEmpty() && qobject_cast<const QLineEdit*>(now)) << i;
        const int y = now->mapTo(page_.get(), QPoint()).y();
        EXPECT_GE(y + 8, before) << "Tab goes down, at step " << i;
        before = y;
    }
}

/// The demo's cards as a person sees them; CLIENTELA_PICTURES keeps the pictures.
TEST_F(CardPageTest, CardsOfTheDemoAreShownLightAndDark) {
    app::OpenFile::Options options;
    options.today = QDate(2025, 11, 22);
    const QString path = pathOf(QStringLiteral("Demo.clientela"));
    {
        storage::FileOptions plain;
        plain.derived = app::derivedData();
        const auto made = storage::CustomerFile::create(path, plain);
        ASSERT_TRUE(made.ok());
        JobControl control;
        demo::fill((*made)->connection(), {80, 1, options.today}, control);
        (*made)->rebuildDerived((*made)->connection(), control);
    }
    auto file = app::OpenFile::open(path, options);
    ASSERT_TRUE(file.ok());
    ui::Desk desk(std::move(*file));
    const auto one = [&](const char* sql) {
        storage::Rows rows = desk.connection().query(QString::fromLatin1(sql));
        return rows.next() ? rows.integer(0) : 0;
    };
    const qint64 person =
        one("SELECT c.id FROM customer c JOIN customer_sales s ON s.customer_id = c.id WHERE c.kind ="
            " 'person' ORDER BY (SELECT count(*) FROM interaction i WHERE i.customer_id = c.id) DESC");
    const qint64 company = one("SELECT c.id FROM customer c JOIN customer_link k ON k.customer_id = c.id"
                               " WHERE c.kind = 'company' ORDER BY (SELECT count(*) FROM interaction i"
                               " WHERE i.customer_id = c.id) DESC");
    for (const bool dark : {false, true}) {
        appearance_.setChoice(dark ? ui::Appearance::Choice::Dark : ui::Appearance::Choice::Light);
        const QString tone = dark ? QStringLiteral("-dark") : QString();
        CardPage page(desk, answers_);
        page.resize(1072, 712);
        page.show(card(person));
        test::show(page);
        if (auto* line = find<QLineEdit>(page, QStringLiteral("Family name"))) {
            line->setFocus();
            type(page, QStringLiteral(" Poli"));
        }
        waitFor([&] { return !page.position().isEmpty(); });
        EXPECT_FALSE(grab(page, QStringLiteral("card-person") + tone).isNull());
        if (QWidget* bar = page.statusWidget()) {
            bar->resize(1072, 32);
            grab(*bar, QStringLiteral("card-bar") + tone);
        }
        for (const char* section : {"Address", "Consent", "Figures"}) {
            auto* tab = find<QAbstractButton>(page, QString::fromLatin1(section));
            if (!tab) continue;
            click(*tab);
            waitFor([] { return false; }, 100);
            grab(page, QStringLiteral("card-%1").arg(QString::fromLatin1(section).toLower()) + tone);
        }
        page.show(card(company));
        waitFor([] { return false; }, 100);
        EXPECT_FALSE(grab(page, QStringLiteral("card-company") + tone).isNull());
        page.show(newCard());
        page.focusFirst();
        waitFor([] { return false; }, 100);
        EXPECT_FALSE(grab(page, QStringLiteral("card-new") + tone).isNull());
    }
}

} // namespace clientela::test
