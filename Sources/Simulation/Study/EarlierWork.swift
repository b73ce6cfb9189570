import DeskModel
import Operations
import ServiceModel

/// What technicians are at on earlier days, when a later one is to be played: it ends as it was planned, or as soon after that
/// as what was told of it allows.
struct EarlierWork {
    let desk: ServiceDesk
    let day: Day

    /// Hours after the planned end.
    private static let later = [0, 1, 2, 4, 8]

    func end() throws {
        for visit in try desk.underWay() {
            guard let placement = visit.placement, placement.lastDay < day else { continue }
            let moments = Self.later.map { min(placement.end + $0 * 3600, desk.now) }
            _ = try moments.first { try end(visit, at: $0) }
        }
    }

    /// Whether the store took it.
    private func end(_ visit: Visit, at moment: Timestamp) throws -> Bool {
        let isBegun = visit.state == .working || visit.state == .paused
        let usual = try desk.usualReport(of: visit.id, salt: visit.sequence)
        for act in [VisitAct.complete, .partial, .abort] {
            var report = ReportVisit(
                visit: visit.id, act: act, at: moment, started: isBegun || act == .abort ? nil : moment - 600,
                reason: DayWords.reason(of: act))
            if act == .complete {
                (report.answers, report.parts) = (usual.answers, usual.parts)
                report.signedBy = DayWords.signature
            }
            do {
                _ = try desk.perform(report, by: PlayableDay.actor)
                return true
            } catch is Refusal {
                continue
            }
        }
        return false
    }
}
