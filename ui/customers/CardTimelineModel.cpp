#include "ui/customers/CardTimelineModel.h"

#include "base/Fold.h"
#include "customers/CustomerChoices.h"
#include "history/Interactions.h"
#include "ui/customers/CardSession.h"

namespace clientela::ui {

using history::TimelineEntry;

namespace {

QString iconOf(const TimelineEntry& entry) {
    static const QHash<QString, QString> icons{{QStringLiteral("call"), QStringLiteral("phone-call")},
                                               {QStringLiteral("email"), QStringLiteral("mail")},
                                               {QStringLiteral("letter"), QStringLiteral("mailbox")},
                                               {QStringLiteral("sms"), QStringLiteral("chat")},
                                               {QStringLiteral("meeting"), QStringLiteral("handshake")},
                                               {QStringLiteral("visit"), QStringLiteral("handshake")},
                                               {QStringLiteral("complaint"), QStringLiteral("complaint")},
                                               {QStringLiteral("question"), QStringLiteral("question")},
                                               {QStringLiteral("note"), QStringLiteral("note")},
                                               {QStringLiteral("survey"), QStringLiteral("star")},
                                               {QStringLiteral("review"), QStringLiteral("star")},
                                               {QStringLiteral("offer"), QStringLiteral("percent")},
                                               {QStringLiteral("invoice"), QStringLiteral("sales")},
                                               {QStringLiteral("receipt"), QStringLiteral("sales")},
                                               {QStringLiteral("delivery"), QStringLiteral("delivery")}};
    if (entry.record == QLatin1String("payment")) return QStringLiteral("payment");
    if (entry.record == QLatin1String("task")) return QStringLiteral("task-list");
    if (entry.record == QLatin1String("stage")) return QStringLiteral("swap");
    if (entry.record == QLatin1String("consent")) return QStringLiteral("shield-check");
    if (entry.record == QLatin1String("campaign")) return QStringLiteral("campaigns");
    if (entry.kind == QLatin1String("call") && entry.direction != QLatin1String("in"))
        return entry.direction.isEmpty() ? QStringLiteral("phone") : QStringLiteral("phone-out");
    const QString fallback =
        entry.record == QLatin1String("document") ? QStringLiteral("document") : QStringLiteral("chat");
    return icons.value(entry.kind, fallback);
}

} // namespace

CardTimelineModel::CardTimelineModel(const fields::Catalogues& catalogues, const fields::Formatter& formatter,
                                     QObject* parent)
    : QAbstractListModel(parent), catalogues_(catalogues), formatter_(formatter) {}

void CardTimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today) {
    beginResetModel();
    entries_ = std::move(entries);
    folded_.clear();
    today_ = today;
    arrange();
    endResetModel();
}

bool CardTimelineModel::shows(const std::vector<TimelineEntry>& entries, QDate today) const {
    return today == today_ && entries == entries_;
}

void CardTimelineModel::setFilter(Filter filter) {
    beginResetModel();
    filter_ = filter;
    arrange();
    endResetModel();
}

void CardTimelineModel::setSearch(const QString& text) {
    beginResetModel();
    search_ = fold(text);
    arrange();
    endResetModel();
}

QModelIndex CardTimelineModel::find(const QString& record, qint64 id) const {
    for (int row = 0; row < rowCount(); ++row) {
        const TimelineEntry* one = entry(index(row));
        if (one && one->record == record && (id == 0 || one->id == id)) return index(row);
    }
    return {};
}

bool CardTimelineModel::isFound(size_t entry) const { return search_.isEmpty() || folded_[entry].contains(search_); }

bool CardTimelineModel::passes(const TimelineEntry& entry, Filter filter) {
    switch (filter) {
    case Filter::All: return true;
    case Filter::Contacts: return entry.record == QLatin1String("interaction");
    case Filter::Documents:
        return entry.record == QLatin1String("document") || entry.record == QLatin1String("payment");
    case Filter::Tasks: return entry.record == QLatin1String("task");
    case Filter::Mail:
        return entry.record == QLatin1String("campaign") ||
               (entry.record == QLatin1String("interaction") &&
                (entry.kind == QLatin1String("email") || entry.kind == QLatin1String("letter") ||
                 entry.kind == QLatin1String("sms")));
    }
    return true;
}

int CardTimelineModel::count(Filter filter) const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(),
                                          [&](const TimelineEntry& entry) { return passes(entry, filter); }));
}

