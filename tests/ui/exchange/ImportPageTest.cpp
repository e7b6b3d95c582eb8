#include "ui/exchange/ImportPage.h"

#include "app/Listing.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/exchange/ImportColumnsModel.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyPage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace clientela::test {

using ui::ImportColumnsModel;
using ui::ImportPage;
using ui::Place;

namespace {

const QByteArray kPeople = "First name;Last name;Town;Born;Loyalty\n"
                           "Giulia;Ferrante;Firenze;13.07.1980;gold\n"
                           "Luca;Ricci;Arezzo;02.03.1975;\n"
                           "Irina;Sokolova;Viareggio;31.02.1990;silver\n";

class ImportPageTest : public DemoDeskTest {
protected:
    ImportPageTest() : page_(desk(), answers_) {
        page_.resize(1072, 712);
        test::show(page_);
    }

    static Place import(const QString& path) {
        Place place;
        place.page = Place::Page::Import;
        place.text = path;
        return place;
    }
    void open(const QByteArray& content, const QString& name = QStringLiteral("people.csv")) {
        page_.show(import(write(name, content)));
        ASSERT_TRUE(waitFor([this] { return columns().rowCount() > 0; }));
    }
    /// Waits until the rows have been tried out.
    void tried(const QString& action) {
        EXPECT_TRUE(waitFor([&] { return action_().text() == action; })) << action_().text().toStdString() << says();
    }
    [[nodiscard]] QAction& action_() const { return *page_.topActions().at(0); }
    [[nodiscard]] ImportColumnsModel& columns() const { return *page_.findChild<ImportColumnsModel*>(); }
    [[nodiscard]] QTableView& table() const { return *find<QTableView>(page_, QStringLiteral("Columns")); }
    [[nodiscard]] int rowOf(const QString& header) const {
        for (int row = 0; row < columns().rowCount(); ++row)
            if (columns().index(row, 0).data().toString() == header) return row;
        return -1;
    }
    [[nodiscard]] QString fills(const QString& header) const {
        return columns().index(rowOf(header), ImportColumnsModel::FieldColumn).data(Qt::EditRole).toString();
    }
    void map(const QString& header, const QString& key) {
        columns().setData(columns().index(rowOf(header), ImportColumnsModel::FieldColumn), key);
    }
    /// All texts that stand on the page.
    [[nodiscard]] std::string says() const {
        QStringList texts;
        for (const QLabel* label : page_.findChildren<QLabel*>())
            if (label->isVisible()) texts += label->text();
        return texts.join('\n').toStdString();
    }
    [[nodiscard]] bool says(const QString& text) const { return QString::fromStdString(says()).contains(text); }
    [[nodiscard]] qint64 customers() const { return number(QStringLiteral("SELECT count(*) FROM customer")); }
    void choose(const QString& name, const QVariant& value) {
        for (QComboBox* box : page_.findChildren<QComboBox*>()) {
            const int at = box->findData(value);
            if (at < 0 || (!name.isEmpty() && box->accessibleName() != name)) continue;
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
            return;
        }
        FAIL() << "no such choice";
    }

    ImportPage page_;
};

} // namespace

TEST_F(ImportPageTest, ShowsWhatItSawAndWhatWouldHappen) {
    open(kPeople);
    EXPECT_EQ(fills(QStringLiteral("First name")), QStringLiteral("given_name"));
    EXPECT_EQ(fills(QStringLiteral("Last name")), QStringLiteral("family_name"));
    EXPECT_EQ(fills(QStringLiteral("Town")), QStringLiteral("city"));
    EXPECT_EQ(fills(QStringLiteral("Born")), QStringLiteral("birth_date"));
    tried(QStringLiteral("Import 2 card(s)"));
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("Line 4, Born")); })) << says();
    EXPECT_FALSE(table().model()->index(0, 1).data().toString().isEmpty());
    EXPECT_EQ(page_.trail().back().text, QStringLiteral("Import people.csv"));
    EXPECT_TRUE(waitFor([this] { return !page_.statusTexts().isEmpty(); }));
    grab(page_, QStringLiteral("import"));
}

