// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive, the reader of JSON ends, and what it accepts it writes back the same.
#include "evidence/Json.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using minutier::evidence::readJson;

static void tryOne(const std::string &text)
{
    const auto read = readJson(text);
    if (!read)
        return;
    const auto written = read.value->toCanonical();
    const auto again = readJson(written);
    if (again && again.value->toCanonical() == written)
        return;
    std::fprintf(stderr, "Read, but not the same when written: %s\n", text.c_str());
    std::abort();
}

#ifdef MINUTIER_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tryOne(std::string(reinterpret_cast<const char *>(data), size));
    return 0;
}
#else
/// Changes known texts at random for some seconds, from a fixed seed.
int main(int argc, char **argv)
{
    const std::vector<std::string> corpus{
        R"({"code":"HN-1","title":"é\u00e9","n":-12,"list":[true,false,null,{"a":[]}]})",
        R"([1,2.5,1e10,"\ud83d\ude00","\n\t\"\\",9223372036854775807])",
        R"({"a":{"b":{"c":{"d":{"e":{"f":[[[[[[1]]]]]]}}}}}})",
        "\"\xe2\x81\xa8text\xe2\x81\xa9\"",
    };
    const std::string letters = "{}[]\",:\\/ \n\t0123456789-+.eEtrufalsn\xc3\xa9\xf0\x9f\x98\x80\xff\x00";
    std::mt19937_64 random(20200903);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(argc > 1 ? std::atoi(argv[1]) : 5);
    long tried = 0;
    while (std::chrono::steady_clock::now() < until) {
        auto text = corpus[random() % corpus.size()];
        for (auto changes = random() % 8; changes > 0; --changes) {
            const auto at = text.empty() ? 0 : random() % text.size();
            switch (random() % 4) {
            case 0:
                text.insert(at, 1, letters[random() % letters.size()]);
                break;
            case 1:
                text.erase(at, 1 + random() % 4);
                break;
            case 2:
                text.insert(at, corpus[random() % corpus.size()].substr(0, random() % 20));
                break;
            default:
                if (!text.empty())
                    text[at] = char(random());
            }
        }
        tryOne(text);
        ++tried;
    }
    std::printf("%ld texts\n", tried);
    return 0;
}
#endif
