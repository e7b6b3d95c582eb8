#pragma once

#include "fields/Formatter.h"
#include "lists/SavedLists.h"
#include "lists/Wording.h"
#include "ui/desk/Desk.h"
#include "ui/desk/RecordKinds.h"

#include <QSet>

#include <algorithm>

namespace clientela::ui {

/// What the parts of the builder read the file by: its fields, how values are shown, what lists mean today. Made anew
/// when fields change. On the window's thread.
class ListWords {
public:
    /// `kind` of the records that the list is of.
    ListWords(Desk& desk, const QString& kind)
        : desk_(desk), kind_(recordKind(kind)), catalogues_(desk.file().catalogues()),
          formatter_(desk.locale(), desk.file().business().currency, desk.file().business().country),
          context_(desk.file().context()), wording_(*catalogues_, formatter_, context_,
                                                    lists::namesIn(desk.connection(), *catalogues_, context_.today)) {}
    ListWords(const ListWords&) = delete;
    ListWords& operator=(const ListWords&) = delete;

    [[nodiscard]] Desk& desk() const { return desk_; }
    /// Of the records that the list is of, and what the window calls them.
    [[nodiscard]] const QString& kind() const { return kind_.kind; }
    [[nodiscard]] const RecordKind& about() const { return kind_; }
    /// Their fields.
    [[nodiscard]] const fields::Catalogue& catalogue() const { return *catalogues_->find(kind_.kind); }
    /// The list bound to these.
    [[nodiscard]] query::Parsed<query::BoundList> bound(const query::NodePtr& list) const {
        return query::bindList(list, *catalogues_, kind_.kind, desk_.file().context());
    }
    /// The list bound as that of `kept` (a null id: none that is kept), so that lists that ask for it read it so.
    [[nodiscard]] query::Parsed<query::BoundList> boundAs(const lists::SavedList& kept,
                                                          const query::NodePtr& list) const {
        if (kept.id.isNull()) return bound(list);
        const query::Context context = desk_.file().context();
        return query::bindList(list, *catalogues_, kind_.kind, lists::withListAs(context, kept, list));
    }
    [[nodiscard]] const fields::Catalogues& catalogues() const { return *catalogues_; }
    /// The same, for jobs that outlive this.
    [[nodiscard]] const std::shared_ptr<const fields::Catalogues>& kept() const { return catalogues_; }
    [[nodiscard]] const fields::Field* field(const QString& kind, const QString& key) const {
        const fields::Catalogue* catalogue = catalogues_->find(kind);
        return catalogue ? catalogue->find(key) : nullptr;
    }
    [[nodiscard]] const fields::Formatter& formatter() const { return formatter_; }
    [[nodiscard]] const query::Context& context() const { return context_; }
    [[nodiscard]] const lists::Wording& wording() const { return wording_; }

    /// Whom the list was frozen with, and when; an invalid day: it is not.
    void setFrozen(QDate day, std::vector<qint64> ids) {
        frozenOn_ = day;
        frozen_ = std::move(ids);
        wasFrozen_ = QSet<qint64>(frozen_.begin(), frozen_.end());
    }
    [[nodiscard]] QDate frozenOn() const { return frozenOn_; }
    /// Whether these are exactly those.
    [[nodiscard]] bool isFrozenSet(const std::vector<qint64>& ids) const {
        return frozenOn_.isValid() && ids == frozen_;
    }
    /// Whether the list was frozen with it.
    [[nodiscard]] bool wasFrozen(qint64 id) const { return frozenOn_.isValid() && wasFrozen_.contains(id); }
    /// Whether these are those, but for some that were put to them or taken away by hand.
    [[nodiscard]] bool holdsFrozen(const std::vector<qint64>& ids) const {
        return std::any_of(ids.begin(), ids.end(), [this](qint64 id) { return wasFrozen(id); });
    }

private:
    Desk& desk_;
    RecordKind kind_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    fields::Formatter formatter_;
    query::Context context_;
    lists::Wording wording_;
    QDate frozenOn_;
    std::vector<qint64> frozen_;
    QSet<qint64> wasFrozen_;
};

} // namespace clientela::ui
