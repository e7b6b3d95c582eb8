#pragma once

#include "customers/Card.h"

#include <QAbstractButton>

namespace clientela::ui {

/// A linked person or company: avatar, name, note, role as a chip. Pressing it opens the other card.
class CardPersonRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardPersonRow(const customers::Link& link, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    customers::Link link_;
    QString role_;
};

} // namespace clientela::ui
