#include "ui/lists/ListResult.h"

#include "lists/Combine.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "ui/lists/PickButton.h"
#include "ui/records/ColumnChooser.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr auto kUsualColumns = "name,city,spent,last_purchase";
constexpr int kMostFolded = 200; ///< cards under one group
enum Role { IndexRole = Qt::UserRole + 1, CardRole };

} // namespace

struct ListResult::Groups {
    std::vector<query::RecordSet::Group> groups;
    query::RecordSet::Sums totals;
};

ListResult::ListResult(const ListWords& words, QWidget* parent)
    : QWidget(parent), words_(words), model_(new RecordModel(words.desk(), this)),
      table_(new RecordTable(*model_, this)), groups_(new QTreeWidget(this)), count_(new QLabel(this)),
      sums_(new QLabel(this)), by_(nullptr) {
    build();
}

ListResult::~ListResult() = default;

void ListResult::build() {
    by_ = new PickButton(
        tr("Group by"), tr("Group by"),
        [this](PickPopup& popup) {
            QList<PickItem> items{{tr("No groups"), {}, QString(), false}};
            for (const fields::Field& field : words_.catalogues().customers().fields())
                if (!field.importOnly && field.type != fields::Type::LongText)
                    items += PickItem{field.label, field.group, field.key, false};
            popup.setItems(items);
        },
        this);
    connect(by_, &PickButton::picked, this, [this](const QVariant& key) {
        grouping_ = key.toString();
        group();
        Q_EMIT shapeChanged();
    });
    setFontRole(count_, FontRole::Title);
    count_->setObjectName(QStringLiteral("ListCount"));
    setInk(sums_, Ink::Text2);
    sums_->setObjectName(QStringLiteral("ListSums"));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    head->setSpacing(space::k8);
    head->addWidget(count_);
    head->addWidget(sums_, 1);
    head->addWidget(by_);
    const auto button = [&](const char* icon, const QString& text, auto signal) {
        auto* made = new QPushButton(icons::icon(QLatin1String(icon)), text, this);
        setSmall(made);
        connect(made, &QPushButton::clicked, this, signal);
        head->addWidget(made);
    };
    button("labels", tr("Labels"), &ListResult::labelsRequested);
    button("export", tr("Export"), &ListResult::exportRequested);
    auto* columns = new IconButton(QStringLiteral("columns"), tr("Columns"), this);
    connect(columns, &QAbstractButton::clicked, this, &ListResult::chooseColumns);
    head->addWidget(columns);

    groups_->hide();
    groups_->setAccessibleName(tr("Groups"));
    groups_->setFrameShape(QFrame::NoFrame);
    groups_->setUniformRowHeights(true);
    connect(groups_, &QTreeWidget::itemExpanded, this, &ListResult::foldOut);
    connect(groups_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const qint64 card = item->data(0, CardRole).toLongLong()) return Q_EMIT opened(card);
        Q_EMIT cardsRequested(partOf(item));
    });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(table_, 1);
    all->addWidget(groups_, 1);

    table_->setAccessibleName(tr("Customers on the list"));
    auto* open = new QAction(tr("Open card"), this);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT opened(table_->currentId()); });
    auto* why = new QAction(icons::icon(QStringLiteral("question")), tr("Why is this card on the list?"), this);
    connect(why, &QAction::triggered, this, [this] { Q_EMIT whyRequested(table_->currentId()); });
    table_->addAction(open);
    table_->addAction(why);
    connect(table_, &RecordTable::opened, this, &ListResult::opened);
    connect(table_, &RecordTable::sortRequested, this, [this](const QString& sort) {
        ask(model_->request().columns, sort);
        Q_EMIT shapeChanged();
    });
    connect(model_, &RecordModel::rowsChanged, this, [this] {
        if (!table_->currentIndex().isValid() && model_->rowCount() > 0) table_->setCurrentId(model_->idAt(0));
    });
    connect(model_, &RecordModel::failed, &words_.desk(), &Desk::fail);
    connect(&words_.desk(), &Desk::changed, this, [this] {
        sum();
        group();
    });
}

