#include "ui/customers/FilePreview.h"

#include "base/Failure.h"
#include "formats/MailMessage.h"
#include "storage/Contents.h"
#include "ui/customers/PdfPages.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeDatabase>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kWide = 848;
constexpr int kTall = 640;
constexpr int kPictureMost = 3000;       ///< pixels of a longer side that are kept to be shown
constexpr int kPagePixels = 1600;        ///< of a page's longer side
constexpr qsizetype kTextMost = 200'000; ///< characters of a text that are shown

QImage pictureIn(const QByteArray& bytes, QString& why) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); qMax(size.width(), size.height()) > kPictureMost)
        reader.setScaledSize(size.scaled(kPictureMost, kPictureMost, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull()) why = reader.errorString();
    return image;
}

QString addressText(const formats::MailAddress& one) {
    return one.name.isEmpty() ? one.address : QStringLiteral("%1 <%2>").arg(one.name, one.address);
}

QString addressesText(const std::vector<formats::MailAddress>& all) {
    QStringList texts;
    for (const formats::MailAddress& one : all) texts += addressText(one);
    return texts.join(QStringLiteral(", "));
}

QString mailText(const formats::MailMessage& mail) {
    QStringList lines;
    const auto line = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) lines += QStringLiteral("%1: %2").arg(label, value);
    };
    line(FilePreview::tr("From", "sender of an e-mail"), addressesText(mail.from));
    line(FilePreview::tr("To", "recipient of an e-mail"), addressesText(mail.to));
    if (mail.date.isValid())
        line(FilePreview::tr("Date"), QLocale().toString(mail.date.toLocalTime(), QLocale::LongFormat));
    line(FilePreview::tr("Subject"), mail.subject);
    line(FilePreview::tr("Attachments"), mail.attachments.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n')) + QStringLiteral("\n\n") + mail.text;
}

} // namespace

void PictureView::setPicture(const QImage& picture) {
    picture_ = picture;
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    if (picture_.isNull()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize whole = picture_.size() / devicePixelRatioF();
    const QSize size =
        whole.width() > width() || whole.height() > height() ? whole.scaled(this->size(), Qt::KeepAspectRatio) : whole;
    painter.drawImage(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect()), picture_);
}

FilePreview::FilePreview(Desk& desk, const history::Attachment& file, QWidget* parent)
    : Dialog(parent), desk_(desk), file_(file), stack_(new QStackedWidget(this)), picture_(new PictureView(stack_)),
      text_(new QPlainTextEdit(stack_)), message_(new QLabel(stack_)), turning_(new QWidget(this)),
      place_(new QLabel(turning_)),
      back_(new IconButton(QStringLiteral("chevron-left"), tr("Previous page"), turning_)),
      on_(new IconButton(QStringLiteral("chevron-right"), tr("Next page"), turning_)) {
    build();
    load();
}

void FilePreview::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(file_.name);
    setGround(picture_, Ground::Desk);
    picture_->setAccessibleName(file_.name);
    text_->setReadOnly(true);
    text_->setAccessibleName(file_.name);
    message_->setAlignment(Qt::AlignCenter);
    message_->setWordWrap(true);
    setInk(message_, Ink::Text2);
    stack_->addWidget(message_);
    stack_->addWidget(picture_);
    stack_->addWidget(text_);
    auto* title = new QLabel(file_.name, this);
    title->setTextFormat(Qt::PlainText);
    setFontRole(title, FontRole::Title);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title->setToolTip(file_.name);
    auto* turns = new QHBoxLayout(turning_);
    turns->setContentsMargins(0, 0, 0, 0);
    turns->addWidget(back_);
    turns->addWidget(place_);
    turns->addWidget(on_);
    setInk(place_, Ink::Hint);
    back_->setKey(QKeySequence(Qt::Key_PageUp));
    on_->setKey(QKeySequence(Qt::Key_PageDown));
    turning_->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(turning_);
    auto* open = new QPushButton(tr("Open with its program"), this);
    auto* save = new QPushButton(tr("Save as…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    open->setVisible(!history::isProgram(file_.type));
    for (QPushButton* button : {open, save}) button->setAutoDefault(false);
    setButtonRole(close, ButtonRole::Primary);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(open);
    foot->addWidget(save);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    column->addLayout(foot);
    resize(kWide, kTall);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(file_); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(file_); });
    connect(back_, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(on_, &QToolButton::clicked, this, [this] { turn(1); });
    say(tr("Reading…"));
}

