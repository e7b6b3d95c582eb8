#include "history/MailToCard.h"

#include "customers/FindCards.h"
#include "formats/Email.h"
#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

#include <QSet>

#include <algorithm>

namespace clientela::history {

namespace {

constexpr qsizetype kTextMost = 4'000; ///< on the card; the message has the rest

void addCards(storage::Connection& connection, const std::vector<formats::MailAddress>& addresses, const QString& own,
              std::vector<CustomerId>& cards) {
    for (const formats::MailAddress& one : addresses) {
        const QString key = formats::emailKey(one.address);
        if (!own.isEmpty() && key == formats::emailKey(own)) continue;
        for (const CustomerId id : customers::findByEmail(connection, key)) cards.push_back(id);
    }
    std::sort(cards.begin(), cards.end());
    cards.erase(std::unique(cards.begin(), cards.end()), cards.end());
}

bool holds(const std::vector<formats::MailAddress>& addresses, const QSet<QString>& keys) {
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const formats::MailAddress& one) { return keys.contains(formats::emailKey(one.address)); });
}

QSet<QString> addressesOf(storage::Connection& connection, CustomerId customer) {
    QSet<QString> keys;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT value FROM contact_point WHERE customer_id = ? AND kind = 'email'"), customer);
    while (rows.next()) keys.insert(formats::emailKey(rows.text(0)));
    return keys;
}

/// Who wrote a message: a person by the name that the card has, else as the message says.
QString writerOf(storage::Connection& connection, CustomerId customer, const formats::MailMessage& message,
                 const QSet<QString>& addresses) {
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT d.name, c.kind FROM customer c JOIN customer_derived d ON d.customer_id = c.id "
                       "WHERE c.id = ?"),
        customer);
    const bool found = rows.next();
    const bool theirs = found && (message.from.empty() || holds(message.from, addresses));
    if (theirs && rows.text(1) == QLatin1String("person")) return rows.text(0);
    if (!message.from.empty() && !message.from.front().name.isEmpty()) return message.from.front().name;
    return theirs ? rows.text(0) : message.from.empty() ? QString() : message.from.front().address;
}

} // namespace

std::optional<IncomingMail> mailIn(const IncomingFile& file) {
    if (!isMailFile(file.name) && typeOf(file) != QLatin1String("message/rfc822")) return std::nullopt;
    auto message = formats::readMail(file.bytes);
    return message ? std::optional(IncomingMail{file, std::move(*message)}) : std::nullopt;
}

bool isMailFile(const QString& path) { return path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive); }

std::optional<formats::MailAddress> correspondentOf(const formats::MailMessage& mail, const QString& own) {
    for (const auto* addresses : {&mail.from, &mail.to})
        for (const formats::MailAddress& one : *addresses)
            if (own.isEmpty() || formats::emailKey(one.address) != formats::emailKey(own)) return one;
    return std::nullopt;
}

std::vector<CustomerId> cardsOf(storage::Connection& connection, const formats::MailMessage& mail, const QString& own) {
    std::vector<CustomerId> cards;
    addCards(connection, mail.from, own, cards);
    if (cards.empty()) addCards(connection, mail.to, own, cards);
    return cards;
}

KeptMail keepMail(storage::UnitOfWork& work, CustomerId customer, const IncomingMail& mail, const QString& by) {
    const AttachmentId id = attach(work, customer, mail.file, by).id;
    const auto attachment = loadAttachment(work.connection(), id);
    if (!attachment->interaction.isNull()) return {attachment->interaction, true};
    Interaction contact;
    contact.customer = customer;
    contact.kind = QStringLiteral("email");
    const QSet<QString> addresses = addressesOf(work.connection(), customer);
    const bool out = !holds(mail.message.from, addresses) && holds(mail.message.to, addresses);
    contact.direction = out ? QStringLiteral("out") : QStringLiteral("in");
    contact.at = mail.message.date.isValid() ? mail.message.date : office::deskNow(work);
    contact.by = out ? by : writerOf(work.connection(), customer, mail.message, addresses);
    contact.subject = mail.message.subject;
    contact.text = mail.message.text.left(kTextMost);
    const InteractionId interaction = saveInteraction(work, contact);
    work.connection().execute(QStringLiteral("UPDATE attachment SET interaction_id = ? WHERE id = ?"), interaction, id);
    return {interaction, false};
}

} // namespace clientela::history
