#include "paper/PdfFile.h"

#include "base/AtomicFile.h"
#include "base/Job.h"
#include "paper/PagePainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <exception>
#include <string>

namespace clientela::paper {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Paper", text); }

/// What QPdfWriter writes to. Qt's own devices tell a full disk late or not at all, here the first failure is kept and
/// thrown again.
class PdfDevice : public QIODevice {
public:
    explicit PdfDevice(AtomicFile& file) : file_(file) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        block_.reserve(kBlock);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool hasFailed() const { return failure_ != nullptr; }

    /// Hands on what is left. Throws what went wrong, now or before.
    void finish() {
        flush();
        if (failure_) std::rethrow_exception(failure_);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        block_.append(data, static_cast<size_t>(size));
        if (block_.size() >= kBlock) flush();
        return failure_ ? -1 : size;
    }

private:
    static constexpr size_t kBlock = 256 * 1024;

    void flush() {
        try {
            if (!failure_) file_.write(block_);
        } catch (...) {
            failure_ = std::current_exception(); // Qt between here and the caller knows no exceptions
        }
        block_.clear();
    }

    AtomicFile& file_;
    std::string block_;
    std::exception_ptr failure_;
};

// Qt 6.4 has no setter for the author; the metadata stream takes it.
QByteArray metadata(const PdfDetails& details) {
    return QStringLiteral(
               "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
               "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
               " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:format>application/pdf</dc:format>"
               "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>")
        .arg(details.title.toHtmlEscaped(), details.author.toHtmlEscaped())
        .toUtf8();
}

void paintAll(const PagePainter& pages, QPdfWriter& writer, const PdfDevice& device, const QString& path,
              JobControl* job) {
    QPainter painter(&writer);
    const int count = pages.pageCount();
    const QString what = tr("Writing %1").arg(QFileInfo(path).fileName());
    for (int page = 0; page < count; ++page) {
        if (job) job->report(what, page, count);
        if (page > 0) writer.newPage();
        painter.save();
        pages.paint(painter, page);
        painter.restore();
        if (device.hasFailed()) break;
    }
    painter.end();
    if (job) job->report(what, count, count);
}

} // namespace

void writePdf(const PagePainter& pages, const QString& path, const PdfDetails& details, JobControl* job) {
    Q_ASSERT(pages.pageCount() > 0);
    AtomicFile file(path);
    PdfDevice device(file);
    {
        QPdfWriter writer(&device);
        writer.setTitle(details.title);
        writer.setCreator(QStringLiteral("Clientela"));
        writer.setDocumentXmpMetadata(metadata(details));
        writer.setResolution(kUnitsPerInch);
        writer.setPageLayout(QPageLayout(pages.pageSize(), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        paintAll(pages, writer, device, path, job);
    }
    device.finish();
    file.commit();
}

} // namespace clientela::paper
