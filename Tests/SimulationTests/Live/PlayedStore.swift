import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Synchronization

/// A store in which days may be simulated, and a real clock that the test moves.
final class PlayedStore: Sendable {
    let store: Store
    private let milliseconds = Mutex(Int64(1_795_000_000_000))
    let actor = Actor(name: "ann", osUser: "ann", origin: .cli)
    let morning: Timestamp

    /// An empty one, or a copy of a company's.
    init(of company: ServiceDesk? = nil) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-live-\(UUID().uuidString)")
        let path = folder.appendingPathComponent("dyspo.db").path
        let morning = CompanyCalendar(identifier: "Europe/Warsaw")!.timestamp(iso8601: "2026-11-23T07:30")!
        self.morning = morning
        if let company {
            try company.store.copyToTryOn(path)
            store = try Store.open(path)
        } else {
            store = try Store.create(path)
            try store.write(at: morning) { try $0.mark(as: .demo) }
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: store.path).deletingLastPathComponent())
    }

    var real: RealMoment { RealMoment(milliseconds: milliseconds.withLock { $0 }) }

    func pass(_ amount: Int64) { milliseconds.withLock { $0 += amount } }

    func clock() throws -> DeskClock { try DeskClock(store) { self.real } }

    func drive(_ clock: DeskClock, from moment: Timestamp?, rate: Int = 60, owner: String = "one") throws
        -> ClockDriver
    {
        try ClockDriver(
            ServiceDesk(store) { clock.now }, clock, from: moment, rate: rate, seed: 4, owner: owner, by: actor)
    }
}
