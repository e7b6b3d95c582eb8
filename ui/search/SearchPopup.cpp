#include "ui/search/SearchPopup.h"

#include "base/Failure.h"
#include "customers/TypedCustomer.h"
#include "fields/Formatter.h"
#include "formats/Phone.h"
#include "sales/SalesFields.h"
#include "search/SearchBox.h"
#include "ui/desk/Desk.h"
#include "ui/search/HitDelegate.h"
#include "ui/search/MatchedRuns.h"
#include "ui/search/SearchList.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr int kShadow = 12;      ///< around the panel, within the widget
constexpr int kMostHits = 8;     ///< customers
constexpr int kMostListed = 100; ///< by their numbers in a list: those whom its conditions may leave out

QStandardItem* makeItem(const FoundText& title, const Place& place) {
    auto* item = new QStandardItem(title.text);
    item->setEditable(false);
    item->setData(QVariant::fromValue(place), HitPlaceRole);
    item->setData(QVariant::fromValue(title), HitTitleRole);
    return item;
}

/// Between the pieces of a line.
QString between() { return QStringLiteral(" · "); }

QString kindOfDocument(const QString& key) {
    for (const fields::Choice& choice : sales::documentKinds())
        if (choice.key == key) return choice.label;
    return key;
}

fields::Formatter formatterOf(const Desk& desk) {
    return {desk.locale(), desk.file().business().currency, desk.file().business().country};
}

} // namespace

SearchPopup::SearchPopup(Desk& desk, SearchField& field, QWidget* window)
    : QWidget(window), desk_(desk), field_(field), list_(new QListView(this)), model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("SearchPopup"));
    list_->setModel(model_);
    list_->setItemDelegate(new HitDelegate(list_));
    list_->setAccessibleName(tr("Found"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow + 1, kShadow + 1, kShadow + 1, kShadow + 1);
    column->addWidget(list_);
    hide();

    connect(&field_, &QLineEdit::textChanged, this, &SearchPopup::answer);
    connect(&field_, &SearchField::left, this, &SearchPopup::left);
    connect(&field_, &SearchField::enteredList, this, [this] { step(1); });
    connect(list_, &QListView::clicked, this, &SearchPopup::choose);
    connect(&desk_, &Desk::changed, this, [this] {
        if (isVisible()) answer(field_.text());
    });
    field_.installEventFilter(this);
    window->installEventFilter(this);
}

void SearchPopup::dismiss() {
    hide();
    model_->clear();
}

void SearchPopup::answer(const QString& text) {
    model_->clear();
    allRow_ = -1;
    const QString searched = text.simplified();
    if (!field_.hasFocus()) return hide();
    if (searched.isEmpty()) return offerRecent();
    bool anything = false;
    try {
        const search::SearchAnswer found = search::search(desk_.connection(), searched, kMostHits);
        const auto archived = std::find_if(found.customers.begin(), found.customers.end(),
                                           [](const search::CustomerHit& hit) { return hit.archived; });
        if (archived != found.customers.begin()) addHead(tr("Customers"));
        for (auto hit = found.customers.begin(); hit != archived; ++hit) addCustomer(*hit);
        if (!found.documents.empty()) addHead(tr("Documents"));
        for (const search::DocumentHit& hit : found.documents) addDocument(hit);
        // Behind all that is worked with.
        if (archived != found.customers.end()) addHead(tr("In the archive", "head over cards"));
        for (auto hit = archived; hit != found.customers.end(); ++hit) addCustomer(*hit);
        anything = !found.customers.empty() || !found.documents.empty();
    } catch (const Failure& failure) {
        hide();
        return desk_.fail(failure.problem());
    }
    addActions(searched, anything);
    unfold();
}

void SearchPopup::unfold() {
    list_->setCurrentIndex({});
    step(1);
    arrange();
    show();
    raise();
}