TEST_F(ImportPageTest, TryingWritesNothingAndImportingIsOneRevisionThatUndoTakesBack) {
    const qint64 before = customers();
    const QString last = desk().undoText();
    open(kPeople);
    tried(QStringLiteral("Import 2 card(s)"));
    EXPECT_EQ(customers(), before) << "trying writes nothing";
    EXPECT_EQ(desk().undoText(), last);
    action_().trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(customers(), before + 2);
    EXPECT_TRUE(desk().undoText().contains(QStringLiteral("people.csv"))) << desk().undoText().toStdString();
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, Place::Page::Customers);
    app::ListRequest request;
    request.expression = places_.back().list;
    const auto listing = app::readListing(desk().file().catalogues(), desk().file().context(), request);
    ASSERT_TRUE(std::holds_alternative<app::Listing>(listing)) << places_.back().list.toStdString();
    query::Statistics statistics(desk().connection());
    query::RecordSet records(desk().connection(), desk().catalogues(), statistics);
    EXPECT_EQ(records.count(std::get<app::Listing>(listing).list), 2) << "those that came in, not everybody";
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([&] { return customers() == before; }));
}

TEST_F(ImportPageTest, AColumnIsMappedByKeyboardToAFieldOfItsOwn) {
    open(kPeople);
    table().setFocus();
    table().setCurrentIndex(columns().index(rowOf(QStringLiteral("Loyalty")), 0));
    press(page_, QStringLiteral("Return"));
    QComboBox* choice = nullptr;
    ASSERT_TRUE(waitFor([&] {
        choice = find<QComboBox>(table(), QStringLiteral("Field for Loyalty"));
        return choice != nullptr;
    }));
    choice->hidePopup();
    const int at = choice->findData(QStringLiteral("x_loyalty"));
    ASSERT_GE(at, 0);
    choice->setCurrentIndex(at);
    Q_EMIT choice->activated(at);
    EXPECT_EQ(fills(QStringLiteral("Loyalty")), QStringLiteral("x_loyalty"));
    tried(QStringLiteral("Import 2 card(s)"));
    action_().trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_NE(desk().catalogues().customers().find(QStringLiteral("x_loyalty")), nullptr);
}

TEST_F(ImportPageTest, TwoColumnsCannotFillOneFieldUnnoticed) {
    open(kPeople);
    map(QStringLiteral("Loyalty"), QStringLiteral("city"));
    EXPECT_EQ(fills(QStringLiteral("Town")), QString()) << "a guess gives way to a person's choice";
    map(QStringLiteral("Town"), QStringLiteral("city"));
    EXPECT_EQ(fills(QStringLiteral("Town")), QString());
    EXPECT_TRUE(says(QStringLiteral("cannot both fill"))) << says();
}

TEST_F(ImportPageTest, WithoutANameThereIsNothingToImport) {
    open("Colour,Weight\nred,12\nblue,13\n");
    EXPECT_TRUE(waitFor([this] { return page_.findChild<ui::Banner*>()->isVisible(); }));
    EXPECT_FALSE(action_().isEnabled());
    map(QStringLiteral("Colour"), QStringLiteral("family_name"));
    tried(QStringLiteral("Import 2 card(s)"));
    EXPECT_FALSE(page_.findChild<ui::Banner*>()->isVisible());
}

TEST_F(ImportPageTest, APersonSaysHowDatesAreWritten) {
    open("Name,Born\nAnna Rossi,03/04/1980\nLuca Ricci,05/06/1981\n");
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("two ways")); })) << says();
    choose({}, static_cast<int>(exchange::DateStyle::MonthDayYear));
    const int born = rowOf(QStringLiteral("Born"));
    EXPECT_EQ(columns().mapping().columns[static_cast<size_t>(born)].guess.dateStyle,
              exchange::DateStyle::MonthDayYear);
    tried(QStringLiteral("Import 2 card(s)"));
    EXPECT_FALSE(says(QStringLiteral("two ways"))) << says();
    action_().trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer WHERE birth_date = '1980-03-04'")), 1);
}

TEST_F(ImportPageTest, RowsThatAreHereAlreadyAreBroughtUpToDate) {
    open("external_id,Last name,Town\nX-1,Rossi,Roma\nX-2,Neri,Bari\n");
    tried(QStringLiteral("Import 2 card(s)"));
    action_().trigger();
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    const qint64 before = customers();
    open("external_id,Last name,Town\nX-1,Rossi,Siena\nX-2,Neri,Bari\nX-3,Verdi,Pisa\n", QStringLiteral("more.csv"));
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("1 brought up to date")); })) << says();
    EXPECT_TRUE(says(QStringLiteral("1 as they are already"))) << says();
    tried(QStringLiteral("Import 2 card(s)"));
    action_().trigger();
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    EXPECT_EQ(customers(), before + 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM address JOIN customer ON customer.id = customer_id"
                                    " WHERE external_id = 'X-1' AND city = 'Siena'")),
              1);
}

