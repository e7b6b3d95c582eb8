#include "formats/Email.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clientela::formats {

namespace {

bool isNameChar(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c) || c.isSurrogate();
}

bool isRightName(QStringView name) {
    if (name.size() > 64 || name.startsWith(u'.') || name.endsWith(u'.') || name.contains(u"..")) return false;
    return std::all_of(name.begin(), name.end(), isNameChar);
}

bool isRightLabel(QStringView label) {
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-')) return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-'; });
}

bool isRightDomain(QStringView domain) {
    if (domain.size() > 253) return false;
    const QList<QStringView> labels = domain.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isRightLabel)) return false;
    const QStringView last = labels.last();
    return last.size() >= 2 && !std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
}

/// Where many people have their address; those that are one letter from another stand here so that none is mended.
constexpr const char* kProviders[] = {
    "gmail.com",   "googlemail.com", "mail.com",      "ymail.com",     "email.com",  "hotmail.com",    "hotmail.it",
    "hotmail.es",  "hotmail.co.uk",  "outlook.com",   "outlook.it",    "outlook.es", "live.com",       "live.it",
    "yahoo.com",   "yahoo.it",       "yahoo.es",      "yahoo.co.uk",   "icloud.com", "protonmail.com", "libero.it",
    "virgilio.it", "tiscali.it",     "fastwebnet.it", "telefonica.es", "yandex.ru",  "yandex.com",     "rambler.ru",
    "inbox.ru",    "aruba.it",       "btinternet.com"};
constexpr qsizetype kShortest = 8; ///< shorter domains are one letter from too many others

/// Whether one letter added, left out, replaced, or two neighbours swapped make one of the other.
bool isOneSlip(QStringView a, QStringView b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b) return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same]) ++same;
    if (a.size() < b.size()) return a.mid(same) == b.mid(same + 1);
    if (a.mid(same + 1) == b.mid(same + 1)) return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.mid(same + 2) == b.mid(same + 2);
}

} // namespace

EmailFault checkEmail(const QString& address) {
    const QString text = address.trimmed();
    if (text.isEmpty()) return EmailFault::Empty;
    const qsizetype at = text.indexOf(u'@');
    if (at < 0) return EmailFault::NoAt;
    if (text.indexOf(u'@', at + 1) >= 0) return EmailFault::SeveralAt;
    if (at == 0) return EmailFault::NoName;
    if (at == text.size() - 1) return EmailFault::NoDomain;
    if (!isRightName(QStringView(text).left(at))) return EmailFault::WrongName;
    return isRightDomain(QStringView(text).mid(at + 1)) ? EmailFault::None : EmailFault::WrongDomain;
}

QString normalEmail(const QString& address) {
    QString text = address.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>')) text = text.mid(open + 1, text.size() - open - 2).trimmed();
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) text = text.mid(7);
    const qsizetype at = text.lastIndexOf(u'@');
    return at < 0 ? text : text.left(at + 1) + text.mid(at + 1).toLower();
}

QString emailKey(const QString& address) { return normalEmail(address).toLower(); }

QString likelyEmail(const QString& address) {
    if (checkEmail(address) != EmailFault::None) return {};
    const QString normal = normalEmail(address);
    const qsizetype at = normal.lastIndexOf(QLatin1Char('@'));
    const QString domain = normal.mid(at + 1);
    if (domain.size() < kShortest) return {};
    QString meant;
    for (const char* provider : kProviders) {
        const QString known = QString::fromLatin1(provider);
        if (domain == known) return {};
        if (meant.isEmpty() && known.size() >= kShortest && isOneSlip(domain, known)) meant = known;
    }
    return meant.isEmpty() ? QString() : normal.left(at + 1) + meant;
}

QStringList splitEmails(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s,;<>\"()]+|mailto:"),
                                               QRegularExpression::CaseInsensitiveOption);
    // Most cells hold one address and nothing else.
    const auto separates = [](QChar c) { return c.isSpace() || QStringView(u",;<>\"():").contains(c); };
    if (!text.isEmpty() && std::none_of(text.begin(), text.end(), separates)) return {normalEmail(text)};
    QStringList addresses;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString address = normalEmail(part);
        if (address.contains(u'@') && !addresses.contains(address)) addresses += address;
    }
    if (addresses.isEmpty() && !text.trimmed().isEmpty()) addresses += text.trimmed();
    return addresses;
}

QString emailFaultText(EmailFault fault) {
    switch (fault) {
    case EmailFault::None:
    case EmailFault::Empty: return {};
    case EmailFault::NoAt: return QCoreApplication::translate("Formats", "An e-mail address has an @.");
    case EmailFault::SeveralAt: return QCoreApplication::translate("Formats", "There is more than one @.");
    case EmailFault::NoName: return QCoreApplication::translate("Formats", "The name before the @ is missing.");
    case EmailFault::WrongName:
        return QCoreApplication::translate("Formats", "The part before the @ has a sign that cannot stand there.");
    case EmailFault::NoDomain: return QCoreApplication::translate("Formats", "The part after the @ is missing.");
    case EmailFault::WrongDomain:
        return QCoreApplication::translate("Formats", "The part after the @ is not a domain such as “example.com”.");
    }
    return {};
}

} // namespace clientela::formats
