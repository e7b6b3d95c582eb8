# A room is a folder of the house and one static library. The link lines below are the table of who may include whom;
# tests/house checks the includes against the same table (cmake/house.txt).

# clientela_room(name [USES room...] [LINKS library...]): every source in the folder is part of the room.
function(clientela_room name)
    cmake_parse_arguments(ROOM "" "HEADERS" "USES;LINKS" ${ARGN})
    if(NOT ROOM_HEADERS)
        set(ROOM_HEADERS headers)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.c)
    add_library(clientela_${name} STATIC ${sources})
    add_library(Clientela::${name} ALIAS clientela_${name})
    list(TRANSFORM ROOM_USES PREPEND Clientela::)
    target_link_libraries(clientela_${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS} PRIVATE clientela_options)
    target_include_directories(clientela_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
    target_precompile_headers(clientela_${name} REUSE_FROM clientela_${ROOM_HEADERS})
endfunction()

# The headers that nearly every file includes, compiled once for all rooms of src, once for those of ui and once for the
# tests: a set a room would take half the time of a clean build. Flags must be those of the rooms, so they come from the
# same place; what a room defines for itself must not occur in these headers.
function(clientela_headers name)
    cmake_parse_arguments(HEADERS "" "" "PRECOMPILE;LINKS" ${ARGN})
    add_library(clientela_${name} OBJECT "${CMAKE_SOURCE_DIR}/cmake/Headers.cpp")
    target_link_libraries(clientela_${name} PRIVATE clientela_options ${HEADERS_LINKS})
    target_precompile_headers(clientela_${name} PRIVATE ${HEADERS_PRECOMPILE})
endfunction()

set(CLIENTELA_HEADERS <algorithm> <functional> <memory> <optional> <span> <string> <variant> <vector>
    <QtCore/QDate> <QtCore/QDateTime> <QtCore/QHash> <QtCore/QString> <QtCore/QStringList> <QtCore/QVariant>)
clientela_headers(headers LINKS Qt6::Core PRECOMPILE ${CLIENTELA_HEADERS})
clientela_headers(ui_headers LINKS Qt6::Widgets PRECOMPILE ${CLIENTELA_HEADERS} <QtCore/QCoreApplication> <QtCore/QObject>
    <QtGui/QPainter> <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QLabel> <QtWidgets/QPushButton>
    <QtWidgets/QWidget>)

# clientela_ui_room(name ...): as above for the rooms of ui/, named ui_<name>.
function(clientela_ui_room name)
    set(CMAKE_AUTOUIC ON)
    set(CMAKE_AUTOMOC ON)
    clientela_room(ui_${name} HEADERS ui_headers ${ARGN})
endfunction()

# clientela_tests(name [USES room...] [LINKS library...]): the tests of one room, one program, one ctest entry a test.
function(clientela_tests name)
    cmake_parse_arguments(TESTS "" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        return()
    endif()
    add_executable(test_${name} ${sources})
    list(TRANSFORM TESTS_USES PREPEND Clientela::)
    target_link_libraries(test_${name} PRIVATE clientela_options clientela_test_support ${TESTS_USES} ${TESTS_LINKS})
    target_include_directories(test_${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_precompile_headers(test_${name} REUSE_FROM clientela_test_headers)
    if(CLIENTELA_UNITY)
        # What they all instantiate is most of the work (docs/decisions/0040). A fixture in an unnamed namespace is then
        # in no main file, which GCC warns about.
        set_target_properties(test_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
        target_compile_options(test_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    set(environment QT_QPA_PLATFORM=offscreen "CLIENTELA_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
    # What the rooms above storage say to SQLite, tests/postgres prepares on PostgreSQL. (Tests of storage make tables of
    # their own, those of the demo ask everything in SQLite's own words; windows say what the rooms let them say.)
    if(NOT name MATCHES "^(storage|demo|postgres|ui_.*)$")
        list(APPEND environment "CLIENTELA_STATEMENTS=${CLIENTELA_STATEMENTS}/${name}.sql")
        set_tests_properties(${name} PROPERTIES FIXTURES_SETUP statements)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT "${environment}")
endfunction()
set(CLIENTELA_STATEMENTS "${CMAKE_BINARY_DIR}/statements")
file(MAKE_DIRECTORY "${CLIENTELA_STATEMENTS}")
