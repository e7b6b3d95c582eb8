#include "customers/BringBack.h"
#include "ui/customers/CardConflictDialog.h"
#include "ui/customers/CardEntryLine.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CardTimeline.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>

#include <future>

namespace clientela::test {
namespace {

using customers::Card;

/// One card is being written, and another one stands on the page by the time that it is.
class CardSlowWriterTest : public CardPageTest {
protected:
    CardSlowWriterTest() {
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text) { told_ += text; });
        QObject::connect(desk_.get(), &ui::Desk::failed, desk_.get(),
                         [this](const Problem& problem) { failures_ += problem.text(); });
        other_ = put(somebody(QStringLiteral("Marco"), QStringLiteral("Neri"), QStringLiteral("347 555 0777")));
    }
    ~CardSlowWriterTest() override { release(); }

    /// The writer is busy until release().
    void hold() {
        gate_.emplace();
        desk_->change(
            QStringLiteral("edit"), QStringLiteral("Something slow"),
            [open = gate_->get_future().share()](storage::UnitOfWork& work) -> Result<void> {
                open.wait();
                work.abandon();
                return {};
            },
            desk_.get(), [](const Result<storage::Written<void>>&) {});
    }
    void release() {
        if (gate_) gate_->set_value();
        gate_.reset();
    }
    void releaseAndWait() {
        release();
        ASSERT_TRUE(waitFor([&] { return desk_->pendingChanges() == 0; }));
        QApplication::processEvents();
    }
    /// From now on the file takes no contact; `so`: or takes them again.
    void refuseContacts(bool so) {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Refuse")));
        for (const QByteArray act : {"INSERT", "UPDATE"})
            work.connection().script(so ? "CREATE TRIGGER refuse_" + act + " BEFORE " + act +
                                              " ON interaction BEGIN SELECT RAISE(ABORT, 'not today'); END"
                                        : "DROP TRIGGER refuse_" + act);
        work.commit();
    }
    [[nodiscard]] ui::CardEntryText& line() const { return field<ui::CardEntryText>(QStringLiteral("What happened?")); }
    void log(const QString& text) {
        press(*page_, QStringLiteral("Ctrl+J"));
        type(*page_, text);
        press(*page_, QStringLiteral("Return"));
    }
    [[nodiscard]] QString familyName(qint64 id) const { return saved(id)->text(QStringLiteral("family_name")); }

    qint64 other_ = 0;
    QStringList told_;
    QStringList failures_;

private:
    std::optional<std::promise<void>> gate_;
};

TEST_F(CardSlowWriterTest, EverythingHeldIsOfTheCardItWasAskedOf) {
    open(card(id_));
    hold();
    const QString path = pathOf(QStringLiteral("held.json"));
    answers_.willPick(path);
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Everything we hold…")) action->trigger();
    page_->show(card(other_));
    releaseAndWait();
    ASSERT_TRUE(waitFor([&] { return told_.contains(QStringLiteral("Saved held.json")); }));
    QFile json(path);
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const QByteArray text = json.readAll();
    EXPECT_TRUE(text.contains("Ferrante") && text.contains("347 555 0192")) << text.toStdString();
    EXPECT_FALSE(text.contains("Neri") || text.contains("347 555 0777")) << "of another person";
}

