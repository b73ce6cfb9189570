import ServiceModel

/// The words of days and hours in both languages, in small letters without the marks of Polish.
enum TimeTables {
    static let dayBreak = TimeOfDay(minutes: 0)!
    /// What is said to be over `till 12` begins with the working day.
    static let workStart = TimeOfDay(minutes: 7 * 60)!
    static let morning = TimeOfDay(minutes: 8 * 60)!
    static let noon = TimeOfDay(minutes: 12 * 60)!
    static let evening = TimeOfDay(minutes: 20 * 60)!
    static let midnight = TimeOfDay(minutes: 24 * 60)!

    private static let afternoonEnd = TimeOfDay(minutes: 16 * 60)!
    private static let nightEnd = TimeOfDay(minutes: 6 * 60)!

    /// Parts of a day, the longest phrase first.
    static let parts: [(words: [String], from: TimeOfDay, to: TimeOfDay)] = [
        (["in", "the", "morning"], morning, noon), (["in", "the", "afternoon"], noon, afternoonEnd),
        (["in", "the", "evening"], afternoonEnd, evening), (["this", "morning"], morning, noon),
        (["this", "afternoon"], noon, afternoonEnd), (["this", "evening"], afternoonEnd, evening),
        (["przed", "poludniem"], morning, noon),
        (["po", "poludniu"], noon, afternoonEnd), (["z", "rana"], morning, noon),
        (["at", "night"], dayBreak, nightEnd),
        (["w", "nocy"], dayBreak, nightEnd), (["all", "day"], dayBreak, midnight),
        (["caly", "dzien"], dayBreak, midnight),
        (["morning"], morning, noon), (["rano"], morning, noon), (["rana"], morning, noon), (["ranek"], morning, noon),
        (["afternoon"], noon, afternoonEnd), (["popoludniu"], noon, afternoonEnd),
        (["popoludnie"], noon, afternoonEnd),
        (["evening"], afternoonEnd, evening), (["tonight"], afternoonEnd, evening),
        (["wieczorem"], afternoonEnd, evening),
        (["wieczor"], afternoonEnd, evening), (["wieczora"], afternoonEnd, evening),
    ]

    /// Times that have a name.
    static let namedTimes: [(words: [String], time: TimeOfDay)] = [
        (["w", "poludnie"], noon), (["poludnie"], noon), (["poludnia"], noon), (["noon"], noon), (["midday"], noon),
        (["o", "polnocy"], midnight), (["polnoc"], midnight), (["polnocy"], midnight), (["midnight"], midnight),
    ]

    /// Days from today.
    static let offsets: [(words: [String], days: Int)] = [
        (["the", "day", "after", "tomorrow"], 2), (["day", "after", "tomorrow"], 2),
        (["the", "day", "before", "yesterday"], -2), (["day", "before", "yesterday"], -2), (["po", "jutrze"], 2),
        (["today"], 0), (["dzis"], 0), (["dzisiaj"], 0), (["dnia", "dzisiejszego"], 0), (["tomorrow"], 1),
        (["tmrw"], 1), (["jutro"], 1), (["jutra"], 1), (["jutrem"], 1), (["pojutrze"], 2), (["pojutrza"], 2),
        (["yesterday"], -1), (["wczoraj"], -1), (["przedwczoraj"], -2),
    ]

    /// Monday 1.
    static let weekdays = numbered([
        ["mon", "monday", "pn", "pon", "poniedzialek", "poniedzialku", "poniedzialkiem"],
        ["tue", "tues", "tuesday", "wt", "wto", "wtorek", "wtorku", "wtorkiem"],
        ["wed", "weds", "wednesday", "sr", "sro", "sroda", "srode", "srody", "srodzie"],
        ["thu", "thur", "thurs", "thursday", "cz", "czw", "czwartek", "czwartku", "czwartkiem"],
        ["fri", "friday", "pt", "pia", "piatek", "piatku", "piatkiem"],
        ["sat", "saturday", "so", "sob", "sobota", "sobote", "soboty", "sobocie"],
        ["sun", "sunday", "nd", "niedz", "niedziela", "niedziele", "niedzieli"],
    ])

    /// January 1.
    static let months = numbered([
        ["jan", "january", "sty", "styczen", "stycznia"], ["feb", "february", "lut", "luty", "lutego"],
        ["mar", "march", "marzec", "marca"], ["apr", "april", "kwi", "kwiecien", "kwietnia"],
        ["may", "maj", "maja"], ["jun", "june", "cze", "czerwiec", "czerwca"],
        ["jul", "july", "lip", "lipiec", "lipca"], ["aug", "august", "sie", "sierpien", "sierpnia"],
        ["sep", "sept", "september", "wrz", "wrzesien", "wrzesnia"],
        ["oct", "october", "paz", "pazdziernik", "pazdziernika"],
        ["nov", "november", "lis", "listopad", "listopada"], ["dec", "december", "gru", "grudzien", "grudnia"],
    ])

