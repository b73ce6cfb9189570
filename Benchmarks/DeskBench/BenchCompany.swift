import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

/// The big company of the speed targets, in a store of its own.
struct BenchCompany {
    static let technicians = 120
    static let days = 14
    static let orders = 5000
    static let actor = Actor(name: "bench", osUser: "bench", origin: .cli)

    let path: String
    let calendar: CompanyCalendar
    /// A Monday morning: all fourteen days of the board lie ahead. The clock stands still.
    let now: Timestamp

    init(path: String) throws {
        self.path = path
        guard let calendar = CompanyCalendar(identifier: "Europe/Warsaw"),
            let now = calendar.timestamp(iso8601: "2026-11-23T07:00")
        else { throw BenchFault.noCalendar }
        self.calendar = calendar
        self.now = now
    }

    var monday: Day { calendar.day(of: now) }
    var boardDays: [Day] { (0..<Self.days).map { monday + $0 } }

    /// Makes the store when there is none yet: founded, and the greater part planned.
    func makeIfMissing() throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        let desk = try ServiceDesk(try Store.create(path), clock: clock)
        let options = DemoOptions(
            technicians: Self.technicians, days: Self.days, orders: Self.orders, now: now, calendar: calendar)
        try desk.found(DemoCompany.make(options), seed: 1, by: Self.actor)
    }

    /// A desk as a process has it that was just started.
    func open() throws -> ServiceDesk { try open(clock: clock) }

    /// The same with another clock.
    func open(clock: @escaping @Sendable () -> Timestamp) throws -> ServiceDesk {
        try ServiceDesk(try Store.open(path), clock: clock)
    }

    private var clock: @Sendable () -> Timestamp {
        let now = now
        return { now }
    }
}

enum BenchFault: Error {
    case noCalendar
    /// The store holds nothing that could be placed.
    case nothingToPlace
    /// Fewer visits than are wanted have ended.
    case notEnded(Int)
    /// Orders of visits that had one.
    case madeTwice(Int)
}
