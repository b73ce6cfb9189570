import Foundation
import Geography
import Operations
import ServiceModel
import Testing

@Suite struct DemoCompanyTests {
    static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    static let gazetteer = Gazetteer.poland()

    /// Monday 23 November 2026, 07:30 in Warsaw, unless told otherwise.
    static func options(
        technicians: Int = 24, days: Int = 14, orders: Int = 220, seed: UInt64 = 1, day: String = "2026-11-23",
        time: String = "07:30"
    ) -> DemoOptions {
        let now = calendar.timestamp(of: Day(iso: day)!, TimeOfDay(time)!)
        return DemoOptions(
            technicians: technicians, days: days, orders: orders, seed: seed, now: now, calendar: calendar)
    }

    let company = DemoCompany.make(options(), gazetteer: gazetteer)

    @Test func aNewUserSeesTheCompanyOfTheManual() {
        #expect(company.regions.map(\.name) == ["Mazowsze", "Śląsk", "Małopolska", "Dolny Śląsk"])
        #expect(company.technicians.count == 24)
        #expect(company.orders.count == 220)
        #expect(company.visits.prefix(220).map(\.order) == company.orders.map(\.id))
        #expect(company.visits.allSatisfy { $0.state == .open && $0.placement == nil })
        #expect(company.orders.allSatisfy { $0.stage == .active })
        #expect(Set(company.technicians.map(\.name)).count == 24)
    }

