#include "query/Binder.h"
#include "query/SmallCatalogue.h"

using namespace clientela;
using namespace clientela::query;

namespace {

class BindingAList : public testing::Test {
protected:
    BindingAList() {
        context_.today = QDate(2025, 3, 31);
        context_.me = QStringLiteral("Luca");
        context_.homeCountry = QStringLiteral("IT");
        context_.savedList = [this](const QString& name, const QString& kind) -> Result<NodePtr> {
            const auto& saved = kind == QLatin1String("document") ? savedOfDocuments_ : saved_;
            if (!saved.contains(name)) return Problem{QStringLiteral("There is no list “%1”.").arg(name), {}, {}};
            const auto list = parse(saved.value(name));
            EXPECT_TRUE(list.ok());
            return *list;
        };
    }

    Parsed<BoundList> bound(const QString& text, const char* kind = "customer") {
        const auto list = parse(text);
        EXPECT_TRUE(list.ok()) << qPrintable(text);
        if (!list) return list.error();
        return bindList(*list, catalogues_, QString::fromLatin1(kind), context_);
    }
    /// The bound root, kept alive until the next one.
    const BoundNode& root(const QString& text, const char* kind = "customer") {
        const auto list = bound(text, kind);
        EXPECT_TRUE(list.ok()) << qPrintable(text) << "\n"
                               << qPrintable(list.ok() ? "" : errorText(list.error(), text));
        static const BoundNode kNone;
        root_ = list ? list->root : nullptr;
        return root_ ? *root_ : kNone;
    }
    const BoundCondition& condition(const QString& text) { return root(text).condition; }
    const BoundValue& value(const QString& text) {
        static const BoundValue kNone;
        const auto& values = condition(text).values;
        EXPECT_EQ(values.size(), 1U) << qPrintable(text);
        return values.empty() ? kNone : values.front();
    }
    qint64 number(const QString& text) { return std::get<qint64>(value(text).value); }
    QString word(const QString& text) { return std::get<QString>(value(text).value); }

    struct Wrong {
        QString word;
        QString text;
        QStringList suggestions;
    };
    Wrong wrong(const QString& text) {
        const auto list = bound(text);
        if (list) return {QStringLiteral("(no error)"), {}, {}};
        const ParseError& error = list.error();
        return {text.mid(error.at, error.length), error.problem.text(), error.suggestions};
    }

    fields::Catalogues catalogues_ = test::smallCatalogues();
    Context context_;
    QHash<QString, QString> saved_;
    QHash<QString, QString> savedOfDocuments_;
    BoundPtr root_;
};

} // namespace

TEST_F(BindingAList, OfNothingIsEverybody) {
    const auto list = bound("");
    ASSERT_TRUE(list.ok());
    EXPECT_EQ(list->root, nullptr);
    EXPECT_EQ(list->catalogue->kind(), "customer");
}

TEST_F(BindingAList, ScalesNumbersAsTheirFieldStoresThem) {
    EXPECT_EQ(number("turnover > 500"), 50000);
    EXPECT_EQ(number("turnover > 500.50"), 50050);
    EXPECT_EQ(number("turnover = 500.5000"), 50050);
    EXPECT_EQ(number("workforce = -3"), -3);
    EXPECT_EQ(number("workforce = 3.0"), 3);
    EXPECT_EQ(number("discount = 12.5"), 1250);
    EXPECT_EQ(number("discount = 10%"), 1000);
    EXPECT_EQ(number("x_weight < 0.125"), 125);
    EXPECT_EQ(number("spent >= \"7\""), 700);
    context_.currency = *Currency::of("JPY");
    EXPECT_EQ(number("spent > 500"), 500);
}

