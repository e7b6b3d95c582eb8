#include "ui/shell/WindowFixture.h"

#include "ui/search/HitDelegate.h"
#include "ui/search/MatchedRuns.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>

namespace clientela::test {

class Finding : public MainWindowTest {};

TEST_F(Finding, FindsByKeyboardAlone) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->isVisible());
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(Finding, AllMatchesAreAListThatSaysWhatWasSearchedFor) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("Bob")); // Roberta is called so in short
    press(window_, QStringLiteral("Ctrl+Return"));
    const auto* table = window_.workplace()->page()->findChild<ui::RecordTable*>();
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(waitFor([&] { return find<ui::FilterChip>(window_, QStringLiteral("Search “Bob”")) != nullptr; }));
    EXPECT_TRUE(find<ui::FilterChip>(window_, QStringLiteral("Search “Bob”"))->isChecked());
    EXPECT_TRUE(waitFor([&] { return table->model()->rowCount() == 2; }));
}

TEST_F(Finding, TheKeysOfACardWorkFromTheSearchBox) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
    press(window_, QStringLiteral("Ctrl+F"));
    press(window_, QStringLiteral("Ctrl+J"));
    EXPECT_FALSE(window_.findChild<QWidget*>(QStringLiteral("SearchPopup"))->isVisible());
    type(window_, QStringLiteral("called: wants hampers"));
    press(window_, QStringLiteral("Return"));
    const auto logged = [this] {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT count(*) FROM interaction"));
        return rows.next() ? rows.integer(0) : -1;
    };
    EXPECT_TRUE(waitFor([&] { return logged() == 1; }));
    press(window_, QStringLiteral("Ctrl+F"));
    press(window_, QStringLiteral("Ctrl+D"));
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; })) << "the menu of documents";
    QApplication::activePopupWidget()->close();
}

TEST_F(Finding, TheCardOneHadBeforeIsTwoKeysAway) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
    press(window_, QStringLiteral("Ctrl+2"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) == nullptr; }));
    press(window_, QStringLiteral("Ctrl+F"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    EXPECT_TRUE(popup->isVisible()) << "recent cards, before anything is typed";
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(popup->isVisible());
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
}

TEST_F(Finding, LettersTypedOnACardThatIsReadGoToTheSearchBox) {
    openWithCustomers();
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::Card; }));
    ASSERT_TRUE(window_.workplace()->page()->hasFocus()) << "no field is open";
    type(window_, QStringLiteral("vann"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->isVisible());
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("vann"));
    press(window_, QStringLiteral("Esc"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_TRUE(window_.workplace()->page()->hasFocus()) << "back to where one was";
    press(window_, QStringLiteral("Return")); // into the first field
    type(window_, QStringLiteral("Dora"));
    EXPECT_FALSE(popup->isVisible()) << "in a field letters are its own";
}

TEST_F(Finding, TheCardJustOpenedIsTheFirstOfTheRecentOnesAndKept) {
    openWithCustomers();
    const auto recent = [&] {
        press(window_, QStringLiteral("Ctrl+F"));
        QStringList names;
        const auto* list = find<QListView>(window_, QStringLiteral("Found"));
        for (int row = 0; list != nullptr && row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).flags() & Qt::ItemIsEnabled)
                names += list->model()->index(row, 0).data().toString();
        return names;
    };
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::Card; }));
    const ui::Place first = window_.workplace()->page()->place();
    const QString name = QStringLiteral("Roberta Manfredi");
    EXPECT_EQ(recent().value(0), name) << "while one stands on it";
    press(window_, QStringLiteral("Esc"));
    window_.workplace()->goBack();
    ASSERT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Customers);
    EXPECT_EQ(recent().value(0), name) << "and back on the list, where its row is current";
    press(window_, QStringLiteral("Return"));
    EXPECT_EQ(window_.workplace()->page()->place().id, first.id);
    EXPECT_EQ(preferences_.recentCards(desk().file().file().lineage()), std::vector<CustomerId>{CustomerId(first.id)});
}

