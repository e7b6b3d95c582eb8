#pragma once

#include "customers/CompareCards.h"
#include "storage/Jobs.h"
#include "ui/desk/Page.h"

class QLabel;
class QTableView;

namespace clientela::ui {

class Answers;
class DifferenceModel;
class MomentEdit;
class SearchField;

/// What differs between two moments of the file: which cards came, changed and went, field by field. A line opens its
/// card; the whole is exported.
class ComparePage : public Page {
    Q_OBJECT

public:
    ComparePage(Desk& desk, Answers& answers, QWidget* parent = nullptr);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QList<QAction*> topActions() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    bool exportList() override;
    void reload() override;
    void focusFirst() override;

private:
    QWidget* makeHead();
    void makeTable();
    void compare();
    /// Nothing is compared: as one comes to it first.
    void clear();
    void openCurrent();
    /// What leaves the house is logged first.
    void logAndWrite(const QString& path);
    void write(const QString& path);
    void lookAtCurrent();

    Answers& answers_;
    MomentEdit* from_;
    MomentEdit* to_;
    SearchField* search_;
    QLabel* state_;
    DifferenceModel* model_;
    QTableView* table_;
    QAction* export_;
    storage::JobSlot comparing_;
    customers::CardCounts counts_;
    qint64 lines_ = 0; ///< of the comparison, shown or not
    bool compared_ = false;
};

} // namespace clientela::ui
