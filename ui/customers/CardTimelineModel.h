#pragma once

#include "fields/Catalogue.h"
#include "fields/Formatter.h"
#include "history/Timeline.h"
#include "office/GivenNames.h"
#include "ui/widgets/Theme.h"

#include <QAbstractListModel>

namespace clientela::ui {

/// What happened with a customer as rows of a list: headings ("Open", "November 2025") and entries.
class CardTimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Filter { All, Contacts, Documents, Tasks, Mail };
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a heading, not an entry
        IconRole,
        TagRole,     ///< at most one coloured word
        TagToneRole, ///< int of Tone
        DateRole,    ///< date and who
        SecondRole,  ///< what came of it
        TickRole,    ///< bool: a task with a box to tick, or a complaint or question that waits to be settled
    };

    CardTimelineModel(const fields::Catalogues& catalogues, const fields::Formatter& formatter,
                      QObject* parent = nullptr);

    void setEntries(std::vector<history::TimelineEntry> entries, QDate today);
    /// How those who work with the file are called beside what they did; of the entries set from then on.
    void setColleagues(office::GivenNames colleagues) { colleagues_ = std::move(colleagues); }
    /// Whether these are the entries it has, as of the same day.
    [[nodiscard]] bool shows(const std::vector<history::TimelineEntry>& entries, QDate today) const;
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return filter_; }
    /// Only entries that say this somewhere, compared folded; empty for all.
    void setSearch(const QString& text);
    /// The first row of a record ("task", 7) that is shown; invalid if it is not. An id of 0 is any of its kind.
    [[nodiscard]] QModelIndex find(const QString& record, qint64 id) const;
    [[nodiscard]] const std::vector<history::TimelineEntry>& entries() const { return entries_; }
    /// How many entries a filter would show.
    [[nodiscard]] int count(Filter filter) const;
    /// nullptr for a heading.
    [[nodiscard]] const history::TimelineEntry* entry(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading; ///< of a heading
        int entry = -1;
    };
    struct Tag {
        QString text;
        Tone tone = Tone::Neutral;
    };
    void arrange();
    [[nodiscard]] static bool passes(const history::TimelineEntry& entry, Filter filter);
    /// Of an entry by its place.
    [[nodiscard]] bool isFound(size_t entry) const;
    [[nodiscard]] QString spoken(const history::TimelineEntry& entry) const;
    [[nodiscard]] QString word(const QString& record, const QString& field, const QString& key) const;
    [[nodiscard]] QString title(const history::TimelineEntry& entry) const;
    [[nodiscard]] static QString awaitedText(const QString& what, bool open);
    [[nodiscard]] QString second(const history::TimelineEntry& entry) const;
    [[nodiscard]] QString dayText(const QDate& day) const;
    [[nodiscard]] QString dateText(const history::TimelineEntry& entry) const;
    [[nodiscard]] Tag tag(const history::TimelineEntry& entry) const;

    const fields::Catalogues& catalogues_;
    fields::Formatter formatter_;
    office::GivenNames colleagues_;
    std::vector<history::TimelineEntry> entries_;
    std::vector<QString> folded_; ///< what each entry says, in their order; empty until somebody searches
    std::vector<Row> rows_;
    Filter filter_ = Filter::All;
    QString search_; ///< folded
    QDate today_;
};

} // namespace clientela::ui
