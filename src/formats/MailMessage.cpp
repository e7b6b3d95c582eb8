#include "formats/MailMessage.h"

#include "formats/Email.h"

#include <gmime/gmime.h>

#include <mutex>

// GMime parses: it has met what mail programs really write. What is taken out of a message is here.
namespace clientela::formats {

namespace {

constexpr int kDeepest = 20; ///< parts within parts that are looked into

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

void initOnce() {
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

/// One line without control characters.
QString lineOf(const char* text) {
    QString line = QString::fromUtf8(text ? text : "");
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
    return line.simplified();
}

/// Lines without control characters, no blank ones around, no more than one between.
QString linesOf(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString lines;
    lines.reserve(text.size());
    int breaks = 2;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QString clean = line;
        for (QChar& c : clean)
            if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
        while (clean.endsWith(QLatin1Char(' '))) clean.chop(1);
        breaks = clean.isEmpty() ? breaks + 1 : 0;
        if (breaks > 1) continue;
        lines += clean + QLatin1Char('\n');
        if (lines.size() > kMailTextMost) break;
    }
    while (lines.endsWith(QLatin1Char('\n'))) lines.chop(1);
    return lines.left(kMailTextMost);
}

void addAddresses(InternetAddressList* list, std::vector<MailAddress>& into, int depth = 0) {
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress* one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(one)) {
            const QString address =
                normalEmail(lineOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))));
            if (!address.isEmpty()) into.push_back({lineOf(internet_address_get_name(one)), address});
        } else if (INTERNET_ADDRESS_IS_GROUP(one) && depth < kDeepest) {
            addAddresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), into, depth + 1);
        }
    }
}

QDateTime dateOf(GMimeMessage* message) {
    GDateTime* date = g_mime_message_get_date(message); // the message's own
    if (!date) return {};
    const auto offset = static_cast<int>(g_date_time_get_utc_offset(date) / G_USEC_PER_SEC);
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC, offset);
}

/// Texts and names of attachments, part by part.
struct Collector {
    QString plain;
    QString html;
    QStringList attachments;

    void takeText(GMimePart* part) {
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        QString& into = g_mime_content_type_is_type(type, "text", "html") ? html : plain;
        if (!into.isEmpty()) return;
        char* text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
        if (text) into = QString::fromUtf8(text, static_cast<qsizetype>(qstrnlen(text, 8 * kMailTextMost)));
        g_free(text);
    }

    void take(GMimeObject* object, int depth) {
        if (!object || depth > kDeepest) return;
        if (GMIME_IS_MULTIPART(object)) {
            const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
            for (int i = 0; i < count; ++i) take(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            const QString subject = inner ? lineOf(g_mime_message_get_subject(inner)) : QString();
            attachments += subject.isEmpty() ? QStringLiteral("message.eml") : subject;
        } else if (GMIME_IS_PART(object)) {
            auto* part = GMIME_PART(object);
            const QString name = lineOf(g_mime_part_get_filename(part));
            if (GMIME_IS_TEXT_PART(object) && !g_mime_part_is_attachment(part) && name.isEmpty())
                takeText(part);
            else if (!name.isEmpty())
                attachments += name;
        }
    }
};

} // namespace

std::optional<MailMessage> readMail(const QByteArray& bytes) {
    initOnce();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    // Saved out of a mailbox, it begins with that mailbox's own line.
    if (bytes.startsWith("From ")) g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) return std::nullopt;
    MailMessage mail;
    addAddresses(g_mime_message_get_from(message.get()), mail.from);
    if (mail.from.empty()) addAddresses(g_mime_message_get_sender(message.get()), mail.from);
    addAddresses(g_mime_message_get_to(message.get()), mail.to);
    addAddresses(g_mime_message_get_cc(message.get()), mail.to);
    mail.date = dateOf(message.get());
    if (mail.from.empty() && !mail.date.isValid()) return std::nullopt;
    mail.subject = lineOf(g_mime_message_get_subject(message.get()));
    Collector parts;
    parts.take(g_mime_message_get_mime_part(message.get()), 0);
    mail.text = linesOf(parts.plain);
    if (mail.text.isEmpty()) mail.text = linesOf(textOfHtml(parts.html));
    mail.attachments = parts.attachments;
    return mail;
}

} // namespace clientela::formats
