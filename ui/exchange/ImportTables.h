#pragma once

#include <QSplitter>

class QTableView;

namespace clientela::ui {

class CsvPreviewModel;
class ImportColumnsModel;

/// The middle of an import: above, one row for each column of the file and the field that it fills, chosen by a click,
/// Enter or Space; below, the first rows of the file.
class ImportTables : public QSplitter {
    Q_OBJECT

public:
    /// The models are shown, not owned.
    ImportTables(ImportColumnsModel& columns, CsvPreviewModel& preview, QWidget* parent);

    /// The preview's columns as wide as what is in them, as long as nobody writes novels; after other rows came.
    void fitPreview();
    /// Whether fields can be chosen.
    void setChoosing(bool choosing);
    void focusColumns();

private:
    QTableView* buildColumns(ImportColumnsModel& columns);
    QWidget* buildPreview(CsvPreviewModel& preview);

    QTableView* columnTable_;
    QTableView* previewTable_;
};

} // namespace clientela::ui
