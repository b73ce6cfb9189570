import DeskModel
import Foundation
import Operations
import ServiceModel

/// Fifty events a second on the big company's store, as desks, phones and jobs write them together: planned visits are locked and
/// unlocked again.
struct EventWriter {
    let company: BenchCompany
    var seconds: Int

    static let perSecond = 50

    /// Calls `committed` with each entry's number as soon as it is on disk; gives the last.
    func write(_ committed: (Int) -> Void) throws -> Int {
        let desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        let visits = view.visits.values.filter { $0.state == .planned && $0.lock == .none }.map(\.id).sorted()
        guard !visits.isEmpty else { throw BenchFault.nothingToPlace }
        let start = ContinuousClock.now
        var last = view.sequence
        for number in 0..<seconds * Self.perSecond {
            let due = start.advanced(by: .milliseconds(number * 1000 / Self.perSecond))
            let wait = DesksBench.seconds(ContinuousClock.now.duration(to: due))
            if wait > 0 { usleep(UInt32(wait * 1e6)) }
            let visit = visits[number / 2 % visits.count]
            let lock: VisitLock = number % 2 == 0 ? .technician : .none
            let receipt = try desk.perform(LockVisit(visit: visit, lock: lock), by: BenchCompany.actor)
            guard let sequence = receipt.sequence else { continue }
            committed(sequence)
            last = sequence
        }
        return last
    }

    /// A line for each entry, its number and when it was on disk: microseconds since 1970.
    func printed() throws {
        var moments: [(Int, Int)] = []
        _ = try write { moments.append(($0, Int(Date().timeIntervalSince1970 * 1e6))) }
        for (sequence, at) in moments { print(sequence, at) }
    }
}
