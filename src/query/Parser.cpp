#include "query/Parser.h"

#include "fields/Nearest.h"
#include "query/Cursor.h"
#include "query/WindowParser.h"

namespace clientela::query {

namespace {

using Kind = Token::Kind;

// Recursive descent, one function a rule of the grammar. The first error stops everything: a function that returns
// false (or nothing) has left it in error_.
class Parser : private Cursor {
public:
    explicit Parser(const QString& text) : Cursor(text) {}

    Parsed<NodePtr> list() {
        if (now().is(Kind::End)) return NodePtr();
        NodePtr root = expression();
        if (root && !now().is(Kind::End)) unexpectedRest();
        if (failed()) return error();
        return root;
    }

    Parsed<std::vector<Key>> keys(bool descendingAllowed) {
        std::vector<Key> keys;
        if (now().is(Kind::End)) return keys;
        do {
            Key key;
            if (!sign(key, descendingAllowed) || !operand(key.operand)) return error();
            keys.push_back(std::move(key));
        } while (accept(Kind::Comma));
        if (!now().is(Kind::End)) fail(now(), tr("Expected a comma or the end here, not “%1”.").arg(shown(now())));
        if (failed()) return error();
        return keys;
    }

private:
    void unexpectedRest() {
        if (now().is(Kind::Close))
            fail(now(), tr("There is no “(” that this “)” closes."), tr("Delete it, or open it further left."));
        else if (now().is(Kind::Comma))
            fail(now(), tr("A comma stands only inside “( )”."), tr("Join conditions with “and” or “or”."));
        else
            expected(tr("“and”, “or” or the end"),
                     didYouMean(fields::nearest(now().text, {QStringLiteral("and"), QStringLiteral("or")})));
    }

    // Guards one level of nesting; false once there are too many.
    class Level {
    public:
        explicit Level(Parser& parser) : parser_(parser) { ++parser_.depth_; }
        ~Level() { --parser_.depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        bool ok() const {
            return parser_.depth_ <= kMostNesting ||
                   parser_.fail(parser_.now(),
                                tr("The list is nested more than %1 levels deep here.").arg(kMostNesting),
                                tr("Leave out parentheses, or keep a part as a list of its own."));
        }

    private:
        Parser& parser_;
    };

    // ------------------------------------------------------------ expressions
    NodePtr expression() {
        return chain("or", Node::Kind::Or, [this] { return term(); });
    }
    NodePtr term() {
        return chain("and", Node::Kind::And, [this] { return factor(); });
    }

    template <class Part>
    NodePtr chain(const char* joint, Node::Kind kind, Part part) {
        std::vector<NodePtr> parts;
        do {
            parts.push_back(part());
            if (failed()) return {};
        } while (acceptWord(joint));
        return parts.size() == 1 ? parts.front() : Node::of(kind, std::move(parts));
    }

    NodePtr factor() {
        if (atWord("not")) {
            const Level level(*this);
            if (!level.ok()) return {};
            skip();
            NodePtr inner = factor();
            return inner ? Node::of(Node::Kind::Not, {std::move(inner)}) : nullptr;
        }
        if (now().is(Kind::Open)) return parenthesised();
        if (atWord("off") && ahead(1).is(Kind::Open)) {
            skip();
            NodePtr inner = parenthesised();
            return inner ? Node::of(Node::Kind::Off, {std::move(inner)}) : nullptr;
        }
        return condition();
    }

    NodePtr parenthesised() {
        const Level level(*this);
        if (!level.ok()) return {};
        const Token open = now();
        skip();
        NodePtr inner = expression();
        if (failed()) return {};
        if (!closeOf(open)) return {};
        return inner;
    }

    bool closeOf(const Token& open) {
        if (accept(Kind::Close)) return true;
        if (now().is(Kind::End))
            return fail(open, tr("This “(” is not closed."), tr("Put a “)” behind what it holds."));
        return expected(tr("“and”, “or” or “)”"));
    }

