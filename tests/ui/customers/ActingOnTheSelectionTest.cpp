#include "history/LostReasons.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/SelectionBar.h"
#include "ui/desk/LostReasons.h"
#include "ui/records/BulkEditDialog.h"
#include "ui/records/LeftOutList.h"
#include "ui/records/TasksDialog.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/NameDialog.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace clientela::test {
namespace {

/// The cards of a table are edited, tagged and given tasks, all at once.
class ActingOnTheSelection : public DemoDeskTest {
protected:
    ActingOnTheSelection() : page_(desk(), answers_) {
        page_.resize(1272, 712);
        test::show(page_);
        ui::Place men;
        men.list = QStringLiteral("gender = male");
        page_.show(men);
    }
    void selectAll() {
        ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() == men(); }));
        table().setFocus();
        press(page_, QStringLiteral("Ctrl+A"));
    }
    [[nodiscard]] int men() const {
        return static_cast<int>(number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'male'"));
    }
    [[nodiscard]] ui::RecordTable& table() const { return *page_.findChild<ui::RecordTable*>(); }
    template <class Dialog>
    [[nodiscard]] Dialog& dialog() const {
        return *page_.findChild<Dialog*>();
    }
    static QString text(const QWidget& in, const char* name) {
        return in.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    ui::CustomersPage page_;
};

TEST_F(ActingOnTheSelection, ATellingStandsOverNothingOfItsBar) {
    selectAll();
    const auto* bar = page_.findChild<ui::SelectionBar*>();
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(bar->isVisible());
    ui::Toast toast(&page_);
    toast.say(QStringLiteral("Copied 12 addresses"), {});
    const QRect panel = toast.geometry().adjusted(16, 16, -16, -16); // without its shadow
    EXPECT_FALSE(panel.intersects(QRect(bar->mapTo(&page_, QPoint()), bar->size())));
}

TEST_F(ActingOnTheSelection, CtrlSSavesTheListThatIsFiltered) {
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() == men(); }));
    EXPECT_TRUE(page_.save()); // the key is the window's
    ASSERT_NE(page_.findChild<ui::NameDialog*>(), nullptr);
    dialog<ui::NameDialog>().close();
    const auto entry = [this] {
        const auto actions = page_.menuActions();
        return std::any_of(actions.begin(), actions.end(),
                           [](const QAction* one) { return one->text() == QStringLiteral("Save list"); });
    };
    EXPECT_TRUE(entry());
    page_.show({});
    EXPECT_FALSE(page_.save()) << "everybody is no list";
    EXPECT_FALSE(entry());
}

TEST_F(ActingOnTheSelection, DeleteOfTheMenuMeansTheRowOneStandsOnWhereNothingIsSelected) {
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() == men() && table().currentIndex().isValid(); }));
    table().setFocus();
    press(page_, QStringLiteral("Delete"));
    EXPECT_EQ(desk().pendingChanges(), 0) << "the key needs a selection";
    for (QAction* one : page_.menuActions())
        if (one->text() == QStringLiteral("Delete")) one->trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(told_.join(QString()).contains(QStringLiteral("1")), true) << told_.join(QString()).toStdString();
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([this] { return desk().pendingChanges() == 0; }));
}

