import DeskModel
import Files
import Foundation
import Operations
import ServiceModel
import Storage

/// Makes the store of a demo company.
struct DemoStore {
    var technicians = 24
    var days = 14
    var orders = 220
    var seed: UInt64 = 1
    /// An older demo gives way, a copy of it kept beside; a company's own store never does.
    var replacesDemo = false

    /// Makes the store, replacing an older demo only when told to.
    @discardableResult
    func make(_ shared: SharedOptions, _ surroundings: Surroundings) throws -> Session {
        try check("--technicians", technicians, 1...1000)
        try check("--days", days, 1...60)
        try check("--orders", orders, 0...100_000)
        let path = try StorePath.chosen(shared.store, surroundings)
        guard replacesDemo, FileManager.default.fileExists(atPath: path) else {
            return try found(create(path), shared, surroundings)
        }
        let actor = try shared.actor(surroundings)
        // Asked at once, and again when it is done, for founding takes a while.
        try giveWay(Store.open(path), path, actor)
        return try replace(path, shared, surroundings, actor)
    }

    private func check(_ option: String, _ value: Int, _ allowed: ClosedRange<Int>) throws {
        guard allowed.contains(value) else { throw Failure.option(option, .outOfRange(value: value, allowed: allowed)) }
    }

    /// Fills an empty store, which goes when that fails.
    private func found(_ store: Store, _ shared: SharedOptions, _ surroundings: Surroundings) throws -> Session {
        do {
            let session = try Session(store, shared, surroundings)
            session.output.progress(session.language("Making the demo company …", "Tworzenie firmy pokazowej …"))
            defer { session.output.progress("") }
            let options = DemoOptions(
                technicians: technicians, days: days, orders: orders, seed: seed, now: session.desk.now,
                calendar: session.calendar)
            try session.desk.found(DemoCompany.make(options), seed: seed, by: session.actor)
            let made = try Session(store, shared, surroundings)
            for entry in try made.desk.journal() { made.output.message(entry.summary.sentence(made.wording)) }
            try makeReports(made)
            return made
        } catch {
            Store.delete(store.path)
            throw error
        }
    }

    /// How many reports a demo begins with; the rest is made behind the first console, as those of a company are.
    private static let reports = 30

    /// Those of visits that are over. Where nothing can be printed there are none, which is told.
    private func makeReports(_ session: Session) throws {
        do {
            let count = try session.desk.makeAskedReports(session.printer, most: Self.reports)
            guard count > 0 else { return }
            session.output.message(
                session.language("Reports of visits made: \(count).", "Utworzone protokoły wizyt: \(count)."))
        } catch let refusal as Refusal {
            session.output.message(refusal.sentence(session.wording))
        }
    }

    /// Where a store is already, it is told how a demo would give way, and what else can be done about a company's own.
    private func create(_ path: String) throws -> Store {
        do {
            return try Store.create(path)
        } catch let fault as StoreFault {
            guard case .exists = fault else { throw fault }
            let isDemo = (try? Self.mayGiveWay(Store.open(path))) ?? false
            throw Failure.refused(
                english: fault.sentence(.english)
                    + (isDemo
                        ? " --force makes the demo anew." : " --store or DYSPO_STORE names another file for the demo."),
                polish: fault.sentence(.polish)
                    + (isDemo
                        ? " --force utworzy firmę pokazową od nowa."
                        : " --store lub DYSPO_STORE wskaże inny plik dla firmy pokazowej."))
        }
    }

    /// A demo, or what a demo that was killed has left: a store in which nothing was ever done.
    private static func mayGiveWay(_ store: Store) throws -> Bool {
        try store.read { try $0.kind() == .demo || $0.sequence() == 0 }
    }

    /// Throws unless the store is a demo and whoever asks may replace it.
    private func giveWay(_ store: Store, _ path: String, _ actor: Actor) throws {
        guard try Self.mayGiveWay(store) else {
            throw Failure.refused(
                english: "\(path) is no demo store: move it away first. Nothing was changed.",
                polish: "\(path) nie jest bazą pokazową: najpierw ją przenieś. Niczego nie zmieniono.")
        }
        try ServiceDesk.requireReplacing(store, by: actor)
    }

    /// The new demo is made beside, whole, and then takes the place of the old one.
    private func replace(
        _ path: String, _ shared: SharedOptions, _ surroundings: Surroundings, _ actor: Actor
    ) throws -> Session {
        let beside = "\(path).founding-\(ProcessInfo.processInfo.processIdentifier)"
        defer {
            Store.delete(beside)
            try? FileManager.default.removeItem(atPath: beside + ".files")
        }
        let made = try found(Store.create(beside), shared, surroundings)
        let kept = try suffix(made, path)
        let done = try Store.restore(
            beside, to: path, replaces: true, keptAs: kept, permit: { try giveWay($0, path, actor) })
        try moveFiles(from: beside, to: path, keptAs: kept)
        made.output.tell(keptOf: done, made.language)
        return try Session.open(shared, surroundings)
    }

    /// Documents lie beside their store: those of the old demo go with it, and those of the new one come to its place.
    private func moveFiles(from beside: String, to path: String, keptAs suffix: String) throws {
        do {
            let target = try FilePath.target(path)
            for (from, to) in [(target, target + suffix), (beside, target)]
            where FileManager.default.fileExists(atPath: from + ".files") {
                try FileManager.default.moveItem(atPath: from + ".files", toPath: to + ".files")
            }
        } catch let fault as FileFault {
            throw Failure.writing(fault)
        }
    }

    /// `.before-demo-20261124-020304`, with a number behind it where a demo was kept in the same second.
    private func suffix(_ made: Session, _ path: String) throws -> String {
        let target: String
        do {
            target = try FilePath.target(path)
        } catch {
            throw Failure.writing(error)
        }
        let first = ".before-demo-" + RestoreVerb.stamp(made.desk.now)
        var (suffix, number) = (first, 1)
        while FileManager.default.fileExists(atPath: target + suffix) {
            number += 1
            suffix = "\(first)-\(number)"
        }
        return suffix
    }
}
