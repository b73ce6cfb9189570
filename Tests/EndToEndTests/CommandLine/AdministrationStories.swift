import Foundation
import Testing

/// Roles, people and data quality from the command line.
@Suite struct AdministrationStories {
    private let me = NSUserName()

    @Test func rolesAreSetUpWithAnAdminFirst() throws {
        let program = try Program.withCompany()
        let refused = try program("user", "add", me, "supervisor")
        #expect(refused.status == 1 && refused.errors.contains("keep the role admin"))
        #expect(try program("user", "add", "boss", "admin").status == 0)
        let looking = try program("region", "new", "Zachód")
        #expect(
            looking.status == 1 && looking.errors.contains("No role here: you may only look; back office, admin may."))
        #expect(try program("region", "list", "--json").objects.count == 2)
        let users = try program("user", "list", "--json").objects
        #expect(users.map { $0["role"] as? String } == ["admin"])
    }

    @Test func aTechnicianIsTakenInChangedAndTakenBack() throws {
        let program = try Program.withCompany()
        let taken = try program(
            "technician", "new", "Zofia Nowa", "--town", "Gdynia", "--region", "Północ", "--skill", "SEP:2:2026-12-01",
            "--hours", "8-16", "--json")
        #expect(try taken.object["skills"] as? [String] == ["SEP:2"], "\(taken.errors)")
        let edited = try program("technician", "edit", "Zofia Nowa", "--cap", "5", "--phone", "600 100 200", "--json")
        #expect(try edited.object["phone"] as? String == "600 100 200", "\(edited.errors)")
        let checked = try program("check", "--json").objects
        #expect(checked.contains { $0["kind"] as? String == "certificate-expires" })
        #expect(try program("undo", "2").status == 0)
        #expect(try program("technician", "show", "Zofia").status == 3)
    }

    @Test func hoursOfADayAreSetListedAndCleared() throws {
        let program = try Program.withCompany()
        #expect(try program("shift", "set", "Ewa Zych", "tomorrow", "10-14,15-18").status == 0)
        let list = try program("shift", "list", "--technician", "Ewa", "--from", "+1", "--to", "+1")
        #expect(list.lines.last == "Ewa Zych\t2026-11-24\t10:00-14:00, 15:00-18:00")
        #expect(try program("shift", "clear", "Ewa Zych", "tomorrow").status == 0)
        #expect(try program("shift", "clear", "Ewa Zych", "tomorrow").status == 3)
        #expect(try program("shift", "set", "Ewa Zych", "tomorrow", "8-lunch").status == 2)
    }

    @Test func whatIsNeededIsNotRemoved() throws {
        let program = try Program.withCompany()
        let skill = try program("skill", "remove", "SEP")
        #expect(skill.status == 1 && skill.errors.contains("technician × 2"))
        let region = try program("region", "remove", "Północ", "--lang", "pl")
        #expect(region.status == 1 && region.errors.contains("miejsce × 3, serwisant × 2"))
        #expect(try program("skill", "new", "UDT", "Dozór").status == 0)
        #expect(try program("skill", "rename", "UDT", "--code", "UDT1").status == 0)
        #expect(try program("skill", "remove", "UDT1").status == 0)
        #expect(try program("company", "set", "--nip", "123").status == 1)
        #expect(try program("company", "set", "--nip", "526-025-02-74").status == 0)
        #expect(try program("company", "show", "--json").object["nip"] as? String == "5260250274")
    }

    @Test func noListingTellsWhySomebodyIsAbsent() throws {
        let program = try Program.withCompany()
        #expect(
            try program("technician", "absent", "Ewa", "--to", "+2", "--kind", "illness", "--note", "grypa").status == 0
        )
        #expect(try program("technician", "show", "Ewa", "--json").output.contains("illness"))
        #expect(try program("user", "add", "boss", "admin").status == 0)
        for verb in [
            ["technician", "show", "Ewa"], ["technician", "list"], ["shift", "list"], ["journal"], ["check"],
            ["export", "absences"], ["export", "shifts"], ["board", "--plain"],
        ] {
            for json in [[], ["--json"]] where verb[0] != "export" || json.isEmpty {
                for language in ["en", "pl"] {
                    let answer = try program.run(verb + json + ["--lang", language, "--now", program.now])
                    #expect(answer.status <= 1, "\(verb): \(answer.errors)")
                    let told = answer.output + answer.errors
                    for word in ["grypa", "illness", "chorob"] { #expect(!told.contains(word), "\(verb): \(word)") }
                }
            }
        }
    }

    @Test func aCheckWithErrorsEndsInOne() throws {
        let program = try Program.withCompany()
        #expect(try program("check").status == 0)
        #expect(
            try program(
                "import", "sites", program.file("more.csv", "customer,name,region\nHotel Mewa,Basen,Północ\n")
            ).status == 0)
        let found = try program("check", "--json")
        #expect(found.status == 1)
        #expect(try found.objects.map { $0["kind"] as? String } == ["no-coordinates"])
    }
}
