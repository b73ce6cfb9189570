import ServiceModel

extension DeskRefusal {
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .notFound(let kind, let key):
            return language("There is no \(kind.name(language)) “\(key)”.", "Nie ma: \(kind.name(language)) „\(key)”.")
        case .ambiguous(let kind, let key, let matches): return Self.ambiguous(kind, key, matches, language)
        case .inexact(let kind, let key, let near): return Self.inexact(kind, key, near, language)
        case .invalid(let field, let fault): return "\(field.name(language)): \(fault.sentence(wording))"
        case .missingReason: return language("Say why: a reason is needed.", "Podaj powód: jest wymagany.")
        case .clash(let clash): return clash.sentence(wording)
        case .nothingChosen: return language("Nothing was chosen.", "Niczego nie wybrano.")
        case .everyRow(let refusals):
            let first = refusals.first.map { " " + $0.sentence(wording) } ?? ""
            return language("All \(refusals.count) were refused.", "Odmówiono wszystkim: \(refusals.count).") + first
        case .notAllowed(let authority, let permission):
            return authority.obstacle(to: permission, language).capitalizedFirst + "."
        case .nothingToUndo: return language("There is nothing of yours to undo.", "Nie ma czego cofnąć.")
        case .nothingToRedo: return language("There is nothing to redo.", "Nie ma czego ponowić.")
        case .undoFinal(let sequence, let summary): return Self.stays(sequence, summary, wording)
        case .undoOlder(_, let at, let summary):
            return language("Older: ", "Starsze: ") + wording.past(at) + ", " + summary.sentence(wording)
        case .undoNeeded(let sequence, let summary): return Self.needed(sequence, summary, wording)
        case .notKept(let places):
            let list = Self.list(places, language)
            return language(
                "Not put back, because this version keeps it no longer: \(list).",
                "Nie przywrócono, bo ta wersja już tego nie przechowuje: \(list).")
        case .passedOver(let passed): return PassedOver.sentence(passed, wording)
        case .nothingLeft(let passed):
            return language("Nothing of yours can be taken back or done again. ", "Nie ma czego cofnąć ani ponowić. ")
                + PassedOver.sentence(passed, wording) + language(" Nothing was written.", " Niczego nie zapisano.")
        }
    }

    private static func ambiguous(
        _ kind: EntityKind, _ key: String, _ matches: [String], _ language: Language
    ) -> String {
        let list = list(matches, language)
        return language(
            "“\(key)” fits more than one \(kind.name(language)): \(list).",
            "„\(key)” pasuje do kilku (\(kind.name(language))): \(list).")
    }

    private static func inexact(_ kind: EntityKind, _ key: String, _ near: [String], _ language: Language) -> String {
        let list = list(near, language)
        return language(
            "No \(kind.name(language)) is called “\(key)”; to change or remove one, name it whole: \(list).",
            "Nic nie nazywa się „\(key)” (\(kind.name(language))); do zmiany lub usunięcia podaj całą nazwę: \(list).")
    }

    private static func stays(_ sequence: Int, _ summary: Summary, _ wording: Wording) -> String {
        wording.language(
            "Entry \(sequence) cannot be taken back: \(summary.sentence(wording))",
            "Wpisu \(sequence) nie można cofnąć: \(summary.sentence(wording))")
    }

    private static func needed(_ sequence: Int, _ summary: Summary, _ wording: Wording) -> String {
        let said = summary.sentence(wording)
        return wording.language(
            "Entry \(sequence) cannot be taken back while something entered later needs it: \(said)",
            "Wpisu \(sequence) nie można cofnąć, dopóki coś późniejszego go potrzebuje: \(said)")
    }

    /// The first five, and how many more there are.
    private static func list(_ names: [String], _ language: Language) -> String {
        let shown = names.prefix(5).joined(separator: ", ")
        let others = names.count - 5
        return others > 0 ? shown + language(" and \(others) more", " i jeszcze \(others)") : shown
    }
}
