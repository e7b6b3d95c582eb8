#include "query/Parser.h"

using namespace clientela::query;

namespace {

const Condition& only(const Parsed<NodePtr>& list) { return list.value()->condition; }

// The word that an error points at, and its sentences.
struct Wrong {
    QString word;
    QString text;
    QStringList suggestions;
};
Wrong wrong(const QString& text) {
    const auto list = parse(text);
    if (list) return {QStringLiteral("(no error)"), {}, {}};
    const ParseError& error = list.error();
    EXPECT_GE(error.at, 0);
    EXPECT_LE(error.at + error.length, text.size());
    return {text.mid(error.at, error.length), error.problem.text(), error.suggestions};
}

} // namespace

TEST(ReadingAList, OfNothingIsEverybody) {
    for (const char* text : {"", "   ", "\n\t"}) {
        const auto list = parse(text);
        ASSERT_TRUE(list.ok());
        EXPECT_EQ(*list, nullptr);
    }
}

TEST(ReadingAList, BindsAndCloserThanOrAndNotClosest) {
    const auto list = parse("a = 1 or not b = 2 and c = 3");
    ASSERT_TRUE(list.ok());
    const Node& root = **list;
    ASSERT_EQ(root.kind, Node::Kind::Or);
    ASSERT_EQ(root.children.size(), 2U);
    const Node& right = *root.children[1];
    ASSERT_EQ(right.kind, Node::Kind::And);
    EXPECT_EQ(right.children[0]->kind, Node::Kind::Not);
    EXPECT_EQ(right.children[1]->condition.operand.key, "c");
}

TEST(ReadingAList, MakesNegativeSpellingsNotNodes) {
    for (const char* text : {"a != 1", "a not in (1)", "a not between 1 and 2", "a is not empty", "a not contains x",
                             "a not starts with x", "a not ends with x", "a not within today", "a not in top 3"}) {
        const auto list = parse(text);
        ASSERT_TRUE(list.ok()) << text;
        EXPECT_EQ((*list)->kind, Node::Kind::Not) << text;
        EXPECT_TRUE((*list)->spelledNegative) << text;
        ASSERT_EQ((*list)->children.size(), 1U);
        EXPECT_EQ((*list)->children[0]->condition.operand.key, "a") << text;
    }
    EXPECT_FALSE(parse("not a = 1").value()->spelledNegative);
}

TEST(ReadingAList, TakesABareWordOnTheRightAsText) {
    const auto list = parse("city = Region");
    EXPECT_EQ(std::get<Literal>(only(list).terms[0]).text, "Region");
    const auto kept = parse("postal_code = 00184");
    EXPECT_EQ(std::get<Literal>(only(kept).terms[0]).text, "00184");
    for (const char* word :
         {"in", "last", "empty", "list", "to", "top", "is", "off", "percent", "+39055218", "a@b.it"}) {
        const auto one = parse(QStringLiteral("direction = ") + word + " and a = 1");
        ASSERT_TRUE(one.ok()) << word;
        EXPECT_EQ(std::get<Literal>(one.value()->children[0]->condition.terms[0]).text, word);
    }
}

TEST(ReadingAList, KnowsTodayAndMeUnlessQuoted) {
    EXPECT_TRUE(std::holds_alternative<TodayValue>(only(parse("a = TODAY")).terms[0]));
    EXPECT_TRUE(std::holds_alternative<MeValue>(only(parse("a = me")).terms[0]));
    EXPECT_TRUE(std::holds_alternative<Literal>(only(parse("a = \"me\"")).terms[0]));
}

TEST(ReadingAList, ReadsEveryKindOfQuotes) {
    EXPECT_EQ(std::get<Literal>(only(parse("a = \"say \"\"x\"\"\"")).terms[0]).text, "say \"x\"");
    EXPECT_EQ(std::get<Literal>(only(parse(QStringLiteral(u"a = “x \"y\"”"))).terms[0]).text, "x \"y\"");
    EXPECT_EQ(std::get<Literal>(only(parse(QStringLiteral(u"a = «x, y»"))).terms[0]).text, "x, y");
}

