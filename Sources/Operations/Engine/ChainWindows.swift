import DeskModel
import Scheduling
import ServiceModel
import Storage

/// When a visit may start by the order of its order's tasks.
struct ChainWindows {
    private(set) var opens: Timestamp?
    private(set) var closes: Timestamp?
    /// What comes before it has no time yet: no time is right.
    private(set) var waits = false

    /// Of a visit that looks for a place: the others stand where they stand.
    init(placing visit: Visit, in chain: ChainPlace) {
        waits = chain.waitsFor != nil
        opens = chain.earliest?.start
        closes = chain.latest.map { $0.end - visit.duration * 60 }
    }

    /// Of a visit that stands and may be moved together with others: each of two may come nearer to the other by half of
    /// what lies between them, so that no two moves can cross. What is in the wrong order already binds nobody.
    /// It starts no later as long as one behind it looks for a place by its time, and no earlier as long as one before it does.
    init(moving placement: ServiceModel.Placement, in chain: ChainPlace) {
        for link in chain.before {
            guard let moment = link.moment else {
                opens = max(opens ?? placement.start, placement.start)
                continue
            }
            let room = placement.start.since(moment) - link.lag * 60
            guard room >= 0 else { continue }
            let first = placement.start - Self.share(of: room, link)
            opens = max(opens ?? first, first)
        }
        for link in chain.behind {
            guard let moment = link.moment else {
                closes = min(closes ?? placement.start, placement.start)
                continue
            }
            let room = moment.since(placement.end) - link.lag * 60
            guard room >= 0 else { continue }
            let last = placement.start + Self.share(of: room, link)
            closes = min(closes ?? last, last)
        }
    }

    /// All of it where the other cannot move, else half, in whole minutes.
    private static func share(of room: Int, _ link: ChainPlace.Link) -> Int {
        link.isFact ? room : room / 120 * 60
    }

    /// What is left of windows in which it may start.
    func within(_ windows: [Scheduling.TimeWindow], _ clock: EngineClock) -> [Scheduling.TimeWindow] {
        let left = windows.compactMap { window -> Scheduling.TimeWindow? in
            let first = max(window.opens, opens.map { clock.tick($0) } ?? window.opens)
            let last = min(window.closes, closes.map { clock.tick($0) } ?? window.closes)
            return first <= last && !waits ? Scheduling.TimeWindow(first, last) : nil
        }
        return left.isEmpty ? [EngineTaskTimes.never] : left
    }
}
