import Foundation
import Testing

/// What is wrong with fonts and pictures of reports is told, holds up no visit, and leaves no report that nobody can read.
@Suite struct ReportFaultStories {
    /// Ewa's visit has ended; its report is still to be made.
    private func ended() throws -> Program {
        let dyspo = try Program.withCompany()
        for words in [
            ["order", "new", "--site", "Sklep", "--title", "UPS", "--duration", "60"],
            ["assign", "1", "--to", "Ewa Zych", "--at", "2026-11-23T09:00"], ["dispatch", "1"],
        ] {
            let done = try dyspo.run(words + ["--now", dyspo.now])
            try #require(done.status == 0, "\(words): \(done.errors)")
        }
        dyspo.now = "2026-11-23T10:00"
        let told = try dyspo("visit", "complete", "1", "--started", "09:00", "--signed-by", "Anna Lis")
        try #require(told.status == 0, "\(told.errors)")
        return dyspo
    }

    @Test func withoutAFontNoReportIsIssuedAndTheJobSaysWhy() throws {
        let dyspo = try ended()
        let cache = dyspo.folder.appending(path: "cache").path
        let fonts = try dyspo.file("fonts.conf", "<fontconfig><cachedir>\(cache)</cachedir></fontconfig>")
        let bare = ["FONTCONFIG_FILE": fonts]
        let output = dyspo.folder.appending(path: "r.pdf").path
        let refused = try dyspo.run(["report", "1", "-o", output, "--now", dyspo.now], environment: bare)
        #expect(refused.status != 0 && refused.errors.contains("font"), "\(refused.status): \(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: output))
        _ = try dyspo.run(["work", "--once", "--now", dyspo.now], environment: bare)
        #expect(try dyspo("jobs", "list").output.contains("font"))
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "done")
        // With fonts it is made, as version 1.
        dyspo.now = "2026-11-23T11:00"
        let made = try dyspo("report", "1", "-o", output)
        #expect(made.status == 0 && made.errors.contains("version 1"), "\(made.errors)")
    }

    /// A report is made by whoever comes first; what is missing in it is said to whoever reads it.
    @Test func aBrokenPictureIsToldToWhoeverReadsTheReport() throws {
        let dyspo = try ended()
        let photo = dyspo.folder.appending(path: "panel.jpg")
        try Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 0, 0xFF, 0xD9]).write(to: photo)
        let added = try dyspo("document", "add", photo.path, "--order", "1")
        try #require(added.status == 0, "\(added.errors)")
        _ = try dyspo("work", "--once")
        let broken = "panel.jpg: the file is broken."
        let read = try dyspo("report", "1")
        #expect(read.status == 0 && read.errors.contains(broken), "\(read.errors)")
        let versions = try dyspo("report", "1", "--json").object["versions"] as? [[String: Any]]
        #expect(versions?.last?["warnings"] as? [String] == [broken], "\(String(describing: versions))")
    }

    @Test func aLogoThatNoPageCanShowIsRefused() throws {
        let dyspo = try ended()
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        let size: [UInt8] = [0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0, 0, 0, 0, 0]
        let logo = dyspo.folder.appending(path: "logo.png")
        try Data(head + size + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]).write(to: logo)
        let refused = try dyspo("company", "set", "--logo", logo.path)
        #expect(refused.status == 1 && refused.errors.contains("logo.png cannot be printed"), "\(refused.errors)")
    }
}
