#pragma once

#include "app/DocumentPaper.h"
#include "sales/Document.h"
#include "ui/desk/Page.h"

class QTableWidget;
class QVBoxLayout;

namespace clientela::ui {

class Answers;
class ElidedLabel;
class LinkButton;
class PaperPane;
class StatusLabel;

/// One document: its lines and sums at the left, its paper at the right, exactly as printed.
class DocumentPage : public Page {
    Q_OBJECT

public:
    DocumentPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~DocumentPage() override;

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override { return place_; }
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QList<QAction*> topActions() const override { return {save_, print_}; }
    [[nodiscard]] QStringList statusTexts() const override;
    bool print() override;
    void focusFirst() override;

private:
    void load();
    [[nodiscard]] QString title() const;
    void fillHead();
    void fillLines();
    void fillTotals();
    void savePdf();
    void printNow();

    Answers& answers_;
    Place place_;
    sales::Document document_;
    QString customer_;
    app::DocumentPaper papers_;
    std::shared_ptr<const paper::DocumentPages> pages_;
    LinkButton* customerLink_;
    QVBoxLayout* head_;
    QTableWidget* lines_;
    QVBoxLayout* totals_;
    PaperPane* paper_;
    QAction* save_;
    QAction* print_;
};

} // namespace clientela::ui
