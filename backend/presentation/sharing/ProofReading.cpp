// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/ProofReading.h"

#include "presentation/sharing/OfficeHead.h"
#include "presentation/sharing/ProofWords.h"
#include "presentation/sharing/TrustedPolicies.h"

#include <QFile>
#include <QFileInfo>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr qint64 largestProof = qint64{256} << 20;

/// The bytes of a file; nothing where it cannot be read or is longer than any proof.
static std::optional<std::string> bytesAt(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto bytes = file.read(largestProof + 1);
    return bytes.size() <= largestProof ? std::optional(bytes.toStdString()) : std::nullopt;
}

/// Why a policy cannot be used; empty where it can.
static QString policyFault(const QString &path, bool isRead, const evidence::PolicyRead &known)
{
    if (known.policy)
        return {};
    if (!QFileInfo::exists(path))
        return ProofReading::tr("The policy %1 is not there. Choose it again.").arg(path);
    if (!isRead)
        return ProofReading::tr("The policy %1 cannot be read. See whether you may open it, or choose it again.")
            .arg(path);
    if (known.fault == evidence::markFault)
        return ProofReading::tr(
                   "%1 begins with a byte order mark, so it is not as the office made it. Ask for it again."
        )
            .arg(path);
    return ProofReading::tr("%1 is no policy. Ask the office for it; its file ends with .mpolicy.").arg(path);
}

/// Which ledger a proof speaks of, before anything of it is believed.
static std::string originOfBundle(const std::string &text)
{
    const auto bundle = evidence::readBundle(text).bundle;
    const auto note = bundle ? evidence::Note::fromText(bundle->head) : std::nullopt;
    const auto checkpoint = note ? evidence::Checkpoint::fromText(note->text) : std::nullopt;
    return checkpoint ? checkpoint->origin : std::string();
}

ProofReading::ProofReading(QObject *parent)
    : ViewModel(parent)
{
    // Sentences are told again in the language that is spoken now.
    connect(this, &ViewModel::sessionChanged, this, [this] {
        if (session())
            connect(session(), &Session::languageChanged, this, &ProofReading::examined);
    });
}

ProofReading::~ProofReading() = default;

void ProofReading::setProofPath(const QString &path)
{
    if (path == m_proof)
        return;
    m_proof = path;
    m_reading.reset();
    Q_EMIT pathsChanged();
    Q_EMIT examined();
}

void ProofReading::setPolicyPath(const QString &path)
{
    if (path == m_policy)
        return;
    m_policy = path;
    Q_EMIT pathsChanged();
}

void ProofReading::setPackedPolicyPath(const QString &path)
{
    if (path == m_packedPolicy)
        return;
    m_packedPolicy = path;
    Q_EMIT pathsChanged();
}

bool ProofReading::take(const QList<QUrl> &files)
{
    bool taken = false;
    for (const auto &file : files) {
        const auto path = file.toLocalFile();
        const bool isPolicy = path.endsWith(".mpolicy"_L1, Qt::CaseInsensitive);
        if (!isPolicy && !path.endsWith(".mproof"_L1, Qt::CaseInsensitive))
            continue;
        isPolicy ? setPolicyPath(path) : setProofPath(path);
        taken = true;
    }
    return taken;
}

ProofReading::Reading ProofReading::readFiles(const QString &proof, const QString &policy, const QString &packedPolicy)
{
    Reading reading;
    const auto text = bytesAt(proof);
    if (!text) {
        reading.failure = tr("%1 cannot be read. Choose the file again.").arg(proof);
        return reading;
    }
    const TrustedPolicies trusted;
    const auto readOne = [&reading](const QString &path, Source source) {
        const auto written = bytesAt(path);
        const auto known = written ? evidence::readPolicy(*written) : evidence::PolicyRead();
        reading.policy = known.policy;
        reading.source = source;
        reading.failure = policyFault(path, written.has_value(), known);
    };
    if (!policy.isEmpty()) {
        readOne(policy, Source::Chosen);
        if (reading.policy)
            if (const auto kept = trusted.keep(*reading.policy); !kept)
                reading.failure = kept.error().message;
    } else if (auto known = trusted.ofLedger(originOfBundle(*text))) {
        reading.policy = std::move(known);
        reading.source = Source::Remembered;
    } else if (!packedPolicy.isEmpty()) {
        readOne(packedPolicy, Source::Packed);
    }
    if (!reading.policy)
        return reading;
    // What an untrusted key signed is not remembered: it would make the office's own state look like a fork.
    const auto memory = reading.source == Source::Packed
                            ? std::nullopt
                            : std::optional(evidence::HeadMemory(trusted.headFolder().toStdString()));
    reading.found = evidence::examine(*text, *reading.policy, memory ? &*memory : nullptr);
    return reading;
}

