import ProcessTesting
import Testing

/// The wallboard as lines.
@Suite struct PlainWallStories {
    private func wall() throws -> Program {
        let program = try Program.withCompany()
        let made = try program("order", "new", "--site", "Sklep", "--title", "Przegląd", "--duration", "60")
        let number = try #require(made.output.split(separator: "\n").last.map(String.init))
        let placed = try program("assign", number, "--to", "Ewa Zych", "--day", "2026-11-24", "--at", "09:00")
        try #require(placed.status == 0, "\(placed.errors)")
        program.now = "2026-11-24T11:00"
        return program
    }

    @Test func initialsLeaveNoNameAnywhere() throws {
        let program = try wall()
        let named = try program("wall", "--plain")
        #expect(named.lines.count { $0.contains("Ewa Zych") } >= 3, "\(named.output)")
        let initials = try program("wall", "--plain", "--initials")
        #expect(initials.output.contains("E. Z.") && !initials.output.contains("Zych"), "\(initials.output)")
    }

    @Test(arguments: [
        ["wall", "--plain", "--big"], ["wall", "--plain", "--bell"], ["wall", "--json", "--theme", "mono"],
        ["board", "--plain", "--theme", "mono"], ["board", "--json", "--no-mouse"], ["board", "--routes"],
    ]) func whatMeansNothingThereIsRefused(words: [String]) throws {
        let program = try wall()
        let answer = try program.run(words + ["--now", program.now])
        #expect(answer.status == 2, "\(words): \(answer.errors)")
    }
}
