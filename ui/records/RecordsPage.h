#pragma once

#include "ui/desk/Page.h"
#include "ui/desk/RecordKinds.h"
#include "ui/records/FilterBar.h"
#include "ui/records/RecordTable.h"

namespace clientela::ui {

class Answers;
class EmptyPage;
class ListsMenu;
class NoMatchPage;

/// Records of one kind as a filtered, sorted table with their count and sums: documents, products, tasks, contacts. A
/// filter can be kept as a list.
class RecordsPage : public Page {
    Q_OBJECT

public:
    struct Setup {
        QString kind;            ///< "document"
        QList<Crumb> above = {}; ///< what the trail begins with
        QString sort;            ///< the usual order
        QString columns;         ///< the usual ones; empty: those that the catalogue names
        QString nothingYet;      ///< what stands where the file has none: "No documents yet"
        QString nothingLine;     ///< and how some come
        QStringList sums;        ///< keys of the fields that are summed in the status bar
        std::vector<ChipPreset> presets;
    };
    RecordsPage(Desk& desk, Answers& answers, Setup setup, QWidget* parent);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override { return setup_.above + QList<Crumb>{{kind_.title, {}}}; }
    [[nodiscard]] QWidget* titleWidget() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    bool save() override; ///< the list, where it is one
    bool exportList() override;
    void reload() override;
    void focusFirst() override;

Q_SIGNALS:
    void searchRequested(const QString& text);

private:
    void ask(const ListFilter& filter, const QString& sort, const QString& columns);
    /// A person asks for another filter: what is shown is no kept list any more.
    void filterBy(const ListFilter& filter);
    void saveList();
    void chooseColumns();
    /// The list in the builder; there `why` is held against its conditions, where it is not 0.
    void openBuilder(qint64 why);
    void open(qint64 id);
    void sum();
    void onRows();

    Answers& answers_;
    Setup setup_;
    RecordKind kind_;
    RecordModel* model_;
    FilterBar* filters_;
    ListsMenu* kept_;
    RecordTable* table_;
    NoMatchPage* noMatch_;
    EmptyPage* nothing_;
    QString listName_;   ///< of the kept list that is shown; empty: none
    QString ownColumns_; ///< as the person has chosen them, where no list brings its own
    qint64 wantedCurrent_ = 0;
    QStringList sumTexts_;
    storage::JobSlot sums_;
};

} // namespace clientela::ui
