import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Visits whose parts are on the van, are fetched on the way, or are nowhere.
@Suite struct DepotStories {
    private static let monday = SmallCompany.monday

    @Test func withoutAWarehouseWhereVansStopNobodyAsksForParts() throws {
        let depots = try DepotCompany(stops: false)
        let visit = try depots.order(["AKU": 4]).visit
        #expect(try depots.price(visit, depots.company.ewa)?.best != nil)
        try depots.open("M1")
        #expect(
            depots.lack(try depots.price(visit, depots.company.ewa))
                == "parts missing: AKU (needs 4, has 0); no warehouse where vans stop has them")
    }

    @Test func whatTheVanCarriesNeedsNoStop() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 4, at: "W1")
        let visit = try depots.order(["AKU": 4]).visit
        let best = try #require(try depots.price(visit, depots.company.ewa)?.best)
        #expect(best.fetch == nil)
        try depots.company.place(visit, depots.company.ewa)
        #expect(try depots.sheet(depots.company.ewa).depot == nil)
        #expect(try depots.stop(depots.company.ewa) == nil)
    }

    @Test func whatTheVanLacksIsFetchedOnTheWayAndUndoneTogether() throws {
        let depots = try DepotCompany()
        let ewa = depots.company.ewa
        try depots.receive("AKU", 10, at: "M1")
        let visit = try depots.order(["AKU": 4]).visit
        let best = try #require(try depots.price(visit, ewa)?.best)
        let fetch = try #require(best.fetch)
        #expect(fetch.code == "M1" && fetch.end == fetch.start + 600 && fetch.end < best.start)
        try depots.company.place(visit, ewa)
        let sheet = try depots.sheet(ewa)
        let call = try #require(sheet.depot)
        #expect(call.code == "M1" && call.index == 0 && call.start == fetch.start)
        #expect(call.words(.english) == "4 × AKU")
        #expect(sheet.stops.first?.start == best.start && sheet.stops.first?.breaches == [])
        _ = try depots.desk.undo(by: depots.company.ann)
        #expect(try depots.stop(ewa) == nil && depots.sheet(ewa).depot == nil)
        _ = try depots.desk.redo(by: depots.company.ann)
        #expect(try depots.sheet(ewa).depot == call)
    }

    @Test func whatOneVisitTakesTheNextCannot() throws {
        let depots = try DepotCompany()
        let ewa = depots.company.ewa
        try depots.receive("AKU", 5, at: "W1")
        let (first, second) = (try depots.order(["AKU": 4]).visit, try depots.order(["AKU": 4]).visit)
        try depots.company.place(first, ewa)
        #expect(
            depots.lack(try depots.price(second, ewa))
                == "parts missing: AKU (needs 4, has 1); no warehouse where vans stop has them")
        #expect(
            depots.lack(try depots.price(second, ewa, Self.monday + 1)) != nil, "nor on any other day")
        #expect(throws: Refusal.self) { try depots.company.place(second, ewa) }
        try depots.receive("AKU", 4, at: "M1")
        #expect(try depots.price(second, ewa)?.best?.fetch != nil)
    }

    @Test func aClosedWarehouseHelpsNobodyAndIsNamed() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 10, at: "M1")
        try depots.open("M1", "20:00", "22:00")
        let visit = try depots.order(["AKU": 4]).visit
        #expect(
            depots.lack(try depots.price(visit, depots.company.ewa))
                == "parts missing: AKU (needs 4, has 0); M1 has 10, and no stop there fits before the visit"
        )
    }

    @Test func whoeverHasNoVanTakesNothingAlong() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 10, at: "M1")
        let visit = try depots.order(["AKU": 4]).visit
        #expect(
            depots.lack(try depots.price(visit, depots.company.piotr))
                == "parts missing: AKU (needs 4, has 0); the technician has no van")
    }

    @Test func oneStopServesSeveralAndGoesWithTheLastOfThem() throws {
        let depots = try DepotCompany()
        let ewa = depots.company.ewa
        try depots.receive("AKU", 6, at: "M1")
        let visits = try [2, 3].map { try depots.order(["AKU": $0]).visit }
        for visit in visits { try depots.company.place(visit, ewa) }
        #expect(try depots.sheet(ewa).depot?.words(.english) == "5 × AKU")
        _ = try depots.desk.perform(UnplaceVisit(visit: visits[0].id), by: depots.company.ann)
        #expect(try depots.sheet(ewa).depot?.words(.english) == "3 × AKU")
        _ = try depots.desk.perform(UnplaceVisit(visit: visits[1].id), by: depots.company.ann)
        #expect(try depots.stop(ewa) == nil)
        _ = try depots.desk.undo(by: depots.company.ann)
        #expect(try depots.sheet(ewa).depot?.words(.english) == "3 × AKU")
    }

    @Test func whatWasLoadedMeanwhileIsFetchedNoMore() throws {
        let depots = try DepotCompany()
        let ewa = depots.company.ewa
        try depots.receive("AKU", 6, at: "M1")
        let (order, visit) = try depots.order(["AKU": 4])
        try depots.company.place(visit, ewa)
        try depots.company.book(depots.company.step(.issue, "AKU", "4", from: "M1", to: "W1", order: order.id))
        #expect(try depots.stop(ewa) == nil && depots.sheet(ewa).depot == nil)
        #expect(try depots.sheet(ewa).stops[0].breaches == [])
        _ = try depots.desk.undo(by: depots.company.ann)
        #expect(try depots.sheet(ewa).depot != nil, "the stop is back with the parts")
    }

    @Test func whoeverTakesTheLastPartLeavesTheVisitWithoutAndCheckFindsIt() throws {
        let depots = try DepotCompany()
        let ewa = depots.company.ewa
        try depots.receive("AKU", 4, at: "M1")
        let visit = try depots.order(["AKU": 4]).visit
        try depots.company.place(visit, ewa)
        #expect(try depots.desk.findings().allSatisfy { $0.kind != "parts" })
        try depots.company.book(depots.company.step(.scrap, "AKU", "3", from: "M1", reason: "mokre"))
        let breaches = try depots.sheet(ewa).stops[0].breaches
        #expect(breaches.map(\.rule) == ["parts"])
        let lines = try depots.desk.findings().map { $0.sentence(Wording(.english, SmallCompany.calendar)) }
        #expect(lines.contains { $0.contains("AKU (needs 4, has 1)") }, "\(lines)")
    }

    @Test func onlyWindowsInWhichThePartsCanBeThereArePromised() throws {
        let depots = try DepotCompany()
        let visit = try depots.order(["AKU": 4]).visit
        #expect(try depots.company.slots(visit, days: 3).offers.isEmpty)
        try depots.receive("AKU", 4, at: "M1")
        try depots.open("M1", "12:00", "13:00")
        let offers = try depots.company.slots(visit, days: 3).offers
        #expect(!offers.isEmpty && offers.allSatisfy { $0.insertion.fetch != nil })
        #expect(offers.allSatisfy { SmallCompany.calendar.timeOfDay(of: $0.insertion.start).minutes >= 12 * 60 + 10 })
    }

    @Test func whatCannotBeIsRefused() throws {
        let depots = try DepotCompany()
        #expect(throws: Refusal.self) { try depots.open("W1") }
        #expect(throws: Refusal.desk(.invalid(field: .depotHours, .windowEndsBeforeItBegins))) {
            try depots.open("M2", "18:00", "6:00")
        }
        #expect(throws: Refusal.self) { try depots.open("M2", minutes: 0) }
        #expect(throws: Refusal.self) { try depots.open("M2", minutes: 241) }
        #expect(try depots.desk.depots().map(\.place.code) == ["M1"])
    }

    @Test func whereVansStopIsUndoneLikeEverythingElse() throws {
        let depots = try DepotCompany()
        let (desk, ann) = (depots.desk, depots.company.ann)
        try depots.open("M2", "8:00", "12:00", minutes: 20)
        _ = try desk.undo(by: ann)
        #expect(try desk.depots().map(\.place.code) == ["M1"])
        _ = try desk.redo(by: ann)
        #expect(
            try desk.depots().map { "\($0.place.code) \($0.depot.opens) \($0.depot.minutes)" } == [
                "M1 06:00 10", "M2 08:00 20",
            ])
        _ = try desk.perform(SaveDepot(place: depots.company.place("M1")!, nil), by: ann)
        #expect(try desk.depots().map(\.place.code) == ["M2"])
        _ = try desk.undo(by: ann)
        #expect(try desk.depots().map(\.place.code) == ["M1", "M2"])
    }
}
