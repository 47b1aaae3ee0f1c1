// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/ModelCheck.h"

#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

class Reading
{
public:
    Reading(const QList<ResultNode> &nodes, const QList<Indicator> &indicators)
    {
        std::ranges::copy_if(nodes, std::back_inserter(m_nodes), [](const auto &node) { return !node.retired; });
        std::ranges::copy_if(indicators, std::back_inserter(m_indicators), [](const auto &one) {
            return !one.retired;
        });
    }

    QList<ModelRemark> run()
    {
        checkUltimate();
        for (const auto &node : m_nodes) {
            checkParent(node);
            checkChildren(node);
            checkIndicators(node);
        }
        return m_remarks;
    }

private:
    void error(const ResultId &result, const QString &sentence) { m_remarks.append({true, result, sentence}); }
    void advise(const ResultId &result, const QString &sentence) { m_remarks.append({false, result, sentence}); }

    void checkUltimate()
    {
        const auto count = std::ranges::count(m_nodes, ResultLevel::Ultimate, &ResultNode::level);
        if (count != 1)
            error({}, Say::tr("A logic model has one ultimate outcome; this one has %1.").arg(count));
    }

    void checkParent(const ResultNode &node)
    {
        if (node.parent.isNull())
            return;
        if (std::ranges::find(m_nodes, node.parent, &ResultNode::id) == m_nodes.end())
            error(node.id, Say::tr("%1 leads to a result that is no longer in the model.").arg(node.code));
    }

    void checkChildren(const ResultNode &node)
    {
        const auto children = std::ranges::count(m_nodes, node.id, &ResultNode::parent);
        if (node.level == ResultLevel::Ultimate && (children < 2 || children > 3))
            advise(node.id, Say::tr("%1 has %2 intermediate outcomes; 2 or 3 are usual.").arg(node.code).arg(children));
        if (node.level == ResultLevel::Intermediate && children != 2)
            advise(node.id, Say::tr("%1 has %2 immediate outcomes; 2 are usual.").arg(node.code).arg(children));
        if (node.level == ResultLevel::Immediate && (children < 1 || children > 3))
            advise(node.id, Say::tr("%1 has %2 outputs; 1 to 3 are usual.").arg(node.code).arg(children));
    }

    void checkIndicators(const ResultNode &node)
    {
        const auto count = std::ranges::count(m_indicators, node.id, &Indicator::result);
        const int most = node.level == ResultLevel::Output ? 2 : 3;
        if (count == 0)
            advise(node.id, Say::tr("%1 has no indicator.").arg(node.code));
        if (count > most)
            advise(node.id, Say::tr("%1 has %2 indicators; at most %3 are usual.").arg(node.code).arg(count).arg(most));
    }

    QList<ResultNode> m_nodes;
    QList<Indicator> m_indicators;
    QList<ModelRemark> m_remarks;
};

} // namespace

QList<ModelRemark> remarksOn(const QList<ResultNode> &nodes, const QList<Indicator> &indicators)
{
    return Reading(nodes, indicators).run();
}

Result<> checkModel(const QList<ResultNode> &nodes)
{
    for (const auto &remark : remarksOn(nodes, {}))
        if (remark.isError)
            return Error::conflict(remark.sentence);
    return {};
}

} // namespace minutier
