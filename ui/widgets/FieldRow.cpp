#include "ui/widgets/FieldRow.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace clientela::ui {

namespace {

constexpr int kIcon = 14;
constexpr int kTextLeft = 9;       ///< from the editor's edge to its text
constexpr int kShortMessage = 320; ///< one that is wider may take two lines

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Bad: return QStringLiteral("alert-circle");
    case Tone::Ok: return QStringLiteral("check-circle");
    default: return QStringLiteral("alert-triangle");
    }
}

Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Bad: return Ink::Bad;
    case Tone::Ok: return Ink::Ok;
    default: return Ink::Warn;
    }
}

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), label_(new ElidedLabel(label, this)), editor_(editor), was_(new LinkButton(QString(), this)),
      note_(new ElidedLabel(QString(), this)), column_(new QVBoxLayout) {
    const int height = Heights::standard().row;
    setInk(label_, Ink::Text2);
    label_->setWordWrap(true);
    label_->setFixedWidth(grown(width::kFieldLabel) - space::k8);
    label_->setMinimumHeight(height);
    label_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label_->setBuddy(editor);
    QString name = label;
    if (editor->accessibleName().isEmpty()) editor->setAccessibleName(name.remove(QLatin1Char('&')));
    setQuietField(editor, true);
    editor->installEventFilter(this);
    editor->setParent(this);
    editor->setMinimumHeight(height);

    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(editor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGutter, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(label_, 0, Qt::AlignTop);
    row->addLayout(column_, 1);

    setFontRole(was_, FontRole::Caption);
    setFontRole(note_, FontRole::Caption);
    setButtonRole(was_, ButtonRole::HintLink);
    setInk(note_, Ink::Hint);
    note_->setAttribute(Qt::WA_TransparentForMouseEvents);
    was_->hide();
    note_->hide();
    was_->setFocusPolicy(Qt::NoFocus);
    was_->setToolTip(
        QStringLiteral("%1  %2").arg(tr("Restore", "puts a field's old value back"), KeyHint::spelled(restoreKey())));
    connect(was_, &QPushButton::clicked, this, &FieldRow::restoreRequested);
}

void FieldRow::setAlwaysFramed(bool framed) { setQuietField(editor_, !framed); }

void FieldRow::setEdited(const QString& was) {
    edited_ = true;
    wasText_ = was.isEmpty() ? QString() : tr("was %1", "the value before an edit").arg(was.simplified());
    was_->setText(wasText_);
    was_->setVisible(!was.isEmpty());
    was_->raise();
    placeEnd();
    update();
}

void FieldRow::clearEdited() {
    edited_ = false;
    was_->hide();
    placeEnd();
    update();
}

void FieldRow::setNote(const QString& note) {
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    note_->raise();
    placeEnd();
}

void FieldRow::say(Tone tone, const QString& text, const QString& fix) {
    tone_ = tone;
    setFieldTone(editor_, tone == Tone::Ok ? Tone::Neutral : tone);
    editor_->setAccessibleDescription(text);
    if (messageLine_ == nullptr) {
        messageLine_ = new QWidget(this);
        auto* line = new QHBoxLayout(messageLine_);
        line->setContentsMargins(kTextLeft, 0, 0, 0);
        messageLine_->setMinimumHeight(kHitArea);
        line->setSpacing(6);
        messageIcon_ = new IconLabel(QString(), Ink::Warn, kIcon, messageLine_);
        line->addWidget(messageIcon_);
        messageText_ = new QLabel(messageLine_);
        setFontRole(messageText_, FontRole::Caption);
        messageText_->setWordWrap(true);
        fix_ = new LinkButton(QString(), messageLine_);
        setFontRole(fix_, FontRole::Caption);
        fix_->setFocusPolicy(Qt::NoFocus);
        fixKey_ = new KeyHint(KeyHint::spelled(fixKey()), messageLine_);
        fixKey_->hide();
        connect(fix_, &QPushButton::clicked, this, &FieldRow::fixRequested);
        line->addWidget(messageText_, 0);
        line->addWidget(fix_);
        line->addWidget(fixKey_);
        line->addStretch(0);
        column_->addWidget(messageLine_);
    }
    messageIcon_->setIconName(iconOf(tone));
    messageIcon_->setInkOf(inkOf(tone));
    setInk(messageText_, inkOf(tone));
    messageText_->setText(text);
    messageText_->setWordWrap(false);
    const bool isLong = messageText_->sizeHint().width() > grown(kShortMessage);
    messageText_->setWordWrap(isLong); // it must not make the form wider than its page
    qobject_cast<QHBoxLayout*>(messageLine_->layout())->setStretchFactor(messageText_, isLong ? 1 : 0);
    fix_->setText(fix);
    fix_->setVisible(!fix.isEmpty());
    if (fix.isEmpty()) fixKey_->hide();
    messageLine_->show();
    QAccessibleEvent event(editor_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FieldRow::setHint(const QString& text, const QString& fix) { say(Tone::Warn, text, fix); }
void FieldRow::setError(const QString& text) { say(Tone::Bad, text, QString()); }
void FieldRow::setConfirmed(const QString& text) { say(Tone::Ok, text, QString()); }

void FieldRow::clearMessage() {
    if (tone_ == Tone::Neutral) return;
    tone_ = Tone::Neutral;
    setFieldTone(editor_, Tone::Neutral);
    editor_->setAccessibleDescription(QString());
    if (messageLine_ != nullptr) messageLine_->hide();
}

QString FieldRow::message() const { return tone_ == Tone::Neutral ? QString() : messageText_->text(); }

QKeySequence FieldRow::fixKey() { return {Qt::ALT | Qt::Key_Return}; }
QKeySequence FieldRow::restoreKey() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_R}; }

QAbstractButton* FieldRow::fixLink() const {
    return tone_ != Tone::Neutral && fix_ != nullptr && !fix_->isHidden() ? fix_ : nullptr;
}

QAbstractButton* FieldRow::wasLink() const { return was_->isHidden() ? nullptr : was_; }

void FieldRow::setFixKeyShown(bool shown) {
    if (fixKey_ != nullptr) fixKey_->setVisible(shown && fixLink() != nullptr);
}

void FieldRow::placeEnd() {
    auto* line = qobject_cast<QLineEdit*>(editor_);
    int taken = 0;
    const auto place = [&](QWidget* end, int left, int wide) {
        const int top = editor_->y() + (Heights::standard().row - end->sizeHint().height()) / 2;
        end->setGeometry(left, top, wide, end->sizeHint().height());
    };
    // A line of text ends before what stands in it; anything else (notes, a box) gives way as a whole.
    const int end = line ? editor_->geometry().right() + 1 - endKept_ : width();
    if (!was_->isHidden()) {
        was_->setText(wasText_);
        const int needed = was_->sizeHint().width();
        const int wide = qMin(needed, (end - editor_->x()) / (line ? 2 : 3));
        if (wide < needed) {
            const QFontMetrics metrics(was_->font());
            const int around = needed - metrics.horizontalAdvance(wasText_);
            was_->setText(metrics.elidedText(wasText_, Qt::ElideRight, wide - around));
        }
        place(was_, end - kTextLeft - wide, wide);
        taken += wide + space::k8;
    }
    if (!line) column_->setContentsMargins(0, 0, taken > 0 ? taken + kTextLeft : 0, 0);
    if (!note_->isHidden()) {
        // What is known of a value stands right behind it; while one types, and in a frame, at the end.
        const int text = line ? QFontMetrics(line->font()).horizontalAdvance(line->text()) : 0;
        const int room = qMax(0, editor_->width() - endKept_ - taken - 2 * kTextLeft - text - space::k12);
        const bool behind = line && isQuietField(editor_) && !editor_->hasFocus() && !line->text().isEmpty();
        const int wide = qBound(0, note_->sizeHint().width(), room);
        const int left = behind ? editor_->x() + kTextLeft + text + space::k12 : end - kTextLeft - taken - wide;
        place(note_, left, wide);
        if (!behind) taken += wide + space::k8;
    }
    if (line) {
        const QMargins margins = line->textMargins();
        if (margins.right() != taken) line->setTextMargins(margins.left(), margins.top(), taken, margins.bottom());
    }
}

void FieldRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeEnd();
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor_) {
        const QEvent::Type type = event->type();
        // A box opens by it everywhere, also where the keys of the form mean something else by it.
        if (type == QEvent::ShortcutOverride && qobject_cast<QComboBox*>(editor_) != nullptr) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
                event->accept();
                return true;
            }
        }
        if (type == QEvent::Resize || type == QEvent::Move) placeEnd();
        // The editor knows of its focus only afterwards.
        if (type == QEvent::FocusIn || type == QEvent::FocusOut)
            QMetaObject::invokeMethod(this, &FieldRow::placeEnd, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::paintEvent(QPaintEvent*) {
    if (!edited_) return;
    QPainter painter(this);
    const paint::Scope scope(&painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).accentText);
    const QRectF gutter(0, label_->y(), kGutter, Heights::standard().row);
    const QRectF visual = QStyle::visualRect(layoutDirection(), rect(), gutter.toRect());
    painter.drawEllipse(visual.center(), 3, 3);
}

} // namespace clientela::ui