TEST_F(BindingAList, ANumberFinerThanItsFieldIsDecidedByThoseBesideIt) {
    const auto is = [&](const QString& text, query::Test test, qint64 beside) {
        EXPECT_EQ(condition(text).test, test) << qPrintable(text);
        EXPECT_EQ(number(text), beside) << qPrintable(text);
    };
    is("workforce > 17.5", query::Test::Greater, 17);
    is("workforce >= 17.5", query::Test::Greater, 17);
    is("workforce < 17.5", query::Test::LessOrEqual, 17);
    is("workforce <= 17.5", query::Test::LessOrEqual, 17);
    is("workforce <= -17.5", query::Test::LessOrEqual, -18);
    is("turnover > 0.005", query::Test::Greater, 0);
    is("workforce in (3, 3.5)", query::Test::Equal, 3);
    const auto nobody = bound("workforce = 17.5");
    ASSERT_TRUE(nobody.ok());
    EXPECT_EQ(nobody->root->kind, query::BoundNode::Kind::Or);
    EXPECT_TRUE(nobody->root->children.empty());
}

TEST_F(BindingAList, KeepsTextsAsWrittenAndFoldsThem) {
    EXPECT_EQ(word("postal_code = 00184"), "00184");
    EXPECT_EQ(value(QStringLiteral("city = CITTÀ")).folded, "citta");
    EXPECT_EQ(condition("city contains x").test, query::Test::Contains);
    EXPECT_EQ(word("representative = me"), "Luca");
    EXPECT_EQ(word("representative = \"me\""), "me");
    EXPECT_EQ(value("tags = VIP").folded, "vip");
    EXPECT_EQ(condition("tags contains vi").test, query::Test::Contains);
}

TEST_F(BindingAList, KnowsPhonesAndMailsInNormalForm) {
    EXPECT_EQ(value("phone = \"055 218 9400\"").normal, "+390552189400");
    EXPECT_EQ(value("phone = \"+39 055 2189400\"").normal, "+390552189400");
    EXPECT_EQ(value("phone contains \"218 94\"").normal, "21894");
    EXPECT_EQ(value("phone starts with \"+39 055\"").normal, "+39055");
    EXPECT_EQ(value("email = Anna@Rossi.IT").normal, "anna@rossi.it");
}

TEST_F(BindingAList, FindsChoicesByKeyLabelAndOtherNames) {
    EXPECT_EQ(word("gender = FEMALE"), "female");
    EXPECT_EQ(word("gender = donna"), "female");
    EXPECT_EQ(word("stage = Cliente"), "customer");
    EXPECT_EQ(word("country = Germany"), "DE");
    EXPECT_EQ(word("country = de"), "DE");
    EXPECT_EQ(word("language = Italian"), "it");
    EXPECT_EQ(number("consent_email = yes"), 1);
    EXPECT_EQ(number("consent_email = NO"), 0);
}

TEST_F(BindingAList, OrdersChoicesAsDeclared) {
    const auto keys = [&](const QString& text) {
        QStringList all;
        for (const BoundValue& one : condition(text).values) all += std::get<QString>(one.value);
        return all;
    };
    EXPECT_EQ(keys("stage < customer"), QStringList({"suspect", "prospect"}));
    EXPECT_EQ(keys("stage >= customer"), QStringList({"customer", "lost"}));
    EXPECT_EQ(keys("stage between prospect and customer"), QStringList({"prospect", "customer"}));
    EXPECT_EQ(condition("stage > suspect").test, query::Test::In);
    const BoundNode& nobody = root("stage < suspect");
    EXPECT_EQ(nobody.kind, BoundNode::Kind::Or);
    EXPECT_TRUE(nobody.children.empty());
}

TEST_F(BindingAList, SaysAllAboutDatesInDays) {
    const QDate day(2025, 1, 15);
    const auto days = [&](const QString& text) {
        const BoundCondition& one = condition(text);
        EXPECT_EQ(one.test, query::Test::Within) << qPrintable(text);
        return one.days;
    };
    EXPECT_EQ(days("created = 2025-01-15"), (Days{day, day.addDays(1)}));
    EXPECT_EQ(days("created < 2025-01-15"), (Days{{}, day}));
    EXPECT_EQ(days("created <= 2025-01-15"), (Days{{}, day.addDays(1)}));
    EXPECT_EQ(days("created > 2025-01-15"), (Days{day.addDays(1), {}}));
    EXPECT_EQ(days("created >= 2025-01-15"), (Days{day, {}}));
    EXPECT_EQ(days("created between 2025-01-15 and today"), (Days{day, {2025, 4, 1}}));
    EXPECT_EQ(days("last_purchase within last 30 days"), (Days{{2025, 3, 2}, {2025, 4, 1}}));
    EXPECT_EQ(root("created in (2025-01-15, today)").kind, BoundNode::Kind::Or);
    EXPECT_TRUE(root("created between 2025-01-15 and 2025-01-14").children.empty());
}

