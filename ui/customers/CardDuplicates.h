#pragma once

#include "search/LikelySame.h"
#include "ui/customers/CardSession.h"

#include <QWidget>

class QVBoxLayout;

namespace clientela::ui {

class SectionHeader;

/// At the side of a new card: who may be here already, with town and company, and a key that opens each. Never takes
/// the focus and never stands in the way of saving.
class CardDuplicates : public QWidget {
    Q_OBJECT

public:
    explicit CardDuplicates(CardSession& session, QWidget* parent = nullptr);
    void setFound(const std::vector<search::LikelySame>& found);
    [[nodiscard]] const std::vector<search::LikelySame>& found() const { return found_; }

Q_SIGNALS:
    void openRequested(qint64 id);
    /// What was typed is to be added to the card that is here already.
    void addRequested(qint64 id);

private:
    QWidget* panelOf(const search::LikelySame& one, int nth);
    [[nodiscard]] QStringList reasons(const search::LikelySame& one) const;

    CardSession& session_;
    SectionHeader* head_;
    QWidget* list_;
    QVBoxLayout* column_;
    std::vector<search::LikelySame> found_;
};

} // namespace clientela::ui
