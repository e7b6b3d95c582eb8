#pragma once

#include "office/Settings.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace clientela::ui {

/// What the business says of itself on its papers, and the country, language and currency that everything is read by.
/// A value goes in and one comes out.
class BusinessDialog : public Dialog {
    Q_OBJECT

public:
    /// `currencyFixed`: the file holds amounts already, so their currency stays.
    BusinessDialog(const office::Business& business, bool currencyFixed, QWidget* parent);

    [[nodiscard]] office::Business business() const;

private:
    /// What looks wrong about the VAT number, under it, as on a customer's card: it is kept as it is all the same.
    void checkVatNumber();
    QLineEdit* line(QFormLayout* form, const QString& label, const QString& value);

    office::Business before_;
    QLineEdit* name_;
    QPlainTextEdit* address_;
    QLineEdit* vatNumber_;
    QLabel* vatHint_;
    QLineEdit* taxCode_;
    QLineEdit* phone_;
    QLineEdit* email_;
    QLineEdit* web_;
    QLineEdit* iban_;
    QLineEdit* bank_;
    QComboBox* country_;
    QComboBox* language_;
    QComboBox* currency_;
};

} // namespace clientela::ui