TEST_F(BindingAList, TurnsBirthdaysIntoDaysOfTheYear) {
    using Spans = std::vector<std::pair<QString, QString>>;
    EXPECT_EQ(condition("birthday within next 7 days").birthdays, (Spans{{"0331", "0406"}}));
    EXPECT_EQ(condition("birthday = 2025-02-28").birthdays, (Spans{{"0228", "0229"}}));
    EXPECT_EQ(condition("birthday <= 2025-04-02").birthdays, (Spans{{"0331", "0402"}}));
    EXPECT_EQ(condition("birthday > 2025-04-02").birthdays, (Spans{{"0101", "0330"}, {"0403", "1231"}}));
    EXPECT_TRUE(root("birthday < today").children.empty()); // the next one is never past
    EXPECT_EQ(condition("birthday is empty").test, query::Test::IsEmpty);
}

TEST_F(BindingAList, OnALeapDayPutsTheBirthdaysOfTodayBehindNoLaterOnes) {
    using Spans = std::vector<std::pair<QString, QString>>;
    context_.today = QDate(2024, 2, 29);
    EXPECT_EQ(condition("birthday > today").birthdays, (Spans{{"0101", "0228"}, {"0301", "1231"}}))
        << "who was born on the 28th comes again in a year, who was born today comes today";
    EXPECT_EQ(condition("birthday > 2024-03-10").birthdays, (Spans{{"0101", "0228"}, {"0311", "1231"}}));
    EXPECT_EQ(condition("birthday >= today").birthdays, (Spans{{"0101", "1231"}}));
}

TEST_F(BindingAList, BoundsWhatHappenedByAllItsWindows) {
    const BoundOperand& all = condition("spent(last 30 days, since 2025-03-10) > 5").operand;
    EXPECT_EQ(*all.window, (Days{{2025, 3, 10}, {2025, 4, 1}}));
    EXPECT_EQ(all.arguments, nullptr);
    const BoundOperand& lifted = condition("purchases(date within this month, status = final) > 0").operand;
    EXPECT_EQ(*lifted.window, (Days{{2025, 3, 1}, {2025, 4, 1}}));
    ASSERT_NE(lifted.arguments, nullptr);
    EXPECT_EQ(lifted.arguments->condition.operand.field->key, "status");
    EXPECT_FALSE(lifted.detail);
    EXPECT_TRUE(condition("spent(category = Pizza or status = open) > 0").operand.detail);
    EXPECT_FALSE(condition("spent(not date within this month) > 0").operand.window.has_value());
}

TEST_F(BindingAList, ComparesOperandsInIntegers) {
    const BoundScaled half = *condition("spent(this year) < 0.5 * spent(last year)").other;
    EXPECT_EQ(half.numerator, 1);
    EXPECT_EQ(half.denominator, 2);
    EXPECT_TRUE(half.operand.window.has_value());
    // 5 people against 500 in hundredths
    const BoundScaled mixed = *condition("workforce > 0.01 * turnover()").other;
    EXPECT_EQ(mixed.numerator, 1);
    EXPECT_EQ(mixed.denominator, 10000);
    const BoundScaled other = *condition("turnover > workforce()").other;
    EXPECT_EQ(other.numerator, 100);
    EXPECT_EQ(other.denominator, 1);
    EXPECT_EQ(condition("created > birth_date()").other->numerator, 1);
    EXPECT_EQ(root("spent between 10 and spent(last year)").kind, BoundNode::Kind::And);
    EXPECT_EQ(root("spent in (10, spent(last year))").kind, BoundNode::Kind::Or);
}

