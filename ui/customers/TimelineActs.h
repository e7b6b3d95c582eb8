#pragma once

#include "history/EntryLine.h"
#include "history/Timeline.h"
#include "ui/desk/Desk.h"

namespace clientela::ui {

/// What is done to the entries of a timeline: contacts and tasks are logged, changed, ticked, put off, deleted. Each is
/// one change of the file, told with its undo; in a file that is only read nothing is done. Window's thread.
class TimelineActs : public QObject {
    Q_OBJECT

public:
    explicit TimelineActs(Desk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

    /// What stands in the line: the kind of contact chosen and its word, what was typed, and how it was read.
    struct Typed {
        QString kind;
        QString kindLabel;
        QString text;
        history::EntryLine line;
        QString direction; ///< who came to whom, unless the line says it; empty: nobody knows
    };
    /// What was asked for: it says where it belongs, as another card may be shown by the time that it is refused.
    struct Entered {
        CustomerId customer;
        std::optional<history::TimelineEntry> was; ///< the entry to change; nothing: a new one
        Typed typed;
    };
    /// A contact, a task to follow, or both.
    void log(CustomerId customer, const Typed& typed);
    /// What a contact or task says now. The task behind a contact is one more.
    void saveChanged(CustomerId customer, const history::TimelineEntry& was, const Typed& typed);
    /// Does a task or settles a complaint (`how`, where somebody says it), or opens it again.
    void tick(const history::TimelineEntry& entry, const QString& how = {});
    /// An open task, to that day.
    void putOff(const history::TimelineEntry& entry, QDate until);
    /// `shown`: what the list calls it.
    void remove(const history::TimelineEntry& entry, const QString& shown);

Q_SIGNALS:
    void done();
    /// The file did not take what was typed, which was told.
    void refused(const clientela::ui::TimelineActs::Entered& entered);

private:
    [[nodiscard]] history::Task followUpOf(CustomerId customer, const history::EntryLine& line) const;
    /// `entered`: what was typed for it; nothing where nothing was.
    void change(const QString& kind, const QString& title, const std::optional<Entered>& entered,
                std::function<void(storage::UnitOfWork&)> work);

    Desk& desk_;
};

} // namespace clientela::ui
