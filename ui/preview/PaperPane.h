#pragma once

#include "ui/preview/PaperView.h"

#include <QWidget>

class QLabel;

namespace clientela::ui {

class IconButton;

/// A paper view with its page and size controls above it.
class PaperPane : public QWidget {
    Q_OBJECT

public:
    explicit PaperPane(QWidget* parent = nullptr);

    [[nodiscard]] PaperView* view() const { return view_; }
    void setPages(std::shared_ptr<const paper::PagePainter> pages);

private:
    void showPage();

    PaperView* view_;
    QLabel* place_;
    IconButton* back_;
    IconButton* on_;
};

/// Prints all pages on a printer that the person picks; true pages as the preview shows them. Returns false if it was
/// called off.
void printPages(QWidget* parent, std::shared_ptr<const paper::PagePainter> pages, const QString& title,
                std::function<void(bool)> done);

} // namespace clientela::ui
