#pragma once

#include "ui/customers/CardSession.h"
#include "ui/customers/TypingPause.h"
#include "ui/widgets/FieldRow.h"

class QLineEdit;

namespace clientela::ui {

/// A line of the card's form that edits one piece of the card (CardEditor.h) in the session's draft.
class CardRow : public FieldRow {
    Q_OBJECT

public:
    CardRow(CardSession& session, const QString& piece, const QString& label, QWidget* editor,
            QWidget* parent = nullptr);

    [[nodiscard]] const QString& piece() const { return piece_; }
    /// The row is another card's from now on: what was being typed here was the last one's.
    virtual void begin();
    /// Shows the draft's value, unless somebody is typing here.
    virtual void load() = 0;
    /// Dot, "was X", hint and error. Messages wait while the row is being mended, until its typing pauses.
    void showState(const std::vector<customers::FieldMessage>& messages);

Q_SIGNALS:
    /// The draft was changed here.
    void edited();

protected:
    [[nodiscard]] CardSession& session() const { return session_; }
    /// The row edits another piece from now on.
    void setPiece(const QString& piece) { piece_ = piece; }
    /// Whether a message is about this row.
    [[nodiscard]] virtual bool concerns(const customers::FieldMessage& message) const;
    /// The text of the link that takes over what a hint offers.
    [[nodiscard]] virtual QString fixText(const QString& fix) const;
    /// Takes over the value that a hint offers.
    virtual void takeFix(const QString&) {}
    /// True while the person types: nothing is said about a value that is not finished.
    [[nodiscard]] bool isTyping() const { return typing_; }
    void setTyping(bool typing);
    /// Nothing is being typed here, and nothing is said about it.
    void rest();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Says what is to be said about the value while it is being typed; after a short pause what typing on cannot mend.
    void sayInPause(bool isLong);
    /// Says the first of these that is about this row; false: there is none.
    bool say(const std::vector<customers::FieldMessage>& messages);

    CardSession& session_;
    QString piece_;
    QString fix_;
    TypingPause pause_;
    bool typing_ = false;
};

/// A value of the card's own, a custom field or a consent, with an editor for its type.
class CardValueRow : public CardRow {
    Q_OBJECT

public:
    CardValueRow(CardSession& session, const fields::Field& field, QWidget* parent = nullptr);
    void load() override;

protected:
    void takeFix(const QString& fix) override;

private:
    void read(const QString& text);
    void choose(int index);
    void finish();
    void showNote();
    void completeWords(QLineEdit* line);
    void completeChoices(QLineEdit* line);
    /// The choices that `word` begins (all for an empty one) and `before`, others with commas between, does not name.
    [[nodiscard]] QStringList choicesAfter(const QString& before, const QString& word) const;
    [[nodiscard]] QString shown() const;

    fields::Field field_;
    int choices_ = 0; ///< of the field; behind them may stand a word of a card's that is none of them
    bool loading_ = false;
};

} // namespace clientela::ui
