import ServiceModel

/// Takes words of a line for a window: those that `TimeWords` understand, unless they say something else here.
struct EntryWindowReader {
    enum Place { case whole, end, beginning }

    let words: TimeWords
    /// Folded names of skills: `SEP` is no September.
    let skills: Set<String>

    private static let longest = 9
    private static let joining: Set<String> = ["i", "r", "of", "a", "and", "the", "-"]
    /// Too short to be a day unless nothing stands beside them.
    private static let slight: Set<String> = ["so", "cz", "nd", "mar", "may", "sep", "lis", "maj"]

    func window(_ span: ArraySlice<EntryWord>, _ place: Place) -> EntrySaidWindow? {
        var span = span
        var isPromise = false
        if span.count > 1, let last = span.last, EntryWords.promises.contains(last.folded) {
            isPromise = true
            span = span.dropLast()
        } else if span.count > 1, let first = span.first, EntryWords.promises.contains(first.folded) {
            isPromise = true
            span = span.dropFirst()
        }
        if isBeyondClocks(span, place) { return EntrySaidWindow(meaning: .invalid, isPromise: isPromise) }
        if place == .whole, span.count == 1, let days = span.first.flatMap({ EntryWords.daysAgo[$0.folded] }) {
            let day = words.today - days
            return EntrySaidWindow(meaning: .time(.days(day...day)), isPromise: isPromise)
        }
        guard span.count <= Self.longest, isPossible(span, place) else { return nil }
        if span.count == 1, isOddTime(span[span.startIndex].folded) {
            return place == .whole ? EntrySaidWindow(meaning: .invalid, isPromise: isPromise) : nil
        }
        guard let meaning = meaning(span.text) ?? otherwise(span) else {
            return isNoSuchDay(span, place) || isBeyondYears(span.text)
                ? EntrySaidWindow(meaning: .invalid, isPromise: isPromise) : nil
        }
        guard place == .whole || !isVague(span, meaning, place) else { return nil }
        return EntrySaidWindow(meaning: .time(meaning), isPromise: isPromise)
    }

    private func meaning(_ text: String) -> TimeMeaning? { try? words.meaning(text, bareNumber: .hour) }

    private func isBeyondYears(_ text: String) -> Bool {
        do throws(InputFault) {
            _ = try words.meaning(text, bareNumber: .hour)
            return false
        } catch {
            if case .beyondTheYears = error { return true }
            return false
        }
    }

    /// The same said in another order: `8.00-12.00 jutro`, where 8.00 is no day, and `Wed at noon`.
    private func otherwise(_ span: ArraySlice<EntryWord>) -> TimeMeaning? {
        guard let first = span.first, span.count > 1 else { return nil }
        if first.hasDigit, first.folded.contains("-") {
            return meaning((span.dropFirst().map(\.raw) + [first.raw]).joined(separator: " "))
        }
        let named = span.indices.dropLast().filter { index in
            TimeTables.atWords.contains(span[index].folded) && !span[index + 1].hasDigit
        }
        guard !named.isEmpty else { return nil }
        return meaning(span.indices.filter { !named.contains($0) }.map { span[$0].raw }.joined(separator: " "))
    }

    // MARK: What cannot be a window here

    private func isPossible(_ span: ArraySlice<EntryWord>, _ place: Place) -> Bool {
        guard let first = span.first, let last = span.last else { return false }
        for word in span {
            let pieces = word.folded.split(separator: "-")
            let isKnown = word.hasDigit || pieces.allSatisfy { EntryWords.window.contains(String($0)) }
            guard isKnown, !EntryWords.past.contains(word.folded), !word.raw.contains("=") else { return false }
        }
        if span.count == 1 {
            if first.isDigits || EntryWords.promises.contains(first.folded) { return false }
            if place != .whole, Self.slight.contains(first.folded) || first.folded.hasPrefix("+") { return false }
        }
        guard !hasSkill(span, place), !hasDuration(span) else { return false }
        if place == .whole { return true }
        if Self.joining.contains(first.folded) || TimeTables.nowWords.contains(first.folded) { return false }
        if first.isDigits, span.count > 1 {
            let second = span[span.startIndex + 1].folded
            let isFollowed =
                TimeTables.months[second] != nil || TimeTables.romanMonths[second] != nil
                || ["am", "pm", "-"].contains(second)
            if !isFollowed { return false }
        }
        return place == .end || !TimeTables.fillers.contains(last.folded)
    }

