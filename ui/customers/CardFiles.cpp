#include "ui/customers/CardFiles.h"

#include "ui/customers/CardFoot.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kMostRows = 12; ///< more than these are scrolled

class FileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), Heights::standard().row};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ui::paint::Scope scope(painter);
        const Theme theme = Theme::of(option.widget);
        const QRect row = option.rect;
        const bool current = option.state & QStyle::State_HasFocus;
        if (option.state & QStyle::State_MouseOver || current)
            ui::paint::panel(painter, QRectF(row), radius::kControl, theme.hover);
        if (current) ui::paint::ring(painter, QRectF(row), radius::kControl, theme.accentText);
        const QRect icon(row.left() + space::k8, row.center().y() - iconSize::kNormal / 2 + 1, iconSize::kNormal,
                         iconSize::kNormal);
        icons::paint(painter, icon, index.data(CardFilesModel::IconRole).toString(), theme.text2);
        const QRect text(icon.right() + space::k12, row.top(), row.right() - icon.right() - space::k12 - space::k8,
                         row.height());
        const QString about = index.data(CardFilesModel::AboutRole).toString();
        const QFontMetrics small(ui::font(FontRole::Caption));
        // The name goes first; what is left says how large and when.
        painter->setFont(ui::font(FontRole::Body));
        painter->setPen(theme.text);
        const int room = text.width() - small.horizontalAdvance(about) - space::k12;
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->setFont(ui::font(FontRole::Caption));
        painter->setPen(theme.hint);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, about);
    }
};

} // namespace

CardFiles::CardFiles(const CardSession& session, QWidget* parent)
    : QWidget(parent), session_(session),
      model_(new CardFilesModel(session.typing.locale, session.formatter.dates(), this)), view_(new QListView(this)) {
    view_->setModel(model_);
    view_->setItemDelegate(new FileDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setAccessibleName(tr("Files on this card"));
    view_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inset = new QHBoxLayout; // so that icons stand under the labels of the rows above
    inset->setContentsMargins(FieldRow::kGutter - space::k8, 0, 0, 0);
    inset->addWidget(view_);
    column->addLayout(inset);
    if (!session.readOnly) {
        auto* foot = new CardFoot(tr("Add a file…"));
        column->addWidget(foot);
        connect(foot, &CardFoot::moreRequested, this, &CardFiles::addRequested);
    }
    connect(view_, &QListView::activated, this, &CardFiles::preview);
    fit();
}

void CardFiles::setFiles(std::vector<history::Attachment> files) {
    const int row = view_->currentIndex().row();
    model_->setFiles(std::move(files));
    // Removing one leaves the focus on the next.
    if (!view_->currentIndex().isValid() && row >= 0 && count() > 0)
        view_->setCurrentIndex(model_->index(qMin(row, count() - 1)));
    fit();
}

void CardFiles::fit() {
    view_->setVisible(count() > 0);
    view_->setFixedHeight(qMin(count(), kMostRows) * Heights::standard().row);
    view_->setVerticalScrollBarPolicy(count() > kMostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void CardFiles::preview(const QModelIndex& index) {
    if (const history::Attachment* file = model_->file(index)) Q_EMIT previewRequested(*file);
}

bool CardFiles::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::FocusIn && !view_->currentIndex().isValid())
        view_->setCurrentIndex(model_->index(0));
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const history::Attachment* file = model_->file(view_->currentIndex());
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (file && (enter || press->key() == Qt::Key_Space) && press->modifiers() == Qt::NoModifier) {
            preview(view_->currentIndex());
            return true;
        }
        if (file && press->key() == Qt::Key_Delete && !session_.readOnly) {
            Q_EMIT removeRequested(history::Attachment(*file));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CardFiles::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? view_->currentIndex() : view_->indexAt(view_->viewport()->mapFrom(this, event->pos()));
    const history::Attachment* at = model_->file(index);
    if (!at) return;
    const history::Attachment file = *at;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show", "a file in a preview"), this, [this, file] { Q_EMIT previewRequested(file); });
    QAction* open = menu->addAction(tr("Open with its program"), this, [this, file] { Q_EMIT openRequested(file); });
    open->setEnabled(!history::isProgram(file.type));
    menu->addAction(tr("Save as…"), this, [this, file] { Q_EMIT saveRequested(file); });
    if (!session_.readOnly) {
        if (history::isPicture(file.type))
            menu->addAction(file.isPhoto ? tr("No longer the photo of this card") : tr("Use as the photo of this card"),
                            this, [this, file] { Q_EMIT photoRequested(file, !file.isPhoto); });
        menu->addSeparator();
        menu->addAction(tr("Remove"), this, [this, file] { Q_EMIT removeRequested(file); });
    }
    menu->popup(byKey ? view_->viewport()->mapToGlobal(view_->visualRect(index).center()) : event->globalPos());
}

} // namespace clientela::ui
