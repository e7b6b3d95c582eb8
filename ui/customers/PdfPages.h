#pragma once

#include <QImage>
#include <QObject>
#include <QPointer>

class QProcess;

namespace clientela::ui {

/// The pages of a PDF as pictures, drawn by poppler's programs (pdfinfo, pdftoppm) in processes of their own: a file
/// from a stranger that breaks them, or never ends, breaks nothing here. One page at a time; of the window's thread.
class PdfPages : public QObject {
    Q_OBJECT

public:
    explicit PdfPages(QByteArray pdf, QObject* parent = nullptr);
    ~PdfPages() override;

    /// Whether the programs are there.
    [[nodiscard]] static bool isAvailable();
    /// How many pages there are; 0 until counted().
    [[nodiscard]] int count() const { return count_; }
    /// Counts the pages: counted() or failed().
    void begin();
    /// Draws a page (from 0), its longer side `pixels` long: drawn() or failed(). Asking for another one forgets this.
    void draw(int page, int pixels);

Q_SIGNALS:
    void counted(int pages);
    void drawn(int page, const QImage& image);
    /// In words for the place where the page would be.
    void failed(const QString& why);

private:
    /// Runs a program with the PDF as its input; `done` gets what it wrote, if it ended well.
    void run(const QString& program, const QStringList& arguments, std::function<void(const QByteArray&)> done);
    void stop();

    QByteArray pdf_;
    int count_ = 0;
    QPointer<QProcess> process_;
};

} // namespace clientela::ui
