#pragma once

#include "ui/lists/ConditionEditor.h"
#include "ui/widgets/Buttons.h"

class QCheckBox;

namespace clientela::ui {

/// What a row is carried by: a click opens what can be done with the row, dragging moves it.
class RowGrip : public IconButton {
    Q_OBJECT

public:
    explicit RowGrip(QWidget* parent = nullptr);

Q_SIGNALS:
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);
    /// Pressed with Shift: the selection goes as far as this row.
    void extended();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QPoint pressed_;
    bool dragging_ = false;
};

/// One row of the builder: grip, switch, its condition or the kind of its group, and how many cards fit it alone and so
/// far.
class OutlineLine : public QWidget {
    Q_OBJECT

public:
    static constexpr int kCountWidth = 64;

    OutlineLine(const ConditionEditor::Tools& tools, const query::OutlineRow& row, query::OutlinePath path,
                QWidget* parent = nullptr);

    [[nodiscard]] const query::OutlinePath& path() const { return path_; }
    [[nodiscard]] ConditionEditor* editor() const { return editor_; } ///< null for groups
    /// The switch, then the parts of the condition.
    [[nodiscard]] QList<QWidget*> parts() const;
    [[nodiscard]] int focusedPart() const; ///< -1: none
    void focusPart(int part);
    void setSwitchedOff(bool off);
    /// Nothing: not counted yet. `off` says so instead of numbers.
    void setCounts(std::optional<QString> alone, std::optional<QString> soFar);
    /// A line above it: what is dragged would go there.
    void setDropMark(bool on);
    /// One of several rows that the next action is done with.
    void setSelected(bool on);
    [[nodiscard]] bool isSelected() const { return selected_; }

Q_SIGNALS:
    void changed();
    void switched(bool on);
    void kindPicked(clientela::query::OutlineRow::Kind kind);
    void addRequested();
    void menuRequested();
    /// The row itself was pressed, not one of its parts; `extend`: with Shift.
    void pressed(bool extend);
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);
    void aloneOpened();
    void soFarOpened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    query::OutlinePath path_;
    QCheckBox* on_;
    ConditionEditor* editor_ = nullptr;
    QWidget* kind_ = nullptr;
    QWidget* add_ = nullptr;
    QPushButton* alone_;
    QPushButton* soFar_;
    bool dropMark_ = false;
    bool selected_ = false;
};

/// "all of", "any of", "none of".
QString groupWords(query::OutlineRow::Kind kind);

} // namespace clientela::ui

Q_DECLARE_METATYPE(clientela::query::OutlineRow::Kind)
