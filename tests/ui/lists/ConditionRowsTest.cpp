#include "ui/lists/BuilderFixture.h"

#include "ui/records/ColumnChooser.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QListView>

namespace clientela::test {
namespace {

/// The rows of the builder: what they offer, and what is done with them by clicks and keys.
class ConditionRowsTest : public BuilderTest {
protected:
    ConditionRowsTest() : BuilderTest(60) {}
};

TEST_F(ConditionRowsTest, ClickingIntoAValueSelectsIt) {
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

TEST_F(ConditionRowsTest, CtrlZTakesBackEditsOfTheRowsOneByOneBeforeAnythingThatWasSaved) {
    openList("gender = female and stage = customer and spent > 5");
    EXPECT_FALSE(page_.undo()) << "what was saved is next, and not this page's";
    EXPECT_EQ(page_.undoText(), QString());
    line(0).focusPart(0);
    press(page_, QStringLiteral("Del"));
    settle();
    press(page_, QStringLiteral("Space"));
    settle();
    EXPECT_EQ(list(), "off(stage = customer) and spent > 5");
    EXPECT_NE(page_.undoText(), QString());
    EXPECT_TRUE(page_.undo());
    settle();
    EXPECT_EQ(list(), "stage = customer and spent > 5");
    EXPECT_TRUE(page_.undo());
    settle();
    EXPECT_EQ(list(), "gender = female and stage = customer and spent > 5");
    EXPECT_FALSE(page_.undo());
}

TEST_F(ConditionRowsTest, AComparisonWithNothingYetAsksForTheValue) {
    openList("sector is not empty");
    choose(0, "Comparison", QStringLiteral("is"));
    pick(QStringLiteral("Education"));
    EXPECT_EQ(list(), "sector = Education");
}

TEST_F(ConditionRowsTest, ARowWithoutAValueSaysSoAndDoesNotCount) {
    openList("gender = female and sector is not empty");
    const auto hint = [this](int nth) {
        for (const auto* label : line(nth).findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QStringLiteral("A value is missing: this row does not count"))
                return true;
        return false;
    };
    EXPECT_FALSE(hint(1));
    choose(1, "Comparison", QStringLiteral("is"));
    press(page_, QStringLiteral("Esc")); // no value is picked
    settle();
    EXPECT_TRUE(hint(1));
    EXPECT_EQ(list(), "gender = female") << "as if it was not there";
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Women"));
    choose(1, "Value", QStringLiteral("Education"));
    EXPECT_FALSE(hint(1));
    EXPECT_EQ(list(), "gender = female and sector = Education");
    // A text to type: emptied, it is missing.
    choose(1, "Comparison", QStringLiteral("contains"));
    EXPECT_EQ(list(), "gender = female and sector contains Education");
    auto* typed = part<QLineEdit>(line(1), "Value");
    ASSERT_NE(typed, nullptr);
    click(*typed);
    press(page_, QStringLiteral("Backspace"));
    EXPECT_EQ(list(), "gender = female");
    EXPECT_TRUE(hint(1));
    type(page_, QStringLiteral("Edu"));
    EXPECT_EQ(list(), "gender = female and sector contains Edu");
    EXPECT_FALSE(hint(1));
}

TEST_F(ConditionRowsTest, AnArgumentWithoutAValueWaitsForIt) {
    openList("purchases(category is not empty) > 0");
    choose(0, "Comparison", QStringLiteral("is"), 1);
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(list(), "purchases > 0");
    auto* value = part<ui::PickButton>(line(0), "Value");
    ASSERT_NE(value, nullptr);
    click(*value);
    pick(QStringLiteral("Zzz"));
    EXPECT_EQ(list(), "purchases(category = Zzz) > 0");
}

TEST_F(ConditionRowsTest, AValueThatNobodyHasIsSaidToBeSoAndTheNearestIsOffered) {
    const QString city = text("SELECT city FROM address WHERE length(city) > 6 ORDER BY id LIMIT 1");
    const QString typo = city.left(2) + city.mid(3);
    openList(QStringLiteral("city = \"%1\"").arg(typo).toUtf8().constData());
    ui::LinkButton* instead = nullptr;
    EXPECT_TRUE(waitFor([&] {
        return (instead = find<ui::LinkButton>(line(0), QStringLiteral("“%1” instead").arg(city))) != nullptr;
    })) << city.toStdString();
    EXPECT_NE(find<QLabel>(line(0), QStringLiteral("No customer has “%1”").arg(typo)), nullptr);
    ASSERT_NE(instead, nullptr);
    click(*instead);
    settle();
    EXPECT_EQ(part<ui::PickButton>(line(0), "Value")->text(), city);
    EXPECT_EQ(find<QLabel>(line(0), QStringLiteral("No customer has “%1”").arg(typo)), nullptr);
}

TEST_F(ConditionRowsTest, ManyValuesThatNobodyHasAreSaidInOneLine) {
    QStringList values;
    for (int i = 1; i <= 200; ++i) values += QStringLiteral("Zzq%1").arg(i);
    openList(QStringLiteral("city in (%1)").arg(values.join(QStringLiteral(", "))).toUtf8().constData());
    const auto says = [this] {
        QStringList texts;
        for (const auto* label : line(0).findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("No customer has")))
                texts += label->text();
        return texts;
    };
    EXPECT_TRUE(waitFor([&] { return !says().isEmpty(); }));
    EXPECT_EQ(says(), QStringList{QStringLiteral("No customer has “Zzq1”, “Zzq2”, “Zzq3” and 197 more")});
}

TEST_F(ConditionRowsTest, WhatNarrowsARowStandsBesideItHoweverLittleRoomThereIs) {
    openList("gender = female or (spent(last 30 days) > 500 and purchases(last 90 days, category = Pizza) > 2)");
    for (int width = 700; width <= 1072; width += 12) {
        page_.resize(width, 712);
        settle();
        for (const int row : {2, 3}) {
            auto* more = part<ui::PickButton>(line(row), "More conditions");
            ASSERT_NE(more, nullptr);
            const QWidget* before = nullptr;
            for (QWidget* one : line(row).parts()) {
                if (one == more) break;
                before = one;
            }
            ASSERT_NE(before, nullptr);
            const int own = more->mapTo(&line(row), more->rect().center()).y();
            const int its = before->mapTo(&line(row), before->rect().center()).y();
            EXPECT_LE(std::abs(own - its), 2) << "row " << row << " at " << width;
            EXPECT_LE(more->mapTo(&line(row), QPoint(more->width(), 0)).x(), line(row).width());
        }
    }
    page_.resize(1072, 712);
}

TEST_F(ConditionRowsTest, AFieldIsFoundByOtherWordsForIt) {
    openList("gender = female");
    const auto offered = [this](const char* typed) {
        click(*find<QPushButton>(rows(), QStringLiteral("Condition")));
        ui::PickPopup* popup = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* one : page_.findChildren<ui::PickPopup*>())
                if (one->isVisible()) popup = one;
            return popup != nullptr;
        }));
        type(page_, QString::fromUtf8(typed));
        QStringList texts;
        const auto* model = popup->findChild<QListView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) texts += model->index(row, 0).data().toString();
        press(page_, QStringLiteral("Esc"));
        line(lineCount() - 1).focusPart(0);
        press(page_, QStringLiteral("Del"));
        settle();
        return texts;
    };
    for (const char* word : {"post", "letter", "mail", "lettere", "cartas"})
        EXPECT_TRUE(offered(word).contains(QStringLiteral("May be written to"))) << word;
    EXPECT_EQ(offered("letter").value(0), QStringLiteral("May be written to"))
        << "a whole word for it stands before the beginning of one: letters are contacts";
    // What a manager types for the usual lists leads to what is meant.
    for (const auto& [word, first] :
         {std::pair("post", "May be written to"), std::pair("spent", "Spent"), std::pair("bought", "Purchases"),
          std::pair("state", "Region"), std::pair("turnover", "Turnover"), std::pair("birthday", "Birthday"),
          std::pair("mail", "E-mail"), std::pair("quote", "Quotes"), std::pair("territory", "Territory"),
          std::pair("woman", "Gender"), std::pair("women", "Gender"), std::pair("sector", "Sector")})
        EXPECT_EQ(offered(word).value(0), QLatin1String(first)) << word;
    EXPECT_TRUE(offered("debt").contains(QStringLiteral("Balance due")));
    EXPECT_TRUE(offered("typewriter").isEmpty()) << "no word for the field";
    EXPECT_TRUE(offered("female").contains(QStringLiteral("Gender"))) << "by one of its choices";
    EXPECT_EQ(offered("spent").value(0), QStringLiteral("Spent")) << "its own name is first";
}

