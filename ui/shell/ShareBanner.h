#pragma once

#include "ui/widgets/Banner.h"

#include <memory>

namespace clientela::storage {
class ShareLock;
}

namespace clientela::ui {

/// Says, as soon as it is noticed, that somebody on another computer took over a file on a shared disk: nothing that is
/// done here from then on is saved. Hidden until then, and for good on other disks. Its link opens the file again.
class ShareBanner : public Banner {
    Q_OBJECT

public:
    /// `lock` of the file; null where it is on no shared disk.
    explicit ShareBanner(std::shared_ptr<storage::ShareLock> lock, QWidget* parent = nullptr);
    ~ShareBanner() override;

private:
    std::shared_ptr<storage::ShareLock> lock_;
};

} // namespace clientela::ui
