#include "ui/customers/CardSheet.h"

#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardEmployer.h"
#include "ui/customers/CardFoot.h"
#include "ui/customers/CardPersonRow.h"
#include "ui/customers/CardPieces.h"
#include "ui/customers/CardPointRow.h"
#include "ui/customers/CardStage.h"
#include "ui/customers/CardTagsRow.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr qsizetype kOffered = 4; ///< links at a section's foot before "More…"

/// The one of `made` that shows the piece, else one whose piece is gone; nullptr: all are taken.
template <class Row>
Row* freeRow(const std::vector<Row*>& made, const QString& piece, const std::set<QString>& wanted,
             const std::set<QWidget*>& standing) {
    for (Row* row : made)
        if (row->piece() == piece) return row;
    for (Row* row : made)
        if (!wanted.contains(row->piece()) && !standing.contains(row)) return row;
    return nullptr;
}

} // namespace

CardSectionBox::CardSectionBox(const QString& title, int spacing, QWidget* parent)
    : QWidget(parent), title_(title), column_(new QVBoxLayout(this)), head_(new QWidget(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing);
    auto* head = new QVBoxLayout(head_);
    head->setContentsMargins(0, space::k8, 0, 0);
    head->setSpacing(space::k8);
    auto* line = new QFrame(head_);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    head->addWidget(line);
    auto* name = new SectionHeader(title, head_);
    name->setContentsMargins(FieldRow::kGutter, 0, 0, 0);
    head->addWidget(name);
    column_->addWidget(head_);
}

CardSheet::CardSheet(CardSession& session, QObject* keys, QWidget* parent)
    : QWidget(parent), session_(session), keys_(keys), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
}

void CardSheet::begin() {
    for (CardRow* row : std::as_const(values_)) row->begin();
    for (CardPointRow* row : pointRows_) row->begin();
    for (CardAddressBlock* address : addressBlocks_) address->begin();
    for (CardPersonRow* person : personRows_) person->begin();
}

void CardSheet::arrange(const std::vector<CardSection>& plan) {
    wanted_.clear();
    standing_.clear();
    rows_.clear();
    addresses_.clear();
    people_.clear();
    sections_.clear();
    for (const CardSection& section : plan) wanted_.insert(section.pieces.begin(), section.pieces.end());
    for (const CardSection& planned : plan) {
        Section& section = sectionOf(planned.title);
        std::vector<QWidget*> column{section.box->head()};
        QString last;
        for (const QString& piece : planned.pieces) {
            const QString kind = pieceKind(piece);
            if (QWidget* widget = widgetOf(piece, kind != last)) {
                standing_.insert(widget);
                column.push_back(widget);
            }
            last = kind;
        }
        fillFoot(section, session_.readOnly ? QStringList() : planned.missing);
        if (section.foot && standing_.contains(section.foot)) column.push_back(section.foot);
        section.box->head()->setHidden(sections_.empty());
        place(section.box->column(), column);
        sections_.push_back(section.box);
    }
    standing_.insert(sections_.begin(), sections_.end());
    place(column_, sections_);
    load();
    for (QWidget* row : standing_) row->show();
    // Last: what has the focus and goes hands it on to what stands.
    const auto hideFree = [this](QWidget* row) { row->setHidden(!standing_.contains(row)); };
    for (CardRow* row : std::as_const(values_)) hideFree(row);
    for (CardPointRow* row : pointRows_) hideFree(row);
    for (CardAddressBlock* address : addressBlocks_) hideFree(address);
    for (CardPersonRow* person : personRows_) hideFree(person);
    for (const Section& section : made_) {
        hideFree(section.box);
        if (section.foot) hideFree(section.foot);
    }
}

void CardSheet::load() {
    for (CardRow* row : rows_) row->load();
    for (CardAddressBlock* address : addresses_) address->load();
    for (CardPersonRow* person : people_) person->load();
}

void CardSheet::showState(const std::vector<customers::FieldMessage>& messages) {
    for (CardPersonRow* person : people_) person->showState();
    for (CardRow* row : rows_) row->showState(messages);
    for (CardAddressBlock* address : addresses_) address->showState(messages);
}

void CardSheet::setKnownTags(const QStringList& tags) {
    if (tags == knownTags_) return;
    knownTags_ = tags;
    if (auto* row = qobject_cast<CardTagsRow*>(values_.value(QStringLiteral("tags")))) row->setKnown(tags);
}

CardSheet::Section& CardSheet::sectionOf(const QString& title) {
    const auto there =
        std::find_if(made_.begin(), made_.end(), [&](const Section& one) { return one.box->title() == title; });
    if (there != made_.end()) return *there;
    made_.push_back({new CardSectionBox(title, session_.editor.isNew() ? space::k8 : 0, this)});
    return made_.back();
}

