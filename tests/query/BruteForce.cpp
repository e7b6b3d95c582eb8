#include "query/BruteForce.h"

#include "base/Fold.h"
#include "formats/Countries.h"
#include "formats/Languages.h"
#include "formats/Phone.h"
#include "query/BruteForceParts.h"

#include <cmath>

namespace clientela::test {

using namespace query;
using fields::Field;
using fields::Type;
using fields::Value;
__extension__ using Wide = __int128;

namespace {

int sign(Wide difference) { return difference < 0 ? -1 : difference > 0 ? 1 : 0; }

qint64 power(int exponent) {
    qint64 all = 1;
    while (exponent-- > 0) all *= 10;
    return all;
}

// A plain decimal number as an integer and how many of its digits are decimals.
struct Decimal {
    qint64 digits = 0;
    int decimals = 0;
};
Decimal decimal(QString text) {
    text.remove(u'%');
    const bool negative = text.startsWith(u'-');
    text.remove(u'-').remove(u'+');
    const qsizetype point = text.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    const qint64 digits = text.remove(u'.').toLongLong();
    return {negative ? -digits : digits, decimals};
}

QDate dayOf(const Value& value) {
    if (const auto* day = std::get_if<QDate>(&value)) return *day;
    if (const auto* at = std::get_if<QDateTime>(&value)) return at->toLocalTime().date();
    return {};
}

bool isWords(const Field& field) {
    switch (field.type) {
    case Type::Text:
    case Type::LongText:
    case Type::Phone:
    case Type::Email:
    case Type::Link: return true;
    case Type::Choice:
    case Type::Choices: return field.choices.isEmpty();
    default: return false;
    }
}

bool isDate(const Field& field) { return field.type == Type::Date || field.type == Type::DateTime; }

qsizetype choiceAt(const Field& field, const QString& word) {
    for (qsizetype i = 0; i < field.choices.size(); ++i)
        if (field.choices[i].key == word) return i;
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        const fields::Choice& one = field.choices[i];
        for (const QString& name : QStringList{one.key, one.label} + one.names)
            if (fold(name) == fold(word)) return i;
    }
    return -1;
}

QDate sameDay(QDate day, int months) {
    const int total = day.year() * 12 + day.month() - 1 + months;
    const int year = total / 12;
    const int month = total % 12 + 1;
    return QDate(year, month, std::min(day.day(), QDate(year, month, 1).daysInMonth()));
}

int monthsOf(CalendarUnit unit) { return unit == CalendarUnit::Year ? 12 : unit == CalendarUnit::Quarter ? 3 : 1; }

QDate sameDay(QDate day, qint64 n, CalendarUnit unit) {
    if (unit == CalendarUnit::Day) return day.addDays(n);
    if (unit == CalendarUnit::Week) return day.addDays(7 * n);
    return sameDay(day, static_cast<int>(n) * monthsOf(unit));
}

QDate beginOf(QDate day, CalendarUnit unit) {
    while (true) {
        const bool begins = unit == CalendarUnit::Week      ? day.dayOfWeek() == Qt::Monday
                            : unit == CalendarUnit::Month   ? day.day() == 1
                            : unit == CalendarUnit::Quarter ? day.day() == 1 && day.month() % 3 == 1
                                                            : day.dayOfYear() == 1;
        if (begins) return day;
        day = day.addDays(-1);
    }
}

// The day a birthday is kept in a year.
QDate keptIn(QDate birth, int year) {
    const QDate same(year, birth.month(), birth.day());
    return same.isValid() ? same : QDate(year, 2, 28);
}

int ageOf(QDate birth, QDate today) {
    int age = -1;
    for (int year = birth.year(); year <= today.year(); ++year)
        if (keptIn(birth, year) <= today) ++age;
    return age;
}

QDate nextBirthday(QDate birth, QDate today) {
    QDate day = today;
    while (keptIn(birth, day.year()) != day) day = day.addDays(1);
    return day;
}

bool isRule(const Field& field, fields::Computed::Rule rule) {
    const auto* computed = std::get_if<fields::Computed>(&field.source);
    return computed && computed->rule == rule;
}

std::vector<Value> single(Value value) {
    if (fields::isEmpty(value)) return {};
    if (const auto* several = std::get_if<QStringList>(&value)) return {several->begin(), several->end()};
    return {std::move(value)};
}

} // namespace

