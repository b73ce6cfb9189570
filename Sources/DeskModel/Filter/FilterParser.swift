import ServiceModel

extension Filter {
    /// Reads a filter in Polish or English words, whose names have to be `known`. Throws the first fault with its column;
    /// `nil` of an empty text.
    package init?(
        _ text: String, _ times: TimeWords, known: FilterVocabulary = FilterVocabulary()
    ) throws(FilterFault) {
        var terms: [Term] = []
        for token in try FilterToken.all(of: text) { terms.append(try Self.term(token, times, known)) }
        if terms.isEmpty { return nil }
        self.init(text: text, terms: terms)
    }

    private static func term(
        _ token: FilterToken, _ times: TimeWords, _ known: FilterVocabulary
    ) throws(FilterFault) -> Term {
        guard let name = token.key else {
            if let flag = FilterWords.flags[FoldedText(token.value)] {
                return Term(isInverted: token.isInverted, test: flag, word: token.value)
            }
            if let number = OrderNumber(token.value.uppercased()) {
                let tail = Filter.NumberTail(year: number.year, sequence: number.sequence)
                return Term(isInverted: token.isInverted, test: .number(tail), word: token.value)
            }
            return Term(isInverted: token.isInverted, test: .text(FoldedText(token.value)), word: token.value)
        }
        guard let key = FilterWords.keys[FoldedText(name)] else {
            throw FilterFault(
                column: token.column,
                kind: .unknownKey(name, nearest: NearestWord.to(name, among: FilterWords.names)))
        }
        guard !token.value.isEmpty else { throw FilterFault(column: token.column, kind: .noValue(name)) }
        if let name = key.name, !([.contract, .device].contains(key) && isNone(token.value)),
            let fault = known.fault(name, token.value, at: token.column)
        {
            throw fault
        }
        let test: Test
        do {
            test = try Self.test(key, token, times, known)
        } catch {
            guard case .notOneOf(_, let allowed) = error, let name = key.name else {
                throw FilterFault(column: token.column, kind: .value(token.value, error))
            }
            let nearest = FilterVocabulary.nearest(token.value, allowed)
            throw FilterFault(column: token.column, kind: .unknownValue(name, token.value, nearest: nearest))
        }
        return Term(isInverted: token.isInverted, test: test, word: name)
    }

    private static func test(
        _ key: FilterWords.Key, _ token: FilterToken, _ times: TimeWords, _ known: FilterVocabulary
    ) throws(InputFault) -> Test {
        let name = NameTest(
            wanted: FoldedText(token.value), isWhole: key.name.map { known.bears($0, token.value) } ?? false)
        switch key {
        case .skill: return .skill(name)
        case .ticket: return .ticket(try FilterWords.ticketStates(token.value))
        case .region: return .region(name)
        case .technician: return .technician(name)
        case .customer: return .customer(name)
        case .town: return .town(name)
        case .number: return .number(try number(token.value))
        case .state: return .states(try FilterWords.states(token.value))
        case .type: return .type(try FilterWords.types(token.value))
        case .priority: return .priority(token.comparison, try FilterWords.priority(token.value))
        case .due: return .due(try window(token.value, times), token.comparison)
        case .plan:
            guard let number = Int(token.value) else { throw .notANumber(token.value) }
            return .plan(number)
        case .free: return .free(token.comparison, try WorkWords.duration(token.value))
        case .contract: return .contract(isNone(token.value) ? nil : name)
        case .device: return .device(isNone(token.value) ? nil : name)
        case .sla: return .sla(token.comparison, try WorkWords.duration(token.value))
        case .over: return .overtime(token.comparison, try WorkWords.duration(token.value))
        case .part: return .part(name)
        case .van: return .van(name)
        case .crew:
            guard let people = Int(token.value) else { throw .notANumber(token.value) }
            return .crew(token.comparison, people)
        case .load:
            guard let percent = Int(token.value.filter { $0 != "%" }) else { throw .notANumber(token.value) }
            return .load(token.comparison, percent)
        }
    }

    private static func isNone(_ text: String) -> Bool { ["none", "brak"].contains(text.lowercased()) }

    /// With or without its zeros in front, or whole.
    private static func number(_ text: String) throws(InputFault) -> NumberTail {
        if let number = OrderNumber(text.uppercased()) {
            return NumberTail(year: number.year, sequence: number.sequence)
        }
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let sequence = Int(text) else {
            throw .notANumber(text)
        }
        return NumberTail(year: nil, sequence: sequence)
    }

    /// A day is all of it, a moment itself; `none` asks for orders without any.
    private static func window(_ text: String, _ times: TimeWords) throws(InputFault) -> TimeWindow? {
        if isNone(text) { return nil }
        if let day = try? times.day(text) { return times.calendar.span(of: day) }
        let moment = try times.moment(text)
        return TimeWindow(start: moment - 1, end: moment)
    }
}