    /// As on Polish forms: `24 XI`.
    static let romanMonths = numbered([
        ["i"], ["ii"], ["iii"], ["iv"], ["v"], ["vi"], ["vii"], ["viii"], ["ix"], ["x"], ["xi"], ["xii"],
    ])

    /// Hours as they are spoken in Polish: `o ósmej`.
    static let spokenHours = numbered([
        ["pierwszej"], ["drugiej"], ["trzeciej"], ["czwartej"], ["piatej"], ["szostej"], ["siodmej"], ["osmej"],
        ["dziewiatej"], ["dziesiatej"], ["jedenastej"], ["dwunastej"], ["trzynastej"], ["czternastej"],
        ["pietnastej"], ["szesnastej"], ["siedemnastej"], ["osiemnastej"], ["dziewietnastej"], ["dwudziestej"],
    ])

    /// Numbers as words, in halves, for lengths.
    static let halves: [String: Int] = [
        "a": 2, "an": 2, "one": 2, "two": 4, "three": 6, "four": 8, "five": 10, "six": 12, "seven": 14, "eight": 16,
        "nine": 18, "ten": 20, "half": 1, "jeden": 2, "jedna": 2, "dwa": 4, "dwie": 4, "trzy": 6, "cztery": 8,
        "piec": 10, "szesc": 12, "siedem": 14, "osiem": 16, "dziewiec": 18, "dziesiec": 20, "pol": 1, "poltorej": 3,
        "poltora": 3,
    ]

    enum Unit { case minutes, hours, days, weeks, months }

    static let units: [String: Unit] = {
        let words: [(Unit, [String])] = [
            (.minutes, ["m", "min", "mins", "minute", "minutes", "minuta", "minuty", "minut"]),
            (.hours, ["h", "hr", "hrs", "hour", "hours", "g", "godz", "godzina", "godzine", "godziny", "godzin"]),
            (.days, ["d", "day", "days", "dzien", "dni"]),
            (.weeks, ["wk", "week", "weeks", "tydzien", "tygodnie", "tygodni", "tyg"]),
            (.months, ["month", "months", "miesiac", "miesiace", "miesiecy", "mies"]),
        ]
        return Dictionary(words.flatMap { unit, names in names.map { ($0, unit) } }) { first, _ in first }
    }()

    static let fromWords: Set<String> = ["from", "since", "after", "od", "po", "between", "miedzy", "pomiedzy"]
    static let tillWords: Set<String> = ["till", "until", "by", "before", "to", "do", "przed", "-"]
    /// Behind what began with `between`.
    static let andWords: Set<String> = ["and", "a"]
    /// Those that leave the day itself out.
    static let excluding: Set<String> = ["after", "po", "before", "przed"]
    static let inWords: Set<String> = ["in", "za"]
    static let agoWords: Set<String> = ["ago", "temu"]
    static let nextWords: Set<String> = [
        "next", "przyszly", "przyszla", "przyszle", "przyszlym", "przyszlego", "przyszlej", "nastepny", "nastepna",
        "nastepne", "nastepnego", "nastepnej", "nastepnym",
    ]
    static let thisWords: Set<String> = [
        "this", "coming", "ten", "ta", "te", "tego", "tej", "tym", "najblizszy", "najblizsza", "najblizsze",
        "najblizszego", "najblizszej", "biezacy", "biezacym",
    ]
    static let lastWords: Set<String> = [
        "last", "zeszly", "zeszla", "zeszle", "zeszlego", "zeszlej", "ubiegly", "ubiegla", "ubiegle", "ubieglego",
        "ubieglej",
    ]
    static let weekWords: Set<String> = ["week", "tydzien", "tygodniu", "tygodnia"]
    static let nowWords: Set<String> = ["now", "teraz", "zaraz"]
    static let atWords: Set<String> = ["at", "o", "godz", "godzinie", "godzina", "godziny", "hour", "@"]
    /// Words that join and say nothing.
    static let fillers: Set<String> = ["w", "we", "on", "na", "the", "of", "dnia", "najpozniej", "i", "r"]

    private static func numbered(_ names: [[String]]) -> [String: Int] {
        Dictionary(names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }) { first, _ in first }
    }
}
