import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

@testable import Simulation

/// A demo company of nine technicians on Monday 2026-11-23 at five in the morning, with most of its work planned. It is only
/// read: made once, and gone with the process.
final class PlayedCompany: Sendable {
    static let shared = Result { try PlayedCompany() }
    static let monday = Day(iso: "2026-11-23")!

    let folder: URL
    let desk: ServiceDesk

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-played-\(UUID().uuidString)")
        let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
        let now = calendar.timestamp(iso8601: "2026-11-23T05:00")!
        desk = try ServiceDesk(try Store.create(folder.appendingPathComponent("dyspo.db").path)) { now }
        let options = DemoOptions(technicians: 9, days: 5, orders: 120, seed: 7, now: now, calendar: calendar)
        try desk.found(
            DemoCompany.make(options), planning: 0.8, seed: 7, by: Actor(name: "t", osUser: "t", origin: .system))
    }

    /// The Monday, ready to be played.
    func ground(_ day: Day = monday) throws -> PlayableDay { try PlayableDay(day, of: desk, in: folder.path) }

    /// A copy with a clock that stands where the day begins, and everything that is drawn.
    func copy() throws -> (desk: ScratchDesk, clock: SimulatedClock) {
        let clock = SimulatedClock(desk.now)
        return (try ScratchDesk(of: desk, at: folder.path + "/\(UUID().uuidString).db") { clock.now }, clock)
    }

    /// Everything in the store's folder, byte by byte, but for what SQLite shares between processes and copies.
    func bytes() throws -> [String: Data] {
        let path = desk.store.path
        return try Dictionary(
            uniqueKeysWithValues: [path, path + "-wal"].map { ($0, try Data(contentsOf: URL(fileURLWithPath: $0))) })
    }
}
