#include "app/Erasing.h"

#include "backup/Deadlines.h"
#include "formats/DateText.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

int asInt(qint64 count) { return static_cast<int>(count); }

QString goes(const storage::ErasurePlan& plan, const QLocale& locale) {
    QStringList parts;
    qint64 details = 0;
    const auto cards = plan.going(QStringLiteral("customer")) + plan.emptied;
    for (const storage::ErasurePlan::Count& count : plan.goes) {
        if (count.table == QLatin1String("customer")) continue;
        if (count.table == QLatin1String("interaction"))
            parts += Text::tr("%Ln contact(s)", nullptr, asInt(count.rows));
        else if (count.table == QLatin1String("task"))
            parts += Text::tr("%Ln task(s)", nullptr, asInt(count.rows));
        else if (count.table == QLatin1String("document"))
            parts += Text::tr("%Ln document(s)", nullptr, asInt(count.rows));
        else if (count.table == QLatin1String("payment"))
            parts += Text::tr("%Ln payment(s)", nullptr, asInt(count.rows));
        else if (count.table != QLatin1String("document_line"))
            details += count.rows;
    }
    parts.prepend(details == 0
                      ? Text::tr("all that %Ln card(s) say", nullptr, asInt(cards))
                      //: the two halves of one: "all that 1 card says" and "with 12 entries such as ..."
                      : Text::tr("all that %Ln card(s) say", nullptr, asInt(cards)) + QLatin1Char(' ') +
                            Text::tr("with %Ln entry(s) such as phones, addresses and tags", nullptr, asInt(details)));
    return Text::tr("These go for good: %1; and what the log says of them.").arg(locale.createSeparatedList(parts));
}

QString stays(const storage::ErasurePlan& plan, const QLocale& locale) {
    QStringList parts;
    if (const qint64 documents = plan.staying(QStringLiteral("document")))
        parts += Text::tr("%Ln document(s) that were made final, with the name and address on them", nullptr,
                          asInt(documents));
    if (const qint64 payments = plan.staying(QStringLiteral("payment")))
        parts += Text::tr("%Ln payment(s) of them", nullptr, asInt(payments));
    if (parts.empty()) return {};
    return Text::tr("These stay, because the law wants them kept: %1. They stand in the archive under a card that says "
                    "nothing else.")
        .arg(locale.createSeparatedList(parts));
}

} // namespace

QStringList erasureWords(const storage::ErasurePlan& plan, QDate today, const QLocale& locale) {
    QStringList words{goes(plan, locale)};
    if (const QString kept = stays(plan, locale); !kept.isEmpty()) words += kept;
    const QDate last = backup::deadlineAfter(today.startOfDay()).date();
    words += Text::tr("Backups of before hold it until %1 and are deleted then, pinned ones too; a copy that is "
                      "restored from them forgets it at once. Delete by hand what was exported or copied elsewhere.")
                 .arg(formats::DateText(locale).shortForm(last));
    words += Text::tr("Nothing brings it back: no undo, no history, no backup.");
    return words;
}

QString erasureTitle(const std::vector<CustomerId>& customers) {
    return Text::tr("Erased %Ln card(s) for good", nullptr, asInt(static_cast<qint64>(customers.size())));
}

std::vector<qint64> idsOf(const std::vector<CustomerId>& customers) {
    std::vector<qint64> ids;
    for (const CustomerId id : customers) ids.push_back(id.value);
    return ids;
}

} // namespace clientela::app