    @Test func theSameSeedGivesTheSameCompanyAndAnotherSeedAnother() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        func image(_ company: DemoCompany) throws -> [Data] {
            [
                try encoder.encode(company.technicians), try encoder.encode(company.customers),
                try encoder.encode(company.sites), try encoder.encode(company.assets),
                try encoder.encode(company.absences), try encoder.encode(company.shiftChanges),
                try encoder.encode(company.orders), try encoder.encode(company.visits),
            ]
        }
        let again = DemoCompany.make(Self.options(), gazetteer: Self.gazetteer)
        let other = DemoCompany.make(Self.options(seed: 2), gazetteer: Self.gazetteer)
        #expect(try image(company) == image(again))
        #expect(company.load == again.load)
        #expect(try image(company) != image(other))
    }

    @Test func everyReferenceLeadsSomewhereAndNoIdentifierIsGivenTwice() {
        let customers = Set(company.customers.map(\.id))
        let sites = Dictionary(uniqueKeysWithValues: company.sites.map { ($0.id, $0) })
        let assets = Dictionary(uniqueKeysWithValues: company.assets.map { ($0.id, $0) })
        let regions = Set(company.regions.map(\.id))
        #expect(company.sites.allSatisfy { customers.contains($0.customer) && regions.contains($0.region) })
        #expect(company.assets.allSatisfy { sites[$0.site] != nil })
        for order in company.orders {
            #expect(sites[order.site]?.customer == order.customer)
            #expect(order.assets.count == 1)
            #expect(order.assets.allSatisfy { assets[$0]?.site == order.site })
        }
        let raw =
            company.customers.map(\.id.rawValue) + company.sites.map(\.id.rawValue) + company.assets.map(\.id.rawValue)
            + company.technicians.map(\.id.rawValue) + company.orders.map(\.id.rawValue)
            + company.visits.map(\.id.rawValue) + company.absences.map(\.id.rawValue)
            + company.regions.map(\.id.rawValue) + company.skills.map(\.id.rawValue)
            + company.territories.map(\.id.rawValue)
        #expect(Set(raw).count == raw.count)
    }

    @Test func everyRegionHasAnAreaRoundItsPlaces() throws {
        #expect(company.territories.map(\.region) == company.regions.map(\.id))
        for territory in company.territories {
            let ring = try #require(Polyline(territory.rings[0]))
            #expect(ring.isClosed && ring.points.count < 60)
            let places = company.sites.filter { $0.region == territory.region }.compactMap(\.location)
            #expect(places.allSatisfy(ring.encloses))
            // An area of a part of the country, not of all of it.
            #expect(ring.kilometres < 450)
        }
    }

    @Test func everyVisitCanBeDoneBySomebodyOfItsRegion() {
        let sites = Dictionary(uniqueKeysWithValues: company.sites.map { ($0.id, $0) })
        for (order, visit) in zip(company.orders, company.visits) {
            let region = sites[order.site]!.region
            let able = company.technicians.filter { technician in
                technician.regions.contains { $0.region == region }
                    && !visit.excludedTechnicians.contains(technician.id)
                    && (visit.requiredTechnician ?? technician.id) == technician.id
                    && visit.skills.allSatisfy { wanted in
                        technician.skills.contains { $0.skill == wanted.skill && $0.level >= wanted.level }
                    }
            }
            #expect(!able.isEmpty, "\(order.number) \(order.title)")
            #expect((30...240).contains(visit.duration) && visit.duration % 15 == 0)
        }
    }

    @Test func orderNumbersCountUpWithoutGapsAsOrdersCameIn() {
        #expect(company.orders.map(\.number.sequence) == Array(1...220))
        #expect(company.orders.map(\.reported) == company.orders.map(\.reported).sorted())
        let newYear = DemoCompany.make(Self.options(day: "2027-01-05"), gazetteer: Self.gazetteer)
        for (year, orders) in Dictionary(grouping: newYear.orders, by: \.number.year) {
            #expect([2026, 2027].contains(year))
            #expect(orders.map(\.number.sequence) == Array(1...orders.count))
        }
    }

    @Test func promisesOfTheContractLieAheadAndWishesFitTheSitesHours() {
        let now = Self.options().now
        let sites = Dictionary(uniqueKeysWithValues: company.sites.map { ($0.id, $0) })
        for order in company.orders {
            #expect(order.reported < now)
            if let due = order.sla.due { #expect(due > now) }
            if let arrival = order.sla.arrival, let fix = order.sla.fix { #expect(arrival < fix) }
            guard let wish = order.preference else { continue }
            #expect(wish.start > now)
            let day = Self.calendar.day(of: wish.start)
            if let access = sites[order.site]?.access {
                #expect(access.window(on: day, Self.calendar)?.intersection(wish) == wish)
            }
        }
    }

    @Test func emergenciesAreFewAndTheRestIsMixed() {
        let counts = Dictionary(grouping: company.orders, by: \.priority).mapValues(\.count)
        #expect((1...9).contains(counts[.emergency] ?? 0))
        #expect((counts[.normal] ?? 0) > (counts[.high] ?? 0))
        #expect((counts[.urgent] ?? 0) > 0 && (counts[.low] ?? 0) > 0)
        #expect(Set(company.orders.map(\.type)).count >= 4)
    }

    @Test func contactsLookRightAndReachNobody() {
        for customer in company.customers {
            #expect(customer.phone.hasPrefix("+48 000 "))
            #expect(customer.email.hasSuffix(".example"))
            #expect(customer.email.utf8.allSatisfy { $0 < 128 })
        }
        let firms = company.customers.compactMap(\.nip)
        #expect(Set(firms).count == firms.count)
        #expect(firms.count > company.customers.count / 2, "most customers are firms")
        #expect(firms.count < company.customers.count, "some are households")
    }

    @Test func textsPassTheLawOfTexts() throws {
        let texts =
            company.customers.map(\.name) + company.sites.flatMap { [$0.name, $0.address, $0.town] }
            + company.technicians.flatMap { [$0.name, $0.homeTown, $0.phone] } + company.orders.map(\.title)
            + company.assets.flatMap { [$0.name, $0.model, $0.serial] }
        for text in texts { #expect(try PlainText.checked(text) == text) }
    }

    @Test func peopleLiveAndWorkInTownsOfTheirRegion() throws {
        let capitals = ["Warszawa", "Katowice", "Kraków", "Wrocław"]
        for (region, capital) in zip(company.regions, capitals) {
            let centre = try #require(Self.gazetteer.towns(named: capital).first).location
            let places =
                company.sites.filter { $0.region == region.id }.compactMap(\.location)
                + company.technicians.filter { $0.primaryRegion(on: Self.options().now.day) == region.id }.map(\.home)
            #expect(places.count > 20)
            #expect(places.allSatisfy { Distance.kilometres(from: centre, to: $0) < 65 })
        }
    }

    @Test func someAreAwayAndSomeWorkOnSaturday() {
        #expect(Set(company.absences.map(\.kind)) == [.illness, .holiday, .training])
        #expect(Set(company.absences.map(\.technician)).count == company.absences.count)
        #expect(company.shiftChanges.count == 8, "four regions, two Saturdays")
        #expect(company.shiftChanges.allSatisfy { $0.day.weekday == .saturday && !$0.hours.isEmpty })
        let monday = company.technicians.flatMap { $0.pattern[.monday] + $0.pattern[.friday] }
        #expect(monday.allSatisfy { $0.lunch != nil && $0.overtime > 0 })
    }
}

extension Timestamp {
    fileprivate var day: Day { DemoCompanyTests.calendar.day(of: self) }
}
