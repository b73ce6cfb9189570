import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Contracts at the console: the list, the page, the way from an order, and the verdict on the form of a new order.
@Suite struct ContractStories {
    static func contract(_ desk: Desk, customer index: Int = 0, number: String = "U/2025/011") -> Contract {
        let customer = desk.store.catalogue.customers[index]
        func hours(_ from: String, _ to: String) -> [CoverWindow] {
            [CoverWindow(TimeOfDay(from)!, TimeOfDay(to)!)]
        }
        var week = Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, hours("6:00", "22:00")) })
        week[.saturday] = hours("8:00", "14:00")
        let may = DayCover(Day(iso: "2027-05-03")!, hours("8:00", "14:00"))
        return Contract(
            id: Identifier(0), number: number, customer: customer.id,
            days: DaySpan(Day(iso: "2025-01-01")!, Day(iso: "2027-12-31")!)!,
            coverage: .hours(CoverageHours(week: week, days: [may])),
            targets: ServiceTargets([
                .emergency: TargetMinutes(response: 60, arrival: 240, fix: 720),
                .urgent: TargetMinutes(response: 240, arrival: 960, fix: 1440),
                .high: TargetMinutes(response: 480, arrival: 1440, fix: 2880),
                .normal: TargetMinutes(response: 960, fix: 4800),
            ]),
            included: IncludedWork(
                labour: .upTo(2400, per: .year), travel: .upTo(24, per: .year),
                pools: [PartPool(name: "filtry", code: "FILTR-*", quantity: 12, per: .year)]),
            prices: PriceTerms(list: "Cennik 2026", discount: 1000), limit: Money(minorUnits: 250_000),
            fee: Money(minorUnits: 54_000))
    }

    /// A desk whose first customer has two contracts and an urgent order under them, and whose second has no credit.
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        var general = contract(desk, number: "U/2024/002")
        general.days = DaySpan(Day(iso: "2024-03-01")!, Day(iso: "2026-12-31")!)!
        general.coverage = .roundTheClock
        desk.anotherDesk(CreateContract(general))
        desk.anotherDesk(CreateContract(contract(desk)))
        let (first, second) = (desk.store.catalogue.customers[0], desk.store.catalogue.customers[1])
        desk.anotherDesk(CreateContract(contract(desk, customer: 1, number: "U/2026/003")))
        let halt = ContractHalt(Day(iso: "2026-11-20")!, reason: "trzy faktury po terminie")
        desk.anotherDesk(SetCreditStop(customer: second.id, halt))
        let site = desk.store.catalogue.sites.first { $0.customer == first.id }!
        desk.anotherDesk(
            CreateOrder(
                OrderDraft(
                    customer: first.id, site: site.id, title: "Centrala nie grzeje", priority: .urgent, duration: 90)))
        return desk
    }

    /// The same with a paper that belongs to U/2025/011.
    static func withDocument(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = desk(size: size, language: language)
        let owner = desk.store.contracts.first { $0.contract.number == "U/2025/011" }!.id
        let moment = SmallCity.moment(SmallCity.monday, "08:00")
        desk.plant(
            Document(
                id: Identifier(77), hash: String(repeating: "a", count: 64), size: 120_000,
                mediaType: "application/pdf",
                name: "umowa.pdf", addedAt: moment, addedBy: "ewa"), of: .contract(owner))
        return desk
    }

    @Test func theListOpensByGuAndEnterGoesIntoTheContract() throws {
        let desk = Self.desk()
        desk.press("gu")
        #expect(desk.text.contains("Contracts 3"))
        #expect(desk.text.contains("credit stopped"))
        desk.press("j")
        #expect(desk.statusLine.contains("U/2025/011"))
        desk.press(.enter)
        #expect(desk.text.contains("Contract U/2025/011"))
        #expect(desk.text.contains("0:00 of 40:00"))
        #expect(desk.text.contains("U/2025/011 overlaps U/2024/002"))
        #expect(desk.text.contains("respond in"))
        desk.press(.escape)
        #expect(desk.text.contains("Contracts 3"))
    }

    @Test func aFilterOfTheListSaysWhoseContract() throws {
        let desk = Self.desk()
        desk.press("gu", "/")
        desk.type("U/2026")
        desk.press(.enter)
        #expect(desk.text.contains("Contracts 1"))
    }

    @Test func anOrderLeadsToItsContractAndTheFilterFindsItsOrders() throws {
        let desk = Self.desk()
        desk.press("6", "/")
        desk.type("contract:U/2025/011")
        desk.press(.enter)
        #expect(desk.text.contains("Centrala nie grzeje"))
        desk.press("gU")
        #expect(desk.text.contains("Contract U/2025/011"))
        desk.press(.escape)
        #expect(desk.text.contains("Centrala nie grzeje"))
    }

    @Test func theFormOfANewOrderSaysWhoPaysAndByWhenWhileItIsFilledIn() throws {
        let desk = Self.desk()
        let catalogue = desk.store.catalogue
        desk.press("N", .tab)
        desk.type(catalogue.customers[0].name)
        desk.press(.enter, .down, .enter)
        #expect(desk.text.contains("Contract: U/2025/011 includes labour"))
        #expect(desk.text.contains("respond by") || desk.text.contains("respond in"))
        let asked = desk.effects.count { if case .ask(.assess) = $0 { true } else { false } }
        desk.type("nie grzeje")
        // What is typed as a title decides nothing, and asks nothing.
        #expect(desk.effects.count { if case .ask(.assess) = $0 { true } else { false } } == asked)
        desk.press(.escape, .escape, "N", .tab)
        desk.type(catalogue.customers[1].name)
        desk.press(.enter, .down, .enter)
        #expect(desk.text.contains("To be decided: no work on credit"))
    }

    @Test func whatWaitsForADecisionIsApprovedWithAReason() throws {
        let desk = Self.desk()
        let second = desk.store.catalogue.customers[1]
        let site = desk.store.catalogue.sites.first { $0.customer == second.id }!
        desk.anotherDesk(
            CreateOrder(OrderDraft(customer: second.id, site: site.id, title: "Przegląd windy", duration: 60)))
        desk.press("6", "/")
        desk.type("\"Przegląd windy\"")
        desk.press(.enter, "Q")
        #expect(desk.text.contains("Approval"))
        desk.press(.key(.control("s")))
        #expect(desk.text.contains("must not be empty"))
        desk.type("prezes zapłaci jutro")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("ready to be planned"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func listAndPage(columns: Int, rows: Int) throws {
        for (language, prefix) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = Self.desk(size: (columns, rows), language: language)
            desk.press("gu", "j")
            try Golden.compare(desk.text, with: "\(prefix)contracts-\(columns)x\(rows)")
            desk.press(.enter)
            try Golden.compare(desk.text, with: "\(prefix)contract-\(columns)x\(rows)")
        }
    }
}

