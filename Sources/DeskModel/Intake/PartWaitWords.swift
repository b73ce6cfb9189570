package import ServiceModel

extension PartWait {
    /// `a pump, expected on Thu 26 Nov`
    package func words(_ wording: Wording) -> String {
        let day = wording.date(expected)
        return wording.language("\(part), expected on \(day)", "\(part), spodziewane \(day)")
    }

    /// `pump; 26 Nov`: what is awaited, and the day on which it is expected. `nil` for `none`. Throws `notADate` and
    /// `required`.
    package static func reading(_ text: String, _ times: TimeWords) throws(InputFault) -> PartWait? {
        let words = text.trimmingBlanks
        if ["none", "brak", "-"].contains(words.lowercased()) { return nil }
        guard let cut = words.lastIndex(of: ";") else { throw .notADate(words) }
        let (part, day) = (
            String(words[..<cut]).trimmingBlanks, String(words[words.index(after: cut)...]).trimmingBlanks
        )
        guard !part.isEmpty, !day.isEmpty else { throw .required }
        return PartWait(part, expected: try times.day(day))
    }
}
