// Paints every part in every state, light and dark, as ui/UI.md's picture 13 does: a program to look at, not a test.
// clientela_gallery FOLDER [SCALE]
#include "GalleryPages.h"
#include "ui/support/Gui.h"
#include "ui/widgets/Appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>

using namespace clientela;

int main(int argc, char** argv) {
    if (argc > 2) qputenv("QT_SCALE_FACTOR", argv[2]);
    test::prepareOffscreen();
    QApplication app(argc, argv);
    test::useInter();
    ui::Appearance appearance(app, false);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(folder);
    for (const auto choice : {ui::Appearance::Choice::Light, ui::Appearance::Choice::Dark}) {
        appearance.setChoice(choice);
        const QString theme =
            choice == ui::Appearance::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        QComboBox combo;
        combo.addItems({QStringLiteral("Postal code"), QStringLiteral("Name"), QStringLiteral("Region")});
        test::show(combo);
        combo.showPopup();
        QApplication::processEvents();
        combo.view()->window()->grab().save(QStringLiteral("%1/popup-%2.png").arg(folder, theme));
        combo.hidePopup();
        for (const auto& [name, make] : gallery::pages()) {
            const std::unique_ptr<QWidget> page(make());
            test::show(*page);
            page->resize(page->sizeHint().expandedTo(page->minimumSize())); // larger than the offscreen screen
            gallery::pose(*page);
            page->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, theme));
        }
    }
    return 0;
}
