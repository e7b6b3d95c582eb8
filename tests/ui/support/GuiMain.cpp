#include "ui/support/Gui.h"

#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    clientela::test::prepareOffscreen();
    QApplication app(argc, argv);
    clientela::test::useInter();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
