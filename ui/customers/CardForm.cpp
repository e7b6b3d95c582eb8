#include "ui/customers/CardForm.h"

#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardFieldChooser.h"
#include "ui/customers/CardFoot.h"
#include "ui/customers/CardPersonRow.h"
#include "ui/customers/CardPointRow.h"
#include "ui/customers/CardTabs.h"
#include "ui/customers/CardTagsRow.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kOffered = 4; ///< links at a section's foot before "More…"

QWidget* hairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

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
    connect(tabs_, &CardTabs::chosen, this, &CardForm::goToSection);
    connect(area_->verticalScrollBar(), &QScrollBar::valueChanged, this, &CardForm::onScrolled);
    addKeys();
    // Later: a row is not taken away while it gains or loses the focus.
    connect(qApp, &QApplication::focusChanged, this, &CardForm::showProposals, Qt::QueuedConnection);
}

void CardForm::begin() {
    added_.clear();
    plan_.clear();
    // The focus was in a field of the other card.
    if (QWidget* focused = focusWidget(); focused && area_->isAncestorOf(focused)) focused->clearFocus();
    area_->verticalScrollBar()->setValue(0);
    tabs_->setCurrent(0);
    load();
}

void CardForm::load() {
    const std::vector<CardSection> plan = planCard(session_, added_);
    if (plan != plan_ || sections_.empty()) {
        const QString focused = focusedPiece();
        const int at = area_->verticalScrollBar()->value();
        build(plan);
        area_->verticalScrollBar()->setValue(at);
        if (!focused.isEmpty()) focusField(focused);
    } else {
        for (CardRow* row : rows_) row->load();
        for (CardAddressBlock* address : addresses_) address->load();
        for (CardPersonRow* person : people_) person->load();
    }
    showState();
}

void CardForm::build(const std::vector<CardSection>& plan) {
    plan_ = plan;
    rows_.clear();
    addresses_.clear();
    people_.clear();
    sections_.clear();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24 - FieldRow::kGutter, space::k8, space::k16, space::k24);
    column->setSpacing(0);
    titles_.clear();
    counts_.clear();
    for (const CardSection& section : plan) {
        QWidget* box = buildSection(section, titles_.isEmpty());
        column->addWidget(box);
        sections_.push_back(box);
        titles_ += section.title;
        const qsizetype parts = std::count_if(section.pieces.begin(), section.pieces.end(), [](const QString& piece) {
            return piece.startsWith(QLatin1String("address/")) || piece.startsWith(QLatin1String("people/"));
        });
        counts_ += parts > 0 ? QString::number(parts) : QString();
    }
    factsBox_ = nullptr;
    filesTab_ = -1;
    if (files_) {
        files_->setParent(this); // out of what goes away
        files_->hide();
    }
    if (!session_.editor.isNew()) {
        const auto addSection = [&](const QString& title) {
            QWidget* box = buildSection({title, {}, {}}, false);
            column->addWidget(box);
            sections_.push_back(box);
            titles_ += title;
            counts_ += QString();
            return box;
        };
        if (files_) {
            addSection(tr("Files"))->layout()->addWidget(files_);
            files_->show();
            filesTab_ = static_cast<int>(titles_.size()) - 1;
            counts_[filesTab_] = fileCount_ > 0 ? QString::number(fileCount_) : QString();
        }
        factsBox_ = addSection(tr("Figures", "section of a card"));
        fillFacts();
    }
    column->addStretch(1);
    setGround(content, Ground::Base);
    // What stands there may be in the middle of telling us something: it goes later.
    if (QWidget* old = area_->takeWidget()) {
        old->setParent(this);
        old->hide();
        old->deleteLater();
    }
    area_->setWidget(content);
    tabs_->setTabs(titles_, counts_);
    tabs_->setVisible(plan.size() > 1);
    history_->setVisible(!session_.editor.isNew());
}

void CardForm::setFacts(const QList<CardFact>& facts) {
    if (facts == facts_) return;
    facts_ = facts;
    fillFacts();
}

void CardForm::setFiles(QWidget* files) {
    files_ = files;
    files_->setParent(this);
    files_->hide();
}

