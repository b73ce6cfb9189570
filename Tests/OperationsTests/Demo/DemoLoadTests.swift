import Operations
import ServiceModel
import Testing

@Suite struct DemoLoadTests {
    func load(_ options: DemoOptions) -> DemoLoad {
        DemoCompany.make(options, gazetteer: DemoCompanyTests.gazetteer).load
    }

    @Test func theDefaultCompanyHasAFullWeekAhead() {
        let load = load(DemoCompanyTests.options())
        #expect((4...6).contains(load.busyDays))
        #expect((0.77...0.83).contains(load.busyRatio))
        #expect(load.ratio < load.busyRatio)
    }

    @Test func aLargeCompanyIsBusyAllTheTime() {
        let load = load(DemoCompanyTests.options(technicians: 120, orders: 5000))
        #expect((0.77...0.83).contains(load.ratio))
    }

    @Test func workAndCapacityAreWhatTheCompanySays() {
        let options = DemoCompanyTests.options(technicians: 1, days: 1, orders: 3)
        let company = DemoCompany.make(options, gazetteer: DemoCompanyTests.gazetteer)
        let shift = company.technicians[0].pattern[.monday].first
        let end = shift?.end.minutes ?? 0
        let start = max(shift?.start.minutes ?? 0, 7 * 60 + 30)
        #expect(company.load.capacity == (shift == nil ? 0 : end - start - 30))
        #expect(company.load.work == company.visits.reduce(0) { $0 + $1.duration })
        #expect(company.load.travel == 3 * DemoLoad.travelPerVisit)
    }

    @Test(arguments: ["2026-11-21", "2026-11-22", "2026-12-31", "2026-03-28", "2026-10-24"])
    func itWorksOnAnyDay(day: String) {
        let options = DemoCompanyTests.options(technicians: 12, orders: 100, day: day, time: "23:50")
        let company = DemoCompany.make(options, gazetteer: DemoCompanyTests.gazetteer)
        #expect(company.orders.count == 100)
        #expect(company.orders.allSatisfy { $0.sla.due.map { $0 > options.now } ?? true })
        #expect(company.orders.allSatisfy { $0.preference.map { $0.start > options.now } ?? true })
    }

    @Test func oddSizesAreBroughtIntoRange() {
        let small = DemoCompanyTests.options(technicians: 0, days: 0, orders: -5)
        #expect((small.technicians, small.days, small.orders) == (1, 1, 0))
        let company = DemoCompany.make(small, gazetteer: DemoCompanyTests.gazetteer)
        #expect(company.orders.isEmpty && company.technicians.count == 1 && company.regions.count == 1)
        let large = DemoCompany.make(
            DemoCompanyTests.options(technicians: 300, orders: 10), gazetteer: DemoCompanyTests.gazetteer)
        #expect(large.regions.count == 8)
    }

    @Test func moreTechniciansMakeMoreRegionsEachOfSixAtLeast() {
        for technicians in [6, 13, 24, 48, 120] {
            let company = DemoCompany.make(
                DemoCompanyTests.options(technicians: technicians, orders: 10), gazetteer: DemoCompanyTests.gazetteer)
            let members = Dictionary(grouping: company.technicians) { $0.regions.first?.region }
            #expect(members.count == company.regions.count)
            #expect(members.values.allSatisfy { $0.count >= 6 })
        }
    }
}
