package import ServiceModel

/// Everything that needs somebody, and what was answered of it today.
package struct AlertBook: Hashable, Sendable {
    /// The journal's last entry when it was found.
    package var sequence: Int
    /// Worst first, without what somebody has answered.
    package var alerts: [Alert]
    /// What was answered today, the newest first.
    package var answered: [AlertMark]
    /// Calls that were made about alerts that still stand.
    package var calls: [AlertKey: AlertMark]

    package init(sequence: Int, _ found: [Alert], _ marks: [AlertMark], today: TimeWindow) {
        self.sequence = sequence
        let known = Dictionary(marks.map { (AlertKey($0), $0) }) { first, _ in first }
        alerts = found.filter { !(known[$0.key]?.answer.isEnd ?? false) }.sorted(by: Alert.isWorse)
        answered = marks.filter { $0.answer.isEnd && today.contains($0.at) }
            .sorted { ($1.at, $0.kind, $0.subject) < ($0.at, $1.kind, $1.subject) }
        calls = known.filter { $1.answer == .called }
    }

    package func count(_ kind: AlertKind) -> Int { alerts.count { $0.kind == kind } }

    package var clashes: [FieldClash] {
        alerts.compactMap { if case .clash(let clash) = $0.matter { clash } else { nil } }
    }

    /// Those of one region; what concerns no region stays.
    package func only(_ region: Region.ID?, in view: DeskView) -> AlertBook {
        guard let region else { return self }
        var book = self
        book.alerts = alerts.filter { alert in
            guard let visit = alert.matter.visit else { return true }
            return view.visits[visit].map { $0.region == region } ?? true
        }
        return book
    }
}