void CardTimelineModel::arrange() {
    rows_.clear();
    // Once for all letters of a search: wording and folding thousands of entries is too slow for each.
    if (!search_.isEmpty() && folded_.size() != entries_.size()) {
        folded_.clear();
        folded_.reserve(entries_.size());
        for (const TimelineEntry& entry : entries_)
            folded_.push_back(fold(spoken(entry) + QLatin1Char(' ') + entry.by + QLatin1Char(' ') + entry.interest));
    }
    QString last;
    for (size_t i = 0; i < entries_.size(); ++i) {
        const TimelineEntry& entry = entries_[i];
        if (!passes(entry, filter_) || !isFound(i)) continue;
        const QDate day = entry.at.date();
        const QString month = tr("%1 %2", "month and year, as a heading")
                                  .arg(formatter_.locale().standaloneMonthName(day.month()))
                                  .arg(day.year());
        const QString heading =
            entry.open || !day.isValid() ? tr("Open", "things still to be done or answered") : month;
        if (heading != last) {
            QString shown = heading;
            shown[0] = shown.at(0).toUpper();
            rows_.push_back({shown, -1});
        }
        last = heading;
        rows_.push_back({{}, static_cast<int>(i)});
    }
}

const TimelineEntry* CardTimelineModel::entry(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const Row& row = rows_[static_cast<size_t>(index.row())];
    return row.entry < 0 ? nullptr : &entries_[static_cast<size_t>(row.entry)];
}

int CardTimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

