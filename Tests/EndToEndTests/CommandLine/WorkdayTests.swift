import Foundation
import Testing

/// A day of the back office on the command line.
@Suite struct WorkdayTests {
    @Test func anOrderIsMadeAssignedTakenBackAndJournalled() throws {
        let dyspo = try Program.withCompany()
        let made = try dyspo(
            "order", "new", "--customer", "piekarnia los", "--duration", "1:30", "--skill", "SEP:2", "--priority",
            "urgent",
            "--window", "2026-11-24 08:00-12:00", "--part", "FILTR=2", "--title", "Piec nie grzeje")
        #expect(made.output == "ZS/2026/000001\n")
        #expect(made.errors == "Order ZS/2026/000001 created.\n")

        let order = try #require(try dyspo("order", "list", "--json").objects.first)
        #expect(order["number"] as? String == "ZS/2026/000001")
        #expect(order["state"] as? String == "ready")
        #expect(order["priority"] as? String == "urgent")
        #expect(order["customer"] as? String == "Piekarnia Łoś")
        #expect(order["site"] as? String == "Sklep")
        #expect(order["type"] as? String == "repair")
        #expect(order["duration"] as? Int == 90)
        #expect(order["due"] as? String == "2026-11-24T12:00:00+01:00")
        #expect(order["skills"] as? [String] == ["SEP:2"])
        let window = try #require((order["windows"] as? [[String: Any]])?.first)
        #expect(window["start"] as? String == "2026-11-24T08:00:00+01:00")
        #expect(window["kind"] as? String == "preference")

        let assigned = try dyspo("assign", "1", "--to", "zych", "--at", "2026-11-24T09:00", "--json").object
        #expect(assigned["state"] as? String == "planned")
        let visit = try #require((assigned["visits"] as? [[String: Any]])?.first)
        #expect(visit["technician"] as? String == "Ewa Zych")
        #expect(visit["order"] as? String == "ZS/2026/000001")
        #expect((visit["start"] as? String)?.hasPrefix("2026-11-24T") == true)

        #expect(try dyspo("undo").errors.hasPrefix("Undone: ZS/2026/000001 placed: Ewa Zych"))
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "ready")
        #expect(try dyspo("redo").status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "planned")
        #expect(try dyspo("unassign", "1").status == 0)