void CardForm::setFileCount(int count) {
    if (count == fileCount_) return;
    fileCount_ = count;
    if (filesTab_ < 0) return;
    counts_[filesTab_] = count > 0 ? QString::number(count) : QString();
    tabs_->setTabs(titles_, counts_);
}

void CardForm::fillFacts() {
    if (!factsBox_) return;
    qDeleteAll(factsBox_->findChildren<FieldRow*>(Qt::FindDirectChildrenOnly));
    for (const CardFact& fact : facts_) {
        auto* value = new QLineEdit(fact.value);
        value->setReadOnly(true);
        value->setFocusPolicy(Qt::ClickFocus); // to copy from; Tab walks what can be edited
        factsBox_->layout()->addWidget(new FieldRow(fact.label, value));
    }
}

QWidget* CardForm::buildSection(const CardSection& section, bool first) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(session_.editor.isNew() ? space::k8 : 0);
    if (!first) {
        column->addSpacing(space::k8);
        column->addWidget(hairline(box));
        column->addSpacing(space::k8);
        auto* head = new SectionHeader(section.title, box);
        head->setContentsMargins(FieldRow::kGutter, 0, 0, 0);
        column->addWidget(head);
    }
    QString last;
    for (const QString& piece : section.pieces) {
        const QString kind = pieceKind(piece);
        addPiece(piece, column, kind != last);
        last = kind;
    }
    if (!session_.readOnly && !section.missing.isEmpty()) column->addWidget(buildFoot(section));
    return box;
}

void CardForm::addPiece(const QString& piece, QVBoxLayout* column, bool first) {
    const QString kind = pieceKind(piece);
    if (kind == QLatin1String("address")) {
        auto* block = new CardAddressBlock(session_, pieceId(piece));
        connect(block, &CardAddressBlock::edited, this, &CardForm::onEdited);
        connect(block, &CardAddressBlock::removeRequested, this, [this](qint64 id) {
            session_.editor.removeAddress(id);
            reload({});
        });
        for (QLineEdit* line : block->findChildren<QLineEdit*>()) line->installEventFilter(this);
        addresses_.push_back(block);
        column->addWidget(block);
        return;
    }
    if (piece == QLatin1String("people")) {
        auto* finder = new CardPersonFinder(session_);
        connect(finder, &CardRow::edited, this, [this] { reload(QStringLiteral("people")); });
        return addRow(finder, column);
    }
    if (kind == QLatin1String("people")) {
        auto* person = new CardPersonRow(session_, CustomerId(pieceId(piece)));
        connect(person, &CardPersonRow::openRequested, this, &CardForm::cardRequested);
        connect(person, &CardPersonRow::edited, this, [this] { reload({}); });
        people_.push_back(person);
        column->addWidget(person);
        return;
    }
    if (piece.contains(QLatin1Char('/'))) {
        auto* point = new CardPointRow(session_, pieceId(piece), kind, first);
        connect(point, &CardPointRow::removeRequested, this, &CardForm::removePoint);
        connect(point, &CardPointRow::primaryRequested, this, [this](qint64 id) {
            session_.editor.makePrimary(id);
            reload(QString());
        });
        return addRow(point, column);
    }
    const fields::Field* field = session_.customers->find(piece);
    if (!field) return;
    if (piece == QLatin1String("tags")) return addRow(new CardTagsRow(session_, field->label, knownTags_), column);
    addRow(new CardValueRow(session_, *field), column);
}

void CardForm::addRow(CardRow* row, QVBoxLayout* column) {
    connect(row, &CardRow::edited, this, &CardForm::onEdited);
    row->editor()->installEventFilter(this);
    rows_.push_back(row);
    column->addWidget(row);
}

QWidget* CardForm::buildFoot(const CardSection& section) {
    QList<CardFoot::Offer> offers;
    for (const QString& key : section.missing.mid(0, kOffered)) {
        QString label = tr("Address");
        if (const fields::Field* field = session_.customers->find(key == QLatin1String("web") ? QString() : key))
            label = field->label;
        if (key == QLatin1String("web")) label = tr("Web");
        if (key == QLatin1String("people")) label = tr("Company or person", "to be linked to this card");
        offers += {key, label};
    }
    auto* foot = new CardFoot(offers, tr("More…"));
    connect(foot, &CardFoot::chosen, this, &CardForm::add);
    connect(foot, &CardFoot::moreRequested, this, &CardForm::chooseField);
    return foot;
}

