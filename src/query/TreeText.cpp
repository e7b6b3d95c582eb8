#include "query/TreeText.h"

#include "query/Lexer.h"

namespace clientela::query {

using namespace Qt::StringLiterals;

namespace {

QString unitWord(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Day: return QStringLiteral("day");
    case CalendarUnit::Week: return QStringLiteral("week");
    case CalendarUnit::Month: return QStringLiteral("month");
    case CalendarUnit::Quarter: return QStringLiteral("quarter");
    case CalendarUnit::Year: return QStringLiteral("year");
    }
    return {};
}

QString counted(const Window& window) {
    return QString::number(window.count) + u' ' + unitWord(window.unit) + (window.count == 1 ? ""_L1 : "s"_L1);
}

QString iso(QDate day) { return day.toString(Qt::ISODate); }

// Appends to one string, so that a long list costs its length.
class Writer {
public:
    QString text;

    void list(const NodePtr& node) {
        switch (node->kind) {
        case Node::Kind::And: chain(*node, " and "); return;
        case Node::Kind::Or: chain(*node, " or "); return;
        case Node::Kind::Not: negation(*node); return;
        case Node::Kind::Off:
            text += "off("_L1;
            list(node->children.front());
            text += u')';
            return;
        case Node::Kind::Condition: condition(node->condition, false); return;
        }
    }

    // `right`: where only parentheses tell an operand from a word.
    void operand(const Operand& operand, bool right) {
        text += operand.key;
        if (!right && operand.windows.empty() && !operand.arguments) return;
        text += u'(';
        QLatin1String comma("");
        for (const Window& window : operand.windows) {
            text += comma + toText(window);
            comma = ", "_L1;
        }
        if (operand.arguments) {
            text += comma;
            arguments(operand.arguments);
        }
        text += u')';
    }

private:
    static bool isGroup(const Node& node) { return node.kind == Node::Kind::And || node.kind == Node::Kind::Or; }

    void chain(const Node& node, const char* joint) {
        bool first = true;
        for (const NodePtr& child : node.children) {
            if (!first) text += QLatin1String(joint);
            first = false;
            // "and" binds closer than "or": a chain of it inside "or" needs no parentheses.
            const bool open = isGroup(*child) && !(node.kind == Node::Kind::Or && child->kind == Node::Kind::And);
            if (open) text += u'(';
            list(child);
            if (open) text += u')';
        }
    }

    void negation(const Node& node) {
        const Node& child = *node.children.front();
        if (node.spelledNegative && child.kind == Node::Kind::Condition &&
            hasNegativeSpelling(child.condition.comparison)) {
            condition(child.condition, true);
            return;
        }
        text += "not "_L1;
        if (isGroup(child)) text += u'(';
        list(node.children.front());
        if (isGroup(child)) text += u')';
    }

    // Commas say "and"; but inside them a chain of "and" would melt in.
    void arguments(const NodePtr& node) {
        const auto isAnd = [](const NodePtr& child) { return child->kind == Node::Kind::And; };
        if (!isAnd(node) || std::any_of(node->children.begin(), node->children.end(), isAnd)) {
            list(node);
            return;
        }
        bool first = true;
        for (const NodePtr& child : node->children) {
            if (!first) text += ", "_L1;
            first = false;
            list(child);
        }
    }

    void condition(const Condition& condition, bool negative) {
        const QLatin1String no(negative ? "not " : "");
        if (condition.comparison == Comparison::InList) {
            text += "in list "_L1;
            quoted(std::get<Literal>(condition.terms.front()).text);
            return;
        }
        operand(condition.operand, false);
        switch (condition.comparison) {
        case Comparison::Equal: text += negative ? " != "_L1 : " = "_L1; break;
        case Comparison::Less: text += " < "_L1; break;
        case Comparison::LessOrEqual: text += " <= "_L1; break;
        case Comparison::Greater: text += " > "_L1; break;
        case Comparison::GreaterOrEqual: text += " >= "_L1; break;
        case Comparison::Between:
            text += u' ' + no + "between "_L1;
            terms(condition, " and ");
            return;
        case Comparison::In:
            text += u' ' + no + "in ("_L1;
            terms(condition, ", ");
            text += u')';
            return;
        case Comparison::Contains: text += u' ' + no + "contains "_L1; break;
        case Comparison::StartsWith: text += u' ' + no + "starts with "_L1; break;
        case Comparison::EndsWith: text += u' ' + no + "ends with "_L1; break;
        case Comparison::IsEmpty: text += " is "_L1 + no + "empty"_L1; return;
        case Comparison::Within: text += u' ' + no + "within "_L1 + toText(condition.window); return;
        case Comparison::InTop:
        case Comparison::InBottom:
            text += u' ' + no + (condition.comparison == Comparison::InTop ? "in top "_L1 : "in bottom "_L1) +
                    condition.rank.number + (condition.rank.percent ? " percent"_L1 : ""_L1);
            return;
        case Comparison::InList: return;
        }
        terms(condition, ", ");
    }

    void terms(const Condition& condition, const char* between) {
        bool first = true;
        for (const Term& one : condition.terms) {
            if (!first) text += QLatin1String(between);
            first = false;
            term(one);
        }
    }

    void term(const Term& term) {
        if (const auto* literal = std::get_if<Literal>(&term)) {
            if (literal->quoted || !isBareWord(literal->text))
                quoted(literal->text);
            else
                text += literal->text;
        } else if (std::holds_alternative<TodayValue>(term)) {
            text += "today"_L1;
        } else if (std::holds_alternative<MeValue>(term)) {
            text += "me"_L1;
        } else {
            const auto& scaled = std::get<ScaledOperand>(term);
            if (scaled.factor != "1"_L1) text += scaled.factor + " * "_L1;
            operand(scaled.operand, true);
        }
    }

    void quoted(const QString& content) {
        text += u'"' + QString(content).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
};

} // namespace

bool hasNegativeSpelling(Comparison comparison) {
    switch (comparison) {
    case Comparison::Less:
    case Comparison::LessOrEqual:
    case Comparison::Greater:
    case Comparison::GreaterOrEqual:
    case Comparison::InList: return false;
    default: return true;
    }
}

QString toText(const NodePtr& list) {
    Writer writer;
    if (list) writer.list(list);
    return writer.text;
}

QString toText(const Operand& operand) {
    Writer writer;
    writer.operand(operand, false);
    return writer.text;
}

QString toText(const Window& window) {
    switch (window.kind) {
    case Window::Kind::Today: return QStringLiteral("today");
    case Window::Kind::Last: return "last "_L1 + counted(window);
    case Window::Kind::Next: return "next "_L1 + counted(window);
    case Window::Kind::MoreThanAgo: return "more than "_L1 + counted(window) + " ago"_L1;
    case Window::Kind::This: return "this "_L1 + unitWord(window.unit);
    case Window::Kind::Previous: return "last "_L1 + unitWord(window.unit);
    case Window::Kind::Following: return "next "_L1 + unitWord(window.unit);
    case Window::Kind::Since: return "since "_L1 + iso(window.from);
    case Window::Kind::Before: return "before "_L1 + iso(window.to);
    case Window::Kind::FromTo: return "from "_L1 + iso(window.from) + " to "_L1 + iso(window.to);
    }
    return {};
}

QString toText(const std::vector<Key>& keys) {
    QStringList parts;
    for (const Key& key : keys) parts += (key.descending ? QStringLiteral("-") : QString()) + toText(key.operand);
    return parts.join(QStringLiteral(", "));
}

Literal literal(const QString& text) { return Literal{text, !isBareWord(text), {}}; }

} // namespace clientela::query
