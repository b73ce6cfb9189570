import DeskModel
import Operations
import ServiceModel

/// What technicians are at on earlier days, when a later one is to be played: it ends as it was planned.
struct EarlierWork {
    let desk: ServiceDesk
    let day: Day

    func end() throws {
        for visit in try desk.underWay() {
            guard let placement = visit.placement, placement.lastDay < day else { continue }
            let end = min(placement.end, desk.now)
            let usual = try desk.usualReport(of: visit.id, salt: visit.sequence)
            let acts: [VisitAct] = [.complete, .partial, .abort]
            for act in acts {
                var report = ReportVisit(
                    visit: visit.id, act: act, at: end, started: act == .abort ? nil : min(placement.start, end),
                    reason: DayWords.reason(of: act))
                if act == .complete {
                    (report.answers, report.parts) = (usual.answers, usual.parts)
                    report.signedBy = DayWords.signature
                }
                do {
                    _ = try desk.perform(report, by: PlayableDay.actor)
                    break
                } catch is Refusal {
                    continue
                }
            }
        }
    }
}
