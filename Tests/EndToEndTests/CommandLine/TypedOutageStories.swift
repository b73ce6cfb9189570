import Foundation
import Testing

/// An emergency in one line, by the command line: solved at once, saved with its repair or not at all.
@Suite struct TypedOutageStories {
    private let line = "piekarnia, piec nie grzeje, 1h"

    /// With an order that stands, so that the next number is another one than the first.
    private func company() throws -> Program {
        let program = try Program.withCompany()
        try #require(try program("order", "new", "--site", "Sklep", "--duration", "60", "--title", "A").status == 0)
        return program
    }

    private func moves(_ answer: Program.Answer, _ proposal: Int = 0) throws -> [[String: Any]] {
        let proposals = try #require(try answer.object["proposals"] as? [[String: Any]], "\(answer.errors)")
        return try #require(proposals[proposal]["moves"] as? [[String: Any]])
    }

    @Test func aProposalHasNoNumberAndLeavesNothingBehind() throws {
        let program = try company()
        let before = try program("journal", "--json").output
        let answer = try program("outage", "emergency", "--line", line, "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        let affected = try #require(try answer.object["affected"] as? [[String: Any]])
        #expect(affected.count == 1 && affected[0]["new"] as? Bool == true)
        #expect(affected[0]["order"] is NSNull && affected[0]["visit"] is NSNull)
        #expect(affected[0]["title"] as? String == "piec nie grzeje" && affected[0]["emergency"] as? Bool == true)
        let move = try #require(try moves(answer).first)
        #expect(move["order"] is NSNull && move["new"] as? Bool == true && move["to"] is [String: Any])
        #expect(!answer.output.contains("ZS/2026/000002"), "what it was rehearsed with is nobody's to read")
        let people = try program("outage", "emergency", "--line", line, "--lang", "pl")
        #expect(people.errors.contains("Nowe: piec nie grzeje, Piekarnia Łoś"), "\(people.errors)")
        #expect(!(people.output + people.errors).contains("ZS/2026/000002"))
        #expect(try program("journal", "--json").output == before)
        #expect(try program("order", "list", "--json").objects.count == 1)
    }

    @Test func acceptedItIsSavedWithItsRepairAndOneUndoTakesBothBack() throws {
        let program = try company()
        let before = try program("journal", "--json").objects.count
        let answer = try program("outage", "emergency", "--line", line, "--accept", "A", "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.errors.contains("Emergency ZS/2026/000002"), "\(answer.errors)")
        #expect(try program("journal", "--json").objects.count == before + 1)
        let move = try #require(try moves(answer).first)
        #expect(move["order"] as? String == "ZS/2026/000002" && move["new"] as? Bool == true)
        let order = try program("order", "show", "2", "--json").object
        #expect(order["title"] as? String == "piec nie grzeje" && order["priority"] as? String == "emergency")
        let visits = try #require(order["visits"] as? [[String: Any]])
        #expect(visits.count == 1 && visits[0]["state"] as? String == "dispatched")
        #expect(visits[0]["id"] as? String == move["visit"] as? String)

        #expect(try program("undo").status == 0)
        #expect(try program("order", "show", "2", "--json").object["state"] as? String == "cancelled")
        let visit = try program("order", "show", "2", "--json").object["visits"] as? [[String: Any]]
        #expect(visit?.first?["state"] as? String == "cancelled")
    }

    @Test func besideSomebodyWhoIsMissing() throws {
        let program = try company()
        let answer = try program(
            "outage", "emergency", "--line", "hotel, winda stoi, SEP, 1h, pilne", "--and-technician", "Ewa Zych",
            "--accept", "A", "--json")
        #expect(answer.status == 0, "\(answer.errors)")
        let move = try #require(try moves(answer).first { $0["new"] as? Bool == true })
        #expect((move["to"] as? [String: Any])?["technician"] as? String == "Jan Wilk")
        #expect(try program("order", "show", "2", "--json").object["priority"] as? String == "urgent", "as it was said")
    }

    @Test func whatIsInDoubtIsRefusedWhole() throws {
        let program = try company()
        let before = try program("journal", "--json").output
        let answer = try program("outage", "emergency", "--line", "nikt taki, zimno, @Nowak", "--accept", "A", "--json")
        #expect(answer.status == 1)
        let read = try answer.object
        #expect(read["code"] as? String == "doubts" && read["saves"] as? Bool == false && read["order"] is NSNull)
        let nobody = try program("outage", "emergency", "--line", line, "--accept", "Z")
        #expect(nobody.status == 1 && nobody.errors.contains("There is no proposal Z"), "\(nobody.errors)")
        for arguments in [["outage", "emergency"], ["outage", "emergency", "1", "--line", line]] {
            #expect(try program.run(arguments + ["--now", program.now]).status == 2, "\(arguments)")
        }
        #expect(try program("branch", "new", "próba").status == 0)
        let branch = try program("outage", "emergency", "--line", line, "--accept", "A", "--branch", "próba")
        #expect(branch.status == 1 && branch.errors.contains("accept it there first"), "\(branch.errors)")
        #expect(try program("order", "list", "--json").objects.count == 1)
        #expect(try program("branch", "discard", "próba").status == 0)
        #expect(try program("journal", "--json").output == before)
    }

    @Test func againstARuleItNeedsItsReasonAndIsNamedByNoNumber() throws {
        let program = try company()
        let sites = try program.file(
            "far.csv",
            """
            customer,name,address,town,latitude,longitude,region
            Hotel Mewa,Basen,ul. Morska 9,Sopot,54.44,18.56,Południe

            """)
        try #require(try program("import", "sites", sites).status == 0)
        let before = try program("journal", "--json").output
        let far = "hotel mewa basen, pompa stoi, 1h"
        let answer = try program("outage", "emergency", "--line", far, "--accept", "A")
        #expect(answer.status == 1)
        #expect(answer.errors.hasSuffix("Against a rule: the new order. Say why.\n"), "\(answer.errors)")
        #expect(try program("journal", "--json").output == before)
        let done = try program("outage", "emergency", "--line", far, "--accept", "A", "--reason", "nikt inny")
        #expect(done.status == 0, "\(done.errors)")
        let visits = try program("order", "show", "2", "--json").object["visits"] as? [[String: Any]]
        #expect(visits?.first?["override"] as? String == "nikt inny")
    }
}
