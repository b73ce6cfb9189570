package import DeskModel
import Geography
package import ServiceModel

/// Words of a fixed vocabulary, in English and Polish.
package enum ImportWords {
    static func priority(_ text: String) throws(InputFault) -> Priority {
        try word(text, Priority.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func language(_ text: String) throws(InputFault) -> Language {
        try word(text, Language.allCases) { language in
            language == .polish ? ["pl", "polish", "polski"] : ["en", "english", "angielski"]
        }
    }

    static func type(_ text: String) throws(InputFault) -> OrderType {
        try word(text, OrderType.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func state(_ text: String) throws(InputFault) -> OrderState {
        try word(text, OrderState.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func ticketState(_ text: String) throws(InputFault) -> TicketState {
        try word(text, TicketState.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func channel(_ text: String) throws(InputFault) -> TicketChannel {
        try word(text, TicketChannel.allCases) { [$0.rawValue, $0.name(.polish), $0.short(.english)] }
    }

    static func visitState(_ text: String) throws(InputFault) -> VisitState {
        try word(text, VisitState.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func lock(_ text: String) throws(InputFault) -> VisitLock {
        try word(text, VisitLock.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func hold(_ text: String) throws(InputFault) -> HoldReason {
        try word(text, HoldReason.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func stockPlaceKind(_ text: String) throws(InputFault) -> StockPlaceKind {
        try word(text, StockPlaceKind.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func assetState(_ text: String) throws(InputFault) -> AssetState {
        try word(text, AssetState.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func warrantyScope(_ text: String) throws(InputFault) -> WarrantyScope {
        try word(text, WarrantyScope.allCases) { [$0.rawValue, $0.name(.polish)] }
    }

    static func absence(_ text: String) throws(InputFault) -> Absence.Kind {
        try word(text, Absence.Kind.allCases) { kind in
            switch kind {
            case .illness: ["illness", "choroba", "zwolnienie", "L4"]
            case .holiday: ["holiday", "urlop"]
            case .training: ["training", "szkolenie"]
            case .other: ["other", "inne"]
            }
        }
    }

    /// Days as a list or ranges: `Mon-Fri`, `pn-pt, sob`, `1-5`.
    package static func weekdays(_ text: String) throws(InputFault) -> [Weekday] {
        var found: Set<Weekday> = []
        for part in ListCell.parts(text) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard (1...2).contains(ends.count) else { throw .notOneOf(part, allowed: ["Mon-Fri", "pn-pt", "1-5"]) }
            let first = try weekday(ends[0]).rawValue
            let last = ends.count == 2 ? try weekday(ends[1]).rawValue : first
            guard first <= last else { throw .notOneOf(part, allowed: ["Mon-Fri", "pn-pt", "1-5"]) }
            found.formUnion((first...last).compactMap(Weekday.init))
        }
        guard !found.isEmpty else { throw .required }
        return found.sorted { $0.rawValue < $1.rawValue }
    }

    private static func weekday(_ text: String) throws(InputFault) -> Weekday {
        try word(text, Weekday.allCases) { names[$0.rawValue - 1] }
    }

    private static let names = [
        ["Mon", "pn", "1", "Monday", "pon", "poniedziałek"], ["Tue", "wt", "2", "Tuesday", "wtorek"],
        ["Wed", "śr", "3", "Wednesday", "środa"], ["Thu", "czw", "4", "Thursday", "czwartek"],
        ["Fri", "pt", "5", "Friday", "piątek"], ["Sat", "so", "6", "Saturday", "sob", "sobota"],
        ["Sun", "nd", "7", "Sunday", "niedz", "niedziela"],
    ]

    private static func word<Word>(
        _ text: String, _ words: [Word], _ names: (Word) -> [String]
    ) throws(InputFault) -> Word {
        let wanted = NameFolding.fold(text)
        for word in words where names(word).contains(where: { NameFolding.fold($0) == wanted }) { return word }
        var seen: Set<String> = []
        // A word that both languages share is told once.
        let allowed = words.flatMap { names($0).prefix(2) }.filter { seen.insert($0).inserted }
        throw .notOneOf(text, allowed: allowed)
    }
}