    // ------------------------------------------------------------ conditions
    NodePtr condition() {
        Condition made;
        if (atWord("in") && aheadIs(1, "list")) {
            made.place = {now().at, ahead(1).end() - now().at};
            skip(2);
            made.comparison = Comparison::InList;
            if (!listName(made)) return {};
            return Node::of(std::move(made));
        }
        bool negative = false;
        if (!operand(made.operand) || !comparison(made, negative)) return {};
        NodePtr node = Node::of(std::move(made));
        if (!negative) return node;
        auto negation = std::make_shared<Node>();
        negation->kind = Node::Kind::Not;
        negation->spelledNegative = true;
        negation->children.push_back(std::move(node));
        return negation;
    }

    bool listName(Condition& made) {
        if (!now().is(Kind::String) && !now().is(Kind::Word)) return expected(tr("the name of a list, in quotes"));
        made.terms.push_back(Literal{now().text, true, place(now())});
        skip();
        return oneWordOnly();
    }

    bool comparison(Condition& made, bool& negative) {
        const Token first = now();
        if (first.is(Kind::Symbol)) return symbol(made, negative);
        if (atWord("is")) {
            skip();
            negative = acceptWord("not");
            if (!acceptWord("empty"))
                return expected(negative ? tr("“empty”") : tr("“empty” or “not empty”"),
                                tr("Compare with a value by “=” or “!=”."));
            made.comparison = Comparison::IsEmpty;
        } else {
            negative = acceptWord("not");
            if (!wordComparison(made)) return false;
        }
        if (made.place.at < 0) made.place = sinceFirst(first);
        return true;
    }

    bool symbol(Condition& made, bool& negative) {
        static const std::pair<const char*, Comparison> kSymbols[] = {
            {"=", Comparison::Equal},        {"!=", Comparison::Equal},  {"<", Comparison::Less},
            {"<=", Comparison::LessOrEqual}, {">", Comparison::Greater}, {">=", Comparison::GreaterOrEqual},
        };
        for (const auto& [spelling, comparison] : kSymbols) {
            if (!now().isSymbol(QLatin1String(spelling))) continue;
            made.comparison = comparison;
            made.place = place(now());
            negative = now().isSymbol(QLatin1String("!="));
            skip();
            return value(made);
        }
        const QHash<QString, QString> meant{
            {QStringLiteral("=="), QStringLiteral("=")},    {QStringLiteral("<>"), QStringLiteral("!=")},
            {QStringLiteral("!"), QStringLiteral("!=")},    {QStringLiteral("=!"), QStringLiteral("!=")},
            {QStringLiteral("=>"), QStringLiteral(">=")},   {QStringLiteral("=<"), QStringLiteral("<=")},
            {QString(QChar(0x2260)), QStringLiteral("!=")}, {QString(QChar(0x2264)), QStringLiteral("<=")},
            {QString(QChar(0x2265)), QStringLiteral(">=")},
        };
        const QString right = meant.value(now().text);
        const QStringList suggestions = right.isEmpty() ? QStringList() : QStringList(right);
        return fail(now(), tr("“%1” is no comparison.").arg(shown(now())),
                    right.isEmpty() ? tr("Write one of =, !=, <, <=, > and >=.") : tr("Write “%1”.").arg(right),
                    suggestions);
    }

