package import ServiceModel

extension Breach {
    /// At most six letters for a cell of the board: `skill`, `full`.
    package func word(in language: Language) -> String {
        switch self {
        case .lacksSkills: language("skill", "umiej.")
        case .skillLevel: language("level", "poziom")
        case .certificateExpired: language("cert", "upraw.")
        case .wrongRegion: language("region", "rejon")
        case .siteClosed: language("closed", "zamkn.")
        case .startsTooLate, .startsTooEarly: language("window", "okno")
        case .shiftTooShort, .full: language("full", "pełny")
        case .lunchLost: language("lunch", "obiad")
        case .excluded: language("barred", "wykl.")
        case .requiresOther: language("other", "inny")
        case .dayNotAllowed: language("day", "dzień")
        case .dailyCap: language("cap", "limit")
        case .delaysOther: language("others", "inne")
        case .dayBroken: language("broken", "reguły")
        case .visitFixed, .shiftLocked: language("locked", "blok.")
        case .crew: language("crew", "ekipa")
        case .absent: DayWord.absent.short(language)
        case .noShift: DayWord.noShift.short(language)
        case .past, .startPassed: language("past", "minął")
        case .inactive: language("left", "odszedł")
        case .overlaps: language("twice", "dwa r.")
        case .otherShift: language("shift", "zmiana")
        case .legTooLong, .travelTooLong, .tooFarFromHome, .wayTooLong, .unreachable: language("far", "daleko")
        case .waitsFor: language("waits", "czeka")
        case .overloaded: language("load", "ładun.")
        case .lacksTool: language("tool", "narz.")
        case .lacksPart: language("part", "część")
        case .noCoordinates: language("where?", "gdzie?")
        case .notKnown: language("no", "nie")
        case .byHour(let breach): breach.word(in: language)
        }
    }

    /// One sentence without a full stop, to stand behind a name: `Jan Wilk: needs F-gaz`.
    package func sentence(_ wording: Wording) -> String {
        switch self {
        case .lacksSkills, .skillLevel, .certificateExpired, .wrongRegion, .excluded, .requiresOther, .crew:
            personSentence(wording)
        case .legTooLong, .travelTooLong, .tooFarFromHome, .wayTooLong, .unreachable, .overloaded, .lacksTool,
            .lacksPart, .noCoordinates:
            wayAndLoadSentence(wording.language)
        case .byHour(let breach):
            wording.language("with the traffic of the hours, ", "przy ruchu o tych godzinach ")
                + breach.sentence(wording)
        default: timeSentence(wording)
        }
    }

