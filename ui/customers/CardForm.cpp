#include "ui/customers/CardForm.h"

#include "customers/CardValues.h"
#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardFieldChooser.h"
#include "ui/customers/CardPersonRow.h"
#include "ui/customers/CardPieces.h"
#include "ui/customers/CardSheet.h"
#include "ui/customers/CardTabs.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace clientela::ui {

CardForm::CardForm(CardSession& session, QWidget* parent)
    : QWidget(parent), session_(session), tabs_(new CardTabs(this)), area_(new QScrollArea(this)) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::k24, 0, space::k16, 0);
    head->addWidget(tabs_, 1);
    auto* history = new IconButton(QStringLiteral("history"), tr("History of this card"), this);
    history->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(history, &QToolButton::clicked, this, &CardForm::historyRequested);
    history_ = history;
    head->addWidget(history);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(area_, 1);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    setGround(area_->viewport(), Ground::Base);
    auto* content = new QWidget;
    setGround(content, Ground::Base);
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(space::k24 - FieldRow::kGutter, space::k8, space::k16, space::k24);
    column_->setSpacing(0);
    area_->setWidget(content);
    factsBox_ = new CardSectionBox(tr("Figures", "section of a card"), 0, content);
    column_->addWidget(factsBox_);
    column_->addStretch(1);
    connect(tabs_, &CardTabs::chosen, this, &CardForm::goToSection);
    connect(area_->verticalScrollBar(), &QScrollBar::valueChanged, this, &CardForm::onScrolled);
    addKeys();
    // Later: a row is not taken away while it gains or loses the focus.
    connect(qApp, &QApplication::focusChanged, this, &CardForm::showProposals, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &CardForm::showFixKey, Qt::QueuedConnection);
    // Later: what the focus comes to is scrolled into sight first.
    connect(qApp, &QApplication::focusChanged, this, &CardForm::showSection, Qt::QueuedConnection);
}

void CardForm::finishTyping() {
    // Offers and menus are of this card; and while its popup is open a line does not hear that it is left.
    for (QWidget* open = QApplication::activePopupWidget(); open && open->close();)
        open = QApplication::activePopupWidget();
    if (QWidget* focused = focusWidget(); focused && area_->isAncestorOf(focused)) focused->clearFocus();
}

void CardForm::begin() {
    removal_.reset();
    added_.clear();
    plan_.clear();
    finishTyping(); // the focus was in a field of the other card
    for (CardSheet* sheet : sheets_)
        if (sheet) sheet->begin();
    area_->verticalScrollBar()->setValue(0);
    tabs_->setCurrent(0);
    load();
}

void CardForm::renew() {
    for (CardSheet*& sheet : sheets_) {
        if (!sheet) continue;
        // What stands there may be in the middle of telling us something: it goes later.
        sheet->disconnect(this);
        sheet->hide();
        sheet->deleteLater();
        sheet = nullptr;
    }
    sheet_ = nullptr;
    plan_.clear();
}

void CardForm::load() {
    const std::vector<CardSection> plan = planCard(session_, added_);
    CardSheet* wanted = sheet();
    if (wanted != sheet_ || plan != plan_)
        arrange(wanted, plan);
    else
        sheet_->load();
    showState();
}

CardSheet* CardForm::sheet() {
    const bool company = session_.editor.draft().isCompany();
    CardSheet*& wanted = sheets_[(session_.editor.isNew() ? 2 : 0) + (company ? 1 : 0)];
    if (!wanted) wanted = makeSheet();
    return wanted;
}

CardSheet* CardForm::makeSheet() {
    auto* made = new CardSheet(session_, this, area_->widget());
    made->hide();
    made->setKnownTags(knownTags_);
    column_->insertWidget(0, made);
    connect(made, &CardSheet::edited, this, &CardForm::onEdited);
    connect(made, &CardSheet::partsChanged, this, &CardForm::reload);
    connect(made, &CardSheet::removeRequested, this, &CardForm::takeOff);
    connect(made, &CardSheet::cardRequested, this, &CardForm::cardRequested);
    connect(made, &CardSheet::addRequested, this, &CardForm::add);
    connect(made, &CardSheet::moreRequested, this, &CardForm::chooseField);
    return made;
}

void CardForm::arrange(CardSheet* sheet, const std::vector<CardSection>& plan) {
    const QString focused = focusedPiece();
    const int at = area_->verticalScrollBar()->value();
    CardSheet* last = std::exchange(sheet_, sheet);
    plan_ = plan;
    sheet->arrange(plan);
    sheet->show();
    if (last && last != sheet) last->hide();
    const bool fresh = session_.editor.isNew();
    factsBox_->setHidden(fresh);
    if (filesBox_) filesBox_->setHidden(fresh);
    if (!fresh) fillFacts();
    history_->setVisible(!fresh);
    showTabs();
    area_->verticalScrollBar()->setValue(at);
    if (!focused.isEmpty() && focusedPiece() != focused) focusField(focused);
}