TEST_F(ActingOnTheSelection, CtrlEEditsAllWithAPreviewAndOneUndo) {
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    ASSERT_NE(page_.findChild<ui::BulkEditDialog*>(), nullptr);
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    press(edit, QStringLiteral("Return"));
    EXPECT_TRUE(edit.isVisible()) << "nothing was chosen: whatever field stands first would be emptied";
    auto* fields = edit.findChildren<QComboBox*>().first();
    fields->setCurrentIndex(fields->findData(QStringLiteral("source")));
    auto* value = edit.findChild<QLineEdit*>();
    ASSERT_TRUE(value->isVisible());
    value->setFocus();
    type(edit, QStringLiteral("Christmas fair"));
    auto* change = find<QPushButton>(edit, QStringLiteral("Change %1 card(s)").arg(men()));
    ASSERT_TRUE(waitFor([&] {
        change = find<QPushButton>(edit, QStringLiteral("Change %1 card(s)").arg(men()));
        return change != nullptr && change->isEnabled();
    })) << text(edit, "EditPreview").toStdString();
    EXPECT_TRUE(text(edit, "EditExamples").contains(QStringLiteral("→ Christmas fair")))
        << text(edit, "EditExamples").toStdString();
    grab(edit, QStringLiteral("bulk-edit"));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE source = 'Christmas fair'"), 0) << "nothing yet";
    press(edit, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE source = 'Christmas fair'"), men());
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(
        waitFor([this] { return number("SELECT count(*) FROM customer WHERE source = 'Christmas fair'") == 0; }));
}

TEST_F(ActingOnTheSelection, TheEditorOffersWhatTheCardsSay) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET source = 'Zampone fair' WHERE id IN (1, 2, 3)"));
    });
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    auto* fields = edit.findChildren<QComboBox*>().first();
    fields->setCurrentIndex(fields->findData(QStringLiteral("source")));
    auto* value = edit.findChild<QLineEdit*>();
    const auto offers = []() -> QWidget* {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->accessibleName() == QStringLiteral("Offers")) return top;
        return nullptr;
    };
    value->setFocus();
    ASSERT_TRUE(waitFor([&] {
        value->clear();
        type(edit, QStringLiteral("zam"));
        return offers() != nullptr;
    }));
    press(*offers(), QStringLiteral("Return"));
    EXPECT_EQ(value->text(), QStringLiteral("Zampone fair"));
}

TEST_F(ActingOnTheSelection, AStageIsChangedAndNeverEmptied) {
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    ASSERT_NE(find<QCheckBox>(edit, QStringLiteral("Empty it")), nullptr);
    type(edit, QStringLiteral("Stage"));
    EXPECT_EQ(edit.findChildren<QComboBox*>().first()->currentData().toString(), QStringLiteral("stage"));
    EXPECT_EQ(find<QCheckBox>(edit, QStringLiteral("Empty it")), nullptr) << "it would be the first stage";
    press(edit, QStringLiteral("Esc"));
}

TEST_F(ActingOnTheSelection, AFieldIsEmptiedOnlyWhereThatIsChosen) {
    const qint64 before = number("SELECT count(*) FROM customer WHERE territory IS NOT NULL");
    ASSERT_GT(before, 0);
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    type(edit, QStringLiteral("Terr"));
    EXPECT_EQ(edit.findChildren<QComboBox*>().first()->currentData().toString(), QStringLiteral("territory"));
    QTest::qWait(400); // longer than the preview waits for the next key
    press(edit, QStringLiteral("Return"));
    EXPECT_TRUE(edit.isVisible());
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE territory IS NOT NULL"), before) << "no value was given yet";

    press(edit, QStringLiteral("Tab"));
    type(edit, QStringLiteral("Nord"));
    EXPECT_EQ(edit.findChild<QLineEdit*>()->text(), QStringLiteral("Nord")) << "Tab leads to the value";
    press(edit, QStringLiteral("Tab"));
    press(edit, QStringLiteral("Space"));
    auto* empty = find<QCheckBox>(edit, QStringLiteral("Empty it"));
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->isChecked());
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditExamples").contains(QStringLiteral("→ (empty)")); }))
        << text(edit, "EditExamples").toStdString();
    grab(edit, QStringLiteral("bulk-empty"));
    press(edit, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'male' AND territory IS NOT NULL"),
              0);
}

