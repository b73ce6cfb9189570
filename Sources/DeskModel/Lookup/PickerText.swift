/// An entry of a list as somebody looks for it who types: its name, what else is said of it, and its numbers in any
/// spacing. Folded once, because there may be thousands.
package struct PickerText: Sendable {
    package let name: SearchText
    /// The name and what else is said of it.
    package let all: SearchText
    /// Phones, tax and serial numbers.
    package let numbers: [PickerNumber]

    package init(name: String, detail: String, numbers: [String]) {
        self.name = SearchText(name)
        all = SearchText(self.name, SearchText(detail))
        self.numbers = numbers.map { PickerNumber($0) }
    }
}
