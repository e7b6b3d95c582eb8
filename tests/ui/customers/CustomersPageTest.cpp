#include "ui/customers/CustomersPage.h"

#include "history/Attachments.h"
#include "storage/UnitOfWork.h"
#include "ui/customers/PeekPanel.h"
#include "ui/customers/SelectionBar.h"
#include "ui/records/NoMatchPage.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Tile.h"

#include <QBuffer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace clientela::test {

using ui::CustomersPage;
using ui::Place;
using ui::RecordTable;

namespace {

class CustomersPageTest : public DemoDeskTest {
protected:
    CustomersPageTest() : page_(desk(), answers_) {
        page_.resize(1072, 712);
        test::show(page_);
        open({});
    }

    void open(const QString& list, qint64 id = 0) {
        Place place;
        place.list = list;
        place.id = id;
        page_.show(place);
        ASSERT_TRUE(waitFor([this] { return rows() == all(page_.place().list); }));
    }
    /// How many the file has; lists of the tests are counted by hand.
    [[nodiscard]] int all(const QString& list) const {
        const QString base = QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0");
        return static_cast<int>(
            number(list == QLatin1String("kind = company") ? base + QStringLiteral(" AND kind = 'company'") : base));
    }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] RecordTable& table() const { return *page_.findChild<RecordTable*>(); }
    void select(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        click(*table().viewport(), table().visualRect(table().model()->index(row, 1)).center(), modifiers);
    }

    CustomersPage page_;
};

} // namespace

TEST_F(CustomersPageTest, ShowsEverybodyWithCountAndSums) {
    ASSERT_TRUE(waitFor([this] { return page_.statusTexts().size() == 3; }));
    EXPECT_EQ(page_.statusTexts()[0], QStringLiteral("%1 customers").arg(all({})));
    EXPECT_NE(table().currentId(), 0);
    grab(page_, QStringLiteral("customers"));
}

TEST_F(CustomersPageTest, AListNarrowsAndItsPlaceIsKept) {
    open(QStringLiteral("kind = company"));
    EXPECT_EQ(page_.place().list, QStringLiteral("kind = company"));
    EXPECT_TRUE(waitFor([this] {
        return page_.statusTexts().value(0) ==
               QStringLiteral("%1 of %2 customers").arg(all(QStringLiteral("kind = company"))).arg(all({}));
    })) << page_.statusTexts().join('|').toStdString();
    table().setCurrentId(static_cast<ui::RecordModel*>(table().model())->idAt(2));
    EXPECT_EQ(page_.place().id, table().currentId());
}

TEST_F(CustomersPageTest, NobodyMatchingNamesTheFilterToDrop) {
    Place place;
    place.list = QStringLiteral("gender = female and spent > 100000000 and stage = customer");
    page_.show(place);
    auto* nothing = page_.findChild<ui::NoMatchPage*>();
    ASSERT_TRUE(waitFor([&] { return nothing->isVisible(); }));
    EXPECT_FALSE(table().isVisible());
    // Without the amount there are women who are customers; without anything else still nobody.
    const auto rest = number(QStringLiteral(
        "SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female' AND stage = 'customer'"));
    ASSERT_GT(rest, 0);
    ui::Tile* drop = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* tile : nothing->findChildren<ui::Tile*>())
            if (tile->isVisible() && tile->text().startsWith(QStringLiteral("Take away “Spent: more than €100")))
                drop = tile;
        return drop != nullptr;
    }));
    EXPECT_TRUE(drop->accessibleDescription().contains(QString::number(rest)))
        << drop->accessibleDescription().toStdString();
    grab(page_, QStringLiteral("customers-nobody"));
    EXPECT_TRUE(drop->hasFocus());
    press(page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return !nothing->isVisible() && rows() == rest; }));
    EXPECT_EQ(page_.place().list, QStringLiteral("gender = female and stage = customer"));
}

TEST_F(CustomersPageTest, NobodyMatchingOneFilterOffersEverybody) {
    Place place;
    place.list = QStringLiteral("spent > 100000000");
    page_.show(place);
    auto* nothing = page_.findChild<ui::NoMatchPage*>();
    ASSERT_TRUE(waitFor([&] { return nothing->isVisible(); }));
    press(page_, QStringLiteral("Return")); // the only tile has the focus
    EXPECT_TRUE(waitFor([&] { return !nothing->isVisible() && rows() == all({}); }));
}

TEST_F(CustomersPageTest, TheUsualColumnsFitWithoutScrollingAcross) {
    // The room that a window of 1280 pixels leaves beside its sidebar.
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    const QHeaderView* head = table().horizontalHeader();
    for (int column = 1; column < table().model()->columnCount(); ++column) {
        const QString text = table().model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_GE(head->sectionSize(column), head->fontMetrics().horizontalAdvance(text) + 16) << text.toStdString();
    }
    // A column that a person has dragged keeps its width; the others give way.
    table().horizontalHeader()->resizeSection(2, 260);
    page_.resize(1000, 712);
    EXPECT_TRUE(waitFor([&] { return page_.width() == 1000; }));
    EXPECT_EQ(head->sectionSize(2), 260);
}

