import DeskModel
import Operations
import ServiceModel
import Testing

/// An emergency for several people: the proposals name other leaders, and there is an end to them.
@Suite struct CrewedEmergencyTests {
    @Test(.timeLimit(.minutes(2)), arguments: [true, false])
    func otherLeadersAreNamedUntilNobodyIsLeft(hasSkill: Bool) throws {
        let crewed = try CrewedCompany()
        let company = crewed.company
        let skills = hasSkill ? [SkillRequirement(skill: company.sep.id)] : []
        let visit = try crewed.visit(of: 2, skills: skills)
        let solved = try company.outage([.emergency(visit.order)])
        let leaders = solved.answer.proposals.compactMap { $0.moves.first { $0.visit == visit.id }?.move.to?.leader }
        #expect(solved.answer.isComplete && !leaders.isEmpty)
        #expect(Set(leaders).count == leaders.count, "each proposal has another leader")
        for proposal in solved.answer.proposals {
            let place = try #require(proposal.moves.first { $0.visit == visit.id }?.move.to)
            #expect(Set(place.assignments.map(\.technician)).count == 2)
        }
    }
}