TEST_F(ConditionRowsTest, ChoicesOfWhatIsCountedAreCountedAmongThat) {
    change([](storage::UnitOfWork& unit) {
        for (const char* kind : {"quote", "quote", "order"})
            unit.connection().execute(
                QStringLiteral("INSERT INTO document (customer_id, kind, status, origin, date, net, vat, charged, "
                               "discount_given, receivable) SELECT min(id), ?, 'open', 'own', '2025-11-20', 0, 0, 0, "
                               "0, 1 FROM customer"),
                QString::fromLatin1(kind));
    });
    openList("quotes(status = open) > 0");
    ui::PickButton* value = nullptr;
    for (auto* button : line(0).findChildren<ui::PickButton*>())
        if (button->text() == QStringLiteral("Open")) value = button;
    ASSERT_NE(value, nullptr);
    click(*value);
    const qint64 open = number("SELECT count(*) FROM document WHERE kind = 'quote' AND status = 'open'");
    ASSERT_NE(open, number("SELECT count(*) FROM document WHERE status = 'open'")) << "others are open as well";
    EXPECT_TRUE(waitFor([&] {
        for (auto* popup : page_.findChildren<ui::PickPopup*>()) {
            const auto* model = popup->findChild<QListView*>()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString() ==
                    QStringLiteral("Open, %1").arg(open))
                    return true;
        }
        return false;
    }));
    press(page_, QStringLiteral("Esc"));
}

