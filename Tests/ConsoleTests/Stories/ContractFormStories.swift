import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Contracts that are entered, changed, renewed and suspended at the console, and what the page says of money and papers.
@Suite struct ContractFormStories {
    @Test func aNewContractIsEnteredInTheForm() throws {
        let desk = ContractStories.desk()
        desk.press("gu", "a")
        desk.type(desk.store.catalogue.customers[2].name)
        desk.press(.enter)
        desk.type("U/2027/777")
        desk.press(.tab)
        desk.type("2027-01-01")
        desk.press(.tab)
        desk.type("2027-12-31")
        desk.press(.tab, .tab, .tab)
        desk.type("pon-pt 8-16")
        desk.press(.tab)
        desk.type("1h/4h")
        desk.press(.tab)
        #expect(desk.text.contains("4h/16h/24h"), "what is wrong with the times stands under them")
        desk.press(.backTab)
        desk.type("1h/4h/12h")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.hasPrefix("Contract U/2027/777 entered."))
        let entered = try #require(desk.store.contracts.first { $0.contract.number == "U/2027/777" }).contract
        #expect(entered.targets[.emergency] == TargetMinutes(response: 60, arrival: 240, fix: 720))
        #expect(entered.days == DaySpan(Day(iso: "2027-01-01")!, Day(iso: "2027-12-31")!))
        #expect(entered.stoppingReasons == Contract.usualStops)
        desk.press("u")
        #expect(!desk.store.contracts.contains { $0.contract.number == "U/2027/777" })
    }

    @Test func editingChangesOnlyWhatWasTypedAndRenewsOpenOrders() throws {
        let desk = ContractStories.desk()
        desk.press("gu", "j", "e")
        #expect(desk.text.contains("Edit contract U/2025/011"))
        let before = try #require(desk.store.contracts.first { $0.contract.number == "U/2025/011" }).contract
        for _ in 0..<7 { desk.press(.tab) }
        desk.type("2h/8h/12h")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.hasPrefix("Contract U/2025/011 changed. Open orders with new due times: 1."))
        var expected = before
        expected.targets[.urgent] = TargetMinutes(response: 120, arrival: 480, fix: 720)
        let after = try #require(desk.store.contracts.first { $0.contract.number == "U/2025/011" }).contract
        expected.version = after.version
        #expect(after == expected)
    }

    @Test func aRenewalHasTheSameTermsBehindTheLastDay() throws {
        let desk = ContractStories.desk()
        desk.press("gu", "j", "C", .key(.control("s")))
        let contracts = desk.store.contracts.map(\.contract)
        let old = try #require(contracts.first { $0.number == "U/2025/011" })
        let new = try #require(contracts.first { $0.days.first == old.days.last + 1 })
        #expect(new.days.last == Day(iso: "2030-12-31") && new.targets == old.targets && new.included == old.included)
        #expect(new.coverage == old.coverage && new.fee == old.fee && new.sites == old.sites)
    }

    @Test func aSuspendedContractHoldsAgainAndAReasonIsNeeded() throws {
        let desk = ContractStories.desk()
        desk.press("gu", "j", "H", .enter)
        #expect(desk.statusLine.contains("a reason is needed"))
        desk.type("unpaid")
        desk.press(.enter)
        #expect(desk.text.contains("suspended"))
        desk.press("H")
        #expect(desk.statusLine.hasPrefix("Contract U/2025/011 holds again."))
    }

    @Test func thePaletteFindsOneContractByNumber() throws {
        let desk = ContractStories.desk()
        desk.press(":")
        desk.type("U/2025/011")
        #expect(desk.text.contains("Contract U/2025/011  "))
        guard case .palette(let palette)? = desk.state.overlay else {
            Issue.record("no palette")
            return
        }
        let index = try #require(
            palette.entries.firstIndex { if case .openContract = $0.act { true } else { false } })
        for _ in 0..<index { desk.press(.down) }
        desk.press(.enter)
        #expect(desk.text.contains("Contract U/2025/011") && desk.state.screen == .contract)
    }

    @Test func theMoneyOfAContractIsOnItsPage() throws {
        let desk = ContractStories.desk(size: (120, 60))
        desk.press("gu", "j", .enter)
        #expect(desk.text.contains("2026: 6,480.00 zł fee; nothing is chargeable besides"))
        #expect(desk.text.contains("by Cennik 2026, less 10 %"))
        #expect(desk.text.contains("2,500.00 zł net an order, unless the customer approves of more"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func formAndMoney(columns: Int, rows: Int) throws {
        for (language, prefix) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = ContractStories.withDocument(size: (columns, rows), language: language)
            desk.press("gu", "j", "e")
            try Golden.compare(desk.text, with: "\(prefix)contract-form-\(columns)x\(rows)")
            desk.press(.escape, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .enter, "j")
            try Golden.compare(desk.text, with: "\(prefix)contract-papers-\(columns)x\(rows)")
        }
    }
}