TEST_F(BindingAList, ReadsRanks) {
    EXPECT_EQ(condition("spent in top 20 percent").rank, (BoundCondition::Rank{true, 0, 2000}));
    EXPECT_EQ(condition("spent in top 0.5 percent").rank, (BoundCondition::Rank{true, 0, 50}));
    EXPECT_EQ(condition("last_purchase in bottom 10").rank, (BoundCondition::Rank{false, 10, 0}));
    for (const char* rank : {"0", "2.5", "-1", "0 percent", "101 percent"})
        EXPECT_NE(wrong(QStringLiteral("spent in top ") + rank).word, "(no error)") << rank;
    EXPECT_EQ(wrong("city in top 5").word, "in top");
}

TEST_F(BindingAList, LeavesOutRowsThatAreSwitchedOff) {
    EXPECT_EQ(bound("off(city = Lucca)").value().root, nullptr);
    EXPECT_EQ(bound("off(nonsense = 1)").value().root, nullptr);
    EXPECT_EQ(bound("not off(city = Lucca)").value().root, nullptr);
    EXPECT_EQ(root("off(city = Lucca) or region = x").condition.operand.field->key, "region");
    EXPECT_EQ(condition("purchases(off(status = open)) > 0").operand.arguments, nullptr);
}

TEST_F(BindingAList, SaysItSimply) {
    EXPECT_EQ(root("not not city = x").kind, BoundNode::Kind::Condition);
    EXPECT_EQ(root("city = a and (city = b and (city = c and city = d))").children.size(), 4U);
    EXPECT_EQ(root("city = a or stage < suspect").kind, BoundNode::Kind::Condition);
    EXPECT_TRUE(root("city = a and stage < suspect").children.empty());
    EXPECT_EQ(bound("city = a or not stage < suspect").value().root, nullptr);
}

TEST_F(BindingAList, PutsSavedListsInTheirPlace) {
    saved_ = {{"Regulars", "purchases > 3 or in list \"Friends\""}, {"Friends", "tags = friend"}, {"All", ""}};
    EXPECT_EQ(root("in list \"Regulars\" and city = Lucca").children.size(), 2U);
    EXPECT_EQ(root("not in list \"Regulars\"").kind, BoundNode::Kind::Not);
    EXPECT_EQ(bound("in list \"All\"").value().root, nullptr);
    EXPECT_EQ(root("not in list \"All\"").kind, BoundNode::Kind::Or);
}

TEST_F(BindingAList, RefusesSavedListsThatLeadToThemselves) {
    saved_ = {{"A", "city = x or in list \"B\""}, {"B", "not in list \"A\""}, {"C", "gendr = x"}};
    const Wrong circle = wrong("region = y and in list \"A\"");
    EXPECT_EQ(circle.word, "\"A\"");
    EXPECT_TRUE(circle.text.contains("A list cannot contain itself: “A” asks for “B”, and “B” asks for “A”."))
        << qPrintable(circle.text);
    saved_ = {{"A", "in list B"}, {"B", "in list C"}, {"C", "in list D"}, {"D", "in list B"}, {"E", "in list E"}};
    EXPECT_TRUE(wrong("in list \"A\"").text.contains("“B” asks for “C”, “C” asks for “D”, and “D” asks for “B”."))
        << "the way round, without the one that leads there";
    EXPECT_TRUE(wrong("in list \"E\"").text.contains("The list “E” asks for itself."));
    saved_ = {{"A", "city = x or in list \"B\""}, {"B", "not in list \"A\""}, {"C", "gendr = x"}};
    const Wrong inside = wrong("in list \"C\"");
    EXPECT_EQ(inside.word, "\"C\"");
    EXPECT_TRUE(inside.text.contains("gendr")) << qPrintable(inside.text);
    EXPECT_EQ(wrong("in list \"D\"").word, "\"D\"");
}