TEST_F(ActingOnTheSelection, AFieldOfSomeValuesBeginsWithNoneChosen) {
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    type(edit, QStringLiteral("Gender"));
    const auto* choice = find<QComboBox>(edit, QStringLiteral("Value"));
    ASSERT_NE(choice, nullptr);
    ASSERT_TRUE(waitFor([&] { return choice->isVisible() && choice->height() > 0; }));
    QApplication::processEvents();
    press(edit, QStringLiteral("Tab"));
    EXPECT_TRUE(choice->hasFocus());
    EXPECT_EQ(choice->currentIndex(), -1);
    type(edit, QStringLiteral("Female"));
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditExamples").contains(QStringLiteral("→ Female")); }))
        << text(edit, "EditPreview").toStdString();
}

TEST_F(ActingOnTheSelection, WhyTheyAreLostIsSaidOnceForAllAndStandsInThePreview) {
    const qint64 before = number("SELECT count(*) FROM customer WHERE stage = 'lost'");
    const qint64 losing =
        number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'male' AND stage != 'lost'");
    ASSERT_GT(losing, 1);
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    const auto* why = find<QPushButton>(edit, QStringLiteral("Say why…"));
    EXPECT_EQ(why, nullptr) << "nobody is lost yet";
    type(edit, QStringLiteral("Stage"));
    press(edit, QStringLiteral("Tab"));
    type(edit, QStringLiteral("Lost"));
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditExamples").contains(QStringLiteral("→ Lost")); }));
    EXPECT_TRUE(text(edit, "EditExamples").startsWith(QStringLiteral("Nobody says yet why they are lost.")));
    why = find<QPushButton>(edit, QStringLiteral("Say why…"));
    ASSERT_NE(why, nullptr);
    for (int i = 0; i < 3 && !why->hasFocus(); ++i) press(edit, QStringLiteral("Tab"));
    ASSERT_TRUE(why->hasFocus());
    QTimer::singleShot(0, &page_, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        menu->actions().last()->trigger(); // another reason
        menu->close();
    });
    press(edit, QStringLiteral("Space"));
    auto& reason = dialog<ui::NameDialog>();
    type(reason, QStringLiteral("too dear"));
    press(reason, QStringLiteral("Return"));
    ASSERT_TRUE(
        waitFor([&] { return text(edit, "EditExamples").startsWith(QStringLiteral("Lost because: too dear")); }));
    grab(edit, QStringLiteral("bulk-lost"));
    press(edit, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE stage = 'lost'"), before + losing);
    const char* notes = "SELECT count(*) FROM interaction WHERE kind = 'note' AND subject = 'Lost because' AND "
                        "outcome = 'too dear'";
    EXPECT_EQ(number(notes), losing) << "not on those that were lost before";
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([&] { return number(notes) == 0; }));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE stage = 'lost'"), before);
}

TEST_F(ActingOnTheSelection, WhyTheyAreLostIsChosenByKeysFromWhatWasSaidBefore) {
    change([](storage::UnitOfWork& unit) {
        history::noteLost(unit, CustomerId(3),
                          {ui::lostBecause(), QStringLiteral("too dear"), {}, QDateTime(today(), QTime(9, 0))});
    });
    const qint64 losing =
        number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'male' AND stage != 'lost'");
    const char* notes = "SELECT count(*) FROM interaction WHERE subject = 'Lost because' AND outcome = 'too dear'";
    const qint64 before = number(notes);
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview") == QStringLiteral("Which value?"); }));
    type(edit, QStringLiteral("Stage"));
    press(edit, QStringLiteral("Tab"));
    type(edit, QStringLiteral("Lost"));
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditExamples").contains(QStringLiteral("→ Lost")); }));
    const auto* why = find<QPushButton>(edit, QStringLiteral("Say why…"));
    ASSERT_NE(why, nullptr);
    for (int i = 0; i < 3 && !why->hasFocus(); ++i) press(edit, QStringLiteral("Tab"));
    ASSERT_TRUE(why->hasFocus());
    QTimer::singleShot(0, &page_, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << "Down opens what there is to choose from";
        press(*menu, QStringLiteral("Down"));
        press(*menu, QStringLiteral("Return"));
    });
    press(edit, QStringLiteral("Down"));
    ASSERT_TRUE(edit.isVisible());
    EXPECT_EQ(why->text(), QStringLiteral("too dear"));
    press(edit, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number(notes), before + losing);
}