TEST_F(CustomersPageTest, AllSelectedIsTheListNotItsRows) {
    open(QStringLiteral("kind = company"));
    table().setFocus();
    press(page_, QStringLiteral("Ctrl+A"));
    EXPECT_TRUE(page_.print());
    EXPECT_EQ(places_.back().list, QStringLiteral("kind = company"));
    // Who joins the list is selected with it.
    const int before = rows();
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("INSERT INTO customer (kind, company_name, stage, created)"
                                                 " VALUES ('company', 'Aaa', 'customer', '2025-01-01T00:00:00Z')"));
    });
    ASSERT_TRUE(waitFor([&] { return rows() == before + 1; }));
    EXPECT_EQ(table().selectedCount(), before + 1);
    EXPECT_EQ(table().selectedIds().size(), static_cast<size_t>(before) + 1);
    // All of one list is not all of another.
    open({});
    EXPECT_FALSE(table().isAllSelected());
}

TEST_F(CustomersPageTest, ASavedListComesWithItsColumnsAndLeavesThePersonsOwn) {
    const QString own = page_.place().columns;
    Place saved;
    saved.listName = QStringLiteral("Companies");
    saved.list = QStringLiteral("kind = company");
    saved.columns = QStringLiteral("name,sector,workforce");
    page_.show(saved);
    EXPECT_EQ(table().model()->columnCount(), 4);
    EXPECT_EQ(page_.place().columns, saved.columns);
    // Back from a card of that list, which knows the list and its name.
    saved.columns.clear();
    page_.show(saved);
    EXPECT_EQ(page_.place().columns, QStringLiteral("name,sector,workforce"));
    open({});
    EXPECT_EQ(page_.place().columns, own);
}

TEST_F(CustomersPageTest, F8ShowsTheCardOfTheCurrentRow) {
    EXPECT_EQ(page_.findChild<ui::PeekPanel*>(), nullptr) << "there is no room for it unasked";
    table().setFocus();
    press(page_, QStringLiteral("F8"));
    auto* peek = page_.findChild<ui::PeekPanel*>();
    ASSERT_NE(peek, nullptr);
    const auto shows = [&](int row) {
        const QString name = table().model()->index(row, 1).data().toString();
        return waitFor([&] { return find<QLabel>(*peek, name) != nullptr; });
    };
    EXPECT_TRUE(shows(table().currentIndex().row()));
    press(page_, QStringLiteral("Down"));
    EXPECT_TRUE(shows(1));
    grab(page_, QStringLiteral("customers-peek"));
    click(*find<QPushButton>(*peek, QStringLiteral("Open")));
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().id, table().currentId());
    table().setFocus();
    press(page_, QStringLiteral("F8"));
    EXPECT_FALSE(peek->isVisible());
}

TEST_F(CustomersPageTest, ThePeekPanelShowsPhotoAndFilesOfTheCard) {
    table().setFocus();
    press(page_, QStringLiteral("F8"));
    auto* peek = page_.findChild<ui::PeekPanel*>();
    ASSERT_NE(peek, nullptr);
    auto* face = peek->findChild<ui::Avatar*>();
    ASSERT_NE(face, nullptr);
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(QColor(200, 40, 40));
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    red.save(&buffer, "PNG");
    change([&, id = CustomerId(table().currentId())](storage::UnitOfWork& unit) {
        for (const char* name : {"offer.txt", "plan.txt", "list.txt"})
            history::attach(unit, id, {QString::fromLatin1(name), QByteArray(name)}, QStringLiteral("Anna"));
        const auto photo = history::attach(unit, id, {QStringLiteral("face.png"), picture}, QStringLiteral("Anna"));
        history::setPhoto(unit, photo.id, true);
    });
    EXPECT_TRUE(waitFor([&] { return grab(*face).pixelColor(20, 20) == QColor(200, 40, 40); }));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*peek, QStringLiteral("Files")) != nullptr; }));
    QStringList texts;
    for (const auto* label : peek->findChildren<QLabel*>()) texts += label->text();
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("face.png"))) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("1 more")))
        << "three are named: " << texts.join(u'|').toStdString();
    grab(page_, QStringLiteral("customers-peek-files"));
    press(page_, QStringLiteral("Down"));
    EXPECT_TRUE(waitFor([&] { return grab(*face).pixelColor(20, 20) != QColor(200, 40, 40); })) << "the next has none";
}

