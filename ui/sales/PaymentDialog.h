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
/// is left; more than is due is recorded by a second press. Enter records, Esc records nothing. Deletes itself when
/// closed.
class PaymentDialog : public Dialog {
    Q_OBJECT

public:
    /// What is paid: a document of a kind (Document::kind) and its day; `about` is it and its customer in words, `due`
    /// what is still to be paid, minor units, negative where money goes back.
    struct Paid {
        QString about;
        QString kind;
        QDate date;
        qint64 due = 0;
    };
    /// `methods` are the ways of paying that are offered, `method` the one to begin with.
    PaymentDialog(Paid paid, const QStringList& methods, const QString& method, const fields::Typing& typing,
                  QWidget* parent);

Q_SIGNALS:
    /// Its document and customer are for who hears it to fill in.
    void entered(const clientela::sales::Payment& payment);

private:
    /// What the lines say; nothing where it is no payment, and the last line says why.
    std::optional<sales::Payment> read() const;
    void showUnderstood();
    [[nodiscard]] bool isTooMuch(const sales::Payment& payment) const;
    /// What is to be said of a payment, and whether anything about it is odd: it is taken nevertheless.
    [[nodiscard]] std::pair<QString, bool> understood(const sales::Payment& payment) const;
    void record();

    fields::Typing typing_;
    Paid paid_;
    QLineEdit* amount_;
    QLineEdit* day_;
    QComboBox* method_;
    QLineEdit* note_;
    QLabel* understood_;
    QPushButton* save_ = nullptr;
    bool warned_ = false; ///< that it is more than is due
};

} // namespace clientela::ui
