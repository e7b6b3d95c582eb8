#pragma once

#include <QAbstractButton>

namespace clientela::ui {

/// One thing to do next, on an empty page: icon, what, one line more, and its key.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    Tile(const QString& iconName, const QString& title, const QString& line, const QString& key = QString(),
         QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString iconName_;
    QString line_;
    QString key_;
};

} // namespace clientela::ui
