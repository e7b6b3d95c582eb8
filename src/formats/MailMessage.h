#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela::formats {

struct MailAddress {
    QString name;    ///< as shown; may be empty
    QString address; ///< as written (normalEmail()); never empty
    bool operator==(const MailAddress&) const = default;
};

/// What an e-mail says, as a .eml file holds it (RFC 5322 and MIME).
struct MailMessage {
    std::vector<MailAddress> from; ///< From, else Sender
    std::vector<MailAddress> to;   ///< To and Cc, in this order
    QString subject;
    QDateTime date; ///< with the offset of its writer; invalid where there is none
    /// The first plain text, else the text of the first HTML part; lines end in '\n', blank ones at the ends left out.
    QString text;
    QStringList attachments; ///< file names; of a nested message its subject

    bool operator==(const MailMessage&) const = default;
};

/// Texts longer than this are cut: a card wants the gist, the file has the rest.
inline constexpr qsizetype kMailTextMost = 50'000;

/// Reads a message, however it is encoded; nothing for bytes that are none (no sender and no date). Words in unknown
/// encodings come with replacement characters. Any thread; no bytes make it fail.
std::optional<MailMessage> readMail(const QByteArray& bytes);

/// The words of an HTML text: tags, styles and scripts off, paragraphs and rows as lines.
QString textOfHtml(const QString& html);

} // namespace clientela::formats
