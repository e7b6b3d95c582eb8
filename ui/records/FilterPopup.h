#pragma once

#include "fields/Catalogue.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace clientela::ui {

/// Field, comparison, value: one condition put together by hand and handed over as text of the list language.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    FilterPopup(const fields::Catalogues& catalogues, const QString& kind, QWidget* window);

    /// Opens under a widget of the same window, focus in the field box.
    void openBeside(QWidget* widget);

Q_SIGNALS:
    void partChosen(const QString& part);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] const fields::Field* field() const;
    void offerComparisons();
    void offerValues();
    [[nodiscard]] QString part() const;
    void choose();
    void close();

    const fields::Catalogue& catalogue_;
    QComboBox* field_;
    QComboBox* comparison_;
    QComboBox* value_;
    QLabel* message_;
    QPointer<QWidget> before_; ///< had the focus, and gets it back
};

} // namespace clientela::ui
