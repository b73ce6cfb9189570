import DeskModel
import Foundation
import Geography
import Operations
import ServiceModel
import Testing

@testable import Storage

/// What a store is made to do in the tests of dialects: random commands of two desks, undo and redo of everything there was, a
/// demo company, and every question.
enum Scenario {
    /// Random commands; gives what the company looked like now and then, and what it answers at the end. Numbers of rows are
    /// random, and stand for each other in their order.
    static func randomCommands(seed: UInt64, steps: Int, _ place: (Store) throws -> Store) throws -> [String] {
        var desk = try RandomDesk(seed: seed, SmallCompany(place))
        var lines: [String] = []
        for step in 0..<steps {
            lines.append("\(try desk.step())")
            if step % 20 == 0 { lines += try desk.contents() }
        }
        try keepRoads(desk.company.store)
        return numbered(lines + (try desk.contents()) + (try StoreQuestions.answers(desk.company.store)))
    }

    /// What road engines say, which is no command.
    private static func keepRoads(_ store: Store) throws {
        let ends = LegEnds(fromLatitude: 5_000_000, fromLongitude: 2_000_000, toLatitude: 1, toLongitude: 2)
        for figures in [RoadLegRow.Figures(seconds: 60, metres: 900), nil] {
            try store.write(at: SmallCompany.at("08:00")) { transaction in
                let row = RoadLegRow(
                    ends: ends, engine: "osrm", profile: "car", figures: figures,
                    fault: figures == nil ? "noRoute" : nil, fetched: SmallCompany.at("07:00"))
                try transaction.keep([row], forgetting: SmallCompany.at("06:00"))
            }
        }
    }

    private static func numbered(_ lines: [String]) -> [String] {
        var known: [Substring: Int] = [:]
        return lines.map { line in
            line.replacing(#/\d{15,}/#) { match in
                let number = known[match.output] ?? known.count
                known[match.output] = number
                return "#\(number)"
            }
        }
    }

    /// Takes back what everybody did last in a kept store, and does it again; gives what was said.
    static func undoAndRedo(_ desk: ServiceDesk, by actors: [Actor]) throws -> [String] {
        let wording = Wording(.english, SmallCompany.calendar)
        func said(_ act: () throws -> Receipt) throws -> String {
            do {
                let receipt = try act()
                return ([receipt.summary.sentence(wording)] + receipt.skipped.map { $0.sentence(wording) }).joined()
            } catch let refusal as Refusal {
                return refusal.sentence(wording)
            }
        }
        return try actors.flatMap { actor in
            [
                try said { try desk.undo(by: actor) }, try said { try desk.redo(by: actor) },
                try said { try desk.undo(by: actor) },
            ]
        }
    }

