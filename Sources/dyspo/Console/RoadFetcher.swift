import Console
import DeskModel
import Dispatch
import Foundation
import Geography
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
    private let queue = DispatchQueue(label: "dyspo.roads", qos: .utility)
    private let course = Mutex(Course())

    /// Answers are written together, so that desks do not read anew for each.
    private static let batch = 200

    private struct Course {
        /// The days in view; what was wanted before is not any more.
        var days: ClosedRange<Day>?
        var isRunning = false
        var isStopped = false
        var breaker = EngineBreaker()
    }

    /// `tell` is called from the fetcher's own queue.
    init(
        _ desk: ServiceDesk, _ engine: any RoadEngine, log: Logger, tell: @escaping @Sendable (RoadState) -> Void
    ) {
        self.desk = desk
        self.engine = engine
        self.log = log
        self.tell = tell
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
            log.error("\(error)", metadata: ["work": "roads"])
        }
    }

    /// Until everything wanted is known, the days change, or the engine fails.
    private func fetch() throws {
        while let days = course.withLock({ $0.isStopped ? nil : $0.days }) {
            let wishes = try desk.wantedLegs(of: days, limit: Self.batch)
            guard !wishes.isEmpty else { return tell(.idle) }
            tell(.asking)
            try answer(wishes, within: days)
            course.withLock { $0.breaker.answered() }
            tell(.answering)
        }
    }

    /// What was answered before a failure is kept.
    private func answer(_ wishes: [LegWish], within days: ClosedRange<Day>) throws {
        var legs: [KnownLeg] = []
        defer { try? desk.learn(legs, engine: engine.kind, profile: engine.profile) }
        for wish in wishes where course.withLock({ !$0.isStopped && $0.days == days }) {
            legs += try engine.table(wish.places).legs(at: desk.now)
        }
    }
}