void SearchPopup::setShown(CustomerId card) {
    shown_ = card;
    if (card.isNull() || (!opened_.empty() && opened_.front() == card)) return;
    std::erase(opened_, card);
    opened_.insert(opened_.begin(), card);
    if (opened_.size() > kMostHits) opened_.pop_back();
    Q_EMIT openedChanged();
}

void SearchPopup::offerRecent() {
    try {
        const auto recent = search::recentCustomers(desk_.connection(), opened_, kMostHits);
        if (recent.empty()) return hide();
        addHead(tr("Recent", "cards that were opened or spoken to last"));
        for (const search::CustomerHit& hit : recent) addCustomer(hit);
        unfold();
        // Who stands on a card goes back to the one before it, not to where they are.
        if (!shown_.isNull() && recent.front().id == shown_) step(1);
    } catch (const Failure& failure) {
        hide();
        return desk_.fail(failure.problem());
    }
}

void SearchPopup::addHead(const QString& text) {
    auto* head = new QStandardItem(text);
    head->setFlags(Qt::NoItemFlags);
    model_->appendRow(head);
}

void SearchPopup::addCustomer(const search::CustomerHit& hit) {
    const fields::Formatter formatter = formatterOf(desk_);
    Place place;
    place.page = Place::Page::Card;
    place.id = hit.id.value;
    const QString searched = field_.text();
    QStandardItem* item = makeItem(FoundText::of(hit.name, searched), place);
    FoundText after = FoundText::of(hit.town, searched);
    if (hit.archived) after.add((hit.town.isEmpty() ? QString() : between()) + tr("archived", "a card"));
    item->setData(QVariant::fromValue(after), HitAfterRole);
    item->setData(hit.isCompany, HitCompanyRole);
    item->setData(hit.archived, HitQuietRole);
    FoundText line;
    // What matched may be another phone; a word that is none stays as it is.
    const auto grouped = [&formatter](const QString& text) {
        const formats::Phone phone = formats::readPhone(text, formatter.homeCountry());
        return phone.isValid() ? formats::phoneText(phone, formatter.homeCountry()) : text;
    };
    if (!hit.phone.isEmpty()) line.add(grouped(hit.phone) + between(), searched);
    if (!hit.matched.isEmpty() && hit.matched != hit.phone && hit.matched != hit.town)
        line.add(grouped(hit.matched) + between(), searched);
    line.add(hit.lastPurchase.isValid() ? tr("last order %1, spent %2")
                                              .arg(formatter.dates().shortForm(hit.lastPurchase),
                                                   formatter.amounts().money(hit.spent, formatter.currency()))
                                        : tr("no orders yet"));
    item->setData(QVariant::fromValue(line), HitLineRole);
    item->setData(QStringLiteral("%1, %2, %3").arg(hit.name, after.text, line.text), Qt::AccessibleTextRole);
    model_->appendRow(item);
}

void SearchPopup::addDocument(const search::DocumentHit& hit) {
    const fields::Formatter formatter = formatterOf(desk_);
    Place place;
    place.page = Place::Page::Document;
    place.id = hit.id.value;
    FoundText title = FoundText::of(kindOfDocument(hit.kind) + QLatin1Char(' '));
    title.add(hit.number, field_.text());
    QStandardItem* item = makeItem(title, place);
    const QString date = formatter.dates().shortForm(hit.date);
    item->setData(QVariant::fromValue(
                      FoundText::of(hit.customer.isEmpty() ? date : QStringLiteral("%1, %2").arg(hit.customer, date))),
                  HitAfterRole);
    item->setData(QStringLiteral("document"), HitIconRole);
    item->setData(formatter.amounts().money(hit.charged, formatter.currency()), HitEndRole);
    model_->appendRow(item);
}

