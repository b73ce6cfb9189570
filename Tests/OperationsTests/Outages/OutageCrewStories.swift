import DeskModel
import Operations
import ServiceModel
import Storage
import Synchronization
import Testing

/// What several people do together, and what takes days, when something breaks: the search for one person knows nothing of it.
@Suite struct OutageCrewStories {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    @Test func theSearchForOthersWhoCouldGoComesToAnEnd() throws {
        let urgent = try crewed.visit(of: 2)
        let isStopped = Flag()
        var solved = try company.desk.outage(
            OutageRequest(draft: OutageDraft([.emergency(urgent.order)]), iterations: 200)
        ) { isStopped.value.withLock { $0 } }
        var told = 0
        try solved.solve { _ in
            told += 1
            if told > 20 { isStopped.value.withLock { $0 = true } }
        }
        #expect(told <= 20, "it finds the same people again and again")
        let move = try #require(solved.answer.proposals.first?.moves.first { $0.cause == .emergency })
        #expect(move.move.to?.assignments.count == 2)
        _ = try company.accept(solved)
        #expect(try company.reload(urgent).state == .dispatched)
    }

    @Test(arguments: [60, 16 * 60], [1, 2]) func nothingIsPutIntoAClosedRegion(minutes: Int, people: Int) throws {
        let visit = try crewed.visit(of: people, minutes: minutes)
        try crewed.place(visit, company.ewa, at: minutes == 60 ? "09:00" : nil)
        let closed = SmallCompany.span("07:00", "12:00", through: monday + 1)
        let solved = try company.outage([.closed(company.north.id, closed)])
        #expect(solved.answer.affected.map(\.visit) == [visit.id])
        for proposal in solved.answer.proposals {
            let move = try #require(proposal.moves.first { $0.visit == visit.id })
            let place = try #require(move.move.to)
            #expect(!place.takes(any: [closed]), "\(proposal.aims): \(place)")
            #expect(place.assignments.count == people)
        }
        _ = try company.accept(solved)
        #expect(try !#require(try company.reload(visit).placement).takes(any: [closed]))
    }

    /// Who makes room for several people is counted as whoever makes room for one.
    @Test(arguments: [0, 1]) func severalPeopleMoveNoMoreOthersThanMayMove(most: Int) throws {
        for technician in crewed.north {
            try crewed.place(try crewed.visit(of: 1, minutes: 120), technician, at: "08:30")
        }
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Pilne", priority: .emergency,
            sla: ServiceLevel(fix: SmallCompany.at("10:00")), duration: 60, crewSize: 2)
        let created = try company.desk.perform(CreateOrder(draft), by: company.ann)
        let number = try #require(created.summary.createdOrder)
        let urgent = try #require(try company.store.read { try $0.order(number) }).id
        func changes(_ proposal: OutageProposal) -> Int { proposal.moves.count { $0.couldStay && $0.counts } }
        let free = try company.outage([.emergency(urgent)])
        #expect(free.answer.proposals.contains { changes($0) > 1 }, "two people are made free for it")
        let solved = try company.outage([.emergency(urgent)], keeps: OutageKeeps(maxChanges: most))
        #expect(!solved.answer.proposals.isEmpty)
        for proposal in solved.answer.proposals {
            #expect(changes(proposal) <= most, "\(proposal.aims)")
            let place = try #require(proposal.moves.first { $0.cause == .emergency }?.move.to)
            #expect(place.assignments.count == 2)
        }
    }

    private final class Flag: Sendable {
        let value = Mutex(false)
    }
}
