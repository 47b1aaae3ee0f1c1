// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Bundle.h"
#include "evidence/Checkpoint.h"
#include "evidence/Finding.h"

#include <filesystem>

namespace minutier::evidence {

/// The heads a reader has verified, kept in a folder: what makes a second history visible.
class HeadMemory
{
public:
    explicit HeadMemory(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {}

    /// Judges a signed head by those that were verified before: known, continued, older, without proof, or forked.
    void judge(const Checkpoint &checkpoint, const Bundle &bundle, Report &report) const;
    /// Keeps a verified head; `false` where the folder cannot be written.
    [[nodiscard]] bool remember(const Checkpoint &checkpoint, const std::string &note) const;
    /// Keeps both notes of a fork beside each other: two signatures that cannot be explained away.
    void keepFork(const Checkpoint &checkpoint, const std::string &note) const;

private:
    struct Remembered
    {
        TreeHead head;
        std::string note;
    };

    [[nodiscard]] std::filesystem::path fileOf(const std::string &origin, const char *ending) const;
    /// In the order of their sizes; nothing where the file is there and cannot be believed.
    [[nodiscard]] std::optional<std::vector<Remembered>> heads(const std::string &origin) const;

    std::filesystem::path m_folder;
};

} // namespace minutier::evidence
