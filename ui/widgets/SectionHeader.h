#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace clientela::ui {

class IconLabel;

/// The head of a section: a semibold word, a count in hint colour, and at the right end what can be done.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Also for "12, €6,418.90"; empty for none.
    void setCount(const QString& count);
    /// An icon before the title.
    void setIconName(const QString& name);
    /// Red for what is overdue.
    void setBad(bool bad);
    /// At the right end; the header takes ownership.
    void addEnd(QWidget* widget);

private:
    IconLabel* icon_;
    QLabel* title_;
    QLabel* count_;
    QHBoxLayout* row_;
};

} // namespace clientela::ui
