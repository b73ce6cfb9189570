import Console
import DeskModel
import Foundation
import Glibc
import Operations
import ServiceModel
import Storage
import Synchronization
import TermCanvas

/// A room at work: eight consoles and four walls on one store, fifty events a second from elsewhere. How long each event takes until
/// a view that has it is drawn, whether any is lost, and what share of a core each of them takes.
struct DesksBench {
    let company: BenchCompany
    var seconds = 60

    static let consoles = 8
    static let walls = 4

    func run() throws -> [Measurement] {
        let log = EventLog()
        let room = try (0..<Self.consoles + Self.walls).map { index in
            try RoomSeat(company, isWall: index >= Self.consoles, log)
        }
        let before = Self.processSeconds
        let start = ContinuousClock.now
        let last = try EventWriter(company: company, seconds: seconds).write { log.committed($0) }
        for _ in 0..<200 where room.contains(where: { $0.shown < last }) { usleep(50_000) }
        let lasted = Self.seconds(start.duration(to: .now))
        let spent = Self.processSeconds - before
        let lost = room.reduce(0) { $0 + $1.lost(of: log) }
        for seat in room { seat.stop() }
        return report(room, log, lasted, spent, lost)
    }

    private func report(
        _ room: [RoomSeat], _ log: EventLog, _ lasted: Double, _ spent: Double, _ lost: Int
    ) -> [Measurement] {
        func delays(_ seats: [RoomSeat]) -> Samples {
            var samples = Samples()
            for seat in seats { for delay in seat.delays(of: log) { samples.add(delay) } }
            return samples
        }
        let (consoles, walls) = (Array(room.prefix(Self.consoles)), Array(room.dropFirst(Self.consoles)))
        func share(_ seats: [RoomSeat]) -> Int {
            Int((seats.map(\.processorSeconds).max() ?? 0) / lasted * 1000)
        }
        return [
            Measurement("event to the frame of a console, \(EventWriter.perSecond) a second", delays(consoles)),
            Measurement("event to the frame of a wall", delays(walls)),
            Measurement("events that a desk or wall never showed", lost, unit: "events"),
            Measurement("most processor of one console", share(consoles), unit: "‰ of a core"),
            Measurement("most processor of one wall", share(walls), unit: "‰ of a core"),
            Measurement("processor of all, writer included", Int(spent / lasted * 1000), unit: "‰ of a core"),
        ]
    }

    private static var processSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func seconds(_ length: Duration) -> Double {
        let (seconds, attoseconds) = length.components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
