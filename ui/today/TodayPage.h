#pragma once

#include "storage/Jobs.h"
#include "ui/desk/Page.h"
#include "ui/today/TodayDay.h"
#include "ui/today/TodayRows.h"

#include <QTimer>

class QListView;
class QMenu;
class QPushButton;

namespace clientela::ui {

class Answers;
class EmptyPage;
class SegmentedControl;
class TodayDelegate;
class TodayTaskLine;

/// What to do today, late first, and whom to think of. Space ticks, Ctrl+Shift+T puts off, Enter opens, Ctrl+Shift+L
/// takes a call.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~TodayPage() override;

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    bool escape() override;
    bool newTask() override;
    [[nodiscard]] QString undoText() const override;
    bool undo() override;
    void reload() override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QListView* makeView(TodayModel* model, bool narrow, const QString& name);
    /// A button to a page of its own.
    QPushButton* linkTo(Place::Page page, const QString& text);
    void addActions();
    void read();
    void showDay(const TodayDay& day);
    void keepPlace(QListView* view, TodayModel* model, std::vector<TodayRow> rows);
    [[nodiscard]] const TodayRow* current() const;
    void activate(const QModelIndex& index);
    void tick(const QModelIndex& index);
    void putOff(const QModelIndex& index, QDate until);
    void call(const QModelIndex& index);
    void remove(const QModelIndex& index);
    void openMenu(const QPoint& at);
    void saveTask();
    /// Esc: the line closes, and what stood in it comes back by undo.
    void giveUpTask();
    void change(const QString& kind, const QString& title, std::function<void(storage::UnitOfWork&)> work);
    [[nodiscard]] fields::Typing typing() const;

    fields::Formatter formatter_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    TodayModel* work_;
    TodayModel* people_;
    SegmentedControl* whose_;
    TodayTaskLine* line_;
    QListView* workView_;
    QListView* peopleView_;
    EmptyPage* nothing_;
    QWidget* side_;
    struct GivenUp {
        QString text;
        RevisionId after; ///< what was done last before it
    };
    std::optional<GivenUp> givenUp_;
    TodayDay day_;
    bool read_ = false; ///< the first answer came
    QTimer again_;
    storage::JobSlot job_;
};

} // namespace clientela::ui
