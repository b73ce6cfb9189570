import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// What was said about an order is kept while something else is missing, and the order becomes ready when that comes.
@Suite struct DraftRequestTests {
    let company: SmallCompany
    var desk: ServiceDesk { company.desk }
    /// Of the company, without coordinates.
    let nowhere = Site(
        id: Identifier(90), customer: Identifier(5), name: "Nowy", address: "Leśna 1", town: "Wieliczka", location: nil,
        region: Identifier(1))

    init() throws {
        company = try SmallCompany()
        let site = nowhere
        try company.store.write(at: company.clock.now) { try $0.insert(site) }
    }

    private func draft(duration: Int? = 90) -> OrderDraft {
        OrderDraft(
            customer: company.customer.id, site: nowhere.id, title: "Brak ogrzewania", duration: duration,
            skills: [SkillRequirement(skill: company.sep.id, level: 2)], crewSize: 2,
            requiredTechnician: company.ewa.id)
    }

    private func create(_ draft: OrderDraft, qualify: Bool = true) throws -> Order {
        let receipt = try desk.perform(CreateOrder(draft, qualify: qualify), by: company.ann)
        guard let number = receipt.summary.createdOrder else { throw SmallCompany.Unexpected.summary }
        return try company.store.read { try $0.order(number)! }
    }

    private func locate() throws -> Receipt {
        let place = Coordinate(latitude: 49.98, longitude: 20.06)!
        return try desk.perform(LocateSites([LocateSites.Item(site: nowhere.id, location: place)]), by: company.ann)
    }

    private func visits(_ order: Order) throws -> [Visit] { try company.store.read { try $0.visits(of: order.id) } }

    @Test func allThatWasAskedIsThereWhenTheCoordinatesCome() throws {
        let order = try create(draft())
        #expect(order.state == .draft)
        let receipt = try locate()
        #expect(receipt.readied == [order.number])
        #expect(receipt.readySentence(.english) == "Ready to be planned now: \(order.number).")
        #expect(try company.reload(order).state == .ready && company.reload(order).request == nil)
        let visit = try #require(try visits(order).first)
        #expect(visit.duration == 90 && visit.crewSize == 2 && visit.requiredTechnician == company.ewa.id)
        #expect(visit.skills == [SkillRequirement(skill: company.sep.id, level: 2)])

        _ = try desk.undo(by: company.ann)
        #expect(try company.reload(order).state == .draft && visits(order).isEmpty)
        #expect(try company.reload(order).request?.duration == 90)
        _ = try desk.redo(by: company.ann)
        #expect(try company.reload(order).state == .ready && visits(order).count == 1)
    }

    @Test func aDurationThatComesLastMakesItReadyToo() throws {
        let order = try create(draft(duration: nil))
        #expect(try locate().readied.isEmpty)
        #expect(try company.reload(order).state == .draft)
        var changes = EditOrder.Changes()
        changes.duration = 45
        #expect(
            try desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann).readied == [order.number])
        let visit = try #require(try visits(order).first)
        #expect(visit.duration == 45 && visit.crewSize == 2 && visit.skills.count == 1)
    }

    @Test func anEditOfADraftIsKept() throws {
        let order = try create(draft())
        var changes = EditOrder.Changes()
        changes.duration = 30
        changes.skills = []
        changes.technician = .only(company.jan.id)
        changes.crewSize = 1
        _ = try desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        let request = try #require(try company.reload(order).request)
        #expect(request == WorkRequest(duration: 30, requiredTechnician: company.jan.id))
        #expect(try desk.orders().first { $0.order.id == order.id }?.duration == 30)

        var forgets = EditOrder.Changes()
        forgets.forgetsDuration = true
        _ = try desk.perform(EditOrder(order: order.id, changes: forgets), by: company.ann)
        #expect(try company.reload(order).request?.duration == nil)
        let ready = try company.newOrder().order
        #expect(throws: Refusal.desk(.invalid(field: .duration, .required))) {
            try desk.perform(EditOrder(order: ready.id, changes: forgets), by: company.ann)
        }
    }

    @Test func oneThatIsHeldBackWaitsForSomebodyWhoQualifiesIt() throws {
        let order = try create(draft(), qualify: false)
        #expect(try locate().readied.isEmpty)
        #expect(try company.reload(order).state == .draft)
        _ = try desk.perform(QualifyOrder(order: order.id, duration: 20), by: company.ann)
        let visit = try #require(try visits(order).first)
        #expect(visit.duration == 20 && visit.crewSize == 2 && visit.requiredTechnician == company.ewa.id)
    }

    @Test func qualifyingSaysWhatIsMissing() throws {
        let order = try create(draft(duration: nil))
        #expect(throws: Refusal.intake(.notReady(order.number, missing: [.coordinates, .duration]))) {
            try desk.perform(QualifyOrder(order: order.id), by: company.ann)
        }
    }

    @Test func theCheckSaysWhatEachDraftWaitsFor() throws {
        let located = try create(draft())
        let unsaid = try create(draft(duration: nil))
        func kinds(_ order: Order) throws -> [String] {
            try desk.findings().filter { $0.subject == order.number.description }.map(\.kind)
        }
        #expect(try kinds(located) == ["waits-for-coordinates"])
        #expect(try kinds(unsaid) == ["no-duration"])
        let sentence = try #require(try desk.findings().first { $0.kind == "waits-for-coordinates" })
        let words = Wording(.english, SmallCompany.calendar)
        #expect(sentence.sentence(words) == "\(located.number): waits for the coordinates of Nowy.")
    }

    @Test func aSkillThatADraftAsksForIsNeeded() throws {
        _ = try desk.perform(CreateSkill(code: "UDT", title: "Dozór"), by: company.ann)
        let skill = try desk.skill(named: "UDT")
        var draft = draft()
        draft.skills = [SkillRequirement(skill: skill.id)]
        _ = try create(draft)
        #expect(throws: Refusal.administration(.needed(.skill, name: "UDT", by: [.order: 1]))) {
            try desk.perform(RemoveSkill(skill: skill.id), by: company.ann)
        }
    }

    @Test func theSeaAndTheOtherHemisphereAreRefusedWhateverBringsThem() throws {
        for (latitude, longitude, fault) in [
            (0.0, 0.0, InputFault.coordinateNowhere), (21.0, 52.2, .coordinatesSwapped),
        ] {
            let place = Coordinate(latitude: latitude, longitude: longitude)!
            let commands: [any Command] = [
                LocateSites([LocateSites.Item(site: nowhere.id, location: place)]),
                EditTechnician(technician: company.jan.id, changes: TechnicianChanges(home: place)),
                ImportRows(
                    .sites([
                        SiteRow(
                            line: 2, customer: company.customer.name, name: "Zła", location: place, region: "Północ")
                    ])),
            ]
            for command in commands {
                #expect(throws: Refusal.desk(.invalid(field: .coordinates, fault))) {
                    try desk.perform(command, by: company.ann)
                }
            }
        }
        let berlin = Coordinate(latitude: 52.52, longitude: 13.4)!
        #expect(PlaceWords.warning(berlin, of: "Berlin", .english) == "Outside Poland: Berlin.")
        _ = try desk.perform(
            LocateSites([LocateSites.Item(site: nowhere.id, location: berlin)]), by: company.ann)
    }
}
