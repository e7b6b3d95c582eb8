#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace clientela::ui {

class LinkButton;

/// The foot of a table while rows are selected: how many, all of them, what can be done with them.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// A button for an action; its text, icon and enabled state follow.
    void addAction(QAction* action, bool danger = false);
    void setCounts(int selected, int all);

Q_SIGNALS:
    void selectAllRequested();
    void closed();

private:
    QLabel* count_;
    LinkButton* all_;
    QHBoxLayout* actions_;
    QHBoxLayout* dangers_;
};

} // namespace clientela::ui
