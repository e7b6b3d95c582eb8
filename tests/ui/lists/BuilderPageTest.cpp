#include "ui/lists/BuilderFixture.h"

#include "lists/SavedLists.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/ListDialog.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/MailingDialog.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QRadioButton>
#include <QSplitter>

#include <set>

namespace clientela::test {
namespace {

class BuilderPageTest : public BuilderTest {
protected:
    BuilderPageTest() : BuilderTest(60) {}

    void openList(const char* list) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.list = QString::fromUtf8(list);
        open(place);
    }
    void write(const QString& text) {
        textBox().setFocus();
        textBox().selectAll();
        type(page_, text);
        press(page_, QStringLiteral("Esc"));
        settle();
    }
    [[nodiscard]] QListView* completion() const {
        for (auto* view : page_.findChildren<QListView*>())
            if (view->accessibleName() == QStringLiteral("Completion") && view->isVisible()) return view;
        return nullptr;
    }
};

TEST_F(BuilderPageTest, ShowsTheListInRowsTextAndWords) {
    openList("gender = female and (region = Toscana or off(country = ES)) and not (contacts > 0 or in list x)");
    EXPECT_EQ(lineCount(), 7);
    EXPECT_TRUE(textBox().toPlainText().contains(QStringLiteral("\nand (region = Toscana\n")));
    EXPECT_NE(part<ui::PickButton>(line(1), "Group"), nullptr);
    EXPECT_EQ(part<ui::PickButton>(line(4), "Group")->text(), QStringLiteral("None of"));
    EXPECT_FALSE(part<QCheckBox>(line(3), "Row is on")->isChecked());
}

TEST_F(BuilderPageTest, TypingTheTextChangesTheRows) {
    write(QStringLiteral("gender = male and spent > 5"));
    EXPECT_EQ(lineCount(), 2);
    EXPECT_EQ(list(), "gender = male and spent > 5");
    EXPECT_EQ(part<ui::PickButton>(line(0), "Value")->text(), QStringLiteral("Male"));
    expectCards(QStringLiteral("SELECT count(*) FROM customer c JOIN customer_sales s ON s.customer_id = c.id WHERE "
                               "c.archived = 0 AND c.gender = 'male' AND s.spent > 500"));
}

TEST_F(BuilderPageTest, KeepsTheLastGoodRowsWhileTheTextIsNotUnderstood) {
    openList("gender = female");
    write(QStringLiteral("gender = female and spnt > 5"));
    EXPECT_EQ(lineCount(), 1) << "the rows show the last list that was understood";
    EXPECT_NE(find<QLabel>(page_, QStringLiteral("The text is not understood. The rows show the last list that was.")),
              nullptr);
    EXPECT_TRUE(label("ListState").contains(QStringLiteral("spent"))) << label("ListState").toStdString();
    bool marked = false;
    for (const auto& selection : textBox().extraSelections())
        marked = marked || (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline &&
                            selection.cursor.selectedText() == QStringLiteral("spnt"));
    EXPECT_TRUE(marked) << "the error is marked where it is";
    write(QStringLiteral("gender = female and spent > 5"));
    EXPECT_EQ(lineCount(), 2);
    EXPECT_EQ(find<QLabel>(page_, QStringLiteral("The text is not understood. The rows show the last list that was.")),
              nullptr);
}

TEST_F(BuilderPageTest, CompletesWordsInTheText) {
    textBox().setFocus();
    type(page_, QStringLiteral("gend"));
    ASSERT_NE(completion(), nullptr);
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(textBox().toPlainText(), QStringLiteral("gender "));
    type(page_, QStringLiteral("= fem"));
    ASSERT_NE(completion(), nullptr);
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(list(), "gender = female");
    type(page_, QStringLiteral("and city = "));
    EXPECT_EQ(completion(), nullptr) << "it opens by itself at a word only";
    press(page_, QStringLiteral("Alt+Down"));
    EXPECT_TRUE(waitFor([this] { return completion() != nullptr && completion()->model()->rowCount() > 1; }))
        << "the towns of the file";
}

TEST_F(BuilderPageTest, TabTakesTheWordThatIsOffered) {
    textBox().setFocus();
    type(page_, QStringLiteral("gend"));
    ASSERT_NE(completion(), nullptr);
    press(page_, QStringLiteral("Tab"));
    EXPECT_EQ(textBox().toPlainText(), QStringLiteral("gender "));
    EXPECT_TRUE(textBox().hasFocus());
    type(page_, QStringLiteral("= female"));
    press(page_, QStringLiteral("Esc"));
    press(page_, QStringLiteral("Tab"));
    EXPECT_FALSE(textBox().hasFocus()) << "nothing is offered: on to what comes next";
    EXPECT_EQ(list(), "gender = female");
}

TEST_F(BuilderPageTest, ClickingIntoAValueSelectsIt) {
    openList("spent > 0");
    auto* value = part<QLineEdit>(line(0), "Value");
    ASSERT_NE(value, nullptr);
    click(*value);
    EXPECT_EQ(value->selectedText(), QStringLiteral("€0.00"));
    type(page_, QStringLiteral("500"));
    EXPECT_EQ(list(), "spent > 500");
    click(*value);
    type(page_, QStringLiteral("0"));
    EXPECT_EQ(value->text().size(), 4) << "a click into it while one types puts the cursor there";
}

TEST_F(BuilderPageTest, AComparisonWithNothingYetAsksForTheValue) {
    openList("sector is not empty");
    choose(0, "Comparison", QStringLiteral("is"));
    pick(QStringLiteral("Education"));
    EXPECT_EQ(list(), "sector = Education");
}

TEST_F(BuilderPageTest, WhyNamesThePeopleWhoAreCountedAndOpensTheirCards) {
    const qint64 company = number(QStringLiteral(
        "SELECT customer_id FROM customer_link GROUP BY 1 ORDER BY count(DISTINCT other_id) DESC, 1 LIMIT 1"));
    const qint64 people = number(
        QStringLiteral("SELECT count(DISTINCT other_id) FROM customer_link WHERE customer_id = %1").arg(company));
    const qint64 first =
        number(QStringLiteral("SELECT min(other_id) FROM customer_link WHERE customer_id = %1").arg(company));
    ASSERT_GT(people, 0);
    openList("people = 0");
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(company);
    const auto links = [&] {
        QList<ui::LinkButton*> shown;
        for (auto* link : why->findChildren<ui::LinkButton*>())
            if (link->isVisible()) shown += link;
        return shown;
    };
    ASSERT_TRUE(waitFor([&] { return links().size() == std::min<qint64>(people, 5); }))
        << links().size() << " of " << people;
    storage::Rows rows =
        desk().connection().query(QStringLiteral("SELECT given_name, family_name FROM customer WHERE id = ?"), first);
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(links().front()->text().contains(rows.text(1))) << links().front()->text().toStdString();
    const size_t before = places_.size();
    click(*links().front());
    ASSERT_EQ(places_.size(), before + 1);
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    EXPECT_EQ(places_.back().id, first);
    why->setCard(first);
    EXPECT_TRUE(waitFor([&] { return links().isEmpty(); })) << "nobody works for a person";
}

TEST_F(BuilderPageTest, ALongListHasMoreOfThePage) {
    openList("gender = female");
    auto* split = page_.findChild<QSplitter*>(QStringLiteral("BuilderSplit"));
    const int before = split->sizes().value(0);
    openList(
        "gender = female and (region = Toscana or region = Umbria or (country = ES and tags = vip)) and not (contacts "
        "> 0 or complaints > 0) and spent > 5 and stage = customer and purchases > 2");
    EXPECT_GT(split->sizes().value(0), before);
    EXPECT_GE(split->sizes().value(1), split->height() / 3) << "who is on it is seen all the same";
}

TEST_F(BuilderPageTest, ButtonsOfTheResultStandInOneLineAsLongAsThereIsRoom) {
    openList("gender = female");
    auto& result = *page_.findChild<ui::ListResult*>();
    const auto tops = [&] {
        std::set<int> all;
        for (const char* text : {"Group by", "Labels", "Export"})
            all.insert(find<QPushButton>(result, QString::fromLatin1(text))->mapTo(&result, QPoint()).y());
        return all;
    };
    page_.resize(880, 712);
    settle();
    EXPECT_EQ(tops().size(), 1U) << "the sums beside the count are cut first";
    page_.resize(700, 712);
    settle();
    EXPECT_LE(tops().size(), 2U);
    auto* count = result.findChild<QLabel*>(QStringLiteral("ListCount"));
    EXPECT_LE(count->mapTo(&result, QPoint(0, count->height())).y(), *tops().begin()) << "below the count";
}

TEST_F(BuilderPageTest, AnotherListExplainsNobodyYet) {
    openList("gender = female");
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(number(QStringLiteral("SELECT min(id) FROM customer WHERE kind = 'person'")));
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*why, QStringLiteral("Choose a card")) == nullptr; }));
    openList("gender = male");
    EXPECT_FALSE(waitFor([&] { return find<QPushButton>(*why, QStringLiteral("Choose a card")) == nullptr; }, 300));
}