    bool wordComparison(Condition& made) {
        const Token first = now();
        const auto spelled = [&](size_t words) {
            made.place = {first.at, ahead(words - 1).end() - first.at};
            skip(words);
        };
        if (atWord("between")) {
            made.comparison = Comparison::Between;
            spelled(1);
            if (!value(made)) return false;
            if (!acceptWord("and")) return expected(tr("“and” and the upper value"));
            return value(made);
        }
        if (atWord("in") && ahead(1).is(Kind::Open)) {
            made.comparison = Comparison::In;
            spelled(1);
            return values(made);
        }
        if (atWord("in") && (aheadIs(1, "top") || aheadIs(1, "bottom"))) {
            made.comparison = aheadIs(1, "top") ? Comparison::InTop : Comparison::InBottom;
            spelled(2);
            return rank(made);
        }
        if (atWord("in") && aheadIs(1, "list"))
            return fail(now(), tr("“in list” stands without a field before it."),
                        tr("Write: in list \"Name of the list\"."));
        if (atWord("in")) {
            skip();
            return expected(tr("“(”, “top” or “bottom”"), tr("Write the values in parentheses: in (a, b)."));
        }
        if (atWord("within")) {
            made.comparison = Comparison::Within;
            spelled(1);
            return readWindow(*this, made.window);
        }
        for (const auto& [word, comparison] :
             {std::pair{"starts", Comparison::StartsWith}, std::pair{"ends", Comparison::EndsWith}}) {
            if (!atWord(word)) continue;
            if (!aheadIs(1, "with")) {
                skip();
                return expected(tr("“with”"));
            }
            made.comparison = comparison;
            spelled(2);
            return value(made);
        }
        if (atWord("contains")) {
            made.comparison = Comparison::Contains;
            spelled(1);
            return value(made);
        }
        return noComparison();
    }

    bool noComparison() {
        static const QStringList kWords{
            QStringLiteral("between"), QStringLiteral("in"), QStringLiteral("contains"), QStringLiteral("starts"),
            QStringLiteral("ends"),    QStringLiteral("is"), QStringLiteral("within"),   QStringLiteral("is empty")};
        const QStringList suggestions = now().is(Kind::Word) ? fields::nearest(now().text, kWords) : QStringList();
        return expected(tr("a comparison such as =, <, contains, in, within or is empty"), didYouMean(suggestions),
                        suggestions);
    }

    // ------------------------------------------------------------ operands
    bool sign(Key& key, bool descendingAllowed) {
        if (!now().is(Kind::Word) || !now().text.startsWith(u'-')) return true;
        if (!descendingAllowed) return fail(now(), tr("A “-” before a column has no meaning."), tr("Leave it out."));
        key.descending = true;
        cutFirstCharacter();
        return true;
    }

    bool operand(Operand& made) {
        if (now().is(Kind::String))
            return fail(now(), tr("Expected the name of a field here, not a text."),
                        tr("Texts stand on the right of a comparison: city = \"Lucca\"."));
        if (!now().is(Kind::Word) || !isName(now().text) || isReserved(now().text))
            return expected(tr("the name of a field"));
        made.key = now().text.toLower();
        made.place = place(now());
        skip();
        return !now().is(Kind::Open) || arguments(made);
    }

    bool arguments(Operand& made) {
        const Level level(*this);
        if (!level.ok()) return false;
        const Token open = now();
        skip();
        if (accept(Kind::Close)) return true;
        const bool before = std::exchange(insideValues_, false);
        std::vector<NodePtr> items;
        do {
            if (windowBegins(*this)) {
                made.windows.emplace_back();
                if (!readWindow(*this, made.windows.back())) return false;
            } else {
                items.push_back(expression());
                if (failed()) return false;
            }
        } while (accept(Kind::Comma));
        if (!accept(Kind::Close)) return now().is(Kind::End) ? closeOf(open) : expected(tr("“,”, “and”, “or” or “)”"));
        insideValues_ = before;
        made.arguments = joined(std::move(items));
        return true;
    }

    // Arguments are joined by "and"; one that is itself a chain of "and" melts in, so that `a and b, c` is `a, b, c`.
    static NodePtr joined(std::vector<NodePtr> items) {
        if (items.empty()) return {};
        if (items.size() == 1) return items.front();
        std::vector<NodePtr> parts;
        for (NodePtr& item : items) {
            if (item->kind == Node::Kind::And)
                parts.insert(parts.end(), item->children.begin(), item->children.end());
            else
                parts.push_back(std::move(item));
        }
        return Node::of(Node::Kind::And, std::move(parts));
    }

    // ------------------------------------------------------------ values
    bool values(Condition& made) {
        const Token open = now();
        skip();
        const bool before = std::exchange(insideValues_, true);
        do
            if (!value(made)) return false;
        while (accept(Kind::Comma));
        insideValues_ = before;
        if (accept(Kind::Close)) return true;
        return now().is(Kind::End) ? closeOf(open) : expected(tr("“,” or “)”"));
    }