    /// A skill stands in it, unless it is a month with its day behind or, as a whole, before it.
    private func hasSkill(_ span: ArraySlice<EntryWord>, _ place: Place) -> Bool {
        for index in span.indices where skills.contains(EntryFolding.joined(span[index].raw)) {
            guard TimeTables.months[span[index].folded] != nil else { return true }
            let isBefore = index + 1 < span.endIndex && span[index + 1].isDigits
            let isBehind = place == .whole && span.count == 2 && index > span.startIndex && span[index - 1].isDigits
            if !isBefore && !isBehind { return true }
        }
        return false
    }

    /// `jutro 2h` is a day and how long it takes; `in 2h` and `o 14h` are times.
    private func hasDuration(_ span: ArraySlice<EntryWord>) -> Bool {
        for index in span.indices where span[index].hasDigit && !span[index].folded.contains(":") {
            guard EntryDuration.minutes(span[index...index]) != nil else { continue }
            let before = index > span.startIndex ? span[index - 1].folded : ""
            let isTime =
                TimeTables.inWords.contains(before) || TimeTables.atWords.contains(before)
                || ["within", "ciagu"].contains(before)
            if !isTime { return true }
        }
        return false
    }

    /// Words that mean a time only when nothing else stands in the part.
    private func isVague(_ span: ArraySlice<EntryWord>, _ meaning: TimeMeaning, _ place: Place) -> Bool {
        guard let last = span.last else { return true }
        if span.count == 1, isSlightDate(last.folded) { return true }
        if case .hours(nil, .between(let from, _)) = meaning, from == TimeTables.dayBreak { return true }
        guard place == .beginning, last.isDigits, span.count > 1, case .hours = meaning else { return false }
        let before = span[span.endIndex - 2].folded
        return !TimeTables.atWords.union(TimeTables.fromWords).union(TimeTables.tillWords).union(TimeTables.andWords)
            .contains(before)
    }

    /// `2.5` may be a pressure; `24.11` is a day.
    private func isSlightDate(_ word: String) -> Bool {
        let pieces = word.split(whereSeparator: { $0 == "." || $0 == "/" })
        return pieces.count == 2 && pieces[1].count == 1 && pieces.allSatisfy { TimeReader.number($0) != nil }
    }

    // MARK: No such day

    /// A date of a shape that all have, on a day that no month has: with another day in its place it can be read.
    private func isNoSuchDay(_ span: ArraySlice<EntryWord>, _ place: Place) -> Bool {
        var texts = span.map(\.raw)
        let folded = span.map(\.folded)
        for index in folded.indices {
            if isWrongDate(folded[index], place) {
                texts[index] = "1.12"
                return meaning(texts.joined(separator: " ")) != nil
            }
            guard index + 1 < folded.count else { continue }
            for (day, month) in [(index, index + 1), (index + 1, index)] {
                guard let number = TimeReader.number(folded[day]), (30...99).contains(number),
                    let name = TimeTables.months[folded[month]], !Self.exists(number, name, nil)
                else { continue }
                texts[day] = "1"
                return meaning(texts.joined(separator: " ")) != nil
            }
        }
        return false
    }

    private func isWrongDate(_ word: String, _ place: Place) -> Bool {
        let iso = word.split(separator: "-").map { TimeReader.number($0) }
        if iso.count == 3, word.utf8.count == 10, !iso.contains(nil) { return Day(iso: word) == nil }
        let pieces = word.split(whereSeparator: { $0 == "." || $0 == "/" })
        let numbers = pieces.compactMap { TimeReader.number($0) }
        guard numbers.count == pieces.count, (2...3).contains(pieces.count), pieces[0].count <= 2, pieces[1].count <= 2
        else { return false }
        let isPlain = pieces[1].count == 2 && (1...31).contains(numbers[0]) && (1...12).contains(numbers[1])
        guard place == .whole || pieces.count == 3 || isPlain else { return false }
        return !Self.exists(numbers[0], numbers[1], pieces.count == 3 ? numbers[2] : nil)
    }

    private static func exists(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
        // 2028 has a 29th of February.
        Day(year: year.map { $0 < 100 ? 2000 + $0 : $0 } ?? 2028, month: month, day: day) != nil
    }
}
