import DeskModel
import Foundation
import Geography
import Logging
import Operations
import ServiceModel
import Storage
import Synchronization
import Testing

@testable import dyspo

/// The console's worker that asks road engines, with engines made up for it.
@Suite struct RoadFetcherTests {
    /// Answers, fails or blocks as it is told, and counts.
    private final class MadeUpEngine: RoadEngine {
        let kind = "made-up"
        let profile = "car"
        let address = "nowhere"
        let asked = Mutex(0)
        let reply: @Sendable (Int) throws(RoadEngineFault) -> Int

        init(_ reply: @escaping @Sendable (Int) throws(RoadEngineFault) -> Int) {
            self.reply = reply
        }

        func table(_ places: [Coordinate]) throws(RoadEngineFault) -> RoadTable {
            let number = asked.withLock { asked in
                asked += 1
                return asked
            }
            let seconds = try reply(number)
            return RoadTable(
                places: places,
                cells: Array(
                    repeating: .drive(seconds: seconds, metres: seconds * 10), count: places.count * places.count))
        }
    }

    private final class Told: Sendable {
        let states = Mutex<[RoadState]>([])
        let came = DispatchSemaphore(value: 0)

        func tell(_ state: RoadState) {
            states.withLock { $0.append(state) }
            came.signal()
        }

        /// Waits for a state that fits; the wait is for slow machines.
        func waits(for fits: (RoadState) -> Bool) -> Bool {
            while !states.withLock({ $0.contains(where: fits) }) {
                if came.wait(timeout: .now() + 60) == .timedOut { return false }
            }
            return true
        }
    }

    private let monday = Day(iso: "2026-11-23")!

    private func desk(_ clock: @escaping @Sendable () -> Timestamp) throws -> (Program, ServiceDesk) {
        let program = try Program.withCompany()
        try #require(try program("order", "new", "--site", "Sklep", "--duration", "30", "--title", "x").status == 0)
        try #require(try program("assign", "1", "--to", "Ewa").status == 0)
        return (program, try ServiceDesk(try Store.open(program.store), clock: clock))
    }

    @Test func answersReachTheSheetsOfEveryDesk() throws {
        let now = Timestamp(seconds: 1_795_417_200)
        let (program, desk) = try desk { now }
        let engine = MadeUpEngine { _ in 777 }
        let told = Told()
        let fetcher = RoadFetcher(desk, engine, log: Logger(label: "test")) { told.tell($0) }
        fetcher.want(monday...monday)
        #expect(told.waits { $0 == .idle })
        let route = try program("route", "Ewa", "2026-11-23", "--json").object
        let stops = try #require(route["stops"] as? [[String: Any]])
        let leg = try #require(stops[0]["leg"] as? [String: Any])
        #expect(leg["seconds"] as? Int == 777)
        #expect(leg["source"] as? String == "road-engine")
        // What is known is not asked again.
        let asked = engine.asked.withLock { $0 }
        for _ in 0..<2 {
            fetcher.queue.sync {}
            fetcher.want(monday...monday)
        }
        fetcher.queue.sync {}
        #expect(told.states.withLock { $0.count { $0 == .idle } } == 3)
        #expect(engine.asked.withLock { $0 } == asked)
        // A change is looked at again.
        try #require(try program("order", "new", "--site", "Kotłownia", "--duration", "30", "--title", "y").status == 0)
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect(engine.asked.withLock { $0 } > asked)
    }

    @Test func answersThatCannotBeWrittenAreNotAskedForAgainAndAgain() throws {
        struct Full: Error {}
        let clock = Mutex(Timestamp(seconds: 1_795_417_200))
        let (program, desk) = try desk { clock.withLock { $0 } }
        defer { withExtendedLifetime(program) {} }
        let engine = MadeUpEngine { _ in 777 }
        let fetcher = RoadFetcher(desk, engine, log: Logger(label: "test"), keep: { _ in throw Full() }) { _ in }
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        let asked = engine.asked.withLock { $0 }
        #expect(asked > 0)
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect(engine.asked.withLock { $0 } == asked)
        clock.withLock { $0 = $0 + 61 }
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect(engine.asked.withLock { $0 } == 2 * asked)
    }