/// The page of the newest contract of the first customer.
private func page() -> Desk {
    let desk = ContractStories.desk()
    desk.press("gu", "j", .enter)
    return desk
}

let contractStories: [String: Story] = [
    "screen.contracts": {
        let desk = ContractStories.desk()
        desk.press("gu")
        #expect(desk.text.contains("Contracts 3"))
    },
    "contracts.open": { #expect(page().text.contains("Contract U/2025/011")) },
    "contracts.sort": {
        let desk = ContractStories.desk()
        desk.press("gu", "o")
        #expect(desk.text.contains("by customer"))
    },
    "order.contract": {
        let desk = ContractStories.desk()
        desk.press("6", "/")
        desk.type("contract:U/2025/011")
        desk.press(.enter, "gU")
        #expect(desk.text.contains("Contract U/2025/011"))
    },
    "contracts.add": {
        let desk = ContractStories.desk()
        desk.press("gu", "a")
        #expect(desk.text.contains("New contract") && desk.text.contains("Clock stops"))
    },
    "contract.edit": {
        let desk = page()
        desk.press("e")
        #expect(desk.text.contains("Edit contract U/2025/011") && desk.text.contains("4h/16h/24h"))
    },
    "contract.suspend": {
        let desk = page()
        desk.press("H")
        desk.type("1 Dec: unpaid")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Contract U/2025/011 is suspended from Tue 1 Dec: unpaid."))
    },
    "contract.renew": {
        let desk = page()
        desk.press("C")
        #expect(desk.text.contains("Renew contract U/2025/011") && desk.text.contains("2028-01-01"))
    },
    "contract.end": {
        let desk = page()
        desk.press("X")
        desk.type("sold")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Contract U/2025/011 ends on Mon 23 Nov: sold."))
    },
    "contract.credit": {
        let desk = page()
        desk.press("$")
        desk.type("three invoices")
        desk.press(.enter)
        #expect(desk.statusLine.contains("no work on credit since Mon 23 Nov: three invoices."))
    },
    "contract.attach": {
        let desk = page()
        desk.press("a")
        desk.type("umowa.pdf")
        desk.press(.enter)
        #expect(desk.attached.first?.owner.kind == .contract)
    },
    "contract.why": {
        let desk = page()
        desk.press(.tab, .tab, "j", "j", "r")
        #expect(desk.text.contains("urgent, orders reported in 2026: 1") && desk.text.contains("Centrala nie grzeje"))
    },
    "contract.year-before": {
        let desk = page()
        desk.press("<")
        #expect(desk.text.contains("everything kept in 2025") || desk.text.contains("in 2025, open: 0"))
    },
    "contract.year-after": {
        let desk = page()
        desk.press(">")
        #expect(desk.text.contains("in 2027, open: 0"))
    },
    "page.open": {
        let desk = page()
        desk.press(.enter)
        #expect(desk.text.contains("▸Customer"))
    },
    "page.fold": {
        let desk = page()
        desk.press("-")
        #expect(desk.text.contains("▸Customer"))
    },
    "page.fold-all": {
        let desk = page()
        desk.press("+")
        #expect(desk.text.contains("▸Targets") && desk.text.contains("▸Limits"))
    },
    "page.next-section": {
        let desk = page()
        desk.press(.tab)
        #expect(desk.statusLine.hasPrefix("Covered"))
    },
    "page.previous-section": {
        let desk = page()
        desk.press(.tab, .tab, .backTab)
        #expect(desk.statusLine.hasPrefix("Covered"))
    },
    "page.back": {
        let desk = page()
        desk.press(.escape)
        #expect(desk.text.contains("Contracts 3"))
    },
]
