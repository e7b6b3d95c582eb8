#include "app/Thinning.h"

#include "formats/DateText.h"
#include "office/Settings.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogThinning)
};

QString dayOf(const QDateTime& moment, const QLocale& locale) {
    return formats::DateText(locale).shortForm(moment.toLocalTime().date());
}

} // namespace

QString thinTitle(const storage::ThinnedLog& thinned, const QLocale& locale) {
    //: a line of the log: %1 is a day
    return Text::tr("Log thinned before %1, %Ln change(s)", nullptr, static_cast<int>(thinned.changes))
        .arg(dayOf(thinned.before, locale));
}

QString logText(const storage::LogFigures& figures, const QLocale& locale) {
    const int count = static_cast<int>(figures.changes);
    //: %1 is a size such as 3 MB
    return Text::tr("%Ln change(s), %1", nullptr, count).arg(locale.formattedDataSize(figures.bytes)) +
           QStringLiteral(" · ") + Text::tr("%Ln byte(s) a change", nullptr, static_cast<int>(figures.bytesAChange())) +
           (figures.thinnedBefore.isValid()
                ? QStringLiteral(" · ") + Text::tr("in detail since %1").arg(dayOf(figures.thinnedBefore, locale))
                : QString());
}

QStringList thinningWords(const storage::ThinnedLog& plan, const QLocale& locale) {
    if (plan.isNothing())
        return {Text::tr("Nothing from before %1 is left that could be thinned.").arg(dayOf(plan.before, locale))};
    QStringList words{
        //: %1 is a size such as 12 MB
        Text::tr("%1 of the file become free for what comes.").arg(locale.formattedDataSize(plan.bytes)),
        //: %1 is a day
        Text::tr("%Ln change(s) from before %1 can no longer be undone, compared or brought back from the file.",
                 nullptr, static_cast<int>(plan.changes))
            .arg(dayOf(plan.before, locale)),
        Text::tr("Who did what, and when, stays in the log, and so does everything on the cards.")};
    if (plan.kept > 0)
        words += Text::tr("%Ln change(s) stay whole, because they hold the last that is known of something deleted.",
                          nullptr, static_cast<int>(plan.kept));
    words += Text::tr("A backup is made before; backups that hold the detail stay.");
    return words;
}

int keepYears(storage::Connection& connection) {
    return office::setting(connection, QLatin1String(kKeepYearsSetting)).toInt();
}

QDateTime thinnedBefore(QDate today, int years) { return today.addYears(-years).startOfDay(); }

} // namespace clientela::app