std::vector<qint64> BruteForce::ids(const NodePtr& list) const {
    std::vector<qint64> all;
    for (const Customer& customer : world_)
        if (fits(list, {&catalogues_.customers(), customer.fields, &customer})) all.push_back(customer.id);
    std::sort(all.begin(), all.end());
    return all;
}

Value BruteForce::value(const Operand& operand, const Customer& customer) const {
    const Values all = values(operand, {&catalogues_.customers(), customer.fields, &customer});
    return all.empty() ? Value() : all.front();
}

// ---------------------------------------------------------------- logic

bool BruteForce::fits(const NodePtr& node, const Row& row) const { return !node || holds(*node, row).value_or(true); }

// Nothing: switched off, as if it were not there.
std::optional<bool> BruteForce::holds(const Node& node, const Row& row) const {
    switch (node.kind) {
    case Node::Kind::Off: return std::nullopt;
    case Node::Kind::Condition: return condition(node.condition, row);
    case Node::Kind::Not: {
        const auto inner = holds(*node.children.front(), row);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    case Node::Kind::And:
    case Node::Kind::Or: break;
    }
    bool any = false;
    bool one = false;
    bool all = true;
    for (const NodePtr& child : node.children) {
        const auto answer = holds(*child, row);
        if (!answer) continue;
        any = true;
        one = one || *answer;
        all = all && *answer;
    }
    return any ? std::optional(node.kind == Node::Kind::And ? all : one) : std::nullopt;
}

bool BruteForce::condition(const Condition& condition, const Row& row) const {
    if (condition.comparison == Comparison::InList) {
        const QString& lent = row.catalogue->refersTo();
        return fits(*context_.savedList(std::get<Literal>(condition.terms.front()).text,
                                        lent.isEmpty() ? row.catalogue->kind() : lent),
                    row);
    }
    if (condition.comparison == Comparison::InTop || condition.comparison == Comparison::InBottom)
        return ranked(condition, row);
    const Field& field = *row.catalogue->find(condition.operand.key);
    const Values left = values(condition.operand, row);
    if (condition.comparison == Comparison::IsEmpty) return left.empty();
    if (left.empty()) return false;
    if (isRule(field, fields::Computed::Rule::Birthday))
        return birthday(condition, dayOf(row.value(QStringLiteral("birth_date"))));
    return std::any_of(left.begin(), left.end(),
                       [&](const Value& one) { return compares(condition, row, field, one); });
}

bool BruteForce::compares(const Condition& condition, const Row& row, const Field& field, const Value& left) const {
    const auto against = [&](size_t i) { return order(condition.terms[i], row, field, left); };
    const auto text = [&] { return fold(std::get<QString>(left)); };
    const auto part = [&] {
        const Term& term = condition.terms.front();
        return fold(std::holds_alternative<MeValue>(term) ? context_.me : std::get<Literal>(term).text);
    };
    switch (condition.comparison) {
    case Comparison::Equal: return against(0) == 0;
    case Comparison::Less: return against(0) == -1;
    case Comparison::LessOrEqual: return against(0) && *against(0) <= 0;
    case Comparison::Greater: return against(0) == 1;
    case Comparison::GreaterOrEqual: return against(0) && *against(0) >= 0;
    case Comparison::Between: return against(0) && against(1) && *against(0) >= 0 && *against(1) <= 0;
    case Comparison::In:
        for (size_t i = 0; i < condition.terms.size(); ++i)
            if (against(i) == 0) return true;
        return false;
    case Comparison::Contains: return text().contains(part());
    case Comparison::StartsWith: return text().startsWith(part());
    case Comparison::EndsWith: return text().endsWith(part());
    case Comparison::Within: return span(condition.window).holds(dayOf(left));
    default: return false;
    }
}

// How the left value compares with a term: -1, 0, 1; nothing where the right side is empty.
std::optional<int> BruteForce::order(const Term& term, const Row& row, const Field& field, const Value& left) const {
    const auto scale = [&](const Field& f) {
        return f.type == Type::Money     ? context_.currency.decimals()
               : f.type == Type::Number  ? 3
               : f.type == Type::Percent ? 2
               : f.type == Type::Price   ? 4
                                         : 0;
    };
    if (const auto* scaled = std::get_if<ScaledOperand>(&term)) {
        const Field& other = *row.catalogue->find(scaled->operand.key);
        const Values right = values(scaled->operand, row);
        if (right.empty()) return std::nullopt;
        if (isDate(field)) return sign(dayOf(right.front()).daysTo(dayOf(left)));
        if (isWords(field)) return sign(fold(std::get<QString>(left)).compare(fold(std::get<QString>(right.front()))));
        const Decimal factor = decimal(scaled->factor);
        const Wide here = static_cast<Wide>(std::get<qint64>(left)) * power(scale(other)) * power(factor.decimals);
        const Wide there = static_cast<Wide>(std::get<qint64>(right.front())) * power(scale(field)) * factor.digits;
        return sign(here - there);
    }
    if (std::holds_alternative<TodayValue>(term)) return sign(context_.today.daysTo(dayOf(left)));
    const QString word = std::holds_alternative<MeValue>(term) ? context_.me : std::get<Literal>(term).text;
    if (isDate(field)) return sign(QDate::fromString(word, Qt::ISODate).daysTo(dayOf(left)));
    if (isWords(field)) {
        const QString have = std::get<QString>(left);
        if (field.type == Type::Phone) {
            const QString number = formats::readPhone(word, context_.homeCountry).e164;
            if (!number.isEmpty() && number == formats::readPhone(have, context_.homeCountry).e164) return 0;
        }
        return sign(fold(have).compare(fold(word)));
    }
    switch (field.type) {
    case Type::YesNo: {
        const bool yes = QStringList{"yes", "true", "y", "1"}.contains(word.toLower());
        return sign(std::get<qint64>(left) - (yes ? 1 : 0));
    }
    case Type::Country: return std::get<QString>(left) == formats::countryOf(word) ? 0 : 2;
    case Type::Language: return std::get<QString>(left) == formats::languageOf(word) ? 0 : 2;
    case Type::Choice:
    case Type::Choices: {
        const qsizetype here = choiceAt(field, std::get<QString>(left));
        return here < 0 ? std::nullopt : std::optional(sign(here - choiceAt(field, word)));
    }
    default: break;
    }
    const Decimal number = decimal(word);
    return sign(static_cast<Wide>(std::get<qint64>(left)) * power(number.decimals) -
                static_cast<Wide>(number.digits) * power(scale(field)));
}

// ---------------------------------------------------------------- birthdays and ranks

bool BruteForce::birthday(const Condition& condition, QDate birth) const {
    const auto falls = [&](const Span& days) {
        if (!days.first.isValid() || !days.last.isValid()) return true; // some year has it
        for (int year = days.first.year(); year <= days.last.year(); ++year)
            if (days.holds(keptIn(birth, year))) return true;
        return false;
    };
    const auto day = [&](size_t i) {
        if (std::holds_alternative<TodayValue>(condition.terms[i])) return context_.today;
        return QDate::fromString(std::get<Literal>(condition.terms[i]).text, Qt::ISODate);
    };
    const QDate next = nextBirthday(birth, context_.today);
    switch (condition.comparison) {
    case Comparison::Within: return falls(span(condition.window));
    case Comparison::Between: return falls({day(0), day(1)});
    case Comparison::Less: return next < day(0);
    case Comparison::LessOrEqual: return next <= day(0);
    case Comparison::Greater: return next > day(0);
    case Comparison::GreaterOrEqual: return next >= day(0);
    default:
        for (size_t i = 0; i < condition.terms.size(); ++i)
            if (falls({day(i), day(i)})) return true;
        return false;
    }
}

bool BruteForce::ranked(const Condition& condition, const Row& row) const {
    if (!row.customer) return false;
    const auto number = [](const Value& value) {
        if (const auto* n = std::get_if<qint64>(&value)) return *n;
        if (const auto* moment = std::get_if<QDateTime>(&value)) return moment->toMSecsSinceEpoch();
        return dayOf(value).toJulianDay();
    };
    struct Place {
        qint64 number;
        qint64 id;
    };
    std::vector<Place> places;
    for (const Customer& customer : world_)
        if (const Value one = value(condition.operand, customer); !fields::isEmpty(one))
            places.push_back({number(one), customer.id});
    const bool top = condition.comparison == Comparison::InTop;
    std::sort(places.begin(), places.end(), [top](const Place& a, const Place& b) {
        if (a.number != b.number) return top ? a.number > b.number : a.number < b.number;
        return a.id < b.id;
    });
    const Decimal wanted = decimal(condition.rank.number);
    size_t most = static_cast<size_t>(wanted.digits / power(wanted.decimals));
    if (condition.rank.percent) {
        const double share = static_cast<double>(places.size()) * static_cast<double>(wanted.digits) /
                             (100.0 * static_cast<double>(power(wanted.decimals)));
        most = std::max<size_t>(1, static_cast<size_t>(std::llround(share)));
    }
    for (size_t i = 0; i < std::min(most, places.size()); ++i)
        if (places[i].id == row.customer->id) return true;
    return false;
}

// ---------------------------------------------------------------- operands

BruteForce::Values BruteForce::values(const Operand& operand, const Row& row) const {
    const Field& field = *row.catalogue->find(operand.key);
    if (std::holds_alternative<fields::Aggregate>(field.source)) return aggregated(operand, row);
    const QDate birth = dayOf(row.value(QStringLiteral("birth_date")));
    if (isRule(field, fields::Computed::Rule::Age)) {
        const int age = birth.isValid() ? ageOf(birth, context_.today) : -1;
        return age < 0 ? Values{} : Values{qint64(age)};
    }
    if (isRule(field, fields::Computed::Rule::Birthday))
        return birth.isValid() ? Values{nextBirthday(birth, context_.today)} : Values{};
    if (row.customer && operand.key == QLatin1String("id")) return {row.customer->id};
    return single(row.value(operand.key));
}

BruteForce::Values BruteForce::aggregated(const Operand& operand, const Row& row) const {
    using Function = fields::Aggregate::Function;
    const auto function = std::get<fields::Aggregate>(row.catalogue->find(operand.key)->source).function;
    std::vector<Related> rows;
    for (Related& one : related(operand.key, *row.customer)) {
        const bool inDays = std::all_of(operand.windows.begin(), operand.windows.end(),
                                        [&](const Window& window) { return span(window).holds(one.date); });
        if (inDays && fits(operand.arguments, {catalogues_.find(one.of), one.fields, one.customer}))
            rows.push_back(std::move(one));
    }
    const auto count = static_cast<qint64>(rows.size());
    qint64 sum = 0;
    QDate first;
    QDate last;
    QDateTime lastMoment; // compared as its day, but ranked by its time
    for (const Related& one : rows) {
        if (one.at.isValid() && (!lastMoment.isValid() || one.at > lastMoment)) lastMoment = one.at;
        sum += one.amount;
        if (!first.isValid() || one.date < first) first = one.date;
        if (!last.isValid() || one.date > last) last = one.date;
    }
    switch (function) {
    case Function::Count: return {count};
    case Function::Sum: return {sum};
    case Function::Average: {
        if (rows.empty()) return {};
        const qint64 magnitude = (2 * std::abs(sum) + count) / (2 * count);
        return {sum < 0 ? -magnitude : magnitude};
    }
    case Function::First: return first.isValid() ? Values{first} : Values{};
    case Function::Last: return lastMoment.isValid() ? Values{lastMoment} : last.isValid() ? Values{last} : Values{};
    }
    return {};
}

// ---------------------------------------------------------------- days

BruteForce::Span BruteForce::span(const Window& window) const {
    if (day_ != context_.today) spans_.clear();
    day_ = context_.today;
    for (const auto& [known, days] : spans_)
        if (known == window) return {days.first, days.second};
    const Span days = countedOut(window);
    spans_.emplace_back(window, std::pair(days.first, days.last));
    return days;
}

BruteForce::Span BruteForce::countedOut(const Window& window) const {
    const QDate today = context_.today;
    const auto period = [&](int shift) {
        QDate begin = beginOf(today, window.unit);
        if (shift < 0) begin = beginOf(begin.addDays(-1), window.unit);
        const auto after = [&](QDate day) {
            QDate next = day.addDays(1);
            while (beginOf(next, window.unit) != next) next = next.addDays(1);
            return next;
        };
        if (shift > 0) begin = after(begin);
        return Span{begin, after(begin).addDays(-1)};
    };
    switch (window.kind) {
    case Window::Kind::Today: return {today, today};
    case Window::Kind::Last: return {sameDay(today, -window.count, window.unit).addDays(1), today};
    case Window::Kind::Next: return {today, sameDay(today, window.count, window.unit).addDays(-1)};
    case Window::Kind::MoreThanAgo: return {{}, sameDay(today, -window.count, window.unit)};
    case Window::Kind::This: return period(0);
    case Window::Kind::Previous: return period(-1);
    case Window::Kind::Following: return period(1);
    case Window::Kind::Since: return {window.from, {}};
    case Window::Kind::Before: return {{}, window.to.addDays(-1)};
    case Window::Kind::FromTo: return {window.from, window.to};
    }
    return {};
}

} // namespace clientela::test
