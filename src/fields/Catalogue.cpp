#include "fields/Catalogue.h"

#include "fields/Nearest.h"

#include <algorithm>

namespace clientela::fields {

Catalogue::Catalogue(QString kind, QList<Table> tables, QString filter)
    : kind_(std::move(kind)), tables_(std::move(tables)), filter_(std::move(filter)) {}

void Catalogue::add(Field field) {
    Q_ASSERT_X(!index_.contains(field.key), "Catalogue::add", qPrintable(field.key));
    index_.insert(field.key, fields_.size());
    fields_.push_back(std::move(field));
}

void Catalogue::refer(const Catalogue& to, const ColumnRef& id) {
    Q_ASSERT(refersTo_.isEmpty());
    refersTo_ = to.kind();
    const QString theirs = to.tables().first().alias + QStringLiteral(".id");
    const auto owns = [this](const QString& alias) {
        return std::any_of(tables_.begin(), tables_.end(), [&](const Table& own) { return own.alias == alias; });
    };
    for (Table table : to.tables()) {
        Q_ASSERT_X(!owns(table.alias), "Catalogue::refer", qPrintable(table.alias));
        if (table.on.isEmpty()) {
            table.on = theirs + QStringLiteral(" = ") + id.sql();
            table.inner = true; // what is referred to is there
        } else if (table.on.endsWith(QStringLiteral(" = ") + theirs)) {
            table.on.chop(theirs.size());
            table.on += id.sql(); // without the detour by the record itself
        }
        tables_ += table;
    }
    for (Field field : to.fields()) {
        if (field.importOnly || find(field.key)) continue;
        field.referred = {id, to.kind()};
        field.editable = field.importable = false;
        field.vcard.clear();
        add(std::move(field));
    }
}

const Table& Catalogue::table(const QString& alias) const {
    for (const Table& table : tables_)
        if (table.alias == alias) return table;
    return tables_.first();
}

const Field* Catalogue::find(const QString& key) const {
    const auto it = index_.constFind(key.toLower());
    return it == index_.cend() ? nullptr : &fields_[*it];
}

QStringList Catalogue::nearest(const QString& key) const {
    QStringList keys;
    for (const Field& field : fields_) keys += field.key;
    return fields::nearest(key, keys);
}

void Catalogues::add(Catalogue catalogue) { catalogues_.push_back(std::move(catalogue)); }

const Catalogue* Catalogues::find(const QString& kind) const {
    for (const Catalogue& catalogue : catalogues_)
        if (catalogue.kind() == kind) return &catalogue;
    return nullptr;
}

Catalogue* Catalogues::find(const QString& kind) { return const_cast<Catalogue*>(std::as_const(*this).find(kind)); }

QStringList Catalogues::kinds() const {
    QStringList kinds;
    for (const Catalogue& catalogue : catalogues_) kinds += catalogue.kind();
    return kinds;
}

} // namespace clientela::fields
