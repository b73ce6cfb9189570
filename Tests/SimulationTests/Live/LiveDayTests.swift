import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@testable import Simulation

/// A day that is played by the clock of its store.
@Suite struct LiveDayTests {
    /// Notes at which times of the store things happened; each may take a while.
    private final class Noted: LiveEvents {
        var due: [Timestamp]
        let clock: DeskClock
        var took: (Timestamp) -> Void = { _ in }
        private(set) var happened: [Timestamp] = []

        init(_ due: [Timestamp], _ clock: DeskClock, took: @escaping (Timestamp) -> Void = { _ in }) {
            (self.due, self.clock, self.took) = (due, clock, took)
        }

        func nextEventTime() -> Timestamp? { due.first }
        func happen() {
            happened.append(clock.now)
            took(due.removeFirst())
        }
    }

    @Test(arguments: [1, 60, 3600])
    func everythingHappensWhenItsTimeComes(rate: Int) throws {
        let demo = try PlayedStore()
        let clock = try demo.clock()
        let due = [0, 30, 31, 400, 401, 1200].map { demo.morning + $0 }
        let events = Noted(due, clock)
        let day = LiveDay(try demo.drive(clock, from: demo.morning, rate: rate), clock) { demo.pass($0) }
        #expect(try day.play(events) { false } == .over)
        #expect(events.happened.count == due.count)
        for (moment, happened) in zip(due, events.happened) {
            #expect((0...rate).contains(happened.since(moment)), "\(moment) \(happened)")
        }
        #expect(clock.simulation?.stands == true, "the clock stands when the day is over")
        let stood = clock.now
        demo.pass(3_600_000)
        #expect(clock.now == stood)
    }

    @Test func itEndsWhenSomebodyWantsItTo() throws {
        let demo = try PlayedStore()
        let clock = try demo.clock()
        let events = Noted([demo.morning + 60, demo.morning + 36_000], clock)
        let day = LiveDay(try demo.drive(clock, from: demo.morning), clock) { demo.pass($0) }
        let start = demo.real
        #expect(try day.play(events) { demo.real.since(start) > 20_000 } == .stopped)
        #expect(events.happened.count == 1)
        #expect(clock.simulation?.stands == true)
        // It goes on from there.
        let again = LiveDay(try demo.drive(clock, from: nil), clock) { demo.pass($0) }
        #expect(try again.play(events) { false } == .over)
        #expect(events.happened.count == 2)
    }

    @Test func theClockWaitsForADayThatComesLate() throws {
        let demo = try PlayedStore()
        let clock = try demo.clock()
        // Twenty things a minute, of which each takes two seconds of real time.
        let due = (0..<20).map { demo.morning + $0 * 3 }
        let events = Noted(due, clock) { _ in demo.pass(2000) }
        let day = LiveDay(try demo.drive(clock, from: demo.morning), clock) { demo.pass($0) }
        _ = try day.play(events) { false }
        // Forty seconds are forty minutes of this clock; it has waited for most of them.
        #expect(clock.now.since(demo.morning) < 600, "\(clock.now.since(demo.morning))")
        #expect(zip(events.happened, events.happened.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func aFaultLetsTheClockStandToo() throws {
        struct Broken: LiveEvents {
            let moment: Timestamp
            func nextEventTime() -> Timestamp? { moment }
            func happen() throws { throw StoreFault.diskFull(path: "x") }
        }
        let demo = try PlayedStore()
        let clock = try demo.clock()
        let day = LiveDay(try demo.drive(clock, from: demo.morning), clock) { demo.pass($0) }
        let events = Broken(moment: demo.morning + 10)
        #expect(throws: StoreFault.diskFull(path: "x")) { try day.play(events) { false } }
        #expect(clock.simulation?.stands == true)
    }

    @Test func aDayThatSomebodyElseTookOverEnds() throws {
        let demo = try PlayedStore()
        let clock = try demo.clock()
        let first = LiveDay(try demo.drive(clock, from: demo.morning), clock) { demo.pass($0) }
        // It sleeps for a minute, as a computer does whose lid is closed.
        demo.pass(60_000)
        _ = try demo.drive(clock, from: nil, owner: "two")
        let events = Noted([demo.morning + 36_000], clock)
        #expect(throws: Refusal.clock(.lost(to: "two"))) { try first.play(events) { false } }
        #expect(clock.simulation?.stands == false, "the other one drives it on")
    }
}
