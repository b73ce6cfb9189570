import Files
import Foundation
import Testing

/// A name that a stranger chose does no harm in a folder, on a screen or in a shell, and stays recognisable.
@Suite struct FileNameTests {
    @Test func ordinaryNamesStay() {
        for name in [
            "faktura.pdf", "Protokół odbioru (2).docx", "zażółć.tar.gz", "日本.png", "a_b-c.txt", "Makefile", "5.pdf",
        ] {
            #expect(FileName.safe(name) == name)
        }
    }

    @Test func foldersAreNoPartOfIt() {
        for (name, safe) in [
            ("Faktura 12/2026.pdf", "Faktura 12-2026.pdf"), ("../../etc/passwd", "etc-passwd"),
            ("C:\\Windows\\a.exe", "C--Windows-a.exe"), ("..", "attachment-1"), ("/", "attachment-1"),
            ("a..b.pdf", "a.b.pdf"), (".bashrc", "bashrc"), ("-rf", "rf"), ("~/x", "x"), ("a\u{2215}b", "a-b"),
            ("a.pdf. . ", "a.pdf"),
        ] {
            #expect(FileName.safe(name) == safe)
        }
    }

    @Test func whatIsNotSeenIsLeftOut() {
        for (name, safe) in [
            ("a\u{202E}fdp.exe", "afdp.exe"), ("a\u{0}b\n\u{1B}[31m.pdf", "ab[31m.pdf"), ("\u{200B}\u{FEFF}x", "x"),
            ("a\u{2028}b\u{2066}", "ab"), ("a\u{A0}b", "a b"), ("\u{202E}", "attachment-1"),
            ("\u{FFFD}", "attachment-1"),
        ] {
            #expect(FileName.safe(name) == safe)
        }
    }

    @Test func longOnesKeepTheirExtension() {
        let long = FileName.safe(String(repeating: "a", count: 500) + ".docx")
        #expect(long.count == 120 && long.hasSuffix("a.docx"))
        let polish = FileName.safe(String(repeating: "ą", count: 500) + ".pdf")
        #expect(polish.unicodeScalars.count == 120 && polish.hasSuffix("ą.pdf"))
        for letter in ["😀", "a\u{301}\u{302}\u{303}", "日"] {
            let name = FileName.safe(String(repeating: letter, count: 500) + ".pdf")
            #expect(name.utf8.count <= 240 && name.unicodeScalars.count <= 120 && name.hasSuffix(".pdf"))
        }
        #expect(FileName.safe("a." + String(repeating: "b", count: 500)).count == 120)
    }

    @Test func emptyOnesHaveANumber() {
        #expect(FileName.safe(nil) == "attachment-1")
        #expect(FileName.safe("", number: 3) == "attachment-3")
        #expect(
            FileName.safe([nil, "a.pdf", "..", "A.PDF", "a.pdf"]) == [
                "attachment-1", "a.pdf", "attachment-2", "A-2.PDF", "a-3.pdf",
            ])
    }

    /// Whatever it is given: one name, of one part, safe again.
    @Test func everyNameEndsSafe() {
        var state: UInt64 = 1
        let letters = Array("ab.. -/\\~\u{202E}\u{0}\u{1F600}ą\u{301}\u{FEFF}%:\n".unicodeScalars)
        for _ in 0..<5_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<(state >> 40) % 200 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(letters[Int(state >> 33) % letters.count])
            }
            state = state &+ 0x9E37_79B9_7F4A_7C15 &* (state | 1)
            let safe = FileName.safe(String(text))
            #expect(!safe.isEmpty && safe.unicodeScalars.count <= 120 && safe.utf8.count <= 240)
            #expect(!safe.contains("/") && !safe.contains("\\") && !safe.contains("..") && !safe.hasPrefix("."))
            #expect(FileName.safe(safe) == safe)
        }
    }
}
