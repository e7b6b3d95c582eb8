#pragma once

#include "ui/support/Gui.h"
#include "ui/widgets/Appearance.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QVBoxLayout>

namespace clientela::test {

/// A window dressed by the Appearance, as in the program.
class InAWindow : public testing::Test {
protected:
    InAWindow() : appearance_(*qApp, false), column_(new QVBoxLayout(&window_)) { window_.resize(640, 480); }

    template <typename W, typename... Arguments>
    W* add(Arguments&&... arguments) {
        auto* widget = new W(std::forward<Arguments>(arguments)...);
        column_->addWidget(widget);
        return widget;
    }

    ui::Appearance appearance_;
    QWidget window_;
    QVBoxLayout* column_;
};

} // namespace clientela::test
