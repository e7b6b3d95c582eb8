#include "query/FieldSql.h"

#include "query/AggregateSql.h"

namespace clientela::query {

using fields::Computed;
using fields::Field;
using fields::Type;

namespace {

QString isoDay(QDate day) { return day.toString(Qt::ISODate); }

/// Whole years between the ISO date in `birth` and today; NULL for a birth date that is missing or yet to come.
Sql ageSql(const QString& birth, QDate today) {
    // 29 February counts as the 28th in other years.
    const bool stretched = today.month() == 2 && today.day() == 28 && !QDate::isLeapYear(today.year());
    const QString monthDay = stretched ? QStringLiteral("02-29") : isoDay(today).mid(5);
    Sql sql(QStringLiteral("CASE WHEN %1 <= ").arg(birth));
    sql += Sql::value(isoDay(today));
    sql += QStringLiteral(" THEN %1 - CAST(substr(%2, 1, 4) AS INTEGER) - CASE WHEN substr(%2, 6, 5) > ")
               .arg(today.year())
               .arg(birth);
    sql += Sql::value(monthDay) + " THEN 1 ELSE 0 END END";
    return sql;
}

/// The ISO date of the next birthday on or after today.
Sql nextBirthdaySql(const QString& birth, QDate today) {
    const auto dayIn = [&](int year) {
        const QString monthDay = QStringLiteral("substr(%1, 6, 5)").arg(birth);
        const QString day = QDate::isLeapYear(year)
                                ? monthDay
                                : QStringLiteral("CASE %1 WHEN '02-29' THEN '02-28' ELSE %1 END").arg(monthDay);
        return QStringLiteral("'%1-' || (%2)").arg(year, 4, 10, QLatin1Char('0')).arg(day);
    };
    return Sql(QStringLiteral("CASE WHEN %1 IS NULL THEN NULL WHEN %2 >= ").arg(birth, dayIn(today.year()))) +
           Sql::value(isoDay(today)) +
           QStringLiteral(" THEN %1 ELSE %2 END").arg(dayIn(today.year()), dayIn(today.year() + 1));
}

QString lastRevision(Scope& scope, const Field& field, const char* column, const char* join) {
    const QString& referred = field.referred.kind;
    return QStringLiteral("(SELECT %1 FROM revision_record rr JOIN revision rv ON rv.id = rr.revision_id%2 "
                          "WHERE rr.kind = '%3' AND rr.record_id = %4 AND rr.part = 1 "
                          "ORDER BY rr.revision_id DESC LIMIT 1)")
        .arg(QLatin1String(column), QLatin1String(join), referred.isEmpty() ? scope.catalogue().kind() : referred,
             scope.idOf(field));
}

Sql computedSql(const WriterContext& context, Scope& scope, const Field& field) {
    const auto& computed = std::get<Computed>(field.source);
    switch (computed.rule) {
    case Computed::Rule::Age: return ageSql(scope.column(computed.from), context.today);
    case Computed::Rule::Birthday: return nextBirthdaySql(scope.column(computed.from), context.today);
    case Computed::Rule::Month:
        return QStringLiteral("CAST(substr(%1, 6, 2) AS INTEGER)").arg(scope.column(computed.from));
    case Computed::Rule::Updated: // what was never changed is as it was made
        return QStringLiteral("coalesce(%1, %2)")
            .arg(lastRevision(scope, field, "rv.at", ""), scope.column(computed.from));
    case Computed::Rule::UpdatedBy:
        return lastRevision(scope, field, "ra.name", " JOIN actor ra ON ra.id = rv.actor_id");
    }
    return {};
}

/// All values of the record's rows, in order, as one text.
Sql allOf(const QString& id, const ManyRows& rows) {
    Sql sql = QStringLiteral(
                  "(SELECT group_concat(v, char(%1)) FROM (SELECT %2 AS v FROM %3 WHERE %4 = %5 AND %2 IS NOT NULL")
                  .arg(int(kSeparator))
                  .arg(rows.value, rows.from, rows.owner, id);
    if (!rows.filter.text.isEmpty()) sql += " AND (" + rows.filter + ")";
    if (!rows.order.isEmpty()) sql += QStringLiteral(" ORDER BY ") + rows.order;
    return sql + "))";
}

Sql plainSql(Scope& scope, const PlainColumn& plain) {
    const QString column = scope.column(plain.column);
    return plain.zero ? QStringLiteral("coalesce(%1, 0)").arg(column) : column;
}

QString placeOf(const Field& field, const QString& expression) {
    QString sql = QStringLiteral("CASE ") + expression;
    for (int i = 0; i < field.choices.size(); ++i) {
        QString key =
            field.choices.at(i).key; // declared by the program or by the owner of the file, never typed in a list
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(key.replace(QLatin1Char('\''), QLatin1String("''"))).arg(i);
    }
    return sql + QStringLiteral(" END");
}

} // namespace

std::optional<ManyRows> manyRows(const Field& field) {
    if (const auto* many = std::get_if<fields::Many>(&field.source))
        return ManyRows{many->from, many->owner, many->value, many->normal, Sql(many->filter), many->order};
    if (const auto* custom = std::get_if<fields::Custom>(&field.source))
        return ManyRows{QStringLiteral("custom_value v"),
                        QStringLiteral("v.customer_id"),
                        QStringLiteral("v.value"),
                        {},
                        "v.field_id = " + Sql::value(custom->fieldId),
                        {}};
    return {};
}

bool isJoined(const Field& field) {
    return field.type == Type::Choices && std::holds_alternative<fields::Custom>(field.source);
}

QString separated(const QString& value) {
    return QStringLiteral("replace(%1, char(10), char(%2))").arg(value).arg(int(kSeparator));
}

std::optional<PlainColumn> plainColumn(const BoundOperand& operand) {
    if (const auto* stored = std::get_if<fields::Stored>(&operand.field->source))
        return PlainColumn{stored->column, stored->folded, stored->sort, stored->zeroWhenMissing};
    const auto* aggregate = std::get_if<fields::Aggregate>(&operand.field->source);
    if (!aggregate || aggregate->summary.isNull() || operand.window || operand.arguments) return {};
    return PlainColumn{aggregate->summary,
                       {},
                       {},
                       aggregate->function == fields::Aggregate::Function::Count ||
                           aggregate->function == fields::Aggregate::Function::Sum};
}

bool isUtc(const Field& field) {
    return field.key == QLatin1String("created") || field.key == QLatin1String("updated");
}

bool comparesFolded(const Field& field) {
    return field.isText() || field.type == Type::Choices || (field.type == Type::Choice && field.choices.isEmpty());
}

QString folded(const QString& expression) { return QStringLiteral("clientela_fold(%1)").arg(expression); }

Sql inDays(const Sql& expression, const Field& field, const Days& days) {
    const bool utc = field.type == Type::DateTime && isUtc(field);
    const auto from = [&](QDate day) { return utc ? day.startOfDay().toUTC().toString(Qt::ISODate) : isoDay(day); };
    if (days.from.isValid() && days.before.isValid() && !days.isEmpty()) {
        // One comparison, for the expression may be dear. '~' comes after everything that follows in times.
        const QString last =
            utc ? days.before.startOfDay().toUTC().addSecs(-1).toString(Qt::ISODate) : isoDay(days.before.addDays(-1));
        return expression + " BETWEEN " + Sql::value(from(days.from)) + " AND " + Sql::value(last + QLatin1Char('~'));
    }
    if (days.isEmpty()) return "1 = 0";
    if (days.from.isValid()) return expression + " >= " + Sql::value(from(days.from));
    if (days.before.isValid()) return expression + " < " + Sql::value(from(days.before));
    return expression + " IS NOT NULL";
}

QDate bornAfterForYounger(int years, QDate today) {
    const QDate day = today.addYears(-years);
    const bool stretched = today.month() == 2 && today.day() == 28 && !QDate::isLeapYear(today.year());
    return stretched && QDate::isLeapYear(day.year()) ? day.addDays(1) : day;
}

Sql shownSql(const WriterContext& context, Scope& scope, const BoundOperand& operand) {
    const Field& field = *operand.field;
    if (const auto plain = plainColumn(operand)) return plainSql(scope, *plain);
    if (std::holds_alternative<Computed>(field.source)) return computedSql(context, scope, field);
    if (std::holds_alternative<fields::Aggregate>(field.source))
        return AggregateSql(context, operand, scope.depth() + 1).perRecord(scope.idOf(field));
    if (const auto* many = std::get_if<fields::Many>(&field.source); many && !many->shown.isNull())
        return scope.column(many->shown);
    const ManyRows rows = *manyRows(field);
    if (std::holds_alternative<fields::Many>(field.source)) return allOf(scope.idOf(field), rows);
    return "(SELECT " + Sql(isJoined(field) ? separated(rows.value) : rows.value) +
           QStringLiteral(" FROM %1 WHERE %2 = %3 AND ").arg(rows.from, rows.owner, scope.idOf(field)) + rows.filter +
           ")";
}

Sql comparedSql(const WriterContext& context, Scope& scope, const BoundOperand& operand) {
    const Field& field = *operand.field;
    if (comparesFolded(field)) {
        if (const auto plain = plainColumn(operand); plain && !plain->folded.isNull())
            return scope.column(plain->folded);
        const auto* many = std::get_if<fields::Many>(&field.source);
        if (many && !many->folded.isNull()) return scope.column(many->folded);
        return "clientela_fold(" + shownSql(context, scope, operand) + ")";
    }
    return comparedSql(field, shownSql(context, scope, operand));
}

Sql comparedSql(const Field& field, const Sql& stored) {
    if (field.type != Type::DateTime) return stored;
    return isUtc(field) ? "date(" + stored + ", 'localtime')" : "substr(" + stored + ", 1, 10)";
}

Sql orderedSql(const WriterContext& context, Scope& scope, const BoundOperand& operand) {
    const Field& field = *operand.field;
    if (const auto plain = plainColumn(operand); plain && !plain->sort.isNull()) return scope.column(plain->sort);
    if (field.type == Type::Choice && !field.choices.isEmpty()) {
        Sql sql = shownSql(context, scope, operand);
        sql.text = placeOf(field, sql.text);
        return sql;
    }
    if (field.type == Type::DateTime) return shownSql(context, scope, operand);
    const bool several = std::holds_alternative<fields::Many>(field.source);
    if (comparesFolded(field) && !several) return "clientela_sort(" + shownSql(context, scope, operand) + ")";
    return comparedSql(context, scope, operand);
}

} // namespace clientela::query
