import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// Which of several contracts counts, and that it is told when one is saved.
@Suite struct OverlapStories {
    private let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)

    private func enter(
        _ small: SmallCompany, _ number: String, from: String = "2026-01-01", to: String = "2026-12-31",
        _ change: (inout Contract) -> Void = { _ in }
    ) throws -> (contract: Contract, sentence: String) {
        var draft = AgreedCompany.draft(small.customer.id, from: from, to: to)
        draft.number = number
        change(&draft)
        let receipt = try small.desk.perform(CreateContract(draft), by: small.ann)
        return (try small.desk.contract(named: number, .whole), receipt.summary.sentence(wording))
    }

    @Test func theMoreExactOneCountsThenTheNewerOne() throws {
        let small = try SmallCompany()
        let site = small.sites[0]
        let device = Asset(id: Identifier(90), site: site.id, name: "Pompa", model: "", serial: "P1")
        try small.store.write(at: small.clock.now) { try $0.insert(device) }
        _ = try enter(small, "U/2024/002")
        let first = try enter(small, "U/2025/011") { $0.sites = [site.id] }
        #expect(
            first.sentence
                == "Contract U/2025/011 entered. U/2025/011 overlaps U/2024/002 (1 Jan 2026-31 Dec 2026); U/2025/011 counts, it is more exact."
        )
        let newer = try enter(small, "U/2025/020", from: "2026-03-01") { $0.sites = [site.id] }
        #expect(
            newer.sentence.hasSuffix(
                "U/2025/020 overlaps U/2025/011 (1 Mar 2026-31 Dec 2026); U/2025/020 counts, it is newer."))
        let exact = try enter(small, "U/2020/001", from: "2020-01-01") { $0.devices = [device.id] }
        #expect(exact.sentence.contains("U/2020/001 counts, it is more exact."))
        func counting(_ site: Int, _ devices: [Asset.ID] = []) throws -> String? {
            let draft = OrderDraft(
                customer: small.customer.id, site: small.sites[site].id, assets: devices, title: "x", duration: 60)
            return try small.desk.assess(draft).number
        }
        #expect(try counting(0) == "U/2025/020")
        #expect(try counting(0, [device.id]) == "U/2020/001")
        #expect(try counting(1) == "U/2024/002")
        // What does not meet in time or place overlaps nothing.
        let apart = try enter(small, "U/2027/001", from: "2027-01-01", to: "2027-12-31")
        #expect(apart.sentence == "Contract U/2027/001 entered.")
    }

    @Test func whatIsNotTheCustomersIsRefusedAndNothingIsWritten() throws {
        let small = try SmallCompany()
        let other = Customer(id: Identifier(80), name: "Inny")
        let theirs = Site(
            id: Identifier(81), customer: other.id, name: "Obcy", address: "", town: "", location: nil,
            region: small.north.id)
        try small.store.write(at: small.clock.now) { transaction in
            try transaction.insert(other)
            try transaction.insert(theirs)
        }
        #expect(throws: Refusal.contracts(.ofOtherCustomer(.site, name: "Obcy", customer: small.customer.name))) {
            _ = try enter(small, "U/2026/100") { $0.sites = [theirs.id] }
        }
        #expect(throws: Refusal.contracts(.coverage(.empty))) {
            _ = try enter(small, "U/2026/100") { $0.coverage = .hours(CoverageHours(week: [:])) }
        }
        _ = try enter(small, "U/2026/100")
        #expect(throws: Refusal.desk(.invalid(field: .number, .duplicate("U/2026/100")))) {
            _ = try enter(small, "U/2026/100")
        }
        #expect(try small.desk.contracts().count == 1)
    }

    @Test func ownNumbersPassOverThoseThatWereTyped() throws {
        let small = try SmallCompany()
        _ = try enter(small, "U/2026/001")
        #expect(try AgreedCompany.enter(AgreedCompany.draft(small.customer.id), small).number == "U/2026/002")
    }

    @Test func aContractIsTakenBackAndPutBack() throws {
        let small = try SmallCompany()
        _ = try enter(small, "U/2026/007")
        _ = try small.desk.undo(by: small.ann)
        #expect(try small.desk.contracts().isEmpty)
        _ = try small.desk.redo(by: small.ann)
        #expect(try small.desk.contracts().map(\.contract.number) == ["U/2026/007"])
    }
}