TEST_F(ImportPageTest, RowsLeftOutAreSavedWithTheirReasons) {
    open(kPeople);
    tried(QStringLiteral("Import 2 card(s)"));
    const QString path = pathOf(QStringLiteral("left out.csv"));
    answers_.willPick(path);
    ASSERT_TRUE(waitFor([this] { return find<ui::LinkButton>(page_, QStringLiteral("Save them")) != nullptr; }));
    click(*find<ui::LinkButton>(page_, QStringLiteral("Save them")));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_TRUE(content.contains("Sokolova"));
    EXPECT_FALSE(content.contains("Ferrante"));
    EXPECT_FALSE(desk().undoText().contains(QStringLiteral("people.csv"))) << "nothing was imported by it";
}

TEST_F(ImportPageTest, SalesAreSeenAsSuchAndOpenAsSales) {
    open("Invoice number,Customer,Date,Product,Quantity,Unit price\n"
         "A1,Nobody Known,2025-10-01,Cake,2,10.50\n",
         QStringLiteral("orders.csv"));
    EXPECT_EQ(columns().mapping().kind, exchange::ImportKind::Sales);
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("Line 2")); })) << says();
    EXPECT_FALSE(action_().isEnabled()) << "no row is good";
}

TEST_F(ImportPageTest, AFileThatCannotBeReadIsSaidInWords) {
    page_.show(import(pathOf(QStringLiteral("missing.csv"))));
    EXPECT_TRUE(waitFor([this] { return page_.findChild<ui::Banner*>()->isVisible(); }));
    EXPECT_TRUE(says(QStringLiteral("missing.csv"))) << says();
    EXPECT_FALSE(action_().isEnabled());
    page_.show(import(write(QStringLiteral("zeros.csv"), QByteArray(4000, '\0'))));
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("zeros.csv")); })) << says();
}

TEST_F(ImportPageTest, WithoutAFileItAsksForOne) {
    answers_.willPick(QString());
    page_.show(import({}));
    EXPECT_EQ(answers_.askedForFiles().size(), 1U);
    EXPECT_TRUE(page_.findChild<ui::EmptyPage*>()->isVisible());
    EXPECT_FALSE(action_().isEnabled());
    grab(page_, QStringLiteral("import-empty"));
}

TEST_F(ImportPageTest, AnotherDelimiterReadsTheFileAnew) {
    open("Name;City\nAnna, Maria;Roma\nLuca, Ugo;Milano\n");
    ASSERT_EQ(columns().rowCount(), 2);
    choose({}, QChar(QLatin1Char(',')));
    EXPECT_TRUE(waitFor([this] { return columns().index(0, 0).data().toString() == QStringLiteral("Name;City"); }));
}

TEST_F(ImportPageTest, AFileWithoutAHeadIsMappedByPlace) {
    open("Anna Rossi,1988-02-29\nPia Neri,1990-01-01\n");
    EXPECT_FALSE(action_().isEnabled());
    map(QStringLiteral("Column 1"), QStringLiteral("name"));
    tried(QStringLiteral("Import 2 card(s)"));
}

TEST_F(ImportPageTest, SaysWhatIsOddAboutRowsAndCountsCreditNotesApart) {
    open("Name,Country\nAnna Rossi,Narnia\n");
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("“Narnia” is no country")); })) << says();
    storage::Rows names = desk().connection().query(
        QStringLiteral("SELECT name FROM customer_derived GROUP BY name HAVING count(*) = 1 LIMIT 1"));
    ASSERT_TRUE(names.next());
    const QByteArray someone = names.text(0).toUtf8();
    open("Invoice number,Customer,Date,Product,Quantity,Unit price\nA1," + someone + ",2025-10-01,Cake,2,10.50\nA2," +
             someone + ",2025-10-02,Cake,-2,10.50\n",
         QStringLiteral("orders.csv"));
    EXPECT_TRUE(waitFor([this] { return says(QStringLiteral("1 new invoice(s)")); })) << says();
    EXPECT_TRUE(says(QStringLiteral("1 new credit note(s)"))) << says();
}

} // namespace clientela::test
