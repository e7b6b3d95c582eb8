#pragma once

#include "history/Attachments.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/FileDrop.h"
#include "ui/customers/FilePreview.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBrowser>
#include <QUrl>

namespace clientela::test {

/// Takes what would be opened by another program.
class OtherProgram : public QTextBrowser {
public:
    OtherProgram() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
    ~OtherProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList taken;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { taken += url.toLocalFile(); }
};

class CardFilesTest : public CardPageTest {
protected:
    CardFilesTest() {
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text) { told_ = text; });
        QObject::connect(desk_.get(), &ui::Desk::failed, desk_.get(),
                         [this](const Problem& problem) { failed_ = problem.text(); });
        QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(),
                         [this](const ui::Place& place) { gone_ = place; });
    }

    /// Holds files over `over` and lets them go where they are then.
    static void drop(QWidget& page, QWidget& over, QMimeData& data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &enter);
        auto* target = page.findChild<ui::FileDrop*>();
        ASSERT_NE(target, nullptr);
        if (!target->isVisible()) return;
        grab(page, QStringLiteral("files_drop"));
        QDropEvent let(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &let);
        EXPECT_EQ(let.dropAction(), Qt::CopyAction) << "the other program keeps its own";
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        drop(*page_, *page_, data);
    }
    QString letter(const QString& name = QStringLiteral("letter.txt")) const {
        return write(name, "Dear all,\nthanks");
    }
    QString mail(const QString& name, const QByteArray& from) const {
        return write(name,
                     "From: Giulia <" + from +
                         ">\nTo: shop@rosselli.it\nDate: Sat, 22 Nov 2025 10:42:00 +0100\n"
                         "Subject: Sixty hampers\nContent-Type: text/plain; charset=utf-8\n\nPlease send an offer.\n");
    }
    QString picture(const QString& name = QStringLiteral("giulia.png")) const {
        QImage image(600, 800, QImage::Format_RGB32);
        image.fill(QColor(200, 40, 40));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return write(name, buffer.data());
    }
    QString pdf() const {
        QString path = pathOf(QStringLiteral("contract.pdf"));
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.fillRect(0, 0, 2000, 2000, Qt::blue);
        writer.newPage();
        painter.fillRect(0, 0, 2000, 2000, Qt::green);
        return path;
    }
    [[nodiscard]] std::vector<history::Attachment> files() const {
        return history::attachmentsOf(desk_->connection(), CustomerId(id_));
    }
    [[nodiscard]] bool holds(size_t count) const {
        return waitFor(
            [&] { return files().size() == count && list().model()->rowCount() == static_cast<int>(count); });
    }
    /// Hidden while there are none.
    [[nodiscard]] QListView& list() const {
        for (auto* view : page_->findChildren<QListView*>())
            if (view->accessibleName() == QLatin1String("Files on this card")) return *view;
        throw std::runtime_error("no list of files");
    }
    void focusFirstFile() {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
    }
    ui::FilePreview* preview() {
        focusFirstFile();
        press(*page_, QStringLiteral("Return"));
        return page_->findChild<ui::FilePreview*>();
    }
    /// An entry of the menu of the current file, chosen.
    void choose(const QString& text) {
        focusFirstFile();
        const QPoint at = list().visualRect(list().currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list().viewport()->mapToGlobal(at));
        QApplication::sendEvent(list().viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions())
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                menu->close();
                return;
            }
        menu->close();
        ADD_FAILURE() << "no " << qPrintable(text);
    }

    QString told_;
    QString failed_;
    std::optional<ui::Place> gone_;
};

} // namespace clientela::test