void CardForm::showTabs() {
    QStringList titles;
    QStringList counts;
    for (const CardSection& section : plan_) {
        titles += section.title;
        const qsizetype parts = std::count_if(section.pieces.begin(), section.pieces.end(), [](const QString& piece) {
            return piece.startsWith(QLatin1String("address/")) || piece.startsWith(QLatin1String("people/"));
        });
        // "Address 2"; a new card is all one section, whose number would count nobody knows what.
        counts += parts > 0 && !session_.editor.isNew() ? QString::number(parts) : QString();
    }
    tabs_->setVisible(plan_.size() > 1);
    if (!session_.editor.isNew()) {
        if (filesBox_) {
            titles += filesBox_->title();
            counts += fileCount_ > 0 ? QString::number(fileCount_) : QString();
        }
        titles += factsBox_->title();
        counts += QString();
    }
    if (titles == titles_ && counts == counts_) return;
    titles_ = titles;
    counts_ = counts;
    tabs_->setTabs(titles_, counts_);
}

std::vector<QWidget*> CardForm::sections() const {
    std::vector<QWidget*> all = sheet_ ? sheet_->sections() : std::vector<QWidget*>();
    if (session_.editor.isNew()) return all;
    if (filesBox_) all.push_back(filesBox_);
    all.push_back(factsBox_);
    return all;
}

void CardForm::setKnownTags(const QStringList& tags) {
    knownTags_ = tags;
    for (CardSheet* sheet : sheets_)
        if (sheet) sheet->setKnownTags(tags);
}

void CardForm::setFacts(const QList<CardFact>& facts) {
    if (facts == facts_) return;
    facts_ = facts;
    fillFacts();
}

void CardForm::setFiles(QWidget* files) {
    filesBox_ = new CardSectionBox(tr("Files"), 0, area_->widget());
    filesBox_->column()->addWidget(files);
    filesBox_->hide();
    column_->insertWidget(column_->indexOf(factsBox_), filesBox_);
}

void CardForm::setFileCount(int count) {
    if (count == fileCount_) return;
    fileCount_ = count;
    showTabs();
}

void CardForm::fillFacts() {
    while (factRows_.size() < static_cast<size_t>(facts_.size())) {
        auto* value = new QLineEdit;
        value->setReadOnly(true);
        value->setFocusPolicy(Qt::ClickFocus); // to copy from; Tab walks what can be edited
        factRows_.push_back(new FieldRow(QString(), value, factsBox_));
        factsBox_->column()->addWidget(factRows_.back());
    }
    for (size_t i = 0; i < factRows_.size(); ++i) {
        FieldRow* row = factRows_[i];
        const bool stands = i < static_cast<size_t>(facts_.size());
        row->setVisible(stands);
        if (!stands) continue;
        const CardFact& fact = facts_[static_cast<qsizetype>(i)];
        auto* value = qobject_cast<QLineEdit*>(row->editor());
        row->label()->setText(fact.label);
        value->setAccessibleName(fact.label);
        value->setText(fact.value);
        value->setCursorPosition(0);
    }
}

void CardForm::add(const QString& key) {
    QString piece = key;
    if (pieceKind(key) != key) {
        session_.editor.revert(key); // a part that was taken off comes back
    } else if (key == QLatin1String("address")) {
        const QString role =
            session_.editor.draft().addresses.empty() ? QStringLiteral("billing") : QStringLiteral("delivery");
        piece = QStringLiteral("address/%1").arg(session_.editor.addAddress(role, session_.likelyCountry()));
    } else if (key == QLatin1String("phone") || key == QLatin1String("email") || key == QLatin1String("web")) {
        piece = QStringLiteral("%1/%2").arg(key).arg(session_.editor.addContactPoint(key, QString()));
        session_.labelPhones();
    } else if (!added_.contains(key)) {
        added_ += key;
    }
    reload(piece);
}

void CardForm::reload(const QString& focusNext) {
    load();
    if (!focusNext.isEmpty()) focusField(focusNext);
    Q_EMIT edited();
}

void CardForm::showProposals() {
    const QString focused = focusedPiece();
    // On a new card the rows come last, and nothing moves where one types.
    if (!session_.editor.isNew() && pieceKind(focused) == QLatin1String("address")) return;
    for (const char* key : {"territory", "representative"}) {
        const QString name = QString::fromLatin1(key);
        const bool stands =
            std::any_of(plan_.begin(), plan_.end(), [&](const CardSection& one) { return one.pieces.contains(name); });
        if (!stands && !session_.proposal(name).isEmpty()) return load();
    }
}

void CardForm::onEdited() {
    showState();
    Q_EMIT edited();
}

void CardForm::showState() {
    if (sheet_) sheet_->showState(session_.messages());
    showFixKey();
}

void CardForm::focusFirst() {
    if (!sheet_ || sheet_->rows().empty()) return;
    QWidget* editor = sheet_->rows().front()->editor();
    editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->end(false); // a name that was begun goes on
}

