import Foundation
import ProcessTesting
import Testing

/// Drives over real roads: the real program, and a real server of the registry's OSRM.
@Suite(.enabled(if: RealOsrm.folder != nil), .serialized) struct RoadStories {
    /// A company in Helsinki's centre, with one site in Porvoo, which the server's map does not have.
    private func company(_ engine: String) throws -> Program {
        let dyspo = try Program()
        try #require(try dyspo("init", "--name", "Serwis", "--region", "Helsinki", "--skill", "SEP=E").status == 0)
        for (kind, text) in [
            ("customers", "name\nAteneum\nKiasma\nPorvoo\n"),
            (
                "sites",
                """
                customer,name,address,town,latitude,longitude,region
                Ateneum,Muzeum,A 1,Helsinki,60.1702,24.9441,Helsinki
                Kiasma,Galeria,B 2,Helsinki,60.1719,24.9367,Helsinki
                Porvoo,Ratusz,C 3,Porvoo,60.3932,25.6650,Helsinki

                """
            ),
            (
                "technicians",
                """
                name,town,latitude,longitude,regions,skills,start,end
                Ewa Zych,Helsinki,60.1655,24.9520,Helsinki,SEP,08:00,16:00

                """
            ),
        ] {
            let answer = try dyspo("import", kind, try dyspo.file("\(kind).csv", text))
            try #require(answer.status == 0, "\(answer.errors)")
        }
        try configure(dyspo, engine)
        for site in ["Muzeum", "Galeria", "Ratusz"] {
            try #require(
                try dyspo("order", "new", "--site", site, "--duration", "45", "--title", site).status == 0)
        }
        return dyspo
    }

    private func configure(_ dyspo: Program, _ engine: String, more: String = "") throws {
        let folder = dyspo.folder.appending(path: ".config/dyspo")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = "[road-engine]\nurl = \"\(engine)\"\nretries = 0\ntimeout = 20\n\(more)"
        try Data(text.utf8).write(to: folder.appending(path: "config.toml"))
    }

    private func legs(_ dyspo: Program) throws -> [[String: Any]] {
        let route = try dyspo("route", "Ewa", "today", "--json").object
        let stops = try #require(route["stops"] as? [[String: Any]])
        return try stops.map { try #require($0["leg"] as? [String: Any]) }
            + [try #require(route["wayHome"] as? [String: Any])]
    }

    @Test func realRoadsGiveTheFiguresAndElsewhereTheEstimateStaysWithItsMark() throws {
        let server = try RealOsrm()
        defer { server.stop() }
        let dyspo = try company("http://127.0.0.1:\(server.port)")
        for order in ["1", "2", "3"] { try #require(try dyspo("assign", order, "--to", "Ewa").status == 0) }
        #expect(try legs(dyspo).allSatisfy { $0["source"] as? String == "estimate" })
        let fetched = try dyspo("travel", "fetch")
        #expect(fetched.status == 0, "\(fetched.errors)")
        let route = try dyspo("route", "Ewa", "today", "--json").object
        let stops = try #require(route["stops"] as? [[String: Any]])
        let places = ["Ateneum": "24.944100,60.170200", "Kiasma": "24.936700,60.171900"]
        var here: String? = "24.952000,60.165500"
        var onRoads = 0
        for stop in stops {
            let leg = try #require(stop["leg"] as? [String: Any])
            let there = places[stop["customer"] as? String ?? ""]
            if let from = here, let there {
                // The same two places asked about alone, as a person would.
                let real = try server.ask("route/v1/driving/\(from);\(there)?overview=false")
                let first = try #require((real["routes"] as? [[String: Any]])?.first)
                let seconds = try #require(first["duration"] as? Double)
                let metres = try #require(first["distance"] as? Double)
                #expect(leg["source"] as? String == "road-engine")
                #expect(leg["seconds"] as? Int == Int(seconds.rounded(.up)))
                #expect(abs((leg["metres"] as? Int ?? 0) - Int(metres.rounded(.up))) <= 1)
                onRoads += 1
            } else {
                #expect(leg["source"] as? String == "estimate")
                #expect(leg["reason"] as? String == "far-from-roads")
            }
            here = there
        }
        #expect(onRoads >= 1)
        let words = try dyspo("route", "Ewa", "today").output
        #expect(words.contains("(roads)") && words.contains("(estimate: far from roads)"), "\(words)")
        let drawn = try dyspo("export", "routes").output
        #expect(drawn.contains("\"source\" : \"road-engine\"") && drawn.contains("\"source\" : \"estimate\""))
        #expect(try dyspo("doctor").output.contains("answers"))
    }

    @Test func aMissingLibraryIsNoSilentServer() throws {
        let dyspo = try company("http://127.0.0.1:1")
        try #require(try dyspo("assign", "1", "--to", "Ewa").status == 0)
        // Files of that name which are no libraries stand in the way of those that are.
        for name in ["libcurl.so.4", "libcurl-gnutls.so.4"] { _ = try dyspo.file(name, "") }
        let failed = try dyspo.run(
            ["travel", "fetch", "--now", dyspo.now], environment: ["LD_LIBRARY_PATH": dyspo.folder.path])
        #expect(failed.status == 6, "\(failed.errors)")
        #expect(failed.errors.contains("libcurl is missing") && !failed.errors.contains("does not answer"))
    }

    @Test func theServerDiesAndEstimatesGoOnAndSaySo() throws {
        let server = try RealOsrm()
        let dyspo = try company("http://127.0.0.1:\(server.port)")
        try #require(try dyspo("assign", "1", "--to", "Ewa").status == 0)
        try #require(try dyspo("travel", "fetch").status == 0)
        server.stop()
        _ = try dyspo("travel", "leg", "home:Ewa", "Galeria", "--minutes", "11")
        let known = try legs(dyspo)
        #expect(known[0]["source"] as? String == "road-engine")
        // Another technician's home is a new place: nothing is known about it.
        try #require(
            try dyspo(
                "technician", "new", "Jan Wilk", "--home", "60.1800,24.9500", "--region", "Helsinki", "--skill", "SEP"
            ).status == 0)
        let failed = try dyspo("travel", "fetch")
        #expect(failed.status == 6, "\(failed.errors)")
        #expect(failed.errors.contains("does not answer"))
        #expect(failed.errors.contains("stay estimates"))
        #expect(try legs(dyspo)[0]["source"] as? String == "road-engine")
        #expect(try dyspo("doctor").output.contains("does not answer"))
        let terminal = try TmuxTerminal(
            "\(Program.binary.path) board --now 2026-11-23T08:00 --as ann",
            environment: ["DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path])
        #expect(terminal.shows("Board", "roads: estimate"))
    }
}

/// A server that takes the question and never answers, as a road engine under load does.
@Suite struct SlowRoadsStories {
    @Test func aServerThatNeverAnswersHoldsUpNoKey() throws {
        let isOver = DispatchSemaphore(value: 0)
        let server = try LocalServer { _ in
            isOver.wait()
            return (500, "")
        }
        defer {
            isOver.signal()
            server.stop()
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-slow-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let settings = folder.appending(path: "config/dyspo")
        try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
        let text = "[road-engine]\nurl = \"http://127.0.0.1:\(server.port)\"\ntimeout = 120\nretries = 10\n"
        try Data(text.utf8).write(to: settings.appending(path: "config.toml"))
        let environment = [
            "DYSPO_STORE": folder.path + "/dyspo.db", "XDG_CONFIG_HOME": folder.path + "/config", "LC_ALL": "C.UTF-8",
        ]
        let dyspo = ChildProcess.product("dyspo")
        let now = "2026-11-23T07:00:00+01:00"
        try #require(try ChildProcess.run(dyspo, ["demo", "--now", now], environment: environment).status == 0)
        let terminal = try TmuxTerminal(
            "\(dyspo) board --now \(now) --as ann; echo left with \\$?", environment: environment)
        #expect(terminal.shows("Board", "Waiting "))
        let waiting = try #require(terminal.waiting)
        // All of this takes less than the answer that never comes.
        try terminal.press("Tab", "m", "1", "Enter")
        #expect(terminal.shows("placed", "Waiting \(waiting - 1)"))
        try terminal.press("u")
        #expect(terminal.shows("Undone", "Waiting \(waiting)"))
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
    }
}
