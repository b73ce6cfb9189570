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

    @Test func whatIsForeseenNamesTheSameChanges() throws {
        let summary = BranchesSummary.applied(
            try BranchName("lato"), PlanCounts(), others: 0, days: 1, skipped: 0, calls: 2, [])
        let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
        let english = summary.foreseen(Wording(.english, calendar))
        #expect(
            english == "Nothing was written. The plan: 0 added, 0 moved, 0 removed, "
                + "1 change of absences or hours, 2 calls to make.")
        let polish = summary.foreseen(Wording(.polish, calendar))
        #expect(polish.hasPrefix("Niczego nie zapisano. Plan: "), "\(polish)")
        #expect(polish.hasSuffix("nieobecności lub godziny: 1, 2 telefony do wykonania."), "\(polish)")
        #expect(summary.changedDays == 1)
    }
}