    bool value(Condition& made) {
        if (now().is(Kind::String)) {
            made.terms.push_back(Literal{now().text, true, place(now())});
            skip();
            return true;
        }
        if (!now().is(Kind::Word)) return expected(tr("a value"));
        if (!insideValues_ && !noCommaInNumber()) return false;
        if (ahead(1).is(Kind::Star)) return scaled(made);
        if (ahead(1).is(Kind::Open) && isName(now().text) && !atWord("not") && !atWord("and") && !atWord("or")) {
            ScaledOperand right;
            right.place = place(now());
            if (!operand(right.operand)) return false;
            made.terms.push_back(std::move(right));
            return true;
        }
        if (atWord("today")) {
            made.terms.push_back(TodayValue{place(now())});
        } else if (atWord("me")) {
            made.terms.push_back(MeValue{place(now())});
        } else if (isReserved(now().text)) {
            return expected(tr("a value"), tr("Put it in quotes if it is the value: \"%1\".").arg(now().text));
        } else if (!isBareWord(now().text)) {
            return fail(now(), tr("A text stands in double quotes."), tr("Write it like this: \"Lucca\"."));
        } else {
            made.terms.push_back(Literal{now().text, false, place(now())});
        }
        skip();
        return oneWordOnly();
    }

    bool scaled(Condition& made) {
        if (!isNumber(now().text)) return expected(tr("a number before “*”"));
        ScaledOperand right;
        right.factor = now().text;
        right.place = place(now());
        skip(2);
        if (!now().is(Kind::Word) || !isName(now().text))
            return expected(tr("a field with parentheses"), tr("Write it like this: 0.5 * spent(last year)."));
        if (!ahead(1).is(Kind::Open))
            return fail(now(), tr("“%1” needs parentheses here.").arg(shown(now())),
                        tr("Write “%1()”.").arg(now().text), {now().text + QStringLiteral("()")});
        if (!operand(right.operand)) return false;
        made.terms.push_back(std::move(right));
        return true;
    }

    // A second bare word behind a value: quotes were forgotten, or an "and".
    bool oneWordOnly() {
        const auto goesOn = [](const Token& token) {
            return token.is(Kind::Word) && !token.isWord(QLatin1String("and")) && !token.isWord(QLatin1String("or"));
        };
        if (!goesOn(now())) return true;
        size_t more = 1; // words behind the value
        while (goesOn(ahead(more))) ++more;
        const Token& next = ahead(more);
        const bool newCondition = next.is(Kind::Symbol) || next.is(Kind::Open);
        const QString quoted = u'"' + between(previous().at, ahead(more - 1).end()) + u'"';
        const bool quotable = !newCondition && quoted.size() <= 80;
        if (quotable && more == 1 && isNumber(previous().text)) // 500 euro
            return expected(tr("“and”, “or” or the end"),
                            tr("Write a number alone: %1. A text of several words stands in quotes: %2.")
                                .arg(previous().text, quoted),
                            {previous().text, quoted});
        return expected(tr("“and”, “or” or the end"),
                        quotable ? tr("Put a text of several words in quotes: %1.").arg(quoted)
                                 : tr("Put “and” or “or” between two conditions."),
                        quotable ? QStringList(quoted) : QStringList());
    }

    bool rank(Condition& made) {
        if (!now().is(Kind::Word) || !isNumber(now().text))
            return expected(tr("a number"), tr("Write: in top 20 percent."));
        if (!noCommaInNumber()) return false;
        made.rank.number = now().text;
        made.rank.place = place(now());
        skip();
        made.rank.percent = acceptWord("percent");
        return true;
    }

    int depth_ = 0;
    bool insideValues_ = false; // of `in (...)`, where 1,2 is two values
};

} // namespace

Parsed<NodePtr> parse(const QString& text) { return Parser(text).list(); }

Parsed<std::vector<Key>> parseKeys(const QString& text, bool descendingAllowed) {
    return Parser(text).keys(descendingAllowed);
}

} // namespace clientela::query
