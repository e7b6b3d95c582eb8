#pragma once

#include "fields/Catalogue.h"
#include "ui/widgets/Dialog.h"

class QListWidget;

namespace clientela::ui {

/// Which columns a table shows and in what order: every field of the catalogue, those shown first, checked, in their
/// order.
class ColumnChooser : public Dialog {
    Q_OBJECT

public:
    /// `columns`: as they are now, in the list language; operands with arguments keep their place.
    ColumnChooser(const fields::Catalogue& catalogue, const QStringList& columns, QWidget* parent);

    /// The columns chosen; never empty.
    [[nodiscard]] QStringList columns() const;

private:
    void move(int by);
    void filter(const QString& text);

    QListWidget* list_;
};

} // namespace clientela::ui
