// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Judging.h"

#include <algorithm>

namespace minutier::evidence {

bool judgeHead(const Note &note, const Checkpoint &checkpoint, const Policy &policy, Report &report)
{
    auto known = policy.keys;
    known.insert(known.end(), policy.cosigners.begin(), policy.cosigners.end());
    const auto signers = note.signedBy(known);
    if (!signers) {
        report.add(Code::HeadSignatureWrong);
        return false;
    }
    const auto isOffice = [&policy](const VerifierKey &key) {
        return std::ranges::find(policy.keys, key) != policy.keys.end();
    };
    const auto office = std::ranges::find_if(*signers, isOffice);
    if (office == signers->end()) {
        report.add(Code::HeadNotSigned);
        return false;
    }
    if (!checkpoint.origin.starts_with(policy.origin + '/')) {
        report.add(Code::OriginForeign, {{"origin", checkpoint.origin}, {"wanted", policy.origin}});
        return false;
    }
    report.add(
        Code::HeadSigned,
        {{"origin", checkpoint.origin}, {"size", std::to_string(checkpoint.head.size)}, {"by", office->name}}
    );
    const auto others = signers->size() - static_cast<std::size_t>(std::ranges::count_if(*signers, isOffice));
    const FindingValues counted{{"count", std::to_string(others)}, {"wanted", std::to_string(policy.wanted)}};
    if (others < policy.wanted)
        report.add(Code::CosignersMissing, counted);
    else if (others > 0)
        report.add(Code::Cosigned, counted);
    return true;
}

void judgeDevices(const std::vector<VisibleEntry> &entries, const Policy &policy, Report &report)
{
    std::size_t proved = 0;
    std::size_t attested = 0;
    for (const auto &entry : entries) {
        const auto device = std::ranges::find(policy.devices, entry.leaf.dev, &KnownDevice::id);
        if (device == policy.devices.end() || entry.leaf.sig.empty()) {
            ++attested;
            continue;
        }
        const auto bytes = fromBase64Url(entry.leaf.sig);
        const auto signature = bytes ? signatureOf(*bytes) : std::nullopt;
        if (signature && verifiesCommand(device->key, entry.leaf.cmd, *signature))
            ++proved;
        else
            report.add(Code::DeviceWrong, {{"entry", std::to_string(entry.index)}, {"device", device->id}});
    }
    if (proved > 0)
        report.add(Code::DeviceProved, {{"count", std::to_string(proved)}});
    if (attested > 0)
        report.add(Code::DeviceUnproved, {{"count", std::to_string(attested)}});
}

} // namespace minutier::evidence
