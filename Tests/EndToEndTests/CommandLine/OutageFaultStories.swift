import Testing

/// An outage that cannot have happened: each its own sentence from the command line, and nothing is written.
@Suite struct OutageFaultStories {
    @Test func eachHasItsOwnSentence() throws {
        let program = try Program.withCompany()
        let before = try program("journal", "--json").output
        let cases: [(arguments: [String], said: String)] = [
            (
                ["technician", "Ewa Zych", "--from", "2026-11-24T14:00", "--to", "2026-11-24T13:00"],
                "An outage has to end after it begins."
            ),
            (
                ["technician", "Ewa Zych", "--from", "9:00", "--to", "9:00"],
                "An outage has to end after it begins."
            ),
            (["region", "Północ", "--from", "9:00", "--to", "8:30"], "An outage has to end after it begins."),
            (
                ["technician", "Ewa Zych", "--from", "2026-11-20T08:00", "--to", "2026-11-20T16:00"],
                "needs no repair."
            ),
            (["region", "Północ", "--from", "2026-11-20T08:00", "--to", "2026-11-20T16:00"], "needs no repair."),
            (
                ["van", "Ewa Zych", "--from", "2026-11-24T14:00", "--to", "2026-11-24T13:00"],
                "has to end after it begins."
            ),
        ]
        for (arguments, said) in cases {
            let answer = try program.run(["outage"] + arguments + ["--now", program.now])
            #expect(answer.status != 0 && answer.errors.contains(said), "\(arguments): \(answer.errors)")
        }
        #expect(try program("journal", "--json").output == before)
    }

    @Test func anAbsenceThatStandsIsNotWrittenTwice() throws {
        let program = try Program.withCompany()
        let first = try program("outage", "technician", "Ewa Zych", "--to", "2026-11-24", "--accept", "A")
        try #require(first.status == 0, "\(first.errors)")
        let before = try program("journal", "--json").output
        let again = try program("outage", "technician", "Ewa Zych", "--to", "2026-11-24", "--accept", "A")
        #expect(again.status != 0 && again.errors.contains("Ewa Zych is off already until"), "\(again.errors)")
        #expect(try program("journal", "--json").output == before)
    }
}
