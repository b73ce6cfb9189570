import Console
import DeskModel
import Foundation
import Operations
import ServiceModel
import Simulation
import Storage
import Synchronization

/// The copy on which a story's days are played, and what came of them. What is played in the small city as all stories find it is
/// played once a process.
final class PlayedStage {
    let plan: PlayedPlan
    private(set) var findings = DayFindings()
    private let day: PlayableDay
    /// When it was, where everybody has the same store.
    private let common: Timestamp?

    private static let known = Mutex<[Opening: DayFindings]>([:])

    private struct Opening: Hashable {
        let day: Day
        let now: Timestamp
    }

    init(of desk: ServiceDesk, _ request: DayPlayRequest, common: Timestamp?) throws {
        let folder = try TemporaryStores.newPath().deletingLastPathComponent().path
        let sequence = try desk.store.read { try $0.sequence() }
        func ready(_ desk: ServiceDesk) throws -> PlayableDay { try PlayableDay(request.day, of: desk, in: folder) }
        day = try request.branch.map { try Branches(desk).reading($0, ready) } ?? ready(desk)
        plan = PlayedPlan(day: request.day, sequence: sequence, start: day.start)
        self.common = request.branch == nil ? common : nil
    }

    func play(_ request: DayPlayRequest) throws {
        let opening = common.map { Opening(day: request.day, now: $0) }
        var study = DayStudy(day, seeds: request.seeds)
        study.known = opening.flatMap { opening in Self.known.withLock { $0[opening] } } ?? findings
        study.threads = 2
        let found = try study.compare(RoomPolicy.compared)
        for policy in found {
            for (seed, figures) in zip(request.seeds, policy.days) { findings[policy.policy, seed] = figures }
        }
        guard let opening else { return }
        Self.known.withLock { known in
            for policy in found {
                for (seed, figures) in zip(request.seeds, policy.days) {
                    known[opening, default: DayFindings()][policy.policy, seed] = figures
                }
            }
        }
    }

    /// Every day that was not known before, as it comes in.
    func news(_ request: DayPlayRequest, _ known: DayFindings) -> [SimulationNews] {
        request.seeds.flatMap { seed in
            RoomPolicy.compared.compactMap { policy -> SimulationNews? in
                guard known[policy, seed] == nil, let figures = findings[policy, seed] else { return nil }
                return .played(request.id, policy, seed: seed, figures)
            }
        }
    }
}
