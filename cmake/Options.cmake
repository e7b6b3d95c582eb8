# Switches of the build; the presets set them.
option(CLIENTELA_TESTS "Build the tests" ON)
option(CLIENTELA_BENCH "Build the benchmarks" OFF)
option(CLIENTELA_FUZZ "Build the fuzzers (clang only)" OFF)
option(CLIENTELA_UNITY "Compile several test sources at once" ON)
set(CLIENTELA_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them (address,undefined)")

add_library(clientela_options INTERFACE)
target_compile_options(clientela_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
# GCC 12 sees std::optional and std::variant uninitialized where they are not, once it inlines (release) or instruments
# (asan), and texts that overlap or overflow in std::string's operator+ (PR 105329, 105651) once it inlines at -O3; clang
# and the sanitizers find the real ones.
target_compile_options(clientela_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-stringop-overflow>)
# Qt hands out and takes implicit conversions freely; these definitions take the costly and the ambiguous ones away.
target_compile_definitions(clientela_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CLIENTELA_SANITIZE)
    target_compile_options(clientela_options INTERFACE -fsanitize=${CLIENTELA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(clientela_options INTERFACE -fsanitize=${CLIENTELA_SANITIZE})
endif()
if(CLIENTELA_FUZZ)
    target_compile_options(clientela_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(clientela_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}" CACHE STRING "" FORCE)
endif()
