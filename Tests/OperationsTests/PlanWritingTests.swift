import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// What a plan says to the store when it is applied.
@Suite struct PlanWritingTests {
    private let record = StatementRecord()
    private let company: SmallCompany

    init() throws {
        company = try SmallCompany(record.listening)
        for _ in 0..<4 { _ = try company.newOrder() }
        let diff = try company.desk.plan(
            PlanRequest(
                from: SmallCompany.monday, through: SmallCompany.monday + 6,
                budget: .iterations(done: 50, schedule: 50)))
        try #require(diff.moves.count == 4)
        _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
    }

    /// Of a row only what is another value is written: neither its other indexes nor what it refers to is looked at.
    @Test func onlyWhatChangedIsWritten() {
        let updates = record.texts.filter { $0.hasPrefix("UPDATE visit ") || $0.hasPrefix("UPDATE service_order ") }
        #expect(updates.contains("UPDATE service_order SET state = :state, version = :version WHERE id = :id"))
        #expect(!updates.isEmpty && updates.allSatisfy { !$0.contains("order_id") && !$0.contains("customer_id") })
    }

    /// No move of the engine is refused alone, so that none is a part of its own.
    @Test func noPartIsKeptApart() {
        #expect(!record.texts.contains("SAVEPOINT part"))
    }
}