TEST_F(ActingOnTheSelection, ADayThatDoesNotExistCannotBeSet) {
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    auto* fields = edit.findChildren<QComboBox*>().first();
    fields->setCurrentIndex(fields->findData(QStringLiteral("birth_date")));
    edit.findChild<QLineEdit*>()->setFocus();
    type(edit, QStringLiteral("31.2.1980"));
    ASSERT_TRUE(waitFor([&] { return text(edit, "EditPreview").contains(QStringLiteral("31.2.1980")); }))
        << text(edit, "EditPreview").toStdString();
    press(edit, QStringLiteral("Return"));
    EXPECT_TRUE(edit.isVisible());
    press(edit, QStringLiteral("Esc"));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE birth_date = '1980-02-31'"), 0);
}

TEST_F(ActingOnTheSelection, TheTagButtonTagsWhoIsSelected) {
    selectAll();
    click(*find<QPushButton>(page_, QStringLiteral("Tag")));
    auto& edit = dialog<ui::BulkEditDialog>();
    EXPECT_EQ(edit.findChildren<QComboBox*>().first()->currentData().toString(), QStringLiteral("tags"));
    edit.findChild<QLineEdit*>()->setFocus();
    type(edit, QStringLiteral("Gentlemen"));
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(edit, QStringLiteral("Change %1 card(s)").arg(men())); }));
    ASSERT_TRUE(
        waitFor([&] { return find<QPushButton>(edit, QStringLiteral("Change %1 card(s)").arg(men()))->isEnabled(); }));
    press(edit, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE t.name = 'Gentlemen'"),
              men());
}

TEST_F(ActingOnTheSelection, ATaskForEachLeavesOutWhoWantsNoCallsAndSaysSo) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral(
            "INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) "
            "SELECT id, 'phone', 'marketing', 0, '2025-11-21T10:00:00Z', 'card' FROM customer WHERE gender = 'male' "
            "AND archived = 0 ORDER BY id LIMIT 3"));
    });
    selectAll();
    click(*find<QPushButton>(page_, QStringLiteral("Task for each")));
    auto& tasks = dialog<ui::TasksDialog>();
    type(tasks, QStringLiteral("Ask about Christmas"));
    auto* due = tasks.findChildren<QLineEdit*>().at(1);
    due->setFocus();
    type(tasks, QStringLiteral("3 dec"));
    auto* channel = tasks.findChildren<QComboBox*>().last();
    channel->setCurrentIndex(1);
    ASSERT_TRUE(waitFor([&] { return text(tasks, "TasksPreview").contains(QStringLiteral("want no calls")); }))
        << text(tasks, "TasksPreview").toStdString();
    grab(tasks, QStringLiteral("tasks-for-each"));
    press(tasks, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const qint64 added = number("SELECT count(*) FROM task WHERE title = 'Ask about Christmas' AND due = '2025-12-03'");
    EXPECT_GT(added, 0);
    EXPECT_LE(added, men() - 3);
    EXPECT_EQ(number("SELECT released FROM release_log WHERE channel = 'phone'"), added);
    EXPECT_EQ(number("SELECT left_out FROM release_log WHERE channel = 'phone'"), men() - added);
}

