#pragma once

#include "customers/Freshness.h"
#include "fields/Catalogue.h"
#include "ui/widgets/Dialog.h"

#include <map>

class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace clientela::ui {

/// After how many days cards want to be confirmed, by stage and by tag, and what is to be asked of customers. A value
/// goes in and one comes out.
class FreshnessDialog : public Dialog {
    Q_OBJECT

public:
    /// `tags`: those that there are; others are taken only where `freshness` names them already.
    FreshnessDialog(const customers::Freshness& freshness, const fields::Catalogue& customers, const QStringList& tags,
                    QWidget* parent);

    [[nodiscard]] customers::Freshness freshness() const;
    /// Stays open where the tags say something that would be lost.
    void accept() override;

private:
    struct Tags {
        QMap<QString, int> days;
        QString fault; ///< what of it cannot be kept; empty: all of it can
    };
    [[nodiscard]] Tags readTags() const;
    void showFault();
    QSpinBox* days(int value, int least);
    void fillAsks(const QStringList& asks, const fields::Catalogue& customers);
    /// Moves the current question up (-1) or down (1).
    void move(int by);

    QSpinBox* usual_;
    std::map<QString, QSpinBox*> stages_;
    QStringList known_; ///< tags
    QLineEdit* tags_;
    QLabel* fault_;
    QListWidget* asks_;
};

} // namespace clientela::ui