TEST(ReadingAList, ReadsEveryWindow) {
    const auto window = [](const char* text) { return only(parse(QStringLiteral("a within ") + text)).window; };
    using Kind = Window::Kind;
    using Unit = clientela::CalendarUnit;
    EXPECT_EQ(window("today").kind, Kind::Today);
    EXPECT_EQ(window("last 30 days"), (Window{Kind::Last, 30, Unit::Day, {}, {}}));
    EXPECT_EQ(window("NEXT 1 Week"), (Window{Kind::Next, 1, Unit::Week, {}, {}}));
    EXPECT_EQ(window("more than 2 years ago"), (Window{Kind::MoreThanAgo, 2, Unit::Year, {}, {}}));
    EXPECT_EQ(window("this quarter"), (Window{Kind::This, 0, Unit::Quarter, {}, {}}));
    EXPECT_EQ(window("last month"), (Window{Kind::Previous, 0, Unit::Month, {}, {}}));
    EXPECT_EQ(window("next year"), (Window{Kind::Following, 0, Unit::Year, {}, {}}));
    EXPECT_EQ(window("since 2025-01-01"), (Window{Kind::Since, 0, Unit::Day, {2025, 1, 1}, {}}));
    EXPECT_EQ(window("before 2025-01-01"), (Window{Kind::Before, 0, Unit::Day, {}, {2025, 1, 1}}));
    EXPECT_EQ(window("from 2025-01-01 to 2025-01-31"),
              (Window{Kind::FromTo, 0, Unit::Day, {2025, 1, 1}, {2025, 1, 31}}));
}

TEST(ReadingAList, RemembersWhereWordsStand) {
    const auto list = parse("  spent(last 30 days) not in top 20 percent");
    const Condition& condition = list.value()->children[0]->condition;
    EXPECT_EQ(condition.operand.place.at, 2);
    EXPECT_EQ(condition.operand.place.length, 5);
    EXPECT_EQ(condition.operand.windows[0].place.at, 8);
    EXPECT_EQ(condition.operand.windows[0].place.length, 12);
    EXPECT_EQ(condition.rank.place.at, 33);
}

TEST(AListThatCannotBeRead, IsShownTheWord) {
    EXPECT_EQ(wrong("gender female").word, "female");
    EXPECT_EQ(wrong("gender = female spent > 5").word, "spent");
    EXPECT_EQ(wrong("a = 1 and").word, "");
    EXPECT_EQ(wrong("a = 1 annd b = 2").word, "annd");
    EXPECT_EQ(wrong("a = 1)").word, ")");
    EXPECT_EQ(wrong("(a = 1").word, "(");
    EXPECT_EQ(wrong("a = \"open").word, "\"open");
    EXPECT_EQ(wrong("a = and").word, "and");
    EXPECT_EQ(wrong("\"a\" = 1").word, "\"a\"");
    EXPECT_EQ(wrong("a is female").word, "female");
    EXPECT_EQ(wrong("a in list \"x\"").word, "in");
    EXPECT_EQ(wrong("a = 'x'").word, "'x'");
    EXPECT_EQ(wrong("a within last 3 quarters").word, "quarters");
    EXPECT_EQ(wrong("a within last 0 days").word, "0");
    EXPECT_EQ(wrong("a within since 2025-02-30").word, "2025-02-30");
    EXPECT_EQ(wrong("a within from 2025-02-02 to 2025-02-01").word, "from 2025-02-02 to 2025-02-01");
    EXPECT_EQ(wrong("a = 0.5 * spent").word, "spent");
    EXPECT_EQ(wrong(QStringLiteral("a = x\u0000y").replace("x", QString(QChar(0)))).word, QString(QChar(0)));
}

TEST(AListThatCannotBeRead, IsToldWhatWasMeant) {
    EXPECT_EQ(wrong("a == 1").suggestions, QStringList("="));
    EXPECT_EQ(wrong("a <> 1").suggestions, QStringList("!="));
    EXPECT_EQ(wrong("a contians x").suggestions, QStringList("contains"));
    EXPECT_EQ(wrong("city = San Marino").suggestions, QStringList("\"San Marino\""));
    EXPECT_TRUE(wrong("gender = female spent > 5").text.contains("and"));
    EXPECT_EQ(wrong("spent > 500 euro").suggestions, (QStringList{"500", "\"500 euro\""}));
    EXPECT_EQ(wrong("a = 0.5 * spent").suggestions, QStringList("spent()"));
}

