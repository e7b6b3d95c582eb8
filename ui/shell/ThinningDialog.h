#pragma once

#include "app/Thinning.h"
#include "storage/Jobs.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace clientela::ui {

class Desk;

/// Asks how many years every detail of the log is kept, and tells what thinning the rest would do before anybody says
/// yes: worked out by a job, anew for each number of years.
class ThinningDialog : public Dialog {
    Q_OBJECT

public:
    ThinningDialog(Desk& desk, QWidget* parent);

    [[nodiscard]] int years() const;

private:
    void plan();

    Desk& desk_;
    QSpinBox* years_;
    QLabel* words_;
    QPushButton* thin_;
    storage::JobSlot planning_;
};

/// Asks, makes a backup, thins, and tells. `page` is what asks.
void askAndThin(Desk& desk, QWidget* page);

} // namespace clientela::ui