void ProofReading::examine()
{
    if (m_proof.isEmpty() || (m_task && m_task->isRunning()))
        return;
    const auto reading = std::make_shared<Reading>();
    m_task = std::make_unique<LongTask>(
        tr("Examining the proof"),
        [reading, proof = m_proof, policy = m_policy, packed = m_packedPolicy](const LongTask::Progress &)
            -> Result<QString> {
            *reading = readFiles(proof, policy, packed);
            return QString();
        }
    );
    m_reading.reset();
    connect(m_task.get(), &LongTask::finished, this, [this, reading] {
        m_reading = reading;
        Q_EMIT examined();
    });
    m_task->start();
    Q_EMIT examined();
}

bool ProofReading::trustPolicy()
{
    if (!m_reading || !m_reading->policy)
        return false;
    const auto kept = TrustedPolicies().keep(*m_reading->policy);
    setError(kept ? Error{} : kept.error());
    if (kept)
        examine();
    return kept.has_value();
}

const evidence::Report *ProofReading::report() const
{
    return m_reading && m_reading->found ? &m_reading->found->report : nullptr;
}

static evidence::Lang langNow(const Session *session)
{
    return evidence::langOf(session ? session->language().toStdString() : "en").value_or(evidence::Lang::En);
}

QString ProofReading::outcome() const
{
    if (m_task && m_task->isRunning())
        return u"running"_s;
    if (!m_reading)
        return u"none"_s;
    if (!m_reading->failure.isEmpty())
        return u"failed"_s;
    if (!report())
        return u"no_policy"_s;
    if (report()->isOnlyOlder())
        return u"older"_s;
    const auto name = nameOf(report()->outcome());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString ProofReading::sentence() const
{
    if (!m_reading || !m_reading->failure.isEmpty())
        return m_reading ? m_reading->failure : QString();
    if (!report())
        return tr("Choose the policy that this office gave you. Without it nothing says whose signatures count.");
    if (!isTrusted() && report()->outcome() == evidence::Outcome::Verified)
        return tr("It holds together, under a key that you have not compared yet.");
    const auto word = evidence::spoken(*report(), langNow(session()));
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString ProofReading::reason() const
{
    const auto *first = report() ? report()->firstDifference() : nullptr;
    return first ? harmless(sentenceOf(*first, langNow(session()))) : QString();
}

QString ProofReading::limits() const
{
    if (!report())
        return {};
    const auto words = evidence::spokenLimits(langNow(session()));
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

QString ProofReading::shape() const
{
    if (!report())
        return u"warn"_s;
    switch (report()->outcome()) {
    case evidence::Outcome::Verified:
        return isTrusted() ? u"ok"_s : u"warn"_s;
    case evidence::Outcome::PolicyNotMet:
        return u"warn"_s;
    default:
        return u"late"_s;
    }
}

QVariantList ProofReading::groups() const
{
    return report() ? findingGroups(*report(), langNow(session())) : QVariantList();
}

QVariantList ProofReading::card() const
{
    return report() ? validationFacts(*report(), langNow(session())) : QVariantList();
}

QString ProofReading::head() const
{
    if (!m_reading || !m_reading->found || !m_reading->found->head)
        return {};
    const auto &known = m_reading->found->head->head;
    return tr("%n entry(ies), root %1", nullptr, int(known.size))
        .arg(inGroups(QString::fromStdString(evidence::toHex(known.root))));
}

QStringList ProofReading::keyGroups() const
{
    QStringList keys;
    if (m_reading && m_reading->policy)
        for (const auto &one : m_reading->policy->keys)
            keys.append(inGroups(QString::fromStdString(evidence::toHex(one.key)), 4));
    return keys;
}

bool ProofReading::isTrusted() const
{
    return m_reading && m_reading->policy && m_reading->source != Source::Packed;
}

QString ProofReading::policyWords() const
{
    if (!m_reading || !m_reading->policy)
        return {};
    switch (m_reading->source) {
    case Source::Chosen:
        return tr("Examined by the policy you chose; it is remembered for this office.");
    case Source::Remembered:
        return tr("Examined by the policy you chose before for this office.");
    default:
        return tr("The policy came in the same pack: compare its key with what the office gave you by another way.");
    }
}

} // namespace minutier