void CardSheet::fillFoot(Section& section, const QStringList& missing) {
    if (missing.isEmpty()) return;
    if (!section.foot) {
        section.foot = new CardFoot(tr("More…"), section.box);
        connect(section.foot, &CardFoot::chosen, this, &CardSheet::addRequested);
        connect(section.foot, &CardFoot::moreRequested, this, &CardSheet::moreRequested);
    }
    QList<CardFoot::Offer> offers;
    for (const QString& key : missing.mid(0, kOffered)) {
        QString label = tr("Address");
        if (const fields::Field* field = session_.customers->find(key == QLatin1String("web") ? QString() : key))
            label = field->label;
        if (key == QLatin1String("web")) label = tr("Web");
        if (key == QLatin1String("people")) label = tr("Company or person", "to be linked to this card");
        if (pieceKind(key) != key)
            label = tr("Put back %1", "a phone or an address that was just taken off")
                        .arg(pieceText(session_, session_.editor.original(), key));
        offers += {key, label};
    }
    section.foot->setOffers(offers);
    standing_.insert(section.foot);
}

QWidget* CardSheet::widgetOf(const QString& piece, bool first) {
    const QString kind = pieceKind(piece);
    if (kind == QLatin1String("address")) return addressOf(piece);
    if (kind == QLatin1String("people") && piece != kind) return personOf(piece);
    CardRow* row = piece == kind ? valueOf(piece) : pointOf(piece, first);
    if (row) rows_.push_back(row);
    return row;
}

CardRow* CardSheet::pointOf(const QString& piece, bool first) {
    CardPointRow* row = freeRow(pointRows_, piece, wanted_, standing_);
    if (!row) {
        row = new CardPointRow(session_, this);
        connect(row, &CardPointRow::removeRequested, this, [this, row] { Q_EMIT removeRequested(row->piece()); });
        connect(row, &CardPointRow::primaryRequested, this, [this](qint64 id) {
            session_.editor.makePrimary(id);
            Q_EMIT partsChanged({});
        });
        wire(row);
        pointRows_.push_back(row);
    }
    row->setPart(pieceId(piece), pieceKind(piece), first);
    return row;
}

CardAddressBlock* CardSheet::addressOf(const QString& piece) {
    CardAddressBlock* block = freeRow(addressBlocks_, piece, wanted_, standing_);
    if (!block) {
        block = new CardAddressBlock(session_, this);
        connect(block, &CardAddressBlock::edited, this, &CardSheet::edited);
        connect(block, &CardAddressBlock::removeRequested, this,
                [this, block] { Q_EMIT removeRequested(block->piece()); });
        const auto listen = [this, block] {
            for (QWidget* editor : block->findChildren<QWidget*>())
                if (qobject_cast<QLineEdit*>(editor) || qobject_cast<QComboBox*>(editor))
                    editor->installEventFilter(keys_);
        };
        listen();
        connect(block, &CardAddressBlock::unfolded, this, listen);
        addressBlocks_.push_back(block);
    }
    block->setAddress(pieceId(piece));
    addresses_.push_back(block);
    return block;
}

CardPersonRow* CardSheet::personOf(const QString& piece) {
    CardPersonRow* person = freeRow(personRows_, piece, wanted_, standing_);
    if (!person) {
        person = new CardPersonRow(session_, this);
        connect(person, &CardPersonRow::openRequested, this, &CardSheet::cardRequested);
        connect(person, &CardPersonRow::removeRequested, this,
                [this, person] { Q_EMIT removeRequested(person->piece()); });
        connect(person, &CardPersonRow::edited, this, [this] { Q_EMIT partsChanged({}); });
        personRows_.push_back(person);
    }
    person->setOther(CustomerId(pieceId(piece)));
    people_.push_back(person);
    return person;
}

CardRow* CardSheet::valueOf(const QString& piece) {
    if (CardRow* known = values_.value(piece)) return known;
    CardRow* row = nullptr;
    const fields::Field* field = session_.customers->find(piece);
    if (piece == QLatin1String("people")) {
        row = new CardPersonFinder(session_, this);
        connect(row, &CardRow::edited, this, [this] { Q_EMIT partsChanged(QStringLiteral("people")); });
        row->editor()->installEventFilter(keys_);
    } else if (!field) {
        return nullptr;
    } else if (piece == QLatin1String("company_name")) {
        auto* employer = new CardEmployerRow(session_, *field, this);
        connect(employer, &CardEmployerRow::linked, this, [this, piece] { Q_EMIT partsChanged(piece); });
        row = employer;
        wire(row);
    } else {
        row = piece == QLatin1String("stage") ? new CardStageRow(session_, *field, this)
              : piece == QLatin1String("tags")
                  ? static_cast<CardRow*>(new CardTagsRow(session_, field->label, knownTags_, this))
                  : new CardValueRow(session_, *field, this);
        wire(row);
    }
    values_.insert(piece, row);
    return row;
}

void CardSheet::wire(CardRow* row) {
    connect(row, &CardRow::edited, this, &CardSheet::edited);
    row->editor()->installEventFilter(keys_);
}

void CardSheet::place(QVBoxLayout* column, const std::vector<QWidget*>& wanted) {
    const std::set<QWidget*> these(wanted.begin(), wanted.end());
    int at = 0;
    for (QWidget* widget : wanted) {
        while (at < column->count() && !these.contains(column->itemAt(at)->widget())) ++at;
        if (at >= column->count() || column->itemAt(at)->widget() != widget) column->insertWidget(at, widget);
        ++at;
    }
}

} // namespace clientela::ui