TEST_F(BuilderPageTest, AnExportForAMailingLeavesOutWhoWantsNoneAndSaysWhy) {
    openList("gender = female");
    const QString women = QStringLiteral("SELECT count(*) FROM customer c JOIN customer_derived cd ON cd.customer_id = "
                                         "c.id WHERE c.archived = 0 AND c.gender = 'female'");
    const QString refuse = QStringLiteral(" AND EXISTS (SELECT 1 FROM contact_point p WHERE p.customer_id = c.id AND "
                                          "p.kind = 'email')");
    auto* mailing = [this]() -> QAction* {
        for (auto* action : page_.findChildren<QAction*>())
            if (action->text() == QStringLiteral("Export for a mailing or calls…")) return action;
        return nullptr;
    }();
    ASSERT_NE(mailing, nullptr);
    mailing->trigger();
    auto* dialog = page_.findChild<ui::MailingDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* way = dialog->findChild<QComboBox*>();
    way->setCurrentIndex(way->findText(QStringLiteral("By e-mail")));
    const auto said = [&] { return dialog->findChild<QLabel*>(QStringLiteral("MailingPreview"))->text(); };
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("want no e-mail")); })) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("have no e-mail address"))) << said().toStdString();
    answers_.willPick(pathOf(QStringLiteral("mailing.csv")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Choose a file…")));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(pathOf(QStringLiteral("mailing.csv"))); }));
    const qint64 out =
        number(QStringLiteral("SELECT released FROM release_log WHERE target = 'mailing.csv' AND channel "
                              "= 'email' AND purpose = 'marketing' AND left_out > 0"));
    EXPECT_GT(out, 0);
    EXPECT_LT(out, number(women + refuse));
    QFile file(pathOf(QStringLiteral("mailing.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), out + 1);
}

TEST_F(BuilderPageTest, SaysThatNobodyIsOnTheList) {
    const QString nobody = QStringLiteral("Nobody is on this list");
    openList("gender = female");
    EXPECT_EQ(find<QLabel>(page_, nobody), nullptr);
    write(QStringLiteral("gender = female and spent > 99999999"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(page_, nobody) != nullptr; }));
    write(QStringLiteral("gender = female"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(page_, nobody) == nullptr; }));
}

TEST_F(BuilderPageTest, FiguresBesideTheRowsStandUnderEachOther) {
    openList("gender = female and spent > 99999999");
    for (int nth : {0, 1})
        for (auto* count : line(nth).findChildren<ui::LinkButton*>())
            EXPECT_EQ(count->mapTo(&line(nth), QPoint(0, count->height() / 2)).y(),
                      part<ui::PickButton>(line(nth), "Field")->mapTo(&line(nth), QPoint(0, 14)).y())
                << "in line with the words of its row";
}

TEST_F(BuilderPageTest, AListThatWasLeftUnsavedIsAsItWasLeft) {
    openList("gender = female and spent > 5");
    open({});
    EXPECT_EQ(list(), "gender = female and spent > 5") << "New list goes on with the one that was begun";
    auto* drop = find<QPushButton>(page_, QStringLiteral("Undo these changes"));
    ASSERT_NE(drop, nullptr);
    click(*drop);
    EXPECT_EQ(list(), "");
    EXPECT_EQ(find<QPushButton>(page_, QStringLiteral("Undo these changes")), nullptr);

    const std::vector<lists::SavedList> kept = lists::savedLists(desk().connection());
    ASSERT_GE(kept.size(), 2U);
    ui::Place one;
    one.page = ui::Place::Page::List;
    one.id = kept[0].id.value;
    ui::Place other = one;
    other.id = kept[1].id.value;
    open(one);
    const std::string was = list();
    write(QStringLiteral("gender = male"));
    open(other);
    EXPECT_NE(list(), "gender = male");
    open(one);
    EXPECT_EQ(list(), "gender = male");
    click(*find<QPushButton>(page_, QStringLiteral("Undo these changes")));
    EXPECT_EQ(list(), was);
    open(other);
    open(one);
    EXPECT_EQ(list(), was) << "what was undone does not come back";
    write(QStringLiteral("gender = male"));
    page_.save();
    open(other);
    open(one);
    EXPECT_TRUE(waitFor([&] {
        return lists::savedList(desk().connection(), kept[0].id)->expression == QStringLiteral("gender = male") &&
               find<QPushButton>(page_, QStringLiteral("Undo these changes")) == nullptr;
    })) << "it was saved, though one had gone on before it was written";
    EXPECT_EQ(list(), "gender = male");
}

TEST_F(BuilderPageTest, RowsAreMovedGroupedSwitchedOffAndDeletedByKeys) {
    openList("gender = female and stage = customer and spent > 5");
    line(0).focusPart(0);
    press(page_, QStringLiteral("Alt+Down"));
    settle();
    EXPECT_EQ(list(), "stage = customer and gender = female and spent > 5");
    press(page_, QStringLiteral("Ctrl+G"));
    settle();
    EXPECT_EQ(lineCount(), 4) << "the group and what is in it";
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Alt+Up"));
    settle();
    EXPECT_EQ(list(), "stage = customer and (gender = female or spent > 5)");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Ctrl+Shift+G"));
    settle();
    EXPECT_EQ(list(), "stage = customer and gender = female and spent > 5");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Space"));
    settle();
    EXPECT_EQ(list(), "stage = customer and off(gender = female) and spent > 5");
    press(page_, QStringLiteral("Space"));
    settle();
    press(page_, QStringLiteral("Del"));
    settle();
    EXPECT_EQ(list(), "stage = customer and spent > 5");
    EXPECT_GE(line(1).focusedPart(), 0) << "the focus goes to the next row";
}

TEST_F(BuilderPageTest, RowsTravelAsTextOfTheListLanguage) {
    openList("gender = female and spent > 5");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Ctrl+C"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("spent > 5"));
    QGuiApplication::clipboard()->setText(QStringLiteral("region = Toscana or region = Umbria"));
    press(page_, QStringLiteral("Ctrl+V"));
    settle();
    EXPECT_EQ(list(), "gender = female and spent > 5 and (region = Toscana or region = Umbria)");
    QGuiApplication::clipboard()->setText(QStringLiteral("no list at all (("));
    press(page_, QStringLiteral("Ctrl+V"));
    settle();
    EXPECT_EQ(lineCount(), 5) << "what is no list is not pasted";
}

TEST_F(BuilderPageTest, CtrlEnterAddsAConditionBelow) {
    openList("gender = female and spent > 5");
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+Return"));
    pick(QStringLiteral("Stage"));
    EXPECT_EQ(list(), "gender = female and stage = suspect and spent > 5");
}

TEST_F(BuilderPageTest, ShowsEveryComparisonWithTheValueThatFits) {
    openList("city is not empty");
    choose(0, "Comparison", QStringLiteral("is one of"));
    storage::Rows rows = desk().connection().query(QStringLiteral(
        "SELECT city FROM customer_derived WHERE city IS NOT NULL GROUP BY city ORDER BY count(*) DESC LIMIT 2"));
    ASSERT_TRUE(rows.next());
    const QString first = rows.text(0);
    ASSERT_TRUE(rows.next());
    pickAll(part<ui::PickButton>(line(0), "Values"), {first, rows.text(0)});
    EXPECT_EQ(list(), "city in (" + query::literalText(first).toStdString() + ", " +
                          query::literalText(rows.text(0)).toStdString() + ")");
    choose(0, "Comparison", QStringLiteral("contains"));
    enter(0, "Value", QStringLiteral("or"));
    EXPECT_EQ(list(), "city contains \"or\"");
    choose(0, "Field", QStringLiteral("Birth date"));
    choose(0, "Comparison", QStringLiteral("before"));
    enter(0, "Value", QStringLiteral("1.5.1980"));
    EXPECT_EQ(list(), "birth_date < 1980-05-01");
    enter(0, "Value", QStringLiteral("31.2.1980"));
    EXPECT_EQ(list(), "birth_date < 1980-05-01") << "a day that does not exist changes nothing";
    choose(0, "Comparison", QStringLiteral("within"));
    choose(0, "Days", QStringLiteral("45"));
    EXPECT_EQ(list(), "birth_date within last 45 days");
}

TEST_F(BuilderPageTest, ComparesWithAnotherFigure) {
    addCondition(QStringLiteral("Spent"));
    choose(0, "Comparison", QStringLiteral("less than"));
    choose(0, "Days", QStringLiteral("this year"));
    choose(0, "More conditions", QStringLiteral("Compare with another field"));
    enter(0, "Factor", QStringLiteral("0.5"));
    EXPECT_EQ(list(), "spent(this year) < 0.5 * spent(last year)");
    const QList<QWidget*> parts = line(0).parts();
    EXPECT_LT(parts.indexOf(part<ui::PickButton>(line(0), "Days")),
              parts.indexOf(part<ui::PickButton>(line(0), "Comparison")))
        << "what is asked of a figure stands with it";
    // Both figures have conditions of their own.
    choose(0, "Days", QStringLiteral("last month"), 1);
    EXPECT_EQ(list(), "spent(this year) < 0.5 * spent(last month)");
    choose(0, "More conditions on the other field", QStringLiteral("Category"));
    EXPECT_EQ(list(), "spent(this year) < 0.5 * spent(last month, category is not empty)");
    choose(0, "More conditions", QStringLiteral("Payment method"));
    EXPECT_EQ(list(), "spent(this year, payment_method is not empty) < 0.5 * spent(last month, category is not empty)");
    choose(0, "Comparison", QStringLiteral("is empty"), 2);
    EXPECT_EQ(list(), "spent(this year, payment_method is not empty) < 0.5 * spent(last month, category is empty)")
        << "the third comparison of the row is that of the other figure's condition";
    click(*part<ui::IconButton>(line(0), "Take away", 1));
    settle();
    EXPECT_EQ(list(), "spent(this year, payment_method is not empty) < 0.5 * spent(last month)");
    choose(0, "More conditions on the other field", QStringLiteral("Compare with a value"));
    EXPECT_EQ(list(), "spent(this year, payment_method is not empty) < 0");
    choose(0, "More conditions", QStringLiteral("Compare with another field"));
    EXPECT_EQ(list(), "spent(this year, payment_method is not empty) < spent(last year, payment_method is not empty)")
        << "the same question of both, to begin with";
}

TEST_F(BuilderPageTest, AsksOfWhoeverIsBehindALinkAllThatIsAskedOfACustomer) {
    addCondition(QStringLiteral("People"));
    choose(0, "More conditions", QStringLiteral("Age"));
    EXPECT_EQ(list(), "people(age > 0) > 0");
    enter(0, "Value", QStringLiteral("30"), 1);
    EXPECT_EQ(list(), "people(age > 30) > 0") << "the row's own value comes first";
    choose(0, "More conditions", QStringLiteral("Spent"), 1);
    EXPECT_EQ(list(), "people(age > 30, spent > 0) > 0");
    choose(0, "Days", QStringLiteral("last 30 days"));
    enter(0, "Value", QStringLiteral("100"), 2);
    EXPECT_EQ(list(), "people(age > 30, spent(last 30 days) > 100) > 0");
    choose(0, "More conditions", QStringLiteral("Category"), 1);
    EXPECT_EQ(list(), "people(age > 30, spent(last 30 days, category is not empty) > 100) > 0");
    // Whoever is behind a link is ranked among all customers, what they bought is not.
    choose(0, "Comparison", QStringLiteral("among the highest"), 2);
    EXPECT_EQ(list(), "people(age > 30, spent(last 30 days, category is not empty) in top 20 percent) > 0");
    openList("people(age > 30) > 0");
    expectCards(QStringLiteral("SELECT count(DISTINCT k.customer_id) FROM customer_link k JOIN customer c ON c.id = "
                               "k.customer_id JOIN customer p ON p.id = k.other_id WHERE c.archived = 0 AND "
                               "p.birth_date <= '%1'")
                    .arg(today().addYears(-31).toString(Qt::ISODate)));
}

TEST_F(BuilderPageTest, CountsEachRowAloneAndSoFar) {
    openList("gender = female and spent > 5");
    const auto counts = [this](int nth) {
        QStringList texts;
        for (auto* button : line(nth).findChildren<QPushButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Cards"))) texts += button->text();
        return texts;
    };
    const QString women =
        QString::number(number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'"));
    const QString both =
        QString::number(number("SELECT count(*) FROM customer c JOIN customer_sales s ON s.customer_id = "
                               "c.id WHERE archived = 0 AND gender = 'female' AND spent > 500"));
    EXPECT_TRUE(waitFor([&] { return counts(0) == (QStringList{women, women}); })) << counts(0).join('|').toStdString();
    EXPECT_TRUE(waitFor([&] { return counts(1).value(1) == both; })) << counts(1).join('|').toStdString();
    for (auto* button : line(1).findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Cards left so far")) click(*button);
    ASSERT_EQ(places_.size(), 1U) << "every number opens the cards behind it";
    EXPECT_EQ(places_[0].list, QStringLiteral("gender = female and spent > 5"));
}

TEST_F(BuilderPageTest, OffersValuesWithHowManyHaveThemOfChoicesCountriesAndOwnFields) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("INSERT INTO custom_field (key, label, type, position) VALUES "
                                                 "('x_route', 'Route', 'text', 0)"));
        unit.connection().execute(QStringLiteral(
            "INSERT INTO custom_value (customer_id, field_id, value) SELECT id, (SELECT max(id) FROM custom_field), "
            "'North' FROM customer WHERE archived = 0 ORDER BY id LIMIT 7"));
    });
    const std::tuple<const char*, QString, QString> fields[] = {
        {"gender is not empty", QStringLiteral("Female"), QStringLiteral("c.gender = 'female'")},
        {"country is not empty", QStringLiteral("Italy"), QStringLiteral("cd.country = 'IT'")},
        {"x_route is not empty", QStringLiteral("North"),
         QStringLiteral("c.id IN (SELECT customer_id FROM custom_value WHERE value = 'North')")}};
    for (const auto& [text, shown, where] : fields) {
        openList(text);
        choose(0, "Comparison", QStringLiteral("is one of"));
        auto* values = part<ui::PickButton>(line(0), "Values");
        ASSERT_NE(values, nullptr) << text;
        click(*values);
        const QString wanted = QStringLiteral("%1, %2").arg(
            shown, QLocale().toString(number(
                       QStringLiteral("SELECT count(*) FROM customer c JOIN customer_derived cd ON cd.customer_id = "
                                      "c.id WHERE c.archived = 0 AND ") +
                       where)));
        QStringList offered;
        EXPECT_TRUE(waitFor([&] {
            offered.clear();
            for (auto* popup : page_.findChildren<ui::PickPopup*>())
                if (popup->isVisible())
                    for (int row = 0; row < popup->findChild<QAbstractItemView*>()->model()->rowCount(); ++row)
                        offered += popup->findChild<QAbstractItemView*>()
                                       ->model()
                                       ->index(row, 0)
                                       .data(Qt::AccessibleTextRole)
                                       .toString();
            return offered.contains(wanted);
        })) << wanted.toStdString()
            << " is not among " << offered.join(QStringLiteral("; ")).toStdString();
        press(page_, QStringLiteral("Esc"));
        settle();
    }
}

TEST_F(BuilderPageTest, APopUpGoesWithTheConditionThatItPicksFor) {
    openList("city = Roma");
    auto* value = part<ui::PickButton>(line(0), "Value");
    if (value == nullptr) value = part<ui::PickButton>(line(0), "Comparison");
    ASSERT_NE(value, nullptr);
    click(*value);
    QPointer<ui::PickPopup> popup;
    ASSERT_TRUE(waitFor([&] {
        for (auto* one : page_.findChildren<ui::PickPopup*>())
            if (one->isVisible()) popup = one;
        return !popup.isNull();
    }));
    Q_EMIT desk().cataloguesChanged(); // every row is built anew
    EXPECT_TRUE(waitFor([&] {
        settle();
        return popup.isNull();
    })) << "it would ask a row that is gone for what is typed into it";
    EXPECT_EQ(list(), "city = Roma");
}

TEST_F(BuilderPageTest, CountsOnlyWhatIsStillWantedAndAllOfItAnewAfterAChange) {
    ui::ListCounts counts(desk(), QStringLiteral("customer"));
    const auto list = [](const char* text) { return *query::parse(QString::fromLatin1(text)); };
    const query::NodePtr women = list("gender = female");
    const query::NodePtr men = list("gender = male");
    counts.want({women});
    counts.want({men}); // a person types on before the first is counted
    ASSERT_TRUE(waitFor([&] { return counts.countOf(men).has_value(); }));
    EXPECT_FALSE(counts.countOf(women).has_value()) << "what is out of date is given up";
    const qint64 before = *counts.countOf(men);
    EXPECT_EQ(before, number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'male'"));
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET gender = 'male' WHERE gender = 'female'"));
    });
    counts.want({men});
    ASSERT_TRUE(waitFor([&] { return counts.isDone() && counts.countOf(men).has_value(); }));
    EXPECT_GT(*counts.countOf(men), before);
}