void CardForm::add(const QString& key) {
    QString piece = key;
    if (key == QLatin1String("address")) {
        const QString role =
            session_.editor.draft().addresses.empty() ? QStringLiteral("billing") : QStringLiteral("delivery");
        piece = QStringLiteral("address/%1").arg(session_.editor.addAddress(role, session_.homeCountry));
    } else if (key == QLatin1String("phone") || key == QLatin1String("email") || key == QLatin1String("web")) {
        const QString label = key == QLatin1String("phone") ? QStringLiteral("mobile") : QString();
        piece = QStringLiteral("%1/%2").arg(key).arg(session_.editor.addContactPoint(key, label));
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
    if (pieceKind(focused) == QLatin1String("address")) return;
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
    const std::vector<customers::FieldMessage> messages = session_.messages();
    for (CardPersonRow* person : people_) person->showState();
    for (CardRow* row : rows_) row->showState(messages);
    for (CardAddressBlock* address : addresses_) address->showState(messages);
}

void CardForm::focusFirst() {
    if (!rows_.empty()) rows_.front()->editor()->setFocus(Qt::OtherFocusReason);
}

void CardForm::focusField(const QString& key) {
    for (CardAddressBlock* address : addresses_)
        if (address->piece() == key || key == QLatin1String("address")) {
            area_->ensureWidgetVisible(address);
            return address->open();
        }
    for (CardRow* row : rows_) {
        if (row->piece() != key && pieceKind(row->piece()) != key) continue;
        row->editor()->setFocus(Qt::OtherFocusReason);
        // Rows that were just made have their place after the next layout only.
        QMetaObject::invokeMethod(
            row, [this, row] { area_->ensureWidgetVisible(row, 0, space::k24); }, Qt::QueuedConnection);
        return;
    }
    const fields::Field* field = session_.customers->find(key);
    if (field && session_.isFormField(*field) && !added_.contains(key)) add(key);
}

QString CardForm::focusedPiece() const {
    const QWidget* focused = QApplication::focusWidget();
    if (!focused) return {};
    for (const CardRow* row : rows_)
        if (row->isAncestorOf(focused)) return row->piece();
    for (const CardAddressBlock* address : addresses_)
        if (address->isAncestorOf(focused)) return address->piece();
    for (const CardPersonRow* person : people_)
        if (person == focused || person->isAncestorOf(focused)) return person->piece();
    return {};
}

void CardForm::chooseField() {
    auto* chooser = new CardFieldChooser(session_, this);
    connect(chooser, &CardFieldChooser::chosen, this, &CardForm::focusField);
    chooser->open();
}

void CardForm::goToSection(int index) {
    if (index < 0 || index >= static_cast<int>(sections_.size())) return;
    QWidget* section = sections_[static_cast<size_t>(index)];
    for (QWidget* child : section->findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(child);
        if (!(child->focusPolicy() & Qt::TabFocus) || !child->isVisible() || (line && line->isReadOnly())) continue;
        child->setFocus(Qt::OtherFocusReason);
        break;
    }
    tabs_->setCurrent(index);
    // After the layout that follows a part folding up where the focus left it.
    QTimer::singleShot(0, section, [this, section, index] {
        jumping_ = true;
        section->parentWidget()->layout()->activate();
        area_->verticalScrollBar()->setValue(section->y());
        jumping_ = false;
        tabs_->setCurrent(index);
    });
}

void CardForm::onScrolled() {
    if (jumping_) return;
    const int top = area_->verticalScrollBar()->value();
    int current = 0;
    for (size_t i = 0; i < sections_.size(); ++i)
        if (sections_[i]->y() <= top + space::k32) current = static_cast<int>(i);
    tabs_->setCurrent(current);
}

} // namespace clientela::ui
