#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace clientela::ui {

/// Whether, and under which name, it is noted on the cards of a list that something went out to them. What is noted
/// counts for the limit on contacts and stands in the history of each card.
class MailingNote : public QWidget {
    Q_OBJECT

public:
    explicit MailingNote(QWidget* parent = nullptr);

    /// What it is called unless somebody types another name, and whether it is noted at all to begin with.
    void propose(const QString& name, bool noted);
    /// The name, simplified; empty: nothing is noted.
    [[nodiscard]] QString name() const;

    /// Takes a name over that is still being typed.
    void take();

Q_SIGNALS:
    /// Another name was typed, or it is noted now or not any more.
    void changed();

private:
    void showName();

    QCheckBox* noted_;
    QLineEdit* name_;
    QString proposed_;
    QString told_; ///< the name that was told of last
};

} // namespace clientela::ui
