#include "support/Statements.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

// Programs that drive widgets bring a main of their own; a static library's main gives way to it.
int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    clientela::test::recordStatements();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
