import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct RoleTests {
    let company: SmallCompany
    let root = Actor(name: "root", osUser: "root", origin: .cli)

    init() throws { company = try SmallCompany() }

    private func give(_ name: String, _ role: UserRole, by actor: Actor? = nil) throws {
        _ = try company.desk.perform(SetUser(user: name, role: role), by: actor ?? root)
    }

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch {
            return error as? Refusal
        }
    }

    @Test func untilTheFirstUserEverybodyIsAdmin() throws {
        #expect(try company.desk.authority(of: company.ann) == .all)
        try company.newOrder(by: company.bob)
    }

    @Test func theFirstUserHasToBeAnAdmin() throws {
        #expect(refusal { try give("ann", .dispatcher) } == .administration(.lastAdmin))
        try give("root", .admin)
        try give("ann", .dispatcher)
        #expect(try company.desk.users().map(\.name) == ["ann", "root"])
    }

    @Test func aDispatcherPlansAndLeavesMasterDataAlone() throws {
        try give("root", .admin)
        try give("ann", .dispatcher)
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        let dispatcher = Authority(role: .dispatcher)
        #expect(
            refusal { _ = try company.desk.perform(CreateRegion(title: "Zachód"), by: company.ann) }
                == .desk(.notAllowed(dispatcher, .masterData)))
        #expect(refusal { try give("eve", .admin, by: company.ann) } == .desk(.notAllowed(dispatcher, .users)))
    }

    @Test func aSupervisorAndAStrangerMayOnlyLook() throws {
        let visit = try company.newOrder().visit
        try give("root", .admin)
        try give("ann", .supervisor)
        #expect(
            refusal { try company.place(visit, company.ewa) } == .desk(.notAllowed(Authority(role: .supervisor), .plan))
        )
        #expect(
            refusal { try company.place(visit, company.ewa, by: company.bob) }
                == .desk(.notAllowed(Authority(role: nil), .plan)))
        #expect(try company.reload(visit).state == .open)
        #expect(try company.desk.view(from: SmallCompany.monday, days: 1).queue == [visit.id])
    }

    @Test func backOfficeTakesOrdersInAndDoesNotPlanThem() throws {
        try give("root", .admin)
        try give("ann", .backOffice)
        let visit = try company.newOrder().visit
        #expect(
            refusal { try company.place(visit, company.ewa) } == .desk(.notAllowed(Authority(role: .backOffice), .plan))
        )
        _ = try company.desk.perform(CreateRegion(title: "Zachód"), by: company.ann)
    }

    @Test func anothersNameNeedsAnAdminAndTheJournalKeepsTheSystemsUser() throws {
        try give("root", .admin)
        try give("ann", .dispatcher)
        let borrowed = Actor(name: "root", osUser: "ann", origin: .cli)
        #expect(
            refusal { try company.newOrder(by: borrowed) }
                == .desk(.notAllowed(Authority(role: .dispatcher), .actForOthers)))
        try company.newOrder(by: Actor(name: "ann", osUser: "root", origin: .cli))
        let last = try #require(try company.desk.journal().last)
        #expect(last.actor.name == "ann" && last.actor.osUser == "root")
    }

    @Test func whoLostTheRoleCannotTakeBackWhatItAllowed() throws {
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        try give("root", .admin)
        try give("ann", .supervisor)
        guard case .desk(.nothingLeft(let passed)) = refusal({ _ = try company.desk.undo(by: company.ann) }) else {
            Issue.record("a supervisor took something back")
            return
        }
        #expect(passed.map(\.why).contains(.desk(.notAllowed(Authority(role: .supervisor), .plan))))
        try give("ann", .dispatcher)
        _ = try company.desk.undo(by: company.ann)
        try give("ann", .supervisor)
        #expect(
            refusal { _ = try company.desk.redo(by: company.ann) }
                == .desk(.notAllowed(Authority(role: .supervisor), .plan)))
    }

    @Test func theLastAdminStays() throws {
        try give("root", .admin)
        try give("ann", .dispatcher)
        #expect(
            refusal { _ = try company.desk.perform(RemoveUser(user: "root"), by: root) } == .administration(.lastAdmin))
        #expect(refusal { try give("root", .supervisor) } == .administration(.lastAdmin))
        try give("bob", .admin)
        _ = try company.desk.perform(RemoveUser(user: "root"), by: root)
        #expect(try company.desk.users().map(\.name) == ["ann", "bob"])
    }

    @Test func undoDoesNotTakeTheLastAdminAwayEither() throws {
        try give("root", .admin)
        try give("bob", .admin)
        _ = try company.desk.perform(RemoveUser(user: "root"), by: company.bob)
        let asRoot = Actor(name: "root", osUser: "bob", origin: .cli)
        #expect(refusal { _ = try company.desk.undo(by: asRoot) } == .administration(.lastAdmin))
        _ = try company.desk.undo(by: company.bob)
        #expect(try company.desk.users().map(\.name) == ["bob", "root"])
    }

    @Test func aSimulationAndThePhonesHaveRightsOfTheirOwn() throws {
        try give("root", .admin)
        for origin in [Actor.Origin.simulation, .system, .field] {
            try company.newOrder(by: Actor(name: "x", osUser: "x", origin: origin))
        }
    }

    @Test(arguments: [
        (UserRole.supervisor, []), (.dispatcher, [Permission.intake, .plan, .dispatch]),
        (.backOffice, [.intake, .masterData, .settle]), (.admin, Permission.allCases),
    ]) func theTableOfRoles(_ role: UserRole, _ allowed: [Permission]) {
        for permission in Permission.allCases { #expect(role.may(permission) == allowed.contains(permission)) }
    }

    @Test func everyPermissionHasSomebodyWhoHoldsItAndASentenceThatNamesThem() {
        for permission in Permission.allCases {
            #expect(permission.holders.contains(.admin))
            for language in Language.allCases {
                let sentence = Authority(role: .supervisor).obstacle(to: permission, language)
                #expect(sentence.contains(UserRole.admin.name(language)))
                #expect(sentence.contains(UserRole.supervisor.name(language)))
            }
        }
    }
}
