#pragma once

#include "query/Explain.h"
#include "storage/Jobs.h"
#include "ui/lists/ListWords.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clientela::ui {

class PickButton;
class PickPopup;

/// "Why is she not here?": any record held against each row of the list, with its own value and how far off it is.
class WhyPane : public QWidget {
    Q_OBJECT

public:
    /// `words` must outlive it.
    explicit WhyPane(const ListWords& words, QWidget* parent = nullptr);
    ~WhyPane() override;

    /// Explains another list, for the same card.
    void setList(const query::OutlineRow& list);
    /// Explains a card; 0: none.
    void setCard(qint64 id);
    [[nodiscard]] qint64 card() const { return card_; }
    /// By hand: only a list that is kept can take cards, or leave them out.
    void setByHand(bool possible);
    /// The list that this one was frozen from, as it asks today; null: it is not known, or this one is not frozen.
    void setOrigin(const QString& name, const query::NodePtr& list);
    void focusCard();

Q_SIGNALS:
    void openRequested(qint64 id);
    /// The card of somebody who is counted behind the links of the one that is explained.
    void behindRequested(qint64 customer);
    /// The card is to be on the list (or not), whatever its rows say.
    void byHandRequested(qint64 id, bool on);

private:
    struct Card {
        QString name;
        QString kind;
        QString gender;
        QString town;
    };
    struct Answer {
        query::Explanation explanation;
        std::optional<query::Explanation> today; ///< what the list says that this one was frozen from
        Card card;
        QHash<qint64, QString> names; ///< of those behind links
    };
    void explain();
    /// Lets a card, or a record of the list's kind, be found by what one would call it.
    void offer(PickPopup& popup);
    void searchRecords(PickPopup& popup, const QString& typed);
    void showAnswer(const Answer& answer);
    void showVerdict(const query::OutlineRow& list, const query::Verdict& verdict, const QHash<qint64, QString>& names);
    void showToday(const Answer& answer);
    /// A line of the answer; what more belongs to it goes into the column that is returned.
    QVBoxLayout* say(bool holds, const QString& text, const QString& second, size_t depth);
    void sayWho(const query::Verdict& verdict, const QHash<qint64, QString>& names, QVBoxLayout& column);
    [[nodiscard]] QString question(bool isOn) const;

    const ListWords& words_;
    QLabel* head_;
    PickButton* pick_;
    QVBoxLayout* rows_;
    QWidget* body_;
    QPushButton* open_;
    QPushButton* byHand_;
    query::OutlineRow list_;
    qint64 card_ = 0;
    QString origin_; ///< its name
    query::OutlineRow originList_;
    query::NodePtr originTree_;
    Card about_;
    bool mayTake_ = false;
    bool isOn_ = false;
    storage::JobSlot slot_;
    storage::JobSlot searching_;
};

} // namespace clientela::ui
