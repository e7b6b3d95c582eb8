#include "paper/PdfFile.h"

#include "base/Failure.h"
#include "base/Job.h"
#include "paper/PagePainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace clientela::paper {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Paper", text); }

[[noreturn]] void fail(const QString& path, const QString& why) {
    throw Failure({tr("%1 could not be written: %2.").arg(QFileInfo(path).fileName(), why), tr("No page was saved."),
                   tr("Choose another folder, or free some space on this one.")},
                  path);
}

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

void paintAll(const PagePainter& pages, QPdfWriter& writer, QSaveFile& file, JobControl* job) {
    QPainter painter;
    if (!painter.begin(&writer)) fail(file.fileName(), file.errorString());
    const int count = pages.pageCount();
    const QString what = tr("Writing %1").arg(QFileInfo(file.fileName()).fileName());
    for (int page = 0; page < count; ++page) {
        if (job) job->report(what, page, count);
        if (page > 0) writer.newPage();
        painter.save();
        pages.paint(painter, page);
        painter.restore();
        if (file.error() != QFileDevice::NoError) break;
    }
    painter.end();
    if (job) job->report(what, count, count);
}

} // namespace

void writePdf(const PagePainter& pages, const QString& path, const PdfDetails& details, JobControl* job) {
    Q_ASSERT(pages.pageCount() > 0);
    QSaveFile file(path); // not committed, it leaves nothing behind
    if (!file.open(QIODevice::WriteOnly)) fail(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(details.title);
        writer.setCreator(QStringLiteral("Clientela"));
        writer.setDocumentXmpMetadata(metadata(details));
        writer.setResolution(kUnitsPerInch);
        writer.setPageLayout(QPageLayout(pages.pageSize(), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        paintAll(pages, writer, file, job);
    }
    if (!file.commit()) fail(path, file.errorString());
}

} // namespace clientela::paper