void SearchPopup::addActions(const QString& text, bool anything) {
    const QString list = listOfSearch(text);
    if (list.isEmpty() && desk_.isReadOnly()) return;
    addHead(anything ? tr("Do", "head of what can be done with the words searched for")
                     : tr("Nothing is found", "head of what can be done instead"));
    // Enter takes the first: of nobody a card is wanted, not an empty list.
    if (!anything) addNewCard(text);
    if (!list.isEmpty()) {
        Place all;
        all.page = Place::Page::Customers;
        all.text = text;
        QStandardItem* item = makeItem(FoundText::of(tr("Show all matches as a list")), all);
        item->setData(QStringLiteral("lists"), HitIconRole);
        item->setData(KeyHint::spelled(QKeySequence(QStringLiteral("Ctrl+Enter"))), HitKeyRole);
        allRow_ = model_->rowCount();
        model_->appendRow(item);
    }
    if (anything) addNewCard(text);
}

void SearchPopup::addNewCard(const QString& text) {
    if (desk_.isReadOnly()) return;
    const customers::TypedCustomer typed = customers::typedCustomer(text, desk_.file().business().language);
    if (typed.isEmpty()) return; // the number of a document, say
    Place place;
    place.page = Place::Page::NewCard;
    place.text = text;
    const QString who = QStringLiteral("%1 %2").arg(typed.shownName(), typed.email).trimmed();
    QString what;
    if (typed.phone.isEmpty())
        what = tr("New customer “%1”").arg(who);
    else if (who.isEmpty())
        what = tr("New customer, phone %1").arg(typed.phone);
    else
        what = tr("New customer “%1”, phone %2").arg(who, typed.phone);
    QStandardItem* item = makeItem(FoundText::of(what), place);
    item->setData(QStringLiteral("person-plus"), HitIconRole);
    item->setData(KeyHint::spelled(QKeySequence(QStringLiteral("Ctrl+N"))), HitKeyRole);
    model_->appendRow(item);
}

void SearchPopup::arrange() {
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row) height += list_->sizeHintForRow(row);
    const QPoint below = field_.mapTo(parentWidget(), QPoint(0, field_.height() + space::k4));
    const int room = parentWidget()->height() - below.y() - space::k32;
    const int frame = 2 * (kShadow + 1);
    setGeometry(below.x() - kShadow, below.y() - kShadow, field_.width() + 2 * kShadow, qMin(height, room) + frame);
}

void SearchPopup::step(int by) {
    int row = list_->currentIndex().row();
    do {
        row += by;
        if (row < 0 || row >= model_->rowCount()) return;
    } while (!model_->item(row)->data(HitPlaceRole).isValid());
    list_->setCurrentIndex(model_->index(row, 0));
    list_->scrollTo(list_->currentIndex());
}

void SearchPopup::choose(const QModelIndex& index) {
    const QVariant place = index.data(HitPlaceRole);
    if (!place.isValid()) return;
    Place to = place.value<Place>();
    if (index.row() == allRow_) to = allOf(to.text);
    field_.clearQuietly();
    dismiss();
    Q_EMIT chosen(to);
}

Place SearchPopup::allOf(const QString& text) const {
    std::vector<CustomerId> best;
    try {
        for (const search::CustomerHit& hit : search::search(desk_.connection(), text, kMostListed).customers)
            if (!hit.archived) best.push_back(hit.id);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    Place all;
    all.page = Place::Page::Customers;
    all.list = listOfSearch(text, best);
    all.text = text;
    return all;
}

void SearchPopup::chooseRow(int row) {
    if (row >= 0) choose(model_->index(row, 0));
}

bool SearchPopup::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    switch (key) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            chooseRow(allRow_);
        else
            choose(list_->currentIndex());
        return true;
    default: return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &field_) {
        if (event->type() == QEvent::KeyPress && isVisible()) {
            const auto* press = static_cast<QKeyEvent*>(event);
            if (handleKey(press->key(), press->modifiers())) return true;
        }
        if (event->type() == QEvent::FocusIn) answer(field_.text());
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
            dismiss();
            Q_EMIT closed();
        }
        if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && isVisible()) arrange();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const QRect panel = rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
    paint::shadow(&painter, panel, radius::kPopup, theme.dark);
    paint::panel(&painter, panel, radius::kPopup, theme.raised, theme.line);
}

} // namespace clientela::ui
