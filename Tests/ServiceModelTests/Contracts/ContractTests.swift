import ServiceModel
import Testing

/// What a contract says of itself on a day.
@Suite struct ContractTests {
    private func contract(_ change: (inout Contract) -> Void = { _ in }) -> Contract {
        var contract = Contract(
            id: Identifier(1), number: "U/2026/001", customer: Identifier(2),
            days: DaySpan(day("2026-02-10"), day("2027-02-09"))!)
        change(&contract)
        return contract
    }

    @Test func itStandsAsItsDaysSay() {
        let held = contract {
            $0.suspension = ContractHalt(day("2026-10-01"), reason: "x")
            $0.ending = ContractHalt(day("2026-11-30"), reason: "y")
        }
        let names = ["2026-02-09", "2026-02-10", "2026-09-30", "2026-10-01", "2026-11-30", "2026-12-01"].map {
            held.standing(on: day($0)).name
        }
        #expect(names == [.ahead, .inForce, .inForce, .suspended, .suspended, .ended])
        #expect(contract().standing(on: day("2027-02-10")) == .expired(day("2027-02-09")))
        #expect(held.heldDays == DaySpan(day("2026-02-10"), day("2026-11-30")))
    }

    @Test func theFeeOfAYearIsForTheStretchesInWhichItHolds() {
        func fee(_ period: ContractPeriod, _ year: Int, _ change: (inout Contract) -> Void = { _ in }) -> String? {
            contract {
                ($0.fee, $0.feePeriod) = (Money("100.00"), period)
                change(&$0)
            }.fee(in: year)?.amount
        }
        // From 10 February 2026 to 9 February 2027.
        #expect(fee(.month, 2026) == "1100.00" && fee(.month, 2027) == "200.00")
        #expect(fee(.quarter, 2026) == "400.00" && fee(.year, 2027) == "100.00")
        #expect(fee(.whole, 2026) == "100.00" && fee(.whole, 2027) == nil)
        #expect(fee(.month, 2025) == nil && fee(.month, 2028) == nil)
        #expect(fee(.month, 2026) { $0.ending = ContractHalt(day("2026-04-30"), reason: "x") } == "300.00")
        #expect(contract().fee(in: 2026) == nil)
    }

    @Test func periodsAreThoseOfTheCalendar() {
        let days = contract().days
        func span(_ period: ContractPeriod, _ text: String) -> String {
            let span = period.span(holding: day(text), of: days)
            return "\(span.first.iso) \(span.last.iso)"
        }
        #expect(span(.month, "2028-02-29") == "2028-02-01 2028-02-29")
        #expect(span(.quarter, "2026-12-31") == "2026-10-01 2026-12-31")
        #expect(span(.year, "2026-05-05") == "2026-01-01 2026-12-31")
        #expect(span(.whole, "2026-05-05") == "2026-02-10 2027-02-09")
    }

    @Test func poolsCountWhatWasDoneInTheirOwnPeriod() {
        let held = contract {
            $0.included = IncludedWork(
                labour: .upTo(600, per: .month), travel: .all,
                pools: [PartPool(name: "filtry", code: "FILTR-*", quantity: 4, per: .year)])
        }
        func parts(_ code: String, _ count: Int) -> [PartLine] {
            [PartLine(code: code, quantity: count)].compactMap { $0 }
        }
        let work = [
            ContractWork(day: day("2026-10-30"), minutes: 500, trips: 1, parts: parts("FILTR-12", 3)),
            ContractWork(day: day("2026-11-02"), minutes: 90, trips: 1, parts: parts("FILTR-9", 2)),
            ContractWork(day: day("2026-11-03"), minutes: 30, trips: 1, parts: parts("AKU-12", 9)),
        ]
        let pools = held.pools(work, on: day("2026-11-15"))
        #expect(pools.map(\.used) == [120, 3, 5])
        #expect(pools.map(\.left) == [480, nil, -1] && pools.map(\.isUsedUp) == [false, false, true])
        // 120 minutes in 15 of 30 days.
        #expect(pools[0].leftAtEnd(asUpTo: day("2026-11-15")) == 360)
    }

    @Test func aClassOfTargetsBeatsTheContractsOwn() {
        let held = contract {
            $0.targets = ServiceTargets([.urgent: TargetMinutes(fix: 600), .high: TargetMinutes(fix: 900)])
            $0.classes = ["lift": ServiceTargets([.urgent: TargetMinutes(response: 30)])]
        }
        #expect(held.targets(.urgent) == TargetMinutes(fix: 600))
        #expect(held.targets(.urgent, class: "lift") == TargetMinutes(response: 30))
        #expect(held.targets(.high, class: "lift").isEmpty)
        #expect(held.targets(.high, class: "boiler") == TargetMinutes(fix: 900))
    }

    @Test func oneThatNamesDevicesHoldsOnlyForAllOfAnOrdersDevices() {
        let devices: [Asset.ID] = [Identifier(7), Identifier(8)]
        let held = contract { $0.devices = devices }
        func holds(_ own: [Asset.ID]) -> Bool { held.holds(for: Identifier(2), at: Identifier(3), own) }
        #expect(holds(devices) && holds([devices[0]]))
        #expect(!holds([]) && !holds([devices[0], Identifier(9)]))
    }
}
