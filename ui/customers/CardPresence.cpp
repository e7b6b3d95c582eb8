#include "ui/customers/CardPresence.h"

#include "customers/BringBack.h"
#include "customers/CardRepository.h"
#include "storage/Erasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardPresence)
};

} // namespace

CardPresence CardPresence::of(const std::optional<customers::Card>& card) {
    CardPresence presence;
    presence.gone = !card;
    presence.archived = card && card->values.value(QStringLiteral("archived")) == fields::Value(qint64{1});
    return presence;
}

void CardPresence::findOut(storage::Connection& connection, CustomerId id) {
    named = !gone && customers::isNamedByFinalDocuments(connection, id);
    if (!isAway()) return;
    const std::vector<storage::ErasedRecord> records = storage::erasedRecords(connection);
    erased = std::any_of(records.begin(), records.end(), [&](const storage::ErasedRecord& each) {
        return each.kind == QLatin1String("customer") && each.id == id.value;
    });
    if (archived) {
        by = customers::archivedBy(connection, id);
    } else {
        const RevisionId last = storage::lockToken(connection, QStringLiteral("customer"), id.value);
        if (!last.isNull()) by = storage::revision(connection, last);
    }
}

QString CardPresence::closed() const {
    if (erased) return Text::tr("This card was erased for good.");
    if (archived) return Text::tr("This card is archived. Bring it back first.");
    return gone ? Text::tr("This card was deleted. Bring it back first.") : QString();
}

QString CardPresence::story(const std::function<QString(const QDateTime&)>& when) const {
    if (!by) return archived ? Text::tr("This card is archived.") : Text::tr("This card was deleted.");
    const QString at = when(by->at);
    const QString& who = by->actorName;
    const QString what = by->direction == storage::Direction::Undo ? Text::tr("Undone: %1").arg(by->title) : by->title;
    if (by->direction == storage::Direction::Do && by->kind == QLatin1String("delete")) {
        if (archived)
            return who.isEmpty()
                       ? Text::tr("This card was archived (%1).", "%1 a time or day").arg(at)
                       : Text::tr("This card was archived by %1 (%2).", "%1 a person, %2 a time or day").arg(who, at);
        return who.isEmpty() ? Text::tr("This card was deleted (%1).").arg(at)
                             : Text::tr("This card was deleted by %1 (%2).").arg(who, at);
    }
    if (archived) {
        //: %1 a time or day, %2 an action of the log
        if (who.isEmpty()) return Text::tr("This card was archived with “%2” (%1).").arg(at, what);
        //: %1 a person, %2 a time or day, %3 an action of the log
        return Text::tr("This card was archived with “%3” by %1 (%2).").arg(who, at, what);
    }
    //: %1 a time or day, %2 an action of the log
    if (who.isEmpty()) return Text::tr("This card went with “%2” (%1).").arg(at, what);
    //: %1 a person, %2 a time or day, %3 an action of the log
    return Text::tr("This card went with “%3” by %1 (%2).").arg(who, at, what);
}

} // namespace clientela::ui