    /// The store as it stood behind an entry, for as long as it takes to make it.
    static func lookBack(_ store: Store, behind sequence: Int) throws {
        let folders = FileManager.default.temporaryDirectory.appending(path: "dyspo-past-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folders) }
        let folder = try CopyFolder(among: folders)
        try store.asItStood(behind: sequence, at: SmallCompany.at("10:00"), in: folder).close()
        folder.remove()
    }

    /// Every row of every table but the shapes, which each store numbers by itself.
    static func rows(_ connection: any Connection) throws -> [String] {
        try connection.read { statements in
            try Department.tables.filter { $0.name != "row_shape" }.flatMap { table in
                try statements.rows(table.select()) { row in
                    "\(table.name): " + table.columns.indices.map { row.value($0).plain }.joined(separator: "|")
                }
            }.sorted()
        }
    }

    /// A device with a reading, and papers of it and of orders, one of which goes again.
    private static func papers(_ transaction: Transaction) throws {
        let moment = SmallCompany.at("08:00")
        let orders = try transaction.read.orders()
        guard let order = orders.first, let site = try transaction.read.all(Site.self).first else { return }
        let device = Asset(id: try transaction.newID(), site: site.id, name: "UPS", model: "U10", serial: "1")
        try transaction.insert(device)
        try transaction.insert(
            MeterReading(
                id: transaction.newID(), asset: device.id, meter: "V", value: 11.2, at: moment, recordedAt: moment,
                actor: "ann"))
        var named = order
        named.assets.append(device.id)
        try transaction.update(named)
        for owner in [DocumentOwner.device(device.id), .order(order.id)] {
            let document = try Document(
                id: transaction.newID(), hash: String(repeating: "a", count: 64), size: 3, mediaType: "text/plain",
                name: "a.txt", addedAt: moment, addedBy: "ann")
            try transaction.insert(document)
            try transaction.insert(DocumentLink(document: document.id, owner: owner))
            guard owner.kind == .device else { continue }
            try transaction.delete(DocumentLink(document: document.id, owner: owner))
            try transaction.delete(document)
        }
        _ = try transaction.writtenDocuments()
    }

    /// What no command of the others comes to: facts and where visits were before them, and an entry that nobody may touch.
    static func rest(_ store: Store) throws {
        try store.write(at: SmallCompany.at("10:00")) { transaction in
            for event in try transaction.read.all(VisitEvent.self) { _ = try transaction.placement(before: event) }
            _ = try transaction.newID(Customer.self)
            _ = try transaction.lastChange(of: "visit", key: "1", after: 0)
            try doJobs(transaction)
            try papers(transaction)
            try times(transaction)
            try messages(transaction)
            for sequence in [5, 3] { try transaction.keepFeedRead(by: "ann", through: sequence) }
            // As when moves of a part are no longer there.
            let gone = FormerRow(table: StockMove.table, key: [], before: nil, after: ["part_id": .integer(1)])
            try transaction.sumUpStock(without: [gone])
        }
    }

    /// A message that is handed over by somebody who dies, and by somebody else.
    private static func messages(_ transaction: Transaction) throws {
        let (id, now) = (try transaction.newMessageID(), transaction.now)
        try transaction.insert(
            OutboxMessage(
                id: id, kind: .done, fact: "test", visit: Visit.ID(1), order: Order.ID(1), customer: Customer.ID(1),
                address: "a@b.example", person: "", language: .english, subject: "x", text: "y", madeAt: now,
                madeBy: "ann", uselessAt: now + 600))
        try transaction.note(.make, with: id, by: "ann")
        _ = try transaction.outboxDeeds(of: 1)
        if let taken = try transaction.takeMessage(for: "x", domain: "b.example") {
            _ = try transaction.handOver(taken)
            _ = try transaction.endTry(of: taken, .later, words: "451", dice: 0)
        }
        try transaction.mark(hook: "x", at: 1)
        try transaction.mark(hook: "x", at: 2)
    }

    /// Time that was told, and corrected.
    private static func times(_ transaction: Transaction) throws {
        let moment = SmallCompany.at("08:00")
        guard let technician = try transaction.read.all(Technician.self).first,
            let window = TimeWindow(start: moment, end: moment + 600)
        else { return }
        var entry = try TimeEntry(
            id: transaction.newID(), technician: technician.id, kind: .administration, about: .office, window: window,
            recordedAt: moment, actor: "ann")
        try transaction.insert(entry)
        (entry.corrects, entry.reason, entry.isWithdrawn) = (entry.id, "x", true)
        entry.id = try transaction.newID()
        try transaction.insert(entry)
    }

    /// Jobs are asked for, done, failed and gone.
    private static func doJobs(_ transaction: Transaction) throws {
        for key in ["a", "a", "b", "c"] { try transaction.enqueue("test", key, due: transaction.now) }
        if let job = try transaction.lease(of: ["test"], for: "x") {
            _ = try transaction.renew(job)
            try transaction.finish(job, next: transaction.now + 60)
        }
        if let job = try transaction.lease(of: ["test"], for: "y") {
            try transaction.fail(job, fault: JobFault(english: "No.", polish: "Nie."))
        }
        if let job = try transaction.lease(of: ["test"], for: "u") { try transaction.release(job) }
        if let job = try transaction.lease(of: ["test"], for: "z") { try transaction.finish(job, next: nil) }
    }
}
