#include "ui/customers/PdfPages.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <sys/resource.h>

namespace clientela::ui {

namespace {

constexpr int kPatience = 20'000;           ///< milliseconds for a page
constexpr rlim_t kMemory = 1'500'000'000;   ///< bytes of address space
constexpr rlim_t kSeconds = 20;             ///< of the processor
constexpr qint64 kMostOutput = 100'000'000; ///< bytes of a picture

void limit(int what, rlim_t most) {
    const rlimit limits{most, most};
    ::setrlimit(static_cast<__rlimit_resource_t>(what), &limits);
}

} // namespace

PdfPages::PdfPages(QByteArray pdf, QObject* parent) : QObject(parent), pdf_(std::move(pdf)) {}

PdfPages::~PdfPages() { stop(); }

bool PdfPages::isAvailable() {
    return !QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty();
}

void PdfPages::begin() {
    run(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, [this](const QByteArray& said) {
        static const QRegularExpression pages(QStringLiteral("^Pages:\\s+(\\d+)"), QRegularExpression::MultilineOption);
        count_ = pages.match(QString::fromUtf8(said)).captured(1).toInt();
        if (count_ > 0)
            Q_EMIT counted(count_);
        else
            Q_EMIT failed(tr("This PDF has no pages."));
    });
}

void PdfPages::draw(int page, int pixels) {
    const QString number = QString::number(page + 1);
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
         QStringLiteral("-scale-to"), QString::number(pixels), QStringLiteral("-")},
        [this, page](const QByteArray& picture) {
            const QImage image = QImage::fromData(picture, "PNG");
            if (image.isNull())
                Q_EMIT failed(tr("This page cannot be shown."));
            else
                Q_EMIT drawn(page, image);
        });
}

void PdfPages::run(const QString& program, const QStringList& arguments, std::function<void(const QByteArray&)> done) {
    stop();
    auto* process = new QProcess(this);
    process_ = process;
    process->setChildProcessModifier([] {
        limit(RLIMIT_AS, kMemory);
        limit(RLIMIT_CPU, kSeconds);
        limit(RLIMIT_CORE, 0);
    });
    process->setStandardErrorFile(QProcess::nullDevice());
    auto written = std::make_shared<QByteArray>();
    connect(process, &QProcess::readyReadStandardOutput, this, [process, written] {
        written->append(process->readAllStandardOutput());
        if (written->size() > kMostOutput) process->kill();
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (process != process_ || error != QProcess::FailedToStart) return; // others end it, and are told of there
        stop();
        Q_EMIT failed(tr("PDFs cannot be shown here: poppler-utils is not installed."));
    });
    connect(process, &QProcess::finished, this,
            [this, process, written, done = std::move(done)](int code, QProcess::ExitStatus status) {
                if (process != process_) return;
                written->append(process->readAllStandardOutput());
                stop();
                if (status != QProcess::NormalExit || code != 0)
                    return Q_EMIT failed(tr("This PDF cannot be shown: it is damaged, or locked with a password."));
                done(*written);
            });
    QTimer::singleShot(kPatience, process, [process] { process->kill(); });
    process->start(program, arguments);
    process->write(pdf_);
    process->closeWriteChannel();
}

void PdfPages::stop() {
    QProcess* process = process_;
    process_.clear();
    if (!process) return;
    process->disconnect(this);
    process->disconnect();
    // Not waited for: it goes when it is gone.
    if (process->state() != QProcess::NotRunning) {
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->setParent(nullptr);
        process->kill();
    } else {
        process->deleteLater();
    }
}

} // namespace clientela::ui
