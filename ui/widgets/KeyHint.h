#pragma once

#include <QWidget>

class QPainter;

namespace clientela::ui {

/// A key in a small frame: "Ctrl F". It shows; the action holds the key.
class KeyHint : public QWidget {
    Q_OBJECT

public:
    explicit KeyHint(const QString& key, QWidget* parent = nullptr);
    void setKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// A key in words as it stands in menus: "Ctrl+Shift+F". Both keys that go on are called Enter, as on keyboards and
    /// on every page; Qt calls the large one "Return". On macOS the native symbols.
    [[nodiscard]] static QString named(const QKeySequence& key);
    /// Likewise of what Qt has put into words itself.
    [[nodiscard]] static QString named(const QString& native);
    /// "Ctrl+Shift+F" as the pictures write it: "Ctrl Shift F". On macOS the native symbols.
    [[nodiscard]] static QString spelled(const QKeySequence& key);
    /// For delegates: size of the hint, and the hint filling `rect`.
    [[nodiscard]] static QSize sizeOf(const QString& key, const QFont& font);
    static void paint(QPainter* painter, const QRect& rect, const QString& key, const QFont& font, const QColor& text,
                      const QColor& fill, const QColor& line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString key_;
};

} // namespace clientela::ui
