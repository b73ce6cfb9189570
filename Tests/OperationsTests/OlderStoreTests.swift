import DeskModel
import Foundation
import Operations
import PackTesting
import ServiceModel
import Storage
import Testing

/// A store that version 0.1.0 wrote with schema 6, from the shared data beside the project.
private let olderStore = SharedData("stores/schema-6.db")

@Suite(.enabled(if: olderStore.isThere)) final class OlderStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-older-\(UUID().uuidString)")
    private let now = SmallCompany.at("09:40")

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func desk() throws -> ServiceDesk {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "company.db").path
        try FileManager.default.copyItem(atPath: olderStore.url.path, toPath: path)
        let now = now
        return try ServiceDesk(try Store.open(path)) { now }
    }

    @Test func itIsReadWithoutRequestsAndKeysAndEveryRowIsSound() throws {
        let desk = try desk()
        #expect(try desk.store.rowFaults().isEmpty)
        let orders = try desk.store.read { try $0.orders() }
        #expect(!orders.isEmpty && orders.allSatisfy { $0.request == nil && $0.key == nil })
        #expect(try desk.orderRows().count == orders.count)
    }

    @Test func rowsThatItsJournalKeptArePutBackBesideWhatCameLater() throws {
        let desk = try desk()
        let actor = Actor(name: "nowy", osUser: "nowy", origin: .cli)
        let customer = try #require(try desk.customerRows().first)
        var row = customer
        row.key = "ERP-1"
        _ = try desk.perform(
            ImportRows(.customers([row]), update: ImportUpdate(key: "name", columns: ["name", "key"])), by: actor)
        #expect(try desk.customerRows().first?.key == "ERP-1")
        _ = try desk.undo(by: actor)
        #expect(try desk.customerRows().first == customer)
        // Whoever wrote entries with the older schema takes them back, as far as they can be.
        let authors = Set(try desk.journal().filter { $0.undoneBy == nil }.map(\.actor.name)).subtracting(["demo"])
        for name in authors.sorted() {
            let author = Actor(name: name, osUser: name, origin: .cli)
            do { _ = try desk.undo(by: author) } catch is Refusal {}
        }
        #expect(try desk.store.rowFaults().isEmpty)
    }
}
