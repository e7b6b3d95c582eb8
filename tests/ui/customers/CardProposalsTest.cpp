#include "customers/Territories.h"
#include "history/TaskTemplates.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/TaskTemplatesDialog.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

// What the business proposes by its settings: tasks from templates, and who looks after whom.

namespace clientela::test {

namespace {

class CardTasksTest : public CardPageTest {
protected:
    CardTasksTest() {
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text) { told_ = text; });
    }
    template <class Work>
    void work(Work what) {
        storage::UnitOfWork unit(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Settings")));
        what(unit);
        unit.commit();
    }
    [[nodiscard]] qint64 tasks() const { return number(QStringLiteral("SELECT count(*) FROM task")); }

    QString told_;
};

} // namespace

TEST_F(CardTasksTest, ATemplateIsATaskInTwoKeys) {
    work([](storage::UnitOfWork& unit) {
        history::saveTaskTemplates(unit, {QStringLiteral("Call about the offer in 1 week"),
                                          QStringLiteral("Thanks: write to ${name} tomorrow")});
    });
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+Shift+J"));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    grab(*menu, QStringLiteral("task_templates_menu"));
    press(*menu, QStringLiteral("2"));
    ASSERT_TRUE(waitFor([&] { return tasks() == 1; }));
    ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("Task: Thanks: write to Giulia Ferrante"); }));
    EXPECT_EQ(
        number(QStringLiteral("SELECT count(*) FROM task WHERE kind = 'thanks' AND customer_id = %1 AND due = '%2'")
                   .arg(id_)
                   .arg(desk_->file().today().addDays(1).toString(Qt::ISODate))),
        1);
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return tasks() == 0; }));
}

TEST_F(CardTasksTest, TemplatesAreWrittenLikeTasksAndSayWhatTheyMean) {
    open(card(id_));
    ui::editTaskTemplates(*desk_, page_.get());
    auto* dialog = page_->findChild<ui::TaskTemplatesDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* lines = dialog->findChild<QPlainTextEdit*>();
    lines->setFocus();
    lines->selectAll();
    type(*dialog, QStringLiteral("Bring the samples in 3 days @Marco"));
    EXPECT_TRUE(lines->accessibleDescription().startsWith(QStringLiteral("Bring the samples · today: ")))
        << qPrintable(lines->accessibleDescription());
    EXPECT_TRUE(lines->accessibleDescription().endsWith(QStringLiteral("Marco")));
    grab(*dialog, QStringLiteral("task_templates_dialog"));
    click(*find<QPushButton>(*dialog, QStringLiteral("Save")));
    ASSERT_TRUE(waitFor([&] {
        return history::taskTemplates(desk_->connection()) ==
               QStringList(QStringLiteral("Bring the samples in 3 days @Marco"));
    }));
}

namespace {

class TerritoryOnACard : public CardTasksTest {
protected:
    TerritoryOnACard() {
        work([](storage::UnitOfWork& unit) {
            customers::saveTerritoryRules(
                unit, {{QStringLiteral("50-53"), {}, {}, QStringLiteral("Toscana"), QStringLiteral("Marco")}});
        });
    }
    qint64 inFlorence(const QString& territory = {}) {
        customers::Card card = somebody(QStringLiteral("Nello"), QStringLiteral("Vannini"), {}, QStringLiteral("50124"),
                                        QStringLiteral("Firenze"));
        card.set(QStringLiteral("territory"), territory);
        return put(card);
    }
    [[nodiscard]] QString inTheFile(qint64 id, const char* key) const {
        return saved(id)->text(QString::fromLatin1(key));
    }
};

} // namespace

TEST_F(TerritoryOnACard, IsProposedBesideTheFieldAndTakenByALink) {
    const qint64 id = inFlorence();
    open(card(id));
    ui::FieldRow& row = rowOf(field(QStringLiteral("Territory")));
    EXPECT_EQ(field(QStringLiteral("Territory")).text(), QString()) << "nothing is filled in by itself";
    grab(*page_, QStringLiteral("territory_proposed"));
    auto* use = find<QPushButton>(row, QStringLiteral("Use Toscana"));
    ASSERT_NE(use, nullptr);
    click(*use);
    EXPECT_EQ(field(QStringLiteral("Territory")).text(), QStringLiteral("Toscana"));
    EXPECT_TRUE(page_->save());
    ASSERT_TRUE(settled());
    EXPECT_EQ(inTheFile(id, "territory"), QStringLiteral("Toscana"));
    EXPECT_EQ(inTheFile(id, "representative"), QString()) << "that one was not taken";
}

TEST_F(TerritoryOnACard, ThatSomebodyChoseStaysWithoutAWord) {
    open(card(inFlorence(QStringLiteral("Key accounts"))));
    ui::FieldRow& row = rowOf(field(QStringLiteral("Territory")));
    EXPECT_EQ(find<QPushButton>(row, QStringLiteral("Use Toscana")), nullptr);
    EXPECT_EQ(field(QStringLiteral("Territory")).text(), QStringLiteral("Key accounts"));
}

TEST_F(TerritoryOnACard, OfANewCardStandsThereOnceItsAddressWasTyped) {
    open(newCard(QStringLiteral("Rita Moro")));
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Territory")), nullptr);
    typeInto(QStringLiteral("Town"), QStringLiteral("Siena"));
    typeInto(QStringLiteral("Postal code"), QStringLiteral("53100"));
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Territory")), nullptr) << "nothing moves while one types";
    field(QStringLiteral("Given name")).setFocus();
    ASSERT_TRUE(waitFor([&] { return find<QLineEdit>(*page_, QStringLiteral("Territory")) != nullptr; }));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Rita"));
    EXPECT_TRUE(field(QStringLiteral("Given name")).hasFocus());
    EXPECT_NE(find<QPushButton>(rowOf(field(QStringLiteral("Territory"))), QStringLiteral("Use Toscana")), nullptr);
}

TEST_F(TerritoryOnACard, OfANewCardIsThereAsSoonAsThePostalCodeIsLeftAndTakenByAKey) {
    open(newCard(QStringLiteral("Rita Moro")));
    field(QStringLiteral("Town")).setFocus();
    type(*page_, QStringLiteral("Siena"));
    press(*page_, QStringLiteral("Return"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Postal code")));
    type(*page_, QStringLiteral("53100"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return find<QLineEdit>(*page_, QStringLiteral("Territory")) != nullptr; }));
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Region"))) << "one types on";
    grab(*page_, QStringLiteral("territory_proposed_new"));
    press(*page_, QStringLiteral("Alt+Return"));
    press(*page_, QStringLiteral("Alt+Return"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("territory")), QStringLiteral("Toscana"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("representative")), QStringLiteral("Marco"));
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Region")));
}

} // namespace clientela::test
