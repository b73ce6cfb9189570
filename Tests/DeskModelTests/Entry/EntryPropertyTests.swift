import DeskModel
import PackTesting
import ServiceModel
import Testing

/// Whatever is typed, there is a reading, its pieces lie in the line, and no letter is lost.
@Suite(.enabled(if: Pack.isThere)) struct EntryPropertyTests {
    private static let pieces = [
        "Zimny Serwis", "Hotel", "Pozorny", "agregat", "2", "nie chłodzi", "jutro", "8-12", ",", ";", "90m", "pilne",
        "F-gaz", "@", "@Nowak",
        "tylko", "tel", "000 100 808", "AKU-1=2", "=", "!!", "!", "31.02", "24.11", "rano", "o", "do", "po", "za",
        "\u{301}", "🔥", "ł", "\"", "--",
        "next", "Tue", "394799", "-", "+", "1,5", "h", "awaria", "Gaz", "obiecane", "przegląd", "w",
        "99999999999999999999", "\t", "Kopernika",
    ]

    private static func lines(_ count: Int) -> [String] {
        var state: UInt64 = 11
        return (0..<count).map { _ in
            var words: [String] = []
            for _ in 0..<9 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                words.append(pieces[Int(state >> 33) % pieces.count])
            }
            return words.joined(separator: state.isMultiple(of: 4) ? "" : " ")
        }
    }

    @Test func everyPieceLiesInTheLineAndNoLetterIsLost() {
        for line in Self.lines(3000) {
            let reading = EntryCompany.read(line)
            #expect(reading == EntryCompany.read(line), "stable")
            let letters = Array(line)
            var isTaken = letters.map { _ in false }
            let ranges =
                reading.pieces.filter { $0.field != .title }.compactMap(\.range) + reading.doubts.flatMap(\.ranges)
            for range in ranges {
                #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= letters.count, "\(line)")
                for index in range.clamped(to: letters.indices) { isTaken[index] = true }
            }
            for piece in reading.pieces {
                guard let range = piece.range else { continue }
                #expect(piece.words == String(letters[range]))
            }
            let left = String(
                zip(letters, isTaken).filter { !$0.1 && !$0.0.isWhitespace && !",;".contains($0.0) }.map(\.0))
            let title = reading.title.filter { !$0.isWhitespace && !",;".contains($0) }
            #expect(isSubsequence(left, of: title), "\(line): lost of “\(left)” in “\(title)”")
        }
    }

    private func isSubsequence(_ text: String, of other: String) -> Bool {
        var rest = Array(text)[...]
        for letter in other where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    @Test func nothingIsMadeUpOfNoise() {
        for line in ["qwe rty uio", "?!?!", "....", "🔥🔥", "xx=yy", "@@@", "a=b=c", "12:99 zz", "-- ;; --"] {
            let reading = EntryCompany.read(line)
            #expect(
                reading.device == nil && reading.window == nil && reading.duration == nil && reading.technician == nil)
            #expect(reading.parts.isEmpty && reading.skills.isEmpty && reading.phone == nil && reading.type == nil)
            #expect(!reading.saves)
        }
    }

    @Test func aVeryLongLineIsReadToItsLimit() {
        let line = "Zimny Serwis, " + String(repeating: "bardzo długi opis ", count: 500)
        #expect(EntryCompany.read(line).title.count < 2100 && EntryCompany.read(line).line == line)
    }
}
