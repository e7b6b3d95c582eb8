#include "ui/customers/CardEntryLine.h"

#include "base/Fold.h"
#include "ui/customers/CardEntryText.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Leaving.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {
constexpr int kKindMost = 132;
constexpr int kKindLetters = 5; ///< of a kind, shown as an example
} // namespace

CardEntryLine::CardEntryLine(const QList<fields::Choice>& kinds, fields::Typing typing, QWidget* parent)
    : QWidget(parent), typing_(std::move(typing)), dates_(typing_.locale), kind_(new QComboBox(this)),
      text_(new CardEntryText(this)), understood_(new QLabel(this)) {
    for (const fields::Choice& choice : kinds) kind_->addItem(choice.label, choice.key);
    kind_->setAccessibleName(tr("Kind of contact"));
    kind_->setMaximumWidth(grown(kKindMost));
    text_->setPlaceholderText(tr("What happened?"));
    text_->setAccessibleName(tr("What happened?"));
    text_->setToolTip(
        tr("What stands before the first colon is what it was about, behind it the outcome; “not reached” is one, too. "
           "#word is what they liked, +word what was sent, <word what is awaited (\"several words\" in "
           "quotes), >words a task to follow with its day, 4/5 or 9/10 how satisfied they are, 6 min how long it "
           "took. “They called” or “we called” at the beginning says who called whom. Alt+Down opens the kinds, or "
           "the first letters of one and a colon choose it: “compl: ”."));
    text_->installEventFilter(this);
    setFontRole(understood_, FontRole::Caption);
    setInk(understood_, Ink::Hint);
    understood_->setWordWrap(true);
    understood_->setTextFormat(Qt::PlainText);
    understood_->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(kind_, 0, Qt::AlignTop); // the text may be longer than a line
    row->addWidget(text_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addLayout(row);
    column->addWidget(understood_);
    connect(text_, &CardEntryText::edited, this, &CardEntryLine::takeKindTyped);
    connect(text_, &QPlainTextEdit::textChanged, this, &CardEntryLine::showUnderstood);
    connect(text_, &QPlainTextEdit::textChanged, this, &CardEntryLine::edited);
    connect(kind_, &QComboBox::currentIndexChanged, this, &CardEntryLine::edited);
    connect(kind_, &QComboBox::currentIndexChanged, this, &CardEntryLine::showUnderstood);
    connect(text_, &CardEntryText::entered, this, &CardEntryLine::entered);
}

QString CardEntryLine::kind() const { return kind_->currentData().toString(); }
QString CardEntryLine::kindLabel() const { return kind_->currentText(); }

void CardEntryLine::setKind(const QString& kind) {
    if (const int index = kind_->findData(kind); index >= 0) kind_->setCurrentIndex(index);
}

void CardEntryLine::resetKind() { setKind(QStringLiteral("call")); }

/// "compl: the box was broken": a beginning that only one kind has, and a colon.
void CardEntryLine::takeKindTyped(const QString& text) {
    static const QRegularExpression kBegins(QStringLiteral("^([\\p{L}-]{3,}):\\s"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = kBegins.match(text);
    if (!match.hasMatch()) return;
    const auto plain = [](const QString& word) { return fold(word).remove(QLatin1Char('-')); }; // "email", "E-mail"
    const QString typed = plain(match.captured(1));
    int found = -1;
    for (int i = 0; i < kind_->count(); ++i) {
        if (!plain(kind_->itemText(i)).startsWith(typed)) continue;
        if (found >= 0) return;
        found = i;
    }
    if (found < 0) return;
    kind_->setCurrentIndex(found);
    text_->setText(text.mid(match.capturedLength()));
}

QString CardEntryLine::text() const { return text_->text(); }
void CardEntryLine::setText(const QString& text) { text_->setText(text); }

history::EntryLine CardEntryLine::line() const { return history::readEntryLine(text_->text(), typing_, kind()); }

void CardEntryLine::setChanging(const QString& what) {
    changing_ = what;
    showUnderstood();
}

void CardEntryLine::focusEnd() {
    text_->setFocus(Qt::OtherFocusReason);
    text_->goToEnd();
}

void CardEntryLine::focusText() { text_->setFocus(Qt::ShortcutFocusReason); }

QString CardEntryLine::hint() const {
    const int complaint = kind_->findData(QStringLiteral("complaint"));
    // The words of the list itself, so that what is said to be typed is what is understood.
    const QString kind = kind_->itemText(complaint);
    // An example that is read as one: "#interest" would be taken for the word that one types.
    return tr("e.g. Hampers: wants 60 #panettone +catalogue <photos 4/5 >call friday · the outcome behind the colon, "
              "or "
              "“not reached” · %1: %2",
              "what a line may say; the beginning of a kind, and the kind")
        .arg(kind.left(kKindLetters).toLower(), kind);
}

void CardEntryLine::showUnderstood() {
    const history::EntryLine said = line();
    QStringList parts;
    if (!changing_.isEmpty()) parts += changing_;
    // First what has to be right.
    if (said.followUp) {
        QString day = said.followUp->due.isValid() ? dates_.nearForm(said.followUp->due)
                                                   : tr("some day", "a task without a date");
        if (said.followUp->repeat) {
            const QString every = history::repeatWords(*said.followUp->repeat, typing_.locale);
            day = said.followUp->due.isValid() ? tr("%1, then %2", "a day, and how a task repeats").arg(day, every)
                                               : every;
        }
        parts += said.followUp->by.isEmpty()
                     ? tr("Task: %1, %2", "what and when").arg(said.followUp->title, day)
                     : tr("Task: %1, %2, %3", "what, when and who").arg(said.followUp->title, day, said.followUp->by);
    }
    if (said.direction == QLatin1String("in")) parts += tr("From the customer", "who called whom");
    if (said.direction == QLatin1String("out")) parts += tr("From us", "who called whom");
    if (!said.outcome.isEmpty()) parts += tr("Outcome: %1", "of a contact").arg(said.outcome);
    if (!said.interest.isEmpty()) parts += tr("Interest: %1").arg(said.interest);
    if (!said.sent.isEmpty()) parts += tr("Sent: %1", "material").arg(said.sent);
    if (!said.awaited.isEmpty()) parts += tr("Awaited: %1", "material").arg(said.awaited);
    if (said.score)
        parts += tr("satisfied: %1 of 5").arg(typing_.locale.toString(static_cast<double>(*said.score) / 1000, 'g', 2));
    // A tooltip is only for who has a mouse: what can be said is shown where one types, until something of it is said.
    const bool isHere = text_->hasFocus() || isOnlyAway(text_);
    understood_->setText(parts.isEmpty() ? hint() : parts.join(QStringLiteral(" · ")));
    fitUnderstood();
    understood_->setVisible(!parts.isEmpty() || isHere);
    text_->setAccessibleDescription(understood_->text());
}

/// As high as its words are at this width: in a row beside other things no layout asks for it.
void CardEntryLine::fitUnderstood() {
    understood_->setMinimumHeight(0); // it would answer no less
    understood_->setFixedHeight(qMax(0, understood_->heightForWidth(width())));
}

void CardEntryLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitUnderstood();
}

bool CardEntryLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) showUnderstood();
    if (watched == text_ && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Down && press->modifiers() == Qt::AltModifier) {
            if (event->type() == QEvent::KeyPress) kind_->showPopup();
            event->accept(); // no key of somebody around it
            return true;
        }
        if (event->type() == QEvent::ShortcutOverride) return QWidget::eventFilter(watched, event);
        if (press->key() == Qt::Key_Down && press->modifiers() == Qt::NoModifier && text_->isOnLastLine()) {
            Q_EMIT enteredList();
            return true;
        }
        if (press->key() == Qt::Key_Escape && !changing_.isEmpty()) {
            Q_EMIT cancelled();
            return true;
        }
        if (press->key() == Qt::Key_Escape && !text_->text().isEmpty()) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
