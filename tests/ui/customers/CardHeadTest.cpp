#include "ui/customers/CardFigures.h"
#include "ui/customers/CardFixture.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Tags.h"

#include <QLabel>

namespace clientela::test {

namespace {

class CardHeadTest : public CardPageTest {
protected:
    CardHeadTest() {
        customers::Card long_ = somebody(QStringLiteral("Maria Antonietta Giuseppina"),
                                         QStringLiteral("Ferrante Montecuccoli degli Erri di Serramazzoni"), {},
                                         QStringLiteral("50124"), QStringLiteral("San Casciano in Val di Pesa"));
        long_.set(QStringLiteral("job_title"), QStringLiteral("responsabile degli acquisti per l'Italia centrale"));
        long_.set(QStringLiteral("company_name"),
                  QStringLiteral("Cooperativa agricola & vinicola dei colli fiorentini"));
        long_.set(QStringLiteral("representative"), QStringLiteral("Marco"));
        long_id_ = put(long_);
    }
    [[nodiscard]] QLabel& line() const {
        for (auto* label : page_->findChildren<QLabel*>())
            if (label->textFormat() == Qt::RichText && label->isVisible()) return *label;
        throw std::runtime_error("no line");
    }
    qint64 long_id_ = 0;
};

} // namespace

TEST_F(CardHeadTest, CutsWhatHasNoRoomWithDotsAndSaysItWholeInItsTooltip) {
    page_->resize(752, 520); // of a window of 960 x 600
    open(card(long_id_));
    grab(*page_, QStringLiteral("head_narrow"));
    auto* name = find<ui::ElidedLabel>(*page_, QStringLiteral("Maria Antonietta Giuseppina Ferrante Montecuccoli degli "
                                                              "Erri di Serramazzoni"));
    ASSERT_NE(name, nullptr);
    EXPECT_TRUE(name->isCut());
    EXPECT_TRUE(line().text().endsWith(QStringLiteral("…"))) << qPrintable(line().text());
    EXPECT_TRUE(line().toolTip().endsWith(QStringLiteral("looked after by Marco"))) << qPrintable(line().toolTip());
    EXPECT_TRUE(line().toolTip().contains(QStringLiteral("agricola & vinicola")));
}

TEST_F(CardHeadTest, LeavesRoomForTheRingAboveAndBelowItsFigures) {
    open(card(long_id_));
    const auto figures = page_->findChildren<ui::CardFigureButton*>();
    ASSERT_FALSE(figures.isEmpty());
    const QImage drawn = figures.first()->grab().toImage();
    const QRgb ground = drawn.pixel(drawn.width() - 1, drawn.height() / 2);
    for (int x = 0; x < drawn.width(); ++x)
        for (const int y : {0, 1, 2, drawn.height() - 3, drawn.height() - 2, drawn.height() - 1})
            ASSERT_EQ(drawn.pixel(x, y), ground) << "a letter at " << x << ", " << y;
}

TEST_F(CardHeadTest, CountsTagsBeforeItCutsTheName) {
    customers::Card company;
    company.set(QStringLiteral("kind"), QStringLiteral("company"));
    company.set(QStringLiteral("company_name"), QStringLiteral("Copper Kettle Weddings Ltd"));
    company.tags = {QStringLiteral("Key account"), QStringLiteral("Horeca"), QStringLiteral("Weddings"),
                    QStringLiteral("Catering")};
    page_->resize(860, 700);
    open(card(put(company)));
    grab(*page_, QStringLiteral("head_tags"));
    EXPECT_FALSE(find<ui::ElidedLabel>(*page_, QStringLiteral("Copper Kettle Weddings Ltd"))->isCut());
    auto* tags = page_->findChild<ui::TagRow*>();
    const int wide = tags->width();
    page_->resize(1900, 700);
    EXPECT_TRUE(waitFor([&] { return tags->width() > wide; }));
}

TEST_F(CardHeadTest, CutsNothingWhereThereIsRoom) {
    page_->resize(1900, 700);
    open(card(long_id_));
    EXPECT_FALSE(line().text().contains(QStringLiteral("…")));
    EXPECT_TRUE(line().toolTip().isEmpty());
}

} // namespace clientela::test
