#pragma once

#include "fields/TypedText.h"
#include "sales/Payments.h"
#include "ui/widgets/Dialog.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clientela::ui {

/// Asks for money that came in for a document: how much (all that is due, to begin with), when, how. Says at once what
/// is left. Enter records, Esc records nothing. Deletes itself when closed.
class PaymentDialog : public Dialog {
    Q_OBJECT

public:
    /// `about` is the document and its customer; `due` what is still to be paid, minor units, negative where money goes
    /// back; `methods` are the ways of paying that are offered, `method` the one to begin with.
    PaymentDialog(const QString& about, qint64 due, const QStringList& methods, const QString& method,
                  const fields::Typing& typing, QWidget* parent);

Q_SIGNALS:
    /// Its document and customer are for who hears it to fill in.
    void entered(const clientela::sales::Payment& payment);

private:
    /// What the lines say; nothing where it is no payment, and the last line says why.
    std::optional<sales::Payment> read() const;
    void showUnderstood();
    void record();

    fields::Typing typing_;
    qint64 due_;
    QLineEdit* amount_;
    QLineEdit* day_;
    QComboBox* method_;
    QLineEdit* note_;
    QLabel* understood_;
    QPushButton* save_ = nullptr;
};

} // namespace clientela::ui
