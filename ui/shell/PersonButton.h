#pragma once

#include <QAbstractButton>

namespace clientela::ui {

class Desk;

/// Who is at work, at the sidebar's foot; its menu picks another person.
class PersonButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonButton(Desk& desk, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();
    void rename();
    void showName();

    Desk& desk_;
    bool narrow_ = false;
};

} // namespace clientela::ui
