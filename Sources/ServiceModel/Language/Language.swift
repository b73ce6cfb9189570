/// A language of screens and messages.
package enum Language: String, CaseIterable, Sendable, Codable {
    case polish = "pl"
    case english = "en"

    /// One of two sentences.
    package func callAsFunction(_ english: @autoclosure () -> String, _ polish: @autoclosure () -> String) -> String {
        self == .polish ? polish() : english()
    }

    /// The form of a noun behind a number. English takes `one` and `many`; Polish has three forms (Unicode CLDR plural
    /// rules): 1 wizyta, 2 wizyty, 5 wizyt, 22 wizyty.
    package func plural(_ count: Int, _ one: String, _ many: String, pl: (one: String, few: String, many: String))
        -> String
    {
        guard self == .polish else { return count == 1 ? one : many }
        if count == 1 { return pl.one }
        let few = (2...4).contains(count % 10) && !(12...14).contains(count % 100)
        return few ? pl.few : pl.many
    }
}
