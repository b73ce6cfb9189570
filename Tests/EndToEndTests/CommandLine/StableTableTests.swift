import Foundation
import Glibc
import ProcessTesting
import Testing

/// Scripts read the tables of a pipe: no language and no reader changes them.
@Suite struct StableTableTests {
    @Test(arguments: [
        ["order", "list"], ["agenda", "--to", "+3"], ["technician", "list"], ["shift", "list"], ["skill", "list"],
        ["region", "list"], ["company", "show"], ["check"], ["journal"], ["board", "--plain"], ["price", "2"],
        ["why", "2"], ["slots", "2"], ["customer", "list"], ["site", "list"], ["device", "list"], ["travel", "show"],
        ["user", "list"], ["places", "find", "Gdynia"],
    ])
    func areTheSameInBothLanguages(_ verb: [String]) throws {
        let program = try Program.withCompany()
        for skill in ["SEP", "F-gaz"] {
            _ = try program("order", "new", "--site", "sklep", "--duration", "60", "--skill", skill, "--title", "T")
        }
        _ = try program("assign", "1", "--to", "Jan", "--day", "tomorrow")
        _ = try program("technician", "absent", "Jan", "--from", "tomorrow", "--to", "+2")
        let answers = try ["en", "pl"].map { try program.run(verb + ["--lang", $0, "--now", program.now]) }
        #expect(answers[0].output == answers[1].output, "\(verb)")
        #expect(!answers[0].lines.isEmpty)
        let columns = answers[0].lines[0].split(separator: "\t").count
        for line in answers[0].lines {
            #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == columns, "\(line)")
        }
    }

    @Test func aVisitAfterMidnightSaysItsOwnDate() throws {
        let program = try Program.withCompany()
        _ = try program("shift", "set", "Ewa Zych", "today", "22:00-30:00")
        _ = try program("order", "new", "--site", "sklep", "--duration", "60", "--title", "Nocne")
        #expect(try program("assign", "1", "--to", "Ewa", "--at", "2026-11-24T01:00", "--exact").status == 0)
        let task = try #require(try program("agenda", "--json").objects.first)
        #expect(task["day"] as? String == "2026-11-23")
        #expect(task["date"] as? String == "2026-11-24")
        #expect(task["start"] as? String == "2026-11-24T01:00:00+01:00")
        let table = try program("agenda").lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(table[0].last == "date" && table[1].last == "2026-11-24" && table[1][3] == "2026-11-24 02:00")
        let visits = try program("order", "show", "1", "--json").object["visits"] as? [[String: Any]]
        #expect(visits?.first?["date"] as? String == "2026-11-24")
    }

    @Test func theJournalIsFollowedAsLinesOfJSON() throws {
        let program = try Program.withCompany()
        let follower = try ChildProcess(
            Program.binary.path, ["journal", "--follow", "--json", "--store", program.store, "--now", program.now],
            environment: ["HOME": program.folder.path, "LC_ALL": "C.UTF-8"], input: "")
        func lines() -> [String] { follower.output.split(separator: "\n").map(String.init) }
        for _ in 0..<1000 where lines().isEmpty { usleep(20_000) }
        let first = lines().count
        _ = try program("order", "new", "--site", "Sklep")
        for _ in 0..<1000 where lines().count == first { usleep(20_000) }
        follower.signal(SIGTERM)
        _ = follower.status()
        let entries = try lines().map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        #expect(entries.last??["command"] as? String == "create-order")
        #expect(entries.compactMap { $0?["seq"] as? Int } == Array(1...entries.count))
    }

    @Test func drivingAndParkingAreToldApart() throws {
        let program = try Program.withCompany()
        _ = try program("order", "new", "--site", "sklep", "--duration", "60")
        _ = try program("assign", "1", "--to", "Ewa", "--day", "today")
        let route = try program("route", "Ewa", "today", "--json").object
        let stop = try #require((route["stops"] as? [[String: Any]])?.first)
        let leg = try #require(stop["leg"] as? [String: Any])
        let (driving, parking) = (leg["driving"] as? Int ?? 0, leg["parking"] as? Int ?? 0)
        #expect(driving > 0 && parking == 3)
        #expect(leg["minutes"] as? Int == driving + parking)
        #expect(route["parking"] as? Int == 3)
    }
}
