#include <QGuiApplication>
#include <gtest/gtest.h>

// Papers need fonts, so the commands run in an application with a screen that is none.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
