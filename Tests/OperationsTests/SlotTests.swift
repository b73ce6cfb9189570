import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Windows on offer come from shifts, the site's hours and the clock.
@Suite struct SlotTests {
    private static let monday = SmallCompany.monday
    private static let tuesday = SmallCompany.monday + 1

    @Test func nothingBeginsBeforeNow() throws {
        let company = try SmallCompany()
        company.clock.now = SmallCompany.at("09:07") + 23
        let visit = try company.newOrder().visit
        let offers = try company.slots(visit).offers
        #expect(offers.allSatisfy { $0.window.start >= company.clock.now && $0.insertion.start >= $0.window.start })
        let underWay = try #require(offers.first { $0.window.end == SmallCompany.at("10:00") })
        #expect(underWay.window.start == SmallCompany.at("09:15"), "from the next quarter on")
    }

    @Test func shiftsCutTheWindows() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        try company.works(company.jan, ["5:00-9:00"])
        try company.works(company.piotr, ["17:30-21:00"])
        let visit = try company.newOrder(minutes: 30).visit
        let windows = try company.slots(visit, days: 2).offers.map(\.window)
        func has(_ from: String, _ to: String, _ day: Day, end: Day? = nil) -> Bool {
            windows.contains(
                TimeWindow(start: SmallCompany.at(from, day), end: SmallCompany.at(to, end ?? day))!)
        }
        #expect(has("22:00", "00:00", Self.monday, end: Self.tuesday) && has("02:00", "04:00", Self.tuesday))
        #expect(has("17:30", "18:00", Self.monday) && has("18:00", "20:00", Self.monday))
        #expect(has("06:00", "08:00", Self.tuesday))
        #expect(!windows.contains { $0.contains(SmallCompany.at("12:00", Self.tuesday)) }, "nobody works at noon")
    }

    @Test func theSitesHoursCutThemToo() throws {
        let company = try SmallCompany()
        var site = company.sites[0]
        site.access = AccessHours(weekdays: [.tuesday], from: TimeOfDay("9:00")!, to: TimeOfDay("11:00")!)
        try company.store.write(at: company.clock.now) { try $0.update(site) }
        let visit = try company.newOrder(minutes: 30).visit
        let offers = try company.slots(visit, days: 7).offers
        #expect(!offers.isEmpty)
        let open = TimeWindow(
            start: SmallCompany.at("09:00", Self.tuesday), end: SmallCompany.at("11:00", Self.tuesday))!
        #expect(offers.allSatisfy { open.start <= $0.window.start && $0.window.end <= open.end })
    }

    @Test func aSiteThatOpensAtNightIsOfferedAtNight() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["20:00-28:00"])
        var site = company.sites[0]
        site.access = AccessHours(weekdays: [.monday], from: TimeOfDay("23:00")!, to: TimeOfDay(hour: 27)!)
        try company.store.write(at: company.clock.now) { try $0.update(site) }
        let visit = try company.newOrder(minutes: 90).visit
        let offers = try company.slots(visit, days: 7).offers
        let open = TimeWindow(start: SmallCompany.at("23:00"), end: SmallCompany.at("03:00", Self.tuesday))!
        #expect(offers.contains { $0.window.contains(SmallCompany.at("00:30", Self.tuesday)) })
        #expect(offers.allSatisfy { open.start <= $0.window.start && $0.window.end <= open.end })
        let best = try #require(offers.first)
        try company.place(visit, company.ewa, day: best.cell.day, at: best.insertion.start)
        let sheet = try company.desk.view(from: Self.monday, days: 1).sheets[best.cell]
        #expect(sheet?.stops.first?.breaches.isEmpty == true, "over midnight the site stays open")
        do {
            _ = try company.placeByMoment(
                try company.newOrder(minutes: 90).visit, company.ewa, SmallCompany.at("01:45", Self.tuesday))
            Issue.record("the site closes at three")
        } catch let refusal as Refusal {
            guard case .planning(.rules(_, _, _, let breaches)) = refusal else { throw refusal }
            #expect(breaches.first == .places(.siteClosed(open)))
        }
    }

    /// Where a price fits there is a window, and where nothing fits there is none; whatever the hours.
    @Test func windowsAndPricesAgree() throws {
        let company = try SmallCompany()
        var random = SeededGenerator(seed: 7)
        for round in 0..<24 {
            for technician in [company.ewa, company.jan, company.piotr] {
                let start = Int.random(in: 0..<96, using: &random) * 15
                let length = Int.random(in: 4...48, using: &random) * 15
                let hours = ShiftHours(start: TimeOfDay(minutes: start)!, end: TimeOfDay(minutes: start + length)!)!
                try company.works(technician, hours: [hours])
            }
            company.clock.now = SmallCompany.at("00:00", Self.monday) + Int.random(in: 0..<86_400, using: &random)
            var site = company.sites[0]
            let opens = Int.random(in: 0..<90, using: &random) * 15
            let closes = opens + Int.random(in: 4...90, using: &random) * 15
            site.access =
                round % 3 == 0
                ? nil
                : AccessHours(
                    weekdays: [.monday, .tuesday, .saturday], from: TimeOfDay(minutes: opens)!,
                    to: TimeOfDay(minutes: min(closes, opens + 1440))!)
            try company.store.write(at: company.clock.now) { try $0.update(site) }
            let visit = try company.newOrder(minutes: Int.random(in: 15...180, using: &random)).visit
            let offers = try company.slots(visit, days: 5).offers
            let fitting = try company.desk.prices(of: visit.id, days: company.desk.openDays(5)).compactMap {
                $1.best.map { $0.start }
            }
            #expect(offers.isEmpty == fitting.isEmpty, "round \(round)")
            for start in fitting {
                // Of several technicians the cheapest stands for the two hours, cut by that one's shift.
                let near = offers.contains { abs($0.window.start.since(start)) <= 2 * 3600 }
                #expect(near, "round \(round): no window near \(start)")
            }
            #expect(offers.allSatisfy { $0.window.contains($0.insertion.start) })
            #expect(offers.allSatisfy { $0.window.end > company.clock.now && $0.window.seconds <= 3 * 3600 })
        }
    }

    @Test func windowsBehindTheBreakAreOfferedToo() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(minutes: 60).visit
        let offers = try company.slots(visit, days: 1).offers
        for hour in ["08:30", "10:30", "12:30", "14:30"] {
            #expect(offers.contains { $0.window.contains(SmallCompany.at(hour)) }, "\(hour) of an empty day")
        }
        let late = try #require(offers.first { $0.window.contains(SmallCompany.at("14:30")) })
        let technician = try #require(
            [company.ewa, company.jan, company.piotr].first { $0.id == late.cell.technician })
        _ = try company.placeByMoment(visit, technician, late.insertion.start)
        #expect(try company.reload(visit).placement?.start == late.insertion.start, "it can be kept")
    }

    @Test func aWishComesFirstAndNoWindowLiesHalfInIt() throws {
        let company = try SmallCompany()
        let wish = TimeWindow(
            start: SmallCompany.at("13:00", Self.tuesday), end: SmallCompany.at("15:00", Self.tuesday))!
        let visit = try company.newOrder(wish: wish)
        let list = try company.slots(visit)
        #expect(list.wish == wish && list.wishObstacle == nil)
        #expect(list.offers.first?.window == wish && list.offers.first?.meetsWish == true)
        for offer in list.offers where offer.meetsWish == false {
            #expect(offer.window.intersection(wish) == nil, "\(offer.window)")
        }
    }

    @Test func aWishThatCannotBeMetSaysWhy() throws {
        let company = try SmallCompany()
        func obstacle(_ from: String, _ to: String, _ day: Day, skills: [Skill] = [], site: Int = 0) throws
            -> WishObstacle?
        {
            let wish = TimeWindow(start: SmallCompany.at(from, day), end: SmallCompany.at(to, day))!
            return try company.slots(try company.newOrder(site: site, skills: skills, wish: wish)).wishObstacle
        }
        #expect(try obstacle("05:00", "06:30", Self.monday) == .past)
        #expect(try obstacle("20:00", "22:00", Self.tuesday) == .nobodyWorks)
        #expect(try obstacle("10:00", "12:00", Self.monday + 40) == .beyond(days: 14))
        #expect(try obstacle("10:00", "12:00", Self.tuesday) == nil)
        var site = company.sites[1]
        site.access = AccessHours(weekdays: [.monday], from: TimeOfDay("8:00")!, to: TimeOfDay("16:00")!)
        try company.store.write(at: company.clock.now) { try $0.update(site) }
        #expect(try obstacle("10:00", "12:00", Self.tuesday, site: 1) == .siteClosed)
        let none = try company.newSkill()
        guard
            case .nobodyMay(.administration(.lacksSkills(["NIKT"]))) = try obstacle(
                "10:00", "12:00", Self.tuesday, skills: [none])
        else {
            Issue.record("nobody has that skill")
            return
        }
        for technician in [company.ewa, company.jan, company.piotr] {
            let long = try company.newOrder(minutes: 420).visit
            try company.place(long, technician, day: Self.tuesday, override: "próba")
        }
        // Work that was put there against a rule: the days stand against it already.
        #expect(try obstacle("10:00", "12:00", Self.tuesday) == .stopped(.planning(.dayBroken)))
    }

    @Test func lateIsSaidByTheContractAndComesLast() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(level: ServiceLevel(arrival: SmallCompany.at("12:00"))).visit
        let list = try company.slots(visit, days: 2)
        #expect(list.sla.arrival == SmallCompany.at("12:00"))
        for offer in list.offers {
            #expect(offer.lateness?.seconds ?? 0 == max(0, offer.insertion.start.since(SmallCompany.at("12:00"))))
        }
        let late = list.offers.map(\.isLate)
        #expect(late.contains(true) && late.contains(false))
        #expect(late == late.filter { !$0 } + late.filter { $0 }, "in time before late")
        #expect(
            list.contractSentence(Wording(.english, SmallCompany.calendar)) == "SLA: on site by Mon 23, 12:00")
    }
}

extension SmallCompany {
    func slots(_ visit: Visit, days: Int = 14) throws -> SlotList {
        try desk.slots(SlotRequest(id: 1, visit: visit.id, days: days, limit: 500))
    }

    fileprivate func newOrder(site: Int = 0, skills: [Skill] = [], wish: TimeWindow) throws -> Visit {
        let draft = OrderDraft(
            customer: customer.id, site: sites[site].id, title: "Z życzeniem", preference: wish, duration: 60,
            skills: skills.map { SkillRequirement(skill: $0.id) })
        guard let number = try desk.perform(CreateOrder(draft), by: ann).summary.createdOrder else {
            throw Unexpected.summary
        }
        return try store.read { try $0.visits(of: try $0.order(number)!.id)[0] }
    }

    fileprivate func newSkill() throws -> Skill {
        let skill = Skill(id: Identifier(99), code: "NIKT", name: "Nikt nie ma")
        try store.write(at: clock.now) { try $0.insert(skill) }
        return skill
    }
}
