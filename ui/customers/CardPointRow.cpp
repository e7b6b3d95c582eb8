#include "ui/customers/CardPointRow.h"

#include "customers/CustomerChoices.h"
#include "formats/Countries.h"
#include "formats/Phone.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Leaving.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QFocusEvent>
#include <QLabel>
#include <QMenu>

namespace clientela::ui {

using customers::ContactPoint;

namespace {

constexpr int kLeft = 22;  ///< room for the star
constexpr int kInside = 9; ///< from an editor's edge to its text

QToolButton* tool(const QString& icon, const QString& name, QWidget* parent) {
    auto* button = new IconButton(icon, name, parent);
    button->setFocusPolicy(Qt::NoFocus); // their keys are the form's: Alt+Home, Ctrl+Shift+Backspace
    button->setCursor(Qt::ArrowCursor);
    button->setIconSize({iconSize::kText, iconSize::kText});
    return button;
}

} // namespace

CardPointEdit::CardPointEdit(QWidget* parent)
    : QLineEdit(parent), star_(tool(QStringLiteral("star"), tr("Make primary"), this)),
      label_(new LinkButton(QString(), this)), remove_(tool(QStringLiteral("close"), tr("Remove"), this)) {
    setTextMargins(kLeft, 0, 0, 0);
    setButtonRole(label_, ButtonRole::HintLink);
    setFontRole(label_, FontRole::Caption);
    // Not on the way by Tab: it stands in the editor, and what is typed on it would go into the value.
    label_->setFocusPolicy(Qt::NoFocus);
    label_->setToolTip(QStringLiteral("%1  %2").arg(tr("Choose the label", "of a phone: mobile"),
                                                    KeyHint::spelled(CardPointRow::labelKey())));
    label_->setCursor(Qt::ArrowCursor);
    remove_->hide();
    connect(this, &QLineEdit::textChanged, this, &CardPointEdit::place);
}

void CardPointEdit::setPrimary(bool primary, bool canBe) {
    star_->setIcon(icons::icon(primary ? QStringLiteral("star-filled") : QStringLiteral("star")));
    star_->setToolTip(primary ? tr("Primary") : tr("Make primary"));
    star_->setAccessibleName(star_->toolTip());
    star_->setProperty("lasting", primary && canBe);
    star_->setVisible(primary && canBe);
}

void CardPointEdit::setLabel(const QString& label) {
    label_->setText(label.isEmpty() ? tr("label", "of a phone without one") : label);
    label_->setProperty("lasting", !label.isEmpty());
    label_->setVisible(!label.isEmpty() || hasFocus());
    label_->setAccessibleName(tr("Label: %1").arg(label_->text()));
    place();
}

void CardPointEdit::place() {
    const int height = Heights::standard().row;
    star_->setGeometry(2, (height - kHitArea) / 2, kHitArea, kHitArea);
    remove_->setGeometry(width() - kHitArea - 4, (height - kHitArea) / 2, kHitArea, kHitArea);
    const QSize size = label_->sizeHint();
    const int text = fontMetrics().horizontalAdvance(this->text().isEmpty() ? placeholderText() : this->text());
    const int end = width() - kHitArea - 2 * space::k8 - size.width();
    const int left = qBound(0, kInside + kLeft + text + space::k8, qMax(0, end));
    label_->setGeometry(left, (height - size.height()) / 2, size.width(), size.height());
}

void CardPointEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    place();
}

void CardPointEdit::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason) Q_EMIT entered();
    QLineEdit::focusInEvent(event);
    if (isReadOnly()) return;
    remove_->show();
    label_->show();
}

void CardPointEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (!underMouse()) remove_->hide();
    label_->setVisible(label_->property("lasting").toBool());
    if (isLeft(*event)) Q_EMIT left();
}

void CardPointEdit::enterEvent(QEnterEvent* event) {
    QLineEdit::enterEvent(event);
    if (isReadOnly()) return;
    remove_->show();
    star_->show();
}

void CardPointEdit::leaveEvent(QEvent* event) {
    QLineEdit::leaveEvent(event);
    if (!hasFocus()) remove_->hide();
    star_->setVisible(star_->property("lasting").toBool());
}

