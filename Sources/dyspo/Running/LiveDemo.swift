import DeskModel
import Foundation
import Operations
import ServiceModel
import Simulation
import Storage

/// A demo company at work: a simulated morning, and the console that shows it.
struct LiveDemo {
    /// The company that is made where none is there.
    var company = DemoStore()
    /// Times as fast as the real clock.
    var rate = LiveDemo.usualRate
    /// What is done about emergencies and about who cannot work; `nil` leaves it to whoever watches.
    var policy: RoomPolicy?

    static let usualRate = 60
    /// The hour at which a morning begins: everybody has been sent off, and some are at work.
    private static let begins = 8 * 3600 + 1800

    func run(_ shared: SharedOptions, _ surroundings: Surroundings) throws {
        guard surroundings.inputIsTerminal, surroundings.outputIsTerminal else {
            throw Failure.refused(
                english: "--live needs a terminal for its console; dyspo simulate DAY --speed 60 plays a day without.",
                polish: "--live potrzebuje terminala dla konsoli; bez niego gra dyspo simulate DZIEŃ --speed 60.")
        }
        let session = try open(shared, surroundings)
        var plan = LivePlay.Plan(rate: rate, seed: company.seed)
        plan.isHurried = true
        if let policy { plan.policy = policy.acting }
        let run = try LiveRun(plan, in: session)
        let driver = run.start()
        var options = ConsoleOptions(session: try Session(session.desk.store, running(shared), surroundings))
        options.greeting = run.greeting
        let shown = Result { try ConsoleRunner.run(options) }
        try driver.stop()
        try shown.get()
    }

    /// A demo that is there is taken as it is, and goes on where it is.
    private func open(_ shared: SharedOptions, _ surroundings: Surroundings) throws -> Session {
        let path = try StorePath.chosen(shared.store, surroundings)
        if company.replacesDemo || !FileManager.default.fileExists(atPath: path) {
            var founding = shared
            founding.now = Session.defaultCalendar.iso8601(try morning(shared, surroundings))
            _ = try company.make(founding, surroundings)
        }
        return try Session.open(running(shared), surroundings)
    }

    /// The clock goes while it is played, whatever was said of its beginning.
    private func running(_ shared: SharedOptions) -> SharedOptions {
        var running = shared
        running.now = nil
        return running
    }

    /// `--now`, else half past eight of today, or of the next day on which there is work.
    private func morning(_ shared: SharedOptions, _ surroundings: Surroundings) throws -> Timestamp {
        let calendar = Session.defaultCalendar
        if let given = try shared.given(calendar) { return given }
        let work = WorkCalendar()
        var day = calendar.day(of: surroundings.realClock().second)
        while work.free(day) != nil { day = day + 1 }
        return calendar.span(of: day).start + Self.begins
    }
}
