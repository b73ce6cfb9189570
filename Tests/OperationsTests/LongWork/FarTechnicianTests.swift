import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Somebody who lives a day's drive away from a site, in another region.
@Suite struct FarTechnicianTests {
    private let company: SmallCompany
    private let visit: Visit
    private let day = SmallCompany.monday + 1

    init() throws {
        company = try SmallCompany()
        var far = company.ola
        far.home = Coordinate(latitude: 54.35, longitude: 18.65)!
        try company.store.write(at: company.clock.now) { [far] in try $0.update(far) }
        visit = try company.newOrder().visit
    }

    @Test func thePriceSaysTheRegion() throws {
        let price = try company.desk.prices(of: visit.id, days: [day])[CellKey(company.ola.id, day)]
        guard case .impossible(let breach)? = price else {
            Issue.record("\(String(describing: price))")
            return
        }
        #expect(breach.rule == "region")
    }

    /// Put there all the same, it is laid out in the same way before the drop and in it.
    @Test func thePreviewIsWhatIsDropped() throws {
        let cell = CellKey(company.ola.id, day)
        let preview = try #require(try company.desk.preview(visit.id, in: cell))
        try company.place(visit, company.ola, day: day, override: "klient nalega")
        let place = try #require(try company.reload(visit).placement)
        let stop = try #require(preview.after.stops.first { $0.visit == visit.id })
        #expect(place.leader == company.ola.id)
        #expect(stop.start == place.start && stop.end == place.end, "\(stop) \(place)")
    }
}
