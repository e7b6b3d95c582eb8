#include "office/Settings.h"

#include "storage/Connection.h"
#include "storage/RevisionLog.h"
#include "storage/UnitOfWork.h"

#include <QHash>
#include <QLocale>

namespace clientela::office {

namespace {

struct TextSetting {
    const char* key;
    QString Business::*member;
};

// The one list of settings that are plain text.
constexpr TextSetting kTexts[] = {
    {"business.name", &Business::name},        {"business.vat_number", &Business::vatNumber},
    {"business.tax_code", &Business::taxCode}, {"business.phone", &Business::phone},
    {"business.email", &Business::email},      {"business.web", &Business::web},
    {"business.iban", &Business::iban},        {"business.bank", &Business::bank},
    {"business.country", &Business::country},  {"business.language", &Business::language},
};
constexpr auto kAddress = "business.address";
constexpr auto kCurrency = "business.currency";

Business defaults() {
    Business business;
    const QStringList parts = QLocale::system().name().split(QLatin1Char('_')); // "it_IT", or "C"
    if (parts.size() == 2) {
        business.language = parts.front();
        business.country = parts.back();
    }
    return business;
}

} // namespace

Business business(storage::Connection& connection) {
    QHash<QString, QString> stored;
    storage::Rows rows = connection.query(QStringLiteral("SELECT key, value FROM setting WHERE key LIKE 'business.%'"));
    while (rows.next()) stored.insert(rows.text(0), rows.text(1));
    Business business = defaults();
    for (const TextSetting& text : kTexts)
        if (const auto it = stored.constFind(QLatin1String(text.key)); it != stored.cend()) business.*text.member = *it;
    const QString address = stored.value(QLatin1String(kAddress));
    if (!address.isEmpty()) business.addressLines = address.split(QLatin1Char('\n'));
    if (const auto currency = Currency::of(stored.value(QLatin1String(kCurrency)))) business.currency = *currency;
    return business;
}

void saveBusiness(storage::UnitOfWork& work, const Business& business) {
    for (const TextSetting& text : kTexts) setSetting(work, QLatin1String(text.key), business.*text.member);
    setSetting(work, QLatin1String(kAddress), business.addressLines.join(QLatin1Char('\n')));
    setSetting(work, QLatin1String(kCurrency), business.currency.code());
}

QString setting(storage::Connection& connection, const QString& key) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT value FROM setting WHERE key = ?"), key);
    return rows.next() ? rows.text(0) : QString();
}

void setSetting(storage::UnitOfWork& work, const QString& key, const QString& value) {
    if (value.isEmpty())
        work.connection().execute(QStringLiteral("DELETE FROM setting WHERE key = ?"), key);
    else
        work.connection().execute(
            QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO"
                           " UPDATE SET value = excluded.value WHERE setting.value IS DISTINCT FROM excluded.value"),
            key, value);
}

bool changesOnlySettings(storage::Connection& connection, const storage::Revision& action) {
    constexpr qint64 kMost = 100; // as many settings as nobody changes at once
    if (action.changes > kMost || action.isThinned) return false;
    bool any = false;
    bool others = false;
    storage::visitChanges(connection, action.id, [&](const storage::RowChange& change) {
        (change.table == QLatin1String("setting") ? any : others) = true;
    });
    return any && !others;
}

} // namespace clientela::office
