#include "query/Scope.h"

#include "query/Hints.h"

namespace clientela::query {

namespace {

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

/// Position of `word` as a whole word at or after `from`, or -1.
qsizetype findWord(const QString& sql, const QString& word, qsizetype from = 0) {
    for (qsizetype at = sql.indexOf(word, from); at >= 0; at = sql.indexOf(word, at + 1)) {
        const bool begins = at == 0 || !(isWordCharacter(sql[at - 1]) || sql[at - 1] == QLatin1Char('.'));
        const qsizetype end = at + word.size();
        if (begins && (word.endsWith(QLatin1Char('.')) || end == sql.size() || !isWordCharacter(sql[end]))) return at;
    }
    return -1;
}

} // namespace

QStringList aliasesIn(const QString& sql, const fields::Catalogue& catalogue) {
    QStringList aliases;
    for (const fields::Table& table : catalogue.tables())
        if (findWord(sql, table.alias + QLatin1Char('.')) >= 0) aliases += table.alias;
    return aliases;
}

Scope::Scope(const fields::Catalogue& catalogue, int depth) : catalogue_(&catalogue), depth_(depth), anchor_(base()) {}

QString Scope::id() const {
    const QString key = anchor_ == base() ? QString() : keyIn(anchor_);
    return named(key.isEmpty() ? base() + QStringLiteral(".id") : key);
}

QString Scope::idOf(const fields::Field& field) {
    return field.referred.id.isNull() ? id() : column(field.referred.id);
}

QString Scope::column(const fields::ColumnRef& ref) {
    if (ref.alias == base() && ref.column == QLatin1String("id")) return id();
    use(ref.alias);
    return named(ref.sql());
}

QString Scope::fragment(const QString& sql) {
    const QString text = withId(sql);
    for (const QString& alias : aliasesIn(text, *catalogue_)) use(alias);
    return named(text);
}

void Scope::use(const QString& alias) {
    if (used_.contains(alias)) return;
    used_.insert(alias);
    const fields::Table& table = catalogue_->table(alias);
    if (!table.needs.isEmpty()) use(table.needs);
    // A join on anything but the record's key needs the table that has it.
    if (!keyIn(alias).isEmpty()) return;
    for (const QString& other : aliasesIn(withId(table.on), *catalogue_)) use(other);
}

QString Scope::keyIn(const QString& alias) const {
    const QStringList sides = catalogue_->table(alias).on.split(QStringLiteral(" = "));
    const QString recordId = base() + QStringLiteral(".id");
    if (sides.size() != 2 || sides[0].contains(QLatin1Char(' ')) || sides[1].contains(QLatin1Char(' '))) return {};
    if (sides[1] == recordId) return sides[0];
    return sides[0] == recordId ? sides[1] : QString();
}

bool Scope::isPresent(const QString& alias) const {
    return alias == base() || present_.contains(alias) || catalogue_->table(alias).inner;
}

void Scope::setAnchor(const QString& alias) {
    anchor_ = alias;
    if (alias == base()) return;
    used_.insert(alias);
    if (keyIn(alias).isEmpty()) used_.insert(base());
}

QString Scope::withId(const QString& sql) const {
    const QString key = anchor_ == base() ? QString() : keyIn(anchor_);
    if (key.isEmpty()) return sql;
    const QString recordId = base() + QStringLiteral(".id");
    QString text = sql;
    for (qsizetype at = findWord(text, recordId); at >= 0; at = findWord(text, recordId, at + key.size()))
        text.replace(at, recordId.size(), key);
    return text;
}

QString Scope::named(const QString& sql) const {
    if (depth_ == 0) return sql;
    QString text = sql;
    const QString suffix = QString::number(depth_);
    for (const fields::Table& table : catalogue_->tables()) {
        const QString word = table.alias + QLatin1Char('.');
        for (qsizetype at = findWord(text, word); at >= 0; at = findWord(text, word, at + word.size()))
            text.insert(at + table.alias.size(), suffix);
    }
    return text;
}

QString Scope::named(const fields::Table& table) const {
    return table.name + QLatin1Char(' ') + table.alias + (depth_ ? QString::number(depth_) : QString());
}

QString Scope::from(const QString& hint) const {
    const fields::Table& first = catalogue_->table(anchor_);
    QString sql = named(first) + hint;
    if (anchor_ != base() && used_.contains(base()))
        sql += hints::join() + named(catalogue_->tables().first()) + QStringLiteral(" ON ") + named(first.on);
    for (const fields::Table& table : catalogue_->tables()) {
        if (table.alias == anchor_ || table.alias == base() || !used_.contains(table.alias)) continue;
        sql += isPresent(table.alias) ? hints::join() : QStringLiteral(" LEFT JOIN ");
        sql += named(table) + QStringLiteral(" ON ") + named(withId(table.on));
    }
    return sql;
}

} // namespace clientela::query
