import Foundation
import Testing

@testable import dyspo

/// The contract of `--json` over every verb there is: a document when it is done, a document when it is not, and no
/// language in keys and codes.
@Suite struct EveryVerbTests {
    /// A verb with arguments by which it is done, and the exit code of a reading that finds something.
    struct Call {
        let words: [String]
        var status: Int32 = 0

        init(_ text: String, _ more: String..., status: Int32 = 0) {
            words = text.split(separator: " ").map(String.init) + more
            self.status = status
        }
    }

    /// In an order in which each is possible. `FOLDER` is the program's own.
    static let calls: [Call] = [
        Call("init --store FOLDER/other.db --name Inna"),
        Call("demo --store FOLDER/demo.db --orders 3 --technicians 2"),
        Call("customer list"), Call("customer show Piekarnia"), Call("customer edit", "Piekarnia Łoś", "--phone", "5"),
        Call("site list"), Call("site show Sklep"), Call("site edit Sklep --town Sopot"),
        Call("import assets FOLDER/a.csv"),
        Call("device list"), Call("device show Piec"), Call("device edit Piec --model P2"), Call("export customers"),
        Call("device new Palnik --site Sklep --parent Piec"), Call("device tree Sklep"), Call("device label Piec"),
        Call("device reading Piec hours 12"), Call("device history Piec"), Call("site history Sklep"),
        Call("customer history Piekarnia"), Call("document add FOLDER/a.csv --device Piec"), Call("document list"),
        Call("document show a.csv"), Call("document save a.csv -o FOLDER/saved.csv"),
        Call("document open a.csv", status: 1),
        Call("document remove a.csv"),
        Call("technician list"), Call("technician show Ewa"), Call("technician edit", "Ewa Zych", "--cap", "7"),
        Call("technician new", "Ola Nowa", "--town", "Gdynia", "--region", "Północ"),
        Call("type new montaz Montaż --task", "montaż; 4h", "--task", "odbiór; 30m; po 1"), Call("type list"),
        Call("type show montaz"), Call("type edit montaz --photo"), Call("type new zbędny"), Call("type remove zbędny"),
        Call("order new --site Sklep --duration 60 --title A"), Call("order new --site Sklep --title B"),
        Call("order new --site Sklep --duration 60 --title C"), Call("order new --site Sklep --duration 60 --title D"),
        Call("order list"), Call("order show 1"), Call("order edit 1 --note x"), Call("order qualify 2 --duration 30"),
        Call("order priority 1 high"), Call("order hold 1 --reason parts"), Call("order release 1"),
        Call("visit wait 1 --part x --expected 2026-11-30"), Call("visit wait 1 --clear"),
        Call("order cancel 2 --reason x"), Call("price 1"), Call("why 1"), Call("slots 1"),
        Call("promise 1 --told Ola --window", "2026-11-24 08:00-10:00"), Call("assign 1 --to Ewa --day 2026-11-24"),
        Call("lock 1"), Call("lock 1 --off"), Call("unassign 1"), Call("undo"), Call("redo"), Call("journal"),
        Call("alerts"), Call("alerts list"), Call("alerts --gone"),
        Call("risk"), Call("risk --all"), Call("wall --plain"), Call("agenda"), Call("route Ewa 2026-11-24"),
        Call("board --plain"), Call("board --plain --routes"),
        Call("plan --iterations 1 --dry-run"), Call("assign 1 --to Ewa --day 2026-11-23"), Call("dispatch 1"),
        Call("recall 1"), Call("dispatch 1"), Call("visit accept 1"), Call("recall 1"),
        Call("alerts call 1 --said x"), Call("alerts settle 1 --plan"), Call("dispatch 1"), Call("visit accept 1"),
        Call("recall 1"), Call("alerts seen 1"), Call("dispatch 1"), Call("visit reject 1 --reason x"),
        Call("assign 1 --to Ewa --day 2026-11-23"), Call("dispatch 1"), Call("visit accept 1"), Call("visit travel 1"),
        Call("visit arrive 1"), Call("visit start 1"), Call("visit pause 1 --reason x"), Call("visit resume 1"),
        Call("visit correct 1 --note y"), Call("visit partial 1 --reason x"),
        Call("assign 1 --to Ewa --day 2026-11-23"), Call("dispatch 1"), Call("visit accept 1"), Call("visit travel 1"),
        Call("visit arrive 1"), Call("visit start 1"),
        Call("visit needs-parts 1 --reason x"), Call("assign 1 --to Ewa --day 2026-11-23"), Call("dispatch 1"),
        Call("visit accept 1"), Call("visit travel 1"), Call("visit arrive 1"), Call("visit no-access 1 --reason x"),
        Call("assign 1 --to Ewa --day 2026-11-23"),
        Call("dispatch 1"), Call("visit accept 1"), Call("visit travel 1"), Call("visit arrive 1"),
        Call("visit abort 1 --reason x"),
        Call("assign 1 --to Ewa --day 2026-11-23"), Call("dispatch 1"), Call("visit accept 1"), Call("visit travel 1"),
        Call("visit arrive 1"), Call("visit start 1"),
        Call("visit complete 1 --signed-by Ola --found x --done y"), Call("report 1"), Call("report 1 -o FOLDER/r.pdf"),
        Call("report verify FOLDER/r.pdf"), Call("report verify FOLDER/a.csv", status: 1),
        Call("report print 1 --kind job-sheet"),
        Call("report send 1 --to a@b.example"), Call("outbox bounce FOLDER/a.csv", status: 1),
        Call("doctor --mail", status: 1),
        Call("time add Ewa office --from 6:00 --to 6:10"), Call("time list Ewa"), Call("time list"),
        Call("time list --order 1"), Call("time correct Ewa --line 6:00 --to 6:05 --reason x"),
        Call("time export -o FOLDER/time.csv"),
        Call("checklist model P2 --check", "x; number; V; 1..2"),
        Call("order new --site Sklep --asset Piec --duration 30 --title Q"),
        Call("assign 5 --to Ewa --day 2026-11-23"), Call("dispatch 5"), Call("visit accept 5"), Call("visit travel 5"),
        Call("visit arrive 5"), Call("visit start 5"), Call("checklist answer 5 x=1.5"),
        Call("checklist correct 5 x=3"), Call("checklist follow-up 5 x"), Call("checklist show 5"),
        Call("checklist list"),
        Call("crew new Windy --leader Ewa --members Jan"), Call("crew list"), Call("crew show Windy"),
        Call("crew edit Windy --title Dźwigi"),
        Call("order new --site Sklep --duration 30 --title R --crew 2"), Call("assign 7 --to Ewa --day 2026-11-24"),
        Call("crew exchange 7 Jan --by Ola --force x"), Call("dispatch 7"), Call("crew accept 7 Ola"),
        Call("crew end Dźwigi --through 2026-11-30"),
        Call("contract new --customer Piekarnia"), Call("contract list"), Call("contract show U/2026/001"),
        Call("report statement U/2026/001"), Call("contract edit U/2026/001 --limit 100.00"),
        Call("contract suspend U/2026/001 --reason x"),
        Call("contract end U/2026/001 --reason x"), Call("contract credit", "Piekarnia Łoś", "--stop", "x"),
        Call("contract credit", "Piekarnia Łoś", "--stop", "none"),
        Call("shift list"), Call("shift set", "Ewa Zych", "2026-11-26", "10-14"),
        Call("shift clear", "Ewa Zych", "2026-11-26"),
        Call("technician absent Jan --to 2026-11-24"), Call("technician back", "Jan Wilk"),
        Call("skill list"), Call("skill new UDT"), Call("skill rename UDT --code UDT2"), Call("skill remove UDT2"),
        Call("region list"), Call("region new Zachód"), Call("region rename Zachód Inny"), Call("region remove Inny"),
        Call("company show"), Call("company set --address none"), Call("check"), Call("places geocode"),
        Call("places find Gdynia"), Call("import territories FOLDER/t.geojson"), Call("places territories"),
        Call("places remove Kwadrat"), Call("travel show"), Call("travel factor 1.2 --hours 7-9"),
        Call("travel parking 4"), Call("travel leg", "Piekarnia Łoś, Sklep", "Hotel Mewa, Recepcja", "--minutes", "9"),
        Call("travel calibrate --dry-run"), Call("travel fetch", status: 1), Call("solve FOLDER/p.json --iterations 5"),
        Call("doctor"), Call("backup FOLDER/copy.db"), Call("restore FOLDER/copy.db --store FOLDER/restored.db"),
        Call("company free-day list"), Call("company free-day add 2026-12-31 --name Inwentura"),
        Call("company free-day work 2026-12-05"), Call("company free-day remove 2026-12-05"),
        Call("company free-day set --holidays"),
        Call("maintenance new --site Sklep --type przeglad --every monthly --start 2026-12-01"),
        Call("maintenance list"), Call("maintenance show 1"), Call("maintenance preview 1"),
        Call("maintenance generate 1"), Call("maintenance edit 1 --horizon 20"),
        Call("maintenance suspend 1 --from 2027-01-01 --to 2027-01-31"),
        Call("maintenance resume 1 --from 2027-01-01"), Call("maintenance end 1 --on 2027-12-31"),
        Call("work --once"), Call("export maintenance-plans"),
        Call("user list"), Call("user add ME admin"), Call("user add ola dispatcher"), Call("user role ola supervisor"),
        Call("user remove ola"),
        Call("ticket new --site Sklep --symptom A"), Call("ticket new --site Sklep --symptom B --impact 3 --urgency 3"),
        Call("ticket new --site Kotłownia --symptom C"), Call("ticket new --site Kotłownia --symptom D"),
        Call("ticket new --site Kotłownia --symptom E"), Call("ticket list"), Call("ticket show 1"),
        Call("ticket edit 1 --note x"), Call("ticket convert 1 --duration 30"), Call("ticket close 1", status: 1),
        Call("ticket call 1 --with Ola --said y"), Call("ticket reject 2 --reason x"), Call("ticket reopen 2"),
        Call("ticket duplicate 3 --of 4"), Call("ticket remote 5 --reason x"),
        Call("ticket take FOLDER/m.eml --customer Hotel"),
        Call("part new AKU Akumulator --price 10"), Call("part edit AKU --vat 8"), Call("part list"),
        Call("part show AKU"), Call("part order 3"), Call("stock place M1 --kind warehouse"),
        Call("stock place W1 --kind van --technician Ewa"), Call("stock place KW --kind quarantine"),
        Call("stock receive AKU 9 --to M1 --price 5"), Call("stock move AKU 1 --from M1 --to W1"),
        Call("stock reserve AKU 1 --order 3 --from M1"), Call("stock release 3"),
        Call("stock issue AKU 4 --order 3 --from M1 --to W1"), Call("stock use AKU 1 --order 3 --from W1"),
        Call("stock unuse 1", status: 1), Call("stock return AKU 1 --order 3 --from W1 --to M1"),
        Call("stock keep AKU 1 --order 3 --from W1"), Call("stock lose AKU 1 --order 3 --from W1 --reason x"),
        Call("stock takeback AKU 1 --order 3 --to KW"), Call("stock scrap AKU 1 --from KW --reason x"),
        Call("stock buy 1 --name Kolanko --order 4 --to W1 --price 2"), Call("stock close 3"),
        Call("stock count AKU 2 --at M1 --reason spis"), Call("stock least AKU 5 --at W1"), Call("stock show"),
        Call("stock depot"),
        Call("stock short"), Call("stock moves"), Call("pick make W1"), Call("pick list"), Call("pick show 1"),
        Call("report pick-list 1"),
        Call("pick tick 1"), Call("pick load 1"),
        Call("on-call add", "Ewa Zych", "--from", "2026-11-23 20:00", "--to", "2026-11-24 06:00"), Call("on-call list"),
        Call("on-call remove 1", status: 3),
        Call("simulate 2026-11-24 --policy nearest"),
        Call("outage technician", "Ewa Zych", "--to", "2026-11-24"),
        Call("outage van", "Ewa Zych", "--to", "2026-11-24"),
        Call("outage region Północ --to 2026-11-24"), Call("outage emergency 3"), Call("outage emergency 3 --accept A"),
        Call("outage emergency", "--line", "Hotel Mewa, zimno, 1h"),
        Call("perform create-region", #"{"title":"Zachód"}"#), Call("replay FOLDER/commands.log"),
        Call("technician unable", "Ewa Zych"), Call("outage calls"), Call("outage call 9 --said x", status: 3),
        Call("outbox list"), Call("outbox show 99", status: 3), Call("outbox retry 99", status: 3),
        Call("outbox cancel 99 --reason x", status: 3), Call("outbox address 99 a@b.example", status: 3),
        Call("notice preview planned 6"), Call("notice text late"), Call("hook list"), Call("jobs list"),
        Call("jobs retry x y", status: 3), Call("jobs forget x y", status: 3),
        Call("customer notices", "Piekarnia Łoś", "--off", "x"),
        Call("branch new próba"), Call("assign 4 --to Jan --day 2026-11-25 --branch próba"), Call("branch list"),
        Call("branch compare próba"), Call("branch apply próba --dry-run"), Call("branch apply próba"),
        Call("branch new zbędny"), Call("branch discard zbędny"),
    ]

    static func company() throws -> Program {
        let program = try Program.withCompany()
        try program.plantType()
        _ = try program.file("a.csv", "customer,site,name,model,serial\nPiekarnia Łoś,Sklep,Piec,P1,77\n")
        _ = try program.file("commands.log", "dyspo init --name Inna\n#= 0\n")
        _ = try program.file("m.eml", "From: a@b.example\nMessage-ID: <m@b.example>\nSubject: S\n\nText\n")
        _ = try program.file(
            "t.geojson",
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kwadrat"},"geometry":
            {"type":"Polygon","coordinates":[[[18,54],[19,54],[19,55],[18,55],[18,54]]]}}]}
            """)
        _ = try program.file(
            "p.json", #"{"vehicles":[{"id":1,"start":[18.6,54.3]}],"jobs":[{"id":1,"location":[18.5,54.4]}]}"#)
        return program
    }

    static func words(_ call: Call, _ program: Program) -> [String] {
        call.words.map { $0.replacing("FOLDER", with: program.folder.path).replacing("ME", with: NSUserName()) }
    }

    private static func leaves() throws -> Set<String> {
        Set(try VerbInfo.root().all.filter { $0.verbs.isEmpty }.map { String($0.words.dropFirst("dyspo ".count)) })
    }

    @Test func everyVerbIsCalledHere() throws {
        let called = Set(
            Self.calls.flatMap { call in
                (1...3).map { call.words.prefix($0).joined(separator: " ") }
            })
        let forgotten = try Self.leaves().subtracting(called)
        #expect(forgotten.isEmpty, "no call of: \(forgotten.sorted())")
    }

    @Test func whatIsDoneIsOneDocumentWithTheSameKeysInBothLanguages() throws {
        var keys: [[Set<String>]] = []
        for language in ["en", "pl"] {
            let program = try Self.company()
            keys.append(
                try Self.calls.map { call in
                    let answer = try program.run(
                        Self.words(call, program) + ["--json", "--lang", language, "--now", program.now])
                    #expect(answer.status == call.status, "\(call.words): \(answer.errors)")
                    return Self.keys(in: try #require(try? answer.json, "\(call.words): \(answer.output)"))
                })
        }
        for (call, (english, polish)) in zip(Self.calls, zip(keys[0], keys[1])) {
            #expect(english == polish, "\(call.words)")
        }
    }

    /// All keys of a document, wherever they stand.
    private static func keys(in json: Any) -> Set<String> {
        switch json {
        case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(in: $1)) }
        case let object as [String: Any]: object.values.reduce(into: Set(object.keys)) { $0.formUnion(keys(in: $1)) }
        default: []
        }
    }

    @Test func whatIsNotUnderstoodIsADocumentToo() throws {
        let program = try Self.company()
        for leaf in try Self.leaves() {
            let verb = leaf.split(separator: " ").map(String.init)
            let answer = try program.run(verb + ["--json", "--no-such-option", "--lang", "pl"])
            #expect(answer.status == 2, "\(leaf)")
            let failure = try answer.object
            #expect(failure["code"] as? String == "usage", "\(leaf)")
            #expect((failure["message"] as? String)?.isEmpty == false, "\(leaf)")
            #expect(Set(failure.keys).isSuperset(of: ["code", "message", "field", "line"]), "\(leaf)")
            #expect(!answer.errors.isEmpty, "\(leaf)")
        }
    }

    @Test func aStoreThatIsNotThereIsADocumentFromEveryVerbThatNeedsOne() throws {
        let program = try Self.company()
        let without = ["init", "demo", "solve", "restore", "replay"]
        for call in Self.calls where !without.contains(call.words[0]) {
            let missing = program.folder.appending(path: "none.db").path
            let answer = try program.run(Self.words(call, program) + ["--json", "--store", missing])
            #expect(answer.status == 5, "\(call.words): \(answer.errors)")
            #expect(try answer.object["code"] as? String == "store-missing", "\(call.words)")
        }
    }

    @Test func failuresSayTheirCodeFieldAndLine() throws {
        let program = try Self.company()
        _ = try program("order", "new", "--site", "Sklep", "--duration", "60", "--skill", "F-gaz")
        let bad = try program.file("bad.csv", "name,nip\nA,1\n")
        let open = try program.file("open.csv", "name\n\"A\n")
        for (arguments, status, code, field, line) in [
            (["order", "show", "77"], 3, "not-found", "order", nil),
            (["technician", "show", "w"], 3, "ambiguous", "technician", nil),
            (["skill", "remove", "gaz"], 3, "inexact-name", "skill", nil),
            (["order", "new", "--site", "Sklep", "--duration", "0"], 1, "invalid-value", "duration", nil),
            (["order", "list", "--due", "whenever"], 2, "invalid-value", "due", nil),
            (["order", "cancel", "1", "--reason", " "], 1, "missing-reason", "reason", nil),
            (["assign", "1", "--to", "Jan", "--day", "tomorrow"], 1, "breaks-rules", nil, nil),
            (["visit", "start", "1"], 1, "visit-state", nil, nil), (["redo"], 1, "nothing-to-redo", nil, nil),
            (["region", "remove", "Północ"], 1, "still-needed", nil, nil), (["lost"], 2, "unknown-verb", nil, nil),
            (["order"], 2, "no-verb", nil, nil), (["assign", "1"], 2, "usage", "to", nil),
            (["import", "customers", "/none.csv"], 3, "read-missing", nil, nil),
            (["import", "customers", bad], 1, "invalid-rows", "nip", 2),
            (["import", "customers", open], 1, "invalid-file", nil, 2),
            (["init"], 1, "store-exists", nil, nil),
        ] as [([String], Int32, String, String?, Int?)] {
            for language in ["en", "pl"] {
                let answer = try program.run(arguments + ["--json", "--lang", language, "--now", program.now])
                #expect(answer.status == status, "\(arguments): \(answer.errors)")
                let failure = try answer.object
                #expect(failure["code"] as? String == code, "\(arguments): \(failure)")
                #expect(failure["field"] as? String == field, "\(arguments): \(failure)")
                #expect(failure["line"] as? Int == line, "\(arguments): \(failure)")
                let message = try #require(failure["message"] as? String)
                let first = message.split(separator: "\n").first.map(String.init) ?? ""
                #expect(answer.errors.contains(first), "\(arguments): the errors say it too")
            }
        }
    }

    /// What was done before a failure stays the one document; the failure is a line of the errors.
    @Test func aFailureBehindAnAnswerIsALineOfTheErrors() throws {
        let program = try Self.company()
        _ = try program("order", "new", "--site", "Sklep")
        let answer = try program("undo", "9", "--json")
        #expect(answer.status != 0)
        #expect(try !answer.objects.isEmpty)
        let line = try #require(answer.errors.split(separator: "\n").last { $0.hasPrefix("{") })
        let failure = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(failure?["code"] != nil)
    }

    @Test func emptySuccessesAreDocuments() throws {
        let program = try Program()
        _ = try program("init", "--name", "Pusta", "--region", "R")
        for verb in [
            "order list", "customer list", "site list", "device list", "technician list", "shift list", "agenda",
            "skill list", "user list", "check", "places territories", "places geocode",
        ] {
            let answer = try program.run(
                verb.split(separator: " ").map(String.init) + ["--json", "--now", program.now])
            #expect(answer.status == 0, "\(verb): \(answer.errors)")
            #expect(try answer.objects.isEmpty, "\(verb)")
        }
        #expect(try program("dispatch", "--day", "today", "--json").object["seq"] is NSNull)
    }
}
