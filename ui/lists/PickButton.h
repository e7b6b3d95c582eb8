#pragma once

#include "ui/lists/PickPopup.h"

#include <QPushButton>

namespace clientela::ui {

/// A button that shows what is picked and opens a PickPopup: by a click, Enter, Space, or a letter, which is searched
/// for at once.
class PickButton : public QPushButton {
    Q_OBJECT

public:
    /// Fills the pop-up that has just been made, now or later.
    using Filler = std::function<void(PickPopup& popup)>;

    /// `name` says what is picked, for screen readers and over the search field: "Field".
    PickButton(const QString& name, const QString& text, Filler filler, QWidget* parent = nullptr);

    void setMode(PickPopup::Mode mode) { mode_ = mode; }
    /// Whether an arrow says that there is more to pick: of a value and of what a group asks for, which otherwise look
    /// like words.
    void setArrow(bool on);
    /// What it says from now on.
    void say(const QString& text);
    void openPopup(const QString& typed = QString());
    [[nodiscard]] QSize sizeHint() const override;
    /// A long text ends in an ellipsis before it pushes what stands beside or above it out of sight.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QVariant& data);
    void itemsToggled(const QVariantList& data, bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void initStyleOption(QStyleOptionButton* option) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool arrow_ = false;
    PickPopup::Mode mode_ = PickPopup::Mode::One;
    QString name_;
    Filler filler_;
};

} // namespace clientela::ui
