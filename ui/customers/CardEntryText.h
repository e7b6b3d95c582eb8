#pragma once

#include "ui/customers/CardText.h"

namespace clientela::ui {

/// One line of text that is wrapped where it is longer than the field is wide, so that whoever types reads all of it:
/// Enter is no new line, and what is pasted has none. The rest is as in a QLineEdit.
class CardEntryText : public CardText {
    Q_OBJECT

public:
    explicit CardEntryText(QWidget* parent = nullptr);

    /// It stands beside other things: a narrow one has more lines.
    [[nodiscard]] QSize minimumSizeHint() const override { return {kLeast, sizeHint().height()}; }

    [[nodiscard]] QString text() const;
    /// Puts another text there; the cursor stands behind it.
    void setText(const QString& text);
    void clear() { setText({}); }
    void goToEnd();
    /// Whether there is nothing of the text above, or below the cursor.
    [[nodiscard]] bool isOnFirstLine() const;
    [[nodiscard]] bool isOnLastLine() const;

Q_SIGNALS:
    void entered();
    /// By whoever types, not by setText().
    void edited(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    static constexpr int kLeast = 96;
    [[nodiscard]] bool moves(QTextCursor::MoveOperation operation) const;

    bool setting_ = false;
};

} // namespace clientela::ui
