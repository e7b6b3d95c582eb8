#include "ui/shell/TerritoriesDialog.h"

#include "base/Fold.h"
#include "formats/Countries.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <functional>

namespace clientela::ui {

using customers::TerritoryRule;

namespace {

enum Column { PostalCodes, Region, Country, Territory, Representative, Columns };

constexpr int kOffersMost = 8;

/// Of these the ones in which some word begins with what was typed.
QStringList beginning(const QStringList& words, const QString& typed) {
    const QString folded = fold(typed);
    QStringList found;
    for (const QString& word : words) {
        if (folded.isEmpty() || found.size() >= kOffersMost) break;
        const QString known = fold(word);
        if (known != folded && (known.startsWith(folded) || known.contains(QLatin1Char(' ') + folded))) found += word;
    }
    return found;
}

/// Offers words of the file, and countries, in the cells that are typed in.
class RuleDelegate : public QStyledItemDelegate {
public:
    using Words = std::function<QStringList(int column)>;
    RuleDelegate(Words words, QObject* parent) : QStyledItemDelegate(parent), words_(std::move(words)) {}
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        const auto offers = [words = words_, column = index.column()](const QString& typed) {
            QList<LineCompleter::Offer> found;
            for (const QString& word : beginning(words(column), typed)) found += {word, {}, {}, word};
            return found;
        };
        new LineCompleter(line, offers, [line](const LineCompleter::Offer& offer) { line->setText(offer.text); });
        return line;
    }

private:
    Words words_;
};

} // namespace

/// Tab in its last cell, and Shift+Tab in its first, leave it for whoever knows what follows.
class RulesTable : public QTableWidget {
public:
    RulesTable(int rows, int columns, QWidget* parent) : QTableWidget(rows, columns, parent) {}
    std::function<void(bool next)> left{};

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override {
        const bool last = currentRow() == rowCount() - 1 && currentColumn() == columnCount() - 1;
        const bool first = currentRow() == 0 && currentColumn() == 0;
        const bool next = hint == QAbstractItemDelegate::EditNextItem;
        if ((!next || !last) && (hint != QAbstractItemDelegate::EditPreviousItem || !first))
            return QTableWidget::closeEditor(editor, hint);
        QTableWidget::closeEditor(editor, QAbstractItemDelegate::NoHint);
        left(next);
    }
};

TerritoriesDialog::TerritoriesDialog(const customers::TerritoryRules& rules, QWidget* parent)
    : Dialog(parent), table_(new RulesTable(0, Columns, this)), fault_(new QLabel(this)),
      save_(new QPushButton(tr("Save"), this)) {
    build();
    for (const TerritoryRule& rule : rules) addRow(rule);
    if (rules.empty()) addRow({});
    table_->setCurrentCell(0, PostalCodes);
    connect(table_, &QTableWidget::itemChanged, this, &TerritoriesDialog::check);
    check();
}

TerritoriesDialog::~TerritoriesDialog() {
    table_->disconnect(this); // a cell that is still being edited writes itself when it goes
}

void TerritoriesDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Territories and representatives"));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* note = new QLabel(
        tr("By where a customer is, the card proposes a territory and who looks after them; nothing is filled in by "
           "itself. The first rule that fits counts. Postal codes may be beginnings and ranges: 50, 51-53."),
        this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    table_->setHorizontalHeaderLabels(
        {tr("Postal codes"), tr("Region"), tr("Country"), tr("Territory"), tr("Representative")});
    table_->setAccessibleName(windowTitle());
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->left = [this](bool next) { leaveTable(next); };
    table_->setItemDelegate(new RuleDelegate(
        [this](int column) {
            QStringList countries;
            switch (column) {
            case Region: return known_.regions;
            case Territory: return known_.territories;
            case Representative: return known_.representatives;
            case Country:
                for (const formats::CodeName& one : formats::countriesByName(QLocale().name())) countries += one.name;
                return countries;
            default: return countries;
            }
        },
        table_));
    table_->setMinimumHeight(3 * Heights::standard().row);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    const auto key = [this](const QString& text, const QKeySequence& sequence, auto what) {
        auto* action = new QAction(text, table_);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, what);
        table_->addAction(action);
    };
    key(tr("Remove the rule"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), [this] { removeRow(); });
    key(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    key(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* add = new QPushButton(tr("Add a rule"), this);
    auto* remove = new QPushButton(tr("Remove the rule"), this);
    for (QPushButton* button : {add, remove}) {
        setButtonRole(button, ButtonRole::Quiet);
        button->setAutoDefault(false);
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addWidget(remove);
    foot->addStretch(1);
    fault_->setWordWrap(true);
    fault_->setMinimumHeight(fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(this);
    setButtonRole(save_, ButtonRole::Primary);
    save_->setAutoDefault(false); // Enter ends the editing of a cell
    buttons->addButton(save_, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Keep as it was"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k8);
    all->addWidget(title);
    all->addWidget(note);
    all->addWidget(table_, 1);
    all->addLayout(foot);
    all->addWidget(fault_);
    all->addWidget(buttons);
    resize(width::kText, 400);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        table_->setCurrentCell(table_->rowCount() - 1, PostalCodes);
        table_->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, &TerritoriesDialog::removeRow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    table_->setFocus();
}

void TerritoriesDialog::addRow(const TerritoryRule& rule) {
    const int row = table_->rowCount();
    table_->insertRow(row);
    const QString texts[] = {rule.postalCodes, rule.region, rule.country, rule.territory, rule.representative};
    for (int column = 0; column < Columns; ++column) table_->setItem(row, column, new QTableWidgetItem(texts[column]));
}

TerritoryRule TerritoriesDialog::ruleIn(int row) const {
    const auto text = [&](Column column) {
        const QTableWidgetItem* item = table_->item(row, column);
        return item ? item->text().simplified() : QString();
    };
    const QString country = text(Country);
    return {text(PostalCodes), text(Region), formats::countryOf(country).value_or(country), text(Territory),
            text(Representative)};
}

customers::TerritoryRules TerritoriesDialog::rules() const {
    customers::TerritoryRules rules;
    for (int row = 0; row < table_->rowCount(); ++row)
        if (const TerritoryRule rule = ruleIn(row); rule != TerritoryRule()) rules.push_back(rule);
    return rules;
}

void TerritoriesDialog::removeRow() {
    if (table_->currentRow() >= 0) table_->removeRow(table_->currentRow());
    check();
}

void TerritoriesDialog::move(int by) {
    const int row = table_->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= table_->rowCount()) return;
    for (int column = 0; column < Columns; ++column) {
        QTableWidgetItem* here = table_->takeItem(row, column);
        table_->setItem(row, column, table_->takeItem(to, column));
        table_->setItem(to, column, here);
    }
    table_->setCurrentCell(to, table_->currentColumn());
}

void TerritoriesDialog::setKnown(const customers::TerritoryWords& known) {
    known_ = known;
    check();
}

void TerritoriesDialog::leaveTable(bool next) {
    const int last = table_->rowCount() - 1;
    if (!next || ruleIn(last) == TerritoryRule()) {
        goByTab(*this, next);
        return;
    }
    addRow({});
    table_->setCurrentCell(last + 1, PostalCodes);
    table_->editItem(table_->item(last + 1, PostalCodes));
}

QString TerritoriesDialog::hint(const TerritoryRule& rule) const {
    const QStringList& known = known_.representatives;
    const QString& name = rule.representative;
    // Before the file is read nobody is known: there is always somebody at work.
    if (name.isEmpty() || known.isEmpty() || known.contains(name, Qt::CaseInsensitive)) return {};
    const QString meant = customers::likelyRepresentative(known_, name);
    return meant.isEmpty() ? tr("Nobody is called “%1” here yet.", "a representative").arg(name)
                           //: both are names of persons
                           : tr("Nobody is called “%1” here. Perhaps %2 is meant.").arg(name, meant);
}

void TerritoriesDialog::check() {
    QString fault;
    QString hints;
    for (int row = 0; row < table_->rowCount() && fault.isEmpty(); ++row) {
        const TerritoryRule rule = ruleIn(row);
        if (rule == TerritoryRule()) continue;
        fault = customers::postalCodesFault(rule.postalCodes);
        if (fault.isEmpty() && !rule.country.isEmpty() && !formats::countryOf(rule.country))
            fault = tr("“%1” is no country.").arg(rule.country);
        if (fault.isEmpty() && rule.postalCodes.isEmpty() && rule.region.isEmpty() && rule.country.isEmpty())
            fault = tr("Rule %1 does not say where.").arg(row + 1);
        if (fault.isEmpty() && rule.territory.isEmpty() && rule.representative.isEmpty())
            fault = tr("Rule %1 proposes nothing.").arg(row + 1);
        if (hints.isEmpty()) hints = hint(rule);
    }
    setInk(fault_, fault.isEmpty() ? Ink::Warn : Ink::Bad);
    fault_->setText(fault.isEmpty() ? hints : fault);
    save_->setEnabled(fault.isEmpty());
}

} // namespace clientela::ui
