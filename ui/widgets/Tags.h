#pragma once

#include "ui/widgets/PaintParts.h"

#include <QAbstractButton>
#include <QWidget>

namespace clientela::ui {

/// One tag: a word on a soft ground. Not to be clicked.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void setText(const QString& text, Tone tone);
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Tone tone_;
};

/// A row of tags: as many as fit, then "+2"; all of them in the tooltip.
class TagRow : public QWidget {
    Q_OBJECT

public:
    explicit TagRow(QWidget* parent = nullptr);
    void setTags(const QStringList& tags);
    [[nodiscard]] const QStringList& tags() const { return tags_; }
    /// Takes at most so many pixels beside something that goes before it, and no more than its tags take there.
    void setRoom(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList tags_;
    int room_ = QWIDGETSIZE_MAX;
};

/// A round chip: a word that can be pressed, such as a person's role or a kind of entry ("Contacts 17"). Checked it is
/// accent soft.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    /// A number behind the text; negative for none.
    void setCount(qint64 count);
    /// A soft colour instead of grey, with a dot in it and, for menus, a chevron: the stage in the card's head.
    void setStatus(const Status& status, bool menu);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    qint64 count_ = -1;
    std::optional<Status> status_;
    bool menu_ = false;
};

} // namespace clientela::ui
