#include "ui/today/TodayTaskLine.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clientela::ui {

TodayTaskLine::TodayTaskLine(fields::Typing typing, QWidget* parent)
    : QWidget(parent), typing_(std::move(typing)), dates_(typing_.locale), text_(new QLineEdit(this)),
      understood_(new QLabel(this)) {
    text_->setPlaceholderText(tr("What is to be done? friday, every 2 weeks, @who"));
    text_->setAccessibleName(tr("New task"));
    text_->installEventFilter(this);
    setFontRole(understood_, FontRole::Caption);
    setInk(understood_, Ink::Hint);
    understood_->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(text_);
    column->addWidget(understood_);
    connect(text_, &QLineEdit::textChanged, this, &TodayTaskLine::showUnderstood);
    connect(text_, &QLineEdit::returnPressed, this, &TodayTaskLine::entered);
    showUnderstood();
}

std::optional<history::EntryLine::FollowUp> TodayTaskLine::task() const {
    return history::readTaskLine(text_->text(), typing_);
}

QString TodayTaskLine::text() const { return text_->text(); }
void TodayTaskLine::setText(const QString& text) { text_->setText(text); }
void TodayTaskLine::goToEnd() { text_->end(false); }

void TodayTaskLine::open(const fields::Typing& typing) {
    typing_ = typing;
    show();
    showUnderstood();
    text_->setFocus(Qt::ShortcutFocusReason);
}

void TodayTaskLine::showUnderstood() {
    const auto said = task();
    QStringList parts;
    if (said) {
        // Without a day it is for today: that is where it is written down.
        parts += dates_.nearForm(said->due.isValid() ? said->due : typing_.today);
        if (said->repeat) parts += history::repeatWords(*said->repeat, typing_.locale);
        if (!said->by.isEmpty()) parts += said->by;
        parts.prepend(said->title);
    }
    understood_->setText(parts.join(QStringLiteral(" · ")));
    text_->setAccessibleDescription(understood_->text());
}

bool TodayTaskLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
