#pragma once

namespace clientela::ui {

/// A width (ui/widgets/Metrics.h) as it is needed for the application's font: widths are those for 10 pt at 96 dots an
/// inch, letters that are drawn larger need more of it in proportion, at most three times as much; smaller ones no less.
/// Asked when a widget is made.
[[nodiscard]] int grown(int width);

} // namespace clientela::ui