void FilePreview::say(const QString& text) {
    message_->setText(text);
    stack_->setCurrentWidget(message_);
}

void FilePreview::load() {
    desk_.jobs().run(
        [file = file_](storage::Connection& connection, JobControl&) -> Result<Content> {
            const auto bytes = storage::contentOf(connection, file.content);
            if (!bytes)
                return Problem{tr("The content of %1 is damaged.").arg(file.name),
                               tr("Backups of an earlier day may hold it whole."),
                               tr("Restore one into a file of its own and look there.")};
            return read(file, *bytes);
        },
        this,
        [this](const Result<Content>& content) {
            if (!content) return say(content.problem().text());
            show(*content);
        });
}

FilePreview::Content FilePreview::read(const history::Attachment& file, const QByteArray& bytes) {
    Content content;
    const QMimeType type = QMimeDatabase().mimeTypeForName(file.type);
    if (history::isPicture(file.type)) {
        QString why;
        content.picture = pictureIn(bytes, why);
        if (content.picture.isNull()) content.nothing = tr("This picture cannot be shown: %1").arg(why);
    } else if (file.type == QLatin1String("application/pdf")) {
        content.pdf = bytes;
    } else if (type.inherits(QStringLiteral("message/rfc822")) || !file.interaction.isNull()) {
        if (const auto mail = formats::readMail(bytes))
            content.text = mailText(*mail);
        else
            content.nothing = tr("This is no e-mail that can be read.");
    } else if (type.inherits(QStringLiteral("text/plain"))) {
        content.text = QString::fromUtf8(bytes.left(4 * kTextMost)).left(kTextMost);
        content.text.remove(QChar(0));
    } else {
        content.nothing = tr("There is no preview of this kind of file.");
    }
    return content;
}

void FilePreview::show(const Content& content) {
    if (!content.nothing.isEmpty()) return say(content.nothing);
    if (!content.pdf.isEmpty()) return showPdf(content.pdf);
    if (!content.picture.isNull()) {
        picture_->setPicture(content.picture);
        return stack_->setCurrentWidget(picture_);
    }
    text_->setPlainText(content.text);
    stack_->setCurrentWidget(text_);
}

void FilePreview::showPdf(const QByteArray& pdf) {
    pdf_ = new PdfPages(pdf, this);
    connect(pdf_, &PdfPages::failed, this, &FilePreview::say);
    connect(pdf_, &PdfPages::counted, this, [this](int pages) {
        turning_->setVisible(pages > 1);
        turn(0);
    });
    connect(pdf_, &PdfPages::drawn, this, [this](int, const QImage& image) {
        picture_->setPicture(image);
        stack_->setCurrentWidget(picture_);
    });
    pdf_->begin();
}

void FilePreview::turn(int by) {
    if (!pdf_ || page_ + by < 0 || page_ + by >= pdf_->count()) return;
    page_ += by;
    place_->setText(tr("Page %1 of %2").arg(page_ + 1).arg(pdf_->count()));
    picture_->setAccessibleDescription(place_->text());
    back_->setEnabled(page_ > 0);
    on_->setEnabled(page_ + 1 < pdf_->count());
    pdf_->draw(page_, kPagePixels);
}

void FilePreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp) return turn(-1);
    if (event->key() == Qt::Key_PageDown) return turn(1);
    Dialog::keyPressEvent(event);
}

} // namespace clientela::ui
