import Foundation
import GRDB
import Testing

@testable import Storage

@Suite final class StatementBindingTests {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-bind-\(UUID().uuidString)").path

    deinit { Store.delete(path) }

    @Test func valuesOfAllKindsComeBackAsTheyWere() throws {
        let store = try Store.create(path)
        let values: [SQLValue] = [
            .null, .integer(.min), .integer(.max), .real(-0.1), .real(1e300), .text(""), .text("zażółć „gęślą”"),
            .text(String(repeating: "long ", count: 10_000)),
        ]
        try store.connection.write { statements in
            for value in values {
                let found = try statements.first("SELECT :value", ["value": value]) { $0.value(0) }
                #expect(found == value)
            }
            // The same statement again, with its parameters in another order in the text.
            let pair = try statements.first("SELECT :b, :a, :b", ["a": .integer(1), "b": .text("x")]) { row in
                [row.value(0), row.value(1), row.value(2)]
            }
            #expect(pair == [.text("x"), .integer(1), .text("x")])
        }
    }

    @Test func valuesInOrderMeetTheParametersAsTheyAreFirstNamed() throws {
        let store = try Store.create(path)
        try store.connection.write { statements in
            var found: [SQLValue] = []
            try statements.query("SELECT :b, :a, :b", inOrder: [.text("x"), .integer(1)]) { row in
                found = [row.value(0), row.value(1), row.value(2)]
            }
            #expect(found == [.text("x"), .integer(1), .text("x")])
            for wrong in [[], [.null], [.null, .null, .null]] as [[SQLValue]] {
                #expect(throws: (any Error).self) { try statements.query("SELECT :b, :a", inOrder: wrong) { _ in } }
                #expect(throws: (any Error).self) {
                    try statements.run("UPDATE visit SET lock = :a WHERE id = :b", inOrder: wrong)
                }
            }
        }
    }

    @Test func theColumnsOfATableStandInTheOrderOfItsStatements() {
        for table in Department.tables {
            let texts = table.texts
            #expect(PostgresStatement(texts.insert).parameters == table.columns)
            let update = UpdateText(all: table)
            #expect(PostgresStatement(update.text).parameters == update.order.map { table.columns[$0] })
            for text in [texts.selectRow, texts.delete, texts.presence] {
                #expect(PostgresStatement(text).parameters == table.key)
            }
            #expect(table.keyColumns.map { table.columns[$0] } == table.key)
        }
    }

    @Test func everyParameterHasExactlyOneValue() throws {
        let store = try Store.create(path)
        for wrong in [[:], ["b": .integer(1)], ["a": .integer(1), "b": .integer(2)]] as [[String: SQLValue]] {
            #expect(throws: (any Error).self) {
                try store.connection.read { try $0.first("SELECT :a", wrong) { $0.value(0) } }
            }
            #expect(throws: (any Error).self) {
                try store.connection.write { try $0.run("UPDATE visit SET lock = :a", wrong) }
            }
        }
    }
}