TEST_F(CardSlowWriterTest, EverythingHeldThatIsCancelledWasNotWritten) {
    open(card(id_));
    QObject::connect(desk_.get(), &ui::Desk::workBegan, desk_.get(), &ui::Desk::cancelWork);
    const QString path = pathOf(QStringLiteral("held.pdf"));
    answers_.willPick(path);
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Everything we hold…")) action->trigger();
    ASSERT_TRUE(waitFor([&] { return !told_.isEmpty() || !failures_.isEmpty(); }));
    EXPECT_EQ(told_, QStringList(QStringLiteral("held.pdf was not written")));
    EXPECT_TRUE(failures_.isEmpty()) << failures_.join('\n').toStdString();
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(CardSlowWriterTest, AConflictOfACardIsAskedNoMoreOnAnotherOne) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    {
        // Another program on the same file: this window does not hear of it.
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        const Card before = *saved(id_);
        Card theirs = before;
        theirs.set(QStringLiteral("family_name"), QStringLiteral("Ferranti"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Theirs")));
        repository.save(work, before, theirs);
        work.commit();
    }
    page_->save();
    const auto dialog = [&] { return page_->findChild<ui::CardConflictDialog*>(); };
    ASSERT_TRUE(waitFor([&] { return dialog() != nullptr; }));
    page_->show(card(other_)); // somebody calls
    EXPECT_TRUE(waitFor([&] { return dialog() == nullptr; }));
    EXPECT_FALSE(page_->editor().isDirty());
    page_->show(card(id_));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli")) << "nothing typed is lost";
}

TEST_F(CardSlowWriterTest, ASecondCardIsSavedWhileTheFirstStillIs) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    hold();
    press(*page_, QStringLiteral("Tab"));
    EXPECT_TRUE(page_->save());
    page_->show(card(other_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Bassi"));
    EXPECT_TRUE(page_->save());
    releaseAndWait();
    EXPECT_EQ(familyName(id_), QStringLiteral("Poli"));
    EXPECT_EQ(familyName(other_), QStringLiteral("Bassi"));
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_FALSE(desk_->drafts().has(id_));
    EXPECT_FALSE(desk_->drafts().has(other_));
}

TEST_F(CardSlowWriterTest, SavingACardAndBeginningTheNextOneIsOverOnceAnotherIsShown) {
    open(card(id_));
    QList<ui::Place> places;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(),
                     [&](const ui::Place& place) { places += place; });
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    hold();
    press(*page_, QStringLiteral("Ctrl+Shift+S"));
    page_->show(card(other_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Bassi"));
    page_->save();
    releaseAndWait();
    EXPECT_EQ(familyName(id_), QStringLiteral("Poli"));
    EXPECT_EQ(familyName(other_), QStringLiteral("Bassi"));
    EXPECT_TRUE(places.isEmpty()) << "nobody asked for a new card after this one";
}

TEST_F(CardSlowWriterTest, ALinkedCardThatComesLateIsNotLinkedToTheNextNewCard) {
    open(newCard());
    hold();
    bool made = false;
    page_->session().makeCard(QStringLiteral("Rossi"), true, [&](CustomerId) { made = true; });
    page_->show(newCard());
    releaseAndWait();
    EXPECT_FALSE(made);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer WHERE company_name = 'Rossi'")), 1)
        << "it is there all the same";
}

TEST_F(CardSlowWriterTest, WhatTheFileDidNotTakeWaitsOnItsOwnCard) {
    refuseContacts(true);
    open(card(id_));
    hold();
    log(QStringLiteral("delivery at the door"));
    page_->show(card(other_));
    releaseAndWait();
    EXPECT_EQ(failures_.size(), 1);
    EXPECT_EQ(told_, QStringList(QStringLiteral("What was typed waits in the line of its card.")));
    EXPECT_EQ(line().text(), QString()) << "this is another customer";
    page_->show(card(id_));
    EXPECT_EQ(line().text(), QStringLiteral("delivery at the door"));
    refuseContacts(false);
    press(*page_, QStringLiteral("Ctrl+J"));
    press(*page_, QStringLiteral("Return"));
    releaseAndWait();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE customer_id = %1").arg(id_)), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE customer_id = %1").arg(other_)), 0);
    page_->show(card(other_));
    page_->show(card(id_));
    EXPECT_EQ(line().text(), QString()) << "once";
}

TEST_F(CardSlowWriterTest, WhatIsTypedIntoTheLineAndNotEnteredIsThereAgainOnItsCardAndAfterACrash) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("complains that the panettone"));
    page_->show(card(other_));
    EXPECT_EQ(line().text(), QString()) << "this is another customer";
    page_->show(card(id_));
    EXPECT_EQ(line().text(), QStringLiteral("complains that the panettone"));
    type(*page_, QStringLiteral(" was dry"));
    EXPECT_TRUE(waitFor([this] {
        const auto kept = ui::Drafts(ui::Drafts::pathFor(desk_->file().file().path(), desk_->file().file().lineage(),
                                                         QStringLiteral("-lines")))
                              .find(id_);
        return kept && kept->content.value(QStringLiteral("text")).toString().endsWith(QStringLiteral("was dry"));
    })) << "on the disk, whatever happens to the program";
    press(*page_, QStringLiteral("Return"));
    releaseAndWait();
    page_->show(card(other_));
    page_->show(card(id_));
    EXPECT_EQ(line().text(), QString()) << "it was entered";
    EXPECT_TRUE(desk_->entryLines().all().isEmpty());
}

TEST_F(CardSlowWriterTest, AChangeThatTheFileDidNotTakeIsStillAChange) {
    open(card(id_));
    log(QStringLiteral("delivery at the door"));
    releaseAndWait();
    auto& list = field<QListView>(QStringLiteral("What happened"));
    const auto begin = [&] {
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (list.model()
                    ->index(row, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("delivery")))
                list.setCurrentIndex(list.model()->index(row, 0));
        list.setFocus();
        press(*page_, QStringLiteral("Return"));
    };
    begin();
    ASSERT_EQ(line().text(), QStringLiteral("delivery at the door"));
    line().selectAll();
    type(*page_, QStringLiteral("delivery at the back"));
    refuseContacts(true);
    hold();
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(line().text(), QString());
    type(*page_, QStringLiteral("and coffee")); // typed on meanwhile
    releaseAndWait();
    EXPECT_EQ(failures_.size(), 1);
    EXPECT_EQ(line().text(), QStringLiteral("and coffee"));
    refuseContacts(false);
    press(*page_, QStringLiteral("Return"));
    releaseAndWait();
    EXPECT_EQ(line().text(), QStringLiteral("delivery at the back")) << "now that there is room for it";
    press(*page_, QStringLiteral("Return"));
    releaseAndWait();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 2)
        << "the one that was changed, and the coffee";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE subject LIKE '%at the back%'")), 1);
    EXPECT_EQ(line().text(), QString());
}

} // namespace
} // namespace clientela::test
