import Console
import DeskModel
import Dispatch
import Foundation
import Geography
import Interchange
import Logging
import Operations
import ServiceModel
import Synchronization

/// Asks the road engine in the background for what the desk would like to know, on a queue of its own: however slow or
/// dead the engine is, nobody waits for it. What it answers is written to the store, where every desk finds it.
final class RoadFetcher: Sendable {
    private let desk: ServiceDesk
    private let engine: any RoadEngine
    private let log: Logger
    private let tell: @Sendable (RoadState) -> Void
    private let keep: @Sendable ([KnownLeg]) throws -> Void
    /// Everything is asked here, one thing after the other; who waits for it waits for the questions under way.
    let queue = DispatchQueue(label: "dyspo.roads", qos: .utility)
    private let course = Mutex(Course())

    /// Answers are written together, so that desks do not read anew for each.
    private static let batch = 200
    /// What was asked is not asked again for so many seconds, whatever came of it.
    private static let patience = 3600

    private struct Course {
        /// The days in view; what was wanted before is not any more.
        var days: ClosedRange<Day>?
        var isRunning = false
        var isStopped = false
        var breaker = EngineBreaker()
        /// When what may be asked again: a table that the engine refuses, or whose answers did not help.
        var asked: [LegWish: Timestamp] = [:]
        var settled: Settled?
    }

    /// The state in which nothing was wanted: as long as it lasts, nobody has to look again.
    private struct Settled: Equatable {
        var days: ClosedRange<Day>
        var state: TravelState
    }

    /// `tell` is called from the fetcher's own queue. `keep` writes what was answered, else to the desk's store.
    init(
        _ desk: ServiceDesk, _ engine: any RoadEngine, log: Logger,
        keep: (@Sendable ([KnownLeg]) throws -> Void)? = nil, tell: @escaping @Sendable (RoadState) -> Void
    ) {
        self.desk = desk
        self.engine = engine
        self.log = log
        self.tell = tell
        self.keep = keep ?? { try desk.learn($0, engine: engine.kind, profile: engine.profile) }
    }

    /// Wants the drives of these days; to be called after each view that is shown. Returns at once.
    func want(_ days: ClosedRange<Day>) {
        let starts = course.withLock { course in
            course.days = days
            guard !course.isRunning, !course.isStopped, course.breaker.mayAsk(at: desk.now) else { return false }
            course.isRunning = true
            return true
        }
        if starts { queue.async { self.run() } }
    }

    /// Asks nothing more; a question under way is not waited for.
    func stop() {
        course.withLock { $0.isStopped = true }
    }

    private func run() {
        defer { course.withLock { $0.isRunning = false } }
        do {
            try fetch()
        } catch let fault as RoadEngineFault {
            course.withLock { $0.breaker.failed(at: desk.now) }
            log.warning("\(fault.sentence(.english))", metadata: ["work": "roads"])
            tell(.silent(fault))
        } catch {
            // What cannot be read or written now is not tried again at once either.
            course.withLock { $0.breaker.failed(at: desk.now) }
            log.error("\(error)", metadata: ["work": "roads"])
        }
    }

    /// Until everything wanted is known or was asked already, the days change, or the engine fails.
    private func fetch() throws {
        var refusals = RefusalCount()
        while let days = course.withLock({ $0.isStopped ? nil : $0.days }) {
            let now = Settled(days: days, state: try desk.travelState())
            if course.withLock({ $0.settled == now }) { return tell(.idle) }
            let except = askedLately()
            let wishes = try desk.wantedLegs(of: days, except: except, limit: Self.batch)
            guard !wishes.isEmpty else {
                // What was left out will be asked again in its time.
                if except.isEmpty { course.withLock { $0.settled = now } }
                return tell(.idle)
            }
            tell(.asking)
            try answer(wishes, within: days, &refusals)
            course.withLock { $0.breaker.answered() }
            tell(.answering)
        }
    }

    private func askedLately() -> Set<LegWish> {
        let now = desk.now
        return course.withLock { course in
            course.asked = course.asked.filter { $0.value > now }
            return Set(course.asked.keys)
        }
    }

    /// What was answered before a failure is kept; a table that is refused is left out.
    private func answer(_ wishes: [LegWish], within days: ClosedRange<Day>, _ refusals: inout RefusalCount) throws {
        var legs: [KnownLeg] = []
        var asked: [LegWish] = []
        var fault: RoadEngineFault?
        for wish in wishes where fault == nil && course.withLock({ !$0.isStopped && $0.days == days }) {
            do {
                legs += try engine.table(wish.places).legs(at: desk.now)
                refusals.answered()
                asked.append(wish)
            } catch let refusal {
                log.warning("\(refusal.sentence(.english))", metadata: ["work": "roads"])
                if refusals.isOver(after: refusal) { fault = refusal }
                if refusal.wasNotHeard { continue }
                asked.append(wish)
            }
        }
        try keep(legs)
        let later = desk.now + Self.patience
        course.withLock { course in
            for wish in asked { course.asked[wish] = later }
        }
        if let fault { throw fault }
    }
}
