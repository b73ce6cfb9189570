package import ServiceModel

extension Wording {
    /// The tail by which an order or a ticket is named, `123`; one of another year by its whole number, as its tail would mean
    /// one of this year.
    package func short(_ number: some SeriesNumber) -> String {
        today.map { $0.year == number.year } ?? true ? number.short : number.description
    }
}
