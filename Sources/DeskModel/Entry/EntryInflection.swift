/// How Polish bends a noun: which words may be a case of a device's name. Only endings that the noun's own ending allows
/// count, so that a word that merely begins alike is no case of it. All words are folded: small letters without marks.
///
/// A noun in `-a` is feminine, in `-o`, `-e` neuter, in a consonant masculine. Before an ending a stem softens as it does
/// in Polish (`r` to `rz`, `t` to `ci`, `k` to `c` …), and a vowel that only the nominative has is gone (`kociol`, `kotla`).
enum EntryInflection {
    /// Whether `word` may be `noun` in another case; the nominative itself is none.
    static func isCase(_ word: [UInt8], of noun: [UInt8]) -> Bool {
        guard noun.count >= shortest, word.count >= shortest, word != noun, word.prefix(2) == noun.prefix(2),
            noun.allSatisfy(isLetter), word.allSatisfy(isLetter)
        else { return false }
        let (word, noun) = (String(decoding: word, as: UTF8.self), String(decoding: noun, as: UTF8.self))
        return cases(of: noun).contains(word)
    }

    private static let shortest = 3

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func cases(of noun: String) -> Set<String> {
        let last = noun.last!
        let cut = String(noun.dropLast())
        var cases: Set<String>
        switch last {
        // winda: windy, windzie, winde, winda, windo; windy, wind, windom, windami, windach.
        case "a":
            cases = forms(cut, ["y", "i", "e", "o", "", "om", "ami", "ach"])
            cases.formUnion(softened(cut, feminine: true).map { $0 + "e" })
        // okno, ogrzewanie: okna, oknu, oknem, oknie.
        case "o", "e":
            cases = forms(cut, ["a", "u", "em", "om", "ami", "ach", ""])
            cases.formUnion(softened(cut, feminine: false).map { $0 + "e" })
        case "y", "i", "u": return []
        // agregat: agregatu, agregatowi, agregatem, agregacie; agregaty, agregatow.
        default:
            cases = []
            for stem in stems(noun) {
                cases.formUnion(forms(stem, ["a", "u", "owi", "em", "iem", "y", "i", "e", "ow", "om", "ami", "ach"]))
                cases.formUnion(softened(stem, feminine: false).map { $0 + "e" })
            }
        }
        return cases.subtracting([noun])
    }

    private static func forms(_ stem: String, _ endings: [String]) -> Set<String> { Set(endings.map { stem + $0 }) }

    /// The stem behind the nominative: `kociol` to `kotl`, `grzejnik` as it is, `wentylatorek` to `wentylatork`.
    private static func stems(_ noun: String) -> [String] {
        for (ending, stem) in [("ciol", "tl"), ("ziol", "zl"), ("ciel", "tl")] where noun.hasSuffix(ending) {
            return [String(noun.dropLast(ending.count)) + stem]
        }
        for ending in ["ek", "ec"] where noun.hasSuffix(ending) && noun.count > 4 {
            let short = String(noun.dropLast(2))
            // piec, silniczek: what has no second vowel keeps the one it has.
            guard short.contains(where: { "aeiouy".contains($0) }), short.last != "i" else { return [noun] }
            return [noun, short + String(noun.suffix(1))]
        }
        return [noun]
    }

    /// The stem as it is before the ending of the locative: `agregat` to `agregaci`, `winda` to `windzi`, `pompa` to `pompi`.
    private static func softened(_ stem: String, feminine: Bool) -> [String] {
        let before = String(stem.dropLast())
        return switch stem.last {
        case "r": [before + "rz"]
        case "t": [before + "ci"]
        case "d": [before + "dzi"]
        case "l": [stem]
        case "k": feminine ? [before + "c"] : []
        case "g": feminine ? [before + "dz"] : []
        case "h" where stem.hasSuffix("ch"): feminine ? [String(stem.dropLast(2)) + "sz"] : []
        case "b", "p", "w", "f", "m", "n", "s", "z": [stem + "i"]
        default: []
        }
    }
}
