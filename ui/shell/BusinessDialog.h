#pragma once

#include "history/ContactGuard.h"
#include "office/Settings.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace clientela::ui {

/// What the business says of itself on its papers, and the country, language and currency that everything is read by.
/// Also how often a customer is contacted at most. Values go in and come out.
class BusinessDialog : public Dialog {
    Q_OBJECT

public:
    /// `currencyFixed`: the file holds amounts already, so their currency stays.
    BusinessDialog(const office::Business& business, const history::ContactCap& cap, bool currencyFixed,
                   QWidget* parent);

    [[nodiscard]] office::Business business() const;
    [[nodiscard]] history::ContactCap contactCap() const;

private:
    QSpinBox* number(int value, int least, int most);
    QLineEdit* line(QFormLayout* form, const QString& label, const QString& value);

    office::Business before_;
    QLineEdit* name_;
    QPlainTextEdit* address_;
    QLineEdit* vatNumber_;
    QLineEdit* taxCode_;
    QLineEdit* phone_;
    QLineEdit* email_;
    QLineEdit* web_;
    QLineEdit* iban_;
    QLineEdit* bank_;
    QComboBox* country_;
    QComboBox* language_;
    QComboBox* currency_;
    QSpinBox* contacts_; ///< 0: no cap
    QSpinBox* days_;
};

} // namespace clientela::ui
