import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// The board reads a visit with its people and its devices in one question, which answers with a row for each pair.
@Suite struct BoardRowsTests {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }

    init() throws { crewed = try CrewedCompany() }

    private func device(_ name: String) throws -> Asset.ID {
        var changes = EditAsset.Changes()
        changes.name = name
        _ = try company.desk.perform(
            CreateAsset(site: company.sites[0].id, details: changes), by: company.ann)
        return try #require(try company.desk.assets().last { $0.name == name }).id
    }

    private func visit(of devices: [Asset.ID], people: Int) throws -> Visit {
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, assets: devices, title: "Winda", duration: 60,
            crewSize: people)
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        return try company.store.read { reader in
            let number = try #require(receipt.summary.createdOrder)
            let order = try #require(try reader.order(number))
            return try reader.visits(of: order.id)[0]
        }
    }

    private func board(_ visit: Visit) throws -> BoardVisit {
        let found = try company.store.read {
            try $0.boardVisits(from: SmallCompany.monday, through: SmallCompany.monday)
        }
        #expect(Set(found.map(\.visit.id)).count == found.count)
        return try #require(found.first { $0.visit.id == visit.id })
    }

    @Test(arguments: [1, 3], [0, 1, 3]) func eachOfThePeopleAndDevicesOnce(people: Int, devices: Int) throws {
        let names = ["Kocioł", "Pompa", "Pompa"].prefix(devices)
        let visit = try visit(of: try names.map { try device($0) }, people: people)
        #expect(try board(visit).devices == names.map { "\($0)  " })
        try crewed.place(
            visit, company.piotr, at: "09:00", with: people == 1 ? nil : [company.jan, company.ewa])
        let placed = try board(visit)
        #expect(placed.devices == names.map { "\($0)  " })
        #expect(placed.visit == (try company.reload(visit)))
        #expect(placed.visit.placement?.assignments.count == people)
    }
}
