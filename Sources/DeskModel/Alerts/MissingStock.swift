package import ServiceModel

/// A part that a visit asks for and that is not there in time.
package struct MissingStock: Hashable, Sendable {
    package var code: String
    package var visit: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber
    package var day: Day
    package var technician: String
    /// What is missing and where some of it is, as the stock screen says it.
    package var part: ShortPart

    package init(_ part: ShortPart, on day: Day) {
        (code, self.day, technician, self.part) = (part.code, day, part.technician, part)
        (visit, order, number) = (part.visit.visit, part.visit.order, part.visit.number)
    }

    package func words(_ wording: Wording) -> String {
        wording.language(
            "\(code) short for \(wording.short(number)), \(wording.day(day))",
            "\(code): brak dla \(wording.short(number)), \(wording.day(day))")
    }

    package func sentence(_ wording: Wording) -> String {
        let (language, unit) = (wording.language, part.part?.unit.name ?? "")
        let missing = StockWords.quantity(part.short, unit, language)
        return language(
            "\(number), \(wording.day(day)), \(technician): \(missing) of \(code) missing; ",
            "\(number), \(wording.day(day)), \(technician): brakuje \(missing) \(code); ")
            + part.remedyWords(language) + "."
    }
}
