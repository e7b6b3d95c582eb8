#include "query/RandomTree.h"

#include "query/TreeText.h"

namespace clientela::test {

using namespace query;

namespace {

bool canBeSpelledNegative(Comparison comparison) {
    return comparison != Comparison::InList && comparison != Comparison::Less &&
           comparison != Comparison::LessOrEqual && comparison != Comparison::Greater &&
           comparison != Comparison::GreaterOrEqual;
}

} // namespace

NodePtr RandomTree::next(int depth) {
    const int kind = depth > 0 ? below(6) : 5;
    if (kind >= 4) return condition(depth);
    if (kind == 3) return Node::of(Node::Kind::Off, {next(depth - 1)});
    if (kind == 2) return Node::of(Node::Kind::Not, {next(depth - 1)});
    std::vector<NodePtr> children;
    for (int n = 2 + below(3); n > 0; --n) children.push_back(next(depth - 1));
    return Node::of(kind == 0 ? Node::Kind::And : Node::Kind::Or, std::move(children));
}

NodePtr RandomTree::condition(int depth) {
    Condition made;
    made.comparison = static_cast<Comparison>(below(static_cast<int>(Comparison::InList) + 1));
    if (made.comparison != Comparison::InList) made.operand = operand(depth, below(3) == 0);
    switch (made.comparison) {
    case Comparison::Between: made.terms = {term(depth), term(depth)}; break;
    case Comparison::In:
        for (int n = 1 + below(3); n > 0; --n) made.terms.push_back(term(depth));
        break;
    case Comparison::IsEmpty: break;
    case Comparison::Within: made.window = window(); break;
    case Comparison::InTop:
    case Comparison::InBottom:
        made.rank.number = QString::number(1 + below(99));
        made.rank.percent = below(2) == 0;
        break;
    case Comparison::InList: made.terms = {Literal{QStringLiteral("A \"good\" list"), true, {}}}; break;
    default: made.terms = {term(depth)};
    }
    const bool negative = canBeSpelledNegative(made.comparison) && below(3) == 0;
    NodePtr node = Node::of(std::move(made));
    if (!negative) return node;
    auto negation = std::make_shared<Node>();
    negation->kind = Node::Kind::Not;
    negation->spelledNegative = true;
    negation->children = {std::move(node)};
    return negation;
}

Operand RandomTree::operand(int depth, bool withArguments) {
    static const QStringList kKeys{"gender", "spent",      "x_in",    "purchases", "date",
                                   "city",   "birth_date", "country", "x_2",       "last_purchase"};
    Operand made;
    made.key = kKeys[below(static_cast<int>(kKeys.size()))];
    if (!withArguments) return made;
    for (int n = below(3); n > 0; --n) made.windows.push_back(window());
    if (depth > 0 && below(2) == 0) made.arguments = next(depth - 1);
    return made;
}

Term RandomTree::term(int depth) {
    static const QStringList kTexts{
        "500",     "500.50",        "-12",   "00184",      "Toscana",  "San Marino", "He said \"hi\"", "today", "and",
        "",        "anna@rossi.it", "in",    "O'Neill",    "'quoted'", "a,b",        "2025-02-28",     "Пермь", "«x»",
        "percent", "a(b)",          "x = y", "two\nlines", "1*2",      "not"};
    switch (below(8)) {
    case 0: return TodayValue{};
    case 1: return MeValue{};
    case 2: {
        ScaledOperand right;
        if (below(2) == 0) right.factor = QStringLiteral("0.5");
        right.operand = operand(depth, below(2) == 0);
        return right;
    }
    default: return literal(kTexts[below(static_cast<int>(kTexts.size()))]);
    }
}

Window RandomTree::window() {
    Window made;
    made.kind = static_cast<Window::Kind>(below(static_cast<int>(Window::Kind::FromTo) + 1));
    static const CalendarUnit kPeriods[] = {CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Quarter,
                                            CalendarUnit::Year};
    static const CalendarUnit kUnits[] = {CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month,
                                          CalendarUnit::Year};
    switch (made.kind) {
    case Window::Kind::Today: break;
    case Window::Kind::Last:
    case Window::Kind::Next:
    case Window::Kind::MoreThanAgo:
        made.count = 1 + below(400);
        made.unit = kUnits[below(4)];
        break;
    case Window::Kind::This:
    case Window::Kind::Previous:
    case Window::Kind::Following: made.unit = kPeriods[below(4)]; break;
    case Window::Kind::Since: made.from = day(); break;
    case Window::Kind::Before: made.to = day(); break;
    case Window::Kind::FromTo:
        made.from = day();
        made.to = made.from.addDays(below(500));
        break;
    }
    return made;
}

} // namespace clientela::test
