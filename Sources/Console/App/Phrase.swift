public import ServiceModel

/// A fixed text of the console in both languages.
public struct Phrase: Hashable, Sendable {
    public let english: String
    public let polish: String

    public init(_ english: String, _ polish: String) {
        self.english = english
        self.polish = polish
    }

    public func callAsFunction(_ language: Language) -> String { language == .polish ? polish : english }
}