        let entries = try dyspo("journal", "--order", "1", "--json", "--as", "anna").objects
        #expect(
            entries.compactMap { $0["command"] as? String } == [
                "create-order", "place-visit", "undo", "redo", "unplace-visit",
            ])
        #expect(Set(entries.flatMap(\.keys)).isSuperset(of: ["seq", "at", "actor", "command", "summary", "undone"]))
    }

    @Test func aMinuteCanBeNamedExactly() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "kotłownia", "--duration", "60")
        let placed = try dyspo("assign", "1", "--to", "zych", "--at", "2026-11-24T13:45", "--exact")
        #expect(placed.errors.contains("13:45, time kept."))
        let order = try dyspo("order", "show", "1", "--json").object
        let visit = try #require((order["visits"] as? [[String: Any]])?.first)
        #expect(visit["start"] as? String == "2026-11-24T13:45:00+01:00")
        // Another minute may be named; without one it stays.
        let entries = try dyspo("journal", "--json").objects.count
        let there = try dyspo("assign", "1", "--to", "zych", "--day", "2026-11-24")
        #expect(there.status == 0)
        #expect(there.errors.hasPrefix("ZS/2026/000001 is there already: Ewa Zych, "), "\(there.errors)")
        #expect(try dyspo("journal", "--json").objects.count == entries)
        #expect(try dyspo("assign", "1", "--to", "zych", "--at", "2026-11-24T09:00").status != 0)
        let again = try dyspo("assign", "1", "--to", "zych", "--at", "2026-11-24T10:15", "--exact", "--lang", "pl")
        #expect(again.errors.contains("10:15, godzina ustalona."))
        let night = try dyspo("assign", "1", "--to", "zych", "--at", "2026-11-24T23:30", "--exact")
        #expect(night.status != 0 && night.errors.contains("shift ends"))
        #expect(try dyspo("assign", "1", "--to", "zych", "--exact").errors.contains("--exact needs --at"))
    }

    @Test func whatFitsIsPricedAndWhatDoesNotSaysWhy() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "kotłownia", "--duration", "60", "--skill", "F-gaz")
        let prices = try dyspo("price", "1", "--day", "tomorrow", "--json").objects
        #expect(prices.compactMap { $0["technician"] as? String } == ["Ewa Zych"])
        #expect((prices[0]["cost"] as? Int ?? 0) > 0)
        let reasons = try dyspo("why", "1", "--day", "tomorrow", "--json").objects
        #expect(reasons.count == 1)
        #expect(reasons[0]["technician"] as? String == "Jan Wilk")
        #expect("\(reasons[0]["reasons"] ?? "")".contains("lacks F-gaz"))
    }

    @Test func theEnginePlansWhatWaitsAndOneUndoTakesItBack() throws {
        let dyspo = try Program.withCompany()
        for site in ["sklep", "kotłownia", "recepcja"] {
            _ = try dyspo("order", "new", "--site", site, "--duration", "60")
        }
        let dry = try dyspo("plan", "--iterations", "200", "--dry-run", "--json").object
        #expect((dry["added"] as? [Any])?.count == 3)
        #expect(dry["applied"] as? Bool == false)
        #expect(dry["repeat"] as? String == "--iterations 200 --seed 1")
        let parts = try dyspo("plan", "--iterations", "200/64+128+64", "--threads", "2", "--dry-run", "--json").object
        #expect(parts["repeat"] as? String == "--iterations 200/64+128+64 --seed 1")
        #expect(try dyspo("plan", "--iterations", "2/x", "--dry-run").status != 0)
        #expect(try dyspo("order", "list", "--state", "planned", "--json").objects.isEmpty)

        let plan = try dyspo("plan", "--iterations", "200", "--json").object
        #expect(
            Set(plan.keys).isSuperset(of: [
                "added", "moved", "removed", "unplanned", "before", "after", "seed", "iterations",
            ]))
        #expect(NSArray(object: plan["added"] ?? "").isEqual(to: [dry["added"] ?? ""]))
        #expect(try dyspo("order", "list", "--state", "planned", "--json").objects.count == 3)
        #expect(try dyspo("undo").status == 0)
        #expect(try dyspo("order", "list", "--state", "ready", "--json").objects.count == 3)
    }

    @Test func anAbsentTechnicianIsPassedOverUntilBack() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--skill", "F-gaz")
        #expect(
            try dyspo("technician", "absent", "ewa", "--from", "tomorrow", "--to", "2026-11-25", "--kind", "illness")
                .status == 0)
        #expect(try dyspo("price", "1", "--day", "2026-11-25", "--json").objects.isEmpty)
        #expect(try dyspo("price", "1", "--day", "2026-11-26", "--json").objects.count == 1)
        #expect(try dyspo("board", "--plain").output.contains("illness") == false)
        #expect(try dyspo("technician", "back", "ewa zych").status == 0)
        #expect(try dyspo("price", "1", "--day", "2026-11-25", "--json").objects.count == 1)
    }

    @Test func anOrderOnHoldLeavesTheBoardAndComesBackReady() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60")
        _ = try dyspo("assign", "1", "--to", "Ewa")
        #expect(try dyspo("order", "hold", "1", "--reason", "parts").status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "on-hold")
        #expect(try dyspo("order", "release", "1").status == 0)
        #expect(try dyspo("order", "edit", "1", "--duration", "45", "--note", "Klucz u portiera").status == 0)
        let order = try dyspo("order", "show", "1", "--json").object
        #expect(order["state"] as? String == "ready")
        #expect(order["duration"] as? Int == 45)
        #expect(try dyspo("order", "cancel", "1", "--reason", "rezygnacja").status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "cancelled")
    }

    @Test func theSameSeedAndClockGiveTheSameDemo() throws {
        let (first, second) = (try Program(), try Program())
        for dyspo in [first, second] {
            let answer = try dyspo("demo", "--technicians", "6", "--orders", "30", "--seed", "7")
            #expect(answer.status == 0, "\(answer.errors)")
        }
        let list = try first("order", "list", "--json")
        #expect(try list.objects.count > 30, "orders of plans, tickets and the years before come to the 30")
        #expect(try second("order", "list", "--json").output == list.output)
        #expect(try first("board", "--plain", "--json").output == second("board", "--plain", "--json").output)
        #expect(try first("doctor").status == 0)
    }
}