TEST_F(BuilderPageTest, SavesTheListAndUndoTakesItBack) {
    addCondition(QStringLiteral("Gender"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("New list •"));
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Ladies"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto saved = lists::findSavedList(desk().connection(), QStringLiteral("Ladies"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->expression, QStringLiteral("gender = female"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Ladies"));
    addCondition(QStringLiteral("Spent"));
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    EXPECT_EQ(lists::findSavedList(desk().connection(), QStringLiteral("Ladies"))->expression,
              QStringLiteral("gender = female and spent > 0"));
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([this] {
        return lists::findSavedList(desk().connection(), QStringLiteral("Ladies"))->expression ==
               QStringLiteral("gender = female");
    }));
}

TEST_F(BuilderPageTest, FreezesTheCardsOfToday) {
    addCondition(QStringLiteral("Gender"));
    const qint64 women = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Women of today"));
    click(*find<QRadioButton>(*dialog, QStringLiteral("Frozen: the cards that are on it today")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Save list")));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const QString kept = lists::findSavedList(desk().connection(), QStringLiteral("Women of today"))->expression;
    EXPECT_TRUE(kept.startsWith(QStringLiteral("id in ("))) << kept.toStdString();
    EXPECT_EQ(kept.count(QLatin1Char(',')), women - 1);
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET gender = 'male' WHERE gender = 'female'"));
    });
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == women; })) << "whatever changes";
}

