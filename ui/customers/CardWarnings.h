#pragma once

#include "history/ContactGuard.h"
#include "history/Timeline.h"
#include "ui/customers/CardSession.h"

namespace clientela::ui {

/// Something to think of before calling or writing: one sentence and what it leads to.
struct CardWarning {
    QString id;     ///< by which it is dismissed for the day
    QString strong; ///< "Anna called 2 days ago."
    QString text;
    QString link;
    QString record; ///< the timeline's entry behind it: "interaction", "document", "consent"
    qint64 entry = 0;
    bool operator==(const CardWarning&) const = default;
};

/// What a card warns of, the most urgent first: an open complaint, that somebody else (than `me`) has taken the call,
/// that it was contacted often enough, who was in contact during the last seven days (so that nobody is called twice),
/// consent that was withdrawn, invoices that are overdue.
QList<CardWarning> cardWarnings(const CardSession& session, const std::vector<history::TimelineEntry>& entries,
                                const history::ContactGuard& guard, const QString& me);

} // namespace clientela::ui
