#include "storage/Erasure.h"
#include "storage/Scrub.h"
#include "support/Traces.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CustomersPage.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/MessageDialog.h"

#include <QAction>

namespace clientela::test {
namespace {

QAction* actionOf(const QWidget& page, const QString& text) {
    for (QAction* action : page.findChildren<QAction*>())
        if (action->text() == text) return action;
    return nullptr;
}

class ErasingACard : public CardPageTest {
protected:
    void erase(const QString& answer) {
        answers_.willChoose(answer);
        QAction* action = actionOf(*page_, QStringLiteral("Erase for good…"));
        ASSERT_NE(action, nullptr);
        action->trigger();
        ASSERT_TRUE(waitFor([this] { return answers_.asked().size() == 1; }));
    }
    [[nodiscard]] bool isGone() const { return number("SELECT count(*) FROM customer") == 0; }
};

TEST_F(ErasingACard, TellsWhatItMeansAndKeepsTheCardUnlessToldTo) {
    open({ui::Place::Page::Card, id_, {}, {}, {}, {}, {}});
    erase(QStringLiteral("Keep the card"));
    const ui::Question& asked = answers_.asked().front();
    EXPECT_EQ(asked.title, QStringLiteral("Erase Giulia Ferrante for good?"));
    EXPECT_EQ(asked.choices[static_cast<size_t>(asked.safe)].verb, QStringLiteral("Keep the card"));
    EXPECT_TRUE(asked.line.contains(QStringLiteral("go for good"))) << asked.line.toStdString();
    EXPECT_TRUE(asked.line.contains(QStringLiteral("Backups of before hold it until")));
    EXPECT_TRUE(asked.line.contains(QStringLiteral("no undo")));
    ui::MessageDialog dialog(asked, page_.get());
    test::show(dialog);
    grab(dialog, QStringLiteral("erase"));
    EXPECT_FALSE(isGone());
}

TEST_F(ErasingACard, LeavesNeitherCardNorDraftNorBytes) {
    QStringList places;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, page_.get(),
                     [&](const ui::Place& place) { places += QString::number(static_cast<int>(place.page)); });
    open({ui::Place::Page::Card, id_, {}, {}, {}, {}, {}});
    typeInto(QStringLiteral("Family name"), QStringLiteral("Beekeeper"));
    erase(QStringLiteral("Erase for good"));
    ASSERT_TRUE(waitFor([this] { return isGone() && desk_->pendingChanges() == 0; }));
    ASSERT_TRUE(waitFor([&] { return !places.isEmpty(); })) << "to the list";
    EXPECT_TRUE(desk_->drafts().all().isEmpty());
    EXPECT_FALSE(desk_->undoText().contains(QStringLiteral("Ferrante"))) << desk_->undoText().toStdString();
    // The last traces go by themselves, and then the backups go on.
    ASSERT_TRUE(waitFor([this] { return !storage::isScrubDue(desk_->connection()); }, 20'000));
    ASSERT_TRUE(waitFor(
        [this] { return !desk_->backups()->state().waits && desk_->backups()->state().upToDate.isValid(); }, 20'000));
    const QString path = desk_->file().file().path();
    // (The name of this card stands in every file: as the example in a comment of its schema.)
    const QStringList words{QStringLiteral("347 555 0192"), QStringLiteral("+393475550192"),
                            QStringLiteral("Beekeeper")};
    EXPECT_EQ((tracesIn(path, words) + tracesIn(path + QStringLiteral("-wal"), words)).join('\n').toStdString(),
              std::string());
}

class ErasingFromTheTable : public DemoDeskTest {
protected:
    ErasingFromTheTable() : DemoDeskTest(150), page_(desk(), answers_) {
        page_.resize(1272, 712);
        test::show(page_);
        page_.show({});
        EXPECT_TRUE(waitFor([this] { return table().model()->rowCount() > 10; }));
        table().setFocus();
    }
    [[nodiscard]] ui::RecordTable& table() const { return *page_.findChild<ui::RecordTable*>(); }
    [[nodiscard]] qint64 cards() const { return number("SELECT count(*) FROM customer"); }

    ui::CustomersPage page_;
};

TEST_F(ErasingFromTheTable, TakesTheSelectedOnesAfterOneQuestion) {
    const qint64 before = number("SELECT count(*) FROM customer WHERE archived = 0");
    press(page_, QStringLiteral("Shift+Down"));
    press(page_, QStringLiteral("Shift+Down"));
    ASSERT_EQ(table().selectedCount(), 3);
    answers_.willChoose(QStringLiteral("Erase for good"));
    actionOf(page_, QStringLiteral("Erase for good…"))->trigger();
    ASSERT_TRUE(waitFor([&] { return number("SELECT count(*) FROM customer WHERE archived = 0") == before - 3; }));
    EXPECT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(answers_.asked().front().title, QStringLiteral("Erase 3 card(s) for good?"));
    EXPECT_EQ(toldRevision_, 0) << "no undo is offered";
    EXPECT_TRUE(waitFor([this] { return table().selectedCount() == 0; }));
    EXPECT_EQ(storage::erasedRecords(desk().connection()).size(), 3U);
}

TEST_F(ErasingFromTheTable, IsNotMeantForEverybody) {
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 100; }));
    press(page_, QStringLiteral("Ctrl+A"));
    const qint64 before = cards();
    actionOf(page_, QStringLiteral("Erase for good…"))->trigger();
    EXPECT_TRUE(answers_.asked().empty());
    EXPECT_EQ(cards(), before);
    ASSERT_EQ(failures_.size(), 1);
    EXPECT_TRUE(failures_.takeFirst().contains(QStringLiteral("More than 100")));
}

} // namespace
} // namespace clientela::test
