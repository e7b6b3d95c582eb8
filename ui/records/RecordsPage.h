#pragma once

#include "ui/desk/Page.h"
#include "ui/records/FilterBar.h"
#include "ui/records/RecordTable.h"

#include <functional>

namespace clientela::ui {

class Answers;
class EmptyPage;
class NoMatchPage;

/// Records of one kind as a filtered, sorted table with their count and sums: documents, products, tasks, contacts.
class RecordsPage : public Page {
    Q_OBJECT

public:
    struct Setup {
        QString kind; ///< "document"
        Place::Page page = Place::Page::Sales;
        QList<Crumb> above = {}; ///< what the trail begins with
        QString title;
        QString sort;                        ///< the usual order
        QString columns;                     ///< the usual ones; empty: those that the catalogue names
        std::function<QString(int)> counted; ///< "12 documents", in the form that the number takes
        QString nothingYet;                  ///< what stands where the file has none: "No documents yet"
        QString nothingLine;                 ///< and how some come
        QStringList sums;                    ///< keys of the fields that are summed in the status bar
        std::vector<ChipPreset> presets;
    };
    RecordsPage(Desk& desk, Answers& answers, Setup setup, QWidget* parent);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override { return setup_.above + QList<Crumb>{{setup_.title, {}}}; }
    [[nodiscard]] QStringList statusTexts() const override;
    bool exportList() override;
    void reload() override;
    void focusFirst() override;

Q_SIGNALS:
    void opened(qint64 id);
    void searchRequested(const QString& text);

private:
    void ask(const ListFilter& filter, const QString& sort, const QString& columns);
    void chooseColumns();
    void sum();
    void onRows();

    Answers& answers_;
    Setup setup_;
    RecordModel* model_;
    FilterBar* filters_;
    RecordTable* table_;
    NoMatchPage* noMatch_;
    EmptyPage* nothing_;
    qint64 wantedCurrent_ = 0;
    QStringList sumTexts_;
    storage::JobSlot sums_;
};

} // namespace clientela::ui
