import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

/// A demo company at work: a simulated morning, and the console that shows it.
struct LiveDemo {
    /// The company that is made where none is there.
    var company = DemoStore()
    /// Times as fast as the real clock.
    var rate = 60

    /// The hour at which a morning begins whose day is not under way yet: everybody has been sent off, some work already.
    private static let begins = 8 * 3600 + 1800

    func run(_ shared: SharedOptions, _ surroundings: Surroundings) throws {
        guard surroundings.inputIsTerminal, surroundings.outputIsTerminal else {
            throw Failure.refused(
                english: "--live needs a terminal for its console; dyspo simulate DAY --speed 60 plays a day without one.",
                polish: "--live potrzebuje terminala dla konsoli; bez niego dzień odegra dyspo simulate DZIEŃ --speed 60.")
        }
        let session = try open(shared, surroundings)
        let live = try LiveRun(session, day: nil, rate: rate, seed: company.seed)
        let driver = live.start()
        defer { live.tellEnd(Result { try driver.stop() }) }
        try ConsoleRunner.run(ConsoleOptions(session: session, greeting: live.greeting))
    }

    /// A demo that is there is taken as it is, and goes on where it is.
    private func open(_ shared: SharedOptions, _ surroundings: Surroundings) throws -> Session {
        var running = shared
        running.now = nil
        let path = try StorePath.chosen(shared.store, surroundings)
        if !company.replacesDemo, FileManager.default.fileExists(atPath: path) {
            let session = try Session.open(running, surroundings)
            guard try session.desk.store.read({ try $0.kind() }).mayBeSimulated else {
                throw Refusal.clock(.companyStore(path))
            }
            return session
        }
        var founding = shared
        founding.now = Session.defaultCalendar.iso8601(try morning(shared, surroundings))
        _ = try company.make(founding, surroundings)
        return try Session.open(running, surroundings)
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
