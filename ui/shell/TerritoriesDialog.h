#pragma once

#include "customers/Territories.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace clientela::ui {

/// The rules by which territory and representative are proposed, the first that fits first. Rules go in and come out.
class TerritoriesDialog : public Dialog {
    Q_OBJECT

public:
    TerritoriesDialog(const customers::TerritoryRules& rules, QWidget* parent);
    ~TerritoriesDialog() override;

    /// Rows that say nothing are left out.
    [[nodiscard]] customers::TerritoryRules rules() const;

private:
    void build();
    void addRow(const customers::TerritoryRule& rule);
    [[nodiscard]] customers::TerritoryRule ruleIn(int row) const;
    void removeRow();
    /// Moves the current rule up (-1) or down (1).
    void move(int by);
    /// What keeps it from being saved.
    void check();

    QTableWidget* table_;
    QLabel* fault_;
    QPushButton* save_;
};

} // namespace clientela::ui
