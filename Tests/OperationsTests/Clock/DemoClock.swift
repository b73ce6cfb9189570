import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Synchronization

/// An empty store in which days may be simulated, and a real clock that the test moves.
final class DemoClock: Sendable {
    static let morning = SmallCompany.at("07:30")

    let store: Store
    private let milliseconds = Mutex(Int64(1_795_000_000_000))
    let actor = Actor(name: "ann", osUser: "ann", origin: .cli)

    init(_ kind: StoreKind = .demo) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-clock-\(UUID().uuidString)")
        store = try Store.create(folder.appendingPathComponent("dyspo.db").path)
        try store.write(at: Self.morning) { try $0.mark(as: kind) }
    }

    deinit {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: store.path).deletingLastPathComponent())
    }

    var real: RealMoment { RealMoment(milliseconds: milliseconds.withLock { $0 }) }

    func pass(_ amount: Int64) { milliseconds.withLock { $0 += amount } }

    /// The clock as another process has it, which has opened the same file.
    func desk() throws -> DeskClock { try DeskClock(Store.open(store.path)) { self.real } }

    func drive(_ clock: DeskClock, from moment: Timestamp? = DemoClock.morning, rate: Int = 60, owner: String = "one")
        throws -> ClockDriver
    {
        let desk = try ServiceDesk(store) { clock.now }
        return try ClockDriver(desk, clock, from: moment, rate: rate, seed: 4, owner: owner, by: actor)
    }
}
