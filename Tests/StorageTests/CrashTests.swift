import DeskModel
import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Storage
import Testing

/// Several real processes on one store, some of which are killed in the middle of writing.
@Suite final class CrashTests {
    let folder: String
    var path: String { folder + "/dyspo.db" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-crash-\(UUID().uuidString)").path
        let store = try Store.create(path)
        try store.write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            try transaction.insert(Region(id: Identifier(1), name: "Północ"))
            try transaction.insert(Customer(id: Identifier(2), name: "Firma"))
            try transaction.insert(
                Site(
                    id: Identifier(3), customer: Identifier(2), name: "Obiekt", address: "Polna 1", town: "Kraków",
                    location: Coordinate(latitude: 50, longitude: 20), region: Identifier(1)))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func twoProcessesWriteAtOnceAndNumbersHaveNoGaps() throws {
        let writers = try ["ann", "bob"].map { try ChildProcess.writer(path, actor: $0, count: 150) }
        let said = writers.flatMap { $0.numbersSaid() }
        #expect(writers.allSatisfy { $0.status() == 0 })
        #expect(said.count == 300)
        #expect(Set(said.map(\.sequence)) == Set(1...300))
        try expectSound(holding: said)
    }

    @Test func everyConfirmedOrderIsThereAfterAKill() throws {
        for round in 0..<8 {
            let writer = try ChildProcess.writer(path, actor: "r\(round)", count: 100_000)
            Thread.sleep(forTimeInterval: 0.15 + Double(round) * 0.021)
            writer.signal(SIGKILL)
            try expectSound(holding: writer.numbersSaid())
        }
    }

    private func expectSound(holding numbers: [OrderNumber]) throws {
        #expect(try ChildProcess.run("/usr/bin/sqlite3", [path, "PRAGMA integrity_check"]).output == "ok\n")
        let store = try Store.open(path)
        try store.read { reader in
            let stored = Set(try reader.orders().map(\.number))
            #expect(Set(numbers).isSubset(of: stored))
            #expect(stored.map(\.sequence).max() ?? 0 == stored.count, "no number is skipped")
            for order in try reader.orders() {
                let visits = try reader.visits(of: order.id).map(\.state)
                #expect(order.state == OrderLifecycle.state(stage: order.stage, isOnHold: false, visits: visits))
            }
            #expect(try reader.sequence() == stored.count)
        }
    }
}

extension ChildProcess {
    /// A StoreStress at work.
    fileprivate static func writer(_ path: String, actor: String, count: Int) throws -> ChildProcess {
        try ChildProcess(product("StoreStress"), [path, actor, String(count)])
    }

    /// Every number whose line came through whole, once it has ended.
    fileprivate func numbersSaid() -> [OrderNumber] {
        status()
        let whole = output.lastIndex(of: "\n").map { output[..<$0] } ?? ""
        return whole.split(separator: "\n").compactMap { OrderNumber($0) }
    }
}
