import ArgumentParser
import DeskModel
import Geography
import ServiceModel

/// One of a few words. The command line takes it as JSON has it, and as the console names it in either language.
protocol NamedValue: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {
    func name(_ language: Language) -> String
    /// Other words for the same.
    var otherWords: [String] { get }
}

extension NamedValue {
    init?(argument: String) { self.init(word: argument) }

    /// With or without Polish marks, in small letters or not; blanks may be hyphens.
    init?(word: String) {
        let wanted = Self.folded(word)
        guard let value = Self.allCases.first(where: { $0.words.contains { Self.folded($0) == wanted } }) else {
            return nil
        }
        self = value
    }

    var otherWords: [String] { [] }

    private var words: [String] { [rawValue, name(.polish), name(.english)] + otherWords }

    private static func folded(_ text: String) -> String { NameFolding.fold(text.replacing("-", with: " ")) }

    /// All of them, as help and complaints list them.
    static func words(_ language: Language) -> [String] {
        allCases.map { language == .polish ? $0.name(.polish).replacing(" ", with: "-") : $0.rawValue }
    }
}

extension HelpWords {
    private static let named: [any NamedValue.Type] = [
        Priority.self, OrderType.self, OrderState.self, HoldReason.self, Payer.self, Absence.Kind.self, VisitFate.self,
        UserRole.self, ImportKind.self, AssetState.self, WarrantyScope.self, ContractStanding.Name.self, OnFreeDay.self,
        TicketChannel.self, TicketState.self,
    ]

    private static let lists: [[String]: [String]] = Dictionary(
        named.map { ($0.words(.english), $0.words(.polish)) }
    ) { first, _ in first }

    /// The values of an option, of which the definition knows the codes, in this language.
    func values(_ codes: [String]) -> [String] {
        language == .polish ? Self.lists[codes] ?? codes : codes
    }

    /// One of them.
    func value(_ code: String, of codes: [String]) -> String {
        codes.firstIndex(of: code).map { values(codes)[$0] } ?? code
    }
}
