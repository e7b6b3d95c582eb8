#include "ui/customers/CardTimeline.h"

#include "history/Interactions.h"
#include "sales/SalesTimeline.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"
#include "ui/widgets/Tags.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace clientela::ui {

using Filter = CardTimelineModel::Filter;
using Role = CardTimelineModel::Role;

namespace {
constexpr int kIcon = 24; ///< the round ground of an entry's icon
constexpr int kText = kIcon + 10;
constexpr int kBox = 16;
} // namespace

CardTimeline::CardTimeline(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk), sources_{std::make_shared<history::HistoryTimeline>(), std::make_shared<sales::SalesTimeline>()},
      catalogues_(desk.file().catalogues()),
      model_(new CardTimelineModel(
          *catalogues_,
          fields::Formatter(desk.locale(), desk.file().business().currency, desk.file().business().country), this)),
      kind_(new QComboBox(this)), entry_(new QLineEdit(this)), view_(new QListView(this)),
      nothing_(new QLabel(tr("Nothing happened yet."), this)) {
    build();
}

void CardTimeline::build() {
    setGround(this, Ground::Base);
    const fields::Field* kinds = catalogues_->find(QStringLiteral("interaction"))->find(QStringLiteral("kind"));
    for (const fields::Choice& choice : kinds->choices) kind_->addItem(choice.label, choice.key);
    kind_->setAccessibleName(tr("Kind of contact"));
    kind_->setMaximumWidth(132);
    entry_->setPlaceholderText(tr("What happened?"));
    entry_->setAccessibleName(tr("What happened?"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::k8);
    top->addWidget(kind_);
    top->addWidget(entry_, 1);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::k8);
    const auto addChip = [&](Filter filter, const QString& text) {
        auto* chip = new Chip(text, this);
        chip->setCheckable(true);
        chip->setChecked(filter == Filter::All);
        connect(chip, &QAbstractButton::clicked, this, [this, filter] {
            model_->setFilter(filter);
            showCounts();
        });
        chips->addWidget(chip);
        chips_.emplace_back(filter, chip);
    };
    addChip(Filter::All, tr("All"));
    addChip(Filter::Contacts, tr("Contacts"));
    addChip(Filter::Documents, tr("Documents"));
    addChip(Filter::Tasks, tr("Tasks"));
    chips->addStretch(1);

    view_->setModel(model_);
    view_->setItemDelegate(new CardTimelineDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setResizeMode(QListView::Adjust);
    view_->setMouseTracking(true);
    view_->setAccessibleName(tr("What happened"));
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    setInk(nothing_, Ink::Hint);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k12, space::k16, 0);
    column->setSpacing(space::k8);
    column->addLayout(top);
    column->addLayout(chips);
    column->addWidget(nothing_);
    column->addWidget(view_, 1);
    setMinimumWidth(width::kSidePanel);

    const bool writable = !desk_.isReadOnly();
    kind_->setVisible(writable);
    entry_->setVisible(writable);
    connect(entry_, &QLineEdit::returnPressed, this, &CardTimeline::log);
    connect(view_, &QListView::activated, this, &CardTimeline::open);
}

void CardTimeline::setCustomer(CustomerId customer) {
    if (customer != customer_) entry_->clear();
    customer_ = customer;
    const history::TimelineEntry* kept = model_->entry(view_->currentIndex());
    const QString record = kept ? kept->record : QString();
    const qint64 id = kept ? kept->id : 0;
    model_->setEntries(history::timeline(sources_, desk_.connection(), customer), desk_.file().today());
    for (int row = 0; id != 0 && row < model_->rowCount(); ++row) {
        const history::TimelineEntry* one = model_->entry(model_->index(row));
        if (one && one->id == id && one->record == record) view_->setCurrentIndex(model_->index(row));
    }
    showCounts();
}

void CardTimeline::showCounts() {
    for (const auto& [filter, chip] : chips_) {
        chip->setCount(model_->count(filter));
        chip->setChecked(model_->filter() == filter);
    }
    nothing_->setVisible(model_->rowCount() == 0);
}

void CardTimeline::focusEntry() { entry_->setFocus(Qt::ShortcutFocusReason); }

void CardTimeline::log() {
    const QString text = entry_->text().simplified();
    if (text.isEmpty() || customer_.isNull()) return;
    history::Interaction contact;
    contact.customer = customer_;
    contact.kind = kind_->currentData().toString();
    contact.at = QDateTime::currentDateTime();
    contact.by = desk_.file().actorName();
    contact.subject = text;
    const QString kind = kind_->currentText();
    entry_->clear();
    desk_.change(
        QStringLiteral("log"), tr("%1: %2", "a kind of contact and what it was about").arg(kind, text),
        [contact](storage::UnitOfWork& work) -> Result<InteractionId> {
            return history::saveInteraction(work, contact);
        },
        this,
        [this, text](const Result<storage::Written<InteractionId>>& outcome) {
            if (!outcome) {
                entry_->setText(text); // nothing typed is lost
                return desk_.fail(outcome.problem());
            }
            setCustomer(customer_);
        });
}

