#pragma once

#include "ui/widgets/Dialog.h"

class QListWidget;

namespace clientela::ui {

class RecordModel;

/// Which columns a table shows and in what order: every field of the catalogue, those shown first, checked, in their
/// order.
class ColumnChooser : public Dialog {
    Q_OBJECT

public:
    /// `model` shows the columns as they are now; operands with arguments keep their place. Used during the call only.
    ColumnChooser(const RecordModel& model, QWidget* parent);

    /// The columns chosen; never empty.
    [[nodiscard]] QStringList columns() const;

private:
    void move(int by);
    void filter(const QString& text);

    QListWidget* list_;
};

} // namespace clientela::ui
