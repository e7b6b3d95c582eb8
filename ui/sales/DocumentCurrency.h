#pragma once

#include "base/Money.h"
#include "formats/Amounts.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace clientela::ui {

/// The currency of a draft, and, where it is not the file's, what one unit of it is worth on the document's day.
class DocumentCurrency : public QWidget {
    Q_OBJECT

public:
    DocumentCurrency(const QLocale& locale, const Currency& fileCurrency, QWidget* parent = nullptr);

    /// Shows what the document has; `code` empty: the file's currency. Tells nobody.
    void set(const QString& code, qint64 rate);
    [[nodiscard]] QComboBox* box() const { return box_; }

Q_SIGNALS:
    /// `code` empty: the file's. `rate` is in millionths of the file's currency for one unit of it; never 0 for
    /// another.
    void chosen(const QString& code, qint64 rate);
    /// What was typed is no rate; the one before stands there again.
    void refused(const QString& typed);

private:
    void onChosen();
    void takeRate();
    void showRate();
    [[nodiscard]] QString shown() const; ///< of the box; empty: the file's

    QLocale locale_;
    Currency file_;
    formats::Amounts amounts_;
    QString code_; ///< what the document has
    qint64 rate_ = 0;
    QComboBox* box_;
    QLabel* one_;
    QLineEdit* edit_;
    QLabel* worth_;
};

} // namespace clientela::ui