TEST_F(CustomersPageTest, DeletesTheSelectedAndUndoBringsThemBack) {
    // Who has been invoiced is kept in the archive: the test is about the others.
    const QString list = QStringLiteral("purchases = 0 and orders = 0 and invoices = 0");
    Place place;
    place.list = list;
    page_.show(place);
    ASSERT_TRUE(waitFor([this] { return rows() > 2 && rows() < all({}); }));
    const int before = rows();
    select(0);
    select(1, Qt::ControlModifier);
    auto* bar = page_.findChild<ui::SelectionBar*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_NE(find<QLabel>(*bar, QStringLiteral("2 selected")), nullptr);
    grab(page_, QStringLiteral("customers-selected"));
    table().setFocus();
    press(page_, QStringLiteral("Del"));
    ASSERT_TRUE(waitFor([&] { return rows() == before - 2 && !told_.isEmpty(); }))
        << rows() << " of " << before << " rows; told: " << told_.join('\n').toStdString();
    EXPECT_TRUE(told_[0].startsWith(QStringLiteral("Deleted 2 "))) << told_[0].toStdString();
    EXPECT_FALSE(bar->isVisible());
    ASSERT_NE(toldRevision_, 0);
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([&] { return rows() == before; }));
}

TEST_F(CustomersPageTest, WhoIsArchivedInsteadIsNotSaidToBeDeleted) {
    Place place;
    place.list = QStringLiteral("invoices > 0");
    page_.show(place);
    ASSERT_TRUE(waitFor([this] { return rows() > 2 && rows() < all({}); }));
    const int before = rows();
    select(0);
    select(1, Qt::ControlModifier);
    table().setFocus();
    press(page_, QStringLiteral("Del"));
    ASSERT_TRUE(waitFor([&] { return rows() == before - 2 && !told_.isEmpty(); }));
    EXPECT_EQ(told_[0], QStringLiteral("2 put into the archive: final documents name them"));
    EXPECT_TRUE(desk().undoText().startsWith(QStringLiteral("Archive 2"))) << desk().undoText().toStdString();
}

TEST_F(CustomersPageTest, EnterOpensTheCardWithItsList) {
    open(QStringLiteral("kind = company"));
    table().setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::Card);
    EXPECT_EQ(places_[0].id, table().currentId());
    EXPECT_EQ(places_[0].list, QStringLiteral("kind = company"));
}

TEST_F(CustomersPageTest, TheLineOfTheListLanguageSaysWhatTheTableShows) {
    press(page_, QStringLiteral("Ctrl+Shift+F"));
    type(page_, QStringLiteral("kind = company"));
    press(page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([this] { return rows() == all(QStringLiteral("kind = company")); }));
    auto* line = find<QLineEdit>(page_, QStringLiteral("List language"));
    EXPECT_TRUE(line->hasFocus()) << "one goes on in what one typed";
    EXPECT_EQ(line->text(), QStringLiteral("kind = company"));
    open(QString()); // as Ctrl+2 does
    EXPECT_EQ(line->text(), QString()) << "all are shown, and the line says nothing else";
}

TEST_F(CustomersPageTest, LabelsAreOfTheSelectedOrOfTheList) {
    EXPECT_TRUE(page_.print());
    EXPECT_EQ(places_.back().list, QString());
    select(1);
    EXPECT_TRUE(page_.print());
    EXPECT_EQ(places_.back().list, QStringLiteral("id in (%1)").arg(table().currentId()));
    EXPECT_TRUE(page_.escape()) << "Esc clears the selection";
    EXPECT_FALSE(page_.escape()) << "and then has nothing more to close";
}

TEST_F(CustomersPageTest, ExportsTheListAndLogsIt) {
    open(QStringLiteral("kind = company"));
    const QString path = pathOf(QStringLiteral("Companies.csv"));
    answers_.willPick(path);
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), all(QStringLiteral("kind = company")) + 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log")), 1);
}

TEST_F(CustomersPageTest, TheLanguageBoxOpensByKey) {
    table().setFocus();
    press(page_, QStringLiteral("Ctrl+Shift+F"));
    auto& bar = *page_.findChild<ui::FilterBar*>();
    EXPECT_TRUE(bar.isLanguageOpen());
    table().setFocus();
    press(page_, QStringLiteral("Ctrl+Shift+F"));
    EXPECT_TRUE(bar.isLanguageOpen()) << "it was open, and is gone to";
    EXPECT_TRUE(find<QLineEdit>(page_, QStringLiteral("List language"))->hasFocus());
    press(page_, QStringLiteral("Ctrl+Shift+F"));
    EXPECT_FALSE(bar.isLanguageOpen());
}

TEST_F(CustomersPageTest, AListThatIsNotUnderstoodShowsEverybody) {
    open(QStringLiteral("gender = = female"));
    EXPECT_EQ(rows(), all({}));
}

} // namespace clientela::test
