#include "ui/customers/CardPhoto.h"

#include "history/Attachments.h"
#include "storage/Contents.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Avatar.h"

#include <QBuffer>
#include <QImageReader>
#include <QPixmap>

namespace clientela::ui {

namespace {

constexpr int kPhotoPixels = 256; ///< of the shorter side: sharp at every scale of the screen

/// The middle of a photo, small.
QImage photoIn(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid() && qMin(size.width(), size.height()) > kPhotoPixels)
        reader.setScaledSize(size.scaled(kPhotoPixels, kPhotoPixels, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

CardPhoto::CardPhoto(Desk& desk, Avatar& avatar, QObject* parent) : QObject(parent), desk_(desk), avatar_(avatar) {}

CardPhoto::~CardPhoto() = default;

void CardPhoto::show(CustomerId customer) {
    const auto photo = history::photoOf(desk_.connection(), customer);
    const QString wanted = photo ? photo->content : QString();
    if (wanted == shown_) return;
    shown_ = wanted;
    job_.cancel();
    avatar_.setPhoto({});
    if (wanted.isEmpty()) return;
    job_.start(
        desk_.jobs(),
        [wanted](storage::Connection& connection, JobControl&) -> Result<QImage> {
            const auto bytes = storage::contentOf(connection, wanted);
            return bytes ? photoIn(*bytes) : QImage();
        },
        this,
        [this](const Result<QImage>& image) {
            // Initials stand in for what cannot be read; the preview says what is wrong with it.
            if (image && !image->isNull()) avatar_.setPhoto(QPixmap::fromImage(*image));
        });
}

} // namespace clientela::ui
