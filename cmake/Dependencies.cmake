# Every library comes from Debian's packages; scripts/packages.txt lists them.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets Network Svg PrintSupport DBus Test LinguistTools)
find_package(SQLite3 3.40 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(xcb IMPORTED_TARGET xcb) # of X11, where there is one
pkg_check_modules(gmime REQUIRED gmime-3.0)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
