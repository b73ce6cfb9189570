package import DeskModel
import Foundation
import ServiceModel
import Storage

/// What-if drafts of a live plan: each a store of its own beside it, in which everything that plans works as it does there. A
/// branch follows the live plan whenever it is looked at and nobody has it open.
package struct Branches: Sendable {
    let live: ServiceDesk
    let files: BranchFiles

    /// Those beside a desk's store.
    package init(_ live: ServiceDesk) {
        self.live = live
        files = BranchFiles(of: live.store)
    }

    /// All of them as they stand, by when they were made.
    package func lines() throws -> [BranchLine] {
        let names = files.names().compactMap { try? BranchName($0) }
        return try names.compactMap { name in
            do {
                return try line(of: name)
            } catch StoreFault.missing {
                // Somebody has taken it away meanwhile.
                return nil
            }
        }.sorted { ($0.stamp?.at.seconds ?? .max, $0.name.text) < ($1.stamp?.at.seconds ?? .max, $1.name.text) }
    }

    /// The one of exactly that name. Throws `notFound`, or `inexact` with those that read alike.
    package func name(_ text: String) throws -> BranchName {
        let name = try Self.read(text)
        if files.exists(name) { return name }
        let near = files.names().compactMap { try? BranchName($0) }.filter {
            $0.folded.hasPrefix(name.folded) || name.folded.hasPrefix($0.folded)
        }
        throw near.isEmpty
            ? Refusal.desk(.notFound(.branch, key: text))
            : Refusal.desk(.inexact(.branch, key: text, near: near.map(\.text).sorted()))
    }

    static func read(_ text: String) throws -> BranchName {
        do throws(BranchNameFault) {
            return try BranchName(text)
        } catch {
            throw Refusal.branches(.name(error))
        }
    }

    /// Makes one of the plan as it is now.
    package func make(_ text: String, by actor: Actor) throws -> BranchLine {
        try live.store.read { try $0.require(.plan, of: actor) }
        let name = try Self.read(text)
        try make(name, by: actor, said: [:])
        return try line(of: name)
    }

    func make(_ name: BranchName, by actor: Actor, said: [Visit.ID: String]) throws {
        // Two names that read alike are taken for one another.
        let others = files.names().compactMap { try? BranchName($0) }
        if let other = others.first(where: { $0.folded == name.folded }) {
            throw Refusal.branches(.exists(other))
        }
        let now = live.now
        do {
            try files.make(name, at: now) { copy in
                BranchStamp(name: name, actor: actor.name, at: now, base: try copy.sequence(), said: said)
            }
        } catch StoreFault.exists {
            throw Refusal.branches(.exists(name))
        }
    }

    /// Takes one away, whatever is in it. Throws `inUse` while somebody has it open.
    package func discard(_ name: BranchName, by actor: Actor) throws {
        try live.store.read { try $0.require(.plan, of: actor) }
        guard try files.remove(name) else { throw Refusal.branches(.inUse(name)) }
    }

    // MARK: How one stands

    /// How a branch stands to the live plan; nothing of it is changed.
    package func line(of name: BranchName) throws -> BranchLine {
        do {
            let store = try files.open(name)
            defer { try? store.close() }
            let (stamp, mark) = try store.read { (try $0.branchStamp(), try $0.branchMark()) }
            return try line(name, stamp, mark)
        } catch let fault as StoreFault where fault.isOfTheFile {
            return BranchLine(name: name, stamp: nil, standing: .unreadable)
        }
    }

    private func line(_ name: BranchName, _ stamp: BranchStamp?, _ mark: HistoryMark?) throws -> BranchLine {
        guard let stamp else { return BranchLine(name: name, stamp: nil, standing: .unreadable) }
        let (sequence, goesOn) = try live.store.read { reader in
            (try reader.sequence(), try mark.map { try reader.goesOn(from: $0) } ?? true)
        }
        guard goesOn, stamp.base <= sequence else {
            return BranchLine(name: name, stamp: stamp, standing: .foreign)
        }
        let behind = sequence - stamp.base
        return BranchLine(name: name, stamp: stamp, standing: behind == 0 ? .level : .behind(behind))
    }
}

extension StoreFault {
    /// What is there is no store that could be read.
    fileprivate var isOfTheFile: Bool {
        switch self {
        case .notADatabase, .notAStore, .newerSchema, .empty, .corrupt, .unreadableRow, .failed: true
        case .missing, .exists, .noPermission, .readOnly, .diskFull, .busy, .inUse, .gone, .brokenReference,
            .brokenRule, .closed:
            false
        }
    }
}