CardPointRow::CardPointRow(CardSession& session, QWidget* parent)
    : CardRow(session, QString(), QString(), new CardPointEdit, parent), edit_(qobject_cast<CardPointEdit*>(editor())) {
    edit_->setReadOnly(session.readOnly);
    setEndKept(kHitArea);
    edit_->labelButton()->setEnabled(!session.readOnly);
    connect(edit_, &QLineEdit::textEdited, this, &CardPointRow::read);
    connect(edit_, &CardPointEdit::entered, this, [this] {
        if (const ContactPoint* point = this->session().editor.contactPoint(id_)) edit_->setText(point->value);
    });
    connect(edit_, &CardPointEdit::left, this, &CardPointRow::finish);
    connect(edit_->labelButton(), &QPushButton::clicked, this, &CardPointRow::openLabels);
    connect(edit_->remove(), &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(id_); });
    connect(edit_->star(), &QToolButton::clicked, this, [this] { Q_EMIT primaryRequested(id_); });
}

void CardPointRow::setPart(qint64 id, const QString& kind, bool first) {
    label()->setText(first ? pointsTitle(kind) : QString());
    if (id == id_ && kind == kind_) return;
    rest(); // not begin(): after a save it may be the same phone, in which somebody types
    id_ = id;
    kind_ = kind;
    setPiece(QStringLiteral("%1/%2").arg(kind).arg(id));
}

void CardPointRow::begin() {
    CardRow::begin();
    id_ = 0;
    setPiece(QString());
}

void CardPointRow::load() {
    const ContactPoint* point = session().editor.contactPoint(id_);
    if (!point) return;
    const customers::Card& draft = session().editor.draft();
    edit_->setAccessibleName(pieceLabel(session(), draft, piece()));
    const bool canBe = point->label != QLatin1String("fax");
    edit_->setPrimary(draft.primary(kind_) == point, canBe);
    edit_->setLabel(partLabel(point->label).toLower());
    if (isTyping()) return;
    const bool isIn = edit_->hasFocus() || isOnlyAway(edit_);
    const QString text = isIn ? point->value : pieceText(session(), draft, piece());
    if (edit_->text() != text) edit_->setText(text);
    if (!isIn) edit_->setCursorPosition(0);
}

bool CardPointRow::concerns(const customers::FieldMessage& message) const {
    if (message.key != kind_ || message.part < 0) return false;
    const auto& points = session().editor.draft().contactPoints;
    return message.part < static_cast<int>(points.size()) && points[static_cast<size_t>(message.part)].id == id_;
}

void CardPointRow::takeFix(const QString& fix) {
    setTyping(false);
    if (ContactPoint* point = session().editor.contactPoint(id_)) point->value = fix;
    setTyping(false);
    load();
    Q_EMIT edited();
}

void CardPointRow::read(const QString& text) {
    ContactPoint* point = session().editor.contactPoint(id_);
    if (!point) return;
    setTyping(true);
    clearMessage();
    point->value = text.trimmed();
    QString understood;
    if (kind_ == QLatin1String("phone")) {
        const formats::Phone phone = formats::readPhone(text, session().country());
        if (phone.isValid())
            understood = tr("%1: %2", "a country and a phone number")
                             .arg(formats::countryName(phone.country, session().typing.locale.name()),
                                  formats::phoneText(phone, QString()));
        session().labelPhones();
        edit_->setLabel(partLabel(point->label).toLower());
        edit_->setAccessibleName(pieceLabel(session(), session().editor.draft(), piece()));
    }
    setNote(understood);
    Q_EMIT edited();
}

void CardPointRow::finish() {
    const bool typed = isTyping();
    setTyping(false);
    setNote({});
    const customers::Card& draft = session().editor.draft();
    edit_->setText(pieceText(session(), draft, piece()));
    edit_->setCursorPosition(0);
    if (typed) Q_EMIT edited();
}

QKeySequence CardPointRow::labelKey() { return {Qt::Key_F4}; }

void CardPointRow::openLabels() {
    if (session().readOnly) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const fields::Choice& choice : customers::phoneLabelChoices()) {
        if (kind_ != QLatin1String("phone") &&
            (choice.key == QLatin1String("fax") || choice.key == QLatin1String("mobile")))
            continue;
        menu->addAction(choice.label, this, [this, key = choice.key] { setLabel(key); });
    }
    menu->addSeparator();
    menu->addAction(tr("No label"), this, [this] { setLabel({}); });
    if (session().editor.isChanged(piece()) && id_ > 0)
        menu->addAction(tr("Restore %1").arg(pieceText(session(), session().editor.original(), piece())), this,
                        [this] { Q_EMIT restoreRequested(); });
    menu->popup(edit_->labelButton()->mapToGlobal(QPoint(0, edit_->labelButton()->height())));
}

void CardPointRow::setLabel(const QString& key) {
    session().editor.setLabel(id_, key);
    load();
    Q_EMIT edited();
}

} // namespace clientela::ui
