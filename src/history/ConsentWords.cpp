#include "history/ConsentWords.h"

#include "history/Interactions.h"
#include "storage/Connection.h"

namespace clientela::history {

namespace {

QStringList wordsOf(storage::Connection& connection, const QString& column) {
    QStringList words;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT %1 FROM (SELECT %1 FROM consent_event ORDER BY id DESC LIMIT 1000) AS newest "
                       "WHERE %1 IS NOT NULL GROUP BY %1 ORDER BY count(*) DESC, %1")
            .arg(column));
    while (rows.next()) words += rows.text(0);
    return words;
}

} // namespace

ConsentWords consentWords(storage::Connection& connection) {
    return {consentPurposes(connection), wordsOf(connection, QStringLiteral("source")),
            wordsOf(connection, QStringLiteral("proof"))};
}

} // namespace clientela::history
