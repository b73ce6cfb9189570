import DeskModel
import Operations
import ServiceModel
import Storage

/// Makes the store of a demo company.
struct DemoStore {
    var technicians = 24
    var days = 14
    var orders = 220
    var seed: UInt64 = 1
    /// An older demo gives way; a company's own store never does.
    var replacesDemo = false

    /// Makes the store, replacing an older demo only when told to.
    @discardableResult
    func make(_ shared: SharedOptions, _ surroundings: Surroundings) throws -> Session {
        try check("--technicians", technicians, 1...1000)
        try check("--days", days, 1...60)
        try check("--orders", orders, 0...100_000)
        let path = try StorePath.chosen(shared.store, surroundings)
        if replacesDemo { try removeDemo(path) }
        let store = try create(path)
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
            return made
        } catch {
            Store.delete(path)
            throw error
        }
    }

    private func check(_ option: String, _ value: Int, _ allowed: ClosedRange<Int>) throws {
        guard allowed.contains(value) else { throw Failure.option(option, .outOfRange(value: value, allowed: allowed)) }
    }

    /// Where a store is already, it is told how a demo would give way, and what else can be done about a company's own.
    private func create(_ path: String) throws -> Store {
        do {
            return try Store.create(path)
        } catch let fault as StoreFault {
            guard case .exists = fault else { throw fault }
            let isDemo = (try? Store.open(path).read { try $0.setting("demo") == "1" }) ?? false
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

    private func removeDemo(_ path: String) throws {
        do {
            let isDemo = try Store.open(path).read { try $0.setting("demo") == "1" }
            guard isDemo else {
                throw Failure.refused(
                    english: "\(path) is no demo store: move it away first. Nothing was changed.",
                    polish: "\(path) nie jest bazą pokazową: najpierw ją przenieś. Niczego nie zmieniono.")
            }
        } catch StoreFault.missing {
            return
        }
        Store.delete(path)
    }
}
