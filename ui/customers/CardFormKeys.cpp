#include "customers/CardValues.h"
#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardPersonRow.h"
#include "ui/customers/CardPieces.h"
#include "ui/customers/CardPointRow.h"
#include "ui/customers/CardSheet.h"
#include "ui/customers/CardTabs.h"
#include "ui/customers/CardTagsRow.h"
#include "ui/widgets/TabOrder.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>

#include <utility>

// The form by keys: from field to field, one part more, up and down, first of its kind, away.

namespace clientela::ui {

namespace {

/// "Removed 055 2341187"; empty where the part says nothing.
QString removedPartText(const CardSession& session, const QString& piece) {
    const customers::Card& card = session.editor.draft();
    QString text;
    if (pieceKind(piece) != QLatin1String("people")) {
        text = pieceText(session, card, piece);
    } else {
        for (const customers::Link& link : card.links)
            if (link.other.value == pieceId(piece)) text = link.otherName;
    }
    return text.isEmpty() ? text : CardForm::tr("Removed %1", "a phone, an address or a linked person").arg(text);
}

} // namespace

void CardForm::addKeys() {
    // Actions, so that the list of all keys names them.
    const auto key = [this](const QString& text, const QKeySequence& sequence, auto&& what) {
        auto* action = new QAction(text, this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    key(tr("One more phone, e-mail or address"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { onePartMore(); });
    key(tr("This part up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { movePart(-1); });
    key(tr("This part down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { movePart(1); });
    key(tr("Make this part the primary one"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { makePrimary(); });
    key(tr("Label of this phone, e-mail or web address"), CardPointRow::labelKey(), [this] { openLabels(); });
    key(tr("Take what the hint offers"), FieldRow::fixKey(), [this] { takeFix(); });
    key(tr("Put the value from before back"), FieldRow::restoreKey(), [this] { restoreField(); });
    key(tr("Remove this part"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), [this] {
        if (const QString piece = focusedPiece(); piece.contains(QLatin1Char('/'))) takeOff(piece);
    });
}

void CardForm::nextSection(int by) {
    const auto count = static_cast<int>(sections().size());
    if (count == 0) return;
    const QWidget* focused = QApplication::focusWidget();
    const bool isHere = focused != nullptr && area_->isAncestorOf(focused);
    goToSection(isHere ? (tabs_->current() + by + count) % count : tabs_->current());
}

void CardForm::onePartMore() {
    if (session_.readOnly || session_.presence.isAway()) return;
    const QString kind = pieceKind(focusedPiece());
    const bool isPart = kind == QLatin1String("phone") || kind == QLatin1String("email") ||
                        kind == QLatin1String("web") || kind == QLatin1String("address");
    add(isPart ? kind : QStringLiteral("phone"));
}

bool CardForm::takesKey(const QKeySequence& key) {
    for (QAction* action : actions())
        if (action->shortcuts().contains(key)) {
            action->trigger();
            return true;
        }
    return false;
}

CardForm::Spot CardForm::spot() const {
    const QString piece = focusedPiece();
    Spot spot;
    spot.kind = pieceKind(piece);
    const customers::Card& card = session_.editor.draft();
    if (isAddress(piece)) {
        for (const customers::Address& one : card.addresses) {
            if (one.id == pieceId(piece)) break;
            spot.nth += one.isBlank() ? 0 : 1;
        }
        for (const CardAddressBlock* block : sheet_->addresses())
            if (block->piece() == piece) spot.field = block->focusedField();
    } else if (piece != spot.kind) {
        for (const customers::ContactPoint& one : card.contactPoints) {
            if (one.id == pieceId(piece)) break;
            spot.nth += one.kind != spot.kind || one.value.trimmed().isEmpty() ? 0 : 1;
        }
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(QApplication::focusWidget()))
        spot.cursor = line->cursorPosition();
    return spot;
}

bool CardForm::goTo(const Spot& spot) {
    if (spot.kind.isEmpty() || !sheet_) return false;
    int nth = 0;
    if (spot.kind == QLatin1String("address")) {
        if (spot.nth >= static_cast<int>(sheet_->addresses().size())) return false;
        sheet_->addresses()[static_cast<size_t>(spot.nth)]->open(spot.field);
    } else {
        QString piece = spot.kind;
        for (const customers::ContactPoint& one : session_.editor.draft().contactPoints)
            if (one.kind == spot.kind && nth++ == spot.nth) piece = QStringLiteral("%1/%2").arg(one.kind).arg(one.id);
        if (piece == spot.kind && !customers::partKind(piece).isEmpty()) return false; // it said nothing, and went
        focusField(piece);
    }
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (focusedPiece().isEmpty()) return false;
    if (line) {
        line->deselect(); // whoever types on goes on, and does not type over it
        line->setCursorPosition(spot.cursor);
    }
    return true;
}

void CardForm::movePart(int by) {
    const QString piece = focusedPiece();
    if (!piece.contains(QLatin1Char('/')) || pieceKind(piece) == QLatin1String("people")) return;
    if (pieceKind(piece) == QLatin1String("address"))
        session_.editor.moveAddress(pieceId(piece), by);
    else
        session_.editor.moveContactPoint(pieceId(piece), by);
    reload(piece);
}

void CardForm::makePrimary() {
    const QString piece = focusedPiece();
    if (!piece.contains(QLatin1Char('/')) || pieceKind(piece) == QLatin1String("address") ||
        pieceKind(piece) == QLatin1String("people"))
        return;
    session_.editor.makePrimary(pieceId(piece));
    reload(piece);
}

void CardForm::openLabels() {
    for (CardRow* row : sheet_->rows())
        if (auto* point = qobject_cast<CardPointRow*>(row); point && point->isAncestorOf(QApplication::focusWidget()))
            return point->openLabels();
}

FieldRow* CardForm::rowWithFix() const {
    const QWidget* focused = QApplication::focusWidget();
    const auto topIn = [this](const QWidget* widget) { return widget->mapTo(area_->widget(), QPoint()).y(); };
    const bool isHere = focused != nullptr && area_->widget()->isAncestorOf(focused);
    const int here = isHere ? topIn(focused) : 0;
    FieldRow* above = nullptr;
    FieldRow* first = nullptr;
    for (FieldRow* row : area_->widget()->findChildren<FieldRow*>()) {
        if (!row->isVisible() || !row->fixLink()) continue;
        if (isHere && topIn(row) <= here && (!above || topIn(row) > topIn(above))) above = row;
        if (!first || topIn(row) < topIn(first)) first = row;
    }
    return above ? above : first;
}

void CardForm::takeFix() {
    if (FieldRow* row = rowWithFix()) row->fixLink()->click();
}

/// Beside the link that it would press.
void CardForm::showFixKey() {
    const FieldRow* chosen = rowWithFix();
    for (FieldRow* row : area_->widget()->findChildren<FieldRow*>()) row->setFixKeyShown(row == chosen);
}

void CardForm::restoreField() {
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && at != area_; at = at->parentWidget()) {
        QList<FieldRow*> rows;
        if (auto* row = qobject_cast<FieldRow*>(at)) rows = {row};
        if (auto* address = qobject_cast<CardAddressBlock*>(at)) rows = address->findChildren<FieldRow*>();
        for (FieldRow* row : rows)
            if (QAbstractButton* was = row->wasLink()) return was->click();
    }
}

const CardSection* CardForm::sectionOf(const QString& piece) const {
    const auto at =
        std::find_if(plan_.begin(), plan_.end(), [&](const CardSection& one) { return one.pieces.contains(piece); });
    return at == plan_.end() ? nullptr : &*at;
}

/// The next piece of its section, else the one before; empty where it stands alone.
QString CardForm::neighbourOf(const QString& piece) const {
    const CardSection* section = sectionOf(piece);
    if (!section) return {};
    const qsizetype at = section->pieces.indexOf(piece);
    return at + 1 < section->pieces.size() ? section->pieces.at(at + 1) : section->pieces.value(at - 1);
}

void CardForm::takeOff(const QString& piece) {
    if (session_.readOnly) return;
    const QString next = neighbourOf(piece);
    const CardSection* section = sectionOf(piece);
    const QString title = section ? section->title : QString();
    Removal removal{session_.editor, {}, piece, removedPartText(session_, piece)};
    if (pieceKind(piece) == QLatin1String("people")) {
        const std::vector<customers::Link> links = session_.editor.draft().links;
        for (const customers::Link& link : links)
            if (link.other.value == pieceId(piece)) session_.editor.removeLink(link.id);
    } else if (isAddress(piece)) {
        session_.editor.removeAddress(pieceId(piece));
    } else {
        session_.editor.removeContactPoint(pieceId(piece));
    }
    reload(next);
    // The focus is never lost: where no row is left, it stands on what would bring one.
    if (next.isEmpty() || focusedPiece().isEmpty())
        for (size_t i = 0; i < plan_.size(); ++i)
            if (plan_[i].title == title)
                if (QWidget* first = firstByTab(*sections()[i])) first->setFocus(Qt::OtherFocusReason);
    removal_.reset();
    if (removal.what.isEmpty()) return; // there was nothing in it
    removal.after = session_.editor;
    removal_ = std::move(removal);
    Q_EMIT partRemoved(removal_->what);
}

QString CardForm::removedText() const {
    return removal_ && removal_->after == session_.editor ? removal_->what : QString();
}

bool CardForm::putBack() {
    if (removedText().isEmpty()) return false;
    const Removal removal = *std::exchange(removal_, std::nullopt);
    session_.editor = removal.before;
    reload(removal.piece);
    return true;
}

/// Enter goes on to the next field; buttons between them are Tab's.
bool CardForm::toNextEditor() {
    constexpr int kMost = 24; // some empty sections with what they offer
    for (int tries = 0; tries < kMost; ++tries) {
        if (!focusNextChild()) return false;
        const QWidget* now = QApplication::focusWidget();
        if (!qobject_cast<const QAbstractButton*>(now)) return true;
    }
    return true;
}

bool CardForm::eventFilter(QObject* watched, QEvent* event) {
    const bool isField =
        qobject_cast<QLineEdit*>(watched) || qobject_cast<QComboBox*>(watched) || qobject_cast<CardTagsEdit*>(watched);
    if (event->type() == QEvent::KeyPress && isField) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers() == Qt::NoModifier) return toNextEditor();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
