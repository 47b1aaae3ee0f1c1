// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/ReleaseForm.h"

#include "domain/Words.h"
#include "exchange/ReportFile.h"
#include "presentation/Formats.h"
#include "presentation/sharing/OfficeHead.h"
#include "storage/plans/PlanRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// Files of a pack, so that the bar knows where it ends.
constexpr int filesInPack = 11;

void ReleaseForm::read()
{
    m_versions.clear();
    m_references.clear();
    const auto plans = PlanRepository(session()->database()).ofProject(session()->project());
    if (!plans)
        return setError(plans.error());
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan) {
        const auto versions = PlanVersionRepository(session()->database()).ofPlan(plan->id);
        if (!versions)
            return setError(versions.error());
        // The one whose validation stands is what people ask for.
        auto ordered = *versions;
        std::ranges::stable_partition(ordered, [](const PlanVersion &one) { return isValidated(one.state); });
        for (const auto &version : ordered) {
            m_references.insert(version.id.toString(), version.reference);
            m_versions.append(QVariantMap{
                {u"word"_s, version.id.toString()},
                {u"label"_s,
                 tr("Year %1, version %2: %3").arg(plan->year).arg(version.number).arg(spoken(version.state))},
            });
        }
    }
}

QVariantList ReleaseForm::audiences() const
{
    QVariantList list;
    for (const auto audience : {Audience::Donor, Audience::Public, Audience::Members})
        list.append(QVariantMap{{u"word"_s, QString(nameOf(audience))}, {u"label"_s, spoken(audience)}});
    return list;
}

QString ReleaseForm::usualName(const QString &versionId, const QString &audience) const
{
    if (!session()) // asked for while the page is still being put together
        return {};
    return fileNameOf(u"%1-%2-%3"_s.arg(session()->projectCode(), m_references.value(versionId), audience));
}

void ReleaseForm::settle(const QString &stage, const QString &sentence)
{
    m_stage = stage;
    m_sentence = sentence;
    Q_EMIT stageChanged();
}

static QString busyWords()
{
    return ReleaseForm::tr("Something else is still being made. Try again when it is done.");
}

void ReleaseForm::preview(const QString &versionId, const QString &audience, const QString &lang)
{
    m_order = PackOrder{
        .version = PlanVersionId::fromString(versionId),
        .audience = fromName<Audience>(audience).value_or(Audience::Public),
        .lang = lang,
        .today = session()->day(),
    };
    m_pack.reset();
    const auto made = std::make_shared<std::optional<Result<PlanPack>>>();
    const bool started = session()->startTask(
        tr("Looking at what stays behind"),
        [made, order = m_order](Database &database, const LongTask::Progress &progress) mutable -> Result<QString> {
            order.goOn = [&progress](int files) { return progress(files, filesInPack); };
            *made = previewPack(database, order);
            return QString();
        }
    );
    if (!started)
        return settle(u"refused"_s, busyWords());
    settle(u"previewing"_s);
    connect(session()->task(), &LongTask::finished, this, [this, made](const QString &, const QString &failure) {
        if (made->has_value() && **made) {
            m_pack = ***made;
            settle(u"previewed"_s);
        } else {
            settle(u"refused"_s, made->has_value() ? (*made)->error().message : failure);
        }
    });
}

void ReleaseForm::release(const QString &path, const QString &recipient, const QString &purpose)
{
    m_address = {path, recipient, purpose};
    // The head is signed here, where the register is open for writing.
    const auto extras = proofFiles(session()->reg(), m_order.version, m_order.lang);
    if (!extras)
        return settle(u"refused"_s, extras.error().message);
    m_order.extras = *extras;
    const auto prepared = std::make_shared<std::optional<Result<PreparedPack>>>();
    const bool started = session()->startTask(
        tr("Making the pack"),
        [prepared,
         order = m_order,
         path](Database &database, const LongTask::Progress &progress) mutable -> Result<QString> {
            order.goOn = [&progress](int files) { return progress(files, filesInPack); };
            *prepared = preparePack(database, order, path);
            return QString();
        }
    );
    if (!started)
        return settle(u"refused"_s, busyWords());
    settle(u"releasing"_s);
    connect(session()->task(), &LongTask::finished, this, [this, prepared](const QString &, const QString &failure) {
        if (prepared->has_value())
            finish(**prepared);
        else
            settle(u"refused"_s, failure);
    });
}

void ReleaseForm::finish(const Result<PreparedPack> &prepared)
{
    if (!prepared)
        return settle(u"refused"_s, prepared.error().message);
    if (!session()->mayWrite())
        return settle(u"refused"_s, tr("This register is open for reading only, so nothing was handed over."));
    const auto made = handOver(*session()->reg().commands(), *prepared, m_order, m_address);
    if (!made)
        return settle(u"refused"_s, made.error().message);
    m_pack = prepared->pack;
    m_reference = made->reference;
    settle(u"released"_s, tr("Nothing protected was found in %n file(s).", nullptr, int(m_pack->files.size())));
}

/// Why something stays behind or is shown otherwise.
static QString reasonOf(Removal::Kind kind)
{
    switch (kind) {
    case Removal::Kind::SmallCount:
        return ReleaseForm::tr("a small count: somebody could be recognised");
    case Removal::Kind::WithheldCount:
        return ReleaseForm::tr("a small count could be worked out from it");
    case Removal::Kind::Organisation:
        return ReleaseForm::tr("naming it could harm");
    case Removal::Kind::Name:
        return ReleaseForm::tr("a protected name that somebody typed");
    case Removal::Kind::NoteOnData:
        return ReleaseForm::tr("notes on data stay within the committee");
    case Removal::Kind::UnverifiedData:
        break;
    }
    return ReleaseForm::tr("not verified yet");
}

QVariantList ReleaseForm::removals() const
{
    QVariantList list;
    if (!m_pack)
        return list;
    for (const auto &one : m_pack->removals) {
        const bool unverified = one.kind == Removal::Kind::UnverifiedData;
        list.append(QVariantMap{
            {u"what"_s, unverified ? tr("%n report(s) of data", nullptr, one.what.toInt()) : one.what},
            {u"detail"_s, one.detail},
            {u"instead"_s, one.instead.isEmpty() ? tr("left out") : one.instead},
            {u"why"_s, reasonOf(one.kind)},
        });
    }
    return list;
}

QVariantList ReleaseForm::files() const
{
    QVariantList list;
    if (m_pack)
        for (const auto &file : m_pack->files)
            list.append(QVariantMap{{u"name"_s, file.name}, {u"size"_s, sizeOf(file.bytes.size())}});
    return list;
}

QString ReleaseForm::manifest() const
{
    return m_pack && m_stage == "released"_L1 ? inGroups(m_pack->manifestDigest()) : QString();
}

} // namespace minutier
