#include "ui/desk/ListDrafts.h"

#include "ui/desk/Desk.h"

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr qsizetype kMostOfGone = 20; ///< drafts of lists that are deleted; the newest
constexpr qsizetype kMostNew = 20;    ///< and of lists that never had a name
constexpr auto kMade = "made";        ///< what a list was when it was made of others

/// What of a place is the list itself, by the name it is kept under.
const std::pair<const char*, QString Place::*> kParts[] = {
    {"list", &Place::list}, {"name", &Place::listName},     {"columns", &Place::columns},
    {"sort", &Place::sort}, {"grouping", &Place::grouping}, {"kind", &Place::kind},
};

bool isAsMade(const QJsonObject& content) {
    const QJsonValue made = content.value(QLatin1String(kMade));
    return !made.isUndefined() && content == QJsonObject{{QStringLiteral("list"), made}, {QLatin1String(kMade), made}};
}

/// Of a file that is only looked at nothing is kept beyond the window, as of its cards (Desk).
QString pathOf(Desk& desk) {
    const auto& file = desk.file().file();
    return file.isReadOnly() ? QString() : Drafts::pathFor(file.path(), file.lineage() + QStringLiteral(" lists"));
}

} // namespace

ListDrafts::ListDrafts(Desk& desk) : desk_(desk), drafts_(pathOf(desk)) {
    connect(&drafts_, &Drafts::failed, &desk, &Desk::trouble);
    connect(&drafts_, &Drafts::changed, this, &ListDrafts::changed);
    // Of lists that were deleted, here or by somebody else: an undo may bring these back. Not without end, though.
    QList<qint64> gone;
    const QList<qint64> all = drafts_.all().keys();
    for (const qint64 id : all)
        if (id > 0 && !lists::savedList(desk.connection(), ListId(id))) gone += id;
    std::sort(gone.begin(), gone.end(),
              [this](qint64 a, qint64 b) { return drafts_.find(a)->at > drafts_.find(b)->at; });
    for (const qint64 id : gone.mid(kMostOfGone)) drafts_.remove(id);
    for (const qint64 id : drafts_.unfinished(0).mid(kMostNew)) drafts_.remove(id);
}

ListId ListDrafts::newKey() {
    const qint64 lowest = drafts_.all().isEmpty() ? 0 : drafts_.all().firstKey();
    newest_ = std::min(newest_, lowest) - 1;
    return ListId(newest_);
}

std::optional<ListId> ListDrafts::unfinished(ListId but) const {
    const QList<qint64> others = drafts_.unfinished(but.value);
    return others.isEmpty() ? std::nullopt : std::optional(ListId(others.constFirst()));
}

QList<qint64> ListDrafts::unsaved() const {
    QList<qint64> ids;
    for (const qint64 id : drafts_.all().keys())
        if (id < 0 || lists::savedList(desk_.connection(), ListId(id))) ids += id;
    std::sort(ids.begin(), ids.end(), [this](qint64 a, qint64 b) { return drafts_.all()[a].at > drafts_.all()[b].at; });
    return ids;
}

std::optional<Place> ListDrafts::find(ListId id) const {
    const auto kept = drafts_.find(id.value);
    if (!kept) return std::nullopt;
    Place left;
    left.page = Place::Page::List;
    left.id = id.value;
    for (const auto& [name, part] : kParts) left.*part = kept->content.value(QLatin1String(name)).toString();
    return left;
}

void ListDrafts::keep(ListId id, const Place& left) {
    QJsonObject content;
    for (const auto& [name, part] : kParts)
        if (!(left.*part).isEmpty()) content.insert(QLatin1String(name), left.*part);
    const auto before = drafts_.find(id.value);
    const QJsonValue made = before && before->content.contains(QLatin1String(kMade))
                                ? before->content.value(QLatin1String(kMade))
                            : made_.contains(id.value) ? QJsonValue(made_.value(id.value))
                                                       : QJsonValue(QJsonValue::Undefined);
    if (!made.isUndefined()) content.insert(QLatin1String(kMade), made);
    if (!before && replaced_.contains(id.value) && ui::isAsMade(content)) return;
    drafts_.keep(id.value, left.listName, content);
}

Place ListDrafts::make(const QString& list) {
    const ListId key = newKey();
    const QList<qint64> all = drafts_.all().keys();
    for (const qint64 id : all) {
        if (!isAsMade(ListId(id))) continue;
        drafts_.remove(id);
        replaced_.insert(id);
    }
    made_.insert(key.value, list);
    drafts_.keep(key.value, {}, {{QStringLiteral("list"), list}, {QLatin1String(kMade), list}});
    Place made;
    made.page = Place::Page::List;
    made.id = key.value;
    return made;
}

bool ListDrafts::isAsMade(ListId id) const {
    const auto kept = drafts_.find(id.value);
    return kept && ui::isAsMade(kept->content);
}

void ListDrafts::remove(ListId id) {
    // Whoever takes it back keeps it again, as what it was made as, too.
    if (const auto kept = drafts_.find(id.value); kept && kept->content.contains(QLatin1String(kMade)))
        made_.insert(id.value, kept->content.value(QLatin1String(kMade)).toString());
    drafts_.remove(id.value);
}

} // namespace clientela::ui
