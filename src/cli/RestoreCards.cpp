#include "cli/RestoreCards.h"

#include "backup/CatchUp.h"
#include "base/Fold.h"
#include "cli/Backups.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "customers/BringBack.h"
#include "customers/CompareCards.h"
#include "storage/TurnBack.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QSet>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

/// A card that is gone since the moment goes by its number, or by the name that it had.
Result<CustomerId> goneCard(app::OpenFile& file, RevisionId moment, const QString& text, JobControl& control) {
    QSet<qint64> found;
    customers::compareCards(file.connection(), file.catalogues()->customers(), {moment, {}}, control,
                            [&](const customers::CardDifference& difference) {
                                if (difference.what != customers::CardDifference::What::Gone) return;
                                if (QString::number(difference.card.value) == text ||
                                    fold(difference.name) == fold(text))
                                    found.insert(difference.card.value);
                            });
    if (found.size() == 1) return CustomerId(*found.cbegin());
    if (found.isEmpty())
        return Problem{tr("No customer goes by “%1”, neither now nor then.").arg(text), tr("Nothing was changed."),
                       tr("compare --from TIME names the cards that are gone since.")};
    QStringList numbers;
    for (const qint64 id : found) numbers += QString::number(id);
    return Problem{tr("“%1” is more than one customer: %2.").arg(text, numbers.join(QStringLiteral(", "))),
                   tr("Nothing was changed."), tr("Give the card's number.")};
}

} // namespace

int restoreCards(Invocation& invocation) {
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    storage::Connection& connection = file->connection();
    Stoppable stoppable(connection);
    const auto moment = revisionOf(invocation, connection, invocation.arguments.value(QStringLiteral("restore")));
    if (!moment) return failed(invocation, moment.problem());
    std::vector<CustomerId> cards;
    for (const QString& text : invocation.arguments.values(QStringLiteral("card"))) {
        auto card = customerOf(connection, text);
        if (!card) card = goneCard(*file, *moment, text, stoppable.control());
        if (!card) return failed(invocation, card.problem());
        cards.push_back(*card);
    }
    const int count = static_cast<int>(cards.size());
    storage::UnitOfWork work(file->file(),
                             file->action(QStringLiteral("restore"), tr("%Ln card(s) brought back", count)));
    work.setControl(stoppable.control());
    const auto done =
        customers::bringBackCards(work, *moment, cards, customers::Bringing::Everything, stoppable.control());
    if (!done) return failed(invocation, done.problem());
    const storage::Committed committed = work.commit();
    invocation.console.warn(customers::textOf(*done));
    if (committed.revision.isNull()) return Done;
    printRevision(invocation, committed.revision, work.action().title);
    return Done;
}

int restoreWhole(Invocation& invocation) {
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    storage::Connection& connection = file->connection();
    Stoppable stoppable(connection);
    const QString asked = invocation.arguments.value(QStringLiteral("restore"));
    const auto moment = revisionOf(invocation, connection, asked);
    if (!moment) return failed(invocation, moment.problem());
    // Without one nothing is taken back: what it throws ends the command.
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = false;
    backup::snapshotNow(connection, backupFolder(invocation, connection), backup::Reason::BeforeTurningBack, terms,
                        stoppable.control());
    storage::UnitOfWork work(file->file(), file->action(QStringLiteral("restore"),
                                                        tr("The whole file put back to change %1").arg(moment->value)));
    work.setControl(stoppable.control());
    const auto done = storage::turnBack(work, *moment, stoppable.control());
    if (!done) return failed(invocation, done.problem());
    const storage::Committed committed = work.commit();
    if (done->stays > 0)
        invocation.console.warn(
            tr("%Ln change(s) stay, because something was made final.", static_cast<int>(done->stays)));
    printRevision(invocation, committed.revision, work.action().title);
    return Done;
}

} // namespace clientela::cli
