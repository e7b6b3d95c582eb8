#include "storage/PostgresSql.h"

#include "storage/SqlTokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace clientela::storage {

namespace {

using Kind = SqlToken::Kind;

SqlToken word(const char* text) { return {Kind::Word, QLatin1String(text)}; }
SqlToken symbol(const char* text) { return {Kind::Symbol, QLatin1String(text)}; }

template <size_t N>
bool isOneOf(const SqlToken& token, const std::array<const char*, N>& keywords) {
    return std::any_of(keywords.begin(), keywords.end(), [&](const char* keyword) { return token.is(keyword); });
}

/// One statement on its way from SQLite to PostgreSQL. Each rule walks over the tokens once.
class Rewriting {
public:
    explicit Rewriting(SqlTokens tokens) : tokens_(std::move(tokens)) {}

    QString text() {
        if (at(0).is("CREATE")) translateTable();
        if (at(0).is("ALTER")) translateTypes(1);
        dropHints();
        renameTemp();
        translateBlobs();
        translateFunctions();
        widenCasts();
        nameSubSelects();
        return sqlText(tokens_);
    }

private:
    [[nodiscard]] const SqlToken& at(size_t i) const {
        static const SqlToken kNone;
        return i < tokens_.size() ? tokens_[i] : kNone;
    }
    void erase(size_t i, size_t count = 1) {
        // What is no SQL may end before it closes its brackets.
        const size_t from = std::min(i, tokens_.size());
        const auto first = tokens_.begin() + static_cast<std::ptrdiff_t>(from);
        tokens_.erase(first, first + static_cast<std::ptrdiff_t>(std::min(count, tokens_.size() - from)));
    }
    void insert(size_t i, const SqlTokens& more) {
        tokens_.insert(tokens_.begin() + static_cast<std::ptrdiff_t>(std::min(i, tokens_.size())), more.begin(),
                       more.end());
    }
    /// Where the bracket that opens at `open` closes; the end if it does not.
    [[nodiscard]] size_t closing(size_t open) const {
        int depth = 0;
        for (size_t i = open; i < tokens_.size(); ++i) {
            if (at(i).isSymbol("(")) ++depth;
            if (at(i).isSymbol(")") && --depth == 0) return i;
        }
        return tokens_.size();
    }
    /// Where the arguments begin, of the call whose bracket opens at `open`.
    [[nodiscard]] std::vector<size_t> arguments(size_t open) const {
        std::vector<size_t> begins{open + 1};
        const size_t end = closing(open);
        for (size_t i = open + 1; i < end; ++i) {
            if (at(i).isSymbol("("))
                i = closing(i);
            else if (at(i).isSymbol(","))
                begins.push_back(i + 1);
        }
        return begins;
    }

    // ---------------------------------------------------------------- tables

    void translateTable() {
        const size_t table = at(1).is("TEMP") ? 2 : 1;
        if (!at(table).is("TABLE")) return;
        size_t open = table;
        while (open < tokens_.size() && !at(open).isSymbol("(")) ++open;
        const size_t end = closing(open);
        if (end < tokens_.size()) tokens_.resize(end + 1); // STRICT, WITHOUT ROWID
        translateTypes(open);
    }

    void translateTypes(size_t from) {
        for (size_t i = from; i < tokens_.size(); ++i) {
            // A type stands behind the name of its column.
            if (at(i).kind != Kind::Word || !(at(i - 1).kind == Kind::Word || at(i - 1).kind == Kind::Name)) continue;
            if (at(i).is("AUTOINCREMENT")) {
                const size_t type = i - 3; // INTEGER PRIMARY KEY AUTOINCREMENT
                erase(i);
                insert(type + 1, {word("GENERATED"), word("BY"), word("DEFAULT"), word("AS"), word("IDENTITY")});
                continue;
            }
            static const std::array<std::pair<const char*, const char*>, 5> kTypes{{{"INTEGER", "bigint"},
                                                                                    {"TEXT", "text"},
                                                                                    {"BLOB", "bytea"},
                                                                                    {"REAL", "double precision"},
                                                                                    {"ANY", "text"}}};
            for (const auto& [ours, theirs] : kTypes)
                if (at(i).text == QLatin1String(ours)) tokens_[i] = word(theirs);
        }
    }

    // ---------------------------------------------------------------- planner hints

    void dropHints() {
        for (size_t i = 0; i < tokens_.size(); ++i) {
            if (at(i).is("INDEXED") && at(i + 1).is("BY")) erase(i, 3);
            if (at(i).is("NOT") && at(i + 1).is("INDEXED")) erase(i, 2);
            if (at(i).is("CROSS") && at(i + 1).is("JOIN") && hasCondition(i + 2)) erase(i);
            if (at(i).isSymbol("+") && isUnary(i)) erase(i);
        }
    }

