#pragma once

#include "history/Attachments.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Dialog.h"

#include <QImage>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace clientela::ui {

class IconButton;
class PdfPages;
class PictureView;

/// A file of a card, shown without any other program: pictures, PDFs (Page Up and Page Down turn), e-mails and texts.
/// What has no preview can be opened or saved from here. Deletes itself when closed.
class FilePreview : public Dialog {
    Q_OBJECT

public:
    FilePreview(Desk& desk, const history::Attachment& file, QWidget* parent);

Q_SIGNALS:
    void openRequested(const clientela::history::Attachment& file);
    void saveRequested(const clientela::history::Attachment& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What a job makes of the bytes, off the window's thread.
    struct Content {
        QImage picture{};
        QString text{};
        QByteArray pdf{};
        QString nothing{}; ///< why there is no preview
    };
    static Content read(const history::Attachment& file, const QByteArray& bytes);
    void build();
    void load();
    void show(const Content& content);
    void showPdf(const QByteArray& pdf);
    void say(const QString& text);
    void turn(int by);

    Desk& desk_;
    history::Attachment file_;
    QStackedWidget* stack_;
    PictureView* picture_;
    QPlainTextEdit* text_;
    QLabel* message_;
    QWidget* turning_; ///< the buttons of a PDF
    QLabel* place_;
    IconButton* back_;
    IconButton* on_;
    PdfPages* pdf_ = nullptr;
    int page_ = 0;
};

/// A picture as large as fits, never larger than it is.
class PictureView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return picture_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage picture_;
};

} // namespace clientela::ui
