import DeskModel
import ServiceModel
import Testing

/// What is said of a branch that was applied.
@Suite struct BranchWordsTests {
    private func sentence(_ language: Language, others: Int, days: Int) throws -> String {
        let summary = BranchesSummary.applied(
            try BranchName("lato"), PlanCounts(moved: 2), others: others, days: days, skipped: 0, calls: 0, [])
        return summary.sentence(Wording(language, CompanyCalendar(identifier: "Europe/Warsaw")!))
    }

    @Test func oneIsSaidAsOne() throws {
        let one = try sentence(.english, others: 1, days: 1)
        #expect(one.contains(", 1 lock or crew, 1 change of absences or hours."), "\(one)")
        let two = try sentence(.english, others: 2, days: 3)
        #expect(two.contains(", 2 locks or crews, 3 changes of absences or hours."), "\(two)")
        let polish = try sentence(.polish, others: 1, days: 1)
        #expect(polish.contains(", blokady lub ekipy: 1, nieobecności lub godziny: 1."), "\(polish)")
    }
}
