#include "ui/customers/FileDrop.h"

#include "history/MailToCard.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace clientela::ui {

namespace {

const QString kMail = QStringLiteral("message/rfc822");

} // namespace

FileDrop::FileDrop(QWidget* target, Takes takes) : QWidget(target), target_(target), takes_(takes) {
    setAcceptDrops(true);
    target->setAcceptDrops(true);
    hide();
    // Fields take drops of their own: what is held over them is seen here first.
    qApp->installEventFilter(this);
}

void FileDrop::setText(const QString& text) { text_ = text; }

DroppedFiles FileDrop::filesIn(const QMimeData* mime) const {
    DroppedFiles files;
    for (const QUrl& url : mime->urls())
        if (const QString path = url.toLocalFile();
            !path.isEmpty() && (takes_ == Takes::Anything || history::isMailFile(path)))
            files.paths += path;
    if (files.paths.isEmpty() && mime->hasFormat(kMail))
        files.messages.push_back({QStringLiteral("message.eml"), mime->data(kMail)});
    return files;
}

bool FileDrop::isTaken(const QMimeData* mime) const { return !text_.isEmpty() && !filesIn(mime).isEmpty(); }

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget == this || (widget != target_ && !target_->isAncestorOf(widget))) return false;
    if (type == QEvent::DragLeave) {
        hide(); // where it goes on to this, it shows again
        return false;
    }
    auto* held = static_cast<QDropEvent*>(event);
    if (!isTaken(held->mimeData())) return false;
    if (type == QEvent::Drop) {
        take(held);
    } else {
        held->acceptProposedAction();
        cover(); // what moves on from here moves over this
    }
    return true;
}

void FileDrop::cover() {
    setGeometry(target_->rect());
    raise();
    show();
}

void FileDrop::take(QDropEvent* event) {
    hide();
    const DroppedFiles files = filesIn(event->mimeData());
    // Copied, whatever the other program would have liked: its file stays where it is.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!text_.isEmpty() && !files.isEmpty()) Q_EMIT dropped(files);
}

void FileDrop::dragEnterEvent(QDragEnterEvent* event) {
    if (!isTaken(event->mimeData())) return;
    event->acceptProposedAction();
    cover();
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent*) { hide(); }

void FileDrop::dropEvent(QDropEvent* event) { take(event); }

void FileDrop::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    QColor veil = theme.base;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const QRectF frame = QRectF(rect()).adjusted(space::k16, space::k16, -space::k16, -space::k16);
    QPen dashes(theme.accentText, 2, Qt::DashLine);
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius::kPanel, radius::kPanel);
    painter.setFont(ui::font(FontRole::Title));
    painter.setPen(theme.accentText);
    painter.drawText(frame.adjusted(space::k16, 0, -space::k16, 0), Qt::AlignCenter | Qt::TextWordWrap, text_);
}

} // namespace clientela::ui
