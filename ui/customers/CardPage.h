#pragma once

#include "customers/CardRepository.h"
#include "storage/UnitOfWork.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Page.h"

#include <QHash>

class QSplitter;

namespace clientela::ui {

class Answers;
class Banner;
class CardForm;
class CardHead;
class CardSaveBar;
class CardSummary;
class CardTimeline;
class SegmentedControl;

/// A customer's card: read, edited, saved as one action, with what happened beside it. Drafts of cards that are left
/// unsaved are kept while the program runs.
class CardPage : public Page {
    Q_OBJECT

public:
    CardPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~CardPage() override;

    /// Place::Page::Card by its id, or NewCard (its text is the name or phone it begins with).
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override { return place_; }
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QString position() const override;
    void step(int by) override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget* statusWidget() const override;
    bool save() override;
    bool escape() override;
    void reload() override;
    void focusFirst() override;

    [[nodiscard]] const CardEditor& editor() const { return session_.editor; }
    /// Whether a card is being edited and not saved, here or in a draft: the table marks its row.
    [[nodiscard]] bool hasDraft(qint64 id) const;

Q_SIGNALS:
    void draftsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addActions();
    void keepDraft();
    void loadCard(CustomerId id);
    void beginNew(const QString& text);
    void showAll();
    void showSide();
    void onEdited();
    void onChanged(const storage::Committed& committed);
    void renewCatalogues();
    void revert();
    [[nodiscard]] bool refuses();
    void submit(const QString& title);
    void saved(const customers::Card& submitted, CustomerId id);
    void settle(const storage::StaleRecord& stale);
    void remove();
    void confirmToday();
    void copyAddress();
    void fold();
    void findSiblings();
    void readTags();
    [[nodiscard]] std::optional<customers::Card> read(CustomerId id) const;
    [[nodiscard]] Place listPlace() const;

    Answers& answers_;
    CardSession session_;
    std::shared_ptr<const fields::Catalogues> catalogues_; ///< what the session's fields belong to
    std::shared_ptr<const customers::CardRepository> repository_;
    std::unique_ptr<CardSummary> summary_;
    Place place_;
    QHash<qint64, CardEditor> drafts_; ///< by card; 0: the new one
    bool saving_ = false;
    bool gone_ = false; ///< the card was removed meanwhile

    CardHead* head_;
    QWidget* newHead_;
    SegmentedControl* kind_;
    Banner* banner_;
    QSplitter* body_;
    CardForm* form_;
    CardTimeline* timeline_;
    QWidget* switchRow_; ///< where there is no room for both: the card, or what happened
    SegmentedControl* switch_;
    CardSaveBar* bar_;

    QString siblingsOf_; ///< list and sort that siblings_ are of
    std::vector<qint64> siblings_;
    storage::JobSlot siblingsJob_;
};

} // namespace clientela::ui
