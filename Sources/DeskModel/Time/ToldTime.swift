package import ServiceModel

/// A stretch of time as sentences tell it.
package struct ToldTime: Hashable, Sendable, Codable {
    package var kind: TimeKind
    package var about: AdministrationKind?
    package var number: OrderNumber?
    package var window: TimeWindow

    package init(kind: TimeKind, about: AdministrationKind? = nil, number: OrderNumber? = nil, window: TimeWindow) {
        self.kind = kind
        self.about = about
        self.number = number
        self.window = window
    }

    /// `travel, ZS/2026/000041`, `administration (loading)`.
    package func what(_ language: Language) -> String {
        let about = about.map { " (\($0.name(language)))" } ?? ""
        return kind.name(language) + about + (number.map { ", \($0)" } ?? "")
    }
}