TEST_F(BindingAList, AsksOfRelatedRecordsTheListsThatAreKeptOfThem) {
    savedOfDocuments_ = {{"Large", "total > 500"}, {"Best", "total in top 3"}};
    saved_ = {{"Friends", "tags = friend"}};
    EXPECT_EQ(root("in list \"Large\"", "document").condition.operand.field->key, "total");
    const BoundNode& counted = root("purchases(in list \"Large\") > 0 and purchases(not in list \"Large\") = 0");
    ASSERT_EQ(counted.children.size(), 2U);
    EXPECT_EQ(counted.children[0]->condition.operand.arguments->condition.operand.field->key, "total");
    EXPECT_EQ(counted.children[1]->condition.operand.arguments->kind, BoundNode::Kind::Not);
    EXPECT_EQ(wrong("purchases(in list \"Friends\") > 0").word, "\"Friends\"") << "that one is of customers";
    EXPECT_EQ(wrong("in list \"Large\"").word, "\"Large\"") << "and that one of documents";
    const Wrong ranked = wrong("purchases(in list \"Best\") > 0");
    EXPECT_TRUE(ranked.text.contains("cannot stand inside parentheses")) << qPrintable(ranked.text);
}

TEST_F(BindingAList, AsksOfWhoeverIsBehindALinkAllThatIsAskedOfACustomer) {
    saved_ = {{"Friends", "tags = friend"}, {"Best", "spent in top 3"}};
    for (const char* list :
         {"people(role = decides, age > 30) > 0", "people(spent(last 30 days, category = Pizza) > 100) >= 2",
          "people(spent(this year) < 0.5 * spent(last year)) = 0", "people(birthday within next 7 days) > 0",
          "people(tags = friend or x_weight > 2) > 0", "people(in list \"Friends\") > 0",
          "people(not in list \"Best\") = 0", "people(spent(last year) in top 20 percent) > 0",
          "people(people(purchases(status = open) > 0) > 0) > 0"}) {
        const auto outcome = bound(list);
        EXPECT_TRUE(outcome.ok()) << list << '\n' << (outcome.ok() ? "" : qPrintable(outcome.error().problem.text()));
    }
    EXPECT_EQ(condition("people(age > 30) > 0").operand.arguments->condition.operand.field->referred.kind, "customer");
    EXPECT_TRUE(condition("people(role = pays) > 0").operand.arguments->condition.operand.field->referred.isNull());
}

TEST_F(BindingAList, RefusesWhatIsInsideMoreParenthesesThanAnybodyMeans) {
    EXPECT_TRUE(bound("people(people(people(age > 30) > 0) > 0) > 0").ok());
    const Wrong deep = wrong("people(people(people(people(age > 30) > 0) > 0) > 0) > 0");
    EXPECT_EQ(deep.word, "people");
    EXPECT_TRUE(deep.text.contains("at most 3 deep")) << qPrintable(deep.text);
    saved_ = {{"Deep", "people(people(age > 30) > 0) > 0"}};
    EXPECT_TRUE(bound("in list \"Deep\" and people(in list \"Deep\") > 0").ok());
    EXPECT_EQ(wrong("people(in list \"Deep\") > 0 and people(people(in list \"Deep\") > 0) > 0").word, "\"Deep\"");
}

TEST_F(BindingAList, RefusesSavedListsThatGrowWithoutEnd) {
    saved_["0"] = "city = x";
    for (int i = 1; i <= 60; ++i)
        saved_[QString::number(i)] = QString("in list \"%1\" or not in list \"%1\"").arg(i - 1);
    EXPECT_EQ(wrong("in list \"60\"").word, "\"60\"");
}