TEST_F(Finding, ClearsTheSearchThenLeavesIt) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    auto* search = find<ui::SearchField>(window_, QStringLiteral("SearchField"));
    ASSERT_NE(search, nullptr);
    type(window_, QStringLiteral("rob"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(search->hasFocus());
    press(window_, QStringLiteral("Esc"));
    EXPECT_FALSE(search->hasFocus());
}

TEST_F(Finding, MarksOnlyWhatWasSearchedIn) {
    openWithCustomers();
    bool done = false;
    desk().change(
        QStringLiteral("edit"), QStringLiteral("Retire Manfredi"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(
                QStringLiteral("UPDATE customer SET archived = 1, nickname = 'Archie' WHERE family_name = 'Manfredi'"));
            return {};
        },
        &window_, [&](const Result<storage::Written<void>>&) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("arc"));
    const auto* list = find<QListView>(window_, QStringLiteral("Found"));
    ASSERT_NE(list, nullptr);
    const QModelIndex first = list->model()->index(1, 0); // behind the head
    const auto after = first.data(ui::HitAfterRole).value<ui::FoundText>();
    EXPECT_TRUE(after.text.contains(QStringLiteral("archived"))) << after.text.toStdString();
    EXPECT_TRUE(after.runs.empty()) << "nobody is found by being archived";
    const auto line = first.data(ui::HitLineRole).value<ui::FoundText>();
    ASSERT_EQ(line.runs.size(), 1U) << line.text.toStdString();
    EXPECT_EQ(line.text.mid(line.runs[0].at, line.runs[0].length), QStringLiteral("Arc"));
}

TEST_F(Finding, WhoIsNotFoundGetsACardByEnter) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("Quirini"));
    press(window_, QStringLiteral("Return"));
    ASSERT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    const auto* name = find<QLineEdit>(window_, QStringLiteral("Given name"));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), QStringLiteral("Quirini"));
}

TEST_F(Finding, SaysOfAnArchivedCardThatItIsOneAndPutsItLast) {
    openWithCustomers();
    bool done = false;
    desk().change(
        QStringLiteral("delete"), QStringLiteral("Delete Manfredi"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(
                QStringLiteral("UPDATE customer SET archived = 1 WHERE family_name = 'Manfredi'"));
            return {};
        },
        &window_, [&](const Result<storage::Written<void>>&) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("roberta"));
    auto* list = find<QListView>(window_, QStringLiteral("Found"));
    ASSERT_NE(list, nullptr);
    QStringList found;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (const QString text = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); !text.isEmpty())
            found += text;
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found[0].startsWith(QStringLiteral("Roberta Vannini"))) << qPrintable(found[0]);
    EXPECT_TRUE(found[1].startsWith(QStringLiteral("Roberta Manfredi"))) << qPrintable(found[1]);
    EXPECT_TRUE(found[1].contains(QStringLiteral("archived"))) << qPrintable(found[1]);
    EXPECT_FALSE(found[0].contains(QStringLiteral("archived")));
    press(window_, QStringLiteral("Down"));
    press(window_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
}

TEST_F(Finding, WhoIsArchivedIsFoundByTheirNumberUnderAHeadOfTheirOwnAndCanBeBroughtBack) {
    openWithCustomers();
    bool done = false;
    desk().change(
        QStringLiteral("delete"), QStringLiteral("Archive Manfredi"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(
                QStringLiteral("UPDATE customer SET archived = 1 WHERE family_name = 'Manfredi'"));
            return {};
        },
        &window_, [&](const Result<storage::Written<void>>&) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("roberta"));
    const auto* list = find<QListView>(window_, QStringLiteral("Found"));
    ASSERT_NE(list, nullptr);
    const auto row = [&](int at) { return list->model()->index(at, 0); };
    EXPECT_EQ(row(0).data().toString(), QStringLiteral("Customers"));
    EXPECT_EQ(row(2).data().toString(), QStringLiteral("In the archive"));
    EXPECT_FALSE(row(1).data(ui::HitQuietRole).toBool());
    EXPECT_TRUE(row(3).data(ui::HitQuietRole).toBool());
    press(window_, QStringLiteral("Esc"));
    type(window_, QStringLiteral("059 521 1643"));
    EXPECT_EQ(row(0).data().toString(), QStringLiteral("In the archive"));
    EXPECT_EQ(list->currentIndex(), row(1)) << "what Enter takes, not a new card";
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Card);
    EXPECT_TRUE(waitFor([&] { return find<QAbstractButton>(window_, QStringLiteral("Bring it back")) != nullptr; }));
}

} // namespace clientela::test
