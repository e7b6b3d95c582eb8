#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QVariant>

#include <functional>
#include <optional>

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace clientela::ui {

class SearchField;

/// One thing that can be picked.
struct PickItem {
    QString text;
    QString detail; ///< in hint colour at the right: how many, which group
    QVariant data;
    bool checked = false;
    QStringList also = {}; ///< other words it is looked for by; not shown
    int uses = 0;          ///< how often it is picked: of several that fit what is typed alike, the most used first
};

/// A box to pick from, under a widget of the same window: what is typed narrows it, Enter or a click picks, Esc leaves.
/// With several to pick from, a click or Enter checks and unchecks, and it stays open.
class PickPopup : public QFrame {
    Q_OBJECT

public:
    enum class Mode { One, Several };
    using Maker = std::function<QList<PickItem>(const QString& typed)>;

    /// A child of `beside`'s window. Deletes itself when it is closed, and gives the focus back; it is closed, too,
    /// when `beside` goes, after which no maker of items is asked: they may use what owns `beside`.
    PickPopup(Mode mode, const QString& placeholder, QWidget* beside);
    ~PickPopup() override;

    /// What there is to pick. May come later than open(): counts and values of the file do.
    void setItems(const QList<PickItem>& items);
    /// Items made of what is typed, shown before the others: a text of one's own, "last 45 days".
    void setMaker(Maker maker) { maker_ = std::move(maker); }
    /// Where the items come from another search: asked at each key instead of narrowing what is there.
    void setAsking(Maker asking);
    /// What is typed or pasted may be several values (fields::severalValues), which are taken together: those there are
    /// to pick, and where there is a maker any others, too. With one to pick, they are picked as a QVariantList.
    void setTakesSeveral() { takesSeveral_ = true; }
    /// The same for a search that takes its time: it is told what is typed, and answers by setItems().
    void setSearching(std::function<void(const QString& typed)> searching);
    void open(const QString& typed = QString());

Q_SIGNALS:
    void picked(const QVariant& data);
    void toggled(const QVariantList& data, bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    /// Those of the values that are typed which can be picked, as one item; nothing where they are no several.
    [[nodiscard]] std::optional<PickItem> several(const QString& typed) const;
    void check(const QVariant& what, const QString& text, bool on);
    void take(const QModelIndex& index);
    void step(int by);
    void leave();
    /// Closes it without `beside`, which is gone.
    void abandon();
    void place();

    Mode mode_;
    QPointer<QWidget> beside_;
    SearchField* search_;
    QListView* list_;
    QLabel* nothing_; ///< says that nothing fits what is typed
    QStandardItemModel* model_;
    QList<PickItem> items_;
    Maker maker_;
    bool takesSeveral_ = false;
    Maker asking_;
    std::function<void(const QString& typed)> searching_;
    QString searched_;     ///< what was searched for last
    bool answered_ = true; ///< and whether it was answered
};

} // namespace clientela::ui
