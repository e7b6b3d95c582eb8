#pragma once

#include "customers/Freshness.h"
#include "fields/Catalogue.h"
#include "ui/widgets/Dialog.h"

#include <map>

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace clientela::ui {

/// After how many days cards want to be confirmed, by stage and by tag, and what is to be asked of customers. A value
/// goes in and one comes out.
class FreshnessDialog : public Dialog {
    Q_OBJECT

public:
    FreshnessDialog(const customers::Freshness& freshness, const fields::Catalogue& customers, QWidget* parent);

    [[nodiscard]] customers::Freshness freshness() const;

private:
    QSpinBox* days(int value, int least);
    void fillAsks(const QStringList& asks, const fields::Catalogue& customers);
    /// Moves the current question up (-1) or down (1).
    void move(int by);

    QSpinBox* usual_;
    std::map<QString, QSpinBox*> stages_;
    QLineEdit* tags_;
    QListWidget* asks_;
};

} // namespace clientela::ui