TEST(ANumberWithAComma, IsAnErrorWithAHint) {
    const Wrong thousand = wrong("spent > 1,000");
    EXPECT_EQ(thousand.word, "1,000");
    EXPECT_TRUE(thousand.text.contains("1000")) << qPrintable(thousand.text);
    const Wrong cents = wrong("spent > 500,50");
    EXPECT_EQ(cents.word, "500,50");
    EXPECT_TRUE(cents.text.contains("500.50")) << qPrintable(cents.text);
    EXPECT_EQ(wrong("spent > 1.000,50").suggestions, QStringList("1000.50")) << "a number that is taken";
    EXPECT_EQ(wrong("spent > 1.000.000,50").suggestions, QStringList("1000000.50"));
    EXPECT_EQ(wrong("spent(last 1,000 days) > 5").word, "1,000");
    EXPECT_EQ(wrong("purchases(total > 1,000, month = 3) > 5").word, "1,000");
    EXPECT_EQ(wrong("spent between 1,000 and 2,000").word, "1,000");
    EXPECT_TRUE(parse("workforce in (1,2,3)").ok());
    EXPECT_TRUE(parse("purchases(month = 3, year = 2025) > 0").ok());
}

TEST(ADeeplyNestedList, IsRefusedInWordsNotByACrash) {
    const QString open(20000, u'(');
    const QString close(20000, u')');
    QString nots;
    for (int i = 0; i < 20000; ++i) nots += "not ";
    QString arguments;
    for (int i = 0; i < 20000; ++i) arguments += "a(b = ";
    for (const QString& text :
         {open + "a = 1" + close, open, nots + "a = 1", arguments, QString("off(").repeated(20000)}) {
        const Wrong answer = wrong(text);
        EXPECT_TRUE(answer.text.contains(QString::number(kMostNesting))) << qPrintable(answer.text);
    }
    EXPECT_TRUE(parse(open.left(kMostNesting) + "a = 1" + close.left(kMostNesting)).ok());
    EXPECT_FALSE(parse(open.left(kMostNesting + 1) + "a = 1" + close.left(kMostNesting + 1)).ok());
}

TEST(ALongList, IsFlat) {
    QStringList terms;
    for (int i = 0; i < 100000; ++i) terms += QStringLiteral("a = %1").arg(i);
    const auto list = parse(terms.join(" and "));
    ASSERT_TRUE(list.ok());
    EXPECT_EQ((*list)->children.size(), 100000U);
    EXPECT_EQ(parse(terms.join(" or ")).value()->children.size(), 100000U);
}

TEST(Keys, AreOperandsWithASign) {
    const auto keys = parseKeys("family_name, -spent(last 30 days, category = \"a, b\"), -age", true);
    ASSERT_TRUE(keys.ok());
    ASSERT_EQ(keys->size(), 3U);
    EXPECT_FALSE((*keys)[0].descending);
    EXPECT_TRUE((*keys)[1].descending);
    EXPECT_EQ((*keys)[1].operand.key, "spent");
    EXPECT_EQ((*keys)[1].operand.place.at, 14);
    EXPECT_TRUE((*keys)[2].descending);
    EXPECT_TRUE(parseKeys("", false)->empty());
    EXPECT_FALSE(parseKeys("-a", false).ok());
    EXPECT_FALSE(parseKeys("a b", true).ok());
    EXPECT_FALSE(parseKeys("a,", true).ok());
    EXPECT_FALSE(parseKeys("a = 1", true).ok());
}

TEST(AnError, IsMarkedUnderItsWord) {
    const QString text("gender = female and spennt >< 5");
    const auto list = parse(text);
    ASSERT_FALSE(list.ok());
    const QStringList lines = errorText(list.error(), text).split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[1], "  gender = female and spennt >< 5");
    EXPECT_EQ(lines[2], "                             ^^");
}
