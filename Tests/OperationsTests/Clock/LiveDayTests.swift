import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A day that is played by the clock of its store.
@Suite struct LiveDayTests {
    private let morning = DemoClock.morning

    /// Notes at which times of the store things happened; each may take a while.
    private struct Noted: LiveEvents {
        var due: [Timestamp]
        let clock: DeskClock
        var took: (Timestamp) -> Void = { _ in }
        private(set) var happened: [Timestamp] = []

        init(_ due: [Timestamp], _ clock: DeskClock, took: @escaping (Timestamp) -> Void = { _ in }) {
            (self.due, self.clock, self.took) = (due, clock, took)
        }

        func nextMoment() -> Timestamp? { due.first }
        mutating func happen() {
            happened.append(clock.now)
            took(due.removeFirst())
        }
    }

    @Test(arguments: [1, 60, 3600])
    func everythingHappensWhenItsTimeComes(rate: Int) throws {
        let demo = try DemoClock()
        let clock = try demo.desk()
        let due = [0, 30, 31, 400, 401, 1200].map { morning + $0 }
        var events = Noted(due, clock)
        let day = LiveDay(try demo.drive(clock, rate: rate), clock) { demo.pass($0) }
        #expect(try day.play(&events) { false } == .over)
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
        let demo = try DemoClock()
        let clock = try demo.desk()
        var events = Noted([morning + 60, morning + 36_000], clock)
        let day = LiveDay(try demo.drive(clock), clock) { demo.pass($0) }
        let start = demo.real
        #expect(try day.play(&events) { demo.real.since(start) > 20_000 } == .stopped)
        #expect(events.happened.count == 1)
        #expect(clock.simulation?.stands == true)
        // It goes on from there.
        let again = LiveDay(try demo.drive(clock, from: nil), clock) { demo.pass($0) }
        #expect(try again.play(&events) { false } == .over)
        #expect(events.happened.count == 2)
    }

    @Test func theClockWaitsForADayThatComesLate() throws {
        let demo = try DemoClock()
        let clock = try demo.desk()
        // Twenty things a minute, of which each takes two seconds of real time.
        let due = (0..<20).map { morning + $0 * 3 }
        var events = Noted(due, clock) { _ in demo.pass(2000) }
        let day = LiveDay(try demo.drive(clock), clock) { demo.pass($0) }
        _ = try day.play(&events) { false }
        // Forty seconds are forty minutes of this clock; it has waited for most of them.
        #expect(clock.now.since(morning) < 600, "\(clock.now.since(morning))")
        #expect(zip(events.happened, events.happened.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func aFaultLetsTheClockStandToo() throws {
        struct Broken: LiveEvents {
            let moment: Timestamp
            func nextMoment() -> Timestamp? { moment }
            func happen() throws { throw StoreFault.diskFull(path: "x") }
        }
        let demo = try DemoClock()
        let clock = try demo.desk()
        let day = LiveDay(try demo.drive(clock), clock) { demo.pass($0) }
        var events = Broken(moment: morning + 10)
        #expect(throws: StoreFault.diskFull(path: "x")) { try day.play(&events) { false } }
        #expect(clock.simulation?.stands == true)
    }

    @Test func aDayThatSomebodyElseTookOverEnds() throws {
        let demo = try DemoClock()
        let clock = try demo.desk()
        let first = LiveDay(try demo.drive(clock), clock) { demo.pass($0) }
        // It sleeps for a minute, as a computer does whose lid is closed.
        demo.pass(60_000)
        _ = try demo.drive(clock, from: nil, owner: "two")
        var events = Noted([morning + 36_000], clock)
        #expect(throws: Refusal.clock(.lost(to: "two"))) { try first.play(&events) { false } }
        #expect(clock.simulation?.stands == false, "the other one drives it on")
    }
}
