#pragma once

#include "app/OpenFile.h"
#include "lists/Release.h"
#include "lists/SharedPost.h"
#include "paper/LabelPages.h"

namespace clientela::app {

/// In which order labels are printed.
enum class LabelOrder {
    PostalCode, ///< home country first, then by country; within by postal code: as the post wants mailings
    Name,
};

/// Address labels of the customers of a list, read from the file label by label. Belongs to the thread of its
/// connection.
class CustomerLabels : public paper::LabelTexts {
public:
    /// `connection` must outlive it. `home` and `language` as formats::addressLines() takes them.
    CustomerLabels(std::shared_ptr<storage::Connection> connection, std::vector<qint64> customers, QString home,
                   QString language, lists::SharedPost shared = {});
    ~CustomerLabels() override;

    [[nodiscard]] qsizetype count() const override { return static_cast<qsizetype>(customers_.size()); }
    [[nodiscard]] paper::LabelText at(qsizetype index) const override;
    /// Whose label it is.
    [[nodiscard]] CustomerId customer(qsizetype index) const {
        return CustomerId(customers_[static_cast<size_t>(index)]);
    }

    /// Everybody on that label: whose it is, and who lives there, too.
    [[nodiscard]] std::vector<qint64> everybodyOn(qsizetype index) const;

    /// How many of the list have no label of their own, because their household has one.
    [[nodiscard]] qsizetype shared() const;

private:
    struct Reader;
    std::shared_ptr<storage::Connection> connection_;
    std::vector<qint64> customers_;
    lists::SharedPost shared_;
    QString home_;
    QString language_;
    std::unique_ptr<Reader> reader_;
};

/// What labels need to know of an open file, for a job on another thread.
struct LabelSource {
    std::shared_ptr<const fields::Catalogues> catalogues;
    Standpoint here;
    QString language; ///< of the business, which its country is written in for others

    static LabelSource of(const OpenFile& file);
};

/// Takes out of the plan whoever has no label because the address does not fit on it: nobody is written to by what is
/// not printed. `pages` are of these labels.
void leaveOutMisfits(lists::ReleasePlan& plan, const CustomerLabels& labels, const paper::LabelPages& pages);

/// The labels of a plan's released customers, for the preview; to print them, release() the plan first. Linked as a
/// household and living at one address, they have one, with the head's name first. `connection` is
/// of the calling thread and is kept by the labels. Interrupted by `control` (may be null).
std::shared_ptr<CustomerLabels> labelsOf(std::shared_ptr<storage::Connection> connection, const LabelSource& source,
                                         const lists::ReleasePlan& plan, LabelOrder order,
                                         JobControl* control = nullptr);

} // namespace clientela::app
