# Fuzzers are libFuzzer's, so clang's (preset nightly). Every room is instrumented; each fuzzer is a test that runs for
# three minutes or its own SECONDS, keeps what it learns in build/<preset>/corpus/<name> and leaves a crash there.
set(CLIENTELA_FUZZ_SECONDS "" CACHE STRING "How long each fuzzer runs as a test, whatever it asks for")

# clientela_fuzzer(name source USES room... [DICTIONARY file] [SECONDS n]): the program fuzz_<name>. Files of the folder
# <name> beside the source are what it begins with.
function(clientela_fuzzer name source)
    cmake_parse_arguments(FUZZ "" "DICTIONARY;SECONDS" "USES" ${ARGN})
    set(seconds 180)
    if(CLIENTELA_FUZZ_SECONDS)
        set(seconds ${CLIENTELA_FUZZ_SECONDS})
    elseif(FUZZ_SECONDS)
        set(seconds ${FUZZ_SECONDS})
    endif()
    add_executable(fuzz_${name} ${source})
    list(TRANSFORM FUZZ_USES PREPEND Clientela::)
    target_link_libraries(fuzz_${name} PRIVATE clientela_options ${FUZZ_USES})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    target_include_directories(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    set(corpus "${CMAKE_BINARY_DIR}/corpus/${name}")
    file(MAKE_DIRECTORY "${corpus}")
    set(arguments "-max_total_time=${seconds}" -timeout=60 -rss_limit_mb=3000 -max_len=20000 -print_final_stats=1
        "-artifact_prefix=${corpus}/")
    if(FUZZ_DICTIONARY)
        list(APPEND arguments "-dict=${CMAKE_CURRENT_SOURCE_DIR}/${FUZZ_DICTIONARY}")
    endif()
    add_test(NAME fuzz_${name} COMMAND fuzz_${name} ${arguments} "${corpus}" "${CMAKE_CURRENT_SOURCE_DIR}/${name}")
    math(EXPR timeout "${seconds} + 300")
    set_tests_properties(fuzz_${name} PROPERTIES TIMEOUT ${timeout} LABELS fuzz
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
