#include "ui/widgets/TextArea.h"

#include <QMimeData>

#include <gtest/gtest.h>

namespace clientela::test {
namespace {

/// What Qt itself calls when Ctrl+V is pressed.
class Pasting : public ui::TextArea {
public:
    using ui::TextArea::canInsertFromMimeData;
    using ui::TextArea::insertFromMimeData;
};

TEST(TextAreaTest, PastingWhereNobodyCopiedAnythingDoesNothing) {
    Pasting area;
    area.setPlainText(QStringLiteral("as it was"));
    EXPECT_FALSE(area.canInsertFromMimeData(nullptr));
    area.insertFromMimeData(nullptr);
    EXPECT_EQ(area.toPlainText(), QStringLiteral("as it was"));
    QMimeData copied;
    copied.setText(QStringLiteral("now "));
    area.insertFromMimeData(&copied);
    EXPECT_EQ(area.toPlainText(), QStringLiteral("now as it was"));
}

} // namespace
} // namespace clientela::test
