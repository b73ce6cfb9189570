import ServiceModel

extension FilterSubject {
    /// A line about stock: its words, its parts by code and name, and the places it is about.
    package convenience init(
        stock words: [String], parts: [String] = [], places: [String] = [], technicians: [String] = [],
        isShort: Bool = false, isUnderLeast: Bool = false
    ) {
        var flags: Set<Filter.Flag> = []
        if isShort { flags.insert(.short) }
        if isUnderLeast { flags.insert(.underLeast) }
        self.init(
            .stock, words: words + parts + places, parts: parts, places: places, technicians: technicians, flags)
    }
}