TEST_F(ActingOnTheSelection, ATaskByEmailIsForWhoSaidYesUnlessSomebodySaysOtherwise) {
    selectAll();
    click(*find<QPushButton>(page_, QStringLiteral("Task for each")));
    auto& tasks = dialog<ui::TasksDialog>();
    type(tasks, QStringLiteral("Write about Christmas"));
    auto* onlyYes = find<QCheckBox>(tasks, QStringLiteral("Only those who said yes"));
    ASSERT_NE(onlyYes, nullptr);
    EXPECT_FALSE(onlyYes->isEnabled()) << "done in the house";
    auto* channel = tasks.findChildren<QComboBox*>().last();
    channel->setCurrentIndex(channel->findText(QStringLiteral("By a call")));
    EXPECT_TRUE(onlyYes->isEnabled());
    EXPECT_FALSE(onlyYes->isChecked()) << "a call does not need it";
    channel->setCurrentIndex(channel->findText(QStringLiteral("By e-mail")));
    EXPECT_TRUE(onlyYes->isChecked());
    const qint64 never =
        number("SELECT count(*) FROM customer c JOIN customer_derived d ON d.customer_id = c.id WHERE c.archived = 0 "
               "AND c.gender = 'male' AND d.consent_email IS NULL AND EXISTS (SELECT 1 FROM contact_point p WHERE "
               "p.customer_id = c.id AND p.kind = 'email')");
    ASSERT_GT(never, 0);
    const auto says = [&](const QString& words) {
        return waitFor([&] { return text(tasks, "TasksPreview").contains(words); });
    };
    EXPECT_TRUE(says(QStringLiteral("left out: %1 were never asked").arg(never)))
        << text(tasks, "TasksPreview").toStdString();
    press(tasks, QStringLiteral("Alt+Y"));
    EXPECT_TRUE(says(QStringLiteral("%1 of them were never asked").arg(never)))
        << text(tasks, "TasksPreview").toStdString();
    press(tasks, QStringLiteral("Alt+Y"));
    EXPECT_TRUE(says(QStringLiteral("left out: %1 were never asked").arg(never)));
    grab(tasks, QStringLiteral("tasks-by-email"));
    press(tasks, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM task t JOIN customer_derived d ON d.customer_id = t.customer_id WHERE "
                     "t.title = 'Write about Christmas' AND d.consent_email IS NOT 1"),
              0);
    EXPECT_GT(number("SELECT count(*) FROM task WHERE title = 'Write about Christmas'"), 0);
}

TEST_F(ActingOnTheSelection, ATaskThatWasBegunWaitsForWhoLooksAtACard) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral(
            "INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) "
            "SELECT id, 'phone', 'marketing', 0, '2025-11-21T10:00:00Z', 'card' FROM customer WHERE gender = 'male' "
            "AND archived = 0 ORDER BY id LIMIT 3"));
    });
    selectAll();
    const auto settle = [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); };
    const auto begin = [this]() -> ui::TasksDialog& {
        click(*find<QPushButton>(page_, QStringLiteral("Task for each")));
        return dialog<ui::TasksDialog>();
    };
    auto& tasks = begin();
    type(tasks, QStringLiteral("Ask about Easter"));
    tasks.findChildren<QComboBox*>().last()->setCurrentIndex(1);
    ASSERT_TRUE(waitFor([&] { return text(tasks, "TasksPreview").contains(QStringLiteral("want no calls")); }));
    auto* names = tasks.findChild<ui::LeftOutList*>();
    ASSERT_NE(names, nullptr);
    Q_EMIT names->leaving();
    settle();
    auto& again = begin();
    EXPECT_EQ(find<QLineEdit>(again, QStringLiteral("What"))->text(), QStringLiteral("Ask about Easter"));
    EXPECT_EQ(again.findChildren<QComboBox*>().last()->currentIndex(), 1);
    press(again, QStringLiteral("Esc"));
    settle();
    auto& fresh = begin();
    EXPECT_EQ(find<QLineEdit>(fresh, QStringLiteral("What"))->text(), QString()) << "who gives it up begins anew";
    press(fresh, QStringLiteral("Esc"));
    settle();
}

