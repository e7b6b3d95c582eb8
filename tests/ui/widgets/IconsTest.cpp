#include "ui/widgets/Icons.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>

using namespace clientela::ui;

namespace {

/// Whether every pixel that is painted has this colour, and some are.
bool isTinted(const QImage& image, const QColor& color) {
    bool any = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250) continue; // edges are blended
            any = true;
            if (pixel.rgb() != color.rgb()) return false;
        }
    }
    return any;
}

} // namespace

TEST(Icons, AreAllDrawnAndTakeTheColourAskedFor) {
    ASSERT_GE(icons::names().size(), 60);
    for (const QString& name : icons::names())
        EXPECT_TRUE(isTinted(icons::pixmap(name, 48, QColor(0x2F4EB3)).toImage(), QColor(0x2F4EB3)))
            << name.toStdString();
}

TEST(Icons, FollowTheGridOfTheHouse) {
    for (const QString& name : icons::names()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"")) << name.toStdString();
        EXPECT_TRUE(svg.contains("stroke-width=\"1.75\"")) << name.toStdString();
        EXPECT_TRUE(svg.contains("stroke-linecap=\"round\"")) << name.toStdString();
    }
}

TEST(Icons, AreSharpOnFineScreens) {
    const QPixmap fine = icons::pixmap(QStringLiteral("phone"), 16, Qt::black, 2.0);
    EXPECT_EQ(fine.width(), 32);
    EXPECT_DOUBLE_EQ(fine.devicePixelRatio(), 2.0);
    EXPECT_EQ(fine.deviceIndependentSize(), QSizeF(16, 16));
}

TEST(Icons, GiveNothingForAnUnknownName) {
    EXPECT_TRUE(icons::pixmap(QStringLiteral("no-such-icon"), 16, Qt::black).isNull());
}

TEST(Icons, KeepTheirNameSoThatTheStyleCanTintThem) {
    EXPECT_EQ(icons::nameOf(icons::icon(QStringLiteral("phone"))), QStringLiteral("phone"));
    EXPECT_TRUE(icons::nameOf(icons::icon(QStringLiteral("phone"), Qt::red)).isEmpty());
    EXPECT_TRUE(icons::nameOf(QIcon()).isEmpty());
}

TEST(Icons, WithoutAColourFollowTheApplicationsPalette) {
    const QIcon icon = icons::icon(QStringLiteral("trash"));
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Text, QColor(0xE7E9ED));
    QGuiApplication::setPalette(dark);
    EXPECT_TRUE(isTinted(icon.pixmap(48, 48).toImage(), QColor(0xE7E9ED)));
    QGuiApplication::setPalette(before);
}

TEST(Icons, ShowTheProgramInAllSizes) {
    const QIcon icon = icons::application();
    EXPECT_TRUE(icon.availableSizes().contains(QSize(16, 16)));
    EXPECT_TRUE(icon.availableSizes().contains(QSize(256, 256)));
    EXPECT_EQ(icon.pixmap(64, 64).toImage().pixelColor(32, 4), QColor(0x3A5BC7));
}
