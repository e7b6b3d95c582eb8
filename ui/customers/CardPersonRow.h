#pragma once

#include "ui/customers/CardRow.h"

#include <QAbstractButton>

class QLineEdit;
class QToolButton;

namespace clientela::ui {

class Chip;

/// A linked person or company: avatar, name, note and phone, and its roles as a chip that opens them to be ticked.
/// Pressing the row opens the other card; the cross unties it.
class CardPersonRow : public QAbstractButton {
    Q_OBJECT

public:
    /// Shows nobody until it is told whom.
    explicit CardPersonRow(CardSession& session, QWidget* parent = nullptr);
    /// The linked card that stands here from now on.
    void setOther(CustomerId other);
    /// The row is another card's from now on.
    void begin() { other_ = {}; }
    [[nodiscard]] QString piece() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Shows the draft.
    void load();
    /// The dot of an edit.
    void showState();

Q_SIGNALS:
    void openRequested(qint64 id);
    /// The card is to be untied, in all roles.
    void removeRequested();
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<customers::Link> links() const;
    void openRoles();
    void setRole(const QString& role, bool wanted);
    void place();

    CardSession& session_;
    CustomerId other_;
    CardSession::Person about_;
    QString note_;
    Chip* roles_;
    QToolButton* remove_;
    bool changed_ = false;
};

/// The line at the end of the linked cards that finds one more by its name.
class CardPersonFinder : public CardRow {
    Q_OBJECT

public:
    explicit CardPersonFinder(CardSession& session, QWidget* parent = nullptr);
    void load() override {}

protected:
    [[nodiscard]] QString fixText(const QString& fix) const override { return fix; }
    void takeFix(const QString& fix) override;

private:
    void take(CustomerId id, const QString& name, bool isCompany);
    /// Makes a card of that name and links it.
    void makeNew(const QString& name, bool isCompany);
    void onLeft();
};

} // namespace clientela::ui
