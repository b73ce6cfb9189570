package import ServiceModel

/// The words of an entry in both languages, in small letters without the marks of Polish.
package enum EntryWords {
    package static let types: [OrderType: [String]] = [
        .repair: ["naprawa", "repair"], .maintenance: ["przegląd", "maintenance"],
        .installation: ["montaż", "installation"], .inspection: ["kontrola", "inspection"],
        .warranty: ["gwarancja", "warranty"], .complaint: ["reklamacja", "complaint"],
    ]

    static let priorities: [String: Priority] = [
        "!!": .emergency, "awaryjnie": .emergency, "awaryjne": .emergency, "emergency": .emergency, "!": .urgent,
        "pilne": .urgent, "pilnie": .urgent, "urgent": .urgent, "asap": .urgent, "wazne": .high, "important": .high,
        "high": .high, "normal": .normal, "normalny": .normal, "normalne": .normal, "niepilne": .low, "low": .low,
    ]

    /// Those that count only as a whole part.
    static let wholePriorities: [String: Priority] = ["awaria": .emergency]

    static let promises: Set<String> = ["obiecane", "obiecany", "obiecana", "obiecano", "promised", "promise"]
    static let phones: Set<String> = ["tel", "telefon", "phone"]
    static let only: Set<String> = ["tylko", "only"]

    /// What a window never is: an entry looks ahead.
    static let past: Set<String> = TimeTables.lastWords.union(TimeTables.agoWords).union([
        "wczoraj", "przedwczoraj", "yesterday", "wczorajszy", "since",
    ])

    /// Days that are over, by how many: as a whole part they ask for a time that has been. Elsewhere they tell of the fault.
    static let daysAgo = ["wczoraj": 1, "yesterday": 1, "przedwczoraj": 2]

    /// Words that make a length no duration of the work: `co 2 godziny`.
    static let notTakes: Set<String> = [
        "co", "every", "przez", "od", "ponad", "po", "after", "for", "since", "za", "in",
    ]

    /// Words between a device's name and its number.
    static let numberSigns: Set<String> = ["nr", "no", "numer", "number"]

    /// Every word a window can have.
    static let window: Set<String> = {
        var words = Set(TimeTables.parts.flatMap(\.words)).union(TimeTables.namedTimes.flatMap(\.words))
        words.formUnion(TimeTables.offsets.flatMap(\.words))
        words.formUnion(TimeTables.weekdays.keys)
        words.formUnion(TimeTables.months.keys)
        words.formUnion(TimeTables.romanMonths.keys)
        words.formUnion(TimeTables.spokenHours.keys)
        words.formUnion(TimeTables.halves.keys)
        words.formUnion(TimeTables.units.keys)
        for more in [
            TimeTables.fromWords, TimeTables.tillWords, TimeTables.andWords, TimeTables.inWords, TimeTables.nextWords,
            TimeTables.thisWords, TimeTables.weekWords, TimeTables.nowWords, TimeTables.atWords, TimeTables.fillers,
        ] {
            words.formUnion(more)
        }
        return words.union([
            "am", "pm", "a.m", "p.m", "within", "ciagu", "end", "koniec", "konca", "koncem", "day", "dnia", "month",
            "miesiaca", "kwadrans", "the", "najpozniej",
        ])
    }()
}
