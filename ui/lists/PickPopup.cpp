#include "ui/lists/PickPopup.h"

#include "base/Fold.h"
#include "fields/SeveralValues.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/PaintParts.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordFit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr int kMostShown = 300;
constexpr int kMostRows = 10;
constexpr qsizetype kMostOfValue = 18; ///< letters of a value that stands beside how many they are
constexpr qsizetype kMostOfTyped = 40; ///< and of what is typed and found nowhere
enum Role { DataRole = Qt::UserRole + 1, DetailRole, CheckedRole };

QString shortened(const QString& text, qsizetype most) {
    return text.size() > most ? text.left(most - 1) + QStringLiteral("…") : text;
}

class PickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFontMetrics metrics(option.font);
        const QFontMetrics caption(paint::captionOf(option.font));
        return {metrics.horizontalAdvance(index.data().toString()) +
                    caption.horizontalAdvance(index.data(DetailRole).toString()) + iconSize::kNormal + 5 * space::k8,
                Heights::of(option.font).small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme theme = Theme::of(option.widget);
        painter->save();
        const bool current = (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) != 0;
        if (current || (option.state & QStyle::State_MouseOver) != 0)
            painter->fillRect(option.rect, current ? theme.accentSoft : theme.hover);
        QRect rect = option.rect.adjusted(space::k8, 0, -space::k8, 0);
        const QFont caption = paint::captionOf(option.font);
        const QString detail = index.data(DetailRole).toString();
        painter->setFont(caption);
        painter->setPen(theme.hint);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, detail);
        rect.setRight(rect.right() - QFontMetrics(caption).horizontalAdvance(detail) - space::k8);
        if (index.data(CheckedRole).toBool()) {
            const QRect mark(rect.right() - iconSize::kText, rect.center().y() - iconSize::kText / 2, iconSize::kText,
                             iconSize::kText);
            icons::paint(painter, mark, QStringLiteral("check"), theme.accentText);
            rect.setRight(mark.left() - space::k4);
        }
        painter->setFont(option.font);
        painter->setPen(theme.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

PickPopup::PickPopup(Mode mode, const QString& placeholder, QWidget* beside)
    : QFrame(beside->window()), mode_(mode), beside_(beside), search_(new SearchField(placeholder, {}, this)),
      list_(new QListView(this)), nothing_(new QLabel(list_->viewport())), model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("PickPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    search_->setAccessibleName(placeholder);
    list_->setModel(model_);
    list_->setItemDelegate(new PickDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Choices"));
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    setInk(nothing_, Ink::Text2);
    nothing_->hide();
    auto* over = new QVBoxLayout(list_->viewport());
    over->addWidget(nothing_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    column->setSpacing(space::k4);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    connect(search_, &QLineEdit::textChanged, this, &PickPopup::fill);
    connect(list_, &QListView::clicked, this, &PickPopup::take);
    search_->installEventFilter(this);
    connect(beside, &QObject::destroyed, this, &PickPopup::abandon);
}

PickPopup::~PickPopup() = default;

void PickPopup::setItems(const QList<PickItem>& items) {
    items_ = items;
    answered_ = true;
    fill();
    if (isVisible()) place();
}

void PickPopup::setAsking(Maker asking) {
    asking_ = std::move(asking);
    fill();
}

void PickPopup::setSearching(std::function<void(const QString& typed)> searching) {
    searching_ = std::move(searching);
    answered_ = false;
    searching_(searched_ = search_->text().trimmed());
}

void PickPopup::fill() {
    const QString typed = search_->text().trimmed();
    const QString folded = fold(typed);
    const int before = list_->currentIndex().row();
    model_->clear();
    const auto add = [this](const PickItem& one) {
        auto* item = new QStandardItem(one.text);
        item->setData(one.data, DataRole);
        item->setData(one.detail, DetailRole);
        item->setData(one.checked, CheckedRole);
        item->setData(one.detail.isEmpty() ? one.text : one.text + QStringLiteral(", ") + one.detail,
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    };
    const auto isShown = [this](const QVariant& what) {
        return !model_->match(model_->index(0, 0), DataRole, what, 1, Qt::MatchExactly).isEmpty();
    };
    if (searching_) {
        for (const PickItem& one : std::as_const(items_)) add(one);
        if (typed != searched_) {
            answered_ = false;
            searching_(searched_ = typed);
        }
    } else if (asking_) {
        for (const PickItem& one : asking_(typed)) add(one);
    } else {
        // What is called by the words stands before what only begins with them or contains them, and last what goes by
        // words that begin like them.
        // Of equals what is asked for most stands first, else what is declared first. Without a word all are equal, and
        // stand as they are.
        std::vector<std::pair<WordFit, const PickItem*>> fitting;
        for (const PickItem& one : std::as_const(items_))
            if (const WordFit fit = wordFit(one.text, one.detail, one.also, folded); fit != WordFit::None)
                fitting.emplace_back(fit, &one);
        if (!folded.isEmpty())
            std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) {
                return a.first != b.first ? a.first < b.first : a.second->uses > b.second->uses;
            });
        for (const auto& [fit, one] : fitting) {
            if (model_->rowCount() >= kMostShown) break;
            add(*one);
        }
        // Of one line a single value may be meant, which is the usual thing where one is picked.
        const bool cells = fields::isOfCells(typed);
        const auto together = several(typed);
        const bool first = cells || mode_ == Mode::Several;
        if (together && first) add(*together);
        if (maker_ && !typed.isEmpty() && !cells)
            for (const PickItem& one : maker_(typed))
                if (!isShown(one.data)) add(one);
        if (together && !first) add(*together);
    }
    nothing_->setText(tr("Nothing here has “%1” in it").arg(shortened(typed.simplified(), kMostOfTyped)));
    nothing_->setVisible(model_->rowCount() == 0 && !typed.isEmpty() && answered_);
    search_->setAccessibleDescription(nothing_->isVisibleTo(list_) ? nothing_->text() : QString());
    // A search begins at its best answer; checking one of several stays where it was; of one to pick it begins at the
    // one that is picked now, which Enter leaves as it is.
    int row = typed.isEmpty() && before > 0 ? std::min(before, model_->rowCount() - 1) : 0;
    if (mode_ == Mode::One && typed.isEmpty() && before <= 0) {
        const QModelIndexList now = model_->match(model_->index(0, 0), CheckedRole, true, 1, Qt::MatchExactly);
        if (!now.isEmpty()) row = now.first().row();
    }
    list_->setCurrentIndex(model_->index(row, 0));
    list_->scrollTo(list_->currentIndex());
}

void PickPopup::open(const QString& typed) {
    search_->setText(typed);
    place();
    show();
    raise();
    list_->scrollTo(list_->currentIndex(), QAbstractItemView::PositionAtCenter); // its height is known only now
    search_->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void PickPopup::place() {
    if (!beside_) return;
    int widest = 200;
    const int row = Heights::standard().small;
    for (int i = 0; i < std::min(model_->rowCount(), 50); ++i)
        widest = std::max(widest, list_->sizeHintForIndex(model_->index(i, 0)).width());
    const int rows = std::clamp(model_->rowCount(), 3, kMostRows);
    resize(std::min(widest + 5 * space::k8, 440), search_->sizeHint().height() + rows * row + 3 * space::k8);
    QPoint at = beside_->mapTo(parentWidget(), QPoint(0, beside_->height() + space::k4));
    if (at.y() + height() > parentWidget()->height())
        at.setY(std::max(space::k8, beside_->mapTo(parentWidget(), QPoint(0, 0)).y() - height() - space::k4));
    at.setX(std::clamp(at.x(), space::k8, std::max(space::k8, parentWidget()->width() - width() - space::k8)));
    move(at);
}

void PickPopup::take(const QModelIndex& index) {
    if (!index.isValid()) return;
    const QVariant what = index.data(DataRole);
    if (mode_ == Mode::One) {
        leave();
        Q_EMIT picked(what);
        return;
    }
    const bool together = what.typeId() == QMetaType::QVariantList;
    const bool on = together || !index.data(CheckedRole).toBool();
    const QVariantList all = together ? what.toList() : QVariantList{what};
    for (const QVariant& one : all) check(one, together ? one.toString() : index.data().toString(), on);
    search_->clear();
    fill();
    Q_EMIT toggled(all, on);
    if (asking_) fill(); // whoever answers knows of it now
}

void PickPopup::check(const QVariant& what, const QString& text, bool on) {
    bool known = false;
    for (PickItem& one : items_) {
        if (one.data != what) continue;
        one.checked = on;
        known = true;
    }
    if (!known) items_.prepend({text, {}, what, on});
}

std::optional<PickItem> PickPopup::several(const QString& typed) const {
    if (!takesSeveral_ || typed.isEmpty()) return std::nullopt;
    QHash<QString, QVariant> there;
    for (const PickItem& one : items_) {
        there.insert(fold(one.data.toString()), one.data);
        there.insert(fold(one.text), one.data);
    }
    const QStringList values =
        fields::severalValues(typed, [&](const QString& value) { return there.contains(fold(value)); });
    if (values.size() < 2) return std::nullopt;
    QVariantList taken;
    QStringList strange;
    for (const QString& value : values) {
        QVariant what = there.value(fold(value));
        if (!what.isValid() && maker_) what = value;
        if (!what.isValid())
            strange += value;
        else if (!taken.contains(what))
            taken.append(what);
    }
    if (taken.isEmpty()) return std::nullopt;
    const QString detail = strange.isEmpty() ? QStringLiteral("%1 … %2").arg(shortened(values.first(), kMostOfValue),
                                                                             shortened(values.last(), kMostOfValue))
                                             : tr("no choice: %1", "values that were pasted")
                                                   .arg(shortened(strange.join(QStringLiteral(", ")), kMostOfValue));
    return PickItem{tr("All %n values", "that were typed or pasted", static_cast<int>(taken.size())), detail, taken,
                    false};
}

void PickPopup::step(int by) {
    const int rows = model_->rowCount();
    if (rows == 0) return;
    list_->setCurrentIndex(model_->index(std::clamp(list_->currentIndex().row() + by, 0, rows - 1), 0));
}

void PickPopup::leave() {
    qApp->removeEventFilter(this);
    if (beside_) beside_->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

void PickPopup::abandon() {
    // Whoever made the items is on its way out with what it stands beside: it is not asked for any more of them.
    maker_ = {};
    asking_ = {};
    searching_ = {};
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Down: return step(1), true;
        case Qt::Key_Up: return step(-1), true;
        case Qt::Key_PageDown: return step(kMostRows), true;
        case Qt::Key_PageUp: return step(-kMostRows), true;
        case Qt::Key_Return:
        case Qt::Key_Enter: return take(list_->currentIndex()), true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape: return leave(), true;
        default: break;
        }
    }
    const auto isPressedElsewhere = [&] {
        const auto* pressed = qobject_cast<QWidget*>(watched);
        return event->type() == QEvent::MouseButtonPress && pressed && pressed->window() == window() &&
               pressed != this && !isAncestorOf(pressed);
    };
    const bool isPageLeft = event->type() == QEvent::Hide && watched == beside_;
    if (isVisible() && (isPageLeft || isPressedElsewhere())) {
        // As pop-ups do; the focus goes where it was pressed, or to the other page.
        qApp->removeEventFilter(this);
        hide();
        deleteLater();
    }
    return QFrame::eventFilter(watched, event);
}

void PickPopup::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kPopup, radius::kPopup);
}

} // namespace clientela::ui
