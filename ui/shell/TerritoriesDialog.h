#pragma once

#include "customers/Territories.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QPushButton;

namespace clientela::ui {

class RulesTable;

/// The rules by which territory and representative are proposed, the first that fits first. Rules go in and come out.
class TerritoriesDialog : public Dialog {
    Q_OBJECT

public:
    TerritoriesDialog(const customers::TerritoryRules& rules, QWidget* parent);
    ~TerritoriesDialog() override;

    /// What the file says already: offered as one types, and who is meant by a name that nobody has.
    void setKnown(const customers::TerritoryWords& known);
    /// Rows that say nothing are left out.
    [[nodiscard]] customers::TerritoryRules rules() const;

private:
    void build();
    void addRow(const customers::TerritoryRule& rule);
    [[nodiscard]] customers::TerritoryRule ruleIn(int row) const;
    void removeRow();
    /// Moves the current rule up (-1) or down (1).
    void move(int by);
    /// Past the last cell is the first of a new rule, past one that says nothing the button below; before the first
    /// cell what stands before the table.
    void leaveTable(bool next);
    /// What keeps it from being saved, or else what is to be thought of.
    void check();
    [[nodiscard]] QString hint(const customers::TerritoryRule& rule) const;

    RulesTable* table_;
    customers::TerritoryWords known_;
    QLabel* fault_;
    QPushButton* save_;
};

} // namespace clientela::ui
