#include "ui/customers/CardFixture.h"
#include "ui/widgets/NameDialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace clientela::test {

namespace {

class CardStageTest : public CardPageTest {
protected:
    [[nodiscard]] QComboBox& stage() const { return field<QComboBox>(QStringLiteral("Stage")); }
    void lose() {
        stage().setFocus(Qt::TabFocusReason);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // else it goes on with the letter before
        press(*page_, QStringLiteral("L"));
        ASSERT_EQ(stage().currentText(), QStringLiteral("Lost"));
    }
    [[nodiscard]] static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    [[nodiscard]] qint64 noted(const char* reason) const {
        return number(
            QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'note' AND subject = 'Lost because' "
                           "AND outcome = '%1'")
                .arg(QLatin1String(reason)));
    }
    [[nodiscard]] QString stored() const { return saved(id_)->text(QStringLiteral("stage")); }
};

} // namespace

TEST_F(CardStageTest, WhoIsLostMayHaveAReasonWhichIsKeptWithTheChange) {
    open(card(id_));
    lose();
    EXPECT_EQ(rowOf(stage()).message(), QStringLiteral("Nobody says yet why."));
    press(*page_, QStringLiteral("Alt+Return"));
    ASSERT_NE(menu(), nullptr);
    press(*menu(), QStringLiteral("Return")); // Another reason…
    auto* dialog = page_->findChild<ui::NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Giulia Ferrante: Lost"));
    type(*dialog, QStringLiteral("Price"));
    press(*dialog, QStringLiteral("Return"));
    EXPECT_EQ(rowOf(stage()).message(), QStringLiteral("Lost because: Price"));
    EXPECT_EQ(noted("Price"), 0) << "not saved yet";
    EXPECT_EQ(ui::CardEditor(page_->editor()).lostReason(), QStringLiteral("Price"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(stored(), QStringLiteral("lost"));
    EXPECT_EQ(noted("Price"), 1);
    const auto& list = field<QListView>(QStringLiteral("What happened"));
    const auto isSaid = [&] {
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (list.model()
                    ->index(row, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Lost because: Price")))
                return true;
        return false;
    };
    EXPECT_TRUE(waitFor(isSaid));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return stored() != QStringLiteral("lost"); }));
    EXPECT_EQ(noted("Price"), 0) << "one action";
}

TEST_F(CardStageTest, NobodyHasToSayWhy) {
    open(card(id_));
    lose();
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(stored(), QStringLiteral("lost"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 0);
    EXPECT_EQ(rowOf(stage()).message(), QString()) << "what was saved asks nothing";
}

TEST_F(CardStageTest, AReasonGivenBeforeIsOfferedBesideTheStageInTheHeadAndGoesWithAnotherStage) {
    const qint64 other = put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo")));
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Put")));
        work.connection().execute(
            QStringLiteral("INSERT INTO interaction (customer_id, kind, at, subject, outcome) "
                           "VALUES (?, 'note', '2025-11-01T10:00:00', 'Lost because', 'Closed the shop')"),
            other);
        work.commit();
    }
    open(card(id_));
    auto* chip = find<QAbstractButton>(*page_, QStringLiteral("Stage: Suspect"));
    ASSERT_NE(chip, nullptr);
    chip->click();
    ASSERT_NE(menu(), nullptr);
    QMenu* why = nullptr;
    for (QAction* entry : menu()->actions())
        if (entry->text() == QStringLiteral("Lost because")) why = entry->menu();
    ASSERT_NE(why, nullptr);
    EXPECT_EQ(why->actions().value(0)->text(), QStringLiteral("Closed the shop"));
    why->actions().value(0)->trigger();
    menu()->close();
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("stage")), QStringLiteral("lost"));
    EXPECT_EQ(page_->editor().lostReason(), QStringLiteral("Closed the shop"));
    startAgain(); // what was chosen is part of the draft
    open(card(id_));
    EXPECT_EQ(page_->editor().lostReason(), QStringLiteral("Closed the shop"));
    stage().setFocus(Qt::TabFocusReason);
    press(*page_, QStringLiteral("P"));
    lose();
    EXPECT_EQ(rowOf(stage()).message(), QStringLiteral("Nobody says yet why.")) << "that was another change";
}

} // namespace clientela::test
