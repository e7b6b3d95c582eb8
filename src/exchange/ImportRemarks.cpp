#include "exchange/ImportRemarks.h"

#include <QCoreApplication>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype kShown = 60;

QString sentence(Remark::About about) {
    using About = Remark::About;
    switch (about) {
    case About::ShortRow: return Words::tr("Line %1 has fewer columns than the first line; the last ones stay empty.");
    case About::Name: return Words::tr("Line %1: of “%2” the parts beside it were taken, and the rest is left out.");
    case About::Country: return Words::tr("Line %1: “%2” is no country that is known; it is kept as it is written.");
    case About::Email: return Words::tr("Line %1: “%2” does not look like an e-mail address; it is kept all the same.");
    case About::Phone: return Words::tr("Line %1: “%2” does not look like a phone number; it is kept all the same.");
    case About::BirthDate: return Words::tr("Line %1: %2 is an odd day to be born; it is kept all the same.");
    case About::FutureSale: return Words::tr("Line %1: %2 is a day that is yet to come; the sale counts from then on.");
    case About::Quantity: return Words::tr("Line %1 has no quantity: it is taken as 1.");
    }
    return {};
}

} // namespace

void Remarks::add(const Remark& remark, qint64 line) {
    Seen& seen = seen_[remark.about];
    if (seen.rows > 0 && seen.lastLine == line) return;
    seen.lastLine = line;
    if (seen.rows++ > 0) return;
    seen.firstLine = line;
    seen.firstValue = remark.value.size() > kShown ? remark.value.left(kShown) + QChar(u'…') : remark.value;
}

QStringList Remarks::sentences() const {
    QStringList all;
    for (const auto& [about, seen] : seen_) {
        QString text = sentence(about);
        text = text.contains(QLatin1String("%2")) ? text.arg(QString::number(seen.firstLine), seen.firstValue)
                                                  : text.arg(seen.firstLine);
        if (seen.rows > 1) text += QLatin1Char(' ') + Words::tr("Rows like it: %1.").arg(seen.rows);
        all += text;
    }
    return all;
}

} // namespace clientela::exchange
