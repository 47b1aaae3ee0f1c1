// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecipeZip.h"

namespace {

/// Takes bytes one after the other; zeros after the last.
class Bites
{
public:
    Bites(const std::uint8_t *data, std::size_t size)
        : m_data(data)
        , m_size(size)
    {}

    [[nodiscard]] bool isEmpty() const { return m_at >= m_size; }
    std::uint8_t one() { return isEmpty() ? std::uint8_t(0) : m_data[m_at++]; }
    std::string text(std::size_t length)
    {
        std::string text;
        while (text.size() < length && !isEmpty())
            text += static_cast<char>(one());
        return text;
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

void number(std::string &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

std::uint32_t sumOf(const std::string &bytes)
{
    std::uint32_t sum = ~std::uint32_t{0};
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1U ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

/// What the file itself and the list at the end say of it alike.
std::string factsOf(const RecipeFile &file)
{
    std::string facts;
    number(facts, 20, 2);
    number(facts, file.flags, 2);
    number(facts, 0, 2); // not compressed
    number(facts, 0x50210000U, 4);
    number(facts, sumOf(file.bytes), 4);
    number(facts, static_cast<std::uint32_t>(file.bytes.size()), 4);
    number(facts, static_cast<std::uint32_t>(file.bytes.size()) + file.declaredMore, 4);
    number(facts, static_cast<std::uint32_t>(file.name.size()), 2);
    number(facts, 0, 2);
    return facts;
}

} // namespace

std::vector<RecipeFile> recipesIn(const std::uint8_t *data, std::size_t size)
{
    std::vector<RecipeFile> files;
    Bites bites(data, size);
    while (!bites.isEmpty()) {
        RecipeFile file;
        const auto kind = bites.one();
        if ((kind & 1U) != 0)
            file.attributes = 0120000U << 16U;
        if ((kind & 2U) != 0)
            file.declaredMore = std::uint32_t{bites.one()} << (bites.one() % 25U);
        if ((kind & 4U) != 0)
            file.flags = static_cast<std::uint16_t>(bites.one() << (bites.one() % 9U));
        file.name = bites.text(bites.one());
        file.bytes = bites.text(bites.one());
        files.push_back(file);
    }
    return files;
}

std::string zipOfRecipes(const std::vector<RecipeFile> &files)
{
    std::string zip;
    std::string list;
    for (const auto &file : files) {
        number(list, 0x02014B50U, 4);
        number(list, 0x0314, 2); // made on Unix
        list += factsOf(file);
        number(list, 0, 2);
        number(list, 0, 2);
        number(list, 0, 2);
        number(list, file.attributes, 4);
        number(list, static_cast<std::uint32_t>(zip.size()), 4);
        list += file.name;
        number(zip, 0x04034B50U, 4);
        zip += factsOf(file) + file.name + file.bytes;
    }
    const auto start = static_cast<std::uint32_t>(zip.size());
    zip += list;
    number(zip, 0x06054B50U, 4);
    number(zip, 0, 4);
    number(zip, static_cast<std::uint32_t>(files.size()), 2);
    number(zip, static_cast<std::uint32_t>(files.size()), 2);
    number(zip, static_cast<std::uint32_t>(list.size()), 4);
    number(zip, start, 4);
    number(zip, 0, 2);
    return zip;
}
