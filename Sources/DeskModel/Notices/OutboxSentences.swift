package import ServiceModel

extension OutboxLine {
    package var needsSomebody: Bool { message.state.needsSomebody && !message.isTooLate }

    /// One column: what waits for another try is under way too.
    package var sign: String {
        if message.triesAgain { return "~" }
        return message.state.needsSomebody && !needsSomebody ? "-" : message.state.sign
    }

    /// `order 221, Tue 24, 08:00-12:00`, `order 35, about 10:48`, `order 129, 1:30`.
    package func what(_ wording: Wording) -> String {
        let language = wording.language
        let order = language("order ", "zlecenie ") + short
        let copy = message.copyOf == nil ? "" : language(", second copy", ", drugi egzemplarz")
        let detail: String? =
            switch message.kind {
            case .planned, .newTime: message.told.map { Self.shortWindow($0, wording) }
            case .onTheWay: message.expected.map { language("about ", "ok. ") + wording.time($0) }
            case .late: message.minutesLate.map { wording.length(minutes: $0) }
            case .done, .report: nil
            }
        return order + (detail.map { ", \($0)" } ?? "") + copy
    }

    /// `Tue 24, 8-12`, `Tue 24, 8:30-10:30`: whole hours are said without minutes.
    private static func shortWindow(_ window: TimeWindow, _ wording: Wording) -> String {
        let calendar = wording.calendar
        func hour(_ moment: Timestamp, isEnd: Bool) -> String {
            let minutes = calendar.timeOfDay(of: moment).minutes
            if isEnd, minutes == 0 { return "24" }
            let rest = minutes % 60
            return "\(minutes / 60)" + (rest == 0 ? "" : (rest < 10 ? ":0\(rest)" : ":\(rest)"))
        }
        let day = wording.day(calendar.day(of: window.start))
        return "\(day), \(hour(window.start, isEnd: false))-\(hour(window.end, isEnd: true))"
    }

    /// The server's words, or what happened where it said nothing.
    package func words(_ language: Language) -> String { PostTrouble.shown(message.words, language) }

    /// `protokol-ZS-2026-000097-wizyta-1-wersja-2.pdf, 34 kB`; `nil` where nothing is attached.
    package func attachedWords(_ language: Language) -> String? {
        attached.map { "\($0.name), " + SizeWords.words($0.size, language) }
    }

    /// It was sent, and nobody knows of an earlier try whether that went out too: the customer may have it twice.
    package var mayBeDouble: Bool {
        message.state == .sent && message.copyOf == nil && tries.contains { $0.outcome == .unknown }
    }

    /// The state in a word or two: `tries again`.
    package func stateWords(_ language: Language) -> String {
        if message.triesAgain { return language("tries again", "ponawianie") }
        return message.state.name(language)
    }

    /// What came of it so far: `550 no such mailbox`, `3rd, next 10:55`, `ewa, 09:35: phoned`.
    package func tried(_ wording: Wording) -> String {
        let language = wording.language
        switch message.state {
        case .queued where message.triesAgain:
            let time = wording.time(message.due)
            let next = language("next \(time)", "następna \(time)")
            return Self.ordinal(message.tries, language) + ", " + next
        case .queued: return ""
        case .sending: return Self.ordinal(max(1, message.tries), language) + language(" try", " próba")
        case .sent:
            let known = tries.count { $0.outcome != .unknown }
            let when = wording.time(message.changedAt) + ", " + Self.ordinal(max(1, known), language)
            return when + language(" try", " próba")
                + (mayBeDouble ? language(", perhaps twice", ", może dwa razy") : "")
        case .refused: return words(language)
        case .givenUp:
            if message.isTooLate { return language("came to nothing in time", "nie zdążyła") }
            return [Self.times(message.tries, language), words(language)].filter { !$0.isEmpty }.joined(separator: ": ")
        case .stopped:
            if let why = message.withdrawal { return why.words(language) }
            let who = message.changedBy.isEmpty ? "" : message.changedBy + ", "
            return who + wording.time(message.changedAt) + (message.words.isEmpty ? "" : ": " + message.words)
        }
    }

    /// `1st`, `2nd`; Polish counts with a full stop.
    private static func ordinal(_ number: Int, _ language: Language) -> String {
        guard language == .english else { return "\(number)." }
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    private static func times(_ number: Int, _ language: Language) -> String {
        "\(number) " + language.plural(number, "try", "tries", pl: ("próba", "próby", "prób"))
    }

    /// `The notice about order 8 was refused: 550 no such mailbox. e changes the address.`
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let notice =
            language("“\(message.kind.name(language))”, ", "„\(message.kind.name(language))”, ") + what(wording)
        let to = language(" to ", " do ") + message.address
        let tried = tried(wording)
        return notice + to + ": " + stateWords(language) + (tried.isEmpty ? "" : " (\(tried))") + "."
    }
}

extension OutboxBook {
    /// What stands in a list with nothing open: `Everything is sent. The last went out 09:01.`
    package func emptiness(_ wording: Wording) -> String {
        let language = wording.language
        guard let lastSent else {
            return language("No message has arisen yet.", "Nie powstała jeszcze żadna wiadomość.")
        }
        return language("Everything is sent. The last went out ", "Wszystko wysłane. Ostatnia wyszła ")
            + wording.past(lastSent) + "."
    }
}
