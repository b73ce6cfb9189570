import ServiceModel

extension FilterSubject {
    /// A line of a measured day: by what it was in both languages, its order, and plain words.
    package convenience init(_ line: TimeLine, of technician: String = "") {
        let kind = line.stretch.kind
        let about = line.stretch.about
        let names = [Language.english, .polish].flatMap { [kind.name($0), about?.name($0) ?? ""] }
        self.init(
            .time, words: names + [line.number?.short ?? "", line.title, line.town, line.stretch.note], parts: [],
            places: [],
            technicians: [technician], states: [kind.rawValue], kind == .gap ? [.gap] : [])
    }

    /// A measured day.
    package convenience init(_ day: TimeDay) {
        self.init(
            .time, words: [day.name, day.day.iso] + day.calls.map(\.number.short), parts: [], places: [],
            technicians: [day.name], day.gaps > 0 ? [.gap] : [], overtime: day.paid[.overtime])
    }
}
