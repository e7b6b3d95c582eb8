#pragma once

#include "ui/widgets/Theme.h"

#include <QFrame>

class QLabel;
class QBoxLayout;
class QToolButton;

namespace clientela::ui {

class LinkButton;

/// One sentence across the page with one link, or two below each other where both do not fit a line. Warn: think first.
/// Bad: not safe, stays until settled. Accent: a mode, such as read-only.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget* parent = nullptr);

    /// `strong` is set in semibold before `text`; either may be empty. Announced to screen readers.
    void setMessage(const QString& strong, const QString& text = QString());
    /// An icon instead of the tone's own.
    void setIconName(const QString& name);
    /// An empty text takes the link away.
    void setLink(const QString& text);
    /// Enter takes it.
    void focusLink();
    /// A second link before it: "2 more"; empty for none. Quieter than the other, unless it is as much to be done.
    void setMore(const QString& text, bool quiet = true);
    /// Room between it and what stands around it, which goes with it when it is hidden.
    void setRoomAround(const QMargins& room);
    void setClosable(bool closable);
    void setTone(Tone tone);

Q_SIGNALS:
    void linkActivated();
    void moreActivated();
    /// The cross; the banner has hidden itself.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    Tone tone_;
    QString iconName_;
    QBoxLayout* words_;
    QLabel* strong_;
    QLabel* text_;
    LinkButton* more_;
    LinkButton* link_;
    QToolButton* close_;
};

} // namespace clientela::ui