TEST_F(ActingOnTheSelection, ATemplateFillsTheTaskAndEachCardItsName) {
    selectAll();
    click(*find<QPushButton>(page_, QStringLiteral("Task for each")));
    auto& tasks = dialog<ui::TasksDialog>();
    auto* templates = find<QComboBox>(tasks, QStringLiteral("Template"));
    ASSERT_NE(templates, nullptr);
    templates->setFocus();
    press(tasks, QStringLiteral("Down"));
    EXPECT_EQ(templates->currentText(), QStringLiteral("Thanks: write to ${name} tomorrow"));
    EXPECT_EQ(find<QLineEdit>(tasks, QStringLiteral("What"))->text(), QStringLiteral("Thanks: write to ${name}"));
    EXPECT_EQ(find<QComboBox>(tasks, QStringLiteral("Kind"))->currentData().toString(), QStringLiteral("thanks"));
    auto* add = find<QPushButton>(tasks, QStringLiteral("Add %1 task(s)").arg(men()));
    ASSERT_TRUE(waitFor([&] {
        add = find<QPushButton>(tasks, QStringLiteral("Add %1 task(s)").arg(men()));
        return add != nullptr && add->isEnabled();
    }));
    grab(tasks, QStringLiteral("tasks-from-a-template"));
    click(*add);
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM task t JOIN customer_derived d ON d.customer_id = t.customer_id "
                     "WHERE t.title = 'Thanks: write to ' || d.name AND t.kind = 'thanks' AND t.due = '2025-11-23'"),
              men());
}

TEST_F(ActingOnTheSelection, CopiesPostalAddressesOneUnderTheOther) {
    QGuiApplication::clipboard()->clear();
    selectAll();
    press(page_, QStringLiteral("Ctrl+Shift+C"));
    ASSERT_TRUE(waitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    const QStringList addresses = QGuiApplication::clipboard()->text().split(QStringLiteral("\n\n"));
    EXPECT_EQ(addresses.size(), men());
    EXPECT_GE(addresses.first().count(QLatin1Char('\n')), 1) << addresses.first().toStdString();
}

TEST_F(ActingOnTheSelection, CopiesCardsForAnAddressBook) {
    QGuiApplication::clipboard()->clear();
    selectAll();
    QTableView& table = *page_.findChild<QTableView*>();
    for (QAction* action : table.actions())
        if (action->text() == QStringLiteral("Copy as vCard")) action->trigger();
    ASSERT_TRUE(waitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(QStringLiteral("BEGIN:VCARD")), men());
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/vcard")));
}

TEST_F(ActingOnTheSelection, AWordThatNoCardHasIsTakenAndSaidToBeNew) {
    selectAll();
    press(page_, QStringLiteral("Ctrl+E"));
    auto& edit = dialog<ui::BulkEditDialog>();
    auto* fields = edit.findChildren<QComboBox*>().first();
    const auto isSaid = [&](const char* word) {
        return find<QLabel>(edit, QStringLiteral("“%1”: no card has this yet").arg(QLatin1String(word))) != nullptr;
    };
    for (const char* key : {"representative", "tags"}) {
        fields->setCurrentIndex(fields->findData(QString::fromLatin1(key)));
        auto* value = find<QLineEdit>(edit, QStringLiteral("Value"));
        ASSERT_NE(value, nullptr);
        value->setText(QStringLiteral("Zof"));
        EXPECT_TRUE(waitFor([&] { return isSaid("Zof"); })) << key;
    }
    EXPECT_TRUE(waitFor([&] {
        const auto* change = find<QPushButton>(edit, QStringLiteral("Change %1 card(s)").arg(men()));
        return change != nullptr && change->isEnabled();
    })) << "it is not refused";
    storage::Rows rows = desk().connection().query(QStringLiteral("SELECT name FROM tag LIMIT 1"));
    ASSERT_TRUE(rows.next());
    find<QLineEdit>(edit, QStringLiteral("Value"))->setText(rows.text(0).toUpper());
    EXPECT_FALSE(isSaid(rows.text(0).toUpper().toUtf8().constData()));
}

} // namespace
} // namespace clientela::test