void CardTimeline::open(const QModelIndex& index) {
    const history::TimelineEntry* what = model_->entry(index);
    if (what && what->record == QLatin1String("document"))
        desk_.go({Place::Page::Document, what->id, {}, {}, {}, {}, {}});
}

void CardTimeline::tick(const QModelIndex& index) {
    const history::TimelineEntry* what = model_->entry(index);
    if (!what || what->record != QLatin1String("task") || desk_.isReadOnly()) return;
    const TaskId id(what->id);
    const bool done = what->open;
    desk_.change(
        QStringLiteral("task"), done ? tr("Done: %1").arg(what->title) : tr("Open again: %1").arg(what->title),
        [id, done](storage::UnitOfWork& work) -> Result<void> {
            history::setDone(work, id, done);
            return {};
        },
        this,
        [this](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            setCustomer(customer_);
        });
}

bool CardTimeline::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            tick(view_->currentIndex());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(view_->currentIndex());
            return true;
        }
    }
    if (watched == view_->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->pos();
        const QModelIndex index = view_->indexAt(at);
        if (index.data(Role::TickRole).toBool() && CardTimelineDelegate::box(view_->visualRect(index)).contains(at)) {
            tick(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QRect CardTimelineDelegate::box(const QRect& row) { return {row.left(), row.top() + 4, kIcon, kIcon}; }

QSize CardTimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(font(FontRole::Body)).height();
    const int wide = option.rect.width();
    if (index.data(Role::HeadingRole).toBool()) return {wide, line + 14};
    return {wide, index.data(Role::SecondRole).toString().isEmpty() ? line + 16 : 2 * line + 20};
}

void CardTimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const ui::paint::Scope scope(painter);
    const Theme theme = Theme::of(option.widget);
    const QRect row = option.rect;
    const QFont body = font(FontRole::Body);
    const QFont small = font(FontRole::Caption);
    const int line = QFontMetrics(body).height();
    if (index.data(Role::HeadingRole).toBool()) {
        painter->setFont(small);
        painter->setPen(theme.text2);
        painter->drawText(row.adjusted(0, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        return;
    }
    const bool current = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver || current)
        ui::paint::panel(painter, QRectF(row).adjusted(-2, 1, 0, -1), radius::kControl, theme.hover);
    if (current) ui::paint::ring(painter, QRectF(row).adjusted(0, 1, 0, -1), radius::kControl, theme.accentText);

    const QRect mark = box(row);
    if (index.data(Role::TickRole).toBool()) {
        const QRectF square(mark.center().x() - kBox / 2.0 + 1, mark.center().y() - kBox / 2.0 + 1, kBox, kBox);
        ui::paint::panel(painter, square, 3, theme.field, theme.strong, 1.5);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawEllipse(mark);
        icons::paint(painter, QRectF(mark).adjusted(5, 5, -5, -5), index.data(Role::IconRole).toString(), theme.text2);
    }

    const QRect first(row.left() + kText, row.top() + 6, row.width() - kText - 4, line);
    painter->setFont(small);
    painter->setPen(theme.hint);
    const QString date = index.data(Role::DateRole).toString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, date);
    const int dateWide = QFontMetrics(small).horizontalAdvance(date) + space::k12;
    const QString tag = index.data(Role::TagRole).toString();
    const int tagWide = tag.isEmpty() ? 0 : ui::paint::tagWidth(tag, body) + space::k8;
    const QFont name = font(FontRole::Name);
    painter->setFont(name);
    painter->setPen(theme.text);
    const QString title =
        QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, first.width() - dateWide - tagWide);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!tag.isEmpty()) {
        const int tall = Heights::standard().tag;
        const QRect place(first.left() + QFontMetrics(name).horizontalAdvance(title) + space::k8,
                          first.center().y() - tall / 2 + 1, tagWide - space::k8, tall);
        ui::paint::tag(painter, place, tag, theme.tone(static_cast<Tone>(index.data(Role::TagToneRole).toInt())), body);
    }
    const QString second = index.data(Role::SecondRole).toString();
    if (second.isEmpty()) return;
    painter->setFont(body);
    painter->setPen(theme.text2);
    painter->drawText(first.translated(0, line + 4), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(body).elidedText(second, Qt::ElideRight, first.width()));
}

} // namespace clientela::ui
