#pragma once

#include "storage/UnitOfWork.h"
#include "ui/customers/CardSession.h"
#include "ui/widgets/Dialog.h"

class QButtonGroup;
class QDialogButtonBox;

namespace clientela::ui {

class RuledGrid;

/// Somebody else saved the card meanwhile: for each piece that both changed, before, yours and theirs stand side by
/// side and one is chosen by arrows or a click. What only they changed is shown as taken over. Esc keeps editing.
class CardConflictDialog : public Dialog {
    Q_OBJECT

public:
    CardConflictDialog(const CardSession& session, const customers::Card& theirs, const storage::StaleRecord& stale,
                       const QStringList& conflicts, const QStringList& takenOver, QWidget* parent);

Q_SIGNALS:
    /// The pieces to keep as they have them; the others stay as drafted here.
    void settled(const QStringList& theirPieces);

private:
    QWidget* buildTable(const storage::StaleRecord& stale, const QStringList& takenOver);
    void addConflict(RuledGrid* table, int row, const QString& piece);
    QDialogButtonBox* buildButtons();
    void chooseAll(bool theirs);

    const CardSession& session_;
    customers::Card theirs_;
    QString who_;
    QStringList pieces_;
    std::vector<QButtonGroup*> choices_; ///< 0 yours, 1 theirs; in the order of pieces_
};

} // namespace clientela::ui
