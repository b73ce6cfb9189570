import ServiceModel

extension FilterSubject {
    /// A line of a measured day: by what it was in both languages, its order, and plain words.
    package convenience init(_ line: TimeLine) {
        let kind = line.stretch.kind
        let about = line.stretch.about
        let names = [Language.english, .polish].flatMap { [kind.name($0), about?.name($0) ?? ""] }
        self.init(
            contract: "", customer: "",
            words: names + [line.number?.short ?? "", line.title, line.town, line.stretch.note], states: [kind.rawValue]
        )
    }
}
