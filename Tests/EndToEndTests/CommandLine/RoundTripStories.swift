import Foundation
import Testing

/// What goes out comes in again, the same to the byte.
@Suite struct RoundTripStories {
    /// The full company with orders in every state that is not over, and one that is.
    private func busyCompany() throws -> Program {
        let dyspo = try Program.withEverything()
        for step in [
            ["order", "hold", "4", "--reason", "parts", "--note", "czeka; na „filtr”"],
            ["assign", "5", "--to", "Jan Wilk", "--at", "2026-11-25T10:00", "--exact"],
            ["order", "cancel", "6", "--reason", "pomyłka"],
            ["order", "new", "--site", "Recepcja", "--title", "Do obejrzenia", "--duration", "30", "--draft"],
        ] {
            let answer = try dyspo.run(step + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(step): \(answer.errors)")
        }
        return dyspo
    }

    private func export(_ kind: String, of dyspo: Program, openOnly: Bool = false) throws -> String {
        let open = ["draft", "ready", "planned", "on-hold"].flatMap { ["--state", $0] }
        let answer = try dyspo.run(
            ["export", kind, "--now", dyspo.now] + (openOnly && ["orders", "visits"].contains(kind) ? open : []))
        try #require(answer.status == 0, "\(kind): \(answer.errors)")
        return answer.output
    }

    /// A store that has the first region alone, for a company cannot be without one.
    private func emptyCompany(like dyspo: Program) throws -> Program {
        let second = try Program()
        second.now = dyspo.now
        let region = try #require(try dyspo("export", "regions", "--json").objects.first?["name"] as? String)
        try #require(try second("init", "--name", "Druga", "--region", region).status == 0)
        return second
    }

    private func take(_ kind: String, _ text: String, into dyspo: Program) throws {
        let file = try dyspo.file("\(kind).csv", text)
        let way = kind == "regions" ? ["--update"] : []
        let taken = try dyspo.run(["import", kind, file, "--now", dyspo.now] + way)
        #expect(taken.status == 0, "\(kind): \(taken.errors)")
    }

    @Test func everyKindIsTheSameInAnotherStore() throws {
        let dyspo = try busyCompany()
        let second = try emptyCompany(like: dyspo)
        for kind in Program.kinds { try take(kind, try export(kind, of: dyspo, openOnly: true), into: second) }
        for kind in Program.kinds {
            #expect(try export(kind, of: second) == export(kind, of: dyspo, openOnly: true), "\(kind)")
        }
        let orders = try export("orders", of: second)
        for state in ["draft", "ready", "planned", "on-hold"] { #expect(orders.contains(",\(state),"), "\(state)") }
        // The next number follows those that came.
        #expect(try second("order", "new", "--site", "Recepcja", "--title", "x").output == "ZS/2026/000008\n")
    }

    /// Orders that are over stay behind, and so do their visits: neither stands in the way of the others.
    @Test func aCompanyAtWorkMovesWithoutWhatIsOver() throws {
        let dyspo = try Program()
        dyspo.now = "2026-11-23T12:00:00+01:00"
        try #require(try dyspo("demo", "--quiet").status == 0)
        let second = try emptyCompany(like: dyspo)
        for kind in Program.kinds { try take(kind, try export(kind, of: dyspo), into: second) }
        let planned = ["--state", "planned", "--now", dyspo.now]
        let (before, after) = (
            try dyspo.run(["export", "visits"] + planned).lines, try second.run(["export", "visits"] + planned).lines
        )
        #expect(before.count > 50 && after.count == before.count)
        #expect(try dyspo("export", "visits").lines.count > before.count, "something is over, or under way")
        let visits = try second.file("visits.csv", try export("visits", of: dyspo))
        #expect(try second("import", "visits", visits, "--update").status == 0)
    }

    @Test func everyKindBroughtUpToDateWithItselfChangesNothing() throws {
        let dyspo = try busyCompany()
        let before = try dyspo("journal", "--json").objects.count
        for kind in Program.kinds {
            let text = try export(kind, of: dyspo)
            let taken = try dyspo("import", kind, try dyspo.file("\(kind).csv", text), "--update", "--json")
            #expect(taken.status == 0, "\(kind): \(taken.errors)")
            let answer = try taken.object
            #expect(answer["added"] as? Int == 0 && answer["changed"] as? Int == 0, "\(kind): \(answer)")
            #expect(answer["seq"] is NSNull, "\(kind)")
            #expect(try export(kind, of: dyspo) == text, "\(kind)")
        }
        #expect(try dyspo("journal", "--json").objects.count == before)
    }

    @Test func theSameFileTwiceDoublesNothing() throws {
        let dyspo = try busyCompany()
        let count = try dyspo("order", "list", "--json").objects.count
        for kind in Program.kinds where !["shifts", "visits"].contains(kind) {
            let again = try dyspo("import", kind, try dyspo.file("again.csv", try export(kind, of: dyspo)))
            #expect(again.status == 1, "\(kind)")
        }
        let bare = try dyspo.file(
            "bare.csv", "customer,site,title\nHotel Mewa,Recepcja,Okno\nHotel Mewa,Recepcja,Okno\n")
        #expect(try dyspo("import", "orders", bare).status == 0, "two equal rows are two orders")
        let again = try dyspo("import", "orders", bare)
        #expect(again.status == 1 && again.errors.contains("says the same and is open"), "\(again.errors)")
        #expect(try dyspo("order", "list", "--json").objects.count == count + 2)
        #expect(try dyspo("import", "orders", bare, "--repeats").status == 0)
        #expect(try dyspo("order", "list", "--json").objects.count == count + 4)
    }

    @Test func aDemoCompanyGoesRound() throws {
        let dyspo = try Program()
        dyspo.now = "2026-11-23T06:00"
        try #require(try dyspo("demo", "--technicians", "12", "--orders", "60").status == 0)
        let second = try emptyCompany(like: dyspo)
        for kind in Program.kinds { try take(kind, try export(kind, of: dyspo), into: second) }
        // Orders that are over stay behind, and their visits with them.
        let over = Set(
            try dyspo("order", "list", "--state", "closed", "--json").objects.compactMap { $0["number"] as? String })
        #expect(over.count > 50)
        for kind in Program.kinds {
            let open = try export(kind, of: dyspo).split(whereSeparator: \.isNewline).filter { row in
                !row.split(separator: ",").contains { over.contains(String($0)) }
            }
            let isSame = try export(kind, of: second).split(whereSeparator: \.isNewline) == open
            #expect(isSame, "\(kind)")
        }
    }
}