TEST_F(BuilderPageTest, RefusesAListThatWouldLeadToItself) {
    change([](storage::UnitOfWork& unit) {
        lists::SavedList a;
        a.name = QStringLiteral("A");
        a.expression = QStringLiteral("spent > 0");
        a.id = lists::saveList(unit, a);
        lists::SavedList b;
        b.name = QStringLiteral("B");
        b.expression = QStringLiteral("in list A");
        lists::saveList(unit, b);
    });
    ui::Place place;
    place.page = ui::Place::Page::List;
    place.id = lists::findSavedList(desk().connection(), QStringLiteral("A"))->id.value;
    open(place);
    addCondition(QStringLiteral("List"));
    choose(1, "List", QStringLiteral("B"));
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return !failures_.isEmpty(); }));
    EXPECT_TRUE(failures_[0].contains(QStringLiteral("refers to itself"))) << failures_[0].toStdString();
    failures_.clear();
    EXPECT_EQ(lists::findSavedList(desk().connection(), QStringLiteral("A"))->expression, QStringLiteral("spent > 0"));
}

TEST_F(BuilderPageTest, GoesThroughItsPanesByF6) {
    openList("gender = female");
    line(0).focusPart(1);
    press(page_, QStringLiteral("F6"));
    EXPECT_TRUE(textBox().hasFocus());
    press(page_, QStringLiteral("F6"));
    EXPECT_TRUE(table().hasFocus());
    press(page_, QStringLiteral("F6"));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("A card to ask about"));
    press(page_, QStringLiteral("Shift+F6"));
    EXPECT_TRUE(table().hasFocus());
}

} // namespace
} // namespace clientela::test
