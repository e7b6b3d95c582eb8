#include "customers/CustomFieldChange.h"

#include "customers/CustomerFields.h"
#include "fields/Formatter.h"
#include "fields/StoredValue.h"
#include "fields/TypedText.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::customers {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

constexpr int kChoicesMost = 50; ///< more different words are no choice

/// The field as the file has it; nothing if there is none.
std::optional<CustomField> stored(storage::Connection& connection, qint64 id) {
    for (const CustomField& field : loadCustomFields(connection))
        if (field.id == id) return field;
    return std::nullopt;
}

/// Each different value that cards hold, as the file keeps it, with how many hold it.
std::vector<std::pair<QVariant, qint64>> heldValues(storage::Connection& connection, qint64 fieldId) {
    std::vector<std::pair<QVariant, qint64>> held;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT value, count(*) FROM custom_value WHERE field_id = ? GROUP BY value ORDER BY value"),
        fieldId);
    while (rows.next()) held.emplace_back(rows.value(0), rows.integer(1));
    return held;
}

bool isChoice(const CustomField& field) {
    return field.type == QLatin1String("choice") || field.type == QLatin1String("choices");
}

Problem refusal(const CustomField& after, const QString& example, qint64 others) {
    const int more = static_cast<int>(others);
    const QString what =
        more > 0
            ? Text::tr("“%1” and %Ln more do not fit the new kind of “%2”.", nullptr, more).arg(example, after.label)
            : Text::tr("“%1” does not fit the new kind of “%2”.").arg(example, after.label);
    return {what, Text::tr("The field stays what it was; no card was changed."),
            Text::tr("Mend these values first, or make a new field.")};
}

/// Turns every held value from one type to another; the texts that do not fit are left in `misfits`.
std::vector<std::pair<QVariant, QVariant>> convert(const std::vector<std::pair<QVariant, qint64>>& held,
                                                   const CustomField& before, const CustomField& after,
                                                   const Currency& currency, std::pair<QString, qint64>& misfits) {
    const fields::Field from = fieldOf(before);
    const fields::Field to = fieldOf(after);
    const fields::Typing typing{QLocale::c(), currency, {}};
    std::vector<std::pair<QVariant, QVariant>> converted;
    for (const auto& [old, count] : held) {
        const QString text = fields::fileText(fields::valueFrom(old, from.type), from, currency);
        const Result<fields::Value> value = fields::readTyped(text, to, typing);
        if (!value) {
            if (misfits.first.isEmpty()) misfits.first = text;
            misfits.second += count;
            continue;
        }
        const QVariant wanted = fields::storedForm(*value);
        if (wanted != old) converted.emplace_back(old, wanted);
    }
    return converted;
}

/// Card by card: what one value becomes may be what another one was.
void rewrite(storage::Connection& connection, qint64 fieldId,
             const std::vector<std::pair<QVariant, QVariant>>& converted) {
    std::vector<std::pair<qint64, QVariant>> wanted;
    for (const auto& [old, value] : converted) {
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT customer_id FROM custom_value WHERE field_id = ? AND value = ?"), fieldId, old);
        while (rows.next()) wanted.emplace_back(rows.integer(0), value);
    }
    for (const auto& [card, value] : wanted)
        connection.execute(QStringLiteral("UPDATE custom_value SET value = ? WHERE customer_id = ? AND field_id = ?"),
                           value, card, fieldId);
}

} // namespace

qint64 cardsWith(storage::Connection& connection, qint64 fieldId) {
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT count(*) FROM custom_value WHERE field_id = ?"), fieldId);
    return rows.next() ? rows.integer(0) : 0;
}

QString freeCustomKey(storage::Connection& connection, const QString& label) {
    const QString key = customKey(label);
    const auto isTaken = [&](const QString& candidate) {
        storage::Rows rows = connection.query(QStringLiteral("SELECT 1 FROM custom_field WHERE key = ?"), candidate);
        return rows.next();
    };
    QString free = key;
    for (int n = 2; isTaken(free); ++n) free = QStringLiteral("%1_%2").arg(key).arg(n);
    return free;
}

Result<qint64> changeCustomField(storage::UnitOfWork& work, const CustomField& given, const Currency& currency) {
    storage::Connection& connection = work.connection();
    CustomField after = given;
    const std::optional<CustomField> before = stored(connection, after.id);
    if (!before) {
        saveCustomField(work, after);
        return qint64(0);
    }
    const auto held = heldValues(connection, after.id);
    if (isChoice(after) && !isChoice(*before) && after.choices.isEmpty() && held.size() <= kChoicesMost)
        for (const auto& [value, count] : held)
            after.choices +=
                fields::fileText(fields::valueFrom(value, fieldOf(*before).type), fieldOf(*before), currency);
    if (before->type != after.type) {
        std::pair<QString, qint64> misfits;
        const auto converted = convert(held, *before, after, currency, misfits);
        if (misfits.second > 0) {
            work.abandon();
            return refusal(after, misfits.first, misfits.second - 1);
        }
        rewrite(connection, after.id, converted);
    }
    saveCustomField(work, after);
    return cardsWith(connection, after.id);
}

std::vector<qint64> cardsThatDoNotFit(storage::Connection& connection, const CustomField& after,
                                      const Currency& currency, size_t most) {
    std::vector<qint64> cards;
    const std::optional<CustomField> before = stored(connection, after.id);
    if (!before || before->type == after.type) return cards;
    const fields::Field from = fieldOf(*before);
    const fields::Field to = fieldOf(after);
    const fields::Typing typing{QLocale::c(), currency, {}};
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT customer_id, value FROM custom_value WHERE field_id = ? ORDER BY customer_id"),
        after.id);
    while (cards.size() < most && rows.next())
        if (!fields::readTyped(fields::fileText(fields::valueFrom(rows.value(1), from.type), from, currency), to,
                               typing))
            cards.push_back(rows.integer(0));
    return cards;
}

qint64 removeCustomField(storage::UnitOfWork& work, qint64 fieldId) {
    const qint64 cards = cardsWith(work.connection(), fieldId);
    work.connection().execute(QStringLiteral("DELETE FROM custom_value WHERE field_id = ?"), fieldId);
    work.connection().execute(QStringLiteral("DELETE FROM custom_field WHERE id = ?"), fieldId);
    return cards;
}

void orderCustomFields(storage::UnitOfWork& work, const std::vector<qint64>& ids) {
    int position = 0;
    for (const qint64 id : ids) {
        work.connection().execute(QStringLiteral("UPDATE custom_field SET position = ? WHERE id = ? AND position <> ?"),
                                  position, id, position);
        ++position;
    }
}

} // namespace clientela::customers