void ListResult::setCount(const QString& text) { count_->setText(text); }

void ListResult::focusTable() { grouping_.isEmpty() ? table_->setFocus() : groups_->setFocus(); }

void ListResult::setList(const query::NodePtr& list) {
    list_ = list;
    ask(model_->request().columns, model_->request().sort);
}

void ListResult::setShape(const QString& columns, const QString& sort, const QString& grouping) {
    grouping_ = grouping;
    ask(columns, sort);
}

void ListResult::ask(const QString& columns, const QString& sort) {
    app::ListRequest request;
    request.expression = query::toText(list_);
    request.columns = columns.isEmpty() ? QString::fromLatin1(kUsualColumns) : columns;
    request.sort = sort;
    if (model_->ask(request)) return; // what cannot be asked is said beside its text
    sum();
    group();
}

void ListResult::chooseColumns() {
    auto* chooser = new ColumnChooser(words_.catalogues().customers(), model_->listing().columnTexts, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        ask(chooser->columns().join(QLatin1Char(',')), model_->request().sort);
        Q_EMIT shapeChanged();
    });
    chooser->open();
}

// ---------------------------------------------------------------- sums and groups

void ListResult::sum() {
    std::vector<query::BoundOperand> operands;
    QStringList labels;
    for (size_t i = 0; i < model_->listing().columns.size(); ++i) {
        const query::BoundOperand& operand = model_->listing().columns[i];
        if (operand.field->type != fields::Type::Money || labels.size() == 2) continue;
        operands.push_back(operand);
        const auto parsed = query::parseKeys(model_->listing().columnTexts[static_cast<qsizetype>(i)], false);
        labels += parsed ? words_.wording().operand(parsed->front().operand) : operand.field->label;
    }
    if (operands.empty()) return sums_->clear();
    summing_.start(
        words_.desk().jobs(),
        [listing = model_->listing(), operands](storage::Connection& connection,
                                                JobControl&) -> Result<query::RecordSet::Sums> {
            query::Statistics statistics(connection);
            return query::RecordSet(connection, *listing.catalogues, statistics).sums(listing.list, operands);
        },
        this,
        [this, labels](const Result<query::RecordSet::Sums>& sums) {
            if (!sums) return;
            QStringList texts;
            for (qsizetype i = 0; i < labels.size(); ++i)
                texts += QStringLiteral("%1: %2").arg(
                    labels[i], words_.formatter().amounts().money(sums->sums[static_cast<size_t>(i)].value_or(0),
                                                                  words_.formatter().currency()));
            sums_->setText(texts.join(QStringLiteral("   ")));
        });
}

void ListResult::group() {
    const fields::Field* field = grouping_.isEmpty() ? nullptr : words_.field(QStringLiteral("customer"), grouping_);
    table_->setVisible(field == nullptr);
    groups_->setVisible(field != nullptr);
    by_->setText(field ? tr("By %1", "a field").arg(field->label) : tr("Group by"));
    by_->updateGeometry();
    if (field == nullptr || model_->listing().columns.empty()) return;
    query::BoundOperand by;
    by.catalogue = &model_->listing().catalogues->customers();
    by.field = by.catalogue->find(grouping_);
    std::vector<query::BoundOperand> sums;
    for (const query::BoundOperand& column : model_->listing().columns)
        if (column.field->isNumeric() && column.field->key != grouping_) sums.push_back(column);
    groupJob_.start(
        words_.desk().jobs(),
        [listing = model_->listing(), by, sums](storage::Connection& connection, JobControl&) -> Result<Groups> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return Groups{records.groups(listing.list, by, sums), records.sums(listing.list, sums)};
        },
        this,
        [this](const Result<Groups>& groups) {
            if (groups) showGroups(*groups);
        });
}