TEST_F(ConditionRowsTest, AComparisonIsFoundByOtherWordsForIt) {
    for (const auto& [word, found] : {std::pair("top", "among the highest"), std::pair("best", "among the highest"),
                                      std::pair("worst", "among the lowest")}) {
        openList("spent > 5");
        choose(0, "Comparison", QString::fromUtf8(word));
        auto* button = part<ui::PickButton>(line(0), "Comparison");
        ASSERT_NE(button, nullptr);
        EXPECT_EQ(button->text(), QString::fromUtf8(found)) << word;
    }
}

TEST_F(ConditionRowsTest, CtrlShiftOChoosesTheColumnsOfTheResult) {
    openList("gender = female");
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+Shift+O"));
    EXPECT_NE(page_.findChild<ui::ColumnChooser*>(), nullptr);
}

TEST_F(ConditionRowsTest, RowsAreMovedGroupedSwitchedOffAndDeletedByKeys) {
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

TEST_F(ConditionRowsTest, RowsTravelAsTextOfTheListLanguage) {
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

TEST_F(ConditionRowsTest, CtrlEnterAddsAConditionBelow) {
    openList("gender = female and spent > 5");
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+Return"));
    pick(QStringLiteral("Stage"));
    EXPECT_EQ(list(), "gender = female and stage = suspect and spent > 5");
}

TEST_F(ConditionRowsTest, ShowsEveryComparisonWithTheValueThatFits) {
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

TEST_F(ConditionRowsTest, ComparesWithAnotherFigure) {
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

TEST_F(ConditionRowsTest, AsksOfWhoeverIsBehindALinkAllThatIsAskedOfACustomer) {
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

TEST_F(ConditionRowsTest, OffersValuesWithHowManyHaveThemOfChoicesCountriesAndOwnFields) {
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

TEST_F(ConditionRowsTest, APopUpGoesWithTheConditionThatItPicksFor) {
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

TEST_F(ConditionRowsTest, AnEmptyListTakesItsFirstConditionByKeysToo) {
    page_.focusFirst();
    press(page_, QStringLiteral("Ctrl+Return"));
    pick(QStringLiteral("Gender"));
    EXPECT_EQ(list(), "gender = female");
    line(0).focusPart(0);
    press(page_, QStringLiteral("Del"));
    settle();
    ASSERT_EQ(list(), "");
    QGuiApplication::clipboard()->setText(QStringLiteral("spent > 5"));
    press(page_, QStringLiteral("Ctrl+V"));
    settle();
    EXPECT_EQ(list(), "spent > 5");
}

TEST_F(ConditionRowsTest, APopUpSaysThatNothingFitsAndOffersNothingTwice) {
    openList("spent > 0");
    const auto shown = [this]() -> ui::PickPopup* {
        for (auto* one : page_.findChildren<ui::PickPopup*>())
            if (one->isVisible()) return one;
        return nullptr;
    };
    click(*part<ui::PickButton>(line(0), "Days"));
    ASSERT_NE(shown(), nullptr);
    type(page_, QStringLiteral("30"));
    const auto* offered = shown()->findChild<QAbstractItemView*>()->model();
    int last30 = 0;
    for (int row = 0; row < offered->rowCount(); ++row)
        if (offered->index(row, 0).data().toString() == QStringLiteral("last 30 days")) ++last30;
    EXPECT_EQ(last30, 1) << "it is usual, and it is made of what was typed";
    const QString nothing = QStringLiteral("Nothing here has “3000 moons” in it");
    EXPECT_EQ(find<QLabel>(*shown(), nothing), nullptr);
    type(page_, QStringLiteral("00 moons"));
    EXPECT_NE(find<QLabel>(*shown(), nothing), nullptr);
    press(page_, QStringLiteral("Return"));
    EXPECT_NE(shown(), nullptr) << "nothing is picked";
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(list(), "spent > 0");
}

TEST_F(ConditionRowsTest, AnArrowShowsWhatCanBeSwitched) {
    openList("gender = female and (region = Toscana or spent(last 30 days) > 5)");
    const auto hasArrow = [](ui::PickButton* button) {
        const ui::PickButton plain(QStringLiteral("plain"), button->text(), {});
        return button->sizeHint().width() > plain.sizeHint().width();
    };
    ui::PickButton* all = nullptr;
    for (auto* button : rows().findChildren<ui::PickButton*>())
        if (button->accessibleName() == QStringLiteral("All, any or none of the rows") && button->isVisible())
            all = button;
    ASSERT_NE(all, nullptr);
    EXPECT_TRUE(hasArrow(all));
    EXPECT_TRUE(hasArrow(part<ui::PickButton>(line(0), "Value")));
    EXPECT_TRUE(hasArrow(part<ui::PickButton>(line(1), "Group")));
    EXPECT_TRUE(hasArrow(part<ui::PickButton>(line(3), "Days")));
    EXPECT_FALSE(hasArrow(part<ui::PickButton>(line(0), "Field"))) << "fields and comparisons read as words";
    click(*all);
    pick(QStringLiteral("Any of"));
    EXPECT_EQ(list(), "gender = female or (region = Toscana or spent(last 30 days) > 5)");
}

} // namespace
} // namespace clientela::test
