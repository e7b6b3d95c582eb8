#pragma once

#include "fields/Formatter.h"
#include "ui/desk/Desk.h"
#include "ui/desk/KnownValues.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace clientela::ui {

/// Field, comparison, value: one condition put together by hand and handed over as text of the list language. What the
/// file knows is offered under the value, the most frequent first.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    /// `known` outlives it.
    FilterPopup(const Desk& desk, KnownValues& known, QString kind, QWidget* window);

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
    void addKnown(const fields::Field& field, const std::vector<KnownValues::Known>& known);
    [[nodiscard]] QString part() const;
    void choose();
    void close();

    KnownValues& known_;
    QString kind_;
    const fields::Catalogue& catalogue_;
    fields::Formatter formatter_;
    QComboBox* field_;
    QComboBox* comparison_;
    QComboBox* value_;
    QLabel* message_;
    QPointer<QWidget> before_; ///< had the focus, and gets it back
};

} // namespace clientela::ui
