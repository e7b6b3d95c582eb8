#include "storage/SqlTokens.h"

#include <QStringList>

namespace clientela::storage {

namespace {

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$'; }

class Reader {
public:
    explicit Reader(const QString& sql) : sql_(sql) {}

    SqlTokens all() {
        SqlTokens tokens;
        while (skipSpace()) tokens.push_back(next());
        return tokens;
    }

private:
    [[nodiscard]] QChar look(qsizetype ahead = 0) const {
        return at_ + ahead < sql_.size() ? sql_.at(at_ + ahead) : QChar();
    }

    /// False at the end.
    bool skipSpace() {
        for (; at_ < sql_.size(); ++at_) {
            if (look() == u'-' && look(1) == u'-') {
                at_ = endOf(QLatin1String("\n"), at_) - 1;
            } else if (look() == u'/' && look(1) == u'*') {
                at_ = endOf(QLatin1String("*/"), at_ + 2) - 1;
            } else if (!look().isSpace()) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] qsizetype endOf(QLatin1String end, qsizetype from) const {
        const qsizetype at = sql_.indexOf(end, from);
        return at < 0 ? sql_.size() : at + end.size();
    }

    SqlToken next() {
        using Kind = SqlToken::Kind;
        const qsizetype begin = at_;
        QChar c = look();
        if (c.toLower() == u'x' && look(1) == u'\'') c = sql_.at(++at_); // a blob
        if (c == u'\'' || c == u'"') {
            do at_ = endOf(c == u'"' ? QLatin1String("\"") : QLatin1String("'"), at_ + 1);
            while (look() == c); // doubled: a quote within
            return {c == u'"' ? Kind::Name : Kind::Text, sql_.mid(begin, at_ - begin)};
        }
        if (c.isDigit()) {
            while (isWordCharacter(look()) || look() == u'.') ++at_;
            return {Kind::Number, sql_.mid(begin, at_ - begin)};
        }
        if (isWordCharacter(c)) {
            while (isWordCharacter(look())) ++at_;
            return {Kind::Word, sql_.mid(begin, at_ - begin)};
        }
        static const QStringList kDoubled{"||", "<>", "<=", ">=", "!=", "==", "<<", ">>"};
        at_ += kDoubled.contains(sql_.mid(at_, 2)) ? 2 : 1;
        if (c == u'?' || c == u':') // ?2, :name
            while (isWordCharacter(look())) ++at_;
        return {Kind::Symbol, sql_.mid(begin, at_ - begin)};
    }

    const QString& sql_;
    qsizetype at_ = 0;
};

} // namespace

SqlTokens sqlTokens(const QString& sql) { return Reader(sql).all(); }

QString sqlText(const SqlTokens& tokens) {
    QString sql;
    bool tight = true;
    bool number = false; // a point right behind it would be its own
    for (const SqlToken& token : tokens) {
        const bool closes =
            token.isSymbol(")") || token.isSymbol(",") || (token.isSymbol(".") && !number) || token.isSymbol(";");
        if (!tight && !closes) sql += u' ';
        sql += token.text;
        tight = token.isSymbol("(") || token.isSymbol(".");
        number = token.kind == SqlToken::Kind::Number;
    }
    return sql;
}

} // namespace clientela::storage