    /// Whether the join whose table begins at `i` has an ON of its own.
    [[nodiscard]] bool hasCondition(size_t i) const {
        static const std::array<const char*, 9> kEnds{"JOIN",  "LEFT",  "CROSS", "INNER", "WHERE",
                                                      "GROUP", "ORDER", "LIMIT", "UNION"};
        for (; i < tokens_.size(); ++i) {
            if (at(i).is("ON")) return true;
            if (at(i).isSymbol("("))
                i = closing(i);
            else if (at(i).isSymbol(")") || at(i).isSymbol(",") || isOneOf(at(i), kEnds))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isUnary(size_t i) const {
        static const std::array<const char*, 10> kBefore{"AND",    "OR", "NOT",  "WHERE", "ON",
                                                         "SELECT", "BY", "WHEN", "THEN",  "ELSE"};
        if (i == 0) return true;
        const SqlToken& before = at(i - 1);
        if (before.kind == Kind::Symbol) return !before.isSymbol(")") && !before.text.startsWith(u'?');
        return isOneOf(before, kBefore);
    }

    // ---------------------------------------------------------------- names and functions

    void renameTemp() {
        for (size_t i = 0; i < tokens_.size(); ++i)
            if (at(i).is("temp") && at(i + 1).isSymbol(".")) tokens_[i] = word("pg_temp");
    }

    /// x'0A' is '\x0A'::bytea.
    void translateBlobs() {
        for (SqlToken& token : tokens_)
            if (token.kind == Kind::Text && !token.text.startsWith(u'\''))
                token.text = QStringLiteral("'\\x") + token.text.mid(2) + QStringLiteral("::bytea");
    }

    void translateFunctions() {
        for (size_t i = 0; i + 1 < tokens_.size(); ++i) {
            if (at(i).kind != Kind::Word || !at(i + 1).isSymbol("(")) continue;
            const size_t open = i + 1;
            if (closing(open) == tokens_.size()) continue; // what never closes is no call
            if (at(i).is("instr")) tokens_[i] = word("strpos");
            if (at(i).is("char")) tokens_[i] = word("chr");
            if (at(i).is("group_concat")) { // of any type
                tokens_[i] = word("string_agg");
                const auto begins = arguments(open);
                if (begins.size() == 1) insert(closing(open), {symbol(","), {Kind::Text, QStringLiteral("','")}});
                const size_t end = begins.size() == 1 ? arguments(open)[1] - 1 : begins[1] - 1;
                insert(end, {symbol(")"), symbol("::"), word("text")});
                insert(begins[0], {symbol("(")});
            }
            if (at(i).is("max") && arguments(open).size() > 1) tokens_[i] = word("greatest");
            if (at(i).is("min") && arguments(open).size() > 1) tokens_[i] = word("least");
            if (at(i).is("substr")) {
                const auto begins = arguments(open);
                if (begins.size() == 2 && at(begins[1]).isSymbol("-")) {
                    tokens_[i] = word("right");
                    erase(begins[1]);
                }
            }
            if (at(i).is("date")) {
                const auto begins = arguments(open);
                if (begins.size() == 2 && at(begins[1]).text == QLatin1String("'localtime'")) {
                    tokens_[i] = word("to_char");
                    tokens_[begins[1]].text = QStringLiteral("'YYYY-MM-DD'");
                    insert(begins[1] - 1, {symbol(")"), symbol("::"), word("timestamptz")});
                    insert(begins[0], {symbol("(")});
                }
            }
        }
    }

    void widenCasts() {
        for (size_t i = 1; i + 1 < tokens_.size(); ++i)
            if (at(i - 1).is("AS") && at(i).is("INTEGER") && at(i + 1).isSymbol(")")) tokens_[i] = word("bigint");
    }

    /// FROM (SELECT ...) without a name behind it.
    void nameSubSelects() {
        static const std::array<const char*, 17> kNoNames{"WHERE", "GROUP", "ORDER",  "HAVING",    "LIMIT",    "OFFSET",
                                                          "JOIN",  "LEFT",  "CROSS",  "INNER",     "ON",       "UNION",
                                                          "SET",   "USING", "EXCEPT", "INTERSECT", "RETURNING"};
        int count = 0;
        for (size_t i = 1; i < tokens_.size(); ++i) {
            if (!at(i).isSymbol("(") || !(at(i - 1).is("FROM") || at(i - 1).is("JOIN"))) continue;
            if (!at(i + 1).is("SELECT") && !at(i + 1).is("WITH")) continue;
            const size_t behind = closing(i) + 1;
            const bool named =
                (at(behind).kind == Kind::Word && !isOneOf(at(behind), kNoNames)) || at(behind).kind == Kind::Name;
            if (!named) insert(behind, {word("AS"), {Kind::Word, QStringLiteral("unnamed%1").arg(++count)}});
        }
    }

    SqlTokens tokens_;
};

std::vector<SqlTokens> statementsOf(const QString& sql) {
    std::vector<SqlTokens> statements(1);
    for (SqlToken& token : sqlTokens(sql)) {
        if (token.isSymbol(";"))
            statements.emplace_back();
        else
            statements.back().push_back(std::move(token));
    }
    std::erase_if(statements, [](const SqlTokens& tokens) { return tokens.empty(); });
    return statements;
}

/// Makes a full-text table, or tells one something: "INSERT INTO words (words, rank) VALUES ('automerge', 0)".
bool isOfVirtualTable(const SqlTokens& tokens) {
    if (tokens.size() < 5) return false;
    if (tokens[0].is("CREATE")) return tokens[1].is("VIRTUAL");
    return tokens[0].is("INSERT") && tokens[1].is("INTO") && tokens[3].isSymbol("(") &&
           tokens[2].text == tokens[4].text;
}

} // namespace

QStringList postgresStatements(const QString& sql) {
    QStringList all;
    for (SqlTokens& tokens : statementsOf(sql)) {
        if (isOfVirtualTable(tokens)) continue;
        const QString text = Rewriting(std::move(tokens)).text();
        if (!text.isEmpty()) all += text; // of no statement, a lone hint for SQLite's planner, nothing is left
    }
    return all;
}

} // namespace clientela::storage
