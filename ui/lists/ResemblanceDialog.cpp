#include "ui/lists/ResemblanceDialog.h"

#include "query/TreeText.h"
#include "ui/desk/ListDrafts.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace clientela::ui {

using lists::Trait;

namespace {

enum Column { ValueColumn, SeedsColumn, OthersColumn, TimesColumn, SureColumn, ColumnCount };
constexpr int kMostTraits = 8; ///< shown of one field
constexpr qint64 kWanted = 20; ///< others that the list finds at least, where it can

} // namespace

ResemblanceDialog::ResemblanceDialog(const ListWords& words, const query::NodePtr& seeds, QWidget* parent)
    : Dialog(parent), words_(words), seeds_(seeds), fields_(new QListWidget(this)), traits_(new QTreeWidget(this)),
      sizes_(new QLabel(this)), found_(new QLabel(this)), open_(new QPushButton(tr("Open as a list"), this)) {
    build();
    compare();
}

ResemblanceDialog::~ResemblanceDialog() = default;

void ResemblanceDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who resembles them?"));
    resize(840, 560);
    const QStringList usual = lists::usualTraits(words_.catalogues().customers());
    const auto add = [&](const fields::Field& field, bool on) {
        auto* item = new QListWidgetItem(field.label, fields_);
        item->setData(Qt::UserRole, field.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString& key : usual) add(*words_.catalogues().customers().find(key), true);
    for (const fields::Field& field : words_.catalogues().customers().fields())
        if (lists::mayTell(field) && !usual.contains(field.key)) add(field, false);
    fields_->setAccessibleName(tr("Fields to compare"));
    fields_->setFixedWidth(220);
    connect(fields_, &QListWidget::itemChanged, this, &ResemblanceDialog::compare);
    traits_->setAccessibleName(tr("What tells them apart"));
    traits_->setHeaderLabels({tr("What tells them apart"), tr("On the list"), tr("Elsewhere"), tr("Times"),
                              tr("How sure", "that something is no chance")});
    traits_->headerItem()->setToolTip(
        SureColumn,
        tr("How sure it is that this is no chance: fairly sure, one time in a hundred it would be; sure, in a "
           "thousand; "
           "very sure, in ten thousand. Values that chance brings about more often are left out. Point at a word for "
           "its number (G², the log-likelihood ratio of Dunning 1993)."));
    for (int column = SeedsColumn; column < ColumnCount; ++column)
        traits_->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    traits_->header()->setStretchLastSection(false);
    traits_->header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    traits_->setRootIsDecorated(false);
    setInk(sizes_, Ink::Text2);
    found_->setObjectName(QStringLiteral("ResemblanceFound"));
    found_->setWordWrap(true);
    found_->setTextFormat(Qt::PlainText);
    found_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    found_->setMinimumHeight(fontMetrics().lineSpacing() * 3 + space::k8); // room for the list in words
    setButtonRole(open_, ButtonRole::Primary);
    open_->setEnabled(false);

    auto* left = new QVBoxLayout;
    auto* caption = new QLabel(tr("Fields to compare"), this);
    setFontRole(caption, FontRole::Section);
    left->addWidget(caption);
    left->addWidget(fields_, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(sizes_);
    right->addWidget(traits_, 1);
    right->addWidget(found_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::k16);
    sides->addLayout(left);
    sides->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(open_, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResemblanceDialog::openList);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    all->addLayout(sides, 1);
    all->addWidget(buttons);
}

QStringList ResemblanceDialog::chosen() const {
    QStringList keys;
    for (int i = 0; i < fields_->count(); ++i)
        if (fields_->item(i)->checkState() == Qt::Checked) keys += fields_->item(i)->data(Qt::UserRole).toString();
    return keys;
}

void ResemblanceDialog::compare() {
    open_->setEnabled(false);
    sizes_->setText(tr("Comparing…"));
    struct Answer {
        lists::Resemblance found;
        std::shared_ptr<const fields::Catalogues> catalogues; ///< whose fields it names
    };
    slot_.start(
        words_.desk().jobs(),
        [seeds = seeds_, fields = chosen(), catalogues = words_.desk().file().catalogues(),
         here = words_.desk().file().standpoint(), currency = words_.formatter().currency()](
            storage::Connection& connection, JobControl& control) -> Result<Answer> {
            const auto answer = lists::resembling(connection, *catalogues, here.on(connection), seeds, fields, kWanted,
                                                  currency, &control);
            if (!answer) return answer.error().problem;
            return Answer{*answer, catalogues};
        },
        this,
        [this](const Result<Answer>& answer) {
            if (!answer) return words_.desk().fail(answer.problem());
            show(answer->found);
        });
}

QString ResemblanceDialog::sureText(const Trait& trait) {
    switch (lists::surenessOf(trait)) {
    case lists::Sureness::VerySure: return tr("very sure", "that something is no chance");
    case lists::Sureness::Sure: return tr("sure", "that something is no chance");
    case lists::Sureness::FairlySure: break;
    }
    return tr("fairly sure", "that something is no chance");
}

QString ResemblanceDialog::valueText(const Trait& trait, const fields::Field& field) const {
    if (trait.isBand() && field.isDate()) {
        QStringList days;
        for (const query::Window& window : lists::daysOf(trait)) days += words_.wording().window(window);
        return days.join(QStringLiteral(", "));
    }
    const auto number = [&](qint64 value) { return words_.formatter().text(value, field); };
    if (trait.from && trait.below) return tr("from %1 to below %2").arg(number(*trait.from), number(*trait.below));
    if (trait.from) return tr("%1 and more").arg(number(*trait.from));
    if (trait.below) return tr("below %1").arg(number(*trait.below));
    const QString text = words_.formatter().text(trait.value, field);
    return text.isEmpty() ? tr("(empty)", "no value") : text;
}

void ResemblanceDialog::show(const lists::Resemblance& answer) {
    traits_->clear();
    const auto& amounts = words_.formatter().amounts();
    sizes_->setText(tr("%1 on the list, %2 elsewhere", "counts of customers")
                        .arg(amounts.count(answer.seeds), amounts.count(answer.others)));
    const auto percent = [&](qint64 part, qint64 of) {
        return amounts.percent(
            of > 0 ? std::llround(10'000.0 * static_cast<double>(part) / static_cast<double>(of)) / 10 * 10 : 0);
    };
    for (const lists::FieldTraits& of : answer.fields) {
        if (of.g2 == 0) continue;
        auto* field = new QTreeWidgetItem(traits_, {of.field->label});
        QFont strong = traits_->font();
        strong.setWeight(QFont::DemiBold);
        field->setFont(ValueColumn, strong);
        field->setFlags(Qt::ItemIsEnabled);
        int shown = 0;
        for (const Trait& trait : of.traits) {
            if (!trait.tells || shown++ == kMostTraits) continue;
            const double own = static_cast<double>(trait.seeds) / static_cast<double>(answer.seeds);
            const double other = static_cast<double>(trait.others) / static_cast<double>(answer.others);
            const QString times =
                other > 0 ? words_.formatter().locale().toString(own / other, 'f', 1) : QStringLiteral("∞");
            auto* row = new QTreeWidgetItem(field, {valueText(trait, *of.field), percent(trait.seeds, answer.seeds),
                                                    percent(trait.others, answer.others), times, sureText(trait)});
            row->setToolTip(SureColumn,
                            QStringLiteral("G² = %1").arg(words_.formatter().locale().toString(trait.g2, 'f', 1)));
            for (int column = SeedsColumn; column < ColumnCount; ++column)
                row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    traits_->expandAll();
    for (int column = SeedsColumn; column < ColumnCount; ++column) traits_->resizeColumnToContents(column);
    finds_ = answer.finds;
    open_->setEnabled(finds_ != nullptr);
    if (finds_)
        found_->setText(tr("%Ln others resemble them", nullptr, static_cast<int>(answer.found)) + QLatin1Char('\n') +
                        tr("%1; not those on the list", "a list in words").arg(words_.wording().list(ofTheOthers())));
    else
        found_->setText(tr("Nothing tells them apart from the others, more than chance would."));
}

/// What is asked of the others. That they are not on the list would say all that the list asks once more, turned round.
query::NodePtr ResemblanceDialog::ofTheOthers() const {
    if (finds_->kind != query::Node::Kind::And || finds_->children.back()->kind != query::Node::Kind::Not)
        return finds_;
    const std::vector<query::NodePtr> asked(finds_->children.begin(), finds_->children.end() - 1);
    return asked.size() == 1 ? asked.front() : query::Node::of(query::Node::Kind::And, asked);
}

void ResemblanceDialog::openList() {
    if (!finds_) return;
    Desk& desk = words_.desk();
    Place builder;
    builder.page = Place::Page::List;
    builder.list = query::toText(finds_);
    if (!desk.isReadOnly()) builder = desk.listDrafts().make(builder.list);
    accept();
    desk.go(builder);
}

} // namespace clientela::ui
