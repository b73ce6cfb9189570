import Configuration
import Foundation
import ServiceModel
import Testing

/// The texts of notices: those that come with the program, and the user's own.
@Suite struct NoticeLoaderTests {
    private func folder(_ files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/notices-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).toml"))
        }
        return folder
    }

    private func problems(_ name: String, _ text: String, _ language: Language = .english) throws -> [String] {
        let folder = try folder([name: text])
        return NoticeLoader(folders: [folder]).loadWhatHolds().problems.map {
            $0.sentence(in: language).replacing(folder + "/", with: "")
        }
    }

    @Test func theShippedFilesAreTheTextsBuiltIn() throws {
        let shipped = Folder.ofRepository("notices")
        if ProcessInfo.processInfo.environment["DYSPO_WRITE_GOLDENS"] != nil {
            for kind in NoticeKind.allCases {
                try Data(NoticeFileText.standard(kind).utf8).write(
                    to: URL(fileURLWithPath: "\(shipped)/\(kind.rawValue).toml"))
            }
        }
        #expect(try NoticeLoader(folders: [shipped]).load() == NoticeTemplates.standard)
        for kind in NoticeKind.allCases {
            let text = try String(contentsOfFile: "\(shipped)/\(kind.rawValue).toml", encoding: .utf8)
            for field in NoticeField.known(to: kind) {
                #expect(text.contains("{\(field.rawValue)}"), "\(kind) \(field)")
            }
        }
    }

    @Test func aFileChangesOnlyWhatItNames() throws {
        let folder = try folder(["late": "[pl]\nsubject = \"Spóźnienie {late}, zlecenie {order}\"\n"])
        let templates = try NoticeLoader(folders: [folder, Folder.ofRepository("notices")]).load()
        let filled = templates[.late, .polish].filled([.late: "20 min", .order: "ZS/2026/000007"])
        #expect(filled.subject == "Spóźnienie 20 min, zlecenie ZS/2026/000007")
        #expect(templates[.late, .polish].text == NoticeTemplates.standard[.late, .polish].text)
        #expect(templates[.late, .english] == NoticeTemplates.standard[.late, .english])
        #expect(templates[.planned, .polish] == NoticeTemplates.standard[.planned, .polish])
    }

    @Test func everythingWrongIsToldWithItsLineAndField() throws {
        let text = """
            # Own words.
            [pl]
            subject = "{ordr}"
            text = \"""
            Dzień dobry,

            zlecenie {order}, {arival}
            koniec }
            \"""
            [en]
            subject = "a {order"
            text = ""
            body = "x"
            [de]
            subject = "x"
            """
        let found = try problems("on-the-way", text)
        #expect(
            found == [
                "on-the-way.toml:3: pl.subject: there is no field {ordr} here. Did you mean “order”?",
                "on-the-way.toml:7: pl.text: there is no field {arival} here. Did you mean “arrival”?",
                "on-the-way.toml:8: pl.text: a brace without its other one; {{ and }} stand for braces.",
                "on-the-way.toml:11: en.subject: a brace without its other one; {{ and }} stand for braces.",
                "on-the-way.toml:12: en.text: there is nothing in it.",
                "on-the-way.toml:13: en: there is no key “body”.",
                "on-the-way.toml:14: there is no key “de”.",
            ])
        #expect(
            try problems("done", "[pl]\nsubject = \"{arrival}\"", .polish)[0].hasPrefix(
                "done.toml:2: pl.subject: nie ma tu pola {arrival}"))
        #expect(
            try problems("done", "[pl]\nsubject = \"a\\nb\"") == ["done.toml:2: pl.subject: a subject is one line."])
        #expect(try problems("done", "pl = 3") == ["done.toml:1: pl: the value must be a table."])
        #expect(
            try problems("plannd", "[pl]") == ["plannd.toml: there is no notice “plannd”. Did you mean “planned”?"])
    }

    @Test func aBrokenFileCountsAsNoneAndTheOthersHold() throws {
        let folder = try folder([
            "late": "[pl]\nsubject = \"{nothing}\"", "done": "[pl]\nsubject = \"Gotowe {order}\"",
        ])
        let (templates, problems) = NoticeLoader(folders: [folder]).loadWhatHolds()
        #expect(problems.count == 1)
        #expect(templates[.late, .polish] == NoticeTemplates.standard[.late, .polish])
        #expect(templates[.done, .polish].filled([.order: "8"]).subject == "Gotowe 8")
        #expect(throws: ConfigurationProblems.self) { try NoticeLoader(folders: [folder]).load() }
    }
}
