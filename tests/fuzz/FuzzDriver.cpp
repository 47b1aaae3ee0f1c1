// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where the compiler has none: tries the corpus, then changes of it at random from a fixed
// seed.
//   NAME_fuzz SECONDS CORPUS…
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void tryOne(const std::string &text)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
}

std::vector<std::string> readCorpus(int argc, char **argv)
{
    std::vector<std::string> corpus{std::string()};
    for (int i = 2; i < argc; ++i)
        for (const auto &file : std::filesystem::directory_iterator(argv[i])) {
            if (file.path().extension() == ".license")
                continue;
            std::ifstream stream(file.path(), std::ios::binary);
            corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
        }
    return corpus;
}

/// Some changes of a text, most of them small, a few out of another text.
std::string changed(std::string text, const std::vector<std::string> &corpus, std::mt19937_64 &random)
{
    const std::string letters = "{}[]\",:\\/ \n0123456789-+.=AZaz_\xc3\xa9\xe2\x80\x94\xff\x00";
    for (auto changes = 1 + random() % 6; changes > 0; --changes) {
        const auto at = text.empty() ? 0 : random() % text.size();
        const auto &other = corpus[random() % corpus.size()];
        switch (random() % 6) {
        case 0:
            text.insert(at, 1, letters[random() % letters.size()]);
            break;
        case 1:
            text.erase(at, 1 + random() % 4);
            break;
        case 2:
            text.insert(at, other.substr(other.empty() ? 0 : random() % other.size(), random() % 40));
            break;
        case 3:
            text.erase(at, random() % 200);
            break;
        case 4:
            if (!text.empty())
                text[at] = char(text[at] ^ (1 << (random() % 8)));
            break;
        default:
            if (!text.empty())
                text[at] = letters[random() % letters.size()];
        }
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const auto corpus = readCorpus(argc, argv);
    for (const auto &text : corpus)
        tryOne(text);
    std::mt19937_64 random(20200903);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(argc > 1 ? std::atoi(argv[1]) : 5);
    long tried = 0;
    for (; std::chrono::steady_clock::now() < until; ++tried)
        tryOne(changed(corpus[random() % corpus.size()], corpus, random));
    std::printf("%ld texts\n", tried);
    return 0;
}
