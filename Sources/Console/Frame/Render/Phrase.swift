package import ServiceModel

/// A fixed text of the console in both languages.
package struct Phrase: Hashable, Sendable {
    package let english: String
    package let polish: String

    package init(_ english: String, _ polish: String) {
        self.english = english
        self.polish = polish
    }

    package func callAsFunction(_ language: Language) -> String { language == .polish ? polish : english }
}
