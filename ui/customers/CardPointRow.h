#pragma once

#include "ui/customers/CardRow.h"

#include <QKeySequence>
#include <QLineEdit>

class QToolButton;

namespace clientela::ui {

class LinkButton;

/// The editor of one phone, e-mail or web address: a star on the primary one, the value, its label behind it, and a
/// cross when pointed at or focused.
class CardPointEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CardPointEdit(QWidget* parent = nullptr);
    void setPrimary(bool primary, bool canBe);
    void setLabel(const QString& label);
    [[nodiscard]] LinkButton* labelButton() const { return label_; }
    [[nodiscard]] QToolButton* star() const { return star_; }
    [[nodiscard]] QToolButton* remove() const { return remove_; }

Q_SIGNALS:
    void entered();
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    QToolButton* star_;
    LinkButton* label_;
    QToolButton* remove_;
};

/// One phone, e-mail or web address of a card. At rest a phone stands as its country groups it, while it is edited as
/// it was typed.
class CardPointRow : public CardRow {
    Q_OBJECT

public:
    /// Shows nothing until it is told what.
    explicit CardPointRow(CardSession& session, QWidget* parent = nullptr);
    /// The contact point that is edited here from now on. The `first` bears the title of its kind.
    void setPart(qint64 id, const QString& kind, bool first);
    void begin() override;
    [[nodiscard]] qint64 id() const { return id_; }
    [[nodiscard]] const QString& kind() const { return kind_; }
    void load() override;
    /// The key by which the form opens the labels; Tab goes past them.
    [[nodiscard]] static QKeySequence labelKey();
    void openLabels();

Q_SIGNALS:
    void removeRequested(qint64 id);
    void primaryRequested(qint64 id);

protected:
    [[nodiscard]] bool concerns(const customers::FieldMessage& message) const override;
    void takeFix(const QString& fix) override;

private:
    void read(const QString& text);
    void finish();
    void setLabel(const QString& key);

    qint64 id_ = 0;
    QString kind_;
    CardPointEdit* edit_;
};

} // namespace clientela::ui
