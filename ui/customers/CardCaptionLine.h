#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace clientela::ui {

class FlowLayout;

/// A line under the head of a card that tells of a call: an icon, some words, and links that go on in the next line
/// where room is short.
class CardCaptionLine : public QWidget {
    Q_OBJECT

protected:
    CardCaptionLine(const QString& name, const QString& icon, QWidget* parent);

    [[nodiscard]] QLabel* says() const { return says_; }
    /// Where links are added.
    [[nodiscard]] FlowLayout* row() const { return row_; }

private:
    QLabel* says_;
    FlowLayout* row_;
};

} // namespace clientela::ui
