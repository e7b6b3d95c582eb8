#include "ui/desk/KnownValues.h"

#include "query/RecordSet.h"
#include "query/RowValue.h"
#include "query/Statistics.h"
#include "storage/NativeStatement.h"
#include "ui/desk/Desk.h"

namespace clientela::ui {

namespace {

/// What nobody picks from a list: nearly every record has another one.
bool isPicked(const fields::Field& field) {
    switch (field.type) {
    case fields::Type::Text:
    case fields::Type::Choice:
    case fields::Type::Choices:
    case fields::Type::YesNo:
    case fields::Type::Country:
    case fields::Type::Language: return true;
    default: return false;
    }
}

std::vector<KnownValues::Known> read(storage::Connection& connection, const fields::Catalogues& catalogues,
                                     const fields::Catalogue& all, const fields::Field& field, const QString& filter,
                                     QDate today) {
    // The same records, fewer of them.
    const bool both = !filter.isEmpty() && !all.filter().isEmpty();
    fields::Catalogue catalogue(all.kind(), all.tables(),
                                both ? QStringLiteral("(%1) AND (%2)").arg(all.filter(), filter)
                                     : all.filter() + filter);
    catalogue.add(field);
    query::Statistics statistics(connection);
    const query::SqlWriter writer(catalogues, &statistics);
    query::BoundList everybody;
    everybody.catalogue = &catalogue;
    everybody.today = today;
    query::BoundOperand by;
    by.catalogue = &catalogue;
    by.field = &field;
    const query::Sql sql = writer.writeGroups(everybody, by, {}) + " LIMIT " + query::Sql::value(KnownValues::kMost);
    storage::NativeStatement statement(connection, sql.text.toUtf8());
    int parameter = 1;
    for (const QVariant& value : sql.values) statement.bindVariant(parameter++, value);
    std::vector<KnownValues::Known> known;
    while (statement.step()) {
        if (statement.isNull(0)) continue;
        fields::Value value = query::rowValue(statement, 0, field);
        // A record with several values is in the group of each: one value a row.
        if (const auto* several = std::get_if<QStringList>(&value)) value = several->value(0);
        known.push_back({std::move(value), statement.integer(1)});
    }
    return known;
}

} // namespace

KnownValues::KnownValues(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
    connect(&desk, &Desk::changed, this, [this] { known_.clear(); });
}

KnownValues::~KnownValues() = default;

void KnownValues::ask(const Asked& asked, QObject* context, Answer answer) {
    const auto& [kind, key, filter] = asked;
    const QString name = QStringLiteral("%1.%2 %3").arg(kind, key, filter);
    if (const auto found = known_.constFind(name); found != known_.cend()) return answer(*found);
    const auto catalogues = desk_.file().catalogues();
    const fields::Catalogue* catalogue = catalogues->find(kind);
    const fields::Field* field = catalogue ? catalogue->find(key) : nullptr;
    if (!field || field->takesArguments() || !isPicked(*field)) return answer({});
    desk_.jobs().run(
        [catalogues, catalogue, field, filter = filter,
         today = desk_.file().today()](storage::Connection& connection, JobControl&) -> Result<std::vector<Known>> {
            return read(connection, *catalogues, *catalogue, *field, filter, today);
        },
        context,
        [this, self = QPointer<KnownValues>(this), name,
         answer = std::move(answer)](const Result<std::vector<Known>>& known) {
            if (!self || !known) return;
            known_.insert(name, *known);
            answer(*known);
        });
}

} // namespace clientela::ui
