#include "ui/shell/MomentEdit.h"

#include "fields/TypedText.h"
#include "formats/DateText.h"
#include "storage/LogMoment.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

namespace clientela::ui {

MomentEdit::MomentEdit(const QString& name, const QLocale& locale, QDate today, const QString& blank, QWidget* parent)
    : QWidget(parent), locale_(locale), today_(today), blank_(blank), edit_(new QLineEdit(this)),
      understood_(new QLabel(this)) {
    edit_->setAccessibleName(name);
    edit_->setPlaceholderText(tr("yesterday, 12 Nov, 12 Nov 10:42"));
    setFocusProxy(edit_);
    setFontRole(understood_, FontRole::Caption);
    setInk(understood_, Ink::Hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(edit_);
    column->addWidget(understood_);
    connect(edit_, &QLineEdit::textChanged, this, [this] {
        showUnderstood();
        Q_EMIT changed();
    });
    connect(edit_, &QLineEdit::returnPressed, this, &MomentEdit::returnPressed);
    showUnderstood();
}

std::optional<QString> MomentEdit::moment() const {
    const QString text = edit_->text().simplified();
    if (text.isEmpty()) return blank_.isEmpty() ? std::nullopt : std::optional(QString());
    if (text.startsWith(QLatin1Char('r'), Qt::CaseInsensitive))
        if (const auto revision = storage::revisionNumber(text.toLower()))
            return QStringLiteral("r%1").arg(revision->value);
    // "12 Nov 10:42": what holds a colon is the time.
    QString day = text;
    QTime time;
    if (const QString last = text.section(QLatin1Char(' '), -1); last.contains(QLatin1Char(':'))) {
        time = QTime::fromString(last, QStringLiteral("H:m"));
        if (!time.isValid()) return std::nullopt;
        day = text.section(QLatin1Char(' '), 0, -2);
    }
    const auto date = day.isEmpty() ? std::optional(today_) : fields::readTypedDate(day, locale_, today_);
    if (!date) return std::nullopt;
    const QString iso = date->toString(Qt::ISODate);
    return time.isValid() ? iso + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm")) : iso;
}

void MomentEdit::setMoment(const QString& moment) {
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODate);
    if (storage::revisionNumber(moment) || !time.isValid()) return edit_->setText(moment);
    const QString day = formats::DateText(locale_).digits(time.date());
    edit_->setText(moment.contains(QLatin1Char('T'))
                       ? day + QLatin1Char(' ') + time.time().toString(QStringLiteral("HH:mm"))
                       : day);
}

void MomentEdit::showUnderstood() {
    const auto understood = moment();
    if (!understood)
        return understood_->setText(edit_->text().isEmpty() ? QString() : tr("This is neither a day nor a time."));
    if (understood->isEmpty()) return understood_->setText(blank_);
    if (const auto revision = storage::revisionNumber(*understood))
        return understood_->setText(tr("After change %1").arg(revision->value));
    const QDateTime time = QDateTime::fromString(*understood, Qt::ISODate);
    const QString day = formats::DateText(locale_).shortForm(time.date());
    understood_->setText(
        understood->contains(QLatin1Char('T'))
            ? tr("%1, %2", "date and time").arg(day, locale_.toString(time.time(), QLocale::ShortFormat))
            : tr("At the end of %1").arg(day));
}

} // namespace clientela::ui
