#include "ui/shell/CallerBox.h"

#include "base/Failure.h"
#include "fields/Formatter.h"
#include "search/CallerLookup.h"
#include "ui/desk/Desk.h"
#include "ui/search/HitDelegate.h"
#include "ui/search/MatchedRuns.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kShadow = 12;
constexpr int kMostShown = 5;

QStandardItem* makeItem(const QString& text, const FoundText& line, const Place& place) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(QVariant::fromValue(place), HitPlaceRole);
    item->setData(QVariant::fromValue(line), HitLineRole);
    return item;
}

} // namespace

CallerBox::CallerBox(Desk& desk, QWidget* window)
    : QFrame(window), desk_(desk), number_(new SearchField(tr("Phone number"))), list_(new QListView),
      more_(new QLabel(tr("Keep typing: more digits say who it is."))), model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("CallerBox"));
    number_->setAccessibleName(tr("Phone number of who is calling"));
    list_->setModel(model_);
    list_->setItemDelegate(new HitDelegate(list_));
    list_->setAccessibleName(tr("Callers"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->viewport()->setAutoFillBackground(false);
    auto* title = new QLabel(tr("Who is calling?"));
    setFontRole(title, FontRole::Title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow, kShadow + space::k16, kShadow, kShadow + space::k8);
    column->setSpacing(space::k12);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::k16, 0, space::k16, 0);
    head->setSpacing(space::k12);
    head->addWidget(title);
    head->addWidget(number_);
    column->addLayout(head);
    column->addWidget(list_);
    setFontRole(more_, FontRole::Caption);
    setInk(more_, Ink::Hint);
    more_->setContentsMargins(space::k16, 0, space::k16, space::k8);
    more_->hide();
    column->addWidget(more_);
    hide();
    number_->installEventFilter(this);
    window->installEventFilter(this);
    connect(number_, &QLineEdit::textChanged, this, &CallerBox::answer);
    connect(number_, &SearchField::left, this, &CallerBox::close);
    connect(number_, &SearchField::enteredList, this, [this] { step(1); });
    connect(list_, &QListView::clicked, this, &CallerBox::choose);
}

void CallerBox::open(const QString& number) {
    number_->setText(number);
    answer(number);
    show();
    raise();
    number_->setFocus(Qt::ShortcutFocusReason);
}

void CallerBox::close() {
    hide();
    Q_EMIT left();
}

void CallerBox::answer(const QString& number) {
    model_->clear();
    const QString searched = number.simplified();
    const auto digits = std::count_if(searched.begin(), searched.end(), [](QChar c) { return c.isDigit(); });
    bool wantsMore = digits > 0 && digits < search::kLeastRun;
    if (digits >= search::kLeastRun) {
        const fields::Formatter formatter(desk_.locale(), desk_.file().business().currency,
                                          desk_.file().business().country);
        try {
            const std::vector<search::Caller> callers =
                search::callersTyped(desk_.connection(), searched, formatter.homeCountry());
            wantsMore = callers.size() == search::kCallersMost || (callers.empty() && digits < kLeastDigits);
            for (const search::Caller& caller : callers) {
                Place place;
                place.page = Place::Page::Card;
                place.id = caller.id.value;
                place.text = QStringLiteral("caller ") + searched;
                const QString order =
                    caller.lastOrder.id.isNull()
                        ? tr("no orders yet")
                        : tr("last order %1, %2")
                              .arg(formatter.dates().shortForm(caller.lastOrder.date),
                                   formatter.amounts().money(caller.lastOrder.charged, formatter.currency()));
                const QString about =
                    caller.archived ? QStringLiteral("%1 · %2").arg(tr("archived", "a card"), order) : order;
                FoundText line = FoundText::of(caller.phone, searched); // all else only tells more of the card
                line.add(QStringLiteral(" · ") + about);
                QStandardItem* item = makeItem(caller.name, line, place);
                item->setData(QVariant::fromValue(FoundText::of(caller.address)), HitAfterRole);
                model_->appendRow(item);
            }
        } catch (const Failure& failure) {
            desk_.fail(failure.problem());
        }
        if (!desk_.isReadOnly() && digits >= kLeastDigits) {
            Place place;
            place.page = Place::Page::NewCard;
            place.text = QStringLiteral("caller ") + searched;
            QStandardItem* item = makeItem(tr("New customer, phone %1").arg(searched), {}, place);
            item->setData(QStringLiteral("person-plus"), HitIconRole);
            model_->appendRow(item);
        }
    }
    more_->setVisible(wantsMore);
    list_->setVisible(model_->rowCount() > 0);
    list_->setCurrentIndex(model_->index(0, 0));
    arrange();
}

void CallerBox::arrange() {
    int height = 0;
    for (int row = 0; row < qMin(model_->rowCount(), kMostShown); ++row) height += list_->sizeHintForRow(row);
    list_->setFixedHeight(qMax(1, height));
    const int wide = qMin(grown(width::kSearchOpen), parentWidget()->width() - space::k32) + 2 * kShadow;
    resize(wide, layout()->totalSizeHint().height());
    move((parentWidget()->width() - width()) / 2, Heights::standard().topBar + space::k24);
}

void CallerBox::step(int by) {
    const int row = list_->currentIndex().row() + by;
    if (row < 0 || row >= model_->rowCount()) return;
    list_->setCurrentIndex(model_->index(row, 0));
}

void CallerBox::choose(const QModelIndex& index) {
    const QVariant place = index.data(HitPlaceRole);
    if (!place.isValid()) return;
    const Place to = place.value<Place>();
    hide();
    Q_EMIT chosen(to);
}

bool CallerBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == number_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up) return step(-1), true;
        if (key == Qt::Key_Escape) return close(), true; // the phone has stopped ringing: no second press to leave
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return choose(list_->currentIndex()), true;
    }
    if (watched == number_ && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) hide(); // work goes on elsewhere
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) arrange();
    return QFrame::eventFilter(watched, event);
}

void CallerBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const QRect panel = rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
    paint::shadow(&painter, panel, radius::kPopup, theme.dark);
    paint::panel(&painter, panel, radius::kPopup, theme.raised, theme.line);
}

} // namespace clientela::ui
