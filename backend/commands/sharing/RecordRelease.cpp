// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sharing/RecordRelease.h"

#include "commands/References.h"
#include "domain/results/SmallCount.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

/// Counts of a project of many indicators and years.
constexpr TextLimits countsText{4'000'000, false};

const Arguments<RecordRelease> &RecordRelease::arguments()
{
    static const auto arguments = Arguments<RecordRelease>()
                                      .optional("id", &RecordRelease::id)
                                      .required("version", &RecordRelease::version)
                                      .required("audience", &RecordRelease::audience)
                                      .optional("lang", &RecordRelease::lang)
                                      .optional("recipient", &RecordRelease::recipient)
                                      .optional("purpose", &RecordRelease::purpose, manyLines)
                                      .required("manifest", &RecordRelease::manifest)
                                      .required("counts", &RecordRelease::counts, countsText)
                                      .optional("note", &RecordRelease::note, manyLines);
    return arguments;
}

Result<Made> RecordRelease::perform(Work &work) const
{
    if (audience == Audience::Office)
        return Error::invalid(
            Say::tr("What stays in the office is not released. Choose members, donor or public."), u"audience"_s
        );
    if (!lang.isEmpty())
        if (auto known = checkLanguage(lang); !known)
            return known.error();
    static const QRegularExpression digest(u"\\A[0-9a-f]{64}\\z"_s);
    if (!digest.match(manifest).hasMatch())
        return Error::invalid(
            Say::tr("Give the SHA-256 of the pack's manifest: 64 digits, 0 to 9 and a to f."), u"manifest"_s
        );
    if (!evidence::readCanonical(toUtf8(counts)))
        return Error::invalid(Say::tr("The counts of a release are canonical JSON."), u"counts"_s);
    const auto released = work.plans.versions.get(version);
    if (!released)
        return released.error();
    const auto year = work.now().date().year();
    const auto highest = work.sharing.releases.highest(released->project, year);
    if (!highest)
        return highest.error();
    const Release release{
        .id = work.idOr(id),
        .project = released->project,
        .year = year,
        .number = *highest + 1,
        .reference = makeReference("REL"_L1, year, *highest + 1),
        .version = version,
        .audience = audience,
        .lang = lang.isEmpty() ? released->lang : lang,
        .madeOn = PartialDate(work.now().date()),
        .recipient = recipient,
        .purpose = purpose,
        .least = leastCount(audience),
        .manifest = manifest,
        .counts = counts,
        .note = note,
    };
    if (auto added = work.sharing.releases.add(release); !added)
        return added.error();
    return work.note(u"release.recorded"_s, u"release"_s, release.id.uuid(), release.reference);
}

} // namespace minutier
