import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Several visits dropped together.
@Suite struct SetPlacingTests {
    private let monday = SmallCompany.monday

    private func drop(
        _ visits: [Visit], _ technician: Technician, in company: SmallCompany, day: Day = SmallCompany.monday,
        start: Timestamp? = nil, override: String? = nil, basis: Basis = Basis()
    ) throws -> Receipt {
        try company.desk.perform(
            PlaceVisits(
                visits: visits.map(\.id), technician: technician.id, day: day, start: start, override: override,
                basis: basis), by: company.ann)
    }

    @Test func allGoInOneEntryThatOneUndoTakesBack() throws {
        let company = try SmallCompany()
        let visits = try [0, 1, 2].map { try company.newOrder(site: $0, by: company.bob).visit }
        let receipt = try drop(visits, company.ewa, in: company)
        guard case .planning(.visitsPlaced(let numbers, let spot, nil)) = receipt.summary else {
            Issue.record("unexpected summary \(receipt.summary)")
            return
        }
        #expect(numbers.count == 3 && spot.technician == "Ewa Zych")
        #expect(try visits.allSatisfy { try company.reload($0).placement?.leader == company.ewa.id })
        _ = try company.desk.undo(by: company.ann)
        #expect(try visits.allSatisfy { try company.reload($0).state == .open })
    }

    @Test func oneThatDoesNotFitRefusesTheWholeAndIsNamed() throws {
        let company = try SmallCompany()
        let able = try company.newOrder().visit
        let (order, gas) = try company.newOrder(skills: [company.fgaz])
        let expected = Refusal.planning(
            .rules(order.number, technician: "Jan Wilk", monday, [.administration(.lacksSkills(["FGAZ"]))]))
        #expect(throws: expected) { try drop([able, gas], company.jan, in: company) }
        #expect(try company.reload(able).state == .open)
    }

    @Test func withAReasonOnlyThoseThatBreakARuleCarryIt() throws {
        let company = try SmallCompany()
        let able = try company.newOrder().visit
        let gas = try company.newOrder(skills: [company.fgaz]).visit
        #expect(throws: Refusal.desk(.missingReason)) {
            try drop([able, gas], company.jan, in: company, override: " ")
        }
        _ = try drop([able, gas], company.jan, in: company, override: "jedzie z Ewą")
        #expect(try company.reload(able).overrideReason == nil)
        #expect(try company.reload(gas).overrideReason == "jedzie z Ewą")
    }

    @Test func whatDoesNotFitBesideTheOthersIsCounted() throws {
        let company = try SmallCompany()
        let visits = try [0, 0, 0].map { try company.newOrder(site: $0, minutes: 200).visit }
        var prices: [CellKey: CellPrice] = [:]
        let request = PriceRequest(id: 1, visits: visits.map(\.id), technicians: [company.ewa.id], days: [monday])
        try company.desk.price(request) { prices.merge($0.prices) { $1 } }
        guard case .partly(2, 3, _)? = prices[CellKey(company.ewa.id, monday)] else {
            Issue.record("200 minutes fit twice into eight hours: \(prices)")
            return
        }
        #expect(throws: Refusal.self) { try drop(visits, company.ewa, in: company) }
    }

    @Test func aVisitThatSomebodyChangedRefusesTheWhole() throws {
        let company = try SmallCompany()
        let visits = try [0, 1].map { try company.newOrder(site: $0).visit }
        let basis = Basis(Dictionary(uniqueKeysWithValues: visits.map { (VersionedRow.visit($0.id), $0.version) }))
        try company.place(visits[1], company.jan, by: company.bob)
        do {
            _ = try drop(visits, company.ewa, in: company, basis: basis)
            Issue.record("the drop is based on a version that is gone")
        } catch Refusal.desk(.clash(let clash)) {
            #expect(clash.actor == "bob")
        }
        #expect(try company.reload(visits[0]).state == .open)
    }

    @Test func aDayThatSomebodyChangedRefusesTheWhole() throws {
        let company = try SmallCompany()
        let visits = try [0, 1].map { try company.newOrder(site: $0).visit }
        let version = try company.desk.view(from: monday, days: 1).sheets[CellKey(company.ewa.id, monday)]!.version
        let basis = Basis([.technicianDay(company.ewa.id, monday): version])
        try company.place(try company.newOrder().visit, company.ewa, by: company.bob)
        #expect(throws: Refusal.self) { try drop(visits, company.ewa, in: company, basis: basis) }
    }

    @Test func theSameVisitTwiceAndNoneAtAllAreRefused() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        #expect(throws: Refusal.self) { try drop([visit, visit], company.ewa, in: company) }
        #expect(throws: Refusal.desk(.nothingChosen)) { try drop([], company.ewa, in: company) }
    }

    /// Sets from queue and board, of all kinds, on every technician: what the preview shows is what is written, and the
    /// price says the same as both.
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func thePreviewIsWhatIsWritten(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let company = try SmallCompany()
        var visits: [Visit] = []
        for _ in 0..<14 {
            let skills = [[], [company.fgaz], [company.sep]].randomElement(using: &random)!
            visits.append(
                try company.newOrder(
                    site: Int.random(in: 0..<4, using: &random), minutes: Int.random(in: 2...9, using: &random) * 10,
                    skills: skills
                ).visit)
        }
        let staff = [company.ewa, company.jan, company.ola, company.piotr]
        for visit in visits.prefix(6) {
            let technician = staff.randomElement(using: &random)!
            let day = monday + Int.random(in: 0..<2, using: &random)
            try? company.place(visit, technician, day: day)
        }
        var written = 0
        for _ in 0..<40 {
            let set = Array(visits.shuffled(using: &random).prefix(Int.random(in: 2...5, using: &random)))
            let technician = staff.randomElement(using: &random)!
            let cell = CellKey(technician.id, monday + Int.random(in: 0..<2, using: &random))
            written += try expectAgreement(of: set, technician, cell, company) ? 1 : 0
            _ = try? company.desk.undo(by: company.bob)
        }
        #expect(written > 3, "most sets would never fit, and the test would prove little")
    }

    /// Price, preview and drop of a set say the same; whether it fitted.
    private func expectAgreement(
        of set: [Visit], _ technician: Technician, _ cell: CellKey, _ company: SmallCompany
    ) throws -> Bool {
        var prices: [CellKey: CellPrice] = [:]
        let ids = set.map(\.id)
        try company.desk.price(PriceRequest(id: 1, visits: ids, technicians: [cell.technician], days: [cell.day])) {
            prices.merge($0.prices) { $1 }
        }
        let preview = try #require(try company.desk.preview(ids, in: cell))
        let fits = prices[cell]?.best != nil
        #expect(preview.breaches.isEmpty == fits)
        let start = prices[cell]?.best?.start
        let receipt: Receipt
        do {
            receipt = try drop(
                set, technician, in: company, day: cell.day, start: start, override: fits ? nil : "próba")
        } catch let refusal as Refusal {
            Issue.record("\(refusal)")
            return false
        }
        let sheet = try company.desk.view(from: monday, days: 2).sheets[cell]!
        #expect(preview.after.stops.map(\.visit) == sheet.stops.map(\.visit))
        #expect(preview.after.stops.map(\.start) == sheet.stops.map(\.start))
        if fits { #expect(start == receipt.summary.start) }
        _ = try company.desk.undo(by: company.ann)
        return fits
    }
}

extension Summary {
    fileprivate var start: Timestamp? {
        switch self {
        case .planning(.visitsPlaced(_, let spot, _)), .planning(.visitsStand(_, let spot)): spot.start
        default: nil
        }
    }
}
