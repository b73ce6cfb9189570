import Testing

@testable import TermCanvas

@Suite struct GlyphSetTests {
    private func ascii(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(GlyphSet.ascii.shown)))
    }

    @Test(arguments: [
        ("Zażółć gęślą jaźń", "Zazolc gesla jazn"), ("ŁÓDŹ ŚĆĘĄŻŃ", "LODZ SCEAZN"), ("┌─┐│└┘├┤", "+-+|++++"),
        ("┏━┓┃", "+=+|"), ("▁▂▃▄▅▆▇█", "_.-=+*%#"), ("░▒▓█", ".:%#"), ("▸ ▾ ← → …", "> v < > ~"), ("⠀⠁⡀⣿⡇", " '.#|"),
        ("⠉⠒⣀⢄⡠⠑⠊⠢⠔", "'-_\\/\\/\\/"),
        ("±½°", "+ho"), ("日", "?"),
    ])
    func everythingHasAnAsciiForm(text: String, expected: String) {
        #expect(ascii(text) == expected)
    }

    @Test func barsAndShadesStayApart() {
        #expect(Set(ascii("▁▂▃▄▅▆▇█")).count == 8)
        #expect(Set(ascii("░▒▓█")).count == 4)
    }

    @Test func unicodeStaysAsItIs() {
        #expect(GlyphSet.unicode.shown("▆") == "▆")
    }
}
