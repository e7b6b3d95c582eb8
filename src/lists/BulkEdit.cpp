#include "lists/BulkEdit.h"

#include "base/Fold.h"
#include "base/Job.h"
#include "customers/CardValues.h"
#include "query/FieldValues.h"
#include "storage/UnitOfWork.h"

#include <algorithm>

namespace clientela::lists {

using fields::Field;
using fields::Type;
using fields::Value;

namespace {

constexpr size_t kMostExamples = 5;
constexpr size_t kCardsBetweenReports = 64;

void report(JobControl* control, size_t done, size_t all) {
    if (control && done % kCardsBetweenReports == 0)
        control->report(QString(), static_cast<qint64>(done), static_cast<qint64>(all));
}

/// The values of a field with several after an edit, in their order; those that were there keep their spelling.
Value edited(const Value& before, const Field& field, const BulkEdit& edit) {
    if (edit.way == BulkEdit::Way::Set || field.type != Type::Choices) return edit.value;
    QStringList values;
    if (const auto* list = std::get_if<QStringList>(&before)) values = *list;
    const auto* one = std::get_if<QString>(&edit.value);
    if (!one || one->isEmpty()) return before;
    const auto same = [&](const QString& value) { return fold(value) == fold(*one); };
    if (edit.way == BulkEdit::Way::Remove)
        values.removeIf(same);
    else if (std::none_of(values.begin(), values.end(), same))
        values += *one;
    return values.isEmpty() ? Value() : Value(values);
}

/// Cards keep several values of their own fields as a list or as nothing; an empty list and nothing are the same.
bool isSame(const Value& a, const Value& b) { return a == b || (fields::isEmpty(a) && fields::isEmpty(b)); }

bool isFor(const Field& field, bool company) {
    return field.appliesTo == fields::AppliesTo::Everyone ||
           (field.appliesTo == fields::AppliesTo::Companies) == company;
}

} // namespace

bool isBulkEditable(const Field& field) {
    if (field.importOnly || field.type == Type::Phone || field.type == Type::Email) return false;
    if (field.key.startsWith(QLatin1String("consent_")) || field.key == QLatin1String("website")) return false;
    // Whether a card is a person or a company decides what it holds; names are one card's own.
    for (const char* own : {"kind", "external_id", "given_name", "family_name", "company_name", "middle_name"})
        if (field.key == QLatin1String(own)) return false;
    customers::Card probe = customers::newCard();
    return field.editable && customers::setValue(probe, field, {});
}

BulkPreview previewEdit(storage::Connection& connection, const fields::Catalogues& catalogues,
                        const std::vector<qint64>& cards, const BulkEdit& edit, QDate today, JobControl* control) {
    const fields::Catalogue& catalogue = catalogues.customers();
    const Field* field = catalogue.find(edit.field);
    BulkPreview preview;
    if (!field) return preview;
    std::vector<query::BoundOperand> columns(3);
    const char* const keys[] = {"name", "kind", nullptr};
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i].catalogue = &catalogue;
        columns[i].field = keys[i] ? catalogue.find(QLatin1String(keys[i])) : field;
    }
    query::FieldValues values(connection, catalogues, catalogue, columns, today);
    for (size_t i = 0; i < cards.size(); ++i) {
        report(control, i, cards.size());
        const auto row = values.row(cards[i]);
        if (row.empty()) continue; // gone meanwhile
        ++preview.cards;
        const auto* kind = std::get_if<QString>(&row[1]);
        const Value after = edited(row[2], *field, edit);
        if (!isFor(*field, kind && *kind == QLatin1String("company"))) {
            ++preview.notFor;
        } else if (isSame(row[2], after)) {
            ++preview.same;
        } else {
            preview.change.emplace_back(cards[i]);
            const auto* name = std::get_if<QString>(&row[0]);
            if (preview.examples.size() < kMostExamples)
                preview.examples.push_back({CustomerId(cards[i]), name ? *name : QString(), row[2], after});
        }
    }
    return preview;
}

qint64 applyEdit(storage::UnitOfWork& work, const customers::CardRepository& repository,
                 const fields::Catalogue& customers, const std::vector<CustomerId>& cards, const BulkEdit& edit,
                 JobControl* control) {
    const Field* field = customers.find(edit.field);
    if (!field || !isBulkEditable(*field)) return 0;
    qint64 changed = 0;
    for (size_t i = 0; i < cards.size(); ++i) {
        report(control, i, cards.size());
        const auto before = repository.load(work.connection(), cards[i]);
        if (!before || !isFor(*field, before->isCompany())) continue;
        customers::Card after = *before;
        customers::setValue(after, *field, edited(customers::valueOf(*before, *field), *field, edit));
        if (after == *before) continue;
        repository.save(work, *before, after);
        ++changed;
    }
    return changed;
}

} // namespace clientela::lists
