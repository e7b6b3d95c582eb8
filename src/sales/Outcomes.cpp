#include "sales/Outcomes.h"

#include "history/Interactions.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::sales {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

const auto kOpen = QStringLiteral("open");
const auto kAccepted = QStringLiteral("accepted");
const auto kDelivered = QStringLiteral("delivered");

bool wasGivenOut(const Document& document) {
    return !isMadeFinal(document.kind) && document.status != QLatin1String("draft");
}

} // namespace

QStringList followingKinds(const Document& document) {
    if (!wasGivenOut(document) || document.origin != QLatin1String("own")) return {};
    const QStringList all{QStringLiteral("quote"), QStringLiteral("order"), QStringLiteral("delivery"),
                          QStringLiteral("invoice")};
    return all.mid(all.indexOf(document.kind) + 1);
}

QStringList statesAfter(const Document& document) {
    if (!wasGivenOut(document)) return {};
    QStringList all;
    if (document.kind == QLatin1String("quote")) all = {kAccepted, QStringLiteral("rejected"), kOpen};
    if (document.kind == QLatin1String("order")) all = {kAccepted, kDelivered, QStringLiteral("cancelled"), kOpen};
    if (document.kind == QLatin1String("delivery")) all = {kDelivered, QStringLiteral("cancelled")};
    all.removeAll(document.status);
    return all;
}

Result<void> putInState(storage::UnitOfWork& work, DocumentId id, const QString& state) {
    const auto document = loadDocument(work.connection(), id);
    const QString untouched = Text::tr("Nothing was changed.");
    if (!document) return Problem{Text::tr("This document is no longer in the file."), untouched, {}};
    if (!statesAfter(*document).contains(state))
        return Problem{Text::tr("Document %1 cannot be put into this state.").arg(document->number), untouched, {}};
    work.connection().execute(QStringLiteral("UPDATE document SET status = ? WHERE id = ?"), state, id);
    return {};
}

Result<void> turnDown(storage::UnitOfWork& work, DocumentId id, const QString& about, const QString& reason,
                      const QString& by) {
    if (const Result<void> put = putInState(work, id, QStringLiteral("rejected")); !put) return put;
    const auto document = loadDocument(work.connection(), id);
    if (document->customer.isNull()) return {};
    history::Interaction said;
    said.customer = document->customer;
    said.kind = QStringLiteral("offer");
    said.direction = QStringLiteral("in"); // we did not bother them: they count as little contacted as before
    said.by = by;
    said.subject = about;
    said.outcome = reason;
    history::saveInteraction(work, said);
    return {};
}

QStringList reasonsGiven(storage::Connection& connection, int most) {
    QStringList reasons;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT outcome FROM (SELECT outcome FROM interaction WHERE kind = 'offer' AND direction = 'in' "
                       "AND outcome IS NOT NULL ORDER BY at DESC LIMIT 1000) said "
                       "GROUP BY outcome ORDER BY count(*) DESC, outcome LIMIT ?"),
        most);
    while (rows.next()) reasons += rows.text(0);
    return reasons;
}

} // namespace clientela::sales
