import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

/// The desk as it stood a thousand entries ago: the copy, and the board of then.
struct LookBackBench {
    let company: BenchCompany

    private static let entries = 1_000

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let sequence = try desk.store.read { try $0.sequence() }
        try write(Self.entries, at: desk)
        let folders = FileManager.default.temporaryDirectory.appending(path: "dyspo-bench-past-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folders) }
        var (copy, board) = (Samples(), Samples())
        for _ in 0..<8 {
            let folder = try CopyFolder(among: folders)
            defer { folder.remove() }
            let past = try copy.time { try desk.store.asItStood(behind: sequence, at: desk.now, in: folder) }
            let moment = desk.now
            let vantage = Vantage.past(moment, sequence: sequence, latest: sequence + Self.entries)
            let there = try ServiceDesk(past, vantage: vantage) { moment }
            _ = try board.time { try there.view(from: company.monday, days: BenchCompany.days) }
            try past.close()
        }
        return [
            Measurement("store as it stood 1,000 entries ago", copy), Measurement("board of then, 14 days", board),
        ]
    }

    /// Locks and unlocks one visit after the other: what stands at the end is what stood before.
    private func write(_ count: Int, at desk: ServiceDesk) throws {
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        let placed = view.visits.values.filter { $0.placement != nil && $0.lock == .none }.map(\.id).sorted()
        for index in 0..<(count / 2) {
            guard !placed.isEmpty else { throw BenchFault.nothingToPlace }
            let visit = placed[index % placed.count]
            _ = try desk.perform(LockVisit(visit: visit, lock: .both), by: BenchCompany.actor)
            _ = try desk.undo(by: BenchCompany.actor)
        }
    }
}
