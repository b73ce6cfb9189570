import ServiceModel

/// Text of one line put together from pieces. Letters at a seam may join (an accent with the letter before it, two
/// halves of a flag): what counts are the letters of the whole.
enum LineText {
    /// What may stand in a line: line ends and other blanks as spaces, nothing that could steer a terminal.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            if scalar == "\n", isAfterReturn { continue }
            if scalar.properties.isWhitespace {
                result.append(" ")
            } else if !PlainText.steers(scalar) {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text with those letters replaced, and the letters before the end of what was put there. An end inside of a
    /// letter that has joined counts as the end of that letter.
    static func replacing(_ range: Range<Int>, of text: String, by addition: String) -> (text: String, caret: Int) {
        let start = text.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.index(start, offsetBy: range.count)
        var scalars = String.UnicodeScalarView(text[..<start].unicodeScalars)
        scalars.append(contentsOf: addition.unicodeScalars)
        let length = scalars.count
        scalars.append(contentsOf: text[end...].unicodeScalars)
        let whole = String(scalars)
        var (passed, caret) = (0, 0)
        for letter in whole where passed < length {
            passed += letter.unicodeScalars.count
            caret += 1
        }
        return (whole, caret)
    }

    /// As much of the addition as the line takes: no more letters than the limit, none with more code points than any
    /// writing needs, and no more of those than a stored text may have.
    static func inserting(
        _ addition: String, into text: String, at range: Range<Int>, limit: Int
    ) -> (text: String, caret: Int, isCut: Bool) {
        let kept = replacing(range, of: text, by: "").text
        let mostScalars = limit * PlainText.scalarsPerCharacter - kept.unicodeScalars.count
        let fitting = bounded(addition, letters: limit - kept.count, scalars: mostScalars)
        // What stood there before is not judged again.
        let mostLetters = max(limit, kept.count)
        let mostMarks = max(PlainText.scalarsOfOneCharacter, kept.map(\.unicodeScalars.count).max() ?? 0)
        // Only at its ends can the addition have made a letter too much, or one letter too many.
        let candidates = [
            fitting, String(fitting.dropFirst()), String(fitting.dropLast()), String(fitting.dropFirst().dropLast()),
        ]
        for candidate in candidates where !candidate.isEmpty {
            let result = replacing(range, of: text, by: candidate)
            guard result.text.count <= mostLetters,
                !result.text.contains(where: { $0.unicodeScalars.count > mostMarks })
            else { continue }
            return (result.text, result.caret, candidate.unicodeScalars.count < addition.unicodeScalars.count)
        }
        return (replacing(range, of: text, by: "").text, range.lowerBound, true)
    }

    /// The beginning of an addition, each of its letters with no more code points than one may have.
    private static func bounded(_ addition: String, letters: Int, scalars: Int) -> String {
        var result = String.UnicodeScalarView()
        var room = scalars
        // The first letter may join the one before the caret and need no room of its own.
        for (index, letter) in addition.enumerated() where index <= max(0, letters) {
            let marks = letter.unicodeScalars.prefix(PlainText.scalarsOfOneCharacter)
            guard marks.count <= room else { break }
            result.append(contentsOf: marks)
            room -= marks.count
        }
        return String(result)
    }
}
