#include "query/HouseChoice.h"
#include "query/Offers.h"
#include "query/OnAFile.h"
#include "query/Statistics.h"
#include "query/TreeText.h"

#include <ctime>
#include <set>

using namespace clientela;
using namespace clientela::query;

namespace {

/// Not random but complete: every field, compared in every way that the builder offers, with every kind of window and
/// with values that are there and values that are not. Each goes once around through text and builder, and is asked of
/// the file and of the rules.
class EveryComparison : public OnAFile {
protected:
    explicit EveryComparison(QDate today = QDate(2025, 3, 31), unsigned seed = 17) : OnAFile(30, today, seed) {}

    /// Both faces give the same list again, and SQL finds whom the rules name.
    void agrees(const OutlineRow& row) {
        const NodePtr tree = treeOf(OutlineRow::group(OutlineRow::Kind::All, {row}));
        ASSERT_NE(tree, nullptr);
        const QString text = toText(tree);
        SCOPED_TRACE(qPrintable(text));
        const auto read = parse(text);
        ASSERT_TRUE(read.ok()) << qPrintable(read.error().problem.text());
        EXPECT_TRUE(equal(*read, tree)) << "text to tree to text";
        EXPECT_EQ(toText(*read), text);
        const OutlineRow again = outlineOf(*read);
        ASSERT_EQ(again.rows.size(), 1U);
        EXPECT_EQ(wayOf(again.rows[0]), wayOf(row)) << "builder to tree to builder";
        EXPECT_TRUE(equal(treeOf(again), tree));
        const auto list = bindList(tree, file_.catalogues(), QStringLiteral("customer"), context_);
        ASSERT_TRUE(list.ok()) << qPrintable(list.error().problem.text());
        Statistics real(file_.connection());
        const std::vector<qint64> fit = test::BruteForce(world_, file_.catalogues(), context_).ids(tree);
        for (Statistics* statistics : {static_cast<Statistics*>(nullptr), &real})
            EXPECT_EQ(asked(SqlWriter(file_.catalogues(), statistics).writeIds(*list)), fit);
        ++asked_;
    }

    static std::vector<Window> everyWindow(QDate today) {
        std::vector<Window> windows;
        const auto units = {CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Year};
        const auto periods = {CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Quarter, CalendarUnit::Year};
        const auto add = [&](Window::Kind kind, CalendarUnit unit, qint64 count) {
            Window window;
            window.kind = kind;
            window.unit = unit;
            window.count = count;
            windows.push_back(window);
        };
        add(Window::Kind::Today, CalendarUnit::Day, 0);
        for (const auto kind : {Window::Kind::Last, Window::Kind::Next, Window::Kind::MoreThanAgo})
            for (const CalendarUnit unit : units)
                for (const qint64 count : {1, 3}) add(kind, unit, count);
        for (const auto kind : {Window::Kind::This, Window::Kind::Previous, Window::Kind::Following})
            for (const CalendarUnit unit : periods) add(kind, unit, 0);
        for (const auto kind : {Window::Kind::Since, Window::Kind::Before, Window::Kind::FromTo}) {
            Window window;
            window.kind = kind;
            window.from = today.addDays(-40);
            window.to = today.addDays(kind == Window::Kind::FromTo ? 10 : -40);
            if (kind == Window::Kind::Since) window.to = {};
            if (kind == Window::Kind::Before) window.from = {};
            windows.push_back(window);
        }
        return windows;
    }

    /// The row with other values in the place of its own.
    static std::vector<OutlineRow> withValues(const OutlineRow& row, const QStringList& values) {
        std::vector<OutlineRow> rows{row};
        for (const QString& value : values) {
            OutlineRow other = row;
            for (Term& term : other.condition.terms)
                if (std::holds_alternative<Literal>(term)) term = literal(value);
            if (!other.condition.terms.empty()) rows.push_back(std::move(other));
        }
        return rows;
    }

    QStringList valuesOf(const fields::Field& field, const test::RandomList::Choice& choice) const {
        if (field.isNumeric())
            return field.scale() > 0 || field.type == fields::Type::Money
                       ? QStringList{QStringLiteral("0"), QStringLiteral("12.5"), QStringLiteral("-1")}
                       : QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("40")};
        if (field.isDate())
            return {context_.today.toString(Qt::ISODate), context_.today.addDays(-1).toString(Qt::ISODate),
                    QStringLiteral("2024-02-29")};
        if (field.type == fields::Type::YesNo) return {QStringLiteral("yes"), QStringLiteral("no")};
        if (!field.choices.isEmpty()) {
            QStringList keys;
            for (const fields::Choice& one : field.choices) keys += one.key;
            return keys;
        }
        return choice.words.value(field.key, {QStringLiteral("x")});
    }