TEST_F(BindingAList, PointsAtTheWordAndSuggests) {
    const Wrong field = wrong("city = Lucca and gendr = female");
    EXPECT_EQ(field.word, "gendr");
    EXPECT_EQ(field.suggestions.value(0), "gender");
    EXPECT_EQ(wrong("town = Lucca").suggestions.value(0), "city"); // so it is called on the card
    EXPECT_EQ(wrong("zip_code = 1").suggestions.value(0), "postal_code");
    const Wrong choice = wrong("gender = femle");
    EXPECT_EQ(choice.word, "femle");
    EXPECT_EQ(choice.suggestions, QStringList("female"));
    EXPECT_EQ(wrong("country = Germny").suggestions.value(0), "Germany");
    EXPECT_EQ(wrong("spent > lots").word, "lots");
    EXPECT_EQ(wrong("spent > turnover").suggestions, QStringList("turnover()"));
    EXPECT_EQ(wrong("created > 31/12/2024").word, "31/12/2024");
    EXPECT_EQ(wrong("turnover = 99999999999999999999").word, "99999999999999999999");
    EXPECT_EQ(wrong("age contains 3").word, "contains");
    EXPECT_EQ(wrong("city within last 3 days").word, "within");
    EXPECT_EQ(wrong("country > IT").word, ">");
    EXPECT_EQ(wrong("city = \"\"").word, "\"\"");
    EXPECT_EQ(wrong("city = today").word, "today");
    EXPECT_EQ(wrong("age = me").word, "me");
    EXPECT_EQ(wrong("city(last 3 days) = x").word, "city");
    EXPECT_EQ(wrong("addresses(last 3 days) > 0").word, "last 3 days");
    EXPECT_EQ(wrong("full_name = x").word, "full_name");
    EXPECT_EQ(wrong("spent > city()").word, "city");
    EXPECT_EQ(wrong("last_purchase > 2 * birth_date()").word, "2");
    EXPECT_EQ(wrong("workforce in (1,000)").word, "1,000");
    EXPECT_EQ(wrong("phone = phone()").word, "phone");
}

TEST_F(BindingAList, RefusesAmountsOfACurrencyInWords) {
    for (const char* list : {"spent > €500", "spent > \"500 USD\"", "spent between 5 and 500$", "turnover > 500EUR"}) {
        const Wrong amount = wrong(list);
        EXPECT_TRUE(amount.text.contains("names a currency")) << list << ": " << qPrintable(amount.text);
        EXPECT_TRUE(amount.text.contains("EUR")) << "it says which one counts: " << qPrintable(amount.text);
        EXPECT_EQ(amount.suggestions, QStringList("500")) << list;
    }
    EXPECT_FALSE(wrong("spent > lots").text.contains("currency"));
    EXPECT_FALSE(wrong("age > 5$").text.contains("currency")) << "an age is no amount";
}

TEST_F(BindingAList, TellsOnWhichSideOfTheParenthesesAFieldStands) {
    EXPECT_TRUE(wrong("category = Pizza").text.contains("(category"));
    EXPECT_TRUE(wrong("purchases(gender = female) > 0").text.contains("outside"));
    EXPECT_TRUE(wrong("people(category = Pizza) > 0").text.contains("(category")) << "of what that person bought";
}

TEST_F(BindingAList, AsksWhoMeIs) {
    context_.me.clear();
    EXPECT_EQ(wrong("representative = me").word, "me");
}

TEST_F(BindingAList, WorksForOtherKinds) {
    EXPECT_EQ(root("status = open and date within last 3 days", "document").children.size(), 2U);
    EXPECT_FALSE(bound("status = open", "spaceship").ok());
}

TEST_F(BindingAList, TakesKeysForColumnsAndOrder) {
    const auto keys = parseKeys("city, -spent(last 30 days)", true);
    const auto all = bindKeys(*keys, catalogues_, "customer", context_);
    ASSERT_TRUE(all.ok());
    EXPECT_EQ((*all)[0].operand.field->key, "city");
    EXPECT_TRUE((*all)[1].descending);
    EXPECT_TRUE((*all)[1].operand.window.has_value());
    const auto unknown = parseKeys("city, cty", true);
    const auto none = bindKeys(*unknown, catalogues_, "customer", context_);
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().at, 6);
    EXPECT_EQ(none.error().suggestions.value(0), "city");
}
