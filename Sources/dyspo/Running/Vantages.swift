import Configuration
import DeskModel
import Files
import Operations
import ServiceModel
import Storage

/// The places from which a desk can look at the plan, and the way to each.
extension Session {
    /// The same person at the desk that is seen from there. Throws a `Refusal` or a `StoreFault` with why nobody can.
    func looking(from goal: VantageGoal) throws -> Session {
        switch goal {
        case .branch(let name): try branch(name)
        case .past(let moment): try past(moment)
        }
    }

    /// In a branch of the live plan, which has followed it unless somebody else has it open.
    private func branch(_ name: String) throws -> Session {
        let branches = Branches(try home()?.desk ?? desk)
        let (store, line) = try branches.open(branches.name(name))
        return try elsewhere(store, from: line.vantage)
    }

    /// As the live store stood then, in a copy for this process alone.
    private func past(_ moment: Timestamp) throws -> Session {
        let store = live ?? desk.store
        let point = try ServiceDesk.point(
            in: store, at: moment, now: try liveClock().now)
        let folder: CopyFolder
        do throws(FileFault) {
            folder = try CopyFolder(among: Paths(environment: surroundings.environment).past)
        } catch {
            throw StoreFault(error, of: store.path, language)
        }
        do {
            let copy = try store.asItStood(behind: point.sequence, at: moment, in: folder)
            var session = try elsewhere(
                copy, from: .past(moment, sequence: point.sequence, latest: point.latest),
                clock: DeskClock(standing: moment))
            session.folder = folder
            return session
        } catch {
            folder.remove()
            throw error
        }
    }

    /// Nothing is read any more: what was made for this look alone goes.
    func end() {
        // A branch follows the live plan once nobody has it open.
        if case .branch = desk.vantage { try? desk.store.close() }
        guard let folder else { return }
        try? desk.store.close()
        folder.remove()
    }

    /// The same person at the plan that everybody works on; `nil` for whoever is there.
    func home() throws -> Session? {
        guard let live else { return nil }
        return try Session(live, options, surroundings)
    }

    /// The same person at a store of its own kind: a branch, or the past. `clock` is the live one, unless it stands.
    func elsewhere(
        _ store: Store, from vantage: Vantage, clock: DeskClock? = nil
    ) throws -> Session {
        try Session(
            store, options, surroundings, vantage: vantage, live: live ?? desk.store, clock: try clock ?? liveClock())
    }

    /// The clock of the plan that everybody works on.
    private func liveClock() throws -> DeskClock {
        guard let live else { return clock }
        return try options.clock(of: live, calendar, surroundings)
    }
}

extension StoreFault {
    /// Why no copy of a store can be made.
    fileprivate init(_ fault: FileFault, of path: String, _ language: Language) {
        switch fault {
        case .diskFull(let folder): self = .diskFull(path: folder)
        case .noPermission(let folder), .missing(let folder): self = .noPermission(path: folder)
        case .notPlain, .tooLarge, .linksWithoutEnd, .failed:
            self = .failed(path: path, detail: fault.sentenceOfWriting(language))
        }
    }
}
