import Foundation
import Testing

/// Files attached, saved, backed up and brought back, byte for byte.
@Suite struct DocumentStories {
    private static let pdf = Data("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".utf8)

    private func company() throws -> Program {
        let program = try Program.withCompany()
        _ = try program("device", "new", "UPS", "--site", "Sklep", "--serial", "SU-1", "--model", "Stałoprąd U10")
        _ = try program("order", "new", "--site", "Sklep", "--asset", "SU-1", "--title", "Pada", "--duration", "60")
        return program
    }

    private func file(_ program: Program, _ name: String, _ bytes: Data = pdf) throws -> String {
        let url = program.folder.appending(path: name)
        try bytes.write(to: url)
        return url.path
    }

    @Test func filesGoThroughOrderBackupAndRestoreByteForByte() throws {
        let program = try company()
        let photo = Data([0xFF, 0xD8, 0xFF, 0xE0] + (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let (plan, picture) = (try file(program, "plan.pdf"), try file(program, "zdjęcie.jpg", photo))
        let added = try program("document", "add", plan, picture, "--order", "1", "--json")
        #expect(added.status == 0, "\(added.errors)")
        let list = try program("document", "list", "--order", "1", "--json").objects
        #expect(list.map { $0["type"] as? String } == ["application/pdf", "image/jpeg"])
        let copy = program.folder.appending(path: "copy.db").path
        #expect(try program("backup", copy, "--json").object["documents"] as? Int == 2)
        let other = program.folder.appending(path: "other.db").path
        #expect(try program("restore", copy, "--store", other, "--json").object["documents"] as? Int == 2)
        let folder = program.folder.appending(path: "out").path
        #expect(try program("document", "save", "--order", "1", "--dir", folder, "--store", other).status == 0)
        #expect(FileManager.default.contents(atPath: folder + "/plan.pdf") == Self.pdf)
        #expect(FileManager.default.contents(atPath: folder + "/zdjęcie.jpg") == photo)
        #expect(try program("doctor", "--store", other).output.contains("files: 2"))
    }

    @Test func savingOverwritesNothingInSilence() throws {
        let program = try company()
        _ = try program("document", "add", try file(program, "plan.pdf"), "--device", "SU-1")
        let target = try file(program, "stary.pdf", Data("mine".utf8))
        let refused = try program("document", "save", "plan.pdf", "-o", target)
        #expect(refused.status == 1 && refused.errors.contains("is there already; nothing was saved"))
        #expect(FileManager.default.contents(atPath: target) == Data("mine".utf8))
        #expect(try program("document", "save", "plan.pdf", "-o", target, "--force").status == 0)
        #expect(FileManager.default.contents(atPath: target) == Self.pdf)
        // The same again is no loss.
        #expect(try program("document", "save", "plan.pdf", "-o", target).status == 0)
    }

    @Test func badFilesAreRefusedWithASentenceAndNothingIsAttached() throws {
        let program = try company()
        let good = try file(program, "dobry.pdf")
        let empty = try file(program, "pusty.pdf", Data())
        let script = try file(program, "faktura.pdf", Data("#!/bin/sh\necho\n".utf8))
        let large = program.folder.appending(path: "film.mp4").path
        _ = FileManager.default.createFile(atPath: large, contents: nil)
        // Two gigabytes that take no room.
        #expect(truncate(large, 2_000_000_000) == 0)
        let cases = [
            (empty, 1, "pusty.pdf is empty; nothing was attached."),
            (script, 1, "faktura.pdf is a program; programs are not attached."),
            (large, 1, "film.mp4 (2 GB) is too large: at most 25 MB."),
            (program.folder.path + "/nie-ma.pdf", 3, "nie-ma.pdf"),
            (program.folder.path, 3, program.folder.lastPathComponent),
        ]
        for (path, status, sentence) in cases {
            let answer = try program("document", "add", good, path, "--device", "SU-1")
            #expect(answer.status == Int32(status) && answer.errors.contains(sentence), "\(path): \(answer.errors)")
        }
        #expect(try program("document", "list", "--json").objects.isEmpty)
    }

    @Test func aNameIsMadeHarmless() throws {
        let program = try company()
        let path = try file(program, "plan.pdf")
        let added = try program(
            "document", "add", path, "--device", "SU-1", "--name", "../../etc/\u{1B}[2Jpass\nwd.pdf", "--json")
        #expect(added.status == 0, "\(added.errors)")
        let name = try #require(try program("document", "list", "--json").objects.first?["name"] as? String)
        #expect(!name.contains("/") && !name.contains("\u{1B}") && !name.contains("\n") && !name.hasPrefix("."))
    }

    @Test func aRemovedDocumentComesBackByUndoAndTheDoctorFindsWhatIsMissing() throws {
        let program = try company()
        _ = try program("document", "add", try file(program, "plan.pdf"), "--model", "Stałoprąd U10")
        #expect(try program("document", "remove", "plan").status == 3)
        #expect(try program("document", "remove", "plan.pdf").status == 0)
        #expect(try program("document", "list", "--json").objects.isEmpty)
        #expect(try program("undo").status == 0)
        #expect(try program("document", "show", "plan.pdf", "--json").object["size"] as? Int == Self.pdf.count)
        #expect(try program("doctor", "--mend").status == 0)
        try FileManager.default.removeItem(atPath: program.store + ".files")
        let doctor = try program("doctor")
        #expect(doctor.status == 1 && doctor.output.contains("missing: 1") && doctor.output.contains("plan.pdf"))
        let saved = try program("document", "save", "plan.pdf", "--dir", program.folder.path + "/x")
        #expect(saved.status == 5 && saved.errors.contains("plan.pdf is missing beside the store"))
        let backup = try program("backup", program.folder.path + "/copy.db")
        #expect(backup.status == 5 && backup.errors.contains("missing or damaged, and not in it: 1"))
    }

    @Test func theViewerGetsACopyByItsArguments() throws {
        let program = try company()
        _ = try program("document", "add", try file(program, "plan; rm -rf x.pdf"), "--device", "SU-1")
        let script = try program.file(
            "viewer",
            "#!/bin/sh\nprintf '%s|' \"$@\" > '\(program.folder.path)/seen'\ncat \"$2\" >> '\(program.folder.path)/seen'\n"
        )
        chmod(script, 0o755)
        let answer = try program.run(
            ["document", "open", "plan", "--now", program.now],
            environment: ["DYSPO_VIEWER": "\(script) --page", "TMPDIR": program.folder.path])
        #expect(answer.status == 0, "\(answer.errors)")
        let seen = try String(contentsOfFile: program.folder.path + "/seen", encoding: .utf8)
        #expect(seen.hasPrefix("--page|/") && seen.contains("plan; rm -rf x.pdf|%PDF"))
        let failing = try program.run(
            ["document", "open", "plan", "--now", program.now], environment: ["DYSPO_VIEWER": "/nowhere"])
        #expect(failing.status == 1 && failing.errors.contains("DYSPO_VIEWER names another viewer"))
    }
}
