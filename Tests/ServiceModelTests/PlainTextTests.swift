import Testing

@testable import ServiceModel

@Suite struct PlainTextTests {
    /// Most texts are judged without looking at their characters: the answer is the same.
    @Test func aSimpleTextIsJudgedAsAnyOther() {
        var random = SystemRandomNumberGenerator()
        let signs: [[Unicode.Scalar]] = [
            Array("  aZ9-'~".unicodeScalars), Array("ąŻłÀß×÷ŉſŀ".unicodeScalars),
            Array("\t\n\u{A0}\u{7F}\u{AD}\u{300}\u{301}\u{200D}\u{1F469}\u{130}\u{180}\u{2003}".unicodeScalars),
        ]
        for round in 0..<20_000 {
            let rare = round % 4 == 0
            let scalars = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                signs[Int.random(in: 0..<(rare ? 3 : 2), using: &random)].randomElement(using: &random)!
            }
            let text = String(String.UnicodeScalarView(scalars))
            let (limit, isEmpty, lines) = (Int.random(in: 3...24), Bool.random(), Bool.random())
            let quick = Result { () throws(TextFault) in
                try PlainText.checked(text, limit: limit, mayBeEmpty: isEmpty, lines: lines)
            }
            let slow = Result { () throws(TextFault) in
                try PlainText.checkedByCharacters(text, limit: limit, mayBeEmpty: isEmpty, lines: lines)
            }
            #expect(quick == slow, "\(String(reflecting: text)), \(limit)")
        }
    }
}
