import ConsoleTesting
import DeskModel
import Foundation
import ServiceModel
import TermCanvas
import Testing

@testable import Console

extension Desk {
    /// The end of a visit as it is typed so far.
    var ending: CompletionDraft? { if case .completion(let draft)? = state.overlay { draft } else { nil } }

    /// Goes to a line of the dialog.
    func tab(to row: CompletionDraft.Row) {
        for _ in 0..<60 where ending?.cursor != row { press(.tab) }
        #expect(ending?.cursor == row)
    }

    func say(_ text: String, at row: CompletionDraft.Row) {
        tab(to: row)
        type(text)
    }

    /// What the newest report of an order says, in one line.
    func report(of order: Order.ID) -> String {
        store.makeReports()
        let lines = store.reports(order).lines.last?.text.map(\.text) ?? []
        return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
}

/// What the customer reads, who signed and what was bought, said where a visit is ended.
@Suite final class CompletionReportTests {
    private static let strokes = CompletionDraft.Row.file(.strokes, 0)
    private static let jpeg = Data(
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-files-\(UUID().uuidString)")
    private let save = Keys.key(.control("s"))

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func file(_ name: String, _ bytes: Data) throws -> String {
        let file = folder.appendingPathComponent(name)
        try bytes.write(to: file)
        return file.path
    }

    private func file(_ name: String, _ text: String) throws -> String { try file(name, Data(text.utf8)) }

    private func signature(_ name: String = "podpis.json") throws -> String {
        try file(name, "[[[10, 20, 5], [11, 22, 9]], [[30, 20], [35, 21]]]")
    }

    /// Of 133 nothing is missing but a signature, and the cursor is there.
    private func unsigned(
        _ size: (Int, Int) = (120, 36), language: Language = .english, act: Keys = "c"
    ) throws -> Desk {
        let desk = Desk(size: size, language: language, at: "10:41")
        _ = try desk.takeCheckedOrder()
        desk.press("go")
        desk.type("133")
        desk.press(.enter, .enter, "t", act)
        guard act.keys == Keys("c").keys else { return desk }
        desk.type("13,4")
        desk.press(.key(.control("n")))
        desk.type("61")
        desk.press(.key(.control("n")))
        return desk
    }

    private func pictures(_ desk: Desk, _ order: Order.ID) -> [String] {
        desk.store.detail(order)?.documents.filter { $0.document.mediaType.hasPrefix("image/") }.map(\.document.name)
            ?? []
    }

    @Test func theReportSaysAllThatWasTyped() throws {
        let desk = try unsigned()
        let order = try #require(desk.card(133)?.order)
        desk.type("Anna Lis")
        desk.say("kierowniczka administracji", at: .role)
        desk.say(try signature(), at: Self.strokes)
        desk.say("Łańcuch A 11,2 V", at: .found)
        #expect(desk.shows("2 strokes"))
        desk.say("Wymieniono 16 akumulatorów", at: .done)
        desk.say("Łańcuch B wymienić w 2027", at: .advice)
        desk.say(try file("tablica.jpg", Self.jpeg), at: .file(.photo, 0))
        desk.say(try file("szafa.jpg", Self.jpeg + [1]), at: .file(.photo, 1))
        desk.say("wejście od podwórza", at: .remark)
        #expect(desk.shows("picture, 20 B") && desk.shows("Nothing is missing; Ctrl-S completes the visit."))
        desk.press(save)
        #expect(desk.card(133)?.state == .completed && desk.ending == nil, "\(desk.statusLine)")
        let report = desk.report(of: order)
        for said in [
            "Anna Lis", "kierowniczka administracji", "Łańcuch A 11,2 V", "Wymieniono 16 akumulatorów",
            "Łańcuch B wymienić w 2027", "wejście od podwórza", "13.4 V", "61 %",
        ] {
            #expect(report.contains(said) || report.contains(said.replacing(".", with: ",")), "\(said) in \(report)")
        }
        #expect(pictures(desk, order) == ["tablica.jpg", "szafa.jpg"])
        let signing = desk.store.reports(order).lines.last?.report.envelope.signing
        guard case .signed("Anna Lis", "kierowniczka administracji", _, let drawn?, 1)? = signing else {
            Issue.record("not signed: \(String(describing: signing))")
            return
        }
        #expect(drawn.strokes.count == 2)
    }

    /// Of 133 the work paused from 10:00 on.
    private func paused() throws -> Desk {
        let desk = Desk(size: (120, 36), at: "10:41")
        let order = try desk.takeCheckedOrder()
        let visit = try #require(order.visits.first?.visit.id)
        let moment = desk.moment(SmallCity.monday, "10:00") + 25
        desk.anotherDesk(ReportVisit(visit: visit, act: .pause, at: moment, reason: "po część"))
        desk.press("go")
        desk.type("133")
        desk.press(.enter, .enter, "t", "c")
        return desk
    }

    @Test func afterAPauseItAsksWhenTheWorkWentOnAndTakesItsOwnDefault() throws {
        let desk = try paused()
        // Of 75 minutes 33 were done at 10:00:25: the rest reaches from 10:00 to now.
        #expect(desk.ending?.text(.times) == "10:00-10:41")
        #expect(desk.shows("when the work went on and ended") && desk.shows("pause since 10:00, 0:00"))
        desk.say("13,4", at: .question("string a, after the swap", nil))
        desk.say("61", at: .question("load of the outputs", nil))
        desk.say("Anna Lis", at: .signature)
        #expect(desk.shows("Nothing is missing"))
        desk.press(save)
        #expect(desk.card(133)?.state == .completed && desk.ending == nil, "\(desk.statusLine)")
    }

    @Test(arguments: [
        ("9:30-10:30", "not before Mon 23, 10:00"), ("10:10-12:00", "Mon 23, 12:00 is still ahead."),
        ("igR", "“igR” is no time; write from-to, as 9:00-10:30."), ("10:10-", "“10:10-” is no time"),
    ])
    func timesThatWouldBeRefusedAreMissing(_ typed: String, _ sentence: String) throws {
        let desk = try paused()
        desk.say("13,4", at: .question("string a, after the swap", nil))
        desk.say("61", at: .question("load of the outputs", nil))
        desk.say("Anna Lis", at: .signature)
        desk.tab(to: .times)
        desk.press(.key(.control("u")))
        desk.type(typed)
        #expect(!desk.shows("Nothing is missing") && desk.shows("Missing 1: times."))
        #expect(desk.statusLine.contains(sentence), "\(desk.statusLine)")
        desk.press(save)
        #expect(desk.ending?.cursor == .times && desk.card(133)?.state == .paused)
    }

    @Test func whatIsOptionalComesBehindAndIsNeverAskedFor() throws {
        let desk = try unsigned()
        #expect(desk.ending?.cursor == .signature && desk.shows("Missing 1: signature."))
        let rows = try #require(desk.ending.flatMap { desk.state.content(of: $0) }?.rows)
        let signed = try #require(rows.firstIndex(of: .signature))
        for row in [.role, Self.strokes, .found, .done, .advice, .file(.photo, 0), .remark] {
            #expect(try #require(rows.firstIndex(of: row)) > signed, "\(row)")
        }
        desk.type("Anna Lis")
        desk.press(save)
        #expect(desk.card(133)?.state == .completed)
    }

    @Test func severalHundredLettersAreTypedAndReadInTheirLine() throws {
        let desk = try unsigned()
        let order = try #require(desk.card(133)?.order)
        desk.type("Anna Lis")
        let long = (1...60).map { "ogniwo\($0) " }.joined() + "koniec"
        #expect(long.count > 500)
        desk.say(long, at: .found)
        #expect(desk.shows("ogniwo60 koniec_"))
        desk.press(.key(.home))
        #expect(desk.shows("ogniwo1 ogniwo2 ogniwo3 ogniwo4 ogniwo5 ogniwo6"))
        desk.tab(to: .done)
        desk.send(.input(.paste("wymieniono\nsprawdzono")))
        #expect(desk.shows("wymieniono sprawdzono"))
        desk.press(save)
        #expect(desk.report(of: order).contains(long))
    }

    @Test func aFileOfNoUseIsToldAtItsLineAndNothingIsWritten() throws {
        let desk = try unsigned()
        desk.type("Anna Lis")
        let bad: [(path: String, says: String)] = [
            (folder.path + "/brak.json", "There is no file brak.json."),
            (folder.path, "is a folder and cannot be read."),
            (try file("pusty.json", ""), "pusty.json is empty: no signature."),
            (try file("list.json", "Dzień dobry"), "list.json is not JSON; a signature is like [[["),
            (try file("inne.json", "{\"strokes\": [[\"a\"]]}"), "inne.json: no signature; it takes JSON like [[["),
            (try file("kropka.json", "[[[1, 1]], [[1, 1]]]"), "kropka.json: nothing is drawn in it."),
            (
                try file("duzy.json", Data(repeating: UInt8(ascii: " "), count: 2_000_001)),
                "duzy.json is too large: at most 2 MB."
            ),
        ]
        let before = desk.store.sequence
        for (path, says) in bad {
            desk.tab(to: Self.strokes)
            desk.press(.key(.control("u")))
            desk.type(path)
            desk.press(.tab)
            #expect(desk.ending?.complaints[Self.strokes]?.contains(says) == true, "\(says)")
            #expect(desk.shows("Missing 1: drawn signature that can be read."))
            desk.press(save)
            #expect(desk.ending?.cursor == Self.strokes && desk.statusLine.contains(says), "\(desk.statusLine)")
            #expect(desk.card(133)?.state == .working && desk.store.sequence == before)
        }
        #expect(desk.shows("duzy.json is too large"))
        // What lies there is read once more.
        _ = try signature("duzy.json")
        desk.press(save)
        #expect(desk.card(133)?.state == .completed, "\(desk.statusLine)")
    }

    @Test func aPictureThatIsGoneRefusesTheWhole() throws {
        let desk = try unsigned()
        let order = try #require(desk.card(133)?.order)
        desk.type("Anna Lis")
        desk.say(try file("a.jpg", Self.jpeg), at: .file(.photo, 0))
        desk.say(folder.path + "/b.jpg", at: .file(.photo, 1))
        desk.press(save)
        #expect(desk.statusLine == "There is no file b.jpg." && desk.ending?.cursor == .file(.photo, 1))
        #expect(desk.card(133)?.state == .working && pictures(desk, order).isEmpty)
        desk.press(.key(.control("u")), save)
        #expect(desk.card(133)?.state == .completed && pictures(desk, order) == ["a.jpg"])
    }

    @Test func whatIsNoPictureIsRefusedAtItsLine() throws {
        let desk = try unsigned()
        let order = try #require(desk.card(133)?.order)
        let says = "lista.json is no picture; a photo is a JPEG, PNG, HEIC, WebP, TIFF or GIF."
        desk.type("Anna Lis")
        desk.say(try file("lista.json", "{\"a\": 1}"), at: .file(.photo, 0))
        desk.press(.tab)
        #expect(desk.ending?.complaints[.file(.photo, 0)] == says)
        desk.press(save)
        #expect(desk.statusLine.contains("lista.json is no picture"), "\(desk.statusLine)")
        #expect(desk.ending?.cursor == .file(.photo, 0))
        #expect(desk.card(133)?.state == .working)
        desk.press(.key(.control("u")), save)
        #expect(desk.card(133)?.state == .completed && pictures(desk, order).isEmpty)
    }

    @Test func escStopsWhatIsBeingReadAndKeepsWhatWasTyped() throws {
        let desk = try unsigned()
        desk.type("Anna Lis")
        desk.say(try signature(), at: Self.strokes)
        desk.say("zwarcie", at: .found)
        desk.held = [.files]
        desk.press(save)
        #expect(desk.statusLine.contains("Files are being read"))
        desk.press("x", save)
        #expect(desk.ending?.text(.found) == "zwarcie")
        desk.press(.escape)
        #expect(desk.statusLine.contains("what you typed is kept here"))
        desk.release()
        #expect(desk.card(133)?.state == .working && desk.ending == nil)
        desk.press("t", "c")
        #expect(desk.shows("zwarcie") && desk.shows("Anna Lis") && desk.shows("2 strokes"))
        desk.press(save)
        #expect(desk.card(133)?.state == .completed)
    }

    @Test func roleAndStrokesBelongToASignature() throws {
        let desk = try unsigned()
        desk.say("nikogo nie było", at: .noSignature)
        desk.say("prezes", at: .role)
        desk.press(save)
        #expect(desk.statusLine == "It belongs to a signature: say who signed, or leave it empty.")
        #expect(desk.card(133)?.state == .working && desk.ending?.cursor == .role)
        desk.press(.key(.control("u")), save)
        #expect(desk.card(133)?.state == .completed)
    }

    @Test func partlyDoneTakesWhatWasFoundAndPhotosAndNoSignature() throws {
        let desk = try unsigned(act: "h")
        let order = try #require(desk.card(133)?.order)
        let rows = try #require(desk.ending.flatMap { desk.state.content(of: $0) }?.rows)
        #expect(!rows.contains(.role) && !rows.contains(Self.strokes))
        desk.type("szereg B")
        desk.say("szereg A zużyty", at: .found)
        desk.say(try file("a.jpg", Self.jpeg), at: .file(.photo, 0))
        desk.press(save)
        #expect(desk.store.detail(order)?.visits.map(\.visit.state) == [.partial, .open], "\(desk.statusLine)")
        let report = desk.report(of: order)
        #expect(report.contains("szereg A zużyty") && report.contains("szereg B"))
        #expect(pictures(desk, order) == ["a.jpg"])
    }

    @Test func whatWasBoughtHasItsReceipt() throws {
        let desk = try Desk.withTakenParts()
        let order = try #require(desk.card(134)?.order)
        desk.type("Anna Lis")
        #expect(!desk.shows("receipt"))
        desk.say("złączki; 1; 24,90; 8", at: .more)
        desk.press(.enter)
        desk.say("FILTR-S; 2; 10", at: .more)
        desk.press(.enter)
        #expect(desk.shows("receipt (path)") && desk.shows("FILTR-S  2 × 10.00"), "\(desk.text)")
        desk.say(try file("paragon.txt", "Złączki, 1 szt.\n"), at: .file(.receipt, 0))
        desk.press(.tab)
        #expect(desk.shows("text, 18 B"))
        desk.press(save)
        #expect(desk.card(134)?.state == .completed, "\(desk.statusLine)")
        #expect(desk.statusLine.contains("Bought: 1 × ZAK-000001, 2 × FILTR-S"), "\(desk.statusLine)")
        let papers = desk.store.detail(order)?.documents.map(\.document) ?? []
        #expect(papers.contains { $0.name == "paragon.txt" && $0.purpose == .receipt })
    }

    @Test func theOneLineOfAnOrderThatAsksNothingOpensTheDialog() throws {
        let desk = Desk()
        desk.press("D", .escape)
        desk.send(.clock(desk.moment(SmallCity.monday, "12:00")))
        desk.press(.enter, "t", "c")
        #expect(desk.shows("Tab: also what was found and done, parts, photos"))
        desk.type("Anna Nowak; wymieniono filtr")
        let order = try #require(desk.card(101)?.order)
        desk.press(.tab)
        #expect(desk.ending?.text(.signature) == "Anna Nowak" && desk.ending?.text(.remark) == "wymieniono filtr")
        #expect(desk.ending?.text(.times).contains("-12:00") == true && desk.shows("Nothing is missing"))
        desk.say("filtr zapchany", at: .found)
        desk.press(.escape, "t", "c")
        #expect(desk.ending?.text(.found) == "filtr zapchany" && desk.ending?.text(.signature) == "Anna Nowak")
        desk.press(save)
        #expect(desk.card(101)?.state == .completed, "\(desk.statusLine)")
        let report = desk.report(of: order)
        #expect(report.contains("filtr zapchany") && report.contains("wymieniono filtr"))
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func looks(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = try unsigned((columns, rows), language: language)
            desk.held = [.files]
            desk.type("Anna Lis")
            desk.say("kierowniczka administracji", at: .role)
            desk.say("podpis.json", at: Self.strokes)
            desk.say("zdjęcia/tablica.jpg", at: .file(.photo, 0))
            desk.tab(to: .found)
            let token = try #require(desk.ending?.looks[Self.strokes]?.token)
            let drawn = try #require(
                SignatureStrokes(drawn: [[(1, 1), (5, 9)], [(4, 4), (9, 5)], [(1, 7), (2, 9)]]))
            desk.send(.filesRead(token, [.success(.strokes(drawn))]))
            let photo = try #require(desk.ending?.looks[.file(.photo, 0)]?.token)
            desk.send(.filesRead(photo, [.failure(.documents(.notThere(name: "tablica.jpg")))]))
            desk.type("Szereg A ma 11,2 V i nie trzyma ładunku; wentylator głośny, kratka zapchana kurzem, ")
            desk.type("bezpiecznik 3 ciepły")
            try Golden.compare(desk.text, with: "\(name)completion-report-\(columns)x\(rows)")
        }
    }
}
