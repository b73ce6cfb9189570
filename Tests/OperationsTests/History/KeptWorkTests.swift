import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Stores of the schemas with which stock, measured time and checklists came open in the program of today: nothing is lost, what
/// they sum up to holds, and everything that was done in them can be taken back and done again.
@Suite struct KeptWorkTests {
    /// 19 had none of the three.
    static let schemas = [19, 20, 21, 22]
    /// Whose entries only made the ground, and facts.
    private static let others: Set = ["setup", "answer", "answer-correct"]

    @Test(arguments: schemas) func everyRowIsThereAndTheSumsHold(_ schema: Int) throws {
        let kept = try KeptStore(work: schema)
        let columns = try Dictionary(uniqueKeysWithValues: kept.tables().map { ($0, try kept.columns($0)) })
        let before = try Dictionary(uniqueKeysWithValues: columns.map { ($0, try kept.rows($0, $1)) })
        #expect(columns.keys.contains("stock_move") == (schema >= 20))
        #expect(columns.keys.contains("time_entry") == (schema >= 21))
        #expect(columns.keys.contains("check_answer") == (schema >= 22))
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        for table in columns.keys where table != "meta" {
            #expect(try kept.rows(table, columns[table]) == before[table], "\(table)")
        }
        #expect(try desk.store.rowFaults() == [])
        #expect(try desk.findings().allSatisfy { !$0.kind.hasPrefix("stock") })
        #expect(try desk.store.read { try $0.wrongStockSums() }.isEmpty)
        #expect(try desk.store.read { try $0.wrongOrderParts() }.isEmpty)
    }

    @Test(arguments: schemas.dropFirst()) func eachKindOfEntryIsTakenBackAndDoneAgain(_ schema: Int) throws {
        let actors = try KeptStore(work: schema).actors().filter { !Self.others.contains($0.name) }
        #expect(actors.count == [20: 24, 21: 27, 22: 29][schema])
        for actor in actors {
            let name = actor.name
            let kept = try KeptStore(work: schema)
            let desk = try kept.desk()
            let changed = try kept.work(desk)
            do {
                let undone = try desk.undo(by: actor)
                #expect(undone.skipped.isEmpty, "\(name)")
                #expect(try kept.work(desk) != changed, "\(name): undo changed nothing")
                // An order that was made is cancelled by undo, and its number stays used.
                if name != "follow-up" {
                    _ = try desk.redo(by: actor)
                    #expect(try kept.work(desk) == changed, "\(name)")
                }
            } catch let refusal as Refusal {
                Issue.record("\(name): \(refusal.sentence(Wording(.english, SmallCompany.calendar)))")
            }
            #expect(try desk.store.rowFaults() == [], "\(name)")
            #expect(try desk.store.read { try $0.wrongStockSums() }.isEmpty, "\(name)")
        }
    }

    @Test func whatWasAnsweredIsReadAndCorrectedButNeverTakenBack() throws {
        let kept = try KeptStore(work: 22)
        let desk = try kept.desk()
        let answers = try kept.rows("check_answer", ["item", "value", "reason"])
        for name in ["answer", "answer-correct"] {
            let actor = Actor(name: name, osUser: name, origin: .cli)
            let refusal = #expect(throws: Refusal.self) { try desk.undo(by: actor) }
            #expect(refusal?.code == "undo-final", "\(name)")
        }
        #expect(try kept.rows("check_answer", ["item", "value", "reason"]) == answers && answers.count == 2)
    }

    @Test(arguments: schemas) func workGoesOnInAnOlderStore(_ schema: Int) throws {
        let kept = try KeptStore(work: schema)
        let desk = try kept.desk()
        let actor = Actor(name: "new", osUser: "new", origin: .cli)
        var part = SavePart.Changes()
        (part.code, part.name) = ("DZISIEJSZA", "Część")
        _ = try desk.perform(SavePart(part), by: actor)
        var place = SaveStockPlace.Changes()
        (place.code, place.kind) = ("M7", .warehouse)
        _ = try desk.perform(SaveStockPlace(place), by: actor)
        let (partID, placeID) = try desk.store.read { reader in
            (try reader.part(code: "DZISIEJSZA")?.id, try reader.stockPlace(code: "M7")?.id)
        }
        let receive = StockStep(.receive, part: partID, Quantity(2), to: placeID, price: 100)
        _ = try desk.perform(BookStock([receive]), by: actor)
        let before = try kept.work(desk)
        _ = try desk.undo(by: actor)
        _ = try desk.redo(by: actor)
        #expect(try kept.work(desk) == before)
    }
}