    private func personSentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .lacksSkills(let codes):
            language("lacks \(codes.joined(separator: ", "))", "brak: \(codes.joined(separator: ", "))")
        case .skillLevel(let code, let has, let needs):
            language(
                "has \(code) at level \(has), \(needs) is needed", "ma \(code) na poziomie \(has), potrzebny \(needs)")
        case .certificateExpired(let code, let day):
            language("certificate \(code) expired on \(day.iso)", "uprawnienie \(code) wygasło \(day.iso)")
        case .wrongRegion(let region):
            language("does not work in region \(region)", "nie pracuje w rejonie \(region)")
        case .excluded: language("is excluded from this visit", "jest wykluczony z tej wizyty")
        case .requiresOther(let name):
            language("the visit requires \(name)", "wizyta wymaga osoby: \(name)")
        case .crew(let needs):
            language("the visit needs a crew of \(needs)", "wizyta wymaga ekipy: \(needs)")
        default: ""
        }
    }

    private func timeSentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .siteClosed(let window?):
            language(
                "the site is open only \(wording.window(window))", "miejsce dostępne tylko \(wording.window(window))")
        case .siteClosed: language("the site is closed that day", "miejsce tego dnia zamknięte")
        case .startsTooLate(let latest, let would):
            language(
                "must start by \(wording.moment(latest)), would start \(wording.moment(would))",
                "musi zacząć się do \(wording.moment(latest)), zaczęłaby się \(wording.moment(would))")
        case .startsTooEarly(let earliest, let would):
            language(
                "may not start before \(wording.moment(earliest)), would start \(wording.moment(would))",
                "nie może zacząć się przed \(wording.moment(earliest)), zaczęłaby się \(wording.moment(would))")
        case .shiftTooShort(let ends, let would):
            language(
                "shift ends \(wording.time(ends)), this would end \(wording.time(would))",
                "zmiana kończy się \(wording.time(ends)), powrót byłby o \(wording.time(would))")
        case .full(let free, let needs):
            language(
                "\(wording.length(minutes: free)) free, \(wording.length(minutes: needs)) needed",
                "wolne \(wording.length(minutes: free)), potrzeba \(wording.length(minutes: needs))")
        case .lunchLost(let latest):
            language(
                "the break could not start by \(wording.time(latest))",
                "przerwa nie zacznie się do \(wording.time(latest))")
        case .dayNotAllowed: language("this day is not allowed", "ten dzień jest niedozwolony")
        case .dailyCap(let cap): language("has \(cap) visits, the most a day", "ma już \(cap) wizyt, dzienny limit")
        case .delaysOther(let number):
            language("\(number) of that day could not keep its time", "\(number) tego dnia straciłoby swój czas")
        case .dayBroken: language("that day breaks a rule already", "ten dzień już łamie regułę")
        case .visitFixed: language("the visit is locked or under way", "wizyta jest zablokowana lub trwa")
        case .shiftLocked: language("the day is locked", "dzień jest zablokowany")
        case .absent: language("is off", "nieobecny")
        case .noShift: language("has no shift that day", "nie ma zmiany tego dnia")
        case .past: language("the day is over", "ten dzień już minął")
        case .startPassed(let start):
            language(
                "\(wording.time(start)), when it was to begin, has passed since the plan was made",
                "minęła \(wording.time(start)), o której według planu miała się zacząć")
        case .inactive: language("does not work here any more", "już tu nie pracuje")
        case .overlaps(let number, let window):
            language(
                "is at \(number) at the same time, \(wording.time(window.start))-\(wording.time(window.end))",
                "ma w tym samym czasie \(number), \(wording.time(window.start))-\(wording.time(window.end))")
        case .otherShift(let day):
            language(
                "that time belongs to the shift of \(wording.day(day))",
                "ta godzina należy do zmiany z dnia: \(wording.day(day))")
        case .waitsFor(let number):
            language("\(number) comes before it and is not planned", "przed nią musi być \(number), a nie ma miejsca")
        case .notKnown:
            language("no place of that day keeps every rule", "żadne miejsce tego dnia nie spełnia wszystkich reguł")
        default: ""
        }
    }

    private func wayAndLoadSentence(_ language: Language) -> String {
        switch self {
        case .legTooLong(let minutes, let limit):
            language("a drive of \(minutes) min, \(limit) at most", "dojazd \(minutes) min, najwyżej \(limit)")
        case .travelTooLong(let minutes, let limit):
            language("\(minutes) min of driving, \(limit) at most", "\(minutes) min jazdy, najwyżej \(limit)")
        case .tooFarFromHome(let minutes, let limit):
            language(
                "\(minutes) min from home, \(limit) at most", "\(minutes) min od domu, najwyżej \(limit)")
        case .wayTooLong(let kilometres, let limit):
            language("\(kilometres) km of driving, \(limit) at most", "\(kilometres) km jazdy, najwyżej \(limit)")
        case .unreachable: language("no road leads there", "nie prowadzi tam żadna droga")
        case .overloaded(let limit, let wouldBe):
            language("the van would carry \(wouldBe), \(limit) at most", "ładunek byłby \(wouldBe), najwyżej \(limit)")
        case .lacksTool: language("a tool is not on the van", "w aucie brak narzędzia")
        case .lacksPart(let has, let needs):
            language("\(needs) parts needed, \(has) on the van", "potrzeba części: \(needs), w aucie: \(has)")
        case .noCoordinates: language("nobody knows where the site lies", "nie wiadomo, gdzie jest to miejsce")
        default: ""
        }
    }
}
