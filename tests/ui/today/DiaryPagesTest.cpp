#include "ui/today/DiaryPages.h"
#include "ui/support/DemoDesk.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterChip.h"

namespace clientela::test {

namespace {

class DiaryPagesTest : public DemoDeskTest {
protected:
    template <class P>
    void open(P& page, const QString& list = {}) {
        ui::Place place;
        place.list = list;
        page.resize(1072, 712);
        static_cast<ui::Page&>(page).show(place);
        test::show(page);
        model_ = page.template findChild<ui::RecordModel*>();
        EXPECT_TRUE(waitFor([&] { return model_->isComplete(); }));
    }
    /// The page shows as many rows as `sql` counts.
    bool shows(ui::Page& page, const QString& sql, const char* word) {
        const QString wanted = QStringLiteral("%1 %2").arg(QLocale().toString(number(sql)), QLatin1String(word));
        return waitFor([&] { return page.statusTexts().value(0) == wanted; });
    }

    ui::RecordModel* model_ = nullptr;
};

} // namespace

TEST_F(DiaryPagesTest, AllTasksAreATableThatEveryListFilters) {
    ui::TasksPage page(desk(), answers_);
    open(page);
    EXPECT_TRUE(shows(page, QStringLiteral("SELECT count(*) FROM task"), "tasks"));
    grab(page, QStringLiteral("tasks"));
    open(page, QStringLiteral("status = open and date < today"));
    EXPECT_TRUE(
        shows(page, QStringLiteral("SELECT count(*) FROM task WHERE status = 'open' AND due < '2025-11-22'"), "tasks"));
    EXPECT_EQ(page.place().page, ui::Place::Page::Tasks);
    EXPECT_EQ(page.trail().constFirst().to.page, ui::Place::Page::Today);
}

TEST_F(DiaryPagesTest, EnterOnATaskOpensTheCardItIsAbout) {
    ui::TasksPage page(desk(), answers_);
    open(page);
    page.focusFirst();
    press(page, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    EXPECT_EQ(places_.back().id,
              number(QStringLiteral("SELECT customer_id FROM task WHERE id = %1").arg(model_->idAt(0))));
}

TEST_F(DiaryPagesTest, AllContactsAreATableNewestFirst) {
    ui::ContactsPage page(desk(), answers_);
    open(page);
    EXPECT_TRUE(shows(page, QStringLiteral("SELECT count(*) FROM interaction"), "contacts"));
    EXPECT_EQ(model_->idAt(0), number(QStringLiteral("SELECT id FROM interaction ORDER BY at DESC, id DESC LIMIT 1")));
    grab(page, QStringLiteral("contacts"));
    open(page, QStringLiteral("kind = call"));
    EXPECT_TRUE(shows(page, QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'call'"), "contacts"));
}

TEST_F(DiaryPagesTest, EachChipIsAListThatCanBeAsked) {
    ui::TasksPage tasks(desk(), answers_);
    ui::ContactsPage contacts(desk(), answers_);
    open(tasks);
    open(contacts);
    for (ui::Page* page : {static_cast<ui::Page*>(&tasks), static_cast<ui::Page*>(&contacts)}) {
        const auto chips = page->findChildren<ui::FilterChip*>();
        EXPECT_GE(chips.size(), 4);
        for (ui::FilterChip* chip : chips) {
            chip->click();
            EXPECT_FALSE(page->place().list.isEmpty()) << qPrintable(chip->text());
            chip->click();
        }
    }
}

TEST_F(DiaryPagesTest, TodayLeadsToBoth) {
    ui::TodayPage page(desk(), answers_);
    static_cast<ui::Page&>(page).show({});
    test::show(page);
    click(*find<ui::LinkButton>(page, QStringLiteral("All tasks")));
    click(*find<ui::LinkButton>(page, QStringLiteral("All contacts")));
    ASSERT_EQ(places_.size(), 2U);
    EXPECT_EQ(places_.front().page, ui::Place::Page::Tasks);
    EXPECT_EQ(places_.back().page, ui::Place::Page::Contacts);
}

} // namespace clientela::test