void ListResult::showGroups(const Groups& groups) {
    const fields::Field* field = words_.field(QStringLiteral("customer"), grouping_);
    if (!field) return;
    groups_->clear();
    values_.clear();
    QStringList heads{field->label, tr("Customers")};
    std::vector<const fields::Field*> sums;
    for (size_t i = 0; i < model_->listing().columns.size(); ++i) {
        const fields::Field* column = model_->listing().columns[i].field;
        if (!column->isNumeric() || column->key == grouping_) continue;
        sums.push_back(column);
        heads += words_.formatter().head(*column);
    }
    groups_->setHeaderLabels(heads);
    const auto fill = [&](QTreeWidgetItem* item, qint64 records, const std::vector<std::optional<qint64>>& totals) {
        item->setText(1, words_.formatter().amounts().count(records));
        for (size_t i = 0; i < totals.size() && i < sums.size(); ++i)
            if (totals[i]) item->setText(static_cast<int>(i) + 2, words_.formatter().cell(*totals[i], *sums[i]));
        for (int column = 1; column < heads.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    };
    for (const query::RecordSet::Group& one : groups.groups) {
        const QString text = words_.formatter().text(one.value, *field);
        auto* item = new QTreeWidgetItem(groups_, {text.isEmpty() ? tr("(empty)", "a group without a value") : text});
        item->setData(0, IndexRole, static_cast<qlonglong>(values_.size()));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        fill(item, one.records, one.sums);
        values_.push_back(one.value);
    }
    auto* total = new QTreeWidgetItem(groups_, {tr("Total")});
    total->setData(0, IndexRole, -1);
    fill(total, groups.totals.records, groups.totals.sums);
    QFont strong = groups_->font();
    strong.setWeight(QFont::DemiBold);
    for (int column = 0; column < heads.size(); ++column) total->setFont(column, strong);
    for (int column = 0; column < heads.size(); ++column) groups_->resizeColumnToContents(column);
    groups_->setCurrentItem(groups_->topLevelItem(0));
}

query::NodePtr ListResult::partOf(const QTreeWidgetItem* item) const {
    const qlonglong index = item->data(0, IndexRole).toLongLong();
    const fields::Field* field = words_.field(QStringLiteral("customer"), grouping_);
    if (index < 0 || !field) return list_;
    query::Operand by;
    by.key = grouping_;
    return lists::withValue(list_, by, *field, values_[static_cast<size_t>(index)], words_.formatter().currency());
}

void ListResult::foldOut(QTreeWidgetItem* item) {
    if (item->childCount() > 0 || item->data(0, IndexRole).toLongLong() < 0) return;
    app::ListRequest request;
    request.expression = query::toText(partOf(item));
    request.columns = QStringLiteral("name");
    request.limit = kMostFolded;
    auto outcome = app::readListing(words_.desk().file().catalogues(), words_.context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return;
    struct Card {
        qint64 id;
        QString name;
    };
    const qlonglong index = item->data(0, IndexRole).toLongLong();
    folding_.start(
        words_.desk().jobs(),
        [listing = std::move(*listing)](storage::Connection& connection, JobControl&) -> Result<std::vector<Card>> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            query::FieldValues names(connection, *listing.catalogues, listing.catalogues->customers(), listing.columns,
                                     listing.list.today);
            std::vector<Card> cards;
            for (const qint64 id : records.firstIds(listing.list, listing.sort, listing.limit)) {
                const auto row = names.row(id);
                if (!row.empty())
                    cards.push_back({id, std::get_if<QString>(&row[0]) ? std::get<QString>(row[0]) : QString()});
            }
            return cards;
        },
        this,
        [this, index](const Result<std::vector<Card>>& cards) {
            QTreeWidgetItem* group = groups_->topLevelItem(static_cast<int>(index));
            if (!cards || !group || group->data(0, IndexRole).toLongLong() != index || group->childCount() > 0) return;
            for (const Card& card : *cards) {
                auto* child = new QTreeWidgetItem(group, {card.name});
                child->setData(0, CardRole, card.id);
            }
        });
}

} // namespace clientela::ui
