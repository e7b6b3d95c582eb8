#pragma once

#include <QFont>
#include <QStringList>
#include <QTranslator>
#include <QWidget>

/// What a window has to stand: letters larger than those it was drawn for, and words longer than the English ones.
namespace clientela::test {

/// While it lives, the application's letters are `percent` of what they were. Made before the window is.
class LargerLetters {
public:
    explicit LargerLetters(int percent);
    ~LargerLetters();
    LargerLetters(const LargerLetters&) = delete;
    LargerLetters& operator=(const LargerLetters&) = delete;

private:
    QFont before_;
};

/// While it lives, every text comes half as long again, as German and Russian ones do: each word of it grows, so that
/// a line does not break where it did not before; places for values, mnemonics and markup stay. Made before the window.
class LongTexts : public QTranslator {
public:
    LongTexts();
    ~LongTexts() override;
    [[nodiscard]] static QString lengthened(const QString& text);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override;
};

/// What of `top` cannot be read or reached, each with the reason: labels, buttons and boxes smaller than their text
/// that do not say it whole in a tooltip; what reaches out of its surroundings where no scroll bar leads to it; tables
/// and lists without room for one row. Empty if all stands.
[[nodiscard]] QStringList whatIsCut(const QWidget& top);

/// "QLabel "Town" in CardForm", for messages.
[[nodiscard]] QString described(const QWidget& widget);

} // namespace clientela::test
