#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardPersonRow.h"
#include "ui/customers/CardPieces.h"
#include "ui/customers/CardPointRow.h"
#include "ui/customers/CardSheet.h"
#include "ui/customers/CardTabs.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>

// The form by keys: from field to field, one part more, up and down, first of its kind, away.

namespace clientela::ui {

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
    key(tr("Remove this part"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), [this] { removePart(); });
}

void CardForm::nextSection(int by) {
    const auto count = static_cast<int>(sections().size());
    if (count == 0) return;
    const QWidget* focused = QApplication::focusWidget();
    const bool isHere = focused != nullptr && area_->isAncestorOf(focused);
    goToSection(isHere ? (tabs_->current() + by + count) % count : tabs_->current());
}

void CardForm::onePartMore() {
    const QString kind = pieceKind(focusedPiece());
    if (kind == QLatin1String("phone") || kind == QLatin1String("email") || kind == QLatin1String("web") ||
        kind == QLatin1String("address"))
        add(kind);
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

void CardForm::removePart() {
    const QString piece = focusedPiece();
    if (!piece.contains(QLatin1Char('/'))) return;
    for (CardPersonRow* person : sheet_->people())
        if (person->piece() == piece) return person->remove();
    if (pieceKind(piece) != QLatin1String("address")) return removePoint(pieceId(piece));
    session_.editor.removeAddress(pieceId(piece));
    reload({});
}

void CardForm::removePoint(qint64 id) {
    // The focus goes to the next of its kind, else the one before: it is never lost.
    QString next;
    const std::vector<CardRow*>& rows = sheet_->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto* point = qobject_cast<CardPointRow*>(rows[i]);
        if (!point || point->id() != id) continue;
        if (i + 1 < rows.size())
            next = rows[i + 1]->piece();
        else if (i > 0)
            next = rows[i - 1]->piece();
    }
    session_.editor.removeContactPoint(id);
    reload(next);
}

/// Enter goes on to the next field; labels, crosses and links between them are Tab's.
bool CardForm::toNextEditor() {
    constexpr int kMost = 8;
    for (int tries = 0; tries < kMost; ++tries) {
        if (!focusNextChild()) return false;
        const QWidget* now = QApplication::focusWidget();
        if (!qobject_cast<const QAbstractButton*>(now)) return true;
    }
    return true;
}

bool CardForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && (qobject_cast<QLineEdit*>(watched) || qobject_cast<QComboBox*>(watched))) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers() == Qt::NoModifier) return toNextEditor();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
