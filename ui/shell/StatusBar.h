#pragma once

#include <QDateTime>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace clientela::ui {

class Desk;
class IconLabel;
class LinkButton;
class Page;
struct Place;
class ProgressStrip;

/// The bar at the bottom: left what the page shows, counted; right how the file and its backups are. A running job
/// shows between, as do cards and lists that somebody changed and did not save; what a page has to say about
/// unsaved changes stands over the whole bar.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(Desk& desk, QWidget* parent = nullptr);
    ~StatusBar() override;

    /// Takes texts and widget from the page in front; null: none.
    void showPage(const Page* page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFileState();
    [[nodiscard]] QString savedText() const;
    /// Goes on with the card that somebody typed into last, of those that are not saved; with the list.
    void goOnWithCard();
    void goOnWithList();
    /// A list that is not saved, by its name, or by what it asks.
    [[nodiscard]] QString nameOf(const Place& list) const;
    void showTexts(const QStringList& texts);
    void showWidget(QWidget* widget);

    Desk& desk_;
    QWidget* texts_;
    QHBoxLayout* textRow_;
    ProgressStrip* progress_;
    IconLabel* stateIcon_;
    QLabel* state_;
    LinkButton* unsavedCards_; ///< "1 card not saved": the way on with it
    LinkButton* unsavedLists_; ///< "1 list not saved"
    bool ofCard_ = false;      ///< the page in front says of its card when it was saved
    qint64 listInFront_ = 0;   ///< by its draft; 0: none
    QWidget* usual_;
    QHBoxLayout* row_;
    QWidget* over_ = nullptr; ///< of the page
    QDateTime savedAt_;
};

} // namespace clientela::ui