    @Test func answersThatDoNotHelpAreNotAskedForAgainAndAgain() throws {
        let now = Timestamp(seconds: 1_795_417_200)
        let (program, desk) = try desk { now }
        defer { withExtendedLifetime(program) {} }
        let engine = MadeUpEngine { _ in 777 }
        let told = Told()
        let fetcher = RoadFetcher(desk, engine, log: Logger(label: "test"), keep: { _ in }) { told.tell($0) }
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect(told.states.withLock { $0.last } == .idle)
        #expect(engine.asked.withLock { $0 } <= 2)
    }

    @Test func aRefusedTableDoesNotKeepTheOthersFromBeingAsked() throws {
        let clock = Mutex(Timestamp(seconds: 1_795_417_200))
        let (program, desk) = try desk { clock.withLock { $0 } }
        try #require(try program("order", "new", "--site", "Kotłownia", "--duration", "30", "--title", "y").status == 0)
        let engine = MadeUpEngine { (number: Int) throws(RoadEngineFault) -> Int in
            if number == 1 { throw .refused(code: "X", message: "no") }
            return 777
        }
        let told = Told()
        let fetcher = RoadFetcher(desk, engine, log: Logger(label: "test")) { told.tell($0) }
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect(!told.states.withLock { $0.contains(where: \.isSilent) })
        #expect(try desk.travel().book.counts.roads > 0)
        let asked = engine.asked.withLock { $0 }
        #expect(asked > 1)
        // The refused one is asked again in an hour.
        let isLeft = try !desk.wantedLegs(of: monday...monday).isEmpty
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect(engine.asked.withLock { $0 } == asked)
        clock.withLock { $0 = $0 + 3601 }
        fetcher.want(monday...monday)
        fetcher.queue.sync {}
        #expect((engine.asked.withLock { $0 } > asked) == isLeft)
    }

    @Test func anEngineThatRefusesEverythingIsLeftAlone() {
        var refusals = RefusalCount()
        let most = RefusalCount.most
        let first = (1..<most).map { _ in refusals.isOver(after: .malformed) }
        refusals.answered()
        let second = (1...most).map { _ in refusals.isOver(after: .malformed) }
        #expect(!first.contains(true) && second.firstIndex(of: true) == most - 1)
        var silence = RefusalCount()
        let isOver = silence.isOver(after: .silent("nowhere"))
        #expect(isOver)
    }

    @Test func anEngineThatNeverAnswersHoldsNobodyUp() throws {
        let isOver = DispatchSemaphore(value: 0)
        let now = Timestamp(seconds: 1_795_417_200)
        let (program, desk) = try desk { now }
        let engine = MadeUpEngine { (_: Int) throws(RoadEngineFault) -> Int in
            isOver.wait()
            throw .silent("nowhere")
        }
        let told = Told()
        let fetcher = RoadFetcher(desk, engine, log: Logger(label: "test")) { told.tell($0) }
        fetcher.want(monday...monday)
        #expect(told.waits { $0 == .asking })
        // While the question hangs, the desk reads, writes and wants again.
        fetcher.want(monday...monday)
        #expect(try program("unassign", "1").status == 0)
        #expect(try desk.view(from: monday, days: 1).queue.count == 1)
        fetcher.stop()
        isOver.signal()
        #expect(told.waits { $0.isSilent })
    }

    @Test func aDeadEngineIsNotAskedAgainBeforeItsTime() throws {
        let now = Timestamp(seconds: 1_795_417_200)
        let (program, desk) = try desk { now }
        let engine = MadeUpEngine { (_: Int) throws(RoadEngineFault) -> Int in throw .silent("nowhere") }
        let told = Told()
        let fetcher = RoadFetcher(desk, engine, log: Logger(label: "test")) { told.tell($0) }
        fetcher.want(monday...monday)
        #expect(told.waits { $0 == .silent(.silent("nowhere")) })
        for _ in 0..<20 {
            fetcher.queue.sync {}
            fetcher.want(monday...monday)
        }
        fetcher.queue.sync {}
        #expect(engine.asked.withLock { $0 } == 1)
        #expect(try program("route", "Ewa", "2026-11-23").output.contains("(estimate)"))
    }
}
