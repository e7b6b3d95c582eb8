#pragma once

#include "app/LabelPaper.h"
#include "paper/SheetCatalogue.h"
#include "storage/Jobs.h"
#include "ui/desk/Page.h"

class QCheckBox;
class QComboBox;
class QListView;
class QSpinBox;
class QVBoxLayout;

namespace clientela::ui {

class Answers;
class LeftOutList;
class MailingNote;
class PaperPane;
class SearchField;
class SheetListModel;

/// What a list looks like on label sheets, made off the window's thread.
struct LabelLayout {
    lists::ReleasePlan plan;
    std::shared_ptr<paper::LabelTextList> texts;
    std::vector<qint64> customers; ///< whose text it is
    std::shared_ptr<const paper::LabelPages> pages;
};

/// Address labels of a list: pick the sheet, mark used labels, see each page as it will be printed, and who is left
/// out.
class LabelsPage : public Page {
    Q_OBJECT

public:
    LabelsPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~LabelsPage() override;

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override { return place_; }
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QList<QAction*> topActions() const override { return {save_, print_}; }
    [[nodiscard]] QStringList statusTexts() const override;
    bool print() override;
    void focusFirst() override;

private:
    QWidget* buildLeft();
    QWidget* buildMiddle();
    QWidget* buildRight();
    void pickSheet(const QString& name);
    void layOut();
    void showLayout(LabelLayout layout);
    void showPeople();
    void onSpot(int spot, bool begin);
    void savePdf();
    void printNow();
    /// Carried out as soon as what is shown is what would be printed; not at all where that is no label.
    void whenLaidOut(std::function<void()> next);
    void writeTo(const QString& path);
    /// `next` gets the revision, to be taken back where nothing comes of it.
    void releaseThen(const LabelLayout& layout, const QString& target, std::function<void(qint64)> next);
    [[nodiscard]] paper::LabelOptions options() const;
    [[nodiscard]] QString title() const;

    Answers& answers_;
    Place place_;
    std::optional<paper::SheetCatalogue> catalogue_;
    paper::LabelSheet sheet_;
    std::set<int> used_; ///< labels of the first sheet that are gone, from 0
    LabelLayout layout_;
    bool isLaidOut_ = false; ///< `layout_` is of what the page says now
    std::function<void()> waiting_;
    storage::JobSlot job_;

    SearchField* search_;
    SheetListModel* sheets_;
    QListView* sheetList_;
    QComboBox* order_;
    QSpinBox* start_;
    QSpinBox* copies_;
    QCheckBox* shrink_;
    PaperPane* paper_;
    QWidget* people_;
    QVBoxLayout* peopleRows_;
    LeftOutList* leftOut_;
    MailingNote* note_;
    QAction* save_;
    QAction* print_;
};

} // namespace clientela::ui
