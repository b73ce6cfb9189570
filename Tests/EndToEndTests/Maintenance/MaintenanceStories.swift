import Foundation
import ServiceModel
import Storage
import Testing

/// Maintenance plans on the command line.
@Suite struct MaintenanceStories {
    private let dyspo: Program

    init() throws {
        dyspo = try Program.withCompany()
        try dyspo.plantType()
    }

    @Test func aPlanIsMadePreviewedGeneratedAndHalted() throws {
        let made = try dyspo(
            "maintenance", "new", "--site", "Kotłownia", "--type", "przeglad", "--name", "Kocioł K35", "--rrule",
            "FREQ=MONTHLY;BYMONTHDAY=1", "--start", "2026-01-01", "--tolerance", "5", "--technician", "Ewa")
        #expect(made.output == "1\n" && made.errors == "Plan 1 created: Kocioł K35.\n")
        let days = try dyspo("maintenance", "preview", "1", "--json").objects
        #expect(days.count == 12)
        #expect(days.compactMap { $0["date"] as? String }.prefix(2) == ["2026-12-01", "2027-01-04"])
        #expect(days[1]["moved"] as? Int == 3 && days[1]["because"] as? String == "holiday")
        #expect(days[1]["why"] as? String == "New Year, then a weekend: 3 days later, inside ±5 days")

        let work = try dyspo("work", "--once", "--json").objects
        #expect(work.flatMap { $0["orders"] as? [String] ?? [] } == ["ZS/2026/000001"])
        #expect(try dyspo("work", "--once", "--json").objects.isEmpty)
        // Something may wait for a later time.
        let nothing = try dyspo("work", "--once", "--lang", "pl").errors
        #expect(nothing.contains("Nic nie jest teraz do zrobienia."), "\(nothing)")
        let plan = try #require(try dyspo("maintenance", "list", "--json").objects.first)
        #expect(plan["next"] as? String == "2026-12-01" && plan["order"] as? String == "ZS/2026/000001")
        #expect(plan["state"] as? String == "active" && plan["technician"] as? String == "Ewa Zych")

        let early = try dyspo("maintenance", "generate", "1", "--next", "--json").objects
        #expect(early.first?["day"] as? String == "2027-01-04")
        let again = try dyspo("maintenance", "generate", "1", "--day", "2027-01-04", "--json")
        #expect(again.status == 1)
        #expect(try again.object["code"] as? String == "already-made")

        #expect(try dyspo("maintenance", "suspend", "1", "--from", "2027-02-01", "--to", "2027-03-31").status == 0)
        let halted = try dyspo("maintenance", "preview", "1", "--json").objects
        #expect(halted.filter { $0["fate"] as? String == "skipped" }.count == 2)
        #expect(try dyspo("maintenance", "resume", "1").status == 0)
        #expect(try dyspo("maintenance", "end", "1").status == 0)
        #expect(
            try dyspo("maintenance", "show", "1", "--json").object["state"] as? String == "active", "until today ends")
    }

    @Test func aRuleThatCannotBeIsRefused() throws {
        func refused(_ words: String...) throws -> String {
            let verb = ["maintenance", "new", "--site", "Sklep", "--type", "przeglad"]
            let answer = try dyspo.run(verb + words + ["--now", dyspo.now])
            #expect(answer.status == 1)
            return answer.errors
        }
        #expect(
            try refused("--rrule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
                == "Not saved: this rule never fires (30 February). 0 days in 12 months.\n")
        #expect(try refused("--rrule", "FREQ=SECONDLY").contains("a plan repeats daily at most"))
        #expect(
            try refused("--every", "1 week", "--tolerance", "9").contains("longer than the 7 days between two visits"))
        #expect(try refused("--rrule", "FREQ=DAILY;UNTIL=20200101").contains("lies before the start"))
        #expect(try dyspo("maintenance", "list", "--json").objects.isEmpty)
    }

    @Test func theCompanySaysItsOwnFreeDays() throws {
        #expect(try dyspo("company", "free-day", "add", "2026-12-01", "--name", "Inwentaryzacja").status == 0)
        #expect(try dyspo("company", "free-day", "work", "2026-12-05").status == 0)
        let days = try dyspo("company", "free-day", "list", "--json").objects
        #expect(days.count == 14 + 2, "thirteen holidays by law and Christmas Eve")
        #expect(days.contains { $0["day"] as? String == "2026-12-01" && $0["name"] as? String == "Inwentaryzacja" })
        #expect(try dyspo("company", "free-day", "set", "--no-holidays", "--workdays", "pn-so").status == 0)
        #expect(try dyspo("company", "free-day", "list", "--json").objects.count == 2)
        #expect(try dyspo("company", "free-day", "remove", "2026-12-05").status == 0)
        #expect(try dyspo("company", "free-day", "remove", "2026-12-05").status == 3)
    }

    @Test func plansGoOutAndComeBackTheSame() throws {
        _ = try dyspo(
            "maintenance", "new", "--site", "Kotłownia", "--type", "przeglad", "--rrule",
            "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=14", "--rdate", "2027-03-01", "--exdate", "2028-10-14", "--start",
            "2026-01-01", "--season", "09-01/10-31", "--tolerance", "10/3", "--on-free-day", "previous",
            "--only-technician", "Ewa", "--horizon", "30", "--last-done", "2025-10-14")
        _ = try dyspo(
            "maintenance", "new", "--site", "Sklep", "--type", "przeglad", "--every", "6 miesięcy po ostatnim",
            "--start", "2027-01-14")
        _ = try dyspo("maintenance", "suspend", "2", "--from", "2027-02-01")
        let file = dyspo.folder.appending(path: "plans.csv").path
        #expect(try dyspo("export", "maintenance-plans", "-o", file).status == 0)
        let other = try Program.withCompany()
        try other.plantType()
        let taken = try other("import", "maintenance-plans", file)
        #expect(taken.status == 0, "\(taken.errors)")
        let copy = other.folder.appending(path: "copy.csv").path
        #expect(try other("export", "maintenance-plans", "-o", copy).status == 0)
        #expect(try String(contentsOfFile: copy, encoding: .utf8) == String(contentsOfFile: file, encoding: .utf8))
        let bad = try other.file(
            "bad.csv",
            "customer,site,name,type,rule,start\nHotel Mewa,Recepcja,X,przeglad,FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,2026-01-01\n"
        )
        let refused = try other("import", "maintenance-plans", bad, "--json")
        #expect(refused.status == 1)
        #expect(try refused.object["field"] as? String == "rule")
    }

    @Test func theDoctorTellsAJobThatFails() throws {
        _ = try dyspo(
            "maintenance", "new", "--site", "Sklep", "--type", "przeglad", "--every", "monthly", "--start", "2026-12-01"
        )
        let store = try Store.open(dyspo.store)
        try store.write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            var plan = try #require(try transaction.read.plan(number: 1))
            plan.assets = [Identifier(99)]
            try transaction.update(plan)
        }
        let work = try dyspo("work", "--once", "--json")
        #expect(work.status == 1)
        let check = try #require(
            try dyspo("doctor", "--json").objects.first { $0["check"] as? String == "jobs" })
        #expect(check["ok"] as? Bool == false)
        #expect((check["detail"] as? String)?.hasPrefix("Orders of maintenance plans failed 1 time") == true)
    }
}
