import ServiceModel

extension FilterSubject {
    /// A line about stock: by its words alone.
    package convenience init(stock words: String) {
        self.init(contract: "", customer: "", words: [words], states: [])
    }
}