Qt::ItemFlags CardTimelineModel::flags(const QModelIndex& index) const {
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QString CardTimelineModel::word(const QString& record, const QString& field, const QString& key) const {
    const fields::Catalogue* catalogue = catalogues_.find(record);
    const fields::Field* found = catalogue ? catalogue->find(field) : nullptr;
    const fields::Choice* choice = found ? found->choice(key) : nullptr;
    return choice ? choice->label : key;
}

QString CardTimelineModel::title(const TimelineEntry& entry) const {
    if (entry.record == QLatin1String("task")) return entry.title;
    if (entry.record == QLatin1String("document"))
        return tr("%1 %2", "kind and number of a document")
            .arg(word(QStringLiteral("document"), QStringLiteral("kind"), entry.kind), entry.title)
            .trimmed();
    if (entry.record == QLatin1String("payment"))
        return tr("Payment %1").arg(formatter_.amounts().money(entry.amount.value_or(0), formatter_.currency()));
    if (entry.record == QLatin1String("stage")) {
        const auto stage = [this](const QString& key) {
            return word(QStringLiteral("customer"), QStringLiteral("stage"), key);
        };
        return entry.status.isEmpty()
                   ? tr("Stage: %1").arg(stage(entry.kind))
                   : tr("Stage: %1 to %2", "a change").arg(stage(entry.status), stage(entry.kind).toLower());
    }
    if (entry.record == QLatin1String("consent")) {
        QString channel = entry.kind;
        for (const fields::Choice& choice : customers::channelChoices())
            if (choice.key == entry.kind) channel = choice.label.toLower();
        return entry.status == QLatin1String("granted") ? tr("Consent to %1 given").arg(channel)
                                                        : tr("Consent to %1 withdrawn").arg(channel);
    }
    if (entry.record == QLatin1String("campaign")) return entry.title;
    QString kind = word(QStringLiteral("interaction"), QStringLiteral("kind"), entry.kind);
    if (entry.kind == QLatin1String("call") && entry.direction == QLatin1String("in"))
        kind = tr("%1, incoming", "a call that the customer made").arg(kind);
    if (entry.kind == QLatin1String("call") && entry.direction == QLatin1String("out"))
        kind = tr("%1, outgoing", "a call that we made").arg(kind);
    return entry.minutes ? tr("%1, %n min", "a call and how long it took", static_cast<int>(*entry.minutes)).arg(kind)
                         : kind;
}

/// "Awaited: order form"; once it is there "Came: order form".
QString CardTimelineModel::awaitedText(const QString& what, bool open) {
    return open ? tr("Awaited: %1", "material that the customer is to send").arg(what)
                : tr("Came: %1", "material that the customer was to send").arg(what);
}

QString CardTimelineModel::second(const TimelineEntry& entry) const {
    if (entry.record == QLatin1String("document") && entry.amount) {
        const QString amount = formatter_.amounts().money(*entry.amount, formatter_.currency());
        const bool waits = entry.unpaid.value_or(0) > 0 && entry.due.isValid();
        return waits ? tr("%1, due %2", "an amount and when it is to be paid").arg(amount, dayText(entry.due)) : amount;
    }
    if (entry.record == QLatin1String("campaign"))
        return word(QStringLiteral("campaign"), QStringLiteral("status"), entry.status);
    if (entry.record == QLatin1String("interaction")) {
        QString said = entry.title + entry.text;
        if (!entry.title.isEmpty() && !entry.text.isEmpty())
            said = tr("%1: %2", "what a contact was about, and what came of it").arg(entry.title, entry.text);
        QStringList parts{said};
        if (entry.score)
            parts += tr("%1 of 5", "a satisfaction score")
                         .arg(formatter_.locale().toString(static_cast<double>(*entry.score) / 1000, 'g', 2));
        if (!entry.awaited.isEmpty()) parts += awaitedText(entry.awaited, entry.open);
        if (!entry.interest.isEmpty() && tag(entry).text != entry.interest)
            parts += tr("Interest: %1").arg(entry.interest);
        if (!entry.sent.isEmpty()) parts += tr("Sent: %1", "material, with a contact").arg(entry.sent);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    if (entry.record == QLatin1String("payment")) {
        QStringList parts{entry.status, entry.title};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (entry.record == QLatin1String("consent")) { // what it is for is its tag
        QStringList parts{consentSource(entry.title), entry.text};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (!entry.repeat) return entry.text;
    const QString every = history::repeatWords(*entry.repeat, formatter_.locale());
    return entry.text.isEmpty() ? every : tr("%1 · %2", "how a task repeats, and its note").arg(every, entry.text);
}

QString CardTimelineModel::dayText(const QDate& day) const {
    return day.year() == today_.year() ? formatter_.dates().dayMonth(day) : formatter_.dates().shortForm(day);
}

QString CardTimelineModel::dateText(const TimelineEntry& entry) const {
    const QDate day = entry.at.date();
    QString when;
    if (day.isValid()) {
        const bool near = entry.open && today_.daysTo(day) >= 0 && today_.daysTo(day) <= 7;
        when = near ? formatter_.dates().nearForm(day) : dayText(day);
    }
    if (entry.by.isEmpty()) return when;
    if (entry.record == QLatin1String("interaction") && history::isLetterReceived(entry.kind, entry.direction))
        return tr("%1, from %2", "day of a letter that came, and who wrote it").arg(when, entry.by);
    const QString by = colleagues_.of(entry.by);
    return when.isEmpty() ? by : tr("%1, %2", "date and who").arg(when, by);
}

CardTimelineModel::Tag CardTimelineModel::tag(const TimelineEntry& entry) const {
    if (entry.record == QLatin1String("task") && entry.open && entry.at.isValid() && entry.at.date() < today_) {
        const auto days = static_cast<int>(entry.at.date().daysTo(today_));
        return {tr("%Ln days late", nullptr, days), Tone::Bad};
    }
    if (entry.record == QLatin1String("document") && entry.unpaid.value_or(0) > 0 && entry.due.isValid() &&
        entry.due < today_)
        return {tr("%Ln days overdue", nullptr, static_cast<int>(entry.due.daysTo(today_))), Tone::Bad};
    if (entry.record == QLatin1String("document") && entry.open)
        return {word(QStringLiteral("document"), QStringLiteral("status"), entry.status), Tone::Warn};
    if (entry.record == QLatin1String("document") && entry.status == QLatin1String("cancelled"))
        return {word(QStringLiteral("document"), QStringLiteral("status"), entry.status), Tone::Neutral};
    // What is open stands under that heading, with a box to tick: its one tag is free for the interest.
    if (entry.record == QLatin1String("interaction") && !entry.status.isEmpty() &&
        !(entry.open && !entry.interest.isEmpty()))
        return {word(QStringLiteral("interaction"), QStringLiteral("status"), entry.status),
                entry.open ? Tone::Warn : Tone::Ok};
    if (!entry.interest.isEmpty()) return {entry.interest, Tone::Accent};
    return {};
}

QString CardTimelineModel::spoken(const TimelineEntry& entry) const {
    QStringList all{title(entry), tag(entry).text, second(entry), dateText(entry)};
    if (entry.open && entry.record == QLatin1String("interaction") && !entry.interest.isEmpty())
        all.insert(1, word(QStringLiteral("interaction"), QStringLiteral("status"), entry.status));
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

QVariant CardTimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<size_t>(index.row())];
    const TimelineEntry* what = entry(index);
    if (!what) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return row.heading;
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return title(*what);
    case Qt::ToolTipRole: return second(*what);
    case Qt::AccessibleTextRole: return spoken(*what);
    case HeadingRole: return false;
    case IconRole: return iconOf(*what);
    case TagRole: return tag(*what).text;
    case TagToneRole: return static_cast<int>(tag(*what).tone);
    case DateRole: return dateText(*what);
    case SecondRole: return second(*what).simplified(); // a mail has lines of its own
    case TickRole:
        return what->open && (what->record == QLatin1String("task") || what->record == QLatin1String("interaction"));
    default: return {};
    }
}

} // namespace clientela::ui
