#include "ui/shell/MomentEdit.h"

#include "fields/TypedText.h"
#include "formats/DateText.h"
#include "storage/LogMoment.h"
#include "ui/shell/MomentText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace clientela::ui {

namespace {

/// Qt's own calendar has red weekends and its heads on the accent colour, which is for what one can press.
void dress(QCalendarWidget& calendar) {
    setGround(&calendar, Ground::Raised);
    QTextCharFormat day;
    day.setForeground(calendar.palette().color(QPalette::Text));
    for (const Qt::DayOfWeek weekday : {Qt::Saturday, Qt::Sunday}) calendar.setWeekdayTextFormat(weekday, day);
    if (auto* head = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar")))
        head->setBackgroundRole(QPalette::Base);
    const std::pair<const char*, const char*> arrows[] = {{"qt_calendar_prevmonth", "chevron-left"},
                                                          {"qt_calendar_nextmonth", "chevron-right"}};
    for (const auto& [name, icon] : arrows)
        if (auto* arrow = calendar.findChild<QToolButton*>(QLatin1String(name)))
            arrow->setIcon(icons::icon(QLatin1String(icon)));
}

} // namespace

MomentEdit::MomentEdit(const QString& name, const QLocale& locale, QDate today, const QString& blank, QWidget* parent)
    : QWidget(parent), locale_(locale), today_(today), blank_(blank), edit_(new QLineEdit(this)),
      understood_(new QLabel(this)) {
    edit_->setAccessibleName(name);
    edit_->setPlaceholderText(tr("yesterday, 12 Nov, 12 Nov 10:42"));
    setFocusProxy(edit_);
    setFontRole(understood_, FontRole::Caption);
    understood_->setWordWrap(true);
    auto* pick = new IconButton(QStringLiteral("calendar"), tr("Choose a day"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k4);
    row->addWidget(edit_, 1);
    row->addWidget(pick);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addLayout(row);
    column->addWidget(understood_);
    connect(pick, &QAbstractButton::clicked, this, &MomentEdit::openCalendar);
    connect(edit_, &QLineEdit::textChanged, this, [this] {
        showUnderstood();
        Q_EMIT changed();
    });
    connect(edit_, &QLineEdit::returnPressed, this, &MomentEdit::returnPressed);
    showUnderstood();
}

void MomentEdit::openCalendar() {
    if (calendar_ == nullptr) {
        calendar_ = new QCalendarWidget(this);
        calendar_->setWindowFlag(Qt::Popup);
        calendar_->setLocale(locale_);
        calendar_->setFirstDayOfWeek(locale_.firstDayOfWeek());
        calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar_->setMaximumDate(today_);
        dress(*calendar_);
        const auto take = [this](QDate day) {
            calendar_->hide();
            setMoment(day.toString(Qt::ISODate));
            edit_->setFocus();
        };
        connect(calendar_, &QCalendarWidget::clicked, this, take);
        connect(calendar_, &QCalendarWidget::activated, this, take);
    }
    if (earliest_.isValid()) calendar_->setMinimumDate(earliest_.toLocalTime().date());
    if (const auto moment = read())
        if (const QDate day = QDateTime::fromString(*moment, Qt::ISODate).date(); day.isValid())
            calendar_->setSelectedDate(day);
    calendar_->move(mapToGlobal(QPoint(0, edit_->geometry().bottom() + 1)));
    calendar_->show();
    calendar_->setFocus();
}

std::optional<QString> MomentEdit::read() const {
    const QString text = edit_->text().simplified();
    if (text.isEmpty()) return blank_.isEmpty() ? std::nullopt : std::optional(QString());
    if (!exact_.isEmpty() && text == exactText_) return exact_;
    if (text.startsWith(QLatin1Char('r'), Qt::CaseInsensitive))
        if (const auto revision = storage::revisionNumber(text.toLower()))
            return QStringLiteral("r%1").arg(revision->value);
    const auto typed = fields::readTypedMoment(text, locale_, today_);
    if (!typed) return std::nullopt;
    const QString day = typed->day.toString(Qt::ISODate);
    return typed->time.isValid() ? day + QLatin1Char('T') + typed->time.toString(QStringLiteral("HH:mm")) : day;
}

QString MomentEdit::reasonAgainst(const QString& moment) const {
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODate);
    if (storage::revisionNumber(moment) || !time.isValid()) return {};
    const bool timed = moment.contains(QLatin1Char('T'));
    // The day that the program takes for today may be another than the machine's.
    const bool laterToday = timed && time.date() == QDate::currentDate() && time > QDateTime::currentDateTime();
    if (time.date() > today_ || laterToday) return tr("That is still to come.");
    if (const auto end = storage::momentTime(moment); earliest_.isValid() && end && *end < earliest_)
        return tr("There is no backup of then: the oldest is of %1.").arg(timeText(earliest_));
    return {};
}

std::optional<QString> MomentEdit::moment() const {
    const auto typed = read();
    return typed && reasonAgainst(*typed).isEmpty() ? typed : std::nullopt;
}

void MomentEdit::setMoment(const QString& moment) {
    exact_.clear();
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODate);
    if (const auto revision = storage::revisionNumber(moment)) {
        const auto change = changes_ ? changes_(*revision) : std::nullopt;
        exactText_ = change ? timeText(change->at) : moment;
        exact_ = moment;
        edit_->setText(exactText_);
        edit_->home(false); // the day is what one looks for
        return showUnderstood();
    }
    if (!time.isValid()) return edit_->setText(moment);
    edit_->setText(moment.contains(QLatin1Char('T')) ? timeText(time)
                                                     : formats::DateText(locale_).shortForm(time.date()));
}

QString MomentEdit::timeText(const QDateTime& time) const {
    return momentText(formats::DateText(locale_), locale_, time).simplified();
}

QString MomentEdit::aboutChange(RevisionId revision) const {
    if (revision.isNull()) return tr("Before the first change");
    const auto change = changes_ ? changes_(revision) : std::nullopt;
    if (!change) return changes_ ? tr("There is no such change.") : tr("After change %1").arg(revision.value);
    //: %1 is the title of an action of the log
    return tr("After “%1”").arg(change->title);
}

void MomentEdit::showUnderstood() {
    const auto typed = read();
    const QString wrong = !typed
                              ? edit_->text().trimmed().isEmpty() ? QString() : tr("This is neither a day nor a time.")
                              : reasonAgainst(*typed);
    setInk(understood_, wrong.isEmpty() ? Ink::Hint : Ink::Bad);
    edit_->setAccessibleDescription(wrong);
    if (!wrong.isEmpty() || !typed) return understood_->setText(wrong);
    if (typed->isEmpty()) return understood_->setText(blank_);
    if (const auto revision = storage::revisionNumber(*typed)) return understood_->setText(aboutChange(*revision));
    const QDateTime time = QDateTime::fromString(*typed, Qt::ISODate);
    understood_->setText(typed->contains(QLatin1Char('T'))
                             ? timeText(time)
                             : tr("At the end of %1").arg(formats::DateText(locale_).shortForm(time.date())));
}

} // namespace clientela::ui
