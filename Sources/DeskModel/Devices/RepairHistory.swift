package import ServiceModel

/// What was done to a device, at a site or for a customer, visit by visit.
package struct RepairHistory: Hashable, Sendable {
    /// Newest first: everybody's visits that were made or tried, and those that are under way.
    package var visits: [HistoryVisit]
    /// Orders that are not over, by number.
    package var open: [OrderNumber]

    package init(visits: [HistoryVisit] = [], open: [OrderNumber] = []) {
        self.visits = visits
        self.open = open
    }

    /// Visits of the last days before `moment`.
    package func count(within days: Int, before moment: Timestamp) -> Int {
        visits.count { $0.at <= moment && moment.since($0.at) <= days * 86_400 }
    }

    /// Faults that came back within 30 days: orders, not visits.
    package var cameBack: Int { Set(visits.filter { $0.returnOf != nil }.map(\.order)).count }

    /// `7 visits, 3 in 90 days, 1 fault came back within 30 days`.
    package func answer(at moment: Timestamp, _ language: Language) -> String {
        guard !visits.isEmpty else { return language("no visits yet", "jeszcze bez wizyt") }
        let recent = count(within: 90, before: moment)
        let returns = cameBack
        return language("visits \(visits.count), in 90 days \(recent)", "wizyt \(visits.count), w 90 dniach \(recent)")
            + (returns == 0
                ? "" : language(", same fault within 30 days \(returns)", ", ta sama usterka w 30 dni: \(returns)"))
    }
}