    void askEverything() {
        const test::RandomList::Choice choice = test::houseChoice(context_.today);
        std::set<fields::Type> types;
        for (const QString& key : choice.keys.value(QStringLiteral("customer"))) {
            const fields::Field& field = *file_.catalogues().customers().find(key);
            types.insert(field.type);
            for (const Way& way : waysOf(field)) {
                OutlineRow row = comparedBy(beginWith(field), way, field);
                if (row.lacksValue()) row.condition.terms = {literal(QStringLiteral("x"))};
                if (valueKindOf(row.condition, field) == ValueKind::Window) {
                    for (const Window& window : everyWindow(context_.today)) {
                        OutlineRow within = row;
                        within.condition.window = window;
                        agrees(within);
                    }
                    continue;
                }
                for (const OutlineRow& one : withValues(row, valuesOf(field, choice))) agrees(one);
            }
            const auto* aggregate = std::get_if<fields::Aggregate>(&field.source);
            if (!aggregate || aggregate->date.isNull()) continue;
            for (const Window& window : everyWindow(context_.today)) {
                OutlineRow counted = beginWith(field);
                counted.condition.operand.windows = {window};
                agrees(counted);
            }
        }
        for (const auto type :
             {fields::Type::Text, fields::Type::LongText, fields::Type::Choice, fields::Type::Choices,
              fields::Type::YesNo, fields::Type::Integer, fields::Type::Money, fields::Type::Date,
              fields::Type::Country, fields::Type::Language, fields::Type::Phone, fields::Type::Email})
            EXPECT_TRUE(types.contains(type)) << "no field of type " << static_cast<int>(type);
        EXPECT_GT(asked_, 1000);
    }

    int asked_ = 0;
};

class EveryComparisonAtTheYearsEnd : public EveryComparison {
protected:
    EveryComparisonAtTheYearsEnd() : EveryComparison(QDate(2024, 12, 31), 23) {}
};

class EveryComparisonOnALeapDay : public EveryComparison {
protected:
    EveryComparisonOnALeapDay() : EveryComparison(QDate(2024, 2, 29), 29) {}
};

/// The clocks of Rome, for as long as it lives.
struct InRome {
    InRome() : before_(qgetenv("TZ")) { set("Europe/Rome"); }
    ~InRome() { set(before_); }
    InRome(const InRome&) = delete;
    InRome& operator=(const InRome&) = delete;

private:
    static void set(const QByteArray& zone) {
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }
    QByteArray before_;
};

class EveryComparisonOnADayOf25Hours : private InRome, public EveryComparison {
protected:
    EveryComparisonOnADayOf25Hours() : EveryComparison(QDate(2025, 10, 26), 37) {}

    /// The customers whose cards were made at these moments, by `created within today` of that day.
    QStringList madeOn(QDate today, const QStringList& moments) {
        QStringList found;
        context_.today = today;
        const auto list = bound(QStringLiteral("created within today"));
        for (const QString& moment : moments) {
            file_.connection().execute(QStringLiteral("UPDATE customer SET created = ? WHERE id = ?"), moment,
                                       world_.front().id);
            const std::vector<qint64> ids = asked(SqlWriter(file_.catalogues()).writeIds(list));
            if (std::find(ids.begin(), ids.end(), world_.front().id) != ids.end()) found += moment;
        }
        return found;
    }
};

class EveryComparisonOnADayOf23Hours : private InRome, public EveryComparison {
protected:
    EveryComparisonOnADayOf23Hours() : EveryComparison(QDate(2025, 3, 30), 41) {}
};

} // namespace

TEST_F(EveryComparison, OfEveryFieldFindsWhomTheRulesNameInBothFaces) { askEverything(); }
TEST_F(EveryComparisonAtTheYearsEnd, OfEveryFieldFindsWhomTheRulesNameInBothFaces) { askEverything(); }
TEST_F(EveryComparisonOnALeapDay, OfEveryFieldFindsWhomTheRulesNameInBothFaces) { askEverything(); }
TEST_F(EveryComparisonOnADayOf25Hours, OfEveryFieldFindsWhomTheRulesNameInBothFaces) { askEverything(); }

TEST_F(EveryComparisonOnADayOf23Hours, OfEveryFieldFindsWhomTheRulesNameInBothFaces) { askEverything(); }

TEST_F(EveryComparison, IsAskedOfInvoicesWithoutLinesCreditNotesAndLeapDays) {
    int empty = 0;
    int nothing = 0;
    int credited = 0;
    int leap = 0;
    for (const test::Customer& one : world_) {
        for (const test::Document& document : one.documents) {
            if (document.status != QLatin1String("final")) continue;
            const auto costs = [](const test::Line& line) { return line.charged != 0; };
            if (document.lines.empty())
                ++empty;
            else if (std::none_of(document.lines.begin(), document.lines.end(), costs))
                ++nothing;
            if (document.kind == QLatin1String("credit_note")) ++credited;
        }
        const fields::Value birth = one.fields.value(QStringLiteral("birth_date"));
        const auto* day = std::get_if<QDate>(&birth);
        if (day && day->month() == 2 && day->day() == 29) ++leap;
    }
    EXPECT_GT(empty, 0) << "final documents without a line";
    EXPECT_GT(nothing, 0) << "final documents of which every line is free";
    EXPECT_GT(credited, 0);
    EXPECT_GT(leap, 0);
}

TEST_F(EveryComparisonOnADayOf25Hours, BeginsAndEndsTheDayWhereTheClocksDo) {
    const QStringList long_{"2025-10-25T22:00:00Z", "2025-10-26T00:30:00Z", "2025-10-26T22:59:59Z"};
    EXPECT_EQ(madeOn({2025, 10, 26}, QStringList{"2025-10-25T21:59:59Z"} + long_ + QStringList{"2025-10-26T23:00:00Z"}),
              long_);
    const QStringList short_{"2025-03-29T23:00:00Z", "2025-03-30T21:59:59Z"};
    EXPECT_EQ(madeOn({2025, 3, 30}, QStringList{"2025-03-29T22:59:59Z"} + short_ + QStringList{"2025-03-30T22:00:00Z"}),
              short_);
}
