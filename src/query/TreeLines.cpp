#include "query/TreeText.h"

namespace clientela::query {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShort = 56; ///< a group inside a group stays on its line up to this

bool isGroup(const Node& node) { return node.kind == Node::Kind::And || node.kind == Node::Kind::Or; }

class Lines {
public:
    QString text;

    // `depth` 0: the list itself. The next line of a group begins where its first word stands.
    void list(const NodePtr& node, int depth) {
        const bool isNot = node->kind == Node::Kind::Not && !node->spelledNegative;
        if (isNot && isGroup(*node->children.front()) && !staysShort(node, depth)) {
            text += "not ("_L1;
            list(node->children.front(), depth);
            text += u')';
            return;
        }
        if (!isGroup(*node) || staysShort(node, depth)) {
            text += toText(node);
            return;
        }
        const qsizetype column = text.size() - (text.lastIndexOf(u'\n') + 1);
        const QLatin1String joint(node->kind == Node::Kind::And ? "and " : "or ");
        bool first = true;
        for (const NodePtr& child : node->children) {
            if (!first) text += u'\n' + QString(column, u' ') + joint;
            first = false;
            // "and" binds closer than "or".
            const bool open = isGroup(*child) && !(node->kind == Node::Kind::Or && child->kind == Node::Kind::And);
            if (open) text += u'(';
            list(child, depth + 1);
            if (open) text += u')';
        }
    }

private:
    static bool staysShort(const NodePtr& node, int depth) { return depth > 1 && toText(node).size() <= kShort; }
};

} // namespace

QString literalText(const QString& text) {
    const Literal made = literal(text);
    return made.quoted ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString toLines(const NodePtr& list) {
    if (!list) return {};
    Lines lines;
    lines.list(list, 0);
    return lines.text;
}

} // namespace clientela::query
