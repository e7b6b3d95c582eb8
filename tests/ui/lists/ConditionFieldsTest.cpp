#include "ui/lists/BuilderFixture.h"

#include "ui/widgets/Buttons.h"

#include <QListView>

namespace clientela::test {
namespace {

/// Which fields and comparisons a row of the builder offers, and what narrows them.
class ConditionFieldsTest : public BuilderTest {
protected:
    ConditionFieldsTest() : BuilderTest(60) {}
};

TEST_F(ConditionFieldsTest, AFieldIsFoundByOtherWordsForIt) {
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
    for (const auto& [word, first] : {std::pair("post", "May be written to"),
                                      std::pair("spent", "Spent"),
                                      std::pair("bought", "Purchases"),
                                      std::pair("state", "Region"),
                                      std::pair("turnover", "Turnover"),
                                      std::pair("birthday", "Birthday"),
                                      std::pair("mail", "E-mail"),
                                      std::pair("quote", "Quotes"),
                                      std::pair("territory", "Territory"),
                                      std::pair("woman", "Gender"),
                                      std::pair("women", "Gender"),
                                      std::pair("sector", "Sector"),
                                      std::pair("province", "Region"),
                                      std::pair("industry", "Sector"),
                                      std::pair("zip", "Postal code"),
                                      std::pair("postcode", "Postal code"),
                                      std::pair("overdue", "Balance due"),
                                      std::pair("never bought", "Purchases"),
                                      std::pair("sales rep", "Representative"),
                                      std::pair("mobile", "Mobile phone"),
                                      std::pair("date of birth", "Birth date")})
        EXPECT_EQ(offered(word).value(0), QLatin1String(first)) << word;
    EXPECT_TRUE(offered("debt").contains(QStringLiteral("Balance due")));
    EXPECT_TRUE(offered("typewriter").isEmpty()) << "no word for the field";
    EXPECT_TRUE(offered("female").contains(QStringLiteral("Gender"))) << "by one of its choices";
    EXPECT_EQ(offered("spent").value(0), QStringLiteral("Spent")) << "its own name is first";
}

TEST_F(ConditionFieldsTest, AComparisonIsFoundByOtherWordsForIt) {
    for (const auto& [word, found] : {std::pair("top", "among the highest"), std::pair("best", "among the highest"),
                                      std::pair("worst", "among the lowest")}) {
        openList("spent > 5");
        choose(0, "Comparison", QString::fromUtf8(word));
        auto* button = part<ui::PickButton>(line(0), "Comparison");
        ASSERT_NE(button, nullptr);
        EXPECT_EQ(button->text(), QString::fromUtf8(found)) << word;
    }
}

TEST_F(ConditionFieldsTest, ARowOnATextBeginsWithIsAndAsksForTheValue) {
    openList("gender = female");
    addCondition(QStringLiteral("Town"));
    EXPECT_EQ(list(), "gender = female") << "until it has a value it asks nothing";
    EXPECT_EQ(part<ui::PickButton>(line(1), "Comparison")->text(), QStringLiteral("is"));
    pick(QStringLiteral("Firenze"));
    EXPECT_EQ(list(), "gender = female and city = Firenze");
    addCondition(QStringLiteral("Tags"));
    pick(QStringLiteral("vip"));
    EXPECT_EQ(list(), "gender = female and city = Firenze and tags = vip");
    // Hardly two have the same notes: a part of them is typed.
    addCondition(QStringLiteral("Notes"));
    EXPECT_EQ(part<ui::PickButton>(line(3), "Comparison")->text(), QStringLiteral("contains"));
    auto* value = part<QLineEdit>(line(3), "Value");
    ASSERT_NE(value, nullptr);
    EXPECT_TRUE(value->hasFocus());
    type(page_, QStringLiteral("gluten"));
    EXPECT_EQ(list(), "gender = female and city = Firenze and tags = vip and notes contains gluten");
}

TEST_F(ConditionFieldsTest, ComparesWithAnotherFigure) {
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
    EXPECT_EQ(list(), "spent(this year) < 0.5 * spent(last month)") << "until it has a value it asks nothing";
    pick(QStringLiteral("Pizza"));
    EXPECT_EQ(list(), "spent(this year) < 0.5 * spent(last month, category = Pizza)");
    choose(0, "More conditions", QStringLiteral("Payment method"));
    pick(QStringLiteral("Cash"));
    EXPECT_EQ(list(), "spent(this year, payment_method = Cash) < 0.5 * spent(last month, category = Pizza)");
    choose(0, "Comparison", QStringLiteral("is empty"), 2);
    EXPECT_EQ(list(), "spent(this year, payment_method = Cash) < 0.5 * spent(last month, category is empty)")
        << "the third comparison of the row is that of the other figure's condition";
    click(*part<ui::IconButton>(line(0), "Take away", 1));
    settle();
    EXPECT_EQ(list(), "spent(this year, payment_method = Cash) < 0.5 * spent(last month)");
    choose(0, "More conditions on the other field", QStringLiteral("Compare with a value"));
    EXPECT_EQ(list(), "spent(this year, payment_method = Cash) < 0");
    choose(0, "More conditions", QStringLiteral("Compare with another field"));
    EXPECT_EQ(list(), "spent(this year, payment_method = Cash) < spent(last year, payment_method = Cash)")
        << "the same question of both, to begin with";
}

TEST_F(ConditionFieldsTest, AsksOfWhoeverIsBehindALinkAllThatIsAskedOfACustomer) {
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
    pick(QStringLiteral("Pizza"));
    EXPECT_EQ(list(), "people(age > 30, spent(last 30 days, category = Pizza) > 100) > 0");
    // Whoever is behind a link is ranked among all customers, what they bought is not.
    choose(0, "Comparison", QStringLiteral("among the highest"), 2);
    EXPECT_EQ(list(), "people(age > 30, spent(last 30 days, category = Pizza) in top 20 percent) > 0");
    openList("people(age > 30) > 0");
    expectCards(QStringLiteral("SELECT count(DISTINCT k.customer_id) FROM customer_link k JOIN customer c ON c.id = "
                               "k.customer_id JOIN customer p ON p.id = k.other_id WHERE c.archived = 0 AND "
                               "p.birth_date <= '%1'")
                    .arg(today().addYears(-31).toString(Qt::ISODate)));
}

TEST_F(ConditionFieldsTest, AnAmountIsComparedWithAmountsAndACountWithCounts) {
    const auto offered = [this](const char* with) {
        click(*part<ui::PickButton>(line(0), "Other field"));
        QStringList texts;
        for (auto* popup : page_.findChildren<ui::PickPopup*>()) {
            if (!popup->isVisible()) continue;
            type(page_, QString::fromLatin1(with));
            const auto* model = popup->findChild<QAbstractItemView*>()->model();
            for (int row = 0; row < model->rowCount(); ++row) texts += model->index(row, 0).data().toString();
        }
        press(page_, QStringLiteral("Esc"));
        settle();
        return texts.contains(QString::fromLatin1(with));
    };
    openList("spent > 1 * spent(last year)");
    EXPECT_TRUE(offered("Turnover"));
    EXPECT_FALSE(offered("Purchases"));
    EXPECT_FALSE(offered("Age"));
    openList("purchases > 1 * purchases(last year)");
    EXPECT_TRUE(offered("Invoices"));
    EXPECT_FALSE(offered("Spent"));
    openList("spent > 2 * workforce()");
    EXPECT_EQ(list(), "spent > 2 * workforce()") << "who writes it has it";
}

TEST_F(ConditionFieldsTest, APopUpGoesWithTheConditionThatItPicksFor) {
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

TEST_F(ConditionFieldsTest, APopUpSaysThatNothingFitsAndOffersNothingTwice) {
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

} // namespace
} // namespace clientela::test
