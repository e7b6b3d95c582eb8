#include "ui/widgets/LineCompleter.h"

#include "base/Fold.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr int kSecond = Qt::UserRole + 1;
constexpr int kLeastBegun = 2; ///< letters of a word of which there is no other

/// The offer, and behind it in hint colour what tells it from its like.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), Heights::standard().row};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ui::paint::Scope scope(painter);
        const Theme theme = Theme::of(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        if (current) ui::paint::panel(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), radius::kTag, theme.accent);
        QRect text = option.rect.adjusted(space::k8, 0, -space::k8, 0);
        painter->setFont(ui::font(FontRole::Body));
        painter->setPen(current ? theme.onAccent : theme.text);
        const QString first = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, first);
        text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(first) + space::k8);
        painter->setFont(ui::font(FontRole::Caption));
        painter->setPen(current ? theme.onAccent : theme.hint);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(kSecond).toString(), Qt::ElideRight, text.width()));
    }
};

/// "lucc" of "Lucca", not "monte" of "Monte Argentario": a whole word may be all that is meant.
bool beginsWordOf(const QString& meant, const QString& typed) {
    const QString whole = fold(meant);
    const QString begun = fold(typed.trimmed());
    return begun.size() >= kLeastBegun && whole.startsWith(begun) && whole.size() > begun.size() &&
           whole.at(begun.size()).isLetter();
}

constexpr qsizetype kWordsMost = 8;

/// "Bank transfer" for "tra", not what is typed in full.
bool isBegun(const QString& words, const QString& typed) {
    const QString whole = fold(words);
    return whole != typed && (whole.startsWith(typed) || whole.contains(QLatin1Char(' ') + typed));
}

} // namespace

void offerWords(QLineEdit* line, std::function<QStringList()> words, Words are) {
    const auto offers = [words = std::move(words), are](const QString& text) {
        const QString typed = fold(text.trimmed());
        QList<LineCompleter::Offer> found;
        for (const QString& one : typed.isEmpty() ? QStringList() : words())
            if (found.size() < kWordsMost && isBegun(one, typed))
                found += {one, {}, {}, are == Words::Meant ? one : QString()};
        return found;
    };
    new LineCompleter(line, offers, [line](const LineCompleter::Offer& offer) { line->setText(offer.text); });
}

void offerEntries(QComboBox* box) {
    box->setCompleter(nullptr);
    const auto entries = [box] {
        QStringList all;
        for (int i = 0; i < box->count(); ++i) all += box->itemText(i);
        return all;
    };
    offerWords(box->lineEdit(), entries, Words::Meant);
}

LineCompleter::LineCompleter(QLineEdit* line, Source source, Taker taker)
    : QObject(line), line_(line), source_(std::move(source)), taker_(std::move(taker)),
      model_(new QStandardItemModel(this)), completer_(new QCompleter(model_, this)) {
    completer_->setWidget(line);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->popup()->setItemDelegate(new OfferDelegate(completer_->popup()));
    completer_->popup()->setAccessibleName(tr("Offers"));
    completer_->popup()->installEventFilter(this); // after the completer's own, so before it
    connect(line, &QLineEdit::textEdited, this, &LineCompleter::offer);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (index.row() >= 0 && index.row() < offers_.size()) taker_(Offer(offers_.at(index.row())));
    });
}

void LineCompleter::setOpensByKey(Source all) {
    all_ = std::move(all);
    line_->installEventFilter(this);
    line_->setProperty(kOpensByKey, true);
}

bool LineCompleter::isOpen() const { return completer_->popup()->isVisible(); }

bool LineCompleter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (watched != line_ && event->type() == QEvent::ShortcutOverride) closeBehind(*press);
    if (watched == line_) {
        if (press->key() != Qt::Key_Down || press->modifiers() != Qt::AltModifier) return false;
        if (event->type() == QEvent::KeyPress) show(all_(line_->text()));
        event->accept(); // no key of the form's, which moves parts by it
        return true;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool tab = press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab;
    const QModelIndex chosen = completer_->popup()->currentIndex();
    // QCompleter would go round to what was typed, past the one that is chosen already.
    const bool walks = press->key() == Qt::Key_Down || press->key() == Qt::Key_Up;
    if (walks && chosen.isValid() && offers_.size() == 1) return true;
    if (!tab && !enter) return QObject::eventFilter(watched, event);
    completer_->popup()->hide();
    if (chosen.isValid() && chosen.row() < offers_.size()) {
        taker_(Offer(offers_.at(chosen.row())));
        // QCompleter would have given Enter to the line first, which then took the fragment that was typed as well.
        if (enter) return true;
    }
    QKeyEvent again(press->type(), press->key(), press->modifiers(), press->text());
    // As if it had been pressed without offers: in a box to type into, the box has the focus.
    QCoreApplication::sendEvent(line_->focusProxy() != nullptr ? line_->focusProxy() : line_, &again);
    return true;
}

/// A key with Ctrl does something (Ctrl+S saves), and the popup would stay in front of what came of it; what is pasted
/// by one is offered for anew.
void LineCompleter::closeBehind(const QKeyEvent& press) {
    const bool alone = press.key() == Qt::Key_Control || press.key() == Qt::Key_Shift;
    if (alone || (press.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::ControlModifier) return;
    QMetaObject::invokeMethod(
        this,
        [this, shown = shown_] {
            if (shown == shown_) completer_->popup()->hide();
        },
        Qt::QueuedConnection);
}

void LineCompleter::offer(const QString& typed) {
    // Not while a value is set from code, and not behind a line that was left.
    show(line_->hasFocus() ? source_(typed) : QList<Offer>());
    // None is taken that was not chosen, but where only these can be meant.
    const bool begun = !typed.trimmed().isEmpty() && !typed.trimmed().endsWith(QLatin1Char(','));
    const bool isOne = !offers_.isEmpty() && std::all_of(offers_.cbegin(), offers_.cend(), [this](const Offer& one) {
        return one.meant == offers_.constFirst().meant;
    });
    const bool isClear = (all_ && begun) || (isOne && beginsWordOf(offers_.constFirst().meant, typed));
    if (isClear && isOpen()) completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void LineCompleter::show(const QList<Offer>& offers) {
    offers_ = offers;
    ++shown_;
    model_->clear();
    for (const Offer& one : offers_) {
        auto* item = new QStandardItem(one.text);
        item->setData(one.second, kSecond);
        item->setData(QStringLiteral("%1 %2").arg(one.text, one.second).trimmed(), Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    if (offers_.isEmpty()) return completer_->popup()->hide();
    completer_->complete();
    // QCompleter leaves room for a frame that this style does not draw.
    QAbstractItemView* popup = completer_->popup();
    const int rows = qMin(static_cast<int>(offers_.size()), completer_->maxVisibleItems());
    popup->resize(popup->width(), rows * popup->sizeHintForRow(0) + popup->height() - popup->viewport()->height());
    popup->setCurrentIndex({});
}

} // namespace clientela::ui
