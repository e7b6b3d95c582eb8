#include "app/Salvaging.h"

#include "app/OpenFile.h"

#include <QCoreApplication>
#include <QDate>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Salvaging)
};

/// What a table is called by a person; empty for those that only hold details of others.
QString nameOf(const QString& table) {
    if (table == QLatin1String("customer")) return Text::tr("Cards");
    if (table == QLatin1String("contact_point")) return Text::tr("Phones, e-mails and web addresses");
    if (table == QLatin1String("address")) return Text::tr("Addresses");
    if (table == QLatin1String("interaction")) return Text::tr("Contacts");
    if (table == QLatin1String("task")) return Text::tr("Tasks");
    if (table == QLatin1String("consent_event")) return Text::tr("Consents");
    if (table == QLatin1String("document")) return Text::tr("Documents");
    if (table == QLatin1String("document_line")) return Text::tr("Lines of documents");
    if (table == QLatin1String("payment")) return Text::tr("Payments");
    if (table == QLatin1String("product")) return Text::tr("Products");
    if (table == QLatin1String("saved_list")) return Text::tr("Lists");
    return {};
}

QString lineOf(const QString& name, const storage::Salvaged::Table& table, const QLocale& locale) {
    const QString saved = locale.toString(table.saved);
    if (table.isWhole) return Text::tr("%1: %2, all of them").arg(name, saved);
    if (table.lost > 0) return Text::tr("%1: %2 saved, %3 lost").arg(name, saved, locale.toString(table.lost));
    return Text::tr("%1: %2 saved, some may be lost").arg(name, saved);
}

} // namespace

storage::SalvageOptions salvageOptions() {
    storage::SalvageOptions options;
    options.derived = derivedData();
    options.standIns.insert(QStringLiteral("customer"), [](storage::Connection& connection, qint64 id) {
        // The name is data of the new file, in the language of whoever saves it.
        connection.execute(QStringLiteral("INSERT INTO customer (id, kind, company_name, created) VALUES (?, 'company',"
                                          " ?, ?)"),
                           id, Text::tr("Lost card"), QDate::currentDate());
    });
    return options;
}

QStringList salvageReport(const storage::Salvaged& salvaged, const QLocale& locale) {
    QStringList lines{salvaged.isWhole() ? Text::tr("Everything could be read.")
                                         : Text::tr("Not everything could be read. What there is now:")};
    if (salvaged.isGuessed)
        lines +=
            Text::tr("The file had lost the list of what it holds; what was what had to be told by its shape. Look "
                     "the cards over before you go on with them.");
    storage::Salvaged::Table others{{}, 0, 0, true};
    for (const storage::Salvaged::Table& table : salvaged.tables) {
        if (const QString name = nameOf(table.name); !name.isEmpty()) {
            lines += lineOf(name, table, locale);
            continue;
        }
        others.saved += table.saved;
        others.lost += table.lost;
        others.isWhole = others.isWhole && table.isWhole;
    }
    if (others.saved > 0 || !others.isWhole) lines += lineOf(Text::tr("Other entries"), others, locale);
    if (salvaged.stoodIn > 0)
        lines += Text::tr("%Ln card(s) are lost that documents or other entries name; an empty one named “Lost card” "
                          "stands in for each.",
                          nullptr, static_cast<int>(salvaged.stoodIn));
    if (salvaged.dropped > 0)
        lines += Text::tr("%Ln entry(s) were left out, because they belong to something that is lost.", nullptr,
                          static_cast<int>(salvaged.dropped));
    lines += salvaged.logSaved ? Text::tr("History and undo go on.")
                               : Text::tr("The log could not be read whole: history and undo begin anew.");
    return lines;
}

} // namespace clientela::app