void CardForm::focusField(const QString& key) {
    if (!sheet_) return;
    for (CardAddressBlock* address : sheet_->addresses())
        if (address->piece() == key || key == QLatin1String("address")) {
            address->open();
            return showFocused();
        }
    for (CardPersonRow* person : sheet_->people())
        if (person->piece() == key) {
            area_->ensureWidgetVisible(person);
            return person->setFocus(Qt::OtherFocusReason);
        }
    for (CardRow* row : sheet_->rows()) {
        if (row->piece() != key && pieceKind(row->piece()) != key) continue;
        row->editor()->setFocus(Qt::OtherFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(row->editor())) line->selectAll(); // as by Tab
        return showFocused();
    }
    const fields::Field* field = session_.customers->find(key);
    const bool canStand = (field && session_.isFormField(*field)) || key == QLatin1String("people");
    if (canStand && !added_.contains(key)) add(key);
}

void CardForm::showFocused() {
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !area_->widget()->isAncestorOf(focused)) return;
    // Rows that were just made, or unfolded, have their place after the layouts that follow only.
    QTimer::singleShot(0, focused, [this, focused] {
        area_->widget()->layout()->activate();
        area_->ensureWidgetVisible(focused, 0, space::k24);
    });
}

QString CardForm::focusedPiece() const {
    const QWidget* focused = QApplication::focusWidget();
    if (!focused || !sheet_) return {};
    for (const CardRow* row : sheet_->rows())
        if (row->isAncestorOf(focused)) return row->piece();
    for (const CardAddressBlock* address : sheet_->addresses())
        if (address->isAncestorOf(focused)) return address->piece();
    for (const CardPersonRow* person : sheet_->people())
        if (person == focused || person->isAncestorOf(focused)) return person->piece();
    return {};
}

int CardForm::scrolled() const { return area_->verticalScrollBar()->value(); }

void CardForm::scrollTo(int down) {
    QMetaObject::invokeMethod(
        this,
        [this, down] {
            area_->widget()->layout()->activate();
            area_->verticalScrollBar()->setValue(down);
        },
        Qt::QueuedConnection);
}

void CardForm::chooseField() {
    auto* chooser = new CardFieldChooser(session_, this);
    connect(chooser, &CardFieldChooser::chosen, this, &CardForm::takeField);
    connect(chooser, &CardFieldChooser::fieldWanted, this, &CardForm::fieldWanted);
    chooser->open();
}

void CardForm::takeField(const QString& key) {
    const QString kind = customers::partKind(key);
    if (kind.isEmpty()) return focusField(key);
    if (kind == QLatin1String("address")) {
        if (sheet_->addresses().empty()) add(kind);
        CardAddressBlock* address = sheet_->addresses().front();
        address->open(key);
        return showFocused();
    }
    // One that was begun and says nothing yet serves.
    for (const customers::ContactPoint& point : session_.editor.draft().contactPoints)
        if (point.kind == kind && point.value.trimmed().isEmpty())
            return focusField(QStringLiteral("%1/%2").arg(kind).arg(point.id));
    add(kind);
}

void CardForm::goToSection(int index) {
    const std::vector<QWidget*> all = sections();
    if (index < 0 || index >= static_cast<int>(all.size())) return;
    QWidget* section = all[static_cast<size_t>(index)];
    if (QWidget* first = firstByTab(*section)) first->setFocus(Qt::OtherFocusReason);
    tabs_->setCurrent(index);
    // After the layout that follows a part folding up where the focus left it.
    QTimer::singleShot(0, section, [this, section, index] {
        jumping_ = true;
        area_->widget()->layout()->activate();
        area_->verticalScrollBar()->setValue(topOf(section));
        jumping_ = false;
        tabs_->setCurrent(index);
    });
}

/// How far down the form a section begins, in pixels.
int CardForm::topOf(const QWidget* section) const { return section->mapTo(area_->widget(), QPoint()).y(); }

int CardForm::focusedSection() const {
    const QWidget* focused = QApplication::focusWidget();
    if (!focused || !area_->isAncestorOf(focused) || focused->visibleRegion().isEmpty()) return -1;
    const std::vector<QWidget*> all = sections();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i]->isAncestorOf(focused)) return static_cast<int>(i);
    return -1;
}

void CardForm::showSection() {
    if (const int focused = focusedSection(); !jumping_ && focused >= 0) tabs_->setCurrent(focused);
}

void CardForm::onScrolled() {
    if (jumping_) return;
    // Where one is, while that is in sight: the last sections never come up to the top.
    int current = focusedSection();
    if (current < 0) {
        const int top = area_->verticalScrollBar()->value();
        const std::vector<QWidget*> all = sections();
        current = 0;
        for (size_t i = 0; i < all.size(); ++i)
            if (topOf(all[i]) <= top + space::k32) current = static_cast<int>(i);
    }
    tabs_->setCurrent(current);
}

} // namespace clientela::ui
